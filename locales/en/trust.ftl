# review: draft
### When a newcomer waits at the door, and when someone inside is the danger.

## Notices: on a locked phone they must say nothing

notice--team = There is something for you to look at.

## The door: a second person says whether they know a newcomer

# Variables:
# $count: how many wait
door--row = 🚪 At the door: { $count }
door--title =
    <b>At the door</b>

    They came by a link. Do you know them?
door--none = Nobody waits at the door.
# Variables:
# $name: the newcomer; $role: what they would be; $tolana: the Tolana; $link: own, or other;
# $now: what they are until then; $address: their form of address, she, he or other
door--ask =
    <b>{ $name }</b> · { $now }

    { $link ->
        [own] They came by your link.
       *[other] They came by someone else's link.
    } They would be { $role } of { $tolana }.

    { $address ->
        [she] I speak to them as a sister: a woman’s questions would come to them.
        [he] I speak to them as a brother.
       *[other] They did not say “sister” or “brother”.
    } Do you know them?
door--yes = ✔ Yes, confirm
door--no = ✕ No
door--confirmed = Thank you! They can begin now.
door--refused = All right. They stay a learner.
door--late = This is settled already.
door--waiting = Welcome! Soon someone of your group says that they know you. Until then every lesson is open to you.
door--waiting-owner = Welcome! The others hear of you first. In an hour your new part begins. Until then every lesson is open to you.
door--young = Welcome! This link was for a grown-up, and you are not eighteen yet. Every lesson is open to you.
start--young = This link is for a grown-up, and you are not eighteen yet. All stays as it is.
start--asked = Your link is good. Soon someone of your group says that they know you. Until then all stays as it is.
start--planned = Your link is good. The others hear of it first. In an hour your new part begins.

## One's own page

tolana--wrong = ⚠ Something is wrong with someone here
tolana--post-backup = You are the back-up: you are called when nobody answers.
tolana--post-focal = You are the focal point: worries about people in here come to you.
# Variables:
# $name: who has begun to serve; $role: as what; $tolana: where
peer--new =
    <b>{ $name }</b>

    { $role } · { $tolana }

    They have just begun. If you do not know them, please say so.

## A freeze: two ask for it

# Variables:
# $count: about how many people somebody has asked within a day
wrong--row = ⚠ Somebody asks: { $count }
wrong--title =
    <b>Who is it about?</b>

    Nobody named here hears that you looked.
wrong--none = There is nobody else here.
# Variables:
# $name: the colleague; $role: what they are
wrong--ask =
    <b>{ $name }</b> · { $role }

    A freeze takes the desk and all questions out of their hands at once. It needs two of you within a day. It can be undone.
# Variables:
# $name: the colleague; $role: what they were
wrong--frozen =
    <b>{ $name }</b> · { $role }

    They are frozen: no desk, no questions. A lead coordinator can undo it, or two coordinators.
wrong--by-mine = You have asked. One more person is needed.
wrong--by-other = Someone has asked already.
wrong--yes = ⚠ Yes, I ask for a freeze
wrong--asked = Noted. One more person has to ask within a day.
wrong--done = It is done. The questions in their hands wait for others now.
thaw--yes = ☀ Yes, undo the freeze
thaw--asked = Noted. One more person has to ask within a day.
thaw--done = It is done. They have back what they had.
