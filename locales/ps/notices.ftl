# review: draft
### What stands on a locked phone when there is news of a question: neutral words and at most a code.

notice--case-news = تاسو ته څه نوي راغلي دي.
# Variables:
# $code: the case code
notice--case-new = یوه پوښتنه د ځواب په انتظار کې ده. { $code }
# Variables:
# $code: the case code
notice--case-new-urgent = یوه پوښتنه د ځواب په انتظار کې ده. همدا اوس یې وګورئ. { $code }
# Variables:
# $code: the case code
notice--case-more = د لوستلو لپاره نور څه راغلي دي. { $code }
# Variables:
# $code: the case code
notice--case-passed = یوه پوښتنه تاسو ته وسپارل شوه. { $code }
# Variables:
# $code: the case code
notice--case-ended = یوه پوښتنه ختمه شوه. { $code }
notice--case-late = په دې کې زیات وخت ولګېد، خو هېره نه ده. وګورئ چې خبره تر کومه رسېدلې ده.

## Reminders: one for all that waits

# Variables:
# $code: the case code
notice--case-remind = یوه پوښتنه لا هم د ځواب په انتظار کې ده. { $code }
# Variables:
# $code: the case code
notice--case-remind-urgent = یوه پوښتنه لا هم د ځواب په انتظار کې ده. همدا اوس یې وګورئ. { $code }
# Variables:
# $count: how many, two at least
notice--desk-remind = { $count } پوښتنې لا هم د ځواب په انتظار کې دي.
# Variables:
# $count: how many, two at least
notice--desk-remind-urgent = { $count } پوښتنې لا هم د ځواب په انتظار کې دي. همدا اوس یې وګورئ.

## Under each of them

notice--open = ◀ وګورئ
notice--later = ✕ وروسته
