# チェッカーと、ルールやケースのファイルを読む部分が言うこと。読む人：TOMLを書く弁護士・支援者。
# 本文は何が問題かを、.hintはどう直すかを言います。「」の中の名前はIDなので訳しません。

finding-error = エラー
finding-warning = 注意
finding-help = ヒント
finding-did-you-mean = 「{ $word }」のことですか。
finding-label-first = 先に書かれたもの
finding-label-defined = ここで定義されています
finding-label-asked = ここでたずねています
finding-label-other = もう一方はここです
finding-label-needed = ここで必要です
finding-label-promised = 約束していること
finding-label-reference = 基準の言語の文はここです

# $kind の呼び名。下の文の中で使います。
finding-thing = { $kind ->
    [fact] 項目
    [synonym] 別名
    [derived-fact] 導かれる項目
    [question] 質問
    [tree] ツリー
    [outcome] 結果
    [deadline] 期限
    [duration] 期間
    [number] 数値
    [fee] 手数料
    [source] 出典
    [form] 様式
    [office] 官署
    [organisation] 団体
    [term] 用語
    [invariant] 不変条件
    [case] ケース
    [prefecture] 都道府県
    [service] 官署の取扱い
    [message] 文
   *[other] { $kind }
}

# 項目の種類（$kind）の呼び名。
finding-fact-kind = { $kind ->
    [choice] 一つを選ぶ項目
    [multi] いくつも選べる項目
    [date] 日付の項目
    [number] 数の項目
    [country] 国の項目
    [prefecture] 都道府県の項目
   *[other] { $kind }
}

## ファイルを読む

finding-toml-syntax = TOMLとして正しくありません：{ $detail }
    .hint = 一つ上の行も見てください。括弧や引用符が閉じていないことがあります。
finding-impossible-date = この日は暦にありません：{ $date }
    .hint = 年、月、日の順に、2026-11-22のように書いてください。
finding-quoted-date = 日付は引用符なしで書きます：{ $date }
finding-wrong-type = ここには{ $expected ->
    [text] 引用符で囲んだ文字列
    [boolean] trueかfalse
    [date] 2026-11-22のような日付
    [number] 整数
    [list] 角括弧の一覧
   *[table] 波括弧の表
}を書きます。{ $found ->
    [text] 文字列
    [boolean] trueかfalse
    [date] 日付
    [number] 数
    [time] 時刻
    [float] 小数
    [list] 一覧
   *[table] 表
}は書けません。
finding-number-out-of-range = { $number }は範囲の外です。{ $min }から{ $max }までの数を書けます。
finding-unknown-word = 「{ $word }」という語はここでは使えません。
    .hint = 使える語：{ $allowed }
finding-unknown-key = 「{ $key }」というキーはここにはありません。
    .hint = 使えるキー：{ $allowed }
finding-missing-key = ここに「{ $key }」というキーがありません。
finding-missing-file = { $name }というファイルがありません。
finding-unknown-file = { $name }というファイルは、どこからも読まれません。
    .hint = パックの形式はrules/README.mdにあります。
finding-nothing-listed = この一覧は空です。
finding-listed-twice = この一覧に「{ $id }」が二度あります。

## ID

finding-badly-written-id = 「{ $id }」はIDにできません。
    .hint = IDは英小文字と数字で書き、語を「-」でつなぎます。
finding-reserved-id = 「{ $id }」は書式の語なので、IDにできません。
finding-duplicate-id = 「{ $id }」という名前が二つあります（{ finding-thing }）。
    .hint = IDはすべてのファイルを通じて一つだけです。項目、導かれる項目、別名は同じ名前を使えません。
finding-unknown-id = 「{ $id }」という{ finding-thing }はありません。
finding-too-many-entries = 同じ種類のものが多すぎます（{ finding-thing }）。
finding-no-public-key = 公開鍵ではありません。
    .hint = 公開鍵は age1 で始まり、62文字です。shirube key で作れます。
finding-no-sources = 出典がありません。
    .hint = 出典のない助言はできません。sources = ["…"]に、出典のIDを書いてください。

## 項目

finding-too-many-options = 項目「{ $fact }」の選択肢は{ $count }個あります。{ $max }個まで書けます。
finding-unknown-as-option = 「unknown」は選択肢として書きません。
    .hint = どの質問にも「わからない」と答えられます。この選択肢は消してください。
finding-bounds-reversed = { $min }が{ $max }より大きくなっています。
finding-bad-code = 「{ $code }」はこの一覧の記号ではありません。
    .hint = { $list ->
        [countries] 国はISO 3166-1の英大文字2字で、JPのように書きます。
       *[prefectures] 都道府県はISO 3166-2の記号で、JP-13のように書きます。
    }

## 条件

finding-empty-condition = この条件には中身がありません。
    .hint = いつでも成り立つなら、条件そのものを消してください。
finding-condition-not-here = 「{ $word }」はこの条件では使えません。
    .hint = { $word ->
        [deadline] 期限は、ほかの期限で決めることができません。
       *[any-outcome] ほかの結果を条件にできるのは、結果の「when」だけです。
    }
finding-wrong-test = 「{ $fact }」は{ finding-fact-kind }なので、このような条件は書けません。
    .hint = { $kind ->
        [choice] 選択肢を一つ、または一覧で書いてください。
        [multi] 選択肢を一つ、一覧、{ "{" } only = […] { "}" }、{ "{" } all-of = […] { "}" }のどれかで書いてください。
        [date] "unknown"と書くか、before、on-or-before、after、on-or-afterのどれかに日を書いてください。
        [number] "unknown"と書くか、at-least、at-most、more-than、less-thanのどれかに数を書いてください。
       *[other] 記号を一つ、または一覧で書いてください。
    }
finding-not-a-date-fact = 「{ $fact }」は{ finding-fact-kind }です。ここには日付の項目が必要です。
finding-plus-and-minus = 日をずらす向きは、「plus」か「minus」のどちらか一つです。
finding-asked-too-late = { $through ->
    [NOTHING] 項目「{ $fact }」をたずねるのは、ここより後です。
   *[other] 「{ $through }」に必要な項目「{ $fact }」をたずねるのは、ここより後です。
}
    .hint = ツリーと質問の条件には、それより前にたずねた項目だけを使えます。どちらかの質問を動かしてください。
finding-never-asked = { $through ->
    [NOTHING] 項目「{ $fact }」をたずねるツリーがありません。
   *[other] 「{ $through }」に必要な項目「{ $fact }」を、どのツリーもたずねません。
}
    .hint = この前にその質問を加えるか、条件から外してください。
finding-derived-too-late = { $through ->
    [NOTHING] 導かれる項目「{ $id }」は、まだ定義されていません。
   *[other] 「{ $through }」に必要な、導かれる項目「{ $id }」は、まだ定義されていません。
}
    .hint = 導かれる項目は、上にあるものだけを使えます。自分自身で決まることがないようにするためです。

## 日付と金額

finding-starts-too-late = 「{ $id }」には、{ $earliest }から{ $from }までの間の値がありません。
    .hint = このパックは{ $earliest }以後の日について答えます。最初の値は、その日までに始まる必要があります。
finding-values-out-of-order = { $from }からの値が、{ $before }からの値の後にあります。
    .hint = 値は日の順に、同じ日は一度だけ書きます。
finding-one-unit = 期間は、days、months、yearsのどれか一つで書きます。
finding-days-out-of-order = 「{ $second }」が「{ $first }」より前の日になっています。
finding-not-a-year = 「{ $key }」は年ではありません。
finding-not-a-day-of-the-year = 「{ $day }」は{ $year }年の日ではありません。
    .hint = 年の中の日は、"01-08"のように月と日で書きます。
finding-calendar-gap = { $year }年の祝日がありません。
    .hint = holidays.tomlには、パックの最初の日から見直しの翌年まで、すべての年が必要です。

## ツリーと結果

finding-tree-not-listed = ツリー「{ $id }」がpack.tomlにありません。
    .hint = たどる順番の所に[trees.{ $id }]を加えてください。
finding-tree-without-questions = ツリー「{ $id }」には質問がありません。
    .hint = 質問はtrees/{ $id }.tomlに書きます。
finding-service-or-place = 「service」と「place」のどちらか一つだけを書きます。
finding-excludes-itself = 結果「{ $id }」が自分自身を除いています。
finding-outcome-asks-itself = この結果は弁護士が必要な結果があるかを条件にしています。自分自身では弁護士を必要とできません。
    .hint = see-lawyer-first = falseと書いてください。
finding-outcome-without-step = 結果「{ $id }」に、することが一つもありません。
    .hint = その人ができることを、少なくとも一つ書いてください。
finding-outcome-shows-no-step = 結果「{ $id }」が当てはまるのに、することが一つも示されない場合があります。
    .hint = 手順が一つも示されない、最も小さい聞き取りの例です。ケースファイルとして「shirube screen」で開けます。

        { $case }
finding-question-unreachable = 「{ $id }」をたずねる場合がありません。
    .hint = その質問のask-whenと、ツリーの「when」を見てください。同時に成り立ちますか。
finding-outcome-unreachable = 結果「{ $id }」になる場合がありません。
    .hint = その結果の「when」とツリーを見てください。同時に成り立ちますか。
finding-outcome-needs-unasked = 結果「{ $id }」に必要な項目「{ $fact }」を、どのツリーもたずねません。
    .hint = その質問を加えるか、条件から外してください。
finding-nobody-to-turn-to = 助けてくれる人を示す結果が一つもないまま終わる場合があります。
    .hint = そうなる最も小さい聞き取りの例です。ケースファイルとして「shirube screen」で開けます。

        { $case }
finding-condition-never-true = この条件のうち「{ $fact }」を見る部分は、成り立つこと（notの中では成り立たないこと）がありません。
    .hint = まわりの条件と両立しないか、ここでは答えられない値を求めています。取り除くか、直してください。
# $claim is the name of what should have been proved; $facts are ids of facts.
finding-claim-undecided = 「{ $claim }」がだれについても成り立つことを証明できませんでした。図が大きくなりすぎます。
    .hint = 次の項目で大きくなります：{ $facts }。一度に比べる項目を減らすと小さくなります。
finding-claim-in-parts = 「{ $claim }」は、人を{ $parts }の部分に分け、一つずつ証明しました。一度では図が大きくなりすぎます。
    .hint = 次の項目で大きくなります：{ $facts }。一度に比べる項目を減らすと小さくなります。
finding-outcome-never-decided = すべてに答えても、結果「{ $id }」が決まらない場合があります。
    .hint = 必要なのにたずねていない項目：{ $facts }。最も小さい聞き取りの例です。ケースファイルとして「shirube screen」で開けます。

        { $case }
finding-outcomes-contradict = 互いに除き合う結果「{ $first }」と「{ $second }」が、同時に当てはまる場合があります。
    .hint = 両方が当てはまる、最も小さい聞き取りの例です。ケースファイルとして「shirube screen」で開けます。

        { $case }
finding-nothing-to-say = することを示す結果が一つもないまま終わる場合があります。
    .hint = そうなる最も小さい聞き取りの例です。ケースファイルとして「shirube screen」で開けます。

        { $case }

## 不変条件

# 不変条件が見守るもの（$group）。
finding-invariant-group = { $group ->
    [danger] 危険
    [detention] 収容
    [embassy] 大使館との接触
    [deadlines] 期限
    [status] 在留資格
    [travel] 渡航
    [children] 子ども
   *[privacy] プライバシー
}
finding-invariant-broken = 不変条件「{ $id }」（{ finding-invariant-group }）が成り立たない人がいます。
    .hint = 成り立たない最も小さい聞き取りの例です。ケースファイルとして「shirube screen」で開けます。

        { $case }
finding-invariant-concerns-nobody = 不変条件「{ $id }」に当たる人がいません。
    .hint = 「if」と「if-outcome」を見てください。同時に成り立ちますか。
finding-invariant-demands-nothing = この不変条件は何も求めていません。
    .hint = applies、never、urgency、lawyer-firstなどで、守られるべきことを書いてください。
finding-not-a-pair = ここには結果を二つだけ書きます。先に示すもの、次にもう一方です。

## 出典、連絡先、使われないもの

finding-review-overdue = このパックは{ $review-by }までに見直す予定でした。
    .hint = 法令を確かめてから、pack.tomlのas-ofとreview-byを改めてください。
finding-source-not-checked = 助言のもとになる出典「{ $id }」を、{ $checked }から誰も確かめていません。
    .hint = { $years }年以内に見直してください。できなければ確かさを"C"にすると、「先に確かめること」と示されます。
finding-service-out-of-reach = { $prefectures }には、「{ $service }」を扱う官署がありません。
    .hint = 結果は、その都道府県の官署へ行くように伝えます。directory.tomlの官署に都道府県を加えてください。
finding-need-unmet = 「{ $need }」に応える団体がありません。
    .hint = directory.tomlの団体のneedsに加えてください。
finding-unused = 「{ $id }」はどこにも使われていません（{ finding-thing }）。

## 文

finding-fluent-syntax = Fluentとして正しくありません：{ $detail }
    .hint = 文の2行目からは字下げします。行を「[」「*」「{ "}" }」「.」で始めることはできません。
finding-duplicate-message = 「{ $message }」という文が二つあります。
finding-no-reference-language = 基準の言語「{ $language }」の文がありません。
finding-message-missing = 言語「{ $language }」に「{ $message }」という文がありません。
    .hint = 次の行を加えてください：{ $message } = …
finding-message-without-text = 「{ $message }」には属性だけがあり、本文がありません。
finding-attribute-missing = 言語「{ $language }」の「{ $message }」に「.{ $attribute }」がありません。
    .hint = 字下げした行を加えてください：.{ $attribute } = …
finding-message-untranslated = 「{ $message }」が言語「{ $language }」に訳されていません。
    .hint = その言語の{ $file }に加えてください。
finding-message-not-in-reference = 「{ $message }」は基準の言語「{ $language }」にありません。
finding-attribute-not-in-reference = 「{ $message }」の「.{ $attribute }」は基準の言語「{ $language }」にありません。
finding-variable-missing = 「{ $message }」に変数{ "{" } ${ $variable } { "}" }がありません。
finding-variable-not-in-reference = 「{ $message }」の変数{ "{" } ${ $variable } { "}" }は、基準の言語にありません。
finding-message-unused = 「{ $message }」という文は、パックのどこにも使われていません。
finding-attribute-unused = 「{ $message }」の「.{ $attribute }」は、パックのどこにも使われていません。
finding-text-hard-to-read = 「{ $message }」は読みにくい文です。学年 { $grade }、1文の語数 { $words }。
    .hint = 短いことばと短い文にしてください（学年6、20語まで）。どうしても必要なときは、locale.toml のとなりの reading.toml に理由を書いてください。
finding-exception-not-needed = 「{ $message }」は読みやすい文か、質問や見出しではありません。ここに書く必要はありません。
finding-message-misplaced = 「{ $message }」は、このファイルからは読まれません。
    .hint = パックの文はまとまりごとに読みます。同じ語で始まる文のあるファイルに移してください。
