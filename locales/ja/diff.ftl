# ルールの変更が人にもたらすもの
diff-title = 変わること
diff-on = { $date }の時点で、ありうるすべての聞き取りを比べました。割合は、その案内に関わる質問への答えの組み合わせ（ルールが区別できるもの）に対するものです。
diff-none = だれにも変わるところはありません。
diff-unseen-urgency-days = 期限を急ぎとみなす日数が違います。すべての聞き取りではなく、期限ごとに関わる人をさがしました。
diff-unseen-calendar = 窓口の休みの日が違います。すべての聞き取りではなく、期限ごとに関わる人をさがしました。
diff-gained = 増える：{ $share }
diff-lost = なくなる：{ $share }
diff-certain = 「かもしれない」から確実へ：{ $share }
diff-uncertain = 確実から「かもしれない」へ：{ $share }
diff-more-urgent = より急ぎになる：{ $share }
diff-less-urgent = 急ぎでなくなる：{ $share }
diff-deadlines = 日付が動く：{ $share }
diff-lawyer-first = 「先に弁護士へ」と言われる人が変わる：{ $share }
diff-parts = 手順、書類、場所、費用のどれかが違う：{ $share }
diff-where = パックのファイルの中：{ $parts }
diff-share = 答えの組み合わせの{ $percent }％
diff-share-tiny = 答えの組み合わせの0.0001％未満
diff-not-counted = 例から見つけたもので、数えていません
diff-example = いちばん小さい例：
diff-no-example = 例は見つかりませんでした。
diff-asked = ちがう人に聞く質問
diff-asked-what = この人たちへの案内は、すべての聞き取りではなく、案内ごとに何人かの例で比べました。
diff-unconfirmed = 確かめられなかったもの
diff-unconfirmed-what = 次のものも違うかもしれませんが、両方のパックで確かめられる人は見つかりませんでした。決め手になる質問を、片方のパックが聞かないのかもしれません。

# ケースの再判定
rescreen-gained = 新しく当てはまる
rescreen-lost = 当てはまらなくなった
rescreen-certain = 確実になった
rescreen-uncertain = 確実ではなくなった
rescreen-more-urgent = より急ぎになった
rescreen-less-urgent = 急ぎでなくなった
rescreen-deadlines = 日付が変わった
rescreen-lawyer-first = 「先に弁護士へ」と言われる人が変わった
rescreen-parts = 手順、書類、場所、費用のどれかが変わった
rescreen-closing = 同じ { $same }件、変わった { $changed }件、比べるものがない { $alone }件
rescreen-alone = ケースの隣に結果を置くか（shirube screen a.toml > a.json）、--againstで古いルールを指定してください。
rescreen-locked = ロックされたケース{ $count }件は調べていません。開くと、変わったところが分かります。
rescreen-too-early = このルールが始まる前の日についてのケースです。

# 確認ずみのロックとくらべて、案内がだれに当てはまるか。$before と $after は答えの組の数と指紋。
classes-new = { $outcome }：新しい案内です。
classes-gone = { $outcome }：なくなりました。
classes-changed = { $outcome }：前とちがう人に当てはまります。
classes-part = {"  "}{ $name }：{ $before } → { $after }
# $outcomes はID、または空。
classes-question = 質問{ $name }を、前とちがう人に聞きます：{ $before } → { $after }。これを見る案内：{ $outcomes }
classes-nobody = だれにも当てはまらない
classes-no-longer = {"  "}次の人に当てはまっていましたが、もう当てはまりません：
classes-applies-to = {"  "}たとえば、次の人に当てはまります：
classes-may-apply = {"  "}たとえば、次の人に当てはまる可能性があります：
classes-same = どの質問も、どの案内も、確認したとおりの人のためのものです。
classes-review = 「shirube diff --git HEAD」で、だれに関わるかを確かめてください。正しければ「shirube classes --write」で残します。
classes-no-lock = { $path }がありません。「shirube classes --write」で書いてください。
classes-bad-lock = { $path }が読めません：{ $detail } 「shirube classes --write」で書きなおしてください。
