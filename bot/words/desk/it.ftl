# The desk, for the store's own people.

## Sign-in and account
desk-title = Postazione
desk-skip = Vai al contenuto
desk-account = Il mio account
desk-sign-in = Accedi
desk-sign-out = Esci
desk-sign-out-everywhere = Esci da tutti i dispositivi
desk-signed-out = Sessione terminata.
desk-expired = Accedi di nuovo.
desk-name = Nome
desk-password = Password
desk-wrong = Il nome o la password non è corretto.
desk-wait = Troppi tentativi. Puoi riprovare { $wait }.
desk-unencrypted = Questa connessione non è cifrata: altri potrebbero leggere la tua password.
desk-forbidden = Non hai il permesso di farlo.
desk-not-found = Questa pagina non esiste.
desk-trouble = Qualcosa è andato storto da parte nostra. Riprova.
desk-back = Indietro
desk-language = Lingua
desk-save = Salva
desk-saved = Salvato.
desk-password-change = Cambia password
desk-password-current = Password attuale
desk-password-new = Nuova password
desk-password-wrong = La password attuale non è corretta.
desk-password-weak = Scegli una password difficile da indovinare, di almeno { $count } caratteri.

## Team
desk-role = Ruolo
desk-role-owner = Responsabile
desk-role-agent = Assistenza
desk-team = Squadra
desk-team-add = Aggiungi una persona
desk-shown-name = Nome visibile ai clienti
desk-languages = Lingue
desk-disable = Blocca account
desk-enable = Sblocca account
desk-disabled = bloccato
desk-name-taken = Questo nome è già in uso.
desk-name-bad = Questo nome non può essere usato.
desk-last-owner = L’ultimo account responsabile non può essere bloccato.

## Queue
desk-inbox = Posta in arrivo
desk-waiting = In attesa
desk-mine = Le mie
desk-others = Ai colleghi
desk-closed = Chiuse
desk-nobody-waits = Nessuno è in attesa.
desk-none-mine = Non hai conversazioni aperte.
desk-ticket = rispondere più tardi
desk-offline = Nessuna connessione in diretta. La pagina si aggiorna ogni pochi secondi.
desk-waiting-time = Tempo di attesa
desk-product = Vedi prodotto

## Conversation
desk-summary = Riepilogo
desk-messages = Messaggi
desk-earlier = Messaggi precedenti
desk-photo = Foto
desk-shopper = Cliente
desk-assistant = Assistente
desk-shopper-types = Il cliente sta scrivendo…
desk-take = Prendi in carico
desk-taken = Ora questa conversazione è tua.
desk-taken-by = Questa conversazione è di { $name }.
desk-not-yours = Prendi prima in carico questa conversazione.
desk-closed-already = Questa conversazione è chiusa.
desk-answer = La tua risposta
desk-send = Invia
desk-sent = Inviato.
desk-empty = Scrivi qualcosa.
desk-too-long = Scrivi al massimo { $count } caratteri.
desk-draft = L’assistente suggerisce:
desk-draft-drop = Scarta
desk-insert = Inserisci
desk-canned = Cerca una risposta nei contenuti del negozio
desk-search = Cerca
desk-canned-none = Nessun risultato.
desk-notes = Note interne
desk-notes-hint = Le legge solo la squadra, mai il cliente.
desk-note-add = Aggiungi nota
desk-hand-back = Restituisci all’assistente
desk-pass-on = Passa a
desk-close = Chiudi la conversazione
desk-close-reason = Motivo
desk-done = Fatto.
desk-close-solved = Risolto
desk-close-no_answer = Nessuna risposta dal cliente
desk-close-duplicate = Doppione
desk-close-spam = Posta indesiderata
desk-close-other = Altro

## Why a person was called
desk-reason-asked = Vuole parlare con una persona
desk-reason-not_understood = L’assistente non ha potuto aiutare
desk-reason-complaint = Reclamo
desk-reason-legal = Questione legale
desk-reason-safety = Sicurezza
desk-reason-backend_down = Sistema ordini non raggiungibile
desk-reason-missing_item = Articolo mancante
desk-reason-warranty = Richiesta di garanzia
desk-reason-suggest = Proposta da verificare
desk-reason-other = Altro motivo
