# Questions for people without a status, in detention or in a deportation procedure.
# The newest paper and its date are asked with the texts of protection.ftl. Many of these questions are sensitive.

question-measure = Are you held, or were you let out under rules (収容, 監理措置, 仮放免)?
    .short = Measure
    .why = Each of these has its own duties. A missed duty can lead to detention.
    .find = Supervision has a notice (監理措置決定通知書). Provisional release has a permit (仮放免許可書) with a last day.
    .note = Read the paper together. Note the next reporting day, the last day of a permit, and the area the person may not leave. Do not phone immigration with the person's name to find out.
    .option-none = None of these
    .option-detention = Detained
    .hint-detention = 収容. You are held by immigration.
    .option-supervision = Under supervision
    .hint-supervision = 監理措置. You live outside, and a supervisor (監理人) is named.
    .option-provisional-release = On provisional release
    .hint-provisional-release = 仮放免. You live outside, with a permit for a fixed time.

question-missed-appearance = Did you miss a day when you had to report or come to immigration?
    .short = Missed appearance
    .why = It can lead to detention. A lawyer can help you put it right. The sooner, the better.
    .find = Look at the next reporting day on your notice (監理措置決定通知書, 届出日指定書), your permit (仮放免許可書) or a letter (呼出状).
    .note = Do not blame. Ask for the reason and for proof: illness, an accident, no train, a letter that never came. Do not tell the person to stay away from now on.
    .option-yes = Yes
    .hint-yes = Also if you came late, or a report was not handed in.
    .option-no = No

question-court-filed = Has a court case been started against this decision?
    .short = Court case
    .why = A lawsuit alone does not stop a removal. A court order that stops it does (執行停止).
    .find = Ask your lawyer, or look for a paper from a district court (地方裁判所).
    .note = A review (審査請求) or a petition to the Minister (再審情願) is no court case. If there is a suit but no court order, say so when you call the lawyer.
    .option-no = No
    .option-suit = Yes, a lawsuit
    .hint-suit = 取消訴訟. The court has not stopped the removal.
    .option-stay-granted = Yes, and the court has stopped the removal
    .hint-stay-granted = 執行停止決定

question-stay-or-leave = Do you want to stay in Japan, or to leave?
    .short = Stay or leave
    .why = The ways are different, and some close each other. You can still change your mind.
    .note = Let the person decide. Do not ask in front of an employer, a broker or a violent partner. Being tired of detention is not the same as wanting to leave. If there is a child, an illness or fear, a lawyer comes before any decision.
    .option-stay = Stay
    .option-leave = Leave
    .option-undecided = I have not decided

question-trafficking = Did someone control you, sell you, or force you to work or to sell sex?
    .short = Controlled or forced
    .why = People to whom this was done are protected, also without a status. You do not have to tell the story here.
    .note = Ask only when the person is alone, never through a boss, partner or friend. Do not ask for details. Taken passports, unpaid wages, debts to a broker and being watched are signs. Do not call the police or immigration without the person's agreement.
    .option-yes = Yes
    .option-maybe = Maybe
    .hint-maybe = For example someone took your passport or your wages, or you could not go out freely.
    .option-no = No

question-domestic-violence = Does someone at home or in your family hurt or threaten you?
    .short = Violence at home
    .why = There is help and safe places, also for people without a status.
    .note = Ask only when the person is alone. Blows are not needed: threats, control of money or papers, and forced sex count. Do not contact the partner. Do not leave papers about this with the person if that is dangerous.
    .option-yes = Yes
    .hint-yes = Husband, wife, partner, parent or another person you live with. Also if you have fled.
    .option-no = No

question-family-ties = Which family do you have in Japan?
    .short = Family in Japan
    .why = Close family can open a way to stay, or to a better status. You can choose more than one.
    .find = Papers that show it: family register (戸籍), marriage or birth papers, school papers.
    .note = Ask also about a marriage or a child not yet registered. Always ask whether one parent of a child is Japanese: the child may be Japanese. Do not advise a marriage for the sake of papers.
    .option-none = None of these
    .option-spouse-of-japanese = Married to a Japanese national
    .option-spouse-of-resident = Married to a resident
    .hint-spouse-of-resident = Your wife or husband is a permanent resident (永住者), special permanent resident (特別永住者) or long-term resident (定住者).
    .option-japanese-child = A Japanese child
    .option-child-schooled-in-japan = A child who grew up here
    .hint-child-schooled-in-japan = Under 18, raised in Japan, and at school here for some years.
    .option-child-other = Another child
    .hint-child-other = For example a baby or small child, or a child who came not long ago.

question-japanese-parent = Is one of your parents Japanese?
    .short = Japanese parent
    .why = You may be Japanese without knowing it. A Japanese national cannot be deported.
    .find = The parent's family register (戸籍謄本) shows it, and whether you stand in it.
    .note = It counts if a parent was Japanese when the person was born, or acknowledged the child. Grandparents do not make a person Japanese, but tell the lawyer.
    .option-yes = Yes
    .hint-yes = Now, or on the day you were born.
    .option-no = No

question-own-schooling = Did you yourself grow up and go to school in Japan?
    .short = Own school years
    .why = Years of school in Japan can be a strong reason to let you stay.
    .find = School reports, graduation papers and class photos show the years.
    .note = Ask adults too: many came as children. Count primary, junior high and high school years.
    .option-yes = Yes
    .hint-yes = You were born here or came as a child.
    .option-no = No

question-health = Are you very ill, or pregnant?
    .short = Health
    .why = Illness can be a reason to stay, and to be let out of detention. There is care, also without a status.
    .note = Do not ask for a diagnosis. Ask whether treatment must not stop, and which medicine is needed today. If the person is held, the staff must be told at once.
    .option-none = No
    .option-serious-illness = Seriously ill
    .hint-serious-illness = Also a serious mental illness. Or a disability that needs care.
    .option-pregnant = Pregnant

question-entry = How did you enter Japan?
    .short = Entry
    .why = It decides which ways are open, for example the departure order (出国命令).
    .note = Ask without judging, and only when you are alone. Do not ask who arranged the journey. If a false paper was used because of danger, a lawyer should hear it first.
    .option-own-passport = With my own passport
    .option-false-passport = With another person's or a false passport
    .option-without-landing = Without passing an inspection
    .hint-without-landing = For example by ship.
    .option-born-in-japan = I was born in Japan

question-ready-to-leave = Do you have a passport, and a ticket or the money for one?
    .short = Ready to leave
    .why = The departure order (出国命令) is only for people who can surely leave soon.
    .find = The last day of the passport stands on the page with your photo.
    .note = A travel paper for one journey can stand in the place of a passport. Do not buy a ticket before a lawyer has looked at the case.
    .option-yes = Yes
    .option-no = No
    .hint-no = One of the two is missing.
