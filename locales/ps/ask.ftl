# review: draft
### Asking a coordinator: care before report. Nobody is asked for anyone's name.

## Putting the question together

ask--about = تاسو په دې کې یوازې نه یئ. څه خبره ده؟
    .someone = د یو خپل چا اندېښنه
    .myself = زما خپله خبره
    .something = څه لیدلي یا اورېدلي
    .other = بل څه
ask--danger = ایا همدا اوس څوک په خطر کې دی؟
    .now = ❗ هو، همدا اوس
    .no = نه
    .unsure = پوره یقین نشته
ask--numbers = اول فون وکړئ. فون تر هر پیغام تېز دی. که کېدی شي، له یو باوري کس سره خوندي ځای ته ورسېږئ.
    .next = ◀ همغږی کوونکي ته هم ووایئ
ask--way = له همغږی کوونکي سره به خبره څنګه وړاندې ځي؟
    .chat = همدلته په چېټ کې
    .call = په فون
    .meet = مخامخ
ask--way-young = خبره به څنګه وړاندې ځي؟ یو مشر چې تاسو باور پرې لرئ، درسره کښېناستی شي.
ask--words =
    په خپلو لفظونو کې یې ولیکئ. څه بدل شوي دي؟ د څه اندېښنه درسره ده؟

    نومونه او نمبرونه مه لیکئ. بس هغه ولیکئ چې لیدلي مو دي. په چا ټاپه مه لګوئ.
    .wordless = ◀ بس راسره رابطه وکړئ
# Variables:
# $code: the case code
ask--sent =
    خبره روانه شوه. ستاسو کوډ <b>{ $code }</b> دی.

    همغږی کوونکی یې لولي، خو نه پوهېږي چې تاسو څوک یئ. هر ځل چې څه وشي، زه به درته وایم.
# Variables:
# $code: the case code
ask--sent-shared =
    خبره روانه شوه. ستاسو کوډ <b>{ $code }</b> دی.

    دا فون نور هم استعمالوي، نو زه به اول څه نه لیکم. ځواب د “پوښتنې” په برخه کې وګورئ.

## A look before it goes

draft--look = هغوی به دا ولولي:
draft--wordless = هغوی به یوازې دا ولولي چې تاسو خبرې کول غواړئ. ویې لېږم؟
# Variables:
# $count: how many numbers, handles or links were found
draft--found =
    { $count ->
        [1] دلته یو څیز دی چې څوک پرې پېژندل کېدی شي. کرښه ترې لاندې ده.
       *[other] دلته { $count } څیزونه دي چې څوک پرې پېژندل کېدی شي. کرښې ترې لاندې دي.
    }
draft--blank = ▢ پټ یې کړئ
draft--send = ✔ ویې لېږئ
draft--send-anyway = بیا یې هم ولېږئ
draft--accusing =
    لږ صبر وکړئ. په دې لفظونو کې په چا تور دی. داسې لفظونه د چا سر خوړلی شي، که نیت ښه هم وي.

    یوازې هغه بدلون ولیکئ چې لیدلی مو دی. څه بدل شول؟ له کله راهیسې؟
draft--rewrite = ✎ بیا یې ولیکئ

## Letters that follow

letter--write = خپل پیغام ولیکئ. له لېږلو نه مخکې به یې تاسو وګورئ.
letter--sent = پیغام روان شو.

## One's own questions

questions--title = ستاسو پوښتنې. دا یوازې تاسو ته او ځواب ورکوونکي ته خلاصېږي.
questions--new = + نوې پوښتنه
