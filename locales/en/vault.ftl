# Saved cases: answers that a person chose to keep, in a locked file. $path and $name are names of files.

## Keeping

vault-keep-title = Keep this case
vault-keep-what = Keep this case in a locked file, to go on another day. Nothing is kept before you say so. Nobody can open the file without the passphrase or the key, and we cannot either: there is no way around a lost passphrase.
vault-lock-which = How shall the file be locked?
vault-lock-passphrase = With a passphrase
vault-lock-key = With the public key of somebody. Only they can open it, and you cannot.
# The same on a form: a label, and two values to choose from.
vault-keep-form = Go on another day from a locked file. Without the passphrase or the key, nobody can ever open it: there is no way around a lost one.
vault-with = Lock
vault-with-passphrase = a passphrase
vault-with-key = somebody's public key
vault-passphrase-how = Choose a passphrase of { $count } characters or more. Four words that do not belong together are good. Nothing is shown while you type.
vault-passphrase-dots = Choose { $count } characters or more, and type them twice. Four words that do not belong together are good.
vault-passphrase-label = Passphrase
vault-again-label = Once more
vault-key-label = Public key
vault-key-how = Type or paste the public key. It begins with age1.
vault-keep-do = Lock and keep
vault-locking = Locking the case. This takes a second or two. Esc stops it.
vault-locking-lines = Locking the case. This takes a second or two.
vault-stopped = Stopped. Nothing was written.
vault-kept-case = The case is kept in a locked file: { $path }
vault-kept-how = To go on with it another day, type:
vault-open-command = shirube open "{ $path }"
vault-kept-for-key = Only the people whose public key you typed can open it.
vault-passphrase = Passphrase of the file:
vault-passphrase-new = New passphrase:
vault-passphrase-again = The same passphrase again:
vault-passphrase-short = This passphrase is too short. Take { $count } characters or more.
vault-passphrase-twice = Type the passphrase once more, so that no slip of a finger locks you out.
vault-passphrase-differs = The two are not the same. Nothing was written. Try again.
vault-not-a-key = This is not a public key. A public key begins with age1 and has 62 characters.
vault-no-key-file = There is no secret key in this file: { $path }

## Opening. The file is never changed by it.

vault-not-saved = This is not a saved case: { $path }
vault-locked = This is a saved case, which is locked. Print what is in it first: shirube open "{ $path }" --print
vault-newer = This case was saved by a newer version of the guide. Open it with that version: { $path }
vault-damaged = This file was cut off or changed, and cannot be opened. Take another copy of it: { $path }
vault-needs-passphrase = This file is locked with a passphrase, not with a key. Leave out --identity: { $path }
vault-needs-key = This file is locked for a key. Add --identity with the file of your secret key: { $path }
vault-wrong-passphrase = This passphrase does not open the file. Look at capital letters and at the keyboard language. If you are sure of it, the file is damaged: { $path }
vault-wrong-key = None of these keys opens the file: { $path }
vault-no-case = This file opens, but what it holds is not a case of this guide: { $path }

vault-opened-title = Your saved case
# $saved: the day of the interview, $now: the day it is opened for.
vault-opened = This case was saved on { $saved }. It is looked at now for { $now }.
vault-other-rules = The rules have changed since then: from version { $before } to version { $after }.
vault-unchanged = Nothing has changed: advice and dates are the same.
vault-changed = Some advice or dates are different now. Your answers are as you gave them.

## Folders of saved cases

vault-none = There are no saved cases in { $path }.
vault-swept = { $count ->
    [one] One file
   *[other] { $count } files
} that the guide could not write to the end, because it was stopped, { $count ->
    [one] was
   *[other] were
} removed.
vault-listed = { $name } · { $date } · { $state }
vault-by-passphrase = locked with a passphrase
vault-by-key = locked for a key
vault-unusable = damaged, or not a saved case
vault-not-a-name = This is not the name of a file in the folder: { $name }
vault-renamed = The case has a new name: { $path }
vault-delete-sure = Delete { $path } for ever? Type yes to delete it:
vault-yes-words = yes
vault-delete-needs-yes = Nobody can be asked here. To delete without a question, add --yes.
vault-kept = Nothing was deleted: { $path }
vault-deleted = The file was overwritten and deleted: { $path }
    Memory sticks, solid state disks and backups can keep older copies that no program can reach. They stay locked. If somebody may know the passphrase, do not rely on deleting.
vault-cannot-change = { $path } cannot be changed: { $reason }
vault-reason-permission = you may not change it
