# review: draft
### Spot the pull: rounds of eight short messages, each explained at once, and what one has come to see.
### In words and in a small picture. Never "test", "score" or a percentage, and nothing that compares people.

round--title = Pull or plain?
round--how = Some of these messages have a pull, some are plain. Take your time.
round--which = Which pull is it?

## After the explanation, when a pull was given a name

round--named = And you called it by its name.
# Variables:
# $pull: the name of another pull, such as "The pull of hurry"
round--named-other = You thought of another one: { $pull }. Such pulls often come together.

## The end of a round

round--thanks = That was the round. Thank you!
# Variables:
# $caught, $pulls: so many pulls seen of so many
round--caught =
    { $caught ->
        [0] The pulls stayed hidden this time. They are made for that.
        [1] You saw one of { $pulls } pulls.
       *[other] You saw { $caught } of { $pulls } pulls.
    }
# Variables:
# $named: so many of the pulls that were seen were called by their name
round--names =
    { $named ->
        [0] Their names come with time.
        [1] You called one of them by its name.
       *[other] You called { $named } of them by name.
    }
# Variables:
# $trusted, $plain: so many plain messages trusted of so many
round--trusted =
    { $trusted ->
        [0] All the plain messages looked like pulls. A plain one stands up to a question: look once more.
        [1] You trusted one of { $plain } plain messages.
       *[other] You trusted { $trusted } of { $plain } plain messages.
    }
round--again = ↻ Another round
round--picture = 🖼 See it as a picture
round--none = There are no messages to practise with yet.

## A kind sentence on what has changed over the rounds, whichever way it went

round--tendency-clearer = You catch more, and you still trust what is honest.
round--tendency-calmer = You trust more of what is honest, and you still see the pulls.
round--tendency-steady = You see about as clearly as before. Each round keeps it fresh.
round--tendency-wary = You see pulls where there are none. An honest message stands up to a question. Ask, and then trust.
round--tendency-hidden = Some pulls slip by. They are made for that. Ask what the message wants from you, and sleep on it.
round--tendency-mixed = Some weeks one sees less, and that is all right. What you have practised stays with you.

## The picture. Short, for it has only so much room

round--picture-title = What you see
round--picture-caught = Pulls you saw
round--picture-trusted = Honest messages you trusted
round--picture-soon = After some more rounds you see here what has changed.
