# The desk, for the store's own people.

## Sign-in and account
desk-title = میز خدمت
desk-skip = رفتن به محتوا
desk-account = حساب من
desk-sign-in = ورود
desk-sign-out = خروج
desk-sign-out-everywhere = خروج از همهٔ دستگاه‌ها
desk-signed-out = از حساب خارج شدید.
desk-expired = لطفاً دوباره وارد شوید.
desk-name = نام
desk-password = گذرواژه
desk-wrong = نام یا گذرواژه درست نیست.
desk-wait = تلاش‌ها بیش از حد بود. می‌توانید { $wait } دوباره تلاش کنید.
desk-unencrypted = این اتصال رمزگذاری نشده است: دیگران می‌توانند گذرواژهٔ شما را بخوانند.
desk-forbidden = اجازهٔ این کار را ندارید.
desk-not-found = چنین صفحه‌ای وجود ندارد.
desk-trouble = مشکلی از سوی ما پیش آمد. لطفاً دوباره تلاش کنید.
desk-back = بازگشت
desk-language = زبان
desk-save = ذخیره
desk-saved = ذخیره شد.
desk-password-change = تغییر گذرواژه
desk-password-current = گذرواژهٔ کنونی
desk-password-new = گذرواژهٔ تازه
desk-password-wrong = گذرواژهٔ کنونی درست نیست.
desk-password-weak = گذرواژه‌ای برگزینید که حدس‌زدنش دشوار باشد و دست‌کم { $count } نویسه داشته باشد.

## Team
desk-role = نقش
desk-role-owner = مالک
desk-role-agent = پاسخ‌گو
desk-team = گروه
desk-team-add = افزودن همکار
desk-shown-name = نامی که مشتریان می‌بینند
desk-languages = زبان‌ها
desk-disable = بستن حساب
desk-enable = بازکردن حساب
desk-disabled = بسته‌شده
desk-name-taken = این نام پیش‌تر گرفته شده است.
desk-name-bad = این نام را نمی‌توان به کار برد.
desk-last-owner = آخرین مالک را نمی‌توان بست.

## Queue
desk-inbox = صندوق ورودی
desk-waiting = در انتظار
desk-mine = گفت‌وگوهای من
desk-others = نزد همکاران
desk-closed = پایان‌یافته
desk-nobody-waits = کسی در انتظار نیست.
desk-none-mine = گفت‌وگوی بازی ندارید.
desk-ticket = پاسخ در زمان دیگر
desk-offline = اتصال زنده برقرار نیست. صفحه هر چند ثانیه تازه می‌شود.
desk-waiting-time = زمان انتظار
desk-product = دیدن کالا

## Conversation
desk-summary = خلاصه
desk-messages = پیام‌ها
desk-earlier = پیام‌های پیشین
desk-photo = عکس
desk-shopper = مشتری
desk-assistant = دستیار
desk-shopper-types = مشتری در حال نوشتن است…
desk-take = برعهده گرفتن
desk-taken = این گفت‌وگو اکنون با شماست.
desk-taken-by = این گفت‌وگو با { $name } است.
desk-not-yours = نخست این گفت‌وگو را برعهده بگیرید.
desk-closed-already = این گفت‌وگو پایان یافته است.
desk-answer = پاسخ شما
desk-send = فرستادن
desk-sent = فرستاده شد.
desk-empty = لطفاً چیزی بنویسید.
desk-too-long = لطفاً حداکثر { $count } نویسه بنویسید.
desk-draft = پیشنهاد دستیار:
desk-draft-drop = کنار گذاشتن
desk-insert = درج
desk-canned = یافتن پاسخ در دانسته‌های فروشگاه
desk-search = جست‌وجو
desk-canned-none = چیزی پیدا نشد.
desk-notes = یادداشت‌های داخلی
desk-notes-hint = تنها گروه آن‌ها را می‌خواند، هرگز مشتری.
desk-note-add = افزودن یادداشت
desk-hand-back = بازگرداندن به دستیار
desk-pass-on = سپردن به دیگری
desk-close = پایان گفت‌وگو
desk-close-reason = دلیل
desk-done = انجام شد.
desk-close-solved = حل شد
desk-close-no_answer = مشتری پاسخ نمی‌دهد
desk-close-duplicate = تکراری
desk-close-spam = هرزنامه
desk-close-other = چیز دیگر

## Why a person was called
desk-reason-asked = می‌خواهد با یک انسان گفت‌وگو کند
desk-reason-not_understood = دستیار نتوانست کمک کند
desk-reason-complaint = شکایت
desk-reason-legal = موضوع حقوقی
desk-reason-safety = ایمنی
desk-reason-backend_down = سامانهٔ سفارش در دسترس نیست
desk-reason-missing_item = یک کالا نرسیده است
desk-reason-warranty = درخواست گارانتی
desk-reason-suggest = پیشنهاد برای بررسی
desk-reason-other = دلیل دیگر
