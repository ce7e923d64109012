# review: draft
### Practice stories played together: around one phone, and in a group chat.

## For the one who leads

theatre--guide =
    <b>یوه کیسه، ټول یو ځای</b>

    ۱. داسې کښېنئ چې ټول یې واوري. د شپږو نه تر لسو کسان تر ټولو ښه دي.
    ۲. هر مخ ورو ورو په زوره ولولئ. د کیسې د کس خبرې د هغه په انداز کې وکړئ.
    ۳. وپوښتئ: تاسو به اوس څه ویل؟ لاسونه دې پورته شي.
    ۴. چې زیاتو څه وټاکل، هغه ووهئ، او واورئ چې څه یې وکړل.
    ۵. بېرته لاړ شئ، بله خبره هم وازمایئ. زده کړه همدلته ده.
    ۶. په اخر کې خبرې وکړئ: درې پوښتنې په خپله راځي.

    خپله کیسه کول په چا لازم نه دي. که څوک ووایي “زما سره هم دا کېږي”، کیسه ودروئ. ورسره ځانله خبرې وکړئ، بیا یو ځای همغږي کوونکي ته ورشئ.
theatre--one-phone = 👥 ټول د یو فون شاوخوا
theatre--in-group = 💬 زمونږ د ګروپ په چېټ کې
# Variables:
# $link: the address that opens the choice of a group
# $command: what one writes in the group another day
# $hide: what one writes there when it must go at once
theatre--group-guide =
    <b>زمونږ د ګروپ په چېټ کې</b>

    یوازې هلته، چې د ګروپ خلکو په خپله خوښه کړې وي او تاسو هر یو پېژنئ. کیسه ټول ویني، او دا هم چې ناسته تاسو چلوئ. په وړوکي ګروپ کې اټکل کېدی شي چې چا څه وټاکل.

    ۱. ما په ګروپ کې شامل کړئ: { $link }
    ۲. هلته کیسه وټاکئ. بله ورځ هلته ولیکئ:
    { $command }
    ۳. ټول دې یو یو نمبر وټاکي. یوازې شمېر ښکاري، د چا نوم نه ساتل کېږي.
    ۴. چې ګروپ پرې خبرې وکړي، تاسو یې وړاندې بوځئ.

    په اخر کې زما پیغامونه د چېټ نه لرې کولی شئ. که تلوار وي، هلته ولیکئ:
    { $hide }
theatre--which = کومه کیسه وکړو؟
theatre--half = دا کیسه په مینځ کې پاتې ده.
theatre--anew = ↻ د سره

## While it is played

theatre--read = 📢 <b>په زوره یې ولولئ:</b>
theatre--hands = ✋ <b>تاسو به څه ویل؟ لاس پورته کړئ.</b>
theatre--sentences = ◀ مونږ څه ویلی شو؟
theatre--on = ◀ وړاندې
theatre--other = ↺ بېرته، بله خبره وکړئ
theatre--turning = ↺ بیا د هغه ځای نه چې واوښته
theatre--talk = 💬 خبرې پرې وکړئ
theatre--close = ✕ د اخر خبرو ته
theatre--back = ▶ بېرته کیسې ته
theatre--scene-again = ▶ صحنه یو ځل بیا
theatre--question-1 = <b>راځئ خبرې وکړو: یو</b>

    خبره چرته واوښته؟ کومې خبرې واړوله؟
theatre--question-2 = <b>راځئ خبرې وکړو: دوه</b>

    د دې کس زړه ته په اصل کې څه پکار وو؟ چې بیه یې ونه غواړي، څوک یې ورکولی شي؟
theatre--question-3 = <b>راځئ خبرې وکړو: درې</b>

    که داسې اندېښنه راشي، زمونږ په خوا کې چا ته ورتلی شو؟
theatre--thanks = ستاسو د ټولو مننه. چې داسې خبرې یو ځای تمرین شي، په وخت کې انسان د خبرې نه پاتې کېږي.

## How each pull works, in a line: said when a story is closed early

pull-how--belonging = اول مینه راکوي، بیا بیه غواړي: نور پرېږده. په ښه ځای کې نور ملګري هم درسره پاتې کېږي.
pull-how--grievance = زخم تازه ساتي او بل ته ګوته نیسي. درد دې واورېدل شي، په کار دې نه اچول کېږي.
pull-how--duty-and-shame = وايي: ښه خلک دا کوي او نه پوښتي. سمه خبره پوښتنه زغمي.
pull-how--false-authority = وايي: زه پوهېږم، ته سوچ مه کوه. ښه استاذ په پوښتنه خوشالېږي.
pull-how--us-and-them = ټول په یوه سترګه ګوري. په هغوی کې هم هر یو بېل انسان دی، لکه په مونږ کې.
pull-how--secrecy = وايي: خبره دې زمونږ په مینځ کې وي. ښه خبره د باور کس ته ویل کېدی شي.
pull-how--urgency = وايي: یا اوس یا هیڅکله. څه چې ښه وي، سبا به هم ښه وي.
pull-how--reward = ډېر څه راکوي، او دا نه وايي چې د څه په بدل کې. رښتینی وړاندیز د ورځې په رڼا کې لیدل کېدی شي.

## In a group chat

# Variables:
# $minutes: how long the vote stays open
# $voted: how many have chosen so far
show--open =
    <b>تاسو به څه ویل؟ یو نمبر وټاکئ.</b>
    پاتې وخت: { $minutes } منټه. تر اوسه { $voted } کسانو ټاکلې ده.
show--close-vote = ✓ ټاکنه بنده کړئ
show--chosen = تاسو ټولو دا وټاکله:
show--drawn = برابر شول. سکې دا خبره راوویستله:
show--rests = لا چا نه دي ټاکلي. تلوار نشته.
show--how = ټول دې یو یو نمبر وټاکي. یوازې شمېر ښکاري، د چا نوم نه ساتل کېږي.
show--made-up = د تمرین لپاره جوړه کړې کیسه
show--talk = خبرې پرې وکړئ. بیا به یې هغه وړاندې بوځي چې ناسته چلوي.
show--vote-again = ↻ بیا یې وټاکئ
show--leaderless = اوس یې هر څوک وړاندې بوتلی شي.
# Variables:
# $number: the number of the sentence
show--counted = ستاسو خبره: { $number }. چې ټاکنه بنده نه وي، بدلولی یې شئ.
show--late = دا ټاکنه تېره شوې ده. تر ټولو نوی پیغام وګورئ.
show--over = دا کیسه ختمه شوې ده.
show--leader-only = څوک چې ناسته چلوي، هغه به یې وړاندې بوځي.
show--you-lead = ناسته تاسو چلوئ، فیصله ګروپ کوي.
show--clear = 🧹 پای، او د چېټ نه یې لرې کړئ
show--farewell = مننه، بیا به سره ګورو.
