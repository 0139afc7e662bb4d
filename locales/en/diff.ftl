# What a change of rules does to people.
diff-title = What changes
diff-on = Compared over every complete interview on { $date }. Shares are of the answers, as far as the rules can tell them apart, to the questions that bear on the advice.
diff-none = Nothing changes for anybody.
diff-unseen-urgency-days = The days within which a deadline is urgent differ. That is not compared here.
diff-unseen-calendar = The closed days of offices differ. That is not compared here.
diff-gained = Gained: { $share }
diff-lost = Lost: { $share }
diff-certain = From possible to certain: { $share }
diff-uncertain = From certain to possible: { $share }
diff-more-urgent = More urgent: { $share }
diff-less-urgent = Less urgent: { $share }
diff-deadlines = Dates move: { $share }
diff-parts = Steps, papers, places or prices differ
diff-share = { $percent } % of these answers
diff-share-tiny = less than 0.0001 % of these answers
diff-not-counted = found by an example, not counted
diff-example = The smallest example:
