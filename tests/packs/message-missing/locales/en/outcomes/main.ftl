outcome-report = Report your arrival.
    .why = The act asks for it.
    .step-go = Go to the counter.
    .step-explain = Explain why you are late.
    .warning-do-not-wait = Do not wait.
outcome-lawyer = Talk to a lawyer.
    .why = You are late.
    .step-call = Call the friends.
