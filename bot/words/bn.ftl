# Every fixed word that a shopper reads, in Bengali. See en.ftl for the rules.

## Greeting and small talk
greeting = নমস্কার! আমি { $store }-এর স্বয়ংক্রিয় সহকারী। ডেলিভারি, রিটার্ন, পেমেন্ট বা আমাদের পণ্য নিয়ে যেকোনো প্রশ্ন করুন।
greeting-again = আবার স্বাগতম! কীভাবে সাহায্য করতে পারি?
disclosure = আমি একটি স্বয়ংক্রিয় সহকারী, মানুষ নই।
robot = আমি একটি কম্পিউটার প্রোগ্রাম: { $store }-এর স্বয়ংক্রিয় সহকারী। আমি স্টোরের নিজস্ব পেজ থেকে উত্তর দিই। কোনো প্রতিনিধির সঙ্গে কথা বলতে চাইলে শুধু জানান।
thanks = আপনাকে স্বাগতম! আর কিছু জানতে চান?
goodbye = বিদায়! { $store }-এ আসার জন্য ধন্যবাদ।
yes-what = ঠিক আছে। আপনি কী জানতে চান?
no-fine = ঠিক আছে। কিছু লাগলে লিখবেন।

## Asking back and giving up
ask-back = আপনার কথাটা ঠিক বুঝতে পারিনি। এগুলোর মধ্যে কোনোটা কি?
ask-back-none = এগুলোর কোনোটাই নয়
not-understood = দুঃখিত, বুঝতে পারিনি। একটু অন্যভাবে লিখবেন?
out-of-scope = আমি শুধু { $store } নিয়েই সাহায্য করতে পারি: অর্ডার, ডেলিভারি, রিটার্ন, পেমেন্ট ও আমাদের পণ্য।
unknown = স্টোরের পেজে এই তথ্যটি পাইনি।
empty-message = আমি শুধু লেখা পড়তে পারি। অনুগ্রহ করে আপনার প্রশ্নটি লিখুন।
too-long = বার্তাটি বেশ বড়, তাই প্রথম { $count }টি অক্ষর পড়েছি। প্রশ্ন ছোট হলে উত্তর দিতে সুবিধা হয়।
too-fast = আপনার বার্তাগুলো খুব দ্রুত আসছে। একটু পরেই উত্তর দিচ্ছি।
trouble = আমাদের দিকে একটি সমস্যা হয়েছে। অনুগ্রহ করে একটু পরে আবার চেষ্টা করুন।

## People
handoff-offer = এখন পর্যন্ত আপনাকে সাহায্য করতে পারিনি। কথোপকথনটি আমাদের টিমের কাউকে দেব?
handoff-yes = হ্যাঁ, দিন
handoff-no = না, ধন্যবাদ
handoff-done = আপনার কথোপকথন আমাদের টিমকে দিয়েছি। তারা এখানে অথবা এই ঠিকানায় উত্তর দেবে: { $contact }
handoff-complaint = এর জন্য আমরা দুঃখিত। বিষয়টি আমাদের টিমকে জানিয়েছি। তারা এখানে অথবা এই ঠিকানায় আপনার সঙ্গে যোগাযোগ করবে: { $contact }
handoff-declined = ঠিক আছে। আর কীভাবে সাহায্য করতে পারি?

## Languages and markets
language-changed = এখন থেকে বাংলায় উত্তর দেব।
language-which = আপনি কোন ভাষা চান?
language-unknown = এই ভাষাটি আমি এখনও জানি না।
answer-in-other-language = এই উত্তরটি আমাদের কাছে শুধু { $language } ভাষায় আছে:
market-line = এটি এই গন্তব্যে পাঠানো অর্ডারের জন্য প্রযোজ্য: { $market }।
market-which = আপনার পার্সেল কোথায় যাবে? নিয়ম গন্তব্যের ওপর নির্ভর করে।

## Sources and products
source = সূত্র: { $title }
product-price = দাম: { $price }
product-attributes = { $product } সম্পর্কে:
product-none = মিলে যায় এমন কোনো পণ্য পাইনি।
products-found = { $count ->
    [one] { $count }টি পণ্য পেয়েছি:
   *[other] { $count }টি পণ্য পেয়েছি:
}

## Widget
widget-title = { $store }-এর সঙ্গে চ্যাট
widget-open = চ্যাট খুলুন
widget-close = চ্যাট বন্ধ করুন
widget-placeholder = আপনার প্রশ্ন লিখুন…
widget-send = পাঠান
widget-typing = লেখা হচ্ছে…
widget-language = ভাষা
widget-helpful = কাজে লেগেছে
widget-not-helpful = কাজে লাগেনি
widget-feedback-thanks = মতামতের জন্য ধন্যবাদ।
widget-offline = সংযোগ নেই। আপনার বার্তা রাখা আছে, সংযোগ পেলেই পাঠানো হবে।
widget-reconnecting = আবার সংযোগ করা হচ্ছে…
widget-retrying = স্টোর এখন আপনার বার্তা নিতে পারছে না। আবার চেষ্টা করা হবে।
widget-not-sent = পাঠানো হয়নি
widget-retry = আবার চেষ্টা করুন
widget-too-long = অনুগ্রহ করে সর্বোচ্চ { $count }টি অক্ষর লিখুন।
widget-you = আপনি
widget-bot = সহকারী
widget-view-product = পণ্য দেখুন
widget-new-message = নতুন বার্তা
widget-messages = বার্তা
widget-new-conversation = নতুন কথোপকথন শুরু করুন
widget-powered = উত্তর স্টোরের নিজস্ব পেজ থেকে নেওয়া

## Several wishes in one message
ask-back-part = আর “{ $part }” সম্পর্কে: আপনার প্রশ্ন কি এগুলোর কোনো একটি?

## Looking for a product
seek-many = আপনার সব চাহিদা মেলে এমন পণ্য: { $count }।
seek-first = প্রথমে এগুলো:
seek-close = বাকিগুলো কাছাকাছি।
seek-relaxed = কোনো পণ্যই আপনার সব চাহিদা মেটায় না। এটি বাদ দিতে হয়েছে: { $wishes }। সবচেয়ে কাছাকাছি:
seek-lacking = এটি আমাদের কাছে নেই: { $wish }।
seek-unmet = মেলেনি: { $wishes }
seek-unknown = উল্লেখ নেই: { $wishes }
seek-without = { $wish } ছাড়া
seek-without-it = এটি ছাড়া
seek-up-to = { $price } পর্যন্ত
seek-from = { $price } থেকে
seek-ask-category = আপনি কী ধরনের পণ্য খুঁজছেন?
seek-ask-gender = এটি কার জন্য?
seek-ask-sleeve = কেমন হাতা চান?
seek-ask-pocket = পকেট চান কি?
seek-ask-colour = কোন রং চান?
seek-ask-material = কোন উপাদান চান?
seek-ask-season = কোন ঋতুর জন্য?
seek-ask-fit = কেমন ফিট চান?
seek-any = যেকোনোটি চলবে
seek-back = আপনার খোঁজে ফিরে যাই:
seek-again = ঠিক আছে। আপনি কী খুঁজছেন?
seek-start-over = আবার শুরু করুন
seek-compare = তুলনা করুন
seek-comparison = { $first } ও { $second } পাশাপাশি:
seek-compare-none = আগে বলুন কী খুঁজছেন। তারপর দুটি পণ্যের তুলনা করতে পারব।

## Orders
order-which-number = আপনার অর্ডার নম্বর কত? এটি অর্ডার নিশ্চিতকরণে লেখা আছে।
order-number-unclear = এতে কোনো অর্ডার নম্বর দেখছি না।
order-prove = অর্ডার { $number }-এ কোন ই-মেইল বা পোস্টকোড দেওয়া হয়েছিল? অর্ডারটি আপনার কি না তা নিশ্চিত হতে হবে।
order-not-matched = তথ্য মিলছে না। অর্ডার নম্বর এবং ই-মেইল বা পোস্টকোড যাচাই করুন; দুটোই আবার পাঠাতে পারেন।
order-locked = অনেকবার ভুল চেষ্টা হয়েছে। অর্ডারের নিরাপত্তার জন্য { $wait } আবার চেষ্টা করতে পারবেন।
order-choose = কোন অর্ডারটির কথা বলছেন?
orders-none = আপনার অ্যাকাউন্টে কোনো অর্ডার পেলাম না।
backend-down = এই মুহূর্তে আমাদের অর্ডার সিস্টেমে পৌঁছাতে পারছি না। কিছুই হারাবে না: কয়েক মিনিট পরে আবার চেষ্টা করুন। নাকি আমাদের টিমের কাউকে দেব?
change-unsure = পরিবর্তনটি হয়েছে কি না নিশ্চিত হতে পারিনি। আমাদের টিমের কারও এটি দেখা উচিত। তাঁকে দেব?
order-head = অর্ডার { $number }, তারিখ: { $date }
order-state-pending = অর্ডার পেয়েছি, পেমেন্টের অপেক্ষায় আছি।
order-state-paid = পেমেন্ট হয়েছে, প্যাক করা বাকি।
order-state-packing = এখন প্যাক করা হচ্ছে।
order-state-part-shipped = অর্ডারটি কয়েকটি পার্সেলে আসবে। একটি অংশ রওনা হয়েছে, বাকিটা পরে আসবে।
order-state-shipped = পাঠানো হয়েছে এবং আপনার দিকে আসছে।
order-state-delivered = পৌঁছে গেছে।
order-state-cancelled = অর্ডারটি বাতিল।
order-state-returned = অর্ডারটি ফেরত এসেছে।
parcel-head = পার্সেল { $n }, মোট { $count }
parcel-labelled = কুরিয়ারকে জানানো হয়েছে, এখনও স্ক্যান হয়নি।
parcel-moving = পার্সেলটি পথে আছে।
parcel-customs = পার্সেলটি কাস্টমসে আছে।
parcel-out = পার্সেলটি ডেলিভারির জন্য বেরিয়েছে।
parcel-pickup = পার্সেলটি তুলে নেওয়ার জন্য প্রস্তুত।
parcel-attempted = কুরিয়ার পার্সেল দিতে এসে কাউকে পায়নি।
parcel-delivered = পৌঁছানোর তারিখ: { $date }
parcel-lost = কুরিয়ার পার্সেলটি হারিয়ে ফেলেছে। আমরা দুঃখিত।
parcel-back = পার্সেলটি আমাদের কাছে ফিরে আসছে।
parcel-carrier = কুরিয়ার: { $carrier }, ট্র্যাকিং নম্বর: { $tracking }
parcel-link = পার্সেল ট্র্যাক করুন
parcel-expected = এই তারিখের মধ্যে আসার কথা: { $date }
parcel-late = পার্সেলটি দেরি করছে। এই তারিখের মধ্যে আসার কথা ছিল: { $date }
parcel-help = আমাদের লিখুন, আমরা খোঁজ নেব: { $contact }
cancel-ask = অর্ডার { $number } ({ $amount }) বাতিল করব? এটি আর ফেরানো যাবে না।
cancel-done = অর্ডার { $number } বাতিল হয়েছে।
cancel-refund = যে মাধ্যমে পেমেন্ট হয়েছে সেখানেই ফেরত: { $amount }
order-fixed = অর্ডার { $number } প্যাক হচ্ছে বা রওনা হয়ে গেছে, তাই আর বাতিল বা বদলানো যাবে না।
address-which = নতুন ঠিকানা কী? রাস্তা, পোস্টকোড ও শহর একটি বার্তায় কমা দিয়ে আলাদা করে লিখুন। দেশ একই থাকবে: { $country }
address-ask = অর্ডার { $number } কি এই ঠিকানায় যাবে?
    { $address }
address-done = অর্ডার { $number } এখন এখানে যাবে:
    { $address }
address-country = অর্ডার অন্য দেশে পাঠানো যায় না। একই দেশের একটি ঠিকানা দিন।
order-track-button = আমার অর্ডার কোথায়?
order-cancel-button = আমার অর্ডার বাতিল করুন
order-address-button = ঠিকানা বদলান

### The demo storefront's cart
shop-cart = আপনার কার্ট
shop-order = পরীক্ষামূলক অর্ডার দিন
shop-thanks = ধন্যবাদ! এটি একটি প্রদর্শনী দোকান: কিছুই অর্ডার হয়নি, কিছু পরিশোধ করতে হবে না।

### A person at the desk
widget-person-typing = { $name } লিখছেন…

### People behind the desk
people-coming = আমাদের টিমের একজনকে ডেকেছি। একটু পরেই এখানে উত্তর পাবেন।
people-called = আপনার বার্তা পৌঁছেছে। আমাদের টিমকে জানানো হয়েছে, তারা যত দ্রুত সম্ভব এখানে উত্তর দেবে।
people-away = আমাদের টিম { $when } ফিরবে।
people-ask-email = কোন ইমেইল ঠিকানায় আপনাকে উত্তর দেওয়া যাবে?
people-here = উত্তর এখানেই পাবেন।
people-email-kept = ধন্যবাদ। আমাদের টিম আপনাকে { $email } ঠিকানায় উত্তর দেবে।
people-email-when = আমাদের টিম { $when } ফিরবে এবং আপনাকে { $email } ঠিকানায় উত্তর দেবে।
people-sorry = এর জন্য দুঃখিত।
people-serious = এটি মানুষের দেখার বিষয়, প্রোগ্রামের নয়।
people-checks = আমাদের টিমের একজন এটি দেখছেন। একটু পরেই এখানে উত্তর পাবেন।
people-joined = আমাদের টিমের { $name } এখন এখানে আছেন এবং আপনাকে উত্তর দেবেন।
people-handed-back = এখন থেকে আবার স্বয়ংক্রিয় সহকারী উত্তর দেবে।
people-closed = আমাদের টিম এই কথোপকথনটি শেষ করেছে। আর কিছু দরকার হলে শুধু লিখুন।
people-today = আজ { $time } ({ $city } সময়)
people-tomorrow = আগামীকাল { $time } ({ $city } সময়)
people-day = { $date } { $time } ({ $city } সময়)
people-mail-ask = এই কথোপকথন কোন ইমেইল ঠিকানায় পাঠাব?
people-mail-sent = কথোপকথনটি { $email } ঠিকানায় যাচ্ছে।
people-mail-many = এটি আগেই কয়েকবার পাঠানো হয়েছে। অনুগ্রহ করে আগামীকাল আবার চেষ্টা করুন।
people-mail-off = এখান থেকে ইমেইল পাঠাতে পারি না। কথোপকথনটি এই চ্যাটেই থাকবে, এখান থেকে কপি করতে পারবেন।
people-mail-subject = { $store }-এর সঙ্গে আপনার কথোপকথন
people-mail-intro = আপনার অনুরোধে, এই হলো { $store }-এর সঙ্গে আপনার কথোপকথন।
people-mail-foot = কেউ আমাদের চ্যাটে এই ঠিকানা লিখেছেন বলে আপনি এই ইমেইল পেয়েছেন। আপনি না হয়ে থাকলে এটি উপেক্ষা করুন।
widget-people-rate = আমরা আপনাকে কতটা সাহায্য করতে পেরেছি?
widget-people-low = একেবারেই না
widget-people-high = খুব ভালো
widget-people-comment = আর কিছু বলতে চান?
widget-people-mail = ইমেইলে পাঠান
widget-people-email = আপনার ইমেইল ঠিকানা

### Returns, exchanges, refunds
return-button = পণ্য ফেরত দিন
return-exchange-button = পণ্য বদলান
return-refund-button = আমার টাকা কোথায়?
return-warranty-button = ওয়ারেন্টির দাবি
return-size-button = সাইজ বদলান
return-which = কোন পণ্যটির কথা বলছেন?
return-all = সবগুলো
return-more = আরেকটি পণ্য যোগ করুন
return-line-until = { $item }: { $date } পর্যন্ত ফেরত দেওয়া যাবে
return-line-open = { $item }: ফেরত দেওয়া যাবে
return-line-late = { $item }: ফেরতের শেষ দিন ছিল { $date }
return-line-excluded = { $item }: ত্রুটি না থাকলে ফেরত দেওয়া যায় না
return-line-coming = { $item }: এখনও ডেলিভারি হয়নি
return-line-gone = { $item }: ফেরত আগেই চালু আছে
return-line-unknown = { $item }: এটি আমাদের টিমকে দেখতে হবে
return-person = দোকানের নিয়ম থেকে আমি এটি ঠিক করতে পারছি না। আমাদের টিমের কাউকে দেব কি?
return-why = ফেরতের কারণ কী?
return-reason-too-small = খুব ছোট
return-reason-too-large = খুব বড়
return-reason-unwanted = আর চাই না
return-reason-not-as-described = বিবরণের মতো নয়
return-reason-wrong-item = ভুল পণ্য
return-reason-damaged = ক্ষতিগ্রস্ত
return-reason-other = অন্য কারণ
return-outcome = টাকা ফেরত চান, নাকি অন্য সাইজ বা রং?
return-money = টাকা ফেরত
return-swap = বদল
return-variant = এর বদলে কোনটি চান?
return-variant-none = একই দামে অন্য কোনো সাইজ বা রং মজুত নেই।
return-ask = অর্ডার { $number }-এর জন্য এই ফেরত চালু করব?
return-money-back = ফেরত পাবেন: { $amount }
return-instead = বদলে পাবেন: { $item }
return-done = অর্ডার { $number }-এর ফেরত { $id } চালু হয়েছে।
return-label = ফেরতের লেবেল প্রিন্ট করুন
return-team = এরপর কী করতে হবে আমাদের টিম লিখে জানাবে।
return-state-requested = ফেরত { $id } ({ $date }): আপনার অনুরোধ পেয়েছি। এরপর লেবেল বা ফেরতের ঠিকানা আসবে।
return-state-approved = ফেরত { $id } ({ $date }): গৃহীত। অনুগ্রহ করে পণ্য ফেরত পাঠান।
return-state-received = ফেরত { $id } ({ $date }): পণ্য আমাদের কাছে পৌঁছেছে, যাচাই চলছে।
return-state-refunded = ফেরত { $id } ({ $date }): যাচাই শেষ, সম্পন্ন।
return-state-declined = ফেরত { $id } ({ $date }): গৃহীত হয়নি। কারণটি আমাদের টিম জানাতে পারবে।
return-state-cancelled = ফেরত { $id } ({ $date }): প্রত্যাহার করা হয়েছে।
return-refund-done = { $date } তারিখে ফেরত দেওয়া হয়েছে: { $amount }
return-refund-pending = { $date } থেকে আপনার পথে: { $amount }
return-refund-none = অর্ডার { $number }-এ কোনো ফেরত বা রিফান্ড নেই।
return-warranty-in = { $item }: ওয়ারেন্টি { $date } পর্যন্ত
return-warranty-out = { $item }: ওয়ারেন্টি শেষ হয়েছে { $date }
return-warranty-ask = অর্ডার { $number }-এর জন্য ওয়ারেন্টির দাবি খুলব?
return-warranty-done = অর্ডার { $number }-এর ওয়ারেন্টি দাবি { $id } খোলা হয়েছে।
return-size-ask = অর্ডার { $number }-এ এটি বদলাব?
return-size-done = বদলানো হয়েছে। অর্ডার { $number }-এ এখন আছে:
return-costs = ফেরত পাঠানোর খরচ: { $amount }
### Questions about a product
goods-told = { $product } সম্পর্কে দোকান জানায়:
goods-yes = হ্যাঁ। { $product } সম্পর্কে দোকান জানায়:
goods-no = না। { $product } সম্পর্কে দোকান জানায়:
goods-quote = { $product }-এর বিবরণ থেকে:
goods-unknown = দোকানের ফাইলে { $product } সম্পর্কে এটা লেখা নেই। আপনার প্রশ্নটি দোকানের জন্য লিখে রাখা হলো।
goods-which = আপনি কোন পণ্যের কথা বলছেন?
goods-mains-yes = এই দেশে চলবে: { $country }। সেখানে বিদ্যুৎ { $volts } ভোল্ট।
goods-mains-partly = এই দেশে জায়গার ওপর নির্ভর করে: { $country }। সেখানে বিদ্যুৎ { $volts } ভোল্ট; শুধু যেখানে ভোল্টেজ মেলে সেখানেই চলবে।
goods-mains-no = এই দেশে চলবে না: { $country }। সেখানে বিদ্যুৎ { $volts } ভোল্ট।
goods-plug = যে প্লাগ নিতে হবে: { $plug }
goods-plug-adapter = সেখানে প্লাগ অ্যাডাপ্টার লাগবে। সকেটের ধরন: { $sockets }
goods-stock-yes = মজুত আছে: { $variants }
goods-stock-no = এখন মজুত নেই: { $variants }
goods-stock-later = অর্ডার করা যায়, তবে নতুন মাল এলে পাঠানো হবে: { $variants }
goods-stock-none = { $product }-এ এমন নেই: { $wanted }
goods-stock-others = আরও মজুত আছে: { $variants }
goods-cart = কার্টে যোগ করুন: { $variant }
goods-size-fits = দোকানের মাপের তালিকা অনুযায়ী আপনার সাইজ { $size }।
goods-size-between = আপনি { $smaller } ও { $larger }-এর মাঝামাঝি: { $smaller } বেশি আঁটসাঁট, { $larger } বেশি ঢিলেঢালা।
goods-size-reason = { $measure }: { $value }। সাইজ { $size } এর জন্য: { $range }।
goods-size-ask = সাইজ বলতে এই মাপটাও দরকার: { $measure }। এককসহ লিখুন, যেমন { $example }।
goods-size-outside = দোকানের তালিকায় এই মাপের কোনো সাইজ নেই।
goods-size-no-chart = দোকান { $product }-এর মাপের তালিকা দেয় না, তাই সাইজ বলা যাচ্ছে না।
goods-size-chart = { $product }-এর জন্য দোকানের মাপের তালিকা:
goods-size-general = একটি সাধারণ তালিকা অনুযায়ী, দোকানের নয়; নির্মাতাভেদে আলাদা হয়:
goods-coupon-works = কোড { $code } এখন বৈধ। আপনার কার্টে খাটে কি না, তা মূল্য দেওয়ার সময় দেখা যাবে।
goods-coupon-worth = ছাড়: { $worth }
goods-coupon-minimum = সর্বনিম্ন অর্ডার: { $amount }
goods-coupon-ends = যে পর্যন্ত বৈধ: { $date }
goods-coupon-starts = যেদিন থেকে বৈধ: { $date }
goods-coupon-once = প্রতি গ্রাহক একবার।
goods-coupon-not-yet = কোড { $code } এখনো বৈধ নয়।
goods-coupon-expired = কোড { $code }-এর মেয়াদ শেষ।
goods-coupon-used-up = কোড { $code } ফুরিয়ে গেছে।
goods-coupon-unknown = দোকান কোড { $code } চেনে না।
goods-coupon-locked = অনেক বেশি কোড চেষ্টা করা হয়েছে। আবার চেষ্টার সময়: { $wait }।

### Photos and problems with items
widget-photo = ছবি
widget-photo-add = ছবি যোগ করুন
widget-photo-remove = ছবি সরান
widget-photo-sending = ছবি আপলোড হচ্ছে…
widget-photo-ready = ছবি আপলোড হয়েছে।
widget-photo-offline = সংযোগ নেই। সংযোগ ফিরলে ছবি আপলোড হবে।
widget-photo-too-large = ছবিটি খুব বড়। সর্বোচ্চ: { $count } MB
widget-photo-no-picture = এই ফাইলটি এমন ছবি নয় যা আমরা পড়তে পারি (JPEG, HEIC, PNG বা WebP)।
widget-photo-failed = ছবি আপলোড করা যায়নি। আবার চেষ্টা করুন।
widget-photo-most = একটি বার্তায় সর্বোচ্চ ছবি: { $count }
photo-thanks = ছবির জন্য ধন্যবাদ। আমি নিজে ছবি দেখতে পারি না, তবে আমাদের টিম পারে। বিষয়টি কী?
photo-kept = ধন্যবাদ। ছবিটি আমাদের টিমের জন্য রাখা হয়েছে।
problem-button = সমস্যা জানান
problem-damaged = পণ্যটি ক্ষতিগ্রস্ত
problem-wrong = ভুল পণ্য
problem-missing = পণ্যটি নেই
problem-what = পণ্যটির কী সমস্যা?
problem-which = কোন পণ্যটির কথা বলছেন?
problem-how-many = কয়টি পিসে সমস্যা?
problem-photo = সমস্যাটি দেখা যায় এমন একটি ছবি পাঠান। না থাকলে শুধু বলে দিন।
problem-no-photo = আমার কাছে ছবি নেই
problem-wish = আপনি কী চান?
problem-refund-words = টাকা|ফেরত|রিফান্ড|refund
problem-replacement-words = বদল|নতুন|আরেক|অন্য|সঠিক|replace
problem-ask = সব ঠিক আছে? তাহলে আমাদের টিমকে জানাব।
problem-photos = ছবি: { $count }
problem-done = ধন্যবাদ, আপনার অভিযোগ আমাদের টিমের কাছে আছে। এর নম্বর: { $number }
problem-next = আমাদের টিম এখন এটি দেখবে এবং আপনার সঙ্গে যোগাযোগ করবে।
problem-photo-later = আপনি এখনও { $contact } ঠিকানায় ছবি পাঠাতে পারেন।
problem-not-delivered = অর্ডার { $number } থেকে এখনও কিছুই ডেলিভারি হয়নি।
problem-reported = অর্ডার { $number } থেকে যা ডেলিভারি হয়েছে, সবকিছুর জন্যই রিটার্ন বা অভিযোগ খোলা আছে। এটি কি আমাদের টিমের কাউকে দেব?
problem-late = অর্ডারটি { $date } তারিখে ডেলিভারি হয়েছে, তাই সময় পেরিয়ে গেছে। আমাদের টিমের কেউ দেখতে পারেন। তাঁকে দেব?
