# review: draft

### Third lesson of "Listening first": staying calm and hearing what lies under someone's anger.
### Anger is never a sign of anything bad; anger at an injustice may be right. Keep that.
### The picture is a pressure cooker: first lower the flame, then open the lid.
### "Kaka" is a respectful word for an older man; use what is natural.
### The wording never shows the reader's gender; keep it so.

lesson--when-someone-is-angry = When someone is angry
    .about = First lower the flame. Then listen for what lies under it.
    .close =
        That was it. Thank you for staying to the end.

        You can't put out everyone's fire, and you don't have to. But you can lower one flame: your own. Often that is enough to begin.

lesson--when-someone-is-angry--hook =
    The pressure cooker whistles. Steam is everywhere.

    Nobody opens the lid now. First we lower the flame. Then we wait. Only then do we look inside.

    With anger it is much the same.

lesson--when-someone-is-angry--counter =
    Nasreen keeps a small shop. Kaka Taimur bangs a bag of flour on the counter.

    “Cheats, all of you!” he shouts.

    “Don't shout at my aunt!” shouts her nephew. Kaka Taimur gets louder. In the lane, people stop and look.

lesson--when-someone-is-angry--scales =
    Nasreen sends her nephew to fetch tea. She speaks slowly and softly.

    “You're very angry, Kaka. Something is wrong with the flour?”

    “A whole kilo is missing! That's our bread for two days.” His voice breaks.

    She puts the bag on the scales. He is right. She fills it up and says sorry.

lesson--when-someone-is-angry--idea =
    Anger is often a lid. Under it lies a hurt, a worry, or something unfair. Kaka Taimur was worried about bread. And he was right.

    So don't argue with the steam. Grow slower and softer. Say what you hear: “You're very angry.” Then ask what happened.

lesson--when-someone-is-angry--safe =
    Anger alone is not danger. But sometimes someone threatens, hits or throws things. Or you simply feel afraid.

    Then you need not listen at all. Go where other people are. Get help from an adult you trust, or call the emergency number.

    Leaving is wise. It is not weak.

lesson--when-someone-is-angry--one-after-another =
    Someone stands before you and is very angry. What comes first, and what comes later?
    .am-i-safe = Ask yourself: am I safe here?
    .breathe = Breathe out, and speak slowly and softly.
    .say-what-you-hear = Say what you hear: “You're really angry.”
    .ask-what-happened = Ask what happened, and wait.
    .what-could-help = Think together about what could help.
    .said =
        Being safe comes before everything. Then you lower your own flame, because calm spreads as well as anger. Someone who feels heard can tell what happened. Only then does a good idea find an open ear.

lesson--when-someone-is-angry--closed-window =
    Your cousin Sameer throws his papers on the bed. “Four hours in the line! Then they shut the window in front of me. Again!”

    What would you say?
    .all-the-same = They are all the same. They do it to us on purpose.
    .all-the-same-said =
        You stand by him, and that feels good. But it puts oil on the fire. One shut window has become “all of them”. His anger may be right. It needs a next step, not a bigger enemy.
    .four-hours = Four hours, and then that. I'd be angry too.
    .four-hours-said =
        You tell him: I heard it, and your anger makes sense. Now the steam can go out. In a while you can ask: “What do you need for next time?”
    .calm-down = Calm down. It's only a paper.
    .calm-down-said =
        You want peace in the room. But “calm down” rarely calms anyone. He hears that his four hours don't count. Be calm yourself, and he can borrow it from you.

lesson--when-someone-is-angry--capital-letters =
    Late at night, a message from your cousin Hina: “YOU LAUGHED AT MY POEM. IN FRONT OF ALL!!!”

    You did laugh, but about something else.

    What would you write?
    .talk-tomorrow = I see this hurt you. I'm sorry. Can we talk tomorrow?
    .talk-tomorrow-said =
        You answer the hurt, not the capital letters. A night lets the steam go out. Tomorrow, in a calm voice, you can tell your side. It is easier to hear than to read.
    .too-sensitive = I didn't! You are far too sensitive.
    .too-sensitive-said =
        It's true that you didn't laugh at her poem. But “too sensitive” hurts a second time. Then the poem is forgotten, and you two fight about who is right.
    .ask-the-group = In the family group: Who thinks I laughed at Hina?
    .ask-the-group-said =
        You would like others to say how it was. But now the whole family looks at her, and she has to defend herself. Keep a quarrel small: two people, one calm talk.

lesson--when-someone-is-angry--week =
    A small deed for this week:

    Watch your own steam. When you feel heat rising, breathe out slowly, three times. Only then speak.

    If you like, ask yourself: what lies under it? A hurt? A worry? Or am I just tired or hungry?
    .later = You wanted to breathe out slowly, three times, when you felt heat rising. How did it go?

lesson--when-someone-is-angry--check-first-words =
    A friend is shouting about something unfair. Which first words help most?
    .others-worse = Other people have it much worse.
    .others-worse-said =
        It may be true. But it makes your friend's trouble small, so they must shout louder. Hear this trouble first.
    .lower-voice = Calm down, and lower your voice!
    .lower-voice-said =
        The wish is good. But an order makes most of us hotter. Lower your own voice instead. Theirs often follows.
    .i-can-hear = I can hear how angry this makes you.
    .i-can-hear-said =
        Yes. You give the feeling back, and you don't argue. Someone who feels heard no longer has to shout.

lesson--when-someone-is-angry--check-under =
    What often lies under anger?
    .bad-heart = A bad heart.
    .bad-heart-said =
        It can look like that while someone shouts. But the kindest people get angry too. Mostly something has hurt them, or they fear for someone.
    .hurt-or-worry = A hurt, a worry, or something unfair.
    .hurt-or-worry-said =
        Yes. So it is worth waiting until the heat is gone. Then you may hear what it was really about.
    .nothing-more = Nothing. It is only noise.
    .nothing-more-said =
        Noise is all we hear at first. Yet anger nearly always has a reason, and sometimes a good one. One soft question can find it.

lesson--when-someone-is-angry--check-leave =
    Someone near you is very angry. When may you walk away?
    .not-safe = As soon as I don't feel safe.
    .not-safe-said =
        Yes. You need no other reason. Go where people are, and tell an adult you trust. Listening can wait.
    .when-settled = Only when everything is settled.
    .when-settled-said =
        It would be nice to settle it at once. But that may take days. And if it gets dangerous, leaving comes first.
    .never-leave = Never. A good listener stays.
    .never-leave-said =
        Staying is a gift, but nobody owes it. A good listener also takes care of the one who listens.
