# review: draft

### First lesson of "Coming home": when someone comes back from a harmful group, trust is needed
### on both sides, and both sides may take small steps. The picture is a hanging bridge over a river.
### No group is named, and nobody asks what he did. Keep it so. Careful and kind belong together.
### The wording never shows the reader's gender; keep it so.

lesson--two-kinds-of-trust = Two kinds of trust
    .about = Someone comes home. Who has to trust whom?
    .close =
        That was it. Thank you for thinking about both banks.

        You need not carry a whole bridge. One plank is enough: a greeting, a cup of tea, a seat in the shade. Others will bring the next one.

lesson--two-kinds-of-trust--hook =
    Do you know the hanging bridges over our rivers? Ropes, planks, and far below the cold water.

    Such a bridge hangs on posts on <b>both</b> banks. If one side is loose, nobody gets across.

    So it is with coming home.

lesson--two-kinds-of-trust--lane =
    Zubair is nineteen. For a year he was with a harmful group. He left it, and now he is back with his mother.

    In the lane people think: “Has he really changed? Are our children safe with him?”

    They are not bad people. They are afraid.

lesson--two-kinds-of-trust--his-side =
    Zubair lies awake too.

    “Will they ever see me again, and not just that year? If I speak, who will use it against me? If I ask for work, who will laugh?”

    So he stays inside. In the lane they say: “See? He's hiding.”

lesson--two-kinds-of-trust--idea =
    Two kinds of trust are missing here. The lane needs to trust Zubair. And Zubair needs to trust the lane.

    Each side waits for the other to begin. But a bridge is built from both banks, plank by plank. A small step from one side makes a small step from the other one easier.

lesson--two-kinds-of-trust--bigger-steps =
    Aunt Bakhtawar, the carpenter's wife, says: “Small planks first.” Which step is the smallest, and which one the biggest?
    .greet-him = She greets him in the lane.
    .drink-tea = He drinks tea with all of them in the yard.
    .mend-together = He and the carpenter mend one chair together.
    .small-job = He gets a small paid job, with others around.
    .hold-the-key = He keeps the key of the workshop.
    .said =
        Each step costs a little more courage, on both sides. If one step goes well, the next one feels possible. If it goes badly, little is lost. Start with the key, and one mistake can break it all. Never greet, and nothing can begin.

lesson--two-kinds-of-trust--volleyball =
    On Fridays the young men play volleyball behind the school. Zubair stands at the edge and watches. Some want him in, some are unsure.

    What could the captain say?
    .team-money = Come in. And you keep the team's money from today!
    .team-money-said =
        It is meant as a big sign of trust. But it's too much at once. The unsure ones get more afraid. And if ten rupees go missing, everyone will look at him.
    .friday-game = We're one short today. Will you play?
    .friday-game-said =
        A small step, in the open, with all the others there. He is needed, and nobody has to decide about his whole life. After the game both sides know each other a bit better.
    .next-year = Not now. Maybe next year, when people have stopped talking.
    .next-year-said =
        The captain wants peace in the team. But people stop talking when they see something new. From the edge of the field Zubair can't show them anything.

lesson--two-kinds-of-trust--careful =
    Careful and kind can go together.

    You need not be alone with anyone. You need not ask what happened there. You need not watch over anyone. Being a friend is enough.

    If something worries you, share it with an adult you trust. In danger, get help at once.

lesson--two-kinds-of-trust--do-you-trust-me =
    After the game Zubair asks an old school friend: “Do you trust me?”

    What could the friend say?
    .not-all-yet = Not all the way yet. But I'm glad you're here, and I'd like to get there.
    .not-all-yet-said =
        This is honest and warm at once. Zubair learns that the friend tells him the truth. That lays a plank on his side too.
    .completely = Completely! As if that year had never been.
    .completely-said =
        It's a loving thing to say. But Zubair will feel that it can't be so. Then he trusts the next kind word less. A smaller, truer one carries more.
    .up-to-you = That's only up to you.
    .up-to-you-said =
        He does have a big part in it. But a bridge needs posts on both banks. “Only you” leaves him alone with it. “Let's both try” would give him a hand.

lesson--two-kinds-of-trust--week =
    A small deed for this week:

    Think of someone in your family or class who stands a little apart. Take one small step. A greeting with the name. A cup of tea. “Sit with us.”

    You need not know why that person stands apart.
    .later = You wanted to take one small step towards someone who stands a little apart. How did it go?

lesson--two-kinds-of-trust--check-whose =
    Someone left a harmful group and comes home. Whose trust is needed?
    .only-people = Only the trust of the people at home.
    .only-people-said =
        Theirs matters a lot, for they are often afraid. But the one who comes back is afraid too: of shame, of being used. Without that trust, the door stays shut from inside.
    .only-returner = Only the trust of the one who comes back.
    .only-returner-said =
        That is half of the bridge. The people around need time and good days too. Then their fear can grow smaller.
    .both-sides = The trust of both sides.
    .both-sides-said =
        Yes. A hanging bridge needs posts on both banks. Each small step from one side helps the other.

lesson--two-kinds-of-trust--check-first-step =
    People and someone who has come back are unsure of each other. What is a good first step?
    .big-proof = A big test, to prove everything at once.
    .big-proof-said =
        Then all would be clear, one hopes. But a big test can break what is only starting to grow. Many small good days show more.
    .small-and-shared = Something small that they do together, with others there.
    .small-and-shared-said =
        Yes. A game, some tea, a chair to mend. Little can go wrong, and both sides see each other as they are today.
    .wait-until-sure = Wait until all are fully sure.
    .wait-until-sure-said =
        It feels safe to wait. But being sure comes from what we see and do together. If nobody begins, nobody will ever be sure.
