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
