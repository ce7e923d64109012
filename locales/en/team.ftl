# review: draft
### The lead coordinator's page: offices, plans that wait an hour, the counts, the log.

team--hub =
    <b>The team</b>

    A wipe, an export and a new role wait an hour. Everyone who serves hears of them.
team--to-tolanas = 🏡 Tolanas
team--to-posts = 📌 Posts
team--to-keep = ⏳ Words stay
team--to-log = 📜 Log
team--to-lower = ⬇ Lower a role
team--to-export = 📤 Counts
team--to-wipe = 🧨 Wipe everything

## What happens after an hour

# Variables:
# $count: how many plans there are
plans--row = ⏳ Planned: { $count }
plans--title = <b>Planned</b>
plans--none = Nothing is planned.
# Variables:
# $when: day and hour; $what: the plan; $actor: a number such as A-482113
plans--line =
    { $when }
    { $what }
    Asked by { $actor }
plans--export = Counts of all questions
plans--wipe = Wipe everything
# Variables:
# $actor: a number such as A-482113; $role: the new role
plans--role = { $actor } becomes: { $role }
# Variables:
# $what: the plan
plans--stop = ✕ Stop: { $what }
plans--planned = It happens in an hour. Everyone who serves hears of it now.
plans--already = This is planned already.
plans--other = Another lead coordinator has asked for this. The table will be theirs.
plans--stopped = Stopped. Everyone who serves hears of it.
plans--late = It has happened, or someone has stopped it.

## The counts

export--title = A table of how many questions there were, by month. No words, no names. Numbers under five are hidden. It is ready in an hour.
export--yes = 📤 Yes, make it
export--ready = The table is ready. It leaves this chat after some minutes.
export--get = 📥 Give it to me
export--sent = Here it is.

## Wiping everything

wipe--title = Shall I wipe it all? All people, all questions, all Tolanas, the log too. After that I know no one.
wipe--on = ▶ Go on
wipe--sure = Are you sure? After the hour nobody can bring anything back. Until then any lead coordinator can stop it.
wipe--yes = 🧨 Yes, wipe everything

## A lower role

lower--title = Whose role shall be lowered?
# Variables:
# $name: whose; $role: what they are now
lower--to =
    <b>{ $name }</b> · { $role }

    What shall they be? It happens in an hour.

## Offices: whom the clocks call

posts--title = Whom do I call when nobody answers?
posts--backup = Back-up
posts--focal = Focal point
# Said of an office nobody fills
posts--owners = the lead coordinators
posts--about-backup = The back-up is called when a question waits too long.
posts--about-focal = The focal point hears of worries about people in here. What waits longest goes there too.
posts--named = Done. They hear of it.

## How long words stay

keep--title = How long shall the words of closed questions stay? Then their key is destroyed.
# Variables:
# $hours: 1 to 168
keep--hours = { $hours } h
keep--set = Done. It holds from now on.

## The log: who did what, when. No content.

audit--title = <b>Log</b>
audit--none = Nothing is written down yet.
# Variables:
# $when: day and hour; $actor: who; $act: what, one of the texts below; $subject: a code or a number, or nothing
audit--line =
    { $when }
    { $actor } · { $act } { $subject }
audit--by-reporter = someone who asked
audit--by-clock = the clock
audit--by-forgotten = someone forgotten
audit--plan-export = counts
audit--plan-wipe = wipe
audit--plan-role = role
audit--case-open = asked a question
audit--case-take = took a question
audit--case-answer = answered
audit--case-propose = asked how to meet
audit--case-reply = wrote more
audit--case-agree = agreed on a way
audit--case-note = made a note
audit--case-pass = passed a question on
audit--case-release = gave a question back
audit--case-return = put a question back in the queue
audit--case-late = reminded
audit--case-route = chose who reads
audit--case-close = closed a question
audit--case-reopen = opened a question again
audit--case-withdraw = took a question back
audit--case-expire = ended a question
audit--case-unbind = left it to six pictures
audit--case-bind = came back by six pictures
audit--case-wipe = wiped the words
audit--reveal-show = showed a name
audit--reveal-open = opened a name
audit--reveal-revoke = took a name back
audit--role-ask = came by a link
audit--role-confirm = confirmed
audit--role-refuse = did not confirm
audit--role-give = gave a role
audit--role-lower = lowered a role
audit--freeze-ask = asked for a freeze
audit--freeze-do = froze
audit--thaw-ask = asked to undo a freeze
audit--freeze-thaw = undid a freeze
audit--plan-make = planned
audit--plan-stop = stopped a plan
audit--plan-do = carried out a plan
audit--post-name = filled a post
audit--retention-set = set hours for closed words
