# review: draft
### Rehearsing hard talks: the frames around the stories.

## Practice

practice--title = تمرین
practice--how = د سختې خبرې تمرین د مخه وکړئ. دلته چا ته نمبرې نه ورکول کېږي.
scenario--trust = باور
scenario--openness = پرانیستی زړه
scenario--try = دا وازمایئ:
scenario--steps = تاسو څه وټاکل، قدم په قدم
scenario--take-back = ↶ خبره بېرته واخلئ
scenario--turn = یوه صحنه چې بل ډول یې ازمایلی شئ. هلته تاسو ویلي وو:
scenario--try-scene = ↺ هماغه صحنه بیا
scenario--see-path = 👁 خپله لاره وګورئ
scenario--path-how = هره تیږه ستاسو یوه خبره ده. ▲ زیات شو، ▼ کم شو.
ending--good = ښه پای
ending--open = پرانیستی پای
ending--hard = سخت پای
practice--next = ښايي اوس دا:
practice--rounds = ⚖ راکښل که صفا خبره؟ اته پیغامونه
practice--lead = 👥 د ډلې سره یې ولوبوئ

## Skills, as the look back names them

skill--open-question = پرانیستې پوښتنه
skill--affirm = ښه خوا لیدل
skill--reflect = د زړه خبره ورته بیا ویل
skill--offer = یو وړاندیز
skill--boundary = یو صفا حد
skill--seek-help = مرسته غوښتل
skill--lecture = اوږد نصیحت
skill--argue = بحث
skill--label = ټاپه لګول
skill--threaten = ګواښ
skill--promise-secrecy = د راز ساتلو وعده
