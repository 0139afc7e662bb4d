# コマンドライン：ヘルプ、エラー、テスト結果

cli = 日本の入管手続きの案内（オフライン）
cli-heading-usage = 使い方:
cli-heading-commands = コマンド
cli-heading-arguments = 引数
cli-heading-options = オプション
cli-arg-help = このヘルプを表示
cli-arg-version = バージョンを表示
cli-arg-lang = 文章の言語（en、jaなど）
cli-arg-with = 並べて表示する二つ目の言語
cli-arg-pack = 内蔵のルールの代わりに、このフォルダーのルールを使う
cli-arg-locales = 内蔵の文章の代わりに、このフォルダーの文章を使う
cli-arg-on = 基準日（例：2026-11-22）。指定しなければ日本の今日
cli-arg-plain = 行モード。カーソルを動かさないので、画面読み上げやパイプで使えます（答えていない質問があるまま終わると終了コード3）
cli-arg-guided = 支援する人がそばにいるとき。行モードのヘルプに、支援する人への説明も出す
cli-screen = ケースファイルを判定し、結果をJSONで出力
cli-arg-case = ケースファイル（-は標準入力）
cli-arg-json = JSONを1行で出力
cli-arg-jsonl = 標準入力から1行1件のJSONを読み、1行1件の結果を出力
cli-check = パックと文を調べ、誤りを知らせる
cli-test = パックの例題を実行
cli-arg-samples = 証明のほかに、無作為に作った聞き取りをこの数だけ試し、その結果を知らせる
cli-arg-witness = この結果に至る、見つかったうちで最も短い聞き取りを事例ファイルとして出力する
cli-arg-compare = 証明に使うモデルを、無作為に作ったこの数の聞き取りでエンジンと突き合わせる
cli-arg-dir = パックのフォルダー（指定しなければ内蔵のパック）
cli-export = ケースのまとめをファイルに書き出す
cli-arg-format = ファイルの形式：pdf、html、docx、md、txt、ics、vcf、json（指定しないときはファイル名の末尾から、なければ md）
cli-arg-for = だれのためか：client（持っていく2ページの計画）、lawyer（弁護士のためのケース概要）、all（画面と同じ全部。指定しないときはこれ）
cli-arg-to-printer = 既定のプリンターで印刷する（どのプリンターかを先に表示する）
cli-arg-output = ファイルの名前（指定しないとき：画面に出す）
cli-arg-force = 同じ名前のファイルを置きかえる
cli-why = その案内がなぜ当てはまるのか、どの小さな変化でなくなるのかを示す
cli-why-not = その案内がなぜ当てはまらないのか、どの小さな変化で当てはまるのかを示す
cli-arg-outcome = 案内のID（例：special-reentry）、または見出しのことば
cli-save = 相談を鍵のかかったファイルに残す
cli-arg-saved = 保存した相談（名前の終わりは .age）
cli-arg-recipient = パスフレーズの代わりに、この公開鍵（age1…）で鍵をかける。二つ以上でもよい
cli-open = 保存した相談を開き、その後に変わったことを見て、続きをする
cli-arg-identity = 開くための秘密鍵のファイル
cli-arg-print = 続きをせずに、相談のファイルを表示する
cli-cases = フォルダーの保存した相談を一覧にする。名前を変える。消す
cli-arg-folder = 保存した相談のフォルダー（なければ今のフォルダー）
cli-arg-rename = 保存した相談の名前を変える
cli-arg-delete = 保存した相談を上書きして消す
cli-arg-yes = 確認しないで消す
cli-key = 二つで一組の鍵を作る。ほかの人が公開鍵で残した相談を、あなただけが開ける
cli-arg-keyfile = 秘密鍵を書くファイル
cli-redact = 研修や統計のために、だれのことか分からない写しを作る
cli-arg-kiosk = 共用のコンピューターの設定。USBメモリーのほかには保存せず、だれもいないと最初に戻る
cli-tally = 案内の回数を月ごとに出す。5より小さい数は見せない
cli-arg-counts = 集計のファイル（共用のコンピューターの設定にあるもの）
cli-sources = この案内が伝えるすべての文を、よりどころとともに出す
cli-arg-sources-json = JSONで出す
cli-glossary = 用語を説明する、または用語の一覧を出す
cli-arg-term = さがすことば（どの言語でも、一部でもよい）
cli-directory = 入管や相談先をさがす
cli-arg-words = 説明の中にあることば（どの言語でもよい）
cli-arg-prefecture = この都道府県の近く（例：大阪、JP-27）
cli-arg-need = この困りごとを助けてくれるところ（例：legal、弁護士）
cli-arg-service = この仕事をする窓口（例：refugee、review）
cli-arg-language = この言語が通じるところ（例：en、ベトナム語）
cli-diff = 二つのパックを比べ、増える案内、減る案内、変わる案内を、それに関わる答えに対する割合とともに示す
cli-arg-dirs = 古いパックと新しいパック（--gitのときは一つ）
cli-arg-git = このリビジョン（例：HEAD）のときのパックと比べる
cli-arg-diff-format = text、md、jsonのどれか（指定しないとき：text）
cli-rescreen = フォルダーのケースをもう一度判定し、結果が変わったものを示す
cli-arg-rescreen-dir = ケースファイルのフォルダー（a.tomlの隣に、screenで出した結果a.jsonを置く）
cli-arg-against = このフォルダーのルールの結果と比べる
cli-arg-rescreen-json = JSONで出す
cli-classes = 確認ずみのclasses.lockを書いてから、だれへの案内が変わったかを示す
cli-arg-classes-dir = classes.lockのあるパックのフォルダー
cli-arg-classes-write = 変わったところが正しいと確かめたあとで、classes.lockを書きなおす
cli-author = パックを書きながら見てまわる。文章、条件、指摘を一つずつ示し、保存するたびに読みなおす
cli-arg-author-dir = パックのフォルダー
cli-graph = 質問の流れ、または一つの案内とそれを決めるものを図にする
cli-arg-tree = この流れを図にする（例：protection）
cli-arg-graph-outcome = この案内と関係するものを図にする（ID、または見出しのことば）
cli-arg-graph-format = dot、mermaid、svgのどれか（指定しないとき：ファイル名の終わりの部分、またはmermaid）
cli-schema = パックのファイルの種類ごとのJSONスキーマを出力（エディター用）
cli-arg-kind = ファイルの種類（例：facts、tree、outcomes）
cli-completions = シェルの補完スクリプトを出力
cli-arg-shell = シェル
cli-man = マニュアルページを出力

error-too-early = { $day }についてはお答えできません。この案内が扱う法律は{ $earliest }からのものです。
error-no-language = 「{ $wish }」という言語はありません。使える言語：{ $known }
error-locale-meta = locale.tomlに誤りがあります：{ $detail }
error-no-reference = { $detail }に、基準となる文章のフォルダー「en」がありません
error-no-outcome = 「{ $words }」という案内はありません。
error-several-outcomes = 「{ $words }」に合う案内がいくつかあります。IDで一つ選んでください：
error-no-tree = 「{ $name }」という流れはありません。あるもの：{ $known }
error-git = gitからそのリビジョンを読めません：{ $detail }
error-diff-what = パックのフォルダーを二つ、または一つと--gitでリビジョンを指定してください。
error-cannot-read = { $path }を読めません：{ $reason }
reason-not-found = 見つかりません
reason-permission = 読む許可がありません
reason-not-text = UTF-8のテキストではありません
reason-is-folder = フォルダーです

test-closing = { $passed } passed, { $failed } failed
test-counts = { $outcome }：当てはまる例 { $applies }、当てはまらない例 { $away }
test-not-complete = 聞き取りは終わっているはずですが、この質問が残っています：{ $what }
test-complete = 聞き取りは終わっていないはずです
test-next = 次の質問は{ $what }のはずですが、{ $got }です
test-applies = 当てはまるはず：{ $what }（結果：{ $got }）
test-possible = 可能性があるはず：{ $what }（結果：{ $got }）
test-absent = 出ないはず：{ $what }（結果：{ $got }）
test-urgency = 緊急度が違います：{ $what }（結果：{ $got }）
test-deadline = 期限が違います：{ $what }（結果：{ $got }）
test-first = 最初に出るはず：{ $what }（結果：{ $got }）

# 無作為に試した聞き取り。数は区切り済み
check-sample = 最後まで試した聞き取り：{ $interviews }件。することを示す結果があったもの：{ $advised }件。不変条件：{ $invariants }件、破れたもの：{ $broken }件。

# チェックの終わり
# What was proved. $digits and $tens: a number as in 1.2 × 10^34. $time: milliseconds. $parts: 1 where everybody was looked at at once.
check-proofs = 規則が区別するすべての回答の組み合わせについて、{ $count }日分（{ $days }）を証明しました。モデルの作成：{ $time }ミリ秒。
check-proof = { $verdict ->
    [proved] 証明済み
    [tried] 試行のみ
   *[broken] 成り立たない
}：{ $claim }（{ $digits } × 10^{ $tens }通り、{ $count }日分、{ $time }ミリ秒{ $parts ->
    [1] {""}
   *[other] 、{ $parts }の部分に分けて証明
}）
check-claim-ends = どの聞き取りも終わります。質問：{ $statements }
check-claim-advises = だれにも、することを示します
check-claim-helps = だれにも、助けてくれる人を示します
check-claim-steps = 当てはまる結果は、どれも手順を示します。結果：{ $statements }
check-claim-reaches = どの質問、結果、不変条件、条件の部分にも、当てはまる人がいます。数：{ $statements }
check-claim-decides = 必要なことを知っている人に、決まらない結果は残りません。結果：{ $statements }
check-claim-excludes = 両立しない結果が同時に当てはまることはありません。組：{ $statements }
check-claim-languages = 言語によって結果は変わりません。規則は文を読みません
check-claim-promises = どの不変条件も成り立ちます。不変条件：{ $statements }

# --witness と --compare の結果
check-nobody = { $day }の時点で、結果「{ $outcome }」に当てはまる人はいません。
check-compared = 無作為の聞き取り{ $interviews }件（{ $days }日分）で、モデルとエンジンの結果は同じです。
check-differs = 次の聞き取りで、モデルとエンジンの結果が違います。プログラムの欠陥です。直すまで、証明は信用できません。

check-closing = エラー{ $errors }件、注意{ $warnings }件

# Printing. $printer is the name the system gives it.
print-on = { $printer } で印刷します。
print-none = プリンターがありません。-o plan.pdf でファイルを作り、別のコンピューターで印刷してください。
print-failed = { $printer } で印刷できませんでした：{ $detail }。代わりに -o plan.pdf でファイルを作ってください。
