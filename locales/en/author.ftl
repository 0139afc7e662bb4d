# The view of a pack for those who write it.

author-title = The pack, as it is written
author-whole = The whole pack
author-needs-terminal = This view needs a terminal. Without one, shirube check and shirube graph show the same.

# $count is a number of findings.
author-found = { $count ->
    [0] nothing found
    [one] 1 finding
   *[other] { $count } findings
}
author-checking = being checked…
author-broken = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
author-broken-last-good = { $count ->
    [one] 1 error; the last good version is shown
   *[other] { $count } errors; the last good version is shown
}
author-unreadable = a file cannot be read
author-broken-what = The files cannot be used as they are. Put this right and save; the pack is then read again. Enter shows the last good version.
author-filtered = Only what something was found about. f shows everything.

# $version is a version, $as-of and $review-by are days.
author-pack = Version { $version }, law as of { $as-of }, to be looked at again by { $review-by }
author-count = { $count ->
    [one] 1 in all
   *[other] { $count } in all
}

author-findings = Found here
author-asked = Asked when
author-walked = Walked when
author-applies = Applies when
author-holds = Holds when
author-urgent-now = Urgent now when
author-urgent-soon = Urgent soon when
author-urgent-normal = Not urgent when
author-lawyer = “See a lawyer first” when
author-always = Always
# $when is a condition.
author-only-when = Only when: { $when }
# Words as they stand in the files.
author-outcome = { $kind } · { $area } · { $urgency }
author-kind = { $kind }
author-text = Text
author-text-short = In lists
author-text-why = Why
author-text-find = Where to find it
author-text-note = For the helper
author-deadline-rule = Rule
author-deadline-passed = When it is over
author-deadline-note = Note
author-options = Answers
author-outcomes = Outcomes that look at this
author-decides = Questions that this decides
author-looks-at = Questions that this looks at
author-starts = Questions that start it
author-derived = Derived facts in it
author-excludes = Never together with
author-sources = Sources
author-section-outcomes = Outcomes
author-section-derived = Derived facts
author-section-deadlines = Deadlines
