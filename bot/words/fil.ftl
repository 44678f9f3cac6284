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
