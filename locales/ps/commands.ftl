# review: draft
### The bot's own face in Telegram: seen by anyone who looks at the phone. Says only: a study companion.

profile--short = د وړو ګروپونو لپاره د زده کړې ملګری.
profile--description = د زده کړې ملګری: لنډ لوستونه، هره ورځ لږ لږ. لنک په خپل ګروپ کې وغواړئ.
command--menu = مینو
command--learn = لوستونه
command--practice = تمرین
command--review = بیاکتنه
command--progress = پرمختګ
command--ask = پوښتنې
command--language = ژبه
command--help = مرسته
