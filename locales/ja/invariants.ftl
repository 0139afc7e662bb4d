# ルールがすべての人について約束すること。一つを一文で。チェッカーが、破る例と並べて示します。


## 危険

invariant-danger-leads-to-help-today = 危険の中にいる人には、その日のうちに助けを求める方法を示す。
invariant-danger-comes-before-procedure = 安全を守ることは、どの申請や期限よりも先に示す。
invariant-whoever-lacks-shelter-or-money-is-told-where-help-is = お金や寝る場所のない人には、在留資格にかかわらず、助けを得られる所を早く示す。
invariant-services-without-status-are-named = 在留資格がない人には、在留資格がなくても使えるサービスを必ず伝える。

## 収容と送還

invariant-detention-with-fear-is-an-emergency = 拘束されていて、帰国を恐れる可能性がある人には、その日のうちに保護の求め方と弁護士への相談を示す。警察による拘束も同じに扱う。
invariant-removal-with-fear-is-an-emergency = 送還が迫り、帰国を恐れる可能性がある人には、送還を止める方法をその日のうちに示す。
invariant-fear-at-the-border-is-an-emergency = 上陸の前に止められ、帰国を恐れる人には、一時庇護のための上陸と難民認定申請の両方を示す。
invariant-stopping-removal-comes-before-filing = 送還や収容が目の前にあるときは、恐れを伝えることを、ほかのどの手続よりも先に示す。
invariant-a-first-case-suspends-removal = 在留資格がなく、一回目または二回目の申請の結果を待つ人には、送還が停止されていることを伝える。
invariant-nobody-outside-the-suspension-is-told-to-trust-it = 不認定が二回確定した人や、三年以上の拘禁刑を受けた人に、申請で送還が止まると告げることはない。
invariant-a-third-application-starts-with-a-lawyer = 帰国を恐れ、申請による送還停止の対象から外れた人には、まず弁護士への相談を示す。
invariant-a-lawsuit-alone-stops-nothing = 訴訟だけが続いている人に、それで送還が止まると告げることはない。
invariant-an-order-with-fear-always-leads-to-a-lawyer = 退去強制令書があり帰国を恐れる人には、必ず弁護士への相談を示し、仮滞在の見込みがあるとは決して言わない。
invariant-withdrawal-is-never-signed-alone = 申請の取下げを考える人には、署名する前に弁護士に相談するよう必ず伝える。
invariant-an-order-with-fear-shows-how-to-stop-removal = 退去強制令書があり帰国を恐れる人には、裁判所の執行停止で送還を止める方法を必ず示す。
invariant-whoever-is-detained-is-told-the-ways-out = 入管に収容されている人には、令書の前でも後でも、収容を解く方法を示す。
invariant-after-an-order-no-special-permission-is-filed = 退去強制令書が出た人に、在留特別許可の申請をするよう案内することはない。
invariant-a-missed-appearance-sees-a-lawyer = 出頭しなかったことがある人には、出頭する前に弁護士に相談するよう示す。
invariant-the-police-lead-to-a-lawyer = 在留資格がなく、警察に拘束されている人には、当番弁護士を呼ぶ方法を示す。
invariant-nobody-who-fears-return-is-shown-the-way-out-of-japan = 帰国を恐れる人と、わからない人に、出国の手続を示すことはない。証明書を取って戻る道も示さない。

## 大使館

invariant-fear-is-warned-of-the-embassy = 帰国を恐れる人と、わからない人には、相談の内容にかかわらず、自国の大使館に連絡しないよう注意する。
invariant-contact-with-home-leads-to-a-lawyer = 保護を必要とし、旅券を更新したり帰国したりした人には、まず弁護士への相談を示す。
invariant-lost-papers-abroad-lead-past-the-embassy = 国外で旅券をなくし帰国を恐れる人には、新しい旅券を求める前に弁護士に相談するよう示す。

## 期限

invariant-seven-days-for-a-review-are-never-missed-silently = 不認定の通知から七日以内の人には、審査請求ができることと最終日を、その日のうちに示す。
invariant-an-unknown-refusal-day-counts-as-running = 通知を受け取った日がわからない人には、今すぐ動くよう伝え、推測した日付は示さない。
invariant-a-missed-review-leaves-the-court = 七日を過ぎた人には、まだできることと裁判の道を示す。
invariant-the-suit-is-never-counted-from-the-first-refusal = 審査請求をした人の出訴期間は裁決から数え、その日がわからないときは日付を示さない。
invariant-a-final-refusal-shows-the-court = 不認定が確定した人には、裁判の道と弁護士への相談を示す。
invariant-three-days-are-told-today = 三日の期限がある書面を受け取った人には、その日のうちにそれを伝える。
invariant-an-unknown-notice-day-gives-no-date = 三日の期限がある書面を受け取った日がわからない人に、推測した最終日を示すことはない。
invariant-a-refused-refugee-part-can-be-contested = 難民としては認められず、別の保護を受けた人にも、審査請求ができることをその日のうちに伝える。
invariant-an-unknown-birthday-gives-no-date = 生まれた日がわからないときに、子どもについての期限の日付を推測して示すことはない。
invariant-an-unknown-departure-gives-no-date = 国外にいて出国した日がわからない人に、推測した最終日を示すことはない。

## 申請、在留資格、就労

invariant-a-lawyer-comes-before-the-office = 在留資格のない人を、弁護士への相談を示す前に入管の窓口へ行かせることはない。
invariant-an-unknown-status-is-treated-as-none = 自分の在留資格がわからない人に、在留資格があるものとして案内することはない。
invariant-legal-help-stands-wherever-a-lawyer-is-needed = 弁護士への相談を先にすべきときは、必ず相談先を示す。
invariant-fear-in-japan-is-always-heard = 帰国を恐れ、まだ申請していない人には、申請の方法か、理由を弁護士にみてもらうことを必ず示す。
invariant-the-guide-never-calls-a-fear-unfounded = 条約上の理由や戦争を挙げた人、理由を言葉にできない人に、条約の対象外だと言うことはない。
invariant-reasons-outside-the-convention-still-see-a-lawyer = 借金や個人の争いだけが理由のときは、申請する前に弁護士にみてもらう。
invariant-six-months-is-no-limit-for-applying = 来日から六か月を過ぎた人も申請できる。難しくなるのは仮滞在だけである。
invariant-provisional-stay-is-not-promised-to-the-excluded = 除外の理由に当たる人に、仮滞在の見込みがあると言うことはない。
invariant-a-status-needs-no-provisional-stay = 在留資格がある人を、在留資格のない人のための手続に案内することはない。
invariant-one-way-of-applying = 初めての申請と二回目以降の申請を、同時に示すことはない。
invariant-a-case-that-waits-is-not-filed-again = 結果を待っている人に、もう一度申請するよう案内することはない。
invariant-after-a-final-refusal-no-first-application = 不認定が確定した人に、次の申請を初めての申請として案内することはない。
invariant-whoever-is-protected-does-not-apply-again = 難民などとして認められた人や、保護のために在留を許された人を、もう一度申請に向かわせることはない。
invariant-protection-granted-shows-the-next-steps = 保護を認められた人には、その後にすることを必ず示す。
invariant-nobody-applies-from-abroad = 国外にいる人に、そこから日本の難民認定申請ができると言うことはない。
invariant-fear-abroad-is-not-left-alone = 国外にいて帰国を恐れる人には、保護を求められる所を示す。
invariant-a-pending-permanent-residence-carries-no-status = 永住許可申請中であっても、期限の切れた在留資格は続かない。
invariant-thirty-days-carry-no-special-period = 三十日以下の在留期間は、申請をしても延びない。
invariant-no-work-without-a-permit = 仮放免中の申請者のように在留資格のない人に、申請者として働けると言うことはない。
invariant-work-without-permission-sees-a-lawyer = 許可なく働いている人には、入管に相談する前に弁護士に相談するよう示す。
invariant-work-on-provisional-stay-only-while-it-runs = 仮滞在中でない人や、手続が終わった人に、仮滞在中の就労を案内することはない。
invariant-signs-of-exclusion-see-a-lawyer = 軍などにいた人や、自分の行いが不利になると心配する人には、ほかで話す前に弁護士への相談を示す。
invariant-provisional-stay-goes-with-an-application = 仮滞在の話は、申請の案内とともにだけする。仮滞在だけを求めることはできないからである。
invariant-nothing-is-filed-on-a-status-that-is-gone = 在留資格がない人に、在留資格の更新や変更を案内することはない。結婚しても子どもがいても、超過滞在のまま変更はできない。
invariant-no-side-work-without-a-status = 在留資格がない人に、資格外活動許可で働けると言うことはない。
invariant-work-without-permission-before-the-counter = 許可なく働いている人には、資格外活動許可を求める前に弁護士に相談するよう示す。
invariant-permanent-residence-carries-no-special-period = 永住許可だけを申請中の人に、特例期間で在留資格が続くと告げることはない。
invariant-thirty-days-are-warned-of-the-gap = 三十日以下の在留期間の人に、申請中だから在留が続くと告げることはない。
invariant-a-refused-extension-sees-a-lawyer = 更新や変更が不許可になった人には、三十日でも三十一日でも、すぐに弁護士への相談を示す。
invariant-a-revocation-hearing-sees-a-lawyer = 在留資格の取消しの聴取に呼ばれた人には、まず弁護士に相談するよう示す。
invariant-violence-is-answered-whatever-the-status = 家庭で暴力を受けている人には、在留資格にかかわらず身を守る方法を示し、どの手続より先に弁護士への相談を示す。
invariant-trafficking-is-answered-whatever-the-status = 人身取引の被害者と、その可能性がある人には、在留資格にかかわらず保護を示す。

## プライバシー

invariant-whoever-lacks-a-decisive-paper-may-ask-without-a-name = 決め手になる日付や書類がわからない人には、名前を言わずに聞ける所を示す。

## 出国と再入国

invariant-an-applicant-has-no-special-re-entry = 難民認定の結果を待つ人に、みなし再入国許可で出国できると言うことはない。
invariant-nobody-leaves-on-provisional-stay = 仮滞在中で出国したい人には、弁護士に相談する前に出国しないよう必ず伝える。
invariant-without-a-status-there-is-no-way-back = 在留資格がない人に、出国して戻れると言うことはない。
invariant-a-measure-of-immigration-forbids-special-re-entry = 監理措置や仮放免の人に、出国して戻れると言うことはない。
invariant-the-recognised-travel-on-their-own-document = 難民と認定された人に、逃れてきた国の旅券での渡航を案内することはない。
invariant-only-refugees-get-the-refugee-travel-document = 難民と認定された人のほかに、難民旅行証明書の申請を案内することはない。
invariant-no-journey-into-danger-is-waved-through = 帰国を恐れながらその国へ行こうとする人には、注意し、まず弁護士への相談を示す。
invariant-special-re-entry-never-lasts-a-year = 一年以上たってから戻る人に、みなし再入国許可で足りると言うことはない。
invariant-special-re-entry-needs-a-valid-passport = 有効な旅券がない人に、みなし再入国許可で出国できると言うことはない。
invariant-a-notice-or-a-charge-closes-special-re-entry = 取消しの聴取の通知、収容令書、起訴などがある人に、みなし再入国許可で出国できると言うことはない。
invariant-special-re-entry-is-not-extended-abroad = みなし再入国許可で出国した人に、国外で延長できると言うことはない。
invariant-too-late-is-said-openly = 戻るための許可の期限が過ぎた人には、そのことと、残された方法を伝える。

## 子どもと無国籍の人

invariant-a-child-alone-is-never-sent-alone = 親がそばにいない子どもには、代わりに支える人と弁護士を必ず示す。
invariant-children-in-school-speak-for-the-family = 在留資格がなく、日本の学校に通う子どもがいる人には、それが有利な事情になることを伝える。
invariant-a-newborn-of-a-parent-with-status-gets-one = 在留資格のある親から日本で生まれた子どもには、三十日以内の在留資格取得の手続を示す。
invariant-the-stateless-are-named = 国籍がない人には、無国籍者としての道と相談先を必ず示す。
invariant-a-last-day-that-was-read-is-told = 在留資格が分からなくても、最後の日を読めた人には、その日を必ず示す。
invariant-an-unknown-status-opens-no-way-back = 在留資格が分からない人に、みなし再入国ができるとは決して言わない。
invariant-leaving-needs-no-open-office = 出国する人には、在留期間の最後の日そのものを示す。出国に窓口は要らないから。
invariant-the-second-grade-has-six-months = 高度専門職2号の人に、法律が6か月とするところを3か月と言わない。
invariant-whoever-is-stopped-at-the-port-is-told-what-to-do = 上陸の空港や港で止められた人には、その場でできることと、まず弁護士を求めることを必ず伝える。
invariant-a-last-day-is-told-without-being-asked-for = 在留期間が三か月以内に終わる人には、何を尋ねればよいか分からなくても、その最終日を伝える。
invariant-provisional-stay-ends-with-a-final-refusal = 不認定が確定した後は、許可書に書かれた日にかかわらず、仮滞在は人を守らない。入管に行く前に弁護士への相談を示す。
invariant-an-unknown-record-counts-as-a-record = 不利な記録があるかどうか分からない人には、出国の前の弁護士への相談を示し、みなし再入国許可で出国できると言うことはない。
invariant-a-journey-after-a-refusal-sees-a-lawyer = 不認定が確定した人には、みなし再入国許可で出国する前に、弁護士への相談を示す。
invariant-the-days-of-a-newborn-end = 在留資格のない人に、生まれて一年を過ぎた子どもについて、新生児の手続の期限を示すことはない。
