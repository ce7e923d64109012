# review: draft

### The practice story "The forwarded video": a neighbour frightens her whole lane, and means well.
### It begins on the phone (messages, voice notes, calls) and ends face to face. Tap, fan, crutch, kettle: keep the sounds.
### What the video shows is never told, only that people scream, and that there is snow on the roofs.
### The two communities differ in nothing but the valley they come from. Give them no people, faith, language or dress.
### An attribute is what the reader could say or do; the same with -why explains it afterwards.
### A scene is reached from several others, so it must read well after each of them.
### The reader may be a young woman or man: the wording never shows which; keep it so.

## The story in the list, and its beginning

scenario--forwarded-video = The forwarded video
    .about = A video frightens the whole lane. The one who sent it means well.
    .who = Samina, your neighbour, like a young aunt to you
    .intro =
        Samina brings soup to the sick and sends funny voice notes. Her husband works far away. What she writes in “Lane Seven”, Aunt Tahira's group, everyone reads.

        At the end of the lane live some families from the river valley. One of them, Zaitoon, bakes the bread for all.

## The afternoon, on the phone

scenario--forwarded-video--ping =
    It is half past four. Your phone buzzes. In “Lane Seven” there is a video, sent by Samina. People scream in it. You don't watch it to the end.

    Under it she has written: “They are all like this. And they bake our bread!”
    .take-down = In the group: “That's surely not true. Take it down!”
    .take-down-why = You want to stop it fast. But forty people look on, so she has to defend herself.
    .alone-now = Only to her: “That must have shaken you. If you need anything, tell me.”
    .alone-now-why = You step off the stage and go to her. You name her feeling, not her mistake.
    .believe-all = In the group: “Samina, you believe everything.”
    .believe-all-why = You turn one video into a flaw of hers. Now it's about her honour.
    .where-from = Only to her: “Do you know where it comes from?”
    .where-from-why = An honest question, and nobody else hears it. It can go on working in her.

scenario--forwarded-video--ticks =
    Your words stand before forty people. Nobody answers. Then Samina: “So I am a fool now? Watch it first. Then talk.”

    Uncle Shafiq sends a thumb. It is for her.
    .sensible = In the group: “A sensible person asks first and sends later.”
    .sensible-why = It may be true. But now she is the one without sense, before the whole lane.
    .ring-you = Only to her: “May I ring you? Typing makes it worse.”
    .ring-you-why = A voice carries warmth that a screen swallows. And you ask her first.
    .before-all = Only to her: “I said that before everyone. I'm sorry. You wanted to warn us.”
    .before-all-why = A repair. You own your part, and you see her good wish. Now she needn't fight you.

scenario--forwarded-video--tap =
    A voice note comes, only for you. A tap is running. Behind it little Mina sings.

    “I had to sit down,” says Samina. “I still hear it. And my Mina plays at their door!”
    .thought-of-mina = You heard it, and at once you thought of Mina.
    .thought-of-mina-why = You give back what moved her most. Fear that is heard grows a little smaller.
    .only-a-video = Calm down. It's only a video.
    .only-a-video-why = You mean it as comfort. But her fear isn't small, and now she is alone with it.
    .find-out = Shall we find out together where that was?
    .find-out-why = You stand beside her. To look together is not to accuse.

scenario--forwarded-video--typing =
    “Samina is typing…” It stops. It starts again.

    “From Rubi, my cousin. She wouldn't lie to me. Why do you ask? Don't you believe me?”
    .sends-all = Rubi passes on everything. Think a little!
    .sends-all-why = Now she must stand up for her cousin. While we defend someone, we can't think.
    .no-doubt = I believe that you're afraid. And that you want us all safe.
    .no-doubt-why = One can believe her fear without believing the video. She feels that you do.
    .ask-rubi = I believe you. And who sent it to Rubi? Would you ask her?
    .ask-rubi-why = First you answer her worry, then you ask. So she can look for the truth herself.

scenario--forwarded-video--ringing =
    It rings for a long time. Then her voice, very low. A fan turns. Mina is asleep beside her.

    “Be quick,” says Samina. “I have twenty messages. They all thank me.”
    .breath = Your voice is shaking. You sound tired out.
    .breath-why = You listen to how she speaks, not only to what she says. That slows you both down.
    .how-came = How did it come to you? Tell me from the start.
    .how-came-why = An open question. While she tells the story, she hears it too.
    .tell-husband = Take it down, or I'll ring your husband!
    .tell-husband-why = Your worry reaches for a stick. She may obey, but she won't tell you any more.

## Towards evening: the group grows hot

scenario--forwarded-video--thumbs =
    At six the group is hot. “No more bread from them!” “Their boy must not ride in our van!” Thirty thumbs go up.

    Samina writes only to you: “You see? It's not just me.”
    .thirty-sheep = Thirty sheep are still sheep.
    .thirty-sheep-why = It sounds clever. But they are her neighbours. You push her deeper into the flock.
    .whom = Whom do you mean by “them”? Zaitoon too?
    .whom-why = One name, and “they all” gets a face. It is a face she knows well.
    .ring-tahira = You decide: “I'll ring Aunt Tahira. She began this group.”
    .ring-tahira-why = Forty people are too many for you alone. She can calm a group, and it's hers.
    .grown = You wanted to warn us. Now it has grown bigger than you.
    .grown-why = You keep her good wish apart from what came of it. Now she can look at both.

scenario--forwarded-video--cousin =
    Samina has asked Rubi, the cousin who sent it to her. She shows you the answer: “No idea. Everyone has it.”

    Below it Samina writes: “Everyone has it. So it's true?” The question mark stands there all alone.
    .question-mark = You've put a question mark. What makes you wonder?
    .question-mark-why = The doubt is her own. You only hold the lamp.
    .nobody-knows = You see? Nobody knows anything!
    .nobody-knows-why = She had just begun to doubt. Your cheer turns it into her defeat.
    .with-tea = I'm coming over with tea. Then we needn't type.
    .with-tea-why = On a screen there is only text. On a step there are eyes, tea and time.

scenario--forwarded-video--old-street =
    Half an hour later comes a voice note, three minutes long.

    “I was six,” says Samina. “One night people came to our old street. We ran, the rice still on the fire. Nobody had warned us. So I warn.” Then her voice fails.
    .long-past = That was long ago. Today things are different.
    .long-past-why = You want to free her from it. But for her it isn't over, and now she's alone in it.
    .be-the-one = Nobody warned you then. So today you want to be the one who does.
    .be-the-one-why = You see the child of six in her. Now her message makes sense, and she feels seen.
    .never-against = I'll keep quiet about it, whatever you send. You can be sure of me.
    .never-against-why = She is glad of it. But you have promised away a “no” that she may need soon.
    .come-over = Thank you for telling me. Shall I bring tea? We could sit on your step.
    .come-over-why = Such a story needs no answer. It needs somebody near.

scenario--forwarded-video--left =
    Ten to seven. A thin grey line in the group: “Zaitoon has left.” She was there all the time. She has read every word.

    Samina, only to you: “I forgot. I forgot that she was in there.”
    .know-you = You didn't want to hurt her. I know you.
    .know-you-why = You hold on to the good in her, just when she doubts it herself.
    .drove-out = You drove her out.
    .drove-out-why = It hurts her already. Whoever is hit thinks of the blow, and not of Zaitoon.
    .grey-line = When you look at that grey line, what goes through you?
    .grey-line-why = You don't say what it means. You let her look, and trust her heart.
    .ask-tahira = Let's ask Aunt Tahira, you and I. She'll know what to do.
    .ask-tahira-why = You ask together. So it is help for Samina, and not a complaint about her.

scenario--forwarded-video--step =
    You sit on Samina's step with two cups. Mina shows you a loose tooth. Then both phones buzz at once.

    “Zaitoon has left the group.” Samina puts down her cup. “She was in there? She read all of it?”
    .told-so = What did you think? Of course she can read.
    .told-so-why = It slips out, and it is sharp. She was just about to feel something for Zaitoon.
    .gone-pale = You've gone quite pale. You didn't want that.
    .gone-pale-why = You say what you see and hear. It's easier to be sorry when nobody pushes.
    .tahira-too = Shall we go to Aunt Tahira, right now, the two of us?
    .tahira-too-why = Three doors down sits someone who has calmed worse. It's wise to go early.
    .if-zaitoon = What do you think, how is it for her now?
    .if-zaitoon-why = A question that walks to the end of the lane, and through Zaitoon's gate.

scenario--forwarded-video--grey =
    One grey tick. Your last message has not reached Samina. You ring twice. Nobody answers.

    In the group somebody writes, “Zaitoon has left. Good!” It is ten past seven.
    .long-message = You write her a whole page, on truth and on being fair.
    .long-message-why = Each line may be right. But she is afraid, and a page of advice feels like a wall.
    .small-note = You send a voice note: “What I said was hard. When you feel like talking, tell me.”
    .small-note-why = A few words, and no demand. A short repair finds its way through a shut door.
    .answer-me = Answer me, or I'll write to your husband!
    .answer-me-why = You can't bear her silence. But a threat only gives her one more fear.
    .tell-tahira = You decide: “I'll ring Aunt Tahira. This is bigger than us two.”
    .tell-tahira-why = When a talk is stuck, a third person helps. You needn't hold a whole lane.

## The night

scenario--forwarded-video--tahira =
    Aunt Tahira has her shoes on already. You hear her crutch on the tiles. “I've seen it. It's my group,” she says. “Tonight I'll sit with Zaitoon, and two of our peace group with me. That is not for you to carry.

    And Samina? What does she need?”
    .frightened = She's frightened, and at night she is alone with Mina.
    .frightened-why = You speak of her need, not of her mistake. So help can come to her too.
    .out-of-group = Throw her out of the group!
    .out-of-group-why = Then Zaitoon is out, and Samina too. Aunt Tahira would rather bring both back.
    .my-part = What can I do, and what is not for me?
    .my-part-why = A wise question. “Come tomorrow and pour the tea,” she says. The rest is for adults.
    .parents-too = Will you come with me and tell my parents, too?
    .parents-too-why = The more calm adults know, the safer the lane. And you'll sleep better.

scenario--forwarded-video--nine =
    A quarter past eight. Uncle Shafiq writes: “At nine some of us go to their gate. They should leave our lane.” Four names follow.

    Then Samina, only to you: “I didn't want that! What now?”
    .shame-on-all = In the group: “Shame on you all!”
    .shame-on-all-why = Your anger is fair. But it feeds the heat, and no adult knows of it yet.
    .adults-now = That's danger. I'm getting my parents and Aunt Tahira, now. Stay inside with Mina.
    .adults-now-why = Just right. Where people may get hurt, adults come first, and at once.
    .keep-out = Put the phone away. I won't tell anyone how it began.
    .keep-out-why = You want to shield her. But a secret protects nobody when people may get hurt.
    .one-line = They listen to you. Write: “Please don't go.” And I'll get an adult, now.
    .one-line-why = You trust her with one brave line, and leave the danger to adults. Both are needed.

scenario--forwarded-video--window =
    Past eleven. A voice note, very low, so that Mina sleeps on.

    “I can't sleep. I'm at the window. At the end of the lane a lamp is burning. Zaitoon's lamp.” A long pause. “She has children too.”
    .thought-before = You should have thought of that before.
    .thought-before-why = She comes with a soft heart, late at night. A reproach makes it hard again.
    .two-lights = So two lamps are burning. Hers and yours.
    .two-lights-why = You set the two women side by side. There is no “they” left in it.
    .good-night = I'm glad you told me. Sleep a little. I'll come by in the morning.
    .good-night-why = You don't push her on. Some thoughts ripen in the night.
    .needed-then = What do you think she needs tonight?
    .needed-then-why = You trust her to feel it herself. For she knows such a night.

scenario--forwarded-video--steps =
    Nine o'clock. There are steps in the lane, and low voices. But Aunt Tahira reads the group, too. She stands at Zaitoon's gate with the imam, six neighbours and a lamp. The steps turn back.

    You are inside. Your phone lights up. Samina: “Was that because of me?”
    .see-now = Do you see now what comes of it?
    .see-now-why = She sees it, or she wouldn't ask. Your “see now” leaves no room for an answer.
    .awake-too = It's over, and all are safe. How is it for you now?
    .awake-too-why = First the good news, then an open question. She may say what weighs on her.
    .all-your-doing = You're a gossip, Samina. This is how it starts.
    .all-your-doing-why = A label sticks. To be rid of it, she must prove that she was right.
    .nobody-hurt = Nobody is hurt. You're not a bad person. We'll talk tomorrow.
    .nobody-hurt-why = You part what she did from who she is. To that she can come back.

scenario--forwarded-video--kettle =
    Nine o'clock. From your window you see Zaitoon's gate. Aunt Tahira is there, and the imam. Five women of the peace group have brought a kettle.

    Four men come. Each gets a cup. It's hard to shout with hot tea. They go home. Samina writes: “Is it over?”
    .and-you = Yes. They drank their tea and went. And how are you?
    .and-you-why = You ask about her. Most people ask only about the news.
    .began-with-you = Yes, and no thanks to you, troublemaker.
    .began-with-you-why = The fright has made you angry. But a bad name makes a bad night longer.
    .phone-down = Yes. Put the phone down now. I'll come by in the morning.
    .phone-down-why = You offer what helps after a fright: rest, and a face in the morning.

## The next day, face to face

scenario--forwarded-video--no-smoke =
    In the morning no smoke rises at the end of the lane. No smell of bread. At Samina's gate stands Mina, a coin in her hand.

    “When is my bread coming?” Samina looks at you. “I told her the oven is ill.”
    .true-answer = One doesn't lie to children. Tell her the reason.
    .true-answer-why = You mean well by Mina. But her mother feels scolded, and lifts her chin.
    .hard-to-say = The true answer is hard to say.
    .hard-to-say-why = You understand her little lie without praising it. She doesn't have to hide from you.
    .tell-mina = What would you like to tell her?
    .tell-mina-why = You ask about what she wishes. In looking for words for Mina, she finds her own.
    .only-the-street = Shall we look at it once more? No sound, and only at the street.
    .only-the-street-why = Because she trusts you, you can look together. The eyes are hers.

scenario--forwarded-video--gate =
    At noon you stand at Samina's gate. She opens it as wide as a hand.

    “At the vegetable cart they thank me,” she says. “At the pump they thank me. Only you make me feel small.”
    .made-small = You're right. I made you feel small. I'm sorry.
    .made-small-why = No “but” behind it. A clean sorry shows her how one can be said.
    .because-wrong = Because they are wrong, all of them, and so are you.
    .because-wrong-why = The gate was open a hand wide. You were right, and it shut.
    .how-thanks = They thank you. And how does that feel?
    .how-thanks-why = Perhaps it doesn't feel only good. You leave room for that.
    .both-stuck = We two are stuck. Shall we ask Aunt Tahira to help us?
    .both-stuck-why = You say “we two”. Help is for both of you, so she can say yes.

scenario--forwarded-video--rubi-rings =
    Samina's phone rings. It is her cousin Rubi. All at once Samina asks, “That video you sent me. Where was it made?”

    You can hear the answer. “Oh, that! I've asked since. It's years old, from another country. Why?” Samina lets her hand sink.
    .i-knew = I knew it from the start!
    .i-knew-why = Now there is a winner and a loser. And she was the one who had asked.
    .fright-real = So it wasn't here. But your fright was real.
    .fright-real-why = The video was from far away, her fear was from near. You take both seriously.
    .what-changes = What does that change for you?
    .what-changes-why = She has found out herself. Now you let her find the next step, too.

scenario--forwarded-video--snow =
    She holds the phone far away from her, without sound. “I only ever looked at the people,” she says. “Never at the street.”

    Then, very softly: “There is snow on the roofs. It's June. And we never have snow.”
    .looked-again = You looked again. Most of us never did.
    .looked-again-why = It takes courage to look again. You notice it, and you count yourself in.
    .look-twice = There, you see. One should always look twice.
    .look-twice-why = She had just found it herself. Now it sounds like your lesson.
    .and-you-feel = And now? How is it to see that?
    .and-you-feel-why = You don't hurry on. What we find out needs a moment to arrive.

scenario--forwarded-video--mat =
    The next afternoon a mat lies under the mulberry tree. From one end of the lane comes Samina. From the other comes Zaitoon, flour on her sleeve.

    Nobody speaks. “The hard part is mine,” Aunt Tahira tells you. “You just pour the tea.”
    .say-sorry = Over the teapot you hiss: “Samina, say sorry, quick!”
    .say-sorry-why = You can't bear the silence. But a pushed sorry weighs nothing, and all hear the push.
    .mina-asks = Aunt Zaitoon, Mina misses your bread.
    .mina-asks-why = A true and kind word, and a small one. It lays the first plank between them.
    .sugar-time = You pour slowly and say: “There is sugar. And there is time.”
    .sugar-time-why = You take the hurry out of it. Peace likes to sit down first.

## What she makes of it

scenario--forwarded-video--rice =
    Samina speaks slowly, as if from far away. “I was six when we had to run. The rice stood on the fire. I still smell it.”

    She swallows. “Now Zaitoon sits behind her gate with her children. And it was my thumb.”
    .then-go = Then go and put it right, today!
    .then-go-why = You say what she was about to say. Now it is your order, not her own wish.
    .what-helped = What would have helped you, back then?
    .what-helped-why = She needn't think long. A knock at the door, and somebody with a pot.
    .a-child-then = You wanted to save a child. You were that child once.
    .a-child-then-why = You see the good root of it all. From there she can begin something else.

scenario--forwarded-video--shame =
    Later she sits on the low wall by her gate and pulls at a thread.

    “I can't look her in the eye,” she says. “I'll delete it, and that's that. You won't speak of it to anyone. Will you?”
    .must-confess = You must say sorry before everyone. It's only fair.
    .must-confess-why = Fair, perhaps. But it comes as a sentence. Ashamed people run from a judge.
    .never-tell = Not a word. We'll delete it, and it's over.
    .never-tell-why = She breathes again, and so do you. But the video is on forty phones.
    .same-hand = The lane listens to you. The hand that sent it can also mend it.
    .same-hand-why = You look at her strength. Shame says: hide. You say: you can do something.
    .next-to-you = I won't speak for you. But I'll be here while you write.
    .next-to-you-why = A boundary with a chair beside it. It stays hers, and she isn't alone.

scenario--forwarded-video--but-if =
    Her chin goes up. “And if it happens here one day? Then all of you will ask why nobody warned you. Better once too often!”

    But her hand shakes a little.
    .tell-that = Tell that to Zaitoon!
    .tell-that-why = A good hit. After a good hit, people go in and shut the gate.
    .rather-wrong = You would rather be wrong than too late.
    .rather-wrong-why = You put her fear into one sentence. She hears it, and can look at it calmly.
    .over-tea = Shall we ask Aunt Tahira how one warns people well?
    .over-tea-why = You take her wish seriously, and fetch someone who has done it for years.
    .warn-well = How can one warn people so that nobody innocent gets hurt?
    .warn-well-why = You don't take the warning from her. You ask how it could be a good one.

scenario--forwarded-video--flour =
    “I get up at three,” says Zaitoon. “I bake for forty people. Then I read what we are ‘all’ like. Which of us did you mean?”

    By now Samina has asked Rubi: old, from another country. She looks at her hands. Aunt Tahira waits.
    .only-warned = She only wanted to warn us!
    .only-warned-why = You rush to help Samina. But now she needn't answer, and Zaitoon gets no answer.
    .read-alone = Aunt Zaitoon, you sat there and read all that by yourself.
    .read-alone-why = Whoever was hurt is heard first. Samina hears it too, and lifts her head.
    .make-room = You fill both cups again and make the gap on the mat smaller.
    .make-room-why = You do little, and it is enough. Sometimes near is the best word.
    .samina-say = Samina, what would you like to say to her?
    .samina-say-why = You give her the word, and no words. She was ready, for you had listened before.

## The last choice

scenario--forwarded-video--draft =
    She kept asking until she knew. Now she types, wipes it away and types again. Then she shows you.

    “The video I sent is years old, and from another country. I should have asked first. Zaitoon has no part in it.” Her thumb waits. “Is that too much? Or too little?”
    .all-of-you = Write that the others should be ashamed as well.
    .all-of-you-why = True or not, it starts a new fight. She takes fright and wipes it all away.
    .your-words = These are your own words. They are good.
    .your-words-why = You don't improve them. Courage needs a nod more than a teacher.
    .tahira-reads = Shall we let Aunt Tahira read it first?
    .tahira-reads-why = A second pair of calm eyes. And when the group answers, she'll be there.
    .not-in-group = Zaitoon isn't in the group any more. How could it reach her?
    .not-in-group-why = You ask, and she thinks of the one who matters most. She trusts you, so she can.

scenario--forwarded-video--pot =
    Later, in her kitchen, Samina lifts a lid. Rice, far too much for two. By now she has asked Rubi: the video is old, and from another country.

    “That's the rice from back then,” she says. “This time it gets eaten. But what if Zaitoon doesn't open?”
    .gate-shut = Then the whole lane would see it. Better wait a little.
    .gate-shut-why = You want to spare her. But now fear holds the pot, and it gets cold.
    .carry = I'll carry the pot. You knock.
    .carry-why = You take the weight and leave her the step that only she can take.
    .when-opens = And if she opens, what would you like to say?
    .when-opens-why = You let her picture a good end, too. She tries her words, and they hold.
    .in-the-lane = You want her to eat. And you want the others to know, too.
    .in-the-lane-why = You hear the second wish under the first. She has been so open that she can say it.

scenario--forwarded-video--again =
    She has deleted it. An hour later the video is back. Uncle Shafiq had kept it.

    “All like this!” it says below, once more. Samina turns her phone over. “You promised,” she says. “Not a word.”
    .let-run = Yes, not a word. It will pass.
    .let-run-why = You keep your promise, and Zaitoon pays for it. That wasn't what you wanted.
    .runs-alone = You took it back, and now it runs on without you.
    .runs-alone-why = You say what has happened, without blame. She sees that only a clear word can stop it.
    .not-silent = I promised too much. I won't name you, but I can't be silent.
    .not-silent-why = A promise put right, and an honest one. She is cross, but she knows where you stand.
    .fetch-tahira = It's too big for us now. Let's go to Aunt Tahira, together.
    .fetch-tahira-why = To fetch help is no betrayal. You take Samina along, so nothing is behind her back.

scenario--forwarded-video--shut =
    Samina's gate is shut. Further down, Zaitoon's son ties bedding onto a cart. “Only for some days,” he says.

    Your last message has one grey tick.
    .your-doing = You call over the gate: “If they leave, it's your fault!”
    .your-doing-why = You are so sad for Zaitoon. But nobody opens a gate to a stone.
    .under-gate = You push a note under the gate: “I was too hard on you. I'm sorry.”
    .under-gate-why = You ask for nothing. A small paper can lie there until she can read it.
    .last-note = You send her six minutes of voice, so that she understands at last.
    .last-note-why = It helps you for six minutes. She hears ten seconds of it, and turns it off.
    .run-to-tahira = You go to Aunt Tahira: “They are packing. Please come.”
    .run-to-tahira-why = The right step, and never too late. A packed cart is a matter for adults.

## The endings

scenario--forwarded-video--her-words =
    In the evening all phones in the lane buzz. “The video I sent is old, and from another country. I was afraid, and I didn't ask. I hurt good people. I'm sorry. Please delete it.”

    Uncle Shafiq is typing… He stops. Then the first heart comes, and the second. In the morning there is smoke over the oven.
    .debrief =
        The pull was <b>us and them</b>: one video, and a whole valley got one face. It caught Samina by her love for Mina, and by an old fear.

        In the end you took that fear seriously. So she could ask where the video came from. And she put it right in her own words.
    .try = When a message shakes you, ask three things first: who, where, when?

scenario--forwarded-video--two-trays =
    She knocks, a pot on her arm. The gate opens as wide as a hand. Steam, and two women. “I have no bread today,” says Zaitoon. “I know,” says Samina. “I was wrong. So it's rice.” Mina has long slipped in.

    In this lane no pot goes home empty. The next morning it comes back, full of hot bread.
    .debrief =
        The pull was <b>us and them</b>. It lives on “they all”, and it hides the one face behind it.

        In the end warmth brought that face back. Blame couldn't. Samina's old hurt could have made a wall. She made a meal of it. She'll tell the group, too. But first she knocked.
    .try = Before you speak about a group, think of one person in it, by name.

scenario--forwarded-video--long-mat =
    On Friday Aunt Tahira's mat is too short. More and more people bring cups. Samina says it before all: “It was old, and from far away. I didn't ask. I'm sorry, Zaitoon.” Uncle Shafiq coughs, and passes the sugar.

    The group has a new rule: “Who? Where? When? If we don't know, we don't send.”
    .debrief =
        The pull was <b>us and them</b>. In a group it grows with every thumb, for nobody likes to stand alone.

        You got help from someone the lane trusts. It was not all on you, or on Samina. And on a mat one sits beside people, not beside “them”.
    .try = Go to the one who leads the group early, before the tenth thumb.

scenario--forwarded-video--deleted =
    By Friday the video is gone from the group. Samina hasn't written a word about it. Zaitoon bakes again, but only half as much.

    Mina runs to her with her coin. Samina stands ten steps behind. The two women nod. It is a small nod, and Samina tells you of it.
    .debrief =
        The pull was <b>us and them</b>. A video is soon deleted. “They are all like that” stays a little longer.

        Samina isn't ready for the big word yet, and you can't say it for her. A nod is a beginning. Stay near, and keep asking kindly.
    .try = Tell her one good thing you saw in her before you ask for more.

scenario--forwarded-video--lamp =
    That evening six women sit with Zaitoon around one lamp, Aunt Tahira in the middle. The bedding is carried in again.

    Samina hasn't come. But her window is open, and she can hear them laugh. “Give her time,” says Aunt Tahira. “And you, eat something.”
    .debrief =
        The pull was <b>us and them</b>. Hard words made Samina hold on to it, for in the group she felt safe.

        You got help, and a family could stay. That was the best step of the day. The rest may take weeks, and now others carry it with you.
    .try = Write to her alone first. Few people can change their mind on a stage.

scenario--forwarded-video--locked-oven =
    The oven is locked. Zaitoon's family has gone to relatives. Nobody was hurt, but the lane smells of nothing. Samina buys her bread far away, and she looks past you.

    It needn't stay so. Aunt Tahira knows where they are. Tomorrow you'll go to her and ask, “Shall we visit them together?”
    .debrief =
        The pull was <b>us and them</b>: a “they” with no face, and forty thumbs. It is stronger than one person, and it's not your fault.

        What can help: a question to her alone, no blame, and Aunt Tahira early on. Families come back when somebody asks them to.
    .try = Begin with her fear, then ask about the video. And tell an adult the same day.
