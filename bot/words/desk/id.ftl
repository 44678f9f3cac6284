# The desk, for the store's own people.

## Sign-in and account
desk-title = Meja layanan
desk-skip = Langsung ke isi
desk-account = Akun saya
desk-sign-in = Masuk
desk-sign-out = Keluar
desk-sign-out-everywhere = Keluar dari semua perangkat
desk-signed-out = Anda telah keluar.
desk-expired = Silakan masuk lagi.
desk-name = Nama
desk-password = Kata sandi
desk-wrong = Nama atau kata sandi salah.
desk-wait = Terlalu banyak percobaan. Anda dapat mencoba lagi { $wait }.
desk-unencrypted = Sambungan ini tidak terenkripsi: orang lain dapat membaca kata sandi Anda.
desk-forbidden = Anda tidak berhak melakukan ini.
desk-not-found = Halaman itu tidak ada.
desk-trouble = Ada yang salah di pihak kami. Silakan coba lagi.
desk-back = Kembali
desk-language = Bahasa
desk-save = Simpan
desk-saved = Tersimpan.
desk-password-change = Ganti kata sandi
desk-password-current = Kata sandi sekarang
desk-password-new = Kata sandi baru
desk-password-wrong = Kata sandi sekarang salah.
desk-password-weak = Pilih kata sandi yang sulit ditebak, paling sedikit { $count } karakter.

## Team
desk-role = Peran
desk-role-owner = Pemilik
desk-role-agent = Petugas
desk-team = Tim
desk-team-add = Tambah orang
desk-shown-name = Nama yang dilihat pelanggan
desk-languages = Bahasa yang dikuasai
desk-disable = Blokir akun
desk-enable = Buka blokir akun
desk-disabled = diblokir
desk-name-taken = Nama ini sudah dipakai.
desk-name-bad = Nama ini tidak dapat dipakai.
desk-last-owner = Pemilik terakhir tidak dapat diblokir.

## Queue
desk-inbox = Kotak masuk
desk-waiting = Menunggu
desk-mine = Milik saya
desk-others = Pada rekan
desk-closed = Ditutup
desk-nobody-waits = Tidak ada yang menunggu.
desk-none-mine = Anda tidak punya percakapan terbuka.
desk-ticket = dijawab nanti
desk-offline = Tidak ada sambungan langsung. Halaman diperbarui setiap beberapa detik.
desk-waiting-time = Waktu tunggu
desk-product = Lihat produk

## Conversation
desk-summary = Ringkasan
desk-messages = Pesan
desk-earlier = Pesan sebelumnya
desk-photo = Foto
desk-shopper = Pelanggan
desk-assistant = Asisten
desk-shopper-types = Pelanggan sedang mengetik…
desk-take = Ambil alih
desk-taken = Percakapan ini sekarang milik Anda.
desk-taken-by = Percakapan ini ditangani { $name }.
desk-not-yours = Ambil alih percakapan ini dahulu.
desk-closed-already = Percakapan ini sudah ditutup.
desk-answer = Jawaban Anda
desk-send = Kirim
desk-sent = Terkirim.
desk-empty = Silakan tulis sesuatu.
desk-too-long = Tulis paling banyak { $count } karakter.
desk-draft = Saran asisten:
desk-draft-drop = Buang
desk-insert = Sisipkan
desk-canned = Cari jawaban dalam informasi toko
desk-search = Cari
desk-canned-none = Tidak ditemukan.
desk-notes = Catatan internal
desk-notes-hint = Hanya tim yang membacanya, pelanggan tidak pernah.
desk-note-add = Tambah catatan
desk-hand-back = Kembalikan ke asisten
desk-pass-on = Teruskan
desk-close = Tutup percakapan
desk-close-reason = Alasan
desk-done = Selesai.
desk-close-solved = Terselesaikan
desk-close-no_answer = Pelanggan tidak membalas
desk-close-duplicate = Ganda
desk-close-spam = Pesan sampah
desk-close-other = Lainnya

## Why a person was called
desk-reason-asked = Ingin berbicara dengan orang
desk-reason-not_understood = Asisten tidak dapat membantu
desk-reason-complaint = Keluhan
desk-reason-legal = Urusan hukum
desk-reason-safety = Keselamatan
desk-reason-backend_down = Sistem pesanan tidak dapat dihubungi
desk-reason-missing_item = Ada barang yang kurang
desk-reason-warranty = Klaim garansi
desk-reason-suggest = Saran untuk diperiksa
desk-reason-other = Alasan lain
