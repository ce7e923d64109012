# review: draft

### The last lesson of the module "Standing between": what belongs to an office, and how to go there.
### A retired clerk, Mrs Robina, tells it in her own dry, friendly voice. Offices are shown fairly, as people at work.
### Names are invented. A choice's feedback is the attribute that ends in -said.
### Keep: only what one saw oneself goes on paper; no suspicion, no talk about faith. Name no emergency number.
### The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--when-an-office-helps = When an office helps
    .about = What is a matter for a desk and a stamp, and how to go there.
    .close =
        Mrs Robina puts the cap on her pen.

        “A desk is only a table,” she says. “On both sides sit people who would like to go home in peace.” Go well!

## Its screens, in order

lesson--when-an-office-helps--window-four =
    “For thirty-one years I sat behind window four,” says Mrs Robina. “I had a stamp, a fan that didn't turn, and a queue to the gate.

    I know who went home glad, and who went home with nothing. It was seldom a matter of luck. Sit down, I'll tell you.”

lesson--when-an-office-helps--two-visitors =
    “Two sisters came because their brother snored. I'm not joking! I gave them tea. No stamp helps there.

    The same day a widow came. Her pension had not been paid for a year. She had thought, ‘Why trouble an office?’ For <b>her</b> I was sitting there.”

lesson--when-an-office-helps--three-questions =
    “Ask three questions,” says Mrs Robina.

    “Is somebody hurt or threatened?
    Does it need a law, a paper, a right?
    Is it too big for the street?

    One yes, and an office belongs in it. Three times no? Then listen, talk, and make peace among yourselves. You do that better than we do.”

lesson--when-an-office-helps--burned-hand =
    Sajid next door is thirteen. He works in a workshop. His hand is burned, and his pay is kept back.

    “We'll settle it over tea with the owner,” says an uncle. What do you think?
    .over-tea = Yes, tea is always better than paper.
    .over-tea-said =
        For a quarrel about a wall, gladly. But a child has been hurt, and he is weaker than the owner. Over tea the weaker one mostly gives in. The law is there to stand beside him.
    .adult-and-office = First a doctor. Then a grown-up goes with him to an office.
    .adult-and-office-said =
        Yes. The hand first. Then his parents or another adult can ask: who protects working children here? A teacher or a health worker often knows the right door. Sajid needn't fight alone.
    .keep-quiet = Better keep quiet, or he loses his work.
    .keep-quiet-said =
        The fear is real, for his family may need the money. So let grown-ups think it over with them. But if all keep quiet, it may be the other hand next month.

lesson--when-an-office-helps--the-way =
    “Now, how do you come to my window?” asks Mrs Robina. Put it in order.
    .ask-adult = Ask an adult you trust to come along.
    .one-page = Write one page: what, since when, what you ask for.
    .keep-copy = Hand in the page, and keep a copy or a photo.
    .name-and-day = Ask who takes care of it, and when to come again.
    .go-back = Come again on that day.
    .said =
        “Two people are heard better than one. The page speaks when you are nervous. The copy shows that it was there. The name and the day make a promise of it. And who comes back in a friendly way is not forgotten.”

lesson--when-an-office-helps--nine-steps =
    Nazneen's mother walks on crutches. Nine steps lead up to the health centre. Nazneen and her aunt stand at the desk. “Yes?” says the clerk.

    What could Nazneen say?
    .short-and-clear = My mother can't climb the steps. We ask for a ramp. Here it is on paper.
    .short-and-clear-said =
        In three sentences the clerk knows what is wrong and what they wish. The page can travel on to the right desk. Now the last question: “When may we come again?”
    .whole-story = It began when my mother was a girl…
    .whole-story-said =
        It is a story worth hearing, at home, over tea. Here twenty people wait. The clerk needs the end first: what do you ask for? The rest can stand on the page.
    .you-people = You people never think of us.
    .you-people-said =
        Her anger has good reasons: nine steps are nine walls. But this clerk didn't build them, and now she feels scolded. She could be the first to help. What should she do?

lesson--when-an-office-helps--only-seen =
    “One thing I never stamped,” says Mrs Robina. “Gossip.”

    On the page stands what you saw yourself: what, where, since when. Not what people say about a man. Nothing about anyone's faith. Such a page can ruin the innocent.

    And nobody needs to watch or follow anyone for it.

lesson--when-an-office-helps--not-an-hour =
    No page and no queue when there is danger. Then get an adult you trust, or call the emergency number.

    Some police stations have a women's desk, where women listen to women. Some places have an office for children. A teacher or health worker may know.

    And Hamrah itself never writes to an office. People decide that.

lesson--when-an-office-helps--week =
    A small deed for this week:

    Ask someone at home, “Did an office ever help you? What did you take along?” Listen to the story. It may be a funny one.

    Perhaps you'll also find out where your family keeps its papers. One safe, dry place is best.
    .later = You wanted to hear how an office once helped someone at home. What kind of story was it?

lesson--when-an-office-helps--check-which =
    Which of these is a matter for an office?
    .neighbours-hens = The neighbour's hens walk in our yard.
    .neighbours-hens-said =
        Over the wall and over tea this is solved faster. An office is for laws, for dangers, for what is too big for us.
    .sister-sulks = Two sisters no longer speak to each other.
    .sister-sulks-said =
        No stamp can help here. A patient person who listens to both may do more. It is different if one is hurt or threatened.
    .hurt-at-work = A child gets hurt at work and is not paid.
    .hurt-at-work-said =
        Yes. Somebody is hurt, and a law is there to protect the child. A grown-up should go there, with the family.

lesson--when-an-office-helps--check-page =
    You write a page for an office. What belongs on it?
    .what-i-saw = What I saw, since when, and what I ask for.
    .what-i-saw-said =
        Yes. With that a clerk can begin at once. It is short, it is true, and it harms no one.
    .what-they-say = What everyone in the street says.
    .what-they-say-said =
        What all say, perhaps nobody saw. On paper gossip looks like truth, and it may ruin someone. Write only what you saw yourself.
    .who-he-is = What kind of person my neighbour is.
    .who-he-is-said =
        That is a label, and no office can mend a label. What happened, and when? And what would help?

lesson--when-an-office-helps--check-copy =
    You hand in a page at an office. What should you have when you leave?
    .only-paper = Nothing. They have my only paper now.
    .only-paper-said =
        Papers can get lost in the best of offices. Give a copy, keep your own, and ask when to come again.
    .copy-and-date = A copy, a name, and a day to come again.
    .copy-and-date-said =
        Yes. With these three you can kindly ask again. And nobody can say the page was never there.
    .a-gift = The good feeling of having left a gift.
    .a-gift-said =
        You want to be friendly, and a thank-you is enough for that. A right needs no gift. A copy, a name and a day help you much more.
