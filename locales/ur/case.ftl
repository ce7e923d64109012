# review: draft
### Cases, as both sides see them. A case has a code; neither side sees the other's name.

## States, short

case--state-waiting = انتظار میں
case--state-taken = دیکھا جا رہا ہے
case--state-answered = جواب دیا گیا
case--state-agreed = بات طے
case--state-closed = بند
case--state-withdrawn = واپس لیا گیا
case--state-expired = ختم

## What the state means for the one who asked

case--yours-waiting = یہ رابطہ کار کے انتظار میں ہے۔
case--yours-taken = یہ اب ایک رابطہ کار کے پاس ہے۔ جواب آئے گا۔
case--yours-answered = جواب آ گیا ہے۔
case--yours-agreed-call = فون پر بات طے ہوئی ہے۔ وقت یہیں طے کریں، ایسا وقت جب آپ کے لیے بات کرنا محفوظ ہو۔
case--yours-agreed-meet = ملاقات طے ہوئی ہے۔ جگہ اور وقت یہیں طے کریں۔ کسی کے گھر نہیں، اور اکیلے کبھی نہیں۔
case--yours-beside = بھروسے کا کوئی بڑا آپ کے ساتھ بیٹھ سکتا ہے۔
case--propose = رابطہ کار کا سوال ہے: بات آگے کیسے ہو؟ وہ چنیں جو آپ کو محفوظ لگے۔
case--unopened-1 = ابھی کسی نے اسے نہیں کھولا۔ میں نے یاد دلا دیا ہے۔
case--unopened-2 = ابھی کسی نے اسے نہیں کھولا۔ مدد کے لیے میں نے ایک اور شخص کو بھی بتا دیا ہے۔
case--unopened-3 = ابھی کسی نے اسے نہیں کھولا۔ جن جن کو بتانے کی آپ کی اجازت تھی، اب ان سب کو خبر ہے۔
case--unreached = ابھی تک میرا کسی سے رابطہ نہیں ہو سکا۔ کوشش جاری ہے۔ یہ بھی پھر سے چنا جا سکتا ہے کہ اسے کون پڑھے۔
case--unanswered = ابھی جواب نہیں آیا۔ میں نے یاد دلا دیا ہے۔
case--yours-closed = یہ سوال بند ہے۔ اس کے لفظ جلد مٹ جائیں گے۔ آپ جب چاہیں پھر پوچھیں۔
case--yours-withdrawn = آپ نے یہ سوال واپس لے لیا۔ اب اسے کوئی نہیں پڑھے گا۔
case--yours-expired = یہ سوال ختم ہو گیا، کیونکہ بہت دن اس میں کوئی بات نہیں ہوئی۔ بات اب بھی اہم ہو تو پھر پوچھیں۔

## What the holder sees

case--about = بات:
case--way = رابطہ یوں ہو:
case--danger = ❗ شاید کوئی اس وقت خطرے میں ہو۔
case--minor = عمر اٹھارہ سے کم ہے۔ ایک اور بڑے کو بھی خبر ہونی چاہیے۔ اکیلے میں ملاقات نہ رکھیں۔
case--from-you = آپ کی بات
case--from-reporter = ان کی بات
case--from-coordinator = رابطہ کار کی بات
case--changed = کیا بدلا:
# Variables:
# $day: the day it was taken up
case--taken-up = چھ تصویروں سے دوبارہ کھولا گیا، { $day }۔ یقین کر لیں کہ کون لکھ رہا ہے۔
case--proposed = آپ نے پوچھا ہے کہ بات آگے کیسے ہو۔ ادھر سے ابھی جواب نہیں آیا۔
case--agreed-call = انہوں نے فون چنا ہے۔ کب ہو اور کون کرے، یہ پیغاموں میں طے کریں۔
case--agreed-meet = انہوں نے ملاقات چنی ہے۔ جگہ اور وقت پیغاموں میں طے کریں۔ کسی کے گھر نہیں، اور اکیلے کبھی نہیں۔
case--beside = بھروسے کا کوئی بڑا ان کے ساتھ بیٹھ سکتا ہے۔
case--from-earlier = پچھلے رابطہ کار کی بات
case--from-note = نوٹ
case--from-propose = آپ نے پوچھا کہ بات آگے کیسے ہو
case--from-agree = ان کا انتخاب
# Variables:
# $seconds: how long the voice message is
case--voice = 🎤 آواز، { $seconds } سیکنڈ
case--wordless = ابھی کچھ لکھا نہیں گیا۔ بس رابطے کا کہا گیا ہے۔
case--unreadable = لفظ مٹا دیے گئے ہیں۔
case--older = ▶ پرانا
case--newer = نیا ◀
case--take-it = یہ سوال ابھی کسی کے پاس نہیں۔ آپ لے لیں تو یہ کسی اور رابطہ کار پر نہیں کھلے گا۔
case--taken-by-another = یہ سوال اب کسی اور کے پاس ہے۔ شکریہ!
case--late = اس دوران کچھ بدل گیا ہے۔ اب صورت یہ ہے۔
case--outcome = بات کہاں تک پہنچی؟ بس یہی رکھا جاتا ہے، کوئی لفظ نہیں۔

## What one can do

case--do-take = ✋ یہ میرے ذمے
case--do-write = ✎ لکھیں
case--do-release = ↩ واپس رکھ دیں
case--do-close = ✔ بند کریں
case--do-withdraw = ✕ سوال واپس لیں
case--withdraw-sure = کیا یہ سوال واپس لے لوں؟ پھر اسے کوئی نہیں پڑھے گا۔ بعد میں یہ بدلا نہیں جا سکتا۔
case--done-take = اب یہ آپ کے پاس ہے۔
case--done-release = اب یہ کسی اور کے انتظار میں ہے۔
case--done-close = سوال بند ہو گیا۔ شکریہ۔
case--done-withdraw = سوال واپس لے لیا گیا۔ اب اسے کوئی نہیں پڑھے گا۔
case--do-propose = 🤝 آگے کیسے؟
case--do-note = 🗒 نوٹ
case--do-pass = ↪ کسی کو سونپیں
case--do-reopen = ↺ پھر کھولیں
case--do-voice = 🔊 سنیں
case--done-propose = ان سے پوچھ لیا گیا ہے۔ جواب آتے ہی آپ کو خبر ہوگی۔
case--done-agree = آپ کا انتخاب انہیں بتا دیا گیا ہے۔
case--done-note = نوٹ رکھ لیا گیا ہے۔
case--done-pass = اب یہ سوال کسی اور کے پاس ہے۔ شکریہ۔
case--done-reopen = سوال پھر کھل گیا ہے۔
case--pass-whom = یہ سوال کسے سونپا جائے؟ پھر یہ صرف انہی پر کھلے گا۔
case--pass-nobody = ابھی کوئی اور نہیں جسے یہ سونپا جا سکے۔ چاہیں تو اسے واپس رکھ دیں۔
# Variables:
# $name: the nickname, or the role and a number, of whoever will hold it
case--pass-sure = کیا یہ سوال { $name } کو سونپ دوں؟ پھر اس کے لفظ آپ پر نہیں کھلیں گے۔
case--pass-yes = ✔ ہاں، سونپ دیں

## Outcomes

outcome--listened = بات سنی گئی
outcome--met = ملاقات یا فون ہوا
outcome--helped = مل کر مدد ڈھونڈی
outcome--passed-on = مدد اب کسی اور کے ذمے
outcome--not-a-case = فکر کی کوئی بات نہ تھی

## The desk

# Variables:
# $held: cases in one's hands; $waiting: cases nobody has
desk--title =
    <b>آپ کے کام کی میز</b>

    آپ کے پاس: { $held ->
        [0] کوئی نہیں
       *[other] { $held }
    }
    انتظار میں: { $waiting ->
        [0] کوئی نہیں
       *[other] { $waiting }
    }
desk--alongside = اٹھارہ سے کم عمر، کسی اور کے پاس:

## Notes of those who hold it; the one who asked never sees them

note--choose = کیا نوٹ کروں؟ نوٹ صرف اس پر کھلتا ہے جس کے پاس یہ سوال ہو۔
note--words = ✎ اپنے لفظوں میں
note--write = اپنا نوٹ لکھیں، نام اور نمبر کے بغیر۔ وہ فوراً رکھ لیا جائے گا۔
note--called = فون پر بات ہوئی
note--met = ملاقات ہوئی
note--no-answer = جواب نہیں ملا
note--waiting-for-them = اب ان کے لکھنے کی باری ہے
note--asked-advice = کسی سے مشورہ کیا

## How far a letter has come

letter-state--waiting = … راستے میں ہے
letter-state--delivered = ✓ پہنچ گیا، ابھی کھلا نہیں
letter-state--opened = ✓✓ کھل گیا
letter-state--failed-blocked = ✕ نہیں پہنچا: انہوں نے یہ چیٹ بند کر دی ہے۔ جواب ان کے انتظار میں ہے۔
letter-state--failed-deleted = ✕ نہیں پہنچا: ان کا اکاؤنٹ اب نہیں رہا۔
letter-state--failed-refused = ✕ خبر نہیں پہنچی۔ جواب ان کے سوالات میں رکھا ہے۔
letter-state--kept-shared = جواب رکھا ہے، اور دیکھے جانے کا انتظار ہے۔
letter-state--kept-pictures = جواب رکھا ہے، اور دیکھے جانے کا انتظار ہے۔

## How long somebody has waited, on a button of the desk

# Variables:
# $count: minutes
desk--minutes = { $count ->
    [1] ایک منٹ
   *[other] { $count } منٹ
}
# Variables:
# $count: hours
desk--hours = { $count ->
    [1] ایک گھنٹہ
   *[other] { $count } گھنٹے
}
# Variables:
# $count: days
desk--days = { $count ->
    [1] ایک دن
   *[other] { $count } دن
}

## Emergency numbers, by the label in the settings

emergency--rescue = ریسکیو
emergency--police = پولیس
emergency--ambulance = ایمبولینس
emergency--helpline = ہیلپ لائن
