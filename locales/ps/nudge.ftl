# review: draft
### The daily word that somebody asked for, and the small deeds that lessons ask about.
### It stands on locked phones: it says neither what it is about nor who is asked.

## The daily word, a few ways to say each kind

nudge--deed-1 = یوه وړه پوښتنه تاسو ته په انتظار ده. یوه دقیقه اخلي.
nudge--deed-2 = یوه وړه خبره مو پوښتم. یو ځل ګوته وروړل بس دي.
nudge--deed-3 = یوه دقیقه وخت لرئ؟ بس یوه وړه پوښتنه ده.
nudge--deed-4 = هفته مو څنګه تېره شوه؟ یوه وړه پوښتنه ده.
nudge--review-1 = څو لنډې پوښتنې تیارې دي. دوه دقیقې اخلي.
nudge--review-2 = راځئ، دوه دقیقې تېرې خبرې بیا وګورو؟
nudge--review-3 = د هغه څه لپاره یوه دقیقه، چې تاسو یې لا له مخکې پېژنئ؟
nudge--review-4 = له چایو سره یو څو وړې پوښتنې.
nudge--lesson-1 = څلور ارامې دقیقې تاسو ته په انتظار دي.
nudge--lesson-2 = بل وړوکی قدم تیار دی، چې هر وخت مو زړه وي.
nudge--lesson-3 = د لوستلو لپاره څه نوي شته، او لنډ دي.
nudge--lesson-4 = هره ورځ لږ لږ ډېر شي. راځئ؟
nudge--go = ◀ وګورئ
nudge--later = ✕ نن نه
nudge--stop = 🔕 نور مه لیکئ
nudge--tomorrow = سمه ده. بله ورځ به وي.
nudge--stopped = اوس به دلته چوپتیا وي. په ترتیباتو کې مې بیا غوښتلی شئ.

## Choosing it

# Variables:
# $state: off, resting, or the hour
nudge--setting = 🔔 هره ورځ یوه خبره: { $state }
nudge--state-off = بنده
nudge--state-resting = په ارام
nudge--title = هره ورځ یوه خبره
nudge--off = اوس بنده ده. په ورځ کې یو ځل مو یو لنډ لوست ته رابللی شم. پیغام هېڅکله نه وايي چې خبره د څه په باره کې ده. په کوم وخت؟
# Variables:
# $hour: such as 7 pm
nudge--on = پیغام هره ورځ په دې وخت راځي: { $hour }. بس یو. بل وخت هم ټاکلی شئ.
nudge--resting = د درېو پیغامونو ځواب رانغی، نو زه چوپ شوم. د بیا پیل لپاره یو وخت وټاکئ.
nudge--shared = دا فون نور هم استعمالوي. ځکه زه هېڅکله د مخه نه لیکم، یوازې چې تاسو مې خلاص کړئ. داسې ستاسو خبره ستاسو پاتې کېږي.
# Variables:
# $zone: a place
nudge--zone = 🕰 { $zone }
nudge--whose-clock = د کوم ځای د ګړۍ له مخې؟
nudge--turn-off = 🔕 بنده یې کړئ
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--morning = د سهار { $hour } بجې
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--noon = د غرمې { $hour } بجې
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--evening = د ماښام { $hour } بجې
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--night = د شپې { $hour } بجې
zone--karachi = کراچۍ
zone--kabul = کابل
zone--dhaka = ډاکه
zone--baghdad = بغداد
zone--lagos = لاګوس

## A small deed, some days later

deed--answer =
    .done = ومې کړل
    .later = لا نه
    .no = دا زما لپاره نه دي
deed--done = څومره ښه! داسې وړې خبرې د خلکو په یاد پاتې کېږي.
deed--later = تلوار نشته. څو ورځې وروسته به یو ځل بیا پوښتنه وکړم.
deed--given-up = پروا نه کوي. بل وړوکی کار به راشي.
deed--no = سمه ده. تاسو ښه پوهېږئ چې څه تاسو ته برابر دي.
deed--more = ◀ یوه بله
