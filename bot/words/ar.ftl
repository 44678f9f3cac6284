# Every fixed word that a shopper reads, in Arabic. See en.ftl for the rules.

## Greeting and small talk
greeting = مرحبًا بك! أنا المساعد الآلي لمتجر { $store }. اسألني عن التوصيل أو الإرجاع أو الدفع أو عن منتجاتنا.
greeting-again = أهلًا بك مجددًا! كيف يمكنني مساعدتك؟
disclosure = أنا مساعد آلي ولست شخصًا حقيقيًا.
robot = أنا برنامج حاسوب: المساعد الآلي لمتجر { $store }، وأجيب من صفحات المتجر نفسها. إذا أردت التحدث إلى أحد موظفينا فأخبرني بذلك.
thanks = على الرحب والسعة! هل من شيء آخر؟
goodbye = مع السلامة، وشكرًا لزيارتك { $store }!
yes-what = حسنًا، ماذا تود أن تعرف؟
no-fine = حسنًا. راسلني متى احتجت إلى أي شيء.

## Asking back and giving up
ask-back = لست متأكدًا مما تقصده. هل سؤالك أحد هذه الأسئلة؟
ask-back-none = لا شيء منها
not-understood = عذرًا، لم أفهم ذلك. هل يمكنك صياغته بطريقة أخرى؟
out-of-scope = يمكنني المساعدة فقط فيما يخص { $store }: الطلبات والتوصيل والإرجاع والدفع ومنتجاتنا.
unknown = لم أجد ذلك في صفحات المتجر.
empty-message = لا أستطيع قراءة سوى النصوص. من فضلك اكتب سؤالك.
too-long = رسالتك طويلة، فقرأت بدايتها فقط (عدد الأحرف: { $count }). السؤال القصير يساعدني أكثر.
too-fast = تصلني رسائلك أسرع مما أستطيع القراءة. سأجيبك بعد لحظات.
trouble = حدث خطأ من جانبنا. من فضلك حاول مرة أخرى بعد قليل.

## People
handoff-offer = لم أتمكن من مساعدتك حتى الآن. هل أحوّل محادثتك إلى أحد أعضاء فريقنا؟
handoff-yes = نعم، من فضلك
handoff-no = لا، شكرًا
handoff-done = حوّلت محادثتك إلى فريقنا، وسيردّون عليك هنا أو عبر: { $contact }
handoff-complaint = نعتذر عن ذلك. لقد أبلغت فريقنا، وسيتواصلون معك هنا أو عبر: { $contact }
handoff-declined = حسنًا. بماذا يمكنني مساعدتك أيضًا؟

## Languages and markets
language-changed = سأجيبك من الآن فصاعدًا باللغة العربية.
language-which = أي لغة تفضّل؟
language-unknown = لا أتحدث هذه اللغة بعد.
answer-in-other-language = هذه الإجابة متوفرة لدينا بلغة واحدة فقط ({ $language }):
market-line = ينطبق هذا على الطلبات المرسلة إلى: { $market }.
market-which = إلى أي بلد سيُرسل طردك؟ فالقاعدة تختلف بحسب الوجهة.

## Sources and products
source = المصدر: { $title }
product-price = السعر: { $price }
product-attributes = معلومات عن { $product }:
product-none = لم أجد منتجًا مطابقًا.
products-found = { $count ->
    [zero] لم أجد أي منتج.
    [one] وجدت منتجًا واحدًا:
    [two] وجدت منتجين:
    [few] وجدت { $count } منتجات:
    [many] وجدت { $count } منتجًا:
   *[other] وجدت { $count } منتج:
}

## Widget
widget-title = الدردشة مع { $store }
widget-open = فتح الدردشة
widget-close = إغلاق الدردشة
widget-placeholder = اكتب سؤالك…
widget-send = إرسال
widget-typing = جارٍ الكتابة…
widget-language = اللغة
widget-helpful = مفيد
widget-not-helpful = غير مفيد
widget-feedback-thanks = شكرًا لإخبارنا برأيك.
widget-offline = لا يوجد اتصال. رسالتك محفوظة وستُرسل عند عودة الاتصال.
widget-reconnecting = جارٍ إعادة الاتصال…
widget-retrying = يتعذّر على المتجر استلام رسالتك الآن. ستُعاد المحاولة تلقائيًا.
widget-not-sent = لم تُرسل
widget-retry = إعادة المحاولة
widget-too-long = الحد الأقصى لعدد الأحرف: { $count }.
widget-you = أنت
widget-bot = المساعد
widget-view-product = عرض المنتج
widget-new-message = رسالة جديدة
widget-messages = الرسائل
widget-new-conversation = بدء محادثة جديدة
widget-powered = الإجابات مأخوذة من صفحات المتجر نفسها

## Several wishes in one message
ask-back-part = وبخصوص «{ $part }»: هل المقصود أحد هذه الأسئلة؟

## Looking for a product
seek-many = المنتجات التي تلبي كل رغباتك: { $count }.
seek-first = هذه أولها:
seek-close = والبقية قريبة من ذلك.
seek-relaxed = لا يوجد منتج يلبي كل رغباتك. اضطررت إلى التخلي عن: { $wishes }. وهذه هي الأقرب:
seek-lacking = ليس لدينا هذا: { $wish }.
seek-unmet = غير متحقق: { $wishes }
seek-unknown = غير مذكور: { $wishes }
seek-without = بدون { $wish }
seek-without-it = بدون
seek-up-to = حتى { $price }
seek-from = ابتداءً من { $price }
seek-ask-category = ما نوع المنتج المطلوب؟
seek-ask-gender = لمن هو؟
seek-ask-sleeve = ما نوع الأكمام المفضل لديك؟
seek-ask-pocket = هل المطلوب أن يكون فيه جيب؟
seek-ask-colour = ما اللون المفضل لديك؟
seek-ask-material = ما الخامة المفضلة لديك؟
seek-ask-season = لأي موسم؟
seek-ask-fit = ما القصّة المفضلة لديك؟
seek-any = لا يهم
seek-back = نعود إلى بحثك:
seek-again = حسنًا. ما المنتج المطلوب؟
seek-start-over = بداية جديدة
seek-compare = مقارنة
seek-comparison = مقارنة بين { $first } و{ $second }:
seek-compare-none = يرجى أولًا كتابة ما هو مطلوب، وبعدها أستطيع المقارنة بين منتجين.

## Orders
order-which-number = ما رقم طلبك؟ تجده في رسالة تأكيد الطلب.
order-number-unclear = لا أرى رقم طلب في رسالتك.
order-prove = ما البريد الإلكتروني أو الرمز البريدي المسجل في الطلب { $number }؟ أحتاجه للتأكد من أن الطلب لك.
order-not-matched = البيانات غير متطابقة. يرجى التحقق من رقم الطلب والبريد الإلكتروني أو الرمز البريدي، ويمكنك إرسالهما مرة أخرى.
order-locked = عدد المحاولات الخاطئة كبير. حفاظًا على أمان الطلبات يمكنك المحاولة مجددًا { $wait }.
order-choose = أي طلب تقصد؟
orders-none = لا أجد طلبات في حسابك.
backend-down = لا أستطيع الوصول إلى نظام الطلبات الآن. لن يضيع شيء: يرجى المحاولة بعد بضع دقائق. أو هل أحوّل الأمر إلى أحد أعضاء فريقنا؟
change-unsure = لم أتمكن من التأكد من أن التغيير قد تم. من الأفضل أن ينظر فيه أحد أعضاء فريقنا. هل أحوّله؟
order-head = الطلب { $number }، تاريخ الطلب: { $date }
order-state-pending = وصلنا الطلب وننتظر الدفع.
order-state-paid = تم الدفع، والطلب في انتظار التغليف.
order-state-packing = يجري تغليف الطلب الآن.
order-state-part-shipped = يصل الطلب في عدة طرود. خرج جزء منه والباقي يتبع.
order-state-shipped = تم الشحن، والطلب في الطريق إليك.
order-state-delivered = تم التسليم.
order-state-cancelled = الطلب ملغى.
order-state-returned = أُعيد الطلب.
parcel-head = الطرد { $n } من { $count }
parcel-labelled = أُبلغت شركة الشحن بالطرد ولم تمسحه بعد.
parcel-moving = الطرد في الطريق.
parcel-customs = الطرد لدى الجمارك.
parcel-out = الطرد خرج للتوصيل.
parcel-pickup = الطرد جاهز للاستلام.
parcel-attempted = حاولت شركة الشحن تسليم الطرد ولم تجد أحدًا.
parcel-delivered = تاريخ التسليم: { $date }
parcel-lost = فقدت شركة الشحن الطرد. نعتذر عن ذلك.
parcel-back = الطرد في طريق العودة إلينا.
parcel-carrier = شركة الشحن: { $carrier }، رقم التتبع: { $tracking }
parcel-link = تتبع الطرد
parcel-expected = الوصول المتوقع في موعد أقصاه: { $date }
parcel-late = الطرد متأخر. كان متوقعًا في موعد أقصاه: { $date }
parcel-help = راسلنا من فضلك لنبحث في الأمر: { $contact }
cancel-ask = هل ألغي الطلب { $number } ({ $amount })؟ لا يمكن التراجع عن ذلك.
cancel-done = أُلغي الطلب { $number }.
cancel-refund = المبلغ المُعاد إلى وسيلة الدفع الأصلية: { $amount }
order-fixed = الطلب { $number } قيد التغليف أو في الطريق، فلم يعد إلغاؤه أو تغييره ممكنًا.
address-which = ما العنوان الجديد؟ اكتب الشارع والرمز البريدي والمدينة في رسالة واحدة، وافصل بينها بفواصل. البلد يبقى كما هو: { $country }
address-ask = هل نرسل الطلب { $number } إلى هذا العنوان؟
    { $address }
address-done = الطلب { $number } سيُرسل الآن إلى:
    { $address }
address-country = لا يمكن إرسال الطلب إلى بلد آخر. يرجى ذكر عنوان في البلد نفسه.
order-track-button = أين طلبي؟
order-cancel-button = إلغاء طلبي
order-address-button = تغيير العنوان

### The demo storefront's cart
shop-cart = سلتك
shop-order = إرسال طلب تجريبي
shop-thanks = شكرًا! هذا متجر تجريبي: لم يُطلب شيء ولا يوجد ما يُدفع.

### A person at the desk
widget-person-typing = جارٍ الكتابة من { $name }…

### People behind the desk
people-coming = استدعيت أحد أعضاء فريقنا، وسيصلك الرد هنا بعد قليل.
people-called = وصلت رسالتك. أبلغنا فريقنا، وسيردّ هنا في أقرب وقت ممكن.
people-away = يعود فريقنا { $when }.
people-ask-email = على أي بريد إلكتروني يمكننا الرد عليك؟
people-here = سيصلك الرد هنا.
people-email-kept = شكرًا لك. سيردّ عليك فريقنا على { $email }.
people-email-when = يعود فريقنا { $when } وسيردّ عليك على { $email }.
people-sorry = يؤسفني ذلك.
people-serious = هذا أمر يحتاج إلى إنسان لا إلى برنامج.
people-checks = ينظر أحد أعضاء فريقنا في الأمر، وسيصلك الرد هنا بعد قليل.
people-joined = { $name } من فريقنا معك الآن للرد عليك.
people-handed-back = من الآن يردّ عليك المساعد الآلي من جديد.
people-closed = أنهى فريقنا هذه المحادثة. إذا احتجت إلى أي شيء آخر فما عليك إلا الكتابة.
people-today = اليوم الساعة { $time } (بتوقيت { $city })
people-tomorrow = غدًا الساعة { $time } (بتوقيت { $city })
people-day = في { $date } الساعة { $time } (بتوقيت { $city })
people-mail-ask = إلى أي بريد إلكتروني أرسل هذه المحادثة؟
people-mail-sent = المحادثة في طريقها إلى { $email }.
people-mail-many = أُرسلت المحادثة عدة مرات من قبل. يُرجى المحاولة غدًا.
people-mail-off = لا يمكنني إرسال رسائل بريد من هنا. تبقى المحادثة في هذه الدردشة ويمكنك نسخها.
people-mail-subject = محادثتك مع { $store }
people-mail-intro = كما طلبت، هذه محادثتك مع { $store }.
people-mail-foot = تصلك هذه الرسالة لأن أحدًا كتب هذا العنوان في دردشتنا. إذا لم يكن ذلك منك فيمكنك تجاهلها.
widget-people-rate = إلى أي مدى ساعدناك؟
widget-people-low = لم تساعدوني
widget-people-high = جيد جدًا
widget-people-comment = هل تود إضافة شيء؟
widget-people-mail = إرسال المحادثة بالبريد
widget-people-email = بريدك الإلكتروني

### Returns, exchanges, refunds
return-button = إرجاع منتج
return-exchange-button = استبدال منتج
return-refund-button = أين المبلغ المسترد؟
return-warranty-button = طلب الضمان
return-size-button = تغيير المقاس
return-which = ما المنتج المقصود؟
return-all = الكل
return-more = إضافة منتج آخر
return-line-until = { $item }: يمكن إرجاعه حتى { $date }
return-line-open = { $item }: يمكن إرجاعه
return-line-late = { $item }: كان آخر يوم لإرجاعه { $date }
return-line-excluded = { $item }: لا يمكن إرجاعه إلا إذا كان معيبًا
return-line-coming = { $item }: لم يُسلَّم بعد
return-line-gone = { $item }: إرجاعه جارٍ بالفعل
return-line-unknown = { $item }: يجب أن يراجعه فريقنا
return-person = قواعد المتجر لا تكفيني لاتخاذ القرار. هل أحيل الأمر إلى شخص من فريقنا؟
return-why = ما سبب الإرجاع؟
return-reason-too-small = صغير جدًا
return-reason-too-large = كبير جدًا
return-reason-unwanted = لم أعد أريده
return-reason-not-as-described = لا يطابق الوصف
return-reason-wrong-item = منتج خاطئ
return-reason-damaged = تالف
return-reason-other = سبب آخر
return-outcome = هل تفضل استرداد المال أم مقاسًا أو لونًا آخر؟
return-money = استرداد المال
return-swap = استبدال
return-variant = ما الذي تريده بدلًا منه؟
return-variant-none = لا يتوفر مقاس أو لون آخر بالسعر نفسه.
return-ask = هل أفتح هذا الإرجاع للطلب { $number }؟
return-money-back = المبلغ الذي سيعود إليك: { $amount }
return-instead = ستحصل بدلًا منه على: { $item }
return-done = تم فتح الإرجاع { $id } للطلب { $number }.
return-label = طباعة ملصق الإرجاع
return-team = سيكتب إليك فريقنا بالخطوات التالية.
return-state-requested = الإرجاع { $id } بتاريخ { $date }: وصلنا طلبك. الخطوة التالية هي الملصق أو عنوان الإرجاع.
return-state-approved = الإرجاع { $id } بتاريخ { $date }: مقبول. يرجى إرسال المنتجات.
return-state-received = الإرجاع { $id } بتاريخ { $date }: وصلتنا المنتجات ونحن نفحصها.
return-state-refunded = الإرجاع { $id } بتاريخ { $date }: تم الفحص واكتمل.
return-state-declined = الإرجاع { $id } بتاريخ { $date }: غير مقبول. يمكن لفريقنا توضيح السبب.
return-state-cancelled = الإرجاع { $id } بتاريخ { $date }: تم سحبه.
return-refund-done = أُعيد بتاريخ { $date }: { $amount }
return-refund-pending = في الطريق إليك منذ { $date }: { $amount }
return-refund-none = لا يوجد للطلب { $number } أي إرجاع أو استرداد.
return-warranty-in = { $item }: تحت الضمان حتى { $date }
return-warranty-out = { $item }: انتهى الضمان في { $date }
return-warranty-ask = هل أفتح طلب ضمان للطلب { $number }؟
return-warranty-done = تم فتح طلب الضمان { $id } للطلب { $number }.
return-size-ask = هل أغيّر هذا في الطلب { $number }؟
return-size-done = تم التغيير. يحتوي الطلب { $number } الآن على:
return-costs = تكلفة الإرسال: { $amount }
### Questions about a product
goods-told = يذكر المتجر عن { $product }:
goods-yes = نعم. يذكر المتجر عن { $product }:
goods-no = لا. يذكر المتجر عن { $product }:
goods-quote = من وصف { $product }:
goods-unknown = ملفات المتجر لا تذكر ذلك عن { $product }. سجّلت سؤالك للمتجر.
goods-which = أي منتج تقصد؟
goods-mains-yes = يعمل في هذا البلد: { $country }. جهد الشبكة هناك { $volts } فولت.
goods-mains-partly = يختلف الأمر بحسب المكان في هذا البلد: { $country }. جهد الشبكة هناك { $volts } فولت، ولا يعمل إلا حيث يناسب الجهد.
goods-mains-no = لا يعمل في هذا البلد: { $country }. جهد الشبكة هناك { $volts } فولت.
goods-plug = القابس المناسب: { $plug }
goods-plug-adapter = يلزم هناك محوّل للقابس. المقابس من النوع { $sockets }
goods-stock-yes = متوفر: { $variants }
goods-stock-no = غير متوفر حاليا: { $variants }
goods-stock-later = يمكن طلبه، لكنه يُرسل عند وصول كمية جديدة: { $variants }
goods-stock-none = لا يوجد في { $product }: { $wanted }
goods-stock-others = متوفر أيضا: { $variants }
goods-cart = أضف إلى السلة: { $variant }
goods-size-fits = بحسب جدول مقاسات المتجر، مقاسك هو { $size }.
goods-size-between = أنت بين { $smaller } و{ $larger }: المقاس { $smaller } أضيق، والمقاس { $larger } أوسع.
goods-size-reason = { $measure }: { $value }. المقاس { $size } لما بين { $range }.
goods-size-ask = لتحديد المقاس أحتاج أيضا إلى هذا القياس: { $measure }. اكتبه مع الوحدة، مثل { $example }.
goods-size-outside = لا يوجد في جدول المتجر مقاس يناسب هذه القياسات.
goods-size-no-chart = لا يقدم المتجر جدول مقاسات لـ { $product }، لذلك لا يمكنني تحديد مقاس.
goods-size-chart = جدول مقاسات المتجر لـ { $product }:
goods-size-general = بحسب جدول عام وليس جدول المتجر، ويختلف من صانع إلى آخر:
goods-coupon-works = الرمز { $code } صالح الآن. يظهر عند الدفع هل ينطبق على سلتك.
goods-coupon-worth = الخصم: { $worth }
goods-coupon-minimum = الحد الأدنى للطلب: { $amount }
goods-coupon-ends = صالح حتى: { $date }
goods-coupon-starts = صالح ابتداء من: { $date }
goods-coupon-once = مرة واحدة لكل عميل.
goods-coupon-not-yet = الرمز { $code } غير صالح بعد.
goods-coupon-expired = انتهت صلاحية الرمز { $code }.
goods-coupon-used-up = استُنفد الرمز { $code }.
goods-coupon-unknown = لا يعرف المتجر الرمز { $code }.
goods-coupon-locked = جُرّبت رموز كثيرة جدا. يمكن المحاولة من جديد { $wait }.

### Photos and problems with items
widget-photo = صورة
widget-photo-add = إضافة صورة
widget-photo-remove = إزالة الصورة
widget-photo-sending = جارٍ رفع الصورة…
widget-photo-ready = تم رفع الصورة.
widget-photo-offline = لا يوجد اتصال. سترفع الصورة عند عودته.
widget-photo-too-large = الصورة كبيرة جدًا. الحد الأقصى: { $count } ميغابايت
widget-photo-no-picture = هذا الملف ليس صورة يمكننا قراءتها (JPEG أو HEIC أو PNG أو WebP).
widget-photo-failed = تعذر رفع الصورة. يرجى المحاولة مرة أخرى.
widget-photo-most = أقصى عدد للصور في رسالة واحدة: { $count }
photo-thanks = شكرًا على الصورة. لا أستطيع رؤية الصور بنفسي، لكن فريقنا يستطيع. ما الموضوع؟
photo-kept = شكرًا. احتفظت بالصورة لفريقنا.
problem-button = الإبلاغ عن مشكلة
problem-damaged = المنتج تالف
problem-wrong = المنتج خاطئ
problem-missing = المنتج ناقص
problem-what = ما المشكلة في المنتج؟
problem-which = أي منتج تقصد؟
problem-how-many = كم قطعة منه فيها المشكلة؟
problem-photo = يرجى إرسال صورة تظهر المشكلة. وإن لم تكن لديك صورة فيكفي أن تقول ذلك.
problem-no-photo = ليست لدي صورة
problem-wish = ماذا تفضل؟
problem-refund-words = استرداد|المبلغ|فلوس|المال|نقود|استرجاع
problem-replacement-words = بديل|استبدال|جديد|تبديل|آخر|الصحيح
problem-ask = هل هذا صحيح؟ إذًا سأبلغ فريقنا بذلك.
problem-photos = الصور: { $count }
problem-done = شكرًا، وصل بلاغك إلى فريقنا. رقمه: { $number }
problem-next = سينظر فريقنا فيه الآن ويتواصل معك.
problem-photo-later = ما زال بإمكانك إرسال الصور إلى { $contact }.
problem-not-delivered = لم يصل أي شيء من الطلب { $number } بعد.
problem-reported = كل ما وصل من الطلب { $number } له إرجاع أو بلاغ مفتوح بالفعل. هل أحوّل الأمر إلى أحد أعضاء فريقنا؟
problem-late = وصل الطلب بتاريخ { $date }، لذلك انتهت المهلة. يمكن لأحد أعضاء فريقنا النظر فيه. هل أحوّله إليه؟
