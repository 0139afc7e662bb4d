# 行モード。画面読み上げ、点字ディスプレイ、パイプのために、一行ずつ書き出す。
# 読むより聞くことのほうが多い文。短く、読み上げの邪魔になる記号を使わない。

line-choose-language = 言語の番号を入力してください。
line-welcome = しるべ。日本の入管手続の案内
line-privacy = 何も保存しません。答えは、終わるまでこのコンピューターのメモリーにだけあります。ファイルに書くのは、「書き出し」か「保管」と入力したときだけです。
line-freshness = 法律は{ $as-of }に確認した内容です。次の確認の期限は{ $review-by }です。
line-how = 番号で答えてください。「分からない」も良い答えです。いつでも「ヘルプ」で説明、「終了」で終わります。

line-progress = { $tree }。{ $answered ->
    [0] 最初の質問、
   *[other] { $answered }問済み、
}残り{ $to-come }問{ $may-follow ->
    [0] 。
   *[other] 、答えによりあと最大{ $may-follow }問。
}
line-option = { $option }：{ $hint }
line-name-value = { $name }：{ $value }
line-how-choice = 1から{ $count }までの番号を一つ入力してください。
line-how-multi = 1から{ $count }までの番号を、一つまたはいくつか入力してください。例：1 2
line-how-date = 日付を入力してください。例：{ $example }、R8.8.30、令和8年8月30日。分からないときは1を入力してください。
line-how-number = { $min }から{ $max }までの数を入力してください。分からないときは「分からない」と入力してください。
line-how-search = 名前の一部を入力してください。国や都道府県のコード、一覧の番号でもかまいません。
line-how-keep = 今の答え：{ $answer }。そのままでよければ、Enterキーを押してください。
line-matches = 当てはまる名前：
line-more-matches = ほかに{ $count }件あります。もう少し長く入力してください。
line-prompt = { "答え： " }
line-prompt-command = { "コマンド： " }
line-answered = 答えは「{ $answer }」です。

line-wrong-choice = その番号はありません。1から{ $count }までの番号を一つ入力してください。
line-wrong-multi = 読み取れませんでした。1から{ $count }までの番号を、空白で区切って入力してください。
line-wrong-unknown-alone = 「{ $unknown }」は、ほかの答えと一緒には選べません。それだけを入力するか、外してください。
line-wrong-date = 日付として読み取れませんでした。{ $example }のように入力してください。
line-wrong-number = { $min }から{ $max }までの数ではありません。
line-wrong-search = 「{ $text }」に当てはまる名前はありません。もっと短く入力するか、別の言語で入力してください。
line-wrong-command = そのコマンドはありません。「ヘルプ」と入力すると、コマンドの一覧が出ます。
line-wrong-language = 「{ $text }」という言語はここにはありません。
line-not-now = 今は使えません。先に答えるか、「戻る」でやめてください。

line-unknown-words = 分からない, わからない, 分かりません, わかりません, 不明

line-urgent = 急ぐことがあります。あなたの答えから分かったことです。
line-urgent-go-on = 今すぐ動いてもかまいません。質問はこのあとに続きます。同じ内容はまとめにも出ます。
line-complete = すべての質問が終わりました。まとめです。
line-so-far = ここまでのまとめです。
line-what-next = 「書き出し」でファイルに保存、「答え」で答えの一覧、「理由」で理由、「終了」で終わります。

line-first = 最初の質問です。これより前の質問はありません。
line-nothing-answered = まだ何も答えていません。
line-review = あなたの答えです。
line-review-change = 答えを変えるには、「変更」と番号を入力してください。
line-change-which = どの答えを変えますか。
line-change-effect = 「{ $what }」を「{ $before }」から「{ $after }」に変えると、次のようになります。
line-change-confirm = 変えますか。
line-change-yes = はい、変えます
line-change-no = いいえ、そのままにします
line-changed = 答えを変えました。「{ $what }」は「{ $before }」から「{ $after }」になりました。
line-unchanged = 何も変えていません。

line-why-asked = 聞く理由：{ $text }
line-find = 答えの見つけ方：{ $text }
line-note = 支援する人へ：{ $text }
line-why-list = 今の案内です。
line-why-item = { $title }（{ $status }）
line-why-how = 理由を知るには、「理由」と番号を入力してください。ほかの案内については、「理由」とその案内の中のことばを入力してください。
line-why-none = まだ案内はありません。
line-why-unknown = 「{ $text }」を含む案内はありません。別のことばを入力してください。
line-why-which = どれですか。
line-applies = 当てはまります
line-possible = 当てはまるかもしれません

line-help-commands = 使えるコマンドです。この案内のどの言語でも入力できます。
line-help-word = { $word }、または{ $letter }：{ $does }
line-help-word-alone = { $word }：{ $does }
line-glossary-which = どのことばの意味を知りたいですか。
line-terms = 上の文に出ている、説明のあることばです。意味を読むには、「用語」と番号を入力してください。
line-terms-none = 上の文には、用語集に説明のあることばはありません。ほかのことばは、「用語」とそのことばを入力してください。
line-directory-which = どこをさがしますか。場所、困りごと、言語など、どんなことばでもかまいません。例：大阪 弁護士 英語
line-directory-none = すべてに合うものはありません。ことばを減らしてみてください。
line-glossary-none = 「{ $words }」に当てはまる用語はありません。もっと短いことばや、ことばの一部を入力してください。

line-language-which = どの言語にしますか。
line-language-second = もう一つの言語も並べますか。
line-language-none = 並べない
line-language-one = 言語を{ $main }にしました。
line-language-two = 言語を{ $main }にしました。その下に{ $second }を並べます。

line-export-which = どの種類のファイルにしますか。
line-export-paper = だれのためのものですか。
line-export-pdf = PDF (.pdf)：印刷して渡せます
line-export-html = ウェブページ (.html)：どのブラウザーでも開け、きれいに印刷できます
line-export-docx = Word (.docx)：続きを書き込めます
line-export-ics = カレンダー (.ics)：期限。1週間前と前日にお知らせします
line-export-vcf = 連絡先 (.vcf)：窓口と支援団体を電話に入れられます
line-export-md = Markdown（.md）：どの文書ソフトでも開け、見やすく表示できるものも多い形式
line-export-txt = テキスト（.txt）：どこでも開けて、印刷しやすい形式
line-export-json = JSON（.json）：事務所のケース管理システム用
line-export-language = どの言語で書きますか。
line-export-both = { $main }、その下に{ $second }
line-export-name = ファイルの名前を入力してください。{ $name } でよければ、Enterキーを押してください。
line-export-replace = 同じ名前のファイルを置きかえますか。
line-export-replace-yes = はい、置きかえます
line-export-replace-no = いいえ、別の名前にします
line-export-done = ファイルに書きました：{ $path }。あなたの答えが入っています。大切に保管してください。

line-wipe-confirm = すべての答えを消して、最初から始めますか。
line-wipe-yes = はい、すべて消します
line-wipe-no = いいえ、続けます
line-wiped = すべての答えをメモリーから消しました。上に出た文はまだ読めます。離れるときは、このウィンドウを閉じるか、表示を消してください。
line-goodbye = 終わります。何も保存していません。上に出た文は、このウィンドウを閉じるか表示を消すまで読めます。
line-goodbye-files = 終わります。保存したのは、あなたが書き出したファイルだけです。上に出た文は、このウィンドウを閉じるか表示を消すまで読めます。

line-command-back = 戻る
    .words = 戻る, もどる, 前
    .does = 前の質問に戻る
line-command-why = 理由
    .words = 理由, りゆう, なぜ
    .does = 今の案内とその理由。「理由」とことばで、なぜ当てはまるか、当てはまらないか
line-command-help = ヘルプ
    .words = ヘルプ, 説明, 助け
    .does = この質問の説明と、コマンドの一覧。「ヘルプ」とことばで、ことばの意味
line-command-review = 答え
    .words = 答え, こたえ, 確認, 見直し
    .does = すべての答え
line-command-change = 変更
    .words = 変更, 変える, かえる
    .does = 答えを変える。「変更」と番号で、その番号の答え
line-command-language = 言語
    .words = 言語, げんご
    .does = 言語を変える、もう一つの言語を並べる
line-command-summary = まとめ
    .words = まとめ
    .does = ここまでのまとめ
line-command-export = 書き出し
    .words = 書き出し, 書き出す, 保存
    .does = まとめをファイルに書く
line-command-print = 印刷
    .words = 印刷, 印刷する
    .does = まとめを印刷する
line-command-keep = 保管
    .words = 保管, とっておく, 残す
    .does = 別の日に続けるために、鍵のかかったファイルに残す
line-command-codes = 携帯
    .words = 携帯, スマホ, 持ち帰る
    .does = 計画と電話番号を、スマートフォンのカメラで読む四角にする
line-command-glossary = 用語
    .words = 用語, 用語集
    .does = ことばの意味。番号をつけると、ことばの一覧のその番号の意味
line-command-terms = ことば
    .words = ことば, 言葉
    .does = この質問（またはまとめ）に出ていて、用語集に説明のあることば
line-command-directory = 相談先
    .words = 相談先, 窓口
    .does = 入管と、助けてくれるところ。「相談先 大阪 弁護士 英語」のように、ことばをつけてさがせる
line-command-quit = 終了
    .words = 終了, 終わる, やめる
    .does = すぐに終わる
line-command-wipe = 消去
    .words = 消去, 消す, 最初から
    .does = すべての答えを消して、最初から始める

# ファイルの書き込み。
export-exists = 同じ名前のファイルがすでにあります：{ $path }
export-use-force = 置きかえるには --force を付けてください。
export-is-folder = これはフォルダーの名前です：{ $path }
export-no-folder = そのフォルダーがありません。何も書き込んでいません：{ $path }
export-no-permission = そこには書き込めません。何も書き込んでいません：{ $path }
export-full = ディスクがいっぱいです。何も書き込んでいません：{ $path }
export-not-made = ファイルを作れませんでした：{ $detail }
export-no-font = このコンピューターには、次の文字のフォントがありません：{ $letters }。{ $package } パッケージを入れるか、ほかの形式を選んでください。
export-failed = ファイルを書き込めませんでした：{ $path }（{ $detail }）
print-none-here = プリンターがありません。PDFファイルを保存して、別のコンピューターで印刷してください。
print-ready = このプリンターで印刷します：{ $printer }
print-confirm = 今、印刷しますか。
print-yes = はい、印刷します
print-no = いいえ、印刷しません
print-sent = { $printer } に送りました。あなたの答えが入っています。紙は自分で取りに行ってください。
print-refused = { $printer } で印刷できませんでした：{ $detail }。PDFファイルを保存して、別のコンピューターで印刷してください。
