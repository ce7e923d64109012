# review: draft

### Leading, lesson 2: several people who hold you, each in their own way. The picture is a charpai, a bed woven of strings.
### Keep the word "string" (of the bed) for a person who holds you, all through the lesson.
### Part of it is a letter between two sisters: keep it tender. The wording never shows the reader's gender.

lesson--a-net-that-holds = A net that holds
    .about = Many strings make a bed strong. Who are yours?
    .close =
        Thank you. Your net needn't be finished today. Nobody weaves a charpai in one evening.

        And one more thing: you are a string too. Somewhere, someone rests a little on you.

lesson--a-net-that-holds--charpai =
    Look at a charpai. One string alone can't carry a sleeping child.

    But woven together, they carry grandfather, two cousins and the cat. And if one string tears? The bed still holds.

    People can be woven like that too.

lesson--a-net-that-holds--letter-one =
    A letter from a nurses' hostel in Mardan:

    <i>“Dear Palwasha, you ask how I am. In the first month I told everything to Momina. Only to her. Then she married and moved to Quetta. I felt as if I fell through the floor.</i>

    <i>Poor Momina! I had made one string carry the whole bed.”</i>

lesson--a-net-that-holds--letter-two =
    <i>“Now I have more strings. Asma makes me laugh. Sister Grace, our head nurse, knows the work. The cook, Bibi Jan, just lets me sit. And for the heavy days there is Mother, on the phone.</i>

    <i>None of them does it all. Together they hold me. Who holds you? Your Arzo”</i>

lesson--a-net-that-holds--idea =
    No one person can be everything for you. Look for different strings:

    someone who makes you <b>laugh</b>,
    someone who <b>knows</b> the way,
    someone who can <b>act</b> when help is needed,
    someone for the <b>heavy</b> days.

    One may be old, one young, one far away. Two or three are a good start.

lesson--a-net-that-holds--ask-teacher =
    You want to learn to speak in front of people. Your teacher Miss Farzana does it well. You'd like her help, but you feel shy.

    What would you say?
    .be-my-guide = Please be my guide in everything from now on.
    .be-my-guide-said =
        She may feel honoured, and a little afraid. It is a very big yes. Many kind people say no to it, only because they have no time. Begin with one small thing.
    .ten-minutes = Could you hear my speech on Thursday? It takes ten minutes.
    .ten-minutes-said =
        She knows what, when and how long. So a yes is easy, and a no is easy too. From ten good minutes more can grow. Many guides were found just so.
    .wait-for-her = Nothing. If she wants to help, she will offer.
    .wait-for-her-said =
        You don't want to be a burden. That is kind. But she can't see your wish. Most people like to be asked. It says: I saw that you are good at this.

lesson--a-net-that-holds--good-string =
    How do you know a good string? It is <b>glad about the others</b>.

    Good friends don't mind your mother, your teacher, your old friends. They like it that you have them.

    If someone wants to be your only string, stop and think. A bed on one string isn't safe.

lesson--a-net-that-holds--only-me =
    A new friend is good to you. Then one day she says: “You don't need your old friends. You have me.”

    What could you answer?
    .prove-it = All right. I'll stop seeing them.
    .prove-it-said =
        It's good to feel wanted so much. But with each string you cut, you depend more on the last one. Someone who cares for you wouldn't ask that price.
    .break-off = Then I won't talk to you any more.
    .break-off-said =
        You saw that this isn't fair to you. Perhaps she is just afraid to lose you. You can say no to her wish without throwing her away. And if she goes on pressing, step back.
    .you-and-others = I like being with you. And I'm keeping my old friends too.
    .you-and-others-said =
        Warm and clear. She hears that she has her place, and that the others keep theirs. Now see what she does. If she presses you, tell someone older whom you trust.

lesson--a-net-that-holds--mine =
    Who are your strings? Someone to laugh with, someone who knows, someone who can act, someone for heavy days.

    If you like, write what they are to you: “my aunt, a neighbour”. Leave the names out. An empty place is fine. It's a place to fill.
    .thanks =
        Kept for you. If you found only one, that is a beginning, not a failing. Strings are added one by one.

lesson--a-net-that-holds--week =
    A small deed for this week:

    Tighten one string. Greet a good person you haven't talked to for a while. Share a joke, a cup of tea, a kind word through a cousin.

    You need no reason. “I thought of you” is enough.
    .later = You wanted to greet someone you hadn't talked to for a while. How did it go?

lesson--a-net-that-holds--check-many =
    What holds a person best in hard times?
    .one-best = One best friend for everything.
    .one-best-said =
        A best friend is a treasure. But even the best friend falls ill, moves away or gets tired. Then everything hangs on nothing.
    .several = A few people, each good for something else.
    .several-said =
        Yes. Like the strings of a charpai. Each carries a little, and if one tears, the others hold.
    .need-none = Being strong enough to need nobody.
    .need-none-said =
        It sounds proud, and it is lonely. Those who carry a lot for others need people who carry them. Asking is part of being strong.

lesson--a-net-that-holds--check-first-ask =
    You would like someone to help you learn. What is a good first request?
    .big-promise = “Please guide me in everything.”
    .big-promise-said =
        It shows great trust. But nobody knows how much time it means, so many say no. A small start is a gift to both of you.
    .hint = None. You hint a little, and hope.
    .hint-said =
        Hints are easy to miss. People are busy with their own day. A plain, polite question is kinder, and it may be answered with no.
    .small-clear = One small thing, with a day and a time.
    .small-clear-said =
        Yes. “Could you look at this for ten minutes on Thursday?” It's easy to say yes to, and more can grow from it.
