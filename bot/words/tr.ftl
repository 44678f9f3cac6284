# Turkish. Addresses the shopper as "siz".

## Greeting and small talk
greeting = Merhaba! Ben { $store } mağazasının otomatik asistanıyım. Teslimat, iade, ödeme veya ürünlerimiz hakkında bana soru sorabilirsiniz.
greeting-again = Tekrar merhaba! Size nasıl yardımcı olabilirim?
disclosure = Ben bir insan değilim, otomatik bir asistanım.
robot = Ben bir bilgisayar programıyım: { $store } mağazasının otomatik asistanı. Mağazanın kendi sayfalarına göre yanıt veririm. Bir kişiyle görüşmek isterseniz söylemeniz yeterli.
thanks = Rica ederim! Yardımcı olabileceğim başka bir konu var mı?
goodbye = Hoşça kalın! { $store } mağazasını ziyaret ettiğiniz için teşekkür ederiz.
yes-what = Peki. Ne öğrenmek istersiniz?
no-fine = Tamam. Bir şeye ihtiyacınız olursa yazmanız yeterli.

## Asking back and giving up
ask-back = Ne demek istediğinizden emin olamadım. Bunlardan biri mi?
ask-back-none = Hiçbiri
not-understood = Bunu anlayamadım. Başka bir şekilde söyleyebilir misiniz?
out-of-scope = Yalnızca { $store } ile ilgili konularda yardımcı olabilirim: siparişler, teslimat, iade, ödeme ve ürünlerimiz.
unknown = Bunu mağazanın sayfalarında bulamadım.
empty-message = Yalnızca metin okuyabiliyorum. Lütfen sorunuzu yazın.
too-long = Mesajınız uzun olduğu için yalnızca başını okudum (okunan karakter: { $count }). Daha kısa bir soruya daha iyi yanıt verebilirim.
too-fast = Okuyabildiğimden daha hızlı yazıyorsunuz. Birazdan yanıt vereceğim.
trouble = Bizden kaynaklanan bir sorun oluştu. Lütfen birazdan tekrar deneyin.

## People
handoff-offer = Şimdiye kadar yardımcı olamadım. Görüşmenizi ekibimizden birine aktarayım mı?
handoff-yes = Evet, lütfen
handoff-no = Hayır, teşekkürler
handoff-done = Görüşmenizi ekibimize aktardım. Size buradan veya şu adresten yanıt verecekler: { $contact }.
handoff-complaint = Bunun için üzgünüm. Konuyu ekibimize aktardım. Size buradan veya şu adresten yanıt verecekler: { $contact }.
handoff-declined = Tamam. Başka nasıl yardımcı olabilirim?

## Languages and markets
language-changed = Bundan sonra Türkçe yanıt vereceğim.
language-which = Hangi dili tercih edersiniz?
language-unknown = Bu dili henüz bilmiyorum.
answer-in-other-language = Bu yanıt yalnızca şu dilde var: { $language }
market-line = Şu bölgeye teslim edilen siparişler için geçerlidir: { $market }.
market-which = Paketiniz nereye gidecek? Koşullar buna göre değişir.

## Sources and products
source = Kaynak: { $title }
product-price = Fiyat: { $price }
product-attributes = { $product } hakkında:
product-none = Uygun bir ürün bulamadım.
products-found = { $count ->
    [one] Bir ürün buldum:
   *[other] { $count } ürün buldum:
}

## Widget
widget-title = { $store } ile sohbet
widget-open = Sohbeti aç
widget-close = Sohbeti kapat
widget-placeholder = Sorunuzu yazın…
widget-send = Gönder
widget-typing = Yazıyor…
widget-language = Dil
widget-helpful = Faydalı
widget-not-helpful = Faydalı değil
widget-feedback-thanks = Görüşünüz için teşekkürler.
widget-offline = Bağlantı yok. Mesajınız saklandı ve gönderilecek.
widget-reconnecting = Yeniden bağlanılıyor…
widget-retrying = Mağaza şu anda mesajınızı alamıyor. Tekrar denenecek.
widget-not-sent = Gönderilmedi
widget-retry = Tekrar dene
widget-too-long = Lütfen en fazla { $count } karakter yazın.
widget-you = Siz
widget-bot = Asistan
widget-view-product = Ürünü gör
widget-new-message = Yeni mesaj
widget-messages = Mesajlar
widget-new-conversation = Yeni sohbet
widget-powered = Yanıtlar mağazanın kendi sayfalarından gelir

## Several wishes in one message
ask-back-part = “{ $part }” için: Sorunuz bunlardan biri mi?

## Looking for a product
seek-many = Tüm isteklerinize uyan ürün sayısı: { $count }.
seek-first = İlk sıradakiler:
seek-close = Diğerleri buna yakın.
seek-relaxed = Tüm isteklerinize uyan bir ürün yok. Vazgeçmek zorunda kaldığım: { $wishes }. En yakın olanlar:
seek-lacking = Bu bizde yok: { $wish }.
seek-unmet = Uymuyor: { $wishes }
seek-unknown = Belirtilmemiş: { $wishes }
seek-without = olmasın: { $wish }
seek-without-it = Olmasın
seek-up-to = en fazla { $price }
seek-from = en az { $price }
seek-ask-category = Ne tür bir ürün arıyorsunuz?
seek-ask-gender = Kimin için?
seek-ask-sleeve = Kolları nasıl olsun?
seek-ask-pocket = Cebi olsun mu?
seek-ask-colour = Hangi renk olsun?
seek-ask-material = Hangi malzeme olsun?
seek-ask-season = Hangi mevsim için?
seek-ask-fit = Hangi kalıp olsun?
seek-any = Fark etmez
seek-back = Aramanıza dönelim:
seek-again = Peki. Ne arıyorsunuz?
seek-start-over = Baştan başla
seek-compare = Karşılaştır
seek-comparison = { $first } ve { $second } yan yana:
seek-compare-none = Önce ne aradığınızı yazın. Sonra iki ürünü karşılaştırabilirim.

## Orders
order-which-number = Sipariş numaranız nedir? Sipariş onayında yazıyor.
order-number-unclear = Burada bir sipariş numarası göremiyorum.
order-prove = { $number } numaralı siparişte hangi e-posta adresi veya posta kodu verildi? Siparişin size ait olduğundan emin olmam gerekiyor.
order-not-matched = Bilgiler birbiriyle eşleşmiyor. Lütfen sipariş numarasını ve e-posta adresini ya da posta kodunu kontrol edin; ikisini yeniden gönderebilirsiniz.
order-locked = Çok fazla hatalı deneme yapıldı. Siparişlerin güvenliği için { $wait } yeniden deneyebilirsiniz.
order-choose = Hangi siparişten söz ediyorsunuz?
orders-none = Hesabınızda sipariş bulamadım.
backend-down = Sipariş sistemimize şu anda ulaşamıyorum. Hiçbir şey kaybolmaz: lütfen birkaç dakika sonra yeniden deneyin. Ya da ekibimizden birine aktarayım mı?
change-unsure = Değişikliğin yapıldığından emin olamadım. Ekibimizden birinin bakması iyi olur. Aktarayım mı?
order-head = Sipariş { $number }, tarih: { $date }
order-state-pending = Siparişi aldık, ödemeyi bekliyoruz.
order-state-paid = Ödendi, paketlenmeyi bekliyor.
order-state-packing = Şu anda paketleniyor.
order-state-part-shipped = Sipariş birkaç paket hâlinde gelecek. Bir kısmı yola çıktı, kalanı ardından gelecek.
order-state-shipped = Gönderildi, size doğru yolda.
order-state-delivered = Teslim edildi.
order-state-cancelled = Sipariş iptal edildi.
order-state-returned = Sipariş iade edildi.
parcel-head = Paket { $n }/{ $count }
parcel-labelled = Kargo firmasına bildirildi, henüz taranmadı.
parcel-moving = Paket yolda.
parcel-customs = Paket gümrükte.
parcel-out = Paket dağıtıma çıktı.
parcel-pickup = Paket teslim alınmaya hazır.
parcel-attempted = Kargo firması teslim etmeyi denedi ama kimseyi bulamadı.
parcel-delivered = Teslim tarihi: { $date }
parcel-lost = Kargo firması paketi kaybetti. Üzgünüz.
parcel-back = Paket bize geri dönüyor.
parcel-carrier = Kargo firması: { $carrier }, takip numarası: { $tracking }
parcel-link = Paketi takip et
parcel-expected = Beklenen en geç teslim: { $date }
parcel-late = Paket gecikti. En geç beklenen tarih: { $date }
parcel-help = Araştırabilmemiz için lütfen bize yazın: { $contact }
cancel-ask = { $number } numaralı siparişi ({ $amount }) iptal edeyim mi? Bu işlem geri alınamaz.
cancel-done = { $number } numaralı sipariş iptal edildi.
cancel-refund = Ödeme yapılan yönteme iade: { $amount }
order-fixed = { $number } numaralı sipariş paketleniyor ya da yolda; artık iptal edilemez veya değiştirilemez.
address-which = Yeni adres nedir? Lütfen sokak, posta kodu ve şehri virgülle ayırarak tek mesajda yazın. Ülke aynı kalır: { $country }
address-ask = { $number } numaralı sipariş bu adrese gönderilsin mi?
    { $address }
address-done = { $number } numaralı sipariş artık şuraya gidiyor:
    { $address }
address-country = Sipariş başka bir ülkeye gönderilemez. Lütfen aynı ülkede bir adres verin.
order-track-button = Siparişim nerede?
order-cancel-button = Siparişimi iptal et
order-address-button = Adresi değiştir

### The demo storefront's cart
shop-cart = Sepetiniz
shop-order = Deneme siparişi ver
shop-thanks = Teşekkürler! Bu bir demo mağazasıdır: hiçbir şey sipariş edilmedi, ödenecek bir şey yok.

### A person at the desk
widget-person-typing = { $name } yazıyor…

### People behind the desk
people-coming = Ekibimizden birini çağırdım. Size birazdan buradan yanıt verecek.
people-called = Mesajınız ulaştı. Ekibimize haber verildi, en kısa sürede buradan yanıt verecekler.
people-away = Ekibimiz { $when } yeniden burada.
people-ask-email = Size hangi e-posta adresinden yanıt verebiliriz?
people-here = Yanıtı burada alacaksınız.
people-email-kept = Teşekkürler. Ekibimiz size şu adresten yanıt verecek: { $email }.
people-email-when = Ekibimiz { $when } yeniden burada ve size şu adresten yanıt verecek: { $email }.
people-sorry = Bunun için üzgünüm.
people-serious = Bu, bir programın değil, bir insanın işi.
people-checks = Ekibimizden biri buna bakıyor. Size birazdan buradan yanıt verecek.
people-joined = Ekibimizden { $name } şimdi burada ve size yanıt verecek.
people-handed-back = Bundan sonra size yeniden otomatik asistan yanıt veriyor.
people-closed = Ekibimiz bu görüşmeyi kapattı. Başka bir şeye ihtiyacınız olursa yazmanız yeterli.
people-today = bugün saat { $time } ({ $city } saatiyle)
people-tomorrow = yarın saat { $time } ({ $city } saatiyle)
people-day = { $date } günü saat { $time } ({ $city } saatiyle)
people-mail-ask = Bu görüşmeyi hangi e-posta adresine göndereyim?
people-mail-sent = Görüşme şu adrese gönderiliyor: { $email }.
people-mail-many = Daha önce birkaç kez gönderildi. Lütfen yarın yeniden deneyin.
people-mail-off = Buradan e-posta gönderemiyorum. Görüşme bu sohbette kalır, buradan kopyalayabilirsiniz.
people-mail-subject = { $store } ile görüşmeniz
people-mail-intro = İstediğiniz gibi, { $store } ile görüşmeniz aşağıdadır.
people-mail-foot = Bu e-postayı, birisi sohbetimizde bu adresi yazdığı için alıyorsunuz. Bunu siz yapmadıysanız lütfen dikkate almayın.
widget-people-rate = Size ne kadar yardımcı olabildik?
widget-people-low = hiç
widget-people-high = çok iyi
widget-people-comment = Eklemek istediğiniz bir şey var mı?
widget-people-mail = E-postayla gönder
widget-people-email = E-posta adresiniz

### Returns, exchanges, refunds
return-button = Ürün iade et
return-exchange-button = Ürün değiştir
return-refund-button = İade param nerede?
return-warranty-button = Garanti başvurusu
return-size-button = Bedeni değiştir
return-which = Hangi ürün söz konusu?
return-all = Hepsi
return-more = Başka bir ürün ekle
return-line-until = { $item }: iade edilebilir, son gün: { $date }
return-line-open = { $item }: iade edilebilir
return-line-late = { $item }: iade için son gün geçti: { $date }
return-line-excluded = { $item }: kusurlu olmadıkça iade edilemez
return-line-coming = { $item }: henüz teslim edilmedi
return-line-gone = { $item }: iadesi zaten açık
return-line-unknown = { $item }: buna ekibimizin bakması gerekiyor
return-person = Mağazanın kuralları buna karar vermem için yeterli değil. Ekibimizden birine ileteyim mi?
return-why = Neden iade ediyorsunuz?
return-reason-too-small = Küçük geldi
return-reason-too-large = Büyük geldi
return-reason-unwanted = Vazgeçtim
return-reason-not-as-described = Açıklamadaki gibi değil
return-reason-wrong-item = Yanlış ürün
return-reason-damaged = Hasarlı
return-reason-other = Başka bir neden
return-outcome = Paranızı mı geri istersiniz, yoksa başka bir beden veya renk mi?
return-money = Para iadesi
return-swap = Değişim
return-variant = Yerine hangisini istersiniz?
return-variant-none = Aynı fiyata stokta başka beden veya renk yok.
return-ask = { $number } numaralı sipariş için bu iadeyi açayım mı?
return-money-back = Geri alacağınız tutar: { $amount }
return-instead = Yerine alacağınız: { $item }
return-done = { $number } numaralı sipariş için { $id } iadesi açıldı.
return-label = İade etiketini yazdır
return-team = Ekibimiz bundan sonrasını size yazacak.
return-state-requested = İade { $id } ({ $date }): talebiniz bize ulaştı. Sırada etiket veya iade adresi var.
return-state-approved = İade { $id } ({ $date }): kabul edildi. Lütfen ürünleri geri gönderin.
return-state-received = İade { $id } ({ $date }): ürünler bize ulaştı ve kontrol ediliyor.
return-state-refunded = İade { $id } ({ $date }): kontrol edildi ve tamamlandı.
return-state-declined = İade { $id } ({ $date }): kabul edilmedi. Ekibimiz nedenini açıklayabilir.
return-state-cancelled = İade { $id } ({ $date }): geri çekildi.
return-refund-done = Geri ödendi, { $date }: { $amount }
return-refund-pending = Size doğru yolda, { $date } tarihinden beri: { $amount }
return-refund-none = { $number } numaralı siparişin iadesi ve geri ödemesi yok.
return-warranty-in = { $item }: garanti bitişi { $date }
return-warranty-out = { $item }: garantinin bittiği gün: { $date }
return-warranty-ask = { $number } numaralı sipariş için garanti başvurusu açayım mı?
return-warranty-done = { $number } numaralı sipariş için { $id } garanti başvurusu açıldı.
return-size-ask = { $number } numaralı siparişte bunu değiştireyim mi?
return-size-done = Değiştirildi. { $number } numaralı siparişte artık şu var:
return-costs = Geri göndermenin ücreti: { $amount }
### Questions about a product
goods-told = { $product } hakkında mağaza şunu yazıyor:
goods-yes = Evet. { $product } hakkında mağaza şunu yazıyor:
goods-no = Hayır. { $product } hakkında mağaza şunu yazıyor:
goods-quote = { $product } açıklamasından:
goods-unknown = Mağazanın bilgilerinde { $product } için bu yazmıyor. Sorunuzu mağaza için not ettim.
goods-which = Hangi ürünü kastediyorsunuz?
goods-mains-yes = Bu ülkede çalışır: { $country }. Oradaki şebeke { $volts } V.
goods-mains-partly = Bu ülkede yere göre değişir: { $country }. Oradaki şebeke { $volts } V; yalnızca gerilimin uyduğu yerde çalışır.
goods-mains-no = Bu ülkede çalışmaz: { $country }. Oradaki şebeke { $volts } V.
goods-plug = Seçilecek fiş: { $plug }
goods-plug-adapter = Orada fiş adaptörü gerekir. Prizler: tip { $sockets }
goods-stock-yes = Stokta: { $variants }
goods-stock-no = Şu anda stokta yok: { $variants }
goods-stock-later = Sipariş edilebilir, ama yeni stok gelince gönderilir: { $variants }
goods-stock-none = { $product } için böyle bir seçenek yok: { $wanted }
goods-stock-others = Stokta olan diğerleri: { $variants }
goods-cart = Sepete ekle: { $variant }
goods-size-fits = Mağazanın beden tablosuna göre bedeniniz { $size }.
goods-size-between = { $smaller } ile { $larger } arasındasınız: { $smaller } daha dar, { $larger } daha bol oturur.
goods-size-reason = { $measure }: { $value }. { $size } bedeni şunun için: { $range }.
goods-size-ask = Bedeninizi söylemem için şu ölçü de gerekli: { $measure }. Lütfen birimiyle yazın, örneğin { $example }.
goods-size-outside = Mağazanın tablosunda bu ölçülere uyan beden yok.
goods-size-no-chart = Mağaza { $product } için beden tablosu vermiyor, bu yüzden beden söyleyemem.
goods-size-chart = Mağazanın { $product } için beden tablosu:
goods-size-general = Mağazanın değil, genel bir tabloya göre; üreticiye göre değişir:
goods-coupon-works = { $code } kodu şu anda geçerli. Sepetiniz için geçerli olup olmadığı ödemede görünür.
goods-coupon-worth = İndirim: { $worth }
goods-coupon-minimum = En az sipariş: { $amount }
goods-coupon-ends = Son geçerlilik: { $date }
goods-coupon-starts = Geçerlilik başlangıcı: { $date }
goods-coupon-once = Müşteri başına bir kez.
goods-coupon-not-yet = { $code } kodu henüz geçerli değil.
goods-coupon-expired = { $code } kodunun süresi dolmuş.
goods-coupon-used-up = { $code } kodu tükenmiş.
goods-coupon-unknown = Mağaza { $code } kodunu tanımıyor.
goods-coupon-locked = Çok fazla kod denendi. Yeniden deneyebileceğiniz zaman: { $wait }.

### Photos and problems with items
widget-photo = Fotoğraf
widget-photo-add = Fotoğraf ekle
widget-photo-remove = Fotoğrafı kaldır
widget-photo-sending = Fotoğraf yükleniyor…
widget-photo-ready = Fotoğraf yüklendi.
widget-photo-offline = Bağlantı yok. Bağlantı gelince fotoğraf yüklenecek.
widget-photo-too-large = Fotoğraf çok büyük. En fazla: { $count } MB
widget-photo-no-picture = Bu dosya okuyabildiğimiz bir fotoğraf değil (JPEG, HEIC, PNG veya WebP).
widget-photo-failed = Fotoğraf yüklenemedi. Lütfen yeniden deneyin.
widget-photo-most = Bir mesajdaki en fazla fotoğraf sayısı: { $count }
photo-thanks = Fotoğraf için teşekkürler. Ben görsellere bakamıyorum ama ekibimiz bakabilir. Konu nedir?
photo-kept = Teşekkürler. Fotoğrafı ekibimiz için sakladım.
problem-button = Sorun bildir
problem-damaged = Hasarlı
problem-wrong = Yanlış ürün
problem-missing = Eksik
problem-what = Ürünün nesi var?
problem-which = Hangi ürünle ilgili?
problem-how-many = Kaç adet etkilendi?
problem-photo = Lütfen sorunu gösteren bir fotoğraf gönderin. Yoksa söylemeniz yeterli.
problem-no-photo = Fotoğrafım yok
problem-wish = Ne istersiniz?
problem-refund-words = para|iade|geri öde
problem-replacement-words = değiş|yeni|yenisi|başka|doğru
problem-ask = Doğru mu? O zaman ekibimize bildireceğim.
problem-photos = Fotoğraflar: { $count }
problem-done = Teşekkürler, bildiriminiz ekibimize ulaştı. Numarası: { $number }
problem-next = Ekibimiz şimdi inceleyecek ve sizinle iletişime geçecek.
problem-photo-later = Fotoğrafları hâlâ { $contact } adresine gönderebilirsiniz.
problem-not-delivered = { $number } numaralı siparişten henüz hiçbir şey teslim edilmedi.
problem-reported = { $number } numaralı siparişten teslim edilen her şey için zaten açık bir iade veya bildirim var. Bunu ekibimizden birine aktarayım mı?
problem-late = Sipariş { $date } tarihinde teslim edildi, yani süresi geçti. Ekibimizden biri bakabilir. Aktarayım mı?
