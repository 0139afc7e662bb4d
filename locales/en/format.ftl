# How dates, amounts, lists and citations are written.

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
era-first-year = 1
era-reiwa = Reiwa
era-heisei = Heisei
era-showa = Showa
era-taisho = Taisho
era-meiji = Meiji
amount-yen = { $amount } yen
# Between sentences of one paragraph.
sentence-separator = { " " }
list-separator = { ", " }
article-number = { $number }
article-branch = { $number }-{ $branch }
article-branch-separator = -
cite-article = { $law }, Article { $article }
cite-paragraph = { $law }, Article { $article }({ $paragraph })
