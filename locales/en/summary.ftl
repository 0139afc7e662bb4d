# The summary of an interview. Read on screen, on paper and in files.

summary-title = Your next steps
# The most urgent line of all. $what is the headline of the advice.
summary-do-by = By { $date }: { $what }
summary-do-now = Now: { $what }
summary-do-soon = Soon: { $what }
summary-nothing-urgent = Nothing here has to be done today.
summary-nothing-applies = No advice is certain yet. Look at what may apply, and ask somebody who can help.
summary-incomplete = { $open ->
    [one] This is the result so far. At least one question is still open.
   *[other] This is the result so far. At least { $open } questions are still open.
}
summary-what-to-do = What to do
summary-may-apply = What may also apply
summary-may-apply-note = We cannot tell yet. The answers named here would decide it.
summary-depends-on = This depends on:
summary-not-known = What we do not know yet
summary-not-known-note = Find these out when you can. Ask somebody you trust before you ask an office.
summary-answers = Your answers
summary-about = About this summary
summary-on = Made for
summary-as-of = Law as known on
summary-review-by = To be checked again by
summary-pack = Rules
summary-language = Texts
summary-confidence = The letter behind a source says how sure we are. A: we read the law or the official page. B: a careful other source says so. C: not confirmed, check it first.
summary-numbers-change = Telephone numbers, addresses and hours change. Check them before you travel.
summary-tag-separator = { ". " }
summary-deadlines = Dates
summary-steps = Steps
summary-warnings = Do not
summary-documents = Bring
summary-forms = Forms
summary-where = Where
summary-cost = Cost
summary-people = Who can help
summary-why = Why this matters
summary-because = Because you answered
summary-sources = Where this is written
# When the prefecture is not known. $service is what the office does.
summary-office-of-prefecture = The immigration office for the place where you live: { $service }

review-state-drafted = Written with care, not yet checked by a second person
review-state-reviewed = Checked by a second person

urgency-now = Now
urgency-soon = Soon
urgency-normal = In your own time
status-possible = May apply
see-lawyer-first = See a lawyer first
check-first = Check this first: { $what }

deadline-act-by = { $what }: act by { $date }
deadline-no-date = { $what }: no date yet
deadline-over = { $what }: the last day was { $date }
deadline-days-left = { $days ->
    [0] This is today.
    [one] One day is left.
   *[other] { $days } days are left.
}
deadline-safe-day-over = The safe day is over. Act today.
deadline-last-day = By the rule, the last day is { $date }. Do not wait for it.
deadline-counted-from = Counted from: { $what }, { $date }
deadline-calendar-unknown = Holidays of that year are not known yet. Ask whether the office is open.

phone = Telephone { $number }
phone-check-first = Telephone { $number } (check before calling)
fee-free = Free
fee-line = { $case }: { $amount }
source-line = { $source } ({ $date }, { $confidence })

answer-unknown = I don't know
answer-none = not asked

why-title = Why this advice stands
why-not-title = Why this advice does not stand
why-not = { $count ->
    [one] This rules it out:
   *[other] Each of these points rules it out by itself:
}
why-not-yet = Your answers so far do not bring this advice, and do not rule it out.
why-not-besides = Other answers speak against it too: { $what }.
why-not-open = It would also depend on what was not asked or is not known: { $what }.
why-not-open-count = It would also depend on { $count } things that were not asked or are not known.
why-needed = Needed: { $what }
why-needed-area = Needed: answers that lead to the part “{ $area }”
why-in-the-way = In the way: { $what }
why-together = Your answers, taken together: { $what }
why-answered = { $what }: you answered “{ $answered }”
why-not-answered = { $what }: { $answered }
why-change = The smallest change
why-change-applies = { $count ->
    [one] { $ways ->
        [one] It would apply if this one answer were different:
       *[other] It would apply if one of these answers were different:
    }
   *[other] It would apply if these { $count } answers were different at once:
}
why-change-applies-beyond = { $count ->
    [0] No smaller change than the whole story was found.
    [one] No change of one answer would make it apply.
   *[other] No change of { $count } answers, or fewer, would make it apply.
}
why-change-ends = { $count ->
    [one] { $ways ->
        [one] It would no longer apply if this one answer were different:
       *[other] It would no longer apply if one of these answers were different:
    }
   *[other] It would no longer apply if these { $count } answers were different at once:
}
why-change-ends-beyond = { $count ->
    [0] It would stay whatever small change were made.
    [one] No change of one answer would take it away.
   *[other] No change of { $count } answers, or fewer, would take it away.
}
why-change-answer = { $what }: { $values } (now: { $answered })
why-change-example = { $what }: for example { $values } (now: { $answered })
why-change-others = Other changes of as many answers would do as well.
why-change-note = This only shows how the rules decide. Answer what is true: advice for another story can harm you.

change-nothing = This change adds no advice and takes none away.
change-gained = Advice that would be added:
change-lost = Advice that would go:
change-certain = Advice that would become certain:
change-uncertain = Advice that would become uncertain:
change-deadlines = Dates that would move:
change-deadline = { $what }: from { $before } to { $after }
change-no-date = no date
change-asked = We would also ask:
change-hidden = These answers would no longer count. They are kept:
change-restored = These earlier answers would count again:

tree-triage = You and your papers
tree-protection = Protection
tree-no-status = Without a status, deportation
tree-stay = Status, family and permanence
tree-travel = Leaving and coming back
area-triage = For everyone
area-protection = Protection
area-stay = Status of residence
area-no-status = Without a status, deportation
area-travel = Leaving and coming back

service-refugee = applications for refugee recognition
service-residence = applications about a status of residence
service-review = requests for review
service-provisional-stay = provisional stay

need-emergency = Emergency
need-refugee = Help for refugees
need-legal = Lawyers
need-legal-aid = Paying for a lawyer
need-detention = Help in detention
need-shelter = A place to sleep
need-money = Money and food
need-medical = Doctor and medicine
need-dv = Violence at home
need-trafficking = Human trafficking
need-children = Children
need-interpretation = Interpreters
need-statelessness = Statelessness
need-mental = Somebody to talk to
need-labour = Work
need-lgbt = Sexual minorities
need-immigration-information = Questions about immigration
need-school = School
