# What the checker and the readers of rule files and case files say. Readers: lawyers and caseworkers who write TOML.
# A message says what is wrong, .hint what to do about it. Names in quotation marks are ids and are never translated.

finding-error = error
finding-warning = warning
finding-help = help
finding-did-you-mean = Did you mean “{ $word }”?
finding-label-first = the first one is here
finding-label-defined = defined here
finding-label-asked = asked here
finding-label-other = the other one is here
finding-label-needed = needed here
finding-label-promised = what it promises
finding-label-reference = the reference text is here

# What $kind is called. Used inside the messages below.
finding-thing = { $kind ->
    [fact] fact
    [synonym] synonym
    [derived-fact] derived fact
    [question] question
    [tree] tree
    [outcome] outcome
    [deadline] deadline
    [duration] duration
    [number] number
    [fee] fee
    [source] source
    [form] form
    [office] office
    [organisation] organisation
    [term] term
    [invariant] invariant
    [case] case
    [prefecture] prefecture
    [service] service of an office
    [message] text
   *[other] { $kind }
}

# What a fact of $kind is called.
finding-fact-kind = { $kind ->
    [choice] a choice
    [multi] a choice of several
    [date] a date
    [number] a number
    [country] a country
    [prefecture] a prefecture
   *[other] { $kind }
}

## Reading files

finding-toml-syntax = This is not valid TOML: { $detail }
    .hint = Look at the line above too: a bracket or a quotation mark may be open there.
finding-impossible-date = There is no such day: { $date }
    .hint = Write a day of the calendar as year, month and day, like 2026-11-22.
finding-quoted-date = A date stands without quotation marks: { $date }
finding-wrong-type = { $expected ->
    [text] A text in quotation marks
    [boolean] true or false
    [date] A date like 2026-11-22
    [number] A whole number
    [list] A list in square brackets
   *[table] A table in braces
} belongs here, not { $found ->
    [text] a text
    [boolean] true or false
    [date] a date
    [number] a number
    [time] a time of day
    [float] a number with a decimal point
    [list] a list
   *[table] a table
}.
finding-number-out-of-range = { $number } is out of range: from { $min } to { $max } is possible.
finding-unknown-word = “{ $word }” is not known here.
    .hint = Possible: { $allowed }
finding-unknown-key = There is no key “{ $key }” here.
    .hint = Possible: { $allowed }
finding-missing-key = The key “{ $key }” is missing here.
finding-missing-file = The file { $name } is missing.
finding-unknown-file = Nothing reads the file { $name }.
    .hint = The format of a pack is described in rules/README.md.
finding-nothing-listed = This list is empty.
finding-listed-twice = “{ $id }” stands in this list twice.

## Ids

finding-badly-written-id = “{ $id }” cannot be an id.
    .hint = An id is made of lower-case letters and digits, in words joined by "-".
finding-reserved-id = “{ $id }” is a word of the format and cannot be an id.
finding-duplicate-id = There are two things called “{ $id }” ({ finding-thing }).
    .hint = Ids are unique over all files. Facts, derived facts and synonyms share one set of names.
finding-unknown-id = There is no { finding-thing } called “{ $id }”.
finding-too-many-entries = There are too many entries of one kind ({ finding-thing }).
finding-no-public-key = This is not a public key.
    .hint = A public key begins with age1 and has 62 characters. “shirube key” makes one.
finding-no-sources = No source is named.
    .hint = Nothing may advise without a source: add sources = ["…"] with ids of sources.toml.

## Facts

finding-too-many-options = The fact “{ $fact }” has { $count } options; { $max } are possible.
finding-unknown-as-option = "unknown" is not an option of its own.
    .hint = Every question can be answered with "I don't know". Leave the option out.
finding-bounds-reversed = { $min } is larger than { $max }.
finding-bad-code = “{ $code }” is not a code of this list.
    .hint = { $list ->
        [countries] Countries are written with the two capital letters of ISO 3166-1, like JP.
       *[prefectures] Prefectures are written as in ISO 3166-2, like JP-13.
    }

## Conditions

finding-empty-condition = This condition says nothing.
    .hint = Leave it out if it should always hold.
finding-condition-not-here = “{ $word }” cannot be used in this condition.
    .hint = { $word ->
        [deadline] A deadline cannot depend on another deadline.
       *[any-outcome] Only the "when" of an outcome may ask about other outcomes.
    }
finding-wrong-test = The fact “{ $fact }” is { finding-fact-kind } and cannot be tested like this.
    .hint = { $kind ->
        [choice] Write an option, or a list of options.
        [multi] Write an option, a list of options, { "{" } only = […] { "}" } or { "{" } all-of = […] { "}" }.
        [date] Write "unknown", or one of before, on-or-before, after, on-or-after with a day.
        [number] Write "unknown", or one of at-least, at-most, more-than, less-than with a number.
       *[other] Write a code, or a list of codes.
    }
finding-not-a-date-fact = The fact “{ $fact }” is { finding-fact-kind }; a date is needed here.
finding-plus-and-minus = A day can be moved one way only: by "plus" or by "minus".
finding-asked-too-late = { $through ->
    [NOTHING] The fact “{ $fact }” is asked only later.
   *[other] “{ $through }” needs the fact “{ $fact }”, which is asked only later.
}
    .hint = Conditions of trees and questions may use only what was asked before. Move one of the questions.
finding-never-asked = { $through ->
    [NOTHING] No tree asks the fact “{ $fact }”.
   *[other] “{ $through }” needs the fact “{ $fact }”, which no tree asks.
}
    .hint = Add a question for it before this one, or leave it out of the condition.
finding-derived-too-late = { $through ->
    [NOTHING] The derived fact “{ $id }” is not defined yet at this point.
   *[other] “{ $through }” needs the derived fact “{ $id }”, which is not defined yet at this point.
}
    .hint = A derived fact may use only those that stand above it, so that none can depend on itself.

## Dates and amounts

finding-starts-too-late = “{ $id }” has no value between { $earliest } and { $from }.
    .hint = The pack answers for days from { $earliest } on. The first value must start on that day or before.
finding-values-out-of-order = The value from { $from } stands after the one from { $before }.
    .hint = Values stand in the order of their days, each day once.
finding-one-unit = A duration has exactly one of days, months and years.
finding-days-out-of-order = “{ $second }” lies before “{ $first }”.
finding-not-a-year = “{ $key }” is not a year.
finding-not-a-day-of-the-year = “{ $day }” is not a day of { $year }.
    .hint = Days of a year are written as month and day, like "01-08".
finding-calendar-gap = The holidays of { $year } are missing.
    .hint = holidays.toml must cover every year from the pack's earliest day to the year after its review.

## Trees and outcomes

finding-tree-not-listed = The tree “{ $id }” is not listed in pack.toml.
    .hint = Add [trees.{ $id }] there, where it should be walked.
finding-tree-without-questions = The tree “{ $id }” asks nothing.
    .hint = Its questions belong in trees/{ $id }.toml.
finding-service-or-place = Exactly one of "service" and "place" belongs here.
finding-excludes-itself = The outcome “{ $id }” excludes itself.
finding-outcome-asks-itself = This outcome asks whether any outcome needs a lawyer, so it cannot need one itself.
    .hint = Write see-lawyer-first = false.
finding-outcome-without-step = The outcome “{ $id }” has no step.
    .hint = Say at least one thing that a person can do.
finding-outcome-shows-no-step = The outcome “{ $id }” can apply without showing a step.
    .hint = The smallest interview found in which no step is shown, as a case file for "shirube screen":

        { $case }
finding-question-unreachable = No interview asks “{ $id }”.
    .hint = Look at its ask-when, and at the "when" of its tree: can they be true together?
finding-outcome-unreachable = No interview ends with the outcome “{ $id }”.
    .hint = Look at its "when" and its trees: can they be true together?
finding-outcome-needs-unasked = The outcome “{ $id }” needs the fact “{ $fact }”, which no tree asks.
    .hint = Add a question for it, or leave it out of the condition.
finding-nobody-to-turn-to = An interview can end without any outcome that names somebody who helps.
    .hint = The smallest such interview found, as a case file for "shirube screen":

        { $case }
finding-condition-never-true = A part of this condition that looks at “{ $fact }” is never true, or, in a "not", never false.
    .hint = What stands around it keeps it away, or it asks for something that nobody can answer here. Take it out or put it right.
# $claim is the name of what should have been proved; $facts are ids of facts.
finding-claim-undecided = It could not be proved that “{ $claim }” holds for everybody: the diagrams grow too large.
    .hint = They grow over these facts: { $facts }. Conditions that compare fewer of them at once keep them small.
finding-claim-in-parts = “{ $claim }” was proved for one part of everybody after another, in { $parts } parts: at once the diagrams grow too large.
    .hint = They grow over these facts: { $facts }. Conditions that compare fewer of them at once keep them small.
finding-outcome-never-decided = The outcome “{ $id }” can stay undecided although every answer is known.
    .hint = Needed, but not asked: { $facts }. The smallest interview found, as a case file for "shirube screen":

        { $case }
finding-outcomes-contradict = The outcomes “{ $first }” and “{ $second }” exclude each other and can apply together.
    .hint = The smallest interview found in which both apply, as a case file for "shirube screen":

        { $case }
finding-nothing-to-say = An interview can end without any outcome that says what to do.
    .hint = The smallest such interview found, as a case file for "shirube screen":

        { $case }

## Invariants

# What an invariant of $group watches over.
finding-invariant-group = { $group ->
    [danger] danger
    [detention] detention
    [embassy] contact with an embassy
    [deadlines] deadlines
    [status] status of residence
    [travel] travel
    [children] children
   *[privacy] privacy
}
finding-invariant-broken = The invariant “{ $id }” ({ finding-invariant-group }) does not hold for everybody.
    .hint = The smallest interview found that breaks it, as a case file for "shirube screen":

        { $case }
finding-invariant-concerns-nobody = The invariant “{ $id }” speaks of nobody.
    .hint = Look at its "if" and "if-outcome": can they be true together?
finding-invariant-demands-nothing = This invariant demands nothing.
    .hint = Say what must hold, as in applies, never, urgency or lawyer-first.
finding-not-a-pair = Exactly two outcomes belong here: the one shown first, then the other.

## Sources, directory, leftovers

finding-review-overdue = The pack should have been reviewed by { $review-by }.
    .hint = Check the law, then move as-of and review-by in pack.toml.
finding-source-not-checked = Advice rests on the source “{ $id }”, which nobody has looked at since { $checked }.
    .hint = Look at it again within { $years } years, or grade it "C", so that what rests on it is shown as to be checked first.
finding-service-out-of-reach = No office offers “{ $service }” to { $prefectures }.
    .hint = Outcomes send people to the office of their prefecture. Add the prefecture to an office of directory.toml.
finding-need-unmet = No organisation meets the need “{ $need }”.
    .hint = Add it to the needs of an organisation in directory.toml.
finding-unused = Nothing uses “{ $id }” ({ finding-thing }).

## Texts

finding-fluent-syntax = This is not valid Fluent: { $detail }
    .hint = Further lines of a text are indented. A line may not begin with "[", "*", "{ "}" }" or ".".
finding-duplicate-message = There are two texts “{ $message }”.
finding-no-reference-language = There are no texts in the reference language (“{ $language }”).
finding-message-missing = The text “{ $message }” is missing in the language “{ $language }”.
    .hint = Add a line: { $message } = …
finding-message-without-text = “{ $message }” has attributes, but no text of its own.
finding-attribute-missing = The text “{ $message }” has no “.{ $attribute }” in the language “{ $language }”.
    .hint = Add an indented line: .{ $attribute } = …
finding-message-untranslated = The text “{ $message }” is not translated into the language “{ $language }”.
    .hint = Add it to { $file } of that language.
finding-message-not-in-reference = The text “{ $message }” is not in the reference language (“{ $language }”).
finding-attribute-not-in-reference = “.{ $attribute }” of “{ $message }” is not in the reference language (“{ $language }”).
finding-variable-missing = The text “{ $message }” leaves out the variable { "{" } ${ $variable } { "}" }.
finding-variable-not-in-reference = The text “{ $message }” uses the variable { "{" } ${ $variable } { "}" }, which the reference does not have.
finding-message-unused = Nothing in the pack uses the text “{ $message }”.
finding-attribute-unused = Nothing in the pack uses “.{ $attribute }” of “{ $message }”.
finding-text-hard-to-read = “{ $message }” is hard to read: grade { $grade }, { $words } words a sentence.
    .hint = Use short words and short sentences: up to grade 6, and 20 words. If it must be so, say why in reading.toml beside locale.toml.
finding-exception-not-needed = “{ $message }” is easy to read, or is no question or headline. It need not stand here.
finding-message-misplaced = The program does not look for “{ $message }” in this file.
    .hint = Texts of the pack are read in groups. Put it where the others that begin with the same word stand.
