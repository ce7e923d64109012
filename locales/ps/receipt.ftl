# review: draft
### Six pictures that open a question again, from any phone. Buttons with pictures stand four in a row:
### one short word each.

## Made

case--do-receipt = 🖼 شپږ تصویرونه
receipt--why =
    په شپږو تصویرونو دا پوښتنه په هر فون بیا خلاصېږي، او ستاسو نوم پکې نه وي.

    دا چا ته مه ښایئ او چا ته یې مه وایئ.
receipt--once = زه یې یوازې یو ځل ښایم، د دوو دقیقو لپاره. یوه ارامه شېبه وټاکئ.
receipt--earlier = بیا به ستاسو پخواني شپږ کار نه کوي. نوي یوازې یو ځل ښایم، د دوو دقیقو لپاره.
receipt--make = 🖼 شپږ راته وښایئ
receipt--shown = ستاسو شپږ تصویرونه، په همدې ترتیب:
receipt--alone = په یاد یې وساتئ. که یوه وړه کیسه ترې جوړه کړئ، اسانه به شي. بیا یې زه نه شم ښودلی.
receipt--known = ✔ یاد مې شول
receipt--advice = دا فون نور هم استعمالوي او ستاسو پوښتنې دلته لیدلی شي. پوښتنه خلاصه کړئ، بیا “شپږ تصویرونه” ووهئ. بیا به دلته نه ښکاري.

## Entered

receipt--enter = 🖼 شپږ تصویرونه مې یاد دي
receipt--tap = خپل شپږ تصویرونه یو په یو ووهئ.
receipt--undo = ⌫ یو پاک کړئ
receipt--came-miss = په دې شپږو هېڅ نه خلاصېږي. ښايي یو تصویر بل وي، یا یې ترتیب بل وي. هغه پوښتنه هم نه خلاصېږي چې پای ته رسېدلې وي.
receipt--came-over = دا پوښتنه پای ته رسېدلې ده. نوې پوښتنه هر وخت کولی شئ.
receipt--came-open = سمه ده. پوښتنه اوس دلته خلاصه ده.
receipt--open-it = ◀ خلاصه یې کړئ
receipt--nothing-new = د لوستلو لپاره نوي څه نشته. هر وخت لیکلی شئ.
refused--pictures-slow = لږ صبر وکړئ، بیا کوشش وکړئ.

## Before being forgotten

# Variables:
# $count: how many open questions
receipt--before-forgetting =
    { $count ->
        [1] ستاسو یوه پوښتنه لا خلاصه ده. دا به هم ورسره ختمه شي.
       *[other] ستاسو { $count } پوښتنې لا خلاصې دي. دا به هم ورسره ختمې شي.
    }

    یا یوه په شپږو تصویرونو وساتئ. بیا به د چا نوم پرې نه وي. د چا چې تصویرونه یاد وي، هغه به یې خلاصوي.
# Variables:
# $code: the case code
receipt--keep = 🖼 { $code } وساتئ
receipt--known-on = ✔ یاد مې شول، وړاندې
receipt--go-on = ◀ وړاندې
receipt--stays = د شپږو تصویرونو پوښتنه پاتې کېږي، خو د چا نوم پرې نه وي. که هغه هم ختمول غواړئ، اول یې بېرته واخلئ.

## The pictures

picture--cow = غوا
picture--goat = چېلۍ
picture--horse = اس
picture--camel = اوښ
picture--cat = پیشو
picture--rabbit = سوی
picture--elephant = هاتي
picture--mouse = مږک
picture--hen = چرګه
picture--duck = هیلۍ
picture--fish = کب
picture--turtle = شمشتۍ
picture--ant = مېږی
picture--tree = ونه
picture--rose = ګلاب
picture--leaf = پاڼه
picture--wheat = غنم
picture--hill = غر
picture--sun = نمر
picture--apple = مڼه
picture--banana = کېله
picture--grapes = انګور
picture--melon = هندوانه
picture--lemon = لیمو
picture--carrot = ګازره
picture--potato = الو
picture--corn = جوار
picture--egg = هګۍ
picture--bread = ډوډۍ
picture--rice = وریژې
picture--milk = پۍ
picture--tea = چای
picture--honey = ګبین
picture--cake = کېک
picture--spoon = چمچه
picture--key = چابي
picture--lock = قلف
picture--door = دروازه
picture--clock = ګړۍ
picture--bulb = بلب
picture--box = صندوق
picture--bag = بسته
picture--shoe = بوټ
picture--shirt = کمیس
picture--ring = ګوتمۍ
picture--glasses = عینکې
picture--phone = فون
picture--radio = راډیو
picture--camera = کېمره
picture--battery = بېټري
picture--bell = زنګ
picture--ball = پنډوس
picture--balloon = پوکڼۍ
picture--gift = تحفه
picture--umbrella = چترۍ
picture--tent = خېمه
picture--paint = رنګ
picture--shell = سیپۍ
picture--diamond = الماس
picture--car = موټر
picture--bus = بس
picture--train = رېل
picture--boat = کښتۍ
picture--tractor = ټریکټر
