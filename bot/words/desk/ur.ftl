# The desk, for the store's own people.

## Sign-in and account
desk-title = خدمت ڈیسک
desk-skip = مواد پر جائیں
desk-account = میرا اکاؤنٹ
desk-sign-in = سائن ان
desk-sign-out = سائن آؤٹ
desk-sign-out-everywhere = تمام آلات سے سائن آؤٹ
desk-signed-out = آپ سائن آؤٹ ہو گئے ہیں۔
desk-expired = براہِ کرم دوبارہ سائن ان کریں۔
desk-name = نام
desk-password = پاس ورڈ
desk-wrong = نام یا پاس ورڈ درست نہیں۔
desk-wait = بہت زیادہ کوششیں ہوئیں۔ آپ { $wait } دوبارہ کوشش کر سکتے ہیں۔
desk-unencrypted = یہ کنکشن خفیہ نہیں: دوسرے آپ کا پاس ورڈ پڑھ سکتے ہیں۔
desk-forbidden = آپ کو اس کی اجازت نہیں۔
desk-not-found = ایسا کوئی صفحہ نہیں ہے۔
desk-trouble = ہماری طرف کچھ خرابی ہوئی۔ براہِ کرم دوبارہ کوشش کریں۔
desk-back = واپس
desk-language = زبان
desk-save = محفوظ کریں
desk-saved = محفوظ ہو گیا۔
desk-password-change = پاس ورڈ بدلیں
desk-password-current = موجودہ پاس ورڈ
desk-password-new = نیا پاس ورڈ
desk-password-wrong = موجودہ پاس ورڈ درست نہیں۔
desk-password-weak = ایسا پاس ورڈ چنیں جس کا اندازہ مشکل ہو، کم از کم { $count } حروف کا۔

## Team
desk-role = کردار
desk-role-owner = مالک
desk-role-agent = نمائندہ
desk-team = ٹیم
desk-team-add = فرد شامل کریں
desk-shown-name = نام جو خریدار دیکھتے ہیں
desk-languages = زبانیں
desk-disable = اکاؤنٹ بند کریں
desk-enable = اکاؤنٹ کھولیں
desk-disabled = بند
desk-name-taken = یہ نام پہلے سے استعمال میں ہے۔
desk-name-bad = یہ نام استعمال نہیں ہو سکتا۔
desk-last-owner = آخری مالک کا اکاؤنٹ بند نہیں ہو سکتا۔

## Queue
desk-inbox = ان باکس
desk-waiting = منتظر
desk-mine = میری گفتگو
desk-others = ساتھیوں کے پاس
desk-closed = ختم شدہ
desk-nobody-waits = کوئی انتظار میں نہیں۔
desk-none-mine = آپ کی کوئی کھلی گفتگو نہیں۔
desk-ticket = بعد میں جواب
desk-offline = براہِ راست کنکشن نہیں۔ صفحہ ہر چند سیکنڈ میں تازہ ہوتا ہے۔
desk-waiting-time = انتظار کا وقت
desk-product = پروڈکٹ دیکھیں

## Conversation
desk-summary = خلاصہ
desk-messages = پیغامات
desk-earlier = پچھلے پیغامات
desk-photo = تصویر
desk-shopper = خریدار
desk-assistant = معاون
desk-shopper-types = خریدار لکھ رہا ہے…
desk-take = سنبھالیں
desk-taken = یہ گفتگو اب آپ کے پاس ہے۔
desk-taken-by = یہ گفتگو { $name } کے پاس ہے۔
desk-not-yours = پہلے یہ گفتگو سنبھالیں۔
desk-closed-already = یہ گفتگو ختم ہو چکی ہے۔
desk-answer = آپ کا جواب
desk-send = بھیجیں
desk-sent = بھیج دیا گیا۔
desk-empty = براہِ کرم کچھ لکھیں۔
desk-too-long = براہِ کرم زیادہ سے زیادہ { $count } حروف لکھیں۔
desk-draft = معاون کی تجویز:
desk-draft-drop = رد کریں
desk-insert = شامل کریں
desk-canned = اسٹور کی معلومات میں جواب تلاش کریں
desk-search = تلاش
desk-canned-none = کچھ نہیں ملا۔
desk-notes = اندرونی نوٹس
desk-notes-hint = انہیں صرف ٹیم پڑھتی ہے، خریدار کبھی نہیں۔
desk-note-add = نوٹ شامل کریں
desk-hand-back = معاون کو واپس دیں
desk-pass-on = آگے بھیجیں
desk-close = گفتگو ختم کریں
desk-close-reason = وجہ
desk-done = ہو گیا۔
desk-close-solved = حل ہو گیا
desk-close-no_answer = خریدار کا جواب نہیں آیا
desk-close-duplicate = دہرایا ہوا
desk-close-spam = فضول پیغام
desk-close-other = کچھ اور

## Why a person was called
desk-reason-asked = کسی انسان سے بات کرنا چاہتا ہے
desk-reason-not_understood = معاون مدد نہ کر سکا
desk-reason-complaint = شکایت
desk-reason-legal = قانونی معاملہ
desk-reason-safety = حفاظت
desk-reason-backend_down = آرڈر کا نظام دستیاب نہیں
desk-reason-missing_item = کوئی چیز نہیں ملی
desk-reason-warranty = وارنٹی کا دعویٰ
desk-reason-suggest = جانچنے کے لیے تجویز
desk-reason-other = کوئی اور وجہ
