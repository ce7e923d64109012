# review: draft
### Lessons, practice, review and progress: the frames around the content.

## The way home

# Variables:
# $name: the nickname they chose
menu--title-named = Salaam, { $name }! Where would you like to go?
menu--title = Salaam! Where would you like to go?

## Lessons

learn--title = Your lessons
learn--go = ▶ Go on
lesson--yes = ✔
lesson--look = 💡
lesson--write-hint = Write it here, for yourself: you find it again under Progress. Or just go on.
lesson--renewed = This lesson has been renewed, so it begins again.

## The eight pulls

pull--belonging = The pull of belonging
pull--grievance = The pull of old hurt
pull--duty-and-shame = The pull of duty and shame
pull--false-authority = The pull of a false authority
pull--us-and-them = The pull of us and them
pull--secrecy = The pull of secrets
pull--urgency = The pull of hurry
pull--reward = The pull of reward

## Going on, beside the path

learn--next = Next:
learn--half = Half done:
# Variables:
# $lesson: the title of the lesson that comes before
learn--locked = Opens after “{ $lesson }”.
learn--deed = 🌱 How did the small deed go?
learn--review = 🔁 A few questions for today
learn--next-lesson = ▶ The next lesson
learn--nudge = 🔔 A little every day?
learn--all-done = You have walked the whole path. That took patience, and you had it.

## Messages in lessons and reviews: a pull, or plain?

## Putting things into order

order--first = Tap the number of what comes first, then the next.
order--then = And what comes next?
order--yours = That is your order, and a good one.
order--better = This order helps more:

spot--ask = A pull, or a plain message?
spot--pull = A pull
spot--plain = Plain

## Review

review--title = A few questions
review--comes-back = This one comes back tomorrow. That is how it stays.
review--renewed = This question has been renewed. Let us go on.
review--done = That was all for today. Thank you! A little, often: that is how things stay.
review--enough = That is enough for today. Let it rest a little.
review--nothing = Nothing is waiting today. What you know stands firm for now.
review--again = ↻ Take a lesson again
review--choose = Going over a lesson again makes it stay. Which one shall we take?
review--none = After your first lesson you can go over it here. Shall we begin one?

## Thoughts written in lessons, for their writer only

thoughts--open = 📝 My thoughts
thoughts--none = No thoughts are kept here. In some lessons you can write one.
thoughts--drop = ✕ Delete this thought
thoughts--dropped = It is deleted.

## The certificate

certificate--open = 🎓 My certificate
certificate--ask = It is yours! Shall a name stand on it?
certificate--ask-named = It is yours! Shall your name stand on it?
certificate--write = Write a name first
# Variables:
# $name: the nickname they chose
certificate--named = With my name: { $name }
certificate--blank = Without a name
certificate--warm = For your patience, and for the people who are listened to because of you.
