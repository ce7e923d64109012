# review: draft
### The picture of someone's path, the same told in words, and the certificate.
### Safe on anybody's screen. Drawn without emoji; short, for a picture has only so much room.

## The modules of the path. `.done`: a warm word once, when all its lessons are done

module--listening = اول اورېدل
    .done = اول اورېدل: دا برخه مو ټوله پوره کړه. نزدې خلک به یې محسوس کړي.
module--thinking = په خپله سوچ کول
    .done = په خپله سوچ کول: هر قدم پوره شو. اوس به مو خپلې پوښتنې ملګرې وي.
module--pulls = روښانه لیدل
    .done = روښانه لیدل: دا برخه پوره شوه. نظر به مو روښانه وي، او زړه به مو ارام وي.
module--own-story = زمونږ خپله کیسه
    .done = زمونږ خپله کیسه: تاسو تر اخره واورېده. اوس یې نورو ته هم کولی شئ.
module--bridges = په مینځ کې درېدل
    .done = په مینځ کې درېدل: دا برخه پوره شوه. دا همت غواړي، او تاسو همت لرئ.
module--care = د یو بل خیال ساتل
    .done = د یو بل خیال ساتل: هر قدم پوره شو. نور هم پرېږدئ چې ستاسو خیال وساتي.
module--coming-home = کور ته راتلل
    .done = کور ته راتلل: لاره تر وروستي قدم پورې پوره شوه. یوه خلاصه دروازه ژوند بدلولی شي.
module--leading = په خپل رنګ لارښوونه
    .done = په خپل رنګ لارښوونه: دا برخه ستاسو شوه. په نرمۍ مخکې ځئ، او چې ستړي شئ، دمه وکړئ.

## The picture of the path

picture--title = ستاسو لاره
# Variables:
# $done: lessons finished in a module; $all: lessons there are in it
picture--count = په { $all } کې { $done }
picture--skills = د څه تمرین چې شوی دی
# Variables:
# $weeks: weeks in a row with at least one step
picture--weeks =
    { $weeks ->
        [0] ډېر ښه چې دلته یئ.
        [1] په دې هفته کې په لاره یئ، شاباش!
       *[other] پرله پسې { $weeks } هفتې په لاره یئ، شاباش!
    }
picture--next = ستاسو بل قدم
picture--all = تاسو ټوله لاره پوره کړه.

## The same in words, for those who read by ear

# Variables:
# $name: a module; $done: lessons finished in it; $all: lessons there are in it
picture--twin-module =
    { $done ->
        [0] { $name }: { $all } لوستونه لا مخکې دي.
       *[other] { $name }: په { $all } لوستونو کې { $done } پوره شوي.
    }
# Variables:
# $name: a module; $all: lessons there are in it
picture--twin-whole = { $name }: پوره، ټول { $all }.
picture--twin-skills = ستاسو په تمرین کې:
# Variables:
# $name: a skill; $times: how often it was used in practised talks
picture--twin-skill =
    { $times ->
        [1] { $name }: یو ځل.
       *[other] { $name }: { $times } ځله.
    }
# Variables:
# $title: the title of a lesson
picture--twin-next = ستاسو بل قدم: { $title }

## The certificate

certificate--title = سند
certificate--subject = په ټولنه کې اورېدل او منځګړیتوب
# Above the name
certificate--for = دا سند په دې نوم دی
# Variables:
# $date: the day, written out
certificate--date = نېټه: { $date }
