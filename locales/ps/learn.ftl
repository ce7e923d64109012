# review: draft
### Lessons, practice, review and progress: the frames around the content.

## The way home

# Variables:
# $name: the nickname they chose
menu--title-named = سلام، { $name }! چرته ځو؟
menu--title = سلام! چرته ځو؟

## Lessons

learn--title = ستاسو لوستونه
learn--go = ◀ وړاندې ځئ
lesson--yes = ✔
lesson--look = 💡
lesson--write-hint = همدلته یې د ځان لپاره ولیکئ. بیا یې په “پرمختګ” کې موندلی شئ. یا بس وړاندې ځئ.
lesson--renewed = دا لوست نوی شوی دی، نو له سره پیل کېږي.

## The eight pulls

pull--belonging = د خپلوالي راکښل
pull--grievance = د زاړه درد راکښل
pull--duty-and-shame = د فرض او شرم راکښل
pull--false-authority = د دروغجن اختیار راکښل
pull--us-and-them = د “مونږ او هغوی” راکښل
pull--secrecy = د راز راکښل
pull--urgency = د تلوار راکښل
pull--reward = د انعام راکښل

## Going on, beside the path

learn--next = بل لوست:
learn--half = نیمګړی لوست:
# Variables:
# $lesson: the title of the lesson that comes before
learn--locked = دا به د «{ $lesson }» نه پس خلاص شي.
learn--deed = 🌱 هغه وړوکی کار څنګه شو؟
learn--review = 🔁 د نن یو څو پوښتنې
learn--next-lesson = ◀ بل لوست
learn--nudge = 🔔 هره ورځ لږ لږ؟
learn--all-done = تاسو ټوله لاره پوره کړه. دې له صبر پکار و، او هغه درسره و.

## Messages in lessons and reviews: a pull, or plain?

## Putting things into order

order--first = چې اول څه وي، د هغې نمبر ووهئ، بیا د بلې.
order--then = بیا ورپسې څه؟
order--yours = ستاسو ترتیب همدا و، او ښه دی.
order--better = دا ترتیب زیات پکار راځي:

spot--ask = راکښل دي که صفا خبره؟
spot--pull = راکښل
spot--plain = صفا خبره

## Review

review--title = یو څو پوښتنې
review--comes-back = دا پوښتنه به سبا بیا راشي. خبره هم داسې په زړه کې پاتې کېږي.
review--renewed = دا پوښتنه نوې شوې ده. راځئ، وړاندې ځو.
review--done = د نن لپاره همدومره بس دي. مننه! لږ لږ، خو بیا بیا: خبره هم داسې پاتې کېږي.
review--enough = د نن لپاره دومره بس دي. اوس یې پرېږدئ چې په زړه کېني.
review--nothing = نن هېڅ پوښتنه نشته. څه مو چې زده کړي، هغه اوس تازه دي.
review--again = ↻ یو لوست بیا واخلئ
review--choose = د لوست په بیاکتنه خبره په زړه کې پاتې کېږي. کوم یو واخلو؟
review--none = چې اول لوست پوره شي، دلته یې بیاکتنه کېدی شي. یو لوست پیل کړو؟

## Thoughts written in lessons, for their writer only

thoughts--open = 📝 زما خبرې
thoughts--none = دلته اوس هېڅ خبره نه ده ساتل شوې. په ځینو لوستونو کې تاسو خپله خبره لیکلی شئ.
thoughts--drop = ✕ دا خبره پاکه کړئ
thoughts--dropped = خبره پاکه شوه.

## The certificate

certificate--open = 🎓 زما سند
certificate--ask = دا سند ستاسو دی! پرې کوم نوم ولیکو؟
certificate--ask-named = دا سند ستاسو دی! ستاسو نوم پرې ولیکو؟
certificate--write = اول نوم ولیکئ
# Variables:
# $name: the nickname they chose
certificate--named = زما له نوم سره: { $name }
certificate--blank = بې نومه
certificate--warm = ستاسو د صبر لپاره، او د هغو خلکو لپاره چې ستاسو له برکته واورېدل شول.
