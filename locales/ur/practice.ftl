# review: draft
### Rehearsing hard talks: the frames around the stories.

## Practice

practice--title = مشق
practice--how = مشکل بات کی مشق پہلے سے کر لیں۔ یہاں نمبر نہیں لگتے۔
scenario--trust = اعتماد
scenario--openness = کھلا دل
scenario--try = یہ کر کے دیکھیں:
scenario--steps = آپ نے کیا چنا، قدم بہ قدم
scenario--take-back = ↶ بات واپس لیں
scenario--turn = یہ منظر کسی اور طرح بھی آزمایا جا سکتا ہے۔ وہاں آپ نے کہا تھا:
scenario--turn-good = کوئی دوسرا انجام دیکھنا ہو تو یہ منظر پھر سے کھیلیں۔ وہاں آپ نے کہا تھا:
scenario--try-scene = ↺ وہی منظر پھر سے
scenario--see-path = 👁 اپنا راستہ دیکھیں
scenario--path-how = ہر پتھر آپ کی ایک بات ہے۔ ▲ بڑھا، ▼ گھٹا۔
ending--good = اچھا انجام
ending--open = کھلا انجام
ending--hard = مشکل انجام
practice--next = اب شاید یہ:
practice--for = مشق:
practice--half = آدھی کھیلی ہوئی:
practice--signs = ◉ آدھی کھیلی · ● پوری کھیلی
# Variables:
# $title: the talk that could come next
practice--go = ◀ { $title }
practice--rounds = ⚖ کھنچاؤ یا سادہ؟ آٹھ پیغام
practice--lead = 👥 سب مل کر کھیلیں

## Skills, as the look back names them

skill--open-question = کھلا سوال
skill--affirm = اچھائی دیکھنا
skill--reflect = سنی ہوئی بات دہرانا
skill--offer = ایک پیشکش
skill--boundary = ایک صاف حد
skill--seek-help = مدد مانگنا
skill--lecture = لمبی نصیحت
skill--argue = بحث
skill--label = ٹھپا لگانا
skill--threaten = دھمکی
skill--promise-secrecy = راز رکھنے کا وعدہ
