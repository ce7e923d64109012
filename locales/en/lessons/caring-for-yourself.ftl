# review: draft

### Leading, lesson 6: those who care for others need rest and people to share with. The picture is a night bus with two drivers.
### "Hand over the wheel" means: let somebody else carry for a while. It comes back in several screens; keep it.
### A limit is only for days without danger. In danger help is called at once. The wording never shows the reader's gender.

lesson--caring-for-yourself = Caring for yourself
    .about = For all who carry others: when to rest, and how to share.
    .close =
        Thank you for all you carry, seen and unseen.

        You don't have to be awake for everyone. The bus gets there because two people drive it.

        Now put the phone down for a bit, if you can. You've earned your tea.

lesson--caring-for-yourself--night-bus =
    A night bus leaves Dera Ismail Khan for Peshawar. Halfway it stops at a tea house.

    The driver gets out, washes his face, and gives the wheel to the second driver. Nobody says: “What a weak man!” They all sleep better for it.

lesson--caring-for-yourself--phone =
    Mehrunisa is a mentor for five girls. They write to her day and night, and she answers every time.

    One evening her little brother spills his milk. She shouts at him so loudly that he cries.

    It's only milk. “What is wrong with me?” she thinks.

lesson--caring-for-yourself--wheel =
    She tells her old teacher, Madam Saeeda. There is no blame in her face.

    “Who drives when you sleep?” Madam Saeeda asks.
    “Nobody.”
    “Then it isn't your heart that is wrong. It's the plan.”

    Together they find a second driver: Mehrunisa's friend Zakia takes two evenings.

lesson--caring-for-yourself--warning-lights =
    A bus has warning lights. So do we. Each person has their own:

    small things make me <b>shout</b>,
    I <b>sleep</b> badly,
    I laugh no more, or I feel <b>nothing</b> when someone weeps.

    A light isn't a fault. It says: stop, rest, hand over the wheel. If it stays on, ask an adult or a health worker.

lesson--caring-for-yourself--one-at-night =
    It's one at night. A friend writes: “Can't sleep. Bad day. Talk to me?” You have an exam in the morning.

    What would you answer?
    .all-night = Of course. I'm here all night.
    .all-night-said =
        You have a big heart. But tomorrow there would be two tired people, and one exam. And your friend may learn that only you can help. You may be kind and also sleep.
    .no-answer = Nothing. You turn the phone over.
    .no-answer-said =
        You need your sleep, and that's all right. But you don't know yet how bad the day was. One short question first: “Are you safe?” Then you can both rest more easily.
    .safe-then-tomorrow = Are you safe right now? If yes, let's talk tomorrow at four. I want to hear it.
    .safe-then-tomorrow-said =
        First the one question that can't wait. Then a limit with a time in it, and warmth. Your friend isn't sent away. And if the answer is no, you get help at once.

lesson--caring-for-yourself--danger =
    And if the answer is: “No, I'm not safe”?

    Then no limit counts. Wake an adult you trust, or call the emergency number. You don't have to save anyone by yourself. You bring the help.

    That holds even if you were asked to tell no one.

lesson--caring-for-yourself--breath =
    Let's stop at a tea house now, you and I.

    Put both feet on the floor. Breathe in slowly: one, two, three. Breathe out more slowly: one, two, three, four, five. Twice more, if it feels good.

    What do you hear? A fan, a bird, a voice next door? Good. Go on when you like.

lesson--caring-for-yourself--too-heavy =
    A younger boy tells you about his trouble at home. He isn't in danger now. But you feel that it's too much for you alone.

    What could you say to him?
    .hand-over = Thank you for telling me. This is big. Let's find an adult we both trust.
    .hand-over-said =
        You don't drop him, and you don't carry him alone. He hears thanks first, then “we”. Perhaps he can say which adult he'd like. Handing over the wheel is good driving.
    .promise-all = I'll take care of everything. Don't tell anyone else.
    .promise-all-said =
        You'd like to take it all off him at once. But it's a promise nobody can keep alone. And it shuts the door on others who could help. Keep the warmth. Leave out the promise.
    .not-so-bad = It's not so bad. Others have it worse.
    .not-so-bad-said =
        Sometimes we say this when our own cup is full. We want it to be smaller. But he'll feel foolish for telling you. It's better to say: “I hear you. I need help with this too.”

lesson--caring-for-yourself--mine =
    What is your own warning light? And what fills you up again: tea, a walk, a prayer, a song, sleep?

    If you like, write one of each. No names are needed.
    .thanks =
        Kept for you. One day when the light comes on, you'll know it sooner. And you'll know what does you good.

lesson--caring-for-yourself--week =
    A small deed for this week:

    Choose ten minutes a day that are only yours. Sit in the sun. Drink your tea while it's hot. Or just close your eyes.

    If the house is full, even three slow breaths at the water tap will count.
    .later = You wanted a few minutes a day that are only yours. How did it go?

lesson--caring-for-yourself--check-limit =
    You help others a lot, and you are worn out. Nobody is in danger. What is best?
    .more-hours = Try harder, and sleep less.
    .more-hours-said =
        Many kind people do just this. But a tired helper hears less and gets cross sooner. Your rest is good for those you care for, too.
    .limit-and-time = Say kindly when you have time, and share the work.
    .limit-and-time-said =
        Yes. “Not tonight, but tomorrow at four” is warm and clear. And with a second helper you can rest, as on a bus with two drivers.
    .vanish = Stop answering, and say nothing.
    .vanish-said =
        When we are worn out, we want to hide. That's human. But the others don't know why, and they worry. One short line, “I need a rest until Sunday”, is enough.

lesson--caring-for-yourself--check-danger =
    A friend writes late at night: “I'm not safe.” You are very tired. What do you do?
    .morning = Sleep first, and answer in the morning.
    .morning-said =
        On most nights rest is right, and a talk can wait. Danger can't. Wake someone, and let them take over. Then you can rest.
    .keep-secret = Stay on the phone alone, and tell nobody.
    .keep-secret-said =
        You're loyal, and you want to be there. But words on a phone can't open a door or fetch a doctor. Someone has to come who can. Tell an adult now.
    .help-now = Wake an adult you trust, or call the emergency number.
    .help-now-said =
        Yes, at once, even if you were asked to keep it quiet. You needn't be the one who saves. You're the one who fetches help.
