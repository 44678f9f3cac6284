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

### The demo storefront's cart
shop-cart = Kikapu chako
shop-order = Weka agizo la majaribio
shop-thanks = Asante! Hili ni duka la maonyesho: hakuna kilichoagizwa na hakuna cha kulipa.

### A person at the desk
widget-person-typing = { $name } anaandika…

### People behind the desk
people-coming = Nimemwita mtu wa timu yetu. Utajibiwa hapa baada ya muda mfupi.
people-called = Ujumbe wako umefika. Timu yetu imearifiwa na itajibu hapa haraka iwezekanavyo.
people-away = Timu yetu itarudi { $when }.
people-ask-email = Tukujibu kupitia barua pepe gani?
people-here = Utapata jibu hapa.
people-email-kept = Asante. Timu yetu itakujibu kupitia { $email }.
people-email-when = Timu yetu itarudi { $when } na itakujibu kupitia { $email }.
people-sorry = Pole sana kwa hilo.
people-serious = Hili ni jambo la mtu, si la programu.
people-checks = Mtu wa timu yetu analiangalia jambo hili. Utajibiwa hapa baada ya muda mfupi.
people-joined = { $name } wa timu yetu yupo hapa sasa na atakujibu.
people-handed-back = Kuanzia hapa msaidizi wa kiotomatiki anakujibu tena.
people-closed = Timu yetu imefunga mazungumzo haya. Ukihitaji kitu kingine, andika tu.
people-today = leo saa { $time } (saa za { $city })
people-tomorrow = kesho saa { $time } (saa za { $city })
people-day = tarehe { $date } saa { $time } (saa za { $city })
people-mail-ask = Nitume mazungumzo haya kwa barua pepe gani?
people-mail-sent = Mazungumzo yanatumwa kwa { $email }.
people-mail-many = Yameshatumwa mara kadhaa. Tafadhali jaribu tena kesho.
people-mail-off = Siwezi kutuma barua pepe kutoka hapa. Mazungumzo yanabaki kwenye gumzo hili na unaweza kuyanakili.
people-mail-subject = Mazungumzo yako na { $store }
people-mail-intro = Kama ulivyoomba, haya ni mazungumzo yako na { $store }.
people-mail-foot = Umepata barua pepe hii kwa sababu mtu aliandika anwani hii kwenye gumzo letu. Kama si wewe, tafadhali ipuuze.
widget-people-rate = Tumekusaidia vizuri kiasi gani?
widget-people-low = hamkunisaidia
widget-people-high = vizuri sana
widget-people-comment = Ungependa kuongeza chochote?
widget-people-mail = Tuma kwa barua pepe
widget-people-email = Anwani yako ya barua pepe

### Returns, exchanges, refunds
return-button = Rudisha bidhaa
return-exchange-button = Badilisha bidhaa
return-refund-button = Pesa zangu ziko wapi?
return-warranty-button = Dai la dhamana
return-size-button = Badilisha saizi
return-which = Ni bidhaa gani?
return-all = Zote
return-more = Ongeza bidhaa nyingine
return-line-until = { $item }: inaweza kurudishwa hadi { $date }
return-line-open = { $item }: inaweza kurudishwa
return-line-late = { $item }: siku ya mwisho ya kurudisha ilikuwa { $date }
return-line-excluded = { $item }: haiwezi kurudishwa isipokuwa ina kasoro
return-line-coming = { $item }: bado haijafika
return-line-gone = { $item }: tayari inarudishwa
return-line-unknown = { $item }: timu yetu inapaswa kuiangalia
return-person = Kanuni za duka hazinitoshi kuamua hili. Je, nimpe mtu wa timu yetu?
return-why = Kwa nini unairudisha?
return-reason-too-small = Ndogo sana
return-reason-too-large = Kubwa sana
return-reason-unwanted = Nimebadili nia
return-reason-not-as-described = Haifanani na maelezo
return-reason-wrong-item = Bidhaa isiyo sahihi
return-reason-damaged = Imeharibika
return-reason-other = Sababu nyingine
return-outcome = Je, unataka pesa zako, au saizi au rangi nyingine?
return-money = Rudishiwa pesa
return-swap = Badilisha
return-variant = Unataka ipi badala yake?
return-variant-none = Hakuna saizi au rangi nyingine kwa bei ileile.
return-ask = Je, nifungue urejeshaji huu kwa oda { $number }?
return-money-back = Utarudishiwa: { $amount }
return-instead = Badala yake utapata: { $item }
return-done = Urejeshaji { $id } wa oda { $number } umefunguliwa.
return-label = Chapisha lebo ya kurudisha
return-team = Timu yetu itakuandikia hatua zinazofuata.
return-state-requested = Urejeshaji { $id } ({ $date }): tumepokea ombi lako. Kinachofuata ni lebo au anwani ya kurudisha.
return-state-approved = Urejeshaji { $id } ({ $date }): umekubaliwa. Tafadhali tuma bidhaa.
return-state-received = Urejeshaji { $id } ({ $date }): bidhaa zimetufikia na zinakaguliwa.
return-state-refunded = Urejeshaji { $id } ({ $date }): umekaguliwa na umekamilika.
return-state-declined = Urejeshaji { $id } ({ $date }): haukukubaliwa. Timu yetu inaweza kukuambia sababu.
return-state-cancelled = Urejeshaji { $id } ({ $date }): umeondolewa.
return-refund-done = Imerudishwa { $date }: { $amount }
return-refund-pending = Iko njiani kwako tangu { $date }: { $amount }
return-refund-none = Oda { $number } haina urejeshaji wala pesa za kurudishwa.
return-warranty-in = { $item }: ina dhamana hadi { $date }
return-warranty-out = { $item }: dhamana iliisha { $date }
return-warranty-ask = Je, nifungue dai la dhamana kwa oda { $number }?
return-warranty-done = Dai la dhamana { $id } la oda { $number } limefunguliwa.
return-size-ask = Je, nibadilishe hili katika oda { $number }?
return-size-done = Imebadilishwa. Oda { $number } sasa ina:
return-costs = Gharama ya kurudisha: { $amount }
### Questions about a product
goods-told = Kuhusu { $product }, duka linasema:
goods-yes = Ndiyo. Kuhusu { $product }, duka linasema:
goods-no = Hapana. Kuhusu { $product }, duka linasema:
goods-quote = Kutoka maelezo ya { $product }:
goods-unknown = Taarifa za duka hazisemi hilo kuhusu { $product }. Swali lako limeandikwa kwa ajili ya duka.
goods-which = Unamaanisha bidhaa gani?
goods-mains-yes = Inafanya kazi katika nchi hii: { $country }. Umeme huko ni volti { $volts }.
goods-mains-partly = Katika nchi hii inategemea mahali: { $country }. Umeme huko ni volti { $volts }; inafanya kazi tu mahali volti zinapolingana.
goods-mains-no = Haifanyi kazi katika nchi hii: { $country }. Umeme huko ni volti { $volts }.
goods-plug = Plagi ya kuchagua: { $plug }
goods-plug-adapter = Huko adapta ya plagi inahitajika. Soketi: aina { $sockets }
goods-stock-yes = Ipo: { $variants }
goods-stock-no = Kwa sasa haipo: { $variants }
goods-stock-later = Inaweza kuagizwa, lakini hutumwa bidhaa mpya zikifika: { $variants }
goods-stock-none = Haipatikani kwa { $product }: { $wanted }
goods-stock-others = Pia ipo: { $variants }
goods-cart = Weka kwenye kikapu: { $variant }
goods-size-fits = Kwa jedwali la saizi la duka, saizi yako ni { $size }.
goods-size-between = Uko kati ya { $smaller } na { $larger }: { $smaller } inabana zaidi, { $larger } ni pana zaidi.
goods-size-reason = { $measure }: { $value }. Saizi { $size } ni ya { $range }.
goods-size-ask = Ili kutaja saizi yako nahitaji pia kipimo hiki: { $measure }. Kiandike pamoja na kizio chake, kwa mfano { $example }.
goods-size-outside = Hakuna saizi kwenye jedwali la duka inayolingana na vipimo hivi.
goods-size-no-chart = Duka halitoi jedwali la saizi la { $product }, kwa hiyo siwezi kutaja saizi.
goods-size-chart = Jedwali la saizi la duka kwa { $product }:
goods-size-general = Kwa jedwali la jumla, si la duka; watengenezaji hutofautiana:
goods-coupon-works = Msimbo { $code } ni halali sasa. Kama unahusu kikapu chako, itaonekana wakati wa kulipa.
goods-coupon-worth = Punguzo: { $worth }
goods-coupon-minimum = Agizo la chini: { $amount }
goods-coupon-ends = Halali hadi: { $date }
goods-coupon-starts = Halali kuanzia: { $date }
goods-coupon-once = Mara moja kwa kila mteja.
goods-coupon-not-yet = Msimbo { $code } bado si halali.
goods-coupon-expired = Msimbo { $code } umeisha muda.
goods-coupon-used-up = Msimbo { $code } umetumika wote.
goods-coupon-unknown = Duka halijui msimbo { $code }.
goods-coupon-locked = Misimbo mingi mno imejaribiwa. Unaweza kujaribu tena { $wait }.

### Photos and problems with items
widget-photo = Picha
widget-photo-add = Ongeza picha
widget-photo-remove = Ondoa picha
widget-photo-sending = Picha inapakiwa…
widget-photo-ready = Picha imepakiwa.
widget-photo-offline = Hakuna mtandao. Picha itapakiwa utakaporudi.
widget-photo-too-large = Picha ni kubwa mno. Kiwango cha juu: { $count } MB
widget-photo-no-picture = Faili hii si picha tunayoweza kusoma (JPEG, HEIC, PNG au WebP).
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
