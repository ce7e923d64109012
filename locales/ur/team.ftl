# review: draft
### The lead coordinator's page: offices, plans that wait an hour, the counts, the log.

team--hub =
    <b>ٹیم</b>

    سب کچھ مٹانا، گنتی نکالنا یا نئی ذمہ داری دینا: یہ کام ایک گھنٹے بعد ہوتے ہیں۔ یہاں کام کرنے والے سب لوگوں کو خبر ہوتی ہے۔
team--to-tolanas = 🏡 ہر ٹولنہ
team--to-posts = 📌 عہدے
team--to-keep = ⏳ لفظ کب تک رہیں
team--to-log = 📜 کام کا ریکارڈ
team--to-lower = ⬇ ذمہ داری کم کریں
team--to-export = 📤 گنتی
team--to-wipe = 🧨 سب کچھ مٹائیں

## What happens after an hour

# Variables:
# $count: how many plans there are
plans--row = ⏳ طے شدہ کام: { $count }
plans--title = <b>طے شدہ کام</b>
plans--none = ابھی کوئی کام طے نہیں۔
# Variables:
# $when: day and hour; $what: the plan; $actor: a number such as A-482113
plans--line =
    { $when }
    { $what }
    کس نے کہا: { $actor }
plans--export = سب سوالوں کی گنتی
plans--wipe = سب کچھ مٹانا
# Variables:
# $actor: a number such as A-482113; $role: the new role
plans--role = { $actor } کی نئی ذمہ داری: { $role }
# Variables:
# $what: the plan
plans--stop = ✕ روک دیں: { $what }
plans--planned = یہ ایک گھنٹے بعد ہوگا۔ یہاں کام کرنے والے سب لوگوں کو ابھی خبر ہو رہی ہے۔
plans--already = یہ پہلے سے طے ہے۔
plans--other = کسی اور مرکزی رابطہ کار نے یہ پہلے مانگ لیا ہے۔ یہ جدول انہی کو ملے گا۔
plans--stopped = روک دیا گیا۔ یہاں کام کرنے والے سب لوگوں کو خبر ہو رہی ہے۔
plans--late = یہ ہو چکا ہے، یا کسی نے روک دیا ہے۔

## The counts

export--title = ایک فہرست کہ ہر مہینے کتنے سوال آئے۔ اس میں نہ کسی کے لفظ ہیں، نہ نام۔ پانچ سے کم کی گنتی چھپی رہتی ہے۔ یہ ایک گھنٹے بعد تیار ہوگی۔
export--yes = 📤 ہاں، بنائیں
export--ready = فہرست تیار ہے۔ یہ چند منٹ بعد اس چیٹ سے ہٹ جائے گی۔
export--get = 📥 مجھے دیں
export--sent = یہ رہی۔

## Wiping everything

wipe--title = کیا سب کچھ مٹا دیا جائے؟ ہر فرد، ہر سوال، ہر ٹولنہ، کام کا ریکارڈ بھی۔ پھر یہاں کسی کی پہچان نہیں رہے گی۔
wipe--on = ◀ آگے چلیں
wipe--sure = کیا آپ کو یقین ہے؟ ایک گھنٹے کے بعد کچھ واپس نہیں آ سکتا۔ تب تک یہ کسی بھی مرکزی رابطہ کار کے کہنے پر رک سکتا ہے۔
wipe--yes = 🧨 ہاں، سب کچھ مٹا دیں

## A lower role

lower--title = کس کی ذمہ داری کم کی جائے؟
# Variables:
# $name: whose; $role: what they are now
lower--to =
    <b>{ $name }</b> · { $role }

    اب ان کا کام کیا ہو؟ یہ ایک گھنٹے بعد ہوگا۔

## Offices: whom the clocks call

posts--title = کوئی جواب نہ دے تو کسے خبر دی جائے؟
posts--backup = متبادل
posts--focal = فوکل پرسن
# Said of an office nobody fills
posts--owners = مرکزی رابطہ کار
posts--about-backup = سوال بہت دیر رکا رہے تو متبادل کو خبر ہوتی ہے۔
posts--about-focal = یہاں کے لوگوں کے بارے میں ہر فکر فوکل پرسن تک جاتی ہے۔ جو سوال سب سے زیادہ دیر رکا رہے، وہ بھی۔
posts--named = ہو گیا۔ انہیں خبر ہو جائے گی۔

## How long words stay

keep--title = بند سوالوں کے لفظ کب تک رہیں؟ پھر ان کی چابی مٹا دی جاتی ہے۔
# Variables:
# $hours: 1 to 168
keep--hours = { $hours } گھنٹے
keep--set = ہو گیا۔ اب سے یہی رہے گا۔

## The log: who did what, when. No content.

audit--title = <b>کام کا ریکارڈ</b>
audit--none = ابھی کچھ لکھا نہیں گیا۔
# Variables:
# $when: day and hour; $actor: who; $act: what, one of the texts below; $subject: a code or a number, or nothing
audit--line =
    { $when }
    { $actor } · { $act } { $subject }
audit--by-reporter = جس نے پوچھا
audit--by-clock = گھڑی
audit--by-forgotten = جسے بھلا دیا گیا
audit--plan-export = گنتی
audit--plan-wipe = سب مٹانا
audit--plan-role = ذمہ داری
audit--case-open = سوال پوچھا
audit--case-take = سوال لیا
audit--case-answer = جواب دیا
audit--case-propose = ملنے کا طریقہ پوچھا
audit--case-reply = اور لکھا
audit--case-agree = طریقہ طے کیا
audit--case-note = نوٹ لکھا
audit--case-pass = سوال سونپا
audit--case-release = سوال واپس رکھا
audit--case-return = سوال پھر انتظار میں رکھا
audit--case-late = یاد دلایا
audit--case-route = پڑھنے والا چنا
audit--case-close = سوال بند کیا
audit--case-reopen = سوال پھر کھولا
audit--case-withdraw = سوال واپس لیا
audit--case-expire = سوال ختم کیا
audit--case-unbind = چھ تصویروں پر چھوڑا
audit--case-bind = چھ تصویروں سے واپسی
audit--case-wipe = لفظ مٹائے
audit--reveal-show = نام دکھایا
audit--reveal-open = نام کھولا
audit--reveal-revoke = نام واپس لیا
audit--role-ask = لنک سے آمد
audit--role-confirm = جان پہچان بتائی
audit--role-refuse = جان پہچان سے انکار
audit--role-give = ذمہ داری دی
audit--role-lower = ذمہ داری کم کی
audit--freeze-ask = روکنے کو کہا
audit--freeze-do = روک دیا
audit--thaw-ask = پھر کھولنے کو کہا
audit--freeze-thaw = پھر کھول دیا
audit--plan-make = کام طے کیا
audit--plan-stop = طے شدہ کام روکا
audit--plan-do = طے شدہ کام پورا کیا
audit--post-name = عہدہ دیا
audit--retention-set = بند سوالوں کے گھنٹے رکھے
