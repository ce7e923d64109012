# review: draft

### The second lesson of "Standing between": three kinds of ties that help a place to stand: bond, bridge, link.
### The story is a girl's diary, four pages about a dry hand pump at a school. Keep her own young voice.
### Find three short everyday words for bond (our own), bridge (others) and link (an office), and keep to them.
### Names are invented. The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--bond-bridge-link = Bond, bridge, link
    .about = Three kinds of ties that help a place to stand when things are hard.
    .close =
        Gulpari's last page has only one line: “Today the water tastes of everyone.”

        You need not know many people. One more tie, kept with care, is already a stronger net.

## Its screens, in order

lesson--bond-bridge-link--first-page =
    From the diary of Gulpari, fifteen:

    <b>Monday.</b> The pump at our school is dry again. Little Hila drank the last cup. By noon nobody could think of fractions.

    I'm a girl with a pencil. What can I do about a pump? I'll tell Mother, at least.

lesson--bond-bridge-link--own-lane =
    <b>Tuesday.</b> Mother told our lane. Eleven women came to our yard, all talking at once.

    Now each home gives one can of water a day. Grandmother keeps the list, though she cannot write. She draws cans!

    So nobody is thirsty. But the pump is still dry.

lesson--bond-bridge-link--over-the-river =
    <b>Friday.</b> Over the river they speak another language. We hardly know them. But Mother once sewed for a bride there.

    So Mr Gurbachan came, with his tools and his crutch. He mends pumps. He hummed, and we sang along.

    “The top works,” he said. “But the pipe broke deep down. That needs a big machine.”

lesson--bond-bridge-link--water-office =
    <b>Day 12.</b> Our head teacher wrote to the water office. I made the neat copy. No answer.

    <b>Day 20.</b> We wrote again. This time she and two mothers took it there. An engineer read my letter aloud!

    <b>Day 33.</b> The machine came. Mr Gurbachan waved from the other bank.

lesson--bond-bridge-link--three-ties =
    Think of a house.

    <b>Bond:</b> ties with our own people. They're the walls that keep us warm.
    <b>Bridge:</b> ties with people who aren't like us. They're the door.
    <b>Link:</b> ties with an office or a school. They're the road to what we can't do alone.

    A home needs all three.

lesson--bond-bridge-link--lost-card =
    A widow in your lane has lost her identity card. Without it she gets no aid.

    What could the lane do?
    .she-must-wait = Tell her to be patient. The office will come one day.
    .she-must-wait-said =
        Patience is a fine thing. But this door opens only from our side. While she waits, she's alone with her worry. Which tie could help tonight, and which tomorrow?
    .cook-for-her = Share food with her, one home after another.
    .cook-for-her-said =
        That's the bond, and it helps tonight. She also sees that she isn't forgotten. For the card she'll still need a link. The two go well together.
    .go-along = One woman goes to the office with her.
    .go-along-said =
        That's a link, and a kind one. Offices feel smaller when two go. It may take more than one visit. Until then a warm pot from the lane helps, too.

lesson--bond-bridge-link--other-bank =
    A family of another faith has moved in next door. Nobody has spoken with them yet.

    How could a bridge begin?
    .speech = Visit them and give a speech about peace.
    .speech-said =
        The wish is good. But a speech makes one side talk and the other sit. A bridge carries both ways. Something smaller is easier to answer.
    .wait-for-them = Wait. If they like us, they'll come.
    .wait-for-them-said =
        Perhaps they think just the same behind their door. Then two homes wait for years. New people seldom dare to come first. It's easier for those who know the lane.
    .borrow-pot = Ask if they could lend us their big pot.
    .borrow-pot-said =
        A small request says: I trust you, and you have something I need. Later the pot goes back, perhaps with sweet rice in it. So there are two visits already.

lesson--bond-bridge-link--mine =
    Walls, door, road. Which of the three is strong around you? Which is thin?

    If you like, write a word about it. Leave names out.
    .thanks =
        Kept for you. A thin tie is no fault. It's only a place where one thread would do much.

lesson--bond-bridge-link--week =
    A small deed for this week:

    Add one thread. Send a greeting, a taste of your supper or a word of thanks. It can go to a neighbour you seldom greet, or to a teacher.

    If you stay in, let it travel with someone at home.
    .later = Your small deed: one greeting, taste of food or thanks to someone you seldom greet. How did it go?

lesson--bond-bridge-link--check-bridge =
    There are three kinds of ties: bond, bridge and link. Which of these is a <b>bridge</b>?
    .close-cousins = Cousins who meet every evening.
    .close-cousins-said =
        That's a fine tie, a bond. It keeps us warm among our own. A bridge leads over to people who aren't like us.
    .other-faith = Neighbours of two faiths who share tools.
    .other-faith-said =
        Yes. They aren't alike, and still they lend and borrow. Such a bridge is often built of very small things.
    .tax-letter = A lane that writes to the town office.
    .tax-letter-said =
        That's a link: a tie with an office that can do what we can't. A bridge goes from people to other people.

lesson--bond-bridge-link--check-link =
    A <b>link</b> is a tie with an office or a school. When do we need it most?
    .machine-needed = When something is too big for us and our neighbours.
    .machine-needed-said =
        Yes. A broken main pipe, a lost card, a shut road. We go on helping each other, and we ask those whose task it is.
    .feel-sad = When a friend is sad tonight.
    .feel-sad-said =
        Tonight it's the bond that warms best: someone who sits there and listens. If the sadness stays long, a health worker can be a good link.
    .quarrel-at-home = When two brothers quarrel about a seat.
    .quarrel-at-home-said =
        That's small enough for us. A patient person near them can help. Links are for things that no lane can lift alone.
