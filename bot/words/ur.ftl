# Every fixed word that a shopper reads, in Urdu. See en.ftl for the rules.

## Greeting and small talk
greeting = السلام علیکم! میں { $store } کا خودکار معاون ہوں۔ ڈیلیوری، واپسی، ادائیگی یا ہماری مصنوعات کے بارے میں پوچھیں۔
greeting-again = دوبارہ خوش آمدید! میں آپ کی کیا مدد کر سکتا ہوں؟
disclosure = میں ایک خودکار معاون ہوں، انسان نہیں۔
robot = میں ایک کمپیوٹر پروگرام ہوں: { $store } کا خودکار معاون۔ میرے جواب اسٹور کے اپنے صفحات سے ہوتے ہیں۔ اگر آپ کسی نمائندے سے بات کرنا چاہیں تو بس بتا دیں۔
thanks = خوشی ہوئی! کچھ اور پوچھنا ہے؟
goodbye = خدا حافظ! { $store } پر آنے کا شکریہ۔
yes-what = ٹھیک ہے۔ آپ کیا جاننا چاہتے ہیں؟
no-fine = ٹھیک ہے۔ جب بھی ضرورت ہو، لکھ دیجیے۔

## Asking back and giving up
ask-back = میں آپ کی بات ٹھیک سے نہیں سمجھ سکا۔ کیا آپ ان میں سے کچھ پوچھ رہے ہیں؟
ask-back-none = ان میں سے کوئی نہیں
not-understood = معذرت، بات سمجھ میں نہیں آئی۔ کیا آپ دوسرے لفظوں میں لکھ سکتے ہیں؟
out-of-scope = میں صرف { $store } سے متعلق مدد کر سکتا ہوں: آرڈر، ڈیلیوری، واپسی، ادائیگی اور ہماری مصنوعات۔
unknown = یہ بات اسٹور کے صفحات میں نہیں ملی۔
empty-message = میں صرف تحریر پڑھ سکتا ہوں۔ براہِ کرم اپنا سوال لکھیں۔
too-long = پیغام کافی لمبا ہے، اس لیے صرف پہلے { $count } حروف پڑھے گئے۔ مختصر سوال کا جواب دینا زیادہ آسان ہوتا ہے۔
too-fast = آپ کے پیغام بہت تیزی سے آ رہے ہیں۔ میں ابھی تھوڑی دیر میں جواب دیتا ہوں۔
trouble = ہماری طرف کوئی خرابی ہو گئی ہے۔ براہِ کرم تھوڑی دیر بعد دوبارہ کوشش کریں۔

## People
handoff-offer = اب تک میں آپ کی مدد نہیں کر سکا۔ کیا آپ کی گفتگو ہماری ٹیم کے کسی نمائندے کو دے دوں؟
handoff-yes = جی ہاں، براہِ کرم
handoff-no = جی نہیں، شکریہ
handoff-done = آپ کی گفتگو ہماری ٹیم کو بھیج دی گئی ہے۔ وہ یہیں یا اس ذریعے سے جواب دیں گے: { $contact }
handoff-complaint = ہم اس کے لیے معذرت خواہ ہیں۔ معاملہ ہماری ٹیم تک پہنچا دیا گیا ہے، وہ یہیں یا اس ذریعے سے آپ سے رابطہ کریں گے: { $contact }
handoff-declined = ٹھیک ہے۔ میں اور کیا مدد کر سکتا ہوں؟

## Languages and markets
language-changed = اب سے میں اردو میں جواب دوں گا۔
language-which = آپ کون سی زبان پسند کریں گے؟
language-unknown = یہ زبان مجھے ابھی نہیں آتی۔
answer-in-other-language = یہ جواب ہمارے پاس صرف { $language } زبان میں ہے:
market-line = یہ ان آرڈرز کے لیے ہے جو یہاں بھیجے جاتے ہیں: { $market }۔
market-which = آپ کا پارسل کہاں جانا ہے؟ اصول اسی پر منحصر ہے۔

## Sources and products
source = ماخذ: { $title }
product-price = قیمت: { $price }
product-attributes = { $product } کے بارے میں:
product-none = ایسی کوئی پروڈکٹ نہیں ملی۔
products-found = { $count ->
    [one] ایک پروڈکٹ ملی ہے:
   *[other] { $count } پروڈکٹس ملی ہیں:
}

## Widget
widget-title = { $store } سے چیٹ
widget-open = چیٹ کھولیں
widget-close = چیٹ بند کریں
widget-placeholder = اپنا سوال لکھیں…
widget-send = بھیجیں
widget-typing = لکھا جا رہا ہے…
widget-language = زبان
widget-helpful = مفید
widget-not-helpful = مفید نہیں
widget-feedback-thanks = رائے دینے کا شکریہ۔
widget-offline = رابطہ منقطع ہے۔ آپ کا پیغام محفوظ ہے اور بھیج دیا جائے گا۔
widget-reconnecting = دوبارہ رابطہ ہو رہا ہے…
widget-retrying = اسٹور فی الحال آپ کا پیغام وصول نہیں کر سکتا۔ دوبارہ کوشش کی جائے گی۔
widget-not-sent = نہیں بھیجا گیا
widget-retry = دوبارہ کوشش کریں
widget-too-long = براہِ کرم زیادہ سے زیادہ { $count } حروف لکھیں۔
widget-you = آپ
widget-bot = معاون
widget-view-product = پروڈکٹ دیکھیں
widget-new-message = نیا پیغام
widget-messages = پیغامات
widget-new-conversation = نئی گفتگو شروع کریں
widget-powered = جواب اسٹور کے اپنے صفحات سے ہیں

## Several wishes in one message
ask-back-part = اور ”{ $part }“ کے بارے میں: کیا آپ کا سوال ان میں سے کوئی ہے؟

## Looking for a product
seek-many = آپ کی تمام خواہشات پر پورے اترنے والے پروڈکٹس: { $count }۔
seek-first = پہلے یہ:
seek-close = باقی اس کے قریب ہیں۔
seek-relaxed = کوئی پروڈکٹ آپ کی تمام خواہشات پوری نہیں کرتا۔ یہ چھوڑنا پڑا: { $wishes }۔ سب سے قریب یہ ہیں:
seek-lacking = یہ ہمارے پاس نہیں ہے: { $wish }۔
seek-unmet = پورا نہیں: { $wishes }
seek-unknown = درج نہیں: { $wishes }
seek-without = { $wish } کے بغیر
seek-without-it = اس کے بغیر
seek-up-to = { $price } تک
seek-from = { $price } سے
seek-ask-category = آپ کس قسم کا پروڈکٹ ڈھونڈ رہے ہیں؟
seek-ask-gender = یہ کس کے لیے ہے؟
seek-ask-sleeve = کیسی آستین چاہیے؟
seek-ask-pocket = کیا جیب چاہیے؟
seek-ask-colour = کون سا رنگ چاہیے؟
seek-ask-material = کون سا میٹیریل چاہیے؟
seek-ask-season = کس موسم کے لیے؟
seek-ask-fit = کیسی فٹنگ چاہیے؟
seek-any = کوئی فرق نہیں
seek-back = آپ کی تلاش پر واپس:
seek-again = ٹھیک ہے۔ آپ کو کیا چاہیے؟
seek-start-over = دوبارہ شروع کریں
seek-compare = موازنہ کریں
seek-comparison = { $first } اور { $second } ساتھ ساتھ:
seek-compare-none = پہلے بتائیں کہ آپ کو کیا چاہیے۔ پھر دو پروڈکٹس کا موازنہ ہو سکتا ہے۔

## Orders
order-which-number = آپ کا آرڈر نمبر کیا ہے؟ یہ آرڈر کی تصدیق میں لکھا ہے۔
order-number-unclear = مجھے اس میں کوئی آرڈر نمبر نظر نہیں آیا۔
order-prove = آرڈر { $number } میں کون سا ای میل یا پوسٹ کوڈ دیا گیا تھا؟ یہ یقین کرنا ضروری ہے کہ آرڈر آپ کا ہے۔
order-not-matched = معلومات آپس میں نہیں ملتیں۔ براہِ کرم آرڈر نمبر اور ای میل یا پوسٹ کوڈ دیکھ لیں؛ آپ دونوں دوبارہ بھیج سکتے ہیں۔
order-locked = بہت زیادہ غلط کوششیں ہوئیں۔ آرڈروں کی حفاظت کے لیے آپ { $wait } دوبارہ کوشش کر سکتے ہیں۔
order-choose = آپ کس آرڈر کی بات کر رہے ہیں؟
orders-none = آپ کے اکاؤنٹ میں کوئی آرڈر نہیں ملا۔
backend-down = اس وقت ہمارے آرڈر سسٹم تک رسائی نہیں ہو رہی۔ کچھ ضائع نہیں ہوگا: براہِ کرم چند منٹ بعد دوبارہ کوشش کریں۔ یا یہ معاملہ ہماری ٹیم کے کسی نمائندے کو دے دوں؟
change-unsure = یہ یقین نہیں ہو سکا کہ تبدیلی ہو گئی۔ بہتر ہے کہ ہماری ٹیم کا کوئی نمائندہ اسے دیکھے۔ کیا اسے دے دوں؟
order-head = آرڈر { $number }، تاریخ: { $date }
order-state-pending = آرڈر مل گیا ہے، ادائیگی کا انتظار ہے۔
order-state-paid = ادائیگی ہو گئی، پیکنگ باقی ہے۔
order-state-packing = ابھی پیک ہو رہا ہے۔
order-state-part-shipped = آرڈر کئی پارسلوں میں آئے گا۔ ایک حصہ روانہ ہو چکا ہے، باقی بعد میں آئے گا۔
order-state-shipped = بھیج دیا گیا ہے اور آپ کی طرف آ رہا ہے۔
order-state-delivered = پہنچا دیا گیا۔
order-state-cancelled = آرڈر منسوخ ہے۔
order-state-returned = آرڈر واپس ہو چکا ہے۔
parcel-head = پارسل { $n }، کل { $count }
parcel-labelled = کوریئر کو اطلاع دی گئی ہے، ابھی اسکین نہیں ہوا۔
parcel-moving = پارسل راستے میں ہے۔
parcel-customs = پارسل کسٹمز میں ہے۔
parcel-out = پارسل ڈیلیوری کے لیے نکل چکا ہے۔
parcel-pickup = پارسل وصول کرنے کے لیے تیار ہے۔
parcel-attempted = کوریئر پارسل دینے آیا مگر کوئی نہیں ملا۔
parcel-delivered = ڈیلیوری کی تاریخ: { $date }
parcel-lost = کوریئر سے پارسل گم ہو گیا۔ ہمیں افسوس ہے۔
parcel-back = پارسل ہمارے پاس واپس آ رہا ہے۔
parcel-carrier = کوریئر: { $carrier }، ٹریکنگ نمبر: { $tracking }
parcel-link = پارسل ٹریک کریں
parcel-expected = اس تاریخ تک متوقع ہے: { $date }
parcel-late = پارسل میں تاخیر ہے۔ اس تاریخ تک آنا تھا: { $date }
parcel-help = ہمیں لکھیں تاکہ ہم معلوم کر سکیں: { $contact }
cancel-ask = کیا آرڈر { $number } ({ $amount }) منسوخ کر دوں؟ اسے واپس نہیں لیا جا سکتا۔
cancel-done = آرڈر { $number } منسوخ ہو گیا۔
cancel-refund = اسی ذریعۂ ادائیگی پر رقم کی واپسی: { $amount }
order-fixed = آرڈر { $number } پیک ہو رہا ہے یا راستے میں ہے، اس لیے اسے منسوخ یا تبدیل نہیں کیا جا سکتا۔
address-which = نیا پتہ کیا ہے؟ براہِ کرم سڑک، پوسٹ کوڈ اور شہر ایک ہی پیغام میں کوما سے الگ کر کے لکھیں۔ ملک وہی رہے گا: { $country }
address-ask = کیا آرڈر { $number } اس پتے پر بھیجا جائے؟
    { $address }
address-done = آرڈر { $number } اب یہاں جائے گا:
    { $address }
address-country = آرڈر کسی دوسرے ملک نہیں بھیجا جا سکتا۔ براہِ کرم اسی ملک کا پتہ دیں۔
order-track-button = میرا آرڈر کہاں ہے؟
order-cancel-button = میرا آرڈر منسوخ کریں
order-address-button = پتہ تبدیل کریں

### The demo storefront's cart
shop-cart = آپ کا کارٹ
shop-order = آزمائشی آرڈر دیں
shop-thanks = شکریہ! یہ نمائشی دکان ہے: کچھ آرڈر نہیں ہوا اور کچھ ادا نہیں کرنا۔

### A person at the desk
widget-person-typing = { $name } لکھ رہے ہیں…

### People behind the desk
people-coming = میں نے ہماری ٹیم کے ایک فرد کو بلایا ہے۔ آپ کو جلد ہی یہیں جواب ملے گا۔
people-called = آپ کا پیغام مل گیا ہے۔ ہماری ٹیم کو بتا دیا گیا ہے اور وہ جلد از جلد یہیں جواب دے گی۔
people-away = ہماری ٹیم { $when } واپس ہوگی۔
people-ask-email = ہم آپ کو کس ای میل پتے پر جواب دے سکتے ہیں؟
people-here = جواب آپ کو یہیں ملے گا۔
people-email-kept = شکریہ۔ ہماری ٹیم آپ کو { $email } پر جواب دے گی۔
people-email-when = ہماری ٹیم { $when } واپس ہوگی اور آپ کو { $email } پر جواب دے گی۔
people-sorry = اس پر مجھے افسوس ہے۔
people-serious = یہ معاملہ کسی انسان کے لیے ہے، پروگرام کے لیے نہیں۔
people-checks = ہماری ٹیم کا ایک فرد اسے دیکھ رہا ہے۔ آپ کو جلد ہی یہیں جواب ملے گا۔
people-joined = ہماری ٹیم سے { $name } اب یہاں ہیں اور آپ کو جواب دیں گے۔
people-handed-back = اب سے آپ کو دوبارہ خودکار معاون جواب دے گا۔
people-closed = ہماری ٹیم نے یہ گفتگو مکمل کر دی ہے۔ اگر کچھ اور چاہیے تو بس لکھ دیں۔
people-today = آج { $time } بجے ({ $city } کا وقت)
people-tomorrow = کل { $time } بجے ({ $city } کا وقت)
people-day = { $date } کو { $time } بجے ({ $city } کا وقت)
people-mail-ask = یہ گفتگو کس ای میل پتے پر بھیجوں؟
people-mail-sent = گفتگو { $email } پر بھیجی جا رہی ہے۔
people-mail-many = یہ پہلے ہی کئی بار بھیجی جا چکی ہے۔ براہ کرم کل دوبارہ کوشش کریں۔
people-mail-off = میں یہاں سے ای میل نہیں بھیج سکتا۔ گفتگو اسی چیٹ میں رہے گی اور آپ اسے کاپی کر سکتے ہیں۔
people-mail-subject = { $store } کے ساتھ آپ کی گفتگو
people-mail-intro = آپ کی درخواست پر، یہ { $store } کے ساتھ آپ کی گفتگو ہے۔
people-mail-foot = یہ ای میل آپ کو اس لیے ملی کہ کسی نے ہماری چیٹ میں یہ پتہ لکھا تھا۔ اگر وہ آپ نہیں تھے تو اسے نظر انداز کریں۔
widget-people-rate = ہم آپ کی کتنی مدد کر سکے؟
widget-people-low = بالکل نہیں
widget-people-high = بہت اچھی
widget-people-comment = کیا آپ کچھ اور کہنا چاہیں گے؟
widget-people-mail = ای میل سے بھیجیں
widget-people-email = آپ کا ای میل پتہ

### Returns, exchanges, refunds
return-button = چیز واپس کریں
return-exchange-button = چیز بدلیں
return-refund-button = میرا ریفنڈ کہاں ہے؟
return-warranty-button = وارنٹی کا دعویٰ
return-size-button = سائز بدلیں
return-which = کس چیز کی بات ہے؟
return-all = سب
return-more = ایک اور چیز شامل کریں
return-line-until = { $item }: { $date } تک واپس ہو سکتی ہے
return-line-open = { $item }: واپس ہو سکتی ہے
return-line-late = { $item }: واپسی کا آخری دن { $date } تھا
return-line-excluded = { $item }: خرابی نہ ہو تو واپس نہیں ہو سکتی
return-line-coming = { $item }: ابھی نہیں پہنچی
return-line-gone = { $item }: واپسی پہلے سے جاری ہے
return-line-unknown = { $item }: اسے ہماری ٹیم کو دیکھنا ہوگا
return-person = دکان کے اصول اس فیصلے کے لیے کافی نہیں۔ کیا اسے ہماری ٹیم کے کسی فرد کو دے دیا جائے؟
return-why = واپسی کی وجہ کیا ہے؟
return-reason-too-small = بہت چھوٹی
return-reason-too-large = بہت بڑی
return-reason-unwanted = اب نہیں چاہیے
return-reason-not-as-described = تفصیل کے مطابق نہیں
return-reason-wrong-item = غلط چیز
return-reason-damaged = ٹوٹی یا خراب
return-reason-other = دوسری وجہ
return-outcome = آپ کو رقم واپس چاہیے، یا دوسرا سائز یا رنگ؟
return-money = رقم واپس
return-swap = تبادلہ
return-variant = اس کی جگہ کون سی چاہیے؟
return-variant-none = اسی قیمت پر کوئی اور سائز یا رنگ موجود نہیں۔
return-ask = کیا آرڈر { $number } کے لیے یہ واپسی کھولی جائے؟
return-money-back = آپ کو واپس ملیں گے: { $amount }
return-instead = بدلے میں آپ کو ملے گی: { $item }
return-done = آرڈر { $number } کی واپسی { $id } کھل گئی ہے۔
return-label = واپسی کا لیبل پرنٹ کریں
return-team = ہماری ٹیم آپ کو لکھے گی کہ آگے کیا کرنا ہے۔
return-state-requested = واپسی { $id } ({ $date }): آپ کی درخواست مل گئی۔ اب لیبل یا واپسی کا پتا آئے گا۔
return-state-approved = واپسی { $id } ({ $date }): منظور ہو گئی۔ براہ کرم چیزیں واپس بھیجیں۔
return-state-received = واپسی { $id } ({ $date }): چیزیں ہم تک پہنچ گئیں اور جانچی جا رہی ہیں۔
return-state-refunded = واپسی { $id } ({ $date }): جانچ مکمل، معاملہ ختم۔
return-state-declined = واپسی { $id } ({ $date }): منظور نہیں ہوئی۔ وجہ ہماری ٹیم بتا سکتی ہے۔
return-state-cancelled = واپسی { $id } ({ $date }): واپس لے لی گئی۔
return-refund-done = { $date } کو لوٹائے گئے: { $amount }
return-refund-pending = { $date } سے آپ کی طرف راستے میں: { $amount }
return-refund-none = آرڈر { $number } میں کوئی واپسی یا ریفنڈ نہیں۔
return-warranty-in = { $item }: وارنٹی { $date } تک
return-warranty-out = { $item }: وارنٹی { $date } کو ختم ہو گئی
return-warranty-ask = کیا آرڈر { $number } کے لیے وارنٹی کا دعویٰ کھولا جائے؟
return-warranty-done = آرڈر { $number } کا وارنٹی دعویٰ { $id } کھل گیا ہے۔
return-size-ask = کیا آرڈر { $number } میں یہ بدل دیا جائے؟
return-size-done = بدل دیا گیا۔ آرڈر { $number } میں اب ہے:
return-costs = واپس بھیجنے کا خرچ: { $amount }
### Questions about a product
goods-told = { $product } کے بارے میں دکان یہ بتاتی ہے:
goods-yes = جی ہاں۔ { $product } کے بارے میں دکان یہ بتاتی ہے:
goods-no = جی نہیں۔ { $product } کے بارے میں دکان یہ بتاتی ہے:
goods-quote = { $product } کی تفصیل سے:
goods-unknown = دکان کی فائلوں میں { $product } کے بارے میں یہ نہیں لکھا۔ آپ کا سوال دکان کے لیے نوٹ کر لیا گیا ہے۔
goods-which = آپ کی مراد کون سی چیز ہے؟
goods-mains-yes = اس ملک میں چلے گا: { $country }۔ وہاں بجلی { $volts } وولٹ ہے۔
goods-mains-partly = اس ملک میں جگہ پر منحصر ہے: { $country }۔ وہاں بجلی { $volts } وولٹ ہے؛ صرف وہیں چلے گا جہاں وولٹیج مناسب ہو۔
goods-mains-no = اس ملک میں نہیں چلے گا: { $country }۔ وہاں بجلی { $volts } وولٹ ہے۔
goods-plug = منتخب کرنے کا پلگ: { $plug }
goods-plug-adapter = وہاں پلگ اڈاپٹر درکار ہے۔ ساکٹ کی قسم: { $sockets }
goods-stock-yes = اسٹاک میں: { $variants }
goods-stock-no = فی الحال اسٹاک میں نہیں: { $variants }
goods-stock-later = آرڈر ہو سکتا ہے، مگر نیا مال آنے پر بھیجا جائے گا: { $variants }
goods-stock-none = { $product } میں ایسا نہیں ملتا: { $wanted }
goods-stock-others = یہ بھی اسٹاک میں: { $variants }
goods-cart = کارٹ میں ڈالیں: { $variant }
goods-size-fits = دکان کے سائز چارٹ کے مطابق آپ کا سائز { $size } ہے۔
goods-size-between = آپ { $smaller } اور { $larger } کے درمیان ہیں: { $smaller } زیادہ چست اور { $larger } زیادہ ڈھیلا ہے۔
goods-size-reason = { $measure }: { $value }۔ سائز { $size } اس کے لیے ہے: { $range }۔
goods-size-ask = سائز بتانے کے لیے یہ پیمائش بھی چاہیے: { $measure }۔ اکائی کے ساتھ لکھیں، مثلاً { $example }۔
goods-size-outside = دکان کے چارٹ میں ان پیمائشوں کا کوئی سائز نہیں۔
goods-size-no-chart = دکان { $product } کا سائز چارٹ نہیں دیتی، اس لیے سائز نہیں بتایا جا سکتا۔
goods-size-chart = { $product } کے لیے دکان کا سائز چارٹ:
goods-size-general = عام جدول کے مطابق، دکان کا نہیں؛ بنانے والوں میں فرق ہوتا ہے:
goods-coupon-works = کوڈ { $code } اس وقت درست ہے۔ آپ کے کارٹ پر لگتا ہے یا نہیں، یہ ادائیگی کے وقت دکھے گا۔
goods-coupon-worth = رعایت: { $worth }
goods-coupon-minimum = کم از کم آرڈر: { $amount }
goods-coupon-ends = کب تک درست: { $date }
goods-coupon-starts = کب سے درست: { $date }
goods-coupon-once = ہر گاہک کے لیے ایک بار۔
goods-coupon-not-yet = کوڈ { $code } ابھی درست نہیں۔
goods-coupon-expired = کوڈ { $code } کی مدت ختم ہو چکی ہے۔
goods-coupon-used-up = کوڈ { $code } پورا استعمال ہو چکا ہے۔
goods-coupon-unknown = دکان کوڈ { $code } کو نہیں جانتی۔
goods-coupon-locked = بہت زیادہ کوڈ آزمائے گئے۔ دوبارہ کوشش کا وقت: { $wait }۔

### Photos and problems with items
widget-photo = تصویر
widget-photo-add = تصویر شامل کریں
widget-photo-remove = تصویر ہٹائیں
widget-photo-sending = تصویر اپ لوڈ ہو رہی ہے…
widget-photo-ready = تصویر اپ لوڈ ہو گئی۔
widget-photo-offline = رابطہ نہیں ہے۔ رابطہ بحال ہونے پر تصویر اپ لوڈ ہو گی۔
widget-photo-too-large = تصویر بہت بڑی ہے۔ زیادہ سے زیادہ: { $count } MB
widget-photo-no-picture = یہ فائل ایسی تصویر نہیں جسے ہم پڑھ سکیں (JPEG، HEIC، PNG یا WebP)۔
widget-photo-failed = تصویر اپ لوڈ نہیں ہو سکی۔ براہِ کرم دوبارہ کوشش کریں۔
widget-photo-most = ایک پیغام میں زیادہ سے زیادہ تصاویر: { $count }
photo-thanks = تصویر کا شکریہ۔ تصویریں دیکھنا میرے لیے ممکن نہیں، مگر ہماری ٹیم دیکھ سکتی ہے۔ معاملہ کیا ہے؟
photo-kept = شکریہ۔ تصویر ہماری ٹیم کے لیے محفوظ کر لی گئی ہے۔
problem-button = مسئلہ بتائیں
problem-damaged = آئٹم خراب یا ٹوٹا ہوا ہے
problem-wrong = غلط آئٹم ہے
problem-missing = آئٹم غائب ہے
problem-what = آئٹم میں کیا مسئلہ ہے؟
problem-which = بات کس آئٹم کی ہے؟
problem-how-many = کتنے عدد میں مسئلہ ہے؟
problem-photo = براہِ کرم ایسی تصویر بھیجیں جس میں مسئلہ نظر آئے۔ اگر نہیں ہے تو بس بتا دیں۔
problem-no-photo = میرے پاس تصویر نہیں ہے
problem-wish = آپ کیا چاہتے ہیں؟
problem-refund-words = رقم|پیسے|ریفنڈ|refund
problem-replacement-words = متبادل|بدل|نیا|دوسرا|تبدیل|صحیح|replace
problem-ask = کیا یہ درست ہے؟ تو یہ ہماری ٹیم کو بتا دیا جائے گا۔
problem-photos = تصاویر: { $count }
problem-done = شکریہ، آپ کی شکایت ہماری ٹیم کے پاس ہے۔ اس کا نمبر: { $number }
problem-next = ہماری ٹیم اب اسے دیکھے گی اور آپ سے رابطہ کرے گی۔
problem-photo-later = آپ اب بھی { $contact } پر تصاویر بھیج سکتے ہیں۔
problem-not-delivered = آرڈر { $number } میں سے ابھی کچھ بھی ڈیلیور نہیں ہوا۔
problem-reported = آرڈر { $number } میں سے جو کچھ ڈیلیور ہوا، اس سب کے لیے واپسی یا شکایت پہلے سے کھلی ہے۔ کیا یہ معاملہ ہماری ٹیم کے کسی نمائندے کو دے دوں؟
problem-late = آرڈر { $date } کو ڈیلیور ہوا تھا، اس لیے مدت گزر چکی ہے۔ ہماری ٹیم کا کوئی نمائندہ دیکھ سکتا ہے۔ کیا اسے دے دوں؟
