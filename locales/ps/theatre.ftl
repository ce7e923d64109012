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

    خپله کیسه کول په چا لازم نه دي. که د چا زړه خوږ شو، ودرېږئ، ساه واخلئ.
theatre--one-phone = 👥 ټول د یو فون شاوخوا
theatre--in-group = 💬 زمونږ د ګروپ په چېټ کې
# Variables:
# $link: the address that opens the choice of a group
# $command: what one writes in the group another day
theatre--group-guide =
    <b>زمونږ د ګروپ په چېټ کې</b>

    یوازې هلته، چې د ګروپ خلکو په خپله خوښه کړې وي. کیسه په ګروپ کې ټول ویني.

    ۱. ما په ګروپ کې شامل کړئ: { $link }
    ۲. هلته کیسه وټاکئ. بله ورځ هلته ولیکئ:
    { $command }
    ۳. ټول دې یو یو نمبر وټاکي. یوازې شمېر ښکاري، د چا نوم نه ساتل کېږي.
    ۴. چې ګروپ پرې خبرې وکړي، تاسو یې وړاندې بوځئ.

    په اخر کې زما پیغامونه د چېټ نه لرې کولی شئ. که تلوار وي، هلته ولیکئ: /hide
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
show--talk = خبرې پرې وکړئ. بیا به یې هغه وړاندې بوځي چې ناسته چلوي.
show--vote-again = ↻ بیا یې وټاکئ
show--leaderless = چا چې ناسته چلوله، هغه لاړ. اوس یې هر څوک وړاندې بوتلی شي.
# Variables:
# $number: the number of the sentence
show--counted = ستاسو خبره: { $number }. چې ټاکنه بنده نه وي، بدلولی یې شئ.
show--late = دا ټاکنه تېره شوې ده. تر ټولو نوی پیغام وګورئ.
show--over = دا کیسه ختمه شوې ده.
show--leader-only = څوک چې ناسته چلوي، هغه به یې وړاندې بوځي.
show--you-lead = ناسته تاسو چلوئ، فیصله ګروپ کوي.
show--clear = 🧹 د چېټ نه یې لرې کړئ
show--keep = ✓ همدلته دې وي
show--farewell = مننه، بیا به سره ګورو.
