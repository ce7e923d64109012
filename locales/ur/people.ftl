# review: draft
### Settings, hiding, forgetting, invites, Tolanas.

## Settings

# Variables:
# $phone: whose phone it is; $word: whether a harmless word is set
settings--title =
    <b>ترتیبات</b>

    فون: { $phone }
    سادہ لفظ: { $word }
settings--phone-mine = صرف میرا
settings--phone-shared = دوسرے بھی چلاتے ہیں
settings--word-set = رکھا ہوا ہے
settings--word-none = ابھی نہیں
settings--gender = 🙂 بات کا انداز
settings--phone = 📱 یہ فون کس کا ہے
settings--nickname = ✎ نام
settings--word = 🔑 سادہ لفظ
settings--forget = ✕ مجھے بھول جائیں
field--harmless = کوئی عام سا لفظ چنیں، جیسے کسی پھل کا نام۔ یہ لفظ لکھنے پر چیٹ میں بس ایک سبق نظر آئے گا۔
    .saved = یاد رکھ لیا۔ جب چاہیں یہ لفظ لکھیں۔
field--nickname = میں آپ کو کس نام سے پکاروں؟ کوئی بھی چھوٹا سا نام ٹھیک ہے۔
    .saved = یاد رکھ لیا۔
field--tolana = نئی ٹولنہ کا نام کیا ہو؟ ایسا نام اچھا ہے جس سے اجنبی کچھ نہ سمجھیں۔
    .saved = ٹولنہ بن گئی۔ اب لوگوں کو اس میں بلائیں۔
language--choose = آپ کو کس زبان میں آسانی ہے؟

## Hiding: said on any screen, to anyone

hide--older = کچھ پرانے پیغام یہاں باقی ہیں۔ ٹیلیگرام کی ”کلیئر ہسٹری“ انہیں مٹا دیتی ہے۔

## Forgetting

forget--sure = کیا میں آپ کو بھول جاؤں؟ آپ کے سبق، لکھی ہوئی باتیں اور سوال مٹ جائیں گے۔ پھر وہ واپس نہیں آ سکتے۔
forget--yes = ✕ ہاں، بھول جائیں
forget--no = ▶ نہیں، رہنے دیں
forget--done = ہو گیا۔ آپ کی کوئی چیز باقی نہیں رہی۔ سلامت رہیں۔
forget--older = کچھ پرانے پیغام اب بھی اس چیٹ میں ہیں۔ ٹیلیگرام کی ”کلیئر ہسٹری“ انہیں مٹا دیتی ہے۔
forget--last-owner = آپ کے سوا کوئی مرکزی رابطہ کار نہیں۔ پہلے کسی اور کو مقرر کریں۔

## Help

# A command stands as a literal: Fluent isolates it, and its slash stays on its left.
help--text =
    <b>یہ چھوٹے چھوٹے قدموں میں سیکھنے کا ساتھی ہے۔</b>

    📖 ہر سبق چار منٹ کا ہے۔
    🎭 مشق میں ایک بات چیت آزمائی جاتی ہے۔
    💬 رابطہ کار کو کچھ لکھنا ہو تو ”سوالات“ کھولیں۔

    مینو کے لیے { "/menu" } اور زبان بدلنے کے لیے { "/language" } لکھیں۔
help--about = ہمراہ مفت ہے اور یہاں کے لوگوں کے لیے بنا ہے۔ اہل زبان نے اس کی تحریریں ابھی پوری نہیں جانچیں۔
help--kept = آپ کی لکھی بات آپ کی اپنی چابی سے بند رہتی ہے۔ آپ { "/forget" } لکھیں تو وہ چابی ہی مٹ جاتی ہے۔ ٹیلیگرام والے خود یہ چیٹ پڑھ سکتے ہیں۔

## The Tolana

# Variables:
# $name: the Tolana's name; $role: one's role in it
tolana--yours = ٹولنہ: <b>{ $name }</b>
    آپ یہاں { $role } ہیں۔
# Variables:
# $role: one's role
tolana--none = آپ ابھی کسی ٹولنہ میں نہیں ہیں۔ آپ یہاں { $role } ہیں۔

## Invites

invite--where = کس ٹولنہ میں؟
invite--whom = کسے دعوت دینی ہے؟
invite--how-many = اس لنک سے کتنے لوگ آ سکتے ہیں؟
# Variables:
# $uses: how many
invite--uses =
    { $uses ->
        [1] ۱ فرد
       *[other] { $uses } افراد
    }
invite--copy = 📋 لنک نقل کریں
# Variables:
# $role: the role; $uses: how many; $days: how long it is good; $link: the link
invite--link =
    <b>{ $role }</b> · لوگ: { $uses } · دن: { $days }

    { $link }

    یہ لنک خود مل کر دیں۔ یہ دوبارہ نہیں دکھایا جا سکتا۔
# Variables:
# $link: the link
invite--owner-link =
    <b>مرکزی رابطہ کار</b>

    { $link }

    ایک فرد، پندرہ منٹ۔ بہتر ہے ساتھ بیٹھ کر کھولیں۔
invite--no-tolana = آپ ابھی کسی ٹولنہ میں نہیں، اس لیے دعوت نہیں دی جا سکتی۔
invite--found-first = پہلے ایک ٹولنہ بنائیں، پھر لوگوں کو اس میں بلائیں۔

## The team page of the lead coordinator

team--title = <b>ہر ٹولنہ، ایک نظر میں</b>
# Variables:
# $name: the Tolana; $coordinators, $mentors, $learners: how many of each there are
team--line = ٹولنہ: <b>{ $name }</b>
    رابطہ کار: { $coordinators } · رہنما ساتھی: { $mentors } · شاگرد: { $learners }
# Variables:
# $name: the Tolana
team--appoint = + رابطہ کار · { $name }
team--found = + نئی ٹولنہ
team--owner = + مرکزی رابطہ کار
