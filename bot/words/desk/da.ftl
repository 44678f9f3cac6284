# The desk, for the store's own people.

## Sign-in and account
desk-title = Arbejdsplads
desk-skip = Gå til indholdet
desk-account = Min konto
desk-sign-in = Log ind
desk-sign-out = Log ud
desk-sign-out-everywhere = Log ud på alle enheder
desk-signed-out = Du er logget ud.
desk-expired = Log venligst ind igen.
desk-name = Navn
desk-password = Adgangskode
desk-wrong = Navnet eller adgangskoden er forkert.
desk-wait = Der var for mange forsøg. Du kan prøve igen { $wait }.
desk-unencrypted = Forbindelsen er ikke krypteret: andre kan læse din adgangskode.
desk-forbidden = Det har du ikke adgang til.
desk-not-found = Den side findes ikke.
desk-trouble = Noget gik galt hos os. Prøv igen.
desk-back = Tilbage
desk-language = Sprog
desk-save = Gem
desk-saved = Gemt.
desk-password-change = Skift adgangskode
desk-password-current = Nuværende adgangskode
desk-password-new = Ny adgangskode
desk-password-wrong = Den nuværende adgangskode er forkert.
desk-password-weak = Vælg en adgangskode, der er svær at gætte, på mindst { $count } tegn.

## Team
desk-role = Rolle
desk-role-owner = Ejer
desk-role-agent = Medarbejder
desk-team = Team
desk-team-add = Tilføj en person
desk-shown-name = Navn, som kunderne ser
desk-languages = Sprog, personen taler
desk-disable = Spær konto
desk-enable = Åbn konto igen
desk-disabled = spærret
desk-name-taken = Navnet er allerede i brug.
desk-name-bad = Navnet kan ikke bruges.
desk-last-owner = Den sidste ejer kan ikke spærres.

## Queue
desk-inbox = Indbakke
desk-waiting = Venter
desk-mine = Mine
desk-others = Hos kolleger
desk-closed = Lukkede
desk-nobody-waits = Ingen venter.
desk-none-mine = Du har ingen åbne samtaler.
desk-ticket = svares senere
desk-offline = Ingen direkte forbindelse. Siden opdateres med få sekunders mellemrum.
desk-waiting-time = Ventetid
desk-product = Se produktet

## Conversation
desk-summary = Resumé
desk-messages = Beskeder
desk-earlier = Tidligere beskeder
desk-photo = Billede
desk-shopper = Kunde
desk-assistant = Assistent
desk-shopper-types = Kunden skriver…
desk-take = Overtag
desk-taken = Samtalen er nu din.
desk-taken-by = { $name } har samtalen.
desk-not-yours = Overtag først samtalen.
desk-closed-already = Samtalen er lukket.
desk-answer = Dit svar
desk-send = Send
desk-sent = Sendt.
desk-empty = Skriv noget først.
desk-too-long = Skriv højst { $count } tegn.
desk-draft = Assistenten foreslår:
desk-draft-drop = Kassér
desk-insert = Indsæt
desk-canned = Find et svar i butikkens viden
desk-search = Søg
desk-canned-none = Intet fundet.
desk-notes = Interne noter
desk-notes-hint = Kun teamet læser dem, aldrig kunden.
desk-note-add = Tilføj note
desk-hand-back = Giv tilbage til assistenten
desk-pass-on = Giv videre
desk-close = Luk samtalen
desk-close-reason = Årsag
desk-done = Udført.
desk-close-solved = Løst
desk-close-no_answer = Intet svar fra kunden
desk-close-duplicate = Dublet
desk-close-spam = Uønsket
desk-close-other = Andet

## Why a person was called
desk-reason-asked = Vil tale med et menneske
desk-reason-not_understood = Assistenten kunne ikke hjælpe
desk-reason-complaint = Klage
desk-reason-legal = Juridisk sag
desk-reason-safety = Sikkerhed
desk-reason-backend_down = Ordresystemet kan ikke nås
desk-reason-missing_item = Manglende vare
desk-reason-warranty = Garantisag
desk-reason-suggest = Forslag til gennemsyn
desk-reason-other = Anden årsag
