# review: draft

### The practice story "The sewing group": one afternoon in a sewing room, almost whispered, with a clock; then the days after it.
### Short lines, and the sound of machines, that run or stop. The names are invented.
### Marjan was kind and glad to be trusted. She is never blamed, by no adult and by no ending.
### Nobody opens the bag, and we never learn what was in it. Keep it open. The office is fair and quiet.
### "Our little secret, sister": the same words each time. She says it to Marjan, not to the reader.
### The reader sits at the next machine, and the wording never shows a man or a woman; keep it so. Master Habib sews there, too.

## The story in the list, and its beginning

scenario--sewing-group = The sewing group
    .about = A friend was asked to tell nobody. It makes her proud, and afraid. What do you say to her?
    .who = Marjan, your friend at the next machine
    .intro =
        Ten machines stand in Khala Hajra's sewing room. Yours is next to Marjan's. She is eighteen, and nobody has quicker hands.

        Old Bibi Amo makes quilts. Anita embroiders. Master Habib, who is deaf, sews coats and mends every machine. Baji Tehmina, a nice customer, brings sweets.

        It is a Tuesday, about two o'clock.

## The afternoon

scenario--sewing-group--needle =
    The machines run, like rain on a tin roof. Then one stops. Marjan's needle is broken, the third today. She never breaks a needle.

    A grey bag stands between her feet. She sees you looking, and pushes it back with her heel.
    .my-needle = Take one of mine. And a sip of water.
    .my-needle-why = A small help, and no question. When someone cares for them, hands grow calm.
    .since-when = What's in that bag? Since when do you hide things from me?
    .since-when-why = Two questions, and the second one is a charge. So she hides it better.
    .not-the-seam = How are you? I don't mean the seam. I mean you.
    .not-the-seam-why = An open question that has time. It asks about her, and not about the bag.
    .third-one = The third today. Your hands are somewhere else.
    .third-one-why = You say what you see, and you leave it open. She may follow it, or not.

scenario--sewing-group--thread =
    She wets the thread, and misses the eye of the needle. Then she bends over to you, under the noise.

    “Can you keep something? Really keep it? Say yes first.”
    .not-a-soul = Yes. Not a soul will hear it from me.
    .not-a-soul-why = She is so glad! But you said yes before you knew to what. That may be hard to keep.
    .how-heavy = It seems heavy. What's it like to carry it about?
    .how-heavy-why = You ask about the weight and not about the secret. The weight she may show.
    .or-else = Say it now, or I'll ask Khala Hajra.
    .or-else-why = Khala is a good person to go to. But here you use her as a stick, and Marjan gets scared.
    .most-things = Most things, yes. Not if somebody could get hurt.
    .most-things-why = You say what you can keep, and what not. She knows what she can count on.

scenario--sewing-group--trusted =
    She looks round. Then a smile slips out.

    “You know Baji Tehmina? The nice customer, with the sweets? She says I'm the only one in this room she can trust.” Marjan sits very straight.
    .known-long = She's right. I've known for years that one can trust you.
    .known-long-why = The praise is true, whoever says it. From you she gets it without a price.
    .to-everyone = I'm sure she says that to everyone.
    .to-everyone-why = You prick the balloon. She was proud for one moment, and you took it away.
    .with-what = And what does she trust you with?
    .with-what-why = You let her be proud and ask a little further. She is nearly telling you already.

scenario--sewing-group--list =
    It comes out all at once. A parcel, for one night. A letter, to pass on. Now this bag, till five. “I don't even know what's in it! ‘Our little secret, sister,’ says Baji Tehmina. ‘Tell nobody.’”

    She breathes out. “Now there are two of us.”
    .too-big = That's too big for the two of us. Let's go to Khala Hajra, now.
    .too-big-why = You take her along to someone with more years. What is heavy needs more than two.
    .too-fast = I said yes too fast. If there's danger I'll get help, and I'll tell you first.
    .too-fast-why = You put the promise right before it breaks. Honest now is better than sorry later.
    .look-inside = Come, one quick look inside. Then we'll know.
    .look-inside-why = Anyone would like to know. But nobody opens a stranger's bag. It could be dangerous.
    .two-of-us = Two of us. And nobody else, ever.
    .two-of-us-why = It feels like true friendship. But now two people are alone instead of one.

scenario--sewing-group--small-things =
    “Only small things,” she whispers. “For Baji Tehmina, the nice customer. A parcel for one night. A letter. Now the bag, till five. ‘Our little secret, sister,’ she says. ‘Tell nobody.’”

    She swallows. “Today I wanted to ask what's in it. I didn't dare.”
    .one-doesnt = You don't take things from people you hardly know.
    .one-doesnt-why = A good rule, one week too late. She knows it, and now she is ashamed as well.
    .look-inside = Come, one quick look inside. Then we'll know.
    .look-inside-why = Anyone would like to know. But nobody opens a stranger's bag. It could be dangerous.
    .bit-bigger = Each time it got a bit bigger. And today it scares you.
    .bit-bigger-why = You sum up what she told you, in her own order. So the stairs can be seen.
    .first-time = What was it like, the very first time?
    .first-time-why = You go back to where it was still nice. From there she can see the way it took.

scenario--sewing-group--mulberry =
    Tea break. Under the mulberry tree Marjan holds her cup and doesn't drink. She keeps looking back at the window.

    “I'm the fifth girl at home,” she says. “Nobody gives me so much as a key. And Baji Tehmina, that nice customer, gives me her bag to keep. Only me.”
    .no-good = A woman who hands out bags like that is up to no good.
    .no-good-why = You label the one person who chose her. To Marjan it means: she chose a fool.
    .worth-much = You're worth a key. I'd give you mine.
    .worth-much-why = You answer the need and leave the bag out of it. Trust can be had elsewhere, too.
    .no-key = A whole house, and no key for you.
    .no-key-why = You hear what she has missed for years. Now you both know what this bag is about.

scenario--sewing-group--noise =
    “It's just a customer's cloth. What else?” Her ears are red. Her machine races as if somebody were after it.

    Beside her old Bibi Amo stitches a quilt, and hums.
    .scrap = You push a scrap of paper under her cloth: “Sorry. I'm on your side.”
    .scrap-why = A repair without a sound. Some things are more easily read than heard.
    .just-here = You don't have to say anything. I'm just here.
    .just-here-why = You take away the pressure and stay. That leaves her free to begin.
    .sit-with-bibi = Bibi Amo, may the two of us come and sit with you?
    .sit-with-bibi-why = You bring a calm old woman near. To ask for company is a way to ask for help.
    .see-myself = You bend down: “Then I'll see for myself.”
    .see-myself-why = Nobody opens a stranger's bag. It could be dangerous, and trust tears like thin cloth.

scenario--sewing-group--pins =
    She sticks pins into the cushion, one for each favour. A parcel. A letter. Another parcel. Another letter. The bag.

    “After each one Baji Tehmina was so happy with me,” she says. “And after each one it was harder to say no.”
    .five-kind = Five times you were kind. To be kind isn't stupid.
    .five-kind-why = You look at why she did it. Without shame she can think of what comes next.
    .if-no = What would happen, if you said no today?
    .if-no-why = She may try a no, just in her head. You ask, and you don't push.
    .at-the-first = You should have said no to the very first.
    .at-the-first-why = Afterwards that is easy to see. It tells her that she is too late, and she isn't.

scenario--sewing-group--tall =
    “The first time, I walked home so tall! I had something that was only mine.”

    She turns her thimble. “Now I look behind me at every corner. And I can't tell Mother why.”
    .brave-word = It's brave of you to say this aloud.
    .brave-word-why = To speak was the hard part, and she did it. You honour that, so she may go on.
    .sweet-words = And all that for a few sweet words?
    .sweet-words-why = For her they weren't a few. You make her wish look cheap, and she takes it back.
    .not-even-mother = Tall at first. And now it stands between you and your mother.
    .not-even-mother-why = You put the two ends side by side. She can see the price, and you needn't name it.
    .one-person = If you could tell one more person, who should it be?
    .one-person-why = You don't choose for her. The name she finds herself, she'll walk to herself.

scenario--sewing-group--paper =
    A scrap of paper slides over to you, in tailor's chalk.

    “Baji Tehmina's bag. She fetches it at five. I don't know what's in it. Tell nobody! I'm scared. Don't look at me.”

    You don't look. You hear her machine standing still.
    .write-staying = You write: “Scared is all right. I'm staying till five, and after.”
    .write-staying-why = You don't argue with her fear. You only take away the being alone.
    .write-khala = You write: “Khala Hajra. Now. You and I.”
    .write-khala-why = Three small words show a way out. And the last ones say that she needn't go alone.
    .write-most = You write: “What scares you most?”
    .write-most-why = An open question, quite small. She can answer it with two words.
    .write-stupid = You write: “How can anyone be so silly?”
    .write-stupid-why = You are startled, and it slips out. On paper such a word stays even longer.

scenario--sewing-group--my-cloth =
    For ten minutes her foot is light. Then she leans over.

    “If anyone asks, the bag is yours. Cloth, from home. Yes? You promised.”

    Now it's your needle that stops.
    .pull-me-in = So now you pull me into it, too!
    .pull-me-in-why = You have a right to be scared. But it sounds as if she were the danger.
    .cant-hold = We two can't hold this. I'm going to Khala Hajra. Come with me.
    .cant-hold-why = You see where it is going, and you stop in time. She is asked to come along.
    .say-mine = All right. If anyone asks, it's mine.
    .say-mine-why = You keep faith with her, by a lie. One small favour has become yours, too.
    .no-lie = No. I won't lie, and I won't leave you. I promised too much.
    .no-lie-why = A line with a hand held out. You say what you can't do, and what you will.

scenario--sewing-group--zip =
    Two hands on the zip, yours and hers. “Don't!” she hisses. “Nobody may look!”

    It's shut. All the machines have stopped. The whole room looks at you both.
    .only-a-gap = Just a little gap, then we'll know!
    .only-a-gap-why = You want an end to the fear, and so you pull. She'll guard it all the more now.
    .calm-word = You let go. Very softly: “You're shaking. So am I.”
    .calm-word-why = You name what you both feel. Two who are scared are no longer against each other.
    .come-please = You let go: “Khala Hajra? Please come. Now.”
    .come-please-why = The whole room is looking, and you do the best thing. An adult, at once.
    .hands-off = You take your hand away: “You're right. Nobody opens it. Nobody moves it.”
    .hands-off-why = You stop, and you draw a line that keeps all of you safe. That is no defeat.

scenario--sewing-group--quilt-corner =
    Bibi Amo gives Marjan one corner of her quilt to sew, and you another. She is seventy, and asks nothing.

    “At your age I hid a thing for someone,” she tells her needle. “Two years! It grew every night. Then I told my aunt, and it was small.” Marjan's thread trembles.
    .three-laps = It's good to sew at one quilt together.
    .three-laps-why = You ask for nothing. Busy hands and an old voice are doing their work.
    .that-evening = What was it like, Bibi, when you told her?
    .that-evening-why = You ask for more of the story. Marjan can listen without having to speak.
    .you-hear = You hear that, Marjan? So out with it!
    .you-hear-why = The story was working all by itself. Now it has turned into a finger, and points.
    .bibi-comes = Bibi, would you come to Khala Hajra with us?
    .bibi-comes-why = You ask someone who knows the way. With her it's only a few steps.

## Close to five

scenario--sewing-group--clock =
    The clock above the irons shows four. At five Baji Tehmina comes for her bag, the nice customer.

    “What if it's something bad?” whispers Marjan. “And if it's only cloth? Then I'm the fool of the whole room.” Her foot moves away from it.
    .up-now = It may be nothing. Khala Hajra should still know. Come, now.
    .up-now-why = One needn't be sure to ask for help. A fool for a minute is a small price.
    .just-cloth = It's surely only cloth. Give it back, and that's that.
    .just-cloth-why = That calms you both. But you can't know it, and she's alone with the bag again.
    .both-fears = You're afraid that it's bad. And you're afraid that it's nothing.
    .both-fears-why = You give both fears a name. When both may be there, her feet can move again.
    .coward = Don't be such a coward. Do something!
    .coward-why = A label for a girl who hardly dares to breathe. Now she'll show you courage, but alone.

scenario--sewing-group--buzz =
    As if it had heard you, her phone buzzes. She reads it out, almost without a voice.

    “Only this once, little sister. You won't leave me now, will you? You're in it with me.” There is a rose behind it. Marjan has turned pale.
    .your-own-wish = And you, Marjan? What do you want?
    .your-own-wish-why = For weeks somebody has told her what she wants. You are the first one to ask.
    .tell-everyone = Write: “Stop it, or I'll tell everyone!”
    .tell-everyone-why = It feels strong. But a threat may set off something, and she would be alone with it.
    .no-present = That doesn't sound like a present any more.
    .no-present-why = You say what changed, in her own picture. The rose can't hide the rest.
    .show-khala = Don't answer. Let's show this to Khala Hajra.
    .show-khala-why = Such a message wants her alone. So you put a third one beside it, at once.

scenario--sewing-group--snap =
    “You're just jealous!” she hisses, two pins between her lips. “Nobody ever gave you anything to keep.”

    It doesn't sound like her. She moves her chair away, by a hand.
    .a-bit = A little, perhaps. And scared for you, a lot.
    .a-bit-why = You let the sting pass, and show your own heart. That is hard to be angry with.
    .go-alone = You get up and go to Khala Hajra, without her.
    .go-alone-why = When there may be danger, you needn't wait for a yes. You go for her, not against her.
    .of-a-bag = Jealous? Of somebody's bag?
    .of-a-bag-why = You hit back, and one can understand that. But the chair moves on, by one more hand.
    .wont-be-silent = Be angry with me. But I can't keep this one. Let's say it together.
    .wont-be-silent-why = You draw a clear line, and you invite her in the same breath.

scenario--sewing-group--you-promised =
    She doesn't get up. “You promised,” she says, her eyes wide. “Not a soul. Those were your words.”

    All round you the machines go on, like rain.
    .better-promise = I did, and too fast. Here's one I can keep: I'll stay beside you.
    .better-promise-why = You take back the wrong promise and give the right one. She loses nothing by it.
    .before-i-knew = You made me promise before I knew what it was!
    .before-i-knew-why = It is true, and it puts the blame on her. Now she holds on to the bag.
    .be-angry = Be angry with me, I can bear it. I'm going to Khala now, for you.
    .be-angry-why = Life is more than a promise. You say it openly, and you go to someone with more years.

scenario--sewing-group--curtain =
    Khala Hajra has no door, only a curtain of patches. Marjan stops in front of it, one edge tight in her fist.

    “She'll send me away,” she says. “And Mother will never let me come here again.”
    .such-a-child = Don't be such a child. In you go!
    .such-a-child-why = So near the goal one wants to push. But whoever is pushed turns round.
    .i-begin = I'll stand beside you. If you get stuck, I'll begin.
    .i-begin-why = You offer just what she needs: a shoulder, and a first sentence.
    .good-word = What would you like her to say to you?
    .good-word-why = She has heard the bad answer a hundred times. Now she may think of a good one.

scenario--sewing-group--walk =
    Five minutes to five. Marjan has got up. The bag hangs from her hand, away from her body.

    “I'll give it back, and then it's over,” she says. She looks at the door.
    .canal = Give it here! I'll throw it into the canal.
    .canal-why = You want it gone, and that is human. But nobody should carry it, not she and not you. Your shout brings Khala.
    .put-down = Put it down, very gently. Come to me. And we'll call Khala.
    .put-down-why = She trusts you enough to hear it. First away from the bag, then an adult, at once.
    .needs-you = Khala Hajra! Marjan needs you!
    .needs-you-why = Loud and clear. In danger one may shout, and nobody has to be asked first.
    .saw-nothing = Go, quickly. I've seen nothing.
    .saw-nothing-why = It's meant as a present. But with it she goes through that door quite alone.

scenario--sewing-group--gate =
    At the gate she stops. Across the lane Baji Tehmina waves, the nice customer. She holds a box of sweets.

    You stand in the doorway. Marjan looks back at you over her shoulder.
    .to-the-gate = Khala Hajra! Please come, to the gate!
    .to-the-gate-why = It is not too late, not at the gate either. You call, and an adult comes.
    .not-beside-me = If you go now, never sit beside me again!
    .not-beside-me-why = You mean “stay”, but you say “go”. Now there is warmth only across the lane.
    .chair-stays = Your chair stays next to mine! Come back to it.
    .chair-stays-why = You can't hold her. But she takes one sentence along that leads back.
    .snake = Leave her alone, you snake!
    .snake-why = It comes from love. But shouting at her may be risky, and Marjan wants to sink.

## Told

scenario--sewing-group--khala =
    Khala Hajra pushes up her glasses and hears it to the end. Not one “how could you”.

    “Good that I know,” she says. “Nobody opens it, nobody carries it. I'll call people who know about such things. And now everyone into the yard! We'll have tea outside.”
    .what-can-we = What can the two of us do now?
    .what-can-we-why = Whoever asks gets a task that fits: stay together, and pour the tea.
    .brave = Marjan is brave, Khala. It weighed on her so much.
    .brave-why = The first thing that is said about her is something good. She'll remember that.
    .carry-out = I'll carry it out quickly. Then it's gone.
    .carry-out-why = You want to be a help. Khala takes you by the arm: not you, not anyone. Into the yard!

scenario--sewing-group--told =
    In three steps Khala Hajra is beside Marjan. “You're not in trouble, my girl. Leave that bag, and step away! Nobody carries it, nobody throws it. Everyone into the yard, please!”

    Marjan looks at you. “Because of you she knows.” It isn't quite anger.
    .own-good = It's only for your own good.
    .own-good-why = It is even true. But everybody says that, Baji Tehmina too.
    .broke-word = I broke my word, and I'm sorry it hurts. I'd do it again, for you.
    .broke-word-why = You don't make the promise small. You say openly what was bigger: her safety.
    .yes-i-did = Yes. Because I don't want to lose you.
    .yes-i-did-why = You stand by it and say why. Behind the deed she sees your heart.
    .feels-like = It feels as if I had left you alone.
    .feels-like-why = You say it for her. When her hurt has a name, she needn't throw it at you.

scenario--sewing-group--yard =
    They all stand under the mulberry tree, far away from the bag. A woman and a man from an office have come. They greet, ask quietly, and go to see to it.

    Marjan sits on a bucket. The cup clinks against her teeth.
    .hold-cup = You sit down near her and steady the cup from below.
    .hold-cup-why = No word would be as good. When hands shake, a second pair of hands helps.
    .what-need = What do you need most, right now?
    .what-need-why = You ask and don't guess. “Mother,” she says. “But I'm so afraid of it.”
    .you-see = You see now how dangerous that was?
    .you-see-why = She sees it better than anyone. What she needs now is a blanket, not a lesson.

scenario--sewing-group--eyes =
    “Now they all know,” she says into her hands. “Marjan, who keeps other people's bags. They'll laugh till winter.”

    Over by the wall two women put their heads together.
    .fetch-bibi = Bibi Amo, will you come and sit with her?
    .fetch-bibi-why = You fetch someone who knows shame and has outlived it. It takes a load off you, too.
    .silly = Don't be silly. Nobody is laughing.
    .silly-why = Perhaps they aren't. But now her feeling is wrong too, and she goes in deeper.
    .never-happened = We'll say it never happened. I won't tell a soul.
    .never-happened-why = A kind word, and one more secret. In the dark her shame will go on growing.
    .all-eyes = It feels as if they had nothing else to look at.
    .all-eyes-why = You don't talk her out of it. A feeling that is heard gets smaller by itself.

scenario--sewing-group--traitor =
    The woman from the office sits down on the other bucket. “You have helped us,” she says. “While we talk, Khala stays with you.”

    Marjan turns her thimble. “Baji Tehmina was always so nice to me,” she whispers to you. “Am I a traitor now?”
    .never-nice = She was never nice. She's wicked!
    .never-nice-why = You want to set her free. But then all the nice hours were a lie, and she a fool.
    .true-to-whom = Who is it that you would like to be true to?
    .true-to-whom-why = You turn the heavy word round. She can choose whom she belongs with.
    .both-true = She was nice to you. And she put you in danger. Both.
    .both-true-why = Both can be true. You needn't take the good away for her to see the bad.

scenario--sewing-group--mother =
    In the evening Khala Hajra walks Marjan home, and you with them. Her mother opens, flour on her hands. She sees Khala, and her face falls.

    “What has she done?”
    .hers-to-tell = Nothing bad, Auntie. It's Marjan's story. She'll tell it.
    .hers-to-tell-why = You neither hide it nor take it from her. She gets her own voice back.
    .strange-bag = She's been hiding bags for a stranger!
    .strange-bag-why = Each word is true, and each one is a slap. At her own door she stands like a thief.
    .right-thing = Something hard, Auntie. And she has been very brave.
    .right-thing-why = The first word about her is a good one. With it her mother can take her in.

## The last choice

scenario--sewing-group--circle =
    Next day the machines stop an hour early. Tea, a quilt, everyone close together.

    “I once kept money for someone,” says Anita. “I kept a whole lie,” says another. “I hid a trunk, two years!” laughs Bibi Amo. Master Habib reads it from their lips and nods. Then they look at Marjan.
    .only-if = Only if you like, Marjan. Nobody has to.
    .only-if-why = You keep the door open in both directions. Here she may say no. That is new.
    .belongs = You had your place here all the time.
    .belongs-why = She thought she had to earn a place with favours. You tell her that it was hers.
    .go-on-tell = Go on, Marjan, tell them how it was!
    .go-on-tell-why = The circle was wide open. Now it's an order, and she takes a step back.
    .trusted-with = What would you like to be trusted with, here?
    .trusted-with-why = You ask about the good wish beneath it all. In this room it can be answered.

scenario--sewing-group--corner-call =
    Two days later her phone buzzes. “I miss you, little sister. Won't we see each other again? Just us two.”

    She brings it to you at once. Her thumb hangs over the glass.
    .with-khala = Don't go, and don't answer yet. Let's take it to Khala Hajra.
    .with-khala-why = “Just us two”, it said. You answer with “together”, and that is the best answer.
    .miss-her = A part of you misses her, too.
    .miss-her-why = You may say what she hardly dares to think. She can miss her, and not go.
    .aloud = If you could say it aloud, what would you say?
    .aloud-why = Secrets live in whispers. You ask for her voice, in full.
    .give-phone = Give me that phone. I'll tell her something!
    .give-phone-why = You want to be her shield. But it is her phone, and it should be her no.

scenario--sewing-group--third-day =
    On the third day her machine still stands under its cover. Khala Hajra knows it all, and scolds nobody.

    You go to Marjan's gate. She talks to you over the wall. “They'll point at me,” she says. “There goes the girl with the bag.”
    .pull-together = It's been three days. Pull yourself together!
    .pull-together-why = You miss her, and it comes out hard. Shame isn't lazy. It can't just get up.
    .just-tea = May Khala Hajra and Bibi Amo come to you? Just for tea.
    .just-tea-why = If she can't come to the circle, the circle may come to her. You needn't carry it alone.
    .break-needles = Without you I break all the needles. We all miss you.
    .break-needles-why = You talk of what is missing without her. That is a hand over the wall.
    .own-fault = Well, who was it that kept the bag?
    .own-fault-why = You say just what she is afraid of. She hears it in your voice, and the wall grows.

scenario--sewing-group--late-chair =
    Next morning, at ten, she comes in. “Baji Tehmina has her bag,” says Marjan. “It was quite easy. I got sweets. And next Tuesday there's another one.”

    She sits down beside you, and doesn't sew.
    .came-to-me = You came back, and you tell me. I'm glad. Khala must hear it too.
    .came-to-me-why = First you honour that she came, then you say what must be. She can bear both.
    .before-tuesday = Then let's go to Khala Hajra before Tuesday. Now, you and I.
    .before-tuesday-why = It's never too late to tell. You don't wait for the next bag, and you go with her.
    .had-to-listen = Why do you never listen to me?
    .had-to-listen-why = You were so afraid for her. But she came, and it sounds like a slap for coming.

## The endings

scenario--sewing-group--the-key =
    Some weeks later Khala Hajra holds out a key. “The cloth cupboard, Marjan. You open it in the morning. And everyone may know that you have it.”

    Marjan hangs it round her neck, outside, for all to see. It is the first key of her life. She breaks no more needles.
    .debrief =
        The pull was <b>secrecy</b>, dressed up as trust: “only you, tell nobody”. It answered a good wish, and the price was to be alone.

        In the end you heard the wish behind it. Help could come in, and the wish found a better answer. Real trust may be seen by all.
    .try = Ask people early: “What would you like to be trusted with?”

scenario--sewing-group--her-square =
    By winter the quilt is done. Everyone has sewn one square, for a thing they once carried alone. Yours is in it, and Master Habib's.

    Marjan's is in the middle: grey, with a tiny red zip. “Shut for good,” she says, and laughs. On cold evenings she takes it home, for her mother's knees.
    .debrief =
        The pull was <b>secrecy</b>. Small favours sewed her in, stitch by stitch, till she was alone with her fear.

        Blame only pulls such a seam tighter. What helped: Khala knew, you were there, and the women showed their own old seams. Shame grows in the dark, and shrinks in a circle.
    .try = Say early what you can't keep to yourself. It makes a promise honest.

scenario--sewing-group--said-aloud =
    Khala Hajra has asked an office first: one call, they say, and from here. The phone lies on her table, on loud. Bibi Amo, Anita, Master Habib and you sit round it.

    Marjan takes a breath. “I keep no more bags. I keep no more secrets for you. Don't call me again.” A click. Silence. Then ten machines begin, all at once. The rest is for the office.
    .debrief =
        The pull was <b>secrecy</b>: a sweet voice, small favours, “tell nobody”. It lives in whispers.

        You helped Marjan find someone to tell, and then her own voice. She was not to blame, and she was not alone. A no is safest with an adult beside you.
    .try = Practise a no aloud, with a friend: “I don't keep things for others.”

scenario--sewing-group--not-yet =
    Khala Hajra knows it all, and sees to the rest. Marjan sits at the far end now, by the wall. Sometimes she looks across.

    On Thursday a scrap of paper lies under your cloth, in chalk: “Not yet. But keep my chair.” You put your basket of threads on it, so that nobody takes it.
    .debrief =
        The pull was <b>secrecy</b>. Whoever has kept still for so long needs time, also with good friends.

        You didn't let the danger wait, and you didn't let her go. That is a lot. Her heart may come later than her feet. Khala and Bibi Amo are with you both.
    .try = Leave out one “you should”, and wait a breath longer.

scenario--sewing-group--covered-machine =
    Her machine stands under its cover, and her mother says she is resting. It is hard to sew beside it.

    You have told Khala Hajra all you know. She scolds nobody, and sees to what may be dangerous. Tomorrow she and Bibi Amo go to Marjan's mother. In your drawer lies a thimble. You keep it for her.
    .debrief =
        The pull was <b>secrecy</b>. It told her that she had nobody else. Then each hard word seemed to prove it.

        You were afraid for her, and fear speaks loudly. This isn't your fault, and it isn't yours to solve. Adults know now. Send her one line: “I'm keeping your chair.”
    .try = When danger is near, go to an adult first. Talk about the rest later.
