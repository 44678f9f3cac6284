# How the store's standard facts are told, in Norwegian (bokmål). See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Du har { $n } dag på deg til å returnere en vare, regnet fra leveringen.
   *[other] Du har { $n } dager på deg til å returnere en vare, regnet fra leveringen.
}
fact-return-window-postage-store = Returen er gratis: Vi betaler frakten.
fact-return-window-postage-shopper = Du betaler selv for returfrakten.
fact-return-window-cost = Returen koster { $amount }, som vi trekker fra refusjonen.
fact-return-window-faulty_free-yes = Hvis varen har feil, er skadet eller ikke er den du bestilte, er returen gratis.
fact-return-window-shipping-yes = Hvis du returnerer hele bestillingen, betaler vi også tilbake standardfrakten.
fact-return-window-shipping-no = Frakten for bestillingen betales ikke tilbake.
fact-return-how-start = Her kan du melde en retur: { $list }.
fact-return-how-label_days = { $n ->
    [one] Du får returetiketten eller returadressen på e-post innen { $n } virkedag.
   *[other] Du får returetiketten eller returadressen på e-post innen { $n } virkedager.
}
fact-return-how-hand_over_days = { $n ->
    [one] Lever deretter inn pakken innen { $n } dag.
   *[other] Lever deretter inn pakken innen { $n } dager.
}
fact-return-how-parts-yes = Du kan også returnere bare noen av varene i en bestilling.
fact-return-how-parts-no = En bestilling kan bare returneres samlet.
fact-return-conditions-state = Varer du returnerer, må være: { $list }.
fact-return-conditions-excluded = Dette kan ikke returneres med mindre det er feil på varen: { $list }.
fact-return-conditions-sale-yes = Salgsvarer kan returneres på lik linje med alle andre varer.
fact-return-conditions-sale-no = Salgsvarer kan ikke returneres.
fact-refund-time-check_days = { $n ->
    [one] Vi betaler tilbake pengene innen { $n } virkedag etter at vi har mottatt returen.
   *[other] Vi betaler tilbake pengene innen { $n } virkedager etter at vi har mottatt returen.
}
fact-refund-time-bank_days = { $to ->
    [one] Deretter kan det ta ytterligere { $span } virkedag før du ser dem i banken.
   *[other] Deretter kan det ta ytterligere { $span } virkedager før du ser dem i banken.
}
fact-refund-time-to-original = Pengene går tilbake til betalingsmåten du brukte.
fact-refund-time-to-credit = Du får beløpet som tilgodebeløp hos oss.
fact-exchange-size-offered-yes = Ja, du kan bytte en vare i en annen størrelse eller farge.
fact-exchange-size-offered-no = Vi tilbyr ikke bytte. Returner varen og bestill den du vil ha.
fact-exchange-size-hold_days = { $n ->
    [one] Vi holder av den nye varen til deg i { $n } dag.
   *[other] Vi holder av den nye varen til deg i { $n } dager.
}
fact-exchange-size-delivery-free = Du betaler ikke frakt for den nye varen.
fact-exchange-size-delivery-charged = Du betaler vanlig frakt for den nye varen.
fact-return-holiday-ordered = For bestillinger fra denne perioden gjelder en lengre returfrist: { $period }.
fact-return-holiday-until = Du kan returnere dem til og med { $date }.

## Orders
fact-cancel-order-allowed-yes = Ja, du kan kansellere bestillingen gratis så lenge pakken ikke har forlatt lageret vårt.
fact-cancel-order-allowed-no = En bestilling kan ikke kanselleres etter at den er lagt inn, men du kan returnere den.
fact-cancel-order-hours = { $n ->
    [one] Det går vanligvis innen { $n } time etter bestillingen.
   *[other] Det går vanligvis innen { $n } timer etter bestillingen.
}
fact-cancel-order-how = Her kan du kansellere: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Du får pengene tilbake innen { $n } virkedag.
   *[other] Du får pengene tilbake innen { $n } virkedager.
}
fact-change-address-allowed-yes = Ja, leveringsadressen kan endres så lenge pakken ikke har forlatt lageret vårt.
fact-change-address-allowed-no = Leveringsadressen kan ikke endres etter at du har bestilt.
fact-change-address-hours = { $n ->
    [one] Det går vanligvis innen { $n } time etter bestillingen.
   *[other] Det går vanligvis innen { $n } timer etter bestillingen.
}
fact-change-address-how = Her kan du endre den: { $list }.
fact-change-address-country-yes = Landet kan også endres.
fact-change-address-country-no = Landet kan ikke endres: Kanseller bestillingen, og legg inn en ny bestilling.
fact-change-order-swap-yes = Du kan endre størrelse eller farge så lenge pakken ikke har forlatt lageret vårt.
fact-change-order-swap-no = Størrelse og farge kan ikke endres etter at du har bestilt.
fact-change-order-add-yes = Du kan også legge til varer frem til da.
fact-change-order-add-no = Det går ikke an å legge til varer i en bestilling: Legg inn en ny for dem.
fact-change-order-how = Her kan du endre en bestilling: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Bekreftelsen kommer på e-post innen { $n } minutt. Sjekk også søppelposten.
   *[other] Bekreftelsen kommer på e-post innen { $n } minutter. Sjekk også søppelposten.
}
fact-no-confirmation-resend-yes = Hvis den ikke er der, kan e-postadressen være feilstavet: Si fra til teamet vårt, så sender vi den på nytt.
fact-out-of-stock-notify-yes = På produktsiden kan du be om å få en e-post når varen er tilbake.
fact-out-of-stock-weeks = { $to ->
    [one] De fleste varene er tilbake innen { $span } uke.
   *[other] De fleste varene er tilbake innen { $span } uker.
}
fact-pre-order-charged-order = Du betaler for en forhåndsbestilling når du legger den inn.
fact-pre-order-charged-dispatch = Du betaler først for en forhåndsbestilling når den blir sendt.
fact-pre-order-cancel-yes = Du kan kansellere den gratis frem til den blir sendt.
fact-pre-order-cancel-no = En forhåndsbestilling kan ikke kanselleres.
fact-gift-wrapping-offered-yes = Ja, vi pakker inn varer som gaver.
fact-gift-wrapping-offered-no = Vi tilbyr ikke gaveinnpakning.
fact-gift-wrapping-cost = Gaveinnpakning koster { $amount } per vare.
fact-gift-wrapping-card-yes = Du kan legge ved et kort med din egen hilsen.
fact-gift-wrapping-no_prices-yes = Det ligger ingen priser i en gavepakke.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Standardlevering tar { $span } virkedag fra pakken er sendt.
   *[other] Standardlevering tar { $span } virkedager fra pakken er sendt.
}
fact-delivery-time-express = { $to ->
    [one] Ekspresslevering tar { $span } virkedag.
   *[other] Ekspresslevering tar { $span } virkedager.
}
fact-shipping-cost-free-yes = Leveringen er gratis.
fact-shipping-cost-standard = Standardlevering koster { $amount }.
fact-shipping-cost-free_from = Standardlevering er gratis når du handler for minst { $amount }.
fact-shipping-cost-express = Ekspresslevering koster { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Vi leverer bestillingen din til transportøren innen { $n } virkedag.
   *[other] Vi leverer bestillingen din til transportøren innen { $n } virkedager.
}
fact-dispatch-time-cutoff = Bestillinger etter kl. { $time } ({ $zone }) regnes som lagt inn neste virkedag.
fact-ship-to-countries-worldwide-yes = Vi leverer til hele verden.
fact-ship-to-countries-number = { $n ->
    [one] Vi leverer til mer enn { $n } land.
   *[other] Vi leverer til mer enn { $n } land.
}
fact-ship-to-countries-countries = Land vi leverer til: { $list }.
fact-ship-to-countries-not_to = Land vi ikke leverer til: { $list }.
fact-ship-to-countries-origin = Land pakkene sendes fra: { $country }.
fact-express-shipping-offered-yes = Ja, vi har ekspresslevering.
fact-express-shipping-offered-no = Vi tilbyr ikke ekspresslevering.
fact-express-shipping-days = { $to ->
    [one] Ekspress tar { $span } virkedag fra pakken er sendt.
   *[other] Ekspress tar { $span } virkedager fra pakken er sendt.
}
fact-express-shipping-cost = Ekspress koster { $amount }.
fact-carriers-standard = Transportører for standardlevering: { $list }.
fact-carriers-express = Transportører for ekspresslevering: { $list }.
fact-pickup-points-lockers-yes = Ja, pakker kan sendes til pakkebokser og hentesteder.
fact-pickup-points-lockers-no = Pakker kan ikke sendes til pakkebokser eller hentesteder.
fact-pickup-points-po_box-yes = Vi leverer også til postboks.
fact-pickup-points-po_box-no = Vi leverer ikke til postboks.
fact-missed-delivery-attempts = { $n ->
    [one] Transportøren gjør { $n } leveringsforsøk.
   *[other] Transportøren gjør { $n } leveringsforsøk.
}
fact-missed-delivery-kept_days = { $n ->
    [one] En pakke som ikke kunne leveres, blir liggende på et hentested i { $n } dag.
   *[other] En pakke som ikke kunne leveres, blir liggende på et hentested i { $n } dager.
}
fact-track-order-where = Her finner du status og sporingslenke: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Den første oppdateringen fra transportøren vises innen { $n } time.
   *[other] Den første oppdateringen fra transportøren vises innen { $n } timer.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Inntil { $n } dag uten oppdatering er normalt mens en pakke er underveis.
   *[other] Inntil { $n } dager uten oppdatering er normalt mens en pakke er underveis.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Si fra til teamet vårt hvis det ikke har skjedd noe på { $n } dag: Vi spør transportøren.
   *[other] Si fra til teamet vårt hvis det ikke har skjedd noe på { $n } dager: Vi spør transportøren.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Si fra til teamet vårt hvis pakken ikke har kommet { $n } dag etter at leveringstiden er ute.
   *[other] Si fra til teamet vårt hvis pakken ikke har kommet { $n } dager etter at leveringstiden er ute.
}
fact-order-not-arrived-remedy = Dette kan du da velge: { $list }.
fact-order-not-arrived-neighbours-yes = Hvis det står «levert» i sporingen, spør først naboene og hentestedet.
fact-split-shipment-happens-yes = Bestillingen din kan komme i flere pakker.
fact-split-shipment-happens-no = Vi sender hver bestilling i én pakke.
fact-split-shipment-apart_days = { $n ->
    [one] De kan komme med inntil { $n } virkedags mellomrom.
   *[other] De kan komme med inntil { $n } virkedagers mellomrom.
}
fact-split-shipment-charged_once-yes = Du betaler frakt bare én gang.
fact-chinese-new-year-closed = I denne perioden er lageret vårt stengt, og ingenting blir sendt: { $period }.
fact-chinese-new-year-resumes = Vi sender bestillinger igjen fra { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Det var leit å høre. Si fra til teamet vårt innen { $n } dag etter leveringen.
   *[other] Det var leit å høre. Si fra til teamet vårt innen { $n } dager etter leveringen.
}
fact-damaged-item-evidence = Dette trenger vi fra deg: { $list }.
fact-damaged-item-remedy = Dette kan du velge uten kostnad: { $list }.
fact-damaged-item-keep-yes = Vanligvis trenger du ikke å sende tilbake den skadede varen.
fact-wrong-item-report_days = { $n ->
    [one] Det var leit å høre. Si fra til teamet vårt innen { $n } dag etter leveringen.
   *[other] Det var leit å høre. Si fra til teamet vårt innen { $n } dager etter leveringen.
}
fact-wrong-item-evidence = Dette trenger vi fra deg: { $list }.
fact-wrong-item-remedy = Dette kan du velge: { $list }.
fact-wrong-item-return_free-yes = Vi betaler for returen av feil vare.
fact-missing-item-report_days = { $n ->
    [one] Det var leit å høre. Si fra til teamet vårt innen { $n } dag etter leveringen.
   *[other] Det var leit å høre. Si fra til teamet vårt innen { $n } dager etter leveringen.
}
fact-missing-item-second_parcel-yes = Sjekk først om varen er på vei i en annen pakke.
fact-missing-item-evidence = Dette trenger vi fra deg: { $list }.
fact-missing-item-remedy = Dette kan du velge: { $list }.
fact-warranty-years = { $n ->
    [one] Det er { $n } års garanti fra leveringen.
   *[other] Det er { $n } års garanti fra leveringen.
}
fact-warranty-months = { $n ->
    [one] Det er { $n } måneds garanti fra leveringen.
   *[other] Det er { $n } måneders garanti fra leveringen.
}
fact-warranty-remedy = Dette gjør vi kostnadsfritt hvis det er en feil: { $list }.
fact-warranty-excluded = Garantien dekker ikke: { $list }.
fact-warranty-legal-yes = Rettighetene du har etter loven, påvirkes ikke.
fact-warranty-claim-evidence = Dette trenger vi fra deg: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Du får svar innen { $n } virkedag.
   *[other] Du får svar innen { $n } virkedager.
}
fact-warranty-claim-postage-store = Hvis vi må få varen tilbake, betaler vi frakten.
fact-warranty-claim-postage-shopper = Du betaler selv frakten når du sender inn varen.

## Payment, prices, customs
fact-payment-methods-methods = Slik kan du betale: { $list }.
fact-payment-methods-instalments = Delbetaling: { $list }.
fact-payment-methods-cod-yes = Du kan også betale kontant ved levering (postoppkrav).
fact-payment-methods-cod-no = Betaling ved levering (postoppkrav) er ikke mulig.
fact-payment-methods-cod_limit = Postoppkrav er mulig opp til { $amount }.
fact-payment-methods-cod_fee = Postoppkrav koster { $amount } ekstra.
fact-payment-declined-advice = Dette pleier å hjelpe: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] En ufullført eller dobbel belastning frigis innen { $n } virkedag.
   *[other] En ufullført eller dobbel belastning frigis innen { $n } virkedager.
}
fact-payment-safe-protection = Ja, det er trygt å betale her. Dette beskytter deg: { $list }.
fact-currency-currencies = Valutaer prisene vises i: { $list }.
fact-currency-otherwise = Alle andre steder er prisene i denne valutaen: { $list }.
fact-coupon-newsletter_percent = Du får { $percent } rabatt på den første bestillingen når du abonnerer på nyhetsbrevet.
fact-coupon-combine-yes = Du kan bruke flere koder i samme bestilling.
fact-coupon-combine-no = Du kan bare bruke én kode per bestilling.
fact-coupon-problem-check = Sjekk følgende: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Hvis du glemte å legge inn koden, si fra til teamet vårt innen { $n } time etter bestillingen: Vi refunderer differansen.
   *[other] Hvis du glemte å legge inn koden, si fra til teamet vårt innen { $n } timer etter bestillingen: Vi refunderer differansen.
}
fact-gift-card-offered-yes = Ja, vi selger gavekort.
fact-gift-card-offered-no = Vi selger ikke gavekort.
fact-gift-card-from = Laveste beløp: { $amount }.
fact-gift-card-up_to = Høyeste beløp: { $amount }.
fact-gift-card-years = { $n ->
    [one] Et gavekort er gyldig i { $n } år.
   *[other] Et gavekort er gyldig i { $n } år.
}
fact-gift-card-cash-no = Det kan ikke veksles inn i kontanter.
fact-invoice-where = Her finner du fakturaen: { $list }.
fact-invoice-company-yes = Du kan oppgi firmanavn og mva-nummer i kassen.
fact-invoice-company_days = { $n ->
    [one] Du kan også få dem lagt til innen { $n } dag etter bestillingen.
   *[other] Du kan også få dem lagt til innen { $n } dager etter bestillingen.
}
fact-customs-duties-included-all = Toll og avgifter er inkludert i det du betaler: Du skal ikke betale noe ved levering.
fact-customs-duties-included-none = Toll og importavgifter er ikke inkludert i prisene våre: Transportøren krever inn det landet ditt tar i avgifter.
fact-customs-duties-included-domestic = Det påløper ingen toll: Pakken sendes innenlands, og avgiftene er inkludert i prisen.
fact-customs-duties-limit = For bestillinger på inntil { $amount } er toll og avgifter inkludert, og du skal ikke betale noe ved levering.
fact-customs-duties-above-shopper = For større bestillinger krever transportøren inn importavgift og toll fra deg.
fact-customs-refused-clearance_days = { $to ->
    [one] Tollbehandlingen tar vanligvis { $span } virkedag.
   *[other] Tollbehandlingen tar vanligvis { $span } virkedager.
}
fact-customs-refused-respond_days = { $n ->
    [one] Hvis tollvesenet ber deg om et dokument eller et nummer, svar innen { $n } dag.
   *[other] Hvis tollvesenet ber deg om et dokument eller et nummer, svar innen { $n } dager.
}
fact-customs-refused-refund-yes = Hvis du takker nei til en pakke det skal betales toll for, refunderer vi varene minus fraktkostnadene.
fact-customs-refused-refund-no = Hvis du takker nei til en pakke det skal betales toll for, kan vi ikke refundere den.
fact-price-match-offered-yes = Ja, hvis prisen settes ned etter at du har bestilt, refunderer vi differansen.
fact-price-match-offered-no = Vi matcher ikke andre priser.
fact-price-match-days = { $n ->
    [one] Be om det innen { $n } dag etter bestillingen.
   *[other] Be om det innen { $n } dager etter bestillingen.
}
fact-loyalty-offered-yes = Ja, vi har et fordelsprogram.
fact-loyalty-offered-no = Vi har ikke noe fordelsprogram.
fact-loyalty-percent = Du får { $percent } av det du handler for, tilbake som poeng.

## Account and privacy
fact-delete-my-data-how = Her kan du be om det: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Vi sletter opplysningene dine innen { $n } dag etter at du har bedt om det.
   *[other] Vi sletter opplysningene dine innen { $n } dager etter at du har bedt om det.
}
fact-delete-my-data-invoices-yes = Fakturaer oppbevares så lenge loven krever det.
fact-data-use-sold-no = Vi selger aldri opplysningene dine.
fact-data-use-chat_months = { $n ->
    [one] Meldinger i denne chatten lagres i { $n } måned.
   *[other] Meldinger i denne chatten lagres i { $n } måneder.
}
fact-data-use-contact = Kontakt for spørsmål om opplysningene dine: { $text }
fact-newsletter-unsubscribe-link = Du melder deg av nyhetsbrevet ved å klikke på «Meld deg av» nederst i en av e-postene.
fact-newsletter-unsubscribe-account = Du melder deg av nyhetsbrevet ved å slå det av på kontoen din.
fact-newsletter-order_mails-yes = Du får fortsatt e-poster om bestillingene dine.
fact-reset-password-link_minutes = { $n ->
    [one] Velg «Glemt passord?» når du logger inn: Du får en lenke på e-post som virker i { $n } minutt.
   *[other] Velg «Glemt passord?» når du logger inn: Du får en lenke på e-post som virker i { $n } minutter.
}
fact-guest-order-account-yes = Du må ha en konto for å bestille.
fact-guest-order-account-no = Du kan bestille som gjest, uten konto.

## The store
fact-contact-email = E-post: { $text }
fact-contact-phone = Telefon: { $text }
fact-contact-reply_hours = { $n ->
    [one] Vi svarer på e-post innen { $n } time.
   *[other] Vi svarer på e-post innen { $n } timer.
}
fact-support-hours-days = Dager teamet vårt er til stede: { $list }.
fact-support-hours-hours = Tider: { $period } ({ $zone }).
fact-support-hours-bot-yes = Den automatiske assistenten svarer døgnet rundt.
fact-where-based-place = Her holder vi til: { $text }
fact-where-based-country = Land: { $country }.
fact-where-based-showroom-yes = Vi har en butikk du kan besøke.
fact-where-based-showroom-no = Vi har ingen butikk du kan besøke.
fact-wholesale-offered-yes = Ja, vi selger til bedrifter og i store mengder.
fact-wholesale-offered-no = Vi selger ikke engros.
fact-wholesale-pieces = { $n ->
    [one] Du får rabatt fra { $n } stk. av samme vare.
   *[other] Du får rabatt fra { $n } stk. av samme vare.
}
fact-wholesale-percent = Rabatten er på inntil { $percent }.
fact-size-guide-table-yes = På siden til hvert plagg finner du en størrelsestabell med mål.
fact-size-guide-fit-true = Størrelsene våre er normale: Ta den størrelsen du vanligvis bruker.
fact-size-guide-fit-small = Størrelsene våre er små: Ta en størrelse større.
fact-size-guide-fit-large = Størrelsene våre er store: Ta en størrelse mindre.
fact-plug-voltage-stated-yes = Støpselet og spenningen for hver elektriske vare står på siden til varen: sjekk at begge deler passer i landet ditt.
fact-plug-voltage-chosen-yes = Du velger støpselet for landet ditt på produktsiden.
fact-plug-voltage-single-yes = Varer som varmer, for eksempel vannkokere, virker bare med den oppgitte spenningen: bruk dem aldri med den andre, heller ikke med en støpseladapter.

## Words for the lists above
fact-word-account = kontoen din
fact-word-email = e-post
fact-word-phone = telefon
fact-word-chat = denne chatten
fact-word-team = teamet vårt
fact-word-unworn = ubrukte
fact-word-unwashed = uvaskede
fact-word-tags = med alle merkelapper på
fact-word-complete = komplette
fact-word-packaging = i originalemballasjen
fact-word-personalised = personlig tilpassede varer
fact-word-gift_cards = gavekort
fact-word-underwear = åpnet undertøy
fact-word-swimwear = badetøy uten hygienestripe
fact-word-food = åpnede matvarer
fact-word-cosmetics = åpnet kosmetikk
fact-word-digital = digitale varer
fact-word-replacement = ny vare
fact-word-refund = refusjon
fact-word-repair = reparasjon
fact-word-discount = prisavslag
fact-word-missing_part = ettersending av varen som mangler
fact-word-order_number = bestillingsnummeret
fact-word-photos = bilder
fact-word-description = en kort beskrivelse
fact-word-packing_slip = et bilde av pakkseddelen
fact-word-label_photo = et bilde av etiketten
fact-word-wear = vanlig slitasje
fact-word-washing = feil vask
fact-word-accidents = uhell
fact-word-card_number = å kontrollere kortnummeret og fakturaadressen
fact-word-bank_app = å åpne for betalinger i utlandet i bankens app
fact-word-security_check = å fullføre bankens sikkerhetskontroll
fact-word-other_method = å velge en annen betalingsmåte
fact-word-encryption = krypterte sider
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = at vi verken ser eller lagrer kortnummeret ditt
fact-word-buyer_protection = kjøperbeskyttelsen til betalingstjenesten
fact-word-expired = om koden er utløpt
fact-word-used = om den allerede er brukt
fact-word-minimum = om bestillingen når minstebeløpet
fact-word-other_code = om det er lagt inn en annen kode
fact-word-bank_transfer = bankoverføring
