# review: draft
### Cases, as both sides see them. A case has a code; neither side sees the other's name.

## States, short

case--state-waiting = waiting
case--state-taken = in hand
case--state-answered = answered
case--state-agreed = agreed
case--state-closed = closed
case--state-withdrawn = taken back
case--state-expired = ended

## What the state means for the one who asked

case--yours-waiting = It waits for a coordinator.
case--yours-taken = A coordinator is reading it and will answer.
case--yours-answered = There is an answer.
case--yours-agreed-call = You chose a call. Settle the hour here, one at which you can speak safely.
case--yours-agreed-meet = You chose to meet. Settle place and time here. Not at a home, and never alone.
case--yours-beside = A grown-up you trust may sit beside you.
case--propose = The coordinator asks: how shall we go on? Choose what feels safe to you.
case--unopened-1 = Nobody has opened it yet. I have reminded them.
case--unopened-2 = Nobody has opened it yet. I have now told one more person, who steps in.
case--unopened-3 = Nobody has opened it yet. I have now told everyone you would allow.
case--unreached = I could not reach anybody yet. I will try again. You can also choose anew who reads it.
case--unanswered = There is no answer yet. I have reminded them.
case--yours-closed = This question is closed. Its words are wiped soon. You can ask again any time.
case--yours-withdrawn = You took this question back. Nobody will read it.
case--yours-expired = This question ended, for nobody touched it for long. Please ask again if it still matters.

## What the holder sees

case--about = About:
case--way = They would like:
case--danger = ❗ Someone may be in danger now.
case--minor = Under eighteen. A second adult should know. Please arrange no private meeting.
case--from-you = You wrote
case--from-reporter = They write
case--from-coordinator = The coordinator writes
case--changed = What changed:
# Variables:
# $day: the day it was taken up
case--taken-up = Taken up again by six pictures, { $day }. Make sure who writes.
case--proposed = You asked how to go on. They have not said yet.
case--agreed-call = They chose a call. Settle in your letters when, and who calls.
case--agreed-meet = They chose to meet. Settle place and time in your letters. Not at a home, and never alone.
case--beside = A grown-up they trust may sit beside them.
case--from-earlier = An earlier coordinator wrote
case--from-note = Note
case--from-propose = You asked how to go on
case--from-agree = They chose
# Variables:
# $seconds: how long the voice message is
case--voice = 🎤 Voice, { $seconds } s
case--wordless = No words yet, only the wish to be contacted.
case--unreadable = The words are wiped.
case--older = ◀ Older
case--newer = Newer ▶
case--take-it = Nobody has this question yet. If you take it, no other coordinator can read it.
case--taken-by-another = Someone else has taken this one. Thank you!
case--late = Something has changed meanwhile. Here is how it stands.
case--outcome = How did it end? Only this is kept, no words.

## What one can do

case--do-take = ✋ I take it
case--do-write = ✎ Write
case--do-release = ↩ Give it back
case--do-close = ✔ Close
case--do-withdraw = ✕ Take it back
case--withdraw-sure = Shall I take this question back? Then nobody will read it. This cannot be undone.
case--done-take = It is yours now.
case--done-release = It waits for someone else now.
case--done-close = It is closed. Thank you.
case--done-withdraw = Taken back. Nobody will read it.
case--do-propose = 🤝 How to go on?
case--do-note = 🗒 Note
case--do-pass = ↪ Pass on
case--do-reopen = ↺ Open again
case--do-voice = 🔊 Listen
case--done-propose = They are asked. I tell you when they choose.
case--done-agree = I have told them what you chose.
case--done-note = The note is kept.
case--done-pass = It is in other hands now. Thank you.
case--done-reopen = It is open again.
case--pass-whom = To whom shall it go? Then only they can read it.
case--pass-nobody = Nobody else may have it just now. You can give it back.
# Variables:
# $name: the nickname, or the role and a number, of whoever will hold it
case--pass-sure = Shall I pass it on to { $name }? You can read its words no more then.
case--pass-yes = ✔ Yes, pass it on

## Outcomes

outcome--listened = Listened
outcome--met = Met or called
outcome--helped = Found help together
outcome--passed-on = Someone else helps now
outcome--not-a-case = Nothing to follow up

## The desk

# Variables:
# $held: cases in one's hands; $waiting: cases nobody has
desk--title =
    <b>Your desk</b>

    In your hands: { $held ->
        [0] none
       *[other] { $held }
    }
    Waiting: { $waiting ->
        [0] none
       *[other] { $waiting }
    }
desk--alongside = Under eighteen, in other hands:

## Notes of those who hold it; the one who asked never sees them

note--choose = What shall I note? Only whoever holds this question sees it.
note--words = ✎ In my own words
note--write = Write your note, without names or numbers. It is kept at once.
note--called = We spoke by phone
note--met = We met
note--no-answer = No answer
note--waiting-for-them = It is their turn to write
note--asked-advice = I asked for advice

## How far a letter has come

letter-state--waiting = … on its way
letter-state--delivered = ✓ delivered, not opened yet
letter-state--opened = ✓✓ opened
letter-state--failed-blocked = ✕ not delivered: they have closed this chat. It waits for them.
letter-state--failed-deleted = ✕ not delivered: their account is gone.
letter-state--failed-refused = ✕ I could not tell them. They find it under Questions.
letter-state--kept-shared = It waits until they come to look for it.
letter-state--kept-pictures = It waits until they come to look for it.

## How long somebody has waited, on a button of the desk

# Variables:
# $count: minutes
desk--minutes = { $count ->
    [1] 1 minute
   *[other] { $count } minutes
}
# Variables:
# $count: hours
desk--hours = { $count ->
    [1] 1 hour
   *[other] { $count } hours
}
# Variables:
# $count: days
desk--days = { $count ->
    [1] 1 day
   *[other] { $count } days
}

## Emergency numbers, by the label in the settings

emergency--rescue = Rescue
emergency--police = Police
emergency--ambulance = Ambulance
emergency--helpline = Helpline
