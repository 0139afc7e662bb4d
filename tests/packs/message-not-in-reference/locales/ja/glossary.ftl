term-report = 届出
    .plain = ここにいると伝えることです。
term-crad = カード
    .plain = 名前のある紙です。
