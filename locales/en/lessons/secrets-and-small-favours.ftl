# review: draft

### Fifth lesson of "How a pull works": the secret that makes us alone, and the favours that grow.
### Ghazala sells from a window of her home. Nothing in the story is a crime she did: she was kind.
### We never learn who the customer is or what she wanted. Leave it open.
### Every word must help someone who is already in it: no blame, never too late.

## The lesson in the list, and its last screen

lesson--secrets-and-small-favours = Secrets and small favours
    .about = Which secrets are ours, and which ones make us alone.
    .close =
        Thank you. You have carried this to the end.

        Privacy is yours, and surprises are fun. But no one may ask you to be alone. Someone is there to share the weight.

## Its screens, in order

lesson--secrets-and-small-favours--riddle =
    A grandmother's riddle:

    <i>Keep it alone, and it grows heavy.
    Show it to a friend, and it grows light.
    What is it?</i>

    Have you guessed? It is a secret. But not every kind. Come to Ghazala's window.

lesson--secrets-and-small-favours--window =
    Ghazala sells thread and biscuits from a window of her house.

    One customer is very friendly. She knows the children's names.

    “May I leave my umbrella with you?” she asks on Monday. Of course.
    “May I make a call on your phone?” she asks on Thursday. Of course. And she pays too much for the thread.

lesson--secrets-and-small-favours--umbrella =
    Then she says, “Get me a SIM card in your name. It stays our little secret.”

    Ghazala is silent.

    “You have helped me so often,” smiles the woman. “And nobody knows about it, do they?”

    That night Ghazala lies awake. The umbrella in the corner looks different now.

lesson--secrets-and-small-favours--dough =
    “You knead as if the dough had hurt you,” says her mother-in-law next morning.

    Then Ghazala tells everything, and waits for a scolding.

    “You were kind, and someone used it,” says the old woman. “That is not your shame. No more favours now. And we'll think together about whom else to ask.”

lesson--secrets-and-small-favours--three-kinds =
    <b>A surprise</b> has an end. Soon all may know, and they smile.

    <b>A private thing</b> is yours. You choose whom you tell.

    <b>A secret that pulls</b> belongs to somebody else. “Tell no one” is the price. It often begins with small favours, and each one makes a no harder.

    Ask yourself: may I tell one person I trust?

lesson--secrets-and-small-favours--like-last-time =
    From someone who is always very friendly to you:

    “It's only a small thing again, like last time. But it stays between us. Not a word to your mother! She would never understand you as I do.”
    .pull-said =
        Yes, this is the pull of secrecy. The favour looks small, but its price is big: you should be alone with it. Good friends don't cut you off from your own people.
    .plain-said =
        A small favour among friends is nothing bad. But here nobody may ever know, not even your mother. And you don't hear what it is for. This is the pull of secrecy.

lesson--secrets-and-small-favours--gate-at-five =
    From your sister in the hospital:

    “Don't tell Mother yet! Father may come home today, thanks be to God! I'm in tears. I want to see her face when he stands at the gate. At five you can all shout it!”
    .pull-said =
        “Don't tell Mother” does sound like it, well noticed. But this silence ends at five, and then everyone is glad. It hides no harm, and it leaves nobody alone. It's a surprise.
    .plain-said =
        Yes, it's a plain and happy surprise. You know who asks, and why. The silence has an end, and Mother will laugh and cry. Such secrets are light.

lesson--secrets-and-small-favours--way-out =
    Someone has done small secret favours. Now it feels wrong.

    What helps, in which order?
    .stop = Do no more favours.
    .tell = Tell someone you trust.
    .together = Decide together what to do.
    .rest = Rest, and forgive yourself.
    .said =
        First stop, so that it grows no bigger. But if a no feels unsafe, tell first. Fear makes us choose badly alone, so decide together. Then rest: being kind was no mistake. In danger, get a trusted adult or the emergency number at once.

lesson--secrets-and-small-favours--promise-first =
    Your cousin Faizan is fifteen and helps in a phone shop. He looks pale.

    “I have done something for someone,” he says. “First promise that you tell nobody!”

    What do you answer?
    .i-promise = I promise. Nobody will ever know.
    .i-promise-said =
        Now he will talk, and that is worth a lot. But if he needs help, you are bound, and you both are alone. What promise could you keep in any case?
    .not-alone = I can't promise that. But you won't be alone.
    .not-alone-said =
        This is honest, and it is a promise you can keep. He may be silent for a while. But he knows now that you will stay, and get help if he needs it.
    .what-did-you = What have you done now?
    .what-did-you-said =
        You are startled, and who would not be? But he is already afraid of just that question. Breathe once, and say: “I'm glad you came.” Then he can go on.

lesson--secrets-and-small-favours--week =
    A small deed for this week:

    Think of one person you could tell a heavy thing. An aunt, a father, a teacher. Do something small for them: tea, a thank-you, an hour of help.

    Nobody comes to mind? If you have a peace group, its coordinator is there for that too.
    .later = You wanted to do something small for a person you trust. How did it go?

lesson--secrets-and-small-favours--check-secret =
    Which secret should nobody carry alone?
    .surprise = A present, kept hidden until Eid.
    .surprise-said =
        This secret is light. It has an end, and then all are glad. One may keep it with a smile.
    .favour = A favour that no one may ever know of.
    .favour-said =
        Yes. When somebody else says “tell no one, ever”, it's time to tell someone you trust. Alone it only gets heavier.
    .diary = What I wrote about myself last night.
    .diary-said =
        That is yours, and you choose who reads it. But if it is heavy, sharing a little can do good.

lesson--secrets-and-small-favours--check-late =
    A woman has done many secret favours and is now afraid. What is true?
    .go-on = Who has begun must go on.
    .go-on-said =
        That is what the fear says, and what a pull wants us to think. But every day is a good day to stop.
    .end-alone = She has to end it all alone.
    .end-alone-said =
        That would be hard, and may not be safe. Being alone was a part of the pull. With someone she trusts, she sees more ways.
    .never-late = It is never too late to tell someone.
    .never-late-said =
        Yes. Telling someone you trust is the first step out. Whoever used her kindness should be ashamed, not she.
