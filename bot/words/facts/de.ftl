# How the store's standard facts are told, in German. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Sie können einen Artikel ab der Lieferung { $n } Tag lang zurückgeben.
   *[other] Sie können einen Artikel ab der Lieferung { $n } Tage lang zurückgeben.
}
fact-return-window-postage-store = Die Rücksendung ist kostenlos: Wir übernehmen das Porto.
fact-return-window-postage-shopper = Das Porto für die Rücksendung tragen Sie.
fact-return-window-cost = Die Rücksendung kostet { $amount }. Diesen Betrag ziehen wir von der Erstattung ab.
fact-return-window-faulty_free-yes = Ist der Artikel defekt, beschädigt oder nicht der bestellte, ist die Rücksendung kostenlos.
fact-return-window-shipping-yes = Wenn Sie die ganze Bestellung zurückschicken, erstatten wir auch die Kosten der Standardlieferung.
fact-return-window-shipping-no = Die Versandkosten der Bestellung werden nicht erstattet.
fact-return-how-start = Eine Rücksendung können Sie hier anmelden: { $list }.
fact-return-how-label_days = { $n ->
    [one] Das Rücksendeetikett oder die Rücksendeadresse erhalten Sie innerhalb von { $n } Werktag per E-Mail.
   *[other] Das Rücksendeetikett oder die Rücksendeadresse erhalten Sie innerhalb von { $n } Werktagen per E-Mail.
}
fact-return-how-hand_over_days = { $n ->
    [one] Bitte geben Sie das Paket danach innerhalb von { $n } Tag ab.
   *[other] Bitte geben Sie das Paket danach innerhalb von { $n } Tagen ab.
}
fact-return-how-parts-yes = Sie können auch nur einzelne Artikel einer Bestellung zurücksenden.
fact-return-how-parts-no = Eine Bestellung kann nur vollständig zurückgesendet werden.
fact-return-conditions-state = So müssen zurückgesendete Artikel sein: { $list }.
fact-return-conditions-excluded = Von der Rückgabe ausgeschlossen, sofern kein Mangel vorliegt: { $list }.
fact-return-conditions-sale-yes = Reduzierte Artikel können Sie wie alle anderen zurückgeben.
fact-return-conditions-sale-no = Reduzierte Artikel können nicht zurückgegeben werden.
fact-refund-time-check_days = { $n ->
    [one] Wir erstatten Ihnen den Betrag innerhalb von { $n } Werktag, nachdem Ihre Rücksendung bei uns eingetroffen ist.
   *[other] Wir erstatten Ihnen den Betrag innerhalb von { $n } Werktagen, nachdem Ihre Rücksendung bei uns eingetroffen ist.
}
fact-refund-time-bank_days = { $to ->
    [one] Bis die Gutschrift bei Ihrer Bank zu sehen ist, kann es noch { $span } Werktag dauern.
   *[other] Bis die Gutschrift bei Ihrer Bank zu sehen ist, kann es noch { $span } Werktage dauern.
}
fact-refund-time-to-original = Die Erstattung erfolgt über die Zahlungsart, mit der Sie bezahlt haben.
fact-refund-time-to-credit = Sie erhalten den Betrag als Guthaben für unseren Shop.
fact-exchange-size-offered-yes = Ja, Sie können einen Artikel gegen eine andere Größe oder Farbe umtauschen.
fact-exchange-size-offered-no = Einen Umtausch bieten wir nicht an. Bitte senden Sie den Artikel zurück und bestellen Sie den gewünschten neu.
fact-exchange-size-hold_days = { $n ->
    [one] Wir reservieren den neuen Artikel { $n } Tag lang für Sie.
   *[other] Wir reservieren den neuen Artikel { $n } Tage lang für Sie.
}
fact-exchange-size-delivery-free = Für den neuen Artikel fallen keine Versandkosten an.
fact-exchange-size-delivery-charged = Für den neuen Artikel fallen die üblichen Versandkosten an.
fact-return-holiday-ordered = Für Bestellungen aus diesem Zeitraum gilt eine längere Rückgabefrist: { $period }.
fact-return-holiday-until = Sie können sie bis zum { $date } zurückgeben.

## Orders
fact-cancel-order-allowed-yes = Ja, Sie können Ihre Bestellung kostenlos stornieren, solange das Paket unser Lager noch nicht verlassen hat.
fact-cancel-order-allowed-no = Eine Bestellung kann nach dem Absenden nicht mehr storniert werden, Sie können sie aber zurückgeben.
fact-cancel-order-hours = { $n ->
    [one] In der Regel ist das innerhalb von { $n } Stunde nach der Bestellung möglich.
   *[other] In der Regel ist das innerhalb von { $n } Stunden nach der Bestellung möglich.
}
fact-cancel-order-how = Stornieren können Sie hier: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Sie erhalten Ihr Geld innerhalb von { $n } Werktag zurück.
   *[other] Sie erhalten Ihr Geld innerhalb von { $n } Werktagen zurück.
}
fact-change-address-allowed-yes = Ja, die Lieferadresse lässt sich ändern, solange das Paket unser Lager noch nicht verlassen hat.
fact-change-address-allowed-no = Nach der Bestellung kann die Lieferadresse nicht mehr geändert werden.
fact-change-address-hours = { $n ->
    [one] In der Regel ist das innerhalb von { $n } Stunde nach der Bestellung möglich.
   *[other] In der Regel ist das innerhalb von { $n } Stunden nach der Bestellung möglich.
}
fact-change-address-how = Ändern können Sie die Adresse hier: { $list }.
fact-change-address-country-yes = Auch das Land kann geändert werden.
fact-change-address-country-no = Das Land kann nicht geändert werden: Bitte stornieren Sie die Bestellung und bestellen Sie neu.
fact-change-order-swap-yes = Größe und Farbe können Sie ändern, solange das Paket unser Lager noch nicht verlassen hat.
fact-change-order-swap-no = Größe und Farbe können nach der Bestellung nicht mehr geändert werden.
fact-change-order-add-yes = Bis dahin können Sie auch Artikel hinzufügen.
fact-change-order-add-no = Artikel können nicht nachträglich hinzugefügt werden: Bitte geben Sie dafür eine zweite Bestellung auf.
fact-change-order-how = Eine Bestellung ändern können Sie hier: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Die Bestellbestätigung kommt innerhalb von { $n } Minute per E-Mail. Bitte sehen Sie auch im Spam-Ordner nach.
   *[other] Die Bestellbestätigung kommt innerhalb von { $n } Minuten per E-Mail. Bitte sehen Sie auch im Spam-Ordner nach.
}
fact-no-confirmation-resend-yes = Ist sie dort nicht, enthält die E-Mail-Adresse vielleicht einen Tippfehler: Melden Sie sich bei unserem Team, dann schicken wir sie noch einmal.
fact-out-of-stock-notify-yes = Auf der Produktseite können Sie sich per E-Mail benachrichtigen lassen, sobald der Artikel wieder da ist.
fact-out-of-stock-weeks = { $to ->
    [one] Die meisten Artikel sind nach { $span } Woche wieder da.
   *[other] Die meisten Artikel sind nach { $span } Wochen wieder da.
}
fact-pre-order-charged-order = Eine Vorbestellung bezahlen Sie gleich beim Bestellen.
fact-pre-order-charged-dispatch = Eine Vorbestellung bezahlen Sie erst, wenn sie verschickt wird.
fact-pre-order-cancel-yes = Bis zum Versand können Sie sie kostenlos stornieren.
fact-pre-order-cancel-no = Eine Vorbestellung kann nicht storniert werden.
fact-gift-wrapping-offered-yes = Ja, wir verpacken Artikel als Geschenk.
fact-gift-wrapping-offered-no = Eine Geschenkverpackung bieten wir nicht an.
fact-gift-wrapping-cost = Die Geschenkverpackung kostet { $amount } pro Artikel.
fact-gift-wrapping-card-yes = Sie können eine Karte mit einem eigenen Text beilegen lassen.
fact-gift-wrapping-no_prices-yes = In einem Geschenkpaket liegt nichts, worauf Preise stehen.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Die Standardlieferung dauert ab dem Versand { $span } Werktag.
   *[other] Die Standardlieferung dauert ab dem Versand { $span } Werktage.
}
fact-delivery-time-express = { $to ->
    [one] Die Expresslieferung dauert { $span } Werktag.
   *[other] Die Expresslieferung dauert { $span } Werktage.
}
fact-shipping-cost-free-yes = Der Versand ist kostenlos.
fact-shipping-cost-standard = Der Standardversand kostet { $amount }.
fact-shipping-cost-free_from = Ab einem Warenwert von { $amount } ist der Standardversand kostenlos.
fact-shipping-cost-express = Der Expressversand kostet { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Wir übergeben Ihre Bestellung innerhalb von { $n } Werktag an den Paketdienst.
   *[other] Wir übergeben Ihre Bestellung innerhalb von { $n } Werktagen an den Paketdienst.
}
fact-dispatch-time-cutoff = Bestellungen nach { $time } ({ $zone }) zählen zum nächsten Werktag.
fact-ship-to-countries-worldwide-yes = Wir liefern weltweit.
fact-ship-to-countries-number = { $n ->
    [one] Wir liefern in mehr als { $n } Land.
   *[other] Wir liefern in mehr als { $n } Länder.
}
fact-ship-to-countries-countries = Länder, in die wir liefern: { $list }.
fact-ship-to-countries-not_to = Länder, in die wir nicht liefern: { $list }.
fact-ship-to-countries-origin = Land, aus dem die Pakete verschickt werden: { $country }.
fact-express-shipping-offered-yes = Ja, es gibt eine Expresslieferung.
fact-express-shipping-offered-no = Eine Expresslieferung bieten wir nicht an.
fact-express-shipping-days = { $to ->
    [one] Express dauert ab dem Versand { $span } Werktag.
   *[other] Express dauert ab dem Versand { $span } Werktage.
}
fact-express-shipping-cost = Express kostet { $amount }.
fact-carriers-standard = Paketdienste für die Standardlieferung: { $list }.
fact-carriers-express = Paketdienste für die Expresslieferung: { $list }.
fact-pickup-points-lockers-yes = Ja, Pakete können an Paketautomaten und Abholstellen geliefert werden.
fact-pickup-points-lockers-no = An Paketautomaten oder Abholstellen können wir nicht liefern.
fact-pickup-points-po_box-yes = Wir liefern auch an Postfächer.
fact-pickup-points-po_box-no = An Postfächer liefern wir nicht.
fact-missed-delivery-attempts = { $n ->
    [one] Der Paketdienst unternimmt { $n } Zustellversuch.
   *[other] Der Paketdienst unternimmt { $n } Zustellversuche.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Ein Paket, das nicht zugestellt werden konnte, liegt { $n } Tag lang in einer Abholstelle bereit.
   *[other] Ein Paket, das nicht zugestellt werden konnte, liegt { $n } Tage lang in einer Abholstelle bereit.
}
fact-track-order-where = Den Status und den Link zur Sendungsverfolgung finden Sie hier: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Die erste Meldung des Paketdienstes erscheint innerhalb von { $n } Stunde.
   *[other] Die erste Meldung des Paketdienstes erscheint innerhalb von { $n } Stunden.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Solange ein Paket unterwegs ist, ist bis zu { $n } Tag ohne neue Meldung normal.
   *[other] Solange ein Paket unterwegs ist, sind bis zu { $n } Tage ohne neue Meldung normal.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Tut sich { $n } Tag lang nichts, melden Sie sich bitte bei unserem Team: Wir fragen beim Paketdienst nach.
   *[other] Tut sich { $n } Tage lang nichts, melden Sie sich bitte bei unserem Team: Wir fragen beim Paketdienst nach.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Ist Ihr Paket { $n } Tag nach Ablauf der Lieferzeit noch nicht da, melden Sie sich bitte bei unserem Team.
   *[other] Ist Ihr Paket { $n } Tage nach Ablauf der Lieferzeit noch nicht da, melden Sie sich bitte bei unserem Team.
}
fact-order-not-arrived-remedy = Das können Sie dann wählen: { $list }.
fact-order-not-arrived-neighbours-yes = Steht in der Sendungsverfolgung „zugestellt“, fragen Sie bitte zuerst bei den Nachbarn und in der Abholstelle nach.
fact-split-shipment-happens-yes = Ihre Bestellung kann in mehreren Paketen kommen.
fact-split-shipment-happens-no = Wir verschicken jede Bestellung in einem einzigen Paket.
fact-split-shipment-apart_days = { $n ->
    [one] Zwischen den Paketen kann bis zu { $n } Werktag liegen.
   *[other] Zwischen den Paketen können bis zu { $n } Werktage liegen.
}
fact-split-shipment-charged_once-yes = Den Versand zahlen Sie nur einmal.
fact-chinese-new-year-closed = In dieser Zeit ist unser Lager geschlossen und es wird nichts verschickt: { $period }.
fact-chinese-new-year-resumes = Ab dem { $date } verschicken wir wieder Bestellungen.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Das tut uns leid. Bitte melden Sie es unserem Team innerhalb von { $n } Tag nach der Lieferung.
   *[other] Das tut uns leid. Bitte melden Sie es unserem Team innerhalb von { $n } Tagen nach der Lieferung.
}
fact-damaged-item-evidence = Das brauchen wir von Ihnen: { $list }.
fact-damaged-item-remedy = Das können Sie kostenlos wählen: { $list }.
fact-damaged-item-keep-yes = Den beschädigten Artikel müssen Sie in der Regel nicht zurücksenden.
fact-wrong-item-report_days = { $n ->
    [one] Das tut uns leid. Bitte melden Sie es unserem Team innerhalb von { $n } Tag nach der Lieferung.
   *[other] Das tut uns leid. Bitte melden Sie es unserem Team innerhalb von { $n } Tagen nach der Lieferung.
}
fact-wrong-item-evidence = Das brauchen wir von Ihnen: { $list }.
fact-wrong-item-remedy = Das können Sie wählen: { $list }.
fact-wrong-item-return_free-yes = Die Rücksendung des falschen Artikels bezahlen wir.
fact-missing-item-report_days = { $n ->
    [one] Das tut uns leid. Bitte melden Sie es unserem Team innerhalb von { $n } Tag nach der Lieferung.
   *[other] Das tut uns leid. Bitte melden Sie es unserem Team innerhalb von { $n } Tagen nach der Lieferung.
}
fact-missing-item-second_parcel-yes = Bitte sehen Sie zuerst nach, ob der Artikel in einem zweiten Paket unterwegs ist.
fact-missing-item-evidence = Das brauchen wir von Ihnen: { $list }.
fact-missing-item-remedy = Das können Sie wählen: { $list }.
fact-warranty-years = { $n ->
    [one] Die Garantie beträgt { $n } Jahr ab Lieferung.
   *[other] Die Garantie beträgt { $n } Jahre ab Lieferung.
}
fact-warranty-months = { $n ->
    [one] Die Garantie beträgt { $n } Monat ab Lieferung.
   *[other] Die Garantie beträgt { $n } Monate ab Lieferung.
}
fact-warranty-remedy = Das leisten wir bei einem Mangel kostenlos: { $list }.
fact-warranty-excluded = Das deckt die Garantie nicht ab: { $list }.
fact-warranty-legal-yes = Ihre gesetzlichen Rechte bleiben davon unberührt.
fact-warranty-claim-evidence = Das brauchen wir von Ihnen: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Sie erhalten innerhalb von { $n } Werktag eine Antwort.
   *[other] Sie erhalten innerhalb von { $n } Werktagen eine Antwort.
}
fact-warranty-claim-postage-store = Wenn wir den Artikel zurückbrauchen, übernehmen wir das Porto.
fact-warranty-claim-postage-shopper = Das Porto für die Einsendung tragen Sie.

## Payment, prices, customs
fact-payment-methods-methods = So können Sie bezahlen: { $list }.
fact-payment-methods-instalments = Ratenzahlung: { $list }.
fact-payment-methods-cod-yes = Sie können auch per Nachnahme bezahlen.
fact-payment-methods-cod-no = Nachnahme ist nicht möglich.
fact-payment-methods-cod_limit = Nachnahme ist bis { $amount } möglich.
fact-payment-methods-cod_fee = Nachnahme kostet zusätzlich { $amount }.
fact-payment-declined-advice = Das hilft meistens: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Ein nicht abgeschlossener oder doppelt vorgemerkter Betrag wird innerhalb von { $n } Werktag wieder freigegeben.
   *[other] Ein nicht abgeschlossener oder doppelt vorgemerkter Betrag wird innerhalb von { $n } Werktagen wieder freigegeben.
}
fact-payment-safe-protection = Ja, Sie können hier sicher bezahlen. Das schützt Sie: { $list }.
fact-currency-currencies = Währungen, in denen Preise angezeigt werden: { $list }.
fact-currency-otherwise = Überall sonst gelten die Preise in dieser Währung: { $list }.
fact-coupon-newsletter_percent = Wenn Sie den Newsletter abonnieren, erhalten Sie { $percent } Rabatt auf Ihre erste Bestellung.
fact-coupon-combine-yes = In einer Bestellung können mehrere Codes eingelöst werden.
fact-coupon-combine-no = Pro Bestellung kann nur ein Code eingelöst werden.
fact-coupon-problem-check = Bitte prüfen Sie: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Haben Sie vergessen, den Code einzugeben, melden Sie sich innerhalb von { $n } Stunde nach der Bestellung bei unserem Team: Wir erstatten die Differenz.
   *[other] Haben Sie vergessen, den Code einzugeben, melden Sie sich innerhalb von { $n } Stunden nach der Bestellung bei unserem Team: Wir erstatten die Differenz.
}
fact-gift-card-offered-yes = Ja, wir verkaufen Geschenkgutscheine.
fact-gift-card-offered-no = Geschenkgutscheine verkaufen wir nicht.
fact-gift-card-from = Mindestwert: { $amount }.
fact-gift-card-up_to = Höchstwert: { $amount }.
fact-gift-card-years = { $n ->
    [one] Ein Geschenkgutschein ist { $n } Jahr gültig.
   *[other] Ein Geschenkgutschein ist { $n } Jahre gültig.
}
fact-gift-card-cash-no = Eine Barauszahlung ist nicht möglich.
fact-invoice-where = Die Rechnung finden Sie hier: { $list }.
fact-invoice-company-yes = An der Kasse können Sie einen Firmennamen und eine Umsatzsteuer-ID angeben.
fact-invoice-company_days = { $n ->
    [one] Innerhalb von { $n } Tag nach der Bestellung lassen sie sich auch nachtragen.
   *[other] Innerhalb von { $n } Tagen nach der Bestellung lassen sie sich auch nachtragen.
}
fact-customs-duties-included-all = Zölle und Steuern sind im Gesamtpreis enthalten: Bei der Lieferung ist nichts mehr zu zahlen.
fact-customs-duties-included-none = Unsere Preise enthalten keine Einfuhrzölle und -steuern: Der Paketdienst zieht bei Ihnen ein, was Ihr Land erhebt.
fact-customs-duties-included-domestic = Es fällt kein Zoll an: Das Paket wird innerhalb des Landes verschickt, und die Steuern sind im Preis enthalten.
fact-customs-duties-limit = Bis zu einem Warenwert von { $amount } pro Bestellung sind Zölle und Steuern enthalten, und bei der Lieferung ist nichts zu zahlen.
fact-customs-duties-above-shopper = Bei größeren Bestellungen zieht der Paketdienst Einfuhrsteuer und Zoll bei Ihnen ein.
fact-customs-refused-clearance_days = { $to ->
    [one] Die Zollabfertigung dauert in der Regel { $span } Werktag.
   *[other] Die Zollabfertigung dauert in der Regel { $span } Werktage.
}
fact-customs-refused-respond_days = { $n ->
    [one] Fragt der Zoll Sie nach einem Dokument oder einer Nummer, antworten Sie bitte innerhalb von { $n } Tag.
   *[other] Fragt der Zoll Sie nach einem Dokument oder einer Nummer, antworten Sie bitte innerhalb von { $n } Tagen.
}
fact-customs-refused-refund-yes = Wenn Sie ein Paket ablehnen, für das Abgaben anfallen, erstatten wir den Warenwert abzüglich der Versandkosten.
fact-customs-refused-refund-no = Wenn Sie ein Paket ablehnen, für das Abgaben anfallen, können wir den Kaufpreis nicht erstatten.
fact-price-match-offered-yes = Ja, sinkt der Preis nach Ihrer Bestellung, erstatten wir die Differenz.
fact-price-match-offered-no = Eine Preisanpassung an andere Angebote bieten wir nicht an.
fact-price-match-days = { $n ->
    [one] Bitte melden Sie sich dafür innerhalb von { $n } Tag nach der Bestellung.
   *[other] Bitte melden Sie sich dafür innerhalb von { $n } Tagen nach der Bestellung.
}
fact-loyalty-offered-yes = Ja, wir haben ein Treueprogramm.
fact-loyalty-offered-no = Wir haben kein Treueprogramm.
fact-loyalty-percent = Sie erhalten { $percent } Ihres Einkaufswerts als Punkte zurück.

## Account and privacy
fact-delete-my-data-how = Die Löschung können Sie hier beantragen: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Wir löschen Ihre Daten innerhalb von { $n } Tag nach Ihrer Anfrage.
   *[other] Wir löschen Ihre Daten innerhalb von { $n } Tagen nach Ihrer Anfrage.
}
fact-delete-my-data-invoices-yes = Rechnungen bewahren wir so lange auf, wie es das Gesetz verlangt.
fact-data-use-sold-no = Wir verkaufen Ihre Daten niemals.
fact-data-use-chat_months = { $n ->
    [one] Nachrichten aus diesem Chat werden { $n } Monat lang gespeichert.
   *[other] Nachrichten aus diesem Chat werden { $n } Monate lang gespeichert.
}
fact-data-use-contact = Kontakt für Fragen zu Ihren Daten: { $text }
fact-newsletter-unsubscribe-link = Um den Newsletter abzubestellen, klicken Sie am Ende einer beliebigen Newsletter-E-Mail auf „Abmelden“.
fact-newsletter-unsubscribe-account = Um den Newsletter abzubestellen, schalten Sie ihn in Ihrem Kundenkonto aus.
fact-newsletter-order_mails-yes = E-Mails zu Ihren Bestellungen erhalten Sie weiterhin.
fact-reset-password-link_minutes = { $n ->
    [one] Wählen Sie bei der Anmeldung „Passwort vergessen?“: Sie erhalten per E-Mail einen Link, der { $n } Minute lang gültig ist.
   *[other] Wählen Sie bei der Anmeldung „Passwort vergessen?“: Sie erhalten per E-Mail einen Link, der { $n } Minuten lang gültig ist.
}
fact-guest-order-account-yes = Zum Bestellen brauchen Sie ein Kundenkonto.
fact-guest-order-account-no = Sie können als Gast bestellen, ohne Kundenkonto.

## The store
fact-contact-email = E-Mail: { $text }
fact-contact-phone = Telefon: { $text }
fact-contact-reply_hours = { $n ->
    [one] E-Mails beantworten wir innerhalb von { $n } Stunde.
   *[other] E-Mails beantworten wir innerhalb von { $n } Stunden.
}
fact-support-hours-days = An diesen Tagen ist unser Team da: { $list }.
fact-support-hours-hours = Uhrzeiten: { $period } ({ $zone }).
fact-support-hours-bot-yes = Der automatische Assistent antwortet rund um die Uhr.
fact-where-based-place = Unser Sitz: { $text }
fact-where-based-country = Land: { $country }.
fact-where-based-showroom-yes = Wir haben ein Ladengeschäft, das Sie besuchen können.
fact-where-based-showroom-no = Ein Ladengeschäft zum Besuchen haben wir nicht.
fact-wholesale-offered-yes = Ja, wir verkaufen an Firmen und in großen Mengen.
fact-wholesale-offered-no = Großhandel bieten wir nicht an.
fact-wholesale-pieces = { $n ->
    [one] Rabatt gibt es ab { $n } Stück eines Produkts.
   *[other] Rabatt gibt es ab { $n } Stück eines Produkts.
}
fact-wholesale-percent = Der Rabatt beträgt bis zu { $percent }.
fact-size-guide-table-yes = Auf der Seite jedes Kleidungsstücks finden Sie eine Größentabelle mit Maßen.
fact-size-guide-fit-true = Unsere Größen fallen normal aus: Nehmen Sie Ihre übliche Größe.
fact-size-guide-fit-small = Unsere Größen fallen klein aus: Nehmen Sie eine Größe größer.
fact-size-guide-fit-large = Unsere Größen fallen groß aus: Nehmen Sie eine Größe kleiner.
fact-plug-voltage-stated-yes = Stecker und Spannung jedes Elektrogeräts stehen auf seiner Seite: Bitte prüfen Sie, ob beides zu Ihrem Land passt.
fact-plug-voltage-chosen-yes = Den Stecker für Ihr Land wählen Sie auf der Produktseite.
fact-plug-voltage-single-yes = Geräte, die heizen, etwa Wasserkocher, laufen nur mit der angegebenen Spannung: Benutzen Sie sie nie mit der anderen, auch nicht mit einem Steckeradapter.

## Words for the lists above
fact-word-account = Ihr Kundenkonto
fact-word-email = E-Mail
fact-word-phone = Telefon
fact-word-chat = dieser Chat
fact-word-team = unser Team
fact-word-unworn = ungetragen
fact-word-unwashed = ungewaschen
fact-word-tags = mit allen Etiketten
fact-word-complete = vollständig
fact-word-packaging = in der Originalverpackung
fact-word-personalised = personalisierte Artikel
fact-word-gift_cards = Geschenkgutscheine
fact-word-underwear = geöffnete Unterwäsche
fact-word-swimwear = Bademode ohne Hygienestreifen
fact-word-food = geöffnete Lebensmittel
fact-word-cosmetics = geöffnete Kosmetik
fact-word-digital = digitale Produkte
fact-word-replacement = Ersatz
fact-word-refund = Erstattung
fact-word-repair = Reparatur
fact-word-discount = Preisnachlass
fact-word-missing_part = Nachlieferung des fehlenden Artikels
fact-word-order_number = die Bestellnummer
fact-word-photos = Fotos
fact-word-description = eine kurze Beschreibung
fact-word-packing_slip = ein Foto des Lieferscheins
fact-word-label_photo = ein Foto des Etiketts
fact-word-wear = normale Abnutzung
fact-word-washing = falsches Waschen
fact-word-accidents = Unfälle
fact-word-card_number = Kartennummer und Rechnungsadresse prüfen
fact-word-bank_app = in der App Ihrer Bank Auslandszahlungen freigeben
fact-word-security_check = die Sicherheitsprüfung Ihrer Bank abschließen
fact-word-other_method = eine andere Zahlungsart wählen
fact-word-encryption = verschlüsselte Seiten
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = dass wir Ihre Kartennummer weder sehen noch speichern
fact-word-buyer_protection = der Käuferschutz des Zahlungsdienstes
fact-word-expired = ob der Code abgelaufen ist
fact-word-used = ob er schon einmal eingelöst wurde
fact-word-minimum = ob die Bestellung den Mindestbetrag erreicht
fact-word-other_code = ob schon ein anderer Code eingegeben ist
fact-word-bank_transfer = Überweisung
