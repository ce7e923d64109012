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
lesson--write-hint = یہیں لکھیں، کوئی اور اسے نہیں پڑھے گا۔ یا بس آگے چلیں۔
lesson--renewed = یہ سبق نیا ہو گیا ہے، اس لیے شروع سے چلے گا۔

## Practice

practice--title = مشق
practice--how = مشکل بات چیت کی مشق پہلے ہی کر لیں۔ یہاں کسی کو نمبر نہیں ملتے۔
practice--begin = شروع کریں
practice--go-on = آگے چلیں
scenario--trust = اعتماد
scenario--openness = کھلا دل
scenario--try = یہ آزمائیں:
scenario--steps = آپ نے کیا چنا، قدم بہ قدم

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

## The eight pulls

pull--belonging = اپنائیت کا کھنچاؤ
pull--grievance = پرانے دکھ کا کھنچاؤ
pull--duty-and-shame = فرض اور شرم کا کھنچاؤ
pull--false-authority = جھوٹے اختیار کا کھنچاؤ
pull--us-and-them = ”ہم اور وہ“ کا کھنچاؤ
pull--secrecy = راز داری کا کھنچاؤ
pull--urgency = جلدی کا کھنچاؤ
pull--reward = انعام کا کھنچاؤ

## Review and progress

review--choose = سبق دہرانے سے بات یاد رہتی ہے۔ کون سا لیں؟
review--none = پہلا سبق پورا ہو جائے تو اسے یہاں دہرایا جا سکتا ہے۔ ایک سبق شروع کریں؟
progress--title = آپ کا راستہ
# Variables:
# $done: lessons finished; $all: lessons there are
progress--lessons =
    { $done ->
        [0] پہلا سبق آپ کے انتظار میں ہے۔
       *[other] سبق: { $all } میں سے { $done }
    }
# Variables:
# $played: how often a talk was practised to its end
progress--practice =
    { $played ->
        [0] ابھی کوئی مشق پوری نہیں ہوئی۔
       *[other] پوری کی ہوئی مشقیں: { $played }
    }
progress--next = آج کے لیے ایک قدم کافی ہے۔
progress--all = آپ نے پورا راستہ طے کر لیا۔ مشق اسے تازہ رکھتی ہے۔

## Leading a circle, for mentors

lead--guide =
    <b>ایک فون کے گرد بیٹھک</b>

    ۱۔ یوں بیٹھیں کہ سب سن سکیں۔ چھ سے دس لوگ بہتر ہیں۔
    ۲۔ ایک مشق کھولیں اور اونچی آواز میں، آہستہ آہستہ پڑھیں۔
    ۳۔ پوچھیں: آپ ہوں تو کیا کہیں؟ پھر ہاتھ اٹھوائیں۔
    ۴۔ جسے زیادہ لوگ چنیں، وہی چنیں اور آگے پڑھیں۔
    ۵۔ آخر میں پوچھیں: بات کہاں بدلی؟ اور کیا آزمایا جائے؟

    اپنی کہانی سنانا کسی پر لازم نہیں۔
