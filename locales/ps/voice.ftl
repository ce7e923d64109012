# review: draft
### Texts read aloud: hearing them, and reading them aloud for others (coordinators).

## Hearing

button--listen = 🔊 واورئ
hear--none = دا لا چا په غږ نه دي لوستي. تاسو یې دلته لوستلی شئ.
hear--not-now = دا اوس نه شي اورېدل کېدی. تاسو یې دلته لوستلی شئ.

## Reading aloud: from the desk to a lesson

recordings--open = 🎙 په غږ ولولئ
recordings--title = د هغو لپاره لوستل چې په اورېدو زده کوي
recordings--share = ستاسو په ژبه تر اوسه دومره لوستل شوي دي. لوست د شمېرې له مخې وټاکئ.

## Before the first text

recording--warning =
    <b>🎙 له لوستلو نه مخکې</b>

    غږ پېژندل کېدی شي. ستاسو غږ هر زده کوونکی اورېدی شي، بې له نومه.

    یوازې خپل غږ ثبت کړئ، په خپله خوښه، په ارام ځای کې چې د بل چا غږ پکې نه وي.

    ✕ یو غږ بېرته اخلي. که همراه پرېږدئ، ستاسو ټول غږونه پاکېږي.

    ستاسو د تېرو دوو ورځو پیغامونه په { "/hide" } له دې چېټه پاکېږي. زده کوونکي یې بیا هم اوري.
recording--agree = ✔ خپل غږ مې دی، منم

## One text after the other

recording--read = 🎙 دا ورو ورو په لوړ غږ ولولئ. تر دوو دقیقو پورې غږیز پیغام راولېږئ.
recording--kept = ✔ ثبت شو. اوس ورپسې لیکل:
recording--there = ● دا ثبت شوی دی. نوی غږیز پیغام به یې ځای ونیسي.
recording--missing = ○ دا لا نه دی ثبت شوی.
recording--skip = ◀ پرې یې ږدئ
recording--remove = ✕ دا غږ بېرته واخلئ
recording--stop = ⏹ بس کړئ
# Variables:
# $there: how many texts of the lesson are recorded; $all: how many it has
recording--over = دا وروستی و. ثبت شوي: په { $all } کې { $there }. ستاسو د غږ مننه!

## Why a voice message was not taken, or words in its place

refused--voice-too-long = یوازې همدا لیکل ولولئ، تر دوو دقیقو پورې.
refused--voice-not-own = دا له بل ځایه رالېږل شوی پیغام دی. دلته خپل غږ ثبت کړئ.
refused--voice-early = دا غږ له دې پاڼې نه مخکې راغلی و. اوس دا لیکل په غږ ولولئ.
refused--voice-wanted = دا په لوړ غږ ولولئ او په غږیز پیغام کې یې راولېږئ.
refused--agree-first = اول دا پاڼه ولولئ او ومنئ. تر هغې مخکې هېڅ غږ نه ساتل کېږي.
