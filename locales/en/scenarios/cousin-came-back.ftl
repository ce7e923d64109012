# review: draft

### The practice story "The cousin who came back": a wall, some days, and trust that is needed on two sides.
### The names are invented. Nobody ever says what Jalal did or saw in those two years; where the reader
### asks, it closes a door. The group has no name and no cause. The family's fear is just, and it is never laughed at.
### Jalal talks little and drily, best about stones. "A man keeps his word" is the hook: he truly is such a man.
### Nobody is watched, followed or searched. Latif, the coordinator, has one hand; it is never explained.
### A scene is reached from several others, so it must read well after each of them.
### The reader may be a woman or a man: the wording never shows which; keep it so.

## The story in the list, and its beginning

scenario--cousin-came-back = The cousin who came back
    .about = He mends a wall, people whisper, and his phone won't be still.
    .who = Jalal, the cousin you grew up with
    .intro =
        Jalal is twenty-six. For two years he was with a harmful group. He got out, and people helped him through a long programme. Now he is back in the yard that your families share.

        Nobody needs to know all about that time. Latif, the coordinator, looks in on Mondays. Mother is afraid. So are you, a little.

## At the fallen wall

scenario--cousin-came-back--gap =
    Rain has torn a gap in the orchard wall, in full view of the house. Jalal kneels there and sorts stones. He is thinner than he was.

    He doesn't look up. “Careful,” he says. “They'll say you talk to me.”
    .missed = I've missed you. Nobody flies kites like you.
    .missed-why = You begin with something you two share. It tells him that he is more than those two years.
    .is-it-true = Is it true, what they say about you?
    .is-it-true-why = You'd rather hear it from him. But he has heard this question from every mouth, and it shuts his.
    .bread = Your mother sends bread. Shall I pass you the stones?
    .bread-why = Bread, and two hands. You want no explanation, and side by side it is easier to talk.

scenario--cousin-came-back--stones =
    You pass, he lays. He taps each stone and listens to it. “This one lies well,” he says. “That one only pretends to.”

    For a moment he is the Jalal who built you a dam in the stream.
    .which-next = Which one comes next? Teach me.
    .which-next-why = You ask about what he can do. Someone who may teach stands up straighter.
    .why-go = Why did you go with those people at all?
    .why-go-why = It has hurt you for two years. But he was here just now, with you, and you send him back there.
    .hands-know = Your hands still know all of it.
    .hands-know-why = You name a strength. It was there before those years, and it is there now.

scenario--cousin-came-back--kites =
    One corner of his mouth moves. “You always let go of the string.”

    Then he wipes his hands. “In those days people stopped here to see our kites. Now they cross to the other side of the path.”
    .patient = You have to be patient. People need time.
    .patient-why = It may be true. But he showed you what hurts, and he got advice for it.
    .cross-over = They cross over, and each time you see it.
    .cross-over-why = You give back what he feels. Now he needn't prove to you that it hurts.
    .red-kite = Our red kite still hangs in the shed. Let's mend it some day.
    .red-kite-why = A small thing to look forward to. It tells him that you count on his being here.

scenario--cousin-came-back--turned =
    He turns his back and lifts a stone that is too big for one. “Everyone asks,” he tells the wall. “So now you ask too.”

    The stone slips from his hands.
    .clumsy = That was clumsy of me. I'm just glad you're home.
    .clumsy-why = You own your mistake and say what matters more. That makes it safe to turn round again.
    .may-ask = Surely one may ask! We are family.
    .may-ask-why = You feel pushed away, so you push. But being family gives nobody a right to his story.
    .only-carry = I won't ask again. And that stone needs two people.
    .only-carry-why = A clear word that he can trust, and a hand with it. He is free to tell you things, or not.

scenario--cousin-came-back--whisper =
    Two men come along the path. They greet you by name. Jalal they don't see, though he stands beside you. After ten steps they put their heads together.

    Jalal works on. His ears are red.
    .to-our-faces = You call: “Say it to our faces, or all will hear how you are!”
    .to-our-faces-why = It feels loyal. But now the village has something new to tell. Jalal has to live with that.
    .like-air = They looked through you as if you were air.
    .like-air-why = You saw it, and you say so. A hurt that somebody sees weighs less.
    .dont-mind = Don't mind them. Just think of something else.
    .dont-mind-why = You want to make it lighter. But it tells him that the hurt is his own mistake.
    .big-one = You say, for all to hear: “Jalal, will you lift the big one with me?”
    .big-one-why = His name, said aloud in the open. There is no quarrel, and the whisper gets nothing to eat.

scenario--cousin-came-back--little =
    Your little brother Hamdo comes running through the trees. “Jalal! Is it a castle?”

    Before he is there, Mother calls from the house. “Hamdo! Come in, now!” He trots back.

    Jalal looks at his hands. “She is right to call him,” he says.
    .her-and-you = She fears for him, and it hurts you. Both at once.
    .her-and-you-why = You leave both of them their feeling. Nobody has to be the bad one here.
    .silly-fear = It's only her silly fear. Don't listen to it.
    .silly-fear-why = You want to be on his side. But her fear is real, and he respects it more than you do.
    .not-against = I won't talk against her. And I won't leave you standing here.
    .not-against-why = A boundary for two sides. Each of them can count on you, and neither loses you.

scenario--cousin-came-back--afraid =
    He puts down his stone. For the first time he looks straight at you.

    “And you?” he asks. “Are you afraid of me? Say it. I've heard worse.”
    .not-at-all = Not at all! Nobody here is afraid of you.
    .not-at-all-why = It is meant to comfort. But he sees the shut doors. If this isn't true, what else isn't?
    .how-is-it = How is it, when people look at you like that?
    .how-is-it-why = You turn the question to what he lives with. He may tell as much as he likes.
    .who-knows = Who knows what they have made of you?
    .who-knows-why = Fear says this. To him it means: you are a thing that others made, not Jalal.
    .a-little = A little, at first. Less with every stone.
    .a-little-why = It is honest and kind at once. He can build on that, as on a stone that doesn't rock.

## The evening

scenario--cousin-came-back--mother =
    In the evening Mother cuts onions. “I saw you with him,” she says. “I carried that boy on my arm. But I have three small ones here.”

    The knife stops. “What if those people come to our gate, because of him?”
    .gossip = That's just gossip from the well, Mother!
    .gossip-why = You want to protect him. But she asks a real question, and you call it gossip.
    .both-true = You love him, and you fear for the little ones.
    .both-true-why = You see both things in her. When fear is heard, it needn't grow hard.
    .forgive = Good people forgive, Mother.
    .forgive-why = A big word for someone who is afraid. She only hears that she isn't good enough.
    .ask-latif = Let's ask Latif what is safe. Father can come with us.
    .ask-latif-why = A good question goes to someone who knows. Safety is a task for grown-ups together.

scenario--cousin-came-back--aunt =
    In the evening Aunt Zarghuna sits on the step with her beans. She is Jalal's mother. “At the well they leave a gap beside me,” she says. “As if he stood in it.”

    She looks up. “Tell me, did he smile today? Just once?”
    .head-up = You must be strong, Aunt. Hold your head high!
    .head-up-why = It is meant to lift her. But she has been strong all day, and now she may not be sad.
    .do-you-good = What would do you good, Aunt?
    .do-you-good-why = Nobody has asked her that. “One greeting at the well,” she says. That can be done.
    .his-fault = It is his fault that they treat you like this.
    .his-fault-why = You are angry for her. But now she has to stand between the two of you, with her beans.
    .he-smiled = Nearly, Aunt. He talks to his stones, and they listen.
    .he-smiled-why = A true little picture, with no big hope in it. A mother can live on that for an evening.

scenario--cousin-came-back--roof =
    The night is warm. Up on the roof Grandmother snores beside the water jar. Jalal sits against the wall, wide awake.

    “By day I hear what the path says,” he whispers. “By night I hear each dog.”
    .sit-silent = You give him water, sit down by Grandmother, and say nothing.
    .sit-silent-why = You are there, and you want nothing. In the night that can be more than words.
    .what-there = What did you see there, that you can't sleep? Tell me!
    .what-there-why = You care, and you are curious. But at night such a question opens a door that won't shut again.
    .what-helps = What helps a little, on such nights?
    .what-helps-why = You look for what is good, not for what was bad. He knows some of it himself.
    .bad-nights = Latif knows someone for bad nights. May Father and I ask him?
    .bad-nights-why = Bad nights after a bad time are common, and there is help. And you ask Jalal before you go.

## The messages

scenario--cousin-came-back--shown =
    The next day the wall is knee-high. “Work helps,” says Jalal. Then his phone buzzes on the stones. He reads, and his face turns grey.

    He holds it out to you himself: “You owe us. A man keeps his word.” It is the ninth this week.
    .owe-nothing = You owe them nothing. They're liars!
    .owe-nothing-why = You want to free him with one word. But he did promise, and now he feels like a fool.
    .what-happens = What happens in you when you read that?
    .what-happens-why = Not “who are they?”, but “how is it for you?”. That is where the pull takes hold.
    .never-tell = I won't tell anyone, ever. You can rely on me.
    .never-tell-why = It brings you close. But if he is in danger, you can't keep such a promise.
    .with-father = That's too heavy for us two. Shall we take it to Father and Latif?
    .with-father-why = You say “we”, and you ask him. Such messages lose weight when more people carry them.

scenario--cousin-came-back--hidden =
    The next day Jalal works fast, and the stones lie crooked. The phone buzzes in his jacket. Again, and again. He doesn't take it out.

    “It's nothing,” he says, before you ask. “Old debts.”
    .show-me = Show me that phone, or I'll tell Father!
    .show-me-why = We never search a phone, and a threat finds no truth. He only learns to hide it better.
    .looks-heavy = You needn't show me. But I see that it is heavy.
    .looks-heavy-why = You leave him the key and name the weight. So he may open the door himself.
    .whatever-it-is = Whatever it is, tell me. It stays between us.
    .whatever-it-is-why = It opens his mouth, and ties your hands. You promised before you knew what it was.
    .said-before = Tell me or don't. But if anyone is in danger, I'll get help.
    .said-before-why = He knows beforehand where you stand. That is safer ground than a sweet promise.

scenario--cousin-came-back--debt =
    He sits down on the wall. “They paid for Mother's medicine,” he says. “I gave my hand on it. Now they write each day: ‘You owe us. A man keeps his word.’”

    He rubs his palm. “Grandfather used to say that too. So it bites.”
    .doesnt-count = A word to such people doesn't count!
    .doesnt-count-why = You want to cut the rope. But his word is his honour, and you cut that too.
    .man-of-word = You want to be a man of your word. And just there they pull.
    .man-of-word-why = You honour the good wish and show him the hook in it. He can tell them apart now.
    .what-price = When would it be paid? Would they ever say: enough?
    .what-price-why = He is open enough to hear it. A real debt has an end. He can look for that himself.
    .count-it = Latif has looked at such debts with others. Shall we ask him?
    .count-it-why = There may be something to pay, or nothing. You needn't know that. Somebody does.

scenario--cousin-came-back--no-word =
    A stone flies over the wall and bursts on the path. Nobody is there, thank God.

    “For them I'm a man with no word,” cries Jalal. “For the village too. And now for you! What is left of me?” He is shaking.
    .still-theirs = There! You are still one of them.
    .still-theirs-why = You are frightened. But this is just what the messages tell him: there is no way home.
    .ten-days = You said you'd mend this wall. Day after day you have kept that word.
    .ten-days-why = He asked what is left. You show it to him, in stone. Nobody can argue with a wall.
    .no-stones = Be as angry as you like. But no stones, children walk there. I'm staying.
    .no-stones-why = The anger may be there, and the children stay safe. A good boundary protects both.
    .fetch-father = I'll fetch Father. Not against you. We two are stuck.
    .fetch-father-why = You say what you do, and why. To fetch a calm grown-up is no punishment.

scenario--cousin-came-back--secret =
    “Good,” he says, and breathes out. “They want to see me on Friday, behind the old mill. Just to make an end of it. You know nothing, all right?”

    His hand isn't steady.
    .with-me = All right. If anyone asks, you were with me.
    .with-me-why = You want to be loyal. But now two people hide, and he goes there alone.
    .too-fast = I promised too fast. This sounds dangerous, and I can't hide it.
    .too-fast-why = A promise put right, to his face. It costs a moment, and it may save much more.
    .mad = Behind the mill, alone? Are you out of your mind?
    .mad-why = You are afraid for him, and it sounds like scorn. He won't tell you the next thing.
    .you-first = I'll tell Father and Latif. And I tell you first.
    .you-first-why = In danger an adult has to know, at once. You do it openly, so he isn't betrayed.

## The house, and help that was asked for

scenario--cousin-came-back--house =
    Father knows about the messages now. In the evening he stands in the yard, with the gate key in his hand. Aunt Zarghuna weeps without a sound. Mother holds the smallest one.

    “He is ours,” says Father. “These are ours too. How do we do right by both?”
    .must-go = He brings danger here. He has to go.
    .must-go-why = Your fear has a reason. But whoever finds no door at home goes to any door, even a bad one.
    .gate-and-tea = At night the gate is shut. By day we drink tea with him.
    .gate-and-tea-why = Careful and kind, both in one plan. Each in the house can hold on to half of it.
    .if-you-loved = If you truly loved him, you wouldn't be afraid.
    .if-you-loved-why = One can love and be afraid. Now they must hide their fear, and it grows in the dark.
    .latif-here = We needn't find that out alone. Father, let's ask Latif to come.
    .latif-here-why = This is no question for one family, and not for you alone. Latif has done it before.

scenario--cousin-came-back--latif =
    Father goes with you. Latif, the coordinator, pours tea with his one hand and spills none. For bad nights he knows a doctor.

    “Jalal lets me tell you,” he says. “His old companions write: ‘You owe us. A man keeps his word.’ Fear is no sin, and coming back is no crime. What does your house need?”
    .write-danger = Please write down that he is dangerous.
    .write-danger-why = You want to be taken seriously. You are. But such a word sticks to a man for years.
    .sleep-and-belong = We need to sleep. And he needs to belong somewhere.
    .sleep-and-belong-why = You see both sides in one breath. A good plan begins with just that.
    .helped-others = What has helped others who came back?
    .helped-others-why = You ask someone who has seen it. You needn't invent the way, others have walked it.

scenario--cousin-came-back--list =
    In the evening Latif sits on your mat with a pen. “Gate shut at dark,” he writes. “Messages go to Latif. Nobody meets old companions alone.” Mother nods at each line.

    “The last line is for Jalal,” he says. “What shall we write?”
    .take-phone = He gives us his phone, or he can't stay.
    .take-phone-why = It would feel safe. But it is an order, and he had two years of orders. He can decide to help.
    .ask-jalal = Only he can say that. Let's ask him, at the wall.
    .ask-jalal-why = A plan about him needs him. What he writes himself, he will keep.
    .mother-comes = Mother, shall we go to the wall together? Just to look?
    .mother-comes-why = Trust doesn't come from a list alone. A small look, with others there, is a first plank.

scenario--cousin-came-back--one-hand =
    The next day Latif, the coordinator, comes over the field with Father. With his one hand he sets a stone, and it sits.

    “I ask nothing about back then,” he tells Jalal. “I can help with messages, and with walls. What first?” Jalal looks at you.
    .tell-him-all = Go on, Jalal, tell him everything!
    .tell-him-all-why = You mean well. But you push him through a door that he was about to open himself.
    .yours-to-tell = It is yours to tell. I'll go and make tea.
    .yours-to-tell-why = You leave the two alone, and the story stays his. Trust likes a little room.
    .which-first = And you, Jalal? What would you like first?
    .which-first-why = He is asked, and not handed over. Whichever he takes, it is his own step.

## The turning

scenario--cousin-came-back--which-word =
    The sun is low. Jalal turns a stone over and over.

    “I've given my word so often,” he says. “To them. To Mother. To Bibi Huma next door, for this wall. I can't keep them all.”
    .mothers-word = Your mother's, of course! Do you want to shame her again?
    .mothers-word-why = It sounds right. But shame is what they pull with. Now he is pulled from two sides.
    .give-again = Which one would you give again today?
    .give-again-why = A question with no answer hidden in it. He can lay his words side by side and weigh them.
    .taken-and-given = One word they pressed out of you. The others you gave freely.
    .taken-and-given-why = You put into words what he feels. A word pressed out by shame is not like a gift.
    .ring-latif = Latif knows about such debts. Shall we ask him to come tomorrow?
    .ring-latif-why = You needn't solve it between two stones. Someone who knows the way can walk along.

scenario--cousin-came-back--hawa =
    In the morning Bibi Huma, the neighbour, stands at the gap with her stick. She is small and very straight.

    “I have two grandchildren,” she says to Jalal. “Can I sleep behind this wall?” He doesn't know where to look.
    .be-ashamed = Be ashamed to ask him that, Bibi!
    .be-ashamed-why = You defend him, but you strike her fear. She came herself, and that took courage.
    .want-to-sleep = You want to sleep in peace, Bibi. Who wouldn't?
    .want-to-sleep-why = Her fear is heard and not judged. And Jalal hears that it's about sleep, not hate.
    .your-gap = Come and see it grow, Bibi. Where would you like the little gate?
    .your-gap-why = She may look by daylight, and she may decide something. Trust grows when one has a say.

scenario--cousin-came-back--bag =
    Deep in the night there is a light in the yard. Jalal is tying up a bag.

    “I'll go and settle it,” he says softly. “Man to man. Then I've kept my word, and I'm free. Let me go.”
    .never-back = If you go now, don't ever come back!
    .never-back-why = You want to hold him. But you shut the very door that he should find open.
    .be-free = You want to be free of it at last. Wait for daylight.
    .be-free-why = You name what he longs for, and win a few hours. In daylight there are more people about.
    .saw-nothing = Then go. I was asleep, I saw nothing.
    .saw-nothing-why = You don't want to stand in his way. But no one should walk alone into such a thing.
    .wake-father = I'm waking Father now. You won't be alone with this.
    .wake-father-why = In danger one fetches a grown-up, even at night. It isn't yours to hold him back.

## The last choice

scenario--cousin-came-back--bus =
    At first light he stands by the road with his bag, among people with baskets. You have come too. Father walks slowly down the lane behind you.

    “A man keeps his word,” says Jalal. He looks tired. Far off, the bus hoots.
    .fool = They whistle, and you run! You're a fool.
    .fool-why = Fear makes hard words. With shame from both sides, he takes the side he knows.
    .your-cup = Whatever you do, your cup stays on our shelf.
    .your-cup-why = No chain and no threat, only a place. That is something one can turn round for.
    .free-for = You want to be free. What for, most of all?
    .free-for-why = He trusts you enough to think aloud. “Free from” has a bus. “Free for” has a home.
    .one-call = One call to Latif before you get in? I'll stand beside you.
    .one-call-why = A small step, and he takes it himself. Help can begin at a bus stop.

scenario--cousin-came-back--dawn =
    Father has called Latif, the coordinator. In the grey light the two sit by the wall with Jalal and a teapot. Mother has put a blanket round you.

    “I'm so tired of owing,” says Jalal.
    .had-to = You see? You left me no choice.
    .had-to-why = You did right, and you needn't defend it. To him it sounds like one more debt.
    .what-now = What would help you most now, Jalal?
    .what-now-why = Two calm men are there, so it's a good hour to ask. And it is he who answers.
    .glad-you-stayed = I'm so glad that you are sitting here.
    .glad-you-stayed-why = No blame and no plan, just that. It is warm, and the grown-ups do the rest.

scenario--cousin-came-back--phone =
    The wall is nearly done. At dusk the phone lies on it and buzzes. Jalal doesn't touch it.

    “If I answer, I'm theirs,” he says. “If I don't, I'm a man with no word. Say something.”
    .river = Into the river with it, or I'm done with you!
    .river-why = You are as tired of it as he is. But he gets the same from both sides: do it, or you are nothing.
    .not-tonight = You needn't decide that tonight. Let it buzz.
    .not-tonight-why = You take the hurry out of it. But he shouldn't be alone with it for long.
    .whose-help = If you could ask one person for help with it, who would it be?
    .whose-help-why = He is open enough to see that he may ask. The name he says is his own.
    .latif-knows = Latif has helped with such messages. Will you ask him? I'll stay with you.
    .latif-knows-why = You don't do it for him, and you don't leave him alone. That is how one helps a grown man.

scenario--cousin-came-back--tray =
    Bibi Huma, the neighbour, puts a tray on the new stones. Two glasses steam in the cool air. “The wall is straight,” she says. “Those who work may drink.”

    Jalal looks at his dusty hands and takes a step back.
    .go-on = Go on, Jalal! Don't keep her waiting.
    .go-on-why = You want it so much for both of them. But a first glass can't be pushed into a hand.
    .third-glass = Is there a third glass, Bibi? Then we three sit down.
    .third-glass-why = He trusts you, so you can go first. For three it is tea, and not a test.
    .honest-dust = That is honest dust, Bibi. It comes from your wall.
    .honest-dust-why = You turn what he is ashamed of into what he has done well. She can smile, and so can he.
    .cool-slowly = No hurry, Jalal. It can cool a while.
    .cool-slowly-why = He may come when he can. Small steps hold, and nobody loses face.

scenario--cousin-came-back--ten-steps =
    Mother comes through the trees, little Hamdo by the hand. Ten steps from the wall she stops.

    “I'm afraid, Jalal,” she says. “And I carried you on this arm. Both are true.”

    He takes off his cap. “I know, Aunt. Stay where you feel safe.”
    .shake-hands = Now come closer, you two, and all will be well!
    .shake-hands-why = You long for peace. But ten steps are what she can do today, and you make them too few.
    .both-brave = That was brave, Mother. And you too, Jalal.
    .both-brave-why = You see what it cost each of them. Courage that is seen can take one more step.
    .spool = Hamdo, there's a red kite! Jalal ties the tail, and Mother holds the spool.
    .spool-why = You remembered the kite. All have something to do, with Mother beside the child all the time.
    .enough-today = Ten steps are enough for today.
    .enough-today-why = You guard them both from hurry. She may stay careful, and he may stay.

scenario--cousin-came-back--crew =
    On Thursday the school wall is mended. “Work beside others helps most,” says Latif. The teacher is there, Father, six neighbours, women with tea.

    Jalal stays at the edge, trowel in hand. Someone mutters. Someone else looks at the crooked corner.
    .speech = Listen, all of you! He has changed, and you must forgive him!
    .speech-why = It comes from a warm heart. But now all eyes are on him, and nobody can just work.
    .beside-me = There's room beside me, Jalal. This end is crooked.
    .beside-me-why = A place and a task, said in passing. He needn't be forgiven to be useful.
    .show-us = How would you lay this corner, Jalal? Show us.
    .show-us-why = He trusts you, so you can ask before others. They see today's Jalal: one who knows stone.
    .from-the-edge = Stay there as long as you like. I'm over here.
    .from-the-edge-why = You leave him his own speed, and he sees where you are. Some begin by looking on.

## The endings

scenario--cousin-came-back--first-tea =
    Bibi Huma, the neighbour, pours tea on the new wall, for both sides of it. Mother has come as well. She sits at the far end, then a little nearer.

    They talk of stones and goats. Jalal drinks. “Too sweet,” he says, and holds out his glass for more.
    .debrief =
        The pull was <b>duty and shame</b>: “you owe us”. It took his wish to keep his word and made a rope of it.

        A quarrel about the debt can't undo that rope. In the end you gave room to both fears, his and theirs. You made the steps small. So trust could grow from two sides. And a first tea is nobody's debt.
    .try = Ask early, on both sides: what would help you to feel safe? And take the messages to Latif together.

scenario--cousin-came-back--own-call =
    Nobody says it for him. Jalal says it to Latif himself: “I need help with the messages.”

    Soon there is a plan, and a new number. Someone will go to an office with him. Mother hears it and sleeps.

    “That was my word too,” says Jalal. “This time I gave it to myself.”
    .debrief =
        The pull was <b>duty and shame</b>: “a man keeps his word”. It hurt because he is such a man.

        In the end the decision was his, and he wasn't alone with it. So he could ask for help himself. That is also a way to keep one's word.
    .try = Say it early: such messages are too heavy for two. Who can help us?

scenario--cousin-came-back--school-wall =
    By evening the school wall is straight. A boy asks how one lays a corner. Jalal shows him twice, and the teacher looks on.

    “The well needs stones too,” says a neighbour. “Will you come on Sunday?”

    “You have my word,” says Jalal. He hears what he has said, and laughs.
    .debrief =
        The pull was <b>duty and shame</b>. It said that only the old debt makes him a man of his word.

        Now there is another word, given freely, among people who saw him work. You asked for help. So Latif takes care of the messages, and the house feels safer. Nobody had to make a speech.
    .try = Look for one task where he is needed, and others are there too.

scenario--cousin-came-back--gate-ajar =
    Weeks go by. Jalal is still here, and the wall is whole. Some people greet him now, and some don't. Mother sends out tea, and Hamdo may wave from the step.

    The phone still buzzes at times. He lets it lie and works on. Nothing is settled. But by day the gate stands open.
    .debrief =
        The pull was <b>duty and shame</b>: “you owe us”. Work and a glass of tea make it weaker, but it isn't gone.

        You didn't push, and you didn't leave. Trust needs many such weeks. The messages are too heavy for two: an adult and the coordinator should know.
    .try = Take the messages to Latif together. He asks nothing about back then.

scenario--cousin-came-back--many-hands =
    Nothing is settled yet. Jalal says little, and some still cross to the other side.

    But Father walks with him to the bazaar. Latif takes care of the messages. Two women greet Aunt Zarghuna at the well. Mother sleeps again, and so do you.
    .debrief =
        The pull was <b>duty and shame</b>. It works best on someone who is alone with it.

        He isn't alone now, and nor are you. You asked for help, and grown-ups share the load. Being safe came first, and that was right. What is slow can still be on its way.
    .try = Don't speak for him. Ask what he would like to show the others.

scenario--cousin-came-back--unfinished =
    The wall stands as it was, his trowel on top. Jalal has gone to settle it alone. Aunt Zarghuna washes his cup and puts it back on the shelf.

    Father and you go straight to Latif. “I know whom to ask,” says Latif. “And people come home more than once. Now you: have you eaten?”
    .debrief =
        The pull was <b>duty and shame</b>. It made one old debt look bigger than all the rest.

        This is not your fault. He is a grown man, and others pulled hard. You went to the right people. Don't go after him. Stay near Aunt, and talk with Latif: the way back stays open.
    .try = When you are afraid, say that: “I'm afraid for you.” And fetch an adult early.
