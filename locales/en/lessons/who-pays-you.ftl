# review: draft

### Leading, lesson 5: the question "Who pays you?" and the fear that stands behind it.
### People who ask are neighbours with a fair question, never enemies. No country, office or group is named.
### What people told us in trust is never shown to prove anything. The wording never shows the reader's gender.

lesson--who-pays-you = Who pays you?
    .about = A calm answer to a suspicious question.
    .close =
        Thank you. This was not an easy one.

        You don't have to convince everyone. Be someone people can ask. An open notebook and a calm voice speak for a long time.

lesson--who-pays-you--hook =
    Some friends plant trees along a dusty road. Nobody asked them to.

    Soon people whisper: “Why do they do that? Somebody must be behind it.”

    If you do good things, you may hear it one day: <b>“Who pays you?”</b>

lesson--who-pays-you--at-the-tandoor =
    You stand in line at the tandoor. Nadir, the baker, slaps a naan on the wall of the oven. “Those trees of yours,” he says. “Who pays you for that?”

    What would you say?
    .how-dare-you = How dare you! We do it for you people!
    .how-dare-you-said =
        You work hard, and the question hurts. But anger looks as if you had something to hide. And perhaps Nadir only wants to know. Breathe out first. Then answer what he asked.
    .here-is-how = Good question. The trees are a gift from the nursery. The digging is ours. Come and see!
    .here-is-how-said =
        Calm, short and true. You answer before anyone can guess. And you ask him to come and see for himself. What people can look at, they need not fear.
    .not-your-business = That's our business.
    .not-your-business-said =
        You don't owe every stranger an answer. But Nadir is a neighbour, and the road is his too. A closed door makes people guess. Guesses are seldom kind.

lesson--who-pays-you--notebook =
    Shandana is the oldest of the friends. She hangs a school notebook on a nail by the tandoor. Everyone may read it:

    <i>12 small trees: a gift from the nursery.
    3 spades: lent by the school.
    Tea and gur, 240 rupees: from our own pockets.
    More questions? Haji Yunus, our elder, knows us.</i>

lesson--who-pays-you--broom =
    For a week people only read. Then Nadir writes a line of his own:

    <i>1 broom, old, but it sweeps. Nadir.</i>

    On Sunday he comes to dig. “I was afraid,” he says. “Once people came, took pictures, promised a lot, and left. I thought you were like that.”

lesson--who-pays-you--idea =
    Behind “Who pays you?” there is often a fear: “Will you use us? Will you leave us?”

    Three open pages help:
    <b>What</b> do we do?
    <b>Who</b> stands for it here, among us?
    <b>Where</b> does each rupee come from?

    And say what you are <i>for</i>: shade, clean lanes, calm talk.

lesson--who-pays-you--not-known =
    Your group gets a box of books. A grandfather asks: “Who paid for these?” You don't know.

    What would you say?
    .make-it-up = A rich man from the city.
    .make-it-up-said =
        You want to give him an answer, and that's polite. But if it turns out wrong, he won't believe the true things either. “I don't know” costs less than a guess.
    .change-subject = Look, what lovely pictures!
    .change-subject-said =
        They may be lovely. But he'll notice that you slip away from his question. Then he wonders why. A fair question likes a straight look.
    .will-find-out = I don't know yet. I'll ask, and tell you on Friday.
    .will-find-out-said =
        Honest, and with a day he can count on. Now keep that day. And if nobody can tell you, that is good to know too. Then the group should think about the gift once more.

lesson--who-pays-you--not-ours-to-tell =
    Open about money, yes. But some things aren't ours to show.

    Who came for help? Who told us a worry? That stays closed, even if we are doubted.

    You can say: “I'll tell you all about our work, and nothing about people. I'd keep your worry safe too.”

    And is it safe to be seen at all? If you aren't sure, ask your coordinator first.

lesson--who-pays-you--voice-rises =
    In the bazaar a man you don't know shouts at you about your group. You answer calmly. He gets louder, and a crowd is forming.

    What would you do?
    .go-home-safe = Say: “I wish you a good day.” Leave, and tell an adult you trust.
    .go-home-safe-said =
        Leaving isn't losing. He isn't asking any more, so no answer can help now. The adult may be your father, your aunt or your coordinator. If you're in danger, call the emergency number.
    .win-the-crowd = Stay, and explain it to the whole crowd.
    .win-the-crowd-said =
        You trust in good words, and you're brave. But a heated crowd can't listen, and you may get hurt. The words will keep until tomorrow. You matter more than the last word.
    .tell-no-one = Go home, and keep quiet about it.
    .tell-no-one-said =
        It was right to go. Perhaps you don't want to worry anyone. But you shouldn't carry such a fright alone. And the others may need to know, so that they stay safe.

lesson--who-pays-you--week =
    A small deed for this week:

    Practise one calm answer. Say it to the mirror, or to someone at home: “What we do is… With us are… It is paid by…”

    You are not in a group? Take anything you do: a chore, a course, a hobby.
    .later = You wanted to practise one calm answer about what you do. How did it go?

lesson--who-pays-you--check-three =
    A neighbour asks your group with some doubt: “Who pays you?” What builds trust?
    .angry-no = “Nobody! How can you ask?”
    .angry-no-said =
        It may be quite true, and it hurts to be doubted. But the neighbour hears the anger, not the answer. The same words said calmly would do more.
    .open-answer = Say calmly what you do, with whom, and where the money comes from.
    .open-answer-said =
        Yes. Then there's little left to guess. And an “Out of whose pocket?” is a fair question among neighbours.
    .clever-answer = Ask back: “And who pays you?”
    .clever-answer-said =
        People may laugh, and you feel strong for a moment. But the doubt stays, and now the neighbour feels small. A plain answer would have cost you less.

lesson--who-pays-you--check-unknown =
    Someone asks where your group's money comes from. You aren't sure. What is best?
    .say-so = “I don't know. I'll ask, and tell you.”
    .say-so-said =
        Yes. An honest gap is better than a nice guess. And when you come back with the answer, people learn to rely on you.
    .guess = Say what is most likely.
    .guess-said =
        It sounds helpful. But if your guess is wrong, it looks like a lie. Then the true things you say get doubted too.
    .stay-away = Stay out of that person's way.
    .stay-away-said =
        Such questions can be unpleasant. But when you hide, people fill the gap with stories. One honest “I don't know yet” stops most of them.
