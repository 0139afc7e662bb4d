term-report = 届出
    .plain = ここにいると伝えることです。
