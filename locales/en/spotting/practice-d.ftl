# review: draft

### Twenty-two short messages for practice. Half have one pull, half are plain, all are full of feeling.
### Who sends a message never tells which it is. Names are invented. The reader's gender is never shown.
### Keep them short: a round has eight. The answers name the pull in the words of pull--… in learn.ftl.

spotting--practice-d--man-on-my-phone =
    From your aunt:

    “Nobody is as wise as the man on my phone. You can't test such a man, and you needn't. When he speaks, my tea goes cold and I don't notice. What he says, I do. Do it with me, my dear!”
    .pull-said =
        Yes, the pull of a false authority. Your aunt means well. But a man whom no one can test may say anything. Real knowledge needn't fear a test.
    .plain-said =
        You love your aunt, and she is moved. But she has never met him, and nobody can test him. It is the pull of a false authority. Sit with her, and ask gently.

spotting--practice-d--teach-the-small-ones =
    From your teacher at the madrassa:

    “You recite so well that I got goose bumps. But you were unkind to the small ones. That matters more to me. Tomorrow you teach them their letters. If you find that unjust, come and say so.”
    .pull-said =
        Praise, blame, and a task: worth a second look. But the reason is clear, and you may call it unjust. A teacher you can answer is honest.
    .plain-said =
        Yes, strict and plain. You know who speaks, and what for. You may disagree, and your family may hear of it. It is about being kind.

spotting--practice-d--unwashed-shirt =
    From someone you work with:

    “His car splashed you, and he laughed! I'm still trembling with rage. Don't wash that shirt yet, just let it lie about. We two mustn't forget it, I think.”
    .pull-said =
        Yes, the pull of old hurt. To be laughed at hurts. But a dirty shirt that lies about brings it back each day. A real friend would help you to wash it.
    .plain-said =
        Somebody is angry for you, and that feels good. But the mud is to stay, so that the hurt stays too. Whom does that help? It is the pull of old hurt.

spotting--practice-d--twelve-weeks =
    From your father, who works far away:

    “I carried bricks all day and thought of your laugh. Twelve more weeks. The boss pays late again, and I'm so angry! I send half for now. Buy the shoes first. I pray for you all.”
    .pull-said =
        It is full of longing and anger, so you looked closely. But you know him, and he only says how it is. All at home may read it. Tired words can be honest.
    .plain-said =
        Yes, this is plain. You know him, and the whole family can read it. He hates nobody, and he wants shoes on your feet. Love and anger fit into one letter.

spotting--practice-d--sing-only-here =
    From a poetry circle online:

    “Your poem left us all without a word! We prayed for such a voice. But why do you still show your poems to others? We sing only for each other. Come home, and stay home.”
    .pull-said =
        Yes, the pull of belonging. It is sweet to be heard like that. But they want you all for themselves. A good circle is glad if others hear you too.
    .plain-said =
        They love your poem, and that warms the heart. But nobody else may hear it now. “Stay home” means: with us alone. That is the pull of belonging.

spotting--practice-d--driver-said-nothing =
    From the driver your family always calls:

    “On the way to the hospital you all wept, so I drove and said nothing. I have prayed for your sick one since. You owe me nothing. I only hope that someone sits with you today.”
    .pull-said =
        Tears and prayers, from someone you hardly talk to: so you looked closely. But he wants no money, no answer, no promise. Your family knows him, and you can ask them.
    .plain-said =
        Yes, this is plain. There is nothing to do, to pay or to hide. Your family knows him, and may read it too. He even hopes that others are near you. That is care.

spotting--practice-d--pour-the-tea =
    From the women of the peace group:

    “Two families, one wall, ten years of anger. Tonight both drink tea with us in the school, with the door open. My hands are cold with fear. Will you pour? Bring someone from home. If not, pray for us.”
    .pull-said =
        “Tonight”, fear and prayers: you looked closely. But you know them, and the door stands open. Both families are there. You may say no. That is honest.
    .plain-said =
        Yes, this is plain. It says who, where and what for. Both sides are asked in, and you may say no. Peace can begin with a teapot.

spotting--practice-d--all-eleven =
    From the coach of your club:

    “My players are my heart, I pray for each one! But that other team? All eleven are the wrong sort, I feel it. We won't shake their hands. I won't even look at them!”
    .pull-said =
        Yes, the pull of us and them. A coach may love the team and want to win. But eleven people he hardly knows are “the wrong sort”, all of them. Sport needs no such words.
    .plain-said =
        It is your own coach, and games make us hot. But this is no longer about the game. “All eleven”, and not one has a face. That is the pull of us and them.

spotting--practice-d--full-hand =
    From a number you don't know:

    “God lift you up! A heap of money for next to no work! What work? A full hand doesn't ask. I see your mother walk proudly in her new coat!”
    .pull-said =
        Yes, the pull of reward. It is far too much for so little. And “what work?” is laughed away. Honest work can say where, and why.
    .plain-said =
        A blessing, and a coat for your mother: that is lovely. But why so much? And for what? The full hand is there so that you don't ask. It is the pull of reward.

spotting--practice-d--letter-read-aloud =
    From a friend:

    “You read my letter aloud, and they all laughed. I trusted you! For two days I haven't talked to anyone. I don't want to see you this week. Next week I'll listen, if you want to say something.”
    .pull-said =
        It stings, and one feels ashamed. But it is about what really happened, and no deed is asked for. You have time, and you may answer. That is honest hurt.
    .plain-said =
        Yes, this is plain. You know who it is, and what happened. There is a week to think, and a door. You may say sorry, or explain.

spotting--practice-d--false-notes =
    From a group your teacher added you to:

    “Take care, all of you! Old Baba Noor got a false note for a day's bread. He threw his cap on the floor! Hold each note up to the light. On Monday I'll show you how, in the school hall. Bring your parents. It is free.”
    .pull-said =
        You didn't choose this group, and it warns of something bad. So you were careful. But nobody is blamed. You know the teacher and the hall, and your parents may come.
    .plain-said =
        Yes, this is plain. You can check it with your own eyes, and tell everyone. It is at your school, with parents, and you may stay away. A good warning makes us wiser.

spotting--practice-d--ten-breaths =
    From a travel group:

    “One place is left on the holy journey, and our hearts burn with longing! Pay before you finish this line. A call home takes too long. In God's name, be quick! Ten breaths, nine, eight …”
    .pull-said =
        Yes, the pull of hurry. The journey is a beautiful wish. But ten breaths are not enough to read, or to ask at home. A good office gives you time for both.
    .plain-said =
        Places do run out, and the wish is a good one. But whoever counts your breaths doesn't want you to think. Even a call is too slow. That is the pull of hurry.

spotting--practice-d--asked-why =
    From your father's cousin:

    “Every child of this house has done it. Only you ask why! I couldn't look at my guests tonight, so ashamed was I. Do it like the rest. Then I can name you in my prayers again.”
    .pull-said =
        Yes, the pull of duty and shame. Your “why” is called a shame, and only obeying washes it off. But “why” is a good word in any family.
    .plain-said =
        He is family, and families do have duties. But a fair duty can say why. Here you are shamed because you asked. That is the pull of duty and shame.

spotting--practice-d--second-needle =
    From the doctor at the clinic:

    “You missed the second injection! I'm cross, because I care. Come by Thursday, or the first was for nothing. Are you afraid of needles? So is our nurse! Bring someone to hold your hand.”
    .pull-said =
        Cross words and a last day: it does push a bit. But you know the clinic, and the reason is clear. You may ask, and bring someone. It is strict and honest.
    .plain-said =
        Yes, this is plain. You know the doctor, and you hear the reason. You have some days, and you may ask others. Nobody wants you to come alone.

spotting--practice-d--old-photos =
    From your grandfather:

    “I wept over our old photos. How good we were, God knows, before those people came! All that is broken, they broke. Don't look for one good heart among them. There is none.”
    .pull-said =
        Yes, the pull of us and them. To miss old days is human. But now a whole people has broken everything. “There is none” wants you not to look. So do look.
    .plain-said =
        It is tender, and you like those photos too. But one people is to blame for all, and not one is good? That is the pull of us and them.

spotting--practice-d--not-after-ten =
    From your class team in an online game:

    “We voted: no game after ten at night. Zeb fell asleep in class, and they all laughed at him. Are you angry now? Play elsewhere too, we stay friends. Say your prayers and sleep well!”
    .pull-said =
        A group makes a rule, and you had no say. So it is good to look. But the reason is clear, and it is for your sleep. You may be angry, and you may leave.
    .plain-said =
        Yes, this is plain. They say what they want, and why. You may say no and still be a friend. You can show it to your parents, too.

spotting--practice-d--granted-an-answer =
    From the office of someone you never met:

    “Be glad and bow your head, your answer has come! The big sahib gives no reasons. Reasons are for little people. Lay it on your heart, and do it.”
    .pull-said =
        Yes, the pull of a false authority. A big title, but no name and no reason. Whoever calls your questions little makes himself big. Those who know can explain.
    .plain-said =
        It sounds like a gift, and very grand. But you never met this sahib, and reasons are refused. Only a title is left. That is the pull of a false authority.

spotting--practice-d--no-second-marking =
    From a teacher at your college:

    “You failed because of the village you come from. I know it, and I slammed the door! No, don't ask for a second marking. Let it gnaw at you. Such hurt will be useful, God willing.”
    .pull-said =
        Yes, the pull of old hurt. Perhaps you were wronged. Then a second marking could help. But the hurt has to stay, because someone finds it useful.
    .plain-said =
        You know the teacher, and it may even be true. But the fair way is closed to you, so that it goes on hurting. That is the pull of old hurt. Do ask for the marking.

spotting--practice-d--extra-week =
    From your boss at the brick yard:

    “Good news, I could dance! The extra week's pay is here for all twenty. I fought a month for it, thanks be to God. The list hangs in the office. Count your hours. I make mistakes!”
    .pull-said =
        Money and joy out of nowhere: good that you looked. But it is for work that you did. The list hangs there for all, and you are even asked to check it. That is honest.
    .plain-said =
        Yes, this is plain. You know who pays, and what for. All twenty can read the list. Nobody wants a promise from you. So one may simply be glad.

spotting--practice-d--books-and-arguing =
    From the family of your late teacher:

    “Father's books stand here, and nobody turns the pages. We miss his voice so much. He said, ‘Give them to those who argue with me.’ Come on Saturday, all of you. Choose, and argue!”
    .pull-said =
        Grief and gifts together can pull, that is true. But you know this family, and all are called. Take a book or none. And you may even argue.
    .plain-said =
        Yes, this is plain. They are sad, and they give without a price. All may come, and each opinion is welcome. You may stay at home, too.

spotting--practice-d--say-the-weather =
    From an older friend of your sister:

    “The talks in our circle are the light of my week. I pray that they never end! If your sister asks what we talk about, say: the weather. A house with two doors gets cold.”
    .pull-said =
        Yes, the pull of secrets. Deep talks are lovely. But why must your sister hear something untrue? A good talk has nothing to hide behind the weather.
    .plain-said =
        Every circle may have its own talks, and it sounds gentle. But you are asked to mislead your own sister. That is the pull of secrets. A warm house can have many doors.

spotting--practice-d--sixty-guests =
    From your aunt:

    “Help! Sixty guests tonight, and the cook has run away! I laugh, I scold, and the big pot boils over. Come, if your mother can spare you. Bring your homework, and Uncle will get it wrong with you.”
    .pull-said =
        “Help!” and “tonight” sound like a pull, well seen. But you know her, and the reason is plain to see. Your mother decides with you. This hurry is honest.
    .plain-said =
        Yes, this is plain. You know her, and you can see why it can't wait. Your mother is asked, and you may say no. A merry mess is no pull.
