# いくつかの答えを合わせて分かる条件の、短い名前。説明（「……なので」）の中で使う。

derived-protection-case = 日本で難民などの手続をしている、または、その可能性がある
derived-case-pending = 難民などの手続が、行政の段階でまだ確定していない
derived-protected = 認定を受けている、または保護・人道配慮のために在留を許可されている
derived-status-kind = 今の、または最後の許可が在留資格である
derived-status-without-end = 在留資格に期限がない
derived-special-period = 特例期間の対象である
derived-has-status = 今日、在留資格がある
derived-without-status = 日本にいて、今日、在留資格がない
derived-unprotected = 分かっている限り、保護を認める決定をまだ受けていない
derived-procedure-stage-asked = 退去強制や上陸の手続に関係している可能性がある
derived-only-outside-convention = 個人どうしの争いや経済的な理由だけを選んだ
derived-first-application = 不認定が確定したことがなく、審査中の申請もない
derived-between-applications = 前の申請が行政の段階で終わっている、または裁判中である
derived-may-file = 今、申請を出すことができる
derived-decided-before = 前に申請したことがあり、不認定の回数を数える必要がある
derived-removal-not-suspended = 申請だけでは送還が止まらないおそれがある
derived-late-for-provisional-stay = 仮滞在のための6か月が過ぎている
derived-not-direct = 日本に来る前に、別の国で暮らしていた
derived-record-against-provisional-stay = 有罪判決、審理中の刑事事件、または以前の退去強制が、仮滞在の妨げになるおそれがある
derived-provisional-stay-excluded = 仮滞在の妨げになるおそれのある事情がある
derived-provisional-stay-runs = 仮滞在がまだ終わっていない
derived-decisive-unknown = 大切なことが、まだ分かっていない
derived-refusal-open = 不認定に対する審査請求の期間がまだ残っている
derived-refusal-final-by-time = 審査請求の期間が過ぎ、不認定が確定している
derived-status-unclear = 在留資格があるかどうかがはっきりしない
derived-one-final-refusal = 不認定が確定した申請が1回ある
