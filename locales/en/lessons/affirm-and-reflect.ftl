# review: draft

### The second lesson of "Listening first": to reflect (give a feeling back in a few words)
### and to affirm (name something good that one truly saw). Both are kept short.
### Sabiha is blind; she is simply a neighbour who listens well. Keep "sound" and "hear" in her words.
### The wording never shows the reader's gender; keep it so.

lesson--affirm-and-reflect = Give the feeling back
    .about = Two short sentences that make someone feel heard.
    .close =
        That was it. Thank you for listening along.

        You need not mend anyone's day. Give the feeling back, and name one good thing you saw. For many people that is already a lot.

lesson--affirm-and-reflect--hook =
    Stand in a valley and call out. The hills give your voice back.

    People can do that too. In a few words they give back what we felt. Then we know: it has arrived.

    Today we try that.

lesson--affirm-and-reflect--queue =
    Noon, in the hospital queue. Roshan holds her small son. He is hot with fever.

    “Everyone has to wait,” says the man at the desk.

    “Children always get fevers,” says a voice behind her.

    Both are true. Roshan looks at the floor.

lesson--affirm-and-reflect--bench =
    Beside her on the bench sits Sabiha. She cannot see, but she hears a lot.

    “You sound worn out,” Sabiha says. “And scared for him.”

    Then, after a while: “You have sung to him all morning. He felt that.”

    Roshan lets out a long breath. “Yes,” she says. “Thank you.”

lesson--affirm-and-reflect--idea =
    Sabiha did two small things.

    She <b>reflected</b>. She gave back the feeling: “You sound worn out.”

    She <b>affirmed</b>. She named one good thing that was true: “You have sung to him.”

    She gave no advice. She did not make the fever small.

lesson--affirm-and-reflect--dropped-catch =
    It is the last ball of the match. Jamal runs, jumps, and drops the catch. His team has lost.

    Now he sits alone behind the wall. You sit down near him.

    What would you say?
    .only-a-game = It's only a game. Forget it.
    .only-a-game-said =
        You want to take the weight off him. But for Jamal it is heavy right now. “Only” tells him that his feeling is too big. Start where he is, and it will shrink by itself.
    .both-hands = Next time, use both hands.
    .both-hands-said =
        It may be good advice. But he knows that he dropped it. Now he has to hear it again. Advice can wait until tomorrow, and until he wants it.
    .ran-for-it = You wanted that one so much. And you ran all the way for it.
    .ran-for-it-said =
        The first half gives his feeling back. The second half names something good that you saw. He doesn't need to defend himself. Now he can talk, or just sit with you.

lesson--affirm-and-reflect--not-agreeing =
    Does giving a feeling back mean that you agree? No.

    “You are so angry with him” is not “You are right, go and hit him.”

    You can understand a feeling and still say no to a plan. Just put the feeling first. After that, your no is easier to hear.

lesson--affirm-and-reflect--one-more-term =
    Late in the hostel room. Mehreen puts down her phone.

    “One more term, my father says. Then my studies are over. He can't pay any longer.”

    Her room-mate sits on the next bed. What could she say first?
    .it-hurts = One more term, and it isn't in your hands. That hurts.
    .it-hurts-said =
        The room-mate gives back both things: the loss, and that Mehreen can't decide it. Mehreen may cry, or she may nod. Either way she is not alone with it. Later the two can look for a way together.
    .best-of-all = But you are the best student in the whole world!
    .best-of-all-said =
        It is meant with love. But praise this big is hard to believe, and it passes Mehreen's sadness by. Something small and true holds better: “You have worked so hard for this.”
    .my-uncle = My uncle had it much worse. Listen!
    .my-uncle-said =
        It is meant to show Mehreen that she is not the only one. But now the talk is about the uncle. It's better to stay with her a little longer. One's own story may come later, if she asks.

lesson--affirm-and-reflect--week =
    A small deed for this week:

    Someone tells you about their day. Before you add your own thoughts, give the feeling back: “That made you proud.” Or: “That was a long day.”

    Did you guess wrong? They will tell you. That is fine too.
    .later = You wanted to give back someone's feeling in a few words, before your own thoughts. How did it go?

lesson--affirm-and-reflect--check-reflect =
    A friend says: “I studied for weeks, and still I failed.” Which answer gives the feeling back?
    .work-harder = Then work harder next time.
    .work-harder-said =
        This is advice, and it comes early. Your friend has just said how hard the work was. First the feeling, then the next step.
    .bitter = So much work, and then this. That is bitter.
    .bitter-said =
        Yes. It gives back what your friend feels, and adds nothing. Now there is room for more.
    .unfair-test = The test was unfair anyway.
    .unfair-test-said =
        You take your friend's side, and that is kind. But it speaks about the test. The one who is sad is still waiting to be heard.

lesson--affirm-and-reflect--check-agree =
    You give back someone's feeling: “You are really angry about this.” What does that tell the person?
    .heard = I have heard you.
    .heard-said =
        Yes. No more and no less. You can hear someone well and still think in another way.
    .same-plan = I agree with what you plan to do.
    .same-plan-said =
        Many people fear this, so they say nothing. But a feeling is not a plan. You can understand the one and say no to the other.
    .know-you = I know better than you what you feel.
    .know-you-said =
        It would sound like that if you said it as the last word. So offer it softly, like a guess. The other person may always say: no, it's different.

lesson--affirm-and-reflect--check-praise =
    Which praise is easiest to believe?
    .best-on-earth = You are the best person on earth.
    .best-on-earth-said =
        It feels warm for a moment. But nobody can check it, and it asks a lot of us. Small praise lasts longer.
    .all-say = Everyone says you are good.
    .all-say-said =
        It is friendly. But who is everyone, and good at what? Praise is strongest when you saw the thing yourself.
    .stayed-to-help = You stayed to help us clean up.
    .stayed-to-help-said =
        Yes. It is small, it is true, and you saw it yourself. It says: what you do is noticed.
