# review: draft
### The picture of someone's path, the same told in words, and the certificate.
### Safe on anybody's screen. Drawn without emoji; short, for a picture has only so much room.

## The modules of the path. `.done`: a warm word once, when all its lessons are done

module--listening = پہلے سننا
    .done = پہلے سننا: یہ حصہ آپ نے پورا کر لیا۔ آس پاس کے لوگ اسے محسوس کریں گے۔
module--thinking = خود سوچنا
    .done = خود سوچنا: ہر قدم پورا ہوا۔ اب آپ کے اپنے سوال آپ کے ساتھ چلیں گے۔
module--pulls = صاف دیکھنا
    .done = صاف دیکھنا: یہ حصہ پورا ہوا۔ اب نظر صاف رہے گی، اور دل پرسکون۔
module--own-story = ہماری اپنی کہانی
    .done = ہماری اپنی کہانی: آپ نے اسے آخر تک سنا۔ اب اسے سنانا بھی آپ کے بس میں ہے۔
module--bridges = بیچ میں کھڑے ہونا
    .done = بیچ میں کھڑے ہونا: یہ حصہ پورا ہوا۔ اس کے لیے ہمت چاہیے، اور وہ آپ میں ہے۔
module--care = ایک دوسرے کا خیال
    .done = ایک دوسرے کا خیال: ہر قدم پورا ہوا۔ دوسروں کو بھی اپنا خیال رکھنے دیں۔
module--coming-home = گھر لوٹنا
    .done = گھر لوٹنا: آخری قدم تک سفر پورا ہوا۔ ایک کھلا دروازہ زندگی بدل سکتا ہے۔
module--leading = اپنے رنگ میں رہنمائی
    .done = اپنے رنگ میں رہنمائی: یہ حصہ آپ کا ہوا۔ نرمی سے آگے چلیں، اور تھکن ہو تو آرام کریں۔

## The picture of the path

picture--title = آپ کا راستہ
# Variables:
# $done: lessons finished in a module; $all: lessons there are in it
picture--count = { $all } میں سے { $done }
picture--skills = جن باتوں کی مشق ہو چکی
# Variables:
# $weeks: weeks in a row with at least one step
picture--weeks =
    { $weeks ->
        [0] اچھا ہوا کہ آپ یہاں ہیں۔
        [1] اس ہفتے آپ راستے پر ہیں، بہت خوب!
       *[other] لگاتار { $weeks } ہفتوں کا ساتھ، بہت خوب!
    }
picture--next = آپ کا اگلا قدم
picture--all = آپ نے پورا راستہ طے کر لیا۔

## The same in words, for those who read by ear

# Variables:
# $name: a module; $done: lessons finished in it; $all: lessons there are in it
picture--twin-module =
    { $done ->
        [0] { $name }: { $all } سبق ابھی آگے ہیں۔
       *[other] { $name }: { $all } میں سے { $done } سبق پورے۔
    }
# Variables:
# $name: a module; $all: lessons there are in it
picture--twin-whole = { $name }: مکمل، { $all } میں سے { $all }۔
picture--twin-skills = آپ کی مشق میں:
# Variables:
# $name: a skill; $times: how often it was used in practised talks
picture--twin-skill =
    { $times ->
        [1] { $name }: ایک بار۔
       *[other] { $name }: { $times } بار۔
    }
# Variables:
# $title: the title of a lesson
picture--twin-next = آپ کا اگلا قدم: { $title }

## The certificate

certificate--title = سند
certificate--subject = برادری میں سننا اور ثالثی
# Above the name
certificate--for = یہ سند ان کے نام ہے
# Variables:
# $date: the day, written out
certificate--date = بتاریخ { $date }
