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

## 大使館

invariant-fear-is-warned-of-the-embassy = 帰国を恐れる人と、わからない人には、相談の内容にかかわらず、自国の大使館に連絡しないよう注意する。
invariant-contact-with-home-leads-to-a-lawyer = 保護を必要とし、旅券を更新したり帰国したりした人には、まず弁護士への相談を示す。

## 期限

invariant-seven-days-for-a-review-are-never-missed-silently = 不認定の通知から七日以内の人には、審査請求ができることと最終日を、その日のうちに示す。
invariant-an-unknown-refusal-day-counts-as-running = 通知を受け取った日がわからない人には、今すぐ動くよう伝え、推測した日付は示さない。
invariant-a-missed-review-leaves-the-court = 七日を過ぎた人には、まだできることと裁判の道を示す。
invariant-the-suit-is-never-counted-from-the-first-refusal = 審査請求をした人の出訴期間は裁決から数え、その日がわからないときは日付を示さない。
invariant-a-final-refusal-shows-the-court = 不認定が確定した人には、裁判の道と弁護士への相談を示す。
invariant-three-days-are-told-today = 三日の期限がある書面を受け取った人には、その日のうちにそれを伝える。
invariant-an-unknown-notice-day-gives-no-date = 三日の期限がある書面を受け取った日がわからない人に、推測した最終日を示すことはない。
invariant-a-refused-refugee-part-can-be-contested = 難民としては認められず、別の保護を受けた人にも、審査請求ができることをその日のうちに伝える。

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

## プライバシー

invariant-whoever-lacks-a-decisive-paper-may-ask-without-a-name = 決め手になる日付や書類がわからない人には、名前を言わずに聞ける所を示す。
