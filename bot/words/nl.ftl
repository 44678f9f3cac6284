# Dutch. Addresses the shopper as "je", as web shops do.

## Greeting and small talk
greeting = Hallo! Ik ben de automatische assistent van { $store }. Stel me gerust je vraag over bezorging, retourneren, betalen of onze producten.
greeting-again = Hallo, daar ben je weer! Wat kan ik voor je doen?
disclosure = Ik ben een automatische assistent, geen mens.
robot = Ik ben een computerprogramma: de automatische assistent van { $store }. Ik antwoord met wat er op de pagina’s van de winkel staat. Spreek je liever een medewerker? Laat het me dan gewoon weten.
thanks = Graag gedaan! Kan ik nog iets voor je doen?
goodbye = Tot ziens, en bedankt voor je bezoek aan { $store }!
yes-what = Prima. Wat wil je weten?
no-fine = Goed. Stuur gerust een bericht als je iets nodig hebt.

## Asking back and giving up
ask-back = Ik weet niet zeker wat je bedoelt. Is het een van deze vragen?
ask-back-none = Geen van deze
not-understood = Dat heb ik niet begrepen. Kun je het anders zeggen?
out-of-scope = Ik kan alleen helpen met vragen over { $store }: bestellingen, bezorging, retourneren, betalen en onze producten.
unknown = Dat heb ik niet gevonden op de pagina’s van de winkel.
empty-message = Ik kan alleen tekst lezen. Typ je vraag, alsjeblieft.
too-long = Dat is een lang bericht. Ik heb alleen het begin gelezen (gelezen tekens: { $count }). Met een kortere vraag kan ik je beter helpen.
too-fast = Je typt sneller dan ik kan lezen. Ik antwoord zo meteen.
trouble = Er ging bij ons iets mis. Probeer het zo nog een keer.

## People
handoff-offer = Het is me nog niet gelukt om je te helpen. Zal ik je gesprek doorgeven aan een medewerker van ons team?
handoff-yes = Ja, graag
handoff-no = Nee, bedankt
handoff-done = Ik heb je gesprek doorgegeven aan ons team. Je krijgt hier antwoord of via { $contact }.
handoff-complaint = Wat vervelend voor je. Ik heb het doorgegeven aan ons team. Je krijgt hier antwoord of via { $contact }.
handoff-declined = Goed. Wat kan ik verder voor je doen?

## Languages and markets
language-changed = Vanaf nu antwoord ik in het Nederlands.
language-which = Welke taal wil je gebruiken?
language-unknown = Die taal spreek ik nog niet.
answer-in-other-language = Dit antwoord is er alleen in deze taal: { $language }
market-line = Geldt voor bestellingen met bezorging in: { $market }.
market-which = Waar gaat je pakket naartoe? Daar hangen de voorwaarden van af.

## Sources and products
source = Bron: { $title }
product-price = Prijs: { $price }
product-attributes = Over { $product }:
product-none = Ik heb geen passend product gevonden.
products-found = { $count ->
    [one] Ik heb één product gevonden:
   *[other] Ik heb { $count } producten gevonden:
}

## Widget
widget-title = Chatten met { $store }
widget-open = Chat openen
widget-close = Chat sluiten
widget-placeholder = Typ je vraag…
widget-send = Versturen
widget-typing = Aan het typen…
widget-language = Taal
widget-helpful = Nuttig
widget-not-helpful = Niet nuttig
widget-feedback-thanks = Bedankt voor je reactie.
widget-offline = Geen verbinding. Je bericht is bewaard en wordt nog verstuurd.
widget-reconnecting = Opnieuw verbinden…
widget-retrying = De winkel kan je bericht nu even niet ontvangen. We proberen het opnieuw.
widget-not-sent = Niet verstuurd
widget-retry = Opnieuw proberen
widget-too-long = Je bericht is te lang. Maximaal aantal tekens: { $count }.
widget-you = Jij
widget-bot = Assistent
widget-view-product = Bekijk product
widget-new-message = Nieuw bericht
widget-messages = Berichten
widget-new-conversation = Nieuw gesprek
widget-powered = De antwoorden komen van de pagina’s van de winkel

## Several wishes in one message
ask-back-part = En over ‘{ $part }’: is het een van deze vragen?

## Looking for a product
seek-many = Producten die aan al je wensen voldoen: { $count }.
seek-first = Deze eerst:
seek-close = De andere komen in de buurt.
seek-relaxed = Niets voldoet aan al je wensen. Ik moest laten vallen: { $wishes }. Deze komen het dichtst in de buurt:
seek-lacking = Dit hebben we niet: { $wish }.
seek-unmet = Voldoet niet: { $wishes }
seek-unknown = Niet vermeld: { $wishes }
seek-without = zonder { $wish }
seek-without-it = Zonder
seek-up-to = tot { $price }
seek-from = vanaf { $price }
seek-ask-category = Wat voor product zoek je?
seek-ask-gender = Voor wie is het?
seek-ask-sleeve = Welke mouwen wil je?
seek-ask-pocket = Wil je een zak?
seek-ask-colour = Welke kleur wil je?
seek-ask-material = Welk materiaal wil je?
seek-ask-season = Voor welk seizoen?
seek-ask-fit = Welke pasvorm wil je?
seek-any = Maakt niet uit
seek-back = Terug naar je zoekopdracht:
seek-again = Goed. Wat zoek je?
seek-start-over = Opnieuw beginnen
seek-compare = Vergelijken
seek-comparison = { $first } en { $second } naast elkaar:
seek-compare-none = Vertel me eerst wat je zoekt. Daarna kan ik twee producten vergelijken.
