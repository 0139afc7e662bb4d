# 画面からスマートフォンのカメラで読む四角（QRコード）と、計画の後にできること。

codes-title = スマートフォンで持ち帰る
codes-what = スマートフォンのカメラを四角に向けると、文がスマートフォンに入ります。ネットワークはいりません。何も送りません。
codes-short = 日付、すること、まずかける電話番号
codes-brief = 日付、くわしい手順、してはいけないこと、電話番号
codes-whole = 計画の全部
codes-numbers = 電話をかける：
codes-count = { $count ->
    [0] この画面には入りません
   *[other] { $count }個の四角を順に見せます
}
# $count：この画面での四角の数、$fewer：大きいウィンドウでの数。
codes-count-larger = { $count ->
    [0] この画面には入りません
   *[other] { $count }個の四角を順に見せます
}。ウィンドウを{ $columns }列{ $lines }行にすると{ $fewer }個です
# 今見えている四角の番号。
codes-of = { $count }個のうち{ $number }個目
codes-how = 四角の全体が写るようにしてください。文がスマートフォンに出たら、そのまま残してください。四角を一つずつ写真に撮り、後で読むこともできます。
codes-too-small = このウィンドウは小さすぎて、四角が入りません。ウィンドウを大きくするか、Escを押してください。
codes-dark = この画面：暗い地に明るい文字
codes-light = この画面：明るい地に暗い文字
codes-which = スマートフォンで何を読みますか。
codes-ground = 画面の文字はどう見えますか。
codes-ground-dark = 暗い地に明るい文字
codes-ground-light = 明るい地に暗い文字
codes-next = Enterで次の四角、「戻る」で終わり：

next-title = 次にすること
next-what = ここまでがあなたの計画です。どうしますか。
next-read = もう一度読む
next-photograph = スマートフォンで持ち帰る
next-save = ファイルに保存する
next-keep = 鍵をかけて残し、別の日に続ける
next-answers = 答えを見直す
next-leave = 終わる
