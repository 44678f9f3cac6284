# How the store's standard facts are told, in Filipino. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] May { $n } araw po kayo mula sa delivery para ibalik ang item.
   *[other] May { $n } na araw po kayo mula sa delivery para ibalik ang item.
}
fact-return-window-postage-store = Libre po ang pagbabalik: kami ang magbabayad ng shipping.
fact-return-window-postage-shopper = Kayo po ang magbabayad ng shipping ng ibabalik na item.
fact-return-window-cost = May bayad po na { $amount } ang pagbabalik, na ibabawas namin sa refund ninyo.
fact-return-window-faulty_free-yes = Kung may depekto o sira ang item, o hindi ito ang in-order ninyo, libre po ang pagbabalik.
fact-return-window-shipping-yes = Kung isasauli mo ang buong order, ibinabalik din namin ang bayad sa karaniwang delivery.
fact-return-window-shipping-no = Hindi ibinabalik ang bayad sa delivery ng order.
fact-return-how-start = Saan puwedeng simulan ang pagbabalik: { $list }.
fact-return-how-label_days = { $n ->
    [one] Matatanggap po ninyo sa email ang return label o return address sa loob ng { $n } working day.
   *[other] Matatanggap po ninyo sa email ang return label o return address sa loob ng { $n } na working day.
}
fact-return-how-hand_over_days = { $n ->
    [one] Pagkatapos po niyon, pakibigay ang parcel sa courier sa loob ng { $n } araw.
   *[other] Pagkatapos po niyon, pakibigay ang parcel sa courier sa loob ng { $n } na araw.
}
fact-return-how-parts-yes = Puwede rin pong ilan lang sa mga item ng order ang ibalik.
fact-return-how-parts-no = Buong order lang po ang puwedeng ibalik.
fact-return-conditions-state = Dapat na kondisyon ng mga ibabalik na item: { $list }.
fact-return-conditions-excluded = Hindi puwedeng ibalik maliban kung may depekto: { $list }.
fact-return-conditions-sale-yes = Puwede pong ibalik ang mga naka-sale na item tulad ng iba.
fact-return-conditions-sale-no = Hindi po puwedeng ibalik ang mga naka-sale na item.
fact-refund-time-check_days = { $n ->
    [one] Ibabalik po namin ang bayad ninyo sa loob ng { $n } working day pagkatapos naming matanggap ang ibinalik na item.
   *[other] Ibabalik po namin ang bayad ninyo sa loob ng { $n } na working day pagkatapos naming matanggap ang ibinalik na item.
}
fact-refund-time-bank_days = { $to ->
    [one] Maaaring abutin pa po ng { $span } working day bago ito lumabas sa bangko ninyo.
   *[other] Maaaring abutin pa po ng { $span } na working day bago ito lumabas sa bangko ninyo.
}
fact-refund-time-to-original = Babalik po ito sa paraan ng pagbabayad na ginamit ninyo.
fact-refund-time-to-credit = Matatanggap po ninyo ito bilang store credit.
fact-exchange-size-offered-yes = Opo, puwedeng palitan ang item ng ibang size o kulay.
fact-exchange-size-offered-no = Hindi po kami nagpapalit ng item. Pakibalik na lang ang item at i-order ang gusto ninyo.
fact-exchange-size-hold_days = { $n ->
    [one] Itatabi po namin para sa inyo ang bagong item nang { $n } araw.
   *[other] Itatabi po namin para sa inyo ang bagong item nang { $n } na araw.
}
fact-exchange-size-delivery-free = Walang bayad po ang delivery ng bagong item.
fact-exchange-size-delivery-charged = May karaniwang bayad po sa delivery ang bagong item.
fact-return-holiday-ordered = Mas mahaba po ang panahon ng pagbabalik para sa mga order na ginawa sa panahong ito: { $period }.
fact-return-holiday-until = Puwede pong ibalik ang mga iyon hanggang { $date }.

## Orders
fact-cancel-order-allowed-yes = Opo, puwede ninyong i-cancel ang order nang walang bayad hangga't hindi pa umaalis ang parcel sa warehouse namin.
fact-cancel-order-allowed-no = Hindi na po puwedeng i-cancel ang order kapag nagawa na, pero puwede itong ibalik.
fact-cancel-order-hours = { $n ->
    [one] Karaniwan po itong nasa loob ng { $n } oras mula sa pag-order.
   *[other] Karaniwan po itong nasa loob ng { $n } na oras mula sa pag-order.
}
fact-cancel-order-how = Saan puwedeng mag-cancel: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Maibabalik po ang bayad ninyo sa loob ng { $n } working day.
   *[other] Maibabalik po ang bayad ninyo sa loob ng { $n } na working day.
}
fact-change-address-allowed-yes = Opo, puwedeng palitan ang delivery address hangga't hindi pa umaalis ang parcel sa warehouse namin.
fact-change-address-allowed-no = Hindi na po mapapalitan ang delivery address pagkatapos mag-order.
fact-change-address-hours = { $n ->
    [one] Karaniwan po itong nasa loob ng { $n } oras mula sa pag-order.
   *[other] Karaniwan po itong nasa loob ng { $n } na oras mula sa pag-order.
}
fact-change-address-how = Saan ito puwedeng palitan: { $list }.
fact-change-address-country-yes = Puwede rin pong palitan ang bansa.
fact-change-address-country-no = Hindi po mapapalitan ang bansa: paki-cancel ang order at gumawa ng bago.
fact-change-order-swap-yes = Puwede po ninyong palitan ang size o kulay hangga't hindi pa umaalis ang parcel sa warehouse namin.
fact-change-order-swap-no = Hindi na po mapapalitan ang size o kulay pagkatapos mag-order.
fact-change-order-add-yes = Hanggang doon po, puwede rin kayong magdagdag ng item.
fact-change-order-add-no = Hindi po puwedeng magdagdag ng item sa order: gumawa na lang po ng pangalawang order.
fact-change-order-how = Saan puwedeng baguhin ang order: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Darating po ang confirmation sa email sa loob ng { $n } minuto. Pakitingnan din ang spam folder.
   *[other] Darating po ang confirmation sa email sa loob ng { $n } na minuto. Pakitingnan din ang spam folder.
}
fact-no-confirmation-resend-yes = Kung wala roon, baka mali ang pagkasulat ng email address: sabihan po ang team namin at ipapadala namin ulit.
fact-out-of-stock-notify-yes = Sa page ng produkto, puwede po ninyong hilingin na i-email kayo kapag available na ulit.
fact-out-of-stock-weeks = { $to ->
    [one] Karamihan po ng item ay bumabalik sa loob ng { $span } linggo.
   *[other] Karamihan po ng item ay bumabalik sa loob ng { $span } na linggo.
}
fact-pre-order-charged-order = Binabayaran po ang pre-order sa oras ng pag-order.
fact-pre-order-charged-dispatch = Binabayaran lang po ang pre-order kapag ipinadala na.
fact-pre-order-cancel-yes = Puwede po itong i-cancel nang walang bayad hangga't hindi pa naipapadala.
fact-pre-order-cancel-no = Hindi po puwedeng i-cancel ang pre-order.
fact-gift-wrapping-offered-yes = Opo, nagbabalot kami ng item bilang regalo.
fact-gift-wrapping-offered-no = Wala po kaming gift wrapping.
fact-gift-wrapping-cost = { $amount } po ang gift wrapping bawat item.
fact-gift-wrapping-card-yes = Puwede po kayong magdagdag ng card na may sarili ninyong mensahe.
fact-gift-wrapping-no_prices-yes = Walang presyo po sa loob ng parcel na panregalo.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Inaabot po ng { $span } working day ang standard delivery mula sa pagpapadala.
   *[other] Inaabot po ng { $span } na working day ang standard delivery mula sa pagpapadala.
}
fact-delivery-time-express = { $to ->
    [one] Inaabot po ng { $span } working day ang express delivery.
   *[other] Inaabot po ng { $span } na working day ang express delivery.
}
fact-shipping-cost-free-yes = Libre po ang delivery.
fact-shipping-cost-standard = { $amount } po ang standard delivery.
fact-shipping-cost-free_from = Libre po ang standard delivery kapag umabot sa { $amount } ang mga bilihin.
fact-shipping-cost-express = { $amount } po ang express delivery.
fact-dispatch-time-days = { $n ->
    [one] Ibibigay po namin sa courier ang order ninyo sa loob ng { $n } working day.
   *[other] Ibibigay po namin sa courier ang order ninyo sa loob ng { $n } na working day.
}
fact-dispatch-time-cutoff = Ang mga order pagkalampas ng { $time } ({ $zone }) ay ibibilang po sa susunod na working day.
fact-ship-to-countries-worldwide-yes = Nagpapadala po kami sa buong mundo.
fact-ship-to-countries-number = { $n ->
    [one] Nagpapadala po kami sa mahigit { $n } bansa.
   *[other] Nagpapadala po kami sa mahigit { $n } na bansa.
}
fact-ship-to-countries-countries = Mga bansang pinapadalhan namin: { $list }.
fact-ship-to-countries-not_to = Mga bansang hindi namin pinapadalhan: { $list }.
fact-ship-to-countries-origin = Bansang pinanggagalingan ng mga parcel: { $country }.
fact-express-shipping-offered-yes = Opo, may express delivery.
fact-express-shipping-offered-no = Wala po kaming express delivery.
fact-express-shipping-days = { $to ->
    [one] Inaabot po ng { $span } working day ang express mula sa pagpapadala.
   *[other] Inaabot po ng { $span } na working day ang express mula sa pagpapadala.
}
fact-express-shipping-cost = { $amount } po ang express.
fact-carriers-standard = Mga courier para sa standard delivery: { $list }.
fact-carriers-express = Mga courier para sa express delivery: { $list }.
fact-pickup-points-lockers-yes = Opo, puwedeng ipadala ang parcel sa mga locker at pick-up point.
fact-pickup-points-lockers-no = Hindi po puwedeng ipadala ang parcel sa mga locker o pick-up point.
fact-pickup-points-po_box-yes = Nagpapadala rin po kami sa PO box.
fact-pickup-points-po_box-no = Hindi po kami nagpapadala sa PO box.
fact-missed-delivery-attempts = { $n ->
    [one] Susubukan po ng courier na mag-deliver nang { $n } beses.
   *[other] Susubukan po ng courier na mag-deliver nang { $n } na beses.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Ang parcel na hindi na-deliver ay itatabi po sa pick-up point nang { $n } araw.
   *[other] Ang parcel na hindi na-deliver ay itatabi po sa pick-up point nang { $n } na araw.
}
fact-track-order-where = Saan makikita ang status at ang tracking link: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Lalabas po ang unang balita mula sa courier sa loob ng { $n } oras.
   *[other] Lalabas po ang unang balita mula sa courier sa loob ng { $n } na oras.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Normal lang po na walang update nang hanggang { $n } araw habang nasa biyahe ang parcel.
   *[other] Normal lang po na walang update nang hanggang { $n } na araw habang nasa biyahe ang parcel.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Kung walang paggalaw sa loob ng { $n } araw, sabihan po ang team namin: itatanong namin sa courier.
   *[other] Kung walang paggalaw sa loob ng { $n } na araw, sabihan po ang team namin: itatanong namin sa courier.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Kung wala pa ang parcel { $n } araw pagkatapos ng takdang panahon ng delivery, sabihan po ang team namin.
   *[other] Kung wala pa ang parcel { $n } na araw pagkatapos ng takdang panahon ng delivery, sabihan po ang team namin.
}
fact-order-not-arrived-remedy = Mapagpipilian ninyo sa ganoong kaso: { $list }.
fact-order-not-arrived-neighbours-yes = Kung "delivered" na ang nakalagay sa tracking, pakitanong po muna sa mga kapitbahay at pakitingnan sa pick-up point.
fact-split-shipment-happens-yes = Maaari pong dumating ang order ninyo sa ilang parcel.
fact-split-shipment-happens-no = Sa iisang parcel po namin ipinapadala ang bawat order.
fact-split-shipment-apart_days = { $n ->
    [one] Maaari pong hanggang { $n } working day ang pagitan ng pagdating ng mga ito.
   *[other] Maaari pong hanggang { $n } na working day ang pagitan ng pagdating ng mga ito.
}
fact-split-shipment-charged_once-yes = Isang beses lang po kayo magbabayad ng delivery.
fact-chinese-new-year-closed = Walang pagpapadala dahil sarado ang warehouse namin: { $period }.
fact-chinese-new-year-resumes = Magpapadala po kami ulit ng mga order simula { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Pasensya na po. Pakisabihan ang team namin sa loob ng { $n } araw mula sa delivery.
   *[other] Pasensya na po. Pakisabihan ang team namin sa loob ng { $n } na araw mula sa delivery.
}
fact-damaged-item-evidence = Kailangan po namin mula sa inyo: { $list }.
fact-damaged-item-remedy = Mapagpipilian ninyo nang walang bayad: { $list }.
fact-damaged-item-keep-yes = Karaniwan pong hindi na kailangang ibalik ang sirang item.
fact-wrong-item-report_days = { $n ->
    [one] Pasensya na po. Pakisabihan ang team namin sa loob ng { $n } araw mula sa delivery.
   *[other] Pasensya na po. Pakisabihan ang team namin sa loob ng { $n } na araw mula sa delivery.
}
fact-wrong-item-evidence = Kailangan po namin mula sa inyo: { $list }.
fact-wrong-item-remedy = Mapagpipilian ninyo: { $list }.
fact-wrong-item-return_free-yes = Kami po ang magbabayad sa pagbabalik ng maling item.
fact-missing-item-report_days = { $n ->
    [one] Pasensya na po. Pakisabihan ang team namin sa loob ng { $n } araw mula sa delivery.
   *[other] Pasensya na po. Pakisabihan ang team namin sa loob ng { $n } na araw mula sa delivery.
}
fact-missing-item-second_parcel-yes = Pakitingnan po muna kung nasa pangalawang parcel ang item.
fact-missing-item-evidence = Kailangan po namin mula sa inyo: { $list }.
fact-missing-item-remedy = Mapagpipilian ninyo: { $list }.
fact-warranty-years = { $n ->
    [one] May warranty po na { $n } taon mula sa delivery.
   *[other] May warranty po na { $n } na taon mula sa delivery.
}
fact-warranty-months = { $n ->
    [one] May warranty po na { $n } buwan mula sa delivery.
   *[other] May warranty po na { $n } na buwan mula sa delivery.
}
fact-warranty-remedy = Gagawin namin kung may depekto, nang walang bayad: { $list }.
fact-warranty-excluded = Hindi sakop ng warranty: { $list }.
fact-warranty-legal-yes = Hindi po nababawasan ang mga karapatan ninyo sa ilalim ng batas.
fact-warranty-claim-evidence = Kailangan po namin mula sa inyo: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Makakatanggap po kayo ng sagot sa loob ng { $n } working day.
   *[other] Makakatanggap po kayo ng sagot sa loob ng { $n } na working day.
}
fact-warranty-claim-postage-store = Kung kailangang ibalik sa amin ang item, kami po ang magbabayad ng shipping.
fact-warranty-claim-postage-shopper = Kayo po ang magbabayad ng shipping ng item papunta sa amin.

## Payment, prices, customs
fact-payment-methods-methods = Mga paraan ng pagbabayad: { $list }.
fact-payment-methods-instalments = Hulugan: { $list }.
fact-payment-methods-cod-yes = Puwede rin pong cash on delivery.
fact-payment-methods-cod-no = Wala po kaming cash on delivery.
fact-payment-methods-cod_limit = Puwede po ang cash on delivery hanggang { $amount }.
fact-payment-methods-cod_fee = May dagdag na { $amount } po ang cash on delivery.
fact-payment-declined-advice = Mga karaniwang nakakatulong: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Ibabalik po ang dobleng singil o singil sa hindi natapos na order sa loob ng { $n } working day.
   *[other] Ibabalik po ang dobleng singil o singil sa hindi natapos na order sa loob ng { $n } na working day.
}
fact-payment-safe-protection = Opo, ligtas magbayad dito. Mga proteksyon ninyo: { $list }.
fact-currency-currencies = Mga currency na ginagamit sa mga presyo: { $list }.
fact-currency-otherwise = Sa ibang lugar, nasa currency na ito ang mga presyo: { $list }.
fact-coupon-newsletter_percent = May { $percent } po kayong diskuwento sa unang order kapag nag-subscribe sa newsletter.
fact-coupon-combine-yes = Puwede pong gumamit ng ilang code sa isang order.
fact-coupon-combine-no = Isang code lang po ang puwedeng gamitin sa isang order.
fact-coupon-problem-check = Mga dapat tingnan: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Kung nakalimutan ninyong ilagay ang code, sabihan po ang team namin sa loob ng { $n } oras mula sa pag-order: ire-refund namin ang diperensya.
   *[other] Kung nakalimutan ninyong ilagay ang code, sabihan po ang team namin sa loob ng { $n } na oras mula sa pag-order: ire-refund namin ang diperensya.
}
fact-gift-card-offered-yes = Opo, nagbebenta kami ng gift card.
fact-gift-card-offered-no = Hindi po kami nagbebenta ng gift card.
fact-gift-card-from = Pinakamababang halaga: { $amount }.
fact-gift-card-up_to = Pinakamataas na halaga: { $amount }.
fact-gift-card-years = { $n ->
    [one] May bisa po ang gift card nang { $n } taon.
   *[other] May bisa po ang gift card nang { $n } na taon.
}
fact-gift-card-cash-no = Hindi po ito maipapalit sa cash.
fact-invoice-where = Saan makikita ang invoice: { $list }.
fact-invoice-company-yes = Puwede po ninyong ilagay ang pangalan ng kompanya at ang VAT number (TIN) sa checkout.
fact-invoice-company_days = { $n ->
    [one] Puwede rin po itong ipadagdag sa loob ng { $n } araw mula sa pag-order.
   *[other] Puwede rin po itong ipadagdag sa loob ng { $n } na araw mula sa pag-order.
}
fact-customs-duties-included-all = Kasama na po sa babayaran ninyo ang duties at buwis: wala nang babayaran sa delivery.
fact-customs-duties-included-none = Hindi po kasama sa presyo namin ang import duties at buwis: sisingilin kayo ng courier ayon sa patakaran ng bansa ninyo.
fact-customs-duties-included-domestic = Walang customs po: sa loob ng bansa ipinapadala ang parcel, at kasama na sa presyo ang buwis.
fact-customs-duties-limit = Hanggang { $amount } na halaga ng bilihin bawat order, kasama na po ang duties at buwis at wala nang babayaran sa delivery.
fact-customs-duties-above-shopper = Sa mas malalaking order, sisingilin po kayo ng courier ng import tax at duty.
fact-customs-refused-clearance_days = { $to ->
    [one] Karaniwan pong inaabot ng { $span } working day ang customs clearance.
   *[other] Karaniwan pong inaabot ng { $span } na working day ang customs clearance.
}
fact-customs-refused-respond_days = { $n ->
    [one] Kung humingi sa inyo ang customs ng dokumento o numero, pakisagot po sa loob ng { $n } araw.
   *[other] Kung humingi sa inyo ang customs ng dokumento o numero, pakisagot po sa loob ng { $n } na araw.
}
fact-customs-refused-refund-yes = Kung tatanggihan ninyo ang parcel na may babayarang duties, ire-refund po namin ang bayad sa item bawas ang gastos sa delivery.
fact-customs-refused-refund-no = Kung tatanggihan ninyo ang parcel na may babayarang duties, hindi po namin ito mare-refund.
fact-price-match-offered-yes = Opo, kung bumaba ang presyo pagkatapos ninyong mag-order, ire-refund namin ang diperensya.
fact-price-match-offered-no = Hindi po kami nagpapantay ng presyo sa iba.
fact-price-match-days = { $n ->
    [one] Pakihiling po ito sa loob ng { $n } araw mula sa pag-order.
   *[other] Pakihiling po ito sa loob ng { $n } na araw mula sa pag-order.
}
fact-loyalty-offered-yes = Opo, may loyalty program kami.
fact-loyalty-offered-no = Wala po kaming loyalty program.
fact-loyalty-percent = Babalik po sa inyo bilang points ang { $percent } ng ginastos ninyo.

## Account and privacy
fact-delete-my-data-how = Saan ito puwedeng hilingin: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Buburahin po namin ang data ninyo sa loob ng { $n } araw mula sa hiling ninyo.
   *[other] Buburahin po namin ang data ninyo sa loob ng { $n } na araw mula sa hiling ninyo.
}
fact-delete-my-data-invoices-yes = Itinatago po ang mga invoice hangga't hinihingi ng batas.
fact-data-use-sold-no = Hindi po namin kailanman ibinebenta ang data ninyo.
fact-data-use-chat_months = { $n ->
    [one] Itinatago po ang mga mensahe sa chat na ito nang { $n } buwan.
   *[other] Itinatago po ang mga mensahe sa chat na ito nang { $n } na buwan.
}
fact-data-use-contact = Contact para sa mga tanong tungkol sa data ninyo: { $text }
fact-newsletter-unsubscribe-link = Para umalis sa newsletter, gamitin po ang link na "Unsubscribe" sa ibaba ng alinman sa mga email nito.
fact-newsletter-unsubscribe-account = Para umalis sa newsletter, i-off po ito sa account ninyo.
fact-newsletter-order_mails-yes = Makakatanggap pa rin po kayo ng email tungkol sa mga order ninyo.
fact-reset-password-link_minutes = { $n ->
    [one] Piliin po ang "Forgot password?" sa pag-log in: may darating na link sa email na gagana nang { $n } minuto.
   *[other] Piliin po ang "Forgot password?" sa pag-log in: may darating na link sa email na gagana nang { $n } na minuto.
}
fact-guest-order-account-yes = Kailangan po ng account para makapag-order.
fact-guest-order-account-no = Puwede po kayong mag-order bilang guest, nang walang account.

## The store
fact-contact-email = Email: { $text }
fact-contact-phone = Telepono: { $text }
fact-contact-reply_hours = { $n ->
    [one] Sinasagot po namin ang mga email sa loob ng { $n } oras.
   *[other] Sinasagot po namin ang mga email sa loob ng { $n } na oras.
}
fact-support-hours-days = Mga araw na may tao sa team namin: { $list }.
fact-support-hours-hours = Oras: { $period } ({ $zone }).
fact-support-hours-bot-yes = Sumasagot po ang automatic assistant anumang oras.
fact-where-based-place = Kinaroroonan namin: { $text }
fact-where-based-country = Bansa: { $country }.
fact-where-based-showroom-yes = May tindahan po kaming puwede ninyong bisitahin.
fact-where-based-showroom-no = Wala po kaming tindahang puwedeng bisitahin.
fact-wholesale-offered-yes = Opo, nagbebenta kami sa mga kompanya at nang maramihan.
fact-wholesale-offered-no = Hindi po kami nagbebenta nang wholesale.
fact-wholesale-pieces = { $n ->
    [one] May diskuwento po simula { $n } piraso ng iisang produkto.
   *[other] May diskuwento po simula { $n } na piraso ng iisang produkto.
}
fact-wholesale-percent = Umaabot po hanggang { $percent } ang diskuwento.
fact-size-guide-table-yes = May size chart po na may mga sukat sa page ng bawat damit.
fact-size-guide-fit-true = Karaniwan po ang mga size namin: piliin ang normal ninyong size.
fact-size-guide-fit-small = Maliit po ang sukat ng mga size namin: pumili ng isang size na mas malaki.
fact-size-guide-fit-large = Malaki po ang sukat ng mga size namin: pumili ng isang size na mas maliit.
fact-plug-voltage-stated-yes = Nakasulat sa page ng bawat de-kuryenteng produkto ang plug at boltahe nito: pakitingnan kung bagay ang mga ito sa bansa mo.
fact-plug-voltage-chosen-yes = Pinipili ang plug para sa bansa mo sa page ng produkto.
fact-plug-voltage-single-yes = Ang mga produktong nagpapainit, gaya ng takure, ay gumagana lang sa nakasulat na boltahe: huwag kailanman gamitin sa iba, kahit may plug adapter.

## Words for the lists above
fact-word-account = account ninyo
fact-word-email = email
fact-word-phone = telepono
fact-word-chat = chat na ito
fact-word-team = team namin
fact-word-unworn = hindi pa naisusuot
fact-word-unwashed = hindi pa nalalabhan
fact-word-tags = kumpleto ang mga tag
fact-word-complete = walang kulang
fact-word-packaging = nasa orihinal na packaging
fact-word-personalised = mga personalized na item
fact-word-gift_cards = mga gift card
fact-word-underwear = nabuksang underwear
fact-word-swimwear = swimwear na wala nang hygiene sticker
fact-word-food = nabuksang pagkain
fact-word-cosmetics = nabuksang cosmetics
fact-word-digital = mga digital na produkto
fact-word-replacement = kapalit na item
fact-word-refund = refund
fact-word-repair = pagkukumpuni
fact-word-discount = bawas sa presyo
fact-word-missing_part = pagpapadala ng kulang na item
fact-word-order_number = order number
fact-word-photos = mga litrato
fact-word-description = maikling paliwanag
fact-word-packing_slip = litrato ng packing slip
fact-word-label_photo = litrato ng label
fact-word-wear = normal na pagkaluma
fact-word-washing = maling paglalaba
fact-word-accidents = mga aksidente
fact-word-card_number = pag-check sa card number at billing address
fact-word-bank_app = pagpayag sa mga bayad sa ibang bansa sa app ng bangko ninyo
fact-word-security_check = pagkumpleto sa security check ng bangko ninyo
fact-word-other_method = paggamit ng ibang paraan ng pagbabayad
fact-word-encryption = mga encrypted na page
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = hindi namin nakikita o itinatago ang card number ninyo
fact-word-buyer_protection = buyer protection ng payment service
fact-word-expired = kung expired na ang code
fact-word-used = kung nagamit na ito dati
fact-word-minimum = kung umabot ang order sa minimum na halaga
fact-word-other_code = kung may ibang code na nakalagay
fact-word-bank_transfer = bank transfer
