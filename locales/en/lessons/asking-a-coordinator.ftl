# review: draft

### A lesson of the module "When you are worried": how to write to a coordinator under "Questions", safely.
### It describes what the software really does (see ask.ftl and case.ftl). Please promise nothing more.
### Use the same words for Questions, coordinator and code as those files do.
### Names are invented. A choice's feedback is the attribute that ends in -said.
### The wording never shows the reader's gender; keep it so.

## The lesson in the list, and its last screen

lesson--asking-a-coordinator = Asking a coordinator
    .about = How to write a question that helps and harms nobody.
    .close =
        Good. You can now ask for help in three lines.

        Perhaps you never need it. Perhaps one evening it makes a heart lighter. The way is called Questions, and it waits in the menu.

## Its screens, in order

lesson--asking-a-coordinator--hook =
    In old bazaars sat a letter writer. You told him what lay on your heart, and he found the words.

    “Short,” he would say. “What happened? Since when? What do you need?”

    Today you are your own letter writer.

lesson--asking-a-coordinator--first-try =
    Zubaida worries about a friend. At night she begins to write:

    “Her name is S., she lives behind the mill. She is a bad girl now, it's because of her uncle!!”

    She reads it again. Her ears grow hot. What if the wrong person saw this?

lesson--asking-a-coordinator--second-try =
    She wipes it away and begins again:

    “A friend of mine has changed since Eid. She doesn't sleep. When her phone rings, she jumps. I don't know how to ask her.”

    Now nobody is named and nobody is blamed. And yet her worry stands there, clear as water.

lesson--asking-a-coordinator--way =
    This is how <b>Questions</b> works.

    A few taps, then your words. You look at them once more before they go.

    You get a code. A coordinator, a real person, can take it up and answer. Your name is not shown to them.

    You needn't find words at all: you can also just ask for contact.

lesson--asking-a-coordinator--which-words =
    Fawad is worried about a boy he plays cricket with. Which words should he send?
    .name-and-street = It's the son of the bus driver, near the bridge.
    .name-and-street-said =
        He wants to be exact. But this points to one house, and says nothing about the worry. A coordinator needs no name and no street to think along with him.
    .what-he-is = A boy I know has become a dangerous person.
    .what-he-is-said =
        There is no name in it, and that is good. But it says what he <i>is</i>, not what Fawad saw. A coordinator can only guess. A hard label can also follow a boy for years.
    .seen-and-since = For a month he plays no more, and he seems afraid. How can I help?
    .seen-and-since-said =
        Yes: what changed, since when, and what Fawad needs. It is all a coordinator needs for a first answer. And no one is named or blamed in it.

lesson--asking-a-coordinator--honest =
    Some honest words. Telegram itself could read this chat. In a small place, people may know your way of telling things.

    So leave out names, places, numbers. I underline numbers and links, but I can't know names.

    And never write that someone offended against religion. Such words can cost a life.

lesson--asking-a-coordinator--late-evening =
    It is late. Through the wall you hear that someone next door is being hurt.

    What do you do first?
    .write-and-wait = Write a question, and wait for the answer.
    .write-and-wait-said =
        You looked for help, and that is right. But a coordinator is a person and may be asleep. Call first. Afterwards you can write as well.
    .call-first = Wake an adult I trust, and we call the emergency number.
    .call-first-said =
        Yes. A call is faster than any message, and two are braver than one. If you say under Questions that there is danger now, the numbers come first.
    .tomorrow = Sleep first, and think it over tomorrow.
    .tomorrow-said =
        Nobody likes to disturb. But the one next door may not have until tomorrow. You need not be sure, and you need not go over there. Just call, with an adult.

lesson--asking-a-coordinator--one-of-them =
    You choose who may read: your Tolana’s coordinator, a woman, someone from another district. Is it <i>about</i> one of them? Then choose: never this person.

    Others use your phone? Six pictures in your head open the question again.

    Under eighteen, two adults know that it exists. If anyone asks to meet you alone, tell an adult you trust.

lesson--asking-a-coordinator--week =
    A small deed for this week:

    Make up a worry, in your head only. A neighbour's cat that eats no more will do. Put it into three lines: What changed? Since when? What do I need?

    You need send nothing. Then the words are ready when you need them.
    .later = You wanted to put a made-up worry into three short lines. How did it go?

lesson--asking-a-coordinator--check-leave-out =
    You write to a coordinator because you worry about someone. What do you leave out?
    .since-when = Since when it has been so.
    .since-when-said =
        This one helps. Two days or two months makes a great difference. And it points to nobody. Leave it in.
    .the-name = The name of the person, and where they live.
    .the-name-said =
        Yes. Nobody needs it to help you. If the wrong eyes read along, it points at no one.
    .my-worry = What makes you worry.
    .my-worry-said =
        This is the heart of it. Write what you saw with your own eyes. Only names, places and numbers stay out.

lesson--asking-a-coordinator--check-danger =
    Someone is in danger right now. What comes before any message?
    .call-adult = An adult you trust, and the emergency number.
    .call-adult-said =
        Yes. A call is faster than any message. Writing can come later.
    .long-letter = A long letter, so nothing is left out.
    .long-letter-said =
        Care is good, but a letter takes time. In danger, few words to someone near are better. Call first.
    .wait-for-answer = Waiting until a coordinator answers.
    .wait-for-answer-said =
        A coordinator is a person and may be asleep or on the road. Don't wait for that. Call, with an adult you trust.

lesson--asking-a-coordinator--check-faith =
    A rumour accuses someone of an offence against religion. What do you do with it?
    .more-exact = I write it to a coordinator, very exactly.
    .more-exact-said =
        You mean well, but please don't. The more exact, the more dangerous. Write only what changed and what worries you.
    .ask-others = I ask in the group chat if it's true.
    .ask-others-said =
        Then many phones hold it, and nobody can call it back. People who did nothing have lost their lives to a rumour. Let it end with you.
    .never-write = I don't write it, and I pass it on to nobody.
    .never-write-said =
        Yes. A rumour like that can cost a life. Is someone in danger from it? Tell an adult you trust, face to face, and call the emergency number.
