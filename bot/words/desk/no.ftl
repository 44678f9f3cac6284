# The desk, for the store's own people.

## Sign-in and account
desk-title = Arbeidsplass
desk-skip = Gå til innholdet
desk-account = Min konto
desk-sign-in = Logg inn
desk-sign-out = Logg ut
desk-sign-out-everywhere = Logg ut på alle enheter
desk-signed-out = Du er logget ut.
desk-expired = Logg inn på nytt.
desk-name = Navn
desk-password = Passord
desk-wrong = Navnet eller passordet er feil.
desk-wait = Det var for mange forsøk. Du kan prøve igjen { $wait }.
desk-unencrypted = Forbindelsen er ikke kryptert: andre kan lese passordet ditt.
desk-forbidden = Det har du ikke tilgang til.
desk-not-found = Den siden finnes ikke.
desk-trouble = Noe gikk galt hos oss. Prøv igjen.
desk-back = Tilbake
desk-language = Språk
desk-save = Lagre
desk-saved = Lagret.
desk-password-change = Bytt passord
desk-password-current = Nåværende passord
desk-password-new = Nytt passord
desk-password-wrong = Det nåværende passordet er feil.
desk-password-weak = Velg et passord som er vanskelig å gjette, på minst { $count } tegn.

## Team
desk-role = Rolle
desk-role-owner = Eier
desk-role-agent = Medarbeider
desk-team = Team
desk-team-add = Legg til en person
desk-shown-name = Navn som kundene ser
desk-languages = Språk personen snakker
desk-disable = Sperr konto
desk-enable = Åpne konto igjen
desk-disabled = sperret
desk-name-taken = Navnet er allerede i bruk.
desk-name-bad = Navnet kan ikke brukes.
desk-last-owner = Den siste eieren kan ikke sperres.

## Queue
desk-inbox = Innboks
desk-waiting = Venter
desk-mine = Mine
desk-others = Hos kolleger
desk-closed = Lukket
desk-nobody-waits = Ingen venter.
desk-none-mine = Du har ingen åpne samtaler.
desk-ticket = besvares senere
desk-offline = Ingen direkte forbindelse. Siden oppdateres med noen sekunders mellomrom.
desk-waiting-time = Ventetid
desk-product = Se produktet

## Conversation
desk-summary = Sammendrag
desk-messages = Meldinger
desk-earlier = Tidligere meldinger
desk-photo = Bilde
desk-shopper = Kunde
desk-assistant = Assistent
desk-shopper-types = Kunden skriver…
desk-take = Ta over
desk-taken = Samtalen er nå din.
desk-taken-by = { $name } har samtalen.
desk-not-yours = Ta over samtalen først.
desk-closed-already = Samtalen er lukket.
desk-answer = Ditt svar
desk-send = Send
desk-sent = Sendt.
desk-empty = Skriv noe først.
desk-too-long = Skriv høyst { $count } tegn.
desk-draft = Assistenten foreslår:
desk-draft-drop = Forkast
desk-insert = Sett inn
desk-canned = Finn et svar i butikkens kunnskap
desk-search = Søk
desk-canned-none = Ingenting funnet.
desk-notes = Interne notater
desk-notes-hint = Bare teamet leser dem, aldri kunden.
desk-note-add = Legg til notat
desk-hand-back = Gi tilbake til assistenten
desk-pass-on = Gi videre
desk-close = Lukk samtalen
desk-close-reason = Årsak
desk-done = Utført.
desk-close-solved = Løst
desk-close-no_answer = Ikke noe svar fra kunden
desk-close-duplicate = Duplikat
desk-close-spam = Søppelpost
desk-close-other = Annet

## Why a person was called
desk-reason-asked = Vil snakke med et menneske
desk-reason-not_understood = Assistenten kunne ikke hjelpe
desk-reason-complaint = Klage
desk-reason-legal = Juridisk sak
desk-reason-safety = Sikkerhet
desk-reason-backend_down = Ordresystemet kan ikke nås
desk-reason-missing_item = Manglende vare
desk-reason-warranty = Garantisak
desk-reason-suggest = Forslag til gjennomsyn
desk-reason-other = Annen årsak
