# review: draft

### Second lesson of "Coming home": how a whisper grows and whom it hurts, and how to let it end.
### A real worry is something else: it goes to one person who can help, not to everyone.
### The whisper itself stays vague; please add nothing to it. "Henna evening" is the mehndi.
### The wording never shows the reader's gender; keep it so.

lesson--when-people-whisper = When people whisper
    .about = How a whisper grows, and how it can end with you.
    .close =
        That was it. Thank you for your time.

        Nobody will clap when you let a whisper end. Nobody will even notice. But somewhere someone can walk through the lane again with a lifted head.

lesson--when-people-whisper--monday =
    Monday, at the tandoor: “Her brother is back.”

    Tuesday, at the well: “Her brother is back. Nobody knows from where.”

    Thursday, at the shop: “They must all have known.”

    Saturday: “Better keep your daughters away from that house.”

lesson--when-people-whisper--grown =
    What was known on Monday? One short sentence.

    What was new on Saturday? Nothing. Nobody had seen or asked anything. Each mouth only added a little fear.

    A whisper weighs almost nothing. But someone carries it all day.

lesson--when-people-whisper--henna =
    A henna evening, drums and laughter. Kashmala comes in with her tray of sweets.

    The talk stops. Two girls move their scarves, as if the place were taken.

    Kashmala did nothing. It was her brother who went away, and who came back. She puts the tray down and wants to go home.

lesson--when-people-whisper--idea =
    A whisper hurts three times.

    It hurts people who did nothing: sisters, mothers, children. It shuts the door on the one who wants to begin again.

    And it helps the harmful group. Their old line is: “Nobody at home wants you.” Let's not make it true.

lesson--when-people-whisper--beside-you =
    At the henna evening someone leans over to a girl. “That's Kashmala. You know whose sister she is, don't you?”

    What could the girl say?
    .tell-me-all = No! Who told you? Tell me everything.
    .tell-me-all-said =
        Of course one is curious. All of us are. But with each question the whisper grows a little. And Kashmala sees the two heads together. She will know what it is about.
    .shame-on-you = Loudly: Shame on you for this gossip!
    .shame-on-you-said =
        Her heart is in the right place. But now the whole room is looking, and most of all at Kashmala. A soft turn protects her better than a loud word.
    .sit-with-her = I know she draws lovely henna. Come, let's sit with her.
    .sit-with-her-said =
        She doesn't argue, and she passes nothing on. She says something true and good. And the empty place beside Kashmala is filled. One person is enough to break a ring.

lesson--when-people-whisper--worry =
    But what if you have a <b>real worry</b>? Then please don't keep silent.

    A whisper goes to everyone, but not to those who can help. A worry goes to one person who can: an adult you trust, or a coordinator.

    Tell what you saw yourself, and nothing more. In danger, get help at once.

lesson--when-people-whisper--voice-note =
    In your class group someone sends a voice note about a family. “They say their son was with bad people. Send it on, so that all take care!”

    What would you do?
    .ask-to-delete = Write to the sender alone: “Could you delete it? It may hurt them.”
    .ask-to-delete-said =
        Alone, nobody loses face. So it's easier to say “you're right”. Perhaps the sender was only afraid and wanted to help. If you don't feel safe writing, just don't send it on.
    .better-safe = Send it on. Better safe than sorry.
    .better-safe-said =
        You want to protect your friends. But nobody here knows anything. The note makes nobody safe. It can put a family in danger by tonight, and nobody can call it back.
    .let-it-end = Say nothing, and not send it on.
    .let-it-end-said =
        Quiet, and it counts. A whisper lives on being passed along. With you it ends. If something in it truly worries you, take it to an adult you trust.
    .write-it-all = Write in the group what really happened in that family.
    .write-it-all-said =
        You'd like to put the truth against the whisper. But their story belongs to them. Even a kind version gets sent on, and it may put them in danger.

lesson--when-people-whisper--week =
    A small deed for this week:

    Let one bit of talk about somebody end with you. Don't add to it, and don't pass it on.

    You need say nothing at all. Or you speak of something else: “Is there more tea?”
    .later = You wanted to let one bit of talk about somebody end with you. How did it go?

lesson--when-people-whisper--check-worry =
    How does a real worry differ from a whisper?
    .goes-to-one = A worry goes to one person who can help.
    .goes-to-one-said =
        Yes. A whisper goes to everyone else. So take a worry to an adult you trust, and tell what you saw yourself.
    .is-said-softly = A worry is said more softly.
    .is-said-softly-said =
        Both can be very soft. The question is not how loud it is. It is where it goes: round the lane, or to someone who can help.
    .is-always-true = A worry is always true.
    .is-always-true-said =
        You can be wrong about a worry, and that's all right. So take it to one careful person, and tell only what you saw.

lesson--when-people-whisper--check-pass-on =
    Someone whispers something bad about a neighbour to you. What helps the neighbour most?
    .loud-defence = I call out loudly that it's a lie.
    .loud-defence-said =
        It is brave. But now everyone hears about it, and all eyes go to the neighbour. A quiet end works better.
    .ends-with-me = I let it end with me, and speak of something else.
    .ends-with-me-said =
        Yes. A whisper that is not passed on grows thin. And a kind word to the neighbour says more than a speech.
    .only-to-one = I tell it to my best friend only.
    .only-to-one-said =
        It feels safe, for you trust your friend. But the friend has a best friend too. Most whispers travel just like that.

lesson--when-people-whisper--check-who-gains =
    Someone who left a harmful group gets only cold looks at home. Who gains from that?
    .the-young-ones = The young people: they are warned.
    .the-young-ones-said =
        One might hope so. But they also learn that nobody may come back. Whoever is in trouble will then hide it longer.
    .the-family = The family: it shows that it is strict.
    .the-family-said =
        Families often hope to save their name that way. Mostly the looks fall on them too, on sisters and children who did nothing.
    .the-group = The group: it says that nobody at home wants them.
    .the-group-said =
        Yes. Cold looks make that line come true. Each warm greeting shows that it is false.
