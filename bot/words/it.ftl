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

### Photos and problems with items
widget-photo = Foto
widget-photo-add = Aggiungi una foto
widget-photo-remove = Rimuovi la foto
widget-photo-sending = Caricamento della foto…
widget-photo-ready = La foto è caricata.
widget-photo-offline = Nessuna connessione. La foto verrà caricata quando torna.
widget-photo-too-large = La foto è troppo grande. Massimo: { $count } MB
widget-photo-no-picture = Questo file non è una foto che possiamo leggere (JPEG, PNG o WebP).
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
