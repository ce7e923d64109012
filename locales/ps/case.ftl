# review: draft
### Cases, as both sides see them. A case has a code; neither side sees the other's name.

## States, short

case--state-waiting = په انتظار کې
case--state-taken = کتل کېږي
case--state-answered = ځواب شوې
case--state-agreed = خبره پخه شوه
case--state-closed = بنده
case--state-withdrawn = بېرته اخستې
case--state-expired = ختمه

## What the state means for the one who asked

case--yours-waiting = دا د همغږی کوونکي په انتظار کې ده.
case--yours-taken = یو همغږی کوونکی یې لولي. ځواب به راشي.
case--yours-answered = ځواب راغلی دی.
case--yours-agreed-call = تاسو فون وټاکه. دلته داسې وخت وټاکئ چې بې خطره خبرې پکې کولی شئ.
case--yours-agreed-meet = تاسو ملاقات وټاکه. ځای او وخت یې دلته وټاکئ. د چا په کور کې نه، او یوازې هېڅکله نه.
case--yours-beside = د باور یو مشر درسره ناست کېدی شي.
case--propose = همغږی کوونکی پوښتي: خبره به وړاندې څنګه ځي؟ هغه وټاکئ چې تاسو ته خوندي ښکاري.
case--unopened-1 = لا چا نه ده خلاصه کړې. ما ورته بیا یادونه وکړه.
case--unopened-2 = لا چا نه ده خلاصه کړې. اوس مې یو بل کس هم خبر کړ چې لاس پکې واچوي.
case--unopened-3 = لا چا نه ده خلاصه کړې. ستاسو په خوښه چې چا ته ویل کېدی شول، اوس ټول خبر دي.
case--unreached = لا مې له هېچا سره رابطه ونه شوه. بیا به کوشش کوم. تاسو بیا هم ټاکلی شئ چې څوک یې ولولي.
case--unanswered = لا ځواب نه دی راغلی. ما ورته بیا یادونه وکړه.
case--yours-closed = دا پوښتنه بنده شوې ده. لفظونه به یې زر پاک شي. هر وخت بیا پوښتنه کولی شئ.
case--yours-withdrawn = تاسو دا پوښتنه بېرته واخسته. اوس به یې هېڅوک نه لولي.
case--yours-expired = دا پوښتنه ختمه شوه، ځکه چې ډېرې ورځې پکې څه ونه شول. که خبره لا مهمه وي، بیا یې وپوښتئ.

## What the holder sees

case--about = خبره:
case--way = رابطه به داسې وي:
case--danger = ❗ ښايي څوک همدا اوس په خطر کې وي.
case--minor = عمر یې تر اتلسو کم دی. یو بل مشر هم باید خبر وي. ځانله ملاقات ورسره مه ټاکئ.
case--from-you = تاسو لیکلي دي
case--from-reporter = هغوی لیکي
case--from-coordinator = همغږی کوونکی لیکي
case--changed = څه بدل شوي دي:
# Variables:
# $day: the day it was taken up
case--taken-up = په شپږو انځورونو بیا خلاصه شوه، { $day }. ځان ډاډه کړئ چې څوک لیکي.
case--proposed = تاسو وپوښتل چې خبره به وړاندې څنګه ځي. هغوی لا څه نه دي ویلي.
case--agreed-call = هغوی فون وټاکه. وخت، او دا چې څوک به فون کوي، په پیغامونو کې وټاکئ.
case--agreed-meet = هغوی ملاقات وټاکه. ځای او وخت په پیغامونو کې وټاکئ. د چا په کور کې نه، او یوازې هېڅکله نه.
case--beside = د باور یو مشر ورسره ناست کېدی شي.
case--from-earlier = مخکیني همغږی کوونکي لیکلي دي
case--from-note = یادښت
case--from-propose = تاسو وپوښتل چې خبره به وړاندې څنګه ځي
case--from-agree = د هغوی خوښه
# Variables:
# $seconds: how long the voice message is
case--voice = 🎤 غږ، { $seconds } سیکنډه
case--wordless = لا څه نه دي لیکل شوي. بس رابطه غوښتل شوې ده.
case--unreadable = لفظونه پاک شوي دي.
case--older = ▶ زاړه
case--newer = نوي ◀
case--take-it = دا پوښتنه لا چا نه ده اخستې. که تاسو یې واخلئ، بل هېڅ همغږی کوونکی یې نه شي لوستی.
case--taken-by-another = دا پوښتنه بل چا اخستې ده. مننه!
case--late = په دې مینځ کې څه بدل شوي دي. اوس حال دا دی.
case--outcome = خبره تر کومه ورسېده؟ یوازې همدا ساتل کېږي، لفظونه نه.

## What one can do

case--do-take = ✋ زه یې اخلم
case--do-write = ✎ ولیکئ
case--do-release = ↩ بېرته یې کېږدئ
case--do-close = ✔ بنده یې کړئ
case--do-withdraw = ✕ بېرته یې واخلئ
case--withdraw-sure = دا پوښتنه بېرته واخلم؟ بیا به یې هېڅوک نه لولي. دا فیصله بیا نه بدلېږي.
case--done-take = اوس دا له تاسو سره ده.
case--done-release = اوس دا د بل چا په انتظار کې ده.
case--done-close = پوښتنه بنده شوه. مننه.
case--done-withdraw = پوښتنه بېرته واخستل شوه. اوس به یې هېڅوک نه لولي.
case--do-propose = 🤝 وړاندې څنګه؟
case--do-note = 🗒 یادښت
case--do-pass = ↪ بل ته یې وسپارئ
case--do-reopen = ↺ بیا یې خلاصه کړئ
case--do-voice = 🔊 واورئ
case--done-propose = د هغوی نه وپوښتل شول. چې ځواب راشي، خبر به شئ.
case--done-agree = ستاسو خوښه ورته وویل شوه.
case--done-note = یادښت وساتل شو.
case--done-pass = اوس دا له بل چا سره ده. مننه.
case--done-reopen = پوښتنه بیا خلاصه شوه.
case--pass-whom = دا پوښتنه چا ته وسپارل شي؟ بیا به یوازې هغوی ته خلاصېږي.
case--pass-nobody = اوس بل څوک نشته چې دا ورته وسپارل شي. که غواړئ، بېرته یې کېږدئ.
# Variables:
# $name: the nickname, or the role and a number, of whoever will hold it
case--pass-sure = دا پوښتنه { $name } ته وسپارم؟ بیا به یې لفظونه تاسو ته نه خلاصېږي.
case--pass-yes = ✔ هو، ویې سپارئ

## Outcomes

outcome--listened = خبره واورېدل شوه
outcome--met = ملاقات یا فون وشو
outcome--helped = په ګډه مرسته پیدا شوه
outcome--passed-on = اوس بل څوک مرسته کوي
outcome--not-a-case = نور څه کار پکې نه وو

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

## Notes of those who hold it; the one who asked never sees them

note--choose = څه یاد وساتم؟ دا یوازې هغه چا ته ښکاري چې پوښتنه ورسره وي.
note--words = ✎ په خپلو لفظونو کې
note--write = خپل یادښت ولیکئ، بې له نومونو او نمبرونو. سمدستي به وساتل شي.
note--called = په فون خبرې وشوې
note--met = ملاقات وشو
note--no-answer = ځواب رانغی
note--waiting-for-them = اوس د هغوی د لیکلو وار دی
note--asked-advice = د چا نه مې مشوره واخسته

## How far a letter has come

letter-state--waiting = … په لاره دی
letter-state--delivered = ✓ ورسېد، لا نه دی خلاص شوی
letter-state--opened = ✓✓ خلاص شو
letter-state--failed-blocked = ✕ ونه رسېد: هغوی دا چېټ بند کړی دی. ځواب د هغوی په انتظار دی.
letter-state--failed-deleted = ✕ ونه رسېد: د هغوی اکاونټ نور نشته.
letter-state--failed-refused = ✕ خبر ورته ونه رسېد. ځواب یې په “پوښتنو” کې پروت دی.
letter-state--kept-shared = ځواب پروت دی. چې هغوی راشي، وبه یې ګوري.
letter-state--kept-pictures = ځواب پروت دی. چې هغوی راشي، وبه یې ګوري.

## How long somebody has waited, on a button of the desk

# Variables:
# $count: minutes
desk--minutes = { $count ->
    [1] یوه دقیقه
   *[other] { $count } دقیقې
}
# Variables:
# $count: hours
desk--hours = { $count ->
    [1] یو ساعت
   *[other] { $count } ساعته
}
# Variables:
# $count: days
desk--days = { $count ->
    [1] یوه ورځ
   *[other] { $count } ورځې
}

## Emergency numbers, by the label in the settings

emergency--rescue = ریسکیو
emergency--police = پولیس
emergency--ambulance = ایمبولنس
emergency--helpline = هېلپ لاین
