# How the store's standard facts are told, in Polish. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Na zwrot masz { $n } dzień od dostawy.
    [few] Na zwrot masz { $n } dni od dostawy.
    [many] Na zwrot masz { $n } dni od dostawy.
   *[other] Na zwrot masz { $n } dnia od dostawy.
}
fact-return-window-postage-store = Zwrot jest bezpłatny: przesyłkę opłacamy my.
fact-return-window-postage-shopper = Koszt przesyłki zwrotnej ponosi kupujący.
fact-return-window-cost = Zwrot kosztuje { $amount }. Tę kwotę odejmiemy od zwracanych pieniędzy.
fact-return-window-faulty_free-yes = Jeśli produkt jest wadliwy, uszkodzony lub niezgodny z zamówieniem, zwrot jest bezpłatny.
fact-return-window-shipping-yes = Przy zwrocie całego zamówienia zwracamy też koszt dostawy standardowej.
fact-return-window-shipping-no = Koszt dostawy zamówienia nie jest zwracany.
fact-return-how-start = Jak można zgłosić zwrot: { $list }.
fact-return-how-label_days = { $n ->
    [one] Etykietę lub adres do zwrotu wyślemy e-mailem w ciągu { $n } dnia roboczego.
    [few] Etykietę lub adres do zwrotu wyślemy e-mailem w ciągu { $n } dni roboczych.
    [many] Etykietę lub adres do zwrotu wyślemy e-mailem w ciągu { $n } dni roboczych.
   *[other] Etykietę lub adres do zwrotu wyślemy e-mailem w ciągu { $n } dnia roboczego.
}
fact-return-how-hand_over_days = { $n ->
    [one] Potem prosimy nadać paczkę w ciągu { $n } dnia.
    [few] Potem prosimy nadać paczkę w ciągu { $n } dni.
    [many] Potem prosimy nadać paczkę w ciągu { $n } dni.
   *[other] Potem prosimy nadać paczkę w ciągu { $n } dnia.
}
fact-return-how-parts-yes = Można też zwrócić tylko część produktów z zamówienia.
fact-return-how-parts-no = Zamówienie można zwrócić tylko w całości.
fact-return-conditions-state = W jakim stanie przyjmujemy zwroty: { $list }.
fact-return-conditions-excluded = Czego nie można zwrócić, chyba że ma wadę: { $list }.
fact-return-conditions-sale-yes = Produkty z wyprzedaży można zwrócić tak samo jak inne.
fact-return-conditions-sale-no = Produktów z wyprzedaży nie można zwrócić.
fact-refund-time-check_days = { $n ->
    [one] Pieniądze zwracamy w ciągu { $n } dnia roboczego od otrzymania zwrotu.
    [few] Pieniądze zwracamy w ciągu { $n } dni roboczych od otrzymania zwrotu.
    [many] Pieniądze zwracamy w ciągu { $n } dni roboczych od otrzymania zwrotu.
   *[other] Pieniądze zwracamy w ciągu { $n } dnia roboczego od otrzymania zwrotu.
}
fact-refund-time-bank_days = { $to ->
    [one] Bank może potrzebować jeszcze { $span } dnia roboczego, żeby je zaksięgować.
    [few] Bank może potrzebować jeszcze { $span } dni roboczych, żeby je zaksięgować.
    [many] Bank może potrzebować jeszcze { $span } dni roboczych, żeby je zaksięgować.
   *[other] Bank może potrzebować jeszcze { $span } dnia roboczego, żeby je zaksięgować.
}
fact-refund-time-to-original = Pieniądze wracają tą samą metodą, którą opłacono zamówienie.
fact-refund-time-to-credit = Pieniądze otrzymasz jako środki do wykorzystania w sklepie.
fact-exchange-size-offered-yes = Tak, produkt można wymienić na inny rozmiar lub kolor.
fact-exchange-size-offered-no = Nie prowadzimy wymian. Prosimy zwrócić produkt i zamówić ten właściwy.
fact-exchange-size-hold_days = { $n ->
    [one] Nowy produkt odłożymy dla Ciebie na { $n } dzień.
    [few] Nowy produkt odłożymy dla Ciebie na { $n } dni.
    [many] Nowy produkt odłożymy dla Ciebie na { $n } dni.
   *[other] Nowy produkt odłożymy dla Ciebie na { $n } dnia.
}
fact-exchange-size-delivery-free = Dostawa nowego produktu jest bezpłatna.
fact-exchange-size-delivery-charged = Za dostawę nowego produktu płaci się jak zwykle.
fact-return-holiday-ordered = Dla zamówień złożonych w okresie { $period } obowiązuje dłuższy termin zwrotu.
fact-return-holiday-until = Można je zwrócić do { $date }.

## Orders
fact-cancel-order-allowed-yes = Tak, zamówienie można bezpłatnie anulować, dopóki paczka nie opuści naszego magazynu.
fact-cancel-order-allowed-no = Złożonego zamówienia nie można anulować, ale można je zwrócić.
fact-cancel-order-hours = { $n ->
    [one] Zwykle jest to możliwe w ciągu { $n } godziny od złożenia zamówienia.
    [few] Zwykle jest to możliwe w ciągu { $n } godzin od złożenia zamówienia.
    [many] Zwykle jest to możliwe w ciągu { $n } godzin od złożenia zamówienia.
   *[other] Zwykle jest to możliwe w ciągu { $n } godziny od złożenia zamówienia.
}
fact-cancel-order-how = Jak można anulować zamówienie: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Pieniądze wrócą do Ciebie w ciągu { $n } dnia roboczego.
    [few] Pieniądze wrócą do Ciebie w ciągu { $n } dni roboczych.
    [many] Pieniądze wrócą do Ciebie w ciągu { $n } dni roboczych.
   *[other] Pieniądze wrócą do Ciebie w ciągu { $n } dnia roboczego.
}
fact-change-address-allowed-yes = Tak, adres dostawy można zmienić, dopóki paczka nie opuści naszego magazynu.
fact-change-address-allowed-no = Po złożeniu zamówienia nie można zmienić adresu dostawy.
fact-change-address-hours = { $n ->
    [one] Zwykle jest to możliwe w ciągu { $n } godziny od złożenia zamówienia.
    [few] Zwykle jest to możliwe w ciągu { $n } godzin od złożenia zamówienia.
    [many] Zwykle jest to możliwe w ciągu { $n } godzin od złożenia zamówienia.
   *[other] Zwykle jest to możliwe w ciągu { $n } godziny od złożenia zamówienia.
}
fact-change-address-how = Jak można zmienić adres: { $list }.
fact-change-address-country-yes = Kraj też można zmienić.
fact-change-address-country-no = Kraju nie można zmienić: prosimy anulować zamówienie i złożyć nowe.
fact-change-order-swap-yes = Rozmiar lub kolor można zmienić, dopóki paczka nie opuści naszego magazynu.
fact-change-order-swap-no = Po złożeniu zamówienia nie można zmienić rozmiaru ani koloru.
fact-change-order-add-yes = Do tego momentu można też dodać produkty.
fact-change-order-add-no = Do zamówienia nie można dodać produktów: prosimy złożyć drugie.
fact-change-order-how = Jak można zmienić zamówienie: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Potwierdzenie przychodzi e-mailem w ciągu { $n } minuty. Prosimy sprawdzić też folder ze spamem.
    [few] Potwierdzenie przychodzi e-mailem w ciągu { $n } minut. Prosimy sprawdzić też folder ze spamem.
    [many] Potwierdzenie przychodzi e-mailem w ciągu { $n } minut. Prosimy sprawdzić też folder ze spamem.
   *[other] Potwierdzenie przychodzi e-mailem w ciągu { $n } minuty. Prosimy sprawdzić też folder ze spamem.
}
fact-no-confirmation-resend-yes = Jeśli go tam nie ma, w adresie e-mail może być literówka: napisz do naszego zespołu, a wyślemy je jeszcze raz.
fact-out-of-stock-notify-yes = Na stronie produktu możesz poprosić o e-mail, gdy znów będzie dostępny.
fact-out-of-stock-weeks = { $to ->
    [one] Większość produktów wraca do sprzedaży w ciągu { $span } tygodnia.
    [few] Większość produktów wraca do sprzedaży w ciągu { $span } tygodni.
    [many] Większość produktów wraca do sprzedaży w ciągu { $span } tygodni.
   *[other] Większość produktów wraca do sprzedaży w ciągu { $span } tygodnia.
}
fact-pre-order-charged-order = Za zamówienie przedpremierowe płacisz przy jego składaniu.
fact-pre-order-charged-dispatch = Za zamówienie przedpremierowe płacisz dopiero przy wysyłce.
fact-pre-order-cancel-yes = Do czasu wysyłki można je bezpłatnie anulować.
fact-pre-order-cancel-no = Zamówienia przedpremierowego nie można anulować.
fact-gift-wrapping-offered-yes = Tak, pakujemy produkty na prezent.
fact-gift-wrapping-offered-no = Nie pakujemy na prezent.
fact-gift-wrapping-cost = Pakowanie jednego produktu na prezent kosztuje { $amount }.
fact-gift-wrapping-card-yes = Możesz dołączyć kartkę z własnymi życzeniami.
fact-gift-wrapping-no_prices-yes = W paczce z prezentem nie ma cen.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Dostawa standardowa trwa { $span } dzień roboczy od wysyłki.
    [few] Dostawa standardowa trwa { $span } dni robocze od wysyłki.
    [many] Dostawa standardowa trwa { $span } dni roboczych od wysyłki.
   *[other] Dostawa standardowa trwa { $span } dnia roboczego od wysyłki.
}
fact-delivery-time-express = { $to ->
    [one] Dostawa ekspresowa trwa { $span } dzień roboczy.
    [few] Dostawa ekspresowa trwa { $span } dni robocze.
    [many] Dostawa ekspresowa trwa { $span } dni roboczych.
   *[other] Dostawa ekspresowa trwa { $span } dnia roboczego.
}
fact-shipping-cost-free-yes = Dostawa jest bezpłatna.
fact-shipping-cost-standard = Dostawa standardowa kosztuje { $amount }.
fact-shipping-cost-free_from = Przy zamówieniu za co najmniej { $amount } dostawa standardowa jest bezpłatna.
fact-shipping-cost-express = Dostawa ekspresowa kosztuje { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Zamówienie przekazujemy przewoźnikowi w ciągu { $n } dnia roboczego.
    [few] Zamówienie przekazujemy przewoźnikowi w ciągu { $n } dni roboczych.
    [many] Zamówienie przekazujemy przewoźnikowi w ciągu { $n } dni roboczych.
   *[other] Zamówienie przekazujemy przewoźnikowi w ciągu { $n } dnia roboczego.
}
fact-dispatch-time-cutoff = Zamówienia złożone po godzinie { $time } ({ $zone }) traktujemy jak złożone następnego dnia roboczego.
fact-ship-to-countries-worldwide-yes = Dostarczamy na cały świat.
fact-ship-to-countries-number = { $n ->
    [one] Dostarczamy do ponad { $n } kraju.
    [few] Dostarczamy do ponad { $n } krajów.
    [many] Dostarczamy do ponad { $n } krajów.
   *[other] Dostarczamy do ponad { $n } kraju.
}
fact-ship-to-countries-countries = Kraje, do których dostarczamy: { $list }.
fact-ship-to-countries-not_to = Kraje, do których nie dostarczamy: { $list }.
fact-ship-to-countries-origin = Kraj, z którego wysyłamy paczki: { $country }.
fact-express-shipping-offered-yes = Tak, oferujemy dostawę ekspresową.
fact-express-shipping-offered-no = Nie oferujemy dostawy ekspresowej.
fact-express-shipping-days = { $to ->
    [one] Dostawa ekspresowa trwa { $span } dzień roboczy od wysyłki.
    [few] Dostawa ekspresowa trwa { $span } dni robocze od wysyłki.
    [many] Dostawa ekspresowa trwa { $span } dni roboczych od wysyłki.
   *[other] Dostawa ekspresowa trwa { $span } dnia roboczego od wysyłki.
}
fact-express-shipping-cost = Dostawa ekspresowa kosztuje { $amount }.
fact-carriers-standard = Przewoźnicy w dostawie standardowej: { $list }.
fact-carriers-express = Przewoźnicy w dostawie ekspresowej: { $list }.
fact-pickup-points-lockers-yes = Tak, paczkę można odebrać w automacie paczkowym lub w punkcie odbioru.
fact-pickup-points-lockers-no = Nie dostarczamy do automatów paczkowych ani punktów odbioru.
fact-pickup-points-po_box-yes = Dostarczamy też na adres skrytki pocztowej.
fact-pickup-points-po_box-no = Nie dostarczamy na adres skrytki pocztowej.
fact-missed-delivery-attempts = { $n ->
    [one] Przewoźnik próbuje doręczyć paczkę { $n } raz.
    [few] Przewoźnik próbuje doręczyć paczkę { $n } razy.
    [many] Przewoźnik próbuje doręczyć paczkę { $n } razy.
   *[other] Przewoźnik próbuje doręczyć paczkę { $n } raza.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Niedoręczona paczka czeka w punkcie odbioru { $n } dzień.
    [few] Niedoręczona paczka czeka w punkcie odbioru { $n } dni.
    [many] Niedoręczona paczka czeka w punkcie odbioru { $n } dni.
   *[other] Niedoręczona paczka czeka w punkcie odbioru { $n } dnia.
}
fact-track-order-where = Jak sprawdzić status zamówienia i znaleźć link do śledzenia: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Pierwsze informacje od przewoźnika pojawiają się w ciągu { $n } godziny.
    [few] Pierwsze informacje od przewoźnika pojawiają się w ciągu { $n } godzin.
    [many] Pierwsze informacje od przewoźnika pojawiają się w ciągu { $n } godzin.
   *[other] Pierwsze informacje od przewoźnika pojawiają się w ciągu { $n } godziny.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Gdy paczka jest w drodze, brak nowych informacji do { $n } dnia jest normalny.
    [few] Gdy paczka jest w drodze, brak nowych informacji do { $n } dni jest normalny.
    [many] Gdy paczka jest w drodze, brak nowych informacji do { $n } dni jest normalny.
   *[other] Gdy paczka jest w drodze, brak nowych informacji do { $n } dnia jest normalny.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Jeśli nic się nie zmienia od { $n } dnia, napisz do naszego zespołu: zapytamy przewoźnika.
    [few] Jeśli nic się nie zmienia od { $n } dni, napisz do naszego zespołu: zapytamy przewoźnika.
    [many] Jeśli nic się nie zmienia od { $n } dni, napisz do naszego zespołu: zapytamy przewoźnika.
   *[other] Jeśli nic się nie zmienia od { $n } dnia, napisz do naszego zespołu: zapytamy przewoźnika.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Jeśli od końca terminu dostawy minął { $n } dzień, a paczki nadal nie ma, napisz do naszego zespołu.
    [few] Jeśli od końca terminu dostawy minęły { $n } dni, a paczki nadal nie ma, napisz do naszego zespołu.
    [many] Jeśli od końca terminu dostawy minęło { $n } dni, a paczki nadal nie ma, napisz do naszego zespołu.
   *[other] Jeśli od końca terminu dostawy minęło { $n } dnia, a paczki nadal nie ma, napisz do naszego zespołu.
}
fact-order-not-arrived-remedy = Co możesz wtedy wybrać: { $list }.
fact-order-not-arrived-neighbours-yes = Jeśli śledzenie pokazuje „doręczono”, najpierw zapytaj sąsiadów i sprawdź punkt odbioru.
fact-split-shipment-happens-yes = Zamówienie może przyjść w kilku paczkach.
fact-split-shipment-happens-no = Każde zamówienie wysyłamy w jednej paczce.
fact-split-shipment-apart_days = { $n ->
    [one] Mogą dotrzeć w odstępie do { $n } dnia roboczego.
    [few] Mogą dotrzeć w odstępie do { $n } dni roboczych.
    [many] Mogą dotrzeć w odstępie do { $n } dni roboczych.
   *[other] Mogą dotrzeć w odstępie do { $n } dnia roboczego.
}
fact-split-shipment-charged_once-yes = Za dostawę płacisz tylko raz.
fact-chinese-new-year-closed = Kiedy nasz magazyn jest zamknięty i nic nie wysyłamy: { $period }.
fact-chinese-new-year-resumes = Wysyłkę wznawiamy { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dnia od dostawy.
    [few] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dni od dostawy.
    [many] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dni od dostawy.
   *[other] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dnia od dostawy.
}
fact-damaged-item-evidence = Czego od Ciebie potrzebujemy: { $list }.
fact-damaged-item-remedy = Co możesz bezpłatnie wybrać: { $list }.
fact-damaged-item-keep-yes = Uszkodzonego produktu zwykle nie trzeba odsyłać.
fact-wrong-item-report_days = { $n ->
    [one] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dnia od dostawy.
    [few] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dni od dostawy.
    [many] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dni od dostawy.
   *[other] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dnia od dostawy.
}
fact-wrong-item-evidence = Czego od Ciebie potrzebujemy: { $list }.
fact-wrong-item-remedy = Co możesz wybrać: { $list }.
fact-wrong-item-return_free-yes = Zwrot niewłaściwego produktu opłacamy my.
fact-missing-item-report_days = { $n ->
    [one] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dnia od dostawy.
    [few] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dni od dostawy.
    [many] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dni od dostawy.
   *[other] Bardzo nam przykro. Prosimy o wiadomość do naszego zespołu w ciągu { $n } dnia od dostawy.
}
fact-missing-item-second_parcel-yes = Najpierw sprawdź, proszę, czy produkt nie jedzie w drugiej paczce.
fact-missing-item-evidence = Czego od Ciebie potrzebujemy: { $list }.
fact-missing-item-remedy = Co możesz wybrać: { $list }.
fact-warranty-years = { $n ->
    [one] Gwarancja trwa { $n } rok od dostawy.
    [few] Gwarancja trwa { $n } lata od dostawy.
    [many] Gwarancja trwa { $n } lat od dostawy.
   *[other] Gwarancja trwa { $n } roku od dostawy.
}
fact-warranty-months = { $n ->
    [one] Gwarancja trwa { $n } miesiąc od dostawy.
    [few] Gwarancja trwa { $n } miesiące od dostawy.
    [many] Gwarancja trwa { $n } miesięcy od dostawy.
   *[other] Gwarancja trwa { $n } miesiąca od dostawy.
}
fact-warranty-remedy = Co w razie wady oferujemy bezpłatnie: { $list }.
fact-warranty-excluded = Czego gwarancja nie obejmuje: { $list }.
fact-warranty-legal-yes = Nie ogranicza to Twoich ustawowych praw.
fact-warranty-claim-evidence = Czego od Ciebie potrzebujemy: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Odpowiedź otrzymasz w ciągu { $n } dnia roboczego.
    [few] Odpowiedź otrzymasz w ciągu { $n } dni roboczych.
    [many] Odpowiedź otrzymasz w ciągu { $n } dni roboczych.
   *[other] Odpowiedź otrzymasz w ciągu { $n } dnia roboczego.
}
fact-warranty-claim-postage-store = Jeśli produkt trzeba odesłać, przesyłkę opłacamy my.
fact-warranty-claim-postage-shopper = Koszt odesłania produktu do nas ponosi kupujący.

## Payment, prices, customs
fact-payment-methods-methods = Jak można zapłacić: { $list }.
fact-payment-methods-instalments = Płatność na raty: { $list }.
fact-payment-methods-cod-yes = Można też zapłacić gotówką przy odbiorze.
fact-payment-methods-cod-no = Płatność gotówką przy odbiorze nie jest możliwa.
fact-payment-methods-cod_limit = Płatność przy odbiorze jest możliwa do kwoty { $amount }.
fact-payment-methods-cod_fee = Dopłata za płatność przy odbiorze: { $amount }.
fact-payment-declined-advice = Co zwykle pomaga: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Blokada niedokończonej lub podwójnej płatności znika w ciągu { $n } dnia roboczego.
    [few] Blokada niedokończonej lub podwójnej płatności znika w ciągu { $n } dni roboczych.
    [many] Blokada niedokończonej lub podwójnej płatności znika w ciągu { $n } dni roboczych.
   *[other] Blokada niedokończonej lub podwójnej płatności znika w ciągu { $n } dnia roboczego.
}
fact-payment-safe-protection = Tak, płatności są tu bezpieczne. Co Cię chroni: { $list }.
fact-currency-currencies = Waluty, w których podajemy ceny: { $list }.
fact-currency-otherwise = We wszystkich innych krajach ceny są w tej walucie: { $list }.
fact-coupon-newsletter_percent = Zapisz się do newslettera i odbierz { $percent } rabatu na pierwsze zamówienie.
fact-coupon-combine-yes = W jednym zamówieniu można użyć kilku kodów.
fact-coupon-combine-no = W jednym zamówieniu można użyć tylko jednego kodu.
fact-coupon-problem-check = Co warto sprawdzić: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Jeśli kod nie został wpisany, napisz do naszego zespołu w ciągu { $n } godziny od zamówienia: zwrócimy różnicę.
    [few] Jeśli kod nie został wpisany, napisz do naszego zespołu w ciągu { $n } godzin od zamówienia: zwrócimy różnicę.
    [many] Jeśli kod nie został wpisany, napisz do naszego zespołu w ciągu { $n } godzin od zamówienia: zwrócimy różnicę.
   *[other] Jeśli kod nie został wpisany, napisz do naszego zespołu w ciągu { $n } godziny od zamówienia: zwrócimy różnicę.
}
fact-gift-card-offered-yes = Tak, sprzedajemy karty podarunkowe.
fact-gift-card-offered-no = Nie sprzedajemy kart podarunkowych.
fact-gift-card-from = Najniższa wartość: { $amount }.
fact-gift-card-up_to = Najwyższa wartość: { $amount }.
fact-gift-card-years = { $n ->
    [one] Karta podarunkowa jest ważna { $n } rok.
    [few] Karta podarunkowa jest ważna { $n } lata.
    [many] Karta podarunkowa jest ważna { $n } lat.
   *[other] Karta podarunkowa jest ważna { $n } roku.
}
fact-gift-card-cash-no = Nie można jej wymienić na gotówkę.
fact-invoice-where = Jak można otrzymać fakturę: { $list }.
fact-invoice-company-yes = Przy składaniu zamówienia możesz podać nazwę firmy i NIP (numer VAT).
fact-invoice-company_days = { $n ->
    [one] Możesz je też dodać później, w ciągu { $n } dnia od zamówienia.
    [few] Możesz je też dodać później, w ciągu { $n } dni od zamówienia.
    [many] Możesz je też dodać później, w ciągu { $n } dni od zamówienia.
   *[other] Możesz je też dodać później, w ciągu { $n } dnia od zamówienia.
}
fact-customs-duties-included-all = Cła i podatki są wliczone w kwotę zamówienia: przy odbiorze nic nie dopłacasz.
fact-customs-duties-included-none = Nasze ceny nie obejmują ceł ani podatków importowych: należności naliczone w Twoim kraju pobiera przewoźnik.
fact-customs-duties-included-domestic = Nie ma odprawy celnej: paczka jest wysyłana w obrębie kraju, a podatki są wliczone w cenę.
fact-customs-duties-limit = Przy zamówieniach o wartości do { $amount } cła i podatki są wliczone i przy odbiorze nic nie dopłacasz.
fact-customs-duties-above-shopper = Przy większych zamówieniach przewoźnik pobiera od Ciebie podatek importowy i cło.
fact-customs-refused-clearance_days = { $to ->
    [one] Odprawa celna trwa zwykle { $span } dzień roboczy.
    [few] Odprawa celna trwa zwykle { $span } dni robocze.
    [many] Odprawa celna trwa zwykle { $span } dni roboczych.
   *[other] Odprawa celna trwa zwykle { $span } dnia roboczego.
}
fact-customs-refused-respond_days = { $n ->
    [one] Jeśli urząd celny poprosi o dokument lub numer, prosimy odpowiedzieć w ciągu { $n } dnia.
    [few] Jeśli urząd celny poprosi o dokument lub numer, prosimy odpowiedzieć w ciągu { $n } dni.
    [many] Jeśli urząd celny poprosi o dokument lub numer, prosimy odpowiedzieć w ciągu { $n } dni.
   *[other] Jeśli urząd celny poprosi o dokument lub numer, prosimy odpowiedzieć w ciągu { $n } dnia.
}
fact-customs-refused-refund-yes = Jeśli odmówisz przyjęcia paczki, za którą należy się cło, zwrócimy wartość towaru pomniejszoną o koszty dostawy.
fact-customs-refused-refund-no = Jeśli odmówisz przyjęcia paczki, za którą należy się cło, nie możemy zwrócić pieniędzy.
fact-price-match-offered-yes = Tak, jeśli po złożeniu zamówienia cena spadnie, zwrócimy różnicę.
fact-price-match-offered-no = Nie dopasowujemy cen do innych ofert.
fact-price-match-days = { $n ->
    [one] Prosimy zgłosić się w ciągu { $n } dnia od zamówienia.
    [few] Prosimy zgłosić się w ciągu { $n } dni od zamówienia.
    [many] Prosimy zgłosić się w ciągu { $n } dni od zamówienia.
   *[other] Prosimy zgłosić się w ciągu { $n } dnia od zamówienia.
}
fact-loyalty-offered-yes = Tak, mamy program lojalnościowy.
fact-loyalty-offered-no = Nie mamy programu lojalnościowego.
fact-loyalty-percent = { $percent } wydanej kwoty wraca do Ciebie w punktach.

## Account and privacy
fact-delete-my-data-how = Jak można o to poprosić: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Twoje dane usuniemy w ciągu { $n } dnia od zgłoszenia.
    [few] Twoje dane usuniemy w ciągu { $n } dni od zgłoszenia.
    [many] Twoje dane usuniemy w ciągu { $n } dni od zgłoszenia.
   *[other] Twoje dane usuniemy w ciągu { $n } dnia od zgłoszenia.
}
fact-delete-my-data-invoices-yes = Faktury przechowujemy tak długo, jak wymaga tego prawo.
fact-data-use-sold-no = Nigdy nie sprzedajemy Twoich danych.
fact-data-use-chat_months = { $n ->
    [one] Wiadomości z tego czatu przechowujemy przez { $n } miesiąc.
    [few] Wiadomości z tego czatu przechowujemy przez { $n } miesiące.
    [many] Wiadomości z tego czatu przechowujemy przez { $n } miesięcy.
   *[other] Wiadomości z tego czatu przechowujemy przez { $n } miesiąca.
}
fact-data-use-contact = Kontakt w sprawie Twoich danych: { $text }
fact-newsletter-unsubscribe-link = Aby zrezygnować z newslettera, kliknij „Wypisz się” na dole dowolnej z naszych wiadomości.
fact-newsletter-unsubscribe-account = Aby zrezygnować z newslettera, wyłącz go na swoim koncie.
fact-newsletter-order_mails-yes = E-maile dotyczące zamówień będą nadal przychodzić.
fact-reset-password-link_minutes = { $n ->
    [one] Przy logowaniu wybierz „Nie pamiętasz hasła?”: dostaniesz e-mailem link, który działa przez { $n } minutę.
    [few] Przy logowaniu wybierz „Nie pamiętasz hasła?”: dostaniesz e-mailem link, który działa przez { $n } minuty.
    [many] Przy logowaniu wybierz „Nie pamiętasz hasła?”: dostaniesz e-mailem link, który działa przez { $n } minut.
   *[other] Przy logowaniu wybierz „Nie pamiętasz hasła?”: dostaniesz e-mailem link, który działa przez { $n } minuty.
}
fact-guest-order-account-yes = Do złożenia zamówienia potrzebne jest konto.
fact-guest-order-account-no = Można zamówić jako gość, bez zakładania konta.

## The store
fact-contact-email = E-mail: { $text }
fact-contact-phone = Telefon: { $text }
fact-contact-reply_hours = { $n ->
    [one] Na e-maile odpowiadamy w ciągu { $n } godziny.
    [few] Na e-maile odpowiadamy w ciągu { $n } godzin.
    [many] Na e-maile odpowiadamy w ciągu { $n } godzin.
   *[other] Na e-maile odpowiadamy w ciągu { $n } godziny.
}
fact-support-hours-days = Dni, w które pracuje nasz zespół: { $list }.
fact-support-hours-hours = Godziny: { $period } ({ $zone }).
fact-support-hours-bot-yes = Automatyczny asystent odpowiada o każdej porze.
fact-where-based-place = Gdzie jesteśmy: { $text }
fact-where-based-country = Kraj: { $country }.
fact-where-based-showroom-yes = Mamy sklep stacjonarny, który możesz odwiedzić.
fact-where-based-showroom-no = Nie mamy sklepu stacjonarnego.
fact-wholesale-offered-yes = Tak, sprzedajemy firmom i w dużych ilościach.
fact-wholesale-offered-no = Nie prowadzimy sprzedaży hurtowej.
fact-wholesale-pieces = { $n ->
    [one] Rabat obowiązuje od { $n } sztuki jednego produktu.
    [few] Rabat obowiązuje od { $n } sztuk jednego produktu.
    [many] Rabat obowiązuje od { $n } sztuk jednego produktu.
   *[other] Rabat obowiązuje od { $n } sztuki jednego produktu.
}
fact-wholesale-percent = Rabat wynosi do { $percent }.
fact-size-guide-table-yes = Tabelę rozmiarów z wymiarami znajdziesz na stronie każdego ubrania.
fact-size-guide-fit-true = Nasza rozmiarówka jest standardowa: wybierz swój zwykły rozmiar.
fact-size-guide-fit-small = Nasza rozmiarówka jest zaniżona: wybierz rozmiar większy.
fact-size-guide-fit-large = Nasza rozmiarówka jest zawyżona: wybierz rozmiar mniejszy.
fact-plug-voltage-stated-yes = Wtyczka i napięcie każdego artykułu elektrycznego są podane na jego stronie: sprawdź, czy pasują do Twojego kraju.
fact-plug-voltage-chosen-yes = Wtyczkę do swojego kraju wybierasz na stronie produktu.
fact-plug-voltage-single-yes = Urządzenia, które grzeją, na przykład czajniki, działają tylko przy podanym napięciu: nigdy nie podłączaj ich do innego, nawet przez przejściówkę.

## Words for the lists above
fact-word-account = na swoim koncie
fact-word-email = przez e-mail
fact-word-phone = przez telefon
fact-word-chat = na tym czacie
fact-word-team = przez nasz zespół
fact-word-unworn = bez śladów noszenia
fact-word-unwashed = bez śladów prania
fact-word-tags = ze wszystkimi metkami
fact-word-complete = w komplecie
fact-word-packaging = w oryginalnym opakowaniu
fact-word-personalised = produkty personalizowane
fact-word-gift_cards = karty podarunkowe
fact-word-underwear = bielizna po otwarciu opakowania
fact-word-swimwear = stroje kąpielowe bez naklejki higienicznej
fact-word-food = otwarta żywność
fact-word-cosmetics = otwarte kosmetyki
fact-word-digital = produkty cyfrowe
fact-word-replacement = wymiana
fact-word-refund = zwrot pieniędzy
fact-word-repair = naprawa
fact-word-discount = obniżenie ceny
fact-word-missing_part = dosłanie brakującego produktu
fact-word-order_number = numer zamówienia
fact-word-photos = zdjęcia
fact-word-description = krótki opis
fact-word-packing_slip = zdjęcie listy zawartości paczki
fact-word-label_photo = zdjęcie etykiety
fact-word-wear = normalne zużycie
fact-word-washing = niewłaściwe pranie
fact-word-accidents = przypadkowe uszkodzenia
fact-word-card_number = sprawdzenie numeru karty i adresu rozliczeniowego
fact-word-bank_app = zezwolenie na płatności zagraniczne w aplikacji banku
fact-word-security_check = przejście weryfikacji w Twoim banku
fact-word-other_method = inna metoda płatności
fact-word-encryption = szyfrowane strony
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = nigdy nie widzimy ani nie zapisujemy numeru karty
fact-word-buyer_protection = ochrona kupującego w serwisie płatności
fact-word-expired = czy kod nie stracił ważności
fact-word-used = czy nie był już użyty
fact-word-minimum = czy zamówienie osiąga minimalną kwotę
fact-word-other_code = czy nie wpisano innego kodu
fact-word-bank_transfer = przelew bankowy
