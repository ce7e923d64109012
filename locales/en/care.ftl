# review: draft
### A soft offer to somebody whose words sound heavy. It asks nothing and says nothing of what was written.

care--offer = That sounds like a lot to carry. You need not carry it alone.
care--talk = 💬 Someone to talk to, now
care--numbers = ☎ Numbers
care--on = ▶ Go on
care--call = A call is faster than any message. Please stay near someone you trust.
care--near = If anyone may be hurt, please call first:
care--urgent = ❗ Say that it is urgent
