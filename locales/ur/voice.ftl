# review: draft
### Texts read aloud: hearing them, and reading them aloud for others (coordinators).

## Hearing

button--listen = 🔊 سنیں
hear--none = یہ ابھی کسی نے پڑھ کر نہیں سنایا۔ آپ اسے یہیں پڑھ سکتے ہیں۔
hear--not-now = یہ ابھی سنا نہیں جا سکتا۔ آپ اسے یہیں پڑھ سکتے ہیں۔

## Reading aloud: from the desk to a lesson

recordings--open = 🎙 پڑھ کر سنائیں
recordings--title = ان کے لیے پڑھنا جو سن کر سیکھتے ہیں
recordings--share = آپ کی زبان میں اب تک اتنا پڑھا جا چکا ہے۔ نمبر سے سبق چنیں۔

## Before the first text

recording--warning =
    <b>🎙 پڑھنے سے پہلے</b>

    آواز پہچانی جا سکتی ہے۔ آپ کی آواز ہر سیکھنے والا سن سکتا ہے، نام کے بغیر۔

    صرف اپنی آواز ریکارڈ کریں، اپنی مرضی سے، ایسی خاموش جگہ جہاں کسی اور کی آواز نہ آئے۔

    ✕ ایک آواز واپس لیتا ہے۔ آپ ہمراہ چھوڑ دیں تو آپ کی سب آوازیں مٹ جاتی ہیں۔

    آپ کے پچھلے دو دن کے پیغام { "/hide" } سے اس چیٹ سے مٹ جاتے ہیں۔ سیکھنے والے پھر بھی سنتے ہیں۔
recording--agree = ✔ اپنی آواز ہے، منظور ہے

## One text after the other

recording--read = 🎙 اسے آہستہ آہستہ بلند آواز سے پڑھیں۔ زیادہ سے زیادہ دو منٹ کا وائس میسج بھیجیں۔
recording--kept = ✔ ریکارڈ ہو گیا۔ اب اگلا:
recording--there = ● یہ ریکارڈ ہو چکا ہے۔ نیا وائس میسج اس کی جگہ لے لے گا۔
recording--missing = ○ یہ ابھی ریکارڈ نہیں ہوا۔
recording--skip = ◀ چھوڑ دیں
recording--remove = ✕ یہ آواز واپس لیں
recording--stop = ⏹ بس کریں
# Variables:
# $there: how many texts of the lesson are recorded; $all: how many it has
recording--over = یہ آخری تھا۔ ریکارڈ ہوئے: { $all } میں سے { $there }۔ آپ کی آواز کا شکریہ!

## Why a voice message was not taken, or words in its place

refused--voice-too-long = صرف یہی لکھا ہوا پڑھیں، زیادہ سے زیادہ دو منٹ میں۔
refused--voice-not-own = یہ آگے بھیجا ہوا پیغام ہے۔ یہیں اپنی آواز ریکارڈ کریں۔
refused--voice-early = یہ آواز اس صفحے سے پہلے آئی تھی۔ اب یہ لکھا ہوا پڑھ کر سنائیں۔
refused--voice-wanted = اسے بلند آواز سے پڑھیں اور وائس میسج میں بھیجیں۔
refused--agree-first = پہلے یہ صفحہ پڑھیں اور منظور کریں۔ اس سے پہلے کوئی آواز نہیں رکھی جاتی۔
