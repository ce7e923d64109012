# review: draft
### Showing who one is: by one's own hand only, to one coordinator, for a time.

## The way there

case--do-reveal = 🪪 Show who I am
case--do-unreveal = ↩ Do not show it
case--do-see = 👁 Open it
reveal--what = You stay unnamed unless you choose this. What would you like to show?
    .name = A name
    .number = A number
# Variables:
# $name: the nickname of the coordinator who holds the question
reveal--only = Only { $name } will see it, nobody else.
reveal--only-holder = Only the one who has your question will see it, nobody else.
reveal--young = A grown-up you trust may help you decide. You need not show anything.
reveal--words-name = Write the name as they should see it. Your message leaves this chat at once.
reveal--words-number = Write the number, digits only. Your message leaves this chat at once.
reveal--span = How long may they open it?
    .day = One day
    .days = Three days
    .week = One week
reveal--look = Please look once more. This will be shown:
# Variables:
# $until: a day and an hour
reveal--until = It can be opened until { $until }. Once it is opened, you cannot take it back.
reveal--show = ✔ Yes, show it
reveal--shown = It can be opened now. Until someone opens it, you can take it back.
reveal--moved = Your question has changed hands, or has ended. Nothing was shown.
reveal--taken-back = Taken back. Nobody has seen it.
reveal--too-late = It has been opened already.
reveal--none = Nothing is shown here now.
refused--not-a-number = I see no number there. Digits only, please.

## On the page of the question: its writer's, then its holder's

# Variables:
# $until: a day and an hour
reveal--yours-name = You show your name. Nobody has opened it yet. It ends { $until }.
# Variables:
# $until: a day and an hour
reveal--yours-number = You show your number. Nobody has opened it yet. It ends { $until }.
# Variables:
# $at: when it was opened
# $until: a day and an hour
reveal--yours-opened-name = Your name was opened: { $at }. It can be seen until { $until }.
# Variables:
# $at: when it was opened
# $until: a day and an hour
reveal--yours-opened-number = Your number was opened: { $at }. It can be seen until { $until }.
# Variables:
# $until: a day and an hour
reveal--theirs-name = They would like to show you their name, until { $until }.
# Variables:
# $until: a day and an hour
reveal--theirs-number = They would like to show you their number, until { $until }.

## Opened

# Variables:
# $until: a day and an hour
reveal--open-name = Their name, for your eyes only, until { $until }:
# Variables:
# $until: a day and an hour
reveal--open-number = Their number, for your eyes only, until { $until }:
reveal--keep-safe = Please write it down nowhere and tell nobody. They will hear that you opened it.
