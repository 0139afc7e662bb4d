# What the rules promise about everybody, each in one sentence. Shown by the checker beside what breaks it.


## Danger

invariant-danger-leads-to-help-today = Whoever is in danger is told today how to get help.
invariant-danger-comes-before-procedure = Getting to safety is shown before any application and before any time limit.
invariant-whoever-lacks-shelter-or-money-is-told-where-help-is = Whoever has no money or no place to sleep is soon told where help is, whatever their status.
invariant-services-without-status-are-named = Whoever is in Japan without a status is told which services need none.

## Detention and removal

invariant-detention-with-fear-is-an-emergency = Whoever is held and may fear return is told today how to ask for protection, and to see a lawyer; police custody counts like any other.
invariant-removal-with-fear-is-an-emergency = Whoever is about to be removed and may fear return is told today how removal can be stopped.
invariant-fear-at-the-border-is-an-emergency = Whoever fears return and is stopped at the port is told of landing for temporary refuge and of refugee recognition.
invariant-stopping-removal-comes-before-filing = Where removal or detention is at hand, saying the fear comes before every other step.
invariant-a-first-case-suspends-removal = Whoever has no status and an undecided first or second case is told that removal is suspended.
invariant-nobody-outside-the-suspension-is-told-to-trust-it = After two final refusals, or three years in prison, nobody is told that an application stops removal.
invariant-a-third-application-starts-with-a-lawyer = Whoever fears return and is no longer shielded by an application is sent to a lawyer first.
invariant-a-lawsuit-alone-stops-nothing = Whoever has nothing but a lawsuit pending is never told that it stops removal.
invariant-an-order-with-fear-always-leads-to-a-lawyer = Whoever fears return and has a deportation order is sent to a lawyer, and never told that provisional stay is likely.
invariant-withdrawal-is-never-signed-alone = Whoever thinks of withdrawing an application is told to see a lawyer before signing.
invariant-an-order-with-fear-shows-how-to-stop-removal = Whoever fears return and has a deportation order is always told that only a court can stop removal.
invariant-whoever-is-detained-is-told-the-ways-out = Whoever is detained by immigration is told the ways out, before an order and after it.
invariant-after-an-order-no-special-permission-is-filed = After a deportation order nobody is told to file for special permission to stay.
invariant-a-missed-appearance-sees-a-lawyer = Whoever missed an appearance is told to see a lawyer before going back.
invariant-the-police-lead-to-a-lawyer = Whoever is held by the police without a status is told to ask for the lawyer on duty.
invariant-nobody-who-fears-return-is-shown-the-way-out-of-japan = Whoever fears return, or does not know, is never shown how to leave, not even to come back with a certificate.

## The embassy

invariant-fear-is-warned-of-the-embassy = Whoever fears return, or does not know, is warned against contact with their own embassy, whatever they came to ask.
invariant-contact-with-home-leads-to-a-lawyer = Whoever needs protection and renewed a passport or went home is sent to a lawyer first.
invariant-lost-papers-abroad-lead-past-the-embassy = Whoever lost a passport abroad and fears return sees a lawyer before asking for a new one.

## Deadlines

invariant-seven-days-for-a-review-are-never-missed-silently = Whoever was refused less than seven days ago is told today, with the date, that they can ask for a review.
invariant-an-unknown-refusal-day-counts-as-running = Whoever does not know the day of the refusal is told to act now, and is given no made-up date.
invariant-a-missed-review-leaves-the-court = Whoever missed the seven days is told what can still be done, and of the court.
invariant-the-suit-is-never-counted-from-the-first-refusal = After a review the time to sue runs from its decision; where that day is unknown, no date is given.
invariant-a-final-refusal-shows-the-court = Whoever was finally refused is told of the court and sent to a lawyer.
invariant-three-days-are-told-today = Whoever has a paper with a limit of three days is told so today.
invariant-an-unknown-notice-day-gives-no-date = Whoever does not know when a paper with three days was given is shown no made-up last day.
invariant-a-refused-refugee-part-can-be-contested = Whoever got another protection instead of refugee status is told today that the refusal can be contested.
invariant-an-unknown-birthday-gives-no-date = Where the day of birth is not known, no date for the child is made up.
invariant-an-unknown-departure-gives-no-date = Whoever is abroad and does not know the day of leaving is shown no made-up last day.

## Applying, status and work

invariant-a-lawyer-comes-before-the-office = Nobody without a status is sent to an immigration office before being told to see a lawyer.
invariant-an-unknown-status-is-treated-as-none = Whoever does not know their status is not told that they have one.
invariant-legal-help-stands-wherever-a-lawyer-is-needed = Wherever a lawyer should be seen first, the way to one is shown.
invariant-fear-in-japan-is-always-heard = Whoever fears return and never applied is told how to apply, or to have a lawyer look at the reason.
invariant-the-guide-never-calls-a-fear-unfounded = Whoever names a reason of the Convention or a war, or cannot name one, is never told that it lies outside.
invariant-reasons-outside-the-convention-still-see-a-lawyer = Where only debts or quarrels were named, a lawyer looks at it before anything is filed.
invariant-six-months-is-no-limit-for-applying = Whoever has been here for more than six months may still apply; only provisional stay is in doubt.
invariant-provisional-stay-is-not-promised-to-the-excluded = Whoever meets a ground of exclusion is never told that provisional stay is likely.
invariant-a-status-needs-no-provisional-stay = Whoever holds a status is never sent into the procedure for people who have none.
invariant-one-way-of-applying = A first application is never shown together with a repeated one.
invariant-a-case-that-waits-is-not-filed-again = Whoever waits for a decision is not told to file again.
invariant-after-a-final-refusal-no-first-application = Whoever was finally refused is never told that the next application is a first one.
invariant-whoever-is-protected-does-not-apply-again = Whoever was recognised or allowed to stay for protection is not sent into an application again.
invariant-protection-granted-shows-the-next-steps = Whoever was granted protection is told what to do with it.
invariant-nobody-applies-from-abroad = Whoever is abroad is never told that they can apply in Japan from there.
invariant-fear-abroad-is-not-left-alone = Whoever fears return and is abroad is told where protection can be sought.
invariant-a-pending-permanent-residence-carries-no-status = An undecided application for permanent residence does not carry an expired status on.
invariant-thirty-days-carry-no-special-period = A period of thirty days or less is not carried on by an application.
invariant-no-work-without-a-permit = Whoever has no status, such as an applicant on provisional release, is never told that they may work as an applicant.
invariant-work-without-permission-sees-a-lawyer = Whoever works without permission is told to see a lawyer before asking the office about work.
invariant-work-on-provisional-stay-only-while-it-runs = Work on provisional stay is never shown to people who do not have it, or whose case is over.
invariant-signs-of-exclusion-see-a-lawyer = Whoever served in a force or fears that an act weighs against them is sent to a lawyer before telling it elsewhere.
invariant-provisional-stay-goes-with-an-application = Provisional stay is spoken of only beside an application, for it cannot be asked for alone.
invariant-nothing-is-filed-on-a-status-that-is-gone = Whoever has no status is never told to extend or change one; no marriage and no child turns an overstay into a change of status.
invariant-no-side-work-without-a-status = Whoever has no status is never told that part-time work can be permitted.
invariant-work-without-permission-before-the-counter = Whoever works without permission sees a lawyer before asking for a permission to work.
invariant-permanent-residence-carries-no-special-period = Whoever waits only for permanent residence is never told that a special period carries the status on.
invariant-thirty-days-are-warned-of-the-gap = Whoever was given thirty days or less is never told that a pending application carries the stay on.
invariant-a-refused-extension-sees-a-lawyer = Whoever was refused an extension or a change is sent to a lawyer at once, with thirty days as with thirty-one.
invariant-a-revocation-hearing-sees-a-lawyer = Whoever is called to a hearing about losing the status is told to see a lawyer first.
invariant-violence-is-answered-whatever-the-status = Whoever suffers violence at home is told how to be safe and keep a status, and a lawyer comes before every plan.
invariant-trafficking-is-answered-whatever-the-status = Whoever was or may have been trafficked is told of protection, whatever their status.

## Privacy

invariant-whoever-lacks-a-decisive-paper-may-ask-without-a-name = Whoever lacks a decisive date or paper is told how to ask without giving a name.

## Leaving and coming back

invariant-an-applicant-has-no-special-re-entry = Whoever waits as a refugee applicant is never told that special re-entry is open.
invariant-nobody-leaves-on-provisional-stay = Whoever is on provisional stay and wants to travel is told not to leave before seeing a lawyer.
invariant-without-a-status-there-is-no-way-back = Whoever has no status is never told that they can leave and come back.
invariant-a-measure-of-immigration-forbids-special-re-entry = Whoever is under supervision or on provisional release is never told that they may leave and return.
invariant-the-recognised-travel-on-their-own-document = Whoever was recognised as a refugee is never sent abroad on the passport of the country they fled.
invariant-only-refugees-get-the-refugee-travel-document = Nobody but a recognised refugee is told to apply for a refugee travel document.
invariant-no-journey-into-danger-is-waved-through = Whoever fears return and plans to go there is warned and sent to a lawyer first.
invariant-special-re-entry-never-lasts-a-year = Whoever will be back only after a year or more is never told that special re-entry is enough.
invariant-special-re-entry-needs-a-valid-passport = Whoever holds no valid passport is never told that special re-entry is open.
invariant-a-notice-or-a-charge-closes-special-re-entry = Whoever was called to a revocation hearing, had a detention order or is charged is never told that special re-entry is open.
invariant-special-re-entry-is-not-extended-abroad = Whoever left on special re-entry is never told that it can be extended abroad.
invariant-too-late-is-said-openly = Whoever's permission to come back has run out is told so, and what is left.

## Children and people without a nationality

invariant-a-child-alone-is-never-sent-alone = A child without parents here is shown who stands in for them, and a lawyer.
invariant-children-in-school-speak-for-the-family = Whoever has no status and a child in school here is told that this weighs for the family.
invariant-a-newborn-of-a-parent-with-status-gets-one = A child born here to a parent with a status is told of the thirty days for its own.
invariant-the-stateless-are-named = Whoever has no nationality is told so in its own name, and who can help.
invariant-a-last-day-that-was-read-is-told = Whoever reads a last day but not the status is told that day all the same.
invariant-an-unknown-status-opens-no-way-back = Nobody whose status is not known is told that special re-entry is open.
invariant-leaving-needs-no-open-office = Whoever leaves for good is told the last day of the stay itself, for no office must be open to leave.
invariant-the-second-grade-has-six-months = A highly skilled person of the second grade is never told three months where the law gives six.
invariant-whoever-is-stopped-at-the-port-is-told-what-to-do = Somebody who is stopped at the port of landing is told what to do there, and to ask for a lawyer first.
invariant-a-last-day-is-told-without-being-asked-for = Somebody whose status ends within three months is told of its last day, even if they do not know what to ask.
invariant-provisional-stay-ends-with-a-final-refusal = After a final refusal, provisional stay protects nobody, whatever day is printed on the permit: a lawyer is named before the office.
invariant-an-unknown-record-counts-as-a-record = Somebody who does not know whether there is a record against them is told to see a lawyer before a journey, and never to leave on special re-entry.
invariant-a-journey-after-a-refusal-sees-a-lawyer = Somebody who was finally refused is told to see a lawyer before leaving on special re-entry.
invariant-the-days-of-a-newborn-end = Somebody without a status is not shown the last days of a newborn for a child born more than a year ago.
