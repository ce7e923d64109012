# review: draft
### A soft offer to somebody whose words sound heavy. It asks nothing and says nothing of what was written.

care--offer = دا په زړه ډېر دروند بوج ښکاري. یوازې یې مه وړئ.
care--talk = 💬 همدا اوس له چا سره خبرې
care--numbers = ☎ د فون نمبرونه
care--on = ◀ وړاندې لاړ شئ
care--call = فون تر هر پیغام تېز دی. له یو باوري کس سره نزدې پاتې شئ.
care--near = که چا ته زیان رسېدی شي، اول فون وکړئ:
care--urgent = ❗ ووایئ چې تلوار دی
