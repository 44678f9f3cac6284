# How the store's standard facts are told, in Turkish. See en.ftl for the rules.

## Returns and exchanges
fact-return-window-days = { $n ->
    [one] Ürünü teslim aldıktan sonra { $n } gün içinde iade edebilirsiniz.
   *[other] Ürünü teslim aldıktan sonra { $n } gün içinde iade edebilirsiniz.
}
fact-return-window-postage-store = İade ücretsizdir: kargo ücretini biz öderiz.
fact-return-window-postage-shopper = İade kargosunun ücretini siz ödersiniz.
fact-return-window-cost = İade ücreti { $amount } olup geri ödemenizden düşülür.
fact-return-window-faulty_free-yes = Ürün kusurluysa, hasarlıysa veya sipariş ettiğiniz ürün değilse iade ücretsizdir.
fact-return-window-shipping-yes = Siparişin tamamını iade ederseniz standart teslimat ücretini de geri öderiz.
fact-return-window-shipping-no = Siparişin teslimat ücreti geri ödenmez.
fact-return-how-start = İadeyi nereden başlatabilirsiniz: { $list }.
fact-return-how-label_days = { $n ->
    [one] İade etiketi veya iade adresi { $n } iş günü içinde e-posta ile gönderilir.
   *[other] İade etiketi veya iade adresi { $n } iş günü içinde e-posta ile gönderilir.
}
fact-return-how-hand_over_days = { $n ->
    [one] Bundan sonra lütfen paketi { $n } gün içinde kargoya verin.
   *[other] Bundan sonra lütfen paketi { $n } gün içinde kargoya verin.
}
fact-return-how-parts-yes = Siparişinizdeki ürünlerin yalnızca bir kısmını da iade edebilirsiniz.
fact-return-how-parts-no = Sipariş yalnızca bütün olarak iade edilebilir.
fact-return-conditions-state = İade edilen ürünlerde aranan koşullar: { $list }.
fact-return-conditions-excluded = Kusurlu olmadıkça iade edilemeyenler: { $list }.
fact-return-conditions-sale-yes = İndirimli ürünler de diğerleri gibi iade edilebilir.
fact-return-conditions-sale-no = İndirimli ürünler iade edilemez.
fact-refund-time-check_days = { $n ->
    [one] İadeniz bize ulaştıktan sonra { $n } iş günü içinde paranızı geri göndeririz.
   *[other] İadeniz bize ulaştıktan sonra { $n } iş günü içinde paranızı geri göndeririz.
}
fact-refund-time-bank_days = { $to ->
    [one] Tutarın hesabınıza yansıması bankanıza göre { $span } iş günü daha sürebilir.
   *[other] Tutarın hesabınıza yansıması bankanıza göre { $span } iş günü daha sürebilir.
}
fact-refund-time-to-original = Geri ödeme, kullandığınız ödeme yöntemine yapılır.
fact-refund-time-to-credit = Tutar size mağaza kredisi olarak verilir.
fact-exchange-size-offered-yes = Evet, ürünü başka bir beden veya renkle değiştirebilirsiniz.
fact-exchange-size-offered-no = Ürün değişimi yapmıyoruz. Lütfen ürünü iade edip istediğinizi yeniden sipariş edin.
fact-exchange-size-hold_days = { $n ->
    [one] Yeni ürünü sizin için { $n } gün ayırırız.
   *[other] Yeni ürünü sizin için { $n } gün ayırırız.
}
fact-exchange-size-delivery-free = Yeni ürün için kargo ücreti alınmaz.
fact-exchange-size-delivery-charged = Yeni ürün, olağan kargo ücretiyle gönderilir.
fact-return-holiday-ordered = Daha uzun iade süresi şu dönemde verilen siparişler için geçerlidir: { $period }.
fact-return-holiday-until = Bu siparişler için son iade tarihi: { $date }.

## Orders
fact-cancel-order-allowed-yes = Evet, paket depomuzdan çıkana kadar siparişinizi ücretsiz iptal edebilirsiniz.
fact-cancel-order-allowed-no = Verilen sipariş iptal edilemez, ancak iade edebilirsiniz.
fact-cancel-order-hours = { $n ->
    [one] Bu genellikle siparişten sonraki { $n } saat içindedir.
   *[other] Bu genellikle siparişten sonraki { $n } saat içindedir.
}
fact-cancel-order-how = Nereden iptal edebilirsiniz: { $list }.
fact-cancel-order-refund_days = { $n ->
    [one] Paranız { $n } iş günü içinde iade edilir.
   *[other] Paranız { $n } iş günü içinde iade edilir.
}
fact-change-address-allowed-yes = Evet, paket depomuzdan çıkana kadar teslimat adresi değiştirilebilir.
fact-change-address-allowed-no = Sipariş verildikten sonra teslimat adresi değiştirilemez.
fact-change-address-hours = { $n ->
    [one] Bu genellikle siparişten sonraki { $n } saat içindedir.
   *[other] Bu genellikle siparişten sonraki { $n } saat içindedir.
}
fact-change-address-how = Adresi nereden değiştirebilirsiniz: { $list }.
fact-change-address-country-yes = Ülke de değiştirilebilir.
fact-change-address-country-no = Ülke değiştirilemez: lütfen siparişi iptal edip yeni bir sipariş verin.
fact-change-order-swap-yes = Paket depomuzdan çıkana kadar bedeni veya rengi değiştirebilirsiniz.
fact-change-order-swap-no = Sipariş verildikten sonra beden veya renk değiştirilemez.
fact-change-order-add-yes = O zamana kadar siparişe ürün de ekleyebilirsiniz.
fact-change-order-add-no = Siparişe ürün eklenemez: lütfen ikinci bir sipariş verin.
fact-change-order-how = Siparişi nereden değiştirebilirsiniz: { $list }.
fact-no-confirmation-minutes = { $n ->
    [one] Sipariş onayı { $n } dakika içinde e-posta ile gelir. Lütfen spam klasörüne de bakın.
   *[other] Sipariş onayı { $n } dakika içinde e-posta ile gelir. Lütfen spam klasörüne de bakın.
}
fact-no-confirmation-resend-yes = Orada da yoksa e-posta adresi yanlış yazılmış olabilir: ekibimize bildirin, yeniden gönderelim.
fact-out-of-stock-notify-yes = Ürün yeniden geldiğinde e-posta ile haber almak için ürün sayfasından kayıt olabilirsiniz.
fact-out-of-stock-weeks = { $to ->
    [one] Ürünlerin çoğu { $span } hafta içinde yeniden stoğa girer.
   *[other] Ürünlerin çoğu { $span } hafta içinde yeniden stoğa girer.
}
fact-pre-order-charged-order = Ön siparişte ödeme, sipariş verilirken alınır.
fact-pre-order-charged-dispatch = Ön siparişte ödeme, ancak ürün gönderildiğinde alınır.
fact-pre-order-cancel-yes = Ürün gönderilene kadar ön siparişi ücretsiz iptal edebilirsiniz.
fact-pre-order-cancel-no = Ön sipariş iptal edilemez.
fact-gift-wrapping-offered-yes = Evet, ürünleri hediye paketi yapıyoruz.
fact-gift-wrapping-offered-no = Hediye paketi hizmetimiz yok.
fact-gift-wrapping-cost = Hediye paketi ücreti (ürün başına): { $amount }.
fact-gift-wrapping-card-yes = Kendi mesajınızın yazılı olduğu bir kart ekletebilirsiniz.
fact-gift-wrapping-no_prices-yes = Hediye paketlerinin içinde fiyat bilgisi bulunmaz.

## Delivery
fact-delivery-time-standard = { $to ->
    [one] Standart teslimat, kargoya verildikten sonra { $span } iş günü sürer.
   *[other] Standart teslimat, kargoya verildikten sonra { $span } iş günü sürer.
}
fact-delivery-time-express = { $to ->
    [one] Hızlı teslimat { $span } iş günü sürer.
   *[other] Hızlı teslimat { $span } iş günü sürer.
}
fact-shipping-cost-free-yes = Kargo ücretsizdir.
fact-shipping-cost-standard = Standart kargo ücreti: { $amount }.
fact-shipping-cost-free_from = Standart kargonun ücretsiz olduğu en düşük alışveriş tutarı: { $amount }.
fact-shipping-cost-express = Hızlı kargo ücreti: { $amount }.
fact-dispatch-time-days = { $n ->
    [one] Siparişinizi { $n } iş günü içinde kargoya veririz.
   *[other] Siparişinizi { $n } iş günü içinde kargoya veririz.
}
fact-dispatch-time-cutoff = Saat { $time } ({ $zone }) sonrasında verilen siparişler bir sonraki iş gününde işleme alınır.
fact-ship-to-countries-worldwide-yes = Tüm dünyaya gönderim yapıyoruz.
fact-ship-to-countries-number = { $n ->
    [one] { $n } ülkeden fazlasına gönderim yapıyoruz.
   *[other] { $n } ülkeden fazlasına gönderim yapıyoruz.
}
fact-ship-to-countries-countries = Gönderim yaptığımız ülkeler: { $list }.
fact-ship-to-countries-not_to = Gönderim yapmadığımız ülkeler: { $list }.
fact-ship-to-countries-origin = Paketlerin gönderildiği ülke: { $country }.
fact-express-shipping-offered-yes = Evet, hızlı teslimat var.
fact-express-shipping-offered-no = Hızlı teslimat seçeneğimiz yok.
fact-express-shipping-days = { $to ->
    [one] Hızlı teslimat, kargoya verildikten sonra { $span } iş günü sürer.
   *[other] Hızlı teslimat, kargoya verildikten sonra { $span } iş günü sürer.
}
fact-express-shipping-cost = Hızlı teslimat ücreti: { $amount }.
fact-carriers-standard = Standart teslimatı yapan kargo firmaları: { $list }.
fact-carriers-express = Hızlı teslimatı yapan kargo firmaları: { $list }.
fact-pickup-points-lockers-yes = Evet, paketler kargo dolaplarına ve teslim noktalarına gönderilebilir.
fact-pickup-points-lockers-no = Paketler kargo dolaplarına veya teslim noktalarına gönderilemez.
fact-pickup-points-po_box-yes = Posta kutularına da teslimat yapıyoruz.
fact-pickup-points-po_box-no = Posta kutularına teslimat yapmıyoruz.
fact-missed-delivery-attempts = { $n ->
    [one] Kargo firması paketi { $n } kez teslim etmeyi dener.
   *[other] Kargo firması paketi { $n } kez teslim etmeyi dener.
}
fact-missed-delivery-kept_days = { $n ->
    [one] Teslim edilemeyen paket, teslim noktasında { $n } gün bekletilir.
   *[other] Teslim edilemeyen paket, teslim noktasında { $n } gün bekletilir.
}
fact-track-order-where = Sipariş durumunu ve takip bağlantısını bulabileceğiniz yerler: { $list }.
fact-track-order-scan_hours = { $n ->
    [one] Kargo firmasının ilk bilgisi { $n } saat içinde görünür.
   *[other] Kargo firmasının ilk bilgisi { $n } saat içinde görünür.
}
fact-tracking-not-moving-normal_days = { $n ->
    [one] Paket yoldayken { $n } güne kadar yeni bilgi görünmemesi normaldir.
   *[other] Paket yoldayken { $n } güne kadar yeni bilgi görünmemesi normaldir.
}
fact-tracking-not-moving-report_days = { $n ->
    [one] { $n } gündür hiçbir hareket yoksa ekibimize bildirin: kargo firmasına sorarız.
   *[other] { $n } gündür hiçbir hareket yoksa ekibimize bildirin: kargo firmasına sorarız.
}
fact-order-not-arrived-lost_days = { $n ->
    [one] Teslimat süresi dolduktan { $n } gün sonra paketiniz hâlâ gelmediyse ekibimize bildirin.
   *[other] Teslimat süresi dolduktan { $n } gün sonra paketiniz hâlâ gelmediyse ekibimize bildirin.
}
fact-order-not-arrived-remedy = Bu durumda seçenekleriniz: { $list }.
fact-order-not-arrived-neighbours-yes = Takipte "teslim edildi" yazıyorsa lütfen önce komşularınıza sorun ve teslim noktasına bakın.
fact-split-shipment-happens-yes = Siparişiniz birden fazla paket hâlinde gelebilir.
fact-split-shipment-happens-no = Her siparişi tek pakette göndeririz.
fact-split-shipment-apart_days = { $n ->
    [one] Paketler arasında { $n } iş gününe kadar fark olabilir.
   *[other] Paketler arasında { $n } iş gününe kadar fark olabilir.
}
fact-split-shipment-charged_once-yes = Kargo ücretini yalnızca bir kez ödersiniz.
fact-chinese-new-year-closed = Depomuz kapalı olduğu için gönderim yapılmayan dönem: { $period }.
fact-chinese-new-year-resumes = Gönderimlere yeniden başladığımız tarih: { $date }.

## When something is wrong
fact-damaged-item-report_days = { $n ->
    [one] Üzgünüz. Lütfen teslimattan sonra { $n } gün içinde ekibimize bildirin.
   *[other] Üzgünüz. Lütfen teslimattan sonra { $n } gün içinde ekibimize bildirin.
}
fact-damaged-item-evidence = Sizden istediklerimiz: { $list }.
fact-damaged-item-remedy = Ücretsiz seçenekleriniz: { $list }.
fact-damaged-item-keep-yes = Hasarlı ürünü genellikle geri göndermeniz gerekmez.
fact-wrong-item-report_days = { $n ->
    [one] Üzgünüz. Lütfen teslimattan sonra { $n } gün içinde ekibimize bildirin.
   *[other] Üzgünüz. Lütfen teslimattan sonra { $n } gün içinde ekibimize bildirin.
}
fact-wrong-item-evidence = Sizden istediklerimiz: { $list }.
fact-wrong-item-remedy = Seçenekleriniz: { $list }.
fact-wrong-item-return_free-yes = Yanlış ürünün iade ücretini biz öderiz.
fact-missing-item-report_days = { $n ->
    [one] Üzgünüz. Lütfen teslimattan sonra { $n } gün içinde ekibimize bildirin.
   *[other] Üzgünüz. Lütfen teslimattan sonra { $n } gün içinde ekibimize bildirin.
}
fact-missing-item-second_parcel-yes = Lütfen önce ürünün ikinci bir paketle gelip gelmediğine bakın.
fact-missing-item-evidence = Sizden istediklerimiz: { $list }.
fact-missing-item-remedy = Seçenekleriniz: { $list }.
fact-warranty-years = { $n ->
    [one] Garanti süresi teslimattan itibaren { $n } yıldır.
   *[other] Garanti süresi teslimattan itibaren { $n } yıldır.
}
fact-warranty-months = { $n ->
    [one] Garanti süresi teslimattan itibaren { $n } aydır.
   *[other] Garanti süresi teslimattan itibaren { $n } aydır.
}
fact-warranty-remedy = Kusurlu üründe ücretsiz olarak sunduklarımız: { $list }.
fact-warranty-excluded = Garanti kapsamı dışında kalanlar: { $list }.
fact-warranty-legal-yes = Yasal haklarınız saklıdır.
fact-warranty-claim-evidence = Sizden istediklerimiz: { $list }.
fact-warranty-claim-reply_days = { $n ->
    [one] { $n } iş günü içinde yanıt alırsınız.
   *[other] { $n } iş günü içinde yanıt alırsınız.
}
fact-warranty-claim-postage-store = Ürünü geri göndermeniz gerekirse kargo ücretini biz öderiz.
fact-warranty-claim-postage-shopper = Ürünü bize göndermenin kargo ücretini siz ödersiniz.

## Payment, prices, customs
fact-payment-methods-methods = Ödeme yöntemleri: { $list }.
fact-payment-methods-instalments = Taksitli ödeme: { $list }.
fact-payment-methods-cod-yes = Kapıda nakit olarak da ödeyebilirsiniz.
fact-payment-methods-cod-no = Kapıda nakit ödeme yapılamaz.
fact-payment-methods-cod_limit = Kapıda nakit ödeme üst sınırı: { $amount }.
fact-payment-methods-cod_fee = Kapıda nakit ödemenin ek ücreti: { $amount }.
fact-payment-declined-advice = Genellikle işe yarayanlar: { $list }.
fact-payment-declined-release_days = { $n ->
    [one] Tamamlanmayan veya iki kez çekilen tutar { $n } iş günü içinde serbest bırakılır.
   *[other] Tamamlanmayan veya iki kez çekilen tutar { $n } iş günü içinde serbest bırakılır.
}
fact-payment-safe-protection = Evet, burada ödeme yapmak güvenlidir. Sizi koruyanlar: { $list }.
fact-currency-currencies = Fiyatların gösterildiği para birimleri: { $list }.
fact-currency-otherwise = Diğer tüm yerlerde fiyatların para birimi: { $list }.
fact-coupon-newsletter_percent = Bültene abone olursanız ilk siparişinizde { $percent } indirim kazanırsınız.
fact-coupon-combine-yes = Bir siparişte birden fazla kod kullanılabilir.
fact-coupon-combine-no = Bir siparişte yalnızca bir kod kullanılabilir.
fact-coupon-problem-check = Kontrol edilecekler: { $list }.
fact-coupon-problem-late_hours = { $n ->
    [one] Kodu girmeyi unuttuysanız siparişten sonra { $n } saat içinde ekibimize bildirin: farkı iade ederiz.
   *[other] Kodu girmeyi unuttuysanız siparişten sonra { $n } saat içinde ekibimize bildirin: farkı iade ederiz.
}
fact-gift-card-offered-yes = Evet, hediye kartı satıyoruz.
fact-gift-card-offered-no = Hediye kartı satmıyoruz.
fact-gift-card-from = En düşük tutar: { $amount }.
fact-gift-card-up_to = En yüksek tutar: { $amount }.
fact-gift-card-years = { $n ->
    [one] Hediye kartı { $n } yıl geçerlidir.
   *[other] Hediye kartı { $n } yıl geçerlidir.
}
fact-gift-card-cash-no = Nakde çevrilemez.
fact-invoice-where = Faturayı bulabileceğiniz yerler: { $list }.
fact-invoice-company-yes = Ödeme adımında firma adı ve vergi numarası girebilirsiniz.
fact-invoice-company_days = { $n ->
    [one] Bu bilgileri siparişten sonra { $n } gün içinde de ekletebilirsiniz.
   *[other] Bu bilgileri siparişten sonra { $n } gün içinde de ekletebilirsiniz.
}
fact-customs-duties-included-all = Gümrük ve diğer vergiler ödediğiniz tutara dâhildir: teslimatta hiçbir şey ödemezsiniz.
fact-customs-duties-included-none = Fiyatlarımıza ithalat vergileri dâhil değildir: ülkenizin aldığı vergileri kargo firması sizden tahsil eder.
fact-customs-duties-included-domestic = Gümrük yoktur: paket ülke içinden gönderilir ve vergiler fiyata dâhildir.
fact-customs-duties-limit = Gümrük ve diğer vergilerin fiyata dâhil olduğu ve teslimatta ödeme alınmayan en yüksek sipariş tutarı: { $amount }.
fact-customs-duties-above-shopper = Daha yüksek tutarlı siparişlerde ithalat vergilerini kargo firması sizden tahsil eder.
fact-customs-refused-clearance_days = { $to ->
    [one] Gümrük işlemleri genellikle { $span } iş günü sürer.
   *[other] Gümrük işlemleri genellikle { $span } iş günü sürer.
}
fact-customs-refused-respond_days = { $n ->
    [one] Gümrük sizden bir belge veya numara isterse lütfen { $n } gün içinde yanıt verin.
   *[other] Gümrük sizden bir belge veya numara isterse lütfen { $n } gün içinde yanıt verin.
}
fact-customs-refused-refund-yes = Vergi ödenmesi gereken bir paketi kabul etmezseniz ürün bedelini kargo masrafını düşerek iade ederiz.
fact-customs-refused-refund-no = Vergi ödenmesi gereken bir paketi kabul etmezseniz bedelini iade edemeyiz.
fact-price-match-offered-yes = Evet, siparişinizden sonra fiyat düşerse farkı iade ederiz.
fact-price-match-offered-no = Başka fiyatlara göre fiyat eşitlemesi yapmıyoruz.
fact-price-match-days = { $n ->
    [one] Lütfen bunu siparişten sonra { $n } gün içinde talep edin.
   *[other] Lütfen bunu siparişten sonra { $n } gün içinde talep edin.
}
fact-loyalty-offered-yes = Evet, bir sadakat programımız var.
fact-loyalty-offered-no = Sadakat programımız yok.
fact-loyalty-percent = Harcamanızdan puan olarak geri kazandığınız oran: { $percent }.

## Account and privacy
fact-delete-my-data-how = Bunu nereden talep edebilirsiniz: { $list }.
fact-delete-my-data-days = { $n ->
    [one] Verilerinizi talebinizden sonra { $n } gün içinde sileriz.
   *[other] Verilerinizi talebinizden sonra { $n } gün içinde sileriz.
}
fact-delete-my-data-invoices-yes = Faturalar yasaların öngördüğü süre boyunca saklanır.
fact-data-use-sold-no = Verilerinizi asla satmayız.
fact-data-use-chat_months = { $n ->
    [one] Bu sohbetin mesajları { $n } ay saklanır.
   *[other] Bu sohbetin mesajları { $n } ay saklanır.
}
fact-data-use-contact = Verilerinizle ilgili sorular için iletişim: { $text }
fact-newsletter-unsubscribe-link = Bültenden çıkmak için bülten e-postalarının en altındaki "Abonelikten çık" (Unsubscribe) bağlantısını kullanın.
fact-newsletter-unsubscribe-account = Bültenden çıkmak için hesabınızdan bülteni kapatın.
fact-newsletter-order_mails-yes = Siparişlerinizle ilgili e-postaları almaya devam edersiniz.
fact-reset-password-link_minutes = { $n ->
    [one] Giriş ekranında "Şifremi unuttum" seçeneğini seçin: size e-posta ile { $n } dakika geçerli bir bağlantı gelir.
   *[other] Giriş ekranında "Şifremi unuttum" seçeneğini seçin: size e-posta ile { $n } dakika geçerli bir bağlantı gelir.
}
fact-guest-order-account-yes = Sipariş vermek için üye olmanız gerekir.
fact-guest-order-account-no = Üye olmadan, misafir olarak sipariş verebilirsiniz.

## The store
fact-contact-email = E-posta: { $text }
fact-contact-phone = Telefon: { $text }
fact-contact-reply_hours = { $n ->
    [one] E-postalara { $n } saat içinde yanıt veririz.
   *[other] E-postalara { $n } saat içinde yanıt veririz.
}
fact-support-hours-days = Ekibimizin görevde olduğu günler: { $list }.
fact-support-hours-hours = Çalışma saatleri: { $period } ({ $zone }).
fact-support-hours-bot-yes = Otomatik asistan günün her saatinde yanıt verir.
fact-where-based-place = Bulunduğumuz yer: { $text }
fact-where-based-country = Ülke: { $country }.
fact-where-based-showroom-yes = Ziyaret edebileceğiniz bir mağazamız var.
fact-where-based-showroom-no = Ziyaret edebileceğiniz bir mağazamız yok.
fact-wholesale-offered-yes = Evet, firmalara ve toptan satış yapıyoruz.
fact-wholesale-offered-no = Toptan satış yapmıyoruz.
fact-wholesale-pieces = { $n ->
    [one] Aynı üründen en az { $n } adet alındığında indirim yapılır.
   *[other] Aynı üründen en az { $n } adet alındığında indirim yapılır.
}
fact-wholesale-percent = En yüksek indirim oranı: { $percent }.
fact-size-guide-table-yes = Her giysinin sayfasında ölçülerin yer aldığı bir beden tablosu bulunur.
fact-size-guide-fit-true = Bedenlerimiz standarttır: her zamanki bedeninizi alın.
fact-size-guide-fit-small = Kalıplarımız dardır: bir beden büyüğünü alın.
fact-size-guide-fit-large = Kalıplarımız geniştir: bir beden küçüğünü alın.
fact-plug-voltage-stated-yes = Her elektrikli ürünün fişi ve voltajı ürünün sayfasında yazar: ikisinin de ülkenize uyduğunu kontrol edin.
fact-plug-voltage-chosen-yes = Ülkenize uygun fişi ürün sayfasında seçersiniz.
fact-plug-voltage-single-yes = Su ısıtıcısı gibi ısıtan ürünler yalnızca belirtilen voltajla çalışır: fiş adaptörüyle bile olsa öbür voltajla asla kullanmayın.

## Words for the lists above
fact-word-account = hesabınız
fact-word-email = e-posta
fact-word-phone = telefon
fact-word-chat = bu sohbet
fact-word-team = ekibimiz
fact-word-unworn = giyilmemiş
fact-word-unwashed = yıkanmamış
fact-word-tags = tüm etiketleri üzerinde
fact-word-complete = eksiksiz
fact-word-packaging = orijinal ambalajında
fact-word-personalised = kişiye özel ürünler
fact-word-gift_cards = hediye kartları
fact-word-underwear = ambalajı açılmış iç çamaşırı
fact-word-swimwear = hijyen bandı çıkarılmış mayo ve bikini
fact-word-food = ambalajı açılmış gıda ürünleri
fact-word-cosmetics = ambalajı açılmış kozmetik ürünler
fact-word-digital = dijital ürünler
fact-word-replacement = yeni ürün gönderimi
fact-word-refund = para iadesi
fact-word-repair = onarım
fact-word-discount = fiyat indirimi
fact-word-missing_part = eksik ürünün gönderilmesi
fact-word-order_number = sipariş numarası
fact-word-photos = fotoğraflar
fact-word-description = kısa bir açıklama
fact-word-packing_slip = sevk fişinin fotoğrafı
fact-word-label_photo = etiketin fotoğrafı
fact-word-wear = normal aşınma
fact-word-washing = hatalı yıkama
fact-word-accidents = kazalar
fact-word-card_number = kart numarasını ve fatura adresini kontrol etmek
fact-word-bank_app = bankanızın uygulamasında yurt dışı ödemelerine izin vermek
fact-word-security_check = bankanızın güvenlik doğrulamasını tamamlamak
fact-word-other_method = başka bir ödeme yöntemi kullanmak
fact-word-encryption = şifreli sayfalar
fact-word-three_d_secure = 3-D Secure
fact-word-not_stored = kart numaranızı hiçbir zaman görmememiz ve saklamamamız
fact-word-buyer_protection = ödeme hizmetinin alıcı koruması
fact-word-expired = kodun süresinin dolup dolmadığı
fact-word-used = daha önce kullanılıp kullanılmadığı
fact-word-minimum = siparişin alt sınıra ulaşıp ulaşmadığı
fact-word-other_code = başka bir kodun girilip girilmediği
fact-word-bank_transfer = banka havalesi
