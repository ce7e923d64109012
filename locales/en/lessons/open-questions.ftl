# review: draft

### The first lesson of the module "Listening first": asking openly, then waiting.
### Names are invented. A choice's feedback is the attribute that ends in -said.
### The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--open-questions = Questions that open
    .about = How to ask so that someone likes to tell you more.
    .close =
        That was it. Thank you for the time you gave.

        You don't need clever words to be a good listener. You need one open question, and a little patience. You have both.

## Its screens, in order

lesson--open-questions--hook =
    Think of a day when someone truly listened to you.

    Perhaps they said very little. They asked one thing, and then they waited. How did that feel?

    Today we practise just that: ask, and then wait.

lesson--open-questions--test =
    Haris comes home from school and puts down his bag.

    “Did you pass the test?” asks his father. “No.”
    “Did you study at all?” asks his brother. “Yes.”
    “Do you want to fail again?” “No.”

    Three questions, three small words. Then the door of his room closes.

lesson--open-questions--tea =
    Later his grandmother brings two cups of tea. She sits down beside him.

    “What was today like for you?” she asks. Then she only blows on her tea.

    A minute goes by. “The teacher laughed at me,” Haris says softly. “In front of everyone.”

    They talk until the tea is cold.

lesson--open-questions--idea =
    <b>Closed questions</b> get one small word: “Did you…?”, “Are you…?” And “Why didn't you…?” can sound like blame.

    <b>Open questions</b> leave room: “What was it like?”, “How did that go?”, “Tell me about it.”

    Ask one. Then wait. The silence says: I have time for you.

lesson--open-questions--straight =
    Is a closed question always wrong? No.

    When someone may be in danger, ask straight: “Are you safe? Are you hurt?” Then get help at once: an adult you trust, or the emergency number.

    On all other days, start open.

lesson--open-questions--cousin =
    Your cousin Waqas used to sit with the family every evening. Now he hardly comes.

    Today he looks in for a minute. “I'm just busy,” he says, and looks at the floor.

    What would you say?
    .angry-with-us = Are you angry with us?
    .angry-with-us-said =
        You care, and he can hear that. But your question guesses the reason for him. He only needs to say “no”, and the talk is over. What if he could choose his own words?
    .how-are-your-days = We miss you here. How are your days going?
    .how-are-your-days-said =
        First he hears that he is missed. Then the question leaves him room. He can tell you little or much, and he chooses where to start. Now give him a quiet moment.
    .you-should-come = You shouldn't forget your own people like this.
    .you-should-come-said =
        Behind these words is love. But he will hear blame, and blame makes us defend ourselves. So the real reason stays inside. Say the love first: “We miss you.” Then ask.

lesson--open-questions--sewing-class =
    Gulalai teaches a small sewing class for girls. Naheed always laughed the most there.

    This week Naheed sits alone. “It's nothing,” she says. All the others are looking.

    What could Gulalai say?
    .after-class = Stay for tea after class? I'd love to hear how you are.
    .after-class-said =
        This is open in two ways. Naheed may choose what she tells, and nobody else is listening. She may also say no. That makes a yes much easier.
    .tell-us-all = Tell us what happened. We are all worried.
    .tell-us-all-said =
        The words are open and kind. But the whole room is waiting for her answer. Many of us go quiet when everyone looks. The same words can help later, when you two are alone.
    .someone-at-home = Did someone at home say something to you?
    .someone-at-home-said =
        Perhaps that is it, perhaps not. A guess asks her to say yes or no in front of all. It can also put shame on her family. “How are you?” in private gives her more room.

lesson--open-questions--mine =
    Whose day would you like to understand better?

    If you like, write one open question for that person. Leave the name out.
    .thanks =
        Kept for you. Perhaps you will ask it one day, perhaps you will change it first. Both are good.

lesson--open-questions--week =
    A small deed for this week:

    Ask one person at home one open question. Tea time is a good time. Then count slowly to five before you speak.

    You need not fix anything. If you hear something heavy, don't carry it alone. Share it with an adult you trust.
    .later = You wanted to ask someone at home one open question, and then wait a little. How did it go?

lesson--open-questions--check-open =
    Which of these questions is open?
    .good-day = Did you have a good day?
    .good-day-said =
        It is friendly, but one word is enough to answer it: yes or no. Change the start to “How” or “What”, and it opens.
    .hardest-part = What was the hardest part of your day?
    .hardest-part-said =
        Yes. No single yes or no can answer it. The other person chooses what to tell, and how much.
    .fine-surely = Your day was fine, wasn't it?
    .fine-surely-said =
        This one already holds the answer you hope for. It is hard to say “no, it was not”. An open question hopes for no special answer. It just wants to know.

lesson--open-questions--check-silence =
    You asked an open question. Your friend says nothing. What helps most now?
    .ask-again = Ask a second question at once.
    .ask-again-said =
        It's what most of us do, because silence feels long. But your friend may just be looking for words. A second question cuts the search short.
    .advise = Say what you would do.
    .advise-said =
        You want to help, and that is kind. But you haven't heard the story yet. Advice fits better after it, and when it is wanted.
    .wait = Stay calm, stay there, and wait a little.
    .wait-said =
        Yes. Hard words need time. A calm wait says: I am in no hurry, and any answer is welcome.

lesson--open-questions--check-straight =
    When is a straight yes-or-no question the better one?
    .in-danger = When someone may be in danger right now.
    .in-danger-said =
        Yes. Then a quick, clear answer matters most: “Are you safe?” And then you get help at once.
    .is-younger = When the other person is younger than you.
    .is-younger-said =
        Younger people have a story too. With yes-or-no questions they often say what we wish to hear. An open one tells them: your words count.
    .know-already = When you are sure you know the answer.
    .know-already-said =
        That is when an open question may surprise you most. What we are sure of may be only half the story. Ask, and hear the other half.
