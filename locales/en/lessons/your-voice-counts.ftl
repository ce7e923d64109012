# review: draft

### Leading, lesson 1: a voice need not be loud. One sentence in three parts: I have seen, it matters, could we.
### The truck horn in the hook comes back in the closing screen. Keep both.
### The three parts must sound like natural speech, not like a form. The wording never shows the reader's gender.

lesson--your-voice-counts = Your voice counts
    .about = How one small, calm sentence can move something.
    .close =
        Thank you for staying to the end.

        Remember the truck. The horn is heard first. But something quieter makes it go.

        Your voice may be soft, new, or written on paper. It still counts.

lesson--your-voice-counts--hook =
    A truck comes up the mountain road. What do you hear first? The horn.

    And what brings the truck up the hill? Not the horn.

    Some of us think our voice is too soft to count. Let's look at that again.

lesson--your-voice-counts--tap =
    A street will get a second water tap. The elders think of a place near the big gate.

    Mahgul is sixteen. She fetches water each morning, so she knows something they don't. Near the gate the pipe is dry until noon.

    “But who would ask me?” she thinks.

lesson--your-voice-counts--uncle =
    At tea she tells her uncle Khalil:

    “I've seen that the pipe by the gate is dry until noon. Mothers wait there with small children. Could the tap stand by the school wall?”

    He takes her words to the elders. “My niece has seen this,” he says. They go and look. The tap now stands by the wall.

lesson--your-voice-counts--idea =
    Mahgul didn't make a speech. She said one thing, in three parts:

    <b>I've seen…</b> what I know myself.
    <b>It matters because…</b> who feels it.
    <b>Could we…?</b> one small wish.

    And she chose a good moment, and someone who listens to her. That is wise, not weak.

lesson--your-voice-counts--one-sentence =
    A lane is dark at night. Put this small speech into a good order.
    .seen = I've seen that the lamp in our lane is broken.
    .matters = My grandmother fell there on Friday.
    .could-we = Could we ask together for a new bulb?
    .said =
        First what you saw: nobody needs to argue about that. Then why it matters: now people feel it. The wish comes last, when they already want to help. Start with the wish, and they may say no before they know why.

lesson--your-voice-counts--library =
    The school library is always locked at two o'clock. Many students are still in class then.

    The headmistress asks: “Is there anything you'd like to tell me?”

    What would you say?
    .nobody-cares = Nobody here cares about students.
    .nobody-cares-said =
        You are tired of that locked door, and it shows. But she hears blame, and she still doesn't know about the door. Say the thing you saw. Then she can do something.
    .locked-at-two = The library closes at two, and we finish at three. Could it stay open one day a week?
    .locked-at-two-said =
        What you saw, why it matters, one small wish: it's all there. And one day a week is easy to try. A small yes often grows.
    .say-nothing = No, thank you. All is well.
    .say-nothing-said =
        Many of us say this. We fear to look rude. But she asked, so the door for your words is open. If speaking is hard, a short note is a voice too.

lesson--your-voice-counts--many-voices =
    A voice has many forms. A note. A drawing. A poem. Hands that sign. A word to an aunt, who says it where you can't go.

    And you choose the place. Not every room is kind, and not every truth is safe everywhere. Begin with people you trust.

lesson--your-voice-counts--quiet-one =
    Five friends plan a clean-up of the park. Umair is deaf. The others talk fast, and he can't follow.

    You lead the meeting. What would you do?
    .speak-for-him = Decide for him. You know him well.
    .speak-for-him-said =
        You mean well. But he may want something else than you think. When we speak for people, we lose what only they know. It's slower to ask, and better.
    .call-on-him = Point at him: “And you? Say something!”
    .call-on-him-said =
        You saw that he was left out, and that's the heart of it. But now all eyes are on him, and he still missed the talk. He needs a way in, not a push.
    .pass-the-pen = Slow down. Write the question on paper and pass him the pen.
    .pass-the-pen-said =
        Now he knows what you are talking about, and he can answer in his way. You lost two minutes. You won a friend's ideas. That is what leading looks like.

lesson--your-voice-counts--week =
    A small deed for this week:

    Say one sentence in three parts to someone you trust. “I've seen… It matters because… Could we…?”

    Take something small: the salt, the light, the noise at homework time. Or write it on a slip of paper.
    .later = You wanted to say one small “could we…?” to someone you trust. How did it go?

lesson--your-voice-counts--check-parts =
    You want to ask for a change. What makes a good, short way to say it?
    .seen-why-ask = What I've seen, why it matters, one small wish.
    .seen-why-ask-said =
        Yes. People can check the first, feel the second, and say yes to the third.
    .loud-long = A long speech in a strong voice.
    .loud-long-said =
        A strong voice is heard first, like a horn. But a long speech hides the wish. Three short parts are easier to keep in mind, and easier to pass on.
    .fault-first = Whose fault it is, and then the rest.
    .fault-first-said =
        Then people begin to defend themselves, and the rest is lost. Start with what you saw. It leaves everyone a way to help.

lesson--your-voice-counts--check-leader =
    Who leads a group well?
    .talks-most = The one who talks the most.
    .talks-most-said =
        We often think so, because we notice that person first. But while one talks, the ideas of all the others stay unheard.
    .makes-room = The one who makes room for the others.
    .makes-room-said =
        Yes. A good leader helps others find their voice. Then the group knows more than any one person does.
    .knows-all = The one who has an answer to everything.
    .knows-all-said =
        Nobody has that. “I don't know, what do you think?” is a strong sentence. It lets others bring what they know.
