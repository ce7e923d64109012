# review: draft

### The first lesson of the module "When you are worried": say what changed, not what someone is.
### Names are invented. A choice's feedback is the attribute that ends in -said.
### Important: prayer, dress, beard, veil, school, home place and anger at injustice are never signs of anything.
### The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--a-change-not-a-label = A change, not a label
    .about = How to put a worry into words that hurt nobody.
    .close =
        Thank you for looking so gently.

        A label shuts a door. A change knocks on it: “You seem different. How are you?” You know now which of the two to use.

## Its screens, in order

lesson--a-change-not-a-label--queue =
    The health centre is one small room with a scale. Shakira pushes her son in front of her.

    “What is the matter?” asks the nurse.

    “He is lazy,” says Shakira. “All the family says so.”

    The boy, eight years old, looks at his feet.

lesson--a-change-not-a-label--nurse =
    The nurse puts down her pen. “What is different from before?”

    Shakira thinks. “He used to run. Since the winter he sits on the steps. He leaves half his bread.”

    “<b>That</b> helps me,” says the nurse. A small test, and she knows: his blood is weak. He needs iron, not blame.

lesson--a-change-not-a-label--idea =
    “Lazy” was a <b>label</b>. It says what someone <i>is</i>. It leaves nothing to ask.

    “Since the winter he sits on the steps” was a <b>change</b>. It says what you <i>saw</i>, and since when.

    We compare people with themselves: how they were, how they are now. Never with others.

lesson--a-change-not-a-label--sisters =
    Three sisters worry about Shabnam, the youngest. One of them calls their mother, who works in another city.

    Which words help most?
    .like-others = Shabnam is not like other girls her age.
    .like-others-said =
        There is love in this. But it holds Shabnam beside strangers. Every girl is unlike the others in some way. What was she like in spring? What is she like now? There the worry shows itself.
    .gone-strange = Shabnam has become so strange.
    .gone-strange-said =
        “Strange” sounds like a change, but it is a label with a new coat. Mother hears fear, and cannot see anything. What would she see if she were there? Say that.
    .stopped-singing = She sang all day. For a month she has been silent and hardly eats.
    .stopped-singing-said =
        Now Mother can see it with her own eyes. Two things, and since when. No blame in it, and no reason guessed. She can ask Shabnam herself, and warmly.

lesson--a-change-not-a-label--barber =
    At the barber's they talk about Hamza. “He misses every match now. You know what that means.” Some nod. Nobody has asked him.

    In the evening the barber walks by his house and asks.

    “My mother can't walk since her fall,” says Hamza. “I cook, and I'm slow at it.” The next day three pots of food arrive.

lesson--a-change-not-a-label--no-signs =
    One change can have twenty reasons. An illness, a debt, a broken heart, a new love of books.

    And much is no sign at all. How someone prays or dresses. Beard, veil, school, village, views. Anger at what is unjust.

    Only this counts: someone you care for has changed, and it worries you. Then ask, and listen.

lesson--a-change-not-a-label--shopkeeper =
    Old Gurdeep sells cloth in your street. He always had a joke for everyone. For two weeks he has not looked up. His tea goes cold beside him.

    A neighbour asks you, “What's the matter with him?” What could you say?
    .know-reason = It's surely money. His shop is empty.
    .know-reason-said =
        Perhaps. But a guess walks faster than the truth. By evening the street may say he has debts. Leave the reason open. It is his to tell.
    .ask-him = I don't know. I miss his jokes. I'll ask how he is.
    .ask-him-said =
        Three honest things: you don't know, you have seen a change, you care. And the next step goes to him, not around him. That is how a worry stays kind.
    .warn-others = Better keep away from him for now.
    .warn-others-said =
        It sounds careful. But a man who hurts is now alone as well. Nothing he did calls for fear. Often one warm question shows how small the distance was.

lesson--a-change-not-a-label--week =
    A small deed for this week:

    Catch one label before it leaves your mouth: “lazy”, “proud”, “rude”, also about yourself. Turn it into what you really saw.

    “She is proud” may become “She didn't greet me today.” Does it feel different?
    .later = You wanted to turn one label into what you really saw. How did it go?

lesson--a-change-not-a-label--check-words =
    Which of these says a change, and not a label?
    .quieter = He has hardly spoken at meals since last month.
    .quieter-said =
        Yes. It says what you saw, and since when. It guesses nothing and blames nobody. Anyone who cares can go on from here.
    .bad-company = He is in bad company.
    .bad-company-said =
        This is a label, and on several people at once. Nobody can see “bad company”. What did you see that was different from before?
    .not-like-us = He is not one of us any more.
    .not-like-us-said =
        It sounds sad, and it puts him outside the door. A change leaves him inside: “He used to sit with us. Now he comes late.”

lesson--a-change-not-a-label--check-compare =
    You worry about someone. With what do you best compare how they are now?
    .with-cousins = With cousins of the same age.
    .with-cousins-said =
        Cousins have their own roads. One is loud, one is shy, and both may be well. Look at how this one person was some time ago.
    .with-rules = With how a good young person should be.
    .with-rules-said =
        Then you measure, and soon you blame. A worry asks something else. What is different for this person, and since when?
    .with-before = With how they themselves were before.
    .with-before-said =
        Yes. A quiet person may be well, and so may a loud one. It is the change in one person that asks for a kind word.

lesson--a-change-not-a-label--check-proof =
    A friend has begun to pray more and dress more plainly. What does that tell you?
    .something-wrong = That something is wrong.
    .something-wrong-said =
        No. Prayer and clothes are no signs of trouble. Many people find peace in them. Taking them for a sign hurts the innocent.
    .nothing-yet = Nothing to worry about in itself.
    .nothing-yet-said =
        Yes. How someone prays or dresses is no sign of anything. If you like, ask the question that fits every friend: “How are you these days?”
    .bad-friends = That new friends have done this.
    .bad-friends-said =
        That is a guess, and it accuses people you don't know. It also makes your friend smaller. People choose many things by themselves, and for good reasons.
