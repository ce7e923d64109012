# review: draft
### Words that stand everywhere. Ids: scope, two hyphens, name. Safe on anybody's screen.
### Prose is Telegram HTML: only <b> and <i>.

language--name = پښتو

## Buttons

button--next = ◀ وړاندې
button--back = ▶ شاته
button--menu = 🏠 مینو
button--learn = 📖 لوستونه
button--again = ↻ یو ځل بیا
button--begin = ◀ پیل کړئ
button--pause = ⏸ وقفه
button--why = 💡 اصل خبره څه وه؟
button--steps = 👣 قدم په قدم
button--not-now = ✕ اوس نه
button--questions = 💬 زما پوښتنې
button--about = ❓ همراه څه دی؟
button--without = ✕ بې له دې

## Places

go--menu = 🏠 مینو
go--learn = 📖 لوستونه
go--practice = 🎭 تمرین
go--review = 🔁 بیاکتنه
go--progress = 🌱 پرمختګ
go--ask = 💬 پوښتنې
go--language = 🌐 ژبه
go--settings = ⚙ ترتیبات
go--desk = 🗂 د کار مېز
go--invite = ✉ بلنه
go--lead = 🫖 د ناستې لارښوونه
go--team = 👥 ټیم

## Neutral lines, also shown on a locked phone

neutral--moment = یوه شېبه…
neutral--gone = …

## Kind answers

kind--other = زه یوازې لیکلې خبرې او بټنونه پېژنم. له دې ځایه وړاندې ځئ.
kind--other-home = مننه! زه لا یوازې لیکلې خبرې او بټنونه پېژنم. چرته ځو؟
kind--words-home = ډېر ښه چې تاسو ولیکل. زه بس همدا څو لارې پېژنم. که له یو انسان سره خبرې غواړئ، پوښتنې وټاکئ.
kind--stale = هغه پخوانۍ پاڼه وه. له دې ځایه وړاندې ځئ.
kind--gone = هغه بټن اوس کار نه کوي. مینو دا ده.
kind--changed = دا برخه نوې شوې ده. راځئ، له سره یې پیل کړو.
kind--not-yours = دا دلته نه شي کېدی. بل څه وټاکئ.

## Why an answer was not taken

refused--use-buttons = مهرباني وکړئ، یو بټن وټاکئ. له دې ځایه وړاندې ځئ.
refused--no-such-option = هغه بټن اوس دلته نشته. له دې ځایه وړاندې ځئ.
refused--too-long = دا زما لپاره لږ اوږد دی. په لږو لفظونو کې یې ولیکئ.
refused--too-short = دا ډېر لنډ دی. لږ تر لږه درې حرفونه ولیکئ.
refused--not-now = دا اوس نه شي کېدی. له دې ځایه وړاندې ځئ.

## Roles

role--learner = زده کوونکی
role--mentor = لارښود ملګری
role--coordinator = همغږی کوونکی
role--owner = مشر همغږی کوونکی
