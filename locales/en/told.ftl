# Answers told to a lawyer, one sentence each, put one after the other into one paragraph. Only answers that carry weight
# have one; all answers stand in the case summary as well. $answer is the answer in words, $option its id where there is
# one. "I don't know" is never told here: it has a part of its own.

told-danger-now = { $option ->
    [yes] The person is in danger right now.
   *[other] { "" }
}
told-location = { $option ->
    [in-japan] The person is in Japan.
    [at-border] The person is at a border of Japan and not let in.
   *[other] The person is outside Japan.
}
told-custody = { $option ->
    [none] Nobody is holding the person.
    [immigration] The immigration authority is holding the person.
    [police] The police are holding the person.
   *[other] The person is held at an airport or port.
}
told-removal-threat = { $option ->
    [yes] Removal within days is possible.
   *[other] { "" }
}
told-fear-return = { $option ->
    [yes] Harm is feared in the home country.
   *[other] No harm is feared in the home country.
}
told-age = { $option ->
    [adult] Adult.
    [minor-with-family] A minor, with a parent.
   *[other] A minor without a parent.
}
told-nationality = Nationality: { $answer }.
told-prefecture = Prefecture: { $answer }.
told-protection-stage = Refugee case: { $answer }.
told-final-refusals = Final refusals: { $answer }.
told-status = Status of residence, held now or last: { $answer }.
told-designation = Designation: { $answer }.
told-status-expiry = Printed last day of the stay: { $answer }.
told-pending-application = { $option ->
    [none] No application about the status is pending.
    [extension] An application for an extension is pending.
    [change] An application for a change of status is pending.
   *[other] An application for permanent residence is pending.
}
told-refusal-notice-date = Refusal received: { $answer }.
told-review-decision-date = Decision on the review received: { $answer }.
told-procedure-stage = Step of the deportation procedure: { $answer }.
told-stage-notice-date = Paper of that step received: { $answer }.
told-fear-grounds = Grounds of the fear: { $answer }.
told-fear-from = Harm is feared from: { $answer }.
told-arrival-date = Last landing in Japan: { $answer }.
told-measure = Measure in force: { $answer }.
told-family-ties = Family: { $answer }.
told-stay-goal = Wish: { $answer }.
told-convictions = Criminal record: { $answer }.
told-exit-basis = Left, or will leave, Japan on: { $answer }.
told-departure-date = Departure: { $answer }.
told-return-date = Return: { $answer }.
