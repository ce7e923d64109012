# review: draft

### The practice story "The study circle": some days with a grown cousin who loves to learn. The names are invented.
### It is told slowly: a yard, thread, tea. The circle is good and stays good; learning and faith are never the trouble.
### "The new one" has no name on purpose. What is read in the circle is never quoted; keep it so.
### Things that come back: the blue notebook with its red thread, the frame, the salt in the bread, two hands.
### The reader may be a woman or a man: the wording never shows which, and the reader never sits in the circle; keep it so.
### That her mother nursed both makes the two milk siblings, so that a man, too, may sit and talk with her; keep it.
### A scene is reached from several others, so it must read well after each of them.

## The story in the list, and its beginning

scenario--study-circle = The study circle
    .about = Her circle does her good. So why has she stopped asking?
    .who = Breshna, your cousin from across the yard
    .intro =
        Breshna is twenty-two. Her mother nursed you both, so you grew up like children of one mother. Breshna draws her own shawl patterns and teaches small girls their letters. On Thursdays she reads with other women, and she loves it.

        In spring a new woman joined them. Since then Breshna has given up one thing after another.

## A Thursday evening in the yard

scenario--study-circle--frame =
    Thursday, and the light is going. Breshna comes in from her circle with warm cheeks. “It was so beautiful today,” she says.

    Her sewing frame always stood in the middle of the yard. Tonight it stands by the wall, turned away.
    .orders = And the ten shawls for the shop? People are waiting.
    .orders-why = A fair worry, but too early. She comes in with joy, and you hand her a bill.
    .shining = Your joy shows in your face. That's good to see.
    .shining-why = You greet her joy first. Now she knows that you don't mind her learning.
    .done-to-you = What have those women done to you?
    .done-to-you-why = One sentence judges nine women she likes. Now she must stand up for them.
    .tell-me = Come, sit with me. What was so beautiful?
    .tell-me-why = An open question about the good in it. She may begin where she likes.

scenario--study-circle--glow =
    She sits down by you on the string bed.

    “Nine women, one kettle, and books on all the cushions,” she says. “I read a whole page aloud. It was so quiet! And nobody said: oh, she's the one who sews.”
    .count-there = There you aren't only the one who sews. There you count.
    .count-there-why = You put her joy into words. She hears that you have understood what it is about.
    .we-too = But we listen to you here, too!
    .we-too-why = You feel hurt and defend the house. Now her joy has become a quarrel.
    .best-hour = What do you love most about that room?
    .best-hour-why = You ask for the best of it. She trusts you more, and so she can tell you more.

scenario--study-circle--wall =
    She glances at her frame. “I've put it away,” she says. “The new one in our circle has a saying. One hand can't hold book and needle.”

    While she talks, her fingers look for a thread on her sleeve.
    .without-needle = What is an evening like, without the needle?
    .without-needle-why = You don't fight the saying. You ask how it is for her, and she can look.
    .own-drawing = You drew those patterns yourself. Nobody in our street can do that.
    .own-drawing-why = You honour what she can do, and you ask for nothing. That stays with her.
    .two-years = But you've got two hands! And two years of work in it.
    .two-years-why = Clever, and even true. But she gets an answer where she needed an ear.

scenario--study-circle--stiff =
    Breshna pulls her scarf straight. “They pour tea and they read. That's what they have done.”

    Her eyes are wet. “A girl learns something, and at once people ask what is wrong with her.”
    .not-yourself = You're not yourself any more. Everyone says so.
    .not-yourself-why = “Everyone” is a heavy stone. She stands alone now, and the circle looks warmer.
    .unfair = I was unfair. It's good that you learn, and I'm glad of it.
    .unfair-why = A repair. You take back one hard word, and she can breathe again.
    .would-miss = If that room were gone, what would you miss most?
    .would-miss-why = You take it seriously that she loves it. So she need not defend it.

scenario--study-circle--satchel =
    A bat crosses the yard. “I was twelve,” says Breshna. “Mother lay ill, and somebody had to cook. My school bag hung on its nail.”

    She looks at the wall, as if it still hung there. “Ten years. And nobody asked me.”
    .what-then = If one of us had asked you then, what would you have said?
    .what-then-why = You ask now what nobody asked then. It is late, and it still does good.
    .hard-for-all = Those were hard years for all of us.
    .hard-for-all-why = True, but it covers her hurt with the hurt of others. So it gets no air.
    .ten-years = Ten years, and not one question. That is long.
    .ten-years-why = You don't explain it away. A hurt that is heard pulls less.
    .both-go = Then learn, of course! But you needn't give up your work for it.
    .both-go-why = You mean well and may be right. But she showed you a wound, and you gave advice.

scenario--study-circle--new-one =
    “The new one came in spring,” says Breshna. “When she speaks, no spoon moves.”

    Her voice sinks. “She alone knows, she says. Nobody may ask her anything. Who asks, doubts.”
    .fraud = Whoever talks like that is a fraud.
    .fraud-why = You don't know the woman. Breshna must now defend her, and hears nothing else.
    .so-sure = Someone so sure of everything. It must feel restful to sit by her.
    .so-sure-why = You see what draws her, and don't mock it. To rest in sure words is human.
    .with-yours = And when a question comes to you, where do you put it?
    .with-yours-why = You ask about her, not about the woman. She looks inside, with her own eyes.

scenario--study-circle--cold-tea =
    “I'm tired,” says Breshna. Her door closes without a sound. Her tea stands on the mat, still full.

    Moths go round the lamp. By the wall stands the frame, and the dew is falling.
    .cloth = You lay a cloth over her frame, so that the wood stays dry.
    .cloth-why = A small deed without words. In the morning she'll see that someone took care.
    .one-day = You call after her: “One day you'll be sorry for those shawls!”
    .one-day-why = Fear for her, said as a threat. She lies awake, but not over the shawls.
    .spoke-badly = You say at her door: “I spoke badly. I'm glad you have your circle.”
    .spoke-badly-why = A repair, before the night makes the wall thicker. It costs you a little pride.
    .ask-marjan = You decide: “I'll ask Ustani Marjan, who taught her to read.”
    .ask-marjan-why = You look for someone who knows her and loves learning. To ask for help is care.

## The next days

scenario--study-circle--notebook =
    In the morning she tidies her shelf. A blue notebook falls down. Since her school days she has written her questions in it. There are forty-one.

    Now red thread goes round it, with three tight knots. “I don't need it any more,” she says.
    .first-one = Do you still know what the first one was?
    .first-one-why = A light question, full of interest. It leads her back to the girl who asked.
    .not-thrown = You've tied it up. But you didn't throw it away.
    .not-thrown-why = You say only what you see, both sides of it. She may go on thinking about it.
    .untie = Untie it! One doesn't just stop thinking.
    .untie-why = You fight for her questions, but with an order. She has orders enough.

scenario--study-circle--phone =
    Next day her phone hums on the window sill. It's Ustani Marjan. She taught Breshna to read. Women come to her from far away with their questions.

    Breshna lets it hum. “I'm not to ask anyone else now,” she says.
    .what-like = What was it like, asking her things?
    .what-like-why = You ask about something that was good. It is still there, behind the rule.
    .pick-up = Call her back, or I'll do it for you!
    .pick-up-why = Now two people order her about. She'll choose the one who shouts less.
    .hard-to-let = That wasn't easy for you, just letting it hum.
    .hard-to-let-why = You noticed how hard it was. She needn't pretend in front of you.
    .not-done = One doesn't let one's old teacher wait.
    .not-done-why = Good manners are a fine thing. But here they sound like one more “you must”.

scenario--study-circle--stove =
    In the morning Aunt Zari, her mother, bakes bread. “She asks me nothing now,” she says. “Not even: is there salt in it?”

    The dough sticks to her hands. “I took her from school once. Must I take this circle from her, too?”
    .good-there = Don't forbid it, Aunt. The learning does her good. Let's ask what hurts.
    .good-there-why = You keep the good and the worry apart. The learning was never the trouble.
    .forbid = Yes, forbid it. All of it, and today.
    .forbid-why = It looks quick and safe. But her school bag would hang on the nail again.
    .tell-her = You were ill, and you did what you could. Tell her so, one day.
    .tell-her-why = You comfort a mother. And you open a talk that these two have missed for years.
    .marjan-knows = Shall we ask Ustani Marjan? She has known Breshna since she was small.
    .marjan-knows-why = You needn't know it all yourselves. A wise woman nearby is worth gold.

scenario--study-circle--rain =
    At noon comes wind, and then rain, all at once! The dyed silk still hangs on the line. The whole yard runs, baskets on their heads, Breshna's mother too. All are dripping wet, and laugh.

    Under the roof Breshna holds the blue silk to her cheek. She closes her eyes.
    .this-blue = What did you want to make of this blue?
    .this-blue-why = You ask about her plan as if it were still alive. Perhaps it is.
    .your-laugh = How good that you can laugh again.
    .your-laugh-why = Nothing to prove, nothing to win. A shared laugh is a kind of bread.
    .say-it = You see? You miss it. Say it!
    .say-it-why = You saw something true and pulled at it. Now she puts the silk away.

scenario--study-circle--slates =
    A little later three girls stand under the mulberry tree with their slates. It's the hour when Breshna used to teach them letters.

    “Why don't you come?” asks Parwana, the smallest. “Mayn't we ask you anything either?” Breshna looks at the ground.
    .take-over = I'll draw letters with you today, girls. Breshna, sit with us if you like.
    .take-over-why = The children get their lesson, and she may come closer. Nobody has to explain.
    .answer-her = Answer the child, Breshna! They have waited for weeks.
    .answer-her-why = You shame her before those she loves to teach. She goes in, and you know why.
    .liked-to-say = You ask her later: “What would you have liked to tell Parwana?”
    .liked-to-say-why = You wait until you are alone. Then her own answer can come, without an audience.

scenario--study-circle--silk =
    At noon a parcel comes from the thread shop: seven blues, side by side. “Pay when you sell,” writes old Mr Das. “I kept these for your hands.”

    Breshna touches each of them. “But I've given back his money,” she says. “The new one says, I must be free.”
    .begin-with = Which of the blues would you begin with?
    .begin-with-why = A small question about silk. It lets her own wish speak for a moment.
    .two-sides = A part of you has finished with it. And a part can't let go of the silk.
    .two-sides-why = You hold both sides without pulling. So she can look at both herself.
    .sent-back = You gave it back? That was for your own machine!
    .sent-back-why = You know her dream and it hurts you. But she hears: you're stupid.

scenario--study-circle--whisper =
    In the evening she knocks at your window. “Swear that you'll tell no one,” she whispers. “Not Mother. Not Ustani Marjan.”

    She has wound red thread round her finger. The tip is quite white.
    .swear = I swear. Whatever it is, it stays with me.
    .swear-why = It brings you close tonight. But you have promised before you know what it is.
    .if-afraid = I can keep a lot. But if I'm afraid for you, I get help. And I tell you first.
    .if-afraid-why = An honest line, said in time. She knows what she can count on.
    .out-with-it = Out with it, or I'll go to your mother!
    .out-with-it-why = She came to your window, and you shut it. What she says now is the half of it.
    .both-to-marjan = That sounds heavy. May I ask Ustani Marjan to help us both?
    .both-to-marjan-why = You say openly whom you'd ask, and why. A load for three is lighter.

scenario--study-circle--quarrel =
    “When they took me from school, you were silent, all of you!” Her voice shakes. “Now I learn at last, and everyone in this yard has something to say!”

    A hen runs off. Nobody laughs.
    .ungrateful = That isn't fair. We only want what's best for you!
    .ungrateful-why = It is meant with love. But “best for you” was said back then, too.
    .were-silent = That's true. We were silent then. I'm sorry.
    .were-silent-why = She is right, and you say so. Few words open a door as wide as these.
    .be-angry = Be angry with me. I won't shout, and I won't go away.
    .be-angry-why = You let her be angry and set your own line. Her anger has good reasons.
    .ask-bibi = We're both stuck. May I ask Bibi Zarina? The circle meets in her house.
    .ask-bibi-why = You go to the heart of the circle, not against it. And you ask her first.

## What pinches

scenario--study-circle--shawl =
    She spreads a big sheet on the mat. It is her own pattern, a long road. All along it are little doors, each one ajar.

    “Each door was a question,” she says. “Now I can't find how it ends.”
    .many-doors = Someone who draws so many doors would love to look inside.
    .many-doors-why = You read her picture aloud. She sees herself in it, curious as she is.
    .finish-it = Just go on with it! It's the best thing you've ever made.
    .finish-it-why = Praise that pushes. She spoke of her questions, and you spoke of the shawl.
    .where-to = Where would the road go, if it were only up to you?
    .where-to-why = You put the needle back into her hand. The answer is hers to find.

scenario--study-circle--candle =
    The power goes. One candle burns between you, and in the dark it's easier to talk.

    “Sometimes a question comes in the middle of the reading,” says Breshna. “Then I bite my tongue until it goes away.”
    .last-one = What was the last one that came?
    .last-one-why = You make room for the question itself. Here she needn't bite her tongue.
    .bite-so-long = So many questions, and each one bitten off. That must hurt.
    .bite-so-long-why = You say softly what it costs her. She nods in the dark, and thinks on.
    .told-you = There you are! Something that hurts can't be good.
    .told-you-why = She lent you a secret, and you used it as proof. The reading is good. The biting hurts.

scenario--study-circle--lubna =
    “Lubna asked something in the circle,” says Breshna. “Only: where can I read that? Since then she sits by the door, and the tea goes past her.”

    Her hands lie still. “It went past her from my hand, too.”
    .holding-it = How was that for you, with the glass in your hand?
    .holding-it-why = You ask about the moment when her own heart spoke up. She can listen to it.
    .love-and-see = You love that room. And you saw what happened in it.
    .love-and-see-why = Both are true. She needn't stop loving it to see what is wrong.
    .shameful = You should have stood by her!
    .shameful-why = She is ashamed already. More shame makes people hide, not stand up.
    .second-glass = Lubna lives two doors down. What if you took her some tea?
    .second-glass-why = One small thing she can do today. It is her deed, not a judgement on anyone.

scenario--study-circle--two-glasses =
    Breshna goes over with two glasses of tea. You hear a gate, then nothing for a long time. Then you hear two women laugh.

    She comes back in the dark. “I thought she would hate me,” she says.
    .now-leave = Then leave that circle, both of you!
    .now-leave-why = She has just mended something, and you tear at it. She doesn't want to lose the room.
    .what-heard = What did you two find to laugh about?
    .what-heard-why = You ask about the joy. In joy, people think more freely.
    .took-courage = It takes courage to carry two glasses through that gate.
    .took-courage-why = You name what she did. Next time courage will come a little easier.

## The turn

scenario--study-circle--bag =
    A small bag stands under her bed. “On Thursday the new one takes four of us to another house,” says Breshna. “For a week. Where? One doesn't ask.”

    She laughs, but only with her mouth. The bag is half full.
    .half-packed = You laugh, and half your bag is still empty.
    .half-packed-why = You saw what she hasn't said. She may say it now, or just look at the bag.
    .address = Someone here must know the place and the people. That isn't doubt. That's care.
    .address-why = A clear line that anyone may ask for. A good house has an address.
    .nowhere = You're going nowhere. I'll see to that!
    .nowhere-why = Your fear is right. But with force you take her choice away, as school was taken from her.
    .mother-now = I'm afraid for you. Let's tell your mother and ask Ustani Marjan, today.
    .mother-now-why = A week away at an unknown place is too big for two. You say so, and get help at once.

scenario--study-circle--before-dawn =
    She bends close. “On Thursday, before it's light, the new one takes four of us along. To another house, for a week. I don't know where.”

    She looks at you. “Now you know. Only you.”
    .keep-it = Go in peace. I've sworn, and I'll be silent.
    .keep-it-why = You want to be true to her. But if she needs help there, nobody will know where to look.
    .lamb = And you trot along, like a lamb on a rope?
    .lamb-why = It's fear that bites. She hears that you think her stupid, and shuts the door.
    .swore-too-fast = I swore too fast. I can't be silent, if nobody knows where you are.
    .swore-too-fast-why = You take back what you can't keep, to her face. That is harder than silence, and truer.
    .wake-mother = I swore too fast. I'm afraid for you. Let's wake your mother, now.
    .wake-mother-why = When someone may be in danger, an adult must know at once. No oath stands above that.

scenario--study-circle--knot =
    Her blue notebook lies on her knees, the one with all her questions. Red thread holds it shut. She has undone one of three knots.

    “If I ask, and the new one sends me away, where do I learn then?” she says. “I won't be only the one who sews again.”
    .never-only = I don't know where. But to me you'll never be “only” that.
    .never-only-why = You don't have every answer, and say so. But you answer her fear.
    .her-or-us = Then decide, now. Her or us!
    .her-or-us-why = She asked for a way, and you gave her a wall. The new one says the same.
    .first-question = And if you asked just once: which question would it be?
    .first-question-why = You trust her to choose it herself. A question that has been said once wants out.
    .fetch-marjan = Shall I ask Ustani Marjan to tea? She likes every question.
    .fetch-marjan-why = You can't be her teacher, but you can fetch one. Then she loses nothing by asking.

scenario--study-circle--gate =
    Thursday, and it isn't light yet. Breshna stands at the gate, her shoes in her hand. Somewhere a rooster is too early.

    “I only wanted to see the yard once more,” she says. She doesn't go. Not yet.
    .one-cup = The kettle is on. Drink one cup with us before you go.
    .one-cup-why = No force, only warmth and a little time. A kettle wakes a house, gently.
    .call-mother = I swore too fast. I'm calling your mother now, and I say so to your face.
    .call-mother-why = You break an oath to keep her safe, and don't hide it. That is how one cares.
    .bar-the-way = You stand in her way. “You won't get past me!”
    .bar-the-way-why = You're afraid, who wouldn't be? But whoever must fight her way out doesn't look back.

scenario--study-circle--embers =
    At night you smell smoke. Breshna sits by the stove. On her knees lies her blue notebook, tied with red thread. All her questions are in it.

    “Without it my heart will be quiet,” she says. The fire shines on her face.
    .sit-down = It belongs to you. I'll only sit down here with you.
    .sit-down-why = You leave her the choice and stay near. So two look into the fire, not one.
    .read-me-one = Will you read me one of them first? Only one.
    .read-me-one-why = You ask for a question, not for the book. Once read aloud, it is hard to burn.
    .snatch = You snatch the notebook out of her hands.
    .snatch-why = You want to save it. But it is hers, and now she holds on to the fire.
    .mother-sits = May I wake your mother? I think she'd like to sit here, too.
    .mother-sits-why = The night is too heavy for two. You ask first, and then you get help.

## Help that was asked for

scenario--study-circle--marjan =
    Ustani Marjan's room smells of paper and cardamom. She listens with her eyes closed.

    “To love learning is no illness,” she says at last. “And to love questions is no illness either. Tell me, what is Breshna good at?”
    .order-her = Please order her to stop, Ustani. She'll listen to you.
    .order-her-why = You want it to be over soon. But Ustani Marjan won't be one more voice that commands.
    .hens-go-quiet = When she reads aloud, even the hens go quiet.
    .hens-go-quiet-why = You tell what is strong in her. With that a teacher can begin something.
    .who-for-you = Who answered your questions when you were young?
    .who-for-you-why = You ask, and learn something yourself. Wise people have stories, not only answers.
    .women-of-peace = Could we also ask Sadaf, from the women's peace group?
    .women-of-peace-why = Another pair of ears, and women who know such worries. Nobody must do it alone.

scenario--study-circle--sadaf =
    Sadaf leads the women's peace group, the Tolana. She rolls her wheelchair to the table and pours tea.

    “Nine women who read are a treasure,” she says. “We write no bad word about anyone. What has changed? And how do you sleep?”
    .what-stopped = She has stopped her shawls, her lessons and her calls. And she asks nothing.
    .what-stopped-why = You tell what you saw, and no more. That is enough to begin with.
    .write-danger = Write down that this circle is dangerous.
    .write-danger-why = Sadaf puts her pen away. Such a word sticks to nine women who drink tea and learn.
    .too-much = Am I making too much of it? I keep asking myself that.
    .too-much-why = You may doubt yourself aloud. Sadaf says: better to ask early than to lie awake.

scenario--study-circle--slip =
    Ustani Marjan has written to Breshna, and you bring her the slip. She unfolds it slowly.

    “May I come to tea? There is a poem I can't work out. Your old teacher.” Breshna turns the slip over. “She can't work it out? And she writes that down?”
    .without-words = You put a glass of tea next to the slip, and leave her in peace.
    .without-words-why = You trust the slip, and Breshna. Some thoughts come only when nobody is watching.
    .she-asks-you = She knows how well you read. So she asks you.
    .she-asks-you-why = You say aloud what the slip means: somebody takes her seriously.
    .now-you-see = A great teacher who asks! Your new one can't do that.
    .now-you-see-why = You make a weapon of a kind letter. Breshna folds it up, quite small.

scenario--study-circle--bibi =
    Bibi Zarina's eyes see little now. Her fingers find the bread you have brought.

    “In this room everyone could ask, for thirty years,” she says. “I grew tired, and I let it slip. That is for me to mend. Sit down. What does our Breshna need?”
    .throw-out = Show that woman the door, Bibi, today!
    .throw-out-why = You want a quick end. “I throw nobody out who drinks tea,” says Bibi. “But I'll talk with her.”
    .thank-you = She loves this room. Thank you for keeping it for her.
    .thank-you-why = You thank her for the good in it. That gives an old woman strength to mend the rest.
    .was-before = How was it here, in the first years?
    .was-before-why = She remembers, and her back grows straight. An old custom can be woken up again.

scenario--study-circle--samovar =
    Bibi Zarina sends word to Breshna: “On Thursday I'll ask the first question myself. My eyes are weak. I need someone by my side who reads.”

    Breshna stands in the yard with one shoe on. “She means me,” she says.
    .what-wish = What kind of Thursday would you wish for?
    .what-wish-why = She may draw the evening herself, as she draws her patterns. So it becomes hers.
    .your-pace = You needn't ask anything. You could just read for her.
    .your-pace-why = You take the weight off. She chooses how far she goes, and so she goes.
    .you-must-speak = Then stand up at last, and tell them all what you think!
    .you-must-speak-why = You want her brave at once. But courage that is ordered feels like one more duty.

scenario--study-circle--visit =
    In the afternoon Ustani Marjan has tea under the mulberry tree. Not one word about the circle! She opens an old book of poems.

    “This one has puzzled me for three days,” she says. “I don't know. What do you think, Breshna?”

    Breshna stares at her. “You ask me?”
    .how-was-it = You ask her later: “How was that, being asked?”
    .how-was-it-why = You let her taste it once more. What she felt will lead her further than your advice.
    .girls-too = You make things so clear. I saw it with your three little girls.
    .girls-too-why = You tell her what you have seen: she can learn and pass it on. Now she can see it, too.
    .real-one = You see? That's a real teacher, not like yours!
    .real-one-why = You turn a gift into a contest. Breshna lowers her eyes, and the poem stays shut.
    .walk-along = On Sundays women read at Ustani Marjan's. Would you like to go?
    .walk-along-why = You take nothing away from her. You show one more door, and leave it to her.

## The endings

scenario--study-circle--sunday-room =
    On Sundays the door stands open at Ustani Marjan's. Women sit along the wall, and each has brought a question.

    Breshna has her blue notebook on her knees. She unties the last knot and reads out number one. It is ten years old. For a moment all is quiet. Then everyone talks at once. At home, the frame stands in the middle of the yard.
    .debrief =
        The pull was <b>false authority</b>: one voice that knows everything and may not be asked. Breshna held on to it, for in that room she was taken seriously at last.

        Her learning was never the trouble. She met someone who knows much and says “I don't know”. Now she has both: the books and her questions.
    .try = Ask her for question number two, and only listen.

scenario--study-circle--same-circle =
    “Three of us asked!” says Breshna on Thursday night, with both hands. “Bibi Zarina, whose house it is. Then Lubna, by the door. Then I, like a mouse! The new one took her shawl. She has no time for questions.”

    “And then?”

    “Then we poured tea for Lubna first, and read on till dark.”
    .debrief =
        The pull was <b>false authority</b>. “Who asks, doubts” kept many clever women silent. Each thought she was the only one.

        The circle is as good as ever. One rule did not belong there. You trusted Breshna with her own question, and the women opened their room themselves.
    .try = Ask how Lubna is. Someone who was left out needs more than one glass of tea.

scenario--study-circle--little-school =
    Five little girls sit under the mulberry tree. Breshna has a book in one hand and a needle in the other. “Well,” she says, “I've got two.”

    On Sundays she learns at Ustani Marjan's, on Mondays she passes it on. A cloth hangs in the tree. On it, in blue silk: “Please ask.”
    .debrief =
        The pull was <b>false authority</b>. It made Breshna feel that she counts. The price was her own voice.

        You told her what you had seen. Who helps others to ask does not forget how it goes. And she learns on, more than ever.
    .try = Bring her a real question of your own. It does good to be asked.

scenario--study-circle--red-thread =
    Breshna is still here, and on Thursdays she still goes to her circle. The notebook is still tied. But now it lies on the table, between your two cups.

    On Tuesday she asks her mother, “Is there salt in it?” Aunt Zari is so glad that she has to turn to the stove.
    .debrief =
        The pull was <b>false authority</b>: someone who knows all, and whom nobody may ask. Behind it lies a real hurt, ten years when nobody asked Breshna.

        That doesn't heal in a week. But she asks again, about salt. That is how it begins. And you needn't carry it alone.
    .try = Ask what she read, before you ask about the woman.

scenario--study-circle--three-cups =
    Three cups stand on the mat. Aunt Zari woke up and sat down with you. For a long time she is silent. “I should have asked you, back then,” she says.

    Nothing is settled. But Breshna is still here, both hands round her cup. And in the morning Aunt Zari will go to Ustani Marjan, and you with her.
    .debrief =
        The pull was <b>false authority</b>: follow, and don't ask where. It lives on old hurts, and this one was spoken aloud tonight.

        You used no force, and you stayed. Now her mother knows, and soon a teacher will. If you fear for someone, tell an adult you trust at once, even at night.
    .try = Call her mother a little earlier, and tell Breshna that you do.

scenario--study-circle--ashes =
    The notebook is ash. The new one takes Breshna along for a week. Bibi Zarina finds out which house it is, so her mother knows. Then Breshna is back, and polite, like a guest.

    It is not the end. The frame still stands by the wall. Tomorrow you'll go to Ustani Marjan with Aunt Zari.
    .debrief =
        The pull was <b>false authority</b>: a voice that allows no questions. Each order at home sounded much the same.

        You spoke out of fear, as most of us would. It is not all up to you. Tell an adult you trust, and at once if you fear for her. Then begin small: tea, and one real question.
    .try = Begin with what she loves about learning. Ask about the new one later.
