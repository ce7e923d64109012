# review: draft

### The practice story "The quiet brother": an evening and some days with a younger brother. The names are invented.
### The value of a message is what is seen and heard. An attribute is what the reader could say;
### the same with -why explains it afterwards: what it did, and why.
### A scene is reached from several others, so it must read well after each of them.
### The reader may be a sister or a brother: the wording never shows which; keep it so.

## The story in the list, and its beginning

scenario--quiet-brother = The quiet brother
    .about = He comes home late and hardly speaks. How do you talk with him?
    .who = Adeel, your younger brother
    .intro =
        Adeel is fifteen, and you are older than he is. He used to joke at every meal. For some weeks he has been quiet. He has new friends and comes home late.

        Tonight you sit up for him.

## The evening

scenario--quiet-brother--supper =
    It is nearly ten. The gate opens softly. Adeel comes in, his shoes in his hand. He sees you and stops.

    “You're still awake?”
    .food = I kept your food warm. I'm happy you're home.
    .food-why = A welcome comes before any question. It tells him that this house still waits for him.
    .where = Where were you? Do you know how late it is?
    .where-why = It comes from worry, but it sounds like a court. He gets ready to defend himself.
    .day = Come, sit a little. What was today like for you?
    .day-why = An open question. It asks about him and not about the clock.
    .good-son = A good son is home before dark. Think of our parents.
    .good-son-why = It may be true, but it makes him feel small. People who feel shame hide. They don't talk.

scenario--quiet-brother--kitchen =
    He eats slowly, his eyes on the plate. “A day like all days,” he says. “You didn't have to stay up.”

    His phone lies next to the bread, face down.
    .exams = Your exams are near. You should sit with your books in the evening.
    .exams-why = The advice may be right. But he didn't ask for any, and now he feels measured.
    .quiet-lately = You've been so quiet lately. As if something were heavy.
    .quiet-lately-why = You say what you see and leave it open. He can agree, or put it right.
    .who-with = Who do you spend your evenings with now? I'd like to hear about them.
    .who-with-why = You ask with interest, not with blame. He can tell as much as he likes.

scenario--quiet-brother--door =
    He walks past you to his room. His hand is on the door.

    “Every evening some judge waits for me,” he says. “Tonight it's you.”
    .spoiling = Those new friends are spoiling you.
    .spoiling-why = You judge people he likes. Now he has to stand up for them, against you.
    .tea-outside = All right. I'll put some tea by your door. Come out if you like.
    .tea-outside-why = You give him room and stay near. He is free to come, so he may come.
    .tell-abba = Then I'll tell Father, tonight.
    .tell-abba-why = A threat may bring words, but seldom the true ones. Trust goes down fast.
    .came-out-hard = That came out hard. I was worried. Let's begin again.
    .came-out-hard-why = A repair. You name your own mistake first, so it's safe for him to come closer.

scenario--quiet-brother--threshold =
    A little later he stands in his door with a cup of tea. “So you won't shout?”

    He doesn't sit down. But he doesn't go back in either.
    .hotel = I won't shout. But this house is not a hotel.
    .hotel-why = The first half opens the door, the “but” shuts it. He hears only “hotel”.
    .tell-me-late = No shouting. I only ask one thing: tell me when you'll be late.
    .tell-me-late-why = A boundary: small, clear and without blame. Now he knows what you need.
    .not-angry = No. I'd just like to know what these days are like for you.
    .not-angry-why = First you answer his fear, then you ask openly. Now there is room to talk.

scenario--quiet-brother--wall =
    The door shuts. His voice comes through it.

    “Go on, tell everyone! My friends never talk to me like this.”
    .only-shouting = With them you can rest. Here you hear only blame.
    .only-shouting-why = You give back what he feels. That doesn't mean you agree with all of it.
    .open-up = Open this door. I'm not finished!
    .open-up-why = More force, less talk. Behind a shut door nobody changes his mind.
    .you-first = You matter more to me than any clock. Sleep well.
    .you-first-why = Warm words at the end of a bad talk. They go on working when you have left.

scenario--quiet-brother--marks =
    He puts the bread down. “School, exams, marks! This house asks me nothing else.”

    Then, more softly: “My friends ask how I am.”
    .wish-asked = What do you wish we would ask you?
    .wish-asked-why = You take his complaint seriously and ask openly. He may show you what he misses.
    .abba-works = Father works all day for your school. Is that nothing?
    .abba-works-why = A fair point at a bad time. He came with a hurt, and he gets a debt.
    .seen-there = There, somebody sees you. Here we see only your marks.
    .seen-there-why = You put his feeling into words. Now he doesn't have to prove it any more.

scenario--quiet-brother--phone =
    The phone buzzes. He reads, smiles for a second, and turns it over again.

    “My friends. They want to know if I got home. You see? They think of me.”
    .kind-of-them = It's kind to ask if somebody got home.
    .kind-of-them-why = You see the good in it and say so. He can talk without a shield.
    .give-phone = Give me that phone. I want to see who writes.
    .give-phone-why = We never search a phone. You might see some names, and lose his trust for a long time.
    .what-like = What are they like? Tell me a little.
    .what-like-why = Open and curious. You hear how he sees them before you make up your mind.

scenario--quiet-brother--gap =
    He looks at the empty string bed by the wall.

    “Grandfather used to sit there. Every evening he asked me, ‘So, what did you see today?’ Since he died, nobody asks.”
    .be-strong = We all lost him. You must be strong now.
    .be-strong-why = You share the loss, but you close the talk. “Be strong” often means: say no more.
    .empty-place = That place is empty, and so are your evenings.
    .empty-place-why = You name the loss behind the late hours. It is often what people look for elsewhere.
    .sit-here = I can't be Grandfather. But I can sit here with you, some evenings.
    .sit-here-why = An honest offer, and not too big. You promise only what you can keep.

scenario--quiet-brother--friends =
    “With my friends it's easy,” he says. His voice grows warm.

    “When I come in, they shout my name. They keep a chair for me. Kamran, the oldest, says I'm like his own brother.”
    .like-best = What do you like best about those evenings?
    .like-best-why = You ask about the good in it. What he finds there shows you what he misses here.
    .use-you = Friends like that only use you. You'll see.
    .use-you-why = A label on people you don't know. He'll defend them, and tell you less.
    .chair-kept = A chair just for you. I can see why that feels good.
    .chair-kept-why = To want a place is a good wish. You honour it, so he needn't defend it.
    .like-less = And is there anything there you like less?
    .like-less-why = A question he can hear once he feels safe. He looks with his own eyes.

scenario--quiet-brother--less =
    He thinks for a while. “If I leave early, they laugh. ‘Run, Mummy is calling!’ It's only a joke.”

    He isn't laughing.
    .told-you = You see? I knew it!
    .told-you-why = He showed you a small doubt, and you used it to win. Next time he'll hide it.
    .laugh-too = How is it for you, when they laugh?
    .laugh-too-why = He can look at the joke himself. His own answer weighs more than yours.
    .both-true = You like them, and still that joke stings.
    .both-true-why = Both can be true. You hold both, so he needn't choose a side at once.

scenario--quiet-brother--goodnight =
    “I'm tired,” he says. “Goodnight.” The light in his room goes out.

    You sit in the dark yard. For tonight the talk is over.
    .note = You push a note under his door: “I'm sorry. Breakfast is on me. No questions.”
    .note-why = A small repair. It costs a little pride and gives him an easy way back.
    .when-calm = Goodnight. We'll talk when we are both calm.
    .when-calm-why = You stop before it gets worse. That is fair, but it heals nothing yet.
    .last-word = One day you'll see that I was right!
    .last-word-why = The last word feels good for a minute. He takes it to bed, and out of the house.
    .ask-uncle = You decide: “I'll ask Uncle Rahim. I don't have to carry this alone.”
    .ask-uncle-why = To ask a trusted elder is no betrayal. It is care, and you are not alone with it.

## The next days

scenario--quiet-brother--morning =
    In the morning he pours tea for both of you.

    “About last night,” he says. “Don't make a big thing of it. And not a word to Father. Promise?”
    .promise = I promise. Whatever you tell me, nobody will ever know.
    .promise-why = It feels close, and he opens up. But if he is ever in danger, you can't keep it.
    .liked-it = No big thing. I just like having you around.
    .liked-it-why = You ask for nothing. He learns that time with you has no price.
    .big-thing = It is a big thing! Let me tell you what such friends are like.
    .big-thing-why = He wanted it light, and you gave a speech. In a small house, others hear it too.
    .fan = All right, it stays small. By the way, the fan has died again. Will you help me?
    .fan-why = Side by side it is often easier than face to face. And he is good at this.

scenario--quiet-brother--cold =
    In the morning he takes no tea. He is at the gate already, his bag on his shoulder.

    “I'll be late again,” he says, and doesn't turn round.
    .straight-home = Come straight home, or don't come at all!
    .straight-home-why = Such words are quickly said. He may do just what you say.
    .bread = Wait. Take some bread with you.
    .bread-why = Care without a condition. He goes, but something warm goes with him.
    .talked-too-much = Last night I talked and didn't listen. I'm sorry.
    .talked-too-much-why = A repair. You speak of what you did, not of him. He'll remember that.
    .ask-uncle = You let him go, and decide: “I'll ask Uncle Rahim today.”
    .ask-uncle-why = When you are stuck, it is wise to ask. A trusted elder may see another way.

scenario--quiet-brother--roof =
    Two evenings later he comes up to the roof, where you take in the washing.

    “My friend Kamran says a chosen brother is worth more than a born one.” He looks at you. “Is that so?”
    .nonsense = Nonsense. He wants to take you away from us.
    .nonsense-why = He came with a question and got a verdict. Now it is you or them.
    .what-you-think = What do you think yourself?
    .what-you-think-why = He asks, so he has doubts. You trust him to think for himself.
    .have-both = Why choose? There is room for friends, and for us.
    .have-both-why = You take away the “either, or”. A real friend doesn't need it.

scenario--quiet-brother--proud =
    He opens the fan, blows the dust off and twists two wires. It hums. It turns! His whole face is bright.

    “Grandfather showed me. My friends don't even know I can do this.”
    .how-learned = How did you know it was that wire? Tell me!
    .how-learned-why = You ask about what he can do. When somebody sees our skill, we grow.
    .waste = You see? Do this, and don't waste your evenings with them.
    .waste-why = Praise with a hook in it. You turn his joy into your argument.
    .his-hands = You have Grandfather's hands. He would be proud of you.
    .his-hands-why = You show him where he belongs already. Nobody asks a price for it.

scenario--quiet-brother--secret =
    He breathes out. “Kamran, the oldest of us, paid for my phone screen. So I have to come every evening. At home I say it's tuition.”

    He looks up. “You promised.”
    .swear = Yes. It stays between us, whatever happens.
    .swear-why = He is glad, but now two people hide. If it gets dangerous, your hands are tied.
    .too-fast = I promised too fast. If you are in danger, I'll get help. And I'll tell you first.
    .too-fast-why = A promise put right. It is honest, and he knows what he can count on.
    .how-could-you = You owe them money, and you lie at home? Are you mad?
    .how-could-you-why = He risked the truth and was punished for it. Next time he won't risk it.
    .together-uncle = This is big for the two of us. Shall we ask Uncle Rahim, together?
    .together-uncle-why = You ask with him, not over his head. Help comes, and trust stays.

scenario--quiet-brother--abba =
    Father has heard you. He puts down his cup. “What friends? Where does this boy go at night?”

    Adeel has stepped behind the door. You see his shoes.
    .bad-company = He has fallen into bad company, Father.
    .bad-company-why = A label, before his own father. He hears it behind the door, and it sticks.
    .ask-himself = Please ask him yourself, Father, and gently. I won't speak for him.
    .ask-himself-why = You don't lie and you don't tell tales. You open a way between the two.
    .know-nothing = I know nothing about it, Father.
    .know-nothing-why = Adeel is grateful for a moment. But now you help to hide, and that is heavy.
    .uncle-to-tea = Father, let's ask Uncle Rahim to tea. Adeel likes him.
    .uncle-to-tea-why = A calm elder can stand between them. Now you are not the only bridge.

scenario--quiet-brother--ammi =
    He takes the bread and goes. Mother folds the bread cloth, again and again.

    “He hardly eats with us now,” she says. “Did I do something wrong? Should Father be hard with him?”
    .tell-him-hard = Yes. A little fear will do him good.
    .tell-him-hard-why = Fear may bring him home by seven. It won't bring him back to you.
    .not-your-fault = It's not your fault, Mother. Let's be near him, not loud.
    .not-your-fault-why = Mother needs comfort too. And to a calm house one likes to come back.
    .cook-his-dish = Let's cook his favourite rice tonight, and not speak of marks.
    .cook-his-dish-why = Something the family can do today. To be wanted is felt, not explained.
    .call-uncle = Let's call Uncle Rahim. We don't have to do this alone.
    .call-uncle-why = You share the worry with an elder he likes. It takes weight off Mother too.

scenario--quiet-brother--rules =
    That evening Adeel winds a bit of wire round his finger.

    “There are things I don't like,” he says. “With my friends, you can't go home early. And they tell me to say it was tuition.”
    .liars = Then they are liars, and you'll soon be one too.
    .liars-why = He brings you his own doubt, and you hit him with it. It hurts most when he trusts you.
    .when-you-say-it = How is it for you, when you say “tuition”?
    .when-you-say-it-why = You ask about the feeling behind the fact. He hears his own answer.
    .company-not-lies = You like being with them, but you don't like the lies.
    .company-not-lies-why = You sum up both sides in few words. He feels understood and can think on.
    .wont-lie = I won't lie for you. And I won't go behind your back.
    .wont-lie-why = Clear and fair, both ways. He knows just where you stand.

scenario--quiet-brother--old-team =
    In the evening boys shout up from the lane. “Adeel! Cricket on Friday! We have no keeper!” It is his old team.

    He doesn't answer them. “My friend Kamran says that's for children,” he tells you.
    .who-decides = Who is Kamran to decide for you?
    .who-decides-why = You may be right, but it is an attack. So he has to defend Kamran.
    .miss-it = And you? What was it like, playing with them?
    .miss-it-why = You leave Kamran out of it. Adeel can feel for himself what he misses.
    .cheer = I'd love to see you play. I'll make lemonade for the whole team, and we'll all eat here.
    .cheer-why = You don't take a place away from him. You add one, with people who know him.
    .not-today = You don't have to answer today. It's your Friday.
    .not-today-why = You neither push nor pull. To choose freely is just what he lacks elsewhere.

scenario--quiet-brother--angry =
    Later it breaks out of him.

    “You all talk about me! Nobody talks with me! My friends take me as I am.” His voice shakes.
    .shout-back = Then go to them, if they are so wonderful!
    .shout-back-why = Anger meets anger. You send him just where the pull is.
    .right-to-be = You're right to be angry. I didn't listen. I'm sorry.
    .right-to-be-why = You hear the hurt under the anger and own your part. Anger gets smaller so.
    .still-here = You may be angry with me. I won't shout, and I won't go away.
    .still-here-why = A boundary with warmth. Anger is allowed, and it doesn't end the bond.
    .not-alone-uncle = I think we're both stuck. May I ask Uncle Rahim to tea?
    .not-alone-uncle-why = You admit that you are stuck, and ask him first. That is strength, not defeat.

## The last choice

scenario--quiet-brother--missed =
    The next evening he stays at home. He is only tired. His phone buzzes eleven times.

    He holds it out to you himself: “We waited for you. Are we nothing to you?” He rubs his eyes.
    .block = Block them, all of them. Now!
    .block-why = You give an order, just as they do. Then he stands alone between two orders.
    .friday = Come and eat with us. And on Friday your old cricket team needs you.
    .friday-why = You speak of what waits for him, not against anyone. A warm place is a strong answer.
    .stay = Rest. I'll make tea. You don't have to answer tonight.
    .stay-why = You take the hurry out of it. A calm evening is a good answer to pressure.
    .one-evening = One tired evening, and they call it betrayal. That is heavy.
    .one-evening-why = You say what happened, in plain words. Now he can see the price himself.

scenario--quiet-brother--question =
    He is silent for a long time.

    “What should I do?” he asks then. “If I go less, I'm out. If I go on like this, I'm never here.”
    .dont-know = I don't know either. But I'll be here tomorrow too.
    .dont-know-why = An honest word. You don't have to solve it tonight. You only have to stay.
    .leave-them = Leave them today, or don't come to me any more!
    .leave-them-why = He gets the same choice from both sides: us or them. Pressure can't cure pressure.
    .with-uncle = Shall the two of us ask Uncle Rahim? He is good at such things.
    .with-uncle-why = You ask for help and take him along. It is good to know one elder to go to.
    .good-week = What would a good week look like, if you alone could plan it?
    .good-week-why = You put the plan into his hands. He'll hold on to what he has chosen himself.

scenario--quiet-brother--late-night =
    He goes out without a word. Midnight passes. At last the gate creaks.

    “I have my own people now,” he says, and walks past you.
    .listen-once = Now you listen to me, for once! I know what is good for you.
    .listen-once-why = He is tired, and so are you. A speech at midnight only makes a wall.
    .glad-home = I'm glad you're home. That's all for tonight.
    .glad-home-why = No question, no blame. After hard words this is the first stone of a bridge.
    .go-then = Then go and live with them!
    .go-then-why = It is pain that speaks. But to him it sounds like a door being locked.
    .tell-uncle = You say goodnight, and decide: “Tomorrow I'll tell Uncle Rahim everything.”
    .tell-uncle-why = This is too much for one person. To ask for help now is strong and right.

## Help that was asked for

scenario--quiet-brother--uncle =
    Uncle Rahim switches off the radio in his little shop. He lets you finish.

    “It's good that you came,” he says. “This is not for you alone to carry. Tell me, what does Adeel love?”
    .scold-him = Please scold him, Uncle. To you he listens.
    .scold-him-why = You are tired, and fear looks quick. Uncle would rather bring tea than fear.
    .good-hands = He can repair anything. He has such good hands.
    .good-hands-why = You look at what is strong in him. That is where others can join in.
    .how-did-you = When you were fifteen and angry, what helped you?
    .how-did-you-why = You ask openly, here too. Elders have stories that no advice can replace.
    .coordinator = Shall we also ask the coordinator of our Tolana?
    .coordinator-why = One more person with time and experience. You go together, with an adult.

scenario--quiet-brother--coordinator =
    Uncle Rahim goes with you. Zarmina, the coordinator, pours tea.

    “A change is not a crime,” she says. “We put no label on him. What have you seen? And how are you?”
    .write-lost = Write down that he is lost. One of the bad ones.
    .write-lost-why = That is fear speaking. Zarmina writes no such word: a label outlives the worry.
    .what-changed = He comes late, hardly speaks, and doesn't play any more.
    .what-changed-why = You tell only what you saw. That helps others to help, and harms nobody.
    .my-fault = What if it's my fault? I keep asking myself that.
    .my-fault-why = It is good to say this aloud. It is not your fault, and not your load alone.

scenario--quiet-brother--visit =
    Two days later Uncle Rahim comes to tea. He asks nothing about friends. He puts an old radio on the mat. “It hums, but it won't speak.”

    Adeel opens it at once. “Come to my shop on Saturdays,” says Uncle. Adeel looks at you.
    .say-yes = Say yes! It's better than those boys.
    .say-yes-why = A good offer becomes a weapon. Now a yes would be a no to his friends.
    .best-hands = He's the best with wires in our street, Uncle.
    .best-hands-why = You say it before others. To be needed for a skill is a strong way to belong.
    .would-you = And you, Adeel? What would you like?
    .would-you-why = You don't answer for him. His own yes will last longer than yours.

## The endings

scenario--quiet-brother--at-the-table =
    On Friday Adeel plays. He comes home dusty, loud and hungry, and half the team with him. At the table he tells the match, ball by ball.

    Now and then he still meets his new friends. But his place at home is not empty any more.
    .debrief =
        The pull was <b>belonging</b>: a name shouted, a chair kept. That is a good wish. But the chair had a price: all his time, and small lies at home.

        You didn't fight his friends. You made the other places warm again, and let him choose.
    .try = Ask one more open question before you offer something.

scenario--quiet-brother--own-evenings =
    “I'll plan my own week,” says Adeel. He tells his friends: two evenings, no more. Some laugh. One says, “Fine, see you Monday.”

    “Now I know who is a friend,” he tells you. He isn't happy every day. But he comes and talks about it.
    .debrief =
        The pull was <b>belonging</b> with a price: come always, or you are nothing to us.

        A real friend can hear “not today”. You didn't tell him that. You listened and asked, and he found it himself. What we find ourselves, we keep.
    .try = Ask him what he is proud of, too, not only what is hard.

scenario--quiet-brother--uncles-shop =
    On Saturdays Adeel sits at Uncle Rahim's bench. There is a little card: “Radios: ask for Adeel”.

    Some evenings he meets his friends, some he doesn't. Over tea he tells Uncle a good deal. You sleep better now, too.
    .debrief =
        The pull was <b>belonging</b>: he looked for a place where he counts.

        You didn't have to be that place alone. You asked for help, and one more good place opened. To go to a trusted elder is not telling tales. It is care, shared.
    .try = Ask for help a little earlier, and tell him that you do.

scenario--quiet-brother--not-alone =
    The next day you tell Uncle Rahim everything. Nothing is solved yet. Adeel still goes out.

    But on Friday Uncle comes to tea. Mother knows too, and you have slept. When Adeel comes in late, three people say, “Good that you're here.”
    .debrief =
        The pull was <b>belonging</b>: “my own people”. Hard words at home made it stronger.

        To ask for help was the best step of that night. You don't carry this alone, and not everything is up to you. If you fear for his safety, tell an adult you trust at once.
    .try = When words get hot, stop early: “I'm glad you're home” is enough.

scenario--quiet-brother--door-ajar =
    Nothing big has changed. Adeel still goes out in the evening. But now he says when he'll be late.

    And sometimes he knocks at your door. “Is there tea?” There is. It may take weeks. The door is not shut.
    .debrief =
        The pull was <b>belonging</b>: friends who want all his time, and call it love.

        You can't win against that in one evening, and you don't have to. He knows now that you are there. Trust grows in small steps, and you have begun.
    .try = Next time, ask what he misses, then wait a little longer.

scenario--quiet-brother--closed-door =
    Adeel comes and goes like a guest now. He eats alone and answers with one word. It hurts.

    It is not the end. Doors open again, often late. Tomorrow you'll go to Uncle Rahim, who has known Adeel all his life.
    .debrief =
        The pull was <b>belonging</b>. Each threat at home made the place with his friends look warmer.

        You meant well: worry often sounds like anger. It is not all up to you. Tell an adult you trust. Then begin again, small: a cup of tea, an “I'm sorry”.
    .try = Begin with a welcome, and keep advice for when he asks for it.
