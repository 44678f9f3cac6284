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

## Orders
order-which-number = Wat is je bestelnummer? Het staat in de bestelbevestiging.
order-number-unclear = Daarin zie ik geen bestelnummer.
order-prove = Welk e-mailadres of welke postcode hoort bij bestelling { $number }? Zo weet ik dat de bestelling van jou is.
order-not-matched = Dat klopt niet met elkaar. Controleer het bestelnummer en het e-mailadres of de postcode; je kunt beide opnieuw sturen.
order-locked = Er waren te veel foute pogingen. Om bestellingen te beschermen kun je het { $wait } opnieuw proberen.
order-choose = Welke bestelling bedoel je?
orders-none = Ik vind geen bestellingen in je account.
backend-down = Ons bestelsysteem is nu niet bereikbaar. Er gaat niets verloren: probeer het over een paar minuten opnieuw. Of zal ik het doorgeven aan een medewerker van ons team?
change-unsure = Ik kon niet nagaan of het gelukt is. Een medewerker van ons team kan er beter naar kijken. Zal ik het doorgeven?
order-head = Bestelling { $number } van { $date }
order-state-pending = De bestelling is binnen; we wachten op de betaling.
order-state-paid = Betaald en klaar om ingepakt te worden.
order-state-packing = Wordt nu ingepakt.
order-state-part-shipped = De bestelling komt in meerdere pakketten. Een deel is onderweg, de rest volgt.
order-state-shipped = Verzonden en onderweg naar je.
order-state-delivered = Bezorgd.
order-state-cancelled = De bestelling is geannuleerd.
order-state-returned = De bestelling is teruggestuurd.
parcel-head = Pakket { $n } van { $count }
parcel-labelled = Aangemeld bij de vervoerder, maar daar nog niet gescand.
parcel-moving = Het pakket is onderweg.
parcel-customs = Het pakket ligt bij de douane.
parcel-out = Het pakket wordt nu bezorgd.
parcel-pickup = Het pakket ligt klaar om af te halen.
parcel-attempted = De vervoerder wilde het pakket bezorgen en trof niemand aan.
parcel-delivered = Bezorgd op { $date }.
parcel-lost = De vervoerder is het pakket kwijt. Dat spijt ons.
parcel-back = Het pakket is op weg terug naar ons.
parcel-carrier = Vervoerder: { $carrier }, trackingnummer: { $tracking }
parcel-link = Pakket volgen
parcel-expected = Uiterlijk verwacht op: { $date }
parcel-late = Het pakket is te laat. Het werd uiterlijk verwacht op: { $date }
parcel-help = Schrijf ons, dan zoeken we het uit: { $contact }
cancel-ask = Zal ik bestelling { $number } ({ $amount }) annuleren? Dat kan niet ongedaan worden gemaakt.
cancel-done = Bestelling { $number } is geannuleerd.
cancel-refund = Terugbetaling via het oorspronkelijke betaalmiddel: { $amount }
order-fixed = Bestelling { $number } wordt al ingepakt of is onderweg en kan niet meer worden geannuleerd of gewijzigd.
address-which = Wat is het nieuwe adres? Schrijf straat, postcode en plaats in één bericht, gescheiden door komma’s. Het land blijft: { $country }
address-ask = Moet bestelling { $number } naar dit adres?
    { $address }
address-done = Bestelling { $number } gaat nu naar:
    { $address }
address-country = Een bestelling kan niet naar een ander land. Geef een adres in hetzelfde land.
order-track-button = Waar is mijn bestelling?
order-cancel-button = Bestelling annuleren
order-address-button = Adres wijzigen

### The demo storefront's cart
shop-cart = Uw winkelwagen
shop-order = Proefbestelling plaatsen
shop-thanks = Bedankt! Dit is een demowinkel: er is niets besteld en er hoeft niets betaald te worden.

### A person at the desk
widget-person-typing = { $name } is aan het typen…

### People behind the desk
people-coming = Ik heb iemand van ons team geroepen. Je krijgt hier zo antwoord.
people-called = Je bericht is aangekomen. Ons team weet ervan en antwoordt hier zo snel mogelijk.
people-away = Ons team is { $when } terug.
people-ask-email = Op welk e-mailadres mogen we je antwoorden?
people-here = Je krijgt het antwoord hier.
people-email-kept = Dank je. Ons team antwoordt je op { $email }.
people-email-when = Ons team is { $when } terug en antwoordt je op { $email }.
people-sorry = Dat spijt me.
people-serious = Dit is iets voor een mens, niet voor een programma.
people-checks = Iemand van ons team bekijkt dit. Je krijgt hier zo antwoord.
people-joined = { $name } van ons team is er nu en geeft je antwoord.
people-handed-back = Vanaf hier antwoordt de automatische assistent weer.
people-closed = Ons team heeft dit gesprek afgesloten. Heb je nog iets nodig, schrijf dan gerust.
people-today = vandaag om { $time } (tijd in { $city })
people-tomorrow = morgen om { $time } (tijd in { $city })
people-day = op { $date } om { $time } (tijd in { $city })
people-mail-ask = Naar welk e-mailadres zal ik dit gesprek sturen?
people-mail-sent = Het gesprek is onderweg naar { $email }.
people-mail-many = Het is al een paar keer verstuurd. Probeer het morgen opnieuw.
people-mail-off = Ik kan hier geen e-mails sturen. Het gesprek blijft in deze chat en je kunt het kopiëren.
people-mail-subject = Je gesprek met { $store }
people-mail-intro = Zoals gevraagd: je gesprek met { $store }.
people-mail-foot = Je krijgt deze e-mail omdat iemand dit adres in onze chat heeft ingevuld. Was jij dat niet, dan kun je hem negeren.
widget-people-rate = Hoe goed hebben we je geholpen?
widget-people-low = helemaal niet
widget-people-high = heel goed
widget-people-comment = Wil je nog iets toevoegen?
widget-people-mail = Gesprek e-mailen
widget-people-email = Je e-mailadres

### Returns, exchanges, refunds
return-button = Artikel terugsturen
return-exchange-button = Artikel ruilen
return-refund-button = Waar blijft mijn geld?
return-warranty-button = Garantieclaim
return-size-button = Maat wijzigen
return-which = Om welk artikel gaat het?
return-all = Alle
return-more = Nog een artikel toevoegen
return-line-until = { $item }: kan terug tot en met { $date }
return-line-open = { $item }: kan terug
return-line-late = { $item }: kon terug tot en met { $date }
return-line-excluded = { $item }: kan niet terug, behalve bij een gebrek
return-line-coming = { $item }: nog niet bezorgd
return-line-gone = { $item }: wordt al geretourneerd
return-line-unknown = { $item }: hier moet ons team naar kijken
return-person = De regels van de winkel zijn voor mij niet genoeg om dit te beslissen. Zal ik het doorgeven aan iemand van ons team?
return-why = Waarom gaat het terug?
return-reason-too-small = Te klein
return-reason-too-large = Te groot
return-reason-unwanted = Toch niet gewenst
return-reason-not-as-described = Niet zoals beschreven
return-reason-wrong-item = Verkeerd artikel
return-reason-damaged = Beschadigd
return-reason-other = Andere reden
return-outcome = Wilt u uw geld terug, of een andere maat of kleur?
return-money = Geld terug
return-swap = Ruilen
return-variant = Wat wilt u in plaats daarvan?
return-variant-none = Er is geen andere maat of kleur op voorraad voor dezelfde prijs.
return-ask = Zal ik deze retour voor bestelling { $number } openen?
return-money-back = U krijgt terug: { $amount }
return-instead = U krijgt daarvoor: { $item }
return-done = Retour { $id } van bestelling { $number } is geopend.
return-label = Retourlabel afdrukken
return-team = Ons team schrijft u hoe het verdergaat.
return-state-requested = Retour { $id } van { $date }: we hebben uw aanvraag. Het label of het retouradres volgt.
return-state-approved = Retour { $id } van { $date }: goedgekeurd. Stuur de artikelen terug.
return-state-received = Retour { $id } van { $date }: de artikelen zijn bij ons en worden gecontroleerd.
return-state-refunded = Retour { $id } van { $date }: gecontroleerd en afgerond.
return-state-declined = Retour { $id } van { $date }: niet goedgekeurd. Ons team kan u zeggen waarom.
return-state-cancelled = Retour { $id } van { $date }: ingetrokken.
return-refund-done = Terugbetaald op { $date }: { $amount }
return-refund-pending = Naar u onderweg sinds { $date }: { $amount }
return-refund-none = Bestelling { $number } heeft geen retour en geen terugbetaling.
return-warranty-in = { $item }: garantie tot en met { $date }
return-warranty-out = { $item }: de garantie eindigde op { $date }
return-warranty-ask = Zal ik een garantieclaim voor bestelling { $number } openen?
return-warranty-done = Garantieclaim { $id } van bestelling { $number } is geopend.
return-size-ask = Zal ik dit in bestelling { $number } wijzigen?
return-size-done = Gewijzigd. In bestelling { $number } zit nu:
return-costs = Kosten van het terugsturen: { $amount }
### Questions about a product
goods-told = Over { $product } zegt de winkel:
goods-yes = Ja. Over { $product } zegt de winkel:
goods-no = Nee. Over { $product } zegt de winkel:
goods-quote = Uit de beschrijving van { $product }:
goods-unknown = De gegevens van de winkel zeggen dat niet over { $product }. Ik heb uw vraag voor de winkel genoteerd.
goods-which = Welk product bedoelt u?
goods-mains-yes = Het werkt in dit land: { $country }. Het lichtnet heeft daar { $volts } V.
goods-mains-partly = Het hangt van de plaats af in dit land: { $country }. Het lichtnet heeft daar { $volts } V; het werkt alleen waar de spanning past.
goods-mains-no = Het werkt niet in dit land: { $country }. Het lichtnet heeft daar { $volts } V.
goods-plug = Te kiezen stekker: { $plug }
goods-plug-adapter = Daar is een reisstekker nodig. Stopcontacten: type { $sockets }
goods-stock-yes = Op voorraad: { $variants }
goods-stock-no = Nu niet op voorraad: { $variants }
goods-stock-later = Te bestellen, maar wordt pas verzonden als er nieuwe voorraad is: { $variants }
goods-stock-none = Bestaat niet voor { $product }: { $wanted }
goods-stock-others = Ook op voorraad: { $variants }
goods-cart = In winkelwagen: { $variant }
goods-size-fits = Volgens de maattabel van de winkel is uw maat { $size }.
goods-size-between = U zit tussen { $smaller } en { $larger }: { $smaller } zit strakker, { $larger } losser.
goods-size-reason = { $measure }: { $value }. Maat { $size } is voor { $range }.
goods-size-ask = Om uw maat te noemen heb ik ook dit nodig: { $measure }. Schrijf het met de eenheid, bijvoorbeeld { $example }.
goods-size-outside = Geen maat in de tabel van de winkel past bij deze maten.
goods-size-no-chart = De winkel geeft geen maattabel voor { $product }, dus ik kan geen maat noemen.
goods-size-chart = Maattabel van de winkel voor { $product }:
goods-size-general = Volgens een algemene tabel, niet die van de winkel; het verschilt per fabrikant:
goods-coupon-works = De code { $code } is nu geldig. Bij het afrekenen ziet u of hij voor uw winkelwagen telt.
goods-coupon-worth = Korting: { $worth }
goods-coupon-minimum = Minimale bestelling: { $amount }
goods-coupon-ends = Geldig tot en met: { $date }
goods-coupon-starts = Geldig vanaf: { $date }
goods-coupon-once = Eén keer per klant.
goods-coupon-not-yet = De code { $code } is nog niet geldig.
goods-coupon-expired = De code { $code } is verlopen.
goods-coupon-used-up = De code { $code } is opgebruikt.
goods-coupon-unknown = De winkel kent de code { $code } niet.
goods-coupon-locked = Er zijn te veel codes geprobeerd. U kunt het { $wait } opnieuw proberen.

### Photos and problems with items
widget-photo = Foto
widget-photo-add = Foto toevoegen
widget-photo-remove = Foto verwijderen
widget-photo-sending = De foto wordt geüpload…
widget-photo-ready = De foto is geüpload.
widget-photo-offline = Geen verbinding. De foto wordt geüpload zodra die er weer is.
widget-photo-too-large = De foto is te groot. Maximaal: { $count } MB
widget-photo-no-picture = Dit bestand is geen foto die we kunnen lezen (JPEG, HEIC, PNG of WebP).
widget-photo-failed = De foto kon niet worden geüpload. Probeer het opnieuw.
widget-photo-most = Maximaal aantal foto’s per bericht: { $count }
photo-thanks = Bedankt voor de foto. Ik kan zelf geen afbeeldingen bekijken, maar ons team wel. Waar gaat het over?
photo-kept = Bedankt. Ik heb de foto voor ons team bewaard.
problem-button = Een probleem melden
problem-damaged = Het is beschadigd
problem-wrong = Het is het verkeerde artikel
problem-missing = Het ontbreekt
problem-what = Wat is er mis met het artikel?
problem-which = Om welk artikel gaat het?
problem-how-many = Hoeveel stuks zijn het?
problem-photo = Stuur een foto waarop het probleem te zien is. Heb je er geen, zeg het dan gewoon.
problem-no-photo = Ik heb geen foto
problem-wish = Wat wil je graag?
problem-refund-words = terugbetal|geld
problem-replacement-words = vervang|nieuw|omruil|ruilen|ander|juiste|goede
problem-ask = Klopt dit? Dan meld ik het aan ons team.
problem-photos = Foto’s: { $count }
problem-done = Bedankt, je melding is bij ons team. Het nummer: { $number }
problem-next = Ons team kijkt er nu naar en neemt contact met je op.
problem-photo-later = Je kunt nog foto’s sturen naar { $contact }.
problem-not-delivered = Van bestelling { $number } is nog niets bezorgd.
problem-reported = Voor alles wat van bestelling { $number } is bezorgd, loopt al een retour of melding. Zal ik het doorgeven aan een medewerker van ons team?
problem-late = De bestelling is bezorgd op { $date }, dus de termijn is voorbij. Een medewerker van ons team kan ernaar kijken. Zal ik het doorgeven?
