# Questions asked of everyone. Danger first, then place, wishes and fear, then the papers.
# .short stands in lists of answers. .find helps to find the answer on papers.
# .note is for the volunteer or lawyer only; the person concerned need not read it.
# "I don't know" is added by the program to every question.

question-danger-now = Is your life or body in danger right now?
    .short = Danger now
    .why = If you are in danger, safety comes first. Everything else can wait.
    .note = If the answer is yes, stop the questions and get help first. If someone who may be the danger is in the room, find a way to speak alone. Do not use a partner or relative as interpreter here.
    .option-yes = Yes
    .hint-yes = Someone is hurting or threatening you, or you need a doctor at once.
    .option-no = No, not at this moment

question-location = Where are you now?
    .short = Place
    .why = The rules are different in Japan, at the airport and abroad.
    .option-in-japan = In Japan
    .hint-in-japan = Also in detention or in a police cell.
    .option-at-border = At an airport or port in Japan, stopped or not yet let in
    .hint-at-border = You have no landing permission (上陸許可) yet.
    .option-abroad = Outside Japan

question-custody = Is anyone holding you right now?
    .short = Held now
    .why = If you are held, some time limits are only days long. You can still ask for protection and for a lawyer.
    .note = The person may be calling from detention with little time. Ask this early and leave long stories for later. Ask where the person is held, but do not record a name or number here. Warn the person that others may hear the call.
    .option-none = No, nobody is holding me
    .hint-none = Also choose this under supervision (監理措置) or on provisional release (仮放免).
    .option-immigration = Yes, immigration
    .hint-immigration = Detention by immigration (収容).
    .option-police = Yes, the police
    .hint-police = Arrest (逮捕) or custody for a criminal case, also in a jail or prison.
    .option-airport = Yes, at the airport or port
    .hint-airport = Immigration is holding you there and you may not enter.

question-removal-threat = Could you be sent out of Japan within days?
    .short = Removal near
    .why = If removal is near, we show first what can stop it.
    .find = Look at the newest paper you received. Words to look for: deportation order (退去強制令書), removal (送還), order to appear (出頭). The day you must appear stands on the paper.
    .note = Read the paper together if there is one. If the person must go to the office within days, advise neither going nor staying away. Get a lawyer on the phone first. Do not promise that removal will be stopped.
    .option-yes = Yes
    .hint-yes = You were told of a removal. Or a deportation order (退去強制令書) or final refusal has just come. Or you must go to the office within days and may be sent away.
    .option-no = No

question-topics = What do you want help with?
    .short = Help wanted
    .why = We ask only about what you need. You can choose more than one.
    .note = Let the person answer in their own words, then choose. If you are not sure, choose more rather than fewer.
    .option-protection = Fear of going back to my country
    .hint-protection = Refugee recognition (難民認定) and complementary protection (補完的保護).
    .option-no-status = No status, detention or deportation
    .hint-no-status = For example overstay (不法残留) or deportation (退去強制).
    .option-stay = Keeping or changing my status
    .hint-stay = Status of residence (在留資格), often called a "visa".
    .option-family = Birth, marriage, divorce or family
    .option-travel = Leaving Japan and coming back
    .hint-travel = Re-entry permit (再入国許可) and travel papers.
    .option-support = Food, a place to sleep, a doctor or school

question-fear-return = Are you afraid that you would be harmed in your country?
    .short = Fear of return
    .why = Fear changes the advice on almost everything. "I don't know" is a good answer, and we then take care as if it were yes.
    .note = Ask this one question only. Do not ask for the story, for names or for proof. Fear of the state, of a group or of one's own family all count as fear here. Do not decide whether the fear is founded. Never suggest a call to the embassy.
    .option-yes = Yes
    .hint-yes = Harm by anyone, in the country of your nationality or where you lived before.
    .option-no = No

question-age = Are you 18 or older?
    .short = Age
    .why = Children can get extra help.
    .note = Ask for no proof of age. A young person alone needs an adult whom they trust and a lawyer. Be careful with an adult who answers for the child: try to hear the child alone.
    .option-adult = 18 or older
    .option-minor-with-family = Under 18, with a parent
    .hint-minor-with-family = Your mother or father is with you in Japan.
    .option-minor-alone = Under 18, without a parent
    .hint-minor-alone = Also if you are here with a brother, a sister, other relatives or friends.

question-nationality = What is your nationality?
    .short = Nationality
    .why = For some countries Japan has special measures. You need not answer.
    .find = The nationality stands in your passport and on your residence card as 国籍・地域.
    .note = If the person has two nationalities, take the country they fear, and tell the lawyer of the other one. A nationality printed on a Japanese paper does not prove it. Do not call the embassy to find out.
    .option-stateless = Stateless (無国籍): no country says I am its national
    .option-disputed = Unclear: never documented, or my country denies it
    .hint-disputed = For example no birth paper, or the state says that you do not belong to it.

question-prefecture = In which prefecture do you live or stay?
    .short = Prefecture
    .why = It shows which office and which helpers are near you. We do not ask for your address.
    .find = The prefecture is the first part of an address in Japan, ending in 都, 道, 府 or 県. If you have no home, choose where you sleep now.
    .note = Do not record the address. If someone is detained, choose the place of detention.

question-protection-stage = Have you asked Japan for protection as a refugee, and where does your case stand?
    .short = Refugee case
    .why = Some steps have very short time limits. Your newest paper tells us which one you stand at.
    .find = Take the newest paper about your case. Not recognised (不認定) is a refusal. A decision (裁決) on a request for review (審査請求) is the last answer of the ministry. A certificate (認定証明書) is a recognition.
    .note = If there were several applications, answer for the latest one. Ask to see the paper; people often confuse the receipt, the refusal and the review decision. If the paper is a refusal, look at once for the day it was received.
    .option-never-applied = Never applied
    .hint-never-applied = You have not handed in an application (難民認定申請) in Japan.
    .option-first-instance-pending = Applied, waiting for the first decision
    .hint-first-instance-pending = You have a receipt (受理票) and no answer yet.
    .option-refused-notice = Refused, and no review asked for
    .hint-refused-notice = You received a refusal (不認定) and have not made a request for review (審査請求), even if the time for it is over.
    .option-review-pending = Waiting for the decision on my request for review
    .hint-review-pending = Your request for review (審査請求) was handed in and is not decided.
    .option-finally-refused = Review also refused
    .hint-finally-refused = You received the decision (裁決) on your request for review: rejected (棄却) or dismissed (却下).
    .option-court-pending = In court
    .hint-court-pending = A lawsuit against the refusal (取消訴訟) is running.
    .option-recognised-refugee = Recognised as a refugee
    .hint-recognised-refugee = Certificate of refugee status (難民認定証明書).
    .option-complementary-protection = Complementary protection granted
    .hint-complementary-protection = Certificate of a person under complementary protection (補完的保護対象者認定証明書).
    .option-humanitarian-permission = Not recognised, but allowed to stay on humanitarian grounds
    .hint-humanitarian-permission = Humanitarian permission to stay (人道配慮による在留許可).
    .option-withdrawn = Application withdrawn
    .hint-withdrawn = You took your latest application back (取下げ) before it was decided.

question-status = Which status do you have in Japan, or which was your last one?
    .short = Status
    .why = Your status decides which ways are open. If it has ended, choose the last one you had.
    .find = Look for 在留資格 (status) on your residence card, or on the sticker in your passport.
    .note = Read the card or sticker yourself if the person agrees. A visa (査証) is not a status. Provisional release (仮放免) and supervision (監理措置) are no status either: choose the last status the person had, or none. Having no status is no reason to refuse help. Do not record names or card numbers.
    .option-none = No status
    .hint-none = You never had one, you came in without one, it was taken away (取消し), or it ended long ago.
    .option-temporary-visitor = Temporary Visitor
    .hint-temporary-visitor = 短期滞在. A sticker in the passport, for 15, 30 or 90 days.
    .option-designated-activities = Designated Activities
    .hint-designated-activities = 特定活動. It comes with a designation paper (指定書).
    .option-student = Student
    .hint-student = 留学. For Cultural Activities (文化活動) or Trainee (研修) choose this too.
    .option-dependent = Dependent
    .hint-dependent = 家族滞在. Family of a worker or student.
    .option-work = A work status
    .hint-work = For example 技術・人文知識・国際業務, 技能, 介護, 経営・管理 or 高度専門職.
    .option-specified-skilled = Specified Skilled Worker
    .hint-specified-skilled = 特定技能
    .option-technical-intern = Technical Intern Training
    .hint-technical-intern = 技能実習
    .option-spouse-of-japanese = Spouse or Child of Japanese National
    .hint-spouse-of-japanese = 日本人の配偶者等
    .option-spouse-of-permanent-resident = Spouse or Child of Permanent Resident
    .hint-spouse-of-permanent-resident = 永住者の配偶者等
    .option-long-term-resident = Long-Term Resident
    .hint-long-term-resident = 定住者
    .option-permanent-resident = Permanent Resident
    .hint-permanent-resident = 永住者
    .option-special-permanent-resident = Special Permanent Resident
    .hint-special-permanent-resident = 特別永住者
    .option-diplomatic-official = Diplomat or Official
    .hint-diplomatic-official = 外交 or 公用
    .option-temporary-refuge = Landing permission for temporary refuge
    .hint-temporary-refuge = 一時庇護のための上陸許可. Given at the airport or port.
    .option-provisional-stay = Provisional stay
    .hint-provisional-stay = 仮滞在. You have a provisional stay permit (仮滞在許可書).

question-designation = What does your designation paper (指定書) say?
    .short = Designation paper
    .why = The card says only Designated Activities (特定活動). The paper says what you may do and whether you may work.
    .find = The designation paper (指定書) is a sheet that is often stapled into the passport. If you cannot read it, show it to a helper.
    .note = Read the paper itself. What the person was told at the counter, or what the card says, is not enough.
    .option-refugee-applicant = Waiting for a refugee decision
    .hint-refugee-applicant = The paper mentions the refugee application (難民認定申請) or the request for review (審査請求).
    .option-humanitarian = Humanitarian stay
    .hint-humanitarian = Given after a refugee refusal, for humanitarian reasons (人道配慮).
    .option-country-measure = A measure for people from my country
    .hint-country-measure = For example the emergency measure for Myanmar (緊急避難措置), or for evacuees from Ukraine.
    .option-departure-preparation = Preparing to leave Japan
    .hint-departure-preparation = 出国準備. Mostly for 30 or 31 days.
    .option-job-search = Looking for a job
    .hint-job-search = 就職活動. For example after graduating.
    .option-other = Something else

question-designation-since = On which day did you first get this humanitarian status?
    .short = Humanitarian since
    .why = After some years a longer status may be possible. The years count from the first time.
    .find = Look for the oldest designation paper (指定書) or sticker of this kind. The day stands beside 許可年月日 (date of permission). Later renewals do not count.

question-status-expiry = What is the last day of your stay, as printed on your paper?
    .short = Stay ends
    .why = Most things must be done before this day. If the day has passed, tell us all the same: there are still ways to help.
    .find = On a residence card look for 在留期間（満了日）. On a passport sticker look for 在留期限 (until). On a provisional stay permit (仮滞在許可書) or temporary refuge permit (一時庇護許可書) take the end of the period. Do not take the day until which the card itself is valid. If an application is pending, still give the printed day.
    .note = Check the date on the paper with your own eyes. Japanese papers may use the era year: Reiwa (令和) 8 is 2026. The day may lie in the past: do not show alarm, go on. If the person's stay has ended, do not send them to an office before they have talked to a lawyer.

question-period-granted = How long was the stay that you were last given?
    .short = Length of stay
    .why = If you file in time, your stay can go on for a while after the last day. This is not so when you were given 30 days or less.
    .find = On the card or sticker look for 在留期間 (period of stay). Newer cards may not print the length. Then count from the day of permission (許可年月日) to the last day.
    .note = What counts is the last period that was granted, not how long the person has been in Japan. Newcomers from the airport often have 15 days.
    .option-up-to-30-days = 30 days or less
    .hint-up-to-30-days = For example a 15-day or 30-day visit, or 30 days to prepare to leave (出国準備).
    .option-31-days-to-3-months = 31 days to 3 months
    .hint-31-days-to-3-months = For example a 90-day visit, or 31 days, 2 months or 3 months of Designated Activities (特定活動).
    .option-over-3-months = More than 3 months
    .hint-over-3-months = For example 6 months, or 1, 3 or 5 years.
    .option-unlimited = No end
    .hint-unlimited = For example Highly Skilled Professional (ii) (高度専門職2号).

question-pending-application = Are you waiting for an answer to an application about your status?
    .short = Pending application
    .why = An application handed in before the last day of your stay can keep you lawful for some time.
    .find = Look for the acceptance slip (受付票), an e-mail of receipt, or a stamp on the back of your residence card.
    .note = The refugee application itself does not count here. It gives no status and extends none. Count only what was handed in before the stay ended.
    .option-none = No
    .hint-none = Also if you only handed in a refugee application, or filed after your stay had ended.
    .option-extension = Yes, for an extension
    .hint-extension = Extension of period of stay (在留期間更新).
    .option-change = Yes, for a change of status
    .hint-change = Change of status of residence (在留資格変更), also to Designated Activities (特定活動).
    .option-permanent-residence = Yes, for permanent residence only
    .hint-permanent-residence = 永住許可. It does not keep your stay going. If you also filed an extension or change, choose that one.

question-application-date = On which day did the office accept that application?
    .short = Application accepted
    .why = The day shows whether you filed in time. The fee also depends on it.
    .find = Look at the acceptance slip (受付票), the stamp on the card or the e-mail of receipt. If it was sent by post, the day it arrived counts, not the day it was posted.

question-passport = Do you have a passport?
    .short = Passport
    .why = We show what you can use in its place. You can ask for protection without a passport.
    .find = The last day stands on the page with your photo. Do not contact your embassy to get a passport if you fear your country.
    .note = Do not ask whether the passport is genuine, and do not tell anyone to renew it. Renewing can harm a person who fears their state. If an employer or someone else keeps the passport, ask gently and alone how that came about.
    .option-valid = Yes, and it is valid
    .hint-valid = Also if immigration is keeping it.
    .option-expired = Yes, but it has expired
    .option-none = No
    .hint-none = You never had one, lost it, or somebody took it from you.

question-basic-needs = Do you have a place to sleep, food and medicine?
    .short = Basic needs
    .why = There is help for this, also for people without a status.
    .note = Ask about tonight first. If there is nowhere to sleep, deal with that before the rest. Ask about children, illness and pregnancy if the person wishes to talk about it.
    .option-met = Yes, I have what I need
    .option-no-money = I have a place to sleep, but no money for food, medicine or rent
    .option-no-shelter = I have no safe place to sleep
    .hint-no-shelter = Also if you must leave your place within days.
