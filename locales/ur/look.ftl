# review: draft
### The small look before and after: three questions on how sure one is, eight short messages, what came of
### it in words. Never "test", "score" or a percentage. And the page where coordinators see groups of five or more.

learn--look = 🧭 ایک چھوٹی سی نظر
looks--open = 🧭 پہلے اور اب

## Before it begins

look--title = ایک چھوٹی سی نظر
look--intro =
    <b>ایک چھوٹی سی نظر</b>

    تین چھوٹے سوال، پھر آٹھ پیغام۔ کچھ میں کھنچاؤ ہے: وہ سوچنے سے پہلے ہی اپنی طرف کھینچتے ہیں۔ باقی سادہ ہیں۔

    بعد میں آپ کو خود نظر آئے گا کہ کیا بدلا۔ آپ کے جواب صرف آپ کے ہیں۔ رابطہ کار کو صرف پانچ یا زیادہ لوگوں کی اوسط نظر آتی ہے۔

    قریب چار منٹ لگیں گے۔ دل نہ چاہے تو اسے چھوڑ دینا بھی ٹھیک ہے۔
look--intro-again =
    <b>ایک بار پھر چھوٹی سی نظر</b>

    تین چھوٹے سوال اور آٹھ نئے پیغام۔ پھر یہ آپ کی پہلی نظر کے ساتھ سامنے آئیں گے۔

    آپ کے جواب صرف آپ کے ہیں۔ رابطہ کار کو صرف اوسط نظر آتی ہے، وہ بھی کم سے کم پانچ لوگوں کی۔

    دل نہ چاہے تو اسے چھوڑ دینا بھی ٹھیک ہے۔
look--not-now = ابھی کوئی نظر باقی نہیں ہے۔

## The three questions, answered by one of four levels

look--how-sure = آپ کو کتنا یقین ہے کہ یہ کام آپ سے ہو جائے گا؟
look--sure-listen = کسی ناراض انسان کی بات اچھی طرح سننا
look--sure-tell-apart = کھنچاؤ اور سادہ پیغام میں فرق کرنا
look--sure-whom = یہ جاننا کہ فکر ہو تو کس کے پاس جائیں
look--level-1 = ابھی نہیں
look--level-2 = تھوڑا سا
look--level-3 = کافی
look--level-4 = بہت

## What came of it

look--thanks = اتنے دھیان سے دیکھنے کا شکریہ۔
look--thanks-before = شکریہ۔ راستے کے آخر میں ہم ایک بار پھر نظر ڈالیں گے۔
look--when-before = پہلے
look--when-now = اب
look--when-pulls = کھنچاؤ کے سبقوں کے بعد
look--when-after = راستے کے آخر میں
# Variables:
# $when: one of the four above; $caught, $pulls: so many pulls noticed of so many; $trusted, $plain: so many plain messages trusted of so many
look--seen = <b>{ $when }:</b> { $pulls } میں سے { $caught } کھنچاؤ پہچانے، اور { $plain } میں سے { $trusted } سادہ پیغاموں پر اعتماد کیا۔
look--how-sure-felt = <b>آپ کو کتنا یقین تھا:</b>
look--topic-listen = ناراض انسان کی بات سننا
look--topic-tell-apart = کھنچاؤ اور سادہ پیغام میں فرق
look--topic-whom = کس کے پاس جائیں
# Variables:
# $what: one of the three topics above; $before, $now: levels, such as "a little"
look--sureness = { $what }: { $before } ← { $now }

## A kind sentence, whichever way it went

look--tendency-clearer = آپ کی نظر اور صاف ہوئی ہے۔ مشق کا رنگ نظر آتا ہے۔ کھنچاؤ پہچاننا اور سچی بات پر اعتماد کرنا ساتھ ساتھ چلتے ہیں۔
look--tendency-steady = آپ کی نظر ویسی ہی مضبوط ہے۔ ہر مشق اسے تازہ رکھتی ہے۔
look--tendency-wary = کچھ سچے پیغام بھی کھنچاؤ جیسے لگے۔ غور سے دیکھیں تو ایسا ہو جاتا ہے۔ پوچھ لینا اچھا ہے، اور پھر اعتماد کرنا بھی۔
look--tendency-hidden = اس بار کچھ کھنچاؤ چھپے رہے۔ وہ بنتے ہی اسی لیے ہیں۔ تیز نظر سے زیادہ کام ایک رات کا انتظار اور ایک قابلِ اعتماد انسان آتا ہے۔
look--tendency-mixed = یہ پیغام دوسرے تھے، اور ہر دن ایک سا نہیں ہوتا۔ جو مشق آپ نے کی، وہ آپ کے ساتھ رہتی ہے۔

## One's own looks, on a page of their own

look--yours = پہلے اور اب
look--none = ابھی تک کوئی نظر نہیں ڈالی گئی۔
look--once-more = راستے میں آگے چل کر ہم ایک بار پھر نظر ڈالیں گے۔

## The page for coordinators: averages only

groups--open = 🧭 گروپ
# Variables:
# $name: the Tolana
groups--of = 🧭 گروپ · { $name }
# Variables:
# $name: the Tolana
groups--title = <b>{ $name }</b>
# Variables:
# $step: five
groups--too-few = ابھی لوگ کم ہیں؛ یہ صفحہ تب کھلتا ہے جب { $step } لوگ دو بار نظر ڈال چکے ہوں۔
# Variables:
# $people: how many; $step: five
groups--people = { $people } لوگ دو بار نظر ڈال چکے ہیں۔ یہ ان کی اوسط ہے، ہمیشہ پورے { $step } { $step } لوگوں کی۔
# Variables:
# $before, $now: averages with one decimal; $all: the highest level
groups--confidence =
    <b>انہیں کتنا یقین ہے</b> (۱ سے { $all } تک)
    پہلے: { NUMBER($before, minimumFractionDigits: 1) }۔ اب: { NUMBER($now, minimumFractionDigits: 1) }۔
# Variables:
# $before, $now: averages with one decimal; $all: how many pulls there were
groups--caught =
    <b>پہچانے گئے کھنچاؤ</b> ({ $all } میں سے)
    پہلے: { NUMBER($before, minimumFractionDigits: 1) }۔ اب: { NUMBER($now, minimumFractionDigits: 1) }۔
# Variables:
# $before, $now: averages with one decimal; $all: how many plain messages there were
groups--trusted =
    <b>سادہ پیغام جن پر اعتماد کیا</b> ({ $all } میں سے)
    پہلے: { NUMBER($before, minimumFractionDigits: 1) }۔ اب: { NUMBER($now, minimumFractionDigits: 1) }۔
groups--meaning = دونوں باتیں ساتھ چلتی ہیں: کھنچاؤ کو پہچاننا، اور سچی بات پر پھر بھی اعتماد کرنا۔
