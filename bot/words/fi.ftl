# Finnish. Addresses the shopper in the second person singular, as web shops do.

## Greeting and small talk
greeting = Hei! Olen verkkokaupan { $store } automaattinen avustaja. Voit kysyä minulta toimituksesta, palautuksista, maksamisesta tai tuotteistamme.
greeting-again = Hei taas! Miten voin auttaa?
disclosure = Olen automaattinen avustaja, en ihminen.
robot = Olen tietokoneohjelma: verkkokaupan { $store } automaattinen avustaja. Vastaan kaupan omien sivujen perusteella. Jos haluat mieluummin puhua ihmisen kanssa, sano vain.
thanks = Ole hyvä! Voinko auttaa vielä jossain?
goodbye = Hei hei, ja kiitos käynnistä verkkokaupassa { $store }!
yes-what = Hyvä. Mitä haluaisit tietää?
no-fine = Selvä. Kirjoita, jos tarvitset jotain.

## Asking back and giving up
ask-back = En ole varma, mitä tarkoitat. Onko kyse jostakin näistä?
ask-back-none = Ei mikään näistä
not-understood = En ymmärtänyt. Voisitko sanoa sen toisin?
out-of-scope = Voin auttaa vain verkkokaupan { $store } asioissa: tilaukset, toimitus, palautukset, maksaminen ja tuotteet.
unknown = En löytänyt tätä kaupan sivuilta.
empty-message = Osaan lukea vain tekstiä. Kirjoita kysymyksesi, kiitos.
too-long = Viesti on pitkä, joten luin siitä vain alun (merkkejä luettu: { $count }). Lyhyempään kysymykseen osaan vastata paremmin.
too-fast = Kirjoitat nopeammin kuin ehdin lukea. Vastaan hetken kuluttua.
trouble = Meillä tapahtui virhe. Yritä hetken kuluttua uudelleen.

## People
handoff-offer = En ole vielä osannut auttaa. Siirränkö keskustelun jollekulle tiimistämme?
handoff-yes = Kyllä, kiitos
handoff-no = Ei kiitos
handoff-done = Siirsin keskustelun tiimillemme. Saat vastauksen täällä tai tätä kautta: { $contact }.
handoff-complaint = Olen pahoillani. Välitin asian tiimillemme. Saat vastauksen täällä tai tätä kautta: { $contact }.
handoff-declined = Selvä. Miten muuten voin auttaa?

## Languages and markets
language-changed = Vastaan tästä lähtien suomeksi.
language-which = Mitä kieltä haluat käyttää?
language-unknown = En osaa vielä sitä kieltä.
answer-in-other-language = Tämä vastaus on saatavilla vain yhdellä kielellä: { $language }
market-line = Koskee tilauksia, joiden toimitusalue on: { $market }.
market-which = Minne pakettisi toimitetaan? Ehdot riippuvat siitä.

## Sources and products
source = Lähde: { $title }
product-price = Hinta: { $price }
product-attributes = Tietoja tuotteesta { $product }:
product-none = En löytänyt sopivaa tuotetta.
products-found = { $count ->
    [one] Löysin yhden tuotteen:
   *[other] Löysin { $count } tuotetta:
}

## Widget
widget-title = Keskustelu: { $store }
widget-open = Avaa keskustelu
widget-close = Sulje keskustelu
widget-placeholder = Kirjoita kysymyksesi…
widget-send = Lähetä
widget-typing = Kirjoittaa…
widget-language = Kieli
widget-helpful = Hyödyllinen
widget-not-helpful = Ei hyödyllinen
widget-feedback-thanks = Kiitos palautteesta.
widget-offline = Ei yhteyttä. Viestisi on tallessa ja lähetetään myöhemmin.
widget-reconnecting = Yhdistetään uudelleen…
widget-retrying = Kauppa ei voi juuri nyt ottaa viestiäsi vastaan. Yritetään pian uudelleen.
widget-not-sent = Ei lähetetty
widget-retry = Yritä uudelleen
widget-too-long = Kirjoita enintään { $count } merkkiä.
widget-you = Sinä
widget-bot = Avustaja
widget-view-product = Katso tuotetta
widget-new-message = Uusi viesti
widget-messages = Viestit
widget-new-conversation = Uusi keskustelu
widget-powered = Vastaukset tulevat kaupan omilta sivuilta

## Several wishes in one message
ask-back-part = Entä ”{ $part }”: onko kyse jostakin näistä kysymyksistä?

## Looking for a product
seek-many = Kaikki toiveesi täyttävät tuotteet: { $count }.
seek-first = Ensimmäiset niistä:
seek-close = Muut ovat lähellä.
seek-relaxed = Mikään ei täytä kaikkia toiveitasi. Tästä piti luopua: { $wishes }. Lähimpänä ovat:
seek-lacking = Tätä meillä ei ole: { $wish }.
seek-unmet = Ei täyty: { $wishes }
seek-unknown = Ei kerrota: { $wishes }
seek-without = ei: { $wish }
seek-without-it = Ei tarvita
seek-up-to = enintään { $price }
seek-from = alkaen { $price }
seek-ask-category = Millaista tuotetta etsit?
seek-ask-gender = Kenelle se on?
seek-ask-sleeve = Millaiset hihat haluat?
seek-ask-pocket = Haluatko taskun?
seek-ask-colour = Minkä värin haluat?
seek-ask-material = Minkä materiaalin haluat?
seek-ask-season = Mihin vuodenaikaan?
seek-ask-fit = Millaisen istuvuuden haluat?
seek-any = Ei väliä
seek-back = Takaisin hakuusi:
seek-again = Selvä. Mitä etsit?
seek-start-over = Aloita alusta
seek-compare = Vertaa
seek-comparison = { $first } ja { $second } rinnakkain:
seek-compare-none = Kerro ensin, mitä etsit. Sitten voin vertailla kahta tuotetta.

## Orders
order-which-number = Mikä on tilausnumerosi? Se on tilausvahvistuksessa.
order-number-unclear = En näe viestissä tilausnumeroa.
order-prove = Mikä sähköpostiosoite tai postinumero annettiin tilaukselle { $number }? Tarvitsen sen varmistaakseni, että tilaus on sinun.
order-not-matched = Tiedot eivät täsmää. Tarkista tilausnumero ja sähköpostiosoite tai postinumero; voit lähettää molemmat uudelleen.
order-locked = Vääriä yrityksiä oli liikaa. Tilausten turvaamiseksi voit yrittää uudelleen { $wait }.
order-choose = Mitä tilausta tarkoitat?
orders-none = En löydä tilauksia tililtäsi.
backend-down = En saa juuri nyt yhteyttä tilausjärjestelmäämme. Mitään ei katoa: yritä uudelleen muutaman minuutin päästä. Vai siirränkö asian jollekulle tiimistämme?
change-unsure = En saanut varmistettua, että muutos onnistui. Jonkun tiimistämme kannattaa tarkistaa asia. Siirränkö sen?
order-head = Tilaus { $number }, tehty { $date }
order-state-pending = Tilaus on saapunut ja odotamme maksua.
order-state-paid = Maksettu, odottaa pakkaamista.
order-state-packing = Tilausta pakataan parhaillaan.
order-state-part-shipped = Tilaus tulee useassa paketissa. Osa on lähtenyt, loput seuraavat perässä.
order-state-shipped = Lähetetty ja matkalla luoksesi.
order-state-delivered = Toimitettu.
order-state-cancelled = Tilaus on peruttu.
order-state-returned = Tilaus on palautettu.
parcel-head = Paketti { $n }/{ $count }
parcel-labelled = Ilmoitettu kuljetusyhtiölle, ei vielä skannattu.
parcel-moving = Paketti on matkalla.
parcel-customs = Paketti on tullissa.
parcel-out = Paketti on jakelussa.
parcel-pickup = Paketti on noudettavissa.
parcel-attempted = Kuljetusyhtiö yritti toimittaa paketin, mutta ketään ei ollut paikalla.
parcel-delivered = Toimitettu { $date }.
parcel-lost = Kuljetusyhtiö on hukannut paketin. Olemme pahoillamme.
parcel-back = Paketti on matkalla takaisin meille.
parcel-carrier = Kuljetusyhtiö: { $carrier }, seurantanumero: { $tracking }
parcel-link = Seuraa pakettia
parcel-expected = Arvioitu perillä viimeistään: { $date }
parcel-late = Paketti on myöhässä. Sen piti olla perillä viimeistään: { $date }
parcel-help = Kirjoita meille, niin selvitämme asian: { $contact }
cancel-ask = Perunko tilauksen { $number } ({ $amount })? Tätä ei voi kumota.
cancel-done = Tilaus { $number } on peruttu.
cancel-refund = Palautus alkuperäiselle maksutavalle: { $amount }
order-fixed = Tilausta { $number } pakataan jo tai se on matkalla, joten sitä ei voi enää perua tai muuttaa.
address-which = Mikä on uusi osoite? Kirjoita katuosoite, postinumero ja paikkakunta yhteen viestiin pilkuilla erotettuina. Maa pysyy samana: { $country }
address-ask = Lähetetäänkö tilaus { $number } tähän osoitteeseen?
    { $address }
address-done = Tilaus { $number } lähetetään nyt tänne:
    { $address }
address-country = Tilausta ei voi lähettää toiseen maahan. Anna osoite samassa maassa.
order-track-button = Missä tilaukseni on?
order-cancel-button = Peru tilaukseni
order-address-button = Vaihda osoite

### The demo storefront's cart
shop-cart = Ostoskorisi
shop-order = Tee koetilaus
shop-thanks = Kiitos! Tämä on esittelykauppa: mitään ei tilattu eikä mitään tarvitse maksaa.

### A person at the desk
widget-person-typing = { $name } kirjoittaa…

### People behind the desk
people-coming = Kutsuin paikalle ihmisen tiimistämme. Saat vastauksen täällä pian.
people-called = Viestisi on perillä. Tiimimme on saanut tiedon ja vastaa täällä mahdollisimman pian.
people-away = Tiimimme on taas paikalla { $when }.
people-ask-email = Mihin sähköpostiosoitteeseen voimme vastata?
people-here = Saat vastauksen täällä.
people-email-kept = Kiitos. Tiimimme vastaa osoitteeseen { $email }.
people-email-when = Tiimimme on taas paikalla { $when } ja vastaa osoitteeseen { $email }.
people-sorry = Olen pahoillani.
people-serious = Tämä on asia ihmiselle, ei ohjelmalle.
people-checks = Tiimimme jäsen katsoo tätä. Saat vastauksen täällä pian.
people-joined = { $name } tiimistämme on nyt paikalla ja vastaa sinulle.
people-handed-back = Tästä eteenpäin sinulle vastaa taas automaattinen avustaja.
people-closed = Tiimimme on päättänyt tämän keskustelun. Jos tarvitset vielä jotain, kirjoita vain.
people-today = tänään klo { $time } (paikallista aikaa: { $city })
people-tomorrow = huomenna klo { $time } (paikallista aikaa: { $city })
people-day = { $date } klo { $time } (paikallista aikaa: { $city })
people-mail-ask = Mihin sähköpostiosoitteeseen lähetän tämän keskustelun?
people-mail-sent = Keskustelu on matkalla osoitteeseen { $email }.
people-mail-many = Se on jo lähetetty useita kertoja. Yritä huomenna uudelleen.
people-mail-off = En voi lähettää sähköpostia täältä. Keskustelu säilyy tässä chatissa, ja voit kopioida sen.
people-mail-subject = Keskustelusi: { $store }
people-mail-intro = Tässä on pyytämäsi keskustelu ({ $store }).
people-mail-foot = Saat tämän viestin, koska joku kirjoitti tämän osoitteen chattiimme. Jos se et ollut sinä, voit jättää viestin huomiotta.
widget-people-rate = Kuinka hyvin autoimme sinua?
widget-people-low = emme lainkaan
widget-people-high = erittäin hyvin
widget-people-comment = Haluatko lisätä jotain?
widget-people-mail = Lähetä sähköpostiin
widget-people-email = Sähköpostiosoitteesi

### Returns, exchanges, refunds
return-button = Palauta tuote
return-exchange-button = Vaihda tuote
return-refund-button = Missä rahani ovat?
return-warranty-button = Takuuasia
return-size-button = Vaihda koko
return-which = Mistä tuotteesta on kyse?
return-all = Kaikki
return-more = Lisää toinen tuote
return-line-until = { $item }: palautettavissa { $date } asti
return-line-open = { $item }: palautettavissa
return-line-late = { $item }: viimeinen palautuspäivä oli { $date }
return-line-excluded = { $item }: ei palautettavissa, ellei siinä ole vikaa
return-line-coming = { $item }: ei vielä toimitettu
return-line-gone = { $item }: palautus on jo kesken
return-line-unknown = { $item }: tiimimme pitää katsoa tätä
return-person = Kaupan säännöt eivät riitä tämän ratkaisemiseen. Välitänkö asian tiimimme jäsenelle?
return-why = Miksi palautat?
return-reason-too-small = Liian pieni
return-reason-too-large = Liian suuri
return-reason-unwanted = Muutin mieleni
return-reason-not-as-described = Ei vastaa kuvausta
return-reason-wrong-item = Väärä tuote
return-reason-damaged = Vaurioitunut
return-reason-other = Muu syy
return-outcome = Haluatko rahat takaisin vai toisen koon tai värin?
return-money = Rahat takaisin
return-swap = Vaihto
return-variant = Minkä haluat tilalle?
return-variant-none = Samaan hintaan ei ole varastossa muuta kokoa tai väriä.
return-ask = Avaanko tämän palautuksen tilaukselle { $number }?
return-money-back = Saat takaisin: { $amount }
return-instead = Saat tilalle: { $item }
return-done = Palautus { $id } tilaukselle { $number } on avattu.
return-label = Tulosta palautustarra
return-team = Tiimimme kirjoittaa sinulle, miten jatketaan.
return-state-requested = Palautus { $id } ({ $date }): pyyntösi on meillä. Seuraavaksi tulee palautustarra tai palautusosoite.
return-state-approved = Palautus { $id } ({ $date }): hyväksytty. Lähetä tuotteet takaisin.
return-state-received = Palautus { $id } ({ $date }): tuotteet ovat saapuneet meille ja niitä tarkistetaan.
return-state-refunded = Palautus { $id } ({ $date }): tarkistettu ja valmis.
return-state-declined = Palautus { $id } ({ $date }): ei hyväksytty. Tiimimme voi kertoa miksi.
return-state-cancelled = Palautus { $id } ({ $date }): peruttu.
return-refund-done = Maksettu takaisin { $date }: { $amount }
return-refund-pending = Matkalla sinulle { $date } alkaen: { $amount }
return-refund-none = Tilauksella { $number } ei ole palautusta eikä hyvitystä.
return-warranty-in = { $item }: takuussa { $date } asti
return-warranty-out = { $item }: takuu päättyi { $date }
return-warranty-ask = Avaanko takuuasian tilaukselle { $number }?
return-warranty-done = Takuuasia { $id } tilaukselle { $number } on avattu.
return-size-ask = Muutanko tämän tilaukseen { $number }?
return-size-done = Muutettu. Tilauksessa { $number } on nyt:
return-costs = Palautuslähetyksen hinta: { $amount }
### Questions about a product
goods-told = Kauppa kertoo tuotteesta { $product }:
goods-yes = Kyllä. Kauppa kertoo tuotteesta { $product }:
goods-no = Ei. Kauppa kertoo tuotteesta { $product }:
goods-quote = Tuotteen { $product } kuvauksesta:
goods-unknown = Kaupan tiedot eivät kerro sitä tuotteesta { $product }. Kysymys on kirjattu kaupalle.
goods-which = Mitä tuotetta tarkoitat?
goods-mains-yes = Toimii tässä maassa: { $country }. Verkkojännite on siellä { $volts } V.
goods-mains-partly = Tässä maassa riippuu paikasta: { $country }. Verkkojännite on siellä { $volts } V; toimii vain, missä jännite sopii.
goods-mains-no = Ei toimi tässä maassa: { $country }. Verkkojännite on siellä { $volts } V.
goods-plug = Valittava pistoke: { $plug }
goods-plug-adapter = Siellä tarvitaan pistokeadapteri. Pistorasiat: tyyppi { $sockets }
goods-stock-yes = Varastossa: { $variants }
goods-stock-no = Ei nyt varastossa: { $variants }
goods-stock-later = Voi tilata, mutta lähetetään vasta, kun uutta tavaraa on tullut: { $variants }
goods-stock-none = Tuotteesta { $product } ei ole tällaista: { $wanted }
goods-stock-others = Varastossa myös: { $variants }
goods-cart = Ostoskoriin: { $variant }
goods-size-fits = Kaupan kokotaulukon mukaan kokosi on { $size }.
goods-size-between = Olet kokojen { $smaller } ja { $larger } välissä: { $smaller } istuu tiukemmin, { $larger } väljemmin.
goods-size-reason = { $measure }: { $value }. Koko { $size } on mitoille { $range }.
goods-size-ask = Koon kertomiseen tarvitsen vielä tämän mitan: { $measure }. Kirjoita se yksikön kanssa, esimerkiksi { $example }.
goods-size-outside = Mikään kaupan taulukon koko ei sovi näihin mittoihin.
goods-size-no-chart = Kauppa ei anna kokotaulukkoa tuotteelle { $product }, joten en voi kertoa kokoa.
goods-size-chart = Kaupan kokotaulukko tuotteelle { $product }:
goods-size-general = Yleisen taulukon mukaan, ei kaupan oman; valmistajat eroavat:
goods-coupon-works = Koodi { $code } on nyt voimassa. Kassalla näkyy, koskeeko se ostoskoriasi.
goods-coupon-worth = Alennus: { $worth }
goods-coupon-minimum = Vähimmäistilaus: { $amount }
goods-coupon-ends = Voimassa asti: { $date }
goods-coupon-starts = Voimassa alkaen: { $date }
goods-coupon-once = Kerran asiakasta kohden.
goods-coupon-not-yet = Koodi { $code } ei ole vielä voimassa.
goods-coupon-expired = Koodi { $code } on vanhentunut.
goods-coupon-used-up = Koodi { $code } on käytetty loppuun.
goods-coupon-unknown = Kauppa ei tunne koodia { $code }.
goods-coupon-locked = Liian monta koodia on kokeiltu. Voit yrittää uudelleen { $wait }.

### Photos and problems with items
widget-photo = Kuva
widget-photo-add = Lisää kuva
widget-photo-remove = Poista kuva
widget-photo-sending = Kuvaa ladataan…
widget-photo-ready = Kuva on ladattu.
widget-photo-offline = Ei yhteyttä. Kuva ladataan, kun yhteys palaa.
widget-photo-too-large = Kuva on liian suuri. Enintään: { $count } Mt
widget-photo-no-picture = Tämä tiedosto ei ole kuva, jonka voimme lukea (JPEG, HEIC, PNG tai WebP).
widget-photo-failed = Kuvaa ei voitu ladata. Yritä uudelleen.
widget-photo-most = Kuvia enintään yhdessä viestissä: { $count }
photo-thanks = Kiitos kuvasta. En itse näe kuvia, mutta tiimimme näkee. Mistä on kyse?
photo-kept = Kiitos. Kuva on tallessa tiimiämme varten.
problem-button = Ilmoita ongelmasta
problem-damaged = Tuote on vaurioitunut
problem-wrong = Tuote on väärä
problem-missing = Tuote puuttuu
problem-what = Mitä vikaa tuotteessa on?
problem-which = Mistä tuotteesta on kyse?
problem-how-many = Kuinka monta kappaletta se koskee?
problem-photo = Lähetä kuva, jossa ongelma näkyy. Jos sinulla ei ole kuvaa, sano vain niin.
problem-no-photo = Minulla ei ole kuvaa
problem-wish = Mitä haluaisit?
problem-refund-words = rahat|raha|palautu|hyvity
problem-replacement-words = vaih|uusi|uuden|korva|toinen|toisen|oikea
problem-ask = Onko tämä oikein? Sitten ilmoitan siitä tiimillemme.
problem-photos = Kuvia: { $count }
problem-done = Kiitos, ilmoituksesi on tiimillämme. Sen numero: { $number }
problem-next = Tiimimme tutkii asian ja ottaa sinuun yhteyttä.
problem-photo-later = Voit vielä lähettää kuvia osoitteeseen { $contact }.
problem-not-delivered = Tilauksesta { $number } ei ole vielä toimitettu mitään.
problem-reported = Kaikesta, mikä tilauksesta { $number } on toimitettu, on jo avoin palautus tai ilmoitus. Siirränkö asian jollekulle tiimistämme?
problem-late = Tilaus toimitettiin { $date }, joten määräaika on ohi. Joku tiimistämme voi katsoa asiaa. Siirränkö sen eteenpäin?
