# 聞き取りのほかに調べられるもの。用語集、相談先の一覧、内容のよりどころ。

# 用語と、日本の書類にあることばと読み。
lookup-term-read = { $term }（{ $reading }）
lookup-term-legal = { $term }（{ $legal }）
lookup-term-legal-read = { $term }（{ $legal }、{ $reading }）
lookup-see-also = 関連する用語
lookup-glossary = 用語集
lookup-more-terms = ほかに当てはまる用語
lookup-glossary-all = { $count }の用語を説明しています。説明を読むには、コマンドのあとにことばを入れてください。例：shirube glossary 難民
lookup-glossary-none = 「{ $words }」に当てはまる用語はありません。もっと短いことばや、ことばの一部を入れてみてください。この案内のどの言語でもさがせます。用語の一覧：shirube glossary

lookup-directory = 入管と相談先
lookup-offices = 入管
lookup-organisations = 助けてくれるところ
lookup-directory-none = すべての条件に合うものはありません。ことば、困りごと、言語のどれかを減らすか、都道府県を外して全国からさがしてください。
lookup-no-prefecture = 「{ $wish }」という都道府県はありません。名前かその一部（例：大阪、Osaka）、または番号（例：JP-27）を入れてください。
lookup-many-prefectures = 「{ $wish }」に当てはまる都道府県がいくつかあります：{ $known }。もう少し長く入れてください。
lookup-no-need = 「{ $wish }」という困りごとの分類はありません。選べるもの：{ $known }
lookup-many-needs = 「{ $wish }」に当てはまる分類がいくつかあります：{ $known }。一つを入れてください。
lookup-no-service = 「{ $wish }」という窓口の仕事はありません。選べるもの：{ $known }
lookup-many-services = 「{ $wish }」に当てはまる仕事がいくつかあります：{ $known }。一つを入れてください。
lookup-no-language = 「{ $wish }」が通じると分かっている相談先はありません。選べる言語：{ $known }
lookup-many-languages = 「{ $wish }」に当てはまる言語がいくつかあります：{ $known }。一つを入れてください。
lookup-choice = { $id }（{ $name }）

entry-languages = 対応する言語：{ $languages }
# 項目の出典を最後に確かめた日と、確かさ。
entry-checked = 確かめた日：{ $date }（{ $confidence }）
cost-free = 無料です。
cost-call-charge = 相談は無料です。通話料がかかります。
cost-paid = 費用がかかります。始める前に、いくらか聞いてください。
cost-unknown = 始める前に、費用を聞いてください。

lookup-sources = この案内の内容と、そのよりどころ
lookup-sources-about = この案内が伝える文を一つずつ、よりどころとともに並べています。文に出典がないときは、その項目全体の出典によります。この案内に責任をもつ方が、一行ずつ確かめられます。
lookup-sometimes = 場合によって：{ $what }
lookup-cited = 出典：{ $source }
lookup-document-instead = { $document }。ないとき：{ $instead }
lookup-from-day = { $date }から：{ $value }
lookup-days = { $count }日
lookup-months = { $count }か月
lookup-years = { $count }年
lookup-translations = この案内の言語
lookup-translation = { $state }（{ $date }）
lookup-kind-outcome = 案内
lookup-kind-deadline = 期限
lookup-kind-duration = 期間
lookup-kind-number = 数
lookup-kind-fee = 手数料
lookup-kind-form = 申請書
lookup-kind-question = 質問
lookup-kind-derived = いくつかの答えから分かること
lookup-kind-office = 入管
lookup-kind-organisation = 助けてくれるところ
lookup-kind-term = 用語集
lookup-how-to-find = 答えの見つけ方
lookup-under-answers = 選択肢の説明
lookup-further = そのほか
lookup-all-sources = すべての出典
lookup-counts = この案内の確かさ
# $confidence は A、B、C の文字。
lookup-confidence = いちばん弱い出典が { $confidence }
lookup-without-source = 出典なし
lookup-statements = { $count }件
lookup-source-law = 法律、命令、条約
lookup-source-official = 役所のページ、または団体自身の説明
lookup-source-secondary = そのほかの信頼できる資料
lookup-source-practice = 実際の扱いについての報告

# 相談先で通じる言語。
language-ja = 日本語
language-en = 英語
language-zh = 中国語
language-ko = 韓国・朝鮮語
language-es = スペイン語
language-pt = ポルトガル語
language-vi = ベトナム語
language-fil = フィリピノ語
language-ne = ネパール語
language-id = インドネシア語
language-th = タイ語
language-km = クメール語
language-my = ミャンマー語
language-mn = モンゴル語
language-fr = フランス語
language-si = シンハラ語
language-ur = ウルドゥー語
language-bn = ベンガル語
language-uk = ウクライナ語
