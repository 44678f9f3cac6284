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
