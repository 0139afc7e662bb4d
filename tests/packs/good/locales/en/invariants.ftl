invariant-rest-follows-from-being-away = Whoever is not here may rest.
invariant-the-late-see-a-lawyer = Whoever is late sees a lawyer before the counter.
invariant-an-unknown-arrival-has-no-date = Whoever does not know when they arrived gets no made-up date.
