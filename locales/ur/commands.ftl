# review: draft
### The bot's own face in Telegram: seen by anyone who looks at the phone. Says only: a study companion.

profile--short = چھوٹے گروپوں کے لیے پڑھائی کا ساتھی۔
profile--description = پڑھائی کا ساتھی: چھوٹے چھوٹے سبق، روز تھوڑا تھوڑا۔ لنک اپنے گروپ سے مانگیں۔
command--menu = مینو
command--learn = سبق
command--practice = مشق
command--review = دہرائی
command--progress = پیش رفت
command--ask = سوالات
command--language = زبان
command--help = مدد
