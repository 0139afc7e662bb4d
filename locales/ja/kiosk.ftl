# みんなで使うコンピューターと、人を数えない集計。

kiosk-idle-title = まだ使っていますか
kiosk-idle = しばらく操作がありません。ほかの人に見られないように、{ $seconds }秒後にすべての答えを消します。
kiosk-idle-how = 続けるときは、Enterを押してください。
kiosk-no-volume = USBメモリーが入っていません。入れてから、もう一度してください。何も書きませんでした。
kiosk-needs-screen = 共用のコンピューターでは全画面で使います。--plain を付けないか、ほかの端末を使ってください。

tally-what = 最後まで答えた相談のうち、それぞれの案内が当てはまった数（月ごと）。だれかが分からないように、{ $least }より少ない数は出しません。
tally-count = { $count } ・ { $title }（{ $outcome }）
tally-few = { $least }より少ない ・ { $title }（{ $outcome }）
tally-not-counts = 集計のファイルではありません：{ $path }
