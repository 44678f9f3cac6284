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

### The demo storefront's cart
shop-cart = Il tuo carrello
shop-order = Invia un ordine di prova
shop-thanks = Grazie! Questo è un negozio dimostrativo: non è stato ordinato nulla e non c’è nulla da pagare.

### A person at the desk
widget-person-typing = { $name } sta scrivendo…

### People behind the desk
people-coming = Ho chiamato una persona del nostro team, che ti risponderà qui a breve.
people-called = Il tuo messaggio è arrivato. Il nostro team è stato avvisato e ti risponderà qui appena possibile.
people-away = Il nostro team torna { $when }.
people-ask-email = A quale indirizzo e-mail possiamo risponderti?
people-here = Riceverai la risposta qui.
people-email-kept = Grazie. Il nostro team ti risponderà a { $email }.
people-email-when = Il nostro team torna { $when } e ti risponderà a { $email }.
people-sorry = Mi dispiace.
people-serious = Questa è una questione per una persona, non per un programma.
people-checks = Una persona del nostro team se ne sta occupando e ti risponderà qui a breve.
people-joined = { $name } del nostro team è qui e ora ti risponde.
people-handed-back = Da qui in poi ti risponde di nuovo l’assistente automatico.
people-closed = Il nostro team ha chiuso questa conversazione. Se ti serve altro, scrivi pure.
people-today = oggi alle { $time } (ora di { $city })
people-tomorrow = domani alle { $time } (ora di { $city })
people-day = il { $date } alle { $time } (ora di { $city })
people-mail-ask = A quale indirizzo e-mail devo inviare questa conversazione?
people-mail-sent = La conversazione è in viaggio verso { $email }.
people-mail-many = È già stata inviata più volte. Riprova domani.
people-mail-off = Da qui non posso inviare e-mail. La conversazione resta in questa chat e puoi copiarla.
people-mail-subject = La tua conversazione con { $store }
people-mail-intro = Come richiesto, ecco la tua conversazione con { $store }.
people-mail-foot = Ricevi questa e-mail perché qualcuno ha scritto questo indirizzo nella nostra chat. Se non sei stato tu, ignorala.
widget-people-rate = Ti siamo stati d’aiuto?
widget-people-low = per niente
widget-people-high = molto
widget-people-comment = Vuoi aggiungere qualcosa?
widget-people-mail = Invia per e-mail
widget-people-email = Il tuo indirizzo e-mail

### Returns, exchanges, refunds
return-button = Restituire un articolo
return-exchange-button = Cambiare un articolo
return-refund-button = Dov'è il mio rimborso?
return-warranty-button = Richiesta di garanzia
return-size-button = Cambiare la taglia
return-which = Di quale articolo si tratta?
return-all = Tutti
return-more = Aggiungi un altro articolo
return-line-until = { $item }: si può restituire fino al { $date }
return-line-open = { $item }: si può restituire
return-line-late = { $item }: si poteva restituire fino al { $date }
return-line-excluded = { $item }: non si può restituire, salvo difetti
return-line-coming = { $item }: non ancora consegnato
return-line-gone = { $item }: reso già in corso
return-line-unknown = { $item }: deve guardarlo il nostro team
return-person = Le regole del negozio non mi bastano per decidere. Passo la richiesta a una persona del nostro team?
return-why = Perché lo restituisci?
return-reason-too-small = Troppo piccolo
return-reason-too-large = Troppo grande
return-reason-unwanted = Ho cambiato idea
return-reason-not-as-described = Diverso dalla descrizione
return-reason-wrong-item = Articolo sbagliato
return-reason-damaged = Danneggiato
return-reason-other = Altro motivo
return-outcome = Preferisci il rimborso o un'altra taglia o un altro colore?
return-money = Rimborso
return-swap = Cambio
return-variant = Che cosa vuoi al suo posto?
return-variant-none = Non c'è un'altra taglia o un altro colore allo stesso prezzo.
return-ask = Apro questo reso per l'ordine { $number }?
return-money-back = Ti rimborsiamo: { $amount }
return-instead = Ricevi al suo posto: { $item }
return-done = Il reso { $id } dell'ordine { $number } è aperto.
return-label = Stampa l'etichetta di reso
return-team = Il nostro team ti scriverà come proseguire.
return-state-requested = Reso { $id } del { $date }: abbiamo la tua richiesta. Seguirà l'etichetta o l'indirizzo di reso.
return-state-approved = Reso { $id } del { $date }: accettato. Spedisci gli articoli.
return-state-received = Reso { $id } del { $date }: gli articoli sono arrivati e li stiamo controllando.
return-state-refunded = Reso { $id } del { $date }: controllato e concluso.
return-state-declined = Reso { $id } del { $date }: non accettato. Il nostro team può dirti perché.
return-state-cancelled = Reso { $id } del { $date }: ritirato.
return-refund-done = Rimborsato il { $date }: { $amount }
return-refund-pending = In arrivo da te dal { $date }: { $amount }
return-refund-none = L'ordine { $number } non ha resi né rimborsi.
return-warranty-in = { $item }: in garanzia fino al { $date }
return-warranty-out = { $item }: la garanzia è finita il { $date }
return-warranty-ask = Apro una richiesta di garanzia per l'ordine { $number }?
return-warranty-done = La richiesta di garanzia { $id } dell'ordine { $number } è aperta.
return-size-ask = Cambio questo nell'ordine { $number }?
return-size-done = Fatto. L'ordine { $number } contiene ora:
return-costs = Costo della spedizione di reso: { $amount }
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

### Photos and problems with items
widget-photo = Foto
widget-photo-add = Aggiungi una foto
widget-photo-remove = Rimuovi la foto
widget-photo-sending = Caricamento della foto…
widget-photo-ready = La foto è caricata.
widget-photo-offline = Nessuna connessione. La foto verrà caricata quando torna.
widget-photo-too-large = La foto è troppo grande. Massimo: { $count } MB
widget-photo-no-picture = Questo file non è una foto che possiamo leggere (JPEG, HEIC, PNG o WebP).
widget-photo-failed = Non è stato possibile caricare la foto. Riprova.
widget-photo-most = Numero massimo di foto per messaggio: { $count }
photo-thanks = Grazie per la foto. Io non posso guardare le immagini, ma il nostro team sì. Di che cosa si tratta?
photo-kept = Grazie. Ho conservato la foto per il nostro team.
problem-button = Segnala un problema
problem-damaged = È danneggiato
problem-wrong = È l’articolo sbagliato
problem-missing = Manca
problem-what = Che cosa non va nell’articolo?
problem-which = Di quale articolo si tratta?
problem-how-many = Quanti pezzi sono interessati?
problem-photo = Invia una foto in cui si veda il problema. Se non ne hai, basta dirlo.
problem-no-photo = Non ho una foto
problem-wish = Che cosa preferisci?
problem-refund-words = rimbors|soldi|denaro
problem-replacement-words = sostitu|cambi|nuovo|altro|giusto|corretto
problem-ask = È giusto così? Allora lo segnalo al nostro team.
problem-photos = Foto: { $count }
problem-done = Grazie, la tua segnalazione è al nostro team. Il suo numero: { $number }
problem-next = Il nostro team la esamina ora e ti contatterà.
problem-photo-later = Puoi ancora inviare foto a { $contact }.
problem-not-delivered = Dell’ordine { $number } non è stato ancora consegnato nulla.
problem-reported = Per tutto ciò che è stato consegnato dell’ordine { $number } è già aperto un reso o una segnalazione. Vuoi che la passi a una persona del nostro team?
problem-late = L’ordine è stato consegnato il { $date }, quindi il termine è passato. Una persona del nostro team può guardarci. Vuoi che la passi?
