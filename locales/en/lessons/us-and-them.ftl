# review: draft

### Fourth lesson of "How a pull works": many people become one "they".
### The two groups are two villages, above and below a river. Never sects, tribes, peoples or faiths.
### The two halves of the bus say exactly the same words. Keep them the same.
### Loving one's own is good all through.

## The lesson in the list, and its last screen

lesson--us-and-them = Us and them
    .about = How many people become one “they”, and how a name helps.
    .close =
        You are at the last stop. Thank you for the ride.

        You may love your own people with all your heart. There is room in it for one more name, and then one more.

## Its screens, in order

lesson--us-and-them--bench =
    In the girls' school bus, the upper village sits in front. The lower village sits at the back. Nobody knows since when.

    Then Hadia breaks her foot. She needs the empty bench in the middle, to lay her leg on.

    For the first time, someone hears both halves of the bus.

lesson--us-and-them--poem =
    From the front: “They're so loud. They look down on us. And they began it!”

    From the back: “They're so loud. They look down on us. And they began it!”

    Hadia has to laugh. “What is it?” ask both halves.

    “Nothing,” she says. “You just know the same poem.”

lesson--us-and-them--lunch-box =
    The bus brakes. A lunch box slides from the back to the front.

    “Whose is it?” asks Hadia.
    “Theirs,” says Khatera.
    “Does Theirs have a name?”

    Khatera reads the lid. “Rabia.” She sniffs. “Rabia has pumpkin bread. I love pumpkin bread.”

    “Have some!” calls a voice from the back.

lesson--us-and-them--one-face =
    “We” is a lovely word. Our village, our language, our team: love them!

    The pull starts when the others get <b>one single face</b>. You know it by small words: <i>all</i>, <i>always</i>, <i>never</i>, <i>they</i>.

    What helps is even smaller: one name. Ask kindly, “Whom do you mean?”

lesson--us-and-them--match =
    Your side has lost the cricket match. Jawad writes in the team's chat:

    “They cheated. They always cheat. They are all like that!” Many agree with him.

    What could you write?
    .full-of-hate = You're so full of hate, Jawad.
    .full-of-hate-said =
        You want to stop something ugly. But now Jawad has a label too, in front of all. Most people defend themselves then. He is sad about a match. Start there.
    .always-them = True, always them!
    .always-them-said =
        It feels good to be angry together. For one evening it even makes a strong “we”. But the next match is already spoiled. And one of their boys may be your friend one day.
    .which-one = It hurts me too. Which ball do you mean?
    .which-one-said =
        You are on his side, for you lost too. And you lead him from “all” and “always” to one ball. One can talk about that, even with the other team. Perhaps it was not fair. Then it can be said.

lesson--us-and-them--two-kinds =
    A message that was passed on many times:

    “There are just two kinds of people, our side and their side. All of them are bad. The friendly ones only pretend.”
    .pull-said =
        Yes, this is the pull of us and them. A whole crowd gets one face. Even kindness no longer counts. With such a rule, nobody could ever show that it is wrong.
    .plain-said =
        It seems to make the world easy to read. But nobody knows “all of them”. And if even friendly people only pretend, the case is closed. This is the pull of us and them.

lesson--us-and-them--we-won =
    From your cousin:

    “We won! I cried, I shouted, I kissed the goat! Our people are the best on earth, thanks be to God! Tomorrow both teams eat together. Their bowler must show me that last ball!”
    .pull-said =
        There is a very loud “we” here, so it is natural to stop. But look at the others: they come to eat. One can love one's own and make nobody small.
    .plain-said =
        Yes, it is plain joy. The “we” is big and proud, and nobody is made small. They even want to learn from the other side. Proud love is no pull.

lesson--us-and-them--we-who =
    Each of us is many a “we”. We who rise early. We who miss a brother. We who hate maths.

    If you like, write some lines that begin with “We who…”. Who else, far away, could say the same?
    .thanks =
        Kept for you. With every line, some people moved closer whom you have never met.

lesson--us-and-them--new-family =
    A family has moved in next door. At home they speak another language.

    “They're not like us,” says your little brother. What do you answer?
    .what-play = What do you think their boy likes to play?
    .what-play-said =
        You don't scold, you just open a window. “They” becomes one boy, and perhaps a boy with a kite. Your brother may still feel shy. But now he is also curious.
    .shame-on-you = Shame on you! One doesn't say that.
    .shame-on-you-said =
        You want him to be fair, and that is good. But he only learns to hide the thought. Children say aloud what is new to them. A question lets him think on.
    .stay-away = Right. So don't go near them.
    .stay-away-said =
        You want to keep him safe. But nothing has happened, only words that sound new. A wall like this grows by itself. Start with a greeting, with a grown-up beside him.

lesson--us-and-them--week =
    A small deed for this week:

    Ask an older person at home, “Which friend of yours came from far away?”

    Ask for the name, and for one story. Pass the story on at tea time.
    .later = You wanted to ask an older person about a friend from far away. How did it go?

lesson--us-and-them--check-we =
    A girl loves her village and her language with all her heart. What is true?
    .already-pull = That is already a pull.
    .already-pull-said =
        Love for one's own is a good root. A pull starts only when all the others get one bad face.
    .good-love = That is good, and it needs no enemy.
    .good-love-said =
        Yes. We can love our own and still see others one by one. Love needs nobody to hate.
    .love-less = She should love her own people less.
    .love-less-said =
        Nobody needs to love less. People who feel at home can often welcome others best. Only “they are all bad” makes the heart narrow.

lesson--us-and-them--check-all =
    A friend says, “Those people are all like that.” What helps best?
    .whom-mean = Ask kindly: “Whom do you mean?”
    .whom-mean-said =
        Yes. “All” becomes one person and one thing that happened. About that, two people can talk.
    .all-good = Say: “No, they are all good!”
    .all-good-said =
        A kind thought, but it is an “all” as well. No people is all good or all bad. Ask for one person and one story.
    .leave-him = Tell your friend that such talk is hateful.
    .leave-him-said =
        Then your friend feels judged and stops listening. Often there is one hurt behind the “all”. A kind question may find it.
