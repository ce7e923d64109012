# review: draft
### Asking a coordinator: care before report. Nobody is asked for anyone's name.

## Putting the question together

ask--about = آپ اس میں تنہا نہیں ہیں۔ کیا بات ہے؟
    .someone = کسی اپنے کی فکر
    .myself = میری اپنی بات
    .something = کچھ دیکھا یا سنا
    .other = کچھ اور
ask--danger = کیا اس وقت کوئی خطرے میں ہے؟
    .now = ❗ ہاں، ابھی
    .no = نہیں
    .unsure = یقین نہیں
ask--numbers = پہلے فون کریں۔ فون ہر پیغام سے تیز ہے۔ ہو سکے تو کسی قابلِ اعتماد شخص کے ساتھ محفوظ جگہ پہنچیں۔
    .next = ◀ رابطہ کار کو بھی بتائیں
ask--way = رابطہ کار سے آگے بات کیسے ہو؟
    .chat = یہیں، چیٹ میں
    .call = فون پر
    .meet = آمنے سامنے
ask--way-young = آگے بات کیسے ہو؟ کوئی بڑا، جس پر آپ کو اعتماد ہو، ساتھ بیٹھ سکتا ہے۔
ask--words =
    اپنے لفظوں میں لکھیں۔ کیا بدلا ہے؟ کس بات کی فکر ہے؟

    نام اور نمبر نہ لکھیں۔ بس وہ لکھیں جو دیکھا ہے۔ کسی پر کوئی ٹھپا نہ لگائیں۔
    .wordless = ◀ بس مجھ سے رابطہ کریں
# Variables:
# $code: the case code
ask--sent =
    بات روانہ ہو گئی۔ آپ کا کوڈ <b>{ $code }</b> ہے۔

    رابطہ کار تک صرف بات پہنچتی ہے، یہ نہیں کہ آپ کون ہیں۔ جب بھی کچھ نیا ہو، آپ کو یہاں خبر ملے گی۔
# Variables:
# $code: the case code
ask--sent-shared =
    بات روانہ ہو گئی۔ آپ کا کوڈ <b>{ $code }</b> ہے۔

    یہ فون دوسرے بھی چلاتے ہیں، اس لیے یہاں سے کوئی پیغام نہیں آئے گا۔ جواب ”سوالات“ میں دیکھیں۔

## A look before it goes

draft--look = انہیں یہ لکھا ملے گا:
draft--wordless = انہیں بس یہ پتا چلے گا کہ آپ کو بات کرنی ہے۔ بھیج دوں؟
# Variables:
# $count: how many numbers, handles or links were found
draft--found =
    { $count ->
        [1] یہاں ایک چیز سے کسی کی پہچان ہو سکتی ہے۔ اس کے نیچے لکیر ہے۔
       *[other] یہاں { $count } چیزوں سے کسی کی پہچان ہو سکتی ہے۔ ان کے نیچے لکیر ہے۔
    }
draft--blank = ▢ اسے چھپا دیں
draft--send = ✔ بھیج دیں
draft--send-anyway = پھر بھی بھیج دیں
draft--accusing =
    ذرا رکیں۔ ان لفظوں میں کسی پر الزام ہے۔ ایسے لفظ کسی کی جان لے سکتے ہیں، نیت اچھی ہو تب بھی۔

    بس وہ تبدیلی لکھیں جو نظر آئی۔ کیا بدلا؟ کب سے؟
draft--rewrite = ✎ پھر سے لکھیں

## Letters that follow

letter--write = اپنا پیغام لکھیں۔ جانے سے پہلے وہ آپ کو دکھایا جائے گا۔
letter--sent = پیغام روانہ ہو گیا۔

## One's own questions

questions--title = آپ کے سوالات۔ یہ صرف آپ پر اور جواب دینے والے پر کھلتے ہیں۔
questions--new = + نیا سوال
