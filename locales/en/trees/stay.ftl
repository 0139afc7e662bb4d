# Questions for people who want to keep, change, better or use a status of residence, and for births and marriages.
# First what the person wants, then papers with a running time limit, then what the wish needs.

question-stay-goal = What do you want to do, or what has happened?
    .short = Wish
    .why = This decides which papers and dates we look at next. Choose what is most urgent.
    .note = If there are several things, take the one with the nearest date first. Then change this answer and look at the next. A hearing notice comes before everything. If the person does not know, choose "I don't know".
    .option-extend = Stay longer with the same status
    .hint-extend = Extension of the period of stay (在留期間更新).
    .option-change = Change to another status
    .hint-change = Change of status (在留資格変更), for example after finding a job or marrying.
    .option-permanent = Permanent residence
    .hint-permanent = 永住許可.
    .option-newborn = A baby was born in Japan
    .hint-newborn = The baby may need a status: acquisition of status (在留資格取得).
    .option-marriage-ended = A marriage has ended or is breaking
    .hint-marriage-ended = Divorce, death of the partner, or living apart.
    .option-lost-activity = I lost my job, school or training, or I graduated
    .hint-lost-activity = Also when you were dismissed or left by yourself.
    .option-after-refusal = My extension or change was refused
    .hint-after-refusal = 不許可.
    .option-part-time-work = Work beside my status
    .hint-part-time-work = Permission for other activities (資格外活動許可).
    .option-card-or-address = Residence card or address
    .hint-card-or-address = Lost or old card (在留カード), new address, late notice.
    .option-revocation-notice = A letter calls me to a hearing about my status
    .hint-revocation-notice = 意見聴取通知書: the office thinks of taking your status away (在留資格取消し).
    .option-naturalisation = Japanese nationality
    .hint-naturalisation = 帰化.
    .option-nothing-yet = Nothing yet: I want to know where I stand

question-status-refusal = Was an extension or change refused? How much time were you given to leave?
    .short = Refusal and time given
    .why = After 31 days given, a new application can carry your stay on. After 30 days it cannot.
    .find = Look at the newest sticker in your passport: 特定活動 (designated activities) with 30日 or 31日. The paper stapled in says 出国準備 (to prepare departure).
    .note = Read the sticker yourself. One day makes the whole difference. If you cannot tell 30 from 31, choose "I don't know" and call a lawyer today.
    .option-none = Nothing was refused
    .option-refused-30-days = Refused, and 30 days given
    .hint-refused-30-days = The sticker says 30日.
    .option-refused-31-days = Refused, and 31 days given
    .hint-refused-31-days = The sticker says 31日. Choose this for longer times too.
    .option-refused-nothing-given = Refused, and no time was given
    .hint-refused-nothing-given = There is no new sticker.

question-status-refusal-date = On which day were you told of the refusal?
    .short = Refusal received
    .why = The time to leave and the time for a court case count from this day.
    .find = Take the day on the sticker or on the refusal (不許可通知書). Do not take the day when somebody translated it.
    .note = Between two possible days, take the earlier one.

question-visitor-reason = Why can you not simply leave and apply from abroad?
    .short = Reason to stay
    .why = A temporary visitor (短期滞在) may change status only for special reasons. Your reason shows which way is open.
    .note = Saving a journey or a new job is not enough in law. If the person is afraid to go home, choose that, whatever else is true. Do not ask for details of the fear here.
    .option-coe-issued = I have a certificate of eligibility
    .hint-coe-issued = 在留資格認定証明書, issued while you were in Japan.
    .option-family = My family is here
    .hint-family = For example a husband or wife, a small child, or an old parent who needs care.
    .option-school-or-work = A school or a job waits for me
    .option-illness = I am ill and cannot travel
    .option-cannot-return = I cannot go home safely
    .hint-cannot-return = Fear, war, or a crisis in your country.
    .option-none = None of these

question-birth-date = On which day was the baby born?
    .short = Birth
    .why = Three time limits count from this day: 14, 30 and 60 days.
    .find = The birth certificate from the hospital (出生証明書) shows it. Or look in the mother and child handbook (母子手帳).

question-child-nationality = Which country is the baby a citizen of, as far as you know?
    .short = Baby's nationality
    .why = A baby with a Japanese parent is usually Japanese and needs no status. A baby whom no state counts as its own needs help soon.
    .note = What counts is the parents' nationality at the birth. A Japanese father who is not married to the mother counts only if he recognised the child (認知). If it is unclear, choose "I don't know". Do not send parents who fear their state to its embassy.
    .option-foreign = Foreign
    .hint-foreign = Both parents are foreign, and a state counts the baby as its own.
    .option-japanese-parent = One parent is Japanese
    .option-stateless-risk = Perhaps none
    .hint-stateless-risk = The parents are stateless, or cannot register the baby with their state.

question-child-status = Does the baby have a status (在留資格) already?
    .short = Baby's status
    .why = A foreign baby may stay 60 days without a status. Then it needs one.
    .find = A residence card (在留カード) or a sticker for the baby.
    .option-has-status = Yes
    .option-without-status = Not yet

question-marriage-end = Does your marriage still stand?
    .short = Marriage
    .why = Some statuses rest on a living marriage. If it ends, there are dates to keep, and there are ways to stay.
    .note = Ask alone, never in front of the partner. Do not ask who is to blame. Living apart for work or illness while the couple stays together is not "living apart" here.
    .option-none = Yes, or I am not married
    .option-divorced = Divorced
    .option-widowed = My husband or wife died
    .option-separated = We live apart
    .hint-separated = Also when you fled, or when a court case about the divorce is open.

question-marriage-end-date = On which day did the marriage end, or when did you begin to live apart?
    .short = End of marriage
    .why = The notice within 14 days and the six months count from this day.
    .find = Divorce: the day it was registered or became final (離婚届受理証明書, 戸籍). Death: the day on the death certificate. Living apart: the day one of you left.
    .note = Between two possible days, take the earlier one.

question-marriage-length = How long did you live together as a married couple?
    .short = Length of marriage
    .why = About three years of real marriage open other ways, for example long-term residence (定住者).
    .note = Count the years in which they really lived together, also abroad for permanent residence. For a change after divorce, years in Japan count.
    .option-under-3-years = Less than 3 years
    .option-3-years-or-more = 3 years or more

question-activity-lost = Have you lost the job, school or training that your status is for?
    .short = Job, school or training
    .why = The office must be told within 14 days. After three months without a good reason the status can be taken away.
    .note = Count being dismissed, a closed firm, leaving, being expelled, a broken training. Being on sick leave is not losing it. A graduate without a job chooses the last one.
    .option-none = No
    .option-job = My job
    .option-school = My school
    .option-training = My training
    .hint-training = Technical intern training (技能実習).
    .option-graduated = I graduated and have no job yet

question-activity-lost-date = On which day did it end?
    .short = Last day
    .why = The 14 days and the three months count from this day.
    .find = The paper on the end of the job (退職証明書, 離職票), the school's paper (退学, 卒業), or the last day you went.
    .note = Between two possible days, take the earlier one.

question-years-in-japan = How many years have you lived in Japan without a break?
    .short = Years in Japan
    .why = Permanent residence and nationality need years of lawful stay.
    .note = Count full years with a status up to today. Years without a status do not count. A short trip with re-entry permission does not break them.

question-longest-period = How long is the period of stay on your card now?
    .short = Period now held
    .why = Permanent residence needs the longest period of your status. Until 31 March 2027 three years count as that.
    .find = The card shows it under 在留期間: 5年, 3年, 1年.
    .option-5-years = 5 years
    .option-3-years = 3 years
    .option-1-year = 1 year
    .option-shorter = Shorter

question-skill-points = How many points do you have on the list for highly skilled people?
    .short = Points
    .why = With 80 points one year in Japan can be enough for permanent residence, with 70 points three years.
    .find = Use the list (高度専門職ポイント計算表). Count for today. Then count for the day one year ago (80 points) or three years ago (70 points).
    .note = The smaller of the two counts decides. Each point needs a paper.
    .option-80-or-more = 80 or more
    .option-70-to-79 = 70 to 79
    .option-fewer = Fewer than 70

question-public-duties = Did you pay taxes, pension and health insurance, and on time?
    .short = Taxes and insurance
    .why = Late payment counts against a permanent-residence application, even if you have paid since. Unpaid sums can endanger a permanent resident from April 2027.
    .find = Ask the city or ward office for tax proofs (納税証明書) and the pension office for your payment record (納付記録).
    .note = Many people do not know. Then choose "I don't know". What an employer takes from the wages counts as paid on time. An exemption that was granted is not an arrear.
    .option-paid-on-time = All paid on time
    .option-paid-late = All paid, but some late
    .option-arrears = Something is unpaid

question-fee-hardship = Is it hard for you to pay the fee?
    .short = Fee
    .why = A fee is paid when a permission is given. In hardship a lower one may be possible, but only if you file at the counter.
    .note = Signs: public assistance (生活保護), no tax because of a very low income, no permission to work. Never let anybody miss a date because of the fee.
    .option-yes = Yes
    .option-no = No
