# review: draft

### The first lesson of the module "Our own story": people of many tongues and faiths are at home here.
### The one idea: a neighbour is not a guest but a member, who has a say and a job to do.
### Harleen is a Sikh woman of an old Peshawar family, Shazma comes from Chitral. All names are invented.
### The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--land-of-many = A land of many
    .about = Who is at home here? More people than we think.
    .close =
        Thank you for walking down this street with us.

        This land never had only one tongue or one kind of door. That is an old strength, and it is yours too.

## Its screens, in order

lesson--land-of-many--hook =
    Peshawar has an old street named after its storytellers.

    Traders from far away rested there. They drank green tea, and told stories in many tongues. Nobody asked them all to tell the same one.

    What if our whole land is like that street?

lesson--land-of-many--green-door =
    Sanobar is new in the lane. She greets the woman at the green door.

    “You are our guests here,” she says kindly. “Ask me for anything.”

    Harleen Kaur laughs. “My grandmother's grandmother was born behind this door! But I thank you. Come in. Today <i>you</i> are the guest.”

    The tea is sweet. Sanobar laughs too.

lesson--land-of-many--guest-or-member =
    Sanobar meant well. Still, one word put Harleen outside.

    <b>A guest</b> is treated well. But a guest stays a short time, and others decide.

    <b>A member</b> belongs. A member has a say, and shares the work and the joy.

    Our neighbours of every faith and tongue are members.

lesson--land-of-many--many-tongues =
    How many ways can you say “Welcome”?

    In this province some say it in Pashto. Others say it in Hindko, Khowar, Saraiki, Gojri or Kohistani. Deaf people say it with their hands.

    None of these is a visitor's tongue. Each is somebody's lullaby.

lesson--land-of-many--street-fair =
    The lane plans an evening of food and games. Rehan, who uses a wheelchair, comes to the meeting.

    What could you say to him?
    .good-seat = We'll keep the best seat for you, right in front.
    .good-seat-said =
        That is friendly, and a good seat is a fine thing. But it makes Rehan a guest at his own street's party. He came to the meeting, so perhaps he wants to do more than watch.
    .which-job = Good that you're here. Which job would you like?
    .which-job-said =
        Now he is one of the makers. You don't guess what he can or can't do. He knows that best. He may say: the music, the money list, or frying the pakoras.
    .too-hard = Don't trouble yourself. It will be crowded and hard for you.
    .too-hard-said =
        You want to spare him trouble. But you have decided for him, before he could speak. Ask him instead: “What would make it easy for you to join?” Often it is only a plank over two steps.

lesson--land-of-many--hostel-word =
    In a hostel room, Shazma from Chitral says a Pashto word in her own way. Two girls giggle. Shazma looks down.

    What could someone else in the room say?
    .teach-us = And how do you say it in Khowar? Teach us!
    .teach-us-said =
        In one moment the learner becomes the teacher. Nobody was scolded, and the laughing can turn kind. Soon the whole room is making funny mistakes together.
    .only-fun = Don't mind them. They are only having fun.
    .only-fun-said =
        It is meant to comfort her. But it tells her that her hurt is too big, and their laughing is fine. A real question to Shazma would change the room.
    .say-it-right = It's easy. Just say it the way we do.
    .say-it-right-said =
        A little help with a word is good, when someone asks for it. Just now she may hear: you are wrong and we are right. She speaks more tongues than most of us. That is worth a question.

lesson--land-of-many--old-teacher =
    A message from the head of your lane:

    “Master Yousaf Masih died last night. For thirty years he taught our children sums. He let no child fail. We are all weeping. The church prayers are at four. Please bring a dish for his family.”
    .pull-said =
        It is full of feeling, so a second look is fair. But the grief is for a real man whom everyone knew. The time and place are open. It asks only for food and company. This is plain: a street that mourns one of its own.
    .plain-said =
        Yes, it is plain. The sadness is strong, and it is true. You know who writes, and where and when. All it asks for is a dish and your company. A street stands by one of its own.

lesson--land-of-many--roots-and-leaves =
    A message passed on many times, with no name:

    “Only we have roots in this land. All the others are leaves that the wind brought. They will never be like us.”
    .pull-said =
        Yes. This is the pull of <b>us and them</b>. It makes one thing of “the others”, and strangers for ever. But a land is more like an orchard. Many trees grow there, each with roots. Which neighbour taught you, healed you, sold you bread?
    .plain-said =
        It sounds like a poem, so it's easy to let it pass. Yet it is a pull: <b>us and them</b>. It turns all others into leaves without a home. Think of one neighbour who taught you, healed you or sold you bread. That is no leaf.

lesson--land-of-many--one-of-few =
    Each of us is one of few somewhere: a new school, a ward, another city.

    When were you one of few? What did somebody do that made you feel at home? Leave names out.
    .thanks =
        Kept for you. What felt good to you then is a gift you can pass on.

lesson--land-of-many--week =
    A small deed for this week:

    Ask an older person at home who lived around them when they were young. Which tongues were spoken? Which feasts did people share?

    Or learn to say “Welcome” in one more tongue of our land.
    .later = You wanted to ask about the neighbours of long ago, or learn a new “Welcome”. How did it go?

lesson--land-of-many--check-member =
    A kind host says to a family of another faith: “You are our guests here.” They have lived there for ages. What makes them members, not guests?
    .treated-well = They are treated well.
    .treated-well-said =
        Good care matters. But we treat guests well too, and then they go home. These people <i>are</i> home. What is missing is a say.
    .has-a-say = They have a say and a share in the work.
    .has-a-say-said =
        Yes. A guest is served. A member helps to decide, helps to carry, and shares in the joy.
    .same-as-all = They become the same as all the others.
    .same-as-all-said =
        Nobody has to become the same to belong. A house has many doors, and one street has many kinds of bread. What counts is that all have a say.

lesson--land-of-many--check-wheelchair =
    A girl in a wheelchair comes to help plan a school feast. What is the best first thing to say?
    .what-to-do = What would you like to do?
    .what-to-do-said =
        Yes. She knows best what she can do and what she enjoys. The question makes her one of the makers.
    .do-it-for-her = I'll do your share for you.
    .do-it-for-her-said =
        It is kindly meant, and it takes her place away. Help is best when someone wants it. Ask first what she would like to do.
    .leave-her-rest = You rest. We'll call you when it begins.
    .leave-her-rest-said =
        She may not be tired at all. She came to plan, like you. Deciding for her makes her a guest at her own feast. Ask her what she would like.
