# review: draft
### Spot the pull: rounds of eight short messages, each explained at once, and what one has come to see.
### In words and in a small picture. Never "test", "score" or a percentage, and nothing that compares people.

round--title = راکښل که صفا خبره؟
round--how = په ځینو پیغامونو کې راکښل دي، ځینې صفا دي. په ارام یې وګورئ، هېڅ تلوار نشته.
round--which = دا کوم راکښل دي؟

## After the explanation, when a pull was given a name

round--named = او نوم مو یې هم سم واخست.
# Variables:
# $pull: the name of another pull, such as "The pull of hurry"
round--named-other = ستاسو خیال بلې خوا ته لاړ: { $pull }. داسې راکښل ډېر ځله یو ځای راځي.

## The end of a round

round--thanks = دا دور پوره شو. مننه!
# Variables:
# $caught, $pulls: so many pulls seen of so many
round--caught =
    { $caught ->
        [0] دا ځل راکښل پټ پاتې شول. د همدې لپاره خو جوړ شوي وي.
        [1] په { $pulls } راکښلو کې مو یو وپېژندلو.
       *[other] په { $pulls } راکښلو کې مو { $caught } وپېژندل.
    }
# Variables:
# $named: so many of the pulls that were seen were called by their name
round--names =
    { $named ->
        [0] نومونه یې په وخت سره یادېږي.
        [1] د یو نوم مو هم سم واخست.
       *[other] د { $named } نومونه مو هم سم واخستل.
    }
# Variables:
# $trusted, $plain: so many plain messages trusted of so many
round--trusted =
    { $trusted ->
        [0] دا ځل ټول صفا پیغامونه هم راکښل ښکاره شول. صفا خبره پوښتنه زغمي: یو ځل بیا یې وګورئ.
        [1] په { $plain } صفا پیغامونو کې مو په یو باور وکړو.
       *[other] په { $plain } صفا پیغامونو کې مو په { $trusted } باور وکړو.
    }
round--again = ↻ نور پیغامونه
round--picture = 🖼 په تصویر کې یې وګورئ
round--none = د تمرین لپاره لا پیغامونه نشته.

## A kind sentence on what has changed over the rounds, whichever way it went

round--tendency-clearer = اوس زیات راکښل پېژنئ، او په رښتینې خبره مو باور لا هم شته.
round--tendency-calmer = اوس په رښتینې خبره زیات باور کوئ، او راکښل هم وینئ.
round--tendency-steady = تاسو یې د مخکې غوندې صفا وینئ. هر تمرین دا لیدل تازه ساتي.
round--tendency-wary = راکښل هلته هم وینئ چې نه وي. رښتینی پیغام د پوښتنې نه وېره نه لري. وپوښتئ، بیا باور وکړئ.
round--tendency-hidden = ځینې راکښل پټ پاتې کېږي. د همدې لپاره خو جوړ شوي وي. وګورئ چې پیغام ستاسو نه څه غواړي، او یوه شپه پرې تېره کړئ.
round--tendency-mixed = کله کم ښکاري، کله زیات، او دا خبره نه ده. څه چې مو تمرین کړي دي، هغه درسره پاتې کېږي.

## The picture. Short, for it has only so much room

round--picture-title = تاسو څه وینئ
round--picture-caught = راکښل چې مو وپېژندل
round--picture-trusted = رښتیني پیغامونه چې باور مو پرې وکړو
round--picture-soon = د یو څو نورو تمرینونو نه پس به دلته وګورئ چې څه بدل شوي دي.
