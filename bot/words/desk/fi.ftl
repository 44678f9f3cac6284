# The desk, for the store's own people.

## Sign-in and account
desk-title = Asiakaspalvelu
desk-skip = Siirry sisältöön
desk-account = Oma tili
desk-sign-in = Kirjaudu sisään
desk-sign-out = Kirjaudu ulos
desk-sign-out-everywhere = Kirjaudu ulos kaikilta laitteilta
desk-signed-out = Olet kirjautunut ulos.
desk-expired = Kirjaudu uudelleen sisään.
desk-name = Nimi
desk-password = Salasana
desk-wrong = Nimi tai salasana on väärin.
desk-wait = Yrityksiä oli liikaa. Voit yrittää uudelleen { $wait }.
desk-unencrypted = Yhteys ei ole salattu: muut voisivat lukea salasanasi.
desk-forbidden = Sinulla ei ole oikeutta tähän.
desk-not-found = Tällaista sivua ei ole.
desk-trouble = Jokin meni vikaan meidän päässämme. Yritä uudelleen.
desk-back = Takaisin
desk-language = Kieli
desk-save = Tallenna
desk-saved = Tallennettu.
desk-password-change = Vaihda salasana
desk-password-current = Nykyinen salasana
desk-password-new = Uusi salasana
desk-password-wrong = Nykyinen salasana on väärin.
desk-password-weak = Valitse vaikeasti arvattava salasana, vähintään { $count } merkkiä.

## Team
desk-role = Rooli
desk-role-owner = Omistaja
desk-role-agent = Asiakaspalvelija
desk-team = Tiimi
desk-team-add = Lisää henkilö
desk-shown-name = Asiakkaille näkyvä nimi
desk-languages = Kielet
desk-disable = Estä tili
desk-enable = Poista tilin esto
desk-disabled = estetty
desk-name-taken = Nimi on jo käytössä.
desk-name-bad = Nimeä ei voi käyttää.
desk-last-owner = Viimeistä omistajaa ei voi estää.

## Queue
desk-inbox = Saapuneet
desk-waiting = Odottaa
desk-mine = Omat
desk-others = Muilla
desk-closed = Suljetut
desk-nobody-waits = Kukaan ei odota.
desk-none-mine = Sinulla ei ole avoimia keskusteluja.
desk-ticket = vastataan myöhemmin
desk-offline = Ei suoraa yhteyttä. Sivu päivittyy muutaman sekunnin välein.
desk-waiting-time = Odotusaika
desk-product = Näytä tuote

## Conversation
desk-summary = Yhteenveto
desk-messages = Viestit
desk-earlier = Aiemmat viestit
desk-photo = Kuva
desk-shopper = Asiakas
desk-assistant = Avustaja
desk-shopper-types = Asiakas kirjoittaa…
desk-take = Ota hoitaaksesi
desk-taken = Keskustelu on nyt sinulla.
desk-taken-by = Keskustelua hoitaa { $name }.
desk-not-yours = Ota keskustelu ensin hoitaaksesi.
desk-closed-already = Keskustelu on suljettu.
desk-answer = Vastauksesi
desk-send = Lähetä
desk-sent = Lähetetty.
desk-empty = Kirjoita jotain.
desk-too-long = Kirjoita enintään { $count } merkkiä.
desk-draft = Avustaja ehdottaa:
desk-draft-drop = Hylkää
desk-insert = Lisää tekstiin
desk-canned = Etsi vastausta kaupan tiedoista
desk-search = Hae
desk-canned-none = Mitään ei löytynyt.
desk-notes = Sisäiset muistiinpanot
desk-notes-hint = Ne näkee vain tiimi, ei koskaan asiakas.
desk-note-add = Lisää muistiinpano
desk-hand-back = Palauta avustajalle
desk-pass-on = Siirrä
desk-close = Sulje keskustelu
desk-close-reason = Syy
desk-done = Valmis.
desk-close-solved = Ratkaistu
desk-close-no_answer = Asiakas ei vastaa
desk-close-duplicate = Kaksoiskappale
desk-close-spam = Roskaposti
desk-close-other = Muu

## Why a person was called
desk-reason-asked = Haluaa puhua ihmisen kanssa
desk-reason-not_understood = Avustaja ei osannut auttaa
desk-reason-complaint = Valitus
desk-reason-legal = Oikeudellinen asia
desk-reason-safety = Turvallisuus
desk-reason-backend_down = Tilausjärjestelmä ei vastaa
desk-reason-missing_item = Puuttuva tuote
desk-reason-warranty = Takuuasia
desk-reason-suggest = Tarkistettava ehdotus
desk-reason-other = Muu syy
