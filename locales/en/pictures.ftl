# review: draft
### The picture of someone's path, the same told in words, and the certificate.
### Safe on anybody's screen. Drawn without emoji; short, for a picture has only so much room.

## The modules of the path. `.done`: a warm word once, when all its lessons are done

module--listening = Listening first
    .done = Listening first: you have walked it whole. People near you will feel it.
module--thinking = Thinking for yourself
    .done = Thinking for yourself: every step is done. Your own questions go with you now.
module--pulls = Seeing clearly
    .done = Seeing clearly: all of it is behind you. You will notice more, and stay calm.
module--own-story = Our own story
    .done = Our own story: you have heard it to the end. Now you can tell it too.
module--bridges = Standing between
    .done = Standing between: the whole stretch is done. It takes courage, and you have it.
module--care = Caring for each other
    .done = Caring for each other: every step is done. Let others care for you too.
module--coming-home = Coming home
    .done = Coming home: walked to the last step. An open door can change a life.
module--leading = Leading as you are
    .done = Leading as you are: this stretch is yours. Lead gently, and rest when you are tired.

## The picture of the path

picture--title = Your path
# Variables:
# $done: lessons finished in a module; $all: lessons there are in it
picture--count = { $done } of { $all }
picture--skills = What you have practised
# Variables:
# $weeks: weeks in a row with at least one step
picture--weeks =
    { $weeks ->
        [0] Good that you are here.
        [1] This week you are on the way. Good!
       *[other] { $weeks } weeks in a row. Good!
    }
picture--next = Your next step
picture--all = You have walked the whole path.

## The same in words, for those who read by ear

# Variables:
# $name: a module; $done: lessons finished in it; $all: lessons there are in it
picture--twin-module =
    { $done ->
        [0] { $name }: { $all } lessons ahead.
       *[other] { $name }: { $done } of { $all } lessons done.
    }
# Variables:
# $name: a module; $all: lessons there are in it
picture--twin-whole = { $name }: done, { $all } of { $all }.
picture--twin-skills = In your practice:
# Variables:
# $name: a skill; $times: how often it was used in practised talks
picture--twin-skill =
    { $times ->
        [1] { $name }: once.
       *[other] { $name }: { $times } times.
    }
# Variables:
# $title: the title of a lesson
picture--twin-next = Your next step: { $title }

## The certificate

certificate--title = Certificate
certificate--subject = Community listening and mediation
# Above the name
certificate--for = This certificate is given to
# Variables:
# $date: the day, written out
certificate--date = { $date }
