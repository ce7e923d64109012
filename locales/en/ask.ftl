# review: draft
### Asking a coordinator: care before report. Nobody is asked for anyone's name.

## The first screen

ask--about = You are not alone with it. What is it about?
    .someone = Someone I care about
    .myself = They are pulling me
    .something = Something I saw or heard
    .other = Something else
ask--danger-now = ❗ Danger now
ask--person = 💬 A coordinator, now

## First to those who are near: each step can be left out

ask--changed = What has changed? Choose what is nearest. Nobody else sees this unless you send it.
    .quiet = Quiet and closed
    .hides = New friends, kept hidden
    .money = Money or gifts from somewhere
    .angry = Angry words about people
    .leaving = Talk of leaving
    .more = They ask more and more
    .secret = They want it kept secret
    .afraid = I am afraid of them
    .hold = They have something of mine
    .stop = I want to stop
    .else = Something else
ask--changed-self = It is brave to look at it. What is it like? Nobody else sees this unless you send it.
ask--listener = Who could listen first? Someone near often helps most.
    .elder = Mother, father or an elder
    .sibling = Brother, sister or cousin
    .teacher = A teacher or imam I trust
    .friend = A friend
    .tolana = Someone in the Tolana
    .nobody = Nobody just now
ask--say = You could begin like this, in your own way:
ask--say-other = Words to begin with
    .elder = “Something has changed at home and I worry. May I tell you? Please just listen first.”
    .sibling = “You know us both. Have you seen a change too? What could we do together?”
    .teacher = “I worry about someone I care for. May I ask for your advice, without a name?”
    .friend = “Something weighs on me. Do you have time to listen? You need not solve it.”
    .tolana = “I have a worry, and I will leave names out. Could we think about it together?”
ask--say-self = Words to begin with
    .elder = “I have got into something and I want out. Please hear me first. Then let us think.”
    .sibling = “Some people want more and more from me. I need you beside me. Please do not be angry.”
    .teacher = “Some people press me, and I am unsure. May I speak with you alone?”
    .friend = “I need to tell someone. They want me to keep it secret. Will you listen?”
    .tolana = “This is about me. Some people are pulling me and I want to stop. Can we talk?”
ask--say-thing = “I saw something that will not leave me. May I tell you? Please only listen first.”
ask--say-nobody = That is hard. You do not have to carry it alone. A coordinator can be the first to listen.
ask--lesson = 📖 A lesson that fits
ask--try = 🤝 I try that first
ask--tried = Good. Take your time. I keep nothing of what you chose. I am here, whenever you want to come back.

## Putting the question together

ask--danger = Is anyone in danger right now?
    .now = ❗ Yes, now
    .no = No
    .unsure = I am not sure
ask--numbers = Please call first. A call is faster than any message. If you can, go to a safe place with someone you trust.
    .next = ▶ Also tell a coordinator

## Who reads it

ask--reader = Who may read it? Only those you choose can open it.
    .own = My Tolana’s coordinator
    .woman = A woman
    .elsewhere = Someone from another district
    .inside = It is about someone here
    .never = ✕ Never this person
    .go-on = ▶ Go on
# Variables:
# $count: how many people must not read it
ask--reader-never = ✕ Never this person: { $count }
ask--reader-own = Your Tolana’s coordinator reads it. Is there someone who must not?
ask--reader-again = The one you chose is not there any more. Who may read it now? Your words are still here.
ask--reader-inside = Is it about someone in this group? Then it goes past everyone here, to one trusted person.
ask--reader-young = You are under eighteen. So two adults will know that a question exists, and no more. Only one reads it.
ask--never = Who must never read it? A tap changes it. ✓ may read it, ✕ never.
    .done = ▶ Done
# Variables:
# $number: tells several people without a nickname apart
ask--nameless = Without a nickname
    .coordinator = Coordinator { $number }
    .owner = Lead coordinator { $number }
refused--nobody-left = Then nobody could read it. Please leave someone in, or choose another reader.
case--do-reader = 👁 Who reads it
case--done-reader = Changed. It is in force now.

## How to go on

ask--way = How would you like to go on with them?
    .chat = Here in this chat
    .call = A call
    .meet = Meeting in person
ask--way-young = How would you like to go on? Nobody will ask to meet you alone. A grown-up you trust may sit beside you. Two adults will know that a question exists, and no more.
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

    Others use this phone, so I never write first here. Take six pictures: they open your question on any phone. Then the list on this phone does not show it.

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

## A voice

draft--or-voice = You can also speak: record a voice message here.
draft--voice-known = Please think first. A voice can be known by whoever hears it. I have taken it out of this chat. Shall I pass it on, or would you rather write?
draft--agree = 🎤 Pass it on
draft--unvoice = ✎ Write instead
draft--without-voice = ✕ Without the voice
# Variables:
# $seconds: how long the voice message is
draft--voice = 🎤 Your voice, { $seconds } s
refused--voice-over-long = That was more than two minutes. Could you say it in a shorter message?
refused--voice-known = Your voice could be known here. Please write your answer.

## Letters that follow

letter--write = Write your message. You can look at it before it goes.
letter--sent = It is on its way.

## One's own questions

questions--title = Your questions. Only you and the one who answers can open them.
questions--new = + A new question
