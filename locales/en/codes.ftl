# Squares (QR codes) that a telephone's camera reads off the screen, and what can be done after the plan.

codes-title = For your phone
codes-what = Point the camera of a phone at a square, and the text is on the phone. No network is needed, and nothing is sent.
codes-short = Dates, what to do, and the first phone numbers
codes-brief = Dates, every step, what not to do, phone numbers
codes-whole = The whole plan
codes-numbers = To call:
codes-count = { $count ->
    [0] This screen is too small for it
    [one] 1 square
   *[other] { $count } squares, one after the other
}
# $count: the squares on this screen, $fewer: those in a larger window.
codes-count-larger = { $count ->
    [0] This screen is too small for it
   *[other] { $count } squares, one after the other
}; { $fewer } in a window of { $columns } columns and { $lines } lines
# The number of the square that is seen.
codes-of = { $number } of { $count }
codes-how = Hold the phone so that the whole square is in the picture. The text then stands on the phone: keep it there, or take a picture of each square and read them later.
codes-too-small = This window is too small for a square. Make it larger, or press Esc.
codes-dark = This screen: light letters on dark
codes-light = This screen: dark letters on light
codes-which = What shall the phone read?
codes-ground = How are the letters on your screen?
codes-ground-dark = Light letters on a dark ground
codes-ground-light = Dark letters on a light ground
codes-next = Enter for the next square, back to stop:

next-title = What now?
next-what = This was your plan. What do you want to do with it?
next-read = Read it again
next-photograph = Take it along on a phone
next-save = Save it to a file
next-keep = Keep the case locked, to go on another day
next-answers = Look over the answers
next-leave = Finish
