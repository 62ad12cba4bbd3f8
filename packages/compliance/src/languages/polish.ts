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
      tiktok|tiktoku|discord|discordzie|gadu-gadu|wechat|signalu|signalem|imessage
      wacap*|łacap*|łotsap*|łocap*|watsap*|whacap*|whatsap*|messendżer*|mesendżer*|mesenger*|messenger*|fejsbuk*|facebook*|fejsik*
      instagram*|instagramik|telegramik*|viber*`,
    messengerWeak: `
      insta|ig|fb|fejsik|wa|wapp|messku|na messie|na mesie|tg|snap|snapie|snapa|signal|na priv|priv|zielona aplikacja|zielonej aplikacji
      zielony komunikator|zielonym komunikatorze|niebieska aplikacja|na fejsie|na gg|na dm|w dm|na telegramie app|messie|na łatsie|na łats
      mesku|na mesa|na messa|whatsie|na whatsie|watsie|na watsie|wacap|wacapie|wacapa|na fb|na fejsa|fejsiku
      na insta|na instagramie|na tg|na wa|na ig|na snapie|na telegrama|na signalu|na viberze`,
    contactVerb: `
      napisz do|napisz na|napiszcie|napiszcie do|pisz na|piszcie|pisać na|napisać na|napisać do|niech pan napisze|niech pani napisze
      odezwij się|odezwij|odezwijcie się|proszę się odezwać|odezwać się|daj znać na|dać znać na|dajcie znać na|zadzwoń|zadzwoń do
      zadzwońcie|zadzwonić|proszę zadzwonić|proszę dzwonić|dzwoń|dzwońcie|dzwonić|zadzwoni pan|zadzwoni pani|przedzwoń|puść strzałkę
      puść sygnał|daj strzałkę|proszę o telefon|telefonować|proszę o kontakt|prosimy o kontakt|kontakt na|kontakt pod
      kontakt mailowy|kontaktuj się|skontaktuj się|skontaktujcie się|skontaktować się|proszę się skontaktować
      prosimy się kontaktować|kontaktować się|wyślij sms|wyślij smsa|proszę wysłać sms|ślij smsa|smsuj|wyślij wiadomość
      wyślij mi wiadomość|proszę wysłać wiadomość|wyślij maila|proszę wysłać maila|wyślij mail|ślij maila|mailuj|dodaj mnie|dodaj nas
      proszę mnie dodać|dodać mnie|znajdź mnie|znajdź nas|znajdziesz mnie|znajdziesz nas|znajdą nas państwo|szukaj nas|szukaj mnie
      łap mnie|złap mnie|złapiesz mnie|jestem dostępny na|jestem dostępna na|jesteśmy dostępni na|jesteśmy też na|pogadajmy|pogadamy
      pogadać|porozmawiajmy|porozmawiać|porozmawiamy|porozmawiamy na|dogadajmy się na|przejdźmy na|przejdźmy do|przenieśmy się|przejść na
      przechodzimy na|wbijaj na|zapraszam do kontaktu na|odpiszę na|odpisuję na|odpisz na|proszę odpisać na|podaj numer|podaj swój numer
      proszę podać numer telefonu|zostaw numer|proszę zostawić numer|podaj maila|uderzaj na|pisz śmiało na|klikaj na|najszybciej przez
      najłatwiej przez|pisz do mnie|pisz do nas|pisać do mnie|pisać do nas|napisz mi na|proszę pisać na|proszę napisać na|proszę pisać do
      dodajcie mnie|skontaktować się z nami|skontaktować się ze mną|zadzwoni do nas|zeskanuj kod qr
      zagadaj|zagadajcie|zagadać|odzywaj się|piszcie na|skrobnij|skrobnij na|gadamy na|łap mnie na|łap nas na|złap mnie na|dryndnij
      zadryndaj|przedzwonić|przekręć|proszę o kontakt przez|znajdź nas na|znajdź mnie na|szukaj nas na|szukaj mnie na
      kontakt przez|kontakt telefoniczny`,
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
      zapłacą|zapłaty|zapłata|zapłatę|zapłaci pan|zapłaci pani|zapłacić mi|zapłaćcie|płacić|płacisz
      płatność|płatności|uiścić|uregulujesz|rozliczyć się|przelej|przelać|przelejesz|przeleje
      przelejcie|przeleje pan|proszę przelać|przelewasz|wpłać|wpłacić|wpłaci|wpłata|wpłatę|wpłaty|wyślij pieniądze|wysłać pieniądze
      prześlij pieniądze|przesłać pieniądze|wyślij kasę|przelej kasę|podeślij kasę|dokonać płatności|dokonać wpłaty|dokonać przelewu
      zrób przelew|zrobić przelew|zaliczkę|zadatek|przedpłata|wyślij blika|wyślij blik|wysłać blik|blikuj|blikniesz|bliknij|bliknąć
      zablikuj|podam numer konta|podam konto|podaję konto|podaję numer konta|podeślę numer konta|wyślę numer konta|zrobić blika|zrób blika
      zapłaciłaby|płatność na|dać zaliczkę|wpłacić zaliczkę|zaliczkę na
      wpłaca|puść blika|puścić blika|rzuć blika|rzucić blikiem|zablikować|blikiem|blikować
      opłacić|opłać|rozliczymy|rozliczyć|uregulować|zapłaci|zapłacisz|zapłacić|zapłaciłby|zapłać`,
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
      na prywatne konto|prywatne konto|kasa do łapy|gotówka do ręki|na konto firmowe|na nasz numer konta|bliku
      do łapy|kasę do łapy|do ręki|gotówa|gotóweczka|gotówką przy odbiorze|za gotówkę|przelewem zwykłym|przelew zwykły|przelew na konto
      przelewik|zaliczka przelewem|zaliczkę przelewem|przelewem na telefon|na telefon blik|na numer telefonu`,
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
      10 % mniej|15 % taniej|10 % taniej|20 % taniej|za pół ceny|po kosztach|dorzucę gratis
      zejść z ceny|zejdziemy z ceny|opuszczę|opuścimy|spuścić z ceny|odejmę|odejmiemy|mniej zapłaci*|taniocha|urwę|obniżę|obniżymy
      utargujemy|dogadamy cenę`,
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
      program poleceń|tylko teraz rabat|wietrzenie magazynów
      black weeks|black weekend|czarny piątek|wszystko do -50|wszystko do -70|wszystko -20%|wszystko -30%|wyprzedaż magazynu
      wyprzedaż magazynowa|czyszczenie magazynu|czyścimy magazyn|wielkie czyszczenie|weekend zniżek|tydzień zniżek|dni zniżek|noc zakupów
      dzień darmowej dostawy|w mega cenie|trzecia gratis|trzeci gratis|trzecia sztuka gratis
      3 sztuka gratis|drugi za pół|drugi za złotówkę|druga za złotówkę|za 1 zł druga|rabat na start|rabat powitalny|cały sklep taniej
      cały sklep 30% taniej|zgarnij rabat|zgarnij zniżkę|łap rabat|łap zniżkę|łap kod|newslettera, rabat
      klub stałego klienta
      kup drugą|kup drugi|kup drugą parę|druga para taniej|po nową kolekcję|nową kolekcję zimową|nową kolekcję letnią|kolekcję jesienną
      nowa kolekcja zimowa`,
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
      polecamy również|polecamy też|polecamy także|wpisz kod rabatowy|obserwuj nas|obserwuj nasz|nie czekaj i|poznaj nasz*|poznaj nową
      rzucić okiem na|rzuć okiem na|zerknij na|zerknąć na|zerknijcie na|proszę zerknąć|polub|polub nasz profil|polubcie|zaobserwuj
      bądź na bieżąco|zajrzyj do nas|zajrzeć do nas|wpadnij do nas|wpadnijcie|wpadaj do|proszę zajrzeć
      zapraszam na|proponujemy też|proponujemy również
      kup dwa|przy zakupie dwóch|weź dwa`,
    ownGoods: `
      nasz sklep|naszego sklepu|naszym sklepie|mój sklep|mojego sklepu|naszą ofertę|naszej oferty|naszą gamę|nasze produkty
      naszych produktów|naszymi produktami|inne produkty|pozostałe produkty|moje inne aukcje|nasze inne aukcje|inne aukcje|moje aukcje
      nasze aukcje|moje oferty|pozostałe oferty|nasze oferty|inne oferty|nasza kolekcja|naszą kolekcję|naszej kolekcji|cały asortyment
      całego asortymentu|nasz asortyment|naszego asortymentu|inne modele|inne wzory|pozostałe modele|nasze nowości|nasz katalog
      wszystko w sklepie|cały sklep|kolejne zakupy|następne zakupy|kolejne zamówienie|nasze akcesoria|nowości w ofercie|nowości w naszym
      pozostałe aukcje|nasze pozostałe aukcje|moje pozostałe aukcje|nasz profil|naszym profilu|z promocjami|z nowościami|ciekawe nowości
      pasujące pokrowce|pasujące etui|pasujące akcesoria|do naszego newslettera|newslettera
      resztę asortymentu|naszych aukcji`,
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
      otwarty towar|używany przez klienta|jest otwart*
      odpakowania|otwart*|otwarciu|otwarcia|po założeniu|po przymierzeniu|zerwan* plomb*|po zerwaniu|uruchomion*
      po uruchomieniu`,
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
      hamuje wypadanie|sprawia że znika|znika bezpowrotnie|uwolni od|uwolnij się od|uwalnia od|wylecz|ulecz
      odrastają|odrosną|odrasta|odrośnie|odrost|ustępuje|ustępują|ustąpi|ustąpią
      łagodzi|łagodzą|wyleczymy|uwolni pana|uwolni panią|zapomnij o|zapomnisz o|zapomną o
      zapomni pan o|zapomni pani o|zapomnieć o|zregeneruje|odbudowuje|odbudowują|odbudowuje chrząstkę|odstawi pan
      odstawi pani|wyrzuć tabletki|wyrzucić tabletki|rzuć tabletki|pomaga przy|pomoże na|na stałe usuwa
      odtruwa|koi|uśmierzy|ratunek na|herbatka na|zioła na
      kuracja na|wzrok wraca|słuch wraca|precz z`,
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
      niepłodność|anemia|zawał|hiv|aids|żółtaczka|wzw|marskość|otyłość|otyłości|pasożyty|pasożytów|borelioza
      boreliozę|bielactwo|łupież|rak piersi|rakiem|nowotworami|choroby serca|choroba wieńcowa|kaszlu
      insulinę|insuliny|raka piersi|bezsennością|o bezsenności|migrenami|żylakami|hemoroidami|cellulit|cellulitu
      cellulitem|rozstępy|rozstępów|łysieniem|zakola|zakoli|siwizna|siwiznę|bólem pleców
      bólem kręgosłupa|bólu kolan|ból kolan|bóle kolan|bólach|haluksy|haluksów|ostroga piętowa|ostrogę|nocne poty
      chrapania|chrapaniem|anemię|wątroba|stłuszczenie wątroby|kamienie nerkowe|candida|kandydoza|toczeń|rzs|reumatoidalne
      niedosłuch|głuchota|demencja|demencję|skleroza|zawału|miażdżyca|miażdżycę|lęki|ataki paniki|stres przewlekły
      nadciśnieniem|chorób serca|bolące stawy|fibromialgia|nietrzymanie moczu
      gorączka|kaszel|katar|udar|zatoki`,
    weight: `
      schudnij|schudnąć|schudniesz|schudłam|schudłem|schudniecie|odchudzanie|odchudzania|odchudzając*|odchudza|utrata wagi|utratę wagi
      utraty wagi|zrzuć kilogramy|zrzucić kilogramy|zrzucisz|zbędne kilogramy|zbędnych kilogramów|zgubić kilogramy|zgub kilogramy
      kilogramów mniej|kilo mniej|mniej kilogramów|spalacz tłuszczu|spala tłuszcz|spalanie tłuszczu|spalić tłuszcz|spalisz|płaski brzuch
      tłuszcz z brzucha|tkanka tłuszczowa|tkankę tłuszczową|bez diety|bez efektu jojo|wyszczupla|wyszczuplając*|wyszczuplisz|hamuje apetyt
      blokuje apetyt
      schudnie|schudnie pan|schudnie pani|chudniesz|chudnie|chudnij|chudnąć|odchudzi|minus 5 kg|minus 10 kg|minus 8 kg|minus 15 kg
      kilo tygodniowo|kg tygodniowo|kg miesięcznie|brzuch zniknie|brzuszek zniknie
      pozbądź się brzucha|oponka zniknie|oponka|zrzucicie|spala kalorie|topi tłuszcz|roztapia tłuszcz|bez ćwiczeń
      bez siłowni|bez wyrzeczeń|bez głodówki|jedząc wszystko|jedz co chcesz`,
    absolute: `
      gwarantowan*|gwarantujemy efekt|gwarancja efektu|gwarancja rezultatu|efekt gwarantowany|100 % skuteczn*|100 % skuteczności|w 100 %
      w stu procentach|sto procent|stuprocentow*|na zawsze|raz na zawsze|bezpowrotnie|z dnia na dzień|w jedną noc|przez jedną noc
      w kilka dni|w parę dni|w ciągu tygodnia|w 7 dni|w 10 dni|w ciągu 7 dni|w dwa tygodnie|w 2 tygodnie|w miesiąc|w 30 dni
      w ciągu miesiąca|w 3 tygodnie|w trzy tygodnie|bez skutków ubocznych|żadnych skutków ubocznych|brak skutków ubocznych
      naukowo udowodnion*|udowodnione naukowo|klinicznie udowodnion*|klinicznie potwierdzon*|potwierdzone klinicznie|potwierdzone naukowo
      udowodnione klinicznie|cudown*|bez wysiłku|bez leków|bez operacji|bez lekarza|na zawsze z|w tydzień bez|w 5 dni|w 24 godziny
      w kilka godzin|efekt natychmiastowy|całkowite wyleczenie|całkowitego wyleczenia|znika całkowicie|znikną całkowicie|efekt murowany
      bez żadnych skutków
      u każdego|dla każdego przypadku|każdemu pomaga|każdemu pomoże|każdemu pomogło|po pierwszym użyciu|od pierwszego użycia
      po jednym użyciu|po pierwszej nocy|od pierwszej nocy|po jednej nocy|już po tygodniu
      już po kilku dniach|już po 14 dniach|już po 7 dniach|w trzy dni|w 3 dni|w tydzień
      w tydzień czasu|skuteczność 100|100% skuteczności|skuteczności potwierdz*|potwierdzone badaniami
      potwierdzona badaniami|potwierdzon* naukow*|udowodnion* naukow*|lekarze polecają|polecane przez lekarzy|bez tabletek
      bez wizyty u lekarza|bez skalpela|bez zabiegu|bez bólu|gwarancja skuteczności
      cudem|lepsze niż tabletki|lepsze niż leki|lepszy niż leki|mocniejsze niż leki|setkom ludzi
      tysiącom ludzi|i po sprawie|jak ręką odjął`,
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
      nieoryginalna torebka|są nieoryginalne|jest nieoryginaln*|klon 1:1|klon airpods|podrób|repliki|replika|replikę|replik
      podróbka premium|podróbce|podróbkom|kopia znanej marki|kopie znanych marek|kopia znanego|chińska kopia|chińskie kopie
      chińska podróba|chińczyk nie oryginał|nieoryginalne|nieoryginalny|nieoryginalna|nie oryginalne|nieorginal*
      perfumy lane|odlewka podróbka|tester podróbka|odpowiednik znanej marki|1:1|jeden do jednego z oryginałem
      bez licencji marki|fejkowe|fejkowy|lewe markowe|bazarówki|turecki bazar
      klon oryginału|klony oryginału|tylko klon|to klon`,
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
      zgłosić jako|zgłosimy jako|obniżyć wartość|obniżymy wartość|pomniejszyć wartość|zmniejszyć wartość
      wpiszemy|wpisać|wpisz|wpiszcie|wpiszę|wpisujemy|wpisujcie|wpisał|wpisali|niech pan wpisze|napiszemy|napiszcie|napisać|napisz|napiszę
      oznaczcie|oznaczyć|dać na|zaznaczcie
      zaniża`,
    papers: `
      na fakturze|faktura handlowa|fakturze handlowej|proforma|faktura celna|deklaracji celnej|na deklaracji|formularz celny|na etykiecie
      na paczce|na przesyłce|na liście przewozowym|cn22|cn23|dokumentach celnych|dokumenty celne|w dokumentach|na paragonie|w papierach
      na fakturze proforma|w deklaracji|na deklaracji celnej|na formularzu|w formularzu celnym|na dokumentach
      paczce|na paczkę|na pudełku|na kartonie|na nalepce|na druku|odprawie|na odprawie
      w zgłoszeniu|w celnym|celnej|celnym|celnicy|celnikom|celników`,
    lowValue: `
      niższa wartość|niższej wartości|niska wartość|niskiej wartości|mniejsza wartość|mniejszej wartości|zaniżona wartość
      zaniżonej wartości|zaniżyć wartość|zaniżymy wartość|zaniżona|symboliczna wartość|minimalną wartość|małą wartość|wartość 10
      wartość 20|wartość 5|wartość 15|wartość poniżej|niższa cena|niższą cenę|niższej ceny|niższa kwota|niższą kwotę|niższej kwoty
      niska kwota|niską kwotę|mniejsza kwota|mniejszą kwotę|małą kwotę|symboliczną kwotę|połowa ceny|połowę ceny|połowa wartości
      połowę wartości|poniżej 150|poniżej 45|poniżej 22|wartość niższą|na 10 euro|na 20 euro|na 15 euro|na 10 dolarów|na 20 dolarów
      tylko 10 euro|tylko 20 euro|tylko 10 dolarów|tylko 20 dolarów|kwotę 10|kwotę 20|mniej niż wartość|mniej niż cena|niżej niż wartość
      na połowę|na pół ceny|warte dychę|warte 5|warte 10|warte 20|wartość symboliczn*
      mniejszą cenę|niską cenę|mniej niż zapłaci*
      mniej niż naprawdę|fikcyjną|śmieszną kwotę`,
    giftMark: `
      jako prezent|jako podarunek|jako upominek|jako gift|gift na|że to prezent|że prezent|prezent na paczce|prezent na deklaracji
      prezent w deklaracji|wpisać prezent|wpisz prezent|wpiszcie prezent|wpiszemy prezent|napisz prezent|napisać prezent|napiszcie prezent
      zaznacz prezent|zaznaczyć prezent|zaznaczcie prezent|zaznaczymy prezent|jako próbka|jako próbkę|jako próbki|próbka bez wartości
      próbki bez wartości|bez wartości handlowej|jako dokumenty|jako rzeczy osobiste|rzeczy osobiste|jako rzeczy używane|jako używane
      jako darowizna|jako darowiznę|przesyłka prywatna|przesyłkę prywatną|do użytku osobistego
      że to dokumenty|że to próbki|że to próbka|że używane|że to używane
      że rzeczy używane|że to używka|że prywatne|jako prywatna|darowizna|bezwartościowe`,
    avoidTax: `
      uniknąć cła|unikniesz cła|unikniemy cła|uniknie pan cła|uniknie pani cła|unikać cła|ominąć cło|omiń cło|ominiemy cło|ominiesz cło
      ominąć podatek|uniknąć podatku|uniknąć vat|unikniesz vat|uniknąć opłat celnych|uniknąć opłaty celnej|nie płacić cła
      nie zapłacisz cła|nie zapłaci pan cła|nie zapłaci pani cła|nie płacić podatku|nie płacić vat|nie płacił cła|nie płaciła cła
      żeby nie płacić cła|żeby nie było cła|bez płacenia cła|bez płacenia vat|bez cła i vat|oszczędzić na cle|zaoszczędzić na cle
      zaoszczędzić na vat|oszukać celników|oszukać urząd|obejść cło|obejść podatek|mniejsze cło|mniej cła|niższe cło|mniejszy podatek
      żeby celnicy nie
      cła nie zapłaci*|ominę cło|omijamy cło|ominie cło|ominąć opłaty|ominąć vat|ominiesz vat
      omijamy vat|nie płacił vat*|nie płaciła vat*|nie płacił podatku|nie zapłacę cła|nie zapłacę vat*|nie zapłaci vat|nie naliczą cła
      nie naliczyli cła|nie doliczą cła|celnicy nie sprawdzają|celnicy się nie czepiają|celnicy nie doliczą
      nie czepiali się celnicy|urząd się nie dowie|skarbówka się nie dowie|poza skarbówką
      pod stołem`,
    noInvoice: `
      bez faktury|bez paragonu|na lewo|poza ewidencją|bez kwitu|nie wystawiamy faktur|nie wystawię faktury
      nie wystawiam paragonu|nie nabijam na kasę|bez nabijania na kasę|cena bez vat|bez vatu za|faktury nie będzie|bez paragonu i
      faktura droższa|bez fakturki|bez fv
      bez kwitka|bez vat|bez vatu|bez nabijania|nie nabijam|nie nabijemy
      na czarno`,
    secret: `
      hasło|hasła|hasłem|hasło do konta|hasło do banku|hasło do bankowości|kod pin|pin do karty|pin karty|numer pin|kod sms|kodu sms
      kod z smsa|kod z sms|kodu z smsa|kod weryfikacyjny|kodu weryfikacyjnego|kod autoryzacyjny|kodu autoryzacyjnego|kod potwierdzający
      kod bezpieczeństwa|kodu bezpieczeństwa|kod jednorazowy|kodu jednorazowego|jednorazowy kod|jednorazowe hasło|kod który przyszedł
      kod, który przyszedł|kod który otrzymał*|kod, który otrzymał*|kod który dostał*|kod, który dostał*|kod który dostaniesz
      kod, który dostaniesz|kod który przyjdzie|kod, który przyjdzie|kod 6-cyfrowy|6-cyfrowy kod|sześciocyfrowy kod|4-cyfrowy kod
      czterocyfrowy kod|kod otp|otp|kod do whatsapp|kod do logowania|dane logowania|dane do logowania|danych do logowania|login i hasło
      loginu i hasła|cvv|cvc|cvv2|kod cvv|kod cvc|trzy cyfry z tyłu|3 cyfry z tyłu|trzy cyfry z odwrotu|3 cyfry z odwrotu
      pełny numer karty|pełnego numeru karty|cały numer karty|numer karty|numeru karty|nr karty|dane karty|danych karty|zdjęcie karty
      zdjęcia karty|zdjęcie karty płatniczej|datę ważności karty|data ważności karty|hasło do poczty|klucz prywatny|kod blik
      kod który dostał|kod, który dostał|kodzik|kod z esemesa|kod smsowy|kod co ci przyszedł|kod co przyszedł|kod co panu przyszedł
      kod który ci przyszedł|kodu blik|kod do blika|blika kod|sześcioma cyframi|szóstka cyfr|cyferek z tyłu
      cyferki z tyłu|cyfry z tyłu|cyfr z tyłu|trzy ostatnie cyfry z|cyfry na odwrocie|cyfr na odwrocie
      ważność karty|numer z karty|fotka karty|fotkę karty|foto karty|skan karty|skanu karty|karty z obu stron|karty z dwóch stron
      kartę z obu stron|selfie z dowodem|selfie z kartą|selfika z kartą|zdjęcie z dowodem|dowodem i kartą|skan dowodu|zdjęcie dowodu
      pinu do karty|pin do konta|hasło do allegro|haslo|danych logowania|dane do konta|dane z karty
      login do banku|login do konta|odpowiedź na pytanie|nazwisko panieńskie matki|peselu i
      cyfry z tyłu karty
      twoje hasło|swoje hasło|pana hasło|pani hasło|hasło logowania|zdjęcie karty z|karty z przodu|cvv z karty`,
    askVerb: `
      podaj|podaj mi|podaj nam|podać|podać nam|proszę podać|prosimy podać|podasz|poda pan|poda pani|podajcie|podanie|podania
      prosimy o podanie|proszę o podanie|wyślij|wyślij mi|wyślij nam|proszę wysłać|prześlij|prześlij mi|prześlij nam|przesłać
      proszę przesłać|prosimy przesłać|prosimy o przesłanie|proszę o przesłanie|podeślij|podesłać|proszę podesłać|napisz mi|proszę napisać
      przekaż|przekazać|proszę przekazać|udostępnij|udostępnić|proszę udostępnić|prosimy o udostępnienie|potwierdź|potwierdzić
      proszę potwierdzić|prosimy potwierdzić|podyktuj|podyktować|proszę podyktować|powiedz mi|proszę powiedzieć|daj mi|daj nam|potrzebuję
      potrzebujemy|będziemy potrzebować|jakie jest|jakie masz|przepisz|odczytaj|odczytać|wpisz tutaj|zweryfikować|musimy znać|muszę znać
      wysłać nam|wysłać mi|jaki jest pana|jaki jest pani|jaki jest twój|jakie jest pana|jakie jest pani|jakie jest twoje
      będzie nam potrzebn*|jest nam potrzebn*|jest mi potrzebn*|proszę o kod|prosimy o kod|prosimy o hasło|proszę o hasło|prosimy o dane
      prosimy o numer|proszę o numer
      poda|podaje pan|podaje pani|niech pan poda|niech pani poda|niech mi pani poda|niech mi pan poda|prześle pan|prześle pani|przesyłasz
      prześlesz|ją przesłać|go przesłać|wyśle pan|wyśle pani|wysłać|podrzuć|podyktuje|dyktuj|dyktuje|przeczytaj|przeczytać|zrób zdjęcie
      zrobić zdjęcie|potrzebny jest|konieczne jest|konieczny jest|konieczna jest
      niezbędny jest|niezbędne jest|wymagane jest|wymagany jest|jaki jest|jaki ma pan|jakie ma pani|wklej|przepisać
      dasz|da mi pan|da mi pani|proszę o
      wyślij zdjęcie|prześlij zdjęcie|wyślij fotkę|prześlij fotkę
      potrzebne do|potrzebny do|potrzebna do|go podyktować|mi go podyktować|proszę mi podać`,
    insult: `
      kurwa mać z wami|kurwo|kurwy|ty kurwo|kurwiarze|kurwiarz|skurwysyn|skurwysyny|skurwysynu|skurwysynów|skurwiel|skurwiele|skurwielu
      skurwieli|chuju|chuje|chuj ci|chuj wam|chujek|chujki|chuj z wami|hujek|ty chuju|jebany|jebani|jebana|zajebany|pojeb|pojeby|pojebie
      pojebany|pojebani|pojebana|popierdoleni|popierdolony|popierdolona|pierdolony|pierdoleni|pierdolcie się|pierdol się|wypierdalaj
      wypierdalajcie|spierdalaj|spierdalajcie|odpierdol się|odpierdolcie się|jebcie się|jeb się|jebać was|jebać was wszystkich
      jebał was pies|jebał cię pies|pizda|pizdo|pizdy|pizdzielec|cipo|cipy|ciota|cioto|cioty|ciul|ciule|ciulu|ciuli|cwel|cwelu|cwele
      frajer|frajerzy|frajerze|frajerów|śmiecie jedne|ludzkie śmieci|debil|debile|debilu|debili|debilka|debilem|idiota|idioci
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
      ty downie|bandą złodziei|bandą oszustów|bandą idiotów|bandą nierobów|bando złodziei|bando debili|bando idiotów|bando oszustów|bando kretynów|pierdoleni złodzieje|pieprzeni złodzieje
      pieprzeni oszuści|pieprzony złodziej|pieprzony oszust|cholerni złodzieje|cholerni oszuści|oszuści jebani|zasrani złodzieje
      zasrany oszust|zasrańcy|zasraniec|zasrańcu|głupia krowo|głupia krowa|stara krowa|głupia pizdo|tępa dzido|tępa dzida|tępe dzidy
      tępe chuje|tępy chuju|tępy chuj|ryj zamknij|zamknij ryj|zamknij mordę|zamknijcie mordy|stul pysk|stul ryj|morda w kubeł|wypchaj się
      wypchajcie się|śmierdzielu|śmierdziele|śmierdziel
      debil*|idiot*|kretyn*|imbecyl*|oszuście|oszusty|oszustko|złodzieje jedni|złodzieju jeden|spierdal*|sp*erdal*|wypierdal*|spieprzaj*
      spadaj na drzewo|wal się na ryj|walcie się na ryj|goń się|gońcie się|pocałuj* mnie w dupę|w dupę mnie pocałuj*
      pocałujcie mnie gdzieś|w dupie mam|mam was w dupie|mam cię w dupie|mam to w dupie|wsadź sobie|wsadźcie sobie|w dupę sobie wsadź*
      kurwa co za|co za kurwy|kurwy jebane|jebani oszuści|jebańce|jebany złodziej|pojebało was|pojebało cię|popierdoliło|pierdolnięt*
      walnięt*|jebnięt*|porąbani|pierdolę was|pierdolcie|chuj w dupę|chujowi|skurwiel*|skurwysyn*|sukinsyn*|patałach|patałachy|patałachu
      patałachów|nieroby|nierobów|nierobie|niedorajdy|niedorajda|niedojda|niedojdy|fajtłapy|półgłówk*|przygłupie|tępa strzała|tępy ch*
      tępa pała|tępe pały|głąb|głąby|głąbem|głąbami|matoł*|barani łeb|tumany|tuman|tumanie|tumanów|ćwierćinteligen*|pajac
      pajace|pajacu|pajacem|pajacami|chamem|chamami|chamów|chamstwo|prostakiem|prostak|prostakami|wieśniaku|wieśniary
      wsiok|wsioki|mendy|gnoju|gnojku|szmaciarz*|ścierwa|ścierwojady|zasrany|zasrani|gówniara|kutasiarz*|suko
      kurwiszon*|lafirynd*|krętaczu|krętaczami|naciągaczami|hochsztapler*|kanciarz*|cwaniaczki|cwaniaczku|żulu
      patole|patusy|patusie|małpy jedne|stara ruro|babsztyl*|pindo|pindy|pierdoło|łajzy|łajza|łajzo|kmiot
      kmioty|kmiocie
      kurwa*|kutasiarze|ty buraku|barany jedne|buraki jedne|śmieciu jeden
      śmieciu`,
    insultWeak: `
      głupi|głupcy|głupiec|głupcze|głupek|głupki|głupku|tępy|tępi|tępa|żałosny|żałośni|beznadziejni|niekompetentni|niekompetentny
      niekompetentna|nieudacznik|nieudacznicy|nieudacznikami|nieroby|nierób|lenie|darmozjad|darmozjady|kłamca|kłamcy|kłamcami|kłamczuch
      kłamczuchy|złodziej|złodzieje|złodziejem|złodziejami|złodzieju|złodziejka|bandyta|bandyci|bandytami|bezczelni|bezczelny|bezczelna
      bezwstydni|klaun|klauni|klaunami|klown|klowny|pajac|pajace|pajacem|pajacami|błazen|błazny|świnie|świniami|osły|osłami|barany
      baranami|śmieciem|śmieciami|zerem|szuja|szuje|cwaniak|cwaniaki|cwaniacy|cwaniakami|partacz|partacze|partaczami|żebracy|wieśniak
      wieśniaki|analfabeta|analfabeci|nieuk|nieuki|ignorant|ignoranci|hipokryta|hipokryci|tchórz|tchórze|bezmózg|bezmózgi|bezmózdzy
      chołota|hołota|nienormalni|nienormalny|chorzy psychicznie|idiotyczni|szmatami|gównem|burakiem|burakami|baranem|osłem|dziadem
      dziadami|leniem|leniami|pasożytami|bydłem|gnojem|gnojami|marginesem|głupkiem|głupkami|szujami|krętaczami|frajerami|debilami
      tępa dzida|nikim|śmieszni|śmieszny|chory psychicznie|nędzni|niepoważni|bezużyteczni|bezużyteczny|chciwi|obleśni|parówa|parówy
      ciamajda|ciamajdy|gamoń|gamonie`,
    addressee: `
      pan jest|pani jest|jest pan|jest pani|państwo jesteście|wy jesteście|ty jesteś|jesteście bandą|banda|bando|banda jakichś|zgraja
      wy wszyscy|ale z was|ale z ciebie|z was|z ciebie|jaki z ciebie|jacyś|wasi pracownicy to|wasz personel to|wasza firma to
      wasz pracownik to|wasi ludzie to|to jacyś|pracują tam|pracują u was|sprzedawca to|ten sprzedawca to|jebane|jebani|pieprzeni
      pieprzony|cholerni|cholerny|jesteście zwykłymi|jesteście zwykli|jesteście tylko|jesteście po prostu|jesteś zwykłym|jesteś zwykły
      jesteś po prostu|jesteście jak|wy to|ty to|ty głupi|ty jeden|wy jedni|stado baranów|to same|same złodzieje|co za ludzie|co za banda
      u was pracują|to są zwykli|to zwykli|jesteście|jesteś|co za|wy|ty
      pan jest zwykłym|jest pan zwykłym|jest pani zwykłą|ale z pana|ale z pani|pracują same
      wasz sklep to|wasza obsługa to`,
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
      zniszczę ci życie|poślę chłopaków|wyślę chłopaków|źle się to dla|marnie skończysz|marnie skończycie|skończysz w|skończycie w
      wpierdol masz|masz wpierdol|masz wpierdol jak|dostaniesz wpierdol|dostaniecie wpierdol|będzie wpierdol|lepiej się oglądaj
      oglądajcie się|obejrzyj się za siebie|patrz za siebie|patrzcie za siebie|uważaj jak wychodzisz|uważaj, jak wychodzisz
      uważaj jak będziesz wracać|uważaj wieczorem|może już do domu nie|do domu nie wróci|do domu nie wrócić|nie wrócisz do domu
      nie dojedziesz do domu|nie dożyjesz|nie dożyjecie|nie doczekasz|podjadą chłopaki|podjadą do pani|podjadą do pana|podjadą do ciebie
      podjadą do was|przyjadą do pana|przyjadą do pani|przyjadą do ciebie|przyjadą do was
      przyjedziemy do ciebie|przyjadę z kolegami|przyjadę z kumplami|przyjadę z ekipą
      wpadniemy do ciebie|złożymy ci wizytę|złożymy wam wizytę|złożę ci wizytę|złożymy panu wizytę
      zobaczysz co ci|zobaczycie co wam
      jeszcze się spotkamy|jeszcze się zobaczymy i|spotkamy się na ulicy|masz rodzinę? to
      masz dzieci? to|dbaj o rodzinę|zadbaj o rodzinę|szkoda by było gdyby|szkoda by było, gdyby|szkoda by było dzieci|różnie bywa z
      coś ci się stanie|coś ci się może stać|coś wam się stanie|może ci się coś stać|może się coś stać twoj*|stanie ci się krzywda
      stanie się wam krzywda|wiemy gdzie mieszkasz|wiemy, gdzie mieszkasz|wiemy gdzie mieszkacie|wiemy gdzie pan mieszka
      wiemy gdzie pani mieszka|wiemy, gdzie pani mieszka|wiem gdzie pan mieszka|wiem gdzie pani mieszka|wiem gdzie parkujesz
      wiem, gdzie parkujesz|wiem o której kończysz|wiem, o której kończysz|wiem gdzie chodzą twoje dzieci|wiem, gdzie chodzą twoje dzieci
      znam twoją rodzinę|znam twój numer domu|znajdę cię choćby|mam cię na oku|mamy cię na oku|mamy twój adres|nie ujdzie ci to
      nie ujdzie wam to|nie daruję wam tego|nie daruję ci tego|popamiętasz mnie|popamiętacie mnie|popamiętasz|popamiętacie
      gorzko pożałujesz|gorzko pożałujecie|będziesz żałował że|będziesz płakać|krwią zapłacisz
      poleje się krew|będziesz zbierać zęby|będziesz zbierał zęby|pozbierasz zęby|pozbierasz się z podłogi
      będziesz chodzić o kulach|będziesz jeździł na wózku|skończysz na wózku|skończysz w szpitalu|skończycie w szpitalu
      wylądujesz w szpitalu|wylądujecie w szpitalu|skończysz w piachu|pójdziesz do piachu|zrobię ci z dupy|zrobię z ciebie|już po tobie
      już po was|długo nie pociągniesz|zakopię cię|zakopiemy cię|zakopać cię|w lesie cię|do lasu z tobą|z chłopakami cię
      chłopaki się tobą zajmą|chłopaki się wami zajmą|kumple się tobą|módl się żeby
      módl się, żeby|żegnaj się z|pożegnaj się z rodziną|obyś zdechł|obyście zdechli|żebyś zdechł|nie wyjdziesz z tego
      nie wyjdziecie z tego
      dostanie po mordzie|dostaniesz po mordzie|dostaniecie po mordzie|dostanie w ryj|dostaniesz w ryj|cię znajdę|was znajdę
      jak cię znajdę|jak was znajdę|jak cię dorwę|jak was dorwę|jak cię spotkam|jak cię złapię|wylądujesz na oiom*|wylądujecie na oiom*
      trafisz do szpitala|trafisz na oiom*|albo wylądujesz|pod blokiem cię|taki cwany … jak cię|szykuj się na|szykujcie się na
      gdyby … magazyn … się zapalił|gdyby … sklep … się zapalił|żeby się coś nie zapaliło|żeby wam się nie zapalił*`,
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
      utopię
      spalę|spalimy|podpalimy|podpalić|rozwalę|rozwalimy|rozjebiemy|rozpieprzę|rozpieprzyć|zakopię|zakopać
      zakopiemy|połamię|połamiemy|pobić|zleję|zlejemy|obiję|wpierdolimy|dojadę|dojedziemy|utłukę|zarżnę
      zarżnąć|potnę|ukręcę|zrobię krzywdę|zrobimy krzywdę|zgniotę|rozjadę|otruję|wybiję|powybijam
      powybijamy|przestrzelę|odstrzelę|zdemoluję|zdemolujemy|wysadzę|puścimy z dymem|pójdzie z dymem|pójdziecie z dymem|spuścimy łomot
      spuszczę łomot|wpierdziel|oklep|dostanie w|dostaniesz po|dostaniecie po|strzał w|poprzestawiam`,
    target: `
      ciebie|twoja rodzina|twoją rodzinę|waszą rodzinę|wasze rodziny|twoje dzieci|wasze dzieci|twoją żonę|twoją matkę|twój dom|wasz dom
      twój sklep|wasz sklep|waszym sklepie|wasz magazyn|waszym magazynie|wasze biuro|waszą siedzibę|waszą firmę|budę|tę budę|waszą budę
      kuriera|kurierowi|waszego kuriera|twoje auto|sprzedawcę|waszego magazynu|wasze auto|twój samochód|wasz samochód|wasze samochody
      waszych pracowników|tego magazynu|ten magazyn|to biuro|wam biuro|waszemu kurierowi|z wami|z tobą|cię|was|wam|tobie|ci
      łeb|ryj|mordę|gębę|zęby|nogi|kark|głowę|szczękę|was wszystkich|twojego|twojej|waszej|wasza|pańską|pański|pańskiego|panu|pani rodzin*
      pana rodzin*|tę firmę|ten sklep|tym sklepem|wasza firma|chałupę|chatę|hurtownię|waszą hurtownię|kurierowi nogi|twojemu|waszemu
      tego kuriera|tego waszego`,
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
      hindusa|takich jak ty|kobiet nie
      ukraińcem|ukraińcami|ukrainkę|ukraince|ukrainkami|cyganami|cyganowi|cyganek|cygankę|rumun|rumuna|rumunem|rumunami|rumunka|murzyna
      murzynem|murzyn|murzynom|ciapaty|ciapatego|ciapatych|ciapatym|ciapaci|arab|araba|arabem|arabami
      żyda|żydem|żydami|żydkom|żydków|muzułmanką|muzułmanami|muzułmaninem|hindus|hindusem|hindusami|hindusi u|wietnamczyk
      wietnamczyka|chińczyk|chińczyka|rosjanina|rosjaninem|rosjankę|ruscy|białorusin|gruzin|gruzina|gruzinem
      gej|geja|gejem|pedał|pedała|pedałom|pedałów|pedały|lesba|lesby|lesbijka|transa|transwestyt*|obcokrajowca|obcokrajowcem
      cudzoziemca|imigranta|imigrantka|uchodźca|uchodźcę|babsko|babsztyl
      staruch|starucha|staruchy|stare baby|starzy ludzie|emeryci|emerytom|inwalida|inwalidzi|inwalidom|inwalidów
      kalekom|głuchych|ślązak|kaszubów|warszawiak|wieśniakom|katolikom|jehowych|banderowcu|banderowcy|banderowiec|banderowców
      upadliniec|afrykańczyk|azjata|azjatka|skośnookich|skośnoocy|bezdomnym|bezdomnych
      baba na infolinii`,
    refusePeople: `
      nie wysyłamy do ludzi|nie wysyłamy dla|nie wysyłamy ukraiń*|nie przyjmujemy zamówień od|nie przyjmuję zamówień od
      nie realizujemy zamówień od|nie chcemy klientów|nie chcemy tu|nie chcemy sprzedawać|nie chcemy mieć do czynienia
      nie chcę mieć do czynienia|nie handlujemy z|nie handluję z|nie robimy interesów z|nie robię interesów z|nie współpracujemy z
      nie mają u nas czego|nie są mile widziani|nie jest mile widzian*|nie jesteście mile widziani|niemile widziani|zakaz dla
      odmawiamy sprzedaży|odmawiamy obsługi|odmawiamy realizacji|anulujemy zamówienia od|tylko dla polaków|sprzedajemy tylko polakom
      wyłącznie dla polaków|wyłącznie polakom|tylko dla białych|ze względu na narodowość|ze względu na pochodzenie|ze względu na religię
      ze względu na kolor skóry|z powodu narodowości|z powodu pochodzenia|nie sprzedajemy ukraiń*|nie sprzedajemy cygan*
      nie sprzedajemy obcokrajowc*|nie sprzedajemy cudzoziemc*|nie sprzedajemy muzułman*|zakaz wstępu dla|blokujemy klientów
      blokujemy kupujących|nie sprzedajemy|nie sprzedaję|nie obsługujemy|nie obsługuję
      nie życzę sobie żeby|nie życzę sobie, żeby|nie życzę sobie aby|nie życzę sobie, aby|nie życzę sobie, by|nie życzę sobie by
      nie życzę sobie kontaktu z|nie wysyłamy do|nie wyślemy do|nie wydajemy|nie wydamy|nie przysyłajcie|nie przysyłać
      proszę nie przysyłać|nie przysyłajcie mi|nie wpuszczę|nie wpuszczam|nie wpuszczamy|nie otwieram drzwi
      nie chcę, żeby|nie chcę rozmawiać z|nie będę rozmawiać z|nie będę rozmawiał z|nie będę rozmawiała z
      nie będę gadać z|nie rozmawiam z|nie przyjmę paczki od|nie odbiorę od|nie odbieram od|byle to nie był|byle nie był
      żeby to nie był|żeby nie był|żeby nie przywoził|żeby nie przywozili|nie chcemy u siebie|nie realizujemy dla
      takich nie obsługujemy|nie obsłużymy|nie sprzedamy|odmawiam obsługi|odmawiam rozmowy z
      przełączcie mnie do|dajcie mi faceta|dajcie faceta|dajcie polaka|dajcie mi polaka|niech przyjedzie polak|polskiego kuriera
      kuriera polaka|z polakiem|polaka proszę|won z|precz z`,
    contempt: `
      wszyscy kradną|tylko kradną|same złodzieje|sami złodzieje|to złodzieje|wszyscy to złodzieje|wszyscy oszukują|brudasy|brudasami
      śmierdzą|śmierdzicie|śmierdzące|cuchną|podludzie|gorsza rasa|niższa rasa|to zwierzęta|jak zwierzęta|darmozjady|terroryści|bandyci
      kryminaliści|nie można ufać|nie można wierzyć|nie ufam|nie wolno ufać|wracaj do siebie|wracajcie do siebie|wracaj do swojego kraju
      wracajcie do swojego kraju|wracaj na ukrainę|wracajcie na ukrainę|wypad z polski|wypad z naszego kraju|won z polski|wynocha z
      wynoście się|do garów|miejsce w kuchni|dzikusy|jak małpy|to małpy|jak szczury|to szczury|brudni i|jak robactwo|to robactwo
      jak karaluchy|to nieroby|to pasożyty|zawsze kłamią|wszyscy kłamią|zawsze oszukują|tylko oszukują|zawsze kradną|to hołota|to dzicz
      dzika hołota|powinni siedzieć w kuchni
      kradną|oszukują|kłamią|sami oszuści|same oszustki|to oszuści|to brudasy|to bandyci|to lenie|to tępaki|to pijacy|do roboty się nie
      powinni siedzieć w domu
      powinna siedzieć w domu|powinny siedzieć w domu|powinny siedzieć|niech siedzą w domu|niech siedzi w domu|niech wracają|niech wraca
      niech spadają|do gazu|do pieca|przy garach|jest po polsku nie|zero kultury|jak bydło|jak świnie
      brzydzę się|brzydzą mnie|wszyscy tacy sami|wszyscy są tacy|pasożytują|na socjalu|żerują|zalewają nas
      zabierają pracę|nie ufa się|no to wszystko jasne|tylko by brali
      wracaj na|wracajcie na|wracaj do|wracajcie do`,
    slur: `
      czarnuch|czarnuchy|czarnuchu|czarnuchów|bambusie|ciapaty|ciapaci|ciapatych|ciapaku|ciapaki|brudas jeden|arabus|arabusy|arabusów
      turas|turasy|kebab jeden|żydki|żydku|parchy|parch|parszywy żyd|parszywi żydzi|żydowska szmata|żydowskie ścierwo|jebany żyd
      jebani żydzi|jebane żydy|żydłak|żydłaki|ukropy|banderowiec|banderowcy|banderowców|banderowska|banderówka|jebany ukrainiec
      jebani ukraińcy|jebana ukrainka|ruska szmata|ruski pies|ruskie ścierwo|kacap|kacapy|kacapów|jebani ruscy|szwabie|szkopy
      skośnooki|skośnoocy|skośnookie|żabojad|makaroniarz|cygan jebany|cyganie jebani|jebany cygan|jebani cyganie
      brudny cygan|brudni cyganie|cygańskie nasienie|pedałów|pedzio|ciota jebana|pedryl|pedryle|lesba|lesby
      tęczowa zaraza|hanys jebany|rumun jebany|brudny rumun|murzyn jebany|jebany murzyn|jebane murzyny|czarna małpa|czarne małpy
      ty bambusie|brudny bambus|szkopie|żydki jebane|ukropie|ty ukropie|brudny arab|brudni arabowie|jebany arab|jebani arabowie
      jebany ciapaty|jebani ciapaci
      ciapak|ciapatego|czarnucha|bambus|bambusy|bambusa jeden|żydek|żydzie jeden|ukr jebany|ukrop|banderowcu|ruskie onuce
      brudas|brudasów|pedałom|downie|debil z downem
      jebany pedał|jebane pedały|pedałów nie
      pedale|pedał|pedały|szwab|szwaby|żółtek|żółtki`,
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
      przed oszustami|ofiarą oszustwa|uważaj na oszustów|nikomu kodu|nikomu hasła
      nie podawać nikomu|proszę nie udostępniać|nie prosimy o`,
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
      bombowy|bombowa|bombowo|sztos|petarda|rozwala system|rozwaliło mnie|masakra cenowa|urywa głowę|urywa dupę|dupę urywa
      spalanie kalorii|strzał w dziesiątkę|głupi jestem|głupia jestem|ale jestem głupi|ale jestem głupia|głupie pytanie|głupia sprawa
      głupio mi|głupi błąd|mój głupi błąd|taki głupi|idiotoodporn*|idiotoodporny|ja idiota|ja głupia|debil ze mnie|idiota ze mnie
      pies na baby|przełamać lody|rozbić bank|chora cena|chore ceny|ale bomba|jest bomba|totalny kosmos
      zabiję czas|zabijam czas|dla zabicia czasu|spali kalorie|pobić rekord|pobije rekord
      spalić kalorie`,
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
    '200': 'dwieście|dwiescie',
    '300': 'trzysta',
    '400': 'czterysta',
    '500': 'pięćset',
    '600': 'sześćset',
    '700': 'siedemset',
    '800': 'osiemset',
    '900': 'dziewięćset',
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
      paypal … dla znajomych|przelew … rodzina i przyjaciele|przelej na revolut*|wyślij na revolut*
      zaliczka … przelewem|zaliczkę … przelewem|zaliczka … blik*|zadatek … przelewem|reszta kurierowi|reszta przy odbiorze
      połowa przelewem|połowę przelewem|kasa do łapy|kasa do ręki|do łapy przy|blikiem na mój|blik na mój|blik i wysyłam|blik i wysyłka
      blik i po sprawie|przelew i wysyłam|przelew i wysyłka|wpłata dziś|przelew na konto i|przelew … taniej o prowizję|taniej o prowizję
      bez pośrednika … taniej|bez pośrednika … mniej|najlepiej na revolut*|na revoluta|revolutem|paypal dla znajomych
      paypalem dla znajomych|prosto na konto|bezpośrednio do mnie|bezpośrednio na konto|bezpośrednio u mnie|gotówką u mnie
      wyślij mi blika|wyślij blika|puść mi blika|zrób mi blika|przeleje od razu na konto|przelej od razu na konto|na konto, to zejdę
      na konto to zejdę|na konto to opuszczę|jak pan przeleje|jak pani przeleje|jak przelejesz`,
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
      testuj za darmo … opini*
      opini* … 15% wpada|opini* … % wpada|opini* … rabat|opini* … zniżk*|opini* … kupon|opini* … gratis|opini* … upomin*|opini* … prezen*
      opini* … oddam|komentarz* … stawiam|komentarz* … zwracam*
      komentarz* … oddam*|komentarz* … prezen*|komentarz* … upomin*|komentarz* … rabat|gwiazd* … oddamy za|gwiazd* … oddam
      gwiazd* … zwrócimy|gwiazd* … gratis|gwiazd* … rabat|gwiazd* … losowani*|gwiazd* … konkurs*
      kupony dla zadowolonych|dorzucamy … gwiazd*|za piątkę … gratis|za komplet gwiazdek|za szóstkę z plusem`,
    'review.change': `
      zmienić … opinię na pozytywną|zmienić … ocenę na 5|zmień … na 5 gwiazdek|zmiana negatyw* … na pozytyw*|usunąć negatyw*|usuń negatyw*
      usunięcie negatyw*|usunąć opinię|usunąć komentarz|wycofać negatyw*|wycofać opinię|wycofanie opinii|prosimy o zmianę oceny
      prosimy o usunięcie … opinii|prosimy o usunięcie komentarza|podnieść ocenę|poprawić ocenę na|edytować opinię
      zmien* … trzy gwiazdki|zmien* … gwiazdki na pięć|zmien* … na pięć|zmian* … na pięć gwiazdek|podnie* … gwiazd*|podbi* … ocen*
      podbi* … gwiazd*|podwyższ* … ocen*|popraw* … gwiazd*|popraw* … opini*|popraw* … ocen*|skas* … komentarz*|skasuj* … opini*
      skasuj* … negatyw*|usun* … komentarz*|usun* … opini*|usuń … opini*|usuń … komentarz*|edytuj … opini*|edytow* … opini*
      edytow* … ocen*|dorzuc* … gwiazd*|dołoż* … gwiazd*|dodać gwiazdk*|z trzech na pięć|z 3 na 5|z jednej na pięć|zmień … ocenę
      zmienić … ocenę|zmieni pan ocen*|zmieni pani ocen*|wycofa* … komentarz*|ukry* … opini*`,
    'review.positive-only': `
      jeśli jest pan zadowolony … 5 gwiazdek|jeśli jest pani zadowolona … 5 gwiazdek|jeśli jesteś zadowolon* … 5 gwiazdek
      prosimy o 5 gwiazdek|prosimy o pięć gwiazdek|prosimy o pozytyw*|proszę o pozytyw*|prosimy o wystawienie pozytyw*
      proszę wystawić pozytyw*|zostaw nam 5 gwiazdek|daj nam 5 gwiazdek|liczymy na 5 gwiazdek|liczymy na pozytyw*|zanim wystawisz negatyw*
      zanim wystawi … negatyw*|przed wystawieniem negatyw*|jeśli nie jesteś zadowolon* … nie wystawiaj|oceniaj tylko jeśli
      mniej niż 5 gwiazdek … nie wystawi*|mniej niż 5 gwiazdek … lepiej|mniej niż pięć … lepiej nie|poniżej 5 gwiazdek … lepiej
      tylko pozytywne opinie|tylko o pozytywne|tylko o 5|tylko piątki|same piątki|same pozytywy|same pozytywne|na maksa ocena
      opinia na maxa|ocena na maxa|komplet gwiazdek|wystaw* … komplet|wystaw* … piątkę|wystaw* … pozytyw*|wystaw* … 5 gwiazdek
      wystaw* … pięć gwiazdek|napisz coś miłego|napisać coś miłego|proszę napisać coś miłego|coś miłego w opinii|dobre słowo w opinii
      jak ma być słabo to|jeśli ma być źle to nie wystawi*
      tylko dobre opinie|tylko same dobre|złe proszę zachować|złe opinie … zachować|zachować dla siebie`,
    'feedback.withheld': `
      zwrot … dopiero po … opinii|pieniądze … po usunięciu … opinii|pieniądze … po zmianie … opinii|zwrócimy … gdy usuni* … opini*
      zwrócimy … jak usuni* … komentarz|najpierw … usunąć opinię|najpierw proszę usunąć|najpierw usuń … opini*|najpierw zmień … ocen*
      wyślemy … po wystawieniu|paczkę … po wystawieniu … gwiazdek|wymiana … po usunięciu … negatyw*|bez 5 gwiazdek nie
      dopóki nie usuni* … opini*
      zwrot … jak usunie* … negatyw*|zwrot … jak usunie* … pozytyw*|zwrot … jak usunie* … opini*|zwrot … jak usunie* … gwiazd*
      zwrot … jak usunie* … komentarz*|zwrot … jak usunie* … ocen*|zwrot … gdy usunie* … negatyw*|zwrot … gdy usunie* … pozytyw*
      zwrot … gdy usunie* … opini*|zwrot … gdy usunie* … gwiazd*|zwrot … gdy usunie* … komentarz*|zwrot … gdy usunie* … ocen*
      zwrot … po usunięciu … negatyw*|zwrot … po usunięciu … pozytyw*|zwrot … po usunięciu … opini*|zwrot … po usunięciu … gwiazd*
      zwrot … po usunięciu … komentarz*|zwrot … po usunięciu … ocen*|zwrot … jak skasuje* … negatyw*|zwrot … jak skasuje* … pozytyw*
      zwrot … jak skasuje* … opini*|zwrot … jak skasuje* … gwiazd*|zwrot … jak skasuje* … komentarz*|zwrot … jak skasuje* … ocen*
      zwrot … gdy skasuje* … negatyw*|zwrot … gdy skasuje* … pozytyw*|zwrot … gdy skasuje* … opini*|zwrot … gdy skasuje* … gwiazd*
      zwrot … gdy skasuje* … komentarz*|zwrot … gdy skasuje* … ocen*|zwrot … skasuje* … negatyw*|zwrot … skasuje* … pozytyw*
      zwrot … skasuje* … opini*|zwrot … skasuje* … gwiazd*|zwrot … skasuje* … komentarz*|zwrot … skasuje* … ocen*
      zwrot … jak zmieni* … negatyw*|zwrot … jak zmieni* … pozytyw*|zwrot … jak zmieni* … opini*|zwrot … jak zmieni* … gwiazd*
      zwrot … jak zmieni* … komentarz*|zwrot … jak zmieni* … ocen*|zwrot … gdy zmieni* … negatyw*|zwrot … gdy zmieni* … pozytyw*
      zwrot … gdy zmieni* … opini*|zwrot … gdy zmieni* … gwiazd*|zwrot … gdy zmieni* … komentarz*|zwrot … gdy zmieni* … ocen*
      zwrot … po zmianie … negatyw*|zwrot … po zmianie … pozytyw*|zwrot … po zmianie … opini*|zwrot … po zmianie … gwiazd*
      zwrot … po zmianie … komentarz*|zwrot … po zmianie … ocen*|zwrot … po wystawieniu … negatyw*|zwrot … po wystawieniu … pozytyw*
      zwrot … po wystawieniu … opini*|zwrot … po wystawieniu … gwiazd*|zwrot … po wystawieniu … komentarz*|zwrot … po wystawieniu … ocen*
      zwrot … jak wystawi* … negatyw*|zwrot … jak wystawi* … pozytyw*|zwrot … jak wystawi* … opini*|zwrot … jak wystawi* … gwiazd*
      zwrot … jak wystawi* … komentarz*|zwrot … jak wystawi* … ocen*|zwrot … gdy wystawi* … negatyw*|zwrot … gdy wystawi* … pozytyw*
      zwrot … gdy wystawi* … opini*|zwrot … gdy wystawi* … gwiazd*|zwrot … gdy wystawi* … komentarz*|zwrot … gdy wystawi* … ocen*
      zwrot … dopiero po … negatyw*|zwrot … dopiero po … pozytyw*|zwrot … dopiero po … opini*|zwrot … dopiero po … gwiazd*
      zwrot … dopiero po … komentarz*|zwrot … dopiero po … ocen*|pieniądze … jak usunie* … negatyw*|pieniądze … jak usunie* … pozytyw*
      pieniądze … jak usunie* … opini*|pieniądze … jak usunie* … gwiazd*|pieniądze … jak usunie* … komentarz*
      pieniądze … jak usunie* … ocen*|pieniądze … gdy usunie* … negatyw*|pieniądze … gdy usunie* … pozytyw*
      pieniądze … gdy usunie* … opini*|pieniądze … gdy usunie* … gwiazd*|pieniądze … gdy usunie* … komentarz*
      pieniądze … gdy usunie* … ocen*|pieniądze … po usunięciu … negatyw*|pieniądze … po usunięciu … pozytyw*
      pieniądze … po usunięciu … opini*|pieniądze … po usunięciu … gwiazd*|pieniądze … po usunięciu … komentarz*
      pieniądze … po usunięciu … ocen*|pieniądze … jak skasuje* … negatyw*|pieniądze … jak skasuje* … pozytyw*
      pieniądze … jak skasuje* … opini*|pieniądze … jak skasuje* … gwiazd*|pieniądze … jak skasuje* … komentarz*
      pieniądze … jak skasuje* … ocen*|pieniądze … gdy skasuje* … negatyw*|pieniądze … gdy skasuje* … pozytyw*
      pieniądze … gdy skasuje* … opini*|pieniądze … gdy skasuje* … gwiazd*|pieniądze … gdy skasuje* … komentarz*
      pieniądze … gdy skasuje* … ocen*|pieniądze … skasuje* … negatyw*|pieniądze … skasuje* … pozytyw*|pieniądze … skasuje* … opini*
      pieniądze … skasuje* … gwiazd*|pieniądze … skasuje* … komentarz*|pieniądze … skasuje* … ocen*|pieniądze … jak zmieni* … negatyw*
      pieniądze … jak zmieni* … pozytyw*|pieniądze … jak zmieni* … opini*|pieniądze … jak zmieni* … gwiazd*
      pieniądze … jak zmieni* … komentarz*|pieniądze … jak zmieni* … ocen*|pieniądze … gdy zmieni* … negatyw*
      pieniądze … gdy zmieni* … pozytyw*|pieniądze … gdy zmieni* … opini*|pieniądze … gdy zmieni* … gwiazd*
      pieniądze … gdy zmieni* … komentarz*|pieniądze … gdy zmieni* … ocen*|pieniądze … po zmianie … negatyw*
      pieniądze … po zmianie … pozytyw*|pieniądze … po zmianie … opini*|pieniądze … po zmianie … gwiazd*
      pieniądze … po zmianie … komentarz*|pieniądze … po zmianie … ocen*|pieniądze … po wystawieniu … negatyw*
      pieniądze … po wystawieniu … pozytyw*|pieniądze … po wystawieniu … opini*|pieniądze … po wystawieniu … gwiazd*
      pieniądze … po wystawieniu … komentarz*|pieniądze … po wystawieniu … ocen*|pieniądze … jak wystawi* … negatyw*
      pieniądze … jak wystawi* … pozytyw*|pieniądze … jak wystawi* … opini*|pieniądze … jak wystawi* … gwiazd*
      pieniądze … jak wystawi* … komentarz*|pieniądze … jak wystawi* … ocen*|pieniądze … gdy wystawi* … negatyw*
      pieniądze … gdy wystawi* … pozytyw*|pieniądze … gdy wystawi* … opini*|pieniądze … gdy wystawi* … gwiazd*
      pieniądze … gdy wystawi* … komentarz*|pieniądze … gdy wystawi* … ocen*|pieniądze … dopiero po … negatyw*
      pieniądze … dopiero po … pozytyw*|pieniądze … dopiero po … opini*|pieniądze … dopiero po … gwiazd*
      pieniądze … dopiero po … komentarz*|pieniądze … dopiero po … ocen*|pieniążki … jak usunie* … negatyw*
      pieniążki … jak usunie* … pozytyw*|pieniążki … jak usunie* … opini*|pieniążki … jak usunie* … gwiazd*
      pieniążki … jak usunie* … komentarz*|pieniążki … jak usunie* … ocen*|pieniążki … gdy usunie* … negatyw*
      pieniążki … gdy usunie* … pozytyw*|pieniążki … gdy usunie* … opini*|pieniążki … gdy usunie* … gwiazd*
      pieniążki … gdy usunie* … komentarz*|pieniążki … gdy usunie* … ocen*|pieniążki … po usunięciu … negatyw*
      pieniążki … po usunięciu … pozytyw*|pieniążki … po usunięciu … opini*|pieniążki … po usunięciu … gwiazd*
      pieniążki … po usunięciu … komentarz*|pieniążki … po usunięciu … ocen*|pieniążki … jak skasuje* … negatyw*
      pieniążki … jak skasuje* … pozytyw*|pieniążki … jak skasuje* … opini*|pieniążki … jak skasuje* … gwiazd*
      pieniążki … jak skasuje* … komentarz*|pieniążki … jak skasuje* … ocen*|pieniążki … gdy skasuje* … negatyw*
      pieniążki … gdy skasuje* … pozytyw*|pieniążki … gdy skasuje* … opini*|pieniążki … gdy skasuje* … gwiazd*
      pieniążki … gdy skasuje* … komentarz*|pieniążki … gdy skasuje* … ocen*|pieniążki … skasuje* … negatyw*
      pieniążki … skasuje* … pozytyw*|pieniążki … skasuje* … opini*|pieniążki … skasuje* … gwiazd*|pieniążki … skasuje* … komentarz*
      pieniążki … skasuje* … ocen*|pieniążki … jak zmieni* … negatyw*|pieniążki … jak zmieni* … pozytyw*|pieniążki … jak zmieni* … opini*
      pieniążki … jak zmieni* … gwiazd*|pieniążki … jak zmieni* … komentarz*|pieniążki … jak zmieni* … ocen*
      pieniążki … gdy zmieni* … negatyw*|pieniążki … gdy zmieni* … pozytyw*|pieniążki … gdy zmieni* … opini*
      pieniążki … gdy zmieni* … gwiazd*|pieniążki … gdy zmieni* … komentarz*|pieniążki … gdy zmieni* … ocen*
      pieniążki … po zmianie … negatyw*|pieniążki … po zmianie … pozytyw*|pieniążki … po zmianie … opini*|pieniążki … po zmianie … gwiazd*
      pieniążki … po zmianie … komentarz*|pieniążki … po zmianie … ocen*|pieniążki … po wystawieniu … negatyw*
      pieniążki … po wystawieniu … pozytyw*|pieniążki … po wystawieniu … opini*|pieniążki … po wystawieniu … gwiazd*
      pieniążki … po wystawieniu … komentarz*|pieniążki … po wystawieniu … ocen*|pieniążki … jak wystawi* … negatyw*
      pieniążki … jak wystawi* … pozytyw*|pieniążki … jak wystawi* … opini*|pieniążki … jak wystawi* … gwiazd*
      pieniążki … jak wystawi* … komentarz*|pieniążki … jak wystawi* … ocen*|pieniążki … gdy wystawi* … negatyw*
      pieniążki … gdy wystawi* … pozytyw*|pieniążki … gdy wystawi* … opini*|pieniążki … gdy wystawi* … gwiazd*
      pieniążki … gdy wystawi* … komentarz*|pieniążki … gdy wystawi* … ocen*|pieniążki … dopiero po … negatyw*
      pieniążki … dopiero po … pozytyw*|pieniążki … dopiero po … opini*|pieniążki … dopiero po … gwiazd*
      pieniążki … dopiero po … komentarz*|pieniążki … dopiero po … ocen*|przeleję … jak usunie* … negatyw*
      przeleję … jak usunie* … pozytyw*|przeleję … jak usunie* … opini*|przeleję … jak usunie* … gwiazd*
      przeleję … jak usunie* … komentarz*|przeleję … jak usunie* … ocen*|przeleję … gdy usunie* … negatyw*
      przeleję … gdy usunie* … pozytyw*|przeleję … gdy usunie* … opini*|przeleję … gdy usunie* … gwiazd*
      przeleję … gdy usunie* … komentarz*|przeleję … gdy usunie* … ocen*|przeleję … po usunięciu … negatyw*
      przeleję … po usunięciu … pozytyw*|przeleję … po usunięciu … opini*|przeleję … po usunięciu … gwiazd*
      przeleję … po usunięciu … komentarz*|przeleję … po usunięciu … ocen*|przeleję … jak skasuje* … negatyw*
      przeleję … jak skasuje* … pozytyw*|przeleję … jak skasuje* … opini*|przeleję … jak skasuje* … gwiazd*
      przeleję … jak skasuje* … komentarz*|przeleję … jak skasuje* … ocen*|przeleję … gdy skasuje* … negatyw*
      przeleję … gdy skasuje* … pozytyw*|przeleję … gdy skasuje* … opini*|przeleję … gdy skasuje* … gwiazd*
      przeleję … gdy skasuje* … komentarz*|przeleję … gdy skasuje* … ocen*|przeleję … skasuje* … negatyw*|przeleję … skasuje* … pozytyw*
      przeleję … skasuje* … opini*|przeleję … skasuje* … gwiazd*|przeleję … skasuje* … komentarz*|przeleję … skasuje* … ocen*
      przeleję … jak zmieni* … negatyw*|przeleję … jak zmieni* … pozytyw*|przeleję … jak zmieni* … opini*|przeleję … jak zmieni* … gwiazd*
      przeleję … jak zmieni* … komentarz*|przeleję … jak zmieni* … ocen*|przeleję … gdy zmieni* … negatyw*
      przeleję … gdy zmieni* … pozytyw*|przeleję … gdy zmieni* … opini*|przeleję … gdy zmieni* … gwiazd*
      przeleję … gdy zmieni* … komentarz*|przeleję … gdy zmieni* … ocen*|przeleję … po zmianie … negatyw*|przeleję … po zmianie … pozytyw*
      przeleję … po zmianie … opini*|przeleję … po zmianie … gwiazd*|przeleję … po zmianie … komentarz*|przeleję … po zmianie … ocen*
      przeleję … po wystawieniu … negatyw*|przeleję … po wystawieniu … pozytyw*|przeleję … po wystawieniu … opini*
      przeleję … po wystawieniu … gwiazd*|przeleję … po wystawieniu … komentarz*|przeleję … po wystawieniu … ocen*
      przeleję … jak wystawi* … negatyw*|przeleję … jak wystawi* … pozytyw*|przeleję … jak wystawi* … opini*
      przeleję … jak wystawi* … gwiazd*|przeleję … jak wystawi* … komentarz*|przeleję … jak wystawi* … ocen*
      przeleję … gdy wystawi* … negatyw*|przeleję … gdy wystawi* … pozytyw*|przeleję … gdy wystawi* … opini*
      przeleję … gdy wystawi* … gwiazd*|przeleję … gdy wystawi* … komentarz*|przeleję … gdy wystawi* … ocen*
      przeleję … dopiero po … negatyw*|przeleję … dopiero po … pozytyw*|przeleję … dopiero po … opini*|przeleję … dopiero po … gwiazd*
      przeleję … dopiero po … komentarz*|przeleję … dopiero po … ocen*|przelejemy … jak usunie* … negatyw*
      przelejemy … jak usunie* … pozytyw*|przelejemy … jak usunie* … opini*|przelejemy … jak usunie* … gwiazd*
      przelejemy … jak usunie* … komentarz*|przelejemy … jak usunie* … ocen*|przelejemy … gdy usunie* … negatyw*
      przelejemy … gdy usunie* … pozytyw*|przelejemy … gdy usunie* … opini*|przelejemy … gdy usunie* … gwiazd*
      przelejemy … gdy usunie* … komentarz*|przelejemy … gdy usunie* … ocen*|przelejemy … po usunięciu … negatyw*
      przelejemy … po usunięciu … pozytyw*|przelejemy … po usunięciu … opini*|przelejemy … po usunięciu … gwiazd*
      przelejemy … po usunięciu … komentarz*|przelejemy … po usunięciu … ocen*|przelejemy … jak skasuje* … negatyw*
      przelejemy … jak skasuje* … pozytyw*|przelejemy … jak skasuje* … opini*|przelejemy … jak skasuje* … gwiazd*
      przelejemy … jak skasuje* … komentarz*|przelejemy … jak skasuje* … ocen*|przelejemy … gdy skasuje* … negatyw*
      przelejemy … gdy skasuje* … pozytyw*|przelejemy … gdy skasuje* … opini*|przelejemy … gdy skasuje* … gwiazd*
      przelejemy … gdy skasuje* … komentarz*|przelejemy … gdy skasuje* … ocen*|przelejemy … skasuje* … negatyw*
      przelejemy … skasuje* … pozytyw*|przelejemy … skasuje* … opini*|przelejemy … skasuje* … gwiazd*|przelejemy … skasuje* … komentarz*
      przelejemy … skasuje* … ocen*|przelejemy … jak zmieni* … negatyw*|przelejemy … jak zmieni* … pozytyw*
      przelejemy … jak zmieni* … opini*|przelejemy … jak zmieni* … gwiazd*|przelejemy … jak zmieni* … komentarz*
      przelejemy … jak zmieni* … ocen*|przelejemy … gdy zmieni* … negatyw*|przelejemy … gdy zmieni* … pozytyw*
      przelejemy … gdy zmieni* … opini*|przelejemy … gdy zmieni* … gwiazd*|przelejemy … gdy zmieni* … komentarz*
      przelejemy … gdy zmieni* … ocen*|przelejemy … po zmianie … negatyw*|przelejemy … po zmianie … pozytyw*
      przelejemy … po zmianie … opini*|przelejemy … po zmianie … gwiazd*|przelejemy … po zmianie … komentarz*
      przelejemy … po zmianie … ocen*|przelejemy … po wystawieniu … negatyw*|przelejemy … po wystawieniu … pozytyw*
      przelejemy … po wystawieniu … opini*|przelejemy … po wystawieniu … gwiazd*|przelejemy … po wystawieniu … komentarz*
      przelejemy … po wystawieniu … ocen*|przelejemy … jak wystawi* … negatyw*|przelejemy … jak wystawi* … pozytyw*
      przelejemy … jak wystawi* … opini*|przelejemy … jak wystawi* … gwiazd*|przelejemy … jak wystawi* … komentarz*
      przelejemy … jak wystawi* … ocen*|przelejemy … gdy wystawi* … negatyw*|przelejemy … gdy wystawi* … pozytyw*
      przelejemy … gdy wystawi* … opini*|przelejemy … gdy wystawi* … gwiazd*|przelejemy … gdy wystawi* … komentarz*
      przelejemy … gdy wystawi* … ocen*|przelejemy … dopiero po … negatyw*|przelejemy … dopiero po … pozytyw*
      przelejemy … dopiero po … opini*|przelejemy … dopiero po … gwiazd*|przelejemy … dopiero po … komentarz*
      przelejemy … dopiero po … ocen*|oddamy … jak usunie* … negatyw*|oddamy … jak usunie* … pozytyw*|oddamy … jak usunie* … opini*
      oddamy … jak usunie* … gwiazd*|oddamy … jak usunie* … komentarz*|oddamy … jak usunie* … ocen*|oddamy … gdy usunie* … negatyw*
      oddamy … gdy usunie* … pozytyw*|oddamy … gdy usunie* … opini*|oddamy … gdy usunie* … gwiazd*|oddamy … gdy usunie* … komentarz*
      oddamy … gdy usunie* … ocen*|oddamy … po usunięciu … negatyw*|oddamy … po usunięciu … pozytyw*|oddamy … po usunięciu … opini*
      oddamy … po usunięciu … gwiazd*|oddamy … po usunięciu … komentarz*|oddamy … po usunięciu … ocen*|oddamy … jak skasuje* … negatyw*
      oddamy … jak skasuje* … pozytyw*|oddamy … jak skasuje* … opini*|oddamy … jak skasuje* … gwiazd*|oddamy … jak skasuje* … komentarz*
      oddamy … jak skasuje* … ocen*|oddamy … gdy skasuje* … negatyw*|oddamy … gdy skasuje* … pozytyw*|oddamy … gdy skasuje* … opini*
      oddamy … gdy skasuje* … gwiazd*|oddamy … gdy skasuje* … komentarz*|oddamy … gdy skasuje* … ocen*|oddamy … skasuje* … negatyw*
      oddamy … skasuje* … pozytyw*|oddamy … skasuje* … opini*|oddamy … skasuje* … gwiazd*|oddamy … skasuje* … komentarz*
      oddamy … skasuje* … ocen*|oddamy … jak zmieni* … negatyw*|oddamy … jak zmieni* … pozytyw*|oddamy … jak zmieni* … opini*
      oddamy … jak zmieni* … gwiazd*|oddamy … jak zmieni* … komentarz*|oddamy … jak zmieni* … ocen*|oddamy … gdy zmieni* … negatyw*
      oddamy … gdy zmieni* … pozytyw*|oddamy … gdy zmieni* … opini*|oddamy … gdy zmieni* … gwiazd*|oddamy … gdy zmieni* … komentarz*
      oddamy … gdy zmieni* … ocen*|oddamy … po zmianie … negatyw*|oddamy … po zmianie … pozytyw*|oddamy … po zmianie … opini*
      oddamy … po zmianie … gwiazd*|oddamy … po zmianie … komentarz*|oddamy … po zmianie … ocen*|oddamy … po wystawieniu … negatyw*
      oddamy … po wystawieniu … pozytyw*|oddamy … po wystawieniu … opini*|oddamy … po wystawieniu … gwiazd*
      oddamy … po wystawieniu … komentarz*|oddamy … po wystawieniu … ocen*|oddamy … jak wystawi* … negatyw*
      oddamy … jak wystawi* … pozytyw*|oddamy … jak wystawi* … opini*|oddamy … jak wystawi* … gwiazd*|oddamy … jak wystawi* … komentarz*
      oddamy … jak wystawi* … ocen*|oddamy … gdy wystawi* … negatyw*|oddamy … gdy wystawi* … pozytyw*|oddamy … gdy wystawi* … opini*
      oddamy … gdy wystawi* … gwiazd*|oddamy … gdy wystawi* … komentarz*|oddamy … gdy wystawi* … ocen*|oddamy … dopiero po … negatyw*
      oddamy … dopiero po … pozytyw*|oddamy … dopiero po … opini*|oddamy … dopiero po … gwiazd*|oddamy … dopiero po … komentarz*
      oddamy … dopiero po … ocen*|zwrócimy … jak usunie* … negatyw*|zwrócimy … jak usunie* … pozytyw*|zwrócimy … jak usunie* … opini*
      zwrócimy … jak usunie* … gwiazd*|zwrócimy … jak usunie* … komentarz*|zwrócimy … jak usunie* … ocen*
      zwrócimy … gdy usunie* … negatyw*|zwrócimy … gdy usunie* … pozytyw*|zwrócimy … gdy usunie* … opini*|zwrócimy … gdy usunie* … gwiazd*
      zwrócimy … gdy usunie* … komentarz*|zwrócimy … gdy usunie* … ocen*|zwrócimy … po usunięciu … negatyw*
      zwrócimy … po usunięciu … pozytyw*|zwrócimy … po usunięciu … opini*|zwrócimy … po usunięciu … gwiazd*
      zwrócimy … po usunięciu … komentarz*|zwrócimy … po usunięciu … ocen*|zwrócimy … jak skasuje* … negatyw*
      zwrócimy … jak skasuje* … pozytyw*|zwrócimy … jak skasuje* … opini*|zwrócimy … jak skasuje* … gwiazd*
      zwrócimy … jak skasuje* … komentarz*|zwrócimy … jak skasuje* … ocen*|zwrócimy … gdy skasuje* … negatyw*
      zwrócimy … gdy skasuje* … pozytyw*|zwrócimy … gdy skasuje* … opini*|zwrócimy … gdy skasuje* … gwiazd*
      zwrócimy … gdy skasuje* … komentarz*|zwrócimy … gdy skasuje* … ocen*|zwrócimy … skasuje* … negatyw*|zwrócimy … skasuje* … pozytyw*
      zwrócimy … skasuje* … opini*|zwrócimy … skasuje* … gwiazd*|zwrócimy … skasuje* … komentarz*|zwrócimy … skasuje* … ocen*
      zwrócimy … jak zmieni* … negatyw*|zwrócimy … jak zmieni* … pozytyw*|zwrócimy … jak zmieni* … opini*|zwrócimy … jak zmieni* … gwiazd*
      zwrócimy … jak zmieni* … komentarz*|zwrócimy … jak zmieni* … ocen*|zwrócimy … gdy zmieni* … negatyw*
      zwrócimy … gdy zmieni* … pozytyw*|zwrócimy … gdy zmieni* … opini*|zwrócimy … gdy zmieni* … gwiazd*
      zwrócimy … gdy zmieni* … komentarz*|zwrócimy … gdy zmieni* … ocen*|zwrócimy … po zmianie … negatyw*|zwrócimy … po zmianie … pozytyw*
      zwrócimy … po zmianie … opini*|zwrócimy … po zmianie … gwiazd*|zwrócimy … po zmianie … komentarz*|zwrócimy … po zmianie … ocen*
      zwrócimy … po wystawieniu … negatyw*|zwrócimy … po wystawieniu … pozytyw*|zwrócimy … po wystawieniu … opini*
      zwrócimy … po wystawieniu … gwiazd*|zwrócimy … po wystawieniu … komentarz*|zwrócimy … po wystawieniu … ocen*
      zwrócimy … jak wystawi* … negatyw*|zwrócimy … jak wystawi* … pozytyw*|zwrócimy … jak wystawi* … opini*
      zwrócimy … jak wystawi* … gwiazd*|zwrócimy … jak wystawi* … komentarz*|zwrócimy … jak wystawi* … ocen*
      zwrócimy … gdy wystawi* … negatyw*|zwrócimy … gdy wystawi* … pozytyw*|zwrócimy … gdy wystawi* … opini*
      zwrócimy … gdy wystawi* … gwiazd*|zwrócimy … gdy wystawi* … komentarz*|zwrócimy … gdy wystawi* … ocen*
      zwrócimy … dopiero po … negatyw*|zwrócimy … dopiero po … pozytyw*|zwrócimy … dopiero po … opini*|zwrócimy … dopiero po … gwiazd*
      zwrócimy … dopiero po … komentarz*|zwrócimy … dopiero po … ocen*|wyślemy … jak usunie* … negatyw*|wyślemy … jak usunie* … pozytyw*
      wyślemy … jak usunie* … opini*|wyślemy … jak usunie* … gwiazd*|wyślemy … jak usunie* … komentarz*|wyślemy … jak usunie* … ocen*
      wyślemy … gdy usunie* … negatyw*|wyślemy … gdy usunie* … pozytyw*|wyślemy … gdy usunie* … opini*|wyślemy … gdy usunie* … gwiazd*
      wyślemy … gdy usunie* … komentarz*|wyślemy … gdy usunie* … ocen*|wyślemy … po usunięciu … negatyw*|wyślemy … po usunięciu … pozytyw*
      wyślemy … po usunięciu … opini*|wyślemy … po usunięciu … gwiazd*|wyślemy … po usunięciu … komentarz*|wyślemy … po usunięciu … ocen*
      wyślemy … jak skasuje* … negatyw*|wyślemy … jak skasuje* … pozytyw*|wyślemy … jak skasuje* … opini*|wyślemy … jak skasuje* … gwiazd*
      wyślemy … jak skasuje* … komentarz*|wyślemy … jak skasuje* … ocen*|wyślemy … gdy skasuje* … negatyw*
      wyślemy … gdy skasuje* … pozytyw*|wyślemy … gdy skasuje* … opini*|wyślemy … gdy skasuje* … gwiazd*
      wyślemy … gdy skasuje* … komentarz*|wyślemy … gdy skasuje* … ocen*|wyślemy … skasuje* … negatyw*|wyślemy … skasuje* … pozytyw*
      wyślemy … skasuje* … opini*|wyślemy … skasuje* … gwiazd*|wyślemy … skasuje* … komentarz*|wyślemy … skasuje* … ocen*
      wyślemy … jak zmieni* … negatyw*|wyślemy … jak zmieni* … pozytyw*|wyślemy … jak zmieni* … opini*|wyślemy … jak zmieni* … gwiazd*
      wyślemy … jak zmieni* … komentarz*|wyślemy … jak zmieni* … ocen*|wyślemy … gdy zmieni* … negatyw*|wyślemy … gdy zmieni* … pozytyw*
      wyślemy … gdy zmieni* … opini*|wyślemy … gdy zmieni* … gwiazd*|wyślemy … gdy zmieni* … komentarz*|wyślemy … gdy zmieni* … ocen*
      wyślemy … po zmianie … negatyw*|wyślemy … po zmianie … pozytyw*|wyślemy … po zmianie … opini*|wyślemy … po zmianie … gwiazd*
      wyślemy … po zmianie … komentarz*|wyślemy … po zmianie … ocen*|wyślemy … po wystawieniu … negatyw*
      wyślemy … po wystawieniu … pozytyw*|wyślemy … po wystawieniu … opini*|wyślemy … po wystawieniu … gwiazd*
      wyślemy … po wystawieniu … komentarz*|wyślemy … po wystawieniu … ocen*|wyślemy … jak wystawi* … negatyw*
      wyślemy … jak wystawi* … pozytyw*|wyślemy … jak wystawi* … opini*|wyślemy … jak wystawi* … gwiazd*
      wyślemy … jak wystawi* … komentarz*|wyślemy … jak wystawi* … ocen*|wyślemy … gdy wystawi* … negatyw*
      wyślemy … gdy wystawi* … pozytyw*|wyślemy … gdy wystawi* … opini*|wyślemy … gdy wystawi* … gwiazd*
      wyślemy … gdy wystawi* … komentarz*|wyślemy … gdy wystawi* … ocen*|wyślemy … dopiero po … negatyw*|wyślemy … dopiero po … pozytyw*
      wyślemy … dopiero po … opini*|wyślemy … dopiero po … gwiazd*|wyślemy … dopiero po … komentarz*|wyślemy … dopiero po … ocen*
      wymienimy … jak usunie* … negatyw*|wymienimy … jak usunie* … pozytyw*|wymienimy … jak usunie* … opini*
      wymienimy … jak usunie* … gwiazd*|wymienimy … jak usunie* … komentarz*|wymienimy … jak usunie* … ocen*
      wymienimy … gdy usunie* … negatyw*|wymienimy … gdy usunie* … pozytyw*|wymienimy … gdy usunie* … opini*
      wymienimy … gdy usunie* … gwiazd*|wymienimy … gdy usunie* … komentarz*|wymienimy … gdy usunie* … ocen*
      wymienimy … po usunięciu … negatyw*|wymienimy … po usunięciu … pozytyw*|wymienimy … po usunięciu … opini*
      wymienimy … po usunięciu … gwiazd*|wymienimy … po usunięciu … komentarz*|wymienimy … po usunięciu … ocen*
      wymienimy … jak skasuje* … negatyw*|wymienimy … jak skasuje* … pozytyw*|wymienimy … jak skasuje* … opini*
      wymienimy … jak skasuje* … gwiazd*|wymienimy … jak skasuje* … komentarz*|wymienimy … jak skasuje* … ocen*
      wymienimy … gdy skasuje* … negatyw*|wymienimy … gdy skasuje* … pozytyw*|wymienimy … gdy skasuje* … opini*
      wymienimy … gdy skasuje* … gwiazd*|wymienimy … gdy skasuje* … komentarz*|wymienimy … gdy skasuje* … ocen*
      wymienimy … skasuje* … negatyw*|wymienimy … skasuje* … pozytyw*|wymienimy … skasuje* … opini*|wymienimy … skasuje* … gwiazd*
      wymienimy … skasuje* … komentarz*|wymienimy … skasuje* … ocen*|wymienimy … jak zmieni* … negatyw*|wymienimy … jak zmieni* … pozytyw*
      wymienimy … jak zmieni* … opini*|wymienimy … jak zmieni* … gwiazd*|wymienimy … jak zmieni* … komentarz*
      wymienimy … jak zmieni* … ocen*|wymienimy … gdy zmieni* … negatyw*|wymienimy … gdy zmieni* … pozytyw*
      wymienimy … gdy zmieni* … opini*|wymienimy … gdy zmieni* … gwiazd*|wymienimy … gdy zmieni* … komentarz*
      wymienimy … gdy zmieni* … ocen*|wymienimy … po zmianie … negatyw*|wymienimy … po zmianie … pozytyw*|wymienimy … po zmianie … opini*
      wymienimy … po zmianie … gwiazd*|wymienimy … po zmianie … komentarz*|wymienimy … po zmianie … ocen*
      wymienimy … po wystawieniu … negatyw*|wymienimy … po wystawieniu … pozytyw*|wymienimy … po wystawieniu … opini*
      wymienimy … po wystawieniu … gwiazd*|wymienimy … po wystawieniu … komentarz*|wymienimy … po wystawieniu … ocen*
      wymienimy … jak wystawi* … negatyw*|wymienimy … jak wystawi* … pozytyw*|wymienimy … jak wystawi* … opini*
      wymienimy … jak wystawi* … gwiazd*|wymienimy … jak wystawi* … komentarz*|wymienimy … jak wystawi* … ocen*
      wymienimy … gdy wystawi* … negatyw*|wymienimy … gdy wystawi* … pozytyw*|wymienimy … gdy wystawi* … opini*
      wymienimy … gdy wystawi* … gwiazd*|wymienimy … gdy wystawi* … komentarz*|wymienimy … gdy wystawi* … ocen*
      wymienimy … dopiero po … negatyw*|wymienimy … dopiero po … pozytyw*|wymienimy … dopiero po … opini*|wymienimy … dopiero po … gwiazd*
      wymienimy … dopiero po … komentarz*|wymienimy … dopiero po … ocen*|reklamacj* … jak usunie* … negatyw*
      reklamacj* … jak usunie* … pozytyw*|reklamacj* … jak usunie* … opini*|reklamacj* … jak usunie* … gwiazd*
      reklamacj* … jak usunie* … komentarz*|reklamacj* … jak usunie* … ocen*|reklamacj* … gdy usunie* … negatyw*
      reklamacj* … gdy usunie* … pozytyw*|reklamacj* … gdy usunie* … opini*|reklamacj* … gdy usunie* … gwiazd*
      reklamacj* … gdy usunie* … komentarz*|reklamacj* … gdy usunie* … ocen*|reklamacj* … po usunięciu … negatyw*
      reklamacj* … po usunięciu … pozytyw*|reklamacj* … po usunięciu … opini*|reklamacj* … po usunięciu … gwiazd*
      reklamacj* … po usunięciu … komentarz*|reklamacj* … po usunięciu … ocen*|reklamacj* … jak skasuje* … negatyw*
      reklamacj* … jak skasuje* … pozytyw*|reklamacj* … jak skasuje* … opini*|reklamacj* … jak skasuje* … gwiazd*
      reklamacj* … jak skasuje* … komentarz*|reklamacj* … jak skasuje* … ocen*|reklamacj* … gdy skasuje* … negatyw*
      reklamacj* … gdy skasuje* … pozytyw*|reklamacj* … gdy skasuje* … opini*|reklamacj* … gdy skasuje* … gwiazd*
      reklamacj* … gdy skasuje* … komentarz*|reklamacj* … gdy skasuje* … ocen*|reklamacj* … skasuje* … negatyw*
      reklamacj* … skasuje* … pozytyw*|reklamacj* … skasuje* … opini*|reklamacj* … skasuje* … gwiazd*|reklamacj* … skasuje* … komentarz*
      reklamacj* … skasuje* … ocen*|reklamacj* … jak zmieni* … negatyw*|reklamacj* … jak zmieni* … pozytyw*
      reklamacj* … jak zmieni* … opini*|reklamacj* … jak zmieni* … gwiazd*|reklamacj* … jak zmieni* … komentarz*
      reklamacj* … jak zmieni* … ocen*|reklamacj* … gdy zmieni* … negatyw*|reklamacj* … gdy zmieni* … pozytyw*
      reklamacj* … gdy zmieni* … opini*|reklamacj* … gdy zmieni* … gwiazd*|reklamacj* … gdy zmieni* … komentarz*
      reklamacj* … gdy zmieni* … ocen*|reklamacj* … po zmianie … negatyw*|reklamacj* … po zmianie … pozytyw*
      reklamacj* … po zmianie … opini*|reklamacj* … po zmianie … gwiazd*|reklamacj* … po zmianie … komentarz*
      reklamacj* … po zmianie … ocen*|reklamacj* … po wystawieniu … negatyw*|reklamacj* … po wystawieniu … pozytyw*
      reklamacj* … po wystawieniu … opini*|reklamacj* … po wystawieniu … gwiazd*|reklamacj* … po wystawieniu … komentarz*
      reklamacj* … po wystawieniu … ocen*|reklamacj* … jak wystawi* … negatyw*|reklamacj* … jak wystawi* … pozytyw*
      reklamacj* … jak wystawi* … opini*|reklamacj* … jak wystawi* … gwiazd*|reklamacj* … jak wystawi* … komentarz*
      reklamacj* … jak wystawi* … ocen*|reklamacj* … gdy wystawi* … negatyw*|reklamacj* … gdy wystawi* … pozytyw*
      reklamacj* … gdy wystawi* … opini*|reklamacj* … gdy wystawi* … gwiazd*|reklamacj* … gdy wystawi* … komentarz*
      reklamacj* … gdy wystawi* … ocen*|reklamacj* … dopiero po … negatyw*|reklamacj* … dopiero po … pozytyw*
      reklamacj* … dopiero po … opini*|reklamacj* … dopiero po … gwiazd*|reklamacj* … dopiero po … komentarz*
      reklamacj* … dopiero po … ocen*|paczk* … jak usunie* … negatyw*|paczk* … jak usunie* … pozytyw*|paczk* … jak usunie* … opini*
      paczk* … jak usunie* … gwiazd*|paczk* … jak usunie* … komentarz*|paczk* … jak usunie* … ocen*|paczk* … gdy usunie* … negatyw*
      paczk* … gdy usunie* … pozytyw*|paczk* … gdy usunie* … opini*|paczk* … gdy usunie* … gwiazd*|paczk* … gdy usunie* … komentarz*
      paczk* … gdy usunie* … ocen*|paczk* … po usunięciu … negatyw*|paczk* … po usunięciu … pozytyw*|paczk* … po usunięciu … opini*
      paczk* … po usunięciu … gwiazd*|paczk* … po usunięciu … komentarz*|paczk* … po usunięciu … ocen*|paczk* … jak skasuje* … negatyw*
      paczk* … jak skasuje* … pozytyw*|paczk* … jak skasuje* … opini*|paczk* … jak skasuje* … gwiazd*|paczk* … jak skasuje* … komentarz*
      paczk* … jak skasuje* … ocen*|paczk* … gdy skasuje* … negatyw*|paczk* … gdy skasuje* … pozytyw*|paczk* … gdy skasuje* … opini*
      paczk* … gdy skasuje* … gwiazd*|paczk* … gdy skasuje* … komentarz*|paczk* … gdy skasuje* … ocen*|paczk* … skasuje* … negatyw*
      paczk* … skasuje* … pozytyw*|paczk* … skasuje* … opini*|paczk* … skasuje* … gwiazd*|paczk* … skasuje* … komentarz*
      paczk* … skasuje* … ocen*|paczk* … jak zmieni* … negatyw*|paczk* … jak zmieni* … pozytyw*|paczk* … jak zmieni* … opini*
      paczk* … jak zmieni* … gwiazd*|paczk* … jak zmieni* … komentarz*|paczk* … jak zmieni* … ocen*|paczk* … gdy zmieni* … negatyw*
      paczk* … gdy zmieni* … pozytyw*|paczk* … gdy zmieni* … opini*|paczk* … gdy zmieni* … gwiazd*|paczk* … gdy zmieni* … komentarz*
      paczk* … gdy zmieni* … ocen*|paczk* … po zmianie … negatyw*|paczk* … po zmianie … pozytyw*|paczk* … po zmianie … opini*
      paczk* … po zmianie … gwiazd*|paczk* … po zmianie … komentarz*|paczk* … po zmianie … ocen*|paczk* … po wystawieniu … negatyw*
      paczk* … po wystawieniu … pozytyw*|paczk* … po wystawieniu … opini*|paczk* … po wystawieniu … gwiazd*
      paczk* … po wystawieniu … komentarz*|paczk* … po wystawieniu … ocen*|paczk* … jak wystawi* … negatyw*
      paczk* … jak wystawi* … pozytyw*|paczk* … jak wystawi* … opini*|paczk* … jak wystawi* … gwiazd*|paczk* … jak wystawi* … komentarz*
      paczk* … jak wystawi* … ocen*|paczk* … gdy wystawi* … negatyw*|paczk* … gdy wystawi* … pozytyw*|paczk* … gdy wystawi* … opini*
      paczk* … gdy wystawi* … gwiazd*|paczk* … gdy wystawi* … komentarz*|paczk* … gdy wystawi* … ocen*|paczk* … dopiero po … negatyw*
      paczk* … dopiero po … pozytyw*|paczk* … dopiero po … opini*|paczk* … dopiero po … gwiazd*|paczk* … dopiero po … komentarz*
      paczk* … dopiero po … ocen*|gwarancj* … jak usunie* … negatyw*|gwarancj* … jak usunie* … pozytyw*|gwarancj* … jak usunie* … opini*
      gwarancj* … jak usunie* … gwiazd*|gwarancj* … jak usunie* … komentarz*|gwarancj* … jak usunie* … ocen*
      gwarancj* … gdy usunie* … negatyw*|gwarancj* … gdy usunie* … pozytyw*|gwarancj* … gdy usunie* … opini*
      gwarancj* … gdy usunie* … gwiazd*|gwarancj* … gdy usunie* … komentarz*|gwarancj* … gdy usunie* … ocen*
      gwarancj* … po usunięciu … negatyw*|gwarancj* … po usunięciu … pozytyw*|gwarancj* … po usunięciu … opini*
      gwarancj* … po usunięciu … gwiazd*|gwarancj* … po usunięciu … komentarz*|gwarancj* … po usunięciu … ocen*
      gwarancj* … jak skasuje* … negatyw*|gwarancj* … jak skasuje* … pozytyw*|gwarancj* … jak skasuje* … opini*
      gwarancj* … jak skasuje* … gwiazd*|gwarancj* … jak skasuje* … komentarz*|gwarancj* … jak skasuje* … ocen*
      gwarancj* … gdy skasuje* … negatyw*|gwarancj* … gdy skasuje* … pozytyw*|gwarancj* … gdy skasuje* … opini*
      gwarancj* … gdy skasuje* … gwiazd*|gwarancj* … gdy skasuje* … komentarz*|gwarancj* … gdy skasuje* … ocen*
      gwarancj* … skasuje* … negatyw*|gwarancj* … skasuje* … pozytyw*|gwarancj* … skasuje* … opini*|gwarancj* … skasuje* … gwiazd*
      gwarancj* … skasuje* … komentarz*|gwarancj* … skasuje* … ocen*|gwarancj* … jak zmieni* … negatyw*|gwarancj* … jak zmieni* … pozytyw*
      gwarancj* … jak zmieni* … opini*|gwarancj* … jak zmieni* … gwiazd*|gwarancj* … jak zmieni* … komentarz*
      gwarancj* … jak zmieni* … ocen*|gwarancj* … gdy zmieni* … negatyw*|gwarancj* … gdy zmieni* … pozytyw*
      gwarancj* … gdy zmieni* … opini*|gwarancj* … gdy zmieni* … gwiazd*|gwarancj* … gdy zmieni* … komentarz*
      gwarancj* … gdy zmieni* … ocen*|gwarancj* … po zmianie … negatyw*|gwarancj* … po zmianie … pozytyw*|gwarancj* … po zmianie … opini*
      gwarancj* … po zmianie … gwiazd*|gwarancj* … po zmianie … komentarz*|gwarancj* … po zmianie … ocen*
      gwarancj* … po wystawieniu … negatyw*|gwarancj* … po wystawieniu … pozytyw*|gwarancj* … po wystawieniu … opini*
      gwarancj* … po wystawieniu … gwiazd*|gwarancj* … po wystawieniu … komentarz*|gwarancj* … po wystawieniu … ocen*
      gwarancj* … jak wystawi* … negatyw*|gwarancj* … jak wystawi* … pozytyw*|gwarancj* … jak wystawi* … opini*
      gwarancj* … jak wystawi* … gwiazd*|gwarancj* … jak wystawi* … komentarz*|gwarancj* … jak wystawi* … ocen*
      gwarancj* … gdy wystawi* … negatyw*|gwarancj* … gdy wystawi* … pozytyw*|gwarancj* … gdy wystawi* … opini*
      gwarancj* … gdy wystawi* … gwiazd*|gwarancj* … gdy wystawi* … komentarz*|gwarancj* … gdy wystawi* … ocen*
      gwarancj* … dopiero po … negatyw*|gwarancj* … dopiero po … pozytyw*|gwarancj* … dopiero po … opini*|gwarancj* … dopiero po … gwiazd*
      gwarancj* … dopiero po … komentarz*|gwarancj* … dopiero po … ocen*|najpierw … 5 gwiazdek|najpierw … pięć gwiazdek
      najpierw … usuń … opini*|najpierw … usunie* … opini*|najpierw … usuń … komentarz*|najpierw … usunie* … komentarz*
      najpierw … usunie* … negatyw*|najpierw … pozytyw*|najpierw … skasuj* … opini*|najpierw … skasuj* … komentarz*
      najpierw … zmian* opinii|najpierw … zmieni* … opini*|najpierw … zmień … opini*|najpierw … wystaw* … ocen*
      najpierw … wystaw* … opini*|najpierw … opinia|najpierw … gwiazdki|dopóki wisi … komentarz|dopóki wisi … opinia|dopóki wisi … negatyw
      póki wisi … komentarz|póki wisi … negatyw|póki wisi … opinia|dopóki nie zniknie … opinia|dopóki nie zniknie … negatyw
      dopóki nie zniknie … komentarz|dopóki nie usunie* … opini*|dopóki nie usunie* … komentarz*|dopóki nie usunie* … negatyw*
      dopóki nie zmieni* … opini*|dopóki nie zmieni* … ocen*|dopóki nie wystawi*|póki nie wystawi*|póki nie usunie*|póki nie zmieni*
      póki nie zobaczę … gwiazd*|dopóki nie zobaczę … gwiazd*|dopóki nie zobaczymy … gwiazd*|dopóki nie zobaczę … opini*|bez dobrej opinii
      bez pozytywnej opinii|bez pozytywa|bez pozytywnego komentarza|bez 5 gwiazdek|bez pięciu gwiazdek|bez opinii nie|bez oceny nie
      bez komentarza nie|z takim komentarzem nie|z taką opinią nie|z negatywem nie|gdy zobaczę … opinia|jak zobaczę … opinia
      jak zobaczę … gwiazd*|gdy zobaczę … gwiazd*|jak zobaczymy … gwiazd*|gdy zobaczymy … gwiazd*|jak zobaczę … pozytyw*
      gdy zobaczymy … opini*|w momencie usunięcia … opini*|uzależnion* od … opinii|zależy od … opinii|zależy od … oceny
      zależy od … gwiazdek|aktywacja gwarancji … opini*|gwarancję aktywuj* … opini*|gwarancja … po wystawieniu … opini*
      gwarancja … działa … po … opini*
      dopiero jak będzie 5|dopiero, jak będzie … gwiazd*|dopiero jak będzie … gwiazd*|dopiero jak … gwiazd*|dopiero, jak … gwiazd*
      dopiero gdy … gwiazd*|dopiero, gdy … gwiazd*|dopiero gdy … opini*|dopiero, gdy … opini*|skasowanie komentarza to warunek
      skasowanie opinii to warunek|usunięcie komentarza to warunek|usunięcie opinii to warunek|usunięcie negatywa to warunek
      warunkiem zwrotu jest … opini*|warunkiem zwrotu jest … komentarz*|warunkiem wymiany jest … opini*|warunkiem … jest usunięcie
      warunkiem … jest zmiana opinii|warunkiem … jest pozytyw*`,
    'feedback.threatened': `
      oddajcie … albo … negatyw*|albo zwrot albo negatyw*|albo zwrot albo … gwiazdk*|zwróćcie … albo wystawię|jak nie oddacie … negatyw*
      jak nie zwrócicie … opini*|jeśli nie zwrócicie … gwiazdk*|inaczej wystawię … negatyw*|inaczej negatyw|inaczej wystawię … gwiazdkę
      bo wystawię … negatyw*|bo wystawię jedną|dajcie rabat … albo|dajcie rabat bo|chcę rabat … inaczej|usunę negatyw* jeśli
      zmienię opinię jeśli|zmienię ocenę jak|wystawię 5 gwiazdek jeśli|wystawię pozytyw* jeśli
      albo … jedna gwiazdka|albo … jedną gwiazdkę|albo … jednej gwiazdce|albo … 1 gwiazdka|albo … 1 gwiazdkę|albo … gwiazdka
      albo … negatyw|albo … negatywa|albo … negatywy|albo … negatywna opinia|albo … negatywną opinię|albo … zła opinia|albo … złą opinię
      albo … najgorsza opinia|albo … najgorszą opinię|albo … zjadę was|albo … zjadę w opiniach|albo … obsmaruj* was|albo … obsmaruj* w
      albo … opiszę was|albo … opisz* w opiniach|albo … zniszcz* was w opiniach|albo … zniszcz* was w komentarzach|albo … pojedzi* po was
      bo inaczej … jedna gwiazdka|bo inaczej … jedną gwiazdkę|bo inaczej … jednej gwiazdce|bo inaczej … 1 gwiazdka|bo inaczej … 1 gwiazdkę
      bo inaczej … gwiazdka|bo inaczej … negatyw|bo inaczej … negatywa|bo inaczej … negatywy|bo inaczej … negatywna opinia
      bo inaczej … negatywną opinię|bo inaczej … zła opinia|bo inaczej … złą opinię|bo inaczej … najgorsza opinia
      bo inaczej … najgorszą opinię|bo inaczej … zjadę was|bo inaczej … zjadę w opiniach|bo inaczej … obsmaruj* was
      bo inaczej … obsmaruj* w|bo inaczej … opiszę was|bo inaczej … opisz* w opiniach|bo inaczej … zniszcz* was w opiniach
      bo inaczej … zniszcz* was w komentarzach|bo inaczej … pojedzi* po was|inaczej … jedna gwiazdka|inaczej … jedną gwiazdkę
      inaczej … jednej gwiazdce|inaczej … 1 gwiazdka|inaczej … 1 gwiazdkę|inaczej … gwiazdka|inaczej … negatyw|inaczej … negatywa
      inaczej … negatywy|inaczej … negatywna opinia|inaczej … negatywną opinię|inaczej … zła opinia|inaczej … złą opinię
      inaczej … najgorsza opinia|inaczej … najgorszą opinię|inaczej … zjadę was|inaczej … zjadę w opiniach|inaczej … obsmaruj* was
      inaczej … obsmaruj* w|inaczej … opiszę was|inaczej … opisz* w opiniach|inaczej … zniszcz* was w opiniach
      inaczej … zniszcz* was w komentarzach|inaczej … pojedzi* po was|w przeciwnym razie … jedna gwiazdka
      w przeciwnym razie … jedną gwiazdkę|w przeciwnym razie … jednej gwiazdce|w przeciwnym razie … 1 gwiazdka
      w przeciwnym razie … 1 gwiazdkę|w przeciwnym razie … gwiazdka|w przeciwnym razie … negatyw|w przeciwnym razie … negatywa
      w przeciwnym razie … negatywy|w przeciwnym razie … negatywna opinia|w przeciwnym razie … negatywną opinię
      w przeciwnym razie … zła opinia|w przeciwnym razie … złą opinię|w przeciwnym razie … najgorsza opinia
      w przeciwnym razie … najgorszą opinię|w przeciwnym razie … zjadę was|w przeciwnym razie … zjadę w opiniach
      w przeciwnym razie … obsmaruj* was|w przeciwnym razie … obsmaruj* w|w przeciwnym razie … opiszę was
      w przeciwnym razie … opisz* w opiniach|w przeciwnym razie … zniszcz* was w opiniach|w przeciwnym razie … zniszcz* was w komentarzach
      w przeciwnym razie … pojedzi* po was|jak nie to … jedna gwiazdka|jak nie to … jedną gwiazdkę|jak nie to … jednej gwiazdce
      jak nie to … 1 gwiazdka|jak nie to … 1 gwiazdkę|jak nie to … gwiazdka|jak nie to … negatyw|jak nie to … negatywa
      jak nie to … negatywy|jak nie to … negatywna opinia|jak nie to … negatywną opinię|jak nie to … zła opinia|jak nie to … złą opinię
      jak nie to … najgorsza opinia|jak nie to … najgorszą opinię|jak nie to … zjadę was|jak nie to … zjadę w opiniach
      jak nie to … obsmaruj* was|jak nie to … obsmaruj* w|jak nie to … opiszę was|jak nie to … opisz* w opiniach
      jak nie to … zniszcz* was w opiniach|jak nie to … zniszcz* was w komentarzach|jak nie to … pojedzi* po was
      jak nie, to … jedna gwiazdka|jak nie, to … jedną gwiazdkę|jak nie, to … jednej gwiazdce|jak nie, to … 1 gwiazdka
      jak nie, to … 1 gwiazdkę|jak nie, to … gwiazdka|jak nie, to … negatyw|jak nie, to … negatywa|jak nie, to … negatywy
      jak nie, to … negatywna opinia|jak nie, to … negatywną opinię|jak nie, to … zła opinia|jak nie, to … złą opinię
      jak nie, to … najgorsza opinia|jak nie, to … najgorszą opinię|jak nie, to … zjadę was|jak nie, to … zjadę w opiniach
      jak nie, to … obsmaruj* was|jak nie, to … obsmaruj* w|jak nie, to … opiszę was|jak nie, to … opisz* w opiniach
      jak nie, to … zniszcz* was w opiniach|jak nie, to … zniszcz* was w komentarzach|jak nie, to … pojedzi* po was
      nie wystawiam jednej gwiazdki|nie wystawię jednej gwiazdki|nie wystawię negatywa|nie wystawiam negatywa|nie będzie negatywa
      i nie ma negatywa|i usuwam opinię|i usuwam negatywa|i kasuję opinię|i zmieniam opinię|i zmienię opinię na|usunę opinię jak
      usunę opinię jeśli|usunę negatywa jak|usunę negatywa jeśli|zmienię opinię jak|skasuję opinię jak|za stówę … opini*|za … zł usunę
      za … zł zmienię|za … zł skasuję|rabat albo|rabat, albo|leci negatyw|leci jedna gwiazdka|poleci negatyw|poleci jedna gwiazdka
      lecą negatywy|będzie negatyw|będzie jedna gwiazdka|wjedzie negatyw|wam negatywa|wam negatywy|nasram wam w opiniach
      zasypię was negatyw*|zasypiemy was|zasypię … gwiazdk*|znajomi wystawią|kumple wystawią|cała rodzina wystawi|obsmaruję was
      obsmaruję w|opiszę was tak|opiszę was na|opiszę was wszędzie|tak was opiszę|zjadę was w|zniszczę wam opini*|zniszczę wam ocen*
      rozwalę wam ocen*|popsuję wam ocen*|zepsuję wam ocen*|wasza średnia spadnie|średnia wam spadnie|się nie pozbieracie
      to nie wystawię … złej opinii|to nie wystawię … negatyw*|to nie wystawię wam|to nie dam jednej|to usunę opinię|to usunę negatywa
      to zmienię opinię|to skasuję opinię|bez rekompensaty będzie negatyw|bez rabatu będzie negatyw|bez zwrotu będzie negatyw`,
    'promotion.offer': `
      użyj kodu … rabat*|z kodem … taniej|z kodem … rabat*|rabat … na kolejne zakupy|zniżka … na następne zakupy
      zajrzyj do naszego sklepu … promocj*|odwiedź nasz sklep … promocj*|obserwuj nas* … promocj*|zapisz się … newsletter*
      kup dwa … gratis|przy zakupie dwóch|sprawdź nasze nowości
      polecamy też … taniej|polecamy też … rabat*|polecamy też … promocj*|polecamy również … taniej|mamy też … taniej|mamy też … promocj*
      mamy też … rabat*|teraz taniej o|teraz o 20% taniej|teraz w promocji|dziś w promocji|do kompletu … taniej|do kompletu … rabat*
      proszę zajrzeć … aukcj*|nasze pozostałe aukcje|moje pozostałe aukcje|mamy też ciekawe nowości|polub … profil
      bądź na bieżąco z promocjami|zapisz się do newslettera|zapisz się na newsletter|tylko do niedzieli … dostawa|darmowa dostawa na cały
      z kodem … na kolejne
      wyprzedaż magazynu|ostatnie sztuki w super cenie`,
    'rights.guarantee': `
      brak gwarancji|nie udzielamy gwarancji|nie dajemy gwarancji|nie ma gwarancji|bez gwarancji … i|rękojmia wyłączona
      rękojmia nie obowiązuje|wyłączamy rękojmię|gwarancja tylko 30 dni|gwarancja tylko rok|gwarancja … tylko 3 miesiące
      gwarancja … tylko 6 miesięcy|gwarancja rozruchowa tylko|nie odpowiadamy z tytułu rękojmi
      gwarancja była rok|gwarancja była na rok|gwarancja była … minęł*|gwarancja to rok|gwarancja jest rok|gwarancja wynosi rok
      gwarancja 12 miesięcy … minęł*|gwarancja 12 miesięcy … po|gwarancja się skończyła|gwarancja już się skończyła
      po gwarancji to|po roku nie odpowiadamy|minął rok … nie|minął rok i|minęło 12 miesięcy
      minęło pół roku … nie|po pół roku nie|rękojmia u nas nie|u nas nie ma rękojmi|u nas rękojmi nie|rękojmi nie uznajemy|rękojmi nie ma
      tylko miesiąc gwarancji|miesiąc gwarancji i|gwarancja rozruchowa|gwarancja tylko rozruchowa
      gwarancji nie ma|nie ma żadnej gwarancji
      rękojmia nie przysługuje|po roku nic nie|gwarancja minęła, nie
      reklamacja po roku? nie|reklamacja po roku nie|reklamacji po roku nie|reklamacje po roku nie|po roku … nie ma takiej opcji`,
    'rights.withdrawal': `
      nie przyjmujemy zwrotów|nie ma możliwości zwrotu|brak możliwości zwrotu|brak zwrotów|nie ma zwrotów|zwrotów nie przyjmujemy
      zwrotów nie uznajemy|prawo odstąpienia nie przysługuje|nie przysługuje … prawo odstąpienia|nie może pan odstąpić
      nie może pani odstąpić|nie można odstąpić|towaru nie można zwrócić|sprzedaż ostateczna|zwrot tylko do 7 dni
      zwroty tylko w ciągu 7 dni|po odejściu od kasy
      odstąpić się nie da|nie da się odstąpić|nie ma odstąpienia|odstąpienie nie|14 dni u nas nie|14 dni nie dotyczy
      14 dni nas nie`,
    'rights.refund': `
      nie zwracamy pieniędzy|nie oddajemy pieniędzy|pieniędzy nie zwracamy|pieniędzy nie oddajemy|zwrotu pieniędzy nie będzie
      nie będzie zwrotu pieniędzy|nie ma zwrotu pieniędzy|brak zwrotu pieniędzy|nie zwrócimy panu pieniędzy|nie zwrócimy pani pieniędzy
      pieniądze nie zostaną zwrócone|zwrot kosztów nie przysługuje
      zwroty? nie|zwroty nie u nas|zwrotów nie ma|zwrotów nie przyjmujemy|zwrotów nie robimy|zwrotów brak|zwrotu nie będzie|zwrotu nie ma
      nie bawimy się w zwroty|nie robimy zwrotów|kasy nie oddajemy|kasy nie zwracamy|kupił pan, to pan ma|kupiłeś to masz
      kupione to kupione|co kupione to kupione|sprzedane to sprzedane|po zakupie nie ma zwrot*`,
    'rights.faulty': `
      nawet uszkodzon* … nie|nawet wadliw* … nie|nawet jeśli jest uszkodzon*|nie odpowiadamy za wady|nie odpowiadamy za uszkodzenia
      nie ponosimy odpowiedzialności za wady|nie ponosimy odpowiedzialności za uszkodzenia|reklamacji nie uwzględniamy
      reklamacji nie przyjmujemy|nie przyjmujemy reklamacji|nie uznajemy reklamacji|reklamacje tylko w ciągu 24
      reklamacje tylko w ciągu 48|reklamacje tylko do 24|po 24 godzinach … nie|po 48 godzinach … nie|wada to nie nasz problem
      uszkodzenie to nie nasz problem
      reklamacje uszkodzeń tylko przy kurierze|tylko przy kurierze … później nie|później nie uznajemy|później nie przyjmujemy
      po odjeździe kuriera|po podpisaniu … nie przyjm*|po podpisaniu … nie uznaj*|po pokwitowaniu … nie|po odbiorze … reklamacji nie
      po odbiorze nie uznajemy|trzeba było sprawdzić|mógł pan sprawdzić|mogła pani sprawdzić|było sprawdzić przy
      zepsute to zepsute|zepsuło się to|jak się zepsuło to pana|to już pana problem|to już pani problem|to pana problem|to pani problem
      to nie nasz problem|nie nasz problem`,
    'rights.sale-item': `
      przecenion* … nie podlega*|przecenion* … nie przyjmujemy|towar z wyprzedaży … nie|promocyjn* … nie podlega*
      w promocji … bez zwrotu|w promocji … nie przyjmujemy|z outletu … bez|na przecenione … nie|przecenione … bez możliwości
      towar z wyprzedaży nie|przecenionych nie
      promocyjn* nie podleg*|wyprzedaż* … nie podleg*|wyprzedaż* … bez zwrot*|wyprzedaż* … zwrotów nie|na wyprzedaży zwrot*
      outlet … zwrotów nie|outlet … nie podleg*|powystawow* … nie podleg*|powystawow* … bez reklamacj*
      z wyprzedaży nie podleg*|z wyprzedaży nie przyjm*|z wyprzedaży nie zwrac*|z outletu nie podleg*|z outletu nie przyjm*
      przecenion* … nie podleg*|przecenion* … nie przyjm*|przecenion* … nie zwrac*|z przeceny nie przyjm*|z przeceny nie podleg*
      z wyprzedaży nie`,
    'rights.opened': `
      otwart* … nie przyjmujemy|rozpakowan* … nie|po otwarciu … nie|po rozpakowaniu … nie|zerwan* plomb* … nie|bez metki … nie
      bez metek … nie|używan* … nie przyjmujemy|przymierzon* … nie|otwarcie … oznacza utratę
      odpakowan* … nie przyjm*|odpakowan* … nie ma zwrot*|odpakowan* … nie ma możliwości zwrotu|odpakowan* … nie podlega*
      odpakowan* … nie zwrac*|odpakowan* … nie można zwróc*|odpakowan* … nie uznaj*|odpakowan* … brak zwrotu|odpakowan* … zwrotu brak
      odpakowan* … zwrot niemożliwy|odpakowan* … nie można oddać|odpakowan* … nie wymieni*|rozpakowan* … nie przyjm*
      rozpakowan* … nie ma zwrot*|rozpakowan* … nie ma możliwości zwrotu|rozpakowan* … nie podlega*|rozpakowan* … nie zwrac*
      rozpakowan* … nie można zwróc*|rozpakowan* … nie uznaj*|rozpakowan* … brak zwrotu|rozpakowan* … zwrotu brak
      rozpakowan* … zwrot niemożliwy|rozpakowan* … nie można oddać|rozpakowan* … nie wymieni*|otwart* … nie przyjm*
      otwart* … nie ma zwrot*|otwart* … nie ma możliwości zwrotu|otwart* … nie podlega*|otwart* … nie zwrac*|otwart* … nie można zwróc*
      otwart* … nie uznaj*|otwart* … brak zwrotu|otwart* … zwrotu brak|otwart* … zwrot niemożliwy|otwart* … nie można oddać
      otwart* … nie wymieni*|używan* … nie przyjm*|używan* … nie ma zwrot*|używan* … nie ma możliwości zwrotu|używan* … nie podlega*
      używan* … nie zwrac*|używan* … nie można zwróc*|używan* … nie uznaj*|używan* … brak zwrotu|używan* … zwrotu brak
      używan* … zwrot niemożliwy|używan* … nie można oddać|używan* … nie wymieni*|noszon* … nie przyjm*|noszon* … nie ma zwrot*
      noszon* … nie ma możliwości zwrotu|noszon* … nie podlega*|noszon* … nie zwrac*|noszon* … nie można zwróc*|noszon* … nie uznaj*
      noszon* … brak zwrotu|noszon* … zwrotu brak|noszon* … zwrot niemożliwy|noszon* … nie można oddać|noszon* … nie wymieni*
      po otwarciu … nie przyjm*|po otwarciu … nie ma zwrot*|po otwarciu … nie ma możliwości zwrotu|po otwarciu … nie podlega*
      po otwarciu … nie zwrac*|po otwarciu … nie można zwróc*|po otwarciu … nie uznaj*|po otwarciu … brak zwrotu|po otwarciu … zwrotu brak
      po otwarciu … zwrot niemożliwy|po otwarciu … nie można oddać|po otwarciu … nie wymieni*|po rozpakowaniu … nie przyjm*
      po rozpakowaniu … nie ma zwrot*|po rozpakowaniu … nie ma możliwości zwrotu|po rozpakowaniu … nie podlega*
      po rozpakowaniu … nie zwrac*|po rozpakowaniu … nie można zwróc*|po rozpakowaniu … nie uznaj*|po rozpakowaniu … brak zwrotu
      po rozpakowaniu … zwrotu brak|po rozpakowaniu … zwrot niemożliwy|po rozpakowaniu … nie można oddać|po rozpakowaniu … nie wymieni*
      po założeniu … nie przyjm*|po założeniu … nie ma zwrot*|po założeniu … nie ma możliwości zwrotu|po założeniu … nie podlega*
      po założeniu … nie zwrac*|po założeniu … nie można zwróc*|po założeniu … nie uznaj*|po założeniu … brak zwrotu
      po założeniu … zwrotu brak|po założeniu … zwrot niemożliwy|po założeniu … nie można oddać|po założeniu … nie wymieni*
      po użyciu … nie przyjm*|po użyciu … nie ma zwrot*|po użyciu … nie ma możliwości zwrotu|po użyciu … nie podlega*
      po użyciu … nie zwrac*|po użyciu … nie można zwróc*|po użyciu … nie uznaj*|po użyciu … brak zwrotu|po użyciu … zwrotu brak
      po użyciu … zwrot niemożliwy|po użyciu … nie można oddać|po użyciu … nie wymieni*|po zerwaniu … nie przyjm*
      po zerwaniu … nie ma zwrot*|po zerwaniu … nie ma możliwości zwrotu|po zerwaniu … nie podlega*|po zerwaniu … nie zwrac*
      po zerwaniu … nie można zwróc*|po zerwaniu … nie uznaj*|po zerwaniu … brak zwrotu|po zerwaniu … zwrotu brak
      po zerwaniu … zwrot niemożliwy|po zerwaniu … nie można oddać|po zerwaniu … nie wymieni*|po odpakowaniu … nie przyjm*
      po odpakowaniu … nie ma zwrot*|po odpakowaniu … nie ma możliwości zwrotu|po odpakowaniu … nie podlega*|po odpakowaniu … nie zwrac*
      po odpakowaniu … nie można zwróc*|po odpakowaniu … nie uznaj*|po odpakowaniu … brak zwrotu|po odpakowaniu … zwrotu brak
      po odpakowaniu … zwrot niemożliwy|po odpakowaniu … nie można oddać|po odpakowaniu … nie wymieni*|zerwan* foli* … nie przyjm*
      zerwan* foli* … nie ma zwrot*|zerwan* foli* … nie ma możliwości zwrotu|zerwan* foli* … nie podlega*|zerwan* foli* … nie zwrac*
      zerwan* foli* … nie można zwróc*|zerwan* foli* … nie uznaj*|zerwan* foli* … brak zwrotu|zerwan* foli* … zwrotu brak
      zerwan* foli* … zwrot niemożliwy|zerwan* foli* … nie można oddać|zerwan* foli* … nie wymieni*|zerwan* plomb* … nie przyjm*
      zerwan* plomb* … nie ma zwrot*|zerwan* plomb* … nie ma możliwości zwrotu|zerwan* plomb* … nie podlega*|zerwan* plomb* … nie zwrac*
      zerwan* plomb* … nie można zwróc*|zerwan* plomb* … nie uznaj*|zerwan* plomb* … brak zwrotu|zerwan* plomb* … zwrotu brak
      zerwan* plomb* … zwrot niemożliwy|zerwan* plomb* … nie można oddać|zerwan* plomb* … nie wymieni*|bez metek … nie przyjm*
      bez metek … nie ma zwrot*|bez metek … nie ma możliwości zwrotu|bez metek … nie podlega*|bez metek … nie zwrac*
      bez metek … nie można zwróc*|bez metek … nie uznaj*|bez metek … brak zwrotu|bez metek … zwrotu brak|bez metek … zwrot niemożliwy
      bez metek … nie można oddać|bez metek … nie wymieni*|bez metki … nie przyjm*|bez metki … nie ma zwrot*
      bez metki … nie ma możliwości zwrotu|bez metki … nie podlega*|bez metki … nie zwrac*|bez metki … nie można zwróc*
      bez metki … nie uznaj*|bez metki … brak zwrotu|bez metki … zwrotu brak|bez metki … zwrot niemożliwy|bez metki … nie można oddać
      bez metki … nie wymieni*`,
    'rights.store-credit': `
      tylko w formie bonu|wyłącznie bon|wyłącznie w formie bonu|zwrot w formie bonu|zwrot tylko na bon|zwrot jedynie w bonie
      zamiast pieniędzy … bon|tylko wymiana na inny|wyłącznie wymiana na inny|nie zwracamy pieniędzy … wymian*
      zwrot … na kartę podarunkową
      możemy dać bon|możemy zaproponować bon|jedynie bon|tylko voucher|jedynie voucher
      wyłącznie wymiana|tylko na wymianę|tylko karta podarunkowa|pieniędzy nie … bon|pieniędzy nie … wymian*|bon … pieniędzy nie
      wymiana … pieniędzy nie|bon zamiast pieniędzy|zwrot tylko na kartę podarunkową|zwrot w bonie|zwrot tylko w bonie|zwrot na bon
      może być bon, pieniędzy|pieniędzy nie oddajemy, może
      tylko bon`,
    'rights.maker': `
      proszę zgłosić się do producenta|proszę reklamować … u producenta|reklamacje … tylko u producenta
      reklamacje … bezpośrednio do producenta|proszę kontaktować się z producentem|skontaktować się z producentem
      zgłosić się do serwisu producenta|to sprawa producenta|to sprawa kuriera|proszę pisać do kuriera|proszę dochodzić … od kuriera
      reklamować u kuriera|reklamację u kuriera|my nie odpowiadamy … kurier|to nie nasza wina … kurier
      pisać do producenta|proszę pisać do producenta|proszę do producenta|zgłosić do producenta|zgłoś do producenta
      zgłosić się do producenta|reklamować u producenta|reklamacja u producenta|reklamacje u producenta
      reklamacje do producenta|to wina producenta|to wina kuriera … nie|wina kuriera, nie nasza|pretensje do kuriera
      pretensje do producenta|pretensje do poczty|reklamować w firmie kurierskiej|reklamacje do kuriera|my tylko sprzedajemy
      my tylko pośredniczymy|jesteśmy tylko pośrednikiem|jesteśmy tylko sprzedawcą
      prosto do serwisu producenta, my`,
    'rights.condition': `
      zwrot tylko … oryginaln* opakowani*|bez oryginalnego opakowania … nie|bez oryginalnego pudełka nie|zwrot pieniędzy … podpis*
      podpis* … oświadczeni* … zwrot*|opłata manipulacyjna … zwrot*|zamknie … dyskusję … zwrócimy|po zamknięciu dyskusji … zwr*
      najpierw … zamknąć dyskusję|wadliw* … na własny koszt|odesłanie wadliw* … koszt|bez filmu … nie uznamy|bez nagrania … reklamacj*
      bez oryginalnego … zwrotu nie|bez oryginalnego … nie przyjm*|bez oryginalnego … nie ma zwrot*|bez oryginalnego … nie ma mowy o
      bez oryginalnego … nie zwracamy|bez oryginalnego … nie oddamy|bez oryginalnego … nie uznaj*|bez oryginalnego … nie rozpatr*
      bez oryginalnego … zapomnieć o zwrocie|bez oryginalnego … nic z tego|bez pudełka … zwrotu nie|bez pudełka … nie przyjm*
      bez pudełka … nie ma zwrot*|bez pudełka … nie ma mowy o|bez pudełka … nie zwracamy|bez pudełka … nie oddamy|bez pudełka … nie uznaj*
      bez pudełka … nie rozpatr*|bez pudełka … zapomnieć o zwrocie|bez pudełka … nic z tego|bez kartonu … zwrotu nie
      bez kartonu … nie przyjm*|bez kartonu … nie ma zwrot*|bez kartonu … nie ma mowy o|bez kartonu … nie zwracamy
      bez kartonu … nie oddamy|bez kartonu … nie uznaj*|bez kartonu … nie rozpatr*|bez kartonu … zapomnieć o zwrocie
      bez kartonu … nic z tego|bez opakowania … zwrotu nie|bez opakowania … nie przyjm*|bez opakowania … nie ma zwrot*
      bez opakowania … nie ma mowy o|bez opakowania … nie zwracamy|bez opakowania … nie oddamy|bez opakowania … nie uznaj*
      bez opakowania … nie rozpatr*|bez opakowania … zapomnieć o zwrocie|bez opakowania … nic z tego|bez metek … zwrotu nie
      bez metek … nie przyjm*|bez metek … nie ma zwrot*|bez metek … nie ma mowy o|bez metek … nie zwracamy|bez metek … nie oddamy
      bez metek … nie uznaj*|bez metek … nie rozpatr*|bez metek … zapomnieć o zwrocie|bez metek … nic z tego|bez paragonu … zwrotu nie
      bez paragonu … nie przyjm*|bez paragonu … nie ma zwrot*|bez paragonu … nie ma mowy o|bez paragonu … nie zwracamy
      bez paragonu … nie oddamy|bez paragonu … nie uznaj*|bez paragonu … nie rozpatr*|bez paragonu … zapomnieć o zwrocie
      bez paragonu … nic z tego|bez kompletu … zwrotu nie|bez kompletu … nie przyjm*|bez kompletu … nie ma zwrot*
      bez kompletu … nie ma mowy o|bez kompletu … nie zwracamy|bez kompletu … nie oddamy|bez kompletu … nie uznaj*
      bez kompletu … nie rozpatr*|bez kompletu … zapomnieć o zwrocie|bez kompletu … nic z tego|najpierw opłaci* … kurier*
      najpierw zapłaci* … kurier*|najpierw zapłaci* … przesyłk*|najpierw opłaci* … przesyłk*|najpierw opłaci* … wad*
      najpierw pokryje … koszt*|przesyłkę z wad* … pan opłac*|koszt odesłania wad*|koszt* odesłania … po pana stronie
      koszt* odesłania … po stronie kupującego … wad*|za odesłanie wadliw* … płaci|wadliwego … na koszt kupującego
      wadliwy … na własny koszt|wadliwy … na pana koszt|reklamacj* … na własny koszt|potrącamy … opłat*|potrącimy … opłat*
      potrącenie … za zwrot|opłata manipulacyjna za zwrot`,
    'claim.health': `
      leczy raka|leczy cukrzycę|wyleczy … w|wyleczysz … w|zastąpi … leki|możesz odstawić leki|odstaw leki|odstawić … leki
      zapomnij o lekach|zapomnij o insulinie|koniec z bólem|koniec z insuliną|pożegnaj się z bólem|pożegnaj … ból|zapomnij o bólu
      zabija 99 … wirus*|włosy odrosną|odrost włosów … gwarant*|lepszy niż lekarstwo|lepsze niż leki|lekarze nie chcą
      lekarze tego nienawidzą|chroni przed covid|cofa cukrzycę
      wyleczy … kolana|na raka|herbatka na raka|zioła na raka|lek na raka|leku na raka|odstawić … insulinę|odstawi … leki|odstawisz … leki
      rzucić … leki|bez leków … wyleczy|zapomni … bezsenności|zapomni* o bólu|zapomnisz o bólu|zapomnij o lekarzu|zapomni o lekarzu
      ból … znika|ból … zniknie|ból … przechodzi|ból … mija|bez bólu … na zawsze|włosy … odrast*|włosy … odrosn*|nowe włosy|odrost włosów
      łysina zarasta|łysina zniknie|zarośnie łysina|lepsze niż tabletki od|lepsze niż leki od lekarza|wzrok … poprawi … bez|wyrzuć okulary
      wyrzuci … okulary|wyrzuć kule|lekarze … ukrywają|koncerny … ukrywają|zbija cukier|cukier spad*|ciśnienie spad*
      spokojnie … prześpi … noc|śpi … jak dziecko|spać jak dziecko|spać jak niemowlę|zaśnie … w 5 minut
      cofa* … cukrzyc*|cofa* … ból*|cofa* … artretyzm*|cofa* … bezsenno*|cofa* … depresj*|cofa* … nerwic*|cofa* … migren*
      cofa* … łuszczyc*|cofa* … egzem*|cofa* … trądzik*|cofa* … grzybic*|cofa* … żylak*|cofa* … hemoroid*|cofa* … cellulit*
      cofa* … rozstęp*|cofa* … zmarszcz*|cofa* … nadciśnieni*|cofa* … astm*|cofa* … alergi*|cofa* … nowotw*|cofa* … haluks*
      cofa* … łysieni*|usuwa* … cukrzyc*|usuwa* … ból*|usuwa* … artretyzm*|usuwa* … bezsenno*|usuwa* … depresj*|usuwa* … nerwic*
      usuwa* … migren*|usuwa* … łuszczyc*|usuwa* … egzem*|usuwa* … trądzik*|usuwa* … grzybic*|usuwa* … żylak*|usuwa* … hemoroid*
      usuwa* … cellulit*|usuwa* … rozstęp*|usuwa* … zmarszcz*|usuwa* … nadciśnieni*|usuwa* … astm*|usuwa* … alergi*|usuwa* … nowotw*
      usuwa* … haluks*|usuwa* … łysieni*|usunie* … cukrzyc*|usunie* … ból*|usunie* … artretyzm*|usunie* … bezsenno*|usunie* … depresj*
      usunie* … nerwic*|usunie* … migren*|usunie* … łuszczyc*|usunie* … egzem*|usunie* … trądzik*|usunie* … grzybic*|usunie* … żylak*
      usunie* … hemoroid*|usunie* … cellulit*|usunie* … rozstęp*|usunie* … zmarszcz*|usunie* … nadciśnieni*|usunie* … astm*
      usunie* … alergi*|usunie* … nowotw*|usunie* … haluks*|usunie* … łysieni*|zniweluj* … cukrzyc*|zniweluj* … ból*
      zniweluj* … artretyzm*|zniweluj* … bezsenno*|zniweluj* … depresj*|zniweluj* … nerwic*|zniweluj* … migren*|zniweluj* … łuszczyc*
      zniweluj* … egzem*|zniweluj* … trądzik*|zniweluj* … grzybic*|zniweluj* … żylak*|zniweluj* … hemoroid*|zniweluj* … cellulit*
      zniweluj* … rozstęp*|zniweluj* … zmarszcz*|zniweluj* … nadciśnieni*|zniweluj* … astm*|zniweluj* … alergi*|zniweluj* … nowotw*
      zniweluj* … haluks*|zniweluj* … łysieni*|likwiduj* … cukrzyc*|likwiduj* … ból*|likwiduj* … artretyzm*|likwiduj* … bezsenno*
      likwiduj* … depresj*|likwiduj* … nerwic*|likwiduj* … migren*|likwiduj* … łuszczyc*|likwiduj* … egzem*|likwiduj* … trądzik*
      likwiduj* … grzybic*|likwiduj* … żylak*|likwiduj* … hemoroid*|likwiduj* … cellulit*|likwiduj* … rozstęp*|likwiduj* … zmarszcz*
      likwiduj* … nadciśnieni*|likwiduj* … astm*|likwiduj* … alergi*|likwiduj* … nowotw*|likwiduj* … haluks*|likwiduj* … łysieni*
      znika* … cukrzyc*|znika* … ból*|znika* … artretyzm*|znika* … bezsenno*|znika* … depresj*|znika* … nerwic*|znika* … migren*
      znika* … łuszczyc*|znika* … egzem*|znika* … trądzik*|znika* … grzybic*|znika* … żylak*|znika* … hemoroid*|znika* … cellulit*
      znika* … rozstęp*|znika* … zmarszcz*|znika* … nadciśnieni*|znika* … astm*|znika* … alergi*|znika* … nowotw*|znika* … haluks*
      znika* … łysieni*|zapomni* … cukrzyc*|zapomni* … ból*|zapomni* … artretyzm*|zapomni* … bezsenno*|zapomni* … depresj*
      zapomni* … nerwic*|zapomni* … migren*|zapomni* … łuszczyc*|zapomni* … egzem*|zapomni* … trądzik*|zapomni* … grzybic*
      zapomni* … żylak*|zapomni* … hemoroid*|zapomni* … cellulit*|zapomni* … rozstęp*|zapomni* … zmarszcz*|zapomni* … nadciśnieni*
      zapomni* … astm*|zapomni* … alergi*|zapomni* … nowotw*|zapomni* … haluks*|zapomni* … łysieni*|mija* … cukrzyc*|mija* … ból*
      mija* … artretyzm*|mija* … bezsenno*|mija* … depresj*|mija* … nerwic*|mija* … migren*|mija* … łuszczyc*|mija* … egzem*
      mija* … trądzik*|mija* … grzybic*|mija* … żylak*|mija* … hemoroid*|mija* … cellulit*|mija* … rozstęp*|mija* … zmarszcz*
      mija* … nadciśnieni*|mija* … astm*|mija* … alergi*|mija* … nowotw*|mija* … haluks*|mija* … łysieni*|odstaw* … cukrzyc*
      odstaw* … ból*|odstaw* … artretyzm*|odstaw* … bezsenno*|odstaw* … depresj*|odstaw* … nerwic*|odstaw* … migren*|odstaw* … łuszczyc*
      odstaw* … egzem*|odstaw* … trądzik*|odstaw* … grzybic*|odstaw* … żylak*|odstaw* … hemoroid*|odstaw* … cellulit*|odstaw* … rozstęp*
      odstaw* … zmarszcz*|odstaw* … nadciśnieni*|odstaw* … astm*|odstaw* … alergi*|odstaw* … nowotw*|odstaw* … haluks*|odstaw* … łysieni*
      łuszczyc* … znika*|łuszczyc* … zniknie*|łuszczyc* … mija*|łuszczyc* … minie|łuszczyc* … ustęp*|łuszczyc* … ustąp*
      łuszczyc* … w 7 dni|łuszczyc* … w tydzień|łuszczyc* … już po|cukrzyc* … znika*|cukrzyc* … zniknie*|cukrzyc* … mija*|cukrzyc* … minie
      cukrzyc* … ustęp*|cukrzyc* … ustąp*|cukrzyc* … w 7 dni|cukrzyc* … w tydzień|cukrzyc* … już po|ból* … znika*|ból* … zniknie*
      ból* … mija*|ból* … minie|ból* … ustęp*|ból* … ustąp*|ból* … w 7 dni|ból* … w tydzień|ból* … już po|trądzik* … znika*
      trądzik* … zniknie*|trądzik* … mija*|trądzik* … minie|trądzik* … ustęp*|trądzik* … ustąp*|trądzik* … w 7 dni|trądzik* … w tydzień
      trądzik* … już po|grzybic* … znika*|grzybic* … zniknie*|grzybic* … mija*|grzybic* … minie|grzybic* … ustęp*|grzybic* … ustąp*
      grzybic* … w 7 dni|grzybic* … w tydzień|grzybic* … już po|hemoroid* … znika*|hemoroid* … zniknie*|hemoroid* … mija*
      hemoroid* … minie|hemoroid* … ustęp*|hemoroid* … ustąp*|hemoroid* … w 7 dni|hemoroid* … w tydzień|hemoroid* … już po|żylak* … znika*
      żylak* … zniknie*|żylak* … mija*|żylak* … minie|żylak* … ustęp*|żylak* … ustąp*|żylak* … w 7 dni|żylak* … w tydzień|żylak* … już po
      migren* … znika*|migren* … zniknie*|migren* … mija*|migren* … minie|migren* … ustęp*|migren* … ustąp*|migren* … w 7 dni
      migren* … w tydzień|migren* … już po|bezsenno* … znika*|bezsenno* … zniknie*|bezsenno* … mija*|bezsenno* … minie|bezsenno* … ustęp*
      bezsenno* … ustąp*|bezsenno* … w 7 dni|bezsenno* … w tydzień|bezsenno* … już po|alergi* … znika*|alergi* … zniknie*|alergi* … mija*
      alergi* … minie|alergi* … ustęp*|alergi* … ustąp*|alergi* … w 7 dni|alergi* … w tydzień|alergi* … już po|depresj* … znika*
      depresj* … zniknie*|depresj* … mija*|depresj* … minie|depresj* … ustęp*|depresj* … ustąp*|depresj* … w 7 dni|depresj* … w tydzień
      depresj* … już po`,
    'claim.weight': `
      schudnij … kg w|schudniesz … kg|schudniesz … kilo|schudnij … kilo|minus 10 kg w|zrzucisz … kg|zrzuć … kg|spala tłuszcz … gdy śpisz
      spala tłuszcz … podczas snu|bez diety … schudnie*|10 kg mniej w|kg w tydzień
      kg w miesiąc|kg w 2 tygodnie|kg w dwa tygodnie|kilo w miesiąc|kilo w tydzień|kilo w dwa tygodnie|kilogramów w miesiąc
      kilogramów w tydzień|kilo tygodniowo|kg tygodniowo|minus … kilo|schud* … kg|schud* … kilo|schud* … bez|schud* jedząc
      chud* jedząc|chudnij … śpiąc|chudniesz … śpiąc|zrzuc* … kg w|zrzuc* … kilo|jedząc wszystko|tłuszcz … sam spada|spala tłuszcz … snu
      brzuch … zniknie`,
    'claim.absolute': `
      100 % gwarancji efektu|gwarancja … efektu|działa zawsze i na każdego|nigdy się nie zepsuje|nigdy się nie popsuje|cudowne działanie
      cudowny efekt|najlepszy … na całym świecie|zero skutków ubocznych
      działa na każdego|działa na wszystkich|działa u każdego|działa u wszystkich|działa zawsze|działa w każdym przypadku
      na każdego działa|u każdego działa|każdemu pomoże|każdemu pomaga|nigdy nie zawodzi|nigdy nie zawiedzie|zawsze skutkuje
      100% skuteczn*|100 % skuteczn*|sto procent skuteczn*|skuteczność 100|zaoszczędzi … % na prądzie|zaoszczędz* … % na prądzie
      oszczędz* … % prądu|oszczędz* … % na prądzie|oszczędz* … na rachunkach|rachunki … o połowę|rachunek za prąd … o połowę
      o połowę mniej za prąd|rachunki za prąd spadną|prąd za darmo|zużycie paliwa spad*|pali o połowę mniej|połowę mniej paliwa
      obniży spalanie … o|nie da się zepsuć|nie do zniszczenia
      wytrzyma wieki|starczy na całe życie|starczy do końca życia|posłuży całe życie|na całe życie wystarczy
      zarobisz … miesięcznie|zarabiaj … miesięcznie
      szybki zysk gwarant*|podwoisz … pieniądze|podwoi pan pieniądze`,
    'counterfeit.admission': `
      nie oryginał ale|to nie oryginał|nie jest oryginaln* … ale|to replika|to repliki|to kopia … jakoś*|to podróbka ale|to są podróbki
      nie do odróżnienia od oryginału|nie odróżnisz od oryginału|nikt nie odróżni|nikt nie pozna … podrób*|identyczn* jak oryginał
      nikt się nie zorientuje|z tej samej fabryki co|za tę cenę … oryginał|w tej cenie … nie oryginał|sprzedajemy repliki
      oferujemy repliki|najlepsza podróba
      oryginał to nie jest|oryginał to nie|oryginałem nie jest|oryginalne nie są|oryginalny nie jest|oryginalna nie jest
      to nie jest oryginał|to nie jest oryginaln*|nie liczył* … na oryginał|liczył* … na oryginał|za tę cenę … oryginał*
      za taką cenę … oryginał*|za te pieniądze … oryginał*|w tej cenie … oryginał*|przecież oryginał kosztuje|oryginał kosztuje … a
      oryginał kosztowałby|prawie jak oryginał|jak oryginał, tylko|jak oryginał tylko|identyczny jak oryginał, tylko
      identyczny jak oryginał tylko|identyczne jak oryginał|nie do odróżnienia od|ale nie do odróżnienia|nie odróżni* od oryginał*
      nikt się nie skapnie|z tej samej fabryki|z tej samej fabryki, tylko|ta sama fabryka tylko
      metki jak trzeba|metki jak w oryginale|metki podrabiamy|logo dobijamy|z logo ale nie
      sprzedajemy podrób*|sprzedaję podrób*|bez licencji … z tej samej fabryki|tylko bez licencji
      wygląda jak oryginał`,
    'customs.undervalue': `
      zaniżymy wartość|zaniżyć wartość|zaniżam* wartość|zaniżona wartość … celn*|zadeklarujemy … niższ*|zadeklarować … niższ*
      zadeklarujcie … niższ*|wpiszemy … niższ*|wpiszcie … niższ*|wpisać … niższą wartość|wpisz … niższą kwotę|na fakturze … niższ*
      faktur* … na mniejszą kwotę|faktur* na niższą|obniżyć wartość … cł*|deklarujemy … euro|deklarujemy … dolarów|zadeklarować … mniej
      na fakturze … zamiast|zamiast … na fakturze|zaniżcie wartość|zaniżamy wartość|zaniżyć cenę|zaniżyć fakturę|zaniżona faktura
      fakturę na połowę|na deklaracji … mniej|na paczce … mniej|na fakturze … mniej|na fakturze … 20 euro|na fakturze … dych*|warte dychę
      i warte … dych*|że warte … zł|że warte … euro|że warte … dol*|że kosztuje … na|mniejsza kwota na fakturze|mniejszą kwotę na
      niższą kwotę na
      na fakturze dla celników|dla celników … dolarów|dla celników … euro|dla celników … zł|celnikom … wpisz*|dla celników damy
      dla urzędu damy`,
    'customs.gift': `
      zadeklarować … jako prezent|zadeklaruj* … jako prezent|oznaczyć … jako prezent|oznaczymy … prezent|oznaczcie … prezent
      wysłać … jako prezent|wyślemy … jako prezent|wyślijcie … jako prezent|wpisać … prezent|wpiszemy … prezent|wpiszcie … prezent
      napisać … prezent … paczce|napiszcie … prezent|zaznaczyć … gift|jako gift … cł*|jako prezent … cł*|jako próbka … cł*
      że to dokumenty … celn*|że to dokumenty|na paczce … prezent|prezent … nie będzie cła|prezent … cł*|jako gift|jako próbki|jako próbkę
      że używane … cł*|że używane … celn*|że używane i warte|oznacz* … gift
      na paczce „próbka|napisz* … próbk*|wpisz* … próbk*|oznacz* … próbk*`,
    'tax.no-invoice': `
      bez faktury … taniej|taniej bez faktury|bez paragonu … taniej|taniej bez paragonu|jeśli nie potrzebuje … faktury … taniej
      jak nie chcesz faktury|jak nie chcesz paragonu|bez vatu … taniej|bez vat … gotówk*|na lewo … taniej|z fakturą drożej
      z fakturą będzie drożej|plus vat jeśli faktura
      bez faktury … zejść z ceny|bez paragonu to|bez faktury to|na lewo … bez vat|bez vat … na lewo|sprzedaję na lewo|sprzedajemy na lewo
      reszta do ręki|reszta pod stołem|reszta gotówką … faktur*|fakturę … na połowę|faktura na połowę|faktura na mniej|fakturę na mniej
      fakturę na niższ*|paragon na mniej|paragon na niższ*|możecie sprzedać bez paragonu|da się bez faktury|da się bez paragonu
      da się bez vat
      sprzedać bez faktury|sprzedać bez paragonu|sprzedam bez faktury|sprzedam bez paragonu|sprzedaję bez faktury|bez faktury, wtedy
      bez paragonu, wtedy|bez faktury wychodzi|bez faktury będzie`,
    'credential.request': `
      podaj kod … przyszedł|podaj kod z smsa|proszę podać kod … przysz*|podaj … kod blik|prześlij kod … otrzym*|przyjdzie do ciebie kod
      przyjdzie kod … podaj|dostaniesz sms … kod … podaj|otrzyma pan kod … podać|otrzyma pani kod … podać|wyślemy kod … proszę podać
      zdjęcie karty … obu stron|zdjęcie karty z obu|zdjęcie karty … przód i tył|trzy cyfry z tyłu|3 cyfry z tyłu|jakie jest hasło
      jakie masz hasło|jakie ma pan hasło|potrzebuję hasła|potrzebujemy hasła|numer karty … data ważności|zaloguj się … link … potwierdź
      wiadomość z … cyframi … prze*|sms z … cyframi|sms z kodem … proszę|sms z kodem … poda*|sms z kodem … wyślij|smsa z kodem … poda*
      przyszedł … kod … poda*|przyszedł … kod … prześl*|przyjdzie … kod … poda*|przyjdzie … kod … prześl*|dostał* … kod … poda*
      dostanie … kod … poda*|dostaniesz … kod … poda*|cyf* z tyłu karty|cyfer* z tyłu karty|karty z obu stron|selfie z … kartą
      zaloguj* … mój link|zaloguj* … przez link|zaloguj* … link … hasło|zaloguję się … na pana konto|zaloguję się … na pani konto
      zaloguję się za|wejdę na pana konto|wejdę na pani konto|numer karty … cvv|numer karty … ważności|hasło do banku|hasło do bankowości
      sms z kodem? proszę|smsa z kodem|sms z kodem … podykt*|z kodem? proszę … podykt*|zdjęcie karty z przodu|karty z przodu i z tyłu
      cvv … potrzebn*|cvv … zwrotu|potrzebn* … cvv|hasło … potrzebn*|pin … karty`,
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
      jak cię dorwę|wpakuję ci kulkę|obiję ci
      łeb … ci … rozwal*|łeb … ci … połam*|łeb … ci … obij*|łeb … ci … wybij*|łeb … ci … urw*|łeb … ci … złam*|łeb … ci … ukręc*
      łeb … ci … przestaw*|łeb … ci … utn*|łeb … wam … rozwal*|łeb … wam … połam*|łeb … wam … obij*|łeb … wam … wybij*|łeb … wam … urw*
      łeb … wam … złam*|łeb … wam … ukręc*|łeb … wam … przestaw*|łeb … wam … utn*|ryj … ci … rozwal*|ryj … ci … połam*|ryj … ci … obij*
      ryj … ci … wybij*|ryj … ci … urw*|ryj … ci … złam*|ryj … ci … ukręc*|ryj … ci … przestaw*|ryj … ci … utn*|ryj … wam … rozwal*
      ryj … wam … połam*|ryj … wam … obij*|ryj … wam … wybij*|ryj … wam … urw*|ryj … wam … złam*|ryj … wam … ukręc*|ryj … wam … przestaw*
      ryj … wam … utn*|mordę … ci … rozwal*|mordę … ci … połam*|mordę … ci … obij*|mordę … ci … wybij*|mordę … ci … urw*
      mordę … ci … złam*|mordę … ci … ukręc*|mordę … ci … przestaw*|mordę … ci … utn*|mordę … wam … rozwal*|mordę … wam … połam*
      mordę … wam … obij*|mordę … wam … wybij*|mordę … wam … urw*|mordę … wam … złam*|mordę … wam … ukręc*|mordę … wam … przestaw*
      mordę … wam … utn*|nogi … ci … rozwal*|nogi … ci … połam*|nogi … ci … obij*|nogi … ci … wybij*|nogi … ci … urw*|nogi … ci … złam*
      nogi … ci … ukręc*|nogi … ci … przestaw*|nogi … ci … utn*|nogi … wam … rozwal*|nogi … wam … połam*|nogi … wam … obij*
      nogi … wam … wybij*|nogi … wam … urw*|nogi … wam … złam*|nogi … wam … ukręc*|nogi … wam … przestaw*|nogi … wam … utn*
      zęby … ci … rozwal*|zęby … ci … połam*|zęby … ci … obij*|zęby … ci … wybij*|zęby … ci … urw*|zęby … ci … złam*|zęby … ci … ukręc*
      zęby … ci … przestaw*|zęby … ci … utn*|zęby … wam … rozwal*|zęby … wam … połam*|zęby … wam … obij*|zęby … wam … wybij*
      zęby … wam … urw*|zęby … wam … złam*|zęby … wam … ukręc*|zęby … wam … przestaw*|zęby … wam … utn*|kości … ci … rozwal*
      kości … ci … połam*|kości … ci … obij*|kości … ci … wybij*|kości … ci … urw*|kości … ci … złam*|kości … ci … ukręc*
      kości … ci … przestaw*|kości … ci … utn*|kości … wam … rozwal*|kości … wam … połam*|kości … wam … obij*|kości … wam … wybij*
      kości … wam … urw*|kości … wam … złam*|kości … wam … ukręc*|kości … wam … przestaw*|kości … wam … utn*|ręce … ci … rozwal*
      ręce … ci … połam*|ręce … ci … obij*|ręce … ci … wybij*|ręce … ci … urw*|ręce … ci … złam*|ręce … ci … ukręc*|ręce … ci … przestaw*
      ręce … ci … utn*|ręce … wam … rozwal*|ręce … wam … połam*|ręce … wam … obij*|ręce … wam … wybij*|ręce … wam … urw*
      ręce … wam … złam*|ręce … wam … ukręc*|ręce … wam … przestaw*|ręce … wam … utn*|gębę … ci … rozwal*|gębę … ci … połam*
      gębę … ci … obij*|gębę … ci … wybij*|gębę … ci … urw*|gębę … ci … złam*|gębę … ci … ukręc*|gębę … ci … przestaw*|gębę … ci … utn*
      gębę … wam … rozwal*|gębę … wam … połam*|gębę … wam … obij*|gębę … wam … wybij*|gębę … wam … urw*|gębę … wam … złam*
      gębę … wam … ukręc*|gębę … wam … przestaw*|gębę … wam … utn*|szczękę … ci … rozwal*|szczękę … ci … połam*|szczękę … ci … obij*
      szczękę … ci … wybij*|szczękę … ci … urw*|szczękę … ci … złam*|szczękę … ci … ukręc*|szczękę … ci … przestaw*|szczękę … ci … utn*
      szczękę … wam … rozwal*|szczękę … wam … połam*|szczękę … wam … obij*|szczękę … wam … wybij*|szczękę … wam … urw*
      szczękę … wam … złam*|szczękę … wam … ukręc*|szczękę … wam … przestaw*|szczękę … wam … utn*|kark … ci … rozwal*|kark … ci … połam*
      kark … ci … obij*|kark … ci … wybij*|kark … ci … urw*|kark … ci … złam*|kark … ci … ukręc*|kark … ci … przestaw*|kark … ci … utn*
      kark … wam … rozwal*|kark … wam … połam*|kark … wam … obij*|kark … wam … wybij*|kark … wam … urw*|kark … wam … złam*
      kark … wam … ukręc*|kark … wam … przestaw*|kark … wam … utn*|spal* … wam|spal* … wasz*|spal* … tę bud*|spal* … ci|spal* … ten sklep
      spal* … tę firm*|podpal* … wam|podpal* … wasz*|podpal* … tę bud*|podpal* … ci|podpal* … ten sklep|podpal* … tę firm*|rozwal* … wam
      rozwal* … wasz*|rozwal* … tę bud*|rozwal* … ci|rozwal* … ten sklep|rozwal* … tę firm*|rozpierd* … wam|rozpierd* … wasz*
      rozpierd* … tę bud*|rozpierd* … ci|rozpierd* … ten sklep|rozpierd* … tę firm*|zdemol* … wam|zdemol* … wasz*|zdemol* … tę bud*
      zdemol* … ci|zdemol* … ten sklep|zdemol* … tę firm*|wysadz* … wam|wysadz* … wasz*|wysadz* … tę bud*|wysadz* … ci|wysadz* … ten sklep
      wysadz* … tę firm*`,
    'discrimination.refusal': `
      nie sprzedajemy … ukraińcom|nie sprzedajemy … cyganom|nie obsługujemy … ukraińców|nie obsługujemy … cyganów|nie obsługujemy takich
      nie wysyłamy … ukraińcom|takim jak wy nie|takim jak ty nie|z takim nazwiskiem … nie|pana nazwisko … nie sprzedajemy
      wracaj na ukrainę|wracajcie na ukrainę|wracaj do swojego kraju|wypad z polski|won na ukrainę|polska dla polaków
      tylko dla prawdziwych polaków
      nie życzę sobie … ukrain*|nie życzę sobie … cygan*|nie życzę sobie … żyd*|nie życzę sobie … murzyn*|nie życzę sobie … ciapat*
      nie życzę sobie … arab*|nie życzę sobie … muzułman*|nie życzę sobie … rumun*|nie życzę sobie … hindus*|nie życzę sobie … wietnam*
      nie życzę sobie … rosjan*|nie życzę sobie … rusk*|nie życzę sobie … białorusin*|nie życzę sobie … gruzin*|nie życzę sobie … pedał*
      nie życzę sobie … gej*|nie życzę sobie … lesbij*|nie życzę sobie … niepełnosprawn*|nie życzę sobie … obcokrajow*
      nie życzę sobie … cudzoziem*|nie życzę sobie … imigrant*|nie życzę sobie … uchodźc*|nie chcę żeby … ukrain*|nie chcę żeby … cygan*
      nie chcę żeby … żyd*|nie chcę żeby … murzyn*|nie chcę żeby … ciapat*|nie chcę żeby … arab*|nie chcę żeby … muzułman*
      nie chcę żeby … rumun*|nie chcę żeby … hindus*|nie chcę żeby … wietnam*|nie chcę żeby … rosjan*|nie chcę żeby … rusk*
      nie chcę żeby … białorusin*|nie chcę żeby … gruzin*|nie chcę żeby … pedał*|nie chcę żeby … gej*|nie chcę żeby … lesbij*
      nie chcę żeby … niepełnosprawn*|nie chcę żeby … obcokrajow*|nie chcę żeby … cudzoziem*|nie chcę żeby … imigrant*
      nie chcę żeby … uchodźc*|nie chcę, żeby … ukrain*|nie chcę, żeby … cygan*|nie chcę, żeby … żyd*|nie chcę, żeby … murzyn*
      nie chcę, żeby … ciapat*|nie chcę, żeby … arab*|nie chcę, żeby … muzułman*|nie chcę, żeby … rumun*|nie chcę, żeby … hindus*
      nie chcę, żeby … wietnam*|nie chcę, żeby … rosjan*|nie chcę, żeby … rusk*|nie chcę, żeby … białorusin*|nie chcę, żeby … gruzin*
      nie chcę, żeby … pedał*|nie chcę, żeby … gej*|nie chcę, żeby … lesbij*|nie chcę, żeby … niepełnosprawn*|nie chcę, żeby … obcokrajow*
      nie chcę, żeby … cudzoziem*|nie chcę, żeby … imigrant*|nie chcę, żeby … uchodźc*|nie wpuszczę … ukrain*|nie wpuszczę … cygan*
      nie wpuszczę … żyd*|nie wpuszczę … murzyn*|nie wpuszczę … ciapat*|nie wpuszczę … arab*|nie wpuszczę … muzułman*
      nie wpuszczę … rumun*|nie wpuszczę … hindus*|nie wpuszczę … wietnam*|nie wpuszczę … rosjan*|nie wpuszczę … rusk*
      nie wpuszczę … białorusin*|nie wpuszczę … gruzin*|nie wpuszczę … pedał*|nie wpuszczę … gej*|nie wpuszczę … lesbij*
      nie wpuszczę … niepełnosprawn*|nie wpuszczę … obcokrajow*|nie wpuszczę … cudzoziem*|nie wpuszczę … imigrant*|nie wpuszczę … uchodźc*
      nie przysyłajcie … ukrain*|nie przysyłajcie … cygan*|nie przysyłajcie … żyd*|nie przysyłajcie … murzyn*|nie przysyłajcie … ciapat*
      nie przysyłajcie … arab*|nie przysyłajcie … muzułman*|nie przysyłajcie … rumun*|nie przysyłajcie … hindus*
      nie przysyłajcie … wietnam*|nie przysyłajcie … rosjan*|nie przysyłajcie … rusk*|nie przysyłajcie … białorusin*
      nie przysyłajcie … gruzin*|nie przysyłajcie … pedał*|nie przysyłajcie … gej*|nie przysyłajcie … lesbij*
      nie przysyłajcie … niepełnosprawn*|nie przysyłajcie … obcokrajow*|nie przysyłajcie … cudzoziem*|nie przysyłajcie … imigrant*
      nie przysyłajcie … uchodźc*|proszę nie przysyłać … ukrain*|proszę nie przysyłać … cygan*|proszę nie przysyłać … żyd*
      proszę nie przysyłać … murzyn*|proszę nie przysyłać … ciapat*|proszę nie przysyłać … arab*|proszę nie przysyłać … muzułman*
      proszę nie przysyłać … rumun*|proszę nie przysyłać … hindus*|proszę nie przysyłać … wietnam*|proszę nie przysyłać … rosjan*
      proszę nie przysyłać … rusk*|proszę nie przysyłać … białorusin*|proszę nie przysyłać … gruzin*|proszę nie przysyłać … pedał*
      proszę nie przysyłać … gej*|proszę nie przysyłać … lesbij*|proszę nie przysyłać … niepełnosprawn*|proszę nie przysyłać … obcokrajow*
      proszę nie przysyłać … cudzoziem*|proszę nie przysyłać … imigrant*|proszę nie przysyłać … uchodźc*|nie sprzedajemy … ukrain*
      nie sprzedajemy … cygan*|nie sprzedajemy … żyd*|nie sprzedajemy … murzyn*|nie sprzedajemy … ciapat*|nie sprzedajemy … arab*
      nie sprzedajemy … muzułman*|nie sprzedajemy … rumun*|nie sprzedajemy … hindus*|nie sprzedajemy … wietnam*|nie sprzedajemy … rosjan*
      nie sprzedajemy … rusk*|nie sprzedajemy … białorusin*|nie sprzedajemy … gruzin*|nie sprzedajemy … pedał*|nie sprzedajemy … gej*
      nie sprzedajemy … lesbij*|nie sprzedajemy … niepełnosprawn*|nie sprzedajemy … obcokrajow*|nie sprzedajemy … cudzoziem*
      nie sprzedajemy … imigrant*|nie sprzedajemy … uchodźc*|nie obsługujemy … ukrain*|nie obsługujemy … cygan*|nie obsługujemy … żyd*
      nie obsługujemy … murzyn*|nie obsługujemy … ciapat*|nie obsługujemy … arab*|nie obsługujemy … muzułman*|nie obsługujemy … rumun*
      nie obsługujemy … hindus*|nie obsługujemy … wietnam*|nie obsługujemy … rosjan*|nie obsługujemy … rusk*|nie obsługujemy … białorusin*
      nie obsługujemy … gruzin*|nie obsługujemy … pedał*|nie obsługujemy … gej*|nie obsługujemy … lesbij*
      nie obsługujemy … niepełnosprawn*|nie obsługujemy … obcokrajow*|nie obsługujemy … cudzoziem*|nie obsługujemy … imigrant*
      nie obsługujemy … uchodźc*|nie wydajemy … ukrain*|nie wydajemy … cygan*|nie wydajemy … żyd*|nie wydajemy … murzyn*
      nie wydajemy … ciapat*|nie wydajemy … arab*|nie wydajemy … muzułman*|nie wydajemy … rumun*|nie wydajemy … hindus*
      nie wydajemy … wietnam*|nie wydajemy … rosjan*|nie wydajemy … rusk*|nie wydajemy … białorusin*|nie wydajemy … gruzin*
      nie wydajemy … pedał*|nie wydajemy … gej*|nie wydajemy … lesbij*|nie wydajemy … niepełnosprawn*|nie wydajemy … obcokrajow*
      nie wydajemy … cudzoziem*|nie wydajemy … imigrant*|nie wydajemy … uchodźc*|nie wysyłamy … ukrain*|nie wysyłamy … cygan*
      nie wysyłamy … żyd*|nie wysyłamy … murzyn*|nie wysyłamy … ciapat*|nie wysyłamy … arab*|nie wysyłamy … muzułman*
      nie wysyłamy … rumun*|nie wysyłamy … hindus*|nie wysyłamy … wietnam*|nie wysyłamy … rosjan*|nie wysyłamy … rusk*
      nie wysyłamy … białorusin*|nie wysyłamy … gruzin*|nie wysyłamy … pedał*|nie wysyłamy … gej*|nie wysyłamy … lesbij*
      nie wysyłamy … niepełnosprawn*|nie wysyłamy … obcokrajow*|nie wysyłamy … cudzoziem*|nie wysyłamy … imigrant*|nie wysyłamy … uchodźc*
      byle nie … ukrain*|byle nie … cygan*|byle nie … żyd*|byle nie … murzyn*|byle nie … ciapat*|byle nie … arab*|byle nie … muzułman*
      byle nie … rumun*|byle nie … hindus*|byle nie … wietnam*|byle nie … rosjan*|byle nie … rusk*|byle nie … białorusin*
      byle nie … gruzin*|byle nie … pedał*|byle nie … gej*|byle nie … lesbij*|byle nie … niepełnosprawn*|byle nie … obcokrajow*
      byle nie … cudzoziem*|byle nie … imigrant*|byle nie … uchodźc*|żeby nie … ukrain*|żeby nie … cygan*|żeby nie … żyd*
      żeby nie … murzyn*|żeby nie … ciapat*|żeby nie … arab*|żeby nie … muzułman*|żeby nie … rumun*|żeby nie … hindus*|żeby nie … wietnam*
      żeby nie … rosjan*|żeby nie … rusk*|żeby nie … białorusin*|żeby nie … gruzin*|żeby nie … pedał*|żeby nie … gej*|żeby nie … lesbij*
      żeby nie … niepełnosprawn*|żeby nie … obcokrajow*|żeby nie … cudzoziem*|żeby nie … imigrant*|żeby nie … uchodźc*
      ukrain* … nie sprzedajemy|ukrain* … nie obsługujemy|ukrain* … nie wydajemy|ukrain* … nie wysyłamy|ukrain* … nie przysyłajcie
      ukrain* … nie wpuszczam|ukrain* … nie chcemy|ukrain* … nie chcę|cygan* … nie sprzedajemy|cygan* … nie obsługujemy
      cygan* … nie wydajemy|cygan* … nie wysyłamy|cygan* … nie przysyłajcie|cygan* … nie wpuszczam|cygan* … nie chcemy|cygan* … nie chcę
      żyd* … nie sprzedajemy|żyd* … nie obsługujemy|żyd* … nie wydajemy|żyd* … nie wysyłamy|żyd* … nie przysyłajcie|żyd* … nie wpuszczam
      żyd* … nie chcemy|żyd* … nie chcę|murzyn* … nie sprzedajemy|murzyn* … nie obsługujemy|murzyn* … nie wydajemy|murzyn* … nie wysyłamy
      murzyn* … nie przysyłajcie|murzyn* … nie wpuszczam|murzyn* … nie chcemy|murzyn* … nie chcę|ciapat* … nie sprzedajemy
      ciapat* … nie obsługujemy|ciapat* … nie wydajemy|ciapat* … nie wysyłamy|ciapat* … nie przysyłajcie|ciapat* … nie wpuszczam
      ciapat* … nie chcemy|ciapat* … nie chcę|arab* … nie sprzedajemy|arab* … nie obsługujemy|arab* … nie wydajemy|arab* … nie wysyłamy
      arab* … nie przysyłajcie|arab* … nie wpuszczam|arab* … nie chcemy|arab* … nie chcę|muzułman* … nie sprzedajemy
      muzułman* … nie obsługujemy|muzułman* … nie wydajemy|muzułman* … nie wysyłamy|muzułman* … nie przysyłajcie|muzułman* … nie wpuszczam
      muzułman* … nie chcemy|muzułman* … nie chcę|rumun* … nie sprzedajemy|rumun* … nie obsługujemy|rumun* … nie wydajemy
      rumun* … nie wysyłamy|rumun* … nie przysyłajcie|rumun* … nie wpuszczam|rumun* … nie chcemy|rumun* … nie chcę
      hindus* … nie sprzedajemy|hindus* … nie obsługujemy|hindus* … nie wydajemy|hindus* … nie wysyłamy|hindus* … nie przysyłajcie
      hindus* … nie wpuszczam|hindus* … nie chcemy|hindus* … nie chcę|wietnam* … nie sprzedajemy|wietnam* … nie obsługujemy
      wietnam* … nie wydajemy|wietnam* … nie wysyłamy|wietnam* … nie przysyłajcie|wietnam* … nie wpuszczam|wietnam* … nie chcemy
      wietnam* … nie chcę|rosjan* … nie sprzedajemy|rosjan* … nie obsługujemy|rosjan* … nie wydajemy|rosjan* … nie wysyłamy
      rosjan* … nie przysyłajcie|rosjan* … nie wpuszczam|rosjan* … nie chcemy|rosjan* … nie chcę|rusk* … nie sprzedajemy
      rusk* … nie obsługujemy|rusk* … nie wydajemy|rusk* … nie wysyłamy|rusk* … nie przysyłajcie|rusk* … nie wpuszczam|rusk* … nie chcemy
      rusk* … nie chcę|białorusin* … nie sprzedajemy|białorusin* … nie obsługujemy|białorusin* … nie wydajemy|białorusin* … nie wysyłamy
      białorusin* … nie przysyłajcie|białorusin* … nie wpuszczam|białorusin* … nie chcemy|białorusin* … nie chcę|gruzin* … nie sprzedajemy
      gruzin* … nie obsługujemy|gruzin* … nie wydajemy|gruzin* … nie wysyłamy|gruzin* … nie przysyłajcie|gruzin* … nie wpuszczam
      gruzin* … nie chcemy|gruzin* … nie chcę|pedał* … nie sprzedajemy|pedał* … nie obsługujemy|pedał* … nie wydajemy
      pedał* … nie wysyłamy|pedał* … nie przysyłajcie|pedał* … nie wpuszczam|pedał* … nie chcemy|pedał* … nie chcę|gej* … nie sprzedajemy
      gej* … nie obsługujemy|gej* … nie wydajemy|gej* … nie wysyłamy|gej* … nie przysyłajcie|gej* … nie wpuszczam|gej* … nie chcemy
      gej* … nie chcę|lesbij* … nie sprzedajemy|lesbij* … nie obsługujemy|lesbij* … nie wydajemy|lesbij* … nie wysyłamy
      lesbij* … nie przysyłajcie|lesbij* … nie wpuszczam|lesbij* … nie chcemy|lesbij* … nie chcę|niepełnosprawn* … nie sprzedajemy
      niepełnosprawn* … nie obsługujemy|niepełnosprawn* … nie wydajemy|niepełnosprawn* … nie wysyłamy|niepełnosprawn* … nie przysyłajcie
      niepełnosprawn* … nie wpuszczam|niepełnosprawn* … nie chcemy|niepełnosprawn* … nie chcę|obcokrajow* … nie sprzedajemy
      obcokrajow* … nie obsługujemy|obcokrajow* … nie wydajemy|obcokrajow* … nie wysyłamy|obcokrajow* … nie przysyłajcie
      obcokrajow* … nie wpuszczam|obcokrajow* … nie chcemy|obcokrajow* … nie chcę|cudzoziem* … nie sprzedajemy
      cudzoziem* … nie obsługujemy|cudzoziem* … nie wydajemy|cudzoziem* … nie wysyłamy|cudzoziem* … nie przysyłajcie
      cudzoziem* … nie wpuszczam|cudzoziem* … nie chcemy|cudzoziem* … nie chcę|imigrant* … nie sprzedajemy|imigrant* … nie obsługujemy
      imigrant* … nie wydajemy|imigrant* … nie wysyłamy|imigrant* … nie przysyłajcie|imigrant* … nie wpuszczam|imigrant* … nie chcemy
      imigrant* … nie chcę|uchodźc* … nie sprzedajemy|uchodźc* … nie obsługujemy|uchodźc* … nie wydajemy|uchodźc* … nie wysyłamy
      uchodźc* … nie przysyłajcie|uchodźc* … nie wpuszczam|uchodźc* … nie chcemy|uchodźc* … nie chcę|czarnych … nie przysyłajcie
      polskiego kuriera … nie|kuriera polaka|poproszę polaka|dajcie … faceta|tylko polak|tylko polaka|tylko polacy|z facetem proszę
      proszę z facetem|z mężczyzną, a nie|mężczyzny, a nie|kogoś kto mówi po polsku, a nie|nie jakiegoś ciapat*|nie jakiegoś ukr*
      nie jakiegoś czarn*
      pedałów nie`,
    'discrimination.slur': `
      jebać żydów|jebać ukraińców|jebać ukrainę|jebać cyganów|jebać pedałów|do gazu z|żydzi do gazu|hitler miał rację|wracaj na drzewo
      wracaj do dżungli|złaź z drzewa|ukraińskie ścierwo|ukraińska szmata|zakaz pedałowania
      baba na infolinii|baba za kierownicą|co baba może|co może wiedzieć baba|typowa baba|jak to baba|wracaj na ukrainę|wracaj do afryki
      wracaj do arabii|wracaj na białoruś|wracaj do rosji|wracaj skąd|wracajcie skąd|banderowcu|banderowcy|ukry jebane|jebane ukry
      polska dla polaków|powinni siedzieć w domu, a|niepełnosprawni powinni|kobiety nie powinny|baby nie powinny|kobiety się nie znają
      baby się nie znają`,
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
