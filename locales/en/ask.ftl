# review: draft
### Asking a coordinator: care before report. Nobody is asked for anyone's name.

## Putting the question together

ask--about = You are not alone with it. What is it about?
    .someone = Someone I care about
    .myself = Myself
    .something = Something I saw or heard
    .other = Something else
ask--danger = Is anyone in danger right now?
    .now = ❗ Yes, now
    .no = No
    .unsure = I am not sure
ask--numbers = Please call first. A call is faster than any message. If you can, go to a safe place with someone you trust.
    .next = ▶ Also tell a coordinator
ask--way = How would you like to go on with them?
    .chat = Here in this chat
    .call = A call
    .meet = Meeting in person
ask--way-young = How would you like to go on? Someone grown-up whom you trust may sit beside you.
ask--words =
    Write it in your own words. What changed? What worries you?

    Please leave out names and numbers. Write what you saw, not what someone is.
    .wordless = ▶ Without words, just contact me
# Variables:
# $code: the case code
ask--sent =
    It is on its way. Your code is <b>{ $code }</b>.

    A coordinator reads it without learning who you are. I tell you each time something happens.
# Variables:
# $code: the case code
ask--sent-shared =
    It is on its way. Your code is <b>{ $code }</b>.

    Others use this phone, so I will not write first. Look under Questions for the answer.

## A look before it goes

draft--look = This is what they will read:
draft--wordless = They will only read that you would like to talk. Shall I send it?
# Variables:
# $count: how many numbers, handles or links were found
draft--found =
    { $count ->
        [1] One thing here could show who someone is. It is underlined.
       *[other] { $count } things here could show who someone is. They are underlined.
    }
draft--blank = ▢ Blank it out
draft--send = ✔ Send
draft--send-anyway = Send it all the same
draft--accusing =
    Please wait. These words accuse someone. Such words can cost a life, even if you mean well.

    Write only the change you saw. What is different? Since when?
draft--rewrite = ✎ Write it again

## Letters that follow

letter--write = Write your message. You can look at it before it goes.
letter--sent = It is on its way.

## One's own questions

questions--title = Your questions. Only you and the one who answers can open them.
questions--new = + A new question
