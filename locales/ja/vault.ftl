# 保存した相談。本人が残すと決めた答えを、鍵のかかったファイルに入れたもの。$path と $name はファイルの名前。

## 残す

vault-keep-title = この相談を残す
vault-keep-what = この相談を、鍵のかかったファイルに残します。別の日に続きができます。あなたが決めるまで、何も残りません。パスフレーズか鍵がなければ、だれもファイルを開けません。このプログラムを作った人にも開けません。パスフレーズを忘れると、開く方法はありません。
vault-lock-which = どのように鍵をかけますか。
vault-lock-passphrase = パスフレーズ（長い合言葉）で
vault-lock-key = ほかの人の公開鍵で。開けるのはその人だけで、あなたにも開けません。
# 用紙の上の同じこと。見出しと、選ぶ二つの値。
vault-keep-form = 鍵のかかったファイルに残し、別の日に続きができます。パスフレーズや鍵をなくすと、だれにも開けません。
vault-with = 鍵
vault-with-passphrase = パスフレーズ（長い合言葉）
vault-with-key = ほかの人の公開鍵
vault-passphrase-how = { $count }文字以上のパスフレーズを決めてください。関係のない単語を四つ並べるとよいです。入力した文字は画面に出ません。
vault-passphrase-dots = { $count }文字以上を、2回入力してください。関係のない単語を四つ並べるとよいです。
vault-passphrase-label = パスフレーズ
vault-again-label = もう一度
vault-key-label = 公開鍵
vault-key-how = 公開鍵を入力するか、貼り付けてください。age1 で始まります。
vault-keep-do = 鍵をかけて残す
vault-locking = 鍵をかけています。1、2秒かかります。Escでやめます。
vault-locking-lines = 鍵をかけています。1、2秒かかります。
vault-stopped = やめました。何も書きませんでした。
vault-kept-case = 相談を、鍵のかかったファイルに残しました：{ $path }
vault-kept-how = 別の日に続けるときは、次のように入力してください：
vault-open-command = shirube open "{ $path }"
vault-kept-for-key = 開けるのは、公開鍵の持ち主だけです。
vault-passphrase = ファイルのパスフレーズ：
vault-passphrase-new = 新しいパスフレーズ：
vault-passphrase-again = 同じパスフレーズをもう一度：
vault-passphrase-short = パスフレーズが短すぎます。{ $count }文字以上にしてください。
vault-passphrase-twice = 打ちまちがいで開けなくならないように、もう一度同じパスフレーズを入力してください。
vault-passphrase-differs = 二つのパスフレーズが違います。何も書きませんでした。もう一度入力してください。
vault-not-a-key = 公開鍵ではありません。公開鍵は age1 で始まり、62文字です。
vault-no-key-file = このファイルに秘密鍵はありません：{ $path }

## 開く。ファイルは変わらない。

vault-not-saved = 保存した相談ではありません：{ $path }
vault-locked = これは鍵のかかった、保存した相談です。先に中身を出してください：shirube open "{ $path }" --print
vault-newer = この相談は、このガイドの新しい版で保存されています。新しい版で開いてください：{ $path }
vault-damaged = このファイルは途中で切れているか、書きかえられていて、開けません。別のコピーを使ってください：{ $path }
vault-needs-passphrase = このファイルの鍵は、鍵ファイルではなくパスフレーズです。--identity を付けないでください：{ $path }
vault-needs-key = このファイルを開くには秘密鍵がいります。--identity で秘密鍵のファイルを指定してください：{ $path }
vault-wrong-passphrase = このパスフレーズでは開けません。大文字と小文字、入力の言語を確かめてください。パスフレーズが正しいなら、ファイルが壊れています：{ $path }
vault-wrong-key = この鍵では開けません：{ $path }
vault-no-case = ファイルは開きましたが、中身はこのガイドの相談ではありません：{ $path }

vault-opened-title = 保存した相談
# $saved: 相談した日、$now: 今回の日。
vault-opened = この相談は{ $saved }に保存しました。今は{ $now }の時点で見ています。
vault-other-rules = その後、ルールが変わりました：版{ $before }から版{ $after }へ。
vault-unchanged = 変わったことはありません。案内も日付も同じです。
vault-changed = 案内や日付に、変わったところがあります。あなたの答えはそのままです。

## 保存した相談のフォルダー

vault-none = { $path } に、保存した相談はありません。
vault-swept = 書いている途中で止まって残っていたファイルを{ $count }個消しました。
vault-listed = { $name } ・ { $date } ・ { $state }
vault-by-passphrase = パスフレーズで開きます
vault-by-key = 秘密鍵で開きます
vault-unusable = 壊れているか、保存した相談ではありません
vault-not-a-name = このフォルダーにあるファイルの名前ではありません：{ $name }
vault-renamed = 名前を変えました：{ $path }
vault-delete-sure = { $path } を消しますか。元に戻せません。消すなら「はい」と入力：
vault-yes-words = はい, yes
vault-delete-needs-yes = ここでは確認ができません。確認なしで消すには --yes を付けてください。
vault-kept = 何も消していません：{ $path }
vault-deleted = ファイルを上書きして消しました：{ $path }
    USBメモリーやSSD、バックアップには、プログラムの手が届かない古いコピーが残ることがあります。そのコピーにも鍵はかかったままです。パスフレーズを知っている人がいるかもしれないときは、消したことに頼らないでください。
vault-cannot-change = { $path } を変えられません：{ $reason }
vault-reason-permission = 変える権限がありません
