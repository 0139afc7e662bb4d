# 申請のページの出典の題名。「未確認」は、だれも確かめていない内容に付ける。

source-isa-case-examples = 入管庁の資料「難民と認定した事例等」（信ぴょう性の判断を含む）
source-isa-case-examples-2024 = 入管庁の資料（2024年の事例。国以外の集団による害の例を含む）
source-isa-trafficking-protection = 入管庁ウェブサイト「人身取引の被害者の保護」のページ
source-isa-myanmar-measure = 入管庁ウェブサイト「ミャンマー情勢を踏まえた緊急避難措置」のページ
source-jar-stay-while-applying = 難民支援協会の説明（申請する人の在留資格）
source-jar-short-stays-2024 = 難民支援協会の報告（在留期間が15日の申請者、2024年12月）
source-frj-asylum-guide = なんみんフォーラムの案内（収容中・空港での難民認定申請）
source-frj-provisional-stay = なんみんフォーラムの説明（仮滞在と退去強制の手続）
source-provisional-stay-figures = 2020年から2022年の仮滞在の件数（国会への答弁と入管白書から）
source-cp-figures-2024 = 報道（2024年の補完的保護の認定）
source-practice-repeat-applicants = 行政書士の説明（再申請の人の在留）
source-minors-cabinet-answer-2019 = 国会への答弁書（未成年の難民申請者）と、児童福祉についての整理
source-practice-short-stay-gap = 30日以下の在留期間と、決定までの在留の扱い（未確認）
source-practice-keep-better-status = ほかの在留資格のまま難民認定申請をすること（未確認）
source-practice-pending-and-refugee = 結果を待っている在留の申請と難民認定申請の関係（未確認）
source-practice-family-own-forms = 家族一人ごとの申請書と決定（未確認）
source-practice-sur-place = 日本での活動を理由とする申請の審査（未確認）
source-practice-translations-refugee = 難民認定申請の証拠の日本語訳（未確認）
source-practice-evidence-later = 申請した後の証拠の追加（未確認）
source-practice-interview-requests = インタビュー前の希望（言語、性別、健康）（未確認）
source-practice-why-not-earlier = 再申請で書くべきことについての支援者の助言（未確認）
source-practice-no-application-abroad = 海外や大使館からの申請はできないこと（未確認）
source-practice-protection-where-you-are = 自国の外でUNHCRに保護を求めること（未確認）
source-practice-return-help = 自主的な帰国への支援と、申請への影響（未確認）
