# How the store's standard facts are told, in Italian. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Hai { $n } giorno dalla consegna per restituire un articolo.
    [many] Hai { $n } di giorni dalla consegna per restituire un articolo.
   *[other] Hai { $n } giorni dalla consegna per restituire un articolo.
}
fact-return-window-postage-store = Il reso è gratuito: paghiamo noi la spedizione.
fact-return-window-postage-shopper = La spedizione del reso è a tuo carico.
fact-return-window-cost = Il reso costa { $amount }, importo che tratteniamo dal rimborso.
fact-return-window-faulty_free-yes = Se l’articolo è difettoso, danneggiato o diverso da quello ordinato, il reso è gratuito.
fact-return-window-shipping-yes = Se restituisci l'intero ordine, rimborsiamo anche le spese di spedizione standard.
fact-return-window-shipping-no = Le spese di spedizione dell'ordine non vengono rimborsate.
fact-return-how-start = Dove puoi avviare un reso: { $list }.
fact-return-how-label_days = { $n ->
    [one] Ricevi l’etichetta o l’indirizzo per il reso via e-mail entro { $n } giorno lavorativo.
    [many] Ricevi l’etichetta o l’indirizzo per il reso via e-mail entro { $n } di giorni lavorativi.
   *[other] Ricevi l’etichetta o l’indirizzo per il reso via e-mail entro { $n } giorni lavorativi.
}
fact-return-how-hand_over_days = { $n ->
    [one] Dopo hai { $n } giorno per consegnare il pacco al corriere.
    [many] Dopo hai { $n } di giorni per consegnare il pacco al corriere.
   *[other] Dopo hai { $n } giorni per consegnare il pacco al corriere.
}
fact-return-how-parts-yes = Puoi anche restituire solo alcuni articoli di un ordine.
fact-return-how-parts-no = Un ordine può essere restituito solo per intero.
fact-return-conditions-state = Come devono essere gli articoli restituiti: { $list }.
fact-return-conditions-excluded = Che cosa non si può restituire, a meno che non sia difettoso: { $list }.
fact-return-conditions-sale-yes = Gli articoli in saldo si possono restituire come tutti gli altri.
fact-return-conditions-sale-no = Gli articoli in saldo non si possono restituire.
fact-refund-time-check_days = { $n ->
    [one] Ti rimborsiamo entro { $n } giorno lavorativo da quando riceviamo il reso.
    [many] Ti rimborsiamo entro { $n } di giorni lavorativi da quando riceviamo il reso.
   *[other] Ti rimborsiamo entro { $n } giorni lavorativi da quando riceviamo il reso.
}
fact-refund-time-bank_days = { $to ->
    [one] La tua banca può impiegare ancora { $span } giorno lavorativo per mostrare l’accredito.
    [many] La tua banca può impiegare ancora { $span } di giorni lavorativi per mostrare l’accredito.
   *[other] La tua banca può impiegare ancora { $span } giorni lavorativi per mostrare l’accredito.
}
fact-refund-time-to-original = Il rimborso arriva sul metodo di pagamento che hai usato.
fact-refund-time-to-credit = Il rimborso avviene come credito da spendere nel negozio.
fact-exchange-size-offered-yes = Sì, puoi cambiare un articolo con un’altra taglia o un altro colore.
fact-exchange-size-offered-no = Non effettuiamo cambi. Restituisci l’articolo e ordina quello che desideri.
fact-exchange-size-hold_days = { $n ->
    [one] Ti teniamo da parte il nuovo articolo per { $n } giorno.
    [many] Ti teniamo da parte il nuovo articolo per { $n } di giorni.
   *[other] Ti teniamo da parte il nuovo articolo per { $n } giorni.
}
fact-exchange-size-delivery-free = La spedizione del nuovo articolo è gratuita.
fact-exchange-size-delivery-charged = Il nuovo articolo viene spedito al costo di spedizione abituale.
fact-return-holiday-ordered = Per gli ordini effettuati in questo periodo hai più tempo per il reso: { $period }.
fact-return-holiday-until = Ultimo giorno per restituirli: { $date }.

## Orders
fact-cancel-order-allowed-yes = Sì, puoi annullare l’ordine senza costi finché il pacco non ha lasciato il nostro magazzino.
fact-cancel-order-allowed-no = Un ordine già effettuato non si può annullare, ma puoi restituirlo.
fact-cancel-order-hours = { $n ->
    [one] Di solito è possibile entro { $n } ora dall’ordine.
    [many] Di solito è possibile entro { $n } di ore dall’ordine.
   *[other] Di solito è possibile entro { $n } ore dall’ordine.
}
fact-cancel-order-how = Dove puoi annullarlo: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Ricevi il rimborso entro { $n } giorno lavorativo.
    [many] Ricevi il rimborso entro { $n } di giorni lavorativi.
   *[other] Ricevi il rimborso entro { $n } giorni lavorativi.
}
fact-change-address-allowed-yes = Sì, l’indirizzo di consegna si può cambiare finché il pacco non ha lasciato il nostro magazzino.
fact-change-address-allowed-no = L’indirizzo di consegna non si può cambiare dopo l’ordine.
fact-change-address-hours = { $n ->
    [one] Di solito è possibile entro { $n } ora dall’ordine.
    [many] Di solito è possibile entro { $n } di ore dall’ordine.
   *[other] Di solito è possibile entro { $n } ore dall’ordine.
}
fact-change-address-how = Dove puoi cambiarlo: { $list }.
fact-change-address-country-yes = Si può cambiare anche il paese.
fact-change-address-country-no = Il paese non si può cambiare: annulla l’ordine e fanne uno nuovo.
fact-change-order-swap-yes = Puoi cambiare taglia o colore finché il pacco non ha lasciato il nostro magazzino.
fact-change-order-swap-no = Taglia e colore non si possono cambiare dopo l’ordine.
fact-change-order-add-yes = Fino ad allora puoi anche aggiungere articoli.
fact-change-order-add-no = Non si possono aggiungere articoli a un ordine: fanne un secondo.
fact-change-order-how = Dove puoi modificare un ordine: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] La conferma arriva via e-mail entro { $n } minuto. Controlla anche la cartella dello spam.
    [many] La conferma arriva via e-mail entro { $n } di minuti. Controlla anche la cartella dello spam.
   *[other] La conferma arriva via e-mail entro { $n } minuti. Controlla anche la cartella dello spam.
}
fact-no-confirmation-resend-yes = Se non c’è, forse l’indirizzo e-mail contiene un errore: avvisa il nostro team e te la rimandiamo.
fact-out-of-stock-notify-yes = Sulla pagina del prodotto puoi chiedere di ricevere un’e-mail quando torna disponibile.
fact-out-of-stock-weeks = { $to ->
    [one] La maggior parte degli articoli torna disponibile entro { $span } settimana.
    [many] La maggior parte degli articoli torna disponibile entro { $span } di settimane.
   *[other] La maggior parte degli articoli torna disponibile entro { $span } settimane.
}
fact-pre-order-charged-order = I preordini si pagano al momento dell’ordine.
fact-pre-order-charged-dispatch = I preordini si pagano solo al momento della spedizione.
fact-pre-order-cancel-yes = Puoi annullare il preordine senza costi fino alla spedizione.
fact-pre-order-cancel-no = I preordini non si possono annullare.
fact-gift-wrapping-offered-yes = Sì, prepariamo confezioni regalo.
fact-gift-wrapping-offered-no = Non offriamo confezioni regalo.
fact-gift-wrapping-cost = La confezione regalo costa { $amount } per articolo.
fact-gift-wrapping-card-yes = Puoi aggiungere un biglietto con un tuo messaggio.
fact-gift-wrapping-no_prices-yes = Nei pacchi regalo i prezzi non compaiono.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] La consegna standard richiede { $span } giorno lavorativo dalla spedizione.
    [many] La consegna standard richiede { $span } di giorni lavorativi dalla spedizione.
   *[other] La consegna standard richiede { $span } giorni lavorativi dalla spedizione.
}
fact-delivery-time-express = { $to ->
    [one] La consegna espressa richiede { $span } giorno lavorativo.
    [many] La consegna espressa richiede { $span } di giorni lavorativi.
   *[other] La consegna espressa richiede { $span } giorni lavorativi.
}
fact-shipping-cost-free-yes = La spedizione è gratuita.
fact-shipping-cost-standard = La spedizione standard costa { $amount }.
fact-shipping-cost-free_from = La spedizione standard è gratuita con una spesa minima di { $amount }.
fact-shipping-cost-express = La spedizione espressa costa { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Affidiamo il tuo ordine al corriere entro { $n } giorno lavorativo.
    [many] Affidiamo il tuo ordine al corriere entro { $n } di giorni lavorativi.
   *[other] Affidiamo il tuo ordine al corriere entro { $n } giorni lavorativi.
}
fact-dispatch-time-cutoff = Gli ordini effettuati dopo le { $time } ({ $zone }) valgono come ricevuti il giorno lavorativo successivo.
fact-ship-to-countries-worldwide-yes = Spediamo in tutto il mondo.
fact-ship-to-countries-number = { $n ->
    [one] Spediamo in più di { $n } paese.
    [many] Spediamo in più di { $n } di paesi.
   *[other] Spediamo in più di { $n } paesi.
}
fact-ship-to-countries-countries = Paesi in cui spediamo: { $list }.
fact-ship-to-countries-not_to = Paesi in cui non spediamo: { $list }.
fact-ship-to-countries-origin = Paese da cui partono i pacchi: { $country }.
fact-express-shipping-offered-yes = Sì, c’è la consegna espressa.
fact-express-shipping-offered-no = Non offriamo la consegna espressa.
fact-express-shipping-days = { $to ->
    [one] La consegna espressa richiede { $span } giorno lavorativo dalla spedizione.
    [many] La consegna espressa richiede { $span } di giorni lavorativi dalla spedizione.
   *[other] La consegna espressa richiede { $span } giorni lavorativi dalla spedizione.
}
fact-express-shipping-cost = La consegna espressa costa { $amount }.
fact-carriers-standard = Corrieri per la consegna standard: { $list }.
fact-carriers-express = Corrieri per la consegna espressa: { $list }.
fact-pickup-points-lockers-yes = Sì, i pacchi possono essere consegnati in un locker o in un punto di ritiro.
fact-pickup-points-lockers-no = I pacchi non possono essere consegnati in un locker o in un punto di ritiro.
fact-pickup-points-po_box-yes = Consegniamo anche presso le caselle postali.
fact-pickup-points-po_box-no = Non consegniamo presso le caselle postali.
fact-missed-delivery-attempts = { $n ->
    [one] Il corriere fa { $n } tentativo di consegna.
    [many] Il corriere fa { $n } di tentativi di consegna.
   *[other] Il corriere fa { $n } tentativi di consegna.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Un pacco non consegnato resta in giacenza in un punto di ritiro per { $n } giorno.
    [many] Un pacco non consegnato resta in giacenza in un punto di ritiro per { $n } di giorni.
   *[other] Un pacco non consegnato resta in giacenza in un punto di ritiro per { $n } giorni.
}
fact-track-order-where = Dove trovi lo stato dell’ordine e il link di tracciamento: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] I primi aggiornamenti del corriere compaiono entro { $n } ora.
    [many] I primi aggiornamenti del corriere compaiono entro { $n } di ore.
   *[other] I primi aggiornamenti del corriere compaiono entro { $n } ore.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Mentre il pacco è in viaggio, è normale che non ci siano novità per un massimo di { $n } giorno.
    [many] Mentre il pacco è in viaggio, è normale che non ci siano novità per un massimo di { $n } di giorni.
   *[other] Mentre il pacco è in viaggio, è normale che non ci siano novità per un massimo di { $n } giorni.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Se non cambia nulla per { $n } giorno, avvisa il nostro team: chiediamo noi al corriere.
    [many] Se non cambia nulla per { $n } di giorni, avvisa il nostro team: chiediamo noi al corriere.
   *[other] Se non cambia nulla per { $n } giorni, avvisa il nostro team: chiediamo noi al corriere.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Se il pacco non è arrivato { $n } giorno dopo la fine dei tempi di consegna, avvisa il nostro team.
    [many] Se il pacco non è arrivato { $n } di giorni dopo la fine dei tempi di consegna, avvisa il nostro team.
   *[other] Se il pacco non è arrivato { $n } giorni dopo la fine dei tempi di consegna, avvisa il nostro team.
}
fact-order-not-arrived-remedy = Che cosa puoi scegliere in quel caso: { $list }.
fact-order-not-arrived-neighbours-yes = Se il tracciamento indica «consegnato», chiedi prima ai vicini e al punto di ritiro.
fact-split-shipment-happens-yes = Il tuo ordine può arrivare in più pacchi.
fact-split-shipment-happens-no = Spediamo ogni ordine in un unico pacco.
fact-split-shipment-apart_days = { $n ->
    [one] Tra un pacco e l’altro può passare fino a { $n } giorno lavorativo.
    [many] Tra un pacco e l’altro possono passare fino a { $n } di giorni lavorativi.
   *[other] Tra un pacco e l’altro possono passare fino a { $n } giorni lavorativi.
}
fact-split-shipment-charged_once-yes = La spedizione si paga una volta sola.
fact-chinese-new-year-closed = Periodo in cui non spediamo perché il nostro magazzino è chiuso: { $period }.
fact-chinese-new-year-resumes = Data in cui riprendono le spedizioni: { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Ci dispiace. Avvisa il nostro team entro { $n } giorno dalla consegna.
    [many] Ci dispiace. Avvisa il nostro team entro { $n } di giorni dalla consegna.
   *[other] Ci dispiace. Avvisa il nostro team entro { $n } giorni dalla consegna.
}
fact-damaged-item-evidence = Che cosa ci serve da te: { $list }.
fact-damaged-item-remedy = Che cosa puoi scegliere, senza costi: { $list }.
fact-damaged-item-keep-yes = Di solito non devi rispedire l’articolo danneggiato.
fact-wrong-item-report_days = { $n ->
    [one] Ci dispiace. Avvisa il nostro team entro { $n } giorno dalla consegna.
    [many] Ci dispiace. Avvisa il nostro team entro { $n } di giorni dalla consegna.
   *[other] Ci dispiace. Avvisa il nostro team entro { $n } giorni dalla consegna.
}
fact-wrong-item-evidence = Che cosa ci serve da te: { $list }.
fact-wrong-item-remedy = Che cosa puoi scegliere: { $list }.
fact-wrong-item-return_free-yes = Il reso dell’articolo sbagliato lo paghiamo noi.
fact-missing-item-report_days = { $n ->
    [one] Ci dispiace. Avvisa il nostro team entro { $n } giorno dalla consegna.
    [many] Ci dispiace. Avvisa il nostro team entro { $n } di giorni dalla consegna.
   *[other] Ci dispiace. Avvisa il nostro team entro { $n } giorni dalla consegna.
}
fact-missing-item-second_parcel-yes = Controlla prima se l’articolo viaggia in un secondo pacco.
fact-missing-item-evidence = Che cosa ci serve da te: { $list }.
fact-missing-item-remedy = Che cosa puoi scegliere: { $list }.
fact-warranty-years = { $n ->
    [one] La garanzia dura { $n } anno dalla consegna.
    [many] La garanzia dura { $n } di anni dalla consegna.
   *[other] La garanzia dura { $n } anni dalla consegna.
}
fact-warranty-months = { $n ->
    [one] La garanzia dura { $n } mese dalla consegna.
    [many] La garanzia dura { $n } di mesi dalla consegna.
   *[other] La garanzia dura { $n } mesi dalla consegna.
}
fact-warranty-remedy = Che cosa facciamo in caso di difetto, senza costi: { $list }.
fact-warranty-excluded = Che cosa non è coperto dalla garanzia: { $list }.
fact-warranty-legal-yes = I diritti che ti spettano per legge restano validi.
fact-warranty-claim-evidence = Che cosa ci serve da te: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Ricevi una risposta entro { $n } giorno lavorativo.
    [many] Ricevi una risposta entro { $n } di giorni lavorativi.
   *[other] Ricevi una risposta entro { $n } giorni lavorativi.
}
fact-warranty-claim-postage-store = Se dobbiamo ricevere l’articolo, paghiamo noi la spedizione.
fact-warranty-claim-postage-shopper = La spedizione dell’articolo verso di noi è a tuo carico.

## Payment, prices, customs
fact-payment-methods-methods = Come puoi pagare: { $list }.
fact-payment-methods-instalments = Pagamento a rate: { $list }.
fact-payment-methods-cod-yes = Puoi anche pagare in contrassegno, in contanti alla consegna.
fact-payment-methods-cod-no = Il pagamento in contrassegno non è possibile.
fact-payment-methods-cod_limit = Il contrassegno è possibile fino a { $amount }.
fact-payment-methods-cod_fee = Il contrassegno ha un costo aggiuntivo di { $amount }.
fact-payment-declined-advice = Che cosa aiuta di solito: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Un addebito non concluso o doppio viene sbloccato entro { $n } giorno lavorativo.
    [many] Un addebito non concluso o doppio viene sbloccato entro { $n } di giorni lavorativi.
   *[other] Un addebito non concluso o doppio viene sbloccato entro { $n } giorni lavorativi.
}
fact-payment-safe-protection = Sì, pagare qui è sicuro. Che cosa ti protegge: { $list }.
fact-currency-currencies = Valute in cui sono indicati i prezzi: { $list }.
fact-currency-otherwise = Negli altri paesi i prezzi sono in questa valuta: { $list }.
fact-coupon-newsletter_percent = Se ti iscrivi alla newsletter ricevi questo sconto sul primo ordine: { $percent }.
fact-coupon-combine-yes = Puoi usare più codici nello stesso ordine.
fact-coupon-combine-no = Si può usare un solo codice per ordine.
fact-coupon-problem-check = Che cosa controllare: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Se hai dimenticato di inserire il codice, avvisa il nostro team entro { $n } ora dall’ordine: ti rimborsiamo la differenza.
    [many] Se hai dimenticato di inserire il codice, avvisa il nostro team entro { $n } di ore dall’ordine: ti rimborsiamo la differenza.
   *[other] Se hai dimenticato di inserire il codice, avvisa il nostro team entro { $n } ore dall’ordine: ti rimborsiamo la differenza.
}
fact-gift-card-offered-yes = Sì, vendiamo buoni regalo.
fact-gift-card-offered-no = Non vendiamo buoni regalo.
fact-gift-card-from = Valore minimo: { $amount }.
fact-gift-card-up_to = Valore massimo: { $amount }.
fact-gift-card-years = { $n ->
    [one] Un buono regalo è valido per { $n } anno.
    [many] Un buono regalo è valido per { $n } di anni.
   *[other] Un buono regalo è valido per { $n } anni.
}
fact-gift-card-cash-no = Non può essere convertito in denaro.
fact-invoice-where = Dove trovi la fattura: { $list }.
fact-invoice-company-yes = Al momento dell’ordine puoi inserire il nome di un’azienda e la partita IVA.
fact-invoice-company_days = { $n ->
    [one] Puoi anche farli aggiungere entro { $n } giorno dall’ordine.
    [many] Puoi anche farli aggiungere entro { $n } di giorni dall’ordine.
   *[other] Puoi anche farli aggiungere entro { $n } giorni dall’ordine.
}
fact-customs-duties-included-all = Dazi e tasse sono compresi in ciò che paghi: alla consegna non devi pagare nulla.
fact-customs-duties-included-none = I nostri prezzi non comprendono dazi e tasse d’importazione: il corriere ti addebita quanto richiesto dal tuo paese.
fact-customs-duties-included-domestic = Non c’è dogana: il pacco viene spedito all’interno del paese e le tasse sono comprese nel prezzo.
fact-customs-duties-limit = Per ordini fino a { $amount } di merce, dazi e tasse sono compresi e alla consegna non devi pagare nulla.
fact-customs-duties-above-shopper = Per ordini di importo superiore, il corriere ti addebita le tasse e i dazi d’importazione.
fact-customs-refused-clearance_days = { $to ->
    [one] Lo sdoganamento richiede di solito { $span } giorno lavorativo.
    [many] Lo sdoganamento richiede di solito { $span } di giorni lavorativi.
   *[other] Lo sdoganamento richiede di solito { $span } giorni lavorativi.
}
fact-customs-refused-respond_days = { $n ->
    [one] Se la dogana ti chiede un documento o un numero, rispondi entro { $n } giorno.
    [many] Se la dogana ti chiede un documento o un numero, rispondi entro { $n } di giorni.
   *[other] Se la dogana ti chiede un documento o un numero, rispondi entro { $n } giorni.
}
fact-customs-refused-refund-yes = Se rifiuti un pacco per cui sono dovuti dazi, ti rimborsiamo la merce meno le spese di consegna.
fact-customs-refused-refund-no = Se rifiuti un pacco per cui sono dovuti dazi, non possiamo rimborsarlo.
fact-price-match-offered-yes = Sì, se il prezzo scende dopo il tuo ordine, ti rimborsiamo la differenza.
fact-price-match-offered-no = Non offriamo l’adeguamento del prezzo.
fact-price-match-days = { $n ->
    [one] Chiedilo entro { $n } giorno dall’ordine.
    [many] Chiedilo entro { $n } di giorni dall’ordine.
   *[other] Chiedilo entro { $n } giorni dall’ordine.
}
fact-loyalty-offered-yes = Sì, abbiamo un programma fedeltà.
fact-loyalty-offered-no = Non abbiamo un programma fedeltà.
fact-loyalty-percent = Quota della spesa che ti torna in punti: { $percent }.

## Account and privacy
fact-delete-my-data-how = Dove puoi chiederlo: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Cancelliamo i tuoi dati entro { $n } giorno dalla richiesta.
    [many] Cancelliamo i tuoi dati entro { $n } di giorni dalla richiesta.
   *[other] Cancelliamo i tuoi dati entro { $n } giorni dalla richiesta.
}
fact-delete-my-data-invoices-yes = Le fatture vengono conservate per il tempo previsto dalla legge.
fact-data-use-sold-no = Non vendiamo mai i tuoi dati.
fact-data-use-chat_months = { $n ->
    [one] I messaggi di questa chat vengono conservati per { $n } mese.
    [many] I messaggi di questa chat vengono conservati per { $n } di mesi.
   *[other] I messaggi di questa chat vengono conservati per { $n } mesi.
}
fact-data-use-contact = Contatto per domande sui tuoi dati: { $text }
fact-newsletter-unsubscribe-link = Per non ricevere più la newsletter, usa il link «Annulla l’iscrizione» in fondo a una qualsiasi delle sue e-mail.
fact-newsletter-unsubscribe-account = Per non ricevere più la newsletter, disattivala nel tuo account.
fact-newsletter-order_mails-yes = Continuerai a ricevere le e-mail sui tuoi ordini.
fact-reset-password-link_minutes = { $n ->
    [one] Nella pagina di accesso scegli «Password dimenticata?»: ricevi via e-mail un link valido per { $n } minuto.
    [many] Nella pagina di accesso scegli «Password dimenticata?»: ricevi via e-mail un link valido per { $n } di minuti.
   *[other] Nella pagina di accesso scegli «Password dimenticata?»: ricevi via e-mail un link valido per { $n } minuti.
}
fact-guest-order-account-yes = Per ordinare ti serve un account.
fact-guest-order-account-no = Puoi ordinare come ospite, senza account.

## The store
fact-contact-email = E-mail: { $text }
fact-contact-phone = Telefono: { $text }
fact-contact-reply_hours = { $n ->
    [one] Rispondiamo alle e-mail entro { $n } ora.
    [many] Rispondiamo alle e-mail entro { $n } di ore.
   *[other] Rispondiamo alle e-mail entro { $n } ore.
}
fact-support-hours-days = Giorni in cui il nostro team è disponibile: { $list }.
fact-support-hours-hours = Orario: { $period } ({ $zone }).
fact-support-hours-bot-yes = L’assistente automatico risponde a qualsiasi ora.
fact-where-based-place = Dove ci troviamo: { $text }
fact-where-based-country = Paese: { $country }.
fact-where-based-showroom-yes = Abbiamo un negozio fisico che puoi visitare.
fact-where-based-showroom-no = Non abbiamo un negozio fisico da visitare.
fact-wholesale-offered-yes = Sì, vendiamo alle aziende e in grandi quantità.
fact-wholesale-offered-no = Non vendiamo all’ingrosso.
fact-wholesale-pieces = { $n ->
    [one] C’è uno sconto a partire da { $n } pezzo dello stesso prodotto.
    [many] C’è uno sconto a partire da { $n } di pezzi dello stesso prodotto.
   *[other] C’è uno sconto a partire da { $n } pezzi dello stesso prodotto.
}
fact-wholesale-percent = Sconto massimo: { $percent }.
fact-size-guide-table-yes = Sulla pagina di ogni capo trovi una tabella delle taglie con le misure.
fact-size-guide-fit-true = Le nostre taglie sono regolari: scegli la tua taglia abituale.
fact-size-guide-fit-small = I nostri capi vestono piccolo: scegli una taglia in più.
fact-size-guide-fit-large = I nostri capi vestono grande: scegli una taglia in meno.
fact-plug-voltage-stated-yes = La spina e la tensione di ogni articolo elettrico sono indicate nella sua pagina: verifica che vadano bene nel tuo paese.
fact-plug-voltage-chosen-yes = La spina per il tuo paese si sceglie nella pagina del prodotto.
fact-plug-voltage-single-yes = Gli articoli che scaldano, come i bollitori, funzionano solo con la tensione indicata: non usarli mai con l’altra, nemmeno con un adattatore per la spina.

## Words for the lists above
fact-word-account = il tuo account
fact-word-email = e-mail
fact-word-phone = telefono
fact-word-chat = questa chat
fact-word-team = il nostro team
fact-word-unworn = mai indossati
fact-word-unwashed = mai lavati
fact-word-tags = con tutte le etichette
fact-word-complete = completi
fact-word-packaging = nella confezione originale
fact-word-personalised = articoli personalizzati
fact-word-gift_cards = buoni regalo
fact-word-underwear = biancheria intima aperta
fact-word-swimwear = costumi da bagno senza la striscia igienica
fact-word-food = alimenti aperti
fact-word-cosmetics = cosmetici aperti
fact-word-digital = prodotti digitali
fact-word-replacement = un articolo sostitutivo
fact-word-refund = un rimborso
fact-word-repair = una riparazione
fact-word-discount = una riduzione del prezzo
fact-word-missing_part = l’invio dell’articolo mancante
fact-word-order_number = il numero d’ordine
fact-word-photos = foto
fact-word-description = una breve descrizione
fact-word-packing_slip = una foto della distinta nel pacco
fact-word-label_photo = una foto dell’etichetta
fact-word-wear = la normale usura
fact-word-washing = il lavaggio sbagliato
fact-word-accidents = i danni accidentali
fact-word-card_number = controllare il numero della carta e l’indirizzo di fatturazione
fact-word-bank_app = abilitare i pagamenti all’estero nell’app della banca
fact-word-security_check = completare la verifica di sicurezza della banca
fact-word-other_method = un altro metodo di pagamento
fact-word-encryption = pagine cifrate
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = non vediamo né salviamo mai il numero della tua carta
fact-word-buyer_protection = la protezione acquirenti del servizio di pagamento
fact-word-expired = se il codice è scaduto
fact-word-used = se è già stato usato
fact-word-minimum = se l’ordine raggiunge l’importo minimo
fact-word-other_code = se è già inserito un altro codice
fact-word-bank_transfer = bonifico bancario
