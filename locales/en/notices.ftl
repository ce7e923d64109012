# review: draft
### What stands on a locked phone when there is news of a question: neutral words and at most a code.

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
notice--case-passed = A question has been passed to you. { $code }
# Variables:
# $code: the case code
notice--case-ended = A question has ended. { $code }
notice--case-late = This takes longer than it should. It is not forgotten. See how it stands.

## Reminders: one for all that waits

# Variables:
# $code: the case code
notice--case-remind = A question is still waiting. { $code }
# Variables:
# $code: the case code
notice--case-remind-urgent = A question is still waiting. Please look now. { $code }
# Variables:
# $count: how many, two at least
notice--desk-remind = { $count } questions are still waiting.
# Variables:
# $count: how many, two at least
notice--desk-remind-urgent = { $count } questions are still waiting. Please look now.

## Under each of them

notice--open = ▶ Open
notice--later = ✕ Later
