# 聞き取りのまとめ。画面、紙、ファイルで読まれる。

summary-title = これからすること
summary-do-by = { $date }までに：{ $what }
summary-do-now = いますぐ：{ $what }
summary-do-soon = 早めに：{ $what }
summary-nothing-urgent = 今日のうちにしなければならないことはありません。
summary-nothing-applies = 確かなことはまだ言えません。当てはまるかもしれないものを見て、助けてくれる人に相談してください。
summary-incomplete = いまの時点の結果です。少なくともあと{ $open }問、答えていない質問があります。
summary-what-to-do = すること
summary-may-apply = 当てはまるかもしれないこと
summary-may-apply-note = まだ分かりません。ここに挙げた答えが分かれば決まります。
summary-depends-on = 次のことで決まります：
summary-not-known = まだ分からないこと
summary-not-known-note = できるときに調べてください。役所に聞く前に、信頼できる人に相談してください。
summary-answers = あなたの答え
summary-about = このまとめについて
summary-on = 作成の基準日
summary-as-of = 法律を確認した日
summary-review-by = 次に確認する期限
summary-pack = ルール
summary-language = 文章
summary-confidence = 出典のあとの文字は確かさを表します。A：法律か公式のページを読んで確認したもの。B：信頼できるほかの資料によるもの。C：確認できていないもの。先に確かめてください。
summary-numbers-change = 電話番号、住所、受付時間は変わります。出かける前に確かめてください。
summary-tag-separator = 。
summary-deadlines = 期限
summary-steps = すること（順番に）
summary-warnings = してはいけないこと
summary-documents = 持っていくもの
summary-forms = 申請書
summary-where = 行くところ
summary-cost = 費用
summary-people = 助けてくれるところ
summary-why = なぜ大切か
summary-because = 次の答えによります
summary-sources = 根拠
summary-office-of-prefecture = 住んでいるところを担当する入管：{ $service }

review-state-drafted = 作成済み（第三者の確認はまだ）
review-state-reviewed = 第三者が確認済み

urgency-now = いますぐ
urgency-soon = 早めに
urgency-normal = 急ぎません
status-possible = 当てはまるかもしれません
see-lawyer-first = 先に弁護士に相談
check-first = 先に確かめてください：{ $what }

deadline-act-by = { $what }：{ $date }までに動く
deadline-no-date = { $what }：日付はまだ分かりません
deadline-over = { $what }：最後の日は{ $date }でした
deadline-days-left = { $days ->
    [0] 今日です。
   *[other] あと{ $days }日です。
}
deadline-safe-day-over = 安全な日は過ぎました。今日のうちに動いてください。
deadline-last-day = ルールの上での最後の日は{ $date }です。その日まで待たないでください。
deadline-counted-from = 数え始め：{ $what }（{ $date }）
deadline-calendar-unknown = その年の祝日はまだ分かりません。窓口が開いているか確かめてください。

phone = 電話 { $number }
phone-check-first = 電話 { $number }（かける前に確かめてください）
fee-free = 無料
fee-line = { $case }：{ $amount }
source-line = { $source }（{ $date }確認、{ $confidence }）

answer-unknown = 分からない
answer-none = 聞いていません

why-title = この案内が当てはまる理由
why-not-title = この案内が当てはまらない理由
why-not = { $count ->
    [1] 次のことから、当てはまりません：
   *[other] 次のどれか一つだけでも、当てはまらなくなります：
}
why-not-yet = これまでの答えでは、当てはまるとも、当てはまらないとも決まりません。
why-not-besides = ほかに、次の答えも妨げになっています：{ $what }
why-not-open = 聞いていないことや分からないことにもよります：{ $what }
why-not-open-count = 聞いていないことや分からないこと{ $count }件にもよります。
why-needed = 必要なこと：{ $what }
why-needed-area = 必要なこと：「{ $area }」の分野に進む答え
why-in-the-way = 妨げになること：{ $what }
why-together = 次のことについての答えを合わせて：{ $what }
why-answered = { $what }：答えは「{ $answered }」
why-not-answered = { $what }：{ $answered }
why-change = いちばん小さい変化
why-change-applies = { $count ->
    [1] { $ways ->
        [1] 次の答えが違っていれば、当てはまります：
       *[other] 次の答えのどれか一つが違っていれば、当てはまります：
    }
   *[other] 次の{ $count }つの答えが同時に違っていれば、当てはまります：
}
why-change-applies-beyond = { $count ->
    [0] 小さな変化で当てはまるようになるものは見つかりませんでした。
   *[other] 答えを{ $count }つまで変えても、当てはまるようにはなりません。
}
why-change-ends = { $count ->
    [1] { $ways ->
        [1] 次の答えが違っていれば、当てはまらなくなります：
       *[other] 次の答えのどれか一つが違っていれば、当てはまらなくなります：
    }
   *[other] 次の{ $count }つの答えが同時に違っていれば、当てはまらなくなります：
}
why-change-ends-beyond = { $count ->
    [0] 小さな変化では、なくなりません。
   *[other] 答えを{ $count }つまで変えても、なくなりません。
}
why-change-answer = { $what }：{ $values }（今の答え：{ $answered }）
why-change-example = { $what }：たとえば{ $values }（今の答え：{ $answered }）
why-change-others = 同じ数の答えを変える、ほかの組み合わせもあります。
why-change-note = これは、ルールがどう決まるかを示すだけのものです。本当のことを答えてください。ちがう話に合わせた案内は、あなたを危険にすることがあります。

change-nothing = この変更で、増える案内も減る案内もありません。
change-gained = 増える案内：
change-lost = なくなる案内：
change-certain = 確かになる案内：
change-uncertain = 不確かになる案内：
change-deadlines = 変わる日付：
change-deadline = { $what }：{ $before }から{ $after }へ
change-no-date = 日付なし
change-asked = 新しく聞くこと：
change-hidden = 数えなくなる答え（消えずに残ります）：
change-restored = ふたたび数える前の答え：

tree-triage = あなたのことと書類
tree-protection = 保護
tree-no-status = 在留資格がない・退去強制
tree-stay = 在留資格・家族・永住
tree-travel = 出国と再入国
area-triage = すべての人
area-protection = 保護
area-stay = 在留資格
area-no-status = 在留資格がない・退去強制
area-travel = 出国と再入国

service-refugee = 難民認定の申請
service-residence = 在留資格の申請
service-review = 審査請求
service-provisional-stay = 仮滞在

need-emergency = 緊急
need-refugee = 難民の支援
need-legal = 弁護士
need-legal-aid = 弁護士費用の援助
need-detention = 収容されている人の支援
need-shelter = 泊まるところ
need-money = お金と食べもの
need-medical = 医療と薬
need-dv = 家庭内の暴力
need-trafficking = 人身取引
need-children = 子ども
need-interpretation = 通訳
need-statelessness = 無国籍
need-mental = 話を聞いてくれるところ
need-labour = 仕事
need-lgbt = 性的少数者
need-immigration-information = 入管についての質問
need-school = 学校
