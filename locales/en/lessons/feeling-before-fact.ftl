# review: draft

### The second lesson of "Thinking for yourself": a strong feeling comes first and is welcome, but it proves nothing yet.
### It begins in the body. Keep the glass of water: it is the pause one can remember.
### Names are invented. The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--feeling-before-fact = The feeling comes first
    .about = What to do in the minute after a message makes your heart beat fast.
    .close =
        Feel your shoulders once more. Softer than before?

        Your feelings are not your enemies. They are quick friends, who run ahead. A glass of water, and the facts can catch up.

## Its screens, in order

lesson--feeling-before-fact--body =
    Before you read on, notice your shoulders. Are they high or low? Is your jaw tight or soft?

    Your body reads a message before you do.

    Two messages come now. As you read, watch what your body does.

lesson--feeling-before-fact--burn =
    Forwarded, without a name:

    “We were laughed at again. Again! Doesn't it burn in your chest? Then you already know all you need.”
    .pull-said =
        Yes. It stirs up <b>an old hurt</b> and keeps it hot. Who laughed? When? Where? It doesn't say. There is only the burning, and the burning is meant to be the proof.
    .plain-said =
        The hurt it speaks of may be a real one. But look again: who laughed, when, where? There's no fact in it at all. It stirs up <b>an old hurt</b> and calls that proof.

lesson--feeling-before-fact--goat =
    From a cousin in the village:

    “I'm still shaking. A car hit our little goat on the road, and drove on. I'm so angry that I could cry. Can you call me tonight?”
    .pull-said =
        There is strong anger in it, so it's natural to be careful. But it tells you what happened, and where. All it wants is your voice. A hurt cousin is not a pull.
    .plain-said =
        Yes, it's plain. The anger is big, and there's a reason for it that one can see. Strong feelings alone never make a message bad. This one asks for comfort.

lesson--feeling-before-fact--hostel =
    A hostel room, late. Zarghuna's phone lights up: “No more help with fees for poor students!”

    Her face goes hot. That help pays for her bed! She begins to write: “The woman in the office has no heart…”

    Her room-mate Esther looks up from her books. “You're breathing like a runner.”

lesson--feeling-before-fact--glass =
    Esther holds out a glass of water. “Drink first. Then send what you like.”

    Zarghuna drinks. She reads again, slowly. Under the message stands a date. It's two years old.

    She looks at her own angry words. The woman in the office once lent her an umbrella. Softly, she wipes them away.

lesson--feeling-before-fact--guest =
    Was Zarghuna's fear silly? No. She knows what it is to need that help.

    A feeling is like a guest at the door. Let it in. Give it its name: fear, anger, hurt, pride.

    It tells you: <b>this matters to me.</b> It can't tell you yet: <b>this is true.</b>

lesson--feeling-before-fact--glass-of-water =
    A message makes you hot. What comes first, and what then?
    .notice = “My heart is beating fast. I'm angry.”
    .pause = Put the phone down and drink some water.
    .ask = “What do I really know here, and what not?”
    .act = Decide: answer, ask someone, or let it be.
    .said =
        First you notice, or you won't pause at all. The pause cools you, so that you can ask well. Only then do you choose. If you act first, you choose with a hot head.

lesson--feeling-before-fact--hot-friend =
    A cousin sends you a message that made her furious. She writes: “Did you see this? How can they!”

    What would you write?
    .calm-down = Calm down. It's not so bad.
    .calm-down-said =
        You want to help. But few of us grow calm because we are told to. She may feel alone with it, and shout louder. Her feeling needs a word first.
    .send-it-on = How can they! I'm sending it to everyone.
    .send-it-on-said =
        You stand with her, and that feels warm. But now there are two hot heads and still no fact. And soon there are twenty.
    .feel-with = I can see this hurts you. What do we know for sure?
    .feel-with-said =
        First her feeling gets a place, then the facts do. You say “we”, so she isn't being tested. You two look together.

lesson--feeling-before-fact--week =
    A small deed for this week:

    One message this week will make you hot or sad. Drink a glass of water first. Say to yourself what you feel.

    Then answer as you like. Nobody needs to know.
    .later = Your small deed was a glass of water before answering a message that stirred you. How did it go?

lesson--feeling-before-fact--check-anger =
    A message makes you very angry. What does your anger tell you?
    .it-is-true = That the message is true.
    .it-is-true-said =
        It feels like that. But an old or untrue message can make us just as angry. The anger is real, and the facts still need a look.
    .it-is-false = That the message is a lie.
    .it-is-false-said =
        That would be too quick as well. True things often make us angry, and with good reason. Look at the facts, then you'll know.
    .it-matters = That something here matters to me.
    .it-matters-said =
        Yes. Your anger shows you what you care about. It's worth listening to. What is true, you find out after that.

lesson--feeling-before-fact--check-between =
    What helps most between a message that makes you hot and your answer?
    .short-pause = A short pause, and then: what do I know?
    .short-pause-said =
        Yes. A glass of water is long enough. The heat goes down a little, and you choose your answer freely.
    .while-fresh = Answer at once, while the feeling is fresh.
    .while-fresh-said =
        It feels honest. But words sent in the heat are hard to take back. Your true answer will still be true in ten minutes.
    .same-feeling = Ask only people who feel as I do.
    .same-feeling-said =
        It's good not to be alone. But people with the same heat make each other hotter. Pause first, then ask someone who is calm.
