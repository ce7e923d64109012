# review: draft
### The small look before and after: three questions on how sure one is, eight short messages, what came of
### it in words. Never "test", "score" or a percentage. And the page where coordinators see groups of five or more.

learn--look = 🧭 یو لنډ نظر
looks--open = 🧭 مخکې او اوس

## Before it begins

look--title = یو لنډ نظر
look--intro =
    <b>یو لنډ نظر</b>

    درې لنډې پوښتنې، بیا اته پیغامونه. په ځینو کې راکښل دي: له فکر نه مخکې سړی خپلې خوا ته راکاږي. نور صفا خبرې دي.

    وروسته به په خپله وګورئ چې ستاسو لپاره څه بدل شوي دي. ځوابونه مو یوازې تاسو وینئ. همغږی کوونکی یوازې د پنځو یا زیاتو کسانو اوسط ویني.

    شاوخوا څلور دقیقې وخت اخلي. که زړه مو نه وي، پرېښودی یې هم شئ.
look--intro-again =
    <b>یو ځل بیا لنډ نظر</b>

    درې لنډې پوښتنې او اته نور پیغامونه. بیا به یې د خپل اول نظر تر څنګ وګورئ.

    ځوابونه مو یوازې تاسو وینئ. همغږی کوونکی یوازې اوسط ویني، هغه هم لږ تر لږه د پنځو کسانو.

    که زړه مو نه وي، پرېښودی یې هم شئ.
look--not-now = اوس کوم نظر نه دی پاتې.

## The three questions, answered by one of four levels

look--how-sure = تاسو څومره ډاډه یئ چې دا کار به وکړی شئ؟
look--sure-listen = د غوسه شوي کس خبرې ښې اورېدل
look--sure-tell-apart = د راکښلو او صفا پیغام فرق کول
look--sure-whom = په دې پوهېدل چې د اندېښنې په وخت کې چا ته ورشئ
look--level-1 = لا نه
look--level-2 = لږ
look--level-3 = ښه ډېر
look--level-4 = بېخي ډېر

## What came of it

look--thanks = مننه چې دومره په غور مو وکتل.
look--thanks-before = مننه. د لارې په پای کې به یو ځل بیا وګورو.
look--when-before = مخکې
look--when-now = اوس
look--when-pulls = د راکښلو له لوستونو وروسته
look--when-after = د لارې په پای کې
# Variables:
# $when: one of the four above; $caught, $pulls: so many pulls noticed of so many; $trusted, $plain: so many plain messages trusted of so many
look--seen =
    <b>{ $when }:</b> په { $pulls } راکښلو کې مو { $caught ->
        [0] یو هم ونه پېژندلو
        [1] یو وپېژندلو
       *[other] { $caught } وپېژندل
    }. په { $plain } صفا پیغامونو کې مو { $trusted ->
        [0] په یو هم باور ونه کړ
        [1] په یو باور وکړ
       *[other] په { $trusted } باور وکړ
    }.
look--how-sure-felt = <b>څومره ډاډه وئ:</b>
look--topic-listen = د غوسه شوي کس اورېدل
look--topic-tell-apart = د راکښلو او صفا پیغام فرق
look--topic-whom = چا ته ورتلل
# Variables:
# $what: one of the three topics above; $before, $now: levels, such as "a little"
look--sureness = { $what }: { $before } ← { $now }

## A kind sentence, whichever way it went

look--tendency-clearer = نظر مو نور هم صفا شو. د تمرین اثر ښکاري. راکښل پېژندل او په رښتینې خبره باور کول سره یو ځای ځي.
look--tendency-steady = نظر مو هماغسې ټینګ دی. هر تمرین یې تازه ساتي.
look--tendency-wary = ځینې رښتیني پیغامونه هم راکښل ښکاره شول. چې په غور وګورو، داسې کېږي. پوښتل ښه دي، او بیا باور کول هم.
look--tendency-hidden = دا ځل ځینې راکښل پټ پاتې شول. هغوی د همدې لپاره جوړ وي. تر تېز نظر یوه شپه صبر او یو باوري کس زیات په کار راځي.
look--tendency-mixed = دا پیغامونه نور وو، او ټولې ورځې یو شان نه وي. څه چې مو تمرین کړي، هغه درسره پاتې کېږي.

## One's own looks, on a page of their own

look--yours = مخکې او اوس
look--none = لا مو کوم نظر نه دی کړی.
look--once-more = په لاره کې به وروسته یو ځل بیا وګورو.

## The page for coordinators: averages only

groups--open = 🧭 ډلې
# Variables:
# $name: the Tolana
groups--of = 🧭 ډلې · { $name }
# Variables:
# $name: the Tolana
groups--title = <b>{ $name }</b>
# Variables:
# $step: five
groups--too-few = لا کسان کم دي؛ دا پاڼه هغه وخت ښکاري چې { $step } کسانو دوه ځله کتلي وي.
# Variables:
# $people: how many; $step: five
groups--people = { $people } کسانو دوه ځله کتلي دي. دا د هغوی اوسط دی، تل د پوره { $step } { $step } کسانو.
# Variables:
# $before, $now: averages with one decimal; $all: the highest level
groups--confidence =
    <b>څومره ډاډه دي</b> (له ۱ تر { $all })
    مخکې: { NUMBER($before, minimumFractionDigits: 1) }. اوس: { NUMBER($now, minimumFractionDigits: 1) }.
# Variables:
# $before, $now: averages with one decimal; $all: how many pulls there were
groups--caught =
    <b>پېژندل شوي راکښل</b> (په { $all } کې)
    مخکې: { NUMBER($before, minimumFractionDigits: 1) }. اوس: { NUMBER($now, minimumFractionDigits: 1) }.
# Variables:
# $before, $now: averages with one decimal; $all: how many plain messages there were
groups--trusted =
    <b>صفا پیغامونه چې باور پرې وشو</b> (په { $all } کې)
    مخکې: { NUMBER($before, minimumFractionDigits: 1) }. اوس: { NUMBER($now, minimumFractionDigits: 1) }.
groups--meaning = دواړه سره یو ځای دي: راکښل لیدل، او په رښتینې خبره بیا هم باور کول.
