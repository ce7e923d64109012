# review: draft
### A soft offer to somebody whose words sound heavy. It asks nothing and says nothing of what was written.

care--offer = دل پر بہت بوجھ لگتا ہے۔ یہ آپ کو اکیلے نہیں اٹھانا۔
care--talk = 💬 ابھی کسی سے بات کریں
care--numbers = ☎ فون نمبر
care--on = ◀ آگے چلیں
care--call = فون ہر پیغام سے تیز ہے۔ کسی ایسے کے پاس رہیں جس پر آپ کو اعتماد ہو۔
care--near = اگر کسی کو چوٹ پہنچ سکتی ہے تو پہلے فون کریں:
care--urgent = ❗ بتا دیں کہ بات فوری ہے
