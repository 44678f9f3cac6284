# German. Addresses the shopper as "Sie".

## Greeting and small talk
greeting = Guten Tag! Ich bin der automatische Assistent von { $store }. Fragen Sie mich zu Lieferung, Rückgabe, Bezahlung oder unseren Produkten.
greeting-again = Hallo noch einmal! Was kann ich für Sie tun?
disclosure = Ich bin ein automatischer Assistent, kein Mensch.
robot = Ich bin ein Computerprogramm: der automatische Assistent von { $store }. Ich antworte mit dem, was auf den Seiten des Shops steht. Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach.
thanks = Gern geschehen! Kann ich sonst noch etwas für Sie tun?
goodbye = Auf Wiedersehen und vielen Dank für Ihren Besuch bei { $store }!
yes-what = Gut. Was möchten Sie wissen?
no-fine = In Ordnung. Schreiben Sie mir einfach, wenn Sie etwas brauchen.

## Asking back and giving up
ask-back = Ich bin nicht sicher, was Sie meinen. Geht es um eine dieser Fragen?
ask-back-none = Nichts davon
not-understood = Das habe ich nicht verstanden. Können Sie es anders ausdrücken?
out-of-scope = Ich kann nur bei Fragen zu { $store } helfen: Bestellungen, Lieferung, Rückgabe, Bezahlung und unsere Produkte.
unknown = Dazu habe ich auf den Seiten des Shops nichts gefunden.
empty-message = Ich kann nur Text lesen. Bitte schreiben Sie Ihre Frage.
too-long = Das ist eine lange Nachricht. Ich habe nur den Anfang gelesen (gelesene Zeichen: { $count }). Am besten hilft mir eine kürzere Frage.
too-fast = Sie schreiben schneller, als ich lesen kann. Ich antworte gleich.
trouble = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.

## People
handoff-offer = Bisher konnte ich Ihnen leider nicht helfen. Soll ich Ihr Gespräch an einen Menschen aus unserem Team weitergeben?
handoff-yes = Ja, bitte
handoff-no = Nein, danke
handoff-done = Ich habe Ihr Gespräch an unser Team weitergegeben. Sie erhalten die Antwort hier oder über { $contact }.
handoff-complaint = Das tut mir leid. Ich habe es an unser Team weitergegeben. Sie erhalten die Antwort hier oder über { $contact }.
handoff-declined = In Ordnung. Was kann ich sonst für Sie tun?

## Languages and markets
language-changed = Ab jetzt antworte ich auf Deutsch.
language-which = Welche Sprache möchten Sie?
language-unknown = Diese Sprache spreche ich noch nicht.
answer-in-other-language = Diese Antwort gibt es nur in dieser Sprache: { $language }
market-line = Gilt für Bestellungen mit diesem Lieferziel: { $market }.
market-which = Wohin geht Ihr Paket? Davon hängen die Bedingungen ab.

## Sources and products
source = Quelle: { $title }
product-price = Preis: { $price }
product-attributes = Zu { $product }:
product-none = Ich habe kein passendes Produkt gefunden.
products-found = { $count ->
    [one] Ich habe ein Produkt gefunden:
   *[other] Ich habe { $count } Produkte gefunden:
}

## Widget
widget-title = Chat mit { $store }
widget-open = Chat öffnen
widget-close = Chat schließen
widget-placeholder = Schreiben Sie Ihre Frage …
widget-send = Senden
widget-typing = Schreibt …
widget-language = Sprache
widget-helpful = Hilfreich
widget-not-helpful = Nicht hilfreich
widget-feedback-thanks = Danke für Ihre Rückmeldung.
widget-offline = Keine Verbindung. Ihre Nachricht ist gespeichert und wird noch gesendet.
widget-reconnecting = Verbindung wird wiederhergestellt …
widget-retrying = Der Shop kann Ihre Nachricht gerade nicht annehmen. Es wird erneut versucht.
widget-not-sent = Nicht gesendet
widget-retry = Erneut versuchen
widget-too-long = Bitte schreiben Sie höchstens { $count } Zeichen.
widget-you = Sie
widget-bot = Assistent
widget-view-product = Produkt ansehen
widget-new-message = Neue Nachricht
widget-messages = Nachrichten
widget-new-conversation = Neues Gespräch
widget-powered = Die Antworten stammen von den Seiten des Shops

## Several wishes in one message
ask-back-part = Und zu „{ $part }“: Ist eine dieser Fragen gemeint?

## Looking for a product
seek-many = Artikel, die alle Ihre Wünsche erfüllen: { $count }.
seek-first = Diese zuerst:
seek-close = Die anderen kommen nahe heran.
seek-relaxed = Nichts erfüllt alle Ihre Wünsche. Weglassen musste ich: { $wishes }. Am nächsten kommen:
seek-lacking = Das haben wir nicht: { $wish }.
seek-unmet = Nicht erfüllt: { $wishes }
seek-unknown = Nicht angegeben: { $wishes }
seek-without = ohne { $wish }
seek-without-it = Ohne
seek-up-to = bis { $price }
seek-from = ab { $price }
seek-ask-category = Welche Art von Artikel suchen Sie?
seek-ask-gender = Für wen soll es sein?
seek-ask-sleeve = Welche Ärmel möchten Sie?
seek-ask-pocket = Möchten Sie eine Tasche?
seek-ask-colour = Welche Farbe möchten Sie?
seek-ask-material = Welches Material möchten Sie?
seek-ask-season = Für welche Jahreszeit?
seek-ask-fit = Welche Passform möchten Sie?
seek-any = Egal
seek-back = Zurück zu Ihrer Suche:
seek-again = Gut. Was suchen Sie?
seek-start-over = Neu beginnen
seek-compare = Vergleichen
seek-comparison = { $first } und { $second } im Vergleich:
seek-compare-none = Sagen Sie mir zuerst, was Sie suchen. Dann kann ich zwei Artikel vergleichen.

## Orders
order-which-number = Wie lautet Ihre Bestellnummer? Sie steht in der Bestellbestätigung.
order-number-unclear = Darin sehe ich keine Bestellnummer.
order-prove = Welche E-Mail-Adresse oder Postleitzahl gehört zur Bestellung { $number }? Daran sehe ich, dass es Ihre ist.
order-not-matched = Das passt nicht zusammen. Bitte prüfen Sie die Bestellnummer und die E-Mail-Adresse oder Postleitzahl; Sie können beides noch einmal senden.
order-locked = Das waren zu viele falsche Versuche. Zum Schutz der Bestellungen geht es erst wieder { $wait }.
order-choose = Welche Bestellung meinen Sie?
orders-none = In Ihrem Konto finde ich keine Bestellungen.
backend-down = Unser Bestellsystem ist gerade nicht erreichbar. Es geht nichts verloren: Versuchen Sie es bitte in ein paar Minuten noch einmal. Oder soll ich Ihr Anliegen an einen Menschen aus unserem Team weitergeben?
change-unsure = Ich konnte nicht sicherstellen, dass das geklappt hat. Das sollte sich ein Mensch aus unserem Team ansehen. Soll ich es weitergeben?
order-head = Bestellung { $number } vom { $date }
order-state-pending = Die Bestellung ist eingegangen, wir warten auf die Zahlung.
order-state-paid = Bezahlt, wird demnächst gepackt.
order-state-packing = Wird gerade gepackt.
order-state-part-shipped = Die Bestellung kommt in mehreren Paketen. Ein Teil ist unterwegs, der Rest folgt.
order-state-shipped = Verschickt und auf dem Weg zu Ihnen.
order-state-delivered = Zugestellt.
order-state-cancelled = Die Bestellung ist storniert.
order-state-returned = Die Bestellung wurde zurückgeschickt.
parcel-head = Paket { $n } von { $count }
parcel-labelled = Beim Versanddienst angekündigt, aber dort noch nicht gescannt.
parcel-moving = Das Paket ist unterwegs.
parcel-customs = Das Paket liegt beim Zoll.
parcel-out = Das Paket wird gerade ausgeliefert.
parcel-pickup = Das Paket liegt zur Abholung bereit.
parcel-attempted = Der Versanddienst wollte das Paket zustellen und hat niemanden angetroffen.
parcel-delivered = Zugestellt am { $date }.
parcel-lost = Das Paket ist beim Versanddienst verloren gegangen. Das tut uns leid.
parcel-back = Das Paket ist auf dem Rückweg zu uns.
parcel-carrier = Versanddienst: { $carrier }, Sendungsnummer: { $tracking }
parcel-link = Sendung verfolgen
parcel-expected = Voraussichtlich da bis: { $date }
parcel-late = Das Paket ist verspätet. Erwartet war es bis: { $date }
parcel-help = Bitte schreiben Sie uns, damit wir nachforschen können: { $contact }
cancel-ask = Soll ich die Bestellung { $number } ({ $amount }) stornieren? Das lässt sich nicht rückgängig machen.
cancel-done = Die Bestellung { $number } ist storniert.
cancel-refund = Erstattung auf das ursprüngliche Zahlungsmittel: { $amount }
order-fixed = Die Bestellung { $number } wird schon gepackt oder ist unterwegs. Sie lässt sich nicht mehr stornieren oder ändern.
address-which = Wie lautet die neue Adresse? Bitte schreiben Sie Straße, Postleitzahl und Ort in eine Nachricht, durch Kommas getrennt. Das Land bleibt: { $country }
address-ask = Soll die Bestellung { $number } an diese Adresse gehen?
    { $address }
address-done = Die Bestellung { $number } geht jetzt an:
    { $address }
address-country = Eine Bestellung kann nicht in ein anderes Land umgeleitet werden. Bitte nennen Sie eine Adresse im selben Land.
order-track-button = Wo ist meine Bestellung?
order-cancel-button = Bestellung stornieren
order-address-button = Adresse ändern

### The demo storefront's cart
shop-cart = Ihr Warenkorb
shop-order = Probebestellung aufgeben
shop-thanks = Vielen Dank! Dies ist ein Demo-Shop: Es wurde nichts bestellt, und es ist nichts zu bezahlen.

### A person at the desk
widget-person-typing = { $name } schreibt…

### People behind the desk
people-coming = Ich habe einen Menschen aus unserem Team gerufen. Sie bekommen hier in Kürze Antwort.
people-called = Ihre Nachricht ist angekommen. Unser Team ist verständigt und antwortet hier so bald wie möglich.
people-away = Unser Team ist { $when } wieder da.
people-ask-email = An welche E-Mail-Adresse dürfen wir Ihnen antworten?
people-here = Sie erhalten die Antwort hier.
people-email-kept = Danke. Unser Team antwortet Ihnen an { $email }.
people-email-when = Unser Team ist { $when } wieder da und antwortet Ihnen an { $email }.
people-sorry = Das tut mir leid.
people-serious = Das ist eine Sache für einen Menschen, nicht für ein Programm.
people-checks = Ein Mensch aus unserem Team sieht sich das an. Sie bekommen hier in Kürze Antwort.
people-joined = { $name } aus unserem Team ist jetzt da und antwortet Ihnen.
people-handed-back = Ab hier antwortet Ihnen wieder der automatische Assistent.
people-closed = Unser Team hat dieses Gespräch abgeschlossen. Wenn Sie noch etwas brauchen, schreiben Sie einfach.
people-today = heute um { $time } (Ortszeit { $city })
people-tomorrow = morgen um { $time } (Ortszeit { $city })
people-day = am { $date } um { $time } (Ortszeit { $city })
people-mail-ask = An welche E-Mail-Adresse soll ich dieses Gespräch schicken?
people-mail-sent = Das Gespräch ist unterwegs an { $email }.
people-mail-many = Es wurde schon mehrmals verschickt. Bitte versuchen Sie es morgen noch einmal.
people-mail-off = Von hier kann ich keine E-Mails schicken. Das Gespräch bleibt in diesem Chat, Sie können es von hier kopieren.
people-mail-subject = Ihr Gespräch mit { $store }
people-mail-intro = Wie gewünscht: Ihr Gespräch mit { $store }.
people-mail-foot = Sie erhalten diese E-Mail, weil jemand diese Adresse in unserem Chat angegeben hat. Falls Sie das nicht waren, beachten Sie sie bitte nicht.
widget-people-rate = Wie gut konnten wir Ihnen helfen?
widget-people-low = gar nicht
widget-people-high = sehr gut
widget-people-comment = Möchten Sie etwas hinzufügen?
widget-people-mail = Gespräch per E-Mail senden
widget-people-email = Ihre E-Mail-Adresse

### Returns, exchanges, refunds
return-button = Artikel zurückgeben
return-exchange-button = Artikel umtauschen
return-refund-button = Wo bleibt mein Geld?
return-warranty-button = Garantiefall
return-size-button = Größe ändern
return-which = Um welchen Artikel geht es?
return-all = Alle
return-more = Weiteren Artikel hinzufügen
return-line-until = { $item }: Rückgabe möglich bis { $date }
return-line-open = { $item }: Rückgabe möglich
return-line-late = { $item }: Die Rückgabe war bis { $date } möglich
return-line-excluded = { $item }: vom Umtausch ausgeschlossen, außer bei einem Mangel
return-line-coming = { $item }: noch nicht zugestellt
return-line-gone = { $item }: Rückgabe läuft schon
return-line-unknown = { $item }: Das muss sich unser Team ansehen
return-person = Nach den Regeln des Shops kann ich das nicht entscheiden. Soll ich es an einen Menschen aus unserem Team weitergeben?
return-why = Warum geht es zurück?
return-reason-too-small = Zu klein
return-reason-too-large = Zu groß
return-reason-unwanted = Gefällt doch nicht
return-reason-not-as-described = Nicht wie beschrieben
return-reason-wrong-item = Falscher Artikel
return-reason-damaged = Beschädigt
return-reason-other = Anderer Grund
return-outcome = Möchten Sie Ihr Geld zurück oder eine andere Größe oder Farbe?
return-money = Geld zurück
return-swap = Umtauschen
return-variant = Was möchten Sie stattdessen?
return-variant-none = Zum selben Preis ist keine andere Größe oder Farbe vorrätig.
return-ask = Soll ich diese Rückgabe für die Bestellung { $number } anlegen?
return-money-back = Sie bekommen zurück: { $amount }
return-instead = Sie bekommen stattdessen: { $item }
return-done = Die Rückgabe { $id } zur Bestellung { $number } ist angelegt.
return-label = Rücksendeetikett drucken
return-team = Unser Team schreibt Ihnen, wie es weitergeht.
return-state-requested = Rückgabe { $id } vom { $date }: Wir haben Ihren Antrag. Als Nächstes kommt das Etikett oder die Rücksendeadresse.
return-state-approved = Rückgabe { $id } vom { $date }: angenommen. Bitte schicken Sie die Artikel zurück.
return-state-received = Rückgabe { $id } vom { $date }: Die Artikel sind bei uns und werden geprüft.
return-state-refunded = Rückgabe { $id } vom { $date }: geprüft und abgeschlossen.
return-state-declined = Rückgabe { $id } vom { $date }: nicht angenommen. Unser Team kann Ihnen sagen, warum.
return-state-cancelled = Rückgabe { $id } vom { $date }: zurückgezogen.
return-refund-done = Erstattet am { $date }: { $amount }
return-refund-pending = Auf dem Weg zu Ihnen seit { $date }: { $amount }
return-refund-none = Zur Bestellung { $number } gibt es keine Rückgabe und keine Erstattung.
return-warranty-in = { $item }: Garantie bis { $date }
return-warranty-out = { $item }: Die Garantie endete am { $date }
return-warranty-ask = Soll ich für die Bestellung { $number } einen Garantiefall anlegen?
return-warranty-done = Der Garantiefall { $id } zur Bestellung { $number } ist angelegt.
return-size-ask = Soll ich das in der Bestellung { $number } ändern?
return-size-done = Geändert. In der Bestellung { $number } ist jetzt:
return-costs = Kosten der Rücksendung: { $amount }
### Questions about a product
goods-told = Zu { $product } sagt der Shop:
goods-yes = Ja. Zu { $product } sagt der Shop:
goods-no = Nein. Zu { $product } sagt der Shop:
goods-quote = Aus der Beschreibung von { $product }:
goods-unknown = Dazu steht in den Angaben des Shops zu { $product } nichts. Ihre Frage ist für den Shop notiert.
goods-which = Welches Produkt meinen Sie?
goods-mains-yes = In diesem Land funktioniert es: { $country }. Das Netz hat dort { $volts } V.
goods-mains-partly = In diesem Land hängt es vom Ort ab: { $country }. Das Netz hat dort { $volts } V; es funktioniert nur, wo die Spannung passt.
goods-mains-no = In diesem Land funktioniert es nicht: { $country }. Das Netz hat dort { $volts } V.
goods-plug = Passender Stecker: { $plug }
goods-plug-adapter = Dort braucht man einen Steckeradapter. Steckdosen: Typ { $sockets }
goods-stock-yes = Auf Lager: { $variants }
goods-stock-no = Zurzeit nicht auf Lager: { $variants }
goods-stock-later = Bestellbar, wird aber erst verschickt, wenn neue Ware da ist: { $variants }
goods-stock-none = Das gibt es bei { $product } nicht: { $wanted }
goods-stock-others = Ebenfalls auf Lager: { $variants }
goods-cart = In den Warenkorb: { $variant }
goods-size-fits = Nach der Größentabelle des Shops ist Ihre Größe { $size }.
goods-size-between = Sie liegen zwischen { $smaller } und { $larger }: { $smaller } sitzt enger, { $larger } lockerer.
goods-size-reason = { $measure }: { $value }. Größe { $size } ist für { $range }.
goods-size-ask = Für Ihre Größe fehlt mir noch dieses Maß: { $measure }. Bitte mit Einheit, zum Beispiel { $example }.
goods-size-outside = Zu diesen Maßen passt keine Größe der Tabelle des Shops.
goods-size-no-chart = Zu { $product } gibt der Shop keine Größentabelle an, deshalb kann ich keine Größe nennen.
goods-size-chart = Größentabelle des Shops für { $product }:
goods-size-general = Nach einer allgemeinen Tabelle, nicht der des Shops; je nach Hersteller verschieden:
goods-coupon-works = Der Code { $code } ist zurzeit gültig. Ob er für Ihren Warenkorb zählt, zeigt die Kasse.
goods-coupon-worth = Rabatt: { $worth }
goods-coupon-minimum = Mindestbestellwert: { $amount }
goods-coupon-ends = Gültig bis: { $date }
goods-coupon-starts = Gültig ab: { $date }
goods-coupon-once = Einmal pro Kundin oder Kunde.
goods-coupon-not-yet = Der Code { $code } gilt noch nicht.
goods-coupon-expired = Der Code { $code } ist abgelaufen.
goods-coupon-used-up = Der Code { $code } ist aufgebraucht.
goods-coupon-unknown = Einen Code { $code } kennt der Shop nicht.
goods-coupon-locked = Es wurden zu viele Codes probiert. Ein neuer Versuch geht { $wait }.

### Photos and problems with items
widget-photo = Foto
widget-photo-add = Foto hinzufügen
widget-photo-remove = Foto entfernen
widget-photo-sending = Das Foto wird hochgeladen …
widget-photo-ready = Das Foto ist hochgeladen.
widget-photo-offline = Keine Verbindung. Das Foto wird hochgeladen, sobald sie wieder da ist.
widget-photo-too-large = Das Foto ist zu groß. Höchstens: { $count } MB
widget-photo-no-picture = Diese Datei ist kein Foto, das wir lesen können (JPEG, HEIC, PNG oder WebP).
widget-photo-failed = Das Foto konnte nicht hochgeladen werden. Bitte versuchen Sie es noch einmal.
widget-photo-most = Höchstzahl der Fotos in einer Nachricht: { $count }
photo-thanks = Danke für das Foto. Ich selbst kann keine Bilder ansehen, unser Team aber schon. Worum geht es?
photo-kept = Danke. Ich habe das Foto für unser Team aufbewahrt.
problem-button = Problem melden
problem-damaged = Er ist beschädigt
problem-wrong = Es ist der falsche Artikel
problem-missing = Er fehlt
problem-what = Was stimmt mit dem Artikel nicht?
problem-which = Um welchen Artikel geht es?
problem-how-many = Wie viele Stück davon sind betroffen?
problem-photo = Bitte schicken Sie ein Foto, auf dem das Problem zu sehen ist. Wenn Sie keines haben, sagen Sie es einfach.
problem-no-photo = Ich habe kein Foto
problem-wish = Was wünschen Sie?
problem-refund-words = erstatt|geld|rückzahl|zurückzahl
problem-replacement-words = ersatz|ersetz|umtausch|neuen|neues|neue |austausch|tausch|nachliefer|richtigen
problem-ask = Stimmt das so? Dann melde ich es unserem Team.
problem-photos = Fotos: { $count }
problem-done = Danke, Ihre Meldung liegt unserem Team vor. Ihre Nummer: { $number }
problem-next = Unser Team sieht sie sich jetzt an und meldet sich bei Ihnen.
problem-photo-later = Fotos können Sie noch an { $contact } schicken.
problem-not-delivered = Aus Bestellung { $number } wurde noch nichts zugestellt.
problem-reported = Für alles, was aus Bestellung { $number } zugestellt wurde, gibt es schon eine Rücksendung oder Meldung. Soll ich das an einen Menschen aus unserem Team weitergeben?
problem-late = Die Bestellung wurde am { $date } zugestellt, die Frist dafür ist also vorbei. Ein Mensch aus unserem Team kann es sich ansehen. Soll ich es weitergeben?
