# The desk, for the store's own people.

## Sign-in and account
desk-title = Birou
desk-skip = Salt la conținut
desk-account = Contul meu
desk-sign-in = Autentificare
desk-sign-out = Deconectare
desk-sign-out-everywhere = Deconectare de pe toate dispozitivele
desk-signed-out = V-ați deconectat.
desk-expired = Vă rugăm să vă autentificați din nou.
desk-name = Nume
desk-password = Parolă
desk-wrong = Numele sau parola este greșită.
desk-wait = Au fost prea multe încercări. Puteți încerca din nou { $wait }.
desk-unencrypted = Conexiunea nu este criptată: alții v-ar putea citi parola.
desk-forbidden = Nu aveți voie să faceți acest lucru.
desk-not-found = Nu există o astfel de pagină.
desk-trouble = Ceva nu a mers la noi. Vă rugăm să încercați din nou.
desk-back = Înapoi
desk-language = Limbă
desk-save = Salvare
desk-saved = Salvat.
desk-password-change = Schimbarea parolei
desk-password-current = Parola actuală
desk-password-new = Parola nouă
desk-password-wrong = Parola actuală este greșită.
desk-password-weak = Alegeți o parolă greu de ghicit, de cel puțin { $count } caractere.

## Team
desk-role = Rol
desk-role-owner = Proprietar
desk-role-agent = Operator
desk-team = Echipă
desk-team-add = Adăugați o persoană
desk-shown-name = Numele pe care îl văd clienții
desk-languages = Limbi
desk-disable = Blocați contul
desk-enable = Deblocați contul
desk-disabled = blocat
desk-name-taken = Acest nume este deja folosit.
desk-name-bad = Acest nume nu poate fi folosit.
desk-last-owner = Ultimul proprietar nu poate fi blocat.

## Queue
desk-inbox = Mesaje primite
desk-waiting = În așteptare
desk-mine = Ale mele
desk-others = La colegi
desk-closed = Închise
desk-nobody-waits = Nu așteaptă nimeni.
desk-none-mine = Nu aveți conversații deschise.
desk-ticket = răspuns mai târziu
desk-offline = Nu există conexiune în direct. Pagina se actualizează la câteva secunde.
desk-waiting-time = Timp de așteptare
desk-product = Vedeți produsul

## Conversation
desk-summary = Rezumat
desk-messages = Mesaje
desk-earlier = Mesaje anterioare
desk-photo = Fotografie
desk-shopper = Client
desk-assistant = Asistent
desk-shopper-types = Clientul scrie…
desk-take = Preluați
desk-taken = Conversația este acum a dumneavoastră.
desk-taken-by = Conversația este la { $name }.
desk-not-yours = Preluați mai întâi conversația.
desk-closed-already = Conversația este închisă.
desk-answer = Răspunsul dumneavoastră
desk-send = Trimiteți
desk-sent = Trimis.
desk-empty = Scrieți ceva.
desk-too-long = Scrieți cel mult { $count } caractere.
desk-draft = Asistentul propune:
desk-draft-drop = Renunțați
desk-insert = Inserați
desk-canned = Căutați un răspuns în informațiile magazinului
desk-search = Căutați
desk-canned-none = Nu s-a găsit nimic.
desk-notes = Note interne
desk-notes-hint = Le citește doar echipa, niciodată clientul.
desk-note-add = Adăugați o notă
desk-hand-back = Înapoi la asistent
desk-pass-on = Transmiteți
desk-close = Închideți conversația
desk-close-reason = Motiv
desk-done = Gata.
desk-close-solved = Rezolvat
desk-close-no_answer = Clientul nu răspunde
desk-close-duplicate = Duplicat
desk-close-spam = Spam
desk-close-other = Altul

## Why a person was called
desk-reason-asked = Vrea să vorbească cu un om
desk-reason-not_understood = Asistentul nu a putut ajuta
desk-reason-complaint = Reclamație
desk-reason-legal = Chestiune juridică
desk-reason-safety = Siguranță
desk-reason-backend_down = Sistemul de comenzi nu răspunde
desk-reason-missing_item = Articol lipsă
desk-reason-warranty = Cerere de garanție
desk-reason-suggest = Propunere de verificat
desk-reason-other = Alt motiv
