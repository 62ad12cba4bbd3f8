/** Words for `function-words.ts`. Written from general knowledge of the languages; no corpus text. */
export const NORTHERN_WORDS: Readonly<Record<string, string>> = {
  sv: `och eller men om att som det den de en ett inte ingen inget inga jag du han hon vi ni mig dig oss er dem min mitt mina din ditt
    dina ert era sin är var varit vara blir blev bli har hade ha kan kunde måste vill ville skulle ska får fick göra gör på i av till från
    för med utan hos mot vid efter innan under över sedan genom vad vem hur när varför vilken vilka ännu redan alltid aldrig bara också
    mycket mer här där idag imorgon igår nu snälla tack hej hejsan god mvh tyvärr gärna beställning beställningen beställt beställa
    beställde leverans levererad levererat levererats leverera paket paketet försändelse skickat skickad skicka frakt retur returnera
    tillbaka återbetalning pengar pengarna faktura betalning betalat betala konto kontot lösenord adress storlek färg varan produkten
    trasig trasigt sönder skadad skadat fel felaktig saknas kommit kommer kom fått mottagit väntar vänta avbeställa avboka byta byte köpa
    köpt pris rabatt rabattkod lager fungerar funkar går något någon allt dagar vecka veckor månad logga hjälp hjälpa fråga kundtjänst
    skickas dröjer ordernummer finns dessa detta vilket blivit fungerade hem hämta hämtat slutsåld slutsålt present presentkort meddelande
    borta spårning ombud belopp dragits kvitto svar svara ringa skriva tråkigt liten lite stor passar skor byxor tröja klänning nytt
    gammal några därför alltså kanske själv precis igen försenad försenat väntat kunden felskickad beställningsnummer`,
  da: `og eller men hvis at som det den de en et ikke ingen intet jeg du han hun vi i mig dig os jer dem min mit mine din dit dine jeres
    sin er var været være bliver blev blive har havde have kan kunne skal må vil ville skulle får fik fået gøre gør på af til fra for med
    uden hos mod ved efter før under over siden gennem hvad hvem hvor hvordan hvornår hvorfor hvilken hvilke endnu allerede altid aldrig
    kun også meget mere her der dag imorgen igår nu venligst tak hej goddag god mvh desværre gerne bestilling bestillingen bestilt
    bestille ordre ordren levering leveringen leveret levere pakke pakken forsendelse sendt sende fragt retur returnere tilbage refusion
    tilbagebetaling penge pengene faktura betaling betalt betale konto adgangskode kodeord adresse størrelse farve vare varen produktet
    ødelagt gået stykker skadet beskadiget forkert forkerte mangler kommet kommer kom modtaget venter vente annullere afbestille bytte
    ombytte købe købt pris rabat rabatkode lager virker går noget nogen alt dage uge uger måned logge hjælp hjælpe spørgsmål kundeservice
    ordrenummer hvorhenne findes denne dette eg ud ind nej ja hvilket blevet virkede hjem hente hentet afhente afhentning udsolgt gave
    gavekort besked fejl mistet væk sporing pakkeshop beløb trukket betalingen kvittering svar svare ringe skrive kedeligt lille lidt
    stort passer sko bukser trøje kjole nyt gammel nogle fordi altså måske selv lige igen forsinket ventet kunden indtast`,
  nb: `og eller men hvis at som det den de en et ei ikke ingen jeg du han hun vi dere meg deg oss dem min mitt mine din ditt dine deres
    sin er var vært være blir ble bli har hadde ha kan kunne skal må vil ville skulle får fikk fått gjøre gjør på i av til fra for med
    uten hos mot ved etter før under over siden gjennom hva hvem hvor hvordan når hvorfor hvilken hvilke ennå enda allerede alltid aldri
    bare også mye mer her der dag imorgen igår nå vennligst takk hei god mvh dessverre gjerne bestilling bestillingen bestilt bestille
    ordre ordren levering leveringen levert levere pakke pakken forsendelse sendt sende frakt retur returnere tilbake refusjon
    tilbakebetaling penger pengene faktura betaling betalt betale konto kontoen passord adresse størrelse farge vare varen produktet
    ødelagt stykker skadet feil mangler kommet kommer kom mottatt venter vente kansellere avbestille bytte kjøpe kjøpt pris rabatt
    rabattkode lager fungerer virker går noe noen alt dager uke uker måned logge hjelp hjelpe spørsmål kundeservice ordrenummer finnes
    denne dette ut inn nei ja hvilket sporing hentet utsolgt blitt fungerte hjem hente gave gavekort beskjed feilen mistet borte hentested
    beløp trukket betalingen kvittering svare ringe skrive kjedelig liten litt stort passer sko bukse genser kjole nytt gammel fordi altså
    kanskje selv akkurat igjen forsinket ventet kunden meldt avbestilt feilsendt tilbakebetalt refundert ødelagte kjøp bestillingsnummer`,
  fi: `ja tai mutta jos että kun kuin joka mikä mitä kuka ei en et emme ette eivät minä sinä hän me te he minun sinun meidän teidän
    minulle mulle mulla minulla teillä tämä tuo se nämä ne on ovat oli olen olet olemme ollut olisi voi voin voiko voitte voisin pitää
    haluan haluaisin saan saanko saada sain saanut tehdä missä mistä mihin miten milloin miksi kuinka monta vielä jo aina koskaan vain
    myös hyvin paljon enemmän täällä siellä tänään huomenna eilen nyt kiitos moi hei terve päivää ystävällisin terveisin valitettavasti
    mielellään tilaus tilauksen tilaukseni tilausta tilasin tilannut tilata toimitus toimituksen toimitettu toimittaa paketti paketin
    pakettia pakettini lähetys lähetyksen lähetetty lähettää palautus palautuksen palauttaa palautan takaisin hyvitys rahat rahani raha
    lasku laskun maksu maksun maksoin maksanut maksaa tili tilin tilini salasana salasanan osoite osoitteen koko koon väri värin tuote
    tuotteen tuotetta rikki rikkinäinen vaurioitunut viallinen väärä väärän puuttuu saapunut saapui saapuu tullut tuli tulee odotan
    odottanut peruuttaa perua vaihtaa vaihto ostaa ostin hinta alennus alennuskoodi varastossa saatavilla toimi toimii viikko viikkoa
    viikon kuukausi kirjautua kirjautumaan apua auttaa kysymys asiakaspalvelu numero kanssa ilman ennen jälkeen sitten joku jotain kaikki
    seuranta noutopiste nouto saisinko haluaisimme käytetty uusi vanha pieni iso liian sopii kengät housut paita mekko summa veloitettu
    kuitti vastaus vastata soittaa kirjoittaa ehkä juuri taas uudelleen myöhässä asiakas virhe kadonnut lahjakortti`,
  hu: `a az egy és vagy de ha hogy mint ami aki mit mi ki nem nincs sem ne én te ő ti ők engem nekem neked nekünk enyém önök önöknek van
    vannak volt voltak lesz lenne vagyok tudok tudom tud tudja tudnak lehet kell szeretnék szeretném akarok akarom kérek kérem kérném
    kaptam kapok kapni megkaptam megkapta mikor hol hová honnan hogyan miért mennyi melyik még már mindig soha csak is nagyon több itt ott
    ma holnap tegnap most köszönöm köszi szia sziasztok üdv üdvözlöm jó napot sajnos szívesen rendelés rendelésem rendelésemet rendelést
    rendeltem rendelni megrendelés szállítás szállítási szállítják kiszállítás csomag csomagom csomagot csomagomat küldemény küldtek
    küldeni feladás visszaküldés visszaküldeni visszaküldöm vissza visszatérítés visszatérítést pénz pénzt pénzem pénzemet számla számlát
    fizetés fizettem fizetni fiók fiókom fiókba fiókomba jelszó jelszót cím címet méret méretet szín színben termék terméket törött sérült
    hibás rossz hiányzik megérkezett érkezett érkezik megjött jött várok várom lemondani lemondom törölni cserélni csere vásárolni vettem
    ár ára kedvezmény kupon készleten raktáron elérhető működik nap napja hét hete hónap bejelentkezni belépni segítség segíteni kérdés
    ügyfélszolgálat szám száma mert után előtt nélkül valami valaki minden ezt azt ez követés csomagpont átvétel átvenni ajándékutalvány
    üzenet elveszett összeg levonták nyugta válasz válaszolni telefonálni írni kicsi nagy túl cipő nadrág póló ruha új régi néhány talán
    éppen megint késik késés ügyfél hiba rendelésszám`,
  tr: `ve veya ya ama fakat eğer ki ne kim için gibi ile bir bu şu o ben sen biz siz onlar bana sana bize size benim senin bizim sizin
    beni var yok değil mi mı mu mü misiniz mısınız miyim mıyım oldu olur olarak olan olmadı olsun istiyorum istedim ister lazım gerek
    gerekiyor lütfen nerede nereye nereden zaman nasıl neden niye kaç hangi kadar hâlâ hala daha artık hep hiç sadece da de çok en burada
    orada bugün yarın dün şimdi teşekkürler teşekkür ederim sağol merhaba selam iyi günler kolay gelsin maalesef sipariş siparişim
    siparişimi siparişin ettim verdim teslimat teslim edildi edilmedi paket paketim paketi kargo kargom kargoya kargoda gönderi gönderildi
    gönderin gönderdim iade iadesi etmek geri para paramı param iadem fatura faturası ödeme ödedim ödemek hesap hesabım hesabıma şifre
    şifremi adres adresi adresimi beden bedeni renk rengi ürün ürünü ürünüm kırık hasarlı bozuk defolu kusurlu yanlış eksik geldi gelmedi
    gelir gelecek geliyor ulaştı ulaşmadı aldım almak alabilir bekliyorum iptal değiştirmek değişim satın fiyat fiyatı indirim indirimi
    kupon stok stokta mevcut çalışmıyor gün gündür hafta haftadır ay giriş yapamıyorum giremiyorum yardım soru müşteri hizmetleri numarası
    sonra önce ancak şey bunu takip şube hediye kartı mesaj kayıp tutar çekildi fiş cevap yanıt aramak yazmak küçük büyük fazla ayakkabı
    pantolon elbise yeni eski bazı belki tam tekrar gecikti gecikme hata sepet kapıda numaram içinde dahil nerde nasil yapabilirim musunuz
    eder`,
}
