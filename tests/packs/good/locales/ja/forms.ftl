form-1 = 届出
fee-paper = 用紙
    .amount-counter = 窓口
    .amount-online = オンライン
