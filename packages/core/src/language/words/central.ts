/** Words for `function-words.ts`. Written from general knowledge of the languages; no corpus text. */
export const CENTRAL_WORDS: Readonly<Record<string, string>> = {
  pl: `i oraz lub albo ale jeśli że żeby co kto który która które nie nic ani ja ty on ona my wy oni mnie mi mną ciebie tobie nas nam was
    wam mój moja moje mojego mojej moim twój nasz wasz wasza swój ten ta to tego tej tym te jest są był była było być będzie będą jestem
    mam ma mają macie miał mogę może można możecie muszę trzeba chcę chciałbym chciałabym proszę dostać dostałem dostałam w we na z ze do
    od dla po przed przez pod nad bez u o za przy kiedy gdzie jak dlaczego ile jaki jaka jeszcze już zawsze nigdy tylko też także bardzo
    więcej tu tutaj tam dziś dzisiaj jutro wczoraj teraz dziękuję dzięki cześć witam dobry pozdrawiam niestety chętnie zamówienie
    zamówienia zamówieniem zamówiłem zamówiłam zamówić dostawa dostawy dostawę dostarczono dostarczona paczka paczki paczkę paczce
    przesyłka przesyłki przesyłkę wysłane wysłana wysłać wysłaliście wysyłka wysyłki zwrot zwrotu zwrócić zwracam pieniądze pieniędzy
    faktura faktury fakturę płatność płatności zapłaciłem zapłaciłam zapłacić konto konta hasło hasła adres adresu rozmiar rozmiaru kolor
    koloru produkt produktu towar uszkodzona uszkodzony uszkodzone zepsuty zepsuta zły złą niewłaściwy brakuje brak doszła doszło dotarła
    dotarło przyszła przyszło przyszedł otrzymałem otrzymałam czekam anulować wymienić wymiana kupić kupiłem cena ceny rabat rabatu sklep
    magazynie dostępny dostępne działa dni tydzień tygodnie miesiąc zalogować pomoc pomóc pytanie obsługa klienta numer się czy więc bo
    śledzenie paczkomat odbiór odebrać karta podarunkowa wiadomość zaginęła kwota pobrano paragon odpowiedź odpowiedzieć zadzwonić napisać
    mały duży buty spodnie bluza sukienka nowy stary kilka właśnie znowu opóźnienie klient błąd koszyk`,
  cs: `a i nebo ale když jestli že aby co kdo který která které ne nic ani já ty on ona my vy oni mě mi mne mně tě vás vám nás nám můj
    moje moji mého mojí mou náš váš vaše svůj ten ta to toho té tom je jsou byl byla bylo být bude budou jsem jsi jste jsme mám má mají
    máte měl můžu mohu může můžete musím chci chtěl chtěla bych prosím dostat dostal dostala v ve na z ze do od pro po před přes pod nad
    bez u o za při kdy kde jak proč kolik jaký jaká ještě už vždy nikdy jen pouze také taky velmi více tady tam dnes zítra včera teď nyní
    děkuji díky ahoj dobrý den zdravím bohužel ráda rád objednávka objednávku objednávky objednal objednala objednat dodání doručení
    doručeno doručena doručit balík balíku balíček zásilka zásilku zásilky odesláno odeslána poslat poslali doprava dopravu vrácení vrátit
    vracím peníze peněz faktura fakturu platba platbu platby zaplatil zaplatila zaplatit účet účtu heslo adresa adresu velikost barva
    barvu zboží výrobek produkt rozbitý rozbité rozbitá poškozený poškozené vadný špatný špatnou chybí nedorazil nedorazila dorazil
    dorazila dorazilo přišel přišla přišlo obdržel obdržela čekám zrušit vyměnit výměna koupit koupil cena cenu sleva slevu slevový obchod
    skladem dostupné funguje nefunguje dny dní týden týdny měsíc přihlásit pomoc pomoct dotaz otázka zákaznický číslo se protože nejde jde
    nelze sledování výdejní místo vyzvednout vyzvednutí dárkový poukaz zpráva ztratila ztracený částka strhli účtenka odpověď odpovědět
    zavolat napsat malý malá velký velká příliš boty kalhoty mikina šaty nový nová starý několik možná právě zase opět zpoždění zákazník
    chyba košík objednávce přijde dorazí nemůžu nemohu kterou pořád stále pěkně něco někdo všechno nějak líbí řešit vyřešit reklamace
    vrátil vrátila špatně jiný jiná dobře měla měli dostali poslal`,
  sk: `a aj i alebo ale keď ak či že aby čo kto ktorý ktorá ktoré nie nič ani ja ty on ona my vy oni ma mi mňa mne ťa vás vám nás nám môj
    moja moje môjho mojej moju náš váš vaša vaše svoj ten tá to toho tej tom tie je sú bol bola bolo byť bude budú som si ste sme mám má
    majú máte mal môžem môže môžete musím chcem chcel chcela by prosím dostať dostal dostala v vo na z zo do od pre po pred cez pod nad
    bez u o za pri kedy kde ako prečo koľko aký aká ešte už vždy nikdy len iba tiež veľmi viac tu tam dnes zajtra včera teraz ďakujem
    vďaka ahoj dobrý deň zdravím bohužiaľ rada rád objednávka objednávku objednávky objednal objednala objednať dodanie doručenie doručené
    doručená doručiť balík balíka balíček zásielka zásielku zásielky odoslané odoslaná poslať poslali doprava dopravu vrátenie vrátiť
    vraciam peniaze peňazí faktúra faktúru platba platbu platby zaplatil zaplatila zaplatiť účet účtu heslo adresa adresu veľkosť farba
    farbu tovar výrobok produkt rozbitý rozbité rozbitá poškodený poškodené chybný zlý zlú chýba nedorazil neprišiel neprišla neprišlo
    prišiel prišla prišlo dorazil čakám zrušiť vymeniť výmena kúpiť kúpil cena cenu zľava zľavu zľavový obchod sklade dostupné funguje
    nefunguje dni dní týždeň týždne mesiac prihlásiť pomoc pomôcť otázka zákaznícky číslo sa pretože lebo nejde ide nedá neviem sledovanie
    výdajné miesto vyzdvihnúť vyzdvihnutie darčekový poukaz správa stratila stratený suma strhli účtenka odpoveď odpovedať zavolať napísať
    malý malá veľký veľká príliš topánky nohavice mikina šaty nový nová starý niekoľko možno práve zase opäť meškanie zákazník chyba košík
    objednávke príde dorazí nemôžem ktorú stále pekne niečo niekto všetko nejako páči riešiť vyriešiť reklamácia vrátil vrátila zle iný
    iná dobre mala mali dostali poslal ďalej vôbec`,
}
