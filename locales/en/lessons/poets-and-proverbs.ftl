# review: draft

### Poets and proverbs of peace: a verse can calm a quarrel, and we choose which sayings we hand on.
### The verses are well known and given in plain words, never as exact quotation. In Pashto, Rahman Baba's line on
### flowers and thorns and the proverbs may stand as everyone knows them; add no other verse and invent none.
### Sayings: one hand makes no clap; even the highest mountain has a road to its top; love grows by coming and going.

## The lesson in the list, and its last screen

lesson--poets-and-proverbs = Poets and proverbs
    .about = Few words, long life: how a verse can calm a quarrel.
    .close =
        Thank you for listening to old voices today.

        Somebody handed these words on until they reached you. Now you are one of those hands.

## Its screens, in order

lesson--poets-and-proverbs--hook =
    A little game. How do these go on?

    One hand alone makes no …
    Even the highest mountain has a …

    You know it: no <b>clap</b>, and a <b>road to its top</b>. Did you hear the voice of the one who taught you?

lesson--poets-and-proverbs--family-group =
    The family group on the phone is on fire. “You never asked us to the wedding!” “And who forgot our Eid?” Forty messages before supper.

    Then comes a voice message from Grandmother. It is only a verse of Rahman Baba. Sow flowers, it says. Thorns will prick your own feet.

    Silence. Then an uncle writes: “Tea at our house on Sunday?”

lesson--poets-and-proverbs--how-it-works =
    Why did that work?

    Grandmother named nobody. A good verse <b>blames no one</b>. It paints a <b>picture</b>: flowers, thorns, feet. And it leaves <b>the last step</b> to those who hear it.

    Advice pushes. A verse opens a door and waits.

lesson--poets-and-proverbs--which-saying =
    Two friends fell out over a game. “It's over for ever,” one of them tells you, close to tears.

    Which saying would you offer?
    .coming-and-going = Love grows by coming and going.
    .coming-and-going-said =
        It holds a small, friendly hint: go and visit. It doesn't ask who was right. Your friend can decide when to get up and go.
    .sow-and-reap = As you sow, so shall you reap.
    .sow-and-reap-said =
        The thought is wise. But said to one sad friend, it points a finger: your own fault. Even a flower can be thrown like a stone. Look at the face before you choose the saying.
    .road-to-the-top = Even the highest mountain has a road to its top.
    .road-to-the-top-said =
        It says: I see that this is hard, and it's not the end. It brings hope and blames nobody. Now wait a little. Perhaps you'll hear what the mountain is.

lesson--poets-and-proverbs--three-poets =
    In our own plain words:

    <b>Rahman Baba</b> said that we are all one body. Who hurts another is hurt too.

    <b>Khushal Khan Khattak</b> knew the sword. Yet he sang of spring, kind to garden and desert.

    <b>Bulleh Shah</b> asked: you have read a thousand books, but did you read yourself?

lesson--poets-and-proverbs--hand-on =
    Not every old saying is kind. Some praise paying back. Some make women small.

    A saying can be old and still be wrong. Each age keeps some and lets others sleep.

    So we choose: which ones shall the little ones hear from us?

lesson--poets-and-proverbs--at-tea =
    At tea, an uncle repeats an old saying. Only the weak, it goes, leave a hurt unpaid. His small sons listen.

    What could his niece Tahira say?
    .all-rubbish = Those old sayings are all rubbish.
    .all-rubbish-said =
        She is right to care about the boys. But this throws away the good with the bad, and his pride with it. He will defend his saying all the more.
    .nod = Nothing. She smiles and nods.
    .nod-said =
        An elder deserves respect, and some days it's wise to wait. But the small boys saw the nod. A soft word can respect him too, today or in a quiet hour.
    .another-verse = Rahman Baba says: sow flowers. And who taught you yours, Uncle?
    .another-verse-said =
        She lays one saying beside the other and lets them all compare. Then she asks for his own memory. He keeps his honour, and the boys have heard both.

lesson--poets-and-proverbs--tappa =
    Many of our tappas were made by women whose names nobody wrote down. They made them at the spring, at the loom, at weddings.

    First a short line, then a longer one. A whole heart fits in.

    You don't have to be a poet. They weren't told that they were, either.

lesson--poets-and-proverbs--two-lines =
    Will you try two lines of your own, on something you <i>hope</i> for?

    Begin with a thing you can see: rain, a door, warm bread. It need not rhyme. Leave names out.
    .thanks =
        Kept for you. Read it again in a few days. Small lines sometimes grow.

lesson--poets-and-proverbs--week =
    A small deed for this week:

    Ask someone older for the verse or saying they love most. Ask also: “On what day did it help you?”

    Learn it by heart. Now it has one more keeper.
    .later = You wanted to ask someone older for a verse or saying they love. How did it go?

lesson--poets-and-proverbs--check-verse =
    A family quarrels. One soft verse about flowers and thorns calms them. Why can a verse do that?
    .sounds-learned = It shows how learned the speaker is.
    .sounds-learned-said =
        Then it would be a kind of showing off, and people close their ears. Some of the best verses come from people who never went to school.
    .must-obey = It comes from long ago, so all must obey.
    .must-obey-said =
        Age alone commands nobody, and some old sayings are unkind. A verse calms because it leaves people free.
    .blames-nobody = It blames nobody and leaves the last step to us.
    .blames-nobody-said =
        Yes. It paints a picture and waits. Each one finds their own part in it.

lesson--poets-and-proverbs--check-old-saying =
    An old saying praises paying back a hurt. What is a good way to see it?
    .we-choose = We may choose which sayings we hand on.
    .we-choose-said =
        Yes. Every age has kept some and let others sleep. There are many old words for peace to keep.
    .old-is-right = It is old, so it must be right.
    .old-is-right-said =
        Old words deserve a hearing. But people long ago also made mistakes, and they too let some sayings go. We may choose with care.
    .drop-all = Better to forget all old sayings.
    .drop-all-said =
        Then we would lose the flowers with the thorns. Many old sayings speak of patience, guests and friends. Keep those.
