# ケースファイルの誤り

finding-unknown-fact = 「{ $fact }」という項目はありません。
finding-unknown-option = 「{ $option }」は「{ $fact }」の答えにありません。
finding-not-a-date = 「{ $date }」は日付ではありません。2026-08-30のように書いてください。
finding-needs-list = { $fact }の答えは["…"]のような一覧で書きます。
finding-list-for-one = { $fact }の答えは一つです。一覧では書けません。
finding-empty-list = { $fact }の一覧には、少なくとも一つの答えが必要です。
finding-unknown-not-alone = { $fact }の"unknown"は、一覧に一つだけで書きます。
finding-answered-twice = { $fact }に、違う答えが二つあります。
finding-other-pack = このケースはパック「{ $id }」のものです。「{ $expected }」のものではありません。
finding-json-syntax = この行はケースとして読めません：{ $detail }
