# review: draft
### Settings, hiding, forgetting, invites, Tolanas.

## Settings

# Variables:
# $phone: whose phone it is; $word: whether a harmless word is set
settings--title =
    <b>Settings</b>

    Phone: { $phone }
    Harmless word: { $word }
settings--phone-mine = only mine
settings--phone-shared = shared
settings--word-set = set
settings--word-none = none
settings--gender = 🙂 How I speak to you
settings--phone = 📱 Whose phone this is
settings--nickname = ✎ Name
settings--word = 🔑 Harmless word
settings--forget = ✕ Forget me
field--harmless = Choose an ordinary word, such as a fruit. When you type it, this chat shows a lesson.
    .saved = Saved. Type the word any time.
field--nickname = What may I call you? Any short name will do.
    .saved = Saved.
field--tolana = What shall the new Tolana be called? Best a name that says nothing to strangers.
    .saved = The Tolana is there. Now you can invite people to it.
language--choose = Which language do you like best?

## Hiding: said on any screen, to anyone

hide--older = A few older messages stay here. Telegram's own “Clear history” removes them.

## Forgetting

forget--sure = Shall I forget you? Your lessons, words and questions are wiped. This cannot be undone.
forget--yes = ✕ Yes, forget me
forget--no = ◀ No, stay
forget--done = It is done. Nothing of yours is kept. Peace be with you.
forget--older = A few older messages are still in this chat. Telegram's own “Clear history” removes them.
forget--last-owner = You are the only lead coordinator. Please appoint another first.

## Help

help--text =
    <b>I am a companion for learning in small steps.</b>

    📖 Lessons take four minutes.
    🎭 In practice you rehearse a talk.
    💬 Under Questions you can write to a coordinator.

    /menu brings you home, /language changes the language.
help--about = Hamrah is free and made for people from here. Native speakers have not yet checked all of its texts.
help--kept = What you write is locked with a key of your own. /forget destroys the key. Telegram itself could read this chat.

## The Tolana

# Variables:
# $name: the Tolana's name; $role: one's role in it
tolana--yours = <b>{ $name }</b>
    You are here as: { $role }
# Variables:
# $role: one's role
tolana--none = You belong to no Tolana yet. You are here as: { $role }

## Invites

invite--where = Into which Tolana?
invite--whom = Whom would you like to invite?
invite--how-many = How many people may come by this link?
# Variables:
# $uses: how many
invite--uses =
    { $uses ->
        [1] 1 person
       *[other] { $uses } people
    }
invite--copy = 📋 Copy the link
# Variables:
# $role: the role; $uses: how many; $days: how long it is good; $link: the link
invite--link =
    <b>{ $role }</b> · people: { $uses } · days: { $days }

    { $link }

    Give it hand to hand. I cannot show it again.
# Variables:
# $link: the link
invite--owner-link =
    <b>Lead coordinator</b>

    { $link }

    One person, fifteen minutes. Best open it side by side.
invite--no-tolana = You belong to no Tolana yet, so there is nobody to invite to.
invite--found-first = First found a Tolana, then you can invite people to it.

## The team page of the lead coordinator

team--title = <b>Tolanas</b>
# Variables:
# $name: the Tolana; $coordinators, $mentors, $learners: how many of each there are
team--line = <b>{ $name }</b>
    Coordinators: { $coordinators } · Mentors: { $mentors } · Learners: { $learners }
# Variables:
# $name: the Tolana
team--appoint = + Coordinator · { $name }
team--found = + New Tolana
team--owner = + Lead coordinator
