# review: draft

### Eight short messages for the look before and after. Half have one pull, half are plain, all are full of feeling.
### Who sends a message never tells which it is. Names are invented.

spotting--look-c--at-the-well =
    From a neighbour in your lane:

    “Yesterday I shouted at you by the well. My child was ill, and I had not slept. It was not just. May God forgive me, and you too, I hope. I told your mother all of it. Please ask her first, and answer when you like.”
    .pull-said =
        There is guilt in it, and the name of God: you looked twice. But she asks only to be forgiven. Your mother knows all of it, and you can ask her first. That is an open door.
    .plain-said =
        Yes, this is plain. You know her. She says what she did wrong, and she hides nothing. You can ask your mother first. You may forgive her today, or later.

spotting--look-c--our-bread =
    From someone who once helped you:

    “I sat with you when you were ill, I begged God for you. And now you tell me no? Have you no shame? Who has eaten our bread pays it back, and doesn't ask how.”
    .pull-said =
        Yes, the pull of duty and shame. The help was good, and you may be thankful. But help is no debt that somebody calls in. “Don't ask how” is not a fair price.
    .plain-said =
        It's true that this person helped you, so it hurts to read. But kindness that must be paid back blindly is no gift. This is the pull of duty and shame.

spotting--look-c--thrown-cap =
    From your coach:

    “Nobody leaves before the end again! I was so angry that I threw my cap. We lost because we gave up. Practice is on Tuesday at five. If you can't come, tell me why. Your place stays yours.”
    .pull-said =
        It is loud and strict, so you were careful. But the coach says what was wrong and what comes next. You may say why you can't come. And your place is safe.
    .plain-said =
        Yes, strict and plain. Anger about a lost game is no pull. You know what is wanted, and you may say no and why. Your place stays yours.

spotting--look-c--truck-at-dawn =
    From the students of your college:

    “The river took forty homes. We saw grown men weep. Whoever can give, give today, for the truck leaves at dawn! Ustad Karim sits at the gate and writes it all down. At five you can see it loaded.”
    .pull-said =
        “Today!” sounds like a pull, and you noticed it. But this hurry has a reason you can see. There is a gate, a name, and a list. Real need can be in a hurry too.
    .plain-said =
        Yes, this hurry is honest. It says who, where and what for. You can see the truck and read the list. And only those give who can.

spotting--look-c--all-ours =
    From someone you play with online:

    “I waited for you all day, and I was so sad. Nobody at home loves you as we do. Sit less with your brothers and more with us. When you are all ours, you will have a real home.”
    .pull-said =
        Yes, the pull of belonging. To be missed is lovely. But here love has a price: less and less of your own people. Good friends add to your life.
    .plain-said =
        It feels good to be missed, and friends from a game can be real. But these want you away from your brothers, all for themselves. This is the pull of belonging.

spotting--look-c--smiling-faces =
    From your aunt, passed on to many:

    “I cry for our children, and I pray each night. Those others smile at the door, but inside they are all the same. With us or with them! There is no place in between.”
    .pull-said =
        Yes, the pull of us and them. The fear may be real. But “all the same” takes away each face. And there are many places in between: neighbours, friends, teachers.
    .plain-said =
        It comes from someone dear, with tears and prayers. So it is hard to doubt. But nobody is “all the same”. It is the pull of us and them. One can love her and still ask.

spotting--look-c--empty-place =
    From your grandmother:

    “My eyes fill when I see your empty place. Three weeks! Does one treat an old woman so? I scold because I love. I pray for you daily. Come when you can, and bring your noisy friends.”
    .pull-said =
        It makes one feel guilty, so it's good to look closely. But she says “when you can”, and your friends may come. She scolds, and she leaves you free.
    .plain-said =
        Yes, this is just a grandmother who misses you. She scolds a little, as love does. But the door is open both ways, for your friends too.

spotting--look-c--one-hour =
    From a friend of a friend:

    “Your heart wants it, I can feel it! We go in one hour. It will never, ever come again. Don't call anyone first. If you stop to ask, the door is shut.”
    .pull-said =
        Yes, the pull of hurry. Only one hour, and nobody to ask. That is how thinking is pushed out. A good way is still there after one night.
    .plain-said =
        Perhaps your heart really wants something new, and that is fine. But one hour and no call leaves no time to think. This is the pull of hurry.
