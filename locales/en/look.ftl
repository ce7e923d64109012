# review: draft
### The small look before and after: three questions on how sure one is, eight short messages, what came of
### it in words. Never "test", "score" or a percentage. And the page where coordinators see groups of five or more.

learn--look = 🧭 A small look
looks--open = 🧭 Before and after

## Before it begins

look--title = A small look
look--intro =
    <b>A small look</b>

    Three short questions, then eight messages. Some have a pull: they draw you in before you can think. The others are plain.

    Later you see what has changed for you. Only you see your answers. Your coordinator sees averages of five people or more.

    It takes about four minutes. You may also leave it out.
look--intro-again =
    <b>A small look, once more</b>

    Three short questions and eight other messages. Then you see them beside your first look.

    Only you see your answers. Your coordinator sees only averages, never of fewer than five people.

    You may also leave it out.
look--not-now = There is no look to take just now.

## The three questions, answered by one of four levels

look--how-sure = How sure are you that you could do this?
look--sure-listen = Listen well to someone who is angry
look--sure-tell-apart = Tell a pull from a plain message
look--sure-whom = Know whom to turn to when you are worried
look--level-1 = not yet
look--level-2 = a little
look--level-3 = quite
look--level-4 = very

## What came of it

look--thanks = Thank you for looking so closely.
look--thanks-before = Thank you. At the end of the path we look once more.
look--when-before = Before
look--when-now = Now
look--when-pulls = After the lessons on pulls
look--when-after = At the end of the path
# Variables:
# $when: one of the four above; $caught, $pulls: so many pulls noticed of so many; $trusted, $plain: so many plain messages trusted of so many
look--seen = <b>{ $when }:</b> you noticed { $caught } of { $pulls } pulls and trusted { $trusted } of { $plain } plain messages.
look--how-sure-felt = <b>How sure you felt:</b>
look--topic-listen = Listening to someone who is angry
look--topic-tell-apart = Telling a pull from a plain message
look--topic-whom = Knowing whom to turn to
# Variables:
# $what: one of the three topics above; $before, $now: levels, such as "a little"
look--sureness = { $what }: { $before } → { $now }

## A kind sentence, whichever way it went

look--tendency-clearer = Your eye has grown clearer. What you practise shows. Seeing pulls and trusting honest words belong together.
look--tendency-steady = Your eye has stayed steady. Each talk you practise keeps it so.
look--tendency-wary = Some honest messages looked like pulls. That happens when we look closely. It is fine to ask, and then to trust.
look--tendency-hidden = Some pulls stayed hidden this time. They are made for that. A night and a person you trust help more than a quick eye.
look--tendency-mixed = These messages were other ones, and a day is only a day. What you have practised stays with you.

## One's own looks, on a page of their own

look--yours = Before and after
look--none = You have not taken a look yet.
look--once-more = Later on the path we look once more.

## The page for coordinators: averages only

groups--open = 🧭 Groups
# Variables:
# $name: the Tolana
groups--of = 🧭 Groups · { $name }
# Variables:
# $name: the Tolana
groups--title = <b>{ $name }</b>
# Variables:
# $step: five
groups--too-few = Not enough people yet: it takes { $step } who looked twice.
# Variables:
# $people: how many; $step: five
groups--people = { $people } people have looked twice. Here are their averages, always for whole groups of { $step }.
# Variables:
# $before, $now: averages with one decimal; $all: the highest level
groups--confidence =
    <b>How sure they feel</b> (1 to { $all })
    Before: { NUMBER($before, minimumFractionDigits: 1) }. Now: { NUMBER($now, minimumFractionDigits: 1) }.
# Variables:
# $before, $now: averages with one decimal; $all: how many pulls there were
groups--caught =
    <b>Pulls noticed</b> (of { $all })
    Before: { NUMBER($before, minimumFractionDigits: 1) }. Now: { NUMBER($now, minimumFractionDigits: 1) }.
# Variables:
# $before, $now: averages with one decimal; $all: how many plain messages there were
groups--trusted =
    <b>Plain messages trusted</b> (of { $all })
    Before: { NUMBER($before, minimumFractionDigits: 1) }. Now: { NUMBER($now, minimumFractionDigits: 1) }.
groups--meaning = Both belong together: seeing pulls, and still trusting what is honest.
