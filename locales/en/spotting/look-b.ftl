# review: draft

### Eight short messages for the look before and after. Half have one pull, half are plain, all are full of feeling.
### Who sends a message never tells which it is. Names are invented.

spotting--look-b--rich-house =
    From a man who sat beside you on the bus:

    “I can't forget how that rich house sent your mother away. You saw her tears! Don't let anyone calm you. Keep that fire hot. We know who must pay for it.”
    .pull-said =
        Yes, the pull of old hurt. The hurt is true, and it was wrong. But he wants it to burn on, so that he can use it. A friend asks what would help your mother now.
    .plain-said =
        The hurt is true, so he seems to be on your side. But look what he wants: no calm, only fire. That is the pull of old hurt. A friend asks what would help now.

spotting--look-b--in-the-rain =
    From your cousin in the city:

    “They threw us out of our room in the rain, with the baby! I shook with anger, and I still do. It was so wrong. On Monday the elders of the lane hear us both. Sit beside me there, please.”
    .pull-said =
        There is a lot of anger in it, and anger can be used. But this anger looks for an open way: the elders will hear both sides. Being angry about a wrong is no pull.
    .plain-said =
        Yes, plain and honest. The anger is right, and it goes an open way. Both sides are heard, and you are only asked to sit there. That can mean so much.

spotting--look-b--until-friday =
    From your best friend:

    “I'm shaking. The doctor found a lump. Please keep it to yourself until Friday, then I'll tell my mother. My sister knows, and she goes with me. Pray for me. And come too, if you can.”
    .pull-said =
        “Keep it to yourself” sounds like a pull, well noticed. But it is her own story, and it has an end on Friday. Her sister knows too. Nobody is left alone with it.
    .plain-said =
        Yes, this is a private thing, not a pull. It is hers to tell, and on Friday her mother will know. Her sister is with her. You help by being near.

spotting--look-b--asleep =
    From the leader of a circle you once visited:

    “We work day and night for our people, and you sleep? I was ashamed to say your name today. Anyone with honour would not ask why. Do what we told you. Then you may hold up your head again.”
    .pull-said =
        Yes, the pull of duty and shame. First your worth is taken, then it is sold back for a deed. And you may not ask why. A real duty bears a question.
    .plain-said =
        We know such words from strict people, so it may sound right. But here shame pushes you to act, and “why” is forbidden. This is the pull of duty and shame.

spotting--look-b--cold-stove =
    From the women of your lane:

    “Sahar is ill, and her stove is cold. I wept when I saw the children. We cook for them in turn, one day each. If you can't cook, sit with her. Nobody has to. The list hangs on Shaista's door.”
    .pull-said =
        It goes to the heart, so you looked closely. But you know who asks and what for. The list hangs there for all. “Nobody has to” is a good sign too.
    .plain-said =
        Yes, this is plain. You know the people, and all can read the list. You may cook, or sit with her, or do neither. Honest help leaves you free.

spotting--look-b--across-the-river =
    From your neighbour's son:

    “I love our people so much that it hurts. But those across the river! Not one of them has a heart. Don't eat with them, don't even greet them. Who is kind to them is no longer ours.”
    .pull-said =
        Yes, the pull of us and them. To love one's own is good. But “not one of them” makes thousands into one. And he wants to part you from all of them.
    .plain-said =
        The love in it is real, and you know him. But “not one of them has a heart” can't be true of any people. That is the pull of us and them. Love needs no one to hate.

spotting--look-b--only-we-two =
    From your tutor, to the whole class:

    “I prayed for pupils like you, and I cried with joy at your marks. Now wipe this chat, as always. Your parents are good people, but they must never hear of our class. What we say here stays here.”
    .pull-said =
        Yes, the pull of secrecy. It sounds kind. But nobody at home may ever know, and so you would be alone with it. A good class may be seen by your family.
    .plain-said =
        It is warm, and each class has its own jokes. But here the whole class must be hidden, always. That is the pull of secrecy. It makes people alone.

spotting--look-b--school-bus =
    From a number you don't know:

    “I drive the school bus. Your little sister fell on the step and cried for you! Don't be afraid, her knee is clean again. She sits with her teacher. Please call the school, and don't run on the road.”
    .pull-said =
        A new number and some fear: it is wise to look twice. But it says who, where and what. You can call the school and ask. And nobody hurries you.
    .plain-said =
        Yes, this is plain. It says who, where and what. You can ask the school yourself. And the driver even tells you not to run. That is real care.
