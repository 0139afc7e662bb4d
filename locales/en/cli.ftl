# The command line: help, errors, results of tests.

cli = An offline guide to immigration procedure in Japan
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-lang = Language of texts, such as en or ja
cli-arg-with = Second language beside the first
cli-arg-pack = Use the rules in this folder instead of those in the program
cli-arg-locales = Use the texts in this folder instead of those in the program
cli-arg-on = The day to answer for, as in 2026-11-22 (default: today in Japan)
cli-arg-plain = Line mode, without moving the cursor: for screen readers and pipes (ends with 3 when a question is left open)
cli-arg-guided = A helper sits beside the person: in line mode, help has notes for them too
cli-screen = Evaluate a case file and print the result as JSON
cli-arg-case = Case file; - reads standard input
cli-arg-json = Print the JSON on one line
cli-arg-jsonl = Read one case as JSON a line from standard input, write one result a line
cli-check = Check a pack and its texts, and say what is wrong
cli-test = Run the worked examples of a pack
cli-arg-samples = Try so many random complete interviews beside the proofs, and tell what was seen in them
cli-arg-witness = Print the smallest interview found that reaches this outcome, as a case file
cli-arg-compare = Hold the proofs' model against the engine on so many random interviews
cli-arg-dir = Folder of the pack (default: the pack in the program)
cli-export = Write the summary of a case to a file
cli-arg-format = Form of the file: pdf, html, docx, md, txt, ics, vcf or json (default: the ending of its name, or md)
cli-arg-for = For whom: client (two pages to take along), lawyer (the whole picture) or all (default: all, as on the screen)
cli-arg-to-printer = Send it to the default printer, after saying which
cli-arg-output = Name of the file (default: print it)
cli-arg-force = Replace a file of that name
cli-why = Say why advice stands for a case, and the smallest change that would end it
cli-why-not = Say why advice does not stand for a case, and the smallest change that would bring it
cli-arg-outcome = The advice: its id, such as special-reentry, or words of its title
cli-save = Keep a case in a locked file
cli-arg-saved = Saved case (a name that ends in .age)
cli-arg-recipient = Lock for this public key (age1…) instead of a passphrase; may be given more than once
cli-open = Open a saved case, see what has changed since, and go on
cli-arg-identity = File with the secret key that opens it
cli-arg-print = Print the case file instead of going on
cli-cases = List the saved cases of a folder, rename one or delete one
cli-arg-folder = Folder of saved cases (default: this one)
cli-arg-rename = Give a saved case another name
cli-arg-delete = Overwrite and delete a saved case
cli-arg-yes = Delete without asking
cli-key = Make a pair of keys: others save cases with the public key, and only you can open them
cli-arg-keyfile = File for the secret key
cli-redact = Make a copy of a case that points to nobody, for training or statistics
cli-arg-kiosk = Settings of a shared machine: no file but on a memory stick, and a fresh start when nobody is there
cli-tally = Print how often each outcome was reached, by month; counts under five are not shown
cli-arg-counts = File of counts, as the settings of a shared machine name it
cli-sources = Print everything the guide can say with the source behind it; ends with 1 when something has none
cli-arg-sources-json = Print JSON
cli-glossary = Explain a term, or list all terms
cli-arg-term = A word in any language, or a part of it
cli-directory = Search offices and people who help
cli-arg-words = A place, a need, a language, or words that stand in the entry, in any language
cli-arg-prefecture = Near this prefecture, such as Osaka or JP-27
cli-arg-need = People who help with this, such as legal or shelter
cli-arg-service = Offices that do this, such as refugee or review
cli-arg-language = People who speak this language, such as en or Vietnamese
cli-diff = Compare two packs: which advice is gained, lost or moved, for what share of the answers that bear on it
cli-arg-dirs = The old and the new pack; with --git the one pack
cli-arg-git = Compare with the pack as it was at this revision, such as HEAD
cli-arg-diff-format = text, md or json (default: text)
cli-rescreen = Evaluate a folder of cases again, and name those whose result is another now
cli-arg-rescreen-dir = Folder with case files, and beside each a.toml the result a.json that screen printed
cli-arg-against = Compare with what the rules in this folder say
cli-arg-rescreen-json = Print JSON
cli-classes = Say whose advice has changed since the reviewed classes.lock was written
cli-arg-classes-dir = Folder of the pack, with its classes.lock
cli-arg-classes-write = Write classes.lock anew, once the changes are as they should be
cli-author = Walk through a pack while you write it: texts, conditions and findings of each thing, read anew at each save
cli-arg-author-dir = Folder of the pack
cli-graph = Draw a tree of questions, or an outcome with what decides it
cli-arg-tree = Draw this tree, such as protection
cli-arg-graph-outcome = Draw this advice and what touches it: its id, or words of its title
cli-arg-graph-format = dot, mermaid or svg (default: the ending of the file's name, or mermaid)
cli-schema = Print the JSON Schema of a kind of pack file, for editors
cli-arg-kind = The kind of file, such as facts, tree or outcomes
cli-completions = Print a completion script for a shell
cli-arg-shell = The shell
cli-man = Print the manual page

error-too-early = This guide cannot answer for { $day }. It knows the law from { $earliest } on.
error-no-language = There is no language “{ $wish }” here. There are: { $known }
error-locale-meta = A locale.toml is wrong: { $detail }
error-no-reference = There is no folder “en” with the reference texts in { $detail }
# $words is what was typed.
error-no-outcome = There is no advice “{ $words }”.
error-several-outcomes = “{ $words }” fits several. Name one by its id:
error-no-tree = There is no tree “{ $name }”. There are: { $known }
# $detail is what the program git said.
error-git = git did not give that revision: { $detail }
error-diff-what = Name two folders of packs, or one folder and --git with a revision.
error-cannot-read = { $path } cannot be read: { $reason }
reason-not-found = it is not there
reason-permission = you may not read it
reason-not-text = it is not text in UTF-8
reason-is-folder = it is a folder

# Tests of a pack. $what and $got are ids and dates.
test-closing = { $passed } passed, { $failed } failed
test-counts = { $outcome }: applies in { $applies }, kept away in { $away }
test-not-complete = The interview should be complete, but this question is open: { $what }
test-complete = The interview should not be complete
test-next = The next question should be { $what }, but is { $got }
test-applies = Should apply: { $what } (got: { $got })
test-possible = Should be possible: { $what } (got: { $got })
test-absent = Should be absent: { $what } (got: { $got })
test-urgency = Should be as urgent as this: { $what } (got: { $got })
test-deadline = Deadline should be: { $what } (got: { $got })
test-first = Should stand first: { $what } (got: { $got })

# What was proved. $digits and $tens: a number as in 1.2 × 10^34. $time: milliseconds. $parts: 1 where everybody was looked at at once.
check-proofs = Proved for every combination of answers that a rule can tell apart, on { $count ->
    [one] one day
   *[other] { $count } days
} ({ $days }). Making the model took { $time } ms.
check-proof = { $verdict ->
    [proved] proved
    [tried] tried only
   *[broken] does not hold
}: { $claim } ({ $digits } × 10^{ $tens } combinations, { $count ->
    [one] one day
   *[other] { $count } days
}, { $time } ms{ $parts ->
    [1] {""}
   *[other] , proved in { $parts } parts of everybody
})
check-claim-ends = Every interview ends. Questions: { $statements }
check-claim-advises = Everybody is told something to do
check-claim-helps = Everybody is told who helps
check-claim-steps = Every outcome that applies shows a step. Outcomes: { $statements }
check-claim-reaches = Every question, outcome, invariant and part of a condition is somebody's. Of these: { $statements }
check-claim-decides = No outcome stays open for a person who knew what it looks at. Outcomes: { $statements }
check-claim-excludes = Outcomes that exclude each other never apply together. Pairs: { $statements }
check-claim-languages = No language changes a result: rules see no text
check-claim-promises = Every invariant holds. Invariants: { $statements }

# What was seen in random interviews, with numbers already grouped.
check-sample = Complete interviews tried: { $interviews }. With an outcome that says what to do: { $advised }. Invariants: { $invariants }, broken: { $broken }.

# End of a check.
# After --witness and --compare.
check-nobody = On { $day }, the outcome “{ $outcome }” applies to nobody.
check-compared = Model and engine say the same of { $interviews } random interviews, on { $days ->
    [one] one day
   *[other] { $days } days
}.
check-differs = Here model and engine differ. This is a fault of the program, and no proof counts until it is mended:

check-closing = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}

# Printing. $printer is the name the system gives it.
print-on = Printing on { $printer }.
print-none = There is no printer here. Write a file with -o plan.pdf and print it on another computer.
print-failed = { $printer } did not take the paper: { $detail }. Write a file with -o plan.pdf instead.
