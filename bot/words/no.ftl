# Norwegian (bokmål). Addresses the shopper as "du".

## Greeting and small talk
greeting = Hei! Jeg er den automatiske assistenten til { $store }. Spør meg om levering, retur, betaling eller produktene våre.
greeting-again = Hei igjen! Hva kan jeg hjelpe deg med?
disclosure = Jeg er en automatisk assistent, ikke et menneske.
robot = Jeg er et dataprogram: den automatiske assistenten til { $store }. Jeg svarer ut fra butikkens egne sider. Vil du heller snakke med et menneske, er det bare å si fra.
thanks = Bare hyggelig! Er det noe mer jeg kan hjelpe med?
goodbye = Ha det bra, og takk for besøket hos { $store }!
yes-what = Fint. Hva vil du vite?
no-fine = Greit. Bare skriv hvis du trenger noe.

## Asking back and giving up
ask-back = Jeg er ikke sikker på hva du mener. Er det et av disse spørsmålene?
ask-back-none = Ingen av disse
not-understood = Det forsto jeg ikke. Kan du si det på en annen måte?
out-of-scope = Jeg kan bare hjelpe med { $store }: bestillinger, levering, retur, betaling og produktene våre.
unknown = Det fant jeg ikke på butikkens sider.
empty-message = Jeg kan bare lese tekst. Skriv gjerne spørsmålet ditt.
too-long = Det var en lang melding. Jeg har bare lest begynnelsen (antall tegn: { $count }). Et kortere spørsmål er lettere å svare på.
too-fast = Du skriver raskere enn jeg kan lese. Jeg svarer om et øyeblikk.
trouble = Noe gikk galt hos oss. Prøv igjen om et øyeblikk.

## People
handoff-offer = Jeg har ikke klart å hjelpe deg ennå. Skal jeg sende samtalen videre til en på teamet vårt?
handoff-yes = Ja takk
handoff-no = Nei takk
handoff-done = Jeg har sendt samtalen videre til teamet vårt. Du får svar her eller via { $contact }.
handoff-complaint = Det var leit å høre. Jeg har sendt det videre til teamet vårt. Du får svar her eller via { $contact }.
handoff-declined = Greit. Hva annet kan jeg hjelpe med?

## Languages and markets
language-changed = Fra nå av svarer jeg på norsk.
language-which = Hvilket språk vil du bruke?
language-unknown = Det språket kan jeg ikke ennå.
answer-in-other-language = Dette svaret finnes bare på ett språk: { $language }
market-line = Gjelder bestillinger med levering til: { $market }.
market-which = Hvor skal pakken sendes? Vilkårene avhenger av det.

## Sources and products
source = Kilde: { $title }
product-price = Pris: { $price }
product-attributes = Om { $product }:
product-none = Jeg fant ingen produkter som passer.
products-found = { $count ->
    [one] Jeg fant ett produkt:
   *[other] Jeg fant { $count } produkter:
}

## Widget
widget-title = Chat med { $store }
widget-open = Åpne chatten
widget-close = Lukk chatten
widget-placeholder = Skriv spørsmålet ditt…
widget-send = Send
widget-typing = Skriver…
widget-language = Språk
widget-helpful = Nyttig
widget-not-helpful = Ikke nyttig
widget-feedback-thanks = Takk for tilbakemeldingen.
widget-offline = Ingen forbindelse. Meldingen er lagret og blir sendt.
widget-reconnecting = Kobler til på nytt…
widget-retrying = Butikken kan ikke ta imot meldingen akkurat nå. Det blir prøvd på nytt.
widget-not-sent = Ikke sendt
widget-retry = Prøv igjen
widget-too-long = Skriv høyst { $count } tegn.
widget-you = Du
widget-bot = Assistent
widget-view-product = Se produktet
widget-new-message = Ny melding
widget-messages = Meldinger
widget-new-conversation = Ny samtale
widget-powered = Svarene kommer fra butikkens egne sider

## Several wishes in one message
ask-back-part = Og om «{ $part }»: er det ett av disse spørsmålene?

## Looking for a product
seek-many = Produkter som oppfyller alle ønskene dine: { $count }.
seek-first = De første:
seek-close = De andre er nær.
seek-relaxed = Ingenting oppfyller alle ønskene dine. Jeg måtte droppe: { $wishes }. Nærmest kommer:
seek-lacking = Dette har vi ikke: { $wish }.
seek-unmet = Ikke oppfylt: { $wishes }
seek-unknown = Ikke oppgitt: { $wishes }
seek-without = uten { $wish }
seek-without-it = Uten
seek-up-to = opptil { $price }
seek-from = fra { $price }
seek-ask-category = Hva slags produkt leter du etter?
seek-ask-gender = Hvem er det til?
seek-ask-sleeve = Hvilke ermer vil du ha?
seek-ask-pocket = Vil du ha lomme?
seek-ask-colour = Hvilken farge vil du ha?
seek-ask-material = Hvilket materiale vil du ha?
seek-ask-season = For hvilken årstid?
seek-ask-fit = Hvilken passform vil du ha?
seek-any = Spiller ingen rolle
seek-back = Tilbake til søket ditt:
seek-again = Greit. Hva leter du etter?
seek-start-over = Start på nytt
seek-compare = Sammenlign
seek-comparison = { $first } og { $second } ved siden av hverandre:
seek-compare-none = Fortell meg først hva du leter etter. Så kan jeg sammenligne to produkter.

## Orders
order-which-number = Hva er ordrenummeret ditt? Det står i ordrebekreftelsen.
order-number-unclear = Jeg ser ikke noe ordrenummer der.
order-prove = Hvilken e-postadresse eller hvilket postnummer ble oppgitt på ordre { $number }? Da vet jeg at ordren er din.
order-not-matched = Opplysningene stemmer ikke overens. Sjekk ordrenummeret og e-postadressen eller postnummeret; du kan sende begge på nytt.
order-locked = Det ble for mange feil forsøk. For å beskytte ordrer kan du prøve igjen { $wait }.
order-choose = Hvilken ordre mener du?
orders-none = Jeg finner ingen ordrer på kontoen din.
backend-down = Jeg får ikke kontakt med ordresystemet vårt akkurat nå. Ingenting går tapt: prøv igjen om noen minutter. Eller skal jeg sende det videre til en på teamet vårt?
change-unsure = Jeg fikk ikke bekreftet at endringen gikk gjennom. En på teamet vårt bør se på det. Skal jeg sende det videre?
order-head = Ordre { $number } fra { $date }
order-state-pending = Vi har fått ordren og venter på betalingen.
order-state-paid = Betalt og venter på å bli pakket.
order-state-packing = Pakkes akkurat nå.
order-state-part-shipped = Ordren kommer i flere pakker. En del er sendt, resten kommer etter.
order-state-shipped = Sendt og på vei til deg.
order-state-delivered = Levert.
order-state-cancelled = Ordren er kansellert.
order-state-returned = Ordren er returnert.
parcel-head = Pakke { $n } av { $count }
parcel-labelled = Meldt til transportøren, som ikke har skannet pakken ennå.
parcel-moving = Pakken er på vei.
parcel-customs = Pakken er hos tollen.
parcel-out = Pakken er ute til levering.
parcel-pickup = Pakken er klar til henting.
parcel-attempted = Transportøren prøvde å levere pakken, men traff ingen.
parcel-delivered = Levert { $date }.
parcel-lost = Transportøren har mistet pakken. Det beklager vi.
parcel-back = Pakken er på vei tilbake til oss.
parcel-carrier = Transportør: { $carrier }, sporingsnummer: { $tracking }
parcel-link = Spor pakken
parcel-expected = Ventes senest: { $date }
parcel-late = Pakken er forsinket. Den var ventet senest: { $date }
parcel-help = Skriv til oss, så undersøker vi det: { $contact }
cancel-ask = Skal jeg kansellere ordre { $number } ({ $amount })? Det kan ikke angres.
cancel-done = Ordre { $number } er kansellert.
cancel-refund = Refusjon til den opprinnelige betalingsmåten: { $amount }
order-fixed = Ordre { $number } pakkes allerede eller er på vei og kan ikke lenger kanselleres eller endres.
address-which = Hva er den nye adressen? Skriv gate, postnummer og sted i én melding, med komma mellom. Landet er det samme: { $country }
address-ask = Skal ordre { $number } sendes til denne adressen?
    { $address }
address-done = Ordre { $number } sendes nå til:
    { $address }
address-country = En ordre kan ikke sendes til et annet land. Oppgi en adresse i samme land.
order-track-button = Hvor er ordren min?
order-cancel-button = Kanseller ordren min
order-address-button = Endre adresse

### The demo storefront's cart
shop-cart = Handlekurven din
shop-order = Legg inn en prøvebestilling
shop-thanks = Takk! Dette er en demobutikk: ingenting er bestilt, og ingenting skal betales.

### A person at the desk
widget-person-typing = { $name } skriver…

### People behind the desk
people-coming = Jeg har tilkalt en person fra teamet vårt. Du får svar her om litt.
people-called = Meldingen din har kommet fram. Teamet vårt har fått beskjed og svarer her så snart som mulig.
people-away = Teamet vårt er tilbake { $when }.
people-ask-email = På hvilken e-postadresse kan vi svare deg?
people-here = Du får svaret her.
people-email-kept = Takk. Teamet vårt svarer deg på { $email }.
people-email-when = Teamet vårt er tilbake { $when } og svarer deg på { $email }.
people-sorry = Det er leit å høre.
people-serious = Dette er en sak for et menneske, ikke for et program.
people-checks = En person fra teamet vårt ser på dette. Du får svar her om litt.
people-joined = { $name } fra teamet vårt er her nå og svarer deg.
people-handed-back = Herfra svarer den automatiske assistenten igjen.
people-closed = Teamet vårt har avsluttet samtalen. Skriv gjerne hvis du trenger noe mer.
people-today = i dag kl. { $time } (tid i { $city })
people-tomorrow = i morgen kl. { $time } (tid i { $city })
people-day = den { $date } kl. { $time } (tid i { $city })
people-mail-ask = Til hvilken e-postadresse skal jeg sende samtalen?
people-mail-sent = Samtalen er på vei til { $email }.
people-mail-many = Den er allerede sendt flere ganger. Prøv igjen i morgen.
people-mail-off = Jeg kan ikke sende e-post herfra. Samtalen blir i chatten, og du kan kopiere den.
people-mail-subject = Samtalen din med { $store }
people-mail-intro = Her er samtalen din med { $store }, slik du ba om.
people-mail-foot = Du får denne e-posten fordi noen skrev denne adressen i chatten vår. Var det ikke deg, kan du se bort fra den.
widget-people-rate = Hvor godt hjalp vi deg?
widget-people-low = ikke i det hele tatt
widget-people-high = veldig godt
widget-people-comment = Vil du legge til noe?
widget-people-mail = Send samtalen på e-post
widget-people-email = E-postadressen din

### Returns, exchanges, refunds
return-button = Returner en vare
return-exchange-button = Bytt en vare
return-refund-button = Hvor er refusjonen min?
return-warranty-button = Garantisak
return-size-button = Endre størrelsen
return-which = Hvilken vare gjelder det?
return-all = Alle
return-more = Legg til en vare til
return-line-until = { $item }: kan returneres til og med { $date }
return-line-open = { $item }: kan returneres
return-line-late = { $item }: kunne returneres til og med { $date }
return-line-excluded = { $item }: kan ikke returneres med mindre den har en feil
return-line-coming = { $item }: ikke levert ennå
return-line-gone = { $item }: er allerede under retur
return-line-unknown = { $item }: denne må teamet vårt se på
return-person = Butikkens regler er ikke nok til at jeg kan avgjøre det. Skal jeg gi det videre til en i teamet vårt?
return-why = Hvorfor sendes den tilbake?
return-reason-too-small = For liten
return-reason-too-large = For stor
return-reason-unwanted = Har ombestemt meg
return-reason-not-as-described = Ikke som beskrevet
return-reason-wrong-item = Feil vare
return-reason-damaged = Skadet
return-reason-other = Annen grunn
return-outcome = Vil du ha pengene tilbake, eller en annen størrelse eller farge?
return-money = Pengene tilbake
return-swap = Bytte
return-variant = Hvilken vil du ha i stedet?
return-variant-none = Ingen annen størrelse eller farge er på lager til samme pris.
return-ask = Skal jeg åpne denne returen for bestilling { $number }?
return-money-back = Du får tilbake: { $amount }
return-instead = Du får i stedet: { $item }
return-done = Retur { $id } for bestilling { $number } er åpnet.
return-label = Skriv ut returetiketten
return-team = Teamet vårt skriver til deg om neste steg.
return-state-requested = Retur { $id } ({ $date }): vi har forespørselen din. Nå følger etiketten eller returadressen.
return-state-approved = Retur { $id } ({ $date }): godkjent. Send varene tilbake.
return-state-received = Retur { $id } ({ $date }): varene har kommet til oss og blir kontrollert.
return-state-refunded = Retur { $id } ({ $date }): kontrollert og avsluttet.
return-state-declined = Retur { $id } ({ $date }): ikke godkjent. Teamet vårt kan fortelle hvorfor.
return-state-cancelled = Retur { $id } ({ $date }): trukket tilbake.
return-refund-done = Betalt tilbake { $date }: { $amount }
return-refund-pending = På vei til deg siden { $date }: { $amount }
return-refund-none = Bestilling { $number } har ingen retur og ingen refusjon.
return-warranty-in = { $item }: garanti til og med { $date }
return-warranty-out = { $item }: garantien gikk ut { $date }
return-warranty-ask = Skal jeg åpne en garantisak for bestilling { $number }?
return-warranty-done = Garantisak { $id } for bestilling { $number } er åpnet.
return-size-ask = Skal jeg endre dette i bestilling { $number }?
return-size-done = Endret. Bestilling { $number } inneholder nå:
return-costs = Kostnad for å sende tilbake: { $amount }
### Questions about a product
goods-told = Om { $product } skriver butikken:
goods-yes = Ja. Om { $product } skriver butikken:
goods-no = Nei. Om { $product } skriver butikken:
goods-quote = Fra beskrivelsen av { $product }:
goods-unknown = Butikkens opplysninger sier ikke det om { $product }. Spørsmålet ditt er notert til butikken.
goods-which = Hvilken vare mener du?
goods-mains-yes = Den virker i dette landet: { $country }. Strømnettet har { $volts } V der.
goods-mains-partly = I dette landet kommer det an på stedet: { $country }. Strømnettet har { $volts } V der; den virker bare der spenningen passer.
goods-mains-no = Den virker ikke i dette landet: { $country }. Strømnettet har { $volts } V der.
goods-plug = Støpsel å velge: { $plug }
goods-plug-adapter = Der trengs en reiseadapter. Stikkontakter: type { $sockets }
goods-stock-yes = På lager: { $variants }
goods-stock-no = Ikke på lager akkurat nå: { $variants }
goods-stock-later = Kan bestilles, men sendes først når det har kommet nye varer: { $variants }
goods-stock-none = Finnes ikke for { $product }: { $wanted }
goods-stock-others = Også på lager: { $variants }
goods-cart = Legg i handlekurven: { $variant }
goods-size-fits = Etter butikkens størrelsestabell er størrelsen din { $size }.
goods-size-between = Du er mellom { $smaller } og { $larger }: { $smaller } sitter tettere, { $larger } løsere.
goods-size-reason = { $measure }: { $value }. Størrelse { $size } er for { $range }.
goods-size-ask = For å si størrelsen din trenger jeg også dette målet: { $measure }. Skriv det med enhet, for eksempel { $example }.
goods-size-outside = Ingen størrelse i butikkens tabell passer til disse målene.
goods-size-no-chart = Butikken har ingen størrelsestabell for { $product }, så jeg kan ikke si en størrelse.
goods-size-chart = Butikkens størrelsestabell for { $product }:
goods-size-general = Etter en generell tabell, ikke butikkens egen; det varierer mellom produsenter:
goods-coupon-works = Koden { $code } gjelder nå. Om den gjelder for handlekurven din, vises i kassen.
goods-coupon-worth = Rabatt: { $worth }
goods-coupon-minimum = Minste bestilling: { $amount }
goods-coupon-ends = Gjelder til og med: { $date }
goods-coupon-starts = Gjelder fra: { $date }
goods-coupon-once = Én gang per kunde.
goods-coupon-not-yet = Koden { $code } gjelder ikke ennå.
goods-coupon-expired = Koden { $code } har utløpt.
goods-coupon-used-up = Koden { $code } er brukt opp.
goods-coupon-unknown = Butikken kjenner ikke koden { $code }.
goods-coupon-locked = Det er prøvd for mange koder. Du kan prøve igjen { $wait }.

### Photos and problems with items
widget-photo = Bilde
widget-photo-add = Legg til et bilde
widget-photo-remove = Fjern bildet
widget-photo-sending = Bildet lastes opp…
widget-photo-ready = Bildet er lastet opp.
widget-photo-offline = Ingen forbindelse. Bildet lastes opp når den er tilbake.
widget-photo-too-large = Bildet er for stort. Høyst: { $count } MB
widget-photo-no-picture = Filen er ikke et bilde som vi kan lese (JPEG, HEIC, PNG eller WebP).
widget-photo-failed = Bildet kunne ikke lastes opp. Prøv igjen.
widget-photo-most = Høyeste antall bilder i én melding: { $count }
photo-thanks = Takk for bildet. Jeg kan ikke se bilder selv, men det kan teamet vårt. Hva gjelder det?
photo-kept = Takk. Jeg har tatt vare på bildet for teamet vårt.
problem-button = Meld et problem
problem-damaged = Varen er skadet
problem-wrong = Det er feil vare
problem-missing = Varen mangler
problem-what = Hva er galt med varen?
problem-which = Hvilken vare gjelder det?
problem-how-many = Hvor mange er det noe galt med?
problem-photo = Send et bilde som viser problemet. Har du ikke noe, er det bare å si det.
problem-no-photo = Jeg har ikke noe bilde
problem-wish = Hva ønsker du?
problem-refund-words = refusjon|penger|tilbakebetal
problem-replacement-words = bytte|erstatt|ny |nytt|en annen|riktig
problem-ask = Stemmer dette? Da melder jeg det til teamet vårt.
problem-photos = Bilder: { $count }
problem-done = Takk, meldingen din er hos teamet vårt. Nummeret: { $number }
problem-next = Teamet vårt ser på den nå og tar kontakt med deg.
problem-photo-later = Du kan fortsatt sende bilder til { $contact }.
problem-not-delivered = Ingenting fra ordre { $number } er levert ennå.
problem-reported = For alt som er levert fra ordre { $number }, finnes det allerede en retur eller melding. Skal jeg sende det videre til en på teamet vårt?
problem-late = Ordren ble levert { $date }, så fristen er ute. En på teamet vårt kan se på det. Skal jeg sende det videre?
