# Conditions of rules in words: in explanations, graphs and the author's view. $what is the short name of a question.

condition-answer = { $what }: { $options }
condition-other-answer = { $what }: not { $options }
# Between options of which any will do, and between options that are all needed.
condition-options = { " / " }
condition-all-options = { " + " }
condition-only = { $what }: nothing but { $options }
condition-not-only = { $what }: more than { $options }
condition-date-less = { $what }: before { $day }
condition-date-at-most = { $what }: { $day } or earlier
condition-date-more = { $what }: after { $day }
condition-date-at-least = { $what }: { $day } or later
condition-today = today
# $day is a date, “today” or the short name of a question for a date.
condition-day-plus = { $day } plus { $period }
condition-day-minus = { $day } minus { $period }
condition-number-less = { $what }: less than { $number }
condition-number-at-most = { $what }: { $number } or less
condition-number-more = { $what }: more than { $number }
condition-number-at-least = { $what }: { $number } or more
condition-law = The law of the day says so
condition-other-law = The law of the day does not say so
condition-running = The time for this is running: { $what }
condition-passed = The time for this is over: { $what }
condition-lawyer = Other advice says: see a lawyer first
condition-no-lawyer = No other advice says: see a lawyer first
# $what is a whole sentence.
condition-not = Not so: { $what }
condition-group = ({ $inside })
condition-and = { " and " }
condition-or = { " or " }

period-days = { $count ->
    [one] one day
   *[other] { $count } days
}
period-months = { $count ->
    [one] one month
   *[other] { $count } months
}
period-years = { $count ->
    [one] one year
   *[other] { $count } years
}

# Graphs. The title of the whole; the size of a tree; what an edge says of a condition with a name.
graph-overview = The parts of the guide
graph-tree-size = { $questions } questions, { $outcomes } pieces of advice
graph-holds = it is so
graph-holds-not = it is not so
graph-excludes = never together
