# review: draft

### Twenty-two short messages for practice. Half have one pull, half are plain, all are full of feeling.
### Who sends a message never tells which it is. Names are invented. The reader's gender is never shown.
### Keep them short: a round has eight. The answers name the pull in the words of pull--… in learn.ftl.

spotting--practice-b--thirty-one-times =
    From a classmate:

    “I write it down each time they laugh at how you speak. Thirty-one times so far! My ears burn each time. Read the list every night, before you pray. One day it will be needed.”
    .pull-said =
        Yes, the pull of old hurt. The laughing was unkind. But a list for every night rubs the wound again and again. A friend would speak up for you by day.
    .plain-said =
        Somebody counts your hurts, and that can look like care. But it keeps them fresh, and it wants them for later. That is the pull of old hurt.

spotting--practice-b--good-night-wishes =
    From a number you don't know:

    “Forgive me. For a year I sent good-night wishes to my dead son, on this number. Today I saw that it is yours now. I'll stop. Please don't worry, my daughter sits beside me.”
    .pull-said =
        A stranger's grief goes right to the heart. But nothing is asked of you, not even an answer. You may show it to anyone at home. That is honest.
    .plain-said =
        Yes, this is plain. There is no wish in it, no secret, no hurry. You needn't answer, and you needn't be alone with it: tell them at home. Grief alone is no pull.

spotting--practice-b--no-friend-but-me =
    From a new friend at your hostel:

    “I never had a friend like you! I cook for you, and I wake you for prayers. So swear that you'll have no friend but me. Then you will never eat alone again.”
    .pull-said =
        Yes, the pull of belonging. To cook for someone is kind. But this kindness has a price: no other friend, ever. Good friends like to share you.
    .plain-said =
        The care may be real, and so is the warm food. But “no friend but me” makes your world small. That is the pull of belonging. Friendship needs no oath.

spotting--practice-b--every-head =
    From your maths teacher:

    “Someone copied, and nobody will say who. I'm sad and angry! So all of you write it again on Monday. Come at two, and I'll explain it to every head. Is that unjust? Tell the head teacher.”
    .pull-said =
        All must write again, and that feels hard. But you know who says so, and why. You get help, and you may even complain. It is strict and honest.
    .plain-said =
        Yes, strict and plain. You know the teacher, the reason and the day. You may go to the head teacher. One needn't like a thing for it to be honest.

spotting--practice-b--mothers-in-law =
    From the debating club on campus:

    “You lost, you went red, and we all stood and clapped for you! Next week: are mothers-in-law always right? Speak for it or against it, as you like. Bring anyone who can laugh.”
    .pull-said =
        They clap and make you feel big. That can be a pull, well seen. But you may say what you think, and bring anyone. Your old friends fit in too.
    .plain-said =
        Yes, this is plain. You may think what you like and bring whom you like. So anyone can see what they do. A warm club leaves you free.

spotting--practice-b--three-years =
    From a teacher you had years ago:

    “I gave you three years of my life. I prayed that you would grow a heart. Do this little thing for my friends. If you don't, I'll know that my lamp burned for nothing.”
    .pull-said =
        Yes, the pull of duty and shame. To thank a teacher is good. But here thanks becomes a debt, and the “little thing” has no name. You may ask first.
    .plain-said =
        We honour our teachers, so a no feels bad. But the deed isn't named, and your worth hangs on it. That is the pull of duty and shame.

spotting--practice-b--old-radio =
    From your brother:

    “Not a word to Grandfather till Thursday! I've mended his old radio. Father found the part, Mother keeps the key. I could burst with joy! I want to see his face when it sings.”
    .pull-said =
        “Not a word!” sounds like a secret, well seen. But your parents know, and it ends on Thursday. It will make someone glad. Such a surprise is honest.
    .plain-said =
        Yes, this is plain. A surprise has an end, and the end is a joy. Your parents know, so you can ask them. Nobody is left alone with it.

spotting--practice-b--elders-dream =
    From a group you were added to:

    “Our elder saw you in a dream, praise God, and we all fell silent! His dreams are never wrong. So it is decided: you are with us. What he has seen, nobody doubts.”
    .pull-said =
        Yes, the pull of a false authority. All of us dream. But no one can check a dream, and this one decides your life. Wise people would ask you.
    .plain-said =
        To be seen in a dream sounds like an honour. But you don't know this elder, and nobody may doubt him. That is the pull of a false authority.

spotting--practice-b--next-valley =
    From the foreman at work:

    “I love this crew! We sweat, we pray, we share our bread. But those from the next valley are cheats, every one. It's in their blood. Don't let one come near your bench.”
    .pull-said =
        Yes, the pull of us and them. Love for the crew is fine. But “every one” turns a whole valley into cheats. Nobody there has a face any more.
    .plain-said =
        You know him, and the first half is warm. Then comes “in their blood”. No valley is all cheats. It is the pull of us and them. Love for a crew needs no enemy.

spotting--practice-b--from-june =
    From the blood bank:

    “In March you gave blood. A mother could go home with her baby, thanks be to God. We all laughed for joy! From June you may give again. Only if you are well, and only if you want to.”
    .pull-said =
        It is very moving, so you looked twice. But you know them, and you have time until June. “Only if you want to” leaves you free. That is honest.
    .plain-said =
        Yes, this is plain. You have been there, and you can go and ask. There is time, and you may say no. Warm thanks are still only thanks.

spotting--practice-b--bride-waited =
    From your boss at the tailor's shop:

    “Late again! A bride stood here without her dress, and she cried. I was so ashamed! I won't pay you for those two hours. If there is trouble at home, tell me. We'll find a way.”
    .pull-said =
        Shame, anger, and less pay: that is hard to read. But you hear what happened and what follows. You may explain, and ask others if it is fair. That is honest.
    .plain-said =
        Yes, strict and plain. You know who is angry, and why. You can answer, and there is help if you need it. Nothing is hidden here.

spotting--practice-b--no-third-heart =
    From your uncle's wife:

    “Dear child, I missed you so much that it hurts! Our messages are our own little treasure. Your mother needn't hear of it. What two hearts know, a third heart only spoils.”
    .pull-said =
        Yes, the pull of secrets. To be missed is lovely. But why should your mother hear nothing? It leaves you alone with something. Do tell her.
    .plain-said =
        It comes from family, and it is tender. But your mother is kept out of it. That is the pull of secrets. Love in a family may be seen.

spotting--practice-b--mothers-lamps =
    From the Sikh family at the corner:

    “Tonight we light lamps and pray for our mother. On each feast day she sent you sweets. How we miss her! Your plate is ready. Come by, or shall we pass it over the wall?”
    .pull-said =
        Prayer, grief, and a plate just for you: many feelings. But you know them, and you may come or not. Nobody asks you to be someone else. It is honest.
    .plain-said =
        Yes, this is plain. Neighbours of another faith share their grief and their sweets. You may say no, and all may know. That makes a good lane.

spotting--practice-b--questions-later =
    From a charity you have never heard of:

    “Little ones are crying while you read this! Don't look for our name now. Send first, this very minute. For the love of God, questions are for later!”
    .pull-said =
        Yes, the pull of hurry. Crying children touch every heart. But a real charity lets you look it up first. A question before giving harms no child.
    .plain-said =
        You thought of the little ones, and that is good. But you can't see who asks, and you may not stop and look. That is the pull of hurry.

spotting--practice-b--bent-back =
    From a number you don't know:

    “Your father's back is bent from building their walls. Nobody thanked him! Keep that ache nice and warm. God knows how you feel, and so do we. We'll find a use for such pain.”
    .pull-said =
        Yes, the pull of old hurt. Your father's pain is real. But this does nothing for his back. It only wants the pain to last, for some use of theirs.
    .plain-said =
        It speaks of a true pain, with respect. But it doesn't help your father. It wants his pain for a use with no name. That is the pull of old hurt.

spotting--practice-b--old-chinar =
    From your uncle:

    “They cut down the old chinar by the school! Four families sat in its shade each day. I'm shaking with anger. I've written to the newspaper, with my full name. Read it first: am I unfair anywhere?”
    .pull-said =
        His anger is big, and anger can be used. But he gives his full name, and you may tell him where he is unfair. Anger that can be checked is honest.
    .plain-said =
        Yes, this is plain. It was wrong, and he takes an open way. You know him, and you may disagree. He even asks for that.

spotting--practice-b--my-own-rice =
    From your best friend:

    “You forgot my wedding! All evening I looked at the door. I couldn't eat my own rice. Did something happen? Shout at me, if you like, or come and eat the rest. Only say something!”
    .pull-said =
        It makes one feel guilty, so it is good to look closely. But your friend wants to hear your side. No deed is asked for. Hurt between friends is honest.
    .plain-said =
        Yes, this is plain. A friend is hurt, says so, and asks about you. You may explain, shout, or come and eat. And you can talk of it with anyone.

spotting--practice-b--red-motorbike =
    From an old schoolmate:

    “See my new motorbike? God is generous! You'll get one too, a red one, and a fridge for your mother. Just put your thumb on a paper. It's too long to read, and so dull!”
    .pull-said =
        Yes, the pull of reward. You look at the motorbike, and not at the paper. Nobody gives that much for a thumb. Read it first, with someone you trust.
    .plain-said =
        You know him, and one easily shares his joy. But so much for one thumb, on a paper you haven't read? That is the pull of reward.

spotting--practice-b--tell-me-again =
    From the imam of your lane:

    “I ask your pardon. On Friday I told you a story as true. It is false, and I'm ashamed. Please tell those who heard it from you. And when I'm wrong again, tell me. God forgive me.”
    .pull-said =
        Shame, faith, and something to do: worth a second look. But it is his own mistake, and you may check it. Someone who wants to be corrected hides nothing.
    .plain-said =
        Yes, this is plain. You know him, and you may ask him anything. He even wants to hear when he is wrong. Real teachers are like that.

spotting--practice-b--second-name =
    From someone you play with online:

    “I jumped for joy when you joined the team! We all have a second name here, and home needn't know it. A hidden thing stays pure. You do feel that too, don't you?”
    .pull-said =
        Yes, the pull of secrets. It is gentle, but it hides you from those who love you. “Pure” is a fine word for that. What is pure may be seen.
    .plain-said =
        The words are kind, and a team is a fine thing. But this one wants to hide you from your own home. That is the pull of secrets.

spotting--practice-b--by-the-stove =
    From your uncle:

    “Your grandfather, God rest him, never said no to a call. And you sit by the stove! For shame I turned his picture to the wall. Do something at last! What? That's not for you to ask.”
    .pull-said =
        Yes, the pull of duty and shame. A dead man you love is used to make you small. And you may not ask what for. He would surely have let you ask.
    .plain-said =
        It is your uncle, and you loved your grandfather. So the words bite. But you are shamed into something with no name. That is the pull of duty and shame.

spotting--practice-b--lower-well =
    From the water committee of your village:

    “Don't drink from the lower well today! The test is bad, and three children are ill. I'm so afraid. Boil it, or use the school tap. The paper hangs in the clinic. God keep us!”
    .pull-said =
        Fear, and “today”: good that you looked. But you know the committee, and the paper hangs there for all. You can check it, and tell everyone. It is honest.
    .plain-said =
        Yes, this is plain. The hurry has a reason that all may read. It says what to do, and you can ask at the clinic. True warnings can be checked.
