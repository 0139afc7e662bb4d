term-report = 届出
    .plain = ここにいると伝えることです。
term-card = カード
    .plain = 名前のある紙です。
