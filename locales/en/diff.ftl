# What a change of rules does to people.
diff-title = What changes
diff-on = Compared over every complete interview on { $date }. Shares are of the answers, as far as the rules can tell them apart, to the questions that bear on the advice.
diff-none = Nothing changes for anybody.
diff-unseen-urgency-days = The days within which a deadline is urgent differ. People were looked for around each deadline, not over every interview.
diff-unseen-calendar = The closed days of offices differ. People were looked for around each deadline, not over every interview.
diff-gained = Gained: { $share }
diff-lost = Lost: { $share }
diff-certain = From possible to certain: { $share }
diff-uncertain = From certain to possible: { $share }
diff-more-urgent = More urgent: { $share }
diff-less-urgent = Less urgent: { $share }
diff-deadlines = Dates move: { $share }
diff-lawyer-first = "See a lawyer first" is said to others: { $share }
diff-parts = Steps, papers, places or prices differ: { $share }
diff-where = In the pack's files: { $parts }
diff-share = { $percent } % of these answers
diff-share-tiny = less than 0.0001 % of these answers
diff-not-counted = found by an example, not counted
diff-example = The smallest example:
diff-no-example = An example was not found.
diff-asked = Questions that are asked of others
diff-asked-what = What these people are told was compared for some of them, several for each piece of advice, not over every interview.
diff-unconfirmed = Not confirmed
diff-unconfirmed-what = The two packs may do something else here, but no person was found for whom both packs show it. Perhaps one of them does not ask what decides.

# Cases evaluated again.
rescreen-gained = added
rescreen-lost = gone
rescreen-certain = certain now
rescreen-uncertain = no longer certain
rescreen-more-urgent = more urgent
rescreen-less-urgent = less urgent
rescreen-deadlines = other dates
rescreen-lawyer-first = others are told to see a lawyer first
rescreen-parts = other steps, papers, places or prices
rescreen-closing = { $same } the same, { $changed } changed, { $alone } without anything to compare with
rescreen-alone = Keep the result beside a case (shirube screen a.toml > a.json), or name older rules with --against.
rescreen-locked = { $count ->
    [one] One locked case was not looked at. Opening it tells what changed.
   *[other] { $count } locked cases were not looked at. Opening one tells what changed.
}
rescreen-too-early = This is about a day before these rules begin.

# For whom each outcome is, against the reviewed lock. $before and $after are counts of classes of answers, and a fingerprint.
classes-new = { $outcome } is new.
classes-gone = { $outcome } is gone.
classes-changed = { $outcome } is for others than before:
classes-part = {"  "}{ $name }: { $before } → { $after }
# $outcomes are ids, or nothing.
classes-question = The question { $name } is asked of others than before: { $before } → { $after }. Outcomes that look at it: { $outcomes }
classes-nobody = nobody
classes-no-longer = {"  "}It applied to this person, and does no longer:
classes-applies-to = {"  "}It applies to this person, for example:
classes-may-apply = {"  "}It may apply to this person, for example:
classes-same = Every question and every outcome is for whom it was reviewed.
classes-review = Look at this with “shirube diff --git HEAD”, which names who is touched. When it is right, keep it with “shirube classes --write”.
classes-no-lock = { $path } is not there. Write it with “shirube classes --write”.
classes-bad-lock = { $path } cannot be read: { $detail } Write it anew with “shirube classes --write”.
