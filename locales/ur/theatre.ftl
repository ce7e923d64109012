# review: draft
### Practice stories played together: around one phone, and in a group chat.

## For the one who leads

theatre--guide =
    <b>ایک کہانی، سب کے ساتھ</b>

    ۱۔ ایسے بیٹھیں کہ سب سن سکیں۔ چھ سے دس لوگ سب سے اچھے۔
    ۲۔ ہر صفحہ آہستہ، اونچی آواز میں پڑھیں۔ کہانی کے شخص کو آواز دیں۔
    ۳۔ پوچھیں: اب آپ کیا کہتے؟ ہاتھ اٹھوائیں۔
    ۴۔ جو زیادہ لوگوں نے چنا، وہ دبائیں اور سنیں کہ اس سے کیا ہوا۔
    ۵۔ پیچھے جا کر دوسرا جملہ بھی آزمائیں۔ سیکھنے کی جگہ یہی ہے۔
    ۶۔ آخر میں بات کریں: تین سوال خود آ جائیں گے۔

    کسی پر اپنی کہانی سنانا لازم نہیں۔ کوئی بات کسی کے دل کو لگے تو رک جائیں، سانس لیں۔
theatre--one-phone = 👥 ایک فون کے گرد
theatre--in-group = 💬 ہمارے گروپ چیٹ میں
# Variables:
# $link: the address that opens the choice of a group
# $command: what one writes in the group another day
theatre--group-guide =
    <b>ہمارے گروپ چیٹ میں</b>

    صرف وہاں، جہاں گروپ والوں نے خود چاہا ہو۔ کہانی گروپ میں سب کو نظر آتی ہے۔

    ۱۔ مجھے گروپ میں لے جائیں: { $link }
    ۲۔ وہاں کہانی چنیں۔ کسی اور دن گروپ میں یہ لکھیں: { $command }
    ۳۔ سب ایک نمبر دبائیں۔ صرف گنتی دکھائی جاتی ہے، کوئی نام نہیں رکھا جاتا۔
    ۴۔ گروپ بات کر لے تو آپ آگے بڑھائیں۔

    آخر میں آپ یہ سب چیٹ سے ہٹا بھی سکتے ہیں۔
theatre--which = کون سی کہانی کھیلیں؟

## While it is played

theatre--read = 📢 <b>اونچی آواز میں پڑھیں:</b>
theatre--hands = ✋ <b>آپ کیا کہتے؟ ہاتھ اٹھائیں۔</b>
theatre--sentences = ▶ ہم کیا کہہ سکتے ہیں؟
theatre--on = ▶ آگے چلیں
theatre--other = ↺ پیچھے، اور کچھ اور کہیں
theatre--turning = ↺ جہاں بات مڑی، وہیں سے پھر
theatre--talk = 💬 اس پر بات کریں
theatre--close = ✕ آخری گفتگو پر
theatre--question-1 = <b>آئیں بات کریں: ایک</b>

    بات کہاں مڑی؟ وہ کون سا جملہ تھا؟
theatre--question-2 = <b>آئیں بات کریں: دو</b>

    اس شخص کو دل میں کس چیز کی ضرورت تھی؟ وہ بغیر قیمت کے کون دے سکتا تھا؟
theatre--question-3 = <b>آئیں بات کریں: تین</b>

    ایسی فکر لے کر ہمارے آس پاس کس کے پاس جایا جا سکتا ہے؟
theatre--thanks = آپ سب کا شکریہ۔ جو لوگ ایسی باتیں مل کر کھیلتے ہیں، انہیں وقت پر لفظ مل جاتے ہیں۔

## In a group chat

# Variables:
# $minutes: how long the vote is open
# $voted: how many have chosen so far
show--open =
    <b>آپ کیا کہتے؟ ایک نمبر دبائیں۔</b>
    وقت: { $minutes } منٹ۔ اب تک چنا: { $voted }
show--close-vote = ✓ چناؤ بند کریں
show--chosen = آپ سب نے یہ چنا:
show--draw = برابر رہا۔ سکے نے فیصلہ کیا۔
show--rests = ابھی کسی نے نہیں چنا۔ کوئی جلدی نہیں۔
# Variables:
# $number: the number of the sentence
show--counted = آپ کا چناؤ: { $number }۔ بند ہونے تک اسے بدلا جا سکتا ہے۔
show--late = یہ چناؤ ہو چکا۔ سب سے نیا پیغام دیکھیں۔
show--over = یہ کہانی ختم ہو چکی ہے۔
show--leader-only = آگے بڑھانا رہنما ساتھی کا کام ہے۔
show--you-lead = رہنمائی آپ کی، فیصلہ گروپ کا۔
show--clear = 🧹 اسے چیٹ سے ہٹا دیں
show--keep = ✓ یہیں رہنے دیں
show--farewell = شکریہ، پھر ملیں گے۔
