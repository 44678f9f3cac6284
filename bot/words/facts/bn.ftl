# How the store's standard facts are told, in Bengali. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] পণ্য ফেরত দেওয়ার জন্য ডেলিভারির পর { $n } দিন সময় পাবেন।
   *[other] পণ্য ফেরত দেওয়ার জন্য ডেলিভারির পর { $n } দিন সময় পাবেন।
}
fact-return-window-postage-store = রিটার্ন বিনামূল্যে: পাঠানোর খরচ আমরা দিই।
fact-return-window-postage-shopper = রিটার্ন পাঠানোর খরচ আপনাকে দিতে হবে।
fact-return-window-cost = রিটার্নের খরচ { $amount }, যা আপনার রিফান্ড থেকে কেটে নেওয়া হয়।
fact-return-window-faulty_free-yes = পণ্য ত্রুটিপূর্ণ, ক্ষতিগ্রস্ত বা আপনার অর্ডারের থেকে আলাদা হলে রিটার্ন বিনামূল্যে।
fact-return-window-shipping-yes = পুরো অর্ডার ফেরত দিলে আমরা সাধারণ ডেলিভারির খরচও ফেরত দিই।
fact-return-window-shipping-no = অর্ডারের ডেলিভারি খরচ ফেরত দেওয়া হয় না।
fact-return-how-start = যেখান থেকে রিটার্ন শুরু করতে পারেন: { $list }।
fact-return-how-label_days = { $n ->
    [one] রিটার্ন লেবেল বা ফেরত পাঠানোর ঠিকানা { $n } কার্যদিবসের মধ্যে ইমেইলে পেয়ে যাবেন।
   *[other] রিটার্ন লেবেল বা ফেরত পাঠানোর ঠিকানা { $n } কার্যদিবসের মধ্যে ইমেইলে পেয়ে যাবেন।
}
fact-return-how-hand_over_days = { $n ->
    [one] এরপর { $n } দিনের মধ্যে পার্সেলটি কুরিয়ারের কাছে জমা দিন।
   *[other] এরপর { $n } দিনের মধ্যে পার্সেলটি কুরিয়ারের কাছে জমা দিন।
}
fact-return-how-parts-yes = চাইলে অর্ডারের শুধু কয়েকটি পণ্যও ফেরত দিতে পারেন।
fact-return-how-parts-no = অর্ডার শুধু পুরোটাই ফেরত দেওয়া যায়।
fact-return-conditions-state = ফেরত দেওয়া পণ্য যে অবস্থায় থাকতে হবে: { $list }।
fact-return-conditions-excluded = ত্রুটি না থাকলে যা ফেরত দেওয়া যায় না: { $list }।
fact-return-conditions-sale-yes = সেলের পণ্যও অন্য সব পণ্যের মতো ফেরত দেওয়া যায়।
fact-return-conditions-sale-no = সেলের পণ্য ফেরত দেওয়া যায় না।
fact-refund-time-check_days = { $n ->
    [one] আপনার রিটার্ন আমাদের কাছে পৌঁছানোর পর { $n } কার্যদিবসের মধ্যে আমরা টাকা ফেরত পাঠাই।
   *[other] আপনার রিটার্ন আমাদের কাছে পৌঁছানোর পর { $n } কার্যদিবসের মধ্যে আমরা টাকা ফেরত পাঠাই।
}
fact-refund-time-bank_days = { $to ->
    [one] আপনার ব্যাংকে টাকা দেখাতে আরও { $span } কার্যদিবস লাগতে পারে।
   *[other] আপনার ব্যাংকে টাকা দেখাতে আরও { $span } কার্যদিবস লাগতে পারে।
}
fact-refund-time-to-original = আপনি যেভাবে পেমেন্ট করেছিলেন, টাকা সেখানেই ফেরত যায়।
fact-refund-time-to-credit = টাকা আপনি স্টোর ক্রেডিট হিসেবে পাবেন।
fact-exchange-size-offered-yes = হ্যাঁ, পণ্য বদলে অন্য সাইজ বা রং নিতে পারেন।
fact-exchange-size-offered-no = আমরা পণ্য বদল করি না। অনুগ্রহ করে পণ্যটি ফেরত দিয়ে পছন্দেরটি অর্ডার করুন।
fact-exchange-size-hold_days = { $n ->
    [one] নতুন পণ্যটি আমরা আপনার জন্য { $n } দিন রেখে দিই।
   *[other] নতুন পণ্যটি আমরা আপনার জন্য { $n } দিন রেখে দিই।
}
fact-exchange-size-delivery-free = নতুন পণ্যের জন্য কোনো ডেলিভারি চার্জ নেই।
fact-exchange-size-delivery-charged = নতুন পণ্যটি সাধারণ ডেলিভারি চার্জে পাঠানো হয়।
fact-return-holiday-ordered = এই সময়ে করা অর্ডারের জন্য রিটার্নের মেয়াদ বেশি: { $period }।
fact-return-holiday-until = সেগুলো ফেরত দেওয়ার শেষ তারিখ: { $date }।

## Orders
fact-cancel-order-allowed-yes = হ্যাঁ, পার্সেল আমাদের গুদাম থেকে বের হওয়ার আগে পর্যন্ত বিনা খরচে অর্ডার বাতিল করতে পারেন।
fact-cancel-order-allowed-no = অর্ডার করার পর তা বাতিল করা যায় না, তবে ফেরত দিতে পারেন।
fact-cancel-order-hours = { $n ->
    [one] সাধারণত অর্ডার করার { $n } ঘণ্টার মধ্যে এটি করা যায়।
   *[other] সাধারণত অর্ডার করার { $n } ঘণ্টার মধ্যে এটি করা যায়।
}
fact-cancel-order-how = যেখানে বাতিল করতে পারেন: { $list }।
fact-cancel-order-refund_days = { $n ->
    [one] { $n } কার্যদিবসের মধ্যে টাকা ফেরত পাবেন।
   *[other] { $n } কার্যদিবসের মধ্যে টাকা ফেরত পাবেন।
}
fact-change-address-allowed-yes = হ্যাঁ, পার্সেল আমাদের গুদাম থেকে বের হওয়ার আগে পর্যন্ত ডেলিভারির ঠিকানা বদলানো যায়।
fact-change-address-allowed-no = অর্ডার করার পর ডেলিভারির ঠিকানা বদলানো যায় না।
fact-change-address-hours = { $n ->
    [one] সাধারণত অর্ডার করার { $n } ঘণ্টার মধ্যে এটি করা যায়।
   *[other] সাধারণত অর্ডার করার { $n } ঘণ্টার মধ্যে এটি করা যায়।
}
fact-change-address-how = যেখানে ঠিকানা বদলাতে পারেন: { $list }।
fact-change-address-country-yes = দেশও বদলানো যায়।
fact-change-address-country-no = দেশ বদলানো যায় না: অনুগ্রহ করে অর্ডারটি বাতিল করে নতুন অর্ডার করুন।
fact-change-order-swap-yes = পার্সেল আমাদের গুদাম থেকে বের হওয়ার আগে পর্যন্ত সাইজ বা রং বদলাতে পারেন।
fact-change-order-swap-no = অর্ডার করার পর সাইজ বা রং বদলানো যায় না।
fact-change-order-add-yes = ততক্ষণ পর্যন্ত আরও পণ্য যোগ করতে পারেন।
fact-change-order-add-no = অর্ডারে নতুন পণ্য যোগ করা যায় না: অনুগ্রহ করে আরেকটি অর্ডার করুন।
fact-change-order-how = যেখানে অর্ডার বদলাতে পারেন: { $list }।
fact-no-confirmation-minutes = { $n ->
    [one] অর্ডার নিশ্চিতকরণ { $n } মিনিটের মধ্যে ইমেইলে আসে। অনুগ্রহ করে স্প্যাম ফোল্ডারও দেখুন।
   *[other] অর্ডার নিশ্চিতকরণ { $n } মিনিটের মধ্যে ইমেইলে আসে। অনুগ্রহ করে স্প্যাম ফোল্ডারও দেখুন।
}
fact-no-confirmation-resend-yes = সেখানেও না থাকলে হয়তো ইমেইল ঠিকানায় ভুল আছে: আমাদের টিমকে জানান, আমরা আবার পাঠাব।
fact-out-of-stock-notify-yes = পণ্যটি আবার এলে ইমেইলে জানানোর জন্য পণ্যের পেজে অনুরোধ করতে পারেন।
fact-out-of-stock-weeks = { $to ->
    [one] বেশিরভাগ পণ্য { $span } সপ্তাহের মধ্যে আবার পাওয়া যায়।
   *[other] বেশিরভাগ পণ্য { $span } সপ্তাহের মধ্যে আবার পাওয়া যায়।
}
fact-pre-order-charged-order = প্রি-অর্ডারের টাকা অর্ডার করার সময় দিতে হয়।
fact-pre-order-charged-dispatch = প্রি-অর্ডারের টাকা শুধু পণ্য পাঠানোর সময় দিতে হয়।
fact-pre-order-cancel-yes = পাঠানোর আগে পর্যন্ত বিনা খরচে এটি বাতিল করতে পারেন।
fact-pre-order-cancel-no = প্রি-অর্ডার বাতিল করা যায় না।
fact-gift-wrapping-offered-yes = হ্যাঁ, আমরা পণ্য গিফট র‍্যাপ করে দিই।
fact-gift-wrapping-offered-no = আমরা গিফট র‍্যাপ করি না।
fact-gift-wrapping-cost = গিফট র‍্যাপের খরচ প্রতিটি পণ্যে { $amount }।
fact-gift-wrapping-card-yes = নিজের লেখা বার্তাসহ একটি কার্ড যোগ করতে পারেন।
fact-gift-wrapping-no_prices-yes = উপহারের পার্সেলের ভেতরে দাম লেখা থাকে না।

## Delivery
fact-delivery-time-standard = { $to ->
    [one] সাধারণ ডেলিভারিতে পাঠানোর পর { $span } কার্যদিবস লাগে।
   *[other] সাধারণ ডেলিভারিতে পাঠানোর পর { $span } কার্যদিবস লাগে।
}
fact-delivery-time-express = { $to ->
    [one] এক্সপ্রেস ডেলিভারিতে { $span } কার্যদিবস লাগে।
   *[other] এক্সপ্রেস ডেলিভারিতে { $span } কার্যদিবস লাগে।
}
fact-shipping-cost-free-yes = ডেলিভারি বিনামূল্যে।
fact-shipping-cost-standard = সাধারণ ডেলিভারির চার্জ { $amount }।
fact-shipping-cost-free_from = { $amount } বা তার বেশি কেনাকাটায় সাধারণ ডেলিভারি বিনামূল্যে।
fact-shipping-cost-express = এক্সপ্রেস ডেলিভারির চার্জ { $amount }।
fact-dispatch-time-days = { $n ->
    [one] আমরা { $n } কার্যদিবসের মধ্যে আপনার অর্ডার কুরিয়ারের হাতে দিই।
   *[other] আমরা { $n } কার্যদিবসের মধ্যে আপনার অর্ডার কুরিয়ারের হাতে দিই।
}
fact-dispatch-time-cutoff = { $time } ({ $zone })-এর পরে করা অর্ডার পরবর্তী কার্যদিবসের বলে গণ্য হয়।
fact-ship-to-countries-worldwide-yes = আমরা সারা বিশ্বে ডেলিভারি দিই।
fact-ship-to-countries-number = { $n ->
    [one] আমরা { $n }টির বেশি দেশে ডেলিভারি দিই।
   *[other] আমরা { $n }টির বেশি দেশে ডেলিভারি দিই।
}
fact-ship-to-countries-countries = যেসব দেশে আমরা ডেলিভারি দিই: { $list }।
fact-ship-to-countries-not_to = যেসব দেশে আমরা ডেলিভারি দিই না: { $list }।
fact-ship-to-countries-origin = যে দেশ থেকে পার্সেল পাঠানো হয়: { $country }।
fact-express-shipping-offered-yes = হ্যাঁ, এক্সপ্রেস ডেলিভারি আছে।
fact-express-shipping-offered-no = আমাদের এক্সপ্রেস ডেলিভারি নেই।
fact-express-shipping-days = { $to ->
    [one] এক্সপ্রেস ডেলিভারিতে পাঠানোর পর { $span } কার্যদিবস লাগে।
   *[other] এক্সপ্রেস ডেলিভারিতে পাঠানোর পর { $span } কার্যদিবস লাগে।
}
fact-express-shipping-cost = এক্সপ্রেস ডেলিভারির চার্জ { $amount }।
fact-carriers-standard = সাধারণ ডেলিভারির কুরিয়ার: { $list }।
fact-carriers-express = এক্সপ্রেস ডেলিভারির কুরিয়ার: { $list }।
fact-pickup-points-lockers-yes = হ্যাঁ, পার্সেল লকার ও পিকআপ পয়েন্টে পাঠানো যায়।
fact-pickup-points-lockers-no = পার্সেল লকার বা পিকআপ পয়েন্টে পাঠানো যায় না।
fact-pickup-points-po_box-yes = আমরা পোস্ট বক্সেও ডেলিভারি দিই।
fact-pickup-points-po_box-no = আমরা পোস্ট বক্সে ডেলিভারি দিই না।
fact-missed-delivery-attempts = { $n ->
    [one] কুরিয়ার { $n } বার ডেলিভারির চেষ্টা করে।
   *[other] কুরিয়ার { $n } বার ডেলিভারির চেষ্টা করে।
}
fact-missed-delivery-kept_days = { $n ->
    [one] যে পার্সেল ডেলিভারি করা যায়নি, তা পিকআপ পয়েন্টে { $n } দিন রাখা হয়।
   *[other] যে পার্সেল ডেলিভারি করা যায়নি, তা পিকআপ পয়েন্টে { $n } দিন রাখা হয়।
}
fact-track-order-where = অর্ডারের অবস্থা ও ট্র্যাকিং লিংক যেখানে পাবেন: { $list }।
fact-track-order-scan_hours = { $n ->
    [one] কুরিয়ারের প্রথম খবর { $n } ঘণ্টার মধ্যে দেখা যায়।
   *[other] কুরিয়ারের প্রথম খবর { $n } ঘণ্টার মধ্যে দেখা যায়।
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] পার্সেল পথে থাকলে { $n } দিন পর্যন্ত নতুন খবর না থাকা স্বাভাবিক।
   *[other] পার্সেল পথে থাকলে { $n } দিন পর্যন্ত নতুন খবর না থাকা স্বাভাবিক।
}
fact-tracking-not-moving-report_days = { $n ->
    [one] { $n } দিন ধরে কোনো পরিবর্তন না হলে আমাদের টিমকে জানান: আমরা কুরিয়ারের কাছে খোঁজ নেব।
   *[other] { $n } দিন ধরে কোনো পরিবর্তন না হলে আমাদের টিমকে জানান: আমরা কুরিয়ারের কাছে খোঁজ নেব।
}
fact-order-not-arrived-lost_days = { $n ->
    [one] ডেলিভারির সময় শেষ হওয়ার { $n } দিন পরেও পার্সেল না এলে আমাদের টিমকে জানান।
   *[other] ডেলিভারির সময় শেষ হওয়ার { $n } দিন পরেও পার্সেল না এলে আমাদের টিমকে জানান।
}
fact-order-not-arrived-remedy = তখন যা বেছে নিতে পারেন: { $list }।
fact-order-not-arrived-neighbours-yes = ট্র্যাকিংয়ে "ডেলিভারি হয়েছে" দেখালে আগে প্রতিবেশীদের জিজ্ঞেস করুন এবং পিকআপ পয়েন্টে দেখুন।
fact-split-shipment-happens-yes = আপনার অর্ডার একাধিক পার্সেলে আসতে পারে।
fact-split-shipment-happens-no = আমরা প্রতিটি অর্ডার একটি পার্সেলেই পাঠাই।
fact-split-shipment-apart_days = { $n ->
    [one] সেগুলো { $n } কার্যদিবস পর্যন্ত আগে-পরে পৌঁছাতে পারে।
   *[other] সেগুলো { $n } কার্যদিবস পর্যন্ত আগে-পরে পৌঁছাতে পারে।
}
fact-split-shipment-charged_once-yes = ডেলিভারি চার্জ একবারই দিতে হয়।
fact-chinese-new-year-closed = গুদাম বন্ধ থাকায় যে সময়ে কিছু পাঠানো হয় না: { $period }।
fact-chinese-new-year-resumes = আবার অর্ডার পাঠানো শুরু হবে: { $date }।

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] আমরা দুঃখিত। অনুগ্রহ করে ডেলিভারির { $n } দিনের মধ্যে আমাদের টিমকে জানান।
   *[other] আমরা দুঃখিত। অনুগ্রহ করে ডেলিভারির { $n } দিনের মধ্যে আমাদের টিমকে জানান।
}
fact-damaged-item-evidence = আপনার কাছ থেকে যা লাগবে: { $list }।
fact-damaged-item-remedy = বিনা খরচে যা বেছে নিতে পারেন: { $list }।
fact-damaged-item-keep-yes = ক্ষতিগ্রস্ত পণ্যটি সাধারণত ফেরত পাঠাতে হয় না।
fact-wrong-item-report_days = { $n ->
    [one] আমরা দুঃখিত। অনুগ্রহ করে ডেলিভারির { $n } দিনের মধ্যে আমাদের টিমকে জানান।
   *[other] আমরা দুঃখিত। অনুগ্রহ করে ডেলিভারির { $n } দিনের মধ্যে আমাদের টিমকে জানান।
}
fact-wrong-item-evidence = আপনার কাছ থেকে যা লাগবে: { $list }।
fact-wrong-item-remedy = যা বেছে নিতে পারেন: { $list }।
fact-wrong-item-return_free-yes = ভুল পণ্য ফেরত পাঠানোর খরচ আমরা দিই।
fact-missing-item-report_days = { $n ->
    [one] আমরা দুঃখিত। অনুগ্রহ করে ডেলিভারির { $n } দিনের মধ্যে আমাদের টিমকে জানান।
   *[other] আমরা দুঃখিত। অনুগ্রহ করে ডেলিভারির { $n } দিনের মধ্যে আমাদের টিমকে জানান।
}
fact-missing-item-second_parcel-yes = আগে দেখে নিন পণ্যটি অন্য কোনো পার্সেলে আসছে কি না।
fact-missing-item-evidence = আপনার কাছ থেকে যা লাগবে: { $list }।
fact-missing-item-remedy = যা বেছে নিতে পারেন: { $list }।
fact-warranty-years = { $n ->
    [one] ডেলিভারির দিন থেকে { $n } বছরের ওয়ারেন্টি আছে।
   *[other] ডেলিভারির দিন থেকে { $n } বছরের ওয়ারেন্টি আছে।
}
fact-warranty-months = { $n ->
    [one] ডেলিভারির দিন থেকে { $n } মাসের ওয়ারেন্টি আছে।
   *[other] ডেলিভারির দিন থেকে { $n } মাসের ওয়ারেন্টি আছে।
}
fact-warranty-remedy = ত্রুটি থাকলে বিনা খরচে আমরা যা করি: { $list }।
fact-warranty-excluded = ওয়ারেন্টিতে যা পড়ে না: { $list }।
fact-warranty-legal-yes = এতে আপনার আইনি অধিকারের কোনো হেরফের হয় না।
fact-warranty-claim-evidence = আপনার কাছ থেকে যা লাগবে: { $list }।
fact-warranty-claim-reply_days = { $n ->
    [one] { $n } কার্যদিবসের মধ্যে উত্তর পাবেন।
   *[other] { $n } কার্যদিবসের মধ্যে উত্তর পাবেন।
}
fact-warranty-claim-postage-store = পণ্যটি আমাদের ফেরত লাগলে পাঠানোর খরচ আমরা দিই।
fact-warranty-claim-postage-shopper = পণ্যটি আমাদের কাছে পাঠানোর খরচ আপনাকে দিতে হবে।

## Payment, prices, customs
fact-payment-methods-methods = যেভাবে পেমেন্ট করতে পারেন: { $list }।
fact-payment-methods-instalments = কিস্তিতে পেমেন্ট: { $list }।
fact-payment-methods-cod-yes = ডেলিভারির সময় নগদেও পেমেন্ট করতে পারেন।
fact-payment-methods-cod-no = ক্যাশ অন ডেলিভারি নেই।
fact-payment-methods-cod_limit = ক্যাশ অন ডেলিভারি { $amount } পর্যন্ত করা যায়।
fact-payment-methods-cod_fee = ক্যাশ অন ডেলিভারির বাড়তি চার্জ { $amount }।
fact-payment-declined-advice = সাধারণত যা কাজে দেয়: { $list }।
fact-payment-declined-release_days = { $n ->
    [one] অসম্পূর্ণ বা দুবার কাটা টাকা { $n } কার্যদিবসের মধ্যে ছেড়ে দেওয়া হয়।
   *[other] অসম্পূর্ণ বা দুবার কাটা টাকা { $n } কার্যদিবসের মধ্যে ছেড়ে দেওয়া হয়।
}
fact-payment-safe-protection = হ্যাঁ, এখানে পেমেন্ট করা নিরাপদ। আপনার সুরক্ষায় যা আছে: { $list }।
fact-currency-currencies = যেসব মুদ্রায় দাম দেখানো হয়: { $list }।
fact-currency-otherwise = বাকি সব জায়গায় দাম এই মুদ্রায়: { $list }।
fact-coupon-newsletter_percent = নিউজলেটার সাবস্ক্রাইব করলে প্রথম অর্ডারে { $percent } ছাড় পাবেন।
fact-coupon-combine-yes = এক অর্ডারে একাধিক কোড ব্যবহার করা যায়।
fact-coupon-combine-no = এক অর্ডারে শুধু একটি কোড ব্যবহার করা যায়।
fact-coupon-problem-check = যা যা মিলিয়ে দেখবেন: { $list }।
fact-coupon-problem-late_hours = { $n ->
    [one] কোড দিতে ভুলে গেলে অর্ডার করার { $n } ঘণ্টার মধ্যে আমাদের টিমকে জানান: আমরা ছাড়ের টাকাটা ফেরত দেব।
   *[other] কোড দিতে ভুলে গেলে অর্ডার করার { $n } ঘণ্টার মধ্যে আমাদের টিমকে জানান: আমরা ছাড়ের টাকাটা ফেরত দেব।
}
fact-gift-card-offered-yes = হ্যাঁ, আমরা গিফট কার্ড বিক্রি করি।
fact-gift-card-offered-no = আমরা গিফট কার্ড বিক্রি করি না।
fact-gift-card-from = সর্বনিম্ন মূল্য: { $amount }।
fact-gift-card-up_to = সর্বোচ্চ মূল্য: { $amount }।
fact-gift-card-years = { $n ->
    [one] গিফট কার্ডের মেয়াদ { $n } বছর।
   *[other] গিফট কার্ডের মেয়াদ { $n } বছর।
}
fact-gift-card-cash-no = এর বদলে নগদ টাকা পাওয়া যায় না।
fact-invoice-where = ইনভয়েস যেখানে পাবেন: { $list }।
fact-invoice-company-yes = চেকআউটে কোম্পানির নাম ও ভ্যাট নম্বর দিতে পারেন।
fact-invoice-company_days = { $n ->
    [one] অর্ডার করার { $n } দিনের মধ্যেও এগুলো যোগ করিয়ে নিতে পারেন।
   *[other] অর্ডার করার { $n } দিনের মধ্যেও এগুলো যোগ করিয়ে নিতে পারেন।
}
fact-customs-duties-included-all = শুল্ক ও কর আপনার পেমেন্টের মধ্যেই ধরা আছে: ডেলিভারির সময় কিছু দিতে হয় না।
fact-customs-duties-included-none = আমাদের দামে আমদানি শুল্ক ও কর ধরা নেই: আপনার দেশে যা ধার্য হয়, কুরিয়ার তা আপনার কাছ থেকে নেয়।
fact-customs-duties-included-domestic = কোনো কাস্টমস নেই: পার্সেল দেশের ভেতরেই পাঠানো হয়, আর কর দামের মধ্যেই ধরা আছে।
fact-customs-duties-limit = { $amount } পর্যন্ত অর্ডারে শুল্ক ও কর ধরা আছে, ডেলিভারির সময় কিছু দিতে হয় না।
fact-customs-duties-above-shopper = এর চেয়ে বড় অর্ডারে আমদানি কর ও শুল্ক কুরিয়ার আপনার কাছ থেকে নেয়।
fact-customs-refused-clearance_days = { $to ->
    [one] কাস্টমস থেকে ছাড় পেতে সাধারণত { $span } কার্যদিবস লাগে।
   *[other] কাস্টমস থেকে ছাড় পেতে সাধারণত { $span } কার্যদিবস লাগে।
}
fact-customs-refused-respond_days = { $n ->
    [one] কাস্টমস কোনো কাগজপত্র বা নম্বর চাইলে অনুগ্রহ করে { $n } দিনের মধ্যে উত্তর দিন।
   *[other] কাস্টমস কোনো কাগজপত্র বা নম্বর চাইলে অনুগ্রহ করে { $n } দিনের মধ্যে উত্তর দিন।
}
fact-customs-refused-refund-yes = শুল্ক দিতে হবে এমন পার্সেল নিতে না চাইলে, ডেলিভারির খরচ বাদ দিয়ে পণ্যের দাম ফেরত দিই।
fact-customs-refused-refund-no = শুল্ক দিতে হবে এমন পার্সেল নিতে না চাইলে, তার টাকা ফেরত দিতে পারি না।
fact-price-match-offered-yes = হ্যাঁ, আপনার অর্ডারের পর দাম কমলে আমরা দামের পার্থক্যটুকু ফেরত দিই।
fact-price-match-offered-no = আমরা দামের পার্থক্য ফেরত দিই না।
fact-price-match-days = { $n ->
    [one] অনুগ্রহ করে অর্ডার করার { $n } দিনের মধ্যে এটি চেয়ে নিন।
   *[other] অনুগ্রহ করে অর্ডার করার { $n } দিনের মধ্যে এটি চেয়ে নিন।
}
fact-loyalty-offered-yes = হ্যাঁ, আমাদের লয়ালটি প্রোগ্রাম আছে।
fact-loyalty-offered-no = আমাদের কোনো লয়ালটি প্রোগ্রাম নেই।
fact-loyalty-percent = আপনার খরচের { $percent } পয়েন্ট হিসেবে ফেরত পাবেন।

## Account and privacy
fact-delete-my-data-how = যেখানে এর অনুরোধ করতে পারেন: { $list }।
fact-delete-my-data-days = { $n ->
    [one] অনুরোধের { $n } দিনের মধ্যে আমরা আপনার তথ্য মুছে ফেলি।
   *[other] অনুরোধের { $n } দিনের মধ্যে আমরা আপনার তথ্য মুছে ফেলি।
}
fact-delete-my-data-invoices-yes = আইন যতদিন চায়, ততদিন ইনভয়েস রাখা হয়।
fact-data-use-sold-no = আমরা কখনোই আপনার তথ্য বিক্রি করি না।
fact-data-use-chat_months = { $n ->
    [one] এই চ্যাটের বার্তা { $n } মাস রাখা হয়।
   *[other] এই চ্যাটের বার্তা { $n } মাস রাখা হয়।
}
fact-data-use-contact = আপনার তথ্য নিয়ে প্রশ্ন থাকলে যোগাযোগ: { $text }
fact-newsletter-unsubscribe-link = নিউজলেটার বন্ধ করতে এর যেকোনো ইমেইলের নিচে "আনসাবস্ক্রাইব" লিংকে যান।
fact-newsletter-unsubscribe-account = নিউজলেটার বন্ধ করতে আপনার অ্যাকাউন্টে এটি বন্ধ করে দিন।
fact-newsletter-order_mails-yes = আপনার অর্ডার সম্পর্কিত ইমেইল তারপরও আসবে।
fact-reset-password-link_minutes = { $n ->
    [one] সাইন ইন করার জায়গায় "পাসওয়ার্ড ভুলে গেছেন?" বেছে নিন: ইমেইলে একটি লিংক পাবেন, যা { $n } মিনিট কাজ করে।
   *[other] সাইন ইন করার জায়গায় "পাসওয়ার্ড ভুলে গেছেন?" বেছে নিন: ইমেইলে একটি লিংক পাবেন, যা { $n } মিনিট কাজ করে।
}
fact-guest-order-account-yes = অর্ডার করতে অ্যাকাউন্ট লাগে।
fact-guest-order-account-no = অ্যাকাউন্ট ছাড়াই অতিথি হিসেবে অর্ডার করতে পারেন।

## The store
fact-contact-email = ইমেইল: { $text }
fact-contact-phone = ফোন: { $text }
fact-contact-reply_hours = { $n ->
    [one] আমরা { $n } ঘণ্টার মধ্যে ইমেইলের উত্তর দিই।
   *[other] আমরা { $n } ঘণ্টার মধ্যে ইমেইলের উত্তর দিই।
}
fact-support-hours-days = যেসব দিন আমাদের টিম থাকে: { $list }।
fact-support-hours-hours = সময়: { $period } ({ $zone })।
fact-support-hours-bot-yes = স্বয়ংক্রিয় সহকারী যেকোনো সময় উত্তর দেয়।
fact-where-based-place = আমাদের ঠিকানা: { $text }
fact-where-based-country = দেশ: { $country }।
fact-where-based-showroom-yes = আমাদের একটি দোকান আছে, যেখানে আপনি আসতে পারেন।
fact-where-based-showroom-no = আসার মতো কোনো দোকান আমাদের নেই।
fact-wholesale-offered-yes = হ্যাঁ, আমরা কোম্পানির কাছে এবং বেশি পরিমাণেও বিক্রি করি।
fact-wholesale-offered-no = আমরা পাইকারি বিক্রি করি না।
fact-wholesale-pieces = { $n ->
    [one] একই পণ্য { $n }টি বা তার বেশি নিলে ছাড় আছে।
   *[other] একই পণ্য { $n }টি বা তার বেশি নিলে ছাড় আছে।
}
fact-wholesale-percent = ছাড় সর্বোচ্চ { $percent }।
fact-size-guide-table-yes = প্রতিটি পোশাকের পেজে মাপসহ সাইজ চার্ট আছে।
fact-size-guide-fit-true = আমাদের সাইজ স্বাভাবিক: আপনার সাধারণ সাইজটিই নিন।
fact-size-guide-fit-small = আমাদের সাইজ একটু ছোট হয়: এক সাইজ বড় নিন।
fact-size-guide-fit-large = আমাদের সাইজ একটু বড় হয়: এক সাইজ ছোট নিন।
fact-plug-voltage-stated-yes = প্রতিটি বৈদ্যুতিক পণ্যের প্লাগ ও ভোল্টেজ তার পাতায় লেখা আছে: দুটিই আপনার দেশের উপযোগী কি না দেখে নিন।
fact-plug-voltage-chosen-yes = আপনার দেশের প্লাগ পণ্যের পাতায় বেছে নিতে পারেন।
fact-plug-voltage-single-yes = কেটলির মতো যেসব পণ্য গরম করে, সেগুলো শুধু লেখা ভোল্টেজেই চলে: প্লাগ অ্যাডাপ্টার দিয়েও কখনো অন্য ভোল্টেজে চালাবেন না।

## Words for the lists above
fact-word-account = আপনার অ্যাকাউন্ট
fact-word-email = ইমেইল
fact-word-phone = ফোন
fact-word-chat = এই চ্যাট
fact-word-team = আমাদের টিম
fact-word-unworn = পরা হয়নি এমন
fact-word-unwashed = ধোয়া হয়নি এমন
fact-word-tags = সব ট্যাগসহ
fact-word-complete = সম্পূর্ণ
fact-word-packaging = আসল প্যাকেটে
fact-word-personalised = নিজের মতো করে বানানো পণ্য
fact-word-gift_cards = গিফট কার্ড
fact-word-underwear = খোলা অন্তর্বাস
fact-word-swimwear = হাইজিন স্ট্রিপ ছাড়া সাঁতারের পোশাক
fact-word-food = খোলা খাবার
fact-word-cosmetics = খোলা প্রসাধনী
fact-word-digital = ডিজিটাল পণ্য
fact-word-replacement = বদলি পণ্য
fact-word-refund = টাকা ফেরত
fact-word-repair = মেরামত
fact-word-discount = দাম কমানো
fact-word-missing_part = বাদ পড়া পণ্যটি পাঠানো
fact-word-order_number = অর্ডার নম্বর
fact-word-photos = ছবি
fact-word-description = সংক্ষিপ্ত বিবরণ
fact-word-packing_slip = প্যাকিং স্লিপের ছবি
fact-word-label_photo = লেবেলের ছবি
fact-word-wear = স্বাভাবিক ক্ষয়
fact-word-washing = ভুলভাবে ধোয়া
fact-word-accidents = দুর্ঘটনা
fact-word-card_number = কার্ড নম্বর ও বিলিং ঠিকানা মিলিয়ে দেখা
fact-word-bank_app = ব্যাংকের অ্যাপে বিদেশে পেমেন্টের অনুমতি দেওয়া
fact-word-security_check = ব্যাংকের নিরাপত্তা যাচাই শেষ করা
fact-word-other_method = পেমেন্টের অন্য উপায়
fact-word-encryption = এনক্রিপ্ট করা পেজ
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = আমরা কখনোই আপনার কার্ড নম্বর দেখি না বা রাখি না
fact-word-buyer_protection = পেমেন্ট সেবার ক্রেতা সুরক্ষা
fact-word-expired = কোডের মেয়াদ শেষ হয়েছে কি না
fact-word-used = কোডটি আগে ব্যবহার হয়েছে কি না
fact-word-minimum = অর্ডার সর্বনিম্ন পরিমাণে পৌঁছেছে কি না
fact-word-other_code = অন্য কোনো কোড দেওয়া আছে কি না
fact-word-bank_transfer = ব্যাংক ট্রান্সফার
