# review: draft
### Lessons, practice, review and progress: the frames around the content.

## The way home

# Variables:
# $name: the nickname they chose
menu--title-named = Salaam, { $name }! Where would you like to go?
menu--title = Salaam! Where would you like to go?

## Lessons

learn--title = Your lessons
learn--go = ▶ Go on
lesson--yes = ✔
lesson--look = 💡
lesson--write-hint = Write it here, and nobody else reads it. Or just go on.
lesson--renewed = This lesson has been renewed, so it begins again.

## Practice

practice--title = Practice
practice--how = Rehearse a hard talk before you meet one. Nobody is scored.
practice--begin = Begin
practice--go-on = Go on
scenario--trust = Trust
scenario--openness = Openness
scenario--try = Try this:
scenario--steps = Your choices, step by step

## Skills, as the look back names them

skill--open-question = An open question
skill--affirm = Seeing the good
skill--reflect = Saying back what you heard
skill--offer = An offer
skill--boundary = A clear line
skill--seek-help = Asking for help
skill--lecture = A lecture
skill--argue = An argument
skill--label = A label
skill--threaten = A threat
skill--promise-secrecy = A promise of secrecy

## The eight pulls

pull--belonging = The pull of belonging
pull--grievance = The pull of old hurt
pull--duty-and-shame = The pull of duty and shame
pull--false-authority = The pull of a false authority
pull--us-and-them = The pull of us and them
pull--secrecy = The pull of secrets
pull--urgency = The pull of hurry
pull--reward = The pull of reward

## Review and progress

review--choose = Going over a lesson again makes it stay. Which one shall we take?
review--none = After your first lesson you can go over it here. Shall we begin one?
progress--title = Your path
# Variables:
# $done: lessons finished; $all: lessons there are
progress--lessons =
    { $done ->
        [0] Your first lesson is waiting for you.
       *[other] Lessons: { $done } of { $all }
    }
# Variables:
# $played: how often a talk was practised to its end
progress--practice =
    { $played ->
        [0] No talk practised yet.
       *[other] Talks practised: { $played }
    }
progress--next = One step is enough for today.
progress--all = You have walked the whole path. Practice keeps it fresh.

## Leading a circle, for mentors

lead--guide =
    <b>A circle around one phone</b>

    1. Sit so that all can hear. Six to ten people are best.
    2. Open one practice and read it aloud, slowly.
    3. Ask: what would you say now? Show of hands.
    4. Choose what most chose, and read on.
    5. At the end ask: when did it turn? What would you try?

    Nobody must tell a story of their own.
