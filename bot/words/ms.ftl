# Every fixed word that a shopper reads, in Malay. See en.ftl for the rules.

## Greeting and small talk
greeting = Hai! Saya pembantu automatik { $store }. Tanyalah tentang penghantaran, pemulangan, pembayaran atau produk kami.
greeting-again = Hai, jumpa lagi! Apa yang boleh saya bantu?
disclosure = Saya pembantu automatik, bukan manusia.
robot = Saya program komputer, pembantu automatik { $store }. Jawapan saya diambil daripada halaman kedai ini sendiri. Jika anda mahu bercakap dengan kakitangan kami, beritahu sahaja.
thanks = Sama-sama! Ada apa-apa lagi?
goodbye = Jumpa lagi, dan terima kasih kerana melawat { $store }!
yes-what = Baik. Apa yang anda ingin tahu?
no-fine = Baik. Tulis sahaja jika perlukan apa-apa.

## Asking back and giving up
ask-back = Saya kurang pasti maksud anda. Adakah salah satu daripada ini?
ask-back-none = Bukan semua ini
not-understood = Maaf, saya tidak faham. Boleh anda tulis dengan cara lain?
out-of-scope = Saya hanya boleh membantu tentang { $store }: pesanan, penghantaran, pemulangan, pembayaran dan produk kami.
unknown = Saya tidak menjumpai maklumat itu di halaman kedai.
empty-message = Saya hanya boleh membaca teks. Sila taip soalan anda.
too-long = Mesej anda agak panjang. Saya hanya membaca { $count } aksara pertama. Soalan yang lebih pendek lebih mudah dijawab.
too-fast = Mesej anda masuk terlalu pantas untuk saya baca. Saya akan jawab sebentar lagi.
trouble = Ada masalah di pihak kami. Sila cuba lagi sebentar lagi.

## People
handoff-offer = Setakat ini saya belum dapat membantu. Mahukah saya serahkan perbualan ini kepada kakitangan kami?
handoff-yes = Ya, tolong
handoff-no = Tidak, terima kasih
handoff-done = Perbualan anda telah diserahkan kepada pasukan kami. Mereka akan menjawab di sini atau melalui { $contact }.
handoff-complaint = Maaf atas kesulitan ini. Saya telah memaklumkan pasukan kami, dan mereka akan menghubungi anda di sini atau melalui { $contact }.
handoff-declined = Baik. Apa lagi yang boleh saya bantu?

## Languages and markets
language-changed = Mulai sekarang saya akan menjawab dalam bahasa Melayu.
language-which = Anda mahu menggunakan bahasa apa?
language-unknown = Saya belum tahu bahasa itu.
answer-in-other-language = Jawapan ini hanya ada dalam bahasa { $language }:
market-line = Ini terpakai untuk pesanan yang dihantar ke: { $market }.
market-which = Bungkusan anda dihantar ke negara mana? Peraturannya bergantung pada destinasi.

## Sources and products
source = Sumber: { $title }
product-price = Harga: { $price }
product-attributes = Tentang { $product }:
product-none = Saya tidak menjumpai produk yang sepadan.
products-found = Saya menjumpai { $count } produk:

## Widget
widget-title = Sembang dengan { $store }
widget-open = Buka sembang
widget-close = Tutup sembang
widget-placeholder = Tulis soalan anda…
widget-send = Hantar
widget-typing = Sedang menaip…
widget-language = Bahasa
widget-helpful = Membantu
widget-not-helpful = Tidak membantu
widget-feedback-thanks = Terima kasih atas maklum balas anda.
widget-offline = Tiada sambungan. Mesej anda disimpan dan akan dihantar nanti.
widget-reconnecting = Menyambung semula…
widget-retrying = Kedai belum dapat menerima mesej anda sekarang. Ia akan dicuba semula.
widget-not-sent = Belum dihantar
widget-retry = Cuba lagi
widget-too-long = Sila tulis paling banyak { $count } aksara.
widget-you = Anda
widget-bot = Pembantu
widget-view-product = Lihat produk
widget-new-message = Mesej baharu
widget-messages = Mesej
widget-new-conversation = Mulakan perbualan baharu
widget-powered = Jawapan diambil daripada halaman kedai sendiri

## Several wishes in one message
ask-back-part = Dan tentang “{ $part }”: adakah maksudnya salah satu soalan ini?

## Looking for a product
seek-many = Produk yang memenuhi semua kehendak anda: { $count }.
seek-first = Ini yang teratas:
seek-close = Yang lain hampir sama.
seek-relaxed = Tiada produk yang memenuhi semua kehendak anda. Yang terpaksa diketepikan: { $wishes }. Yang paling hampir:
seek-lacking = Kami tiada yang ini: { $wish }.
seek-unmet = Tidak dipenuhi: { $wishes }
seek-unknown = Tidak dinyatakan: { $wishes }
seek-without = tanpa { $wish }
seek-without-it = Tanpa
seek-up-to = hingga { $price }
seek-from = dari { $price }
seek-ask-category = Jenis produk apakah yang anda cari?
seek-ask-gender = Untuk siapa?
seek-ask-sleeve = Lengan yang bagaimana anda mahu?
seek-ask-pocket = Adakah anda mahu poket?
seek-ask-colour = Warna apakah yang anda mahu?
seek-ask-material = Bahan apakah yang anda mahu?
seek-ask-season = Untuk musim apa?
seek-ask-fit = Potongan yang bagaimana anda mahu?
seek-any = Tidak kisah
seek-back = Kembali ke carian anda:
seek-again = Baik. Apakah yang anda cari?
seek-start-over = Mula semula
seek-compare = Bandingkan
seek-comparison = { $first } dan { $second } sebelah-menyebelah:
seek-compare-none = Beritahu dahulu apa yang anda cari. Selepas itu saya boleh membandingkan dua produk.

## Orders
order-which-number = Apakah nombor pesanan anda? Nombor itu ada dalam pengesahan pesanan.
order-number-unclear = Saya tidak nampak nombor pesanan dalam mesej itu.
order-prove = E-mel atau poskod manakah yang diberikan untuk pesanan { $number }? Saya perlu pastikan pesanan itu milik anda.
order-not-matched = Maklumat itu tidak sepadan. Sila semak nombor pesanan dan e-mel atau poskod; anda boleh hantar kedua-duanya sekali lagi.
order-locked = Terlalu banyak cubaan yang salah. Demi keselamatan pesanan, anda boleh cuba lagi { $wait }.
order-choose = Pesanan manakah yang anda maksudkan?
orders-none = Saya tidak menemui pesanan dalam akaun anda.
backend-down = Sistem pesanan kami tidak dapat dihubungi buat masa ini. Tiada apa yang hilang: sila cuba lagi dalam beberapa minit. Atau mahukah saya serahkan kepada kakitangan kami?
change-unsure = Saya tidak dapat memastikan perubahan itu berjaya. Elok kakitangan kami menyemaknya. Mahukah saya serahkan?
order-head = Pesanan { $number }, tarikh: { $date }
order-state-pending = Pesanan telah diterima dan kami menunggu bayaran.
order-state-paid = Sudah dibayar, menunggu untuk dibungkus.
order-state-packing = Sedang dibungkus.
order-state-part-shipped = Pesanan dihantar dalam beberapa bungkusan. Sebahagian telah dihantar, bakinya menyusul.
order-state-shipped = Sudah dihantar dan dalam perjalanan kepada anda.
order-state-delivered = Sudah diserahkan.
order-state-cancelled = Pesanan telah dibatalkan.
order-state-returned = Pesanan telah dipulangkan.
parcel-head = Bungkusan { $n } daripada { $count }
parcel-labelled = Syarikat penghantaran telah dimaklumkan, tetapi belum mengimbas bungkusan.
parcel-moving = Bungkusan dalam perjalanan.
parcel-customs = Bungkusan berada di kastam.
parcel-out = Bungkusan sedang dihantar.
parcel-pickup = Bungkusan sedia untuk diambil.
parcel-attempted = Syarikat penghantaran cuba menghantar tetapi tiada orang.
parcel-delivered = Tarikh diserahkan: { $date }
parcel-lost = Syarikat penghantaran telah menghilangkan bungkusan. Kami minta maaf.
parcel-back = Bungkusan sedang dihantar balik kepada kami.
parcel-carrier = Syarikat penghantaran: { $carrier }, nombor penjejakan: { $tracking }
parcel-link = Jejak bungkusan
parcel-expected = Dijangka tiba selewat-lewatnya: { $date }
parcel-late = Bungkusan lewat. Sepatutnya tiba selewat-lewatnya: { $date }
parcel-help = Sila hubungi kami supaya kami dapat menyiasat: { $contact }
cancel-ask = Batalkan pesanan { $number } ({ $amount })? Ini tidak boleh diundur.
cancel-done = Pesanan { $number } telah dibatalkan.
cancel-refund = Bayaran balik melalui cara pembayaran asal: { $amount }
order-fixed = Pesanan { $number } sedang dibungkus atau dalam perjalanan, jadi tidak boleh dibatalkan atau diubah lagi.
address-which = Apakah alamat baharu? Tulis jalan, poskod dan bandar dalam satu mesej, dipisahkan dengan koma. Negara kekal: { $country }
address-ask = Hantar pesanan { $number } ke alamat ini?
    { $address }
address-done = Pesanan { $number } kini dihantar ke:
    { $address }
address-country = Pesanan tidak boleh dihantar ke negara lain. Sila beri alamat di negara yang sama.
order-track-button = Di mana pesanan saya?
order-cancel-button = Batalkan pesanan saya
order-address-button = Tukar alamat

### The demo storefront's cart
shop-cart = Troli anda
shop-order = Buat pesanan percubaan
shop-thanks = Terima kasih! Ini kedai demo: tiada apa yang dipesan dan tiada apa yang perlu dibayar.

### A person at the desk
widget-person-typing = { $name } sedang menaip…

### People behind the desk
people-coming = Saya telah memanggil kakitangan kami. Anda akan mendapat jawapan di sini sebentar lagi.
people-called = Mesej anda telah sampai. Pasukan kami telah dimaklumkan dan akan menjawab di sini secepat mungkin.
people-away = Pasukan kami kembali { $when }.
people-ask-email = Ke alamat e-mel manakah kami boleh membalas?
people-here = Anda akan mendapat jawapannya di sini.
people-email-kept = Terima kasih. Pasukan kami akan membalas ke { $email }.
people-email-when = Pasukan kami kembali { $when } dan akan membalas ke { $email }.
people-sorry = Saya minta maaf tentang perkara itu.
people-serious = Perkara ini perlu ditangani oleh manusia, bukan program.
people-checks = Kakitangan kami sedang menyemaknya dan akan menjawab di sini sebentar lagi.
people-joined = { $name } daripada pasukan kami sudah berada di sini dan akan menjawab anda.
people-handed-back = Mulai sekarang pembantu automatik menjawab anda semula.
people-closed = Pasukan kami telah menutup perbualan ini. Jika anda perlukan apa-apa lagi, tulis sahaja.
people-today = hari ini pada { $time } (waktu { $city })
people-tomorrow = esok pada { $time } (waktu { $city })
people-day = pada { $date }, { $time } (waktu { $city })
people-mail-ask = Ke alamat e-mel manakah perlu saya hantar perbualan ini?
people-mail-sent = Perbualan sedang dihantar ke { $email }.
people-mail-many = Perbualan ini telah dihantar beberapa kali. Sila cuba lagi esok.
people-mail-off = Saya tidak boleh menghantar e-mel dari sini. Perbualan kekal dalam sembang ini dan anda boleh menyalinnya.
people-mail-subject = Perbualan anda dengan { $store }
people-mail-intro = Seperti yang diminta, inilah perbualan anda dengan { $store }.
people-mail-foot = Anda menerima e-mel ini kerana seseorang menaip alamat ini dalam sembang kami. Jika bukan anda, sila abaikan.
widget-people-rate = Sejauh manakah kami membantu anda?
widget-people-low = langsung tidak
widget-people-high = sangat baik
widget-people-comment = Ada apa-apa yang ingin ditambah?
widget-people-mail = Hantar melalui e-mel
widget-people-email = Alamat e-mel anda

### Returns, exchanges, refunds
return-button = Pulangkan barang
return-exchange-button = Tukar barang
return-refund-button = Di mana bayaran balik saya?
return-warranty-button = Tuntutan waranti
return-size-button = Tukar saiz
return-which = Barang yang mana satu?
return-all = Semua
return-more = Tambah satu lagi barang
return-line-until = { $item }: boleh dipulangkan hingga { $date }
return-line-open = { $item }: boleh dipulangkan
return-line-late = { $item }: hari terakhir untuk dipulangkan ialah { $date }
return-line-excluded = { $item }: tidak boleh dipulangkan kecuali rosak
return-line-coming = { $item }: belum dihantar
return-line-gone = { $item }: pemulangannya sudah berjalan
return-line-unknown = { $item }: pasukan kami perlu melihat yang ini
return-person = Peraturan kedai tidak cukup untuk saya memutuskan. Perlukah saya serahkan kepada seseorang dalam pasukan kami?
return-why = Mengapa dipulangkan?
return-reason-too-small = Terlalu kecil
return-reason-too-large = Terlalu besar
return-reason-unwanted = Berubah fikiran
return-reason-not-as-described = Tidak seperti diterangkan
return-reason-wrong-item = Barang salah
return-reason-damaged = Rosak
return-reason-other = Sebab lain
return-outcome = Mahu wang dikembalikan, atau saiz atau warna lain?
return-money = Bayaran balik
return-swap = Tukar
return-variant = Yang mana satu sebagai ganti?
return-variant-none = Tiada saiz atau warna lain dengan harga yang sama.
return-ask = Buka pemulangan ini untuk pesanan { $number }?
return-money-back = Wang yang dikembalikan: { $amount }
return-instead = Sebagai ganti, anda menerima: { $item }
return-done = Pemulangan { $id } untuk pesanan { $number } telah dibuka.
return-label = Cetak label pemulangan
return-team = Pasukan kami akan menulis langkah seterusnya.
return-state-requested = Pemulangan { $id } ({ $date }): permintaan anda ada pada kami. Seterusnya label atau alamat pemulangan.
return-state-approved = Pemulangan { $id } ({ $date }): diluluskan. Sila hantar barang itu.
return-state-received = Pemulangan { $id } ({ $date }): barang telah sampai dan sedang diperiksa.
return-state-refunded = Pemulangan { $id } ({ $date }): telah diperiksa dan selesai.
return-state-declined = Pemulangan { $id } ({ $date }): tidak diluluskan. Pasukan kami boleh memberitahu sebabnya.
return-state-cancelled = Pemulangan { $id } ({ $date }): ditarik balik.
return-refund-done = Dibayar balik pada { $date }: { $amount }
return-refund-pending = Dalam perjalanan kepada anda sejak { $date }: { $amount }
return-refund-none = Pesanan { $number } tiada pemulangan atau bayaran balik.
return-warranty-in = { $item }: dalam waranti hingga { $date }
return-warranty-out = { $item }: waranti tamat pada { $date }
return-warranty-ask = Buka tuntutan waranti untuk pesanan { $number }?
return-warranty-done = Tuntutan waranti { $id } untuk pesanan { $number } telah dibuka.
return-size-ask = Tukar ini dalam pesanan { $number }?
return-size-done = Telah ditukar. Pesanan { $number } kini mengandungi:
return-costs = Kos penghantaran balik: { $amount }
### Questions about a product
goods-told = Tentang { $product }, kedai menyatakan:
goods-yes = Ya. Tentang { $product }, kedai menyatakan:
goods-no = Tidak. Tentang { $product }, kedai menyatakan:
goods-quote = Daripada keterangan { $product }:
goods-unknown = Data kedai tidak menyatakan hal itu tentang { $product }. Soalan anda telah dicatat untuk kedai.
goods-which = Produk mana yang anda maksudkan?
goods-mains-yes = Boleh digunakan di negara ini: { $country }. Elektrik di sana { $volts } V.
goods-mains-partly = Di negara ini bergantung pada tempat: { $country }. Elektrik di sana { $volts } V; hanya boleh digunakan di tempat yang voltannya sesuai.
goods-mains-no = Tidak boleh digunakan di negara ini: { $country }. Elektrik di sana { $volts } V.
goods-plug = Plag yang perlu dipilih: { $plug }
goods-plug-adapter = Di sana perlu penyesuai plag. Soket: jenis { $sockets }
goods-stock-yes = Ada stok: { $variants }
goods-stock-no = Buat masa ini tiada stok: { $variants }
goods-stock-later = Boleh ditempah, tetapi dihantar apabila stok baharu tiba: { $variants }
goods-stock-none = Tiada untuk { $product }: { $wanted }
goods-stock-others = Juga ada stok: { $variants }
goods-cart = Masukkan ke troli: { $variant }
goods-size-fits = Mengikut carta saiz kedai, saiz anda ialah { $size }.
goods-size-between = Anda antara { $smaller } dan { $larger }: { $smaller } lebih ketat, { $larger } lebih longgar.
goods-size-reason = { $measure }: { $value }. Saiz { $size } untuk { $range }.
goods-size-ask = Untuk menyatakan saiz, saya perlu ukuran ini juga: { $measure }. Tulis dengan unitnya, contohnya { $example }.
goods-size-outside = Tiada saiz dalam carta kedai yang sepadan dengan ukuran ini.
goods-size-no-chart = Kedai tidak memberi carta saiz untuk { $product }, jadi saya tidak dapat menyatakan saiz.
goods-size-chart = Carta saiz kedai untuk { $product }:
goods-size-general = Mengikut jadual umum, bukan milik kedai; setiap pembuat berbeza:
goods-coupon-works = Kod { $code } sah sekarang. Sama ada ia terpakai untuk troli anda akan kelihatan semasa pembayaran.
goods-coupon-worth = Diskaun: { $worth }
goods-coupon-minimum = Pesanan minimum: { $amount }
goods-coupon-ends = Sah hingga: { $date }
goods-coupon-starts = Sah mulai: { $date }
goods-coupon-once = Sekali bagi setiap pelanggan.
goods-coupon-not-yet = Kod { $code } belum sah.
goods-coupon-expired = Kod { $code } sudah tamat tempoh.
goods-coupon-used-up = Kod { $code } sudah habis digunakan.
goods-coupon-unknown = Kedai tidak mengenali kod { $code }.
goods-coupon-locked = Terlalu banyak kod dicuba. Anda boleh cuba lagi { $wait }.

### Photos and problems with items
widget-photo = Foto
widget-photo-add = Tambah foto
widget-photo-remove = Buang foto
widget-photo-sending = Foto sedang dimuat naik…
widget-photo-ready = Foto telah dimuat naik.
widget-photo-offline = Tiada sambungan. Foto akan dimuat naik apabila sambungan pulih.
widget-photo-too-large = Foto terlalu besar. Paling banyak: { $count } MB
widget-photo-no-picture = Fail ini bukan foto yang boleh kami baca (JPEG, HEIC, PNG atau WebP).
widget-photo-failed = Foto tidak dapat dimuat naik. Sila cuba lagi.
widget-photo-most = Bilangan foto terbanyak dalam satu mesej: { $count }
photo-thanks = Terima kasih atas foto itu. Saya tidak dapat melihat gambar, tetapi kakitangan kami boleh. Ini tentang apa?
photo-kept = Terima kasih. Saya sudah simpan foto itu untuk kakitangan kami.
problem-button = Laporkan masalah
problem-damaged = Barang rosak
problem-wrong = Barang salah
problem-missing = Barang tiada
problem-what = Apakah masalah barang itu?
problem-which = Barang yang mana satu?
problem-how-many = Berapa unit yang bermasalah?
problem-photo = Sila hantar foto yang menunjukkan masalah itu. Jika tiada, katakan sahaja.
problem-no-photo = Saya tiada foto
problem-wish = Apakah yang anda mahu?
problem-refund-words = bayaran balik|duit|wang|refund
problem-replacement-words = ganti|tukar|baru|baharu|lain|yang betul
problem-ask = Betulkah ini? Jika ya, saya laporkan kepada kakitangan kami.
problem-photos = Foto: { $count }
problem-done = Terima kasih, laporan anda sudah diterima kakitangan kami. Nombornya: { $number }
problem-next = Kakitangan kami akan menelitinya dan menghubungi anda.
problem-photo-later = Anda masih boleh menghantar foto ke { $contact }.
problem-not-delivered = Belum ada barang daripada pesanan { $number } yang sampai.
problem-reported = Semua barang daripada pesanan { $number } yang sudah sampai telah pun ada pemulangan atau laporan yang dibuka. Mahukah saya serahkan kepada kakitangan kami?
problem-late = Pesanan sampai pada { $date }, jadi tempohnya sudah tamat. Kakitangan kami boleh menelitinya. Mahukah saya serahkan?
