# review: draft
### Words that stand everywhere. Ids: scope, two hyphens, name. Safe on anybody's screen.
### Prose is Telegram HTML: only <b> and <i>.

language--name = English

## Buttons

button--next = ▶ Next
button--back = ◀ Back
button--menu = 🏠 Menu
button--learn = 📖 Lessons
button--again = ↻ Try again
button--begin = ▶ Begin
button--pause = ⏸ Pause
button--why = 💡 What was at work?
button--steps = 👣 Step by step
button--not-now = ✕ Not now
button--questions = 💬 My questions
button--about = ❓ About
button--without = ✕ Without

## Places

go--menu = 🏠 Menu
go--learn = 📖 Lessons
go--practice = 🎭 Practice
go--review = 🔁 Review
go--progress = 🌱 Progress
go--ask = 💬 Questions
go--language = 🌐 Language
go--settings = ⚙ Settings
go--desk = 🗂 Desk
go--invite = ✉ Invite
go--lead = 🫖 Lead a circle
go--team = 👥 Team

## Neutral lines, also shown on a locked phone

neutral--moment = One moment…
neutral--gone = …

## Kind answers

kind--other = I can only read words and buttons. Here is where you are.
kind--other-home = Thank you! I can only read words and buttons for now. Where would you like to go?
kind--words-home = I am glad you wrote. I am a small companion and know only these paths. To reach a person, choose Questions.
kind--stale = That was an earlier screen. Here is where you are.
kind--gone = That button is not in use any more. Here is the way home.
kind--changed = This part has been renewed. Let us begin again.
kind--not-yours = That is not possible here. Please choose again.

## Why an answer was not taken

refused--use-buttons = Please choose one of the buttons. Here is where you are.
refused--no-such-option = That choice is not here any more. Here is where you are.
refused--too-long = That is a little too long for me. Could you say it in fewer words?
refused--too-short = That is a little too short. Three letters or more, please.
refused--not-now = That is not possible just now. Here is where you are.

## Roles

role--learner = Learner
role--mentor = Mentor
role--coordinator = Coordinator
role--owner = Lead coordinator
