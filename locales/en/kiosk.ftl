# A shared machine, and counts without people.

kiosk-idle-title = Are you still there?
kiosk-idle = Nobody has pressed a key for a while. In { $seconds } seconds all answers are deleted, so that nobody else can see them.
kiosk-idle-how = To go on, press Enter.
kiosk-no-volume = There is no memory stick in this computer. Put one in and try again. Nothing was written.
kiosk-needs-screen = A shared machine needs the full screen. Leave out --plain, or use another terminal.

tally-what = In how many complete interviews each piece of advice applied, by month. Counts under { $least } are not shown: they could point to somebody.
tally-count = { $count } · { $title } ({ $outcome })
tally-few = fewer than { $least } · { $title } ({ $outcome })
tally-not-counts = This is not a file of counts: { $path }
