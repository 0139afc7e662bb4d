# ルールの条件をことばで表すもの。理由の説明、図、作者の画面で使う。$whatは質問の短い名前

condition-answer = { $what }：{ $options }
condition-other-answer = { $what }：{ $options }以外
condition-options = { "／" }
condition-all-options = { "＋" }
condition-only = { $what }：{ $options }だけ
condition-not-only = { $what }：{ $options }だけではない
condition-date-less = { $what }：{ $day }より前
condition-date-at-most = { $what }：{ $day }以前
condition-date-more = { $what }：{ $day }より後
condition-date-at-least = { $what }：{ $day }以後
condition-today = 基準日
condition-day-plus = { $day }の{ $period }後
condition-day-minus = { $day }の{ $period }前
condition-number-less = { $what }：{ $number }より少ない
condition-number-at-most = { $what }：{ $number }以下
condition-number-more = { $what }：{ $number }より多い
condition-number-at-least = { $what }：{ $number }以上
condition-law = その日の法律で、そう決まっている
condition-other-law = その日の法律では、そう決まっていない
condition-running = 期限がまだ過ぎていない：{ $what }
condition-passed = 期限が過ぎている：{ $what }
condition-lawyer = ほかの案内が「先に弁護士に相談」としている
condition-no-lawyer = 「先に弁護士に相談」とする案内がほかにない
condition-not = 次のことがない：{ $what }
condition-group = （{ $inside }）
condition-and = { "、かつ" }
condition-or = { "、または" }

period-days = { $count }日
period-months = { $count }か月
period-years = { $count }年

# 図
graph-overview = 案内の全体
graph-tree-size = 質問{ $questions }問、案内{ $outcomes }件
graph-holds = そのとおり
graph-holds-not = そうではない
graph-excludes = 同時に当てはまらない
