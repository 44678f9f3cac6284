# The desk, for the store's own people.

## Sign-in and account
desk-title = Munkahely
desk-skip = Ugrás a tartalomhoz
desk-account = Saját fiók
desk-sign-in = Bejelentkezés
desk-sign-out = Kijelentkezés
desk-sign-out-everywhere = Kijelentkezés minden eszközön
desk-signed-out = Kijelentkezett.
desk-expired = Kérjük, jelentkezzen be újra.
desk-name = Név
desk-password = Jelszó
desk-wrong = A név vagy a jelszó hibás.
desk-wait = Túl sok próbálkozás volt. Újra próbálhatja: { $wait }.
desk-unencrypted = A kapcsolat nincs titkosítva: mások elolvashatják a jelszavát.
desk-forbidden = Ehhez nincs jogosultsága.
desk-not-found = Nincs ilyen oldal.
desk-trouble = Hiba történt nálunk. Kérjük, próbálja újra.
desk-back = Vissza
desk-language = Nyelv
desk-save = Mentés
desk-saved = Mentve.
desk-password-change = Jelszó módosítása
desk-password-current = Jelenlegi jelszó
desk-password-new = Új jelszó
desk-password-wrong = A jelenlegi jelszó hibás.
desk-password-weak = Nehezen kitalálható jelszót válasszon, legalább { $count } karaktert.

## Team
desk-role = Szerep
desk-role-owner = Tulajdonos
desk-role-agent = Munkatárs
desk-team = Csapat
desk-team-add = Személy hozzáadása
desk-shown-name = A vásárlóknak látható név
desk-languages = Nyelvek
desk-disable = Fiók letiltása
desk-enable = Letiltás feloldása
desk-disabled = letiltva
desk-name-taken = Ez a név már foglalt.
desk-name-bad = Ez a név nem használható.
desk-last-owner = Az utolsó tulajdonos nem tiltható le.

## Queue
desk-inbox = Beérkezett
desk-waiting = Várakozik
desk-mine = Saját
desk-others = Kollégáknál
desk-closed = Lezárt
desk-nobody-waits = Senki sem várakozik.
desk-none-mine = Nincs nyitott beszélgetése.
desk-ticket = később válaszolandó
desk-offline = Nincs élő kapcsolat. Az oldal néhány másodpercenként frissül.
desk-waiting-time = Várakozási idő
desk-product = Termék megtekintése

## Conversation
desk-summary = Összefoglaló
desk-messages = Üzenetek
desk-earlier = Korábbi üzenetek
desk-photo = Fénykép
desk-shopper = Vásárló
desk-assistant = Asszisztens
desk-shopper-types = A vásárló éppen ír…
desk-take = Átvétel
desk-taken = A beszélgetés most Önnél van.
desk-taken-by = Ez a beszélgetés nála van: { $name }.
desk-not-yours = Előbb vegye át a beszélgetést.
desk-closed-already = Ez a beszélgetés le van zárva.
desk-answer = Az Ön válasza
desk-send = Küldés
desk-sent = Elküldve.
desk-empty = Kérjük, írjon valamit.
desk-too-long = Legfeljebb { $count } karaktert írjon.
desk-draft = Az asszisztens javaslata:
desk-draft-drop = Elvetés
desk-insert = Beszúrás
desk-canned = Válasz keresése az áruház tudásában
desk-search = Keresés
desk-canned-none = Nincs találat.
desk-notes = Belső jegyzetek
desk-notes-hint = Csak a csapat olvassa, a vásárló soha.
desk-note-add = Jegyzet hozzáadása
desk-hand-back = Visszaadás az asszisztensnek
desk-pass-on = Továbbadás
desk-close = Beszélgetés lezárása
desk-close-reason = Ok
desk-done = Kész.
desk-close-solved = Megoldva
desk-close-no_answer = A vásárló nem válaszol
desk-close-duplicate = Ismétlődő
desk-close-spam = Kéretlen
desk-close-other = Egyéb

## Why a person was called
desk-reason-asked = Emberrel szeretne beszélni
desk-reason-not_understood = Az asszisztens nem tudott segíteni
desk-reason-complaint = Panasz
desk-reason-legal = Jogi ügy
desk-reason-safety = Biztonság
desk-reason-backend_down = A rendelési rendszer nem érhető el
desk-reason-missing_item = Hiányzó termék
desk-reason-warranty = Garanciális igény
desk-reason-suggest = Ellenőrizendő javaslat
desk-reason-other = Más ok
