# The desk, for the store's own people.

## Sign-in and account
desk-title = Panel obsługi
desk-skip = Przejdź do treści
desk-account = Moje konto
desk-sign-in = Zaloguj się
desk-sign-out = Wyloguj się
desk-sign-out-everywhere = Wyloguj na wszystkich urządzeniach
desk-signed-out = Wylogowano.
desk-expired = Zaloguj się ponownie.
desk-name = Nazwa
desk-password = Hasło
desk-wrong = Nazwa lub hasło są nieprawidłowe.
desk-wait = Za dużo prób. Możesz spróbować ponownie { $wait }.
desk-unencrypted = To połączenie nie jest szyfrowane: inni mogliby odczytać Twoje hasło.
desk-forbidden = Brak uprawnień do tej czynności.
desk-not-found = Nie ma takiej strony.
desk-trouble = Coś poszło nie tak po naszej stronie. Spróbuj jeszcze raz.
desk-back = Wstecz
desk-language = Język
desk-save = Zapisz
desk-saved = Zapisano.
desk-password-change = Zmień hasło
desk-password-current = Obecne hasło
desk-password-new = Nowe hasło
desk-password-wrong = Obecne hasło jest nieprawidłowe.
desk-password-weak = Wybierz trudne do odgadnięcia hasło, co najmniej { $count } znaków.

## Team
desk-role = Rola
desk-role-owner = Właściciel
desk-role-agent = Konsultant
desk-team = Zespół
desk-team-add = Dodaj osobę
desk-shown-name = Imię widoczne dla klientów
desk-languages = Języki
desk-disable = Zablokuj konto
desk-enable = Odblokuj konto
desk-disabled = zablokowane
desk-name-taken = Ta nazwa jest już zajęta.
desk-name-bad = Tej nazwy nie można użyć.
desk-last-owner = Nie można zablokować ostatniego konta właściciela.

## Queue
desk-inbox = Skrzynka
desk-waiting = Czekają
desk-mine = Moje
desk-others = U innych osób
desk-closed = Zamknięte
desk-nobody-waits = Nikt nie czeka.
desk-none-mine = Nie masz otwartych rozmów.
desk-ticket = odpowiedzieć później
desk-offline = Brak połączenia na żywo. Strona odświeża się co kilka sekund.
desk-waiting-time = Czas oczekiwania
desk-product = Zobacz produkt

## Conversation
desk-summary = Podsumowanie
desk-messages = Wiadomości
desk-earlier = Wcześniejsze wiadomości
desk-photo = Zdjęcie
desk-shopper = Klient
desk-assistant = Asystent
desk-shopper-types = Klient pisze…
desk-take = Przejmij
desk-taken = Ta rozmowa jest teraz Twoja.
desk-taken-by = Tę rozmowę prowadzi { $name }.
desk-not-yours = Najpierw przejmij tę rozmowę.
desk-closed-already = Ta rozmowa jest zamknięta.
desk-answer = Twoja odpowiedź
desk-send = Wyślij
desk-sent = Wysłano.
desk-empty = Napisz coś.
desk-too-long = Napisz najwyżej { $count } znaków.
desk-draft = Asystent proponuje:
desk-draft-drop = Odrzuć
desk-insert = Wstaw
desk-canned = Znajdź odpowiedź w wiedzy sklepu
desk-search = Szukaj
desk-canned-none = Nic nie znaleziono.
desk-notes = Notatki wewnętrzne
desk-notes-hint = Czyta je tylko zespół, nigdy klient.
desk-note-add = Dodaj notatkę
desk-hand-back = Oddaj asystentowi
desk-pass-on = Przekaż
desk-close = Zamknij rozmowę
desk-close-reason = Powód
desk-done = Gotowe.
desk-close-solved = Rozwiązane
desk-close-no_answer = Klient nie odpowiada
desk-close-duplicate = Powtórzone
desk-close-spam = Spam
desk-close-other = Inny

## Why a person was called
desk-reason-asked = Chce porozmawiać z człowiekiem
desk-reason-not_understood = Asystent nie umiał pomóc
desk-reason-complaint = Skarga
desk-reason-legal = Sprawa prawna
desk-reason-safety = Bezpieczeństwo
desk-reason-backend_down = System zamówień nie odpowiada
desk-reason-missing_item = Brakujący produkt
desk-reason-warranty = Zgłosić gwarancję
desk-reason-suggest = Propozycja do sprawdzenia
desk-reason-other = Inny powód
