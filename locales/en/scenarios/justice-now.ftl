# review: draft

### The practice story "Justice now": one night in a hujra, three pots of tea, from dark until the first light. Tell it slowly.
### The wrong is real and Zarak's anger is right: never make it look like a sign of anything. The sign is the hurry.
### What was planned for the night is never told, and nobody gets hurt; keep it so. The other family has no name.
### Things that come back: the shawl he keeps on, the tea going cold, the moon and the mill, Mother's lamp.
### When he speaks of hurting someone, an adult is there at once, whatever the reader says.
### The guests are gone and only the house is left, so a sister or a brother may sit here: the wording never shows which; keep it so.
### A scene is reached from several others, so it must read well after each of them.

## The story in the list, and its beginning

scenario--justice-now = Justice now
    .about = He has waited four months for justice. Somebody says: tonight, or never.
    .who = Zarak, your brother, twenty-four
    .intro =
        Four months ago your cousin Imdad was pushed, in a quarrel over water. His leg broke in two places. The jirga puts it off. So does the court.

        Now a man called Sartaj tells your brother Zarak: “Tonight, before it is too late.”

        Tonight you take in the tea yourself.

## The first pot of tea

scenario--justice-now--lamp =
    The guests have gone. In the hujra are nine empty cups, one lamp, and Zarak. You bring fresh tea through the inner door.

    He hasn't taken off his shawl. He sits facing the outer door. On the mat his phone lights up. One word: “Tonight.”
    .bad-advice = Go to bed, Zarak. Anger gives bad advice.
    .bad-advice-why = It may be true. But he hears that his anger is the trouble, and not the wrong.
    .for-two = I'm not a guest. I'll pour for two, and I'll stay.
    .for-two-why = You ask nothing and you bring time. To someone in a hurry, that is a gift.
    .what-tonight = “Tonight”? What is tonight?
    .what-tonight-why = Short and open. You pick up the word that lies in the room, and let him explain it.
    .mad-look = You have that mad look again.
    .mad-look-why = You're frightened. But now he is the mad one, so he'll show you less.

scenario--justice-now--telling =
    He holds the cup and doesn't drink. “It was our hour of water. Imdad opened the channel. Somebody shouted, somebody pushed. He fell on the stones.”

    The cup turns in his hand. “He is nineteen. And he walks like Grandfather.”
    .each-step = It hurts you each time he crosses the yard.
    .each-step-why = You say what he feels and judge nothing. So he needn't shout it.
    .pushed-first = They say that Imdad pushed first.
    .pushed-first-why = You want to be fair. But now he must defend Imdad, against you as well.
    .our-hour = It was our hour, and it was wrong. You're right to be angry.
    .our-hour-why = His anger is right, and you say so. From there one can look for a good way.

scenario--justice-now--shawl =
    He is on his feet. His hand lies on the bolt of the outer door.

    “The jirga said: calm. The court said: calm. Now you.” The bolt is half drawn. A little of the night comes in, and it is cold.
    .wake-house = One more step and I'll wake the whole house!
    .wake-house-why = Help is good. Used as a threat, it becomes a race, and he wants to be faster.
    .calm-long = I'm sorry. You've been calm for four months. That is long.
    .calm-long-why = A repair. You honour how long he has held out, and don't ask for more of it.
    .drink-standing = Then drink it standing. But drink it, it's hot.
    .drink-standing-why = A small joke, a small rest. You give him a reason to stay for one minute.

scenario--justice-now--moon =
    He points with his chin. In the little window, over the hill, the sky is growing pale.

    “When the moon stands over the mill, Sartaj comes with the car. Before it's too late, he says. Only cowards wait.”
    .why-tonight = Why must it be tonight, after four months?
    .why-tonight-why = You ask about the hurry, not about the wrong. The wrong is old. The hurry is new.
    .troublemaker = Sartaj? He loves a fire, as long as it isn't in his house.
    .troublemaker-why = Well said, and maybe true. But Zarak has few friends tonight, and you strike at one.
    .now-or-never = It feels as if it had to be now or never.
    .now-or-never-why = You put the pressure into words. What is said aloud, one can look at.

scenario--justice-now--dates =
    He counts on his fingers. “Three times the jirga sat. They ate our rice and put it off. Two days in court. Once the judge was ill, once a paper was missing.”

    He looks at his hand. It has become a fist.
    .patience = Such things take time. You must be patient.
    .patience-why = He has been patient for four months. Now it sounds as if that were nothing.
    .did-right = You've done everything right. And nothing has moved.
    .did-right-why = You see his effort, and the wrong in it. He needn't prove either of them.
    .worst-wait = Which of those five days was the worst?
    .worst-wait-why = An open question. He can stop adding up and tell you where it hurts.
    .send-baba = Baba Mirdad sat in that jirga. May I send for him, tonight?
    .send-baba-why = You take it seriously and ask him first. An elder at night is better than a car at night.

scenario--justice-now--cowards =
    He walks. Nine steps, turn. Nine steps, turn.

    “Sartaj doesn't shout it,” he says. “He puts his arm round me and says it softly. Only cowards wait. Since then I hear it in each step.”
    .thorn = That word sits in you like a thorn.
    .thorn-why = You don't fight the word. You show that it hurts, and that it came from outside.
    .on-your-back = A coward? You carried Imdad to the clinic on your back.
    .on-your-back-why = You remember what he did. Against a mean word, a true story helps most.
    .nonsense = Nonsense! Nobody thinks that. Forget it.
    .nonsense-why = You want to comfort. But the word is still there, and now he can't speak of it.

scenario--justice-now--message =
    The phone lights up. He turns it, so that you can read it too.

    “Nearly time. Later is never. And not a word at home.”

    He breathes in, and forgets to breathe out.
    .wont-tell = I won't tell anyone, you have my word. But talk to me.
    .wont-tell-why = For a moment he trusts you. But if somebody is in danger, you can't keep that word.
    .why-nobody = “Not a word at home.” Why not, do you think?
    .why-nobody-why = One small question, at the weak spot. A good plan needn't hide from a mother.
    .give-phone = Give me that phone. Now!
    .give-phone-why = You grab, and he holds on. Now two people give him orders, and both say “now”.
    .breath = Each time it lights up, you stop breathing.
    .breath-why = You say what you see. His body knows about the hurry before he does.

scenario--justice-now--crutch =
    In the corner leans Imdad's first crutch. It was too short. Zarak turns it in his hands.

    “Along the channel I could never catch him,” he says. “Now he says: go on, I'll come after.” He leans it back. “He never comes after.”
    .come-after = And you don't want to go on without him.
    .come-after-why = You hear more than anger. Under it is love, and love can stay a while.
    .others-worse = Be glad that he is alive. Others had it worse.
    .others-worse-why = It's meant to comfort. But a hurt doesn't shrink beside a bigger one.
    .imdad-says = And Imdad? What does he say to all this?
    .imdad-says-why = Everyone speaks for Imdad. You ask for his own voice.

