# review: draft
### A PIN for one's own pages. It is typed on buttons, never as words.

## In the settings

pin--row-none = 🔢 PIN: none
pin--row-set = 🔢 PIN: set
pin--what = With a PIN only you can open your questions and these pages. You tap it on buttons, never type it.
pin--forgotten = If you forget it, nobody can open them. Then /forget wipes it all, and you start anew.
pin--there = Your PIN is set. What would you like to do?
pin--do-set = 🔢 Choose a PIN
pin--do-change = ✎ Choose another PIN
pin--do-remove = ✕ Take the PIN away

## On the keypad

pin--choose = Choose four to eight digits.
pin--repeat = The same digits once more.

## Lines over the chat

pin--short = Four digits or more, please.
pin--easy = That one is easy to guess. Please choose another.
pin--differ = The two were not the same. Please choose again.
pin--wrong = Not quite. Please try again.
# Variables:
# $minutes: how long to wait
pin--wait =
    { $minutes ->
        [1] Please wait a minute, then try again.
       *[other] Please wait { $minutes } minutes, then try again.
    }
pin--saved = Your PIN is set.
pin--removed = Your PIN is gone.
