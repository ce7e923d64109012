# review: draft

### How to tell a true story of one's own: one moment, four parts, and three gates that keep people safe.
### Zeb is a schoolgirl who stammers; her stammer is neither healed nor pitied. All names are invented.
### Nobody ever has to tell. The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--telling-your-story = Telling your story
    .about = A small true story that only you can tell.
    .close =
        Thank you. Somewhere someone is waiting for just the story you have.

        Tell it when you like, to whom you like. And if you keep it, it is still yours.

## Its screens, in order

lesson--telling-your-story--hook =
    “Be kind to each other.” How often have you heard that? Do you remember when?

    Now think of a day when someone was kind to you. You may still know the weather.

    Good advice flies away. A story stays.

lesson--telling-your-story--first-try =
    Zeb will speak in the school yard for one minute. She stammers a little, so she has practised.

    “Kindness is very important,” she reads to her aunt. “We should all help each other.”

    Her aunt nods, and looks over at the rice.

    “You've heard it before,” says Zeb. “A hundred times,” says her aunt.

lesson--telling-your-story--second-try =
    Next day in the yard, Zeb puts her paper away.

    “In class two I couldn't say my own name. The whole class waited. Then the girl beside me wrote Z-E-B on her hand. She held it up. And she smiled at me, not at them.”

    She stammers twice. Nobody minds. Even the teachers stand still.

lesson--telling-your-story--which-opening =
    At a youth evening, you may tell how people help each other.

    How would you begin?
    .all-should-help = In our time, everyone should help everyone.
    .all-should-help-said =
        It's true, and nobody will object. But there is nothing to see in it. People nod, and look over at the rice. Keep the thought for the end, or let them find it.
    .one-shoe = It was raining, and I had only one shoe.
    .one-shoe-said =
        Now we want to know more! One moment, one picture, and we stand beside you in the rain. It is small, and it is yours. Begin like this, and nobody needs to be told to listen.
    .neighbours-secret = Our neighbour lost his work, and at night he cries.
    .neighbours-secret-said =
        It would touch people, and you mean well. But this is his night and his story. It may be home before you are. Tell your own part only, such as what you felt or did.

lesson--telling-your-story--four-parts =
    A small story has four parts. In which order would you tell them?
    .where = Where I was: one place, one moment.
    .hard = What became hard.
    .helped = Who did what, and what that changed.
    .now = What I hope for now.
    .said =
        First we stand beside you. Then we worry with you. Then we see the turn. Only at the end you say what you hope for. Put that first, and it is advice. Put last, it is a gift.

lesson--telling-your-story--three-gates =
    Before you tell a story, let it pass three gates.

    <b>Is it mine?</b> If it's also another's, ask first, or leave that part out.

    <b>Is it safe?</b> Could it harm someone, today or later? Names and places can stay home.

    <b>Am I ready?</b> If it still hurts a lot, it can wait.

lesson--telling-your-story--saddest-day =
    Someone plans a video about your street. “Tell us the saddest day of your life,” he says. “People will cry!” You feel your stomach tighten.

    What would you say?
    .tell-it-all = All right, if it helps the others.
    .tell-it-all-said =
        It's generous. But your stomach said “not yet”, and a video can't be called back. No good cause needs your open wound. Telling a friend first is a softer way.
    .make-one-up = All right. (You quietly make one up.)
    .make-one-up-said =
        It guards your own pain, and that is clever. But if it comes out, people may doubt all true stories too. You have an easier way: you can simply say no.
    .another-one = Not that one. I could tell you who helped us.
    .another-one-said =
        You kept your gate, and you still gave something true. A plain “no” would be just as good. Whoever means well will be glad of the story you choose.

lesson--telling-your-story--my-moment =
    When did someone stand beside you?

    Write just the first line, if you like: where you were, what you saw. Leave names out.
    .thanks =
        Kept for you. That is the hardest line, and you have it now. The rest may come by itself.

lesson--telling-your-story--week =
    A small deed for this week:

    Tell one small true story to one person at home. One minute is enough. It can be about a good cup of tea.

    Begin with the place. Stop before you explain. Then ask, “And you?”
    .later = You wanted to tell one small true story to someone at home. How did it go?

lesson--telling-your-story--check-begin =
    You want people to listen to your story. What is the best way to begin?
    .big-idea = With the big idea it should teach.
    .big-idea-said =
        The idea matters to you, so it wants to come first. But people have heard it before. Let them see one moment, and they may find the idea themselves.
    .one-moment = With one moment that people can see.
    .one-moment-said =
        Yes. Some rain, one wet shoe, the smell of bread. Now they stand beside you and want more.
    .whole-life = With your whole life, from the start.
    .whole-life-said =
        It's all true, but it's a long road for those who listen. Choose one hour of it. The rest can wait for another day.

lesson--telling-your-story--check-mine =
    The best part of your story is a friend's secret. Your friend is far away. What do you do?
    .my-own-part = Tell only my own part.
    .my-own-part-said =
        Yes. What you saw in yourself, felt and did is yours. The secret belongs to your friend, also from far away.
    .change-voice = Tell it, but change the name.
    .change-voice-said =
        That is better than the real name. But people here know each other, and they guess well. A secret needs more than a new name: it needs a yes.
    .they-forgot = Tell it. It was long ago.
    .they-forgot-said =
        For you it is long ago. For your friend it may be like yesterday. Without a yes, leave that part out.

lesson--telling-your-story--check-not-ready =
    Someone asks for a story that still hurts you a lot. What is a good answer?
    .be-brave = Tell it. Brave people tell everything.
    .be-brave-said =
        Courage isn't the same as telling all. To guard something that still hurts takes courage too. You may wait.
    .keep-it-inside = Never speak of it to anyone.
    .keep-it-inside-said =
        You needn't tell it to a crowd. But heavy things grow lighter with one person you trust, or someone trained to help. “Not here” isn't “never”.
    .no-or-later = Say “no”, or “not now”.
    .no-or-later-said =
        Yes. Your story belongs to you. You choose the day, the people, and how much. A friendly “no” needs no reason.
