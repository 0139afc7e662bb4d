# 画面。短い言葉で：多くは1行にほかの言葉と並ぶ。

tui-start-title = しるべ Shirube
tui-start-what = 日本の入管手続の道しるべです。
tui-start-privacy = 答えは残らず、送られません。何をどこに保存するかは、あなたが決めます。
tui-start-fresh = { $as-of }現在の法令によります。{ $review-by }までに見直します。
tui-start-begin = はじめる
tui-start-go-on = つづきから
tui-start-mode = だれが使うか
tui-start-colours = 色

# 一つの画面を二人で見るとき、支援者は「支援する人へ」を読む。
tui-mode-guided = 支援者といっしょに
tui-mode-alone = 本人だけで

tui-theme-dark = 暗い
tui-theme-light = 明るい
tui-theme-high-contrast = 高コントラスト
tui-theme-none = なし

tui-language-main = 言語
tui-language-second = 並べる言語
tui-language-none = なし

tui-languages-title = 言語
tui-languages-what = 答えも、今いる場所も、そのままです。
tui-done = これでよい

# 道は分かれるので、残りは幅で示す。$least には画面の質問もふくむ。
tui-progress = 回答 { $answered }{ $least ->
    [0] { "" }
   *[other] ・残り { $least }
}
tui-progress-range = 回答 { $answered }・残り { $least }〜{ $most }

tui-more-above = ▲ 上につづく
tui-more-below = ▼ 下につづく
tui-too-small = 画面が小さすぎます。横 { $width } 桁、縦 { $height } 行以上に広げるか、Ctrl-Q で終わってください。

# 数字が一つ押され、二けた目が続くかもしれないとき。
tui-digit-waits = { $number } なら Enter を、二けたの番号なら次の数字を押してください。
tui-marks-several = いくつでも選べます。
tui-marks-none = 一つ以上選んでから、ここで進みます
tui-marks-go-on = { $count ->
    [0] 進む
   *[other] { $count } つ選んで進む
}

tui-date-forms = 日付を入れてください：2026-08-30、30/8/2026、令和8年8月30日、R8.8.30
tui-date-not-read = 日付として読めません。年、月、日を入れるか、「分からない」を選んでください。
tui-date-in-future = まだ来ていない日です。もう一度確かめてください。
tui-date-long-ago = 百年以上前の日です。もう一度確かめてください。
tui-date-far-ahead = 十年以上先の日です。もう一度確かめてください。
tui-date-again = 正しければ、もう一度 Enter を押してください。
tui-number-between = { $min } から { $max } までの数を入れてください。
tui-number-not-read = ここでは使えない数です。別の数を入れるか、「分からない」を選んでください。

tui-find = さがす：
tui-find-count = { $count ->
    [0] 見つかりません。文字を消すと、また出ます。
   *[other] { $count } 件
}

tui-help-why = なぜ聞くのか
tui-help-find = 答えの見つけ方
tui-help-note = 支援する人へ
tui-help-none = この質問について、これ以上の説明はありません。

tui-terms-title = ことばの説明
tui-terms-here = 「•」のついた { $count } 語は、今までの画面に出ていることばです。

tui-directory-what = 場所、困りごと、言語など、どんなことばでもさがせます。例：大阪 弁護士 英語。電話番号は、かける前に確かめてください。

tui-urgent-title = 待てないこと
tui-urgent-what = 答えから、待てないことが分かりました。今それをして、あとで戻ることができます。
tui-urgent-read = 今することを見る
tui-urgent-go-on = 質問に進む
tui-urgent-save = これまでの計画を保存する

tui-answers-title = あなたの答え
tui-answers-what = 選ぶと、答えを変えられます。
tui-answers-none = まだ答えはありません。
tui-answers-open = { $count ->
   *[other] 少なくともあと { $count } 問あります。
}

tui-preview-title = 変える前に
tui-preview-what = { $what }：{ $before } → { $after }
tui-preview-take = 答えを変える
tui-preview-keep = そのままにする

tui-reasons-title = なぜ当てはまるか、なぜ当てはまらないか
tui-reasons-what = 助言を選ぶと、当てはまる理由、当てはまらない理由が出ます。
tui-reasons-signs = ● 当てはまる   ◐ 当てはまるかもしれない   ○ 当てはまらない

tui-export-title = 計画を保存する
tui-export-what = ファイルには答えが入ります。開けるのは、このコンピューターのあなたのアカウントだけです。安全な場所に置いてください。
tui-export-paper = だれのため
tui-export-format = 形式
tui-format-pdf = PDF
tui-format-html = ウェブページ (.html)
tui-format-docx = Word (.docx)
tui-format-ics = カレンダー (.ics)
tui-format-vcf = 連絡先 (.vcf)
tui-format-md = Markdown
tui-format-txt = テキスト
tui-export-name = 名前
tui-export-save = 保存する
tui-export-replace = 同じ名前のファイルを置きかえる
tui-export-saved = 保存しました：{ $path }
tui-export-print = 印刷する
tui-export-print-now = 今すぐ印刷する

tui-leave-title = 終わる
tui-leave-what = 答えは、この画面にしかありません。終わると消えます。
tui-leave-stay = 続ける
tui-leave-keep = 残して、別の日に続ける
tui-leave-again = 答えをすべて消して、はじめから
tui-leave-go = 終わる

# プログラムの不具合のとき。$place はプログラムの中の場所。
tui-fault = プログラムの不具合で止まりました（{ $place }）。答えは消えました。作っている人に知らせてください。

tui-keys-title = キー
tui-keys-what = 文字を入れる所では、Fキーを使ってください。クリックで選び、ホイールで上下に動かせます。
tui-keys-here = ここで使うキー
tui-keys-elsewhere = ほかの場所で使うキー
tui-keys-key = キー
tui-keys-does = はたらき
tui-keys-where = 場所

## キーの名前
tui-cap-enter = Enter
tui-cap-esc = Esc
tui-cap-space = Space
tui-cap-tab = Tab
tui-cap-back-tab = Shift-Tab
tui-cap-backspace = Backspace
tui-cap-page-up = PgUp
tui-cap-page-down = PgDn
tui-cap-home = Home
tui-cap-end = End
tui-cap-digits = 1–9
tui-cap-anything = 文字
tui-cap-control = Ctrl-{ $letter }

## キー：下の行の言葉と、.help は説明とREADMEの文
tui-key-choose = 移動
    .help = カーソルを動かす
tui-key-scroll = 上下
    .help = 1行動かす
tui-key-link = リンク
    .help = 次のリンク、前のリンクに行く。リンクがなければ1行動かす
tui-key-open-page = 読む
    .help = カーソルのもののページを読む
tui-key-follow = 行く
    .help = カーソルのものに行く。Esc で戻る
tui-key-to-list = 一覧
    .help = 一覧に戻る
tui-key-seek = さがす
    .help = IDやことばでさがす
tui-key-findings = 指摘
    .help = 指摘のあるものだけを出す、または全部に戻す
tui-key-answer = 答える
    .help = カーソルの答えにする
tui-key-mark = 印
    .help = 印をつける、はずす。最後の行では進む
tui-key-change = 変える
    .help = 答えを変える。先に、変えるとどうなるかが出る
tui-key-do = 決める
    .help = カーソルのものに決める
tui-key-read-on = 続きを読む
    .help = 1画面動かす
tui-key-digits = 番号
    .help = 番号で選ぶ、印をつける
tui-key-unknown = 分からない
    .help = 「分からない」と答える
tui-key-value = 値
    .help = 設定を変える
tui-key-done = 進む
    .help = Enter で進む行に行く
tui-key-forward = そのまま
    .help = 前の答えのまま進む
tui-key-part = 次の見出し
    .help = 次の見出し、前の見出しに行く
tui-key-page = ページ
    .help = 1画面動かす
tui-key-ends = 両端
    .help = はじめ、終わりに行く
tui-key-find = さがす
    .help = 文字でさがす。画面のどの言語の名前でも、記号でもよい
tui-key-erase = 消す
    .help = 1文字消す、全部消す
tui-key-back = 戻る
    .help = 一つ戻る。何も失われない
tui-key-help = 説明
    .help = なぜ聞くのか、答えの見つけ方、支援する人への注意
tui-key-why = 理由
    .help = なぜ当てはまるか、なぜ当てはまらないか
tui-key-languages = 言語
    .help = 言語を変える
tui-key-terms = ことば
    .help = ことばの説明。はじめにこの画面のことば（初めて出るところに下線があります）、次にすべて
tui-key-directory = 相談先
    .help = 入管と、助けてくれるところ
tui-key-answers = 答え
    .help = すべての答えを見なおし、変える
tui-key-plan = 計画
    .help = これまでの計画
tui-key-save = 保存
    .help = 計画をファイルに保存する
tui-key-next-square = 次
    .help = 次の四角を見る。最後の四角の後は一覧に戻る
tui-key-previous-square = 前
    .help = 前の四角を見る
tui-key-keep = 残す
    .help = 相談を、鍵のかかったファイルに残す。別の日に続きができる
tui-key-codes = 持ち帰る
    .help = 計画と電話番号を、スマートフォンのカメラで読む四角にする
tui-key-colours = 色
    .help = 色を変える
tui-key-keys = キー
    .help = すべてのキー
tui-key-leave = 終わる
    .help = 終わる。答えがあれば、先に確かめる
tui-key-quit-now = すぐ終わる
    .help = どこからでもすぐに終わる。画面は消える
tui-key-suspend = 止める
    .help = プログラムを止める。シェルの fg で戻る
tui-key-repaint = 描きなおす
    .help = 画面を描きなおす

## 場所、キーの表のために
tui-place-everywhere = どこでも
tui-place-questions = 質問
tui-place-form = 設定
tui-place-name = 名前やパスフレーズ
tui-place-choice = 一つ答える質問
tui-place-marks = いくつも答える質問
tui-place-list = 長い一覧の質問
tui-place-entry = 日付や数の質問
tui-place-text = 文章
tui-place-pane = 質問の上の説明
tui-place-answers = あなたの答え
tui-place-plan = 計画
tui-place-finder = さがす一覧
tui-place-square = 画面の四角
tui-place-outline = 作る人の一覧
tui-place-page = 作る人のページ
tui-place-seek = 作る人の検索
tui-place-decision = 選択
