# review: draft

### Twenty-two short messages for practice. Half have one pull, half are plain, all are full of feeling.
### Who sends a message never tells which it is. Names are invented. The reader's gender is never shown.
### Keep them short: a round has eight. The answers name the pull in the words of pull--… in learn.ftl.

spotting--practice-a--their-bat =
    From a number you don't know:

    “Salaam, it's Faisal, from the team you beat. Your bat was in our bag! I went red with shame. It waits at the umpire's shop. Come on Sunday and beat us again, if you can!”
    .pull-said =
        A strange number, and talk of shame: a second look is fine. But the bat lies in a shop that you know. Anyone can check that. And nothing is asked of you.
    .plain-said =
        Yes, this is plain. He says who he is and what went wrong. The umpire knows him, so you can check. And Sunday is only an invitation.

spotting--practice-a--whole-room =
    From an older student on campus:

    “The whole room stood up when you came in! Who does that for you at home? Come every evening. With us you are big. Your old friends only make you small.”
    .pull-said =
        Yes, the pull of belonging. It is sweet when a room stands up. But home and old friends are talked down. A warm place doesn't need a cold one beside it.
    .plain-said =
        Such a welcome feels good, that is human. But look what comes next: home and old friends no longer count. That is the pull of belonging.

spotting--practice-a--apricots =
    From the old man next door:

    “My wife's apricot tree hangs over your wall. She died on Tuesday, and I can't look at it yet. Please pick them, all of them. She would scold me if they fell for nothing.”
    .pull-said =
        It is full of grief, so you were careful. But you know him, and he only gives apricots away. You may pick them or not, and all may know. There is no hook.
    .plain-said =
        Yes, this is plain. You know him, he is sad, and he wants nothing wasted. You may say no, too. Sad words alone are no pull.

spotting--practice-a--thin-moon =
    From your little sister:

    “Quick, quick, up to the roof! I see the moon, thin as a thread! I'm shouting and jumping. Tomorrow is Eid, praise God! Bring Grandfather, but slowly. Mind the third step!”
    .pull-said =
        “Quick, quick!” can be a pull, well seen. But you know her, and you can look up and check. And all are called, even Grandfather. This hurry is honest.
    .plain-said =
        Yes, this is plain joy. The reason for the hurry hangs in the sky, for all to see. Nothing bad happens if you stay downstairs.

spotting--practice-a--above-all-teachers =
    From a young teacher at the madrassa:

    “I tremble when I say it. There is a man in the city, bigger than any teacher here. He has no time for us small people. I have never met him. But what he says, one does. One doesn't ask him why.”
    .pull-said =
        Yes, the pull of a false authority. Your teacher never met him, and nobody may ask. So anyone could speak in his name. A true teacher sends you back to your books.
    .plain-said =
        You know the teacher, and he may mean it. But behind him stands a man he has never met. Nobody may ask that man a thing. It is the pull of a false authority.

spotting--practice-a--read-later =
    From a shop you have never heard of:

    “My heart breaks for everyone who misses this! Put your name down now. You can read later what it is for. Those who read first will come too late. Now, now!”
    .pull-said =
        Yes, the pull of hurry. First the name and then the reading: that is the wrong way round. What is good for you can wait until you have read it.
    .plain-said =
        Shops do shout, so it sounds almost normal. But here you sign before you may read. “Now, now!” shuts your eyes. That is the pull of hurry.

spotting--practice-a--every-plate =
    From your cousin:

    “I could smash every plate in this house! The job I worked for all year went to the boss's nephew. No advice, please, and no plan. I just had to tell someone. God give me patience!”
    .pull-said =
        Such anger could be used, that is true. But your cousin wants no deed and no promise, only an ear. And it needn't stay hidden. To be angry about a wrong is honest.
    .plain-said =
        Yes, this is plain anger. You know who writes, and all you have to do is listen. You are free to answer, or not. Anger at a wrong is no pull.

spotting--practice-a--lost-field =
    From your aunt:

    “They took Grandfather's field, and he died of sorrow. I tell it at every meal, so that it never heals. Let no elder make peace here! We will need this pain one day.”
    .pull-said =
        Yes, the pull of old hurt. The loss is real, and so is her pain. But it must not heal, because someone wants to use it. Care would look for a way to mend it.
    .plain-said =
        She is your aunt, and it was a real wrong. You can feel with her. But why may it never heal? Because someone needs the pain. That is the pull of old hurt.

spotting--practice-a--our-last-letter =
    From the office of your school:

    “This is our last letter. The fees for three months are missing. It pains us to write it. Come by Friday, with a parent. There is a fund for hard times. Asking for it is no shame.”
    .pull-said =
        “Our last letter” sounds hard, and a day is set. But you know the office, and a parent comes along. There is a way out, too. It is strict and honest.
    .plain-said =
        Yes, strict and plain. You know who writes, and what for. You have some days, your parents may know, and help is named. A clear letter is no pull.

spotting--practice-a--house-with-a-tap =
    From the owner of the shop where you work:

    “It hurts me to see your mother carry water. Work for my friend, and by spring she'll have a house with a tap! What work? Oh, just think of the tap, and of her smile.”
    .pull-said =
        Yes, the pull of reward. The tap shines so brightly that you can't see the work. You ask, and you hear of the tap again. Honest work can be named.
    .plain-said =
        You know him, and it would be lovely for your mother. But a whole house, for work that he won't name? That is the pull of reward.

spotting--practice-a--missing-name =
    From a group you were added to:

    “Forty names are on the list. Yours is missing. We read it out each evening. May all hear who is too small for a duty! Sign, in God's name, and the shame is over.”
    .pull-said =
        Yes, the pull of duty and shame. They read your name out to make your face burn. But nobody says what you would sign. A real duty can be explained.
    .plain-said =
        Duty is a fine word, and forty people have signed. But what for? Only shame is meant to move your pen. That is the pull of duty and shame.

spotting--practice-a--lost-castle =
    From your cousin's classmate, who plays online with you:

    “Three days without you, and our castle is gone! I was furious. Then your cousin told me about your exams. School and family first, of course. I pray that you pass! In June we all build a new one.”
    .pull-said =
        It scolds a bit, so you looked twice. But your cousin sits in one class with the sender, and can be asked. It sends you to school and family, and leaves you time until June. That is honest.
    .plain-said =
        Yes, this is plain. Your cousin knows who writes, so you can check. You have time until June, and all at home may hear of it. Nobody says “only us”.

spotting--practice-a--hard-question =
    From your teacher at the madrassa:

    “You asked a hard question, and I answered badly. I was too proud to say so. God knows it, I don't. On Thursday we ask our elder teacher together. Bring your father, if he likes.”
    .pull-said =
        A great teacher, and a meeting: worth a second look. But you can meet this man and ask him. Your father may come too. Someone who says “I don't know” hides nothing.
    .plain-said =
        Yes, this is plain. You know your teacher, and questions are welcome. Your father may come and hear it all. It takes courage to say “I was too proud”.

spotting--practice-a--paid-twice =
    From a cloth seller in the bazaar:

    “You paid me twice for the blue cloth! I saw it in my book at midnight and couldn't sleep. God sees every coin. Come for your money, any day. Bring someone along, if you like.”
    .pull-said =
        Money and God in one message: good that you looked. But he gives, he doesn't take. You know the shop. You may bring someone, and come when you like.
    .plain-said =
        Yes, this is plain. The shop is there for all to see, and so is his book. You have time, and you needn't come alone. Some people lose sleep over one coin.

spotting--practice-a--another-house =
    From a women's group you visited once:

    “You filled our house with light, praise God! Our joy is like a soap bubble. If they hear of it at home, it bursts. So let it be just ours.”
    .pull-said =
        Yes, the pull of secrets. The words are sweet, but home is to hear nothing. Then you are alone with it. Real joy may be seen.
    .plain-said =
        It sounds like joy and friendship. But your family is to know nothing. That is the pull of secrets. A good group likes to be known.

spotting--practice-a--stolen-fan =
    From a classmate on campus:

    “Our fan is gone! I'm so angry that I can't sit still. It was one from the other hostel. They are thieves, all of them, born that way. Sit with one of them, and you've left us.”
    .pull-said =
        Yes, the pull of us and them. Perhaps one person took a fan. Now a whole hostel is bad “from birth”. Anger about a fan is fair. Hating all of them isn't.
    .plain-said =
        The fan is gone, so the anger is real. But from one thief it jumps to “all of them”. And you may not sit there any more. That is the pull of us and them.

spotting--practice-a--grandsons-face =
    From a charity you once gave to:

    “In winter you gave for Bibi Zarlakht's eyes. Today she saw her grandson's face, and how she cried! The receipts hang in our hall. Give again, or just pray for us. Both are good.”
    .pull-said =
        Tears, money, prayer: it does move the heart. But you know them, and all can read the receipts. You may give nothing, too. A good cause can be moving.
    .plain-said =
        Yes, this is plain. You know them, and you can check each receipt. No day is set, and a prayer is as welcome as money. That is honest asking.

spotting--practice-a--on-the-button =
    From your friend's older brother:

    “Yes or no? In God's name, not one more minute! My finger is on the button, my heart is racing. Don't read it all. Don't sleep on it. Just say yes!”
    .pull-said =
        Yes, the pull of hurry. You don't even know what the yes is for. God's name makes it no clearer. If it is a good thing, it can wait for a night.
    .plain-said =
        He is excited, and one easily catches that. But you may not read, and you may not wait. Then it isn't you who decides. That is the pull of hurry.

spotting--practice-a--open-book =
    From the savings group of your lane:

    “Who can't pay this month? Say so on Tuesday, and nobody will look down on you. Last winter it was me, and I wanted to hide for shame. God helped me through you! The book lies open for all.”
    .pull-said =
        There is money in it, and the word “shame”. But here shame is taken away from you. You know the people, the book is open, and you may say “I can't”.
    .plain-said =
        Yes, this is plain. You know them, and all may read the book. You may say “I can't” without a long story. That makes a group strong.

spotting--practice-a--hundred-hearts =
    From your older brother:

    “I was as lonely as you. Now a hundred hearts beat with mine, thank God! They will love you too. But they are jealous hearts. Whoever stays close to the old life loses them all.”
    .pull-said =
        Yes, the pull of belonging. Your brother's joy may be true. But love that leaves as soon as you keep your old life is no gift. It has a price.
    .plain-said =
        It is your brother, and the joy sounds real. But mind the “but”: keep your old life, and you lose them all. That is the pull of belonging.

spotting--practice-a--speaks-through-me =
    From the trainer at your gym:

    “My old trainer in the city never lost a fight. He chose me, and I wept with joy. Now I only say what he says. My words are his, so you can't question them.”
    .pull-said =
        Yes, the pull of a false authority. You know the trainer, but not the one he speaks for. So nobody can be asked. Good trainers like questions.
    .plain-said =
        One likes to trust a trainer. But he hides behind another man, whom you can't ask. So no word of his may be doubted. That is the pull of a false authority.

spotting--practice-a--ward-four =
    From a number you don't know:

    “This is ward four of the city hospital. Your uncle is awake, thanks be to God! He laughed, then he asked who won the match. Visits from four to six, two at a time. No sweets!”
    .pull-said =
        A strange number and strong feelings, so you were careful. Now call the hospital's own number: that is how one checks. Nobody wants money or a secret. It is honest.
    .plain-said =
        Yes, this is plain. It names the ward. Call the hospital's own number, not this one: that is how one checks. Tell them at home, and go with them or not at all.
