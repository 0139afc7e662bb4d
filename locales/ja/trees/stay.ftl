# 在留資格を続けたい・変えたい・よりよいものにしたい人、出生や結婚のことで相談する人への質問。
# 何をしたいかが先、期限のある書類が次、その手続に必要なことが最後。

question-stay-goal = 何をしたいですか。または、何がありましたか。
    .short = したいこと
    .why = 次に見る書類と日付が、これで決まります。いちばん急ぐことを選んでください。
    .note = いくつもあるときは、期日がいちばん近いものから選びます。その後でこの答えを変えて、次のことを見てください。意見聴取の通知があれば、それを最優先にします。本人に分からないときは「分からない」を選びます。
    .option-extend = 同じ在留資格で続けて在留したい
    .hint-extend = 在留期間更新。
    .option-change = 別の在留資格に変えたい
    .hint-change = 在留資格変更。就職や結婚をしたときなど。
    .option-permanent = 永住したい
    .hint-permanent = 永住許可。
    .option-newborn = 日本で子どもが生まれた
    .hint-newborn = 子どもの在留資格取得が必要なことがあります。
    .option-marriage-ended = 結婚が終わった、または終わりそうである
    .hint-marriage-ended = 離婚、配偶者の死亡、別居。
    .option-lost-activity = 仕事、学校、実習を失った、または卒業した
    .hint-lost-activity = 解雇されたときも、自分からやめたときも。
    .option-after-refusal = 更新や変更が不許可になった
    .hint-after-refusal = 「不許可」の通知。
    .option-part-time-work = 今の在留資格のほかに働きたい
    .hint-part-time-work = 資格外活動許可。
    .option-card-or-address = 在留カードや住所のこと
    .hint-card-or-address = カードの紛失や期限切れ、引っ越し、届出の遅れ。
    .option-revocation-notice = 在留資格について意見を聴くという通知が来た
    .hint-revocation-notice = 意見聴取通知書。入管が在留資格取消しを考えています。
    .option-naturalisation = 日本の国籍を取りたい
    .hint-naturalisation = 帰化。
    .option-nothing-yet = まだ決めていない。今の立場を知りたい

question-status-refusal = 更新や変更が不許可になりましたか。出国までの期間は何日でしたか。
    .short = 不許可と与えられた期間
    .why = 31日なら、新しい申請で在留が続くことがあります。30日では続きません。
    .find = 旅券のいちばん新しい証印（シール）を見てください。「特定活動」と「30日」または「31日」が書かれています。綴じ込まれた紙には「出国準備」とあります。
    .note = 証印は自分の目で読んでください。1日の違いで結果がまったく変わります。30日か31日か分からないときは「分からない」を選び、今日、弁護士に電話してください。
    .option-none = 不許可になっていない
    .option-refused-30-days = 不許可で、30日が与えられた
    .hint-refused-30-days = 証印に「30日」とあるとき。
    .option-refused-31-days = 不許可で、31日が与えられた
    .hint-refused-31-days = 証印に「31日」とあるとき。もっと長いときも、これを選びます。
    .option-refused-nothing-given = 不許可で、期間は与えられなかった
    .hint-refused-nothing-given = 新しい証印がないとき。

question-status-refusal-date = 不許可を告げられたのは、いつですか。
    .short = 不許可を受けた日
    .why = 出国までの期間も、裁判を起こせる期間も、この日から数えます。
    .find = 証印または不許可通知書の日です。だれかに訳してもらった日ではありません。
    .note = 二つの日で迷うときは、早いほうを選びます。

question-visitor-reason = いったん出国して外国から申請することができないのは、なぜですか。
    .short = 日本に残る理由
    .why = 短期滞在から変更できるのは、特別な事情があるときだけです。理由によって、使える方法が違います。
    .note = 旅費を節約したい、仕事が見つかった、というだけでは法律上足りません。帰るのが怖い人は、ほかに何があってもそれを選びます。怖い理由の中身は、ここでは聞かないでください。
    .option-coe-issued = 在留資格認定証明書がある
    .hint-coe-issued = 日本にいる間に交付されたもの。
    .option-family = 家族が日本にいる
    .hint-family = 夫や妻、小さい子ども、介護が必要な親など。
    .option-school-or-work = 学校や仕事が決まっている
    .option-illness = 病気で旅行ができない
    .option-cannot-return = 本国に安全に帰れない
    .hint-cannot-return = おそれ、戦争、本国の情勢悪化など。
    .option-none = どれでもない

question-birth-date = 子どもが生まれたのは、いつですか。
    .short = 生まれた日
    .why = 14日、30日、60日の三つの期限を、この日から数えます。
    .find = 病院の出生証明書や母子手帳で分かります。

question-child-nationality = 分かる範囲で、子どもの国籍はどれですか。
    .short = 子どもの国籍
    .why = 親の一人が日本人なら、子どもは普通は日本人で、在留資格はいりません。どの国からも国民と認められない子どもには、早い助けが必要です。
    .note = 生まれた時の両親の国籍で決まります。母と結婚していない日本人の父は、認知したときだけ数えます。はっきりしないときは「分からない」を選びます。国を恐れている親を、その大使館に行かせないでください。
    .option-foreign = 外国籍
    .hint-foreign = 両親とも外国人で、その国の国民と認められるとき。
    .option-japanese-parent = 親の一人が日本人
    .option-stateless-risk = どの国籍もないかもしれない
    .hint-stateless-risk = 両親が無国籍、または本国に子どもを登録できないとき。

question-child-status = 子どもには、もう在留資格がありますか。
    .short = 子どもの在留資格
    .why = 外国籍の子どもは、60日まで在留資格なしで在留できます。その後は在留資格が必要です。
    .find = 子どもの在留カードや証印を探してください。
    .option-has-status = ある
    .option-without-status = まだない

question-marriage-end = 結婚は続いていますか。
    .short = 結婚
    .why = 結婚に基づく在留資格があります。結婚が終わると守らなければならない日があり、日本に残る方法もあります。
    .note = 必ず一人のときに聞き、配偶者の前では聞かないでください。どちらが悪いかは聞きません。仕事や病気のために離れて住んでいても、夫婦として続いていれば「別居」ではありません。
    .option-none = 続いている、または結婚していない
    .option-divorced = 離婚した
    .option-widowed = 夫または妻が亡くなった
    .option-separated = 別居している
    .hint-separated = 逃げてきたときや、離婚の調停・裁判をしているときも。

question-marriage-end-date = 結婚が終わったのは、または別居を始めたのは、いつですか。
    .short = 結婚が終わった日
    .why = 14日以内の届出と6か月を、この日から数えます。
    .find = 離婚は、届が受理された日または裁判が確定した日です（離婚届受理証明書、戸籍）。死亡は、死亡診断書の日です。別居は、どちらかが家を出た日です。
    .note = 二つの日で迷うときは、早いほうを選びます。

question-marriage-length = 夫婦として一緒に暮らしたのは、どのくらいですか。
    .short = 結婚の長さ
    .why = 実体のある結婚が3年ほどあれば、定住者などの道が開けることがあります。
    .note = 本当に一緒に暮らした年月を数えます。永住では外国での年月も数えます。離婚後の変更では、日本での年月を数えます。
    .option-under-3-years = 3年より短い
    .option-3-years-or-more = 3年以上

question-activity-lost = 在留資格のもとになっている仕事、学校、実習を失いましたか。
    .short = 仕事・学校・実習
    .why = 14日以内に届け出る必要があります。正当な理由なく3か月が過ぎると、在留資格が取り消されることがあります。
    .note = 解雇、倒産、退職、退学、除籍、実習の中断を数えます。病気で休んでいるだけなら、失ったことになりません。卒業して仕事がない人は、最後のものを選びます。
    .option-none = 失っていない
    .option-job = 仕事を失った
    .option-school = 学校をやめた
    .option-training = 実習が続けられなくなった
    .hint-training = 技能実習。
    .option-graduated = 卒業したが、まだ仕事がない

question-activity-lost-date = 終わったのは、いつですか。
    .short = 最後の日
    .why = 14日と3か月を、この日から数えます。
    .find = 退職証明書、離職票、退学・卒業の証明書、または最後に行った日で分かります。
    .note = 二つの日で迷うときは、早いほうを選びます。

question-years-in-japan = 続けて何年、日本に住んでいますか。
    .short = 日本での年数
    .why = 永住にも国籍にも、適法に在留した年数が必要です。
    .note = 在留資格を持って住んだ満年数を、今日まで数えます。在留資格のない年は数えません。再入国許可による短い旅行では途切れません。

question-longest-period = 今のカードの在留期間は、何年ですか。
    .short = 今の在留期間
    .why = 永住には、その在留資格の最長の期間が必要です。2027年3月31日までは、3年も最長として扱われます。
    .find = カードの「在留期間」に、5年、3年、1年などと書いてあります。
    .option-5-years = 5年
    .option-3-years = 3年
    .option-1-year = 1年
    .option-shorter = 1年より短い

question-public-duties = 税金、年金、健康保険料を、期限までに納めていますか。
    .short = 税金と保険料
    .why = 後から納めていても、遅れたことは永住申請で不利になります。2027年4月からは、未納が永住者の資格に関わることがあります。
    .find = 税金は市区町村の納税証明書、年金は年金事務所の納付記録で分かります。
    .note = 分からない人が多い質問です。そのときは「分からない」を選びます。給料から引かれている分は、期限内に納めたことになります。認められた免除は、未納ではありません。
    .option-paid-on-time = すべて期限までに納めた
    .option-paid-late = すべて納めたが、遅れたことがある
    .option-arrears = 納めていないものがある

question-fee-hardship = 手数料を払うのは難しいですか。
    .short = 手数料
    .why = 手数料は許可されたときに納めます。生活が苦しいときは減額されることがありますが、窓口で申請したときだけです。
    .note = 生活保護、とても低い収入による非課税、就労できないことなどが目安です。手数料のために期限を逃させないでください。
    .option-yes = はい
    .option-no = いいえ
