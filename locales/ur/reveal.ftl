# review: draft
### Showing who one is: by one's own hand only, to one coordinator, for a time.

## The way there

case--do-reveal = 🪪 اپنی پہچان دکھائیں
case--do-unreveal = ↩ پہچان نہ دکھائیں
case--do-see = 👁 کھولیں
reveal--what = آپ خود نہ چاہیں تو آپ کا نام کسی کو معلوم نہیں ہوگا۔ کیا دکھانا ہے؟
    .name = نام
    .number = نمبر
# Variables:
# $name: the nickname of the coordinator who holds the question
reveal--only = یہ صرف { $name } پر کھلے گا، کسی اور پر نہیں۔
reveal--only-holder = یہ صرف اس رابطہ کار پر کھلے گا جس کے پاس آپ کا سوال ہے، کسی اور پر نہیں۔
reveal--young = کوئی بڑا، جس پر آپ کو اعتماد ہو، سوچنے میں ساتھ دے سکتا ہے۔ دکھانا ضروری نہیں۔
reveal--words-name = نام ویسے لکھیں جیسے دکھانا ہے۔ لکھتے ہی یہ پیغام چیٹ سے ہٹ جائے گا۔
reveal--words-number = نمبر لکھیں، صرف ہندسے۔ لکھتے ہی یہ پیغام چیٹ سے ہٹ جائے گا۔
reveal--span = یہ کب تک کھل سکے؟
    .day = ایک دن
    .days = تین دن
    .week = ایک ہفتہ
reveal--look = ایک بار پھر دیکھ لیں۔ یہ دکھایا جائے گا:
# Variables:
# $until: a day and an hour
reveal--until = یہ { $until } تک کھل سکتا ہے۔ ایک بار کھل جائے تو واپس نہیں لیا جا سکتا۔
reveal--show = ✔ ہاں، دکھا دیں
reveal--shown = اب یہ کھل سکتا ہے۔ جب تک کوئی نہ کھولے، اسے واپس لیا جا سکتا ہے۔
reveal--moved = آپ کا سوال اب کسی اور کے پاس ہے، یا ختم ہو چکا ہے۔ کچھ نہیں دکھایا گیا۔
reveal--taken-back = واپس لے لیا گیا۔ اسے کسی نے نہیں دیکھا۔
reveal--too-late = یہ پہلے ہی کھولا جا چکا ہے۔
reveal--none = اب یہاں کچھ نہیں دکھایا جا رہا۔
refused--not-a-number = اس میں کوئی نمبر نظر نہیں آیا۔ صرف ہندسے لکھیں۔

## On the page of the question: its writer's, then its holder's

# Variables:
# $until: a day and an hour
reveal--yours-name = آپ نے اپنا نام دکھایا ہے۔ ابھی کسی نے نہیں کھولا۔ یہ { $until } تک ہے۔
# Variables:
# $until: a day and an hour
reveal--yours-number = آپ نے اپنا نمبر دکھایا ہے۔ ابھی کسی نے نہیں کھولا۔ یہ { $until } تک ہے۔
# Variables:
# $at: when it was opened
# $until: a day and an hour
reveal--yours-opened-name = آپ کا نام کھولا گیا: { $at }۔ یہ { $until } تک دیکھا جا سکتا ہے۔
# Variables:
# $at: when it was opened
# $until: a day and an hour
reveal--yours-opened-number = آپ کا نمبر کھولا گیا: { $at }۔ یہ { $until } تک دیکھا جا سکتا ہے۔
# Variables:
# $until: a day and an hour
reveal--theirs-name = سوال کے ساتھ آپ کے لیے ایک نام بھی ہے، { $until } تک۔ چاہیں تو کھولیں۔
# Variables:
# $until: a day and an hour
reveal--theirs-number = سوال کے ساتھ آپ کے لیے ایک نمبر بھی ہے، { $until } تک۔ چاہیں تو کھولیں۔

## Opened

# Variables:
# $until: a day and an hour
reveal--open-name = ان کا نام، صرف آپ کے لیے، { $until } تک:
# Variables:
# $until: a day and an hour
reveal--open-number = ان کا نمبر، صرف آپ کے لیے، { $until } تک:
reveal--keep-safe = اسے کہیں نہ لکھیں اور کسی کو نہ بتائیں۔ انہیں خبر ہوگی کہ آپ نے اسے کھولا ہے۔
