# Czech. Addresses the shopper as "vy".

## Greeting and small talk
greeting = Dobrý den! Jsem automatický asistent obchodu { $store }. Zeptejte se mě na doručení, vrácení zboží, platbu nebo naše produkty.
greeting-again = Dobrý den, vítejte zpět! Co pro vás mohu udělat?
disclosure = Jsem automatický asistent, ne člověk.
robot = Jsem počítačový program: automatický asistent obchodu { $store }. Odpovídám podle stránek obchodu. Pokud chcete raději mluvit s člověkem, stačí napsat.
thanks = Není zač! Mohu vám pomoci ještě s něčím?
goodbye = Na shledanou! Děkujeme za návštěvu obchodu { $store }.
yes-what = Dobře. Co chcete vědět?
no-fine = V pořádku. Kdybyste něco potřebovali, napište.

## Asking back and giving up
ask-back = Nejsem si jistý, jak to myslíte. Je to některá z těchto otázek?
ask-back-none = Nic z toho
not-understood = Tomu jsem nerozuměl. Můžete to říct jinak?
out-of-scope = Mohu pomoci jen s obchodem { $store }: objednávky, doručení, vrácení zboží, platby a naše produkty.
unknown = Na stránkách obchodu jsem to nenašel.
empty-message = Umím číst jen text. Napište prosím svou otázku.
too-long = To je dlouhá zpráva. Přečetl jsem jen začátek (počet znaků: { $count }). Na kratší otázku odpovím lépe.
too-fast = Píšete rychleji, než stačím číst. Za chvíli odpovím.
trouble = Na naší straně se něco pokazilo. Zkuste to prosím za chvíli znovu.

## People
handoff-offer = Zatím se mi nepodařilo vám pomoci. Mám předat vaši konverzaci někomu z našeho týmu?
handoff-yes = Ano, prosím
handoff-no = Ne, děkuji
handoff-done = Předal jsem vaši konverzaci našemu týmu. Odpověď dostanete tady nebo přes { $contact }.
handoff-complaint = To mě mrzí. Předal jsem to našemu týmu. Odpověď dostanete tady nebo přes { $contact }.
handoff-declined = V pořádku. S čím dalším mohu pomoci?

## Languages and markets
language-changed = Od teď budu odpovídat česky.
language-which = Jaký jazyk si přejete?
language-unknown = Tímto jazykem zatím nemluvím.
answer-in-other-language = Tuto odpověď máme jen v tomto jazyce: { $language }
market-line = Platí pro objednávky s doručením do této oblasti: { $market }.
market-which = Kam má váš balík dorazit? Podmínky na tom závisí.

## Sources and products
source = Zdroj: { $title }
product-price = Cena: { $price }
product-attributes = O produktu { $product }:
product-none = Nenašel jsem žádný odpovídající produkt.
products-found = { $count ->
    [one] Našel jsem { $count } produkt:
    [few] Našel jsem { $count } produkty:
    [many] Našel jsem { $count } produktu:
   *[other] Našel jsem { $count } produktů:
}

## Widget
widget-title = Chat: { $store }
widget-open = Otevřít chat
widget-close = Zavřít chat
widget-placeholder = Napište svou otázku…
widget-send = Odeslat
widget-typing = Píše…
widget-language = Jazyk
widget-helpful = Pomohlo
widget-not-helpful = Nepomohlo
widget-feedback-thanks = Děkujeme za zpětnou vazbu.
widget-offline = Bez připojení. Vaše zpráva je uložena a bude odeslána.
widget-reconnecting = Obnovuje se připojení…
widget-retrying = Obchod teď nemůže vaši zprávu přijmout. Pokus se zopakuje.
widget-not-sent = Neodesláno
widget-retry = Zkusit znovu
widget-too-long = Zpráva je příliš dlouhá. Nejvyšší počet znaků: { $count }.
widget-you = Vy
widget-bot = Asistent
widget-view-product = Zobrazit produkt
widget-new-message = Nová zpráva
widget-messages = Zprávy
widget-new-conversation = Nová konverzace
widget-powered = Odpovědi pocházejí ze stránek obchodu

## Several wishes in one message
ask-back-part = A k „{ $part }“: jde o jednu z těchto otázek?

## Looking for a product
seek-many = Produkty, které splňují všechna vaše přání: { $count }.
seek-first = Tady jsou první:
seek-close = Ostatní se blíží.
seek-relaxed = Nic nesplňuje všechna vaše přání. Bylo nutné vynechat: { $wishes }. Nejblíže jsou:
seek-lacking = Tohle nemáme: { $wish }.
seek-unmet = Nesplňuje: { $wishes }
seek-unknown = Neuvedeno: { $wishes }
seek-without = bez: { $wish }
seek-without-it = Bez toho
seek-up-to = do { $price }
seek-from = od { $price }
seek-ask-category = Jaký druh zboží hledáte?
seek-ask-gender = Pro koho to je?
seek-ask-sleeve = Jaké rukávy chcete?
seek-ask-pocket = Chcete kapsu?
seek-ask-colour = Jakou barvu chcete?
seek-ask-material = Jaký materiál chcete?
seek-ask-season = Na jaké roční období?
seek-ask-fit = Jaký střih chcete?
seek-any = Je to jedno
seek-back = Zpět k vašemu hledání:
seek-again = Dobře. Co hledáte?
seek-start-over = Začít znovu
seek-compare = Porovnat
seek-comparison = { $first } a { $second } vedle sebe:
seek-compare-none = Nejdřív mi napište, co hledáte. Pak mohu porovnat dva produkty.

## Orders
order-which-number = Jaké je číslo vaší objednávky? Najdete ho v potvrzení objednávky.
order-number-unclear = Číslo objednávky v tom nevidím.
order-prove = Jaká e-mailová adresa nebo jaké PSČ je u objednávky { $number }? Potřebuji ověřit, že je vaše.
order-not-matched = Údaje k sobě nepatří. Zkontrolujte prosím číslo objednávky a e-mailovou adresu nebo PSČ; obojí můžete poslat znovu.
order-locked = Nesprávných pokusů bylo příliš mnoho. Kvůli bezpečnosti objednávek to můžete zkusit znovu { $wait }.
order-choose = Kterou objednávku máte na mysli?
orders-none = Ve vašem účtu nenacházím žádné objednávky.
backend-down = Náš systém objednávek je teď nedostupný. Nic se neztratí: zkuste to prosím za pár minut znovu. Nebo to mám předat někomu z našeho týmu?
change-unsure = Nepodařilo se mi ověřit, že změna proběhla. Měl by se na to podívat někdo z našeho týmu. Mám to předat?
order-head = Objednávka { $number } ze dne { $date }
order-state-pending = Objednávku máme a čekáme na platbu.
order-state-paid = Zaplaceno, čeká na zabalení.
order-state-packing = Právě se balí.
order-state-part-shipped = Objednávka přijde ve více balících. Část je na cestě, zbytek následuje.
order-state-shipped = Odesláno, na cestě k vám.
order-state-delivered = Doručeno.
order-state-cancelled = Objednávka je zrušena.
order-state-returned = Objednávka byla vrácena.
parcel-head = Balík { $n } z { $count }
parcel-labelled = Nahlášeno dopravci, ten balík zatím nenaskenoval.
parcel-moving = Balík je na cestě.
parcel-customs = Balík je na celnici.
parcel-out = Balík se právě doručuje.
parcel-pickup = Balík je připraven k vyzvednutí.
parcel-attempted = Dopravce se pokusil balík doručit, ale nikoho nezastihl.
parcel-delivered = Doručeno: { $date }
parcel-lost = Dopravce balík ztratil. Mrzí nás to.
parcel-back = Balík se vrací k nám.
parcel-carrier = Dopravce: { $carrier }, číslo zásilky: { $tracking }
parcel-link = Sledovat balík
parcel-expected = Očekávané doručení nejpozději: { $date }
parcel-late = Balík má zpoždění. Měl dorazit nejpozději: { $date }
parcel-help = Napište nám prosím, ať to můžeme prověřit: { $contact }
cancel-ask = Mám zrušit objednávku { $number } ({ $amount })? Nelze to vzít zpět.
cancel-done = Objednávka { $number } je zrušena.
cancel-refund = Vrácení peněz původním způsobem platby: { $amount }
order-fixed = Objednávka { $number } se už balí nebo je na cestě, takže ji nelze zrušit ani změnit.
address-which = Jaká je nová adresa? Napište ulici, PSČ a město do jedné zprávy, oddělené čárkami. Země zůstává: { $country }
address-ask = Má jít objednávka { $number } na tuto adresu?
    { $address }
address-done = Objednávka { $number } teď půjde na adresu:
    { $address }
address-country = Objednávku nelze poslat do jiné země. Uveďte prosím adresu ve stejné zemi.
order-track-button = Kde je moje objednávka?
order-cancel-button = Zrušit objednávku
order-address-button = Změnit adresu

### The demo storefront's cart
shop-cart = Váš košík
shop-order = Odeslat zkušební objednávku
shop-thanks = Děkujeme! Toto je ukázkový obchod: nic nebylo objednáno a nic se neplatí.

### A person at the desk
widget-person-typing = { $name } píše…

### People behind the desk
people-coming = Zavolal jsem člověka z našeho týmu, brzy vám tady odpoví.
people-called = Vaše zpráva dorazila. Náš tým o ní ví a odpoví tady co nejdříve.
people-away = Náš tým tu bude znovu { $when }.
people-ask-email = Na jakou e-mailovou adresu vám můžeme odpovědět?
people-here = Odpověď dostanete tady.
people-email-kept = Děkuji. Náš tým vám odpoví na { $email }.
people-email-when = Náš tým tu bude znovu { $when } a odpoví vám na { $email }.
people-sorry = To mě mrzí.
people-serious = Tohle je věc pro člověka, ne pro program.
people-checks = Někdo z našeho týmu se na to dívá a brzy vám tady odpoví.
people-joined = { $name } z našeho týmu je tady a odpoví vám.
people-handed-back = Odteď vám zase odpovídá automatický asistent.
people-closed = Náš tým tuto konverzaci uzavřel. Kdybyste ještě něco potřebovali, stačí napsat.
people-today = dnes v { $time } (místní čas: { $city })
people-tomorrow = zítra v { $time } (místní čas: { $city })
people-day = { $date } v { $time } (místní čas: { $city })
people-mail-ask = Na jakou e-mailovou adresu mám tuto konverzaci poslat?
people-mail-sent = Konverzace je na cestě na { $email }.
people-mail-many = Už byla odeslána několikrát. Zkuste to prosím zítra.
people-mail-off = Odsud nemohu posílat e-maily. Konverzace zůstává v tomto chatu a můžete si ji zkopírovat.
people-mail-subject = Vaše konverzace s obchodem { $store }
people-mail-intro = Jak jste si přáli, zde je vaše konverzace s obchodem { $store }.
people-mail-foot = Tento e-mail dostáváte, protože někdo tuto adresu zadal v našem chatu. Pokud jste to nebyli vy, nevšímejte si ho.
widget-people-rate = Jak dobře jsme vám pomohli?
widget-people-low = vůbec
widget-people-high = velmi dobře
widget-people-comment = Chcete něco dodat?
widget-people-mail = Poslat e-mailem
widget-people-email = Vaše e-mailová adresa

### Returns, exchanges, refunds
return-button = Vrátit zboží
return-exchange-button = Vyměnit zboží
return-refund-button = Kde jsou moje peníze?
return-warranty-button = Reklamace v záruce
return-size-button = Změnit velikost
return-which = O které zboží jde?
return-all = Všechno
return-more = Přidat další zboží
return-line-until = { $item }: lze vrátit do { $date }
return-line-open = { $item }: lze vrátit
return-line-late = { $item }: vrátit šlo do { $date }
return-line-excluded = { $item }: nelze vrátit, pokud nemá vadu
return-line-coming = { $item }: ještě nedoručeno
return-line-gone = { $item }: vrácení už probíhá
return-line-unknown = { $item }: na toto se musí podívat náš tým
return-person = Pravidla obchodu mi k rozhodnutí nestačí. Mám to předat člověku z našeho týmu?
return-why = Proč zboží vracíte?
return-reason-too-small = Příliš malé
return-reason-too-large = Příliš velké
return-reason-unwanted = Změna názoru
return-reason-not-as-described = Neodpovídá popisu
return-reason-wrong-item = Jiné zboží
return-reason-damaged = Poškozené
return-reason-other = Jiný důvod
return-outcome = Chcete vrátit peníze, nebo jinou velikost či barvu?
return-money = Vrátit peníze
return-swap = Výměna
return-variant = Co chcete místo toho?
return-variant-none = Jiná velikost ani barva za stejnou cenu není skladem.
return-ask = Mám otevřít toto vrácení k objednávce { $number }?
return-money-back = Vrátíme vám: { $amount }
return-instead = Místo toho dostanete: { $item }
return-done = Vrácení { $id } k objednávce { $number } je otevřené.
return-label = Vytisknout štítek pro vrácení
return-team = Náš tým vám napíše, jak dál.
return-state-requested = Vrácení { $id } ({ $date }): žádost máme. Následuje štítek nebo adresa pro vrácení.
return-state-approved = Vrácení { $id } ({ $date }): přijato. Pošlete prosím zboží zpět.
return-state-received = Vrácení { $id } ({ $date }): zboží dorazilo a kontroluje se.
return-state-refunded = Vrácení { $id } ({ $date }): zkontrolováno a uzavřeno.
return-state-declined = Vrácení { $id } ({ $date }): nepřijato. Náš tým vám sdělí proč.
return-state-cancelled = Vrácení { $id } ({ $date }): staženo.
return-refund-done = Vráceno { $date }: { $amount }
return-refund-pending = Na cestě k vám od { $date }: { $amount }
return-refund-none = Objednávka { $number } nemá žádné vrácení zboží ani peněz.
return-warranty-in = { $item }: v záruce do { $date }
return-warranty-out = { $item }: záruka skončila { $date }
return-warranty-ask = Mám otevřít reklamaci v záruce k objednávce { $number }?
return-warranty-done = Reklamace { $id } k objednávce { $number } je otevřená.
return-size-ask = Mám toto v objednávce { $number } změnit?
return-size-done = Změněno. V objednávce { $number } je nyní:
return-costs = Cena zpáteční zásilky: { $amount }
### Questions about a product
goods-told = K produktu { $product } obchod uvádí:
goods-yes = Ano. K produktu { $product } obchod uvádí:
goods-no = Ne. K produktu { $product } obchod uvádí:
goods-quote = Z popisu produktu { $product }:
goods-unknown = V údajích obchodu to u produktu { $product } není. Váš dotaz je pro obchod zapsán.
goods-which = Který produkt máte na mysli?
goods-mains-yes = V této zemi funguje: { $country }. V síti je tam { $volts } V.
goods-mains-partly = V této zemi záleží na místě: { $country }. V síti je tam { $volts } V; funguje jen tam, kde napětí odpovídá.
goods-mains-no = V této zemi nefunguje: { $country }. V síti je tam { $volts } V.
goods-plug = Zástrčka k výběru: { $plug }
goods-plug-adapter = Je tam potřeba adaptér na zástrčku. Zásuvky: typ { $sockets }
goods-stock-yes = Skladem: { $variants }
goods-stock-no = Momentálně není skladem: { $variants }
goods-stock-later = Lze objednat, ale odešle se, až přijde nové zboží: { $variants }
goods-stock-none = Produkt { $product } takovou variantu nemá: { $wanted }
goods-stock-others = Skladem také: { $variants }
goods-cart = Do košíku: { $variant }
goods-size-fits = Podle tabulky obchodu je vaše velikost { $size }.
goods-size-between = Jste mezi { $smaller } a { $larger }: { $smaller } víc přiléhá, { $larger } je volnější.
goods-size-reason = { $measure }: { $value }. Velikost { $size } je pro { $range }.
goods-size-ask = Pro určení velikosti potřebuji ještě tuto míru: { $measure }. Napište ji s jednotkou, například { $example }.
goods-size-outside = Těmto mírám neodpovídá žádná velikost z tabulky obchodu.
goods-size-no-chart = K produktu { $product } obchod neuvádí tabulku velikostí, proto velikost určit nemohu.
goods-size-chart = Tabulka velikostí obchodu pro { $product }:
goods-size-general = Podle obecné tabulky, ne podle obchodu; u výrobců se liší:
goods-coupon-works = Kód { $code } teď platí. Zda platí pro váš košík, ukáže pokladna.
goods-coupon-worth = Sleva: { $worth }
goods-coupon-minimum = Minimální objednávka: { $amount }
goods-coupon-ends = Platí do: { $date }
goods-coupon-starts = Platí od: { $date }
goods-coupon-once = Jednou na zákazníka.
goods-coupon-not-yet = Kód { $code } zatím neplatí.
goods-coupon-expired = Platnost kódu { $code } skončila.
goods-coupon-used-up = Kód { $code } je vyčerpaný.
goods-coupon-unknown = Obchod kód { $code } nezná.
goods-coupon-locked = Bylo vyzkoušeno příliš mnoho kódů. Znovu to lze zkusit { $wait }.

### Photos and problems with items
widget-photo = Fotka
widget-photo-add = Přidat fotku
widget-photo-remove = Odebrat fotku
widget-photo-sending = Fotka se nahrává…
widget-photo-ready = Fotka je nahraná.
widget-photo-offline = Bez připojení. Fotka se nahraje, až bude zase k dispozici.
widget-photo-too-large = Fotka je příliš velká. Nejvýše: { $count } MB
widget-photo-no-picture = Tento soubor není fotka, kterou umíme přečíst (JPEG, HEIC, PNG nebo WebP).
widget-photo-failed = Fotku se nepodařilo nahrát. Zkuste to prosím znovu.
widget-photo-most = Nejvíce fotek v jedné zprávě: { $count }
photo-thanks = Děkuji za fotku. Obrázky nevidím, ale náš tým ano. O co jde?
photo-kept = Děkuji. Fotka je uložená pro náš tým.
problem-button = Nahlásit problém
problem-damaged = Zboží je poškozené
problem-wrong = Je to jiné zboží
problem-missing = Zboží chybí
problem-what = Co je se zbožím v nepořádku?
problem-which = O které zboží jde?
problem-how-many = Kolika kusů se to týká?
problem-photo = Pošlete prosím fotku, na které je problém vidět. Pokud žádnou nemáte, stačí to říct.
problem-no-photo = Nemám fotku
problem-wish = Co byste chtěli?
problem-refund-words = peníz|peněz|vrácen|vrátit
problem-replacement-words = výměn|vyměn|nový|nové|novou|jiný|správn
problem-ask = Je to správně? Pak to nahlásím našemu týmu.
problem-photos = Fotky: { $count }
problem-done = Děkuji, vaše hlášení má náš tým. Jeho číslo: { $number }
problem-next = Náš tým se na něj teď podívá a ozve se vám.
problem-photo-later = Fotky můžete ještě poslat na { $contact }.
problem-not-delivered = Z objednávky { $number } zatím nebylo nic doručeno.
problem-reported = Ke všemu, co bylo z objednávky { $number } doručeno, už je otevřená reklamace nebo vrácení. Mám to předat někomu z našeho týmu?
problem-late = Objednávka byla doručena { $date }, lhůta tedy uplynula. Někdo z našeho týmu se na to může podívat. Mám to předat?
