# review: draft
### Cases, as both sides see them. A case has a code; neither side sees the other's name.

## Notices: on a locked phone they must say nothing

notice--case-news = آپ کے لیے کچھ نیا ہے۔
# Variables:
# $code: the case code
notice--case-new = ایک سوال جواب کے انتظار میں ہے۔ { $code }
# Variables:
# $code: the case code
notice--case-new-urgent = ایک سوال جواب کے انتظار میں ہے۔ ابھی دیکھ لیں۔ { $code }
# Variables:
# $code: the case code
notice--case-more = پڑھنے کو کچھ اور آیا ہے۔ { $code }
# Variables:
# $code: the case code
notice--case-ended = ایک سوال ختم ہو گیا ہے۔ { $code }
notice--open = کھولیں
notice--later = بعد میں

## States, short

case--state-waiting = انتظار میں
case--state-taken = دیکھا جا رہا ہے
case--state-answered = جواب مل گیا
case--state-closed = بند
case--state-withdrawn = واپس لیا گیا
case--state-expired = ختم

## What the state means for the one who asked

case--yours-waiting = یہ رابطہ کار کے انتظار میں ہے۔
case--yours-taken = یہ اب ایک رابطہ کار کے پاس ہے۔ جواب آئے گا۔
case--yours-answered = جواب آ گیا ہے۔
case--yours-closed = یہ سوال بند ہے۔ اس کے لفظ جلد مٹ جائیں گے۔ آپ جب چاہیں پھر پوچھیں۔
case--yours-withdrawn = آپ نے یہ سوال واپس لے لیا۔ اب اسے کوئی نہیں پڑھے گا۔
case--yours-expired = یہ سوال ختم ہو گیا، کیونکہ بہت دن اس پر کچھ نہیں ہوا۔ بات اب بھی اہم ہو تو پھر پوچھیں۔

## What the holder sees

case--about = بات:
case--way = رابطہ یوں ہو:
case--danger = ❗ شاید کوئی اس وقت خطرے میں ہو۔
case--minor = عمر اٹھارہ سے کم ہے۔ ایک اور بڑے کو بھی خبر ہونی چاہیے۔ اکیلے میں ملاقات نہ رکھیں۔
case--from-you = آپ کی بات
case--from-reporter = ان کی بات
case--from-coordinator = رابطہ کار کی بات
case--wordless = ابھی کچھ لکھا نہیں گیا۔ بس رابطے کا کہا گیا ہے۔
case--unreadable = لفظ مٹا دیے گئے ہیں۔
case--older = ▶ پرانا
case--newer = نیا ◀
case--take-it = یہ سوال ابھی کسی کے پاس نہیں۔ آپ لیں تو یہ صرف آپ پر کھلے گا۔ جواب بھی آپ ہی کا ہوگا۔
case--taken-by-another = یہ سوال اب کسی اور کے پاس ہے۔ شکریہ!
case--late = اس دوران کچھ بدل گیا ہے۔ اب صورت یہ ہے۔
case--outcome = بات کہاں تک پہنچی؟ بس یہی رکھا جاتا ہے، کوئی لفظ نہیں۔

## What one can do

case--do-take = ✋ یہ میرے ذمے
case--do-write = ✎ لکھیں
case--do-release = ↩ کسی اور کو دیں
case--do-close = ✔ بند کریں
case--do-withdraw = ✕ سوال واپس لیں
case--withdraw-sure = کیا یہ سوال واپس لے لوں؟ پھر اسے کوئی نہیں پڑھے گا۔ بعد میں یہ بدلا نہیں جا سکتا۔
case--done-take = اب یہ آپ کے پاس ہے۔
case--done-release = اب یہ کسی اور کے انتظار میں ہے۔
case--done-close = سوال بند ہو گیا۔ شکریہ۔
case--done-withdraw = سوال واپس ہو گیا۔ اب اسے کوئی نہیں پڑھے گا۔

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

## Emergency numbers, by the label in the settings

emergency--rescue = ریسکیو
emergency--police = پولیس
emergency--ambulance = ایمبولینس
emergency--helpline = ہیلپ لائن
