# Every fixed word that a shopper reads, in Persian. See en.ftl for the rules.

## Greeting and small talk
greeting = سلام! من دستیار خودکار { $store } هستم. دربارهٔ ارسال، مرجوعی، پرداخت یا محصولات ما از من بپرسید.
greeting-again = دوباره سلام! چه کمکی از من برمی‌آید؟
disclosure = من دستیار خودکار هستم، نه یک انسان.
robot = من یک برنامهٔ رایانه‌ای و دستیار خودکار { $store } هستم. پاسخ‌هایم از صفحه‌های خود فروشگاه است. اگر ترجیح می‌دهید با یکی از همکاران ما صحبت کنید، کافی است بگویید.
thanks = خواهش می‌کنم! سؤال دیگری هم دارید؟
goodbye = خدانگهدار! از اینکه به { $store } سر زدید، سپاسگزاریم.
yes-what = بسیار خوب. چه چیزی می‌خواهید بدانید؟
no-fine = بسیار خوب. هر وقت کاری داشتید، پیام بدهید.

## Asking back and giving up
ask-back = مطمئن نیستم منظورتان چیست. آیا یکی از این‌هاست؟
ask-back-none = هیچ‌کدام
not-understood = متوجه نشدم. لطفاً با کلمات دیگری بگویید.
out-of-scope = من فقط می‌توانم دربارهٔ { $store } کمک کنم: سفارش، ارسال، مرجوعی، پرداخت و محصولات ما.
unknown = این مورد را در صفحه‌های فروشگاه پیدا نکردم.
empty-message = من فقط متن را می‌خوانم. لطفاً سؤالتان را بنویسید.
too-long = پیام شما طولانی است و من فقط { $count } نویسهٔ اول آن را خواندم. سؤال کوتاه‌تر بیشتر به من کمک می‌کند.
too-fast = پیام‌ها سریع‌تر از آن می‌رسند که بتوانم بخوانم. تا چند لحظهٔ دیگر پاسخ می‌دهم.
trouble = مشکلی از سمت ما پیش آمد. لطفاً چند لحظهٔ دیگر دوباره امتحان کنید.

## People
handoff-offer = تا اینجا نتوانسته‌ام کمکتان کنم. گفت‌وگو را به یکی از همکارانمان بسپارم؟
handoff-yes = بله، لطفاً
handoff-no = نه، ممنون
handoff-done = گفت‌وگوی شما را به همکارانمان سپردم. همین‌جا یا از این راه پاسختان را می‌دهند: { $contact }
handoff-complaint = از این بابت متأسفیم. موضوع را به همکارانمان سپردم و همین‌جا یا از این راه با شما تماس می‌گیرند: { $contact }
handoff-declined = بسیار خوب. چه کمک دیگری از من برمی‌آید؟

## Languages and markets
language-changed = از این پس به فارسی پاسخ می‌دهم.
language-which = کدام زبان را ترجیح می‌دهید؟
language-unknown = هنوز این زبان را بلد نیستم.
answer-in-other-language = این پاسخ را فقط به زبان { $language } داریم:
market-line = این قاعده برای سفارش‌هایی است که به این مقصد ارسال می‌شوند: { $market }.
market-which = بستهٔ شما به کدام کشور ارسال می‌شود؟ قاعده به مقصد بستگی دارد.

## Sources and products
source = منبع: { $title }
product-price = قیمت: { $price }
product-attributes = دربارهٔ { $product }:
product-none = محصولی با این مشخصات پیدا نکردم.
products-found = { $count ->
    [one] { $count } محصول پیدا کردم:
   *[other] { $count } محصول پیدا کردم:
}

## Widget
widget-title = گفت‌وگو با { $store }
widget-open = باز کردن گفت‌وگو
widget-close = بستن گفت‌وگو
widget-placeholder = سؤال خود را بنویسید…
widget-send = ارسال
widget-typing = در حال نوشتن…
widget-language = زبان
widget-helpful = مفید بود
widget-not-helpful = مفید نبود
widget-feedback-thanks = از بازخورد شما سپاسگزاریم.
widget-offline = اتصال برقرار نیست. پیام شما ذخیره شده و ارسال خواهد شد.
widget-reconnecting = در حال اتصال دوباره…
widget-retrying = فروشگاه فعلاً نمی‌تواند پیام شما را دریافت کند. دوباره تلاش می‌شود.
widget-not-sent = ارسال نشد
widget-retry = تلاش دوباره
widget-too-long = لطفاً حداکثر { $count } نویسه بنویسید.
widget-you = شما
widget-bot = دستیار
widget-view-product = دیدن محصول
widget-new-message = پیام تازه
widget-messages = پیام‌ها
widget-new-conversation = شروع گفت‌وگوی تازه
widget-powered = پاسخ‌ها از صفحه‌های خود فروشگاه است

## Several wishes in one message
ask-back-part = و درباره «{ $part }»: آیا منظور یکی از این پرسش‌هاست؟

## Looking for a product
seek-many = محصولاتی که همهٔ خواسته‌هایتان را دارند: { $count }.
seek-first = این‌ها اول هستند:
seek-close = بقیه نزدیک‌اند.
seek-relaxed = هیچ محصولی همهٔ خواسته‌هایتان را ندارد. ناچار از این گذشتم: { $wishes }. نزدیک‌ترین‌ها:
seek-lacking = این را نداریم: { $wish }.
seek-unmet = ندارد: { $wishes }
seek-unknown = ذکر نشده: { $wishes }
seek-without = بدون { $wish }
seek-without-it = بدون آن
seek-up-to = تا { $price }
seek-from = از { $price }
seek-ask-category = دنبال چه نوع محصولی هستید؟
seek-ask-gender = برای چه کسی است؟
seek-ask-sleeve = چه آستینی می‌خواهید؟
seek-ask-pocket = جیب می‌خواهید؟
seek-ask-colour = چه رنگی می‌خواهید؟
seek-ask-material = چه جنسی می‌خواهید؟
seek-ask-season = برای چه فصلی؟
seek-ask-fit = چه فرم و برشی می‌خواهید؟
seek-any = فرقی نمی‌کند
seek-back = برگردیم به جستجوی شما:
seek-again = بسیار خوب. دنبال چه هستید؟
seek-start-over = شروع دوباره
seek-compare = مقایسه
seek-comparison = { $first } و { $second } کنار هم:
seek-compare-none = اول بگویید دنبال چه هستید. بعد می‌توانم دو محصول را مقایسه کنم.

## Orders
order-which-number = شماره سفارش شما چیست؟ در تأییدیه سفارش آمده است.
order-number-unclear = در این پیام شماره سفارشی نمی‌بینم.
order-prove = برای سفارش { $number } کدام ایمیل یا کد پستی ثبت شده است؟ باید مطمئن شوم که سفارش شماست.
order-not-matched = این اطلاعات با هم نمی‌خواند. لطفاً شماره سفارش و ایمیل یا کد پستی را بررسی کنید؛ می‌توانید هر دو را دوباره بفرستید.
order-locked = تلاش نادرست بیش از حد بود. برای حفظ امنیت سفارش‌ها، { $wait } می‌توانید دوباره امتحان کنید.
order-choose = منظورتان کدام سفارش است؟
orders-none = در حساب شما سفارشی پیدا نکردم.
backend-down = در حال حاضر به سامانه سفارش‌ها دسترسی ندارم. چیزی از دست نمی‌رود: لطفاً چند دقیقه دیگر دوباره امتحان کنید. یا آن را به یکی از همکارانمان بسپارم؟
change-unsure = نتوانستم مطمئن شوم که تغییر انجام شد. بهتر است یکی از همکارانمان آن را بررسی کند. بسپارم؟
order-head = سفارش { $number }، تاریخ ثبت: { $date }
order-state-pending = سفارش رسیده است و منتظر پرداخت هستیم.
order-state-paid = پرداخت شده و در انتظار بسته‌بندی است.
order-state-packing = در حال بسته‌بندی است.
order-state-part-shipped = سفارش در چند بسته می‌رسد. بخشی فرستاده شده و بقیه بعداً می‌آید.
order-state-shipped = فرستاده شده و در راه است.
order-state-delivered = تحویل داده شده است.
order-state-cancelled = سفارش لغو شده است.
order-state-returned = سفارش برگشت داده شده است.
parcel-head = بسته { $n } از { $count }
parcel-labelled = به شرکت حمل اعلام شده، ولی هنوز اسکن نشده است.
parcel-moving = بسته در راه است.
parcel-customs = بسته در گمرک است.
parcel-out = بسته برای تحویل بیرون رفته است.
parcel-pickup = بسته آماده تحویل گرفتن است.
parcel-attempted = شرکت حمل برای تحویل آمد و کسی نبود.
parcel-delivered = تاریخ تحویل: { $date }
parcel-lost = شرکت حمل بسته را گم کرده است. متأسفیم.
parcel-back = بسته در راه برگشت به ماست.
parcel-carrier = شرکت حمل: { $carrier }، شماره رهگیری: { $tracking }
parcel-link = رهگیری بسته
parcel-expected = حداکثر تا این تاریخ می‌رسد: { $date }
parcel-late = بسته دیر کرده است. باید حداکثر تا این تاریخ می‌رسید: { $date }
parcel-help = لطفاً به ما بنویسید تا پیگیری کنیم: { $contact }
cancel-ask = سفارش { $number } ({ $amount }) را لغو کنم؟ این کار برگشت‌پذیر نیست.
cancel-done = سفارش { $number } لغو شد.
cancel-refund = بازگشت پول به همان روش پرداخت: { $amount }
order-fixed = سفارش { $number } در حال بسته‌بندی یا در راه است و دیگر نمی‌توان آن را لغو یا عوض کرد.
address-which = نشانی جدید چیست؟ لطفاً خیابان، کد پستی و شهر را در یک پیام بنویسید و با ویرگول جدا کنید. کشور همان می‌ماند: { $country }
address-ask = سفارش { $number } به این نشانی فرستاده شود؟
    { $address }
address-done = سفارش { $number } اکنون به اینجا فرستاده می‌شود:
    { $address }
address-country = سفارش را نمی‌توان به کشور دیگری فرستاد. لطفاً نشانی‌ای در همان کشور بدهید.
order-track-button = سفارش من کجاست؟
order-cancel-button = لغو سفارش من
order-address-button = تغییر نشانی

### The demo storefront's cart
shop-cart = سبد خرید شما
shop-order = ثبت سفارش آزمایشی
shop-thanks = سپاس! این فروشگاه نمایشی است: چیزی سفارش داده نشد و مبلغی برای پرداخت نیست.

### A person at the desk
widget-person-typing = { $name } در حال نوشتن است…

### People behind the desk
people-coming = یکی از همکارانمان را خبر کردم. به‌زودی همین‌جا پاسخ می‌گیرید.
people-called = پیامتان رسید. همکارانمان خبر دارند و در اولین فرصت همین‌جا پاسخ می‌دهند.
people-away = همکارانمان { $when } برمی‌گردند.
people-ask-email = به کدام نشانی ایمیل می‌توانیم پاسخ بدهیم؟
people-here = پاسخ را همین‌جا می‌گیرید.
people-email-kept = سپاسگزارم. همکارانمان به { $email } پاسخ می‌دهند.
people-email-when = همکارانمان { $when } برمی‌گردند و به { $email } پاسخ می‌دهند.
people-sorry = از این بابت متأسفم.
people-serious = این موضوع کار یک انسان است، نه یک برنامه.
people-checks = یکی از همکارانمان دارد بررسی می‌کند و به‌زودی همین‌جا پاسخ می‌دهد.
people-joined = { $name } از تیم ما اکنون اینجاست و پاسخ شما را می‌دهد.
people-handed-back = از اینجا به بعد دوباره دستیار خودکار پاسخ می‌دهد.
people-closed = همکارانمان این گفت‌وگو را بستند. اگر چیز دیگری لازم داشتید، کافی است بنویسید.
people-today = امروز ساعت { $time } (به وقت { $city })
people-tomorrow = فردا ساعت { $time } (به وقت { $city })
people-day = در { $date } ساعت { $time } (به وقت { $city })
people-mail-ask = این گفت‌وگو را به کدام نشانی ایمیل بفرستم؟
people-mail-sent = گفت‌وگو در راه { $email } است.
people-mail-many = پیش‌تر چند بار فرستاده شده است. لطفاً فردا دوباره امتحان کنید.
people-mail-off = از اینجا نمی‌توانم ایمیل بفرستم. گفت‌وگو در همین چت می‌ماند و می‌توانید آن را کپی کنید.
people-mail-subject = گفت‌وگوی شما با { $store }
people-mail-intro = همان‌طور که خواستید، این گفت‌وگوی شما با { $store } است.
people-mail-foot = این ایمیل را می‌گیرید چون کسی این نشانی را در چت ما نوشته است. اگر شما نبوده‌اید، آن را نادیده بگیرید.
widget-people-rate = چقدر توانستیم کمکتان کنیم؟
widget-people-low = اصلاً
widget-people-high = خیلی خوب
widget-people-comment = چیزی هست که بخواهید اضافه کنید؟
widget-people-mail = فرستادن با ایمیل
widget-people-email = نشانی ایمیل شما

### Returns, exchanges, refunds
return-button = مرجوع کردن کالا
return-exchange-button = تعویض کالا
return-refund-button = پول من کجاست؟
return-warranty-button = درخواست گارانتی
return-size-button = تغییر سایز
return-which = کدام کالا مورد نظر است؟
return-all = همه
return-more = افزودن یک کالای دیگر
return-line-until = { $item }: تا { $date } قابل مرجوع کردن است
return-line-open = { $item }: قابل مرجوع کردن است
return-line-late = { $item }: آخرین روز مرجوع کردن { $date } بود
return-line-excluded = { $item }: قابل مرجوع کردن نیست، مگر اینکه معیوب باشد
return-line-coming = { $item }: هنوز تحویل نشده است
return-line-gone = { $item }: مرجوعی آن ثبت شده است
return-line-unknown = { $item }: همکاران ما باید آن را بررسی کنند
return-person = قواعد فروشگاه برای تصمیم من کافی نیست. آن را به یکی از همکارانمان بسپارم؟
return-why = دلیل مرجوع کردن چیست؟
return-reason-too-small = کوچک است
return-reason-too-large = بزرگ است
return-reason-unwanted = پشیمان شدم
return-reason-not-as-described = مطابق توضیحات نیست
return-reason-wrong-item = کالای اشتباه
return-reason-damaged = آسیب‌دیده
return-reason-other = دلیل دیگر
return-outcome = پولتان را می‌خواهید، یا سایز یا رنگ دیگری؟
return-money = بازپرداخت
return-swap = تعویض
return-variant = به‌جای آن کدام را می‌خواهید؟
return-variant-none = سایز یا رنگ دیگری با همان قیمت موجود نیست.
return-ask = این مرجوعی را برای سفارش { $number } ثبت کنم؟
return-money-back = مبلغی که برمی‌گردد: { $amount }
return-instead = به‌جای آن دریافت می‌کنید: { $item }
return-done = مرجوعی { $id } برای سفارش { $number } ثبت شد.
return-label = چاپ برچسب مرجوعی
return-team = همکاران ما مراحل بعد را برایتان می‌نویسند.
return-state-requested = مرجوعی { $id } در { $date }: درخواست شما رسیده است. بعد از آن برچسب یا نشانی مرجوعی می‌آید.
return-state-approved = مرجوعی { $id } در { $date }: پذیرفته شد. لطفاً کالاها را بفرستید.
return-state-received = مرجوعی { $id } در { $date }: کالاها به ما رسیده و در حال بررسی است.
return-state-refunded = مرجوعی { $id } در { $date }: بررسی شد و پایان یافت.
return-state-declined = مرجوعی { $id } در { $date }: پذیرفته نشد. همکاران ما می‌توانند دلیل را بگویند.
return-state-cancelled = مرجوعی { $id } در { $date }: پس گرفته شد.
return-refund-done = برگردانده شده در { $date }: { $amount }
return-refund-pending = در راه به سوی شما از { $date }: { $amount }
return-refund-none = سفارش { $number } مرجوعی و بازپرداختی ندارد.
return-warranty-in = { $item }: گارانتی تا { $date }
return-warranty-out = { $item }: گارانتی در { $date } تمام شد
return-warranty-ask = برای سفارش { $number } درخواست گارانتی ثبت کنم؟
return-warranty-done = درخواست گارانتی { $id } برای سفارش { $number } ثبت شد.
return-size-ask = این را در سفارش { $number } تغییر دهم؟
return-size-done = تغییر کرد. اکنون در سفارش { $number }:
return-costs = هزینهٔ پس فرستادن: { $amount }
### Questions about a product
goods-told = فروشگاه دربارهٔ { $product } می‌گوید:
goods-yes = بله. فروشگاه دربارهٔ { $product } می‌گوید:
goods-no = خیر. فروشگاه دربارهٔ { $product } می‌گوید:
goods-quote = از توضیحات { $product }:
goods-unknown = پرونده‌های فروشگاه این را دربارهٔ { $product } نمی‌گویند. پرسش شما برای فروشگاه یادداشت شد.
goods-which = منظورتان کدام محصول است؟
goods-mains-yes = در این کشور کار می‌کند: { $country }. برق آنجا { $volts } ولت است.
goods-mains-partly = در این کشور به محل بستگی دارد: { $country }. برق آنجا { $volts } ولت است و فقط جایی کار می‌کند که ولتاژ مناسب باشد.
goods-mains-no = در این کشور کار نمی‌کند: { $country }. برق آنجا { $volts } ولت است.
goods-plug = دوشاخهٔ مناسب: { $plug }
goods-plug-adapter = آنجا مبدل دوشاخه لازم است. نوع پریز: { $sockets }
goods-stock-yes = موجود: { $variants }
goods-stock-no = فعلاً موجود نیست: { $variants }
goods-stock-later = می‌توان سفارش داد، ولی پس از رسیدن موجودی تازه فرستاده می‌شود: { $variants }
goods-stock-none = { $product } چنین گزینه‌ای ندارد: { $wanted }
goods-stock-others = همچنین موجود: { $variants }
goods-cart = افزودن به سبد: { $variant }
goods-size-fits = طبق جدول فروشگاه، سایز شما { $size } است.
goods-size-between = شما میان { $smaller } و { $larger } هستید: { $smaller } تنگ‌تر و { $larger } گشادتر است.
goods-size-reason = { $measure }: { $value }. سایز { $size } برای { $range } است.
goods-size-ask = برای گفتن سایز این اندازه هم لازم است: { $measure }. لطفاً با یکا بنویسید، مثلاً { $example }.
goods-size-outside = هیچ سایزی در جدول فروشگاه به این اندازه‌ها نمی‌خورد.
goods-size-no-chart = فروشگاه برای { $product } جدول سایز ندارد، پس نمی‌توانم سایزی بگویم.
goods-size-chart = جدول سایز فروشگاه برای { $product }:
goods-size-general = طبق جدول عمومی، نه جدول فروشگاه؛ میان سازندگان فرق دارد:
goods-coupon-works = کد { $code } اکنون معتبر است. هنگام پرداخت معلوم می‌شود که برای سبد شما هم به کار می‌آید یا نه.
goods-coupon-worth = تخفیف: { $worth }
goods-coupon-minimum = حداقل سفارش: { $amount }
goods-coupon-ends = معتبر تا: { $date }
goods-coupon-starts = معتبر از: { $date }
goods-coupon-once = برای هر مشتری یک بار.
goods-coupon-not-yet = کد { $code } هنوز معتبر نیست.
goods-coupon-expired = مهلت کد { $code } تمام شده است.
goods-coupon-used-up = ظرفیت کد { $code } تمام شده است.
goods-coupon-unknown = فروشگاه کد { $code } را نمی‌شناسد.
goods-coupon-locked = کدهای زیادی آزموده شد. زمان تلاش دوباره: { $wait }.

### Photos and problems with items
widget-photo = عکس
widget-photo-add = افزودن عکس
widget-photo-remove = حذف عکس
widget-photo-sending = عکس در حال بارگذاری است…
widget-photo-ready = عکس بارگذاری شد.
widget-photo-offline = اتصال برقرار نیست. عکس پس از برقراری بارگذاری می‌شود.
widget-photo-too-large = عکس خیلی بزرگ است. حداکثر: { $count } مگابایت
widget-photo-no-picture = این فایل عکسی نیست که بتوانیم بخوانیم (JPEG، HEIC، PNG یا WebP).
widget-photo-failed = عکس بارگذاری نشد. لطفاً دوباره امتحان کنید.
widget-photo-most = حداکثر عکس در هر پیام: { $count }
photo-thanks = ممنون از عکس. من خودم نمی‌توانم عکس ببینم، ولی همکارانمان می‌توانند. موضوع چیست؟
photo-kept = ممنون. عکس را برای همکارانمان نگه داشتم.
problem-button = گزارش مشکل
problem-damaged = کالا آسیب دیده است
problem-wrong = کالای اشتباه است
problem-missing = کالا نیست
problem-what = مشکل کالا چیست؟
problem-which = منظورتان کدام کالاست؟
problem-how-many = چند عدد از آن مشکل دارد؟
problem-photo = لطفاً عکسی بفرستید که مشکل را نشان دهد. اگر عکسی ندارید، کافی است بگویید.
problem-no-photo = عکس ندارم
problem-wish = چه می‌خواهید؟
problem-refund-words = پول|بازپرداخت|استرداد|وجه
problem-replacement-words = جایگزین|تعویض|عوض|جدید|دیگر|درست
problem-ask = درست است؟ پس آن را به همکارانمان گزارش می‌کنم.
problem-photos = عکس‌ها: { $count }
problem-done = ممنون، گزارش شما به همکارانمان رسید. شماره آن: { $number }
problem-next = همکارانمان اکنون آن را بررسی می‌کنند و با شما تماس می‌گیرند.
problem-photo-later = هنوز می‌توانید عکس‌ها را به { $contact } بفرستید.
problem-not-delivered = هنوز چیزی از سفارش { $number } تحویل نشده است.
problem-reported = برای همه آنچه از سفارش { $number } تحویل شده، از پیش مرجوعی یا گزارشی باز است. آن را به یکی از همکارانمان بسپارم؟
problem-late = سفارش در { $date } تحویل شده و مهلت آن گذشته است. یکی از همکارانمان می‌تواند بررسی کند. به او بسپارم؟
