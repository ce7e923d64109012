# review: draft

### A letter by a young woman who wrote messages for a harmful group and came back. Invented; "Mahrukh" is not her name.
### Her words never say what the group was, believed or wrote; keep it so. No hero and no monster: she was missing
### something, did wrong, was waited for, and mends what she can. Hareem is her younger sister.

## The lesson in the list, and its last screen

lesson--one-who-came-back = One who came back
    .about = A letter from someone who found the way home.
    .close =
        Thank you for reading her letter to the end.

        Perhaps you will never meet a Mahrukh. But a kept plate and one kind question fit in any house.

## Its screens, in order

lesson--one-who-came-back--letter-start =
    A letter is read aloud at a women's meeting.

    <i>“Call me Mahrukh. It isn't my name.</i>

    <i>At nineteen I was done with school, and nobody needed me. At home they said: bring this, wash that.</i>

    <i>Then some women said: You write so well! Write for us. I walked home as if I had wings.”</i>

lesson--one-who-came-back--what-it-cost =
    <i>“First I wrote Eid greetings. Later, messages that made people hate. When I stopped to think, they praised me more.</i>

    <i>I gave up my friends one by one. I had a hundred readers, and nobody to laugh with.</i>

    <i>I did wrong. I knew it before I said it.”</i>

lesson--one-who-came-back--your-guess =
    What do you think opened the door for her?
    .long-speech = A long speech by her uncle.
    .long-speech-said =
        He did speak, for an hour, and out of love. She writes: “I had an answer to each of his points.” The harder he pushed, the more she defended them. Arguing rarely brings someone home.
    .plate-and-question = A plate of rice, and one small question.
    .plate-and-question-said =
        You guessed it. It sounds too small, doesn't it? But the plate said: your place is here. And a true question goes on asking in us, long after everyone is asleep.
    .door-shut = Her family said: don't come to our table.
    .door-shut-said =
        Some families do this in fear or shame. It is easy to understand. But with every shut door, the group feels more like the only home. A firm “this is wrong” and an open door can live together.

lesson--one-who-came-back--the-plate =
    <i>“Each Friday my sister Hareem kept a plate for me. Even when I came late and cold as stone.</i>

    <i>One night she asked: Do you like what you write? Then she let me eat.</i>

    <i>I had no answer. I looked for one all winter. In spring I said to our aunt: help me.”</i>

lesson--one-who-came-back--not-an-excuse =
    Mahrukh ends: <i>“Some words I can't call back. I mend what I can. I'm not a hero.”</i>

    Two things are true together. <b>Something was missing</b>, and that explains her way. <b>She did harm</b>, and she answers for it.

    To understand isn't to excuse. It shows us where to leave a light on.

lesson--one-who-came-back--way-out =
    Someone wants to leave a harmful group. Which order is safest?
    .tell-one = Tell one adult they trust.
    .plan-together = Make a plan together with people who know how to help.
    .step-away = Step away quietly, without a quarrel.
    .fill-days = Fill the days with people, work and learning.
    .said =
        Nobody should do this alone, so one trusted adult comes first. A plan comes before the step, because leaving can be risky. Then new days must grow, or the empty place calls again. In danger, call the emergency number at once.

lesson--one-who-came-back--after-the-talk =
    At a small meeting, someone who came back has told their story. It is quiet. You may say one thing.

    What would it be?
    .what-did-you-do = What exactly did you do back then?
    .what-did-you-do-said =
        It is human to be curious. But it pulls the person back to the worst days. It may hurt others in the room too. They have said what they chose to say. That is enough.
    .film-it = More people should hear this. May I film you?
    .film-it-said =
        Your wish is good: it did touch you. But a face and a name on many phones can put someone in danger. Keep the story's heart, and leave out who it was.
    .what-helped = Thank you. What helped you most?
    .what-helped-said =
        Your thanks says: I saw that this was hard. Your question looks for the light, not for the wounds. And the answer may help you to help someone else one day.

lesson--one-who-came-back--you-laughed =
    A message from your cousin:

    “You laughed with the others when I fell yesterday. I cried all evening. I'm still angry. But it isn't Eid without you, so come on Friday. I'll keep you the best kebab. My mother says so too.”
    .pull-said =
        It does touch feelings: hurt, anger and home. But the cousin says openly what is wrong and what they wish for. The family knows. You may come, say sorry, or say no. That is plain talk between people who belong together.
    .plain-said =
        Yes, it is plain. Hurt and anger aren't a pull. Your cousin says what happened, and wants you at the table. The family knows. This is how people mend.

lesson--one-who-came-back--only-with-us =
    A message from someone in a new chat:

    “You feel it too, right? Only with us are you somebody. Without us you are nobody.”
    .pull-said =
        Yes. This is the pull of <b>belonging</b>. It gives you a place, and then makes it the only one. A true friend is glad of your other friends. And you were somebody before this chat.
    .plain-said =
        It can feel warm to be wanted. But see the hook: without us you are nobody. That is the pull of <b>belonging</b>. Real friends don't make you small outside their circle. You are somebody, with many people or few.

lesson--one-who-came-back--week =
    A small deed for this week:

    Keep a place for someone who has been far away lately. A cushion at tea. A piece of bread. One kind line: “There is a place for you here.”

    Choose someone in your family or among your friends. You need not ask anything.
    .later = You wanted to keep a place for someone who has been far away lately. How did it go?

lesson--one-who-came-back--check-first-step =
    Someone wants to leave a harmful group. What is the safest first step?
    .announce = Tell the whole group why they are wrong.
    .announce-said =
        It sounds honest and brave. But it can bring anger and danger at once. It's safer to get help first and to step away quietly.
    .trusted-adult = Tell one adult they trust.
    .trusted-adult-said =
        Yes. With one trusted adult, nobody is alone any more. Together they can find people who know how to help, and make a plan.
    .alone-by-night = Go away alone, and tell no one.
    .alone-by-night-said =
        Then nobody knows where they are or how to help. Going quietly is wise. Going alone isn't. One trusted adult should know first.

lesson--one-who-came-back--check-ask =
    Someone came back from a harmful group and tells their story. Which question is best?
    .helped-you = What helped you to come back?
    .helped-you-said =
        Yes. It is open and kind, and it looks for the light. The answer may help others too.
    .worst-thing = What is the worst thing you did?
    .worst-thing-said =
        It pulls them back into the darkest day, in front of people. What they did is for them to tell, to the right person. Ask what helped instead.
    .who-else = Who else was with you there?
    .who-else-said =
        Names can put people in danger, also the one who asks. Finding out isn't our task. We can ask what helped.
