# 聞き取りから作る書類。本人のための2ページの計画と、弁護士のためのケース概要。

paper-client = 持っていく計画（2ページ）
paper-lawyer = 弁護士のためのケース概要
paper-all = 画面と同じ全部

## 計画

plan-title = あなたの計画
plan-dates = あなたの期限
plan-no-dates = いま分かっている範囲では、進んでいる期限はありません。
plan-no-date = 日付はまだ分かりません
plan-date = { $days ->
    [0] { $what }。今日です。
   *[other] { $what }。あと{ $days }日です。
}
plan-date-possible = { $what }（あなたに当てはまる場合）
plan-date-over = { $what }：この日は過ぎました。まだできることを、今日のうちに弁護士に聞いてください。
plan-date-rule = { $what }：{ $rule }
plan-next-date = 窓口で言われた次の日付
plan-now = いますること
plan-more = ここに書ききれない手順があと{ $count }件あります。書類を出す前に、くわしい案内をもらってください。
plan-list-more = ほかに{ $count }件あります。くわしい案内を見てください。
plan-do-not = してはいけないこと
plan-bring = 持っていくもの
plan-where = 行くところ・電話するところ
plan-also = そのほかに関係すること（くわしい案内をもらってください）
plan-possible = 当てはまるかもしれません：{ $what }
plan-counter = 窓口でこれを見せてください
plan-counter-line = お読みください。この紙に書かれている手続のことで来ました。日本語がよく分からないことがあります。ゆっくり、やさしい日本語で話していただくか、通訳をお願いします。日付は紙に書いてください。よろしくお願いします。
plan-terms = 書類に出てくることば
plan-about = 基準日：{ $on }。法律を確認した日：{ $as-of }。ルール：{ $pack } { $version }。この案内は情報をお伝えするもので、法律相談ではありません。出かける前に、電話番号と受付時間を確かめてください。

## ケース概要

case-title = ケース概要
case-name = 氏名
case-number = 番号
case-blank-note = この案内は氏名や番号を聞きません。必要なときは手で書き入れてください。
case-dates = 急ぐ期限
case-situation = 状況
# Between sentences of one paragraph.
sentence-separator = { "" }
case-timeline = 時系列
case-today = この案内の基準日
case-act-by = 安全な日：{ $what }
case-last-day = ルールの上での最後の日：{ $what }
case-procedures = 当てはまる手続
case-depends-on = 次のことで決まります：{ $facts }
case-because = 次の答えによります：{ $answers }
case-answer = { $fact }（{ $answer }）
case-written-in = 根拠：{ $sources }
case-other-advice = そのほかに伝えたこと
case-answers = すべての答え（質問は聞いたとおり）
case-no-answers = 答えはまだありません。
case-not-asked = 聞いていないこと
case-never-asked = 氏名、住所、書類の番号、体験の内容。この案内では聞きません。
case-still-open = まだ答えのない質問
case-area-not-asked = { $area }：答えがこの分野に進まなかったので、何も聞いていません。
case-questions-not-asked = { $area }：この流れで聞いていないこと：{ $questions }
case-sources = 出典
case-language = 聞き取りの言語
case-language-unknown = 記録なし

## カレンダーと連絡先。ほかの人も見るので、事情が分かることは書かない。

calendar-title = 大切な日
calendar-title-possible = 大切な日（要確認）
calendar-note = 計画を見てください。
calendar-note-before = 計画を見てください。最後の日（{ $last }）まで待たないでください。
