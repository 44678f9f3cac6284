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

## Orders
order-which-number = Namba ya oda yako ni ipi? Ipo kwenye uthibitisho wa oda.
order-number-unclear = Sioni namba ya oda kwenye ujumbe huo.
order-prove = Ni barua pepe au msimbo gani wa posta uliotolewa kwa oda { $number }? Nahitaji kuhakikisha kuwa oda ni yako.
order-not-matched = Taarifa hazilingani. Tafadhali kagua namba ya oda na barua pepe au msimbo wa posta; unaweza kutuma vyote tena.
order-locked = Majaribio yasiyo sahihi ni mengi mno. Kwa usalama wa oda, unaweza kujaribu tena { $wait }.
order-choose = Unamaanisha oda ipi?
orders-none = Sijapata oda yoyote kwenye akaunti yako.
backend-down = Kwa sasa siwezi kufikia mfumo wetu wa oda. Hakuna kitakachopotea: tafadhali jaribu tena baada ya dakika chache. Au nipeleke suala hili kwa mtu wa timu yetu?
change-unsure = Sikuweza kuhakikisha kuwa mabadiliko yamefanyika. Ni vizuri mtu wa timu yetu aangalie. Je, nimpelekee?
order-head = Oda { $number }, tarehe: { $date }
order-state-pending = Tumepokea oda na tunasubiri malipo.
order-state-paid = Imelipwa, inasubiri kufungashwa.
order-state-packing = Inafungashwa sasa hivi.
order-state-part-shipped = Oda inakuja kwa vifurushi kadhaa. Sehemu moja imeondoka, iliyobaki itafuata.
order-state-shipped = Imetumwa na iko njiani kwako.
order-state-delivered = Imefika.
order-state-cancelled = Oda imeghairiwa.
order-state-returned = Oda imerudishwa.
parcel-head = Kifurushi { $n } kati ya { $count }
parcel-labelled = Msafirishaji amearifiwa, lakini bado hajakiskani kifurushi.
parcel-moving = Kifurushi kiko njiani.
parcel-customs = Kifurushi kiko forodhani.
parcel-out = Kifurushi kinapelekwa kwako sasa.
parcel-pickup = Kifurushi kiko tayari kuchukuliwa.
parcel-attempted = Msafirishaji alijaribu kuleta kifurushi lakini hakukuta mtu.
parcel-delivered = Tarehe ya kufika: { $date }
parcel-lost = Msafirishaji amepoteza kifurushi. Samahani.
parcel-back = Kifurushi kinarudi kwetu.
parcel-carrier = Msafirishaji: { $carrier }, namba ya ufuatiliaji: { $tracking }
parcel-link = Fuatilia kifurushi
parcel-expected = Kinatarajiwa kabla au ifikapo: { $date }
parcel-late = Kifurushi kimechelewa. Kilitarajiwa ifikapo: { $date }
parcel-help = Tafadhali tuandikie ili tufuatilie: { $contact }
cancel-ask = Je, nighairi oda { $number } ({ $amount })? Haiwezi kurudishwa.
cancel-done = Oda { $number } imeghairiwa.
cancel-refund = Fedha zinarudi kwa njia ya malipo ya awali: { $amount }
order-fixed = Oda { $number } inafungashwa au iko njiani, kwa hiyo haiwezi tena kughairiwa wala kubadilishwa.
address-which = Anwani mpya ni ipi? Andika mtaa, msimbo wa posta na mji katika ujumbe mmoja, ukitenganisha kwa mkato. Nchi inabaki: { $country }
address-ask = Je, oda { $number } ipelekwe kwenye anwani hii?
    { $address }
address-done = Oda { $number } sasa inaenda:
    { $address }
address-country = Oda haiwezi kutumwa nchi nyingine. Tafadhali toa anwani ya nchi ile ile.
order-track-button = Oda yangu iko wapi?
order-cancel-button = Ghairi oda yangu
order-address-button = Badilisha anwani

### Photos and problems with items
widget-photo = Picha
widget-photo-add = Ongeza picha
widget-photo-remove = Ondoa picha
widget-photo-sending = Picha inapakiwa…
widget-photo-ready = Picha imepakiwa.
widget-photo-offline = Hakuna mtandao. Picha itapakiwa utakaporudi.
widget-photo-too-large = Picha ni kubwa mno. Kiwango cha juu: { $count } MB
widget-photo-no-picture = Faili hii si picha tunayoweza kusoma (JPEG, PNG au WebP).
widget-photo-failed = Picha haikuweza kupakiwa. Tafadhali jaribu tena.
widget-photo-most = Idadi ya juu ya picha katika ujumbe mmoja: { $count }
photo-thanks = Asante kwa picha. Mimi siwezi kuona picha, lakini timu yetu inaweza. Inahusu nini?
photo-kept = Asante. Nimeihifadhi picha kwa ajili ya timu yetu.
problem-button = Ripoti tatizo
problem-damaged = Bidhaa imeharibika
problem-wrong = Ni bidhaa isiyo sahihi
problem-missing = Bidhaa haipo
problem-what = Bidhaa ina tatizo gani?
problem-which = Ni bidhaa ipi?
problem-how-many = Ni vipande vingapi vyenye tatizo?
problem-photo = Tafadhali tuma picha inayoonyesha tatizo. Kama huna, sema tu hivyo.
problem-no-photo = Sina picha
problem-wish = Ungependa nini?
problem-refund-words = pesa|hela|fedha|refund
problem-replacement-words = badili|nyingine|mpya|mbadala|sahihi
problem-ask = Je, ni sahihi? Basi nitairipoti kwa timu yetu.
problem-photos = Picha: { $count }
problem-done = Asante, ripoti yako ipo kwa timu yetu. Namba yake: { $number }
problem-next = Timu yetu itaiangalia sasa na kuwasiliana nawe.
problem-photo-later = Bado unaweza kutuma picha kwa { $contact }.
problem-not-delivered = Hakuna bidhaa ya oda { $number } iliyofikishwa bado.
problem-reported = Kwa kila kilichofikishwa kutoka oda { $number }, tayari kuna urejeshaji au ripoti iliyo wazi. Je, nipeleke suala hili kwa mtu wa timu yetu?
problem-late = Oda ilifikishwa tarehe { $date }, kwa hiyo muda umepita. Mtu wa timu yetu anaweza kuiangalia. Je, nimpelekee?
