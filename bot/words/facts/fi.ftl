# How the store's standard facts are told, in Finnish. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Voit palauttaa tuotteen { $n } päivän kuluessa toimituksesta.
   *[other] Voit palauttaa tuotteen { $n } päivän kuluessa toimituksesta.
}
fact-return-window-postage-store = Palautus on maksuton: me maksamme postikulut.
fact-return-window-postage-shopper = Maksat palautuksen postikulut itse.
fact-return-window-cost = Palautus maksaa { $amount }. Vähennämme summan hyvityksestäsi.
fact-return-window-faulty_free-yes = Jos tuote on viallinen, vaurioitunut tai eri kuin tilasit, palautus on maksuton.
fact-return-window-shipping-yes = Jos palautat koko tilauksen, maksamme takaisin myös tavallisen toimituksen maksun.
fact-return-window-shipping-no = Tilauksen toimitusmaksua ei makseta takaisin.
fact-return-how-start = Palautuksen voit aloittaa täällä: { $list }.
fact-return-how-label_days = { $n ->
    [one] Saat palautustarran tai palautusosoitteen sähköpostitse { $n } arkipäivän kuluessa.
   *[other] Saat palautustarran tai palautusosoitteen sähköpostitse { $n } arkipäivän kuluessa.
}
fact-return-how-hand_over_days = { $n ->
    [one] Vie paketti sen jälkeen lähetettäväksi { $n } päivän kuluessa.
   *[other] Vie paketti sen jälkeen lähetettäväksi { $n } päivän kuluessa.
}
fact-return-how-parts-yes = Voit palauttaa myös vain osan tilauksen tuotteista.
fact-return-how-parts-no = Tilauksen voi palauttaa vain kokonaan.
fact-return-conditions-state = Palautettavan tuotteen on oltava: { $list }.
fact-return-conditions-excluded = Näitä ei voi palauttaa, ellei niissä ole vikaa: { $list }.
fact-return-conditions-sale-yes = Alennustuotteet voi palauttaa niin kuin kaikki muutkin.
fact-return-conditions-sale-no = Alennustuotteita ei voi palauttaa.
fact-refund-time-check_days = { $n ->
    [one] Palautamme rahasi { $n } arkipäivän kuluessa siitä, kun palautuksesi on saapunut meille.
   *[other] Palautamme rahasi { $n } arkipäivän kuluessa siitä, kun palautuksesi on saapunut meille.
}
fact-refund-time-bank_days = { $to ->
    [one] Sen jälkeen voi kestää vielä { $span } arkipäivä, ennen kuin hyvitys näkyy pankissasi.
   *[other] Sen jälkeen voi kestää vielä { $span } arkipäivää, ennen kuin hyvitys näkyy pankissasi.
}
fact-refund-time-to-original = Rahat palautetaan sille maksutavalle, jota käytit.
fact-refund-time-to-credit = Saat summan ostohyvityksenä kauppaamme.
fact-exchange-size-offered-yes = Kyllä, voit vaihtaa tuotteen toiseen kokoon tai väriin.
fact-exchange-size-offered-no = Emme vaihda tuotteita. Palauta tuote ja tilaa haluamasi tilalle.
fact-exchange-size-hold_days = { $n ->
    [one] Pidämme uuden tuotteen sinulle varattuna { $n } päivän ajan.
   *[other] Pidämme uuden tuotteen sinulle varattuna { $n } päivän ajan.
}
fact-exchange-size-delivery-free = Uudesta tuotteesta ei peritä toimitusmaksua.
fact-exchange-size-delivery-charged = Uudesta tuotteesta peritään tavallinen toimitusmaksu.
fact-return-holiday-ordered = Tänä aikana tehdyillä tilauksilla on pidempi palautusaika: { $period }.
fact-return-holiday-until = Voit palauttaa ne { $date } asti.

## Orders
fact-cancel-order-allowed-yes = Kyllä, voit perua tilauksesi maksutta siihen asti, kun paketti lähtee varastoltamme.
fact-cancel-order-allowed-no = Tehtyä tilausta ei voi perua, mutta voit palauttaa sen.
fact-cancel-order-hours = { $n ->
    [one] Yleensä se onnistuu { $n } tunnin kuluessa tilaamisesta.
   *[other] Yleensä se onnistuu { $n } tunnin kuluessa tilaamisesta.
}
fact-cancel-order-how = Tilauksen voit perua täällä: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Saat rahasi takaisin { $n } arkipäivän kuluessa.
   *[other] Saat rahasi takaisin { $n } arkipäivän kuluessa.
}
fact-change-address-allowed-yes = Kyllä, toimitusosoitetta voi muuttaa siihen asti, kun paketti lähtee varastoltamme.
fact-change-address-allowed-no = Toimitusosoitetta ei voi muuttaa tilaamisen jälkeen.
fact-change-address-hours = { $n ->
    [one] Yleensä se onnistuu { $n } tunnin kuluessa tilaamisesta.
   *[other] Yleensä se onnistuu { $n } tunnin kuluessa tilaamisesta.
}
fact-change-address-how = Osoitteen voit muuttaa täällä: { $list }.
fact-change-address-country-yes = Myös maan voi vaihtaa.
fact-change-address-country-no = Maata ei voi vaihtaa: peru tilaus ja tee uusi.
fact-change-order-swap-yes = Kokoa tai väriä voi muuttaa siihen asti, kun paketti lähtee varastoltamme.
fact-change-order-swap-no = Kokoa tai väriä ei voi muuttaa tilaamisen jälkeen.
fact-change-order-add-yes = Siihen asti voit myös lisätä tuotteita.
fact-change-order-add-no = Tilaukseen ei voi lisätä tuotteita: tee niistä toinen tilaus.
fact-change-order-how = Tilausta voit muuttaa täällä: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Vahvistus tulee sähköpostiin { $n } minuutin kuluessa. Katso myös roskapostikansiosta.
   *[other] Vahvistus tulee sähköpostiin { $n } minuutin kuluessa. Katso myös roskapostikansiosta.
}
fact-no-confirmation-resend-yes = Jos sitä ei ole siellä, sähköpostiosoitteessa voi olla kirjoitusvirhe: kerro tiimillemme, niin lähetämme vahvistuksen uudelleen.
fact-out-of-stock-notify-yes = Tuotteen sivulla voit pyytää sähköpostin, kun tuotetta on taas saatavilla.
fact-out-of-stock-weeks = { $to ->
    [one] Useimpia tuotteita on taas saatavilla { $span } viikon kuluessa.
   *[other] Useimpia tuotteita on taas saatavilla { $span } viikon kuluessa.
}
fact-pre-order-charged-order = Ennakkotilaus maksetaan tilattaessa.
fact-pre-order-charged-dispatch = Ennakkotilaus maksetaan vasta, kun se lähetetään.
fact-pre-order-cancel-yes = Voit perua sen maksutta siihen asti, kun se lähetetään.
fact-pre-order-cancel-no = Ennakkotilausta ei voi perua.
fact-gift-wrapping-offered-yes = Kyllä, paketoimme tuotteita lahjaksi.
fact-gift-wrapping-offered-no = Emme tarjoa lahjapaketointia.
fact-gift-wrapping-cost = Lahjapaketoinnin hinta tuotetta kohti: { $amount }.
fact-gift-wrapping-card-yes = Voit lisätä mukaan kortin, jossa on oma viestisi.
fact-gift-wrapping-no_prices-yes = Lahjapaketissa ei ole hintatietoja.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Vakiotoimitus kestää lähetyksestä { $span } arkipäivän.
   *[other] Vakiotoimitus kestää lähetyksestä { $span } arkipäivää.
}
fact-delivery-time-express = { $to ->
    [one] Pikatoimitus kestää { $span } arkipäivän.
   *[other] Pikatoimitus kestää { $span } arkipäivää.
}
fact-shipping-cost-free-yes = Toimitus on maksuton.
fact-shipping-cost-standard = Vakiotoimitus maksaa { $amount }.
fact-shipping-cost-free_from = Vakiotoimitus on maksuton, kun ostosten arvo on vähintään { $amount }.
fact-shipping-cost-express = Pikatoimitus maksaa { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Luovutamme tilauksesi kuljetusyhtiölle { $n } arkipäivän kuluessa.
   *[other] Luovutamme tilauksesi kuljetusyhtiölle { $n } arkipäivän kuluessa.
}
fact-dispatch-time-cutoff = Kello { $time } ({ $zone }) jälkeen tehdyt tilaukset siirtyvät seuraavalle arkipäivälle.
fact-ship-to-countries-worldwide-yes = Toimitamme kaikkialle maailmaan.
fact-ship-to-countries-number = { $n ->
    [one] Toimitamme yli { $n } maahan.
   *[other] Toimitamme yli { $n } maahan.
}
fact-ship-to-countries-countries = Maat, joihin toimitamme: { $list }.
fact-ship-to-countries-not_to = Maat, joihin emme toimita: { $list }.
fact-ship-to-countries-origin = Maa, josta paketit lähetetään: { $country }.
fact-express-shipping-offered-yes = Kyllä, meillä on pikatoimitus.
fact-express-shipping-offered-no = Emme tarjoa pikatoimitusta.
fact-express-shipping-days = { $to ->
    [one] Pikatoimitus kestää lähetyksestä { $span } arkipäivän.
   *[other] Pikatoimitus kestää lähetyksestä { $span } arkipäivää.
}
fact-express-shipping-cost = Pikatoimitus maksaa { $amount }.
fact-carriers-standard = Vakiotoimituksen kuljetusyhtiöt: { $list }.
fact-carriers-express = Pikatoimituksen kuljetusyhtiöt: { $list }.
fact-pickup-points-lockers-yes = Kyllä, paketin voi saada pakettiautomaattiin tai noutopisteeseen.
fact-pickup-points-lockers-no = Emme toimita pakettiautomaatteihin emmekä noutopisteisiin.
fact-pickup-points-po_box-yes = Toimitamme myös postilokeroihin.
fact-pickup-points-po_box-no = Emme toimita postilokeroihin.
fact-missed-delivery-attempts = { $n ->
    [one] Kuljetusyhtiö yrittää toimitusta { $n } kerran.
   *[other] Kuljetusyhtiö yrittää toimitusta { $n } kertaa.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Pakettia, jota ei saatu toimitettua, säilytetään noutopisteessä { $n } päivän ajan.
   *[other] Pakettia, jota ei saatu toimitettua, säilytetään noutopisteessä { $n } päivän ajan.
}
fact-track-order-where = Tilauksen tilan ja seurantalinkin löydät täältä: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Kuljetusyhtiön ensimmäinen tieto näkyy { $n } tunnin kuluessa.
   *[other] Kuljetusyhtiön ensimmäinen tieto näkyy { $n } tunnin kuluessa.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Enintään { $n } päivän tauko seurantatiedoissa on normaalia, kun paketti on matkalla.
   *[other] Enintään { $n } päivän tauko seurantatiedoissa on normaalia, kun paketti on matkalla.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] Jos mitään ei ole tapahtunut { $n } päivään, kerro tiimillemme: kysymme asiaa kuljetusyhtiöltä.
   *[other] Jos mitään ei ole tapahtunut { $n } päivään, kerro tiimillemme: kysymme asiaa kuljetusyhtiöltä.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Jos pakettisi ei ole tullut { $n } päivän kuluessa toimitusajan päättymisestä, kerro tiimillemme.
   *[other] Jos pakettisi ei ole tullut { $n } päivän kuluessa toimitusajan päättymisestä, kerro tiimillemme.
}
fact-order-not-arrived-remedy = Vaihtoehdot siinä tapauksessa: { $list }.
fact-order-not-arrived-neighbours-yes = Jos seurannassa lukee ”toimitettu”, kysy ensin naapureilta ja tarkista noutopiste.
fact-split-shipment-happens-yes = Tilauksesi voi tulla useassa paketissa.
fact-split-shipment-happens-no = Lähetämme jokaisen tilauksen yhdessä paketissa.
fact-split-shipment-apart_days = { $n ->
    [one] Ne voivat saapua enintään { $n } arkipäivän välein.
   *[other] Ne voivat saapua enintään { $n } arkipäivän välein.
}
fact-split-shipment-charged_once-yes = Maksat toimituksesta vain kerran.
fact-chinese-new-year-closed = Tänä aikana varastomme on kiinni eikä mitään lähetetä: { $period }.
fact-chinese-new-year-resumes = Lähetämme tilauksia taas { $date } alkaen.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Olemme pahoillamme. Kerro asiasta tiimillemme { $n } päivän kuluessa toimituksesta.
   *[other] Olemme pahoillamme. Kerro asiasta tiimillemme { $n } päivän kuluessa toimituksesta.
}
fact-damaged-item-evidence = Tarvitsemme sinulta nämä: { $list }.
fact-damaged-item-remedy = Maksuttomat vaihtoehdot: { $list }.
fact-damaged-item-keep-yes = Vaurioitunutta tuotetta ei yleensä tarvitse lähettää takaisin.
fact-wrong-item-report_days = { $n ->
    [one] Olemme pahoillamme. Kerro asiasta tiimillemme { $n } päivän kuluessa toimituksesta.
   *[other] Olemme pahoillamme. Kerro asiasta tiimillemme { $n } päivän kuluessa toimituksesta.
}
fact-wrong-item-evidence = Tarvitsemme sinulta nämä: { $list }.
fact-wrong-item-remedy = Vaihtoehdot: { $list }.
fact-wrong-item-return_free-yes = Me maksamme väärän tuotteen palautuksen.
fact-missing-item-report_days = { $n ->
    [one] Olemme pahoillamme. Kerro asiasta tiimillemme { $n } päivän kuluessa toimituksesta.
   *[other] Olemme pahoillamme. Kerro asiasta tiimillemme { $n } päivän kuluessa toimituksesta.
}
fact-missing-item-second_parcel-yes = Tarkista ensin, onko tuote tulossa toisessa paketissa.
fact-missing-item-evidence = Tarvitsemme sinulta nämä: { $list }.
fact-missing-item-remedy = Vaihtoehdot: { $list }.
fact-warranty-years = { $n ->
    [one] Takuuaika on { $n } vuosi toimituksesta.
   *[other] Takuuaika on { $n } vuotta toimituksesta.
}
fact-warranty-months = { $n ->
    [one] Takuuaika on { $n } kuukausi toimituksesta.
   *[other] Takuuaika on { $n } kuukautta toimituksesta.
}
fact-warranty-remedy = Näin hoidamme vian maksutta: { $list }.
fact-warranty-excluded = Tätä takuu ei kata: { $list }.
fact-warranty-legal-yes = Takuu ei rajoita lakiin perustuvia oikeuksiasi.
fact-warranty-claim-evidence = Tarvitsemme sinulta nämä: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] Saat vastauksen { $n } arkipäivän kuluessa.
   *[other] Saat vastauksen { $n } arkipäivän kuluessa.
}
fact-warranty-claim-postage-store = Jos tarvitsemme tuotteen takaisin, me maksamme postikulut.
fact-warranty-claim-postage-shopper = Maksat tuotteen lähettämisen postikulut itse.

## Payment, prices, customs
fact-payment-methods-methods = Näin voit maksaa: { $list }.
fact-payment-methods-instalments = Maksaminen erissä: { $list }.
fact-payment-methods-cod-yes = Voit maksaa myös käteisellä toimituksen yhteydessä (postiennakko).
fact-payment-methods-cod-no = Toimituksen yhteydessä ei voi maksaa (postiennakko).
fact-payment-methods-cod_limit = Postiennakolla voi maksaa, kun summa on enintään { $amount }.
fact-payment-methods-cod_fee = Postiennakon lisämaksu on { $amount }.
fact-payment-declined-advice = Yleensä auttaa: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Kesken jäänyt tai kaksinkertainen veloitus vapautetaan { $n } arkipäivän kuluessa.
   *[other] Kesken jäänyt tai kaksinkertainen veloitus vapautetaan { $n } arkipäivän kuluessa.
}
fact-payment-safe-protection = Kyllä, täällä on turvallista maksaa. Sinua suojaavat: { $list }.
fact-currency-currencies = Valuutat, joissa hinnat näytetään: { $list }.
fact-currency-otherwise = Kaikkialla muualla hinnat ovat tässä valuutassa: { $list }.
fact-coupon-newsletter_percent = Kun tilaat uutiskirjeen, saat ensimmäisestä tilauksestasi { $percent } alennusta.
fact-coupon-combine-yes = Samassa tilauksessa voi käyttää useita koodeja.
fact-coupon-combine-no = Tilauksessa voi käyttää vain yhtä koodia.
fact-coupon-problem-check = Tarkista nämä: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Jos unohdit syöttää koodin, kerro tiimillemme { $n } tunnin kuluessa tilaamisesta: hyvitämme erotuksen.
   *[other] Jos unohdit syöttää koodin, kerro tiimillemme { $n } tunnin kuluessa tilaamisesta: hyvitämme erotuksen.
}
fact-gift-card-offered-yes = Kyllä, myymme lahjakortteja.
fact-gift-card-offered-no = Emme myy lahjakortteja.
fact-gift-card-from = Pienin arvo: { $amount }.
fact-gift-card-up_to = Suurin arvo: { $amount }.
fact-gift-card-years = { $n ->
    [one] Lahjakortti on voimassa { $n } vuoden.
   *[other] Lahjakortti on voimassa { $n } vuotta.
}
fact-gift-card-cash-no = Sitä ei voi vaihtaa rahaksi.
fact-invoice-where = Laskun löydät täältä: { $list }.
fact-invoice-company-yes = Voit antaa kassalla yrityksen nimen ja ALV-tunnuksen.
fact-invoice-company_days = { $n ->
    [one] Ne voi pyytää lisättäväksi myös jälkikäteen, { $n } päivän kuluessa tilaamisesta.
   *[other] Ne voi pyytää lisättäväksi myös jälkikäteen, { $n } päivän kuluessa tilaamisesta.
}
fact-customs-duties-included-all = Tullit ja verot sisältyvät maksamaasi hintaan: toimituksen yhteydessä ei tarvitse maksaa mitään.
fact-customs-duties-included-none = Tuontitullit ja -verot eivät sisälly hintoihimme: kuljetusyhtiö perii sinulta maasi määräämät maksut.
fact-customs-duties-included-domestic = Tullia ei tule: paketti lähetetään maan sisällä, ja verot sisältyvät hintaan.
fact-customs-duties-limit = Kun tilauksen tavaroiden arvo on enintään { $amount }, tullit ja verot sisältyvät hintaan eikä toimituksen yhteydessä tarvitse maksaa mitään.
fact-customs-duties-above-shopper = Suuremmista tilauksista kuljetusyhtiö perii sinulta tuontiveron ja tullin.
fact-customs-refused-clearance_days = { $to ->
    [one] Tullaus kestää yleensä { $span } arkipäivän.
   *[other] Tullaus kestää yleensä { $span } arkipäivää.
}
fact-customs-refused-respond_days = { $n ->
    [one] Jos tulli pyytää sinulta asiakirjaa tai numeroa, vastaa { $n } päivän kuluessa.
   *[other] Jos tulli pyytää sinulta asiakirjaa tai numeroa, vastaa { $n } päivän kuluessa.
}
fact-customs-refused-refund-yes = Jos kieltäydyt ottamasta vastaan pakettia, josta on maksettava tullia, palautamme tavaroiden hinnan vähennettynä toimituskuluilla.
fact-customs-refused-refund-no = Jos kieltäydyt ottamasta vastaan pakettia, josta on maksettava tullia, emme voi palauttaa rahoja.
fact-price-match-offered-yes = Kyllä, jos hinta laskee tilauksesi jälkeen, hyvitämme erotuksen.
fact-price-match-offered-no = Meillä ei ole hintatakuuta.
fact-price-match-days = { $n ->
    [one] Pyydä hyvitystä { $n } päivän kuluessa tilaamisesta.
   *[other] Pyydä hyvitystä { $n } päivän kuluessa tilaamisesta.
}
fact-loyalty-offered-yes = Kyllä, meillä on kanta-asiakasohjelma.
fact-loyalty-offered-no = Meillä ei ole kanta-asiakasohjelmaa.
fact-loyalty-percent = Saat ostostesi arvosta { $percent } takaisin pisteinä.

## Account and privacy
fact-delete-my-data-how = Voit pyytää sitä täällä: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Poistamme tietosi { $n } päivän kuluessa pyynnöstäsi.
   *[other] Poistamme tietosi { $n } päivän kuluessa pyynnöstäsi.
}
fact-delete-my-data-invoices-yes = Laskut säilytetään niin kauan kuin laki vaatii.
fact-data-use-sold-no = Emme koskaan myy tietojasi.
fact-data-use-chat_months = { $n ->
    [one] Tämän keskustelun viestejä säilytetään { $n } kuukauden ajan.
   *[other] Tämän keskustelun viestejä säilytetään { $n } kuukauden ajan.
}
fact-data-use-contact = Yhteystieto tietojasi koskeviin kysymyksiin: { $text }
fact-newsletter-unsubscribe-link = Voit lopettaa uutiskirjeen tilauksen minkä tahansa uutiskirjeen lopussa olevasta linkistä ”Peru tilaus”.
fact-newsletter-unsubscribe-account = Voit lopettaa uutiskirjeen tilauksen omalla tililläsi.
fact-newsletter-order_mails-yes = Saat silti sähköpostit tilauksistasi.
fact-reset-password-link_minutes = { $n ->
    [one] Valitse kirjautumissivulla ”Unohditko salasanan?”: saat sähköpostiisi linkin, joka toimii { $n } minuutin ajan.
   *[other] Valitse kirjautumissivulla ”Unohditko salasanan?”: saat sähköpostiisi linkin, joka toimii { $n } minuutin ajan.
}
fact-guest-order-account-yes = Tilaamiseen tarvitaan tili.
fact-guest-order-account-no = Voit tilata vieraana ilman tiliä.

## The store
fact-contact-email = Sähköposti: { $text }
fact-contact-phone = Puhelin: { $text }
fact-contact-reply_hours = { $n ->
    [one] Vastaamme sähköposteihin { $n } tunnin kuluessa.
   *[other] Vastaamme sähköposteihin { $n } tunnin kuluessa.
}
fact-support-hours-days = Päivät, jolloin tiimimme on paikalla: { $list }.
fact-support-hours-hours = Kellonajat: { $period } ({ $zone }).
fact-support-hours-bot-yes = Automaattinen avustaja vastaa kaikkina vuorokauden aikoina.
fact-where-based-place = Sijaintimme: { $text }
fact-where-based-country = Maa: { $country }.
fact-where-based-showroom-yes = Meillä on myymälä, jossa voit käydä.
fact-where-based-showroom-no = Meillä ei ole myymälää, jossa voisi käydä.
fact-wholesale-offered-yes = Kyllä, myymme yrityksille ja suuria määriä.
fact-wholesale-offered-no = Emme myy tukkuna.
fact-wholesale-pieces = { $n ->
    [one] Saat alennusta, kun ostat samaa tuotetta vähintään { $n } kappaleen.
   *[other] Saat alennusta, kun ostat samaa tuotetta vähintään { $n } kappaletta.
}
fact-wholesale-percent = Alennus on enintään { $percent }.
fact-size-guide-table-yes = Jokaisen vaatteen sivulla on kokotaulukko mittoineen.
fact-size-guide-fit-true = Kokomme ovat normaaleja: valitse tavallinen kokosi.
fact-size-guide-fit-small = Kokomme ovat pieniä: valitse yhtä kokoa suurempi.
fact-size-guide-fit-large = Kokomme ovat suuria: valitse yhtä kokoa pienempi.
fact-plug-voltage-stated-yes = Jokaisen sähkölaitteen pistoke ja jännite kerrotaan sen sivulla: tarkista, että molemmat sopivat maahasi.
fact-plug-voltage-chosen-yes = Maahasi sopiva pistoke valitaan tuotesivulla.
fact-plug-voltage-single-yes = Lämmittävät laitteet, kuten vedenkeittimet, toimivat vain ilmoitetulla jännitteellä: älä koskaan käytä niitä toisella, et edes pistokeadapterin kanssa.

## Words for the lists above
fact-word-account = oma tili
fact-word-email = sähköposti
fact-word-phone = puhelin
fact-word-chat = tämä keskustelu
fact-word-team = tiimimme
fact-word-unworn = käyttämätön
fact-word-unwashed = pesemätön
fact-word-tags = kaikkine lappuineen
fact-word-complete = kaikkine osineen
fact-word-packaging = alkuperäispakkauksessa
fact-word-personalised = yksilöidyt tuotteet
fact-word-gift_cards = lahjakortit
fact-word-underwear = avatut alusvaatteet
fact-word-swimwear = uimapuvut ilman hygieniasuojaa
fact-word-food = avatut elintarvikkeet
fact-word-cosmetics = avattu kosmetiikka
fact-word-digital = digitaaliset tuotteet
fact-word-replacement = uusi tuote
fact-word-refund = rahojen palautus
fact-word-repair = korjaus
fact-word-discount = hinnanalennus
fact-word-missing_part = puuttuvan tuotteen lähettäminen
fact-word-order_number = tilausnumero
fact-word-photos = valokuvat
fact-word-description = lyhyt kuvaus
fact-word-packing_slip = kuva lähetyslistasta
fact-word-label_photo = kuva etiketistä
fact-word-wear = tavallinen kuluminen
fact-word-washing = väärä pesu
fact-word-accidents = vahingot
fact-word-card_number = kortin numeron ja laskutusosoitteen tarkistaminen
fact-word-bank_app = ulkomaanmaksujen salliminen pankin sovelluksessa
fact-word-security_check = pankin turvatarkistuksen tekeminen loppuun
fact-word-other_method = toinen maksutapa
fact-word-encryption = salatut sivut
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = se, ettemme näe emmekä tallenna korttisi numeroa
fact-word-buyer_protection = maksupalvelun ostajansuoja
fact-word-expired = onko koodi vanhentunut
fact-word-used = onko se jo käytetty
fact-word-minimum = yltääkö tilaus vähimmäissummaan
fact-word-other_code = onko toinen koodi jo syötetty
fact-word-bank_transfer = tilisiirto
