# review: draft

### Third lesson of "How a pull works": shame, and big names that nobody may ask. Two pulls, one answer.
### The strict teacher is the heroine. Strictness, faith and giving are good in this lesson.
### Keep the lamp: a real duty does not mind the light.

## The lesson in the list, and its last screen

lesson--pull-of-duty = The pull of duty
    .about = When someone says “you must”: three questions that give light.
    .close =
        Thank you for coming this far.

        Duty to family, faith and neighbours is a fine thing. So hold it up to the light. What is real will shine there.

## Its screens, in order

lesson--pull-of-duty--sparrows =
    Ustani Hamida is strict. In her girls' madrassa, they say, even the sparrows sit in a line.

    “Again!” she says. “And again!”

    But she also says, “Ask me! Questions keep an old teacher young.”

    Spogmai is fourteen. She fears her a little, and loves her a lot.

lesson--pull-of-duty--wedding =
    At a wedding, a guest points at Spogmai's earrings.

    “A great man asks for such gifts,” she says. “A true daughter would give them today. Or is your heart so small?”

    “Which man? What for?” Spogmai wants to ask.

    “Good girls don't ask,” says the guest. Spogmai's face burns.

lesson--pull-of-duty--lamp =
    Next day Spogmai asks her teacher, “Is there a duty one may not ask about?”

    Ustani Hamida puts down her chalk. “I am strict, child. But you know my name and my door. You may take my words home and ask your mother.”

    She turns up the lamp. “A real duty doesn't mind the light.”

lesson--pull-of-duty--three-questions =
    When someone says “you must”, ask three things:

    <b>Who says so?</b> Can I know them, and ask them?
    <b>What for?</b> Can I see where it goes?
    <b>May I wait?</b> A night, and a talk with someone I trust?

    A real duty has time for this. A pull answers with shame, or with a big name.

lesson--pull-of-duty--small-heart =
    “Or is your heart so small?” asks the guest. Other women are looking.

    What could Spogmai say?
    .ask-mother = I'd like to ask my mother first.
    .ask-mother-said =
        Calm and kind, with no lie in it. She gives no reason, and she needs none. If it is a good thing, it will still be good tomorrow. Then she may tell her mother all of it.
    .give-now = Here, take them. (Then at least it stops.)
    .give-now-said =
        That is just how shame works: it burns, and giving makes it stop. Anyone might do this. And if you did, you did nothing shameful. Tell someone you trust. It is never too late.
    .call-liar = You're a liar! Everyone, listen!
    .call-liar-said =
        She has courage. But she doesn't know who this woman is. A loud scene can turn against Spogmai, or hurt someone who means well. A soft “I'll ask at home” keeps her safe.

lesson--pull-of-duty--homework =
    From your teacher:

    “No homework, for the second time! I'm truly disappointed, for you can do better. Tomorrow you learn the whole page again. If something is wrong at home, tell me or the head.”
    .pull-said =
        It stings, and it is about duty, so a second look is wise. But you know who speaks and what it is for. And the teacher asks how you are. Strict and honest can go together.
    .plain-said =
        Yes, plain and honest. It may sting. But the teacher has a name, and the reason is clear. There is even someone else to ask. Real care can be strict.

lesson--pull-of-duty--real-sister =
    From someone you met once:

    “Anyone with a real heart would have done it long ago. We are all ashamed of you. Don't ask what it is for. Do it, and we may respect you again.”
    .pull-said =
        Yes, this is the pull of duty and shame. First it takes your worth away. Then it sells it back to you for a deed. And you may not even ask what for.
    .plain-said =
        Families do say hard things, so it may sound normal. But here shame is the whip, and “don't ask” shuts off the light. It is the pull of duty and shame. Your worth is not for sale.

lesson--pull-of-duty--great-man =
    From a number you don't know:

    “A very great teacher has ordered this. His name is too high for you. Small people obey, they do not ask.”
    .pull-said =
        Yes, this is the pull of a false authority. The big name is not even said, so nobody can ask him. Real teachers have a name, a door, and time for a question.
    .plain-said =
        We learn to respect teachers, and that is good. But this one has no name and no door. Nobody can ask him if he said it. This is the pull of a false authority.

lesson--pull-of-duty--wet-mats =
    From the mosque's committee:

    “Rain drips on the prayer mats. It breaks my heart to see our old people kneel in the wet. Give what you can, and take your receipt. No money? Come and sweep, God bless you!”
    .pull-said =
        It touches the heart and speaks of faith, so you looked closely. But you know who asks and what for. There is a receipt, and no shame for the poor. It is honest.
    .plain-said =
        Yes, this is a good cause in full light. A known committee, a roof you can see, and a receipt. And whoever has no money is just as welcome.

lesson--pull-of-duty--week =
    A small deed for this week:

    When you are alone, say aloud three times: “I'd like to think about it first.” In the kitchen, on the roof, to the goat.

    A sentence we have practised comes more easily when our face burns.
    .later = You wanted to practise a sentence: “I'd like to think about it first.” How was it?

lesson--pull-of-duty--check-duty =
    Someone says, “This is your duty.” How can you tell a real one?
    .burns = It makes my face burn with shame.
    .burns-said =
        Shame is loud, but it proves nothing. It can even hide that there is no good reason. Ask who says so, and what for.
    .great-name = A great name stands behind it.
    .great-name-said =
        A name is soon said. Can you know and ask that person? If not, somebody else may be hiding behind the name.
    .bears-question = I may ask about it, and wait a night.
    .bears-question-said =
        Yes. Who says so, what for, and may I wait? A real duty does not mind the light.

lesson--pull-of-duty--check-strict =
    A teacher is strict and expects a lot. What is true?
    .may-ask = That can be good care, if I may ask.
    .may-ask-said =
        Yes. Many of us owe much to strict people. They say their name and their reason, and they bear our questions.
    .always-pull = A strict teacher always uses a pull.
    .always-pull-said =
        Strict is only a way to teach. Look for the light: may you ask, and may you talk about it at home?
    .never-ask = A strict teacher must never be asked.
    .never-ask-said =
        You can ask with great respect. A good teacher is glad that you think. And if every question is forbidden, talk with someone you trust.
