# The desk, for the store's own people.

## Sign-in and account
desk-title = Mesa ng serbisyo
desk-skip = Lumaktaw sa nilalaman
desk-account = Aking account
desk-sign-in = Mag-sign in
desk-sign-out = Mag-sign out
desk-sign-out-everywhere = Mag-sign out sa lahat ng device
desk-signed-out = Naka-sign out ka na.
desk-expired = Mag-sign in ulit.
desk-name = Pangalan
desk-password = Password
desk-wrong = Mali ang pangalan o password.
desk-wait = Masyadong maraming pagsubok. Makakasubok ka ulit { $wait }.
desk-unencrypted = Hindi naka-encrypt ang koneksiyong ito: puwedeng mabasa ng iba ang password mo.
desk-forbidden = Wala kang pahintulot para dito.
desk-not-found = Walang ganoong pahina.
desk-trouble = May nagkaproblema sa amin. Pakisubukan ulit.
desk-back = Bumalik
desk-language = Wika
desk-save = I-save
desk-saved = Na-save na.
desk-password-change = Palitan ang password
desk-password-current = Kasalukuyang password
desk-password-new = Bagong password
desk-password-wrong = Mali ang kasalukuyang password.
desk-password-weak = Pumili ng password na mahirap hulaan, hindi bababa sa { $count } karakter.

## Team
desk-role = Tungkulin
desk-role-owner = May-ari
desk-role-agent = Kawani
desk-team = Koponan
desk-team-add = Magdagdag ng tao
desk-shown-name = Pangalang nakikita ng mga customer
desk-languages = Mga wika
desk-disable = I-block ang account
desk-enable = I-unblock ang account
desk-disabled = naka-block
desk-name-taken = Ginagamit na ang pangalang ito.
desk-name-bad = Hindi magagamit ang pangalang ito.
desk-last-owner = Hindi puwedeng i-block ang huling may-ari.

## Queue
desk-inbox = Mga mensaheng dumating
desk-waiting = Naghihintay
desk-mine = Sa akin
desk-others = Nasa mga kasama
desk-closed = Sarado na
desk-nobody-waits = Walang naghihintay.
desk-none-mine = Wala kang bukás na usapan.
desk-ticket = sagutin mamaya
desk-offline = Walang live na koneksiyon. Ina-update ang pahina kada ilang segundo.
desk-waiting-time = Tagal ng paghihintay
desk-product = Tingnan ang produkto

## Conversation
desk-summary = Buod
desk-messages = Mga mensahe
desk-earlier = Mga naunang mensahe
desk-photo = Larawan
desk-shopper = Mamimili
desk-assistant = Katulong
desk-shopper-types = Nagta-type ang mamimili…
desk-take = Kunin
desk-taken = Nasa iyo na ang usapang ito.
desk-taken-by = Na kay { $name } ang usapang ito.
desk-not-yours = Kunin muna ang usapang ito.
desk-closed-already = Sarado na ang usapang ito.
desk-answer = Sagot mo
desk-send = Ipadala
desk-sent = Naipadala na.
desk-empty = Magsulat muna.
desk-too-long = Magsulat ng hanggang { $count } karakter lang.
desk-draft = Mungkahi ng katulong:
desk-draft-drop = Itapon
desk-insert = Isingit
desk-canned = Maghanap ng sagot sa impormasyon ng tindahan
desk-search = Maghanap
desk-canned-none = Walang nakita.
desk-notes = Mga panloob na tala
desk-notes-hint = Koponan lang ang nakakabasa, hindi kailanman ang mamimili.
desk-note-add = Magdagdag ng tala
desk-hand-back = Ibalik sa katulong
desk-pass-on = Ipasa
desk-close = Isara ang usapan
desk-close-reason = Dahilan
desk-done = Tapos na.
desk-close-solved = Nalutas
desk-close-no_answer = Hindi sumasagot ang mamimili
desk-close-duplicate = Doble
desk-close-spam = Spam
desk-close-other = Iba pa

## Why a person was called
desk-reason-asked = Gustong makausap ang isang tao
desk-reason-not_understood = Hindi nakatulong ang katulong
desk-reason-complaint = Reklamo
desk-reason-legal = Usaping legal
desk-reason-safety = Kaligtasan
desk-reason-backend_down = Hindi maabot ang sistema ng order
desk-reason-missing_item = May kulang na item
desk-reason-warranty = Pag-claim ng warranty
desk-reason-suggest = Mungkahing susuriin
desk-reason-other = Ibang dahilan
