# Time limits. The value says what must be done or what ends.
# .rule: how to count when the day is not known. .passed: what can still be done. .note: why the earlier day is shown.

deadline-status-expiry = Your stay ends (在留期間の満了)
    .rule = Look for the last day printed on your card, your passport sticker or your permit. Hand in any application before that day. If you cannot find the day, ask a lawyer today.
    .passed = The day on your paper has passed. Talk to a lawyer today, before you go to an immigration office. If you filed an extension or a change in time, look for the proof: your stay may still be lawful. You can still apply for refugee recognition (難民認定申請), because it has no time limit.
    .note = A closed day does not make your stay longer. Offices are reported to accept an application on the next open day. Do not rely on it: hand it in on the last open day before.

deadline-departure-by = Leave Japan by the last day of your stay
    .rule = Look for the last day printed on your card, your passport sticker or your permit. Fly some days before it. If you cannot find the day, ask a lawyer before you book.
    .passed = The day on your paper has passed. Do not go to the airport or to an office alone. Talk to a lawyer today.

deadline-special-period-end = The special period ends (特例期間)
    .rule = Count 2 months from the last day printed on your card or sticker. The period ends sooner if the decision comes sooner. If you do not know that day, ask a lawyer today.
    .passed = The special period is over, even if there is no decision yet. Your stay may no longer be lawful. Talk to a lawyer today, before you go to an immigration office.
    .note = A closed day does not make this period longer. Ask a lawyer well before it ends if no decision has come.

deadline-provisional-stay-six-months = The six months for provisional stay (仮滞在) end
    .rule = Count 6 months from the day after you landed in Japan. If the reason for your fear arose in Japan, count from the day after you learned of it. If you do not know the day, ask a lawyer today, before you go to an immigration office.
    .passed = You can still apply for refugee recognition (難民認定申請): it has no time limit. Provisional stay may still be given if you could not apply sooner for a reason you could not help (やむを得ない事情). Talk to a lawyer first.
    .note = This limit is only about provisional stay. A closed day does not make it longer, so the guide shows an open day.

deadline-review-request = Hand in the request for review (審査請求)
    .rule = Count 7 days from the day after you received the refusal paper. If you do not know that day, count from the date printed on the paper, to be safe. Ask a lawyer today, even if you think the days are over.
    .passed = Ask a lawyer today. A late request may still be accepted for a good reason (正当な理由). A lawsuit (取消訴訟) is possible for 6 months. A new application with new facts is another way.
    .note = If the last day is a closed day, the law moves it to the next open day. The guide shows an open day before, because a mistake here cannot be put right. Do not wait for proof or translations: they can follow.

deadline-oral-hearing = Ask for the oral hearing (口頭審理)
    .rule = Count 3 days from the day after you were told of the finding (認定). If you do not know that day, ask for the hearing today.
    .passed = The 3 days seem to be over. Phone a lawyer today. Say all the same that you want a hearing and special permission to stay (在留特別許可). Special permission can be asked for until a deportation order is issued.
    .note = The third day is a closed day. It is not certain that these 3 days then get longer. Use the day shown here.

deadline-objection = Hand in the objection (異議の申出)
    .rule = Count 3 days from the day after you were told of the judgment (判定). If you do not know that day, hand it in today.
    .passed = The 3 days seem to be over. Phone a lawyer today. Hand in the objection all the same, and say that you apply for special permission to stay (在留特別許可). Special permission can be asked for until a deportation order is issued.
    .note = The third day is a closed day. It is not certain that these 3 days then get longer. Use the day shown here.

deadline-landing-objection = Hand in the objection against the refusal of landing (異議の申出)
    .rule = Count 3 days from the day after you were told the result of the hearing at the airport or port. If you do not know that day, hand it in today.
    .passed = The 3 days seem to be over. Ask to phone a lawyer or UNHCR today. If you fear return, say again that you apply for refugee recognition (難民認定申請): it has no time limit.
    .note = The third day is a closed day. It is not certain that these 3 days then get longer. Use the day shown here.

deadline-revocation-suit = File a lawsuit against the decision (取消訴訟)
    .rule = Count 6 months from the day after you received the decision on your request for review. If you made no request for review, count from the day after you received the refusal paper. For a deportation order or a refused special permission, count from the day after you were told of it. If you do not know that day, ask a lawyer today.
    .passed = The time for a lawsuit against this decision seems to be over. Ask a lawyer whether something is left, for example a new application with new facts.
    .note = An older way of counting gives one day less. A lawyer needs time to prepare: go in the first month. The guide shows the last open day before the limit.

# ---- Without a status, deportation
deadline-special-permission = Apply for special permission to stay (在留特別許可)
    .rule = Count 3 days from the day after you were told. If you do not know that day, apply today.
    .passed = Phone a lawyer today and apply all the same. If you contested the decision in time, special permission is still open. If you accepted it later, 3 days count from that day. Only a deportation order closes it.
    .note = The law counts from the day you accept a decision, or from the notice that your objection failed. The guide shows the earliest day this can be. Use it, also if it is a closed day.

deadline-removal-possible = Be in court before removal can come
    .rule = Count one month from the day after you were told of the decision. If you do not know that day, call a lawyer today.
    .passed = The first month seems to be over. Removal can come on any day. Call a lawyer today: a lawsuit is possible for 6 months, and a court can still stop the removal.
    .note = This is an aim and no limit of the law. People are told that removal is possible from about one month after the decision. The guide shows an open day before.

deadline-order-suit = File a lawsuit against the deportation order or the refused special permission (取消訴訟)
    .rule = Count 6 months from the day after you were told of it. If you do not know that day, ask a lawyer today.
    .passed = The time for a lawsuit against this decision seems to be over. Ask a lawyer whether something is left, for example a petition to the Minister (再審情願) with new facts.
    .note = A lawyer needs time to prepare, and removal can come much sooner: go in the first days. The guide shows the last open day before the limit.

# Status of residence.
deadline-departure-preparation-end = Your time to prepare departure ends (出国準備期間)
    .rule = Look for the last day printed on the sticker in your passport. If you cannot find it, count 30 or 31 days from the day after you received it. Count 30 to be safe, and ask a lawyer today.
    .passed = This time is over. Your stay may no longer be lawful. Talk to a lawyer today, before you go to an immigration office.
    .note = A closed day does not make this time longer. It is the last day you may be in Japan, not a day to begin.
deadline-birth-registration = Report the birth at the city hall (出生届)
    .rule = Count 14 days. The day of birth is day 1. If you do not know the day, ask the hospital and report the birth today.
    .passed = Report the birth now all the same. A late report is still taken, and your child needs it for everything else.
    .note = If the last day is a closed day, the next open day counts. The guide shows an open day before it, to be safe.
deadline-status-acquisition = Apply for your child's status of residence (在留資格取得)
    .rule = Count 30 days from the day after the birth. If you do not know the day, apply today.
    .passed = The 30 days are over. If 60 days have not passed since the birth, apply at once. If they have passed, talk to a lawyer first.
    .note = If the last day is a closed day, the next open day counts. The guide shows an open day before it, to be safe.
deadline-stay-without-status-newborn = Your child's 60 days without a status end
    .rule = Count 60 days from the day after the birth. From then on a child without a status is not lawfully in Japan.
    .passed = The 60 days are over. Talk to a lawyer today, before you take the child to an immigration office.
    .note = A closed day does not make these days longer.
deadline-spouse-notification = Tell immigration that the marriage has ended (配偶者に関する届出)
    .rule = Count 14 days from the day after the divorce or the death. If you do not know the day, send the notice today.
    .passed = Send the notice now all the same. A late notice is better than none.
    .note = If the last day is a closed day, the next open day counts. Online you can send it on any day.
deadline-spouse-six-months = Six months without married life: your status can be taken away after this
    .rule = Count 6 months from the day after you stopped living as a married couple. If you do not know the day, count from the earliest day it can have been.
    .passed = Your status can now be taken away, but not without a hearing. Talk to a lawyer and file for another status at once.
    .note = It is not a day to leave Japan. File your change before it, on a day when the office is open.
deadline-affiliation-notification = Tell immigration that you left your job, school or training (所属機関に関する届出)
    .rule = Count 14 days from the day after you left. If you do not know the day, send the notice today.
    .passed = Send the notice now all the same. A late notice is better than none.
    .note = If the last day is a closed day, the next open day counts. Online you can send it on any day.
deadline-activity-three-months = Three months without what your status is for: it can be taken away after this
    .rule = Count 3 months from the day after it ended. If you do not know the day, count from the earliest day it can have been.
    .passed = Your status can now be taken away, but not without a hearing. A good reason protects you, such as a real search for a job or an illness. Talk to a lawyer.
    .note = It is not a day to leave Japan. Find a new place or file a change before it, on a day when the office is open.
deadline-activity-six-months = Six months without what your status is for: it can be taken away after this
    .rule = Count 6 months from the day after it ended. If you do not know the day, count from the earliest day it can have been.
    .passed = Your status can now be taken away, but not without a hearing. A good reason protects you, such as a real search for a job or an illness. Talk to a lawyer.
    .note = It is not a day to leave Japan. Find a new place or file a change before it, on a day when the office is open.

# ---- leaving and re-entering
deadline-special-reentry-last-day = Land in Japan again (みなし再入国許可)
    .rule = Count 1 year from the day after you left Japan. Special permanent residents count 2 years. If your stay ends earlier, that day counts. If you do not know the day you left, come back now, or have someone in Japan ask the office for a certificate (再入国許可期限証明).
    .passed = The time for special re-entry is over, and your status has ended. You need a new visa. Ask a lawyer before you fly.
    .note = The law seems to give one day more. Some offices may count one day less, and nobody can extend this time. Land by the earlier day.

deadline-pending-travel-last-day = Land in Japan again while your application is pending
    .rule = Two days count, and the earlier one decides. One is 2 months after the last day on your card. The other is 1 year after you left. Collect the answer in Japan before then.
    .passed = The time to come back on your old status is over. Ask a lawyer before you fly.
    .note = Be back before the last day. If you are in Japan after the 2 months without an answer, you have no status.

deadline-permit-end = Land in Japan on your permit or travel document
    .rule = Look at the last day on the sticker or in the document. If there is also a day until which you may enter Japan, the earlier one counts.
    .passed = The permit or document has ended. Ask a lawyer in Japan and the Japanese embassy or consulate before you fly.
    .note = Land in Japan by this day, or ask a Japanese embassy or consulate for more time before it.
