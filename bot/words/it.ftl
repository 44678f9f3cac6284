# Italian. Addresses the shopper as "tu", as online fashion shops do.

## Greeting and small talk
greeting = Ciao! Sono l’assistente automatico di { $store }. Chiedimi pure informazioni su spedizioni, resi, pagamenti o sui nostri prodotti.
greeting-again = Ciao di nuovo! Come posso aiutarti?
disclosure = Sono un assistente automatico, non una persona.
robot = Sono un programma: l’assistente automatico di { $store }. Rispondo in base alle pagine del negozio. Se preferisci parlare con una persona, basta dirmelo.
thanks = Prego! Posso aiutarti con altro?
goodbye = A presto, e grazie della visita da parte di { $store }!
yes-what = Bene. Che cosa vorresti sapere?
no-fine = Va bene. Scrivimi se hai bisogno di qualcosa.

## Asking back and giving up
ask-back = Non so se ho capito bene. Si tratta di una di queste domande?
ask-back-none = Nessuna di queste
not-understood = Non ho capito. Puoi dirlo con altre parole?
out-of-scope = Posso aiutarti solo per { $store }: ordini, spedizioni, resi, pagamenti e i nostri prodotti.
unknown = Non ho trovato questa informazione nelle pagine del negozio.
empty-message = Posso leggere solo il testo. Scrivi la tua domanda, per favore.
too-long = Il messaggio è lungo e ne ho letto solo l’inizio (caratteri letti: { $count }). Con una domanda più breve posso aiutarti meglio.
too-fast = Scrivi più in fretta di quanto io riesca a leggere. Ti rispondo tra un momento.
trouble = Si è verificato un problema da parte nostra. Riprova tra un momento, per favore.

## People
handoff-offer = Finora non sono riuscito ad aiutarti. Vuoi che passi la conversazione a una persona del nostro team?
handoff-yes = Sì, per favore
handoff-no = No, grazie
handoff-done = Ho passato la conversazione al nostro team. Ti risponderanno qui o tramite { $contact }.
handoff-complaint = Mi dispiace molto. Ho passato la segnalazione al nostro team, che ti risponderà qui o tramite { $contact }.
handoff-declined = Va bene. In che altro posso aiutarti?

## Languages and markets
language-changed = D’ora in poi ti risponderò in italiano.
language-which = In quale lingua preferisci parlare?
language-unknown = Non parlo ancora questa lingua.
answer-in-other-language = Questa risposta è disponibile solo in questa lingua: { $language }
market-line = Valido per gli ordini con consegna in: { $market }.
market-which = Dove va spedito il pacco? Le condizioni dipendono dalla destinazione.

## Sources and products
source = Fonte: { $title }
product-price = Prezzo: { $price }
product-attributes = Informazioni su { $product }:
product-none = Non ho trovato nessun prodotto corrispondente.
products-found = { $count ->
    [one] Ho trovato { $count } prodotto:
    [many] Ho trovato { $count } di prodotti:
   *[other] Ho trovato { $count } prodotti:
}

## Widget
widget-title = Chat con { $store }
widget-open = Apri la chat
widget-close = Chiudi la chat
widget-placeholder = Scrivi la tua domanda…
widget-send = Invia
widget-typing = Sta scrivendo…
widget-language = Lingua
widget-helpful = Utile
widget-not-helpful = Non utile
widget-feedback-thanks = Grazie per il tuo parere.
widget-offline = Connessione assente. Il messaggio è salvato e verrà inviato.
widget-reconnecting = Riconnessione…
widget-retrying = Il negozio non può ricevere il messaggio in questo momento. Verrà fatto un altro tentativo.
widget-not-sent = Non inviato
widget-retry = Riprova
widget-too-long = Messaggio troppo lungo. Numero massimo di caratteri: { $count }.
widget-you = Tu
widget-bot = Assistente
widget-view-product = Vedi prodotto
widget-new-message = Nuovo messaggio
widget-messages = Messaggi
widget-new-conversation = Nuova conversazione
widget-powered = Le risposte vengono dalle pagine del negozio

## Several wishes in one message
ask-back-part = E per «{ $part }»: è una di queste domande?

## Looking for a product
seek-many = Prodotti che soddisfano tutte le richieste: { $count }.
seek-first = Ecco i primi:
seek-close = Gli altri ci vanno vicino.
seek-relaxed = Niente soddisfa tutte le richieste. Ho dovuto rinunciare a: { $wishes }. I più vicini:
seek-lacking = Questo non lo abbiamo: { $wish }.
seek-unmet = Non soddisfatto: { $wishes }
seek-unknown = Non indicato: { $wishes }
seek-without = senza { $wish }
seek-without-it = Senza
seek-up-to = fino a { $price }
seek-from = da { $price }
seek-ask-category = Che tipo di prodotto cerchi?
seek-ask-gender = Per chi è?
seek-ask-sleeve = Che maniche preferisci?
seek-ask-pocket = Vuoi una tasca?
seek-ask-colour = Che colore preferisci?
seek-ask-material = Che materiale preferisci?
seek-ask-season = Per quale stagione?
seek-ask-fit = Che vestibilità preferisci?
seek-any = È indifferente
seek-back = Torniamo alla tua ricerca:
seek-again = Va bene. Che cosa cerchi?
seek-start-over = Ricomincia
seek-compare = Confronta
seek-comparison = { $first } e { $second } a confronto:
seek-compare-none = Dimmi prima che cosa cerchi. Poi posso confrontare due prodotti.

## Orders
order-which-number = Qual è il tuo numero d’ordine? Lo trovi nella conferma dell’ordine.
order-number-unclear = Non vedo nessun numero d’ordine nel messaggio.
order-prove = Quale indirizzo e-mail o CAP è stato indicato per l’ordine { $number }? Mi serve per verificare che sia tuo.
order-not-matched = I dati non corrispondono. Controlla il numero d’ordine e l’indirizzo e-mail o il CAP; puoi inviare di nuovo entrambi.
order-locked = Ci sono stati troppi tentativi errati. Per proteggere gli ordini, potrai riprovare { $wait }.
order-choose = Quale ordine intendi?
orders-none = Non trovo ordini nel tuo account.
backend-down = Al momento il nostro sistema degli ordini non risponde. Non va perso nulla: riprova tra qualche minuto. Oppure vuoi che passi la richiesta a una persona del nostro team?
change-unsure = Non ho potuto verificare che la modifica sia riuscita. È meglio che la controlli una persona del nostro team. La passo?
order-head = Ordine { $number } del { $date }
order-state-pending = Abbiamo ricevuto l’ordine e attendiamo il pagamento.
order-state-paid = Pagato, in attesa di preparazione.
order-state-packing = In preparazione.
order-state-part-shipped = L’ordine arriva in più pacchi. Una parte è partita, il resto seguirà.
order-state-shipped = Spedito e in viaggio verso di te.
order-state-delivered = Consegnato.
order-state-cancelled = L’ordine è annullato.
order-state-returned = L’ordine è stato restituito.
parcel-head = Pacco { $n } di { $count }
parcel-labelled = Annunciato al corriere, che non lo ha ancora scansionato.
parcel-moving = Il pacco è in viaggio.
parcel-customs = Il pacco è in dogana.
parcel-out = Il pacco è in consegna.
parcel-pickup = Il pacco è pronto per il ritiro.
parcel-attempted = Il corriere ha provato a consegnare il pacco e non ha trovato nessuno.
parcel-delivered = Consegnato il { $date }.
parcel-lost = Il corriere ha smarrito il pacco. Ci dispiace.
parcel-back = Il pacco sta tornando da noi.
parcel-carrier = Corriere: { $carrier }, numero di tracciamento: { $tracking }
parcel-link = Traccia il pacco
parcel-expected = Arrivo previsto al più tardi: { $date }
parcel-late = Il pacco è in ritardo. Era previsto al più tardi: { $date }
parcel-help = Scrivici, così possiamo fare ricerche: { $contact }
cancel-ask = Annullo l’ordine { $number } ({ $amount })? L’operazione è definitiva.
cancel-done = L’ordine { $number } è annullato.
cancel-refund = Rimborso sul metodo di pagamento originale: { $amount }
order-fixed = L’ordine { $number } è già in preparazione o in viaggio: non si può più annullare né modificare.
address-which = Qual è il nuovo indirizzo? Scrivi via, CAP e città in un solo messaggio, separati da virgole. Il paese resta: { $country }
address-ask = Invio l’ordine { $number } a questo indirizzo?
    { $address }
address-done = L’ordine { $number } ora va a:
    { $address }
address-country = Un ordine non può essere inviato in un altro paese. Indica un indirizzo nello stesso paese.
order-track-button = Dov’è il mio ordine?
order-cancel-button = Annulla il mio ordine
order-address-button = Cambia indirizzo

### Questions about a product
goods-told = Su { $product } il negozio indica:
goods-yes = Sì. Su { $product } il negozio indica:
goods-no = No. Su { $product } il negozio indica:
goods-quote = Dalla descrizione di { $product }:
goods-unknown = I file del negozio non lo dicono per { $product }. Ho annotato la domanda per il negozio.
goods-which = Quale prodotto intende?
goods-mains-yes = Funziona in questo paese: { $country }. La rete elettrica lì ha { $volts } V.
goods-mains-partly = Dipende dal luogo in questo paese: { $country }. La rete elettrica lì ha { $volts } V; funziona solo dove la tensione è adatta.
goods-mains-no = Non funziona in questo paese: { $country }. La rete elettrica lì ha { $volts } V.
goods-plug = Spina da scegliere: { $plug }
goods-plug-adapter = Lì serve un adattatore per la spina. Prese: tipo { $sockets }
goods-stock-yes = Disponibile: { $variants }
goods-stock-no = Al momento non disponibile: { $variants }
goods-stock-later = Ordinabile, ma spedito solo quando arriva nuova merce: { $variants }
goods-stock-none = Non esiste per { $product }: { $wanted }
goods-stock-others = Disponibile anche: { $variants }
goods-cart = Aggiungi al carrello: { $variant }
goods-cart-title = Carrello
goods-size-fits = Secondo la tabella del negozio, la Sua taglia è { $size }.
goods-size-between = È tra { $smaller } e { $larger }: { $smaller } veste più aderente, { $larger } più ampia.
goods-size-reason = { $measure }: { $value }. La taglia { $size } è per { $range }.
goods-size-ask = Per indicare la taglia mi manca questa misura: { $measure }. La scriva con l'unità, per esempio { $example }.
goods-size-outside = Nessuna taglia della tabella del negozio corrisponde a queste misure.
goods-size-no-chart = Il negozio non dà una tabella delle taglie per { $product }, quindi non posso indicare una taglia.
goods-size-chart = Tabella delle taglie del negozio per { $product }:
goods-size-general = Secondo una tabella generale, non quella del negozio; varia da produttore a produttore:
goods-coupon-works = Il codice { $code } è valido ora. Alla cassa si vede se vale per il carrello.
goods-coupon-worth = Sconto: { $worth }
goods-coupon-minimum = Ordine minimo: { $amount }
goods-coupon-ends = Valido fino al: { $date }
goods-coupon-starts = Valido dal: { $date }
goods-coupon-once = Una volta per cliente.
goods-coupon-not-yet = Il codice { $code } non è ancora valido.
goods-coupon-expired = Il codice { $code } è scaduto.
goods-coupon-used-up = Il codice { $code } è esaurito.
goods-coupon-unknown = Il negozio non conosce il codice { $code }.
goods-coupon-locked = Sono stati provati troppi codici. Si può riprovare { $wait }.
