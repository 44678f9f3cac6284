# The desk, for the store's own people.

## Sign-in and account
desk-title = Meza ya huduma
desk-skip = Ruka hadi yaliyomo
desk-account = Akaunti yangu
desk-sign-in = Ingia
desk-sign-out = Toka
desk-sign-out-everywhere = Toka kwenye vifaa vyote
desk-signed-out = Umetoka.
desk-expired = Tafadhali ingia tena.
desk-name = Jina
desk-password = Nenosiri
desk-wrong = Jina au nenosiri si sahihi.
desk-wait = Majaribio yamekuwa mengi mno. Unaweza kujaribu tena { $wait }.
desk-unencrypted = Muunganisho huu haujasimbwa: wengine wanaweza kusoma nenosiri lako.
desk-forbidden = Huna ruhusa ya kufanya hivi.
desk-not-found = Hakuna ukurasa kama huo.
desk-trouble = Kuna hitilafu upande wetu. Tafadhali jaribu tena.
desk-back = Rudi
desk-language = Lugha
desk-save = Hifadhi
desk-saved = Imehifadhiwa.
desk-password-change = Badilisha nenosiri
desk-password-current = Nenosiri la sasa
desk-password-new = Nenosiri jipya
desk-password-wrong = Nenosiri la sasa si sahihi.
desk-password-weak = Tafadhali chagua nenosiri gumu kukisia, lenye angalau herufi { $count }.

## Team
desk-role = Wajibu
desk-role-owner = Mmiliki
desk-role-agent = Mhudumu
desk-team = Timu
desk-team-add = Ongeza mtu
desk-shown-name = Jina ambalo wateja huona
desk-languages = Lugha anazozungumza
desk-disable = Zuia akaunti
desk-enable = Ondoa kizuizi
desk-disabled = imezuiwa
desk-name-taken = Jina hili linatumika tayari.
desk-name-bad = Jina hili haliwezi kutumika.
desk-last-owner = Mmiliki wa mwisho hawezi kuzuiwa.

## Queue
desk-inbox = Kikasha
desk-waiting = Wanaosubiri
desk-mine = Yangu
desk-others = Kwa wenzangu
desk-closed = Yaliyofungwa
desk-nobody-waits = Hakuna anayesubiri.
desk-none-mine = Huna mazungumzo yaliyo wazi.
desk-ticket = jibu baadaye
desk-offline = Hakuna muunganisho wa moja kwa moja. Ukurasa husasishwa kila baada ya sekunde chache.
desk-waiting-time = Muda wa kusubiri
desk-product = Tazama bidhaa

## Conversation
desk-summary = Muhtasari
desk-messages = Ujumbe
desk-earlier = Ujumbe wa awali
desk-photo = Picha
desk-shopper = Mteja
desk-assistant = Msaidizi
desk-shopper-types = Mteja anaandika…
desk-take = Chukua
desk-taken = Mazungumzo haya sasa ni yako.
desk-taken-by = { $name } anayo mazungumzo haya.
desk-not-yours = Chukua mazungumzo haya kwanza.
desk-closed-already = Mazungumzo haya yamefungwa.
desk-answer = Jibu lako
desk-send = Tuma
desk-sent = Imetumwa.
desk-empty = Tafadhali andika kitu.
desk-too-long = Tafadhali andika herufi zisizozidi { $count }.
desk-draft = Msaidizi anapendekeza:
desk-draft-drop = Tupa
desk-insert = Weka
desk-canned = Tafuta jibu katika taarifa za duka
desk-search = Tafuta
desk-canned-none = Hakuna kilichopatikana.
desk-notes = Maelezo ya ndani
desk-notes-hint = Husomwa na timu pekee, kamwe si mteja.
desk-note-add = Ongeza maelezo
desk-hand-back = Rudisha kwa msaidizi
desk-pass-on = Kabidhi
desk-close = Funga mazungumzo
desk-close-reason = Sababu
desk-done = Tayari.
desk-close-solved = Imetatuliwa
desk-close-no_answer = Mteja hajibu
desk-close-duplicate = Nakala
desk-close-spam = Barua taka
desk-close-other = Nyingine

## Why a person was called
desk-reason-asked = Anataka kuzungumza na mtu
desk-reason-not_understood = Msaidizi hakuweza kusaidia
desk-reason-complaint = Malalamiko
desk-reason-legal = Suala la kisheria
desk-reason-safety = Usalama
desk-reason-backend_down = Mfumo wa oda haupatikani
desk-reason-missing_item = Bidhaa imekosekana
desk-reason-warranty = Dai la dhamana
desk-reason-suggest = Pendekezo la kukagua
desk-reason-other = Sababu nyingine
