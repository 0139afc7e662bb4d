# Advice for nearly everybody: whom to ask.

outcome-information-centre = Call the centre that answers questions on life and stay in Japan (外国人在留総合インフォメーションセンター).
    .why = This guide does not answer every question. The centre (外国人在留総合インフォメーションセンター) tells you which procedure and which office, in many languages.
    .step-lawyer-first = Talk to a lawyer or a support group first if you have no valid status or are not sure. Use the centre only by phone and without your name.
    .step-three-days = Phone a lawyer the same day if you got an inspector's finding (認定) or the judgment after a hearing (判定). To contest it you have only 3 days.
    .step-phone = Phone the centre on a weekday. Ask a general question. You do not need to give your name.
    .step-expiry = Look for the last day of your stay on your card or in your passport. Ask how to file an extension or change before that day.
    .step-newborn = Register a baby born in Japan at the city office within 14 days. Count the day of birth as the first day, to be safe. Apply for the baby's status (在留資格取得) at the immigration office within 30 days.
    .step-travel = Ask before you buy a ticket: can you come back with your status, and which permit do you need?
    .step-city-desk = Ask your city or prefecture for its consultation desk for foreign residents (一元的相談窓口). Many have interpreters.
    .step-fear = Start this guide again if going back could be dangerous for you. Answer "yes" or "I don't know".
    .warning-counter = Do not go to an immigration counter to ask, if you have no valid status or are not sure. Talk to a lawyer first. Public officials must report a person who is in Japan unlawfully.
    .warning-chances = Do not take what the centre says as advice on your chances. It explains procedures only.
