# review: draft
### Ready answers for coordinators. Said by a coordinator to somebody who asked; neither knows who the other is,
### so nothing here may agree with the gender of either.

## The house's own

reply--with-you = I have read it, and I am with you.
reply--thank-you = Thank you for trusting me. You did right to ask.
reply--take-time = Take your time. Write whenever you can.
reply--safe-hour = Is it safe to write to you here? At which hour is it best?
reply--someone-near = Please talk first with someone near whom you trust. Who could that be?
reply--not-alone = Please do not meet anyone alone who pressed you.
reply--asking-on = I am asking someone who knows more, without naming you. I will be back tomorrow.
reply--not-without-you = I will not pass this on without asking you.

## Choosing and keeping them

letter--ready = 📄 Ready answers
letter--ready-title = Choose a number. You can look at it before it goes.
# Variables:
# $language: the language that the one who asked reads, in its own name
letter--language = They read: { $language }
letter--keep = ⭐ Keep as ready answer
letter--kept = ⭐ It is among your ready answers.
letter--drop = ✕ Remove it
letter--drop-sure = Shall I remove this ready answer?
refused--saved-full = You have twenty ready answers. Please remove the oldest one first.
refused--saved-personal = It holds a number or a link. Blank it out first, then keep it.
