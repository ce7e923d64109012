# review: draft

### Twenty-two short messages for practice. Half have one pull, half are plain, all are full of feeling.
### Who sends a message never tells which it is. Names are invented. The reader's gender is never shown.
### Keep them short: a round has eight. The answers name the pull in the words of pull--… in learn.ftl.

spotting--practice-c--ninth-row =
    From the head of the carpet workshop:

    “Your carpet is wrong from the ninth row on. It must all come out. You'll want to kick the loom, I know. I did, at your age. Come at noon, we undo it together. Or show me that I'm mistaken.”
    .pull-said =
        Hard words about hard work. But you know who speaks, and you can count the rows yourself. You may even say no to it. It is strict and honest.
    .plain-said =
        Yes, strict and plain. You can see the fault, and you may answer back. The one who asks so much also sits down beside you.

spotting--practice-c--poem-in-the-bin =
    From your mother:

    “I found your poem in the bin, and I read it. Forgive me! I sat on the bed and wept, it is so good. May I show it to your aunt? If not, it goes back into the bin, I promise.”
    .pull-said =
        It is tender, and tender words can make us weak. But you know her, and she asks before she does it. You may say no. Love that asks is honest.
    .plain-said =
        Yes, this is plain. She tells you openly what she did. Then you alone decide, and a no is fine. Tears of joy are no pull.

spotting--practice-c--light-in-you =
    From a coach who saw you play once:

    “Your people never saw the light in you. I did, thank God! Give us your Fridays first, and then your Saturdays. Soon you won't think of anybody else.”
    .pull-said =
        Yes, the pull of belonging. To be seen is wonderful. But he takes day after day, until nobody else counts. A good coach is glad when your family comes to watch.
    .plain-said =
        Practice takes time, so it sounds normal. But look at the end of it: nobody else counts. That is the pull of belonging. Praise needn't part you from your people.

spotting--practice-c--carried-a-load =
    From a neighbour in your lane:

    “I saw you carry a load for one of them. My heart stood still! God made us honest people. They all laugh at us behind that wall. Never lift a finger for them again.”
    .pull-said =
        Yes, the pull of us and them. You helped one tired person. The neighbour sees no person, only “one of them”. Your kindness has to stop at a wall.
    .plain-said =
        You know the neighbour, and it sounds like care. But who can know that all of them laugh? It is the pull of us and them. You may go on being kind.

spotting--practice-c--half-your-bread =
    From a number you don't know:

    “Your teacher gave me this number. My child had no bread today, and you gave half of yours. When I heard, I couldn't say a word. God bless you! May I thank your mother? Any day is fine, or none.”
    .pull-said =
        A new number that wants to visit: good that you looked. But you can ask your teacher. It is your mother who is to be thanked. And you may say no.
    .plain-said =
        Yes, this is plain. Your teacher can tell you if it is true, and your mother decides. No day is set. Some people only want to say thanks.

spotting--practice-c--empty-form =
    From the office of your course:

    “Send the form this very minute, with just your name! I'll write the rest myself. I run from room to room for you, my heart is racing. No time to read! For God's sake, be quick!”
    .pull-said =
        Yes, the pull of hurry. A form with just your name on it can become anything. He runs, so you don't read. A good course gives you two minutes.
    .plain-said =
        Forms have a last day, so it may look normal. But you sign what you have not read, because of “no time”. That is the pull of hurry.

spotting--practice-c--rattling-ball =
    From the blind team of the next school:

    “We are blind, our ball rattles, and we love cricket! On Saturday we want to beat eleven who can see, on your school's field. Last year they sulked, and then we ate together. Your sports teacher counts. Do you dare? All may watch.”
    .pull-said =
        “Do you dare?” teases a bit, so you looked closely. But it is on your own school's field, and your sports teacher knows them. You may say no. It is an honest game.
    .plain-said =
        Yes, this is plain. It is a cheerful dare on your own field, and all may watch. Ask your teacher. Nothing happens if you don't dare.

spotting--practice-c--they-want-to-say-sorry =
    From your cousin:

    “They called your brother a beggar at that wedding! I tell each guest, with my fist on the table, so that nobody forgets. Now they want to say sorry? God forbid! A sorry would spoil it all.”
    .pull-said =
        Yes, the pull of old hurt. The insult was ugly. A sorry could heal it, and just that is forbidden. Someone wants the hurt to go on.
    .plain-said =
        Your cousin seems to be on your side. But why should nobody say sorry? Because the hurt is wanted. That is the pull of old hurt. You may hear them out.

spotting--practice-c--golden-sword =
    From a classmate who plays online with you:

    “I'm so sorry! My small sister took my phone and sold your golden sword. I shook with anger. I can't pay you, but I'll fish for you all week. Ask the others, they saw it happen.”
    .pull-said =
        A fine sword is gone, so you looked closely. But nothing is wanted from you. You meet in class, and you can ask the others. It is an honest “sorry”.
    .plain-said =
        Yes, this is plain. It is told at once, and mended as well as one can. You meet in class, and the others saw it, so you can check. You may be cross for a while.

spotting--practice-c--three-friends =
    From a welfare group in your town:

    “Bring us three friends, and a gold ring is yours. Bring ten, and your old mother sees the holy places. She'll kiss your forehead for joy! What they will do here? Oh, surely something good.”
    .pull-said =
        Yes, the pull of reward. A ring and a holy journey, for your friends! What happens to them, nobody says. Friends are not coins. Ask what it is for.
    .plain-said =
        A journey for your mother is a beautiful wish. But you would pay with friends, for a thing with no name. That is the pull of reward.

spotting--practice-c--only-the-hand =
    From a number you don't know:

    “I'm only the hand that writes. The words come from our big sahib in the city. He is too busy to meet anyone. Last night he had a wish for you, and I couldn't sleep for joy. Such a wish is not talked over.”
    .pull-said =
        Yes, the pull of a false authority. Behind the hand is nobody you can meet. “Too busy” only means: don't check. Someone who wants something can show a face.
    .plain-said =
        It sounds like a great honour. But who speaks? You can't meet or ask him, and you may not talk it over. That is the pull of a false authority.

spotting--practice-c--burnt-rice =
    From the kitchen of the madrassa:

    “On Sunday our little ones recite. Their knees are shaking, and so are mine! Parents, neighbours, those who hesitate: come, God bless you all. Whoever laughs at a mistake eats my burnt rice!”
    .pull-said =
        Faith and small children go to the heart. But you know the place, and even those who hesitate may come and look. You may stay away, too. Open doors are honest.
    .plain-said =
        Yes, this is plain. You can go and see for yourself, even if you hesitate. All may come, and nobody must. That is faith with an open door.

spotting--practice-c--ten-today =
    From someone you work with:

    “My son would have been ten today, God keep him. Please don't ask me about it at work, or my hands will stop. Sit beside me at lunch, if you want to. If you can't, I'll understand.”
    .pull-said =
        “Don't ask me” made you careful, and that is good. But it only guards a sad heart for a day. You know who writes, and you may say no. Grief is honest.
    .plain-said =
        Yes, this is plain. You know who it is, and why. The wish is small, and a no is allowed. To sit there is enough.

spotting--practice-c--locked-door =
    From your aunt's sister-in-law:

    “You, I and my daughters, we are a little club now! I baked us a cake, and I'm as happy as a child. But not a word at home, dear heart! Behind a shut door a cake tastes sweeter, God willing.”
    .pull-said =
        Yes, the pull of secrets. A cake and a club are lovely. But why not a word at home? You may say no to such a secret. And tell someone you trust.
    .plain-said =
        She is family, and a cake does no harm. But home is left out on purpose. That is the pull of secrets. You may say no, and tell someone at home.

spotting--practice-c--two-lists =
    From a page that many people share:

    “Hang up two lists! Left, all that is good: it came from us, thank God. Right, all that hurts: it came from them. Is your own friend on the right? Then cross him out!”
    .pull-said =
        Yes, the pull of us and them. Each person must be left or right. But people don't fit into lists. Your friend is still your friend.
    .plain-said =
        Many share it, and one may be proud of one's own. But all that hurts is from “them”, even from your friend? That is the pull of us and them.

spotting--practice-c--broken-pencil =
    From a classmate:

    “I worked three weeks for that prize, and someone copied it and won! I was so angry that my pencil broke. The head has both papers and decides on Monday. Tell me a joke, or I'll burst.”
    .pull-said =
        There is real anger here. But it has gone to the head, who sees both papers. All you are asked for is a joke. Anger that takes a fair way is honest.
    .plain-said =
        Yes, this is plain. You know who writes. The way is open, and there is time till Monday. You needn't take sides. A joke is a fine gift.

spotting--practice-c--hill-road =
    From the office of your school:

    “Rocks have come down on the hill road! Nobody is hurt, thanks be to God, but we are still shaking. All buses turn back. Call home at once. If you live beyond the bridge, you sleep here.”
    .pull-said =
        Fear and “at once”, so you looked twice. But you know the office, and everyone can see the road. You are even told to call home. Real need lets you ask.
    .plain-said =
        Yes, plain, though it is urgent. The reason is clear, and all can check it. And your family should hear of it first. That is real care.

spotting--practice-c--side-of-shame =
    From the young people of your village:

    “We drew two sides on a wall, and you are on the sad one. How our mothers sigh! Whoever loves this village must do something about it. But what? That we don't say.”
    .pull-said =
        Yes, the pull of duty and shame. First they stain your name, then only a deed can clean it. They won't say which. Love for a village may ask.
    .plain-said =
        You know them, and you love your village. So it burns. But shame on a wall is no reason for a deed with no name. It is the pull of duty and shame.

spotting--practice-c--thirty-shirts =
    From the orphans' home that your school visits:

    “Thirty Eid shirts are missing! The little ones count the days, and it breaks my heart. For each gift there is a receipt. Come with your class and see them worn. Purse empty? Then come and play.”
    .pull-said =
        Orphans and Eid touch the heart, so you looked closely. But your school knows the house. There is a receipt, and you come with your class. And an empty purse is no shame there.
    .plain-said =
        Yes, this is plain. Your teachers know the house, and each gift has a receipt. You may give, or play, or neither. A good cause can be checked.

spotting--practice-c--kind-face =
    From someone who met you at a fair:

    “With us, luck rains from the sky! A phone, a car, gold for your mother: I sing for joy. No need to learn anything, or to ask. God willing, it will rain on you, too!”
    .pull-said =
        Yes, the pull of reward. All that for nothing? What you would do for it stays dark. Honest pay comes with work that you can see.
    .plain-said =
        Kind words, and gold for your mother: who wouldn't smile? But a car doesn't fall from the sky. What is it for? That is the pull of reward.

spotting--practice-c--before-sunset =
    From your brother's friend:

    “I'm running, I can hardly breathe! Lend me something, anything, but fast! The reason? No time for reasons! Tomorrow we'll thank God that you were so quick.”
    .pull-said =
        Yes, the pull of hurry. He is out of breath, and soon so are you. Only the reason is missing. True need can say its name, and your brother may hear it.
    .plain-said =
        You know him and want to help. Good! But real help needs a reason, and he leaves no time for it. That is the pull of hurry. Call your brother first.

spotting--practice-c--my-own-name =
    From your uncle:

    “I'm sixty, and today I wrote my own name! I sat among small children, and my chest was big with pride. I waited so long, out of shame. Don't keep it secret. Tell the whole village, praise God!”
    .pull-said =
        Big feelings, and the word “shame”. But nothing is asked of you, and all may know. It is only joy. What wants to be told to everyone hides no hook.
    .plain-said =
        Yes, this is plain joy. You know him, and you may tell anyone, or no one. He doesn't want a thing, but for you to be glad.
