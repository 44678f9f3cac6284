# How the store's standard facts are told, in Danish. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Du har { $n } dag fra leveringen til at returnere en vare.
   *[other] Du har { $n } dage fra leveringen til at returnere en vare.
}
fact-return-window-postage-store = Returneringen er gratis: Vi betaler fragten.
fact-return-window-postage-shopper = Du betaler selv fragten for returneringen.
fact-return-window-cost = Returneringen koster { $amount }, som vi trækker fra din refundering.
fact-return-window-faulty_free-yes = Hvis varen er defekt, beskadiget eller ikke den, du har bestilt, er returneringen gratis.
fact-return-window-shipping-yes = Hvis du returnerer hele ordren, betaler vi også standardfragten tilbage.
fact-return-window-shipping-no = Ordrens fragt betales ikke tilbage.
fact-return-how-start = Her kan du oprette en returnering: { $list }.
fact-return-how-label_days = { $n ->
    [one] Du får returlabelen eller returadressen på e-mail inden for { $n } hverdag.
   *[other] Du får returlabelen eller returadressen på e-mail inden for { $n } hverdage.
}
fact-return-how-hand_over_days = { $n ->
    [one] Indlevér derefter pakken inden for { $n } dag.
   *[other] Indlevér derefter pakken inden for { $n } dage.
}
fact-return-how-parts-yes = Du kan også nøjes med at returnere nogle af varerne i en ordre.
fact-return-how-parts-no = En ordre kan kun returneres samlet.
fact-return-conditions-state = Varer, du returnerer, skal være: { $list }.
fact-return-conditions-excluded = Dette kan ikke returneres, medmindre der er en fejl: { $list }.
fact-return-conditions-sale-yes = Nedsatte varer kan returneres ligesom alle andre.
fact-return-conditions-sale-no = Nedsatte varer kan ikke returneres.
fact-refund-time-check_days = { $n ->
    [one] Vi sender dine penge tilbage inden for { $n } hverdag, efter at vi har modtaget din retur.
   *[other] Vi sender dine penge tilbage inden for { $n } hverdage, efter at vi har modtaget din retur.
}
fact-refund-time-bank_days = { $to ->
    [one] Derefter kan der gå yderligere { $span } hverdag, før du kan se dem i banken.
   *[other] Derefter kan der gå yderligere { $span } hverdage, før du kan se dem i banken.
}
fact-refund-time-to-original = Pengene går tilbage til det betalingsmiddel, du brugte.
fact-refund-time-to-credit = Du får beløbet som tilgodehavende hos os.
fact-exchange-size-offered-yes = Ja, du kan bytte en vare til en anden størrelse eller farve.
fact-exchange-size-offered-no = Vi bytter ikke varer. Returnér varen, og bestil den, du gerne vil have.
fact-exchange-size-hold_days = { $n ->
    [one] Vi holder den nye vare til dig i { $n } dag.
   *[other] Vi holder den nye vare til dig i { $n } dage.
}
fact-exchange-size-delivery-free = Du betaler ikke fragt for den nye vare.
fact-exchange-size-delivery-charged = Du betaler almindelig fragt for den nye vare.
fact-return-holiday-ordered = For ordrer fra denne periode gælder en længere returfrist: { $period }.
fact-return-holiday-until = Du kan returnere dem til og med { $date }.

## Orders
fact-cancel-order-allowed-yes = Ja, du kan annullere din ordre gratis, så længe pakken ikke har forladt vores lager.
fact-cancel-order-allowed-no = En afgivet ordre kan ikke annulleres, men du kan returnere den.
fact-cancel-order-hours = { $n ->
    [one] Det er normalt muligt inden for { $n } time efter bestillingen.
   *[other] Det er normalt muligt inden for { $n } timer efter bestillingen.
}
fact-cancel-order-how = Her kan du annullere: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Du får dine penge tilbage inden for { $n } hverdag.
   *[other] Du får dine penge tilbage inden for { $n } hverdage.
}
fact-change-address-allowed-yes = Ja, leveringsadressen kan ændres, så længe pakken ikke har forladt vores lager.
fact-change-address-allowed-no = Leveringsadressen kan ikke ændres efter bestillingen.
fact-change-address-hours = { $n ->
    [one] Det er normalt muligt inden for { $n } time efter bestillingen.
   *[other] Det er normalt muligt inden for { $n } timer efter bestillingen.
}
fact-change-address-how = Her kan du ændre den: { $list }.
fact-change-address-country-yes = Landet kan også ændres.
fact-change-address-country-no = Landet kan ikke ændres: Annullér ordren, og afgiv en ny.
fact-change-order-swap-yes = Du kan ændre størrelse eller farve, så længe pakken ikke har forladt vores lager.
fact-change-order-swap-no = Størrelse og farve kan ikke ændres efter bestillingen.
fact-change-order-add-yes = Du kan også tilføje varer indtil da.
fact-change-order-add-no = Der kan ikke føjes varer til en ordre: Afgiv en ny ordre på dem.
fact-change-order-how = Her kan du ændre en ordre: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Bekræftelsen kommer på e-mail inden for { $n } minut. Kig også i din spammappe.
   *[other] Bekræftelsen kommer på e-mail inden for { $n } minutter. Kig også i din spammappe.
}
fact-no-confirmation-resend-yes = Er den der ikke, kan e-mailadressen være stavet forkert: Skriv til vores team, så sender vi den igen.
fact-out-of-stock-notify-yes = På produktets side kan du bede om at få en e-mail, når varen er på lager igen.
fact-out-of-stock-weeks = { $to ->
    [one] De fleste varer er tilbage inden for { $span } uge.
   *[other] De fleste varer er tilbage inden for { $span } uger.
}
fact-pre-order-charged-order = Du betaler en forudbestilling, når du afgiver den.
fact-pre-order-charged-dispatch = Du betaler først en forudbestilling, når den bliver sendt.
fact-pre-order-cancel-yes = Du kan annullere den gratis, indtil den bliver sendt.
fact-pre-order-cancel-no = En forudbestilling kan ikke annulleres.
fact-gift-wrapping-offered-yes = Ja, vi pakker varer ind som gaver.
fact-gift-wrapping-offered-no = Vi tilbyder ikke gaveindpakning.
fact-gift-wrapping-cost = Gaveindpakning koster { $amount } pr. vare.
fact-gift-wrapping-card-yes = Du kan få et kort med din egen hilsen lagt ved.
fact-gift-wrapping-no_prices-yes = Der er ingen priser i en gavepakke.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Standardlevering tager { $span } hverdag fra afsendelsen.
   *[other] Standardlevering tager { $span } hverdage fra afsendelsen.
}
fact-delivery-time-express = { $to ->
    [one] Ekspreslevering tager { $span } hverdag.
   *[other] Ekspreslevering tager { $span } hverdage.
}
fact-shipping-cost-free-yes = Leveringen er gratis.
fact-shipping-cost-standard = Standardlevering koster { $amount }.
fact-shipping-cost-free_from = Standardlevering er gratis, når du køber for mindst { $amount }.
fact-shipping-cost-express = Ekspreslevering koster { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Vi afleverer din ordre til fragtfirmaet inden for { $n } hverdag.
   *[other] Vi afleverer din ordre til fragtfirmaet inden for { $n } hverdage.
}
fact-dispatch-time-cutoff = Ordrer afgivet efter kl. { $time } ({ $zone }) regnes som afgivet næste hverdag.
fact-ship-to-countries-worldwide-yes = Vi leverer til hele verden.
fact-ship-to-countries-number = { $n ->
    [one] Vi leverer til mere end { $n } land.
   *[other] Vi leverer til mere end { $n } lande.
}
fact-ship-to-countries-countries = Lande, vi leverer til: { $list }.
fact-ship-to-countries-not_to = Lande, vi ikke leverer til: { $list }.
fact-ship-to-countries-origin = Land, pakkerne sendes fra: { $country }.
fact-express-shipping-offered-yes = Ja, der er ekspreslevering.
fact-express-shipping-offered-no = Vi tilbyder ikke ekspreslevering.
fact-express-shipping-days = { $to ->
    [one] Ekspres tager { $span } hverdag fra afsendelsen.
   *[other] Ekspres tager { $span } hverdage fra afsendelsen.
}
fact-express-shipping-cost = Ekspres koster { $amount }.
fact-carriers-standard = Fragtfirmaer ved standardlevering: { $list }.
fact-carriers-express = Fragtfirmaer ved ekspreslevering: { $list }.
fact-pickup-points-lockers-yes = Ja, pakker kan sendes til pakkebokse og udleveringssteder.
fact-pickup-points-lockers-no = Pakker kan ikke sendes til pakkebokse eller udleveringssteder.
fact-pickup-points-po_box-yes = Vi leverer også til postbokse.
fact-pickup-points-po_box-no = Vi leverer ikke til postbokse.
fact-missed-delivery-attempts = { $n ->
    [one] Fragtfirmaet forsøger at levere { $n } gang.
   *[other] Fragtfirmaet forsøger at levere { $n } gange.
}
fact-missed-delivery-kept_days = { $n ->
    [one] En pakke, der ikke kunne leveres, ligger på et udleveringssted i { $n } dag.
   *[other] En pakke, der ikke kunne leveres, ligger på et udleveringssted i { $n } dage.
}
fact-track-order-where = Her finder du status og sporingslink: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Den første opdatering fra fragtfirmaet vises inden for { $n } time.
   *[other] Den første opdatering fra fragtfirmaet vises inden for { $n } timer.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Op til { $n } dag uden nyt er normalt, mens en pakke er undervejs.
   *[other] Op til { $n } dage uden nyt er normalt, mens en pakke er undervejs.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Er der ikke sket noget i { $n } dag, så skriv til vores team: Vi spørger fragtfirmaet.
   *[other] Er der ikke sket noget i { $n } dage, så skriv til vores team: Vi spørger fragtfirmaet.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Er din pakke ikke kommet { $n } dag efter leveringstidens udløb, så skriv til vores team.
   *[other] Er din pakke ikke kommet { $n } dage efter leveringstidens udløb, så skriv til vores team.
}
fact-order-not-arrived-remedy = Det kan du så vælge: { $list }.
fact-order-not-arrived-neighbours-yes = Står der "leveret" i sporingen, så spørg først naboerne og udleveringsstedet.
fact-split-shipment-happens-yes = Din ordre kan komme i flere pakker.
fact-split-shipment-happens-no = Vi sender hver ordre i én pakke.
fact-split-shipment-apart_days = { $n ->
    [one] De kan komme med op til { $n } hverdags mellemrum.
   *[other] De kan komme med op til { $n } hverdages mellemrum.
}
fact-split-shipment-charged_once-yes = Du betaler kun fragt én gang.
fact-chinese-new-year-closed = I denne periode er vores lager lukket, og der sendes ikke noget: { $period }.
fact-chinese-new-year-resumes = Vi sender ordrer igen fra { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Det er vi kede af. Giv vores team besked inden for { $n } dag efter leveringen.
   *[other] Det er vi kede af. Giv vores team besked inden for { $n } dage efter leveringen.
}
fact-damaged-item-evidence = Det har vi brug for fra dig: { $list }.
fact-damaged-item-remedy = Det kan du vælge uden beregning: { $list }.
fact-damaged-item-keep-yes = Du behøver som regel ikke at sende den beskadigede vare tilbage.
fact-wrong-item-report_days = { $n ->
    [one] Det er vi kede af. Giv vores team besked inden for { $n } dag efter leveringen.
   *[other] Det er vi kede af. Giv vores team besked inden for { $n } dage efter leveringen.
}
fact-wrong-item-evidence = Det har vi brug for fra dig: { $list }.
fact-wrong-item-remedy = Det kan du vælge: { $list }.
fact-wrong-item-return_free-yes = Vi betaler for returneringen af den forkerte vare.
fact-missing-item-report_days = { $n ->
    [one] Det er vi kede af. Giv vores team besked inden for { $n } dag efter leveringen.
   *[other] Det er vi kede af. Giv vores team besked inden for { $n } dage efter leveringen.
}
fact-missing-item-second_parcel-yes = Se først efter, om varen er undervejs i en anden pakke.
fact-missing-item-evidence = Det har vi brug for fra dig: { $list }.
fact-missing-item-remedy = Det kan du vælge: { $list }.
fact-warranty-years = { $n ->
    [one] Der er { $n } års garanti fra leveringen.
   *[other] Der er { $n } års garanti fra leveringen.
}
fact-warranty-months = { $n ->
    [one] Der er { $n } måneds garanti fra leveringen.
   *[other] Der er { $n } måneders garanti fra leveringen.
}
fact-warranty-remedy = Det gør vi uden beregning, hvis der er en fejl: { $list }.
fact-warranty-excluded = Garantien dækker ikke: { $list }.
fact-warranty-legal-yes = Dine lovmæssige rettigheder berøres ikke.
fact-warranty-claim-evidence = Det har vi brug for fra dig: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Du får svar inden for { $n } hverdag.
   *[other] Du får svar inden for { $n } hverdage.
}
fact-warranty-claim-postage-store = Hvis vi skal have varen tilbage, betaler vi fragten.
fact-warranty-claim-postage-shopper = Du betaler selv fragten, når du sender varen ind.

## Payment, prices, customs
fact-payment-methods-methods = Sådan kan du betale: { $list }.
fact-payment-methods-instalments = Betaling i rater: { $list }.
fact-payment-methods-cod-yes = Du kan også betale kontant ved levering (efterkrav).
fact-payment-methods-cod-no = Betaling ved levering (efterkrav) er ikke mulig.
fact-payment-methods-cod_limit = Efterkrav er muligt op til { $amount }.
fact-payment-methods-cod_fee = Efterkrav koster { $amount } ekstra.
fact-payment-declined-advice = Det plejer at hjælpe: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] En uafsluttet eller dobbelt reservation frigives inden for { $n } hverdag.
   *[other] En uafsluttet eller dobbelt reservation frigives inden for { $n } hverdage.
}
fact-payment-safe-protection = Ja, det er sikkert at betale her. Det beskytter dig: { $list }.
fact-currency-currencies = Valutaer, som priserne vises i: { $list }.
fact-currency-otherwise = Alle andre steder er priserne i denne valuta: { $list }.
fact-coupon-newsletter_percent = Du får { $percent } rabat på din første ordre, når du tilmelder dig nyhedsbrevet.
fact-coupon-combine-yes = Du kan bruge flere koder i samme ordre.
fact-coupon-combine-no = Du kan kun bruge én kode pr. ordre.
fact-coupon-problem-check = Tjek følgende: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Har du glemt at indtaste koden, så skriv til vores team inden for { $n } time efter bestillingen: Vi refunderer forskellen.
   *[other] Har du glemt at indtaste koden, så skriv til vores team inden for { $n } timer efter bestillingen: Vi refunderer forskellen.
}
fact-gift-card-offered-yes = Ja, vi sælger gavekort.
fact-gift-card-offered-no = Vi sælger ikke gavekort.
fact-gift-card-from = Laveste beløb: { $amount }.
fact-gift-card-up_to = Højeste beløb: { $amount }.
fact-gift-card-years = { $n ->
    [one] Et gavekort gælder i { $n } år.
   *[other] Et gavekort gælder i { $n } år.
}
fact-gift-card-cash-no = Det kan ikke ombyttes til penge.
fact-invoice-where = Her finder du fakturaen: { $list }.
fact-invoice-company-yes = Du kan angive firmanavn og momsnummer, når du betaler.
fact-invoice-company_days = { $n ->
    [one] Du kan også få dem tilføjet inden for { $n } dag efter bestillingen.
   *[other] Du kan også få dem tilføjet inden for { $n } dage efter bestillingen.
}
fact-customs-duties-included-all = Told og afgifter er med i det, du betaler: Der skal ikke betales noget ved leveringen.
fact-customs-duties-included-none = Told og importafgifter er ikke med i vores priser: Fragtfirmaet opkræver det, som dit land forlanger.
fact-customs-duties-included-domestic = Der er ingen told: Pakken sendes inden for landet, og afgifterne er med i prisen.
fact-customs-duties-limit = For ordrer på op til { $amount } er told og afgifter med i prisen, og der skal ikke betales noget ved leveringen.
fact-customs-duties-above-shopper = Ved større ordrer opkræver fragtfirmaet importmoms og told hos dig.
fact-customs-refused-clearance_days = { $to ->
    [one] Toldbehandlingen tager normalt { $span } hverdag.
   *[other] Toldbehandlingen tager normalt { $span } hverdage.
}
fact-customs-refused-respond_days = { $n ->
    [one] Beder toldmyndighederne dig om et dokument eller et nummer, så svar inden for { $n } dag.
   *[other] Beder toldmyndighederne dig om et dokument eller et nummer, så svar inden for { $n } dage.
}
fact-customs-refused-refund-yes = Hvis du afviser en pakke, der skal betales told af, refunderer vi varerne minus leveringsomkostningerne.
fact-customs-refused-refund-no = Hvis du afviser en pakke, der skal betales told af, kan vi ikke refundere den.
fact-price-match-offered-yes = Ja, hvis prisen falder efter din bestilling, refunderer vi forskellen.
fact-price-match-offered-no = Vi matcher ikke andre priser.
fact-price-match-days = { $n ->
    [one] Bed om det inden for { $n } dag efter bestillingen.
   *[other] Bed om det inden for { $n } dage efter bestillingen.
}
fact-loyalty-offered-yes = Ja, vi har et loyalitetsprogram.
fact-loyalty-offered-no = Vi har ikke noget loyalitetsprogram.
fact-loyalty-percent = Du får { $percent } af det, du køber for, tilbage som point.

## Account and privacy
fact-delete-my-data-how = Her kan du bede om det: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Vi sletter dine data inden for { $n } dag efter din anmodning.
   *[other] Vi sletter dine data inden for { $n } dage efter din anmodning.
}
fact-delete-my-data-invoices-yes = Fakturaer gemmes, så længe loven kræver det.
fact-data-use-sold-no = Vi sælger aldrig dine data.
fact-data-use-chat_months = { $n ->
    [one] Beskeder i denne chat gemmes i { $n } måned.
   *[other] Beskeder i denne chat gemmes i { $n } måneder.
}
fact-data-use-contact = Kontakt ved spørgsmål om dine data: { $text }
fact-newsletter-unsubscribe-link = Du afmelder nyhedsbrevet ved at klikke på "Afmeld" nederst i en af dets e-mails.
fact-newsletter-unsubscribe-account = Du afmelder nyhedsbrevet ved at slå det fra på din konto.
fact-newsletter-order_mails-yes = Du får stadig e-mails om dine ordrer.
fact-reset-password-link_minutes = { $n ->
    [one] Vælg "Glemt adgangskode?", når du logger ind: Du får et link på e-mail, som virker i { $n } minut.
   *[other] Vælg "Glemt adgangskode?", når du logger ind: Du får et link på e-mail, som virker i { $n } minutter.
}
fact-guest-order-account-yes = Du skal have en konto for at bestille.
fact-guest-order-account-no = Du kan bestille som gæst uden en konto.

## The store
fact-contact-email = E-mail: { $text }
fact-contact-phone = Telefon: { $text }
fact-contact-reply_hours = { $n ->
    [one] Vi besvarer e-mails inden for { $n } time.
   *[other] Vi besvarer e-mails inden for { $n } timer.
}
fact-support-hours-days = Dage, hvor vores team er der: { $list }.
fact-support-hours-hours = Tidspunkter: { $period } ({ $zone }).
fact-support-hours-bot-yes = Den automatiske assistent svarer døgnet rundt.
fact-where-based-place = Her holder vi til: { $text }
fact-where-based-country = Land: { $country }.
fact-where-based-showroom-yes = Vi har en fysisk butik, som du kan besøge.
fact-where-based-showroom-no = Vi har ingen fysisk butik, som du kan besøge.
fact-wholesale-offered-yes = Ja, vi sælger til virksomheder og i store mængder.
fact-wholesale-offered-no = Vi sælger ikke engros.
fact-wholesale-pieces = { $n ->
    [one] Der er rabat fra { $n } stk. af samme vare.
   *[other] Der er rabat fra { $n } stk. af samme vare.
}
fact-wholesale-percent = Rabatten er på op til { $percent }.
fact-size-guide-table-yes = På siden for hvert stykke tøj finder du en størrelsestabel med mål.
fact-size-guide-fit-true = Vores størrelser er normale: Tag din sædvanlige størrelse.
fact-size-guide-fit-small = Vores størrelser er små: Tag en størrelse større.
fact-size-guide-fit-large = Vores størrelser er store: Tag en størrelse mindre.
fact-plug-voltage-stated-yes = Stik og spænding for hver elektrisk vare står på dens side: tjek, at begge dele passer til dit land.
fact-plug-voltage-chosen-yes = Du vælger stikket til dit land på produktsiden.
fact-plug-voltage-single-yes = Varer, der varmer, for eksempel elkedler, virker kun med den angivne spænding: brug dem aldrig med den anden, heller ikke med en stikadapter.

## Words for the lists above
fact-word-account = din konto
fact-word-email = e-mail
fact-word-phone = telefon
fact-word-chat = denne chat
fact-word-team = vores team
fact-word-unworn = ubrugte
fact-word-unwashed = uvaskede
fact-word-tags = med alle mærker på
fact-word-complete = komplette
fact-word-packaging = i den originale emballage
fact-word-personalised = personligt tilpassede varer
fact-word-gift_cards = gavekort
fact-word-underwear = åbnet undertøj
fact-word-swimwear = badetøj uden hygiejnestrip
fact-word-food = åbnede fødevarer
fact-word-cosmetics = åbnet kosmetik
fact-word-digital = digitale varer
fact-word-replacement = en erstatningsvare
fact-word-refund = refundering
fact-word-repair = reparation
fact-word-discount = afslag i prisen
fact-word-missing_part = eftersendelse af den manglende vare
fact-word-order_number = ordrenummeret
fact-word-photos = billeder
fact-word-description = en kort beskrivelse
fact-word-packing_slip = et billede af følgesedlen
fact-word-label_photo = et billede af labelen
fact-word-wear = almindeligt slid
fact-word-washing = forkert vask
fact-word-accidents = uheld
fact-word-card_number = at kontrollere kortnummeret og faktureringsadressen
fact-word-bank_app = at tillade betalinger i udlandet i din banks app
fact-word-security_check = at gennemføre din banks sikkerhedskontrol
fact-word-other_method = at vælge en anden betalingsmåde
fact-word-encryption = krypterede sider
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = at vi hverken ser eller gemmer dit kortnummer
fact-word-buyer_protection = betalingstjenestens køberbeskyttelse
fact-word-expired = om koden er udløbet
fact-word-used = om den allerede er brugt
fact-word-minimum = om ordren når op på minimumsbeløbet
fact-word-other_code = om der er indtastet en anden kode
fact-word-bank_transfer = bankoverførsel
