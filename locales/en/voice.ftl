# review: draft
### Texts read aloud: hearing them, and reading them aloud for others (coordinators).

## Hearing

button--listen = 🔊 Listen
hear--none = Nobody has read this aloud yet. You can read it here.
hear--not-now = This cannot be heard just now. You can read it here.

## Reading aloud: from the desk to a lesson

recordings--open = 🎙 Read aloud
recordings--title = Reading aloud for those who learn by ear
recordings--share = Read aloud so far, in your language. Choose a lesson by its number.

## Before the first text

recording--warning =
    <b>🎙 Before you read aloud</b>

    A voice can be recognised. Every learner hears yours, without a name.

    Record only your own, only if you want to. Sit where it is quiet and nobody else is heard.

    ✕ takes one back. When you leave Hamrah, all of yours go.

    /hide takes your messages of the last two days out of this chat. Learners still hear them.
recording--agree = ✔ My own voice, I agree

## One text after the other

recording--read = 🎙 Read this aloud, slowly. Send it as a voice message of two minutes at most.
recording--kept = ✔ Kept. Now the next one:
recording--there = ● This one is recorded. A new voice message takes its place.
recording--missing = ○ This one is not recorded yet.
recording--skip = ▶ Skip
recording--remove = ✕ Take this one back
recording--stop = ⏹ Stop
# Variables:
# $there: how many texts of the lesson are recorded; $all: how many it has
recording--over = That was the last text. Recorded: { $there } of { $all }. Thank you for your voice!

## Why a voice message was not taken, or words in its place

refused--voice-too-long = Only this text, please, in two minutes at most.
refused--voice-not-own = That one was forwarded. Please record your own voice here.
refused--voice-early = That one came before this text was here. Please read this text aloud now.
refused--voice-wanted = Please read this aloud and send it as a voice message.
refused--agree-first = Please read this page and agree first. No voice is kept before that.
