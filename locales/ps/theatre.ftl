# review: draft
### Practice stories played together: around one phone, and in a group chat.

## For the one who leads

theatre--guide =
    <b>یوه کیسه، ټول یوځای</b>

    ۱. داسې کښېنئ چې ټول یې واوري. د شپږو نه تر لسو کسان ښه دي.
    ۲. هر مخ په ورو او په زوره ولولئ. د کیسې کس ته غږ ورکړئ.
    ۳. پوښتنه وکړئ: اوس به تاسو څه وئیل؟ لاسونه دې پورته شي.
    ۴. چې زیاتو څه وټاکل، هغه کېکاږئ او واورئ چې څه یې وکړل.
    ۵. بېرته لاړ شئ او بله خبره هم وازمایئ. زده کړه هلته ده.
    ۶. په پای کې خبرې وکړئ: درې پوښتنې پخپله راځي.

    په چا لازمه نه ده چې خپله کیسه وکړي. که د چا زړه خوږ شو، ودرېږئ، ساه واخلئ.
theatre--one-phone = 👥 د یو ټیلیفون شاوخوا
theatre--in-group = 💬 زمونږ په ګروپ چټ کې
# Variables:
# $link: the address that opens the choice of a group
# $command: what one writes in the group another day
theatre--group-guide =
    <b>زمونږ په ګروپ چټ کې</b>

    یواځې هلته، چې د ګروپ خلکو پخپله غوښتې وي. کیسه په ګروپ کې ټول ویني.

    ۱. ما ګروپ ته بوځئ: { $link }
    ۲. هلته کیسه وټاکئ. بله ورځ په ګروپ کې دا ولیکئ: { $command }
    ۳. ټول دې یو نمبر کېکاږي. یواځې شمېر ښکاري، د چا نوم نه ساتل کېږي.
    ۴. چې ګروپ خبرې وکړي، تاسو یې وړاندې بوځئ.

    په پای کې تاسو دا هر څه د چټ نه لرې کولی شئ.
theatre--which = کومه کیسه ولوبوو؟

## While it is played

theatre--read = 📢 <b>په زوره یې ولولئ:</b>
theatre--hands = ✋ <b>تاسو به څه وئیل؟ لاس پورته کړئ.</b>
theatre--sentences = ▶ مونږ څه وئیلی شو؟
theatre--on = ▶ وړاندې
theatre--other = ↺ بېرته، او بله خبره
theatre--turning = ↺ چې چرته واوښته، د هغې ځای نه بیا
theatre--talk = 💬 خبرې پرې وکړئ
theatre--close = ✕ وروستیو خبرو ته
theatre--question-1 = <b>راځئ خبرې وکړو: یو</b>

    خبره چرته واوښته؟ کومه جمله وه؟
theatre--question-2 = <b>راځئ خبرې وکړو: دوه</b>

    د دې کس زړه ته څه پکار وو؟ هغه بې بیې چا ورکولی شو؟
theatre--question-3 = <b>راځئ خبرې وکړو: درې</b>

    د داسې اندېښنې سره زمونږ خوا کې چا ته تلل کېدی شي؟
theatre--thanks = ستاسو د ټولو مننه. څوک چې داسې خبرې یوځای لوبوي، په وخت یې ټکي پیدا کړي.

## In a group chat

# Variables:
# $minutes: how long the vote is open
# $voted: how many have chosen so far
show--open =
    <b>تاسو به څه وئیل؟ یو نمبر کېکاږئ.</b>
    وخت: { $minutes } منټه. تر اوسه ټاکلي: { $voted }
show--close-vote = ✓ ټاکل بند کړئ
show--chosen = تاسو ټولو دا وټاکله:
show--draw = برابر شول. سکې فیصله وکړه.
show--rests = لا چا نه دي ټاکلي. بیړه نشته.
# Variables:
# $number: the number of the sentence
show--counted = ستاسو ټاکنه: { $number }. تر بندېدو پورې یې بدلولی شئ.
show--late = دا ټاکنه تېره شوې ده. تر ټولو نوی پیغام وګورئ.
show--over = دا کیسه خلاصه شوې ده.
show--leader-only = څوک چې یې مشري کوي، هغه به یې وړاندې بوځي.
show--you-lead = تاسو یې مشري کوئ، فیصله د ګروپ ده.
show--clear = 🧹 د چټ نه یې لرې کړئ
show--keep = ✓ همدلته دې وي
show--farewell = مننه، بیا به ګورو.
