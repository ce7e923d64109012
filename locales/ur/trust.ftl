# review: draft
### When a newcomer waits at the door, and when someone inside is the danger.

## Notices: on a locked phone they must say nothing

notice--team = آپ کے دیکھنے کی ایک چیز ہے۔

## The door: a second person says whether they know a newcomer

# Variables:
# $count: how many wait
door--row = 🚪 دروازے پر: { $count }
door--title =
    <b>دروازے پر</b>

    یہ لوگ لنک سے آئے ہیں۔ کیا یہ آپ کی جان پہچان کے ہیں؟
door--none = دروازے پر کوئی نہیں۔
# Variables:
# $name: the newcomer; $role: what they would be; $tolana: the Tolana; $link: own, or other;
# $now: what they are until then; $address: their form of address, she, he or other
door--ask =
    <b>{ $name }</b> · { $now }

    { $link ->
        [own] یہ آپ کے لنک سے آئے ہیں۔
       *[other] یہ کسی اور کے لنک سے آئے ہیں۔
    } یہاں ان کا کام: { $role }، ٹولنہ: { $tolana }۔

    { $address ->
        [she] انہوں نے اپنے لیے ”بہن“ چنا ہے: عورتوں کے سوال ان تک آئیں گے۔
        [he] انہوں نے اپنے لیے ”بھائی“ چنا ہے۔
       *[other] انہوں نے ”بہن“ یا ”بھائی“ نہیں چنا۔
    } کیا یہ آپ کی جان پہچان کے ہیں؟
door--yes = ✔ ہاں، جان پہچان کے ہیں
door--no = ✕ نہیں
door--confirmed = شکریہ! اب ان کا کام شروع ہو سکتا ہے۔
door--refused = ٹھیک ہے۔ یہ شاگرد ہی رہیں گے۔
door--late = یہ بات پہلے ہی طے ہو چکی ہے۔
door--waiting = خوش آمدید! جلد آپ کے گروپ میں سے کوئی بتائے گا کہ آپ جان پہچان کے ہیں۔ تب تک سب سبق آپ کے لیے کھلے ہیں۔
door--waiting-owner = خوش آمدید! پہلے دوسروں کو خبر دی جاتی ہے۔ ایک گھنٹے بعد آپ کا نیا کام شروع ہوگا۔ تب تک سب سبق کھلے ہیں۔
door--young = خوش آمدید! یہ لنک بڑوں کے لیے تھا، اور آپ کی عمر ابھی اٹھارہ سال نہیں۔ سب سبق آپ کے لیے کھلے ہیں۔
start--young = یہ لنک بڑوں کے لیے ہے، اور آپ کی عمر ابھی اٹھارہ سال نہیں۔ سب ویسا ہی رہے گا۔
start--asked = آپ کا لنک ٹھیک ہے۔ جلد آپ کے گروپ میں سے کوئی بتائے گا کہ آپ جان پہچان کے ہیں۔ تب تک سب ویسا ہی رہے گا۔
start--planned = آپ کا لنک ٹھیک ہے۔ پہلے دوسروں کو خبر دی جاتی ہے۔ ایک گھنٹے بعد آپ کا نیا کام شروع ہوگا۔

## One's own page

tolana--wrong = ⚠ یہاں کسی کی طرف سے فکر ہے
tolana--post-backup = آپ متبادل ہیں: کوئی جواب نہ دے تو آپ کو خبر ہوتی ہے۔
tolana--post-focal = آپ فوکل پرسن ہیں: یہاں کے لوگوں کے بارے میں ہر فکر آپ تک آتی ہے۔
# Variables:
# $name: who has begun to serve; $role: as what; $tolana: where
peer--new =
    <b>{ $name }</b>

    { $role } · { $tolana }

    انہوں نے ابھی کام شروع کیا ہے۔ اگر یہ آپ کی جان پہچان کے نہیں تو بتا دیں۔

## A freeze: two ask for it

# Variables:
# $count: about how many people somebody has asked within a day
wrong--row = ⚠ کسی نے کہا ہے: { $count }
wrong--title =
    <b>بات کس کی ہے؟</b>

    یہاں جن کا نام ہے، انہیں آپ کے دیکھنے کی خبر نہیں ہوتی۔
wrong--none = یہاں اور کوئی نہیں ہے۔
# Variables:
# $name: the colleague; $role: what they are
wrong--ask =
    <b>{ $name }</b> · { $role }

    روکنے سے کام کی میز اور سب سوال فوراً ان کے ہاتھ سے نکل جاتے ہیں۔ ایک دن کے اندر دو لوگوں کا کہنا ضروری ہے۔ یہ بعد میں پھر کھل بھی سکتا ہے۔
# Variables:
# $name: the colleague; $role: what they were
wrong--frozen =
    <b>{ $name }</b> · { $role }

    انہیں روک دیا گیا ہے: نہ میز، نہ سوال۔ یہ کسی مرکزی رابطہ کار کے کہنے پر پھر کھل سکتا ہے، یا دو رابطہ کاروں کے کہنے پر۔
wrong--by-mine = آپ کہہ چکے ہیں۔ ایک اور فرد کا کہنا باقی ہے۔
wrong--by-other = ایک فرد پہلے ہی کہہ چکا ہے۔
wrong--yes = ⚠ ہاں، انہیں روکا جائے
wrong--asked = بات رکھ لی گئی۔ ایک دن کے اندر ایک اور فرد کا کہنا ضروری ہے۔
wrong--done = ہو گیا۔ ان کے پاس کے سوال اب دوسروں کے انتظار میں ہیں۔
thaw--yes = ☀ ہاں، پھر کھول دیا جائے
thaw--asked = بات رکھ لی گئی۔ ایک دن کے اندر ایک اور فرد کا کہنا ضروری ہے۔
thaw--done = ہو گیا۔ ان کا کام انہیں واپس مل گیا۔
