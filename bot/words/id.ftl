# Every fixed word that a shopper reads, in Indonesian. See en.ftl for the rules.

## Greeting and small talk
greeting = Halo! Saya asisten otomatis { $store }. Silakan tanya soal pengiriman, pengembalian, pembayaran, atau produk kami.
greeting-again = Halo lagi! Ada yang bisa saya bantu?
disclosure = Saya asisten otomatis, bukan manusia.
robot = Saya program komputer, asisten otomatis { $store }. Jawaban saya diambil dari halaman toko ini. Kalau Anda ingin bicara dengan staf kami, tinggal bilang saja.
thanks = Sama-sama! Ada lagi yang bisa dibantu?
goodbye = Sampai jumpa, dan terima kasih sudah mengunjungi { $store }!
yes-what = Baik. Apa yang ingin Anda ketahui?
no-fine = Baik. Silakan tulis kapan saja kalau perlu bantuan.

## Asking back and giving up
ask-back = Saya kurang yakin maksud Anda. Apakah salah satu dari ini?
ask-back-none = Bukan semuanya
not-understood = Maaf, saya belum paham. Bisa ditulis dengan kata-kata lain?
out-of-scope = Saya hanya bisa membantu soal { $store }: pesanan, pengiriman, pengembalian, pembayaran, dan produk kami.
unknown = Saya tidak menemukan informasi itu di halaman toko.
empty-message = Saya hanya bisa membaca teks. Silakan ketik pertanyaan Anda.
too-long = Pesan Anda cukup panjang. Saya hanya membaca { $count } karakter pertama. Pertanyaan yang lebih singkat lebih mudah saya jawab.
too-fast = Pesan Anda masuk terlalu cepat untuk saya baca. Sebentar lagi saya jawab.
trouble = Ada gangguan di sistem kami. Silakan coba lagi sebentar lagi.

## People
handoff-offer = Sejauh ini saya belum bisa membantu. Mau saya teruskan percakapan ini ke staf kami?
handoff-yes = Ya, tolong
handoff-no = Tidak, terima kasih
handoff-done = Percakapan Anda sudah saya teruskan ke tim kami. Mereka akan membalas di sini atau lewat { $contact }.
handoff-complaint = Mohon maaf atas ketidaknyamanan ini. Sudah saya teruskan ke tim kami, dan mereka akan menghubungi Anda di sini atau lewat { $contact }.
handoff-declined = Baik. Ada lagi yang bisa saya bantu?

## Languages and markets
language-changed = Mulai sekarang saya akan menjawab dalam bahasa Indonesia.
language-which = Anda ingin memakai bahasa apa?
language-unknown = Saya belum menguasai bahasa itu.
answer-in-other-language = Jawaban ini hanya tersedia dalam bahasa { $language }:
market-line = Ini berlaku untuk pesanan yang dikirim ke: { $market }.
market-which = Paket Anda dikirim ke negara mana? Aturannya bergantung pada tujuan.

## Sources and products
source = Sumber: { $title }
product-price = Harga: { $price }
product-attributes = Tentang { $product }:
product-none = Saya tidak menemukan produk yang cocok.
products-found = Saya menemukan { $count } produk:

## Widget
widget-title = Chat dengan { $store }
widget-open = Buka chat
widget-close = Tutup chat
widget-placeholder = Tulis pertanyaan Anda…
widget-send = Kirim
widget-typing = Sedang mengetik…
widget-language = Bahasa
widget-helpful = Membantu
widget-not-helpful = Tidak membantu
widget-feedback-thanks = Terima kasih atas masukannya.
widget-offline = Tidak ada koneksi. Pesan Anda disimpan dan akan dikirim nanti.
widget-reconnecting = Menyambungkan kembali…
widget-retrying = Toko belum bisa menerima pesan Anda saat ini. Akan dicoba lagi.
widget-not-sent = Belum terkirim
widget-retry = Coba lagi
widget-too-long = Tulis paling banyak { $count } karakter.
widget-you = Anda
widget-bot = Asisten
widget-view-product = Lihat produk
widget-new-message = Pesan baru
widget-messages = Pesan
widget-new-conversation = Mulai percakapan baru
widget-powered = Jawaban berasal dari halaman toko sendiri

## Several wishes in one message
ask-back-part = Dan tentang “{ $part }”: apakah yang dimaksud salah satu pertanyaan ini?

## Looking for a product
seek-many = Produk yang memenuhi semua keinginan Anda: { $count }.
seek-first = Ini yang teratas:
seek-close = Yang lainnya mendekati.
seek-relaxed = Tidak ada yang memenuhi semua keinginan Anda. Yang terpaksa dilepas: { $wishes }. Yang paling mendekati:
seek-lacking = Kami tidak punya ini: { $wish }.
seek-unmet = Tidak terpenuhi: { $wishes }
seek-unknown = Tidak disebutkan: { $wishes }
seek-without = tanpa { $wish }
seek-without-it = Tanpa
seek-up-to = maksimal { $price }
seek-from = mulai { $price }
seek-ask-category = Jenis produk apa yang Anda cari?
seek-ask-gender = Untuk siapa?
seek-ask-sleeve = Lengan seperti apa yang Anda inginkan?
seek-ask-pocket = Apakah Anda ingin ada saku?
seek-ask-colour = Warna apa yang Anda inginkan?
seek-ask-material = Bahan apa yang Anda inginkan?
seek-ask-season = Untuk musim apa?
seek-ask-fit = Potongan seperti apa yang Anda inginkan?
seek-any = Tidak masalah
seek-back = Kembali ke pencarian Anda:
seek-again = Baik. Apa yang Anda cari?
seek-start-over = Mulai lagi
seek-compare = Bandingkan
seek-comparison = { $first } dan { $second } berdampingan:
seek-compare-none = Beri tahu dulu apa yang Anda cari. Setelah itu saya bisa membandingkan dua produk.

## Orders
order-which-number = Berapa nomor pesanan Anda? Nomornya ada di konfirmasi pesanan.
order-number-unclear = Saya tidak melihat nomor pesanan di pesan itu.
order-prove = Email atau kode pos apa yang dipakai pada pesanan { $number }? Saya perlu memastikan pesanan itu milik Anda.
order-not-matched = Datanya tidak cocok. Periksa nomor pesanan dan email atau kode posnya; Anda bisa mengirim keduanya lagi.
order-locked = Terlalu banyak percobaan yang salah. Demi keamanan pesanan, Anda bisa mencoba lagi { $wait }.
order-choose = Pesanan mana yang Anda maksud?
orders-none = Saya tidak menemukan pesanan di akun Anda.
backend-down = Saat ini sistem pesanan kami tidak bisa dihubungi. Tidak ada yang hilang: silakan coba lagi beberapa menit lagi. Atau mau saya teruskan ke staf kami?
change-unsure = Saya tidak bisa memastikan perubahan ini berhasil. Sebaiknya staf kami memeriksanya. Mau saya teruskan?
order-head = Pesanan { $number }, tanggal: { $date }
order-state-pending = Pesanan sudah kami terima dan menunggu pembayaran.
order-state-paid = Sudah dibayar, menunggu dikemas.
order-state-packing = Sedang dikemas.
order-state-part-shipped = Pesanan dikirim dalam beberapa paket. Sebagian sudah dikirim, sisanya menyusul.
order-state-shipped = Sudah dikirim dan sedang menuju Anda.
order-state-delivered = Sudah diterima.
order-state-cancelled = Pesanan dibatalkan.
order-state-returned = Pesanan sudah dikembalikan.
parcel-head = Paket { $n } dari { $count }
parcel-labelled = Sudah didaftarkan ke kurir, tetapi belum dipindai.
parcel-moving = Paket sedang dalam perjalanan.
parcel-customs = Paket sedang di bea cukai.
parcel-out = Paket sedang diantar.
parcel-pickup = Paket siap diambil.
parcel-attempted = Kurir sudah mencoba mengantar, tetapi tidak ada orang.
parcel-delivered = Tanggal diterima: { $date }
parcel-lost = Kurir kehilangan paket ini. Kami mohon maaf.
parcel-back = Paket sedang dikembalikan kepada kami.
parcel-carrier = Kurir: { $carrier }, nomor resi: { $tracking }
parcel-link = Lacak paket
parcel-expected = Perkiraan tiba paling lambat: { $date }
parcel-late = Paket terlambat. Seharusnya tiba paling lambat: { $date }
parcel-help = Silakan hubungi kami agar bisa kami telusuri: { $contact }
cancel-ask = Batalkan pesanan { $number } ({ $amount })? Ini tidak bisa diurungkan.
cancel-done = Pesanan { $number } sudah dibatalkan.
cancel-refund = Pengembalian dana ke metode pembayaran semula: { $amount }
order-fixed = Pesanan { $number } sedang dikemas atau sudah dikirim, jadi tidak bisa lagi dibatalkan atau diubah.
address-which = Apa alamat barunya? Tulis jalan, kode pos, dan kota dalam satu pesan, dipisahkan koma. Negara tetap: { $country }
address-ask = Kirim pesanan { $number } ke alamat ini?
    { $address }
address-done = Pesanan { $number } sekarang dikirim ke:
    { $address }
address-country = Pesanan tidak bisa dikirim ke negara lain. Berikan alamat di negara yang sama.
order-track-button = Di mana pesanan saya?
order-cancel-button = Batalkan pesanan saya
order-address-button = Ubah alamat

### The demo storefront's cart
shop-cart = Keranjang Anda
shop-order = Buat pesanan percobaan
shop-thanks = Terima kasih! Ini toko demo: tidak ada yang dipesan dan tidak ada yang perlu dibayar.

### A person at the desk
widget-person-typing = { $name } sedang mengetik…

### People behind the desk
people-coming = Saya sudah memanggil staf kami. Anda akan segera mendapat jawaban di sini.
people-called = Pesan Anda sudah masuk. Tim kami sudah diberi tahu dan akan menjawab di sini secepatnya.
people-away = Tim kami kembali { $when }.
people-ask-email = Ke alamat email mana kami boleh membalas?
people-here = Anda akan mendapat jawabannya di sini.
people-email-kept = Terima kasih. Tim kami akan membalas ke { $email }.
people-email-when = Tim kami kembali { $when } dan akan membalas ke { $email }.
people-sorry = Saya turut menyesal.
people-serious = Ini urusan manusia, bukan program.
people-checks = Staf kami sedang memeriksanya dan akan segera menjawab di sini.
people-joined = { $name } dari tim kami sudah di sini dan akan menjawab Anda.
people-handed-back = Mulai sekarang asisten otomatis kembali menjawab Anda.
people-closed = Tim kami telah menutup percakapan ini. Kalau perlu hal lain, silakan tulis saja.
people-today = hari ini pukul { $time } (waktu { $city })
people-tomorrow = besok pukul { $time } (waktu { $city })
people-day = pada { $date } pukul { $time } (waktu { $city })
people-mail-ask = Ke alamat email mana percakapan ini harus saya kirim?
people-mail-sent = Percakapan sedang dikirim ke { $email }.
people-mail-many = Percakapan ini sudah dikirim beberapa kali. Silakan coba lagi besok.
people-mail-off = Saya tidak bisa mengirim email dari sini. Percakapan tetap ada di obrolan ini dan bisa Anda salin.
people-mail-subject = Percakapan Anda dengan { $store }
people-mail-intro = Sesuai permintaan, ini percakapan Anda dengan { $store }.
people-mail-foot = Anda menerima email ini karena seseorang mengetik alamat ini di obrolan kami. Jika bukan Anda, abaikan saja.
widget-people-rate = Seberapa baik kami membantu Anda?
widget-people-low = sama sekali tidak
widget-people-high = sangat baik
widget-people-comment = Ada yang ingin Anda tambahkan?
widget-people-mail = Kirim lewat email
widget-people-email = Alamat email Anda

### Returns, exchanges, refunds
return-button = Retur barang
return-exchange-button = Tukar barang
return-refund-button = Mana pengembalian dana saya?
return-warranty-button = Klaim garansi
return-size-button = Ganti ukuran
return-which = Barang yang mana?
return-all = Semuanya
return-more = Tambah barang lain
return-line-until = { $item }: bisa diretur sampai { $date }
return-line-open = { $item }: bisa diretur
return-line-late = { $item }: batas retur terakhir { $date }
return-line-excluded = { $item }: tidak bisa diretur kecuali cacat
return-line-coming = { $item }: belum diantar
return-line-gone = { $item }: returnya sudah berjalan
return-line-unknown = { $item }: ini harus dilihat tim kami
return-person = Aturan toko belum cukup untuk memutuskan ini. Perlu saya teruskan ke orang di tim kami?
return-why = Kenapa diretur?
return-reason-too-small = Kekecilan
return-reason-too-large = Kebesaran
return-reason-unwanted = Berubah pikiran
return-reason-not-as-described = Tidak sesuai deskripsi
return-reason-wrong-item = Barang salah
return-reason-damaged = Rusak
return-reason-other = Alasan lain
return-outcome = Mau uang kembali, atau ukuran atau warna lain?
return-money = Uang kembali
return-swap = Tukar
return-variant = Mau diganti yang mana?
return-variant-none = Tidak ada ukuran atau warna lain dengan harga yang sama.
return-ask = Buka retur ini untuk pesanan { $number }?
return-money-back = Uang yang kembali: { $amount }
return-instead = Sebagai gantinya: { $item }
return-done = Retur { $id } untuk pesanan { $number } sudah dibuka.
return-label = Cetak label retur
return-team = Tim kami akan menulis langkah berikutnya.
return-state-requested = Retur { $id } ({ $date }): permintaan sudah kami terima. Berikutnya label atau alamat retur.
return-state-approved = Retur { $id } ({ $date }): disetujui. Silakan kirim barangnya.
return-state-received = Retur { $id } ({ $date }): barang sudah sampai dan sedang diperiksa.
return-state-refunded = Retur { $id } ({ $date }): sudah diperiksa dan selesai.
return-state-declined = Retur { $id } ({ $date }): tidak disetujui. Tim kami bisa menjelaskan alasannya.
return-state-cancelled = Retur { $id } ({ $date }): ditarik kembali.
return-refund-done = Dikembalikan pada { $date }: { $amount }
return-refund-pending = Dalam perjalanan ke Anda sejak { $date }: { $amount }
return-refund-none = Pesanan { $number } tidak punya retur atau pengembalian dana.
return-warranty-in = { $item }: garansi sampai { $date }
return-warranty-out = { $item }: garansi berakhir { $date }
return-warranty-ask = Buka klaim garansi untuk pesanan { $number }?
return-warranty-done = Klaim garansi { $id } untuk pesanan { $number } sudah dibuka.
return-size-ask = Ubah ini di pesanan { $number }?
return-size-done = Sudah diubah. Isi pesanan { $number } sekarang:
return-costs = Biaya kirim balik: { $amount }
### Questions about a product
goods-told = Tentang { $product }, toko menyebutkan:
goods-yes = Ya. Tentang { $product }, toko menyebutkan:
goods-no = Tidak. Tentang { $product }, toko menyebutkan:
goods-quote = Dari deskripsi { $product }:
goods-unknown = Data toko tidak menyebutkan hal itu tentang { $product }. Pertanyaan Anda sudah dicatat untuk toko.
goods-which = Produk mana yang Anda maksud?
goods-mains-yes = Bisa dipakai di negara ini: { $country }. Listrik di sana { $volts } V.
goods-mains-partly = Di negara ini tergantung tempat: { $country }. Listrik di sana { $volts } V; hanya bisa dipakai di tempat yang tegangannya cocok.
goods-mains-no = Tidak bisa dipakai di negara ini: { $country }. Listrik di sana { $volts } V.
goods-plug = Colokan yang dipilih: { $plug }
goods-plug-adapter = Di sana perlu adaptor colokan. Stopkontak: tipe { $sockets }
goods-stock-yes = Tersedia: { $variants }
goods-stock-no = Saat ini habis: { $variants }
goods-stock-later = Bisa dipesan, tetapi dikirim setelah stok baru datang: { $variants }
goods-stock-none = Tidak ada untuk { $product }: { $wanted }
goods-stock-others = Juga tersedia: { $variants }
goods-cart = Masukkan ke keranjang: { $variant }
goods-size-fits = Menurut tabel ukuran toko, ukuran Anda { $size }.
goods-size-between = Anda di antara { $smaller } dan { $larger }: { $smaller } lebih pas badan, { $larger } lebih longgar.
goods-size-reason = { $measure }: { $value }. Ukuran { $size } untuk { $range }.
goods-size-ask = Untuk menyebut ukuran, saya masih perlu ini: { $measure }. Tulis dengan satuannya, misalnya { $example }.
goods-size-outside = Tidak ada ukuran di tabel toko yang cocok.
goods-size-no-chart = Toko tidak memberi tabel ukuran untuk { $product }, jadi saya tidak bisa menyebut ukuran.
goods-size-chart = Tabel ukuran toko untuk { $product }:
goods-size-general = Menurut tabel umum, bukan milik toko; tiap pembuat bisa berbeda:
goods-coupon-works = Kode { $code } sekarang berlaku. Apakah berlaku untuk keranjang Anda terlihat saat pembayaran.
goods-coupon-worth = Diskon: { $worth }
goods-coupon-minimum = Pesanan minimum: { $amount }
goods-coupon-ends = Berlaku sampai: { $date }
goods-coupon-starts = Berlaku mulai: { $date }
goods-coupon-once = Sekali per pelanggan.
goods-coupon-not-yet = Kode { $code } belum berlaku.
goods-coupon-expired = Kode { $code } sudah kedaluwarsa.
goods-coupon-used-up = Kode { $code } sudah habis dipakai.
goods-coupon-unknown = Toko tidak mengenal kode { $code }.
goods-coupon-locked = Terlalu banyak kode dicoba. Anda bisa mencoba lagi { $wait }.

### Photos and problems with items
widget-photo = Foto
widget-photo-add = Tambah foto
widget-photo-remove = Hapus foto
widget-photo-sending = Foto sedang diunggah…
widget-photo-ready = Foto sudah diunggah.
widget-photo-offline = Tidak ada koneksi. Foto akan diunggah setelah koneksi kembali.
widget-photo-too-large = Foto terlalu besar. Maksimal: { $count } MB
widget-photo-no-picture = Berkas ini bukan foto yang bisa kami baca (JPEG, HEIC, PNG, atau WebP).
widget-photo-failed = Foto tidak bisa diunggah. Silakan coba lagi.
widget-photo-most = Jumlah foto terbanyak dalam satu pesan: { $count }
photo-thanks = Terima kasih atas fotonya. Saya tidak bisa melihat gambar, tetapi staf kami bisa. Ini tentang apa?
photo-kept = Terima kasih. Foto sudah saya simpan untuk staf kami.
problem-button = Laporkan masalah
problem-damaged = Barang rusak
problem-wrong = Barang salah
problem-missing = Barang tidak ada
problem-what = Apa masalah barangnya?
problem-which = Barang yang mana?
problem-how-many = Berapa buah yang bermasalah?
problem-photo = Silakan kirim foto yang memperlihatkan masalahnya. Kalau tidak ada, cukup katakan saja.
problem-no-photo = Saya tidak punya foto
problem-wish = Anda ingin apa?
problem-refund-words = refund|uang|dana
problem-replacement-words = ganti|tukar|baru|lain|yang benar
problem-ask = Apakah ini benar? Kalau ya, saya laporkan ke staf kami.
problem-photos = Foto: { $count }
problem-done = Terima kasih, laporan Anda sudah diterima staf kami. Nomornya: { $number }
problem-next = Staf kami akan memeriksanya dan menghubungi Anda.
problem-photo-later = Anda masih bisa mengirim foto ke { $contact }.
problem-not-delivered = Belum ada barang dari pesanan { $number } yang sampai.
problem-reported = Untuk semua barang dari pesanan { $number } yang sudah sampai, sudah ada retur atau laporan yang terbuka. Mau saya teruskan ke staf kami?
problem-late = Pesanan sampai pada { $date }, jadi batas waktunya sudah lewat. Staf kami bisa memeriksanya. Mau saya teruskan?
