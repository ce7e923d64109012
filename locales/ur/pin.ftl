# review: draft
### A PIN for one's own pages. It is typed on buttons, never as words.

## In the settings

pin--row-none = 🔢 پن کوڈ: ابھی نہیں
pin--row-set = 🔢 پن کوڈ: رکھا ہوا ہے
pin--what = پن کوڈ ہو تو آپ کے سوال اور یہ صفحے صرف آپ کے ہاتھ سے کھلیں گے۔ ہندسے بٹنوں پر دبائے جاتے ہیں، لکھے نہیں جاتے۔
# A command stands as a literal: Fluent isolates it, and its slash stays on its left.
pin--forgotten = پن کوڈ یاد نہ رہے تو یہ صفحے کسی سے نہیں کھلیں گے۔ پھر { "/forget" } سے سب کچھ مٹ جاتا ہے، اور نئی شروعات ہو سکتی ہے۔
pin--there = آپ کا پن کوڈ رکھا ہوا ہے۔ اب کیا کرنا ہے؟
pin--do-set = 🔢 پن کوڈ چنیں
pin--do-change = ✎ دوسرا پن کوڈ چنیں
pin--do-remove = ✕ پن کوڈ ہٹا دیں

## On the keypad

pin--choose = چار سے آٹھ ہندسے چنیں۔
pin--repeat = وہی ہندسے ایک بار پھر۔

## Lines over the chat

pin--short = کم از کم چار ہندسے چاہییں۔
pin--easy = اس کا اندازہ لگانا آسان ہے۔ کوئی اور چنیں۔
pin--differ = دونوں بار ہندسے ایک جیسے نہیں تھے۔ پھر سے چنیں۔
pin--wrong = یہ ٹھیک نہیں تھا۔ پھر کوشش کریں۔
# Variables:
# $minutes: how long to wait
pin--wait =
    { $minutes ->
        [1] ایک منٹ رک کر پھر کوشش کریں۔
       *[other] { $minutes } منٹ رک کر پھر کوشش کریں۔
    }
pin--saved = آپ کا پن کوڈ رکھ لیا گیا۔
pin--removed = آپ کا پن کوڈ ہٹ گیا۔
