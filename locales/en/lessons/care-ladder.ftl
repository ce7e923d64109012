# review: draft

### A lesson of the module "When you are worried": who helps, and in which order (the "care ladder").
### Names are invented. A choice's feedback is the attribute that ends in -said.
### Keep the order: listen · a trusted elder or relative · the peace group (Tolana) · a coordinator.
### Danger stands outside the order: an adult one trusts and the emergency number, at once. Name no number.
### The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--care-ladder = The care ladder
    .about = Four rungs of help, and when to leave the ladder out.
    .close =
        Rest your feet. You climbed well.

        Nobody expects you to hold up the whole tree. You hold one rung, and others hold the next.

## Its screens, in order

lesson--care-ladder--mulberries =
    The mulberries are ripe. Little Zala wants the dark ones at the top.

    Some hang low: she picks those herself. For the next ones Grandmother Bakhta holds the ladder. For the top, an uncle climbs up.

    “Why not at once to the top?” asks Zala. “Because most fruit hangs lower, my heart.”

lesson--care-ladder--rungs =
    Help for a worry is like this ladder.

    <b>1</b> Listen to the person yourself.
    <b>2</b> Ask an elder or relative you trust.
    <b>3</b> Ask your peace group, the Tolana.
    <b>4</b> Ask a coordinator.

    Each rung carries more weight. Each one also draws more eyes. So climb only as high as the worry needs.

lesson--care-ladder--climb =
    Your cousin worries you: no sleep, no food, no smile. Nobody is in danger. Which rung comes first, which comes last?
    .listen = Sit with your cousin and listen.
    .elder = Ask the aunt you both trust.
    .group = Ask your peace group, without a name.
    .coordinator = Ask a coordinator.
    .said =
        It begins close by, where love is, and goes up step by step. Often the first or the second rung is enough. If you cannot reach one, take the next.

lesson--care-ladder--small-worry =
    Your little cousin Nargis failed her exam. For three days she has not come out to play. Her mother says she cries, and eats a little.

    How high do you climb?
    .top-at-once = Straight to a coordinator.
    .top-at-once-said =
        You may ask there at any time, and nobody will mind. But Nargis has not been asked yet. A cousin with a plate of fruit is nearer than anyone on a phone.
    .sit-with-her = First rung: visit her and listen.
    .sit-with-her-said =
        Yes, it hangs low enough. She is sad, and someone who stays a while is the best help. If she is no better in some days, her aunt is the next rung.
    .nothing = No rung at all. It will pass.
    .nothing-said =
        Perhaps it will. But it passes more softly with company. The lowest rung costs only an hour, and she'll remember it.

lesson--care-ladder--rung-breaks =
    Asad, who uses a wheelchair, worries about his brother. He plucks up his courage and tells an uncle.

    “Boys are like that,” says the uncle, and turns to his phone. What could Asad do?
    .give-up = Believe him: it was nothing.
    .give-up-said =
        Perhaps the uncle is right. But he didn't listen, so how can he know? Asad sees his brother each day. His worry has earned a second ear.
    .alone-after-all = Then deal with it by himself.
    .alone-after-all-said =
        He has courage. But a young person shouldn't carry an older one's trouble alone. One tired uncle is not the whole ladder.
    .another-rung = Try someone else: a grandmother, a teacher.
    .another-rung-said =
        Yes. One rung was loose, the ladder stands. Tell another adult, and then another, until one listens. It was never Asad's fault.

lesson--care-ladder--with-not-behind =
    Climb <b>with</b> the person where you can: “May I tell Aunt? Would you like to come along? Or is there someone you like better?”

    Who may choose a helper feels less betrayed. And tell only what is needed, to one person. Ten helpers who whisper are no help.

lesson--care-ladder--fire =
    When a house burns, nobody climbs rung by rung.

    Does someone speak of dying or of hurting others? Is someone beaten, threatened, taken along?

    Then leave the ladder. Go at once to an adult you trust, and call the emergency number. It's not your task to stop anyone.

lesson--care-ladder--tonight =
    A young cousin writes to you, “Tonight they will come for me. I must go along. I'm scared.”

    What first?
    .help-now = Tell an adult I trust now, and we call for help.
    .help-now-said =
        Yes. He is afraid, and it is tonight. That is no hour for rungs. You don't need to be sure, and you don't need to be brave alone.
    .first-rung = Listen to him first, as on the ladder.
    .first-rung-said =
        Listening is right on almost every day. Tonight it costs time he may not have. Fetch a grown-up first. You can be his good listener tomorrow.
    .stop-him = Run over and hold him back.
    .stop-him-said =
        Your heart is in the right place. But you don't know who is coming, and then there are two in danger. Call those who can protect you both.

lesson--care-ladder--week =
    A small deed for this week:

    Find your second rung. Think of two grown-ups you would tell a worry. One may live at home, one somewhere else.

    Keep their names in your head. If you like, tell one of them, “I'm glad I can come to you.”
    .later = You wanted to think of two grown-ups you could turn to. Have you found them?

lesson--care-ladder--check-danger =
    Someone may be hurt this very night. What comes first?
    .lowest = A long, quiet talk, just you two.
    .lowest-said =
        On other days, yes. When it burns, a talk takes time that isn't there. Get an adult you trust, and call the emergency number.
    .adult-and-number = An adult you trust and the emergency number.
    .adult-and-number-said =
        Yes, and at once. In danger you skip every step between. Better one call too many than one too few.
    .message = A message to a coordinator, and waiting.
    .message-said =
        You may write one too, but afterwards. A message can lie unread for hours. A call and an adult beside you are faster.

lesson--care-ladder--check-next =
    You listened to a friend, and you are still worried. Nobody is in danger. What is a good next step?
    .trusted-relative = Ask one elder or relative we trust.
    .trusted-relative-said =
        Yes. One person, near and kind. If you can, ask your friend first who it should be, and go together.
    .whole-street = Ask around in the street.
    .whole-street-said =
        Then the worry becomes talk, and talk becomes blame. One good listener helps more than twenty curious ones.
    .nobody = Keep it to myself and watch closely.
    .nobody-said =
        Watching makes you lonely, and your friend uneasy. You needn't be a guard. Share it with one adult you both trust.
