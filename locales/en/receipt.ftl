# review: draft
### Six pictures that open a question again, from any phone. Buttons with pictures stand four in a row:
### one short word each.

## Made

case--do-receipt = 🖼 Six pictures
receipt--why =
    Six pictures open this question again, from any phone and without your name.

    Show them to nobody. Say them to nobody.
receipt--once = I show them only once, for two minutes. Choose a quiet moment.
receipt--earlier = Your earlier six stop working then. I show the new ones only once, for two minutes.
receipt--make = 🖼 Show me six
receipt--shown = Your six pictures, in this order:
receipt--alone = Keep them in your head. A small story made of them helps. I cannot show them again.
receipt--known = ✔ I know them
receipt--advice = Others use this phone and can see this list. Open a question and take six pictures. Then it is not in the list any more.

## Entered

receipt--enter = 🖼 I have six pictures
receipt--tap = Tap your six pictures, one after the other.
receipt--undo = ⌫ One back
receipt--came-miss = Nothing opens with these six. Perhaps one was another, or the order. A question that has ended does not open either.
receipt--came-over = This question has ended. You can ask a new one any time.
receipt--came-open = That is right. The question is open here now.
receipt--open-it = ▶ Open it
receipt--nothing-new = There is nothing new to read. You can write any time.
refused--pictures-slow = Please wait a little, then try again.

## Before being forgotten

# Variables:
# $count: how many open questions
receipt--before-forgetting =
    { $count ->
        [1] You have one open question. It ends with this.
       *[other] You have { $count } open questions. They end with this.
    }

    Or keep one by six pictures. Then it stays, tied to nobody, for whoever knows them.
# Variables:
# $code: the case code
receipt--keep = 🖼 Keep { $code }
receipt--known-on = ✔ I know them, go on
receipt--go-on = ▶ Go on
receipt--stays = A question with six pictures stays, tied to nobody. Take it back first if it should end too.

## The pictures

picture--cow = cow
picture--goat = goat
picture--horse = horse
picture--camel = camel
picture--cat = cat
picture--rabbit = rabbit
picture--elephant = elephant
picture--mouse = mouse
picture--hen = hen
picture--duck = duck
picture--fish = fish
picture--turtle = turtle
picture--ant = ant
picture--tree = tree
picture--rose = rose
picture--leaf = leaf
picture--wheat = wheat
picture--hill = hill
picture--sun = sun
picture--apple = apple
picture--banana = banana
picture--grapes = grapes
picture--melon = melon
picture--lemon = lemon
picture--carrot = carrot
picture--potato = potato
picture--corn = corn
picture--egg = egg
picture--bread = bread
picture--rice = rice
picture--milk = milk
picture--tea = tea
picture--honey = honey
picture--cake = cake
picture--spoon = spoon
picture--key = key
picture--lock = lock
picture--door = door
picture--clock = clock
picture--bulb = bulb
picture--box = box
picture--bag = bag
picture--shoe = shoe
picture--shirt = shirt
picture--ring = ring
picture--glasses = glasses
picture--phone = phone
picture--radio = radio
picture--camera = camera
picture--battery = battery
picture--bell = bell
picture--ball = ball
picture--balloon = balloon
picture--gift = gift
picture--umbrella = umbrella
picture--tent = tent
picture--paint = paint
picture--shell = shell
picture--diamond = diamond
picture--car = car
picture--bus = bus
picture--train = train
picture--boat = boat
picture--tractor = tractor
