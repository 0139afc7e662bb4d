# 申請中・認定後の生活についての出典の題名。

source-practice-case-length = 難民支援協会（JAR）の意見（2025年6月、審査の期間）
source-practice-applicant-no-extension = 難民支援協会（JAR）の報告（2024年12月、申請中の在留期限）
source-practice-applicant-periods = 報道の要約（2026年5月、申請者に許可される期間）
source-practice-applicant-status = 行政書士のページ（2019年、審査請求中の在留資格）
source-practice-applicant-travel = 申請中の出国についての実務（未確認）
source-practice-applicant-address = 通知と届出住所についての実務（未確認）
source-practice-applicant-file = 受理票と証拠の追加についての実務（未確認）
source-practice-interview = 行政書士のページ（2019年、難民調査官のインタビュー）
source-practice-provisional-stay-renewal = 行政書士のページ（2019年、仮滞在の更新）
source-practice-provisional-stay-registration = なんみんフォーラム（FRJ）による仮滞在中の生活の説明
source-practice-form-sorting = 難民支援協会（JAR）の意見（2025年6月、申請の振分け）
source-practice-other-activities = 行政書士のページ（資格外活動許可）
source-rhq-allowance = RHQのページ（生活に困っている申請者への支援）
source-rhq-emergency-shelter = RHQのページ（難民認定申請者緊急宿泊施設）
source-jar-rhq-allowance = 難民支援協会（JAR）の報告（保護費、2024年更新）
source-jar-support = 難民支援協会（JAR）のページ（難民の方への支援）
source-practice-health-insurance = 難民支援協会（JAR）の表（2021年、在留資格別の健康保険）
source-practice-public-assistance = 難民支援協会（JAR）のページ（2017年、生活保護）
source-practice-refugee-rights = 支援団体のページ（認定難民の権利）
source-practice-travel-document = 在留外国人向けの解説（難民旅行証明書での渡航）
source-practice-complementary-family = 補完的保護対象者の家族についての実務（未確認）
source-practice-permanent-years = 以前の永住許可ガイドライン（現在も同じかは未確認）
source-practice-reentry-booklet = 再入国許可書についての条文の読み方（未確認）
source-practice-humanitarian-rights = 法律事務所の説明（人道配慮の許可で認められること）
source-practice-detention-phone = 難民支援協会（JAR）のページ（2019年、収容中の電話と相談）
