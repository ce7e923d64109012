# review: draft
### Words that stand everywhere. Ids: scope, two hyphens, name. Safe on anybody's screen.
### Prose is Telegram HTML: only <b> and <i>.

language--name = اردو

## Buttons

button--next = ◀ آگے
button--back = ▶ واپس
button--menu = 🏠 مینو
button--learn = 📖 سبق
button--again = ↻ ایک بار پھر
button--begin = ◀ شروع کریں
button--pause = ⏸ وقفہ
button--why = 💡 اصل بات کیا تھی؟
button--steps = 👣 قدم بہ قدم
button--not-now = ✕ ابھی نہیں
button--questions = 💬 میرے سوالات
button--about = ❓ ہمراہ کیا ہے؟
button--without = ✕ اس کے بغیر

## Places

go--menu = 🏠 مینو
go--learn = 📖 سبق
go--practice = 🎭 مشق
go--review = 🔁 دہرائی
go--progress = 🌱 پیش رفت
go--ask = 💬 سوالات
go--language = 🌐 زبان
go--settings = ⚙ ترتیبات
go--desk = 🗂 کام کی میز
go--invite = ✉ دعوت
go--lead = 🫖 بیٹھک کی رہنمائی
go--team = 👥 ٹیم

## Neutral lines, also shown on a locked phone

neutral--moment = ایک لمحہ…
neutral--gone = …

## Kind answers

kind--other = مجھے صرف لکھی بات اور بٹن سمجھ آتے ہیں۔ یہیں سے آگے چلیں۔
kind--other-home = شکریہ! ابھی مجھے صرف لکھی بات اور بٹن سمجھ آتے ہیں۔ کہاں چلیں؟
kind--words-home = اچھا لگا کہ آپ نے لکھا۔ مجھے بس یہی چند راستے معلوم ہیں۔ کسی انسان سے بات کرنی ہو تو سوالات چنیں۔
kind--stale = وہ پہلے کا صفحہ تھا۔ یہیں سے آگے چلیں۔
kind--gone = وہ بٹن اب کام نہیں کرتا۔ مینو یہ رہا۔
kind--changed = یہ حصہ نیا ہو گیا ہے۔ آئیے، شروع سے چلیں۔
kind--not-yours = یہ یہاں نہیں ہو سکتا۔ کچھ اور چن لیں۔

## Why an answer was not taken

refused--use-buttons = کوئی ایک بٹن چن لیں۔ یہیں سے آگے چلیں۔
refused--no-such-option = وہ بٹن اب یہاں نہیں رہا۔ یہیں سے آگے چلیں۔
refused--too-long = یہ میرے لیے ذرا لمبا ہے۔ تھوڑے لفظوں میں لکھ دیں۔
refused--too-short = یہ بہت چھوٹا ہے۔ کم از کم تین حرف لکھیں۔
refused--not-now = یہ ابھی نہیں ہو سکتا۔ یہیں سے آگے چلیں۔

## Roles

role--learner = شاگرد
role--mentor = رہنما ساتھی
role--coordinator = رابطہ کار
role--owner = مرکزی رابطہ کار
