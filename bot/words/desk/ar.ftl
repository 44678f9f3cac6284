# The desk, for the store's own people.

## Sign-in and account
desk-title = مكتب الخدمة
desk-skip = انتقال إلى المحتوى
desk-account = حسابي
desk-sign-in = تسجيل الدخول
desk-sign-out = تسجيل الخروج
desk-sign-out-everywhere = تسجيل الخروج من كل الأجهزة
desk-signed-out = تم تسجيل الخروج.
desk-expired = يُرجى تسجيل الدخول من جديد.
desk-name = الاسم
desk-password = كلمة المرور
desk-wrong = الاسم أو كلمة المرور غير صحيحة.
desk-wait = المحاولات كثيرة جدًا. يمكن إعادة المحاولة { $wait }.
desk-unencrypted = هذا الاتصال غير مشفّر: قد يقرأ آخرون كلمة المرور.
desk-forbidden = هذا الإجراء غير مسموح به لهذا الحساب.
desk-not-found = لا توجد صفحة كهذه.
desk-trouble = حدث خطأ من جهتنا. يُرجى إعادة المحاولة.
desk-back = رجوع
desk-language = اللغة
desk-save = حفظ
desk-saved = تم الحفظ.
desk-password-change = تغيير كلمة المرور
desk-password-current = كلمة المرور الحالية
desk-password-new = كلمة المرور الجديدة
desk-password-wrong = كلمة المرور الحالية غير صحيحة.
desk-password-weak = يُرجى اختيار كلمة مرور يصعب تخمينها، لا تقل أحرفها عن { $count }.

## Team
desk-role = الدور
desk-role-owner = مالك المتجر
desk-role-agent = موظف الخدمة
desk-team = الفريق
desk-team-add = إضافة شخص
desk-shown-name = الاسم الذي يراه العملاء
desk-languages = اللغات
desk-disable = حظر الحساب
desk-enable = رفع الحظر
desk-disabled = محظور
desk-name-taken = هذا الاسم مستخدم من قبل.
desk-name-bad = لا يمكن استخدام هذا الاسم.
desk-last-owner = لا يمكن حظر آخر حساب مالك.

## Queue
desk-inbox = الوارد
desk-waiting = في الانتظار
desk-mine = محادثاتي
desk-others = لدى الزملاء
desk-closed = مغلقة
desk-nobody-waits = لا أحد في الانتظار.
desk-none-mine = لا توجد لديك محادثات مفتوحة.
desk-ticket = الرد لاحقًا
desk-offline = لا يوجد اتصال مباشر. تُحدَّث الصفحة كل بضع ثوانٍ.
desk-waiting-time = مدة الانتظار
desk-product = عرض المنتج

## Conversation
desk-summary = الملخص
desk-messages = الرسائل
desk-earlier = رسائل سابقة
desk-photo = صورة
desk-shopper = العميل
desk-assistant = المساعد
desk-shopper-types = العميل يكتب الآن…
desk-take = استلام المحادثة
desk-taken = هذه المحادثة لديك الآن.
desk-taken-by = هذه المحادثة لدى { $name }.
desk-not-yours = يجب استلام هذه المحادثة أولًا.
desk-closed-already = هذه المحادثة مغلقة.
desk-answer = ردّك
desk-send = إرسال
desk-sent = تم الإرسال.
desk-empty = يُرجى كتابة شيء ما.
desk-too-long = يُرجى ألا يزيد عدد الأحرف على { $count }.
desk-draft = اقتراح المساعد:
desk-draft-drop = تجاهل
desk-insert = إدراج
desk-canned = البحث عن إجابة في معلومات المتجر
desk-search = بحث
desk-canned-none = لا توجد نتائج.
desk-notes = ملاحظات داخلية
desk-notes-hint = يقرؤها الفريق وحده، ولا يراها العميل أبدًا.
desk-note-add = إضافة ملاحظة
desk-hand-back = إعادة إلى المساعد
desk-pass-on = تحويل
desk-close = إغلاق المحادثة
desk-close-reason = السبب
desk-done = تم.
desk-close-solved = حُلّت المسألة
desk-close-no_answer = لا رد من العميل
desk-close-duplicate = مكررة
desk-close-spam = رسائل مزعجة
desk-close-other = غير ذلك

## Why a person was called
desk-reason-asked = يريد التحدث إلى شخص
desk-reason-not_understood = لم يستطع المساعد أن يفيد
desk-reason-complaint = شكوى
desk-reason-legal = مسألة قانونية
desk-reason-safety = السلامة
desk-reason-backend_down = نظام الطلبات لا يستجيب
desk-reason-missing_item = منتج ناقص
desk-reason-warranty = طلب الضمان
desk-reason-suggest = اقتراح للمراجعة
desk-reason-other = سبب آخر
