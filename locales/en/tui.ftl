# The screen. Short words: many of these stand in one line with others.

tui-start-title = Shirube
tui-start-what = A signpost through immigration procedure in Japan.
tui-start-privacy = Nothing you answer is kept or sent. You decide what is saved, and where.
tui-start-fresh = Law as known on { $as-of }. To be checked again by { $review-by }.
tui-start-begin = Begin
tui-start-go-on = Go on where you were
tui-start-mode = Who is here
tui-start-colours = Colours

# Two people at one screen: the helper reads the notes under "For the helper".
tui-mode-guided = A helper with the person
tui-mode-alone = The person alone

tui-theme-dark = dark
tui-theme-light = light
tui-theme-high-contrast = high contrast
tui-theme-none = none

tui-language-main = Language
tui-language-second = Beside it
tui-language-none = none

tui-languages-title = Languages
tui-languages-what = Your answers and your place stay as they are.
tui-done = Done

# How far the interview is. The path branches, so the end is a range. $least counts the question on screen.
tui-progress = { $answered } answered{ $least ->
    [0] { "" }
   *[other] { " · " }{ $least } more
}
tui-progress-range = { $answered } answered · { $least } to { $most } more

tui-more-above = ▲ more
tui-more-below = ▼ more
tui-too-small = This window is too small. Make it at least { $width } columns wide and { $height } lines high, or leave with Ctrl-Q.

# A digit was typed, and a second one can follow.
tui-digit-waits = Press Enter for { $number }, or type one more digit.
tui-marks-several = You can choose more than one.
tui-marks-none = Choose at least one, then go on here
tui-marks-go-on = { $count ->
    [0] Go on
    [one] Go on with one choice
   *[other] Go on with { $count } choices
}

tui-date-forms = Type a date: 2026-08-30, 30/8/2026, 令和8年8月30日 or R8.8.30
tui-date-not-read = This is no date of the calendar. Type year, month and day, or choose “I don't know”.
tui-date-in-future = This day has not come yet. Please look again.
tui-date-long-ago = This is more than a hundred years ago. Please look again.
tui-date-far-ahead = This is more than ten years ahead. Please look again.
tui-date-again = If it is right, press Enter once more.
tui-number-between = Type a number from { $min } to { $max }.
tui-number-not-read = This number is not possible here. Type another one, or choose “I don't know”.

tui-find = Find:
tui-find-count = { $count ->
    [0] Nothing found. Take letters back to see more.
    [one] one found
   *[other] { $count } found
}

tui-help-why = Why we ask
tui-help-find = How to find the answer
tui-help-note = For the helper
tui-help-none = There is nothing more to say about this question.

tui-terms-title = Words explained
tui-terms-here = { $count ->
    [one] The word with a dot (•) stands on the screen you come from.
   *[other] The { $count } words with a dot (•) stand on the screen you come from.
}

tui-directory-what = Type a place, a need, a language or any word, such as: Osaka lawyer English. Check a number before you call it.

tui-urgent-title = This cannot wait
tui-urgent-what = Your answers show something that cannot wait. You can do it now and come back.
tui-urgent-read = Show what to do now
tui-urgent-go-on = Go on with the questions
tui-urgent-save = Save the plan so far

tui-answers-title = Your answers
tui-answers-what = Choose an answer to change it.
tui-answers-none = There are no answers yet.
tui-answers-open = { $count ->
    [one] One question is still open, or more.
   *[other] At least { $count } questions are still open.
}

tui-preview-title = Before you change this
tui-preview-what = { $what }: { $before } → { $after }
tui-preview-take = Change the answer
tui-preview-keep = Keep it as it was

tui-reasons-title = Why, and why not
tui-reasons-what = Choose any advice to see why it applies or does not.
tui-reasons-signs = ● applies   ◐ may apply   ○ does not apply

tui-export-title = Save the plan
tui-export-what = The file holds your answers. Only your account on this computer can open it. Keep it in a safe place.
tui-export-paper = For whom
tui-export-format = As
tui-format-pdf = PDF
tui-format-html = Web page (.html)
tui-format-docx = Word (.docx)
tui-format-ics = Calendar (.ics)
tui-format-vcf = Contacts (.vcf)
tui-format-md = Markdown
tui-format-txt = plain text
tui-export-name = Name
tui-export-save = Save
tui-export-replace = Replace the file of this name
tui-export-saved = Saved: { $path }
tui-export-print = Print
tui-export-print-now = Print now

tui-leave-title = Leave
tui-leave-what = Your answers are nowhere but on this screen. When you leave, they are gone.
tui-leave-stay = Stay
tui-leave-keep = Keep the case, to go on another day
tui-leave-again = Wipe all answers and start again
tui-leave-go = Leave

# After a fault of the program. $place is a place in the program's own text.
tui-fault = The program made a mistake and had to stop ({ $place }). Your answers are gone. Please tell the people who make it.

tui-keys-title = Keys
tui-keys-what = Where you type, letters are letters: use the F keys there. A click chooses, the wheel scrolls.
tui-keys-here = Here
tui-keys-elsewhere = In other places
tui-keys-key = Key
tui-keys-does = What it does
tui-keys-where = Where

## Names of keys
tui-cap-enter = Enter
tui-cap-esc = Esc
tui-cap-space = Space
tui-cap-tab = Tab
tui-cap-back-tab = Shift-Tab
tui-cap-backspace = Backspace
tui-cap-page-up = PgUp
tui-cap-page-down = PgDn
tui-cap-home = Home
tui-cap-end = End
tui-cap-digits = 1–9
tui-cap-anything = A–Z
tui-cap-control = Ctrl-{ $letter }

## Keys: a word for the last line, and .help, a sentence for the help and the README
tui-key-choose = move
    .help = Move the cursor
tui-key-scroll = scroll
    .help = Scroll by a line
tui-key-link = links
    .help = Go to the next or the previous link; where there is none, scroll
tui-key-open-page = read
    .help = Read the page of what the cursor is on
tui-key-follow = go there
    .help = Go to what the cursor is on; Esc comes back
tui-key-to-list = list
    .help = Back to the list
tui-key-seek = find
    .help = Find by an id or by words
tui-key-findings = findings
    .help = Only what something was found about, or everything again
tui-key-answer = answer
    .help = Give the answer that the cursor is on
tui-key-mark = mark
    .help = Mark or unmark; on the last line: go on
tui-key-change = change
    .help = Change the answer; what the change would do is shown first
tui-key-do = choose
    .help = Do what the cursor is on
tui-key-read-on = read on
    .help = Scroll by a page
tui-key-digits = number
    .help = Choose or mark by number
tui-key-unknown = don't know
    .help = Answer “I don't know”
tui-key-value = value
    .help = Change the setting
tui-key-done = go on
    .help = Go to the line on which Enter goes on
tui-key-forward = keep
    .help = Keep the answer given before and go on
tui-key-part = next part
    .help = Go to the next or the previous heading
tui-key-page = page
    .help = Scroll by a page
tui-key-ends = ends
    .help = Go to the beginning or the end
tui-key-find = find
    .help = Type to find: a name in any language on screen, or a code
tui-key-erase = erase
    .help = Take back one character, or all of them
tui-key-back = back
    .help = One step back; nothing is lost by it
tui-key-help = help
    .help = Why we ask, how to find the answer, notes for the helper
tui-key-why = why
    .help = Why advice applies, and why other advice does not
tui-key-languages = language
    .help = Change the languages
tui-key-terms = words
    .help = Words explained: first those of this screen, which are underlined where they first stand, then all
tui-key-directory = who helps
    .help = Offices and people who help
tui-key-answers = answers
    .help = Look over all answers and change them
tui-key-plan = plan
    .help = The plan so far
tui-key-save = save
    .help = Save the plan to a file
tui-key-next-square = next
    .help = Show the next square; after the last one, go back to the list
tui-key-previous-square = previous
    .help = Show the square before
tui-key-keep = keep case
    .help = Keep the case in a locked file, to go on another day
tui-key-codes = phone
    .help = Show the plan and phone numbers as squares for the camera of a phone
tui-key-colours = colours
    .help = Change the colours
tui-key-keys = keys
    .help = All keys
tui-key-leave = leave
    .help = Leave; asks first when there are answers
tui-key-quit-now = leave at once
    .help = Leave at once, from everywhere; the screen is cleared
tui-key-suspend = pause
    .help = Pause the program; “fg” in the shell brings it back
tui-key-repaint = repaint
    .help = Paint the screen again

## Places, for the table of keys
tui-place-everywhere = everywhere
tui-place-questions = questions
tui-place-form = settings
tui-place-name = name or passphrase
tui-place-choice = question with one answer
tui-place-marks = question with several answers
tui-place-list = question with a long list
tui-place-entry = question for a date or number
tui-place-text = text
tui-place-pane = help over a question
tui-place-answers = your answers
tui-place-plan = plan
tui-place-finder = list to look up
tui-place-square = square on the screen
tui-place-outline = author's list
tui-place-page = author's page
tui-place-seek = author's search
tui-place-decision = choice
