# review: draft

### Leading, lesson 4: fathers, brothers, husbands and grandmothers who open the door. A father tells it himself.
### The father is a good man with a worry. Nobody is mocked, nobody goes out in secret, and a no may stay a no.
### The wording never shows the reader's gender: daughters, sons and parents may all read this.

lesson--family-at-the-door = The family at the door
    .about = What is under a “no”, and how doors open from both sides.
    .close =
        Thank you. Doors at home are heavy at times. Often there is love on both sides of them.

        You may knock softly. And one day you'll hold the door yourself. Then you can ask: “What would you like to do out there?”

lesson--family-at-the-door--father-one =
    A father tells:

    <i>“I am Sher Bahadur, a night watchman. My daughter Rozina wished to learn first aid at the health centre. I said no before she had finished.</i>

    <i>Then I lay awake. Why had I said no? I didn't even know the answer.”</i>

lesson--family-at-the-door--father-two =
    <i>“In the morning she brought my tea. ‘Baba,’ she asked, ‘what worries you most?’ Nobody had ever asked me that.</i>

    <i>I said: ‘The road. And what people will say.’ She didn't argue. Next day she had a list. Who teaches, where, when it ends, who walks with her.”</i>

lesson--family-at-the-door--father-three =
    <i>“My mother said: ‘I'll go with her the first time. My knees can be looked at too.’ We agreed on two weeks.</i>

    <i>In the third week a small boy in our street cut his foot. Rozina bound it, quite calmly. The neighbours asked: who taught her? I said: ‘My daughter goes to a course.’”</i>

lesson--family-at-the-door--idea =
    A no is often a worry in a coat. Under it may be the road, the money, the neighbours, or an old fear.

    If we push against the no, it gets harder. If we ask about the worry, we can do something about it.

    And someone the family respects can knock along with us.

lesson--family-at-the-door--knock =
    You'd like to join a course, and your family isn't sure. What first, what then?
    .worry = Ask: “What worries you most about it?”
    .facts = Bring facts about just that: who, where, when, with whom.
    .small-try = Offer a small try: two weeks, then we talk again.
    .keep-word = Keep your word. Be home at the time you said.
    .said =
        Ask first, or your facts answer the wrong worry. Offer the try when the worry is smaller. And each day you keep your word, trust grows a little. Trust opens the next door too.

lesson--family-at-the-door--what-people-say =
    You'd like to help at the school fair. Your mother says: “And what will people say?”

    What could you answer?
    .other-families = Other families aren't so old-fashioned.
    .other-families-said =
        You feel it isn't fair, and perhaps it isn't. But now she has to defend her family. The talk is about honour, and the fair is forgotten. Her worry is still there, unheard.
    .go-quietly = Nothing. You just go and don't tell her.
    .go-quietly-said =
        It seems the easy way. But if it comes out, trust is hurt, and the next door stays shut. And if something happens on the way, nobody knows where you are. Your safety matters.
    .what-would-help = I see that it worries you. What would make it easier for you?
    .what-would-help-said =
        You take her worry seriously, and you let her think along. Perhaps she says: “If your aunt comes too.” Now it's her plan as well. People like to open doors they have helped to build.

lesson--family-at-the-door--brother =
    Danish's sister may go to the library if somebody walks with her. Father is at work. Danish's friends are waiting to play cricket.

    What could Danish do?
    .obey = Say: “Then stay at home. It's simpler.”
    .obey-said =
        Simpler for him, yes. He may not see what the hour means to her. Brothers hold many doors, often without noticing. A door held open for ten minutes can change a year.
    .walk-with-her = Walk with her on the way to the game, and fetch her after.
    .walk-with-her-said =
        It costs him twenty minutes, and he still plays. She gets her books, and his father sees a son one can rely on. Leading can look just like that.
    .tell-father-off = Tell Father in the evening that his rule is wrong.
    .tell-father-off-said =
        He stands up for her, and that's good of him. But told off by his son, a father will hold on tighter. A quiet question will get further: “What are you afraid of, Baba?”

lesson--family-at-the-door--still-no =
    And if the answer is still no? Then wait, and ask again another day. Much can be learned and led from home too.

    But does anyone at home hurt you or scare you? Then don't knock at that door. Tell an adult you trust. In danger, call the emergency number.

lesson--family-at-the-door--week =
    A small deed for this week:

    Thank someone who once opened a door for you. Perhaps they let you learn, or walked with you.

    Or hold a door for somebody. Take over a chore, and give your mother or sister half an hour.
    .later = You wanted to thank someone, or to free half an hour for someone at home. How did it go?

lesson--family-at-the-door--check-under-no =
    Someone in your family says no to a plan of yours. What is often under it?
    .stubborn = They just like to say no.
    .stubborn-said =
        It can feel so when we are sad. But hardly anyone enjoys a no. Mostly there is something they fear. You'll learn what it is if you ask.
    .a-worry = A worry they haven't said aloud.
    .a-worry-said =
        Yes. About the road, the money, or what others may say. “What worries you most?” brings it to light. Then you can look for an answer together.
    .no-trust = They think you can't do anything.
    .no-trust-said =
        That's what hurts most about a no. But often they trust you well, and don't trust the road or the crowd. Ask before you believe it.

lesson--family-at-the-door--check-facts =
    Your family is worried about a course you'd like to join. What helps most?
    .who-where-when = Plain facts: who teaches, where, when, who goes along.
    .who-where-when-said =
        Yes. A worry feeds on what it doesn't know. Plain facts make it smaller, and a short try makes a yes easier.
    .everyone-goes = “But everyone else may go!”
    .everyone-goes-said =
        Almost all of us have said it. It compares families, and that can sting. And it tells nobody whether the road is safe.
    .my-right = “It's my life. You can't stop me.”
    .my-right-said =
        Your wish to learn is a good one, and it does count. But as a threat it turns a talk into a fight. Calm facts get you further, and they keep the peace at home.
