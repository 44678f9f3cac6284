# Every fixed word that a shopper reads, in Hindi. See en.ftl for the rules.

## Greeting and small talk
greeting = नमस्ते! मैं { $store } का ऑटोमैटिक असिस्टेंट हूँ। डिलीवरी, वापसी, भुगतान या हमारे प्रोडक्ट के बारे में मुझसे पूछिए।
greeting-again = फिर से नमस्ते! आपकी क्या मदद करूँ?
disclosure = मैं एक ऑटोमैटिक असिस्टेंट हूँ, इंसान नहीं।
robot = मैं एक कंप्यूटर प्रोग्राम हूँ: { $store } का ऑटोमैटिक असिस्टेंट। मेरे जवाब स्टोर के अपने पेजों से आते हैं। अगर आप किसी व्यक्ति से बात करना चाहें, तो बस बता दीजिए।
thanks = आपका स्वागत है! कुछ और पूछना है?
goodbye = अलविदा! { $store } पर आने के लिए धन्यवाद।
yes-what = ठीक है। आप क्या जानना चाहते हैं?
no-fine = ठीक है। जब भी ज़रूरत हो, लिख दीजिए।

## Asking back and giving up
ask-back = आपकी बात पूरी तरह समझ नहीं आई। क्या आप इनमें से कुछ पूछना चाहते हैं?
ask-back-none = इनमें से कोई नहीं
not-understood = माफ़ कीजिए, यह समझ नहीं आया। क्या आप इसे दूसरे शब्दों में लिख सकते हैं?
out-of-scope = मैं सिर्फ़ { $store } से जुड़ी बातों में मदद कर सकता हूँ: ऑर्डर, डिलीवरी, वापसी, भुगतान और हमारे प्रोडक्ट।
unknown = यह जानकारी स्टोर के पेजों पर नहीं मिली।
empty-message = मैं सिर्फ़ शब्द पढ़ सकता हूँ। कृपया अपना सवाल लिखिए।
too-long = आपका संदेश लंबा है, इसलिए सिर्फ़ पहले { $count } अक्षर पढ़े गए। छोटा सवाल हो तो जवाब देना आसान होता है।
too-fast = आपके संदेश बहुत तेज़ी से आ रहे हैं। थोड़ी देर में जवाब मिलेगा।
trouble = हमारी तरफ़ कोई गड़बड़ी हुई है। कृपया थोड़ी देर में फिर कोशिश कीजिए।

## People
handoff-offer = अब तक आपकी मदद नहीं हो पाई। क्या यह बातचीत हमारी टीम के किसी व्यक्ति को सौंप दूँ?
handoff-yes = हाँ, कृपया
handoff-no = नहीं, धन्यवाद
handoff-done = आपकी बातचीत हमारी टीम को सौंप दी गई है। वे आपको यहीं या { $contact } पर जवाब देंगे।
handoff-complaint = हमें इसका खेद है। बात हमारी टीम तक पहुँचा दी गई है, वे आपसे यहीं या { $contact } पर संपर्क करेंगे।
handoff-declined = ठीक है। और क्या मदद करूँ?

## Languages and markets
language-changed = अब से जवाब हिन्दी में मिलेंगे।
language-which = आप कौन-सी भाषा चाहते हैं?
language-unknown = यह भाषा मुझे अभी नहीं आती।
answer-in-other-language = यह जवाब हमारे पास सिर्फ़ { $language } में है:
market-line = यह इन जगहों पर भेजे जाने वाले ऑर्डर पर लागू है: { $market }।
market-which = आपका पार्सल कहाँ जाना है? नियम उसी पर निर्भर करता है।

## Sources and products
source = स्रोत: { $title }
product-price = कीमत: { $price }
product-attributes = { $product } के बारे में:
product-none = मेल खाने वाला कोई प्रोडक्ट नहीं मिला।
products-found = { $count ->
    [one] { $count } प्रोडक्ट मिला:
   *[other] { $count } प्रोडक्ट मिले:
}

## Widget
widget-title = { $store } से चैट
widget-open = चैट खोलें
widget-close = चैट बंद करें
widget-placeholder = अपना सवाल लिखें…
widget-send = भेजें
widget-typing = लिखा जा रहा है…
widget-language = भाषा
widget-helpful = मददगार
widget-not-helpful = मददगार नहीं
widget-feedback-thanks = राय देने के लिए धन्यवाद।
widget-offline = कनेक्शन नहीं है। आपका संदेश सुरक्षित है और भेज दिया जाएगा।
widget-reconnecting = फिर से कनेक्ट हो रहा है…
widget-retrying = स्टोर अभी आपका संदेश नहीं ले पा रहा है। फिर कोशिश की जाएगी।
widget-not-sent = नहीं भेजा गया
widget-retry = फिर कोशिश करें
widget-too-long = कृपया ज़्यादा से ज़्यादा { $count } अक्षर लिखें।
widget-you = आप
widget-bot = असिस्टेंट
widget-view-product = प्रोडक्ट देखें
widget-new-message = नया संदेश
widget-messages = संदेश
widget-new-conversation = नई बातचीत शुरू करें
widget-powered = जवाब स्टोर के अपने पेजों से आते हैं

## Several wishes in one message
ask-back-part = और “{ $part }” के बारे में: क्या आपका सवाल इनमें से कोई एक है?

## Looking for a product
seek-many = आपकी सभी ज़रूरतों पर खरे प्रोडक्ट: { $count }।
seek-first = सबसे पहले ये:
seek-close = बाकी इसके करीब हैं।
seek-relaxed = कोई भी प्रोडक्ट आपकी सभी ज़रूरतें पूरी नहीं करता। यह छोड़ना पड़ा: { $wishes }। सबसे करीब ये हैं:
seek-lacking = यह हमारे पास नहीं है: { $wish }।
seek-unmet = पूरा नहीं: { $wishes }
seek-unknown = बताया नहीं गया: { $wishes }
seek-without = { $wish } के बिना
seek-without-it = इसके बिना
seek-up-to = { $price } तक
seek-from = { $price } से
seek-ask-category = आप किस तरह का प्रोडक्ट ढूँढ रहे हैं?
seek-ask-gender = यह किसके लिए है?
seek-ask-sleeve = कैसी आस्तीन चाहिए?
seek-ask-pocket = क्या जेब चाहिए?
seek-ask-colour = कौन-सा रंग चाहिए?
seek-ask-material = कौन-सा मटीरियल चाहिए?
seek-ask-season = किस मौसम के लिए?
seek-ask-fit = कैसी फ़िटिंग चाहिए?
seek-any = कोई फ़र्क नहीं
seek-back = आपकी खोज पर लौटते हैं:
seek-again = ठीक है। आपको क्या चाहिए?
seek-start-over = फिर से शुरू करें
seek-compare = तुलना करें
seek-comparison = { $first } और { $second } की तुलना:
seek-compare-none = पहले बताइए कि आपको क्या चाहिए। फिर दो प्रोडक्ट की तुलना हो सकती है।

## Orders
order-which-number = आपका ऑर्डर नंबर क्या है? यह ऑर्डर की पुष्टि में लिखा है।
order-number-unclear = इसमें कोई ऑर्डर नंबर नहीं दिखा।
order-prove = ऑर्डर { $number } में कौन सा ई-मेल या पिन कोड दिया गया था? इससे पक्का होगा कि ऑर्डर आपका ही है।
order-not-matched = जानकारी मेल नहीं खाती। कृपया ऑर्डर नंबर और ई-मेल या पिन कोड जाँच लें; आप दोनों फिर से भेज सकते हैं।
order-locked = बहुत बार गलत कोशिश हुई। ऑर्डरों की सुरक्षा के लिए आप { $wait } फिर कोशिश कर सकते हैं।
order-choose = आप किस ऑर्डर की बात कर रहे हैं?
orders-none = आपके खाते में कोई ऑर्डर नहीं मिला।
backend-down = अभी हमारे ऑर्डर सिस्टम से संपर्क नहीं हो पा रहा। कुछ भी नहीं खोएगा: कृपया कुछ मिनट बाद फिर कोशिश करें। या इसे हमारी टीम के किसी व्यक्ति को सौंप दूँ?
change-unsure = यह पक्का नहीं हो सका कि बदलाव हो गया। हमारी टीम के किसी व्यक्ति को इसे देखना चाहिए। सौंप दूँ?
order-head = ऑर्डर { $number }, तारीख: { $date }
order-state-pending = ऑर्डर मिल गया है, भुगतान का इंतज़ार है।
order-state-paid = भुगतान हो गया, पैकिंग बाकी है।
order-state-packing = अभी पैक हो रहा है।
order-state-part-shipped = ऑर्डर कई पार्सल में आएगा। एक हिस्सा निकल चुका है, बाकी बाद में आएगा।
order-state-shipped = भेज दिया गया है और आपके पास आ रहा है।
order-state-delivered = पहुँचा दिया गया।
order-state-cancelled = ऑर्डर रद्द है।
order-state-returned = ऑर्डर वापस आ चुका है।
parcel-head = पार्सल { $n }, कुल { $count }
parcel-labelled = कूरियर को सूचना दी गई है, अभी स्कैन नहीं हुआ है।
parcel-moving = पार्सल रास्ते में है।
parcel-customs = पार्सल कस्टम्स में है।
parcel-out = पार्सल डिलीवरी के लिए निकल चुका है।
parcel-pickup = पार्सल लेने के लिए तैयार है।
parcel-attempted = कूरियर डिलीवरी के लिए आया था, पर कोई नहीं मिला।
parcel-delivered = डिलीवरी की तारीख: { $date }
parcel-lost = कूरियर से पार्सल खो गया। हमें खेद है।
parcel-back = पार्सल हमारे पास वापस आ रहा है।
parcel-carrier = कूरियर: { $carrier }, ट्रैकिंग नंबर: { $tracking }
parcel-link = पार्सल ट्रैक करें
parcel-expected = इस तारीख तक आने की उम्मीद: { $date }
parcel-late = पार्सल में देरी हुई है। इस तारीख तक आना था: { $date }
parcel-help = हमें लिखें ताकि हम पता कर सकें: { $contact }
cancel-ask = क्या ऑर्डर { $number } ({ $amount }) रद्द कर दूँ? इसे वापस नहीं लिया जा सकता।
cancel-done = ऑर्डर { $number } रद्द हो गया।
cancel-refund = उसी भुगतान माध्यम में वापसी: { $amount }
order-fixed = ऑर्डर { $number } पैक हो रहा है या निकल चुका है, इसलिए उसे रद्द या बदला नहीं जा सकता।
address-which = नया पता क्या है? कृपया सड़क, पिन कोड और शहर एक ही संदेश में, अल्पविराम से अलग करके लिखें। देश वही रहेगा: { $country }
address-ask = क्या ऑर्डर { $number } इस पते पर भेजें?
    { $address }
address-done = ऑर्डर { $number } अब यहाँ जाएगा:
    { $address }
address-country = ऑर्डर किसी दूसरे देश में नहीं भेजा जा सकता। कृपया उसी देश का पता दें।
order-track-button = मेरा ऑर्डर कहाँ है?
order-cancel-button = मेरा ऑर्डर रद्द करें
order-address-button = पता बदलें

### The demo storefront's cart
shop-cart = आपका कार्ट
shop-order = परीक्षण ऑर्डर दें
shop-thanks = धन्यवाद! यह एक डेमो दुकान है: कुछ भी ऑर्डर नहीं हुआ और कुछ भुगतान नहीं करना है।

### A person at the desk
widget-person-typing = { $name } लिख रहे हैं…

### People behind the desk
people-coming = हमारी टीम के एक व्यक्ति को बुला लिया गया है। आपको थोड़ी देर में यहीं जवाब मिलेगा।
people-called = आपका संदेश मिल गया है। हमारी टीम को बता दिया गया है और वे जल्द से जल्द यहीं जवाब देंगे।
people-away = हमारी टीम { $when } वापस आएगी।
people-ask-email = हम आपको किस ईमेल पते पर जवाब दे सकते हैं?
people-here = जवाब आपको यहीं मिलेगा।
people-email-kept = धन्यवाद। हमारी टीम आपको { $email } पर जवाब देगी।
people-email-when = हमारी टीम { $when } वापस आएगी और आपको { $email } पर जवाब देगी।
people-sorry = इसके लिए खेद है।
people-serious = यह मामला किसी इंसान के लिए है, प्रोग्राम के लिए नहीं।
people-checks = हमारी टीम का एक व्यक्ति इसे देख रहा है। आपको थोड़ी देर में यहीं जवाब मिलेगा।
people-joined = हमारी टीम से { $name } अब यहाँ हैं और आपको जवाब देंगे।
people-handed-back = अब से आपको फिर से स्वचालित सहायक जवाब देगा।
people-closed = हमारी टीम ने यह बातचीत पूरी कर दी है। कुछ और चाहिए तो बस लिख दीजिए।
people-today = आज { $time } बजे ({ $city } समय)
people-tomorrow = कल { $time } बजे ({ $city } समय)
people-day = { $date } को { $time } बजे ({ $city } समय)
people-mail-ask = यह बातचीत किस ईमेल पते पर भेजूँ?
people-mail-sent = बातचीत { $email } पर भेजी जा रही है।
people-mail-many = यह पहले ही कई बार भेजी जा चुकी है। कृपया कल फिर कोशिश करें।
people-mail-off = यहाँ से ईमेल नहीं भेजा जा सकता। बातचीत इसी चैट में रहेगी और आप इसे कॉपी कर सकते हैं।
people-mail-subject = { $store } के साथ आपकी बातचीत
people-mail-intro = आपके कहने पर, यह { $store } के साथ आपकी बातचीत है।
people-mail-foot = यह ईमेल आपको इसलिए मिला क्योंकि किसी ने हमारी चैट में यह पता लिखा था। अगर वह आप नहीं थे, तो इसे अनदेखा करें।
widget-people-rate = हम आपकी कितनी मदद कर पाए?
widget-people-low = बिल्कुल नहीं
widget-people-high = बहुत अच्छी
widget-people-comment = क्या आप कुछ जोड़ना चाहेंगे?
widget-people-mail = ईमेल से भेजें
widget-people-email = आपका ईमेल पता

### Returns, exchanges, refunds
return-button = सामान वापस करें
return-exchange-button = सामान बदलें
return-refund-button = मेरा रिफ़ंड कहाँ है?
return-warranty-button = वारंटी का दावा
return-size-button = साइज़ बदलें
return-which = बात किस सामान की है?
return-all = सभी
return-more = एक और सामान जोड़ें
return-line-until = { $item }: { $date } तक वापस हो सकता है
return-line-open = { $item }: वापस हो सकता है
return-line-late = { $item }: वापसी का आख़िरी दिन { $date } था
return-line-excluded = { $item }: ख़राबी न हो तो वापस नहीं हो सकता
return-line-coming = { $item }: अभी डिलीवर नहीं हुआ
return-line-gone = { $item }: वापसी पहले से चल रही है
return-line-unknown = { $item }: इसे हमारी टीम को देखना होगा
return-person = दुकान के नियमों से यह तय नहीं हो पा रहा है। क्या इसे हमारी टीम के किसी व्यक्ति को सौंप दूँ?
return-why = वापसी की वजह क्या है?
return-reason-too-small = बहुत छोटा
return-reason-too-large = बहुत बड़ा
return-reason-unwanted = अब नहीं चाहिए
return-reason-not-as-described = विवरण जैसा नहीं
return-reason-wrong-item = ग़लत सामान
return-reason-damaged = टूटा या ख़राब
return-reason-other = दूसरी वजह
return-outcome = आपको पैसे वापस चाहिए, या दूसरा साइज़ या रंग?
return-money = पैसे वापस
return-swap = अदला-बदली
return-variant = उसकी जगह कौन-सा चाहिए?
return-variant-none = उसी दाम पर कोई दूसरा साइज़ या रंग उपलब्ध नहीं है।
return-ask = क्या ऑर्डर { $number } के लिए यह वापसी शुरू की जाए?
return-money-back = आपको वापस मिलेंगे: { $amount }
return-instead = बदले में आपको मिलेगा: { $item }
return-done = ऑर्डर { $number } की वापसी { $id } दर्ज हो गई।
return-label = वापसी का लेबल प्रिंट करें
return-team = हमारी टीम आपको लिखेगी कि आगे क्या करना है।
return-state-requested = वापसी { $id } ({ $date }): आपका अनुरोध मिल गया। अब लेबल या वापसी का पता आएगा।
return-state-approved = वापसी { $id } ({ $date }): स्वीकार हुई। कृपया सामान वापस भेजें।
return-state-received = वापसी { $id } ({ $date }): सामान हम तक पहुँच गया और जाँचा जा रहा है।
return-state-refunded = वापसी { $id } ({ $date }): जाँच पूरी, मामला बंद।
return-state-declined = वापसी { $id } ({ $date }): स्वीकार नहीं हुई। वजह हमारी टीम बता सकती है।
return-state-cancelled = वापसी { $id } ({ $date }): वापस ली गई।
return-refund-done = { $date } को लौटाए गए: { $amount }
return-refund-pending = { $date } से आपकी ओर रास्ते में: { $amount }
return-refund-none = ऑर्डर { $number } में कोई वापसी या रिफ़ंड नहीं है।
return-warranty-in = { $item }: वारंटी { $date } तक
return-warranty-out = { $item }: वारंटी { $date } को ख़त्म हो गई
return-warranty-ask = क्या ऑर्डर { $number } के लिए वारंटी का दावा दर्ज किया जाए?
return-warranty-done = ऑर्डर { $number } का वारंटी दावा { $id } दर्ज हो गया।
return-size-ask = क्या ऑर्डर { $number } में यह बदल दिया जाए?
return-size-done = बदल दिया गया। ऑर्डर { $number } में अब है:
return-costs = वापस भेजने का ख़र्च: { $amount }
### Questions about a product
goods-told = { $product } के बारे में दुकान यह बताती है:
goods-yes = हाँ। { $product } के बारे में दुकान यह बताती है:
goods-no = नहीं। { $product } के बारे में दुकान यह बताती है:
goods-quote = { $product } के विवरण से:
goods-unknown = दुकान की फ़ाइलों में { $product } के बारे में यह नहीं लिखा है। आपका सवाल दुकान के लिए नोट कर लिया गया है।
goods-which = आप किस उत्पाद की बात कर रहे हैं?
goods-mains-yes = इस देश में चलेगा: { $country }। वहाँ बिजली { $volts } वोल्ट है।
goods-mains-partly = इस देश में जगह पर निर्भर है: { $country }। वहाँ बिजली { $volts } वोल्ट है; केवल वहीं चलेगा जहाँ वोल्टेज ठीक हो।
goods-mains-no = इस देश में नहीं चलेगा: { $country }। वहाँ बिजली { $volts } वोल्ट है।
goods-plug = चुनने का प्लग: { $plug }
goods-plug-adapter = वहाँ प्लग अडैप्टर चाहिए। सॉकेट का प्रकार: { $sockets }
goods-stock-yes = स्टॉक में: { $variants }
goods-stock-no = अभी स्टॉक में नहीं: { $variants }
goods-stock-later = ऑर्डर हो सकता है, पर नया माल आने पर भेजा जाएगा: { $variants }
goods-stock-none = { $product } में ऐसा नहीं मिलता: { $wanted }
goods-stock-others = यह भी स्टॉक में: { $variants }
goods-cart = कार्ट में डालें: { $variant }
goods-size-fits = दुकान के साइज़ चार्ट के अनुसार आपका साइज़ { $size } है।
goods-size-between = आप { $smaller } और { $larger } के बीच हैं: { $smaller } ज़्यादा चुस्त है, { $larger } ज़्यादा ढीला।
goods-size-reason = { $measure }: { $value }। साइज़ { $size } इसके लिए है: { $range }।
goods-size-ask = साइज़ बताने के लिए यह नाप भी चाहिए: { $measure }। कृपया इकाई के साथ लिखें, जैसे { $example }।
goods-size-outside = दुकान के चार्ट में इन नापों का कोई साइज़ नहीं है।
goods-size-no-chart = दुकान { $product } का साइज़ चार्ट नहीं देती, इसलिए साइज़ नहीं बताया जा सकता।
goods-size-chart = { $product } के लिए दुकान का साइज़ चार्ट:
goods-size-general = एक सामान्य तालिका के अनुसार, दुकान की नहीं; निर्माताओं में फ़र्क़ होता है:
goods-coupon-works = कोड { $code } अभी मान्य है। आपके कार्ट पर लगता है या नहीं, यह भुगतान के समय दिखेगा।
goods-coupon-worth = छूट: { $worth }
goods-coupon-minimum = न्यूनतम ऑर्डर: { $amount }
goods-coupon-ends = कब तक मान्य: { $date }
goods-coupon-starts = कब से मान्य: { $date }
goods-coupon-once = हर ग्राहक के लिए एक बार।
goods-coupon-not-yet = कोड { $code } अभी मान्य नहीं है।
goods-coupon-expired = कोड { $code } की अवधि समाप्त हो चुकी है।
goods-coupon-used-up = कोड { $code } पूरा इस्तेमाल हो चुका है।
goods-coupon-unknown = दुकान कोड { $code } को नहीं जानती।
goods-coupon-locked = बहुत ज़्यादा कोड आज़माए गए। दोबारा कोशिश का समय: { $wait }।

### Photos and problems with items
widget-photo = फ़ोटो
widget-photo-add = फ़ोटो जोड़ें
widget-photo-remove = फ़ोटो हटाएँ
widget-photo-sending = फ़ोटो अपलोड हो रही है…
widget-photo-ready = फ़ोटो अपलोड हो गई।
widget-photo-offline = कनेक्शन नहीं है। उसके लौटने पर फ़ोटो अपलोड होगी।
widget-photo-too-large = फ़ोटो बहुत बड़ी है। अधिकतम: { $count } MB
widget-photo-no-picture = यह फ़ाइल ऐसी फ़ोटो नहीं है जिसे हम पढ़ सकें (JPEG, HEIC, PNG या WebP)।
widget-photo-failed = फ़ोटो अपलोड नहीं हो सकी। कृपया फिर कोशिश करें।
widget-photo-most = एक संदेश में अधिकतम फ़ोटो: { $count }
photo-thanks = फ़ोटो के लिए धन्यवाद। मेरे लिए तस्वीरें देखना संभव नहीं, पर हमारी टीम देख सकती है। बात किस बारे में है?
photo-kept = धन्यवाद। फ़ोटो हमारी टीम के लिए रख ली गई है।
problem-button = समस्या बताएँ
problem-damaged = आइटम टूटा या ख़राब है
problem-wrong = ग़लत आइटम है
problem-missing = आइटम नहीं मिला
problem-what = आइटम में क्या समस्या है?
problem-which = बात किस आइटम की है?
problem-how-many = कितने पीस में समस्या है?
problem-photo = कृपया ऐसी फ़ोटो भेजें जिसमें समस्या दिखे। अगर नहीं है, तो बस बता दें।
problem-no-photo = मेरे पास फ़ोटो नहीं है
problem-wish = आप क्या चाहते हैं?
problem-refund-words = पैसे|पैसा|रिफंड|रिफ़ंड|वापसी|refund
problem-replacement-words = बदल|नया|दूसरा|एक्सचेंज|सही|replace
problem-ask = क्या यह सही है? तो यह हमारी टीम को बता दिया जाएगा।
problem-photos = फ़ोटो: { $count }
problem-done = धन्यवाद, आपकी शिकायत हमारी टीम के पास है। उसका नंबर: { $number }
problem-next = हमारी टीम अब इसे देखेगी और आपसे संपर्क करेगी।
problem-photo-later = आप अब भी { $contact } पर फ़ोटो भेज सकते हैं।
problem-not-delivered = ऑर्डर { $number } में से अभी कुछ भी डिलीवर नहीं हुआ है।
problem-reported = ऑर्डर { $number } में से जो कुछ डिलीवर हुआ, उस सबके लिए रिटर्न या शिकायत पहले से खुली है। क्या इसे हमारी टीम के किसी व्यक्ति को सौंप दूँ?
problem-late = ऑर्डर { $date } को डिलीवर हुआ था, इसलिए समय निकल चुका है। हमारी टीम का कोई व्यक्ति इसे देख सकता है। सौंप दूँ?
