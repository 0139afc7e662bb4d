# Time limits. The value says what must be done or what ends.
# .rule: how to count when the day is not known. .passed: what can still be done. .note: why the earlier day is shown.

deadline-status-expiry = Your stay ends (在留期間の満了)
    .rule = Look for the last day printed on your card, your passport sticker or your permit. Hand in any application before that day. If you cannot find the day, ask a lawyer today.
    .passed = The day on your paper has passed. Talk to a lawyer today, before you go to an immigration office. If you filed an extension or a change in time, look for the proof: your stay may still be lawful. You can still apply for refugee recognition (難民認定申請), because it has no time limit.
    .note = A closed day does not make your stay longer. Offices are reported to accept an application on the next open day. Do not rely on it: hand it in on the last open day before.

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

deadline-order-suit = File a lawsuit against the deportation order or the refused special permission (取消訴訟)
    .rule = Count 6 months from the day after you were told of it. If you do not know that day, ask a lawyer today.
    .passed = The time for a lawsuit against this decision seems to be over. Ask a lawyer whether something is left, for example a petition to the Minister (再審情願) with new facts.
    .note = A lawyer needs time to prepare, and removal can come much sooner: go in the first days. The guide shows the last open day before the limit.
