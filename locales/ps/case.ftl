# review: draft
### Cases, as both sides see them. A case has a code; neither side sees the other's name.

## Notices: on a locked phone they must say nothing

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
notice--case-ended = یوه پوښتنه ختمه شوه. { $code }
notice--open = وګورئ
notice--later = وروسته

## States, short

case--state-waiting = په انتظار کې
case--state-taken = کتل کېږي
case--state-answered = ځواب شوې
case--state-closed = بنده
case--state-withdrawn = واپس شوې
case--state-expired = ختمه

## What the state means for the one who asked

case--yours-waiting = دا د همغږی کوونکي په انتظار کې ده.
case--yours-taken = یو همغږی کوونکی یې لولي. ځواب به راشي.
case--yours-answered = ځواب راغلی دی.
case--yours-closed = دا پوښتنه بنده شوې ده. لفظونه به یې زر پاک شي. هر وخت بیا پوښتنه کولی شئ.
case--yours-withdrawn = تاسو دا پوښتنه واپس واخسته. اوس به یې هېڅوک نه لولي.
case--yours-expired = دا پوښتنه ختمه شوه، ځکه چې ډېرې ورځې پکې څه ونه شول. که خبره لا مهمه وي، بیا یې وپوښتئ.

## What the holder sees

case--about = خبره:
case--way = رابطه به داسې وي:
case--danger = ❗ ښايي څوک همدا اوس په خطر کې وي.
case--minor = عمر یې تر اتلسو کم دی. یو بل مشر هم باید خبر وي. په یوازې ځای کې ورسره ملاقات مه کوئ.
case--from-you = تاسو لیکلي دي
case--from-reporter = هغوی لیکي
case--from-coordinator = همغږی کوونکی لیکي
case--wordless = لا څه نه دي لیکل شوي. بس رابطه غوښتل شوې ده.
case--unreadable = لفظونه پاک شوي دي.
case--older = ▶ زوړ
case--newer = نوی ◀
case--take-it = دا پوښتنه لا چا نه ده اخستې. که تاسو یې واخلئ، یوازې تاسو ته خلاصېږي. ځواب به یې هم ستاسو وي.
case--taken-by-another = دا پوښتنه بل چا اخستې ده. مننه!
case--late = په دې مینځ کې څه بدل شوي دي. اوس حال دا دی.
case--outcome = خبره تر کومه ورسېده؟ یوازې همدا ساتل کېږي، لفظونه نه.

## What one can do

case--do-take = ✋ زه یې اخلم
case--do-write = ✎ ولیکئ
case--do-release = ↩ بل چا ته یې ورکړئ
case--do-close = ✔ بنده یې کړئ
case--do-withdraw = ✕ واپس یې واخلئ
case--withdraw-sure = ایا دا پوښتنه بېرته واخلم؟ بیا به یې هېڅوک نه لولي. دا کار بېرته نه اوړي.
case--done-take = اوس دا له تاسو سره ده.
case--done-release = اوس دا د بل چا په انتظار کې ده.
case--done-close = پوښتنه بنده شوه. مننه.
case--done-withdraw = پوښتنه واپس شوه. اوس به یې هېڅوک نه لولي.

## Outcomes

outcome--listened = خبره واورېدل شوه
outcome--met = ملاقات یا فون وشو
outcome--helped = په ګډه مرسته پیدا شوه
outcome--passed-on = اوس بل څوک مرسته کوي
outcome--not-a-case = نور کار پکې پکار نه و

## The desk

# Variables:
# $held: cases in one's hands; $waiting: cases nobody has
desk--title =
    <b>ستاسو د کار مېز</b>

    له تاسو سره: { $held ->
        [0] هېڅ نشته
       *[other] { $held }
    }
    په انتظار کې: { $waiting ->
        [0] هېڅ نشته
       *[other] { $waiting }
    }
desk--alongside = تر اتلسو کم عمر، له بل چا سره:

## Emergency numbers, by the label in the settings

emergency--rescue = ریسکیو
emergency--police = پولیس
emergency--ambulance = ایمبولنس
emergency--helpline = هېلپ لاین
