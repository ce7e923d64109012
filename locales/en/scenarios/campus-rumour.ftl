# review: draft

### The practice story "A rumour on campus": forty minutes with a friend who wants to lead a crowd at once.
### Nearly every scene begins with the clock. Short sentences, breathless; only the last scenes grow slow. Keep that.
### The rumour is about a ball game, never about faith. Block C is only another hostel: give it no people, party or region.
### The old wrong (Iqra and the report) is real. The story takes it seriously; keep it so.
### Nobody is sent into the crowd: the reader stays at its edge, and adults and the office do the rest.
### An attribute is what the reader could say or do; the same with -why explains it afterwards.
### A scene is reached from several others, so it must read well after each of them.
### The reader may be a woman or a man: the wording never shows which; keep it so.

## The story in the list, and its beginning

scenario--campus-rumour = A rumour on campus
    .about = “To the gate, now!” Sahar wants to lead them. The minutes run.
    .who = Sahar, your teammate in the student help team
    .intro =
        Sahar gives blood, and she knows two hundred students by name. When somebody cries, she is there first. Only last year, when Iqra was pushed down the stairs, she waited. No office ever answered.

        Now you drink tea with her on the lawn. A day like any other, for two more minutes.

## Two minutes past five

scenario--campus-rumour--tea =
    Two minutes past five. Every phone on the lawn buzzes. “Block C has beaten Haroon. He's one of ours. To the gate! NOW!”

    Sahar jumps up. Her tea runs over the table. “Little Haroon?” she says. “Who's coming?”
    .shaking = You're shaking. He's like a little brother to you.
    .shaking-why = Two seconds for her heart. They save minutes later.
    .sit-down = Sit down! That's surely not true.
    .sit-down-why = Perhaps it isn't. But you don't know, and she only hears: you don't care about him.
    .who-saw = Who has seen it? Who is with him?
    .who-saw-why = True hurry can say who and where. This message can only say: now.
    .hothead = You and your hot head!
    .hothead-why = Her heat is her love for people. You call it a fault, so she takes it and runs.

scenario--campus-rumour--thumb =
    Three minutes past. On her screen: “All to the gate!” Below it, two hundred names. Her thumb hangs over them.

    “One tap,” she says, “and they're there. Tell me why I should wait!”
    .finished = If you send that, don't talk to me again!
    .finished-why = She can lose your trust, or fail Haroon. You've given her one more reason to hurry.
    .they-trust = They come because they trust you. That is worth a lot.
    .they-trust-why = You don't hold her hand back. You remind her what lies in it.
    .warden-knows = Let's ring the warden first. If he is hurt, she knows.
    .warden-knows-why = The shortest way to the truth: an adult who may go and look. No minute is lost.
    .five-minutes = Give me five minutes to find him. Then decide.
    .five-minutes-why = A small, clear wish. Five minutes are not a no, so she can grant them.

scenario--campus-rumour--stride =
    Three minutes past. She is half across the lawn, so fast that her bag jumps. You run beside her.

    “Last time I came too late,” she pants. “Not today. Not today!”
    .leader-thinks = A good leader thinks first, Sahar.
    .leader-thinks-why = A wise line at the wrong speed. She hears a teacher, and runs faster.
    .where-is-he = Where is he now? Has anyone rung him?
    .where-is-he-why = You keep step and ask the plain thing. In the hurry nobody had asked it.
    .not-late = You never want to come too late again.
    .not-late-why = You've heard the sentence under the running. Now she can say more.

scenario--campus-rumour--dead-line =
    Five past. You ring Haroon. Nothing. Again. A voice from a machine: the phone is switched off.

    Sahar has heard it. Her eyes are wet. “He always picks up,” she says. “Always!”
    .flat-battery = Then his battery is flat. That's all!
    .flat-battery-why = It may well be. But you make her fear small, so she must make it big.
    .the-worst = He doesn't answer, and your head paints the worst.
    .the-worst-why = You name what the silence does. A picture in the head is not yet news.
    .to-the-warden = I'm ringing the warden. From her desk she can see the clinic.
    .to-the-warden-why = You don't wait and you don't guess. Someone near can look, and that's the quickest.

scenario--campus-rumour--notice-board =
    Five past. She stops at the notice board. “Here,” she says. “Last year they pushed Iqra down these stairs. Her knee still hurts. I waited. I wrote a report. Nobody ever answered.”

    Her palm hits the board. “I won't wait twice.”
    .long-ago = That was last year. Don't mix things up.
    .long-ago-why = Two things, it's true. But she has just shown you a wound, and you close the lid.
    .was-wrong = You did it right, and nobody answered. That was wrong.
    .was-wrong-why = You take her side where she is right. So she needn't shout it any more.
    .professor-now = Professor Mehnaz knows of it. Let's get her, now.
    .professor-now-why = An old wrong needs someone with a key. You go quickly, in a better direction.
    .been-right = What should have happened, back then?
    .been-right-why = From “never again” you lead her to what she wants. That's where a plan begins.

scenario--campus-rumour--sent =
    Five past. She has tapped. Phones buzz on the lawn, in the library, behind all the windows. Doors bang. The first ones run.

    She stares at the little word: sent. “Good,” she says. It doesn't sound like good.
    .second-line = Send a second line: “Stop. Wait where you are. I'll find out.”
    .second-line-why = What one message began, another can slow down. You give her a next step.
    .look-what = Look what you've done! Are you mad?
    .look-what-why = She was just getting frightened. Now she has to stand by it, before you.
    .so-fast = It's going faster than you thought.
    .so-fast-why = You say softly what she sees. That is no blame, so she can nod.
    .call-warden = I'm calling the warden. Right now.
    .call-warden-why = Exactly. When people run together, an adult must know at once.

## From eight past five: the rumour runs ahead

scenario--campus-rumour--runner =
    Eight past. A boy tears past you. “He can't even speak any more!” Behind him a girl: “There are three of them now!”

    Sahar stands still, for one breath. “Three?” she says.
    .all-lies = It's all lies! Can't you hear it?
    .all-lies-why = She was just about to hear it. Now she must decide between you and them.
    .first-one = First one, now three. What do you make of that?
    .first-one-why = Her own “three?” was the crack. You only ask what she sees through it.
    .professor-there = There's Professor Mehnaz. Let's ask her, quick!
    .professor-there-why = One calm adult weighs more than ten who run. And she can come along.
    .spinning = Everyone shouts something else. And you want to carry it all.
    .spinning-why = You see how much is on her. A little of it drops off when someone says so.

scenario--campus-rumour--warden =
    Eight past. Mrs Shireen, the hostel warden, picks up at once. You hear keys and quick steps.

    “Good that you ring. I'm on my way to the clinic, and the proctor's office knows. Stay away from the gate, both of you. How is Sahar?”
    .out-loud = You turn the sound up and hold the phone between you and Sahar.
    .out-loud-why = Nothing goes over her head. She hears it herself, and she was asked after.
    .lock-gates = Lock her in before she does something silly!
    .lock-gates-why = You're afraid for her. But she stands beside you and hears it, and off she goes.
    .professor-too = She needs more than one voice. Can Professor Mehnaz come, too?
    .professor-too-why = Two adults whom she knows. You think of what she can believe, not only of orders.

scenario--campus-rumour--professor =
    Ten past. Professor Mehnaz has chalk on her sleeve. She has run, too.

    “Sahar, your report on Iqra,” she says. “I should have asked until they answered. I didn't. I'm sorry. Come, we'll look after Haroon first. In the clinic.”
    .where-were-you = Now you come! Where were you all year?
    .where-were-you-why = Sahar likes that you take her side. But it shuts the door that had just opened.
    .waited-year = You've waited a year for that sentence, Sahar.
    .waited-year-why = You let it arrive. Somebody owned a wrong. Now she needn't win at the gate.
    .and-the-gate = And the gate, Professor? Can we go to the office together?
    .and-the-gate-why = You think of all who stand there. For a crowd, the office is the right place.

scenario--campus-rumour--mother =
    Eleven past. Sahar's phone: “Home”. Her mother speaks so loudly that you hear it. “What's that noise? Where are you, my heart?”

    Sahar covers the phone. “Say I'm in the library!” She holds it out to you.
    .in-library = She's in the library, Auntie. All is well.
    .in-library-why = A quick favour. But now nobody who loves her knows where she is.
    .wont-lie = I won't lie to her. Tell her yourself. She loves you.
    .wont-lie-why = You say no to the lie and yes to the mother. Sahar rolls her eyes, and takes it.
    .tell-on-you = Turn back, or I'll tell her what you're up to!
    .tell-on-you-why = You make a stick out of her mother's love. Sahar hangs up, and you both lose a helper.
    .stay-on-line = Auntie, we need you. Please stay on the line.
    .stay-on-line-why = A voice that has known her all her life. You keep it close, for now and for later.

scenario--campus-rumour--volleyball =
    Eleven past. A boy comes running, mud up to his knees, a volleyball under his arm. “Sahar? I'm Hamza. Haroon sent me.”

    “He's from Block C!” calls someone. Heads turn. Six, seven, eight come closer.
    .what-did-you = What did you do to him? Out with it!
    .what-did-you-why = That's how a court sounds. Hamza runs to the warden's door. He is safe, and unheard.
    .let-him-talk = Let him speak first. And nobody touches anybody.
    .let-him-talk-why = A clear line, said in time. You have Sahar beside you, so the others stop.
    .spy = Don't listen. Over there they're all alike.
    .spy-why = “They all” is quick to say. Hamza runs to the warden's door, the truth still with him.
    .not-out-here = Not out here! To the warden's desk, all three of us. Now!
    .not-out-here-why = Before it gets tight, you go where adults are. That protects Hamza, and Sahar too.

scenario--campus-rumour--home-voice =
    Twelve past. Her mother doesn't scold. “You were always first at the door when someone cried,” she says. “So tell me: who is sitting with that boy? Does his mother know?”

    Sahar opens her mouth, and shuts it again.
    .you-hear = There! Your mother says so, too.
    .you-hear-why = Her mother asked a question. You turn it into two against one.
    .who-with = Yes, who is with him? Shall we find out?
    .who-with-why = You go along with the good question. It leads to Haroon, and away from the gate.
    .first-at-door = First at the door: that's you. And he isn't at the gate.
    .first-at-door-why = You take her best side seriously and turn it towards the one who needs her.

## From a quarter past five: the crowd

scenario--campus-rumour--steps =
    A quarter past five. The library steps. Fifty people. Somebody puts the megaphone from sports day into Sahar's hand.

    “Say something! Shall we go?” They all look at her. She looks at you.
    .dont-dare = Don't you dare, or you'll be sorry!
    .dont-dare-why = Fifty people hear it. Before fifty people, nobody likes to give in.
    .only-known = Say only what you know yourself. Nothing else.
    .only-known-why = A clear border, and a fair one. She notices how little that is.
    .adults-in = This is too big for us. The office is right there. Come with me!
    .adults-in-why = Fifty people who wait are a case for adults. You take her along, too.
    .hope-for = What do you hope will happen at the gate?
    .hope-for-why = Nobody had looked past the gate so far. She does now, and she says nothing.

scenario--campus-rumour--sick-room =
    A quarter past five. The warden rings. “I'm with Haroon, in the clinic. A sprained wrist. He wants biscuits.”

    Sahar folds her arms. “And if they only say so? Last year it was ‘just a small fall’, too.”
    .more-proof = What more do you want? You don't want to hear it!
    .more-proof-why = You're so relieved that you press her. She doubts for a reason, and feels alone with it.
    .ask-for-him = Then ask for his own voice. That's only fair.
    .ask-for-him-why = You don't mind her doubt. You show it the way: to the one who knows.
    .burned-once = They put you off once. So you want to see it with your own eyes.
    .burned-once-why = Her distrust has a history, and you know it. So she'll walk there with you.

scenario--campus-rumour--upstream =
    Seventeen past. You walk towards the clinic. All the others run to the gate. It's like walking up a river.

    “Sahar! Wrong way!” somebody calls. She winces. Her steps grow short.
    .like-sheep = Let them run, the sheep.
    .like-sheep-why = Those are her people. You scorn them, so she turns round and stands by them.
    .let-down = It feels as if you were letting them down.
    .let-down-why = You say aloud what pulls at her sleeve. Said aloud, it pulls less.
    .see-first = You want to see him before you lead anyone. That takes courage.
    .see-first-why = To run along is easy. You show her that this way is the braver one.

scenario--campus-rumour--his-voice =
    Eighteen past. A voice from the phone, turned up loud. Somebody is chewing.

    “Sahar? What's all that noise? My battery is flat. I fell over Hamza at volleyball. My wrist is as fat as a mango. He carried me all the way.” Sahar sinks onto a step. “Hamza? From Block C?”
    .scared-all = And for that you scare the whole campus!
    .scared-all-why = The fright comes out as blame. She jumps up: now she must make it good, at once, alone.
    .gone-quiet = You've gone quiet. What is going on in you?
    .gone-quiet-why = The hurry is out, and a lot comes after it. You make room for that.
    .they-dont-know = The others don't know it yet. Quick, to the office!
    .they-dont-know-why = A true message needs wide wings. The office has a loudspeaker, and teachers at the gate.

scenario--campus-rumour--speech =
    Eighteen past. She lifts the megaphone. It squeals. A hundred faces.

    “Friends,” says Sahar. Then nothing. Three seconds. Four. Far off, at the gate, they shout. Her eyes look for you.
    .be-ashamed = You call up to her: “Tell them to be ashamed!”
    .be-ashamed-why = Shame makes a crowd deaf. They stop looking at her, and start for the gate.
    .dont-know-yet = You call up to her: “‘I don't know yet’ is a strong sentence!”
    .dont-know-yet-why = You give her leave to be honest. A leader who doesn't know may say so.
    .all-sit = You call up to her: “Ask them to sit down till we know!”
    .all-sit-why = Who sits can't run. It's a small thing, and she can ask for it.

scenario--campus-rumour--office =
    Nineteen past. Mr Farooq, the proctor, puts down two phones. “A sprained wrist. He's fine. Six teachers stand between the two sides. Nobody is hurt so far.”

    He pushes a chair to Sahar. “My voice won't reach them now. What would you do?”
    .throw-out = Take all their names and throw them out!
    .throw-out-why = You want it to be over. But they came because they believed something. So did she.
    .safe-for-all = What would make it safe for everyone, Block C as well?
    .safe-for-all-why = Your question has no sides. Two heads bend over one plan.
    .her-voice = They'd listen to Sahar. But from in here, not at the gate.
    .her-voice-why = You see her strength, and a safe place for it. That is how she can lead.

scenario--campus-rumour--gate =
    Twenty-one past. From the bookshop you see the gate, a hundred steps away. Two crowds. Between them a thin row of teachers. Someone beats on iron.

    “They're waiting for me,” says Sahar. “I have to go in there.”
    .go-then = Then go, and get hurt!
    .go-then-why = That is fear with its fists up. She hears only “go”.
    .stop-here = I'm not going one step nearer. Please stay here with me.
    .stop-here-why = You name your own border and ask for one thing. She needn't be alone if she stops.
    .call-adults = I'm ringing the warden and your father, now. Wait here with me.
    .call-adults-why = Danger is no secret to keep. You act at once, and you tell her so to her face.
    .gone-mad = You've all gone mad, and you most of all!
    .gone-mad-why = So much fear for her, and she gets a bad name for it. Bad names push.

scenario--campus-rumour--hush =
    Twenty-two past. They do sit down, on steps, on bags, in the grass. It's strangely quiet. Then the warden rings. Sahar says it after her, into the megaphone: “Haroon is safe. He has a sprained wrist.”

    Somebody laughs. Somebody cries. What now?
    .they-wait = These here know it. The ones at the gate don't, and it weighs on you.
    .they-wait-why = You see where her eyes go. She is thinking of the others already.
    .told-you = I told you from the start!
    .told-you-why = She has just done something hard, and you want the prize. She sits down far from you.
    .say-it-loud = Shall we write it to all the others, too?
    .say-it-loud-why = You offer the next step while it is small. True news can run as well.
    .and-iqra = And Iqra? What would you like for her?
    .and-iqra-why = Today is calm, so the old wrong may speak. She has opened up enough for it.

scenario--campus-rumour--clinic =
    Twenty-three past. A curtain, a smell of soap. Haroon sits on the bed, one wrist in a bandage, crumbs on his chin. Beside him Hamza holds his tea for him.

    “Why is everyone so loud?” asks Haroon. Sahar holds on to the bed.
    .say-sorry = Say sorry to Hamza, now.
    .say-sorry-why = She was about to. Now it's your sorry, and she runs out to get some air.
    .carried = Thank you for carrying him, Hamza.
    .carried-why = You say what Hamza did. So Sahar can see it, and needn't be ashamed first.
    .need-most = Haroon, what would you like Sahar to do?
    .need-most-why = All ran for him, and nobody asked him. “Tell them to go and eat,” he says.
    .hands-shake = Your hands shake. You've been carrying last year, too.
    .hands-shake-why = You've earned the right to say it. She lets go of the bed, and starts to talk.

## Towards half past five, and after

scenario--campus-rumour--crush =
    Twenty-three past. She has gone in. You stay at the bookshop. The shouting swells. A stone rolls across the road. Nobody knows whose.

    Once more you see her face. It's looking for somebody.
    .own-fault = It's her own fault. She wouldn't listen, the stubborn thing.
    .own-fault-why = It hurts less to be angry than to be afraid. But she was looking for someone from her team.
    .to-me = You wave both arms: “Sahar! Over here! This way!”
    .to-me-why = You stay where it's safe, and give her a direction. One face is enough to leave a crowd.
    .ran-for-guard = You run to the guard: “One of our team is in there! Please help!”
    .ran-for-guard-why = The best thing you can do. He knows the side door, and two teachers go with him.
    .shout-stop = You shout as loud as you can: “You're all wrong!”
    .shout-stop-why = In a crowd this is one more shout. It makes the heat a little hotter.

scenario--campus-rumour--wall =
    Twenty-five past. Sahar leans against the bookshop and fights for breath. Over there the shouting gets thin. More teachers have come.

    Mrs Shireen, the warden, comes with her keys. “I'm straight from Haroon. A sprained wrist. He's eating biscuits.” Sahar slides down the wall.
    .nearly-died = Somebody could have died! Do you understand?
    .nearly-died-why = It's true, and she knows it. Right now she can't hold one more heavy word.
    .glad-here = I'm glad that you're here, and not in there.
    .glad-here-why = No sum, no blame. She has done one right thing, and you're glad of it.
    .with-warden = Mrs Shireen, will you sit with us for a bit?
    .with-warden-why = After a fright it's good when a grown-up stays. You needn't hold her alone.
    .mother-line = Your mother is still on the line. She isn't cross.
    .mother-line-why = What you asked for at eleven past five helps now. Her mother was there all the time.

scenario--campus-rumour--loudspeaker =
    Twenty-five past. A small room, a microphone, a red lamp. “Two minutes,” says Mr Farooq. “In your own words. I'll be right here.”

    Sahar breathes in. “What do I say? That he's fine? Or that I'm still angry?”
    .names-too = Say which fools began it!
    .names-too-why = The next crowd would know where to go. Mr Farooq takes the microphone himself.
    .your-own = Say it as you'd say it to me. They know your voice.
    .your-own-why = You don't hand her a speech. She has a voice that people trust.
    .like-to-hear = What would you want to hear, if you stood out there?
    .like-to-hear-why = You send her thoughts across to the others. There she finds the right words.
    .both-things = Both. He's fine, and Iqra is still waiting.
    .both-things-why = Two truths, side by side. She needn't drop her anger. It gets a date and a door.

scenario--campus-rumour--second-message =
    Twenty-eight past. Her phone, two hundred names. Her thumb hangs over them.

    “If I write that it wasn't true, they'll laugh at me,” she says. “I could just write nothing.”
    .delete-quiet = Then write nothing. I won't tell anyone.
    .delete-quiet-why = It's meant kindly. But silence leaves the rumour running, and leaves her alone with it.
    .same-thumb = They come when you call. They'll go home, too, when you say so.
    .same-thumb-why = You see how strong she is in both directions. The second one is harder.
    .with-the-office = Ask Mr Farooq to send it, too. Then you aren't alone.
    .with-the-office-why = Shared news travels faster, and a shared shame is half as big.
    .who-holds = Who would have to be in it, so that Block C believes it?
    .who-holds-why = Because she trusts you, she can think of the others. She looks at Hamza's name.

scenario--campus-rumour--low-wall =
    Twenty to six. The lawn is empty. There's a sandal, and a cold cup of tea. Sahar sits on the low wall, her hands under her arms.

    “A sprained wrist,” she says. “They would all have followed me. For a sprained wrist!”
    .learn-from-it = Let that be a lesson to you.
    .learn-from-it-why = She has just said it herself, and better. Now she feels like a schoolchild.
    .cared-fast = You ran because you care. That's still good. Shall we go to him?
    .cared-fast-why = You part her heart from her hurry. The heart is good, and it has somewhere to go.
    .morning-with-her = Tomorrow, you and I and Professor Mehnaz. About Iqra, too.
    .morning-with-her-why = Her anger gets a way that leads somewhere, and an adult who opens doors.

scenario--campus-rumour--drawer =
    Twenty-five to six. It has grown quiet. “I'm so glad about Haroon,” says Sahar. “And Iqra's report is still in some drawer. Now nobody will speak of it.”

    She isn't loud any more. It sounds heavier than before.
    .never-again = Be glad it's over, and never do that again.
    .never-again-why = You want peace at last. But you put the lid back on the very thing that burned.
    .two-true = Today's story was false. Iqra's is true.
    .two-true-why = One sentence, and both have their place. She nods for a long time.
    .who-walks = Who would go to the office with you, in daylight?
    .who-walks-why = She counts on her fingers: Iqra, the professor, you. That's how one leads, too.

## The endings

scenario--campus-rumour--supper =
    It goes out to everyone. “This is Sahar. Haroon is safe. He fell at volleyball. I was wrong about the gate. Go and eat. I'm going, too.”

    For a moment, nothing. Then they lift their bags. At half past six no chair is free in the dining hall. Two from Block C ask Sahar for the salt.
    .debrief =
        The pull was <b>hurry</b>: one big “now”, and no who, no where. It caught Sahar because she cares, and because she once came too late.

        You made minutes. Adults looked after the crowd. And she saw: calling people home takes more than calling them out.
    .try = Hear the fear first, for two seconds. Then ask: who has seen it?

scenario--campus-rumour--three-cups =
    At six, three people sit round Haroon's bed. He wants it, so one picture goes to everybody: Haroon, Hamza, Sahar, three cups. “This is how it was,” she writes.

    Block C answers, “We're bringing biscuits.” Sahar laughs until she has to wipe her eyes.
    .debrief =
        The pull was <b>hurry</b>. It left no time for one plain question: what does Haroon himself say?

        In the end you stayed beside her, and there was no more blame. So she could go to the one it was all about. There sat a boy from Block C, holding a cup.
    .try = When people shout about someone, find out how that person is.

scenario--campus-rumour--daylight =
    The next morning Sahar crosses the lawn. She doesn't run. Iqra comes with her, and Professor Mehnaz, and you. Hamza holds the door.

    Mr Farooq takes a file out of a drawer. “It should have been read a year ago,” he says. “I'm sorry. On Tuesday you will all be heard.” Iqra speaks first.
    .debrief =
        The pull was <b>hurry</b>. It borrowed an old hurt that is true: a report that nobody read.

        In the end you took both seriously: the false alarm, and the real wrong. Anger at a wrong is no pull. It needs a door, some daylight and people who come along.
    .try = Ask early: “What should have happened back then?” A plan may be hidden there.

scenario--campus-rumour--last-bus =
    The teachers have sent them all to supper. The gate stands quiet. Sahar's father has come to take her home by the last bus. She hardly looks at you.

    On the step she turns round. “Tomorrow,” she says. No more than that. But: tomorrow.
    .debrief =
        The pull was <b>hurry</b>. When it goes, something stays behind: shame, and tired legs. Then each hard word weighs double.

        Nobody is hurt, and her family has her. That is a lot. You needn't clear up everything tonight. Tomorrow there will be tea.
    .try = After a fright, say first: “I'm glad you're here.” The rest can wait.

scenario--campus-rumour--broken-pane =
    Glass breaks. Then the teachers are among them, and in a minute it's over. Sahar's hand is cut. Five stitches. A nurse is with her, and her parents are coming. Tonight she sees nobody.

    It isn't the end. Professor Mehnaz expects you at nine. “We'll go to her together,” she says.
    .debrief =
        The pull was <b>hurry</b>, and a whole crowd running. No one alone is stronger than that. It's not your fault.

        You stayed out, and that was right. What can help is a grown-up who knows early: warden, professor, her family. Begin again with, “How is your hand?”
    .try = When people run together, ring an adult or the office first. Then talk.
