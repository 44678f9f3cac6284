# Every fixed word that a shopper reads, in Hungarian. See en.ftl for the rules.
# The store's name never follows an article here: "a" or "az" would depend on its first sound.

## Greeting and small talk
greeting = Üdvözlöm! Áruházunk automatikus asszisztense vagyok ({ $store }). Kérdezzen bátran a szállításról, a visszaküldésről, a fizetésről vagy a termékeinkről!
greeting-again = Üdvözlöm ismét! Miben segíthetek?
disclosure = Automatikus asszisztens vagyok, nem ember.
robot = Számítógépes program vagyok, áruházunk automatikus asszisztense ({ $store }). A válaszaim az áruház saját oldalairól származnak. Ha inkább munkatársunkkal beszélne, csak írja meg.
thanks = Szívesen! Segíthetek még valamiben?
goodbye = Viszontlátásra, köszönjük a látogatását! – { $store }
yes-what = Rendben. Mit szeretne tudni?
no-fine = Rendben. Írjon bátran, ha szüksége van valamire.

## Asking back and giving up
ask-back = Nem vagyok biztos benne, mire gondol. Ezek közül valamelyikre?
ask-back-none = Egyikre sem
not-understood = Ezt nem értettem. Megfogalmazná másképp?
out-of-scope = Csak az áruházunkkal kapcsolatban tudok segíteni ({ $store }): rendelés, szállítás, visszaküldés, fizetés és termékek.
unknown = Ezt nem találtam meg az áruház oldalain.
empty-message = Csak szöveget tudok olvasni. Kérem, írja le a kérdését.
too-long = Hosszú az üzenet, csak az első { $count } karaktert olvastam el. Rövidebb kérdésre könnyebben válaszolok.
too-fast = Gyorsabban érkeznek az üzenetei, mint ahogy olvasni tudom őket. Mindjárt válaszolok.
trouble = Hiba történt nálunk. Kérem, próbálja újra kis idő múlva.

## People
handoff-offer = Eddig nem sikerült segítenem. Átadjam a beszélgetést egy munkatársunknak?
handoff-yes = Igen, kérem
handoff-no = Nem, köszönöm
handoff-done = A beszélgetést átadtam munkatársainknak. Itt vagy ezen az elérhetőségen válaszolnak: { $contact }
handoff-complaint = Sajnáljuk a kellemetlenséget. Továbbítottam munkatársainknak, akik itt vagy ezen az elérhetőségen jelentkeznek: { $contact }
handoff-declined = Rendben. Miben segíthetek még?

## Languages and markets
language-changed = Mostantól magyarul válaszolok.
language-which = Milyen nyelven folytassuk?
language-unknown = Ezt a nyelvet még nem ismerem.
answer-in-other-language = Ez a válasz csak más nyelven áll rendelkezésre ({ $language }):
market-line = Ez az ide szállított rendelésekre érvényes: { $market }.
market-which = Melyik országba érkezik a csomag? A szabály ettől függ.

## Sources and products
source = Forrás: { $title }
product-price = Ár: { $price }
product-attributes = Termékadatok – { $product }:
product-none = Nem találtam megfelelő terméket.
products-found = { $count ->
    [one] Egy terméket találtam:
   *[other] { $count } terméket találtam:
}

## Widget
widget-title = Csevegés – { $store }
widget-open = Csevegés megnyitása
widget-close = Csevegés bezárása
widget-placeholder = Írja be a kérdését…
widget-send = Küldés
widget-typing = Gépel…
widget-language = Nyelv
widget-helpful = Hasznos
widget-not-helpful = Nem hasznos
widget-feedback-thanks = Köszönjük a visszajelzést.
widget-offline = Nincs kapcsolat. Az üzenetét megőrizzük, és később elküldjük.
widget-reconnecting = Újrakapcsolódás…
widget-retrying = Az áruház most nem tudja fogadni az üzenetét. Újra megpróbáljuk.
widget-not-sent = Nincs elküldve
widget-retry = Újra
widget-too-long = Legfeljebb { $count } karaktert írjon.
widget-you = Ön
widget-bot = Asszisztens
widget-view-product = Termék megtekintése
widget-new-message = Új üzenet
widget-messages = Üzenetek
widget-new-conversation = Új beszélgetés indítása
widget-powered = A válaszok az áruház saját oldalairól származnak

## Several wishes in one message
ask-back-part = És ehhez: „{ $part }” – ezek közül valamelyik kérdésre gondolt?

## Looking for a product
seek-many = Minden kívánságának megfelelő termékek: { $count }.
seek-first = Az elsők:
seek-close = A többi közel áll hozzá.
seek-relaxed = Semmi sem felel meg minden kívánságának. Erről le kellett mondani: { $wishes }. A legközelebb állók:
seek-lacking = Ilyenünk nincs: { $wish }.
seek-unmet = Nem teljesül: { $wishes }
seek-unknown = Nincs megadva: { $wishes }
seek-without = nem kell: { $wish }
seek-without-it = Nem kell
seek-up-to = legfeljebb { $price }
seek-from = legalább { $price }
seek-ask-category = Milyen terméket keres?
seek-ask-gender = Kinek lesz?
seek-ask-sleeve = Milyen ujjat szeretne?
seek-ask-pocket = Szeretne zsebet?
seek-ask-colour = Milyen színt szeretne?
seek-ask-material = Milyen anyagot szeretne?
seek-ask-season = Melyik évszakra?
seek-ask-fit = Milyen szabást szeretne?
seek-any = Mindegy
seek-back = Vissza a kereséshez:
seek-again = Rendben. Mit keres?
seek-start-over = Újrakezdés
seek-compare = Összehasonlítás
seek-comparison = { $first } és { $second } egymás mellett:
seek-compare-none = Előbb írja meg, mit keres. Utána össze tudok hasonlítani két terméket.

## Orders
order-which-number = Mi a rendelési száma? A rendelés visszaigazolásában találja.
order-number-unclear = Nem látok benne rendelési számot.
order-prove = Melyik e-mail-cím vagy irányítószám tartozik a(z) { $number } rendeléshez? Így tudom ellenőrizni, hogy az Öné.
order-not-matched = Az adatok nem egyeznek. Kérem, ellenőrizze a rendelési számot és az e-mail-címet vagy az irányítószámot; mindkettőt elküldheti újra.
order-locked = Túl sok volt a hibás próbálkozás. A rendelések védelmében így próbálhatja újra: { $wait }.
order-choose = Melyik rendelésre gondol?
orders-none = Nem találok rendelést a fiókjában.
backend-down = A rendelési rendszerünk most nem érhető el. Semmi sem vész el: kérem, próbálja újra pár perc múlva. Vagy átadjam egy munkatársunknak?
change-unsure = Nem tudtam meggyőződni arról, hogy a módosítás sikerült. Jobb, ha egy munkatársunk megnézi. Átadjam?
order-head = Rendelés: { $number }, dátum: { $date }
order-state-pending = A rendelés beérkezett, a fizetésre várunk.
order-state-paid = Kifizetve, csomagolásra vár.
order-state-packing = Éppen csomagoljuk.
order-state-part-shipped = A rendelés több csomagban érkezik. Egy része elindult, a többi később követi.
order-state-shipped = Feladva, úton van Önhöz.
order-state-delivered = Kézbesítve.
order-state-cancelled = A rendelés törölve.
order-state-returned = A rendelés visszaérkezett.
parcel-head = Csomag: { $n }/{ $count }
parcel-labelled = A futárszolgálatnak bejelentve, de még nem olvasták be.
parcel-moving = A csomag úton van.
parcel-customs = A csomag a vámnál van.
parcel-out = A csomag kiszállítás alatt van.
parcel-pickup = A csomag átvehető.
parcel-attempted = A futárszolgálat megpróbálta kézbesíteni a csomagot, de nem talált otthon senkit.
parcel-delivered = Kézbesítés napja: { $date }
parcel-lost = A futárszolgálat elveszítette a csomagot. Sajnáljuk.
parcel-back = A csomag úton van vissza hozzánk.
parcel-carrier = Futárszolgálat: { $carrier }, nyomkövetési szám: { $tracking }
parcel-link = Csomag követése
parcel-expected = Várható érkezés legkésőbb: { $date }
parcel-late = A csomag késik. Legkésőbb ekkorra vártuk: { $date }
parcel-help = Kérem, írjon nekünk, hogy utánajárhassunk: { $contact }
cancel-ask = Töröljem ezt a rendelést: { $number } ({ $amount })? Nem vonható vissza.
cancel-done = A rendelés törölve: { $number }.
cancel-refund = Visszatérítés az eredeti fizetési módra: { $amount }
order-fixed = Ezt a rendelést már csomagoljuk vagy úton van, ezért nem törölhető és nem módosítható: { $number }.
address-which = Mi az új cím? Kérem, írja egy üzenetbe az utcát, az irányítószámot és a várost, vesszővel elválasztva. Az ország marad: { $country }
address-ask = Erre a címre küldjük ezt a rendelést: { $number }?
    { $address }
address-done = A rendelés ({ $number }) most ide megy:
    { $address }
address-country = A rendelés nem küldhető másik országba. Kérem, adjon meg egy címet ugyanabban az országban.
order-track-button = Hol van a rendelésem?
order-cancel-button = Rendelés törlése
order-address-button = Cím módosítása

### The demo storefront's cart
shop-cart = Az Ön kosara
shop-order = Próbarendelés leadása
shop-thanks = Köszönjük! Ez egy bemutatóbolt: semmit sem rendelt meg, és nincs mit fizetni.

### A person at the desk
widget-person-typing = { $name } éppen ír…

### People behind the desk
people-coming = Szóltam egy munkatársunknak, hamarosan itt válaszol Önnek.
people-called = Az üzenete megérkezett. Munkatársaink tudnak róla, és a lehető leghamarabb itt válaszolnak.
people-away = Munkatársaink legközelebb itt vannak: { $when }.
people-ask-email = Milyen e-mail-címre válaszolhatunk?
people-here = A választ itt kapja meg.
people-email-kept = Köszönöm. Munkatársaink erre a címre válaszolnak: { $email }.
people-email-when = Munkatársaink legközelebb itt vannak: { $when }, és erre a címre válaszolnak: { $email }.
people-sorry = Sajnálom, hogy ez történt.
people-serious = Ez emberre tartozik, nem programra.
people-checks = Egy munkatársunk éppen megnézi, és hamarosan itt válaszol Önnek.
people-joined = { $name } a csapatunkból most itt van, és válaszol Önnek.
people-handed-back = Innentől ismét az automatikus asszisztens válaszol.
people-closed = Munkatársaink lezárták ezt a beszélgetést. Ha még bármire szüksége van, írjon nyugodtan.
people-today = ma, { $time } (helyi idő: { $city })
people-tomorrow = holnap, { $time } (helyi idő: { $city })
people-day = { $date }, { $time } (helyi idő: { $city })
people-mail-ask = Milyen e-mail-címre küldjem el ezt a beszélgetést?
people-mail-sent = A beszélgetést elküldjük ide: { $email }.
people-mail-many = Már többször elküldtük. Kérjük, próbálja újra holnap.
people-mail-off = Innen nem tudok e-mailt küldeni. A beszélgetés itt marad a csevegőben, és innen kimásolható.
people-mail-subject = Beszélgetése: { $store }
people-mail-intro = Kérésére elküldjük a beszélgetését ({ $store }).
people-mail-foot = Azért kapta ezt az e-mailt, mert valaki megadta ezt a címet a csevegőnkben. Ha nem Ön volt, hagyja figyelmen kívül.
widget-people-rate = Mennyire tudtunk segíteni?
widget-people-low = egyáltalán nem
widget-people-high = nagyon jól
widget-people-comment = Szeretne hozzátenni valamit?
widget-people-mail = Küldés e-mailben
widget-people-email = Az Ön e-mail-címe

### Returns, exchanges, refunds
return-button = Termék visszaküldése
return-exchange-button = Termék cseréje
return-refund-button = Hol van a pénzem?
return-warranty-button = Garanciális igény
return-size-button = Méret módosítása
return-which = Melyik termékről van szó?
return-all = Mind
return-more = Még egy termék hozzáadása
return-line-until = { $item }: visszaküldhető, utolsó nap: { $date }
return-line-open = { $item }: visszaküldhető
return-line-late = { $item }: az utolsó visszaküldési nap ez volt: { $date }
return-line-excluded = { $item }: nem küldhető vissza, kivéve ha hibás
return-line-coming = { $item }: még nincs kézbesítve
return-line-gone = { $item }: a visszaküldés már folyamatban van
return-line-unknown = { $item }: ezt a csapatunknak kell megnéznie
return-person = A bolt szabályai alapján ezt nem tudom eldönteni. Átadjam valakinek a csapatunkból?
return-why = Miért küldi vissza?
return-reason-too-small = Túl kicsi
return-reason-too-large = Túl nagy
return-reason-unwanted = Meggondoltam magam
return-reason-not-as-described = Nem olyan, mint a leírás
return-reason-wrong-item = Rossz termék
return-reason-damaged = Sérült
return-reason-other = Más ok
return-outcome = A pénzét kéri vissza, vagy másik méretet vagy színt szeretne?
return-money = Pénzvisszatérítés
return-swap = Csere
return-variant = Melyiket szeretné helyette?
return-variant-none = Ugyanezen az áron nincs raktáron másik méret vagy szín.
return-ask = Megnyissam ezt a visszaküldést a(z) { $number } rendeléshez?
return-money-back = Visszakapott összeg: { $amount }
return-instead = Helyette ezt kapja: { $item }
return-done = A(z) { $number } rendelés { $id } visszaküldése megnyílt.
return-label = Visszaküldési címke nyomtatása
return-team = A csapatunk megírja, mi a következő lépés.
return-state-requested = Visszaküldés { $id } ({ $date }): a kérését megkaptuk. Következik a címke vagy a visszaküldési cím.
return-state-approved = Visszaküldés { $id } ({ $date }): elfogadva. Kérjük, küldje vissza a termékeket.
return-state-received = Visszaküldés { $id } ({ $date }): a termékek megérkeztek, ellenőrizzük őket.
return-state-refunded = Visszaküldés { $id } ({ $date }): ellenőrizve és lezárva.
return-state-declined = Visszaküldés { $id } ({ $date }): nem fogadtuk el. A csapatunk megmondja, miért.
return-state-cancelled = Visszaküldés { $id } ({ $date }): visszavonva.
return-refund-done = Visszafizetve ({ $date }): { $amount }
return-refund-pending = Úton Önhöz ({ $date } óta): { $amount }
return-refund-none = A(z) { $number } rendeléshez nincs visszaküldés és visszatérítés.
return-warranty-in = { $item }: garanciális, utolsó nap: { $date }
return-warranty-out = { $item }: a garancia lejárt, utolsó nap: { $date }
return-warranty-ask = Megnyissak egy garanciális igényt a(z) { $number } rendeléshez?
return-warranty-done = A(z) { $number } rendelés { $id } garanciális igénye megnyílt.
return-size-ask = Módosítsam ezt a(z) { $number } rendelésben?
return-size-done = Módosítva. A(z) { $number } rendelés tartalma most:
return-costs = A visszaküldés díja: { $amount }
### Questions about a product
goods-told = { $product } – ezt írja róla az üzlet:
goods-yes = Igen. { $product } – ezt írja róla az üzlet:
goods-no = Nem. { $product } – ezt írja róla az üzlet:
goods-quote = { $product } – a leírásból:
goods-unknown = Az üzlet adatai ezt nem mondják meg erről: { $product }. A kérdést feljegyeztem az üzletnek.
goods-which = Melyik termékre gondol?
goods-mains-yes = Ebben az országban működik: { $country }. Ott a hálózat { $volts } V.
goods-mains-partly = Ebben az országban helytől függ: { $country }. Ott a hálózat { $volts } V; csak ott működik, ahol a feszültség megfelel.
goods-mains-no = Ebben az országban nem működik: { $country }. Ott a hálózat { $volts } V.
goods-plug = Választandó csatlakozó: { $plug }
goods-plug-adapter = Ott csatlakozó-átalakító kell. Aljzatok típusa: { $sockets }
goods-stock-yes = Raktáron: { $variants }
goods-stock-no = Jelenleg nincs raktáron: { $variants }
goods-stock-later = Rendelhető, de csak új készlet érkezésekor küldjük: { $variants }
goods-stock-none = { $product } – ilyen változat nincs: { $wanted }
goods-stock-others = Raktáron van még: { $variants }
goods-cart = Kosárba: { $variant }
goods-size-fits = Az üzlet mérettáblázata szerint az Ön mérete: { $size }.
goods-size-between = Két méret között van: { $smaller } és { $larger }. A kisebb ({ $smaller }) szorosabb, a nagyobb ({ $larger }) bővebb.
goods-size-reason = { $measure }: { $value }. A méret ({ $size }) tartománya: { $range }.
goods-size-ask = A mérethez még erre van szükségem: { $measure }. Kérem, mértékegységgel írja, például { $example }.
goods-size-outside = Az üzlet táblázatában egyik méret sem felel meg ezeknek.
goods-size-no-chart = Ehhez az üzlet nem ad mérettáblázatot: { $product }, ezért nem tudok méretet mondani.
goods-size-chart = Az üzlet mérettáblázata – { $product }:
goods-size-general = Általános táblázat szerint, nem az üzleté; gyártónként eltér:
goods-coupon-works = A kód most érvényes: { $code }. Hogy az Ön kosarára jár-e, fizetéskor látszik.
goods-coupon-worth = Kedvezmény: { $worth }
goods-coupon-minimum = Legkisebb rendelés: { $amount }
goods-coupon-ends = Érvényes eddig: { $date }
goods-coupon-starts = Érvényes ettől: { $date }
goods-coupon-once = Vásárlónként egyszer.
goods-coupon-not-yet = A kód még nem érvényes: { $code }.
goods-coupon-expired = A kód lejárt: { $code }.
goods-coupon-used-up = A kód elfogyott: { $code }.
goods-coupon-unknown = Az üzlet nem ismeri ezt a kódot: { $code }.
goods-coupon-locked = Túl sok kódot próbáltak. Újra lehet próbálni { $wait }.

### Photos and problems with items
widget-photo = Fénykép
widget-photo-add = Fénykép hozzáadása
widget-photo-remove = Fénykép eltávolítása
widget-photo-sending = A fénykép feltöltése…
widget-photo-ready = A fénykép feltöltve.
widget-photo-offline = Nincs kapcsolat. A fénykép feltöltődik, amint helyreáll.
widget-photo-too-large = A fénykép túl nagy. Legfeljebb: { $count } MB
widget-photo-no-picture = Ez a fájl nem olyan fénykép, amelyet be tudunk olvasni (JPEG, HEIC, PNG vagy WebP).
widget-photo-failed = A fényképet nem sikerült feltölteni. Kérem, próbálja újra.
widget-photo-most = Fényképek száma egy üzenetben legfeljebb: { $count }
photo-thanks = Köszönöm a fényképet. Én nem látom a képeket, de a munkatársaink igen. Miről van szó?
photo-kept = Köszönöm. A fényképet megőriztem a munkatársainknak.
problem-button = Probléma bejelentése
problem-damaged = A termék sérült
problem-wrong = Nem ez a termék
problem-missing = A termék hiányzik
problem-what = Mi a baj a termékkel?
problem-which = Melyik termékről van szó?
problem-how-many = Hány darabot érint?
problem-photo = Kérem, küldjön egy fényképet, amelyen látszik a probléma. Ha nincs, elég ennyit írnia.
problem-no-photo = Nincs fényképem
problem-wish = Mit szeretne?
problem-refund-words = pénz|visszatér|visszafizet
problem-replacement-words = csere|cserél|új|másik|megfelelő
problem-ask = Így helyes? Akkor bejelentem a munkatársainknak.
problem-photos = Fényképek: { $count }
problem-done = Köszönöm, a bejelentése a munkatársainknál van. A száma: { $number }
problem-next = A munkatársaink most megnézik, és felveszik Önnel a kapcsolatot.
problem-photo-later = Fényképeket még ide küldhet: { $contact }.
problem-not-delivered = A(z) { $number } rendelésből még semmit sem kézbesítettek.
problem-reported = A(z) { $number } rendelés minden kézbesített termékére van már nyitott visszaküldés vagy bejelentés. Átadjam egy munkatársunknak?
problem-late = A rendelés kézbesítésének napja { $date }, a határidő tehát lejárt. Egy munkatársunk meg tudja nézni. Átadjam?
