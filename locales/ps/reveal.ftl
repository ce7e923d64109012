# review: draft
### Showing who one is: by one's own hand only, to one coordinator, for a time.

## The way there

case--do-reveal = 🪪 نوم یا نمبر مې وروښایئ
case--do-unreveal = ↩ مه یې ښایئ
case--do-see = 👁 خلاص یې کړئ
reveal--what = که تاسو په خپله ونه غواړئ، ستاسو نوم هېچا ته نه معلومېږي. څه ښودل غواړئ؟
    .name = نوم
    .number = نمبر
# Variables:
# $name: the nickname of the coordinator who holds the question
reveal--only = دا یوازې { $name } ته خلاصېږي، بل چا ته نه.
reveal--only-holder = دا یوازې هغه چا ته خلاصېږي چې ستاسو پوښتنه ورسره ده، بل چا ته نه.
reveal--young = د باور یو مشر درسره په دې سوچ کولی شي. ښودل لازم نه دي.
reveal--words-name = نوم هغسې ولیکئ لکه څنګه چې یې ښودل غواړئ. دا پیغام به سمدستي له چېټه لاړ شي.
reveal--words-number = نمبر ولیکئ، یوازې هندسې. دا پیغام به سمدستي له چېټه لاړ شي.
reveal--span = تر کله به خلاصېدی شي؟
    .day = یوه ورځ
    .days = درې ورځې
    .week = یوه هفته
reveal--look = یو ځل بیا یې وګورئ. دا به وښودل شي:
# Variables:
# $until: a day and an hour
reveal--until = دا تر { $until } پورې خلاصېدی شي. چې یو ځل خلاص شي، بیا یې بېرته نه شئ اخستی.
reveal--show = ✔ هو، ویې ښایئ
reveal--shown = اوس دا خلاصېدی شي. تر څو چې چا نه وي خلاص کړی، تاسو یې بېرته اخستی شئ.
reveal--moved = ستاسو پوښتنه اوس له بل چا سره ده، یا ختمه شوې ده. هېڅ ونه ښودل شول.
reveal--taken-back = بېرته واخستل شو. هېچا نه دی لیدلی.
reveal--too-late = دا له مخکې خلاص شوی دی.
reveal--none = اوس دلته هېڅ نه ښودل کېږي.
refused--not-a-number = په دې کې نمبر نشته. یوازې هندسې ولیکئ.

## On the page of the question: its writer's, then its holder's

# Variables:
# $until: a day and an hour
reveal--yours-name = تاسو خپل نوم ښایئ. لا چا نه دی خلاص کړی. تر { $until } پورې خلاصېدی شي.
# Variables:
# $until: a day and an hour
reveal--yours-number = تاسو خپل نمبر ښایئ. لا چا نه دی خلاص کړی. تر { $until } پورې خلاصېدی شي.
# Variables:
# $at: when it was opened
# $until: a day and an hour
reveal--yours-opened-name = ستاسو نوم خلاص شو: { $at }. تر { $until } پورې لیدل کېدی شي.
# Variables:
# $at: when it was opened
# $until: a day and an hour
reveal--yours-opened-number = ستاسو نمبر خلاص شو: { $at }. تر { $until } پورې لیدل کېدی شي.
# Variables:
# $until: a day and an hour
reveal--theirs-name = هغوی تاسو ته خپل نوم ښودل غواړي، تر { $until } پورې.
# Variables:
# $until: a day and an hour
reveal--theirs-number = هغوی تاسو ته خپل نمبر ښودل غواړي، تر { $until } پورې.

## Opened

# Variables:
# $until: a day and an hour
reveal--open-name = د هغوی نوم، یوازې ستاسو لپاره، تر { $until } پورې:
# Variables:
# $until: a day and an hour
reveal--open-number = د هغوی نمبر، یوازې ستاسو لپاره، تر { $until } پورې:
reveal--keep-safe = دا چرته مه لیکئ او چا ته یې مه وایئ. هغوی به خبر شي چې تاسو دا خلاص کړی دی.
