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
