# review: draft

### Leading, lesson 3: hope is a goal, more than one way, and one small step. The story is about a beekeeping family after a flood.
### Splitting a hive in spring is how beekeepers make two of one; use the word beekeepers use here.
### Never shame anyone for being poor or without work. The wording never shows the reader's gender.

lesson--hope-and-livelihood = Hope with two hands
    .about = From a wish to a first step, when work is hard to find.
    .close =
        Thank you for thinking this through.

        Without work, days can feel heavy. That says nothing about your worth. It's a hard road, and many walk it.

        Hope doesn't need the whole road. It needs the next step, and someone beside you.

lesson--hope-and-livelihood--bees =
    The flood took nineteen of the family's twenty bee boxes.

    Father sits by the last one and says nothing. His daughter Rukhsana sits down too. It hums in there.

    “I'd like to have ten boxes again,” she says. “But how? We have no money.”

lesson--hope-and-livelihood--three-ways =
    You are Rukhsana's cousin, and she asks you. What would you say?
    .borrow-it-all = Borrow the money and buy ten boxes this week.
    .borrow-it-all-said =
        You'd like to see her happy at once. But a big debt can sting longer than bees. If a cold winter comes, she has no bees and a debt. Is there a slower way that can't break her?
    .give-up = Leave it. One box is nothing.
    .give-up-said =
        You'd like to spare her more pain. And it's true, one box is little. But it's alive. What is left after a loss is small. Often it's where things start again.
    .split-and-tend = Make two hives of one in spring. Till then, look after a neighbour's bees for a share.
    .split-and-tend-said =
        Two ways, and both begin with what she has: one hive and her skill. If one way is blocked, there is the other. That is how hope gets legs.

lesson--hope-and-livelihood--spring =
    Rukhsana cleans old frames all winter. For a share of the honey she looks after the bees of Uncle Yaqub.

    In spring she has three boxes. One hive dies. She cries, and cleans the box.

    The second year there are six. Her mother sells the honey to women in the street. Her brother paints the labels.

lesson--hope-and-livelihood--idea =
    Hope is more than a warm feeling. You can build it with three things:

    <b>a goal</b> you can see before you,
    <b>two ways</b> to get there, because one may be blocked,
    <b>one next step</b> so small that you can do it this week.

    When a way closes, the goal can stay.

lesson--hope-and-livelihood--from-wish-to-step =
    Adil left school early. He'd like to work with his hands. What first, what then?
    .goal = He says what he'd like: to mend fans and irons.
    .ways = He finds two ways: a workshop in town, or an uncle with tools.
    .step = He picks one small step: sit with his uncle on Sunday.
    .tell = He tells his sister, and she asks on Monday how it went.
    .said =
        Without the goal, he can't look for ways. Without ways, he doesn't know which step to take. And a step that someone asks about is a step we really take. You can build your own hope in the same order.

lesson--hope-and-livelihood--honest-work =
    Good work may be hard and slow. But you can <b>tell of it at your family's table</b>:

    What will I do? For whom? Where? How am I paid?

    If nobody may know the answers, that isn't a job yet. It's a closed door. You may leave it closed.

lesson--hope-and-livelihood--fast-money =
    A man you hardly know writes: “Easy work, very good money. Start tomorrow. Don't ask so much.” You do need money.

    What would you do? More than one answer is good.
    .go-at-once = Go. A chance like this won't come again.
    .go-at-once-said =
        When money is short, this is very human. But you don't know what you would carry, or for whom. A good offer is still good after one question.
    .ask-openly = Ask: “What is the work, and who is it for?”
    .ask-openly-said =
        A fair question, and an honest boss can answer it. But you need not write alone. Do show the message to an adult you trust, before you answer at all. If no clear reply comes, you know enough. You owe no one an excuse.
    .ask-home = Show it to an adult you trust, and answer later.
    .ask-home-said =
        Good. Four eyes see more than two, and time costs you nothing. If you feel pressed or afraid, you aren't alone with it now.
    .shout-at-him = Write: “You are a crook!”
    .shout-at-him-said =
        Your nose may be right. But you can't know, and an angry stranger is no use to you. You needn't judge him. Just don't go, and tell an adult you trust.

lesson--hope-and-livelihood--week =
    A small deed for this week:

    Pick one small goal: a skill, a subject, a corner of the garden. Find <b>two</b> ways to it and one step for this week.

    Tell the step to someone who will ask you about it. It needs no money. Watching someone who knows is a step too.
    .later = You wanted to find two ways to one small goal, and take one step. How did it go?

lesson--hope-and-livelihood--check-hope =
    How do you build hope that lasts?
    .ways-and-step = A goal, more than one way, and one small step.
    .ways-and-step-said =
        Yes. When one way is blocked, you take the other. And a small step today is worth more than a big one some day.
    .good-mood = Wait until you feel strong, then begin.
    .good-mood-said =
        We'd all like to feel strong first. Mostly it's the other way round. A small step comes first, and the strength grows from it.
    .one-plan = One big plan, and never change it.
    .one-plan-said =
        Firmness is good for the goal. But if the only way is blocked, all is lost. Keep the goal, and have a second way.

lesson--hope-and-livelihood--check-offer =
    Someone offers you work. What is a good sign?
    .well-paid = It's very well paid and starts tomorrow.
    .well-paid-said =
        That can be so in honest work too. By itself it tells you little. Ask what the work is and who it is for. Then you'll know more.
    .explain-later = They'll explain everything once you have started.
    .explain-later-said =
        Then you say yes to something you don't know. An honest boss can tell you all that before you begin.
    .tell-at-table = You can tell your family all about it.
    .tell-at-table-said =
        Yes. What will you do, for whom, where, for what pay? Good work can bear these questions.
