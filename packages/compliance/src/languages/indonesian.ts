import type { Lexicon } from '../meaning/lexicon.ts'

/** Indonesian: formal, gaul and chat abbreviations; Malay messages are read with it. */
export const indonesian: Lexicon = {
  language: 'id',
  also: ['ms'],
  words: {
    double: 'dobel|double|dua kali angka|angka kembar',
    triple: 'tripel|triple|tiga kali angka',
    at: 'et|at|a keong|keong|a bulat',
    dot: 'titik|dot|ttk|titik com',

    phoneLabel: `
      telepon|telpon|tlp|telp|tlpn|no hp|nomor hp|nomer hp|nohp|no. hp|hp|nomor telepon|no telp|nomor wa|no wa|nomer wa|nowa|ponsel
      handphone|hubungi|kontak|hotline|sms|call|call center|nomor saya|nomer saya|no saya|nomor aku|no ku|nomor kami|whatsapp|wa`,
    referenceLabel: `
      nomor pesanan|no pesanan|no. pesanan|nomor order|no order|id pesanan|id order|nomor resi|no resi|no. resi|resi|nomor pelacakan
      kode tracking|nomor invoice|no invoice|invoice|faktur|nomor faktur|kode barang|kode produk|sku|nomor model|tipe|nomor seri
      serial number|serial|sn|imei|nomor batch|kode batch|barcode|bpom|nomor tiket|no tiket|nomor laporan|ukuran|size|kode warna|berat
      harga|jumlah|qty|kode pos|tanggal|tgl|npwp perusahaan|nib|kode booking|nomor transaksi|id transaksi|kode retur|nomor retur|kapasitas
      stok|daya`,
    cardLabel: `
      kartu kredit|nomor kartu|no kartu|kartu debit|kartu atm|kartu bank|cc|masa berlaku|valid thru|nama di kartu|kartu saya
      no kartu kredit`,
    accountLabel: `
      rekening|no rekening|nomor rekening|norek|no rek|no. rek|rek|nomer rekening|atas nama|a.n|bca|mandiri|bni|bri|bank jago|seabank|cimb
      virtual account|va|iban|swift|rekening bank`,
    identityLabel: `
      nik|ktp|no ktp|nomor ktp|e-ktp|nomor induk kependudukan|kartu keluarga|no kk|nomor kk|npwp|no npwp|paspor|no paspor|nomor paspor
      no sim|bpjs|nomor bpjs|kartu identitas|nomor identitas|kitas|identitas diri|ic number|kad pengenalan`,
    handleLabel: `
      id|username|user|nama akun|akun|ig|id line|id telegram|id tele|nama pengguna|cari|search|add|nick|nickname|akun ig|nama ig|nama fb
      akun tiktok`,

    street: `
      jalan|jl|jln|gang|gg|blok|perumahan|perum|komplek|kompleks|kelurahan|kel|kecamatan|kec|desa|dusun|kampung|kp|kabupaten|kab|raya
      cluster|rt|rw`,
    unit: 'lantai|lt|unit|apartemen|apart|kamar|no rumah|nomor rumah|tower|kos|kost|ruko|kav|kavling|rusun|kosan',
    addressLead: `
      alamat saya|alamat aku|alamat kirim|alamat pengiriman|alamat baru|alamat rumah|alamatnya di|alamat lengkap|kirim ke alamat|kirim ke
      dikirim ke|tolong kirim ke|antar ke|pindah ke|pindah rumah ke|ganti alamat ke|ubah alamat ke|alamat diganti|rumah saya di|rumahku di
      saya tinggal di|aku tinggal di|penerima|alamat retur|alamat penerima|domisili`,
    city: `
      jakarta|jakarta selatan|jakarta barat|jakarta timur|jakarta utara|jakarta pusat|jaksel|jakbar|jaktim|surabaya|bandung|medan|semarang
      makassar|palembang|tangerang|tangsel|bekasi|depok|bogor|yogyakarta|jogja|solo|surakarta|malang|denpasar|bali|batam|pekanbaru|padang
      lampung|bandar lampung|banjarmasin|balikpapan|samarinda|pontianak|manado|mataram|kupang|ambon|jayapura|banda aceh|jambi|bengkulu
      cirebon|tasikmalaya|sukabumi|cimahi|karawang|serang|sidoarjo|gresik|kediri|jember|purwokerto|magelang|tegal|pekalongan|kudus
      jawa barat|jawa tengah|jawa timur|banten|sulawesi selatan|sumatera utara|kuala lumpur|johor`,

    messenger: `
      whatsapp|whatsap|whatssap|wasap|wassap|watsap|watsapp|whatapp|wa saya|wa aku|wa ku|wa kami|wa admin|wa cs|nomor wa|no wa|nomer wa
      nowa|no. wa|via wa|lewat wa|ke wa|di wa|chat wa|japri wa|wa aja|wa saja|wa langsung|wa pribadi|w.a|w a|we a|weha|wh4tsapp|whtsapp
      grup wa|group wa|telegram|telegrem|tele gram|telegran|via tele|ke tele|di tele|tele saya|grup telegram|id line|line id|add line
      instagram|instagrem|dm ig|ig kami|ig saya|via ig|lewat ig|ke ig|akun ig|facebook|fesbuk|pesbuk|efbe|fb saya|fb kami|inbox fb
      messenger fb|facebook messenger|wechat|signal app|michat|mi chat|skype|discord|aplikasi hijau|aplikasi ijo|app hijau|app ijo
      si hijau telepon|ijo ijo|wa.me|wame|kakaotalk
      wangsap|wangsaf|wangsapp|wazap|wazzap|wotsap|wasaap|wsap|wa toko|wa owner|wa kita|wa gue|wa gw|wa bos|tele kita|tele toko
      tele admin|bio ig|cek ig|liat ig|lihat ig|follow ig|ig toko|ig admin|ig store|ig kita|line admin|line kita|line toko|fb toko
      fb admin|dm tiktok|tele gram kami`,
    messengerWeak: `
      wa|tele|line|ig|fb|dm|tg|app sebelah|aplikasi sebelah|sebelah|si hijau|si ijo|grup|group|link bio|bio|medsos|sosmed|qr|barcode grup
      kartu nama|linktree|aplikasi chat|aplikasi lain|twitt`,
    contactVerb: `
      hubungi|hubungin|hub|menghubungi|kontak|kontak kami|kontak saya|chat|chat aja|chatting|cht|chat saya|chat kami|chat langsung|ngobrol
      ngobrol di|japri|jalur pribadi|dm|inbox|telepon|telpon|tlp|telp|tlpn|nelpon|telfon|call|vc|sms|kirim pesan|kirim email|email ke
      email saya|email kami|wa in|wain|wa kan|add|tambahin|invite|gabung|join|masuk grup|scan|kabari|kabarin|lanjut di|lanjut via
      lanjut lewat|pindah chat|kita bahas|diskusi|konsultasi|tanya-tanya|tanya di|save nomor|save no|respon cepat|fast respon
      fast response|slow respon di sini|silakan hubungi|silahkan hubungi|bisa hubungi|colek|japrian|minta nomor|bagi nomor|cari kami
      cari saya|follow kami`,
    contactNoun: `
      nomor|nomer|nomor hp|no hp|nomor telepon|no telp|email|e-mail|alamat email|kontak|akun|username|profil|bio|link|nomor pribadi
      kontak pribadi|qr|id|nmr|nomor kakak|nomornya|nomer hp`,
    outside: `
      di luar aplikasi|diluar aplikasi|di luar shopee|diluar shopee|di luar tokopedia|diluar tokopedia|di luar tokped|diluar tokped
      di luar lazada|diluar lazada|di luar platform|diluar platform|di luar app|diluar app|luar platform|luar aplikasi|di luar sistem
      diluar sistem|tanpa lewat shopee|tanpa lewat tokped|tanpa aplikasi|tanpa lewat aplikasi|tanpa platform|ga lewat shopee
      gak lewat shopee|ga usah lewat shopee|gak usah lewat|ga usah lewat|tidak lewat aplikasi|nggak lewat|ga lewat aplikasi|secara pribadi
      transaksi langsung|transaksi pribadi|langsung ke saya|langsung ke kami|langsung ke rekening|beli langsung|order langsung
      pesan langsung|bayar langsung ke|transfer langsung|tf langsung|cod an|cod langsung|ketemuan|jalur belakang|jalur pribadi
      di luar marketplace|diluar marketplace|luar marketplace|order via wa|order lewat wa|beli via wa|bayar di luar|bayar diluar
      transaksi di luar|transaksi diluar
      jangan lewat sini|jgn lewat sini|ga lewat sini|gak lewat sini|jangan di sini|ga usah lewat sini|ga usah lewat aplikasi
      gak usah lewat aplikasi|gausah lewat`,
    platform: `
      platform|aplikasi|marketplace|situs|di sini|disini|app|shopee|tokopedia|tokped|lazada|bukalapak|blibli|tiktok shop|sistem
      di aplikasi|seller center`,
    dealVerb: `
      beli|membeli|pesan|pesen|order|orderan|transaksi|deal|belanja|checkout|jual ke|ambil barang|nego|booking|grosir|repeat order
      pemesanan|pembelian|borong|beliin`,
    payVerb: `
      bayar|bayarnya|byr|tfer|kirim uang|kirim dana|kirim duit|setor|setorkan|lunasi|dp dulu|kasih dp|kirim dp|dp ke|top up ke|topup ke
      bayarin|kirim ke rekening|kirim saldo|scan qris|isi saldo ke|bayar dulu|bayar via|bayar pakai|bayar pake|bayar lewat|tf ke|tf aja
      tf dulu|transfer aja|transfer dulu|trfin|transferkan`,
    payApp: `
      dana saya|ke dana|via dana|lewat dana|pakai dana|pake dana|akun dana|saldo dana|no dana|nomor dana|go-pay|gopei|shopeepay pribadi
      tf bank|trf bank|transfer bca|tf bca|rekening pribadi|rek pribadi|rekening saya|rek saya|rekening bca|rek bca|rekening mandiri
      rekening bri|rek bri|rekening bni|norek|no rek|nomor rekening|no rekening|rekening kami|rekening toko|qris pribadi|qris saya
      qris toko|qris kami|paypal|western union|usdt|bitcoin|btc|kripto|crypto|kirim pulsa|sakuku|i.saku|brilink|binance|duitnow|touch n go
      tng|ke gopay|gopay saya|no gopay|saldo gopay saya|ke ovo|ovo saya|no ovo|ke linkaja|tf ke bca|transfer ke bca`,
    payMethod: `
      transfer bank|transfer manual|tf manual|tunai|uang tunai|rekening|bank transfer|transfer langsung|setor tunai|uang kripto|cash aja
      bayar cash`,
    cancelHere: `
      cancel dulu|cancel aja|cancel pesanannya|cancel pesanan ini|cancel orderan ini|batalin dulu|batalkan dulu|batalin aja|batalkan saja
      batalin pesanan ini|batalkan pesanan ini|batalin di sini|batalkan di sini|batalin yang di shopee|batalkan pesanan di shopee
      cancel di shopee|cancel di tokped|cancel yang ini|pesanan di sini dibatalkan|jangan checkout|jgn checkout|ga usah checkout
      gak usah checkout|jangan co|gausah co|ga usah co|jangan bayar di sini|jangan bayar di aplikasi|jangan order di sini|batal dulu`,
    cheaper: `
      lebih murah|murah banget|lebih hemat|hemat|diskon|disc|potongan|potongan harga|dikurangi|kurangin|harga spesial|harga khusus
      harga teman|harga bestie|harga miring|harga nett|harga grosir|harga reseller|turun harga|bisa kurang|bisa nego|lebih untung
      ga kena potongan|gak kena potongan|ga kena admin|bebas admin|tanpa biaya admin|irit|lebih rendah|dpt diskon|dapet diskon
      dapat diskon|aku kasih kurang|kena lebih murah|murah banget kak|jadi murah|bisa murah`,
    fee: `
      biaya admin|admin fee|potongan admin|admin shopee|admin tokped|komisi|biaya layanan|potongan shopee|potongan tokped|biaya aplikasi
      biaya platform|potongan aplikasi|potongan marketplace|admin marketplace|potongan seller|adminnya`,

    review: `
      ulasan|ulasannya|review|reviewnya|ripiu|riview|rating|ratingnya|penilaian|penilaiannya|nilai toko|testimoni|testi|bintang|bintangnya
      komentar produk|ulas|mengulas|beri nilai|kasih nilai|penilain|rivew`,
    bestRating: `
      bintang 5|bintang lima|bintang5|bintang 5nya|5 bintang|lima bintang|5 stars|5 star|rating 5|rate 5|rating lima|nilai 5|bintang penuh
      full bintang|★★★★★|⭐⭐⭐⭐⭐|🌟🌟🌟🌟🌟|5⭐|5★|⭐5|rating terbaik|ulasan terbaik|penilaian terbaik|rating sempurna|rating tinggi|nilai sempurna
      bintang limanya|penilaian bagus|ulasan bagus|ulasan positif|rating bagus`,
    badRating: `
      bintang 1|bintang satu|bintang1|1 bintang|satu bintang|bintang 2|bintang dua|rating 1|rating 2|rate 1|rating jelek|rating buruk
      rating rendah|ulasan jelek|ulasan buruk|ulasan negatif|ulasan negatifnya|review jelek|review buruk|review negatif|penilaian buruk
      penilaian jelek|penilaian negatif|nilai jelek|nilai rendah|bintang jelek|komentar negatif|komentar jelek|testi jelek|bad review
      bad rating|viralin|viralkan|nilai 1|1⭐|⭐1`,
    positive: `
      positif|yang bagus|yang baik|ulasan baik|review bagus|review positif|penilaian baik|yang manis|pujian|testi bagus|kata-kata baik
      yang oke|yang bagus ya|yang baik ya|sebagus mungkin`,
    changeVerb: `
      ubah|ubahlah|diubah|mengubah|rubah|dirubah|merubah|ganti|digantikan|menggantinya|ganti jadi|ganti menjadi|edit|diedit|mengedit
      revisi|direvisi|merevisi|perbaiki ulasan|naikkan|naikin|dinaikkan|jadikan|jadiin|ralat|ubahin|gantiin|editin
      ngubah|ngedit|dinaikin|dijadiin|dijadikan bintang`,
    deleteVerb: `
      hapus|dihapus|menghapus|hapusin|hapuskan|penghapusan|ditarik|menarik ulasan|cabut|dicabut|takedown|take down|turunin|delete|hilangin
      apus|sembunyikan|tarik ulasan|tarik review`,
    writeVerb: `
      kasi|kash|berikan|beri|memberi|memberikan|beriin|tinggalkan|tinggalin|tulis|tuliskan|jangan lupa|jgn lupa|jangan lupa kasih|posting
      minta|boleh minta|ditunggu|ditunggu ya|sertakan|bantu kasih|kirimkan ulasan|kasih ya|tolong kasih|mohon kasih|boleh kasih|bisa kasih
      kasih kami|kasih toko|kasih rating|kasih penilaian|kasih ulasan|yuk kasih|harap kasih|minta kasih`,
    benefit: `
      voucher|voucer|vocer|vcr|kupon|cashback|cash back|kesbek|hadiah|hadiahnya|kado|bonus|bonusnya|gratisan|produk gratis|saldo gopay
      saldo dana|saldo ovo|saldo shopeepay|koin|koin shopee|giveaway|undian|give away|souvenir|merchandise|uang tunai|refund 50%
      refund penuh|refund sebagian|uang kembali penuh|imbalan|uang jajan|uang kopi|uang rokok|uang terima kasih|reward|rewardnya|free gift
      freegift|freebies|e-voucher|kode promo|traktir|kuota|tanda terima kasih|token listrik|thr|angpao|dapat saldo|saldo 10rb|pulsa gratis
      pulsa 10rb|diskon order berikutnya|potongan order berikutnya|gratis 1|gratis produk|barang gratis
      pulsa|paket data|saldo gratis|uang pulsa|produk cuma-cuma|cuma-cuma`,
    giveVerb: `
      dapat|dapet|dpt|dapatkan|dapetin|kami kasih|kita kasih|saya kasih|aku kasih|kami beri|kami berikan|kami kirim|saya kirim
      akan kami kirim|kami transfer|saya transfer|kami tf|aku tf|kami ganti|kami refund|bisa klaim|langsung dapat|auto dapat|bakal dapat
      dikasih|kami bagi|kami traktir|dihadiahi|kami kembalikan|kami bonusin|bonusin`,
    screenshot: `
      screenshot|screenshoot|skrinsut|skrinsyut|ss|ssan|sskan|ss-in|tangkapan layar|foto ulasan|bukti ulasan|bukti review|bukti rating
      bukti bintang|kirim bukti|kirim ss|capture|tangkap layar|skrinshot|foto buktinya|bukti penilaian`,
    condition: `
      jika|kalau|kalo|klo|kl|apabila|bila|asal|asalkan|setelah|stlh|sesudah|abis|sebagai gantinya|sebagai imbalan|gantinya|dengan syarat
      syaratnya|baru kami|baru saya|baru bisa|baru dikirim|baru direfund|baru diproses|hanya dengan|kecuali|nanti kami|demi|supaya dapat
      biar dapat|biar dapet|untuk mendapatkan|tukar dengan|ditukar|cukup dengan|tinggal kasih|cukup kasih`,
    orElse: `
      kalau tidak|kalau nggak|kalau gak|kalau ga|kalo tidak|kalo nggak|kalo ga|kalo gak|klo ga|klo gak|klo nggak|jika tidak|bila tidak
      atau saya|atau gue|atau gw|atau aku|kalau enggak|atau nanti saya|atau saya kasih|kecuali|atau bintang|kalau ga direfund
      kalo ga direfund|kalau tidak direfund|kalo ga diganti|kalau tidak diganti|ga balikin|ga dibalikin|gak dibalikin
      tidak dikembalikan maka|ato`,
    withhold: `
      tidak kami refund|tidak akan kami refund|ga kami refund|gak kami refund|nggak kami refund|tidak direfund|ga direfund
      tidak kami kirim|tidak akan kami kirim|ga akan dikirim|gak akan dikirim|kami tahan|gak diproses|tidak kami proses|tidak kami ganti
      ga kami ganti|baru kami refund|baru kami kirim|baru kami proses|baru kami ganti|baru saya kirim|baru saya refund|baru direfund
      baru diproses|baru diganti|baru bisa refund|baru bisa dikirim|baru bisa diproses|baru refund|baru uang kembali|baru kita refund
      baru kita proses|kami proses setelah|kirim setelah|direfund setelah|diproses setelah|hold dulu`,
    remedy: `
      refund|refundnya|uang kembali|pengembalian dana|pengembalian uang|dana kembali|ganti rugi|ganti baru|barang pengganti|penggantian
      kompensasi|tukar baru|direfund|uang saya|barang saya|kembalikan uang|balikin uang|balikin duit|duit balik`,
    honest: `
      jujur|sejujurnya|sejujur-jujurnya|apa adanya|objektif|obyektif|sesuai pengalaman|pengalaman kakak|pengalaman anda|sesuai kenyataan
      baik atau buruk|baik maupun buruk|bagus atau tidak|apapun ulasannya|apa pun penilaiannya|kritik dan saran|kritik|saran dan masukan
      masukan|pendapat anda|pendapat kakak|seadanya|tulus`,

    promotion: `
      black friday|flash sale|flashsale|harbolnas|promo gajian|promo gila|promo spesial|promo heboh|promo terbatas|promo ramadan
      promo ramadhan|promo lebaran|promo akhir tahun|promo merdeka|promo 11.11|promo 12.12|promo 9.9|promo hari ini|promo bulan ini
      promo toko kami|gebyar promo|gebyar diskon|diskon gila|diskon gede|diskon besar|diskon besar-besaran|diskon spesial|cuci gudang
      obral besar|sale besar|big sale|mega sale|payday sale|beli 1 gratis 1|beli satu gratis satu|beli 2 gratis 1|buy 1 get 1|b1g1
      kode promo|kode voucher|produk terbaru kami|koleksi terbaru|produk baru kami|new arrival|new arrivals|launching produk
      kesempatan terakhir|promo terakhir|khusus hari ini|banting harga|serba 10|serba 50|bundling hemat|paket hemat|paket bundling
      spesial diskon|live sale|promo live|giveaway spesial|diskon member|promo member|potongan harga spesial|sale gila
      baru launching|udah launching|sudah launching|launching hari ini|obral|lagi obral|gajian sale|baru restock|udah restock
      restock lagi|barang baru dateng|barang baru datang|koleksi lebaran|diskon gede-gedean|harga miring semua`,
    offer: `
      promo|diskon|disc|sale|voucher|kupon|potongan|potongan harga|diskonan|setengah harga|harga spesial|harga khusus|cashback|penawaran
      diskon 50%|murah meriah`,
    promotionCall: `
      yuk|yuk order|yuk belanja|yuk checkout|yuk buruan|buruan|buruan checkout|buruan order|buruan beli|ayo belanja|ayo order|segera order
      segera checkout|order sekarang|beli sekarang|pesan sekarang|checkout sekarang|belanja sekarang|jangan sampai kehabisan
      jangan lewatkan|jgn lewatkan|jangan ketinggalan|jangan sampai ketinggalan|serbu|gercep|kunjungi toko|mampir ke|cek toko|cek etalase
      cek katalog|cek koleksi|lihat koleksi|follow toko|ikuti toko|follow kami|borong|dapatkan segera|klaim sekarang|subscribe|ajak teman
      share ke teman|rekomendasikan|order lagi|belanja lagi|repeat order|sekalian order|hari ini saja|minggu ini saja|gas order|cuss order
      cuss`,
    ownGoods: `
      toko kami|toko kita|toko saya|toko aku|tokoku|etalase|etalase kami|produk lain|produk lainnya|produk kami|produk kita|barang lainnya
      varian lain|varian lainnya|model lain|model lainnya|koleksi kami|koleksi terbaru|koleksi lengkap|semua produk|seluruh produk
      all item|all produk|katalog|katalog kami|produk terbaru|produk baru|best seller|new arrival|toko official|official store kami`,

    guarantee: `
      garansi|garansinya|bergaransi|warranty|waranti|garansi toko|garansi resmi|garansi distributor|masa garansi|kartu garansi
      klaim garansi|garansi uang kembali|jaminan kualitas|purna jual|layanan purna jual|garansi tukar`,
    withdrawal: `
      hak retur|bebas pengembalian|bebas retur|15 hari pengembalian|7 hari pengembalian|retur 7 hari|retur 15 hari|hak pengembalian
      masa pengembalian|masa retur|pengembalian 15 hari|pengembalian bebas|berubah pikiran retur|hak membatalkan|masa tenang|cooling off
      hak pembatalan|free return|pengembalian tanpa alasan`,
    returnGoods: `
      retur|diretur|meretur|return|direturn|pengembalian|pengembalian barang|dikembalikan|mengembalikan|kembalikan barang|ditukar|menukar
      penukaran|tukar barang|tukar size|tukar ukuran|tuker|dituker|balikin|dibalikin|kirim balik|kirim kembali|exchange`,
    refund: `
      refund|direfund|refundnya|refun|pengembalian dana|pengembalian uang|uang kembali|uang dikembalikan|dana dikembalikan|kembalikan uang
      kembalikan dana|duit kembali|uang balik|duit balik|balikin duit|balikin uang|reimburse|cancel refund|mengembalikan dana
      mengembalikan uang|uangnya kembali`,
    complaint: 'komplain|komplen|complain|complaint|ganti rugi|tuntutan|komplainan|dikomplain',
    denialVerb: `
      hangus|gugur|kami tolak|dianggap batal|tidak berlaku|tdk berlaku|ga berlaku|gak berlaku|void|batal demi hukum|no refund|no retur
      no return|no complain|no komplain|no cancel|no refund no return|di luar tanggung jawab|bukan tanggung jawab|lepas tangan
      resiko pembeli|risiko pembeli|tanggung jawab pembeli|tanggung sendiri|final sale|kehilangan hak|haram retur|anti retur`,
    saleItem: `
      barang promo|barang diskon|barang sale|produk promo|produk diskon|produk sale|item sale|item promo|barang obral|barang cuci gudang
      cuci gudang|barang flash sale|barang reject|barang minus|barang bekas|barang second|seken|preloved|barang display|ex display
      barang sample|barang clearance|clearance|mystery box|barang refurbish|refurbished|barang promosi|barang live|barang giveaway
      barang seken`,
    opened: `
      sudah dibuka|udah dibuka|dibuka segelnya|segel rusak|segel sobek|segel terbuka|segel dibuka|segel lepas|buka segel|sudah dipakai
      udah dipakai|udah dipake|sudah digunakan|sudah dicoba|sudah dicuci|tag dilepas|tag dilepaskan|tag dicopot|label dilepas
      label dicabut|lepas tag|copot tag|hangtag|kemasan dibuka|kemasan rusak|kemasan terbuka|box dibuka|plastik dibuka|sudah diunboxing
      sudah unboxing|sudah diaktifkan|sudah dipasang|sudah dirakit|bekas pakai|dus dibuka`,
    faulty: `
      rusak|cacat|cacad|pecah|retak|sobek|robek|bolong|penyok|tidak berfungsi|ga berfungsi|gak berfungsi|tidak nyala|ga nyala|gak nyala
      mati total|matot|salah kirim|salah barang|salah warna|salah ukuran|barang kurang|kurang barang|tidak lengkap|bocor|baret|defect
      minus pabrik|cacat produksi|cacat pabrik|tidak sesuai deskripsi|ga sesuai|gak sesuai|luntur|jebol|patah|barang tidak sesuai|konslet`,
    inNoCase: `
      dalam kondisi apapun|dalam kondisi apa pun|dalam keadaan apapun|dengan alasan apapun|dengan alasan apa pun|alasan apapun
      alasan apa pun|apapun alasannya|apa pun alasannya|apapun yang terjadi|apa pun yang terjadi|dalam bentuk apapun|dalam bentuk apa pun
      tanpa terkecuali|tanpa kecuali|tidak ada pengecualian|sekalipun|biarpun|sekali beli|yang sudah dibeli|barang yang sudah dibeli
      mau gimana pun`,
    storeCredit: `
      kredit toko|saldo toko|voucher toko|voucher belanja|dalam bentuk voucher|berupa voucher|diganti voucher|ganti voucher
      tukar barang saja|hanya tukar|hanya bisa tukar|cuma bisa tukar|tukar size saja|tukar barang lain|tukar produk lain
      ditukar produk lain|ditukar barang lain|potongan pembelian berikutnya|potong order berikutnya|deposit toko|store credit
      barang senilai|produk senilai|hanya penukaran`,
    maker: `
      pabrik|pabriknya|produsen|distributor|pihak distributor|brand|pihak brand|service center|servis center|pusat servis|importir
      supplier|vendor|principal|prinsipal`,
    refundCondition: `
      tanpa video unboxing|no video unboxing|tidak ada video unboxing|ga ada video unboxing|tanpa dus|tanpa box|dus hilang|potong biaya
      dipotong biaya|potongan 10%|potongan 20%|biaya restock|biaya admin retur|dipotong 10%|dipotong 20%|surat pernyataan|cabut laporan
      cabut komplain|tutup komplain|batalkan komplain|selesaikan pesanan dulu|klik pesanan selesai|klik pesanan diterima
      konfirmasi terima dulu|bayar ongkir dulu|transfer ongkir dulu|tf ongkir dulu|bayar bea cukai|bintang 5 dulu|hapus ulasan dulu`,
    changeOfMind: `
      berubah pikiran|ganti pikiran|tidak suka|ga suka|gak suka|nggak suka|salah pilih|salah order|salah pesan|salah beli
      salah ukuran pesan|salah pilih ukuran|salah pilih size|kekecilan|kebesaran|ga muat|gak muat|tidak muat|tidak jadi|ga jadi|gak jadi
      batal beli|tidak cocok|ga cocok|gak cocok|nyesel|menyesal|ekspektasi|selera|tidak dibutuhkan lagi|ga butuh lagi|alasan pribadi
      beda layar|ga pas|gak pas`,
    lawfulException: `
      custom|kustom|pesanan khusus|dibuat khusus|made to order|by request|sesuai pesanan|grafir|ukir nama|nama sendiri|cetak nama
      sablon nama|personalisasi|makanan|makanan basah|mudah basi|makanan beku|frozen food|segar|kedaluwarsa|kadaluarsa|pakaian dalam
      celana dalam|underwear|bra|lingerie|baju renang|bikini|anting|tindik|kebersihan|higienis|kosmetik|skincare|softlens|kaos kaki
      produk digital|voucher game|kode digital|unduhan|download|software|ebook|e-book|lisensi|bunga segar|masker|popok|alat bantu|jahit
      dijahit
      baju dalam|makanan segar`,
    only: 'hanya|hny|cuma|cuman|doang|sebatas',

    cure: `
      menyembuhkan|sembuhkan|sembuhin|disembuhkan|penyembuhan|mengobati|obati|menghilangkan|ngilangin|memusnahkan|membasmi|basmi|membunuh
      menurunkan|nurunin|menormalkan|normalkan|menstabilkan|memulihkan|pulihkan|menuntaskan|bebas dari|terbebas|ampuh|mujarab|manjur
      melawan|menangkal|meredakan total|tanpa obat|pengganti obat|ga perlu obat|tidak perlu obat|tidak perlu operasi|tanpa operasi|detoks
      menghancurkan|meluruhkan|regenerasi sel|mengalahkan|lenyap|sirna|tidak kambuh|mengusir|sembuh total|bisa sembuh|pasti sembuh
      hilang total|langsung hilang|mengatasi tuntas|atasi tuntas|jadi sembuh|langsung sembuh|membuat sembuh|bikin sembuh`,
    disease: `
      diabetes|kencing manis|gula darah|kanker|sel kanker|kanker payudara|tumor|kista|miom|mioma|hipertensi|darah tinggi
      tekanan darah tinggi|tensi tinggi|kolesterol|asam urat|rematik|reumatik|radang sendi|nyeri sendi|artritis|arthritis|osteoarthritis
      osteoporosis|pengapuran|eksim|eczema|psoriasis|dermatitis|gatal-gatal|kudis|kurap|panu|kadas|jamur kulit|kutu air|insomnia
      susah tidur|migrain|migren|vertigo|sakit kepala|rambut rontok|botak|kebotakan|depresi|kecemasan|anxiety|jerawat|flek hitam|melasma
      covid|corona|influenza|demam berdarah|dbd|tipes|rhinitis|sinusitis|asma|bronkitis|tbc|paru-paru|maag|mag kronis|asam lambung|gerd
      sembelit|ambeien|wasir|usus buntu|diare|rabun|mata minus|minus mata|katarak|glaukoma|telinga berdenging|tinnitus|saraf kejepit
      syaraf kejepit|hnp|sakit pinggang|nyeri pinggang|sakit punggung|nyeri lutut|sakit lutut|penyakit jantung|serangan jantung
      jantung koroner|stroke|penyumbatan darah|hepatitis|fatty liver|sirosis|gagal ginjal|batu ginjal|prostat|impotensi|lemah syahwat
      ejakulasi dini|mandul|kemandulan|susah hamil|nyeri haid|keputihan|menopause|tiroid|gondok|epilepsi|ayan|parkinson|alzheimer|pikun
      autis|autisme|hiv|aids|biduran|bau mulut|bau ketiak|varises|anemia|kurang darah|herpes|cacar|kutil|kapalan|sipilis|raja singa
      penyakit kronis|segala penyakit|sakit jantung|sakit ginjal|virus corona|virus influenza
      ngorok|mendengkur|dengkuran|pegal linu|encok|linu|kesemutan|kebas|keriput|kerutan|bopeng|selulit|stretch mark|uban
      nyeri sendi lutut|nyeri|sakit gigi|sakit leher|susah bab|sinus|amandel|susah punya anak`,
    weight: `
      turun berat badan|menurunkan berat badan|turunin berat badan|turun bb|nurunin bb|bb turun|langsing|melangsingkan|pelangsing
      ngelangsingin|menguruskan|kurusin|membakar lemak|bakar lemak|pembakar lemak|melunturkan lemak|peluntur lemak|luntur lemak
      lemak perut|perut rata|perut buncit|turun 5kg|turun 10kg|turun 5 kg|turun 10 kg|turun kilo|penurun berat badan|jadi kurus
      cepat kurus|diet cepat|diet ampuh
      turun 2kg|turun 3kg|turun 4kg|turun 6kg|turun 7kg|turun 8kg|turun 9kg|turun 12kg|turun 15kg|turun 20kg`,
    absolute: `
      100%|seratus persen|pasti sembuh|pasti hilang|pasti turun|dijamin sembuh|dijamin ampuh|dijamin hilang|garansi sembuh
      garansi berhasil|permanen|tuntas|sampai tuntas|hingga tuntas|sampai ke akar|sampai akar|ke akarnya|dalam semalam|dalam satu malam
      dalam 1 hari|dalam 3 hari|dalam tiga hari|dalam 5 hari|dalam 7 hari|dalam seminggu|dalam 1 minggu|dalam sebulan|langsung hilang
      langsung sembuh|tanpa efek samping|tidak ada efek samping|no efek samping|terbukti klinis|terbukti secara ilmiah|terbukti ilmiah
      uji klinis|ajaib|keajaiban|mukjizat|super ampuh|paling ampuh|uang kembali jika tidak|tidak berhasil uang kembali|ga balik lagi
      tidak kambuh lagi|tanpa diet|tanpa olahraga|sekali pakai|sekali minum|cukup diminum|cespleng|secara instan|selama-lamanya
      cuma 3 hari|hanya 3 hari|cuma 7 hari|hanya 7 hari|secara total|sembuh total
      pasti ampuh|pasti manjur|pasti tumbuh|pasti mempan|pasti putih|auto sembuh|auto tumbuh|auto putih|malam pertama
      pemakaian pertama|sejak pertama|seketika|selamanya|dijamin tumbuh|dijamin putih|dijamin manjur|dalam 2 minggu|dalam 10 hari
      dalam 30 hari`,
    superlative: `
      nomor 1 di dunia|no 1 di dunia|no.1 di dunia|nomor satu di dunia|nomor 1 di indonesia|no 1 di indonesia|no.1 di indonesia
      terbaik di dunia|terbaik sedunia|terbaik se-indonesia|terbaik di indonesia|satu-satunya di dunia|satu-satunya di indonesia
      tidak akan pernah rusak|ga bakal rusak|gak bakal rusak|anti rusak selamanya|tidak akan rusak|100% aman|seratus persen aman
      dijamin 100% aman|paling aman sedunia|termurah di dunia|termurah se-indonesia|tahan seumur hidup|tidak akan pecah|awet selamanya
      anti pecah selamanya|paling ampuh di dunia`,

    fake: `
      kw|kw super|kw1|kw 1|kw ori|kwori|grade ori|barang kw|produk kw|sepatu kw|tas kw|kualitas kw|kw premium|kw thailand|kw korea|ori kw
      semi ori|semi original|semori|mirror quality|kualitas mirror|mirror 1:1|mirror ori|premium quality 1:1|1:1|11:12 ori|replika|replica
      barang replika|barang imitasi|tembakan|barang tembakan|ori tembakan|bukan ori|bukan original|bukan asli|bukan barang asli
      bukan barang ori|tidak ori|ga ori|gak ori|nggak ori|non ori|nonori|non original|bajakan|versi bajakan|grade aaa|grade a+
      kualitas aaa|aaa quality|super copy|supercopy|high copy|copy ori|produk fake|abal-abal|ori cina|ori china|ua quality|perfect kick
      pk god|bnib kw|asli tapi palsu|lokal premium branded|barang reps|grade premium replika|tiruan premium|barang copian|barang kopian
      jam kw|fake kok|fake tapi|barang fake|palsu tapi bagus|versi kw|yang kw|tiruan mirip
      barang oem|oem ya|bukan resmi dari|versi hongkong|versi hk|versi cina|versi china|abal2|barang tiruan|tiruan tapi
      cuma tiruan|tiruan ya kak|mirip banget sama yang asli|mirip banget sama yang ori|kw hongkong|kw vietnam|kw batam|bkn ori
      bkn asli|ga original|gak original|ga asli|gak asli|nggak asli|tidak asli|tidak original|sekelas ori|setara ori|rasa ori
      look alike ori|clone|kloningan|barang bm aspal|aspal|dupe branded|merek tempelan|logo tempelan
      bukan yang asli|bukan yg asli|bukan yg ori|bukan yang ori|beda pabrik sama ori|pabriknya beda sama ori`,
    genuine: 'ori|orisinil|resmi ibox|barang ori|barang asli|produk asli|original 100%|ori 100%',
    customs: `
      bea cukai|beacukai|bea masuk|pajak impor|pajak import|kepabeanan|pabean|pdri|custom clearance|pajak masuk|kantor pajak
      deklarasi pabean|kena pajak|pajak bea|pajak barang`,
    declareVerb: `
      declare|dideklarasikan|deklarasikan|deklarasi|kami declare|tulis nilai|tulis harga|tulis di invoice|tulis di resi|ditulis sebagai
      tulis sebagai|ditulis hadiah|isi nilai|isi harga|isi invoice|laporkan nilai|laporkan sebagai|bikinin invoice|ubah invoice
      nilai barang ditulis|sebutkan sebagai|labeli|tandai sebagai|keterangan isi|dikecilin|kecilin|mark as`,
    papers: `
      invoice|invoicenya|faktur|nota|notanya|label paket|kwitansi|dokumen|form bea cukai|surat jalan|packing list|airway bill|awb|bon
      struk|dokumen paket|deklarasi isi
      kuitansi|isi paket|customs form|cn23`,
    lowValue: `
      nilai rendah|nilai lebih rendah|harga lebih rendah|nilai kecil|nilainya kecil|di bawah harga asli|dibawah harga asli|dibawah 3 dolar
      di bawah 3 dolar|di bawah $3|dibawah $3|under value|undervalue|under declare|cuma 2 dolar|cuma 3 dolar|cuma 5 dolar|dikecilin
      dikecilkan|dikurangi nilainya|turunin nilainya|nilai palsu|harga dikecilin|50 ribu aja|100 ribu aja|harga dimurahin
      setengah harga|setengahnya|separuh harga|lebih kecil dari harga asli|dikit aja
      nilai dikecilin|nilainya dikecilin|murah aja`,
    giftMark: `
      hadiah|gift|sample|sampel|contoh barang|barang contoh|tidak ada nilai komersial|tanpa nilai komersial|no commercial value
      hadiah pribadi|barang hadiah|barang kado|hadiah ulang tahun`,
    avoidTax: `
      hindari pajak|menghindari pajak|ngindarin pajak|biar ga kena pajak|biar gak kena pajak|biar nggak kena pajak|biar tidak kena pajak
      supaya tidak kena pajak|supaya ga kena pajak|agar tidak kena pajak|agar bebas pajak|biar bebas pajak|supaya bebas pajak
      ga kena pajak|gak kena pajak|tidak kena pajak|ga kena bea|gak kena bea|biar ga kena bea|supaya tidak kena bea|tidak kena bea masuk
      biar aman dari bea cukai|aman dari bea cukai|lolos bea cukai|lolos pajak|lolos cukai|tanpa pajak|hemat pajak|akalin pajak
      akalin bea cukai|ngakalin bea|hindari bea|hindari bea cukai|menghindari bea|bebas bea masuk|ga bayar pajak|tidak bayar pajak
      tanpa ppn
      biar gak dipajakin|biar ga dipajakin|ga dipajakin|gak dipajakin|biar aman dari pajak|aman dari pajak|aman dari bea
      aman dari bea masuk|biar ga kena cukai|ga kena bea cukai|gak kena bea cukai|biar ga ditahan bea cukai|bebas pajak
      bebas bea|biar murah pajaknya|biar pajaknya kecil|pajaknya kecil`,
    noInvoice: `
      tanpa faktur|tanpa faktur pajak|tanpa nota|tanpa invoice|tanpa kwitansi|tanpa struk|ga pakai faktur|gak pakai faktur|ga pake faktur
      tidak pakai faktur|non faktur|non ppn|no faktur|ga pakai nota|ga pake nota|gak pake nota|tidak pakai nota|tanpa bon|tanpa ppn
      ga pake ppn|tidak pakai ppn|di luar pembukuan|tanpa bukti bayar|ga usah pakai faktur|ga usah nota
      tanpa kuitansi|ga usah pake kuitansi|ga usah kuitansi|gak usah pake kuitansi|ga pake kuitansi|gausah nota|gausah faktur
      ga usah pake nota|gak usah pake nota|ga usah pake faktur|gak usah pake faktur|gak usah faktur|tidak usah pakai faktur
      tidak usah pakai nota|ga usah invoice|ga usah struk`,
    secret: `
      password|pasword|pass akun|kata sandi|sandinya|otp|kode otp|kodenya otp|kode verifikasi|kode konfirmasi|kode rahasia|kode keamanan
      kode sms|kode yang masuk|kode yg masuk|kode yang dikirim|kode yg dikirim|kode 6 digit|4 digit kode|kode 4 digit|kode autentikasi|pin
      pin atm|pin anda|pin dana|pin ovo|pin gopay|pin shopeepay|cvv|cvc|3 angka di belakang|3 angka belakang|tiga angka belakang
      3 digit belakang|nomor kartu lengkap|no kartu lengkap|detail kartu|data kartu|data login|username dan password|user id dan pin
      kode m-token|token bank|magic link|kode login|foto kartu atm|kode dari sms|kode unik otp
      kode verifikasinya|kode otpnya|passwordnya|otpnya|pinnya|pwnya|pw akun|pw|kode yg barusan masuk|kode yang barusan masuk
      kode yg baru masuk|kode yang baru masuk|kode smsnya|angka di belakang kartu|cvv nya|masa berlaku kartu
      nomor kartu kredit lengkap|16 digit kartu|16 angka kartu|selfie sama kartu|selfie dengan kartu|selfie pegang ktp
      selfie pegang kartu|foto ktp dan kartu|foto kartu bolak balik|kode 6 angka`,
    askVerb: `
      kirim|kirimkan|kirimin|krm|kasih tau|kasih tahu|kasi tau|beritahu|beri tahu|infokan|infoin|sebutkan|sebutin|bacakan|bacain|minta
      mnta|boleh minta|mohon kirim|tolong kirim|share|bagikan|berikan|berikan kami|kasih|teruskan|forward|fotokan|foto dan kirim
      ss dan kirim|sampaikan|balas dengan|reply dengan|lapor ke kami|isi di form
      informasikan|diinformasikan|lampirkan|tuliskan|ketikkan|kami butuh|kami perlu|kami memerlukan|boleh tau|boleh tahu|bisa minta
      mau minta|dibacain|sebut|dikirimkan|dikirimin|drop
      tolong dikirim|tolong dikirimkan`,

    insult: `
      anjg|anjir lo|anjeng|ajg|anying|asw|asuuu|bangsat|bgst|bangsad|bngst|babi lo|babi lu|babi kau|dasar babi|babi ngepet|monyet lo
      monyet lu|dasar monyet|kunyuk|kampret lo|kampret lu|dasar kampret|keparat|bajingan|bajingn|brengsek|brengsex|goblok|goblog|gblk
      gblok|goblokk|tolol|tlol|tollol|begok|bego lo|pekok|bahlul|oon lo|idiod|idiott|otak udang|otak dengkul|ga punya otak|gak punya otak
      nggak punya otak|gapunya otak|ga ada otak|gak ada otak|otaknya di dengkul|otak kosong|kontol|kntl|kntol|memek|mmk lo|pepek lo
      ngentot|ngentod|ngntt|entot|jancok|jancuk|jancox|cok asu|jncok|cukimai|cuki mai|pukimak|puki mak|pantek|kimak|telaso|tailaso|tai lo
      tai lu|tai anjing|taik|tae lo|ndasmu|gathel|cocote|cangkemmu|bacot|bacod|congor|setan lu|dasar setan|iblis lo|dasar iblis|jahanam
      sialan lo|pelacur|lonte|lont3|jablay|bencong lo|banci lo|dasar banci|sampah masyarakat|dasar sampah|toko sampah|seller sampah
      penjual sampah|admin sampah|penipu lo|dasar penipu|seller penipu|toko penipu|penjual penipu|admin penipu|dasar maling|maling lo
      maling lu|dasar bodoh|bodoh lo|bodoh lu|admin bodoh|seller bodoh|penjual bodoh|kurang ajar lo|biadab|gila lo|gila lu|sarap lo
      kunti lo|muka tembok|muka badak|tak tau malu|ga tau malu|gak tau malu|tidak tahu malu|gatau malu|manusia sampah|mampus lo|mampus lu
      mampus aja|mati aja lo|mati aja lu|mati aja kau|cepat mati|fakyu|fak yu|bitch|bastard|anak haram|anak setan|anak anjing|anak babi
      binatang lo|dasar binatang|kontool|dasar kampungan|dasar miskin|miskin lo|gembel lo|dasar gembel|norak lo|tukang tipu
      bodoh sekali anda|babi betul|bangang|sundal|celaka kau|anjing lo|anjing lu|anjing kau|anjing emang|dasar anjing|anjing banget
      seller anjing|penjual anjing|toko anjing|admin anjing|anjing kalian|asu kowe|dasar asu|asu tenan|asu koen|kowe asu|matamu picek
      sialan lu|admin tolol|fuck you|fuck off|dasar sinting|tolol banget|emang anjing|kayak anjing|kurang ajar lu|kurang ajar kau|idiot
      bego lu|bego banget|dungu kau|dungu lo|bego|dungu
      emang kampret|kampret emang|kampret lah|goblog sia|anjing sia|sia goblog|kehed|bangke lo|bangke lu|raimu|bajigur|dasar celeng
      matane|miskin aja belagu|belagu lo|belagu lu|songong lo|songong lu|tengil lo|taik kucing|perek|otak lu kosong|otak lo kosong
      muka lu kayak|muka lo kayak|mulut lo busuk|mulut lu busuk|ga punya harga diri|lu pikir gue bego|lo pikir gue bego|tukang kibul
      dasar culas|dasar licik|dasar gila|otak kopong|pala lo|pala lu|ndas mu|seller bangke|toko bangke|seller kampret|toko kampret`,
    insultWeak: `
      penipu|maling|pencuri|bodoh|bodoh banget|pembohong|tukang bohong|pendusta|iblis|kampret|banci|gembel|kampungan|tidak becus|ga becus
      gak becus|nggak becus|tidak kompeten|ga guna|gak guna|tidak berguna|pemalas|rampok|perampok|lintah darat|munafik|dajjal|kunyuk|bejat
      bangke|dongo|bloon|penjahat|bohong terus|anjing|goblok|jahat banget|sampah semua|idiot|dungu|bego`,
    addressee: `
      lo|lu|loe|elo|elu|elu pada|kalian|lo semua|lu semua|anda ini|anda itu|kamu ini|kamu itu|lo itu|lu itu|dasar seller|dasar toko
      penjualnya|admin ini|admin nya|seller ini|seller nya|penjual ini|toko ini emang|cs nya|csnya|karyawan lo|pembeli kayak|pembeli macam
      orang kayak|orang macam|manusia macam|sekumpulan|gerombolan|kalian ini|kalian semua|perusahaan lo|toko lo|toko lu|bosmu|emakmu
      kamu emang|kamu memang|kamu tuh|kau memang|kau ini|dasar kamu|dasar kau|dasar lu|dasar lo|emang dasar|memang dasar|sellernya emang
      adminnya emang`,
    threat: `
      gue tau rumah lo|gua tau rumah lu|gw tau rumah lo|aku tahu rumahmu|saya tahu rumah anda|saya tau rumah kamu|saya tahu alamat rumahmu
      gw tau alamat lo|gue tau alamat lo|tau rumah lo|tau rumah lu|tahu di mana kamu tinggal|tau dimana lo tinggal|tahu tempat tinggalmu
      kamu akan menyesal|kau akan menyesal|lo bakal nyesel|lu bakal nyesel|kalian akan menyesal|bakal gue cari|gue cari lo|gw cari lu
      gw samperin|gue samperin|gua samperin|saya samperin|aku samperin|tak samperin|gue datengin|gw datengin|saya datangi rumah
      saya datangi tokomu|gue datengin rumah|tunggu aja lo|tunggu aja lu|tunggu aja kau|liat aja nanti lo|lihat saja nanti kau|awas lo
      awas lu|awas kau|awas aja lo|awas aja lu|hati-hati lo di jalan|hati-hati kalau keluar|gue bunuh|gw bunuh|gua bunuh|saya bunuh
      aku bunuh|tak pateni|gue habisin|gw abisin|gua abisin|saya habisi|gue bacok|gw bacok|gua bacok|gue hajar|gw hajar|gua hajar
      saya hajar|gue gebukin|gw gebukin|gue matiin|gw matiin|gue tusuk|gw tusuk|gue tembak|gue kirim preman|gw kirim preman|kirim preman
      bawa preman|bawa orang ke toko|gue santet|gw santet|saya santet|ga bakal selamat|gak bakal selamat|jangan harap selamat
      tamat riwayatmu|gue patahin|gw patahin|ketemu gue habis|mati lo nanti|mati kau nanti|awas nyawa lo|awas kau nanti|habis kau nanti
      gue bakar toko|gw bakar toko|gua bakar toko|saya bakar toko|gue bakar rumah|saya bakar rumah
      nyawa cuma satu|nyawa cuma 1|nyawa cuman satu|kalau masih sayang nyawa|kalo sayang nyawa|abis lu
      tamat lo|tamat lu|tak bacok|tak obong|tak gorok|tak kepruk|tak antemi|gue gorok|gw gorok|gua gorok
      gue tabok|gue matiin lo|kubunuh|kuhabisi|kuhajar|kubakar|ku bunuh|ku habisi|ku hajar|darahmu halal|darah lo halal
      pulang tinggal nama|jadi mayat|gue ratain|gua ratain|kami ratakan|gue ledakin|gue bom|gua bom|gw bom|dipaehan|paehan siah
      tunggu pembalasan|gue culik|gua culik|anakmu gue|anak lo gue|jangan sampai ketemu gue|jangan sampe ketemu gue|gue injek
      gue remukin|gue hancurin muka|mampus lo gue
      sikat lu|sikat lo
      gue tau sekolahnya|tau sekolah anak|tahu sekolah anak|mati lo di tangan|mati lu di tangan|mati di tangan gue|mati di tangan saya
      bawa massa|bawa anak buah|gue obrak abrik|gue acak-acak|gue ancurin toko`,
    violence: `
      bunuh|bunuhin|dibunuh|membunuh|bacok|dibacok|membacok|ditusuk|menusuk|tikam|gebuk|gebukin|digebukin|dihajar|menghajar|pukulin
      dipukuli|memukuli|tonjok|bogem|ditembak|menembak|bakarin|ngebom|dibom|dihancurkan|obrak-abrik|cekik|gorok|penggal|patahkan kaki
      patahin kaki|patahin tangan|racunin|habisi|habisin|abisin|keroyok|dikeroyok|tabrakin|siram air keras|air keras|tampar|gampar|santet
      gue hajar|dihajar massa|bakar toko|bakar rumah|bakar gudang|bakar kantor|lempar bom|pasang bom|hajar muka|tembak mati|tembak kepala
      hancurin muka|hancurin toko|hancurkan toko|tusuk perut`,
    target: `
      loe|kalian|elu|keluarga lo|keluargamu|keluarga kamu|keluarga lu|anak lo|anakmu|anak lu|istri lo|istrimu|bini lo|orang tuamu|ortu lo
      rumah lo|rumahmu|rumah lu|toko lo|tokomu|toko lu|toko kalian|gudang lo|gudangmu|gudang kalian|kantor lo|kantormu|kantor kalian
      kurir lo|karyawan lo|seller ini|kakimu|kaki lo|tanganmu|muka lo|mukamu|kepalamu|leher lo|lehermu|elo|lo pada|lo semua|lu semua|lo ya
      lu ya|kau ya|kamu ya|kurir itu|kalian semuanya|kurirnya|si kurir|adminnya|sellernya`,
    group: `
      orang cina|orang china|orang tionghoa|tionghoa|orang keturunan|orang jawa|orang batak|orang padang|orang minang|orang madura
      orang sunda|orang papua|orang timur|orang ambon|orang aceh|orang bugis|orang bali|orang arab|orang india|orang negro
      orang kulit hitam|kulit hitam|orang kulit putih|orang asing|orang bule|orang afrika|orang nigeria|orang korea|orang jepang
      orang malaysia|orang amerika|orang israel|orang yahudi|orang kristen|orang katolik|orang islam|orang muslim|orang hindu|orang buddha
      orang budha|non muslim|nonmuslim|kaum lgbt|lgbt|orang gay|kaum gay|lesbian|waria|transgender|orang cacat|penyandang disabilitas
      difabel|tunanetra|tuna rungu|orang tua renta|kakek-kakek|nenek-nenek|orang miskin|orang kampung|orang desa|pengungsi|rohingya
      imigran|ahmadiyah|syiah|ateis|orang gendut|orang rusia|orang melayu|kaum yahudi|kaum kristen|orang buta|pembeli cina|pembeli muslim
      pembeli kristen|janda-janda|kaum wanita|cewek-cewek|cowok-cowok|pembeli bule|kaum perempuan|perempuan|wanita
      kafir|banci|bencong|kaum homo|orang ntt|orang flores|orang dayak|orang betawi|orang lombok|orang manado|orang palembang
      orang lampung|orang banjar|orang sulawesi|anak papua|kurir cewek|kurir perempuan|admin cewek|kaum difabel|orang tuli
      orang difabel|orang gila|orang idiot|orang nasrani|orang hitam|orang item|orang filipina|orang bangladesh|orang pakistan
      imigran gelap|wni keturunan|aseng|keturunan cina|orang syiah|lansia
      kurir batak|kurir papua|kurir cina|kurir madura|pembeli dari papua|pembeli papua|pembeli batak|pembeli madura|pembeli arab
      pembeli india|pelanggan cina`,
    refusePeople: `
      tidak jual ke|tidak menjual ke|tidak menjual kepada|ga jual ke|gak jual ke|nggak jual ke|gamau jual ke|ga mau jual ke
      gak mau jual ke|tidak mau jual ke|tidak melayani|ga melayani|gak melayani|nggak melayani|ga layani|gak layani|tidak kami layani
      tidak menerima pesanan dari|tidak terima pesanan dari|tidak terima order dari|ga terima order dari|ga terima orderan
      gak terima orderan|tidak terima orderan|tidak kirim ke orang|ga kirim ke orang|menolak pesanan dari|kami tolak pesanan|dilarang beli
      dilarang order|tidak disambut|kami blokir|auto blokir|auto block|haram jual|haram dijual ke|tidak untuk orang|bukan untuk orang
      anti pembeli|ogah jual|ogah melayani|males layanin|malas melayani|jangan beli di sini|jangan order di sini|jangan belanja di sini
      jangan beli di toko
      jangan kirim kurir|jangan kasih kurir|jangan pakai kurir|jangan pake kurir|kurirnya jangan|ga mau kurir|gak mau kurir
      gak mau dilayani|ga mau dilayani|tidak mau dilayani|gamau dilayani|ogah dilayani|ga mau admin|gak mau admin|dilarang masuk
      ngapain beli|ngapain belanja|ngapain order|ga usah beli|gak usah beli|gausah beli|ga usah order|gak usah order
      males sama|malas sama|males deh sama|ogah sama|benci sama|jijik sama|muak sama|ga sudi|gak sudi|tak sudi|tidak sudi
      ga boleh beli|tidak boleh beli|tidak boleh order|gak boleh order|tidak kami terima|ga kami terima
      harga beda untuk
      kami tolak pembeli|tolak pembeli|menolak pembeli|tolak order dari|tolak orderan dari|jangan dikasih ke kurir
      jangan dikirim pakai kurir|jangan diantar`,
    contempt: `
      jorok|najis|penipu semua|semua penipu|pada penipu|tukang tipu|tukang nipu|suka nipu|maling semua|semua maling|pada maling
      suka nyolong|pencuri semua|tidak bisa dipercaya|ga bisa dipercaya|gak bisa dipercaya|jangan dipercaya|rendahan|bodoh semua
      pada bodoh|goblok semua|primitif|biadab|barbar|pulang ke negaramu|pulang ke negara|balik ke negara|balik ke kampung|diusir|pemalas
      malas semua|pelit semua|binatang|kayak binatang|parasit|kafir semua|ga punya adab|tidak beradab|norak semua|licik semua|pada licik
      pada bau|bau semua|kotor semua|pada kotor|diusir saja|sampah semua|itu hina
      item bau|kasar semua|kampungan semua|ga ngerti apa-apa|bodoh|goblok|otaknya kurang|ga berpendidikan|tukang mabok
      tukang rusuh|preman semua|ga level|kelas rendah|pelit
      badannya bau|bau ketek|bau badan
      kampungan|suka bom order|tukang bom order|katro|serem semua`,
    slur: `
      cina babi|cina anjing|cina kafir|cina sipit|dasar cina|dasar china|cokin|dasar negro|nigger|nigga|monyet papua|papua monyet
      dasar papua|dasar batak|batak bau|dasar madura|dasar padang|padang bengkok|padang licik|jawa kowek|jawir|dasar kafir|kafir lo
      kafir laknat|kadrun|kampret kafir|yahudi laknat|yahudi bangsat|arab onta|onta lo|dasar bencong|homo laknat|dasar homo|dasar lesbi
      dasar bule|dasar keling|dasar cacat|autis lo|dasar autis|buta lo|budek lo|pincang lo|dasar indon|dasar rohingya|dasar wanita murahan
      cina lo pada|negro bau|negro jelek|bencong laknat|jawa koek`,

    cancelRequest: `
      tolong batalkan pesanan|tolong cancel pesanan|tolong dicancel|tolong dibatalkan|mohon batalkan pesanan|mohon dibatalkan
      mohon dicancel|mohon cancel|mohon untuk membatalkan|bisa tolong cancel|bisa dicancel kak|bisa dibatalkan kak|boleh dicancel
      boleh dibatalkan|boleh tolong cancel|boleh minta tolong cancel|minta tolong cancel|minta tolong dibatalkan|minta tolong batalkan
      minta dicancel|ajukan pembatalan|silakan ajukan pembatalan|silahkan ajukan pembatalan|mohon ajukan pembatalan
      tolong ajukan pembatalan|silakan batalkan|silahkan batalkan|silakan cancel|silahkan cancel|cancel dari sisi kakak
      cancel dari pihak kakak|cancel dari pembeli|batalkan dari sisi kakak|batalkan dari sisi anda|dibatalkan dari kakak|kakak cancel aja
      kak cancel aja ya|kak tolong cancel|bantu cancel|bantu batalkan|dibantu cancel|dibantu batalkan|tlg cancel|tlg batalin
      mohon cancel ya`,
    dispute: `
      laporkan|lapor ke shopee|lapor ke tokopedia|lapor shopee|lapor tokped|ngelapor|melaporkan|melapor|report|komplain ke shopee
      komplain ke tokopedia|ajukan komplain|ajukan pengembalian|ajukan retur|ajukan refund|mengajukan komplain|mengajukan pengembalian
      pengajuan pengembalian|pusat resolusi|sengketa|buka kasus|ylki|bpkn|chargeback|cs shopee|cs tokopedia|mediasi|dispute
      lapor ke platform|lapor ke aplikasi|komplain ke aplikasi|komplainnya|laporannya|komplain|komplen`,
    dissuade: `
      jangan|jgn|jangan dulu|jgn dulu|tolong jangan|mohon jangan|mohon tidak|mohon untuk tidak|tidak perlu|ga perlu|gak perlu|nggak perlu
      ga usah|gak usah|nggak usah|gausah|tidak usah|tak usah|percuma|sia-sia|hentikan|tolong batalkan|tolong tutup|tolong cabut
      tolong tarik|tarik kembali`,

    negation: `
      tidak|tdk|tak|tidaklah|ga|gak|nggak|ngga|ngak|nda|ndak|kagak|kaga|enggak|engga|g bisa|gabisa|gaboleh|gada|gaada|bukan|belum|belom
      blm|jangan|jgn|tanpa|tiada|tak ada|takde|ogah|tidak pernah|ga pernah|gak pernah|never|dilarang|tidak akan|ga akan|gak akan|gk|no`,
    refusal: `
      tidak bisa|ga bisa|gak bisa|tidak dapat|tidak dapat kami|tidak diperbolehkan|tidak boleh|ga boleh|gak boleh|tidak diizinkan
      tidak diijinkan|tidak menerima pembayaran di luar|tidak melayani transaksi di luar|tidak melayani di luar|dilarang oleh|melanggar
      melanggar aturan|melanggar kebijakan|melanggar ketentuan|pelanggaran|aturan platform|aturan shopee|kebijakan platform
      kebijakan shopee|kebijakan tokopedia|hanya melalui platform|hanya lewat platform|hanya melalui aplikasi|hanya lewat aplikasi
      hanya melalui shopee|hanya melalui chat|tetap di aplikasi|tetap melalui aplikasi|silakan lanjut di chat ini|mohon maaf kami tidak
      maaf kami tidak|mohon maaf tidak|sesuai nilai asli|sesuai nilai sebenarnya|harga sebenarnya|nilai sebenarnya|ilegal|melawan hukum
      kami tidak pernah|tidak ada wa|ga ada wa|gak ada wa|tidak punya wa|ga punya wa|ga pakai wa|tidak pakai wa`,
    warning: `
      waspada|hati-hati|awas penipuan|berhati-hati|jangan pernah|jangan berikan|jangan memberikan|jangan bagikan|jangan membagikan
      jangan kirim kode|jangan beritahu|jangan kasih|jangan share|jangan percaya|jangan klik|jangan transfer|kepada siapapun
      kepada siapa pun|ke siapapun|ke siapa pun|pada siapapun|penipuan mengatasnamakan|mengatasnamakan|phishing|modus penipuan
      tidak pernah meminta|tidak akan pernah meminta|tidak akan meminta|ga pernah minta|gak pernah minta|rahasiakan|jaga kerahasiaan
      akun palsu|laporkan jika|hindari penipuan|scam|oknum penipu|waspadai penipuan`,
    falseNegation: `
      jangan ragu|jgn ragu|jangan sungkan|jangan khawatir|jgn khawatir|jangan lupa|jgn lupa|jangan lewatkan|jangan sampai
      jangan ketinggalan|tidak masalah|ga masalah|gak masalah|gapapa|gpp|ga apa-apa|gak apa-apa|tidak apa-apa|nggak apa-apa|tidak hanya
      tak hanya|bukan hanya|bukan cuma|bukan saja|tidak perlu khawatir|ga perlu khawatir|tidak perlu menunggu|tidak perlu|tidak usah
      ga usah|gak usah|gausah|gak perlu|ga perlu|kenapa tidak|kenapa nggak|tidak puas|ga puas|gak puas|tidak suka|ga suka|tidak cocok
      ga cocok|tidak muat|ga muat|tidak sesuai|ga sesuai|gak sesuai|belum sampai|blm sampai|belum diterima|belum menerima|belum masuk
      blm masuk|belum terima|belum ada|belum datang|tidak sampai|ga sampai|tidak menerima|ga nerima|tidak berfungsi|ga berfungsi
      tidak nyala|ga nyala|tidak bisa nyala|tidak bisa dipakai|ga bisa dipakai|tidak dikenakan biaya|tanpa biaya|tanpa potongan
      tanpa ongkir|tidak ada biaya|tidak lama|ga lama|tidak kalah|tiada duanya|tak terbatas|tidak terbatas|tidak mempengaruhi
      tidak memengaruhi|bukan masalah|no problem|tidak tahu|ga tau|gak tau|belum dipakai|belum dibuka|belum digunakan|belum dicoba
      belum pernah dipakai|bisa tidak|bisa ga|bisa gak|atau tidak|atau nggak|atau belum|tanpa alasan|tidak rusak|tidak buang
      tidak perlu retur|tidak perlu dikembalikan|tidak perlu dikirim balik|ga perlu dikembalikan|ga usah dikembalikan
      ga ketauan|ga ketahuan|gak ketauan|gak ketahuan|nggak ketahuan|ga bakal ketauan|gak bakal ketauan|ga akan ketauan|tidak ketahuan
      ga ada bedanya|gak ada bedanya|ga kelihatan bedanya|ga keliatan bedanya|ga bakal tau|ga usah khawatir|gak usah khawatir
      ga kena potongan|gak kena potongan|biar ga kena potongan|biar gak kena potongan|gak usah lewat|ga usah lewat|ga usah checkout
      gak usah checkout|ga perlu checkout|gak perlu checkout
      tanpa efek samping|tanpa diet|tanpa olahraga|tanpa obat|tanpa operasi|tanpa obat dokter|tanpa ke dokter|tidak perlu operasi
      tidak perlu obat|ga perlu obat|tidak kambuh|ga kambuh lagi|tidak balik lagi|tanpa ribet
      tidak ada nilai komersial|tanpa nilai komersial|no commercial value`,
    reported: `
      bilang|bilangin|katanya|kata admin|kata seller|kata penjual|kata cs|kata kurir|dibilang|dibilangin|ngatain|ngatain saya|dikatain
      dikatai|menyebut saya|manggil saya|memanggil saya|panggil saya|menghina|dihina|maki|dimaki|memaki|tertulis|tulisannya|balasnya
      jawab saya|mengaku|berkata|nyebut`,
    contrast: 'tapi|tp|tetapi|namun|akan tetapi|sedangkan|padahal|walau begitu|sayangnya|hanya saja|cuma aja|meski begitu',
    question: `
      apakah|apa ini|apa itu|ini ori|ori ga|ori gak|ori nggak|ori tidak|original ga|original gak|original tidak|asli ga|asli gak
      asli tidak|kw ga|kw gak|kw ya|ini kw|kok kw|ternyata kw|ternyata palsu|curiga|saya curiga|meragukan|sepertinya|kayaknya|kyknya
      kelihatannya|saya rasa|menurut saya|yang saya terima|dikirim kw|dikasih kw|jual kw|jual palsu|jual barang palsu|beneran|benarkah
      dapet barang|dapetnya|dapatnya`,
    idiom: `
      harga gila|promo gila|diskon gila|gila sih|gila keren|gila bagus|gila banget bagus|anjir bagus|anjir keren|anjay|cakep gila
      murah gila|enak gila|harga sadis|sadis murah|banting harga|makanan anjing|kandang anjing|baju anjing|tali anjing|anak anjing umur
      anjing saya|anjing peliharaan|anjing dan kucing|anjing kucing|untuk anjing|buat anjing|daging babi|minyak babi|bulu babi|kulit babi
      tempat sampah|kantong sampah|plastik sampah|tong sampah|daging bakar|ayam bakar|ikan bakar|jagung bakar|bakar-bakar|alat bakar
      bumbu bakar|pembunuh kuman|bunuh kuman|membunuh kuman|membunuh bakteri|pembasmi|racun tikus|racun serangga|racun shopee
      racunin belanja|racun belanja|racun skincare|lem tembak|tembak harga|bom mandi|bath bomb|kostum badut|boneka monyet|killer|gokil
      pecah banget|parah keren`,
  },
  numbers: {
    '0': 'nol|kosong|null|zero|noll|ksg',
    '1': 'satu|stu|esa|1atu',
    '2': 'dua|duwa',
    '3': 'tiga|tga',
    '4': 'empat|ampat|empt|mpat',
    '5': 'lima|lma',
    '6': 'enam|anam|enm',
    '7': 'tujuh|tuju|tjuh',
    '8': 'delapan|dlapan|lapan|dlpn',
    '9': 'sembilan|smbilan|semblan',
    '10': 'sepuluh',
    '11': 'sebelas',
    '12': 'dua belas|duabelas',
    '13': 'tiga belas|tigabelas',
    '14': 'empat belas|empatbelas',
    '15': 'lima belas|limabelas',
    '16': 'enam belas|enambelas',
    '17': 'tujuh belas|tujuhbelas',
    '18': 'delapan belas|delapanbelas',
    '19': 'sembilan belas|sembilanbelas',
    '20': 'dua puluh|duapuluh',
    '30': 'tiga puluh|tigapuluh',
    '40': 'empat puluh|empatpuluh',
    '50': 'lima puluh|limapuluh',
    '60': 'enam puluh|enampuluh',
    '70': 'tujuh puluh|tujuhpuluh',
    '80': 'delapan puluh|delapanpuluh',
    '90': 'sembilan puluh|sembilanpuluh',
    '100': 'seratus',
  },
  phrases: {
    'contact.invitation': `
      lanjut…di wa|lanjut…via wa|pindah…ke wa|chat…via wa|chat…ke nomor|wa…aja ya kak|langsung…wa aja|di sini…sering kesensor
      di sini…slow respon|nomor…ada di kartu|nomor…ada di paket|scan…barcode di paket|scan…qr di kartu|cek…bio kami
      cek nomor…di foto produk|nomor ada…di foto|spasi…dihapus ya nomornya|aplikasi…warna hijau
      japri aja|japri ya|japri gan|japri kak|japri sis|japri bos|japri dong|japri admin|lanjut japri|japri untuk|jangan lewat sini
      jgn lewat sini|jangan chat di sini|jgn chat di sini|jangan tanya di sini|kontak langsung…jangan|chat…di aplikasi sebelah
      lanjut di sebelah|pindah ke sebelah|langsung ke nomor
      save nomor aku|save nomor saya|save nomor kami|simpan nomor saya|simpan nomor kami|catat nomor saya|cari…kami di ig|cari…di ig`,
    'contact.request': `
      minta…nomor wa|minta…no wa|minta…nomor hp|minta…no hp|minta…nomor telepon|boleh…minta nomor|boleh tau…nomor wa|bagi…nomor wa
      kirim…nomor wa|share…nomor wa|kasih…nomor wa|nomor wa…berapa|no wa…berapa|minta…id line|minta…email kakak`,
    'payment.outside': `
      transfer…ke rekening saya|transfer…ke rekening pribadi|transfer…langsung ke|tf…langsung ke|tf…ke rek|tf aja…lebih murah
      tf langsung…diskon|transfer…lebih murah|transfer langsung…diskon|transfer…dapat diskon|bayar…langsung ke saya
      bayar…langsung ke rekening|bayar…ke rekening bca|bayar…via dana|bayar…ke dana|kirim…ke dana saya|kirim…ke gopay|bayar…tanpa aplikasi
      tanpa potongan…admin…transfer|biar ga kena admin…tf|biar…ga kepotong admin|biar tidak…kena biaya admin|ongkirnya…transfer ke
      kekurangannya…transfer ke|selisihnya…tf ke|dp…ke rekening|kirim…pulsa ke|kirim kode…voucher google play
      cod ketemuan|ketemuan aja…bayar|ketemuan…potongan|cod…ga usah lewat|cod…gak usah lewat|cod…di luar aplikasi|bayar ke kurir saya
      bayar langsung ke kurir saya|titip uang…ke kurir|duitnya…ke rekening|uangnya…langsung ke rekening
      di app batalin|di aplikasi batalin|di app cancel|cash ke temen|bayar cash ke|cash ke orang saya`,
    'sale.outside': `
      cancel…order via wa|cancel…lewat wa|batalkan…order lewat wa|batalin…pesan lewat wa|order…via wa lebih murah|order via wa…diskon
      order lewat wa…lebih murah|order langsung…lebih murah|beli langsung…lebih murah|beli langsung…tanpa admin|transaksi…di luar aplikasi
      transaksi…diluar shopee|transaksi…di luar shopee|lebih murah…di luar shopee|lebih murah…di luar aplikasi
      lebih murah…langsung ke kami|next order…langsung wa|order berikutnya…langsung wa|besok-besok…order langsung|website kami…lebih murah
      cod…ketemuan aja|ga usah lewat…shopee|gak usah lewat…tokped`,
    'review.incentive': `
      bintang 5…dapat|bintang 5…dapet|bintang 5…gratis|bintang 5…cashback|bintang 5…bonus|bintang 5…voucher|bintang 5…hadiah
      bintang 5…pulsa|bintang 5…saldo|bintang lima…dapat|bintang lima…cashback|bintang lima…hadiah|ulasan…dapat…voucher|ulasan…cashback
      ulasan…dapat saldo|ulasan…hadiah|ulasan…bonus|ulasan…kirim ss|ulasan…screenshot…dapat|review…cashback|review…dapat voucher
      review…dapat hadiah|review…kirim ss|review…bonus|rating 5…dapat|rating 5…cashback|rating…klaim hadiah|kirim ss…ulasan…klaim
      jasa…rating|jasa…ulasan|jasa…review|order fiktif|fake order|orderan fiktif|beli ulasan|jual ulasan
      hapus…review…diganti|hapus…ulasan…diganti|hapus review…nanti diganti|hapus ulasan…nanti kami|edit…rating…ganti rugi
      diedit…rating…ganti rugi|bintang lima…pulsa|screenshot…bintang…pulsa|ss…bintang 5…pulsa`,
    'review.change': `
      hapus…ulasan|hapus…review|hapus…rating|hapus…penilaian|dihapus…ulasannya|ubah…ulasan|ubah…rating|ubah…penilaian|ubah…bintang
      ubah…jadi bintang 5|ganti…jadi bintang 5|ganti…bintang 5|ganti…ulasan|edit…ulasan|edit…rating|edit…bintang|revisi…ulasan
      revisi…bintang|naikkan…bintang|naikin…bintang|naikin…rating|tarik…ulasan|cabut…ulasan|jadikan…bintang 5|jadiin…bintang 5
      ulasannya…diubah|ulasannya…dihapus|ratingnya…diubah|bintangnya…diubah`,
    'review.positive-only': `
      puas…bintang 5|puas…bintang lima|suka…bintang 5|kalau puas…bintang|tidak puas…jangan…bintang|tidak puas…chat dulu
      ga puas…jangan…bintang|gak puas…jangan…rating|ada kendala…jangan…bintang|ada masalah…jangan…bintang|jangan…kasih bintang 1
      jangan…bintang 1|jangan…kasih rating jelek|jangan…beri bintang rendah|jangan…ulasan buruk|mohon…bintang 5|mohon…bintang lima
      tolong…bintang 5|minta…bintang 5|minta…bintang limanya|jangan lupa…bintang 5|jangan lupa…bintang lima|beri…bintang 5
      berikan…bintang 5|bantu…bintang 5|ditunggu…bintang 5|ditunggu…bintang limanya|ulasan…bagus ya kak|kasih bintang 5 ya
      kasih bintang 5 yah|kasih bintang 5 dong|kasih bintang lima ya|kasih bintang lima dong|kasi bintang 5|kasih kami…bintang 5
      langsung kasih…bintang 5`,
    'feedback.withheld': `
      hapus…ulasan…baru kami|hapus…ulasan…baru bisa|hapus…ulasan…baru di|hapus…review…baru kami|hapus…review…baru bisa
      hapus…review…baru uang|hapus ulasan…refund|hapus ulasan…kami proses|ubah…ulasan…baru|ubah…rating…baru|ubah bintang…baru
      ubah ulasan…refund|ubah…bintang 5…refund|ganti…bintang 5…refund|bintang 5…baru|bintang 5 dulu|bintang lima…baru|bintang lima dulu
      rating 5…baru|kasih bintang…baru…refund|kasih bintang…baru…kirim|ulasan dulu…baru|review dulu…baru|tanpa bintang 5…garansi
      tidak bintang 5…garansi|bintang 1…garansi hangus|ulasan buruk…garansi hangus|rating jelek…garansi|bintang 1…tidak kami
      bintang 1…kami blokir|klaim garansi…wajib bintang 5|garansi…wajib bintang 5|garansi aktif…bintang 5
      bintang 5 duluan|bintang lima duluan|selama…belum diubah…tidak|selama…belum dihapus…tidak|selama…belum diubah…dana
      selama rating…belum|selama ulasan…belum|selama bintang…belum|sebelum rating…diubah|sebelum ulasan…dihapus|sebelum ulasan…diubah
      sebelum bintang…diubah|garansi…kalau…bintang lima|garansi…kalau…bintang 5|garansi…khusus…bintang 5|diurus…kalau…bintang 5
      diurus…kalau…bintang lima|refund…kalau…sudah dihapus|kirim ulang…kalau…bintang 5|barang pengganti…kalau…bintang
      barang pengganti…setelah…bintang|barang pengganti…setelah…ulasan|dana…setelah…ulasan|dana…kembali…setelah…bintang
      kalau mau refund…hapus|mau refund…hapus dulu|mau uang kembali…hapus|mau uang kembali…ubah|mau diganti…hapus…ulasan
      mau diganti…ubah…bintang|hapus dulu…bintang|hapus dulu…ulasan|hapus dulu…review|ubah dulu…bintang|ubah dulu…ulasan
      hanya apabila…dihapus|hanya jika…dihapus|hanya jika…diubah|apabila ulasan…dihapus|kembalikan…ulasan…dihapus
      kembalikan…bintang…dihapus|jika ulasan…dihapus…kami`,
    'feedback.threatened': `
      ga direfund…bintang 1|gak direfund…bintang 1|nggak direfund…bintang 1|tidak direfund…bintang 1|tidak refund…bintang
      ga refund…bintang 1|refund…atau…bintang 1|refund…atau…ulasan|refund…kalau tidak…bintang|refund…kalo ga…bintang|balikin…atau…bintang
      balikin…kalo ga…bintang|ganti rugi…atau…bintang|ganti rugi…kalau tidak…ulasan|kalau tidak…bintang 1|kalau gak…bintang 1
      kalo ga…bintang 1|kalo gak…bintang 1|kalo nggak…bintang 1|jika tidak…bintang 1|jika tidak…ulasan buruk|kalau tidak…viralkan
      kalo ga…viralin|kasih diskon…atau…bintang|kasih bonus…atau bintang|gratis…kalo ga…bintang 1|mau bintang 5…kasih|ga mau…bintang 1
      gak mau…bintang 1|takut…bintang 1|refund dulu…hapus ulasan|refund…baru saya hapus|transfer…baru saya hapus
      uang kembali…saya hapus ulasan
      bikin ancur…rating|bikin hancur…rating|ancurin rating|hancurin rating|ancurin…ratingnya|hancurkan rating|rating toko…hancur
      rating toko…ancur|jatuhin rating|jatuhkan rating|spam bintang 1|bom bintang 1|kasih…kalau mau bintang 5|pilih…atau…bintang
      pilih…apa…rating|pilih…atau…rating|pilih…atau…ulasan|kalo nggak…siap2 bintang|siap2 bintang 1|siap siap bintang 1
      siap2 bintang satu|siap-siap bintang satu|tambahin…kalo ga…bintang|tambahin…kalau tidak…bintang
      kirim lagi…atau…bintang|kirim 1 lagi…kalo|gratisan…atau…bintang|diskon…kalo ga…rating|diskon…kalo tidak…rating|duit…atau…bintang
      duit…kalo ga…bintang|baru gue hapus…bintang|baru gue hapus…review|baru saya hapus…ulasan|bayar…baru…hapus bintang
      kompensasi…ancur rating|kompensasi…ancur…rating|kompensasi…hancur…rating
      mau bintang lima?|mau bintang 5?|gratisin…atau…bintang|atau siap2…bintang|atau siap-siap…bintang`,
    'promotion.offer': `
      pembelian berikutnya…diskon|order berikutnya…diskon|belanja berikutnya…diskon|pembelian selanjutnya…diskon|order lagi…diskon
      order lagi…dapat|belanja lagi…voucher|follow toko…voucher|follow toko…diskon|follow…dapat voucher|ikuti toko…voucher
      ikuti toko…dapatkan|pakai kode…diskon|gunakan kode…diskon|masukkan kode…diskon|pake kode…potongan|beli 2…gratis|beli 2…diskon
      beli 3…gratis|beli banyak…diskon|minimal pembelian…diskon|min. belanja…gratis|lagi ada promo|sedang ada promo|kami ada promo
      toko kami…sedang promo|toko kami…lagi diskon|lagi promo…kak|promo…sampai akhir bulan|diskon…sampai tanggal|diskon…hari ini
      ajak teman…dapat|gabung grup…promo|produk baru…yuk|cek juga…produk kami|cek…produk lainnya
      kode…belanja berikutnya|kode…order berikutnya|kode…pesanan berikutnya|kode…pembelian berikutnya|kode…belanja selanjutnya
      kode promo…belanja|sekalian borong|sekalian…kak…lagi diskon|sekalian…lagi obral|sekalian…lagi promo|kami juga punya…koleksi
      kita juga jual…kak|ada juga…model baru|cek toko kami…ya|mampir ke toko kami|intip koleksi|kepoin toko|intip toko kami
      waktunya checkout|saatnya checkout|gajian…checkout|diskon…sampai minggu|diskon…sampai besok|diskon…sampai akhir|semua tas diskon
      semua…diskon…sampai|koleksi baru kita`,
    'rights.guarantee': `
      tidak bergaransi|no garansi|garansi…tidak berlaku|garansi…hangus|garansi…gugur|tidak menerima…komplain|tidak terima…komplain
      ga terima…komplain|gak terima…komplain|no komplain|no complain|setelah diterima…bukan tanggung jawab
      setelah dikirim…bukan tanggung jawab|barang diterima…bukan tanggung|keluar toko…bukan tanggung|kami tidak…bertanggung jawab
      tidak bertanggung jawab…kerusakan|rusak…tanggung sendiri|rusak…risiko pembeli|rusak…resiko pembeli
      tidak terima keluhan|tidak menerima keluhan|ga terima keluhan|gak terima keluhan|tidak melayani keluhan|tidak melayani komplain
      ga ngelayanin komplain|keluhan…diabaikan|keluhan…tidak kami|komplain…hangus|komplain…diabaikan|setelah itu…bukan tanggung jawab
      lewat…hari…bukan tanggung jawab|lewat…bukan urusan kami|setelah 1 tahun…tidak ada garansi|ga ada garansi|gak ada garansi
      tidak ada garansi|garansi cuma…hari|garansi hanya…hari|garansi toko cuma|tanpa garansi
      garansi batal|garansi…batal`,
    'rights.withdrawal': `
      yang sudah dibeli…tidak dapat dikembalikan|sudah dibeli…tidak bisa dikembalikan|sudah dibeli…tidak dapat ditukar
      sudah dibayar…tidak bisa dibatalkan|sudah order…tidak bisa cancel|sudah order…ga bisa cancel|no cancel…setelah
      tidak berlaku…bebas pengembalian|tidak ada…masa pengembalian|beli berarti…setuju|membeli berarti…setuju|beli = setuju|fix no cancel`,
    'rights.refund': `
      no refund|no retur|no return|no refund no retur|uang…tidak kembali|uang…tidak bisa kembali|uang…ga bisa balik
      uang…tidak dapat dikembalikan|dana…tidak dapat dikembalikan|jangan harap…refund|jangan mimpi…refund|mimpi…refund
      uang ga balik|uang gak balik|uang nggak balik|uang ga kembali|uang gak kembali|duit ga balik|duit gak balik|dana ga balik
      dana tidak kembali|uang hangus|dp hangus|ga ada kata refund|ga bisa dibalikin`,
    'rights.faulty': `
      rusak…tidak kami ganti|rusak…ga bisa retur|rusak…bukan tanggung jawab|rusak…tidak diganti|rusak…tidak ada refund|rusak…no retur
      cacat…tidak diganti|pecah…tidak diganti|pecah…bukan tanggung jawab|pecah…resiko|pecah…risiko|lecet…tidak bisa retur
      kerusakan…pengiriman…bukan tanggung jawab|kerusakan…ekspedisi…bukan tanggung
      rusak…urusan pabrik|rusak…bukan urusan|rusak…bukan kami|rusak…urusan pembeli|rusak…derita|rusak…ga ada ganti
      rusak…gak bisa klaim|rusak…tidak bisa klaim|rusak…ga bisa klaim|tidak ganti…barang rusak|ga ganti…barang rusak
      barang cacat…tidak bisa|barang cacat…ga bisa|rusak pun…tidak
      rusak pun…ga|cacat pun…tidak|tanpa dus…tidak bisa|tanpa kotak…rusak|rusak…ongkir…dulu|barang rusak…bayar ongkir
      tidak…walau rusak|ga…walau rusak|gak…walau rusak|tidak…biarpun rusak|ga…biarpun rusak|tidak…meskipun rusak|tidak…meski rusak
      ga…meski rusak|ga bisa…walaupun rusak
      kerusakan…bukan tanggung jawab|kerusakan apapun…bukan|kerusakan…bukan urusan|ga nerima…cacat|gak nerima…cacat
      tidak menerima…cacat`,
    'rights.sale-item': `
      sale…no retur|sale…tidak bisa diretur|sale…tidak dapat ditukar|promo…tidak bisa diretur|promo…tidak dapat dikembalikan
      promo…no retur|diskon…no retur|second…no retur|bekas…no retur|harga segini…garansi|murah…jangan minta garansi`,
    'rights.opened': 'dibuka…garansi hangus|dibuka…no retur|segel…rusak…hangus|segel…dibuka…hangus',
    'rights.store-credit': `
      tukar…saja…tidak refund|hanya tukar…tidak refund|cuma tukar…bukan refund|bisa tukar…tidak bisa refund|bisa tukar…ga bisa refund
      bisa ditukar…tidak bisa diuangkan|tidak bisa diuangkan|ga bisa diuangkan|refund…berupa voucher|refund…bentuk voucher
      refund…dalam bentuk voucher|pengembalian…berupa voucher|pengembalian…bentuk voucher|uang tidak kembali…voucher|diganti…voucher toko
      diganti…voucher belanja|diganti…saldo toko|diganti produk…senilai`,
    'rights.maker': `
      hubungi…pabrik…kami tidak|hubungi…distributor…kami tidak|hubungi…brand…bukan kami|klaim…ke pabrik…bukan|klaim…ke distributor…bukan
      klaim…langsung ke service center…kami|klaim…langsung ke ekspedisi|urus sendiri…ekspedisi|urus…ke ekspedisi…bukan kami
      komplain…ke ekspedisi…bukan|komplain…ke kurir|salah ekspedisi…bukan kami|salahnya kurir…bukan kami|tanggung jawab…ekspedisi…bukan
      tanggung jawab…pabrik…bukan|bukan urusan…toko|bukan urusan kami|kami hanya…reseller|kami cuma…reseller|kami hanya…menjual
      kami cuma…penjual|kami hanya…perantara|kami cuma dropship`,
    'rights.condition': `
      tanpa video unboxing…komplain|no video…no komplain|no video…no refund|video unboxing…jika tidak ada|refund…dipotong|refund…potong…%
      dipotong…%…refund|biaya restock…refund|cabut…komplain…refund|tutup…komplain…refund|batalkan…komplain…refund|batalkan…laporan…refund
      selesaikan pesanan…baru refund|klik…pesanan selesai…refund|klik…pesanan diterima…refund|tf…ongkir dulu…retur|surat pernyataan…refund`,
    'claim.health': `
      tidak perlu…minum obat|ga perlu…minum obat|gak perlu…obat lagi|tidak perlu…obat dokter|tanpa…obat dokter|tidak perlu…operasi
      tanpa…operasi…sembuh|ga perlu…ke dokter|tidak perlu…ke dokter|pengganti…insulin|stop…insulin|lepas…obat|dokter…angkat tangan
      dokter…saja kaget|dokter…sampai heran|sekali minum…sembuh|sekali oles…hilang|tinggal oles…hilang|tinggal tempel…hilang
      diminum…langsung sembuh|segala…macam penyakit|segala…jenis penyakit|berbagai…penyakit…sembuh|1001 penyakit|seribu penyakit
      ramuan…turun temurun|resep leluhur…sembuh|sel kanker…mati|membunuh…sel kanker|mematikan…sel kanker|gula darah…normal
      gula darah…turun|tensi…normal|tensi…turun|kolesterol…turun|mata minus…normal|lepas…kacamata|rambut…tumbuh lagi|uban…hitam kembali
      membersihkan…pembuluh darah|imun…kebal virus|kebal…virus
      putih permanen|putih…dalam 3 hari|putih…dalam seminggu|putih…dalam 7 hari|ngorok…hilang|hilang ngoroknya
      tidur nyenyak…malam pertama|tidur pulas…malam pertama|langsung tidur nyenyak|rambut…lebat…dalam|rambut…tumbuh…dalam
      kebotakan…tumbuh|botak…tumbuh|botak…lebat|nyeri…hilang…pakai|nyeri…hilang…menit|sakit…hilang…sekali|hilang…sekali pakai
      cocok…semua orang…ampuh|ampuh…semua orang|manjur…semua orang|berhasil…semua orang|terbukti…semua orang|awet muda…tahun
      10 tahun lebih muda|tinggi…cm…bulan|nambah tinggi…cm|tinggi badan…cm|keriput…hilang|flek…hilang|selulit…hilang
      ga perlu…cuci darah|tanpa…cuci darah|buang obat|buang semua obat
      kolesterol rontok|asam urat rontok|gula…rontok|lemak…rontok|penyakit…rontok|hilang…seminggu|sembuh…seminggu|sembuh…hari
      sembuh…minggu`,
    'claim.weight': `
      turun…kg…hari|turun…kg…minggu|turun…kg…bulan|turun…kilo…hari|turun…kilo…minggu|turun…kilo…bulan|hari…turun…kg|minggu…turun…kg
      sebulan…turun…kg|seminggu…turun…kg|tanpa diet…turun|tanpa olahraga…turun|tanpa diet…langsing|tanpa olahraga…langsing
      makan…bebas…tetap kurus|makan banyak…tetap langsing|sambil tidur…kurus|sambil tidur…langsing|lemak…luntur|lemak…rontok
      lemak perut…hilang|berat badan…tidak naik lagi|auto…kurus|auto…langsing|dijamin…langsing|dijamin…kurus
      turun…kg tanpa|turun…kilo tanpa|kg…tanpa diet|kilo…tanpa olahraga|perut rata…hari|perut buncit…hilang|kempes…perut…hari
      kurus…kilo|langsing…kilo|kurus dalam|langsing dalam`,
    'claim.absolute': `
      dijamin…100%…berhasil|dijamin…ampuh|dijamin…sembuh|dijamin…hilang|pasti…sembuh|pasti…berhasil…100%|100%…ampuh|100%…sembuh
      100%…efektif|tidak sembuh…uang kembali|tidak berhasil…uang kembali|ga berhasil…uang kembali|tidak ada…efek samping…dijamin
      tidak akan…pernah rusak|ga akan…pernah rusak|seumur hidup…tidak rusak|terbaik…di dunia|nomor satu…di dunia|paling ampuh…di dunia
      tidak mungkin…alergi
      hemat listrik…%|hemat listrik sampai|irit bensin…%|hemat bensin…%|bensin…irit…%|listrik…hemat…%|tagihan listrik…turun
      tagihan listrik…setengah|cocok…semua orang|awet…selamanya|tahan…seumur hidup|anti rusak…selamanya|modal balik…hari
      sampai 90% listrik`,
    'counterfeit.admission': `
      mirip…ori…99%|mirip…original…%|sama persis…ori|sama persis…original|persis kayak…ori|persis seperti…asli|susah dibedakan…ori
      susah dibedain…ori|tidak bisa dibedakan…asli|ga bisa dibedain…asli|ga ketahuan…kw|ga bakal ketahuan…kw|ga akan ketahuan…palsu
      bukan ori…tapi|bukan original…tapi|bukan asli…tapi|harga segini…masa ori|harga segini…ya kw|harga segitu…bukan ori
      harga segini…mana ada ori|kalau ori…jutaan|kalo ori…jutaan|yang ori…jutaan|satu pabrik…sama ori|pabrik yang sama…ori
      logo…kami tempel|merek…tempel sendiri|kualitas…setara ori|kualitas…setara original|tidak ada lisensi…brand|barang batam…bukan resmi
      bukan asli…ketauan|bukan asli…ketahuan|mirip banget…yang asli|mirip banget…ori|persis…yang ori|persis…yang asli|ori mah…jutaan
      asli mah…juta|ori mah…juta|yang asli…jutaan|bukan resmi…apple|bukan resmi…samsung|merk…tempel
      logo doang sama|logo doang…sama|cuma logonya…sama`,
    'customs.undervalue': `
      declare…lebih rendah|declare…rendah|declare…usd|declare…dolar|declare…cuma|declare…di bawah|declare…dibawah|deklarasi…lebih rendah
      tulis…nilai…rendah|tulis…harga…rendah|tulis…lebih murah…invoice|tulis…dolar…invoice|tulis…usd…invoice|invoice…lebih rendah
      invoice…dikecilin|invoice…dikecilkan|invoice…cuma…dolar|invoice…cuma…usd|invoice…ditulis…dolar|nilai…diturunkan…pajak
      nilai…diturunin…pajak|nilai barang…dikecilin|nilai barang…dikecilkan|nilai paket…dikecilin|harga…dikecilin…pajak
      dipecah…biar ga kena pajak|dipisah…biar ga kena pajak|pisah paket…pajak
      ditulis…rb aja|ditulis…ribu aja|tulis…rb aja|tulis…ribu aja|tulis…dolar aja|tulis $…aja|harganya ditulis…aja|harga ditulis…aja
      tulis harga…aja|nota setengah harga|invoice setengah harga|faktur setengah harga|setengah harga…bea|setengah harga…pajak
      nilai…dikecilin|nilai…kecilin|kecilin…nilai|kecilkan…nilai|harga asli jangan ditulis|jangan tulis harga asli
      jangan cantumkan harga asli|harga di invoice…lebih kecil|harga di resi…lebih kecil
      ditulis…ribu bisa|nota nya ditulis|notanya ditulis|nota…ditulis…ribu|nota…ditulis…rb|invoice…ditulis…ribu`,
    'customs.gift': `
      tulis…sebagai hadiah|tulis…hadiah…paket|tulis…sebagai gift|tulis…gift…paket|ditulis…hadiah|ditulis…gift|ditulis…sampel|tulis…sample
      tulis…sampel|declare…sebagai hadiah|declare…gift|declare…hadiah|declare…sample|declare…sampel|deklarasi…hadiah
      kirim…sebagai hadiah…pajak|kirim…sebagai gift|kirim…sebagai sampel|label…hadiah…pajak|labeli…hadiah|tandai…gift|tandai…hadiah
      bilang…hadiah…bea cukai|bea cukai…bilang…hadiah|bilang…kado…bea cukai|bilang aja…hadiah|bilang aja…kado
      bisa tulis hadiah|tulis hadiah…paket|tulis kado|ditulis kado|dicantumkan sebagai kado|dicantumkan…hadiah|cantumkan…hadiah
      cantumkan…kado|cantumkan…sampel|tulis…dokumen…aman|isi paket…tulis dokumen|isi paket…dokumen…aman|isinya…tulis dokumen
      tulis barang bekas|ditulis barang bekas|tulis aja mainan|tulis aja dokumen|tulis aja baju bekas|deklarasi…barang pribadi
      tulis…barang pribadi|ditulis…barang pribadi|bilang…barang bekas|bilang…dokumen aja|ngaku…hadiah
      tulis hadiah…biar|tulis gift…biar
      tulis baju bekas|tulis…bekas biar|ditulis baju bekas|tulis pakaian bekas|tulis mainan bekas`,
    'tax.no-invoice': `
      tanpa faktur…lebih murah|tanpa faktur…diskon|tanpa nota…lebih murah|tanpa nota…diskon|tanpa ppn…lebih murah|non ppn…lebih murah
      non faktur…lebih murah|ga pakai faktur…murah|ga pake nota…murah|kalau pakai faktur…tambah|kalo pake faktur…tambah
      pakai faktur…tambah 11%|pakai ppn…tambah|cash…tanpa nota|tunai…tanpa nota|tunai…tanpa faktur|bayar tunai…tanpa pajak
      mau faktur nambah|mau faktur tambah|faktur nambah|pake faktur nambah|pakai nota nambah`,
    'credential.request': `
      kirim…kode otp|kirim…otp|kirimkan…kode|kirim…kode verifikasi|kirim…kode yang masuk|kirim…kode yg masuk|kirim…6 digit|kasih tau…kode
      kasih tahu…kode|kasih…otp nya|kasih…otpnya|minta…otp|minta…kode otp|minta…kode verifikasi|minta…kode yang|minta…password|minta…pin
      minta…cvv|sebutkan…kode|sebutkan…otp|sebutkan…pin|bacakan…kode|bacakan…otp|infokan…kode|infokan…otp|info…kode otp|share…otp
      berapa…kode otp|otp…berapa|kode otp…berapa|kode sms…berapa|passwordnya…apa|password…apa ya|foto…kartu…depan belakang|foto…kartu atm
      foto…belakang kartu|3 angka…belakang kartu|nomor kartu…cvv|selfie…ktp…rekening|login…akun…kami bantu|klik link…login bank
      install…anydesk|download apk
      password…apa kak|password…apa bun|password…nya apa|apa password|sandi…apa kak|pin atm…berapa|pin…berapa bu|pin…berapa pak
      pin…berapa kak|pinnya berapa|otpnya berapa|kodenya berapa|ada sms kode|ada kode 6 digit|kode 6 digit…bacain|kode…digit…sebutin
      login…lewat sini|login…sama sandi|login…pake email|login…pakai email|login…biar kita cek|login…biar kami cek|login…lewat link
      login…melalui link|login…di link|isi email…password|isi email…sandi|isi…kata sandi|verifikasi akun…link|selfie…kartu atm
      selfie…kartu kredit|selfie…sambil pegang|nomor kartu…masa berlaku|no kartu…masa berlaku|kode…barusan masuk
      kode yg masuk…dikirim|kode yang masuk…dikirim|kode…masuk…kirim ke sini`,
    'cancellation.request': `
      stok kosong…cancel|stok kosong…batalkan|stok habis…cancel|stok habis…batalkan|barang kosong…cancel|barang kosong…batalin
      kosong…tolong cancel|kosong…tolong batalkan|cancel…alasan…berubah pikiran|cancel…pilih alasan|batalkan…pilih alasan
      pilih alasan…berubah pikiran|pilih alasan…ubah pesanan|alasan…ingin mengubah|alasan…lainnya…berubah pikiran|kakak…yang cancel
      kakak…yang batalin|dari kakak…cancel|kalau kami yang cancel…penalti|kalau kami cancel…kena penalti|kalo kita cancel…pinalti
      biar toko…ga kena penalti|biar kami…tidak kena penalti|supaya toko…tidak kena poin penalti`,
    'dispute.discouraged': `
      jangan…lapor|jangan…laporkan|jangan…report|jangan…komplain|jangan…komplen|jangan…ajukan pengembalian|jangan…ajukan komplain
      jangan…ajukan retur|jangan…klik komplain|jangan dulu…komplain|jgn…komplain|jgn…lapor|ga usah…komplain|gak usah…komplain
      ga usah…lapor|gausah…lapor|tidak perlu…lapor|tidak perlu…komplain|tidak perlu…ajukan|batalkan…komplain|batalkan…pengajuan
      batalin…komplain|batalin…pengajuan|cabut…laporan|cabut…komplain|tarik…laporan|tutup…komplain|percuma…lapor|percuma…komplain
      lapor…percuma|komplain…percuma|lapor…ga ngaruh|lapor shopee…juga percuma`,
    'message.unneeded': 'terima kasih sudah…belanja di toko kami…semoga|selamat…berbelanja kembali',
    'abuse.insult': `
      punya otak…ga|punya otak…gak|otaknya…di mana|otak…ditaro|otak…di dengkul|mata…buta ya|buta…ya lo|bisa baca…ga sih tolol
      sekolah…ga sih|ga pernah…sekolah lo|ga punya…malu lo|gak punya…malu|makan tuh…duit haram|makan…uang haram|semoga…bangkrut…anjing
      semoga…mati|semoga lo…mati|semoga cepat…mampus|kalau miskin…jangan|kalo miskin…jangan|kere…jangan belanja|ga punya duit…ga usah
      gak punya duit…jangan|dasar…ga tau diri|dasar…tidak tahu diri|dasar…otak|dasar…penjual|mulut…sampah|mulut lo…bau
      kerja…ga becus…tolol
      kere…belagu|miskin…belagu|kere…gaya|miskin…banyak gaya|miskin…banyak maunya|ga mampu…jangan beli|gak mampu…jangan beli
      ga mampu beli…banyak|otak lu…dengkul|otak lo…dengkul|otak…dijual`,
    'threat.violence': `
      tau…rumah lo|tau…rumah lu|tau…alamat lo|tahu…alamat rumahmu|alamat…lo ada di gue|alamat lo…udah gue|alamat kamu…ada di saya
      gue…datengin|gw…datengin|saya…datangi…rumah|gue…samperin|gw…samperin|saya…samperin|gue…cari sampai|cari…sampai ketemu|gue…bunuh
      gue…habisi|gue…hajar|gue…bacok|gue…bakar|gw…bunuh|gw…hajar|gw…bacok|gw…bakar|saya…bunuh|saya…hajar|bakar…toko lo|bakar…tokomu
      bakar…gudang|hancurin…toko|obrak-abrik…toko|kirim…orang…ke rumah|kirim…preman|suruh…orang…hajar|bawa…massa…ke|ga hapus…gue
      gak hapus…gue|ga dihapus…gue|kalau lapor…gue|kalo lapor…habis|keluarga…lo…hati-hati|keluarga…lo…celaka|anak lo…sekolah di
      jangan…main-main…nyawa|nyawa…jadi taruhan|liat aja…apa yang terjadi sama lo|hidup lo…ga tenang
      siap siap…mati|siap2…mati|siap…masuk rumah sakit|siap…masuk kubur|siap…kain kafan|tahu rumah anda…jangan
      tahu alamat anda…jangan|tahu rumahmu…jangan|tau rumah kamu…jangan|tahu alamat rumah…awas|punya alamat…jangan macam
      punya alamat…hati-hati|punya alamat…awas|alamat anda…jangan macam|cari lu…ketemu|cari lo…ketemu|cari kamu…ketemu|cari kau…dapat
      terjadi sama…keluarga lo|terjadi sama…keluargamu|terjadi pada…keluarga|hati-hati…keluargamu|hati-hati…anakmu
      hati-hati…anak istri|jaga…keluargamu|jaga…anak lo|kirim orang…menghabisi|kirim orang…habisi|orang suruhan|bayar orang…habisi
      bayar orang…bacok|kurirnya…gebukin|kurirnya…pukul|kurirnya…hajar|kurir…saya pukul|kurir…gue pukul|kurir…gue tonjok
      kurir…saya bacok|menghabisi…anda|menghabisi…nyawa|hati-hati di jalan…nyawa|ke toko…bawa golok|bawa parang|bawa celurit
      bawa golok|bawa bensin
      gue bawa…gudang|gue bawa…toko|bawa temen…gudang|bawa temen…toko|bawa orang…gudang|anak istri…gue tau|anak istri…gua tau
      anak bini…gue tau|anakmu…saya tahu|keluarga…gue tau`,
    'discrimination.refusal': `
      tidak jual…ke orang|ga jual…ke orang|gak jual…ke orang|tidak melayani…orang|ga melayani…orang|gak melayani…orang
      tidak terima…orderan…orang|ga terima…orderan…orang|orang…dilarang beli|orang…dilarang order|orang…jangan beli|orang…jangan order
      orang…tidak dilayani|orang…minggir|khusus muslim…selain itu|khusus pribumi|non muslim…dilarang
      khusus muslim…minggir|khusus muslim…kafir|khusus muslim…yang lain|selain muslim…jangan|selain muslim…ga|hanya melayani…muslim
      hanya melayani…pribumi|cuma jual…ke pribumi|cuma jual ke muslim|jangan…kurir…orang papua|jangan…kurir…cina|kasih cowok…admin
      minta admin cowok`,
    'discrimination.slur': `
      dasar…orang…penipu|emang…orang…penipu|orang…emang…licik|orang…emang…maling|orang…semuanya…penipu|orang…itu…najis|balik…ke negara
      pulang…ke negara|balik…ke china|pulang…ke china|pulang…ke afrika
      perempuan…mana ngerti|perempuan…mana tau|perempuan…mana paham|perempuan…tau apa|cewek…mana ngerti|cewek…mana paham|cewek…tau apa
      wanita…mana ngerti|ibu-ibu…mana ngerti|emak-emak…mana ngerti|orang tua…mana ngerti|orang kampung…mana ngerti
      orang desa…mana ngerti|orang cacat…ngapain|perempuan…urus dapur|perempuan…di dapur aja|dasar…kafir|dasar…cina|dasar…cino
      dasar…negro|emang…kafir`,
  },
}
