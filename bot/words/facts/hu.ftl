# How the store's standard facts are told, in Hungarian. See en.ftl for the rules.
# A Hungarian date ends with a full stop of its own, so none follows $date or a $period of days.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Az átvételtől számítva { $n } napja van a termék visszaküldésére.
   *[other] Az átvételtől számítva { $n } napja van a termék visszaküldésére.
}
fact-return-window-postage-store = A visszaküldés ingyenes: a postaköltséget mi fizetjük.
fact-return-window-postage-shopper = A visszaküldés postaköltségét Ön fizeti.
fact-return-window-cost = A visszaküldés díja { $amount }, ezt levonjuk a visszatérített összegből.
fact-return-window-faulty_free-yes = Ha a termék hibás, sérült, vagy nem az, amit rendelt, a visszaküldés ingyenes.
fact-return-window-shipping-yes = Ha a teljes rendelést visszaküldi, a normál szállítás díját is visszafizetjük.
fact-return-window-shipping-no = A rendelés szállítási díját nem fizetjük vissza.
fact-return-how-start = Itt indíthatja el a visszaküldést: { $list }.
fact-return-how-label_days = { $n ->
    [one] A visszaküldési címkét vagy címet { $n } munkanapon belül elküldjük e-mailben.
   *[other] A visszaküldési címkét vagy címet { $n } munkanapon belül elküldjük e-mailben.
}
fact-return-how-hand_over_days = { $n ->
    [one] Kérjük, ezután { $n } napon belül adja fel a csomagot.
   *[other] Kérjük, ezután { $n } napon belül adja fel a csomagot.
}
fact-return-how-parts-yes = A rendelésnek csak egyes termékeit is visszaküldheti.
fact-return-how-parts-no = A rendelés csak egészben küldhető vissza.
fact-return-conditions-state = Ilyen állapotú termék küldhető vissza: { $list }.
fact-return-conditions-excluded = Csak akkor küldhető vissza, ha hibás: { $list }.
fact-return-conditions-sale-yes = A leárazott termékek ugyanúgy visszaküldhetők, mint a többi.
fact-return-conditions-sale-no = A leárazott termékek nem küldhetők vissza.
fact-refund-time-check_days = { $n ->
    [one] A visszaküldött csomag beérkezése után { $n } munkanapon belül visszatérítjük a pénzét.
   *[other] A visszaküldött csomag beérkezése után { $n } munkanapon belül visszatérítjük a pénzét.
}
fact-refund-time-bank_days = { $to ->
    [one] Bankjánál további { $span } munkanapba telhet, amíg az összeg megjelenik.
   *[other] Bankjánál további { $span } munkanapba telhet, amíg az összeg megjelenik.
}
fact-refund-time-to-original = Az összeg ugyanarra a fizetési módra érkezik vissza, amelyet Ön használt.
fact-refund-time-to-credit = Az összeget nálunk levásárolható egyenlegként kapja meg.
fact-exchange-size-offered-yes = Igen, a termék másik méretre vagy színre cserélhető.
fact-exchange-size-offered-no = Cserére nincs lehetőség. Kérjük, küldje vissza a terméket, és rendelje meg, amelyiket szeretné.
fact-exchange-size-hold_days = { $n ->
    [one] Az új terméket { $n } napig félretesszük Önnek.
   *[other] Az új terméket { $n } napig félretesszük Önnek.
}
fact-exchange-size-delivery-free = Az új termékért nem számítunk fel szállítási díjat.
fact-exchange-size-delivery-charged = Az új terméket a szokásos szállítási díjjal küldjük.
fact-return-holiday-ordered = Az ebben az időszakban leadott rendelésekre hosszabb visszaküldési idő vonatkozik: { $period }
fact-return-holiday-until = Visszaküldésük határideje: { $date }

## Orders
fact-cancel-order-allowed-yes = Igen, a rendelést díjmentesen lemondhatja, amíg a csomag el nem hagyta a raktárunkat.
fact-cancel-order-allowed-no = A leadott rendelés nem mondható le, de a termék visszaküldhető.
fact-cancel-order-hours = { $n ->
    [one] Ez általában a rendelés utáni { $n } órán belül lehetséges.
   *[other] Ez általában a rendelés utáni { $n } órán belül lehetséges.
}
fact-cancel-order-how = Itt mondhatja le: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] A pénzét { $n } munkanapon belül visszakapja.
   *[other] A pénzét { $n } munkanapon belül visszakapja.
}
fact-change-address-allowed-yes = Igen, a szállítási cím módosítható, amíg a csomag el nem hagyta a raktárunkat.
fact-change-address-allowed-no = A szállítási cím a rendelés leadása után nem módosítható.
fact-change-address-hours = { $n ->
    [one] Ez általában a rendelés utáni { $n } órán belül lehetséges.
   *[other] Ez általában a rendelés utáni { $n } órán belül lehetséges.
}
fact-change-address-how = Itt módosíthatja: { $list }.
fact-change-address-country-yes = Az ország is módosítható.
fact-change-address-country-no = Az ország nem módosítható: kérjük, mondja le a rendelést, és adjon le újat.
fact-change-order-swap-yes = A méretet vagy a színt módosíthatja, amíg a csomag el nem hagyta a raktárunkat.
fact-change-order-swap-no = A méret vagy a szín a rendelés leadása után nem módosítható.
fact-change-order-add-yes = Addig további termékeket is hozzáadhat.
fact-change-order-add-no = A rendeléshez utólag nem adható termék: kérjük, adjon le egy második rendelést.
fact-change-order-how = Itt módosíthatja a rendelést: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] A visszaigazolás { $n } percen belül megérkezik e-mailben. Kérjük, nézze meg a spam mappát is.
   *[other] A visszaigazolás { $n } percen belül megérkezik e-mailben. Kérjük, nézze meg a spam mappát is.
}
fact-no-confirmation-resend-yes = Ha ott sincs, lehet, hogy elírás van az e-mail-címben: szóljon munkatársainknak, és újra elküldjük.
fact-out-of-stock-notify-yes = A termék oldalán kérhet e-mailes értesítést arról, amikor újra kapható.
fact-out-of-stock-weeks = { $to ->
    [one] A legtöbb termék { $span } héten belül újra kapható.
   *[other] A legtöbb termék { $span } héten belül újra kapható.
}
fact-pre-order-charged-order = Az előrendelést leadáskor kell kifizetni.
fact-pre-order-charged-dispatch = Az előrendelést csak a feladáskor kell kifizetni.
fact-pre-order-cancel-yes = A feladásig díjmentesen lemondhatja.
fact-pre-order-cancel-no = Az előrendelés nem mondható le.
fact-gift-wrapping-offered-yes = Igen, kérhet díszcsomagolást.
fact-gift-wrapping-offered-no = Díszcsomagolást nem vállalunk.
fact-gift-wrapping-cost = A díszcsomagolás díja termékenként { $amount }.
fact-gift-wrapping-card-yes = Saját üzenettel ellátott kártyát is kérhet hozzá.
fact-gift-wrapping-no_prices-yes = Az ajándékcsomagban nem tüntetünk fel árat.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] A normál szállítás a feladástól számítva { $span } munkanap.
   *[other] A normál szállítás a feladástól számítva { $span } munkanap.
}
fact-delivery-time-express = { $to ->
    [one] Az expressz szállítás { $span } munkanap.
   *[other] Az expressz szállítás { $span } munkanap.
}
fact-shipping-cost-free-yes = A szállítás ingyenes.
fact-shipping-cost-standard = A normál szállítás díja { $amount }.
fact-shipping-cost-free_from = A normál szállítás ingyenes, ha a termékek értéke legalább { $amount }.
fact-shipping-cost-express = Az expressz szállítás díja { $amount }.
fact-dispatch-time-days = { $n ->
    [one] A rendelést { $n } munkanapon belül átadjuk a futárszolgálatnak.
   *[other] A rendelést { $n } munkanapon belül átadjuk a futárszolgálatnak.
}
fact-dispatch-time-cutoff = { $time } ({ $zone }) után leadott rendelés a következő munkanaphoz számít.
fact-ship-to-countries-worldwide-yes = A világ minden országába szállítunk.
fact-ship-to-countries-number = { $n ->
    [one] Több mint { $n } országba szállítunk.
   *[other] Több mint { $n } országba szállítunk.
}
fact-ship-to-countries-countries = Országok, ahová szállítunk: { $list }.
fact-ship-to-countries-not_to = Országok, ahová nem szállítunk: { $list }.
fact-ship-to-countries-origin = A csomagok feladási országa: { $country }.
fact-express-shipping-offered-yes = Igen, van expressz szállítás.
fact-express-shipping-offered-no = Expressz szállítást nem kínálunk.
fact-express-shipping-days = { $to ->
    [one] Az expressz szállítás a feladástól számítva { $span } munkanap.
   *[other] Az expressz szállítás a feladástól számítva { $span } munkanap.
}
fact-express-shipping-cost = Az expressz szállítás díja { $amount }.
fact-carriers-standard = Futárszolgálatok normál szállításnál: { $list }.
fact-carriers-express = Futárszolgálatok expressz szállításnál: { $list }.
fact-pickup-points-lockers-yes = Igen, a csomag kérhető csomagautomatába vagy átvételi pontra.
fact-pickup-points-lockers-no = A csomag nem kérhető csomagautomatába vagy átvételi pontra.
fact-pickup-points-po_box-yes = Postafiókra is szállítunk.
fact-pickup-points-po_box-no = Postafiókra nem szállítunk.
fact-missed-delivery-attempts = { $n ->
    [one] A futár { $n } alkalommal próbálja kézbesíteni a csomagot.
   *[other] A futár { $n } alkalommal próbálja kézbesíteni a csomagot.
}
fact-missed-delivery-kept_days = { $n ->
    [one] A sikertelenül kézbesített csomagot { $n } napig őrzik egy átvételi ponton.
   *[other] A sikertelenül kézbesített csomagot { $n } napig őrzik egy átvételi ponton.
}
fact-track-order-where = A rendelés állapotát és a nyomkövetési linket itt találja: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] A futárszolgálat első adatai { $n } órán belül jelennek meg.
   *[other] A futárszolgálat első adatai { $n } órán belül jelennek meg.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Amíg a csomag úton van, akár { $n } napig is természetes, ha nincs új adat.
   *[other] Amíg a csomag úton van, akár { $n } napig is természetes, ha nincs új adat.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Ha { $n } napja nincs változás, szóljon munkatársainknak: megkérdezzük a futárszolgálatot.
   *[other] Ha { $n } napja nincs változás, szóljon munkatársainknak: megkérdezzük a futárszolgálatot.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Ha a csomag a szállítási határidő után { $n } nappal sem érkezett meg, szóljon munkatársainknak.
   *[other] Ha a csomag a szállítási határidő után { $n } nappal sem érkezett meg, szóljon munkatársainknak.
}
fact-order-not-arrived-remedy = Ilyenkor ezek közül választhat: { $list }.
fact-order-not-arrived-neighbours-yes = Ha a nyomkövetés szerint „kézbesítve”, kérjük, először érdeklődjön a szomszédoknál és az átvételi ponton.
fact-split-shipment-happens-yes = A rendelés több csomagban is érkezhet.
fact-split-shipment-happens-no = Minden rendelést egy csomagban küldünk.
fact-split-shipment-apart_days = { $n ->
    [one] A csomagok között legfeljebb { $n } munkanap eltérés lehet.
   *[other] A csomagok között legfeljebb { $n } munkanap eltérés lehet.
}
fact-split-shipment-charged_once-yes = Szállítási díjat csak egyszer fizet.
fact-chinese-new-year-closed = Raktárunk zárva tart, ezért ebben az időszakban nem adunk fel csomagot: { $period }
fact-chinese-new-year-resumes = Ettől a naptól ismét küldjük a rendeléseket: { $date }

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Sajnáljuk a történteket. Kérjük, az átvételtől számított { $n } napon belül szóljon munkatársainknak.
   *[other] Sajnáljuk a történteket. Kérjük, az átvételtől számított { $n } napon belül szóljon munkatársainknak.
}
fact-damaged-item-evidence = Erre van szükségünk Öntől: { $list }.
fact-damaged-item-remedy = Ezek közül választhat, díjmentesen: { $list }.
fact-damaged-item-keep-yes = A sérült terméket általában nem kell visszaküldenie.
fact-wrong-item-report_days = { $n ->
    [one] Sajnáljuk a történteket. Kérjük, az átvételtől számított { $n } napon belül szóljon munkatársainknak.
   *[other] Sajnáljuk a történteket. Kérjük, az átvételtől számított { $n } napon belül szóljon munkatársainknak.
}
fact-wrong-item-evidence = Erre van szükségünk Öntől: { $list }.
fact-wrong-item-remedy = Ezek közül választhat: { $list }.
fact-wrong-item-return_free-yes = A tévesen küldött termék visszaküldését mi fizetjük.
fact-missing-item-report_days = { $n ->
    [one] Sajnáljuk a történteket. Kérjük, az átvételtől számított { $n } napon belül szóljon munkatársainknak.
   *[other] Sajnáljuk a történteket. Kérjük, az átvételtől számított { $n } napon belül szóljon munkatársainknak.
}
fact-missing-item-second_parcel-yes = Kérjük, először nézze meg, nem egy második csomagban érkezik-e a termék.
fact-missing-item-evidence = Erre van szükségünk Öntől: { $list }.
fact-missing-item-remedy = Ezek közül választhat: { $list }.
fact-warranty-years = { $n ->
    [one] A jótállás az átvételtől számítva { $n } évig érvényes.
   *[other] A jótállás az átvételtől számítva { $n } évig érvényes.
}
fact-warranty-months = { $n ->
    [one] A jótállás az átvételtől számítva { $n } hónapig érvényes.
   *[other] A jótállás az átvételtől számítva { $n } hónapig érvényes.
}
fact-warranty-remedy = Amit hiba esetén díjmentesen nyújtunk: { $list }.
fact-warranty-excluded = Amire a jótállás nem terjed ki: { $list }.
fact-warranty-legal-yes = Az Ön törvényes jogait ez nem érinti.
fact-warranty-claim-evidence = Erre van szükségünk Öntől: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] { $n } munkanapon belül választ kap.
   *[other] { $n } munkanapon belül választ kap.
}
fact-warranty-claim-postage-store = Ha be kell küldenie a terméket, a postaköltséget mi fizetjük.
fact-warranty-claim-postage-shopper = A termék beküldésének postaköltségét Ön fizeti.

## Payment, prices, customs
fact-payment-methods-methods = Fizetési módok: { $list }.
fact-payment-methods-instalments = Részletfizetés: { $list }.
fact-payment-methods-cod-yes = Utánvéttel, készpénzben is fizethet.
fact-payment-methods-cod-no = Utánvétes fizetésre nincs lehetőség.
fact-payment-methods-cod_limit = Az utánvétes fizetés felső határa { $amount }.
fact-payment-methods-cod_fee = Az utánvét felára { $amount }.
fact-payment-declined-advice = Ami általában segít: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] A félbeszakadt fizetés vagy a kettős terhelés összegét { $n } munkanapon belül feloldják.
   *[other] A félbeszakadt fizetés vagy a kettős terhelés összegét { $n } munkanapon belül feloldják.
}
fact-payment-safe-protection = Igen, nálunk biztonságos a fizetés. Ami védi Önt: { $list }.
fact-currency-currencies = Az árak megjelenítésének pénznemei: { $list }.
fact-currency-otherwise = Minden más helyen az árak pénzneme: { $list }.
fact-coupon-newsletter_percent = Ha feliratkozik a hírlevélre, { $percent } kedvezményt kap az első rendelésére.
fact-coupon-combine-yes = Egy rendeléshez több kód is felhasználható.
fact-coupon-combine-no = Egy rendeléshez csak egy kód használható fel.
fact-coupon-problem-check = Amit érdemes ellenőrizni: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Ha elfelejtette megadni a kódot, szóljon munkatársainknak a rendelés után { $n } órán belül: visszatérítjük a különbözetet.
   *[other] Ha elfelejtette megadni a kódot, szóljon munkatársainknak a rendelés után { $n } órán belül: visszatérítjük a különbözetet.
}
fact-gift-card-offered-yes = Igen, árulunk ajándékkártyát.
fact-gift-card-offered-no = Ajándékkártyát nem árulunk.
fact-gift-card-from = Legkisebb érték: { $amount }.
fact-gift-card-up_to = Legnagyobb érték: { $amount }.
fact-gift-card-years = { $n ->
    [one] Az ajándékkártya { $n } évig érvényes.
   *[other] Az ajándékkártya { $n } évig érvényes.
}
fact-gift-card-cash-no = Készpénzre nem váltható.
fact-invoice-where = A számlát itt találja: { $list }.
fact-invoice-company-yes = A pénztárnál megadhatja a cégnevet és az adószámot.
fact-invoice-company_days = { $n ->
    [one] Ezek a rendelés után { $n } napon belül utólag is rákerülhetnek a számlára, ha kéri.
   *[other] Ezek a rendelés után { $n } napon belül utólag is rákerülhetnek a számlára, ha kéri.
}
fact-customs-duties-included-all = A vámot és az adókat a fizetett összeg tartalmazza: átvételkor nem kell fizetnie.
fact-customs-duties-included-none = Áraink nem tartalmazzák a vámot és az importadókat: az országában fizetendő összeget a futárszolgálat szedi be Öntől.
fact-customs-duties-included-domestic = Nincs vám: a csomagot belföldről küldjük, az ár az adókat tartalmazza.
fact-customs-duties-limit = Rendelésenként { $amount } áruértékig a vám és az adók benne vannak az árban, átvételkor nem kell fizetnie.
fact-customs-duties-above-shopper = Nagyobb értékű rendelésnél a vámot és az importadót a futárszolgálat szedi be Öntől.
fact-customs-refused-clearance_days = { $to ->
    [one] A vámkezelés általában { $span } munkanapig tart.
   *[other] A vámkezelés általában { $span } munkanapig tart.
}
fact-customs-refused-respond_days = { $n ->
    [one] Ha a vámhivatal iratot vagy számot kér, kérjük, { $n } napon belül válaszoljon.
   *[other] Ha a vámhivatal iratot vagy számot kér, kérjük, { $n } napon belül válaszoljon.
}
fact-customs-refused-refund-yes = Ha nem vesz át egy vámköteles csomagot, a termékek árát a szállítási költség levonásával visszatérítjük.
fact-customs-refused-refund-no = Ha nem vesz át egy vámköteles csomagot, az árát nem tudjuk visszatéríteni.
fact-price-match-offered-yes = Igen, ha a rendelés után csökken az ár, visszatérítjük a különbözetet.
fact-price-match-offered-no = Más árakhoz nem igazítjuk a sajátjainkat.
fact-price-match-days = { $n ->
    [one] Kérjük, a rendelés után { $n } napon belül jelezze igényét.
   *[other] Kérjük, a rendelés után { $n } napon belül jelezze igényét.
}
fact-loyalty-offered-yes = Igen, van hűségprogramunk.
fact-loyalty-offered-no = Nincs hűségprogramunk.
fact-loyalty-percent = Elköltött pénzéből ennyit kap vissza pontként: { $percent }.

## Account and privacy
fact-delete-my-data-how = Itt kérheti: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Az adatait a kéréstől számított { $n } napon belül töröljük.
   *[other] Az adatait a kéréstől számított { $n } napon belül töröljük.
}
fact-delete-my-data-invoices-yes = A számlákat a törvényben előírt ideig megőrizzük.
fact-data-use-sold-no = Az adatait soha nem adjuk el.
fact-data-use-chat_months = { $n ->
    [one] A csevegés üzeneteit { $n } hónapig őrizzük meg.
   *[other] A csevegés üzeneteit { $n } hónapig őrizzük meg.
}
fact-data-use-contact = Elérhetőség az adataival kapcsolatos kérdésekhez: { $text }
fact-newsletter-unsubscribe-link = A hírlevélről a levelek alján található „Leiratkozás” linkkel iratkozhat le.
fact-newsletter-unsubscribe-account = A hírlevelet a fiókjában kapcsolhatja ki.
fact-newsletter-order_mails-yes = A rendeléseivel kapcsolatos e-maileket továbbra is megkapja.
fact-reset-password-link_minutes = { $n ->
    [one] Bejelentkezéskor válassza az „Elfelejtett jelszó” lehetőséget: e-mailben kap egy linket, amely { $n } percig érvényes.
   *[other] Bejelentkezéskor válassza az „Elfelejtett jelszó” lehetőséget: e-mailben kap egy linket, amely { $n } percig érvényes.
}
fact-guest-order-account-yes = A rendeléshez fiók szükséges.
fact-guest-order-account-no = Vendégként, fiók nélkül is rendelhet.

## The store
fact-contact-email = E-mail: { $text }
fact-contact-phone = Telefon: { $text }
fact-contact-reply_hours = { $n ->
    [one] Az e-mailekre { $n } órán belül válaszolunk.
   *[other] Az e-mailekre { $n } órán belül válaszolunk.
}
fact-support-hours-days = Munkatársaink ezeken a napokon érhetők el: { $list }.
fact-support-hours-hours = Időpont: { $period } ({ $zone }).
fact-support-hours-bot-yes = Az automatikus asszisztens bármikor válaszol.
fact-where-based-place = Itt talál minket: { $text }
fact-where-based-country = Ország: { $country }.
fact-where-based-showroom-yes = Van üzletünk, amelyet felkereshet.
fact-where-based-showroom-no = Nincs felkereshető üzletünk.
fact-wholesale-offered-yes = Igen, cégeknek és nagy tételben is értékesítünk.
fact-wholesale-offered-no = Nagykereskedelmi értékesítéssel nem foglalkozunk.
fact-wholesale-pieces = { $n ->
    [one] Egy termékből legalább { $n } darab vásárlása esetén jár kedvezmény.
   *[other] Egy termékből legalább { $n } darab vásárlása esetén jár kedvezmény.
}
fact-wholesale-percent = A kedvezmény mértéke legfeljebb { $percent }.
fact-size-guide-table-yes = Minden ruhadarab oldalán talál mérettáblázatot a pontos méretekkel.
fact-size-guide-fit-true = Méreteink átlagosak: válassza a szokásos méretét.
fact-size-guide-fit-small = Méreteink kisebbek az átlagosnál: válasszon egy mérettel nagyobbat.
fact-size-guide-fit-large = Méreteink nagyobbak az átlagosnál: válasszon egy mérettel kisebbet.
fact-plug-voltage-stated-yes = Minden elektromos termék dugója és feszültsége szerepel az oldalán: kérjük, ellenőrizze, hogy mindkettő megfelel-e az országában.
fact-plug-voltage-chosen-yes = Az országához illő dugót a termékoldalon választhatja ki.
fact-plug-voltage-single-yes = A melegítő készülékek, például a vízforralók, csak a megadott feszültségen működnek: soha ne használja őket másikon, dugóadapterrel sem.

## Words for the lists above
fact-word-account = a fiókja
fact-word-email = e-mail
fact-word-phone = telefon
fact-word-chat = ez a csevegés
fact-word-team = munkatársaink
fact-word-unworn = nem viselt
fact-word-unwashed = nem mosott
fact-word-tags = minden címkével ellátott
fact-word-complete = hiánytalan
fact-word-packaging = eredeti csomagolásban lévő
fact-word-personalised = egyedileg készített termék
fact-word-gift_cards = ajándékkártya
fact-word-underwear = kibontott fehérnemű
fact-word-swimwear = fürdőruha higiéniai csík nélkül
fact-word-food = felbontott élelmiszer
fact-word-cosmetics = felbontott kozmetikum
fact-word-digital = digitális termék
fact-word-replacement = cseretermék
fact-word-refund = pénzvisszatérítés
fact-word-repair = javítás
fact-word-discount = árengedmény
fact-word-missing_part = a hiányzó termék elküldése
fact-word-order_number = rendelésszám
fact-word-photos = fényképek
fact-word-description = rövid leírás
fact-word-packing_slip = fénykép a szállítólevélről
fact-word-label_photo = fénykép a címkéről
fact-word-wear = természetes elhasználódás
fact-word-washing = helytelen mosás
fact-word-accidents = balesetek
fact-word-card_number = a kártyaszám és a számlázási cím ellenőrzése
fact-word-bank_app = a külföldi fizetések engedélyezése a bank alkalmazásában
fact-word-security_check = a bank biztonsági ellenőrzésének elvégzése
fact-word-other_method = másik fizetési mód
fact-word-encryption = titkosított oldalak
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = a kártyaszámot soha nem látjuk és nem tároljuk
fact-word-buyer_protection = a fizetési szolgáltató vásárlóvédelme
fact-word-expired = nem járt-e le a kód
fact-word-used = nem használták-e már fel
fact-word-minimum = eléri-e a rendelés a legkisebb szükséges összeget
fact-word-other_code = nincs-e megadva másik kód
fact-word-bank_transfer = banki átutalás
