# Measures for people of some countries. They are practice of the immigration agency, no right in the law.

outcome-measure-myanmar = People from Myanmar can get a status to stay and work while the crisis lasts.
    .why = Since 2021 immigration has had an emergency measure for Myanmar (緊急避難措置). It is a status called Designated Activities (特定活動). It is immigration's practice, not a right in the law, and it can change.
    .step-lawyer-first = Talk to a lawyer before you go to immigration. The measure is a change of status, and you seem to have none now. Special permission or refugee recognition can be your way. The lawyer can point to the measure.
    .step-keep-activity = Keep your present status if you still do what it is for. Then you need not apply for the measure.
    .step-change-before-end = Apply for the change (在留資格変更) before your status ends, if your job, study or training is over. Ask for the form for "other" (U・その他). Write your reasons.
    .step-no-fault = Prove that it ended through no fault of yours. Then you can get one year, with work. If it was your fault, it is 6 months, with up to 28 hours of work a week.
    .step-intern = Ask your supervising organisation (監理団体) for its paper (説明書) that it searched and found no new place. Without it a trainee who has not finished is refused.
    .step-applicant = Keep your refugee case. People who are refused as refugees can get the same measure.
    .step-compare = Ask a lawyer about refugee recognition or complementary protection too. That protection is stronger. The measure has to be renewed, and it can end.
    .step-ask-now = Ask the information centre whether the measure still runs and what it asks for today. You need not give your name.
    .warning-leave-workplace = Do not leave your training place without that paper. It leads to a refusal.
    .warning-embassy = Do not contact your embassy, not even for a passport, before a lawyer has advised you.
    .warning-late = Do not let your status end before you apply. After that day a change is closed.

outcome-measure-ukraine = People who fled Ukraine can get a status for one year, with work.
    .why = It is a status called Designated Activities (特定活動). It is extended while the war goes on. It is immigration's practice, not a right in the law. Complementary protection (補完的保護) is stronger.
    .step-lawyer-first = Talk to a lawyer before you go to immigration. The measure is a change of status, and you seem to have none now. Ask about recognition and special permission.
    .step-change = Apply for the change to Designated Activities before your visitor status ends.
    .step-renew = Extend your status each time before its last day.
    .step-papers = Bring the form, your passport, a letter with your reasons, a guarantee letter (身元保証書) and a photo.
    .step-complementary = Ask about recognition for complementary protection. Many people from Ukraine have got it.
    .step-recognised = Apply for the change to Long-Term Resident (定住者) with your certificate of recognition. It must be granted.
    .step-support = Ask the information centre which help still exists today.
    .warning-allowance = Do not count on the state's living allowance. It was for people who came before 1 December 2023 and had no guarantor.
    .warning-late = Do not let your status end before you apply. After that day a change or extension is closed.
    .warning-embassy = Do not contact your embassy, not even for a passport, before a lawyer has advised you.

outcome-measure-afghanistan-sudan = Immigration has said that it lets people from Afghanistan and Sudan stay for now.
    .why = It said so for Afghanistan in 2021 and for Sudan in 2023. These are promises of immigration, not rights in the law. Refugee recognition or complementary protection is stronger.
    .step-lawyer-first = Talk to a lawyer before you go to immigration. A change of status is closed without a status. The lawyer can point to the promise in a refugee case or for special permission.
    .step-afghanistan = Write in your application that you are afraid to return to Afghanistan, and name the statement of 6 October 2021. It says that people who are afraid to return may stay. Who still does what the status is for keeps it. Many former workers of the embassy and of JICA were recognised as refugees.
    .step-sudan = Ask for Designated Activities (特定活動) with work, because of the fighting in Sudan. Do this with a lawyer if you have no status. Each case is looked at alone.
    .step-no-removal = Show a lawyer this promise, if you have a deportation order. Immigration said that nobody is sent there against their will while things stay so bad. Ask whether it still holds.
    .step-change-before-end = Apply for a change or an extension before your status ends. Write why you cannot go back.
    .step-compare = Ask a lawyer about refugee recognition or complementary protection too. One form covers both.
    .warning-old-text = Do not rely on these words without asking. It is not confirmed that they still hold today.
    .warning-embassy = Do not contact your embassy, not even for a passport, before a lawyer has advised you.
    .warning-late = Do not let your status end before you apply. After that day a change is closed.
