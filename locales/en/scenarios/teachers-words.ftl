# review: draft

### The practice story "A teacher's words": three dawns at an oven, with a madrassa student of seventeen. The names are invented.
### It is told quickly, with jokes and hot bread. The madrassa is a good place, and its own teacher the wisest in it.
### The line is never quoted, nobody says where it comes from, and nobody is accused of anything; keep it so.
### Zarak stammers. Never spell it out letter by letter and never make fun of it: a word sticks, one waits, it comes.
### Things that come back: forty breads, raisins for questions, the bicycle bell, the name on the list.
### The reader may be a woman or a man: the wording never shows which; keep it so.
### A scene is reached from several others, so it must read well after each of them.

## The story in the list, and its beginning

scenario--teachers-words = A teacher's words
    .about = He has learned one line, and now he wants no questions.
    .who = Zarak, the student who fetches the bread
    .intro =
        Your oven stands next to the madrassa. Zarak, seventeen, has come for its forty breads for years. He is quick and funny, and some words stick in his mouth.

        Ustad Jalal, his teacher, pays for good questions with raisins. But on Tuesday Ustad was away, and a guest spoke in the yard. Now it's Wednesday.

## The first dawn

scenario--teachers-words--oven =
    Dawn. The oven roars, and forty breads are ready. Zarak always counts them aloud with you. Numbers never stick.

    Today he doesn't count. He says a line, just one, like a drum and in one breath. “That's from our guest. Now there's nothing left to ask!”
    .half-a-line = One line? And where is the rest of the page?
    .half-a-line-why = A good question, but thrown like a stone. He ducks and holds on to his treasure.
    .that-evening = What was it like, that evening in the yard?
    .that-evening-why = You ask what he has seen and felt. That he can tell without a fight.
    .ask-first = Ustad Jalal says: ask first, then act. You know that.
    .ask-first-why = It's wise, and it comes like a ruler on the knuckles. He hears only “wrong”.
    .one-breath = All in one breath! I've never heard you speak like that.
    .one-breath-why = You see what matters most to him this morning. And it really is something.

scenario--teachers-words--breath =
    He beams. “Nothing got stuck,” he says. “Nothing! In class they all look at their shoes until I'm through. With this line I'm through before they can look.”
    .no-stones = Then that line is like a road without stones.
    .no-stones-why = You give his joy a picture. He sees that you know how stony his roads are.
    .when-else = When else do your words run like that?
    .when-else-why = An open question. The line isn't his only smooth road, and he may find that out.
    .radio = A radio never gets stuck either.
    .radio-why = Funny, and it hits him where it hurts. He laughs at nothing more this morning.

scenario--teachers-words--guest =
    “What a voice! Like a river,” says Zarak. “Thirty of us sat there, and he points at me. Me! ‘You have understood,’ he says. ‘Now obey, and ask nothing.’”

    He has quite forgotten his basket.
    .what-understood = And what was it that you had understood?
    .what-understood-why = You ask with real interest. He opens his mouth, and then he has to think.
    .picked-you = Out of thirty, he saw you. That must have felt good.
    .picked-you-why = To be seen is a good wish. You honour it, so he needn't guard it.
    .says-it-everywhere = He says that to some boy in every town.
    .says-it-everywhere-why = You can't know that. And what he hears is: nobody would ever pick you.

scenario--teachers-words--drum =
    “Eleven! Twelve! Thirteen!” Now Zarak counts after all, so loud that you can't get a word in. Bread after bread slaps into the basket.

    “He told us,” he says between fifteen and sixteen, “that people would talk like that.”
    .count-along = You count along, just as loud: “Seventeen! Eighteen!”
    .count-along-why = You join in and don't fight. By thirty he has to grin, whether he likes it or not.
    .stop-that = Stop that noise and listen to me, for once!
    .stop-that-why = Now there are two who shout. The one with the basket can run away.
    .good-morning = I jumped on you. Let me begin again. Good morning, Zarak.
    .good-morning-why = A repair, short and cheerful. It makes it easy for him to come back.

## By daylight

scenario--teachers-words--list =
    A list hangs on the madrassa gate. These students read on Friday evening, before the whole lane. Zarak's name is on it, with a line through it.

    “That was Ustad Jalal,” he says. A word sticks. You wait. It comes. “To spare me! He never even asked.”
    .meant-well = Ustad only meant well.
    .meant-well-why = That is true, and still no help. He knows it was meant well. It hurts all the same.
    .he-decided = It was about you, and it was decided without you.
    .he-decided-why = You say plainly what was unfair. Good teachers make mistakes, too.
    .would-you-have = And if he had asked, what would you have said?
    .would-you-have-why = You ask what nobody asked. He hasn't got an answer yet, but he likes the question.

scenario--teachers-words--raisin =
    A raisin rolls out of his pocket, hard as a pebble. It's one of Ustad Jalal's. One raisin for a good question, two if Ustad has no answer.

    “Throw it away,” says Zarak. “Whoever obeys needs no raisins.”
    .won-it-for = What did you get it for? Which question was it?
    .won-it-for-why = You wake a good memory. In it he asked, and somebody was glad of it.
    .after-all-he-did = After all that Ustad has done for you!
    .after-all-he-did-why = You're sad for Ustad. But a debt makes nobody warm. He only looks at the floor.
    .by-the-salt = I'll put it on the shelf, by the salt. It stays yours.
    .by-the-salt-why = You keep it for him and say no more. He can come and fetch it any morning.

scenario--teachers-words--bell =
    A bell, dust, brakes! It's Tariq, his brother, on his bicycle. “Good morning, Your Honour! Any orders for me?” The milkman laughs so much that he spills.

    Zarak has gone red. “From today I don't greet him,” he says.
    .before-the-milkman = And in front of the milkman. That burned.
    .before-the-milkman-why = You name the burn exactly. He nods, and his shoulders come down.
    .may-i-tell-him = May I tell Tariq that it burned? Only if you say yes.
    .may-i-tell-him-why = You offer to carry one sentence across, and ask him first. He says, “If you like.”
    .only-a-joke = Come on, it was only a joke.
    .only-a-joke-why = For those who laugh, it is. You make his hurt small, and it gets bigger.

scenario--teachers-words--thirty-nine =
    He grabs the basket and runs. On your board lies one bread, all alone. He took only thirty-nine. That has never happened before.

    The oven crackles. Smoke gets in your eyes. Or something does.
    .last-bread = You wrap up the last bread and take it to him at noon.
    .last-bread-why = A bread says: I still count on you. It needs no speech.
    .shout-after = You shout after him: “Ustad Jalal will hear of this!”
    .shout-after-why = You turn Ustad into a stick. And he'd be so good to go to.
    .ask-tariq = You ask Tariq, his brother: “What is weighing on him?”
    .ask-tariq-why = You ask openly someone who lives with him. That is not gossip, if you mean well.
    .tell-zainab = You decide: “I'll go to Aunt Zainab. She cooks for all of them.”
    .tell-zainab-why = You take your worry to someone who is kind to him and sees him daily. Well done.

## Noon and evening

scenario--teachers-words--tree =
    Noon. Behind the wall Ustad Jalal's class laughs over a riddle. Zarak sits outside under the tree, his back to the door. Ants walk across his book.

    “I only listen to one man now,” he says.
    .room-for-me = You sit down by the ants. “Room for one more?”
    .room-for-me-why = You come to where he is and want nothing. It's hard to be proud next to ants.
    .hear-them = What is it like out here, when they laugh in there?
    .hear-them-why = You ask about the price, and don't name it. He may count it himself.
    .back-in = Back in with you, or I'll get Ustad Jalal!
    .back-in-why = A good place becomes a threat. Nobody likes to be dragged into a class.

scenario--teachers-words--workshop =
    Tariq spins a bicycle wheel. It wobbles. “I've got one weak leg and one big mouth,” he says. “The leg never gets me into trouble.”

    Then he stops joking. “My own brother doesn't greet me. Shall I shake it out of him?”
    .a-week-off = Give your jokes a week off, Tariq. Just one week.
    .a-week-off-why = A small and clear request. Tariq can do it, and it might change a lot.
    .shake-him = Yes, give him a good shake!
    .shake-him-why = You're both worried, so strong hands look quick. But words don't come from shaking.
    .looks-up = He looks up to you. That's why your jokes go in so deep.
    .looks-up-why = Tariq hears that he matters. Now he can be careful and needn't be ashamed.
    .us-to-ustad = Come with me to Ustad Jalal. You're his brother, you know him best.
    .us-to-ustad-why = You don't go alone, and you don't go behind the family's back. Good help, fetched well.

scenario--teachers-words--ledge =
    In the evening Zarak sits on the wall between your yard and the madrassa. His heels drum on the bricks.

    “When I ask, all of them must wait till it's out,” he says. “When I obey, nobody waits.”
    .worth-waiting = I like to wait for your words. They're worth it.
    .worth-waiting-why = You tell him that his words have weight. He hears that less often than you think.
    .practise = You only have to practise. Slowly now, and breathe!
    .practise-why = Everyone tells him that, and it never helped. He wanted an ear, not a lesson.
    .all-eyes = So one question costs you more than it costs the others.
    .all-eyes-why = You have understood why “don't ask” is so sweet to him. Nobody else has yet.

## The second dawn

scenario--teachers-words--dough =
    Second dawn. Zarak comes before the sun and kneads with you, white to his elbows. With busy hands his words run better.

    “What stood before it?” he asks suddenly. “Before the line, I mean. He had no book with him.”
    .two-raisins = That question is worth two raisins.
    .two-raisins-why = You're glad of the question itself, as Ustad would be. Asking tastes good again.
    .where-look = Where could one look that up?
    .where-look-why = You don't tell him what it says. You trust him to go and find out.
    .been-saying = That's just what I've thought from the start!
    .been-saying-why = His first doubt is small and new. You sit down on it, and it can't breathe.

scenario--teachers-words--rhyme =
    Second dawn. Three small boys trot behind Zarak and say the line with him, all in chorus.

    “What does it mean?” asks Waleed, the smallest. “One doesn't ask,” says Zarak. Waleed's lip begins to tremble.
    .trusts-you = He asked you because he trusts you.
    .trusts-you-why = You don't blame him. You show him how Waleed sees him, and that he can look again.
    .scaring-children = So now you're scaring little children.
    .scaring-children-why = He has seen it himself. Now he must be hard, so that he needn't be ashamed.
    .small-as-he = When you were as small as Waleed, who answered you?
    .small-as-he-why = A question that leads to Ustad without naming him. He finds the way alone.

scenario--teachers-words--vow =
    He waits until nobody is near. Then he leans over your oven, so close that his hair nearly burns.

    “On Friday I'll stand up before them all,” he whispers. “I say the line. And then: come with me, out of this gate! Swear that you won't tell.”
    .swear = I swear. Not a word from me.
    .swear-why = He feels safe with you. But now you can call nobody, whatever happens on Friday.
    .leave-ustad = Leave Ustad Jalal? Have you lost your mind?
    .leave-ustad-why = He told you his plan, and you laughed at it. He'll tell the next one to nobody.
    .no-swearing = I won't swear, and I won't gossip. But if you could get hurt, I fetch help.
    .no-swearing-why = You say no to the oath and yes to him. He knows where he stands with you.
    .ustad-first = I can't swear. I'd like to ask Ustad Jalal for help, and I tell you so.
    .ustad-first-why = You ask for help in the open. He grumbles, but he doesn't say no.

scenario--teachers-words--shout =
    “Everyone knows what's good for me!” shouts Zarak. Then the words stick, one after the other. His hand hits the wall.

    “And nobody …” It doesn't come. It still doesn't come. You know which word it is. You could say it for him.
    .end-it-for-him = “Nobody asks you,” you say, before he can.
    .end-it-for-him-why = It's kindly meant. But you take his word away. Once more somebody else was faster.
    .last-word = You wait till the last word is out. “True. Nobody asked you.”
    .last-word-why = Ten long seconds, and worth every one. You let him say it, and you agree.
    .bread-tomorrow = Shout all you like. There'll be bread tomorrow, all the same.
    .bread-tomorrow-why = He may be as angry as he is. You stay, and so does the bread.
    .fetch-ustad = I don't know what to say now. May I ask Ustad Jalal to come?
    .fetch-ustad-why = You admit it, and that's no shame. An elder with patience can do what you can't.

## Thursday night

scenario--teachers-words--three-seconds =
    In the evening he holds out his phone. “I sent the guest one question,” he says. “What stands before the line? He answered.” He lets you hear it.

    It takes three seconds: “That is not for you to ask.”
    .how-was-it = How was it for you, when you first heard that?
    .how-was-it-why = You don't explain the three seconds to him. He has ears of his own.
    .cost-you = You asked. That took more courage than his answer.
    .cost-you-why = You praise the asking, and leave the guest alone. So he can be proud of it.
    .fooled-you = He has fooled you, and you fell for it.
    .fooled-you-why = Nobody wants to be a fool. To save his pride, he must now believe the guest.
    .light-burning = There's a light at Ustad Jalal's. He has the whole page. Shall we go?
    .light-burning-why = He is ready to look, and you know a door. You don't push him through it.

scenario--teachers-words--roof =
    Thursday night. Zarak walks up and down on his roof, and you hear him across the wall.

    “Ustad crossed me off the readers' list,” he says. “To spare me! If I lead them out tomorrow, I've no teacher. If I don't, I stay crossed out.”
    .third-thing = Is there a third thing you could do tomorrow?
    .third-thing-why = He saw two doors, both bad. You don't show him a third. You ask if there is one.
    .no-more-bread = Do that, and you needn't come for bread again!
    .no-more-bread-why = One more person who crosses him out. It came from fear, but it counts.
    .no-line-through = You don't want to be crossed out. Not by anyone.
    .no-line-through-why = Under the big plan is a plain wish. Now it is said, and it's a good one.
    .may-i-knock = May I knock at Ustad Jalal's? He should know this tonight.
    .may-i-knock-why = You ask him, and you don't wait for Friday. Such a night is too big for one wall.

scenario--teachers-words--lane =
    Thursday night. Under the lamp in the lane Zarak walks up and down. He says his line again and again, faster and faster.

    “Tomorrow, before everyone!” he calls when he sees you. “And then out of the gate!”
    .for-your-throat = You put warm milk on the step. “For your throat.”
    .for-your-throat-why = You're not for the plan. You are for him, and for his throat. He drinks.
    .ustad-tonight = I'm going to Ustad Jalal tonight. I want you to know that.
    .ustad-tonight-why = You tell him to his face, and fetch help while there's time. That is loyal.
    .make-a-fool = You'll make a fool of yourself before the whole lane.
    .make-a-fool-why = You say the very thing he fears most. Now he must prove that it isn't so.

## Friday evening

scenario--teachers-words--mats =
    Friday evening. Mats, lamps, the whole lane, from the milkman to the babies. Zarak stands behind the last pillar. There is a slip of paper in his fist.

    “Now,” he says. He is as white as flour.
    .own-words = Whatever you say, say it in your own words. I'll wait for each one.
    .own-words-why = You don't tell him what to say. But you promise him time, and he needs it most.
    .in-his-way = You step in his way, before everyone. “You stay here!”
    .in-his-way-why = You want to save him from himself. But once more somebody decides for him, and all see it.
    .think-of-ustad = Think of Ustad Jalal. Don't do this to him!
    .think-of-ustad-why = Now he must carry Ustad's heart as well as his own. It makes him go faster.
    .what-ask-them = And if you asked them something? What would it be?
    .what-ask-them-why = You trust him with a question, before all of them. Nobody ever has.

## Help that was asked for

scenario--teachers-words--kitchen =
    Aunt Zainab stirs a pot as big as a boat. “He hasn't eaten,” she says. “And he has carried his book out of class. I only cook. But who eats, talks.”

    She licks the spoon. “So, what do we two do?”
    .crust = Let's send him a plate, with the crust he likes.
    .crust-why = A plate is an open door with steam on it. You begin with what does him good.
    .get-them-talking = How do you get forty boys to talk?
    .get-them-talking-why = You ask someone who can do it. She says: “I wait. And I send them to Ustad.”
    .no-supper = No supper for him, until he sees sense!
    .no-supper-why = Your worry bangs on the table. “I've never let a boy go hungry,” says Aunt Zainab.

scenario--teachers-words--plate =
    Zarak sits on the kitchen step and eats after all. “Aunt Zainab,” he says, “do you obey without asking?”

    She laughs so hard that her spoon shakes. “Me? I ask even the lentils, every day: are you done yet?” And Zarak has to laugh, too.
    .even-lentils = You see? Even lentils are asked. Only you don't want to be.
    .even-lentils-why = The joke was warm, and you put a sting in it. He looks at his plate again.
    .both-laugh = You haven't laughed for a long time. That's good.
    .both-laugh-why = A few words, and no task in them. He feels that his laugh counts here, not only his obedience.
    .his-questions = If a question cost you nothing at all, what would you ask?
    .his-questions-why = You take away the price for a moment. What is left is his curiosity.

scenario--teachers-words--ustad =
    Ustad Jalal has listened to the end. He pushes the bowl of raisins over to you and takes off his glasses.

    “I crossed out his name, so that nobody would laugh at him,” he says. “I love questions. And I forgot to ask him one.”
    .forty-breads = He counts forty breads with me every day, and never slips.
    .forty-breads-why = You show Ustad a side he doesn't see in class. He writes it down, and smiles.
    .punish = All the same, he ought to be punished.
    .punish-why = You want order, and that's human. “First I owe him a question,” says Ustad.
    .ask-him-now = What would you ask him now?
    .ask-him-now-why = You ask a teacher a question, and he shines. Here everyone may ask, you as well.
    .hosai-too = Shall we ask Hosai as well, from our Tolana?
    .hosai-too-why = More heads, more patience. A madrassa and a peace group can well work together.

scenario--teachers-words--hosai =
    Hosai, who leads the Tolana, takes one raisin and puts it beside her cup.

    “The elders will ask about that guest, and openly,” she says. “That is our task. It isn't yours, and it isn't Zarak's. Now tell me about the boy. What have you seen?”
    .lost-boy = I'm afraid he is lost. Please write that down.
    .lost-boy-why = Your sadness speaks. Hosai writes no such word: he's next door, not lost.
    .only-seen = He used to count and joke. Now he says one line, and sits alone.
    .only-seen-why = You say what you saw, and nothing more. It helps, and it harms nobody.
    .missed-it = I see him every dawn. Did I miss something?
    .missed-it-why = You may ask that aloud. “You noticed on the first day,” says Hosai. “And you asked for help.”

scenario--teachers-words--sorry =
    Dawn. Before your oven stands Ustad Jalal himself, with flour on his shoes.

    “Zarak,” he says, “I put a line through your name and didn't ask you. That was wrong.”

    Zarak holds his empty basket. Even the oven is quiet.
    .now-you = There! And now you say sorry, too.
    .now-you-why = A gift was on its way, and you ask for change. Let it arrive first.
    .no-hurry = You needn't answer now, Zarak.
    .no-hurry-why = You give him time, before he has to ask for it. So the words can come.
    .ask-him-back = Is there something you'd like to ask Ustad?
    .ask-him-back-why = You give the question back to him, where it was taken away. He takes a long breath.

scenario--teachers-words--page =
    Ustad Jalal opens the thick old book. Zarak reads what stands before the line, and what comes after it. The words stick. Nobody helps, nobody hurries. It takes as long as bread takes.

    Then he looks up. “But that's about something else,” he says.
    .read-aloud = You've read the whole page aloud. Every word of it.
    .read-aloud-why = You saw what he did, slow and complete. It beats one breath by far.
    .make-of-it = What do you make of it?
    .make-of-it-why = Ustad knows the answer, and keeps quiet, too. Zarak is the one who thinks.
    .stopped-asking = And for that you stopped asking!
    .stopped-asking-why = He is just finding out, and you hold up the bill. The page would have been enough.

scenario--teachers-words--lamps =
    Friday evening. Mats, lamps, the whole lane, from the milkman to the babies. On the readers' list stands Zarak's name, new, and after it a question mark.

    He looks at the question mark for a long time. “He's asking me,” he says.
    .your-evening = Read, or ask, or only listen. It's your evening.
    .your-evening-why = You hold the choice open on all sides. What he does now is truly his.
    .what-in-you = Is there a question you'd like to ask tonight?
    .what-in-you-why = You think he can, and you don't push. That is the best wind there is.
    .up-you-go = Up you go, now! Show them all!
    .up-you-go-why = You're so proud that you push. But the question mark was there for him, not for you.
    .no-bell = Your brother has kept you a place. He left his jokes at home.
    .no-bell-why = You tell him who is waiting. A place beside a brother is worth a whole stage.

## The endings

scenario--teachers-words--whole-page =
    Zarak reads the whole page, with all that stands before and after the line. Four times a word sticks. Four times the whole lane waits, and once a baby sneezes. Then it comes.

    When he has finished, his brother Tariq can't clap. He needs both hands for his eyes.
    .debrief =
        The pull was <b>false authority</b>: a great voice and one line out of its place. “Ask nothing,” it said. For Zarak that was a rest. Whoever obeys needn't get a question out.

        In the end you took that seriously. Ustad asked at last, and said sorry. The whole page did the rest.
    .try = When somebody looks for a word, wait. Then wait two breaths more.

scenario--teachers-words--two-in-one-hand =
    Zarak stands up. A word sticks. The whole lane waits. Then it comes: a question so good that Ustad Jalal scratches his beard. “I don't know,” says Ustad.

    He counts two raisins into Zarak's hand, before everyone. “Tomorrow we'll look it up together.” In the first row little Waleed's arm shoots up.
    .debrief =
        The pull was <b>false authority</b>. “Obey, and ask nothing,” it told Zarak. To a boy whose questions come slowly, that sounded like help.

        In the end you gave his questions time, so they were worth something again. A true teacher can say “I don't know”, and nobody loves him less for it.
    .try = Give someone two raisins for a question you can't answer.

scenario--teachers-words--brothers =
    Zarak doesn't read tonight. That's what he has chosen. He sits down by his brother Tariq. “Good evening,” he says. Tariq opens his mouth for a joke, and shuts it. “Good evening.”

    On Saturday his brother's bicycle bell hangs on the bread basket. It rings at dawn. Then two voices count to forty.
    .debrief =
        The pull was <b>false authority</b>: obey one great voice, and leave the others. The others were the ones who love Zarak.

        His hurt was real: his brother's jokes, his name crossed out. Both were put right, and nobody had to win. He still learns from Ustad, and asks.
    .try = Tell the brother early what his jokes do. He may be glad to know.

scenario--teachers-words--slip =
    Zarak goes to the front and opens his mouth. Nothing comes. He says no line, and nothing of his own. He sits down at the very edge. But he stays.

    At dawn a slip lies in the bread basket, in his writing. “May I ask you something?” it says. You lay a raisin on it.
    .debrief =
        The pull was <b>false authority</b>: a line that needs no thinking and allows no question. It's easy to hold on to when speaking is hard.

        Nothing is decided yet. But he didn't walk out, and he has asked to ask. Say yes, and take your time. Ustad Jalal would love to hear it, too.
    .try = Leave the choice to him a little sooner, and talk to Ustad early.

scenario--teachers-words--outside =
    Zarak says his line. Tonight it doesn't sound like a drum. Nobody gets up. He goes out of the gate alone and sits down under the tree.

    After a while Ustad Jalal sits down next to him. He says nothing, for so long that the ants walk over both pairs of shoes.
    .debrief =
        The pull was <b>false authority</b>: obey one voice, and leave the others. His hurt was real. He was taken off the readers' list, and nobody asked him.

        The gate is open, and someone sat down. You needn't find the right word tonight. Tomorrow there is bread, and Ustad has a question for him.
    .try = Ask what he wants, before you say what others feel.

scenario--teachers-words--other-boy =
    He pushes past you, calls out the line and runs through the gate. He sleeps at his uncle's now, two lanes on. Another boy fetches the bread and doesn't count.

    It is not the end. Every dawn you put one bread aside. Today his brother Tariq and Ustad Jalal take it to him. And you go and talk to Hosai, who leads the Tolana.
    .debrief =
        The pull was <b>false authority</b>, with a date on it. It grew where others decided for Zarak, even those who love him.

        You were afraid for him. It is not all up to you, and his family knows where he is. Tell an adult you trust, early. Then begin again with a bread, and no speech.
    .try = When he shouts, wait for his last word before you say your first.
