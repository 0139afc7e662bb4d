# Questions about leaving Japan, coming back, and landing.
# The plan comes first, then the papers. What may stand against coming back is asked last.
# Questions that other trees ask too have their texts there.

question-exit-basis = How did you leave Japan?
    .short = How you left
    .why = It decides whether you may come back on your old status, and until when.
    .find = Look in your passport. A sticker (再入国許可) is a re-entry permit. A card stub with the box for temporary absence ticked (みなし再入国) is special re-entry. A booklet with the title 難民旅行証明書 is a refugee travel document.
    .note = Many people do not know. Ask what they filled in and said at the counter when they left. If nothing shows it, choose "I don't know": a relative in Japan can ask the office for a certificate.
    .option-special-reentry = With special re-entry
    .hint-special-reentry = みなし再入国許可. You ticked on the card that you would come back, and paid nothing.
    .option-reentry-permit = With a re-entry permit
    .hint-reentry-permit = 再入国許可. A sticker in your passport, or a booklet (再入国許可書), got before you left.
    .option-refugee-travel-document = With a refugee travel document
    .hint-refugee-travel-document = 難民旅行証明書, for people recognised as refugees.
    .option-plain-departure = Without any of these
    .hint-plain-departure = You left for good, or did not tick the box. Choose this too if you have never lived in Japan.
    .option-ordered-out = I was made to leave
    .hint-ordered-out = Deportation (退去強制) or departure order (出国命令).

question-travel-purpose = What kind of journey do you plan?
    .short = Journey
    .why = Which permission you need depends on how long you stay away, and on whether you come back.
    .note = If the person only wants to know what is possible, choose the journey they think of most. An emergency is a death or a grave illness in the close family, or something as serious.
    .option-short-visit = A visit, less than 1 year
    .option-emergency = A family emergency
    .hint-emergency = Someone close has died or is gravely ill, or something as serious.
    .option-over-one-year = Away for 1 year or more
    .hint-over-one-year = Also if you do not know when you can come back.
    .option-leave-for-good = Leaving Japan for good

question-travel-home = Does the journey go to your own country, or to the country you fear?
    .short = Journey home
    .why = Going back can be used against your protection. It may also be dangerous.
    .note = Count a change of planes there too. Do not judge the reason: many go for a dying parent. Say that a lawyer should hear of it before a ticket is bought.
    .option-yes = Yes
    .hint-yes = Also if you only change planes there.
    .option-no = No

question-departure-date = On which day will you leave Japan, or did you leave?
    .short = Day of leaving
    .why = The time to come back is counted from this day.
    .find = Before the journey: the day on your ticket. Abroad: the stamp of departure in your passport, or your boarding pass. At an automatic gate there may be no stamp.
    .note = If only the month is known, choose "I don't know". A wrong day can cost the status.

question-return-date = On which day do you plan to land in Japan again?
    .short = Day of return
    .why = The day of landing counts, not the day you board. It must be before your stay or your permission ends.
    .find = The day on your ticket home. Count the day of arrival in Japan.
    .note = If the return is open, choose "I don't know". The guide then shows the permission that can be extended abroad.

question-residence-card = Do you have your residence card in your hand?
    .short = Residence card
    .why = Without the card you cannot use special re-entry, and airlines may not let you board.
    .find = The card says 在留カード. For Special Permanent Residents it is 特別永住者証明書. Look at the day until which the card itself is valid.
    .note = A photo of the card is not enough. Ask who keeps it: an employer or husband may not keep it against the person's will.
    .option-in-hand = Yes, and it is valid
    .option-lost = No, it is lost or somebody else has it
    .option-expired = Yes, but it has expired
    .option-never-had = I was never given one

question-travel-notices = Have you received any of these papers?
    .short = Notices
    .why = Some papers close special re-entry. With a criminal case you may be stopped at the airport.
    .find = Words on the papers: 意見聴取通知書 (hearing about taking the status away), 収容令書 (detention order), 起訴状 (charge), 逮捕状 (warrant).
    .note = Ask to see all letters of immigration, police and courts. A detention order counts even if it is long ago. If a later letter says that the status is not taken away (取り消さない), the hearing notice no longer counts.
    .option-none = None of these
    .option-revocation-hearing = A notice of hearing about taking my status away
    .hint-revocation-hearing = 意見聴取通知書. Do not choose this if you were told later that nothing is taken away.
    .option-detention-order-ever = A detention order, now or in the past
    .hint-detention-order-ever = 収容令書, even if you were released.
    .option-individual-designation = A notice that I need a permit of my own to travel
    .hint-individual-designation = Immigration told you, on paper or in person, that you cannot use special re-entry.
    .option-criminal-charge = A charge, a warrant, or a prison sentence not yet served
    .hint-criminal-charge = Also if a court has forbidden you to leave Japan (出国の制限).

question-permit-expiry = Until which day can you use your permit or travel document?
    .short = Permit ends
    .why = You must land in Japan by this day, or ask for more time before it.
    .find = Re-entry permit: the last day on the sticker. Refugee travel document: the day until which it is valid. If it also has a day until which you may enter Japan (日本に入国できる期限), give the earlier one.
    .note = Read the day with your own eyes. A permit never lasts longer than the stay itself.

question-lost-abroad = Is one of your papers lost, stolen or expired?
    .short = Lost papers
    .why = You can still come back with the right certificate. But the time to come back goes on running.
    .note = If several are gone, choose the travel document first, then the passport. Do not suggest a visit to the home embassy before you know whether the person is afraid of it.
    .option-none = No
    .option-card = My residence card
    .hint-card = 在留カード, or the certificate of a Special Permanent Resident (特別永住者証明書).
    .option-passport = My passport
    .option-travel-document = My refugee travel document
    .hint-travel-document = 難民旅行証明書. Choose this for a re-entry permit booklet (再入国許可書) too.
