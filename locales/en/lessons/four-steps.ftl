# review: draft

### The first lesson of "Standing between": four steps to help two sides in a small, everyday quarrel.
### The steps have short names: Hear, Say back, Search, Seal. Keep them short, and the same all through the lesson.
### The screen on what is too big for us (not-ours) protects the reader. Say it just as clearly.
### Names are invented. The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--four-steps = Four steps in the middle
    .about = How to help two people, or two homes, out of a small quarrel.
    .close =
        A bridge belongs to neither bank. That's why both can walk on it.

        Begin with small quarrels: a charger, a seat, a turn with the ball. Hear, say back, search, seal. You'll grow with them.

## Its screens, in order

lesson--four-steps--roof =
    Each evening Yasin calls his pigeons on the roof. How they turn in the red light!

    Next door, the women come up for air at the same hour. Now they feel seen, and stay below.

    First a word flew over the wall. Then a shoe. Now the little ones of both homes may not play together.

lesson--four-steps--asked =
    Shaista is a tailor. She sews for both homes, and both complain to her.

    “Shall I help you two talk?” she asks. “But only if you both want it.”

    Yasin's mother thinks for three days. Saira, next door, thinks for four. Then both say yes.

lesson--four-steps--steps =
    Shaista takes four steps:

    <b>1. Hear</b> each side, alone, to the end.
    <b>2. Say back</b> what each one needs.
    <b>3. Search</b> together for what both can live with.
    <b>4. Seal</b> it with a small promise, and look again in a week.

    She needn't find the answer. She only keeps the path.

lesson--four-steps--hear =
    Step one, at Saira's home. “They do it to shame us!” she calls out. “Tell me that I'm right!”

    What could Shaista say?
    .your-air = The roof was your free hour, and now it's gone. Is that it?
    .your-air-said =
        She hears the need behind the anger: an hour of air, without being looked at. She doesn't say who is right. And she asks if she has understood. Saira can breathe out.
    .only-birds = Saira, they're only birds.
    .only-birds-said =
        She wants to make it small, so that it stops hurting. But for Saira it isn't about birds. When her trouble is made small, she has to make it bigger again.
    .no-manners = You're right. They have no manners.
    .no-manners-said =
        It comforts Saira for a minute. But tomorrow Shaista sits with the other side. Words walk through walls. Then she's no longer in the middle.

lesson--four-steps--search =
    Step three. Both mothers and Yasin sit together over tea. “I can't let them fly at night!” says Yasin.

    What could Shaista say?
    .my-plan = Here is my plan: you sell the pigeons.
    .my-plan-said =
        It's quick, and it costs only one side. Even a clever plan from outside is soon forgotten. What people find themselves, they take care of.
    .who-began = Let's be clear first: who threw the shoe?
    .who-began-said =
        It seems only fair to ask. But now all look back, and each has another story. Here nobody was hurt. The search looks ahead: how shall our evenings be?
    .give-and-keep = What could each of you give? And what do you have to keep?
    .give-and-keep-said =
        Both are asked for something, and both may keep something. Nobody loses face. And Yasin may remember that pigeons like to fly at dawn.

lesson--four-steps--reed-screen =
    Pigeons fly well at dawn. In the evening they can rest. So Yasin goes up early, and calls out before he comes.

    Both homes pay for a screen of reeds along the wall. They shake on it.

    A week later Shaista asks: “Does it hold?” From the roof above she hears children laugh.

lesson--four-steps--charger =
    Two sisters quarrel over one phone charger. You help. Which sentence comes first, and which then?
    .hear-both = “Tell me, one after the other. I'll listen to the end.”
    .say-back = “You need it for class. And you need it to call home. Right?”
    .look-for = “What could work for both of you?”
    .promise = “Good: you till eight, then you. Shall we look again on Friday?”
    .said =
        You can say back only what you've heard. People search well once they feel understood. And a promise comes last, when there is something to hold on to.

lesson--four-steps--not-ours =
    Some quarrels are too big for four steps. Blows, weapons or threats. A blood feud. Someone who is afraid of the other.

    Then <b>don't stand between</b>, and don't bring the two together. Get help: an adult you trust, elders with experience, an office. In danger: the emergency number.

lesson--four-steps--week =
    A small deed for this week:

    Take only step two. Two people near you want different things: a turn, a seat, a channel. Say back what each one needs: “You want… And you want… Right?”

    You needn't solve it. If anyone is afraid, leave it and get an adult.
    .later = Your small deed: saying back what two people need when they want different things. How did it go?

lesson--four-steps--check-start =
    Two friends quarrel over a small thing. Both want your help. What comes first?
    .each-alone = Listen to each of them, to the end.
    .each-alone-said =
        Yes. Before anyone feels heard, no plan will hold. And often you find that they quarrel about two different things.
    .good-plan = Give them a good plan.
    .good-plan-said =
        Your plan may be good, and it comes from a kind heart. But it's a medicine before the doctor has asked. Hear both first.
    .who-is-right = Find out who is right.
    .who-is-right-said =
        That's what a judge does. You stand in the middle, so you do something else first. You listen, and both go on trusting you.

lesson--four-steps--check-middle =
    You're helping two neighbours. Which sentence keeps you in the middle?
    .on-your-side = I'm on your side, but don't tell.
    .on-your-side-said =
        It feels warm, but such words get around. Then one side trusts you no more. In the middle you can be warm to both.
    .what-both-need = You need quiet, and you need light. Did I get that right?
    .what-both-need-said =
        Yes. You name what each one needs, and you blame nobody. Then you ask. Both can say yes to that.
    .both-silly = You're both being silly.
    .both-silly-said =
        It treats both the same, that's true! But now both feel small. What seems little to us can be big to them.

lesson--four-steps--check-limit =
    When should you <b>not</b> stand between two people, but get help at once?
    .all-loud = When both are loud.
    .all-loud-said =
        Loud voices alone are often only heat. Wait until they cool down, then listen to each. It's different if there is a threat, or fear.
    .old-quarrel = When they've quarrelled since last year.
    .old-quarrel-said =
        Time alone doesn't make a quarrel too big. It may just need more patience. But look out for blows, threats or fear: those change everything.
    .one-afraid = When one of them is afraid of the other.
    .one-afraid-said =
        Yes. Where one is afraid, they can't talk as equals. Don't bring them together. Go to an adult you trust, and in danger call the emergency number.
