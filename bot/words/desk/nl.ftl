# The desk, for the store's own people.

## Sign-in and account
desk-title = Werkplek
desk-skip = Naar de inhoud
desk-account = Mijn account
desk-sign-in = Inloggen
desk-sign-out = Uitloggen
desk-sign-out-everywhere = Op alle apparaten uitloggen
desk-signed-out = Je bent uitgelogd.
desk-expired = Log opnieuw in.
desk-name = Naam
desk-password = Wachtwoord
desk-wrong = De naam of het wachtwoord klopt niet.
desk-wait = Er waren te veel pogingen. Je kunt het { $wait } opnieuw proberen.
desk-unencrypted = Deze verbinding is niet versleuteld: anderen zouden je wachtwoord kunnen lezen.
desk-forbidden = Dit mag je niet doen.
desk-not-found = Deze pagina bestaat niet.
desk-trouble = Er ging bij ons iets mis. Probeer het nog eens.
desk-back = Terug
desk-language = Taal
desk-save = Opslaan
desk-saved = Opgeslagen.
desk-password-change = Wachtwoord wijzigen
desk-password-current = Huidig wachtwoord
desk-password-new = Nieuw wachtwoord
desk-password-wrong = Het huidige wachtwoord klopt niet.
desk-password-weak = Kies een wachtwoord dat moeilijk te raden is, met minstens { $count } tekens.

## Team
desk-role = Rol
desk-role-owner = Beheer
desk-role-agent = Medewerker
desk-team = Team
desk-team-add = Iemand toevoegen
desk-shown-name = Naam die klanten zien
desk-languages = Talen
desk-disable = Account blokkeren
desk-enable = Account deblokkeren
desk-disabled = geblokkeerd
desk-name-taken = Deze naam is al in gebruik.
desk-name-bad = Deze naam kan niet worden gebruikt.
desk-last-owner = Het laatste account met de rol Beheer kan niet worden geblokkeerd.

## Queue
desk-inbox = Postvak
desk-waiting = Wacht
desk-mine = Van mij
desk-others = Bij collega’s
desk-closed = Gesloten
desk-nobody-waits = Niemand wacht.
desk-none-mine = Je hebt geen open gesprekken.
desk-ticket = later antwoorden
desk-offline = Geen liveverbinding. De pagina wordt om de paar seconden ververst.
desk-waiting-time = Wachttijd
desk-product = Product bekijken

## Conversation
desk-summary = Samenvatting
desk-messages = Berichten
desk-earlier = Eerdere berichten
desk-photo = Foto
desk-shopper = Klant
desk-assistant = Assistent
desk-shopper-types = De klant is aan het typen…
desk-take = Overnemen
desk-taken = Dit gesprek is nu van jou.
desk-taken-by = { $name } heeft dit gesprek.
desk-not-yours = Neem dit gesprek eerst over.
desk-closed-already = Dit gesprek is gesloten.
desk-answer = Je antwoord
desk-send = Versturen
desk-sent = Verstuurd.
desk-empty = Schrijf eerst iets.
desk-too-long = Schrijf hoogstens { $count } tekens.
desk-draft = De assistent stelt voor:
desk-draft-drop = Weggooien
desk-insert = Invoegen
desk-canned = Een antwoord zoeken in de kennis van de winkel
desk-search = Zoeken
desk-canned-none = Niets gevonden.
desk-notes = Interne notities
desk-notes-hint = Alleen het team leest ze, nooit de klant.
desk-note-add = Notitie toevoegen
desk-hand-back = Teruggeven aan de assistent
desk-pass-on = Doorgeven
desk-close = Gesprek sluiten
desk-close-reason = Reden
desk-done = Klaar.
desk-close-solved = Opgelost
desk-close-no_answer = Geen reactie van de klant
desk-close-duplicate = Dubbel
desk-close-spam = Spam
desk-close-other = Anders

## Why a person was called
desk-reason-asked = Wil een mens spreken
desk-reason-not_understood = De assistent kon niet helpen
desk-reason-complaint = Klacht
desk-reason-legal = Juridische kwestie
desk-reason-safety = Veiligheid
desk-reason-backend_down = Bestelsysteem onbereikbaar
desk-reason-missing_item = Ontbrekend artikel
desk-reason-warranty = Garantieclaim
desk-reason-suggest = Voorstel om te controleren
desk-reason-other = Andere reden
