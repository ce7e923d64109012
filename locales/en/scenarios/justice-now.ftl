# review: draft

### The practice story "Justice now": one night in a hujra, three pots of tea, from dark until the first light. Tell it slowly.
### The wrong is real and Aimal's anger is right: never make it look like a sign of anything. The sign is the hurry.
### What was planned for the night is never told, and nobody gets hurt; keep it so. The other family has no name.
### Things that come back: the shawl he keeps on, the tea going cold, the moon and the mill, Mother's lamp.
### When he speaks of hurting someone, an adult is there at once, whatever the reader says.
### The guests are gone and only the house is left, so a sister or a brother may sit here: the wording never shows which; keep it so.
### A scene is reached from several others, so it must read well after each of them.

## The story in the list, and its beginning

scenario--justice-now = Justice now
    .about = He has waited four months for justice. Somebody says: tonight, or never.
    .who = Aimal, your brother, twenty-four
    .intro =
        Four months ago your cousin Imdad was pushed, in a quarrel over water. His leg broke in two places. The jirga puts it off. So does the court.

        Now a man called Sartaj tells your brother Aimal: “Tonight, before it is too late.”

        Tonight you take in the tea yourself.

## The first pot of tea

scenario--justice-now--lamp =
    The guests have gone. In the hujra are nine empty cups, one lamp, and Aimal. You bring fresh tea through the inner door.

    He hasn't taken off his shawl. He sits facing the outer door. On the mat his phone lights up. One word: “Tonight.”
    .bad-advice = Go to bed, Aimal. Anger gives bad advice.
    .bad-advice-why = It may be true. But he hears that his anger is the trouble, and not the wrong.
    .for-two = I'm not a guest. I'll pour for two, and I'll stay.
    .for-two-why = You ask nothing and you bring time. To someone in a hurry, that is a gift.
    .what-tonight = “Tonight”? What is tonight?
    .what-tonight-why = Short and open. You pick up the word that lies in the room, and let him explain it.
    .mad-look = You have that look again.
    .mad-look-why = You're frightened. But he hears that something is wrong with him, so he'll show you less.

scenario--justice-now--telling =
    He holds the cup and doesn't drink. “It was our hour of water. Imdad opened the channel. Somebody shouted, somebody pushed. He fell on the stones.”

    The cup turns in his hand. “He is nineteen. And he walks like Grandfather.”
    .each-step = It hurts you each time he crosses the yard.
    .each-step-why = You say what he feels and judge nothing. So he needn't shout it.
    .pushed-first = They say that Imdad pushed first.
    .pushed-first-why = You want to be fair. But now he must defend Imdad, against you as well.
    .our-hour = It was our hour, and it was wrong. You're right to be angry.
    .our-hour-why = His anger is right, and you say so. From there one can look for a good way.

scenario--justice-now--shawl =
    He is on his feet. His hand lies on the bolt of the outer door.

    “The jirga said: calm. The court said: calm. Now you.” The bolt is half drawn. A little of the night comes in, and it is cold.
    .wake-house = One more step and I'll wake the whole house!
    .wake-house-why = Help is good. Used as a threat, it becomes a race, and he wants to be faster.
    .calm-long = I'm sorry. You've been calm for four months. That is long.
    .calm-long-why = A repair. You honour how long he has held out, and don't ask for more of it.
    .drink-standing = Then drink it standing. But drink it, it's hot.
    .drink-standing-why = A small joke, a small rest. You give him a reason to stay for one minute.

scenario--justice-now--moon =
    He points with his chin. In the little window, over the hill, the sky is growing pale.

    “When the moon stands over the mill, Sartaj comes with the car. Before it's too late, he says. Only cowards wait.”
    .why-tonight = Why must it be tonight, after four months?
    .why-tonight-why = You ask about the hurry, not about the wrong. The wrong is old. The hurry is new.
    .troublemaker = Sartaj? He loves a fire, as long as it isn't in his house.
    .troublemaker-why = Well said, and maybe true. But Aimal has few friends tonight, and you strike at one.
    .now-or-never = It feels as if it had to be now or never.
    .now-or-never-why = You put the pressure into words. What is said aloud, one can look at.

scenario--justice-now--dates =
    He counts on his fingers. “Three times the jirga sat. They ate our rice and put it off. Two days in court. Once the judge was ill, once a paper was missing.”

    He looks at his hand. It has become a fist.
    .did-right = You've done everything right. And nothing has moved.
    .did-right-why = You see his effort, and the wrong in it. He needn't prove either of them.
    .patience = Such things take time. You must be patient.
    .patience-why = He has been patient for four months. Now it sounds as if that were nothing.
    .worst-wait = Which of those five days was the worst?
    .worst-wait-why = An open question. He can stop adding up and tell you where it hurts.
    .send-baba = Baba Mirdad sat in that jirga. May I send for him, tonight?
    .send-baba-why = You take it seriously and ask him first. An elder at night is better than a car at night.

scenario--justice-now--cowards =
    He walks. Nine steps, turn. Nine steps, turn.

    “Sartaj doesn't shout it,” he says. “He puts his arm round me and says it softly. Only cowards wait. Since then I hear it in each step.”
    .thorn = That word sits in you like a thorn.
    .thorn-why = You don't fight the word. You show that it hurts, and that it came from outside.
    .on-your-back = A coward? You carried Imdad to the clinic on your back.
    .on-your-back-why = You remember what he did. Against a mean word, a true story helps most.
    .nonsense = Nonsense! Nobody thinks that. Forget it.
    .nonsense-why = You want to comfort. But the word is still there, and now he can't speak of it.

scenario--justice-now--message =
    The phone lights up. He turns it, so that you can read it too.

    “Nearly time. Later is never. And not a word at home.”

    He breathes in, and forgets to breathe out.
    .breath = Each time it lights up, you stop breathing.
    .breath-why = You say what you see. His body knows about the hurry before he does.
    .wont-tell = I won't tell anyone, you have my word. But talk to me.
    .wont-tell-why = For a moment he trusts you. But if somebody is in danger, you can't keep that word.
    .why-nobody = “Not a word at home.” Why not, do you think?
    .why-nobody-why = One small question, at the weak spot. A good plan needn't hide from a mother.
    .give-phone = Give me that phone. Now!
    .give-phone-why = You grab, and he holds on. Now two people give him orders, and both say “now”.

scenario--justice-now--crutch =
    In the corner leans Imdad's first crutch. It was too short. Aimal turns it in his hands.

    “Along the channel I could never catch him,” he says. “Now he says: go on, I'll come after.” He leans it back. “He never comes after.”
    .come-after = And you don't want to go on without him.
    .come-after-why = You hear more than anger. Under it is love, and love can stay a while.
    .others-worse = Be glad that he is alive. Others had it worse.
    .others-worse-why = It's meant to comfort. But a hurt doesn't shrink beside a bigger one.
    .imdad-says = And Imdad? What does he say to all this?
    .imdad-says-why = Everyone speaks for Imdad. You ask for his own voice.

## The second pot

scenario--justice-now--tray =
    The tea has run over. With a wet finger Aimal draws on the tray. The channel. Our field, their field. The stones.

    “Here he stood.” The finger moves a little. “And here I should have stood.” There it stays.
    .just-water = If all were put right, where would the water run?
    .just-water-why = You turn the map towards what he wants. Justice is more than hitting back.
    .whats-done = What's done is done. Don't torment yourself.
    .whats-done-why = Kind words. But they close the matter, just when he begins to show it.
    .not-there = You weren't there. And that won't let you go.
    .not-there-why = You find the second hurt behind the first. Now he isn't alone with it.
    .baba-see = Baba Mirdad should see this map. Shall I send for him?
    .baba-see-why = You take his map seriously. With an elder, a sore thought can become a plain case.

scenario--justice-now--door =
    A knock on the inner door. It opens a hand's width. You see a bit of Mother's veil, and a plate of warm bread.

    “Aimal? You've eaten nothing.”

    He lays a finger on his lips and looks at you.
    .bread = Thank you, Mother. We'll eat it now, both of us.
    .bread-why = You tell no lie and no tale. And with bread in his mouth nobody runs off.
    .come-in = Come in, Mother. We need you here.
    .come-in-why = You open the door wider. Hurry likes small rooms with few people in them.
    .only-talking = We're only talking, Mother. Go to sleep.
    .only-talking-why = He is glad. But one more person who loves him has been sent away from him.
    .ask-him = Ask him yourself, Mother, what he wants to do tonight!
    .ask-him-why = It's good that she knows. But thrown like this it shames him, and he goes hard.

scenario--justice-now--if-it-were-me =
    He stops before you. “If it were your leg,” he says, “nobody would have to ask me twice.”

    And then, much lower: “If it were me? Would you sit here and drink tea?”
    .at-my-bed = In that bed I'd want you next to me, every evening. Not far away in a cell.
    .at-my-bed-why = You answer the question under the question. You show him where he is needed.
    .as-angry = I'd be as angry as you. And I'd want it put right.
    .as-angry-why = You share the anger, and not the plan. He needn't go anywhere to be believed.
    .not-same = That isn't fair. One can't ask like that.
    .not-same-why = He asks for your love and gets a ruling. Now he stands alone.

scenario--justice-now--empty-hands =
    He has become very quiet.

    “I'm not going there to talk,” he says. “Tonight somebody else will lie on those stones.” He doesn't shout. In the next room a bed creaks.
    .cant-keep = I won't keep that to myself. I'm calling Mother, now. And I'm staying with you.
    .cant-keep-why = Clear and warm. He knows what you are doing, and that you won't leave him.
    .heard-nothing = I haven't heard that. I won't say a word.
    .heard-nothing-why = You want to keep his trust. But this is never kept. In danger, an adult must know at once.
    .call-mother = You go to the inner door at once: “Mother, come! And send for Baba Mirdad.”
    .call-mother-why = Just right, and at once. It is no betrayal. It guards him too, from what can't be undone.
    .not-you = You? You can't even kill a hen.
    .not-you-why = You try to laugh the danger away. A man who hurts may want to prove it. Get help, at once.

scenario--justice-now--opened =
    The inner door stands wide open. Mother is barefoot, her lamp in her hand. “I've heard enough,” she says. “Bilal is running for Baba Mirdad. He comes slowly, but he comes.”

    She sets the lamp down before the outer door. “And you, my son, sit where I can see you.”
    .carried-alone = I'm glad you're here, Mother. He has carried this all alone.
    .carried-alone-why = You speak of his load and not of his guilt. Now three can carry it.
    .till-morning = What do you need, Aimal, to stay until morning?
    .till-morning-why = Not for ever, only until morning. To that one can say yes.
    .frightened = Look what you've done! You've frightened Mother.
    .frightened-why = She is frightened, yes. But shame drives him to the door, not away from it.
    .safia-too = Mother, let's wake Bibi Saira too. She knows how one moves a case.
    .safia-too-why = One more adult, and one who knows a way. Danger gets smaller with every lamp.

scenario--justice-now--runner =
    Bilal from next door is off with a torch to fetch Baba Mirdad. Now there is only waiting. Aimal counts under his breath.

    “Baba is old, and his knees are bad,” he says. “He will come, but slowly. By then the moon is over the mill. Or it is day.”
    .counting = What goes on in you while you count?
    .counting-why = You leave the moon alone and ask about him. That makes the minutes longer.
    .good-late = Good. Then it's too late for your foolishness.
    .good-late-why = Now he has two reasons to run: the moon, and you. Hurry feeds on such words.
    .in-the-air = Come, let's wait in the yard. There is more air.
    .in-the-air-why = You go with him and not against him. A body that may move needn't break out.

scenario--justice-now--engine =
    It rings: Sartaj. Aimal puts the phone on the mat, so that you can hear. “And you?” he asks it. “Will you go in with me?”

    “I drive,” says the voice. “Somebody must keep the engine warm. Don't ask so much! There is no time.”
    .sounded = How did that sound to you?
    .sounded-why = You leave it to his own ears. What he finds there nobody can take away.
    .walk-alone = He keeps the engine warm. And you would walk in alone.
    .walk-alone-why = Short and without scorn. You only put the two side by side.
    .you-hear = You hear that? He is the coward!
    .you-hear-why = He may have thought so himself. When you shout it, he must defend the man.
    .baba-now = He has no time. Baba Mirdad has. Let's send for him.
    .baba-now-why = You set a person against the hurry, not a speech. An elder brings time with him.

scenario--justice-now--yard =
    In the yard the pump squeaks. Aimal holds his head under the water until he gasps. Above the wall is the moon, not yet over the mill.

    “Out here I'm only tired,” he says. “In there I'm only angry.”
    .tired = Under all that anger are four months with no sleep.
    .tired-why = He said it half, you say it whole. When we are tired, all things seem to hurry.
    .off-to-bed = Then go to bed, like a sensible man.
    .off-to-bed-why = Sleep would be good. But he hears an order, and he has heard many today.
    .imdads-lamp = Imdad's lamp is still burning. Shall we go over to him?
    .imdads-lamp-why = You lead him to the one it's all about. Nobody else has been there tonight.
    .safias-window = Bibi Saira's window is light. She helps with such cases. May I call her?
    .safias-window-why = You ask him first, and then you ask for help. So help comes, and trust stays.

scenario--justice-now--imdad =
    Across the yard Imdad's lamp is burning. He lies on his string bed, his leg on two cushions. He turns the radio off.

    “They all come and are angry for me,” he says. “You too, Aimal. Nobody asks what I would like.”
    .what-like = What would you like, Imdad?
    .what-like-why = Four months, and a first question. The one who was hurt may say what is just.
    .evenings = He sits with you each evening. I think that is how Aimal asks.
    .evenings-why = You say aloud what is good between the two. Aimal hears where he is needed.
    .must-want = But you must want it too! They broke your leg.
    .must-want-why = You want to stand with Aimal. But now Imdad is alone again, in his own matter.
    .three-ask = Bibi Saira is still awake next door. Shall the three of us ask her?
    .three-ask-why = All three together, and nobody over anybody's head. So the case gets a helper.

## The moon over the mill

scenario--justice-now--slow-ears =
    Baba Mirdad lets himself down with a groan. One ear is deaf, the other is slow. “Again, my son.”

    So Aimal has to say it twice, three times. Each time it gets shorter. In the end it is only: “He can't walk, Baba. And they put it off.”
    .ever-told = Baba, did anyone ever say to you: tonight, or never?
    .ever-told-why = Elders have nights behind them, too. A question brings out what advice would hide.
    .you-sat-there = You sat in that jirga too, Baba. You put it off too!
    .you-sat-there-why = It is true and may be said, by day. At this hour it is oil on his fire.
    .nobody-hurries = For the anger somebody is in a hurry. For the leg nobody is.
    .nobody-hurries-why = You take the wrong and the hurry apart. Both men nod, each at his own half.

scenario--justice-now--waiting =
    Mother has sat down on the step, her lamp beside her. She knows now what Sartaj says. “Only cowards wait?” she asks. “I waited three winters for your father. With two small children, one blanket, and a cow that hated me.”

    Aimal nearly smiles. It is the cow.
    .that-is-strong = That wasn't weak, Mother. That was strong.
    .that-is-strong-why = You give waiting its honour back. Nobody has to say who else is meant.
    .like-mother = You hear that, Aimal? Do as Mother did.
    .like-mother-why = Her story was working by itself. Now it has become a stick.
    .how-bear = How did you bear it, Mother?
    .how-bear-why = An open question to one who knows. He listens, and nobody is looking at him.

scenario--justice-now--horn =
    A horn at the end of the lane. Twice, short. Light wanders over the ceiling. The moon stands over the mill.

    Aimal is up, the shawl round his shoulders. In the house a door opens. Others have heard it too.
    .afraid = I'm afraid for you. That's all.
    .afraid-why = No order and no proof, only the truth. He takes it along, up to the gate.
    .then-gone = If you go now, you're no brother of mine.
    .then-gone-why = You want to hold him with all you have. But now there is less to stay for.
    .all-awake = You call into the house: “Mother! Wake Bibi Saira. Please come, all of you!”
    .all-awake-why = Not a threat, a call. A night with many lamps is a bad night for hurry.
    .one-cup = I won't hold you. One more cup with me, sitting down. Then decide.
    .one-cup-why = Small, clear and free. He can say yes to one cup, because he trusts you.

scenario--justice-now--baba-story =
    “At your age somebody said to me: tonight,” says Baba Mirdad. “I went. It took one hour. Then for nineteen years our children couldn't walk past the mill.”

    He taps his deaf ear. “And this one has been quiet since that night.”
    .you-wish = What do you wish somebody had said to you?
    .you-wish-why = You let the old man speak to his own young self. Aimal may listen in.
    .so-learn = You hear it, Aimal? Let that be a lesson to you.
    .so-learn-why = He was far away, in that night by the mill. You call him back into school.
    .for-telling = Thank you for telling it, Baba. That can't be easy.
    .for-telling-why = You honour the story and leave it alone. So it can go on working.

scenario--justice-now--gate =
    Aimal stands at the gate. Light, dust, an engine. Then a stick taps over the stones. Baba Mirdad is up too. He walks right through the light, no faster than ever. The car has to wait.

    “Lend me your arm, my son,” he says. “The step is high.”
    .him-or-us = Now choose, Aimal: them or us!
    .him-or-us-why = You are in fear. But now two sides shout “now”, and you sound like the other one.
    .give-arm = Give him your arm, Aimal. You're the strongest here.
    .give-arm-why = You show him a use for his strength. A hand that holds somebody up is a full hand.
    .disgrace = Think of the disgrace! Think of Mother!
    .disgrace-why = Shame is what drives him. You pour in some more, out of love.
    .stay-with-us = Baba, this is too big for the two of us. Please stay here tonight.
    .stay-with-us-why = You say aloud that you need help. The old man brings no force, but he brings time.

## The third pot

scenario--justice-now--passed =
    The third pot. Somewhere an engine starts and fades. When Aimal looks up, the moon is far past the mill.

    “Now it's too late,” he says. He listens. Then, puzzled: “And nothing is gone. We're just as right as before.”
    .keeps = So it keeps. What is right tonight is right tomorrow.
    .keeps-why = You give him back his own words, a little clearer. Now he can use them.
    .told-you = You see? I told you so.
    .told-you-why = He has just found it himself. You take it from his hand and call it yours.
    .till-light = What would you like to do until it gets light?
    .till-light-why = A small open question for a long night. Hands that are busy needn't be fists.

scenario--justice-now--seed-bag =
    Aimal writes on an old seed bag what must be asked for. One: the doctor is paid. Two: our hour of water, in writing.

    At three the pencil stops. Then it comes, very low: “That somebody says it was wrong.”
    .third = The third is the heaviest. And it costs no money.
    .third-why = You see which line matters most. It isn't revenge. It's respect.
    .never-agree = They'll never agree to that.
    .never-agree-why = You want to spare him. But he has just built something, and you blow on it.
    .ask-safia = Bibi Saira has taken many such lists to a jirga. Shall we ask her?
    .ask-safia-why = A good list needs good legs. You look for someone who knows the road.
    .who-speaks = Who is to say it before them all? What about Imdad himself?
    .who-speaks-why = You ask who owns the story. Even a good fighter can take it from another.

scenario--justice-now--safia =
    Bibi Saira from next door has come, a folder under her arm. She leads the women's peace group.

    “I know the mother of the one who pushed,” she says. “She hasn't slept since then, either.” Aimal lifts his head.
    .both-awake = Two mothers lie awake, on both sides of one channel.
    .both-awake-why = You take nothing from our hurt. You only count all the people in it.
    .how-push = How does one push a case, without pushing a man?
    .how-push-why = A real question to someone who knows. It asks for a way, and there are many.
    .their-tears = Let her cry! What are their tears to us?
    .their-tears-why = You're loyal. But the one door on the other side has just opened, and you shut it.
    .imdad-first = Imdad has told us what he wants. May he be the first to speak?
    .imdad-first-why = You hand the word to the one it belongs to. You asked him, so you know.

scenario--justice-now--beans =
    A spade knocks at the gate. It is Uncle Nasir, Imdad's father. “Four o'clock. Our hour of water. The beans know nothing of jirgas.”

    You all walk up with the lamp. Above, an old man shuts his own side, on the minute. He lifts a hand. The water comes.
    .on-the-minute = On the minute. He hasn't slept tonight, either.
    .on-the-minute-why = You see one man, not “them”. Fair things do happen, even on a bad night.
    .all-the-same = Don't look at him. They are all the same.
    .all-the-same-why = The old man did right, and you sweep him in with the rest. Aimal goes cold again.
    .water-runs = What goes through you when you hear it run?
    .water-runs-why = You ask for no plan. The water says something, and you let him hear it.

scenario--justice-now--last-glass =
    The window turns grey. A cock, then another. Outside, Baba Mirdad's stick taps over the stones. The phone is dark, and in the last glass the tea is cold. Aimal drinks it all the same and pulls a face.

    “And if they put it off again?” he asks. He really wants to know.
    .fourth-time = Then we go a fourth time. I'll come too, and I'll bring the tea.
    .fourth-time-why = No promise about others, only about yourself. To wait together isn't to wait in vain.
    .surely = They won't. This time it will surely work.
    .surely-why = You'd love it to be so. But you can't promise it, and he has heard “surely” before.
    .today-both = Then let's ask Baba Mirdad and Bibi Saira today, to carry it with us.
    .today-both-why = One man alone can be put off. Four people with a folder are hard to put off.
    .own-words = If you had three sentences before them all, what would they be?
    .own-words-why = You trust him with his own case. A man who has words doesn't need a night.

scenario--justice-now--cold-pot =
    In the hujra the pot is cold, and nobody fills it again. Aimal has pulled the shawl over his head.

    “You all know better,” says his voice from inside. It is still dark. His phone lights up once more.
    .listen-once = Now listen to me, for once! I mean it well.
    .listen-once-why = You do mean it well. But he has no room left, and the car has a seat.
    .keep-lamp = I don't know better. I'll only keep the lamp burning.
    .keep-lamp-why = You put down the argument and stay. It isn't much, and it's just what is missing.
    .go-then = Then go! Go, and see what comes of it.
    .go-then-why = You're at the end of your strength. But he takes it for leave to go.
    .to-the-elders = You call the elders in: “I can't do this alone. Please sit with him.”
    .to-the-elders-why = The best you can do when you're worn out. Now others watch, and you may rest.

## The endings

scenario--justice-now--asleep =
    It is day. Aimal lies asleep on the mat, his mouth a little open. Mother has spread the shawl over him.

    At eight Baba Mirdad and Bibi Saira come to breakfast. They write down the case, step by step, and a name at each step. “Who let me sleep?” says Aimal. He smells the bread.
    .debrief =
        The pull was <b>hurry</b>: tonight, or you're a coward. It sat on a real wrong, and left no time to ask.

        The wrong is still wrong, and nobody talks it away. You gave it tea, people and a night. By day the case is just as right, and Aimal isn't alone with it.
    .try = Next time, go over to Imdad and ask what he wants.

scenario--justice-now--three-lines =
    Friday. The jirga sits. Aimal stands up with no paper: what happened, what it cost, what Imdad needs. He doesn't shout. One can hear a cup being put down.

    It isn't settled yet. But there is a day now, in writing. On the way home Aimal walks slowly, so that Imdad can keep up.
    .debrief =
        The pull was <b>hurry</b>. It told him that only a blow can be heard.

        You asked for his own words, and he had some. His anger didn't have to go. It got a back, a voice and witnesses. Baba Mirdad and Bibi Saira go on with him, however long it takes.
    .try = Ask about the hurry itself: why tonight?

scenario--justice-now--imdads-turn =
    Imdad sits before the jirga between Baba Mirdad and Bibi Saira. Aimal has carried his chair. Now he says nothing, and that is hard work.

    “I don't want anyone else to limp,” says Imdad. “I want to walk.” Across from him a young man looks up. “I pushed,” he says. “It was wrong.”
    .debrief =
        The pull was <b>hurry</b>, in Imdad's name. But nobody had asked Imdad.

        You did, and the matter turned round. It wasn't revenge he wanted. He wants to walk, and to hear that it was wrong. Aimal has carried a chair, and that was a great deal.
    .try = Who else is spoken for, and never asked? Ask them.

scenario--justice-now--lamp-on =
    Morning. Nothing is solved. Aimal hasn't slept and hardly speaks. But his shawl hangs on its nail. The lamp is still burning, pale in the light.

    “Will you sit up tonight too?” he asks. You will, and not alone: Mother has asked Baba Mirdad to come.
    .debrief =
        The pull was <b>hurry</b>. It comes back each evening, with the moon. But it has missed one night, and so it is weaker.

        You can't mend a slow court. You stayed, and that counts. Today the elders must know, so that this doesn't rest on you.
    .try = Next time, call for an elder while the first pot is warm.

scenario--justice-now--in-their-hands =
    Until it is light Mother, Uncle Nasir and Baba Mirdad sit with Aimal. He is angry and doesn't look at you. Nobody has been hurt.

    In the morning Bibi Saira comes about the case. When you carry out the cups, he says to the wall, “The tea was good.”
    .debrief =
        The pull was <b>hurry</b>: now, alone, and not a word at home. You did the opposite. You called people in.

        He may be cross for some days. That is allowed. He is safe, and the wrong has got two good helpers. To ask for help that night was the bravest thing done in it.
    .try = Take his anger seriously first. Then call for help, and tell him.

scenario--justice-now--two-cases =
    In the dark Aimal has gone with the car. Mother wakes the elders at once. Before light Uncle Nasir and Baba Mirdad bring him home. Nobody is hurt. But the other family's water gate is broken.

    Now there are two cases, and Imdad's must wait. Sartaj never got out of the car.
    .debrief =
        The pull was <b>hurry</b>. It promised justice and made a second wrong. That isn't your fault: you were one tired person against a whole night.

        Bring Aimal something to eat, then go to Bibi Saira with Mother, today. The first case is still right, and it can still be won.
    .try = Use fewer words, more tea, and call an elder early.
