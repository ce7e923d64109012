# review: draft

### The practice story "They laughed at us": an evening at a cobbler's stall and a morning in an office queue, number forty-one.
### The names are invented. No town, valley or language is named; the father's accent is only "from the mountain".
### The value of a message is what is seen and heard. An attribute is what the reader could say;
### the same with -why explains it afterwards: what it did, and why.
### A scene is reached from several others, so it must read well after each of them.
### The reader is a cousin of Murad's: the wording never shows whether a woman or a man; keep it so.
### The office is shown fairly: one clerk was cruel, another helps, the head of the office listens.
### Murad's anger is right. Never make it look like a sign of danger.

## The story in the list, and its beginning

scenario--they-laughed = They laughed at us
    .about = A clerk laughed at his father. How do you stand by him, and by what he feels?
    .who = Murad, twenty, your cousin, a cobbler's son
    .intro =
        Last week Murad stood in an office queue with his father, Uncle Daud the cobbler. The clerk at window two copied Uncle's accent. He pointed at his old shoes. The hall laughed.

        Tomorrow is the last day for their paper. And a man named Sabir keeps telling Murad: “They laughed at all of us. Only anger makes them stop.”

## The evening before, at the stall

scenario--they-laughed--stall =
    A lamp, a small anvil, a smell of glue. Murad sits on the mat beside his father's empty stool. You hold out a sandal with a torn strap.

    Bang, bang, bang: three nails where one would do. “Did it tear by itself?” he asks. “Or did they send you to calm me down?”
    .both = It tore by itself. And I've been thinking of you all week.
    .both-why = Honest and warm, in two short sentences. He needn't guess why you came.
    .worse-off = Forget those people. Others have it far worse.
    .worse-off-why = You want to make it lighter for him. But it sounds as if his hurt did not count.
    .from-you = Five people have told me about it. I'd like to hear it from you.
    .from-you-why = An open wish to hear. You put the story back into his own hands.
    .how-is-uncle = And your father? How is he?
    .how-is-uncle-why = You ask about the one he worries for most. That is a gentle way in.

scenario--they-laughed--telling =
    He lays the hammer down.

    “Father asked for his stall paper. The clerk said it after him, like an actor. Then: ‘Did those shoes walk here alone?’ The whole hall laughed.”

    He turns a nail in his fingers. “And I looked at the floor.”
    .your-silence = Their laughing hurts. And your own silence hurts too.
    .your-silence-why = You give back both hurts, also the one he hardly said. He feels understood.
    .it-was-wrong = That was wrong. He deserved respect, and so did you.
    .it-was-wrong-why = You call the wrong thing wrong. A hurt must first be true. Then it can heal.
    .answer-back = Why didn't you answer? I'd have told that clerk something!
    .answer-back-why = You mean to stand with him. But you touch his sorest place, and he feels small again.

scenario--they-laughed--nail =
    The hammer slips. He presses his thumb to his lips and makes no sound.

    “Others have it worse,” he says after a while. “Everyone tells me that. Only Sabir doesn't.”
    .only-trouble = Sabir! That man only wants trouble.
    .only-trouble-why = You may sense something true. But it is a label, and he must defend Sabir now.
    .cheap-of-me = That was cheap of me. They did you wrong, and it hurts.
    .cheap-of-me-why = A repair. You take your words back and let his hurt be as big as it is.
    .what-he-says = And what does Sabir say?
    .what-he-says-why = You ask before you judge. What he hears there shows you what he misses here.
    .thumb = Show me that thumb. And then show me how one mends a strap.
    .thumb-why = First you care for the small wound. Side by side, words come more easily.

scenario--they-laughed--stool =
    Nobody has sat on the stool since that day. The brush lies on it, very straight.

    “He mends shoes for the whole lane,” says Murad, “but never his own. Now he says he has talked enough for one life. Mother says he tells it all to the hens.”
    .miss-it = You miss his voice here, next to you.
    .miss-it-why = You name what is gone. Under the anger there is longing too.
    .be-hard = He mustn't give in. Be hard now, both of you!
    .be-hard-why = It is meant to give strength. But “be hard” often means: don't show me the hurt.
    .do-him-good = What would do him good, do you think?
    .do-him-good-why = You turn his eyes from the clerk to his father. There he can do something.
    .whole-lane = Half the lane walks on his work. I do too.
    .whole-lane-why = You give honour where it was taken: not against anyone, just for him.

scenario--they-laughed--floor =
    “A son stands in front of his father like a wall,” says Murad. “I hung there like a coat on a hook.”

    He bends low over the strap, so that you can't see his eyes.
    .show-them = Then make up for it tomorrow. Show them who you are!
    .show-them-why = It sounds like courage. But it puts a debt on top of his shame, and a push.
    .brave-too = You froze. That happens to brave people too.
    .brave-too-why = You take the shame out of it. To freeze is not a choice, and no fault.
    .wish-aloud = What do you wish you had said?
    .wish-aloud-why = An open question. There may be a sentence in him that is better than a shout.

scenario--they-laughed--sabir =
    “Sabir stood behind us that day,” he says. “He bought Father a tea. He was the only one.”

    He bites off the thread. “They laughed at all of us, he says, and only anger makes them stop. At least somebody is angry.”
    .good-tea = That tea was good. At last somebody stood by you.
    .good-tea-why = The kindness was real, so you can say it. He needn't defend Sabir against you.
    .should-stop = What is it that should stop? Tell me exactly.
    .should-stop-why = “They” and “all of us” are big. You lead him back to one hall and one window.
    .tool = You're just a tool in that man's hand. Can't you see it?
    .tool-why = You want to warn him. He only hears that he is stupid, on top of it all.
    .sleep = How do you sleep, after an evening with Sabir?
    .sleep-why = You ask about him and not about Sabir. His own nights know the answer.

scenario--they-laughed--price =
    His phone lights up under the leather. He turns it face down.

    “Every evening I have to tell it, in Sabir's back room. They like the part with the shoes best. They ask for it.” He rubs his neck. “Nobody asks how Father is.”
    .in-line-again = So every evening you stand in that queue again.
    .in-line-again-why = Short and exact. You give back what it costs him, and he can hear it himself.
    .dont-you-see = So they enjoy it too! Don't you see what they are?
    .dont-you-see-why = He was close to that thought himself. Now it is yours, and he pushes it away.
    .telling-there = What is it like for you, telling it there?
    .telling-there-why = An open question. He can look at that room with his own eyes.
    .ask-ustad = Ustad Karamat writes letters for half the town. May I ask him tonight?
    .ask-ustad-why = You look for help, and you ask Murad first. So help comes, and trust stays.

scenario--they-laughed--deadline =
    He takes a form out of a biscuit tin. It is clean, folded and empty.

    “Tomorrow is the last day. No stamp, no stall. So I'm going.” The lid snaps shut. “And this time I won't look at the floor.”
    .no-scenes = But no scenes, please! Think of the family's name.
    .no-scenes-why = You are afraid for him. He hears: the name counts more than what they did to us.
    .ask-ustad = Ustad Karamat knows such forms. May I ask him tonight?
    .ask-ustad-why = A form is a good reason to knock at an elder's door. And you ask Murad first.
    .where-look = Not at the floor. Where would you like to look?
    .where-look-why = You take up his own words. He begins to think of what he wants.
    .stand-in-line = I'm coming too. I'll stand in the line with you.
    .stand-in-line-why = You can't take it off him. But in a line with others one is less alone.

scenario--they-laughed--shutter =
    The shutter comes down with a crash. The lamp swings.

    “Enough,” says his voice behind the slats. “Tomorrow is the last day for the paper. I'm going, and they will hear me. Come along or don't.”
    .talked-over = I talked, and you had to listen. I'm sorry. I'll come with you.
    .talked-over-why = A repair, and a hand held out. To say sorry first is not weak.
    .warned = Then go and ruin yourself. I have warned you!
    .warned-why = You want to be heard, so you get sharper. Now he walks there with one friend less.
    .bread-at-seven = You call through the slats: “Seven o'clock. I'm bringing bread.”
    .bread-at-seven-why = No answer to the quarrel, just bread. He knows that you will be there.
    .tell-ustad = You decide: “I'll go to Ustad Karamat. Tonight. This is too heavy for one.”
    .tell-ustad-why = You are stuck, so you ask. An elder he respects may find a better way.

## Night, and the way there

scenario--they-laughed--ustad =
    Ustad Karamat, the old teacher, opens with a lamp. His hand shakes a little, as it always has. He lets you tell everything.

    “Good that you knocked. This is not for young shoulders alone. Tomorrow I sit under the mulberry by the office, as ever. Now: what does Murad want? Not Sabir. Murad.”
    .on-his-stool = He wants to see his father on his stool again.
    .on-his-stool-why = You look under the anger and find a wish. A wish is something one can help with.
    .forbid = Forbid him to go, Ustad! He'll obey you.
    .forbid-why = Fear likes the shortest way. Ustad would rather be near Murad than stop him.
    .at-you-too = Did people ever laugh at you, Ustad?
    .at-you-too-why = You see the person in the elder. His hand has shaken all his life, so he knows.

scenario--they-laughed--yard =
    Next morning, in the yard. Aunt Gulnar rubs polish into the old shoes, round and round.

    “Let Murad do the talking,” says Uncle Daud. “My tongue is from the mountain. People laugh at it.”

    “I married it,” says Aunt Gulnar. Murad almost smiles.
    .new-shoes = Buy him new shoes first, Aunt. Then nobody has a reason.
    .new-shoes-why = You want to shield him. But now it seems the shoes did wrong, and not the clerk.
    .best-stories = The best stories I know came from that tongue, Uncle.
    .best-stories-why = You honour the very thing they laughed at. Murad hears it and stands straighter.
    .good-day = Uncle, what would make it a good day for you?
    .good-day-why = All talk about him. You ask him. The hurt is his too, and so is the plan.
    .for-the-paper = I'm coming, Murad. For the paper, and not for a fight.
    .for-the-paper-why = A clear line, in good time and without blame. He knows what he can count on.

scenario--they-laughed--alley =
    In the morning you catch up with Murad at the bus stop. He has rolled the form up like a stick.

    Somebody is there already, in freshly polished shoes. “The paper needs my name,” says Uncle Daud. “I can still write that.”

    Murad looks at you. “Did you fetch him?”
    .mind-you = Somebody has to mind you, hothead.
    .mind-you-why = Half a joke. But he has been called enough names in these days.
    .for-you = No. I think he came for you.
    .for-you-why = You say softly what his father can't say. It changes how Murad looks at him.
    .one-loud-word = One loud word in there, and I'm gone!
    .one-loud-word-why = You are nervous too. But with a threat you put more fire under the pot.
    .all-three = No. But I'm glad. Come, we'll go, all three of us.
    .all-three-why = You answer straight and make a “we” out of three. That carries.

scenario--they-laughed--bus =
    The morning bus: three on a seat for two, Uncle Daud at the window. Murad's lips move. He is practising a sentence.

    His phone buzzes, and he shows it to you. It is Sabir: “I'm near the office. If it gets loud, I'd like to film it.”
    .give-phone = Give me that phone! You're not going near him.
    .give-phone-why = You want to pull him out. But he feels grabbed, so he goes there all the more.
    .which-sentence = Which sentence are you practising?
    .which-sentence-why = You take his words seriously. Said aloud to you, they may grow calmer.
    .father-in-it = You want to be heard. And your father would be in that film too.
    .father-in-it-why = You hold both up to him: his good wish, and what it would cost. He decides.
    .shouting = Shouting never helped anyone.
    .shouting-why = There is some truth in it. But advice he didn't ask for makes him shut the door.

## In the queue

scenario--they-laughed--hall =
    The hall smells of ink and wet wool. Your slip says 41, the board says 12. At window two sits the same clerk. At window three sits a woman with a green pen.

    Murad has gone white. “There,” he whispers. “He's laughing again.” The clerk is yawning.
    .only-yawns = He's only yawning! You see ghosts.
    .only-yawns-why = You are right, and it doesn't help. He saw a laugh, and now he feels foolish too.
    .comes-back = In this hall it all comes back.
    .comes-back-why = You don't argue about the yawn. You see what the place does to him.
    .left-and-right = I'll stand on your left, Uncle on your right. All right?
    .left-and-right-why = Last week he felt alone. You change that, without a big word.
    .help-to-wait = What would help you to wait?
    .help-to-wait-why = You ask what he needs, not what he should do. A little air, he thinks.

scenario--they-laughed--bundle =
    In the hall they call number 15. Yours is 41. On the bench beside you sits a woman with a bundle.

    “Window two?” she says. “In spring he made fun of my cough. I cried all the way home. But Madam Shaheen at three wrote my whole page for me. With that green pen.”
    .two-windows = Two windows, and two quite different people.
    .two-windows-why = You sum up what she said. “They” turns back into two people.
    .all-rotten = They are rotten, all of them. One should close this place!
    .all-rotten-why = You want to share his anger. But now Madam Shaheen is rotten too.
    .how-for-you = How did you get over it, Auntie?
    .how-for-you-why = An open question to someone who knows. Murad listens: he isn't the only one.
    .show-us-three = Would you take us to Madam Shaheen, before our number comes?
    .show-us-three-why = You ask somebody who knows the way. To ask is not to beg.

scenario--they-laughed--gate =
    Sabir leans by the gate, his phone in his hand. He claps Murad on the shoulder. “Today you speak for all of us!”

    Murad comes back to you with red ears. “For all of us,” he says. “And he asked me again what Father's name is.”
    .fine-friend = A fine friend! He doesn't even know that!
    .fine-friend-why = He noticed it himself. You took it from his hand and hit him with it.
    .heavy-load = All of them on your back. That's a heavy load.
    .heavy-load-why = You say how it may feel. Perhaps he only wanted to stand up for one man.
    .wont-tell = Do what you must. I won't say a word at home.
    .wont-tell-why = It feels like loyalty. But it leaves him alone with Sabir.
    .two-minutes = Ustad Karamat is over there under the mulberry. Come, two minutes.
    .two-minutes-why = Help is near, so you go there together. Nobody loses face in two minutes.

scenario--they-laughed--whose-words =
    “Number 30!” Uncle Daud pulls at your sleeve.

    “You two say it for me,” he whispers. “Your words are smooth. I'll nod.”

    Murad bites his lip. He would like that. Then nobody could laugh.
    .leave-it-to-us = Yes, leave it to us, Uncle. You don't know how to talk here.
    .leave-it-to-us-why = You want to spare him. But it says just what the laughing said.
    .your-words = Your words are good, Uncle. Murad will stand next to you.
    .your-words-why = You give him back his voice, and Murad his place: beside him.
    .when-silent = Murad, what's it like for you when he is silent?
    .when-silent-why = You ask about the feeling, not the plan. Son and father both hear the answer.
    .before-our-turn = Madam at window three looks kind. Shall we ask her before our turn?
    .before-our-turn-why = You needn't face the hard window alone. One may look for a better door.

scenario--they-laughed--giggle =
    “Number 33!” Behind you somebody giggles. Murad spins round, his fists closed.

    It is a little boy, making faces at the fan. But Murad doesn't see the boy. He only hears the laugh.
    .drag-out = Stop it at once, or I'll drag you out of here!
    .drag-out-why = You are frightened, and it comes out as force. Now he is under fire from two sides.
    .still-last-week = Your ears are still in last week. Look, it's a child.
    .still-last-week-why = You say what is happening to him, kindly. He can come back into today.
    .nobody-hit = I'm staying with you. But nobody gets hit here. Come and sit outside.
    .nobody-hit-why = A boundary with a hand held out. You stay near, and the line is clear.
    .water = Come to the tap and drink something. Uncle keeps our place.
    .water-why = Cold water and a few steps. First the body gets calm, and then the words.

scenario--they-laughed--way-home =
    In the yard Murad lets the water run over his wrists.

    “Sabir asked me about that clerk,” he says, low and fast. “I think they want to give him a fright.” He turns the tap off, and on again. “I didn't answer.”
    .wont-say = I'll tell nobody. But please don't answer him.
    .wont-say-why = It holds him for a minute. But if somebody is hurt, your promise ties your hands.
    .nobody-hunted = No. Nobody is hunted for a laugh. I'm telling Ustad Karamat, and you know it first.
    .nobody-hunted-why = A clear no, and no tricks. With danger to a person, an adult must know at once.
    .one-of-those = So that's what you are now. One of those!
    .one-of-those-why = He told you because he has doubts. A label pushes him to the other side.
    .ustad-now = Somebody could get hurt. Come with me to Ustad Karamat, now.
    .ustad-now-why = You don't wait, and you take him along. That protects the clerk, and Murad too.

scenario--they-laughed--window-two =
    “Forty-one!” The clerk at window two doesn't look up. “Yes?”

    Uncle Daud opens his mouth. Nothing comes. The whole hall seems to listen. Murad holds on to the counter and looks at you.
    .know-well = You know very well what he wants. You laughed at him!
    .know-well-why = It is true, and it bursts out. But now the moment belongs to you, not to them.
    .this-is-daud = Good morning. This is Uncle Daud, who mends shoes by the bridge.
    .this-is-daud-why = You give number forty-one a name and a trade. The clerk has to look up.
    .take-time = Take your time, Uncle. How would you say it at home?
    .take-time-why = You hold the silence open for him. Murad moves closer, and that is enough.
    .head-of-office = May we please speak to the head of this office?
    .head-of-office-why = One may ask for the next door. It is your right, and it takes no shouting.

## Behind the glass, and in front of it

scenario--they-laughed--tap =
    “Forget that I said it.” Murad shakes the water from his hands. “You'll keep quiet, won't you? It's only talk.”

    A motorbike starts at the gate. He is listening to that, and not to you.
    .still-secret = All right. Nobody will hear a word from me.
    .still-secret-why = You don't want to lose him. But a secret that can hurt someone is no gift.
    .too-fast = No, I can't keep that. If someone may be hurt, I get help. You know it first.
    .too-fast-why = He may be angry now. But you told him to his face, and help comes in time.
    .under-the-tree = You run to Ustad Karamat: “Somebody could be hurt today. Please help us.”
    .under-the-tree-why = Just right. Such a thing belongs with an adult at once, and not with you alone.

scenario--they-laughed--outburst =
    “You laughed at him!” Murad shouts it right across the hall. The clerk jumps up. His fine watch knocks against the glass.

    Uncle Daud puts a hand on his son's arm. “My boy,” he says, in his mountain voice. “My boy.”
    .not-mine = Be quiet, or you are no cousin of mine!
    .not-mine-why = You are ashamed before the hall. But you cut the rope just when he hangs on it.
    .it-is-true = What he says is true. It happened here, in this hall.
    .it-is-true-why = You say it again without the shout. So the hall hears the wrong, not the noise.
    .air-first = Come, both of you. First some air, then the paper.
    .air-first-why = You stop it before it gets worse. The wrong itself must wait a little.
    .call-madam = You call to window three: “Madam, please, can you help us?”
    .call-madam-why = You look for the kind face in the room. It was there all the time.

scenario--they-laughed--window-three =
    Madam Shaheen pushes a second chair to her window. “For you, Uncle.” She listens to the end. At one word she smiles. “My grandmother said it just like that.”

    Murad's mouth is open. “There's the stamp,” she says, “and there's the other thing. Shall we talk of that too?”
    .asked-like-this = Nobody here has asked you like that before, Uncle. What would you say?
    .asked-like-this-why = You point to the door that is open, and step aside. He goes through it himself.
    .throw-out = Yes! Have that man thrown out, today!
    .throw-out-why = It is hard to blame you. But now it is about a punishment, and not about Uncle.
    .want-to-say = Murad, is there something you would like to say here?
    .want-to-say-why = Last week he was silent. You give him the moment back, and no script.
    .who-reads = Yes, please. Who can help us put it on paper?
    .who-reads-why = You needn't know how such things are done. Somebody does, and you ask.

scenario--they-laughed--bench =
    On the bench outside, Ustad Karamat makes room. There is ink on his cuff. He hears all of it now, and he stays calm.

    “For thirty years people laughed at this hand,” he says. It shakes a little. “Shall I tell you what helped?” Murad sits down.
    .a-week-alone = Murad has carried this alone for a week.
    .a-week-alone-why = You don't accuse him. You say how heavy it was, and he can breathe out.
    .listen-once = Now listen to him, Murad, for once!
    .listen-once-why = He had just sat down to listen. A push can spoil even a good talk.
    .what-helped = Yes, please. What helped you, Ustad?
    .what-helped-why = You ask for a story, not a sermon. A hurt person can learn from one who was hurt.

scenario--they-laughed--step =
    Half past twelve. The windows close for lunch. On the step sits the clerk from window two with bread and an onion. Without his glass he is hardly older than Murad.

    He sees the three of you and goes red. “Uncle,” he says, and gets stuck.
    .not-laughing = So, you don't feel like laughing now?
    .not-laughing-why = It tastes sweet for a moment. But his sorry, half out, goes back in.
    .have-time = You wanted to say something. We have time.
    .have-time-why = You neither help him out nor hunt him. A sorry sometimes needs a little quiet.
    .your-choice = Murad, what would you like to do now?
    .your-choice-why = Last week others decided. Now he does, and he needn't be quick.
    .make-peace = Shake hands, all of you, and let it be over.
    .make-peace-why = You wish for peace so much. But before a hurt is heard, “over” comes too soon.

## The last choice

scenario--they-laughed--officer =
    The head of the office has three telephones and tired eyes. He gets up when Uncle Daud comes in.

    “I heard about last week,” he says. “I was ashamed. But what isn't on paper, I can't mend. What do you ask of me?”
    .sack-him = Throw that clerk out, today!
    .sack-him-why = Anger wants it quick and big. But he asked what you need, and that got lost.
    .help-us-write = We want it on paper. May Ustad Karamat help us write?
    .help-us-write-why = You take the fair way, and an elder with you. So anger becomes something one can read.
    .not-today = Just the paper for today, please. The rest needs a night.
    .not-today-why = One may take time. The door stays open, though the hurt goes home with you.
    .himself = Uncle can tell you himself. And Murad, if he likes.
    .himself-why = You step back. The two who were laughed at are the two who are heard.

scenario--they-laughed--tree =
    Under the mulberry Ustad Karamat unscrews his pen. “A page is not revenge,” he says. “It says what happened, and what you ask for. Or we write no page. It's your story, Murad.”

    The phone hums in Murad's hand. Sabir. He looks at the phone, and at the pen.
    .how-tell = It's yours. How would you tell it, from beginning to end?
    .how-tell-why = In the back room they wanted only the shoes. You ask for all of it.
    .drop-phone = Throw that phone away, and obey your elders for once!
    .drop-phone-why = He stood between two things and was about to choose. An order takes that from him.
    .his-words-first = Then let's write. Uncle's own words first.
    .his-words-first-why = You begin with the voice they laughed at. On paper it has weight.
    .let-it-rest = You needn't decide now. Come, you haven't eaten all day.
    .let-it-rest-why = Bread before big decisions. The pull wants hurry, and you take it out.

scenario--they-laughed--homeward =
    The gate, the noise of the street. Uncle Daud walks ahead to the bus stop, slowly.

    A motorbike stops beside Murad. “Get on,” says Sabir in a friendly voice. “Tonight you tell it to everyone.” Murad has one hand on the seat.
    .then-go = Then go! But don't come crying to me.
    .then-go-why = Fear and tiredness speak here. For him it sounds as if a door fell shut.
    .soup = Aunt Gulnar has soup on the fire. Come and eat with us.
    .soup-why = You say nothing against Sabir. You say who is waiting. That is often stronger.
    .after-all-this = After all I did for you today, you go with him?
    .after-all-this-why = You are hurt, and rightly. But a bill is a poor way to hold somebody.
    .walk-with-us = You call across to the mulberry: “Ustad, will you walk with us?”
    .walk-with-us-why = You see that it's too much for you, so you call. That is just what elders are for.

## The endings

scenario--they-laughed--one-page =
    One page: what happened, and what they ask for. A sorry. A chair. Help for those who can't write. Father and son both sign.

    Nine days later there are two chairs in the hall. The clerk comes out from behind his glass. His sorry is short, and he means it.

    “Sit down, son,” says Uncle Daud. “Show me that shoe.”
    .debrief =
        The pull was <b>grievance</b>: a true hurt, kept open every evening. “All of us” made it huge, and Uncle Daud got lost in it.

        In the end you let the hurt be true. Then an elder helped you find it a fair way. A complaint in good words is not revenge.
    .try = Ask the one who was hurt, quite early: what would you like to happen?

scenario--they-laughed--back-at-the-stall =
    “I mend shoes by the bridge,” says Uncle Daud in his own voice. “I would like my paper.” Murad stands beside him. He doesn't look at the floor.

    Nobody laughs. “I was wrong last week,” says the clerk from window two. The stamp comes down.

    That evening two hammers ring at the stall.
    .debrief =
        The pull was <b>grievance</b>. In Sabir's big “all of us” there was no room for one father's voice.

        You didn't fight the anger. You stood near, and left the words to the two of them. To be heard where one was laughed at heals more than any shouting.
    .try = When somebody gets stuck, count to five before you help out.

scenario--they-laughed--his-own-story =
    On Friday the young people of the Tolana drink tea. Murad tells it all: the queue, the laugh, his own silence. But also the mulberry, the old pen, and who stood beside him.

    It is very quiet. Then Uncle Daud tells what his hens said to it. Everybody laughs, he most of all.

    “Come tell it again,” writes Sabir. “It's my story,” Murad writes back.
    .debrief =
        The pull was <b>grievance</b>. In the back room they wanted only the shoes, again and again. So the wound could not close.

        You asked for the whole story. In it there is more than the hurt. There are those who helped, and there is himself.
    .try = Ask in between: and who was good to you that day?

scenario--they-laughed--one-bus-home =
    You ride home, three on a seat for two. Nobody has said sorry yet. At window three somebody kind will see to the form.

    Murad is silent as far as the bridge. “Tomorrow I open the stall,” he says then. “Come by, if you like.” Sabir's messages go on humming. Tonight he doesn't answer them.
    .debrief =
        The pull was <b>grievance</b>: it says that only anger helps, and at once.

        You couldn't mend it all in a day. But he sat between people who know his father's name. Do you ever fear that somebody may be hurt? Tell an adult you trust, at once.
    .try = Next time, bring in a helper sooner: the elder, or the kind window.

scenario--they-laughed--in-good-hands =
    Ustad Karamat walks between you, with his stick. The motorbike waits a while. Then it drives away.

    Murad is cross with you all the way home. There Aunt Gulnar hears everything. “Good that I know,” she says, and sets one more bowl on the mat. Nothing is solved. But now five people carry it.
    .debrief =
        The pull was <b>grievance</b>, and hard words that day had made it stronger.

        You called for help when it got too much. That was the best step of the day. He may be cross for a while. It is not yours to hold a grown man alone.
    .try = When he is cross, say once: “I called because I care.” Then let it rest.

scenario--they-laughed--again-the-shoes =
    Murad goes with Sabir. In the back room they clap at the part with the shoes. At home the soup gets cold.

    It isn't over. You don't wait for morning. With Ustad Karamat you go to Aunt Gulnar, and you tell all you know. “Now it's our turn,” she says. “And you will eat something.”
    .debrief =
        The pull was <b>grievance</b>: a true hurt, and someone who needs it open. A hard word or a heavy secret made that room look warmer.

        It is not your fault. You were afraid for him. Where someone may be hurt, adults must know at once. Tomorrow begins with bread at his door.
    .try = Begin with “it was wrong”. And share a dangerous secret at once.
