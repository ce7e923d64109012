# review: draft
### Lessons, practice, review and progress: the frames around the content.

## The way home

# Variables:
# $name: the nickname they chose
menu--title-named = سلام، { $name }! چېرته ځو؟
menu--title = سلام! چېرته ځو؟

## Lessons

learn--title = ستاسو لوستونه
learn--go = ◀ وړاندې ځئ
lesson--yes = ✔
lesson--look = 💡
lesson--write-hint = همدلته یې ولیکئ، بل څوک به یې نه لولي. یا بس وړاندې ځئ.
lesson--renewed = دا لوست نوی شوی دی، نو له سره پیل کېږي.

## Practice

practice--title = تمرین
practice--how = د سختې خبرې تمرین د مخه وکړئ. دلته چا ته نمبرې نه ورکول کېږي.
practice--begin = پیل کړئ
practice--go-on = وړاندې ځئ
scenario--trust = باور
scenario--openness = پرانیستی زړه
scenario--try = دا وازمایئ:
scenario--steps = تاسو څه وټاکل، قدم په قدم

## Skills, as the look back names them

skill--open-question = پرانیستې پوښتنه
skill--affirm = ښه خوا لیدل
skill--reflect = اورېدلې خبره بیا ویل
skill--offer = یو وړاندیز
skill--boundary = یو صفا حد
skill--seek-help = مرسته غوښتل
skill--lecture = اوږد نصیحت
skill--argue = بحث
skill--label = ټاپه لګول
skill--threaten = ګواښ
skill--promise-secrecy = د راز ساتلو وعده

## The eight pulls

pull--belonging = د خپلوالي راکښل
pull--grievance = د زاړه درد راکښل
pull--duty-and-shame = د فرض او شرم راکښل
pull--false-authority = د دروغجن اختیار راکښل
pull--us-and-them = د “مونږ او هغوی” راکښل
pull--secrecy = د راز راکښل
pull--urgency = د تلوار راکښل
pull--reward = د انعام راکښل

## Review and progress

review--choose = د لوست په بیاکتنه خبره په زړه کې پاتې کېږي. کوم یو واخلو؟
review--none = چې اول لوست پوره شي، دلته یې بیاکتنه کېدی شي. یو لوست پیل کړو؟
progress--title = ستاسو لاره
# Variables:
# $done: lessons finished; $all: lessons there are
progress--lessons =
    { $done ->
        [0] اول لوست ستاسو په انتظار دی.
       *[other] لوستونه: له { $all } نه { $done }
    }
# Variables:
# $played: how often a talk was practised to its end
progress--practice =
    { $played ->
        [0] لا مو تمرین نه دی پوره کړی.
       *[other] پوره شوي تمرینونه: { $played }
    }
progress--next = د نن لپاره یو قدم بس دی.
progress--all = تاسو ټوله لاره پوره کړه. تمرین یې تازه ساتي.

## Leading a circle, for mentors

lead--guide =
    <b>د یوه فون ګېرچاپېره ناسته</b>

    ۱. داسې کښېنئ چې ټول یې واوري. له شپږو نه تر لسو کسان ښه دي.
    ۲. یو تمرین خلاص کړئ، ورو ورو یې په لوړ اواز ولولئ.
    ۳. وپوښتئ: تاسو به اوس څه وایئ؟ لاسونه دې پورته کړي.
    ۴. چې زیات کسان څه خوښوي، هغه وټاکئ او وړاندې ولولئ.
    ۵. په اخر کې وپوښتئ: خبره چېرته بدله شوه؟ بل څه ازمایل پکار دي؟

    خپله کیسه کول په هېچا لازم نه دي.
