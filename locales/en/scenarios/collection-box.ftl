# review: draft

### The practice story "The collection box": an aunt of thirty, a widow and teacher, who collects for "the suffering".
### A loud, warm bazaar story, from one stall to the next, from an afternoon to a Thursday. The names are invented.
### Her giving is real and good, and it goes on. What she has lost is only the right to ask.
### We never learn where the money went, and nobody goes to find out: keep it open.
### "A good woman does not ask where it goes": the same words each time. It is the sentence she learned by heart.
### The reader is a niece or nephew, and the wording never shows which; keep it so. Madam Martha is her headmistress.

## The story in the list, and its beginning

scenario--collection-box = The collection box
    .about = She collects with all her heart, and nobody may ask where it goes. How do you talk with her?
    .who = Nighat, your mother's youngest sister
    .intro =
        Aunt Nighat is thirty and teaches small children. Her husband died. She brings up Sami and Hira alone, and gives more than anyone.

        Every afternoon she goes round with a tin box. On Thursdays a lady called Apa Nuzhat comes and takes it all.

        You help in Grandfather's spice shop.

## One afternoon in the women's lane

scenario--collection-box--cardamom =
    Noon in the women's lane. Bangles ring, and someone pounds cardamom. Aunt Nighat puts her tin box on Grandfather's scale. It is tied up in a flowered cloth.

    “For the suffering,” she says, out of breath. “What does this shop give today?”
    .own-two = Think of your own two first. Sami needs shoes.
    .own-two-why = She knows about the shoes. Now she feels like a bad mother, and holds on more tightly.
    .who-gets = And who gets it? Does anybody know?
    .who-gets-why = A good question, thrown like a stone. She hears only that she is being fooled.
    .shade = You've walked the whole lane in this heat, for others. Sit down a little.
    .shade-why = You honour her trouble first. Someone who is seen can put the box down for a minute.
    .what-keeps = You come every single day. What keeps you walking?
    .what-keeps-why = You ask about her reason, not about the money. Her reason is the heart of it all.

scenario--collection-box--stool =
    She sinks down between the chilli sacks and slips off a sandal.

    “This lane is so good!” she says. “Zaitoon washes other people's clothes. And what did she give? Her little girl's bracelet, with a silver bell.” She rubs the lid with her thumb.
    .box-full = And when the box is full, what happens then?
    .box-full-why = It asks how things go, and blames nobody. She can tell it at her own pace.
    .carry = Let me carry the box the rest of the way.
    .carry-why = You stand beside her and not in her way. Walking together makes talking easy.
    .bell-stays = That little bell won't leave you, I think.
    .bell-stays-why = You noticed her thumb on the lid. You only say what you see, and she can look herself.
    .poor-woman = You shouldn't take such things from a poor woman.
    .poor-woman-why = You say what she half feels already. From outside it sounds like a charge against her.

scenario--collection-box--flour =
    She thinks for a moment. “When Yusuf died, there was nothing in the house. One morning the women of this lane stood at my gate, with flour. They came in. They kneaded. They held my babies.”

    She taps the box. “Somebody did that for me.”
    .whose-gate = And whose gate is it this time?
    .whose-gate-why = You stay in her own picture. She tries to see the gate, and finds that she can't yet.
    .flour-seen = But that flour you could see. This you can't!
    .flour-seen-why = A clever thought, too early. She told you of her grief, and you made a point of it.
    .same-flour = And now you carry that flour on, to the next gate.
    .same-flour-why = You show her that you see her reason. A good heart needn't be defended now.

scenario--collection-box--hands =
    Both her hands lie on the lid now.

    “A good woman does not ask where it goes.” It comes quickly, like a line she learned by heart. Then she looks down at the chillies. “I only want to help, my child.”
    .not-hers = You want to help, that is you. The other sentence sounds like someone else.
    .not-hers-why = You tell her own voice from the borrowed one. She may hear the seam herself.
    .forbid = Then I'll ask Grandfather to forbid it!
    .forbid-why = She is thirty and feeds two children. An order makes her small, and the box bigger.
    .cheat = Whoever taught you that is a cheat.
    .cheat-why = You may even be right. But now she must stand up for that person, against you.
    .said-badly = I said that badly. You have the biggest heart in this lane.
    .said-badly-why = A repair. You take back the blow, and what is good in her stays whole.

scenario--collection-box--lane =
    Soon you go from stall to stall, the box between you. Gurmeet, the cloth seller, gives a note and writes it in his ledger.

    Bano leans out of her wheelchair, over the bangles. “And who will be warm from it this time, Nighat?” She asks it kindly. Aunt Nighat turns red.
    .give-to-you = They give because it's you who asks them.
    .give-to-you-why = You name the trust she carries through the lane. A carried trust wants to be looked at.
    .hot-face = What was that like just now, when Bano asked?
    .hot-face-why = You ask about the red face, not about the money. That is where the pull sits.
    .all-ask = You see? Even Bano wants to know!
    .all-ask-why = Her face is burning already, and you point at it. Shame doesn't open, it shuts.

scenario--collection-box--thursdays =
    “Every Thursday Apa Nuzhat comes,” she says. “She has such a soft voice. She writes nothing down. ‘Whoever counts has no heart,’ she says.”

    Aunt Nighat sits up straighter. “And she calls me the best of them all.”
    .used = She uses you, Aunt. She uses all of you.
    .used-why = You take away the best thing that she was told in years. She has to fight for it.
    .when-asked = What happens when somebody asks her where it goes?
    .when-asked-why = You don't judge Apa Nuzhat. You ask for a scene, and scenes speak for themselves.
    .best-of-all = It did you good to be called the best.
    .best-of-all-why = You hear the need under the praise. It is no weakness to need a good word.

scenario--collection-box--bell =
    She unties the cloth and takes out the bracelet. The bell rings, very thin.

    “Zaitoon asked me whom it would help,” she says slowly. “And I said, ‘A good woman does not ask where it goes.’ I said that, to Zaitoon! She looked at her feet.”
    .tea-there = Let's take Zaitoon some tea, you and I.
    .tea-there-why = You don't talk about the hurt, you go towards it. Tea is a good beginning.
    .how-could = How could you say such a thing to her?
    .how-could-why = She was asking herself just that. Now she must answer you, and shuts the box.
    .both-ashamed = She was ashamed then. And now you are, too.
    .both-ashamed-why = You give back what you hear and add no blame. She sees how shame is handed on.

scenario--collection-box--rattle =
    She takes the box and goes, without a goodbye. The coins rattle all the way down the lane.

    On his bench Grandfather opens one eye. On the scale lies the turmeric that she forgot.
    .thank-me = You call after her: “One day you'll thank me!”
    .thank-me-why = The whole lane heard it. She can't turn round now without losing face.
    .turmeric = You run after her: “Your turmeric! I won't say a word, I'll only carry it.”
    .turmeric-why = A small way back that costs nobody any pride. Turmeric is a good reason to run.
    .ask-grandfather = “Grandfather, I said it badly. What would you do?”
    .ask-grandfather-why = You don't have to know everything. He has known her for thirty years.

scenario--collection-box--red-face =
    Behind the rolls of cloth she stops.

    “My face burns when they ask,” she whispers. “As if somebody had caught me. But I've taken nothing, not one coin! So why does it burn?”
    .whose-voice = When it burns, whose voice do you hear?
    .whose-voice-why = She asked herself why, and you help her look. She'll know the voice.
    .last-coin = Not one coin. I'd trust you with my last one.
    .last-coin-why = You say aloud that she is honest. Then the question is no longer a danger to her.
    .no-reason = If you're honest, you have no reason to be ashamed.
    .no-reason-why = It is meant as comfort. But shame asks for no reason, and now she is ashamed of that too.

scenario--collection-box--scolded =
    “Neelam asked her once,” she says. Neelam teaches in the next room. “Apa Nuzhat didn't shout. She only said, ‘Look, here is one who sells her mercy.’ We all looked. Neelam never came again.”

    And after a while: “I looked at her, too.”
    .miss-neelam = What was it like for you, without Neelam?
    .miss-neelam-why = You ask about the friend who was lost. Somewhere there may be a way back to her.
    .id-look-down = In front of everyone! I'd have been afraid, too.
    .id-look-down-why = You make it human. When fear may be said aloud, it loses half its strength.
    .and-you = And you just sat there?
    .and-you-why = She has told you what she is least proud of. Your question makes it bigger.

scenario--collection-box--cup =
    “Since Yusuf died, people treat me like a cracked cup,” she says. “Poor Nighat. Careful with Nighat!”

    She ties and unties the cloth. “Then Apa Nuzhat came. She didn't pity me. She said, ‘I need you.’”
    .catch = That's just how such people catch you.
    .catch-why = Perhaps so. But you make her a fish on a hook, and that is pity again.
    .needed = To be needed is better than to be pitied.
    .needed-why = You put her wish into one line. It is a good wish, and others can answer it too.
    .two-and-forty = I see no cracked cup. I see two children at home and forty at school, all held.
    .two-and-forty-why = You show her strength with facts from her own life. It has no price.

scenario--collection-box--washing =
    At the end of the lane Zaitoon washes other people's sheets. She has given her little girl's bracelet, with a silver bell.

    Pari comes running. “Who wears my bell now, Aunt Nighat?”

    “Hush,” says Zaitoon quickly. “A good girl does not ask.” Aunt Nighat's mouth opens. Nothing comes out.
    .walk-home = Come, Aunt. I'll walk home with you.
    .walk-home-why = Some moments need no words. You leave her the thought, but not alone with it.
    .taught-them = You hear that, Aunt? That's what you've taught them.
    .taught-them-why = She heard it herself, better than you. Now she is put on trial as well.
    .may-ask = You bend down: “You may always ask, Pari. I don't know it either.”
    .may-ask-why = A clear line, said softly: questions are allowed here. You blame nobody.

scenario--collection-box--grandfather =
    Grandfather weighs cardamom, pod by pod.

    “She gives because she was given to,” he says. “Don't touch that. I've sold on trust for fifty years. And I still write every slip. A slip says: you may ask me.” He looks up. “What do you want for her?”
    .sleep-well = That she goes on giving, and sleeps well.
    .sleep-well-why = You sum up both things that matter. Now you know what you are looking for.
    .take-it = That you take the box away from her.
    .take-it-why = You are worried, so you wish for a strong hand. But she would only hide the next box.
    .your-first-word = What would your first word to her be?
    .your-first-word-why = You ask him, and you will talk yourself. Old people have good first words.

## The same evening

scenario--collection-box--quarrel =
    At dusk she stands before the shop, the shutters half down.

    “You make me small,” she says, and her voice shakes. “My own blood! Apa Nuzhat told me so. ‘The family is the first to turn away,’ she said.”
    .never-heart = I may ask about a box. I'll never question your heart.
    .never-heart-why = A clear line between the two. Apa Nuzhat mixes them, and you take them apart.
    .to-grandmother = You don't answer. You go across the yard: “Grandmother, I need you.”
    .to-grandmother-why = When it gets hot, fetch someone calm. That is no defeat.
    .turns-you = She's turning you against us. Can't you see it?
    .turns-you-why = You pull at one arm and Apa Nuzhat at the other. It hurts in the middle.
    .not-small = I was too loud. To me you're not small. You're the one who gives.
    .not-small-why = She had waited for someone to turn away. You turn towards her.

scenario--collection-box--counting =
    Evening at her house. The coins stand in little towers on the mat. Sami is asleep, his school shoes beside him. One sole hangs open like a mouth.

    “Four thousand and sixty,” says Aunt Nighat. “And I can't pay the cobbler.” She laughs, but not with her eyes.
    .take-some = So take it out of the box! This is madness.
    .take-some-why = You speak for Sami, and you mean well. But you ask her to steal, in her own eyes.
    .one-child = If it could all be for one child you know, who would it be?
    .one-child-why = A question for her eyes. Someone you can see is stronger than a word.
    .none-inside = So much goes through your hands, and nothing stays.
    .none-inside-why = You say what lies on the mat before you both. She may draw the sum herself.
    .cobbler = Give me his shoes. I pass the cobbler anyway, and Grandfather has credit there.
    .cobbler-why = A small help that somebody can pay back some day. She is not pitied, and she breathes.

scenario--collection-box--shut-gate =
    In the evening her gate is shut. Little Hira looks through the gap. “Mother is counting,” she says. “She says, we give and they only talk.”

    Behind her you hear the coins click.
    .warm-bread = Take this bread in, it's still warm. And tell her I'll come tomorrow.
    .warm-bread-why = She once stood at a gate with nothing, and people came. You come, too.
    .to-grandmother = You go to your grandmother: “I'm stuck.”
    .to-grandmother-why = At a shut gate, a mother may have the key. You needn't stand there alone.
    .too-loud = Tell her she was right. I talked, and I didn't listen.
    .too-loud-why = You own your part, and a child can carry such a light message. It goes through the gap.
    .over-wall = You call over the wall: “It's for your own good!”
    .over-wall-why = It is meant kindly. But neighbours hear it too, and the wall gets higher.

scenario--collection-box--bare-arm =
    She pulls her sleeve down, too late. The gold bangles from her wedding are gone.

    “Last Thursday,” she says. “Apa Nuzhat said that my arm was louder than my mercy.” She takes your hand. “Not a word to Grandmother! Promise me.”
    .from-yusuf = They were from Yusuf. That must have hurt.
    .from-yusuf-why = You don't speak of gold or of blame. You speak of what she has lost.
    .promise = I promise. Nobody will hear it from me.
    .promise-why = She is thankful, and it feels close. But now you carry it, and may not put it down.
    .wont-run = I won't run to anyone tonight. But I can't promise it for always.
    .wont-run-why = An honest half is better than a whole promise. She knows where you stand.
    .robbery = That's robbery! What a wicked woman!
    .robbery-why = Your anger is for her, but it hits her. She feels robbed and stupid at once.

scenario--collection-box--grandmother =
    Grandmother sorts lentils by the lamp.

    “I saw her bare arm,” she says. “A mother sees an arm. I kept still. I was afraid I'd lose her too.” A stone clicks into the bowl. “We've both been quiet for too long.”
    .scold-her = Then scold her now, Grandmother. You're her mother!
    .scold-her-why = She could. But shame got Nighat into this, and more of it won't get her out.
    .go-together = Let's go to her, the two of us. With tea, and no questions.
    .go-together-why = You offer company, not a verdict. Two who love her are hard to shut out.
    .ask-madam = Shall we ask Madam Martha too? She runs Aunt's school.
    .ask-madam-why = One more adult whom she respects. You don't have to know the way yourself.
    .what-fear = What are you most afraid of, Grandmother?
    .what-fear-why = You ask the helper too. Fear that has been told makes better plans.

## Wednesday

scenario--collection-box--eyes =
    Grandmother is waiting at your gate. “Child, where are her bangles?”

    You study the ground. “No,” she says. “Look at me when you answer.”
    .ask-her = I can't say it for her. Please ask her, and be gentle.
    .ask-her-why = You neither lie nor tell. You open a way between a mother and her daughter.
    .three-of-us = I promised too fast. I'll tell her so. Then let's all go to Madam Martha.
    .three-of-us-why = You put a promise right, openly. Help comes, and nobody is gone behind.
    .know-nothing = I don't know, Grandmother.
    .know-nothing-why = You keep your word with a lie. That's the price of a promise made too fast.

scenario--collection-box--break-time =
    The next day, break at her school. A boy draws in the dust with a stick.

    “He had no copybook,” says Aunt Nighat. “I bought him one, from my pay. He shows me every page.” She stops. “That one I can see,” she says slowly.
    .beside-neelam = There sits Neelam, alone. Let's sit down with her.
    .beside-neelam-why = One who asked was left alone. Two who ask are already a circle.
    .can-see = That one you can see.
    .can-see-why = You only say her own words again. Sometimes that is the best sentence there is.
    .the-rest = Then why do you throw the rest into the dark?
    .the-rest-why = She had just found it herself. You take it out of her hand and hit her with it.
    .ears = He has drawn you! With very big ears.
    .ears-why = You laugh together about something that her giving has made. Joy opens, too.

scenario--collection-box--slip =
    The next day you walk with Aunt Nighat. At the mosque gate an old man collects for the roof. She gives a coin. He tears a slip from his book.

    “Here, daughter. On Friday I'll read out the sum.” She turns the slip over. “I didn't even ask,” she says.
    .honest-way = That's how honest people do it, Aunt.
    .honest-way-why = True, but she hears the other half: and you don't. The slip spoke better alone.
    .in-hand = What is it like to have that in your hand?
    .in-hand-why = You let a bit of paper work. What she feels now, no speech could give her.
    .no-smaller = Your gift is no smaller because of the slip.
    .no-smaller-why = She was taught that counting kills mercy. Here she can see that it doesn't.

scenario--collection-box--clinic =
    On the way home she stops at the little clinic. A nurse shows you the room for the newborn. Two of them share a blanket.

    “We need a heater,” she says. “Whoever gives may come in and warm their hands.” Aunt Nighat lays her palm on the cold wall.
    .how-collect = Let's ask the others how one does this well. Bano, and Madam Martha.
    .how-collect-why = You ask for people with experience. A good work is easier on many shoulders.
    .hand-on-wall = What goes through your mind, with your hand there?
    .hand-on-wall-why = You wait for her thought and give her none of yours. The wall is cold enough.
    .box-here = Give the box here, and forget that Apa!
    .box-here-why = A good place, but your order. She has had enough people who tell her where to give.
    .good-place = If someone can fill a box for them, it's you. The whole lane would help.
    .good-place-why = You point at her gift, not at her mistake. The lane is full of people who trust her.

scenario--collection-box--bitter =
    Aunt Nighat is out in her yard now. You see only her back. “You all count,” she says. “Sums, sums! With Apa Nuzhat I'm not a burden.” She ties the cloth so hard that it tears.
    .counts-money = Because she counts only your money!
    .counts-money-why = Sharp and perhaps true. It takes away the last place where she feels wanted.
    .never-burden = You were never a burden. I should have said so long ago.
    .never-burden-why = You answer the hurt, not the anger. That word had been waiting since Yusuf died.
    .stuck = You think: “I'm stuck. I'll ask Madam Martha to have us both to tea.”
    .stuck-why = Anger between two needs a third one. An adult whom she respects can hold you both.
    .gets-no-worse = I'm going now, so that it gets no worse. Tomorrow I'll bring tea.
    .gets-no-worse-why = You stop, and you say when you'll come back. A good line leaves a door in it.

scenario--collection-box--message =
    Wednesday, after supper. Her phone lights up. She reads it out to you:

    “Tomorrow bring double. A woman who waits has a dry heart.” No greeting, no name.

    “Double,” says Aunt Nighat. “She never said double before.”
    .sleep-first = You don't have to answer tonight. Sleep first.
    .sleep-first-why = You take the hurry out. It settles nothing yet, but what is good can wait a night.
    .dry-heart = A dry heart. You, of all people.
    .dry-heart-why = You hold the insult next to the woman you know. They don't fit, and she can see it.
    .not-alone = Don't carry this alone. Let's go to Madam Martha in the morning.
    .not-alone-why = A message like that works best on someone who is alone. So you end the alone.
    .or-i-will = Tell her no, or I will!
    .or-i-will-why = Now two people give her orders. It should be her answer, in her own time.

scenario--collection-box--madam =
    Madam Martha pours tea for Aunt Nighat and you. In the yard the children shout.

    “Your giving stays,” she says. “I'll ask at the right office about the old money. That's my task, not yours.” Then: “And from now on, Nighat? What would you like to see with your own eyes?”
    .take-time = Take your time, Aunt. You know more about giving than all of us.
    .take-time-why = You trust her with the answer. After so much shame, that is like fresh water.
    .awake = Which children do you think of, when you lie awake?
    .awake-why = She knows them by their faces. From there it is not far to something she can see.
    .answer-for = She wants to stop, Madam. She's just afraid to say it.
    .answer-for-why = You want to help her along. But once more somebody speaks in her place.

## Thursday

scenario--collection-box--practise =
    Later, on the roof, Aunt Nighat walks up and down.

    “‘Apa, where does it go?’ No. ‘Dear Apa, may one perhaps …’ No!” She asks the pigeons. She asks the water tank. She giggles, for the first time in weeks. Then she turns pale. “And if they all stare at me?”
    .ask-me = Ask me. How would it sound, in your own words?
    .ask-me-why = She tries it where nothing can happen. A sentence that was said once comes more easily.
    .loud = Just say it loud, and don't be so shy!
    .loud-why = Easy for you! Shyness isn't the trouble. She has seen what shame can do.
    .bano-sits = Bano has a back room, and Madam Martha would come. Shall we ask them?
    .bano-sits-why = Shame works on one who stands alone. You go for help, and she'll sit among friends.

scenario--collection-box--step =
    Thursday, late. Aunt Nighat sits on the step of the shop, the box on her knees. At the corner Apa Nuzhat is waiting, and smiles.

    “If I go, I'm good,” she says. “If I ask, I'm bad. If I stay here, I'm nothing.”
    .three-words = Good, bad, nothing. None of those three is you.
    .three-words-why = You show her the list she was given. She needn't choose tonight from a bad list.
    .choose-now = If you go to her, don't come to us any more!
    .choose-now-why = It is fear that says this. But it gives her the same choice as Apa does: them or us.
    .back-room = Bano's back room is open, and the women are there. Come, before you decide.
    .back-room-why = Nobody should decide such a thing alone on a step. Ten steps on, there are friends.
    .what-say = And what does Nighat say, who has never let a child go hungry?
    .what-say-why = You call up the woman she was before the box. She has become strong enough to answer.

scenario--collection-box--bangles =
    Thursday, behind Bano's stall. Seven women sit between boxes of bangles, and Madam Martha on a crate. Zaitoon has brought Pari.

    “We all gave,” says Bano. “So it's our question, too. Shall one of us ask it, Nighat?” They all look at her. Nobody pities her.
    .bano-ask = Yes, you ask, Bano! My aunt is too soft for it.
    .bano-ask-why = You want to spare her. But you call her weak, just when she was getting up.
    .we-are-here = You can do it, Aunt. And none of us will go away.
    .we-are-here-why = You trust her, and you stay. With seven women around it, a question is only a question.
    .warm-hands = What would you all like to see from your money?
    .warm-hands-why = You ask the whole circle. What people want to see together, they also look after.

scenario--collection-box--corner =
    Thursday evening. Aunt Nighat goes up the lane, the box under her arm. At the corner she turns round once.

    Apa Nuzhat has already laid an arm about her shoulders.
    .fetch-grandmother = You go in: “Grandmother, come and sit with me till she's back.”
    .fetch-grandmother-why = You can't do more, and you needn't do it alone. An adult now waits with you.
    .finished = You shout: “If you give her that, we're finished!”
    .finished-why = You are afraid for her, so you pull. But a pull from behind only pushes her on.
    .heart-known = You call: “You have a good heart, Aunt. With or without a box!”
    .heart-known-why = She should know it at that corner: her worth is not for sale.
    .tea-after = You lift your hand: “There'll be tea when you come back.”
    .tea-after-why = You don't hold her, and you don't let go. Whoever has a way back may use it.

scenario--collection-box--late-tea =
    It's dark when she comes back. Nothing rattles any more.

    “I opened my mouth to ask,” she says. “She only looked at my ring. Then I shut it again.” She holds her cup with both hands, like a child.
    .told-you = What did I tell you? What did I tell you!
    .told-you-why = She came back, and was punished for it. Next time she'll take the other lane.
    .tell-madam = Shall we tell Madam Martha tomorrow, you and I together?
    .tell-madam-why = One evening is lost, but nothing is too late. You bring in someone who can do more.
    .in-company = Next Thursday you won't be alone. Bano and the others will sit with you.
    .in-company-why = She trusts you, so she can take it. Not a better sentence was missing, but company.
    .opened-mouth = You opened your mouth. Last week you wouldn't have.
    .opened-mouth-why = You see the small step inside the defeat. Whoever is seen in that tries again.

## The endings

scenario--collection-box--glass-jar =
    She asks it herself, and she isn't alone: “Apa, where does it go?” Apa Nuzhat has only her old sentence. The next Thursday she doesn't come. Nobody runs after her.

    On Bano's counter now stands a big glass jar. Beside it lies a book: school fees for six children. Anyone may read it. Anyone may ask.
    .debrief =
        The pull was <b>duty and shame</b>. It took a good heart and gave it one rule: don't ask. Whoever asked was shamed before all.

        In the end you trusted her heart. So the question could become her own, and she was not alone with it. A real duty doesn't mind a slip.
    .try = Honour what is good first, even when you are in a hurry to warn.

scenario--collection-box--warm-room =
    In the lane's little clinic a new heater hums, in the room for the newborn. One after the other the women come in and warm their hands. Aunt Nighat ticks off the sums in a flowered book.

    Little Pari once gave her silver bell. She holds her palms up to the heat. “I think it's in there,” she says. For Apa Nuzhat's box nobody has time any more.
    .debrief =
        The pull was <b>duty and shame</b>: “good women don't ask”. It kept the giving in the dark, and each of them alone.

        Nobody had to take her giving away. With the others she found something one can see and touch. Whoever can see need not be shamed into giving.
    .try = Ask early: “What would you like to see with your own eyes?”

scenario--collection-box--box-under-bed =
    That evening the box goes home with her, under her bed. She gives it to nobody.

    “Perhaps Apa is honest,” she says. “Perhaps I have a dry heart. I don't know.” But next morning she asks Gurmeet for an empty ledger. “For nothing special,” she says.
    .debrief =
        The pull was <b>duty and shame</b>. It still burns: even one week of waiting feels hard-hearted to her.

        But waiting is a great step. Nobody pushed her over it. Keep asking softly. Grandmother and Madam Martha can stay beside her longer than you.
    .try = See that her women friends sit with her. Shame is weaker in company.

scenario--collection-box--next-thursday =
    Nothing is won. The box is empty. But she drinks a second cup, and a third.

    “Next Thursday,” she says, “I'll open my mouth again. A little wider.” You laugh, both of you. Grandmother has heard it too, and puts more tea on.
    .debrief =
        The pull was <b>duty and shame</b>. One look, and the question stuck in her throat.

        You didn't blame her for it. So she came back to you, and not to the corner. It isn't yours to solve. Grandmother knows now, and Madam Martha can help.
    .try = Before the next Thursday, ask who could sit beside her.

scenario--collection-box--other-lane =
    Aunt Nighat goes home by the other lane now. When you meet, she speaks of the weather. It hurts you both.

    It isn't the end. Mothers know other lanes. This evening you'll tell Grandmother everything, and she'll go to Madam Martha. There will be flour at that gate again.
    .debrief =
        The pull was <b>duty and shame</b>. It told her that the family would turn away. Hard words seemed to prove it.

        You spoke from fear for her, and it isn't all up to you. Adults will help now. For you there is one small thing: bread, and an “I'm sorry”.
    .try = Honour her heart before you say anything about the box.
