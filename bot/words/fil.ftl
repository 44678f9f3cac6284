# Every fixed word that a shopper reads, in Filipino. See en.ftl for the rules.
# CLDR's `one` covers 1, 2, 3, 5, 7 and many more here, so that form carries the number too.

## Greeting and small talk
greeting = Kumusta po! Ako ang automatic assistant ng { $store }. Magtanong lang po tungkol sa delivery, pagbabalik ng item, bayad, o mga produkto namin.
greeting-again = Kumusta po ulit! Ano po ang maitutulong ko?
disclosure = Automatic assistant po ako, hindi tao.
robot = Isa po akong computer program: ang automatic assistant ng { $store }. Galing sa mga page ng store ang mga sagot ko. Kung gusto ninyong makausap ang isang tao, sabihin lang po.
thanks = Walang anuman po! May iba pa po ba kayong tanong?
goodbye = Paalam po, at salamat sa pagbisita sa { $store }!
yes-what = Sige po. Ano po ang gusto ninyong malaman?
no-fine = Sige po. Mag-message lang kung may kailangan kayo.

## Asking back and giving up
ask-back = Hindi ako sigurado sa ibig ninyong sabihin. Isa po ba sa mga ito?
ask-back-none = Wala sa mga ito
not-understood = Pasensya na po, hindi ko naintindihan. Puwede po bang sabihin sa ibang paraan?
out-of-scope = Tungkol lang po sa { $store } ang masasagot ko: mga order, delivery, pagbabalik, bayad, at mga produkto namin.
unknown = Hindi ko po iyon nakita sa mga page ng store.
empty-message = Teksto lang po ang nababasa ko. Pakisulat po ang tanong ninyo.
too-long = Mahaba po ang mensahe ninyo. Ang unang { $count } character lang ang nabasa ko. Mas madali po akong makakatulong kung maikli ang tanong.
too-fast = Masyado pong mabilis ang mga mensahe ninyo para mabasa ko. Sasagot po ako maya-maya.
trouble = Nagkaproblema po sa panig namin. Pakisubukan po ulit maya-maya.

## People
handoff-offer = Hindi ko pa po kayo natutulungan. Ipapasa ko po ba ang usapan natin sa isang tao sa team namin?
handoff-yes = Opo, pakipasa
handoff-no = Huwag na, salamat
handoff-done = Naipasa ko na po ang usapan sa team namin. Sasagot sila dito o sa { $contact }.
handoff-complaint = Pasensya na po sa abala. Naipasa ko na ito sa team namin, at babalikan nila kayo dito o sa { $contact }.
handoff-declined = Sige po. Ano pa po ang maitutulong ko?

## Languages and markets
language-changed = Mula ngayon, sa Filipino na po ako sasagot.
language-which = Anong wika po ang gusto ninyo?
language-unknown = Hindi ko pa po alam ang wikang iyan.
answer-in-other-language = Nasa wikang { $language } lang po ang sagot na ito:
market-line = Para po ito sa mga order na ipapadala sa: { $market }.
market-which = Saan po ipapadala ang parcel ninyo? Nakadepende po roon ang patakaran.

## Sources and products
source = Pinagkunan: { $title }
product-price = Presyo: { $price }
product-attributes = Tungkol sa { $product }:
product-none = Wala po akong nakitang tugmang produkto.
products-found = { $count ->
    [one] Nakakita po ako ng { $count } produkto:
   *[other] Nakakita po ako ng { $count } na produkto:
}

## Widget
widget-title = Chat sa { $store }
widget-open = Buksan ang chat
widget-close = Isara ang chat
widget-placeholder = Isulat ang tanong ninyo…
widget-send = Ipadala
widget-typing = Nagta-type…
widget-language = Wika
widget-helpful = Nakatulong
widget-not-helpful = Hindi nakatulong
widget-feedback-thanks = Salamat po sa feedback.
widget-offline = Walang koneksyon. Naka-save ang mensahe ninyo at ipapadala ito.
widget-reconnecting = Kumokonekta ulit…
widget-retrying = Hindi pa matanggap ng store ang mensahe ninyo ngayon. Susubukan itong muli.
widget-not-sent = Hindi naipadala
widget-retry = Subukan ulit
widget-too-long = Hanggang { $count } character lang po ang puwedeng isulat.
widget-you = Ikaw
widget-bot = Assistant
widget-view-product = Tingnan ang item
widget-new-message = Bagong mensahe
widget-messages = Mga mensahe
widget-new-conversation = Magsimula ng bagong usapan
widget-powered = Galing sa mga page ng store ang mga sagot

## Several wishes in one message
ask-back-part = At tungkol sa “{ $part }”: isa ba sa mga ito ang tinutukoy?

## Looking for a product
seek-many = Mga produktong tugma sa lahat ng gusto ninyo: { $count }.
seek-first = Ito po ang mga nauuna:
seek-close = Malapit naman po ang iba.
seek-relaxed = Walang tugma sa lahat ng gusto ninyo. Kinailangan kong bitawan: { $wishes }. Ito po ang pinakamalapit:
seek-lacking = Wala po kami nito: { $wish }.
seek-unmet = Hindi tugma: { $wishes }
seek-unknown = Hindi nakasaad: { $wishes }
seek-without = walang { $wish }
seek-without-it = Wala nito
seek-up-to = hanggang { $price }
seek-from = mula { $price }
seek-ask-category = Anong uri ng produkto ang hanap ninyo?
seek-ask-gender = Para kanino po ito?
seek-ask-sleeve = Anong manggas ang gusto ninyo?
seek-ask-pocket = Gusto po ba ninyo ng bulsa?
seek-ask-colour = Anong kulay ang gusto ninyo?
seek-ask-material = Anong materyal ang gusto ninyo?
seek-ask-season = Para sa anong panahon?
seek-ask-fit = Anong lapat ang gusto ninyo?
seek-any = Kahit ano
seek-back = Balik po tayo sa hanap ninyo:
seek-again = Sige po. Ano po ang hanap ninyo?
seek-start-over = Magsimula ulit
seek-compare = Ihambing
seek-comparison = { $first } at { $second }, magkatabi:
seek-compare-none = Sabihin po muna ninyo kung ano ang hanap ninyo. Pagkatapos ay maihahambing ko ang dalawang produkto.

## Orders
order-which-number = Ano po ang order number ninyo? Nasa kumpirmasyon po ito ng order.
order-number-unclear = Wala po akong nakitang order number diyan.
order-prove = Anong e-mail o postal code po ang ibinigay sa order { $number }? Kailangan ko po ito para matiyak na sa inyo ang order.
order-not-matched = Hindi po tugma ang mga detalye. Pakitingnan ang order number at ang e-mail o postal code; puwede ninyong ipadala muli ang dalawa.
order-locked = Napakarami na pong maling subok. Para sa kaligtasan ng mga order, puwede po kayong sumubok ulit { $wait }.
order-choose = Aling order po ang tinutukoy ninyo?
orders-none = Wala po akong nakitang order sa account ninyo.
backend-down = Hindi ko po maabot ang sistema namin ng mga order sa ngayon. Walang mawawala: pakisubukan ulit pagkaraan ng ilang minuto. O ipapasa ko po ba ito sa isang tao sa team namin?
change-unsure = Hindi ko po matiyak kung natuloy ang pagbabago. Mas mabuting tingnan ito ng isang tao sa team namin. Ipapasa ko po ba?
order-head = Order { $number }, petsa: { $date }
order-state-pending = Natanggap na po ang order at hinihintay ang bayad.
order-state-paid = Bayad na po at naghihintay na ma-pack.
order-state-packing = Pina-pack na po ngayon.
order-state-part-shipped = Darating po ang order sa ilang parsela. Naipadala na ang isang bahagi, susunod ang iba.
order-state-shipped = Naipadala na po at papunta na sa inyo.
order-state-delivered = Naihatid na po.
order-state-cancelled = Kanselado na po ang order.
order-state-returned = Naibalik na po ang order.
parcel-head = Parsela { $n } sa { $count }
parcel-labelled = Naipaalam na po sa courier, pero hindi pa nai-scan.
parcel-moving = Nasa biyahe na po ang parsela.
parcel-customs = Nasa customs po ang parsela.
parcel-out = Inihahatid na po ang parsela.
parcel-pickup = Puwede na pong kunin ang parsela.
parcel-attempted = Sinubukan pong ihatid ng courier ang parsela pero walang tao.
parcel-delivered = Petsa ng paghatid: { $date }
parcel-lost = Naiwala po ng courier ang parsela. Paumanhin po.
parcel-back = Pabalik na po sa amin ang parsela.
parcel-carrier = Courier: { $carrier }, tracking number: { $tracking }
parcel-link = I-track ang parsela
parcel-expected = Inaasahang darating hanggang: { $date }
parcel-late = Atrasado po ang parsela. Inaasahan ito hanggang: { $date }
parcel-help = Sumulat po kayo sa amin para masuri namin: { $contact }
cancel-ask = Ikakansela ko po ba ang order { $number } ({ $amount })? Hindi na ito mababawi.
cancel-done = Kanselado na po ang order { $number }.
cancel-refund = Ibabalik sa orihinal na paraan ng pagbabayad: { $amount }
order-fixed = Pina-pack na po o nasa biyahe na ang order { $number }, kaya hindi na ito makakansela o mababago.
address-which = Ano po ang bagong address? Pakisulat ang kalye, postal code at lungsod sa isang mensahe, pinaghihiwalay ng kuwit. Hindi magbabago ang bansa: { $country }
address-ask = Ipapadala po ba ang order { $number } sa address na ito?
    { $address }
address-done = Ang order { $number } ay papunta na ngayon sa:
    { $address }
address-country = Hindi po maipapadala ang order sa ibang bansa. Magbigay po ng address sa parehong bansa.
order-track-button = Nasaan ang order ko?
order-cancel-button = Ikansela ang order ko
order-address-button = Palitan ang address

### The demo storefront's cart
shop-cart = Ang iyong cart
shop-order = Gumawa ng pansubok na order
shop-thanks = Salamat! Demo shop ito: walang na-order at walang babayaran.

### A person at the desk
widget-person-typing = Nagta-type si { $name }…

### People behind the desk
people-coming = Tumawag na po ako ng tao mula sa team namin. Sasagot po siya dito sa ilang saglit.
people-called = Natanggap na po ang mensahe ninyo. Alam na ng team namin at sasagot sila dito sa lalong madaling panahon.
people-away = Babalik po ang team namin { $when }.
people-ask-email = Sa anong email address po namin kayo puwedeng sagutin?
people-here = Dito po ninyo matatanggap ang sagot.
people-email-kept = Salamat po. Sasagutin kayo ng team namin sa { $email }.
people-email-when = Babalik po ang team namin { $when } at sasagutin kayo sa { $email }.
people-sorry = Pasensya na po sa nangyari.
people-serious = Tao po ang dapat humarap dito, hindi programa.
people-checks = Tinitingnan na po ito ng isang tao mula sa team namin. Sasagot po siya dito sa ilang saglit.
people-joined = Nandito na po si { $name } mula sa team namin at sasagutin kayo.
people-handed-back = Mula rito, ang awtomatikong assistant na po ulit ang sasagot.
people-closed = Isinara na po ng team namin ang usapang ito. Kung may kailangan pa kayo, sumulat lang po.
people-today = ngayong araw nang { $time } (oras sa { $city })
people-tomorrow = bukas nang { $time } (oras sa { $city })
people-day = sa { $date } nang { $time } (oras sa { $city })
people-mail-ask = Sa anong email address ko po ipapadala ang usapang ito?
people-mail-sent = Papunta na po ang usapan sa { $email }.
people-mail-many = Ilang beses na po itong naipadala. Subukan po ulit bukas.
people-mail-off = Hindi po ako makapagpadala ng email mula rito. Mananatili po ang usapan sa chat na ito at puwede ninyong kopyahin.
people-mail-subject = Ang usapan ninyo sa { $store }
people-mail-intro = Gaya po ng hiniling ninyo, ito ang usapan ninyo sa { $store }.
people-mail-foot = Natanggap ninyo ang email na ito dahil may nag-type ng address na ito sa chat namin. Kung hindi po kayo iyon, huwag na lang pansinin.
widget-people-rate = Gaano po kami nakatulong sa inyo?
widget-people-low = hindi nakatulong
widget-people-high = malaking tulong
widget-people-comment = May gusto po ba kayong idagdag?
widget-people-mail = Ipadala sa email
widget-people-email = Email address ninyo

### Returns, exchanges, refunds
return-button = Magsauli ng item
return-exchange-button = Magpalit ng item
return-refund-button = Nasaan ang refund ko?
return-warranty-button = Pag-claim ng warranty
return-size-button = Palitan ang size
return-which = Aling item ito?
return-all = Lahat
return-more = Magdagdag ng isa pang item
return-line-until = { $item }: puwedeng isauli hanggang { $date }
return-line-open = { $item }: puwedeng isauli
return-line-late = { $item }: hanggang { $date } lang puwedeng isauli
return-line-excluded = { $item }: hindi puwedeng isauli maliban kung may depekto
return-line-coming = { $item }: hindi pa naihahatid
return-line-gone = { $item }: isinasauli na
return-line-unknown = { $item }: kailangang tingnan ito ng team namin
return-person = Hindi sapat ang mga patakaran ng tindahan para makapagpasya ako. Ipapasa ko ba sa isang tao sa team namin?
return-why = Bakit mo ito isasauli?
return-reason-too-small = Masyadong maliit
return-reason-too-large = Masyadong malaki
return-reason-unwanted = Nagbago ang isip
return-reason-not-as-described = Hindi gaya ng nakasulat
return-reason-wrong-item = Maling item
return-reason-damaged = Sira
return-reason-other = Ibang dahilan
return-outcome = Gusto mo bang maibalik ang pera, o ibang size o kulay?
return-money = Ibalik ang pera
return-swap = Palitan
return-variant = Alin ang gusto mong kapalit?
return-variant-none = Wala nang ibang size o kulay sa parehong presyo.
return-ask = Bubuksan ko ba ang pagsasauling ito para sa order { $number }?
return-money-back = Ibabalik sa iyo: { $amount }
return-instead = Matatanggap mo bilang kapalit: { $item }
return-done = Bukas na ang pagsasauli { $id } para sa order { $number }.
return-label = I-print ang label sa pagsasauli
return-team = Susulat sa iyo ang team namin tungkol sa susunod na gagawin.
return-state-requested = Pagsasauli { $id } ({ $date }): natanggap na ang hiling mo. Susunod ang label o address ng pagsasauli.
return-state-approved = Pagsasauli { $id } ({ $date }): tinanggap. Pakipadala ang mga item.
return-state-received = Pagsasauli { $id } ({ $date }): dumating na sa amin ang mga item at sinusuri na.
return-state-refunded = Pagsasauli { $id } ({ $date }): nasuri at tapos na.
return-state-declined = Pagsasauli { $id } ({ $date }): hindi tinanggap. Masasabi ng team namin kung bakit.
return-state-cancelled = Pagsasauli { $id } ({ $date }): binawi.
return-refund-done = Ibinalik noong { $date }: { $amount }
return-refund-pending = Papunta na sa iyo mula { $date }: { $amount }
return-refund-none = Walang pagsasauli o refund ang order { $number }.
return-warranty-in = { $item }: may warranty hanggang { $date }
return-warranty-out = { $item }: natapos ang warranty noong { $date }
return-warranty-ask = Bubuksan ko ba ang pag-claim ng warranty para sa order { $number }?
return-warranty-done = Bukas na ang pag-claim ng warranty { $id } para sa order { $number }.
return-size-ask = Papalitan ko ba ito sa order { $number }?
return-size-done = Napalitan na. Laman na ngayon ng order { $number }:
return-costs = Bayad sa pagpapadala pabalik: { $amount }
### Questions about a product
goods-told = Ito ang sinasabi ng tindahan tungkol sa { $product }:
goods-yes = Oo. Ito ang sinasabi ng tindahan tungkol sa { $product }:
goods-no = Hindi. Ito ang sinasabi ng tindahan tungkol sa { $product }:
goods-quote = Mula sa paglalarawan ng { $product }:
goods-unknown = Hindi ito nakasaad sa mga file ng tindahan tungkol sa { $product }. Naitala ang tanong mo para sa tindahan.
goods-which = Aling produkto ang tinutukoy mo?
goods-mains-yes = Gumagana ito sa bansang ito: { $country }. { $volts } V ang kuryente roon.
goods-mains-partly = Sa bansang ito, depende sa lugar: { $country }. { $volts } V ang kuryente roon; gagana lang ito kung tugma ang boltahe.
goods-mains-no = Hindi ito gumagana sa bansang ito: { $country }. { $volts } V ang kuryente roon.
goods-plug = Plug na pipiliin: { $plug }
goods-plug-adapter = Kailangan doon ng plug adapter. Mga saksakan: uri { $sockets }
goods-stock-yes = May stock: { $variants }
goods-stock-no = Walang stock sa ngayon: { $variants }
goods-stock-later = Puwedeng i-order, pero ipapadala kapag may bagong stock na: { $variants }
goods-stock-none = Walang ganito ang { $product }: { $wanted }
goods-stock-others = May stock din: { $variants }
goods-cart = Idagdag sa cart: { $variant }
goods-size-fits = Ayon sa size chart ng tindahan, { $size } ang size mo.
goods-size-between = Nasa pagitan ka ng { $smaller } at { $larger }: mas hapit ang { $smaller }, mas maluwag ang { $larger }.
goods-size-reason = { $measure }: { $value }. Ang size { $size } ay para sa { $range }.
goods-size-ask = Para masabi ang size mo, kailangan ko rin ang sukat na ito: { $measure }. Isulat kasama ang yunit, halimbawa { $example }.
goods-size-outside = Walang size sa chart ng tindahan na tugma sa mga sukat na ito.
goods-size-no-chart = Walang size chart ang tindahan para sa { $product }, kaya hindi ako makapagsabi ng size.
goods-size-chart = Size chart ng tindahan para sa { $product }:
goods-size-general = Ayon sa pangkalahatang talaan, hindi sa tindahan; iba-iba ang mga gumagawa:
goods-coupon-works = May bisa ngayon ang code na { $code }. Makikita sa checkout kung para sa cart mo ito.
goods-coupon-worth = Diskuwento: { $worth }
goods-coupon-minimum = Pinakamababang order: { $amount }
goods-coupon-ends = May bisa hanggang: { $date }
goods-coupon-starts = May bisa mula: { $date }
goods-coupon-once = Isang beses bawat customer.
goods-coupon-not-yet = Wala pang bisa ang code na { $code }.
goods-coupon-expired = Paso na ang code na { $code }.
goods-coupon-used-up = Ubos na ang code na { $code }.
goods-coupon-unknown = Hindi kilala ng tindahan ang code na { $code }.
goods-coupon-locked = Masyadong maraming code ang sinubukan. Puwede kang sumubok ulit { $wait }.

### Photos and problems with items
widget-photo = Larawan
widget-photo-add = Magdagdag ng larawan
widget-photo-remove = Alisin ang larawan
widget-photo-sending = Ina-upload ang larawan…
widget-photo-ready = Na-upload na ang larawan.
widget-photo-offline = Walang koneksyon. Ia-upload ang larawan kapag bumalik ito.
widget-photo-too-large = Masyadong malaki ang larawan. Hanggang: { $count } MB
widget-photo-no-picture = Ang file na ito ay hindi larawang nababasa namin (JPEG, HEIC, PNG o WebP).
widget-photo-failed = Hindi na-upload ang larawan. Pakisubukan po ulit.
widget-photo-most = Pinakamaraming larawan sa isang mensahe: { $count }
photo-thanks = Salamat po sa larawan. Hindi ko po nakikita ang mga larawan, pero nakikita ng team namin. Tungkol saan po ito?
photo-kept = Salamat po. Naitabi ko ang larawan para sa team namin.
problem-button = Mag-ulat ng problema
problem-damaged = Sira ang item
problem-wrong = Maling item
problem-missing = Kulang ang item
problem-what = Ano po ang problema sa item?
problem-which = Aling item po ito?
problem-how-many = Ilang piraso po ang may problema?
problem-photo = Pakipadala po ng larawang nagpapakita ng problema. Kung wala, sabihin lang po.
problem-no-photo = Wala akong larawan
problem-wish = Ano po ang gusto ninyo?
problem-refund-words = refund|pera|bayad
problem-replacement-words = palit|bago|iba|tamang
problem-ask = Tama po ba ito? Kung oo, iuulat ko ito sa team namin.
problem-photos = Mga larawan: { $count }
problem-done = Salamat po, nasa team na namin ang ulat ninyo. Numero nito: { $number }
problem-next = Titingnan na po ito ng team namin at kokontakin kayo.
problem-photo-later = Puwede pa po kayong magpadala ng larawan sa { $contact }.
problem-not-delivered = Wala pa pong naihahatid mula sa order { $number }.
problem-reported = May bukas nang return o ulat para sa lahat ng naihatid mula sa order { $number }. Ipapasa ko po ba ito sa isang tao sa team namin?
problem-late = Naihatid po ang order noong { $date }, kaya lampas na sa palugit. Puwede itong tingnan ng isang tao sa team namin. Ipapasa ko po ba?
