import type { Lexicon } from '../meaning/lexicon.ts'
import { type NumberWords, withCompounds } from './compound-numbers.ts'

const NUMBERS: NumberWords = {
  '0': `sıfır`,
  '1': `bir|bi`,
  '2': `iki`,
  '3': `üç`,
  '4': `dört`,
  '5': `beş`,
  '6': `altı`,
  '7': `yedi`,
  '8': `sekiz`,
  '9': `dokuz`,
  '10': `on`,
  '11': `on bir|onbir`,
  '12': `on iki|oniki`,
  '13': `on üç|onüç`,
  '14': `on dört|ondört`,
  '15': `on beş|onbeş`,
  '16': `on altı|onaltı`,
  '17': `on yedi|onyedi`,
  '18': `on sekiz|onsekiz`,
  '19': `on dokuz|ondokuz`,
  '20': `yirmi`,
  '30': `otuz`,
  '40': `kırk`,
  '50': `elli`,
  '60': `altmış|atmış`,
  '70': `yetmiş`,
  '80': `seksen`,
  '90': `doksan`,
  '100': `yüz`,
}

/** Turkish as shops and customers write it in Turkey and Northern Cyprus, with and without its marks. */
export const turkish: Lexicon = {
  language: 'tr',
  words: {
    double: `çift|iki tane|iki kere|iki kez|iki defa|ikişer`,
    triple: `üç tane|üç kere|üç kez|üç defa|üçlü|üçer`,
    at: `et|at|kuyruklu a|et işareti|at işareti|kulak|(at)|[at]|(et)|[et]|@ işareti`,
    dot: `nokta|dot|nkt|(nokta)|[nokta]|(dot)|[dot]`,
    phoneLabel: `
      telefon|telefonu|telefonum|telefonumuz|telefonunuz|telefon no|telefon numarası|telefon numaram|telefon numaramız|tel|tel no|telno
      telefonno|cep|cep no|cep tel|cep telefonu|cep telefonum|cep numarası|cep numaram|ceptel|gsm|gsm no|gsm numarası|mobil|mobil hat
      sabit hat|santral|numaram|numaramız|no'm|nom şu|numara şu|bu numara|bu numaradan|bu numarayı|şu numara|şu numaradan|şu numarayı
      numaradan|numaradan ulaş*|numarayı ara|iletişim|iletişim no|iletişim numarası|iletişim numaram|irtibat|irtibat no|irtibat numarası
      arayın|arayınız|arayabilirsiniz|arayabilirsin|ara beni|beni ara|beni arayın|bizi arayın|aramak için|müşteri hizmetleri|çağrı merkezi
      destek hattı|whatsapp hattı|whatsapp hattımız|wp hattı|wp no|whatsapp no|sms|mesaj atın|mesaj için|ulaşın|ulaşabilirsiniz
      ulaşabileceğiniz|faks|fax|eşimin numarası|iş telefonu|ev telefonu|kayıtlı numara|kayıtlı numaram|hattım|hattımız|dahili
    `,
    referenceLabel: `
      sipariş|siparişim|siparişiniz|sipariş no|sipariş numarası|sipariş numaram|sipariş kodu|sipariş id|kargo|kargo no|kargo kodu
      kargo takip|kargo takip no|kargo takip numarası|takip no|takip numarası|takip kodu|gönderi|gönderi no|gönderi kodu|gönderi numarası
      gönderi takip|teslimat no|teslimat kodu|barkod|barkod no|barkodu|paket no|paket numarası|koli no|fatura|fatura no|fatura numarası
      e-fatura|e-arşiv|e-arşiv fatura no|irsaliye|irsaliye no|ürün kodu|ürün no|ürün numarası|stok kodu|stok no|model|model no|model kodu
      parça no|parça numarası|parça kodu|oem|oem no|seri no|seri numarası|serino|imei|imei no|parti no|lot|lot no|lot numarası
      parti numarası|talep no|talep numarası|talep kodu|bilet no|destek no|kayıt no|kayıt numarası|başvuru no|başvuru numarası|şikayet no
      dosya no|vaka no|iade kodu|iade no|iade numarası|iade kargo kodu|iade takip|rma|müşteri no|müşteri numarası|üye no|üyelik no
      referans|referans no|referans numarası|ref no|ref|işlem no|işlem numarası|dekont no|provizyon no|onay no|sözleşme no|poliçe no|ean
      gtin|sku|asin|isbn|beden|numara|ayak numarası|ölçü|ölçüsü|boyut|ebat|en|boy|ağırlık|gramaj|fiyat|fiyatı|tutar|tutarı|adet|miktar
      posta kodu|tarih|tarihli|tarihinde|saat|renk kodu|renk no|ral|versiyon|hata kodu|vergi no|vergi numarası|vkn|mersis|mersis no
      ticaret sicil no|sicil no|etbis|şube no|şube kodu|kupon kodu|gtip|garanti no|garanti belgesi no|lisans no
    `,
    cardLabel: `
      kart|kartım|kart no|kart numarası|kart numaram|kartımın numarası|kredi kartı|kredi kartım|kredi kartı no|kredi kartı numarası
      kredi kartı numaram|banka kartı|banka kartım|bankamatik kartı|bankamatik|debit kart|sanal kart|sanal kartım|visa|mastercard
      master card|troy|troy kart|amex|bonus kart|maximum kart|axess|world kart|worldcard|cardfinans|paraf|k.kartı|kk no|ön ödemeli kart
      papara kart|kartın önündeki numara
    `,
    accountLabel: `
      ıban|iban no|iban numarası|iban numaram|ibanım|iban'ım|ibanımız|iban'ımız|ibanıma|iban'ıma|hesap|hesabım|hesabımız|hesap no
      hesap numarası|hesap numaram|hesap bilgim|hesap bilgileri|hesap bilgilerim|banka hesabı|banka hesabım|banka hesap no|banka bilgileri
      banka bilgilerim|hesap sahibi|alıcı adı|alıcı hesabı|şube|şube hesap|swift|bic|ziraat|garanti bankası|iş bankası|yapı kredi|akbank
      halkbank|vakıfbank|qnb|denizbank|teb|enpara|kuveyt türk|ing bank|papara no|papara numarası|posta çeki|posta çeki no
    `,
    identityLabel: `
      tc|t.c.|tc no|t.c. no|tcno|tc kimlik|tc kimlik no|t.c. kimlik no|t.c. kimlik numarası|tc kimlik numarası|tc kimlik numaram|tc'm|tcm
      tcmiz|tc numaram|tc numarası|tckn|tckno|tc kn|kimlik|kimlik no|kimlik numarası|kimlik numaram|kimlik bilgisi|kimlik bilgilerim
      kimliğim|nüfus cüzdanı|nüfus cüzdanı no|nüfus cüzdanı seri no|kimlik seri no|vatandaşlık no|vatandaşlık numarası|vatandaşlık numaram
      pasaport|pasaport no|pasaport numarası|pasaport numaram|ehliyet|ehliyet no|sürücü belgesi|sürücü belgesi no|yabancı kimlik no
      yabancı kimlik numarası|ykn|ikamet no|ikamet izni no|oturum izni|sgk no|sgk sicil no|ssk no|bağkur no|şahsi vergi no|doğum tarihi
      doğum tarihim|gümrük için tc
    `,
    handleLabel: `
      id|kullanıcı adı|kullanıcı adım|kullanıcı adımız|kullanıcı ismi|nick|nickim|nickname|rumuz|rumuzum|takma ad|hesap adı|hesap adımız
      sayfa adı|sayfamız|sayfamızın adı|profil|profilim|profil adı|profilimiz|ekle|ekleyin|ekleyiniz|beni ekle|bizi ekleyin|takip et
      takip edin|takip edebilirsiniz|hesabımı takip|hesabımızı takip|adıyla|ismiyle|adıyla aratın|aratın|diye aratın|diye arat|diye ara
      diye arayın|arama kısmına|bul beni|bizi bulun|bizi bulabilirsiniz|beni bulabilirsin|insta adı|insta adım|insta adımız|ig adı
      instagram adresimiz|tg adı|discord adım|username|user
    `,
    street: `
      mahalle|mahallesi|mah|mh|cadde|caddesi|cad|cd|sokak|sokağı|sok|sk|bulvar|bulvarı|blv|bulv|meydan|meydanı|yol|yolu|çıkmaz|çıkmazı|köy
      köyü|mevki|mevkii|site|sitesi|sit|küme evler|kümeevler|toplu konut|toki|konutları|evleri|rezidans|residence|apartmanı|apt|plaza
      iş merkezi|iş hanı|han|organize sanayi|osb|sanayi sitesi|semt|ilçesi|beldesi|yokuşu|geçidi|aralığı|parkı yanı
    `,
    unit: `
      daire|daire no|d:|da.|dr no|kat|kat:|kapı|kapı no|kapı numarası|no|no:|bina no|blok|blk|a blok|b blok|c blok|d blok|giriş|zemin kat
      zemin|bodrum kat|çatı katı|iç kapı|iç kapı no|dış kapı|dış kapı no|dükkan no|mağaza no|ofis|ofis no|oda no|zil|üst kat|alt kat|etap
      kısım|parsel|interkom
    `,
    addressLead: `
      adresim|adresim şu|adresim şöyle|adresim budur|adresim değişti|yeni adresim|yeni adres|ev adresim|ev adresi|iş adresim|iş adresi
      açık adresim|açık adres|tam adresim|tam adres|teslimat adresim|teslimat adresi|teslimat adresi şu|gönderim adresi|kargo adresi
      kargo adresim|fatura adresim|doğru adresim|doğru adres|güncel adresim|güncel adres|adres:|adres şu|adresimiz|adresimize|şu adrese
      bu adrese|şu adrese gönder*|bu adrese gönder*|aşağıdaki adrese|adrese gönderin|adrese yollayın|adrese yönlendir*|adresine gönder*
      adresime|adresime gönder*|adresi değiştir*|adresimi değiştir*|adresimi güncelle*|adresimi … olarak|oturuyorum|ikamet ediyorum
      ikamet etmekteyim|ikametgahım|taşındım|taşındık|evim|evimiz|evime|komşuma bırakın|komşuya bırakın|kapıcıya bırakın|güvenliğe bırakın
      iş yerime gönder*|iş yerim|adresten teslim|adresten alın|elden teslim adresi|dükkanımız|mağazamız
    `,
    city: `
      istanbul|ankara|izmir|bursa|antalya|adana|konya|gaziantep|antep|şanlıurfa|urfa|kocaeli|izmit|mersin|diyarbakır|hatay|antakya
      iskenderun|manisa|kayseri|samsun|balıkesir|kahramanmaraş|maraş|van|aydın|tekirdağ|çorlu|sakarya|adapazarı|denizli|muğla|bodrum
      fethiye|marmaris|eskişehir|mardin|trabzon|malatya|erzurum|ordu|afyon|afyonkarahisar|sivas|adıyaman|tokat|zonguldak|elazığ|batman
      kütahya|çanakkale|osmaniye|çorum|şırnak|giresun|ısparta|aksaray|yozgat|edirne|düzce|muş|kastamonu|uşak|niğde|kırıkkale|rize|bolu
      nevşehir|kırşehir|hakkari|bingöl|amasya|yalova|karaman|kadıköy|beşiktaş|üsküdar|şişli|bakırköy|ümraniye|pendik|kartal|maltepe
      esenyurt|beylikdüzü|avcılar|bağcılar|küçükçekmece|başakşehir|ataşehir|fatih|beyoğlu|sarıyer|çankaya|keçiören|yenimahalle|etimesgut
      mamak|bornova|karşıyaka|buca|konak|nilüfer|osmangazi|yıldırım|muratpaşa|kepez|alanya|selçuklu|meram|seyhan|çukurova|gebze|darıca
      lefkoşa|girne|gazimağusa|kıbrıs
    `,
    messenger: `
      vatsap|vatsap*|vatsapp*|watsap*|watsapp*|wattsap*|wadsap*|vatzap*|wotsap*|wassap*|whatsap*|whatsapp*|vhatsapp*|whasapp*|whatsup'tan
      wattsapp*|wp'den|wp'den yaz*|wpden|wp'tan|wptan|wpdan|wp hattı|wp hattımız|wp hattından|wp numara*|wp üzerinden|wp'ye|wpye|wp'a
      whp'den|vp'den yaz*|wapp'tan|teleğram*|telgram grubu*|telegıram|tg'den|tgden|tg grubu*|ınstagram*|instadan|insta'dan|instaya
      insta'ya|instada|insta sayfa*|insta hesab*|insta dm|ig'den|igden|facebook*|facebuk*|feysbuk*|feysten|face'ten|faceten|face'den
      faceden|fb'den|fbden|fb messenger|messengerdan|messenger'dan|messengerden|msgr'dan|bip'ten|bipten|bip'den|bipden|bip uygulaması
      bip üzerinden|bip'e|signal'den|signalden|signal'dan|signaldan|signal uygulaması|signal üzerinden|viberden|viber'den|viberdan
      viber'dan|skype'tan|skypetan|skypedan|skype'dan|discord'dan|discorddan|dc'den yaz*|snapten|snap'ten|snapchat*|twitter'dan|twitterdan
      x'ten dm|linkedinden|wechatten|wechat'ten|imo'dan|line'dan yaz*|özel mail|şahsi mail*|kişisel mail*
    `,
    messengerWeak: `
      wp|vp|wap|whp|w.p.|wapp|w app|w/p|tg|tele|ig|insta|inst|fb|face|feys|bip|snap|dc|sinyal|signal|line|messenger|msn|dm|dm'den|dmden
      dm'ye|yeşil uygulama|yeşil uygulamadan|yeşil uygulamaya|şu yeşil uygulama|yeşil ikon|yeşil ikonlu|yeşil program
      yeşil telefonlu uygulama|yeşil mesajlaşma|yeşil hat|yeşil tikli|mavi tikli uygulama|mavi uygulama|mavi uygulamadan|kağıt uçak
      kağıt uçaklı|uçaklı uygulama|uçak simgeli|kamera simgeli|fotoğraf uygulaması|malum uygulama|malum uygulamadan|bildiğiniz uygulama
      bildiğin uygulama|bildiğiniz yeşil|bildiğin yeşil|diğer uygulama|diğer uygulamadan|başka uygulama|başka uygulamadan|sosyal medya
      sosyal medyadan|sosyal medya hesab*
    `,
    contactVerb: `
      yazın|yazınız|yazın bana|bana yazın|bize yazın|yaz bana|bana yaz|yazarsan|yazarsanız|yazabilirsiniz|yazabilirsin|yazsana|yazsanız
      yazarsın|yazmanız|yazmanız yeterli|yazalım|yazışalım|yazışabiliriz|yazışmaya|yazışma|yazayım|yazıyorum|yazar mısın|yazar mısınız
      mesaj at|mesaj atın|mesaj atınız|mesaj atabilirsiniz|mesaj atarsan|mesaj atarsanız|mesaj bırakın|mesaj gönderin|mesaj çekin|msj at
      msj atın|msj atarsan|mesajlaşalım|mesajlaşabiliriz|ulaşın|ulaşınız|ulaşabilirsiniz|ulaşabilirsin|ulaşırsanız|ulaşırsan|ulaşmanız
      ulaşmak|ulaşalım|ulaş bana|bana ulaş|bize ulaş|bana ulaşın|bize ulaşın|iletişime geç|iletişime geçin|iletişime geçiniz
      iletişime geçelim|iletişime geçebilirsiniz|iletişime geçebilirsin|iletişime geçerseniz|iletişime geçersen|iletişime geçmek
      iletişim kuralım|iletişim kurun|iletişim kurabilirsiniz|irtibata geçin|irtibata geçiniz|irtibata geçelim|irtibat kurun
      irtibat kuralım|temasa geçin|temas kurun|arayın|arayınız|arayabilirsiniz|arayabilirsin|ara beni|beni ara|beni arayın|bizi arayın
      ararsan|ararsanız|arayalım|arayayım|aramanız|çaldır|çaldırın|çağrı at|çağrı atın|çağrı bırakın|telefonlaşalım|telefonla görüşelim
      görüşelim|görüşebiliriz|görüşürüz oradan|görüşmek için|görüşmeye|konuşalım|konuşabiliriz|konuşuruz|konuşmak için|konuşmaya
      devam edelim|devam edebiliriz|devam edin|devam etmek|sohbet edelim|geçelim|geçebiliriz|geçebilir miyiz|geçin|geçiniz|geçer misiniz
      geç oraya|gelin|gelebilirsiniz|gel oraya|oraya gel|oraya geçelim|oradan yazın|oradan yaz|oradan konuşalım|oradan görüşelim
      oradan devam|oradan hallederiz|ordan yaz|ordan yazın|ordan konuşalım|ordan devam|buyurun|bekliyoruz|bekleriz|bekliyorum|ekle|ekleyin
      ekleyiniz|ekleyebilirsiniz|ekle beni|beni ekle|bizi ekleyin|kaydedin|kaydet|kaydedip|takip edin|takip et|takibe al|takibe alın
      takip edebilirsiniz|katılın|katıl|grubumuza katılın|gruba katıl|dm at|dm atın|dm atabilirsiniz|dm gel|dm'den gel|dm'den yaz
      dm'den yazın|dmden yaz|dmden yazın|dm yaz|dm geçin|özelden yaz|özelden yazın|mail at|mail atın|mail atabilirsiniz|mail gönderin
      e-posta gönderin|e-posta atın|eposta atın|mail yazın|iletin|iletebilirsiniz|gönderin|gönder|gönderebilirsiniz|atın|atabilirsiniz
      atabilirsin|at bana|bana at|bana atın|bize atın|atar mısın|atar mısınız|atıver|atarsan|atarsanız|fotoğraf atın|foto at|foto atın
      video atın|bilgi alın|bilgi almak|bilgi alabilirsiniz|bilgi için|detaylı bilgi için|sorularınız için|sorabilirsiniz|destek alın
      destek alabilirsiniz|paylaşın|paylaşır mısınız|verin|verir misin|verir misiniz|alabilir miyim|alabilir miyiz|alayım|bırakın|bırak
      konum atın|hallederiz|halledelim
    `,
    contactNoun: `
      numara|numaran|numaranı|numaranız|numaranızı|numaram|numaramı|numaramız|numaramızı|numaramdan|numaramızdan|numarası|telefon|telefonu
      telefonunuz|telefonunuzu|telefon numaranız|telefon numaranızı|telefon numarası*|tel|tel no|telno|cep|cep numara*|cep telefonu*|gsm*
      no'nuzu|nonu|hat|hattı|hattımız|hattımızdan|mail|maili|mailiniz|mailinizi|mailim|mail adresi*|mail adresiniz|e-posta|e-posta adresi*
      eposta|eposta adresi*|e-mail|email|iletişim bilgi*|iletişim numara*|irtibat bilgi*|kullanıcı adı*|kullanıcı adınız|hesap|hesabı
      hesabımız|hesabımızdan|hesabınız|profil|profili|profilimiz|profilimden|sayfa|sayfamız|sayfamızdan|sayfamıza|nick|nickiniz|rumuz
      qr kod|karekod|kartvizit|grup|grubu|grubumuz|grubumuza|kanal|kanalımız
    `,
    outside: `
      platform dışı*|platformun dışı*|platformdan bağımsız|platform haricinde|site dışı*|sitenin dışı*|site haricinde|uygulama dışı*
      uygulamanın dışı*|pazaryeri dışı*|trendyol dışı*|trendyol'un dışı*|trendyolun dışı*|trendyol haricinde|hepsiburada dışı*
      hepsiburada'nın dışı*|hepsiburadanın dışı*|amazon dışı*|amazon'un dışı*|amazonun dışı*|n11 dışı*|çiçeksepeti dışı*|etsy dışı*
      ebay dışı*|aliexpress dışı*|temu dışı*|shopee dışı*|sistem dışı*|sistemin dışı*|buranın dışı*|burdan bağımsız|buradan bağımsız
      trendyolsuz|trendyol olmadan|hepsiburada olmadan|amazon olmadan|platform olmadan|site olmadan|aracı olmadan|aracısız
      arada platform olmadan|arada trendyol olmadan|aradan çıkar*|aradan trendyol*|aracıyı kaldır*|trendyol'u karıştırmadan
      trendyolu karıştırmadan|trendyol'a bulaşmadan|platforma bulaşmadan|siteye bulaştırmadan|trendyol üzerinden değil
      site üzerinden değil|platform üzerinden değil|buradan değil|burdan değil|hepsiburada üzerinden değil|amazon üzerinden değil
      trendyol yerine|hepsiburada yerine|amazon yerine|platform yerine|buradan yapmak yerine|buradan almak yerine|burdan almak yerine
      burası yerine|direkt bizden|direk bizden|doğrudan bizden|bizden direkt|bizden direk|direkt benden|direk benden|doğrudan benden
      direkt hesab*|direk hesab*|doğrudan hesab*|direkt mağazadan|direkt sitemizden|direk sitemizden|direkt firmadan|direk firmadan
      şahsi hesab*|şahsıma|şahıs hesab*|kişisel hesab*|özelden|özel olarak sat*|harici olarak|haricen|dışarıdan hallet*|dışardan hallet*
      dışarıdan satış|dışardan satış|dışarıdan alışveriş|dışardan alışveriş|el altından|elaltından|kayıt dışı|gizliden|çaktırmadan
      kendi aramızda|aramızda kalsın|aramızda halled*|yüz yüze|elden teslim|elden alışveriş|elden sat*|elden verelim|elden alın
      elden alırsanız|elden alırsan|kendi sitemiz*|kendi sitem*|kendi web sitemiz*|kendi internet sitemiz*|web sitemizden
      web sitemiz üzerinden|internet sitemizden|internet sitemiz üzerinden|kendi mağazamız*|fiziki mağazamız*|kendi e-ticaret*
      kendi online mağaza*|kendi dükkan*|instagram sayfamızdan|instagram mağazamızdan|doğrudan firmamız*|direkt firmamız*|kendi kanal*
      sitemiz üzerinden sipariş
    `,
    platform: `
      platform|platformu|platformda|platformun|platformdan|site|sitede|sitenin|siteden|uygulama|uygulamada|uygulamanın|uygulamadan
      pazaryeri|pazaryerinin|pazar yeri|burası|burada|burda|buradan|burdan|buraya|bu site|bu platform|bu uygulama|sistem|sistemden
      trendyol'dan|trendyoldan|trendyol'a|hepsiburada'dan|hepsiburadadan|hb'den|amazondan|amazon'dan|n11|n11'den|çiçeksepeti|çiçek sepeti
      pttavm|pazarama|gittigidiyor|letgo|dolap|gardrops|sahibinden|morhipo|modacruz|idefix
    `,
    dealVerb: `
      alın|alınız|alalım|alabilirsiniz|alabilirsin|alırsanız|alırsan|alsanız|alsan|almak|almanız|alın bizden|satın al|satın alın
      satın alabilirsiniz|satın alırsanız|satın almak|satın alma|satın alım|satış|satışı|satışımız|satış yapalım|satış yapıyoruz
      satış yaparız|satış yapabiliriz|satarım|satarız|satayım|satalım|satabilirim|satabiliriz|sipariş ver|sipariş verin
      sipariş verebilirsiniz|sipariş verirseniz|sipariş verirsen|sipariş vermek|sipariş edin|sipariş geç|sipariş geçin
      sipariş geçebilirsiniz|sipariş oluşturun|siparişinizi verin|siparişinizi alalım|siparişi alalım|alışveriş|alışverişi
      alışveriş yapalım|alışveriş yapın|alışveriş yapabilirsiniz|alışveriş yaparsanız|anlaşalım|anlaşırız|anlaşabiliriz|anlaşma yapalım
      anlaşıp|anlaşsak|halledelim|hallederiz|halledebiliriz|hallederim|hallet|halletsek|yapalım|yapabiliriz|yapsak|yaparız|bağlayalım
      bağlarız|pazarlık|pazarlık yapalım|verelim|veririz|veririm|verebiliriz|vereyim|gönderelim|gönderirim|göndeririz|yollarım|yollayalım
      ayarlayalım|ayarlarız|ayarlarım|temin edin|temin edebilirsiniz|tedarik edelim|işlemi yapalım|işlem yapalım|ticaret yapalım
      el sıkışalım|elden teslim edelim|ürünü verelim|gelip alın|gelip alabilirsiniz|gel al
    `,
    payVerb: `
      öde|ödeyin|ödeyiniz|ödeyebilirsiniz|ödeyebilirsin|ödeyebilir misiniz|ödersen*|öderseniz|ödemek|ödemeniz|ödemen|ödemenizi|ödeme yap
      ödeme yapın|ödeme yapınız|ödeme yapabilirsiniz|ödeme yapabilirsin|ödeme yaparsan|ödeme yaparsanız|ödeme yapmanız|ödeme yapmak
      ödeme yapalım|ödeme yapsanız|ödeme yapar mısın|ödeme yapar mısınız|ödeme al*|ödeme alıyoruz|ödeme kabul ed*|ödeme gönder*|yatır
      yatırın|yatırınız|yatırabilirsiniz|yatırabilirsin|yatırırsan|yatırırsanız|yatırmanız|yatırsan|yatırsanız|yatırıp|para at|para atın
      para atarsan|parayı at|parayı atın|parayı atarsan|parayı atarsanız|para gönder|para gönderin|para gönderirsen|para gönderirseniz
      parayı gönder*|parayı yolla*|para yolla*|para yatır*|parayı yatır*|parayı ver*|tutarı gönder*|tutarı yatır*|tutarı at*|tutarı yolla*
      ücreti gönder*|ücreti yatır*|ücreti yolla*|bedelini gönder*|havale yap|havale yapın|havale yapabilirsiniz|havale yaparsan
      havale yaparsanız|havale edin|havale et|havale at|havale geç|havale geçin|eft yap|eft yapın|eft yaparsan|eft yaparsanız
      eft yapabilirsiniz|eft at|eft geç|eft geçin|transfer et|transfer edin|transfer yap|transfer yapın|transfer edebilirsiniz
      transfer ederseniz|aktarın|aktar|kapora at|kapora atın|kapora gönder*|kapora yatır*|kapora ver*|peşin ver*|elden ver*|elden öde*
      nakit ver*|nakit öde*|nakit alıyoruz|nakit alırız|ödeşelim|ödeşiriz|hesaplaşalım|hesabı kapat*|bayıl|toka et|çıkışın|kabul ediyoruz
      kabul ederiz|geçersiniz|geçersen|gönderirseniz|gönderirsen|gönderebilirsiniz|atarsanız|atarsan|atabilirsiniz|gönderin|atın
    `,
    payApp: `
      papara*|papara'ya|paparaya|paparadan|ininal*|tosla hesab*|tosla'ya|toslaya|fast ile|fastla|fast'la|fast at*|fast yap*|fast gönder*
      fast geç*|kolas*|kolay adres*|iyzico link*|iyzico'dan|iyzilink*|iyzi link*|paytr link*|shopier*|param linki|payguru|ödeme linki*
      ödeme linkimiz*|ödeme linkiyle|link ile ödeme|link üzerinden ödeme|linkten ödeme|mail order|mailorder|posta çeki*|ptt havale*
      ptt'den havale|ptt ile havale|ptt isme havale|isme havale|cebe havale|cepten cebe|cep bank|cepbank|western union*|westernunion
      moneygram*|money gram|wise ile|wise hesab*|revolut*|payoneer*|paypal'dan|paypaldan|paypal hesab*|paypal ile|paypal arkadaş*
      arkadaş ve aile|arkadaşlar ve aile|arkadaş/aile|skrill*|neteller*|bitcoin*|btc ile|btc gönder*|kripto|kripto para*|kriptoyla
      kripto ile|kripto cüzdan*|usdt*|tether*|ethereum*|trx cüzdan*|trc20|binance*|paribu*|btcturk*|bkm express|nays hesab*|steam kartı*
      google play kartı*|itunes kartı*|apple hediye kartı*|razer gold*
    `,
    payMethod: `
      havale|havaleyle|havale ile|havale yoluyla|havaleyi|havalesi|banka havalesi|banka transferi|banka yoluyla|bankamıza|eft|eft ile
      eft'yle|havale/eft|havale eft|eft/havale|ıbana|iban'a|ibanımıza|iban'ımıza|ibanıma|iban'ıma|iban üzerinden|iban ile|ibandan|iban'dan
      iban yoluyla|şu ibana|bu ibana|iban atayım|iban veririm|iban vereyim|iban atarım|iban gönderelim|hesabımıza|hesabıma
      hesap numaramıza|hesap numarama|banka hesabımıza|banka hesabıma|şirket hesabımıza|şirket hesabına|firma hesabına|firma hesabımıza
      şu hesaba|bu hesaba|aşağıdaki hesaba|ziraat hesab*|garanti hesab*|akbank hesab*|eşimin hesab*|kartıma|kartımıza|elden|elden nakit
      elden ödeme|nakit olarak|nakit para|nakitle|nakden|peşin nakit|cash|çekle|çek ile|senetle|senet ile|kapora|kaporayı|ön ödeme|peşinat
      depozito|yarısı peşin|zarfla|dövizle|döviz olarak|nakit ödeme|nakite|nakde|nakitte
    `,
    cancelHere: `
      buradan iptal|burdan iptal|burayı iptal|buradaki siparişi iptal|burdaki siparişi iptal|buradaki siparişinizi iptal
      burdaki siparişinizi iptal|buradan siparişi iptal|trendyol'dan iptal|trendyoldan iptal|trendyol siparişini iptal
      trendyol siparişinizi iptal|trendyol'daki siparişi iptal|trendyoldaki siparişi iptal|hepsiburada'dan iptal|hepsiburadadan iptal
      hepsiburada siparişini iptal|amazon'dan iptal|amazondan iptal|amazon siparişini iptal|n11'den iptal|siteden iptal|platformdan iptal
      uygulamadan iptal|sistemden iptal|iptal edin sonra|iptal et sonra|siparişi iptal edip|siparişini iptal edip|siparişi iptal et
      siparişi iptal edin|iptal ettikten sonra|ilanı kapat*|ilanı kaldır*|ilanı sil*|ilanı yayından*|ilanı pasif*|buradaki ilanı
      burdaki ilanı|ürünü pasife*|satıştan kaldır*|satışı kapat*|satışı iptal et*|buradan almayın|burdan almayın|buradan alma|burdan alma
      buradan sipariş vermeyin|burdan sipariş vermeyin|buradan sipariş verme|iptal edip bize yaz*|iptal edip bizden|iptal edip benden
      iptal edip direkt|iptal edip doğrudan|iptal edip buradan değil
    `,
    cheaper: `
      daha ucuz|daha ucuza|ucuza|ucuz|ucuza gelir|daha uygun|daha uyguna|uyguna|uygun fiyat*|daha uygun fiyat*|daha iyi fiyat*|iyi fiyat*
      güzel fiyat*|özel fiyat*|en iyi fiyat*|düşük fiyat*|daha düşük|daha hesaplı|hesaplı|daha az öde*|daha kârlı|kârlı|karlı çıkar*
      kazançlı|avantajlı|daha avantajlı|indirim|indirimi|indirimli|indirim yap*|indirim uygula*|indirimle|% indirim|yüzde indirim|yüzde on
      yüzde 10|yüzde 15|yüzde 20|%10|%15|%20|%5|ıskonto|iskontolu|tl düşer*|tl düşelim|tl düşeriz|lira düşer*|lira düşelim|tl eksik
      lira eksik|tl aşağı|fiyatta düş*|fiyat düşer|fiyatı düşür*|fiyat kır*|fiyatta yardımcı|fiyatta anlaş*|yardımcı oluruz fiyat*|kırarız
      tenzilat|tasarruf|tasarruf et*|cebinizde kalır|cebinde kalır|cebimizde kalsın|cebimizde kalır|ikimiz de kazan*|kazanalım|kazanırız
      paylaşırız|bölüşelim|bölüşürüz|fiyatı yarı*|ekonomik|maliyetine|toptan fiyat*|kelepir|ödemezsiniz komisyon*|sana daha*
      size daha uygun
    `,
    fee: `
      komisyon|komisyonu|komisyonunu|komisyona|komisyondan|komisyonsuz|komisyonlar*|komisyon kesiyor*|komisyon alıyor*|komisyon ödeme*
      komisyon öde*|trendyol komisyon*|hepsiburada komisyon*|amazon komisyon*|pazaryeri komisyon*|kesinti|kesintisi|kesintiler*
      kesinti yap*|hizmet bedeli|hizmet bedelini|platform ücreti*|platform payı*|platform kesintisi|site kesintisi|site payı|aracı ücreti
      aracılık bedeli|aracılık ücreti|işlem ücreti|satış ücreti|trendyol payı|trendyol'un payı|trendyolun payı|haraç
    `,
    review: `
      yorum|yorumu|yorumun|yorumunu|yorumunuz*|yorumum*|yorumlar*|yoruma|yorumda|yorumdan|yorumla|yorumları*|yorumcu*|ürün yorumu
      yorum yap*|yorum yaz*|yorum bırak*|yorum at*|yorum gir*|yorumlayın|yorumlarsanız|yorumlamanız|yorumlarınız*|fotoğraflı yorum*
      resimli yorum*|görselli yorum*|videolu yorum*|değerlendirmeniz*|değerlendirmenizi|değerlendirmen|değerlendirmeni|değerlendirmeyi
      değerlendirmeler*|değerlendirmemiz*|değerlendirme yap*|değerlendirme yaz*|değerlendirme bırak*|değerlendirme gir*
      değerlendirmede bulun*|ürün değerlendirme*|mağaza değerlendirme*|satıcı değerlendirme*|müşteri değerlendirme*|sipariş değerlendirme*
      olumlu değerlendirme*|iyi değerlendirme*|güzel değerlendirme*|yıldızlı değerlendirme*|bizi değerlendir*|mağazamızı değerlendir*
      ürünü değerlendir*|ürünümüzü değerlendir*|siparişinizi değerlendir*|alışverişinizi değerlendir*|satıcıyı değerlendir*|puanla
      puanlayın*|puanlama*|puanlar mısınız|puanlarsanız|puanlarsan|puan ver*|puanınız|puanınızı|puanını|puanımız*|mağaza puan*
      satıcı puan*|ürün puan*|yıldız ver*|yıldız at*|yıldız bırak*|yıldızla*|oy ver*|oy kullan*|oylayın|oylama|geri bildirim bırak*
      geri bildirim yaz*|geri bildiriminizi|geri dönüş yaz*|feedback*|fidbek|referans yaz*|tavsiye yazısı|google yorum*|google'da yorum
      trendyol yorum*|hepsiburada yorum*|şikayetvar yorum*|inceleme yaz*|ürün incelemesi|incelemenizi
    `,
    bestRating: `
      5 yıldız*|beş yıldız*|5yıldız*|beşyıldız*|5 yıldızlı|beş yıldızlı|5'er yıldız|5 yıldızla|5 üzerinden 5|5 üzeri 5|5 de 5|5'te 5
      10 üzerinden 10|10 üzeri 10|beş üzerinden beş|on üzerinden on|5 puan*|beş puan*|5 tam puan|10 puan|on puan|tam puan*|tam not*
      tam yıldız*|full puan*|full yıldız*|ful puan*|ful yıldız*|fulleyin|fulle|fullerseniz|fullersen|en yüksek puan*|en yüksek not*
      en yüksek yıldız*|en yüksek değerlendirme|maksimum puan*|max puan|tüm yıldızlar*|bütün yıldızlar*|yıldızların hepsi*
      yıldızları doldur*|yıldızları full*|on numara yorum|on numara beş yıldız|10 numara 5 yıldız|5 yldz|5 yıldzı|beşlik yorum
    `,
    badRating: `
      1 yıldız*|bir yıldız*|tek yıldız*|1'er yıldız|sıfır yıldız|0 yıldız|yıldızsız|2 yıldız*|iki yıldız*|3 yıldız*|üç yıldız*|1 puan*
      bir puan*|0 puan|sıfır puan*|2 puan|tek puan|kötü yorum*|olumsuz yorum*|negatif yorum*|berbat yorum*|rezil yorum*|çirkin yorum*
      şikayet yorumu|kötü puan*|düşük puan*|olumsuz puan*|en düşük puan*|düşük not|düşük yıldız*|en düşük yıldız*|en kötü puan*|eksi puan*
      kötü değerlendirme*|olumsuz değerlendirme*|negatif değerlendirme*|düşük değerlendirme*|kötü geri bildirim|olumsuz geri bildirim*
      negatif geri bildirim*|negatif feedback|kötü feedback|kötü not|puanınızı kır*|puanınızı düşür*|puanı düşür*|puanını düşür*
      mağaza puanını düşür*|yıldızınızı düşür*|yerin dibine sokan yorum|yoruma döker*|yorumlarda rezil|yorumlarda yerin dibine|kötülerim
      kötülerim sizi|kötüleyeceğim|kötü yazarım|kötü yazacağım|yorumlarda rezil ederim|yorumlarda rezil edeceğim|yorumlarda rezil ederiz
      yorumlara yazarım|yorumlara dökerim
    `,
    positive: `
      olumlu|pozitif|olumlu yönde|övücü|öven|övgü dolu|memnuniyetinizi|memnun kaldıysanız|memnun kaldıysan|memnunsanız|memnunsan
      beğendiyseniz|beğendiysen|beğenirseniz|beğendiyseniz sadece|sadece memnun*|sadece beğen*|hoşunuza gittiyse|hoşuna gittiyse
    `,
    changeVerb: `
      değiştir|değiştirin|değiştiriniz|değiştirebilirsiniz|değiştirebilirsen|değiştirebilir misiniz|değiştirebilir misin
      değiştirir misiniz|değiştirir misin|değiştirirseniz|değiştirirsen|değiştirmeniz|değiştirmenizi|değiştirmen|değiştirmek|değiştirmeyi
      değiştirdiğiniz*|değiştirdiğin*|değiştirince|değiştirsen|değiştirseniz|değiştirelim|değiştiririm|güncelle|güncelleyin|güncelleyiniz
      güncellerseniz|güncellersen|güncelleyebilir*|güncellemeniz*|güncellemen|güncellemenizi|güncelleseniz|güncellesen|güncelledikten
      güncelleyince|güncellerim|düzelt|düzeltin|düzeltiniz|düzeltirseniz|düzeltirsen|düzeltebilir*|düzeltmeniz*|düzeltmen|düzeltseniz
      düzeltsen|düzeltince|düzelttikten|düzeltirim|düzenle|düzenleyin|düzenleyiniz|düzenlerseniz|düzenlersen|düzenleyebilir*|düzenlemeniz*
      düzenleseniz|revize ed*|revize et*|yükselt|yükseltin|yükseltirseniz|yükseltirsen|yükseltebilir*|yükseltmeniz*|yükseltseniz|artır
      artırın|artırırsanız|arttırırsanız|arttırın|çevirin|çevir|çevirirseniz|çevirirsen|çevirebilir*|çevirmeniz|çevirseniz|çevirirsiniz
      dönüştür*|5'e çıkar*|beşe çıkar*|5 yıldıza çıkar*|tamamlayın yıldız*|yeniden değerlendir*|tekrar değerlendir*|yeniden puanla*
      tekrar puanla*|gözden geçir*|yumuşat*|olumluya çevir*|olumluya döndür*|pozitife çevir*
    `,
    deleteVerb: `
      sil|silin|siliniz|silebilir misiniz|silebilir misin|silebilirseniz|silebilirsen|siler misiniz|siler misin|silerseniz|silersen
      silerim|silmeniz|silmenizi|silmen|silmek|silmeyi|silince|sildikten|sildiğiniz*|sildiğin*|silseniz|silsen|silinirse|silindikten
      silinince|silinmesi|silip|silin lütfen|silinsin|silelim|sildir*|kaldır|kaldırın|kaldırınız|kaldırabilir misiniz|kaldırabilir misin
      kaldırabilirseniz|kaldırır mısınız|kaldırır mısın|kaldırırsanız|kaldırırsan|kaldırırım|kaldırmanız|kaldırmanızı|kaldırman|kaldırmak
      kaldırmayı|kaldırınca|kaldırdıktan|kaldırdığınız*|kaldırdığın*|kaldırsanız|kaldırsan|kaldırılırsa|kaldırılınca|kaldırılması|kaldırıp
      geri çek|geri çekin|geri çekiniz|geri çekerseniz|geri çekersen|geri çekebilir*|geri çekmeniz*|geri çekince|geri çektikten
      geri çekerim|geri alın|geri alırsanız|geri alırsan|yayından kaldır*|gizle|gizleyin|gizlerseniz|yok et|yok edin
      iptal ederseniz yorum*|yorumu iptal*
    `,
    writeVerb: `
      yaz|yazın|yazınız|yazarsanız|yazarsan|yazabilir misiniz|yazabilir misin|yazar mısınız|yazar mısın|yazabilirseniz|yazabilirsiniz
      yazmanız*|yazmanı|yazmak|yazmayı|yazmayı unutmayın|yazıp|yazdığınız*|yazdıktan|yazınca|yazsanız|yazsan|bırak|bırakın|bırakınız
      bırakırsanız|bırakırsan|bırakabilir misiniz|bırakabilirsiniz|bırakır mısınız|bırakır mısın|bırakmanız*|bırakmayı|bıraktığınız*
      bıraktıktan|bırakıp|bırakınca|bıraksanız|yap|yapın|yapınız|yaparsanız|yaparsan|yapar mısınız|yapar mısın|yapabilir misiniz
      yapabilirsiniz|yapabilirseniz|yapmanız*|yapmanı|yapmayı|yaptığınız*|yaptıktan|yapıp|yapınca|yapsanız|yapsan|ver|verin|veriniz
      verirseniz|verirsen|verir misiniz|verir misin|verebilir misiniz|verebilirsiniz|verebilirseniz|vermeniz*|vermeni|vermeyi|verdiğiniz*
      verdikten|verip|verince|verseniz|versen|at|atın|atarsanız|atarsan|atar mısınız|atar mısın|atıp|atınca|paylaş|paylaşın|paylaşınız
      paylaşırsanız|paylaşırsan|paylaşır mısınız|paylaşmanız*|paylaşmayı|paylaşıp|girin|girerseniz|girmeniz|ekleyin|eklerseniz|yükleyin
      yüklerseniz|basın|basarsanız|esirgemeyin|bekliyoruz|bekleriz|rica ediyoruz|rica ederiz|rica ederim|konduruverin|patlatın|patlat
      çakın|döşeyin|lütfedin
    `,
    benefit: `
      hediye|hediyesi|hediyeniz*|hediyemiz*|hediyeler*|hediye çeki*|hediye kartı*|hediye kuponu|hediye ürün*|hediye edi*|hediyeli
      küçük bir hediye|sürpriz hediye*|sürpriz|sürprizimiz*|sürprizler|kupon*|indirim|indirimi|indirim kodu*|indirim kuponu*|indirim çeki*
      indirim tanımla*|% indirim|yüzde indirim|alışveriş çeki*|bedava|bedavaya|beleş|beleşe|ücretsiz ürün*|ücretsiz hediye|ücretsiz numune
      ücretsiz deneme|ücretsiz gönder*|ücretsiz kargolu hediye|ücretsiz bir ürün|bir ürün ücretsiz|ikinci ürün*|ikincisi bizden
      ikincisi bedava|bizden hediye|bizden olsun|bizim ikramımız|ikram|ikramımız|ikram edelim|ikramiye|jest|jest yapalım|jestimiz|ödül
      ödülü|ödülünüz|ödüllü|ödüllendir*|prim|bonus|bonusu|cashback|cash back|nakit iade|para iadesi|para iade*|paranızı iade*
      paranın yarısı*|paranızın yarısı*|ücret iadesi|ücretinizi iade*|iade edelim|iade ederiz|iade edeceğiz|iade yapalım|iade yaparız
      iade yapacağız|iadesini yap*|iadenizi|iadeniz|kısmi iade*|tam iade*|geri ödeme|geri ödeyelim|geri öderiz|nakit|bahşiş|harçlık
      cep harçlığı|kahve parası|kahve ısmarla*|kahve bizden|çay parası|bakiye|bakiye yükle*|bakiye tanımla*|cüzdanınıza|cüzdan bakiyesi
      kredi yükle*|kontör|tl yükle*|parapuan|para puan|hediye puan|bonus puan|extra puan|ekstra puan|sadakat puanı|çekiliş*
      çekilişe katıl*|promosyon ürün*|promosyon*|eşantiyon*|numune*|armağan*|teşekkür hediyesi|teşekkür paketi|küçük bir teşekkür|telafi
      telafi kuponu|aksesuar hediye|kılıf hediye|ekstra garanti|uzatılmış garanti|garanti uzat*|2 yıl ekstra|ücretsiz kargo kuponu|çeyrek
      iphone çekilişi|telefon çekilişi|fiyatta indirim|sıradaki siparişinize|bir sonraki siparişinize|bir sonraki alışverişinize
      sonraki siparişinizde|sonraki alışverişinizde
    `,
    giveVerb: `
      gönderelim|gönderiyoruz|göndereceğiz|göndeririz|gönderirim|göndereceğim|göndereyim|yollayalım|yolluyoruz|yollarız|yollayacağız
      yollarım|yollayayım|veriyoruz|verelim|veririz|vereceğiz|veririm|vereceğim|vereyim|verilecek*|verilir|tanımlıyoruz|tanımlayalım
      tanımlarız|tanımlayacağız|tanımlanacak*|tanımlanır|tanımlarım|yükleyelim|yüklüyoruz|yükleriz|yükleyeceğiz|yükleriz hesab*|yatıralım
      yatırıyoruz|yatırırız|yatıracağız|yatırırım|atarız|atıyoruz|atacağız|atalım|atarım|aktarırız|ödüyoruz|öderiz|ödeyelim|ödeyeceğiz
      ediyoruz|hediye ediyoruz|hediye edelim|hediye ederiz|hediye edeceğiz|hediye ederim|iade ediyoruz|iade edelim|iade ederiz
      iade edeceğiz|iade yaparız|iade yapalım|iade yapıyoruz|kazanın|kazanırsınız|kazanırsın|kazan|kazanabilirsiniz|kazanacaksınız
      kazanma şansı|kazanma fırsatı|alırsınız|alırsın|alacaksınız|alacaksın|alabilirsiniz|sahip ol*|sizin olsun|senin olsun|sizin olur
      sizin olacak|cebinizde|cebine girer|hesabınıza geçer|hesabınıza yatar|hesabınızda|hesabınıza|sizi bekliyor|seni bekliyor
      bizden olsun|bizden|ısmarlayalım|ısmarlarız|ikram edelim|ikram ederiz|uygulayalım|uygularız|uyguluyoruz|yapalım|yaparız|yapıyoruz
      yapacağız|düşeriz|düşelim|ekleriz|ekleyelim|ekliyoruz|koyarız|koyalım|koyuyoruz|iletelim|iletiriz|ileteceğiz|paylaşırız|paylaşalım
      çıkarırız|ayarlarız|memnun ederiz|memnun edelim|gönlünüzü alırız|gönlünüzü alalım|sevindir*|ısmarlıyoruz|bizim ikramımız
    `,
    screenshot: `
      ekran görüntüsü*|ekran görüntünüz*|ekran görüntünü|ekran resmi*|ekran fotoğraf*|ekran alıntısı*|ekran kaydı*|ekran fotosu*
      screenshot*|skrinşat|ss|ss'i|ss at*|ss gönder*|ss'ini|ssini|sini at*|ss yolla*|görüntüsünü at*|görüntüsünü gönder*|görüntüsünü bize
      yorumun görseli*|yorumun fotoğraf*|yorumun resmi*|yorumun linki*|yorum linki*|yorumunuzun görsel*|yorumunuzun fotoğraf*
      yorumunuzun linki*|yorumu çekip|yorumun ekran*|yorum kanıt*|kanıt görsel*|kanıtını
    `,
    condition: `
      karşılığında|karşılığı|karşılık|karşılık olarak|buna karşılık|mukabilinde|şartıyla|şartı ile|koşuluyla|koşulu ile|şart|şartı var
      kaydıyla|halinde|olması halinde|takdirde|durumunda|eğer|şayet|ne zaman|kadar bekle*|sonrasında|yorumdan sonra|yorum sonrası
      puandan sonra|değerlendirme sonrası|sonra|önce|öncesinde|öncelikle|evvela|ilk önce|ancak o zaman|o zaman|yeter ki|yapar yapmaz
      siler silmez|yazar yazmaz|anında|yaparsanız|yaparsan|yapana|yapanlara|yapan herkese|yapanlar|yapan müşteri*|yapınca|yaptığınızda
      yaptığınız takdirde|yaptıktan sonra|yapmanız halinde|yapmanız karşılığında|yapın biz de|yapıp|yapılırsa|yapılınca|yapıldıktan sonra
      yapılana kadar|yapana kadar|yapmadan|yapılmadan|yapmadıkça|yapmadığınız sürece|yazarsanız|yazarsan|yazana|yazanlara|yazan herkese
      yazınca|yazdığınızda|yazdıktan sonra|yazmanız halinde|yazın biz de|yazıp|yazmadan|yazılana kadar|verirseniz|verirsen|verene
      verenlere|veren herkese|verince|verdiğinizde|verdikten sonra|vermeniz halinde|verin biz de|verip|vermeden|verilene kadar|verilmeden
      vermedikçe|bırakırsanız|bırakırsan|bırakana|bırakanlara|bırakınca|bıraktığınızda|bıraktıktan sonra|bırakıp|bırakmadan|atarsanız
      atarsan|atana|atanlara|atınca|attığınızda|attıktan sonra|atıp|gönderirseniz|gönderirsen|gönderene|gönderenlere|gönderin biz de
      gönderince|gönderdiğinizde|gönderdikten sonra|göndermeniz halinde|paylaşırsanız|paylaşırsan|paylaşanlara|paylaşınca
      paylaştıktan sonra|silerseniz|silersen|silince|sildiğinizde|sildikten sonra|silin biz de|silinirse|silinince|silindikten sonra
      silinene kadar|silene kadar|silmeden|silinmeden|silmedikçe|silmediğiniz sürece|silmeniz halinde|kaldırırsanız|kaldırırsan|kaldırınca
      kaldırdığınızda|kaldırdıktan sonra|kaldırılırsa|kaldırılınca|kaldırıldıktan sonra|kaldırılana kadar|kaldırana kadar|kaldırmadan
      kaldırılmadan|kaldırmadığınız sürece|kaldırmanız halinde|kaldırın biz de|değiştirirseniz|değiştirirsen|değiştirince
      değiştirdiğinizde|değiştirdikten sonra|değiştirin biz de|değiştirmeden|değiştirilene kadar|değiştirmeniz halinde|güncellerseniz
      güncellersen|güncelleyince|güncelledikten sonra|güncellemeden|güncellemeniz halinde|düzeltirseniz|düzeltirsen|düzeltince
      düzelttikten sonra|düzeltmeden|çekerseniz|çekersen|çekince|çektikten sonra|çekmeden|değerlendirirseniz|değerlendirirsen
      değerlendirince|değerlendirdikten sonra|puanlarsanız|puanlarsan|ederseniz|ederseniz ben|edersen|ederler ise|yüklerseniz|çevirirseniz
      çevirirsen|yükseltirseniz|olduğu sürece|sürece|müddetçe
    `,
    orElse: `
      yoksa|aksi halde|aksi takdirde|aksi durumda|olmazsa|olmadığı takdirde|tersi durumda|öbür türlü|değilse|etmezseniz|etmezsen|etmezse
      edilmezse|etmediğiniz takdirde|edilmediği takdirde|yapmazsanız|yapmazsan|yapmazsa|yapılmazsa|yapmadığınız takdirde|vermezseniz
      vermezsen|verilmezse|göndermezseniz|göndermezsen|gönderilmezse|ödemezseniz|ödemezsen|ödenmezse|yatırmazsanız|yatırmazsan|yatmazsa
      çözmezseniz|çözmezsen|çözülmezse|ilgilenmezseniz|ilgilenmezsen|dönmezseniz|dönmezsen|değiştirmezseniz|değiştirmezsen
      kabul etmezseniz|karşılamazsanız|karşılamazsan|halletmezseniz|halletmezsen|gelmezse|silmezseniz|silmezsen|kaldırmazsanız
      kaldırmazsan|düzeltmezseniz|düzeltmezsen|indirim yapmaz iseniz|ya da yorum*|veya kötü|ya da kötü|ya da 1 yıldız|ya da bir yıldız
      veya 1 yıldız|ya paramı|ya iade|ya parayı|yoksam|yapmaz iseniz|etmez iseniz|mecbur kalırım|basarım|yapıştırırım|yapıştırıcam
      veririm yoksa|bekleyin o zaman|siz bilirsiniz|yollamazsan|yollamazsanız|atmazsan|atmazsanız|yüklemezseniz|yüklemezsen
    `,
    withhold: `
      kargolamayız|kargolamıyoruz|kargoya vermeyiz|kargoya vermiyoruz|kargoya verilmez|kargoya verilmeyecek*|iade etmeyiz|iade etmiyoruz
      iade etmeyeceğiz|iade etmem|iade yapmayız|iade yapmıyoruz|iade yapmayacağız|iade yapamayız|iade yapılmaz|iade yapılmayacak*
      iade edilmez|iade edilmeyecek*|iade alamazsınız|para iadesi yapmayız|para iadesi yapmıyoruz|paranızı iade etmeyiz|paranızı vermeyiz
      paranızı alamazsınız|onaylamayız|onaylamıyoruz|onaylamam|onaylanmaz|onay vermeyiz|işleme almayız|işleme almıyoruz|işleme alınmaz
      işlem yapmayız|işlem yapmıyoruz|işlem yapılmaz|değişim yapmayız|değişim yapmıyoruz|değişim yapılmaz|değiştirmeyiz|değiştirmiyoruz
      başlatmayız|başlatmıyoruz|başlatılmaz|başlatamayız|bekletiyoruz|askıda|askıya alındı|askıya alırız|durdurduk|durduruldu
      ancak o zaman iade*|ancak ondan sonra|ondan sonra iade*|sonra iade ed*|sonra iade yap*|ancak yorum*|önce yorumu|önce yorumunuzu
      önce yorum sonra|önce puanı|önce puanınızı|önce yıldız*|önce 5 yıldız|önce beş yıldız|devreye girmez|aktif edilmez|aktif olmaz
      geçerli olmaz|ilgilenmeyiz|yardımcı olmayız|yardımcı olamayız|ürünü göndermeyiz|ürünü göndermiyoruz|ürünü göndermeyeceğiz
      ürününüzü göndermeyiz|ürününüzü göndermeyeceğiz|yenisini göndermeyiz|yenisini göndermiyoruz|yenisini göndermeyeceğiz
      yenisini gönderemeyiz|yeni ürün göndermeyiz|yeni ürünü göndermeyiz|yeni ürünü gönderemeyiz|yeni ürün gönderilmez
      kargonuzu göndermeyiz|siparişinizi göndermeyiz|parçayı göndermeyiz|paranızı ödemeyiz|iade ödemeyiz|paranız yok|garantiniz başlamaz
      garanti başlamaz|garantiniz devreye girmez|garantiniz aktif olmaz
    `,
    remedy: `
      para iadesi|para iadeniz*|para iadenizi|paranız|paranızı|paranı|paramı|param|paranızın|ücret iadesi|ücret iadeniz*|ücretiniz
      ücretinizi|bedel iadesi|iadeniz|iadenizi|iademi|iadem|iadesini|iadesi|iade tutarı|iade tutarınız|iade ödemesi|geri ödeme
      geri ödemeniz*|değişim|değişimi|değişiminiz|değişiminizi|değişimimi|yenisi|yenisini|yeni ürün|yeni ürünü|yeni ürününüz*|yedek parça*
      eksik parça*|eksik ürün*|kayıp ürün|telafi|telafisi|tazminat|tazmin|zararımı|zararınızı|kargonuz|kargonuzu|kargomu|kargo ücreti
      ürününüzü|ürününüz|ürünümü|siparişiniz|siparişinizi|siparişimi|garanti kaydı|garantiniz|garantinizi|onarım*|tamir*|fark iadesi
      kısmi iade|paketiniz|paketinizi|paketimi
    `,
    honest: `
      dürüst|dürüstçe|samimi|samimiyetle|samimi görüş*|gerçek düşünce*|gerçek deneyim*|gerçek yorum*|tarafsız|objektif
      olumlu ya da olumsuz|olumlu veya olumsuz|olumlu olumsuz|iyi ya da kötü|iyi veya kötü|iyi kötü|iyisiyle kötüsüyle|ne olursa olsun
      görüşleriniz*|görüşünüz*|düşünceleriniz*|düşüncenizi|fikirleriniz*|fikriniz*|deneyiminiz*|deneyimlerinizi|tecrübeniz*
      dilediğiniz gibi|dilerseniz|arzu ederseniz|isteğe bağlı|zorunlu değil|gönüllü|içtenlikle|nasıl buldu*|eleştiri*|öneri*
    `,
    promotion: `
      efsane cuma*|kara cuma|black friday|muhteşem cuma|süper cuma|efsane kasım*|kasım indirim*|11.11 indirim*|11 11 indirim*
      flaş indirim*|flaş ürün*|şok indirim*|şok fiyat*|süper fırsat*|kaçırılmayacak fırsat*|büyük indirim*|dev indirim*|mega indirim*
      çılgın indirim*|sezon sonu indirim*|sezon indirim*|yaz indirim*|kış indirim*|bahar indirim*|yılbaşı indirim*|yılbaşı kampanya*
      bayram indirim*|bayram kampanya*|ramazan kampanya*|ramazan indirim*|anneler günü indirim*|anneler günü kampanya*
      babalar günü indirim*|babalar günü kampanya*|sevgililer günü indirim*|sevgililer günü kampanya*|okula dönüş kampanya*
      öğretmenler günü indirim*|stok eritme*|stokları eritiyoruz|tasfiye indirim*|sepette indirim*|sepette %*|sepette ek indirim
      sepete özel indirim|1 alana 1*|bir alana bir*|1 alana ikincisi|2 al 1 öde|iki al bir öde|3 al 2 öde|üç al iki öde|2. ürün bedava
      ikinci ürün bedava|ikinci ürüne|2. ürüne %*|yeni sezon ürün*|yeni sezonumuz|yeni koleksiyon*|yeni ürünlerimiz|yeni modellerimiz
      yeni gelen ürün*|son fırsat|son günler|stoklarla sınırlı*|stoklarla sınırlıdır|sınırlı sayıda fırsat|kampanyamız başladı
      kampanyamızı kaçır*|kampanyalarımızı kaçır*|kampanyamız devam|indirimlerimiz başladı|indirimlerimizi kaçır*|indirim başladı
      indirimi kaçır*|fırsatı kaçır*|fırsatları kaçır*|fırsatlarımız*|size özel indirim*|sana özel indirim*|size özel kupon*
      sana özel kupon*|size özel fırsat*|size özel kampanya*|üyelere özel indirim*|müşterilerimize özel indirim*|takipçilerimize özel*
      hoş geldin indirim*|ilk alışverişe özel*|ilk siparişe özel*|bir sonraki siparişinizde indirim*|bir sonraki alışverişinizde indirim*
      bir sonraki siparişinize özel|sonraki alışverişinize özel|arkadaşını getir*|arkadaşını davet et*|davet et kazan|bültenimize abone*
      bültene abone*|e-bültene*|promosyon kodu*|indirim kodunuz*|kupon kodunuz*|toptan satışımız|outlet fiyat*|fabrika satış fiyat*
      yarı fiyatına|varan indirim*
    `,
    offer: `
      indirim|indirimi|indirimli|indirimler|indirimlerimiz*|indirimde|indirim kodu|indirim kuponu|kampanya|kampanyası|kampanyalar
      kampanyamız*|kampanyalı|fırsat|fırsatı|fırsatlar|fırsatlar*|teklif|teklifimiz*|özel fiyat*|avantajlı fiyat*|uygun fiyat*|kupon
      kuponu|kupon kodu|promosyon*|ücretsiz kargo|kargo bedava|bedava kargo|ucuzluk|sepette|%10|%15|%20|%25|%30|%40|%50|%60|%70|yüzde 10
      yüzde 20|yüzde 30|yüzde 50|yüzde elli|yüzde yirmi|set fiyatı|koleksiyon|koleksiyonu*|yeni sezon|yeni model*|yeni ürün*|outlet
      taksit*|avantaj*
    `,
    promotionCall: `
      kaçırmayın*|kaçırma|sakın kaçırma*|hemen al|hemen alın|hemen sipariş ver*|hemen incele*|hemen tıkla*|hemen kap*|şimdi al|şimdi alın
      şimdi sipariş ver*|şimdi incele*|acele et|acele edin|elinizi çabuk tutun|elini çabuk tut|tükenmeden|stoklar tükenmeden|bitmeden
      sepete ekle*|sepetinize ekle*|incele|inceleyin|inceleyiniz|inceleyebilirsiniz|incelemenizi|incelemeyi unutma*|incelemeden|göz at
      göz atın|göz atınız|göz atabilirsiniz|göz atmayı|göz atmanızı|bakın|bakabilirsiniz|bakmayı unutma*|bir bakın|bir göz at*|keşfedin
      keşfet|keşfetmek|ziyaret edin|ziyaret et|ziyaret ediniz|ziyaret edebilirsiniz|uğrayın|uğramayı unutma*|takip edin|takip et
      takip etmeyi|takipte kalın|takibe al*|mağazamızı takip|favorilere ekle*|favoriye ekle*|favorileyin|abone ol*|kaydol*|üye ol*
      yararlanın|yararlanmak|yararlanabilirsiniz|faydalanın|faydalanmak|faydalanabilirsiniz|değerlendirin fırsat*|kullanabilirsiniz
      kullanın|kodunu gir*|kodu ile|koduyla|kodunu kullan*|kuponunu kullan*|sadece bugün|bugüne özel|yalnızca bugün|bu hafta sonu
      hafta sonuna kadar|hafta sonuna özel|bu haftaya özel|ay sonuna kadar|son gün|son 24 saat|son 3 gün|sınırlı süre*|kısa süre*
      sınırlı stok*|tavsiye ederiz|öneririz|öneriyoruz|tavsiye ediyoruz|bunu da sev*|ilginizi çekebilir|ilgini çekebilir|yanına da
      yanında çok yakışır|kombinle*|kombin yap*|tamamlayıcı ürün*|bunu alanlar|ayrıca satıyoruz|ayrıca … satışımız|da mevcut|mevcuttur
      arkadaşlarınıza öner*|bizi önerin|stoklarımıza girdi|sizi bekliyor|seni bekliyor|alışverişe başla*|kaydırın|kampanyadan yararlan*
    `,
    ownGoods: `
      mağazamız|mağazamızı|mağazamızda|mağazamızdaki|mağazamıza|mağazamızın|dükkanımız|dükkanımızı|dükkanımızdaki|diğer ürün*
      diğer ürünlerimiz*|diğer modeller*|diğer renkler*|diğer çeşit*|başka ürünlerimiz*|tüm ürün*|tüm ürünler*|tüm ürünlerde|bütün ürün*
      bütün ürünler*|ürünlerimiz*|ürünlerimize|ürünlerimizi|ürün çeşit*|ürün yelpaze*|çeşitlerimiz*|modellerimiz*|modellerimize
      koleksiyonumuz*|yeni sezonumuz*|yeni koleksiyonumuz*|yeni ürünlerimiz*|kataloğumuz*|sitemiz|sitemizi|sitemizde|sitemizdeki
      web sitemiz*|internet sitemiz*|online mağazamız*|vitrinimiz*|çok satanlar*|en çok satan*|benzer ürün*|tamamlayıcı*|aksesuarlar*
      aksesuarlarımız*|uyumlu kılıf*|takımın diğer parça*|markamız*|kampanyalı ürün*|indirimli ürün*|tüm alışveriş*|bir sonraki alışveriş*
      bir sonraki sipariş*|sonraki alışveriş*|sonraki sipariş*|profilimiz*|sayfamız*|mobil uygulamamız*|uygulamamızı
    `,
    guarantee: `
      garanti|garantisi|garantinin|garantiniz|garantinizi|garantiye|garantiden|garantimiz|garanti kapsam*|garanti süre*|garanti belgesi
      garanti hizmeti|garanti vermiyor*|garanti veril*|garanti şart*|yasal garanti|garanti hakkı*|ayıplı mal*|ayıplı ürün*|ayıba karşı*
      ayıptan sorum*|ayıptan doğan*|tekeffül*|seçimlik hak*|yasal hak*|tüketici hak*|tüketici kanunu|ücretsiz onarım*|ücretsiz tamir
      satış sonrası destek|satış sonrası hizmet
    `,
    withdrawal: `
      cayma|cayma hakkı*|cayma hakkınız*|cayma bedeli|cayma süresi*|caymak|cayamazsınız|caymanız|vazgeçme hakkı*|sözleşmeden dön*
      sözleşmeden cay*|dönme hakkı*|14 gün*|14 günlük*|14 günde|on dört gün*|ondört gün*|15 gün içinde iade|15 günlük iade|iade süresi
      iade süreniz|koşulsuz iade|koşulsuz şartsız iade|mesafeli satış*|mesafeli sözleşme*|iade hakkı*|iade hakkınız*|iade hakkı yok
    `,
    returnGoods: `
      iade|iadeyi|iadeye|iadesi|iadesini|iadeniz|iadenizi|iadeler*|iadelerde|iadeli|iade edin*|iade ede*|iade edil*|iade et*|iade ala*
      iade alın*|iade almı*|iade alma*|iade kabul*|iade yap*|iade talebi*|iade işlem*|iade sürec*|iade şart*|iade koşul*|iade politika*
      iade gönder*|geri gönder*|geri yolla*|geri ver|geri vermek|geri verebil*|geri al*|geri alım*|geri iade|değişim hakkı*|iade değişim
      iade/değişim|iade ve değişim|iade veya değişim|iade ya da değişim|değişim kabul edilmez iade
    `,
    refund: `
      iade|iadeniz|iadenizi|iadesi|iadesini|iadem|iademi|iadeyi|para iade*|para iadesi*|paranızı iade*|paranız iade*|paranızı geri*
      paranız geri*|paramı geri*|paranı geri*|parayı geri*|ücret iade*|ücretiniz iade*|ücretinizi iade*|ücretin iade*|bedel iade*
      bedelini iade*|bedeli iade*|tutar iade*|tutarı iade*|tutarın iade*|iade tutarı*|iade ödeme*|iade edil*|iade ede*|iade et*|iade yap*
      geri ödeme*|geri öde*|geri ödenir|geri ödenmez|para geri|paranız hesabınıza|kart iadesi|kartınıza iade|kartınıza iadesi|ücret geri*
    `,
    complaint: `
      hasar bildirim*|hasar talebi*|ayıp ihbar*|ayıp bildirim*|kusur bildirim*|talep hakkı*|hak talebi*|hak talep*|hak iddia*
      tazmin talebi*|tazminat talebi*|onarım talebi*|reklamasyon
    `,
    denialVerb: `
      hariçtir|hariç tutul*|kapsam dışı*|kapsamı dışında*|kapsamı dışındadır|kapsama girmez|kapsamına girmez|kapsamına girmiyor*
      kapsamında değil*|geçersizdir|geçersiz olur|geçersiz kalır|geçersiz sayıl*|geçersiz|geçerli değil*|geçerliliğini yitir*
      ortadan kalkar|kaybeder*|kaybedersiniz|kaybedersin|kaybetmiş olur*|hakkınızdan vazgeç*|hakkından vazgeç*|haktan feragat*|feragat*
      vazgeçmiş say*|reddedilir|reddediyoruz|reddederiz|reddedilecek*|red edilir|nihaidir|kesin satış*|satış kesindir|bağlayıcıdır
      sorumluluğu size|sorumluluk size|sorumluluk alıcıya|kendi sorumluluğunuz*|sizin sorumluluğunuz*|sizin sorununuz|senin sorunun
      bizi ilgilendirmez|bizi bağlamaz|bizden çıkmıştır|bizden çıktı|geçmiş olsun|yapacak bir şey yok|kusura bakma iade|unutun
      bozulur garanti|garantiden düşer|garanti biter|garantiden çıkar|garanti dışı*
    `,
    saleItem: `
      indirimli ürün*|indirimli|indirimdeki ürün*|indirimdeki|indirimde alınan|indirimden alınan|indirimden alı*|kampanyalı ürün*
      kampanyalı|kampanya ürün*|kampanyadaki ürün*|outlet|outlet ürün*|fırsat ürün*|flaş ürün*|teşhir ürün*|teşhir|defolu ürün*|ikinci el
      2. el|2.el|ikinciel|spot ürün*|seri sonu|sezon sonu ürün*|tasfiye ürün*|stok fazlası*|yenilenmiş*|kullanılmış ürün*|b kalite
      ikinci kalite|2. kalite|promosyon ürün*|bu fiyata|o fiyata|bu paraya|o paraya|ucuza al*|ihraç fazlası*|efsane cuma ürün*
      kupon kullanılarak alınan|kuponla alınan|sepet indirimli|avantajlı ürün*
    `,
    opened: `
      açılmış|açılan|açılmışsa|açıldıysa|açıldıktan|açıldığı|açılması halinde|açılırsa|açtıktan|açtıysanız|açarsanız|açtığınız*|açık ürün*
      kutusu açıl*|kutusu açık|kutu açıl*|kutu açık|paketi açıl*|paketi açık|paket açıl*|ambalajı açıl*|ambalaj açıl*|ambalajı boz*
      ambalajı yırt*|ambalajı açık|poşeti açıl*|jelatini açıl*|jelatini yırt*|jelatin açıl*|bandı açıl*|bandı sökül*|bandı yırt*|bandrol*
      bandrolü yırt*|mührü açıl*|mührü boz*|mühür kır*|güvenlik bandı*|etiketi kop*|etiketi sökül*|etiketi çıkar*|etiketi kesil*|etiketsiz
      kutusuz|kullanılmış|kullanılan|kullanıldıysa|kullandıysanız|kullandıktan|denenmiş|denendiyse|denediyseniz|denedikten|giyilmiş
      giyildiyse|giyilen|giydiyseniz|yıkanmış|yıkandıysa|kurulmuş|kurulumu yapıl*|kurulduysa|monte edil*|montajı yapıl*|takılmış
      takıldıysa|çalıştırıl*|aktive edil*|açılmış kutu|kargo poşeti açıl*
    `,
    faulty: `
      kusurlu|kusur|kusuru|arızalı|arıza|arızası|bozuk|bozuksa|bozulan|bozulursa|bozulmuş|bozuldu|bozulsa|hasarlı|hasar|hasarı
      hasar görmüş|defolu|defo|defosu|ayıplı|ayıplıysa|kırık|kırılmış|kırıldı|kırılan|kırılırsa|çatlak|çatlamış|çizik|çizilmiş|çizikli
      yırtık|yırtılmış|sökük|delik|ezik|ezilmiş|eksik|eksikse|eksik parça|yanlış ürün*|yanlış gel*|yanlış gönder*|çalışmıyor*|çalışmayan
      çalışmaması|çalışmasa|çalışmazsa|sorunlu|problemli|hatalı|hata|üretim hatası|imalat hatası|lekeli|leke|akıtıyor|sızdırıyor|patlak
      kargo hasarı|kargoda kırıl*|kargoda hasar*|şarj olmuyor|açılmıyor|arızalansa|arızalanırsa|arızalanan|tarihi geçmiş|küflü|çürük
    `,
    inNoCase: `
      hiçbir şekilde|hiç bir şekilde|hiçbir koşulda|hiçbir şartta|hiçbir şart altında|hiç bir şart altında|hiçbir durumda|hiç bir durumda
      hiçbir suretle|hiçbir sebeple|hiçbir nedenle|hiçbir gerekçeyle|kesinlikle|katiyen|katiyyen|asla|asla ve asla|ne olursa olsun
      sebebi ne olursa olsun|nedeni ne olursa olsun|ne sebeple olursa olsun|her ne sebeple|her ne şartta|her durumda|istisnasız
      istisnası yok*|olsa bile|olsa dahi|bile olsa|dahi olsa|çıksa bile|gelse bile|bozuk olsa da|arızalı olsa da|bozuk çıksa da
      tüm ürünlerde|tüm satışlar*|bütün satışlar*|satılan ürün*|satılan mal*|alınan ürün*|hiçbir ürün*|kargoya verildikten sonra
      teslim alındıktan sonra|teslimden sonra|teslimattan sonra|teslim ettikten sonra|kargodan sonra|imzaladıktan sonra|satıştan sonra
      mümkünatı yok|prensip olarak|prensibimiz
    `,
    storeCredit: `
      hediye çeki*|alışveriş çeki*|indirim çeki*|mağaza çeki*|mağaza kredisi|mağaza bakiyesi|mağaza puanı|kupon olarak|bakiye olarak
      hesabınıza bakiye|cüzdan bakiyesi|alacak kaydı|alacak dekontu|alışveriş kredisi|sadece değişim|yalnızca değişim
      değişim yapılır sadece|ancak değişim|değişim dışında|para yerine|nakit yerine|para iadesi yerine|iade yerine değişim
      başka ürünle değişim|başka bir ürün seç*|başka ürün seç*|farklı ürün seç*|ürün karşılığı|çek olarak|çek ile iade|puan olarak
      kupon veriyoruz|kupon verilir|kupon tanımlan*|kupon tanımlıyoruz|bakiye tanımlan*|bakiye yüklen*
    `,
    maker: `
      üretici|üreticisi|üreticinin|üreticiye|üretici firma*|imalatçı*|fabrika|fabrikaya|ana firma*|distribütör*|ithalatçı*
      ithalatçı firma*|tedarikçi*|yetkili servis*|teknik servis*|kargo firması*|kargo şirketi*|kargo firmasına|kargocu*|nakliyeci*
      yurtiçi kargo|aras kargo|mng kargo|sürat kargo|ptt kargo|hepsijet|trendyol express|kolay gelsin|platformun sorumluluğu
      trendyol'un sorumluluğu
    `,
    refundCondition: `
      kutusu olmadan|faturasız iade|faturası olmadan|açılış videosu|paket açılış video*|kutu açılım video*|video olmadan|videosuz
      tutanaksız|tutanak olmadan|tutanak tutturma*|kargo görevlisi yanında|kargocunun yanında|kargo ücreti size|kargo ücreti alıcı*
      kargo ücreti müşteri*|kargo bedeli alıcı*|kargo masrafı size|kargo masrafı alıcı*|gidiş kargo*|gidiş-dönüş kargo|kargo ücreti kesil*
      kargo kesintisi|hizmet bedeli kes*|iade kesintisi|stok giriş ücreti|yeniden stoklama*|işlem ücreti kes*|% kesinti|%10 kesinti
      %15 kesinti|%20 kesinti|kesinti yapılarak|kesinti yapılır|gümrük masrafı*|çin'e iade|çine iade|çin'e gönder*|şikayeti kapat*
      şikayeti geri*|şikayetinizi geri*|talebi kapat*|talebinizi iptal*|feragatname*|ibraname|imzala*|imzalamanız*|imzalı dilekçe
      yeni sipariş verip|orijinal kutusu olmadan|orjinal kutusu olmadan|orijinal ambalajı olmadan|orijinal kutusu olmazsa|kutusu olmayan
      kutusuz ürün iade|orijinal kutusu şart|orijinal kutusunda olmak zorunda|açılmamış orijinal
    `,
    changeOfMind: `
      beğenmeme*|beğenmediğiniz*|beğenmediyseniz|beğenmezseniz|beğenmedim|beğenmedi|beğenilme*|fikir değiş*|fikrinizi değiş*|fikrim değiş*
      fikrinizin değişmesi|vazgeç*|vazgeçtim|vazgeçerseniz|keyfi iade*|keyfi|keyfi sebep*|keyfi neden*|sebepsiz|nedensiz|sebep göstermeden
      gerekçesiz|gerekçe göstermeden|yanlış beden al*|yanlış beden seç*|yanlış sipariş|yanlış renk seç*|yanlışlıkla sipariş*
      yanlışlıkla al*|olmadı beden|bedeni olmadı|beden uymadı|beden uyumsuzluğu|rengini beğen*|ihtiyaç kalmadı|ihtiyacım kalmadı
      artık istemi*|pişman oldu*|uymazsa|olmazsa beden
    `,
    lawfulException: `
      kişiye özel|kişiselleştiril*|isme özel|isimli|isim yazılı|isim baskılı|özel üretim|özel sipariş|özel dikim|özel ölçü
      size özel hazırlan*|size özel üretil*|size özel yapıl*|sipariş üzerine üretil*|siparişe özel|ölçüye özel|ölçünüze göre|kesim yapıl*
      metreyle|metraj|terzi|lazer kazıma|gravür|baskılı ürün|fotoğraflı ürün|hijyen*|hijyenik|hijyen nedeniyle|sağlık ve hijyen
      sağlık açısından|iç giyim*|iç çamaşır*|külot*|boxer|sütyen*|mayo*|bikini*|küpe*|piercing*|hızma|makyaj ürün*|parfüm*|ruj|epilatör*
      cinsel sağlık|gıda*|bozulabilir|çabuk bozul*|son kullanma tarihi|çiçek|çiçekler|canlı bitki|fidan|dijital*|dijital ürün*
      dijital içerik|indirilebilir|lisans anahtarı|kod ürün*|yazılım*|oyun kodu|e-pin|dergi|gazete|bilet*|ilaç|ilaçlar|takviye*|emzik
      biberon|diş fırçası|kulak içi*|fiyat farkı|fark iadesi|ikram ürün*
    `,
    only: `sadece|yalnızca|salt|tek seçenek|sırf|en fazla|dışında seçenek yok|bir tek`,
    cure: `
      iyileştirir|iyileştirici|iyileştiren|iyileştiriyor|iyileştirmek|iyileştirdi|iyileşme sağlar|iyileşir|iyileşirsiniz|iyileşin|iyileşti
      tedavi eder|tedavi edici|tedavi eden|tedavi ediyor|tedavisinde|tedavi edin|tedavi|şifa|şifası|şifalı|şifa verir|şifa olur|deva
      deva olur|derman|kökten çözüm|çözüm sunar|yok eder|yok ediyor|yok eden|ortadan kaldırır|ortadan kaldırıyor|son verir|son veriyor
      son verin|sona erdirir|geçirir|geçiriyor|geçiren|dindirir|dindiriyor|kurtulun|kurtulursunuz|kurtarır|kurtulmak|kurtuldu
      kurtulacaksınız|yener|yenin|yeniyor|savaşır|arındırır|atar vücuttan|önler|önleyici|önlüyor|engeller hastalığ*|korur hastalık*
      hastalıktan korur|düşürür|düşürüyor|dengeler|düzenler kan*|eritir|eritiyor|dökülmeyi durdurur|durdurur|durduruyor|çıkartır saç*
      yeniden çıkarır|yeniler hücre*|faydalıdır|iyi gelir|iyi geliyor|birebir|birebirdir|etkilidir|ilaç yerine|ilacı bırak*
      ilaçları bırak*|ilaca gerek*|insülini bırak*|insüline son|ağrı kesici|rahatlatır|hafifletir|derdine son|veda edin|elveda
      şifa kaynağı|mucizevi iyileş*|detoks etkisi|toksinleri at*
    `,
    disease: `
      şeker hastalığı*|şeker hastaları*|diyabet*|kan şekeri*|şekerinizi|insülin direnci*|kanser*|tümör*|lösemi|kistler*|miyom*|romatizma*
      romatoid*|artrit*|kireçlenme*|eklem ağrı*|diz ağrı*|bel ağrı*|boyun ağrı*|sırt ağrı*|bel fıtığı*|boyun fıtığı*|fıtık|fıtığı*
      siyatik*|gut hastalığı*|menisküs*|kemik erimesi*|osteoporoz|egzama*|sedef*|sedef hastalığı*|akne*|sivilce*|siyah nokta*
      tırnak mantarı*|ayak mantarı*|siğil*|vitiligo*|kurdeşen*|kaşıntı*|dermatit*|gül hastalığı|saç dökülmesi*|saç dökülme*|kellik*
      saçkıran*|uykusuzluk*|uyku apnesi*|apne|horlama*|migren*|baş ağrısı*|baş ağrıları*|baş dönmesi|vertigo*|tansiyon*|yüksek tansiyon*
      hipertansiyon*|kolesterol*|kalp krizi*|kalp hastalı*|kalp damar*|damar tıkanıklığı*|damar sertliği*|felç*|pıhtı*|kansızlık*|anemi
      hemoroid*|basur*|depresyon*|anksiyete*|kaygı bozukluğu*|panik atak*|stres bozukluğu|dikkat eksikliği*|dehb|otizm*|alzheimer*
      alzaymır*|demans*|bunama*|unutkanlık*|parkinson*|epilepsi*|sara hastalığı|ms hastalığı*|astım*|bronşit*|koah*|nefes darlığı*
      öksürük*|alerji*|saman nezlesi|sinüzit*|bademcik*|grip|gribe|gribi|gripten|nezle*|soğuk algınlığı*|korona*|corona*|covid*|kovid*
      virüs*|enfeksiyon*|iltihap*|idrar yolu*|sistit*|böbrek taşı*|böbrek yetmezliği*|karaciğer yağlanması*|yağlı karaciğer*|hepatit*
      sarılık|siroz|tiroid*|guatr*|haşimato*|kısırlık*|infertilite|iktidarsızlık*|cinsel güçsüzlük*|sertleşme sorunu*|sertleşme problemi*
      erken boşalma*|prostat*|menopoz*|regl ağrısı*|adet sancısı*|adet ağrısı*|reflü*|gastrit*|ülser*|mide ağrısı*|mide yanması*
      mide rahatsızlığı*|kabızlık*|ishal*|kolit*|crohn*|huzursuz bağırsak*|hazımsızlık*|kulak çınlaması*|katarakt*|göz tansiyonu*|glokom*
      miyop*|görme kaybı*|görme bozukluğu*|işitme kaybı*|fibromiyalji*|kronik ağrı*|ağrılarınız*|ağrılara|ağrıları*|hastalıklar*
      hastalığı*|her derde|her hastalığ*|tüm hastalık*|bin bir derde|binbir derde|selülit*|kırışıklık*|çatlak izi|yara izi*|nasır*
      parazit*|bağırsak kurdu|hiv|aids|lyme|sıtma|bağışıklık yetmezliği|skolyoz*|topuk dikeni*|kambur*|mantar enfeksiyon*|mantar hastalı*
      dudak uçuğu|ödemi|ödemler|varis|varisler*|varisleri|kistler|hormon bozukluğu*
    `,
    weight: `
      zayıfla*|zayıflayın|zayıflatır|zayıflatıcı|zayıflatıyor|zayıflama|kilo ver*|kilo vermek|kilo verdir*|kilolarınız*|kilolarından
      fazla kilo*|kilo kaybı*|kilo at*|kilo düş*|kilo git*|kilo eksil*|kilodan kurtul*|kg ver*|kg zayıfla*|kilo birden|kilo incel*|incelme
      incelten|inceltir|inceltiyor|beden incel*|beden küçül*|yağ yak*|yağ yakıcı|yağ yakım*|yağları erit*|yağlarınızı|yağ erit*
      yağlar erir|göbek erit*|göbeği erit*|göbek yağı*|göbekten kurtul*|bel incelt*|basen erit*|düz karın|ideal kilo*|form tut|forma gir*
      fit görünüm|iştah kes*|iştahı kes*|iştah kapat*|tokluk hissi|diyet yapmadan|diyetsiz|spor yapmadan|sporsuz|obezite*
      metabolizma hızlandır*|metabolizmayı hızlandır*|ödem at*|detoks çayı|zayıflama çayı*
    `,
    absolute: `
      garanti ediyoruz|garantili sonuç|kesin sonuç|kesin çözüm|kesin etki|kesinlikle|yüzde yüz|%100|% 100|yüzde 100|100%|tamamen|tümüyle
      kökten|kökünden|sonsuza dek|sonsuza kadar|ömür boyu|kalıcı olarak|kalıcı|kalıcı çözüm|bir daha asla|bir daha çıkmaz
      bir daha tekrarlamaz|tekrar etmez|nüksetmez|bir gecede|1 gecede|bir günde|1 günde|2 günde|3 günde|üç günde|5 günde|beş günde|7 günde
      yedi günde|10 günde|on günde|15 günde|bir haftada|1 haftada|iki haftada|2 haftada|3 haftada|bir ayda|1 ayda|30 günde|24 saatte
      24 saat içinde|dakikalar içinde|5 dakikada|on dakikada|ilk kullanımda|tek kullanımda|tek kutuda|günler içinde|hemen etki*
      anında etki*|anında|yan etkisi yok*|yan etkisiz|yan etkisi bulunmaz|hiçbir yan etkisi|bilimsel olarak kanıtlan*
      bilimsel olarak ispat*|bilimsel kanıt*|klinik olarak kanıtlan*|klinik olarak test*|kanıtlanmış|ispatlanmış|doktor onaylı
      doktorların önerdiği|doktor tavsiyeli|sağlık bakanlığı onaylı|mucize|mucizevi|mucizesi|mucize ürün|mucize formül|ilaçsız|ameliyatsız
      doktorsuz|doktora gitmeden|bıçak altına yatmadan|ilaca gerek kalmadan|iğnesiz|herkeste|her yaşta|her türlü|risksiz|kesin ve kalıcı
      ilaçtan daha etkili|ilaçtan etkili|zahmetsiz
    `,
    superlative: `
      dünyanın en iyi*|dünyanın en güçlü*|dünyanın en hızlı*|dünyanın en güvenli*|dünyanın en kaliteli*|dünyanın en etkili*
      dünyanın 1 numara*|dünyanın bir numara*|dünya birincisi|dünyada tek|dünyada ilk ve tek|türkiye'nin en iyi*|türkiyenin en iyi*
      türkiye'nin 1 numara*|türkiyenin 1 numara*|türkiye'nin bir numara*|türkiyenin bir numara*|türkiye'de tek|piyasanın en iyi*
      piyasadaki en iyi*|piyasada tek|piyasada eşi benzeri|eşi benzeri yok|eşi benzeri olmayan|rakipsiz|rakip tanımaz|1 numaralı ürün
      bir numaralı ürün|asla bozulmaz|asla kırılmaz|asla bozulmayan|ömür boyu bozulmaz|hiç bozulmaz|kırılmaz bozulmaz|yıkılmaz
      yok edilemez|%100 güvenli|yüzde yüz güvenli|%100 zararsız|yüzde yüz zararsız|kesinlikle zararsız|hiçbir zararı yok*|tamamen zararsız
      sıfır risk|parayı ikiye katla*|paranızı katla*|kazanç garantili|garantili kazanç|en güvenli ürün|gelmiş geçmiş en iyi*
      daha iyisi yok|daha iyisini bulamazsınız
    `,
    fake: `
      replika*|replica*|replıka|çakma|çakması|çakmasıdır|çakmadır|çakma ürün*|taklit|taklidi|taklididir|taklit ürün*|imitasyon marka*
      imitasyonu|imitasyondur|sahte|sahtesi|sahtedir|sahte ürün*|kopya ürün*|kopyası|kopyasıdır|kopyadır|birebir kopya*|bire bir kopya*
      birebir kopyası|orijinalin kopyası|orjinalin kopyası|a kalite kopya|a kalite replika|a kalite çakma|aaa kalite|aaa+ kalite|aaa+
      1. kalite replika|birinci kalite replika|1:1 kopya|1/1 kopya|1e1 kopya|1:1 kalite|1'e 1 kopya|süper kopya*|süper replika
      ayna kalite*|ayna kopya|mirror kalite*|swiss replika|eta replika|clone replika|klon ürün|yan sanayi logolu|merdiven altı
      merdivenaltı|muadil logolu|fason logolu|logolu muadil|lisanssız|orijinalinden ayırt edilmez|orijinalinden ayırt edilemez
      orjinalinden ayırt edilmez|orijinalinden farksız|orijinalinden farkı yok*|orjinalinden farkı yok*|orjinalinden farksız
      orijinaliyle birebir|orjinaliyle birebir|orijinali ile birebir|orijinale çok yakın|orjinale çok yakın|orijinal görünümlü
      orjinal görünümlü|orijinal gibi|orjinal gibi|orijinali aratmaz|orjinali aratmaz|orijinalini aratmayan|fake ürün*|fake|fakedir|feyk
      dublör ürün|dupe logolu
    `,
    genuine: `
      orijinaldir|orjinaldir|gerçek marka|markanın kendi ürünü|markanın ürünü|kendi markası|otantik|orijinal değil*|orjinal değil*
      original değil*|orijinali değil*|orjinali değil*|orijinal ürün değil*|orjinal ürün değil*|orijinal olmadığı*|orjinal olmadığı*
      orijinal olmayan ürün|orjinal olmayan ürün|gerçeği değil*|gerçek değil*|hakikisi değil*|birebir orijinal değil|markanın değil
      lisanslı değil*|lisanslı ürün değil*|orijinalim diye sat*|orijinal logolu|orijinal marka değil*
    `,
    customs: `
      gümrük|gümrükte|gümrükten|gümrüğe|gümrüğü|gümrükçü*|gümrük vergisi*|gümrük vergileri*|gümrük ücreti*|gümrük masrafı*|gümrük memuru*
      gümrük beyanı*|gümrük beyannamesi*|gümrük formu*|gümrük evrak*|gümrük kontrol*|gümrük idaresi|gümrük müdürlüğü|ithalat vergisi*|ötv
      kdv|ek vergi|vergi dairesi*|vergisi|maliye|maliyeye|etgb|bgb|cn22|cn23|30 euro sınırı*|27 euro sınırı*|150 euro sınırı*
      muafiyet limiti*|muafiyet sınırı*|serbest dolaşım
    `,
    declareVerb: `
      beyan ed*|beyan et*|beyan ederiz|beyan edelim|beyan edebilir*|beyan edilir|beyanını|beyan olarak|yazarız|yazalım|yazıyoruz|yazacağız
      yazarım|yazayım|yazıyorum|yazabiliriz|yazabilirim|yazılır|yazılsın|yazılacak|gösteririz|gösterelim|gösteriyoruz|göstereceğiz
      gösteririm|göstereyim|gösterebilir misiniz|gösterebiliriz|gösterir misiniz|gösterilir|gösterilsin|gösterin|göster|belirtiriz
      belirtelim|belirtiyoruz|belirtebiliriz|belirtir misiniz|belirtin|bildiririz|bildirelim|bildiriyoruz|işaretleriz|işaretleyelim
      işaretler misiniz|işaretleyin|işaretle|gireriz|girelim|giriyoruz|girer misiniz|doldururuz|dolduralım|etiketleriz|etiketleyelim
      geçirelim|geçirebiliriz|not düşeriz|düşük kes*|düşük değerle|düşük bedelle|düşük düzenle*
    `,
    papers: `
      fatura|faturayı|faturada|faturaya|faturası|faturasını|faturanız|faturanızı|faturanın|faturasında|proforma*|ticari fatura*
      ihracat fatura*|ikinci fatura|iki fatura|irsaliye*|beyanname*|beyannamede|beyannameye|beyanı|beyanında|beyanına|gümrük formu*
      gümrük evrak*|gümrük kağıd*|evrak|evraklar*|evrakta|etiket|etikete|etikette|etiketi|kargo etiketi*|paketin üzerine|paketin üstüne
      paket üzerine|pakete|kutunun üzerine|kutunun üstüne|kolinin üzerine|kolinin üstüne|gönderi belgesi|gönderi formu|fişte|fişe|fişi
      makbuz*|cn22|cn23|içerik kısmına|açıklama kısmına|konşimento*
    `,
    lowValue: `
      düşük değer*|daha düşük değer*|düşük bedel*|düşük tutar*|daha düşük tutar*|düşük gösterelim|düşük göster*|düşük yaz*|düşük kes*
      düşük beyan*|düşük fatura*|değerini düşük*|değeri düşük*|bedeli düşük*|bedelini düşük*|tutarı düşük*|fiyatı düşük*|az göster*
      daha az değer|daha az göster*|eksik beyan*|yarısını göster*|yarısını yaz*|yarı değer*|değerinin yarısı*|fiyatının yarısı*
      yarısı üzerinden|sembolik bir değer|sembolik fiyat|sembolik bedel|sembolik tutar|limitin altı*|sınırın altı*|gerçek fiyat yerine
      gerçek değer yerine|gerçek değerinden az|gerçek değerinin altı*|değerinin altı*
    `,
    giftMark: `
      hediye olarak|hediye diye|hediye yaz*|hediye göster*|hediye gönderisi*|hediye paketi diye|hediye beyan*|hediyelik diye
      hediyelik eşya diye|hediye gibi|hediye statüsü|hediye ibaresi*|hediye kutucuğu*|hediyedir|'hediye'|"hediye"|gift yaz*|gift olarak
      gift diye|numune olarak|numune diye|numune yaz*|numune göster*|numunedir|bedelsiz numune|örnek ürün olarak|eşantiyon olarak
      evrak olarak|doküman olarak|evrak diye|döküman diye|bedelsiz olarak|ticari değeri yok*|ticari değeri olmayan
      ticari değeri bulunmayan|ticari amaç dışı|şahsi eşya*|ikinci el eşya|kullanılmış eşya|ikinci el olarak|kullanılmış olarak
      yedek parça olarak|tamirden dönen|tamir ürünü|tamir olarak|oyuncak olarak|aksesuar olarak|bireysel gönderi
    `,
    avoidTax: `
      gümrük ödememek|gümrük ödemezsiniz|gümrük ödemezsin|gümrük ödemeyin|gümrük ödemeyesiniz|gümrük vergisi ödememek
      gümrük vergisi ödemezsiniz|gümrük vergisi ödemezsin|gümrük vergisi ödemeyin|gümrük vergisi çıkmaz|gümrük vergisi çıkmasın
      gümrük vergisi vermezsiniz|gümrük çıkmaz|gümrük çıkmasın|gümrüğe takılmaz|gümrüğe takılmasın|gümrüğe takılmazsınız
      gümrüğe takılmadan|gümrüğe takılmamak|gümrüğe takılmam*|gümrükten kaç*|gümrükten kaçır*|gümrükten geçsin|gümrükten rahat geç*
      gümrükten kolay geç*|gümrükten kurtul*|gümrükten yırt*|gümrükten sorunsuz geç*|gümrüksüz geç*|gümrüksüz gel*|gümrüğü atlat*
      gümrüğü aş*|vergi ödememek|vergi ödemezsiniz|vergi ödemezsin|vergi ödemeyin|vergi ödemeyesiniz|vergi ödemeyelim|vergi ödemeden
      vergi vermezsiniz|vergi vermeyelim|vergi vermemek|vergi vermeden|vergi çıkmaz|vergi çıkmasın|vergi yemezsiniz|vergi yemeyin
      vergi yememek|vergiden kaç*|vergiden kurtul*|vergiden yırt*|vergiden düş*|vergiden tasarruf|vergiye takılma*|vergisiz|vergisiz olsun
      vergisiz geç*|vergiyi az öde*|daha az vergi|az vergi|düşük vergi|maliyeden kaç*|maliye görmesin|maliye görmez|kdv'siz|kdvsiz|kdv siz
      kdv ödemezsiniz|kdv ödemezsin|kdv ödemeyin|kdv ödemeden|kdv ödememek|kdv vermezsiniz|kdv vermeyelim|kdv'den kurtul*|kdvden kurtul*
      kdv'den yırt*|kdv yok|kdv hariç olur|kdv çıkmasın|ötv ödemeden|kaçak|kaçak yolla
    `,
    noInvoice: `
      faturasız|faturasız al*|faturasız sat*|faturasız ver*|faturasız fiyat*|faturasız olursa|faturasız olur|fatura kesmeden
      fatura kesmeyelim|fatura kesmeyiz|fatura kesmezsek|fatura kesmem|fatura kesilmez|fatura kesilmeden|fatura olmadan|fatura olmazsa
      fatura istemezseniz|fatura istemezsen|fatura istemiyorsanız|fatura istemiyorsan|fatura almazsanız|fatura almazsan|fatura almadan
      fatura düzenlemeden|faturaya gerek yoksa|fatura şart değilse|faturadan vazgeç*|fişsiz|fiş kesmeden|fiş kesmeyiz|fiş almazsanız
      fiş istemezseniz|fiş istemiyorsan*|makbuzsuz|belgesiz satış|kayıt dışı|kayda girmeden|kayda geçmeden|açıktan|elden faturasız
      deftere girmeden|gayri resmi|gayriresmi
    `,
    secret: `
      şifre|şifreniz|şifrenizi|şifresi|şifresini|şifreni|şifren|şifreler*|parola|parolanız|parolanızı|parolanı|parolası|parolasını
      giriş bilgi*|üyelik bilgi*|hesap şifre*|hesabınızın şifre*|trendyol şifre*|hepsiburada şifre*|kart şifre*|kartınızın şifre*
      internet bankacılığı*|mobil bankacılık*|internet şube*|banka şifre*|tek kullanımlık şifre*|tek kullanımlık kod*|tek seferlik kod*
      tek seferlik şifre*|doğrulama kodu*|doğrulama şifre*|onay kodu*|onay şifre*|güvenlik kodu*|güvenlik şifre*|güvenlik numara*
      güvenlik sorusu*|sms kodu*|sms şifre*|sms'teki kod*|smsteki kod*|mesajdaki kod*|mesajla gelen*|mesaj olarak gelen kod*
      size gelen kod*|sana gelen kod*|gelen şifreyi|gelecek kodu|gelen 6 haneli|gelen 4 haneli|6 haneli kod*|6 haneli şifre*
      altı haneli kod*|6 haneli numara*|4 haneli kod*|4 haneli şifre*|dört haneli kod*|3d secure*|3d şifre*|3d kod*|pin kodu*|pininizi
      pin'inizi|pinini|pin numara*|cvv*|cvc*|cvv kodu|cvc kodu|arkadaki 3 hane*|arkadaki üç hane*|arkasındaki 3 hane*|arkasındaki üç hane*
      arka yüzündeki 3|arka yüzündeki üç|arkasındaki kod*|arkasındaki numara*|kartın arkasındaki*|kartınızın arkasındaki*|son üç rakam*
      3 haneli güvenlik*|üç haneli güvenlik*|3 haneli kod*|üç haneli kod*|kart bilgileriniz*|kart bilgilerini|kart bilgilerin
      kart bilgileri*|kart bilgisi*|kart numaranız*|kart numaranızı|kart numaranı|kart numarasının tamam*|kart numarasını
      kartınızın numara*|kredi kartı numaranız*|kredi kartı bilgi*|banka kartı bilgi*|16 haneli*|on altı haneli*|kartınızın fotoğraf*
      kartın fotoğraf*|kartın önlü arkalı|kart önlü arkalı|kartınızın önünü|son kullanma tarihi ve|kartın son kullanma*
      kartınızın son kullanma*|anne kızlık*|annenizin kızlık*|annenin kızlık*|kurtarma kodu*|kurtarma kelime*|e-devlet şifre*
      edevlet şifre*|findeks kod*
    `,
    askVerb: `
      gönderin|gönderiniz|gönder|gönderir misiniz|gönderir misin|gönderebilir misiniz|gönderebilir misin|gönderirseniz|gönderirsen
      göndermeniz*|göndermen|göndermenizi|gönderin bize|gönderiverin|yollayın|yolla|yollar mısınız|yollar mısın|yollarsanız
      yollayabilir misiniz|yollamanız|iletin|iletiniz|ilet|iletir misiniz|iletir misin|iletebilir misiniz|iletirseniz|iletmeniz*|paylaşın
      paylaşınız|paylaş|paylaşır mısınız|paylaşır mısın|paylaşabilir misiniz|paylaşırsanız|paylaşırsan|paylaşmanız*|paylaşmanızı|söyleyin
      söyleyiniz|söyle|söyler misiniz|söyler misin|söyleyebilir misiniz|söylerseniz|söylersen|söylemeniz*|verin|veriniz|ver|verir misiniz
      verir misin|verebilir misiniz|verirseniz|verirsen|vermeniz*|vermen|yazın|yazınız|yaz|yazar mısınız|yazar mısın|yazabilir misiniz
      yazarsanız|yazarsan|yazmanız*|okuyun|okur musunuz|okur musun|oku|okuyabilir misiniz|bildirin|bildiriniz|bildir|bildirir misiniz
      bildirmeniz*|bildirirseniz|girin|giriniz|girer misiniz|girmeniz*|girerseniz|doğrulayın|doğrulayınız|doğrulamanız*|doğrular mısınız
      teyit edin|teyit ediniz|teyit eder misiniz|teyit etmeniz*|onaylayın|onaylamanız*|atın|at|atar mısınız|atar mısın|atabilir misiniz
      atarsanız|atarsan|atıver|gir|mesaj atın|nedir|neydi|lazım|gerekli|gerekiyor|gerekmektedir|gerek var|ihtiyacımız var|ihtiyacım var
      rica ediyoruz|rica ediyorum|rica ederiz|rica edeceğim|istiyoruz|alabilir miyim|alabilir miyiz|alayım|alalım|öğrenebilir miyim
      öğrenebilir miyiz|ekleyin|çekip|fotoğrafını çek*|fotoğrafını at*|fotoğrafını gönder*
    `,
    insult: `
      aptal herif|aptalsın|aptalsınız|aptallar|aptallarsınız|aptal mısın*|aptal karı|salak|salaksın|salaksınız|salaklar|salak herif*
      salak mısın*|salaklık abidesi|gerizekalı*|geri zekalı*|gerzek*|embesil*|ahmak|ahmaksın*|ahmaklar|dangalak*|andaval*|angut|angutlar
      hödük|hödükler|öküz herif|öküzsün*|öküzler|öküz müsün*|eşek herif|eşeksin*|eşşek|eşşekler|eşşek herif|eşek sıpası|eşşoğlu*
      eşşoğlueşşek|eşek oğlu eşek|ayı herif|ayı oğlu|hayvan herif|hayvansın*|hayvan mısın*|hayvan oğlu hayvan|hayvanlar sürüsü|it herif
      it oğlu it|itoğlu*|it sürüsü|itler sürüsü|itin önde gideni|köpek soyu|köpeksin*|köpekler sizi|kuduz köpek*|domuz herif|mal herif
      mal mısın|mal mısınız|malsın|malsınız|mal mal konuş*|şerefsiz|şerefsizler|şerefsizsin*|şerefsizsiniz|şerefsiz herif*|namussuz
      namussuzlar|namussuzsun*|haysiyetsiz|haysiyetsizler|haysiyetsizsin*|onursuz|onursuzlar|ahlaksız|ahlaksızlar|ahlaksızsın*|karaktersiz
      karaktersizler|karaktersizsin*|terbiyesiz herif|terbiyesizsin*|terbiyesizler|edepsiz|edepsizler|yüzsüz herif|yüzsüzsün*|arsız herif
      arsızlar|adi herif|adisin*|adiler|alçak herif|alçaklar|alçaksın*|aşağılık|aşağılık herif|aşağılıklar|aşağılıksın*|soysuz|soysuzlar
      soysuzsun*|sütü bozuk*|kanı bozuk*|kansız herif|cibilliyetsiz*|pislik herif|pisliksin*|pis herif*|rezil herif|rezil insanlar
      rezilsiniz|rezilsin|yavşak*|yavşaklar|puşt|puştlar|puşt herif|pezevenk|pezevenkler|pezeveng*|pezo|gavat|gavatlar|kavat|godoş|deyyus*
      kahpe|kahpeler|kahpenin|orospu*|orosbu*|orspu|oruspu*|oç|o.ç|o.ç.|oçlar|orospu çocuğu*|orospu evladı|kaltak|kaltaklar|sürtük
      sürtükler|fahişe|fahişeler|şıllık|şırfıntı|piçler|piç kurusu|piçsin*|piç herif|ibne herif|götveren*|götoş|göt herif|göt kafalı
      götsün*|götünü sik*|götüne sok*|götünüze|götünüze sokun|göt gibi kaldınız|amk|amq|amkk|amına|amına koy*|amına koyay*|amınakoy*
      amcık*|amcık ağızlı|am biti|aq|aqq|mk evladı|mk salağı|mına koyay*|anan|ananı|ananı sik*|ananızı|ananızı sik*|ananın|avradını
      avradınızı|karını sik*|sülaleni|sülalenizi|sülalesini|ecdadını|geçmişini sik*|geçmişinizi|yedi sülale*|sikeyim|sikerim|siktir*
      sıktır git|siktirgit*|siktirin|siktiğimin*|siktigimin|sikik|sikik herif|sikko|sikimin|sikimde|skerim|yarrak*|yarak kafa*|yarram
      yarak|yarakkafa*|dalyarak*|dalyarrak|taşak geç*|taşşak geç*|taşşak|taşağımın|çük kafalı|dallama*|dallamalar|dümbelek|hıyar herif
      hıyarağası*|hıyarsın*|lavuk|lavuklar|denyo*|kıro|kırolar|keko|kekolar|keriz herif|yarım akıllı|yarım akıllılar|beyinsiz|beyinsizler
      beyinsizsin*|kuş beyinli*|kalın kafalı*|odun kafalı*|kafasızsın*|akılsız herif|akılsızlar|mankafa|mankafalar|bok herif|boksunuz
      bok kafalı|bok ye|bok yiyin|boku yiyin|bok yiyesiceler|zıkkım ye|zıkkımın kökü|zıkkım olsun|haram zıkkım olsun|haram olsun paranız
      gebersin*|geber|geberin|allah belanı versin|allah belanızı versin|allah belanı|allah belanızı|belanızı versin|allah cezanızı versin
      allah kahretsin sizi|allah sizi kahretsin|kahrolun|kahrolası*|lanet olsun size|lanet olası*|cehenneme kadar yol*|cehennemin dibine
      cehennemde yan*|defol|defolun|defol git|canın cehenneme|canınız cehenneme|boyunuz devrilsin|soyunuz kurusun|ocağınız sönsün
      ocağınıza ateş|gözünüz kör olsun|elleriniz kırılsın|dolandırıcısınız|dolandırıcısın|dolandırıcı herif*|dolandırıcılar sizi
      dolandırıcı şerefsiz*|dolandırıcı köpek*|dolandırıcı pislik*|hırsızsınız|hırsızsın|hırsız herif*|hırsızlar sizi|hırsız sürüsü
      hırsız köpek*|sahtekarsınız|sahtekarsın|sahtekar herif*|sahtekarlar sizi|üçkağıtçısınız|üçkağıtçısın|üçkağıtçı herif*
      üçkağıtçılar sizi|yalancısınız|yalancısın|yalancı köpek*|yalancı şerefsiz*|yalancı herif|soytarısınız|soytarısın|soytarı herif*
      palyaçosunuz|beceriksizsiniz|beceriksizsin|beceriksiz herif*|beceriksizler sürüsü|iş bilmez herif|cahilsiniz|cahil herif
      cahil sürüsü|utanmaz herif|utanmazsınız|utanmazlar|arlanmaz|ar damarı çatlamış|çapsızsınız|zavallısınız|zavallısın|ruh hastası*
      ruh hastasısın*|tımarhanelik*|manyaksın*|manyak herif|manyak mısın*|psikopatsın*|psikopat herif|kudurmuş|koduğumun*|allahsız
      allahsızlar|kitapsızlar|vicdansızsınız|vicdansız herif*|leş gibi insan*|leş kargaları|asalaksınız|parazitsiniz|çakalsınız
      çakal sürüsü|madrabazlar|seni piç|ulan piç|piç evladı|piç oğlu piç|piç misin*|piçlik yap*
    `,
    insultWeak: `
      aptal|aptalca|aptalsa|salakça|ahmakça|manyak|manyaklar|psikopat|kaçık|sapık|sapıklar|dolandırıcı|dolandırıcılar|dolandırıcının
      dolandırıcısı|hırsız|hırsızlar|hırsızın|sahtekar|sahtekarlar|sahtekarın|üçkağıtçı|üçkağıtçılar|düzenbaz|düzenbazlar|yalancı
      yalancılar|yalancının|namert|namertler|terbiyesiz|yüzsüz|yüzsüzler|arsız|utanmaz|utanmadan|kepazeler|soytarı|soytarılar|palyaço
      palyaçolar|şaklaban|beceriksiz|beceriksizler|yeteneksiz|yeteneksizler|işe yaramaz|işe yaramazlar|vasıfsız|vasıfsızlar|cahil|cahiller
      kültürsüz|görgüsüz|görgüsüzler|vicdansız|vicdansızlar|ahlak yoksunu|insanlıktan nasip*|çapsız|çapsızlar|zavallı|zavallılar
      ezik herif|ezikler|çöpsünüz|hain|hainler|korkak|korkaklar|asalak|parazitler|sülükler|çakal|çakallar|akbaba|fırsatçı|fırsatçılar
      açgözlü|açgözlüler|para gözlü|paragöz|paragözler|çete|çetesi|mafya|haydut|haydutlar|eşkıya|eşkıyalar|suçlular|şarlatan|şarlatanlar
      iş bilmez|kafası basmayan|beyni olmayan|akılsız|sorumsuz|ciddiyetsiz|kalitesiz insanlar|kaba saba|tipsiz
    `,
    addressee: `
      sen|sensin|sensiniz|seni|senin gibi|siz|sizsiniz|sizi|sizin gibi|sizler|sizin gibiler|senin gibiler|siz hepiniz|hepiniz|topunuz
      alayınız|hepiniz birer|siz nasıl|sen nasıl bir|nasıl bir|ne biçim bir|ulan|lan|ulan siz|be adam|be kadın|kardeşim sen|firmanız bir
      şirketiniz|mağazanız bir|sizin firma|sizin şirket|çalışanlarınız|personeliniz|elemanlarınız|müdürünüz|patronunuz|satıcı bir
      satıcısınız|satıcısı|sürüsü|bir avuç|bir sürü|tam bir|çetesi|bunlar|bu adamlar|bu herifler|bu satıcı|herif|herifler|oğlu|evladı
      evlatları|mısınız|mısın|müsünüz
    `,
    threat: `
      evini biliyorum|evinizi biliyorum|evini biliyoruz|nerede oturduğunu biliyorum|nerede oturduğunuzu biliyorum
      nerde oturduğunu biliyorum|nerde oturduğunuzu biliyorum|nerede yaşadığını biliyorum|nerede yaşadığınızı biliyorum
      nerede çalıştığını biliyorum|adresini biliyorum|adresinizi biliyorum|adresiniz bende|adresin bende|adresinizi bulurum
      adresini bulurum|adresini buldum|adresinizi buldum|dükkanının yerini biliyorum|dükkanınızın yerini biliyorum
      deponuzun yerini biliyorum|çocuklarının okulunu|çocuğunun okulunu|çocuklarının hangi okul*|aileni biliyorum|ailenizi biliyorum
      seni bulurum|sizi bulurum|seni bulacağım|sizi bulacağım|seni bulucam|sizi bulucam|sizi bulacam|seni bulacam
      nerede olursan ol bulurum|nereye kaçarsan|nereye kaçarsanız|kaçamazsın|kaçamazsınız|kapına dayanırım|kapınıza dayanırım
      kapınıza dayanacağım|kapına dayanacağım|kapınızda biterim|kapında biterim|evine gelirim|evinize gelirim|evine geleceğim
      evinize geleceğim|oraya gelirsem|oraya gelip hepiniz*|dükkanı basarım|dükkanınızı basarım|dükkanınızı basacağım|deponuzu basarım
      mağazanızı basarım|mekanınızı basarım|mekanını basarız|iş yerinizi basarım|iş yerini basarım|ofisinizi basarım|gününü göreceksin
      gününüzü göreceksiniz|gününü gösteririm|gününüzü gösteririm|gününü göstereceğim|gününüzü göstereceğim|gösteririm gününüzü
      gösteririm sana|gösteririm size|göstericem size|size göstericem|sana göstericem|size göstereceğim|sana göstereceğim|görürsünüz siz
      görürsün sen|görürsün gününü|görürsünüz gününüzü|başına geleceklerden|başınıza geleceklerden|başına gelecekleri düşün*
      başınıza gelecekleri düşün*|başınıza iş açarım|başına iş açarım|başına bela olurum|başınıza bela olurum|başınıza neler gelecek
      başına neler gelecek|pişman ederim|pişman edeceğim|pişman edicem|doğduğuna pişman|doğduğunuza pişman|anandan doğduğuna
      ananızdan doğduğunuza|anandan emdiğin|ananızdan emdiğiniz|burnundan getiririm|burnunuzdan getiririm|burnundan fitil
      burnunuzdan fitil|canını yakarım|canınızı yakarım|canını yakacağım|canınızı yakacağım|canına okurum|canınıza okurum|canınızı okurum
      canını alırım|canınızı alırım|dünyanı başına|dünyayı başınıza|dünyayı başına yıkar*|hayatını karartırım|hayatınızı karartırım
      hayatını zindan|hayatınızı zindan|hayatını cehenneme|hayatınızı cehenneme|seni gebertirim|sizi gebertirim|gebertirim|geberteceğim
      gebertiriz|gebertecem|seni öldürürüm|sizi öldürürüm|seni öldüreceğim|sizi öldüreceğim|öldürürüm seni|öldürürüm sizi|öldürücem seni
      öldürecem seni|hepinizi öldür*|hepinizi geberti*|seni vururum|sizi vururum|seni vuracağım|sizi vuracağım|kafana sıkarım
      kafanıza sıkarım|kafana sıkacağım|kafanıza sıkacağım|sıkarım kafana|ayağına sıkarım|bacağına sıkarım|bacaklarına sıkarım
      topuğuna sıkarım|topuklarına sıkarım|kurşun sıkarım|kurşunlarım|kurşunlatırım|tarattırırım|mermi manyağı|seni doğrarım|sizi doğrarım
      bıçaklarım|deşerim|şişlerim seni|keserim seni|keserim sizi|boğazını keserim|boğazınızı keserim|gırtlağını keserim|gırtlağınızı
      seni boğarım|sizi boğarım|boğarım seni|kafanı kırarım|kafanızı kırarım|kafanı kıracağım|kafanızı kıracağım|kafanı kopar*
      kafanızı kopar*|kafanı gözünü|kafanızı gözünüzü|kemiklerini kırar*|kemiklerinizi kırar*|bacaklarını kırar*|bacaklarınızı kırar*
      bacağını kırar*|ayaklarını kırar*|ellerini kırar*|kolunu kırar*|kolunuzu kırar*|parmaklarını kırar*|ağzını burnunu
      ağzınızı burnunuzu|ağzını yüzünü|ağzınızı yüzünüzü|ağzına sıçar*|ağzınıza sıçar*|çeneni kırar*|çenenizi kırar*|dişlerini dök*
      dişlerinizi dök*|yüzünü dağıt*|yüzünüzü dağıt*|suratını dağıt*|suratınızı dağıt*|seni döverim|sizi döverim|döverim seni|döverim sizi
      seni dövdürürüm|sizi dövdürürüm|dövdürtürüm|hastanelik ederim|hastanelik edeceğim|hastanelik olursun*|toprağa gömer*|seni gömerim
      sizi gömerim|mezara sokar*|mezarını kaz*|mezarınızı kaz*|kefenini hazırla|kefeninizi hazırla*|cenazen çıkar|cenazeniz çıkar
      ölünü bulurlar|ölünüzü bulurlar|sağ bırakmam|sağ çıkamazsın*|sağ koymam|yaşatmam seni|yaşatmam sizi|yaşatmayacağım|ayağını denk al
      ayağınızı denk alın|ayağını denk alsın|dikkat et kendine başına|arkanı kolla|arkanızı kollayın|arkana bak|sokakta yürüyemezsin*
      sokağa çıkamazsın*|rahat uyuyamazsın*|gözüne uyku girmesin|günleriniz sayılı|günlerin sayılı|sonunuz geldi|sonun geldi|öldün sen
      ölüsün sen|bittin sen|bittiniz siz|seni bitiririm|sizi bitiririm|bitiririm seni|bitiririm sizi|kaçacak delik ara*
      kaçacak yeriniz yok|adamlarımı gönder*|adam yollarım|adam gönderirim|adamlarım gelecek|abilerimi gönder*|çocukları gönderirim
      bizim çocuklar gel*|dükkanı yakarım|dükkanınızı yakarım|deponuzu yakarım|mağazanızı yakarım|evini yakarım|evinizi yakarım
      arabanı yakarım|iş yerinizi yakarım|iş yerini yakarım|yakarım orayı|yakarım dükkanı|ateşe veririm|ateşe vereceğim|molotof*
      bomba koyar*|bombalarım|havaya uçurur*|havaya uçuracağım|kökünüzü kazır*|sülalenizi kurut*|tecavüz ede*|ırzına geç*|azrailin olurum
      azrailiniz olurum|eceliniz olurum|ecelin olurum|ecelinize susadınız|eceline mi susadın|kanınızı akıt*|kanını akıt*|kanını içerim
      kan çıkar|kan dökülür|kan dökerim
    `,
    violence: `
      öldürürüm|öldüreceğim|öldürürüz|öldürecez|öldürecem|öldürsem|gebertsem|gebertir*|döverim|dövecem|döveceğim|dövecez|dövdürür*|döveriz
      pataklar*|tokat at*|tekmeler*|vururum|vuracağım|vurmak lazım|vururuz|sopalarım|bıçaklarım|bıçaklayacağım|silahla|silahımla|kurşunla*
      tabancamla|yakarım|yakacağım|yakacam|yakarız|yakıp yıkar*|ateşe ver*|kundakla*|havaya uçur*|bombala*|kırarım|kıracağım|dağıtırım
      dağıtacağım|parçalayacağım|başına yıkar*|başınıza yıkar*|yerle bir ed*|camlarını indir*|camlarınızı indir*|camını çerçevesini
      camınızı çerçevenizi|ezerim|ezip geçer*|boğarım|boğacağım|asmak lazım|sallandır*|kafa göz|gömerim|gömeceğim|doğrarım|doğrayacağım
      mahvederim|mahvedeceğim|zarar veririm|zarar vereceğim|sakat bırak*|bıçaklarım seni|parçalarım seni|parçalarım sizi|linç edeceğiz
      linç ederiz|camlarını indiririm|camlarınızı indiririm|yumruğu yersin*|sopayla gir*|bıçakla gel*
    `,
    target: `
      seni|sizi|sana|size|hepinizi|hepinize|topunuzu|aileni|ailenizi|ailene|ailenize|çocuğunu|çocuğunuzu|çocuklarını|çocuklarınızı
      çocuklarına|karını|karınızı|eşini|eşinizi|kocanı|kızını|kızınızı|oğlunu|anneni|annenizi|babanı|kardeşini|sevdiklerini|sevdiklerinizi
      evini|evinizi|arabanı|arabanızı|dükkanı|dükkanını|dükkanınızı|mağazanı|mağazanızı|depoyu|deponu|deponuzu|iş yerini|iş yerinizi
      işyerini|işyerinizi|ofisini|ofisinizi|şirketi|şirketini|şirketinizi|binanızı|mekanı|mekanını|mekanınızı|kuryeyi|kuryenizi|kargocuyu
      kargocunuzu|dağıtıcıyı|şoförü|elemanı|elemanınızı|çalışanınızı|çalışanlarınızı|müdürünüzü|patronunuzu|satıcıyı|kafanı|kafanızı
      ağzını|ağzınızı|bacaklarını|bacaklarınızı|camlarınızı
    `,
    group: `
      suriyeli|suriyeliler*|suriyeliye|suriyelilere|afgan|afganlar*|afganlara|afganlı|afganlılar*|pakistanlı*|araplar*|araplara
      arap müşteri*|arap vatandaş*|ıraklılar*|iranlı|iranlılar*|acemler*|kürt|kürtler*|kürtlere|kürt müşteri*|kürt vatandaş*|kürt kökenli
      doğulular*|doğululara|doğulu|lazlar*|çerkesler*|boşnaklar*|arnavutlar*|göçmen|göçmenler*|göçmenlere|mülteci|mülteciler*|mültecilere
      sığınmacı*|yabancı uyruklu*|yabancılar|yabancılara|yabancı müşteri*|zenci|zenciler*|zencilere|siyahi|siyahiler*|siyahilere
      siyah tenli*|esmer vatandaş*|afrikalı|afrikalılar*|afrikalılara|ermeni|ermeniler*|ermenilere|rum|rumlar*|rumlara|yunanlı*|yunanlar*
      yahudi|yahudiler*|yahudilere|museviler*|israilli*|hristiyan|hristiyanlar*|hıristiyan*|müslüman|müslümanlar*|müslümanlara|aleviler*
      alevilere|alevi|şiiler*|sünniler*|ateistler*|ateist|çingene|çingeneler*|çingenelere|roman vatandaş*|eşcinsel|eşcinseller*
      eşcinsellere|geyler*|gayler*|lezbiyen|lezbiyenler*|translar*|trans bireyler*|translara|transseksüel*|travesti*|lgbt*|lgbti*|lgbtli*
      engelli müşteri*|engelliler|engellilere|sakatlar|sakatlara|zihinsel engelli*|otistikler*|down sendromlu*|başörtülü|başörtülüler*
      başörtülülere|türbanlı|türbanlılar*|türbanlılara|çarşaflı*|çarşaflılar*|kapalı kadınlar*|kadınlar|kadınlara|kadın milleti
      kadın kısmı|karı milleti|yaşlılar|yaşlılara|ihtiyarlar*|ruslar*|ruslara|ukraynalılar*|gürcüler*|azeriler*|türkmenler*|özbekler*
      kırgızlar*|çinliler*|çinlilere|hintliler*|bulgarlar*|almancılar*|gurbetçiler*|türkler*|türklere|amerikalılar*|fakirler*|köylüler*
      onun gibi yabancı*
    `,
    refusePeople: `
      satış yapmıyoruz|satış yapmayız|satış yapmam|satış yapmıyorum|satış yapılmaz|satış yapılmamaktadır|satmıyoruz|satmayız|satmam
      satmıyorum|satılmaz|mal satmayız|mal satmıyoruz|ürün satmıyoruz|ürün satmayız|ürün vermiyoruz|ürün vermeyiz|mal vermeyiz
      mal vermiyoruz|hizmet vermiyoruz|hizmet vermeyiz|hizmet verilmez|hizmet vermem|bakmıyoruz|bakmayız|ilgilenmiyoruz|ilgilenmeyiz
      sipariş almıyoruz|sipariş almayız|siparişi almıyoruz|siparişlerini almıyoruz|siparişlerini kabul etm*|siparişleri iptal*
      siparişlerini iptal*|sipariş kabul etmiyoruz|kabul etmiyoruz|kabul etmeyiz|kabul edilmez|göndermiyoruz|göndermeyiz|kargo yapmıyoruz
      kargolamıyoruz|teslimat yapmıyoruz|istemiyoruz|istemiyorum|istemeyiz|hoş karşılanmaz|giremez|alınmaz|almıyoruz içeri
      muhatap olmuyoruz|muhatap olmam|muhatap olmayız|işimiz olmaz|işim olmaz|iş yapmıyoruz|iş yapmayız|ticaret yapmıyoruz
      ticaret yapmayız|alışveriş yapmıyoruz|yasak|gelmesin|almasın|alışveriş yapmasın|bizden almasın|başka yere gitsin|kapımız kapalı
      kapalıyız|engelliyoruz|yer yok|cevap vermiyoruz|cevap vermem|güvenmiyoruz satış
    `,
    contempt: `
      pis|pis kokan|kokuyorlar|leş gibi|hepsi hırsız|hırsızdır|hırsızlar|hırsız olur|hırsızlık yapar|hepsi dolandırıcı|dolandırıcıdır
      dolandırıcı olur|dolandırıyor|hepsi aynı|hepiniz aynısınız|aynı mal|yalancıdır|yalancı olur|yalan söyler|güven olmaz|güvenilmez
      güvenmem|güvenilmezdir|güvenilir değil*|terörist*|hepsi terörist|haindir|hain olur|nankör*|medeniyetsiz*|medeniyet görmemiş|ilkel*
      barbar*|yobaz*|görgüsüz*|cahil*|aptal*|geri kalmış|geri zekalı olur|insan değil*|hayvan gibi|hayvandan farksız|böcek gibi|haşere*
      virüs gibi|asalak*|parazit*|aşağı ırk|aşağılık|alt tabaka|sapık*|sapkın*|ahlaksız*|iğrenç*|hastalıklı*|ülkenize dönün|ülkene dön
      ülkenize gidin|ülkene git|ülkelerine dönsün|ülkelerine gitsin|ülkesine dönsün|ülkesine gitsin|memleketine dön|memleketine git
      memleketinize dönün|defolsun*|defolup gitsin*|sınır dışı ed*|kovulmalı*|kovmak lazım|temizlemek lazım|kökü kazın*|yakmak lazım
      hitler haklı*|soykırım hak*|mutfağa dön|mutfağına dön|mutfakta otur*|evinde otursun|evinde çocuk bak*|evinin kadını|elinin hamuru*
      saçı uzun aklı kısa|anlamaz bu işten|bu işlerden anlamaz|kafası basmaz|kafası çalışmaz|araba süremez|beceremez|bedavacı*|dilenci*
      beleşçi*
    `,
    slur: `
      zenci bozuntusu|pis zenci*|zenci köpek*|arap bozuntusu|pis arap*|arap köpe*|pis suriyeli*|suriyeli köpek*|suriyeli piç*
      suriyeli itler*|suriyeli pislik*|pis afgan*|afgan köpek*|pis kürt*|kürt köpe*|kürt piçi*|kuyruklu kürt|dağ kürdü|kıro kürt*
      pis ermeni*|ermeni dölü*|ermeni tohumu*|ermeni piçi*|ermeni köpe*|pis yahudi*|yahudi dölü*|yahudi tohumu*|yahudi köpe*|yahudi piçi*
      rum dölü*|rum tohumu*|rum piçi*|yunan dölü|gavur dölü*|gavur tohumu*|gavur köpe*|gavur piçi*|pis gavur*|moskof köpe*|moskof dölü
      bulgar dölü|pis çingene*|çingene karısı|çingene bozuntusu|çingene sürüsü|çingene çocuğu|çingene gibi pazarlık|kızılbaş piç*
      kızılbaş dölü|dönme dölü|sabetayist dölü|pis göçmen*|pis mülteci*|pis yabancı*|mülteci sürüsü|bedevi sürüsü|çöl bedevisi*
      maymun zenci*|fellahlar|ibne|ibneler|ibnelik|ipne|ipneler|ibnenin|nonoş*|götçü|topoş|yumuşak ibne|oğlancı|lubunya bozuntusu
      travesti bozuntusu|sevici karı*|pis eşcinsel*|sakat herif|topal herif|kör herif|mongol musun*|mongol herif|mongol çocuk|mongoloid*
      özürlü müsün*|özürlü herif|özürlüsünüz|özürlüler|karabaş örtülü|kara çarşaflı yobaz*|yobaz karı|sümüklü suriyeli*|böcek türbanlı
      almancı kıro|pkk'lı köpek*|pkklı köpek*|çekik gözlüler|çekik gözlü herif*|spastik herif|spastik misin*|spastiksin*
    `,
    cancelRequest: `
      iptal eder misiniz|iptal eder misin|iptal edebilir misiniz|iptal edebilir misin|iptal etmenizi|iptal etmeniz|iptal etmeni
      iptal etmenizi rica*|iptal etmeniz gerek*|iptal ederseniz seviniriz|iptal ederseniz memnun*|lütfen iptal edin
      lütfen siparişi iptal edin|lütfen siparişinizi iptal*|siparişinizi iptal eder*|siparişi iptal eder misiniz|siparişinizi iptal edin
      siparişi iptal ediniz|siparişinizi iptal ediniz|siparişini iptal et|siparişini iptal eder misin|siparişinizi iptal etmenizi
      siparişi iptal etmenizi|siparişi sizin iptal*|siz iptal edin|siz iptal eder misiniz|siz iptal ederseniz|sizin iptal etmeniz
      sen iptal et|tarafınızca iptal ed*|sizin tarafınızdan iptali|iptale basar mısınız|iptal gerekçesi olarak|vazgeçtim seç*
      vazgeçtim seçene*|iptali onayla*|iptal talebini onayla*|iptal talebimizi onayla*|tarafınızdan iptal edin|tarafınızdan iptal eder*
      tarafınızdan iptal etmen*|kendiniz iptal edin|kendiniz iptal eder*|hesabınızdan iptal edin|hesabınızdan iptal eder misiniz
      uygulamadan iptal eder misiniz|iptal talebi oluşturun|iptal talebi oluşturur*|iptal talebi oluşturmanız*|iptal talebi açın
      iptal talebi açar*|iptal talebi gönderin|iptal talebi gönderir*|iptal talebinde bulunun|iptal talebinde bulunur*
      iptal talebinde bulunmanız*|iptal talep edin|iptal talep eder misiniz
    `,
    dispute: `
      şikayet kaydı*|şikayetvar*|şikayetvara*|itiraz kaydı*|itiraz talebi*|trendyol'a şikayet*|trendyola şikayet*|hepsiburada'ya şikayet*
      hepsiburadaya şikayet*|amazon'a şikayet*|amazona şikayet*|platforma şikayet*|siteye şikayet*|bizi şikayet*|satıcıyı şikayet*
      mağazayı şikayet*|trendyol'a bildir*|trendyola bildir*|platforma bildir*|trendyol'a yaz*|trendyola yaz*|trendyol müşteri hizmet*
      müşteri hizmetlerine*|trendyol destek*|a-z garanti*|a'dan z'ye garanti*|a dan z ye|a-z talebi*|anlaşmazlık*|ihtilaf*|uyuşmazlık*
      dispute*|chargeback*|ters ibraz*|harcama itirazı*|bankaya itiraz*|banka itiraz*|tüketici hakem heyeti*|hakem heyeti*
      tüketici mahkemesi*|cimer*|arabulucu*|alıcı koruma*|alıcı güvence*|para iade güvence*|şikayet|şikayeti|şikayetinizi|şikayette
      şikayet talebi|şikayet yolu*|itiraz|itiraz talebi|vaka|case|mağaza şikayeti|satıcı şikayeti|üst mercilere|resmi mercilere
      hukuki yola
    `,
    dissuade: `
      açmayın|açmayınız|açma|açmanıza gerek|açmanıza lüzum|açmanız gerekmiyor|açmanız gereksiz|açmadan önce|açmak yerine|açmazsanız
      açmamanızı|açmaya gerek|etmeyin|etmeyiniz|etme|etmenize gerek|etmenize lüzum|etmek yerine|etmeden önce|etmezseniz|etmemenizi
      etmeye gerek|oluşturmayın|oluşturmayınız|oluşturmanıza gerek|oluşturmadan önce|oluşturmak yerine|oluşturmamanızı|yazmayın|yazmayınız
      yazmanıza gerek|yazmadan önce|yazmak yerine|yazmamanızı|başvurmayın|başvurmayınız|başvurmanıza gerek|başvurmadan önce
      başvurmak yerine|bildirmeyin|bildirmeyiniz|bildirmenize gerek|bildirmeden önce|bildirmek yerine|gitmeyin|gitmenize gerek
      gitmeden önce|karıştırmayın|karıştırmayalım|karıştırmadan|bulaştırmayın|bulaştırmadan|dahil etmeyin|dahil etmeyelim|dahil etmeden
      gerek yok|gerek kalmadan|lüzum yok|gereksiz|boşuna|boş yere|fayda etmez|faydası yok|faydası olmaz|bir işe yaramaz|işe yaramaz
      sonuç çıkmaz|bir şey çıkmaz|bir şey değişmez|süreci uzatır|işi uzatır|daha uzun sürer|uğraşmayın|vazgeçin|vazgeçerseniz|geri çekin
      geri çeker misiniz|geri çekerseniz|geri çekmenizi|geri çekmeniz|iptal edin|iptal eder misiniz|iptal ederseniz|kapatın
      kapatır mısınız|kapatırsanız|kapatmanız*|kapatmanızı|kaldırın|kaldırır mısınız|sonlandırın|sonlandırır mısınız|mağazamıza zarar
      puanımızı düşür*|bizi zor durumda|ceza yiyoruz|ceza alıyoruz|bekletin|yapmayın|yapmayınız|lütfen yapma
    `,
    negation: `
      değil*|hayır|yok|yoktur|olmaz|olamaz|imkansız|*mıyor|*müyor|*mıyoruz|*müyoruz|*mıyorum|*müyorum|*mıyorsunuz|*müyorsunuz|*mıyorlar
      *müyorlar|*mıyoz|*müyoz|*maz|*mez|*mazsınız|*mezsiniz|*mazsın|*mezsin|*mazlar|*mezler|*mayız|*meyiz|*mazdır|*mayacak|*meyecek
      *mayacaktır|*meyecektir|*mayacağız|*meyeceğiz|*mayacağım|*meyeceğim|*mayacaksınız|*meyeceksiniz|*mayacaklar*|*meyecekler*
      *mamaktadır|*memektedir|*mamaktayız|*memekteyiz|*mamalı*|*memeli*|*mıycaz|*miycez|*mıcaz|*micez|*mayalım|*meyelim|*mayın|*meyin
      *mayınız|*meyiniz|*mayınca|istemem|yapamam|edemem|veremem|alamam|kabul etmem|paylaşmam|gerek yok|mümkün değil|olası değil
      ne yazık ki hayır|yapmam|etmem|vermem|almam|göndermem|atmam|ödemem
    `,
    refusal: `
      yapamıyoruz|yapamayız|yapamıyorum|yapamam|maalesef yapamıyoruz|maalesef mümkün değil*|mümkün değil*|mümkün olmuyor
      mümkün olmamaktadır|mümkün olamıyor|mümkün görünmüyor|kabul edemiyoruz|kabul edemeyiz|kabul edemem|kabul edilmemektedir|veremiyoruz
      veremeyiz|veremem|paylaşamıyoruz|paylaşamayız|paylaşamam|alamıyoruz|alamayız|gönderemiyoruz|gönderemeyiz|edemiyoruz|edemeyiz
      geçemiyoruz|geçemeyiz|yönlendiremiyoruz|yönlendiremeyiz|sağlayamıyoruz|sağlayamayız|düşük gösteremeyiz|düşük yazamayız
      gösteremiyoruz|gösteremeyiz|yazamıyoruz|yazamayız|uygun değil*|izin verilmiyor|izin verilmemektedir|izin vermiyor|izin vermemektedir
      iznimiz yok|yetkimiz yok|yasak|yasaktır|yasaklanmış*|yasak olduğu*|yasaklıyor|kurallara aykırı*|kuralları gereği|kuralları nedeniyle
      kurallarına aykırı*|kuralları izin|politikasına aykırı*|politikamıza aykırı*|politikaları gereği|politikası gereği
      politikalarına aykırı*|ilkelerimize aykırı*|prensiplerimize aykırı*|sözleşmeye aykırı*|kanuna aykırı*|yasalara aykırı*|yasal değil*
      yasa dışı*|yasadışı*|suçtur|suç teşkil|vergi kaçakçılığı*|yasal zorunluluk|yasal olarak zorunlu|zorundayız|mecburuz|gerçek değer*
      gerçek bedel*|gerçek tutar*|gerçek fiyatı*|gerçek satış bedeli*|doğru değer*|sadece trendyol üzerinden|yalnızca trendyol üzerinden
      sadece platform üzerinden|yalnızca platform üzerinden|sadece buradan|yalnızca buradan|sadece site üzerinden|yalnızca site üzerinden
      sadece hepsiburada üzerinden|sadece amazon üzerinden|sadece bu platform*|yalnızca bu platform*|platform içinde|platform içinden
      platform üzerinden devam|platform üzerinden ilerle*|buradan devam edelim|buradan devam etmeniz*|bu kanaldan devam|bu kanal üzerinden
      site içi mesaj*|platform mesaj*|resmi kanal*|güvenliğiniz için|güvenliğiniz açısından|güvenlik nedeniyle|güvenlik gereği
      kabul etmiyoruz platform*|teşekkürler almayalım|teklif etmiyoruz|karşılık beklemiyoruz|talep etmiyoruz
    `,
    warning: `
      dikkat|dikkat edin*|dikkat ediniz|dikkatli olun*|dikkatli olunuz|dikkatli ol|aman dikkat|uyarı|uyarıyoruz|uyarmak isteriz
      önemli uyarı|güvenlik uyarısı|itibar etmeyin*|itibar etmeyiniz|inanmayın*|inanmayınız|aldanmayın*|kanmayın*|kimseyle paylaş*
      kimse ile paylaş*|kimseye verme*|kimseye söyleme*|kimseye gönderme*|hiç kimseyle*|hiç kimseye*|hiçkimseyle|başkalarıyla paylaş*
      başkasıyla paylaş*|üçüncü kişilerle*|üçüncü şahıslarla*|3. kişilerle*|paylaşmayın*|paylaşmayınız|paylaşma|paylaşmayın lütfen
      paylaşmamanızı|paylaşmamanız*|paylaşmamalısınız|asla paylaş*|asla istemeyiz|asla istemez*|asla istemiyoruz|asla sormayız
      asla sormaz*|asla talep*|hiçbir zaman istemeyiz|hiçbir zaman sormayız|hiçbir zaman sormaz*|hiçbir zaman talep*|sizden istemeyiz
      sizden istemez|sizden asla|istenmez|sorulmaz|talep edilmez|talep etmeyiz|söylemeyin*|göndermeyin*|göndermeyiniz|iletmeyin*
      vermeyiniz|tıklamayın*|tıklamayınız|açmayınız bağlantı|cevap vermeyin*|cevap vermeyiniz|yanıtlamayın*|yanıtlamayınız
      dikkate almayın*|dikkate almayınız|görmezden gelin|oltalama|kimlik avı|phishing|dolandırıcılık girişimi*|dolandırıcılık amaçlı*
      dolandırıcılara karşı|dolandırıcılığa karşı|dolandırıcılar aray*|dolandırıcılar kendi*|dolandırıcılık vaka*|dolandırıcılık uyarısı
      sahte mesaj*|sahte sms*|sahte mail*|sahte e-posta*|sahte site*|sahte hesap*|sahte arama*|sahte link*|sahte profil*
      sahte müşteri temsil*|sahte çalışan|sahte satıcı*|adımızı kullanan|adımıza arayan|adımıza yazan|bizim adımıza
      kendini … olarak tanıt*|şüpheli|şüpheliyse|şüphelenirseniz|şüphe uyandır*|isteyen olursa|isteyen kişi*|soran olursa|arayan olursa
      arayanlara|isteyenlere|isterlerse|istenirse vermeyin|bize bildirin|hemen bildirin|ihbar edin|şikayet edin onları|engelleyin
      gizli tutun|gizli tut|saklı tutun|güvende kal*|size ait ve gizli|kurum çalışan*|çalışanlarımız asla|ekibimiz asla|personelimiz asla
      temsilcilerimiz asla|mağdur olmamak için|mağdur olmamanız için
    `,
    falseNegation: `
      merak etmeyin|merak etmeyiniz|merak etme|endişe etmeyin|endişe etmeyiniz|endişe etme|endişelenmeyin|endişelenmeyiniz|kaygılanmayın
      kaygılanmayınız|üzülmeyin|üzülmeyiniz|korkmayın|korkmayınız|çekinmeyin|çekinmeyiniz|çekinmeden|tereddüt etmeyin|tereddüt etmeyiniz
      tereddüt etmeden|kaçırmayın|kaçırmayınız|unutmayın|unutmayınız|ihmal etmeyin|ihmal etmeyiniz|geç kalmayın|geç kalmayınız|beklemeyin
      beklemeyiniz|eksik etmeyin|eksik etmeyiniz|esirgemeyin|esirgemeyiniz|utanmayın|utanmayınız|sıkılmayın|sıkılmayınız|durmayın
      durmayınız|vakit kaybetmeyin|vakit kaybetmeyiniz|sorun değil*|problem değil*|önemli değil*|mühim değil*|rica ederim önemli değil
      bir şey değil*|birşey değil*|hiç önemli değil|sıkıntı değil*|dert değil*|sorun yok|sorun yoktur|problem yok|problem yoktur
      sıkıntı yok|sıkıntı yoktur|sakınca yok|sakınca yoktur|sakıncası yok|sakıncası yoktur|mahzuru yok|mahzuru yoktur|zararı yok
      zararı yoktur|engel yok|engel yoktur|acelesi yok|acelesi yoktur|şüphe yok|şüphe yoktur|şüpheniz olmasın|hiç sorun yok
      hiç sorun yoktur|sorun olmaz|sorun çıkmaz|sorun çıkarmı*|problem olmaz|problem çıkmaz|sıkıntı olmaz|sıkıntı çıkmaz|bir şey olmaz
      birşey olmaz|fark etmez|farketmez|olmaz mı|olmaz mıydı|değil mi|değil mi?|neden olmasın|niye olmasın|sadece … değil|yalnızca … değil
      yok mu|yokmu|olmuyor mu|istemez misin*|almaz mısın*|yapmaz mısın*|düşünmez misin*|ister istemez|kaçınılmaz|olmazsa olmaz
      eşi bulunmaz|vazgeçilmez*|gerek yok|gerek yoktur|gerekmez|gerekmiyor*|gerekmiyorum|gerekmiyoruz|gerekmiyorsunuz|gerekmiyorlar
      gerekmemektedir|gerekmeyecek|gerekmeyecektir|zorunda değil*|zorunlu değil*|zorunluluğu yok|zorunluluğu yoktur|şart değil*
      mecbur değil*|lazım değil*|ücret alınmaz|ücret alınmıyor|ücret alınmıyorum|ücret alınmıyoruz|ücret alınmıyorsunuz|ücret alınmıyorlar
      ücret alınmamaktadır|ücret almıyoruz|ücret ödemezsiniz|ücret ödemeyeceksiniz|ücret ödemeyin|ücret ödemeyiniz|ücret ödemeniz gerekm*
      ücret talep edilmez|ücret talep etmiyoruz|ücret yansıtılmaz|ücreti ödemezsiniz|ücreti ödemeyeceksiniz|ücreti alınmaz
      ücreti alınmıyor|ücreti alınmıyorum|ücreti alınmıyoruz|ücreti alınmıyorsunuz|ücreti alınmıyorlar|ücreti talep edilmez
      ücreti yansıtılmaz|masraf çıkmaz|masraf ödemezsiniz|kesinti yapılmaz|kesinti yapılmıyor|kesinti yapılmıyorum|kesinti yapılmıyoruz
      kesinti yapılmıyorsunuz|kesinti yapılmıyorlar|kesinti yapmıyoruz|kesinti olmaz|bedel alınmaz|bedel ödemezsiniz|ödeme yapmayacaksınız
      ücretli değil*|hakkınızı etkilemez|haklarınızı etkilemez|haklarınızı etkilememektedir|etkilemez|etkilemiyor|etkilemiyorum
      etkilemiyoruz|etkilemiyorsunuz|etkilemiyorlar|etkilenmez|engellemez|engel değil*|engel olmaz|engel teşkil etmez|kısıtlamaz
      sınırlamaz|ortadan kaldırmaz|kaldırmamaktadır|kaybetmezsiniz|kaybetmiyorsunuz|kaybetmeyeceksiniz|mağdur olmazsınız
      mağdur olmayacaksınız|mağdur etmeyiz|mağdur etmeyeceğiz|yaşamazsınız|yaşamayacaksınız|pişman olmazsınız|pişman olmayacaksınız
      göremiyor*|göremiyorum|göremiyoruz|göremiyorsunuz|göremiyorlar|görünmüyor*|görünmüyorum|görünmüyoruz|görünmüyorsunuz|görünmüyorlar
      gözükmüyor*|gözükmüyorum|gözükmüyoruz|gözükmüyorsunuz|gözükmüyorlar|ulaşmamış*|ulaşmıyor*|ulaşmıyorum|ulaşmıyoruz|ulaşmıyorsunuz
      ulaşmıyorlar|ulaşamıyor*|ulaşamıyorum|ulaşamıyoruz|ulaşamıyorsunuz|ulaşamıyorlar|ulaşamadı*|bulamıyor*|bulamıyorum|bulamıyoruz
      bulamıyorsunuz|bulamıyorlar|anlamıyor*|anlamıyorum|anlamıyoruz|anlamıyorsunuz|anlamıyorlar|bilmiyor*|bilmiyorum|bilmiyoruz
      bilmiyorsunuz|bilmiyorlar|hatırlamıyor*|hatırlamıyorum|hatırlamıyoruz|hatırlamıyorsunuz|hatırlamıyorlar|emin değil*|emin değilseniz
      tamamlanmadı*|tamamlanmamış*|henüz … mıyor|henüz … mıyorum|henüz … mıyoruz|henüz … mıyorsunuz|henüz … mıyorlar|henüz … müyor
      henüz … müyorum|henüz … müyoruz|henüz … müyorsunuz|henüz … müyorlar|henüz … değil|beğenmiyor*|beğenmiyorum|beğenmiyoruz
      beğenmiyorsunuz|beğenmiyorlar|memnun değil*|çalışmıyor*|çalışmıyorum|çalışmıyoruz|çalışmıyorsunuz|çalışmıyorlar|açılmıyor*
      açılmıyorum|açılmıyoruz|açılmıyorsunuz|açılmıyorlar|gelmiyor*|gelmiyorum|gelmiyoruz|gelmiyorsunuz|gelmiyorlar|olmuyor*|olmuyorum
      olmuyoruz|olmuyorsunuz|olmuyorlar|uymuyor*|uymuyorum|uymuyoruz|uymuyorsunuz|uymuyorlar|istemiyorsan*|tutmuyor*|tutmuyorum|tutmuyoruz
      tutmuyorsunuz|tutmuyorlar|yanmıyor*|yanmıyorum|yanmıyoruz|yanmıyorsunuz|yanmıyorlar|kaydı yok|kaydı yoktur|kaydınız yok
      kaydınız yoktur|talebiniz yok|talebiniz yoktur|talebi yok|talebi yoktur|kaydı bulunmamaktadır|talep bulunmamaktadır
      talebi bulunmamaktadır|talebiniz bulunmamaktadır|kayıt bulunmamaktadır|kalmaz|sürmez|geçmez|bekletmeyiz|bekletmeyeceğiz|uzun sürmez
      geciktirmeyiz|aşmaz|aşmayacak|aşmayacaktır|gecikmez|gecikmeyecek|gecikmeyecektir|vakit almaz|zor değil*|uzak değil*|az değil*
      göndermeyin|göndermeyiniz|kargolamayın|kargolamayınız|vermeyiniz|atmayın|atmayınız|çıkarmayın|çıkarmayınız|koparmayın|koparmayınız
      sökmeyin|sökmeyiniz|açmayın|açmayınız|kullanmayın|kullanmayınız|yıkamayın|yıkamayınız|gecikme olmaz|bitmez|uğraşmazsınız
      hatalarını kapsamaz|hatasını kapsamaz|hatalarını kapsamamaktadır|hatasını kapsamamaktadır|hataları kapsamaz|hataları dahil değil
      hataları garanti kapsamında değil|kaybetmeyin|kaybetmeyiniz|bozmayın|bozmayınız|yırtmayın|yırtmayınız|takmayın|takmayınız
      yıpratmayın|yıpratmayınız|teslim almayın|teslim almayınız
    `,
    reported: `
      dedi|dediler|dediniz|dedin|demiş|demişler|demişsiniz|diyor|diyorlar|diyorsunuz|diye yazmış|diye yazmışsınız|diye yazdı|yazmış
      yazmışlar|yazmışsınız|yazıyordu|söyledi|söylediler|söylediniz|söylemiş|söylemişsiniz|bana … dedi|bana … diyor|diye hitap
      diye bağırdı|diye bağır*|diye küfür|küfür etti|küfretti|küfretmiş|hakaret etti|hakaret etmiş|hakaret ediyor|hakaret edildi|bağırdı
      denildi|dendi|söylendi|söyleniyor|tehdit etti|tehdit ediyor|tehdit edildim|tehdit etmiş|diye seslendi|ifadesini kullandı
      kelimesini kullandı|lafını etti|kuryeniz bana|kurye bana|kargocu bana|çalışanınız bana|elemanınız bana|temsilciniz bana
    `,
    contrast: `
      ama|amma|fakat|ancak|lakin|oysa|oysaki|halbuki|ne var ki|yine de|gene de|buna rağmen|rağmen|aksine|bunun yerine|onun yerine
      öte yandan|bununla birlikte|gelgelelim|fakat yine
    `,
    question: `
      orijinal mı|orjinal mı|orijinalmi|orjinalmi|orijinal midir|orjinal midir|gerçek mi|hakiki mi|sahte mi|sahtemi|taklit mi|taklitmi
      çakma mı|çakmamı|replika mı|replikamı|kopya mı|fake mi|mı acaba|acaba|değil mi|değilmi|bence|bana göre|galiba|sanırım|sanki
      sanıyorum|düşünüyorum|düşünüyoruz|tahmin ediyorum|şüpheleniyorum|şüphem var|şüphem|şüpheliyim|kuşkum|kuşkulanıyorum|emin değilim
      emin olamadım|nasıl anlarım|nasıl anlayabilirim|neden|niye|niçin|gibi duruyor|gibi geldi|gibi görünüyor|benziyor|çıktı|geldi
      göndermişsiniz|gönderdiniz|yollamışsınız|yollamışlar|göndermişler|sattınız|satmışsınız|satıyorsunuz|almıştım|aldım
      iade etmek istiyorum|iade istiyorum|paramı geri istiyorum|inceletti*|kontrol ettir*|ekspertiz*|şikayet edeceğim|şikayetçiyim
      aldatıldım|kandırıldım|dolandırıldım
    `,
    idiom: `
      aptal yerine koy*|salak yerine koy*|enayi yerine koy*|mal yerine koy*|keriz yerine koy*|aptal mıyım|salak mıyım|enayi miyim
      aptal değilim|salak değilim|bomba gibi|bomba fiyat*|bomba indirim*|bomba kampanya*|öldürücü fiyat*|manyak fiyat*|manyak indirim*
      çılgın fiyat*|çılgın indirim*|deli fiyat*|fiyatlar yanıyor|fiyatları kırdık|fiyat kır*|gülmekten öl*|sıcaktan öl*|meraktan öl*
      utançtan öl*|heyecandan öl*|stresten öl*|öldüm bittim|bayıldım|bittim bu|yaktı beni|yakıyorsun|yakıyor bu renk|canım çıktı
      kafa kafaya|kırdı geçirdi|ortalığı yak*|şeytan tüyü|eşek gibi çalış*|it gibi çalış*|köpek gibi çalış*|hayvan gibi güzel
      hayvan gibi iyi|ölürüm sana|öldürür beni|canavar gibi|kalbimi kırdınız|kalbimi kırdı|hayal kırıklığı|müşteri kaybı|cep yakan
      el yakan|cebinizi yakmayan|zaman öldür*|akıllı telefon|salak gibi hissettim|aptal gibi hissettim|salaklık bende|aptallık bende
      akülü bomba
    `,
  },
  // Tens and units are two words, but many write them as one.
  numbers: withCompounds(NUMBERS, (ten, unit) => `${ten}${unit}`),
  phrases: {
    'contact.invitation': `
      numaramı … vereyim|numaramızı … vereyim|numaramı … yazayım|numaramızı … yazalım|numaramızı … iletelim|size numaramı
      numaranızı … alabilir miyim|numaranızı … alabilir miyiz|numaranızı … yazar mısınız|numaranızı … atar mısınız|numaranı … at
      numaranızı … bırakın|numaranızı bırakın … arayalım|siz numaranızı … biz arayalım|numaradan … ulaş*|numaradan … yaz*
      numaramdan … yaz*|buradan konuşmayalım|burdan konuşmayalım|buradan yazmayalım|burdan yazmayalım|buradan yazamıyorum … oradan
      burada numara … yasak|burada numara paylaş* … ama|site numara … engelliyor|sistem numarayı … engelliyor|numarayı yazıyla … yaz*
      numara sansür*|oradan daha rahat|ordan daha rahat|oradan daha hızlı|ordan daha hızlı|oradan yazarsan* … fiyat
      instada … bulabilirsin*|instagramda … aratın|profilimizde … numara|kutunun içinde … numara|kartvizitteki … numara
      paketin içindeki … numara|google'a … yazın … numara|google'da … aratın|faturadaki … numara|numara paylaşamıyoruz … ama
      numara veremiyoruz … ama|numara yazamıyorum … ama|adımızı aratın|ismimizi aratın|mağaza adımızı … aratın
    `,
    'payment.outside': `
      iban … atayım|iban … atarım|iban … vereyim|ibanımı … atayım|ibanı … göndereyim|hesabıma … atarsan*|hesabıma … yatır*
      hesabımıza … yatır*|hesabımıza … gönderirseniz|doğrudan bize … öde*|direkt bize … öde*|direk bize … öde*|direkt bana … öde*
      direk bana … gönder*|parayı direkt … bana|parayı direk … hesab*|ödemeyi direkt … hesab*|ödemeyi buradan … yapmayın
      buradan ödeme yapmayın|burdan ödeme yapmayın|buradan ödemeyin … havale|kartla değil … havale|kart yerine … havale
      kartla alırsan* … havaleyle|havaleye … indirim|havalede … indirim|nakite … indirim|nakitte … indirim|eft yaparsan* … tl
      havale yaparsan* … tl|elden verirsen* … ucuz|kapora … gönder* … ayır*|kaporayı … yatır*|fark … ibana|fark ücreti* … iban*
      kargo ücretini … ibana|kargo parasını … iban*|gümrük … hesabımıza … yatır*|parayı yatırın … hemen kargo*|para gelince … kargola*
      paparaya … atın|paparaya … atarsan*|nakit öderse*|nakit verirse*|nakit alırsa*|nakit yaparsa*
    `,
    'sale.outside': `
      komisyon … vermeyelim|komisyonu … biz niye|komisyonu … kazandırmayalım|trendyol'a … kazandırmayalım|trendyola … yedirmeyelim
      komisyon yedirme*|siteye … para kaptırmayalım|komisyonu … aramızda|komisyonu … bölüş*|trendyol'u … aradan|aradan … platformu
      aracıyı … aradan|dışarıdan … satış|dışarıdan … alırsan*|dışardan … alırsan*|dışarıdan … halledelim|dışardan … halledelim
      dışarıdan yapalım|dışardan yapalım|buradan almayın … bizden|burdan alma … benden|buradan sipariş vermeyin|burdan sipariş vermeyin
      bir dahaki sefere … direkt|bir daha … direkt bizden|sonraki sefere … direkt|siparişi iptal et … direkt|iptal edin … dışarıdan
      iptal et … elden|ilanı kaldırıp … satarım|ilanı kapatayım … elden|sitemizde … daha ucuz|sitemizde … daha uygun
      sitemizden … daha uygun|web sitemizde … ucuz|kendi sitemizde … indirim|mağazaya gelirseniz … indirim|dükkana gelirseniz … uygun
      dışarıdan satış yapalım|dışarıdan satış yaparız|dışarıdan satış yapabiliriz|dışardan satış yapalım|dışardan satış yaparız
    `,
    'review.incentive': `
      5 yıldıza … hediye|beş yıldıza … hediye|yoruma … hediye|yoruma … tl|yorum başına … tl|yorum başı … tl|yorum yap … kazan*
      yorum yapın … kazan*|yorum yazan … herkese|yorum yapana … hediye|fotoğraflı yoruma … kupon|karttaki … kodu … yorum
      kutudan çıkan kart … yorum|kartı kazıyın … yorum|whatsapptan yorumunuzun … atın|yorumu atan … iade|ürün sizde kalsın … yorum
      ürün bedava … yorum|önce al … yorum … para*|alım yapıp … yorum … iade|ürün parasını … yorumdan sonra|testçi … yorum
      ürün testi … para iade*|yorum için … kahve*|yorumunuz için … hesabınıza|güzel yorumunuza … hediye|kolonya … yorum|yıldız … çekiliş*
      puan verene … hediye|puan verenlere … indirim|yorumla … kap|yorum yapın … bizden|yorum yaz … bizden|yoruma … kahve
      yorumu yapın … hediye|yorumu yap … hediye|5 yıldız ver … kazan*
    `,
    'review.change': `
      1 yıldızı … 5 yap*|bir yıldızı … beş yap*|yıldızı 5 … yap*|yıldızları 5 … yap*|yorumunuzu … gözden geçir*|yorumunuzu … geri al*
      yorumunuzu … çeker*|yorumunuz … kalkarsa|yorumunuzu … olumluya|yorumunuz … haksızlık … düzelt*|puanınızı 5 … yap*|puanı … yükselt*
      puanınızı … artır*|yorum … ekmeğimizle|yorumunuz bizi … üzdü … rica|bu yorumu … kaldırsanız|bu yorumu … silseniz
      olumsuz yorum … rica etsek|olumsuz yorumunuz … güncelle*|yorumu değiştirme … şansı
    `,
    'review.positive-only': `
      güzel bir yorum … bırak*|güzel bir yorum … yap*|güzel bir yorum … yaz*|güzel bir yorum … bekl*|güzel yorum … bekl*
      güzel yorum … bırak*|güzel yorum … yap*|güzel yorum … yaz*|güzel yorumlarınızı|güzel yorumunuzu|iyi yorum … yap*|iyi yorum … yaz*
      iyi bir yorum … yap*|iyi bir yorum … yaz*|iyi bir puan … ver*|iyi puan … ver*|güzel puan … ver*|yüksek puan … ver*
      yüksek puan … rica|olumlu yorum … bekl*|olumlu yorumlarınızı|olumlu yorumunuzu|5 yıldızınızı … bekl*|5 yıldızlı yorum … bekl*
      5 yıldız … esirgemeyin|5 yıldız … çok görmeyin|yıldızlarınızı … esirgemeyin|beş yıldız … rica|5 yıldız … rica|5 yıldız … mutlu ede*
      memnunsanız yorum … memnun değilseniz|memnun kaldıysanız … yıldız|memnun kalmadıysanız … yorum yapmadan
      memnun değilseniz … yorum yapmadan|5 yıldızdan az … ver*|4 yıldız … bizim için kötü|4 yıldız … ceza|dört yıldız … kötü
      5 yıldız vermeyecekseniz|beş yıldız vermeyecekseniz|5 yıldız değilse … yorum|kötü yorum … yapmayın|olumsuz yorum … yapmayın
      düşük puan … vermeyin|1 yıldız … vermeyin
    `,
    'feedback.withheld': `
      yorum yoksa … iade yok|yorum yoksa … para yok|yorum yoksa … değişim|yorum yapmadan … alamazsınız|yorum silinmeden … iade
      yorum silinmeden … para|yorumu silmeden … iade|yorumu silmezseniz … iade|yorum kalkmadan … iade|yorum kalkmadan … para
      yorumu kaldırmadan … gönder*|yorumunuzu silmeden … gönder*|yorum silinince … paranız*|yorum silinsin … iade|önce yorumu … sonra iade
      önce yorumu … sonra para*|önce yorumu sil*|önce yorumunuzu sil*|önce yorumunuzu kaldır*|önce yorumu kaldır*|önce yorum … sonra ürün
      önce 5 yıldız … sonra|önce beş yıldız … sonra|önce puan … sonra|5 yıldız vermeden … gönder*|5 yıldız vermeden … iade
      5 yıldız vermeden … garanti|5 yıldız görmeden|yorum atmadan … garanti|garanti … yorum yapınca|garanti … yorumdan sonra
      garanti … yorum şartı*|iade onayı … yorum … silin*|iadeniz … yorumunuzu silerse*|iadeniz … yorumunuzu kaldırır*
      yeni ürün … yorumu silerse*|yorum durdukça … iade|yorum orada durdukça|o yorum durduğu sürece
    `,
    'feedback.threatened': `
      ya indirim … ya … yorum*|ya indirim … ya … yıldız*|ya paramın … ya … yıldız|paramı verin yoksa|paramı vermezseniz … yıldız*
      paramı vermezseniz … yorum*|paramı vermezsen … yorum*|indirim yapmazsanız … yorum*|indirim yapmazsanız … yıldız*
      hediye göndermezseniz … yıldız*|hediye göndermezseniz … yorum*|iade yapmazsanız … yıldız*|kupon vermezseniz … yıldız*
      kupon vermezseniz … yorum*|bedava göndermezseniz … yorum*|yarısını iade … yoksa|yarısını geri … yoksa|200 tl … yoksa … yorum
      tl verin … yorumu sil*|tl iade … yorumu sil*|para yatırın … yorumu sil*|istediğimi yapmazsanız … yorum*
      istediğimi yapmazsanız … yıldız*|yoksa … bir yıldız|yoksa … 1 yıldız|yoksa … tek yıldız|yoksa … yorumlar*|yoksa … kötü yorum
      yoksa … puanınızı|yoksa … puan kır*|puanınızı … yerle bir|mağaza puanınız* … düşür*|arkadaşlarıma … kötü yorum yazdır*
      herkese … 1 yıldız verdir*|takipçim var … bedava|takipçim var … ücretsiz|takipçim var … göndermezseniz
      5 yıldız … karşılığında ne ver*|iyi yorum … ne verirsiniz|indirim yaparsanız … 5 yıldız|iade ederseniz … yorumu sil*
      iade ederseniz … 5 yıldız
    `,
    'promotion.offer': `
      kodunu kullan* … indirim|koduyla … indirim|kodu ile … indirim|kodunu gir* … indirim|kodunuz … geçerli … alışveriş
      alışverişinizde … indirim kazan*|siparişinizde … indirim kazan*|siparişinize özel … indirim|ve üzeri … kargo bedava
      ve üzeri alışverişlerde|ve üzeri … indirim|mağazamızı … takip ed* … indirim|takip edenlere … indirim|takip edene … kupon
      mağazamıza … göz at*|diğer ürünlerimize … göz at*|diğer ürünlerimizi … incele*|yeni ürünlerimizi … incele*|yeni sezon … geldi
      yeni sezon … mağazamızda|yeni modeller* … geldi|bu ürünün yanına|bununla birlikte … alırsanız|ikincisini alana
      ikinci ürün* … indirim|arkadaşınıza önerin … kazan*|kampanya … kaçırmayın|kampanyamızdan … yararlan*|indirimli … kaçırmayın
      size özel … indirim*|stoklar tükenmeden … alın
    `,
    'rights.guarantee': `
      garanti … sadece 3 ay|garanti … sadece 6 ay|garanti … sadece bir ay|garanti … sadece 1 ay|6 ay … garanti ver*|garantimiz … 1 ay
      garantisi … 1 ay|garantisi yok|garantisizdir|garantisiz satıl*|garantisiz ürün … kabul|garanti vermiyoruz|garanti diye bir şey yok
      bizde garanti … yok|ürün elinize geçti* … sorumluluk|kargodan çıktıktan sonra … sorum*|satıştan sonra … sorumlu değil
      teslimden sonra … sorumlu değil|teslim aldıktan sonra … sorumlu*|arızalardan … sorumlu değil|arızadan … sorumlu değil
      sorumluluk bizden çıkar|bizden çıktıktan sonra|gördüğünüz gibi … satılır|olduğu gibi satıl*
    `,
    'rights.withdrawal': `
      satılan mal … geri alınmaz|satılan ürün … geri alınmaz|alınan mal … geri alınmaz|mal satıldıktan sonra|alan aldı … satan sattı
      alan almış satan satmış|almasaydınız|alırken düşünseydiniz|alırken bakacaktınız|alırken düşünecektiniz|önce düşünüp … alsaydınız
      beğenmedim diye … olmaz|keyfi iade … yok|keyfi iade … almıyoruz|iade süremiz 3 gün|iade süremiz 7 gün|iade sadece 3 gün
      iade sadece 7 gün|iade süresi 3 gün|iade süresi 7 gün|iade süresi 24 saat|iade süresi 48 saat|3 gün içinde … iade yoksa
      cayma hakkı … geçerli değil|cayma hakkı … tanımıyoruz|14 gün … bizde geçmez|14 gün … geçerli değil|14 gün kuralı … bizi
      kargoya verilen … iade olmaz|bizde iade … yok|bizde iade … olmaz|mağaza politikamız … iade yok|biz kiralama … yapmıyoruz
      satılan mal … iade edilm*|satılan mal … iade alınm*|satılan ürün … iade edilm*|satılan ürün … iade alınm*
      beğenmedim diye … iade olmaz|beğenmedim diye … iade alm*|beğenmediniz diye … alamayız|canınız istedi diye
    `,
    'rights.refund': `
      para iadesi … unutun|iadeyi unutun|iade hayal|para … geri verilmez|para geri verilmez|paranız geri verilmez|paranızı geri vermeyiz
      paranızı unutun|geçmiş olsun … iade|giden para … gelmez|para iademiz yok|para iademiz … bulunma*|kargo ücretini … iade etmiyoruz
      gönderim ücreti … iade edilmez
    `,
    'rights.faulty': `
      bozuk çıkarsa … bizi|bozuk gelirse … sizin|kırık gelirse … sorumlu*|kırık çıkarsa … sorumlu*|kargoda kırılırsa … sorumlu*
      kargo hasarından … sorumlu*|kargo hasarı … bizi ilgilendirm*|hasar … 24 saat içinde … bildir* … aksi|hasar bildirimi … 24 saat
      teslim aldıysanız … geçmiş olsun|teslim aldıysanız … kabul etmiş|imza attıysanız … kabul etmiş|siz bozmuşsunuz|siz bozdunuz
      tutanak yoksa … iade yok|tutanak yoksa … kabul etm*|tutanak yoksa … işlem yok|tutanak yoksa … yapacak|bozuk da çıksa … alm*
      bozuk çıksa da … alm*|bozuk çıksa bile … alm*|kırık çıksa bile … alm*|kullanıcı hatası … geri alm*|bozuksa da … geri alm*
      arızalıysa da … geri alm*|bozulursa … karışmayız|bozulursa … karışmam|bozulursa … bizden bilmeyin
    `,
    'rights.sale-item': `
      indirimli ürün* … iade … yok*|indirimli ürün* … değişim … yok*|indirimli ürün* … değişim yapılm*|kampanyalı ürün* … iade … yok*
      kampanyalı ürün* … değişim … yok*|bu fiyata … iade mi|bu fiyata … bir de iade|bu paraya … ne bekl*|ucuza aldınız … iade
      indirimde al* … iadesi olmaz|indirimli ürün* … geri almıyoruz|indirimli ürün* … geri alınm*|bu fiyata … garanti mi
      outlet ürün* … değişim … yok*|kuponla al* … iade olmaz|indirimde aldıysanız … iade yok
    `,
    'rights.opened': `
      paketi açan … alır|açılmış ürün* … almıyoruz|denenmiş ürün* … almıyoruz|açtıysanız sizindir|açtıysanız … artık sizin
      açtıysanız … iade yok|açtıysanız … iade olmaz|açtıysanız … geri almıyoruz|açtıysanız … geri alamayız|denediyseniz … iade yok
      kullandıysanız … iade yok|kullandıysanız … geri almıyoruz|etiketi kopmuş … almıyoruz|etiketi kopmuş … alamayız|etiketsiz … almıyoruz
      jelatini açılmış … almıyoruz|bandı açılmış … almıyoruz|kutusu açılmış … almıyoruz|kutusu açık … almıyoruz|kutusu açılmış … alamayız
      giyildiyse … almıyoruz
    `,
    'rights.store-credit': `
      para iadesi yok … değişim|para iadesi yok … kupon|para iadesi yapmıyoruz … çek*|para iadesi yapmıyoruz … değişim
      para iadesi değil … değişim|para yerine … hediye çeki|para yerine … kupon|para yerine … başka ürün|nakit iade yok
      nakit iade yapmıyoruz|nakit iade yapılmaz|sadece değişim yap*|yalnızca değişim yap*|iade tutarı … çek olarak
      iadeniz … hediye çeki olarak|değişim var … iade yok|değişim olur … iade olmaz|başka ürünle … değiştir* … para
    `,
    'rights.maker': `
      üreticiyle … görüşün|üreticiye … başvurun|üretici firmayla … görüş*|ithalatçıyla … görüş*|ithalatçı firmaya … başvur*
      servise götürün … bizi|servise gönderin … biz|biz sadece satıcıyız|biz sadece aracıyız|biz satıcıyız … üretici|bizlik bir durum yok
      bizlik bir şey yok|bizim sorumluluğumuzda değil … üretici|kargo firmasıyla … çözün|kargo firmasına … başvurun … biz
      kargocuyla … halledin|muhatabınız … değil*|muhatabınız … üretici|muhatap biz değiliz
    `,
    'rights.condition': `
      açılış videosu … olmadan|şikayeti kapat* … iade|şikayetinizi kapat* … iade|şikayetinizi geri … iade|şikayeti çek* … iade
      talebi kapat* … iade|% kesinti … iade|kesinti yaparak … iade|%10 kes* … iade|%20 kes* … iade|ürün sizde kalsın … yarısını
      çin'e … geri gönder* … kendi|çine … geri gönder* … kendi|bozuk olsa da kargo … size|kutusu olmadan … iade edilm*
      kutusu olmadan … iade alınm*|kutusu olmadan … iade alm*|kutusu olmadan … iade kabul|kutusu yoksa … iade yok|kutusu yoksa … iade alm*
      kutusu yoksa … iade edem*|kutusuz … iade alm*|kutusuz … iade kabul etm*|faturası olmadan … iade alm*|faturası olmadan … iade kabul
      faturasız … iade kabul etm*|faturasız … iade alm*|video yoksa … iade yok|video yoksa … iade alm*|video yoksa … iade kabul etm*
      videosuz … kabul etm*|video olmadan … kabul etm*|video olmadan … işlem yapm*|video olmadan … işlem yapıl*
    `,
    'claim.health': `
      ilaçlarınızı … çöpe|ilaçları … çöpe|ilaçlarınızı … bırak*|ilaca veda|ilaçlara veda|insüline veda|doktorlar … şaşkın
      doktorlar … gizliyor|doktorların … sakladığı|ilaç firmaları … istemiyor|ilaç şirketleri … gizli*|ağrılarınız … son bul*
      ağrılara … son|ağrıları … bitir*|ağrıları … kes*|ağrısız … hayat|gözlüğe veda|gözlükleri … atın|saçlarınız … yeniden çık*
      saç çıkarma … garantili|kanser hücreleri*|şekeriniz … düşer|tansiyonunuz … normale|romatizmaya … birebir|bel fıtığına … iyi gel*
      migrene … son|sedefe … son|egzamaya … son|hemoroide … son|kanseri … yen*|kanseri … yok|virüsü … öldür*|virüse karşı … korur
    `,
    'claim.weight': `
      kilo verdir*|günde … kilo ver*|haftada … kilo|ayda … kilo ver*|bir ayda … kilo|1 ayda … kilo|haftada … kg|ayda … kg
      spor yapmadan … kilo|diyet yapmadan … kilo|aç kalmadan … kilo|aç kalmadan … zayıfla*|yiyerek … zayıfla*|uyurken … kilo|uyurken … yağ
      yatarak … zayıfla*|göbeğiniz … erir|yağlarınız … erir|istediğinizi yiyin
    `,
    'claim.absolute': `
      asla bozulmaz … garanti|hayatınız boyunca … ihtiyaç|ömrünüzde … bir daha almazsınız|herkeste … işe yarar|işe yaramama … ihtimali yok
      paranız … ikiye katlan*|garantili … kazanç|hiçbir riski … yok
    `,
    'counterfeit.admission': `
      orijinal değil … ama|orjinal değil … ama|orijinali değil … ama|orijinal değil … kalite*|orjinal değil … kalite*
      orijinalinden … fark edilm*|orijinaliyle aynı … logo*|orjinaliyle aynı … logo*|orijinaliyle aynı fabrika|orjinaliyle aynı fabrika
      aynı fabrikadan … logosuz|aynı fabrikadan … etiketsiz|farkı … kimse anlamaz|kimse anlamaz … orijinal|kimse anlamaz … orjinal
      anlaşılmıyor … orijinal olmadığı|bu fiyata orijinal … beklem*|bu fiyata orjinal … beklem*|bu fiyata orijinal olmaz
      bu fiyata orjinal olmaz|bu paraya orijinal|bu paraya orjinal|orijinali … bin tl … bizde|orjinali … bin tl … bizde
      orijinali … kat fiyat*|marka adı … yazamıyoruz|markayı … yazamıyoruz|markayı … yazmıyoruz|logoyu … kapattık|logoyu … sansür*
      logosu … kapatıl*|logolu gelir|logosu üzerinde … gelir|logo var … fotoğrafta yok|kutulu sertifikalı … kopya*|türk malı … logolu
      ithal replika|birinci kalite … kopya*|üst segment … kopya|el altından … marka*
    `,
    'customs.undervalue': `
      faturaya … dolar … yaz*|faturaya … euro … yaz*|faturada … dolar … göster*|faturada … euro … göster*|faturayı … dolar … düzenle*
      beyannameye … dolar|beyannameye … düşük|beyannameye … az|gümrük beyanına … dolar|gümrük beyanına … düşük|gümrüğe … dolar … beyan
      gümrükte … dolar … göster*|pakete … dolar … yaz*|üzerine … dolar … yaz*|değerini … dolar … yaz*|değerini … dolar … göster*
      değerini … euro … göster*|değerini düşük|değeri düşük … yaz*|değeri düşük … göster*|değeri az … göster*|fiyatı düşük … göster*
      fiyatı düşük … yaz*|düşük fatura … kes*|faturayı düşük|fatura düşük … kes*|faturayı yarı*|faturayı az|limitin altında … göster*
      limitin altında … yaz*|limiti aşmasın … diye|gümrüğe takılmasın diye|gümrük çıkmasın diye|vergi çıkmasın diye|iki fatura … gümrük*
      ikinci fatura … gümrük*|ayrı fatura … gümrük*|gümrük için … düşük|gümrük için … ayrı fatura|gümrük için … sahte fatura
      düşük değer … yaz*|düşük bedel … yaz*|düşük tutar … yaz*|düşük fiyat … beyan|faturaya … lira … yaz*|fatura tutarını düşük*
      değerini az … yaz*|daha az … yazar mısınız … fatura*
    `,
    'customs.gift': `
      hediye olarak … göster*|hediye olarak … beyan*|hediye olarak … işaretle*|hediye olarak … gümrük*|hediye diye … gönder* … gümrük*
      hediye diye … yaz*|hediye yazalım … gümrük*|hediye yazarsanız … gümrük*|hediye yazar mısınız … gümrük*|gümrüğe … hediye
      gümrükte … hediye|beyannameye … hediye|hediye kutusunu işaretle*|numune olarak … göster*|numune olarak … beyan*|numune diye … yaz*
      numune diye … gönder*|ticari değeri yok … yaz*|kullanılmış eşya … yaz*|kullanılmış eşya … beyan*|kişisel eşya … beyan*
      kişisel eşya … yaz*|hediye olarak yaz*|paketin üzerine hediye yaz*|pakete hediye yaz*|kutuya hediye yaz*|üstüne hediye yaz*
      kargo fişine hediye
    `,
    'tax.no-invoice': `
      faturasız … daha uygun|faturasız … ucuz|faturasız … indirim|faturasız … tl|faturasız alırsan*|faturasız olursa
      fatura istemezsen* … indirim|fatura istemezsen* … tl|fatura istemezsen* … düş*|fatura almazsan* … indirim|fatura kesmezsek … tl
      fatura kesmeyelim … indirim|fatura olmasın … indirim|kdv'siz … fiyat|kdvsiz … fiyat|kdvsiz … verelim|faturalı … faturasız … tl
      faturalı mı … faturasız mı|kdv'den … kurtul*|fatura isterseniz … kdv ekle*|fatura isterseniz … +kdv|faturalı isterseniz … fark
      fişsiz … tl|fişsiz … verelim|açıktan … verelim|maliyenin … haberi
    `,
    'credential.request': `
      gelen kodu … bize|gelen kodu … bana|gelen kodu … okur*|gelen kodu … ilet*|gelen şifreyi … bize|gelen şifreyi … paylaş*
      gelen sms'i … bize|gelen mesajı … bize … kod|gelecek kodu … söyle*|az sonra … kod gelecek|birazdan … kod gelecek
      şimdi telefonunuza … kod|telefonunuza … kod … bana|telefonuna … kod … söyle*|6 haneyi … söyle*|altı haneyi … söyle*|son 3 haneyi
      kartın arkasındaki … 3 hane*|kartın arkasındaki 3|kartın arkasındaki … üç|kartınızın arkasındaki 3|kartınızın arkasındaki … üç
      kartın ön ve arka|kartınızın ön ve arka|kartın önünü arkasını|kart fotoğrafı … gönder*|şifreniz nedir|şifreniz neydi|şifren ne
      şifren nedir|kart şifren*|hesabınıza girip … şifre*|hesabınıza biz girelim|adınıza giriş yap* … şifre*|iade için … kart numara*
      iade için … kart bilgi*|iade için … cvv|iadeniz için … kart|iade için … şifre*|para iadesi için … son kullanma|doğrulama için … kart
      anydesk … kur*|anydesk … indir*|teamviewer … kur*|teamviewer … indir*|alpemix … indir*|ekranınızı … paylaş* … banka
      bankacılık uygulama* … onayla*|e-devlet … şifre*|gelen kodu … söyler misin*|gelen kodu … bildir*|gelen kodu … gönder*
      gelen kodu … at|gelen kodu … atar mı*|gelen kodu … yazın … iade|kodu … buraya yaz*|kodu … mesaj olarak … gönder*
      telefonunuza … kod … bize ilet*|telefonunuza … kod … bize söyle*|telefonunuza … kod … bize yaz*|telefonunuza … kod … bize gönder*
    `,
    'abuse.insult': `
      ne biçim … herifsiniz|ne biçim … adamsınız|sizin ben|allah … belanızı|allah … belanı ver*|allah sizin … belanızı|beyniniz … yok mu
      beyniniz … yerinde|kafanız … basmıyor mu|kafanız … çalışmıyor mu|aklınız … yok mu|aptal … mısınız|salak … mısınız|kör müsünüz
      sağır mısınız|özürlü müsünüz|özürlü müsün|gerizekalı … mısınız|okuma yazmanız … yok mu|okuma yazma … bilmiyor musun*
      sen kimsin … lan|sen kimsin … köpek|it gibi … havla*|köpek gibi … havla*|götünüze … sok*|götüne … sok*|bir tarafınıza … sok*
      bir tarafına … sok*|münasip yerinize|müsait yerinize|ananızın|insan müsveddesi|insan müsveddeleri|insan bozuntusu|adam bozuntusu
      esnaf bozuntusu|esnaf müsveddesi|satıcı bozuntusu|sizi gidi … dolandırıcı*|sizi gidi … hırsız*|siz insan değilsiniz
      sen insan değilsin|sende … beyin yok|sizde … beyin yok|sizde … akıl yok|sizde … şeref yok|sizde … namus yok|sende … şeref yok
      şerefiniz … varsa|namusunuz … varsa|şeref yoksunu|namus yoksunu|ahlak yoksunları|haram yiyici*|haram yiyen*|kul hakkı yiyen … köpek*
      kanımızı emen
    `,
    'threat.violence': `
      oraya gelirim … görürsünüz|oraya geliyorum … görüşürüz|oraya gelirsem … fena|oraya gelirsem … kötü|yanınıza gelirsem … kötü
      elime geçerseniz|elime geçersen|elime düşersen*|seni elime … geçir*|sizi elime … geçir*|seni bir … yakalarsam|sizi bir … yakalarsam
      kuryeyi … yakalarsam|kuryeyi … elime geçir*|kuryenizi … döv*|kuryeniz … bir daha gelirse|bir daha … kapıma gelirse
      evinin yolunu … bil*|evinizin yolunu … bil*|çocukların … okulunu bil*|çocuğun … hangi okul*|ailen … dikkat etsin|ailene … dikkat et
      ailenize … dikkat edin|kendine dikkat et … sokakta|akşam … çıkışta bekle*|çıkışta … görüşürüz|iş çıkışı … bekliyorum
      iş çıkışında … bekle*|dükkanınız … yanarsa|dükkanın … kül olur|deponuz … kül olur|deponuz … yanar|mağazanız … kül olur
      yazık olur … çocuk*|başınıza bir şey gelirse … şaşırm*|başına bir şey gelirse … şaşırm*|bunun bedelini … kanınız*
      bunun bedelini … canın*|kanınızla … öde*|canınızla … öde*|seni … yaşatmam|sizi … yaşatmam|seni … öldür*|sizi … öldür*|seni … gebert*
      sizi … gebert*|hepinizi … gebert*|hepinizi … vur*|gelip … kafanızı|gelip … ağzınızı
    `,
    'discrimination.refusal': `
      senin gibilere … satmı*|sizin gibilere … satmı*|senin gibilere … satış|sizin gibilere … satış|sizin gibilerle … çalışm*
      suriyelilere … yok|suriyelilere … yasak|araplara … yok|afganlara … yok|kürtlere … yok|mültecilere … yok|yabancılara … satış yok
      yabancılara … hizmet yok|zencilere … yok|ermenilere … yok|yahudilere … yok|çingenelere … yok|eşcinsellere … yok|lgbt'lilere … yok
      sadece türklere|yalnızca türklere|sadece türk vatandaş*|türk olmayana … satm*|türk olmayanlara|müslüman olmayana … sat*
      müslüman olmayanlara|isminizden … belli … satm*|bu isimle … sipariş … iptal|bu isimdeki … kişilere|adınız … yabancı … iptal
      önce türkçe öğren*|git türkçe öğren*|doğulu olduğun* … satm*|o bölgeye … o insanlara|kadın müşteri … muhatap|kadınsınız … anlamaz*
      bu kadın işi değil|kadınla … iş yap*|engellilerle uğraş*|engelliye … satm*|geldiğiniz yere … gidin|geldiğiniz yere … dönün
      geldiğin yere … git|geldiğin yere … dön|kapalılara … satm*|başörtülülere … satm*|alevilere … satm*
    `,
    'cancellation.request': `
      stokta kalmadı … iptal ed*|stokta yok … iptal eder*|stoklarımızda kalma* … iptal eder*|ürün kalmadı … iptal eder*
      ürün tükendi … iptal eder*|stok hatası … iptal eder*|fiyat hatası … iptal eder*|yanlış fiyat … iptal eder*|biz iptal edersek … ceza*
      biz iptal edersek … puan*|biz iptal edince … ceza*|bizim iptal etmemiz … ceza*|bizim iptal etmemiz … puan*|satıcı iptali … ceza*
      mağaza puanımız … iptal|tarafımızdan iptal … ceza*|iptal nedeni … vazgeç*|iptal sebebi … vazgeç*|nedeni olarak … vazgeç*
      sebep olarak … vazgeç*|neden olarak … yanlışlıkla|sebep olarak … yanlışlıkla|vazgeçtim … seçeneğini|vazgeçtim … seçerek
      fikrimi değiştirdim … seç*|siz iptal ederseniz … daha hızlı|siz iptal ederseniz … paranız
    `,
    'dispute.discouraged': `
      şikayet etmeden … bize|şikayet açmadan … bize|şikayet etmeyin|şikayet açmayın|şikayet oluşturmayın|şikayet yazmayın
      şikayetvar'a … yazmayın|şikayetvara … yazmayın|talep açmayın|iade talebi açmayın|talep açmadan … halledelim
      iade talebi açmadan … halledelim|iade açmayın|iade açmadan … halledelim|iade talebi oluşturmayın|itiraz açmayın|itiraz etmeyin
      vaka açmayın|case açmayın|dispute açmayın|trendyol'a yazmayın|trendyola yazmayın|trendyol'u karıştırmayın|trendyolu karıştırmayın
      trendyol'a gerek yok|platformu karıştırmayın|platforma taşımayın|siteyi karıştırmayın|aramızda çözelim … şikayet|kendi aramızda çöz*
      aramızda halledelim|kendi aramızda hallede*|şikayetinizi … çeker misiniz|şikayetinizi geri çek*|şikayetinizi kapat*|şikayeti kapat*
      şikayeti geri çek*|talebinizi iptal ed* … çöz*|talebinizi kapat* … iade|iade talebinizi geri çek*|iade talebinizi iptal eder*
      iade talebini iptal eder*|hakem heyeti … boşuna|hakem heyeti … uğraşm*|hakem heyeti … bir şey çıkmaz|şikayet ederseniz … iade
      şikayet etseniz de|harcama itirazı … yapmayın|harcama itirazını … geri
    `,
  },
}
