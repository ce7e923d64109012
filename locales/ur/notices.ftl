# review: draft
### What stands on a locked phone when there is news of a question: neutral words and at most a code.

notice--case-news = آپ کے لیے کچھ نیا ہے۔
# Variables:
# $code: the case code
notice--case-new = ایک سوال جواب کے انتظار میں ہے۔ { $code }
# Variables:
# $code: the case code
notice--case-new-urgent = ایک سوال جواب کے انتظار میں ہے۔ ابھی دیکھ لیں۔ { $code }
# Variables:
# $code: the case code
notice--case-more = پڑھنے کو کچھ اور آیا ہے۔ { $code }
# Variables:
# $code: the case code
notice--case-passed = ایک سوال آپ کو سونپا گیا ہے۔ { $code }
# Variables:
# $code: the case code
notice--case-ended = ایک سوال ختم ہو گیا ہے۔ { $code }
notice--case-late = اس میں کچھ زیادہ وقت لگ رہا ہے، مگر یہ بات بھولی نہیں گئی۔ دیکھ لیں کہ بات کہاں پہنچی ہے۔

## Reminders: one for all that waits

# Variables:
# $code: the case code
notice--case-remind = ایک سوال اب بھی جواب کے انتظار میں ہے۔ { $code }
# Variables:
# $code: the case code
notice--case-remind-urgent = ایک سوال اب بھی جواب کے انتظار میں ہے۔ ابھی دیکھ لیں۔ { $code }
# Variables:
# $count: how many, two at least
notice--desk-remind = { $count } سوال اب بھی جواب کے انتظار میں ہیں۔
# Variables:
# $count: how many, two at least
notice--desk-remind-urgent = { $count } سوال اب بھی جواب کے انتظار میں ہیں۔ ابھی دیکھ لیں۔

## Under each of them

notice--open = ◀ کھولیں
notice--later = ✕ بعد میں
