# みんなで使うコンピューターと、人を数えない集計。

kiosk-idle-title = まだ使っていますか
kiosk-idle = しばらく操作がありません。ほかの人に見られないように、{ $seconds }秒後にすべての答えを消します。
kiosk-idle-how = 続けるときは、Enterを押してください。
kiosk-no-volume = USBメモリーが入っていません。入れてから、もう一度してください。何も書きませんでした。
kiosk-needs-screen = 共用のコンピューターでは全画面で使います。--plain を付けないか、ほかの端末を使ってください。

tally-none = { $path } では、まだ何も数えていません。
tally-count = { $month } ・ { $outcome } ・ { $count }
tally-few = { $month } ・ { $outcome } ・ { $least }より少ない
tally-not-counts = 集計のファイルではありません：{ $path }
