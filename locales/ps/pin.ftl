# review: draft
### A PIN for one's own pages. It is typed on buttons, never as words.

## In the settings

pin--row-none = 🔢 PIN: لا نشته
pin--row-set = 🔢 PIN: شته
pin--what = چې PIN وي، ستاسو پوښتنې او دا پاڼې به یوازې تاسو خلاصولی شئ. هندسې په بټنونو وهل کېږي، نه لیکل کېږي.
pin--forgotten = که PIN مو هېر شي، دا به هېڅوک نه شي خلاصولی. بیا { "/forget" } هر څه پاکوي او له سره پیل کولی شئ.
pin--there = ستاسو PIN شته. اوس څه کول غواړئ؟
pin--do-set = 🔢 PIN وټاکئ
pin--do-change = ✎ بل PIN وټاکئ
pin--do-remove = ✕ PIN لرې کړئ

## On the keypad

pin--choose = له څلورو تر اتو پورې هندسې وټاکئ.
pin--repeat = هم هغه هندسې یو ځل بیا.

## Lines over the chat

pin--short = لږ تر لږه څلور هندسې پکار دي.
pin--easy = د دې اټکل اسان دی. بل وټاکئ.
pin--differ = دواړه ځله هندسې یو شان نه وې. بیا وټاکئ.
pin--wrong = دا سم نه دی. بیا کوشش وکړئ.
# Variables:
# $minutes: how long to wait
pin--wait =
    { $minutes ->
        [1] یوه دقیقه صبر وکړئ، بیا کوشش وکړئ.
       *[other] { $minutes } دقیقې صبر وکړئ، بیا کوشش وکړئ.
    }
pin--saved = ستاسو PIN وساتل شو.
pin--removed = ستاسو PIN لرې شو.
