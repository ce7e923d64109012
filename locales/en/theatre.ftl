# review: draft
### Practice stories played together: around one phone, and in a group chat.

## For the one who leads

theatre--guide =
    <b>A story, played together</b>

    1. Sit so that all can hear. Six to ten people are best.
    2. Read each screen aloud, slowly. Give the person in it a voice.
    3. Ask: what would you say now? Show of hands.
    4. Tap what most chose, and hear what it did.
    5. Go back and try the other sentence. That is where one learns.
    6. Talk at the end: three questions come by themselves.

    Nobody must tell a story of their own. If someone says “this is happening to me”, stop the play. Speak with them alone, and go to a coordinator together.
theatre--one-phone = 👥 Around one phone
theatre--in-group = 💬 In our group chat
# Variables:
# $link: the address that opens the choice of a group
# $command: what one writes in the group another day
# $hide: what one writes there when it must go at once
theatre--group-guide =
    <b>In our group chat</b>

    Only where its members have chosen it, and you know each of them. All see the story, and that you lead it. In a small group one may guess who chose what.

    1. Take me into the group: { $link }
    2. Choose a story there. Another day, write this in the group:
    { $command }
    3. All tap a number. Only counts are shown, and no name is kept.
    4. You go on when the group has talked.

    At the end you can take my messages out of the chat again. In a hurry, write there:
    { $hide }
theatre--which = Which story shall we play?
theatre--half = This story stands in the middle.
theatre--anew = ↻ From the beginning

## While it is played

theatre--read = 📢 <b>Read it aloud:</b>
theatre--hands = ✋ <b>What would you say? Show of hands.</b>
theatre--sentences = ▶ What could we say?
theatre--on = ▶ Go on
theatre--other = ↺ Back, and say something else
theatre--turning = ↺ Again from where it turned
theatre--talk = 💬 Talk about it
theatre--close = ✕ To the closing talk
theatre--back = ◀ Back to the story
theatre--scene-again = ◀ The scene once more
theatre--question-1 = <b>Let us talk: one</b>

    Where did it turn? Which sentence was it?
theatre--question-2 = <b>Let us talk: two</b>

    What did this person need, deep down? Who could give it, without a price?
theatre--question-3 = <b>Let us talk: three</b>

    Whom near us could one go to with such a worry?
theatre--thanks = Thank you, all of you. Who plays such talks together finds the words when they are needed.

## How each pull works, in a line: said when a story is closed early

pull-how--belonging = It gives warmth, and then names a price: leave the others. A good place lets you keep them.
pull-how--grievance = It keeps a wound open and points at somebody to blame. A hurt needs to be heard, not used.
pull-how--duty-and-shame = It says: good people do this and don't ask. What is right can bear a question.
pull-how--false-authority = It says: I know, so you needn't. A good teacher is glad when you ask.
pull-how--us-and-them = It puts all of them into one bag. Among them, as among us, each is somebody.
pull-how--secrecy = It says: this stays between us. What is good may be told to someone you trust.
pull-how--urgency = It says: now, or never. What is good is still good tomorrow.
pull-how--reward = It gives much and says little of what for. An honest offer can be looked at in daylight.

## In a group chat

# Variables:
# $minutes: how long the vote stays open
# $voted: how many have chosen so far
show--open =
    <b>What would you say? Tap a number.</b>
    Minutes left: { $minutes }. Chosen so far: { $voted }
show--close-vote = ✓ Close the vote
show--chosen = You chose:
show--drawn = A draw, and a coin took this one:
show--rests = Nobody has chosen yet. There is no hurry.
show--how = Everyone taps a number. Only counts are shown, and no name is kept.
show--made-up = A made-up story, to practise
show--talk = Talk about it. Then whoever leads goes on.
show--vote-again = ↻ Open the vote again
show--leaderless = Anyone may go on now.
# Variables:
# $number: the number of the sentence
show--counted = Your choice: { $number }. Until the vote closes you can change it.
show--late = This choice is over. Look at the newest message.
show--over = This story is over.
show--leader-only = Whoever leads goes on from here.
show--you-lead = You lead, and the group decides.
show--clear = 🧹 End, and take it out of this chat
show--farewell = Thank you, and see you soon.
