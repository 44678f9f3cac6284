# How the store's standard facts are told, in Persian. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] از زمان تحویل { $n } روز برای مرجوع کردن کالا فرصت دارید.
   *[other] از زمان تحویل { $n } روز برای مرجوع کردن کالا فرصت دارید.
}
fact-return-window-postage-store = مرجوعی رایگان است: هزینهٔ ارسال را ما می‌پردازیم.
fact-return-window-postage-shopper = هزینهٔ ارسال مرجوعی با شماست.
fact-return-window-cost = هزینهٔ مرجوعی { $amount } است که از مبلغ بازپرداخت شما کم می‌کنیم.
fact-return-window-faulty_free-yes = اگر کالا معیوب یا آسیب‌دیده باشد یا با سفارش شما فرق داشته باشد، مرجوعی رایگان است.
fact-return-window-shipping-yes = اگر کل سفارش را پس بفرستید، هزینهٔ ارسال عادی آن را هم برمی‌گردانیم.
fact-return-window-shipping-no = هزینهٔ ارسال سفارش برگردانده نمی‌شود.
fact-return-how-start = راه‌های درخواست مرجوعی: { $list }.
fact-return-how-label_days = { $n ->
    [one] برچسب مرجوعی یا نشانی بازگشت را ظرف { $n } روز کاری با ایمیل دریافت می‌کنید.
   *[other] برچسب مرجوعی یا نشانی بازگشت را ظرف { $n } روز کاری با ایمیل دریافت می‌کنید.
}
fact-return-how-hand_over_days = { $n ->
    [one] پس از آن، لطفاً بسته را ظرف { $n } روز تحویل دهید.
   *[other] پس از آن، لطفاً بسته را ظرف { $n } روز تحویل دهید.
}
fact-return-how-parts-yes = می‌توانید فقط بخشی از کالاهای یک سفارش را هم برگردانید.
fact-return-how-parts-no = سفارش را فقط به‌طور کامل می‌توان برگرداند.
fact-return-conditions-state = شرایط کالای مرجوعی: { $list }.
fact-return-conditions-excluded = کالاهایی که جز در صورت معیوب بودن مرجوع نمی‌شوند: { $list }.
fact-return-conditions-sale-yes = کالاهای حراج هم مانند بقیهٔ کالاها قابل مرجوع کردن هستند.
fact-return-conditions-sale-no = کالاهای حراج مرجوع نمی‌شوند.
fact-refund-time-check_days = { $n ->
    [one] ظرف { $n } روز کاری پس از رسیدن مرجوعی به دست ما، پولتان را برمی‌گردانیم.
   *[other] ظرف { $n } روز کاری پس از رسیدن مرجوعی به دست ما، پولتان را برمی‌گردانیم.
}
fact-refund-time-bank_days = { $to ->
    [one] ممکن است { $span } روز کاری دیگر طول بکشد تا بانک شما آن را نشان دهد.
   *[other] ممکن است { $span } روز کاری دیگر طول بکشد تا بانک شما آن را نشان دهد.
}
fact-refund-time-to-original = پول به همان روش پرداختی که استفاده کرده‌اید برمی‌گردد.
fact-refund-time-to-credit = مبلغ به‌صورت اعتبار خرید در فروشگاه به شما داده می‌شود.
fact-exchange-size-offered-yes = بله، می‌توانید کالا را با سایز یا رنگ دیگری تعویض کنید.
fact-exchange-size-offered-no = تعویض کالا نداریم. لطفاً کالا را مرجوع کنید و کالای دلخواهتان را سفارش دهید.
fact-exchange-size-hold_days = { $n ->
    [one] کالای جدید را { $n } روز برایتان نگه می‌داریم.
   *[other] کالای جدید را { $n } روز برایتان نگه می‌داریم.
}
fact-exchange-size-delivery-free = ارسال کالای جدید هزینه‌ای ندارد.
fact-exchange-size-delivery-charged = کالای جدید با هزینهٔ ارسال معمول فرستاده می‌شود.
fact-return-holiday-ordered = مهلت مرجوعی برای سفارش‌های ثبت‌شده در این بازه طولانی‌تر است: { $period }.
fact-return-holiday-until = آخرین مهلت مرجوع کردن آن‌ها: { $date }.

## Orders
fact-cancel-order-allowed-yes = بله، تا وقتی بسته از انبار ما خارج نشده باشد، می‌توانید سفارش را رایگان لغو کنید.
fact-cancel-order-allowed-no = سفارش پس از ثبت لغو نمی‌شود، اما می‌توانید آن را مرجوع کنید.
fact-cancel-order-hours = { $n ->
    [one] این معمولاً تا { $n } ساعت پس از ثبت سفارش ممکن است.
   *[other] این معمولاً تا { $n } ساعت پس از ثبت سفارش ممکن است.
}
fact-cancel-order-how = راه‌های لغو سفارش: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] پولتان ظرف { $n } روز کاری برمی‌گردد.
   *[other] پولتان ظرف { $n } روز کاری برمی‌گردد.
}
fact-change-address-allowed-yes = بله، تا وقتی بسته از انبار ما خارج نشده باشد، نشانی تحویل را می‌توان تغییر داد.
fact-change-address-allowed-no = نشانی تحویل پس از ثبت سفارش قابل تغییر نیست.
fact-change-address-hours = { $n ->
    [one] این معمولاً تا { $n } ساعت پس از ثبت سفارش ممکن است.
   *[other] این معمولاً تا { $n } ساعت پس از ثبت سفارش ممکن است.
}
fact-change-address-how = راه‌های تغییر نشانی: { $list }.
fact-change-address-country-yes = کشور را هم می‌توان تغییر داد.
fact-change-address-country-no = کشور قابل تغییر نیست: لطفاً سفارش را لغو و سفارش جدیدی ثبت کنید.
fact-change-order-swap-yes = تا وقتی بسته از انبار ما خارج نشده باشد، می‌توانید سایز یا رنگ را تغییر دهید.
fact-change-order-swap-no = سایز یا رنگ پس از ثبت سفارش قابل تغییر نیست.
fact-change-order-add-yes = تا آن زمان می‌توانید کالا هم اضافه کنید.
fact-change-order-add-no = نمی‌توان به سفارش کالا اضافه کرد: لطفاً سفارش دیگری ثبت کنید.
fact-change-order-how = راه‌های تغییر سفارش: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] تأیید سفارش ظرف { $n } دقیقه با ایمیل می‌رسد. لطفاً پوشهٔ هرزنامه را هم ببینید.
   *[other] تأیید سفارش ظرف { $n } دقیقه با ایمیل می‌رسد. لطفاً پوشهٔ هرزنامه را هم ببینید.
}
fact-no-confirmation-resend-yes = اگر آنجا هم نبود، شاید نشانی ایمیل اشتباه نوشته شده باشد: به همکاران ما خبر دهید تا دوباره بفرستیم.
fact-out-of-stock-notify-yes = می‌توانید در صفحهٔ محصول درخواست کنید که موجود شدن دوبارهٔ آن را با ایمیل خبر دهیم.
fact-out-of-stock-weeks = { $to ->
    [one] بیشتر کالاها ظرف { $span } هفته دوباره موجود می‌شوند.
   *[other] بیشتر کالاها ظرف { $span } هفته دوباره موجود می‌شوند.
}
fact-pre-order-charged-order = مبلغ پیش‌سفارش هنگام ثبت آن پرداخت می‌شود.
fact-pre-order-charged-dispatch = مبلغ پیش‌سفارش فقط هنگام ارسال آن پرداخت می‌شود.
fact-pre-order-cancel-yes = تا پیش از ارسال می‌توانید آن را رایگان لغو کنید.
fact-pre-order-cancel-no = پیش‌سفارش قابل لغو نیست.
fact-gift-wrapping-offered-yes = بله، کالاها را کادوپیچ می‌کنیم.
fact-gift-wrapping-offered-no = کادوپیچی نداریم.
fact-gift-wrapping-cost = هزینهٔ کادوپیچی هر کالا { $amount } است.
fact-gift-wrapping-card-yes = می‌توانید کارتی با پیام خودتان اضافه کنید.
fact-gift-wrapping-no_prices-yes = داخل بستهٔ هدیه قیمتی نوشته نمی‌شود.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] ارسال عادی پس از خروج بسته از انبار { $span } روز کاری طول می‌کشد.
   *[other] ارسال عادی پس از خروج بسته از انبار { $span } روز کاری طول می‌کشد.
}
fact-delivery-time-express = { $to ->
    [one] ارسال سریع { $span } روز کاری طول می‌کشد.
   *[other] ارسال سریع { $span } روز کاری طول می‌کشد.
}
fact-shipping-cost-free-yes = ارسال رایگان است.
fact-shipping-cost-standard = هزینهٔ ارسال عادی { $amount } است.
fact-shipping-cost-free_from = برای خرید از { $amount } به بالا، ارسال عادی رایگان است.
fact-shipping-cost-express = هزینهٔ ارسال سریع { $amount } است.
fact-dispatch-time-days = { $n ->
    [one] سفارش شما را ظرف { $n } روز کاری به شرکت حمل تحویل می‌دهیم.
   *[other] سفارش شما را ظرف { $n } روز کاری به شرکت حمل تحویل می‌دهیم.
}
fact-dispatch-time-cutoff = سفارش‌های پس از ساعت { $time } ({ $zone }) برای روز کاری بعد حساب می‌شوند.
fact-ship-to-countries-worldwide-yes = به سراسر جهان ارسال داریم.
fact-ship-to-countries-number = { $n ->
    [one] به بیش از { $n } کشور ارسال داریم.
   *[other] به بیش از { $n } کشور ارسال داریم.
}
fact-ship-to-countries-countries = کشورهایی که به آن‌ها ارسال داریم: { $list }.
fact-ship-to-countries-not_to = کشورهایی که به آن‌ها ارسال نداریم: { $list }.
fact-ship-to-countries-origin = کشور مبدأ ارسال بسته‌ها: { $country }.
fact-express-shipping-offered-yes = بله، ارسال سریع داریم.
fact-express-shipping-offered-no = ارسال سریع نداریم.
fact-express-shipping-days = { $to ->
    [one] ارسال سریع پس از خروج بسته از انبار { $span } روز کاری طول می‌کشد.
   *[other] ارسال سریع پس از خروج بسته از انبار { $span } روز کاری طول می‌کشد.
}
fact-express-shipping-cost = هزینهٔ ارسال سریع { $amount } است.
fact-carriers-standard = شرکت‌های حمل برای ارسال عادی: { $list }.
fact-carriers-express = شرکت‌های حمل برای ارسال سریع: { $list }.
fact-pickup-points-lockers-yes = بله، بسته را می‌توان به لاکر و محل تحویل حضوری فرستاد.
fact-pickup-points-lockers-no = بسته را نمی‌توان به لاکر یا محل تحویل حضوری فرستاد.
fact-pickup-points-po_box-yes = به صندوق پستی هم ارسال داریم.
fact-pickup-points-po_box-no = به صندوق پستی ارسال نداریم.
fact-missed-delivery-attempts = { $n ->
    [one] شرکت حمل { $n } بار برای تحویل مراجعه می‌کند.
   *[other] شرکت حمل { $n } بار برای تحویل مراجعه می‌کند.
}
fact-missed-delivery-kept_days = { $n ->
    [one] بسته‌ای که تحویل نشده باشد، { $n } روز در محل تحویل حضوری نگه داشته می‌شود.
   *[other] بسته‌ای که تحویل نشده باشد، { $n } روز در محل تحویل حضوری نگه داشته می‌شود.
}
fact-track-order-where = وضعیت سفارش و لینک رهگیری را اینجا می‌بینید: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] نخستین خبر شرکت حمل ظرف { $n } ساعت دیده می‌شود.
   *[other] نخستین خبر شرکت حمل ظرف { $n } ساعت دیده می‌شود.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] تا { $n } روز بی‌خبری، وقتی بسته در راه است، طبیعی است.
   *[other] تا { $n } روز بی‌خبری، وقتی بسته در راه است، طبیعی است.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] اگر { $n } روز هیچ تغییری ندیدید، به همکاران ما خبر دهید تا از شرکت حمل بپرسیم.
   *[other] اگر { $n } روز هیچ تغییری ندیدید، به همکاران ما خبر دهید تا از شرکت حمل بپرسیم.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] اگر { $n } روز پس از پایان زمان تحویل بسته نرسیده بود، به همکاران ما خبر دهید.
   *[other] اگر { $n } روز پس از پایان زمان تحویل بسته نرسیده بود، به همکاران ما خبر دهید.
}
fact-order-not-arrived-remedy = گزینه‌های شما در این صورت: { $list }.
fact-order-not-arrived-neighbours-yes = اگر در رهگیری «تحویل شد» نوشته شده، لطفاً نخست از همسایه‌ها بپرسید و به محل تحویل حضوری سر بزنید.
fact-split-shipment-happens-yes = ممکن است سفارش شما در چند بسته برسد.
fact-split-shipment-happens-no = هر سفارش را در یک بسته می‌فرستیم.
fact-split-shipment-apart_days = { $n ->
    [one] ممکن است تا { $n } روز کاری با هم فاصله داشته باشند.
   *[other] ممکن است تا { $n } روز کاری با هم فاصله داشته باشند.
}
fact-split-shipment-charged_once-yes = هزینهٔ ارسال را فقط یک بار می‌پردازید.
fact-chinese-new-year-closed = زمانی که انبار ما بسته است و ارسال نداریم: { $period }.
fact-chinese-new-year-resumes = ارسال سفارش‌ها از { $date } دوباره آغاز می‌شود.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] متأسفیم. لطفاً ظرف { $n } روز پس از تحویل به همکاران ما خبر دهید.
   *[other] متأسفیم. لطفاً ظرف { $n } روز پس از تحویل به همکاران ما خبر دهید.
}
fact-damaged-item-evidence = آنچه از شما لازم داریم: { $list }.
fact-damaged-item-remedy = گزینه‌های رایگان شما: { $list }.
fact-damaged-item-keep-yes = معمولاً لازم نیست کالای آسیب‌دیده را پس بفرستید.
fact-wrong-item-report_days = { $n ->
    [one] متأسفیم. لطفاً ظرف { $n } روز پس از تحویل به همکاران ما خبر دهید.
   *[other] متأسفیم. لطفاً ظرف { $n } روز پس از تحویل به همکاران ما خبر دهید.
}
fact-wrong-item-evidence = آنچه از شما لازم داریم: { $list }.
fact-wrong-item-remedy = گزینه‌های شما: { $list }.
fact-wrong-item-return_free-yes = هزینهٔ بازگرداندن کالای اشتباه با ماست.
fact-missing-item-report_days = { $n ->
    [one] متأسفیم. لطفاً ظرف { $n } روز پس از تحویل به همکاران ما خبر دهید.
   *[other] متأسفیم. لطفاً ظرف { $n } روز پس از تحویل به همکاران ما خبر دهید.
}
fact-missing-item-second_parcel-yes = لطفاً نخست ببینید که آیا این کالا در بستهٔ دومی در راه است.
fact-missing-item-evidence = آنچه از شما لازم داریم: { $list }.
fact-missing-item-remedy = گزینه‌های شما: { $list }.
fact-warranty-years = { $n ->
    [one] ضمانت از زمان تحویل { $n } سال است.
   *[other] ضمانت از زمان تحویل { $n } سال است.
}
fact-warranty-months = { $n ->
    [one] ضمانت از زمان تحویل { $n } ماه است.
   *[other] ضمانت از زمان تحویل { $n } ماه است.
}
fact-warranty-remedy = کاری که در صورت وجود عیب، رایگان انجام می‌دهیم: { $list }.
fact-warranty-excluded = مواردی که ضمانت شامل آن‌ها نمی‌شود: { $list }.
fact-warranty-legal-yes = حقوق قانونی شما سر جای خود باقی است.
fact-warranty-claim-evidence = آنچه از شما لازم داریم: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] ظرف { $n } روز کاری پاسخ می‌گیرید.
   *[other] ظرف { $n } روز کاری پاسخ می‌گیرید.
}
fact-warranty-claim-postage-store = اگر لازم باشد کالا برگردد، هزینهٔ ارسال را ما می‌پردازیم.
fact-warranty-claim-postage-shopper = هزینهٔ فرستادن کالا با شماست.

## Payment, prices, customs
fact-payment-methods-methods = روش‌های پرداخت: { $list }.
fact-payment-methods-instalments = پرداخت اقساطی: { $list }.
fact-payment-methods-cod-yes = می‌توانید هنگام تحویل هم نقدی پرداخت کنید.
fact-payment-methods-cod-no = پرداخت هنگام تحویل ممکن نیست.
fact-payment-methods-cod_limit = پرداخت هنگام تحویل تا سقف { $amount } ممکن است.
fact-payment-methods-cod_fee = پرداخت هنگام تحویل { $amount } هزینهٔ اضافه دارد.
fact-payment-declined-advice = آنچه معمولاً کمک می‌کند: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] مبلغ پرداخت ناتمام یا تکراری ظرف { $n } روز کاری آزاد می‌شود.
   *[other] مبلغ پرداخت ناتمام یا تکراری ظرف { $n } روز کاری آزاد می‌شود.
}
fact-payment-safe-protection = بله، پرداخت در اینجا امن است. آنچه از شما محافظت می‌کند: { $list }.
fact-currency-currencies = واحدهای پولی که قیمت‌ها به آن‌ها نمایش داده می‌شود: { $list }.
fact-currency-otherwise = در همهٔ جاهای دیگر قیمت‌ها به این واحد پول است: { $list }.
fact-coupon-newsletter_percent = با عضویت در خبرنامه، { $percent } تخفیف برای نخستین سفارش می‌گیرید.
fact-coupon-combine-yes = در یک سفارش می‌توان از چند کد استفاده کرد.
fact-coupon-combine-no = در هر سفارش فقط از یک کد می‌توان استفاده کرد.
fact-coupon-problem-check = آنچه باید بررسی کنید: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] اگر وارد کردن کد را فراموش کردید، ظرف { $n } ساعت پس از سفارش به همکاران ما خبر دهید تا تفاوت را برگردانیم.
   *[other] اگر وارد کردن کد را فراموش کردید، ظرف { $n } ساعت پس از سفارش به همکاران ما خبر دهید تا تفاوت را برگردانیم.
}
fact-gift-card-offered-yes = بله، کارت هدیه می‌فروشیم.
fact-gift-card-offered-no = کارت هدیه نمی‌فروشیم.
fact-gift-card-from = کمترین مبلغ: { $amount }.
fact-gift-card-up_to = بیشترین مبلغ: { $amount }.
fact-gift-card-years = { $n ->
    [one] کارت هدیه { $n } سال اعتبار دارد.
   *[other] کارت هدیه { $n } سال اعتبار دارد.
}
fact-gift-card-cash-no = کارت هدیه به پول نقد تبدیل نمی‌شود.
fact-invoice-where = فاکتور را اینجا پیدا می‌کنید: { $list }.
fact-invoice-company-yes = هنگام تکمیل خرید می‌توانید نام شرکت و شناسهٔ مالیاتی را وارد کنید.
fact-invoice-company_days = { $n ->
    [one] تا { $n } روز پس از سفارش هم می‌توانید بخواهید که آن‌ها را اضافه کنیم.
   *[other] تا { $n } روز پس از سفارش هم می‌توانید بخواهید که آن‌ها را اضافه کنیم.
}
fact-customs-duties-included-all = عوارض و مالیات در مبلغی که می‌پردازید حساب شده است: هنگام تحویل چیزی نمی‌پردازید.
fact-customs-duties-included-none = قیمت‌های ما شامل عوارض و مالیات واردات نیست: شرکت حمل آنچه را کشور شما تعیین کرده از شما دریافت می‌کند.
fact-customs-duties-included-domestic = گمرک در کار نیست: بسته در داخل کشور فرستاده می‌شود و مالیات در قیمت حساب شده است.
fact-customs-duties-limit = در سفارش‌های تا سقف { $amount } کالا، عوارض و مالیات حساب شده است و هنگام تحویل چیزی نمی‌پردازید.
fact-customs-duties-above-shopper = در سفارش‌های بزرگ‌تر، شرکت حمل مالیات و عوارض واردات را از شما دریافت می‌کند.
fact-customs-refused-clearance_days = { $to ->
    [one] ترخیص از گمرک معمولاً { $span } روز کاری طول می‌کشد.
   *[other] ترخیص از گمرک معمولاً { $span } روز کاری طول می‌کشد.
}
fact-customs-refused-respond_days = { $n ->
    [one] اگر گمرک از شما مدرک یا شماره‌ای خواست، لطفاً ظرف { $n } روز پاسخ دهید.
   *[other] اگر گمرک از شما مدرک یا شماره‌ای خواست، لطفاً ظرف { $n } روز پاسخ دهید.
}
fact-customs-refused-refund-yes = اگر بسته‌ای را که عوارض دارد تحویل نگیرید، پول کالا را با کسر هزینه‌های ارسال برمی‌گردانیم.
fact-customs-refused-refund-no = اگر بسته‌ای را که عوارض دارد تحویل نگیرید، نمی‌توانیم پول آن را برگردانیم.
fact-price-match-offered-yes = بله، اگر قیمت پس از سفارش شما کاهش یابد، تفاوت را برمی‌گردانیم.
fact-price-match-offered-no = تفاوت قیمت را جبران نمی‌کنیم.
fact-price-match-days = { $n ->
    [one] لطفاً ظرف { $n } روز پس از سفارش آن را درخواست کنید.
   *[other] لطفاً ظرف { $n } روز پس از سفارش آن را درخواست کنید.
}
fact-loyalty-offered-yes = بله، باشگاه مشتریان داریم.
fact-loyalty-offered-no = باشگاه مشتریان نداریم.
fact-loyalty-percent = { $percent } از مبلغ خریدتان به‌صورت امتیاز به شما برمی‌گردد.

## Account and privacy
fact-delete-my-data-how = راه‌های درخواست حذف اطلاعات: { $list }.
fact-delete-my-data-days = { $n ->
    [one] اطلاعات شما را ظرف { $n } روز پس از درخواستتان حذف می‌کنیم.
   *[other] اطلاعات شما را ظرف { $n } روز پس از درخواستتان حذف می‌کنیم.
}
fact-delete-my-data-invoices-yes = فاکتورها تا زمانی که قانون تعیین کرده نگه داشته می‌شوند.
fact-data-use-sold-no = اطلاعات شما را هرگز نمی‌فروشیم.
fact-data-use-chat_months = { $n ->
    [one] پیام‌های این گفت‌وگو { $n } ماه نگه داشته می‌شوند.
   *[other] پیام‌های این گفت‌وگو { $n } ماه نگه داشته می‌شوند.
}
fact-data-use-contact = راه تماس برای پرسش دربارهٔ اطلاعاتتان: { $text }
fact-newsletter-unsubscribe-link = برای لغو خبرنامه، روی لینک «لغو عضویت» در پایین هر ایمیل آن بزنید.
fact-newsletter-unsubscribe-account = برای لغو خبرنامه، آن را در حساب کاربری خود خاموش کنید.
fact-newsletter-order_mails-yes = ایمیل‌های مربوط به سفارش‌هایتان همچنان برای شما می‌آید.
fact-reset-password-link_minutes = { $n ->
    [one] در صفحهٔ ورود «رمز عبور را فراموش کرده‌اید؟» را بزنید: لینکی با ایمیل می‌گیرید که { $n } دقیقه کار می‌کند.
   *[other] در صفحهٔ ورود «رمز عبور را فراموش کرده‌اید؟» را بزنید: لینکی با ایمیل می‌گیرید که { $n } دقیقه کار می‌کند.
}
fact-guest-order-account-yes = برای سفارش به حساب کاربری نیاز دارید.
fact-guest-order-account-no = می‌توانید به‌عنوان مهمان و بدون حساب کاربری سفارش دهید.

## The store
fact-contact-email = ایمیل: { $text }
fact-contact-phone = تلفن: { $text }
fact-contact-reply_hours = { $n ->
    [one] به ایمیل‌ها ظرف { $n } ساعت پاسخ می‌دهیم.
   *[other] به ایمیل‌ها ظرف { $n } ساعت پاسخ می‌دهیم.
}
fact-support-hours-days = روزهایی که همکاران ما پاسخگو هستند: { $list }.
fact-support-hours-hours = ساعت کاری: { $period } ({ $zone }).
fact-support-hours-bot-yes = دستیار خودکار در هر ساعتی پاسخ می‌دهد.
fact-where-based-place = محل ما: { $text }
fact-where-based-country = کشور: { $country }.
fact-where-based-showroom-yes = فروشگاهی داریم که می‌توانید حضوری از آن دیدن کنید.
fact-where-based-showroom-no = فروشگاه حضوری نداریم.
fact-wholesale-offered-yes = بله، به شرکت‌ها و به‌صورت عمده هم می‌فروشیم.
fact-wholesale-offered-no = فروش عمده نداریم.
fact-wholesale-pieces = { $n ->
    [one] از { $n } عدد از یک محصول به بالا تخفیف داریم.
   *[other] از { $n } عدد از یک محصول به بالا تخفیف داریم.
}
fact-wholesale-percent = تخفیف تا { $percent } است.
fact-size-guide-table-yes = جدول سایز با اندازه‌ها در صفحهٔ هر لباس آمده است.
fact-size-guide-fit-true = سایزهای ما معمول هستند: سایز همیشگی خود را انتخاب کنید.
fact-size-guide-fit-small = سایزهای ما کوچک‌تر از معمول هستند: یک سایز بزرگ‌تر انتخاب کنید.
fact-size-guide-fit-large = سایزهای ما بزرگ‌تر از معمول هستند: یک سایز کوچک‌تر انتخاب کنید.
fact-plug-voltage-stated-yes = دوشاخه و ولتاژ هر وسیلهٔ برقی در صفحهٔ آن نوشته شده است: لطفاً بررسی کنید که با کشور شما سازگار باشد.
fact-plug-voltage-chosen-yes = دوشاخهٔ مناسب کشورتان را در صفحهٔ محصول انتخاب می‌کنید.
fact-plug-voltage-single-yes = وسایلی که گرم می‌کنند، مانند کتری، فقط با ولتاژ نوشته‌شده کار می‌کنند: هرگز آن‌ها را با ولتاژ دیگر به کار نبرید، حتی با مبدل دوشاخه.

## Words for the lists above
fact-word-account = حساب کاربری شما
fact-word-email = ایمیل
fact-word-phone = تلفن
fact-word-chat = همین گفت‌وگو
fact-word-team = همکاران ما
fact-word-unworn = نپوشیده
fact-word-unwashed = نشسته
fact-word-tags = با همهٔ برچسب‌ها
fact-word-complete = کامل
fact-word-packaging = در بسته‌بندی اصلی
fact-word-personalised = کالاهای شخصی‌سازی‌شده
fact-word-gift_cards = کارت‌های هدیه
fact-word-underwear = لباس زیر بازشده
fact-word-swimwear = لباس شنای بدون نوار بهداشتی
fact-word-food = مواد غذایی بازشده
fact-word-cosmetics = لوازم آرایشی بازشده
fact-word-digital = محصولات دیجیتالی
fact-word-replacement = کالای جایگزین
fact-word-refund = بازگشت پول
fact-word-repair = تعمیر
fact-word-discount = کاهش قیمت
fact-word-missing_part = فرستادن کالای جاافتاده
fact-word-order_number = شمارهٔ سفارش
fact-word-photos = عکس
fact-word-description = شرحی کوتاه
fact-word-packing_slip = عکس برگهٔ محتویات بسته
fact-word-label_photo = عکس برچسب بسته
fact-word-wear = فرسودگی عادی
fact-word-washing = شست‌وشوی نادرست
fact-word-accidents = حوادث
fact-word-card_number = بررسی شمارهٔ کارت و نشانی صورتحساب
fact-word-bank_app = فعال کردن پرداخت خارجی در برنامهٔ بانک
fact-word-security_check = کامل کردن تأیید امنیتی بانک
fact-word-other_method = روش پرداخت دیگر
fact-word-encryption = صفحه‌های رمزنگاری‌شده
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = شمارهٔ کارت شما را هرگز نمی‌بینیم و ذخیره نمی‌کنیم
fact-word-buyer_protection = حمایت سرویس پرداخت از خریدار
fact-word-expired = اینکه مهلت کد تمام نشده باشد
fact-word-used = اینکه کد قبلاً استفاده نشده باشد
fact-word-minimum = اینکه سفارش به حداقل مبلغ رسیده باشد
fact-word-other_code = اینکه کد دیگری وارد نشده باشد
fact-word-bank_transfer = انتقال بانکی
