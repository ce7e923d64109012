# review: draft

### The first lesson of the module "Thinking for yourself": asking kindly where a piece of news began.
### It opens in a family chat. Keep the picture of the stream: clear at the spring, muddy further down.
### Names are invented. The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--who-says-so = Who says so?
    .about = Three kind questions that lead news back to where it began.
    .close =
        You walked all the way up to the spring today. Thank you.

        You needn't doubt everything. Most people mean well. You only ask, with a warm voice: who says so?

## Its screens, in order

lesson--who-says-so--thread =
    The family group, seven in the morning.

    <b>Aunt Rahima:</b> “Don't drink the tap water! It is poison! A doctor said so!”
    <b>Uncle Taj:</b> “I've sent it to forty people.”
    <b>Cousin Bilal:</b> “My stomach hurts already.”

    Faryal reads it twice. Then she wonders: which doctor?

lesson--who-says-so--way-back =
    “Thank you for thinking of us,” she tells her aunt. “Who told you?”

    A neighbour did. And who told her? A driver. And him? A nurse at the clinic.

    The nurse is surprised. “Our doctor said: boil the water <i>for babies</i>. Nobody said poison.”

    Four people carried it. Each one meant well.

lesson--who-says-so--stream =
    News is like a stream. At the spring it's clear. Every field on the way adds a little mud.

    Three questions lead you back up:

    <b>Who said it first?</b>
    <b>How do they know?</b>
    <b>Who else would know, and what do they say?</b>

lesson--who-says-so--family-group =
    Now Faryal knows more than the family group does.

    What could she write there?
    .who-believes = Poison? Who believes a thing like that?
    .who-believes-said =
        It's true, and it stings. Her aunt wanted to protect everyone. After a laugh she may defend the message, or never write again. Can the news be put right, and the aunt stay proud?
    .thank-and-tell = Aunt, you cared for us. I asked: the clinic says boil it for babies.
    .thank-and-tell-said =
        Good. Her aunt is thanked, not shamed. Everyone also learns where the news comes from. So Uncle Taj can tell his forty people, too.
    .say-nothing = Nothing. They'll find out by themselves.
    .say-nothing-said =
        Silence keeps the peace for today. That's understandable. But forty people go on worrying, and each may tell forty more. One kind line would be enough.

lesson--who-says-so--nameless-teacher =
    From a number you don't know:

    “The greatest doctor of all has said so. His name is not important. When he has spoken, there's nothing left to ask.”
    .pull-said =
        Yes. This is <b>false authority</b>. Someone great is said to know, but he has no name. So nobody can check. A good doctor has a name, and can bear a question.
    .plain-said =
        It sounds full of respect for learning, and respect is good. But this one has no name, and you may not ask. That's <b>false authority</b>. A real doctor can be asked.

lesson--who-says-so--blankets =
    From the mosque committee of your lane:

    “With heavy hearts: two homes burned down last night. We collect blankets after each prayer, until Friday. Haji Nawab keeps the list. All may read it.”
    .pull-said =
        It's fine to look twice when a message asks for something. Now look: you know who collects, where, and how long. Anyone may read the list. The grief is real, and it can be checked.
    .plain-said =
        Yes, it's plain. It is sad, and it asks for help. But you know who asks, and the list is open to all. An honest call for help doesn't mind questions.

lesson--who-says-so--professor =
    A friend sends you shocking news. It ends: “A famous professor says so.” There is no name.

    What would you do?
    .which-one = Ask the friend: which professor? Where did you read it?
    .which-one-said =
        Short and friendly. Perhaps there's a name, and then you both can look. Perhaps there is none. Then your friend has learned something too.
    .is-it-true = Send it on and add: “Is this true?”
    .is-it-true-said =
        You are being careful, and that's good. But the news travels on, and the question mark falls off on the way. It's better to ask one person who would know.
    .leave-it = Leave it, and not send it on.
    .leave-it-said =
        That's a good choice as well. You don't have to follow every stream. A message that stops with you adds no more mud.

lesson--who-says-so--danger =
    One thing comes before all questions.

    If someone says “The water is rising!” or “Fire!”, don't look for the spring. Get to a safe place. Call an adult you trust, or the emergency number.

    Asking can wait until all are safe.

lesson--who-says-so--week =
    A small deed for this week:

    When someone brings you small news, ask with a smile: “Who told you?” Take something light: a price, the weather, a match.

    Ask like a friend, not like a judge. Once is enough.
    .later = Your small deed was to ask “Who told you?” when someone brought you small news. How did it go?

lesson--who-says-so--check-beginning =
    A friend sends you surprising news. Which question leads you back to where it began?
    .how-many = How many people have shared it?
    .how-many-said =
        Many people can share the same mistake. A big number shows how far news has gone. It doesn't show where it began.
    .who-first = Who said it first, and how do they know?
    .who-first-said =
        Yes. These words take you back to the first person. Did someone see it, or only hear it? There you can tell more.
    .sounds-true = Does it sound true?
    .sounds-true-said =
        We all ask that first. But untrue things can sound true, when they fit what we think already. The beginning tells you more.

lesson--who-says-so--check-unsure =
    You are not sure if a message is true. What is kindest to others?
    .question-mark = Send it on with “Is this true?”
    .question-mark-said =
        It feels careful. But people remember the news and forget the question. So it spreads all the same.
    .family-only = Send it only to my family.
    .family-only-said =
        You want to keep them safe. But they trust you, so they'll believe it and send it on. Find out a little more first.
    .keep-it = Keep it to myself until I know more.
    .keep-it-said =
        Yes. A message that waits with you harms no one. When you know more, you can still tell.
