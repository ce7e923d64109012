# review: draft

### The third lesson of "Thinking for yourself": big things have several reasons, and a story with only one culprit is too easy.
### It opens in the queue at a tandoor, run by a woman. Keep the picture of the string bed (charpai): no single string holds it.
### The question to keep short and easy to remember: "And what else?"
### Names are invented. The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--more-than-one-reason = And what else?
    .about = Big things have more than one reason. How to look for the others.
    .close =
        You came with one question, and you go with three small words: and what else?

        They fit into any talk. They don't make you weak or slow. They make you fair, and they show you where you can help.

## Its screens, in order

lesson--more-than-one-reason--queue =
    At the tandoor, bread costs five rupees more today. The queue knows why.

    “Bakhtawara is greedy,” says one.
    “It's the mill,” says another.
    “It's the people from the upper village,” says a third. “Since they buy here, all goes wrong.”

    Bakhtawara hears it all. She wipes her hands.

lesson--more-than-one-reason--notebook =
    She opens her notebook. “The harvest was poor. The road was shut for nine days. The rain wet my wood. My helper broke a leg, so I bake alone.”

    She turns the page. “And I made a mistake. I raised the price too late.”

    The queue is silent. Then someone goes to fetch dry wood.

lesson--more-than-one-reason--string-bed =
    Think of a string bed. Which string holds you up? No single one. All of them do, each a little.

    Most big things are like that: a price, a quarrel, a bad year.

    One reason may be true and still be only one string. So ask: <b>And what else?</b>

lesson--more-than-one-reason--empty-seat =
    Laila hasn't come to class for two weeks. “Her father is against school,” says someone beside you. “That's all it is.”

    What could you say?
    .what-else = Perhaps. What else could make it hard for her?
    .what-else-said =
        You don't fight over the father. You open the window wider. The bus costs more now. There's a new baby at home. Maybe she can't see the board. Some of that can be helped.
    .such-fathers = Yes, fathers like that never change.
    .such-fathers-said =
        Perhaps he really has doubts. But “like that” shuts the door on him, and “never” locks it. Nobody will ask him now, and Laila's seat stays empty.
    .not-keen = No, I think she just doesn't want to come.
    .not-keen-said =
        You looked for a different reason, and that's a start. But one single answer only takes the place of another. What if both were wrong?

lesson--more-than-one-reason--so-easy =
    Why do we like one reason so much?

    It is quick. It's easy to tell. And if <i>they</i> are to blame for all of it, we needn't change a thing.

    Whoever wants to pull you knows this. They take a real trouble and hang all of it on one kind of people.

lesson--more-than-one-reason--one-kind =
    From a page without a name:

    “No work, no water, no rest. It all comes from one kind of people. You need look for no other reason.”
    .pull-said =
        Yes. It draws a line: <b>us and them</b>. The troubles may be real. But no single kind of people makes them all. Bad pipes stay bad, whoever lives next door.
    .plain-said =
        The troubles in it may be real, and that gives it weight. But it hangs them all on one kind of people. That's the pull of <b>us and them</b>. Ask: and what else?

lesson--more-than-one-reason--maths =
    From the teachers of a school:

    “Half our class failed in maths. It grieves us. The books came late, the room is too full, and we went too fast. Come and talk with us on Sunday, after the noon prayer.”
    .pull-said =
        It speaks of failure and grief, so one may feel pushed. But it names several reasons, and its writers' own share too. It invites you to talk. That is honest.
    .plain-said =
        Yes, it's plain. It's sad, and it doesn't look for one culprit. It gives several reasons, and one of them is “we”. People who say “we, too” are often worth hearing.

lesson--more-than-one-reason--many-doors =
    Why does someone go to a harmful group? “Only for money,” people say. Or “only from anger.”

    Those who came back tell it otherwise. There was an empty pocket, and an old hurt. There was a lonely evening, and then a kind word.

    Many reasons. So there are also many doors to help.

lesson--more-than-one-reason--mine =
    Think of a thing that went badly for you, and of its first reason.

    And what else? And what else? If you like, write three reasons. Leave names out.
    .thanks =
        Kept for you. Perhaps one of the three is small enough to mend.

lesson--more-than-one-reason--week =
    A small deed for this week:

    Play “And what else?” at home, over tea. Take something light. Why is this tea so good today? Why did our team lose?

    Ask twice more, and enjoy what comes.
    .later = Your small deed was the game “And what else?” at tea, about something light. How did it go?

lesson--more-than-one-reason--check-answer =
    Someone says: “Everything bad here has only one cause.” What is a good answer?
    .which-one = You're right. And I know who it is!
    .which-one-said =
        It's pleasant to agree. But now two people look at one cause only. Big things are like a string bed: no single string holds it.
    .part-of-it = That may be part of it. And what else?
    .part-of-it-said =
        Yes. You don't push the other person away. You only open the view. Often they know a second reason themselves.
    .no-cause = No, that has nothing to do with it.
    .no-cause-said =
        Now the two of you pull at one string from both ends. Perhaps there's something true in it. Leave it in, and look for more.

lesson--more-than-one-reason--check-use =
    Why does it help to look for more than one reason?
    .nobodys-fault = Because then nobody has done wrong.
    .nobodys-fault-said =
        Reasons explain, but they don't wipe a wrong away. Whoever did harm still has to answer for it. There is a better use for reasons.
    .sound-clever = Because it sounds clever in a talk.
    .sound-clever-said =
        It may, for a moment! But people feel when we only want to win. The reasons are there for something else.
    .more-to-mend = Because then there's more that we can mend.
    .more-to-mend-said =
        Yes. Perhaps nobody can change the bad weather. But a leaking roof can be mended today. Each reason is a place where help can begin.
