# How the store's standard facts are told, in Dutch. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Je hebt vanaf de bezorging { $n } dag om een artikel terug te sturen.
   *[other] Je hebt vanaf de bezorging { $n } dagen om een artikel terug te sturen.
}
fact-return-window-postage-store = Retourneren is gratis: wij betalen de verzendkosten.
fact-return-window-postage-shopper = De verzendkosten van de retourzending betaal je zelf.
fact-return-window-cost = Retourneren kost { $amount }. Dat bedrag trekken we van je terugbetaling af.
fact-return-window-faulty_free-yes = Is het artikel defect, beschadigd of niet wat je had besteld, dan is retourneren gratis.
fact-return-window-shipping-yes = Als u de hele bestelling terugstuurt, betalen we ook de standaard verzendkosten terug.
fact-return-window-shipping-no = De verzendkosten van de bestelling worden niet terugbetaald.
fact-return-how-start = Hier kun je een retour aanmelden: { $list }.
fact-return-how-label_days = { $n ->
    [one] Je krijgt het retourlabel of het retouradres binnen { $n } werkdag per e-mail.
   *[other] Je krijgt het retourlabel of het retouradres binnen { $n } werkdagen per e-mail.
}
fact-return-how-hand_over_days = { $n ->
    [one] Lever het pakket daarna binnen { $n } dag in.
   *[other] Lever het pakket daarna binnen { $n } dagen in.
}
fact-return-how-parts-yes = Je kunt ook een deel van de artikelen uit een bestelling retourneren.
fact-return-how-parts-no = Een bestelling kan alleen als geheel worden geretourneerd.
fact-return-conditions-state = Zo moeten artikelen zijn die je retourneert: { $list }.
fact-return-conditions-excluded = Dit kun je niet retourneren, tenzij er iets mis mee is: { $list }.
fact-return-conditions-sale-yes = Afgeprijsde artikelen kun je net als alle andere retourneren.
fact-return-conditions-sale-no = Afgeprijsde artikelen kun je niet retourneren.
fact-refund-time-check_days = { $n ->
    [one] We betalen je geld terug binnen { $n } werkdag nadat we je retour hebben ontvangen.
   *[other] We betalen je geld terug binnen { $n } werkdagen nadat we je retour hebben ontvangen.
}
fact-refund-time-bank_days = { $to ->
    [one] Daarna kan het nog { $span } werkdag duren voordat je het bij je bank ziet.
   *[other] Daarna kan het nog { $span } werkdagen duren voordat je het bij je bank ziet.
}
fact-refund-time-to-original = Je krijgt het terug via de betaalmethode die je hebt gebruikt.
fact-refund-time-to-credit = Je krijgt het als tegoed voor onze winkel.
fact-exchange-size-offered-yes = Ja, je kunt een artikel ruilen voor een andere maat of kleur.
fact-exchange-size-offered-no = Ruilen is bij ons niet mogelijk. Stuur het artikel terug en bestel het artikel dat je wilt.
fact-exchange-size-hold_days = { $n ->
    [one] We houden het nieuwe artikel { $n } dag voor je apart.
   *[other] We houden het nieuwe artikel { $n } dagen voor je apart.
}
fact-exchange-size-delivery-free = Voor het nieuwe artikel betaal je geen bezorgkosten.
fact-exchange-size-delivery-charged = Voor het nieuwe artikel betaal je de gewone bezorgkosten.
fact-return-holiday-ordered = Voor bestellingen uit deze periode geldt een langere retourtermijn: { $period }.
fact-return-holiday-until = Je kunt ze retourneren tot en met { $date }.

## Orders
fact-cancel-order-allowed-yes = Ja, je kunt je bestelling gratis annuleren zolang het pakket ons magazijn nog niet heeft verlaten.
fact-cancel-order-allowed-no = Een geplaatste bestelling kan niet meer worden geannuleerd, maar je kunt die wel retourneren.
fact-cancel-order-hours = { $n ->
    [one] Meestal kan dat tot { $n } uur na het bestellen.
   *[other] Meestal kan dat tot { $n } uur na het bestellen.
}
fact-cancel-order-how = Hier kun je annuleren: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Je krijgt je geld binnen { $n } werkdag terug.
   *[other] Je krijgt je geld binnen { $n } werkdagen terug.
}
fact-change-address-allowed-yes = Ja, het bezorgadres kan worden gewijzigd zolang het pakket ons magazijn nog niet heeft verlaten.
fact-change-address-allowed-no = Na het bestellen kan het bezorgadres niet meer worden gewijzigd.
fact-change-address-hours = { $n ->
    [one] Meestal kan dat tot { $n } uur na het bestellen.
   *[other] Meestal kan dat tot { $n } uur na het bestellen.
}
fact-change-address-how = Hier kun je het wijzigen: { $list }.
fact-change-address-country-yes = Ook het land kan worden gewijzigd.
fact-change-address-country-no = Het land kan niet worden gewijzigd: annuleer de bestelling en plaats een nieuwe.
fact-change-order-swap-yes = Je kunt de maat of kleur wijzigen zolang het pakket ons magazijn nog niet heeft verlaten.
fact-change-order-swap-no = Na het bestellen kunnen de maat en kleur niet meer worden gewijzigd.
fact-change-order-add-yes = Tot dat moment kun je ook artikelen toevoegen.
fact-change-order-add-no = Artikelen kunnen niet aan een bestelling worden toegevoegd: plaats daarvoor een tweede bestelling.
fact-change-order-how = Hier kun je een bestelling wijzigen: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] De bevestiging komt binnen { $n } minuut per e-mail. Kijk ook even in je map met ongewenste e-mail.
   *[other] De bevestiging komt binnen { $n } minuten per e-mail. Kijk ook even in je map met ongewenste e-mail.
}
fact-no-confirmation-resend-yes = Vind je die daar niet, dan zit er misschien een typefout in het e-mailadres: laat het ons team weten, dan sturen we de bevestiging opnieuw.
fact-out-of-stock-notify-yes = Op de productpagina kun je aangeven dat je een e-mail wilt zodra het artikel er weer is.
fact-out-of-stock-weeks = { $to ->
    [one] De meeste artikelen zijn binnen { $span } week weer op voorraad.
   *[other] De meeste artikelen zijn binnen { $span } weken weer op voorraad.
}
fact-pre-order-charged-order = Een pre-order betaal je meteen bij het bestellen.
fact-pre-order-charged-dispatch = Een pre-order betaal je pas als die wordt verzonden.
fact-pre-order-cancel-yes = Tot de verzending kun je gratis annuleren.
fact-pre-order-cancel-no = Een pre-order kan niet worden geannuleerd.
fact-gift-wrapping-offered-yes = Ja, we pakken artikelen in als cadeau.
fact-gift-wrapping-offered-no = Inpakken als cadeau doen we niet.
fact-gift-wrapping-cost = Een cadeauverpakking kost { $amount } per artikel.
fact-gift-wrapping-card-yes = Je kunt een kaartje met een eigen tekst laten toevoegen.
fact-gift-wrapping-no_prices-yes = In een cadeaupakket zitten geen prijzen.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] De standaardbezorging duurt { $span } werkdag vanaf de verzending.
   *[other] De standaardbezorging duurt { $span } werkdagen vanaf de verzending.
}
fact-delivery-time-express = { $to ->
    [one] De expresbezorging duurt { $span } werkdag.
   *[other] De expresbezorging duurt { $span } werkdagen.
}
fact-shipping-cost-free-yes = De bezorging is gratis.
fact-shipping-cost-standard = De standaardbezorging kost { $amount }.
fact-shipping-cost-free_from = Bij een bestelling vanaf { $amount } is de standaardbezorging gratis.
fact-shipping-cost-express = De expresbezorging kost { $amount }.
fact-dispatch-time-days = { $n ->
    [one] We geven je bestelling binnen { $n } werkdag mee aan de bezorgdienst.
   *[other] We geven je bestelling binnen { $n } werkdagen mee aan de bezorgdienst.
}
fact-dispatch-time-cutoff = Bestellingen na { $time } ({ $zone }) tellen voor de volgende werkdag.
fact-ship-to-countries-worldwide-yes = We bezorgen wereldwijd.
fact-ship-to-countries-number = { $n ->
    [one] We bezorgen in meer dan { $n } land.
   *[other] We bezorgen in meer dan { $n } landen.
}
fact-ship-to-countries-countries = Landen waar we bezorgen: { $list }.
fact-ship-to-countries-not_to = Landen waar we niet bezorgen: { $list }.
fact-ship-to-countries-origin = Land van waaruit de pakketten worden verzonden: { $country }.
fact-express-shipping-offered-yes = Ja, er is expresbezorging.
fact-express-shipping-offered-no = Expresbezorging bieden we niet aan.
fact-express-shipping-days = { $to ->
    [one] Expres duurt { $span } werkdag vanaf de verzending.
   *[other] Expres duurt { $span } werkdagen vanaf de verzending.
}
fact-express-shipping-cost = Expres kost { $amount }.
fact-carriers-standard = Bezorgdiensten voor de standaardbezorging: { $list }.
fact-carriers-express = Bezorgdiensten voor de expresbezorging: { $list }.
fact-pickup-points-lockers-yes = Ja, pakketten kunnen naar pakketautomaten en afhaalpunten.
fact-pickup-points-lockers-no = Pakketten kunnen niet naar pakketautomaten of afhaalpunten.
fact-pickup-points-po_box-yes = We bezorgen ook op postbussen.
fact-pickup-points-po_box-no = Op postbussen bezorgen we niet.
fact-missed-delivery-attempts = { $n ->
    [one] De bezorger doet { $n } bezorgpoging.
   *[other] De bezorger doet { $n } bezorgpogingen.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Een pakket dat niet kon worden bezorgd, ligt { $n } dag klaar bij een afhaalpunt.
   *[other] Een pakket dat niet kon worden bezorgd, ligt { $n } dagen klaar bij een afhaalpunt.
}
fact-track-order-where = Hier vind je de status en de track-and-tracelink: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Het eerste bericht van de bezorgdienst verschijnt binnen { $n } uur.
   *[other] Het eerste bericht van de bezorgdienst verschijnt binnen { $n } uur.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Zolang een pakket onderweg is, is tot { $n } dag zonder nieuws normaal.
   *[other] Zolang een pakket onderweg is, is tot { $n } dagen zonder nieuws normaal.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Is er { $n } dag niets veranderd, laat het ons team dan weten: we vragen het na bij de bezorgdienst.
   *[other] Is er { $n } dagen niets veranderd, laat het ons team dan weten: we vragen het na bij de bezorgdienst.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Is je pakket { $n } dag na het einde van de levertijd nog niet aangekomen, laat het ons team dan weten.
   *[other] Is je pakket { $n } dagen na het einde van de levertijd nog niet aangekomen, laat het ons team dan weten.
}
fact-order-not-arrived-remedy = Dit kun je dan kiezen: { $list }.
fact-order-not-arrived-neighbours-yes = Staat er bij track en trace ‘bezorgd’, vraag dan eerst bij de buren en bij het afhaalpunt na.
fact-split-shipment-happens-yes = Je bestelling kan in meerdere pakketten komen.
fact-split-shipment-happens-no = We versturen elke bestelling in één pakket.
fact-split-shipment-apart_days = { $n ->
    [one] Er kan tot { $n } werkdag tussen de pakketten zitten.
   *[other] Er kunnen tot { $n } werkdagen tussen de pakketten zitten.
}
fact-split-shipment-charged_once-yes = Je betaalt maar één keer bezorgkosten.
fact-chinese-new-year-closed = In deze periode is ons magazijn gesloten en wordt er niets verzonden: { $period }.
fact-chinese-new-year-resumes = Vanaf { $date } versturen we weer bestellingen.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Wat vervelend. Laat het ons team binnen { $n } dag na de bezorging weten.
   *[other] Wat vervelend. Laat het ons team binnen { $n } dagen na de bezorging weten.
}
fact-damaged-item-evidence = Dit hebben we van je nodig: { $list }.
fact-damaged-item-remedy = Dit kun je gratis kiezen: { $list }.
fact-damaged-item-keep-yes = Het beschadigde artikel hoef je meestal niet terug te sturen.
fact-wrong-item-report_days = { $n ->
    [one] Wat vervelend. Laat het ons team binnen { $n } dag na de bezorging weten.
   *[other] Wat vervelend. Laat het ons team binnen { $n } dagen na de bezorging weten.
}
fact-wrong-item-evidence = Dit hebben we van je nodig: { $list }.
fact-wrong-item-remedy = Dit kun je kiezen: { $list }.
fact-wrong-item-return_free-yes = Wij betalen de retourzending van het verkeerde artikel.
fact-missing-item-report_days = { $n ->
    [one] Wat vervelend. Laat het ons team binnen { $n } dag na de bezorging weten.
   *[other] Wat vervelend. Laat het ons team binnen { $n } dagen na de bezorging weten.
}
fact-missing-item-second_parcel-yes = Kijk eerst even of het artikel in een tweede pakket onderweg is.
fact-missing-item-evidence = Dit hebben we van je nodig: { $list }.
fact-missing-item-remedy = Dit kun je kiezen: { $list }.
fact-warranty-years = { $n ->
    [one] Je hebt { $n } jaar garantie vanaf de bezorging.
   *[other] Je hebt { $n } jaar garantie vanaf de bezorging.
}
fact-warranty-months = { $n ->
    [one] Je hebt { $n } maand garantie vanaf de bezorging.
   *[other] Je hebt { $n } maanden garantie vanaf de bezorging.
}
fact-warranty-remedy = Dit doen we gratis bij een defect: { $list }.
fact-warranty-excluded = Dit valt niet onder de garantie: { $list }.
fact-warranty-legal-yes = Je wettelijke rechten blijven onverminderd gelden.
fact-warranty-claim-evidence = Dit hebben we van je nodig: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Je krijgt binnen { $n } werkdag antwoord.
   *[other] Je krijgt binnen { $n } werkdagen antwoord.
}
fact-warranty-claim-postage-store = Als we het artikel terug moeten hebben, betalen wij de verzendkosten.
fact-warranty-claim-postage-shopper = De verzendkosten voor het opsturen betaal je zelf.

## Payment, prices, customs
fact-payment-methods-methods = Zo kun je betalen: { $list }.
fact-payment-methods-instalments = Betalen in termijnen: { $list }.
fact-payment-methods-cod-yes = Je kunt ook onder rembours betalen, dus contant bij de bezorging.
fact-payment-methods-cod-no = Betalen onder rembours is niet mogelijk.
fact-payment-methods-cod_limit = Betalen onder rembours kan tot { $amount }.
fact-payment-methods-cod_fee = Betalen onder rembours kost { $amount } extra.
fact-payment-declined-advice = Dit helpt meestal: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Een onvoltooide of dubbele afschrijving wordt binnen { $n } werkdag vrijgegeven.
   *[other] Een onvoltooide of dubbele afschrijving wordt binnen { $n } werkdagen vrijgegeven.
}
fact-payment-safe-protection = Ja, je kunt hier veilig betalen. Dit beschermt je: { $list }.
fact-currency-currencies = Valuta’s waarin prijzen worden getoond: { $list }.
fact-currency-otherwise = Overal elders zijn de prijzen in deze valuta: { $list }.
fact-coupon-newsletter_percent = Als je je aanmeldt voor de nieuwsbrief, krijg je { $percent } korting op je eerste bestelling.
fact-coupon-combine-yes = Je kunt meerdere codes in één bestelling gebruiken.
fact-coupon-combine-no = Je kunt maar één code per bestelling gebruiken.
fact-coupon-problem-check = Controleer het volgende: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Ben je vergeten de code in te vullen, laat het ons team dan binnen { $n } uur na het bestellen weten: we betalen het verschil terug.
   *[other] Ben je vergeten de code in te vullen, laat het ons team dan binnen { $n } uur na het bestellen weten: we betalen het verschil terug.
}
fact-gift-card-offered-yes = Ja, we verkopen cadeaubonnen.
fact-gift-card-offered-no = We verkopen geen cadeaubonnen.
fact-gift-card-from = Laagste waarde: { $amount }.
fact-gift-card-up_to = Hoogste waarde: { $amount }.
fact-gift-card-years = { $n ->
    [one] Een cadeaubon is { $n } jaar geldig.
   *[other] Een cadeaubon is { $n } jaar geldig.
}
fact-gift-card-cash-no = Een cadeaubon kan niet worden ingewisseld voor geld.
fact-invoice-where = Hier vind je de factuur: { $list }.
fact-invoice-company-yes = Bij het afrekenen kun je een bedrijfsnaam en een btw-nummer invullen.
fact-invoice-company_days = { $n ->
    [one] Je kunt ze ook tot { $n } dag na het bestellen laten toevoegen.
   *[other] Je kunt ze ook tot { $n } dagen na het bestellen laten toevoegen.
}
fact-customs-duties-included-all = Invoerrechten en belastingen zijn inbegrepen in wat je betaalt: bij de bezorging betaal je niets meer.
fact-customs-duties-included-none = Onze prijzen zijn zonder invoerrechten en invoerbelastingen: de bezorgdienst rekent bij jou af wat jouw land heft.
fact-customs-duties-included-domestic = Je betaalt geen invoerrechten: het pakket wordt binnen het land verzonden en de belasting zit in de prijs.
fact-customs-duties-limit = Tot een bestelwaarde van { $amount } zijn invoerrechten en belastingen inbegrepen en betaal je bij de bezorging niets meer.
fact-customs-duties-above-shopper = Bij grotere bestellingen rekent de bezorgdienst invoerbelasting en invoerrechten bij jou af.
fact-customs-refused-clearance_days = { $to ->
    [one] De inklaring bij de douane duurt meestal { $span } werkdag.
   *[other] De inklaring bij de douane duurt meestal { $span } werkdagen.
}
fact-customs-refused-respond_days = { $n ->
    [one] Vraagt de douane je om een document of een nummer, antwoord dan binnen { $n } dag.
   *[other] Vraagt de douane je om een document of een nummer, antwoord dan binnen { $n } dagen.
}
fact-customs-refused-refund-yes = Als je een pakket weigert waarvoor je invoerrechten moet betalen, betalen we de artikelen terug, min de bezorgkosten.
fact-customs-refused-refund-no = Als je een pakket weigert waarvoor je invoerrechten moet betalen, kunnen we het niet terugbetalen.
fact-price-match-offered-yes = Ja, als de prijs na je bestelling daalt, betalen we het verschil terug.
fact-price-match-offered-no = Een laagsteprijsgarantie hebben we niet.
fact-price-match-days = { $n ->
    [one] Vraag dit aan binnen { $n } dag na het bestellen.
   *[other] Vraag dit aan binnen { $n } dagen na het bestellen.
}
fact-loyalty-offered-yes = Ja, we hebben een spaarprogramma.
fact-loyalty-offered-no = We hebben geen spaarprogramma.
fact-loyalty-percent = Je krijgt { $percent } van wat je uitgeeft terug in punten.

## Account and privacy
fact-delete-my-data-how = Hier kun je dat aanvragen: { $list }.
fact-delete-my-data-days = { $n ->
    [one] We verwijderen je gegevens binnen { $n } dag na je verzoek.
   *[other] We verwijderen je gegevens binnen { $n } dagen na je verzoek.
}
fact-delete-my-data-invoices-yes = Facturen bewaren we zo lang als de wet voorschrijft.
fact-data-use-sold-no = We verkopen je gegevens nooit.
fact-data-use-chat_months = { $n ->
    [one] Berichten uit deze chat worden { $n } maand bewaard.
   *[other] Berichten uit deze chat worden { $n } maanden bewaard.
}
fact-data-use-contact = Contact voor vragen over je gegevens: { $text }
fact-newsletter-unsubscribe-link = Wil je de nieuwsbrief niet meer ontvangen, klik dan op ‘Afmelden’ onder aan een van de nieuwsbrieven.
fact-newsletter-unsubscribe-account = Wil je de nieuwsbrief niet meer ontvangen, zet hem dan uit in je account.
fact-newsletter-order_mails-yes = E-mails over je bestellingen krijg je nog wel.
fact-reset-password-link_minutes = { $n ->
    [one] Kies bij het inloggen ‘Wachtwoord vergeten?’: je krijgt per e-mail een link die { $n } minuut werkt.
   *[other] Kies bij het inloggen ‘Wachtwoord vergeten?’: je krijgt per e-mail een link die { $n } minuten werkt.
}
fact-guest-order-account-yes = Je hebt een account nodig om te bestellen.
fact-guest-order-account-no = Je kunt als gast bestellen, zonder account.

## The store
fact-contact-email = E-mail: { $text }
fact-contact-phone = Telefoon: { $text }
fact-contact-reply_hours = { $n ->
    [one] We beantwoorden e-mails binnen { $n } uur.
   *[other] We beantwoorden e-mails binnen { $n } uur.
}
fact-support-hours-days = Dagen waarop ons team er is: { $list }.
fact-support-hours-hours = Tijden: { $period } ({ $zone }).
fact-support-hours-bot-yes = De automatische assistent antwoordt dag en nacht.
fact-where-based-place = Waar we gevestigd zijn: { $text }
fact-where-based-country = Land: { $country }.
fact-where-based-showroom-yes = We hebben een winkel waar je langs kunt komen.
fact-where-based-showroom-no = We hebben geen winkel waar je langs kunt komen.
fact-wholesale-offered-yes = Ja, we verkopen aan bedrijven en in grote aantallen.
fact-wholesale-offered-no = We verkopen niet in het groot.
fact-wholesale-pieces = { $n ->
    [one] Je krijgt korting vanaf { $n } stuk van één product.
   *[other] Je krijgt korting vanaf { $n } stuks van één product.
}
fact-wholesale-percent = De korting is maximaal { $percent }.
fact-size-guide-table-yes = Op de pagina van elk kledingstuk vind je een maattabel met afmetingen.
fact-size-guide-fit-true = Onze maten vallen normaal: neem je gewone maat.
fact-size-guide-fit-small = Onze maten vallen klein: neem een maat groter.
fact-size-guide-fit-large = Onze maten vallen groot: neem een maat kleiner.
fact-plug-voltage-stated-yes = De stekker en de spanning van elk elektrisch artikel staan op de pagina ervan: controleer of beide bij je land passen.
fact-plug-voltage-chosen-yes = De stekker voor je land kies je op de productpagina.
fact-plug-voltage-single-yes = Artikelen die verwarmen, zoals waterkokers, werken alleen op de vermelde spanning: gebruik ze nooit op de andere, ook niet met een stekkeradapter.

## Words for the lists above
fact-word-account = je account
fact-word-email = e-mail
fact-word-phone = telefoon
fact-word-chat = deze chat
fact-word-team = ons team
fact-word-unworn = ongedragen
fact-word-unwashed = ongewassen
fact-word-tags = met alle labels eraan
fact-word-complete = compleet
fact-word-packaging = in de originele verpakking
fact-word-personalised = gepersonaliseerde artikelen
fact-word-gift_cards = cadeaubonnen
fact-word-underwear = geopend ondergoed
fact-word-swimwear = badkleding zonder hygiënestrip
fact-word-food = geopende levensmiddelen
fact-word-cosmetics = geopende cosmetica
fact-word-digital = digitale producten
fact-word-replacement = een vervangend artikel
fact-word-refund = terugbetaling
fact-word-repair = reparatie
fact-word-discount = korting op de prijs
fact-word-missing_part = nazending van het ontbrekende artikel
fact-word-order_number = het bestelnummer
fact-word-photos = foto’s
fact-word-description = een korte beschrijving
fact-word-packing_slip = een foto van de pakbon
fact-word-label_photo = een foto van het label
fact-word-wear = normale slijtage
fact-word-washing = verkeerd wassen
fact-word-accidents = ongelukjes
fact-word-card_number = het kaartnummer en het factuuradres controleren
fact-word-bank_app = buitenlandse betalingen toestaan in de app van je bank
fact-word-security_check = de beveiligingscontrole van je bank afronden
fact-word-other_method = een andere betaalmethode kiezen
fact-word-encryption = versleutelde pagina’s
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = dat wij je kaartnummer nooit zien of bewaren
fact-word-buyer_protection = de kopersbescherming van de betaaldienst
fact-word-expired = of de code verlopen is
fact-word-used = of de code al eerder is gebruikt
fact-word-minimum = of de bestelling het minimumbedrag haalt
fact-word-other_code = of er al een andere code is ingevuld
fact-word-bank_transfer = bankoverschrijving
