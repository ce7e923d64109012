# review: draft

### What faith asks of neighbours: the need comes first, and differences may stand beside each other in peace.
### Two screens (know-each-other, what-is-better) paraphrase the Qur'an. They stay hidden until a local scholar has
### reviewed them, and no other screen refers to them. Keep the paraphrase plain, with its place; add no other scripture.
### No sect is ever named. Bibi Zulekha is the imam's wife; Meena's family is Hindu. All names are invented.

## The lesson in the list, and its last screen

lesson--faith-and-neighbours = Faith and neighbours
    .about = What believing asks of us when someone knocks at the door.
    .close =
        That was it. May your door and your neighbour's stay open to each other.

        You need no learned words to be a good neighbour. A greeting, a plate, a kind silence: these are plenty.

## Its screens, in order

lesson--faith-and-neighbours--hook =
    You fry onions in the evening. Which houses can smell it?

    Left, right, across the lane, perhaps the one behind. These are your nearest people. You didn't choose them, and they didn't choose you.

    What do we owe each other?

lesson--faith-and-neighbours--rain-night =
    It rains for three days. At night a wall falls in the lane.

    Bibi Zulekha, the imam's wife, opens her door. In the dark stands Meena with two wet children. Their family is Hindu.

    Bibi Zulekha doesn't ask how it happened. She says, “Have the little ones eaten?”

    By morning, three families sleep under her roof.

lesson--faith-and-neighbours--know-each-other =
    The Qur'an speaks about our differences (49:13).

    It says that God made us all from one man and one woman. He made us into peoples and tribes so that we may know each other.

    So being different is not a mistake. It is a reason to meet.

lesson--faith-and-neighbours--first-question =
    There are two questions one can ask at a door.

    <b>“Who are you?”</b> Which family, which tribe, which prayer?

    <b>“What do you need?”</b> Bread, a dry bed, a kind ear?

    Good neighbours begin with the second. They know the old way of this land: feed first, ask names later.

lesson--faith-and-neighbours--lunch-box =
    It is Ramadan. Sunil, who is Hindu, eats his lunch behind the school wall. His classmate Adnan comes by. Sunil looks shy.

    What could Adnan say?
    .hide-it = Good. It's better if nobody sees you eating.
    .hide-it-said =
        Sunil already took care not to disturb anyone. These words tell him that he is something to hide. He did a kind thing for those who fast. A thank-you would fit better.
    .why-not-fast = Why don't you just try fasting with us?
    .why-not-fast-said =
        Between close friends, this can be a warm joke. But today Sunil is shy and alone. Then it sounds like: be as we are. A friend leaves another's worship to him.
    .eat-in-peace = Eat in peace, friend. It's kind of you to think of us.
    .eat-in-peace-said =
        Adnan saw his kindness and named it. Sunil needn't be ashamed of a sandwich. Adnan keeps his own fast with a good heart. Both have room in one schoolyard.

lesson--faith-and-neighbours--prays-otherwise =
    A new boy comes to the mosque. He prays a little differently from the others. Some boys look at each other and whisper.

    If you were one of them, what would you do?
    .move-away = Quietly choose another row.
    .move-away-said =
        You say nothing bad, and that is something. But he will see the empty place beside him. It speaks loudly. You can stand next to someone and still pray as you learned it.
    .greet = Greet him after the prayer and ask his name.
    .greet-said =
        Now he has a friend, and the whispers get smaller. You need not settle any question of prayer. He learned his way from people he loves, just as you did.
    .correct = Tell him at once what he does wrong.
    .correct-said =
        You care about doing it right. But on his first day, in front of all, he will hear only shame. Learned people have prayed in different ways for ages. A greeting comes first.

lesson--faith-and-neighbours--what-is-better =
    And if a neighbour was unkind to us?

    The Qur'an says that good and bad are not the same (41:34). It asks us to answer with what is better. Then someone who was against you may become like a close friend.

    It takes patience. It isn't always quick.

lesson--faith-and-neighbours--are-you-not-ashamed =
    A message from a number you don't know:

    “Anyone who truly loved the faith would give without asking what it is for. And you ask questions. Are you not ashamed before your own mother?”
    .pull-said =
        Yes. This is the pull of <b>duty and shame</b>. It uses love of faith to stop a fair question. Giving is beautiful, and so is knowing where a gift goes. An honest helper is glad when you ask.
    .plain-said =
        It speaks of faith and mothers, so it sounds good. But look what it does: it shames you for asking. That is the pull of <b>duty and shame</b>. Honest people who collect are glad to tell you what a gift is for.

lesson--faith-and-neighbours--roof-collection =
    A message from the mosque in your street:

    “The rain took the roof of a widow and her four children. For the love of God, let us not leave them in the wet! We mend it on Sunday. Bring a tin sheet, some nails, or two hands. Ustad Karim leads the work. Ask him anything.”
    .pull-said =
        It is good to look closely when a call for help speaks of God. Here you know who asks, what for, and when. You may ask anything, and nobody is shamed. This is plain: neighbours mend a roof.
    .plain-said =
        Yes, it is plain. It asks with a full heart, and it hides nothing. You know who leads the work, and you can see the roof. You may bring a nail, or a hand, or a prayer.

lesson--faith-and-neighbours--week =
    A small deed for this week:

    Do one kind thing for the house next to yours. Send a greeting through someone at home. Share a little of what you cooked. Or make no noise when their baby sleeps.

    No money and no long way are needed. A good wish, said in your own prayer, counts too.
    .later = You wanted to do one small kind thing for the house next door. How did it go?

lesson--faith-and-neighbours--check-first-question =
    At night a family of another faith stands at a door, wet from the rain. What does a good neighbour ask first?
    .what-need = What do you need?
    .what-need-said =
        Yes. First a dry bed and some bread. Names and stories can come with the morning tea.
    .who-are-they = Which people do you belong to?
    .who-are-they-said =
        We often want to know this, and later it can be a good talk. But the wet and hungry can't wait. The need comes first.
    .whose-duty = Shouldn't your own relatives help you?
    .whose-duty-said =
        Perhaps they will, tomorrow. Tonight they are far and you are near. The one who is near asks first what is needed.

lesson--faith-and-neighbours--check-otherwise =
    A newcomer prays a little differently from the others. What helps most on the first day?
    .argue-it-out = Settle which way is right.
    .argue-it-out-said =
        Learned people have talked about such things for ages. Two young people won't settle it at the door. A greeting can be given at once.
    .tell-others = Talk it over with the others first.
    .tell-others-said =
        It may feel like care. But talk behind someone's back soon turns into whispers, and whispers can hurt badly. Speak <i>with</i> the newcomer, and kindly.
    .kind-greeting = Give a greeting and ask for a name.
    .kind-greeting-said =
        Yes. A greeting makes room for someone, and you need change nothing in your own prayer.
