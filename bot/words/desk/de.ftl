# The desk, for the store's own people.

## Sign-in and account
desk-title = Arbeitsplatz
desk-skip = Zum Inhalt springen
desk-account = Mein Konto
desk-sign-in = Anmelden
desk-sign-out = Abmelden
desk-sign-out-everywhere = Auf allen Geräten abmelden
desk-signed-out = Sie sind abgemeldet.
desk-expired = Bitte melden Sie sich neu an.
desk-name = Name
desk-password = Passwort
desk-wrong = Der Name oder das Passwort stimmt nicht.
desk-wait = Es waren zu viele Versuche. Sie können es { $wait } wieder versuchen.
desk-unencrypted = Diese Verbindung ist nicht verschlüsselt: Andere könnten Ihr Passwort mitlesen.
desk-forbidden = Das dürfen Sie nicht.
desk-not-found = Diese Seite gibt es nicht.
desk-trouble = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.
desk-back = Zurück
desk-language = Sprache
desk-save = Speichern
desk-saved = Gespeichert.
desk-password-change = Passwort ändern
desk-password-current = Bisheriges Passwort
desk-password-new = Neues Passwort
desk-password-wrong = Das bisherige Passwort stimmt nicht.
desk-password-weak = Bitte wählen Sie ein schwer zu erratendes Passwort mit mindestens { $count } Zeichen.

## Team
desk-role = Rolle
desk-role-owner = Inhaberrolle
desk-role-agent = Mitarbeit
desk-team = Team
desk-team-add = Person hinzufügen
desk-shown-name = Name, den Kunden sehen
desk-languages = Sprachen
desk-disable = Konto sperren
desk-enable = Konto entsperren
desk-disabled = gesperrt
desk-name-taken = Dieser Name ist schon vergeben.
desk-name-bad = Dieser Name ist nicht möglich.
desk-last-owner = Das letzte Konto mit Inhaberrolle kann nicht gesperrt werden.

## Queue
desk-inbox = Posteingang
desk-waiting = Wartet
desk-mine = Meine
desk-others = Bei anderen im Team
desk-closed = Geschlossen
desk-nobody-waits = Niemand wartet.
desk-none-mine = Sie haben keine offenen Gespräche.
desk-ticket = später antworten
desk-offline = Keine Live-Verbindung. Die Seite wird alle paar Sekunden aktualisiert.
desk-waiting-time = Wartezeit
desk-product = Produkt ansehen

## Conversation
desk-summary = Zusammenfassung
desk-messages = Nachrichten
desk-earlier = Frühere Nachrichten
desk-photo = Foto
desk-shopper = Kundschaft
desk-assistant = Assistent
desk-shopper-types = Die Gegenseite schreibt…
desk-take = Übernehmen
desk-taken = Sie haben dieses Gespräch jetzt.
desk-taken-by = Dieses Gespräch hat { $name }.
desk-not-yours = Übernehmen Sie dieses Gespräch zuerst.
desk-closed-already = Dieses Gespräch ist geschlossen.
desk-answer = Ihre Antwort
desk-send = Senden
desk-sent = Gesendet.
desk-empty = Bitte schreiben Sie etwas.
desk-too-long = Bitte schreiben Sie höchstens { $count } Zeichen.
desk-draft = Vorschlag des Assistenten:
desk-draft-drop = Verwerfen
desk-insert = Einfügen
desk-canned = Antwort im Wissen des Shops suchen
desk-search = Suchen
desk-canned-none = Nichts gefunden.
desk-notes = Interne Notizen
desk-notes-hint = Nur das Team liest sie, niemals die Kundschaft.
desk-note-add = Notiz hinzufügen
desk-hand-back = An den Assistenten zurückgeben
desk-pass-on = Weitergeben
desk-close = Gespräch schließen
desk-close-reason = Grund
desk-done = Erledigt.
desk-close-solved = Gelöst
desk-close-no_answer = Keine Antwort mehr erhalten
desk-close-duplicate = Doppelt
desk-close-spam = Spam
desk-close-other = Anderes

## Why a person was called
desk-reason-asked = Möchte mit einem Menschen sprechen
desk-reason-not_understood = Der Assistent konnte nicht helfen
desk-reason-complaint = Beschwerde
desk-reason-legal = Rechtliches
desk-reason-safety = Sicherheit
desk-reason-backend_down = Bestellsystem nicht erreichbar
desk-reason-missing_item = Artikel fehlt
desk-reason-warranty = Garantiefall
desk-reason-suggest = Vorschlag zu prüfen
desk-reason-other = Anderer Grund
