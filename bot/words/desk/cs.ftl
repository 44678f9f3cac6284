# The desk, for the store's own people.

## Sign-in and account
desk-title = Pracoviště
desk-skip = Přejít k obsahu
desk-account = Můj účet
desk-sign-in = Přihlásit se
desk-sign-out = Odhlásit se
desk-sign-out-everywhere = Odhlásit na všech zařízeních
desk-signed-out = Odhlášení proběhlo.
desk-expired = Přihlaste se prosím znovu.
desk-name = Jméno
desk-password = Heslo
desk-wrong = Jméno nebo heslo není správné.
desk-wait = Příliš mnoho pokusů. Zkusit to znovu můžete { $wait }.
desk-unencrypted = Toto spojení není šifrované: vaše heslo by mohl přečíst někdo jiný.
desk-forbidden = K tomu nemáte oprávnění.
desk-not-found = Taková stránka neexistuje.
desk-trouble = Na naší straně se něco pokazilo. Zkuste to prosím znovu.
desk-back = Zpět
desk-language = Jazyk
desk-save = Uložit
desk-saved = Uloženo.
desk-password-change = Změnit heslo
desk-password-current = Současné heslo
desk-password-new = Nové heslo
desk-password-wrong = Současné heslo není správné.
desk-password-weak = Zvolte heslo, které se těžko uhodne, alespoň { $count } znaků.

## Team
desk-role = Role
desk-role-owner = Vlastník
desk-role-agent = Operátor
desk-team = Tým
desk-team-add = Přidat osobu
desk-shown-name = Jméno, které vidí zákazníci
desk-languages = Jazyky
desk-disable = Zablokovat účet
desk-enable = Odblokovat účet
desk-disabled = zablokováno
desk-name-taken = Toto jméno se už používá.
desk-name-bad = Toto jméno nelze použít.
desk-last-owner = Poslední účet vlastníka nelze zablokovat.

## Queue
desk-inbox = Doručené
desk-waiting = Čekají
desk-mine = Moje
desk-others = U kolegů
desk-closed = Uzavřené
desk-nobody-waits = Nikdo nečeká.
desk-none-mine = Nemáte žádné otevřené konverzace.
desk-ticket = odpovědět později
desk-offline = Živé spojení není k dispozici. Stránka se obnovuje každých pár sekund.
desk-waiting-time = Doba čekání
desk-product = Zobrazit produkt

## Conversation
desk-summary = Shrnutí
desk-messages = Zprávy
desk-earlier = Dřívější zprávy
desk-photo = Fotka
desk-shopper = Zákazník
desk-assistant = Asistent
desk-shopper-types = Zákazník píše…
desk-take = Převzít
desk-taken = Tato konverzace je teď vaše.
desk-taken-by = Tuto konverzaci má { $name }.
desk-not-yours = Nejprve tuto konverzaci převezměte.
desk-closed-already = Tato konverzace je uzavřená.
desk-answer = Vaše odpověď
desk-send = Odeslat
desk-sent = Odesláno.
desk-empty = Napište prosím něco.
desk-too-long = Napište prosím nejvýše { $count } znaků.
desk-draft = Asistent navrhuje:
desk-draft-drop = Zahodit
desk-insert = Vložit
desk-canned = Najít odpověď ve znalostech obchodu
desk-search = Hledat
desk-canned-none = Nic nenalezeno.
desk-notes = Interní poznámky
desk-notes-hint = Čte je jen tým, nikdy zákazník.
desk-note-add = Přidat poznámku
desk-hand-back = Vrátit asistentovi
desk-pass-on = Předat
desk-close = Uzavřít konverzaci
desk-close-reason = Důvod
desk-done = Hotovo.
desk-close-solved = Vyřešeno
desk-close-no_answer = Zákazník neodpovídá
desk-close-duplicate = Duplicitní
desk-close-spam = Spam
desk-close-other = Jiné

## Why a person was called
desk-reason-asked = Chce mluvit s člověkem
desk-reason-not_understood = Asistent nedokázal pomoci
desk-reason-complaint = Stížnost
desk-reason-legal = Právní záležitost
desk-reason-safety = Bezpečnost
desk-reason-backend_down = Objednávkový systém není dostupný
desk-reason-missing_item = Chybějící zboží
desk-reason-warranty = Reklamace v záruce
desk-reason-suggest = Návrh ke kontrole
desk-reason-other = Jiný důvod
