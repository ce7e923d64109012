# review: draft

### Fourth lesson of "Listening first": trust grows from small promises that are kept,
### and one never promises total secrecy: in danger, one gets help and says so beforehand.
### Laiba is about seventeen and helps younger children read; Yasir is ten.
### The wording never shows the reader's gender; keep it so.

lesson--trust-takes-time = Trust takes time
    .about = Why small promises count more than big ones.
    .close =
        That was it. Thank you for your time.

        Trust has no short cut. But it has very small steps, and everyone can take one today. Even “See you on Thursday” is one, if Thursday comes and you are there.

lesson--trust-takes-time--kitten =
    A kitten lives on the wall behind the house. It runs from everyone.

    Laiba puts down some milk and walks away. The next day again, at the same hour. She never grabs.

    After nine days the kitten drinks while she is there. After twenty it sleeps on her shoe.

lesson--trust-takes-time--first-thursdays =
    On Thursdays Laiba reads with younger children. Yasir is ten. He says nothing.

    “See you next Thursday,” she says.

    Next Thursday it rains hard. Laiba comes, wet to the knees. Yasir looks at her shoes.

    The week after, he asks: “Which page?” It is his first word to her.

lesson--trust-takes-time--fourth-thursday =
    On the fourth Thursday Yasir speaks very softly.

    “The big boys take my lunch. Every day.”

    Laiba never asked him for that. She only came when she said she would. Three small promises, three times kept.

lesson--trust-takes-time--idea =
    Trust is not asked for. It grows.

    It grows when what you say and what you do match. A small promise, kept. And then one more.

    “Trust me!” cannot make it quicker. Real trust leaves you time, and it lets you say no.

lesson--trust-takes-time--tell-nobody =
    Now Yasir looks up. “Promise you'll tell nobody. Nobody at all!”

    What could Laiba say?
    .swear = I swear. I will never tell anyone.
    .swear-said =
        He would be glad to hear it. But what if they hurt him? Then she must break her word, or leave him without help. Promise only what you can keep.
    .not-behind-you = I won't gossip. But if you're not safe, we get help. You'll know first.
    .not-behind-you-said =
        That is true, and he can count on it. His story will not go round the village. And nobody will act behind his back. Now the two can think: which grown-up could help?
    .then-keep-it = Then don't tell me. I don't keep secrets.
    .then-keep-it-said =
        It is honest, and that is good. But it shuts a door that took four weeks to open. She can be honest and still stay: “Tell me. If you're in danger, we'll get help together.”

lesson--trust-takes-time--honest =
    Some things are too heavy for two young people: danger, violence, a wish to die.

    Then getting help does not break trust. It is what trust is for. Go to an adult you trust, or call the emergency number.

    If you can, say it first: “I'm getting help, because I care about you.”

lesson--trust-takes-time--forgotten-call =
    You promised your cousin Amina a call last night. Today she has an exam. But you fell asleep.

    This morning she writes only: “ok.”

    What do you answer?
    .so-busy = You know how much I have to do!
    .so-busy-said =
        Perhaps your day really was too full. But Amina waited, and now she hears only about you. First her evening, then yours. Reasons sound better after a sorry.
    .never-again = I will never, ever forget you again!!
    .never-again-said =
        You mean every word. But who can keep “never ever”? It may break next week, and then it hurts twice. Choose a promise that fits into one day.
    .plain-sorry = I said I'd call, and I didn't. I'm sorry. Can I call at five?
    .plain-sorry-said =
        You say plainly what happened. Then comes a new promise, small and with a time. Keep this one, and the crack can heal. Some things hold better after a good repair.

lesson--trust-takes-time--mine =
    Whom do you trust, and what small thing made it so?

    If you like, write down the small thing. Leave the name out.
    .thanks =
        Kept for you. Perhaps someone will one day write the same about something you did.

lesson--trust-takes-time--week =
    A small deed for this week:

    Make one tiny promise to someone at home. “I'll make the tea tomorrow.” “I'll help you with that page after supper.”

    Make it so small that you can surely keep it. Then keep it.
    .later = You wanted to make one tiny promise at home, and keep it. How did it go?

lesson--trust-takes-time--check-grows =
    What makes trust grow most?
    .small-promises = Small promises that are kept.
    .small-promises-said =
        Yes. Each kept word says: what I say and what I do are the same. That takes time, and it holds.
    .big-present = One big present.
    .big-present-said =
        A present brings joy. But it can't show what someone does on an ordinary rainy day. Trust needs many of those days.
    .ask-for-it = Saying “Don't you trust me?”
    .ask-for-it-said =
        It puts a weight on the other person. Most say yes, just to be polite. Trust comes from what we see, not from being asked for it.

lesson--trust-takes-time--check-secret =
    A friend says: “Promise you'll tell nobody.” What is a good, honest answer?
    .never-a-word = I will never say one word to anyone.
    .never-a-word-said =
        It sounds loyal. But you don't know yet what will come. If your friend is in danger, you will need help. Then you should be free to get it.
    .help-if-danger = I won't gossip. But if you are in danger, we get help.
    .help-if-danger-said =
        Yes. You keep the story safe, and you keep your friend safe. And you say it before, so that nothing happens behind anyone's back.
    .no-secrets = Then please don't tell me.
    .no-secrets-said =
        That is honest. But your friend may not dare to ask a second time. Leave the door open, and say clearly what you can promise.
