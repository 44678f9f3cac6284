# The desk, for the store's own people.

## Sign-in and account
desk-title = Arbetsplats
desk-skip = Gå till innehållet
desk-account = Mitt konto
desk-sign-in = Logga in
desk-sign-out = Logga ut
desk-sign-out-everywhere = Logga ut på alla enheter
desk-signed-out = Du är utloggad.
desk-expired = Logga in igen.
desk-name = Namn
desk-password = Lösenord
desk-wrong = Namnet eller lösenordet stämmer inte.
desk-wait = Det blev för många försök. Du kan försöka igen { $wait }.
desk-unencrypted = Anslutningen är inte krypterad: andra kan läsa ditt lösenord.
desk-forbidden = Det har du inte behörighet till.
desk-not-found = Den sidan finns inte.
desk-trouble = Något gick fel hos oss. Försök igen.
desk-back = Tillbaka
desk-language = Språk
desk-save = Spara
desk-saved = Sparat.
desk-password-change = Byt lösenord
desk-password-current = Nuvarande lösenord
desk-password-new = Nytt lösenord
desk-password-wrong = Det nuvarande lösenordet stämmer inte.
desk-password-weak = Välj ett lösenord som är svårt att gissa, med minst { $count } tecken.

## Team
desk-role = Roll
desk-role-owner = Ägare
desk-role-agent = Medarbetare
desk-team = Team
desk-team-add = Lägg till en person
desk-shown-name = Namn som kunderna ser
desk-languages = Språk som personen talar
desk-disable = Spärra konto
desk-enable = Öppna konto igen
desk-disabled = spärrat
desk-name-taken = Namnet används redan.
desk-name-bad = Namnet går inte att använda.
desk-last-owner = Den sista ägaren kan inte spärras.

## Queue
desk-inbox = Inkorg
desk-waiting = Väntar
desk-mine = Mina
desk-others = Hos kollegor
desk-closed = Stängda
desk-nobody-waits = Ingen väntar.
desk-none-mine = Du har inga öppna samtal.
desk-ticket = svara senare
desk-offline = Ingen direktanslutning. Sidan uppdateras med några sekunders mellanrum.
desk-waiting-time = Väntetid
desk-product = Visa produkten

## Conversation
desk-summary = Sammanfattning
desk-messages = Meddelanden
desk-earlier = Tidigare meddelanden
desk-photo = Foto
desk-shopper = Kund
desk-assistant = Assistent
desk-shopper-types = Kunden skriver…
desk-take = Ta över
desk-taken = Samtalet är nu ditt.
desk-taken-by = { $name } har det här samtalet.
desk-not-yours = Ta först över samtalet.
desk-closed-already = Samtalet är stängt.
desk-answer = Ditt svar
desk-send = Skicka
desk-sent = Skickat.
desk-empty = Skriv något först.
desk-too-long = Skriv högst { $count } tecken.
desk-draft = Assistenten föreslår:
desk-draft-drop = Kasta
desk-insert = Infoga
desk-canned = Sök ett svar i butikens kunskap
desk-search = Sök
desk-canned-none = Inget hittades.
desk-notes = Interna anteckningar
desk-notes-hint = Bara teamet läser dem, aldrig kunden.
desk-note-add = Lägg till anteckning
desk-hand-back = Lämna tillbaka till assistenten
desk-pass-on = Lämna vidare
desk-close = Stäng samtalet
desk-close-reason = Skäl
desk-done = Klart.
desk-close-solved = Löst
desk-close-no_answer = Inget svar från kunden
desk-close-duplicate = Dubblett
desk-close-spam = Skräppost
desk-close-other = Annat

## Why a person was called
desk-reason-asked = Vill tala med en människa
desk-reason-not_understood = Assistenten kunde inte hjälpa
desk-reason-complaint = Klagomål
desk-reason-legal = Juridisk fråga
desk-reason-safety = Säkerhet
desk-reason-backend_down = Ordersystemet går inte att nå
desk-reason-missing_item = Saknad vara
desk-reason-warranty = Garantiärende
desk-reason-suggest = Förslag att granska
desk-reason-other = Annat skäl
