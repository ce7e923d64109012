# review: draft

### The practice story "A well-paid job": four days in a motorbike workshop, with a friend who is nineteen. The names are invented.
### Keep the humour of the workshop. What the small things are is never told: leave it open.
### Waqas's reasons are real (a sick father, a debt at the corner shop). Never shame him for being poor.
### A committee here is a savings round of neighbours: all pay in each month, and each month one of them gets it all.
### Ustad is what an apprentice calls his master. He has a hearing aid, Master Yaqub is a Christian: nobody remarks on it.
### The reader may be a woman or a man: the wording never shows which; keep it so.
### The value of a message is what is seen and heard. An attribute is what the reader could say or do;
### the same with -why explains it afterwards: what it did, and why.
### A scene is reached from several others, so it must read well after each of them.

## The story in the list, and its beginning

scenario--well-paid-job = A well-paid job
    .about = Much money for little work, and no questions. What do you say to a friend who needs it?
    .who = Waqas, nineteen, your friend from the workshop
    .intro =
        Ustad Nazar mends motorbikes. His workshop has oil, tea, and the loudest voice in town. You keep the parts book there.

        Waqas is his apprentice, and the eldest of five at home. You have known him since you were both as high as a wheel.

        It is Monday. Somebody is whistling.

## Monday, in the workshop

scenario--well-paid-job--under-the-bike =
    Two feet in torn sandals stick out from under a motorbike. They beat time. Waqas is whistling. On a Monday!

    “Pass me the ten spanner,” he calls. “And look at these sandals while you can. Next month I'll buy new ones for the whole house. Leather!”
    .whistle-on = Whistle on! Even dead engines start when you whistle.
    .whistle-on-why = First you are glad with him. A person who feels liked will tell you more.
    .three-teas = With what money? You still owe me for three teas.
    .three-teas-why = It was a joke, but it hit a sore place. About money he jokes so as not to cry.
    .what-news = Leather? Tell me, what has happened?
    .what-news-why = A short, open question. He has something to tell, and you hold the door for him.

scenario--well-paid-job--tea =
    The tea boy puts two glasses on an oil drum. Waqas looks round.

    “A man with very clean shoes has a job for me,” he says. “Forty thousand a month! I carry small things and ask no questions. He wants my yes by Thursday.”

    He blows on his tea, but he doesn't drink.
    .for-nothing = Nobody pays that for nothing. Everyone knows that.
    .for-nothing-why = It may be true. But “everyone knows” makes a fool of him, so he stops telling.
    .what-work = How would such a day go? Tell me.
    .what-work-why = You ask about the day and don't judge it. As he tells it, he hears the gaps himself.
    .counting = You must have done a lot of counting, these last weeks.
    .counting-why = You hear the worry under the good news. That is what he needs to say first.

scenario--well-paid-job--bolt =
    Crack! The head of a bolt snaps off. Waqas crawls out and stares at his hands. “Three years here, and I break a bolt like a child.”

    Then he lifts his chin. “Never mind. A man with very clean shoes pays forty thousand a month. I carry small things, no questions. On Thursday I say yes.”
    .no-sleep = Your hands are shaking. I don't think you slept.
    .no-sleep-why = You say what you see, and nothing more. He needn't play the strong man now.
    .mind-here = Keep your mind on the work, then bolts stay whole.
    .mind-here-why = Good advice, bad moment. He is ashamed already, and you add a little more.
    .hold-lamp = I'll hold the lamp. We'll get that bolt out together.
    .hold-lamp-why = You help with the small trouble first. Side by side, the big one is easier to tell.

scenario--well-paid-job--slip =
    From his shirt he takes a paper, soft from so much folding. Three medicines, three prices.

    “My father's kidneys,” he says. “Two of these we buy. The third we skip, it's the dear one. And since winter we owe the corner shop. I'm the eldest. Who else should earn it?”
    .how-nights = How are the nights at your house?
    .how-nights-why = You ask about life, not about the money. Now he can tell you what it's like.
    .why-hide = Why didn't you tell me? You always hide things!
    .why-hide-why = You feel left out, and that is human. But now his trouble is about you.
    .ask-ustad = That's a lot for you alone. May we tell Ustad Nazar?
    .ask-ustad-why = You ask him first, and you ask for help early. Then there are still many ways.
    .whole-house = Nineteen years old, and you carry a whole house.
    .whole-house-why = You give back what he feels in few words. He is seen, and not pitied.

scenario--well-paid-job--din =
    “Is this a workshop or a wedding?” shouts Ustad Nazar. He wears a hearing aid, and turns it off when customers haggle.

    You two hold a wheel while he hammers. Waqas bends close to you. “After Thursday he can shout at somebody else.”
    .what-other = And that man, how does he talk to you?
    .what-other-why = You ask what he finds there. Often it is more than the money.
    .still-new = Three years here, and he shouts as if you came yesterday.
    .still-new-why = You name the small hurt of every day. You needn't say who is right.
    .ungrateful = He taught you all you know. Is that your thanks?
    .ungrateful-why = You defend Ustad, and Waqas stands there as the bad one. So he wants to leave even more.

scenario--well-paid-job--no-questions =
    “It's simple,” says Waqas. “I take a small thing from here and bring it there. Then I go home.”

    “And what is it?” asks the tea boy, collecting the glasses.

    “Mind your sugar!” says Waqas. Then he rubs a lamp that is clean already. “He says not knowing is the best part.”
    .crook = That man is a crook, and you know it.
    .crook-why = You may be right. But a label ends the talk, and he hears: “You're stupid.”
    .good-reason = You want to look after your people. That's a good reason.
    .good-reason-why = You honour the wish, and leave the job open. Now he needn't defend both.
    .what-man = And what is he like, this man?
    .what-man-why = You are curious and don't judge. While he describes the man, he looks at him again.

## Monday, after closing time

scenario--well-paid-job--cardboard =
    Closing time. On the lid of a spark plug box Waqas has written figures, small and neat. On the left his pay. On the right the medicine, the corner shop, and school for the little ones.

    “Look, it never closes,” he says. “Like a valve with sand in it.”
    .line-by-line = Give me the pen. We'll go through it line by line.
    .line-by-line-why = You can't pay it, but you can count with him. Two see more than one.
    .credit = Buy less phone credit. There's your saving!
    .credit-why = He shows you a mountain, and you point at a pebble. He feels alone with it.
    .every-rupee = You left out nothing. Not many dare to look so closely.
    .every-rupee-why = You see the courage in those figures. Being poor is no shame, and now he hears it.
    .ask-aunt = My aunt Sharifa keeps a committee book. May I ask her?
    .ask-aunt-why = You know someone who knows about money and need. And you ask before you tell.

scenario--well-paid-job--clean-shoes =
    The last customer has gone. “Mud in the whole street,” says Waqas, “and his shoes shine! He came three times. He asked after my father by name, and he gave the tea boy a hundred.”

    He grins. “And he says that clever boys don't ask.” Slowly the grin goes away.
    .as-a-man = He talks to you as to a man. That does you good.
    .as-a-man-why = You say what the man gives him, beside the money. Once it's named, he can look at it.
    .whose-trap = It's a trap, and you're walking in with open eyes.
    .whose-trap-why = You are afraid for him. But he was just starting to doubt, and now he has to defend it.
    .how-name = How did he know your father's name?
    .how-name-why = One honest question, no answer ready. It stays with him on the way home.

scenario--well-paid-job--shutter =
    Evening. The two of you pull the shutter down, and it screams as always. Waqas has the lock in his hand.

    “Do you know what ‘eldest’ means?” he says. “It means that everyone eats. And then you look at what is left in the pot.”
    .oranges = Come, I'll walk with you. We'll take your father some oranges.
    .oranges-why = No advice, only company and fruit. You come closer to the reason for it all.
    .what-eldest = And the eldest? What does he need?
    .what-eldest-why = A question nobody asks him. He gets to be a person too, and not only a purse.
    .all-owe = Half the street has debts. You're not the only one.
    .all-owe-why = You want to make it lighter. But he hears that his load doesn't count.

## That evening

scenario--well-paid-job--father =
    His father lies on the string bed in the yard. He is thin, but his eyes laugh. “Well, what has my boy broken today?”

    Waqas goes for water. “He doesn't look at me any more,” says his father softly. “Do you know why?”
    .first-work = What was your own first work, Uncle?
    .first-work-why = You ask, and an old story comes, with mistakes in it. Waqas hears it from the door.
    .ask-mother = He carries a lot. May we talk about it with his mother?
    .ask-mother-why = You don't tell tales, you gather the people who can help. His mother is one of them.
    .two-ears = Nobody hears an engine as he does, Uncle.
    .two-ears-why = You say something good and true, so that both can hear it. Pride warms a sick man too.
    .forbid = You call out: “Waqas, shall I tell him about Thursday?”
    .forbid-why = It's right that his family knows. But as a threat it shames him, and he'll hide from both of you.

scenario--well-paid-job--tyres =
    Waqas kicks a tyre. It rolls out of the yard, past a goat, and away down the lane.

    “You sleep at night!” he shouts. “You don't lie there counting pills!”

    The goat looks after the tyre. Neither of you laughs.
    .dont-know = You're right. I don't know what that's like. I talked too fast.
    .dont-know-why = You own your part, and believe him. Then he needn't shout any more.
    .roll-back = You fetch the tyre, roll it to his feet, and say nothing.
    .roll-back-why = A repair without words. You show that you stay, even when he kicks.
    .locked-up = Go, then! But don't call me when they lock you up.
    .locked-up-why = Fear speaks here. He hears that your door will be shut when he needs it most.
    .two-donkeys = We're two donkeys before one cart. Let's ask Ustad Nazar.
    .two-donkeys-why = You admit that you're stuck, with a smile. An older friend may see the road.

scenario--well-paid-job--envelope =
    He lifts the tray of his toolbox. Under the spanners lies an envelope.

    “Five thousand. Only for listening to him! Now my father has the medicine that we always skip.” He lays the tray back, very gently. “Swear that you won't tell anyone.”
    .own-you = You took it? Now they own you!
    .own-you-why = He showed you what scares him, and you made it bigger. Elders can help to give money back.
    .third-line = Your father has his medicine. I can see why you took it.
    .third-line-why = You see the son before the mistake. He can breathe, and think on.
    .wont-swear = I can't swear that. But I won't do anything behind your back.
    .wont-swear-why = Honest, even if it's not what he hoped for. He knows what he can count on.
    .swear = I swear. Nobody will ever hear it from me.
    .swear-why = It brings you close for a minute. But now two people are alone with it, not one.

## Tuesday

scenario--well-paid-job--late =
    On Tuesday Waqas comes at ten, with red eyes. Ustad Nazar doesn't say a word. That is worse than shouting.

    “Thursday is my last day,” says Waqas. He hangs his blue overall on its hook. Then he steps back and looks at it.
    .ask-ustad = This is too big for us two. I'll ask Ustad. Will you come along?
    .ask-ustad-why = He hears it from you first, so nothing happens behind his back. And help comes.
    .tired-voice = You say it like someone who lay awake all night.
    .tired-voice-why = You hear the tone and not only the words. He isn't sure, and now he may say so.
    .long-morning = The morning was long. Nobody laughed at my jokes.
    .long-morning-why = He hears that he is missed here. Nobody has told him that for a while.
    .drain = Three years of learning, and you pour them down the drain?
    .drain-why = You want to hold him with what he owes. It makes the way out look shorter.

scenario--well-paid-job--lunch-tin =
    At noon his sister Hina brings the lunch tin. She is sixteen, and counts faster than the corner shop.

    “He puts his meat on my plate,” she tells you. “He says the workshop feeds him. Does it?”

    Waqas turns as red as the fire bucket.
    .ask-him = Ask him what he's doing on Thursday. Go on, ask!
    .ask-him-why = You push him into a corner before his sister. People in a corner only look for the door.
    .hina-sums = Hina, you're good with figures. What would you try?
    .hina-sums-why = She isn't too young to think along. And he learns that he needn't do it alone.
    .bread-for-three = Sit down, both of you. The bread is enough for three.
    .bread-for-three-why = You save his face, and all of you eat. A full stomach is a good adviser.

scenario--well-paid-job--knocking =
    Tuesday. Waqas sets a long screwdriver on a running engine, and his ear on the handle.

    “Hear that? It runs fine. But deep down something knocks.” He doesn't look up. “Like this job. Why forty thousand for a small thing? Why doesn't he carry it himself?”
    .what-hear = And what do you hear in it?
    .what-hear-why = He has the best ears in town. You let him trust them, here too.
    .at-last = At last! I knew it from the start.
    .at-last-why = He thought aloud, and you took the point. Next time he'll think without you.
    .both-true = The money is good. And something knocks.
    .both-true-why = You hold both sides and pull at neither. So he can go on listening himself.
    .at-supper = Could you tell all this at your mother's supper?
    .at-supper-why = He trusts you enough to try. What we can't tell at home deserves a second look.

## A turn

scenario--well-paid-job--proud =
    Waqas throws his rag on the bench.

    “So what shall I do? Go begging from door to door? When my father fell ill, my mother sewed all night. We have never taken alms. And I won't be the first.”
    .never-owed = I know. You've never taken a thing without paying for it.
    .never-owed-why = You see the honour in it. Now you can look for help that honours him too.
    .pride-pills = Pride doesn't buy pills.
    .pride-pills-why = It is short, and it cuts. His pride is no enemy. It can hold him up.
    .centre = Master Yaqub teaches engines at the trade centre. Come and look, with me?
    .centre-why = It is an offer, and it isn't alms. He trusts you, so he'll look before he says no.
    .by-turns = In a committee all pay in, and all get a turn. May I ask my aunt?
    .by-turns-why = You bring in people who know how. And you ask before you tell.

scenario--well-paid-job--stairs =
    After work Waqas scrubs his arms with soap and sand.

    “Every Friday I carry my father up the hospital stairs,” he says. “Two floors, on my back. He tells me to change gear.” He smiles. Then he doesn't. “If they stop me one day with such a thing, who will carry him?”
    .with-ustad = Let's ask Ustad Nazar. He has known hard years too.
    .with-ustad-why = You bring in an older man he respects. Two young heads needn't solve it all.
    .best-arms = It's you he needs, more than the forty thousand.
    .best-arms-why = You heard what he really asked. His worth isn't in the envelope.
    .cell = Nobody. You'll sit in a cell and think of it.
    .cell-why = You take his own fear and hit him with it. Frightened people run, often the wrong way.
    .what-different = What would have to change, so that you could say no?
    .what-different-why = You don't say no for him. You ask what a no would need, and he starts to look.

scenario--well-paid-job--helmet =
    Dusk. Waqas sits on a borrowed motorbike, his helmet on.

    “The man with the shoes has rung,” he says. “Tonight already. I'll only go and listen.”

    He pulls the visor down. In it you see only yourself.
    .run-ustad = You run in: “Ustad! Please come, at once!”
    .run-ustad-why = When it burns, get an older person. That is no telling tales. It's the quickest help there is.
    .any-hour = My door is open at any hour. Whatever happens.
    .any-hour-why = You can't hold him. You give him a way back, and he takes those words along.
    .key = You reach for the key: “You're not going!”
    .key-why = You want to save him with your hands. But force makes him stronger against you.
    .last-speech = Now listen to me! I only want what's best for you.
    .last-speech-why = All true and well meant. But a helmet hears no speeches.

## Help that was asked for

scenario--well-paid-job--ustad =
    “Sugar!” calls Ustad Nazar, and Waqas has to run and buy some. Then Ustad turns his hearing aid up. He does that for few people.

    He listens till his tea is cold. “I shout because engines are loud,” he says. “So I missed it. What else have I missed? What can the boy do?”
    .aunt-too = Would you talk to my aunt Sharifa, too? She keeps the committee.
    .aunt-too-why = One more person, and a woman who knows about money. Now it's a small team.
    .at-nineteen = When you were nineteen and short of money, what helped you?
    .at-nineteen-why = You ask an elder for his story. It shows that there were always slow ways too.
    .carburettors = He mends carburettors that others throw away.
    .carburettors-why = You speak of his skill and not his fault. On a skill one can build a plan.
    .frighten = Frighten him a little, Ustad. He respects you.
    .frighten-why = You wish for a quick end. Ustad shakes his head: he has shouted enough.

scenario--well-paid-job--aunt =
    Aunt Sharifa opens a school notebook. “Twelve women,” she says. “We all pay in each month, and each month one of us gets it all. Who is in need goes first. We made that rule ourselves.”

    She looks over her glasses. “But tell me: has anyone asked his mother?”
    .his-mother = No, nobody. Shall we go to her, you and I?
    .his-mother-why = Aunt is right: it's her house too. Those it is about should sit at the table.
    .pays-back = Waqas pays back every rupee. I've known him all my life.
    .pays-back-why = You stand up for him with what you have seen. A good name is worth a lot here.
    .behind-back = Just pay their debt, Aunt. They need never know.
    .behind-back-why = It is kindly meant, but it is a secret again. Help in the open is easier to take.

scenario--well-paid-job--mother =
    His mother bites off a thread and lays down her sewing. She knows it all now. Waqas stands in the doorway.

    “Forty thousand!” she says. “I never asked for that. I asked for my son at supper.” Then she pulls up a stool. “Sit. Let's count this properly.”
    .what-she = What would you do first, Aunt?
    .what-she-why = She has led this house through hard years. You ask the one who knows most.
    .laughs-so = He tells your jokes at work, Aunt. The whole yard laughs.
    .laughs-so-why = A warm word in a hard hour. All three of you can breathe, and then count.
    .lock-in = You should keep him in the house till Friday, Aunt.
    .lock-in-why = A locked door holds for a day. And he stands there and hears it.

scenario--well-paid-job--corner =
    He doesn't get far. At the corner the motorbike coughs and stops. No petrol! He pushes it all the way back.

    Ustad Nazar stands under the lamp. “Three years with me,” he says, “and he doesn't check the tank!” But his voice shakes, and he holds out a towel.
    .what-shame = Shame on you! The whole street saw it.
    .what-shame-why = You were frightened, and it comes out as shame. He came back, and that was the hard part.
    .came-back = I'm so glad you're here.
    .came-back-why = Five words and no blame. He'll remember who was glad that evening.
    .push-along = You take the handlebar with him: “Come, there's tea.”
    .push-along-why = You make his way back short. He needn't explain himself on the street.

scenario--well-paid-job--course =
    The way home goes past the trade centre. “Come in!” somebody calls. On a table stands an engine, cut open like a melon.

    “Shut your eyes,” says Master Yaqub Masih, and starts another one.

    “Left valve,” says Waqas. “It's too tight.”

    The master smiles. “Evenings, from the first of the month. It pays a little.”
    .which-bench = Where would you sit, if you came here?
    .which-bench-why = He looks round, and sees himself there. What we can picture, we can plan.
    .closed-eyes = With your eyes shut! I'd never have heard that.
    .closed-eyes-why = You marvel at his skill, and mean it. Then he can believe in it too.
    .sign-now = Sign it, right now, before you change your mind!
    .sign-now-why = Now it's you who is in a hurry. A good offer is still good in the morning.
    .first-evening = Shall I walk here with you, the first evening?
    .first-evening-why = You don't push him in. You make the first step less lonely.

scenario--well-paid-job--bench =
    On Wednesday there are three glasses of tea on the bench. Ustad Nazar sits down with you. He never does that.

    “After five this place stands empty,” says Ustad. “What you mend then, Waqas, is half yours. And I'll shout less. On Fridays, not at all.”

    Waqas looks at you.
    .half-yours = Half yours. So he sees more in you than a boy.
    .half-yours-why = You say what lies under the offer: respect. That is what the other man gave him too.
    .say-yes = Say yes, quickly! You won't get that twice.
    .say-yes-why = It is well meant, but “quickly” is what the other man says too. Good offers can wait.
    .and-you = And you, Waqas? What would you like?
    .and-you-why = All have spoken but him. His own yes will carry him further than yours.

## The last choices

scenario--well-paid-job--plan =
    Waqas turns the lid of a spark plug box over. “The slow way,” he writes on it. “Bikes after five, Ustad lets me. Two evenings at the trade centre. A turn in your aunt's committee. The corner shop, bit by bit.”

    He counts. “Eight hundred short. I could give up sugar.” He almost laughs.
    .still-short = Eight hundred short. And what about next month?
    .still-short-why = You check it well, but you check it dead. A new plan needs a little warmth first.
    .first-name = Let's ask my aunt Sharifa to put your mother first in the round.
    .first-name-why = You ask for help that has rules, and a book. All pay in, so nobody has to be ashamed.
    .tell-him = And the man with the shoes? How will you tell him?
    .tell-him-why = Now he can think of the hard part too. He needn't make up his no in a fright.
    .which-line = Which of these lines do you trust most?
    .which-line-why = He chooses where to begin. A first step of his own is half the way.

scenario--well-paid-job--phone =
    Thursday, four o'clock. His phone dances on the bench, between nuts and washers. It is the man with the clean shoes.

    The hammering stops. Waqas holds his hand over the phone, as over a hot engine.
    .give-it = Give it to me! I'll tell him what he is.
    .give-it-why = It feels brave. But it may put you both in danger, and it takes his voice away.
    .let-ring = Let it ring. You owe nobody an answer this minute.
    .let-ring-why = You take the hurry away. That isn't yet a no, but now there's time for one.
    .to-ustad = Let it ring, and come. We'll tell Ustad all of it, now.
    .to-ustad-why = This is the moment for an older friend. Nobody should answer such a man alone.
    .own-words = Put it down. What would you want to say, in your own words?
    .own-words-why = He trusts you, so he can think even now. His own no is the one that holds.

scenario--well-paid-job--no-words =
    Waqas practises, with a spanner for a phone. “Dear sir, my pocket is too small for so much money.” You both laugh till the tea boy looks in.

    Then he lays the spanner down. “Now really,” he says. “How do you say no to such a man?”
    .shame-him = Tell him what he is. So loudly that the street hears it!
    .shame-him-why = It would feel good. But a loud no can be dangerous, so now he'd rather say none.
    .friday = And after the no? What's the first thing on Friday?
    .friday-why = You look past the no, to what he says yes to. That makes it easier to say.
    .beside-you = Let's ask Ustad and your uncle to sit with you for it.
    .beside-you-why = You don't leave him alone with it. With elders beside him, a no is safer.
    .six-words = Keep it short: “Thank you, no. I have work.”
    .six-words-why = Polite, clear, no reasons. A short no gives nobody a handle to pull at.

## The endings

scenario--well-paid-job--after-five =
    A piece of cardboard hangs on the shutter: “After five, ask for Waqas.” His no was one line, sent with Ustad Nazar beside him. What is left to settle with that man, the elders see to.

    It is the slow way. But the dear medicine stands on the shelf. And on Fridays Ustad doesn't shout. He hums.
    .debrief =
        The pull was <b>reward</b>: much money, fast, and “don't ask”. It took hold of something good in him. He wanted to care for his people.

        Nobody needs to fight such a wish. In the end you helped to find work he can tell of at supper. A plan of one's own holds longer than a warning.
    .try = Ask what the money is for, before you speak about the offer.

scenario--well-paid-job--first-turn =
    Twelve women sit in the yard, and the notebook goes round. The first turn is for Waqas's mother. The corner shop strikes out its page. Each month she pays in, from her sewing.

    Waqas has written one line to the man: “Thank you, no.” His uncle sat beside him. “It isn't alms,” he tells you. “It's a gearbox. Each wheel turns the next.”
    .debrief =
        The pull was <b>reward</b>. It is strong where money is short and one feels alone with it.

        What helped was a circle of neighbours with clear rules. The women decided, and his mother too. Asking for help took nothing from his honour. It shared the load.
    .try = Ask early who else would like to carry a corner of it.

scenario--well-paid-job--engine-course =
    Three evenings a week Waqas sits over the engine that is cut like a melon. The first time you walked there with him. Now he runs.

    He has told Ustad Nazar about the man, and the elders see to that. “You know what's odd?” says Waqas. “In this place they like me because I ask so many questions.”
    .debrief =
        The pull was <b>reward</b>, and its price was small words: “Ask no questions.” Honest work can be asked about.

        You saw what he is good at, before he saw it himself. Then you walked one evening with him. The money is less. But it grows with him, and nobody has to hide it.
    .try = Name one thing your friend does well, this week, for no reason.

scenario--well-paid-job--own-no =
    Ustad Nazar and Waqas's uncle sit on the bench. Waqas types with a black thumb: “Thank you, no. I have work.” He sends it. Nobody says a hard word.

    All else is up to the two men. They ask at an office that knows about such things, and it listens. “A small thing,” says Waqas. “The heaviest I ever carried.”
    .debrief =
        The pull was <b>reward</b>, with a clock: yes by Thursday! Hurry leaves no room for a question.

        In the end you made room. So he found a no of his own: short, polite, and not alone. Nobody had to face that man. The need is still there, and now it is shared.
    .try = Before a hard no, ask: who could sit beside you?

scenario--well-paid-job--slow-road =
    Thursday passes. Waqas hasn't said yes, and he hasn't said no. The debt is as high as before.

    But on Friday two feet stick out from under a motorbike. They don't beat time, but they are there. “Ask me tomorrow,” he says. You will. And tomorrow you two will sit down with Ustad Nazar.
    .debrief =
        The pull was <b>reward</b>. He needs that money, and the reasons are real. They don't go away in four days.

        You didn't lose him, and that's a great deal. A day won is a day to find another way. Don't carry it alone: Ustad, his mother and your aunt can do what you can't.
    .try = Bring in an older friend sooner, and tell him that you do.

scenario--well-paid-job--blue-overall =
    The blue overall hangs on its hook. Waqas doesn't come any more. Once you see him across the road, in leather sandals. He looks away.

    This is not your doing, and it is not the end. Tonight you'll go to Ustad Nazar, and with him to Waqas's mother. They will keep a way back open.
    .debrief =
        The pull was <b>reward</b>. Others used his need. Hard words, said in fear, made it a little easier to go.

        Don't go after him, and don't face that man. Tell Ustad or another adult you trust today. If he is in danger, don't wait. And if he comes back, let there be tea, and no “I told you so”.
    .try = Begin with the worry, not with the warning: “How are the nights at home?”
