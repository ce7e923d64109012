# review: draft
### Practice stories played together: around one phone, and in a group chat.

## For the one who leads

theatre--guide =
    <b>ایک کہانی، سب کے ساتھ</b>

    ۱۔ ایسے بیٹھیں کہ سب سن سکیں۔ چھ سے دس لوگ ہوں تو سب سے اچھا۔
    ۲۔ ہر صفحہ آہستہ، اونچی آواز میں پڑھیں۔ کہانی والے کی بات اسی کے لہجے میں کہیں۔
    ۳۔ پوچھیں: یہاں آپ ہوں تو کیا کہیں؟ ہاتھ اٹھوائیں۔
    ۴۔ جو جملہ زیادہ لوگ چنیں، وہ دبائیں۔ پھر سنیں کہ اس سے کیا ہوا۔
    ۵۔ پیچھے جا کر دوسرا جملہ بھی آزمائیں۔ سیکھنا یہیں ہوتا ہے۔
    ۶۔ آخر میں بات کریں: تین سوال خود آ جائیں گے۔

    اپنی کہانی سنانا کسی کے لیے ضروری نہیں۔ کوئی بات کسی کے دل پر لگے تو رک جائیں، سانس لیں۔
theatre--one-phone = 👥 ایک فون کے گرد
theatre--in-group = 💬 ہمارے گروپ چیٹ میں
# Variables:
# $link: the address that opens the choice of a group
# $command: what one writes in the group another day
theatre--group-guide =
    <b>ہمارے گروپ چیٹ میں</b>

    صرف وہاں، جہاں گروپ والوں نے خود چاہا ہو۔ کہانی گروپ میں سب کو نظر آتی ہے۔

    ۱۔ مجھے گروپ میں شامل کریں: { $link }
    ۲۔ وہاں کہانی چنیں۔ کسی اور دن گروپ میں یہ لکھیں:
    { $command }
    ۳۔ سب ایک نمبر دبائیں۔ صرف گنتی دکھائی جاتی ہے، کوئی نام نہیں رکھا جاتا۔
    ۴۔ گروپ بات کر لے تو آپ آگے بڑھائیں۔

    آخر میں میرے پیغام چیٹ سے ہٹائے بھی جا سکتے ہیں۔ جلدی ہو تو وہاں لکھیں: /hide
theatre--which = کون سی کہانی کھیلیں؟
theatre--half = یہ کہانی بیچ میں رکی ہوئی ہے۔
theatre--anew = ↻ شروع سے

## While it is played

theatre--read = 📢 <b>اونچی آواز میں پڑھیں:</b>
theatre--hands = ✋ <b>یہاں آپ ہوں تو کیا کہیں؟ ہاتھ اٹھائیں۔</b>
theatre--sentences = ◀ ہم کیا کہہ سکتے ہیں؟
theatre--on = ◀ آگے چلیں
theatre--other = ↺ پیچھے، اور کچھ اور کہیں
theatre--turning = ↺ جہاں بات مڑی، وہیں سے پھر
theatre--talk = 💬 اس پر بات کریں
theatre--close = ✕ آخری گفتگو کی طرف
theatre--back = ▶ واپس کہانی میں
theatre--scene-again = ▶ منظر پھر سے
theatre--question-1 = <b>آئیں، بات کریں: ایک</b>

    بات کہاں مڑی؟ وہ کون سا جملہ تھا؟
theatre--question-2 = <b>آئیں، بات کریں: دو</b>

    اس کے دل کو اصل میں کس چیز کی ضرورت تھی؟ بغیر کسی قیمت کے وہ کہاں سے مل سکتی تھی؟
theatre--question-3 = <b>آئیں، بات کریں: تین</b>

    ایسی کوئی فکر ہو تو ہمارے آس پاس کس کے پاس جائیں؟
theatre--thanks = آپ سب کا شکریہ۔ ایسی باتوں کی مشق مل کر ہو تو وقت پر لفظ مل جاتے ہیں۔

## In a group chat

# Variables:
# $minutes: how long the vote stays open
# $voted: how many have chosen so far
show--open =
    <b>یہاں آپ ہوں تو کیا کہیں؟ ایک نمبر دبائیں۔</b>
    باقی وقت: { $minutes } منٹ۔ اب تک چننے والے: { $voted }
show--close-vote = ✓ رائے لینا بند کریں
show--chosen = گروپ نے یہ چنا:
show--drawn = رائے برابر رہی۔ سکہ اچھالا تو یہ نکلا:
show--rests = ابھی کسی نے نہیں چنا۔ کوئی جلدی نہیں۔
show--how = سب ایک ایک نمبر دبائیں۔ صرف گنتی دکھائی جاتی ہے، کوئی نام نہیں رکھا جاتا۔
show--talk = اس پر بات کریں۔ پھر جس نے کہانی شروع کی، اسی کے بٹن سے آگے چلیں گے۔
show--vote-again = ↻ رائے پھر سے لیں
show--leaderless = کہانی شروع کرنے والا ساتھی اب گروپ میں نہیں۔ اب کوئی بھی آگے بڑھا سکتا ہے۔
# Variables:
# $number: the number of the sentence
show--counted = آپ نے چنا: { $number }۔ رائے بند ہونے تک اسے بدلا جا سکتا ہے۔
show--late = اس پر رائے ہو چکی۔ سب سے نیا پیغام دیکھیں۔
show--over = یہ کہانی ختم ہو چکی ہے۔
show--leader-only = آگے بڑھانا اسی کا کام ہے جس نے کہانی شروع کی۔
show--you-lead = رہنمائی آپ کی، فیصلہ گروپ کا۔
show--clear = 🧹 چیٹ سے ہٹا دیں
show--keep = ✓ یہیں رہنے دیں
show--farewell = شکریہ، پھر ملیں گے۔
