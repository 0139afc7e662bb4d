# ルールの変更が人にもたらすもの
diff-title = 変わること
diff-on = { $date }の時点で、ありうるすべての聞き取りを比べました。割合は、その案内に関わる質問への答えの組み合わせ（ルールが区別できるもの）に対するものです。
diff-none = だれにも変わるところはありません。
diff-unseen-urgency-days = 期限を急ぎとみなす日数が違います。ここでは比べていません。
diff-unseen-calendar = 窓口の休みの日が違います。ここでは比べていません。
diff-gained = 増える：{ $share }
diff-lost = なくなる：{ $share }
diff-certain = 「かもしれない」から確実へ：{ $share }
diff-uncertain = 確実から「かもしれない」へ：{ $share }
diff-more-urgent = より急ぎになる：{ $share }
diff-less-urgent = 急ぎでなくなる：{ $share }
diff-deadlines = 日付が動く：{ $share }
diff-parts = 手順、書類、場所、費用のどれかが違う
diff-share = 答えの組み合わせの{ $percent }％
diff-share-tiny = 答えの組み合わせの0.0001％未満
diff-not-counted = 例から見つけたもので、数えていません
diff-example = いちばん小さい例：
