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

### Photos and problems with items
widget-photo = Zdjęcie
widget-photo-add = Dodaj zdjęcie
widget-photo-remove = Usuń zdjęcie
widget-photo-sending = Przesyłanie zdjęcia…
widget-photo-ready = Zdjęcie zostało przesłane.
widget-photo-offline = Brak połączenia. Zdjęcie zostanie przesłane, gdy wróci.
widget-photo-too-large = Zdjęcie jest za duże. Maksymalnie: { $count } MB
widget-photo-no-picture = Ten plik nie jest zdjęciem, które możemy odczytać (JPEG, PNG lub WebP).
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
