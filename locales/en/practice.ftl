# review: draft
### Rehearsing hard talks: the frames around the stories.

## Practice

practice--title = Practice
practice--how = Rehearse a hard talk before you meet one. Nobody is scored.
scenario--trust = Trust
scenario--openness = Openness
scenario--try = Try this:
scenario--steps = Your choices, step by step
scenario--take-back = ↶ Take it back
scenario--turn = One scene to try differently. There you said:
scenario--turn-good = To see another ending, try this scene again. There you said:
scenario--try-scene = ↺ Try that scene
scenario--see-path = 👁 See your path
scenario--path-how = Each stone is one thing you said. ▲ it grew, ▼ it shrank.
ending--good = A good ending
ending--open = An open ending
ending--hard = A hard ending
practice--next = Perhaps next:
practice--for = To practise:
practice--half = Half played:
practice--signs = ◉ half played · ● played
# Variables:
# $title: the talk that could come next
practice--go = ▶ { $title }
practice--rounds = ⚖ Pull or plain? Eight messages
practice--lead = 👥 Play it with a circle

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
