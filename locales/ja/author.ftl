# パックを書く人のための画面。

author-title = 書かれているままのパック
author-whole = パック全体
author-needs-terminal = この画面にはターミナルが要ります。ない場合は、shirube check と shirube graph が同じことを示します。

# $count は指摘の数。
author-found = { $count ->
    [0] 指摘はありません
   *[other] 指摘{ $count }件
}
author-checking = 調べています…
author-broken = { $count ->
   *[other] 誤り{ $count }件
}
author-broken-last-good = { $count ->
   *[other] 誤り{ $count }件。最後に正しかった版を示しています
}
author-unreadable = 読めないファイルがあります
author-broken-what = このままではファイルを使えません。直して保存すると、読みなおします。Enter で、最後に正しかった版を示します。
author-filtered = 指摘のあるものだけを示しています。f で全部に戻ります。

# $version は版、$as-of と $review-by は日。
author-pack = 版{ $version }、法令は{ $as-of }現在、{ $review-by }までに見直します
author-count = { $count ->
   *[other] 全部で{ $count }
}

author-findings = ここでの指摘
author-asked = 聞くとき
author-walked = 通るとき
author-applies = 当てはまるとき
author-holds = 成り立つとき
author-urgent-now = 今すぐのとき
author-urgent-soon = 急ぐとき
author-urgent-normal = 急がないとき
author-lawyer = 「先に弁護士に相談」となるとき
author-always = いつも
# $when は条件。
author-only-when = 次のときだけ：{ $when }
# ファイルのことばのまま。
author-outcome = { $kind } · { $area } · { $urgency }
author-kind = { $kind }
author-text = 文章
author-text-short = 一覧で
author-text-why = なぜ聞くか
author-text-find = 見つけ方
author-text-note = 支援する人へ
author-deadline-rule = 数え方
author-deadline-passed = 過ぎたとき
author-deadline-note = 注
author-options = 答え
author-outcomes = これを見る案内
author-decides = これで決まる質問
author-looks-at = これが見る質問
author-starts = 始まりを決める質問
author-derived = 中にある導出事実
author-excludes = いっしょには当てはまらないもの
author-sources = 出典
author-section-outcomes = 案内
author-section-derived = 導出事実
author-section-deadlines = 期限
