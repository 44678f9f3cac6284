# How the store's standard facts are told, in Swedish. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Du har { $n } dag på dig att returnera en vara, räknat från leveransen.
   *[other] Du har { $n } dagar på dig att returnera en vara, räknat från leveransen.
}
fact-return-window-postage-store = Returen är gratis: vi betalar frakten.
fact-return-window-postage-shopper = Du betalar själv returfrakten.
fact-return-window-cost = Returen kostar { $amount }, som vi drar av från din återbetalning.
fact-return-window-faulty_free-yes = Om varan är felaktig, skadad eller inte den du beställde är returen gratis.
fact-return-window-shipping-yes = Om du returnerar hela beställningen betalar vi även tillbaka standardfrakten.
fact-return-window-shipping-no = Beställningens fraktkostnad betalas inte tillbaka.
fact-return-how-start = Här kan du anmäla en retur: { $list }.
fact-return-how-label_days = { $n ->
    [one] Du får retursedeln eller returadressen via e-post inom { $n } arbetsdag.
   *[other] Du får retursedeln eller returadressen via e-post inom { $n } arbetsdagar.
}
fact-return-how-hand_over_days = { $n ->
    [one] Lämna sedan in paketet inom { $n } dag.
   *[other] Lämna sedan in paketet inom { $n } dagar.
}
fact-return-how-parts-yes = Du kan också returnera bara en del av varorna i en beställning.
fact-return-how-parts-no = En beställning kan bara returneras i sin helhet.
fact-return-conditions-state = Returnerade varor ska vara: { $list }.
fact-return-conditions-excluded = Det här kan inte returneras om det inte är fel på varan: { $list }.
fact-return-conditions-sale-yes = Reavaror kan returneras precis som alla andra varor.
fact-return-conditions-sale-no = Reavaror kan inte returneras.
fact-refund-time-check_days = { $n ->
    [one] Vi betalar tillbaka pengarna inom { $n } arbetsdag efter att din retur har kommit fram till oss.
   *[other] Vi betalar tillbaka pengarna inom { $n } arbetsdagar efter att din retur har kommit fram till oss.
}
fact-refund-time-bank_days = { $to ->
    [one] Sedan kan det ta ytterligare { $span } arbetsdag innan de syns hos din bank.
   *[other] Sedan kan det ta ytterligare { $span } arbetsdagar innan de syns hos din bank.
}
fact-refund-time-to-original = Pengarna går tillbaka till det betalsätt som du använde.
fact-refund-time-to-credit = Du får beloppet som tillgodohavande hos oss.
fact-exchange-size-offered-yes = Ja, du kan byta en vara mot en annan storlek eller färg.
fact-exchange-size-offered-no = Vi erbjuder inte byten. Returnera varan och beställ den du vill ha i stället.
fact-exchange-size-hold_days = { $n ->
    [one] Vi reserverar den nya varan åt dig i { $n } dag.
   *[other] Vi reserverar den nya varan åt dig i { $n } dagar.
}
fact-exchange-size-delivery-free = Du betalar ingen frakt för den nya varan.
fact-exchange-size-delivery-charged = För den nya varan betalar du vanlig frakt.
fact-return-holiday-ordered = För beställningar från den här perioden gäller längre returtid: { $period }.
fact-return-holiday-until = Du kan returnera dem till och med { $date }.

## Orders
fact-cancel-order-allowed-yes = Ja, du kan avbeställa utan kostnad tills paketet har lämnat vårt lager.
fact-cancel-order-allowed-no = En lagd beställning kan inte avbeställas, men du kan returnera den.
fact-cancel-order-hours = { $n ->
    [one] Det går oftast inom { $n } timme efter beställningen.
   *[other] Det går oftast inom { $n } timmar efter beställningen.
}
fact-cancel-order-how = Här kan du avbeställa: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Du får tillbaka pengarna inom { $n } arbetsdag.
   *[other] Du får tillbaka pengarna inom { $n } arbetsdagar.
}
fact-change-address-allowed-yes = Ja, leveransadressen kan ändras tills paketet har lämnat vårt lager.
fact-change-address-allowed-no = Leveransadressen kan inte ändras efter att beställningen är lagd.
fact-change-address-hours = { $n ->
    [one] Det går oftast inom { $n } timme efter beställningen.
   *[other] Det går oftast inom { $n } timmar efter beställningen.
}
fact-change-address-how = Här kan du ändra den: { $list }.
fact-change-address-country-yes = Även landet kan ändras.
fact-change-address-country-no = Landet kan inte ändras: avbeställ och lägg en ny beställning.
fact-change-order-swap-yes = Du kan ändra storlek eller färg tills paketet har lämnat vårt lager.
fact-change-order-swap-no = Storlek och färg kan inte ändras efter att beställningen är lagd.
fact-change-order-add-yes = Du kan också lägga till varor fram till dess.
fact-change-order-add-no = Det går inte att lägga till varor i en beställning: lägg en ny i stället.
fact-change-order-how = Här kan du ändra en beställning: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Bekräftelsen kommer via e-post inom { $n } minut. Titta gärna i skräpposten också.
   *[other] Bekräftelsen kommer via e-post inom { $n } minuter. Titta gärna i skräpposten också.
}
fact-no-confirmation-resend-yes = Finns den inte där kan e-postadressen vara felstavad: hör av dig till vårt team, så skickar vi den igen.
fact-out-of-stock-notify-yes = På produktens sida kan du be att få ett mejl när varan är tillbaka.
fact-out-of-stock-weeks = { $to ->
    [one] De flesta varor är tillbaka inom { $span } vecka.
   *[other] De flesta varor är tillbaka inom { $span } veckor.
}
fact-pre-order-charged-order = Du betalar en förhandsbeställning när du lägger den.
fact-pre-order-charged-dispatch = Du betalar en förhandsbeställning först när den skickas.
fact-pre-order-cancel-yes = Du kan avbeställa den utan kostnad tills den skickas.
fact-pre-order-cancel-no = En förhandsbeställning kan inte avbeställas.
fact-gift-wrapping-offered-yes = Ja, vi slår in varor som presenter.
fact-gift-wrapping-offered-no = Vi erbjuder inte presentinslagning.
fact-gift-wrapping-cost = Presentinslagning kostar { $amount } per vara.
fact-gift-wrapping-card-yes = Du kan lägga till ett kort med en egen hälsning.
fact-gift-wrapping-no_prices-yes = Det finns inga priser i ett presentpaket.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Standardleverans tar { $span } arbetsdag från det att paketet skickas.
   *[other] Standardleverans tar { $span } arbetsdagar från det att paketet skickas.
}
fact-delivery-time-express = { $to ->
    [one] Expressleverans tar { $span } arbetsdag.
   *[other] Expressleverans tar { $span } arbetsdagar.
}
fact-shipping-cost-free-yes = Leveransen är gratis.
fact-shipping-cost-standard = Standardleverans kostar { $amount }.
fact-shipping-cost-free_from = Standardleverans är gratis när du handlar för minst { $amount }.
fact-shipping-cost-express = Expressleverans kostar { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Vi lämnar din beställning till fraktbolaget inom { $n } arbetsdag.
   *[other] Vi lämnar din beställning till fraktbolaget inom { $n } arbetsdagar.
}
fact-dispatch-time-cutoff = Beställningar efter { $time } ({ $zone }) räknas till nästa arbetsdag.
fact-ship-to-countries-worldwide-yes = Vi levererar till hela världen.
fact-ship-to-countries-number = { $n ->
    [one] Vi levererar till fler än { $n } land.
   *[other] Vi levererar till fler än { $n } länder.
}
fact-ship-to-countries-countries = Länder som vi levererar till: { $list }.
fact-ship-to-countries-not_to = Länder som vi inte levererar till: { $list }.
fact-ship-to-countries-origin = Land som paketen skickas från: { $country }.
fact-express-shipping-offered-yes = Ja, det finns expressleverans.
fact-express-shipping-offered-no = Vi erbjuder inte expressleverans.
fact-express-shipping-days = { $to ->
    [one] Express tar { $span } arbetsdag från det att paketet skickas.
   *[other] Express tar { $span } arbetsdagar från det att paketet skickas.
}
fact-express-shipping-cost = Express kostar { $amount }.
fact-carriers-standard = Fraktbolag för standardleverans: { $list }.
fact-carriers-express = Fraktbolag för expressleverans: { $list }.
fact-pickup-points-lockers-yes = Ja, paket kan skickas till paketskåp och utlämningsställen.
fact-pickup-points-lockers-no = Paket kan inte skickas till paketskåp eller utlämningsställen.
fact-pickup-points-po_box-yes = Vi levererar även till boxadresser.
fact-pickup-points-po_box-no = Vi levererar inte till boxadresser.
fact-missed-delivery-attempts = { $n ->
    [one] Fraktbolaget gör { $n } leveransförsök.
   *[other] Fraktbolaget gör { $n } leveransförsök.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Ett paket som inte kunde levereras ligger kvar på ett utlämningsställe i { $n } dag.
   *[other] Ett paket som inte kunde levereras ligger kvar på ett utlämningsställe i { $n } dagar.
}
fact-track-order-where = Här hittar du status och spårningslänk: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Den första uppdateringen från fraktbolaget syns inom { $n } timme.
   *[other] Den första uppdateringen från fraktbolaget syns inom { $n } timmar.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Upp till { $n } dag utan uppdatering är normalt medan ett paket är på väg.
   *[other] Upp till { $n } dagar utan uppdatering är normalt medan ett paket är på väg.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Hör av dig till vårt team om inget har hänt på { $n } dag: vi frågar fraktbolaget.
   *[other] Hör av dig till vårt team om inget har hänt på { $n } dagar: vi frågar fraktbolaget.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Hör av dig till vårt team om paketet inte har kommit { $n } dag efter leveranstidens slut.
   *[other] Hör av dig till vårt team om paketet inte har kommit { $n } dagar efter leveranstidens slut.
}
fact-order-not-arrived-remedy = Det här kan du då välja: { $list }.
fact-order-not-arrived-neighbours-yes = Om spårningen visar ”levererat”, fråga först grannarna och utlämningsstället.
fact-split-shipment-happens-yes = Din beställning kan komma i flera paket.
fact-split-shipment-happens-no = Vi skickar varje beställning i ett enda paket.
fact-split-shipment-apart_days = { $n ->
    [one] De kan komma med upp till { $n } arbetsdags mellanrum.
   *[other] De kan komma med upp till { $n } arbetsdagars mellanrum.
}
fact-split-shipment-charged_once-yes = Du betalar frakt bara en gång.
fact-chinese-new-year-closed = Under den här tiden är vårt lager stängt och inget skickas: { $period }.
fact-chinese-new-year-resumes = Vi skickar beställningar igen från och med { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Det var tråkigt att höra. Hör av dig till vårt team inom { $n } dag efter leveransen.
   *[other] Det var tråkigt att höra. Hör av dig till vårt team inom { $n } dagar efter leveransen.
}
fact-damaged-item-evidence = Det här behöver vi från dig: { $list }.
fact-damaged-item-remedy = Det här kan du välja utan kostnad: { $list }.
fact-damaged-item-keep-yes = Oftast behöver du inte skicka tillbaka den skadade varan.
fact-wrong-item-report_days = { $n ->
    [one] Det var tråkigt att höra. Hör av dig till vårt team inom { $n } dag efter leveransen.
   *[other] Det var tråkigt att höra. Hör av dig till vårt team inom { $n } dagar efter leveransen.
}
fact-wrong-item-evidence = Det här behöver vi från dig: { $list }.
fact-wrong-item-remedy = Det här kan du välja: { $list }.
fact-wrong-item-return_free-yes = Vi betalar returen av den felaktiga varan.
fact-missing-item-report_days = { $n ->
    [one] Det var tråkigt att höra. Hör av dig till vårt team inom { $n } dag efter leveransen.
   *[other] Det var tråkigt att höra. Hör av dig till vårt team inom { $n } dagar efter leveransen.
}
fact-missing-item-second_parcel-yes = Titta först om varan är på väg i ett andra paket.
fact-missing-item-evidence = Det här behöver vi från dig: { $list }.
fact-missing-item-remedy = Det här kan du välja: { $list }.
fact-warranty-years = { $n ->
    [one] Garantin gäller i { $n } år från leveransen.
   *[other] Garantin gäller i { $n } år från leveransen.
}
fact-warranty-months = { $n ->
    [one] Garantin gäller i { $n } månad från leveransen.
   *[other] Garantin gäller i { $n } månader från leveransen.
}
fact-warranty-remedy = Så här åtgärdar vi ett fel utan kostnad: { $list }.
fact-warranty-excluded = Garantin täcker inte: { $list }.
fact-warranty-legal-yes = Dina lagstadgade rättigheter påverkas inte.
fact-warranty-claim-evidence = Det här behöver vi från dig: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Du får svar inom { $n } arbetsdag.
   *[other] Du får svar inom { $n } arbetsdagar.
}
fact-warranty-claim-postage-store = Om vi behöver få tillbaka varan betalar vi frakten.
fact-warranty-claim-postage-shopper = Du betalar själv frakten när du skickar in varan.

## Payment, prices, customs
fact-payment-methods-methods = Så här kan du betala: { $list }.
fact-payment-methods-instalments = Delbetalning: { $list }.
fact-payment-methods-cod-yes = Du kan också betala kontant vid leverans (postförskott).
fact-payment-methods-cod-no = Det går inte att betala vid leverans (postförskott).
fact-payment-methods-cod_limit = Postförskott går bra upp till { $amount }.
fact-payment-methods-cod_fee = Postförskott kostar { $amount } extra.
fact-payment-declined-advice = Det här brukar hjälpa: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] En oavslutad eller dubbel debitering släpps inom { $n } arbetsdag.
   *[other] En oavslutad eller dubbel debitering släpps inom { $n } arbetsdagar.
}
fact-payment-safe-protection = Ja, det är säkert att betala här. Det här skyddar dig: { $list }.
fact-currency-currencies = Valutor som priserna visas i: { $list }.
fact-currency-otherwise = I alla andra länder är priserna i den här valutan: { $list }.
fact-coupon-newsletter_percent = Du får { $percent } rabatt på din första beställning när du prenumererar på nyhetsbrevet.
fact-coupon-combine-yes = Du kan använda flera koder i samma beställning.
fact-coupon-combine-no = Du kan bara använda en kod per beställning.
fact-coupon-problem-check = Kontrollera följande: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Om du glömde att ange koden, hör av dig till vårt team inom { $n } timme efter beställningen: vi betalar tillbaka mellanskillnaden.
   *[other] Om du glömde att ange koden, hör av dig till vårt team inom { $n } timmar efter beställningen: vi betalar tillbaka mellanskillnaden.
}
fact-gift-card-offered-yes = Ja, vi säljer presentkort.
fact-gift-card-offered-no = Vi säljer inte presentkort.
fact-gift-card-from = Lägsta belopp: { $amount }.
fact-gift-card-up_to = Högsta belopp: { $amount }.
fact-gift-card-years = { $n ->
    [one] Ett presentkort gäller i { $n } år.
   *[other] Ett presentkort gäller i { $n } år.
}
fact-gift-card-cash-no = Det kan inte lösas in mot pengar.
fact-invoice-where = Här hittar du fakturan: { $list }.
fact-invoice-company-yes = Du kan ange företagsnamn och momsregistreringsnummer i kassan.
fact-invoice-company_days = { $n ->
    [one] Du kan också få dem tillagda inom { $n } dag efter beställningen.
   *[other] Du kan också få dem tillagda inom { $n } dagar efter beställningen.
}
fact-customs-duties-included-all = Tull och skatter ingår i det du betalar: du behöver inte betala något vid leveransen.
fact-customs-duties-included-none = Tull och importskatter ingår inte i våra priser: fraktbolaget tar ut det som ditt land kräver av dig.
fact-customs-duties-included-domestic = Det blir ingen tull: paketet skickas inom landet och skatterna ingår i priset.
fact-customs-duties-limit = För beställningar upp till { $amount } ingår tull och skatter, och du behöver inte betala något vid leveransen.
fact-customs-duties-above-shopper = För större beställningar tar fraktbolaget ut importskatt och tull av dig.
fact-customs-refused-clearance_days = { $to ->
    [one] Förtullningen tar oftast { $span } arbetsdag.
   *[other] Förtullningen tar oftast { $span } arbetsdagar.
}
fact-customs-refused-respond_days = { $n ->
    [one] Om tullen ber dig om ett dokument eller ett nummer, svara inom { $n } dag.
   *[other] Om tullen ber dig om ett dokument eller ett nummer, svara inom { $n } dagar.
}
fact-customs-refused-refund-yes = Om du tackar nej till ett paket som det ska betalas tull för, betalar vi tillbaka varornas pris minus fraktkostnaden.
fact-customs-refused-refund-no = Om du tackar nej till ett paket som det ska betalas tull för, kan vi inte betala tillbaka det.
fact-price-match-offered-yes = Ja, om priset sänks efter din beställning betalar vi tillbaka mellanskillnaden.
fact-price-match-offered-no = Vi matchar inte andra priser.
fact-price-match-days = { $n ->
    [one] Hör av dig om det inom { $n } dag efter beställningen.
   *[other] Hör av dig om det inom { $n } dagar efter beställningen.
}
fact-loyalty-offered-yes = Ja, vi har ett bonusprogram.
fact-loyalty-offered-no = Vi har inget bonusprogram.
fact-loyalty-percent = Du får tillbaka { $percent } av det du handlar för som poäng.

## Account and privacy
fact-delete-my-data-how = Här kan du begära det: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Vi raderar dina uppgifter inom { $n } dag efter din begäran.
   *[other] Vi raderar dina uppgifter inom { $n } dagar efter din begäran.
}
fact-delete-my-data-invoices-yes = Fakturor sparas så länge som lagen kräver.
fact-data-use-sold-no = Vi säljer aldrig dina uppgifter.
fact-data-use-chat_months = { $n ->
    [one] Meddelanden i den här chatten sparas i { $n } månad.
   *[other] Meddelanden i den här chatten sparas i { $n } månader.
}
fact-data-use-contact = Kontakt för frågor om dina uppgifter: { $text }
fact-newsletter-unsubscribe-link = För att avsluta nyhetsbrevet klickar du på ”Avregistrera” längst ner i något av breven.
fact-newsletter-unsubscribe-account = För att avsluta nyhetsbrevet stänger du av det på ditt konto.
fact-newsletter-order_mails-yes = Du får fortfarande mejl om dina beställningar.
fact-reset-password-link_minutes = { $n ->
    [one] Välj ”Glömt lösenordet?” när du loggar in: du får en länk via e-post som fungerar i { $n } minut.
   *[other] Välj ”Glömt lösenordet?” när du loggar in: du får en länk via e-post som fungerar i { $n } minuter.
}
fact-guest-order-account-yes = Du behöver ett konto för att beställa.
fact-guest-order-account-no = Du kan beställa som gäst, utan konto.

## The store
fact-contact-email = E-post: { $text }
fact-contact-phone = Telefon: { $text }
fact-contact-reply_hours = { $n ->
    [one] Vi svarar på mejl inom { $n } timme.
   *[other] Vi svarar på mejl inom { $n } timmar.
}
fact-support-hours-days = Dagar då vårt team är på plats: { $list }.
fact-support-hours-hours = Tider: { $period } ({ $zone }).
fact-support-hours-bot-yes = Den automatiska assistenten svarar dygnet runt.
fact-where-based-place = Här finns vi: { $text }
fact-where-based-country = Land: { $country }.
fact-where-based-showroom-yes = Vi har en butik som du kan besöka.
fact-where-based-showroom-no = Vi har ingen butik att besöka.
fact-wholesale-offered-yes = Ja, vi säljer till företag och i stora kvantiteter.
fact-wholesale-offered-no = Vi säljer inte i parti.
fact-wholesale-pieces = { $n ->
    [one] Du får rabatt från { $n } exemplar av samma produkt.
   *[other] Du får rabatt från { $n } exemplar av samma produkt.
}
fact-wholesale-percent = Rabatten är upp till { $percent }.
fact-size-guide-table-yes = På varje plaggs sida finns en storlekstabell med mått.
fact-size-guide-fit-true = Våra storlekar är normala: ta din vanliga storlek.
fact-size-guide-fit-small = Våra storlekar är små: ta en storlek större.
fact-size-guide-fit-large = Våra storlekar är stora: ta en storlek mindre.
fact-plug-voltage-stated-yes = Kontakten och spänningen för varje elprodukt står på dess sida: kontrollera att båda passar i ditt land.
fact-plug-voltage-chosen-yes = Du väljer kontakten för ditt land på produktsidan.
fact-plug-voltage-single-yes = Produkter som värmer, till exempel vattenkokare, fungerar bara med den angivna spänningen: använd dem aldrig med den andra, inte ens med en kontaktadapter.

## Words for the lists above
fact-word-account = ditt konto
fact-word-email = e-post
fact-word-phone = telefon
fact-word-chat = den här chatten
fact-word-team = vårt team
fact-word-unworn = oanvända
fact-word-unwashed = otvättade
fact-word-tags = med alla lappar kvar
fact-word-complete = kompletta
fact-word-packaging = i originalförpackningen
fact-word-personalised = personligt anpassade varor
fact-word-gift_cards = presentkort
fact-word-underwear = öppnade underkläder
fact-word-swimwear = badkläder utan hygienskydd
fact-word-food = öppnade livsmedel
fact-word-cosmetics = öppnad kosmetika
fact-word-digital = digitala varor
fact-word-replacement = en ersättningsvara
fact-word-refund = återbetalning
fact-word-repair = reparation
fact-word-discount = prisavdrag
fact-word-missing_part = att vi skickar varan som saknas
fact-word-order_number = ordernumret
fact-word-photos = foton
fact-word-description = en kort beskrivning
fact-word-packing_slip = ett foto av följesedeln
fact-word-label_photo = ett foto av etiketten
fact-word-wear = normalt slitage
fact-word-washing = felaktig tvätt
fact-word-accidents = olyckor
fact-word-card_number = att kontrollera kortnumret och fakturaadressen
fact-word-bank_app = att tillåta utlandsbetalningar i bankens app
fact-word-security_check = att slutföra bankens säkerhetskontroll
fact-word-other_method = att välja ett annat betalsätt
fact-word-encryption = krypterade sidor
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = att vi varken ser eller sparar ditt kortnummer
fact-word-buyer_protection = betaltjänstens köpskydd
fact-word-expired = om koden har gått ut
fact-word-used = om den redan har använts
fact-word-minimum = om beställningen når minimibeloppet
fact-word-other_code = om en annan kod redan är angiven
fact-word-bank_transfer = banköverföring
