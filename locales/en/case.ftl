# review: draft
### Cases, as both sides see them. A case has a code; neither side sees the other's name.

## Notices: on a locked phone they must say nothing

notice--case-news = There is something new for you.
# Variables:
# $code: the case code
notice--case-new = A question is waiting. { $code }
# Variables:
# $code: the case code
notice--case-new-urgent = A question is waiting. Please look now. { $code }
# Variables:
# $code: the case code
notice--case-more = There is more to read. { $code }
# Variables:
# $code: the case code
notice--case-ended = A question has ended. { $code }
notice--open = Open
notice--later = Later

## States, short

case--state-waiting = waiting
case--state-taken = in hand
case--state-answered = answered
case--state-closed = closed
case--state-withdrawn = taken back
case--state-expired = ended

## What the state means for the one who asked

case--yours-waiting = It waits for a coordinator.
case--yours-taken = A coordinator is reading it and will answer.
case--yours-answered = There is an answer.
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

## Emergency numbers, by the label in the settings

emergency--rescue = Rescue
emergency--police = Police
emergency--ambulance = Ambulance
emergency--helpline = Helpline
