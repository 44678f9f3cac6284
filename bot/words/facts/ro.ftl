# How the store's standard facts are told, in Romanian. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Aveți la dispoziție { $n } zi de la livrare pentru a returna un produs.
    [few] Aveți la dispoziție { $n } zile de la livrare pentru a returna un produs.
   *[other] Aveți la dispoziție { $n } de zile de la livrare pentru a returna un produs.
}
fact-return-window-postage-store = Returul este gratuit: noi plătim transportul.
fact-return-window-postage-shopper = Transportul returului îl plătiți dumneavoastră.
fact-return-window-cost = Returul costă { $amount }, sumă pe care o scădem din rambursare.
fact-return-window-faulty_free-yes = Dacă produsul este defect, deteriorat sau diferit de cel comandat, returul este gratuit.
fact-return-window-shipping-yes = Dacă returnați întreaga comandă, rambursăm și costul livrării standard.
fact-return-window-shipping-no = Costul de livrare al comenzii nu se rambursează.
fact-return-how-start = Unde puteți iniția un retur: { $list }.
fact-return-how-label_days = { $n ->
    [one] Primiți eticheta sau adresa de retur prin e-mail în cel mult { $n } zi lucrătoare.
    [few] Primiți eticheta sau adresa de retur prin e-mail în cel mult { $n } zile lucrătoare.
   *[other] Primiți eticheta sau adresa de retur prin e-mail în cel mult { $n } de zile lucrătoare.
}
fact-return-how-hand_over_days = { $n ->
    [one] Vă rugăm să predați apoi coletul în cel mult { $n } zi.
    [few] Vă rugăm să predați apoi coletul în cel mult { $n } zile.
   *[other] Vă rugăm să predați apoi coletul în cel mult { $n } de zile.
}
fact-return-how-parts-yes = Puteți returna și doar o parte dintre produsele unei comenzi.
fact-return-how-parts-no = O comandă poate fi returnată doar în întregime.
fact-return-conditions-state = Cum trebuie să fie produsele returnate: { $list }.
fact-return-conditions-excluded = Ce nu poate fi returnat, cu excepția cazului în care are un defect: { $list }.
fact-return-conditions-sale-yes = Produsele la reducere pot fi returnate ca toate celelalte.
fact-return-conditions-sale-no = Produsele la reducere nu pot fi returnate.
fact-refund-time-check_days = { $n ->
    [one] Vă returnăm banii în cel mult { $n } zi lucrătoare după ce primim returul.
    [few] Vă returnăm banii în cel mult { $n } zile lucrătoare după ce primim returul.
   *[other] Vă returnăm banii în cel mult { $n } de zile lucrătoare după ce primim returul.
}
fact-refund-time-bank_days = { $to ->
    [one] Banca dumneavoastră poate avea nevoie de încă { $span } zi lucrătoare pentru a afișa suma.
    [few] Banca dumneavoastră poate avea nevoie de încă { $span } zile lucrătoare pentru a afișa suma.
   *[other] Banca dumneavoastră poate avea nevoie de încă { $span } de zile lucrătoare pentru a afișa suma.
}
fact-refund-time-to-original = Primiți banii prin aceeași metodă de plată pe care ați folosit-o.
fact-refund-time-to-credit = Primiți suma sub formă de credit în magazin.
fact-exchange-size-offered-yes = Da, puteți schimba un produs cu altă mărime sau altă culoare.
fact-exchange-size-offered-no = Nu facem schimburi. Vă rugăm să returnați produsul și să îl comandați pe cel dorit.
fact-exchange-size-hold_days = { $n ->
    [one] Vă păstrăm noul produs timp de { $n } zi.
    [few] Vă păstrăm noul produs timp de { $n } zile.
   *[other] Vă păstrăm noul produs timp de { $n } de zile.
}
fact-exchange-size-delivery-free = Livrarea noului produs este gratuită.
fact-exchange-size-delivery-charged = Noul produs se trimite la tariful obișnuit de livrare.
fact-return-holiday-ordered = Termenul de retur este mai lung pentru comenzile plasate în această perioadă: { $period }.
fact-return-holiday-until = Le puteți returna până la data de { $date }.

## Orders
fact-cancel-order-allowed-yes = Da, vă puteți anula comanda gratuit până când coletul pleacă din depozitul nostru.
fact-cancel-order-allowed-no = O comandă plasată nu mai poate fi anulată, dar o puteți returna.
fact-cancel-order-hours = { $n ->
    [one] De obicei, acest lucru este posibil în cel mult { $n } oră de la plasarea comenzii.
    [few] De obicei, acest lucru este posibil în cel mult { $n } ore de la plasarea comenzii.
   *[other] De obicei, acest lucru este posibil în cel mult { $n } de ore de la plasarea comenzii.
}
fact-cancel-order-how = Unde puteți anula comanda: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Vă primiți banii înapoi în cel mult { $n } zi lucrătoare.
    [few] Vă primiți banii înapoi în cel mult { $n } zile lucrătoare.
   *[other] Vă primiți banii înapoi în cel mult { $n } de zile lucrătoare.
}
fact-change-address-allowed-yes = Da, adresa de livrare poate fi schimbată până când coletul pleacă din depozitul nostru.
fact-change-address-allowed-no = Adresa de livrare nu mai poate fi schimbată după plasarea comenzii.
fact-change-address-hours = { $n ->
    [one] De obicei, acest lucru este posibil în cel mult { $n } oră de la plasarea comenzii.
    [few] De obicei, acest lucru este posibil în cel mult { $n } ore de la plasarea comenzii.
   *[other] De obicei, acest lucru este posibil în cel mult { $n } de ore de la plasarea comenzii.
}
fact-change-address-how = Unde o puteți schimba: { $list }.
fact-change-address-country-yes = Și țara poate fi schimbată.
fact-change-address-country-no = Țara nu poate fi schimbată: vă rugăm să anulați comanda și să plasați una nouă.
fact-change-order-swap-yes = Puteți schimba mărimea sau culoarea până când coletul pleacă din depozitul nostru.
fact-change-order-swap-no = Mărimea și culoarea nu mai pot fi schimbate după plasarea comenzii.
fact-change-order-add-yes = Până atunci puteți și adăuga produse.
fact-change-order-add-no = Nu se pot adăuga produse la o comandă: vă rugăm să plasați încă una.
fact-change-order-how = Unde puteți modifica o comandă: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Confirmarea vine prin e-mail în cel mult { $n } minut. Vă rugăm să verificați și dosarul spam.
    [few] Confirmarea vine prin e-mail în cel mult { $n } minute. Vă rugăm să verificați și dosarul spam.
   *[other] Confirmarea vine prin e-mail în cel mult { $n } de minute. Vă rugăm să verificați și dosarul spam.
}
fact-no-confirmation-resend-yes = Dacă nu este acolo, poate că adresa de e-mail a fost scrisă greșit: anunțați echipa noastră și o trimitem din nou.
fact-out-of-stock-notify-yes = Pe pagina produsului puteți cere să fiți anunțat prin e-mail când revine în stoc.
fact-out-of-stock-weeks = { $to ->
    [one] Cele mai multe produse revin în stoc în { $span } săptămână.
    [few] Cele mai multe produse revin în stoc în { $span } săptămâni.
   *[other] Cele mai multe produse revin în stoc în { $span } de săptămâni.
}
fact-pre-order-charged-order = O precomandă se plătește atunci când este plasată.
fact-pre-order-charged-dispatch = O precomandă se plătește abia la expediere.
fact-pre-order-cancel-yes = O puteți anula gratuit până la expediere.
fact-pre-order-cancel-no = O precomandă nu poate fi anulată.
fact-gift-wrapping-offered-yes = Da, ambalăm produsele pentru cadou.
fact-gift-wrapping-offered-no = Nu oferim ambalare pentru cadou.
fact-gift-wrapping-cost = Ambalarea pentru cadou costă { $amount } pe produs.
fact-gift-wrapping-card-yes = Puteți adăuga o felicitare cu propriul mesaj.
fact-gift-wrapping-no_prices-yes = Într-un colet cadou nu apar prețuri.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Livrarea standard durează { $span } zi lucrătoare de la expediere.
    [few] Livrarea standard durează { $span } zile lucrătoare de la expediere.
   *[other] Livrarea standard durează { $span } de zile lucrătoare de la expediere.
}
fact-delivery-time-express = { $to ->
    [one] Livrarea expres durează { $span } zi lucrătoare.
    [few] Livrarea expres durează { $span } zile lucrătoare.
   *[other] Livrarea expres durează { $span } de zile lucrătoare.
}
fact-shipping-cost-free-yes = Livrarea este gratuită.
fact-shipping-cost-standard = Livrarea standard costă { $amount }.
fact-shipping-cost-free_from = Livrarea standard este gratuită pentru cumpărături de cel puțin { $amount }.
fact-shipping-cost-express = Livrarea expres costă { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Predăm comanda curierului în cel mult { $n } zi lucrătoare.
    [few] Predăm comanda curierului în cel mult { $n } zile lucrătoare.
   *[other] Predăm comanda curierului în cel mult { $n } de zile lucrătoare.
}
fact-dispatch-time-cutoff = Comenzile plasate după ora { $time } ({ $zone }) se consideră primite în următoarea zi lucrătoare.
fact-ship-to-countries-worldwide-yes = Livrăm în toată lumea.
fact-ship-to-countries-number = { $n ->
    [one] Livrăm în mai mult de { $n } țară.
    [few] Livrăm în peste { $n } țări.
   *[other] Livrăm în peste { $n } de țări.
}
fact-ship-to-countries-countries = Țări în care livrăm: { $list }.
fact-ship-to-countries-not_to = Țări în care nu livrăm: { $list }.
fact-ship-to-countries-origin = Țara din care pleacă coletele: { $country }.
fact-express-shipping-offered-yes = Da, există livrare expres.
fact-express-shipping-offered-no = Nu oferim livrare expres.
fact-express-shipping-days = { $to ->
    [one] Livrarea expres durează { $span } zi lucrătoare de la expediere.
    [few] Livrarea expres durează { $span } zile lucrătoare de la expediere.
   *[other] Livrarea expres durează { $span } de zile lucrătoare de la expediere.
}
fact-express-shipping-cost = Livrarea expres costă { $amount }.
fact-carriers-standard = Curieri pentru livrarea standard: { $list }.
fact-carriers-express = Curieri pentru livrarea expres: { $list }.
fact-pickup-points-lockers-yes = Da, coletele pot fi livrate la lockere și la puncte de ridicare.
fact-pickup-points-lockers-no = Coletele nu pot fi livrate la lockere sau la puncte de ridicare.
fact-pickup-points-po_box-yes = Livrăm și la căsuțe poștale.
fact-pickup-points-po_box-no = Nu livrăm la căsuțe poștale.
fact-missed-delivery-attempts = { $n ->
    [one] Curierul face { $n } încercare de livrare.
    [few] Curierul face { $n } încercări de livrare.
   *[other] Curierul face { $n } de încercări de livrare.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Un colet care nu a putut fi livrat se păstrează la un punct de ridicare { $n } zi.
    [few] Un colet care nu a putut fi livrat se păstrează la un punct de ridicare { $n } zile.
   *[other] Un colet care nu a putut fi livrat se păstrează la un punct de ridicare { $n } de zile.
}
fact-track-order-where = Unde găsiți starea comenzii și linkul de urmărire: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Primele informații de la curier apar în cel mult { $n } oră.
    [few] Primele informații de la curier apar în cel mult { $n } ore.
   *[other] Primele informații de la curier apar în cel mult { $n } de ore.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Cât timp coletul este pe drum, este normal să nu apară noutăți timp de până la { $n } zi.
    [few] Cât timp coletul este pe drum, este normal să nu apară noutăți timp de până la { $n } zile.
   *[other] Cât timp coletul este pe drum, este normal să nu apară noutăți timp de până la { $n } de zile.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Dacă nu s-a schimbat nimic de { $n } zi, anunțați echipa noastră: întrebăm noi curierul.
    [few] Dacă nu s-a schimbat nimic de { $n } zile, anunțați echipa noastră: întrebăm noi curierul.
   *[other] Dacă nu s-a schimbat nimic de { $n } de zile, anunțați echipa noastră: întrebăm noi curierul.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Dacă nu ați primit coletul la { $n } zi după încheierea termenului de livrare, anunțați echipa noastră.
    [few] Dacă nu ați primit coletul la { $n } zile după încheierea termenului de livrare, anunțați echipa noastră.
   *[other] Dacă nu ați primit coletul la { $n } de zile după încheierea termenului de livrare, anunțați echipa noastră.
}
fact-order-not-arrived-remedy = Ce puteți alege atunci: { $list }.
fact-order-not-arrived-neighbours-yes = Dacă la urmărire apare „livrat”, întrebați mai întâi vecinii și verificați la punctul de ridicare.
fact-split-shipment-happens-yes = Comanda poate sosi în mai multe colete.
fact-split-shipment-happens-no = Trimitem fiecare comandă într-un singur colet.
fact-split-shipment-apart_days = { $n ->
    [one] Pot sosi la o diferență de cel mult { $n } zi lucrătoare.
    [few] Pot sosi la o diferență de cel mult { $n } zile lucrătoare.
   *[other] Pot sosi la o diferență de cel mult { $n } de zile lucrătoare.
}
fact-split-shipment-charged_once-yes = Livrarea se plătește o singură dată.
fact-chinese-new-year-closed = Perioada în care nu expediem, deoarece depozitul nostru este închis: { $period }.
fact-chinese-new-year-resumes = Expediem din nou comenzi începând cu data de { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Ne pare rău. Vă rugăm să anunțați echipa noastră în cel mult { $n } zi de la livrare.
    [few] Ne pare rău. Vă rugăm să anunțați echipa noastră în cel mult { $n } zile de la livrare.
   *[other] Ne pare rău. Vă rugăm să anunțați echipa noastră în cel mult { $n } de zile de la livrare.
}
fact-damaged-item-evidence = De ce avem nevoie de la dumneavoastră: { $list }.
fact-damaged-item-remedy = Ce puteți alege, fără costuri: { $list }.
fact-damaged-item-keep-yes = De obicei nu trebuie să trimiteți înapoi produsul deteriorat.
fact-wrong-item-report_days = { $n ->
    [one] Ne pare rău. Vă rugăm să anunțați echipa noastră în cel mult { $n } zi de la livrare.
    [few] Ne pare rău. Vă rugăm să anunțați echipa noastră în cel mult { $n } zile de la livrare.
   *[other] Ne pare rău. Vă rugăm să anunțați echipa noastră în cel mult { $n } de zile de la livrare.
}
fact-wrong-item-evidence = De ce avem nevoie de la dumneavoastră: { $list }.
fact-wrong-item-remedy = Ce puteți alege: { $list }.
fact-wrong-item-return_free-yes = Returul produsului greșit îl plătim noi.
fact-missing-item-report_days = { $n ->
    [one] Ne pare rău. Vă rugăm să anunțați echipa noastră în cel mult { $n } zi de la livrare.
    [few] Ne pare rău. Vă rugăm să anunțați echipa noastră în cel mult { $n } zile de la livrare.
   *[other] Ne pare rău. Vă rugăm să anunțați echipa noastră în cel mult { $n } de zile de la livrare.
}
fact-missing-item-second_parcel-yes = Vă rugăm să verificați mai întâi dacă produsul nu vine într-un al doilea colet.
fact-missing-item-evidence = De ce avem nevoie de la dumneavoastră: { $list }.
fact-missing-item-remedy = Ce puteți alege: { $list }.
fact-warranty-years = { $n ->
    [one] Garanția este de { $n } an de la livrare.
    [few] Garanția este de { $n } ani de la livrare.
   *[other] Garanția este de { $n } de ani de la livrare.
}
fact-warranty-months = { $n ->
    [one] Garanția este de { $n } lună de la livrare.
    [few] Garanția este de { $n } luni de la livrare.
   *[other] Garanția este de { $n } de luni de la livrare.
}
fact-warranty-remedy = Ce facem în cazul unui defect, fără costuri: { $list }.
fact-warranty-excluded = Ce nu acoperă garanția: { $list }.
fact-warranty-legal-yes = Drepturile dumneavoastră prevăzute de lege nu sunt afectate.
fact-warranty-claim-evidence = De ce avem nevoie de la dumneavoastră: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Primiți un răspuns în cel mult { $n } zi lucrătoare.
    [few] Primiți un răspuns în cel mult { $n } zile lucrătoare.
   *[other] Primiți un răspuns în cel mult { $n } de zile lucrătoare.
}
fact-warranty-claim-postage-store = Dacă avem nevoie de produs înapoi, plătim noi transportul.
fact-warranty-claim-postage-shopper = Transportul produsului către noi îl plătiți dumneavoastră.

## Payment, prices, customs
fact-payment-methods-methods = Cum puteți plăti: { $list }.
fact-payment-methods-instalments = Plata în rate: { $list }.
fact-payment-methods-cod-yes = Puteți plăti și ramburs, în numerar, la livrare.
fact-payment-methods-cod-no = Plata ramburs la livrare nu este posibilă.
fact-payment-methods-cod_limit = Plata ramburs este posibilă până la { $amount }.
fact-payment-methods-cod_fee = Plata ramburs costă { $amount } în plus.
fact-payment-declined-advice = Ce ajută de obicei: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] O plată nefinalizată sau dublă este deblocată în cel mult { $n } zi lucrătoare.
    [few] O plată nefinalizată sau dublă este deblocată în cel mult { $n } zile lucrătoare.
   *[other] O plată nefinalizată sau dublă este deblocată în cel mult { $n } de zile lucrătoare.
}
fact-payment-safe-protection = Da, aici puteți plăti în siguranță. Ce vă protejează: { $list }.
fact-currency-currencies = Monede în care sunt afișate prețurile: { $list }.
fact-currency-otherwise = În celelalte țări, prețurile sunt în această monedă: { $list }.
fact-coupon-newsletter_percent = Dacă vă abonați la newsletter, primiți o reducere de { $percent } la prima comandă.
fact-coupon-combine-yes = Puteți folosi mai multe coduri la aceeași comandă.
fact-coupon-combine-no = La o comandă se poate folosi un singur cod.
fact-coupon-problem-check = Ce trebuie verificat: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Dacă ați uitat să introduceți codul, anunțați echipa noastră în cel mult { $n } oră de la comandă: vă rambursăm diferența.
    [few] Dacă ați uitat să introduceți codul, anunțați echipa noastră în cel mult { $n } ore de la comandă: vă rambursăm diferența.
   *[other] Dacă ați uitat să introduceți codul, anunțați echipa noastră în cel mult { $n } de ore de la comandă: vă rambursăm diferența.
}
fact-gift-card-offered-yes = Da, vindem carduri cadou.
fact-gift-card-offered-no = Nu vindem carduri cadou.
fact-gift-card-from = Valoare minimă: { $amount }.
fact-gift-card-up_to = Valoare maximă: { $amount }.
fact-gift-card-years = { $n ->
    [one] Un card cadou este valabil { $n } an.
    [few] Un card cadou este valabil { $n } ani.
   *[other] Un card cadou este valabil { $n } de ani.
}
fact-gift-card-cash-no = Nu poate fi schimbat în bani.
fact-invoice-where = Unde găsiți factura: { $list }.
fact-invoice-company-yes = La finalizarea comenzii puteți introduce numele unei firme și codul de TVA.
fact-invoice-company_days = { $n ->
    [one] Le putem adăuga și ulterior, în cel mult { $n } zi de la comandă.
    [few] Le putem adăuga și ulterior, în cel mult { $n } zile de la comandă.
   *[other] Le putem adăuga și ulterior, în cel mult { $n } de zile de la comandă.
}
fact-customs-duties-included-all = Taxele vamale și impozitele sunt incluse în suma plătită: la livrare nu mai aveți nimic de plată.
fact-customs-duties-included-none = Prețurile noastre nu includ taxele vamale și taxele de import: curierul încasează de la dumneavoastră ceea ce percepe țara în care locuiți.
fact-customs-duties-included-domestic = Nu există taxe vamale: coletul este trimis în interiorul țării, iar taxele sunt incluse în preț.
fact-customs-duties-limit = Pentru comenzile de până la { $amount }, taxele vamale și impozitele sunt incluse și nu aveți nimic de plată la livrare.
fact-customs-duties-above-shopper = Pentru comenzile mai mari, curierul încasează de la dumneavoastră taxele de import și taxele vamale.
fact-customs-refused-clearance_days = { $to ->
    [one] Vămuirea durează de obicei { $span } zi lucrătoare.
    [few] Vămuirea durează de obicei { $span } zile lucrătoare.
   *[other] Vămuirea durează de obicei { $span } de zile lucrătoare.
}
fact-customs-refused-respond_days = { $n ->
    [one] Dacă vama vă cere un document sau un număr, vă rugăm să răspundeți în cel mult { $n } zi.
    [few] Dacă vama vă cere un document sau un număr, vă rugăm să răspundeți în cel mult { $n } zile.
   *[other] Dacă vama vă cere un document sau un număr, vă rugăm să răspundeți în cel mult { $n } de zile.
}
fact-customs-refused-refund-yes = Dacă refuzați un colet pentru care se datorează taxe vamale, vă rambursăm valoarea produselor minus costurile de livrare.
fact-customs-refused-refund-no = Dacă refuzați un colet pentru care se datorează taxe vamale, nu vă putem returna banii.
fact-price-match-offered-yes = Da, dacă prețul scade după comanda dumneavoastră, vă rambursăm diferența.
fact-price-match-offered-no = Nu ne aliniem la alte prețuri.
fact-price-match-days = { $n ->
    [one] Vă rugăm să o solicitați în cel mult { $n } zi de la comandă.
    [few] Vă rugăm să o solicitați în cel mult { $n } zile de la comandă.
   *[other] Vă rugăm să o solicitați în cel mult { $n } de zile de la comandă.
}
fact-loyalty-offered-yes = Da, avem un program de fidelitate.
fact-loyalty-offered-no = Nu avem un program de fidelitate.
fact-loyalty-percent = Primiți înapoi, sub formă de puncte, { $percent } din cât cheltuiți.

## Account and privacy
fact-delete-my-data-how = Unde puteți cere acest lucru: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Vă ștergem datele în cel mult { $n } zi de la cerere.
    [few] Vă ștergem datele în cel mult { $n } zile de la cerere.
   *[other] Vă ștergem datele în cel mult { $n } de zile de la cerere.
}
fact-delete-my-data-invoices-yes = Facturile se păstrează atât timp cât cere legea.
fact-data-use-sold-no = Nu vă vindem niciodată datele.
fact-data-use-chat_months = { $n ->
    [one] Mesajele din acest chat se păstrează { $n } lună.
    [few] Mesajele din acest chat se păstrează { $n } luni.
   *[other] Mesajele din acest chat se păstrează { $n } de luni.
}
fact-data-use-contact = Contact pentru întrebări despre datele dumneavoastră: { $text }
fact-newsletter-unsubscribe-link = Pentru a nu mai primi newsletterul, folosiți linkul „Dezabonare” din subsolul oricăruia dintre e-mailuri.
fact-newsletter-unsubscribe-account = Pentru a nu mai primi newsletterul, dezactivați-l din contul dumneavoastră.
fact-newsletter-order_mails-yes = Veți primi în continuare e-mailurile despre comenzile dumneavoastră.
fact-reset-password-link_minutes = { $n ->
    [one] La autentificare alegeți „Ați uitat parola?”: primiți prin e-mail un link valabil { $n } minut.
    [few] La autentificare alegeți „Ați uitat parola?”: primiți prin e-mail un link valabil { $n } minute.
   *[other] La autentificare alegeți „Ați uitat parola?”: primiți prin e-mail un link valabil { $n } de minute.
}
fact-guest-order-account-yes = Pentru a comanda aveți nevoie de un cont.
fact-guest-order-account-no = Puteți comanda ca vizitator, fără cont.

## The store
fact-contact-email = E-mail: { $text }
fact-contact-phone = Telefon: { $text }
fact-contact-reply_hours = { $n ->
    [one] Răspundem la e-mailuri în cel mult { $n } oră.
    [few] Răspundem la e-mailuri în cel mult { $n } ore.
   *[other] Răspundem la e-mailuri în cel mult { $n } de ore.
}
fact-support-hours-days = Zilele în care echipa noastră este disponibilă: { $list }.
fact-support-hours-hours = Program: { $period } ({ $zone }).
fact-support-hours-bot-yes = Asistentul automat răspunde la orice oră.
fact-where-based-place = Unde ne aflăm: { $text }
fact-where-based-country = Țara: { $country }.
fact-where-based-showroom-yes = Avem un magazin pe care îl puteți vizita.
fact-where-based-showroom-no = Nu avem un magazin care poate fi vizitat.
fact-wholesale-offered-yes = Da, vindem către firme și în cantități mari.
fact-wholesale-offered-no = Nu vindem cu ridicata.
fact-wholesale-pieces = { $n ->
    [one] Reducerea se acordă de la { $n } bucată din același produs.
    [few] Reducerea se acordă de la { $n } bucăți din același produs.
   *[other] Reducerea se acordă de la { $n } de bucăți din același produs.
}
fact-wholesale-percent = Reducerea este de până la { $percent }.
fact-size-guide-table-yes = Pe pagina fiecărui articol de îmbrăcăminte găsiți un tabel de mărimi cu dimensiunile.
fact-size-guide-fit-true = Mărimile noastre sunt cele obișnuite: alegeți mărimea pe care o purtați de obicei.
fact-size-guide-fit-small = Mărimile noastre sunt mai mici: alegeți cu o mărime mai mare.
fact-size-guide-fit-large = Mărimile noastre sunt mai mari: alegeți cu o mărime mai mică.
fact-plug-voltage-stated-yes = Ștecherul și tensiunea fiecărui produs electric sunt scrise pe pagina lui: verificați dacă amândouă se potrivesc în țara dumneavoastră.
fact-plug-voltage-chosen-yes = Ștecherul pentru țara dumneavoastră se alege pe pagina produsului.
fact-plug-voltage-single-yes = Produsele care încălzesc, cum sunt fierbătoarele, funcționează numai la tensiunea indicată: nu le folosiți niciodată la alta, nici măcar cu adaptor de ștecher.

## Words for the lists above
fact-word-account = contul dumneavoastră
fact-word-email = e-mail
fact-word-phone = telefon
fact-word-chat = acest chat
fact-word-team = echipa noastră
fact-word-unworn = nepurtate
fact-word-unwashed = nespălate
fact-word-tags = cu toate etichetele
fact-word-complete = complete
fact-word-packaging = în ambalajul original
fact-word-personalised = produse personalizate
fact-word-gift_cards = carduri cadou
fact-word-underwear = lenjerie intimă desigilată
fact-word-swimwear = costume de baie fără banda igienică
fact-word-food = alimente desfăcute
fact-word-cosmetics = cosmetice desfăcute
fact-word-digital = produse digitale
fact-word-replacement = un produs de înlocuire
fact-word-refund = o rambursare
fact-word-repair = o reparație
fact-word-discount = o reducere de preț
fact-word-missing_part = trimiterea produsului lipsă
fact-word-order_number = numărul comenzii
fact-word-photos = fotografii
fact-word-description = o scurtă descriere
fact-word-packing_slip = o fotografie a avizului din colet
fact-word-label_photo = o fotografie a etichetei
fact-word-wear = uzura normală
fact-word-washing = spălarea greșită
fact-word-accidents = accidentele
fact-word-card_number = verificarea numărului de card și a adresei de facturare
fact-word-bank_app = activarea plăților în străinătate în aplicația băncii
fact-word-security_check = finalizarea verificării de securitate a băncii
fact-word-other_method = altă metodă de plată
fact-word-encryption = pagini criptate
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = nu vedem și nu păstrăm niciodată numărul cardului dumneavoastră
fact-word-buyer_protection = protecția cumpărătorului oferită de serviciul de plată
fact-word-expired = dacă a expirat codul
fact-word-used = dacă a mai fost folosit
fact-word-minimum = dacă valoarea comenzii atinge suma minimă
fact-word-other_code = dacă este introdus alt cod
fact-word-bank_transfer = transfer bancar
