# review: draft
### The lead coordinator's page: offices, plans that wait an hour, the counts, the log.

team--hub =
    <b>ټیم</b>

    د هر څه پاکول، شمېر او نوې دنده یو ساعت وروسته کېږي. دلته چې هر څوک کار کوي، هغه پرې خبرېږي.
team--to-tolanas = 🏡 ټولنې
team--to-posts = 📌 ذمه وارۍ
team--to-keep = ⏳ لفظونه تر کله وي
team--to-log = 📜 د کار ریکارډ
team--to-lower = ⬇ دنده کمه کړئ
team--to-export = 📤 شمېر
team--to-wipe = 🧨 هر څه پاک کړئ

## What happens after an hour

# Variables:
# $count: how many plans there are
plans--row = ⏳ ټاکلي کارونه: { $count }
plans--title = <b>ټاکلي کارونه</b>
plans--none = اوس هېڅ ټاکلی کار نشته.
# Variables:
# $when: day and hour; $what: the plan; $actor: a number such as A-482113
plans--line =
    { $when }
    { $what }
    چا غوښتي: { $actor }
plans--export = د ټولو پوښتنو شمېر
plans--wipe = د هر څه پاکول
# Variables:
# $actor: a number such as A-482113; $role: the new role
plans--role = د { $actor } نوې دنده: { $role }
# Variables:
# $what: the plan
plans--stop = ✕ ودروئ: { $what }
plans--planned = دا به یو ساعت وروسته کېږي. دلته چې هر څوک کار کوي، هغه اوس خبرېږي.
plans--already = دا له مخکې ټاکل شوي دي.
plans--other = یو بل مشر همغږي کوونکي دا د مخه غوښتې ده. جدول به هغه ته ورکول کېږي.
plans--stopped = ودرول شو. دلته ټول کار کوونکي پرې خبرېږي.
plans--late = دا شوي دي، یا چا درولي دي.

## The counts

export--title = یو جدول چې په هره میاشت کې څو پوښتنې وې. نه لفظونه وي، نه نومونه. تر پنځو کم شمېر پټ وي. یو ساعت وروسته تیارېږي.
export--yes = 📤 هو، جوړ یې کړئ
export--ready = جدول تیار دی. څو دقیقې وروسته له دې چېټه ځي.
export--get = 📥 ما ته یې راکړئ
export--sent = دا دی.

## Wiping everything

wipe--title = هر څه پاک شي؟ هر کس، هره پوښتنه، هره ټولنه، د کار ریکارډ هم. بیا به زه هېڅوک نه پېژنم.
wipe--on = ◀ وړاندې
wipe--sure = پوخ یقین مو دی؟ یو ساعت وروسته هېڅ شی بېرته نه راځي. تر هغه یې هر مشر همغږی کوونکی درولی شي.
wipe--yes = 🧨 هو، هر څه پاک کړئ

## A lower role

lower--title = د چا دنده کمه شي؟
# Variables:
# $name: whose; $role: what they are now
lower--to =
    <b>{ $name }</b> · { $role }

    اوس به یې دنده څه وي؟ دا یو ساعت وروسته کېږي.

## Offices: whom the clocks call

posts--title = چې څوک ځواب نه ورکوي، چا ته خبر ورکړل شي؟
posts--backup = دویم کس
posts--focal = د دننه خبرو ذمه وار
# Said of an office nobody fills
posts--owners = مشران همغږی کوونکي
posts--about-backup = چې یوه پوښتنه ډېره په انتظار کې وي، دویم کس ته خبر ورځي.
posts--about-focal = د دې ځای د خلکو په اړه اندېښنې همدې کس ته ورځي، او هغه پوښتنې هم چې تر ټولو ډېر انتظار کوي.
posts--named = کار وشو. هغه به خبر شي.

## How long words stay

keep--title = د بندو پوښتنو لفظونه تر کله پاتې شي؟ بیا یې چابي ختمېږي.
# Variables:
# $hours: 1 to 168
keep--hours = { $hours } ساعته
keep--set = کار وشو. له اوسه به همداسې وي.

## The log: who did what, when. No content.

audit--title = <b>د کار ریکارډ</b>
audit--none = لا هېڅ نه دي لیکل شوي.
# Variables:
# $when: day and hour; $actor: who; $act: what, one of the texts below; $subject: a code or a number, or nothing
audit--line =
    { $when }
    { $actor } · { $act } { $subject }
audit--by-reporter = پوښتونکی
audit--by-clock = ساعت
audit--by-forgotten = یو هېر کړی کس
audit--plan-export = شمېر
audit--plan-wipe = پاکول
audit--plan-role = دنده
audit--case-open = پوښتنه وکړه
audit--case-take = پوښتنه یې واخسته
audit--case-answer = ځواب یې ورکړ
audit--case-propose = د رابطې لار یې وپوښتله
audit--case-reply = نور یې ولیکل
audit--case-agree = لار یې ومنله
audit--case-note = یادښت یې وکړ
audit--case-pass = پوښتنه یې بل ته ورکړه
audit--case-release = پوښتنه یې بېرته کېښوده
audit--case-return = پوښتنه یې بیا په انتظار کې کېښوده
audit--case-late = یادونه یې وکړه
audit--case-route = لوستونکی یې وټاکه
audit--case-close = پوښتنه یې بنده کړه
audit--case-reopen = پوښتنه یې بیا خلاصه کړه
audit--case-withdraw = پوښتنه یې بېرته واخسته
audit--case-expire = پوښتنه یې ختمه کړه
audit--case-unbind = شپږو تصویرونو ته یې پرېښوده
audit--case-bind = په شپږو تصویرونو یې خلاصه کړه
audit--case-wipe = لفظونه یې پاک کړل
audit--reveal-show = نوم یې وښود
audit--reveal-open = نوم یې خلاص کړ
audit--reveal-revoke = نوم یې بېرته واخست
audit--role-ask = لنک یې خلاص کړ
audit--role-confirm = ویې ویل چې پېژني یې
audit--role-refuse = ویې ویل چې نه یې پېژني
audit--role-give = دنده یې ورکړه
audit--role-lower = دنده یې کمه کړه
audit--freeze-ask = د چا د کار درول یې وغوښتل
audit--freeze-do = د چا کار یې ودراوه
audit--thaw-ask = د چا د کار بیا خلاصول یې وغوښتل
audit--freeze-thaw = د چا کار یې بیا خلاص کړ
audit--plan-make = یو کار یې وټاکه
audit--plan-stop = ټاکلی کار یې ودراوه
audit--plan-do = ټاکلی کار یې پوره کړ
audit--post-name = ذمه واري یې ورکړه
audit--retention-set = د بندو پوښتنو ساعتونه یې وټاکل
