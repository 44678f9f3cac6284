# Swedish. Addresses the shopper as "du".

## Greeting and small talk
greeting = Hej! Jag är den automatiska assistenten hos { $store }. Fråga mig om leverans, returer, betalning eller våra produkter.
greeting-again = Hej igen! Vad kan jag hjälpa dig med?
disclosure = Jag är en automatisk assistent, inte en människa.
robot = Jag är ett datorprogram: den automatiska assistenten hos { $store }. Jag svarar utifrån butikens egna sidor. Vill du hellre prata med en människa är det bara att säga till.
thanks = Varsågod! Kan jag hjälpa dig med något mer?
goodbye = Hej då, och tack för besöket hos { $store }!
yes-what = Bra. Vad vill du veta?
no-fine = Okej. Skriv bara om du behöver något.

## Asking back and giving up
ask-back = Jag är inte säker på vad du menar. Är det någon av de här frågorna?
ask-back-none = Inget av dem
not-understood = Det förstod jag inte. Kan du säga det på ett annat sätt?
out-of-scope = Jag kan bara hjälpa till med { $store }: beställningar, leverans, returer, betalning och våra produkter.
unknown = Det hittade jag inte på butikens sidor.
empty-message = Jag kan bara läsa text. Skriv din fråga, tack.
too-long = Det var ett långt meddelande. Jag har bara läst början (antal tecken: { $count }). En kortare fråga är lättare att svara på.
too-fast = Du skriver snabbare än jag hinner läsa. Jag svarar strax.
trouble = Något gick fel hos oss. Försök igen om en stund.

## People
handoff-offer = Jag har inte kunnat hjälpa dig än. Ska jag skicka vidare samtalet till någon i vårt team?
handoff-yes = Ja, tack
handoff-no = Nej, tack
handoff-done = Jag har skickat vidare samtalet till vårt team. Du får svar här eller via { $contact }.
handoff-complaint = Det var tråkigt att höra. Jag har skickat det vidare till vårt team. Du får svar här eller via { $contact }.
handoff-declined = Okej. Vad kan jag göra för dig i stället?

## Languages and markets
language-changed = Från och med nu svarar jag på svenska.
language-which = Vilket språk vill du använda?
language-unknown = Det språket kan jag inte än.
answer-in-other-language = Det här svaret finns bara på ett språk: { $language }
market-line = Gäller beställningar med leverans till: { $market }.
market-which = Vart ska paketet skickas? Villkoren beror på det.

## Sources and products
source = Källa: { $title }
product-price = Pris: { $price }
product-attributes = Om { $product }:
product-none = Jag hittade ingen produkt som passar.
products-found = { $count ->
    [one] Jag hittade en produkt:
   *[other] Jag hittade { $count } produkter:
}

## Widget
widget-title = Chatta med { $store }
widget-open = Öppna chatten
widget-close = Stäng chatten
widget-placeholder = Skriv din fråga…
widget-send = Skicka
widget-typing = Skriver…
widget-language = Språk
widget-helpful = Till hjälp
widget-not-helpful = Inte till hjälp
widget-feedback-thanks = Tack för ditt svar.
widget-offline = Ingen anslutning. Ditt meddelande är sparat och skickas senare.
widget-reconnecting = Återansluter…
widget-retrying = Butiken kan inte ta emot ditt meddelande just nu. Ett nytt försök görs.
widget-not-sent = Inte skickat
widget-retry = Försök igen
widget-too-long = Skriv högst { $count } tecken.
widget-you = Du
widget-bot = Assistent
widget-view-product = Visa produkt
widget-new-message = Nytt meddelande
widget-messages = Meddelanden
widget-new-conversation = Nytt samtal
widget-powered = Svaren kommer från butikens egna sidor

## Several wishes in one message
ask-back-part = Och om ”{ $part }”: är det någon av de här frågorna?

## Looking for a product
seek-many = Produkter som uppfyller alla dina önskemål: { $count }.
seek-first = De första:
seek-close = De andra ligger nära.
seek-relaxed = Inget uppfyller alla dina önskemål. Jag fick släppa: { $wishes }. Närmast kommer:
seek-lacking = Det här har vi inte: { $wish }.
seek-unmet = Uppfylls inte: { $wishes }
seek-unknown = Anges inte: { $wishes }
seek-without = utan { $wish }
seek-without-it = Utan
seek-up-to = upp till { $price }
seek-from = från { $price }
seek-ask-category = Vilken typ av produkt letar du efter?
seek-ask-gender = Vem är den till?
seek-ask-sleeve = Vilka ärmar vill du ha?
seek-ask-pocket = Vill du ha en ficka?
seek-ask-colour = Vilken färg vill du ha?
seek-ask-material = Vilket material vill du ha?
seek-ask-season = För vilken årstid?
seek-ask-fit = Vilken passform vill du ha?
seek-any = Spelar ingen roll
seek-back = Tillbaka till din sökning:
seek-again = Okej. Vad letar du efter?
seek-start-over = Börja om
seek-compare = Jämför
seek-comparison = { $first } och { $second } sida vid sida:
seek-compare-none = Berätta först vad du letar efter. Sedan kan jag jämföra två produkter.

## Orders
order-which-number = Vilket är ditt ordernummer? Det står i orderbekräftelsen.
order-number-unclear = Jag ser inget ordernummer där.
order-prove = Vilken e-postadress eller vilket postnummer angavs för order { $number }? Jag behöver det för att veta att ordern är din.
order-not-matched = Uppgifterna stämmer inte överens. Kontrollera ordernumret och e-postadressen eller postnumret; du kan skicka båda igen.
order-locked = Det blev för många felaktiga försök. För att skydda beställningar kan du försöka igen { $wait }.
order-choose = Vilken order menar du?
orders-none = Jag hittar inga beställningar på ditt konto.
backend-down = Jag når inte vårt ordersystem just nu. Inget går förlorat: försök igen om några minuter. Eller ska jag lämna över det till någon i vårt team?
change-unsure = Jag kunde inte bekräfta att ändringen gick igenom. Någon i vårt team bör titta på det. Ska jag lämna över det?
order-head = Order { $number }, lagd { $date }
order-state-pending = Vi har fått ordern och väntar på betalningen.
order-state-paid = Betald och väntar på att packas.
order-state-packing = Packas just nu.
order-state-part-shipped = Ordern kommer i flera paket. En del är på väg, resten följer.
order-state-shipped = Skickad och på väg till dig.
order-state-delivered = Levererad.
order-state-cancelled = Ordern är avbeställd.
order-state-returned = Ordern har skickats tillbaka.
parcel-head = Paket { $n } av { $count }
parcel-labelled = Aviserat till transportören, som inte har skannat paketet än.
parcel-moving = Paketet är på väg.
parcel-customs = Paketet är i tullen.
parcel-out = Paketet är ute för leverans.
parcel-pickup = Paketet finns att hämta.
parcel-attempted = Transportören försökte leverera paketet men träffade ingen.
parcel-delivered = Levererat { $date }.
parcel-lost = Transportören har tappat bort paketet. Vi beklagar.
parcel-back = Paketet är på väg tillbaka till oss.
parcel-carrier = Transportör: { $carrier }, spårningsnummer: { $tracking }
parcel-link = Spåra paketet
parcel-expected = Beräknas komma senast: { $date }
parcel-late = Paketet är försenat. Det skulle ha kommit senast: { $date }
parcel-help = Skriv till oss så att vi kan undersöka det: { $contact }
cancel-ask = Ska jag avbeställa order { $number } ({ $amount })? Det går inte att ångra.
cancel-done = Order { $number } är avbeställd.
cancel-refund = Återbetalning till det ursprungliga betalsättet: { $amount }
order-fixed = Order { $number } packas redan eller är på väg och kan inte längre avbeställas eller ändras.
address-which = Vilken är den nya adressen? Skriv gata, postnummer och ort i ett meddelande, med kommatecken emellan. Landet är detsamma: { $country }
address-ask = Ska order { $number } skickas till den här adressen?
    { $address }
address-done = Order { $number } skickas nu till:
    { $address }
address-country = En order kan inte skickas till ett annat land. Ange en adress i samma land.
order-track-button = Var är min order?
order-cancel-button = Avbeställ min order
order-address-button = Ändra adressen

### The demo storefront's cart
shop-cart = Din varukorg
shop-order = Gör en provbeställning
shop-thanks = Tack! Det här är en demobutik: inget har beställts och inget ska betalas.

### A person at the desk
widget-person-typing = { $name } skriver…

### People behind the desk
people-coming = Jag har kallat på en person i vårt team. Du får svar här inom kort.
people-called = Ditt meddelande har kommit fram. Vårt team är underrättat och svarar här så snart som möjligt.
people-away = Vårt team är tillbaka { $when }.
people-ask-email = Till vilken e-postadress får vi svara dig?
people-here = Du får svaret här.
people-email-kept = Tack. Vårt team svarar dig på { $email }.
people-email-when = Vårt team är tillbaka { $when } och svarar dig på { $email }.
people-sorry = Det var tråkigt att höra.
people-serious = Det här är en sak för en människa, inte för ett program.
people-checks = En person i vårt team tittar på det här. Du får svar här inom kort.
people-joined = { $name } från vårt team är här nu och svarar dig.
people-handed-back = Härifrån svarar den automatiska assistenten igen.
people-closed = Vårt team har avslutat det här samtalet. Skriv bara om du behöver något mer.
people-today = i dag kl. { $time } (tid i { $city })
people-tomorrow = i morgon kl. { $time } (tid i { $city })
people-day = den { $date } kl. { $time } (tid i { $city })
people-mail-ask = Till vilken e-postadress ska jag skicka samtalet?
people-mail-sent = Samtalet är på väg till { $email }.
people-mail-many = Det har redan skickats flera gånger. Försök igen i morgon.
people-mail-off = Jag kan inte skicka e-post härifrån. Samtalet finns kvar i chatten och du kan kopiera det.
people-mail-subject = Ditt samtal med { $store }
people-mail-intro = Här är ditt samtal med { $store }, som du bad om.
people-mail-foot = Du får det här mejlet för att någon skrev den här adressen i vår chatt. Var det inte du kan du bortse från det.
widget-people-rate = Hur väl hjälpte vi dig?
widget-people-low = inte alls
widget-people-high = mycket väl
widget-people-comment = Vill du tillägga något?
widget-people-mail = Skicka via e-post
widget-people-email = Din e-postadress

### Returns, exchanges, refunds
return-button = Returnera en vara
return-exchange-button = Byta en vara
return-refund-button = Var är min återbetalning?
return-warranty-button = Garantiärende
return-size-button = Ändra storleken
return-which = Vilken vara gäller det?
return-all = Alla
return-more = Lägg till en vara till
return-line-until = { $item }: kan returneras till och med { $date }
return-line-open = { $item }: kan returneras
return-line-late = { $item }: kunde returneras till och med { $date }
return-line-excluded = { $item }: kan inte returneras om den inte har ett fel
return-line-coming = { $item }: inte levererad än
return-line-gone = { $item }: returneras redan
return-line-unknown = { $item }: det här måste vårt team titta på
return-person = Butikens regler räcker inte för att jag ska kunna avgöra det. Ska jag lämna över till någon i vårt team?
return-why = Varför skickas den tillbaka?
return-reason-too-small = För liten
return-reason-too-large = För stor
return-reason-unwanted = Ångrade mig
return-reason-not-as-described = Inte som beskriven
return-reason-wrong-item = Fel vara
return-reason-damaged = Skadad
return-reason-other = Annat skäl
return-outcome = Vill du ha pengarna tillbaka, eller en annan storlek eller färg?
return-money = Pengarna tillbaka
return-swap = Byta
return-variant = Vilken vill du ha i stället?
return-variant-none = Ingen annan storlek eller färg finns i lager till samma pris.
return-ask = Ska jag öppna den här returen för beställning { $number }?
return-money-back = Du får tillbaka: { $amount }
return-instead = Du får i stället: { $item }
return-done = Retur { $id } för beställning { $number } är öppnad.
return-label = Skriv ut retursedeln
return-team = Vårt team skriver till dig om nästa steg.
return-state-requested = Retur { $id } ({ $date }): vi har din begäran. Härnäst kommer etiketten eller returadressen.
return-state-approved = Retur { $id } ({ $date }): godkänd. Skicka tillbaka varorna.
return-state-received = Retur { $id } ({ $date }): varorna har kommit till oss och kontrolleras.
return-state-refunded = Retur { $id } ({ $date }): kontrollerad och avslutad.
return-state-declined = Retur { $id } ({ $date }): inte godkänd. Vårt team kan berätta varför.
return-state-cancelled = Retur { $id } ({ $date }): återtagen.
return-refund-done = Återbetalt { $date }: { $amount }
return-refund-pending = På väg till dig sedan { $date }: { $amount }
return-refund-none = Beställning { $number } har ingen retur och ingen återbetalning.
return-warranty-in = { $item }: garanti till och med { $date }
return-warranty-out = { $item }: garantin gick ut { $date }
return-warranty-ask = Ska jag öppna ett garantiärende för beställning { $number }?
return-warranty-done = Garantiärende { $id } för beställning { $number } är öppnat.
return-size-ask = Ska jag ändra det här i beställning { $number }?
return-size-done = Ändrat. Beställning { $number } innehåller nu:
return-costs = Kostnad för återsändningen: { $amount }
### Questions about a product
goods-told = Om { $product } skriver butiken:
goods-yes = Ja. Om { $product } skriver butiken:
goods-no = Nej. Om { $product } skriver butiken:
goods-quote = Ur beskrivningen av { $product }:
goods-unknown = Butikens uppgifter säger inte det om { $product }. Din fråga är noterad för butiken.
goods-which = Vilken produkt menar du?
goods-mains-yes = Den fungerar i det här landet: { $country }. Elnätet har { $volts } V där.
goods-mains-partly = I det här landet beror det på platsen: { $country }. Elnätet har { $volts } V där; den fungerar bara där spänningen passar.
goods-mains-no = Den fungerar inte i det här landet: { $country }. Elnätet har { $volts } V där.
goods-plug = Kontakt att välja: { $plug }
goods-plug-adapter = Där behövs en reseadapter. Uttag: typ { $sockets }
goods-stock-yes = I lager: { $variants }
goods-stock-no = Inte i lager just nu: { $variants }
goods-stock-later = Går att beställa men skickas först när nya varor har kommit: { $variants }
goods-stock-none = Finns inte för { $product }: { $wanted }
goods-stock-others = Också i lager: { $variants }
goods-cart = Lägg i varukorgen: { $variant }
goods-size-fits = Enligt butikens storlekstabell är din storlek { $size }.
goods-size-between = Du är mellan { $smaller } och { $larger }: { $smaller } sitter tajtare, { $larger } lösare.
goods-size-reason = { $measure }: { $value }. Storlek { $size } är för { $range }.
goods-size-ask = För att säga din storlek behöver jag också det här måttet: { $measure }. Skriv det med enhet, till exempel { $example }.
goods-size-outside = Ingen storlek i butikens tabell passar de här måtten.
goods-size-no-chart = Butiken har ingen storlekstabell för { $product }, så jag kan inte säga någon storlek.
goods-size-chart = Butikens storlekstabell för { $product }:
goods-size-general = Enligt en allmän tabell, inte butikens egen; det skiljer mellan tillverkare:
goods-coupon-works = Koden { $code } gäller nu. Om den gäller för din varukorg syns i kassan.
goods-coupon-worth = Rabatt: { $worth }
goods-coupon-minimum = Minsta beställning: { $amount }
goods-coupon-ends = Gäller till och med: { $date }
goods-coupon-starts = Gäller från: { $date }
goods-coupon-once = En gång per kund.
goods-coupon-not-yet = Koden { $code } gäller inte än.
goods-coupon-expired = Koden { $code } har gått ut.
goods-coupon-used-up = Koden { $code } är förbrukad.
goods-coupon-unknown = Butiken känner inte till koden { $code }.
goods-coupon-locked = För många koder har provats. Du kan försöka igen { $wait }.

### Photos and problems with items
widget-photo = Foto
widget-photo-add = Lägg till ett foto
widget-photo-remove = Ta bort fotot
widget-photo-sending = Fotot laddas upp…
widget-photo-ready = Fotot är uppladdat.
widget-photo-offline = Ingen anslutning. Fotot laddas upp när den är tillbaka.
widget-photo-too-large = Fotot är för stort. Högst: { $count } MB
widget-photo-no-picture = Den här filen är inget foto som vi kan läsa (JPEG, HEIC, PNG eller WebP).
widget-photo-failed = Fotot kunde inte laddas upp. Försök igen.
widget-photo-most = Högsta antal foton i ett meddelande: { $count }
photo-thanks = Tack för fotot. Jag kan inte se bilder själv, men vårt team kan. Vad gäller det?
photo-kept = Tack. Jag har sparat fotot åt vårt team.
problem-button = Anmäl ett problem
problem-damaged = Varan är skadad
problem-wrong = Det är fel vara
problem-missing = Varan saknas
problem-what = Vad är det för fel på varan?
problem-which = Vilken vara gäller det?
problem-how-many = Hur många är det fel på?
problem-photo = Skicka gärna ett foto som visar problemet. Har du inget är det bara att säga det.
problem-no-photo = Jag har inget foto
problem-wish = Vad vill du ha?
problem-refund-words = återbetal|pengar
problem-replacement-words = ersätt|byt|ny |nytt|en ny|annan|rätt vara
problem-ask = Stämmer det här? I så fall anmäler jag det till vårt team.
problem-photos = Foton: { $count }
problem-done = Tack, din anmälan är hos vårt team. Numret: { $number }
problem-next = Vårt team tittar på den nu och hör av sig till dig.
problem-photo-later = Du kan fortfarande skicka foton till { $contact }.
problem-not-delivered = Inget från order { $number } har levererats ännu.
problem-reported = För allt som har levererats från order { $number } finns redan en retur eller anmälan. Ska jag lämna över det till någon i vårt team?
problem-late = Ordern levererades { $date }, så tiden för detta har gått ut. Någon i vårt team kan titta på det. Ska jag lämna över det?
