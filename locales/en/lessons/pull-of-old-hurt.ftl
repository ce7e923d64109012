# review: draft

### Second lesson of "How a pull works": a true hurt, and what someone makes of it.
### The first three screens are a letter from a sister to her brother. Keep the voice of a letter.
### Keep the picture of the wound: a friend wants it to heal, a pull needs it open.
### Anger at injustice is good and right throughout. Never let it look like a sign of danger.

## The lesson in the list, and its last screen

lesson--pull-of-old-hurt = The pull of old hurt
    .about = A hurt can be true, and someone may still use it.
    .close =
        This was a heavier one. Thank you for reading it to the end.

        Your hurt is true, and it deserves good hands. Choose people who want it to heal. Be such a person for someone else.

## Its screens, in order

lesson--pull-of-old-hurt--letter =
    A letter from Nowshera to Kohat:

    <i>“Dear Izhar,</i>

    <i>you wrote that the master of the garage slapped you. The customers laughed. And he kept your pay for the month.</i>

    <i>I read it twice, and my hands shook. It was wrong. You did nothing to earn it. Your anger is right. I have the same anger here in my kitchen.”</i>

lesson--pull-of-old-hurt--tea-stall =
    <i>“You also wrote of the man at the tea stall. He pays for your tea and asks to hear it again. Every evening, the same story.</i>

    <i>‘They'll always step on people like you,’ he says. ‘Never forget it.’</i>

    <i>Dear brother, you also write that you no longer sleep. I put these two things side by side.”</i>

lesson--pull-of-old-hurt--bandage =
    <i>“When you fell off the roof, Grandmother washed your wound. She tied a cloth over it. Did she let you scratch it every evening?</i>

    <i>Come home on Friday. Uncle knows people in the traders' union. We will ask for your pay together.</i>

    <i>I'm cooking for you. Your sister, Rahila”</i>

lesson--pull-of-old-hurt--next-words =
    Many people will say: “You were hurt.” Listen for <b>the next sentence</b>.

    A friend asks: “What would help you now?”
    A pull says: “They are all like that. Never forget. There is only one road.”

    A friend wants the wound to heal. A pull needs it open.

lesson--pull-of-old-hurt--like-dust =
    Your neighbour Parveen learns in a beauty parlour. Today a customer called her a thief. The ring was in the customer's own bag.

    “People treat us like dust,” Parveen says. What would you say?
    .worse-off = Forget it. Others have it much worse.
    .worse-off-said =
        You want to make it lighter for her. But it sounds as if her hurt did not count. Then she may carry it to someone who has other plans for it. First let it be true.
    .all-same = Yes, those people are all the same.
    .all-same-said =
        It feels like standing by her. But now one rude customer has become “all of them”. The wound grows, and nothing is mended. You can be on her side without that.
    .it-was-wrong = That was wrong. I'm with you. What would help?
    .it-was-wrong-said =
        You call the wrong thing wrong. You stay. And you ask what would do her good. Perhaps she wants the owner to say sorry. Perhaps she just wants tea. She may decide.

lesson--pull-of-old-hurt--pension =
    From a widow next door:

    “Seven months, and still no pension! I prayed, I cried, and now I'm just angry. It is not just! On Monday five of us go to the office with our papers. Will you come too?”
    .pull-said =
        There is much anger here, so we feel it too. But she names one wrong, one office and one fair way. Her papers are with her. Anger at injustice is not a pull.
    .plain-said =
        Yes, it is plain and honest. The anger is great, and the wrong is real. She wants one thing put right, in the open, with papers. And you may say no.

lesson--pull-of-old-hurt--tonight-again =
    From someone who wrote to you last week for the first time:

    “Think again tonight of the day they laughed at you. Don't let it heal. We alone will tell you who is to blame.”
    .pull-said =
        Yes, this is the pull of old hurt. It asks nothing about you and mends nothing. It only keeps the wound open, so that someone else can use it.
    .plain-said =
        It seems to take your hurt seriously, and that can feel good. But look: “Don't let it heal.” This is the pull of old hurt. A friend would ask what could help you.

lesson--pull-of-old-hurt--hurt-friend =
    A friend comes to you, shaking with anger. Somebody has treated her badly.

    What helps her, in which order?
    .safe = See if she is safe now.
    .hear = Listen to all of it.
    .agree = Say that it was wrong.
    .plan = Ask what could put it right.
    .said =
        Safety first. In danger, get an adult you trust or the emergency number at once. Then the hurt wants to be heard. Only then does “it was wrong” sound true. A plan comes last. Too early, even good advice feels like a hand over the mouth.

lesson--pull-of-old-hurt--mine =
    Is there an old hurt that still speaks in you?

    If you like, write what would do it good. You need not write what happened, and no names. You can also just go on.
    .thanks =
        Kept for you. What you wrote deserves gentle hands. If it gets heavy, share it with someone who is good to you.

lesson--pull-of-old-hurt--week =
    A small deed for this week:

    Sit with someone for as long as a cup of tea lasts. Ask about a day that was hard for them. Only listen.

    Mend nothing and blame nobody. If someone is still being hurt, tell an adult you trust.
    .later = You wanted to listen to someone for as long as a cup of tea lasts. How was it?

lesson--pull-of-old-hurt--check-next =
    Someone hears about your hurt. Which answer should make you careful?
    .angry-too = In your place I would be angry too.
    .angry-too-said =
        This person stands by you and makes nothing bigger. Shared anger can do good. Be careful when the anger must never end.
    .never-forget = They're all like that. Never let it go.
    .never-forget-said =
        Yes. One wrong has become “all of them”, and the wound is to stay open. Whoever talks like this needs your hurt more than your healing.
    .what-helps = What would do you good today?
    .what-helps-said =
        This is the question of a friend. It looks at you and at what comes next. Keep such people near.

lesson--pull-of-old-hurt--check-anger =
    Something unjust was done to you, and you are angry. What is true?
    .is-pull = The anger shows that something is wrong with you.
    .is-pull-said =
        No. It shows that you know what is fair. Angry people have mended many things. What matters is where the anger goes.
    .fair-way = The anger is right. It needs a fair way.
    .fair-way-said =
        Yes. Say what happened, ask for what is fair, and take good people with you. Then the anger builds something.
    .swallow = Good people keep the hurt inside and stay silent.
    .swallow-said =
        Many of us were taught so. Keeping one's temper is a fine thing. But a hurt kept inside often stays for years. Told to the right person, it gets lighter and can do good.
