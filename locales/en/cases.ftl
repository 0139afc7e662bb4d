# What is wrong in a case file.

finding-unknown-fact = There is no fact “{ $fact }”.
finding-unknown-option = “{ $option }” is no answer to “{ $fact }”.
finding-not-a-date = “{ $date }” is not a date. Write it as in 2026-08-30.
finding-needs-list = { $fact } takes a list, as in ["…"].
finding-list-for-one = { $fact } takes one answer, not a list.
finding-empty-list = { $fact } needs at least one answer in its list.
finding-unknown-not-alone = In { $fact }, "unknown" must stand alone in its list.
finding-answered-twice = { $fact } is answered twice, in different ways.
finding-other-pack = This case is for the pack “{ $id }”, not for “{ $expected }”.
finding-json-syntax = This line is no case: { $detail }
