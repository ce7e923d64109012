# review: draft

### The fourth lesson of "Thinking for yourself": a line cut from its place can say the opposite.
### A torn letter is put together first. The torn words "Don't come home" must stand in the scrap and in the order alike.
### No scripture is quoted here, and nobody is accused of bending holy words; keep it so.
### Names are invented. The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--quoted-out-of-place = The torn line
    .about = What stood before, what came after? How a cut line changes its meaning.
    .close =
        You put a letter together today, and it turned into a hug.

        Keep the small habit. When one line stands alone and shouts, ask for its neighbours.

## Its screens, in order

lesson--quoted-out-of-place--scrap =
    Torpekai learns to be a nurse, far from her village.

    Today a letter from her mother has come. Rain has run over it, and it's in pieces. On the first piece she can read only: <i>“Don't come home”</i>.

    Her heart drops. Then she looks for the other pieces.

lesson--quoted-out-of-place--letter =
    Help Torpekai. Put her mother's letter together again.
    .road = “My dear girl, the road is under water.
    .come-home = Don't come home
    .rain = until the rain has stopped.
    .walnuts = Then come quickly! I've kept the best walnuts for you.”
    .said =
        Alone, “Don't come home” sounds like a closed door. In its place it means: I want you safe, and I'm waiting for you. The words are the same. Only their neighbours came back.

lesson--quoted-out-of-place--before-after =
    Every line has neighbours. Whoever cuts them off can make it say nearly anything.

    So ask three things:

    <b>What stands before it?</b>
    <b>What comes after it?</b>
    <b>To whom was it said, and why?</b>

lesson--quoted-out-of-place--six-seconds =
    In the madrassa yard a clip goes round, six seconds long. Their strict teacher says: “Close your books.”

    “No more lessons!” the boys cheer. Others shake their heads: has he grown tired of us?

    Ilyas scratches his ear. “He? Close the books? What did he say before that?”

lesson--quoted-out-of-place--whole-talk =
    A boy in the first row remembers the talk.

    “When your mother is ill, close your books. Sit with her. When she sleeps, open them again, and learn for two.”

    The cheering stops. The boy who cut the clip goes red. “I only wanted a laugh,” he says. Next day he shows the whole talk.

lesson--quoted-out-of-place--one-line =
    A voice in a study chat:

    “One line is enough for a brave heart. Those who ask for the whole page should be ashamed.”
    .pull-said =
        Yes. This is <b>duty and shame</b>. It uses shame to stop you from reading on. But asking for the whole page is no shame. That is how people learn.
    .plain-said =
        It praises a brave heart, and who wouldn't like to have one? But then it uses <b>shame</b>, so that you don't read on. An honest voice is happy to show the whole page.

lesson--quoted-out-of-place--whole-page =
    From a strict teacher, to the class:

    “I was hurt and angry today. You passed on my words, and only half of them. Read the whole page tonight, all of you. Then ask me anything, hard questions too.”
    .pull-said =
        It's stern, and nobody likes to be told off. But listen to what it asks. It wants you to read everything, and to ask. A pull wants neither of the two.
    .plain-said =
        Yes, it's plain. The teacher is angry, and says why. Strict isn't the same as a pull. Someone who gives you the whole page and likes questions sets you free.

lesson--quoted-out-of-place--great-words =
    The words we honour most can be cut, too. Then they are used to push us.

    You needn't know it all. Go to someone with many years of learning, whom your family trusts. Ask what the whole passage is about.

    Ask quietly. Blame nobody, and never in public.

lesson--quoted-out-of-place--half-line =
    Over tea, cousin Junaid reads half a line from his phone. “A great scholar wrote it. So we mustn't greet those people any more.”

    What could you say?
    .suits-you = You only read what suits you!
    .suits-you-said =
        Perhaps you want to be fair to “those people”, and that's good. But you can't see into his heart. The line may have reached him already cut. Now he must defend himself. Ask about the page, not about him.
    .must-be-right = I don't know enough. You must be right.
    .must-be-right-said =
        It's wise to know what you don't know. But then you needn't say yes either. “I don't know yet” is a full answer. It keeps your door open, and your neighbour's too.
    .ask-together = I'd like to know the whole page. Shall we ask our imam together?
    .ask-together-said =
        You honour the words, and your cousin as well. You two aren't opponents now, but two who want to learn. And until then you can go on greeting everyone.

lesson--quoted-out-of-place--week =
    A small deed for this week:

    Take one line that you like, from a song, a poem or a proverb. Find its neighbours. An older person at home may know how it goes on.

    Does it mean the same now? Or more?
    .later = Your small deed was to find out how a line you like goes on. How was it?

lesson--quoted-out-of-place--check-sentence =
    You are shown one angry sentence from a long talk. What is a good first thought?
    .around-it = What was said before it, and after it?
    .around-it-said =
        Yes. A sentence can mean one thing alone, and another among its neighbours. It may still be an angry talk. Then you know it for sure.
    .how-angry = How can anyone say a thing like that?
    .how-angry-said =
        It comes to most of us first, and that's human. But perhaps nobody said it like that. Look around the sentence first. You can still be angry later.
    .never-trust = Whoever shows me this is a liar.
    .never-trust-said =
        Perhaps the other person got it already cut, just like you. Most people who pass things on mean no harm. Look at the line, not at the person.

lesson--quoted-out-of-place--check-push =
    Someone uses half a line of great words to push you. What is wise and safe?
    .obey = Do it at once, for the words are great.
    .obey-said =
        You honour the words, and that's beautiful. But half of a line can mislead. To honour them can also mean to read them whole.
    .learned-person = Ask, quietly, a learned person whom my family trusts.
    .learned-person-said =
        Yes. Someone who has learned for years knows the whole passage. You needn't decide alone, or today. And you shame nobody.
    .before-all = Prove, in front of all, that it's wrong.
    .before-all-said =
        It takes courage, but it can become loud and dangerous. Someone put to shame rarely listens. A quiet question to a trusted person goes further.
