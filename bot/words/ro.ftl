# Romanian. Addresses the shopper politely, in the second person plural.

## Greeting and small talk
greeting = Bună ziua! Sunt asistentul automat al magazinului { $store }. Întrebați-mă despre livrare, retururi, plată sau produsele noastre.
greeting-again = Bine ați revenit! Cu ce vă pot ajuta?
disclosure = Sunt un asistent automat, nu o persoană.
robot = Sunt un program de calculator: asistentul automat al magazinului { $store }. Răspund pe baza paginilor magazinului. Dacă preferați să vorbiți cu o persoană, este de ajuns să îmi spuneți.
thanks = Cu plăcere! Vă mai pot ajuta cu ceva?
goodbye = La revedere și vă mulțumim că ați vizitat { $store }!
yes-what = Bine. Ce ați dori să aflați?
no-fine = În regulă. Scrieți-mi dacă aveți nevoie de ceva.

## Asking back and giving up
ask-back = Nu sunt sigur că am înțeles. Este vorba despre una dintre aceste întrebări?
ask-back-none = Niciuna dintre ele
not-understood = Nu am înțeles. Puteți spune altfel?
out-of-scope = Vă pot ajuta doar cu întrebări despre { $store }: comenzi, livrare, retururi, plată și produsele noastre.
unknown = Nu am găsit acest lucru în paginile magazinului.
empty-message = Pot citi doar text. Vă rog să scrieți întrebarea.
too-long = Mesajul este lung și i-am citit doar începutul (caractere citite: { $count }). La o întrebare mai scurtă pot răspunde mai bine.
too-fast = Scrieți mai repede decât pot citi. Vă răspund imediat.
trouble = A apărut o problemă la noi. Vă rugăm să încercați din nou peste câteva clipe.

## People
handoff-offer = Deocamdată nu am reușit să vă ajut. Doriți să transmit conversația unei persoane din echipa noastră?
handoff-yes = Da, vă rog
handoff-no = Nu, mulțumesc
handoff-done = Am transmis conversația echipei noastre. Veți primi răspunsul aici sau prin { $contact }.
handoff-complaint = Îmi pare rău. Am transmis mesajul echipei noastre. Veți primi răspunsul aici sau prin { $contact }.
handoff-declined = În regulă. Cu ce altceva vă pot ajuta?

## Languages and markets
language-changed = De acum înainte voi răspunde în română.
language-which = Ce limbă preferați?
language-unknown = Nu vorbesc încă această limbă.
answer-in-other-language = Acest răspuns există doar în această limbă: { $language }
market-line = Valabil pentru comenzile livrate în: { $market }.
market-which = Unde trebuie livrat coletul? Condițiile depind de destinație.

## Sources and products
source = Sursă: { $title }
product-price = Preț: { $price }
product-attributes = Despre { $product }:
product-none = Nu am găsit niciun produs potrivit.
products-found = { $count ->
    [one] Am găsit un produs:
    [few] Am găsit { $count } produse:
   *[other] Am găsit { $count } de produse:
}

## Widget
widget-title = Chat cu { $store }
widget-open = Deschide chatul
widget-close = Închide chatul
widget-placeholder = Scrieți întrebarea…
widget-send = Trimite
widget-typing = Scrie…
widget-language = Limbă
widget-helpful = Util
widget-not-helpful = Nu a fost util
widget-feedback-thanks = Vă mulțumim pentru părere.
widget-offline = Fără conexiune. Mesajul este păstrat și va fi trimis.
widget-reconnecting = Se reface conexiunea…
widget-retrying = Magazinul nu poate primi mesajul chiar acum. Se va încerca din nou.
widget-not-sent = Netrimis
widget-retry = Încearcă din nou
widget-too-long = Mesajul este prea lung. Numărul maxim de caractere: { $count }.
widget-you = Dumneavoastră
widget-bot = Asistent
widget-view-product = Vezi produsul
widget-new-message = Mesaj nou
widget-messages = Mesaje
widget-new-conversation = Conversație nouă
widget-powered = Răspunsurile provin din paginile magazinului

## Several wishes in one message
ask-back-part = Iar despre „{ $part }”: este vorba de una dintre aceste întrebări?

## Looking for a product
seek-many = Produse care îndeplinesc toate dorințele: { $count }.
seek-first = Acestea sunt primele:
seek-close = Celelalte sunt apropiate.
seek-relaxed = Nimic nu îndeplinește toate dorințele. A trebuit să renunț la: { $wishes }. Cele mai apropiate:
seek-lacking = Nu avem: { $wish }.
seek-unmet = Neîndeplinit: { $wishes }
seek-unknown = Nespecificat: { $wishes }
seek-without = fără { $wish }
seek-without-it = Fără
seek-up-to = până la { $price }
seek-from = de la { $price }
seek-ask-category = Ce fel de produs căutați?
seek-ask-gender = Pentru cine este?
seek-ask-sleeve = Ce mâneci doriți?
seek-ask-pocket = Doriți buzunar?
seek-ask-colour = Ce culoare doriți?
seek-ask-material = Ce material doriți?
seek-ask-season = Pentru ce anotimp?
seek-ask-fit = Ce croială doriți?
seek-any = Nu contează
seek-back = Înapoi la căutarea dumneavoastră:
seek-again = Bine. Ce căutați?
seek-start-over = De la început
seek-compare = Compară
seek-comparison = { $first } și { $second } alăturat:
seek-compare-none = Spuneți-mi mai întâi ce căutați. Apoi pot compara două produse.

## Orders
order-which-number = Care este numărul comenzii dumneavoastră? Îl găsiți în confirmarea comenzii.
order-number-unclear = Nu văd niciun număr de comandă în mesaj.
order-prove = Ce adresă de e-mail sau ce cod poștal a fost dat la comanda { $number }? Îmi trebuie ca să verific că este a dumneavoastră.
order-not-matched = Datele nu se potrivesc. Verificați numărul comenzii și adresa de e-mail sau codul poștal; le puteți trimite din nou pe amândouă.
order-locked = Au fost prea multe încercări greșite. Pentru siguranța comenzilor, puteți încerca din nou { $wait }.
order-choose = La care comandă vă referiți?
orders-none = Nu găsesc comenzi în contul dumneavoastră.
backend-down = Momentan nu pot accesa sistemul nostru de comenzi. Nu se pierde nimic: încercați din nou peste câteva minute. Sau doriți să transmit cererea unei persoane din echipa noastră?
change-unsure = Nu am putut verifica dacă modificarea a reușit. Ar fi bine să se uite o persoană din echipa noastră. Doriți să transmit?
order-head = Comanda { $number } din { $date }
order-state-pending = Am primit comanda și așteptăm plata.
order-state-paid = Plătită, urmează să fie împachetată.
order-state-packing = Se împachetează acum.
order-state-part-shipped = Comanda vine în mai multe colete. O parte a plecat, restul urmează.
order-state-shipped = Expediată, în drum spre dumneavoastră.
order-state-delivered = Livrată.
order-state-cancelled = Comanda este anulată.
order-state-returned = Comanda a fost returnată.
parcel-head = Coletul { $n } din { $count }
parcel-labelled = Anunțat la curier, dar încă nescanat.
parcel-moving = Coletul este pe drum.
parcel-customs = Coletul este la vamă.
parcel-out = Coletul este în curs de livrare.
parcel-pickup = Coletul poate fi ridicat.
parcel-attempted = Curierul a încercat să livreze coletul, dar nu a găsit pe nimeni.
parcel-delivered = Livrat la data: { $date }
parcel-lost = Curierul a pierdut coletul. Ne pare rău.
parcel-back = Coletul se întoarce la noi.
parcel-carrier = Curier: { $carrier }, număr de urmărire: { $tracking }
parcel-link = Urmăriți coletul
parcel-expected = Sosire estimată cel târziu: { $date }
parcel-late = Coletul întârzie. Era așteptat cel târziu: { $date }
parcel-help = Scrieți-ne ca să putem verifica: { $contact }
cancel-ask = Să anulez comanda { $number } ({ $amount })? Nu se poate reveni.
cancel-done = Comanda { $number } este anulată.
cancel-refund = Rambursare prin metoda de plată inițială: { $amount }
order-fixed = Comanda { $number } se împachetează deja sau este pe drum și nu mai poate fi anulată sau modificată.
address-which = Care este noua adresă? Scrieți strada, codul poștal și orașul într-un singur mesaj, separate prin virgule. Țara rămâne: { $country }
address-ask = Trimitem comanda { $number } la această adresă?
    { $address }
address-done = Comanda { $number } pleacă acum la:
    { $address }
address-country = O comandă nu poate fi trimisă în altă țară. Indicați o adresă din aceeași țară.
order-track-button = Unde este comanda mea?
order-cancel-button = Anulez comanda
order-address-button = Schimb adresa

### The demo storefront's cart
shop-cart = Coșul dumneavoastră
shop-order = Plasează o comandă de probă
shop-thanks = Mulțumim! Acesta este un magazin demonstrativ: nu s-a comandat nimic și nu este nimic de plată.

### A person at the desk
widget-person-typing = { $name } scrie…

### People behind the desk
people-coming = Am chemat o persoană din echipa noastră, care vă va răspunde aici în scurt timp.
people-called = Mesajul dumneavoastră a ajuns. Echipa noastră a fost anunțată și va răspunde aici cât mai curând posibil.
people-away = Echipa noastră revine { $when }.
people-ask-email = La ce adresă de e-mail vă putem răspunde?
people-here = Veți primi răspunsul aici.
people-email-kept = Mulțumesc. Echipa noastră vă va răspunde la { $email }.
people-email-when = Echipa noastră revine { $when } și vă va răspunde la { $email }.
people-sorry = Îmi pare rău pentru asta.
people-serious = Aceasta este o chestiune pentru un om, nu pentru un program.
people-checks = O persoană din echipa noastră se ocupă de asta și vă va răspunde aici în scurt timp.
people-joined = { $name } din echipa noastră este acum aici și vă va răspunde.
people-handed-back = De aici înainte vă răspunde din nou asistentul automat.
people-closed = Echipa noastră a încheiat această conversație. Dacă mai aveți nevoie de ceva, scrieți-ne.
people-today = astăzi la { $time } (ora din { $city })
people-tomorrow = mâine la { $time } (ora din { $city })
people-day = pe { $date } la { $time } (ora din { $city })
people-mail-ask = La ce adresă de e-mail să trimit această conversație?
people-mail-sent = Conversația este pe drum către { $email }.
people-mail-many = A fost deja trimisă de mai multe ori. Încercați din nou mâine.
people-mail-off = Nu pot trimite e-mailuri de aici. Conversația rămâne în acest chat și o puteți copia.
people-mail-subject = Conversația dumneavoastră cu { $store }
people-mail-intro = Așa cum ați cerut, iată conversația dumneavoastră cu { $store }.
people-mail-foot = Primiți acest e-mail deoarece cineva a scris această adresă în chatul nostru. Dacă nu ați fost dumneavoastră, ignorați-l.
widget-people-rate = Cât de bine v-am ajutat?
widget-people-low = deloc
widget-people-high = foarte bine
widget-people-comment = Doriți să adăugați ceva?
widget-people-mail = Trimite prin e-mail
widget-people-email = Adresa dumneavoastră de e-mail

### Returns, exchanges, refunds
return-button = Returnează un produs
return-exchange-button = Schimbă un produs
return-refund-button = Unde este rambursarea mea?
return-warranty-button = Cerere de garanție
return-size-button = Schimbă mărimea
return-which = Despre ce produs este vorba?
return-all = Toate
return-more = Adaugă încă un produs
return-line-until = { $item }: se poate returna până la { $date }
return-line-open = { $item }: se poate returna
return-line-late = { $item }: se putea returna până la { $date }
return-line-excluded = { $item }: nu se poate returna decât dacă are un defect
return-line-coming = { $item }: nelivrat încă
return-line-gone = { $item }: returul este deja deschis
return-line-unknown = { $item }: trebuie să îl vadă echipa noastră
return-person = Regulile magazinului nu îmi ajung ca să decid. Să transmit cazul cuiva din echipa noastră?
return-why = De ce îl returnați?
return-reason-too-small = Prea mic
return-reason-too-large = Prea mare
return-reason-unwanted = M-am răzgândit
return-reason-not-as-described = Nu corespunde descrierii
return-reason-wrong-item = Produs greșit
return-reason-damaged = Deteriorat
return-reason-other = Alt motiv
return-outcome = Doriți banii înapoi sau altă mărime ori culoare?
return-money = Banii înapoi
return-swap = Schimb
return-variant = Ce doriți în loc?
return-variant-none = Nu există altă mărime sau culoare în stoc la același preț.
return-ask = Deschid acest retur pentru comanda { $number }?
return-money-back = Primiți înapoi: { $amount }
return-instead = Primiți în loc: { $item }
return-done = Returul { $id } pentru comanda { $number } este deschis.
return-label = Tipărește eticheta de retur
return-team = Echipa noastră vă va scrie ce urmează.
return-state-requested = Retur { $id } ({ $date }): am primit cererea. Urmează eticheta sau adresa de retur.
return-state-approved = Retur { $id } ({ $date }): acceptat. Vă rugăm să trimiteți produsele.
return-state-received = Retur { $id } ({ $date }): produsele au ajuns la noi și sunt verificate.
return-state-refunded = Retur { $id } ({ $date }): verificat și încheiat.
return-state-declined = Retur { $id } ({ $date }): neacceptat. Echipa noastră vă poate spune de ce.
return-state-cancelled = Retur { $id } ({ $date }): retras.
return-refund-done = Rambursat la { $date }: { $amount }
return-refund-pending = În drum spre dvs. din { $date }: { $amount }
return-refund-none = Comanda { $number } nu are niciun retur și nicio rambursare.
return-warranty-in = { $item }: în garanție până la { $date }
return-warranty-out = { $item }: garanția s-a încheiat la { $date }
return-warranty-ask = Deschid o cerere de garanție pentru comanda { $number }?
return-warranty-done = Cererea de garanție { $id } pentru comanda { $number } este deschisă.
return-size-ask = Schimb asta în comanda { $number }?
return-size-done = S-a schimbat. Comanda { $number } conține acum:
return-costs = Costul trimiterii înapoi: { $amount }
### Questions about a product
goods-told = Despre { $product } magazinul spune:
goods-yes = Da. Despre { $product } magazinul spune:
goods-no = Nu. Despre { $product } magazinul spune:
goods-quote = Din descrierea produsului { $product }:
goods-unknown = Fișierele magazinului nu spun acest lucru despre { $product }. Am notat întrebarea pentru magazin.
goods-which = La ce produs vă referiți?
goods-mains-yes = Funcționează în această țară: { $country }. Rețeaua are acolo { $volts } V.
goods-mains-partly = În această țară depinde de loc: { $country }. Rețeaua are acolo { $volts } V; funcționează doar unde tensiunea se potrivește.
goods-mains-no = Nu funcționează în această țară: { $country }. Rețeaua are acolo { $volts } V.
goods-plug = Ștecher de ales: { $plug }
goods-plug-adapter = Acolo este nevoie de un adaptor de priză. Prize: tip { $sockets }
goods-stock-yes = În stoc: { $variants }
goods-stock-no = Momentan nu este în stoc: { $variants }
goods-stock-later = Se poate comanda, dar se trimite când vine marfă nouă: { $variants }
goods-stock-none = Nu există la { $product }: { $wanted }
goods-stock-others = În stoc și: { $variants }
goods-cart = Adaugă în coș: { $variant }
goods-size-fits = După tabelul magazinului, mărimea dvs. este { $size }.
goods-size-between = Sunteți între { $smaller } și { $larger }: { $smaller } vine mai strâns, { $larger } mai larg.
goods-size-reason = { $measure }: { $value }. Mărimea { $size } este pentru { $range }.
goods-size-ask = Ca să spun mărimea îmi mai trebuie această măsură: { $measure }. Scrieți-o cu unitatea, de exemplu { $example }.
goods-size-outside = Nicio mărime din tabelul magazinului nu se potrivește cu aceste măsuri.
goods-size-no-chart = Magazinul nu dă un tabel de mărimi pentru { $product }, așa că nu pot spune o mărime.
goods-size-chart = Tabelul de mărimi al magazinului pentru { $product }:
goods-size-general = După un tabel general, nu al magazinului; diferă de la un producător la altul:
goods-coupon-works = Codul { $code } este valabil acum. La plată se vede dacă se aplică coșului dvs.
goods-coupon-worth = Reducere: { $worth }
goods-coupon-minimum = Comandă minimă: { $amount }
goods-coupon-ends = Valabil până la: { $date }
goods-coupon-starts = Valabil de la: { $date }
goods-coupon-once = O dată pentru fiecare client.
goods-coupon-not-yet = Codul { $code } nu este încă valabil.
goods-coupon-expired = Codul { $code } a expirat.
goods-coupon-used-up = Codul { $code } s-a epuizat.
goods-coupon-unknown = Magazinul nu cunoaște codul { $code }.
goods-coupon-locked = Au fost încercate prea multe coduri. Puteți încerca din nou { $wait }.

### Photos and problems with items
widget-photo = Fotografie
widget-photo-add = Adăugați o fotografie
widget-photo-remove = Eliminați fotografia
widget-photo-sending = Se încarcă fotografia…
widget-photo-ready = Fotografia este încărcată.
widget-photo-offline = Fără conexiune. Fotografia se va încărca la revenirea ei.
widget-photo-too-large = Fotografia este prea mare. Cel mult: { $count } MB
widget-photo-no-picture = Acest fișier nu este o fotografie pe care o putem citi (JPEG, HEIC, PNG sau WebP).
widget-photo-failed = Fotografia nu a putut fi încărcată. Încercați din nou.
widget-photo-most = Numărul maxim de fotografii într-un mesaj: { $count }
photo-thanks = Mulțumesc pentru fotografie. Eu nu pot vedea imagini, dar echipa noastră poate. Despre ce este vorba?
photo-kept = Mulțumesc. Am păstrat fotografia pentru echipa noastră.
problem-button = Raportați o problemă
problem-damaged = Este deteriorat
problem-wrong = Este produsul greșit
problem-missing = Lipsește
problem-what = Ce problemă are produsul?
problem-which = Despre ce produs este vorba?
problem-how-many = Câte bucăți sunt afectate?
problem-photo = Trimiteți, vă rog, o fotografie în care se vede problema. Dacă nu aveți, spuneți doar atât.
problem-no-photo = Nu am fotografie
problem-wish = Ce ați prefera?
problem-refund-words = ramburs|bani|restitu
problem-replacement-words = înlocui|schimb|nou|altul|corect
problem-ask = Este corect? Atunci raportez echipei noastre.
problem-photos = Fotografii: { $count }
problem-done = Mulțumesc, sesizarea dumneavoastră este la echipa noastră. Numărul ei: { $number }
problem-next = Echipa noastră o va analiza acum și vă va contacta.
problem-photo-later = Mai puteți trimite fotografii la { $contact }.
problem-not-delivered = Încă nu a fost livrat nimic din comanda { $number }.
problem-reported = Pentru tot ce s-a livrat din comanda { $number } există deja un retur sau o sesizare. Doriți să transmit cererea unei persoane din echipa noastră?
problem-late = Comanda a fost livrată pe { $date }, deci termenul a trecut. O persoană din echipa noastră poate verifica. Doriți să transmit cererea?
