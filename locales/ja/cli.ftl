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
cli-screen = ケースファイルを判定し、結果をJSONで出力
cli-arg-case = ケースファイル（-は標準入力）
cli-arg-json = JSONを1行で出力
cli-arg-jsonl = 標準入力から1行1件のJSONを読み、1行1件の結果を出力
cli-check = パックと文を調べ、誤りを知らせる
cli-test = パックの例題を実行
cli-arg-samples = 無作為に作った聞き取りを少なくともこの数だけ試し、その結果を知らせる
cli-arg-dir = パックのフォルダー（指定しなければ内蔵のパック）
cli-export = ケースのまとめをファイルに書き出す
cli-arg-format = ファイルの形式（指定しないとき：名前の終わりの部分、またはmd）
cli-arg-for = だれのためか：client（持っていく2ページの計画）、lawyer（弁護士のためのケース概要）、all（画面と同じ全部。指定しないときはこれ）
cli-arg-output = ファイルの名前（指定しないとき：画面に出す）
cli-arg-force = 同じ名前のファイルを置きかえる
cli-why = その案内がなぜ当てはまるのか、どの小さな変化でなくなるのかを示す
cli-why-not = その案内がなぜ当てはまらないのか、どの小さな変化で当てはまるのかを示す
cli-arg-outcome = 案内のID（例：special-reentry）、または見出しのことば
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
cli-completions = シェルの補完スクリプトを出力
cli-arg-shell = シェル
cli-man = マニュアルページを出力

error-too-early = { $day }についてはお答えできません。この案内が扱う法律は{ $earliest }からのものです。
error-no-language = 「{ $wish }」という言語はありません。使える言語：{ $known }
error-no-locales = 文章を読み込めません：{ $detail }
error-locale-meta = locale.tomlに誤りがあります：{ $detail }
error-no-reference = { $detail }に、基準となる文章のフォルダー「en」がありません
error-no-outcome = 「{ $words }」という案内はありません。
error-several-outcomes = 「{ $words }」に合う案内がいくつかあります。IDで一つ選んでください：
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
check-closing = エラー{ $errors }件、注意{ $warnings }件
