# review: draft

### The last lesson of the module "When you are worried": grief, fear and sleep; the families of the dead and the missing.
### It must be very gentle. It says nothing about how anyone died or disappeared, and blames nobody; keep it so.
### Names are invented. A choice's feedback is the attribute that ends in -said.
### The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--what-we-carry = What we carry
    .about = Grief, fear, bad sleep: what makes them a little lighter.
    .close =
        You put your bundle down for a few minutes. That counts.

        It may be there again tomorrow. But now you know: rest is allowed, and four hands lift better than two. Go gently.

## Its screens, in order

lesson--what-we-carry--breathe =
    Before we begin: breathe in through your nose, and count to four.

    Now breathe out slowly, as if you were cooling hot tea. Count to six.

    Three times. Nobody will notice. Take all the time you like.

    If today is too heavy for this lesson, come back another day.

lesson--what-we-carry--bundle =
    Women come down the hill with firewood on their heads. Halfway stands a low stone wall.

    “Who built it?” asks young Ghotai, out of breath.

    “Our grandmothers,” says Aunt Wagma. “Just so high that you can put your load down by yourself. And lift it again when you're ready.”

lesson--what-we-carry--body =
    We all carry something. Someone who died. A fright that comes back.

    Then the heart may jump at a loud noise. Sleep runs away. We forget things, or we get angry over a spoon.

    This is not weakness. It is how a body answers too much weight. For most people it gets lighter with time, rest and company.

lesson--what-we-carry--empty-cup =
    Two years ago Brekhna's brother went out and did not come home. Nobody knows more. Each evening her mother sets out a cup for him.

    “Tell her to stop,” says a cousin. Brekhna sets the cup straight.

    When someone is missing, hope and grief sit at one table. We needn't send either away.

lesson--what-we-carry--at-the-door =
    In the next lane, Yasmin has lost her father. A week ago the house was full. Now it is silent. You and your mother stand at her door.

    What could you say?
    .be-strong = You must be strong now, for your mother.
    .be-strong-said =
        It is said everywhere, and meant well. But she hears, “Hide your tears.” Then she carries the grief, and the hiding too. May she be weak for an hour beside you?
    .tell-all = Tell me how it happened. It helps to let it out.
    .tell-all-said =
        For some it helps, one day. But nobody should have to tell the worst again. She chooses when, to whom and how much. You can just sit there first.
    .bread-and-stay = We brought some bread. May we sit with you a little?
    .bread-and-stay-said =
        You don't make the grief smaller, and you don't ask for anything. You are there when the others have gone. If she tells of him, listen. If not, that is fine too.

lesson--what-we-carry--night =
    For bad nights, small things:

    Put the phone away early, and the sad pictures with it.
    Get up at the same hour each day.
    Some light and a few steps, also just on the roof.
    If you lie awake, breathe out slowly, and count.
    Say to someone, “I sleep badly.” A shared night is shorter.

lesson--what-we-carry--thunder =
    Thunder. Your small nephew Zaryab runs under the table and holds his ears. Since a bad fright in spring each bang does this to him.

    What helps him now?
    .five-things = Sit down by him: “I'm here. What can you see? And hear?”
    .five-things-said =
        A calm voice nearby, then the eyes and the ears. The table leg, the cat, the rain. That brings him out of the old fright, back into this room. It works for grown-ups too.
    .nothing-there = “It's nothing, it's only thunder!”
    .nothing-there-said =
        It is true, but his body doesn't know it yet. A body with a fright can't be argued with. First come near and be calm. Then you may say, “It was thunder.”
    .grown-boy = “A brave boy doesn't hide.”
    .grown-boy-said =
        You want to give him courage. But now he has fear and shame together. He did find a safe place, and that was clever. Start there: “Good place. May I sit by you?”

lesson--what-we-carry--too-heavy =
    Some loads are too heavy for two hands. Perhaps nothing gets lighter for weeks. Perhaps someone can't eat, work or get up.

    Then a health worker or doctor can help, as with a broken arm.

    Does someone think of dying? Do you? Tell an adult you trust <b>today</b>, or call the emergency number. Don't stay alone with it.

lesson--what-we-carry--mine =
    Where is your low stone wall? A place, a person, a prayer, a song, a corner of the roof?

    If you like, write down where you can put your load for a moment.
    .thanks =
        Kept for you. It is good to know the way there before one is tired.

lesson--what-we-carry--week =
    A small deed for this week:

    Give yourself five quiet minutes on one day, with no phone. Breathe out slowly, as over hot tea. Look, and listen to what is near.

    If you like, do it beside someone who is tired too.
    .later = You wanted five quiet minutes for yourself, without a phone. Did they come about?

lesson--what-we-carry--check-grief =
    A friend's grandfather has died. What helps most in the weeks after?
    .cheer-up = To cheer your friend up at once.
    .cheer-up-said =
        A laugh will come again, by itself. If we hurry it, grief has to hide. Let your friend be sad beside you.
    .stay-near = To come by, sit there, and bring a small thing.
    .stay-near-said =
        Yes. Company helps more than clever words, and most of all when the guests have gone. Your friend may talk, or not.
    .make-talk = To make your friend tell everything.
    .make-talk-said =
        Nobody should be made to tell. Some need words, some need quiet. Stay near, and the words come if they want to.

lesson--what-we-carry--check-too-heavy =
    Someone tells you, “I don't want to live any more.” What do you do?
    .hide-it = I keep it secret, as a good friend.
    .hide-it-said =
        A good friend breaks this one silence. Stay with them, and tell an adult you trust today. It can save a life.
    .wait-a-year = I wait. Time heals everything.
    .wait-a-year-said =
        Time helps with many hurts. This one can't wait. Stay with them, and get an adult or the emergency number today.
    .tell-today = I stay near, and get an adult I trust today.
    .tell-today-said =
        Yes. Take it seriously, don't leave them alone, and bring in someone grown-up at once. The emergency number is right, too. You need not find the perfect words.
