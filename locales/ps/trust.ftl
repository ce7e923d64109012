# review: draft
### When a newcomer waits at the door, and when someone inside is the danger.

## Notices: on a locked phone they must say nothing

notice--team = ستاسو د کتلو لپاره یو څه شته.

## The door: a second person says whether they know a newcomer

# Variables:
# $count: how many wait
door--row = 🚪 په دروازه کې: { $count }
door--title =
    <b>په دروازه کې</b>

    دا کسان په لنک راغلي دي. تاسو یې پېژنئ؟
door--none = په دروازه کې هېڅوک نشته.
# Variables:
# $name: the newcomer; $role: what they would be; $tolana: the Tolana; $link: own, or other;
# $now: what they are until then; $address: their form of address, she, he or other
door--ask =
    <b>{ $name }</b> · { $now }

    { $link ->
        [own] دا ستاسو په لنک راغلي دي.
       *[other] دا د بل چا په لنک راغلي دي.
    } دلته به یې کار دا وي: { $role }، ټولنه: { $tolana }.

    { $address ->
        [she] دوی د ځان لپاره ”خور“ غوره کړې ده: د ښځو پوښتنې به ورته راځي.
        [he] دوی د ځان لپاره ”ورور“ غوره کړی دی.
       *[other] دوی ”خور“ یا ”ورور“ نه دي ویلي.
    } تاسو یې پېژنئ؟
door--yes = ✔ هو، پېژنم یې
door--no = ✕ نه
door--confirmed = مننه! اوس خپل کار پیلولی شي.
door--refused = سمه ده. زده کوونکی پاتې کېږي.
door--late = دا فیصله د مخه شوې ده.
door--waiting = پخیر راغلئ! ډېر زر به ستاسو د ګروپ څوک ووایي چې تاسو پېژني. تر هغه ټول لوستونه درته خلاص دي.
door--waiting-owner = پخیر راغلئ! اول نورو ته خبر ورکول کېږي. یو ساعت وروسته به ستاسو نوی کار پیل شي. تر هغه ټول لوستونه خلاص دي.
door--young = پخیر راغلئ! دا لنک د لویانو لپاره و، او ستاسو عمر لا اتلس کاله نه دی. ټول لوستونه درته خلاص دي.
start--young = دا لنک د لویانو لپاره دی، او ستاسو عمر لا اتلس کاله نه دی. هر څه به هماغسې وي.
start--asked = ستاسو لنک سم دی. ډېر زر به د ګروپ څوک ووایي چې تاسو پېژني. تر هغه به هر څه هماغسې وي.
start--planned = ستاسو لنک سم دی. اول نورو ته خبر ورکول کېږي. یو ساعت وروسته به ستاسو نوی کار پیل شي.

## One's own page

tolana--wrong = ⚠ دلته د چا کار سم نه دی
tolana--post-backup = تاسو دویم کس یئ: چې بل څوک ځواب نه ورکوي، تاسو ته خبر راځي.
tolana--post-focal = د دننه خبرو ذمه وار تاسو یئ: د دې ځای د خلکو په اړه هره اندېښنه تاسو ته راځي.
# Variables:
# $name: who has begun to serve; $role: as what; $tolana: where
peer--new =
    <b>{ $name }</b>

    { $role } · { $tolana }

    دوی اوس کار پیل کړی دی. که تاسو یې نه پېژنئ، ووایئ.

## A freeze: two ask for it

# Variables:
# $count: about how many people somebody has asked within a day
wrong--row = ⚠ چا ویلي دي: { $count }
wrong--title =
    <b>خبره د چا ده؟</b>

    د چا نوم چې دلته دی، هغه ستاسو په کتلو نه خبرېږي.
wrong--none = دلته بل څوک نشته.
# Variables:
# $name: the colleague; $role: what they are
wrong--ask =
    <b>{ $name }</b> · { $role }

    چې کار یې ودرول شي، د کار مېز او ټولې پوښتنې سمدستي ترې اخستل کېږي. د دې لپاره باید دوه کسان په یوه ورځ کې دا ووایي. بیا خلاصېدی هم شي.
# Variables:
# $name: the colleague; $role: what they were
wrong--frozen =
    <b>{ $name }</b> · { $role }

    د دوی کار درول شوی دی: نه مېز، نه پوښتنې. یو مشر همغږی کوونکی یې خلاصولی شي، یا دوه همغږی کوونکي.
wrong--by-mine = تاسو ویلي دي. یو بل کس باید هم ووایي.
wrong--by-other = یو کس د مخه ویلي دي.
wrong--yes = ⚠ هو، کار دې یې ودرول شي
wrong--asked = خبره مو وساتل شوه. په یوه ورځ کې باید یو بل کس هم ووایي.
wrong--done = کار وشو. د دوی پوښتنې اوس د نورو په انتظار کې دي.
thaw--yes = ☀ هو، بیا دې خلاص شي
thaw--asked = خبره مو وساتل شوه. په یوه ورځ کې باید یو بل کس هم ووایي.
thaw--done = کار وشو. خپل کار یې بېرته ورکړل شو.
