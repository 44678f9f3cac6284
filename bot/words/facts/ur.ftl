# How the store's standard facts are told, in Urdu. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] آئٹم واپس کرنے کے لیے آپ کے پاس ڈیلیوری سے { $n } دن کا وقت ہے۔
   *[other] آئٹم واپس کرنے کے لیے آپ کے پاس ڈیلیوری سے { $n } دنوں کا وقت ہے۔
}
fact-return-window-postage-store = واپسی مفت ہے: ڈاک کا خرچ ہم اٹھاتے ہیں۔
fact-return-window-postage-shopper = واپسی کی ڈاک کا خرچ آپ کے ذمے ہے۔
fact-return-window-cost = واپسی کا خرچ { $amount } ہے، جو آپ کے ریفنڈ میں سے کاٹ لیا جاتا ہے۔
fact-return-window-faulty_free-yes = اگر آئٹم خراب، ٹوٹا ہوا یا آپ کے آرڈر سے مختلف ہو تو واپسی مفت ہے۔
fact-return-window-shipping-yes = پورا آرڈر واپس کرنے پر ہم عام ڈیلیوری کا خرچ بھی واپس کرتے ہیں۔
fact-return-window-shipping-no = آرڈر کا ڈیلیوری خرچ واپس نہیں کیا جاتا۔
fact-return-how-start = واپسی یہاں سے شروع کی جا سکتی ہے: { $list }۔
fact-return-how-label_days = { $n ->
    [one] واپسی کا لیبل یا پتہ { $n } کاروباری دن کے اندر ای میل پر مل جاتا ہے۔
   *[other] واپسی کا لیبل یا پتہ { $n } کاروباری دنوں کے اندر ای میل پر مل جاتا ہے۔
}
fact-return-how-hand_over_days = { $n ->
    [one] اس کے بعد { $n } دن کے اندر پارسل کوریئر کے حوالے کر دیجیے۔
   *[other] اس کے بعد { $n } دنوں کے اندر پارسل کوریئر کے حوالے کر دیجیے۔
}
fact-return-how-parts-yes = آپ آرڈر میں سے صرف کچھ آئٹم بھی واپس کر سکتے ہیں۔
fact-return-how-parts-no = آرڈر صرف پورا ہی واپس کیا جا سکتا ہے۔
fact-return-conditions-state = واپس کیے جانے والے آئٹم کی حالت یہ ہونی چاہیے: { $list }۔
fact-return-conditions-excluded = جو آئٹم خرابی کے بغیر واپس نہیں ہو سکتے: { $list }۔
fact-return-conditions-sale-yes = سیل کے آئٹم بھی باقی سب کی طرح واپس ہو سکتے ہیں۔
fact-return-conditions-sale-no = سیل کے آئٹم واپس نہیں ہو سکتے۔
fact-refund-time-check_days = { $n ->
    [one] واپسی ہم تک پہنچنے کے بعد { $n } کاروباری دن کے اندر ہم آپ کی رقم بھیج دیتے ہیں۔
   *[other] واپسی ہم تک پہنچنے کے بعد { $n } کاروباری دنوں کے اندر ہم آپ کی رقم بھیج دیتے ہیں۔
}
fact-refund-time-bank_days = { $to ->
    [one] آپ کے بینک میں رقم نظر آنے میں مزید { $span } کاروباری دن لگ سکتا ہے۔
   *[other] آپ کے بینک میں رقم نظر آنے میں مزید { $span } کاروباری دن لگ سکتے ہیں۔
}
fact-refund-time-to-original = رقم اسی طریقے سے واپس جاتی ہے جس سے آپ نے ادائیگی کی تھی۔
fact-refund-time-to-credit = رقم آپ کو اسٹور کریڈٹ کی صورت میں ملتی ہے۔
fact-exchange-size-offered-yes = جی ہاں، آپ آئٹم کے بدلے دوسرا سائز یا رنگ لے سکتے ہیں۔
fact-exchange-size-offered-no = ہم آئٹم تبدیل نہیں کرتے۔ براہِ کرم آئٹم واپس کر کے اپنی پسند کا آئٹم آرڈر کیجیے۔
fact-exchange-size-hold_days = { $n ->
    [one] نیا آئٹم ہم آپ کے لیے { $n } دن تک رکھتے ہیں۔
   *[other] نیا آئٹم ہم آپ کے لیے { $n } دنوں تک رکھتے ہیں۔
}
fact-exchange-size-delivery-free = نئے آئٹم کی ڈیلیوری کا کوئی خرچ نہیں۔
fact-exchange-size-delivery-charged = نیا آئٹم معمول کے ڈیلیوری چارجز پر بھیجا جاتا ہے۔
fact-return-holiday-ordered = اس عرصے میں دیے گئے آرڈرز کے لیے واپسی کی مدت زیادہ ہے: { $period }۔
fact-return-holiday-until = انہیں واپس کرنے کی آخری تاریخ: { $date }۔

## Orders
fact-cancel-order-allowed-yes = جی ہاں، جب تک پارسل ہمارے گودام سے نہ نکلے، آپ آرڈر مفت منسوخ کر سکتے ہیں۔
fact-cancel-order-allowed-no = آرڈر دینے کے بعد منسوخ نہیں ہو سکتا، لیکن آپ اسے واپس کر سکتے ہیں۔
fact-cancel-order-hours = { $n ->
    [one] یہ عموماً آرڈر دینے کے { $n } گھنٹے کے اندر ممکن ہے۔
   *[other] یہ عموماً آرڈر دینے کے { $n } گھنٹوں کے اندر ممکن ہے۔
}
fact-cancel-order-how = آرڈر یہاں سے منسوخ کیا جا سکتا ہے: { $list }۔
fact-cancel-order-refund_days = { $n ->
    [one] آپ کی رقم { $n } کاروباری دن کے اندر واپس مل جاتی ہے۔
   *[other] آپ کی رقم { $n } کاروباری دنوں کے اندر واپس مل جاتی ہے۔
}
fact-change-address-allowed-yes = جی ہاں، جب تک پارسل ہمارے گودام سے نہ نکلے، ڈیلیوری کا پتہ بدلا جا سکتا ہے۔
fact-change-address-allowed-no = آرڈر دینے کے بعد ڈیلیوری کا پتہ نہیں بدلا جا سکتا۔
fact-change-address-hours = { $n ->
    [one] یہ عموماً آرڈر دینے کے { $n } گھنٹے کے اندر ممکن ہے۔
   *[other] یہ عموماً آرڈر دینے کے { $n } گھنٹوں کے اندر ممکن ہے۔
}
fact-change-address-how = پتہ یہاں سے بدلا جا سکتا ہے: { $list }۔
fact-change-address-country-yes = ملک بھی بدلا جا سکتا ہے۔
fact-change-address-country-no = ملک نہیں بدلا جا سکتا: براہِ کرم آرڈر منسوخ کر کے نیا آرڈر دیجیے۔
fact-change-order-swap-yes = جب تک پارسل ہمارے گودام سے نہ نکلے، آپ سائز یا رنگ بدل سکتے ہیں۔
fact-change-order-swap-no = آرڈر دینے کے بعد سائز یا رنگ نہیں بدلا جا سکتا۔
fact-change-order-add-yes = تب تک آپ مزید آئٹم بھی شامل کر سکتے ہیں۔
fact-change-order-add-no = آرڈر میں مزید آئٹم شامل نہیں ہو سکتے: براہِ کرم دوسرا آرڈر دیجیے۔
fact-change-order-how = آرڈر یہاں سے بدلا جا سکتا ہے: { $list }۔
fact-no-confirmation-minutes = { $n ->
    [one] آرڈر کی تصدیق { $n } منٹ کے اندر ای میل پر آ جاتی ہے۔ براہِ کرم اسپیم فولڈر بھی دیکھ لیجیے۔
   *[other] آرڈر کی تصدیق { $n } منٹ کے اندر ای میل پر آ جاتی ہے۔ براہِ کرم اسپیم فولڈر بھی دیکھ لیجیے۔
}
fact-no-confirmation-resend-yes = اگر وہاں بھی نہ ہو تو شاید ای میل ایڈریس غلط لکھا گیا ہے: ہماری ٹیم کو بتائیے، ہم دوبارہ بھیج دیں گے۔
fact-out-of-stock-notify-yes = آپ پروڈکٹ کے صفحے پر درخواست کر سکتے ہیں کہ دوبارہ دستیاب ہونے پر آپ کو ای میل سے اطلاع دی جائے۔
fact-out-of-stock-weeks = { $to ->
    [one] زیادہ تر آئٹم { $span } ہفتے میں دوبارہ آ جاتے ہیں۔
   *[other] زیادہ تر آئٹم { $span } ہفتوں میں دوبارہ آ جاتے ہیں۔
}
fact-pre-order-charged-order = پری آرڈر کی ادائیگی آرڈر دیتے وقت ہوتی ہے۔
fact-pre-order-charged-dispatch = پری آرڈر کی ادائیگی صرف بھیجے جانے پر ہوتی ہے۔
fact-pre-order-cancel-yes = بھیجے جانے تک آپ اسے مفت منسوخ کر سکتے ہیں۔
fact-pre-order-cancel-no = پری آرڈر منسوخ نہیں ہو سکتا۔
fact-gift-wrapping-offered-yes = جی ہاں، ہم تحفے کی پیکنگ کرتے ہیں۔
fact-gift-wrapping-offered-no = ہم تحفے کی پیکنگ نہیں کرتے۔
fact-gift-wrapping-cost = تحفے کی پیکنگ کا خرچ فی آئٹم { $amount } ہے۔
fact-gift-wrapping-card-yes = آپ اپنے پیغام کے ساتھ کارڈ بھی شامل کر سکتے ہیں۔
fact-gift-wrapping-no_prices-yes = تحفے کے پارسل میں قیمت نہیں لکھی ہوتی۔

## Delivery
fact-delivery-time-standard = { $to ->
    [one] عام ڈیلیوری میں روانگی کے بعد { $span } کاروباری دن لگتا ہے۔
   *[other] عام ڈیلیوری میں روانگی کے بعد { $span } کاروباری دن لگتے ہیں۔
}
fact-delivery-time-express = { $to ->
    [one] ایکسپریس ڈیلیوری میں { $span } کاروباری دن لگتا ہے۔
   *[other] ایکسپریس ڈیلیوری میں { $span } کاروباری دن لگتے ہیں۔
}
fact-shipping-cost-free-yes = ڈیلیوری مفت ہے۔
fact-shipping-cost-standard = عام ڈیلیوری کے چارجز { $amount } ہیں۔
fact-shipping-cost-free_from = { $amount } یا اس سے زیادہ کی خریداری پر عام ڈیلیوری مفت ہے۔
fact-shipping-cost-express = ایکسپریس ڈیلیوری کے چارجز { $amount } ہیں۔
fact-dispatch-time-days = { $n ->
    [one] ہم آپ کا آرڈر { $n } کاروباری دن کے اندر کوریئر کے حوالے کر دیتے ہیں۔
   *[other] ہم آپ کا آرڈر { $n } کاروباری دنوں کے اندر کوریئر کے حوالے کر دیتے ہیں۔
}
fact-dispatch-time-cutoff = { $time } ({ $zone }) کے بعد دیے گئے آرڈر اگلے کاروباری دن میں شمار ہوتے ہیں۔
fact-ship-to-countries-worldwide-yes = ہم دنیا بھر میں ڈیلیوری کرتے ہیں۔
fact-ship-to-countries-number = { $n ->
    [one] ہم { $n } سے زیادہ ملک میں ڈیلیوری کرتے ہیں۔
   *[other] ہم { $n } سے زیادہ ملکوں میں ڈیلیوری کرتے ہیں۔
}
fact-ship-to-countries-countries = جن ملکوں میں ہم ڈیلیوری کرتے ہیں: { $list }۔
fact-ship-to-countries-not_to = جن ملکوں میں ہم ڈیلیوری نہیں کرتے: { $list }۔
fact-ship-to-countries-origin = پارسل اس ملک سے بھیجے جاتے ہیں: { $country }۔
fact-express-shipping-offered-yes = جی ہاں، ایکسپریس ڈیلیوری موجود ہے۔
fact-express-shipping-offered-no = ہمارے ہاں ایکسپریس ڈیلیوری نہیں ہے۔
fact-express-shipping-days = { $to ->
    [one] ایکسپریس ڈیلیوری میں روانگی کے بعد { $span } کاروباری دن لگتا ہے۔
   *[other] ایکسپریس ڈیلیوری میں روانگی کے بعد { $span } کاروباری دن لگتے ہیں۔
}
fact-express-shipping-cost = ایکسپریس ڈیلیوری کے چارجز { $amount } ہیں۔
fact-carriers-standard = عام ڈیلیوری کے کوریئر: { $list }۔
fact-carriers-express = ایکسپریس ڈیلیوری کے کوریئر: { $list }۔
fact-pickup-points-lockers-yes = جی ہاں، پارسل لاکر اور پک اپ پوائنٹ پر بھی بھیجے جا سکتے ہیں۔
fact-pickup-points-lockers-no = پارسل لاکر یا پک اپ پوائنٹ پر نہیں بھیجے جا سکتے۔
fact-pickup-points-po_box-yes = ہم پی او باکس پر بھی ڈیلیوری کرتے ہیں۔
fact-pickup-points-po_box-no = ہم پی او باکس پر ڈیلیوری نہیں کرتے۔
fact-missed-delivery-attempts = { $n ->
    [one] کوریئر { $n } بار ڈیلیوری کی کوشش کرتا ہے۔
   *[other] کوریئر { $n } بار ڈیلیوری کی کوشش کرتا ہے۔
}
fact-missed-delivery-kept_days = { $n ->
    [one] جو پارسل ڈیلیور نہ ہو سکے وہ { $n } دن تک پک اپ پوائنٹ پر رکھا جاتا ہے۔
   *[other] جو پارسل ڈیلیور نہ ہو سکے وہ { $n } دنوں تک پک اپ پوائنٹ پر رکھا جاتا ہے۔
}
fact-track-order-where = آرڈر کی صورتحال اور ٹریکنگ لنک یہاں ملتے ہیں: { $list }۔
fact-track-order-scan_hours = { $n ->
    [one] کوریئر کی پہلی اطلاع { $n } گھنٹے کے اندر نظر آ جاتی ہے۔
   *[other] کوریئر کی پہلی اطلاع { $n } گھنٹوں کے اندر نظر آ جاتی ہے۔
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] پارسل راستے میں ہو تو { $n } دن تک کوئی اپ ڈیٹ نہ آنا معمول کی بات ہے۔
   *[other] پارسل راستے میں ہو تو { $n } دنوں تک کوئی اپ ڈیٹ نہ آنا معمول کی بات ہے۔
}
fact-tracking-not-moving-report_days = { $n ->
    [one] اگر { $n } دن سے کوئی تبدیلی نہ ہوئی ہو تو ہماری ٹیم کو بتائیے: ہم کوریئر سے پوچھیں گے۔
   *[other] اگر { $n } دنوں سے کوئی تبدیلی نہ ہوئی ہو تو ہماری ٹیم کو بتائیے: ہم کوریئر سے پوچھیں گے۔
}
fact-order-not-arrived-lost_days = { $n ->
    [one] اگر ڈیلیوری کی مدت ختم ہونے کے { $n } دن بعد بھی پارسل نہ آئے تو ہماری ٹیم کو بتائیے۔
   *[other] اگر ڈیلیوری کی مدت ختم ہونے کے { $n } دن بعد بھی پارسل نہ آئے تو ہماری ٹیم کو بتائیے۔
}
fact-order-not-arrived-remedy = تب آپ ان میں سے انتخاب کر سکتے ہیں: { $list }۔
fact-order-not-arrived-neighbours-yes = اگر ٹریکنگ میں ”ڈیلیور ہو گیا“ لکھا ہو تو پہلے پڑوسیوں سے پوچھیے اور پک اپ پوائنٹ پر دیکھ لیجیے۔
fact-split-shipment-happens-yes = آپ کا آرڈر ایک سے زیادہ پارسل میں آ سکتا ہے۔
fact-split-shipment-happens-no = ہم ہر آرڈر ایک ہی پارسل میں بھیجتے ہیں۔
fact-split-shipment-apart_days = { $n ->
    [one] ان کے پہنچنے میں { $n } کاروباری دن تک کا فرق ہو سکتا ہے۔
   *[other] ان کے پہنچنے میں { $n } کاروباری دنوں تک کا فرق ہو سکتا ہے۔
}
fact-split-shipment-charged_once-yes = ڈیلیوری کے چارجز آپ صرف ایک بار دیتے ہیں۔
fact-chinese-new-year-closed = ان دنوں ہمارا گودام بند ہوتا ہے اور کچھ نہیں بھیجا جاتا: { $period }۔
fact-chinese-new-year-resumes = آرڈر دوبارہ اس تاریخ سے بھیجے جائیں گے: { $date }۔

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] ہم معذرت خواہ ہیں۔ براہِ کرم ڈیلیوری کے { $n } دن کے اندر ہماری ٹیم کو بتائیے۔
   *[other] ہم معذرت خواہ ہیں۔ براہِ کرم ڈیلیوری کے { $n } دنوں کے اندر ہماری ٹیم کو بتائیے۔
}
fact-damaged-item-evidence = ہمیں آپ سے یہ درکار ہے: { $list }۔
fact-damaged-item-remedy = آپ ان میں سے مفت انتخاب کر سکتے ہیں: { $list }۔
fact-damaged-item-keep-yes = خراب آئٹم عموماً آپ کو واپس بھیجنے کی ضرورت نہیں ہوتی۔
fact-wrong-item-report_days = { $n ->
    [one] ہم معذرت خواہ ہیں۔ براہِ کرم ڈیلیوری کے { $n } دن کے اندر ہماری ٹیم کو بتائیے۔
   *[other] ہم معذرت خواہ ہیں۔ براہِ کرم ڈیلیوری کے { $n } دنوں کے اندر ہماری ٹیم کو بتائیے۔
}
fact-wrong-item-evidence = ہمیں آپ سے یہ درکار ہے: { $list }۔
fact-wrong-item-remedy = آپ ان میں سے انتخاب کر سکتے ہیں: { $list }۔
fact-wrong-item-return_free-yes = غلط آئٹم کی واپسی کا خرچ ہم اٹھاتے ہیں۔
fact-missing-item-report_days = { $n ->
    [one] ہم معذرت خواہ ہیں۔ براہِ کرم ڈیلیوری کے { $n } دن کے اندر ہماری ٹیم کو بتائیے۔
   *[other] ہم معذرت خواہ ہیں۔ براہِ کرم ڈیلیوری کے { $n } دنوں کے اندر ہماری ٹیم کو بتائیے۔
}
fact-missing-item-second_parcel-yes = پہلے دیکھ لیجیے کہ وہ آئٹم کسی دوسرے پارسل میں تو نہیں آ رہا۔
fact-missing-item-evidence = ہمیں آپ سے یہ درکار ہے: { $list }۔
fact-missing-item-remedy = آپ ان میں سے انتخاب کر سکتے ہیں: { $list }۔
fact-warranty-years = { $n ->
    [one] ڈیلیوری سے { $n } سال کی وارنٹی ہے۔
   *[other] ڈیلیوری سے { $n } سال کی وارنٹی ہے۔
}
fact-warranty-months = { $n ->
    [one] ڈیلیوری سے { $n } مہینے کی وارنٹی ہے۔
   *[other] ڈیلیوری سے { $n } مہینوں کی وارنٹی ہے۔
}
fact-warranty-remedy = خرابی کی صورت میں ہم یہ مفت کرتے ہیں: { $list }۔
fact-warranty-excluded = وارنٹی میں یہ شامل نہیں: { $list }۔
fact-warranty-legal-yes = آپ کے قانونی حقوق پر اس کا کوئی اثر نہیں پڑتا۔
fact-warranty-claim-evidence = ہمیں آپ سے یہ درکار ہے: { $list }۔
fact-warranty-claim-reply_days = { $n ->
    [one] آپ کو { $n } کاروباری دن کے اندر جواب مل جاتا ہے۔
   *[other] آپ کو { $n } کاروباری دنوں کے اندر جواب مل جاتا ہے۔
}
fact-warranty-claim-postage-store = اگر ہمیں آئٹم واپس درکار ہو تو ڈاک کا خرچ ہم اٹھاتے ہیں۔
fact-warranty-claim-postage-shopper = آئٹم بھیجنے کی ڈاک کا خرچ آپ کے ذمے ہے۔

## Payment, prices, customs
fact-payment-methods-methods = ادائیگی کے طریقے: { $list }۔
fact-payment-methods-instalments = قسطوں میں ادائیگی: { $list }۔
fact-payment-methods-cod-yes = آپ ڈیلیوری پر نقد ادائیگی بھی کر سکتے ہیں۔
fact-payment-methods-cod-no = کیش آن ڈیلیوری ممکن نہیں۔
fact-payment-methods-cod_limit = کیش آن ڈیلیوری { $amount } تک ممکن ہے۔
fact-payment-methods-cod_fee = کیش آن ڈیلیوری کے اضافی چارجز { $amount } ہیں۔
fact-payment-declined-advice = عموماً ان سے مسئلہ حل ہو جاتا ہے: { $list }۔
fact-payment-declined-release_days = { $n ->
    [one] ادھوری یا دوہری کٹی ہوئی رقم { $n } کاروباری دن کے اندر واپس آ جاتی ہے۔
   *[other] ادھوری یا دوہری کٹی ہوئی رقم { $n } کاروباری دنوں کے اندر واپس آ جاتی ہے۔
}
fact-payment-safe-protection = جی ہاں، یہاں ادائیگی محفوظ ہے۔ آپ کا تحفظ ان سے ہوتا ہے: { $list }۔
fact-currency-currencies = قیمتیں ان کرنسیوں میں دکھائی جاتی ہیں: { $list }۔
fact-currency-otherwise = باقی ہر جگہ قیمتیں اس کرنسی میں ہیں: { $list }۔
fact-coupon-newsletter_percent = نیوز لیٹر سبسکرائب کرنے پر پہلے آرڈر پر { $percent } رعایت ملتی ہے۔
fact-coupon-combine-yes = ایک آرڈر میں کئی کوڈ استعمال ہو سکتے ہیں۔
fact-coupon-combine-no = ایک آرڈر میں صرف ایک کوڈ استعمال ہو سکتا ہے۔
fact-coupon-problem-check = یہ دیکھ لیجیے: { $list }۔
fact-coupon-problem-late_hours = { $n ->
    [one] اگر آپ کوڈ لگانا بھول گئے ہوں تو آرڈر کے { $n } گھنٹے کے اندر ہماری ٹیم کو بتائیے: ہم فرق کی رقم واپس کر دیں گے۔
   *[other] اگر آپ کوڈ لگانا بھول گئے ہوں تو آرڈر کے { $n } گھنٹوں کے اندر ہماری ٹیم کو بتائیے: ہم فرق کی رقم واپس کر دیں گے۔
}
fact-gift-card-offered-yes = جی ہاں، ہم گفٹ کارڈ فروخت کرتے ہیں۔
fact-gift-card-offered-no = ہم گفٹ کارڈ فروخت نہیں کرتے۔
fact-gift-card-from = کم سے کم مالیت: { $amount }۔
fact-gift-card-up_to = زیادہ سے زیادہ مالیت: { $amount }۔
fact-gift-card-years = { $n ->
    [one] گفٹ کارڈ { $n } سال تک کارآمد رہتا ہے۔
   *[other] گفٹ کارڈ { $n } سال تک کارآمد رہتا ہے۔
}
fact-gift-card-cash-no = اس کے بدلے نقد رقم نہیں مل سکتی۔
fact-invoice-where = انوائس یہاں ملتی ہے: { $list }۔
fact-invoice-company-yes = چیک آؤٹ پر آپ کمپنی کا نام اور ٹیکس نمبر درج کر سکتے ہیں۔
fact-invoice-company_days = { $n ->
    [one] آرڈر کے { $n } دن کے اندر بھی آپ انہیں شامل کروا سکتے ہیں۔
   *[other] آرڈر کے { $n } دنوں کے اندر بھی آپ انہیں شامل کروا سکتے ہیں۔
}
fact-customs-duties-included-all = ڈیوٹی اور ٹیکس آپ کی ادا کردہ رقم میں شامل ہیں: ڈیلیوری پر کچھ نہیں دینا ہوتا۔
fact-customs-duties-included-none = ہماری قیمتوں میں درآمدی ڈیوٹی اور ٹیکس شامل نہیں: آپ کا ملک جو رقم عائد کرے وہ کوریئر آپ سے لیتا ہے۔
fact-customs-duties-included-domestic = کوئی کسٹم نہیں لگتا: پارسل ملک کے اندر ہی بھیجا جاتا ہے اور ٹیکس قیمت میں شامل ہیں۔
fact-customs-duties-limit = { $amount } تک کے آرڈر میں ڈیوٹی اور ٹیکس شامل ہیں اور ڈیلیوری پر کچھ نہیں دینا ہوتا۔
fact-customs-duties-above-shopper = اس سے بڑے آرڈر پر کوریئر درآمدی ٹیکس اور ڈیوٹی آپ سے لیتا ہے۔
fact-customs-refused-clearance_days = { $to ->
    [one] کسٹم کلیئرنس میں عموماً { $span } کاروباری دن لگتا ہے۔
   *[other] کسٹم کلیئرنس میں عموماً { $span } کاروباری دن لگتے ہیں۔
}
fact-customs-refused-respond_days = { $n ->
    [one] اگر کسٹم حکام آپ سے کوئی دستاویز یا نمبر مانگیں تو { $n } دن کے اندر جواب دے دیجیے۔
   *[other] اگر کسٹم حکام آپ سے کوئی دستاویز یا نمبر مانگیں تو { $n } دنوں کے اندر جواب دے دیجیے۔
}
fact-customs-refused-refund-yes = اگر آپ ایسا پارسل لینے سے انکار کریں جس پر ڈیوٹی دینی ہو تو ہم ڈیلیوری کا خرچ کاٹ کر سامان کی رقم واپس کر دیتے ہیں۔
fact-customs-refused-refund-no = اگر آپ ایسا پارسل لینے سے انکار کریں جس پر ڈیوٹی دینی ہو تو ہم اس کی رقم واپس نہیں کر سکتے۔
fact-price-match-offered-yes = جی ہاں، اگر آپ کے آرڈر کے بعد قیمت کم ہو جائے تو ہم فرق کی رقم واپس کر دیتے ہیں۔
fact-price-match-offered-no = ہم قیمت کا فرق واپس نہیں کرتے۔
fact-price-match-days = { $n ->
    [one] براہِ کرم اس کی درخواست آرڈر کے { $n } دن کے اندر کیجیے۔
   *[other] براہِ کرم اس کی درخواست آرڈر کے { $n } دنوں کے اندر کیجیے۔
}
fact-loyalty-offered-yes = جی ہاں، ہمارا لائلٹی پروگرام ہے۔
fact-loyalty-offered-no = ہمارا کوئی لائلٹی پروگرام نہیں۔
fact-loyalty-percent = آپ کی خریداری کا { $percent } پوائنٹس کی صورت میں واپس ملتا ہے۔

## Account and privacy
fact-delete-my-data-how = اس کی درخواست یہاں دی جا سکتی ہے: { $list }۔
fact-delete-my-data-days = { $n ->
    [one] ہم آپ کا ڈیٹا درخواست کے { $n } دن کے اندر حذف کر دیتے ہیں۔
   *[other] ہم آپ کا ڈیٹا درخواست کے { $n } دنوں کے اندر حذف کر دیتے ہیں۔
}
fact-delete-my-data-invoices-yes = انوائسیں اتنے عرصے رکھی جاتی ہیں جتنا قانون لازم کرتا ہے۔
fact-data-use-sold-no = ہم آپ کا ڈیٹا کبھی فروخت نہیں کرتے۔
fact-data-use-chat_months = { $n ->
    [one] اس چیٹ کے پیغامات { $n } مہینے تک رکھے جاتے ہیں۔
   *[other] اس چیٹ کے پیغامات { $n } مہینوں تک رکھے جاتے ہیں۔
}
fact-data-use-contact = اپنے ڈیٹا سے متعلق سوالات کے لیے رابطہ: { $text }
fact-newsletter-unsubscribe-link = نیوز لیٹر بند کرنے کے لیے اس کی کسی بھی ای میل کے آخر میں ”ان سبسکرائب“ کے لنک پر جائیے۔
fact-newsletter-unsubscribe-account = نیوز لیٹر بند کرنے کے لیے اسے اپنے اکاؤنٹ میں بند کر دیجیے۔
fact-newsletter-order_mails-yes = آپ کے آرڈرز سے متعلق ای میلز پھر بھی آتی رہیں گی۔
fact-reset-password-link_minutes = { $n ->
    [one] سائن ان کے صفحے پر ”پاس ورڈ بھول گئے؟“ منتخب کیجیے: آپ کو ای میل پر ایک لنک ملے گا جو { $n } منٹ تک کام کرتا ہے۔
   *[other] سائن ان کے صفحے پر ”پاس ورڈ بھول گئے؟“ منتخب کیجیے: آپ کو ای میل پر ایک لنک ملے گا جو { $n } منٹ تک کام کرتا ہے۔
}
fact-guest-order-account-yes = آرڈر دینے کے لیے اکاؤنٹ ضروری ہے۔
fact-guest-order-account-no = آپ اکاؤنٹ کے بغیر مہمان کے طور پر بھی آرڈر دے سکتے ہیں۔

## The store
fact-contact-email = ای میل: { $text }
fact-contact-phone = فون: { $text }
fact-contact-reply_hours = { $n ->
    [one] ہم ای میل کا جواب { $n } گھنٹے کے اندر دیتے ہیں۔
   *[other] ہم ای میل کا جواب { $n } گھنٹوں کے اندر دیتے ہیں۔
}
fact-support-hours-days = ہماری ٹیم ان دنوں موجود ہوتی ہے: { $list }۔
fact-support-hours-hours = اوقات: { $period } ({ $zone })۔
fact-support-hours-bot-yes = خودکار معاون ہر وقت جواب دیتا ہے۔
fact-where-based-place = ہمارا مقام: { $text }
fact-where-based-country = ملک: { $country }۔
fact-where-based-showroom-yes = ہماری دکان ہے جہاں آپ آ سکتے ہیں۔
fact-where-based-showroom-no = ہماری ایسی کوئی دکان نہیں جہاں آپ آ سکیں۔
fact-wholesale-offered-yes = جی ہاں، ہم کمپنیوں کو اور بڑی مقدار میں بھی فروخت کرتے ہیں۔
fact-wholesale-offered-no = ہم تھوک میں فروخت نہیں کرتے۔
fact-wholesale-pieces = { $n ->
    [one] ایک ہی پروڈکٹ کے { $n } عدد یا زیادہ لینے پر رعایت ہے۔
   *[other] ایک ہی پروڈکٹ کے { $n } عدد یا زیادہ لینے پر رعایت ہے۔
}
fact-wholesale-percent = رعایت { $percent } تک ہے۔
fact-size-guide-table-yes = ہر لباس کے صفحے پر ناپ کے ساتھ سائز چارٹ موجود ہے۔
fact-size-guide-fit-true = ہمارے سائز معمول کے مطابق ہیں: اپنا عام سائز لیجیے۔
fact-size-guide-fit-small = ہمارے سائز چھوٹے ہوتے ہیں: ایک سائز بڑا لیجیے۔
fact-size-guide-fit-large = ہمارے سائز بڑے ہوتے ہیں: ایک سائز چھوٹا لیجیے۔
fact-plug-voltage-stated-yes = ہر برقی شے کا پلگ اور وولٹیج اس کے صفحے پر لکھا ہے: براہ کرم دیکھ لیں کہ دونوں آپ کے ملک کے لیے موزوں ہیں۔
fact-plug-voltage-chosen-yes = اپنے ملک کا پلگ پروڈکٹ کے صفحے پر چنا جا سکتا ہے۔
fact-plug-voltage-single-yes = گرم کرنے والی اشیا، جیسے کیتلی، صرف لکھے ہوئے وولٹیج پر چلتی ہیں: انہیں دوسرے وولٹیج پر کبھی نہ چلائیں، پلگ اڈاپٹر کے ساتھ بھی نہیں۔

## Words for the lists above
fact-word-account = آپ کا اکاؤنٹ
fact-word-email = ای میل
fact-word-phone = فون
fact-word-chat = یہی چیٹ
fact-word-team = ہماری ٹیم
fact-word-unworn = پہنا ہوا نہ ہو
fact-word-unwashed = دھلا ہوا نہ ہو
fact-word-tags = تمام ٹیگ لگے ہوں
fact-word-complete = مکمل ہو
fact-word-packaging = اصل پیکنگ میں ہو
fact-word-personalised = آپ کے نام یا پسند کے مطابق بنے آئٹم
fact-word-gift_cards = گفٹ کارڈ
fact-word-underwear = کھولے ہوئے زیر جامے
fact-word-swimwear = حفاظتی اسٹرپ کے بغیر تیراکی کے لباس
fact-word-food = کھولی ہوئی کھانے کی اشیا
fact-word-cosmetics = کھولا ہوا میک اپ کا سامان
fact-word-digital = ڈیجیٹل پروڈکٹس
fact-word-replacement = متبادل آئٹم
fact-word-refund = رقم کی واپسی
fact-word-repair = مرمت
fact-word-discount = قیمت میں کمی
fact-word-missing_part = رہ جانے والے آئٹم کی ترسیل
fact-word-order_number = آرڈر نمبر
fact-word-photos = تصویریں
fact-word-description = مختصر تفصیل
fact-word-packing_slip = پیکنگ سلپ کی تصویر
fact-word-label_photo = لیبل کی تصویر
fact-word-wear = معمول کی گھسائی
fact-word-washing = غلط دھلائی
fact-word-accidents = حادثات
fact-word-card_number = کارڈ نمبر اور بلنگ ایڈریس کی جانچ
fact-word-bank_app = بینک کی ایپ میں بیرونِ ملک ادائیگی کی اجازت
fact-word-security_check = بینک کی سکیورٹی تصدیق مکمل کرنا
fact-word-other_method = ادائیگی کا کوئی اور طریقہ
fact-word-encryption = انکرپٹڈ صفحات
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = ہم آپ کا کارڈ نمبر نہ دیکھتے ہیں نہ محفوظ کرتے ہیں
fact-word-buyer_protection = ادائیگی سروس کا خریدار تحفظ
fact-word-expired = کوڈ کی مدت ختم تو نہیں ہو گئی
fact-word-used = کوڈ پہلے استعمال تو نہیں ہو چکا
fact-word-minimum = آرڈر کم از کم رقم تک پہنچتا ہے یا نہیں
fact-word-other_code = کوئی دوسرا کوڈ تو نہیں لگا ہوا
fact-word-bank_transfer = بینک ٹرانسفر
