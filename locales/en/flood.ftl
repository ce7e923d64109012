# review: draft
### Slowing someone who asks very much at once, kindly. Danger is never kept waiting.

# Variables:
# $n: how many questions are open
flood--open =
    { $n ->
        [1] You have one open question. Please add to that one. Each needs time to be answered well.
       *[other] You have { $n } open questions. Please add to one of them. Each needs time to be answered well.
    }
flood--shut = Much of yours waits to be answered well. Please open one of your questions and add to it.
# Variables:
# $n: hours
flood--wait =
    { $n ->
        [1] You have asked a lot today, and that is all right. A new question can go in about an hour.
       *[other] You have asked a lot today, and that is all right. A new question can go in about { $n } hours.
    }
flood--danger = ❗ Someone is in danger now
flood--call = Is someone in danger now? Please call:

## When words wait to be sent

# Variables:
# $n: how many questions are open
refused--slow-open =
    { $n ->
        [1] You have one open question. I keep these words for a day. Please add to the open one.
       *[other] You have { $n } open questions. I keep these words for a day. Please add to an open one.
    }
# Variables:
# $n: hours
refused--slow-wait =
    { $n ->
        [1] You have asked a lot today. Please send this in about an hour.
       *[other] You have asked a lot today. Please send this in about { $n } hours.
    }
# Variables:
# $n: minutes
refused--slow-letter =
    { $n ->
        [1] You have sent a lot just now. I keep your words. Please send them in a minute.
       *[other] You have sent a lot just now. I keep your words. Please send them in { $n } minutes.
    }
