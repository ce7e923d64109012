# review: draft
### The bot's own face in Telegram: seen by anyone who looks at the phone. Says only: a study companion.

profile--short = A study companion for small groups.
profile--description = A study companion: short lessons, a little every day. Ask your group for a link.
command--menu = Home
command--learn = Lessons
command--practice = Practice
command--review = Review
command--progress = Progress
command--ask = Questions
command--language = Language
command--help = Help
