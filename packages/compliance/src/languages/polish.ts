import type { Lexicon } from '../meaning/lexicon.ts'

/** Polish, with polite address (Pan, Pani, Państwo), familiar address and the spelling without marks that people type. */
export const polish: Lexicon = {
  language: 'pl',
  words: {
    double: `podwójne|podwójny|dwa razy|dwukrotnie`,
    triple: `potrójne|potrójny|trzy razy|trzykrotnie`,
    at: `małpa|małpka|małpę|at`,
    dot: `kropka|kropeczka|dot|kropki`,
    phoneLabel: `
      telefon|telefonu|telefonem|telefonicznie|tel|tel.|nr tel|nr telefonu|numer telefonu|mój numer|nasz numer|moj nr|komórka|komórkę
      komórki|kom|kom.|komórkowy|stacjonarny|dzwoń|dzwonić|dzwońcie|zadzwoń|zadzwonić|proszę dzwonić|oddzwonić|sms|smsem|esemes|infolinia
      kontakt|kontaktowy|nr kontaktowy|numer kontaktowy|fax|pod numerem|pod numer`,
    referenceLabel: `
      zamówienie|zamówienia|nr zamówienia|numer zamówienia|przesyłka|przesyłki|nr przesyłki|numer przesyłki|numer śledzenia|śledzenie
      list przewozowy|nr listu|paczka|paczki|paczkomat|faktura|faktury|nr faktury|paragon|paragonu|rachunek za|oferta nr|nr oferty
      numer oferty|aukcja nr|aukcji|produkt|produktu|model|modelu|część|części|partia|seria|nr seryjny|numer seryjny|imei|ean|sku|gtin
      asin|kod kreskowy|isbn|reklamacja nr|nr reklamacji|zgłoszenie|nr zgłoszenia|zwrot nr|rma|etykieta|transakcja|transakcji
      id transakcji|płatność|klient|nr klienta|rozmiar|rozmiaru|waga|wymiary|długość|szerokość|wysokość|cena|ceny|kwota|kwoty|zł|pln|ilość
      sztuk|szt|kolor|ral|kod pocztowy|data|dnia|godz|godzina|tydzień|nip|regon|krs|wersja|wat|volt|mah`,
    cardLabel: `
      karta|karty|kartę|karta kredytowa|karta debetowa|karta płatnicza|nr karty|numer karty|numer mojej karty|moja karta|visa|mastercard
      kartą nr|karta bankowa`,
    accountLabel: `
      konto|konta|rachunek|rachunek bankowy|rachunku|nr konta|numer konta|nr rachunku|numer rachunku|nrb|iban|bic|swift|konto bankowe
      konto w banku|na konto|dane do przelewu|odbiorca przelewu`,
    identityLabel: `
      pesel|nr pesel|numer pesel|mój pesel|dowód|dowód osobisty|nr dowodu|numer dowodu|seria i numer dowodu|paszport|nr paszportu
      numer paszportu|legitymacja|prawo jazdy|karta pobytu|nip prywatny|dokument tożsamości`,
    handleLabel: `
      login|loginem|nick|nickiem|nazwa użytkownika|użytkownik|user|username|id|profil|mój profil|nasz profil|konto na insta|dodaj mnie
      dodajcie mnie|dodaj nas|obserwuj|znajdź mnie jako|znajdziesz mnie jako|znajdziesz nas jako|szukaj nas jako|fanpage|nasza strona
      mój insta|pod nazwą|ksywa`,
    street: `
      ulica|ulicy|ul|ul.|aleja|alei|aleje|al|al.|plac|pl.|osiedle|os|os.|rondo|skwer|bulwar|trakt|szosa|droga|wieś|rynek|wybrzeże|zaułek
      skrytka pocztowa|kolonia|park przemysłowy|poczta`,
    unit: `
      mieszkanie|mieszkania|m.|lokal|lok|lok.|piętro|klatka|klatki|blok|bloku|domofon|budynek|bud.|brama|oficyna|parter|pokój nr
      numer domu|nr domu|nr mieszkania|kod do bramy|kod do klatki|segment`,
    addressLead: `
      mój adres|mój adres to|nowy adres|nowy adres to|mój nowy adres|poprawny adres|prawidłowy adres|właściwy adres|pełny adres
      dokładny adres|mieszkam na|mieszkam przy|mieszkam w|przeprowadziłem się|przeprowadziłam się|przeprowadziliśmy się|przeprowadzka na
      proszę wysłać na|proszę wysłać pod|wyślijcie na adres|wyślij na adres|wysłać na adres|wysyłka na adres|proszę dostarczyć
      dostarczyć na|dostarczyć pod|dostawa na adres|dostawa pod adres|adres dostawy to|adres do wysyłki|adres do doręczenia
      adres zamieszkania|zmiana adresu na|zmienić adres na|zamieszkały|zamieszkała|proszę przekierować na|przekierować na|na adres`,
    city: `
      warszawa|warszawie|kraków|krakowie|łódź|wrocław|wrocławiu|poznań|poznaniu|gdańsk|gdańsku|szczecin|bydgoszcz|lublin|białystok
      katowice|gdynia|częstochowa|radom|toruń|sosnowiec|rzeszów|kielce|gliwice|olsztyn|zabrze|bielsko-biała|bytom|zielona góra|rybnik
      ruda śląska|opole|tychy|gorzów wielkopolski|elbląg|dąbrowa górnicza|płock|wałbrzych|włocławek|tarnów|chorzów|koszalin|kalisz|legnica
      grudziądz|jaworzno|słupsk|jastrzębie-zdrój|nowy sącz|jelenia góra|siedlce|mysłowice|piła|ostrów wielkopolski|lubin|gniezno|suwałki
      zamość|leszno|sopot|zakopane`,
    messenger: `
      watsap|watsapp|wotsap|łotsap|łotsapp|łacap|łacapp|łotsapie|whatsappie|whatsappa|whatsappem|whatsapem|whatsapie|na whatsappa
      messenger|messengerze|messengera|mesendżer|mesenger|messendżer|facebook|facebooku|facebooka|fejsbuk|fejsbuku|fejsie|fejsa|fejs
      instagram|instagramie|instagrama|telegramie|telegrama|telegramem|viberze|vibera|viber|skype|skypie|skype'a|snapchat|snapchacie
      tiktok|tiktoku|discord|discordzie|gadu-gadu|wechat|signalu|signalem|imessage`,
    messengerWeak: `
      insta|ig|fb|fejsik|wa|wapp|messku|na messie|na mesie|tg|snap|snapie|snapa|signal|na priv|priv|zielona aplikacja|zielonej aplikacji
      zielony komunikator|zielonym komunikatorze|niebieska aplikacja|na fejsie|na gg|na dm|w dm|na telegramie app|messie|na łatsie|na łats`,
    contactVerb: `
      napisz do|napisz na|napiszcie|napiszcie do|pisz na|piszcie|pisać na|napisać na|napisać do|niech pan napisze|niech pani napisze
      odezwij się|odezwij|odezwijcie się|proszę się odezwać|odezwać się|daj znać na|dać znać na|dajcie znać na|zadzwoń|zadzwoń do
      zadzwońcie|zadzwonić|proszę zadzwonić|proszę dzwonić|dzwoń|dzwońcie|dzwonić|zadzwoni pan|zadzwoni pani|przedzwoń|puść strzałkę
      puść sygnał|daj strzałkę|proszę o telefon|telefonować|proszę o kontakt|prosimy o kontakt|kontakt przez|kontakt na|kontakt pod
      kontakt telefoniczny|kontakt mailowy|kontaktuj się|skontaktuj się|skontaktujcie się|skontaktować się|proszę się skontaktować
      prosimy się kontaktować|kontaktować się|wyślij sms|wyślij smsa|proszę wysłać sms|ślij smsa|smsuj|wyślij wiadomość
      wyślij mi wiadomość|proszę wysłać wiadomość|wyślij maila|proszę wysłać maila|wyślij mail|ślij maila|mailuj|dodaj mnie|dodaj nas
      proszę mnie dodać|dodać mnie|znajdź mnie|znajdź nas|znajdziesz mnie|znajdziesz nas|znajdą nas państwo|szukaj nas|szukaj mnie
      łap mnie|złap mnie|złapiesz mnie|jestem dostępny na|jestem dostępna na|jesteśmy dostępni na|jesteśmy też na|pogadajmy|pogadamy
      pogadać|porozmawiajmy|porozmawiać|porozmawiamy|porozmawiamy na|dogadajmy się na|przejdźmy na|przejdźmy do|przenieśmy się|przejść na
      przechodzimy na|wbijaj na|zapraszam do kontaktu na|odpiszę na|odpisuję na|odpisz na|proszę odpisać na|podaj numer|podaj swój numer
      proszę podać numer telefonu|zostaw numer|proszę zostawić numer|podaj maila|uderzaj na|pisz śmiało na|klikaj na|najszybciej przez
      najłatwiej przez|pisz do mnie|pisz do nas|pisać do mnie|pisać do nas|napisz mi na|proszę pisać na|proszę napisać na|proszę pisać do
      dodajcie mnie|skontaktować się z nami|skontaktować się ze mną|zadzwoni do nas|zeskanuj kod qr`,
    contactNoun: `
      numer telefonu|nr telefonu|mój numer|twój numer|pana numer|pani numer|swój numer|prywatny numer|numer prywatny|telefon prywatny
      mój telefon|moja komórka|numer komórki|e-mail|e-maila|emaila|mój mail|mojego maila|adres mailowy|adres e-mail|adres email
      poczta elektroniczna|prywatny mail|gmail|skrzynka mailowa|dane kontaktowe|kontakt prywatny|prywatny kontakt|prywatny profil
      numer do mnie|namiary|prywatnego maila|na maila|mailowo|na mail|mailem do|podaj maila|namiary na`,
    outside: `
      poza allegro|poza platformą|poza serwisem|poza portalem|poza stroną|poza aplikacją|poza systemem|poza olx|poza amazonem|poza amazon
      poza ebay|poza vinted|poza aukcją|poza ofertą|poza tym portalem|po za allegro|pozaallegro|bez allegro|bez platformy|bez pośredników
      bez pośrednika|bez pośrednictwa|z pominięciem|omijając allegro|omijając platformę|omijamy allegro|omińmy allegro|ominąć allegro
      ominąć platformę|ominąć serwis|na boku|na lewo|pod stołem|spod lady|prywatnie|na priv|na priva|na privie|bezpośrednio u nas
      bezpośrednio u mnie|bezpośrednio ode mnie|bezpośrednio od nas|bezpośrednio do mnie|bezpośrednio do nas|bezpośrednio ze mną
      bezpośrednio z nami|bezpośrednio na konto|bezpośrednio na moje|wprost do mnie|do rączki|z ręki do ręki|twarzą w twarz|innym kanałem
      inną drogą|w naszym własnym sklepie|na naszej własnej stronie|na naszej stronie bezpośrednio|w sklepie stacjonarnym bez
      poza oficjalnym kanałem|poza tym kanałem|w cztery oczy|pieniądze do ręki|gotówka do ręki|tak między nami|załatwić między nami
      dogadać między nami|dogadajmy się między nami`,
    platform: `
      platforma|platformy|platformie|platformę|serwis|serwisie|serwisu|portal|portalu|aplikacji|aplikacja|aplikację|strona allegro
      ten czat|tym czacie|na czacie|ogłoszenie|ogłoszeniu|aukcja|aukcję`,
    dealVerb: `
      kupić|kup|kupisz|kupi pan|kupi pani|kupuj|kupno|zakupić|sprzedać|sprzedam|sprzedaż|sprzedamy|sprzedaję|odsprzedam|zamówić u|zamów u
      zamówić bezpośrednio|zamów bezpośrednio|zamówić poza|zamów poza|proszę zamówić|transakcję|sfinalizować|sfinalizujmy|finalizujemy
      finalizacja|dogadać się|dogadamy się|dogadajmy się|dogadamy|dobić targu|dobijmy targu|dobijemy targu|załatwimy|załatwmy|załatwimy to
      ubić interes|ubijmy interes|zrobić interes|zróbmy to|zrobimy to|zrobimy deal|dogadać|oddam za|oddam ci|puszczę za|opchnę|wystawię ci
      nabyć|kupić poza|kupić bezpośrednio|kup bezpośrednio|zakup bezpośrednio|zakup poza|zakup prywatn*|zakupić bezpośrednio
      transakcja prywatna|transakcję prywatną|sprzedaży poza|załatwić to|załatwić sprawę poza|umówmy się na|dobijmy deala|zróbmy deal
      kupi pan bezpośrednio`,
    payVerb: `
      zapłać|zapłacić|zapłaci|zapłacisz|zapłacą|zapłaty|zapłata|zapłatę|zapłaci pan|zapłaci pani|zapłacić mi|zapłaćcie|płacić|płacisz
      płatność|płatności|opłać|opłacić|uiścić|uregulować|uregulujesz|rozliczyć się|rozliczymy|przelej|przelać|przelejesz|przeleje
      przelejcie|przeleje pan|proszę przelać|przelewasz|wpłać|wpłacić|wpłaci|wpłata|wpłatę|wpłaty|wyślij pieniądze|wysłać pieniądze
      prześlij pieniądze|przesłać pieniądze|wyślij kasę|przelej kasę|podeślij kasę|dokonać płatności|dokonać wpłaty|dokonać przelewu
      zrób przelew|zrobić przelew|zaliczkę|zadatek|przedpłata|wyślij blika|wyślij blik|wysłać blik|blikuj|blikniesz|bliknij|bliknąć
      zablikuj|podam numer konta|podam konto|podaję konto|podaję numer konta|podeślę numer konta|wyślę numer konta|zrobić blika|zrób blika
      zapłaciłby|zapłaciłaby|rozliczyć|płatność na|dać zaliczkę|wpłacić zaliczkę|zaliczkę na`,
    payApp: `
      blik na telefon|blik na numer|blik na nr|blika na telefon|blika na numer|blika na nr|blikiem na|blik na|blika na|przelew na telefon
      przelewem na telefon|przelew blik|przelewem blik|paypal|paypala|paypalem|pay pal|paypal dla znajomych|przyjaciele i rodzina
      rodzina i przyjaciele|dla rodziny i znajomych|revolut|revoluta|revolutem|revolucie|rewolut|rewoluta|wise|skrill|western union
      westernunion|moneygram|przekaz pocztowy|paysafecard|paysafe|usdt|bitcoin|bitcoina|bitcoinem|bitcoinach|btc|ethereum|krypto
      kryptowaluty|kryptowalutach|kryptowalutą|kryptowalutami|binance|zelle|venmo|cash app|payoneer|blik na mój|blika na mój
      blikiem na mój|wyślij blik|wyślij blika|wysłać blika|wysłać blik|przelej blikiem|zapłać blikiem na|blikiem do mnie|blik do mnie
      blikiem bezpośrednio|prywatny blik|na numer telefonu blik|bliku na telefon|przez revolut|na revoluta`,
    payMethod: `
      przelew|przelewem|przelewu|przelew bankowy|przelewem bankowym|przelew tradycyjny|przelewem tradycyjnym|zwykły przelew
      zwykłym przelewem|szybki przelew|przelew natychmiastowy|przelew bezpośredni|przelewem bezpośrednio|gotówka|gotówkę|gotówce
      kasa do ręki|cash|keszem|na moje konto|na nasze konto|na konto bankowe|na mój rachunek|na nasz rachunek|dane do przelewu
      na moją kartę|link do płatności|linka do płatności|link do zapłaty|czek|czekiem|wpłata na konto|płatność bezpośrednia
      płatność bezpośrednio|za pobraniem prywatnie|w kryptowalutach|blik|blikiem|blika|na moje konto bankowe|na konto prywatne
      na prywatne konto|prywatne konto|kasa do łapy|gotówka do ręki|na konto firmowe|na nasz numer konta|bliku`,
    cancelHere: `
      anuluj zamówienie|anuluj zakup|anuluj tutaj|anuluj transakcję|anulować zamówienie|anulować zakup|anulować tutaj|anulujmy zamówienie
      anulujemy zamówienie|anuluję zamówienie|anulujmy zakup|anulujemy zakup|anulujmy tutaj|proszę anulować|anulujesz|anuluje pan
      anuluje pani|odwołaj zamówienie|zrezygnuj z zamówienia|zrezygnować z zamówienia|zrezygnuj z zakupu|wycofaj zamówienie
      zakończę aukcję|zakończę ofertę|zakończymy aukcję|zdejmę aukcję|zdejmę ofertę|zdejmę ogłoszenie|usunę ogłoszenie|usunę ofertę
      usunę aukcję|wycofam aukcję|wycofam ofertę|wycofam ogłoszenie|ściągnę ogłoszenie|zamknę aukcję|nie kupuj tutaj
      nie kupuj przez allegro|odstąp od umowy tutaj`,
    cheaper: `
      taniej|taniej wyjdzie|wyjdzie taniej|będzie taniej|dużo taniej|niższa cena|niższą cenę|niższej cenie|lepsza cena|lepszą cenę
      lepszej cenie|specjalna cena|specjalną cenę|rabat|rabatu|rabatem|rabacik|zniżka|zniżkę|zniżki|upust|upustu|upustem|opuszczę cenę
      spuszczę z ceny|zejdę z ceny|obniżę cenę|obniżymy cenę|oszczędzisz|oszczędzić|oszczędzamy|oszczędzi pan|oszczędzi pani|zaoszczędzisz
      zaoszczędzić|zaoszczędzimy|zaoszczędzi|korzystniej|mniej zapłacisz|zapłacisz mniej|zapłaci pan mniej|zapłaci pani mniej|10% mniej
      10 % mniej|15 % taniej|10 % taniej|20 % taniej|za pół ceny|po kosztach|dorzucę gratis`,
    fee: `
      prowizja|prowizji|prowizję|bez prowizji|prowizja allegro|prowizji allegro|opłata serwisowa|opłaty serwisowej|opłaty allegro
      opłat allegro|opłaty platformy|opłata za sprzedaż|co bierze allegro|allegro zabiera|allegro pobiera|allegro bierze|opłata za ochronę
      marża platformy`,
    review: `
      opinia|opinię|opinii|opinia o|ocena|ocenę|oceny|ocenić|ocenienie|oceń nas|oceńcie|proszę ocenić|wystawienie oceny|komentarz
      komentarza|komentarze|komentarzem|komentarzy|recenzja|recenzję|recenzji|feedback|feedbacku|rekomendacja|rekomendację
      polecam sprzedającego`,
    bestRating: `
      5 gwiazdek|pięć gwiazdek|5 gwiazdkami|pięcioma gwiazdkami|5 gwiazdki|5-gwiazdkow*|pięciogwiazdkow*|5/5|5 na 5|5★|5 ★|★★★★★|⭐⭐⭐⭐⭐|5⭐
      5 ⭐|na piątkę|piątkę z plusem|maksymalna ocena|maksymalną ocenę|maksymalnej oceny|najwyższa ocena|najwyższą ocenę|najwyższej oceny
      komplet gwiazdek|same piątki|10/10|wszystkie gwiazdki|100 % pozytyw*|gwiazdek pięć|piąteczkę`,
    badRating: `
      negatyw|negatywa|negatywy|negatywem|negatywna opinia|negatywną opinię|negatywnej opinii|negatywne opinie|negatywny komentarz
      negatywnego komentarza|negatywne komentarze|negatywna ocena|negatywną ocenę|negatywnej oceny|zła opinia|złą opinię|złej opinii
      złą ocenę|zły komentarz|niska ocena|niską ocenę|niskiej oceny|słaba ocena|słabą ocenę|słabą opinię|jedna gwiazdka|jedną gwiazdkę
      1 gwiazdka|1 gwiazdkę|jednej gwiazdki|1 gwiazdki|dwie gwiazdki|2 gwiazdki|zero gwiazdek|0 gwiazdek|1★|1 ★|1⭐|1/5|jedynka w opinii
      neutralna opinia|neutralną opinię|neutral|neutrala|nieprzychylna opinia|fatalną opinię|fatalna opinia|najgorszą opinię
      najgorszą ocenę|miażdżącą opinię|obsmaruję|zjadę was w|zjadę w opiniach`,
    positive: `
      pozytywna|pozytywnej|pozytywny|pozytywnego|pozytywne|pozytyw|pozytywa|przychylną|dobra opinia|dobrą opinię|dobra ocena|dobrą ocenę
      dobrej oceny|miłą opinię|miły komentarz|świetną opinię|świetną ocenę|wysoką ocenę|wysokiej oceny|pochlebną|ładną opinię|super opinię
      super ocenę|fajną opinię|dobrze ocenić|dobrze oceń`,
    changeVerb: `
      zmień|zmienić|zmienisz|zmieni pan|zmieni pani|zmiana oceny|zmianę oceny|zmiana opinii|zmianę opinii|zmianę komentarza|edytuj
      edytować|edytowanie|edycję|popraw|poprawić|poprawi|poprawisz|poprawę oceny|podnieś|podnieść|podniesie|podniesienie oceny|skorygować
      skoryguj|korektę oceny|zaktualizować|zaktualizuj|zamienić na|zamień na|zrewidować|przemyśleć ocenę|podwyższyć|podwyższ|zmodyfikować
      zmodyfikuj`,
    deleteVerb: `
      usuń|usunąć|usunie|usuniesz|usunięcie|usunięcia|usuńcie|usunie pan|usunie pani|skasuj|skasować|skasuje|skasujesz|skasowanie|wycofaj
      wycofać|wycofa|wycofasz|wycofanie|anulować opinię|anulowanie opinii|zdejmij opinię|zdjąć opinię|wykasować|wykasuj|ukryj|ukryć
      cofnąć opinię|cofnij opinię|wymazać`,
    writeVerb: `
      wystaw|wystawić|wystawi|wystawisz|wystawicie|wystawcie|wystawienie|wystaw nam|zostaw|zostawić|zostawi|zostawisz|zostawcie|zostaw nam
      pozostaw|pozostawić|pozostawi|pozostawienie|napisze|napiszesz|napisanie|dodasz|dodanie|dajcie|da pan|da pani|opublikuj|opublikować
      zamieść|zamieścić|umieść|umieścić|oceń na|ocenić na|podziel się|podzielić się|przyznaj|przyznać|sypnij|wrzuć|daj nam|daj 5|dać nam
      dać 5|daj opinię|dodaj opinię|dodać opinię|dodaj komentarz|napisz opinię|napisać opinię|napisz komentarz|dodać ocenę|dodać komentarz
      dasz nam`,
    benefit: `
      prezent|prezentu|prezencik|prezenty|upominek|upominku|upominki|gratis|gratisy|gratisu|gratisik|gratisowy|gratisowo|za darmo
      bon podarunkowy|bonu podarunkowego|karta podarunkowa|kartę podarunkową|karty podarunkowej|karta prezentowa|kartę prezentową|kupon
      kuponu|kupony|kupon rabatowy|kod rabatowy|kodu rabatowego|rabat|rabatu|rabacik|zniżka|zniżkę|zniżki|voucher|vouchera|zwrot pieniędzy
      zwrot kosztów|zwrotu pieniędzy|zwrot całej kwoty|zwrot 100 %|pełny zwrot|pełen zwrot|zwrot części|zwrot połowy|częściowy zwrot
      zwrócimy pieniądze|zwrócimy ci|zwrócimy całość|oddamy pieniądze|oddamy ci|oddamy połowę|cashback|nagroda|nagrodę|nagrody|bonus
      bonusu|bonusik|premia|premię|punkty lojalnościowe|punkty bonusowe|próbka gratis|niespodziankę|drobny upominek|rekompensata
      rekompensatę|rekompensaty|10 zł|20 zł|30 zł|50 zł|5 zł|15 zł|20 złotych|50 złotych|10 złotych|drugą sztukę|udział w losowaniu
      wydłużona gwarancja|przedłużoną gwarancję|coś ekstra|bon na|bon o wartości|bon w wysokości|bonem na|bon zakupowy|bonu na|kasę za
      darmowy produkt|darmowe produkty|darmowy prezent|darmowy gadżet|niespodziankę od|darmową próbkę|darmowy zestaw`,
    giveVerb: `
      wyślemy|wyślę|wysyłamy|dostaniesz|dostanie|dostaniecie|dostanie pan|dostanie pani|dostają|otrzymasz|otrzyma|otrzymacie|otrzyma pan
      otrzymaj|odbierz|odbierzesz|zyskaj|zyskasz|zgarnij|zgarniesz|podarujemy|podaruję|ofiarujemy|damy|dajemy|dam ci|damy ci|daję
      dorzucimy|dorzucę|dorzucamy|dołożymy|dołączymy gratis|zwrócimy|zwrócę|zwracamy|oddamy|oddam|oddajemy|przelejemy|przeleję|oferujemy
      przyznamy|przekażemy|nagradzamy|nagrodzimy|odwdzięczymy|odwdzięczę|wymienimy na|czeka na ciebie|czeka na państwa|wygraj|skorzystaj`,
    screenshot: `
      screen|screena|screeny|screenem|skrin|skrina|zrzut ekranu|zrzutu ekranu|zrzutem ekranu|screenshot|screenshota|zdjęcie opinii
      zdjęcie oceny|zdjęcie ekranu|fotkę opinii|dowód wystawienia|potwierdzenie wystawienia|link do opinii|link do oceny
      link do komentarza|kopię opinii|zdjęcie komentarza`,
    condition: `
      jeśli|jeżeli|jak wystawisz|jak dasz|jak zmienisz|jak usuniesz|jak napiszesz|jak wystawi|kiedy tylko|gdy tylko|jak tylko|skoro tylko
      po wystawieniu|po dodaniu|po zmianie|po usunięciu|po otrzymaniu oceny|po opublikowaniu|po napisaniu|dopiero po|dopiero gdy
      dopiero jak|dopóki|dopóki nie|póki nie|o ile|pod warunkiem|warunkiem jest|w zamian|w zamian za|wzamian|w podziękowaniu
      w ramach podziękowania|za opinię|za ocenę|za pozytywną|za pozytywny|za komentarz|za 5 gwiazdek|za pięć gwiazdek|za każdą opinię
      za wystawienie|za zmianę|za usunięcie|za dodanie|za dobrą|w nagrodę za|wystarczy że|wystarczy wystawić|wystarczy opinia|chyba że
      w przypadku wystawienia|gdy wystawi|gdy wystawisz|gdy zmieni|gdy usunie|gdy dostaniemy|kiedy wystawisz|kiedy usuniesz|kiedy zmienisz
      kiedy dodasz|gdy dodasz|gdy zobaczymy|jak dodasz|jak zobaczymy`,
    orElse: `
      inaczej|w przeciwnym razie|w przeciwnym wypadku|bo jak nie|jeśli nie|jeżeli nie|bo inaczej|albo wystawię|albo dam|albo dostaniecie
      albo negatyw|lub wystawię|chyba że|a jak nie|bo wystawię|bo dostaniecie|bo wam wystawię|albo zwrot|albo opinia|albo jedna|albo 1
      albo jedynka|jak nie to|bo jak`,
    withhold: `
      nie wyślemy|nie wyślę|nie zostanie wysłan*|nie wysyłamy|nie zwrócimy|nie zwrócę|nie oddamy|nie oddam|nie zwracamy
      nie zostanie zwrócon*|nie będzie zwrotu|nie wymienimy|nie wymienię|nie dostaniesz|nie dostanie|nie otrzyma|nie zrealizujemy
      nie rozpatrzymy|nie nadamy|wstrzymany|wstrzymana|wstrzymane|wstrzymujemy|wstrzymamy|zablokowany|zablokowana|dopiero po|dopiero gdy
      dopiero jak|dopiero wtedy|nie wcześniej|nie przed|tylko po|dopóki nie|póki nie|odblokujemy|uruchomimy|uzależnion*|przytrzymamy
      do czasu wystawienia|do czasu usunięcia|do czasu zmiany`,
    remedy: `
      zwrot|zwrotu|zwroty|zwróćcie|zwróć|zwrócicie|zwrócić|oddajcie|oddaj|oddacie|oddać|pieniądze|pieniędzy|kasa|kasę|kasy|hajs|wymiana
      wymianę|wymiany|wymieńcie|wymienić|nowy egzemplarz|nowy towar|nową sztukę|drugą sztukę|rekompensata|rekompensatę|rekompensaty
      odszkodowanie|paczka|paczkę|paczki|przesyłka|przesyłkę|wysyłka|wysyłkę|zamówienie|zamówienia|towar|brakującą część|brakujący element
      naprawa|naprawę|rabat|rabatu|upust|zniżkę|reklamacja|reklamację|dosłać|doślemy|dajcie mi|dacie mi`,
    honest: `
      szczera|szczerej|szczerze|uczciwa|uczciwej|uczciwie|obiektywna|obiektywnie|rzetelna|rzetelnej|bezstronna|pozytywna lub negatywna
      pozytywną czy negatywną|dobra czy zła|dobrą lub złą|bez względu na to jaka|jakakolwiek będzie|niezależnie od oceny|co pan myśli
      co pani myśli|zgodną z prawdą|prawdziwą opinię|bez zobowiązań|własnymi słowami`,
    promotion: `
      black friday|black week|cyber monday|cyber week|allegro days|smart week|wyprzedaż zimowa|wyprzedaż letnia|wielka wyprzedaż
      mega wyprzedaż|totalna wyprzedaż|wyprzedaż do|mega promocja|super promocja|superpromocja|megapromocja|hit cenowy|super okazja
      super oferta|oferta specjalna|oferty specjalne|oferta limitowana|oferta ograniczona czasowo|okazja cenowa|ekskluzywna oferta
      2+1 gratis|1+1 gratis|2 w cenie 1|3 w cenie 2|drugi gratis|druga sztuka gratis|druga sztuka za|drugi produkt -50|druga para gratis
      nowa kolekcja|naszą nową kolekcję|naszej nowej kolekcji|gorące nowości|ostatnia szansa|ostatnie sztuki w promocji|szalone ceny
      ceny szaleją|niesamowite ceny|najniższe ceny|do -50 %|do -70 %|nawet do 50 %|nawet do 70 %|na kolejne zakupy|na następne zakupy
      na następne zamówienie|na kolejne zamówienie|na kolejny zakup|przy kolejnych zakupach|przy następnym zamówieniu|poleć znajomemu
      program poleceń|tylko teraz rabat|wietrzenie magazynów`,
    offer: `
      promocja|promocji|promocję|promocyjn*|wyprzedaż|wyprzedaży|przecena|przeceny|przecenie|rabat|rabatu|rabaty|rabatowy|zniżka|zniżki
      zniżkę|zniżek|upust|kupon|kupony|kod rabatowy|kodem rabatowym|kodu rabatowego|-10 %|-15 %|-20 %|-30 %|-50 %|10 % taniej|20 % taniej
      10 % rabatu|15 % rabatu|20 % rabatu|30 % rabatu|darmowa dostawa|darmową dostawę|darmowej dostawy|dostawa gratis|wysyłka gratis
      za pół ceny|połowę ceny|specjalna cena|gratis do zakupów|outlet`,
    promotionCall: `
      kup teraz|kup już|kupuj teraz|zamów teraz|zamów już|zamów już dziś|skorzystaj|skorzystajcie|skorzystaj z|nie przegap|nie przegapcie
      nie zwlekaj|nie może cię ominąć|sprawdź nasz*|sprawdź też|sprawdź również|sprawdź nową|sprawdź koniecznie|zobacz nasz*|zobacz też
      zobacz również|zajrzyj|zajrzyj do|zajrzyjcie|odwiedź|odwiedźcie|zapraszamy do naszego sklepu|zapraszamy na zakupy
      zapraszamy do zakupów|zapraszam do sklepu|zapraszamy do obejrzenia|zapraszamy do sprawdzenia|poznajcie|odkryj|odkryjcie|obserwujcie
      dodaj do ulubionych sklep|polub nas|polub nasz|zasubskrybuj|zapisz się|tylko dziś|tylko dzisiaj|tylko do niedzieli
      tylko w ten weekend|tylko przez weekend|do wyczerpania zapasów|ostatnie godziny|użyj kodu|z kodem|wykorzystaj kod|kliknij tutaj
      kliknij w link|spiesz się|pospiesz się|łap okazję|złap okazję|spraw sobie|może cię zainteresować|może państwa zainteresować
      polecamy również|polecamy też|polecamy także|wpisz kod rabatowy|obserwuj nas|obserwuj nasz|nie czekaj i|poznaj nasz*|poznaj nową`,
    ownGoods: `
      nasz sklep|naszego sklepu|naszym sklepie|mój sklep|mojego sklepu|naszą ofertę|naszej oferty|naszą gamę|nasze produkty
      naszych produktów|naszymi produktami|inne produkty|pozostałe produkty|moje inne aukcje|nasze inne aukcje|inne aukcje|moje aukcje
      nasze aukcje|moje oferty|pozostałe oferty|nasze oferty|inne oferty|nasza kolekcja|naszą kolekcję|naszej kolekcji|cały asortyment
      całego asortymentu|nasz asortyment|naszego asortymentu|inne modele|inne wzory|pozostałe modele|nasze nowości|nasz katalog
      wszystko w sklepie|cały sklep|kolejne zakupy|następne zakupy|kolejne zamówienie|nasze akcesoria|nowości w ofercie|nowości w naszym`,
    guarantee: `
      gwarancja|gwarancji|gwarancję|gwarancyjn*|rękojmia|rękojmi|rękojmię|niezgodność towaru|niezgodności towaru|zgodność towaru
      odpowiedzialność za wady|odpowiedzialności za wady|ustawowa gwarancja|dwuletnia gwarancja|2 lata gwarancji|wada ukryta|wady ukryte`,
    withdrawal: `
      odstąpienie|odstąpienia|odstąpieniu|odstąpić|odstąpić od umowy|odstąpienie od umowy|prawo odstąpienia|prawa odstąpienia
      prawo do odstąpienia|prawo zwrotu|prawo do zwrotu|prawa do zwrotu|prawa zwrotu|zwrot w ciągu 14 dni|zwrotu w ciągu 14 dni
      termin odstąpienia|14 dni na zwrot|14-dniowy zwrot|rezygnacja z umowy|czternaście dni na zwrot`,
    returnGoods: `
      zwroty|zwrotów|zwrot towaru|zwrotu towaru|zwrot produktu|zwrotu produktu|zwrotom|zwrócić towar|zwrócić produkt|zwrócić przedmiot
      zwracać towar|przyjmujemy zwroty|przyjmujemy zwrotów|przyjąć zwrotu|przyjęcie zwrotu|podlega zwrotowi|podlegają zwrotowi
      podlega zwrotowi ani wymianie|podlegają zwrotom|podlega wymianie|podlegają wymianie|wymiana towaru|wymiany towaru|wymienić towar
      wymienić produkt|wymiana na inny|odesłać towar|odesłać produkt|odesłanie towaru|oddać towar|oddać produkt|możliwości zwrotu
      możliwość zwrotu|możliwości wymiany|możliwość wymiany|wymiany nie|zwrotu ani wymiany|zwrotów ani wymian|przyjmujemy wymian
      zwrotów i wymian`,
    refund: `
      zwrot pieniędzy|zwrotu pieniędzy|zwroty pieniędzy|zwrot środków|zwrotu środków|zwrot kosztów|zwrotu kosztów|zwrot gotówki
      zwracamy pieniędzy|zwracamy pieniądze|zwrócimy pieniądze|zwrócimy pieniędzy|zwrócić pieniądze|zwrócić pieniędzy|oddajemy pieniędzy
      oddajemy pieniądze|oddamy pieniądze|oddamy pieniędzy|oddać pieniądze|oddanie pieniędzy|zwrot kwoty|zwrotu kwoty|refundacja
      refundacji|zwrot należności|refund`,
    complaint: `
      reklamacja|reklamacji|reklamację|reklamować|zareklamować|reklamowanie|reklamacyjn*|roszczenie|roszczenia|roszczeń|zażalenie
      złożyć skargę|skargę na towar`,
    denialVerb: `
      wykluczon*|wyklucza|wykluczamy|wyłączon*|wyłączamy|traci gwarancję|traci pan|traci pani|tracisz|tracisz prawo|traci prawo
      utrata gwarancji|utratę gwarancji|utrata prawa|unieważnia|wygasa|nie obowiązuje|nie przysługuje|nie przysługują|nie podlega
      nie podlegają|odmawiamy|odmówimy|odmowa zwrotu|odrzucamy|odrzucimy|zostanie odrzucon*|zostaną odrzucone|sprzedaż ostateczna
      sprzedaż jest ostateczna|bez zwrotu|bez zwrotów|bez możliwości zwrotu|bez możliwości reklamacji|bez gwarancji|bez rękojmi|bez prawa
      niezwracaln*|bezzwrotn*|zakaz zwrotów|niemożliwy zwrot|zwrot niemożliwy|zrzeka się|zrzeka się pan|zrzekasz się|rezygnuje z prawa
      nie uznajemy|nie uwzględniamy|nie ponosimy|nie ponosimy odpowiedzialności|nie odpowiadamy|nie bierzemy odpowiedzialności
      stan jak widać|w stanie jak na zdjęciu|na własne ryzyko|nie przyjmujemy|nie przyjmiemy|nie rozpatrujemy|jest ostateczny
      jest ostateczna|decyzja jest ostateczna|przepada prawo|przepada gwarancja|gwarancja przepada`,
    saleItem: `
      przecenion*|z przeceny|na przecenie|w promocji|z promocji|promocyjn*|wyprzedaż|wyprzedaży|z wyprzedaży|na wyprzedaży|wyprzedażow*
      outlet|outletow*|outletu|z drugiej ręki|poleasingow*|powystawow*|odnowion*|refabrykowan*|końcówki serii|końcówka serii
      końcówek serii|drugi gatunek|ii gatunek|black friday|po obniżce|ze zniżką|rabatowan*|towar używany|produkt używany|produkty używane
      towary używane|z likwidacji|towarów używanych|rzeczy używane`,
    opened: `
      otwarty produkt|otwarte produkty|otwarte opakowanie|otwartego opakowania|otwartym opakowaniu|po otwarciu|po rozpakowaniu|rozpakowan*
      odpakowan*|rozfoliowan*|zerwana plomba|zerwanej plomby|naruszona plomba|naruszone opakowanie|bez plomby|zerwana folia|bez folii
      używany towar|użytych|użytkowan*|noszon*|przymierzon*|przymierzan*|testowan*|wypróbowan*|bez metki|bez metek|oderwana metka
      oderwanej metki|odcięta metka|bez opakowania|wypran*|po użyciu|był otwierany|była otwierana|było otwierane|jeśli otworzy
      otworzył pan|otworzyła pani|otwarta paczka|produkt otwarty|produktów otwartych|towar otwarty|otwartych produktów|otwartych opakowań
      towar użyty|użytych produktów|był użyty|była użyta|było użyte|została otwarta|został otwarty|zostało otwarte|otwartego towaru
      otwarty towar|używany przez klienta|jest otwart*`,
    faulty: `
      wadliw*|wada|wady|wadę|uszkodzon*|uszkodzenie|uszkodzenia|uszkodzeń|usterka|usterki|usterkę|usterek|zepsut*|popsut*|pęknięt*
      stłuczon*|połaman*|złaman*|nie działa|niedziałając*|nie działając*|niesprawn*|zepsuł się|zepsuła się|nie włącza się|awaria|awarii
      niezgodny z opisem|niezgodne z opisem|defekt|defekty|defektem|felern*|rozbit*|porysowan*|walnięt*`,
    inNoCase: `
      w żadnym wypadku|w żadnym przypadku|pod żadnym pozorem|w żadnych okolicznościach|z żadnego powodu|bez względu na przyczynę
      bez względu na powód|bez względu na wszystko|niezależnie od przyczyny|niezależnie od powodu|bez wyjątku|bez wyjątków
      żadnych wyjątków|nawet jeśli|nawet jeżeli|nawet gdy|nawet w przypadku|nawet wadliw*|nawet uszkodzon*|choćby|choćby nie wiem
      pod żadnym warunkiem|nie ma wyjątków|absolutnie żadn*|kategorycznie|nigdy i pod|żadnych dyskusji|koniec kropka`,
    storeCredit: `
      bonu|w formie bonu|bon do sklepu|bon na zakupy|bon towarowy|bon podarunkowy|voucher|vouchera|voucherem|karta podarunkowa
      środki w sklepie|kredyt sklepowy|kredyt w sklepie|saldo w sklepie|na poczet kolejnych|na kolejne zakupy|tylko wymiana
      wyłącznie wymiana|wymiana na inny towar|wymianę na inny towar|kupon na|punkty w sklepie`,
    maker: `
      producent|producenta|producentem|producentowi|fabryka|fabryki|importer|importera|importerem|dystrybutor|dystrybutora|dystrybutorem
      serwis producenta|serwisu producenta|gwarant|gwaranta|kurier|kuriera|kurierem|firma kurierska|firmy kurierskiej|przewoźnik
      przewoźnika|przewoźnikiem|poczta polska|poczty polskiej|hurtownia|hurtowni`,
    refundCondition: `
      oryginalne opakowanie|oryginalnym opakowaniu|oryginalnego opakowania|oryginalne pudełko|oryginalnym pudełku|oryginalnego pudełka
      wszystkie metki|nienaruszona plomba|podpisać|podpisania|podpisanie oświadczenia|podpisać oświadczenie|zrzec się|zrzeczenie
      zrzeczenia|opłata manipulacyjna|opłaty manipulacyjnej|opłatę manipulacyjną|opłata magazynowa|opłata za zwrot|najpierw zapłaci
      najpierw opłacić|na własny koszt|na pana koszt|na pani koszt|na państwa koszt|na twój koszt|na koszt kupującego|na koszt klienta
      zamknąć dyskusję|zamknij dyskusję|zamknie dyskusję|zamknięciu dyskusji|wycofać reklamację|wycofaniu reklamacji|usunąć opinię
      film z otwierania|nagranie z rozpakowania|filmu z rozpakowania|protokół szkody|paragon oryginalny|komplet akcesoriów|podpisze pan
      podpisze pani|podpisz oświadczenie|podpisane oświadczenie`,
    changeOfMind: `
      rozmyślił się|rozmyśliła się|rozmyślił|rozmyśliła|rozmyśleni*|zmiana zdania|zmieni zdanie|zmienił zdanie|zmieniła zdanie
      zmiany zdania|nie podoba|nie spodobał|nie pasuje|nie pasuje rozmiar|zły rozmiar|pomyłka w rozmiarze|pomylił rozmiar
      zamówił przez pomyłkę|zamówione przez pomyłkę|kupione przez pomyłkę|widzimisię|kaprys|już nie potrzebuje|nie potrzebuje pan
      po 14 dniach|po upływie 14 dni|po 30 dniach|po upływie 30 dni|po terminie|po upływie terminu|termin minął|termin upłynął
      przekroczony termin|minęło 14 dni|minęło 30 dni|po dwóch latach|po 2 latach|minęły dwa lata`,
    lawfulException: `
      na zamówienie|na wymiar|na miarę|szyte na miarę|personalizowan*|spersonalizowan*|indywidualne zamówienie|indywidualnego zamówienia
      na indywidualne|grawer*|wygrawerowan*|z imieniem|z twoim imieniem|ze zdjęciem|z nadrukiem|haftowan*|higien*|względów higienicznych
      ze względów higienicznych|bielizna|bielizny|bieliznę|stroje kąpielowe|strój kąpielowy|stroju kąpielowego|kolczyki|kolczyków|piercing
      kosmetyki|kosmetyków|łatwo psując*|psujące się|żywność|żywności|spożywcz*|kwiaty|treści cyfrow*|treść cyfrow*|pliki do pobrania
      licencj*|klucz aktywacyjny|klucze aktywacyjne|oprogramowani*|zapieczętowan*|prasa|czasopism*|uszkodzenie mechaniczne
      uszkodzenia mechaniczne|uszkodzeń mechanicznych|zalanie|zalania|zużycie|normalne zużycie|zużycia|niewłaściwe użytkowanie
      niewłaściwego użytkowania|z winy użytkownika|na firmę|zakup firmowy|zakupu na firmę`,
    only: `tylko|jedynie|wyłącznie|tylko i wyłącznie|nic poza|jedyne co`,
    cure: `
      leczy|leczyć|leczą|wyleczy|wyleczyć|wyleczysz|wyleczył|wyleczyła|uleczy|uleczyć|uzdrawia|uzdrowi|uzdrowić|zwalcza|zwalczyć|zwalczają
      zwalczy|zwalczaj|eliminuje|eliminować|eliminują|wyeliminuje|pokonaj|pokonuje|pokonać|pozbądź się|pozbyć się|pozbędziesz się|koniec z
      żegnaj|pożegnaj|pożegnaj się|pożegnasz|znikną|zniknie|znikają|likwiduje|zlikwiduje|likwidują|cofnie|zatrzymuje wypadanie|zapobiega
      zapobiegają|chroni przed|chroni przed wirus*|uodparnia|lekarstwo na|lek na|remedium na|zastępuje leki|zastąpi leki|zamiast leków
      łagodzi na zawsze|uśmierza|regeneruje|obniża cukier|obniża ciśnienie|zabija wirus*|niszczy komórki|skuteczny na|skuteczne na
      skuteczna na|pomaga na|usuwa ból|usuwa przyczynę|usuwa trwale|cofa zmiany|łagodzi trwale|łagodzi wszelkie|hamuje rozwój
      hamuje wypadanie|sprawia że znika|znika bezpowrotnie|uwolni od|uwolnij się od|uwalnia od|wylecz|ulecz`,
    disease: `
      cukrzyca|cukrzycę|cukrzycy|cukrzyków|raka|nowotwór|nowotwory|nowotworu|nowotworom|guz|guzy|guza|artretyzm|artretyzmu
      zapalenie stawów|zapalenia stawów|zwyrodnienie|zwyrodnienia|zwyrodnienie stawów|reumatyzm|reumatyzmu|egzema|egzemę|egzemy|łuszczyca
      łuszczycę|łuszczycy|azs|atopowe zapalenie|trądzik|trądziku|trądzikiem|bezsenność|bezsenności|migrena|migrenę|migreny|bóle głowy
      ból głowy|bólu głowy|nadciśnienie|nadciśnienia|cholesterol|cholesterolu|wypadanie włosów|wypadania włosów|łysienie|łysienia|łysina
      depresja|depresję|depresji|nerwica|nerwicę|nerwicy|stany lękowe|wirus|wirusy|wirusa|wirusów|covid|koronawirus|koronawirusa|grypa
      grypę|grypy|przeziębienie|przeziębienia|astma|astmę|astmy|zapalenie oskrzeli|alergia|alergię|alergii|choroba|chorobę|choroby|chorób
      infekcja|infekcje|infekcji|stan zapalny|stany zapalne|ból pleców|bóle pleców|bólu pleców|ból kręgosłupa|bóle kręgosłupa
      bólu kręgosłupa|bóle stawów|ból stawów|bólu stawów|rwa kulszowa|rwę kulszową|dyskopatia|dyskopatię|przepuklina|dna moczanowa
      alzheimer|alzheimera|parkinson|parkinsona|autyzm|autyzmu|adhd|padaczka|padaczkę|epilepsja|impotencja|impotencję|impotencji
      zaburzenia erekcji|zaburzeń erekcji|problemy z erekcją|prostata|prostatę|prostaty|hemoroidy|hemoroidów|żylaki|żylaków|grzybica
      grzybicę|grzybicy|kurzajki|brodawki|opryszczka|opryszczkę|półpasiec|zaparcia|zgaga|zgagę|refluks|wrzody|wrzodów|tarczyca|tarczycy
      hashimoto|stwardnienie rozsiane|szumy uszne|zaćma|zaćmę|jaskra|jaskrę|bezdech|chrapanie|menopauza|endometrioza|bezpłodność
      niepłodność|anemia|udar|zawał|hiv|aids|żółtaczka|wzw|marskość|zatoki|gorączka|otyłość|otyłości|pasożyty|pasożytów|borelioza
      boreliozę|bielactwo|łupież|rak piersi|rakiem|nowotworami|choroby serca|choroba wieńcowa|katar|kaszel|kaszlu`,
    weight: `
      schudnij|schudnąć|schudniesz|schudłam|schudłem|schudniecie|odchudzanie|odchudzania|odchudzając*|odchudza|utrata wagi|utratę wagi
      utraty wagi|zrzuć kilogramy|zrzucić kilogramy|zrzucisz|zbędne kilogramy|zbędnych kilogramów|zgubić kilogramy|zgub kilogramy
      kilogramów mniej|kilo mniej|mniej kilogramów|spalacz tłuszczu|spala tłuszcz|spalanie tłuszczu|spalić tłuszcz|spalisz|płaski brzuch
      tłuszcz z brzucha|tkanka tłuszczowa|tkankę tłuszczową|bez diety|bez efektu jojo|wyszczupla|wyszczuplając*|wyszczuplisz|hamuje apetyt
      blokuje apetyt`,
    absolute: `
      gwarantowan*|gwarantujemy efekt|gwarancja efektu|gwarancja rezultatu|efekt gwarantowany|100 % skuteczn*|100 % skuteczności|w 100 %
      w stu procentach|sto procent|stuprocentow*|na zawsze|raz na zawsze|bezpowrotnie|z dnia na dzień|w jedną noc|przez jedną noc
      w kilka dni|w parę dni|w ciągu tygodnia|w 7 dni|w 10 dni|w ciągu 7 dni|w dwa tygodnie|w 2 tygodnie|w miesiąc|w 30 dni
      w ciągu miesiąca|w 3 tygodnie|w trzy tygodnie|bez skutków ubocznych|żadnych skutków ubocznych|brak skutków ubocznych
      naukowo udowodnion*|udowodnione naukowo|klinicznie udowodnion*|klinicznie potwierdzon*|potwierdzone klinicznie|potwierdzone naukowo
      udowodnione klinicznie|cudown*|bez wysiłku|bez leków|bez operacji|bez lekarza|na zawsze z|w tydzień bez|w 5 dni|w 24 godziny
      w kilka godzin|efekt natychmiastowy|całkowite wyleczenie|całkowitego wyleczenia|znika całkowicie|znikną całkowicie|efekt murowany
      bez żadnych skutków`,
    superlative: `
      najlepszy na świecie|najlepsza na świecie|najlepsze na świecie|numer jeden na świecie|numer 1 na świecie|nr 1 na świecie
      nigdy się nie zepsuje|nigdy się nie psuje|nigdy nie pęknie|nie do zdarcia na wieki|zero ryzyka|absolutnie bezpieczn*
      całkowicie bezpieczn*|bez żadnego ryzyka|jedyny taki na świecie|działa wiecznie|niezniszczalny na zawsze|absolutnie niezniszczalny`,
    fake: `
      podróbka|podróbki|podróbkę|podróbek|podróbkami|podroba|podroby|podrabian*|podrobion*|kopia marki|kopia oryginału|kopia 1:1
      kopia premium|idealna kopia|wierna kopia|dobra kopia|dokładna kopia|kopie 1:1|kopie markow*|to kopia|to kopie|to jest kopia|są kopie
      są kopiami|jest kopią|imitacja marki|to imitacja|są imitacje|fałszywka|fałszywki|fejk|fejki|fake|fakes|nie oryginał
      nie jest oryginaln*|nie są oryginaln*|nie jest oryginałem|nie są oryginałami|to nie oryginał|to nie są oryginały|jakość 1:1
      jakość lustrzana|jakość aaa|klasa aaa|klasa premium kopia|chiński zamiennik marki|bazarówka|lewe perfumy|inspirowane marką
      odpowiednik markow*|superfake|lany perfum|lane perfumy|replika 1:1|to replika|są repliki|to repliki|replika premium|repliki premium
      replika najwyższej|repliki najwyższej|repliki markow*|replika markow*|repliki zegarków|repliki torebek|repliki butów|replika torebki
      replika zegarka|są replikami|jest repliką|idealna replika|dobra replika|wierna replika|jakość repliki|nieoryginalny towar
      nieoryginalna torebka|są nieoryginalne|jest nieoryginaln*|klon 1:1|klon airpods|podrób|repliki|replika|replikę|replik`,
    genuine: `
      oryginał|oryginały|oryginalność|oryginalności|autentyczny|autentyczna|autentyczne|autentyczność|autentyczności|legit|jest oryginaln*
      są oryginaln*|oryginalny produkt|oryginalne produkty|oryginałem|oryginałami|produkt oryginalny|produkty oryginalne|towar oryginalny
      oryginalny towar|oryginalna torebka|oryginalne buty|w 100 % oryginaln*`,
    customs: `
      cło|cła|cłem|celny|celna|celne|celnej|celnego|celników|urząd celny|urzędu celnego|odprawa celna|odprawy celnej|deklaracja celna
      deklaracji celnej|vat importowy|podatek importowy|podatku importowego|opłaty celne|opłat celnych|oclenie|oclon*|skarbówka|skarbówki
      urząd skarbowy|cn22|cn23`,
    declareVerb: `
      zadeklaruj|zadeklarować|zadeklarujemy|zadeklaruję|zadeklarujcie|zadeklarujesz|zadeklarowan*|deklarujemy|deklarować|deklaruję
      deklarowan*|zadeklarowana wartość|wartość deklarowana|zaniżyć|zaniż|zaniżymy|zaniżamy|zaniżę|zaniżon*|zaniżcie|wpisz wartość
      wpisać wartość|wpiszemy wartość|wpisujemy wartość|wpisz niższ*|wpisać niższ*|wpiszemy niższ*|wpiszę niższ*|wpiszcie niższ*
      wpisać mniej|wpiszemy mniej|wpiszcie mniej|wpisać jako|wpiszemy jako|wpisz jako|wpiszcie jako|wpisać prezent|wpisz prezent
      wpiszcie prezent|wpiszemy prezent|napisz prezent|napisać prezent|napiszcie prezent|napisać że to|napiszcie że to|napiszemy że to
      oznaczyć jako|oznacz jako|oznaczymy jako|oznaczcie jako|oznaczamy jako|oznaczona jako|zaznaczyć jako|zaznacz jako|zaznaczcie jako
      zaznaczymy|podać wartość|podamy wartość|podać niższ*|podamy niższ*|podaj niższ*|podajcie niższ*|wystawić fakturę na
      wystawimy fakturę na|wystawcie fakturę na|wysłać jako|wyślemy jako|wyślijcie jako|wyślij jako|nadać jako|nadamy jako|nadajcie jako
      zgłosić jako|zgłosimy jako|obniżyć wartość|obniżymy wartość|pomniejszyć wartość|zmniejszyć wartość`,
    papers: `
      na fakturze|faktura handlowa|fakturze handlowej|proforma|faktura celna|deklaracji celnej|na deklaracji|formularz celny|na etykiecie
      na paczce|na przesyłce|na liście przewozowym|cn22|cn23|dokumentach celnych|dokumenty celne|w dokumentach|na paragonie|w papierach
      na fakturze proforma|w deklaracji|na deklaracji celnej|na formularzu|w formularzu celnym|na dokumentach`,
    lowValue: `
      niższa wartość|niższej wartości|niska wartość|niskiej wartości|mniejsza wartość|mniejszej wartości|zaniżona wartość
      zaniżonej wartości|zaniżyć wartość|zaniżymy wartość|zaniżona|symboliczna wartość|minimalną wartość|małą wartość|wartość 10
      wartość 20|wartość 5|wartość 15|wartość poniżej|niższa cena|niższą cenę|niższej ceny|niższa kwota|niższą kwotę|niższej kwoty
      niska kwota|niską kwotę|mniejsza kwota|mniejszą kwotę|małą kwotę|symboliczną kwotę|połowa ceny|połowę ceny|połowa wartości
      połowę wartości|poniżej 150|poniżej 45|poniżej 22|wartość niższą|na 10 euro|na 20 euro|na 15 euro|na 10 dolarów|na 20 dolarów
      tylko 10 euro|tylko 20 euro|tylko 10 dolarów|tylko 20 dolarów|kwotę 10|kwotę 20|mniej niż wartość|mniej niż cena|niżej niż wartość`,
    giftMark: `
      jako prezent|jako podarunek|jako upominek|jako gift|gift na|że to prezent|że prezent|prezent na paczce|prezent na deklaracji
      prezent w deklaracji|wpisać prezent|wpisz prezent|wpiszcie prezent|wpiszemy prezent|napisz prezent|napisać prezent|napiszcie prezent
      zaznacz prezent|zaznaczyć prezent|zaznaczcie prezent|zaznaczymy prezent|jako próbka|jako próbkę|jako próbki|próbka bez wartości
      próbki bez wartości|bez wartości handlowej|jako dokumenty|jako rzeczy osobiste|rzeczy osobiste|jako rzeczy używane|jako używane
      jako darowizna|jako darowiznę|przesyłka prywatna|przesyłkę prywatną|do użytku osobistego`,
    avoidTax: `
      uniknąć cła|unikniesz cła|unikniemy cła|uniknie pan cła|uniknie pani cła|unikać cła|ominąć cło|omiń cło|ominiemy cło|ominiesz cło
      ominąć podatek|uniknąć podatku|uniknąć vat|unikniesz vat|uniknąć opłat celnych|uniknąć opłaty celnej|nie płacić cła
      nie zapłacisz cła|nie zapłaci pan cła|nie zapłaci pani cła|nie płacić podatku|nie płacić vat|nie płacił cła|nie płaciła cła
      żeby nie płacić cła|żeby nie było cła|bez płacenia cła|bez płacenia vat|bez cła i vat|oszczędzić na cle|zaoszczędzić na cle
      zaoszczędzić na vat|oszukać celników|oszukać urząd|obejść cło|obejść podatek|mniejsze cło|mniej cła|niższe cło|mniejszy podatek
      żeby celnicy nie`,
    noInvoice: `
      bez faktury|bez paragonu|na lewo|na czarno|poza ewidencją|bez kwitu|nie wystawiamy faktur|nie wystawię faktury
      nie wystawiam paragonu|nie nabijam na kasę|bez nabijania na kasę|cena bez vat|bez vatu za|faktury nie będzie|bez paragonu i
      faktura droższa|bez fakturki|bez fv`,
    secret: `
      hasło|hasła|hasłem|hasło do konta|hasło do banku|hasło do bankowości|kod pin|pin do karty|pin karty|numer pin|kod sms|kodu sms
      kod z smsa|kod z sms|kodu z smsa|kod weryfikacyjny|kodu weryfikacyjnego|kod autoryzacyjny|kodu autoryzacyjnego|kod potwierdzający
      kod bezpieczeństwa|kodu bezpieczeństwa|kod jednorazowy|kodu jednorazowego|jednorazowy kod|jednorazowe hasło|kod który przyszedł
      kod, który przyszedł|kod który otrzymał*|kod, który otrzymał*|kod który dostał*|kod, który dostał*|kod który dostaniesz
      kod, który dostaniesz|kod który przyjdzie|kod, który przyjdzie|kod 6-cyfrowy|6-cyfrowy kod|sześciocyfrowy kod|4-cyfrowy kod
      czterocyfrowy kod|kod otp|otp|kod do whatsapp|kod do logowania|dane logowania|dane do logowania|danych do logowania|login i hasło
      loginu i hasła|cvv|cvc|cvv2|kod cvv|kod cvc|trzy cyfry z tyłu|3 cyfry z tyłu|trzy cyfry z odwrotu|3 cyfry z odwrotu
      pełny numer karty|pełnego numeru karty|cały numer karty|numer karty|numeru karty|nr karty|dane karty|danych karty|zdjęcie karty
      zdjęcia karty|zdjęcie karty płatniczej|datę ważności karty|data ważności karty|hasło do poczty|klucz prywatny|kod blik`,
    askVerb: `
      podaj|podaj mi|podaj nam|podać|podać nam|proszę podać|prosimy podać|podasz|poda pan|poda pani|podajcie|podanie|podania
      prosimy o podanie|proszę o podanie|wyślij|wyślij mi|wyślij nam|proszę wysłać|prześlij|prześlij mi|prześlij nam|przesłać
      proszę przesłać|prosimy przesłać|prosimy o przesłanie|proszę o przesłanie|podeślij|podesłać|proszę podesłać|napisz mi|proszę napisać
      przekaż|przekazać|proszę przekazać|udostępnij|udostępnić|proszę udostępnić|prosimy o udostępnienie|potwierdź|potwierdzić
      proszę potwierdzić|prosimy potwierdzić|podyktuj|podyktować|proszę podyktować|powiedz mi|proszę powiedzieć|daj mi|daj nam|potrzebuję
      potrzebujemy|będziemy potrzebować|jakie jest|jakie masz|przepisz|odczytaj|odczytać|wpisz tutaj|zweryfikować|musimy znać|muszę znać
      wysłać nam|wysłać mi|jaki jest pana|jaki jest pani|jaki jest twój|jakie jest pana|jakie jest pani|jakie jest twoje
      będzie nam potrzebn*|jest nam potrzebn*|jest mi potrzebn*|proszę o kod|prosimy o kod|prosimy o hasło|proszę o hasło|prosimy o dane
      prosimy o numer|proszę o numer`,
    insult: `
      kurwa mać z wami|kurwo|kurwy|ty kurwo|kurwiarze|kurwiarz|skurwysyn|skurwysyny|skurwysynu|skurwysynów|skurwiel|skurwiele|skurwielu
      skurwieli|chuju|chuje|chuj ci|chuj wam|chujek|chujki|chuj z wami|hujek|ty chuju|jebany|jebani|jebana|zajebany|pojeb|pojeby|pojebie
      pojebany|pojebani|pojebana|popierdoleni|popierdolony|popierdolona|pierdolony|pierdoleni|pierdolcie się|pierdol się|wypierdalaj
      wypierdalajcie|spierdalaj|spierdalajcie|odpierdol się|odpierdolcie się|jebcie się|jeb się|jebać was|jebać was wszystkich
      jebał was pies|jebał cię pies|pizda|pizdo|pizdy|pizdzielec|cipo|cipy|ciota|cioto|cioty|ciul|ciule|ciulu|ciuli|cwel|cwelu|cwele
      frajer|frajerzy|frajerze|frajerów|śmieciu|śmiecie jedne|ludzkie śmieci|debil|debile|debilu|debili|debilka|debilem|idiota|idioci
      idioto|idiotów|idiotka|idiotki|idiotko|kretyn|kretyni|kretynie|kretynka|kretynów|imbecyl|imbecyle|imbecylu|imbecyli|półgłówek
      półgłówki|półgłówku|matoł|matoły|matołów|tępak|tępaki|tępaku|tłuk|tłumoki|tłumok|głąbie|cymbał|cymbały|cymbale|baran jeden
      ty baranie|jełop|jełopy|ćwok|ćwoki|ćwoku|buce|bucu|cham|chamy|chamie|chamka|chamidło|prostaki|prostaku|gnój jeden|ty gnoju|gnoje
      gnojki|gnojek|gnida|gnidy|gnido|szmata jedna|ty szmato|szmaty jedne|szmaciarz|szmaciarze|szmaciarzu|dziwka|dziwki|dziwko|suka jedna
      ty suko|suki jedne|suczysyn|sukinsyn|sukinsyny|sukinsynu|sukinkot|bękart|bękarty|bydlak|bydlaki|bydlaku|bydło jedne|ścierwo
      ścierwojad|kanalia|kanalie|łajdak|łajdaki|łajdacy|łachudra|łachudry|złodziej jebany|złodzieje jebani|zjeb|zjeby|zjebie|zjebów
      upośledzony umysłowo|gamoń|gamonie|dupek|dupki|dupku|gówniarz|gówniarze|gówniarzu|gównojad|gówno wart|kutas|kutasie|kutasy|kutafon
      fiut|fiucie|fiuty|palant|palanty|palancie|pajace jedne|ty pajacu|osioł jeden|osły jedne|menda|mendo|świnie jedne|ty świnio|oszust
      oszuści|oszustka|oszustów|oszustami|oszustem|naciągacz|naciągacze|naciągaczy|kanciarz|kanciarze|krętacz|krętacze|krętaczy|wal się
      walcie się|w dupę jebany|pocałujcie mnie w dupę|w dupę sobie|spieprzaj|spieprzajcie|zdechnij|zdechnijcie|wyruchani|jebańcy|jebaniec
      jebańcu|pedałem jesteś|psychole|psychol|przygłup|przygłupy|ty huju|huj ci w|chuj ci w|chuj wam w|ale chuj|ty bucu|zwykły buc
      zwykłe buce|głąby jedne|ty głąbie|baranie jeden|ty matole|prostaki jedne|zwykły prostak|mendy jedne|jebane złodzieje|jebane oszusty
      jebane ścierwa|ścierwa jedne|ty cipo|jesteś nikim|jesteś zerem|jesteś śmieciem|jesteście śmieciami|jesteście nikim|mongoły|mongoł
      ty downie|bando złodziei|bando debili|bando idiotów|bando oszustów|bando kretynów|pierdoleni złodzieje|pieprzeni złodzieje
      pieprzeni oszuści|pieprzony złodziej|pieprzony oszust|cholerni złodzieje|cholerni oszuści|oszuści jebani|zasrani złodzieje
      zasrany oszust|zasrańcy|zasraniec|zasrańcu|głupia krowo|głupia krowa|stara krowa|głupia pizdo|tępa dzido|tępa dzida|tępe dzidy
      tępe chuje|tępy chuju|tępy chuj|ryj zamknij|zamknij ryj|zamknij mordę|zamknijcie mordy|stul pysk|stul ryj|morda w kubeł|wypchaj się
      wypchajcie się|śmierdzielu|śmierdziele|śmierdziel`,
    insultWeak: `
      głupi|głupcy|głupiec|głupcze|głupek|głupki|głupku|tępy|tępi|tępa|żałosny|żałośni|beznadziejni|niekompetentni|niekompetentny
      niekompetentna|nieudacznik|nieudacznicy|nieudacznikami|nieroby|nierób|lenie|darmozjad|darmozjady|kłamca|kłamcy|kłamcami|kłamczuch
      kłamczuchy|złodziej|złodzieje|złodziejem|złodziejami|złodzieju|złodziejka|bandyta|bandyci|bandytami|bezczelni|bezczelny|bezczelna
      bezwstydni|klaun|klauni|klaunami|klown|klowny|pajac|pajace|pajacem|pajacami|błazen|błazny|świnie|świniami|osły|osłami|barany
      baranami|śmieciem|śmieciami|zerem|szuja|szuje|cwaniak|cwaniaki|cwaniacy|cwaniakami|partacz|partacze|partaczami|żebracy|wieśniak
      wieśniaki|analfabeta|analfabeci|nieuk|nieuki|ignorant|ignoranci|hipokryta|hipokryci|tchórz|tchórze|bezmózg|bezmózgi|bezmózdzy
      chołota|hołota|nienormalni|nienormalny|chorzy psychicznie|idiotyczni|szmatami|gównem|burakiem|burakami|baranem|osłem|dziadem
      dziadami|leniem|leniami|pasożytami|bydłem|gnojem|gnojami|marginesem|głupkiem|głupkami|szujami|krętaczami|frajerami|debilami`,
    addressee: `
      pan jest|pani jest|jest pan|jest pani|państwo jesteście|wy jesteście|ty jesteś|jesteście bandą|banda|bando|banda jakichś|zgraja
      wy wszyscy|ale z was|ale z ciebie|z was|z ciebie|jaki z ciebie|jacyś|wasi pracownicy to|wasz personel to|wasza firma to
      wasz pracownik to|wasi ludzie to|to jacyś|pracują tam|pracują u was|sprzedawca to|ten sprzedawca to|jebane|jebani|pieprzeni
      pieprzony|cholerni|cholerny|jesteście zwykłymi|jesteście zwykli|jesteście tylko|jesteście po prostu|jesteś zwykłym|jesteś zwykły
      jesteś po prostu|jesteście jak|wy to|ty to|ty głupi|ty jeden|wy jedni|stado baranów|to same|same złodzieje|co za ludzie|co za banda
      u was pracują|to są zwykli|to zwykli|jesteście|jesteś|co za|wy|ty`,
    threat: `
      wiem gdzie mieszkasz|wiem, gdzie mieszkasz|wiem gdzie mieszkacie|wiem, gdzie mieszkacie|wiem gdzie pracujesz|wiem, gdzie pracujesz
      wiem gdzie was znaleźć|wiem, gdzie was znaleźć|wiem gdzie cię znaleźć|wiem gdzie macie|wiem gdzie jest wasz|znam twój adres
      znam wasz adres|mam twój adres i|mam wasz adres i|pożałujesz|pożałujesz tego|pożałujecie|pożałujecie tego|jeszcze pożałujesz
      jeszcze tego pożałujecie|znajdę cię|znajdę was|znajdziemy cię|znajdziemy was|dorwę cię|dorwę was|dopadnę cię|dopadnę was|dorwiemy
      policzę się z|policzymy się|jeszcze się policzymy|zapłacisz mi za to|zapłacicie mi za to|zapłacisz za to krwią|uważaj na siebie
      uważajcie na siebie|uważaj na swoją rodzinę|uważaj na plecy|oglądaj się za siebie|oglądajcie się za siebie|zobaczysz co
      zobaczycie co|zobaczysz, co|zobaczycie, co|nie wiesz z kim zadzierasz|nie wiecie z kim zadzieracie|nie wiesz, z kim zadzierasz
      nie wiecie, z kim zadzieracie|zadarłeś z niewłaściw*|zadarliście z|przyjadę do ciebie|przyjadę do was z|przyjadę tam z|przyjadę i
      wpadnę do ciebie|wpadnę do was|odwiedzę cię w domu|czekam na ciebie pod|będę czekał pod|pomyśl o rodzinie|pomyśl o dzieciach
      pomyśl o swoich dzieciach|już nie żyjesz|nie żyjesz|już nie żyjecie|jesteś martwy|jesteście martwi|jesteś trupem|jesteście trupami
      twoje dni są policzone|wasze dni są policzone|zdechniesz|zdechniecie|zginiesz|zginiecie|wykończę cię|wykończę was|zniszczę cię
      zniszczę ci życie|poślę chłopaków|wyślę chłopaków|źle się to dla|marnie skończysz|marnie skończycie|skończysz w|skończycie w`,
    violence: `
      zabiję|zabije cię|zabije was|zabijemy|pozabijam|zajebię|zajebać|zatłukę|zatłuc|ukatrupię|zamorduję|zamordować|pobiję|pobijemy
      wpierdol|spuścić wpierdol|wpierdolę|rozpierdolę|rozpierdolić|rozjebię|rozjebać|rozwalić łeb|rozwalę łeb|obiję mordę|obić mordę
      obiję ryj|obić ryj|obiję gębę|przypierdolę|przyjebię|połamać nogi|połamać ręce|połamać kości|połamię nogi|wybiję zęby|wybić zęby
      wybiję okna|wybić szyby|skopię|skatuję|skatować|zmasakruję|dam w mordę|dostaniesz w mordę|dostaniecie w mordę|strzelić w łeb
      zastrzelę|zastrzelić|kulka w łeb|kulkę w łeb|dźgnę|zadźgam|zadźgać|poderżnę|poderżnąć gardło|uduszę|spalę wam|podpalę
      puszczę z dymem|puścić z dymem|podłożę bombę|podłożyć bombę|zgwałcę|zgwałcić|zrobię wam z dupy|nogi z dupy|wyrwę nogi
      kijem bejsbolowym|bejsbolem|nożem cię|nożem was|spalić wam|spalić ci|spalę ten|spalę to|spalę ci|spalę magazyn|spalę sklep
      udusić cię|zabić cię|zabić was|powieszę cię|powieszę was|rozwalę ci|rozwalę wam|rozwalę ten|połamię ci|połamię wam|połamię kości
      przywalę ci|przywalę wam|podpalić wam|podpalić wasz|podpalić magazyn|wysadzę was|wysadzę wasz|wysadzę w powietrze
      wysadzić w powietrze|skopię ci|skopać ci|strzelę ci|strzelę wam|kulka w|z siekierą|z maczetą|z nożem|ubiję cię|obije ci|rozszarpię
      utopię`,
    target: `
      ciebie|twoja rodzina|twoją rodzinę|waszą rodzinę|wasze rodziny|twoje dzieci|wasze dzieci|twoją żonę|twoją matkę|twój dom|wasz dom
      twój sklep|wasz sklep|waszym sklepie|wasz magazyn|waszym magazynie|wasze biuro|waszą siedzibę|waszą firmę|budę|tę budę|waszą budę
      kuriera|kurierowi|waszego kuriera|twoje auto|sprzedawcę|waszego magazynu|wasze auto|twój samochód|wasz samochód|wasze samochody
      waszych pracowników|tego magazynu|ten magazyn|to biuro|wam biuro|waszemu kurierowi|z wami|z tobą|cię|was|wam|tobie|ci`,
    group: `
      czarnoskór*|murzyni|murzynów|afrykanie|afrykanów|afrykańczyków|nigeryjczyków|nigeryjczykom|arabowie|arabów|arabom|turcy|turków
      turkom|romowie|romów|romom|cyganie|cyganów|cyganom|cyganka|żydzi|żydów|żydom|żyd|żydówka|muzułmanie|muzułmanów|muzułmanom|muzułmanin
      katolików|świadków jehowy|ukraińcy|ukraińców|ukraińcom|ukrainiec|ukrainka|ukrainki|ukrainek|ukraińca|ukrainkom|rosjanie|rosjan
      rosjanom|rosjanin|białorusini|białorusinów|białorusinom|niemcom|wietnamczycy|wietnamczyków|wietnamczykom|chińczycy|chińczyków
      chińczykom|azjaci|azjatów|azjatom|hindusi|hindusów|hindusom|pakistańczyków|gruzini|gruzinów|gruzinom|czeczenów|rumuni|rumunów
      rumunom|bułgarów|albańczyków|imigranci|imigrantów|imigrantom|imigrant|uchodźcy|uchodźców|uchodźcom|obcokrajowcy|obcokrajowców
      obcokrajowcom|obcokrajowiec|cudzoziemcy|cudzoziemców|cudzoziemcom|cudzoziemiec|geje|gejów|gejom|lesbijki|lesbijek|lesbijkom
      homoseksualiści|homoseksualistów|homoseksualistom|transseksualistów|osobom trans|osoby trans|lgbt|babom|niepełnosprawni
      niepełnosprawnych|niepełnosprawnym|staruchom|starych ludzi|starym ludziom|ludzi ze wschodu|ludziom ze wschodu|tacy jak ty
      takich jak wy|takim jak wy|takim jak ty|ślązaków|ślązakom|czarnych ludzi|czarnym ludziom|dla czarnych|czarnym nie|cyganem|cygana
      hindusa|takich jak ty|kobiet nie`,
    refusePeople: `
      nie wysyłamy do ludzi|nie wysyłamy dla|nie wysyłamy ukraiń*|nie przyjmujemy zamówień od|nie przyjmuję zamówień od
      nie realizujemy zamówień od|nie chcemy klientów|nie chcemy tu|nie chcemy sprzedawać|nie chcemy mieć do czynienia
      nie chcę mieć do czynienia|nie handlujemy z|nie handluję z|nie robimy interesów z|nie robię interesów z|nie współpracujemy z
      nie mają u nas czego|nie są mile widziani|nie jest mile widzian*|nie jesteście mile widziani|niemile widziani|zakaz dla
      odmawiamy sprzedaży|odmawiamy obsługi|odmawiamy realizacji|anulujemy zamówienia od|tylko dla polaków|sprzedajemy tylko polakom
      wyłącznie dla polaków|wyłącznie polakom|tylko dla białych|ze względu na narodowość|ze względu na pochodzenie|ze względu na religię
      ze względu na kolor skóry|z powodu narodowości|z powodu pochodzenia|nie sprzedajemy ukraiń*|nie sprzedajemy cygan*
      nie sprzedajemy obcokrajowc*|nie sprzedajemy cudzoziemc*|nie sprzedajemy muzułman*|zakaz wstępu dla|blokujemy klientów
      blokujemy kupujących|nie sprzedajemy|nie sprzedaję|nie obsługujemy|nie obsługuję`,
    contempt: `
      wszyscy kradną|tylko kradną|same złodzieje|sami złodzieje|to złodzieje|wszyscy to złodzieje|wszyscy oszukują|brudasy|brudasami
      śmierdzą|śmierdzicie|śmierdzące|cuchną|podludzie|gorsza rasa|niższa rasa|to zwierzęta|jak zwierzęta|darmozjady|terroryści|bandyci
      kryminaliści|nie można ufać|nie można wierzyć|nie ufam|nie wolno ufać|wracaj do siebie|wracajcie do siebie|wracaj do swojego kraju
      wracajcie do swojego kraju|wracaj na ukrainę|wracajcie na ukrainę|wypad z polski|wypad z naszego kraju|won z polski|wynocha z
      wynoście się|do garów|miejsce w kuchni|dzikusy|jak małpy|to małpy|jak szczury|to szczury|brudni i|jak robactwo|to robactwo
      jak karaluchy|to nieroby|to pasożyty|zawsze kłamią|wszyscy kłamią|zawsze oszukują|tylko oszukują|zawsze kradną|to hołota|to dzicz
      dzika hołota|powinni siedzieć w kuchni`,
    slur: `
      czarnuch|czarnuchy|czarnuchu|czarnuchów|bambusie|ciapaty|ciapaci|ciapatych|ciapaku|ciapaki|brudas jeden|arabus|arabusy|arabusów
      turas|turasy|kebab jeden|żydki|żydku|parchy|parch|parszywy żyd|parszywi żydzi|żydowska szmata|żydowskie ścierwo|jebany żyd
      jebani żydzi|jebane żydy|żydłak|żydłaki|ukropy|banderowiec|banderowcy|banderowców|banderowska|banderówka|jebany ukrainiec
      jebani ukraińcy|jebana ukrainka|ruska szmata|ruski pies|ruskie ścierwo|kacap|kacapy|kacapów|jebani ruscy|szwab|szwaby|szwabie|szkopy
      żółtek|żółtki|skośnooki|skośnoocy|skośnookie|żabojad|makaroniarz|cygan jebany|cyganie jebani|jebany cygan|jebani cyganie
      brudny cygan|brudni cyganie|cygańskie nasienie|pedał|pedały|pedale|pedałów|pedzio|ciota jebana|pedryl|pedryle|lesba|lesby
      tęczowa zaraza|hanys jebany|rumun jebany|brudny rumun|murzyn jebany|jebany murzyn|jebane murzyny|czarna małpa|czarne małpy
      ty bambusie|brudny bambus|szkopie|żydki jebane|ukropie|ty ukropie|brudny arab|brudni arabowie|jebany arab|jebani arabowie
      jebany ciapaty|jebani ciapaci`,
    cancelRequest: `
      proszę anulować zamówienie|proszę anulować zakup|prosimy anulować|proszę o anulowanie|prosimy o anulowanie|prośba o anulowanie
      czy może pan anulować|czy może pani anulować|czy mógłby pan anulować|czy mogłaby pani anulować|czy mogliby państwo anulować
      czy możesz anulować|możesz anulować|może pan anulować|może pani anulować|anuluj proszę|anuluj ze swojej strony
      anulować ze swojej strony|anulowanie ze swojej strony|anulować po swojej stronie|anulować z państwa strony
      anulowanie z państwa strony|złożyć anulację|złóż anulację|zgłosić anulację|zgłoś anulowanie|zgłosić anulowanie|zgłosić rezygnację
      zgłoś rezygnację|proszę zrezygnować|proszę odstąpić od umowy|zgodę na anulowanie|zaakceptować anulowanie|zaakceptuj anulowanie
      wybierając powód|jako powód proszę|jako powód podaj|jako powód wpisz|podając jako powód|wybrać powód|wybierz powód|musi pan anulować
      musi pani anulować`,
    dispute: `
      dyskusja|dyskusji|dyskusję|spór|sporu|spory|zgłoszenie do allegro|zgłaszać do allegro|zgłosić do allegro|zgłaszać nas|zgłosić nas
      allegro protect|ochrona kupujących|ochrony kupujących|program ochrony kupujących|chargeback|chargebacku|obciążenie zwrotne
      reklamacja w banku|reklamacji w banku|reklamacja a-z|gwarancja od a do z|roszczenie w allegro|rzecznik konsumentów
      rzecznika konsumentów|uokik|zgłoszenie a-z|otwierać sprawy|sprawę w paypal|spór paypal|skargę do allegro|skarga do allegro
      skargi do allegro`,
    dissuade: `
      nie otwieraj|nie otwierać|proszę nie otwierać|prosimy nie otwierać|proszę nie zakładać|prosimy nie zakładać|nie zakładaj
      nie zakładać|nie rozpoczynaj|nie rozpoczynać|nie wszczynaj|nie wszczynać|nie ma potrzeby otwierać|nie trzeba otwierać
      nie trzeba zakładać|nie trzeba zgłaszać|nie zgłaszaj|nie zgłaszać|proszę nie zgłaszać|prosimy nie zgłaszać|nie składaj|nie składać
      proszę nie składać|nie pisz do allegro|nie pisać do allegro|nie kontaktuj|nie angażuj|nie angażować|nie mieszaj|nie mieszać
      bez otwierania|bez zakładania|bez zgłaszania|zamiast otwierać|zamiast zakładać|zamiast zgłaszać|po co otwierać|po co zakładać
      zamknij dyskusję|zamknąć dyskusję|zamknij spór|zamknąć spór|wycofaj zgłoszenie|wycofać zgłoszenie|wycofaj dyskusję
      nie warto otwierać|odradzam|odradzamy|nie ma potrzeby zakładać|nie ma potrzeby otwierania|nie ma potrzeby zakładania
      nie ma potrzeby zgłaszać|nie warto zakładać|nie warto zgłaszać|proszę zamknąć dyskusję|proszę wycofać dyskusję
      proszę wycofać zgłoszenie|proszę wycofać spór|prosimy zamknąć dyskusję|proszę zamknąć spór|wstrzymać się z otwieraniem
      wstrzymać się ze zgłaszaniem|proszę zamknąć tę dyskusję`,
    negation: `
      nie|nigdy|żaden|żadna|żadne|żadnych|żadnego|żadnej|ani|nikt|niestety brak|brak możliwości|nic nie|nie ma`,
    refusal: `
      nie możemy|nie mogę|nie wolno|nie wolno nam|nie jest dozwolone|nie jest dozwolona|niedozwolone|niedozwolona|nie są dozwolone
      nie jesteśmy w stanie|nie jesteśmy upoważnieni|nie mamy możliwości|nie ma możliwości płatności|zabronione|zabronione jest
      jest zabronion*|są zabronion*|zabrania|zabraniają|regulamin zabrania|regulamin nie pozwala|regulamin allegro nie
      zasady nie pozwalają|zasady zabraniają|niezgodne z regulaminem|niezgodna z regulaminem|sprzeczne z regulaminem|wbrew regulaminowi
      wbrew zasadom|łamie regulamin|złamanie regulaminu|naruszenie regulaminu|narusza regulamin|nie przyjmujemy płatności
      nie przyjmujemy przelewów|nie akceptujemy płatności|nie akceptujemy|nie sprzedajemy poza|nie prowadzimy sprzedaży poza
      nie realizujemy transakcji poza|wyłącznie przez allegro|tylko przez allegro|jedynie przez allegro|wyłącznie przez platformę
      tylko przez platformę|wyłącznie za pośrednictwem|tylko za pośrednictwem|jedynie za pośrednictwem|pozostańmy na
      zostańmy na platformie|proszę pozostać na|nie oferujemy|nie oferujemy niczego|nie płacimy za|nie kupujemy opinii|nie podajemy numer*
      nie udostępniamy|nie zaniżamy|rzeczywista wartość|rzeczywistej wartości|faktyczną wartość|prawdziwą wartość|musimy zadeklarować
      mamy obowiązek|jesteśmy zobowiązani|niestety nie|nielegalne|niezgodne z prawem|to przestępstwo`,
    warning: `
      uważaj na|uważajcie na|proszę uważać|prosimy uważać|ostrzegamy|uwaga na|proszę zachować ostrożność|zachowaj ostrożność
      zachować czujność|bądź czujn*|prosimy o ostrożność|nigdy nie podawaj|nigdy nie podawać|nigdy nie podawajcie|nie podawaj|nie podawać
      nie podawajcie|proszę nie podawać|prosimy nie podawać|nikomu nie podawaj|nikomu nie podawać|nikomu|nie udostępniaj|nie udostępniać
      nigdy nie udostępniaj|nie wysyłaj|nigdy nie wysyłaj|nie przesyłaj|nie przesyłać|nie przekazuj|nie przekazywać|nie zdradzaj
      nie ujawniaj|nie klikaj|nie klikać|nigdy nie klikaj|nie odpowiadaj|nie płać|nigdy nie płać|nigdy nie prosimy|nigdy nie poprosimy
      nigdy nie pytamy|nigdy nie będziemy|nigdy nie wymagamy|nie prosimy o hasło|nie poprosimy|nie pytamy o|phishing|phishingu|wyłudzenie
      wyłudzenia|próba wyłudzenia|próbę wyłudzenia|próba oszustwa|próby oszustwa|próbę oszustwa|oszuści podszywają|podszywa się
      podszywają się|podszywając*|fałszywe wiadomości|fałszywa wiadomość|fałszywych wiadomości|fałszywe smsy|zignorować|proszę ignorować
      prosimy ignorować|zgłoś tę wiadomość|zgłosić wiadomość|zignoruj tę|zignoruj takie|to oszustwo|oszustwo polegające|przed oszustwem
      przed oszustami|ofiarą oszustwa|uważaj na oszustów|nikomu kodu|nikomu hasła`,
    falseNegation: `
      nie wahaj się|proszę się nie wahać|nie wahajcie się|nie krępuj się|proszę się nie krępować|nie ma problemu|nie ma sprawy
      żaden problem|bez problemu|żadnego problemu|czemu nie|dlaczego nie|nie tylko|nie ma co czekać|nie czekaj|nie przegap|nie zwlekaj
      nie martw się|proszę się nie martwić|nie przejmuj się|proszę się nie przejmować|nie zapomnij|proszę nie zapomnieć|nie zapominaj
      nic prostszego|nic trudnego|nic nie szkodzi|nic się nie stało|jeszcze nie|nie ma za co|nie musi pan płacić|nie musi pani płacić
      nie musisz płacić|nie zapłaci pan|nie zapłaci pani|nie ponosi pan|nie ponosi pani|nie musi pan odsyłać|nie musi pani odsyłać
      nie musisz odsyłać|nie trzeba odsyłać|nie trzeba zwracać|nie musi pan zwracać|nie musi pani zwracać|nie ma potrzeby odsyłania
      nie ma potrzeby zwracać|nic pan nie płaci|nic nie kosztuje|nie otrzymaliśmy|nie otrzymałem|nie otrzymałam|nie dotarła|nie dotarł
      nie dotarło|nie dostałem|nie dostałam|nie jest pan zadowolony|nie jest pani zadowolona|nie jesteś zadowolon*|jeśli nie spełnia
      jeśli nie będzie pasować|nie omieszkaj|nie obawiaj się|nic straconego|nie później niż|nie mniej niż|nie została jeszcze
      nie zostało jeszcze|nie został jeszcze|nie jest jeszcze|nie mamy jeszcze|nie wpłynął|nie wpłynęła|nie wpłynęło|nie doszła
      nie doszedł|nie dotarły|nie widzimy jeszcze|nie odnotowaliśmy|nie pasował|nie podoba|nie pasuje`,
    reported: `
      powiedział|powiedziała|powiedzieli|powiedział mi|nazwał mnie|nazwała mnie|nazwali mnie|nazwał nas|wyzwał mnie|wyzwała mnie
      wyzwali mnie|wyzywał mnie|wyzywał|wyzywała|zwyzywał|zwyzywał mnie|obraził mnie|obraziła mnie|odpisał|odpisał mi|odpisała|napisał mi
      napisał do mnie|napisała mi|krzyczał|krzyczał że|krzyknął|usłyszałem|usłyszałam|zostałem nazwany|zostałam nazwana|zostałem wyzwany
      zostałam wyzwana|groził mi|jest napisane|było napisane|na etykiecie jest|według kuriera|według sprzedawcy|cytuję|cytat|w cudzysłowie
      słowa kuriera|dosłownie powiedział|mówiąc że|mówił do mnie|mówił że|usłyszeć że`,
    contrast: `
      ale|jednak|jednakże|lecz|natomiast|aczkolwiek|chociaż|choć|mimo|mimo to|pomimo|niemniej|tyle że|za to|z kolei|tymczasem`,
    question: `
      czy to|czy jest|czy są|czy to jest|czy to są|wygląda na|wygląda jak|wyglądają na|wygląda mi|wydaje się|wydaje mi się|wydają się
      myślę|myślę że|sądzę|uważam|uważam że|podejrzewam|obawiam się|mam wątpliwości|wątpię|wątpliwości|dlaczego|dostałem|dostałam
      otrzymałem|otrzymałam|przyszła|przyszedł|wysłaliście|sprzedaliście|sprzedał mi pan|skąd mam wiedzieć|skąd wiadomo|czy na pewno
      czy może pan potwierdzić|czy mogą państwo potwierdzić|chyba to|okazało się|okazał się|okazała się|zamówiłem|zamówiłam|rzeczoznawca
      chyba to podrób*|chyba podrób*|chyba nie|przyszło mi|to na pewno|czy na stanie|czemu to|czemu wysłaliście|kupiłem podrób*
      kupiłam podrób*`,
    idiom: `
      zabójcza cena|zabójcze ceny|zabójczo|ceny zabijają|szalona cena|szalone ceny|zajebisty|zajebista|zajebiste|zajebiście|zajebioza
      kurwa jakie piękne|ja pierdolę jakie ładne|umrzeć ze śmiechu|umieram ze śmiechu|padłem ze śmiechu|zabić czas|zabijać czas|zabić nudę
      bombowy|bombowa|bombowo|sztos|petarda|rozwala system|rozwaliło mnie|masakra cenowa|urywa głowę|urywa dupę|dupę urywa|spalić kalorie
      spalanie kalorii|strzał w dziesiątkę|głupi jestem|głupia jestem|ale jestem głupi|ale jestem głupia|głupie pytanie|głupia sprawa
      głupio mi|głupi błąd|mój głupi błąd|taki głupi|idiotoodporn*|idiotoodporny|ja idiota|ja głupia|debil ze mnie|idiota ze mnie
      pies na baby|przełamać lody|rozbić bank|chora cena|chore ceny|ale bomba|jest bomba|totalny kosmos`,
  },
  numbers: {
    '0': 'zero|zera',
    '1': 'jeden|jedynka',
    '2': 'dwa|dwójka|dwie',
    '3': 'trzy|trójka',
    '4': 'cztery|czwórka',
    '5': 'pięć|piątka',
    '6': 'sześć|szóstka',
    '7': 'siedem|siódemka',
    '8': 'osiem|ósemka',
    '9': 'dziewięć|dziewiątka',
    '10': 'dziesięć',
    '11': 'jedenaście',
    '12': 'dwanaście',
    '13': 'trzynaście',
    '14': 'czternaście',
    '15': 'piętnaście',
    '16': 'szesnaście',
    '17': 'siedemnaście',
    '18': 'osiemnaście',
    '19': 'dziewiętnaście',
    '20': 'dwadzieścia',
    '30': 'trzydzieści',
    '40': 'czterdzieści',
    '50': 'pięćdziesiąt',
    '60': 'sześćdziesiąt',
    '70': 'siedemdziesiąt',
    '80': 'osiemdziesiąt',
    '90': 'dziewięćdziesiąt',
    '100': 'sto',
  },
  phrases: {
    'contact.invitation': `
      podaję swój numer|podaję mój numer|mój numer to|tu mój numer|to mój numer|zapisz mój numer|łap mój numer|zostawiam numer
      zostawiam swój numer|podam prywatny numer|pogadajmy … na priv|napisz … na priv|przejdźmy … na inny komunikator
      dogadajmy się … na priv|tu blokują … numery|allegro blokuje … numer*|połącz cyfry|usuń spacje|znajdź nasz sklep … google
      wpisz w google … nasz sklep|ta sama nazwa na insta|porozmawiajmy poza`,
    'contact.request': `
      ma pan whatsapp|ma pani whatsapp|masz whatsappa|macie whatsapp|poda mi pan numer|poda pani numer|podasz numer|podaj mi swój numer
      czy mogę zadzwonić … numer|wolę pogadać … poza|jest jakiś numer telefonu`,
    'payment.outside': `
      wyślij blika … na numer|blik na numer|blikiem na telefon|blik na telefon|zapłać blikiem na|przelew na telefon
      przelej … na moje konto|proszę przelać … na konto|zapłać … przelewem … taniej|przelewem … bez prowizji|podam numer konta … taniej
      podaję numer konta|poda* … numer konta … przelew*|wpłata bezpośrednio na konto|wpłać … bezpośrednio na|płatność poza allegro
      zapłacić poza|płatność … z pominięciem|gotówką … taniej|jak zapłacisz gotówką|jeśli zapłaci … gotówką|do ręki … taniej
      bez prowizji allegro … taniej|ominiemy prowizję|unikniemy prowizji|zaoszczędzimy na prowizji|wyślę link do płatności … prywat*
      paypal … dla znajomych|przelew … rodzina i przyjaciele|przelej na revolut*|wyślij na revolut*`,
    'sale.outside': `
      dogadajmy się poza|dogadamy się poza|kup poza|kupić poza allegro|sprzedam poza|sprzedaż poza allegro|transakcja poza
      załatwimy to poza|poza allegro … taniej|poza allegro … sprzedam|bez allegro … taniej|taniej … bez allegro|u nas bezpośrednio taniej
      na naszej stronie … taniej|w naszym sklepie internetowym … taniej|zamów bezpośrednio … na naszej stronie
      kup bezpośrednio … na naszej stronie|anuluj … i kup|anuluj … dogadamy się|zdejmę ofertę … i|zakończę aukcję … i|prywatnie … taniej
      po co płacić prowizję`,
    'review.incentive': `
      za opinię … gratis|za opinię … rabat|za 5 gwiazdek … prezent|za pięć gwiazdek … bon|5 gwiazdek … zwrócimy|5 gwiazdek … dostaniesz
      wystaw … 5 gwiazdek … a|wystaw opinię … otrzymasz|wystaw pozytyw* … dostaniesz|opinia … w zamian za|w zamian za … opinię
      w zamian za … 5 gwiazdek|w zamian za … komentarz|zwrot … za opinię|prezent za opinię|rabat za opinię|bon za opinię
      zapłacimy za opinię|płacę za opinię|wyślij screen … opinii … a|prześlij screena … zwrócimy|produkt za darmo … za opinię
      testuj za darmo … opini*`,
    'review.change': `
      zmienić … opinię na pozytywną|zmienić … ocenę na 5|zmień … na 5 gwiazdek|zmiana negatyw* … na pozytyw*|usunąć negatyw*|usuń negatyw*
      usunięcie negatyw*|usunąć opinię|usunąć komentarz|wycofać negatyw*|wycofać opinię|wycofanie opinii|prosimy o zmianę oceny
      prosimy o usunięcie … opinii|prosimy o usunięcie komentarza|podnieść ocenę|poprawić ocenę na|edytować opinię`,
    'review.positive-only': `
      jeśli jest pan zadowolony … 5 gwiazdek|jeśli jest pani zadowolona … 5 gwiazdek|jeśli jesteś zadowolon* … 5 gwiazdek
      prosimy o 5 gwiazdek|prosimy o pięć gwiazdek|prosimy o pozytyw*|proszę o pozytyw*|prosimy o wystawienie pozytyw*
      proszę wystawić pozytyw*|zostaw nam 5 gwiazdek|daj nam 5 gwiazdek|liczymy na 5 gwiazdek|liczymy na pozytyw*|zanim wystawisz negatyw*
      zanim wystawi … negatyw*|przed wystawieniem negatyw*|jeśli nie jesteś zadowolon* … nie wystawiaj|oceniaj tylko jeśli`,
    'feedback.withheld': `
      zwrot … dopiero po … opinii|pieniądze … po usunięciu … opinii|pieniądze … po zmianie … opinii|zwrócimy … gdy usuni* … opini*
      zwrócimy … jak usuni* … komentarz|najpierw … usunąć opinię|najpierw proszę usunąć|najpierw usuń … opini*|najpierw zmień … ocen*
      wyślemy … po wystawieniu|paczkę … po wystawieniu … gwiazdek|wymiana … po usunięciu … negatyw*|bez 5 gwiazdek nie
      dopóki nie usuni* … opini*`,
    'feedback.threatened': `
      oddajcie … albo … negatyw*|albo zwrot albo negatyw*|albo zwrot albo … gwiazdk*|zwróćcie … albo wystawię|jak nie oddacie … negatyw*
      jak nie zwrócicie … opini*|jeśli nie zwrócicie … gwiazdk*|inaczej wystawię … negatyw*|inaczej negatyw|inaczej wystawię … gwiazdkę
      bo wystawię … negatyw*|bo wystawię jedną|dajcie rabat … albo|dajcie rabat bo|chcę rabat … inaczej|usunę negatyw* jeśli
      zmienię opinię jeśli|zmienię ocenę jak|wystawię 5 gwiazdek jeśli|wystawię pozytyw* jeśli`,
    'promotion.offer': `
      użyj kodu … rabat*|z kodem … taniej|z kodem … rabat*|rabat … na kolejne zakupy|zniżka … na następne zakupy
      zajrzyj do naszego sklepu … promocj*|odwiedź nasz sklep … promocj*|obserwuj nas* … promocj*|zapisz się … newsletter*
      kup dwa … gratis|przy zakupie dwóch|sprawdź nasze nowości`,
    'rights.guarantee': `
      brak gwarancji|nie udzielamy gwarancji|nie dajemy gwarancji|nie ma gwarancji|bez gwarancji … i|rękojmia wyłączona
      rękojmia nie obowiązuje|wyłączamy rękojmię|gwarancja tylko 30 dni|gwarancja tylko rok|gwarancja … tylko 3 miesiące
      gwarancja … tylko 6 miesięcy|gwarancja rozruchowa tylko|nie odpowiadamy z tytułu rękojmi`,
    'rights.withdrawal': `
      nie przyjmujemy zwrotów|nie ma możliwości zwrotu|brak możliwości zwrotu|brak zwrotów|nie ma zwrotów|zwrotów nie przyjmujemy
      zwrotów nie uznajemy|prawo odstąpienia nie przysługuje|nie przysługuje … prawo odstąpienia|nie może pan odstąpić
      nie może pani odstąpić|nie można odstąpić|towaru nie można zwrócić|sprzedaż ostateczna|zwrot tylko do 7 dni
      zwroty tylko w ciągu 7 dni|po odejściu od kasy`,
    'rights.refund': `
      nie zwracamy pieniędzy|nie oddajemy pieniędzy|pieniędzy nie zwracamy|pieniędzy nie oddajemy|zwrotu pieniędzy nie będzie
      nie będzie zwrotu pieniędzy|nie ma zwrotu pieniędzy|brak zwrotu pieniędzy|nie zwrócimy panu pieniędzy|nie zwrócimy pani pieniędzy
      pieniądze nie zostaną zwrócone|zwrot kosztów nie przysługuje`,
    'rights.faulty': `
      nawet uszkodzon* … nie|nawet wadliw* … nie|nawet jeśli jest uszkodzon*|nie odpowiadamy za wady|nie odpowiadamy za uszkodzenia
      nie ponosimy odpowiedzialności za wady|nie ponosimy odpowiedzialności za uszkodzenia|reklamacji nie uwzględniamy
      reklamacji nie przyjmujemy|nie przyjmujemy reklamacji|nie uznajemy reklamacji|reklamacje tylko w ciągu 24
      reklamacje tylko w ciągu 48|reklamacje tylko do 24|po 24 godzinach … nie|po 48 godzinach … nie|wada to nie nasz problem
      uszkodzenie to nie nasz problem`,
    'rights.sale-item': `
      przecenion* … nie podlega*|przecenion* … nie przyjmujemy|z wyprzedaży nie|towar z wyprzedaży … nie|promocyjn* … nie podlega*
      w promocji … bez zwrotu|w promocji … nie przyjmujemy|z outletu … bez|na przecenione … nie|przecenione … bez możliwości`,
    'rights.opened': `
      otwart* … nie przyjmujemy|rozpakowan* … nie|po otwarciu … nie|po rozpakowaniu … nie|zerwan* plomb* … nie|bez metki … nie
      bez metek … nie|używan* … nie przyjmujemy|przymierzon* … nie|otwarcie … oznacza utratę`,
    'rights.store-credit': `
      tylko bon|tylko w formie bonu|wyłącznie bon|wyłącznie w formie bonu|zwrot w formie bonu|zwrot tylko na bon|zwrot jedynie w bonie
      zamiast pieniędzy … bon|tylko wymiana na inny|wyłącznie wymiana na inny|nie zwracamy pieniędzy … wymian*
      zwrot … na kartę podarunkową`,
    'rights.maker': `
      proszę zgłosić się do producenta|proszę reklamować … u producenta|reklamacje … tylko u producenta
      reklamacje … bezpośrednio do producenta|proszę kontaktować się z producentem|skontaktować się z producentem
      zgłosić się do serwisu producenta|to sprawa producenta|to sprawa kuriera|proszę pisać do kuriera|proszę dochodzić … od kuriera
      reklamować u kuriera|reklamację u kuriera|my nie odpowiadamy … kurier|to nie nasza wina … kurier`,
    'rights.condition': `
      zwrot tylko … oryginaln* opakowani*|bez oryginalnego opakowania … nie|bez oryginalnego pudełka nie|zwrot pieniędzy … podpis*
      podpis* … oświadczeni* … zwrot*|opłata manipulacyjna … zwrot*|zamknie … dyskusję … zwrócimy|po zamknięciu dyskusji … zwr*
      najpierw … zamknąć dyskusję|wadliw* … na własny koszt|odesłanie wadliw* … koszt|bez filmu … nie uznamy|bez nagrania … reklamacj*`,
    'claim.health': `
      leczy raka|leczy cukrzycę|wyleczy … w|wyleczysz … w|zastąpi … leki|możesz odstawić leki|odstaw leki|odstawić … leki
      zapomnij o lekach|zapomnij o insulinie|koniec z bólem|koniec z insuliną|pożegnaj się z bólem|pożegnaj … ból|zapomnij o bólu
      zabija 99 … wirus*|włosy odrosną|odrost włosów … gwarant*|lepszy niż lekarstwo|lepsze niż leki|lekarze nie chcą
      lekarze tego nienawidzą|chroni przed covid|cofa cukrzycę`,
    'claim.weight': `
      schudnij … kg w|schudniesz … kg|schudniesz … kilo|schudnij … kilo|minus 10 kg w|zrzucisz … kg|zrzuć … kg|spala tłuszcz … gdy śpisz
      spala tłuszcz … podczas snu|bez diety … schudnie*|10 kg mniej w|kg w tydzień`,
    'claim.absolute': `
      100 % gwarancji efektu|gwarancja … efektu|działa zawsze i na każdego|nigdy się nie zepsuje|nigdy się nie popsuje|cudowne działanie
      cudowny efekt|najlepszy … na całym świecie|zero skutków ubocznych`,
    'counterfeit.admission': `
      nie oryginał ale|to nie oryginał|nie jest oryginaln* … ale|to replika|to repliki|to kopia … jakoś*|to podróbka ale|to są podróbki
      nie do odróżnienia od oryginału|nie odróżnisz od oryginału|nikt nie odróżni|nikt nie pozna … podrób*|identyczn* jak oryginał
      nikt się nie zorientuje|z tej samej fabryki co|za tę cenę … oryginał|w tej cenie … nie oryginał|sprzedajemy repliki
      oferujemy repliki|najlepsza podróba|wygląda jak oryginał`,
    'customs.undervalue': `
      zaniżymy wartość|zaniżyć wartość|zaniżam* wartość|zaniżona wartość … celn*|zadeklarujemy … niższ*|zadeklarować … niższ*
      zadeklarujcie … niższ*|wpiszemy … niższ*|wpiszcie … niższ*|wpisać … niższą wartość|wpisz … niższą kwotę|na fakturze … niższ*
      faktur* … na mniejszą kwotę|faktur* na niższą|obniżyć wartość … cł*|deklarujemy … euro|deklarujemy … dolarów|zadeklarować … mniej`,
    'customs.gift': `
      zadeklarować … jako prezent|zadeklaruj* … jako prezent|oznaczyć … jako prezent|oznaczymy … prezent|oznaczcie … prezent
      wysłać … jako prezent|wyślemy … jako prezent|wyślijcie … jako prezent|wpisać … prezent|wpiszemy … prezent|wpiszcie … prezent
      napisać … prezent … paczce|napiszcie … prezent|zaznaczyć … gift|jako gift … cł*|jako prezent … cł*|jako próbka … cł*`,
    'tax.no-invoice': `
      bez faktury … taniej|taniej bez faktury|bez paragonu … taniej|taniej bez paragonu|jeśli nie potrzebuje … faktury … taniej
      jak nie chcesz faktury|jak nie chcesz paragonu|bez vatu … taniej|bez vat … gotówk*|na lewo … taniej|z fakturą drożej
      z fakturą będzie drożej|plus vat jeśli faktura`,
    'credential.request': `
      podaj kod … przyszedł|podaj kod z smsa|proszę podać kod … przysz*|podaj … kod blik|prześlij kod … otrzym*|przyjdzie do ciebie kod
      przyjdzie kod … podaj|dostaniesz sms … kod … podaj|otrzyma pan kod … podać|otrzyma pani kod … podać|wyślemy kod … proszę podać
      zdjęcie karty … obu stron|zdjęcie karty z obu|zdjęcie karty … przód i tył|trzy cyfry z tyłu|3 cyfry z tyłu|jakie jest hasło
      jakie masz hasło|jakie ma pan hasło|potrzebuję hasła|potrzebujemy hasła|numer karty … data ważności|zaloguj się … link … potwierdź`,
    'abuse.insult': `
      jebał was pies|niech was szlag trafi skurw*|pocałuj mnie w dupę|pocałujcie mnie w|w dupie was mam|mam was w dupie|wsadź sobie w dupę
      wsadźcie sobie w dupę|wsadź to sobie w|wsadźcie to sobie w|banda złodziei|banda debili|banda idiotów|banda oszustów|banda nierobów
      banda kretynów|zgraja złodziei|zgraja idiotów|macie nasrane we łbach|masz nasrane we łbie|gówno we łbie|gówno zamiast mózgu
      nie macie mózgu|nie masz mózgu|bezmózgie … istoty|obyście zdechli|obyś zdechł|obyście zgnili|idź się leczyć|idźcie się leczyć debile
      ty … złodzieju|ty … idioto|wy … złodzieje|wy … debile|złodzieje i oszuści jesteście`,
    'threat.violence': `
      przyjadę … i … rozwalę|przyjadę … rozpierdol*|przyjadę z bejsbolem|przyjadę z chłopakami|przyjadę z kolegami|spalę wam … magazyn
      spalę wam … budę|podpalę wam|podpalę ten|puszczę was z dymem|puszczę z dymem|dostaniesz … w mordę|dostaniesz wpierdol
      dostaniecie wpierdol|spuszczę ci wpierdol|spuścimy wam|połamię ci|połamię wam|nogi wam z dupy|nogi z dupy powyrywam
      wylądujesz w szpitalu|wylądujecie w szpitalu|skończysz w piachu|skończycie w piachu|skończysz na wózku|jak cię spotkam|jak was dorwę
      jak cię dorwę|wpakuję ci kulkę|obiję ci`,
    'discrimination.refusal': `
      nie sprzedajemy … ukraińcom|nie sprzedajemy … cyganom|nie obsługujemy … ukraińców|nie obsługujemy … cyganów|nie obsługujemy takich
      nie wysyłamy … ukraińcom|takim jak wy nie|takim jak ty nie|z takim nazwiskiem … nie|pana nazwisko … nie sprzedajemy
      wracaj na ukrainę|wracajcie na ukrainę|wracaj do swojego kraju|wypad z polski|won na ukrainę|polska dla polaków
      tylko dla prawdziwych polaków`,
    'discrimination.slur': `
      jebać żydów|jebać ukraińców|jebać ukrainę|jebać cyganów|jebać pedałów|do gazu z|żydzi do gazu|hitler miał rację|wracaj na drzewo
      wracaj do dżungli|złaź z drzewa|ukraińskie ścierwo|ukraińska szmata|zakaz pedałowania`,
    'cancellation.request': `
      proszę anulować … ze swojej strony|proszę o anulowanie … brak towaru|proszę anulować … brak|czy może pan anulować … brak
      prosimy o anulowanie … nie mamy|proszę o rezygnację … nie mamy|proszę anulować … powód|anuluj … wpisz powód
      proszę wybrać powód … rezygnacj*|jeśli my anulujemy … kar*|jak ja anuluję … allegro|żeby nie psuć … statystyk*
      żeby nie obniżać … jakości sprzedaży|proszę napisać że się pan rozmyślił|zaznaczyć … że zmienił* zdanie`,
    'dispute.discouraged': `
      proszę nie otwierać dyskusji|nie otwieraj dyskusji|proszę nie zakładać dyskusji|nie zakładaj dyskusji|nie rozpoczynaj dyskusji
      proszę nie rozpoczynać dyskusji|nie ma potrzeby … dyskusji|nie trzeba … dyskusji|bez otwierania dyskusji|załatwmy to bez allegro
      załatwimy to bez allegro|bez angażowania allegro|nie mieszajmy allegro|nie zgłaszaj … do allegro|proszę nie zgłaszać … allegro
      proszę zamknąć dyskusję|zamknij dyskusję|proszę wycofać zgłoszenie|wycofaj reklamację|jeśli otworzy pan dyskusję
      jeśli otworzysz dyskusję … nie|przez dyskusję … potrwa dłużej|zakończyć dyskusję … zwr*`,
    'message.unneeded': `
      dziękujemy za zakup … wkrótce|dziękujemy za zamówienie … wkrótce|twoje zamówienie jest w trakcie realizacji
      państwa zamówienie jest w przygotowaniu|informujemy że zamówienie zostało wysłane … dziękujemy`,
    'phishing.identity': `
      twoje konto … zostanie zablokowane|twoje konto zostało zablokowane|państwa konto zostanie|konto zostało zawieszone … link
      zweryfikuj … konto … link|potwierdź tożsamość … link|kliknij w link … konto|dział bezpieczeństwa allegro
      zespół bezpieczeństwa … weryfik*|oficjalne wsparcie … konto|zaktualizuj dane … płatności … link|płatność została wstrzymana … link`,
  },
}
