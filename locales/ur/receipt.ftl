# review: draft
### Six pictures that open a question again, from any phone. Buttons with pictures stand four in a row:
### one short word each.

## Made

case--do-receipt = 🖼 چھ تصویریں
receipt--why =
    چھ تصویروں سے یہ سوال پھر کھل جاتا ہے، کسی بھی فون سے اور آپ کے نام کے بغیر۔

    یہ نہ کسی کو دکھائیں، نہ کسی کو بتائیں۔
receipt--once = یہ صرف ایک بار دکھائی جائیں گی، دو منٹ کے لیے۔ ایسا وقت چنیں جب آس پاس کوئی نہ ہو۔
receipt--earlier = پھر آپ کی پہلی چھ تصویریں کام نہیں کریں گی۔ نئی صرف ایک بار دکھائی جائیں گی، دو منٹ کے لیے۔
receipt--make = 🖼 چھ تصویریں دکھائیں
receipt--shown = آپ کی چھ تصویریں، اسی ترتیب سے:
receipt--alone = انہیں یاد کر لیں۔ ان سے ایک چھوٹی سی کہانی بنا لیں تو آسان ہے۔ یہ پھر نہیں دکھائی جا سکتیں۔
receipt--known = ✔ یاد ہو گئیں
receipt--advice = یہ فون دوسرے بھی چلاتے ہیں، اور یہ فہرست انہیں بھی نظر آتی ہے۔ سوال کھولیں، ”چھ تصویریں“ دبائیں اور انہیں یاد کر لیں۔ پھر وہ اس فہرست میں نہیں رہے گا۔

## Entered

receipt--enter = 🖼 مجھے چھ تصویریں یاد ہیں
receipt--tap = اپنی چھ تصویریں ایک ایک کر کے دبائیں۔
receipt--undo = ⌫ ایک مٹائیں
receipt--came-miss = ان چھ تصویروں سے کچھ نہیں کھلتا۔ شاید کوئی تصویر اور تھی، یا ترتیب کچھ اور۔ جو سوال ختم ہو چکا ہو، وہ بھی نہیں کھلتا۔
receipt--came-over = یہ سوال ختم ہو چکا ہے۔ نیا سوال جب چاہیں پوچھیں۔
receipt--came-open = بالکل ٹھیک۔ سوال اب یہاں کھلا ہے۔
receipt--open-it = ◀ کھولیں
receipt--nothing-new = پڑھنے کو ابھی کچھ نیا نہیں۔ جب چاہیں، لکھیں۔
refused--pictures-slow = تھوڑا رک کر پھر کوشش کریں۔

## Before being forgotten

# Variables:
# $count: how many open questions
receipt--before-forgetting =
    { $count ->
        [1] آپ کا ایک سوال ابھی کھلا ہے۔ اس کے ساتھ وہ بھی ختم ہو جائے گا۔
       *[other] آپ کے { $count } سوال ابھی کھلے ہیں۔ اس کے ساتھ وہ بھی ختم ہو جائیں گے۔
    }

    یا چھ تصویروں سے کوئی سوال بچا لیں۔ پھر وہ کسی کے نام کے بغیر رہے گا، اور اسی پر کھلے گا جسے تصویریں یاد ہوں۔
# Variables:
# $code: the case code
receipt--keep = 🖼 { $code } بچا لیں
receipt--known-on = ✔ یاد ہو گئیں، آگے چلیں
receipt--go-on = ◀ آگے چلیں
receipt--stays = چھ تصویروں والا سوال رہ جاتا ہے، کسی کے نام کے بغیر۔ اسے بھی ختم کرنا ہو تو پہلے واپس لیں۔

## The pictures

picture--cow = گائے
picture--goat = بکری
picture--horse = گھوڑا
picture--camel = اونٹ
picture--cat = بلی
picture--rabbit = خرگوش
picture--elephant = ہاتھی
picture--mouse = چوہا
picture--hen = مرغی
picture--duck = بطخ
picture--fish = مچھلی
picture--turtle = کچھوا
picture--ant = چیونٹی
picture--tree = درخت
picture--rose = گلاب
picture--leaf = پتا
picture--wheat = گندم
picture--hill = پہاڑ
picture--sun = سورج
picture--apple = سیب
picture--banana = کیلا
picture--grapes = انگور
picture--melon = تربوز
picture--lemon = لیموں
picture--carrot = گاجر
picture--potato = آلو
picture--corn = مکئی
picture--egg = انڈا
picture--bread = روٹی
picture--rice = چاول
picture--milk = دودھ
picture--tea = چائے
picture--honey = شہد
picture--cake = کیک
picture--spoon = چمچ
picture--key = چابی
picture--lock = تالا
picture--door = دروازہ
picture--clock = گھڑی
picture--bulb = بلب
picture--box = ڈبا
picture--bag = بستہ
picture--shoe = جوتا
picture--shirt = قمیض
picture--ring = انگوٹھی
picture--glasses = عینک
picture--phone = فون
picture--radio = ریڈیو
picture--camera = کیمرا
picture--battery = بیٹری
picture--bell = گھنٹی
picture--ball = گیند
picture--balloon = غبارہ
picture--gift = تحفہ
picture--umbrella = چھتری
picture--tent = خیمہ
picture--paint = رنگ
picture--shell = سیپی
picture--diamond = ہیرا
picture--car = گاڑی
picture--bus = بس
picture--train = ریل
picture--boat = کشتی
picture--tractor = ٹریکٹر
