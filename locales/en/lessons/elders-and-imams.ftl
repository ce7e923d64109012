# review: draft

### A lesson of the module "Standing between": how young people win an elder or an imam for one small good thing.
### Elders and imams are shown with respect, as people with their own reasons; keep it so.
### Names are invented. A choice's feedback is the attribute that ends in -said.
### The screen "whispers" paraphrases Qur'an 4:114 and waits for a scholar's review. The lesson reads whole without it.
### The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--elders-and-imams = Elders and imams
    .about = How a small, polite request can move a whole street.
    .close =
        Thank you for your patience, and your good manners!

        A street has many who speak loudly. One elder who says a kind word at the right hour may quiet them all. And you may be the one who asked.

## Its screens, in order

lesson--elders-and-imams--kettle =
    Two boys' teams had a fight on the pitch. Since then, two lanes don't greet each other.

    “Only the imam could turn this,” says Huma, sixteen. “But I can't just walk up to him.”

    “He has a wife,” says her grandmother, and takes down the kettle. “And she has a sweet tooth.”

lesson--elders-and-imams--grandmother =
    With a plate of halwa they visit the imam's wife. Huma tells her what she sees: small children who may not play together now.

    She asks for one thing. “Could he say one sentence about neighbours on Friday?”

    On Friday he says three. On Saturday someone opens the gate of the pitch.

lesson--elders-and-imams--small-ask =
    Elders and imams hear complaints all day. A small, clear request is a rest for them.

    <b>One</b> thing. Something they can <b>do</b>. Something that costs them no <b>honour</b>.

    “One sentence about neighbours.” “Drink tea with both families.” “Let the girls use the hall for an hour.”

lesson--elders-and-imams--whispers =
    Huma's grandmother knows a verse for such visits. In the Qur'an, in Sura An-Nisa (4:114), it is said:

    In much secret talk there is no good. Good is the talk that calls to giving, to what is right, to making peace.

    “So let us talk about that,” she says, and pours the tea.

lesson--elders-and-imams--what-to-ask =
    Boys shout ugly words after Sunita on her way to school. Her family is Hindu and has lived here for ninety years. With an aunt and two friends she goes to Malik Sahib, an elder all respect.

    What could they ask him?
    .fix-the-young = Please make the young people here better.
    .fix-the-young-said =
        He'll nod and sigh, for where would he begin? It is a mountain. Ask for one stone of it, which he can lift this week.
    .you-never = Why do you never say anything about it?
    .you-never-said =
        They are angry, and with good reason. But he must now defend himself. Perhaps he didn't even know. Tell him what happens, then ask for his help.
    .one-sentence = Would you walk with us to school one morning?
    .one-sentence-said =
        One walk, one morning. Everyone sees whom he walks with, and he need not scold anybody. Sunita chooses the day: it's her road.

lesson--elders-and-imams--visit =
    You plan a visit to an elder. Put the steps in order.
    .companion = Find someone trusted who goes with you.
    .greet = Greet, and ask how the family is.
    .thank = Thank them for something good they did.
    .ask-small = Say what you saw, and ask one small thing.
    .come-again = Ask when you may come again.
    .said =
        First the companion, for nobody should go alone. Greeting and thanks show that you come as family and not as a judge. The request is short. The next visit keeps it alive.

lesson--elders-and-imams--hard-no =
    Noman and his aunt ask the imam for a word about boys with disabilities. Some people mock them. “This Friday I have another subject,” the imam says.

    What could Noman say?
    .thanks-again = Thank you for your time. May we ask again next month?
    .thanks-again-said =
        A “not now” stays a “not now” and becomes no “never”. The imam keeps his honour. In a month he'll remember two polite guests.
    .go-higher = Then we'll ask a more important man.
    .go-higher-said =
        That may be a good idea later. But said to his face it is a threat. He will remember it each time he sees them. Thank him first. Other doors stay open anyway.
    .fine-then = So you think mocking is fine!
    .fine-then-said =
        He said only that he has another subject. Perhaps he needs time to prepare. If we hear the worst in a “no”, we make it worse. Thank him, and ask what he would like to know.

lesson--elders-and-imams--never-faith =
    One thing we never carry to an elder: talk about <b>whose faith is good</b>.

    Tell what happened, and what you wish for. Never say that someone offended against religion. Such words can cost a life.

    And a threat or a beating is no matter for tea. There, an adult you trust must get help at once.

lesson--elders-and-imams--week =
    A small deed for this week:

    Thank an older person for something they once did for you or for the street. At home is fine, by phone is fine.

    Ask for nothing this time. A path is best made before you need it.
    .later = You wanted to thank an older person for something good. How did it go?

lesson--elders-and-imams--check-ask =
    You visit a respected elder to ask for help with a quarrel. What do you ask for?
    .many-things = Everything that should change here.
    .many-things-said =
        It is all true, perhaps. But nobody can carry it home. Leave the list, and choose one thing for this week.
    .one-small = One small thing that he or she can do.
    .one-small-said =
        Yes. A small thing can be done, and it costs no honour. After it, a second one is easier.
    .what-went-wrong = Why so little was done until now.
    .what-went-wrong-said =
        Then the elder has to defend the past. Ask for something in the days ahead. Thanks come first, then the request.

lesson--elders-and-imams--check-way =
    A girl would like an imam to hear something. She can't go to him herself. What is a good way?
    .not-possible = There is none. She must leave it.
    .not-possible-said =
        There is often one more path. Think of the women of his family, a teacher, a father, an aunt. Her idea is worth the detour.
    .alone-at-night = To go quietly by herself.
    .alone-at-night-said =
        She is brave, but nobody should go alone, and people may talk. A trusted companion makes her safe and her words stronger.
    .through-trusted = Through someone trusted, such as his wife or her own grandmother.
    .through-trusted-said =
        Yes. Elder women open many doors. The words stay hers, they just travel in good company.

lesson--elders-and-imams--check-talk =
    You bring a quarrel to an elder. What do you talk about?
    .the-quarrel = What happened, and what could help.
    .the-quarrel-said =
        Yes. What one saw and what one hopes for: with that an elder can work. Nobody's honour is hurt by it.
    .whose-faith = Who is a good believer and who is not.
    .whose-faith-said =
        Never. It isn't ours to judge, and such talk can put lives in danger. Stay with what happened.
    .who-is-bad = Which family is the bad one.
    .who-is-bad-said =
        Then the elder must take a side, and the other side loses face. Tell what happened without a verdict. So the elder can stay a bridge.
