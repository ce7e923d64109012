# review: draft

### The practice story "The word in class": one school week, Monday to Friday, at a college for girls and boys.
### The names are invented, and so are Shirin's village and her language: no real people is meant. Let none be guessed.
### The ugly word is never written, in no language, and not hinted at by its sound.
### The value of a message is what is seen and heard. An attribute is what the reader could say;
### the same with -why explains it afterwards: what it did, and why.
### A scene is reached from several others, so it must read well after each of them.
### The reader looks after the class book: the wording never shows whether a girl or a boy; keep it so.
### Mehak, who said the word, is no villain. Shirin owes nobody forgiveness. Her dry, exact way of speaking is her own.

## The story in the list, and its beginning

scenario--class-slur = The word in class
    .about = An ugly word falls, and the class laughs. What do you do then, and all that week?
    .who = Shirin, seventeen, the new girl in your class
    .intro =
        Your first year at college. You are the class monitor, and you look after the class book.

        In the fourth row, by the window, sits Shirin. She is new. Her village lies so high that the bus turns round below it. She writes the best essays of all, and hardly speaks. It is Monday, second lesson.

## Monday

scenario--class-slur--classroom =
    Miss Rubina has gone to fetch chalk. Shirin goes on reading aloud. Her r's roll like stones in a stream.

    From the back Mehak says a word. It is an old, ugly word for people from up there. The class laughs.

    Shirin reads on. But her finger has lost the line.
    .smile-along = You smile a little too. Everyone does, and Mehak is looking at you.
    .smile-along-why = Most of us know this smile. It costs nothing now, and quite a lot later.
    .her-line = You put your finger on her line: “Here. I'm listening.”
    .her-line-why = It stops nobody. But she is no longer alone with that page.
    .hit-back = And you, Mehak? You can't even spell that word!
    .hit-back-why = Brave and quick. But now there are two jokes in the room, and Shirin is forgotten.
    .not-that-word = Mehak, not that word.
    .not-that-word-why = Four words and no insult. You draw a line, and all have heard it.

scenario--class-slur--satchel =
    The bell. Shirin packs: book, pen, ruler, each in its place. Her hands are calm. Too calm.

    “I know that word,” she says. “I only want to know if all of you know it too.”
    .nothing = Oh, that was nothing. Mehak talks a lot.
    .nothing-why = You want to make it small, so that it hurts less. But she gets smaller with it.
    .we-know-it = Yes. We know it. And it was wrong.
    .we-know-it-why = She asked for the truth, and she gets it. That is a beginning.
    .to-read-on = What was it like, to read on after that?
    .to-read-on-why = You don't ask about Mehak. You ask about her, and about what was hard to do.
    .dont-show = Never show that it hurts. Then they'll stop.
    .dont-show-why = Well-meant, and we all heard it once. But now she must hide the hurt as well.

scenario--class-slur--uproar =
    Now they all laugh at Mehak. She goes red. Somebody throws chalk, somebody shrieks. When Miss Rubina comes in, everyone sits there like lambs.

    The chair by the window is empty. Nobody saw Shirin go.
    .always-mehak = It was Mehak, Miss. It's always Mehak.
    .always-mehak-why = “Always” makes one sentence into a whole person. And Shirin is still outside.
    .made-it-louder = I made it louder, Miss. I'm sorry.
    .made-it-louder-why = Somebody must begin with “I”. You did, and you weren't even the worst.
    .after-the-bell = You stay after the bell: “Miss, something bad happened here. Please help us.”
    .after-the-bell-why = To tell a good teacher is not telling tales. This is too big for a class alone.
    .go-after-her = May I go and look for Shirin, Miss?
    .go-after-her-why = You look for the empty chair first. The quarrel can wait.

scenario--class-slur--haroon =
    In the corridor a white stick taps your shoe. Haroon was born blind, and he knows every voice in the college.

    “I heard who laughed,” he says. “I heard who held their breath. And you?”
    .smiled = I smiled. I'm ashamed of it.
    .smiled-why = Short and true. Said aloud to a friend, shame loses its weight and gets useful.
    .everybody = Everybody laughed. What was I to do?
    .everybody-why = Sadly that is how it works: everybody waits for everybody. Shirin waits too.
    .what-from-her = And what did you hear from Shirin?
    .what-from-her-why = “Nothing,” he says. “That was the loudest.” Your question turns your eyes to her.
    .sit-with-her = Shall the two of us sit with her tomorrow?
    .sit-with-her-why = You can't take Monday back. But you can do something with Tuesday.

## Tuesday

scenario--class-slur--bench =
    Tuesday, long break. Shirin sits on the low wall and cracks walnuts with a stone.

    “You have come to be nice,” she says. “How long will it take?” But she pushes three walnuts across to you.
    .while-they-last = As long as the walnuts last. And tomorrow I'll bring some.
    .while-they-last-why = You take her joke as an open door. And you promise something small, with a day.
    .my-old-school = At my old school it was much worse. Just listen …
    .my-old-school-why = You want to say: I know how it is. But now it's your story, and she packs up.
    .like-here = What is it like for you, here with us?
    .like-here-why = An open question. She may also say that it's awful.
    .tired-of-nice = You're tired. Of those who laugh, and of those who are nice.
    .tired-of-nice-why = You hear what is under the sharp words. She needn't be polite any more.

scenario--class-slur--you-too =
    On Tuesday Shirin stops at your desk. The class book lies there.

    “You write down who was here and who wasn't,” she says. “Monday, second lesson. What will I read under your name?”
    .every-mouth = I can't watch every mouth in this class.
    .every-mouth-why = True, and not what she asked. She asked where you were.
    .was-here = I was here. And I did it badly. I'm sorry.
    .was-here-why = No “but” and no “everybody”. Such a sorry is rare, and she notices.
    .smiled-too = I was here, and I smiled. That was cowardly. I'm sorry.
    .smiled-too-why = She may have seen it anyway. But you say it yourself. That is how trust begins.
    .put-right = What would you like me to put right?
    .put-right-why = You don't guess what is good for her. You ask, and you mean it.

scenario--class-slur--tally =
    Tuesday. Shirin makes little strokes in her copybook: four, and one across.

    “I'm counting those who told me that it was nothing,” she says without looking up. “It's nine so far.”
    .made-small = Nine times somebody made it small.
    .made-small-why = You give it back as it is. So you aren't number ten.
    .other-column = Make a second column, for those who say it was wrong. I'm the first.
    .other-column-why = You don't take her sums from her. You add to them, and stand by your word.
    .childish = Isn't that a bit childish?
    .childish-why = The strokes are her way to be heard by somebody. A label makes the tenth one.
    .what-for = What are you counting for?
    .what-for-why = An open question, without a verdict. You'll learn who else wants to know the number.

## Wednesday

scenario--class-slur--phone =
    On Wednesday Shirin holds out her phone at arm's length, as if it were wet.

    “A group. All of us were insulted once. Nobody has a name there. At night they write: think of it once more. And every morning they ask me who laughed.”
    .leave-it = Get out of there at once! Such groups are dangerous.
    .leave-it-why = You may be right. But you order, and they listen. So she defends them.
    .good-and-not = What is good there? And what isn't?
    .good-and-not-why = Two honest questions. She may like something, and still see the rest.
    .nobody-says-nothing = There, nobody tells you that it was nothing.
    .nobody-says-nothing-why = You see what she found there. She doesn't have to prove it to you.
    .names-for-strangers = Names, for strangers? That scares me. Shall we ask Miss Rubina, you and I?
    .names-for-strangers-why = You say “I'm scared”, not “you're wrong”. And you go with her.

scenario--class-slur--mehak =
    On Wednesday Mehak pulls you behind the stairs. Her voice is high.

    “It was a joke! My uncles say it at every wedding. And now there's a list, they say, for some chat group. With me on it! What must I do, crawl?”
    .serves-you-right = It serves you right. You're just cruel.
    .serves-you-right-why = You want to be just. But whoever is called cruel has no reason to be kind.
    .whom-you-saw = Whom did you see when you said it: your uncles, or Shirin?
    .whom-you-saw-why = A quiet question. One girl by the window comes out from behind the joke.
    .how-to-mend = Let's ask Miss Rubina how one mends such a thing. And the list scares me too.
    .how-to-mend-why = You help the one who did wrong too. She gets no excuse, but a way.
    .a-laugh-not-this = You wanted a laugh. You didn't want this.
    .a-laugh-not-this-why = You don't say it was all right. You say what she meant, and she can look at it.

scenario--class-slur--staffroom =
    Miss Rubina takes off her glasses and lays them on the copybooks.

    “I stayed away too long on Monday,” she says. “So I have my share in it. I won't begin with who is guilty. What does Shirin need? And what do you?”
    .punish-all = Punish them all, Miss, in front of everyone!
    .punish-all-why = You want it to count at last. But whoever is shamed in public looks for someone to blame.
    .ask-her = I don't know. But I could ask her.
    .ask-her-why = “I don't know” is a good sentence. It leads to the one who does.
    .not-alone = I don't want to carry this alone. Will you help us?
    .not-alone-why = A monitor keeps a book, not a whole class. You pass on what is too heavy.

scenario--class-slur--list =
    A sheet of squared paper: the whole class, in Shirin's neat hand. Some names have a cross.

    “It's for my group,” she says. “All of us there were insulted once. They only want to see how many.” Her pencil stops. “Behind your name I have nothing yet.”
    .not-seen = I haven't seen anything. Your list is your business.
    .not-seen-why = It sounds like respect. But a list for strangers is everybody's business.
    .and-then = And then? What happens to those with a cross?
    .and-then-why = You don't grab the sheet. You let her think one step further than the group does.
    .cross-by-mine = Give me a cross, that's fair. But please give nobody's name to strangers.
    .cross-by-mine-why = First you take your share. So your no is not against her.
    .tell-miss = Somebody could get hurt by this. I'm going to Miss Rubina. Come with me.
    .tell-miss-why = No trick and no delay. Where people may be hurt, an adult must know.

scenario--class-slur--rows =
    Nobody ordered it, but today the class has two halves. Here sit those who laughed. There sit those who are angry with them.

    In between sits Shirin, like a border stone. Her phone hums and hums. “My group,” she says. “We were all insulted once. They ask for names.”
    .good-side = Come over to us, Shirin. The good ones sit here.
    .good-side-why = Warm, but it makes the ditch deeper. She is to be a flag, and wants to be a person.
    .chair-in-middle = You carry your chair over to her: “Is it free here?”
    .chair-in-middle-why = Without a word about right or wrong, there are two border stones now.
    .all-ashamed = You jump up: “You should all be ashamed of yourselves!”
    .all-ashamed-why = You shout for her. But those who feel shame look away, and away from her too.
    .class-tears = You go to Miss Rubina: “The class is tearing in two. Please help us.”
    .class-tears-why = You see it early and say it. You needn't sew it up alone.

scenario--class-slur--library =
    Shirin gives back three books in three languages. Old Mr Idris stands on his ladder. “‘Songs of the High Valleys’,” he reads. “Nobody ever asks for that one.”

    “Because it's the wrong valley,” says Shirin.
    .big-languages = Read in the big languages. That will help you more here.
    .big-languages-why = It's practical advice. But she hears: yours is too small for this place.
    .right-valley = Which is the right one? Will you show me on the map?
    .right-valley-why = Now she is the one who knows. You look at her home, and not at her hurt.
    .three-of-them = Three languages! I stumble in one and a half.
    .three-of-them-why = You see what she can do. And you smile at yourself, not at her.

## Wednesday evening

scenario--class-slur--grandmother =
    “My grandmother makes poems while she milks,” says Shirin. “In our language one word means ‘guest’ and ‘star’.”

    Her own voice startles her. “I'm in a group, for people who were insulted,” she says. “Nobody there ever asked for a poem. They only want my Monday.”
    .one-line = Will you say me one line, the way she says it?
    .one-line-why = You ask for what nobody asks for. Somebody who is listened to has a home here too.
    .train-accent = Practise your accent. Then nobody can laugh any more.
    .train-accent-why = You want to arm her. But it sounds as if the fault were in her mouth.
    .half-at-home = So half of you always stays up there.
    .half-at-home-why = You put it into a picture. She can nod, or put it right.
    .bad-rhyme = I know just one rhyme, from my grandfather. It's bad. Shall we trade?
    .bad-rhyme-why = You give something too, and not your best. Now nobody is the poor one.

scenario--class-slur--night =
    Wednesday, after supper. A message from Shirin:

    “My group writes that whoever forgives has no backbone. They want the names by Friday. I'm in the kitchen, with the dishes. The others sit at the television. Have you got a minute?”
    .fools = Those people are fools. Put the phone away and don't think of them!
    .fools-why = You want her to have peace. But in that kitchen they are the ones who answer.
    .awake = I've got time. You don't have to answer them tonight.
    .awake-why = You take the hurry out of it. A pull can hardly bear a night's sleep.
    .you-by-friday = They want names by Friday. What do you want by Friday?
    .you-by-friday-why = You put her wish next to theirs. They turn out to be two things.
    .wake-your-aunt = Call your aunt over, don't sit there alone. In the morning we'll go to Miss Rubina.
    .wake-your-aunt-why = You can't sit in that kitchen. So you think of someone who can.

scenario--class-slur--mehak-alone =
    On the back stairs sits Mehak, alone. She scratches paint from the rail.

    “In sixth class they had a word for me,” she says. “For my teeth. I laughed too, so that it would stop. It didn't stop.” She wipes her nose. “I know how one reads on.”
    .know-better = Then you of all people should know better!
    .know-better-why = Quite right, and much too early. She had just begun to know it herself.
    .from-inside = So you know that silence from inside.
    .from-inside-why = You hold her hurt next to Shirin's. You needn't say more.
    .what-had-helped = What would have helped you, back then?
    .what-had-helped-why = Her answer will be a plan for Friday. And it is her own.
    .come-to-miss = Come, we'll go to Miss Rubina. You needn't do this alone either.
    .come-to-miss-why = Who has done wrong needs help as well. It makes a real sorry easier.

scenario--class-slur--plan =
    Miss Rubina draws a ring of little chairs. “Nobody is on trial here,” she says. “Shirin decides if she wants to talk.

    And the chat group that wants names from her? That's for her aunt and me. You don't have to carry it.”
    .make-her = Make Mehak say sorry, in front of everyone!
    .make-her-why = A sorry by order is soon said. It seldom reaches the one it is for.
    .who-sits-beside = May Shirin choose who sits next to her?
    .who-sits-beside-why = A small question, a big gift. She was chosen on Monday. Now she chooses.
    .empty-board = The big notice board is empty. Could all our languages go up there?
    .empty-board-why = You don't only think against something. You think of what could be there instead.

## Thursday

scenario--class-slur--eraser =
    Thursday. The squared sheet with the names lies on the desk. Shirin turns the eraser in her fingers.

    “If I rub them out, Monday never happened,” she says. “If I send them, it happens to others.”
    .bigger-one = Rub them out. Be the bigger one.
    .bigger-one-why = A fine thing, if she says it. From you it sounds like: don't make such a fuss.
    .third-thing = Is there a third thing one could do?
    .third-thing-why = Two bad roads are often not all there are. She looks up and begins to search.
    .happened = It did happen. And you don't want it to go on.
    .happened-why = You hold both halves of her thought. She needn't give up the truth to be kind.
    .to-miss = Let's give the sheet to Miss Rubina. You and I, now.
    .to-miss-why = The sheet gets good hands, and yours get free. You don't send her, you go along.

scenario--class-slur--hands =
    Thursday. Shirin washes chalk from her hands at the tap. “Miss Rubina wants to put chairs in a ring tomorrow. She asked me if I want that. Me!”

    She holds her wet hands into the sun. “If Mehak sits there too, must I forgive her?”
    .forgive = Yes, of course. One should always forgive.
    .forgive-why = A beautiful thing, but as a duty it is one more weight. It can only be given freely.
    .no-must = No. Nobody may ask that of you. You may just be heard.
    .no-must-why = You keep her free. Some people can forgive only when they don't have to.
    .understand = What should she understand, if you could choose?
    .understand-why = You lead from “must I” to “what do I want”. There she knows her way.

scenario--class-slur--board =
    Since summer the big notice board has been empty. Haroon runs his palm over it. “So much cork,” he says, “and not one word. Not even for me.”

    Shirin turns a pin in her fingers. “One could put words there that nobody understands but me.”
    .on-the-board = Which ones would you put up first?
    .on-the-board-why = You take a half-joke seriously. Often the best ideas come in as a joke.
    .readable = All right, but in a language that all of us can read.
    .readable-why = It sounds practical. But just that was the trouble: all but hers.
    .haroon-records = Haroon could record how it sounds. I'll write the big letters.
    .haroon-records-why = Each has something the others need. Such a “we” needs nobody to be against.

scenario--class-slur--sorry =
    Mehak has filled a page. “‘If anyone felt hurt,’” she reads, “‘then I'm sorry.’” She crumples it up.

    “My uncle says sorry like that,” she says. “After it nobody at the table talks any more.”
    .will-do = It will do. Just read it out quickly.
    .will-do-why = You want to have it over. But she knows herself that it is only half of one.
    .her-finger = You saw how her finger lost the line. Begin there.
    .her-finger-why = A true sorry begins with what one saw. You give her a first step, not a text.
    .without-if = How does it sound without the “if”?
    .without-if-why = One tiny word, and you let her find it. After that it is her own sentence.
    .ask-first = Let's ask Miss Rubina first. Maybe Shirin doesn't want to hear it.
    .ask-first-why = Even a good sorry can be too much. Somebody wise asks her first.

scenario--class-slur--waiting =
    Thursday, last bell. Shirin packs everything: the ruler, the books, the last walnuts.

    “My uncle drives up on Fridays,” she says. “Maybe I'll go with him and stay.” In her bag the phone hums. Her group wants the names.
    .they-win = If you go now, they've won.
    .they-win-why = You want to keep her. But she isn't a match that somebody must win.
    .last-quiet = It hums day and night. No wonder you are tired.
    .last-quiet-why = You see the tired girl and not the problem. That makes staying a little easier.
    .five-minutes = Before you decide, come to Miss Rubina with me. Five minutes.
    .five-minutes-why = You don't hold her back. You only make sure that she doesn't decide alone.
    .too-thin-skin = You do take everything very hard.
    .too-thin-skin-why = You may want to comfort her. But now it's her skin, and not the word.

scenario--class-slur--corner =
    At the empty notice board Shirin holds a strip of paper. On it is one line, in letters like little birds. Haroon has his recorder with him.

    “Everyone will ask what it means,” she says. Is she afraid, or glad?
    .explain-it = Write the meaning under it, or they'll laugh again.
    .explain-it-why = You want to protect her. But she hears “laugh”, and the strip goes back into her bag.
    .mine-beside = I'll pin mine up next to it. It has a spelling mistake.
    .mine-beside-why = You take a risk with her. Next to a mistake, everyone dares to hang something.
    .want-asked = Would you like to be asked?
    .want-asked-why = You don't decide if it's fear or joy. She may find out in peace.

scenario--class-slur--page =
    The sheet with the names lies on Miss Rubina's desk, face down. “I won't read it out,” she says. “And I won't throw it away without you. Your aunt and I will see to that group.”

    Shirin looks at her hands, as if they were suddenly empty.
    .nearly = Thank God! You nearly did something terrible.
    .nearly-why = You are relieved. But she has just done something hard, and earns a scolding for it.
    .put-down = You've carried that sheet about for days.
    .put-down-why = You honour the weight first. Then one can see how much courage it took.
    .instead = What would your hands like to do instead?
    .instead-why = An open question that looks ahead. She has to smile in spite of herself.

## Friday

scenario--class-slur--chairs =
    Friday, before the first bell. Miss Rubina wants the chairs in a ring, so you carry. Mehak comes too early. Shirin comes too early.

    Nobody says a word. In the middle one table is left, too heavy for one.
    .make-up = Good, now you two can make up!
    .make-up-why = You can't bear the silence. But peace by order makes both of them stiff.
    .other-end = I'll take this end. Who takes the other?
    .other-end-why = Hands can do what mouths can't yet. And soon all three of you are carrying.
    .stay-or-go = Shirin, shall I stay here, or go and fetch chalk?
    .stay-or-go-why = She may choose how much she dares, and with whom. So it stays her morning.

scenario--class-slur--circle =
    Friday. Twenty-four chairs in a ring, Miss Rubina's too. Whoever holds the walnut speaks.

    Shirin holds it for a long time. “I still read that line every night,” she says. Mehak looks at her own shoes. Now the walnut comes to you.
    .some-here = Some people here should be ashamed of themselves.
    .some-here-why = All know whom you mean. Now nobody else wants the walnut.
    .my-part = I look after the class book. And on Monday I did too little. I'm sorry, Shirin.
    .my-part-why = You name your own part and nobody else's. After an “I”, the next “I” is easier.
    .not-finished = You hand the walnut back: “I think you weren't finished.”
    .not-finished-why = You make room for her. Your own part stays unsaid, and one can hear that a little.
    .never-asked = Shirin, what have we never asked you?
    .never-asked-why = Not about the hurt: about her. The class hears that there is a whole person.

scenario--class-slur--doorway =
    Friday. The chairs stand in a ring, and all but one are taken. Shirin stops in the doorway, her bag on her shoulder.

    She looks at the ring. She looks at the stairs behind her.
    .all-waiting = Come in now, everybody is waiting for you!
    .all-waiting-why = You want her in there so much. But so many eyes and a push are too much at once.
    .from-here-too = You get up and stand next to her: “One can hear from here too.”
    .from-here-too-why = You bring the ring to her. She is neither in nor out, and not alone.
    .fetch-miss = Miss Rubina, would you come to the door for a moment?
    .fetch-miss-why = It is too much for her, you can see that. So you call the one whose work it is.

scenario--class-slur--gate =
    Friday noon. Her uncle's jeep stands at the gate, the roof piled high. Shirin's bag is up there already.

    “The names are typed in,” she says. “I only have to press.” She looks at the mountain, not at you.
    .be-sorry = If you send that, you'll be sorry!
    .be-sorry-why = You want to stop it by force. But threats are what her nights are full of.
    .place-stays = Go and rest, and send nothing. Your place by the window stays yours.
    .place-stays-why = You ask for one thing and promise one thing. Both are small, and both can be kept.
    .no-better = Then you're no better than they are.
    .no-better-why = Once more somebody tells her what she is. So she may as well press.
    .miss-first = Come to Miss Rubina first. Your uncle will wait for five minutes.
    .miss-first-why = You don't fight about the phone. You bring her to somebody who can help.

## The endings

scenario--class-slur--in-her-own-words =
    The walnut comes to Mehak. She has no paper. “I saw your finger stop,” she says. “And I wanted the laugh more than I wanted to be decent. I'm sorry, Shirin.”

    “I heard you,” says Shirin. Only that. But on Monday the two of them look for the same line. And with her aunt beside her she has left the night group.
    .debrief =
        The pull was <b>grievance</b>. The word had really hurt her, and the class had made it small. So the night group could feed on it.

        You named your own part. Then others could name theirs, with a teacher near. Shirin didn't have to forgive. She was heard, in the same room.
    .try = Next time, ask her first what she would like to be asked.

scenario--class-slur--many-tongues =
    It began with one strip of paper. Now thirty hang there, in nine languages and three alphabets. Haroon's has dots, for the fingers.

    People stop at Shirin's line. “What does it mean?” “Guest,” she says. “Or star. It depends on the sky.” Mehak asks as well. Shirin has left the night group, with her aunt beside her.
    .debrief =
        The pull was <b>grievance</b>: a group that wanted only her Monday, and names.

        You asked for the rest of her week, her valley and her words. The hurt was true, and it got smaller next to all that. Hers is one language among many now, and not a joke.
    .try = Ask somebody today for one word from their grandmother's language.

scenario--class-slur--side-by-side =
    It is no big day. Shirin says little. Mehak says nothing at all.

    Miss Rubina and the aunt know about the night group now. Nobody went behind Shirin's back. “I haven't left it yet,” she says on Monday. “But I've sent nothing.” She pushes a walnut across to you.
    .debrief =
        The pull was <b>grievance</b>: a true hurt, and a group that asks for names.

        Not everything is good yet, and you can't hurry it. But she sits by the window, and not alone. A walnut is not forgiveness. It is a beginning.
    .try = Say your own part once, in one sentence: “On Monday I did too little.”

scenario--class-slur--in-good-hands =
    Miss Rubina takes her time. She sends for the aunt. The three of them drink tea behind a closed door, and you needn't know everything.

    Nothing is solved. But no name was sent, and Shirin rests at her aunt's for some days. On Sunday a message comes: “What page are you on?”
    .debrief =
        The pull was <b>grievance</b>. Her hurt was true, and the group made it into a task.

        You didn't have to be her teacher, her aunt and her friend at once. You called the right person, and stayed her friend. That was the strong thing to do.
    .try = Answer small messages soon. “Page forty. I kept your place.”

scenario--class-slur--empty-chair =
    “No,” says Shirin calmly, and goes down the stairs. That day one chair stays empty, and the week after too. You miss her r's.

    It isn't the end. Miss Rubina has telephoned with the aunt and will visit her. “Will you write Shirin a line?” she asks you. You already know how it begins.
    .debrief =
        The pull was <b>grievance</b>. The night group asked for her hurt every day. The class came late.

        It is not your fault: you wanted her in the ring. But whoever was pushed once feels every push. A teacher carries it on now. You can write one honest line.
    .try = Stand next to her first, and only then ask if she wants to come in.

scenario--class-slur--it-was-sent =
    She presses. The jeep drives off.

    You don't wait. You run to Miss Rubina, and she puts down everything. “Good that you came at once. Now it's my turn.” She calls the aunt and the head of the college. All on that list will be looked after. In the evening Shirin rings you. She is crying.
    .debrief =
        The pull was <b>grievance</b>. First came a true hurt, then “think of it once more”, then names.

        It is not your fault, and not hers alone. She was hurt, and she was pushed. Names in strangers' hands are for adults, at once. And Shirin needs a friend tonight.
    .try = When you hear of a list, tell a teacher the same day. And stay her friend.
