# Every fixed word that a shopper reads, in Swahili. See en.ftl for the rules.

## Greeting and small talk
greeting = Habari! Mimi ni msaidizi wa kiotomatiki wa { $store }. Niulize kuhusu usafirishaji, kurudisha bidhaa, malipo au bidhaa zetu.
greeting-again = Karibu tena! Nikusaidie nini?
disclosure = Mimi ni msaidizi wa kiotomatiki, si mtu.
robot = Mimi ni programu ya kompyuta: msaidizi wa kiotomatiki wa { $store }. Majibu yangu yanatoka kwenye kurasa za duka lenyewe. Ukitaka kuongea na mtu, niambie tu.
thanks = Karibu! Kuna jambo lingine?
goodbye = Kwaheri, na asante kwa kutembelea { $store }!
yes-what = Sawa. Ungependa kujua nini?
no-fine = Sawa. Niandikie tu ukihitaji chochote.

## Asking back and giving up
ask-back = Sina uhakika unamaanisha nini. Je, ni mojawapo ya haya?
ask-back-none = Hakuna kati ya haya
not-understood = Samahani, sikuelewa. Unaweza kusema kwa maneno mengine?
out-of-scope = Ninaweza kusaidia tu kuhusu { $store }: oda, usafirishaji, kurudisha bidhaa, malipo na bidhaa zetu.
unknown = Sikupata hilo kwenye kurasa za duka.
empty-message = Ninasoma maandishi tu. Tafadhali andika swali lako.
too-long = Ujumbe wako ni mrefu. Nimesoma herufi { $count } za kwanza tu. Swali fupi hunisaidia zaidi.
too-fast = Unaandika haraka kuliko ninavyoweza kusoma. Nitakujibu baada ya muda mfupi.
trouble = Kuna hitilafu upande wetu. Tafadhali jaribu tena baada ya muda mfupi.

## People
handoff-offer = Bado sijaweza kukusaidia. Je, nipeleke mazungumzo yako kwa mtu wa timu yetu?
handoff-yes = Ndiyo, tafadhali
handoff-no = Hapana, asante
handoff-done = Nimepeleka mazungumzo yako kwa timu yetu. Watakujibu hapa au kupitia { $contact }.
handoff-complaint = Pole kwa usumbufu huu. Nimeijulisha timu yetu, na watawasiliana nawe hapa au kupitia { $contact }.
handoff-declined = Sawa. Nikusaidie nini kingine?

## Languages and markets
language-changed = Kuanzia sasa nitajibu kwa Kiswahili.
language-which = Ungependa kutumia lugha gani?
language-unknown = Bado sijui lugha hiyo.
answer-in-other-language = Jibu hili tunalo kwa { $language } pekee:
market-line = Hii inahusu oda zinazopelekwa: { $market }.
market-which = Kifurushi chako kinakwenda wapi? Kanuni inategemea mahali kinakofikishwa.

## Sources and products
source = Chanzo: { $title }
product-price = Bei: { $price }
product-attributes = Kuhusu { $product }:
product-none = Sikupata bidhaa inayolingana.
products-found = { $count ->
    [one] Nimepata bidhaa moja:
   *[other] Nimepata bidhaa { $count }:
}

## Widget
widget-title = Ongea na { $store }
widget-open = Fungua gumzo
widget-close = Funga gumzo
widget-placeholder = Andika swali lako…
widget-send = Tuma
widget-typing = Anaandika…
widget-language = Lugha
widget-helpful = Imesaidia
widget-not-helpful = Haikusaidia
widget-feedback-thanks = Asante kwa maoni yako.
widget-offline = Hakuna mtandao. Ujumbe wako umehifadhiwa na utatumwa.
widget-reconnecting = Inaunganisha tena…
widget-retrying = Duka haliwezi kupokea ujumbe wako kwa sasa. Utajaribiwa tena.
widget-not-sent = Haijatumwa
widget-retry = Jaribu tena
widget-too-long = Tafadhali andika herufi zisizozidi { $count }.
widget-you = Wewe
widget-bot = Msaidizi
widget-view-product = Tazama bidhaa
widget-new-message = Ujumbe mpya
widget-messages = Ujumbe
widget-new-conversation = Anza mazungumzo mapya
widget-powered = Majibu yanatoka kwenye kurasa za duka lenyewe

## Several wishes in one message
ask-back-part = Na kuhusu “{ $part }”: je, ni mojawapo ya maswali haya?

## Looking for a product
seek-many = Bidhaa zinazotimiza matakwa yako yote: { $count }.
seek-first = Hizi ndizo za kwanza:
seek-close = Nyingine zinakaribia.
seek-relaxed = Hakuna inayotimiza matakwa yako yote. Ilibidi niache: { $wishes }. Zilizo karibu zaidi:
seek-lacking = Hatuna hii: { $wish }.
seek-unmet = Haijatimizwa: { $wishes }
seek-unknown = Haijatajwa: { $wishes }
seek-without = bila { $wish }
seek-without-it = Bila
seek-up-to = hadi { $price }
seek-from = kuanzia { $price }
seek-ask-category = Unatafuta bidhaa ya aina gani?
seek-ask-gender = Ni ya nani?
seek-ask-sleeve = Unataka mikono ya aina gani?
seek-ask-pocket = Je, unataka mfuko?
seek-ask-colour = Unataka rangi gani?
seek-ask-material = Unataka malighafi gani?
seek-ask-season = Kwa msimu gani?
seek-ask-fit = Unataka mkato gani?
seek-any = Yoyote tu
seek-back = Turudi kwenye utafutaji wako:
seek-again = Sawa. Unatafuta nini?
seek-start-over = Anza upya
seek-compare = Linganisha
seek-comparison = { $first } na { $second } pamoja:
seek-compare-none = Niambie kwanza unatafuta nini. Kisha naweza kulinganisha bidhaa mbili.
