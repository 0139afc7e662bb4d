# Official forms and fees.
# form-<id>: the name of the form, .who may file it, .where to get it or hand it in.

form-74 = Application for recognition as a refugee or for complementary protection (難民・補完的保護対象者認定申請書)
    .who = You, in person. For a child under 16 or a person who is ill, a parent, spouse, child or other relative may file. If you cannot write, you may apply by speaking.
    .where = The immigration office for your address. In detention, ask the staff for the form. It exists in many languages.
form-74-2 = The same application for people who were refused before (難民・補完的保護対象者認定申請書, form 74-2)
    .who = You, in person, if an earlier application was refused. For a child under 16 or a person who is ill, a relative may file.
    .where = The immigration office for your address. In detention, ask the staff for the form.
form-76-6 = Application to renew provisional stay (仮滞在期間更新許可申請書)
    .who = A person with a provisional stay permit, in person, by its last day. For a child under 16 or a person who is ill, a relative may file.
    .where = The immigration office for your address.
form-76-8 = Application for permission to do paid work during provisional stay (報酬を受ける活動許可申請書)
    .who = A person with a provisional stay permit, in person, at any time until it ends.
    .where = The immigration office for your address.
form-76-10 = Report on paid work during provisional stay (届出書, form 76-10)
    .who = A person who works with permission during provisional stay.
    .where = The immigration office for your address.
form-78 = Request for review (審査請求書)
    .who = The person who received the refusal. A lawyer can help and represent you.
    .where = The review section (審判部門) of the regional immigration bureau. In detention, ask the staff.
form-78-2 = Request for review, second version (審査請求書, form 78-2)
    .who = The person who received the refusal. The office or a lawyer tells you which of the two versions fits your notice. Do not lose a day over it: hand one in.
    .where = The review section (審判部門) of the regional immigration bureau. In detention, ask the staff.
form-80 = Application for a refugee travel document (難民旅行証明書交付申請書)
    .who = A recognised refugee who lives in Japan, in person. For a child under 16 or a person who is ill, a relative may file.
    .where = The immigration office for your address.
form-change = Application for permission to change status of residence (在留資格変更許可申請書)
    .who = A person whose status has not ended. A lawyer or a notified administrative scrivener (行政書士) may hand it in.
    .where = The immigration office for your address. Many statuses can also be filed online.
form-extension = Application for permission to extend the period of stay (在留期間更新許可申請書)
    .who = A person whose status has not ended. A lawyer or a notified administrative scrivener (行政書士) may hand it in.
    .where = The immigration office for your address. Many statuses can also be filed online.

# fee-<id>: what is paid for. .amount-<case>: who pays this amount. .note: when it is paid and what is not known.

fee-change-of-status = Fee for permission to change status or extend the stay (変更・更新の手数料)
    .amount-every-application = Each permission
    .amount-counter = Filed at the counter
    .amount-online = Filed online
    .amount-up-to-3-months-counter = 3 months or less granted, filed at the counter
    .amount-up-to-3-months-online = 3 months or less granted, filed online
    .amount-over-3-up-to-6-months-counter = More than 3 and up to 6 months granted, filed at the counter
    .amount-over-3-up-to-6-months-online = More than 3 and up to 6 months granted, filed online
    .amount-over-6-months-under-1-year-counter = More than 6 months but less than 1 year granted, filed at the counter
    .amount-over-6-months-under-1-year-online = More than 6 months but less than 1 year granted, filed online
    .amount-1-year-counter = 1 year granted, filed at the counter
    .amount-1-year-online = 1 year granted, filed online
    .amount-over-1-under-3-years-counter = More than 1 but less than 3 years granted, filed at the counter
    .amount-over-1-under-3-years-online = More than 1 but less than 3 years granted, filed online
    .amount-3-under-5-years-counter = 3 years or more but less than 5 years granted, filed at the counter
    .amount-3-under-5-years-online = 3 years or more but less than 5 years granted, filed online
    .amount-5-years-or-more-counter = 5 years or more granted, filed at the counter
    .amount-5-years-or-more-online = 5 years or more granted, filed online
    .note = You pay only when the permission is given, at the counter with revenue stamps (収入印紙). A refusal costs nothing. The day your application was accepted decides which fees apply. In hardship a lower fee may be possible for applications since October 2026. Ask at the counter before you file online: online filing has no lower fee. Whether refugees or applicants pay less is not confirmed. Online payment adds a small charge.

fee-refugee-travel-document = Fee for the refugee travel document (難民旅行証明書)
    .amount-issue = Each document
    .note = You pay when the document is issued.

# ---- Without a status, deportation
form-51-3 = Application for supervision (監理措置決定申請書)
    .who = A person who is detained or on provisional release. For a child under 16 or a person who is ill, a relative in the same home may file.
    .where = The immigration office that has the case. In detention, ask the staff. The supervisor signs a second form (監理人承諾書兼誓約書).
form-51-8 = Application for permission to work under supervision (報酬を受ける活動の許可申請書)
    .who = A person under supervision with no deportation order yet. The supervisor must agree.
    .where = The immigration office that has the case.
form-61-4 = Application for special permission to stay (在留特別許可申請書)
    .who = Each person, in person. For a child under 16 or a person who is ill, a parent, spouse, child or other relative may file.
    .where = The immigration office that has the case. In detention or prison, tell the staff.
form-64-3 = Application for a shorter ban after leaving at your own cost (上陸拒否期間の短縮)
    .who = A person with a deportation order who leaves at their own cost and was never deported before. In person, before leaving.
    .where = The immigration office that has the case. In detention, ask the staff.
form-66 = Application for provisional release (仮放免許可申請書)
    .who = The detained person, an agent or guardian, a spouse, parent, child, brother or sister.
    .where = The immigration office where the person is held. In detention, ask the staff.
form-69 = Application to extend provisional release (仮放免期間延長許可申請書)
    .who = A person on provisional release, before its last day, in person.
    .where = The immigration office that has the case. Not by post.

# Status of residence.
form-acquisition = Application for permission to acquire status of residence (在留資格取得許可申請書)
    .who = A parent, for the child.
    .where = The immigration office for your address.
form-permanent-residence = Application for permanent residence (永住許可申請書)
    .who = You, in person. A lawyer or a notified administrative scrivener (行政書士) may hand it in.
    .where = The counter of the immigration office for your address. It cannot be filed online.
form-other-activities = Application for permission for activities outside your status (資格外活動許可申請書)
    .who = You, before you start the work. A lawyer or a notified administrative scrivener (行政書士) may hand it in.
    .where = The immigration office for your address. New students can often file it at the airport.
form-certificate-of-eligibility = Application for a certificate of eligibility (在留資格認定証明書交付申請書)
    .who = A person or organisation in Japan that receives you, or you yourself.
    .where = The immigration office for the address of the person who receives you.
fee-permanent-residence = Fee for permission for permanent residence (永住許可の手数料)
    .amount-counter = Each permission
    .note = You pay only when the permission is given, with revenue stamps (収入印紙). A refusal costs nothing. The day your application was accepted decides which fee applies. In hardship a lower fee may be possible for applications since October 2026. Ask at the counter.
fee-reduced-change-of-status = Lower fee for a change or an extension in hardship (手数料の減額)
    .amount-ordinary = Ordinary fee: there was no lower one for applications before October 2026
    .amount-reduced = If the office agrees to the lower fee
    .note = Ask at the counter, with proof, before you file. Who exactly gets the lower fee is not confirmed.
fee-reduced-permanent-residence = Lower fee for permanent residence in hardship (手数料の減額)
    .amount-ordinary = Ordinary fee: there was no lower one for applications before October 2026
    .amount-reduced = If the office agrees to the lower fee
    .note = Ask at the counter, with proof, before you file. Who exactly gets the lower fee is not confirmed.
fee-authorised-employment = Fee for a certificate of authorised employment (就労資格証明書)
    .amount-every-application = Each certificate
    .amount-counter = Filed at the counter
    .amount-online = Filed online
    .note = Nobody must have this certificate. The notice that you left a job is free. Online payment adds a small charge.

# ---- leaving and re-entering
form-40 = Application for a re-entry permit (再入国許可申請書), form 40
form-43 = Application to extend a re-entry permit, at a Japanese embassy or consulate (再入国許可有効期間延長許可申請書), form 43
form-82 = Application to extend a refugee travel document, at a Japanese embassy or consulate (難民旅行証明書有効期間延長許可申請書), form 82
form-37-19 = Card for leaving with special re-entry (再入国出国記録), form 37-19, given at the port

fee-reentry-permit = Fee for a re-entry permit (再入国許可)
    .amount-single-counter = One journey (一回限り), at the counter
    .amount-single-online = One journey (一回限り), filed online
    .amount-multiple-counter = Several journeys (数次), at the counter
    .amount-multiple-online = Several journeys (数次), filed online
    .note = You pay only when the permit is given. You can file online only together with an extension or change. Online payment adds a small charge.
