# review: draft

### The practice story "Two families at a wedding": quick, loud and funny, from henna to sweets. One may laugh while reading it.
### The hill family had to flee and came home last spring. Where from and from whom is never told; keep it so.
### Two hurts are true, one on each side: a pot that never came back, and a door that stayed shut. Neither is anyone's shame.
### Things that come back: the cushions, the street for the cat, the copper pot with its dent, half a bird in henna.
### The reader carries plates, and today whoever carries plates is let through the curtain; so it may be a woman or a man: the wording never shows which; keep it so.
### Gudi, six, runs to and fro and brings news; she is never asked to make peace. A scene is reached from several others.
### The jokes may be other ones in your language, as long as nobody is laughed at for where they come from.

## The story in the list, and its beginning

scenario--two-families = Two families at a wedding
    .about = Rice, henna, and an old quarrel. She wants to leave before the food.
    .who = Spogmai, your eldest cousin, the tongue of the family
    .intro =
        Today your cousin Wagma marries into the hill family. Nine years ago they had to flee. Last spring they came home.

        You carry plates. “Today the plates may pass the curtain,” says Grandmother, “and whoever carries them.” There Spogmai rules the women of both families. Somebody has warmed up an old quarrel for her, about a copper pot.

## Henna

scenario--two-families--curtain =
    Behind the curtain there is a drum, laughter, a smell of henna. You come with a pile of plates. Out comes Spogmai, gold up to the elbows.

    “Nine cushions for them, eight for us,” she counts. “And theirs have tassels. So it begins.”
    .stolen-bread = I've stolen a hot bread for you. Eat, before you declare war.
    .stolen-bread-why = A joke and something warm. She has fed people since dawn, and nobody has fed her.
    .only-cushions = They're only cushions, Spogmai!
    .only-cushions-why = You make it small, so she must make it big. For her each tassel is a word.
    .ninth-cushion = And what has the ninth cushion done to you?
    .ninth-cushion-why = An open question with a wink. She may laugh, and tell you all the same.
    .be-nice = It's Wagma's day. Be nice, for once.
    .be-nice-why = “For once” is a small slap. Now she has to show that she needn't be nice.

scenario--two-families--bread =
    She eats a hot bread standing up, like a general. “Aunt Khatol has reminded me of the pot,” she says with her mouth full.

    “Which pot?” “Which pot! Our big copper one! Lent to the hill for three days.” She swallows. “Nine years ago.”
    .had-to-go = They had to run for their lives! Who thinks of a pot?
    .had-to-go-why = It's true, and she knows it. But when we feel ashamed, we hold the pot tighter.
    .not-copper = I don't think it's the copper you miss.
    .not-copper-why = You look behind the pot. Quarrels like to hide in kitchen things.
    .what-cooked = What was the best thing ever cooked in it?
    .what-cooked-why = You ask for a good memory. In that one, the others sit at the table too.

scenario--two-families--street =
    Behind the curtain things are being dragged. Out shoots Gudi, six, with henna up to her ears and the latest news.

    “Spogmai says: our cushions here, theirs there! And in the middle a street for the cat!”
    .since-four = Tell her from me: up since four, and it all shines. Well done!
    .since-four-why = She hears that her work was seen. Those who are seen needn't be so loud.
    .like-a-child = Tell her that she behaves like a child.
    .like-a-child-why = Gudi says it word for word, before everyone. Gudi is also a little hurt.
    .bad-jokes = Tell her I'm on the stairs, with hot bread and bad jokes.
    .bad-jokes-why = You don't argue through a curtain. You make a place where two can talk.
    .grandmothers = Gudi, where are the two grandmothers sitting?
    .grandmothers-why = You look for the oldest heads in the house. They have seen quarrels begin, and end.

## Music

scenario--two-families--khatol =
    Aunt Khatol sits on the rice sacks. She collects quarrels as others collect spoons.

    “They never change,” she says to Spogmai. “It is we or they. In your place I'd take our women and go, before the rice.” Spogmai nods slowly, as one nods to a mirror.
    .you-yourself = And you, Spogmai? What do you say, without Auntie?
    .you-yourself-why = You let the whisper be and ask her. Now she must look for her own voice.
    .poison = Auntie, you're pure poison.
    .poison-why = You insult an old woman, and Spogmai has to stand by her. The quarrel has grown by one.
    .salt = Auntie, the cook is unsure about the salt. She needs your tongue.
    .salt-why = You give her something better to stir. She would like to be needed too.

scenario--two-families--stairs =
    On the stairs to the roof Spogmai pulls off her gold shoes. Her toes are red.

    “I keep the honour of this family,” she says, “as others keep bees. It stings. But somebody has to.”
    .always-you = And it's always you. Nobody asks if you are tired.
    .always-you-why = You see the load and not the sting. So she can put it down for a minute.
    .honey = And the honey? What does it taste of?
    .honey-why = You take up her own picture and ask for the sweet part. She has to think.
    .nobody-asked = Nobody asked you to.
    .nobody-asked-why = She has done it for all of you, for years. Now it sounds as if it were for nothing.

scenario--two-families--drum =
    The drum stops. “Are there two weddings here?” calls Rukhsana. She is blind, and she drums like rain. “The left claps too fast, the right too slow!”

    “Yes,” says Spogmai by the curtain. “Two.”
    .one-beat = If anyone can get them into one beat, it's you.
    .one-beat-why = You trust her with something big and good. That is honour too, and it doesn't sting.
    .before-guests = You should be ashamed, and in front of guests!
    .before-guests-why = Honour is all she thinks of today. You take some, so she must fetch it back.
    .ask-razia = Razia of the peace group is here. Shall I ask her to help us?
    .ask-razia-why = You say “us” and ask openly. Nobody needs to save a wedding alone.
    .good-sound = How would it have to sound, for you to dance?
    .good-sound-why = You ask what she wishes, and not what she is against. Her foot is tapping already.

scenario--two-families--green-cloth =
    Simran Kaur from the cloth shop comes with her good wishes. She looks past the curtain and claps a hand to her mouth.

    Half the hill women wear green with silver. So does half of our side. “They are wearing our green!” says Spogmai.
    .copied = They've copied us, of course.
    .copied-why = She is glad to have you with her. But now even the cloth is against you all.
    .suits-you = On you it looks like a queen's.
    .suits-you-why = You speak of her and of no one else. Beside a queen there is room for guests.
    .just-cloth = It was cheap that week, that's all! It's cloth.
    .just-cloth-why = A good reason, thrown like a shoe. She wanted to be heard first.
    .who-chose = Simran Kaur, which side chose it first?
    .who-chose-why = It turns out: both on one day. And both asked for “something the others won't have”.

scenario--two-families--string-bed =
    Two old women share the string bed under the mulberry tree. One is your grandmother, one is Bibi Anar from the hill. They are comparing knees.

    “Well, child?” asks Grandmother. “Has the war begun?” They are still at the cushions, you tell her.
    .the-pot = Bibi Anar, may I ask about our old pot?
    .the-pot-why = You ask the one who was there, and with respect. It can open nine years.
    .you-two = You two look as if you knew more than all of us.
    .you-two-why = You honour them, so they share: “Go and ask Razia. She knows who is hungry.”
    .order-her = Grandmother, order Spogmai to stop!
    .order-her-why = “Order her? I brought her up,” says Grandmother. Force would only make it honour again.

scenario--two-families--roof =
    From the roof one looks down on both sides. Green, silver, plaits, children.

    “From up here one can't tell them from us,” says Spogmai. “That's what is wrong with them. They have our noses.”
    .make-me-laugh = Even when you're cross, you make me laugh. Only you can do that.
    .make-me-laugh-why = You hold on to what you love in her. From there she may come round by herself.
    .so-stop = You see? So stop this nonsense.
    .so-stop-why = She was about to laugh at herself. Now she can't, or you would have won.
    .looking-for = You keep looking at that corner. Who are you looking for?
    .looking-for-why = You see what she doesn't say. In the big “they” she is seeking one face.

scenario--two-families--henna-hand =
    Her left hand is full of flowers. On the right there is half a bird. “Nobody can do her own right hand,” says Spogmai.

    “Zeba always did it, my friend from the hill. Then they were gone. Nine years, and not one word. Now she sits there and paints the others.”
    .miss-her = So it isn't the pot. It's Zeba.
    .miss-her-why = You find the hurt under the quarrel. It has a name, and it is much smaller than “they”.
    .how-write = How could she write? They had lost everything!
    .how-write-why = You defend Zeba, and you may be right. But Spogmai wanted to be missed, not corrected.
    .side-with-you = I won't tell a soul, and I'll do whatever you plan. Promise!
    .side-with-you-why = She likes to hear it. But you have said yes to a plan that may make Wagma cry.
    .what-ask = If nobody could hear it, what would you ask her?
    .what-ask-why = She says nothing. But she has a question now, and not only an answer.

scenario--two-families--carrots =
    Spogmai has taken the cook's knife and goes at the vegetables. Tears run down her face.

    “It's the onions,” she says, before you can ask. The cook lifts an eyebrow. They are carrots.
    .what-is-it = And what do the onions say?
    .what-is-it-why = A soft question with a smile. She can answer for the onions, and mean herself.
    .those-are = Those are carrots, Spogmai.
    .those-are-why = Right, and funny. But she had found a wall to cry behind, and you took it away.
    .strong-onions = You take a knife and sit down beside her: “Strong onions, these.”
    .strong-onions-why = You let her keep her wall and come and sit behind it too. That is a comfort.

scenario--two-families--pot-truth =
    “Your pot!” says Bibi Anar. “It fled with us. In the tents it cooked for forty families, every day. Then we brought it home on a donkey, like a bride.”

    She winks. “It's here. But don't you spoil my surprise!”
    .forty = Forty families! Then it has more honour than all of us.
    .forty-why = You see what the pot has done. A thing that was missed has turned into a gift.
    .must-kneel = Then Spogmai must come and beg your pardon, at once!
    .must-kneel-why = You want to be just. But then one side is up and one is down again.
    .how-told = And how would you like it to be told, Bibi Anar?
    .how-told-why = The story is hers, and you leave it with her. She likes that, and pats your cheek.

scenario--two-families--razia =
    At the well stands Razia, her sleeves rolled up. She leads the women's peace group. She is washing spoons and hears everything.

    “In any quarrel I ask three things,” she says. “Who is tired? Who is hungry? Who hasn't been greeted?”
    .not-greeted = Spogmai has greeted two hundred people. Nobody has greeted Spogmai.
    .not-greeted-why = You look with Razia's eyes. A “they” is loud, a tired cousin is easy to miss.
    .send-home = It's all Aunt Khatol! Please send her home.
    .send-home-why = Then there would be one more with a grudge. Razia would rather hand her a spoon.
    .first-plate = Hungry: that's Spogmai. I'll bring her the first plate.
    .first-plate-why = Something you can do at once, and quite small. Peace is often a plate.

scenario--two-families--march =
    Spogmai claps her hands. “Our women sit in the back yard! And when the rice comes, we get up and go. All together, like one woman.”

    For a moment it is very quiet. “Before eating?” asks Gudi.
    .eat-first = Eat first. On an empty stomach nobody leaves with dignity.
    .eat-first-why = No “no”, only a “later”, and with honour. Somebody giggles, and the step gets shorter.
    .dont-dare = Do that, and nobody will ever ask you to a wedding again!
    .dont-dare-why = You want to stop her. But a threat before all those ears leaves her no way back.
    .tell-razia = You go to Razia at the well: “It's getting hot in there. Will you help?”
    .tell-razia-why = You fetch someone who knows how. To ask in time is better than to shout in time.
    .not-lightly = You don't do such a thing lightly. Something must hurt.
    .not-lightly-why = You don't say yes to the plan. You say that you see the pain in it.

scenario--two-families--veil =
    Gudi again, out of breath. “A message from the bride! Her veil is wet, and the black is running down. And whoever made her cry must pay for the face!”

    Spogmai stands quite still. “She can hear us?”
    .her-plaits = You've done her plaits since she was three. You'd never hurt her.
    .her-plaits-why = You remind her who she is for Wagma. That is older than any quarrel.
    .your-doing = Of course she can. That's your doing.
    .your-doing-why = She has just felt it herself. Now she is busy being guilty, and can't help.
    .to-remember = What should Wagma remember about today, do you think?
    .to-remember-why = You lead her from “they” to one person. There her heart knows the way.

## Rice

scenario--two-families--lid =
    The rice! Four women carry it in. The copper pot is as big as a cradle. It has a dent like a smile.

    The music breaks off. Spogmai has gone white. “That,” she says, “is our pot. The one they never gave back.” The lid comes off, and steam hides everyone.
    .that-dent = That dent! Where is it from?
    .that-dent-why = Out of the whole big quarrel you pick one small dent. It has a story.
    .no-scene = Not now! Don't make a scene. There will be a reason.
    .no-scene-why = There may well be one. But “don't make a scene” is how most scenes begin.
    .gone-white = Nine years you have waited for that pot.
    .gone-white-why = You don't say who is right. You say how long it has been, and she nods.
    .where-it-was = I know where it has been. Come, let the grandmothers tell it.
    .where-it-was-why = You asked before, so now you know more than a rumour. And you let the old ones speak.

scenario--two-families--steam =
    “In our pot!” says Spogmai into the steam. “They cook in our pot and serve us like guests!”

    “Now,” whispers Aunt Khatol. “You see? They never change.” On the left and on the right the spoons have stopped.
    .which-of-them = “They”? Which one of them, Spogmai?
    .which-of-them-why = One small question, and the big “they” must step forward one by one.
    .nine-years = Nine years of not knowing. And then it comes in, steaming.
    .nine-years-why = You put the shock into words. Someone who is understood can wait for an answer.
    .sit-down = Sit down this minute, or I'll carry you out!
    .sit-down-why = You're in a fright, and it sounds like a fight. She is already on her feet.
    .ask-elders = Grandmother! Bibi Anar! Please, will you tell us about this pot?
    .ask-elders-why = You ask those who know, before all. A question is better than thirty guesses.

scenario--two-families--dent =
    “That was us,” says Spogmai. “Zeba from the hill and I. We were eight, and there was snow. We rode down the hill in it.” The corner of her mouth moves.

    “I was the driver. She was the brake.”
    .the-brake = And for nine years you have had no brake.
    .the-brake-why = You give her back her own joke, and the sad part in it. She hears both.
    .forgive-then = You see? So go and make it up with her!
    .forgive-then-why = She was still in the snow. You pull her out, and it's cold at once.
    .what-like = What was she like, as a brake?
    .what-like-why = You ask for more of the good story. In it there is no “we or they”.

scenario--two-families--plates =
    Eighty-one women and eighty plates. Spogmai has counted three times. “Two of you will have to share,” says the cook.

    Nobody moves. The left looks at the right. The right looks at the left. The rice steams.
    .who-hungry = Who is the hungriest of us all?
    .who-hungry-why = “We are!” shout the children. There is a third side, and it has no old quarrels.
    .they-miscount = They can't even count, as always.
    .they-miscount-why = It gets a laugh on one side only. “As always” is a wall with a joke painted on it.
    .the-cook-knows = Spogmai, they can't begin. Somebody has to taste it first. You?
    .the-cook-knows-why = You give her the place of honour, with a spoon. From there one can do good.

scenario--two-families--taste =
    The cook from the hill holds out the big spoon. “The eldest cousin tastes first. With us that is the custom.” “With us too,” says Spogmai, surprised.

    She tastes. She shuts her eyes. “Grandmother's rice,” she says.
    .best-tongue = You have the best tongue in both villages. What does it say?
    .best-tongue-why = “Both villages”, and she doesn't object. You honour her, and nobody gets less.
    .do-say-it = There! Now admit that it's good.
    .do-say-it-why = Her tongue had said yes already. “Admit” turns a taste into a defeat.
    .tastes-of = Where are you, with your eyes shut?
    .tastes-of-why = You don't wake her with a point. She is in a good place, and looks round in it.

scenario--two-families--children =
    The children are playing wedding. Gudi wears a pair of gold shoes, far too big. “They never change!” she cries. “It is we or they!” A boy from the hill is the cat.

    Everyone laughs, but not Spogmai. “Do I sound like that?” she asks.
    .play-cat = Come, let's play too. I'll be the ninth cushion.
    .play-cat-why = You make yourself small and silly for her sake. Then she needn't be alone in it.
    .hear-there = What do you hear, when Gudi says it?
    .hear-there-why = An open question at the right moment. “Someone afraid,” she says after a while.
    .your-mirror = Just like that. Even the children laugh at you.
    .your-mirror-why = She had seen it by herself. You push her nose into the mirror.

scenario--two-families--closed-door =
    “Nine years ago, at night, they knocked at my door,” says Grandmother. She says it to both sides. “I was afraid. I didn't get up.”

    “I know,” says Bibi Anar. “I heard you cough. So I took your pot along. Then I would have to come back.”
    .needs-courage = It takes courage to say that, in the middle of a wedding.
    .needs-courage-why = You thank her for the truth and judge nothing. So others dare to speak as well.
    .how-could = How could you, Grandmother!
    .how-could-why = She has carried it for nine years. On her first step out of it, you hit her.
    .and-you-now = And you, Spogmai? What has been waiting in you for nine years?
    .and-you-now-why = The old ones have opened a door. You only ask if she would like to come too.

scenario--two-families--shawls =
    Spogmai has her shawl on. Behind her are thirty more shawls, and thirty pairs of eyes. All of them look at the rice.

    “We are going,” she says. Her voice is rough. Nobody takes the first step.
    .go-then = Then go! There'll be more rice for the rest of us.
    .go-then-why = It's meant to sound light. But it is a push, and just one was missing.
    .hurts-you = It must hurt a lot, if you'd leave Wagma's wedding.
    .hurts-you-why = You see the hurt and the love in one sentence. Her hand lets go of the shawl a little.
    .whole-village = The whole village will talk about it for years!
    .whole-village-why = You frighten her with shame, and shame is what she is running from.
    .fetch-elders = You run to the mulberry tree: “Grandmother, Bibi Anar, we need you both!”
    .fetch-elders-why = You fetch the two whom all thirty must greet. That takes time, and it's just as well.

## Sweets

scenario--two-families--cat =
    Between their cushions and ours is a narrow street, “for the cat”. Down it comes the cat. In its mouth is a whole chicken leg. It doesn't hurry.

    “Whose cat is that?” calls someone on the left. “Yours!” “No, yours!” Spogmai bites her lip. Her shoulders shake.
    .who-else = Somebody over there laughs just like you. Who is it?
    .who-else-why = You turn her head, not her mind. The rest her own ears can do.
    .be-serious = Don't laugh! First we must talk about the pot.
    .be-serious-why = The talk can wait, the laugh can't. It was the first thing both sides did together.
    .carry-over = Quick, while they laugh: take a plate across to the two grandmothers!
    .carry-over-why = You use the moment for a good deed. One plate crosses, and the street is only a floor.
    .say-it-loud = You have a sentence on your tongue. Say it! Loud!
    .say-it-loud-why = You trust her wit, and that it's kind today. A joke can join as well as cut.

scenario--two-families--zeba =
    “Spogmai?” says a voice behind the curtain. It is Zeba from the hill, once her best friend. “In the tents we cooked in your pot, and I thought of you. I knew your number, but not the last figure. So I rang ten people.”

    A pause. “Nine were very nice. One wanted to marry me.” Spogmai makes a sound. One can't tell yet what kind.
    .no-hurry = No one has to answer now. I'll take the plates.
    .no-hurry-why = You give them time, and leave. It's kind. What grows in it is up to the two.
    .nine-long = Nine years, and that's all you have to say?
    .nine-long-why = You want to take Spogmai's side. But she had nearly laughed, and now she must be cross.
    .bird = Zeba, on her right hand is only half a bird. It needs its other wing.
    .bird-why = You build a bridge as small as a hand. Nobody has to say sorry first.
    .tell-her = Spogmai, what have you been saving up for her?
    .tell-her-why = She trusts you enough for a big question. And it isn't you she answers.

scenario--two-families--kettles =
    They eat now, but on two carpets. Two kettles, two kinds of jokes. Spogmai sits with her back to the hill, as straight as a door.

    But she hasn't left. Gudi carries sugar across, and back again.
    .enough-now = Enough! Turn round, or I'm done with you.
    .enough-now-why = She had stayed, and that was hard for her. Now you close the last way she left open.
    .sugar = Gudi has a good job there. I'll help her with the sugar.
    .sugar-why = You ask nothing of Spogmai. You only make the path a little wider.
    .last-word = After all this you could at least be sorry.
    .last-word-why = It may be so. But “sorry” can't be ordered like tea.
    .both-old-ones = You go to the mulberry tree: “Will you two come and sit in the middle?”
    .both-old-ones-why = They have only waited to be asked. Old women can do what no cushion can.

scenario--two-families--gateway =
    In the middle of the gate stands a string bed. On it sit two grandmothers, with one plate and two spoons.

    “Do go past,” says yours to Spogmai. “But mind the rice.” Thirty shawls come to a halt.
    .climb-over = It isn't so high. Climb over, if you must!
    .climb-over-why = You're cross, and it slips out. Now she has to show that she can.
    .keep-warm = Go, if you need to. I'll keep your rice warm.
    .keep-warm-why = You don't hold her and you don't drop her. She goes, with a way back.
    .third-spoon = You hold out a spoon to her: “There's room for a third.”
    .third-spoon-why = No word about who is right. Just a spoon, and a place that was kept.
    .with-razia = You call to Razia of the peace group: “Would you talk with her? I'll hold the shawls.”
    .with-razia-why = You ask the one who knows how, and take the heavy part. Thirty shawls are heavy.

## The endings

scenario--two-families--one-plate =
    Two grandmothers share one plate, and Spogmai sits between them with the third spoon. “Too little salt,” she says. “There always was,” says Bibi Anar.

    Then everyone wants to share. In the end nobody knows whose plate is whose. The pot will live one year down here, one year on the hill.
    .debrief =
        The pull was <b>us and them</b>: “they never change”. It took an old hurt and one whisper, and made eighty women into two walls.

        In the end Spogmai kept her honour, and the fight got no stage. The rest was done by two old women, who were hungry and no longer afraid.
    .try = Ask about the pot before the rice comes. Somebody knows.

scenario--two-families--right-hand =
    A hand with a henna cone comes through the curtain. Spogmai lays her right hand in it. For a long time there is only breathing. “Don't laugh, or the wing will be crooked,” says Zeba.

    The wing is crooked. Later, across the plates, there is a quiet word. Nobody else hears it.
    .debrief =
        The pull was <b>us and them</b>. Behind a big “they” there was one friend, missed for nine years.

        Such a hurt is too sore to touch. It's easier to be angry with a whole hill. In the end you came near it gently, and it had a name again. With Zeba one can laugh. With “they” one can't.
    .try = Next time, try her wit: what would make both sides laugh?

scenario--two-families--whose-cat =
    “Look at it!” calls Spogmai. “It eats our chicken and sits on your cushion. That's no cat. That's a son-in-law!”

    Eighty women laugh until the black runs down. When they have wiped their eyes, the cushions lie all mixed up. Nobody knows who moved the first.
    .debrief =
        The pull was <b>us and them</b>. It needs a straight face: whoever laughs together isn't “we or they”.

        You didn't fight Spogmai's sharp tongue. You trusted it, and she used it to join and not to cut. Honour can also be this: to make a whole wedding laugh.
    .try = Look for Zeba, too. Under the joke somebody is missed.

scenario--two-families--two-kettles =
    Until evening there are two kettles. Nobody has left. Across the middle go sugar, children, now and then a look. So does the story of the pot: in the tents it fed forty families.

    When the bride goes, two women hold the cloth over her. One is Spogmai, one is Zeba from the hill. It's by chance. Neither of them lets go.
    .debrief =
        The pull was <b>us and them</b>. It's still in the room, but today it made nobody leave.

        Nine years don't end between rice and sweets. You needn't mend it all. Tomorrow you could ask the two grandmothers what they'd like to cook together.
    .try = When somebody is close to laughing, wait. Don't add a point.

scenario--two-families--kept-warm =
    Spogmai goes, but alone. The thirty stay: they are hungry. In the evening you bring her the rice, under two cloths. She eats all of it.

    “Whose plate is this?” she asks. It's from the hill. “Then somebody has to take it back,” she says. “Tomorrow. I suppose that's me.”
    .debrief =
        The pull was <b>us and them</b>: go now, all of us, or lose face.

        You let her go without closing the door. That is a true boundary, and a kind one. An empty plate is a good reason for a visit. Ask Razia of the peace group to go along.
    .try = Hold out a spoon before the shawls are on.

scenario--two-families--empty-mats =
    Thirty women leave, long before the sweets. The mats lie empty, the tea grows cold. Wagma's smile is only painted on. At home Spogmai puts away her gold. “Who has won?” asks Gudi.

    It isn't the end. The two grandmothers are still on their string bed, and they are making plans.
    .debrief =
        The pull was <b>us and them</b>: “we or they”, whispered into an old hurt. Hard words gave it legs. It isn't your fault: you stood alone between two walls.

        Tomorrow go to your grandmother, and to Razia of the peace group. There are sweets left, and a pot to be carried up a hill.
    .try = Begin with bread and a joke. Call the grandmothers early.
