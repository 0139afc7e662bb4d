# 日付、金額、列記、条文の書き方

date-long = { $year }年（{ $era }{ $era-year }年）{ $month }月{ $day }日（{ $weekday }）
date-short = { $year }年{ $month }月{ $day }日
weekday-1 = 月
weekday-2 = 火
weekday-3 = 水
weekday-4 = 木
weekday-5 = 金
weekday-6 = 土
weekday-7 = 日
month-1 = 1
month-2 = 2
month-3 = 3
month-4 = 4
month-5 = 5
month-6 = 6
month-7 = 7
month-8 = 8
month-9 = 9
month-10 = 10
month-11 = 11
month-12 = 12
era-first-year = 元
era-reiwa = 令和
era-heisei = 平成
era-showa = 昭和
era-taisho = 大正
era-meiji = 明治
amount-yen = { $amount }円
# Between sentences of one paragraph.
sentence-separator = { "" }
list-separator = 、
article-number = 第{ $number }条
article-branch = 第{ $number }条の{ $branch }
article-branch-separator = の
cite-article = { $law }{ $article }
cite-paragraph = { $law }{ $article }第{ $paragraph }項
