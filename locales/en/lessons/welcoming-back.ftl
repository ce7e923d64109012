# review: draft

### Third lesson of "Coming home": welcoming someone back with ordinary days, a task, and no hurry.
### Two screens are a letter from Sanga to her cousin Mina; keep its tone: honest, a little funny.
### Nagina was with a harmful group for a time. Nobody tells what she did; please add nothing.
### The step "better" speaks of the Qur'an, 41:34, in plain paraphrase; it is left out where no
### scholar has reviewed it, and no other screen refers to it.
### The wording never shows the reader's gender; keep it so.

lesson--welcoming-back = Welcoming someone back
    .about = Not a hero, not a suspect: a neighbour with a task.
    .close =
        That was it. Thank you for reading to the last line.

        Welcome is not one big day. It is many small ones: a greeting, a task, a kept place. You know how to do all three.

lesson--welcoming-back--hook =
    Have you ever come back after a long time away? To school after being ill, or to a village after years?

    How did you wish to be met? And what would have been too much?

    Here is a letter about just that.

lesson--welcoming-back--sweets =
    <i>Dear Mina,</i>

    <i>you ask how we welcomed Nagina home. Honestly? Badly!</i>

    <i>We came with sweets, all thirty of us. We wept, and we hugged her. Someone asked what those people had made her do. Nagina went into the kitchen and shut the door. She did not come out until evening.</i>

lesson--welcoming-back--mangoes =
    <i>Next day my mother took over a basket of green mangoes. “Nobody cuts them as fine as you,” she said. “I need them by noon.”</i>

    <i>They cut and salted. They spoke of nothing but mangoes. At noon Nagina laughed, once.</i>

    <i>She comes every Sunday now. The pickle is very good.</i>

    <i>Your Sanga</i>

lesson--welcoming-back--idea =
    What did the mangoes do?

    They were <b>ordinary</b>: no speech, no tears. They were <b>useful</b>: she was needed. And they were <b>not in a hurry</b>: nobody asked about the past.

    A person who comes back is not a hero, and not a suspect. Rather a neighbour with good hands.

lesson--welcoming-back--better =
    The Qur'an says in one place (41:34): good and bad are not the same. Answer with what is better. Then one who stood against you may become like a close friend.

    “What is better” may be a great thing. It may also be a basket of mangoes.

lesson--welcoming-back--at-the-gate =
    Sanga meets Nagina at the gate. It is the first time the two are alone. Both go red.

    What could Sanga say?
    .look-away = Nothing. She looks away, so that Nagina need not feel shy.
    .look-away-said =
        It is meant as care. But from the other side it looks like all the other turned heads. A greeting costs one word, and it tells her: you are seen.
    .ask-it-all = How was it there? Please tell me everything!
    .ask-it-all-said =
        Sanga wants to be close again, as before. But that story is heavy, and it belongs to Nagina. Perhaps she'll tell it one day, perhaps never. A friendship can begin without it.
    .need-hands = Good to see you! We're making pickle on Sunday. We could use your hands.
    .need-hands-said =
        A warm greeting, then something ordinary that she can say yes or no to. She hears that she is wanted for what she can do today.

lesson--welcoming-back--bad-week =
    For two weeks Nagina does not come. Then she says: “At the well they turned away again. They will never forget.”

    What could Sanga answer?
    .be-patient = You must be patient. You know why they do it.
    .be-patient-said =
        Time may really help. But “you know why” puts it all back on her shoulders. First she needs someone who hears how much it hurts.
    .keep-your-place = That hurts, after all you've tried. I've kept your place.
    .keep-your-place-said =
        First comes the feeling, then something sure. Bad weeks are part of every way home. What holds is someone who is still there afterwards.
    .talk-to-them = Who was it? I'll go and tell them what I think!
    .talk-to-them-said =
        That is a loyal heart. But a quarrel at the well makes it all louder. And Nagina must live with it. Ask her first: “What would help you now?”

lesson--welcoming-back--not-alone =
    You are a friend or a neighbour. You are not a guard, and not a doctor.

    Bad dreams, a search for work, papers: there are grown-ups who know how to help. A coordinator may know some.

    If anyone threatens her, or she speaks of wanting to die, get help at once. An adult you trust, or the emergency number.

lesson--welcoming-back--mine =
    What small task could make someone feel needed in your home?

    If you like, write it down. Leave the name out.
    .thanks =
        Kept for you. Small tasks like this one can open a heavy door.

lesson--welcoming-back--week =
    A small deed for this week:

    Ask someone at home for help with a thing they do well. Bread, a sum, a torn sleeve, a song. Let it be someone who is seldom asked.

    Then say what was good about it. “Nobody folds it as neatly as you.”
    .later = You wanted to ask someone at home for help with a thing they do well. How did it go?

lesson--welcoming-back--check-first-days =
    Someone comes home after a hard time away. What helps most in the first days?
    .ordinary-thing = A greeting, and an ordinary thing to do together.
    .ordinary-thing-said =
        Yes. It asks for no explaining. Hands that are busy and needed make a shy heart calmer.
    .big-feast = A big feast with everyone.
    .big-feast-said =
        So much joy is lovely, and later it may be just right. But in the first days many eyes can feel like a test. Begin small.
    .leave-alone = Leaving the person quite alone.
    .leave-alone-said =
        Quiet is good, and so is time. But quite alone can feel like being unwanted. One small greeting a day breaks no peace.

lesson--welcoming-back--check-story =
    Someone has come back from a harmful group. Who decides when a friend hears the story of that time?
    .family-decides = The family, as it is their name too.
    .family-decides-said =
        The family carries it too, and deserves care. But telling by force opens the wound again. A story told freely can heal.
    .helpers-may-ask = Anyone who has been kind has a right to hear it.
    .helpers-may-ask-said =
        Being kind brings people close, so we like to know. But a gift with a price is no longer a gift. Be kind, and leave the door open.
    .returner-decides = The one who came back, in their own time.
    .returner-decides-said =
        Yes. It may be soon, late, or never. Until then you can cook, play or work side by side.
