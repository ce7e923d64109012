# review: draft
### Ready answers for coordinators. Said by a coordinator to somebody who asked; neither knows who the other is,
### so nothing here may agree with the gender of either.

## The house's own

reply--with-you = میں نے آپ کی بات پڑھ لی ہے۔ میں آپ کے ساتھ ہوں۔
reply--thank-you = مجھ پر بھروسے کا شکریہ۔ آپ نے پوچھ کر اچھا کیا۔
reply--take-time = کوئی جلدی نہیں۔ جب ہو سکے، لکھ دیں۔
reply--safe-hour = کیا آپ کو یہاں پیغام بھیجنا محفوظ ہے؟ کون سا وقت بہتر رہے گا؟
reply--someone-near = پہلے کسی ایسے اپنے سے بات کریں جس پر آپ کو بھروسا ہو۔ ایسا کون ہو سکتا ہے؟
reply--not-alone = جس نے آپ پر دباؤ ڈالا ہو، اس سے اکیلے نہ ملیں۔
reply--asking-on = آپ کا نام لیے بغیر کسی زیادہ جاننے والے سے مشورہ ہو رہا ہے۔ کل میری طرف سے پھر پیغام آئے گا۔
reply--not-without-you = یہ بات آپ سے پوچھے بغیر آگے نہیں جائے گی۔

## Choosing and keeping them

letter--ready = 📄 تیار جواب
letter--ready-title = نمبر چنیں۔ جانے سے پہلے جواب آپ کو دکھایا جائے گا۔
# Variables:
# $language: the language that the one who asked reads, in its own name
letter--language = پڑھنے کی زبان: { $language }
letter--keep = ⭐ تیار جوابوں میں رکھیں
letter--kept = ⭐ یہ آپ کے تیار جوابوں میں ہے۔
letter--drop = ✕ ہٹا دیں
letter--drop-sure = کیا یہ تیار جواب ہٹا دوں؟
refused--saved-full = آپ کے تیار جواب بیس ہو چکے ہیں۔ پہلے سب سے پرانا ہٹا دیں۔
refused--saved-personal = اس میں کوئی نمبر یا لنک ہے۔ پہلے اسے چھپا دیں، پھر رکھیں۔
