# Titles of the sources behind the pages on applying. "Not confirmed" stands with every source that nobody has confirmed.

source-isa-case-examples = ISA paper on cases of recognition and refusal, and how credibility is judged
source-isa-case-examples-2024 = ISA paper on cases of 2024, with a claim about harm by a group that is not the state
source-isa-trafficking-protection = ISA page on the protection of victims of trafficking
source-isa-myanmar-measure = ISA page on the emergency measure for people from Myanmar
source-jar-stay-while-applying = Japan Association for Refugees on the status of people who apply
source-jar-short-stays-2024 = Japan Association for Refugees on applicants with 15-day stays, December 2024
source-frj-asylum-guide = Forum for Refugees Japan: guide on asking for asylum in detention and at the airport
source-frj-provisional-stay = Forum for Refugees Japan on provisional stay and the deportation procedure
source-provisional-stay-figures = Figures of provisional stay for 2020 to 2022, from answers to the Diet and the immigration white paper
source-cp-figures-2024 = Press report on complementary protection decisions in 2024
source-practice-repeat-applicants = Practitioner's report on repeat applicants
source-minors-cabinet-answer-2019 = Cabinet answer to the Diet on young refugee applicants, with our notes on child welfare
source-practice-short-stay-gap = How stays of 30 days or less are covered until the decision (not confirmed)
source-practice-keep-better-status = Keeping another status while applying (not confirmed)
source-practice-pending-and-refugee = A pending residence application beside a refugee application (not confirmed)
source-practice-family-own-forms = Own forms and own decisions for each family member (not confirmed)
source-practice-sur-place = How claims from activities in Japan are examined (not confirmed)
source-practice-translations-refugee = Translations of evidence in refugee applications (not confirmed)
source-practice-evidence-later = Adding evidence after filing (not confirmed)
source-practice-interview-requests = Requests about language, gender and health before the interview (not confirmed)
source-practice-why-not-earlier = What helpers advise to write in a repeat application (not confirmed)
source-practice-no-application-abroad = No application from abroad or at an embassy (not confirmed)
source-practice-protection-where-you-are = Turning to UNHCR outside one's own country (not confirmed)
source-practice-return-help = Help with voluntary return, and what it does to a claim (not confirmed)
