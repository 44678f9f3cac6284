# Danish. Addresses the shopper as "du".

## Greeting and small talk
greeting = Hej! Jeg er den automatiske assistent hos { $store }. Spørg mig om levering, returnering, betaling eller vores produkter.
greeting-again = Hej igen! Hvad kan jeg hjælpe dig med?
disclosure = Jeg er en automatisk assistent, ikke et menneske.
robot = Jeg er et computerprogram: den automatiske assistent hos { $store }. Jeg svarer ud fra butikkens egne sider. Vil du hellere tale med et menneske, skal du bare sige til.
thanks = Det var så lidt! Kan jeg hjælpe med andet?
goodbye = Farvel, og tak for dit besøg hos { $store }!
yes-what = Godt. Hvad vil du gerne vide?
no-fine = Helt i orden. Skriv bare, hvis du har brug for noget.

## Asking back and giving up
ask-back = Jeg er ikke sikker på, hvad du mener. Er det et af disse spørgsmål?
ask-back-none = Ingen af dem
not-understood = Det forstod jeg ikke. Kan du sige det på en anden måde?
out-of-scope = Jeg kan kun hjælpe med { $store }: ordrer, levering, returnering, betaling og vores produkter.
unknown = Det kunne jeg ikke finde på butikkens sider.
empty-message = Jeg kan kun læse tekst. Skriv venligst dit spørgsmål.
too-long = Det er en lang besked. Jeg har kun læst begyndelsen (antal tegn: { $count }). Et kortere spørgsmål er lettere for mig at svare på.
too-fast = Du skriver hurtigere, end jeg kan læse. Jeg svarer om et øjeblik.
trouble = Noget gik galt hos os. Prøv igen om et øjeblik.

## People
handoff-offer = Jeg har ikke kunnet hjælpe dig endnu. Skal jeg sende samtalen videre til en medarbejder?
handoff-yes = Ja tak
handoff-no = Nej tak
handoff-done = Jeg har sendt samtalen videre til vores team. Du får svar her eller via { $contact }.
handoff-complaint = Det er jeg ked af at høre. Jeg har sendt det videre til vores team. Du får svar her eller via { $contact }.
handoff-declined = Helt i orden. Hvad kan jeg ellers gøre for dig?

## Languages and markets
language-changed = Fra nu af svarer jeg på dansk.
language-which = Hvilket sprog vil du bruge?
language-unknown = Det sprog kan jeg ikke endnu.
answer-in-other-language = Dette svar findes kun på ét sprog: { $language }
market-line = Gælder ordrer med levering til: { $market }.
market-which = Hvor skal pakken sendes hen? Vilkårene afhænger af det.

## Sources and products
source = Kilde: { $title }
product-price = Pris: { $price }
product-attributes = Om { $product }:
product-none = Jeg fandt ingen produkter, der passer.
products-found = { $count ->
    [one] Jeg fandt ét produkt:
   *[other] Jeg fandt { $count } produkter:
}

## Widget
widget-title = Chat med { $store }
widget-open = Åbn chat
widget-close = Luk chat
widget-placeholder = Skriv dit spørgsmål…
widget-send = Send
widget-typing = Skriver…
widget-language = Sprog
widget-helpful = Nyttigt
widget-not-helpful = Ikke nyttigt
widget-feedback-thanks = Tak for dit svar.
widget-offline = Ingen forbindelse. Din besked er gemt og bliver sendt.
widget-reconnecting = Forbinder igen…
widget-retrying = Butikken kan ikke modtage din besked lige nu. Der bliver prøvet igen.
widget-not-sent = Ikke sendt
widget-retry = Prøv igen
widget-too-long = Skriv højst { $count } tegn.
widget-you = Dig
widget-bot = Assistent
widget-view-product = Se produkt
widget-new-message = Ny besked
widget-messages = Beskeder
widget-new-conversation = Ny samtale
widget-powered = Svarene kommer fra butikkens egne sider

## Several wishes in one message
ask-back-part = Og om “{ $part }”: er det et af disse spørgsmål?

## Looking for a product
seek-many = Produkter, der opfylder alle dine ønsker: { $count }.
seek-first = De første:
seek-close = De andre er tæt på.
seek-relaxed = Intet opfylder alle dine ønsker. Jeg måtte opgive: { $wishes }. Tættest på er:
seek-lacking = Det har vi ikke: { $wish }.
seek-unmet = Ikke opfyldt: { $wishes }
seek-unknown = Ikke oplyst: { $wishes }
seek-without = uden { $wish }
seek-without-it = Uden
seek-up-to = op til { $price }
seek-from = fra { $price }
seek-ask-category = Hvilken slags produkt leder du efter?
seek-ask-gender = Hvem er det til?
seek-ask-sleeve = Hvilke ærmer vil du have?
seek-ask-pocket = Vil du have en lomme?
seek-ask-colour = Hvilken farve vil du have?
seek-ask-material = Hvilket materiale vil du have?
seek-ask-season = Til hvilken årstid?
seek-ask-fit = Hvilken pasform vil du have?
seek-any = Lige meget
seek-back = Tilbage til din søgning:
seek-again = Okay. Hvad leder du efter?
seek-start-over = Start forfra
seek-compare = Sammenlign
seek-comparison = { $first } og { $second } side om side:
seek-compare-none = Fortæl mig først, hvad du leder efter. Så kan jeg sammenligne to produkter.

## Orders
order-which-number = Hvad er dit ordrenummer? Det står i ordrebekræftelsen.
order-number-unclear = Jeg kan ikke se noget ordrenummer der.
order-prove = Hvilken e-mailadresse eller hvilket postnummer blev oplyst til ordre { $number }? Så ved jeg, at ordren er din.
order-not-matched = Oplysningerne passer ikke sammen. Tjek ordrenummeret og e-mailadressen eller postnummeret; du kan sende begge dele igen.
order-locked = Der var for mange forkerte forsøg. For at beskytte ordrer kan du prøve igen { $wait }.
order-choose = Hvilken ordre mener du?
orders-none = Jeg finder ingen ordrer på din konto.
backend-down = Jeg kan ikke få fat i vores ordresystem lige nu. Intet går tabt: prøv igen om et par minutter. Eller skal jeg sende det videre til en medarbejder?
change-unsure = Jeg kunne ikke bekræfte, at ændringen gik igennem. En medarbejder bør se på det. Skal jeg sende det videre?
order-head = Ordre { $number } fra { $date }
order-state-pending = Vi har modtaget ordren og venter på betalingen.
order-state-paid = Betalt og klar til at blive pakket.
order-state-packing = Bliver pakket lige nu.
order-state-part-shipped = Ordren kommer i flere pakker. En del er sendt, resten følger.
order-state-shipped = Sendt og på vej til dig.
order-state-delivered = Leveret.
order-state-cancelled = Ordren er annulleret.
order-state-returned = Ordren er sendt retur.
parcel-head = Pakke { $n } af { $count }
parcel-labelled = Meldt til fragtfirmaet, som ikke har scannet pakken endnu.
parcel-moving = Pakken er på vej.
parcel-customs = Pakken er hos tolden.
parcel-out = Pakken er ude til levering.
parcel-pickup = Pakken er klar til afhentning.
parcel-attempted = Fragtfirmaet prøvede at levere pakken, men traf ingen.
parcel-delivered = Leveret den { $date }.
parcel-lost = Fragtfirmaet har mistet pakken. Det beklager vi.
parcel-back = Pakken er på vej tilbage til os.
parcel-carrier = Fragtfirma: { $carrier }, sporingsnummer: { $tracking }
parcel-link = Spor pakken
parcel-expected = Forventes senest: { $date }
parcel-late = Pakken er forsinket. Den var ventet senest: { $date }
parcel-help = Skriv til os, så undersøger vi det: { $contact }
cancel-ask = Skal jeg annullere ordre { $number } ({ $amount })? Det kan ikke fortrydes.
cancel-done = Ordre { $number } er annulleret.
cancel-refund = Refusion til den oprindelige betalingsmåde: { $amount }
order-fixed = Ordre { $number } er ved at blive pakket eller er på vej og kan ikke længere annulleres eller ændres.
address-which = Hvad er den nye adresse? Skriv gade, postnummer og by i én besked, adskilt af kommaer. Landet er det samme: { $country }
address-ask = Skal ordre { $number } sendes til denne adresse?
    { $address }
address-done = Ordre { $number } sendes nu til:
    { $address }
address-country = En ordre kan ikke sendes til et andet land. Oplys en adresse i samme land.
order-track-button = Hvor er min ordre?
order-cancel-button = Annuller min ordre
order-address-button = Skift adresse

### The demo storefront's cart
shop-cart = Din kurv
shop-order = Afgiv en prøvebestilling
shop-thanks = Tak! Dette er en demobutik: intet er bestilt, og intet skal betales.

### A person at the desk
widget-person-typing = { $name } skriver…

### People behind the desk
people-coming = Jeg har tilkaldt en person fra vores team. Du får svar her om lidt.
people-called = Din besked er modtaget. Vores team har fået besked og svarer her så hurtigt som muligt.
people-away = Vores team er tilbage { $when }.
people-ask-email = På hvilken e-mailadresse må vi svare dig?
people-here = Du får svaret her.
people-email-kept = Tak. Vores team svarer dig på { $email }.
people-email-when = Vores team er tilbage { $when } og svarer dig på { $email }.
people-sorry = Det er jeg ked af.
people-serious = Det her er en sag for et menneske, ikke for et program.
people-checks = En person fra vores team ser på det. Du får svar her om lidt.
people-joined = { $name } fra vores team er her nu og svarer dig.
people-handed-back = Herfra svarer den automatiske assistent igen.
people-closed = Vores team har afsluttet samtalen. Skriv endelig, hvis du har brug for mere.
people-today = i dag kl. { $time } (tid i { $city })
people-tomorrow = i morgen kl. { $time } (tid i { $city })
people-day = den { $date } kl. { $time } (tid i { $city })
people-mail-ask = Til hvilken e-mailadresse skal jeg sende samtalen?
people-mail-sent = Samtalen er på vej til { $email }.
people-mail-many = Den er allerede sendt flere gange. Prøv igen i morgen.
people-mail-off = Jeg kan ikke sende e-mails herfra. Samtalen bliver i chatten, og du kan kopiere den.
people-mail-subject = Din samtale med { $store }
people-mail-intro = Her er din samtale med { $store }, som du bad om.
people-mail-foot = Du får denne e-mail, fordi nogen skrev denne adresse i vores chat. Var det ikke dig, kan du se bort fra den.
widget-people-rate = Hvor godt hjalp vi dig?
widget-people-low = slet ikke
widget-people-high = rigtig godt
widget-people-comment = Vil du tilføje noget?
widget-people-mail = Send samtalen på e-mail
widget-people-email = Din e-mailadresse

### Returns, exchanges, refunds
return-button = Returner en vare
return-exchange-button = Byt en vare
return-refund-button = Hvor er min refusion?
return-warranty-button = Garantisag
return-size-button = Skift størrelse
return-which = Hvilken vare drejer det sig om?
return-all = Alle
return-more = Tilføj en vare mere
return-line-until = { $item }: kan returneres til og med { $date }
return-line-open = { $item }: kan returneres
return-line-late = { $item }: kunne returneres til og med { $date }
return-line-excluded = { $item }: kan ikke returneres, medmindre den har en fejl
return-line-coming = { $item }: endnu ikke leveret
return-line-gone = { $item }: er allerede ved at blive returneret
return-line-unknown = { $item }: vores team skal se på den
return-person = Butikkens regler er ikke nok til, at jeg kan afgøre det. Skal jeg give det videre til en i vores team?
return-why = Hvorfor sendes den tilbage?
return-reason-too-small = For lille
return-reason-too-large = For stor
return-reason-unwanted = Har fortrudt
return-reason-not-as-described = Ikke som beskrevet
return-reason-wrong-item = Forkert vare
return-reason-damaged = Beskadiget
return-reason-other = Anden grund
return-outcome = Vil du have pengene tilbage, eller en anden størrelse eller farve?
return-money = Pengene tilbage
return-swap = Bytte
return-variant = Hvilken vil du have i stedet?
return-variant-none = Ingen anden størrelse eller farve er på lager til samme pris.
return-ask = Skal jeg åbne denne returnering for ordre { $number }?
return-money-back = Du får tilbage: { $amount }
return-instead = Du får i stedet: { $item }
return-done = Returnering { $id } for ordre { $number } er åbnet.
return-label = Udskriv returlabel
return-team = Vores team skriver til dig om det næste skridt.
return-state-requested = Returnering { $id } ({ $date }): vi har din anmodning. Nu følger labelen eller returadressen.
return-state-approved = Returnering { $id } ({ $date }): godkendt. Send venligst varerne tilbage.
return-state-received = Returnering { $id } ({ $date }): varerne er nået frem til os og kontrolleres.
return-state-refunded = Returnering { $id } ({ $date }): kontrolleret og afsluttet.
return-state-declined = Returnering { $id } ({ $date }): ikke godkendt. Vores team kan fortælle hvorfor.
return-state-cancelled = Returnering { $id } ({ $date }): trukket tilbage.
return-refund-done = Betalt tilbage { $date }: { $amount }
return-refund-pending = På vej til dig siden { $date }: { $amount }
return-refund-none = Ordre { $number } har ingen returnering og ingen refusion.
return-warranty-in = { $item }: garanti til og med { $date }
return-warranty-out = { $item }: garantien udløb { $date }
return-warranty-ask = Skal jeg åbne en garantisag for ordre { $number }?
return-warranty-done = Garantisag { $id } for ordre { $number } er åbnet.
return-size-ask = Skal jeg ændre dette i ordre { $number }?
return-size-done = Ændret. Ordre { $number } indeholder nu:
return-costs = Pris for at sende tilbage: { $amount }
### Questions about a product
goods-told = Om { $product } skriver butikken:
goods-yes = Ja. Om { $product } skriver butikken:
goods-no = Nej. Om { $product } skriver butikken:
goods-quote = Fra beskrivelsen af { $product }:
goods-unknown = Butikkens oplysninger siger det ikke om { $product }. Dit spørgsmål er noteret til butikken.
goods-which = Hvilken vare mener du?
goods-mains-yes = Den virker i dette land: { $country }. Elnettet har { $volts } V dér.
goods-mains-partly = I dette land afhænger det af stedet: { $country }. Elnettet har { $volts } V dér; den virker kun, hvor spændingen passer.
goods-mains-no = Den virker ikke i dette land: { $country }. Elnettet har { $volts } V dér.
goods-plug = Stik at vælge: { $plug }
goods-plug-adapter = Dér skal der bruges en rejseadapter. Stikkontakter: type { $sockets }
goods-stock-yes = På lager: { $variants }
goods-stock-no = Ikke på lager lige nu: { $variants }
goods-stock-later = Kan bestilles, men sendes først, når der er kommet nye varer: { $variants }
goods-stock-none = Findes ikke for { $product }: { $wanted }
goods-stock-others = Også på lager: { $variants }
goods-cart = Læg i kurven: { $variant }
goods-size-fits = Ifølge butikkens størrelsesskema er din størrelse { $size }.
goods-size-between = Du er mellem { $smaller } og { $larger }: { $smaller } sidder tættere, { $larger } løsere.
goods-size-reason = { $measure }: { $value }. Størrelse { $size } er til { $range }.
goods-size-ask = For at sige din størrelse mangler jeg også dette mål: { $measure }. Skriv det med enhed, for eksempel { $example }.
goods-size-outside = Ingen størrelse i butikkens skema passer til disse mål.
goods-size-no-chart = Butikken har intet størrelsesskema for { $product }, så jeg kan ikke sige en størrelse.
goods-size-chart = Butikkens størrelsesskema for { $product }:
goods-size-general = Efter en almindelig tabel, ikke butikkens egen; det er forskelligt fra producent til producent:
goods-coupon-works = Koden { $code } gælder nu. Om den gælder for din kurv, kan ses ved betalingen.
goods-coupon-worth = Rabat: { $worth }
goods-coupon-minimum = Mindste bestilling: { $amount }
goods-coupon-ends = Gælder til og med: { $date }
goods-coupon-starts = Gælder fra: { $date }
goods-coupon-once = Én gang pr. kunde.
goods-coupon-not-yet = Koden { $code } gælder ikke endnu.
goods-coupon-expired = Koden { $code } er udløbet.
goods-coupon-used-up = Koden { $code } er brugt op.
goods-coupon-unknown = Butikken kender ikke koden { $code }.
goods-coupon-locked = Der er prøvet for mange koder. Du kan prøve igen { $wait }.

### Photos and problems with items
widget-photo = Foto
widget-photo-add = Tilføj et foto
widget-photo-remove = Fjern fotoet
widget-photo-sending = Fotoet uploades…
widget-photo-ready = Fotoet er uploadet.
widget-photo-offline = Ingen forbindelse. Fotoet uploades, når den er tilbage.
widget-photo-too-large = Fotoet er for stort. Højst: { $count } MB
widget-photo-no-picture = Filen er ikke et foto, som vi kan læse (JPEG, HEIC, PNG eller WebP).
widget-photo-failed = Fotoet kunne ikke uploades. Prøv igen.
widget-photo-most = Højeste antal fotos i én besked: { $count }
photo-thanks = Tak for fotoet. Jeg kan ikke selv se billeder, men det kan vores team. Hvad drejer det sig om?
photo-kept = Tak. Jeg har gemt fotoet til vores team.
problem-button = Meld et problem
problem-damaged = Varen er beskadiget
problem-wrong = Det er den forkerte vare
problem-missing = Varen mangler
problem-what = Hvad er der galt med varen?
problem-which = Hvilken vare drejer det sig om?
problem-how-many = Hvor mange er der noget galt med?
problem-photo = Send et foto, der viser problemet. Har du ikke noget, så sig det bare.
problem-no-photo = Jeg har ikke noget foto
problem-wish = Hvad vil du gerne have?
problem-refund-words = refunder|penge|tilbagebetal
problem-replacement-words = erstat|bytte|ny |nyt|en anden|rigtige
problem-ask = Er det rigtigt? Så melder jeg det til vores team.
problem-photos = Fotos: { $count }
problem-done = Tak, din henvendelse er hos vores team. Nummeret: { $number }
problem-next = Vores team ser på den nu og kontakter dig.
problem-photo-later = Du kan stadig sende fotos til { $contact }.
problem-not-delivered = Intet fra ordre { $number } er leveret endnu.
problem-reported = For alt, der er leveret fra ordre { $number }, er der allerede en returnering eller henvendelse. Skal jeg sende det videre til en medarbejder?
problem-late = Ordren blev leveret { $date }, så fristen er overskredet. En medarbejder kan se på det. Skal jeg sende det videre?
