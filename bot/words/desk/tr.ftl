# The desk, for the store's own people.

## Sign-in and account
desk-title = Çalışma masası
desk-skip = İçeriğe geç
desk-account = Hesabım
desk-sign-in = Giriş yap
desk-sign-out = Çıkış yap
desk-sign-out-everywhere = Tüm cihazlardan çıkış yap
desk-signed-out = Çıkış yaptınız.
desk-expired = Lütfen yeniden giriş yapın.
desk-name = Ad
desk-password = Parola
desk-wrong = Ad veya parola yanlış.
desk-wait = Çok fazla deneme yapıldı. Yeniden deneyebileceğiniz zaman: { $wait }.
desk-unencrypted = Bu bağlantı şifreli değil: başkaları parolanızı okuyabilir.
desk-forbidden = Bunu yapma yetkiniz yok.
desk-not-found = Böyle bir sayfa yok.
desk-trouble = Bizim tarafımızda bir sorun oldu. Lütfen yeniden deneyin.
desk-back = Geri
desk-language = Dil
desk-save = Kaydet
desk-saved = Kaydedildi.
desk-password-change = Parolayı değiştir
desk-password-current = Şimdiki parola
desk-password-new = Yeni parola
desk-password-wrong = Şimdiki parola yanlış.
desk-password-weak = Lütfen tahmin edilmesi zor, en az { $count } karakterli bir parola seçin.

## Team
desk-role = Rol
desk-role-owner = Yönetici
desk-role-agent = Temsilci
desk-team = Ekip
desk-team-add = Kişi ekle
desk-shown-name = Müşterilerin gördüğü ad
desk-languages = Diller
desk-disable = Hesabı engelle
desk-enable = Engeli kaldır
desk-disabled = engelli
desk-name-taken = Bu ad zaten kullanılıyor.
desk-name-bad = Bu ad kullanılamaz.
desk-last-owner = Son yönetici engellenemez.

## Queue
desk-inbox = Gelen kutusu
desk-waiting = Bekleyenler
desk-mine = Benimkiler
desk-others = Ekip arkadaşlarında
desk-closed = Kapananlar
desk-nobody-waits = Bekleyen yok.
desk-none-mine = Açık görüşmeniz yok.
desk-ticket = sonra yanıtlanacak
desk-offline = Canlı bağlantı yok. Sayfa birkaç saniyede bir yenilenir.
desk-waiting-time = Bekleme süresi
desk-product = Ürünü gör

## Conversation
desk-summary = Özet
desk-messages = Mesajlar
desk-earlier = Önceki mesajlar
desk-photo = Fotoğraf
desk-shopper = Müşteri
desk-assistant = Asistan
desk-shopper-types = Müşteri yazıyor…
desk-take = Devral
desk-taken = Bu görüşme artık sizde.
desk-taken-by = Bu görüşmeyi { $name } yürütüyor.
desk-not-yours = Önce bu görüşmeyi devralın.
desk-closed-already = Bu görüşme kapandı.
desk-answer = Yanıtınız
desk-send = Gönder
desk-sent = Gönderildi.
desk-empty = Lütfen bir şey yazın.
desk-too-long = Lütfen en fazla { $count } karakter yazın.
desk-draft = Asistanın önerisi:
desk-draft-drop = Sil
desk-insert = Ekle
desk-canned = Mağazanın bilgilerinde yanıt bul
desk-search = Ara
desk-canned-none = Hiçbir şey bulunamadı.
desk-notes = İç notlar
desk-notes-hint = Bunları yalnızca ekip okur, müşteri asla görmez.
desk-note-add = Not ekle
desk-hand-back = Asistana geri ver
desk-pass-on = Aktar
desk-close = Görüşmeyi kapat
desk-close-reason = Neden
desk-done = Tamam.
desk-close-solved = Çözüldü
desk-close-no_answer = Müşteriden yanıt yok
desk-close-duplicate = Yinelenen
desk-close-spam = İstenmeyen
desk-close-other = Diğer

## Why a person was called
desk-reason-asked = Bir insanla görüşmek istiyor
desk-reason-not_understood = Asistan yardımcı olamadı
desk-reason-complaint = Şikâyet
desk-reason-legal = Hukuki konu
desk-reason-safety = Güvenlik
desk-reason-backend_down = Sipariş sistemine ulaşılamıyor
desk-reason-missing_item = Eksik ürün
desk-reason-warranty = Garanti başvurusu
desk-reason-suggest = Gözden geçirilecek öneri
desk-reason-other = Başka neden
