# review: draft

### Eight short messages for the look before and after. Half have one pull, half are plain, all are full of feeling.
### Who sends a message never tells which it is. Names are invented.

spotting--look-a--red-purse =
    From a number you don't know:

    “Salaam. I found a red purse at the bus stop. Your number was in it, and an old photo. I thought: someone is crying over this! I left it safe with the baker there. Ask him. I want no reward.”
    .pull-said =
        A number you don't know, so you looked twice. But nothing is asked of you here. You can go to the baker and see. Strangers can be honest too.
    .plain-said =
        Yes, this is plain. The number is new, but the baker is there for all to ask. Nobody wants money, a secret, or a promise. Some strangers are just kind.

spotting--look-a--one-table =
    From a classmate who has new friends:

    “Come to us tonight! We see your heart, the others only see your mistakes. But nobody can sit at two tables. When you have us, you won't need the old ones.”
    .pull-said =
        Yes, the pull of belonging. It begins with warm words, and they feel good. Then comes the price: leave the others. A good table has room for your old friends.
    .plain-said =
        You know who wrote it, and it is warm. But look at the two tables. You may only come if you leave the others. That is the pull of belonging.

spotting--look-a--before-midnight =
    From a group you were added to:

    “My hands shake as I write this. Tonight is the last night! Whoever sends no yes by midnight stays outside for ever. God sees who waits. Don't stop to think!”
    .pull-said =
        Yes, the pull of hurry. It says only “now”, not what for. God's name is used to push. What is good may be thought over, and it will be good tomorrow.
    .plain-said =
        It sounds so serious that one wants to answer. But what is the yes for? You are not told, and you may not think. This is the pull of hurry.

spotting--look-a--gate-at-nine =
    From the head of your hostel:

    “Last warning! The gate closes at nine. You came at eleven, and I lay awake in fear for you. Yes, I am angry, because I care. Tomorrow we talk. Bring a friend along, if you like.”
    .pull-said =
        “Last warning” is hard to read, so it is good to look closely. But the rule is clear, and so is the reason. You may talk, and bring a friend. Strict can be honest.
    .plain-said =
        Yes, strict and plain. You know who speaks, what for, and what happens next. You may even bring a friend. People who care are sometimes angry.

spotting--look-a--like-a-child =
    From a friend's cousin:

    “You are dear to me, so listen. The one who guides us sees what nobody else sees. Even your clever uncle is a child beside him. You can't meet him. Just do as his message says.”
    .pull-said =
        Yes, the pull of a false authority. He is so great that nobody may meet him or ask him. Real guides have a name, a face, and time for your questions.
    .plain-said =
        It is kindly said, and we like to honour wise people. But this one has no name. Nobody can ask him anything. That is the pull of a false authority.

spotting--look-a--one-year-today =
    From an old school friend:

    “One year today since my father died. I can't sit at that table alone. At six we pray for him, then we eat. Bring anyone who knew him. If you can't come, just call me some day.”
    .pull-said =
        There is grief and prayer in it, and you took it seriously. But you may bring others, or stay at home. No price, no secret. A sad heart is not a pull.
    .plain-said =
        Yes, this is a plain call from a friend in grief. It leaves you free: come, bring others, or call. Deep feelings are part of honest life.

spotting--look-a--hot-oven =
    From the owner of a bakery in your street:

    “I need two helpers for the wedding season. It is hot, and I shout when the bread burns. I went hungry once, so I pay each evening, in front of all. Ask my people. Let your parents see the shop first.”
    .pull-said =
        It speaks of money, so a second look is wise. But all is said here: the work, the heat, the pay. You may ask others, and your parents may come. That is an honest offer.
    .plain-said =
        Yes, this is plain. He even tells you what is hard about it. The work has a name and a place, and anyone may look. So one can say yes or no with a clear head.

spotting--look-a--one-small-bag =
    From someone you met at a wedding:

    “You have suffered enough, my heart hurts for you. Take one small bag to the city. A year of school is paid for your sister. What is in it? Don't trouble your head with that.”
    .pull-said =
        Yes, the pull of reward. The prize shines, and it touches your love for your sister. What you must do for it stays in the dark. Honest work can be named.
    .plain-said =
        The wish behind it is good: who would not help a sister? But the prize is far too big for one bag. And you may not know what you carry. This is the pull of reward.
