# The papers made from an interview: the plan of two pages for the person, and the case summary for a lawyer.

paper-client = The plan on two pages, to take along
paper-lawyer = The case summary for a lawyer
paper-all = Everything, as on the screen

## The plan

plan-title = Your plan
plan-dates = Your dates
plan-no-dates = No date is running that we know of.
plan-no-date = No date yet
# $what names a deadline, $days counts to the safe day.
plan-date = { $days ->
    [0] { $what }. This is today.
    [one] { $what }. One day is left.
   *[other] { $what }. { $days } days are left.
}
plan-date-possible = { $what } (if this is your case)
plan-date-over = { $what }: this day is over. Ask a lawyer today what can still be done.
plan-date-rule = { $what }: { $rule }
plan-next-date = The next date the office gives me
plan-now = Do this now
plan-more = { $count ->
    [one] One more step does not fit here. Ask for the full advice before you hand anything in.
   *[other] { $count } more steps do not fit here. Ask for the full advice before you hand anything in.
}
# The last entry of a list from which something was left out.
plan-list-more = { $count ->
    [one] One more stands in the full advice.
   *[other] { $count } more stand in the full advice.
}
plan-do-not = Do not
plan-bring = Bring
plan-where = Where to go, and who to call
plan-also = Also for you (ask for the full advice)
plan-possible = May apply: { $what }
plan-counter = Show this at the counter
# Said to an official. It names nothing about the case.
plan-counter-line = Please read this. I came to ask about the procedures on this paper. I may not understand Japanese well. Please speak slowly and in plain Japanese, or use an interpreter. Please write down any date for me. Thank you.
plan-terms = Words on the papers
plan-about = Made for { $on }. Law as known on { $as-of }. Rules: { $pack } { $version }. This guide gives information. It is not legal advice. Check numbers and hours before you travel.

## The case summary

case-title = Case summary
case-name = Name
case-number = Number
case-blank-note = The guide asks for no name and no number. Write them in by hand if you wish.
case-dates = Urgent dates
case-situation = The situation
# Between sentences of one paragraph.
sentence-separator = { " " }
case-timeline = Timeline
case-today = The guide was run for this day
case-act-by = Safe day: { $what }
case-last-day = Last day by the rule: { $what }
case-procedures = Procedures that apply
case-depends-on = Depends on: { $facts }.
case-because = Because of: { $answers }.
case-answer = { $fact } ({ $answer })
case-written-in = Written in: { $sources }.
case-other-advice = Other advice given
case-answers = All answers, with the question as asked
case-no-answers = No question was answered.
case-not-asked = What the guide did not ask
case-never-asked = Names, addresses, document numbers, and the story itself. The guide never asks for these.
case-still-open = Questions that were not answered yet
case-area-not-asked = { $area }: the answers did not lead to this part. Nothing of it was asked.
case-questions-not-asked = { $area }: not asked on this path: { $questions }
case-sources = Sources
case-language = Language of the interview
case-language-unknown = Not recorded

## Calendar and address book. A calendar is read by others: these texts give nothing away.

calendar-title = Important date
calendar-title-possible = Important date (to be checked)
calendar-note = Look at your plan.
calendar-note-before = Look at your plan. Do not wait for the last day: { $last }.
