# How the store's standard facts are told, in Hindi. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] आइटम लौटाने के लिए आपके पास डिलीवरी से { $n } दिन का समय है।
   *[other] आइटम लौटाने के लिए आपके पास डिलीवरी से { $n } दिनों का समय है।
}
fact-return-window-postage-store = वापसी मुफ़्त है: डाक का खर्च हम उठाते हैं।
fact-return-window-postage-shopper = वापसी की डाक का खर्च आपको उठाना होता है।
fact-return-window-cost = वापसी का खर्च { $amount } है, जो आपके रिफ़ंड में से काट लिया जाता है।
fact-return-window-faulty_free-yes = अगर आइटम ख़राब हो, टूटा हो या आपके ऑर्डर से अलग हो, तो वापसी मुफ़्त है।
fact-return-window-shipping-yes = पूरा ऑर्डर वापस करने पर हम सामान्य डिलीवरी का शुल्क भी लौटाते हैं।
fact-return-window-shipping-no = ऑर्डर का डिलीवरी शुल्क वापस नहीं किया जाता।
fact-return-how-start = वापसी यहाँ से शुरू की जा सकती है: { $list }।
fact-return-how-label_days = { $n ->
    [one] वापसी का लेबल या पता { $n } कार्य दिवस के भीतर ईमेल पर मिल जाता है।
   *[other] वापसी का लेबल या पता { $n } कार्य दिवसों के भीतर ईमेल पर मिल जाता है।
}
fact-return-how-hand_over_days = { $n ->
    [one] उसके बाद { $n } दिन के भीतर पार्सल कूरियर को सौंप दीजिए।
   *[other] उसके बाद { $n } दिनों के भीतर पार्सल कूरियर को सौंप दीजिए।
}
fact-return-how-parts-yes = आप ऑर्डर के सिर्फ़ कुछ आइटम भी लौटा सकते हैं।
fact-return-how-parts-no = ऑर्डर सिर्फ़ पूरा ही लौटाया जा सकता है।
fact-return-conditions-state = लौटाए जाने वाले आइटम की हालत ऐसी होनी चाहिए: { $list }।
fact-return-conditions-excluded = ख़राबी न हो तो ये नहीं लौटाए जा सकते: { $list }।
fact-return-conditions-sale-yes = सेल के आइटम भी बाकी आइटम की तरह लौटाए जा सकते हैं।
fact-return-conditions-sale-no = सेल के आइटम नहीं लौटाए जा सकते।
fact-refund-time-check_days = { $n ->
    [one] लौटाया हुआ आइटम हमें मिलने के बाद { $n } कार्य दिवस के भीतर हम आपके पैसे भेज देते हैं।
   *[other] लौटाया हुआ आइटम हमें मिलने के बाद { $n } कार्य दिवसों के भीतर हम आपके पैसे भेज देते हैं।
}
fact-refund-time-bank_days = { $to ->
    [one] आपके बैंक में रकम दिखने में { $span } कार्य दिवस और लग सकता है।
   *[other] आपके बैंक में रकम दिखने में { $span } कार्य दिवस और लग सकते हैं।
}
fact-refund-time-to-original = पैसे उसी तरीके से वापस आते हैं जिससे आपने भुगतान किया था।
fact-refund-time-to-credit = पैसे आपको स्टोर क्रेडिट के रूप में मिलते हैं।
fact-exchange-size-offered-yes = हाँ, आप आइटम के बदले दूसरा साइज़ या रंग ले सकते हैं।
fact-exchange-size-offered-no = हम आइटम नहीं बदलते। कृपया आइटम लौटाकर मनचाहा आइटम ऑर्डर कीजिए।
fact-exchange-size-hold_days = { $n ->
    [one] नया आइटम हम आपके लिए { $n } दिन तक रखते हैं।
   *[other] नया आइटम हम आपके लिए { $n } दिनों तक रखते हैं।
}
fact-exchange-size-delivery-free = नए आइटम की डिलीवरी का कोई शुल्क नहीं है।
fact-exchange-size-delivery-charged = नया आइटम सामान्य डिलीवरी शुल्क पर भेजा जाता है।
fact-return-holiday-ordered = इस अवधि में दिए गए ऑर्डर के लिए वापसी का समय ज़्यादा है: { $period }।
fact-return-holiday-until = उन्हें लौटाने की आख़िरी तारीख़: { $date }।

## Orders
fact-cancel-order-allowed-yes = हाँ, पार्सल हमारे गोदाम से निकलने तक आप ऑर्डर मुफ़्त में रद्द कर सकते हैं।
fact-cancel-order-allowed-no = ऑर्डर देने के बाद रद्द नहीं हो सकता, लेकिन आप उसे लौटा सकते हैं।
fact-cancel-order-hours = { $n ->
    [one] आम तौर पर यह ऑर्डर देने के { $n } घंटे के भीतर हो सकता है।
   *[other] आम तौर पर यह ऑर्डर देने के { $n } घंटों के भीतर हो सकता है।
}
fact-cancel-order-how = ऑर्डर यहाँ रद्द किया जा सकता है: { $list }।
fact-cancel-order-refund_days = { $n ->
    [one] आपके पैसे { $n } कार्य दिवस के भीतर वापस मिल जाते हैं।
   *[other] आपके पैसे { $n } कार्य दिवसों के भीतर वापस मिल जाते हैं।
}
fact-change-address-allowed-yes = हाँ, पार्सल हमारे गोदाम से निकलने तक डिलीवरी का पता बदला जा सकता है।
fact-change-address-allowed-no = ऑर्डर देने के बाद डिलीवरी का पता नहीं बदला जा सकता।
fact-change-address-hours = { $n ->
    [one] आम तौर पर यह ऑर्डर देने के { $n } घंटे के भीतर हो सकता है।
   *[other] आम तौर पर यह ऑर्डर देने के { $n } घंटों के भीतर हो सकता है।
}
fact-change-address-how = पता यहाँ बदला जा सकता है: { $list }।
fact-change-address-country-yes = देश भी बदला जा सकता है।
fact-change-address-country-no = देश नहीं बदला जा सकता: कृपया ऑर्डर रद्द करके नया ऑर्डर दीजिए।
fact-change-order-swap-yes = पार्सल हमारे गोदाम से निकलने तक आप साइज़ या रंग बदल सकते हैं।
fact-change-order-swap-no = ऑर्डर देने के बाद साइज़ या रंग नहीं बदला जा सकता।
fact-change-order-add-yes = तब तक आप और आइटम भी जोड़ सकते हैं।
fact-change-order-add-no = ऑर्डर में आइटम नहीं जोड़े जा सकते: कृपया दूसरा ऑर्डर दीजिए।
fact-change-order-how = ऑर्डर यहाँ बदला जा सकता है: { $list }।
fact-no-confirmation-minutes = { $n ->
    [one] ऑर्डर की पुष्टि { $n } मिनट के भीतर ईमेल पर आ जाती है। कृपया स्पैम फ़ोल्डर भी देख लीजिए।
   *[other] ऑर्डर की पुष्टि { $n } मिनट के भीतर ईमेल पर आ जाती है। कृपया स्पैम फ़ोल्डर भी देख लीजिए।
}
fact-no-confirmation-resend-yes = अगर वहाँ भी न हो, तो हो सकता है ईमेल पता ग़लत लिखा गया हो: हमारी टीम को बताइए, हम दोबारा भेज देंगे।
fact-out-of-stock-notify-yes = आप प्रोडक्ट के पेज पर अनुरोध कर सकते हैं कि आइटम दोबारा आने पर आपको ईमेल से बताया जाए।
fact-out-of-stock-weeks = { $to ->
    [one] ज़्यादातर आइटम { $span } हफ़्ते में दोबारा आ जाते हैं।
   *[other] ज़्यादातर आइटम { $span } हफ़्तों में दोबारा आ जाते हैं।
}
fact-pre-order-charged-order = प्री-ऑर्डर का भुगतान ऑर्डर देते समय होता है।
fact-pre-order-charged-dispatch = प्री-ऑर्डर का भुगतान आइटम भेजे जाने पर ही होता है।
fact-pre-order-cancel-yes = भेजे जाने तक आप इसे मुफ़्त में रद्द कर सकते हैं।
fact-pre-order-cancel-no = प्री-ऑर्डर रद्द नहीं हो सकता।
fact-gift-wrapping-offered-yes = हाँ, हम आइटम की गिफ़्ट पैकिंग करते हैं।
fact-gift-wrapping-offered-no = हम गिफ़्ट पैकिंग नहीं करते।
fact-gift-wrapping-cost = गिफ़्ट पैकिंग का शुल्क प्रति आइटम { $amount } है।
fact-gift-wrapping-card-yes = आप अपने संदेश वाला कार्ड भी जोड़ सकते हैं।
fact-gift-wrapping-no_prices-yes = गिफ़्ट पार्सल के अंदर कीमत नहीं लिखी होती।

## Delivery
fact-delivery-time-standard = { $to ->
    [one] सामान्य डिलीवरी में रवाना होने के बाद { $span } कार्य दिवस लगता है।
   *[other] सामान्य डिलीवरी में रवाना होने के बाद { $span } कार्य दिवस लगते हैं।
}
fact-delivery-time-express = { $to ->
    [one] एक्सप्रेस डिलीवरी में { $span } कार्य दिवस लगता है।
   *[other] एक्सप्रेस डिलीवरी में { $span } कार्य दिवस लगते हैं।
}
fact-shipping-cost-free-yes = डिलीवरी मुफ़्त है।
fact-shipping-cost-standard = सामान्य डिलीवरी का शुल्क { $amount } है।
fact-shipping-cost-free_from = { $amount } या उससे ज़्यादा की ख़रीदारी पर सामान्य डिलीवरी मुफ़्त है।
fact-shipping-cost-express = एक्सप्रेस डिलीवरी का शुल्क { $amount } है।
fact-dispatch-time-days = { $n ->
    [one] हम आपका ऑर्डर { $n } कार्य दिवस के भीतर कूरियर को सौंप देते हैं।
   *[other] हम आपका ऑर्डर { $n } कार्य दिवसों के भीतर कूरियर को सौंप देते हैं।
}
fact-dispatch-time-cutoff = { $time } ({ $zone }) के बाद दिए गए ऑर्डर अगले कार्य दिवस में गिने जाते हैं।
fact-ship-to-countries-worldwide-yes = हम दुनिया भर में डिलीवरी करते हैं।
fact-ship-to-countries-number = { $n ->
    [one] हम { $n } से ज़्यादा देश में डिलीवरी करते हैं।
   *[other] हम { $n } से ज़्यादा देशों में डिलीवरी करते हैं।
}
fact-ship-to-countries-countries = जिन देशों में हम डिलीवरी करते हैं: { $list }।
fact-ship-to-countries-not_to = जिन देशों में हम डिलीवरी नहीं करते: { $list }।
fact-ship-to-countries-origin = पार्सल इस देश से भेजे जाते हैं: { $country }।
fact-express-shipping-offered-yes = हाँ, एक्सप्रेस डिलीवरी उपलब्ध है।
fact-express-shipping-offered-no = हम एक्सप्रेस डिलीवरी नहीं देते।
fact-express-shipping-days = { $to ->
    [one] एक्सप्रेस डिलीवरी में रवाना होने के बाद { $span } कार्य दिवस लगता है।
   *[other] एक्सप्रेस डिलीवरी में रवाना होने के बाद { $span } कार्य दिवस लगते हैं।
}
fact-express-shipping-cost = एक्सप्रेस डिलीवरी का शुल्क { $amount } है।
fact-carriers-standard = सामान्य डिलीवरी के कूरियर: { $list }।
fact-carriers-express = एक्सप्रेस डिलीवरी के कूरियर: { $list }।
fact-pickup-points-lockers-yes = हाँ, पार्सल लॉकर और पिकअप पॉइंट पर भेजे जा सकते हैं।
fact-pickup-points-lockers-no = पार्सल लॉकर या पिकअप पॉइंट पर नहीं भेजे जा सकते।
fact-pickup-points-po_box-yes = हम पीओ बॉक्स पर भी डिलीवरी करते हैं।
fact-pickup-points-po_box-no = हम पीओ बॉक्स पर डिलीवरी नहीं करते।
fact-missed-delivery-attempts = { $n ->
    [one] कूरियर { $n } बार डिलीवरी की कोशिश करता है।
   *[other] कूरियर { $n } बार डिलीवरी की कोशिश करता है।
}
fact-missed-delivery-kept_days = { $n ->
    [one] जो पार्सल डिलीवर न हो सके, वह पिकअप पॉइंट पर { $n } दिन तक रखा जाता है।
   *[other] जो पार्सल डिलीवर न हो सके, वह पिकअप पॉइंट पर { $n } दिनों तक रखा जाता है।
}
fact-track-order-where = ऑर्डर की स्थिति और ट्रैकिंग लिंक यहाँ मिलते हैं: { $list }।
fact-track-order-scan_hours = { $n ->
    [one] कूरियर की पहली जानकारी { $n } घंटे के भीतर दिख जाती है।
   *[other] कूरियर की पहली जानकारी { $n } घंटों के भीतर दिख जाती है।
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] पार्सल रास्ते में हो, तो { $n } दिन तक कोई अपडेट न आना सामान्य है।
   *[other] पार्सल रास्ते में हो, तो { $n } दिनों तक कोई अपडेट न आना सामान्य है।
}
fact-tracking-not-moving-report_days = { $n ->
    [one] अगर { $n } दिन से कोई बदलाव न दिखे, तो हमारी टीम को बताइए: हम कूरियर से पूछेंगे।
   *[other] अगर { $n } दिनों से कोई बदलाव न दिखे, तो हमारी टीम को बताइए: हम कूरियर से पूछेंगे।
}
fact-order-not-arrived-lost_days = { $n ->
    [one] अगर डिलीवरी का समय ख़त्म होने के { $n } दिन बाद भी पार्सल न आए, तो हमारी टीम को बताइए।
   *[other] अगर डिलीवरी का समय ख़त्म होने के { $n } दिन बाद भी पार्सल न आए, तो हमारी टीम को बताइए।
}
fact-order-not-arrived-remedy = तब आप इनमें से चुन सकते हैं: { $list }।
fact-order-not-arrived-neighbours-yes = अगर ट्रैकिंग में "डिलीवर हो गया" लिखा हो, तो पहले पड़ोसियों से पूछ लीजिए और पिकअप पॉइंट पर देख लीजिए।
fact-split-shipment-happens-yes = आपका ऑर्डर एक से ज़्यादा पार्सल में आ सकता है।
fact-split-shipment-happens-no = हम हर ऑर्डर एक ही पार्सल में भेजते हैं।
fact-split-shipment-apart_days = { $n ->
    [one] उनके पहुँचने में { $n } कार्य दिवस तक का अंतर हो सकता है।
   *[other] उनके पहुँचने में { $n } कार्य दिवसों तक का अंतर हो सकता है।
}
fact-split-shipment-charged_once-yes = डिलीवरी का शुल्क आप सिर्फ़ एक बार देते हैं।
fact-chinese-new-year-closed = इन दिनों हमारा गोदाम बंद रहता है और कुछ नहीं भेजा जाता: { $period }।
fact-chinese-new-year-resumes = ऑर्डर दोबारा इस तारीख़ से भेजे जाएँगे: { $date }।

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] हमें खेद है। कृपया डिलीवरी के { $n } दिन के भीतर हमारी टीम को बताइए।
   *[other] हमें खेद है। कृपया डिलीवरी के { $n } दिनों के भीतर हमारी टीम को बताइए।
}
fact-damaged-item-evidence = हमें आपसे यह चाहिए: { $list }।
fact-damaged-item-remedy = आप बिना किसी शुल्क के इनमें से चुन सकते हैं: { $list }।
fact-damaged-item-keep-yes = टूटा हुआ आइटम आम तौर पर आपको वापस नहीं भेजना पड़ता।
fact-wrong-item-report_days = { $n ->
    [one] हमें खेद है। कृपया डिलीवरी के { $n } दिन के भीतर हमारी टीम को बताइए।
   *[other] हमें खेद है। कृपया डिलीवरी के { $n } दिनों के भीतर हमारी टीम को बताइए।
}
fact-wrong-item-evidence = हमें आपसे यह चाहिए: { $list }।
fact-wrong-item-remedy = आप इनमें से चुन सकते हैं: { $list }।
fact-wrong-item-return_free-yes = ग़लत आइटम की वापसी का खर्च हम उठाते हैं।
fact-missing-item-report_days = { $n ->
    [one] हमें खेद है। कृपया डिलीवरी के { $n } दिन के भीतर हमारी टीम को बताइए।
   *[other] हमें खेद है। कृपया डिलीवरी के { $n } दिनों के भीतर हमारी टीम को बताइए।
}
fact-missing-item-second_parcel-yes = पहले देख लीजिए कि वह आइटम किसी दूसरे पार्सल में तो नहीं आ रहा।
fact-missing-item-evidence = हमें आपसे यह चाहिए: { $list }।
fact-missing-item-remedy = आप इनमें से चुन सकते हैं: { $list }।
fact-warranty-years = { $n ->
    [one] डिलीवरी से { $n } साल की वारंटी है।
   *[other] डिलीवरी से { $n } साल की वारंटी है।
}
fact-warranty-months = { $n ->
    [one] डिलीवरी से { $n } महीने की वारंटी है।
   *[other] डिलीवरी से { $n } महीनों की वारंटी है।
}
fact-warranty-remedy = ख़राबी होने पर हम बिना किसी शुल्क के यह करते हैं: { $list }।
fact-warranty-excluded = वारंटी में ये शामिल नहीं हैं: { $list }।
fact-warranty-legal-yes = आपके कानूनी अधिकारों पर इसका कोई असर नहीं पड़ता।
fact-warranty-claim-evidence = हमें आपसे यह चाहिए: { $list }।
fact-warranty-claim-reply_days = { $n ->
    [one] आपको { $n } कार्य दिवस के भीतर जवाब मिल जाता है।
   *[other] आपको { $n } कार्य दिवसों के भीतर जवाब मिल जाता है।
}
fact-warranty-claim-postage-store = अगर हमें आइटम वापस चाहिए, तो डाक का खर्च हम उठाते हैं।
fact-warranty-claim-postage-shopper = आइटम हमें भेजने की डाक का खर्च आपको उठाना होता है।

## Payment, prices, customs
fact-payment-methods-methods = भुगतान के तरीके: { $list }।
fact-payment-methods-instalments = किस्तों में भुगतान: { $list }।
fact-payment-methods-cod-yes = आप डिलीवरी पर नकद भुगतान भी कर सकते हैं।
fact-payment-methods-cod-no = कैश ऑन डिलीवरी उपलब्ध नहीं है।
fact-payment-methods-cod_limit = कैश ऑन डिलीवरी { $amount } तक उपलब्ध है।
fact-payment-methods-cod_fee = कैश ऑन डिलीवरी का अतिरिक्त शुल्क { $amount } है।
fact-payment-declined-advice = आम तौर पर इनसे बात बन जाती है: { $list }।
fact-payment-declined-release_days = { $n ->
    [one] अधूरे या दो बार हुए भुगतान की रकम { $n } कार्य दिवस के भीतर वापस आ जाती है।
   *[other] अधूरे या दो बार हुए भुगतान की रकम { $n } कार्य दिवसों के भीतर वापस आ जाती है।
}
fact-payment-safe-protection = हाँ, यहाँ भुगतान करना सुरक्षित है। आपकी सुरक्षा इनसे होती है: { $list }।
fact-currency-currencies = कीमतें इन मुद्राओं में दिखाई जाती हैं: { $list }।
fact-currency-otherwise = बाकी हर जगह कीमतें इस मुद्रा में हैं: { $list }।
fact-coupon-newsletter_percent = न्यूज़लेटर सब्सक्राइब करने पर आपको पहले ऑर्डर पर { $percent } की छूट मिलती है।
fact-coupon-combine-yes = एक ऑर्डर में कई कोड लगाए जा सकते हैं।
fact-coupon-combine-no = एक ऑर्डर में सिर्फ़ एक कोड लगाया जा सकता है।
fact-coupon-problem-check = ये बातें जाँच लीजिए: { $list }।
fact-coupon-problem-late_hours = { $n ->
    [one] अगर कोड डालना रह गया हो, तो ऑर्डर देने के { $n } घंटे के भीतर हमारी टीम को बताइए: हम अंतर की रकम लौटा देंगे।
   *[other] अगर कोड डालना रह गया हो, तो ऑर्डर देने के { $n } घंटों के भीतर हमारी टीम को बताइए: हम अंतर की रकम लौटा देंगे।
}
fact-gift-card-offered-yes = हाँ, हम गिफ़्ट कार्ड बेचते हैं।
fact-gift-card-offered-no = हम गिफ़्ट कार्ड नहीं बेचते।
fact-gift-card-from = सबसे कम राशि: { $amount }।
fact-gift-card-up_to = सबसे ज़्यादा राशि: { $amount }।
fact-gift-card-years = { $n ->
    [one] गिफ़्ट कार्ड { $n } साल तक मान्य रहता है।
   *[other] गिफ़्ट कार्ड { $n } साल तक मान्य रहता है।
}
fact-gift-card-cash-no = इसके बदले नकद नहीं मिल सकता।
fact-invoice-where = इनवॉइस यहाँ मिलता है: { $list }।
fact-invoice-company-yes = चेकआउट पर आप कंपनी का नाम और टैक्स नंबर (VAT/GST) भर सकते हैं।
fact-invoice-company_days = { $n ->
    [one] ऑर्डर देने के { $n } दिन के भीतर भी आप इन्हें जुड़वा सकते हैं।
   *[other] ऑर्डर देने के { $n } दिनों के भीतर भी आप इन्हें जुड़वा सकते हैं।
}
fact-customs-duties-included-all = शुल्क और टैक्स आपके भुगतान में शामिल हैं: डिलीवरी पर कुछ नहीं देना होता।
fact-customs-duties-included-none = हमारी कीमतों में आयात शुल्क और टैक्स शामिल नहीं हैं: आपका देश जो राशि लगाता है, वह कूरियर आपसे लेता है।
fact-customs-duties-included-domestic = कोई सीमा शुल्क नहीं लगता: पार्सल देश के अंदर ही भेजा जाता है और टैक्स कीमत में शामिल हैं।
fact-customs-duties-limit = { $amount } तक के ऑर्डर में शुल्क और टैक्स शामिल हैं और डिलीवरी पर कुछ नहीं देना होता।
fact-customs-duties-above-shopper = उससे बड़े ऑर्डर पर आयात टैक्स और शुल्क कूरियर आपसे लेता है।
fact-customs-refused-clearance_days = { $to ->
    [one] कस्टम क्लियरेंस में आम तौर पर { $span } कार्य दिवस लगता है।
   *[other] कस्टम क्लियरेंस में आम तौर पर { $span } कार्य दिवस लगते हैं।
}
fact-customs-refused-respond_days = { $n ->
    [one] अगर कस्टम विभाग आपसे कोई दस्तावेज़ या नंबर माँगे, तो { $n } दिन के भीतर जवाब दे दीजिए।
   *[other] अगर कस्टम विभाग आपसे कोई दस्तावेज़ या नंबर माँगे, तो { $n } दिनों के भीतर जवाब दे दीजिए।
}
fact-customs-refused-refund-yes = अगर आप ऐसा पार्सल लेने से मना करें जिस पर शुल्क देना हो, तो हम डिलीवरी का खर्च काटकर सामान के पैसे लौटा देते हैं।
fact-customs-refused-refund-no = अगर आप ऐसा पार्सल लेने से मना करें जिस पर शुल्क देना हो, तो हम उसके पैसे नहीं लौटा सकते।
fact-price-match-offered-yes = हाँ, अगर आपके ऑर्डर के बाद कीमत कम हो जाए, तो हम अंतर की रकम लौटा देते हैं।
fact-price-match-offered-no = हम कीमत का अंतर नहीं लौटाते।
fact-price-match-days = { $n ->
    [one] कृपया ऑर्डर देने के { $n } दिन के भीतर इसका अनुरोध कीजिए।
   *[other] कृपया ऑर्डर देने के { $n } दिनों के भीतर इसका अनुरोध कीजिए।
}
fact-loyalty-offered-yes = हाँ, हमारा लॉयल्टी प्रोग्राम है।
fact-loyalty-offered-no = हमारा कोई लॉयल्टी प्रोग्राम नहीं है।
fact-loyalty-percent = आपके खर्च का { $percent } आपको पॉइंट के रूप में वापस मिलता है।

## Account and privacy
fact-delete-my-data-how = इसका अनुरोध यहाँ किया जा सकता है: { $list }।
fact-delete-my-data-days = { $n ->
    [one] हम आपका डेटा आपके अनुरोध के { $n } दिन के भीतर मिटा देते हैं।
   *[other] हम आपका डेटा आपके अनुरोध के { $n } दिनों के भीतर मिटा देते हैं।
}
fact-delete-my-data-invoices-yes = इनवॉइस उतने समय तक रखे जाते हैं जितना कानून में ज़रूरी है।
fact-data-use-sold-no = हम आपका डेटा कभी नहीं बेचते।
fact-data-use-chat_months = { $n ->
    [one] इस चैट के संदेश { $n } महीने तक रखे जाते हैं।
   *[other] इस चैट के संदेश { $n } महीनों तक रखे जाते हैं।
}
fact-data-use-contact = अपने डेटा से जुड़े सवालों के लिए संपर्क: { $text }
fact-newsletter-unsubscribe-link = न्यूज़लेटर बंद करने के लिए उसके किसी भी ईमेल के अंत में दिए "अनसब्सक्राइब" लिंक पर जाइए।
fact-newsletter-unsubscribe-account = न्यूज़लेटर बंद करने के लिए उसे अपने खाते में बंद कर दीजिए।
fact-newsletter-order_mails-yes = आपके ऑर्डर से जुड़े ईमेल फिर भी आते रहेंगे।
fact-reset-password-link_minutes = { $n ->
    [one] साइन इन वाले पेज पर "पासवर्ड भूल गए?" चुनिए: आपको ईमेल पर एक लिंक मिलेगा, जो { $n } मिनट तक काम करता है।
   *[other] साइन इन वाले पेज पर "पासवर्ड भूल गए?" चुनिए: आपको ईमेल पर एक लिंक मिलेगा, जो { $n } मिनट तक काम करता है।
}
fact-guest-order-account-yes = ऑर्डर देने के लिए खाता ज़रूरी है।
fact-guest-order-account-no = आप बिना खाते के, मेहमान के तौर पर भी ऑर्डर दे सकते हैं।

## The store
fact-contact-email = ईमेल: { $text }
fact-contact-phone = फ़ोन: { $text }
fact-contact-reply_hours = { $n ->
    [one] हम ईमेल का जवाब { $n } घंटे के भीतर देते हैं।
   *[other] हम ईमेल का जवाब { $n } घंटों के भीतर देते हैं।
}
fact-support-hours-days = हमारी टीम इन दिनों उपलब्ध रहती है: { $list }।
fact-support-hours-hours = समय: { $period } ({ $zone })।
fact-support-hours-bot-yes = ऑटोमैटिक असिस्टेंट किसी भी समय जवाब देता है।
fact-where-based-place = हमारा पता: { $text }
fact-where-based-country = देश: { $country }।
fact-where-based-showroom-yes = हमारी एक दुकान है जहाँ आप आ सकते हैं।
fact-where-based-showroom-no = हमारी ऐसी कोई दुकान नहीं है जहाँ आप आ सकें।
fact-wholesale-offered-yes = हाँ, हम कंपनियों को और बड़ी मात्रा में भी बेचते हैं।
fact-wholesale-offered-no = हम थोक में नहीं बेचते।
fact-wholesale-pieces = { $n ->
    [one] एक ही प्रोडक्ट के { $n } या ज़्यादा पीस लेने पर छूट मिलती है।
   *[other] एक ही प्रोडक्ट के { $n } या ज़्यादा पीस लेने पर छूट मिलती है।
}
fact-wholesale-percent = छूट { $percent } तक है।
fact-size-guide-table-yes = हर कपड़े के पेज पर नाप के साथ साइज़ चार्ट दिया गया है।
fact-size-guide-fit-true = हमारे साइज़ सामान्य हैं: अपना आम साइज़ लीजिए।
fact-size-guide-fit-small = हमारे साइज़ छोटे आते हैं: एक साइज़ बड़ा लीजिए।
fact-size-guide-fit-large = हमारे साइज़ बड़े आते हैं: एक साइज़ छोटा लीजिए।
fact-plug-voltage-stated-yes = हर बिजली के सामान का प्लग और वोल्टेज उसके पेज पर लिखा है: कृपया देख लें कि दोनों आपके देश के लिए सही हैं।
fact-plug-voltage-chosen-yes = अपने देश का प्लग प्रोडक्ट पेज पर चुना जा सकता है।
fact-plug-voltage-single-yes = गरम करने वाले सामान, जैसे केतली, सिर्फ़ लिखे हुए वोल्टेज पर चलते हैं: उन्हें दूसरे वोल्टेज पर कभी न चलाएँ, प्लग अडैप्टर लगाकर भी नहीं।

## Words for the lists above
fact-word-account = आपका खाता
fact-word-email = ईमेल
fact-word-phone = फ़ोन
fact-word-chat = यही चैट
fact-word-team = हमारी टीम
fact-word-unworn = पहना हुआ न हो
fact-word-unwashed = धुला हुआ न हो
fact-word-tags = सभी टैग लगे हों
fact-word-complete = पूरा हो
fact-word-packaging = असली पैकिंग में हो
fact-word-personalised = आपकी पसंद के अनुसार बनाए गए आइटम
fact-word-gift_cards = गिफ़्ट कार्ड
fact-word-underwear = खोले हुए अंडरगारमेंट
fact-word-swimwear = हाइजीन स्ट्रिप के बिना स्विमवियर
fact-word-food = खोले हुए खाने के सामान
fact-word-cosmetics = खोले हुए कॉस्मेटिक्स
fact-word-digital = डिजिटल प्रोडक्ट
fact-word-replacement = बदले में नया आइटम
fact-word-refund = पैसे की वापसी
fact-word-repair = मरम्मत
fact-word-discount = कीमत में कमी
fact-word-missing_part = छूटे हुए आइटम की डिलीवरी
fact-word-order_number = ऑर्डर नंबर
fact-word-photos = फ़ोटो
fact-word-description = छोटा-सा विवरण
fact-word-packing_slip = पैकिंग स्लिप की फ़ोटो
fact-word-label_photo = लेबल की फ़ोटो
fact-word-wear = सामान्य घिसावट
fact-word-washing = ग़लत धुलाई
fact-word-accidents = दुर्घटनाएँ
fact-word-card_number = कार्ड नंबर और बिलिंग पते की जाँच
fact-word-bank_app = बैंक के ऐप में विदेशी भुगतान की अनुमति
fact-word-security_check = बैंक की सुरक्षा जाँच पूरी करना
fact-word-other_method = भुगतान का कोई दूसरा तरीका
fact-word-encryption = एन्क्रिप्टेड पेज
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = हम आपका कार्ड नंबर न कभी देखते हैं, न सहेजते हैं
fact-word-buyer_protection = भुगतान सेवा की ख़रीदार सुरक्षा
fact-word-expired = कोड की अवधि ख़त्म तो नहीं हो गई
fact-word-used = कोड पहले इस्तेमाल तो नहीं हो चुका
fact-word-minimum = ऑर्डर न्यूनतम राशि तक पहुँचता है या नहीं
fact-word-other_code = कोई दूसरा कोड तो नहीं लगा है
fact-word-bank_transfer = बैंक ट्रांसफ़र
