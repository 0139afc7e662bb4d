# Titles of sources on living with a case and after a decision.

source-practice-case-length = Opinion of JAR, June 2025, on how long cases take
source-practice-applicant-no-extension = JAR report, December 2024, on stays that end during an application
source-practice-applicant-periods = Press summary, May 2026, on the periods applicants usually get
source-practice-applicant-status = Practitioner's page, 2019, on the status of applicants during a review
source-practice-applicant-travel = Reported practice on leaving Japan during an open case, not confirmed
source-practice-applicant-address = Reported practice on notices and the known address, not confirmed
source-practice-applicant-file = Reported practice on receipts and later evidence, not confirmed
source-practice-interview = Practitioner's page, 2019, on the refugee interview
source-practice-provisional-stay-renewal = Practitioner's page, 2019, on renewing provisional stay
source-practice-provisional-stay-registration = Forum for Refugees Japan on life in provisional stay
source-practice-form-sorting = Opinion of JAR, June 2025, on how applications are sorted
source-practice-other-activities = Practitioner's page on permission for other activities
source-rhq-allowance = RHQ page on support for applicants in need
source-rhq-emergency-shelter = RHQ page on emergency shelter for applicants
source-jar-rhq-allowance = JAR report on the protection allowance for applicants, updated 2024
source-jar-support = JAR page for refugees on its help
source-practice-health-insurance = JAR table of 2021 on health insurance by status
source-practice-public-assistance = JAR page of 2017 on public assistance
source-practice-refugee-rights = Support group's page on the rights of recognised refugees
source-practice-travel-document = Guide for foreign residents on travelling with the refugee travel document
source-practice-complementary-family = Reported practice on family of people with complementary protection, not confirmed
source-practice-permanent-years = Older guideline on permanent residence, not confirmed for today
source-practice-reentry-booklet = Reading of the law on the re-entry booklet, not confirmed
source-practice-humanitarian-rights = Law office on rights with a humanitarian permission
source-practice-detention-phone = JAR page of 2019 on calling for help from detention
