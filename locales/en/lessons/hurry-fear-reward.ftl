# review: draft

### Last lesson of "How a pull works": now-or-never, fear, and big rewards. One answer: a night and a person.
### True hurry and true prizes stand beside the false ones. In real danger nobody waits: keep that clear.
### The grandfather is blind. Nobody remarks on it; he just knows his melons.

## The lesson in the list, and its last screen

lesson--hurry-fear-reward = Hurry, fear and reward
    .about = When all has to be now: how to win one night.
    .close =
        That was the last of the pulls. Thank you for your patience with them all.

        You need not see through everything at once. A night and a good person are often enough. And tomorrow the melon is still sweet.

## Its screens, in order

lesson--hurry-fear-reward--melons =
    “The last ones! Now or never!” calls the first melon seller. Mahnoor runs.

    “Take your time,” says the second. “Knock on it, smell it. I'm here tomorrow too.”

    Her grandfather is blind. He lays his ear on the fruit, knocks, and smiles. “A good melon is still good tomorrow.”

lesson--hurry-fear-reward--queue =
    In the evening he has a cough, and they sit in the hospital queue. Mahnoor's phone buzzes twice.

    “A gift for you! Only tonight! Ask no one!”

    “My child needs blood. Ward three. Please ask at the desk.”

    She reads him both. “One of these two may be asked,” he says. Mahnoor goes to the desk.

lesson--hurry-fear-reward--two-hurries =
    <b>True hurry</b> says who, where and what. You may ask. In real danger, get help at once: an adult you trust, or the emergency number.

    <b>A pull</b> says only: now! It waves with fear, or with a prize, so that you don't think.

    For that there is <b>a night and a person</b>. Sleep first, and talk to one you trust.

lesson--hurry-fear-reward--sewing-prize =
    From the head of your training centre:

    “You won our sewing prize! A new machine! I was so moved that I wept. Come on Saturday, and bring your parents. The list hangs on our door. You earned this, thanks be to God.”
    .pull-said =
        A big prize out of the blue: a good moment to look twice. But you know her, and the list hangs on the door. Your parents may come. There are true prizes too.
    .plain-said =
        Yes, you may simply be glad. You know who gives it, what for, and where. All may see it, and your parents come too. An honest reward likes witnesses.

lesson--hurry-fear-reward--ten-minutes =
    From a number you don't know:

    “Something terrible is coming! Only those who join us tonight will be safe. Don't think, don't ask anyone. You have ten minutes.”
    .pull-said =
        Yes, this is the pull of hurry. It doesn't say what is coming, or where. It needs ten minutes because it would not last a night. If it scares you, tell someone you trust now.
    .plain-said =
        A warning can be true, so it is right to take it seriously. But a true one says what, where and who. Here you may not even ask. This is the pull of hurry. If it scares you, tell someone you trust now.

lesson--hurry-fear-reward--no-worries =
    From someone you have never met:

    “We pay three times as much as others. A new phone is yours at once. You need not know what the work is. Say yes, and your worries are over.”
    .pull-said =
        Yes, this is the pull of reward. The prize is clear, and all the rest is dark. Honest work has a name, a place, and a boss one may ask. Not knowing is the real price.
    .plain-said =
        When money is short, it sounds like an answer to prayer. But you don't hear what the work is, or who pays. This is the pull of reward. Honest work can be named.

lesson--hurry-fear-reward--for-my-boy =
    From your neighbour:

    “Please, quickly! My little boy is in the operating room, and they need blood, type B. City hospital, children's ward. Ask at the desk. I'm shaking and praying. God reward you!”
    .pull-said =
        There is fear in it, and hurry, so it feels alike. But you know who, where and what. There is a desk where anyone may ask. Here quick help is right.
    .plain-said =
        Yes, this hurry is true. You know her, the place, and the reason, and the desk can tell you more. Her fear is real. Those who can help may go quickly, best not alone.

lesson--hurry-fear-reward--free-course =
    Your cousin Shumaila beams. “A free course in another city, and a phone as a gift! I must say yes by tonight. No one must know yet.”

    She has dreamed of this for years. What do you say?
    .take-it = Take it, before someone else does!
    .take-it-said =
        You wish her all the luck, and she feels it. But now two people are in a hurry. A real course has an office and a form, and it bears one night. Be the calm one, for her.
    .surely-lie = That's surely a lie. How can you believe it?
    .surely-lie-said =
        You may be right, and you want to protect her. But you hit her dream, so she will defend it. And perhaps she will tell you nothing more. Let the dream be good, and look at the offer together.
    .ring-together = You deserve it! Shall we tell your mother first?
    .ring-together-said =
        You are glad with her, and that keeps her near. Then you let in some light, and a person she trusts. A real course is still there tomorrow. If not, she has you, and her dream.

lesson--hurry-fear-reward--week =
    A small deed for this week:

    When something has to be “now!”, take ten slow breaths first. A message, a bargain, a quarrel over the last bread.

    Only if someone is in danger, don't count. Then get help at once.
    .later = You wanted to take ten slow breaths when something had to be “now”. How did it go?

lesson--hurry-fear-reward--check-hurry =
    A message says, “At once!” How can you tell true hurry?
    .can-ask = It says who, where and what. I may ask.
    .can-ask-said =
        Yes. True hurry has a name and a place, and it bears a question. Then you can help quickly, and not alone.
    .heart-beats = My heart beats fast when I read it.
    .heart-beats-said =
        The heart beats fast for both, the true and the false. It tells us: look now. Who, where and what tell us more.
    .great-danger = It speaks of a very great danger.
    .great-danger-said =
        Big words are quickly written. If it is true, it also says where, and someone can be asked.

lesson--hurry-fear-reward--check-money =
    A stranger offers a lot of money and won't say what for. What is wise?
    .find-out = Keep writing, to find out who it is.
    .find-out-said =
        It's natural to be curious. But it isn't your task, and it can draw you in. You need not answer at all. Talk to someone you trust.
    .yes-first = Say yes first, and look closer later.
    .yes-first-said =
        When money is needed, a yes is quickly said. But later a no is much harder. Before it, everything is still in your hand.
    .night-and-talk = Sleep on it, and tell someone I trust.
    .night-and-talk-said =
        Yes. A night and a person take the hurry out of it. A good offer gets through both unharmed.

lesson--hurry-fear-reward--check-danger =
    A child has fallen into the canal. What comes first?
    .sleep-first = Wait a little, and think it over.
    .sleep-first-said =
        Waiting is good when offers and messages press us. But when a life is in danger, every moment counts. Then call for help.
    .help-at-once = Shout for help at once.
    .help-at-once-said =
        Yes. Call adults and the emergency number at once. Real danger is the one time when nobody should wait.
    .do-alone = Jump in, and tell nobody.
    .do-alone-said =
        So much courage! But then two may need help. Shout first, so that others come. Together you can do more.
