# review: draft
### The daily word that somebody asked for, and the small deeds that lessons ask about.
### It stands on locked phones: it says neither what it is about nor who is asked.

## The daily word, a few ways to say each kind

nudge--deed-1 = A small question is waiting for you. It takes a minute.
nudge--deed-2 = I would like to ask you something small. One tap is enough.
nudge--deed-3 = Do you have a minute? I have one small question.
nudge--deed-4 = How was your week? There is one small question.
nudge--review-1 = A few short questions are ready. They take two minutes.
nudge--review-2 = Shall we look back together for two minutes?
nudge--review-3 = A minute for something you know already?
nudge--review-4 = Here are a few questions to go with your tea.
nudge--lesson-1 = Four quiet minutes are waiting for you.
nudge--lesson-2 = The next small step is ready when you are.
nudge--lesson-3 = There is something new to read. It is short.
nudge--lesson-4 = A little every day goes a long way. Shall we?
nudge--go = ▶ Open
nudge--later = ✕ Not today
nudge--stop = 🔕 No more
nudge--tomorrow = All right. Till another day.
nudge--stopped = I will be quiet. In the settings you can call me again.

## Choosing it

# Variables:
# $state: off, resting, or the hour
nudge--setting = 🔔 A word a day: { $state }
nudge--state-off = off
nudge--state-resting = resting
nudge--title = A word a day
nudge--off = It is off now. Once a day I can call you to a short lesson. The message never says what it is about. At which hour?
# Variables:
# $hour: such as 7 pm
nudge--on = I write every day at { $hour }, once. You can choose another hour.
nudge--resting = I have been quiet since three went unanswered. Choose an hour to begin again.
nudge--shared = Others use this phone too. So I never write first, only when you open me. That keeps what you do here yours.
# Variables:
# $zone: a place
nudge--zone = 🕰 { $zone }
nudge--whose-clock = By the clock of which place?
nudge--turn-off = 🔕 Off
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--morning = { $hour } am
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--noon = { $hour } pm
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--evening = { $hour } pm
# Variables:
# $hour: the hour on a clock of twelve, as people say it
hour--night = { $hour } pm
zone--karachi = Karachi
zone--kabul = Kabul
zone--dhaka = Dhaka
zone--baghdad = Baghdad
zone--lagos = Lagos

## A small deed, some days later

deed--answer =
    .done = I did it
    .later = Not yet
    .no = Not for me
deed--done = How good! Small things like this stay with people.
deed--later = No hurry. I will ask once more in a few days.
deed--given-up = That is all right. Another small thing will come along.
deed--no = That is fine. You know best what suits you.
deed--more = ▶ One more
