# review: draft

### The practice story "A friend from the game": some days and nights with a cousin of fourteen, behind the next wall. The names are invented.
### Short and quick, as a game is: headset, lobby, matches, and knocks on the wall. Every place and name in the game is invented.
### Zohaib walks with crutches. It is an ordinary fact, never a cause, never pitied, never praised as brave.
### We never learn who NightLamp is. Nobody speaks with him, writes to him or looks for him: adults see to it.
### Nobody takes or reads the boy's phone. He is a child: nothing is his fault, and it is not the reader's load alone.
### Dadi is the grandmother of both, Ammi what Zohaib calls his mother; say it as people say it at home.
### The reader may be a woman or a man: the wording never shows which; keep it so.
### The value of a message is what is seen and heard. An attribute is what the reader could say, write or do;
### the same with -why explains it afterwards: what it did, and why.
### A scene is reached from several others, so it must read well after each of them.

## The story in the list, and its beginning

scenario--game-friend = A friend from the game
    .about = A kind stranger in the game wants long talks at night. How do you stay near your cousin?
    .who = Zohaib, fourteen, your younger cousin and teammate
    .intro =
        In the game Kite Town you run over roofs and catch kites. You play it with Mahrukh from the next lane, and with your cousin Zohaib. The fourth place is free since his friend Saad moved to Karachi.

        Zohaib's room is behind your wall. Two knocks mean sleep well. In the game he is called Lightning.

## The first night

scenario--game-friend--lobby =
    Nine in the evening. Headset on. Two kites spin in the lobby, yours and Mahrukh's. The third stays grey.

    At last it turns red. “Sorry!” Zohaib is out of breath. “I was in another room. With someone.”
    .good-player = Someone? Is it a good player?
    .good-player-why = A light question about what he likes. He can tell you more, or not.
    .lightning = There you are! Without Lightning we catch nothing.
    .lightning-why = He is late, and he hears that he was missed. That is a good way to come in.
    .ten-minutes = Ten minutes! We've been sitting here like donkeys.
    .ten-minutes-why = It's true, and it stings. In the other room nobody scolds him.

scenario--game-friend--match =
    Go! Roof, jump, water tank, jump. Zohaib flies over the widest lane in town. Mahrukh screams with joy.

    “NightLamp showed me that jump,” he says in your ear. “He's older. He calls me little lion.”
    .show-jump = What a jump! Show me again, slowly.
    .show-jump-why = You see his skill too. Then NightLamp isn't the only one who does.
    .no-strangers = We don't talk to strangers! How often must I say it?
    .no-strangers-why = A good rule at a bad time. He was just about to tell you something.
    .how-begin = NightLamp? How did you two start talking?
    .how-begin-why = You ask for the story and don't judge it. So you hear how it began.

scenario--game-friend--muted =
    A small red sign beside his name: sound off. He runs alone, far out on the last roofs. His kite is no bigger than a grain of rice.

    “What did we say?” asks Mahrukh.
    .was-sharp = You write: “I was sharp. Sorry. Come when you like.”
    .was-sharp-why = You own your part and leave him his time. Now it's easy to come back.
    .sound-on = You write: “Sound on, or you're out of the team.”
    .sound-on-why = He is at the edge already, and you show him the door. Others leave theirs wide open.
    .my-kite = You run over all the roofs and give him your kite.
    .my-kite-why = A repair in his own language. In a game a gift says more than a message.

scenario--game-friend--scoreboard =
    Second place! Drums, stars, a goat with a crown. Zohaib laughs, for a moment.

    “I have to save my battery,” he says. “There's a friend here, NightLamp. He wants to talk later, when everyone is asleep. It's calmer then, he says.”
    .long-evenings = Since Saad moved, the evenings have been long.
    .long-evenings-why = You see what he misses, and name it. He needn't hide that any more.
    .sick-man = A stranger, at midnight? He must be sick.
    .sick-man-why = You are frightened, and rightly. But he hears only an insult to his friend.
    .how-late = How is that for you, so late?
    .how-late-why = You don't forbid it, you ask. Perhaps he hears that he didn't choose the hour.
    .ask-aunt = So late? Let's ask your mother about that, you and I.
    .ask-aunt-why = You ask early, and with him. A mother who knows can help before it grows.

scenario--game-friend--knock =
    Ten o'clock, lights out. Since you were small, you two have had a sign. Two knocks on the wall mean sleep well.

    Tonight there are three. “Are you awake?” asks the wall. “Saad's place is still empty. In class, I mean. Next to me.”
    .his-bench = An empty place beside you, every single day.
    .his-bench-why = You say it back, and don't make it smaller. That is how a sad thing gets lighter.
    .knock-back = You knock three times. It means: I'm here.
    .knock-back-why = No advice, no hurry. He knows now that somebody answers, on this side too.
    .sleep-now = It's late, and there's school tomorrow. Sleep.
    .sleep-now-why = Kind and sensible. But he knocked because he wanted to talk.

## The first morning

scenario--game-friend--van-stop =
    Seven in the morning, and the school van is late. Zohaib leans on his crutches, his eyes shut. A rooster crows at his feet. He doesn't hear it.

    “I talked till half past two,” he murmurs. “With NightLamp, from the game. He's so nice. But don't tell anyone, please.”
    .maths-test = And your maths test? You'll fail, and then what?
    .maths-test-why = The worry is right. But now he has two tests today, and one of them is you.
    .not-a-word = Not a word, I promise. You can sleep in the van.
    .not-a-word-why = He is glad. But you have promised something you may have to break.
    .so-nice = What is he like, when he's nice?
    .so-nice-why = You ask about the good first. Then he needn't hide the rest from you.
    .on-your-feet = You're dead tired, and still you smile.
    .on-your-feet-why = You see both, the tired boy and the glad one. So he needn't defend either.

scenario--game-friend--paratha =
    Breakfast. Dadi is baking parathas. Zohaib's head sinks, and his sleeve hangs in the tea.

    “At two in the night I heard whispering,” says Dadi. “In my day only owls were up so late.”

    “It was just NightLamp,” he mumbles. “A friend from the game.”
    .tell-dadi = Shall I tell Dadi what friend that is?
    .tell-dadi-why = To bring in an adult is right. But as a threat it only teaches him to whisper more softly.
    .sleeve = Tea is for the bread, not for the sleeve! Here, take my shirt.
    .sleeve-why = A small kindness with a smile. He is tired, and you make his morning easier.
    .what-about = What do you two talk about?
    .what-about-why = You want to know, and you don't search. What he tells you himself is worth most.

## The next days

scenario--game-friend--voice =
    After school he swings across the yard on his crutches, faster than the cat.

    “NightLamp had remembered my test!” he calls. “He asks every day how I am. He says nobody understands me like he does.”

    He comes close. “He calls me a lion. And lions keep secrets, he says.”
    .only-lies = He's lying. He surely says that to everyone.
    .only-lies-why = It may well be so. But you take his gift away before he can look at it himself.
    .how-secret = And how is it, to carry that secret?
    .how-secret-why = You don't pull at the secret. You ask how heavy it is.
    .too-fast = I promised too fast. If you're in danger, I'll get help. You'll hear it first.
    .too-fast-why = A promise put right. It's honest, and he knows what you will do.
    .remembers = He remembered your test. That felt good.
    .remembers-why = To be remembered is a good wish. You honour the wish, not the man.

scenario--game-friend--steps =
    After school you two sit on the steps with samosas. His crutches lie across his knees like a bridge. The cat walks over it.

    “At break I just sit there, since Saad left,” he says. “You're busy, Mahrukh is busy. NightLamp always has time.”
    .easy-friends = Then find a new friend in class. It's easy!
    .easy-friends-why = For you perhaps. He told you something sad, and got homework.
    .real-kite = I've got time now. And there's a real kite on the roof.
    .real-kite-why = You don't speak against anyone. You give what he misses: an hour.
    .has-time = One person always has time. And we never do.
    .has-time-why = You hear the blame in it, and you bear it. That makes you someone one can talk to.

scenario--game-friend--grey =
    Nine in the evening. Two kites spin in the lobby. The third place is grey.

    “Lightning has left the team,” Mahrukh reads out. There's no goodbye. “That isn't like him,” she says. “Do you think somebody told him to?”
    .not-the-game = You write to him: “How are you? I don't mean the game.”
    .not-the-game-why = You ask about him and not about the team. He needn't explain anything.
    .slot-free = You write to him: “Your place stays free. No hurry.”
    .slot-free-why = No blame and no clock. A kept place speaks for itself.
    .ask-miss = Let's ask Miss Nosheen tomorrow, Mahrukh. She teaches computers.
    .ask-miss-why = You don't guess and you don't search. You ask an adult who knows about such things.
    .find-another = You write to him: “Fine. We'll find somebody better.”
    .find-another-why = You are hurt, so you hurt back. Now there's one place less to come home to.

scenario--game-friend--tests =
    “NightLamp gives me tests,” he says, half proud. “Stay up till two. Tell nobody. I passed! Then he says, brave little lion.”

    He turns his headset round and round. “The next one is a picture. Of our gate.”
    .send-nothing = You send nothing! Or I'll tell the whole house.
    .send-nothing-why = Your fear is right, and the adults must know. As a threat it makes him hide.
    .exams = So with him you must pass a test, to be liked.
    .exams-why = You say what happens, in few words. He can hear it for himself now.
    .with-mother = That is too big for you and me. Come, let's go to your mother.
    .with-mother-why = You go with him, not over his head. A child needn't carry such a thing.
    .what-for = What could he want our gate for?
    .what-for-why = A plain question, no trap in it. He may never have been allowed to ask it.

scenario--game-friend--roof =
    Wind! You are up on the roof, with a real kite. Zohaib leans on the high wall and takes the string between two fingers. It pulls like a goat.

    “If I let go, it's free,” he says. “For a minute. Then it hangs in a tree.”
    .proper-friends = You see? That's better than sitting with strangers.
    .proper-friends-why = A fine hour, and you make a lesson of it. Now he can't just enjoy it.
    .pull-now = How you feel the wind! I'd have torn it long ago.
    .pull-now-why = He is good at this, and you say so. Nobody has to pass a test for it.
    .who-cuts = And NightLamp? Does he let you fly, or does he pull?
    .who-cuts-why = You take up his own picture. He can look at the string himself.

scenario--game-friend--door =
    Night. There's light under his door, and whispering. You knock and look in. He tears the headset off.

    “Are you spying on me? Everyone here is against me!”

    His phone lies bright on the blanket, near your hand.
    .wont-touch = I won't touch it. I was too hard on you. I'm sorry.
    .wont-touch-why = You leave his things alone and own your part. That is rare, and he notices.
    .light-on = You cross the yard to his mother: “Aunt Nadia, I need you.”
    .light-on-why = You don't fight with him, and you don't wait. This is work for an adult.
    .give-headset = Give me the headset. I'll tell him what I think!
    .give-headset-why = It feels brave. But nobody should take on such a stranger, and he would only laugh.
    .take-phone = You take the phone, to read what that man writes.
    .take-phone-why = You want to protect him. But we don't search a phone. He'll hide, where you can't help.

scenario--game-friend--picture =
    He stands in front of the gate, and holds his phone up. His thumb hangs over the button.

    “It's only our gate,” he says. “NightLamp calls me his lion. He wants to see where I live. And then I must delete everything. Lions leave no tracks.”
    .down-and-in = Don't send it yet. Come in with me, to your mother.
    .down-and-in-why = Calm and quick. Where a child may be in danger, an adult has to know.
    .thumb = Your thumb isn't pressing. Something in you says wait.
    .thumb-why = You see his doubt before he says it. You are on its side, and on his.
    .how-stupid = Are you stupid? Then he'll know where we live!
    .how-stupid-why = You are right about the danger. But “stupid” is the word he'll take away with him.
    .good-you-show = I'm glad you showed me. You've done nothing wrong.
    .good-you-show-why = He feared blame and gets thanks. So he can go on telling you.

scenario--game-friend--saad =
    That evening Saad calls, from Karachi. His grin fills the screen. “Is the goat still crowned?” They laugh till Zohaib has hiccups.

    Then Saad asks, “Who do you play with now?”

    Zohaib looks at you, and not at the screen.
    .get-tea = Talk, you two. I'll make tea.
    .get-tea-why = You leave them alone together. An old friend needs no third person.
    .laugh-again = How I've missed that laugh!
    .laugh-again-why = You say what you saw, and let the question rest. He may come back to it himself.
    .tell-saad = Go on, tell him who you whisper with at night!
    .tell-saad-why = You push him to speak before his best friend. He closes up, and the call is soon over.

## The turn

scenario--game-friend--sticker =
    He picks at the kite sticker on his crutch. “NightLamp wants a picture of our gate,” he says. “As a proof.”

    “If I say no, he's gone. If I tell Ammi, the game is gone. Then I've got nobody.”
    .we-two = Then we tell nobody. We'll manage it, we two.
    .we-two-why = It sounds like help. But now two are alone with it, and nobody can act.
    .price = Well, that's the price. You should have thought of it.
    .price-why = He is in a corner, and you tell him that he built it. He didn't. A grown-up did.
    .both-afraid = You're afraid to lose him, and afraid to lose the game.
    .both-afraid-why = Two fears, both named. Neither looks so big any more.
    .what-need = What would you need, so that you can tell her?
    .what-need-why = You don't ask whether he tells, but how. He begins to look for a way.

scenario--game-friend--midnight =
    Deep night. Five knocks, very fast. Behind the wall he is crying.

    “He's angry. He wants a picture of our gate. If I don't send it, he'll make all the school laugh at me.” You can hardly hear him. “Don't tell anyone!”
    .wake-her = We don't wait with this. Come, we'll wake your mother.
    .wake-her-why = You can't keep this silent, and you say so. In danger an adult comes first.
    .write-him = Give me your phone. I'll frighten him!
    .write-him-why = You want to be a shield. But an answer feeds him, and it may put you in danger too.
    .till-morning = Sleep now. It stays between us till morning.
    .till-morning-why = It quiets him, but it leaves him alone with a threat. A threat can't wait till morning.
    .not-you = You've done nothing wrong. He has. I'm coming, and we'll wake your mother.
    .not-you-why = First you take the guilt away, then you come. Now he can bear that she knows.

scenario--game-friend--new-name =
    His place in the team is gone. In the list there's a new name: OnlyLion.

    In the yard he goes past you, headset on, chin down. The knocks on the wall have stopped too.
    .behind-wall = You knock twice, and tell the wall: “I'm still here.”
    .behind-wall-why = You ask for nothing. One sign each evening can be a rope.
    .smash = I'll tell your father, and he'll smash that phone!
    .smash-why = You are afraid, and you try with fear. But what he needs is a father he can come to.
    .tell-aunt = You go to his mother: “I'm worried, Aunt. I can't do this alone.”
    .tell-aunt-why = You say it plainly to the right person. That is no telling tales. It is care.
    .after-all = After all we've done for you! Is that your thanks?
    .after-all-why = You are hurt. But a child owes no thanks for being loved.

## Adults are brought in

scenario--game-friend--iron =
    The iron hisses. Aunt Nadia, his mother, puts it down and hears you to the end. She doesn't shout.

    “A stranger,” she says at last. “At night, when all of us are asleep.” She lays her hand flat on the warm cloth. “What did I miss?”
    .not-missed = You missed nothing. He was asked to hide it.
    .not-missed-why = Mothers need comfort too. Without guilt she can think clearly.
    .ask-first = How can we begin, so that he'll talk with us?
    .ask-first-why = You think of his side first. A good beginning is half the talk.
    .no-more = Take his phone away, Aunt. And the game, today.
    .no-more-why = It sounds safe. But he would pay for it, and next time he'd be silent.
    .ask-miss = Miss Nosheen at school knows about this. Shall we ask her?
    .ask-miss-why = One more adult, and one who knows how. Nobody has to be clever alone.

scenario--game-friend--miss =
    Miss Nosheen sorts cables while she listens.

    “Good that you came,” she says. “Nobody answers this man. Nobody deletes anything. His mother and I will write to the people who make the game. There's an office for such things too. And Zohaib? What does he love?”
    .seen-sooner = Should I have seen it sooner?
    .seen-sooner-why = It's good to say it aloud. It wasn't your task, and you came in time.
    .other-mothers = Could other families hear about this too?
    .other-mothers-why = You think of more than one house. Shame gets small where many speak.
    .catch-him = Couldn't we set a trap for that man ourselves?
    .catch-him-why = It's tempting, like a match. But it's no game, and Miss Nosheen won't have it.
    .no-jump = Jumping! In Kite Town nobody can jump like him.
    .no-jump-why = You speak of a boy, and not of a case. That helps the adults to see him.

scenario--game-friend--circle =
    An evening of the peace group. Twenty pairs of shoes lie at the door.

    “No names,” says Palwasha, the coordinator. A mother speaks up: “It was my son too.” Another says, “And mine.” The room breathes out.

    Zohaib sits beside you, his cap pulled down.
    .his-name = Zohaib, stand up and tell them what you did!
    .his-name-why = You want his story to help others. But it is his, and he did nothing. It was done to him.
    .what-helped = What helped your son to talk, Aunt?
    .what-helped-why = You ask someone who has been through it. Her story gives your aunt ideas.
    .many-of-us = So we aren't the only ones.
    .many-of-us-why = You say aloud what all of them feel. Under his cap, somebody hears it too.

scenario--game-friend--lamp =
    The power is out, so you carry the lamp. His mother sits up, awake at once. She sees his face and asks nothing. She only lifts the edge of her blanket, as she did when he was small.

    He sits down. He opens his mouth, and nothing comes.
    .hold-lamp = Begin anywhere, even in the morning. I'll hold the lamp.
    .hold-lamp-why = You give him time, and you stay. His mother knows now, so he can sleep.
    .take-time = Take your time. Nobody here is angry.
    .take-time-why = He trusts you, so he can believe it. Silence is allowed, and then it ends.
    .how-could = Why didn't you tell us sooner, Zohaib?
    .how-could-why = You wonder, and he hears blame. He is telling it now, and that is the hard part.

scenario--game-friend--words =
    “You tell Ammi,” he says. “You're good with words.”

    The headset hangs round his neck. In the wall behind him are two old nail holes. There you once made a telephone, with two tins and a string.
    .which-first = Which sentence would you say first?
    .which-first-why = He has come far enough to find his own words. You only hold the string.
    .just-tell = You began it, so you tell it. That's how it is.
    .just-tell-why = It sounds fair, but he is fourteen. He didn't begin it. A grown-up did.
    .first-word = I'll say the first sentence. The rest is yours.
    .first-word-why = You don't take his voice, and you don't leave him alone with it.

## The last choices

scenario--game-friend--table =
    They all sit at the kitchen table. His mother, his father in his driver's jacket, Dadi with the sugar.

    Zohaib's finger follows a crack in the wood. “Am I in trouble?” he asks.
    .no-trouble = No. You're not in trouble. You're the one we care for.
    .no-trouble-why = The one answer he needs. Now the rest can follow.
    .everything = That depends. First tell us everything, from the start!
    .everything-why = You want it all on the table. But “that depends” is a reason to say nothing.
    .where-begin = No. Where would you like to begin?
    .where-begin-why = First you take the fear, then you leave him the choice. It's his story.

scenario--game-friend--silence =
    Nobody speaks. Then his phone buzzes: once, twice, three times. Everyone hears it.

    Zohaib puts both hands over it. His ears are red. His mother lays her open hand near his, and waits.
    .grab = You pull the phone away: “Let's see who that is!”
    .grab-why = All want to know. But what is torn from his hands, he won't bring you again.
    .mother-cries = Look at your mother. She's sad because of you.
    .mother-cries-why = Now he carries her tears too. No child should be loaded with that.
    .i-begin = Shall I begin? You stop me where I'm wrong.
    .i-begin-why = You lend him a beginning. It's easier to mend a story than to start one.
    .have-time = Let it buzz. We've got time, and we're on your side.
    .have-time-why = Nobody takes the phone, nobody obeys it. In that calm he finds his voice.

scenario--game-friend--rules =
    The next evening a big sheet of paper lies on the kitchen table. “No game after ten,” writes his father. “Who breaks it bakes the parathas,” adds Dadi.

    Zohaib reads it twice. “And NightLamp?” he asks.

    “NightLamp is our job now,” says his mother. “Not yours.”
    .four-players = Write: on Fridays we play, all four. Let's ask Saad!
    .four-players-why = You don't only close a door, you open one. He gets back what he missed.
    .your-rule = And your rule? Which one would you write?
    .your-rule-why = A rule he has made himself, he'll keep. He knows best where it was slippery.
    .a-month = I'd say: no game at all for a month.
    .a-month-why = You want to be on the safe side. But it tastes of punishment, and he told the truth.

## The endings

scenario--game-friend--told-it =
    He tells it himself, and all mixed up. First the nights, then the lion, then Saad's empty place. His mother listens, her hand on his back. “Thank you for telling me,” she says.

    The next day she and Miss Nosheen from school see to NightLamp. Zohaib sleeps. At nine in the evening you hear two knocks.
    .debrief =
        The pull was <b>belonging</b>: a kind voice, a name only for him. It was a good wish, in the wrong hands. The price was secrets and tests.

        In the end you stayed near and left him room, so he could speak. And you didn't let him do it alone. The stranger is a matter for adults.
    .try = Ask what is good about the new friend, before you ask what is bad.

scenario--game-friend--house-rules =
    A sheet of rules hangs on the kitchen door. At the bottom stands Zohaib's own: “If someone says ‘tell nobody’, I tell somebody.”

    His parents and his teacher have seen to NightLamp. At ten all phones sleep in the kitchen, Father's too. Dadi has had to bake twice. She stayed up for her drama.
    .debrief =
        The pull was <b>belonging</b>, with a secret as its price. In the light such a secret loses its strength.

        Rules that all keep are no punishment. He wrote one himself, so it's his. You brought in the adults, and they did what a child can't and needn't.
    .try = When you worry about someone young, tell an adult on the first day.

scenario--game-friend--four-again =
    Nine on Friday. Four kites spin in the lobby! The fourth is Saad's. He sounds like a robot in a bucket. “Jump, Lightning!” shouts Mahrukh, and he flies.

    The grown-ups have seen to NightLamp. At ten Zohaib logs off, all by himself. Two knocks on the wall. You knock back.
    .debrief =
        The pull was <b>belonging</b>. He missed a friend, and somebody used the free place.

        To stop a thing is half the help. The other half is to fill the place again. You did both, with adults at your side. Real friends have no tests, and they may be told of at breakfast.
    .try = Who else has a free place beside them? Give them an hour.

scenario--game-friend--angry-safe =
    His parents know it all. They have written to the people who make the game, and asked at an office. NightLamp can't reach him now.

    Zohaib is cross about the end of that talk, not about the help. The wall is silent. Every evening you knock twice. On the fifth evening something knocks back.
    .debrief =
        The pull was <b>belonging</b>. He has lost something that felt like a friend, so he is sad and angry. Both are allowed.

        Bringing in adults was right: he is safe. One slip at the end can be mended, it only takes longer. Don't argue about who was right. Keep knocking.
    .try = When it's all out, begin with “Thank you”, and leave blame out of it.

scenario--game-friend--half =
    In the morning there's a note under your door. “He was so kind at first,” it says. Nothing more. It is half a story.

    You needn't carry that half alone. You tell Zohaib through the wall what you'll do. Then, before breakfast, you go to his mother.
    .debrief =
        The pull was <b>belonging</b>, and now fear has joined it: “Tell no one, or else.” Fear shrinks when an adult knows.

        He has written to you, so there's a thread between you. You weren't too late. And when there is a threat, wake an adult at once, at night too.
    .try = Never promise “nobody”. Say: “If you're in danger, I get help, and you'll know first.”

scenario--game-friend--offline =
    OnlyLion plays elsewhere now. Zohaib's door is shut, and the wall says nothing. You feel sick with worry.

    It isn't your fault, and it isn't his. It's too big for the two of you. So you cross the yard to his mother. “Aunt,” you say, “I have to tell you something. Now.”
    .debrief =
        The pull was <b>belonging</b>. Each hard word at home made the kind voice sound kinder. You were afraid for him, that's all.

        Now an adult knows, and the way back has begun. A child is never to blame for this. His parents, a teacher or your coordinator can act. You can knock.
    .try = Begin with what he loves about the game. The worry can come second.
