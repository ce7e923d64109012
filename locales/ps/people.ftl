# review: draft
### Settings, hiding, forgetting, invites, Tolanas.

## Settings

# Variables:
# $phone: whose phone it is; $word: whether a harmless word is set
settings--title =
    <b>ترتیبات</b>

    فون: { $phone }
    ساده لفظ: { $word }
settings--phone-mine = یوازې زما
settings--phone-shared = نور یې هم استعمالوي
settings--word-set = شته
settings--word-none = لا نشته
settings--gender = 🙂 د خبرو انداز
settings--phone = 📱 دا فون د چا دی
settings--nickname = ✎ نوم
settings--word = 🔑 ساده لفظ
settings--forget = ✕ ما هېر کړئ
field--harmless = یو عام لفظ وټاکئ، لکه د یوې مېوې نوم. چې دا لفظ ولیکئ، په چېټ کې به یو لوست ښکاري.
    .saved = وساتل شو. هر وخت چې غواړئ، دا لفظ ولیکئ.
field--nickname = زه تاسو ته په کوم نوم غږ وکړم؟ هر لنډ نوم ښه دی.
    .saved = وساتل شو.
field--tolana = د نوې ټولنې نوم به څه وي؟ داسې نوم ښه دی چې پردي ترې څه پوه نه شي.
    .saved = ټولنه جوړه شوه. اوس خلک ورته راوبلئ.
language--choose = تاسو ته کومه ژبه اسانه ده؟

## Hiding: said on any screen, to anyone

hide--older = څو زاړه پیغامونه دلته پاتې دي. د ټېلېګرام “کلیر هسټري” یې پاکوي.

## Forgetting

forget--sure = زه تاسو هېر کړم؟ ستاسو لوستونه، لفظونه او پوښتنې به پاک شي. بیا به هېڅکله واپس نه شي.
forget--yes = ✕ هو، هېر مې کړئ
forget--no = ▶ نه، زه پاتې کېږم
forget--done = کار وشو. ستاسو هېڅ شی پاتې نه شو. په امان اوسئ.
forget--older = څو زاړه پیغامونه لا په دې چېټ کې دي. د ټېلېګرام “کلیر هسټري” یې پاکوي.
forget--last-owner = بې له تاسو بل مشر همغږی کوونکی نشته. اول بل څوک وټاکئ.

## Help

# A command stands as a literal: Fluent isolates it, and its slash stays on its left.
help--text =
    <b>دا په وړو وړو قدمونو د زده کړې ملګری دی.</b>

    📖 هر لوست څلور دقیقې اخلي.
    🎭 په تمرین کې یوه خبره د مخه ازمایئ.
    💬 که همغږی کوونکي ته لیکل غواړئ، “پوښتنې” خلاصې کړئ.

    د مینو لپاره { "/menu" } او د ژبې بدلولو لپاره { "/language" } ولیکئ.
help--about = همراه مفت دی او د دې ځای د خلکو لپاره جوړ شوی دی. د دې ژبې خپلو خلکو یې لیکل لا پوره نه دي کتلي.
help--kept = ستاسو هره لیکلې خبره ستاسو په خپله چابي بنده وي. چې { "/forget" } ولیکئ، هغه چابي ختمه شي. په خپله ټېلېګرام دا چېټ لوستلی شي.

## The Tolana

# Variables:
# $name: the Tolana's name; $role: one's role in it
tolana--yours = ټولنه: <b>{ $name }</b>
    دلته ستاسو ځای: { $role }
# Variables:
# $role: one's role
tolana--none = تاسو لا په هېڅ ټولنه کې نه یئ. دلته ستاسو ځای: { $role }

## Invites

invite--where = کومې ټولنې ته؟
invite--whom = چا ته بلنه ورکوئ؟
invite--how-many = په دې لنک به څو کسان راشي؟
# Variables:
# $uses: how many
invite--uses =
    { $uses ->
        [1] ۱ کس
       *[other] { $uses } کسان
    }
invite--copy = 📋 لنک کاپي کړئ
# Variables:
# $role: the role; $uses: how many; $days: how long it is good; $link: the link
invite--link =
    <b>{ $role }</b> · کسان: { $uses } · ورځې: { $days }

    { $link }

    په خپله یې لاس په لاس ورکړئ. دا به بیا نه ښکاري.
# Variables:
# $link: the link
invite--owner-link =
    <b>مشر همغږی کوونکی</b>

    { $link }

    یو کس، پنځلس دقیقې. ښه دا ده چې په ګډه یې خلاص کړئ.
invite--no-tolana = تاسو لا په هېڅ ټولنه کې نه یئ، نو اوس بلنه نه شئ ورکولی.
invite--found-first = اول یوه ټولنه جوړه کړئ، بیا خلک ورته راوبلئ.

## The team page of the lead coordinator

team--title = <b>ټولنې</b>
# Variables:
# $name: the Tolana; $coordinators, $mentors, $learners: how many of each there are
team--line = ټولنه: <b>{ $name }</b>
    همغږی کوونکي: { $coordinators } · لارښود ملګري: { $mentors } · زده کوونکي: { $learners }
# Variables:
# $name: the Tolana
team--appoint = + همغږی کوونکی · { $name }
team--found = + نوې ټولنه
team--owner = + مشر همغږی کوونکی
