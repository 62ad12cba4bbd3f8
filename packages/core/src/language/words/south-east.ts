/** Words for `function-words.ts`. Written from general knowledge of the languages; no corpus text. */
export const SOUTH_EAST_WORDS: Readonly<Record<string, string>> = {
  vi: `và hoặc nhưng nếu thì mà là của cho với không ko kg chưa chẳng đừng tôi tui mình em anh chị bạn ad shop họ chúng ta nó này kia đó
    ấy đây đấy có được đc dc bị phải cần muốn xin hãy đã đang sẽ vẫn còn cứ rồi nữa lại cũng chỉ rất quá lắm hơn nhiều ít mấy bao giờ nào
    đâu sao gì ai như thế khi lúc hôm nay mai qua bây vậy ạ nhé nha à hả vâng dạ cảm ơn cám chào lỗi giúp đơn hàng đặt giao nhận gửi ship
    vận chuyển gói kiện trả đổi hoàn tiền hóa toán thanh thẻ tài khoản mật khẩu địa cỡ màu sản phẩm món cái chiếc vỡ hỏng sai nhầm thiếu
    mất tới đến về lấy mua bán giá giảm mã cửa kho ngày tuần tháng năm đăng nhập hỏi tư vấn nhân viên khách số điện thoại hủy huỷ chờ đợi
    lâu theo trong ngoài trên dưới từ vào ra lên một hai ba những các mỗi tất cả vì nên để làm biết xem kiểm tra chậm trễ chất lượng hộp
    nao lau`,
  id: `dan atau tapi tetapi kalau jika bahwa yang untuk dari ke di pada dengan tanpa oleh tentang karena saya aku kamu anda kami kita dia
    mereka gue gw lo lu ini itu sini sana situ tidak tak nggak ngga gak ga enggak bukan belum jangan ada adalah sudah udah telah akan
    sedang lagi masih bisa harus perlu mau ingin mohon tolong minta boleh dapat apa siapa mana dimana kemana kapan kenapa mengapa
    bagaimana gimana berapa juga hanya saja aja cuma sangat banget sekali lebih kurang semua banyak hari besok kemarin sekarang nanti tadi
    terima kasih makasih halo hai selamat pagi siang sore malam kak min gan bos maaf pesanan pesan memesan order barang paket paketnya
    kiriman kirim dikirim pengiriman sampai tiba datang diterima menerima kurir ongkir retur pengembalian kembalikan dikembalikan
    mengembalikan tukar uang duit dana bayar pembayaran dibayar tagihan faktur rekening akun sandi alamat ukuran warna produk rusak cacat
    pecah salah hilang batal batalkan dibatalkan membatalkan tunggu menunggu nunggu lama beli membeli harga diskon potongan promo toko
    stok tersedia minggu bulan tahun masuk bantu bantuan tanya nomor resi lacak cek dong sih deh kok ya yah nih gitu begitu kayak kayaknya
    pas setelah sebelum lalu seperti kartu uangnya barangnya pelayanan layanan layar karyawan gratis ongkos kualitas kantor celana sepatu
    handphone hp ponsel pulsa kode aplikasi kendala gangguan kecewa puas bagus jelek cepat cepet cocok kekecilan kebesaran sesuai
    deskripsi asli palsu garansi klaim ulasan konfirmasi verifikasi daftar kadaluarsa baterai mesin nyala mati komplain keluhan
    mengecewakan membantu terlambat bingung butuh silakan ditolak diproses proses saldo transfer rusaknya udahan beneran soalnya biar
    habis ketemu pakai dipakai ukurannya warnanya pesanannya barangku pesananku paketku bicara berbicara`,
  ms: `dan atau tapi tetapi kalau jika bahawa yang untuk dari daripada ke di pada dengan tanpa oleh tentang kerana sebab saya aku awak
    anda kamu kami kita dia mereka korang ini itu ni tu sini sana situ tidak tak bukan belum jangan ada adalah ialah sudah dah telah akan
    sedang lagi masih boleh bole harus perlu mahu nak ingin mohon tolong minta dapat apa siapa mana kat dekat bila kenapa mengapa
    bagaimana macam macammana berapa juga hanya sahaja je sangat sekali lebih kurang semua banyak hari esok semalam sekarang nanti tadi
    terima kasih hai salam selamat pagi petang malam encik puan cik bos maaf pesanan tempahan tempah menempah barang bungkusan kiriman
    hantar dihantar menghantar penghantaran pos sampai tiba datang diterima menerima kurier pemulangan pulangkan memulangkan bayaran balik
    tukar pertukaran wang duit bayar membayar dibayar bil invois resit akaun kata laluan alamat saiz warna produk rosak cacat pecah salah
    hilang batal batalkan dibatalkan membatalkan tunggu menunggu lama beli membeli harga diskaun potongan tawaran kedai stok minggu bulan
    tahun masuk bantu bantuan tanya soalan nombor jejak semak kad tiada mesti awal selepas sebelum seperti camne bagi pun lah kan kah cuma
    kepada ringgit penjual pembeli pelanggan perkhidmatan skrin percuma kualiti pejabat kasut seluar telefon bimbit kod tetapan aplikasi
    teruk elok cantik tulen jaminan waranti tuntutan sahkan pengesahan cuba semula kecewa takde gembira berpuas hati lewat lambat habis
    tolak ditolak proses baki pindahan pengguna syarikat cawangan bateri hidup padam keliru perlukan sila guna digunakan muat turun
    tukarkan gantikan ganti gantian sampainya dihantarkan tersilap tertukar silap apasal mana-mana sekejap kejap jap diorang tengok cakap
    beritahu maklumkan pulang wangnya`,
  tl: `ang ng sa si ni kay mga at o pero ngunit kung dahil kasi para na pa ba po opo ho lang lamang din rin naman nga daw raw yata sana
    pala muna ulit ako ikaw ka siya kami tayo kayo sila ko mo niya namin natin ninyo nyo nila akin sakin sa'kin iyo inyo kanila ito iyan
    iyon yung yun yan to dito diyan doon hindi di wala walang may mayroon meron oo huwag wag gusto ayaw kailangan pwede puwede maaari
    dapat alam ano sino saan nasaan asan kailan bakit paano pano magkano ilan alin ngayon bukas kahapon kanina mamaya araw linggo buwan
    taon salamat maraming kumusta kamusta magandang umaga hapon gabi pasensya pakiusap paki pakisuyo tulong tulungan order inorder umorder
    padala pinadala ipadala dumating dating darating pagdating nakarating natanggap tanggap matanggap hatid ihatid binalik ibalik isauli
    balik sauli palit palitan pera bayad bayaran binayaran nagbayad magbayad resibo laki sukat kulay bagay produkto sira nasira basag mali
    maling kulang nawala nawawala kanselahin hintay naghihintay hinihintay antay tagal matagal bili bumili binili presyo mura mahal
    diskwento tindahan gumagana gumana ayos maayos pasok makapasok tanong sagot kaya talaga sobra masyado lahat marami konti iba isa
    dalawa tatlo nang eh kahit habang mag nag naka pag ay hanggang pong bang serbisyo kumpleto pindot gamit ginagamit gamitin bumalik
    nagkamali nagkaproblema pakiayos pakitulungan paayos papalitan tinanggap sulat mensahe sabi sinabi gawin ginawa gagawin nangyari
    nangyayari puwedeng gustong ibang bagong lumang kasama hinahanap hanapin makita nakita tawag tumawag bumukas masikip maluwag maliit
    malaki`,
}
