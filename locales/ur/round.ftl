# review: draft
### Spot the pull: rounds of eight short messages, each explained at once, and what one has come to see.
### In words and in a small picture. Never "test", "score" or a percentage, and nothing that compares people.

round--title = کھنچاؤ یا سادہ پیغام؟
round--how = کچھ پیغاموں میں کھنچاؤ ہے، کچھ سادہ ہیں۔ آرام سے دیکھیں، کوئی جلدی نہیں۔
round--which = یہ کون سا کھنچاؤ ہے؟

## After the explanation, when a pull was given a name

round--named = اور آپ نے اس کا نام بھی ٹھیک بتایا۔
# Variables:
# $pull: the name of another pull, such as "The pull of hurry"
round--named-other = آپ کا دھیان ایک اور طرف گیا: { $pull }۔ یہ کھنچاؤ اکثر ساتھ ساتھ آتے ہیں۔

## The end of a round

round--thanks = یہ دور پورا ہوا۔ شکریہ!
# Variables:
# $caught, $pulls: so many pulls seen of so many
round--caught =
    { $caught ->
        [0] اس بار کھنچاؤ چھپے رہے۔ وہ بنائے ہی ایسے جاتے ہیں۔
        [1] { $pulls } میں سے ایک کھنچاؤ آپ نے پہچان لیا۔
       *[other] { $pulls } میں سے { $caught } کھنچاؤ آپ نے پہچان لیے۔
    }
# Variables:
# $named: so many of the pulls that were seen were called by their name
round--names =
    { $named ->
        [0] نام وقت کے ساتھ یاد ہو جاتے ہیں۔
        [1] ان میں سے ایک کا نام بھی ٹھیک بتایا۔
       *[other] ان میں سے { $named } کے نام بھی ٹھیک بتائے۔
    }
# Variables:
# $trusted, $plain: so many plain messages trusted of so many
round--trusted =
    { $trusted ->
        [0] سارے سادہ پیغام بھی کھنچاؤ جیسے لگے۔ سادہ پیغام سوال سے نہیں گھبراتا: ایک بار پھر دیکھیں۔
        [1] { $plain } سادہ پیغاموں میں سے ایک پر آپ نے اعتماد کیا۔
       *[other] { $plain } سادہ پیغاموں میں سے { $trusted } پر آپ نے اعتماد کیا۔
    }
round--again = ↻ اور پیغام دیکھیں
round--picture = 🖼 تصویر میں دیکھیں
round--none = ابھی مشق کے لیے کوئی پیغام نہیں ہے۔

## A kind sentence on what has changed over the rounds, whichever way it went

round--tendency-clearer = اب آپ کو زیادہ کھنچاؤ نظر آ جاتے ہیں، اور سچی بات پر اعتماد بھی قائم ہے۔
round--tendency-calmer = اب سچی بات پر آپ کا اعتماد بڑھا ہے، اور کھنچاؤ بھی نظر سے نہیں بچتے۔
round--tendency-steady = آپ کی نظر پہلے جیسی ہی ہے۔ ہر مشق اسے تازہ رکھتی ہے۔
round--tendency-wary = کھنچاؤ وہاں بھی نظر آتا ہے جہاں نہیں ہے۔ سچا پیغام سوال سے نہیں گھبراتا۔ پہلے پوچھ لیں، پھر اعتماد کریں۔
round--tendency-hidden = کچھ کھنچاؤ چھپے رہ جاتے ہیں۔ وہ بنائے ہی ایسے جاتے ہیں۔ دیکھیں کہ پیغام آپ سے کیا چاہتا ہے، اور فیصلہ صبح پر چھوڑ دیں۔
round--tendency-mixed = کبھی کم نظر آتا ہے، کبھی زیادہ، اور یہ کوئی بات نہیں۔ جو مشق آپ نے کی، وہ آپ کے ساتھ رہتی ہے۔

## The picture. Short, for it has only so much room

round--picture-title = آپ کی نظر
round--picture-caught = کھنچاؤ جو پہچانے گئے
round--picture-trusted = سچے پیغام جن پر اعتماد کیا
round--picture-soon = کچھ اور مشق کے بعد یہاں نظر آئے گا کہ کیا بدلا۔
