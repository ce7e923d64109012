# review: draft
### Meeting: strangers, invites, the first questions.

## Somebody without an invite. Says nothing about what this is for.

stranger--page = Salaam! I am a study companion for small groups. To join, ask someone of your group for a link, and open it here.
stranger--slow = Salaam! That link did not open. Please wait a little, then ask for a new one.

## Somebody who is a member already and opens another link

start--raised = Your new link is open. Welcome to the new part!
start--same = You have all that this link can open. It stays free for someone else.
start--closed = That link does not open any more. Please ask for a new one.
start--slow = Please wait a little before you try another link.

## The first questions, one a screen

join--language = Salaam! Which language do you like best?
join--gender = How shall I speak to you?
    .she = As to a sister
    .he = As to a brother
    .other = I'd rather not say
join--age = How old are you?
    .adult = Eighteen or older
    .minor = Under eighteen
join--phone = Is this phone only yours? If others use it too, I stay quiet and never write first.
    .mine = Only mine
    .shared = Others use it too
join--nickname = What may I call you? Any short name will do. It need not be your real one.
    .skip = ▶ Without a name
join--agree =
    <b>Before we start</b>

    I keep your lessons and your place in them. What you write is locked with a key of your own. Your group sees no answers of yours.

    If you ask a coordinator something, they see your words, not your name. Telegram itself could read this chat.

    /forget wipes it all, any time.
    .agree = ✔ Good, let us start
    .decline = ✕ No, thank you
join--declined = All right. Nothing of yours is kept. You are welcome any time with a new link.
join--welcome = Welcome! I walk beside you. A good first step is a lesson: it takes four minutes.
