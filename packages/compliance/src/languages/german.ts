import type { Lexicon } from '../meaning/lexicon.ts'
import { type NumberWords, withCompounds } from './compound-numbers.ts'

const NUMBERS: NumberWords = {
  '0': `null|nul`,
  '1': `eins|ein|eine|oans`,
  '2': `zwei|zwo|zwoa`,
  '3': `drei|dreie`,
  '4': `vier|viere`,
  '5': `fünf|fuenf|fünfe`,
  '6': `sechs|sechse`,
  '7': `sieben|siebn`,
  '8': `acht|achte`,
  '9': `neun|neune`,
  '10': `zehn|zehne`,
  '11': `elf|elfe`,
  '12': `zwölf|zwoelf`,
  '13': `dreizehn`,
  '14': `vierzehn`,
  '15': `fünfzehn|fuenfzehn`,
  '16': `sechzehn`,
  '17': `siebzehn`,
  '18': `achtzehn`,
  '19': `neunzehn`,
  '20': `zwanzig`,
  '30': `dreißig|dreissig`,
  '40': `vierzig`,
  '50': `fünfzig|fuenfzig`,
  '60': `sechzig`,
  '70': `siebzig`,
  '80': `achtzig`,
  '90': `neunzig`,
  '100': `hundert|einhundert`,
}

const UNITS: NumberWords = {
  '1': `ein`,
  '2': `zwei|zwo`,
  '3': `drei`,
  '4': `vier`,
  '5': `fünf|fuenf`,
  '6': `sechs`,
  '7': `sieben`,
  '8': `acht`,
  '9': `neun`,
}

/** German as shops and customers write it in Germany, Austria and Switzerland. */
export const german: Lexicon = {
  language: 'de',
  also: ['gsw', 'bar'],
  words: {
    double: `doppel|doppelt|zweimal die|zweimal`,
    triple: `dreifach|dreimal|dreimal die`,
    at: `at|ät|aet|klammeraffe|affenschwanz|affe|at-zeichen|@-zeichen|(at)|[at]|(ät)|[ät]`,
    dot: `punkt|pünktchen|dot|pkt|(punkt)|[punkt]|(dot)|[dot]`,

    phoneLabel: `
      telefon|telefonnummer|telefonnr|telefon-nr|tel|tel nr|tel.nr|telnr|telefonisch|fon|handy|handynummer|handynr|handy-nr|mobil
      mobilnummer|mobiltelefon|natel|festnetz|rufnummer|durchwahl|hotline|servicenummer|servicehotline|kundenhotline|anrufen|anruf
      rufen sie an|rufen sie|ruf an|ruf mich|ruf|ruft|anrufe unter|klingel durch|bimmel durch|läut durch|meine nummer|unsere nummer
      meine nr|die nummer|nummer ist|nummer lautet|erreichbar unter|erreichen sie mich|erreichst mich|erreichst du|erreichen unter
      zu erreichen|sms|sms an|simsen|whatsapp nummer|fax|faxnummer|kontakt|kontaktnummer|rückruf|rückrufnummer|zurückrufen|melden unter
      melde dich unter|melden sie sich unter|diensthandy|privatnummer|dienstlich unter|wählen sie
    `,
    referenceLabel: `
      bestellung|bestellnummer|bestellnr|bestell-nr|bestell nr|auftrag|auftragsnummer|auftragsnr|auftrags-nr|order|ordernummer|order-nr
      rechnung|rechnungsnummer|rechnungsnr|rechnungs-nr|kundennummer|kundennr|kd-nr|vorgang|vorgangsnummer|vorgangsnr|aktenzeichen|ticket
      ticketnummer|fall|fallnummer|case|sendung|sendungsnummer|sendungsnr|sendungsverfolgung|sendungs-id|trackingnummer|tracking
      tracking-nr|paket|paketnummer|paketnr|paketschein|lieferschein|lieferscheinnummer|lieferung|retoure|retourennummer|retourenschein
      rma|rma-nummer|rücksendenummer|artikel|artikelnummer|artikelnr|art-nr|art.nr|art nr|artikel-nr|teilenummer|teile-nr|ersatzteilnummer
      modell|modellnummer|modell-nr|typ|typennummer|seriennummer|seriennr|serien-nr|sn|charge|chargennummer|charge nr|los|losnummer|ean
      gtin|asin|sku|isbn|barcode|pzn|hsn|tsn|fahrgestellnummer|größe|groesse|gr|maße|masse|gewicht|preis|betrag|menge|stückzahl|anzahl|plz
      postleitzahl|datum|vom|referenz|referenznummer|ref|ref-nr|transaktionsnummer|transaktions-id|farbcode|farbnummer|ral|version
      fehlercode|steuernummer der firma|ust-id|ustid|umsatzsteuer-id|hrb|handelsregister|gläubiger-id|mandatsreferenz|bestätigungsnummer
      gutscheinnummer|packstation|postnummer|filiale|regal|kassenbon|bonnummer|belegnummer|garantienummer|zolltarifnummer
    `,
    cardLabel: `
      karte|kartennummer|kartennr|karten-nr|kreditkarte|kreditkartennummer|kreditkartennr|ec-karte|ec karte|girocard|debitkarte|bankkarte
      maestro|visa|visakarte|mastercard|master card|amex|american express|v pay|karten nr|meine karte|kk-nummer|kk nummer|karte endet
    `,
    accountLabel: `
      iban|konto|kontonummer|kontonr|konto-nr|bankkonto|bankverbindung|kontoverbindung|bankdaten|kontodaten|girokonto|blz|bankleitzahl|bic
      swift|postkonto|überweisung an|überweisen an|überweisen auf|erstattung auf|gutschrift auf|kontoinhaber|empfängerkonto|sparkasse
      volksbank|referenzkonto
    `,
    identityLabel: `
      steuer-id|steuerid|steuer id|steuer-identifikationsnummer|steueridentifikationsnummer|idnr|steuernummer|personalausweis
      personalausweisnummer|perso|persoausweis|perso-nr|ausweis|ausweisnummer|ausweisnr|ausweis-nr|reisepass|reisepassnummer|passnummer
      pass-nr|passnr|sozialversicherungsnummer|sv-nummer|sv nummer|svnr|sv-nr|rentenversicherungsnummer|versichertennummer
      krankenversichertennummer|versicherungsnummer|ahv|ahv-nummer|ahv nummer|ahv-nr|identitätskarte|id-karte|führerschein
      führerscheinnummer|geburtsdatum|aufenthaltstitel|e-card|personenkennzahl|tin
    `,
    handleLabel: `
      id|nutzername|benutzername|username|user|nick|nickname|spitzname|account|accountname|profil|profilname|konto heißt|heiße dort
      heißen dort|bin dort|sind dort|adde|adde mich|add|add mich|hinzufügen|füg mich hinzu|fügen sie mich hinzu|folge|folge uns|folgt uns
      folgen sie|suche nach|such nach|suchen sie nach|suche|sucht|findest mich|findest du mich|findest uns|finden sie uns|finden sie mich
      zu finden unter|zu finden als|unter dem namen|mein ig|insta name|kontaktname
    `,

    street: `
      straße|strasse|str|*straße|*strasse|*str|weg|*weg|platz|*platz|pl|allee|*allee|gasse|*gasse|ring|*ring|ufer|*ufer|damm|*damm
      chaussee|*chaussee|promenade|*promenade|steig|*steig|stieg|*stieg|*gässli|markt|*markt|am|zum|zur|an der|auf der|im|in der|postfach
      hauptstr|bahnhofstr|landstraße|*graben|*höhe|siedlung|*siedlung|*kamp|*berg|*hof|quartier|rain|*rain|*matte|kai|*kai|brücke|*brücke
    `,
    unit: `
      wohnung|whg|top|stiege|stg|tür|türnummer|etage|stock|stockwerk|og|eg|dg|hinterhaus|vorderhaus|hh|vh|seitenflügel|appartement
      apartment|apt|zimmer|zi|haus|hausnummer|hausnr|hs-nr|block|aufgang|c/o|bei|erdgeschoss|dachgeschoss|klingel|klingeln bei|eingang
      postfach|gebäude
    `,
    addressLead: `
      meine adresse|meine adresse ist|meine adresse lautet|meine anschrift|meine neue adresse|neue adresse|neue anschrift
      meine neue anschrift|lieferadresse|lieferanschrift|lieferadresse ist|lieferadresse lautet|rechnungsadresse|versandadresse
      richtige adresse|korrekte adresse|adresse lautet|adresse ist|adresse:|anschrift:|anschrift lautet|anschrift ist|liefern sie an
      liefern sie bitte an|liefert an|liefere an|lieferung an|liefern nach|schicken sie es an|schicken sie das paket an|schicken an
      schickt es an|schick es an|schick an|schicken sie an|senden sie an|senden an|sendet an|versenden an|wohne in|wohne jetzt|ich wohne
      wir wohnen|wohnhaft|wohnhaft in|umgezogen|umgezogen nach|bin umgezogen|sind umgezogen|gezogen nach|abholung in|abholen in
      abholung bei|zu hause in|nachbarn in|abzugeben bei|ändern auf|adresse ändern|bitte umleiten|umleiten an|nachsenden an|komm vorbei
      kommen sie vorbei|hinterlegen bei
    `,
    city: `
      berlin|hamburg|münchen|muenchen|köln|koeln|frankfurt|stuttgart|düsseldorf|duesseldorf|leipzig|dortmund|essen|bremen|dresden|hannover
      nürnberg|nuernberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|muenster|mannheim|karlsruhe|augsburg|wiesbaden|mönchengladbach
      gelsenkirchen|aachen|braunschweig|kiel|chemnitz|halle|magdeburg|freiburg|krefeld|mainz|lübeck|erfurt|rostock|kassel|potsdam
      saarbrücken|regensburg|ulm|heidelberg|würzburg|darmstadt|wien|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|st. pölten|zürich
      zuerich|basel|bern|genf|lausanne|winterthur|luzern|st. gallen|lugano|vorarlberg|tirol|steiermark|kärnten|bayern|sachsen|hessen|nrw
    `,

    messenger: `
      whats app|whatsap|watsapp|whatsepp|wotsapp|wazzap|whazzup|whats-app|whatsap*|whatsapp*|wattsap|wasap|wosap|watsap|wozapp|wapp
      telegram*|telegramm*|tele gramm|threema|signal app|signal-app|signal messenger|über signal|auf signal|per signal|facebook*
      fratzenbuch|gesichtsbuch|insta|instagram*|insta dm|instadm|ig dm|snapchat|discord|skype|viber|wechat|icq|facebook messenger
      fb messenger|imessage|facetime|gmail|gmx|web.de adresse|googlemail|kleinanzeigen|ebay kleinanzeigen|willhaben|vinted nachricht
      line app|private mail|privatmail|private e-mail|private mailadresse
    `,
    messengerWeak: `
      wa|w/a|w.a.|whats|whatsi|wappen|tg|tele|insta|ig|fb|sc|snap|messenger|grüne app|die grüne app|grünen app|grüner messenger
      grünen messenger|grünen chat|blaue app|blauen app|papierflieger|papierflieger-app|app mit dem hörer|app mit dem papierflieger
      telefonhörer-app|anderen messenger|anderer messenger|du weißt schon welche app|bekannten messenger|bekannter messenger|privaten chat
      privatem chat
      insti|telle|der grünen app|geister-app|blauer vogel
    `,
    contactVerb: `
      kontaktieren|kontaktieren sie|kontaktiere|kontaktier|kontaktiert|kontakt aufnehmen|kontakt auf|in kontakt treten
      treten sie in kontakt|in verbindung setzen|setzen sie sich mit uns in verbindung|setz dich mit uns in verbindung|schreiben sie
      schreiben sie mir|schreiben sie uns|schreib|schreib mir|schreib uns|schreibt|schreibt uns|schreibt mir|schreibe mir|schreibe uns
      schreiben wir|weiter schreiben|weiterschreiben|schreiben|anschreiben|schreib mich an|schreib uns an|schreiben sie mich an
      schreiben sie uns an|schriebs|anrufen|anzurufen|rufen sie mich an|rufen sie uns an|ruf mich an|ruf uns an|rufen sie|ruf an
      ruf kurz durch|ruf durch|durchrufen|durchklingeln|klingel durch|klingeln sie durch|bimmel durch|läuten sie|telefonieren
      telefonieren wir|melden sie sich|melde dich|meld dich|meldet euch|melden sie sich bitte|sich melden|melden|erreichen|erreichen sie
      erreichen sie mich|erreichen sie uns|erreichst du|erreichst du mich|erreichst mich|erreichst du uns|erreicht ihr|erreichbar
      zu erreichen|texten|text mir|simsen|sms schicken|per nachricht|nachricht an|nachricht schicken|schick mir eine nachricht
      schicken sie mir eine nachricht|schicken sie uns eine nachricht|schick uns eine nachricht|mailen|mailen sie|mail mir|mail uns|maile
      mailt|e-mail an|mail an|eine mail an|per mail an|e-mailen|adden|adde|add mich|adde mich|adden sie|hinzufügen|füg mich|fügen sie mich
      fügen sie uns|speicher|speichern sie|einspeichern|anpingen|ping mich|pingen|dm|dm mich|dme|pn|pn an|schick pn|funk mich an
      hit mich an|chatten|chatten wir|chatte|lass uns reden|lass uns schreiben|lass uns chatten|lass uns telefonieren|lassen sie uns
      lassen sie uns sprechen|sprechen wir|reden wir|besprechen|unterhalten|quatschen|wechseln|wechseln wir|wechseln sie|rüber|rübergehen
      gehen wir|weiter über|weiter auf|weiter per|weitermachen auf|komm auf|komm zu|kommen sie auf|kommt zu|folge|folg uns|folgt uns
      folgen sie|such mich|such uns|suchen sie uns|finden sie uns|findest uns|findest du uns|tritt bei|treten sie bei|gruppe beitreten
      tret bei|klär das|klären wir|abklären|austauschen|tauschen wir|gib mir|geben sie mir|geben sie uns|schick mir|schicken sie mir
      schicken sie uns|hinterlassen sie|hinterlasse|nenn mir|nennen sie mir|haben sie|hast du|her mit
    `,
    contactNoun: `
      nummer|telefonnummer|handynummer|handynr|handy|mobilnummer|telefon|nr|rufnummer|privatnummer|durchwahl|mail|e-mail|email|mailadresse
      mail-adresse|e-mail-adresse|e-mailadresse|emailadresse|private adresse|kontaktdaten|kontaktinfos|kontaktmöglichkeit|nutzername
      benutzername|account|profil|konto|whatsapp-nummer|nickname|qr-code|visitenkarte|natelnummer|festnetz
    `,
    outside: `
      außerhalb von amazon|außerhalb von ebay|außerhalb von etsy|außerhalb amazon|außerhalb ebay|außerhalb der plattform
      außerhalb dieser plattform|außerhalb der seite|außerhalb der app|außerhalb von hier|außerhalb des marktplatzes|ausserhalb von
      außerhalb des portals|ausserhalb der plattform|außerhalb von otto|außerhalb von kaufland|außerhalb vom shop hier
      außerhalb vom marktplatz|an amazon vorbei|an ebay vorbei|an der plattform vorbei|an etsy vorbei|an otto vorbei|vorbei an amazon
      vorbei an ebay|vorbei an der plattform|am portal vorbei|hinter dem rücken von|ohne amazon|ohne ebay|ohne etsy|ohne die plattform
      ohne plattform|ohne den umweg|ohne umweg|ohne zwischenhändler|ohne mittelsmann|ohne den marktplatz|unter der hand|unterm tisch
      unter dem tisch|privat an mich|auf privatem weg|privater weg|auf dem privaten weg|privatverkauf|direkt über unsere
      direkt über unseren|direkt auf unserer|direkt in unserem|direktkauf|direktbestellung|direktverkauf|auf kurzem weg|kurzer dienstweg
      auf dem kleinen dienstweg|am system vorbei|unter uns|zwischen uns|unter vier augen|unter vier|bleibt unter uns|über unseren eigenen
      über unsere eigene|in unserem eigenen|auf unserer eigenen|eigenen shop|eigener webshop|eigenen webshop|eigenen onlineshop
      unserem onlineshop|unserem webshop|unseren webshop|unserer webseite|unserer website|unserer homepage|unsere homepage
      unser ladengeschäft|im laden vor ort|nicht über amazon|nicht über ebay|nicht über etsy|nicht über die plattform
      nicht über das portal|statt über amazon|statt über ebay|statt über die plattform|statt über etsy|privat an uns|privat bei
      privat über|lieber privat|rein privat|uns privat|mir privat|das privat|privat weiter|privat per|einfach privat|ganz privat
      privat machen|komplett privat
      bei abholung in bar|muss ja nicht über|nicht über die seite|unter uns regeln|unter uns ausmachen|statt hier|als hier zahlen
      hand auf hand
    `,
    platform: `
      plattform|die plattform|diese plattform|der plattform|marktplatz|der marktplatz|dem marktplatz|seite|die seite|diese seite
      dieser seite|portal|das portal|die app|der app|hier|hier drüber|hierüber|hier drin|das system|dieser chat|diesem chat
    `,
    dealVerb: `
      kaufen|kaufen sie|kauf|kaufst|kauft|kaufe|verkaufen|verkaufe|verkauf|bestellen|bestellen sie|bestell|bestellst|bestelle
      bestellung aufgeben|nachbestellen|abwickeln|abwicklung|wickeln … ab|wickel … ab|machen wir|machen wir das|mach ma|regeln|regeln wir
      regeln wir das|lass uns das regeln|klären wir|handeln|einig werden|handelseinig|einigen|deal|deal machen|geschäft|geschäft machen
      ins geschäft kommen|ins geschäft|handel|abschließen|abschluss|überlassen|überlasse|gebe ich|geb ich|geb ihn|geb es|vereinbaren
      ausmachen|abmachen|verhandeln|shoppen|zuschlagen|übergabe|überlass|holen sie es|beziehen
    `,
    payVerb: `
      zahlen|zahlen sie|zahl|zahle|zahlst|bezahlen|bezahlen sie|bezahl|bezahle|bezahlst|bezahlt ihr|zu zahlen|zu bezahlen|zahlung per
      zahlung über|zahlung an|zahlung auf|überweisen|überweisen sie|überweis|überweise|überweist|zu überweisen|ueberweisen|ueberweis
      ueberweise|überwiesen werden|überweisung auf|überweisung an|überweisung auf unser|geld schicken|schick das geld
      schicken sie das geld|schick mir das geld|geld senden|senden sie das geld|sende das geld|geld an mich|geld per|betrag an|betrag auf
      den betrag per|kohle per|kohle rüber|schick die kohle|rüberschicken|rüberwachsen|rüberschieben|einzahlen|zahlen … ein|anzahlen
      anzahlung|vorauszahlung|vorab zahlen|vorkasse leisten|begleichen|begleichen sie|beglichen|abrechnen|transferieren|twinten|twint
      twinte|paypalen|paypal mir|per paypal|mit paypal|begleichung|entrichten|akzeptieren wir|wir akzeptieren|wir nehmen auch|nehme auch
      nehmen wir auch|bar auf die hand|blechen|berappen|löhnen|zum zahlen|bar zahlen
    `,
    payApp: `
      paypal freunde|paypal an freunde|freunde und familie|freunde & familie|freunde u familie|freunde/familie|familie und freunde
      familie & freunde|an freunde|als freund|paypal f&f|pp freunde|pp f&f|paypal me|paypal.me|mein paypal|unser paypal|meinem paypal
      unserem paypal|wero|giropay|paydirekt|kwitt|twint|bluecode|sofortüberweisung an uns|klarna link|zahlungslink|zahllink|bezahllink
      payment-link|western union|westernunion|moneygram|wise|revolut|n26 moneybeam|moneybeam|bitcoin|bitcoins|btc|krypto|kryptowährung
      usdt|ethereum|coins|paysafecard|paysafe|paysafekarte|paysafe code|google play karte|google play karten|google-play-karten
      apple guthabenkarte|apple karten|itunes karte|itunes karten|steam karte|steam karten|steam guthaben|amazon gutschein als zahlung
      amazon gutscheincode als|prepaidkarte|guthabenkarte|guthabenkarten|sumup link|sumup-link|stripe link|vorkasse auf unser konto
      eps link
    `,
    payMethod: `
      überweisung|banküberweisung|ueberweisung|bankueberweisung|per überweisung|auf mein konto|auf unser konto|auf das konto|aufs konto
      auf unser bankkonto|auf mein bankkonto|auf folgendes konto|auf dieses konto|auf unsere karte|auf meine karte|an mein konto
      unsere bankverbindung|meine bankverbindung|unsere iban|meine iban|unsere kontodaten|meine kontodaten|vorkasse|vorauskasse
      per vorkasse|in bar|bargeld|barzahlung|bar auf die hand|bar auf kralle|bargeld im umschlag|per brief|nachnahme an uns
      echtzeitüberweisung|sofort-überweisung|blitzüberweisung|auslandsüberweisung|scheck|per scheck|dauerauftrag|auf unsere rechnung
      rechnung von uns|eigene rechnung|bar bei abholung|barzahlung bei abholung|barzahlung bei übergabe|bar bezahlen|bar zahlen|bar zahlst
      cash zahlen|bares geld|bar vor ort
    `,
    cancelHere: `
      hier stornieren|stornieren sie hier|storniere hier|hier storniert|bestellung hier stornieren|stornieren sie die bestellung hier
      storniere die bestellung hier|auf amazon stornieren|bei amazon stornieren|auf ebay stornieren|bei ebay stornieren
      bei etsy stornieren|hier abbrechen|brechen sie den kauf hier ab|kauf hier abbrechen|kauf abbrechen|den kauf abbrechen
      wir stornieren hier|ich storniere hier|ich storniere dann|wir stornieren dann|storniere ich|stornieren wir|nach der stornierung
      nach storno|nach stornierung|dann storno|stornieren und|storniere und|bestellung zurückziehen hier|auktion beenden|auktion beende
      auktion vorzeitig beenden|beende die auktion|beende ich die auktion|angebot beenden|angebot vorzeitig|angebot rausnehmen
      nehme das angebot raus|nehm die anzeige raus|anzeige löschen|anzeige rausnehmen|inserat löschen|inserat rausnehmen|hier rausnehmen
      hier canceln|canceln sie hier
    `,
    cheaper: `
      günstiger|guenstiger|billiger|preiswerter|weniger|rabatt|nachlass|preisnachlass|% günstiger|prozent günstiger|% rabatt
      prozent rabatt|skonto|bessere preise|besseren preis|besserer preis|bester preis|guter preis|sonderpreis|freundschaftspreis
      vorzugspreis|spare|sparst|sparen|sparen sie|spart|sparen wir|sparen uns|sparst du|gespart|spar dir|ersparen|ersparnis|sparen beide
      prozente|prozent runter|euro weniger|euro billiger|euro günstiger|preis runter|mit dem preis runter|gehe mit dem preis
      entgegenkommen|komme ihnen entgegen|komme dir entgegen|lass nach|lasse nach|nachlassen|zehner weniger|zwanziger weniger
      fuffi weniger|auf den preis|reduziert|teilen uns|teilen wir uns
    `,
    fee: `
      gebühr|gebühren|gebuehr|gebuehren|provision|provisionen|*provision|*gebühren|*gebühr|verkaufsgebühr|verkaufsgebühren|plattformgebühr
      plattformgebühren|amazon-gebühren|amazongebühren|ebay-gebühren|ebaygebühren|verkaufsprovision|verkäufergebühren|marktplatzgebühr
      marktplatzgebühren|angebotsgebühr|servicegebühr|kommission|anteil von amazon|anteil von ebay|ihren anteil|abzocke von ebay
      prozente an amazon|prozente an ebay|paypalgebühren|transaktionsgebühr|vermittlungsgebühr
    `,

    review: `
      bewertung|bewertungen|*bewertung|*bewertungen|bewerten|bewerten sie|bewerte|bewertet|bewertest|bewertens|zu bewerten|rezension
      rezensionen|*rezension|*rezensionen|rezi|rezis|rezensieren|rezensiere|rezensieren sie|feedback hinterlassen|feedback abgeben
      positives feedback|negatives feedback|ihr feedback auf|dein feedback auf|feedback bei ebay|ebay-feedback|feedback bei amazon
      feedback ändern|feedback löschen|produkttest|testbericht|testberichte|erfahrungsbericht|kundenmeinung|kundenmeinungen|reviews
      produktreview|googlebewertung|sternchen geben|sterne geben|sterne vergeben|sterne da lassen|sterne dalassen|sternebewertung
      bewertungstext|trustpilot|trusted shops bewertung|verkäuferbewertung|shopbewertung|amazon-review
      ein paar nette worte|nette worte|paar nette zeilen|ihre sterne|deine sterne|die drei sterne|den drei sternen
      ihre drei sterne|böse kommentar|böser kommentar|bösen kommentar|fiese kommentar|schlechte kommentar
    `,
    bestRating: `
      fünf sterne|fuenf sterne|5 sterne|5-sterne|5sterne|fünf-sterne|fünf sternen|5 sternen|5 von 5|fünf von fünf|5* sterne|5 sternchen
      fünf sternchen|alle sterne|alle 5 sterne|alle fünf sterne|volle sterne|volle sternzahl|volle punktzahl|volle punktezahl
      höchste bewertung|höchstbewertung|bestbewertung|beste bewertung|bestnote|höchstnote|top-bewertung|topbewertung|top bewertung
      maximale sterne|maximale bewertung|höchstpunktzahl|5 stern|fünfstern*|5-stern*|fünfer bewertung|100 % positiv|note sehr gut
      eins plus
    `,
    badRating: `
      schlechte bewertung|schlechte bewertungen|schlechten bewertung|schlechten bewertungen|negative bewertung|negative bewertungen
      negativen bewertung|negativen bewertungen|negativbewertung|negativbewertungen|negatives feedback|negativ bewerten|negativ bewertet
      schlecht bewerten|schlecht bewertet|negative rezension|negative rezensionen|schlechte rezension|schlechte rezensionen
      schlechten rezensionen|negativen rezension|neutrale bewertung|neutralen bewertung|neutrales feedback|ein stern|einen stern
      einem stern|1 stern|1-stern|1-stern-bewertung|ein-stern*|1-sterne|null sterne|0 sterne|zwei sterne|2 sterne|2-sterne|3 sterne
      drei sterne|nur ein stern|nur 1 stern|nur einen stern|schlechteste bewertung|mieseste bewertung|miese bewertung|miese bewertungen
      miesen bewertung|vernichtende bewertung|schlechte sterne|niedrige bewertung|verriss|verreiße|verreißen|runterwerten|herunterbewerten
      abwerten|zerreiße ich sie|zerreiß ich euch|bewertung kaputt|schnitt kaputt|schlechte beurteilung|negative beurteilung|schlechte note
      zerreiß euch|zerreiße euch|zerreiße sie|zerreiß sie|zerleg euch|zerlege euch|verreiß euch|mach euch in den bewertungen
      fertig auf trustpilot|auf trustpilot fertig|lesen es alle|erfahren es alle|liest es jeder
      erfährt es jeder|meine follower erfahren|alle meine follower|überall rumerzählen|überall herumerzählen|überall schlecht
      schlechtreden|schlecht machen|miese kritik|vernichtende kritik|vernichtende rezension|gesalzene bewertung|saftige bewertung
      böse bewertung|üble bewertung|bewertung übel|bewertung schlecht|bewertung richtig schlecht|bitterböse|an den pranger
      öffentlich machen wie|einstern|1*-bewertung|1 ⭐|1⭐|einzigen stern|mickrigen stern|mickriger stern|shitstorm
      böser kommentar|böse kommentar|bösen kommentar
    `,
    positive: `
      positiv|positive|positiven|positives|positiver|wohlwollend|wohlwollende|vorteilhafte|lobend|lobende|begeisterte|begeisterten
      nur wenn sie zufrieden|nur wenn du zufrieden|nur bei zufriedenheit|nur zufriedene|nur wenn es ihnen gefällt|nur wenn alles passt
      wenn sie zufrieden sind|wenn du zufrieden bist|falls sie zufrieden|sofern sie zufrieden|bei zufriedenheit
    `,
    changeVerb: `
      ändern|aendern|ändere|änderst|ändert|ändern sie|abändern|geändert|abgeändert|umändern|zu ändern|abzuändern|anpassen|passen … an
      angepasst|anzupassen|anpassung|aktualisieren|aktualisiere|aktualisierst|aktualisiert|überarbeiten|überarbeite|überarbeitet
      ueberarbeiten|korrigieren|korrigiere|korrigierst|korrigiert|korrektur|revidieren|revidierst|revidieren sie|berichtigen
      bearbeiten sie|bearbeitest|editieren|editierst|umwandeln|umzuwandeln|wandeln … um|wandelst|anheben|heben … an|hebst … an|erhöhen
      erhöhst|raufsetzen|hochsetzen|hochstufen|setz … hoch|setzen … hoch|verbessern|verbessere|verbesserst|aufwerten
      nachbessern sie die bewertung|überdenken|überdenkst|überdenken sie|noch einmal überdenken|umschreiben|schreib … um|schreiben … um
      neu bewerten|umstellen|auf fünf|auf 5 sterne|auf fünf sterne|in eine positive|in positive|zu einer positiven|machen sie daraus
      mach daraus|draus machen|abmildern|entschärfen
      hochgestuft|stufen … hoch|stuf … hoch|hochgesetzt|aufgewertet|rauf setzen|nachbessern|bessern … nach|besser … nach|machen … daraus
      nochmal überdenken|nach oben korrigieren|nach oben anpassen
    `,
    deleteVerb: `
      löschen|loeschen|lösche|löschst|löscht|löschen sie|gelöscht|geloescht|zu löschen|löschung|entfernen|entferne|entfernst|entfernt
      entfernen sie|entfernung|zurückziehen|zurückziehst|zurückgezogen|zurückzuziehen|zurückziehen sie|ziehen … zurück|zieh … zurück
      zurücknehmen|nehmen sie die bewertung zurück|nimm die bewertung zurück|nimm … runter|nehmen … runter|nehmen … raus|nimm … raus
      rausnehmen|runternehmen|herunternehmen|offline nehmen|verschwinden lassen|verschwindet|wegmachen|mach … weg|machen … weg|streichen
      weg ist|wegnehmen|tilgen
      muss … weg|weg muss|raus nehmen|herausnehmen|nehmen … wieder raus|aus dem netz|vom netz nehmen|vom netz|runter nehmen|weg machen
      wegbekommen|verschwinden
    `,
    writeVerb: `
      schreiben|schreiben sie|schreib|schreibe|schreibst|schreibt|hinterlassen|hinterlassen sie|hinterlasse|hinterlass|hinterlässt|abgeben
      geben sie|gib|gebt|geben … ab|gib … ab|abgibst|abgeben würden|abzugeben|verfassen|verfasse|verfassen sie|posten|poste|postest
      veröffentlichen|veröffentliche|einstellen|stellen … ein|teilen|teilen sie|dalassen|lassen … da|lass … da|lasst … da|da lassen
      da lässt|vergeben|vergeben sie|vergib|schenken sie uns|schenk uns|spendier|spendieren|hochladen|tippen|geben
    `,
    benefit: `
      gutschein|gutscheine|gutscheins|*gutschein|*gutscheine|gutscheincode|geschenkgutschein|amazon-gutschein|amazongutschein
      einkaufsgutschein|geschenk|geschenke|geschenkt|*geschenk|kleines geschenk|gratisgeschenk|überraschungsgeschenk|überraschung
      kleine überraschung|kleinigkeit|kleine aufmerksamkeit|kleines dankeschön|als dankeschön|dankeschön-gutschein|belohnung|belohnungen
      belohnen|prämie|prämien|praemie|bonus|boni|bonuspunkte|treuepunkte|punkte|extrapunkte|rabatt|rabatte|rabattcode|nachlass
      preisnachlass|prozente|% rabatt|prozent rabatt|% auf|prozent auf|coupon|coupons|couponcode|cashback|cash back|geld zurück
      kaufpreis zurück|erstattung|rückerstattung|rueckerstattung|rückvergütung|vergütung|teilerstattung|volle erstattung|erstatten
      kaufpreis erstattet|gratis|gratisartikel|gratisprodukt|gratis dazu|gratisprobe|gratisproben|kostenlos|kostenloses|kostenlose
      kostenlosen|kostenloser|umsonst|für lau|geschenkkarte|guthaben|guthabenkarte|kundenguthaben|shopguthaben|gutschrift|geld|bargeld
      euro|franken|chf|fünfer|zehner|zwanziger|fuffi|taschengeld|kohle|freies produkt|freies exemplar|freiexemplar|zweites gratis
      zweites exemplar|gratis-zubehör|extra zubehör|zubehör gratis|gewinnspiel|verlosung|gewinn|gewinne|gewinnen|gewinnchance|lostopf
      preise zu gewinnen|goodie|goodies|leckerli|zugabe|gimmick|muster gratis|garantieverlängerung|verlängerte garantie|extra garantie
      ein jahr garantie extra|spesen|honorar|provision|trinkgeld|auf einen kaffee|kaffee spendieren|kaffeegeld|entschädigung|vergünstigung
      die hälfte nach|hälfte nach|hälfte erlassen|hunni|fünfziger|zehner zurück|gratis upgrade
      geschenkt dazu|gratis hülle|umsonst dazu|bier ausgeben|kaffee aus|schmankerl|zuckerl
    `,
    giveVerb: `
      bekommen|bekommen sie|bekommst|bekommst du|bekommt|kriegen|kriegst|kriegst du|kriegt|erhalten|erhalten sie|erhältst|erhältst du
      erhält|gibt es|gibt's|gibts|schicken wir|wir schicken|schicke ich|ich schicke|schick ich|senden wir|wir senden|sende ich|geben wir
      wir geben|gebe ich|ich gebe|schenken wir|wir schenken|schenke ich|wir erstatten|erstatten wir|erstatte ich|ich erstatte
      überweisen wir|wir überweisen|überweise ich|zahlen wir|wir zahlen|zahle ich|legen wir|wir legen|lege ich|packen wir|wir packen
      pack ich|spendieren|spendieren wir|spendiere|bedanken uns mit|bedanken wir uns mit|revanchieren|revanchiere|belohnen|belohnen wir
      sichern sie sich|sicher dir|verdienen|verdienst|gewinnen|gewinnst|vergüten|vergüten wir|winkt|winken|wartet auf sie|wartet auf dich
      gehört ihnen|gehört dir|geht aufs haus|auf uns|dürfen sie behalten|darfst du behalten|lassen wir ihnen|lass ich dir|springt raus
      springt für dich|drin für dich|im gegenzug|schreiben wir gut|gutschreiben|zukommen|einlösen|profitieren|gratis dazu|ist deins
      gehört dann
    `,
    screenshot: `
      screenshot|screenshots|bildschirmfoto|bildschirmfotos|bildschirmaufnahme|foto der bewertung|foto ihrer bewertung
      foto deiner bewertung|foto von der bewertung|bild der bewertung|bild von der bewertung|link zur bewertung|link zu ihrer bewertung
      link zu deiner bewertung|nachweis der bewertung|beweisfoto|screen|screens|bewertungslink|bild davon|foto davon|abfotografieren
      fotografieren sie die bewertung
    `,
    condition: `
      wenn|falls|sobald|sofern|nachdem|nach veröffentlichung|nach abgabe|nach der bewertung|im gegenzug|als gegenleistung|gegen|gegen eine
      gegen ihre|für eine|für ihre|für deine|für jede|fürs|dafür|als dank|als dankeschön|zum dank|erst wenn|nur wenn|bis dahin|solange
      solang|unter der bedingung|bedingung|voraussetzung|vorausgesetzt|im austausch|im tausch|tausch gegen|es sei denn|zuerst|und wir
      und ich|und sie bekommen|und du bekommst|und schon|zeigen sie uns|zeig uns|mit dem screenshot|mit screenshot|wenns|ab dem moment
    `,
    orElse: `
      sonst|ansonsten|andernfalls|anderenfalls|oder ich|oder es gibt|oder es hagelt|oder es setzt|oder sie bekommen|oder sie kriegen
      oder ihr kriegt|oder ihr bekommt|oder du kriegst|oder du bekommst|oder ich schreibe|oder ich gebe|oder ich bewerte|oder wir
      wenn nicht|falls nicht|wenn ich nicht|wenn ich kein|wenn ich mein geld nicht|wenn sie nicht|wenn ihr nicht|wenn du nicht
      falls sie nicht|falls ich nicht|ansonst|widrigenfalls|im anderen fall|es sei denn|außer|ausser sie|oder aber|sollte ich nicht
      sollten sie nicht|solltet ihr nicht|wehe
      oder ich zerreiß|oder ich zerreiße|oder ich mach|oder ich mache|oder ich verreiß|oder ich schreib|oder ich erzähl|oder ich poste
      oder ich stell|oder ihr lest|oder alle|oder es wird|oder es regnet|eure entscheidung|deine entscheidung|ihre entscheidung
      liegt an euch|liegt bei ihnen|liegt an dir|und ich halt die klappe|und ich schweige|und ich bin still|dann vergess ich
    `,
    withhold: `
      nicht senden|nicht schicken|nicht verschicken|nicht versenden|verschicken wir nicht|schicken wir nicht|versenden wir nicht
      nicht erstatten|erstatten wir nicht|nicht ersetzen|ersetzen wir nicht|nicht bearbeiten|bearbeiten wir nicht|nicht freigeben
      geben wir nicht frei|nicht rausschicken|geht nicht raus|geht nichts raus|geht erst raus|gehen erst raus|erst raus|erst dann raus
      schicken wir erst|verschicken wir erst|versenden wir erst|senden wir erst|erstatten wir erst|erstattung erst|erstatte ich erst
      überweisen wir erst|ersetzen wir erst|bearbeiten wir erst|bekommen sie erst|bekommst du erst|gibt es erst|gibts erst|kriegst du erst
      kriegen sie erst|erhalten sie erst|ersatz erst|ersatzlieferung erst|rückerstattung erst|rückzahlung erst|geld erst|kein geld zurück
      keine erstattung bevor|keine erstattung ohne|zurückhalten|zurückgehalten|halten … zurück|halte … zurück|behalten wir ein|einbehalten
      auf eis|liegt auf eis|bleibt liegen|bleibt hier|bleibt bei uns|gesperrt bis|pausiert|wird pausiert|gestoppt|freigegeben wenn
      geben wir erst frei|erst freigegeben|wird erst bearbeitet|wird erst ausgezahlt|wird erst erstattet|wird erst verschickt
      wird erst versendet|bis dahin passiert|vorher passiert nichts|vorher läuft nichts|vorher geht nichts|vorher gibt es
      vorher machen wir nichts|rühren wir keinen finger|warten auf ihre bewertung|warten auf deine bewertung
      liegt bereit und geht|sie geht raus, sobald|geht raus, sobald|geht raus sobald|geht sofort raus, sobald|gehen raus, sobald
      können wir nichts für sie tun|können wir nichts für dich tun|können wir nix machen|passiert hier nichts
      passiert nichts|tut sich nichts|rückt nichts raus|rücken wir nicht raus|geld gibt's|kein ersatz|keine sterne
      ohne sterne|bis dahin bleibt
    `,
    remedy: `
      rückerstattung|rueckerstattung|erstattung|erstatten|erstattet|geld zurück|geld zurueck|mein geld|kaufpreis|teilerstattung
      rückzahlung|ersatz|ersatzlieferung|ersatzgerät|ersatzteil|ersatzteile|ersatzware|ersatzartikel|ersatzprodukt|neulieferung
      nachlieferung|nachlieferungen|umtausch|austausch|austauschgerät|entschädigung|schadensersatz|schadenersatz|gutschrift|kulanz|paket
      neues gerät|neues teil|ein neues|ein neuer|reparatur|garantieleistung|garantiefall|preisnachlass|rücksendeetikett|retourenlabel
      rücksendelabel|kohle zurück|kröten zurück|hälfte zurück|hälfte des preises|sendung|versand
    `,
    honest: `
      ehrlich|ehrliche|ehrlichen|ehrliches|ehrlicher|neutral|neutrale meinung|unvoreingenommen|unabhängig|objektiv|objektive
      ob gut oder schlecht|gut oder schlecht|positiv oder negativ|ob positiv oder negativ|egal ob|egal wie|ganz gleich|wie auch immer
      offene meinung|offen und ehrlich|ihre meinung|deine meinung|eure meinung|ihre erfahrung|ihre erfahrungen|deine erfahrung
      deine erfahrungen|freiwillig|unverbindlich|wie sie es empfunden|wie zufrieden|was sie denken|sachlich|authentische meinung
      wahrheitsgemäß
    `,

    promotion: `
      black friday|black week|cyber monday|cyber week|singles day|schlussverkauf|sommerschlussverkauf|winterschlussverkauf|sommer-sale
      summer sale|winter sale|wintersale|sommersale|mid season sale|lagerräumung|flash sale|blitzangebot|blitzangebote|tagesangebot
      tagesangebote|wochenangebot|wochenangebote|knallerpreis|knallerpreise|schnäppchenpreise|schnäppchenjäger|superschnäppchen
      jubiläumsangebot|jubiläumsrabatt|osterrabatt|weihnachtsrabatt|muttertagsrabatt|neukundenrabatt|stammkundenrabatt|treuerabatt
      willkommensrabatt|newsletter-rabatt|rabattaktion|rabattaktionen|rabattwoche|rabattwochen|rabattschlacht|aktionscode|aktionspreis
      aktionspreise|aktionswoche|sonderaktion|sonderaktionen|2 für 1|zwei für eins|3 für 2|drei für zwei|kauf 2 zahl 1|nimm 3 zahl 2
      kaufe zwei|1+1 gratis|eins plus eins gratis|neue kollektion|unsere neue kollektion|neueste kollektion|neu im sortiment|neu im shop
      nur solange der vorrat reicht|nur für kurze zeit|limitiertes angebot|exklusives angebot|exklusiver rabatt|exklusivrabatt
      unschlagbare preise|unschlagbarer preis|tiefstpreis|tiefstpreise|bestpreisgarantie|rabatt auf alles|auf das gesamte sortiment
      auf das ganze sortiment|newsletter abonnieren|newsletter anmelden|zum newsletter|freunde werben|kunden werben kunden
      freundschaftswerbung|vip-club|sparfüchse|spar-set|sparpaket|rabattcode für sie|rabattcode für dich|gutscheincode für sie
      gratis versand ab|sale startet|unser sale|mega-sale|mega sale|super-sale|großer räumungsverkauf|großer ausverkauf|großer abverkauf
      drittes geschenkt|das dritte geschenkt|das zweite geschenkt|drittes gratis|das dritte gratis|zweites gratis
      das zweite zum halben preis|2 kaufen|3 zum preis von 2|2+1 gratis|werben sie einen freund|empfehlen sie uns weiter und
      black-week-angebote|blackweek|cyberweek|das könnte ihnen auch gefallen|das könnte dir auch gefallen
      das könnte sie auch interessieren|passend dazu gibt es|passend dazu haben wir
    `,
    offer: `
      angebot|angebote|sonderangebot|sonderangebote|rabatt|rabatte|rabattcode|rabattgutschein|gutscheincode|gutschein|coupon|couponcode
      promocode|sale|aktionsangebot|schnäppchen|preisnachlass|vorteilspreis|sonderpreis|sparpreis|halber preis|zum halben preis
      versandkostenfrei|gratisversand|preissenkung|preissturz|deals|vorteilscode|% auf|prozent auf|10%|15%|20%|25%|30%|40%|50%|70%
      im angebot|vergünstigt|zum aktionspreis|kombi-angebot|sommerkollektion|winterkollektion|ausverkauf|abverkauf|lagerverkauf
      räumungsverkauf
      drittes geschenkt|zweites geschenkt|zweite geschenkt|dritte geschenkt|zweiter artikel|im doppelpack günstiger|prozente
    `,
    promotionCall: `
      jetzt kaufen|jetzt bestellen|jetzt shoppen|jetzt zuschlagen|jetzt sichern|jetzt zugreifen|greifen sie zu|greif zu|zuschlagen
      schlag zu|schlagen sie zu|nicht verpassen|verpassen sie nicht|verpass nicht|verpasst nicht|lassen sie sich nicht entgehen
      lass dir nicht entgehen|entdecken sie|entdecke|stöbern sie|stöber|stöbern|schauen sie sich|schau dir|schaut euch|schauen sie vorbei
      schau vorbei|schau doch|schauen sie doch|vorbeischauen|reinschauen|schau rein|schauen sie rein|schaut rein|besuchen sie|besuch uns
      besuche|werfen sie einen blick|wirf einen blick|blick in|blick auf unser|folgen sie unserem shop|folge unserem shop
      folg unserem shop|abonnieren|abonniere|abonnieren sie|sichern sie sich|sicher dir|holen sie sich|hol dir|holt euch|gönnen sie sich
      gönn dir|profitieren sie|profitiere|sparen sie|einlösen|mit dem code|mit code|code eingeben|nur heute|nur diese woche
      nur dieses wochenende|dieses wochenende|bis sonntag|bis ende der woche|passend dazu|passt perfekt zu|dazu passt
      könnte ihnen auch gefallen|könnte dir auch gefallen|gefällt ihnen vielleicht auch|wir haben auch|wir führen auch|wir verkaufen auch
      bei uns gibt es auch|haben sie schon|kennen sie schon|kennst du schon|wussten sie schon|empfehlen ihnen auch|empfehlen sie uns
      erzählen sie ihren freunden|schnell zugreifen|legen sie in den warenkorb|nutzen sie jetzt|nur noch bis|nur noch heute
      dazu passend|schauen sie doch mal|schau doch mal|schaut mal rein|stöber mal|bevor alles weg|über deinen link|über ihren link
      mit ihrem link|mit deinem link|freunde werben|werben sie freunde
    `,
    ownGoods: `
      unser shop|unseren shop|unserem shop|unser sortiment|unserem sortiment|unseres sortiments|unsere kollektion|unserer kollektion
      unsere produkte|unserer produkte|unseren produkten|unsere artikel|unsere anderen artikel|unsere anderen produkte
      unsere weiteren produkte|unseren weiteren|andere artikel|andere produkte|weitere artikel|weitere produkte|andere modelle
      weitere modelle|weitere farben|andere farben|alle produkte|alle artikel|das ganze sortiment|das gesamte sortiment|gesamte sortiment
      ganze sortiment|unsere neuen|unseren neuen|unsere neue|unsere neuheiten|unsere bestseller|unsere topseller|unser onlineshop
      unserem onlineshop|unseren onlineshop|unser laden|unserem laden|unseren laden|unsere website|unsere webseite|unsere boutique
      unser katalog|unsere anderen angebote|unsere weiteren angebote|unseren angeboten|meine anderen angebote|meine anderen artikel
      meinen anderen artikel|meinen shop|meinem shop|passendes zubehör|passende zubehör|passende tasche|nächste bestellung
      nächsten einkauf|nächsten bestellung|nächster einkauf|unsere app|unsere sommer*|unsere winter*|unsere herbst*|unsere frühjahr*
      unser partnershop|unsere marke
    `,

    guarantee: `
      gewährleistung|gewaehrleistung|*gewährleistung|gewährleistungs*|gewaehrleistungs*|gewährleistungsrecht|gewährleistungsansprüche
      garantie|garantien|garantieanspruch|garantieansprüche|garantiefall|garantiezeit|herstellergarantie|garantieleistung|mängelhaftung
      sachmängelhaftung|sachmangelhaftung|sachmängel|mängelrechte|mängelrecht|mängelansprüche|gesetzliche rechte|verbraucherrechte
      haftung für mängel|haften für mängel|haften nicht für mängel|haftung für sachmängel|für mängel haften
    `,
    withdrawal: `
      widerruf|widerrufsrecht|widerrufs*|widerrufen|widerruft|rücktritt|rücktrittsrecht|ruecktritt|rücktritt vom kauf
      vom kauf zurücktreten|zurücktreten|vom vertrag zurücktreten|14 tage rückgaberecht|14 tagen|14 tage|14-tägige|14-tägiges
      vierzehn tage|vierzehn tagen|fernabsatz|fernabsatzrecht|rückgaberecht|rueckgaberecht|widerrufsfrist|rückgabefrist|bedenkzeit
      kauf rückgängig|rückgängig machen
    `,
    returnGoods: `
      rückgabe|rückgaben|rueckgabe|rücknahme|ruecknahme|rücknahmen|rücksendung|rücksendungen|ruecksendung|rücksenden|retoure|retouren
      retour|retournieren|retourniert|retournierung|zurückschicken|zurückgeschickt|zurückzuschicken|zurückschickst|zurueckschicken
      zurücksenden|zurückgesendet|zurueck senden|zurückgeben|zurückgegeben|zurueckgeben|zurückzugeben|zurückgebracht|zurückbringen
      zurücknehmen|zurückgenommen|zuruecknehmen|nehmen … zurück|nehm … zurück|nimmt … zurück|nehme … zurück|geben … zurück
      schicken … zurück|senden … zurück|umtausch|umtauschen|umgetauscht|umzutauschen|umtauschbar|tauschen … um|tausche … um|tauscht … um
      ausgetauscht|austauschen|umtäusche
    `,
    refund: `
      rückerstattung|rückerstattungen|rueckerstattung|rückerstatten|rückerstattet|erstattung|erstattungen|erstatten|erstattet|erstatte
      kaufpreiserstattung|geld zurück|geld zurueck|geld retour|geld wieder|geld-zurück*|geldzurück*|kaufpreis zurück|rückzahlung
      rückzahlungen|rückvergütung|zurückzahlen|zurückgezahlt|zurückbezahlt|zahlen … zurück|zahle … zurück|rücküberweisung|zurückerstattet
      zurückerstatten|kohle zurück|knete zurück|kröten zurück|refund|gelder zurück
    `,
    complaint: `
      reklamation|reklamationen|reklamieren|reklamiert|beanstandung|beanstandungen|beanstanden|beanstandet|mängelrüge|mängelrügen
      mängelanzeige|nacherfüllung|nachbesserung|nachbesserungen|schadensmeldung|schadenmeldung|ansprüche|reklamationsrecht
      reklamationsfrist|reklas
    `,
    denialVerb: `
      ausgeschlossen|ausgenommen|ausschluss|schließen wir aus|schließen … aus|schließt … aus|schliesse … aus|schließe … aus|erlischt
      erloschen|erlöschen|verfällt|verfallen|verfallt|verwirkt|verwirken|verweigern|verweigert|verweigere|lehnen … ab|lehne … ab
      lehnt … ab|lehnen wir ab|ablehnen|hinfällig|unzulässig|nicht möglich sind|endet mit|endet sobald|verzichten|verzichtet|verzicht auf
      verzichten sie|gekauft wie gesehen|wie gesehen|wie besehen|auf eigenes risiko|eigenes risiko|eigene gefahr|ihr problem|dein problem
      euer problem|pech gehabt|selbst schuld|selber schuld|futsch|passé|verlieren sie|verlierst du|verlieren ihr recht|sie verlieren
      gilt als endgültig|endgültig|nichtig|abgegolten|verwirkst|bleiben sie sitzen|garantie entfällt|anspruch entfällt
      gewährleistung entfällt|recht entfällt|so ein pech|ist pech|haben sie pech|hast du pech|pech für sie|dann pech
    `,
    saleItem: `
      sale|sale-artikel|saleartikel|sale-ware|saleware|im sale|aus dem sale|reduziert|reduzierte|reduzierten|reduzierter|reduziertes
      reduzierte ware|reduzierte artikel|rabattierte|rabattierten|rabattierter|rabattiert|heruntergesetzt|heruntergesetzte
      heruntergesetzten|herabgesetzt|herabgesetzte|herabgesetzten|runtergesetzt|runtergesetzte|verbilligt|verbilligte|vergünstigte
      ermäßigte|ermäßigten|sonderangebot|sonderangebote|sonderangeboten|angebotsware|aktionsware|aktionsartikel|aus der aktion|restposten
      restpostenware|b-ware|bware|b ware|zweite wahl|2. wahl|ii. wahl|outlet|outletware|outlet-artikel|ausverkauf|abverkauf|abverkaufsware
      schlussverkauf|ausstellungsstück|ausstellungsstücke|vorführgerät|vorführware|gebraucht|gebrauchte|gebrauchten|gebrauchtware
      gebrauchtwaren|gebrauchtgerät|second hand|secondhand|second-hand|refurbished|generalüberholt|generalüberholte|schnäppchen
      black-friday-ware|black friday|auslaufmodell|auslaufmodelle|bei dem preis|zu dem preis|für den preis|preisreduziert
    `,
    opened: `
      geöffnet|geöffnete|geöffneten|geöffneter|geoeffnet|geöffnetes|aufgemacht|aufgemachte|aufgerissen|angebrochen|angebrochene|ausgepackt
      ausgepackte|ausgepackten|ausgepacktes|entpackt|entsiegelt|entsiegelte|siegel gebrochen|siegel ist gebrochen|siegelbruch
      gebrochenem siegel|siegel entfernt|siegel beschädigt|siegel ab|ohne siegel|verpackung geöffnet|packung geöffnet|karton geöffnet
      offener verpackung|öffnen der verpackung|öffnen sie die verpackung|ausgepackt haben|getragen|getragene|getragenen|anprobiert
      anprobierte|anprobiert haben|ausprobiert|ausprobierte|benutzt|benutzte|benutzten|benützt|in gebrauch|in betrieb genommen|in betrieb
      montiert|eingebaut|eingebaute|gewaschen|etikett ab|etikett entfernt|etiketten entfernt|ohne etikett|folie ab|folie entfernt
      ohne originalverpackung|sobald geöffnet|einmal geöffnet|einmal offen|einmal ausgepackt|auspacken|öffnung
    `,
    faulty: `
      defekt|defekte|defekten|defekter|defektes|kaputt|kaputte|kaputten|kaputtes|kaputter|kaputtgegangen|kaputtgeht|beschädigt|beschädigte
      beschädigten|beschaedigt|beschädigung|beschädigungen|mangelhaft|mangelhafte|mangelhaften|mangel|mängel|maengel|fehlerhaft
      fehlerhafte|fehlerhaften|funktionsunfähig|funktioniert nicht|nicht funktioniert|geht nicht mehr|läuft nicht|tot|hin|im eimer
      im arsch|zerbrochen|zerbrochene|gebrochen|gesprungen|zerkratzt|gerissen|eingerissen|zerrissen|undicht|leck|schaden|schäden
      transportschaden|transportschäden|produktionsfehler|herstellungsfehler|materialfehler|falschlieferung|falscher artikel
      falsch geliefert|unvollständig|fehlende teile|ausfall|defekt ist|defekt sein|nicht einwandfrei|hinüber|streikt|spinnt|verformt
      verschimmelt|unbrauchbar
    `,
    inNoCase: `
      unter keinen umständen|auf keinen fall|in keinem fall|keinesfalls|keineswegs|niemals|in jedem fall|auf jeden fall ausgeschlossen
      egal warum|egal aus welchem grund|egal weshalb|egal was|egal wann|egal ob|ganz gleich|gleichgültig|aus welchem grund auch immer
      aus welchen gründen auch immer|auch nicht|auch wenn|auch dann nicht|selbst wenn|selbst bei|selbst dann|auch bei|ohne ausnahme
      ausnahmslos|keine ausnahme|keine ausnahmen|grundsätzlich|prinzipiell|generell|absolut|jegliche|jeglicher|jegliches|jede art
      jeder art|alle käufe|alle verkäufe|sämtliche|komplett|vollständig|definitiv|strikt|basta|punkt|ende der diskussion|keine diskussion
      nie|nach versand|nach erhalt|nach kauf|nach dem kauf|nach zustellung|nach lieferung|nach übergabe|sobald das paket|sobald die ware
    `,
    storeCredit: `
      gutschein|einkaufsgutschein|warengutschein|warengutschrift|shopgutschein|shop-gutschein|shopguthaben|guthaben|kundenguthaben
      in form eines gutscheins|als gutschein|einen gutschein|gutscheine|gutschrift im shop|gutschrift|nur umtausch|umtausch nur
      lediglich umtausch|nur tausch|tausch gegen|store credit|wertgutschein|statt geld|anstelle von geld|anstatt geld
    `,
    maker: `
      hersteller|herstellers|herstellerin|produzent|produzenten|fabrikant|werk|fabrik|marke|markenhersteller|lieferant|lieferanten
      importeur|großhändler|vertrieb|herstellerservice|kundendienst des herstellers|hersteller-hotline|vertragswerkstatt|paketdienst
      spediteur|spedition|zusteller|versanddienstleister|versandunternehmen|transportunternehmen|logistiker|dhl|hermes|dpd|gls|paketboten
    `,
    refundCondition: `
      nur in originalverpackung|nur originalverpackt|nur mit originalverpackung|nur in der originalverpackung|nur im originalkarton
      nur mit originalkarton|ungeöffneter originalverpackung|in ungeöffneter|originalverpackung zwingend|ohne originalverpackung
      originalverpackung ist pflicht|originalkarton ist pflicht|muss originalverpackt|muss in der originalverpackung
      unbeschädigter originalverpackung|verzichtserklärung|verzicht unterschreiben|unterschreiben sie|unterschreibst|unterzeichnen sie
      unterschrift|eidesstattliche|eidesstattlich|bearbeitungsgebühr|wiedereinlagerungsgebühr|einlagerungsgebühr|rücknahmegebühr
      prüfgebühr|prüfpauschale|bearbeitungspauschale|servicepauschale|rückgabegebühr|stornogebühr|zoll zahlen|zoll selbst
      zollgebühren zahlen|rücksendung nach china|nach china zurück|auspackvideo|unboxing-video|unboxing video|video vom auspacken
      zuerst den fall schließen|fall schließen|antrag schließen|a-z-antrag zurück|käuferschutz schließen|reklamation zurückziehen
      beschwerde zurückziehen|neu bestellen und zahlen|erst einen neuen kaufen|kosten selbst tragen auch
    `,
    changeOfMind: `
      nichtgefallen|nicht gefällt|nicht gefallen|gefällt nicht|nicht mehr gefällt|anders überlegt|anders überlegen|umentschieden
      meinung geändert|meinungsänderung|doch nicht|nicht mehr haben|nicht mehr brauchen|nicht mehr benötigt|nicht mehr gebraucht
      falsche größe bestellt|falsch bestellt|versehentlich bestellt|fehlkauf|fehlbestellung|verklickt|aus versehen|geschmackssache
      farbe gefällt|kaufreue|ohne grund|ohne angabe von gründen|ohne triftigen grund
    `,
    lawfulException: `
      maßanfertigung|maßanfertigungen|massanfertigung|maßgefertigt|maßgefertigte|nach maß|auf maß|zugeschnitten|zuschnitt|meterware
      sonderanfertigung|sonderanfertigungen|einzelanfertigung|individuell angefertigt|individuell gefertigt|individuelle anfertigung
      individuell|individualisiert|personalisiert|personalisierte|personalisierten|personalisierter|graviert|gravur|gravierte|gravierter
      mit ihrem namen|mit deinem namen|wunschtext|wunschname|bedruckt mit|bestickt|speziell für sie|speziell für dich|eigens für sie
      auf bestellung gefertigt|hygiene|hygienegründen|hygieneartikel|hygienegründe|hygienesiegel|hygieneschutz|versiegelt|versiegelte
      versiegelter|gesundheitsschutz|unterwäsche|dessous|bademode|badehose|bikini|slip|slips|piercing|piercings|piercingschmuck|ohrring
      ohrringe|ohrringen|ohrstecker|erotikartikel|sexspielzeug|kosmetik|matratzenauflage|verderblich|verderbliche|verderbliche ware
      lebensmittel|frischware|frische|blumen|schnittblumen|lebende pflanzen|download|downloads|digital|digitale|digitalen|lizenzschlüssel
      lizenzkey|key|software|entsiegelter software|zeitschriften|zeitungen|zeitschrift|tickets|arzneimittel|medikamente|auf kundenwunsch
    `,
    only: `
      nur|lediglich|ausschließlich|ausschliesslich|bloß|bloss|allein|allenfalls|höchstens|maximal|nichts anderes als|einzig
      einzige möglichkeit
    `,

    cure: `
      heilt|heilen|heilung|heilend|heilende|geheilt|heilmittel|kuriert|kurieren|behandlung von|bekämpft|bekämpfen|besiegt|besiegen
      beseitigt|beseitigen|vernichtet|tötet|tötet … ab|eliminiert|lindert|linderung|lindern|befreit|befreit von|befreien|verschwindet
      lässt … verschwinden|weg sind|loswerden|los werden|los sein|stoppt|stoppen|beendet|vorbeugt|beugt … vor|vorbeugen|schützt vor
      schützt gegen|schutz vor|wirkt gegen|wirksam gegen|hilft gegen|hilft bei|hilft garantiert|mittel gegen|medizin gegen|senkt|senken
      reguliert|normalisiert|regeneriert|wiederherstellt|stellt … wieder her|ersetzt ihre medikamente|ersetzt medikamente
      statt medikamente|statt tabletten|ohne tabletten|keine tabletten mehr|tabletten absetzen|insulin absetzen|medikamente absetzen
      kein insulin|nie wieder|schluss mit|adieu|entgiftet|entgiftung|löst … auf|auflöst|lässt … wachsen|rückgängig|endlich frei von
      zieht … aus den gelenken|nimmt … den schmerz|nimmt … die schmerzen|macht schluss mit|ist geschichte
      sind geschichte|gehört der vergangenheit an|gehören der vergangenheit an|werden sie … los|wirst du … los|befreit sie von
      verabschieden sie sich von|sagen sie ade
    `,
    disease: `
      diabetes|zuckerkrankheit|blutzucker|krebs|*krebs|tumor|tumore|tumoren|*tumor|leukämie|metastasen|arthrose|*arthrose|arthritis|rheuma
      rheumatische|gelenkschmerzen|knieschmerzen|rückenschmerzen|nackenschmerzen|kreuzschmerzen|bandscheibenvorfall|bandscheibe|ischias
      gicht|neurodermitis|ekzem|ekzeme|schuppenflechte|psoriasis|akne|pickel|rosacea|hautausschlag|warzen|fußpilz|nagelpilz|pilzinfektion
      pilzinfektionen|herpes|gürtelrose|schlaflosigkeit|schlafstörungen|schlafstörung|schlafapnoe|schnarchen|migräne|migraene
      kopfschmerzen|kopfschmerz|bluthochdruck|blutdruck|hoher blutdruck|hohen blutdruck|cholesterin|herzinfarkt|herzkrankheiten|herzleiden
      schlaganfall|arterienverkalkung|thrombose|krampfadern|hämorrhoiden|haarausfall|glatze|kahle stellen|depression|depressionen
      angstzustände|angststörung|panikattacken|burnout|burn-out|adhs|autismus|demenz|alzheimer|parkinson|epilepsie|multiple sklerose
      asthma|bronchitis|allergie|allergien|heuschnupfen|pollenallergie|nebenhöhlen*|corona|covid|covid-19|grippe|grippeviren|erkältung
      erkältungen|virus|viren|bakterien|infektion|infektionen|blasenentzündung|entzündung|entzündungen|hiv|aids|hepatitis|nierensteine
      nierenleiden|leberleiden|fettleber|schilddrüse|unfruchtbarkeit|impotenz|erektionsstörungen|potenzprobleme|potenzstörungen|prostata
      prostatabeschwerden|wechseljahre|wechseljahrsbeschwerden|regelschmerzen|endometriose|reizdarm|sodbrennen|gastritis|magengeschwür
      verstopfung|durchfall|morbus crohn|tinnitus|grauer star|grauen star|grüner star|kurzsichtigkeit|sehschwäche|schwerhörigkeit
      osteoporose|fibromyalgie|chronische schmerzen|chronische krankheiten|schmerzen|alle krankheiten|jede krankheit|cellulite|falten
      narben|würmer|parasiten|borreliose|malaria
      kahlen stellen|geheimratsecken|schlafprobleme|schlafproblemen|ein- und durchschlafen|durchschlafstörungen
      einschlafprobleme|tränensäcke|krähenfüße|graue haare|lichtes haar|dünnes haar|fersensporn|hallux|wadenkrämpfe|krämpfe|verspannungen
      nervenschmerzen|hexenschuss|ohrgeräusche|vergesslichkeit|wasser in den beinen|besenreiser|blähbauch|völlegefühl
    `,
    weight: `
      abnehmen|abzunehmen|abgenommen|nimmt … ab|nehmen sie … ab|nimmst … ab|gewichtsverlust|gewichtsabnahme|gewicht verlieren
      verlieren sie … kilo|verlier … kilo|kilo verlieren|kilos verlieren|kilo weniger|kilos weniger|kilo abnehmen|kilo in|kg in|kg weniger
      kilos purzeln|pfunde purzeln|pfunde verlieren|pfunde weniger|fettverbrennung|fettverbrenner|fett verbrennen|verbrennt fett|fett weg
      fettkiller|fatburner|fat burner|bauchfett|bauch weg|flacher bauch|flachen bauch|schlank|schlanker|schlankmacher|schlank ohne
      schlank im schlaf|traumfigur|wunschgewicht|kleidergrößen|konfektionsgrößen|appetitzügler|zügelt den appetit|hungergefühl|ohne diät
      ohne jo-jo|ohne sport|abspecken|entschlacken|übergewicht
      kilo leichter|kilos leichter|kilo runter|kilos runter|pfund weniger|kilo purzeln|pfunde schmelzen|speck weg|bauchfett weg
      kleidergrößen kleiner|kleidergröße kleiner|schmilzt das fett|fett schmilzt|hüftgold|rettungsring weg|bikinifigur
    `,
    absolute: `
      garantiert|garantieren|garantierte|garantierter|100%|100 %|100 prozent|hundertprozentig|hundert prozent|100-prozentig|für immer
      ein für alle mal|ein für allemal|dauerhaft|restlos|gänzlich|über nacht|in drei tagen|in 3 tagen|in sieben tagen|in 7 tagen
      in 14 tagen|in zwei wochen|in 2 wochen|in einer woche|in nur einer woche|innerhalb einer woche|innerhalb von tagen|binnen tagen
      in wenigen tagen|in 30 tagen|in einem monat|in 4 wochen|in 24 stunden|innerhalb von 24 stunden|in minuten|in wenigen minuten
      sofortwirkung|ohne nebenwirkungen|nebenwirkungsfrei|keine nebenwirkungen|wissenschaftlich bewiesen|wissenschaftlich belegt
      klinisch bewiesen|klinisch belegt|klinisch getestet|medizinisch bewiesen|nachweislich|nachgewiesen|von ärzten empfohlen
      ärztlich empfohlen|wunder|wundermittel|wunderwaffe|wunderkur|wirkt immer|immer wirksam|bei jedem|jede art von|alle arten von
      ohne medikamente|ohne op|ohne operation|ohne arzt|ohne chemie|nie wieder|nie mehr|kein arzt mehr|besser als jedes medikament
      besser als jede tablette|stärker als|risikofrei|ruckzuck|im nu|blitzschnell
      in drei wochen|in 3 wochen|nach drei wochen|nach 3 wochen|nach zwei wochen|in 10 tagen|ab der ersten nacht|ab der ersten anwendung
      nach einer anwendung|schon nach einer|schon nach der ersten|wirkt bei jedem
      ärzte verschweigen|ärzte hassen|die pharmaindustrie|auf natürliche weise|rein natürlich|ohne verzicht|garantiert nie wieder
    `,
    superlative: `
      nummer eins der welt|nummer 1 der welt|nr. 1 der welt|nr.1 der welt|weltweit die nummer eins|weltweit nummer 1|weltweit bester
      weltweit beste|weltbeste|weltbester|weltbestes|bester der welt|beste der welt|bestes der welt|das beste der welt|besten der welt
      der beste auf dem markt|das beste auf dem markt|die besten auf dem markt|bestes produkt aller zeiten|unzerstörbar|unkaputtbar
      geht nie kaputt|gehen nie kaputt|niemals kaputt|hält ewig|halten ewig|hält ein leben lang|ein leben lang haltbar|absolut sicher
      hundertprozentig sicher|100% sicher|100 % sicher|völlig ungefährlich|völlig risikofrei|ohne jedes risiko|das einzige das wirklich
      das einzige mittel|besser als apple|konkurrenzlos|unübertroffen|stärkster der welt|schnellster der welt|sicherster der welt
      geld verdoppelt|gewinn garantiert|blockt alle strahlen|schützt vor 5g|unsinkbar|unverwüstlich
      wirkt bei jedem|wirkt bei allen|funktioniert bei jedem|hilft jedem|hilft wirklich jedem|hilft bei jedem|nie wieder aufladen
      halbiert den verbrauch|halbiert ihre stromrechnung|halbiert die stromrechnung|nie wieder stromkosten
    `,

    fake: `
      fälschung|fälschungen|faelschung|gefälscht|gefälschte|gefälschten|gefaelscht|replika|replikas|replik|repliken|replica|replicas
      nachbau|nachbauten|nachgemacht|nachgemachte|nachgemachtes|nachahmung|nachahmungen|imitat|imitate|markenimitat|imitation der marke
      imitation des originals|plagiat|plagiate|fake|fakes|gefaked|gefakt|gefakte|fakeware|fake-ware|fake ware|markenfake|kopie der marke
      kopie des originals|kopie vom original|1:1 kopie|1:1-kopie|eins zu eins kopie|eins-zu-eins-kopie|1:1 nachbau|1:1 qualität|1a kopie
      1a-kopie|1a fake|gute kopie|perfekte kopie|hochwertige kopie|exakte kopie|markenkopie|ist eine kopie|sind kopien|nur eine kopie
      aaa-qualität|aaa qualität|aaa kopie|aaa+|spiegelqualität|mirror qualität|superfake|super fake|super-fake|highend replica|raubkopie
      raubkopien|schwarzkopie|unlizenziert|ohne lizenz|klon|türkei-ware|türkeiware|türkeimarkt|basar-ware|basarware
      urlaubsmitbringsel qualität|sieht aus wie echt|nicht vom original zu unterscheiden|kaum vom original zu unterscheiden
      vom original nicht zu unterscheiden|merkt keiner|merkt kein mensch|dupe mit logo
      fälschung ist gut|ist ein dupe|dupe mit|gute fakes|falsche quittung|gefälschte quittung
      plagiat mit|topkopie|top-kopie|edelkopie|mirror-qualität|ohne lizenz gebaut|ohne lizenz produziert|nur ohne lizenz
    `,
    genuine: `
      kein original|keine originale|kein originalprodukt|keine originalware|nicht original|nicht das original|nicht vom original
      nicht echt|nicht die echte|nicht die echten|keine echte|kein echter|kein echtes|keine echten|nicht von der marke
      nicht von der originalmarke|originalmarke|original nike|original adidas|original gucci|original louis|original apple|echtheit
      originalware|markenoriginal|originalprodukt|authentisch|authentizität|echtheitszertifikat|lizenziert|lizenzierte|lizenzprodukt
    `,
    customs: `
      zoll|zölle|zoelle|zollgebühr|zollgebühren|zollabgaben|zollamt|zollbeamte|zollkontrolle|zollerklärung|zollformular|zollpapiere
      zollinhaltserklärung|zollwert|zollanmeldung|zolletikett|verzollung|verzollen|verzollt|einfuhrumsatzsteuer|einfuhrsteuer
      einfuhrabgaben|einfuhrzoll|importsteuer|importabgaben|eust|finanzamt|fiskus|cn22|cn23|warenwert|proforma|zollkosten|beim zoll
    `,
    declareVerb: `
      deklarieren|deklariere|deklariert|deklarierst|deklarieren sie|deklarieren wir|angeben|geben … an|gib … an|gebe … an|angeben wir
      angegeben|angegeben wird|anzugeben|schreiben … drauf|schreib … drauf|schreibe … drauf|draufschreiben|drauf schreiben
      schreiben wir auf|schreib auf|schreiben sie auf|aufs paket schreiben|auf das paket schreiben|hinschreiben|reinschreiben
      schreiben wir rein|schreib rein|eintragen|tragen … ein|trag … ein|trage … ein|eingetragen|vermerken|vermerken sie|vermerke
      kennzeichnen|kennzeichne|gekennzeichnet|weisen … aus|ausgewiesen|ausstellen auf|ausgestellt auf|stellen wir … aus|ausfüllen mit
      ansetzen mit|setzen … an|als wert|wert auf|wert von|wert angeben|bewerten wir mit|niedriger ausweisen|niedriger angeben
      niedriger ansetzen|unterdeklarieren|unterfakturieren|untertreiben|runterschreiben|niedrig ausweisen
      schreiben … auf den|schreiben … auf die|schreiben … auf das|schreiben wir … auf|schreibt … drauf|schreibt … auf|drauf schreibt
      draufsteht|draufzuschreiben|labeln|etikettieren|beschriften|geben sie … an|gebt … an|setzt … auf|setzen … auf den
    `,
    papers: `
      handelsrechnung|proformarechnung|proforma-rechnung|proforma|zollpapiere|zollformular|zollerklärung|zollinhaltserklärung|zollrechnung
      zolletikett|versandetikett|versandpapiere|begleitpapiere|frachtpapiere|lieferpapiere|auf dem paket|aufs paket|auf das paket
      auf dem etikett|aufkleber|auf der rechnung|auf die rechnung|in der rechnung|rechnung mit|rechnung über|zweite rechnung|cn22|cn23
      warenwert|ausfuhrpapiere|exportpapiere|auf dem lieferschein|zollwert
      zollzettel|zolldokument|zolldokumente
      aufs etikett|auf das etikett|auf die handelsrechnung|auf der handelsrechnung
    `,
    lowValue: `
      niedriger wert|niedrigen wert|niedrigeren wert|niedrigerer wert|niedrigeren preis|geringeren wert|geringerer wert|geringen wert
      geringer wert|kleineren wert|kleiner wert|kleineren betrag|geringeren betrag|niedrigeren betrag|niedriger betrag|weniger drauf
      weniger draufschreiben|niedriger warenwert|niedrigen warenwert|geringen warenwert|halben wert|halber wert|hälfte des werts
      hälfte des wertes|halben preis auf|symbolischen wert|symbolischer wert|mit 10 euro wert|mit 20 euro wert|mit 5 euro wert
      unter der freigrenze|unter freigrenze|unter die freigrenze|unterhalb der freigrenze|unter der zollgrenze|unter die zollgrenze
      unter 22 euro wert|unter 45 euro bleiben|unter 150 bleiben|unter 65 franken|fantasiewert|mindestwert|statt dem echten preis
      statt des echten preises|statt des vollen preises|statt dem vollen preis|statt des echten werts|paar euro wert|niedrig ansetzen
      niedrig angeben|niedriger angeben|niedriger ansetzen|bruchteil des werts|bruchteil des preises|wert von 10 euro|wert von 20 euro
      wert von 5 euro|nur 10 euro wert|nur 20 euro wert
      weniger als sie bezahlt|weniger als du bezahlt|weniger draufsteht
      niedrigere summe|kleinen betrag drauf|niedrigere zahl
      statt der echten|statt der tatsächlichen|statt dem tatsächlichen|statt des tatsächlichen|weniger angeben|weniger schreiben
      weniger ausweisen|zu niedrig deklarieren
    `,
    giftMark: `
      als geschenk|als geschenksendung|geschenksendung|als gift|geschenk draufschreiben|geschenk drauf|geschenk ankreuzen
      kästchen geschenk|als muster|warenmuster|als warenmuster|mustersendung|warenprobe|als probe|ohne handelswert|kein handelswert
      ohne wert|als dokumente|als dokument|als privatsendung|privatsendung|von privat an privat|als privatgeschenk|privates geschenk
      persönliche gegenstände|persönlicher gegenstand|als gebraucht|als gebrauchte|gebrauchte kleidung|als reparatur|reparatursendung
      als retoure|als retourware|als ersatzteil|als ersatzlieferung|als spielzeug|als kleinteile
      geschenk aufs paket|geschenk aufs|geschenk auf das|geschenk auf den|geschenk auf die|geschenk angeben|geschenk deklariert
      geschenk vermerken|dokumente drauf|dokumente aufs|dokumente draufschreiben|muster ohne wert|ware ohne wert|private sendung
      geburtstagsgeschenk draufschreiben
    `,
    avoidTax: `
      zoll sparen|zoll zu sparen|zoll vermeiden|zoll umgehen|zoll zu umgehen|am zoll vorbei|zoll austricksen|zoll auszutricksen
      zoll tricksen|keinen zoll zahlen|kein zoll zahlen|kein zoll anfällt|kein zoll fällig|keinen zoll zahlst|keinen zoll bezahlen
      keine zollgebühren zahlen|keine zollgebühren anfallen|ohne zoll durch|zollfrei durch|zollfrei rein|kommt ohne zoll|steuern sparen
      steuer sparen|steuer zu sparen|steuern zu sparen|steuer umgehen|steuern umgehen|steuer vermeiden|am finanzamt vorbei
      finanzamt vorbei|am fiskus vorbei|am staat vorbei|mehrwertsteuer sparen|mwst sparen|steuerfrei bekommen|einfuhrumsatzsteuer sparen
      damit der zoll|damit sie keinen zoll|damit du keinen zoll|damit kein zoll|damit keine steuer|damit keine gebühren
      damit nichts anfällt|damit nix anfällt|merkt der zoll|zoll nichts merkt|zoll nix merkt|zoll nicht aufmacht|nichts verzollen
      nix verzollen|schmuggeln|vorbeischmuggeln|schwarz ohne mwst|damit ihr keinen zoll|spart man den zoll|sparen wir den zoll
      sparen sie den zoll|sparst du den zoll|sparst dir den zoll|sparen sie sich den zoll|sparen wir uns den zoll
      dann zahlen sie keine|dann zahlst du keine|dann zahlt ihr keine|dann zahlen sie nichts|keine einfuhrsteuer zahlen
      zahlen sie keine einfuhr*|spart ihnen den zoll|spart dir den zoll|spart euch den zoll|spart den zoll
      spart die einfuhrumsatzsteuer|spart ihnen die steuer|guckt der zoll nicht|schaut der zoll nicht|zoll zugelangt|zoll abgezockt
      mwst weglassen|mehrwertsteuer weglassen|steuer weglassen|damit ich nichts verzollen
      damit ich keinen zoll|damit ich nix verzollen|geht das auch schwarz
    `,
    noInvoice: `
      ohne rechnung|rechnung weglassen|rechnung lassen wir weg|lassen die rechnung weg|keine rechnung brauchen|keine rechnung brauchst
      keine rechnung nötig|brauchen sie keine rechnung|brauchst du keine rechnung|brauche keine rechnung|auf rechnung verzichten
      rechnung verzichten|schwarz auf die hand|schwarz bezahlen|unterm tisch|unterm ladentisch|bar auf die hand ohne|schwarzgeld
      an der kasse vorbei|an den büchern vorbei|schwarz zahlen|schwarz machen|schwarz kaufen|schwarz verkaufen|unter der hand ohne
      schwarz, ohne|schwarz und ohne|auch schwarz|ohne papiere
    `,
    secret: `
      passwort|passwörter|passwoerter|passwort*|kennwort|kennwörter|pw|pwd|pass wort|zugangsdaten|login-daten|logindaten|login daten
      anmeldedaten|zugangscode|einmalcode|einmal-code|einmalpasswort|einmalkennwort|bestätigungscode|bestaetigungscode|bestätigungs-code
      verifizierungscode|verifikationscode|verifizierungs-code|verifizierungspin|sicherheitscode|sicherheits-code
      sicherheitsnummer der karte|prüfziffer|prüfnummer|kartenprüfnummer|kartenprüfziffer|authentifizierungscode|freigabecode
      aktivierungscode aus|sms-code|smscode|sms code|code aus der sms|code per sms|code in der sms|code den sie|code den du
      code der gerade|code der eben|code auf ihrem handy|code auf dein handy|code aufs handy|6-stelligen code|6-stellige code
      6-stelliger code|6 stelligen code|sechsstelligen code|sechsstellige code|sechsstelliger code|sechsstellige zahl|4-stelligen code
      vierstelligen code|smstan|mobile tan|m-tan|mtan|pushtan|push-tan|pin-code|pin code|pincode|karten-pin|kartenpin|banking-pin|ec-pin
      geheimzahl|geheimnummer|cvv|cvc|cvc2|cvv2|cvv-code|cvc-code|dreistelligen code|dreistellige nummer|dreistellige zahl
      dreistellige prüfnummer|3-stelligen code|3-stellige zahl|3 stelligen code|drei ziffern auf der rückseite|drei ziffern hinten
      3 ziffern auf der rückseite|3 ziffern hinten|zahlen auf der rückseite|nummer auf der rückseite|vollständige kartennummer
      komplette kartennummer|ganze kartennummer|volle kartennummer|16-stellige kartennummer|16-stellige nummer|kreditkartendaten
      kreditkartennummer|kartendaten|ablaufdatum der karte|ablaufdatum ihrer karte|gültigkeitsdatum der karte|kartennummer und
      kartennummer, ablauf|onlinebanking-daten|online-banking-daten|onlinebanking|online-banking zugang|bankzugangsdaten|bank-login
      sicherheitsfrage|sicherheitsantwort|mädchenname der mutter|geburtsname der mutter|wiederherstellungscode|2fa-code|2fa code
      whatsapp-code|seed phrase|foto der karte|foto ihrer karte|foto deiner karte|vorder- und rückseite der karte|ihre pin|deine pin
      die pin|pin-nummer|pin nummer|pin der karte|ihre tan|die tan|deine tan|tan-nummer|die tan-nummer|code … per sms
      code … bekommen haben|code … erhalten haben|code … bekommen hast|code … erhalten hast|code … aufs handy|code … auf ihrem handy
      code, den sie|code, den du|zahlen … aus der sms
      drei ziffern auf der kartenrückseite|ziffern auf der kartenrückseite|kartenrückseite
      drei zahlen hinten|amazon-login|amazon login|amazon-passwort|ebay-login|ebay login|paypal-login
      login ihres|onlinebanking-passwort|online-banking-passwort|banking-passwort|code … deine bank
      code … ihre bank|code von ihrer bank|code von deiner bank|selfie mit bankkarte|selfie mit ausweis|selfie mit ihrer|selfie mit deiner
      pin + kartennummer|pin und kartennummer|kartennummer und pin|tan, die|tan die aufs handy|zahlencode|zugangs-pin|ihre zugangs-pin
      merkwort|kundenkennwort
    `,
    askVerb: `
      schicken sie|schicken sie mir|schicken sie uns|schick|schick mir|schick uns|schicke uns|schicken|zu schicken|senden sie
      senden sie mir|senden sie uns|sende|send mir|sende mir|sende uns|sendet|zuschicken|zusenden|zukommen|übermitteln|übermitteln sie
      übermittle|weiterleiten|leiten … weiter|leit … weiter|teilen sie uns|teilen sie mir|teil mir|teile uns|teile mir|mitteilen
      mitzuteilen|nennen sie|nennen sie mir|nennen sie uns|nenn mir|nenne|nenn|sagen sie|sagen sie mir|sagen sie uns|sag|sag mir|sag uns
      sags mir|durchgeben|geben sie mir|geben sie uns|gib mir|gib uns|angeben sie|geben … durch|gib … durch|lesen sie|lies|lies mir
      vorlesen|lesen … vor|lies … vor|verraten sie|verrate|bestätigen sie uns|wie lautet|wie ist ihr|wie ist dein|wie heißt ihr
      was ist ihr|was ist dein|benötigen wir|benötige|brauchen wir|brauche ich|brauch ich|brauche noch|brauchen noch|brauchen ihr
      brauchen ihre|brauche dein|brauche deine|brauche ihre|bräuchte|bräuchten|antworten sie mit|antworte mit|fotografieren sie
      abfotografieren|foto von|diktieren sie|diktier|bitte um ihr|bitte um ihre|bitten um ihre|bitten um ihr|hinterlegen sie
      überlassen sie|her mit|rück … raus|rücken … raus
      hier reinschreiben|hier reinschreibst|reinschreiben|tipp mir|tipp ihn|hier posten
      hier angeben|wie lauten|wie heißen die|nur noch ihr|nur noch ihre|nur noch dein|nur noch deine|fehlt nur noch|fehlt mir noch
      fehlt uns noch|her damit|rüberschicken|rüber schicken|schick rüber|schicken sie rüber|kopieren sie|kopier mir|durchsagen
      sagen … durch|sag … durch|vorzulesen|geben sie … durch|weiterzuleiten|brauch dein|brauch ihr|brauch noch|brauche ich noch
      brauche … login|brauchen … login
    `,

    insult: `
      idiot|idioten|idiotin|*idiot|*idioten|vollidiot*|trottel|trotteln|volltrottel|vollpfosten|pfosten ihr|depp|deppen|volldepp*|dorfdepp
      dummkopf|dummköpfe|dumpfbacke|dumpfbacken|hohlkopf|hohlköpfe|schwachkopf|schwachköpfe|flachzange|flachzangen|hohlbirne|vollhonk
      honks|spast|spasten|spasti|spastis|spacken|vollspast*|mongo|mongos|hirni|hirnis|hirnlos|hirnlose|hirnlosen|hirntot|hirntote
      hirnamputiert*|arschloch|arschlöcher|arschloecher|arschlöchern|arschgeige|arschgeigen|arschgesicht|arschlecker|arschkriecher
      leck mich am arsch|leckt mich am arsch|leck mich|leckt mich|leckts mi|fick dich|fickt euch|ficken sie sich|fick deine|fick eure
      gefickt euch|verfickt|verfickte|verfickten|verfickter|wichser|wixer|wixxer|wichsern|drecksack|drecksäcke|drecksau|drecksäue
      dreckschwein|dreckschweine|drecksschwein*|dreckskerl*|drecksladen|drecksverein|dreckspack|drecksvolk|dreckstück|schweinehund
      schweinehunde|sauhund|saubande|saupack|saftsack|saftsäcke|saftladen-heini|scheißkerl*|scheisskerl*|scheißladen|scheissladen
      scheißverein|scheissverein|scheißhaufen|scheißtypen|hurensohn|hurensöhne|hurensoehne|hurnsohn|huso|husos|hure|huren|hurenkind*|nutte
      nutten|schlampe|schlampen|fotze|fotzen|votze|missgeburt|missgeburten|bastard|bastarde|mistkerl*|miststück|miststücke|mistsau
      kackbratze|kackvogel|pissnelke|pisser|verpiss dich|verpisst euch|verpissen sie sich|halt die fresse|haltet die fresse
      halt die schnauze|halt's maul|halts maul|halt dein maul|haltet euer maul|fahr zur hölle|fahrt zur hölle|scher dich zum teufel
      schert euch zum teufel|geh sterben|pack ihr|gesindel|lumpenpack|gesocks|abschaum|untermensch|untermenschen|betrügerschwein*
      betrügerpack|betrügerbande|gaunerbande|verbrecherbande|diebespack|räuberbande|halunken|ganoven|drecksbetrüger|scheißbetrüger
      scheiß betrüger|scheiss betrüger|dreckige betrüger|elende betrüger|miese betrüger|drecksabzocker|schmarotzer|blödmann|blödmänner
      blödian|blöde kuh|dumme kuh|dumme sau|dumme gans|dummes schwein|alte sau|blöde sau|fette sau|du sau|du hund|du opfer|ihr opfer
      du lappen|lappen ihr|penner|pennern|assis|asi pack|asoziales pack|lackaffe|dödel|vollhorst|sackgesicht|sackratte|arschkrampe
      kanalratte|oaschloch|oaschlecha|wappler|beidl|gsindl|koffer du|hornochse|hornochsen|esel ihr|rindvieh|rindviecher|kamel du|tubel
      seggel|halbdackel|grasdackel|grattler|zipfelklatscher|dreckspatz|clownverein|gehirnamputiert*|opfer ihr|kackfass|flitzpiepe
      flitzpiepen|schweinebande|schweinepack|miese abzocker|ihr abzocker|du abzocker|verdammte abzocker
      saftladen voller|hohlbirnen|saupreiß|saupreuß|sauhaufen|dodel|dodeln|oarschloch|oasch|lackaffen|grattlerbande|deppenhaufen
      deppenverein|idiotenverein|kasperlverein|kasperverein|chaotentruppe|ganovenpack|hurensohnverein|leck mi|schleich di|schleicht eich
      halt dei maul|halt die klappe du|sonst wohin stecken|steck's dir sonst wohin|steckt's euch sonst wohin|sauhunde|löli
      schafseckel|schofseckel|seggl|dummbatz|flachpfeife|flachpfeifen|hackfresse|pfeifenverein|knalltüte|knalltüten
      honk|evolutionsbremse
    `,
    insultWeak: `
      dumm|dumme|dummen|dummer|dümmer|blöd|blöde|blöden|blöder|doof|doofe|bescheuert|bescheuerte|behämmert|bekloppt|bekloppte|beknackt
      beschränkt|unfähig|unfähige|unfähigen|unfähiger|inkompetent|inkompetente|inkompetenten|lügner|lügnerin|lügnern|verlogen|verlogene
      verlogenes|dieb|diebe|diebin|betrüger|betrügerin|betruegerin|betrueger|verbrecher|verbrecherin|kriminell|kriminelle|abzocker|gauner
      mafia|clown|clowns|witzfigur|witzfiguren|versager|versagerin|loser|nichtsnutz|nichtsnutze|taugenichts|stümper|dilettant|dilettanten
      amateure|schwein|schweine|schweinen|ratten|parasiten|blutsauger|unverschämt|unverschämte|schamlos|schamlose|dreist|dreiste|dreistes
      krank im kopf|geisteskrank|gestört|gestörte|armselig|armselige|erbärmlich|erbärmliche|widerlich|widerliche|ekelhaft|ekelhafte
      primitiv|primitive|ungebildet|feigling|feiglinge|gierig|gierige|skrupellos|skrupellose|hinterhältig|hinterhältige|heuchler|pfeifen
      nullen|niete|nieten|lusche|luschen|witzbold|knallkopf|affenbande|faules pack|stinkfaul|strohdumm|saudumm|saublöd|rotzfrech
      geldgierig|geldgierige|geldgeil|geldgeile
      elende|elendes|plemplem|pfuscher|hinterwäldler|halunken|räuberbande
    `,
    addressee: `
      du bist|bist du|sie sind ein|sie sind eine|sie sind so|sie sind doch|sie sind echt|sie sind wirklich|sie sind alle|sind sie|sie sind
      ihr seid|seid ihr|ihr alle|euer laden|eure firma|ihre firma ist|ihre mitarbeiter sind|eure mitarbeiter|euer chef|euer verein
      ihr seids|die sind alle|alle miteinander|allesamt|leute wie sie|leute wie ihr|typen wie|menschen wie sie|sowas wie|ihr seit
      haufen von|du mieser|du elender|du dreckiger|ihr elenden|ihr miesen|ihr dreckigen|ihr verdammten|ihr dummen|ihr blöden|du dumme
      du blöde|du blöder|du dummer|sie elender|sie mieser|sie unfähiger|sie dummer|so ein haufen|ihr unfähigen
    `,
    threat: `
      ich weiß wo du wohnst|ich weiß, wo du wohnst|ich weiß wo sie wohnen|ich weiß, wo sie wohnen|weiß wo du arbeitest
      weiß wo deine kinder|weiß wo ihre kinder|weiß wo dein haus|weiss wo du wohnst|weiss wo sie wohnen|weiss wo ihr wohnt
      weiß jetzt wo du|ich krieg dich|ich kriege dich|ich krieg euch|ich kriege euch|wir kriegen euch|wir kriegen dich
      ich komme vorbei und hau|ich komm vorbei und hau|ich komme vorbei und schlag|ich komm vorbei und schlag
      ich komm vorbei und zeig|ich komme vorbei und zeig|ich komm vorbei und mach dich|komme ich persönlich vorbei
      komm ich persönlich vorbei|stehe ich bei ihnen vor der tür
      stehe ich vor deiner tür|steh ich vor deiner tür|stehe vor eurer tür|steh vor eurer tür|besuche dich|besuche euch zu hause
      kriegt besuch|kriegst besuch|werden besuch bekommen|das wirst du bereuen|das wirst du noch bereuen|das werden sie bereuen
      das werden sie noch bereuen|werdet ihr bereuen|werdet ihr noch bereuen|bereuen werdet|wirst es bereuen|werdet es bereuen|das büßt du
      das büßt ihr|das werdet ihr büßen|wirst du büßen|pass auf wenn du|pass bloß auf|passt bloß auf|pass auf deine kinder auf
      nimm dich in acht|nehmt euch in acht|nehmen sie sich in acht|zieh dich warm an|zieht euch warm an|ziehen sie sich warm an
      dreh dich lieber um|schau lieber hinter dich|mach dich auf was gefasst|macht euch auf was gefasst|machen sie sich auf was gefasst
      du bist tot|ihr seid tot|sie sind tot|bist ein toter mann|du bist fällig|ihr seid fällig|ihr seid dran|du bist dran|bist fällig
      deine tage sind gezählt|eure tage sind gezählt|ihre tage sind gezählt|ich bring dich um|ich bringe dich um|ich bring euch um
      ich bringe euch um|bring dich um|bringe sie um|bring ich dich um|ich mach dich kalt|ich mache dich kalt|mach dich fertig
      ich mach euch fertig|mache euch fertig|mache sie fertig|mach dich platt|ich mach dich alle|ich töte|ich steche dich|ich stech dich
      stech dich ab|stech euch ab|abstechen|abknallen|knall dich ab|knall euch ab|knalle euch ab|erschieß dich|erschieße dich
      erschieße euch|ich erschieße|schlag dich tot|schlage dich tot|schlag euch tot|totschlagen|hau dir eine rein|hau dir aufs maul
      aufs maul|eins in die fresse|was auf die fresse|poliere dir die fresse|polier dir die fresse|fresse polieren|zähne ausschlagen
      knochen brechen|breche dir|brech dir|breche ihnen|beine brechen|arme brechen|finger brechen|genick brechen|hals umdrehen
      dreh dir den hals um|drehe dir den hals|gurgel|kehle durch|zünde euch|zünde dir|zünde ihnen|zünd euch|zünd dir|fackel euch
      fackel dir|fackel den laden|brennt dein|brennt euer|brennt ihr laden|bombe hoch|jage euch in die luft|jag euch in die luft
      in die luft jagen|in die luft sprengen|vergewaltig*|verrecke|verreck|verreckt|verrecken sollst|hoffentlich stirbst
      hoffentlich sterbt|hoffentlich krepierst|krepier|krepiert elend|stirb|sterben sollst|mein bruder kommt|meine jungs kommen
      schick meine jungs|schicke meine jungs|schick dir ein paar leute|schicke ihnen ein paar leute|unter die erde|krankenhausreif
      ins krankenhaus prügeln|baseballschläger vorbei|mit dem baseballschläger|kugel im kopf|schlag dir die fresse|schlag dir den schädel
      schlag dir die zähne|schlage dir die zähne|schlage dir die fresse|schlage ihnen die zähne|schlag euch die|hau dir eine|hau euch eine
      ich werde dich finden|ich werde euch finden|ich werde sie finden|wir werden dich finden|wir werden euch finden
      ich finde dich überall|ich finde raus wo|finde heraus wo du|wir wissen wo du|wir wissen, wo du|wir wissen wo ihr wohnt
      wir wissen, wo ihr wohnt|wir wissen wo sie wohnen|wir wissen, wo sie wohnen|ich weiß wo ihr wohnt|ich weiß, wo ihr wohnt
      ich weiß wo ihr büro|ich weiß, wo ihr büro|ich weiß wo euer|ich weiß, wo euer|dich umbringen|euch umbringen|sie umbringen
      brech euch die|euch die beine|dir die beine|krebs bekommst|unter die erde bring|pass gut auf deine kinder auf
      pass gut auf deine familie auf
      weiß wo dein auto|weiss wo dein auto|weis wo dein auto|weis wo du wohnst|weis wo ihr|weiß wo euer|wo dein auto steht
      wo euer auto steht|dich mach ich fertig|euch mach ich fertig|ich mach dich fertig|mach euch platt|mach dich kalt|mache dich kalt
      mach euch kalt|ich bring di um|bring di um|bring eich um|i bring eich um|daschlag di|i daschlog di|derschlag dich|hau euch eine rein
      eins auf die fresse|was aufs maul|eins aufs maul|paar aufs maul|eins auf die mütze|eine aufs dach
      zähne einschlagen|brech dir die|breche dir die|brech dir alle|pass gut auf deine kinder|pass auf deine kinder|passt auf eure kinder
      pass auf deine familie|passt gut auf euch auf|schlaf nicht zu fest|schlaf mit einem auge|wirst schon sehen was passiert
      werdet schon sehen was passiert|werdet schon sehen, was|wirst schon sehen, was|dann knallt's bei|dann knallt es bei|dann gnade dir
      dann gnade euch|gnade ihnen gott|gnade dir gott|letztes stündlein|dein letzter tag|euer letzter tag|dann bist du fällig
      dann seid ihr fällig|du bist sowas von dran|mach dein testament|im rollstuhl landen|landest im rollstuhl|landest im krankenhaus
      landet im krankenhaus|fackel euch ab|fackel eure|zünd eure|zünde eure
    `,
    violence: `
      umbringen|umbring|töte|killen|kille|erschießen|erschieße|erschieß|erschossen gehört|abknallen|abstechen|erwürgen|erwürge
      zusammenschlagen|verprügeln|verprügle|verprügel|vermöbeln|vermöbel|verdreschen|windelweich|zu brei schlagen|schlage … kurz und klein
      schlag … kurz und klein|kurz und klein|kleinholz|demolieren|demoliere|zertrümmere|abfackeln|brand stecken|niederbrennen
      in die luft sprengen|in die luft jagen|hochjagen|fahre … über den haufen|fahr … über den haufen|aufhängen gehört|aufknüpfen
      massakrieren|foltern|ohrfeigen|ohrfeige|eine knallen|eine reinhauen|abreißen den kopf|kopf ab|totprügeln|lynchen|fenster einschlagen
      scheiben einschlagen|scheibe einschlagen|fenster ein|scheiben ein|haus anzünden|laden anzünden|bude anzünden|lager anzünden
      auto anzünden|bude abfackeln|die bude an|den laden an|das lager an|das haus an|das auto an|tür eintreten|die tür ein|prügel verdient
      gehört verprügelt|gehören verprügelt|gehört erschossen|gehören erschossen|gehört aufgehängt|gehören aufgehängt|schlage … zusammen
      schlag … zusammen|bring dich um|in stücke|alles kaputt schlagen|kaputtschlagen|krankenhaus bringen|krankenhausreif
      stein durch|ziegelstein durch|pflasterstein|die fresse
      ins krankenhaus prügeln|zähne einschlagen|zähne ausschlagen|beine brechen|knochen brechen|nase brechen
      eine scheuern|niederschlagen|totschlagen|tot schlagen
    `,
    target: `
      dich|dir|euch|ihnen|deine familie|deiner familie|eure familie|eurer familie|ihre familie|ihrer familie|deine kinder|deinen kindern
      eure kinder|ihre kinder|ihren kindern|deine frau|deiner frau|ihre frau|dein mann|deine mutter|deiner mutter|deine tochter
      deinen sohn|dein hund|dein haus|euer haus|ihr haus|deine bude|eure bude|dein auto|euer auto|ihr auto|dein laden|deinen laden
      euer laden|euren laden|eurem laden|ihren laden|ihrem laden|euer lager|eurem lager|euer büro|eurem büro|ihr lager|ihr büro|ihre firma
      eure firma|eure mitarbeiter|ihre mitarbeiter|ihren mitarbeitern|den fahrer|dem fahrer|euren fahrer|eurem fahrer|ihren fahrer
      den paketboten|dem paketboten|den boten|den zusteller|dem zusteller|den postboten|den kurier|deinen chef|euren chef|euch alle
      euch allen|den laden|die bude
      dein fenster|eure fenster|ihr fenster|die fresse|eure halle|euer fahrer|deine halle|deine scheibe|eure scheiben|deine zähne
      dein gesicht|deinem laden|deiner bude|eurer bude
    `,
    group: `
      ausländer|ausländern|auslaender|ausländerin|ausländische kunden|migranten|migrant|flüchtlinge|flüchtlingen|asylanten|asylant
      asylbewerber|geflüchtete|türken|türke|türkin|türkischen kunden|tuerken|kurden|araber|arabern|araberin|arabische kunden|syrer|syrern
      afghanen|afghane|iraker|iraner|marokkaner|tunesier|algerier|nordafrikaner|afrikaner|afrikanern|afrikanische kunden|nigerianer
      schwarzafrikaner|dunkelhäutige|dunkelhäutigen|farbige|farbigen|inder|indern|pakistaner|pakistani|asiaten|asiate|chinesen|chinese
      chinesin|vietnamesen|thais|russen|russe|russin|ukrainer|ukrainern|polin|rumänen|rumäne|bulgaren|bulgare|albaner|serben|kosovaren
      jugos|balkanesen|osteuropäer|osteuropäern|ossis|ossi|wessis|piefke|piefkes|deutsche kunden|schweizer kunden|österreicher kunden
      italiener|griechen|roma|sinti|sinti und roma|muslime|muslimen|muslim|muslimin|moslems|moslem|islamisten|juden|jude|jüdin
      jüdische kunden|israelis|christen|hindus|schwule|schwulen|schwuler|lesben|lesbe|homosexuelle|homosexuellen|transen|transsexuelle
      transsexuellen|transgender|queere|frauen|weiber|alleinerziehende|behinderte|behinderten|behinderter|menschen mit behinderung
      rollstuhlfahrer|gehörlose|alte leute|alten leute|alten leuten|rentner|rentnern|senioren|kopftuchträgerinnen|kopftuchfrauen|hartzer
      hartz-iv-empfänger|obdachlose|solche leute|solche wie dich|leute mit ihrem namen|leute mit so einem namen|schwarze kunden
      schwarze menschen|schwarze leute|an schwarze|farbige leute|polnische kunden|polnischen kunden|die polen|diese polen|ihr polen
      solche wie sie es
      ihr chinesen|ihr türken|ihr russen|ihr rumänen|ihr ausländer|ihr juden|ihr araber|ihr inder|ihr afrikaner|so ein ausländer
      so einen ausländer|keinen inder|keinen türken|keinen marokkaner|zigeunern|zigeuner|nigerianern|einen inder|einen polen
      euresgleichen|deinesgleichen|solchen leuten|solche leute wie|leute wie ihr
      polnisch* fahrer|polnisch* fahrern|polnisch* zusteller|polnisch* zustellern|polnisch* kurier|polnisch* kuriere|polnisch* boten
      polnisch* bote|polnisch* mitarbeiter|polnisch* mitarbeitern|polnisch* leute|polnisch* leuten|polnisch* verkäufer|rumänisch* fahrer
      rumänisch* fahrern|rumänisch* zusteller|rumänisch* zustellern|rumänisch* kurier|rumänisch* kuriere|rumänisch* boten|rumänisch* bote
      rumänisch* mitarbeiter|rumänisch* mitarbeitern|rumänisch* leute|rumänisch* leuten|rumänisch* verkäufer|bulgarisch* fahrer
      bulgarisch* fahrern|bulgarisch* zusteller|bulgarisch* zustellern|bulgarisch* kurier|bulgarisch* kuriere|bulgarisch* boten
      bulgarisch* bote|bulgarisch* mitarbeiter|bulgarisch* mitarbeitern|bulgarisch* leute|bulgarisch* leuten|bulgarisch* verkäufer
      türkisch* fahrer|türkisch* fahrern|türkisch* zusteller|türkisch* zustellern|türkisch* kurier|türkisch* kuriere|türkisch* boten
      türkisch* bote|türkisch* mitarbeiter|türkisch* mitarbeitern|türkisch* leute|türkisch* leuten|türkisch* verkäufer|schwarz* fahrer
      schwarz* fahrern|schwarz* zusteller|schwarz* zustellern|schwarz* kurier|schwarz* kuriere|schwarz* boten|schwarz* bote
      schwarz* mitarbeiter|schwarz* mitarbeitern|schwarz* leute|schwarz* leuten|schwarz* verkäufer|ausländisch* fahrer
      ausländisch* fahrern|ausländisch* zusteller|ausländisch* zustellern|ausländisch* kurier|ausländisch* kuriere|ausländisch* boten
      ausländisch* bote|ausländisch* mitarbeiter|ausländisch* mitarbeitern|ausländisch* leute|ausländisch* leuten|ausländisch* verkäufer
      arabisch* fahrer|arabisch* fahrern|arabisch* zusteller|arabisch* zustellern|arabisch* kurier|arabisch* kuriere|arabisch* boten
      arabisch* bote|arabisch* mitarbeiter|arabisch* mitarbeitern|arabisch* leute|arabisch* leuten|arabisch* verkäufer|afrikanisch* fahrer
      afrikanisch* fahrern|afrikanisch* zusteller|afrikanisch* zustellern|afrikanisch* kurier|afrikanisch* kuriere|afrikanisch* boten
      afrikanisch* bote|afrikanisch* mitarbeiter|afrikanisch* mitarbeitern|afrikanisch* leute|afrikanisch* leuten|afrikanisch* verkäufer
      russisch* fahrer|russisch* fahrern|russisch* zusteller|russisch* zustellern|russisch* kurier|russisch* kuriere|russisch* boten
      russisch* bote|russisch* mitarbeiter|russisch* mitarbeitern|russisch* leute|russisch* leuten|russisch* verkäufer|muslimisch* fahrer
      muslimisch* fahrern|muslimisch* zusteller|muslimisch* zustellern|muslimisch* kurier|muslimisch* kuriere|muslimisch* boten
      muslimisch* bote|muslimisch* mitarbeiter|muslimisch* mitarbeitern|muslimisch* leute|muslimisch* leuten|muslimisch* verkäufer
      jüdisch* fahrer|jüdisch* fahrern|jüdisch* zusteller|jüdisch* zustellern|jüdisch* kurier|jüdisch* kuriere|jüdisch* boten
      jüdisch* bote|jüdisch* mitarbeiter|jüdisch* mitarbeitern|jüdisch* leute|jüdisch* leuten|jüdisch* verkäufer|indisch* fahrer
      indisch* fahrern|indisch* zusteller|indisch* zustellern|indisch* kurier|indisch* kuriere|indisch* boten|indisch* bote
      indisch* mitarbeiter|indisch* mitarbeitern|indisch* leute|indisch* leuten|indisch* verkäufer|chinesisch* fahrer|chinesisch* fahrern
      chinesisch* zusteller|chinesisch* zustellern|chinesisch* kurier|chinesisch* kuriere|chinesisch* boten|chinesisch* bote
      chinesisch* mitarbeiter|chinesisch* mitarbeitern|chinesisch* leute|chinesisch* leuten|chinesisch* verkäufer|osteuropäisch* fahrer
      osteuropäisch* fahrern|osteuropäisch* zusteller|osteuropäisch* zustellern|osteuropäisch* kurier|osteuropäisch* kuriere
      osteuropäisch* boten|osteuropäisch* bote|osteuropäisch* mitarbeiter|osteuropäisch* mitarbeitern|osteuropäisch* leute
      osteuropäisch* leuten|osteuropäisch* verkäufer|nigerianisch* fahrer|nigerianisch* fahrern|nigerianisch* zusteller
      nigerianisch* zustellern|nigerianisch* kurier|nigerianisch* kuriere|nigerianisch* boten|nigerianisch* bote|nigerianisch* mitarbeiter
      nigerianisch* mitarbeitern|nigerianisch* leute|nigerianisch* leuten|nigerianisch* verkäufer
    `,
    refusePeople: `
      verkaufen nicht an|verkaufen wir nicht an|verkaufe nicht an|verkaufe ich nicht an|verkaufen nichts an|verkaufen wir nichts
      verkaufe nix an|verkaufen keine|kein verkauf an|keinen verkauf an|bedienen nicht|bedienen wir nicht|bedienen keine|bediene keine
      bediene ich nicht|werden nicht bedient|wird nicht bedient|nicht bedient|liefern nicht an|liefern wir nicht an|liefere nicht an
      keine lieferung an|keine lieferungen an|beliefern keine|beliefern wir nicht|nicht beliefert|keine bestellungen von
      keine aufträge von|nehmen keine bestellungen von|nicht willkommen|unerwünscht|nicht erwünscht|nicht erwuenscht|wollen wir hier nicht
      wollen wir nicht|wollen keine|wollen nichts mit|mag ich nicht als|haben hier nichts verloren|haben bei uns nichts verloren
      haben hier nichts zu suchen|haben bei uns nichts zu suchen|kommen hier nicht rein|hausverbot für|keine geschäfte mit
      machen keine geschäfte mit|kein geschäft mit|handeln nicht mit|stornieren wir grundsätzlich|stornieren alle bestellungen von
      sperren wir|blockieren alle|lehnen bestellungen von|gehen sie woanders|kauft woanders|nur an deutsche|nur für deutsche
      nur an einheimische|verkaufen wir nicht|verkaufen wir nix|verkaufe ich nicht|verkaufe ich nix|verkaufe ich nichts|liefern wir nicht
      liefern wir nichts|vermieten wir nicht|bedienen wir hier nicht
      versenden wir nicht mehr|verschicken wir nicht mehr|liefern wir nicht mehr|verkaufen wir nicht mehr|versenden wir nicht
      verschicken wir nichts|keine lust auf|schickt mir keine|schickt mir keinen|schickt mir bloß keinen|schickt mir bloß keine
      schickt bloß keinen|schickt keinen|schick mir keinen|schicken sie mir keinen|schicken sie keinen|schicken sie bitte keinen
      nicht schon wieder ein|nicht schon wieder so ein
      nicht von einem|will keinen|will ich keinen|will ich nicht an der tür|mit denen nicht|lass ich nicht rein
      lasse ich nicht ins haus|kommt mir nicht ins haus|bestellungen von … storniert
      rede nicht mit|rede ich nicht|spreche nicht mit|nichts zu suchen
    `,
    contempt: `
      klauen alle|stehlen|stehlen alle|betrügen alle|betrügen immer|bescheißen|lügen alle|sind alle betrüger|sind alle gleich
      alles betrüger|alles diebe|sind diebe|sind betrüger|sind verbrecher|alles verbrecher|sind kriminell|sind alle kriminell|sind dreckig
      sind schmutzig|sind dumm|sind zu dumm|sind faul|sind tiere|sind affen|sind wie tiere|sind abschaum|sind dreck|sind minderwertig
      primitiv|unzivilisiert|keine kultur|ungeziefer|sind parasiten|schmarotzen|schmarotzer|kann man nicht trauen|kann man nicht vertrauen
      nicht zu trauen|trau ich nicht|traue ich nicht|vertraue ich nicht|geh zurück|geht zurück|zurück nach|zurück in dein land
      zurück in ihr land|zurück in euer land|zurück in eure heimat|ab in die heimat|raus aus deutschland|raus hier|abschieben|abgeschoben
      gehören abgeschoben|gehören vergast|vergasen|ins gas|gehören an den herd|gehört an den herd|an den herd|in die küche|pervers
      unnormal|widernatürlich|stinken|stinkende|dreckige|dreckigen|dreckiger|terroristen|terrorist|kopfabschneider|verstehen das eh nicht
      verstehen nichts|kapieren nichts|können nicht lesen|eine plage|gesindel|gesocks|wollen immer alles umsonst|feilschen immer
      zu dumm sind|sind krank|sind alle dumm|sind pack|lügen doch immer|klauen doch|sind nicht normal
      zu viele betrüger|alle diebe|alle betrüger|alle verbrecher|immer nur geld|nur aufs geld|geldgierig|nur geld im kopf
      alle faul|arbeitsscheu|fühl ich mich nicht sicher|fühle ich mich nicht sicher
      klauen|klauen wie die raben|nicht trauen|zählt nur geld
    `,
    slur: `
      neger|negerin|negern|bimbo|bimbos|nigger|nigga|kanake|kanaken|kanacke|kanacken|scheißkanake*|drecksausländer|scheißausländer
      scheissausländer|scheiß ausländer|scheiss ausländer|dreckige ausländer|kameltreiber|kamelficker|ziegenficker|schafficker|eselficker
      kümmeltürke|kümmeltürken|scheißtürken|scheiß türken|drecks türken|dreckstürken|ölauge|ölaugen|schlitzauge|schlitzaugen|ching chong
      fidschi|fidschis|reisfresser|polacke|polacken|scheißpolen|scheiß polen|russenpack|russenschwein*|iwan|iwans|itaker|spaghettifresser
      katzelmacher|tschusch|tschuschen|jugopack|balkanpack|zigeuner|zigeunerin|zigeunern|zigeunerpack|dreckszigeuner|judensau
      judenschwein*|saujude|saujuden|drecksjude|drecksjuden|judenpack|scheißjuden|scheiß juden|muselmann|muselmänner|musel|moslempack
      moslemschwein*|islampack|kopftuchmädel|kopftuchschlampe|schwuchtel|schwuchteln|scheißschwule|schwanzlutscher|arschficker|kampflesbe
      kampflesben|tunte|tunten|transe|transen|krüppel|krüppeln|mongo|spasti|behindi|asylschmarotzer|asylantenpack|flüchtlingspack
      ausländerpack|kanakenpack|affenmenschen|briketts|dachpappe|untermensch|untermenschen|piefke-sau|ostpack|zonis
    `,

    cancelRequest: `
      bitte stornieren sie|bitte storniere|bitte stornier|bitte stornieren|stornieren sie bitte|storniere bitte|stornier bitte
      stornieren sie die bestellung|stornieren sie ihre bestellung|storniere deine bestellung|storniere die bestellung
      könnten sie bitte stornieren|könnten sie die bestellung stornieren|könnten sie … stornieren|könntest du … stornieren
      würden sie … stornieren|wären sie so nett … stornieren|bitten sie … stornieren|bitten wir sie … stornieren
      bitten sie … zu stornieren|bitten dich … stornieren|möchten sie bitten … stornieren|am besten stornieren sie|am besten stornierst du
      stornieren sie von ihrer seite|stornieren sie selbst|storniere selbst|von ihrer seite aus stornieren|von ihrer seite stornieren
      von deiner seite stornieren|ihrerseits stornieren|stellen sie eine stornierungsanfrage|stellen sie bitte eine stornierung
      stell bitte eine stornierung|stornierung beantragen sie|beantragen sie eine stornierung|beantragen sie bitte die stornierung
      bitte die stornierung beantragen|stornierung anfragen|fordern sie die stornierung|stornierung über ihr konto
      brechen sie den kauf bitte ab|brechen sie bitte den kauf ab|bitte den kauf abbrechen|bitte brechen sie|kaufabbruch zustimmen
      kaufabbruch bitte zustimmen|stimmen sie dem kaufabbruch|stimmen sie dem abbruch zu|stimmen sie der stornierung
      stimmen sie bitte der stornierung|als grund … versehentlich|als grund … nicht mehr|als stornogrund|grund käuferwunsch
      ziehen sie die bestellung zurück|zieh die bestellung zurück|bitte canceln|canceln sie bitte|cancel bitte
      können sie … bitte stornieren|kannst du … bitte stornieren|können sie bitte … stornieren|kannst du bitte … stornieren
      bitte selbst stornieren|bitte selber stornieren
    `,
    dispute: `
      a-bis-z|a bis z|a-z-garantie|a-z garantie|a-z-antrag|a-z antrag|a-bis-z-garantie|garantieantrag|garantieantrag stellen
      antrag auf a-z|fall eröffnen|fall öffnen|fall zu eröffnen|fall aufmachen|einen fall|fall bei ebay|fall bei paypal|ebay-fall
      paypal-fall|fall schließen|konflikt eröffnen|konflikt|käuferschutz|kaeuferschutz|käuferschutzfall|käuferschutzantrag
      käuferschutz einschalten|streitfall|streit eröffnen|dispute|rückbuchung|rückbuchungen|rücklastschrift|chargeback|zurückbuchen
      lastschrift zurück|geld zurückbuchen|amazon einschalten|ebay einschalten|amazon einzuschalten|ebay einzuschalten|amazon melden
      ebay melden|bei amazon beschweren|bei ebay beschweren|beschwerde bei amazon|beschwerde bei ebay|beschwerde bei der plattform
      amazon kontaktieren|ebay kontaktieren|an amazon wenden|an ebay wenden|meldung bei amazon|meldung bei ebay|verkäufer melden
      uns melden bei|schlichtung|schlichtungsstelle|verbraucherzentrale|eskalieren|antrag schließen|antrag zurückziehen
      reklamation zurückziehen|beschwerde zurückziehen|fall zurückziehen|paypal-konflikt|konfliktlösung
    `,
    dissuade: `
      eröffnen sie keinen|eröffnen sie bitte keinen|eröffne bitte keinen|eröffne keinen|öffnen sie bitte keinen|öffnen sie keinen
      machen sie bitte keinen|mach bitte keinen|bitte keinen|bitte keine|bitte nicht|stellen sie keinen|stellen sie bitte keinen
      stell bitte keinen|kein grund|nicht nötig|nicht notwendig|unnötig|brauchen sie nicht|brauchen sie keinen|brauchst du nicht
      brauchst keinen|müssen sie nicht|müssen sie keinen|muss nicht sein|sehen sie davon ab|sehen sie bitte davon ab|von … abzusehen
      davon abzusehen|verzichten sie auf|verzichten sie bitte auf|verzichte bitte auf|lassen sie das mit|lass das mit|lass den
      lassen sie den|statt einen|statt gleich|anstatt einen|anstatt gleich|ohne gleich|ohne einen|bevor sie einen fall
      bevor sie einen antrag|bevor du einen fall|bringt nichts|bringt ihnen nichts|bringt dir nichts|hilft ihnen nicht|dauert nur länger
      verzögert nur|macht es nur|schadet uns|schadet unserem|schadet unserem konto|belastet unser|wirkt sich negativ auf unser
      schließen sie bitte|schließen sie den|schließ bitte|bitte schließen sie|ziehen sie bitte|ziehen sie den|ziehen sie die|zieh bitte
      bitte ziehen sie|nehmen sie den|nehmen sie die|wenn sie … schließen|sobald sie … schließen|erst wenn … geschlossen|unterlassen sie
      warten sie mit|abstand nehmen|wir möchten vermeiden|ersparen sie uns|ersparen sie sich
    `,

    negation: `
      nicht|nich|net|ned|nöd|nid|nit|kein|keine|keinen|keinem|keiner|keines|keins|koa|koane|kei|nie|niemals|nimmer|nix|nichts|niemand
      niemanden|weder|noch nie|keinerlei|keinesfalls|keineswegs|auf keinen fall|nirgends|nirgendwo|mitnichten|nein|nee|nö
    `,
    refusal: `
      dürfen wir nicht|wir dürfen nicht|wir dürfen keine|wir dürfen keinen|darf ich nicht|ich darf nicht|ich darf keine
      dürfen leider nicht|dürfen leider keine|darf leider nicht|darf leider keine|dürfen aus|nicht gestattet|nicht erlaubt|nicht zulässig
      nicht zugelassen|untersagt|verboten|verbietet|verbieten|verstößt gegen|verstoßen gegen|verstoß gegen|gegen die richtlinien
      gegen die regeln|gegen die nutzungsbedingungen|laut richtlinien|gegen die amazon|gegen die ebay|können wir nicht|wir können nicht
      wir können keine|wir können leider nicht|wir können leider keine|kann ich nicht|ich kann nicht|ich kann keine|leider nicht möglich
      nicht möglich|leider unmöglich|müssen wir ablehnen|muss ich ablehnen|lehnen wir ab|akzeptieren wir nicht|akzeptieren keine
      machen wir nicht|bieten wir nicht|bieten keine|bieten wir nicht an|nehmen wir nicht an|tauschen keine|fragen niemals|zahlen niemals
      nur über die plattform|nur über amazon|nur über ebay|nur über etsy|nur über das portal|ausschließlich über die plattform
      ausschließlich über amazon|ausschließlich über ebay|ausschließlich über etsy|ausschließlich über diesen|ausschließlich hier
      bleiben sie bitte|bitte bleiben sie|bleib bitte|bleiben wir hier|bleiben wir bitte hier|hier auf der plattform
      über das nachrichtensystem|über den offiziellen|offiziellen weg|tatsächlichen wert|tatsächlicher wert|wahren wert|echten wert
      realen wert|korrekten wert|richtigen wert|gesetzlich verpflichtet|illegal|strafbar|steuerhinterziehung|gesetzeswidrig|rechtswidrig
      kommt nicht infrage|kommt nicht in frage|nein danke
    `,
    warning: `
      vorsicht|achtung|aufgepasst|warnung|warnen|warnt|wir warnen|hüten sie sich|seien sie vorsichtig|sei vorsichtig|passen sie auf
      geben sie niemals|gib niemals|geben sie nie|gib nie|niemals weitergeben|nie weitergeben|nicht weitergeben|niemandem weiter
      an niemanden weiter|niemandem|nicht an dritte|geben sie … niemandem|teilen sie niemals|teile niemals|verraten sie niemals
      verraten sie nie|verrate nie|verrate niemals|halten sie … geheim|geheim halten|geheim|für sich behalten|wir fragen nie
      wir fragen niemals|fragen sie nie|fragen wir nie|werden wir nie|werden sie niemals|niemals nach|nie nach ihrem|nie nach ihren
      nie nach deinem|phishing|phishingmail|betrugsversuch|betrugsversuche|betrugsmasche|betrugsmaschen|masche|betrüger geben sich
      geben sich als|gibt sich als|ausgeben|falsche mitarbeiter|gefälschte e-mail|gefälschte mails|gefälschte mail|gefälschte nachrichten
      gefälschte webseite|fake-mail|fake-mails|fake-shop|fakeshop|fake-shops|verdächtig|verdächtige|ignorieren sie|ignoriere|ignorier
      nicht antworten|antworten sie nicht|klicken sie nicht|nicht klicken|melden sie solche|melden sie es|bitte melden|wer sie auffordert
      wenn jemand|falls jemand|sollte jemand|wenn sie jemand|kein mitarbeiter|keiner unserer mitarbeiter|unseriös|unseriöse
      zu ihrer sicherheit|zu deiner sicherheit|sicherheitshinweis|schützen sie sich|schütze dich|betrugsalarm|abgezockt werden|scam
      wurde aufgefordert|hat mich aufgefordert|angeblich
      ist die von euch|ist das von euch|ist der von euch|seid ihr das|sind sie das|ist die von ihnen|ist das von ihnen|ist das echt von
      ist das seriös|ist das eine masche
    `,
    falseNegation: `
      kein problem|keine probleme|gar kein problem|kein thema|keine sorge|keine sorgen|keine angst|keine frage|keine ursache
      keine umstände|kein stress|keine eile|zögern sie nicht|zögere nicht|zöger nicht|nicht zögern|nicht scheuen|scheuen sie sich nicht
      scheu dich nicht|warum nicht|wieso nicht|nicht nur|nicht zuletzt|nichts leichter als|nichts einfacher|nicht verpassen
      verpassen sie nicht|verpass nicht|nicht entgehen|nicht vergessen|vergessen sie nicht|vergiss nicht|nicht warten|nicht nötig
      nicht notwendig|nicht erforderlich|nicht müssen|müssen nicht|müssen sie nicht|musst du nicht|müssen nichts|müssen sie nichts
      brauchen nicht|brauchen sie nicht|brauchst du nicht|brauchst nicht|brauchen keine|brauchen keinen|brauchen sie keine
      brauchen sie keinen|brauchst keine|brauchst keinen|nicht zurückschicken|nicht zurückzuschicken|nicht zurücksenden
      nicht zurückzusenden|noch nicht|noch nichts|noch kein|noch keine|noch keinen|bisher nicht|bislang nicht|bisher keine|bislang keine
      leider nicht angekommen|nicht angekommen|nicht ankommt|nicht ankommen|nicht eingetroffen|nicht eingegangen|nicht erhalten
      nicht bekommen|nicht zugestellt|nicht geliefert|nicht auffindbar|nicht gefunden|nicht finden|nicht mehr auf lager|nicht auf lager
      nicht mehr lieferbar|nicht lieferbar|nicht mehr verfügbar|nicht verfügbar|nicht vorrätig|nicht zufrieden|nicht ganz zufrieden
      nicht vollständig zufrieden|nicht hundertprozentig zufrieden|nicht glücklich|nicht gefällt|nicht gefallen|gefällt nicht
      gefällt ihnen nicht|gefällt dir nicht|nicht passt|passt nicht|nicht passen|passen nicht|nicht in ordnung|nicht funktioniert
      funktioniert nicht|nicht funktionieren|nicht einwandfrei|nicht richtig|nicht wie gewünscht|nicht wie beschrieben|nicht wie erwartet
      nicht der beschreibung|nicht entspricht|nicht klappt|nicht zusagt|nicht zusagen|wenn nicht|falls nicht|wenn sie nicht
      falls sie nicht|sollten sie nicht|sollte es nicht|sollte der artikel nicht|wenn es nicht|wenn etwas nicht|falls etwas nicht
      wenn ihnen … nicht|falls ihnen … nicht|sollte ihnen … nicht|sollte … nicht|keine kosten|keine weiteren kosten
      keine zusätzlichen kosten|keinerlei kosten|keine gebühren|keine versandkosten|keine rücksendekosten|kostet nichts|kostet sie nichts
      nichts kosten|keine mehrkosten|ohne wenn und aber|kein grund zur sorge|nicht garantieren|keine garantie dass|keine garantie, dass
      nicht sicher|nicht ganz sicher|nicht genau|nicht länger als|nicht später als|nicht eingeschränkt|nicht berührt|unberührt
      nicht betroffen|nicht verlieren|keine angabe von gründen|keine gründe|keinen grund|keine begründung|nicht begründen|nicht sehen
      nicht sichtbar|nicht gutgeschrieben|nicht schlimm|nicht so schlimm|nicht ihre schuld|nicht gewollt|nicht abgeholt|niemand zu hause
      niemanden angetroffen|niemand angetroffen|nicht angetroffen|nicht mehr benötigen|nicht … bevor|erst … wenn|nicht … bis
      keine rückmeldung|keine antwort|keine nachricht|kein rücksendeetikett|nicht im paket|nicht enthalten|nicht dabei|nicht beigelegt
      nicht zustellen|nicht zustellbar|nicht liefern|nicht mehr liefern|nicht verschicken|nicht versenden|nicht von uns zu vertreten
      nicht abgezogen|nichts abgezogen|kein abzug|keine abzüge|nix dagegen|nichts dagegen|nicht mehr lange|nicht lange|niedriger nicht
      nicht original verpackt|nicht in originalverpackung|nicht originalverpackt|nicht im originalkarton|nicht geöffnet|nicht getragen
      nicht benutzt|ungeöffnet
      oder nicht|muss ja nicht über
    `,
    reported: `
      sagte|sagten|hat gesagt|gesagt hat|meinte|meinten|hat gemeint|schrieb|schrieben|hat geschrieben|geschrieben hat|schrieb mir|nannte
      nannte mich|nannten mich|hat mich … genannt|mich … genannt|genannt|bezeichnet|bezeichnete mich|hat mich als|beschimpft|beschimpfte
      beleidigt|beleidigte|bedroht|hat mich bedroht|angeschrien|schrie mich an|antwortete|steht auf|steht drauf|stand drauf
      auf der packung steht|laut|laut ihrem|laut ihrer|angeblich|zitat|wörtlich|wortwörtlich|sinngemäß|mit den worten|mit worten wie
      ihr fahrer hat|ihr mitarbeiter hat|ihre kollegin hat|der bote hat|wurde ich als|wurde ich|behauptete|behauptet|hat mich einen
      hat mich eine|haben mich als|mich einen|mich eine|mich als
    `,
    contrast: `
      aber|jedoch|doch|allerdings|dennoch|trotzdem|obwohl|hingegen|dagegen|sondern|nur dass|wobei|andererseits|gleichwohl|nichtsdestotrotz
      stattdessen
    `,
    question: `
      ist das|ist es|ist die|ist der|sind das|sind die|sind sie sicher|bist du sicher|handelt es sich|ist das wirklich|sind das wirklich
      verkaufen sie|verkauft ihr|haben sie mir|habt ihr mir|haben sie etwa|könnte es sein|kann es sein|kann das sein|können sie bestätigen
      können sie beweisen|können sie garantieren|woran erkenne|wie kann ich sicher|woher weiß ich|sieht aus|sieht nach|sieht mir|sehen aus
      wirkt|wirkt wie|wirken|scheint|scheint mir|scheinbar|anscheinend|offenbar|offensichtlich|eindeutig|vermutlich|vermute|verdacht
      befürchte|fürchte|ich glaube|glaube|denke|ich denke|zweifel|zweifle|bezweifle|skeptisch|misstrauisch|frage mich|warum|wieso|weshalb
      ob es|ob das|ob die|ob der|oder ist|oder sind|erhalten habe|bekommen habe|habe ich bekommen|haben mir|habt mir|geschickt haben
      geliefert wurde|gekauft habe|habe ich gekauft|laut hersteller|laut apple|juwelier|gutachter|experte|fachhändler|geprüft
      stellte sich heraus|herausgestellt|entpuppt
    `,
    idiom: `
      killer-preis|killerpreis|killerpreise|killer-feature|todschick|todschicke|todsicher|mordsgut|mordsmäßig|mordsspaß|irre gut
      irre preise|irre günstig|wahnsinnspreis|wahnsinnig gut|wahnsinnig schön|verrückt schön|bombenpreis|bombenpreise|bombenqualität
      bombe preis|bombig|knaller|knallerpreis|der hammer|hammerpreis|hammer preis|hammer angebot|dumm gelaufen|dumme frage|blöde frage
      doofe frage|dumm von mir|blöd von mir|zu blöd um|ich idiot|ich depp|ich trottel|ich esel|ich bin so blöd|ich bin zu blöd
      ich war zu blöd|ich dummkopf|bin ein idiot|wie ein idiot|wie der letzte depp|komme mir vor wie|idiotensicher|für idioten|für dummies
      saugut|saustark|saugeil|arschgeweih|arschkalt|arschkarte|hundemüde|hundewetter|schweinekalt|schwein gehabt|sparschwein|meerschwein
      schwein spielzeug|kugel eis|totlachen|tot gelacht|umbringen vor lachen|zum sterben schön|zum schießen|schlagermove|schlagbohrer
      schlag auf schlag|feuer und flamme|hals- und beinbruch|wie verrückt|badebombe|badebomben|affengeil|affenstark|clownskostüm
      fliegenklatsche|rattenfalle|mückenkiller|unkrautkiller|messerset|messerblock|fotoshooting
    `,
  },
  get numbers() {
    return withCompounds(NUMBERS, (ten, unit) => `${unit}und${ten}`, UNITS)
  },
  phrases: {
    'contact.invitation': `
      lass uns … woanders schreiben|lassen sie uns … woanders|schreiben wir … privat weiter|auf der grünen app … weiter
      geht schneller über … nummer|schneller geht's … über|am schnellsten … unter meiner handynummer|die nummer steht … auf der karte
      nummer liegt … im paket|kärtchen im paket … melden|auf dem beileger … nummer|im impressum … anrufen|googeln sie … firmennamen
      googeln sie uns|google einfach … shopnamen|suchen sie uns … bei instagram|darf hier … nummer nicht|nummer darf ich hier nicht … aber
      kann hier keine nummer … aber|hier wird … nummer gelöscht|die plattform … blockiert nummern|unter vier augen … klären
      auf dem kleinen dienstweg|treten sie … unserer gruppe bei|wir haben … whatsapp-gruppe|wir haben … telegram-kanal
    `,
    'contact.request': `
      haben sie … whatsapp|hast du … whatsapp|habt ihr … whatsapp|haben sie … telegram|wie lautet ihre … handynummer
      geben sie mir … handynummer|gib mir mal … nummer|schick mir … nummer rüber|kann ich ihre … private nummer
      unter welcher nummer … erreichen|auf welcher nummer … privat
    `,
    'payment.outside': `
      an paypal … freunde|als freunde und familie … senden|per paypal freunde … gebühren|dann fallen keine … gebühren an
      wir schicken ihnen … zahlungslink|ich schicke dir … zahlungslink|wir schicken ihnen … eigene rechnung|überweisen sie direkt … konto
      überweis direkt … konto|einfach aufs konto … überweisen|geld direkt … aufs konto|bar bei abholung … billiger|bar … ohne rechnung
      bargeld … in den umschlag|die hälfte vorab … per überweisung|anzahlung … auf unser konto|rest … in bar
      code vom gutschein … abfotografieren|guthabenkarten kaufen … codes|paysafecard kaufen … code|differenz … per paypal
      aufpreis … direkt überweisen|nachporto … auf unser konto|qr-code scannen … bezahlen|direkt an uns … überweisen
      direkt an mich … überweisen|überweisen … direkt an|überweis … direkt an|zahlen … direkt an uns|zahlen … direkt an mich
      zahl … direkt an mich|bezahlen … direkt an|direkt an uns … zahlen|direkt an mich … zahlen|direkt bei uns … bezahlen
      uns direkt … überweisen|mir direkt … überweisen|mir das geld … direkt|bar … vor ort … günstiger
      bar bei abholung|bar bei übergabe|in bar bei abholung|barzahlung bei abholung|cash bei abholung|muss ja nicht über … laufen
      muss nicht über … laufen|nicht über die seite … laufen|an der plattform vorbei
    `,
    'sale.outside': `
      hier stornieren … bei uns|stornieren sie … und kaufen|stornieren sie … und bestellen|storniere … und kauf
      kaufen sie beim nächsten mal … direkt|nächstes mal … direkt bei uns|beim nächsten mal … direkt über|bei uns im shop … günstiger
      in unserem shop … günstiger|auf unserer seite … günstiger|auf unserer homepage … billiger|ohne amazon … günstiger
      ohne ebay … günstiger|an ebay vorbei … machen|lassen wir … ebay außen vor|lassen wir … amazon außen vor|amazon außen vor
      ebay außen vor|die provision … sparen wir uns|die gebühren … sparen wir uns|provision … teilen wir|gebühren … teilen wir
      holen sie ihn … direkt ab|machen wir's … privat|machen wir das … unter uns|ich nehm … auktion raus|auktion beenden … für
      auktion … vorzeitig beenden … wenn|bestellen … direkt bei uns|direkt bei uns … bestellen|direkt bei uns … kaufen
      kaufen … direkt bei uns|kaufen … direkt bei mir|direkt bei mir … kaufen|bestell … direkt bei|kauf … direkt bei
      direkt mit mir … handeln|wickeln … direkt|direkt mit uns … abwickeln|direkt über uns … bestellen|bestellen … direkt über uns
      privat … kaufen|privat … verkaufen|privat … abwickeln
    `,
    'review.incentive': `
      karte im paket … rubbeln|qr-code auf der karte … bewert|für jede bewertung … gibt|sterne … und der nächste … geht auf uns
      bewerten und … kassieren|bewerten … behalten|werden sie … produkttester|werde … produkttester|produkttester gesucht
      testen sie … kostenlos … bewert|produkt behalten … bewert|kaufpreis zurück … bewert|nach bewertung … erstatt|nette worte … belohn
      ein paar nette worte … lohnt|soll ihr schaden nicht sein|soll dein schaden nicht sein|zeigen sie uns … sterne
      schick uns … sterne … bekommst|sternen beteiligen … gewinn
      foto … sternen … es gibt|sternen … zehner|sterne … zehner|sterne … gibt es … dafür|gratis … wenn sie … nettes
      gratis … wenn du … nettes|gratis … nette worte|geld … zurück … behalten … bewertung|geld … zurück … behalten … rezension
      behalten … schreiben sie nur … rezension|für eine … positive bewertung|€ für eine … positive|euro für eine … positive
      für … nette bewertung … gibt|als dank für … sterne
      fünf sterne … aufs haus|5 sterne … aufs haus|sterne … nächste bestellung … aufs haus|bewertung … geht aufs haus
    `,
    'review.change': `
      fünf sterne … draus machen|aus … einem stern … fünf|aus dem einen stern … fünf|aus drei sternen … fünf|auf fünf sterne … anheben
      überlegen sie sich … bewertung noch|würden sie … bewertung noch einmal|die bewertung … verschwindet|die bewertung … aus der welt
      bewertung … rückgängig|den stern … nachbessern|zwei sterne mehr|noch einen stern … drauflegen
      aus … drei sternen … fünf|aus … zwei sternen … fünf|aus … vier sternen … fünf|sterne … fünf zu machen|sternen … fünf machen
      sternen … 5 machen|setzen … bewertung hoch|bewertung … hochsetzen|bewertung … hochstufen|bewertung … anheben|bewertung … aufwerten
      bewertung … nach oben|bewertung … überdenken|bewertung … rausnehmen|bewertung … runternehmen|bewertung … rauszunehmen
      sterne … drauflegen|stern drauflegen|sterne … nachlegen|kommentar … rausnehmen
      fünf sterne draus|5 sterne draus|löschen sie … ihren kommentar|löschen sie bitte den kommentar|lösch bitte deinen kommentar
      entfernen sie bitte ihren kommentar
    `,
    'review.positive-only': `
      nur bei zufriedenheit … bewert|bewerten sie nur … wenn|bewerten sie uns nur … zufrieden|nur wenn sie … fünf sterne
      wenn sie keine 5 sterne … melden|wenn keine fünf sterne … vorher|alles unter fünf sternen|alles unter 5 sternen
      weniger als 5 sterne … kontakt|weniger als fünf sterne … melden|vier sterne sind für uns … schlecht|4 sterne sind … schlecht
      bitte mit fünf sternen … bewerten|bitte mit 5 sternen … bewerten|bitte geben sie uns 5|bitte fünf sterne
      zufrieden? bewerten. unzufrieden|zufrieden … bewerten sie uns … unzufrieden … schreiben|gute bewertung da … lassen
      lassen sie … gute bewertung|lass … gute bewertung|hinterlassen sie … gute bewertung|schreiben sie … gute bewertung
      geben sie … gute bewertung|über eine gute bewertung|über eine top bewertung|über 5 sterne|über fünf sterne
      freuen … positive bewertung
      wenn zufrieden … sterne|zufrieden? … sterne|zufrieden … fünf sterne … wenn nicht|zufrieden … 5 sterne … wenn nicht
      bevor sie bewerten … melden|melden bevor sie bewerten|melden … bevor sie … bewerten|unzufrieden … nicht bewerten|unter fünf sternen
      unter 5 sternen|weniger als fünf sterne|weniger als 5 sterne|vergeben sie nur fünf|vergeben sie nur 5|geben sie nur fünf
      bitte nur fünf sterne|bitte nur 5 sterne|nur volle sterne|also positive bewertung|schreiben … tolle rezension
      schreiben … tolle bewertung|schreiben … nette bewertung|hinterlassen … nette bewertung|hinterlassen … tolle bewertung
      schreiben … gute bewertung|hinterlassen … gute bewertung
    `,
    'feedback.withheld': `
      keine bewertung … kein geld|keine bewertung … keine erstattung|ohne bewertung … kein|ohne bewertung … keine|ohne fünf sterne … kein
      ohne 5 sterne … kein|erst die bewertung … dann|erst bewerten … dann|erst bewertung löschen … dann|zuerst die bewertung … dann
      bewertung löschen … dann bekommen|sobald die bewertung … erstatten|wenn die bewertung weg … erstatten|nimm die bewertung raus … dann
      garantie erst … nach bewertung|garantie … aktivieren … bewert|geld gibt's … wenn die bewertung|ersatz geht raus … sobald … bewert
      ohne sterne … kein|keine sterne … kein|keine bewertung … kein|ohne positive bewertung … kein|erstattung … sobald … sterne
      erstattung … sobald … bewertung|geld … sobald … sterne|geld … sobald … bewertung|geld … wenn … hochgestuft
      geld zurück … wenn … geändert|geld … zurück, wenn … sterne|ersatz … sobald … sterne|ersatz … sobald … bewertung
      teil … erst … kommentar weg|erst muss … kommentar|erst muss … bewertung|zuerst muss … bewertung|muss erst … bewertung
      solange … bewertung online|solange … bewertung steht|solange … bewertung … nichts|solange … stern … nichts|erst fünf sterne … dann
      erst 5 sterne … dann|erst sterne … dann
      geben … frei, sobald … sterne*|freigeben, sobald … sterne*|schicken … sobald … sterne*|versenden … sobald … sterne*
      solange … rezension … nichts|solange … kommentar … nichts|rezension … wird nichts verschickt|aus … 2 sternen 5
      aus … sternen fünf werden
      erst … sterne weg|erst … stern weg|erst … bewertung weg|dann reden wir über die erstattung|dann reden wir über ihr geld
      dann reden wir … ersatz
    `,
    'feedback.threatened': `
      geld zurück oder … stern|geld oder … schlechte bewertung|rabatt oder … bewertung|gutschein oder … bewertung
      erstatten sie oder … bewert|erlassen sie mir … sonst bewert|ich gebe fünf sterne … wenn|fünf sterne gibt's … wenn
      50 % zurück … sonst|hälfte zurück … oder|schenken sie mir … sonst|wenn ihr mir … schenkt … sterne|wenn nicht … ein stern
      sonst hagelt es … sterne|sonst gibt's … stern|habe … follower … gratis|ich habe … follower … sonst
      was ist euch … gute bewertung wert|was ist ihnen … gute bewertung wert|oder es hagelt … sterne|oder es setzt … bewertung
      entweder … oder … bewertung|entweder … oder … stern|entweder … oder … rezension|zurück oder … stern|zurück oder … bewertung
      rabatt oder … stern|gratis … sonst … trustpilot|sonst … trustpilot|sonst … in den bewertungen|sonst … in der bewertung
      follower … gratis|follower … sonst|follower … rabatt|halt die klappe … sonst
      halt ich die klappe|für … euro … lösche ich|für … euro … fünf sterne von mir|gegen … euro … nehm ich … zurück|geld … dann lösche ich
      geld … dann ändere ich|erstattung … dann lösche ich|erstattung … dann ändere ich|sterne hängen … ab|bewertung hängt … ab
      wie viele sterne … liegt an|wie die bewertung ausfällt … liegt
      macht euch … auf einen stern gefasst|auf einen stern gefasst|umsonst, dann schreib ich nicht|gratis, dann schreib ich nicht
      umsonst … dann schreibe ich nichts|dann schreib ich nicht was ich
    `,
    'promotion.offer': `
      als dankeschön für ihren einkauf … rabatt|mit dem code … sparen|mit code … sparen|mit dem code … %|erhalten sie … % auf
      bekommst du … % auf|sparen sie … % auf|spare … % auf|gutschein für … nächste bestellung|folgen sie unserem shop … rabatt
      empfehlen sie uns … prämie|unsere neue kollektion … da|ab sofort … reduziert|jetzt neu … im shop|passend zu … bieten wir
      ab … euro versandkostenfrei
      passend dazu … nur|passend dazu … €|zweites paar … geschenkt|zweites … gratis|kaufen … drittes|kauf … zweite gratis
      über deinen link … rabatt|über ihren link … rabatt|mit deinem link … rabatt|auf die nächste bestellung|auf ihre nächste bestellung
      auf deine nächste bestellung|als dankeschön … %|% mit dem code|% mit code|prozent mit dem code
    `,
    'rights.guarantee': `
      privatverkauf, keine … garantie|privatverkauf … keine rücknahme|privatverkauf … ausgeschlossen|nur 6 monate … garantie
      nur sechs monate … gewährleistung|nur 12 monate … garantie|nur 30 tage … garantie|garantie nur … 14 tage|nach … tagen keine haftung
      mit übergabe … erlischt|ab verlassen unseres lagers|ab versand … nicht mehr unser|danach … ihr problem
      keine haftung … nach zustellung|gewährleistung gibt's … nicht|gekauft wie gesehen|wie besehen, so gekauft
      nach sechs monaten … nicht|nach 6 monaten … nicht|nach einem jahr … nicht|nach 12 monaten … nicht
      über ein jahr … nichts|älter als ein jahr … nicht|älter als sechs monate … nicht|garantie 30 tage|30 tage garantie, danach
      nur 30 tage garantie|nur 6 monate garantie|nur sechs monate gewährleistung|nur sechs monate garantie|nur 12 monate garantie
      danach ist es ihr problem|danach ihr problem|danach pech|danach … ihr risiko|danach … selbst schuld|garantie … abgelaufen … nichts
      garantie … vorbei … nichts|jahr ist rum … nichts
      nach über sechs monaten … nicht|nach sechs monaten … hersteller
      nach zwölf monaten … allein*|nach zwölf monaten … nichts|nach zwölf monaten … nicht mehr|nach einem jahr … allein*
      nach sechs monaten … allein*
    `,
    'rights.withdrawal': `
      gekauft ist gekauft|bestellt ist bestellt|vertrag ist vertrag|kauf ist kauf|wir sind kein … verleih|wir sind keine … leihbücherei
      wir sind doch kein … verleih|rückgabe nur … innerhalb von 3 tagen|rückgabe nur … innerhalb von drei tagen
      rückgabe nur … binnen 48 stunden|rücksendung nur … innerhalb von 7 tagen|widerruf nur … innerhalb von 3
      widerruf gilt bei uns … nicht|widerruf … kennen wir nicht|bei uns gilt kein … widerruf|wir gewähren … kein widerruf
      14 tage gelten … nicht|nach dem versand … kein storno
      widerruf nach 7|nach 7 tagen nicht mehr|nach sieben tagen nicht mehr|nur innerhalb von 7 tagen|nur innerhalb von 3 tagen
      widerruf nur innerhalb
    `,
    'rights.refund': `
      geld gibt es … nicht zurück|geld gibt's … keins|geld sehen sie … nicht wieder|das geld sehen sie … nie|kein geld … zurück
      erstattung können sie … vergessen|erstattung … vergessen|was weg ist … ist weg|das geld bleibt … bei uns|das geld behalten … wir
      versandkosten erstatten wir … nie|hinsendekosten … behalten wir|auszahlung … nicht vorgesehen
    `,
    'rights.faulty': `
      transportschaden … nicht unser|transportschäden … nicht unser|beschädigt angekommen … pech|auch bei defekt … kein
      auch defekte … nicht|defekt … ihr problem|defekt … ihr pech|mängel müssen … innerhalb von 24 stunden
      mängel müssen … binnen 24 stunden|mängel … nur innerhalb von 2 tagen|reklamation … nur innerhalb von 24
      reklamation … nur innerhalb von 48|schäden nur … innerhalb von 24|das haben sie selbst kaputt|haben sie selber kaputt
      verschleiß … ausgeschlossen
      auch bei defekt nicht|auch bei mangel nicht|auch bei mängeln nicht|auch wenn … defekt … nicht|auch nicht bei defekt
      auch nicht bei mängeln|auch nicht wenn … kaputt|defekt … trotzdem kein|kaputt … ihr pech|kaputt … ihr problem
    `,
    'rights.sale-item': `
      sale-artikel … ausgeschlossen|reduzierte ware … ausgeschlossen|reduzierte artikel … ausgeschlossen|reduzierte ware … kein umtausch
      sale … kein umtausch|sale ist … endgültig|sonderangebote … kein|bei dem preis … nicht auch noch|bei dem preis … keine garantie
      bei dem preis … kein|für den preis … nichts erwarten|zu dem preis … keine rückgabe|vom umtausch ausgeschlossen
    `,
    'rights.opened': `
      einmal geöffnet … kein|einmal ausgepackt … kein|einmal offen … pech|verpackung offen … kein|siegel ab … kein|siegel gebrochen … kein
      geöffnete ware … ausgeschlossen|geöffnete … nehmen wir nicht|ausgepackt ist … gekauft|wer auspackt … behält
      auspacken heißt … behalten|anprobiert … gekauft
      offen … nichts mehr machen|geöffnet … nichts mehr machen|offen … können wir nichts|geöffnet … können wir nichts
      ausgepackt … können wir nichts|ausgepackt … pech|aufgemacht … pech|aufgerissen … nichts mehr|geöffnet … gehört ihnen
      geöffnet … behalten
    `,
    'rights.store-credit': `
      nur gutschein … kein geld|gutschein statt … geld|nur als gutschein|nur in form … gutschein|wir erstatten nur … gutschein
      erstattung nur … gutschein|ausschließlich … gutschein|lediglich … gutschein anbieten|auszahlung nicht … gutschein
      bargeld gibt's nicht … gutschein|kein bargeld … gutschein
    `,
    'rights.maker': `
      wenden sie sich … an den hersteller|wende dich … an den hersteller|das ist sache … des herstellers|sache des herstellers
      das müssen sie mit dem hersteller|das müssen sie … mit dhl|müssen sie mit der post … klären|müssen sie mit … hermes klären
      wir sind nur … händler|wir sind nur … vermittler|wir sind nur der … wiederverkäufer|damit haben wir … nichts zu tun … hersteller
      garantie läuft … nur über den hersteller|nur über den hersteller|dafür haftet … der hersteller|dafür haftet … der paketdienst
      an den hersteller … nicht an uns|wenden … nicht an uns|halten … nicht an uns
      beim paketdienst … nicht bei uns|beim hersteller … nicht bei uns|nicht unser bier
      nicht unser problem|nicht unsere baustelle|sache vom hersteller|transportschaden … nicht an uns|transportschäden … nicht unser
      reklamieren … nicht bei uns|geht uns nichts an
    `,
    'rights.condition': `
      ohne originalverpackung … kein|ohne originalkarton … kein|ohne ovp … kein|ohne kassenbon … kein|ohne video … kein
      nur mit auspackvideo|erst unterschreiben … dann|erst den fall schließen … dann|15 % … einbehalten|20 % … einbehalten
      wiedereinlagerungsgebühr von|bearbeitungsgebühr von … abgezogen|bearbeitungsgebühr … einbehalten|behalten sie die ware … 10 %
      behalten sie es und … 15 %|nehmen sie 20 % … oder nichts|rückversand nach china … selbst|rückversand … auch bei defekt … kunde
      nur in der originalverpackung|nur mit originalverpackung|nur in originalverpackung|nur im originalkarton|originalverpackung, sonst
      originalkarton, sonst|originalkarton oder … nichts|erst … kurier bezahlen|kurier … selbst bezahlen … bevor
    `,
    'claim.health': `
      tabletten können sie … wegwerfen|schmeißen sie ihre … tabletten weg|medikamente … in den müll|nie wieder … zum arzt
      ärzte … sprachlos|ärzte hassen|pharmaindustrie … verschweigt|pharmalobby … nicht will|schmerzfrei in|schmerzfrei … in nur
      beschwerdefrei … in|krebszellen … sterben|tötet krebszellen|hat meinen … krebs geheilt|haare wachsen … wieder|brille … wegwerfen
      wieder sehen ohne … brille|immun gegen … corona|kein insulin mehr|gesund in … tagen
      zieht … arthrose|zieht … schmerz … aus|zieht … rheuma|haare … wieder sprießen|haare … wieder wachsen|haare … nachwachsen
      haare wachsen … nach|kahlen stellen|kahle stellen … haar|rückenschmerzen … geschichte|schmerzen … geschichte|schmerzen gehören der
      schmerzen … vergangenheit an|schlafen sie durch, garantiert|schlafen … wie ein baby … garantiert|nie wieder kopfschmerzen
      nie wieder migräne|nie wieder schmerzen|nie wieder rückenschmerzen|nie wieder krank|nie wieder grippe|jahre jünger|10 jahre jünger
      falten … verschwinden
      migräne … für immer weg|schmerzen … für immer weg|für immer weg … nach|nach … pflastern … weg|glatze … wochen|volles haar … wochen
      wieder volles haar|haare wie mit zwanzig
    `,
    'claim.weight': `
      kilo in … woche|kilo in … wochen|kilo in … tagen|kg in … wochen|kg in … tagen|pfund in … tagen|essen was sie wollen … abnehmen
      essen was du willst … abnehmen|ohne sport … abnehmen|ohne diät … abnehmen|abnehmen im schlaf|schlank im schlaf|fett schmilzt
      pfunde schmelzen|pfunde purzeln
      kilo weniger in|kilos weniger in|kilos in … wochen|ohne verzicht … kuchen
      schmilzt … kilo|schmilzt … kilos|kilo im monat|kilos im monat|kilo pro monat|kilo in einem monat
    `,
    'claim.absolute': `
      wirkt bei jedem … garantiert|nie wieder einen neuen … kaufen|geht garantiert … nie|absolut nichts … passieren|verdoppelt ihr … geld
      hundertprozentig … ohne risiko
      stromrechnung … sinkt um|stromrechnung … halbier*|stromkosten … halbier*|spart die hälfte … sprit|spart … sprit … bei jedem
      hälfte … vom sprit|benzinverbrauch … halbier*|halbiert … verbrauch|wirkt bei jedem|funktioniert bei jedem
      ein leben lang … garantiert|nie wieder … stromrechnung
    `,
    'counterfeit.admission': `
      kein original … aber|nicht original … sieht|ist nicht echt … aber|nicht das echte … aber|wie das original … nur
      wie original … günstiger|von außen … wie das original|gleiche fabrik … ohne logo|selbe fabrik … nur ohne
      gleiche qualität wie … original|sieht aus wie … original|unterschied sieht … keiner|unterschied merkt … niemand
      den unterschied merkt|merkt keiner … nicht echt|markenname dürfen wir … nicht|logo haben wir … abgedeckt
      logo auf den fotos … unkenntlich|logo wird … nachträglich|für den preis … kein original|bei dem preis … kein original
      echte würde … kosten|das echte kostet … dachten sie|aus der türkei … 1:1
      nicht von apple … logo|nicht von … nur das logo|logo … kleben wir
      logo … aufgeklebt|lizenziert ist das nicht|lizenz … haben wir nicht|derselben fabrik … ohne lizenz|gleichen fabrik … ohne lizenz
      derselben fabrik wie die echten|gleichen fabrik wie die echten|gleichen fabrik wie das original|keine echte … erwarten
      kein original … erwarten|nicht das original … merkt
    `,
    'customs.undervalue': `
      schreiben wir … euro drauf|schreiben nur … euro|wert von nur … euro|geben nur … euro an|geben wir nur … an|geben … niedriger an
      weniger auf die … rechnung|weniger auf … zollerklärung|auf die zollerklärung … nur|auf die rechnung nur … euro
      rechnung über … niedrigeren betrag|zwei rechnungen … zoll|zweite rechnung … zoll|für den zoll … niedriger|für den zoll … rechnung
      fürn zoll … weniger|damit sie unter … freigrenze|unter die freigrenze … deklar|können sie weniger … zoll
      könnten sie … niedrigeren wert|bitte … niedrigen wert … angeben
      euro auf den zollzettel
      euro aufs zollformular|auf den zollzettel|auf dem zollzettel … weniger|handelsrechnung … weniger
      geben … statt der … euro an|statt der … euro an
      kleineren betrag … zoll|kleineren betrag drauf*|niedrigeren betrag … drauf*|niedrigeren preis … drauf*|kleinen betrag … drauf*
      schreiben … euro auf den zoll*|schreiben … euro auf die zoll*|schreiben … euro aufs zoll*|schreibt … euro auf den zoll*
      schreib … euro auf die zoll*|setzen … euro auf den zoll*
      euro auf die rechnung schreiben damit der zoll|rechnung schreiben, damit der zoll|auf die rechnung … damit der zoll
      auf dem zollformular … wenig an|zollformular … wenig|zollformular … niedrig*|beim zoll … wenig an|auf dem zollformular immer wenig
      euro wert drauf|schreibt einfach … euro … drauf|schreib einfach … euro … drauf|schreiben sie einfach … euro … drauf
    `,
    'customs.gift': `
      als geschenk … deklarieren|als geschenk … angeben|als geschenk … kennzeichnen|als geschenk … verschicken … zoll
      geschenk … aufs paket … zoll|geschenk draufschreiben|als muster … deklarieren|als warenmuster … deklarieren
      als privatsendung … deklar|dann ist es … geschenk … zoll|zoll … als geschenk|schreib einfach … geschenk
      schreiben sie … geschenk drauf|schreiben … geschenk aufs paket
      geschenk aufs paket|geschenk … wegen zoll|geschenk … wegen dem zoll
      warenmuster ohne wert|muster ohne wert|schreibt … geschenk … drauf|schreiben … geschenk drauf|schreiben … dokumente drauf
      schreiben … muster drauf
      schreiben dokumente drauf|schreib dokumente drauf|dokumente drauf, damit
      als geschenk … einfuhr*|geschenk unter freunden|als geschenk … zollfrei|geschenk … wegen der einfuhr*
    `,
    'tax.no-invoice': `
      ohne rechnung … billiger|ohne rechnung … günstiger|bar ohne rechnung|ohne rechnung … prozent|mit oder ohne … mwst|ohne mwst … wenn
      rechnung brauchen sie … nicht oder|wenn sie keine rechnung … brauchen|wenn du keine rechnung … brauchst|am finanzamt … vorbei
      muss das finanzamt … nicht wissen|19 % … sparen … ohne rechnung|die mehrwertsteuer … sparen
      schwarz, ohne rechnung|schwarz … ohne rechnung|ohne rechnung … ohne mwst|bar … ohne rechnung|geht … auch schwarz|geht das schwarz
      ohne mehrwertsteuer … bar
    `,
    'credential.request': `
      code den sie … gleich bekommen|sie bekommen gleich … code|sie erhalten gleich … code|du bekommst gleich … code
      lesen sie mir den … code|code vor … den sie|die sechs ziffern … aus der sms|die letzten drei ziffern … rückseite
      foto von … karte beide seiten|vorder- und rückseite … karte|foto ihrer … kreditkarte|mit ihrem passwort … einloggen
      loggen uns für sie ein … passwort|ihr login … damit wir|für die erstattung … kartennummer|zur verifizierung … kartennummer
      zur bestätigung … pin|freigabe in ihrer banking-app|tan … durchgeben|anydesk … installieren|teamviewer … installieren
      selfie … bankkarte|selfie … ausweis|selfie … kreditkarte|selfie … personalausweis|foto … mit ausweis … hand|pin … kartennummer
      kartennummer … pin|kartennummer … cvc|code … reinschreiben|code bekommen … hier|code … bekommen, bitte|code … weiterleiten
      brauche … login|brauchen … login|login … zu prüfen|ziffern … kartenrückseite|zahlen … kartenrückseite
      ziffern … rückseite … karte|lesen … tan|tan … vor|onlinebanking … passwort|ihr … passwort, dann|code … deine bank|code … ihre bank
      in ihr konto einloggen|in dein konto einloggen|für sie einloggen|für dich einloggen
      leiten sie … ziffern weiter|leiten … ziffern … weiter|ziffern, die amazon|schicken … 6 ziffern|schicken … sechs ziffern
      6 ziffern … geschickt|ziffern aus der sms
      welcher code … handy|welcher code … auf ihrem|welchen code … handy|code … handy erschienen|code … angezeigt … handy
    `,
    'abuse.insult': `
      sind sie eigentlich … blöd|bist du eigentlich … dumm|seid ihr … bescheuert|seid ihr … behindert|bist du behindert|sind sie behindert
      sind sie dumm|bist du dumm|bist du blöd|sind sie zu blöd|zu dumm zum|zu blöd zum|haben sie … lack gesoffen|habt ihr … lack gesoffen
      ins hirn geschissen|ins gehirn geschissen|nicht alle tassen|einen an der waffel|nicht alle latten|dumm wie brot
      dümmer als die polizei|strohdumm|stecken sie sich … in den arsch|steck dir … in den arsch|steckt euch … in den arsch
      in den arsch schieben|können mich … am arsch|kannst mich … am arsch|könnt mich … am arsch|du kannst mich mal|ihr könnt mich … mal
      sie können mich … mal|kauf dir … hirn|deine mutter … hure|was sind sie für ein … idiot|verein von … idioten|haufen idioten
      haufen trottel|ihr betrüger|sie betrüger|du betrüger|ihr lügner|du lügner|sie lügner|ihr diebe|ihr verbrecher|ihr gauner
      ihr schweine|ihr pfeifen|ihr versager|ihr clowns|ihr penner|scher dich zum|zum teufel mit euch
      was für ein saftladen|so ein saftladen|sauladen|drecksladen|scheißladen|scheissladen|sauhaufen|steckt euch … sonst wohin
      steck dir … sonst wohin|schieb dir … in den|schiebt euch … in den|schieb's dir … arsch|kriegt … nix auf die reihe
      kriegt … nichts auf die reihe|kriegt … nichts gebacken|nichts gebacken
      bist du … bescheuert|seid ihr … blöd|bist du … blöd|seid ihr … doof|hirn … ausgeschaltet|lern … lesen, du|lernt … lesen, ihr
      ihr luschen|ihr halunken|du pfeife|du clown|du null|du versager|du dieb|du gauner|du pflaume
      leck mich|leckt mich|am arsch lecken|ihr könnt mich mal|können mich mal|haufen … unfähiger
    `,
    'threat.violence': `
      ich weiß … wo du wohnst|ich weiß … wo sie wohnen|ich weiß … wo ihr wohnt|weiß ja … wo dein|ich habe deine adresse
      ich habe ihre adresse … komme|ich habe eure adresse|adresse habe ich … besuch|wir sehen uns … vor deiner tür
      wir sehen uns bald … persönlich … bereuen|ich warte … nach feierabend|warte auf dich … draußen|wenn ich den fahrer … erwische
      wenn ich euren fahrer … erwische|erwische ich … fahrer|der nächste fahrer … erlebt|der fahrer … nicht mehr laufen
      kommt mir … nicht lebend|kein auge mehr … zu|schlaf gut … solange|dein laden … in flammen|euer laden … in flammen
      euer lager … brennt|dann brennt … lager|dann brennt … laden|dann brennt … hütte|deine kinder … schule|wäre schade … wenn … passiert
      nicht mehr ruhig … schlafen|dann knallt's … bei euch|dann setzt's … was
      komm … bei euch vorbei … knallt
      meine jungs … bei dir|meine jungs … bei euch|meine jungs … vorbei|meine brüder … vorbei|meine kumpels … vorbei|meine cousins
      paar leute … vorbei|ein paar freunde … vorbei … besuch|schicke … leute vorbei|schick … leute vorbei|klingelt … bald jemand
      jemand … vor deiner tür|sehen uns … vor deiner tür|besuche … nachts
      besuch ab … nachts|statten … besuch ab|schade … wenn … brennt|schade … wenn … feuer
      fahrer … die zähne|fahrer … auf die fresse
      soll sich … nicht mehr blicken lassen … sonst|lass dich … nie wieder blicken … sonst|deine tochter … schulweg
      auf deine kinder aufpassen|deine kinder … büßen|familie … büßen|das wirst du … büßen|das werdet ihr … büßen
      ich vergesse … keine gesichter|stein … durchs fenster
      ziegelstein … fenster|laden … in flammen|bude … abfackeln
      schlag … zähne ein|hau … zähne ein|wenn euer lager|eure halle … brennt|euer laden … brennt|komm … bei euch vorbei, dann knallt
      komm … bei euch vorbei und dann knallt
      unterwegs zu eurem büro|unterwegs zu eurem laden|unterwegs zu euch … krankenwagen|hoffentlich … krankenwagen|brech … jemandem
      brech … den kiefer|breche … den kiefer|breche … die nase|brech … die nase|kiefer brechen|wir wissen wo sie parken
      wissen … wo sie parken|wissen, wo sie parken|wissen wo … zur schule|wissen, in welcher straße sie
      brenn … die hütte ab|brenne … die hütte ab|brenn … den laden ab|brenn euch … ab|brenn dir … ab|zünd euch … an
    `,
    'discrimination.refusal': `
      leute wie sie … bedienen|leute wie euch … nicht|menschen wie sie … nicht willkommen|deine sorte … nicht|ihresgleichen … nicht
      euresgleichen … nicht|keine ausländer|keine türken|keine araber|keine juden|keine moslems|keine schwarzen|keine zigeuner
      keine flüchtlinge|keine schwulen|nur für deutsche|nur an deutsche|nur deutsche kunden|mit diesem namen … nicht
      mit so einem namen … nicht|bei dem namen … storn|mit ihrem nachnamen … nicht|mit ihrem akzent|lernen sie erst … deutsch
      lern erstmal … deutsch|geh zurück … wo du herkommst|gehen sie zurück … wo sie|zurück in … heimat|für frauen zu … kompliziert
      frauen verstehen … eh nicht|zu alt … bedienen
      leute wie sie … nicht|leute wie dich … nicht|mit zigeunern|frauen haben … nichts verloren
      ist männersache|geben sie mir ihren mann|holen sie ihren mann|lassen sie ihren mann
      will mit einem mann sprechen|möchte mit einem mann sprechen|einen deutschen … keinen|einen deutschen am telefon|jemand deutsches
      jemanden deutschen|jemand der deutsch ist|deutschen mitarbeiter … keinen|deutscher fahrer … bitte|keinen polnischen fahrer
      keinen schwarzen fahrer|keinen schwarzen zusteller|kein ausländer|keinen ausländer
      bestellungen von … muslim* … storniert|typisch juden|typisch jude|typisch zigeuner|typisch ausländer|typisch türken|typisch türke
      typisch polen|typisch pole|typisch araber|typisch russen|typisch chinesen|typisch inder|euer land … betrüger
      und keinen inder|und keinen türken|und keinen polen|und keinen ausländer|und keinen marokkaner|frauen sollten … keine … kaufen
      frauen … verstehen nichts von|frauen … an den herd|frauen … nicht ans steuer|bestellungen von … muslimen|bestellungen von juden
      bestellungen von … ausländern … storniert
      kein* polnisch* fahrer|kein* polnisch* zusteller|kein* polnisch* kurier|kein* polnisch* boten|kein* polnisch* bote
      kein* polnisch* paketboten|kein* polnisch* mitarbeiter|kein* rumänisch* fahrer|kein* rumänisch* zusteller|kein* rumänisch* kurier
      kein* rumänisch* boten|kein* rumänisch* bote|kein* rumänisch* paketboten|kein* rumänisch* mitarbeiter|kein* bulgarisch* fahrer
      kein* bulgarisch* zusteller|kein* bulgarisch* kurier|kein* bulgarisch* boten|kein* bulgarisch* bote|kein* bulgarisch* paketboten
      kein* bulgarisch* mitarbeiter|kein* türkisch* fahrer|kein* türkisch* zusteller|kein* türkisch* kurier|kein* türkisch* boten
      kein* türkisch* bote|kein* türkisch* paketboten|kein* türkisch* mitarbeiter|kein* schwarz* fahrer|kein* schwarz* zusteller
      kein* schwarz* kurier|kein* schwarz* boten|kein* schwarz* bote|kein* schwarz* paketboten|kein* schwarz* mitarbeiter
      kein* ausländisch* fahrer|kein* ausländisch* zusteller|kein* ausländisch* kurier|kein* ausländisch* boten|kein* ausländisch* bote
      kein* ausländisch* paketboten|kein* ausländisch* mitarbeiter|kein* arabisch* fahrer|kein* arabisch* zusteller|kein* arabisch* kurier
      kein* arabisch* boten|kein* arabisch* bote|kein* arabisch* paketboten|kein* arabisch* mitarbeiter|kein* afrikanisch* fahrer
      kein* afrikanisch* zusteller|kein* afrikanisch* kurier|kein* afrikanisch* boten|kein* afrikanisch* bote
      kein* afrikanisch* paketboten|kein* afrikanisch* mitarbeiter|kein* russisch* fahrer|kein* russisch* zusteller|kein* russisch* kurier
      kein* russisch* boten|kein* russisch* bote|kein* russisch* paketboten|kein* russisch* mitarbeiter|kein* muslimisch* fahrer
      kein* muslimisch* zusteller|kein* muslimisch* kurier|kein* muslimisch* boten|kein* muslimisch* bote|kein* muslimisch* paketboten
      kein* muslimisch* mitarbeiter|kein* indisch* fahrer|kein* indisch* zusteller|kein* indisch* kurier|kein* indisch* boten
      kein* indisch* bote|kein* indisch* paketboten|kein* indisch* mitarbeiter|kein* chinesisch* fahrer|kein* chinesisch* zusteller
      kein* chinesisch* kurier|kein* chinesisch* boten|kein* chinesisch* bote|kein* chinesisch* paketboten|kein* chinesisch* mitarbeiter
      eure leute betrügen|eure leute klauen|eure leute stehlen|eure leute lügen|euer volk|ihr volk … betrüg*
      leute aus ihrem land … betrüg*|leute aus eurem land
    `,
    'cancellation.request': `
      nicht mehr lieferbar … stornieren sie|nicht auf lager … stornieren sie|ausverkauft … stornieren sie|von ihrer seite … stornieren
      über ihr konto … stornieren|in ihrem konto … stornieren|als grund … versehentlich bestellt|als grund … kein interesse
      grund … nicht mehr benötigt|wenn wir stornieren … schadet|wenn wir stornieren … strafe|wenn wir stornieren … statistik
      uns hilft es … wenn sie storn|wäre uns geholfen … storn|kaufabbruch … bitte bestätigen
    `,
    'dispute.discouraged': `
      bitte keinen fall … eröffnen|bitte eröffnen sie keinen|bevor sie … käuferschutz|bevor sie … fall eröffnen|bevor sie … a-z
      statt … käuferschutz|lassen sie bitte … käuferschutz|bitte schließen sie … fall|schließen sie bitte … fall|fall bitte … schließen
      käuferschutz … zurückziehen|a-z-antrag … zurückziehen|antrag … zurückziehen … erstatten|reklamation … zurückziehen … erstatten
      erst wenn … fall geschlossen|solange der fall offen|solange der fall … offen ist|amazon bitte … raushalten|ebay bitte … raushalten
      lassen wir amazon … raus|ein fall … dauert nur länger|ein antrag … bringt ihnen nichts|käuferschutz bringt … nichts
      paypal entscheidet … sowieso|amazon entscheidet … für uns
    `,
  },
}
