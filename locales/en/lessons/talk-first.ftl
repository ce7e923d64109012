# review: draft

### A lesson of the module "When you are worried": before talking about someone, talk with them.
### Names are invented. A choice's feedback is the attribute that ends in -said.
### Keep: nobody promises total silence, nobody looks into a phone, danger comes before talk.
### The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--talk-first = Talk first
    .about = With someone, before about someone: how to begin a talk.
    .close =
        You have practised the hardest part: the first sentence.

        It need not be perfect. A shaky “I care about you” has opened more doors than a fine speech.

## Its screens, in order

lesson--talk-first--hook =
    When we worry about someone, whom do we tell first?

    Often everyone else: the aunt, the class, the group chat. The one we worry about hears it last.

    Today we turn this round.

lesson--talk-first--group-chat =
    A girls' hostel in Peshawar, eleven at night. On the phones:

    “Has anyone seen Sanober today?”
    “She skips every class.”
    “She didn't even go home for Eid.”
    “Someone should tell the warden 😟”

    Forty messages about Sanober. Not one <i>to</i> her. She lies two beds away, and her phone is on too.

lesson--talk-first--roof =
    Nayab shares the room with her. In the morning she asks, “Will you help me with the washing?”

    On the roof they hang up wet shawls, side by side. “I noticed you don't go to class now,” Nayab says. “I miss you there. How are things?”

    Two shawls later: “My engagement is broken. Everybody will ask.”

lesson--talk-first--way-in =
    This is how Nayab found the way in. Put the five steps in order.
    .moment = Find a quiet moment, just you two.
    .noticed = Say what you noticed, and that you care.
    .ask = Ask one open question.
    .wait = Wait, and listen to the end.
    .door = Leave the door open for another day.
    .said =
        First the place, for shame needs quiet. Then what you saw, so your question doesn't fall from the sky. Then ask, and hold still. Your open door comes last, and it stays. Some answers come a week later.

lesson--talk-first--first-words =
    Your uncle Imran sold kites and laughed with every child. Now his shutter is down most days.

    Today you sit beside him in the yard. How do you begin?
    .everyone-says = Everyone says you've changed.
    .everyone-says-said =
        Now he sees the whole street behind you, talking. He must face them all. Say only what <i>you</i> saw. One person is easier to answer than a street.
    .i-noticed = I noticed your shop is closed a lot. I was thinking of you.
    .i-noticed-said =
        “I noticed” is yours, and true. “I was thinking of you” tells him why you ask. Now a small question, or just a quiet minute in the yard.
    .what-is-wrong = What is wrong with you these days?
    .what-is-wrong-said =
        You want to know, and that is good. But “wrong with you” sounds as if he were broken. “What are these days like?” asks the same, and leaves him whole.

lesson--talk-first--no-promise =
    “If I tell you, do you swear you'll tell nobody?”

    It is tempting to swear. But then, if someone is in danger, you stand alone with it.

    There is a promise you can keep: “I won't gossip. If someone could get hurt, I'll bring help, and I'll tell you first.”

lesson--talk-first--promise =
    In tears, your cousin Saba has told you that someone beats her. Now she is frightened of her own words. “Forget it! Swear that you'll never tell anyone!”

    What could you say?
    .i-swear = I swear. Not a word, ever.
    .i-swear-said =
        She breathes out, and you feel close. But nothing has changed: the blows may go on. Now you must break your word, or leave her in danger. Promise only what keeps her safe.
    .then-leave-it = All right, I never heard it.
    .then-leave-it-said =
        Such words are hard to hear, and you may be frightened too. But she gathered all her courage, and now the door falls shut. You need not know what to do. “I'm glad you told me” is enough to start.
    .not-alone = I'm glad you told me. I won't gossip. But let's tell an adult we trust, today.
    .not-alone-said =
        She hears thanks, not blame. You do nothing behind her back, and she may choose the adult. Someone grown-up now carries it with you both. And if the danger is near, call for help at once.

lesson--talk-first--not-this =
    And what if the talk fails? Then you still leave phones, bags and letters alone. Nobody is followed. You would lose trust, and perhaps meet danger.

    If someone may get hurt, don't talk first. <b>Get help first</b>: an adult you trust, the emergency number.

    And if you fear the person, you need not talk with them at all.

lesson--talk-first--week =
    A small deed for this week:

    Do something quiet beside someone at home: peel potatoes, fold clothes, feed the hens. Say one kind thing you noticed about them.

    “I noticed you get up first every day.” Good words need practice before the hard day comes.
    .later = You wanted to tell someone a kind thing you noticed about them. How did it go?

lesson--talk-first--check-secret =
    A friend has told you, “Someone beats me.” Then the friend begs, “Tell no one!” What do you say?
    .promise-help = No gossip. But we tell an adult we trust, today.
    .promise-help-said =
        Yes. Your friend's story stays safe from gossip, and your friend gets help. Say it openly. If the danger is near, call the emergency number at once.
    .promise-silence = I swear it. Nobody will ever know.
    .promise-silence-said =
        It calms your friend tonight. But the blows may go on, and now you are both alone with them. Here a good friend brings help.
    .change-subject = Surely it's not so bad. Let's talk of something else.
    .change-subject-said =
        We say this when we are frightened. But your friend hears: don't speak of it. You need not mend it yourself. An adult you trust can help.

lesson--talk-first--check-no =
    You asked a friend kindly. The answer is, “I don't want to talk.” What now?
    .press-on = Ask until something comes out.
    .press-on-said =
        The worry pushes us. But who is pressed says just enough to be left alone. A “no” today can be a “yes” on Friday, if it was heard.
    .leave-open = “All right. I'm here when you like.” And keep it true.
    .leave-open-said =
        Yes. You respect the no, and the door stays open. Small kind things in the next days show that you meant it.
    .look-in-phone = Have a quick look at the phone.
    .look-in-phone-said =
        Never. You may misread what you see, and trust breaks for a long time. If you are very worried, speak with an adult you trust.

lesson--talk-first--check-place =
    You want to tell someone that you are worried about them. Where is a good place?
    .at-the-meal = At the meal, with the whole family.
    .at-the-meal-said =
        There it is warm, but ten eyes look and wait. Most of us then say, “It's nothing.” Find a moment for two.
    .in-the-group = In the group chat, so others can help.
    .in-the-group-said =
        Written words stay, and they travel. What was meant kindly can shame someone for months. Speak with the person, quietly.
    .side-by-side = At some quiet work, side by side.
    .side-by-side-said =
        Yes. Nobody else hears, and busy hands make hard words easier. You need not even look at each other.
