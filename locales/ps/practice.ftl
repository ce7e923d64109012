# review: draft
### Rehearsing hard talks: the frames around the stories.

## Practice

practice--title = تمرین
practice--how = سخته خبره اول دلته وازمایئ. دلته چا ته نمبرې نه ورکول کېږي.
scenario--trust = باور
scenario--openness = پرانیستی زړه
scenario--try = دا وازمایئ:
scenario--steps = تاسو څه وویل، قدم په قدم
scenario--take-back = ↶ خبره بېرته واخلئ
scenario--turn = دا یو ځای بل ډول هم وازمایئ. هلته مو ویلي وو:
scenario--turn-good = که بل پای لیدل غواړئ، دا صحنه بیا وازمایئ. هلته تاسو ویلي وو:
scenario--try-scene = ↺ هماغه ځای بیا وازمایئ
scenario--see-path = 👁 خپله لاره وګورئ
scenario--path-how = هر کاڼی ستاسو یوه خبره ده. ▲ زیات شو، ▼ کم شو.
ending--good = ښه پای
ending--open = کیسه لا روانه ده
ending--hard = سخت پای
practice--next = ښايي اوس دا:
practice--for = تمرین:
practice--half = نیمه پاتې:
practice--signs = ◉ نیمه پاتې · ● پوره شوې
# Variables:
# $title: the talk that could come next
practice--go = ◀ { $title }
practice--rounds = ⚖ راکښل که صفا خبره؟ اته پیغامونه
practice--lead = 👥 په ناسته کې یې یو ځای وکړئ

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
