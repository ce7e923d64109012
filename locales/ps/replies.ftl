# review: draft
### Ready answers for coordinators. Said by a coordinator to somebody who asked; neither knows who the other is,
### so nothing here may agree with the gender of either.

## The house's own

reply--with-you = ما ستاسو خبره ولوسته. زه درسره یم.
reply--thank-you = په ما مو باور وکړ، مننه. ښه مو وکړل چې ومو پوښتل.
reply--take-time = هېڅ تلوار نشته. هر وخت چې کولی شئ، ولیکئ.
reply--safe-hour = دلته درته لیکل بې خطره دي؟ کوم وخت به ښه وي؟
reply--someone-near = اول له یو خپل کس سره خبره وکړئ چې باور پرې لرئ. هغه به څوک وي؟
reply--not-alone = چا چې په تاسو زور اچولی وي، له هغه سره یوازې ملاقات مه کوئ.
reply--asking-on = زه له یو پوه کس سره مشوره کوم، خو ستاسو ذکر به نه کوم. سبا به درته بیا ولیکم.
reply--not-without-you = ستاسو د پوښتلو نه بغیر به دا خبره بل چا ته نه کوم.

## Choosing and keeping them

letter--ready = 📄 تیار ځوابونه
letter--ready-title = یو نمبر وټاکئ. د لېږلو نه مخکې یې کتلی شئ.
# Variables:
# $language: the language that the one who asked reads, in its own name
letter--language = هغوی په دې ژبه لولي: { $language }
letter--keep = ⭐ په تیارو ځوابونو کې یې وساتئ
letter--kept = ⭐ دا ستاسو په تیارو ځوابونو کې شته.
letter--drop = ✕ لرې یې کړئ
letter--drop-sure = دا تیار ځواب لرې کړم؟
refused--saved-full = ستاسو تیار ځوابونه شل شول. اول تر ټولو زوړ لرې کړئ.
refused--saved-personal = په دې کې نمبر یا لنک دی. اول یې پټ کړئ، بیا یې وساتئ.
