# review: draft
### Lessons, practice, review and progress: the frames around the content.

## The way home

# Variables:
# $name: the nickname they chose
menu--title-named = سلام، { $name }! کہاں چلیں؟
menu--title = سلام! کہاں چلیں؟

## Lessons

learn--title = آپ کے سبق
learn--go = ◀ آگے چلیں
lesson--yes = ✔
lesson--look = 💡
lesson--write-hint = یہیں لکھیں، اپنے لیے: یہ پیش رفت میں پھر ملے گا۔ یا بس آگے چلیں۔
lesson--renewed = یہ سبق نیا ہو گیا ہے، اس لیے شروع سے چلے گا۔

## The eight pulls

pull--belonging = اپنائیت کا کھنچاؤ
pull--grievance = پرانے دکھ کا کھنچاؤ
pull--duty-and-shame = فرض اور شرم کا کھنچاؤ
pull--false-authority = جھوٹے اختیار کا کھنچاؤ
pull--us-and-them = ”ہم اور وہ“ کا کھنچاؤ
pull--secrecy = راز داری کا کھنچاؤ
pull--urgency = جلدی کا کھنچاؤ
pull--reward = انعام کا کھنچاؤ

## Going on, beside the path

learn--next = اگلا سبق:
learn--half = ادھورا سبق:
# Variables:
# $lesson: the title of the lesson that comes before
learn--locked = یہ ”{ $lesson }“ کے بعد کھلے گا۔
learn--deed = 🌱 وہ چھوٹا سا کام کیسا رہا؟
learn--review = 🔁 آج کے چند سوال
learn--next-lesson = ◀ اگلا سبق
learn--nudge = 🔔 روز تھوڑا سا؟
learn--all-done = آپ نے پورا راستہ طے کر لیا۔ اس کے لیے صبر چاہیے تھا، اور وہ آپ کے پاس تھا۔

## Messages in lessons and reviews: a pull, or plain?

## Putting things into order

order--first = جو سب سے پہلے ہو اس کا نمبر دبائیں، پھر اگلا۔
order--then = اس کے بعد کیا؟
order--yours = یہی آپ کی ترتیب تھی، اور اچھی ہے۔
order--better = یہ ترتیب زیادہ کام آتی ہے:

spot--ask = کھنچاؤ ہے یا سادہ پیغام؟
spot--pull = کھنچاؤ
spot--plain = سادہ

## Review

review--title = چند سوال
review--comes-back = یہ سوال کل پھر آئے گا۔ بات اسی طرح یاد رہتی ہے۔
review--renewed = یہ سوال نیا ہو گیا ہے۔ آئیے، آگے چلیں۔
review--done = آج کے لیے بس اتنا ہی۔ شکریہ! تھوڑا تھوڑا، بار بار: بات اسی طرح دل میں رہتی ہے۔
review--enough = آج کے لیے اتنا کافی ہے۔ اب اسے دل میں بیٹھنے دیں۔
review--nothing = آج کوئی سوال باقی نہیں۔ جو سیکھا ہے، وہ ابھی تازہ ہے۔
review--again = ↻ کوئی سبق پھر سے لیں
review--choose = سبق دہرانے سے بات یاد رہتی ہے۔ کون سا لیں؟
review--none = پہلا سبق پورا ہو جائے تو اسے یہاں دہرایا جا سکتا ہے۔ ایک سبق شروع کریں؟

## Thoughts written in lessons, for their writer only

thoughts--open = 📝 میری باتیں
thoughts--none = یہاں ابھی کوئی بات محفوظ نہیں۔ کچھ سبقوں میں آپ اپنی بات لکھ سکتے ہیں۔
thoughts--drop = ✕ یہ بات مٹا دیں
thoughts--dropped = مٹا دی گئی۔

## The certificate

certificate--open = 🎓 میری سند
certificate--ask = یہ سند آپ کی ہے! کیا اس پر کوئی نام ہو؟
certificate--ask-named = یہ سند آپ کی ہے! کیا اس پر آپ کا نام ہو؟
certificate--write = پہلے نام لکھیں
# Variables:
# $name: the nickname they chose
certificate--named = میرے نام کے ساتھ: { $name }
certificate--blank = نام کے بغیر
certificate--warm = آپ کے صبر کے لیے، اور ان لوگوں کے لیے جن کی بات آپ کی وجہ سے سنی گئی۔
