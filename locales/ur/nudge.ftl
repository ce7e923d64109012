# review: draft
### The daily word that somebody asked for, and the small deeds that lessons ask about.
### It stands on locked phones: it says neither what it is about nor who is asked.

## The daily word, a few ways to say each kind

nudge--deed-1 = ایک چھوٹا سا سوال آپ کا منتظر ہے۔ بس ایک منٹ لگے گا۔
nudge--deed-2 = ایک چھوٹی سی بات پوچھنی ہے۔ ایک بار چھو دینا کافی ہے۔
nudge--deed-3 = ایک منٹ ملے گا؟ بس ایک چھوٹا سا سوال ہے۔
nudge--deed-4 = ہفتہ کیسا گزرا؟ ایک چھوٹا سا سوال رکھا ہے۔
nudge--review-1 = چند چھوٹے سوال تیار ہیں۔ دو منٹ لگیں گے۔
nudge--review-2 = چلیں، دو منٹ پچھلی باتیں یاد کر لیں؟
nudge--review-3 = جو آپ کو پہلے سے آتا ہے، اس کے لیے ایک منٹ؟
nudge--review-4 = چائے کے ساتھ چند چھوٹے سوال۔
nudge--lesson-1 = سکون کے چار منٹ آپ کے منتظر ہیں۔
nudge--lesson-2 = اگلا چھوٹا قدم تیار ہے، جب آپ چاہیں۔
nudge--lesson-3 = پڑھنے کو کچھ نیا ہے، اور چھوٹا سا ہے۔
nudge--lesson-4 = روز تھوڑا تھوڑا بہت ہو جاتا ہے۔ چلیں؟
nudge--go = ◀ کھولیں
nudge--later = ✕ آج نہیں
nudge--stop = 🔕 اب نہ لکھیں
nudge--tomorrow = ٹھیک ہے۔ پھر کسی دن۔
nudge--stopped = اب یہاں خاموشی رہے گی۔ ترتیبات میں جا کر پھر بلا سکتے ہیں۔

## Choosing it

# Variables:
# $state: off, resting, or the hour
nudge--setting = 🔔 روز ایک بات: { $state }
nudge--state-off = بند
nudge--state-resting = آرام پر
nudge--title = روز ایک بات
nudge--off = ابھی بند ہے۔ دن میں ایک بار یہاں سے ایک چھوٹے سبق کا بلاوا آ سکتا ہے۔ پیغام سے کبھی پتا نہیں چلتا کہ بات کس بارے میں ہے۔ کس وقت؟
# Variables:
# $hour: such as 7 pm
nudge--on = پیغام روز اس وقت آئے گا: { $hour }۔ بس ایک۔ آپ کوئی اور وقت بھی چن سکتے ہیں۔
nudge--resting = تین پیغاموں کا جواب نہیں آیا، اس لیے اب خاموشی ہے۔ پھر شروع کرنے کے لیے کوئی وقت چنیں۔
nudge--shared = یہ فون دوسرے بھی چلاتے ہیں۔ اس لیے یہاں سے خود بخود کوئی پیغام نہیں آتا، صرف آپ کے کھولنے پر بات ہوتی ہے۔ یوں آپ کی بات آپ ہی کی رہتی ہے۔
# Variables:
# $zone: a place
nudge--zone = 🕰 { $zone }
nudge--whose-clock = کس جگہ کی گھڑی کے مطابق؟
nudge--turn-off = 🔕 بند کریں
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--morning = { $hour } صبح
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--noon = { $hour } دوپہر
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--evening = { $hour } شام
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--night = { $hour } رات
zone--karachi = کراچی
zone--kabul = کابل
zone--dhaka = ڈھاکہ
zone--baghdad = بغداد
zone--lagos = لاگوس

## A small deed, some days later

deed--answer =
    .done = کر لیا
    .later = ابھی نہیں
    .no = میرے لیے نہیں
deed--done = بہت خوب! ایسی چھوٹی باتیں لوگوں کو یاد رہتی ہیں۔
deed--later = کوئی جلدی نہیں۔ چند دن بعد ایک بار پھر پوچھ لیں گے۔
deed--given-up = کوئی بات نہیں۔ آگے کوئی اور چھوٹا کام آ جائے گا۔
deed--no = کوئی بات نہیں۔ آپ کے لیے کیا ٹھیک ہے، یہ آپ ہی بہتر جانیں۔
deed--more = ◀ ایک اور
