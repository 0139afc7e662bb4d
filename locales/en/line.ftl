# Line mode: the guide as plain lines, for screen readers, braille displays and pipes.
# These texts are heard more often than read: short sentences, no signs that a voice would stumble over.

line-choose-language = Type the number of your language.
line-welcome = Shirube, a guide to immigration procedure in Japan
line-privacy = Nothing is kept. Your answers stay in the memory of this computer until you leave. A file is written only when you type export or keep.
line-freshness = The law is shown as it was known on { $as-of }. It is to be checked again by { $review-by }.
line-how = Answer with numbers. “I don't know” is always a good answer. Type help at any time, and quit to leave.

line-progress = { $tree }. { $answered ->
    [0] The first question,
   *[other] { $answered } answered,
} { $to-come } to come{ $may-follow ->
    [0] .
   *[other] , up to { $may-follow } more may follow.
}
# An option with the line that explains it.
line-option = { $option }: { $hint }
line-name-value = { $name }: { $value }
line-how-choice = Type one number from 1 to { $count }.
line-how-multi = Type one or more numbers from 1 to { $count }, for example: 1 2.
line-how-date = Type a day, for example { $example }, 30/8/2026 or 令和8年8月30日. If you do not know, type 1.
line-how-number = Type a whole number from { $min } to { $max }. If you do not know, type unknown.
line-how-search = Type a part of the name, or the code. Or type a number from the list.
line-how-keep = Your answer so far: { $answer }. Press Enter to keep it.
line-matches = These names fit:
line-more-matches = { $count ->
    [one] One more name fits. Type more letters to find it.
   *[other] { $count } more names fit. Type more letters to find them.
}
line-prompt = { "Answer: " }
line-prompt-command = { "Command: " }
line-answered = You answered: { $answer }

line-wrong-choice = This is not one of the numbers. Type one number from 1 to { $count }.
line-wrong-multi = This could not be read. Type numbers from 1 to { $count } with spaces between them.
line-wrong-unknown-alone = “{ $unknown }” cannot stand beside other answers. Type it alone, or leave it out.
line-wrong-date = This could not be read as a day. Type it in this form: { $example }.
line-wrong-number = This is not a whole number from { $min } to { $max }.
line-wrong-search = No name fits “{ $text }”. Try fewer letters, or another language.
line-wrong-command = This is not a command. Type help to hear the commands.
line-wrong-language = There is no language “{ $text }” here.
line-not-now = This is not possible here. Answer first, or type back to leave this.

# What unknown may also be called when it is typed out; separated by commas.
line-unknown-words = i don't know, i don’t know, i dont know, don't know, don’t know, dont know, unknown

line-urgent = This cannot wait. It comes from what you answered.
line-urgent-go-on = You can act on this now. The questions go on below, and this stands in the summary too.
line-complete = All questions are answered. This is the summary.
line-so-far = This is the summary so far.
line-what-next = Type export for a file, review for your answers, why for the reasons, or quit to leave.

line-first = This is the first question. There is nothing before it.
line-nothing-answered = Nothing is answered yet.
line-review = These are your answers.
line-review-change = To change an answer, type change and its number.
line-change-which = Which answer do you want to change?
line-change-effect = Changing “{ $what }” from “{ $before }” to “{ $after }” would do this:
line-change-confirm = Change the answer?
line-change-yes = Yes, change it
line-change-no = No, keep it as it was
line-changed = The answer is changed. { $what } was “{ $before }” and is now “{ $after }”.
line-unchanged = Nothing was changed.

line-why-asked = Why we ask: { $text }
line-find = How to find the answer: { $text }
line-note = For a helper: { $text }
line-why-list = This is the advice that stands now.
line-why-item = { $title } ({ $status })
line-why-how = To hear the reasons for one, type why and its number. To ask about any other advice, type why and a word of it.
line-why-none = No advice stands yet.
line-why-unknown = There is no advice with “{ $text }”. Try another word.
line-why-which = Which of these?
line-applies = applies
line-possible = may apply

line-help-commands = These are the commands. You can type them in any language of this guide.
line-help-word = { $word } or { $letter }: { $does }
line-help-word-alone = { $word }: { $does }
line-glossary-which = Which word do you want explained?
line-terms = These words of the text above are explained. To read about one, type glossary and its number.
line-terms-none = The glossary explains none of the words above. To look up another word, type glossary and the word.
line-directory-which = Whom do you look for? Type a place, a need, a language or any word, such as: Osaka lawyer English.
line-directory-none = Nothing in the directory fits all of that. Try fewer words.
line-glossary-none = No term fits “{ $words }”. Try a shorter word or a part of it.

line-language-which = Which language?
line-language-second = Which language beside it?
line-language-none = None
line-language-one = The language is now { $main }.
line-language-two = The language is now { $main }, with { $second } under it.

line-export-which = Which kind of file?
line-export-paper = For whom?
line-export-pdf = PDF (.pdf): to print and to hand over
line-export-html = Web page (.html): opens in every browser and prints well
line-export-docx = Word (.docx): to go on writing in
line-export-ics = Calendar (.ics): the dates, with reminders a week and a day before
line-export-vcf = Contacts (.vcf): the offices and helpers, for a telephone
line-export-md = Markdown (.md): opens in any text program, and looks good in many
line-export-txt = Plain text (.txt): opens everywhere and prints well
line-export-json = JSON (.json): for the case system of an office
line-export-language = In which language?
line-export-both = { $main } with { $second } under it
line-export-name = Type a name for the file. Press Enter for { $name }.
line-export-replace = Replace the file that is there?
line-export-replace-yes = Yes, replace it
line-export-replace-no = No, take another name
line-export-done = The file is written: { $path }. It holds your answers. Keep it safe.

line-wipe-confirm = Delete all answers and start again?
line-wipe-yes = Yes, delete everything
line-wipe-no = No, go on
line-wiped = All answers are deleted from the memory. The lines above can still be read: clear or close this window when you leave.
line-goodbye = Goodbye. Nothing was kept. The lines above can still be read until you clear or close this window.
line-goodbye-files = Goodbye. Only the files you asked for were kept. The lines above can still be read until you clear or close this window.

# Commands. The value is the word that help shows. .words: everything that may be typed, separated by commas; English words
# and letters always work too. .does: what it does.
line-command-back = back
    .words = back, b, previous
    .does = the question before
line-command-why = why
    .words = why, w
    .does = the advice so far and its reasons; why and a word: why, or why not
line-command-help = help
    .words = help, h, ?, commands
    .does = help with this question, and these commands; help and a word: what the word means
line-command-review = review
    .words = review, r, answers
    .does = all your answers
line-command-change = change
    .words = change, c
    .does = change an answer; change and a number: the answer with this number
line-command-language = language
    .words = language, l, lang
    .does = another language, or a second one
line-command-summary = summary
    .words = summary, s
    .does = the summary so far
line-command-export = export
    .words = export, e, save
    .does = write the summary to a file
line-command-print = print
    .words = print
    .does = print the summary
line-command-keep = keep
    .words = keep, k, lock
    .does = keep the case in a locked file, to go on another day
line-command-codes = phone
    .words = phone, p, qr
    .does = the plan and phone numbers as squares for the camera of a phone
line-command-glossary = glossary
    .words = glossary, g
    .does = what a word means; glossary and a number: the word with this number in the list of terms
line-command-terms = terms
    .words = terms, t
    .does = the words of this question, or of the summary, that the glossary explains
line-command-directory = directory
    .words = directory, d
    .does = offices and people who help; directory and words: those that fit, such as directory Osaka lawyer English
line-command-quit = quit
    .words = quit, q, exit, bye
    .does = leave at once
line-command-wipe = wipe
    .words = wipe, start again, restart
    .does = delete all answers and start again

# Writing files.
export-exists = There is already a file with this name: { $path }
export-use-force = To replace it, add --force.
export-is-folder = This is the name of a folder: { $path }
export-no-folder = There is no such folder. Nothing was written: { $path }
export-no-permission = You may not write there. Nothing was written: { $path }
export-full = There is no room on the disk. Nothing was written: { $path }
export-not-made = The file could not be made: { $detail }
export-no-font = This computer has no font for these letters: { $letters }. Install the package { $package }, or choose another format.
export-failed = The file could not be written: { $path } ({ $detail })
print-none-here = There is no printer here. Save a PDF file and print it on another computer.
print-ready = The paper goes to this printer: { $printer }
print-confirm = Print it now?
print-yes = Yes, print it
print-no = No, do not print
print-sent = The paper was sent to { $printer }. Take it out of the printer yourself: it holds your answers.
print-refused = { $printer } did not take the paper: { $detail }. Save a PDF file and print it on another computer.
