# review: draft

### Planning one small thing that brings people together: this week, for free, with the house agreeing, with busy hands.
### The example is interactive theatre: a short play stops at its worst moment, and those who watch change the ending.
### Durkhanai and Gulmina are girls of one peace group; the play is in a courtyard among women. All names are invented.

## The lesson in the list, and its last screen

lesson--a-small-activity = A small activity
    .about = Ten minutes, no money, and people who meet.
    .close =
        That was it. Thank you for planning along.

        Big things may come one day. They often begin with three people and a pot of tea.

## Its screens, in order

lesson--a-small-activity--big-plan =
    Durkhanai's peace group plans a feast for the whole town. A stage! Lights! A singer!

    After three meetings they have a long list and no money. Two of them no longer speak.

    Her grandfather pours tea. “And what could you do by Thursday?” he asks.

lesson--a-small-activity--by-thursday =
    On Thursday, six neighbours sit in a courtyard. Durkhanai and Gulmina play two women who quarrel at the tap. It gets loud.

    “Stop!” calls a girl. “Who would play it another way?”

    A shy aunt stands up. She takes the bucket and says her own words. All laugh, then clap.

    The next Thursday, eleven come.

lesson--a-small-activity--four-questions =
    A good small thing says yes four times:

    <b>This week?</b> Can it happen in seven days?
    <b>Free?</b> Can we do it with what we have?
    <b>Agreed?</b> Does it suit those at home?
    <b>Hands?</b> Do people <i>do</i> something, not only listen?

    One no? Then make it smaller.

lesson--a-small-activity--pick-one =
    New families have moved into a lane. They and the old families hardly greet.

    What would you try first?
    .spring-feast = A great feast for the whole town in spring.
    .spring-feast-said =
        What a fine dream! Keep it in a drawer. Spring is far, and it needs money and many hands. People who have mended one bag together may want to plan it with you.
    .mending-hour = One hour of mending: bring something torn, and we sew.
    .mending-hour-said =
        It can happen this week and costs a few threads. Hands are busy, so talk comes by itself. And each guest goes home with something whole.
    .good-speech = A good speech on why neighbours should be friends.
    .good-speech-said =
        The words may be fine and true. But people would sit in rows and look forward. To know each other, they need to turn round and do something side by side.

lesson--a-small-activity--make-it =
    You plan ten minutes of play, verse or posters. What comes first, what last?
    .choose-small = Choose one small thing.
    .ask-home = Ask the elders of the house if it suits them.
    .invite-three = Invite three people, one of them new to you.
    .do-it = Do it, ten minutes, as well as you can.
    .look-back = Thank all, and ask what to keep.
    .said =
        First a small plan, so the elders know what they say yes to. Ask them before you invite, or you may have to send guests away. The last step is easy to forget. It is the one that makes people come again.

lesson--a-small-activity--uncle-next-door =
    The day before, an uncle from next door stops Durkhanai. “What are you all doing there? Who told you to?”

    What could she say?
    .come-and-see = A short play on quarrels, Uncle. Grandfather will be there. Shall I show you?
    .come-and-see-said =
        She tells him what it is and who has agreed. Then he is invited to look. Worry grows in the dark, and she has lit a lamp. He may even have a good idea for the ending.
    .our-business = With respect, Uncle, that is our business.
    .our-business-said =
        She may feel judged, and that stings. But now he must guess, and so will those he talks to. There is nothing to hide here. A plain answer costs her nothing.
    .nothing-at-all = Nothing, Uncle. We only sit together.
    .nothing-at-all-said =
        It ends the talk quickly. But tomorrow he hears loud voices over the wall! Then he may ask what else was hidden. Being open today saves trust tomorrow.

lesson--a-small-activity--two-came =
    Eight were invited. Two have come, and they look at the empty cushions.

    What would you say?
    .wait-longer = Let's wait until the others are here.
    .wait-longer-said =
        A few minutes are polite. But if we wait and wait, the two learn that they aren't enough. They are the ones who came! Start, and late ones can slip in.
    .nobody-cares = You see, nobody cares. Let's leave it.
    .nobody-cares-said =
        You are let down, after all that work. But two people did care, and they are looking at you. The others may have had a sick child or a lot to wash.
    .begin = How good that you're here. Let's begin!
    .begin-said =
        Two people who are welcome will tell two more. And with three, even a shy one gets to speak. Many good things began with empty cushions.

lesson--a-small-activity--more-ideas =
    Some more small things:

    Each brings one verse of hope.
    Children draw “my kind street” for a wall.
    Two families swap a recipe and cook both.
    Someone who can't leave home sends a story as a voice message, and all listen.

    What fits your house?

lesson--a-small-activity--my-small-thing =
    What is the smallest thing you could do with two others?

    If you like, write it in one line. Then try to make it smaller still.
    .thanks =
        Kept for you. If it looks almost too small now, it is just right.

lesson--a-small-activity--week =
    A small deed for this week:

    Do one thing for ten minutes with two people at home. Mend, draw, cook, or share a verse.

    If you like, ask in a third person you seldom sit with. Tell the elders of the house first.
    .later = You wanted to do one small thing for ten minutes with others at home. How did it go?

lesson--a-small-activity--check-first-one =
    A group wants to bring neighbours together. Which first activity is best?
    .largest = The one that most people will see.
    .largest-said =
        Many eyes are nice, but a big thing needs money and months. Groups often tire on the way. A small thing that happens wins.
    .can-happen = One that can happen this week, with what is there.
    .can-happen-said =
        Yes. Small, free, agreed at home, and with busy hands. Once it is done, more people want to join the next one.
    .best-known = A speech by someone well known.
    .best-known-said =
        It can be good to hear. But those who only listen side by side may never speak to each other. Let them do something together.

lesson--a-small-activity--check-before-inviting =
    You have an idea for ten minutes in a courtyard. What do you do before you invite anyone?
    .buy-things = Buy all that might be needed.
    .buy-things-said =
        Perhaps nothing is needed but a pot of tea. And if the day doesn't suit the house, the money is gone. Ask the house first.
    .tell-the-net = Post it in a big group on the phone.
    .tell-the-net-said =
        Then it's out before the house has said yes, and strangers know the place. Ask at home first. Then invite a few, face to face.
    .ask-the-house = Ask the elders of the house.
    .ask-the-house-said =
        Yes. When those at home agree, guests feel safe and welcome. And you needn't send anyone away.
