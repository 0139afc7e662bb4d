form-1 = Report
fee-paper = The paper
    .amount-counter = at the counter
    .amount-online = online
