# The desk, for the store's own people.

## Sign-in and account
desk-title = Meja khidmat
desk-skip = Langkau ke kandungan
desk-account = Akaun saya
desk-sign-in = Log masuk
desk-sign-out = Log keluar
desk-sign-out-everywhere = Log keluar daripada semua peranti
desk-signed-out = Anda telah log keluar.
desk-expired = Sila log masuk semula.
desk-name = Nama
desk-password = Kata laluan
desk-wrong = Nama atau kata laluan salah.
desk-wait = Terlalu banyak cubaan. Anda boleh cuba lagi { $wait }.
desk-unencrypted = Sambungan ini tidak disulitkan: orang lain boleh membaca kata laluan anda.
desk-forbidden = Anda tidak dibenarkan berbuat demikian.
desk-not-found = Halaman itu tidak wujud.
desk-trouble = Ada masalah di pihak kami. Sila cuba lagi.
desk-back = Kembali
desk-language = Bahasa
desk-save = Simpan
desk-saved = Disimpan.
desk-password-change = Tukar kata laluan
desk-password-current = Kata laluan semasa
desk-password-new = Kata laluan baharu
desk-password-wrong = Kata laluan semasa salah.
desk-password-weak = Sila pilih kata laluan yang sukar diteka, sekurang-kurangnya { $count } aksara.

## Team
desk-role = Peranan
desk-role-owner = Pemilik
desk-role-agent = Petugas
desk-team = Pasukan
desk-team-add = Tambah orang
desk-shown-name = Nama yang dilihat pelanggan
desk-languages = Bahasa yang dituturkan
desk-disable = Sekat akaun
desk-enable = Nyahsekat akaun
desk-disabled = disekat
desk-name-taken = Nama ini sudah digunakan.
desk-name-bad = Nama ini tidak boleh digunakan.
desk-last-owner = Pemilik terakhir tidak boleh disekat.

## Queue
desk-inbox = Peti masuk
desk-waiting = Menunggu
desk-mine = Milik saya
desk-others = Dengan rakan sekerja
desk-closed = Ditutup
desk-nobody-waits = Tiada sesiapa menunggu.
desk-none-mine = Anda tiada perbualan terbuka.
desk-ticket = dijawab kemudian
desk-offline = Tiada sambungan langsung. Halaman dikemas kini setiap beberapa saat.
desk-waiting-time = Masa menunggu
desk-product = Lihat produk

## Conversation
desk-summary = Ringkasan
desk-messages = Mesej
desk-earlier = Mesej terdahulu
desk-photo = Foto
desk-shopper = Pelanggan
desk-assistant = Pembantu
desk-shopper-types = Pelanggan sedang menaip…
desk-take = Ambil alih
desk-taken = Perbualan ini kini milik anda.
desk-taken-by = Perbualan ini dikendalikan oleh { $name }.
desk-not-yours = Ambil alih perbualan ini dahulu.
desk-closed-already = Perbualan ini telah ditutup.
desk-answer = Jawapan anda
desk-send = Hantar
desk-sent = Dihantar.
desk-empty = Sila tulis sesuatu.
desk-too-long = Sila tulis paling banyak { $count } aksara.
desk-draft = Cadangan pembantu:
desk-draft-drop = Buang
desk-insert = Sisip
desk-canned = Cari jawapan dalam maklumat kedai
desk-search = Cari
desk-canned-none = Tiada apa-apa dijumpai.
desk-notes = Nota dalaman
desk-notes-hint = Hanya pasukan membacanya, pelanggan tidak pernah.
desk-note-add = Tambah nota
desk-hand-back = Kembalikan kepada pembantu
desk-pass-on = Serahkan
desk-close = Tutup perbualan
desk-close-reason = Sebab
desk-done = Selesai.
desk-close-solved = Diselesaikan
desk-close-no_answer = Pelanggan tidak membalas
desk-close-duplicate = Pendua
desk-close-spam = Spam
desk-close-other = Lain-lain

## Why a person was called
desk-reason-asked = Mahu bercakap dengan manusia
desk-reason-not_understood = Pembantu tidak dapat membantu
desk-reason-complaint = Aduan
desk-reason-legal = Hal undang-undang
desk-reason-safety = Keselamatan
desk-reason-backend_down = Sistem pesanan tidak dapat dihubungi
desk-reason-missing_item = Ada barang yang kurang
desk-reason-warranty = Tuntutan waranti
desk-reason-suggest = Cadangan untuk disemak
desk-reason-other = Sebab lain
