# How the store's standard facts are told, in Czech. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Na vrácení zboží máte { $n } den od doručení.
    [few] Na vrácení zboží máte { $n } dny od doručení.
    [many] Na vrácení zboží máte { $n } dne od doručení.
   *[other] Na vrácení zboží máte { $n } dnů od doručení.
}
fact-return-window-postage-store = Vrácení je zdarma: poštovné platíme my.
fact-return-window-postage-shopper = Poštovné za vrácení platíte vy.
fact-return-window-cost = Vrácení stojí { $amount }. Tuto částku odečteme z vrácených peněz.
fact-return-window-faulty_free-yes = Pokud je zboží vadné, poškozené nebo jste si objednali něco jiného, je vrácení zdarma.
fact-return-window-shipping-yes = Vrátíte-li celou objednávku, vracíme i cenu standardního doručení.
fact-return-window-shipping-no = Cena doručení objednávky se nevrací.
fact-return-how-start = Jak můžete o vrácení požádat: { $list }.
fact-return-how-label_days = { $n ->
    [one] Štítek nebo adresu pro vrácení vám pošleme e-mailem do { $n } pracovního dne.
    [few] Štítek nebo adresu pro vrácení vám pošleme e-mailem do { $n } pracovních dnů.
    [many] Štítek nebo adresu pro vrácení vám pošleme e-mailem do { $n } pracovního dne.
   *[other] Štítek nebo adresu pro vrácení vám pošleme e-mailem do { $n } pracovních dnů.
}
fact-return-how-hand_over_days = { $n ->
    [one] Poté prosím balík podejte do { $n } dne.
    [few] Poté prosím balík podejte do { $n } dnů.
    [many] Poté prosím balík podejte do { $n } dne.
   *[other] Poté prosím balík podejte do { $n } dnů.
}
fact-return-how-parts-yes = Vrátit můžete i jen část objednávky.
fact-return-how-parts-no = Objednávku lze vrátit jen celou.
fact-return-conditions-state = V jakém stavu zboží přijímáme zpět: { $list }.
fact-return-conditions-excluded = Co nelze vrátit, pokud to nemá vadu: { $list }.
fact-return-conditions-sale-yes = Zlevněné zboží můžete vrátit stejně jako ostatní.
fact-return-conditions-sale-no = Zboží z výprodeje vrátit nelze.
fact-refund-time-check_days = { $n ->
    [one] Peníze vám pošleme zpět do { $n } pracovního dne od chvíle, kdy k nám vrácené zboží dorazí.
    [few] Peníze vám pošleme zpět do { $n } pracovních dnů od chvíle, kdy k nám vrácené zboží dorazí.
    [many] Peníze vám pošleme zpět do { $n } pracovního dne od chvíle, kdy k nám vrácené zboží dorazí.
   *[other] Peníze vám pošleme zpět do { $n } pracovních dnů od chvíle, kdy k nám vrácené zboží dorazí.
}
fact-refund-time-bank_days = { $to ->
    [one] Vaší bance může připsání trvat ještě { $span } pracovní den.
    [few] Vaší bance může připsání trvat ještě { $span } pracovní dny.
    [many] Vaší bance může připsání trvat ještě { $span } pracovního dne.
   *[other] Vaší bance může připsání trvat ještě { $span } pracovních dnů.
}
fact-refund-time-to-original = Peníze vrátíme stejným způsobem, jakým jste platili.
fact-refund-time-to-credit = Peníze dostanete jako kredit v našem obchodě.
fact-exchange-size-offered-yes = Ano, zboží můžete vyměnit za jinou velikost nebo barvu.
fact-exchange-size-offered-no = Zboží nevyměňujeme. Vraťte ho prosím a objednejte si to, které chcete.
fact-exchange-size-hold_days = { $n ->
    [one] Nové zboží pro vás podržíme { $n } den.
    [few] Nové zboží pro vás podržíme { $n } dny.
    [many] Nové zboží pro vás podržíme { $n } dne.
   *[other] Nové zboží pro vás podržíme { $n } dnů.
}
fact-exchange-size-delivery-free = Doručení nového zboží je zdarma.
fact-exchange-size-delivery-charged = Za doručení nového zboží se platí obvyklá cena dopravy.
fact-return-holiday-ordered = Pro objednávky z období { $period } platí delší lhůta na vrácení.
fact-return-holiday-until = Vrátit je můžete do { $date }.

## Orders
fact-cancel-order-allowed-yes = Ano, objednávku můžete zdarma zrušit, dokud balík neopustí náš sklad.
fact-cancel-order-allowed-no = Vytvořenou objednávku zrušit nelze, zboží ale můžete vrátit.
fact-cancel-order-hours = { $n ->
    [one] Obvykle je to možné do { $n } hodiny od objednání.
    [few] Obvykle je to možné do { $n } hodin od objednání.
    [many] Obvykle je to možné do { $n } hodiny od objednání.
   *[other] Obvykle je to možné do { $n } hodin od objednání.
}
fact-cancel-order-how = Jak můžete objednávku zrušit: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Peníze dostanete zpět do { $n } pracovního dne.
    [few] Peníze dostanete zpět do { $n } pracovních dnů.
    [many] Peníze dostanete zpět do { $n } pracovního dne.
   *[other] Peníze dostanete zpět do { $n } pracovních dnů.
}
fact-change-address-allowed-yes = Ano, doručovací adresu lze změnit, dokud balík neopustí náš sklad.
fact-change-address-allowed-no = Po objednání už doručovací adresu změnit nelze.
fact-change-address-hours = { $n ->
    [one] Obvykle je to možné do { $n } hodiny od objednání.
    [few] Obvykle je to možné do { $n } hodin od objednání.
    [many] Obvykle je to možné do { $n } hodiny od objednání.
   *[other] Obvykle je to možné do { $n } hodin od objednání.
}
fact-change-address-how = Jak můžete adresu změnit: { $list }.
fact-change-address-country-yes = Změnit lze i zemi.
fact-change-address-country-no = Zemi změnit nelze: objednávku prosím zrušte a vytvořte novou.
fact-change-order-swap-yes = Velikost nebo barvu můžete změnit, dokud balík neopustí náš sklad.
fact-change-order-swap-no = Po objednání už velikost ani barvu změnit nelze.
fact-change-order-add-yes = Do té doby můžete zboží i přidat.
fact-change-order-add-no = Do objednávky nelze zboží přidat: vytvořte prosím druhou.
fact-change-order-how = Jak můžete objednávku změnit: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Potvrzení přijde e-mailem do { $n } minuty. Podívejte se prosím i do složky se spamem.
    [few] Potvrzení přijde e-mailem do { $n } minut. Podívejte se prosím i do složky se spamem.
    [many] Potvrzení přijde e-mailem do { $n } minuty. Podívejte se prosím i do složky se spamem.
   *[other] Potvrzení přijde e-mailem do { $n } minut. Podívejte se prosím i do složky se spamem.
}
fact-no-confirmation-resend-yes = Pokud tam není, může být v e-mailové adrese překlep: napište našemu týmu a my ho pošleme znovu.
fact-out-of-stock-notify-yes = Na stránce produktu si můžete vyžádat e-mail, až bude znovu skladem.
fact-out-of-stock-weeks = { $to ->
    [one] Většina zboží je zpět během { $span } týdne.
    [few] Většina zboží je zpět během { $span } týdnů.
    [many] Většina zboží je zpět během { $span } týdne.
   *[other] Většina zboží je zpět během { $span } týdnů.
}
fact-pre-order-charged-order = Předobjednávku platíte při jejím vytvoření.
fact-pre-order-charged-dispatch = Předobjednávku platíte až při odeslání.
fact-pre-order-cancel-yes = Do odeslání ji můžete zdarma zrušit.
fact-pre-order-cancel-no = Předobjednávku zrušit nelze.
fact-gift-wrapping-offered-yes = Ano, zboží balíme jako dárek.
fact-gift-wrapping-offered-no = Dárkové balení nenabízíme.
fact-gift-wrapping-cost = Dárkové balení jednoho kusu stojí { $amount }.
fact-gift-wrapping-card-yes = Můžete přidat přáníčko s vlastním textem.
fact-gift-wrapping-no_prices-yes = V dárkovém balíku nejsou uvedené ceny.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Standardní doručení trvá { $span } pracovní den od odeslání.
    [few] Standardní doručení trvá { $span } pracovní dny od odeslání.
    [many] Standardní doručení trvá { $span } pracovního dne od odeslání.
   *[other] Standardní doručení trvá { $span } pracovních dnů od odeslání.
}
fact-delivery-time-express = { $to ->
    [one] Expresní doručení trvá { $span } pracovní den.
    [few] Expresní doručení trvá { $span } pracovní dny.
    [many] Expresní doručení trvá { $span } pracovního dne.
   *[other] Expresní doručení trvá { $span } pracovních dnů.
}
fact-shipping-cost-free-yes = Doručení je zdarma.
fact-shipping-cost-standard = Standardní doručení stojí { $amount }.
fact-shipping-cost-free_from = Při nákupu od { $amount } je standardní doručení zdarma.
fact-shipping-cost-express = Expresní doručení stojí { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Objednávku předáme dopravci do { $n } pracovního dne.
    [few] Objednávku předáme dopravci do { $n } pracovních dnů.
    [many] Objednávku předáme dopravci do { $n } pracovního dne.
   *[other] Objednávku předáme dopravci do { $n } pracovních dnů.
}
fact-dispatch-time-cutoff = Objednávky přijaté po { $time } ({ $zone }) se počítají k následujícímu pracovnímu dni.
fact-ship-to-countries-worldwide-yes = Doručujeme do celého světa.
fact-ship-to-countries-number = { $n ->
    [one] Doručujeme do více než { $n } země.
    [few] Doručujeme do více než { $n } zemí.
    [many] Doručujeme do více než { $n } země.
   *[other] Doručujeme do více než { $n } zemí.
}
fact-ship-to-countries-countries = Země, do kterých doručujeme: { $list }.
fact-ship-to-countries-not_to = Země, do kterých nedoručujeme: { $list }.
fact-ship-to-countries-origin = Země, ze které balíky posíláme: { $country }.
fact-express-shipping-offered-yes = Ano, expresní doručení nabízíme.
fact-express-shipping-offered-no = Expresní doručení nenabízíme.
fact-express-shipping-days = { $to ->
    [one] Expresní doručení trvá { $span } pracovní den od odeslání.
    [few] Expresní doručení trvá { $span } pracovní dny od odeslání.
    [many] Expresní doručení trvá { $span } pracovního dne od odeslání.
   *[other] Expresní doručení trvá { $span } pracovních dnů od odeslání.
}
fact-express-shipping-cost = Expresní doručení stojí { $amount }.
fact-carriers-standard = Dopravci pro standardní doručení: { $list }.
fact-carriers-express = Dopravci pro expresní doručení: { $list }.
fact-pickup-points-lockers-yes = Ano, balík můžeme poslat do výdejního boxu nebo na výdejní místo.
fact-pickup-points-lockers-no = Do výdejních boxů ani na výdejní místa nedoručujeme.
fact-pickup-points-po_box-yes = Doručujeme i do poštovních přihrádek (P. O. Box).
fact-pickup-points-po_box-no = Do poštovních přihrádek (P. O. Box) nedoručujeme.
fact-missed-delivery-attempts = { $n ->
    [one] Dopravce udělá { $n } pokus o doručení.
    [few] Dopravce udělá { $n } pokusy o doručení.
    [many] Dopravce udělá { $n } pokusu o doručení.
   *[other] Dopravce udělá { $n } pokusů o doručení.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Balík, který se nepodařilo doručit, na vás čeká na výdejním místě { $n } den.
    [few] Balík, který se nepodařilo doručit, na vás čeká na výdejním místě { $n } dny.
    [many] Balík, který se nepodařilo doručit, na vás čeká na výdejním místě { $n } dne.
   *[other] Balík, který se nepodařilo doručit, na vás čeká na výdejním místě { $n } dnů.
}
fact-track-order-where = Jak zjistíte stav objednávky a najdete odkaz na sledování: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] První zpráva od dopravce se objeví do { $n } hodiny.
    [few] První zpráva od dopravce se objeví do { $n } hodin.
    [many] První zpráva od dopravce se objeví do { $n } hodiny.
   *[other] První zpráva od dopravce se objeví do { $n } hodin.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Když je balík na cestě, je běžné, že až { $n } den nepřijde žádná nová zpráva.
    [few] Když je balík na cestě, je běžné, že až { $n } dny nepřijde žádná nová zpráva.
    [many] Když je balík na cestě, je běžné, že až { $n } dne nepřijde žádná nová zpráva.
   *[other] Když je balík na cestě, je běžné, že až { $n } dnů nepřijde žádná nová zpráva.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Pokud se { $n } den nic nepohnulo, napište našemu týmu: zeptáme se dopravce.
    [few] Pokud se { $n } dny nic nepohnulo, napište našemu týmu: zeptáme se dopravce.
    [many] Pokud se { $n } dne nic nepohnulo, napište našemu týmu: zeptáme se dopravce.
   *[other] Pokud se { $n } dnů nic nepohnulo, napište našemu týmu: zeptáme se dopravce.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Pokud balík nedorazí ani { $n } den po uplynutí doby doručení, napište našemu týmu.
    [few] Pokud balík nedorazí ani { $n } dny po uplynutí doby doručení, napište našemu týmu.
    [many] Pokud balík nedorazí ani { $n } dne po uplynutí doby doručení, napište našemu týmu.
   *[other] Pokud balík nedorazí ani { $n } dnů po uplynutí doby doručení, napište našemu týmu.
}
fact-order-not-arrived-remedy = Z čeho si pak můžete vybrat: { $list }.
fact-order-not-arrived-neighbours-yes = Pokud sledování hlásí „doručeno“, zeptejte se prosím nejdřív sousedů a podívejte se na výdejní místo.
fact-split-shipment-happens-yes = Objednávka může přijít ve více balících.
fact-split-shipment-happens-no = Každou objednávku posíláme v jednom balíku.
fact-split-shipment-apart_days = { $n ->
    [one] Mohou dorazit s odstupem až { $n } pracovního dne.
    [few] Mohou dorazit s odstupem až { $n } pracovních dnů.
    [many] Mohou dorazit s odstupem až { $n } pracovního dne.
   *[other] Mohou dorazit s odstupem až { $n } pracovních dnů.
}
fact-split-shipment-charged_once-yes = Za doručení platíte jen jednou.
fact-chinese-new-year-closed = Kdy je náš sklad zavřený a nic neposíláme: { $period }.
fact-chinese-new-year-resumes = Objednávky znovu posíláme od { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dne od doručení.
    [few] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dnů od doručení.
    [many] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dne od doručení.
   *[other] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dnů od doručení.
}
fact-damaged-item-evidence = Co od vás potřebujeme: { $list }.
fact-damaged-item-remedy = Co si můžete zdarma vybrat: { $list }.
fact-damaged-item-keep-yes = Poškozené zboží obvykle nemusíte posílat zpět.
fact-wrong-item-report_days = { $n ->
    [one] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dne od doručení.
    [few] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dnů od doručení.
    [many] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dne od doručení.
   *[other] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dnů od doručení.
}
fact-wrong-item-evidence = Co od vás potřebujeme: { $list }.
fact-wrong-item-remedy = Co si můžete vybrat: { $list }.
fact-wrong-item-return_free-yes = Vrácení nesprávného zboží platíme my.
fact-missing-item-report_days = { $n ->
    [one] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dne od doručení.
    [few] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dnů od doručení.
    [many] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dne od doručení.
   *[other] To nás mrzí. Dejte prosím našemu týmu vědět do { $n } dnů od doručení.
}
fact-missing-item-second_parcel-yes = Nejdřív se prosím podívejte, jestli zboží necestuje v druhém balíku.
fact-missing-item-evidence = Co od vás potřebujeme: { $list }.
fact-missing-item-remedy = Co si můžete vybrat: { $list }.
fact-warranty-years = { $n ->
    [one] Záruka trvá { $n } rok od doručení.
    [few] Záruka trvá { $n } roky od doručení.
    [many] Záruka trvá { $n } roku od doručení.
   *[other] Záruka trvá { $n } let od doručení.
}
fact-warranty-months = { $n ->
    [one] Záruka trvá { $n } měsíc od doručení.
    [few] Záruka trvá { $n } měsíce od doručení.
    [many] Záruka trvá { $n } měsíce od doručení.
   *[other] Záruka trvá { $n } měsíců od doručení.
}
fact-warranty-remedy = Co při vadě nabízíme zdarma: { $list }.
fact-warranty-excluded = Na co se záruka nevztahuje: { $list }.
fact-warranty-legal-yes = Vaše zákonná práva tím nejsou dotčena.
fact-warranty-claim-evidence = Co od vás potřebujeme: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Odpověď dostanete do { $n } pracovního dne.
    [few] Odpověď dostanete do { $n } pracovních dnů.
    [many] Odpověď dostanete do { $n } pracovního dne.
   *[other] Odpověď dostanete do { $n } pracovních dnů.
}
fact-warranty-claim-postage-store = Pokud budeme potřebovat zboží zpět, poštovné platíme my.
fact-warranty-claim-postage-shopper = Poštovné za zaslání zboží k nám platíte vy.

## Payment, prices, customs
fact-payment-methods-methods = Jak můžete platit: { $list }.
fact-payment-methods-instalments = Platba na splátky: { $list }.
fact-payment-methods-cod-yes = Platit můžete i hotově na dobírku.
fact-payment-methods-cod-no = Platba na dobírku není možná.
fact-payment-methods-cod_limit = Platba na dobírku je možná do { $amount }.
fact-payment-methods-cod_fee = Příplatek za dobírku: { $amount }.
fact-payment-declined-advice = Co obvykle pomůže: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Nedokončená nebo dvojitá platba se uvolní do { $n } pracovního dne.
    [few] Nedokončená nebo dvojitá platba se uvolní do { $n } pracovních dnů.
    [many] Nedokončená nebo dvojitá platba se uvolní do { $n } pracovního dne.
   *[other] Nedokončená nebo dvojitá platba se uvolní do { $n } pracovních dnů.
}
fact-payment-safe-protection = Ano, platit u nás je bezpečné. Co vás chrání: { $list }.
fact-currency-currencies = Měny, ve kterých uvádíme ceny: { $list }.
fact-currency-otherwise = Všude jinde jsou ceny v této měně: { $list }.
fact-coupon-newsletter_percent = Za přihlášení k newsletteru získáte na první objednávku slevu { $percent }.
fact-coupon-combine-yes = V jedné objednávce lze použít více kódů.
fact-coupon-combine-no = V jedné objednávce lze použít jen jeden kód.
fact-coupon-problem-check = Co zkontrolovat: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Pokud jste kód zapomněli zadat, napište našemu týmu do { $n } hodiny od objednání: rozdíl vám vrátíme.
    [few] Pokud jste kód zapomněli zadat, napište našemu týmu do { $n } hodin od objednání: rozdíl vám vrátíme.
    [many] Pokud jste kód zapomněli zadat, napište našemu týmu do { $n } hodiny od objednání: rozdíl vám vrátíme.
   *[other] Pokud jste kód zapomněli zadat, napište našemu týmu do { $n } hodin od objednání: rozdíl vám vrátíme.
}
fact-gift-card-offered-yes = Ano, prodáváme dárkové karty.
fact-gift-card-offered-no = Dárkové karty neprodáváme.
fact-gift-card-from = Nejnižší hodnota: { $amount }.
fact-gift-card-up_to = Nejvyšší hodnota: { $amount }.
fact-gift-card-years = { $n ->
    [one] Dárková karta platí { $n } rok.
    [few] Dárková karta platí { $n } roky.
    [many] Dárková karta platí { $n } roku.
   *[other] Dárková karta platí { $n } let.
}
fact-gift-card-cash-no = Nelze ji vyměnit za hotovost.
fact-invoice-where = Jak získáte fakturu: { $list }.
fact-invoice-company-yes = V pokladně můžete zadat název firmy a DIČ.
fact-invoice-company_days = { $n ->
    [one] Doplnit je můžete i později, do { $n } dne od objednání.
    [few] Doplnit je můžete i později, do { $n } dnů od objednání.
    [many] Doplnit je můžete i později, do { $n } dne od objednání.
   *[other] Doplnit je můžete i později, do { $n } dnů od objednání.
}
fact-customs-duties-included-all = Clo a daně jsou zahrnuty v zaplacené částce: při doručení už nic neplatíte.
fact-customs-duties-included-none = Naše ceny nezahrnují dovozní clo a daně: co vaše země vyměří, vybere od vás dopravce.
fact-customs-duties-included-domestic = Clo se neplatí: balík se posílá v rámci země a daně jsou zahrnuty v ceně.
fact-customs-duties-limit = U objednávek do { $amount } jsou clo a daně zahrnuty a při doručení nic neplatíte.
fact-customs-duties-above-shopper = U větších objednávek od vás dopravce vybere dovozní daň a clo.
fact-customs-refused-clearance_days = { $to ->
    [one] Celní odbavení obvykle trvá { $span } pracovní den.
    [few] Celní odbavení obvykle trvá { $span } pracovní dny.
    [many] Celní odbavení obvykle trvá { $span } pracovního dne.
   *[other] Celní odbavení obvykle trvá { $span } pracovních dnů.
}
fact-customs-refused-respond_days = { $n ->
    [one] Pokud po vás celní úřad chce doklad nebo číslo, odpovězte prosím do { $n } dne.
    [few] Pokud po vás celní úřad chce doklad nebo číslo, odpovězte prosím do { $n } dnů.
    [many] Pokud po vás celní úřad chce doklad nebo číslo, odpovězte prosím do { $n } dne.
   *[other] Pokud po vás celní úřad chce doklad nebo číslo, odpovězte prosím do { $n } dnů.
}
fact-customs-refused-refund-yes = Pokud odmítnete převzít balík, za který se platí clo, vrátíme vám cenu zboží po odečtení nákladů na doručení.
fact-customs-refused-refund-no = Pokud odmítnete převzít balík, za který se platí clo, peníze vám vrátit nemůžeme.
fact-price-match-offered-yes = Ano, pokud cena po vaší objednávce klesne, rozdíl vám vrátíme.
fact-price-match-offered-no = Ceny jiným nabídkám nepřizpůsobujeme.
fact-price-match-days = { $n ->
    [one] Požádejte o to prosím do { $n } dne od objednání.
    [few] Požádejte o to prosím do { $n } dnů od objednání.
    [many] Požádejte o to prosím do { $n } dne od objednání.
   *[other] Požádejte o to prosím do { $n } dnů od objednání.
}
fact-loyalty-offered-yes = Ano, máme věrnostní program.
fact-loyalty-offered-no = Věrnostní program nemáme.
fact-loyalty-percent = Z každého nákupu se vám { $percent } vrátí v bodech.

## Account and privacy
fact-delete-my-data-how = Jak o to můžete požádat: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Vaše údaje smažeme do { $n } dne od žádosti.
    [few] Vaše údaje smažeme do { $n } dnů od žádosti.
    [many] Vaše údaje smažeme do { $n } dne od žádosti.
   *[other] Vaše údaje smažeme do { $n } dnů od žádosti.
}
fact-delete-my-data-invoices-yes = Faktury uchováváme tak dlouho, jak to vyžaduje zákon.
fact-data-use-sold-no = Vaše údaje nikdy neprodáváme.
fact-data-use-chat_months = { $n ->
    [one] Zprávy z tohoto chatu uchováváme { $n } měsíc.
    [few] Zprávy z tohoto chatu uchováváme { $n } měsíce.
    [many] Zprávy z tohoto chatu uchováváme { $n } měsíce.
   *[other] Zprávy z tohoto chatu uchováváme { $n } měsíců.
}
fact-data-use-contact = Kontakt pro dotazy k vašim údajům: { $text }
fact-newsletter-unsubscribe-link = Newsletter odhlásíte odkazem „Odhlásit odběr“ na konci kteréhokoli z jeho e-mailů.
fact-newsletter-unsubscribe-account = Newsletter odhlásíte tak, že ho vypnete ve svém účtu.
fact-newsletter-order_mails-yes = E-maily o svých objednávkách budete dostávat dál.
fact-reset-password-link_minutes = { $n ->
    [one] Při přihlášení zvolte „Zapomněli jste heslo?“: e-mailem vám přijde odkaz, který platí { $n } minutu.
    [few] Při přihlášení zvolte „Zapomněli jste heslo?“: e-mailem vám přijde odkaz, který platí { $n } minuty.
    [many] Při přihlášení zvolte „Zapomněli jste heslo?“: e-mailem vám přijde odkaz, který platí { $n } minuty.
   *[other] Při přihlášení zvolte „Zapomněli jste heslo?“: e-mailem vám přijde odkaz, který platí { $n } minut.
}
fact-guest-order-account-yes = K objednání potřebujete účet.
fact-guest-order-account-no = Objednat můžete jako host, bez účtu.

## The store
fact-contact-email = E-mail: { $text }
fact-contact-phone = Telefon: { $text }
fact-contact-reply_hours = { $n ->
    [one] Na e-maily odpovídáme do { $n } hodiny.
    [few] Na e-maily odpovídáme do { $n } hodin.
    [many] Na e-maily odpovídáme do { $n } hodiny.
   *[other] Na e-maily odpovídáme do { $n } hodin.
}
fact-support-hours-days = Dny, kdy je tu náš tým pro vás: { $list }.
fact-support-hours-hours = Hodiny: { $period } ({ $zone }).
fact-support-hours-bot-yes = Automatický asistent odpovídá v kteroukoli hodinu.
fact-where-based-place = Kde sídlíme: { $text }
fact-where-based-country = Země: { $country }.
fact-where-based-showroom-yes = Máme kamennou prodejnu, kterou můžete navštívit.
fact-where-based-showroom-no = Kamennou prodejnu nemáme.
fact-wholesale-offered-yes = Ano, prodáváme firmám i ve velkém množství.
fact-wholesale-offered-no = Velkoobchodní prodej nenabízíme.
fact-wholesale-pieces = { $n ->
    [one] Sleva platí od { $n } kusu jednoho produktu.
    [few] Sleva platí od { $n } kusů jednoho produktu.
    [many] Sleva platí od { $n } kusu jednoho produktu.
   *[other] Sleva platí od { $n } kusů jednoho produktu.
}
fact-wholesale-percent = Sleva je až { $percent }.
fact-size-guide-table-yes = Tabulku velikostí s rozměry najdete na stránce každého kusu oblečení.
fact-size-guide-fit-true = Naše velikosti odpovídají běžným: vezměte si svou obvyklou.
fact-size-guide-fit-small = Naše velikosti vycházejí menší: vezměte si o jednu větší.
fact-size-guide-fit-large = Naše velikosti vycházejí větší: vezměte si o jednu menší.
fact-plug-voltage-stated-yes = Zástrčka a napětí každého elektrospotřebiče jsou uvedeny na jeho stránce: ověřte si, že se hodí pro vaši zemi.
fact-plug-voltage-chosen-yes = Zástrčku pro svou zemi si vyberete na stránce produktu.
fact-plug-voltage-single-yes = Spotřebiče, které hřejí, například konvice, fungují jen na uvedené napětí: nikdy je nezapojujte na jiné, ani přes adaptér.

## Words for the lists above
fact-word-account = ve svém účtu
fact-word-email = e-mailem
fact-word-phone = telefonicky
fact-word-chat = v tomto chatu
fact-word-team = přes náš tým
fact-word-unworn = bez známek nošení
fact-word-unwashed = bez známek praní
fact-word-tags = se všemi visačkami
fact-word-complete = se vším, co k němu patří
fact-word-packaging = v původním obalu
fact-word-personalised = zboží upravené na přání
fact-word-gift_cards = dárkové karty
fact-word-underwear = rozbalené spodní prádlo
fact-word-swimwear = plavky bez hygienické pásky
fact-word-food = otevřené potraviny
fact-word-cosmetics = otevřená kosmetika
fact-word-digital = digitální zboží
fact-word-replacement = výměna
fact-word-refund = vrácení peněz
fact-word-repair = oprava
fact-word-discount = sleva z ceny
fact-word-missing_part = doposlání chybějícího zboží
fact-word-order_number = číslo objednávky
fact-word-photos = fotografie
fact-word-description = krátký popis
fact-word-packing_slip = fotografie dodacího listu
fact-word-label_photo = fotografie štítku
fact-word-wear = běžné opotřebení
fact-word-washing = nesprávné praní
fact-word-accidents = nehody
fact-word-card_number = zkontrolovat číslo karty a fakturační adresu
fact-word-bank_app = povolit platby do zahraničí v aplikaci banky
fact-word-security_check = dokončit bezpečnostní ověření své banky
fact-word-other_method = zvolit jiný způsob platby
fact-word-encryption = šifrované stránky
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = číslo karty nikdy nevidíme ani neukládáme
fact-word-buyer_protection = ochrana kupujícího u platební služby
fact-word-expired = zda kódu neskončila platnost
fact-word-used = zda už nebyl použit
fact-word-minimum = zda objednávka dosahuje minimální částky
fact-word-other_code = zda není zadán jiný kód
fact-word-bank_transfer = bankovní převod
