# Questions for people who fear return, or who have or had a refugee case.
# Papers with a running time limit first, the fear next, and what may weigh against the case last.
# Many of these questions are sensitive: the notes say what not to ask.

question-final-refusals = How many of your refugee cases in Japan were refused for good?
    .short = Final refusals
    .why = After two final refusals, a new application no longer stops removal by itself. So this count must be right.
    .find = Collect every refusal (不認定) and every decision on a request for review (裁決). A refusal is final when the review was also refused. It is also final when the 7 days for the review passed without a request.
    .note = Go through the applications one by one, with dates. Old refusals, also those before 10 June 2024, count. If a request for review was withdrawn after a refusal, that refusal counts: let a lawyer check it. If the papers are missing, choose "I don't know" and let a lawyer ask the office.
    .option-none = None
    .hint-none = A case still waiting does not count, nor a refusal still open to review (審査請求). An application withdrawn (取下げ) before a decision does not count either.
    .option-one = One
    .hint-one = A final refusal that you have just received counts.
    .option-two-or-more = Two or more

question-refugee-part-refused = Did the same answer also say that you were not recognised as a refugee?
    .short = Refugee part refused
    .why = You may ask for a review (審査請求) of that part. The time for it is only 7 days.
    .find = Look for a second paper, or a second part of the paper, that says 不認定 (not recognised as a refugee).
    .note = Say first that this question does not put the permission itself in doubt. Whether to ask for a review is for a lawyer and the person to decide, but the days run meanwhile.
    .option-yes = Yes
    .hint-yes = You got complementary protection or a humanitarian stay. The same letter refuses refugee recognition (難民認定).
    .option-no = No
    .hint-no = You did not ask for refugee recognition, or it was not refused with this answer.

question-refusal-notice-date = On which day did you receive the refusal paper?
    .short = Refusal received
    .why = You have only 7 days to ask for a review (審査請求). They are counted from the day after you received the paper.
    .find = The paper says 不認定 (not recognised). Take the day on which it was handed to you or arrived. Do not take the day when somebody translated it for you. Post: the envelope may show the day. If you do not remember, choose "I don't know". Count from the date printed on the paper, to be safe.
    .note = Ask how it came: at the counter, by post, through a lawyer, in detention. Between two possible days, take the earlier one. Keep the envelope. Do not lose today with other papers if the days are still running.

question-review-decision-date = On which day did you receive the decision on your request for review?
    .short = Review decision received
    .why = A lawsuit (取消訴訟) is possible for 6 months. The time is counted from this decision, not from the first refusal.
    .find = The paper says 裁決 (decision) and 審査請求 (request for review). Take the day on which you received it. Do not take the day it was written or translated.
    .note = Between two possible days, take the earlier one. After this decision the application may no longer hold back a removal. So ask about letters that order the person to appear.

question-withdrawal-plan = Has anyone asked you to withdraw your application or to sign that you will leave? Or are you thinking of it?
    .short = Withdrawal
    .why = A signature can end your case and what protects you. You may always ask for time and for a lawyer before you sign.
    .find = Words on such papers: 取下げ (withdrawal), 出国 (leaving Japan), 帰国 (going home).
    .note = Do not argue for or against leaving. Ask whether anyone put pressure on the person, and whether the paper was explained in their language. If they have signed already, note the day and call a lawyer today.
    .option-yes = Yes
    .hint-yes = You were asked, you are thinking of it, or you have signed something.
    .option-no = No

question-procedure-stage = What is the newest step or paper about making you leave Japan?
    .short = Deportation step
    .why = The newest paper shows how much time there is. Where only 3 days are given, we ask for the day next, and then show what to do today.
    .find = Spread out all papers from immigration and take the newest. Often people are not given the deportation order itself. If the number on a provisional release permit (仮放免許可書) contains the sign 退, an order probably exists. A notice of supervision (監理措置決定通知書) also shows at which step you are.
    .note = Read the title of the newest paper. If nobody can tell, choose "I don't know": a lawyer can ask the office. An objection may have been rejected (裁決) with no order yet. Then choose "Hearing decided" and call a lawyer today. 3 days run from that notice too, for special permission. Do not advise the person to go and ask at the office alone.
    .option-no-contact = Immigration has not started anything
    .hint-no-contact = You have had no contact with immigration about leaving Japan.
    .option-investigation = Immigration is asking questions
    .hint-investigation = Investigation (違反調査). An officer has questioned you or ordered you to come.
    .option-detention-or-supervision = Detention or supervision, no finding yet
    .hint-detention-or-supervision = Detention order (収容令書) or supervision (監理措置), and no finding (認定通知書) yet.
    .option-finding-notified = Finding received
    .hint-finding-notified = The inspector's finding (認定通知書). There are only 3 days to ask for a hearing (口頭審理), so the day is asked next.
    .option-hearing-result-notified = Hearing decided
    .hint-hearing-result-notified = The result of the hearing (判定). There are only 3 days to object (異議の申出), so the day is asked next.
    .option-special-permission-refused = Special permission to stay refused
    .hint-special-permission-refused = 在留特別許可 was refused, and you know of no deportation order yet.
    .option-deportation-order = Deportation order
    .hint-deportation-order = 退去強制令書. Choose this also if you were only told of it.
    .option-departure-order = Departure order
    .hint-departure-order = 出国命令. You may leave by yourself by a fixed day.
    .option-landing-refused = Entry refused at the airport or port
    .hint-landing-refused = 上陸拒否. After the hearing there are only 3 days to object (異議の申出), so the day is asked next.

question-stage-notice-date = On which day did you receive that paper, or were you told of the decision?
    .short = Paper or decision received
    .why = Some steps are possible for 3 days only. A lawsuit (取消訴訟) is possible for 6 months. Both are counted from the day after this one.
    .find = Take the day on which the paper was handed to you or read out to you. In detention people are often told by word of mouth: then take that day. Do not take the day when somebody translated it. Between two days, take the earlier one.
    .note = If 3 days may still be running, stop here and call a lawyer. The rest can wait. If nobody knows the day, choose "I don't know": the guide then says to act today. Do not let the person sign anything while you look for the day.

question-fear-grounds = Why would somebody harm you?
    .short = Reasons for fear
    .why = The law asks for the reason. You can choose more than one. If it is hard to say, "I don't know" is a good answer.
    .note = Ask only if the person agrees, and alone. Do not ask for details, names, places or proof here, and write none down. Do not use relatives or people of the same community as interpreters unless the person wishes it. Stop when the person becomes upset: a few words are enough. Money trouble and danger often come together. So ask what would happen on return before you choose only the last two. If the other side has power, or the police would not help, choose another reason as well.
    .option-race = Race or ethnic group
    .hint-race = 人種. For example your people, your language or the colour of your skin.
    .option-religion = Religion or belief
    .hint-religion = 宗教. Also having none, or having changed it.
    .option-nationality = Nationality
    .hint-nationality = 国籍. Also having none, or being seen as a foreigner there.
    .option-social-group = Who I am: a group I belong to
    .hint-social-group = 特定の社会的集団. For example being a woman, gay, lesbian or transgender, your clan, your family or your work.
    .option-political-opinion = Political opinion
    .hint-political-opinion = 政治的意見. Also what others believe you think, or refusing military service for reasons of conscience.
    .option-conflict = War or fighting
    .hint-conflict = 紛争. You would be harmed in the fighting or by those who fight.
    .option-other-persecution = Persecution for another reason
    .hint-other-persecution = その他の理由による迫害. Serious harm on purpose, and none of the reasons above fits.
    .option-private-dispute = A quarrel between private people
    .hint-private-dispute = 私人間の争い. For example debts, land, inheritance or neighbours.
    .option-economic = Work, money or living conditions
    .hint-economic = 経済的な理由

question-fear-from = Who would harm you?
    .short = Harm from
    .why = Harm by groups or private people can count too, when the state does not or cannot protect you.
    .note = A kind of person is enough: "police", "a gang", "my family". Write no names. The lawyer will want to know whether the person asked the police there for help. Do not press for it here.
    .option-state = The state
    .hint-state = Government, army, police, courts or local officials.
    .option-non-state = Others
    .hint-non-state = For example an armed group, a gang, a religious group, your community or your family.
    .option-both = Both

question-fear-arose = When did the reason for your fear begin?
    .short = Fear began
    .why = For provisional stay (仮滞在) the time is counted differently when the reason arose in Japan.
    .note = Ask about the reason, not about the feeling. If there are older and newer reasons, choose the older one: its time ends earlier. Tell the lawyer of both.
    .option-before-arrival = Before I came to Japan
    .option-in-japan = While I was in Japan
    .hint-in-japan = For example a change of power at home, something you did in Japan, a new faith, or coming out.

question-fear-known-date = On which day did you learn of this new danger?
    .short = Learned of danger
    .why = Six months for provisional stay (仮滞在) are counted from this day. The refugee application itself has no time limit.
    .find = Think of the news, message or event that told you. A message, e-mail or post may show the day. If you know only the month, choose its first day, to be safe.
    .note = Help with fixed points: holidays, visits, elections, the date of a message. Do not read private messages without being asked.

question-arrival-date = On which day did you last land in Japan?
    .short = Landed in Japan
    .why = Provisional stay (仮滞在) depends on applying within six months. The refugee application itself has no time limit. For people with humanitarian stay, the years in Japan can count too.
    .find = Look for the landing sticker (上陸許可) in your passport. Its date is the day. A boarding pass or e-mail ticket also helps. If you travelled and came back, take the last time. If you know only the month, choose its first day, to be safe.
    .note = People who came in without a permission answer too: the day they reached Japan. Do not comment on how they came.

question-route = How did you come from the country where you are in danger?
    .short = Way to Japan
    .why = For provisional stay (仮滞在) it can matter whether you came directly. It does not decide whether you may apply.
    .find = Old tickets, boarding passes and stamps of other countries in your passport show the way.
    .note = Do not ask who helped with the journey or how it was paid. If the person cannot say which answer fits, choose "I don't know": a lawyer can judge it.
    .option-direct = Directly
    .hint-direct = From that country to Japan without a stop in another one.
    .option-short-transit = With a short stop on the way
    .hint-short-transit = You only changed planes or waited for the next journey.
    .option-lived-elsewhere = After living in another country
    .hint-lived-elsewhere = You lived, worked or stayed for a longer time in another country first.

question-home-contact = Since your fear began, did you go back, or deal with the state of that country?
    .short = Contact with that state
    .why = The office may see it as a sign that you trust that state again. A lawyer can help you to explain your reasons.
    .find = Look at the day of issue in your passport and at the stamps of your country.
    .note = Ask without blame. Many people had no choice: a sick parent, a paper for a child, a threat. Do not suggest any contact with the embassy. Tell the lawyer when, why and for how long.
    .option-none = No
    .option-passport-renewed = Passport renewed, or other contact with its embassy or offices
    .hint-passport-renewed = For example a new passport (旅券の更新) or another paper from the embassy (大使館).
    .option-returned = Went back
    .hint-returned = Also for a short visit. If both happened, choose this.

question-new-material = Is there anything new since your last final refusal?
    .short = New facts
    .why = New facts or proof can change what a new application brings. They must be handed in together with the application.
    .find = New means: it happened, or you got it, after the last decision (裁決 or 不認定).
    .note = Ask about events and news at home, relatives and friends, court papers and health reports. Ask about activity in Japan, faith and coming out. Old facts with new proof count as yes here. Do not judge whether it is enough.
    .option-yes = Yes
    .hint-yes = New events, new papers, new witnesses, or a change in your country.
    .option-no = No

question-exclusion-signs = Were you ever in an army, the police or an armed group? Did you commit a serious crime abroad? Or do you have a second nationality?
    .short = Special checks
    .why = The Refugee Convention has rules about these things (for example 除外, exclusion). A yes decides nothing by itself. A lawyer should look at it before you hand in anything.
    .note = Ask for yes or no only, with consent and alone. Do not ask what happened, which unit, where or with whom. Write no details down: leave the story to a talk with a lawyer. Forced service is also yes. Say that many people answer yes.
    .option-yes = Yes, at least one of these
    .hint-yes = Also service as a conscript or under force, and a second nationality that you never used.
    .option-no = No, none of these

question-convictions = What is the worst result you had in a criminal case, in Japan or abroad?
    .short = Criminal cases
    .why = A sentence can change your protection, and whether you are let in again after a journey. You may apply for protection all the same.
    .find = The judgment (判決) names the sentence. Prison is 拘禁刑; before June 2025 it was called 懲役 or 禁錮. Suspended is 執行猶予. A fine is 罰金.
    .note = Ask for the result only, not for the story or the name of the court. What counts is the length the court gave, not the time spent inside. Punishment for politics, faith or desertion abroad belongs here too: tell the lawyer. If there is a prison sentence, also a suspended one, and an open case, choose the sentence. If there is a fine and an open case, choose the open case.
    .option-none = None
    .hint-none = Never sentenced. Also if a case was closed without a charge (不起訴).
    .option-fine = A fine
    .hint-fine = 罰金
    .option-suspended = Prison, suspended
    .hint-suspended = 執行猶予. All or part of the term need not be served.
    .option-prison-up-to-1-year = Prison, 1 year or less
    .hint-prison-up-to-1-year = 拘禁刑 (懲役・禁錮), not suspended.
    .option-prison-over-1-year = Prison, more than 1 year and less than 3 years
    .hint-prison-over-1-year = 拘禁刑 (懲役・禁錮), not suspended.
    .option-prison-3-years-or-more = Prison, 3 years or more
    .hint-prison-3-years-or-more = 拘禁刑 (懲役・禁錮), not suspended. Also for life (無期).
    .option-pending-case = A case that is still open
    .hint-pending-case = You were arrested or charged (逮捕、起訴), and it is not finished.

question-drug-offence = Were you ever found guilty or punished over drugs, in any country?
    .short = Drug offence
    .why = Any drug sentence, even a small or old one, can close some ways. A lawyer should know before you go to the office.
    .find = Look at the judgment (判決) for the name of the law, for example 麻薬, 大麻 or 覚醒剤.
    .note = Ask for yes or no only. Ask nothing about present use. If the person needs treatment, offer to look for a doctor separately.
    .option-yes = Yes
    .hint-yes = Also a fine (罰金) or a suspended sentence (執行猶予).
    .option-no = No

question-deported-before = Did Japan ever deport you? Or did you leave by a departure order (出国命令)?
    .short = Deported before
    .why = An earlier deportation can stand against provisional stay (仮滞在), and against coming back after a journey. You may apply for protection all the same.
    .find = Words on the old papers: 退去強制 (deportation) or 出国命令 (departure order).
    .note = An order that exists now but was not carried out is not meant here. Being refused at the airport and sent back is a different thing: choose no and tell the lawyer.
    .option-yes = Yes
    .option-no = No

question-work = Are you working, and is it permitted?
    .short = Work
    .why = Work without permission can put your stay at risk. We show how to get permission where there is a way.
    .find = On Designated Activities (特定活動) the designation paper (指定書) decides, not the card. Beside another status you need a permission (資格外活動許可). Provisional stay (仮滞在) has a work permission of its own.
    .note = Ask without blame and explain why. Do not ask for the name of the employer. Private helpers need not report anyone; public officials may have to, so an official should explain that before asking. If wages or a passport are held back, offer help with that first.
    .option-not-working = Not working
    .option-permitted = Working, with permission
    .hint-permitted = Your status or your paper allows this work.
    .option-without-permission = Working, without permission
    .hint-without-permission = Also if the paper says no work, or you work for more hours than it allows.
