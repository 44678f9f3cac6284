# How the store's standard facts are told, in Swahili. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Una siku { $n } ya kurudisha bidhaa, kuanzia siku uliyoipokea.
   *[other] Una siku { $n } za kurudisha bidhaa, kuanzia siku uliyoipokea.
}
fact-return-window-postage-store = Kurudisha bidhaa ni bure: gharama ya kuituma tunalipa sisi.
fact-return-window-postage-shopper = Gharama ya kutuma bidhaa unayorudisha unalipa wewe.
fact-return-window-cost = Kurudisha bidhaa kunagharimu { $amount }, na tunakata kiasi hicho kwenye pesa unazorudishiwa.
fact-return-window-faulty_free-yes = Kama bidhaa ina kasoro, imeharibika au si ile uliyoagiza, kuirudisha ni bure.
fact-return-window-shipping-yes = Ukirudisha oda nzima, tunarudisha pia gharama ya usafirishaji wa kawaida.
fact-return-window-shipping-no = Gharama ya usafirishaji wa oda hairudishwi.
fact-return-how-start = Unaweza kuanza kurudisha bidhaa kupitia: { $list }.
fact-return-how-label_days = { $n ->
    [one] Utapata lebo au anwani ya kurudishia bidhaa kwa barua pepe ndani ya siku { $n } ya kazi.
   *[other] Utapata lebo au anwani ya kurudishia bidhaa kwa barua pepe ndani ya siku { $n } za kazi.
}
fact-return-how-hand_over_days = { $n ->
    [one] Baada ya hapo, tafadhali kabidhi kifurushi ndani ya siku { $n }.
   *[other] Baada ya hapo, tafadhali kabidhi kifurushi ndani ya siku { $n }.
}
fact-return-how-parts-yes = Unaweza pia kurudisha baadhi tu ya bidhaa za oda.
fact-return-how-parts-no = Oda inaweza kurudishwa yote kwa pamoja tu.
fact-return-conditions-state = Bidhaa zinazorudishwa ziwe hivi: { $list }.
fact-return-conditions-excluded = Bidhaa zisizoweza kurudishwa, isipokuwa zikiwa na kasoro: { $list }.
fact-return-conditions-sale-yes = Bidhaa za ofa zinaweza kurudishwa kama nyingine zote.
fact-return-conditions-sale-no = Bidhaa za ofa haziwezi kurudishwa.
fact-refund-time-check_days = { $n ->
    [one] Tunakurudishia pesa zako ndani ya siku { $n } ya kazi baada ya kupokea bidhaa uliyorudisha.
   *[other] Tunakurudishia pesa zako ndani ya siku { $n } za kazi baada ya kupokea bidhaa uliyorudisha.
}
fact-refund-time-bank_days = { $to ->
    [one] Benki yako inaweza kuhitaji siku { $span } nyingine ya kazi kuzionyesha.
   *[other] Benki yako inaweza kuhitaji siku { $span } nyingine za kazi kuzionyesha.
}
fact-refund-time-to-original = Pesa zinarudi kwa njia ile ile uliyotumia kulipa.
fact-refund-time-to-credit = Unapata salio la kutumia kwenye duka letu.
fact-exchange-size-offered-yes = Ndiyo, unaweza kubadilisha bidhaa kwa saizi au rangi nyingine.
fact-exchange-size-offered-no = Hatubadilishi bidhaa. Tafadhali rudisha bidhaa hiyo na uagize unayoitaka.
fact-exchange-size-hold_days = { $n ->
    [one] Tunakuwekea bidhaa mpya kwa siku { $n }.
   *[other] Tunakuwekea bidhaa mpya kwa siku { $n }.
}
fact-exchange-size-delivery-free = Hakuna gharama ya kukutumia bidhaa mpya.
fact-exchange-size-delivery-charged = Bidhaa mpya inatumwa kwa gharama ya kawaida ya usafirishaji.
fact-return-holiday-ordered = Oda zilizowekwa kipindi hiki zina muda mrefu zaidi wa kurudishwa: { $period }.
fact-return-holiday-until = Unaweza kuzirudisha hadi tarehe { $date }.

## Orders
fact-cancel-order-allowed-yes = Ndiyo, unaweza kughairi oda yako bila malipo kabla kifurushi hakijatoka kwenye ghala letu.
fact-cancel-order-allowed-no = Oda ikishawekwa haiwezi kughairiwa, lakini unaweza kuirudisha.
fact-cancel-order-hours = { $n ->
    [one] Kwa kawaida hiyo huwa ndani ya saa { $n } baada ya kuagiza.
   *[other] Kwa kawaida hiyo huwa ndani ya saa { $n } baada ya kuagiza.
}
fact-cancel-order-how = Unaweza kughairi kupitia: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Unarudishiwa pesa zako ndani ya siku { $n } ya kazi.
   *[other] Unarudishiwa pesa zako ndani ya siku { $n } za kazi.
}
fact-change-address-allowed-yes = Ndiyo, anwani ya kufikishiwa oda inaweza kubadilishwa kabla kifurushi hakijatoka kwenye ghala letu.
fact-change-address-allowed-no = Anwani ya kufikishiwa oda haiwezi kubadilishwa baada ya kuagiza.
fact-change-address-hours = { $n ->
    [one] Kwa kawaida hiyo huwa ndani ya saa { $n } baada ya kuagiza.
   *[other] Kwa kawaida hiyo huwa ndani ya saa { $n } baada ya kuagiza.
}
fact-change-address-how = Unaweza kuibadilisha kupitia: { $list }.
fact-change-address-country-yes = Hata nchi inaweza kubadilishwa.
fact-change-address-country-no = Nchi haiwezi kubadilishwa: tafadhali ghairi oda na uweke nyingine.
fact-change-order-swap-yes = Unaweza kubadilisha saizi au rangi kabla kifurushi hakijatoka kwenye ghala letu.
fact-change-order-swap-no = Saizi au rangi haiwezi kubadilishwa baada ya kuagiza.
fact-change-order-add-yes = Hadi wakati huo unaweza pia kuongeza bidhaa.
fact-change-order-add-no = Huwezi kuongeza bidhaa kwenye oda: tafadhali weka oda ya pili.
fact-change-order-how = Unaweza kubadilisha oda kupitia: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Uthibitisho unakuja kwa barua pepe ndani ya dakika { $n }. Tafadhali angalia pia kwenye folda ya spam.
   *[other] Uthibitisho unakuja kwa barua pepe ndani ya dakika { $n }. Tafadhali angalia pia kwenye folda ya spam.
}
fact-no-confirmation-resend-yes = Kama haupo, huenda anwani ya barua pepe iliandikwa vibaya: ijulishe timu yetu, nasi tutautuma tena.
fact-out-of-stock-notify-yes = Kwenye ukurasa wa bidhaa unaweza kuomba kujulishwa kwa barua pepe itakaporudi.
fact-out-of-stock-weeks = { $to ->
    [one] Bidhaa nyingi hurudi ndani ya wiki { $span }.
   *[other] Bidhaa nyingi hurudi ndani ya wiki { $span }.
}
fact-pre-order-charged-order = Oda ya mapema unailipia unapoiweka.
fact-pre-order-charged-dispatch = Oda ya mapema unailipia pale tu inapotumwa.
fact-pre-order-cancel-yes = Unaweza kuighairi bila malipo kabla haijatumwa.
fact-pre-order-cancel-no = Oda ya mapema haiwezi kughairiwa.
fact-gift-wrapping-offered-yes = Ndiyo, tunafunga bidhaa kama zawadi.
fact-gift-wrapping-offered-no = Hatutoi huduma ya kufunga zawadi.
fact-gift-wrapping-cost = Kufunga zawadi kunagharimu { $amount } kwa kila bidhaa.
fact-gift-wrapping-card-yes = Unaweza kuongeza kadi yenye ujumbe wako mwenyewe.
fact-gift-wrapping-no_prices-yes = Ndani ya kifurushi cha zawadi hatuweki bei.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Usafirishaji wa kawaida huchukua siku { $span } ya kazi tangu oda itumwe.
   *[other] Usafirishaji wa kawaida huchukua siku { $span } za kazi tangu oda itumwe.
}
fact-delivery-time-express = { $to ->
    [one] Usafirishaji wa haraka huchukua siku { $span } ya kazi.
   *[other] Usafirishaji wa haraka huchukua siku { $span } za kazi.
}
fact-shipping-cost-free-yes = Usafirishaji ni bure.
fact-shipping-cost-standard = Usafirishaji wa kawaida unagharimu { $amount }.
fact-shipping-cost-free_from = Usafirishaji wa kawaida ni bure ukinunua bidhaa za kuanzia { $amount }.
fact-shipping-cost-express = Usafirishaji wa haraka unagharimu { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Tunakabidhi oda yako kwa msafirishaji ndani ya siku { $n } ya kazi.
   *[other] Tunakabidhi oda yako kwa msafirishaji ndani ya siku { $n } za kazi.
}
fact-dispatch-time-cutoff = Oda zinazowekwa baada ya saa { $time } ({ $zone }) zinahesabiwa kuwa za siku ya kazi inayofuata.
fact-ship-to-countries-worldwide-yes = Tunatuma bidhaa duniani kote.
fact-ship-to-countries-number = { $n ->
    [one] Tunatuma bidhaa kwenye zaidi ya nchi { $n }.
   *[other] Tunatuma bidhaa kwenye zaidi ya nchi { $n }.
}
fact-ship-to-countries-countries = Nchi tunazotuma bidhaa: { $list }.
fact-ship-to-countries-not_to = Nchi ambazo hatutumi bidhaa: { $list }.
fact-ship-to-countries-origin = Nchi ambayo vifurushi vinatumwa kutoka: { $country }.
fact-express-shipping-offered-yes = Ndiyo, kuna usafirishaji wa haraka.
fact-express-shipping-offered-no = Hatuna usafirishaji wa haraka.
fact-express-shipping-days = { $to ->
    [one] Usafirishaji wa haraka huchukua siku { $span } ya kazi tangu oda itumwe.
   *[other] Usafirishaji wa haraka huchukua siku { $span } za kazi tangu oda itumwe.
}
fact-express-shipping-cost = Usafirishaji wa haraka unagharimu { $amount }.
fact-carriers-standard = Kampuni za usafirishaji wa kawaida: { $list }.
fact-carriers-express = Kampuni za usafirishaji wa haraka: { $list }.
fact-pickup-points-lockers-yes = Ndiyo, vifurushi vinaweza kupelekwa kwenye makabati ya vifurushi na vituo vya kuchukulia.
fact-pickup-points-lockers-no = Vifurushi haviwezi kupelekwa kwenye makabati ya vifurushi wala vituo vya kuchukulia.
fact-pickup-points-po_box-yes = Tunatuma pia kwa sanduku la posta.
fact-pickup-points-po_box-no = Hatutumi kwa sanduku la posta.
fact-missed-delivery-attempts = { $n ->
    [one] Msafirishaji anajaribu kukufikishia kifurushi mara { $n }.
   *[other] Msafirishaji anajaribu kukufikishia kifurushi mara { $n }.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Kifurushi ambacho hakikuweza kufikishwa hutunzwa kwenye kituo cha kuchukulia kwa siku { $n }.
   *[other] Kifurushi ambacho hakikuweza kufikishwa hutunzwa kwenye kituo cha kuchukulia kwa siku { $n }.
}
fact-track-order-where = Hali ya oda na kiungo cha kuifuatilia utavipata hapa: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Taarifa ya kwanza ya msafirishaji huonekana ndani ya saa { $n }.
   *[other] Taarifa ya kwanza ya msafirishaji huonekana ndani ya saa { $n }.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Kifurushi kikiwa njiani, ni kawaida kukaa hadi siku { $n } bila taarifa mpya.
   *[other] Kifurushi kikiwa njiani, ni kawaida kukaa hadi siku { $n } bila taarifa mpya.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Kama hakuna mabadiliko kwa siku { $n }, ijulishe timu yetu: tutamuuliza msafirishaji.
   *[other] Kama hakuna mabadiliko kwa siku { $n }, ijulishe timu yetu: tutamuuliza msafirishaji.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Kama kifurushi chako hakijafika siku { $n } baada ya muda wa kufikishwa kuisha, ijulishe timu yetu.
   *[other] Kama kifurushi chako hakijafika siku { $n } baada ya muda wa kufikishwa kuisha, ijulishe timu yetu.
}
fact-order-not-arrived-remedy = Hapo unaweza kuchagua: { $list }.
fact-order-not-arrived-neighbours-yes = Kama ufuatiliaji unasema "kimefikishwa", tafadhali waulize kwanza majirani na uangalie kwenye kituo cha kuchukulia.
fact-split-shipment-happens-yes = Oda yako inaweza kuja kwa vifurushi kadhaa.
fact-split-shipment-happens-no = Kila oda tunaituma kwa kifurushi kimoja.
fact-split-shipment-apart_days = { $n ->
    [one] Vinaweza kupishana kwa hadi siku { $n } ya kazi.
   *[other] Vinaweza kupishana kwa hadi siku { $n } za kazi.
}
fact-split-shipment-charged_once-yes = Usafirishaji unalipia mara moja tu.
fact-chinese-new-year-closed = Kipindi ambacho hatutumi chochote kwa sababu ghala letu limefungwa: { $period }.
fact-chinese-new-year-resumes = Tunaanza tena kutuma oda tarehe { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Pole sana. Tafadhali ijulishe timu yetu ndani ya siku { $n } baada ya kupokea.
   *[other] Pole sana. Tafadhali ijulishe timu yetu ndani ya siku { $n } baada ya kupokea.
}
fact-damaged-item-evidence = Tunachohitaji kutoka kwako: { $list }.
fact-damaged-item-remedy = Unaweza kuchagua, bila malipo: { $list }.
fact-damaged-item-keep-yes = Kwa kawaida huhitaji kurudisha bidhaa iliyoharibika.
fact-wrong-item-report_days = { $n ->
    [one] Samahani sana. Tafadhali ijulishe timu yetu ndani ya siku { $n } baada ya kupokea.
   *[other] Samahani sana. Tafadhali ijulishe timu yetu ndani ya siku { $n } baada ya kupokea.
}
fact-wrong-item-evidence = Tunachohitaji kutoka kwako: { $list }.
fact-wrong-item-remedy = Unaweza kuchagua: { $list }.
fact-wrong-item-return_free-yes = Gharama ya kurudisha bidhaa tuliyokosea kutuma tunalipa sisi.
fact-missing-item-report_days = { $n ->
    [one] Samahani sana. Tafadhali ijulishe timu yetu ndani ya siku { $n } baada ya kupokea.
   *[other] Samahani sana. Tafadhali ijulishe timu yetu ndani ya siku { $n } baada ya kupokea.
}
fact-missing-item-second_parcel-yes = Tafadhali angalia kwanza kama bidhaa hiyo inakuja kwa kifurushi cha pili.
fact-missing-item-evidence = Tunachohitaji kutoka kwako: { $list }.
fact-missing-item-remedy = Unaweza kuchagua: { $list }.
fact-warranty-years = { $n ->
    [one] Kuna dhamana ya mwaka { $n } kuanzia siku ya kupokea bidhaa.
   *[other] Kuna dhamana ya miaka { $n } kuanzia siku ya kupokea bidhaa.
}
fact-warranty-months = { $n ->
    [one] Kuna dhamana ya mwezi { $n } kuanzia siku ya kupokea bidhaa.
   *[other] Kuna dhamana ya miezi { $n } kuanzia siku ya kupokea bidhaa.
}
fact-warranty-remedy = Bidhaa ikiwa na kasoro, unapata haya bila malipo: { $list }.
fact-warranty-excluded = Dhamana haihusu: { $list }.
fact-warranty-legal-yes = Haki zako za kisheria zinabaki vile vile.
fact-warranty-claim-evidence = Tunachohitaji kutoka kwako: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Utapata jibu ndani ya siku { $n } ya kazi.
   *[other] Utapata jibu ndani ya siku { $n } za kazi.
}
fact-warranty-claim-postage-store = Tukihitaji uturudishie bidhaa, gharama ya kuituma tunalipa sisi.
fact-warranty-claim-postage-shopper = Gharama ya kututumia bidhaa unalipa wewe.

## Payment, prices, customs
fact-payment-methods-methods = Unaweza kulipa kwa: { $list }.
fact-payment-methods-instalments = Malipo ya awamu: { $list }.
fact-payment-methods-cod-yes = Unaweza pia kulipa pesa taslimu unapopokea mzigo.
fact-payment-methods-cod-no = Huwezi kulipa pesa taslimu unapopokea mzigo.
fact-payment-methods-cod_limit = Kulipa pesa taslimu unapopokea kunawezekana hadi { $amount }.
fact-payment-methods-cod_fee = Kulipa pesa taslimu unapopokea kunaongeza gharama ya { $amount }.
fact-payment-declined-advice = Mambo ambayo kwa kawaida husaidia: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Pesa zilizokatwa mara mbili au bila oda kukamilika huachiliwa ndani ya siku { $n } ya kazi.
   *[other] Pesa zilizokatwa mara mbili au bila oda kukamilika huachiliwa ndani ya siku { $n } za kazi.
}
fact-payment-safe-protection = Ndiyo, ni salama kulipa hapa. Kinachokulinda: { $list }.
fact-currency-currencies = Sarafu zinazotumika kuonyesha bei: { $list }.
fact-currency-otherwise = Kwingine kote bei ziko kwa sarafu hii: { $list }.
fact-coupon-newsletter_percent = Unapata punguzo la { $percent } kwenye oda yako ya kwanza ukijiandikisha kupokea jarida letu.
fact-coupon-combine-yes = Kuponi kadhaa zinaweza kutumika kwenye oda moja.
fact-coupon-combine-no = Kuponi moja tu inaweza kutumika kwenye oda moja.
fact-coupon-problem-check = Mambo ya kuangalia: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Kama ulisahau kuweka kuponi, ijulishe timu yetu ndani ya saa { $n } baada ya kuagiza: tutakurudishia tofauti.
   *[other] Kama ulisahau kuweka kuponi, ijulishe timu yetu ndani ya saa { $n } baada ya kuagiza: tutakurudishia tofauti.
}
fact-gift-card-offered-yes = Ndiyo, tunauza kadi za zawadi.
fact-gift-card-offered-no = Hatuuzi kadi za zawadi.
fact-gift-card-from = Thamani ya chini kabisa: { $amount }.
fact-gift-card-up_to = Thamani ya juu kabisa: { $amount }.
fact-gift-card-years = { $n ->
    [one] Kadi ya zawadi hudumu kwa mwaka { $n }.
   *[other] Kadi ya zawadi hudumu kwa miaka { $n }.
}
fact-gift-card-cash-no = Haiwezi kubadilishwa kuwa pesa taslimu.
fact-invoice-where = Ankara utaipata hapa: { $list }.
fact-invoice-company-yes = Unaweza kuweka jina la kampuni na namba ya VAT unapokamilisha oda.
fact-invoice-company_days = { $n ->
    [one] Unaweza pia kuomba ziongezwe ndani ya siku { $n } baada ya kuagiza.
   *[other] Unaweza pia kuomba ziongezwe ndani ya siku { $n } baada ya kuagiza.
}
fact-customs-duties-included-all = Ushuru na kodi vimo kwenye bei unayolipa: hulipi chochote unapopokea.
fact-customs-duties-included-none = Bei zetu hazijumuishi ushuru wa forodha na kodi: msafirishaji atakutoza kile ambacho nchi yako inadai.
fact-customs-duties-included-domestic = Hakuna ushuru wa forodha: kifurushi kinatumwa ndani ya nchi, na kodi zimo kwenye bei.
fact-customs-duties-limit = Kwa oda yenye bidhaa za hadi { $amount }, ushuru na kodi vimo kwenye bei na hulipi chochote unapopokea.
fact-customs-duties-above-shopper = Kwa oda kubwa zaidi, msafirishaji atakutoza kodi na ushuru wa forodha.
fact-customs-refused-clearance_days = { $to ->
    [one] Kwa kawaida ukaguzi wa forodha huchukua siku { $span } ya kazi.
   *[other] Kwa kawaida ukaguzi wa forodha huchukua siku { $span } za kazi.
}
fact-customs-refused-respond_days = { $n ->
    [one] Forodha wakikuomba hati au namba, tafadhali wajibu ndani ya siku { $n }.
   *[other] Forodha wakikuomba hati au namba, tafadhali wajibu ndani ya siku { $n }.
}
fact-customs-refused-refund-yes = Ukikataa kifurushi kinachodaiwa ushuru, tunakurudishia pesa za bidhaa baada ya kutoa gharama za usafirishaji.
fact-customs-refused-refund-no = Ukikataa kifurushi kinachodaiwa ushuru, hatuwezi kukurudishia pesa.
fact-price-match-offered-yes = Ndiyo, bei ikishuka baada ya kuagiza, tunakurudishia tofauti.
fact-price-match-offered-no = Hatushushi bei ili zilingane na za maduka mengine.
fact-price-match-days = { $n ->
    [one] Tafadhali omba ndani ya siku { $n } baada ya kuagiza.
   *[other] Tafadhali omba ndani ya siku { $n } baada ya kuagiza.
}
fact-loyalty-offered-yes = Ndiyo, tuna mpango wa pointi kwa wateja wetu.
fact-loyalty-offered-no = Hatuna mpango wa pointi kwa wateja.
fact-loyalty-percent = Unarudishiwa { $percent } ya unachotumia kama pointi.

## Account and privacy
fact-delete-my-data-how = Unaweza kuomba kupitia: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Tunafuta taarifa zako ndani ya siku { $n } baada ya ombi lako.
   *[other] Tunafuta taarifa zako ndani ya siku { $n } baada ya ombi lako.
}
fact-delete-my-data-invoices-yes = Ankara hutunzwa kwa muda unaotakiwa na sheria.
fact-data-use-sold-no = Hatuuzi taarifa zako kamwe.
fact-data-use-chat_months = { $n ->
    [one] Ujumbe wa gumzo hili hutunzwa kwa mwezi { $n }.
   *[other] Ujumbe wa gumzo hili hutunzwa kwa miezi { $n }.
}
fact-data-use-contact = Mawasiliano kwa maswali kuhusu taarifa zako: { $text }
fact-newsletter-unsubscribe-link = Kujiondoa kwenye jarida, tumia kiungo cha kujiondoa ("Unsubscribe") kilicho mwishoni mwa barua pepe yoyote ya jarida hilo.
fact-newsletter-unsubscribe-account = Kujiondoa kwenye jarida, lizime kwenye akaunti yako.
fact-newsletter-order_mails-yes = Bado utapokea barua pepe kuhusu oda zako.
fact-reset-password-link_minutes = { $n ->
    [one] Unapoingia, chagua "Umesahau nenosiri?": utapata kiungo kwa barua pepe, kinachofanya kazi kwa dakika { $n }.
   *[other] Unapoingia, chagua "Umesahau nenosiri?": utapata kiungo kwa barua pepe, kinachofanya kazi kwa dakika { $n }.
}
fact-guest-order-account-yes = Unahitaji akaunti ili kuagiza.
fact-guest-order-account-no = Unaweza kuagiza kama mgeni, bila akaunti.

## The store
fact-contact-email = Barua pepe: { $text }
fact-contact-phone = Simu: { $text }
fact-contact-reply_hours = { $n ->
    [one] Tunajibu barua pepe ndani ya saa { $n }.
   *[other] Tunajibu barua pepe ndani ya saa { $n }.
}
fact-support-hours-days = Siku ambazo timu yetu inapatikana: { $list }.
fact-support-hours-hours = Saa za kazi: { $period } ({ $zone }).
fact-support-hours-bot-yes = Msaidizi wa kiotomatiki anajibu saa yoyote.
fact-where-based-place = Tunapopatikana: { $text }
fact-where-based-country = Nchi: { $country }.
fact-where-based-showroom-yes = Tuna duka ambalo unaweza kulitembelea.
fact-where-based-showroom-no = Hatuna duka la kutembelea.
fact-wholesale-offered-yes = Ndiyo, tunauza kwa kampuni na kwa jumla.
fact-wholesale-offered-no = Hatuuzi kwa jumla.
fact-wholesale-pieces = { $n ->
    [one] Punguzo linaanzia kipande { $n } cha bidhaa moja.
   *[other] Punguzo linaanzia vipande { $n } vya bidhaa moja.
}
fact-wholesale-percent = Punguzo linafika hadi { $percent }.
fact-size-guide-table-yes = Jedwali la saizi lenye vipimo lipo kwenye ukurasa wa kila nguo.
fact-size-guide-fit-true = Saizi zetu ni za kawaida: chukua saizi yako ya kila siku.
fact-size-guide-fit-small = Saizi zetu ni ndogo kidogo: chukua saizi moja kubwa zaidi.
fact-size-guide-fit-large = Saizi zetu ni kubwa kidogo: chukua saizi moja ndogo zaidi.
fact-plug-voltage-stated-yes = Plagi na volti za kila bidhaa ya umeme zimeandikwa kwenye ukurasa wake: tafadhali hakikisha zote zinafaa nchini kwako.
fact-plug-voltage-chosen-yes = Unachagua plagi ya nchi yako kwenye ukurasa wa bidhaa.
fact-plug-voltage-single-yes = Bidhaa zinazopasha joto, kama birika, hufanya kazi kwa volti zilizoandikwa tu: usizitumie kamwe kwa volti nyingine, hata kwa adapta ya plagi.

## Words for the lists above
fact-word-account = akaunti yako
fact-word-email = barua pepe
fact-word-phone = simu
fact-word-chat = gumzo hili
fact-word-team = timu yetu
fact-word-unworn = hazijavaliwa
fact-word-unwashed = hazijafuliwa
fact-word-tags = zina lebo zote
fact-word-complete = zimekamilika
fact-word-packaging = ziko kwenye vifungashio vyake vya awali
fact-word-personalised = bidhaa zilizotengenezwa mahususi kwa mteja
fact-word-gift_cards = kadi za zawadi
fact-word-underwear = nguo za ndani zilizofunguliwa
fact-word-swimwear = nguo za kuogelea zisizo na stika ya usafi
fact-word-food = vyakula vilivyofunguliwa
fact-word-cosmetics = vipodozi vilivyofunguliwa
fact-word-digital = bidhaa za kidijitali
fact-word-replacement = kupewa bidhaa nyingine badala yake
fact-word-refund = kurudishiwa pesa
fact-word-repair = kutengenezewa bidhaa
fact-word-discount = kupunguziwa bei
fact-word-missing_part = kutumiwa bidhaa iliyokosekana
fact-word-order_number = namba ya oda
fact-word-photos = picha
fact-word-description = maelezo mafupi
fact-word-packing_slip = picha ya orodha ya bidhaa iliyo kwenye kifurushi
fact-word-label_photo = picha ya lebo
fact-word-wear = uchakavu wa kawaida
fact-word-washing = ufuaji usio sahihi
fact-word-accidents = ajali
fact-word-card_number = kuhakikisha namba ya kadi na anwani ya bili ni sahihi
fact-word-bank_app = kuruhusu malipo ya nje ya nchi kwenye app ya benki yako
fact-word-security_check = kukamilisha uthibitisho wa usalama wa benki yako
fact-word-other_method = kutumia njia nyingine ya malipo
fact-word-encryption = kurasa zenye usimbaji fiche
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = hatuoni wala hatuhifadhi namba ya kadi yako
fact-word-buyer_protection = ulinzi kwa mnunuzi unaotolewa na huduma ya malipo
fact-word-expired = kama kuponi imeisha muda wake
fact-word-used = kama ilishatumika
fact-word-minimum = kama oda inafikia kiasi cha chini kinachotakiwa
fact-word-other_code = kama kuna kuponi nyingine iliyowekwa
fact-word-bank_transfer = uhamisho wa benki
