# Titles of sources that are not law. ISA is the Immigration Services Agency (出入国在留管理庁).

source-isa-procedure-16-6 = ISA page on applying for refugee recognition and complementary protection
source-isa-procedure-16-7 = ISA page on the refugee travel document
source-isa-provisional-stay-work = ISA page on permission for paid work in provisional stay
source-isa-settlement-programme = ISA page on the settlement support programme
source-isa-complementary-support = ISA paper on support for people with complementary protection
source-cabinet-order-fees = Cabinet Order on immigration fees, as of February 2026
source-isa-guidance-2023 = ISA guidance on who is a refugee, March 2023, read in summaries
source-isa-sorting-2018 = ISA paper of January 2018 on sorting refugee applications
source-isa-fees-2026 = ISA notice on residence fees from October 2026, read in a copy
source-isa-fee-reduction = ISA page on lower fees in hardship, read in a copy
source-fee-lists-2025 = Lists of the residence fees before and from April 2025
source-isa-designation-paper = Practitioner's page on the designation paper of an applicant
source-practice-humanitarian-long-term = Law office on the way from a humanitarian permission to Long-Term Resident
source-practice-papers-first = Working rule of this guide: every paper and date first, as helpers advise
source-practice-review-request = Law office on how a request for review is filed in practice
