# 法令以外の出典の題名。「入管庁」は出入国在留管理庁のこと。

source-isa-procedure-16-6 = 入管庁ウェブサイト「難民認定・補完的保護対象者認定の申請」のページ
source-isa-procedure-16-7 = 入管庁ウェブサイト「難民旅行証明書」のページ
source-isa-provisional-stay-work = 入管庁ウェブサイト「仮滞在中の報酬を受ける活動の許可」のページ
source-isa-settlement-programme = 入管庁ウェブサイト「定住支援プログラム」のページ
source-isa-complementary-support = 入管庁の資料「補完的保護対象者への支援」
source-cabinet-order-fees = 入管関係の手数料を定める政令（2026年2月時点の条文）
source-isa-guidance-2023 = 入管庁「難民該当性判断の手引」（2023年3月、要約で確認）
source-isa-sorting-2018 = 入管庁の資料（2018年1月、難民認定申請の振分け）
source-isa-fees-2026 = 入管庁のお知らせ「2026年10月からの在留手数料」（写しで確認）
source-isa-fee-reduction = 入管庁のページ「手数料の減額」（写しで確認）
source-fee-lists-2025 = 2025年4月の前と後の在留手数料の一覧
source-isa-designation-paper = 行政書士による指定書の説明
source-practice-humanitarian-long-term = 法律事務所の説明（人道配慮の許可から定住者への変更）
source-practice-papers-first = このガイドの考え方：まずすべての書類と日付を確かめる（支援団体の経験から）
source-practice-review-request = 法律事務所の説明（審査請求の出し方の実務）
