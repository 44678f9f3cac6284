# Polish. Addresses the shopper in the second person, without words that tell the shopper's gender.

## Greeting and small talk
greeting = Dzień dobry! Jestem automatycznym asystentem sklepu { $store }. Możesz mnie zapytać o dostawę, zwroty, płatności i nasze produkty.
greeting-again = Witaj ponownie! W czym mogę pomóc?
disclosure = Jestem automatycznym asystentem, nie człowiekiem.
robot = Jestem programem komputerowym: automatycznym asystentem sklepu { $store }. Odpowiadam na podstawie stron sklepu. Jeśli wolisz porozmawiać z człowiekiem, po prostu napisz.
thanks = Proszę bardzo! Czy mogę pomóc w czymś jeszcze?
goodbye = Do widzenia! Dziękujemy za wizytę w sklepie { $store }.
yes-what = Dobrze. Czego chcesz się dowiedzieć?
no-fine = W porządku. Napisz, jeśli będziesz czegoś potrzebować.

## Asking back and giving up
ask-back = Nie mam pewności, o co chodzi. Czy to jedno z tych pytań?
ask-back-none = Żadne z nich
not-understood = Nie rozumiem. Czy możesz napisać to inaczej?
out-of-scope = Pomagam tylko w sprawach sklepu { $store }: zamówienia, dostawa, zwroty, płatności i nasze produkty.
unknown = Nie udało mi się znaleźć tego na stronach sklepu.
empty-message = Umiem czytać tylko tekst. Napisz, proszę, swoje pytanie.
too-long = To długa wiadomość. Przeczytany został tylko początek (liczba znaków: { $count }). Łatwiej mi odpowiedzieć na krótsze pytanie.
too-fast = Piszesz szybciej, niż potrafię czytać. Za chwilę odpowiem.
trouble = Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.

## People
handoff-offer = Na razie nie udało mi się pomóc. Czy przekazać tę rozmowę komuś z naszego zespołu?
handoff-yes = Tak, proszę
handoff-no = Nie, dziękuję
handoff-done = Rozmowa została przekazana naszemu zespołowi. Odpowiedź przyjdzie tutaj lub przez { $contact }.
handoff-complaint = Bardzo mi przykro. Sprawa została przekazana naszemu zespołowi. Odpowiedź przyjdzie tutaj lub przez { $contact }.
handoff-declined = W porządku. W czym jeszcze mogę pomóc?

## Languages and markets
language-changed = Od teraz będę odpowiadać po polsku.
language-which = W jakim języku chcesz rozmawiać?
language-unknown = Nie znam jeszcze tego języka.
answer-in-other-language = Ta odpowiedź jest dostępna tylko w tym języku: { $language }
market-line = Dotyczy zamówień z dostawą na ten obszar: { $market }.
market-which = Dokąd ma trafić paczka? Od tego zależą zasady.

## Sources and products
source = Źródło: { $title }
product-price = Cena: { $price }
product-attributes = O produkcie { $product }:
product-none = Nie udało mi się znaleźć pasującego produktu.
products-found = { $count ->
    [one] Znaleziono { $count } produkt:
    [few] Znaleziono { $count } produkty:
    [many] Znaleziono { $count } produktów:
   *[other] Znaleziono { $count } produktu:
}

## Widget
widget-title = Czat: { $store }
widget-open = Otwórz czat
widget-close = Zamknij czat
widget-placeholder = Napisz pytanie…
widget-send = Wyślij
widget-typing = Pisze…
widget-language = Język
widget-helpful = Pomocne
widget-not-helpful = Niepomocne
widget-feedback-thanks = Dziękujemy za opinię.
widget-offline = Brak połączenia. Wiadomość jest zapisana i zostanie wysłana.
widget-reconnecting = Ponowne łączenie…
widget-retrying = Sklep nie może teraz przyjąć wiadomości. Nastąpi kolejna próba.
widget-not-sent = Nie wysłano
widget-retry = Spróbuj ponownie
widget-too-long = Wiadomość jest za długa. Maksymalna liczba znaków: { $count }.
widget-you = Ty
widget-bot = Asystent
widget-view-product = Zobacz produkt
widget-new-message = Nowa wiadomość
widget-messages = Wiadomości
widget-new-conversation = Nowa rozmowa
widget-powered = Odpowiedzi pochodzą ze stron sklepu

## Several wishes in one message
ask-back-part = A co do „{ $part }”: czy chodzi o jedno z tych pytań?

## Looking for a product
seek-many = Produkty spełniające wszystkie życzenia: { $count }.
seek-first = Oto pierwsze z nich:
seek-close = Pozostałe są zbliżone.
seek-relaxed = Nic nie spełnia wszystkich życzeń. Trzeba było pominąć: { $wishes }. Najbliższe są:
seek-lacking = Tego nie mamy: { $wish }.
seek-unmet = Nie spełnia: { $wishes }
seek-unknown = Nie podano: { $wishes }
seek-without = bez: { $wish }
seek-without-it = Bez
seek-up-to = do { $price }
seek-from = od { $price }
seek-ask-category = Jakiego rodzaju produktu szukasz?
seek-ask-gender = Dla kogo to ma być?
seek-ask-sleeve = Jakie mają być rękawy?
seek-ask-pocket = Czy ma być kieszeń?
seek-ask-colour = Jaki ma być kolor?
seek-ask-material = Jaki ma być materiał?
seek-ask-season = Na jaką porę roku?
seek-ask-fit = Jaki ma być krój?
seek-any = Bez znaczenia
seek-back = Wróćmy do wyszukiwania:
seek-again = Dobrze. Czego szukasz?
seek-start-over = Zacznij od nowa
seek-compare = Porównaj
seek-comparison = { $first } i { $second } – porównanie:
seek-compare-none = Napisz najpierw, czego szukasz. Potem mogę porównać dwa produkty.

## Orders
order-which-number = Jaki jest numer zamówienia? Znajduje się w potwierdzeniu zamówienia.
order-number-unclear = Nie widzę tu numeru zamówienia.
order-prove = Jaki adres e-mail lub kod pocztowy podano w zamówieniu { $number }? Dzięki temu sprawdzę, że jest Twoje.
order-not-matched = Te dane do siebie nie pasują. Sprawdź numer zamówienia oraz adres e-mail lub kod pocztowy; możesz wysłać oba jeszcze raz.
order-locked = Było zbyt wiele błędnych prób. Dla bezpieczeństwa zamówień spróbuj ponownie { $wait }.
order-choose = O które zamówienie chodzi?
orders-none = Na Twoim koncie nie ma zamówień.
backend-down = System zamówień chwilowo nie odpowiada. Nic nie przepadnie: spróbuj ponownie za kilka minut. A może przekazać sprawę komuś z naszego zespołu?
change-unsure = Nie udało mi się potwierdzić, że zmiana się powiodła. Powinien to sprawdzić ktoś z naszego zespołu. Czy przekazać sprawę?
order-head = Zamówienie { $number } z dnia { $date }
order-state-pending = Mamy zamówienie i czekamy na płatność.
order-state-paid = Opłacone, czeka na spakowanie.
order-state-packing = Właśnie jest pakowane.
order-state-part-shipped = Zamówienie przyjdzie w kilku paczkach. Część już wysłano, reszta zostanie wysłana później.
order-state-shipped = Wysłane, w drodze do Ciebie.
order-state-delivered = Doręczone.
order-state-cancelled = Zamówienie jest anulowane.
order-state-returned = Zamówienie zostało zwrócone.
parcel-head = Paczka { $n } z { $count }
parcel-labelled = Zgłoszona przewoźnikowi, jeszcze bez skanu.
parcel-moving = Paczka jest w drodze.
parcel-customs = Paczka jest w urzędzie celnym.
parcel-out = Paczka jest w doręczeniu.
parcel-pickup = Paczka czeka na odbiór.
parcel-attempted = Przewoźnik próbował doręczyć paczkę, ale nikogo nie zastał.
parcel-delivered = Doręczono: { $date }
parcel-lost = Przewoźnik zgubił paczkę. Przykro nam.
parcel-back = Paczka wraca do nas.
parcel-carrier = Przewoźnik: { $carrier }, numer przesyłki: { $tracking }
parcel-link = Śledź paczkę
parcel-expected = Przewidywane doręczenie najpóźniej: { $date }
parcel-late = Paczka jest spóźniona. Miała dotrzeć najpóźniej: { $date }
parcel-help = Napisz do nas, sprawdzimy to: { $contact }
cancel-ask = Czy anulować zamówienie { $number } ({ $amount })? Nie da się tego cofnąć.
cancel-done = Zamówienie { $number } jest anulowane.
cancel-refund = Zwrot na pierwotny środek płatności: { $amount }
order-fixed = Zamówienie { $number } jest już pakowane lub w drodze, więc nie można go anulować ani zmienić.
address-which = Jaki jest nowy adres? Napisz ulicę, kod pocztowy i miasto w jednej wiadomości, oddzielone przecinkami. Kraj pozostaje bez zmian: { $country }
address-ask = Czy wysłać zamówienie { $number } na ten adres?
    { $address }
address-done = Zamówienie { $number } zostanie wysłane na adres:
    { $address }
address-country = Zamówienia nie można wysłać do innego kraju. Podaj adres w tym samym kraju.
order-track-button = Gdzie jest moje zamówienie?
order-cancel-button = Anuluj zamówienie
order-address-button = Zmień adres

### The demo storefront's cart
shop-cart = Twój koszyk
shop-order = Złóż zamówienie próbne
shop-thanks = Dziękujemy! To sklep demonstracyjny: nic nie zostało zamówione i nic nie trzeba płacić.

### A person at the desk
widget-person-typing = { $name } pisze…

### People behind the desk
people-coming = Wezwałem osobę z naszego zespołu. Odpowiedź przyjdzie tutaj za chwilę.
people-called = Wiadomość dotarła. Nasz zespół już o niej wie i odpowie tutaj tak szybko, jak to możliwe.
people-away = Nasz zespół wraca { $when }.
people-ask-email = Na jaki adres e-mail możemy odpowiedzieć?
people-here = Odpowiedź przyjdzie tutaj.
people-email-kept = Dziękuję. Nasz zespół odpowie na adres { $email }.
people-email-when = Nasz zespół wraca { $when } i odpowie na adres { $email }.
people-sorry = Przykro mi z tego powodu.
people-serious = To sprawa dla człowieka, nie dla programu.
people-checks = Ktoś z naszego zespołu właśnie się temu przygląda. Odpowiedź przyjdzie tutaj za chwilę.
people-joined = { $name } z naszego zespołu jest już tutaj i odpowie na pytania.
people-handed-back = Od teraz znowu odpowiada automatyczny asystent.
people-closed = Nasz zespół zakończył tę rozmowę. Jeśli potrzeba czegoś jeszcze, wystarczy napisać.
people-today = dzisiaj o { $time } (czas lokalny: { $city })
people-tomorrow = jutro o { $time } (czas lokalny: { $city })
people-day = { $date } o { $time } (czas lokalny: { $city })
people-mail-ask = Na jaki adres e-mail wysłać tę rozmowę?
people-mail-sent = Rozmowa jest w drodze na adres { $email }.
people-mail-many = Rozmowa była już wysyłana kilka razy. Proszę spróbować jutro.
people-mail-off = Nie mogę stąd wysyłać e-maili. Rozmowa zostaje w tym czacie i można ją skopiować.
people-mail-subject = Rozmowa: { $store }
people-mail-intro = Zgodnie z prośbą przesyłamy zapis rozmowy: { $store }.
people-mail-foot = Ten e-mail został wysłany, ponieważ ktoś podał ten adres na naszym czacie. Jeśli to pomyłka, prosimy go zignorować.
widget-people-rate = Jak dobrze pomogliśmy?
widget-people-low = wcale
widget-people-high = bardzo dobrze
widget-people-comment = Coś jeszcze do dodania?
widget-people-mail = Wyślij rozmowę e-mailem
widget-people-email = Adres e-mail

### Returns, exchanges, refunds
return-button = Zwrócić produkt
return-exchange-button = Wymienić produkt
return-refund-button = Gdzie są moje pieniądze?
return-warranty-button = Zgłosić gwarancję
return-size-button = Zmienić rozmiar
return-which = O który produkt chodzi?
return-all = Wszystkie
return-more = Dodaj kolejny produkt
return-line-until = { $item }: zwrot możliwy do { $date }
return-line-open = { $item }: zwrot możliwy
return-line-late = { $item }: zwrot był możliwy do { $date }
return-line-excluded = { $item }: zwrot niemożliwy, chyba że jest wada
return-line-coming = { $item }: jeszcze nie dostarczono
return-line-gone = { $item }: zwrot już trwa
return-line-unknown = { $item }: musi to obejrzeć nasz zespół
return-person = Zasady sklepu nie wystarczą mi do decyzji. Czy przekazać sprawę osobie z naszego zespołu?
return-why = Jaki jest powód zwrotu?
return-reason-too-small = Za małe
return-reason-too-large = Za duże
return-reason-unwanted = Zmiana zdania
return-reason-not-as-described = Niezgodne z opisem
return-reason-wrong-item = Nie ten produkt
return-reason-damaged = Uszkodzone
return-reason-other = Inny powód
return-outcome = Zwrot pieniędzy czy inny rozmiar lub kolor?
return-money = Zwrot pieniędzy
return-swap = Wymiana
return-variant = Co ma być zamiast tego?
return-variant-none = Nie ma innego rozmiaru ani koloru w tej samej cenie.
return-ask = Czy otworzyć ten zwrot dla zamówienia { $number }?
return-money-back = Kwota zwrotu: { $amount }
return-instead = W zamian: { $item }
return-done = Zwrot { $id } do zamówienia { $number } jest otwarty.
return-label = Wydrukuj etykietę zwrotną
return-team = Nasz zespół napisze, co dalej.
return-state-requested = Zwrot { $id } z { $date }: mamy zgłoszenie. Następna będzie etykieta albo adres zwrotu.
return-state-approved = Zwrot { $id } z { $date }: przyjęty. Prosimy odesłać produkty.
return-state-received = Zwrot { $id } z { $date }: produkty dotarły i są sprawdzane.
return-state-refunded = Zwrot { $id } z { $date }: sprawdzony i zakończony.
return-state-declined = Zwrot { $id } z { $date }: odrzucony. Nasz zespół może podać powód.
return-state-cancelled = Zwrot { $id } z { $date }: wycofany.
return-refund-done = Zwrócono { $date }: { $amount }
return-refund-pending = W drodze od { $date }: { $amount }
return-refund-none = Zamówienie { $number } nie ma zwrotu ani zwrotu pieniędzy.
return-warranty-in = { $item }: gwarancja do { $date }
return-warranty-out = { $item }: gwarancja skończyła się { $date }
return-warranty-ask = Czy otworzyć zgłoszenie gwarancyjne dla zamówienia { $number }?
return-warranty-done = Zgłoszenie gwarancyjne { $id } do zamówienia { $number } jest otwarte.
return-size-ask = Czy zmienić to w zamówieniu { $number }?
return-size-done = Zmieniono. W zamówieniu { $number } jest teraz:
return-costs = Koszt odesłania: { $amount }
### Questions about a product
goods-told = O { $product } sklep podaje:
goods-yes = Tak. O { $product } sklep podaje:
goods-no = Nie. O { $product } sklep podaje:
goods-quote = Z opisu { $product }:
goods-unknown = Dane sklepu nie mówią tego o { $product }. Zapisano pytanie dla sklepu.
goods-which = O który produkt chodzi?
goods-mains-yes = Działa w tym kraju: { $country }. Napięcie w sieci: { $volts } V.
goods-mains-partly = W tym kraju zależy to od miejsca: { $country }. Napięcie w sieci: { $volts } V; działa tylko tam, gdzie napięcie pasuje.
goods-mains-no = Nie działa w tym kraju: { $country }. Napięcie w sieci: { $volts } V.
goods-plug = Wtyczka do wyboru: { $plug }
goods-plug-adapter = Potrzebny tam adapter wtyczki. Gniazdka: typ { $sockets }
goods-stock-yes = W magazynie: { $variants }
goods-stock-no = Chwilowo brak w magazynie: { $variants }
goods-stock-later = Można zamówić, ale wysyłka dopiero po dostawie: { $variants }
goods-stock-none = { $product }: nie ma takiej wersji: { $wanted }
goods-stock-others = W magazynie także: { $variants }
goods-cart = Do koszyka: { $variant }
goods-size-fits = Według tabeli rozmiarów sklepu Twój rozmiar to { $size }.
goods-size-between = Wypada między { $smaller } a { $larger }: { $smaller } przylega bardziej, { $larger } jest luźniejszy.
goods-size-reason = { $measure }: { $value }. Rozmiar { $size } jest na { $range }.
goods-size-ask = Aby podać rozmiar, potrzebuję jeszcze tego wymiaru: { $measure }. Proszę napisać z jednostką, na przykład { $example }.
goods-size-outside = Żaden rozmiar z tabeli sklepu nie pasuje do tych wymiarów.
goods-size-no-chart = Sklep nie podaje tabeli rozmiarów dla { $product }, więc nie mogę podać rozmiaru.
goods-size-chart = Tabela rozmiarów sklepu dla { $product }:
goods-size-general = Według tabeli ogólnej, nie sklepu; producenci się różnią:
goods-coupon-works = Kod { $code } jest teraz ważny. Czy działa dla koszyka, widać przy kasie.
goods-coupon-worth = Rabat: { $worth }
goods-coupon-minimum = Minimalne zamówienie: { $amount }
goods-coupon-ends = Ważny do: { $date }
goods-coupon-starts = Ważny od: { $date }
goods-coupon-once = Raz na klienta.
goods-coupon-not-yet = Kod { $code } jeszcze nie jest ważny.
goods-coupon-expired = Kod { $code } stracił ważność.
goods-coupon-used-up = Kod { $code } został wykorzystany.
goods-coupon-unknown = Sklep nie zna kodu { $code }.
goods-coupon-locked = Wypróbowano zbyt wiele kodów. Można spróbować ponownie { $wait }.

### Photos and problems with items
widget-photo = Zdjęcie
widget-photo-add = Dodaj zdjęcie
widget-photo-remove = Usuń zdjęcie
widget-photo-sending = Przesyłanie zdjęcia…
widget-photo-ready = Zdjęcie zostało przesłane.
widget-photo-offline = Brak połączenia. Zdjęcie zostanie przesłane, gdy wróci.
widget-photo-too-large = Zdjęcie jest za duże. Maksymalnie: { $count } MB
widget-photo-no-picture = Ten plik nie jest zdjęciem, które możemy odczytać (JPEG, HEIC, PNG lub WebP).
widget-photo-failed = Nie udało się przesłać zdjęcia. Spróbuj ponownie.
widget-photo-most = Maksymalna liczba zdjęć w wiadomości: { $count }
photo-thanks = Dziękuję za zdjęcie. Nie umiem oglądać obrazów, ale nasz zespół tak. O co chodzi?
photo-kept = Dziękuję. Zdjęcie jest zachowane dla naszego zespołu.
problem-button = Zgłoś problem
problem-damaged = Jest uszkodzony
problem-wrong = To nie ten produkt
problem-missing = Brakuje go
problem-what = Co jest nie tak z produktem?
problem-which = O który produkt chodzi?
problem-how-many = Ilu sztuk to dotyczy?
problem-photo = Wyślij zdjęcie, na którym widać problem. Jeśli go nie masz, po prostu napisz.
problem-no-photo = Nie mam zdjęcia
problem-wish = Co wybierasz?
problem-refund-words = zwrot|pieni
problem-replacement-words = wymian|wymien|nowy|nową|nowe|inny|właściw
problem-ask = Czy to się zgadza? Jeśli tak, zgłoszę to naszemu zespołowi.
problem-photos = Zdjęcia: { $count }
problem-done = Dziękuję, zgłoszenie trafiło do naszego zespołu. Jego numer: { $number }
problem-next = Nasz zespół teraz je sprawdzi i się z Tobą skontaktuje.
problem-photo-later = Zdjęcia można jeszcze wysłać na adres { $contact }.
problem-not-delivered = Z zamówienia { $number } nic jeszcze nie dostarczono.
problem-reported = Dla wszystkiego, co dostarczono z zamówienia { $number }, jest już otwarty zwrot lub zgłoszenie. Czy przekazać to komuś z naszego zespołu?
problem-late = Zamówienie dostarczono { $date }, więc termin już minął. Może się temu przyjrzeć ktoś z naszego zespołu. Czy przekazać sprawę?
