# review: draft

### First lesson of the module "How a pull works": the wish to belong is good, and can be used.
### Keep the picture of the door: one that opens both ways, and one that opens only inward.
### Nobody in the story is bad. Don't let the three girls look religious, rich or foreign.

## The lesson in the list, and its last screen

lesson--pull-of-belonging = The pull of belonging
    .about = Why a warm circle draws us, and how to tell a good one.
    .close =
        You have come to the end. Thank you for staying.

        The wish to belong is not a weakness. It is one of the best things in us. Keep your own door open, both ways. Then you are a good place for someone.

## Its screens, in order

lesson--pull-of-belonging--hook =
    With some people, your shoulders come down by themselves. They know how you like your tea.

    We all need such a place, as we need bread. The need is good.

    And because it is so strong, it can be used. That is what we look at today.

lesson--pull-of-belonging--hostel =
    Mehwish is new in a girls' hostel. In the dining hall she sits alone. At night she cries, very quietly.

    Then there is a knock. Three girls stand there with a pot of rice.

    “You are one of us now,” they say. They laugh until midnight. Mehwish sleeps well for the first time.

lesson--pull-of-belonging--weeks =
    A month later, the words sound different.

    “Why do you call home so much?” “Your old friends never understood you.”

    When Mehwish jokes with her roommate Tabassum, the three go silent for a day. So she jokes less. She calls home less.

    It is still warm in there. But it has grown small.

lesson--pull-of-belonging--cup =
    One evening she asks, “May Tabassum eat with us tomorrow?”

    “It's her or us,” says one. The others look at the floor.

    Mehwish goes back to her room, tired. On the table stand two cups. “I always put out yours too,” says Tabassum. She asks nothing more. Mehwish sits down.

lesson--pull-of-belonging--doors =
    A good circle has <b>a door that opens both ways</b>. You may bring a friend, leave early, or say no. You are still welcome.

    A pull has a door that opens <b>only inward</b>. Every step in costs you someone outside.

    So you need not judge the people. Just look at the door.

lesson--pull-of-belonging--new-circle =
    Your friend Sohail has a new circle. He speaks of nothing else. He has missed your Friday tea three times.

    Today he comes by for a moment. What would you say?
    .them-or-us = You have to choose. Them or us?
    .them-or-us-said =
        You are hurt, and that makes sense. But now your door opens only inward too. If they ask the same, he stands between two closed doors. Being missed draws him more than being pushed.
    .your-place = Your place is always here. What's it like with them?
    .your-place-said =
        Two gifts in one. He hears that he can come back at any time. And he may tell you what he has found there. Perhaps it is a good place. Perhaps he will hear his own doubts as he talks.
    .using-you = They're only using you. Can't you see it?
    .using-you-said =
        You may fear that, and you want to keep him safe. But he will defend the people who were kind to him. Then he can't bring you his doubts later. First ask, and listen.

lesson--pull-of-belonging--only-we =
    From someone in a new chat group:

    “Nobody else knows the real you. Only we do. Leave those old friends, and you will never feel alone again.”
    .pull-said =
        Yes, the pull of belonging is at work here. It speaks to a true wish. But look at the price: leave the others. People who are glad of you never ask for that.
    .plain-said =
        It does sound warm, and many of us would like to hear it. But it is the pull of belonging. To come in, you must leave others. A good circle lets you keep your old friends.

lesson--pull-of-belonging--lost-match =
    From your team's captain:

    “We lost today and half of us cried. Without you it's just not our team! We missed you so much. Come on Thursday. Bring your cousin, come late, only come!”
    .pull-said =
        It is full of feeling, so it's good that you looked twice. But nobody has to be left behind here. You may bring someone, and you may come late. Big feelings alone are no pull.
    .plain-said =
        Yes, this is just a warm call from people who miss you. The door opens both ways: bring someone, come late. Being missed is one of the good things in life.

lesson--pull-of-belonging--new-girl =
    People are new in the lane. Their daughter stands at the edge of your yard. Your family sits in the sun and talks.

    What would you do?
    .come-if = Move over and say: “There's room, if you like.”
    .come-if-said =
        A small space and a free choice. She can say yes today, or tomorrow, or never. Someone who has a good place needs no bad one. Perhaps you have just done more than you know.
    .every-day = Say: “From now on you sit with us, every day!”
    .every-day-said =
        What a big heart! Only, she can hardly say no to that. Leave her a little air: “if you like”. A place we choose ourselves feels more like our own.
    .let-her = Wait until she comes by herself.
    .let-her-said =
        You don't want to push her, and that is kind. But crossing a yard alone is hard. She may think that nobody wants her. One small sign from you makes the way short.

lesson--pull-of-belonging--week =
    A small deed for this week:

    Keep a place for someone. A cup, a seat, or the words “I thought of you today”. It may be a cousin, a neighbour, a grandmother.

    Ask for nothing back. The place is the gift.
    .later = You wanted to keep a small place for someone, perhaps a cup or a seat. How did it go?

lesson--pull-of-belonging--check-circle =
    What best shows that a circle of friends is a good place for you?
    .kind-at-once = They were very kind from the first day.
    .kind-at-once-said =
        Kindness is lovely, and mostly it is real. But a pull is often kind at first too. Something else shows more: may you say no, and bring others?
    .all-agree = Everyone there thinks alike.
    .all-agree-said =
        It feels easy when all agree. But what happens to the one who doesn't? In a good circle, that person still gets tea.
    .come-and-go = You may say no, go, and bring others.
    .come-and-go-said =
        Yes. Such a circle is like a door that opens both ways. You lose nobody by going in, and you are welcome when you come back.

lesson--pull-of-belonging--check-wish =
    A harmful group felt like family to someone. What is true of the wish to belong?
    .good-wish = It is a good wish, and it needs a good home.
    .good-wish-said =
        Yes. The wish is not the mistake. That is why a kind place near home protects more than a warning.
    .weak-wish = It is a weakness of lonely people.
    .weak-wish-said =
        It may look so from outside. But all of us have this wish, also those with many friends. Shame drives people away. A kept place brings them back.
    .young-wish = Grown-ups no longer have it.
    .young-wish-said =
        Ask any grandmother who eats alone! The wish to belong stays with us for life. It only asks for a good home.
