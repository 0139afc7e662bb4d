term-report = report
    .plain = To say that you are here.
term-card = card
    .plain = A paper with your name.
