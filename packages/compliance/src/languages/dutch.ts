import type { Lexicon } from '../meaning/lexicon.ts'
import { type NumberWords, withCompounds } from './compound-numbers.ts'

const NUMBERS: NumberWords = {
  '0': `nul|noppes`,
  '1': `een|één|eén`,
  '2': `twee`,
  '3': `drie`,
  '4': `vier`,
  '5': `vijf|vijve`,
  '6': `zes`,
  '7': `zeven|zeuven`,
  '8': `acht`,
  '9': `negen`,
  '10': `tien`,
  '11': `elf`,
  '12': `twaalf`,
  '13': `dertien`,
  '14': `veertien`,
  '15': `vijftien`,
  '16': `zestien`,
  '17': `zeventien`,
  '18': `achttien`,
  '19': `negentien`,
  '20': `twintig`,
  '30': `dertig`,
  '40': `veertig`,
  '50': `vijftig`,
  '60': `zestig`,
  '70': `zeventig`,
  '80': `tachtig`,
  '90': `negentig`,
  '100': `honderd`,
}

/** Dutch as shops and customers write it in the Netherlands and Flanders. */
export const dutch: Lexicon = {
  language: 'nl',
  also: ['vls', 'fy'],
  words: {
    double: `dubbel|dubbele|tweemaal|twee keer`,
    triple: `driedubbel|driemaal|drie keer`,
    at: `at|apenstaartje|apenstaart|apestaart|apestaartje|aapje|slingeraap|at-teken|(at)|[at]|(apenstaartje)|[apenstaartje]`,
    dot: `punt|puntje|dot|(punt)|[punt]|(dot)|[dot]`,

    phoneLabel: `
      telefoon|telefoonnummer|telefoonnr|telnr|tel|tel.nr|tel nr|telf|mobiel|mobiele|mobiele nummer|mobiel nummer|mobieltje|mob|gsm
      gsm-nummer|gsm nummer|gsmnummer|06|06-nummer|06 nummer|nulzes|vast nummer|vaste lijn|vaste nummer|bel|bellen|bel me|bel ons|bel mij
      bel even|bel maar|bel naar|bellen naar|gebeld worden op|belt u|bereikbaar op|te bereiken op|te bereiken onder|bereik me op
      bereik mij op|bereik ons op|mijn nummer|mijn nr|ons nummer|het nummer is|nummer is|m'n nummer|mn nummer|contactnummer|sms|sms naar
      smsje|sms'en|app naar|app me op|appen naar|appen op|whatsapp nummer|appnummer|klantenservicenummer|hotline|helpdesk nummer|fax
      doorkiesnummer|terugbellen op|terugbelnummer|contact|werknummer
    `,
    referenceLabel: `
      bestelling|bestelnummer|bestelnr|bestel nr|ordernummer|ordernr|order|order nr|order-id|klantnummer|klantnr|factuur|factuurnummer
      factuurnr|pakket|pakketje|pakketnummer|track en trace|track & trace|track and trace|t&t|tracking|trackingnummer|tracknummer
      trackingcode|barcode|zending|zendingnummer|zendingsnummer|verzendnummer|verzendcode|retour|retournummer|retourcode|rma|rma-nummer
      artikel|artikelnummer|artikelnr|art.nr|art nr|artnr|productnummer|productcode|modelnummer|model|type|typenummer|onderdeelnummer
      onderdeelnr|serienummer|serienr|imei|batchnummer|batch|lot|lotnummer|partij|ean|ean-code|sku|isbn|asin|ticket|ticketnummer
      zaaknummer|dossier|dossiernummer|casenummer|case|claimnummer|referentie|referentienummer|ref|kenmerk|betalingskenmerk|transactie
      transactienummer|transactie-id|maat|gewicht|prijs|bedrag|aantal|hoeveelheid|postcode|datum|kleurcode|kleurnummer|ral|afmeting
      afmetingen|versie|foutcode|foutmelding|kvk|kvk-nummer|kvk nummer|btw-nummer|btw nummer|btw-id|ondernemingsnummer|vestigingsnummer
      polisnummer|garantienummer|kenteken|chassisnummer|afhaalcode|ophaalcode|bonnummer|filiaalnummer|reserveringsnummer
    `,
    cardLabel: `
      kaart|kaartnummer|kaartnr|creditcard|creditcardnummer|credit card|creditkaart|kredietkaart|kredietkaartnummer|pinpas|pinpasnummer
      bankpas|bankpasnummer|pasnummer|betaalpas|betaalkaart|bankkaart|bankkaartnummer|debetkaart|maestro|visa|mastercard|master card|amex
      american express|bancontact|mijn kaart|kaart eindigt
    `,
    accountLabel: `
      iban|rekening|rekeningnummer|rekeningnr|rek.nr|reknr|rek nr|rekening nr|bankrekening|bankrekeningnummer|bankgegevens
      rekeninggegevens|bic|swift|girorekening|spaarrekening|tegenrekening|ten name van|tnv|t.n.v.|overmaken naar|overmaken op|storten op
      terugstorten op|teruggestort op|terugbetalen op|ing|rabobank|abn|kbc|belfius
    `,
    identityLabel: `
      bsn|bsn-nummer|bsn nummer|burgerservicenummer|sofinummer|sofi-nummer|identiteitskaart|identiteitsbewijs|id-kaart|id kaart|id-bewijs
      idkaart|id-nummer|legitimatie|legitimatiebewijs|paspoort|paspoortnummer|paspoortnr|rijbewijs|rijbewijsnummer|documentnummer
      rijksregisternummer|rijksregister|insz|nationaal nummer|fiscaal nummer|belastingnummer|verblijfsvergunning|vreemdelingennummer
      geboortedatum|geboren op|eid
    `,
    handleLabel: `
      id|gebruikersnaam|username|user|nick|nickname|bijnaam|account|accountnaam|profiel|profielnaam|voeg me toe|voeg mij toe|voeg ons toe
      toevoegen|add|add me|volg|volg ons|volg me|zoek op|zoek ons|zoek me|zoek mij|te vinden als|te vinden onder|te vinden op|vind me
      vind ons|heet daar|heten daar|ik heet daar|onder de naam|insta naam|mijn ig|mijn insta|onze insta|mijn snap|mijn fb
    `,

    street: `
      straat|*straat|str|*str|laan|*laan|weg|*weg|plein|*plein|gracht|*gracht|kade|*kade|dijk|*dijk|singel|*singel|steeg|*steeg|hof|*hof
      park|*park|plantsoen|*plantsoen|dreef|*dreef|pad|baan|*baan|steenweg|*steenweg|markt|*markt|ring|*ring|boulevard|*boulevard|wal|*wal
      haven|*haven|brug|*brug|postbus|lei|kouter|heuvel|*heuvel|veld|*veld|akker|*akker|burg|horst|erf|oord|*oord
    `,
    unit: `
      appartement|app|apt|bus|verdieping|verd|etage|hoog|1 hoog|2 hoog|3 hoog|huis|huisnummer|huisnr|nr|unit|flat|kamer|toevoeging|bis
      boven|beneden|boventwee|portiek|blok|begane grond|gelijkvloers|gebouw|toren|p/a|c/o|bel bij|huisnummer toevoeging
    `,
    addressLead: `
      mijn adres|mijn adres is|m'n adres|mn adres|mijn nieuwe adres|nieuw adres|nieuwe adres|het juiste adres|juiste adres|correcte adres
      juist adres|adres is|adres:|adres moet zijn|afleveradres|afleveradres is|leveradres|leveringsadres|bezorgadres|bezorgadres is
      verzendadres|factuuradres|bezorgen op|bezorgen bij|bezorgd worden op|leveren op|leveren aan|lever op|lever aan|stuur naar
      sturen naar|stuur het naar|stuur maar naar|opsturen naar|verzenden naar|verstuur naar|versturen naar|verhuisd|verhuisd naar
      ben verhuisd|zijn verhuisd|ik woon|wij wonen|we wonen|woon op|woon in|woonachtig|wonende|wonende te|ophalen bij|ophalen op
      afhalen bij|af te halen|afleveren bij|afgeven bij|buren op|bij de buren op|adres wijzigen|wijzigen naar|adres aanpassen naar
      aanpassen naar|doorsturen naar|kom langs
    `,
    city: `
      amsterdam|rotterdam|den haag|'s-gravenhage|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|apeldoorn|haarlem|arnhem
      enschede|amersfoort|zaandam|zaanstad|den bosch|'s-hertogenbosch|zwolle|leiden|leeuwarden|maastricht|dordrecht|ede|alkmaar|delft
      venlo|deventer|emmen|helmond|hilversum|hoofddorp|heerlen|roosendaal|gouda|zoetermeer|lelystad|middelburg|assen|purmerend|schiedam
      vlaardingen|oss|hengelo|antwerpen|gent|brugge|brussel|leuven|mechelen|aalst|hasselt|kortrijk|oostende|genk|sint-niklaas|roeselare
      limburg|noord-brabant|gelderland|friesland|zeeland|overijssel|drenthe|flevoland|noord-holland|zuid-holland
    `,

    messenger: `
      whatsapp*|whats app|whatsap|watsapp|watsap|wattsapp|whatapp|wapp|wappje|app'je op whatsapp|telegram*|telegramm|signal app|signal-app
      via signal|op signal|facebook*|feesboek|smoelenboek|insta|instagram*|insta dm|instadm|ig dm|snapchat*|discord|skype|viber|wechat
      imessage|facetime|messenger|fb messenger|marktplaats|2dehands.be|vinted chat|linkedin|hyves|gmail|hotmail|outlook adres|privémail
      privemail|privé mail|privé e-mail|eigen mailadres|persoonlijke mail
    `,
    messengerWeak: `
      wa|w/a|w.a.|tg|ig|fb|snap|groene app|de groene app|groene appje|groene icoontje|groene telefoontje|groene telefoonapp|groene chatapp
      blauwe app|blauwe vliegtuigje|papieren vliegtuigje|die andere app|je weet wel welke app|andere chat|privéchat|prive chat|chatapp
      tele|insta|appje
    `,
    contactVerb: `
      contact opnemen|contact op te nemen|neem contact|neem contact op|neemt u contact|contacteer|contacteer ons|contacteer me|contacteren
      contacteert|benader ons|benader me|benaderen|bel|bel me|bel mij|bel ons|bel even|bel gerust|bel maar|bellen|belt u|belt u ons
      te bellen|opbellen|even bellen|geef een belletje|geef ons een belletje|belletje|bel je me|telefoneer|telefoneren|tik me|tik ons|app
      app me|app mij|app ons|app even|app maar|appen|appt u|appje|stuur een appje|stuur me een appje|stuur ons een appje
      stuur mij een appje|appen we|app gerust|whatsappen|whatsapp me|whatsapp ons|sms|sms me|sms ons|sms'en|smsen|stuur een sms
      stuur me een sms|stuur een berichtje|stuur me een berichtje|stuur ons een berichtje|stuur me een bericht|stuur ons een bericht
      stuur een bericht|berichtje sturen|bericht sturen|stuur een dm|dm|dm me|dm ons|dm'en|pm|pm me|pb|pb me|stuur een pb|stuur pm|mail
      mail me|mail mij|mail ons|mail even|mail maar|mailen|mailt u|stuur een mail|stuur een mailtje|stuur me een mail|stuur ons een mail
      stuur een e-mail|mailtje|e-mailen|schrijf ons|schrijf me|schrijf mij|schrijf naar|schrijven|bereik|bereik ons|bereik me|bereiken
      bereikbaar|te bereiken|bereikt u|bereikt u ons|bereik je ons|bereik je me|spreek|spreken|praten|praat|praten we|verder praten
      praten verder|praat verder|praten via|kletsen|chatten|chat met|chatten via|verder chatten|laten we|overleggen|overleg|voeg me toe
      voeg mij toe|voeg ons toe|voegt u ons toe|toevoegen|add me|add mij|adden|add ons|volg ons|volg me|volgen|zoek ons|zoek me|zoek mij
      vind ons|vind je ons|vindt u ons|gooi me een|gooi een|stuur me|stuur ons|stuur mij|geef me|geef mij|geef ons|geef je|geef uw|laat je
      laat uw|mag ik je|mag ik uw|heb je|heeft u|wat is je|wat is uw|stap over|overstappen|stappen over|ga verder|gaan we verder
      verder gaan|verder via|verdergaan|kom op|kom naar|doe het via|via de app verder|ping me|pingen|meld je aan bij|sluit je aan
      word lid van|seintje|geef een seintje|geef me een seintje|laat iets weten via|regel het via|regelen via
    `,
    contactNoun: `
      nummer|nr|telefoonnummer|mobiele nummer|mobiel nummer|06-nummer|06 nummer|nulzes|gsm-nummer|gsm|telefoon|mobiel|mail|e-mail|email
      mailadres|e-mailadres|emailadres|mail adres|contactgegevens|contactinfo|gegevens om te bereiken|gebruikersnaam|account|profiel
      username|nickname|qr-code|visitekaartje|privénummer|privénr|privé nummer|privemailadres
    `,
    outside: `
      buiten bol|buiten bol.com|buiten amazon|buiten ebay|buiten etsy|buiten marktplaats|buiten het platform|buiten dit platform
      buiten het platform om|buiten platform|buiten de site|buiten de site om|buiten de app|buiten de app om|buiten de website
      buiten deze site|buiten deze website|buiten bol om|buiten bol.com om|buiten amazon om|buiten ebay om|buiten etsy om
      buiten marktplaats om|om bol heen|om bol.com heen|om amazon heen|om het platform heen|om ebay heen|omzeil bol|bol omzeilen
      amazon omzeilen|platform omzeilen|zonder bol|zonder bol.com|zonder amazon|zonder ebay|zonder etsy|zonder het platform
      zonder platform|zonder tussenkomst|zonder tussenpersoon|zonder de tussenhandel|zonder omweg|achter de rug van|achter de rug om
      onderhands|onder de tafel|onder tafel|onder de toonbank|onder de radar|onder ons|tussen ons|tussen jou en mij|tussen u en mij
      onderling|tussen ons blijven|even onderling|stiekem|privé verkopen|privé kopen|privé regelen|privé afhandelen|privé betalen
      prive betalen|prive regelen|particulier verkopen|particulier regelen|liever privé|gewoon privé|rechtstreeks bij ons kopen
      via onze eigen|op onze eigen|bij onze eigen|onze eigen webshop|eigen webshop|eigen site|eigen website|mijn eigen site|onze webshop
      onze website|onze eigen shop|via onze site|via onze webwinkel|op onze site|op onze website|in onze winkel|in onze fysieke winkel
      niet via bol|niet via bol.com|niet via amazon|niet via ebay|niet via etsy|niet via het platform|niet via de site|niet via deze site
      in plaats van via bol|in plaats van via amazon|in plaats van via het platform|ipv via bol|handje contantje|rechtstreeks van ons
      rechtstreeks uit ons magazijn kopen|direct van ons kopen
      onderling regelen|contant bij ophalen|direct naar mij|rechtstreeks naar mij|direct aan mij|rechtstreeks aan mij
      dan hier betalen
    `,
    platform: `
      platform|het platform|dit platform|de site|deze site|site|website|deze website|de website|de app|deze app|marktplaats
      verkoopplatform|hier|hierop|hierlangs|hier via|dit kanaal|deze chat|het systeem|de webwinkel
    `,
    dealVerb: `
      kopen|koop|koopt|koopt u|koop je|te kopen|verkopen|verkoop|bestellen|bestel|bestelt|bestelt u|bestel je|te bestellen|nabestellen
      herbestellen|aanschaffen|aankopen|afnemen|afhandelen|handel … af|handelen we|handel|handelen|afwikkelen|regelen|regel het|regelen we
      regelen we het|regel je|zaken doen|zaken te doen|deal|dealen|deal maken|deal sluiten|deal maken we|overeenkomen|afspreken
      spreken we af|afspraak maken over|een akkoord|tot een akkoord|eruit komen|komen we eruit|komen er wel uit|onderhandelen|matsen
      mats ik|kan ik je matsen|doen we het|doen we|doe ik het voor|geef ik hem mee|meenemen voor|krijg je hem voor|ophalen|shoppen
    `,
    payVerb: `
      betalen|betaal|betaalt|betaalt u|betaal je|te betalen|betaald worden|betaling via|betaling per|betaling op|betaling naar
      betaling aan|afrekenen|reken … af|rekenen we af|reken je af|overmaken|over te maken|maak … over|maakt … over|maak het over
      maak het bedrag over|overgemaakt|overboeken|boek … over|storten|stort|stort het|stort u|gestort|te storten|aanbetalen|aanbetaling
      vooruitbetalen|vooruitbetaling|vooraf betalen|geld sturen|stuur het geld|stuur me het geld|stuur geld|geld overmaken
      maak het geld over|geld naar|voldoen via|voldoen per|te voldoen|voldaan via|bijbetalen|bijbetaling|dokken|lappen|aftikken|tik … af
      schuif … door|tikkie sturen|stuur een tikkie|stuur je een tikkie|stuur u een tikkie|stuur ik je een tikkie|payconiq
      wij accepteren ook|we accepteren ook|accepteren wij ook|accepteer ook|pinnen|paypalen|transfereren|vergoeden via|verrekenen
      restbedrag|het verschil betalen
      maak direct … over|maak maar over|zet het op mijn rekening
    `,
    payApp: `
      tikkie|tikkies|tikie|tikky|betaalverzoek|betaalverzoekje|betaallink|betaal link|betaal-link|betaalqr|betaal-qr|payconiq
      payconiq by bancontact|ideal-link|ideal link|ideal verzoek|ing betaalverzoek|rabo betaalverzoek|bunq|bunq.me|bunq verzoek|bunq link
      revolut|wise|paypal vrienden|paypal vrienden en familie|paypal naar vrienden|vrienden en familie|vrienden & familie|vrienden/familie
      als vriend|naar een vriend|paypal me|paypal.me|mijn paypal|onze paypal|western union|moneygram|bitcoin|bitcoins|btc|crypto
      cryptomunten|usdt|ethereum|paysafecard|paysafekaart|paysafe|google play kaart|google play kaarten|google play-kaart|apple kaart
      apple giftcard|itunes kaart|itunes-kaart|itunes kaarten|steam kaart|steam kaarten|steamkaart|bol cadeaukaart als betaling
      cadeaukaartcodes|prepaidkaart|sumup link|mollie link|mollie-link|stripe link|wero|qr-code van de bank
    `,
    payMethod: `
      overschrijving|bankoverschrijving|overboeking|bankoverboeking|via de bank|per bank|bankgiro|via bankoverschrijving
      per overschrijving|per overboeking|op mijn rekening|naar mijn rekening|op onze rekening|naar onze rekening|op mijn bankrekening
      naar mijn bankrekening|op onze bankrekening|naar onze bankrekening|op dit rekeningnummer|naar dit rekeningnummer
      op de volgende rekening|mijn rekeningnummer|ons rekeningnummer|mijn iban|onze iban|op mijn kaart|contant|contante betaling|cash
      cash geld|contant geld|in contanten|contanten|baar geld|handje contantje|cash in het handje|in het handje|briefgeld|in een envelop
      spoedoverboeking|instantoverschrijving|storting|bankstorting|rembours aan ons|vooruitbetaling|factuur van ons|eigen factuur
      losse factuur|contant bij ophalen|contant bij afhalen|cash bij ophalen|cash bij afhaling
    `,
    cancelHere: `
      hier annuleren|annuleer hier|annuleer het hier|annuleer de bestelling hier|bestelling hier annuleren|annuleer op bol
      annuleer bij bol|annuleren op bol|annuleren bij bol|op bol annuleren|bij bol annuleren|op amazon annuleren|annuleer op amazon
      op ebay annuleren|via bol annuleren|bestelling op bol annuleren|annuleer de order|annuleer deze order en|annuleer deze bestelling en
      annuleer en|annuleer dan|annuleren en|ik annuleer hier|ik annuleer dan|wij annuleren hier|we annuleren dan|dan annuleer ik
      dan annuleren we|dan annuleren wij|annuleer ik de bestelling|na annulering|na het annuleren|advertentie weghalen
      haal de advertentie weg|haal ik de advertentie|haal de advertentie eraf|advertentie verwijderen|veiling stoppen|stop de veiling
      veiling beëindigen|veiling eerder beëindigen|bod intrekken en|hier cancelen|cancel hier|cancel de order en|cancel en
    `,
    cheaper: `
      goedkoper|voordeliger|voordeel|korting|kortingen|% korting|procent korting|procent eraf|% eraf|euro eraf|euro korting|minder
      minder betalen|euro minder|euro goedkoper|procent goedkoper|lagere prijs|lager bedrag|betere prijs|beter prijsje|mooi prijsje
      scherpe prijs|scherper prijsje|scherpere prijs|leuk prijsje|goed prijsje|vriendenprijs|vriendenprijsje|speciale prijs|prijsje maken
      prijs zakken|zakken met de prijs|zak ik met|zak ik in prijs|doe er wat af|doe ik er wat af|gaat er wat af|wat van de prijs af
      besparen|bespaar|bespaart|besparing|scheelt|scheelt je|scheelt u|scheelt ons|scheelt weer|schelen|tientje eraf|tientje minder
      tientje korting|knaken eraf|uitsparen|sparen we uit|delen we|delen we het verschil|helft van de commissie
    `,
    fee: `
      commissie|commissies|de commissie|commissiekosten|provisie|*commissie|verkoopkosten|verkoperskosten|platformkosten
      bemiddelingskosten|bol-commissie|bolcommissie|kosten van bol|kosten van bol.com|kosten van amazon|kosten van ebay|bol kosten|fee
      fees|de fee|vergoeding aan bol|afdracht|afdracht aan bol|percentage van bol|percentage aan bol|aan bol afdragen|aan bol betalen
      aandeel van bol|servicekosten|transactiekosten|advertentiekosten|plaatsingskosten|deel van bol
    `,

    review: `
      review|reviews|*review|*reviews|reviewtje|reviewtjes|reviewen|beoordeling|beoordelingen|*beoordeling|*beoordelingen|beoordeel
      beoordeel ons|beoordeel het|beoordeelt u|waardering op bol|waarderingen|sterbeoordeling|recensie|recensies|recensietje|recenseren
      recenseer|klantbeoordeling|klantervaring schrijven|ervaring op bol|feedback op amazon|feedback op bol|feedback achterlaten
      feedback geven op|negatieve feedback|positieve feedback|feedback wijzigen|feedback verwijderen|rating|ratings|kiyoh|trustpilot
      sterren geven|sterren achterlaten|sterretjes geven|cijfer geven op|productbeoordeling|verkopersbeoordeling|google-review
      beoordelen op bol|ons beoordelen|product beoordelen|aankoop beoordelen
      uw score|je score|uw sterren|je sterren|die drie sterren|een paar lieve woorden|lovende recensie
      nare reactie
    `,
    bestRating: `
      vijf sterren|5 sterren|5-sterren|5sterren|vijfsterren*|5-sterren*|vijf-sterren|vijf sterretjes|5 sterretjes|alle sterren
      alle 5 sterren|alle vijf sterren|alle vijf de sterren|volle sterren|5 van de 5|vijf van de vijf|vijf uit vijf|5 uit 5|maximale score
      maximale beoordeling|maximale sterren|hoogste score|hoogste beoordeling|hoogste cijfer|topscore|topbeoordeling|top review|topreview
      beste beoordeling|dikke tien|een tien|een 10|tien met een griffel|10 uit 10|perfecte score|vijfje in sterren|100% positief
    `,
    badRating: `
      slechte review|slechte reviews|slechte beoordeling|slechte beoordelingen|slechte recensie|slechte recensies|slechte waardering
      negatieve review|negatieve reviews|negatieve beoordeling|negatieve beoordelingen|negatieve recensie|negatieve recensies
      negatieve feedback|negatieve waardering|negatief beoordelen|negatief beoordeeld|negatieve ervaring op|neutrale review
      neutrale beoordeling|lage beoordeling|lage score|lage review|lage waardering|één ster|een ster|1 ster|1-ster|éénster*|1-ster-review
      twee sterren|2 sterren|3 sterren|drie sterren|nul sterren|0 sterren|één sterretje|een sterretje|1 sterretje|slechtste review
      slechtste beoordeling|laagste score|laagste beoordeling|vernietigende review|vreselijke review|vernietigende recensie|kraak je af
      kraak jullie af|afkraken|afbranden|brand ik jullie af|brand jullie af|slecht beoordelen|slecht beoordeeld|score onderuit
      score omlaag|cijfer omlaag|slechte cijfers|onvoldoende op bol
      vernietigende beoordeling|brand u af|brand je af|kraak u af|maak jullie af op|leest iedereen het
      weet iedereen het|hoort iedereen het|al mijn volgers|mijn volgers horen|mijn volgers weten|beoordeling heel slecht
      beoordeling slecht|beoordeling wordt slecht|nare reactie|nare review|nare recensie|slechte reactie|zwartmaken|zwart maken
      aan de schandpaal|1 ⭐|1⭐|één enkele ster|dikke onvoldoende
    `,
    positive: `
      positief|positieve|lovend|lovende|juichende|enthousiaste|gunstige|gunstig|alleen als u tevreden|alleen als je tevreden
      alleen bij tevredenheid|enkel als u tevreden|enkel als je tevreden|alleen tevreden klanten|als u tevreden bent|als je tevreden bent
      bent u tevreden|ben je tevreden|indien tevreden|bij tevredenheid
    `,
    changeVerb: `
      aanpassen|aan te passen|pas … aan|past … aan|aangepast|aanpast|aanpassing|wijzigen|wijzig|wijzigt|gewijzigd|te wijzigen|veranderen
      verander|verandert|veranderd|te veranderen|bijwerken|bijgewerkt|bij te werken|werk … bij|updaten|update je|update uw|herzien|herziet
      herziening|heroverwegen|heroverweeg|heroverweegt|corrigeren|corrigeer|corrigeert|gecorrigeerd|verbeteren|verbeter je|verbetert u
      verhogen|verhoog|verhoogt|verhoogd|ophogen|opkrikken|krik … op|opwaarderen|omzetten|zet … om|ombuigen|omtoveren|bewerken|bewerk je
      bewerkt u|herschrijven|herschrijf|herschrijft|naar vijf|naar 5 sterren|naar vijf sterren|naar een positieve|in een positieve|naar 5
      bijstellen|bijgesteld|stel … bij|afzwakken|ervan maken|van maken|maak er|maakt u er|maken naar
      bij te stellen|stelt … bij|hoger zetten|zet … hoger|zet … wat hoger|hoog … op|hoogt … op|er vijf van maken|er vijf van te maken
      maak er vijf|maken van|naar boven bijstellen|opschroeven
    `,
    deleteVerb: `
      verwijderen|verwijder|verwijdert|verwijderd|te verwijderen|verwijdering|weghalen|weg te halen|weghaalt|weggehaald|haal … weg
      haalt … weg|haal … eraf|haal … offline|offline halen|offline haalt|intrekken|in te trekken|trek … in|trekt … in|ingetrokken|intrekt
      wissen|wis je|gewist|wist u|deleten|delete|deleted|laten verdwijnen|verdwijnt|verdwijnen|schrappen|geschrapt|schrap je|terugtrekken
      terugtrekt|teruggetrokken|weg is|weg hebben
      eraf halen|eraf haalt|er af halen|weg laten halen|offline zetten|van het net|wegdoen|weg te doen|laten weghalen|laten verwijderen
    `,
    writeVerb: `
      schrijven|schrijf|schrijft|schrijft u|geschreven|achterlaten|achter te laten|laat … achter|laat u … achter|laten … achter|achterlaat
      plaatsen|plaats|plaatst|plaatst u|geplaatst|geven|geef|geeft|geeft u|te geven|posten|post|invullen|vul … in|vult … in|delen|deel
      deelt u|zetten|zet|zet … neer|schenken|schenk ons|gun ons|gunnen|gunt u ons|typen|online zetten|uploaden|indienen|achtergelaten
    `,
    benefit: `
      cadeau|cadeaus|cadeautje|cadeautjes|kado|kadootje|gratis cadeau|gratis cadeautje|klein cadeautje|leuk cadeautje|presentje|verrassing
      verrassinkje|leuke verrassing|kleine verrassing|cadeaubon|cadeaubonnen|cadeaukaart|cadeaukaarten|giftcard|giftcards|bol cadeaukaart
      bol-cadeaukaart|waardebon|waardebonnen|tegoedbon|tegoedbonnen|tegoed|shoptegoed|voucher|vouchers|bon|kortingsbon|kortingsbonnen
      kortingscode|kortingscodes|korting|kortingen|% korting|procent korting|coupon|coupons|cashback|cash back|geld terug|geldterug|geld
      contant geld|euro|euro's|tientje|vijfje|twintigje|zakcentje|geldbedrag|bedrag terug|aankoopbedrag terug|volledige terugbetaling
      terugbetaling|terugbetalen|terugbetaald|terugstorting|restitutie|vergoeding|vergoeden|compensatie|bonus|bonuspunten|punten
      spaarpunten|beloning|beloningen|belonen|gratis|gratis artikel|gratis product|gratis producten|gratis exemplaar|gratis item
      tweede gratis|voor niks|voor noppes|kosteloos|extraatje|leuk extraatje|attentie|kleine attentie|bedankje|klein bedankje|aardigheidje
      iets lekkers|iets leuks|proefpakket|sample|winactie|kans maken|kans op|prijs winnen|verloting|loterij|prijsvraag|iets terug
      verlengde garantie|extra garantie|kop koffie|kopje koffie|traktatie|trakteren|geste
      tientje terug|meier|helft eraf|de helft eraf|er wat af|wat korting|iets extra's|gratis upgrade|gratis hoesje|cadeautje van ons
    `,
    giveVerb: `
      krijgen|krijgt|krijgt u|krijg je|krijg jij|je krijgt|u krijgt|ontvangen|ontvangt|ontvangt u|ontvang je|je ontvangt|u ontvangt
      sturen we|sturen wij|we sturen|wij sturen|stuur ik|ik stuur|geven we|geven wij|we geven|wij geven|geef ik|ik geef|schenken we
      schenken wij|wij schenken|maken we|wij maken|betalen we|betalen wij|wij betalen|storten we|storten wij|wij storten|wij vergoeden
      vergoeden we|vergoeden wij|belonen we|belonen wij|wij belonen|we belonen|doen we|doen er|doen er een|leggen we|stoppen we
      staat klaar|ligt klaar|ligt er klaar|ligt voor je klaar|is van jou|is van u|is voor jou|is voor u|mag je houden|mag u houden
      mag je hem houden|verdien je|verdien|verdient u|verdienen|win|winnen|maak kans|maakt u kans|profiteer|geniet van|claim|claimen
      verzilver|trakteren we|trakteren wij|trakteer ik|bedanken we|bedanken wij|bedanken u met|zetten we er|staat er iets tegenover
      terugkrijgen|krijg je terug|van ons cadeau|op onze kosten
    `,
    screenshot: `
      screenshot|screenshots|screenshotje|schermafdruk|schermafdrukken|schermafbeelding|schermfoto|printscreen|screendump
      foto van de review|foto van je review|foto van uw review|foto van je beoordeling|foto van uw beoordeling|foto van de beoordeling
      bewijs van de review|bewijs van je review|bewijs van plaatsing|link naar de review|link naar je review|link van je review
      linkje van de review|plaatje van je review|bewijsfoto
    `,
    condition: `
      als|indien|wanneer|zodra|mits|nadat|na plaatsing|na het plaatsen|na uw review|na je review|na de review|in ruil|in ruil voor
      in ruil daarvoor|als tegenprestatie|tegenprestatie|voor een|voor je|voor uw|voor elke|voor iedere|daarvoor|ervoor|als dank
      als dank voor|als bedankje|bij wijze van dank|op voorwaarde|op voorwaarde dat|voorwaarde|tenzij|totdat|tot u|tot je|zolang
      alleen als|pas als|pas wanneer|en dan|en u krijgt|en je krijgt|en wij|en we|en ontvang|en krijg|laat ons zien|laat het ons zien
      met een screenshot|ruilen|geven en nemen|eerst
    `,
    orElse: `
      anders|zo niet|of anders|of ik|of ik schrijf|of ik plaats|of ik geef|of ik zet|of er volgt|of er komt|of u krijgt|of jullie krijgen
      of je krijgt|of het wordt|of we|of wij|als ik geen|als ik niet|als ik mijn geld niet|als u niet|als u geen|als jullie niet
      als jullie geen|als je niet|als je geen|als er geen|als er niet|indien niet|tenzij|in het andere geval|krijg ik geen|krijg ik niet
      krijg ik mijn geld niet|zonder terugbetaling|doet u dat niet|doen jullie dat niet|weigert u|weigeren jullie|ofwel|zoniet
      of ik brand|of ik kraak|of ik maak|of ik vertel|of ik zeg|of ik laat|of het regent|aan jullie de keus
      jullie keuze|uw keuze|jouw keuze|en ik hou m'n mond|en ik hou mijn mond|en ik zwijg
    `,
    withhold: `
      niet versturen|versturen we niet|versturen wij niet|niet verzenden|verzenden we niet|niet opsturen|sturen we niet|sturen wij niet
      niet terugbetalen|betalen we niet terug|niet vergoeden|vergoeden we niet|niet vervangen|vervangen we niet|niet in behandeling
      nemen we niet in behandeling|gaat niet weg|gaat niet de deur uit|gaat pas weg|gaat pas de deur uit|gaat pas op de post
      versturen we pas|versturen wij pas|sturen we pas|sturen wij pas|verzenden we pas|verzenden wij pas|betalen we pas|betalen wij pas
      storten we pas|storten wij pas|terugbetaling pas|terugbetalen pas|geld pas terug|pas terugbetaald|pas verzonden|pas verstuurd
      pas vervangen|pas vrijgegeven|pas uitgekeerd|krijgt u pas|krijg je pas|vervanging pas|vervangend exemplaar pas
      geen geld terug voordat|geen terugbetaling zonder|geen terugbetaling voordat|geen vervanging voordat|houden we vast|houden wij vast
      houden … vast|houden we in|ingehouden|vasthouden|vastgehouden|in de wacht|staat in de wacht|staat stil|blijft liggen|blijft hier
      blijft bij ons|ligt stil|op slot|bevroren|bevriezen|geblokkeerd tot|gepauzeerd|pauzeren|opgeschort|schorten … op|vrijgegeven zodra
      geven we vrij zodra|eerder gebeurt er niets|eerder doen we niets|tot die tijd|wachten op uw review|wachten op je review
      wachten op uw beoordeling|wordt pas verzonden|wordt pas verstuurd|wordt pas terugbetaald|wordt pas vrijgegeven
      staat klaar, hij|gaat eruit zodra|gaat weg zodra|gaat de deur uit zodra|gaat op de post zodra|maar eerst die
      kunnen we niets voor u doen|kunnen we niks voor u doen|kunnen we niks voor je doen|kunnen we niets voor je doen
      gebeurt er niks|gebeurt er niets|geen vervanging|geen sterren|geen terugbetaling|blijft hier liggen|blijft staan tot
    `,
    remedy: `
      terugbetaling|terugbetalen|terugbetaald|terugstorting|teruggestort|terugstorten|restitutie|geld terug|mijn geld|uw geld|je geld
      aankoopbedrag|vervanging|vervangend|vervangend product|vervangend exemplaar|vervangend artikel|vervangende|nieuw exemplaar
      nieuwe toesturen|nazending|nalevering|nazenden|omruiling|vergoeding|schadevergoeding|compensatie|schadeloosstelling|creditnota
      pakket|pakketje|onderdeel|onderdelen|reserveonderdeel|nieuw onderdeel|reparatie|garantieclaim|garantieafhandeling|retourlabel
      tegemoetkoming|helft terug|helft van het bedrag|helft van mijn geld|deel terug|centen terug|poen terug
    `,
    honest: `
      eerlijk|eerlijke|in alle eerlijkheid|oprecht|oprechte|neutraal|objectief|objectieve|onafhankelijk|onbevooroordeeld|goed of slecht
      positief of negatief|negatief of positief|of het nu goed|ongeacht|wat u ook vindt|wat je ook vindt|uw mening|je mening|jouw mening
      uw ervaring|je ervaring|jouw ervaring|uw ervaringen|je ervaringen|hoe u het vond|hoe je het vond|wat u ervan vindt
      wat je ervan vindt|wat vond u|wat vond je|vrijblijvend|geheel vrijblijvend|vrijwillig|in uw eigen woorden|in je eigen woorden
      kritisch|opbouwend|naar waarheid
    `,

    promotion: `
      black friday|blackfriday|cyber monday|cyberweek|singles day|solden|zomersolden|wintersolden|uitverkoop week|opruiming met
      totale leegverkoop|leegverkoop|koopjesweek|koopjesdagen|dolle dwaze|dwaze dagen|prijzenfestival|stuntprijs|stuntprijzen
      stuntaanbieding|stuntaanbiedingen|dagdeal|dagdeals|dagaanbieding|dagaanbiedingen|weekdeal|weekdeals|weekaanbieding|weekaanbiedingen
      flash sale|flashsale|zomersale|wintersale|midseason sale|mid season sale|megasale|mega sale|knaldeal|knaldeals|superdeal|superdeals
      topdeal|topdeals|1+1 gratis|1 + 1 gratis|2+1 gratis|2 + 1 gratis|een plus een gratis|2e gratis|tweede halve prijs|2e halve prijs
      2 voor de prijs van 1|twee voor de prijs van één|3 halen 2 betalen|twee halen één betalen|2 halen 1 betalen|kortingsactie
      kortingsweek|kortingsweken|nieuwe collectie|onze nieuwste collectie|nieuwste collectie|voorjaarscollectie is|zomercollectie is
      wintercollectie is|herfstcollectie is|op=op|op is op|zolang de voorraad strekt|tijdelijke aanbieding|tijdelijke actie
      exclusieve aanbieding|exclusieve korting|speciaal voor u korting|speciale aanbieding voor|bodemprijs|bodemprijzen
      laagsteprijsgarantie|spotprijs|spotprijzen|onverslaanbare prijs|onverslaanbare prijzen|korting op alles|op het hele assortiment
      op de hele collectie|korting op je volgende|korting op uw volgende|welkomstkorting|vaste klantenkorting|verjaardagskorting
      nieuwsbriefkorting|schrijf je in voor onze nieuwsbrief|schrijf u in voor onze nieuwsbrief|aanmelden voor onze nieuwsbrief
      abonneer je op onze|vriend aanbrengen|vrienden uitnodigen en|vip-club|spaaractie
      derde cadeau|tweede cadeau|derde gratis|tweede gratis|tweede voor de helft|nodig vrienden uit|vriendenkorting
      misschien vindt u dit ook leuk|misschien vind je dit ook leuk|dit vindt u vast ook leuk|dit vind je vast ook leuk
      black friday deals|wekelijkse koopjes|nieuwe collectie is binnen|nieuwe collectie is er
    `,
    offer: `
      aanbieding|aanbiedingen|actieprijs|actieprijzen|korting|kortingen|kortingscode|kortingsbon|actiecode|couponcode|waardebon|sale
      uitverkoop|opruiming|koopje|koopjes|deals|promotie|promoties|promo|afgeprijsd|halve prijs|voor de halve prijs|gratis verzending
      gratis bezorging|voordeelpakket|bundelkorting|stapelkorting|prijsverlaging|introductieprijs|welkomstaanbieding|spaarvoordeel
      % korting|procent korting|10%|15%|20%|25%|30%|40%|50%|70%|voorjaarscollectie|zomercollectie|wintercollectie|herfstcollectie
      voor de helft|voor halve prijs|tweede gratis|derde gratis|derde cadeau|tweede cadeau|tweede halve prijs
    `,
    promotionCall: `
      shop nu|koop nu|bestel nu|bestel snel|bestel vandaag|nu bestellen|sla je slag|slaat u uw slag|sla uw slag|grijp je kans
      grijp uw kans|grijp die kans|mis het niet|mis dit niet|mis ze niet|niet te missen|ontdek|ontdekt u|ontdek onze|neem een kijkje
      neem eens een kijkje|neemt u een kijkje|kijk eens|kijk eens rond|kijk ook eens|kijk snel|kijk ook naar|kijk rond|kijk dan|snuffel
      neus eens rond|neus rond|bekijk ook|bekijk onze|bekijk snel|bekijk hier onze|bezoek onze|bezoek ook|kom langs in onze|loop binnen
      volg onze winkel|volg onze shop|volg ons voor|abonneer|schrijf je in|schrijf u in|meld je aan|profiteer|profiteer nu|profiteert u
      haal in huis|haal ze in huis|gun jezelf|verwen jezelf|verwen je|trakteer jezelf|alleen vandaag|enkel vandaag|alleen deze week
      alleen dit weekend|nog tot zondag|wees er snel bij|wees snel|snel zijn|scoor|scoor nu|met code|met de code|gebruik code
      gebruik de code|vul de code in|past perfect bij|past er mooi bij|leuk erbij|misschien ook leuk|ook leuk|ook interessant
      we hebben ook|wij hebben ook|wij verkopen ook|we verkopen ook|wist u dat we|wist je dat we|kent u onze|ken je onze
      vergeet niet te kijken|vertel het je vrienden|nodig vrienden uit|combineer met|maak je set compleet
      kom eens kijken|kijk eens bij|kijk eens in|volg ons|deze week maar|deze week slechts|dit weekend|voor alles weg is
      voordat alles weg is|op=op|op is op|via jouw link|via je link|via uw link|breng vrienden aan
    `,
    ownGoods: `
      onze winkel|onze webshop|onze shop|mijn winkel|mijn shop|ons assortiment|heel ons assortiment|ons hele assortiment
      het hele assortiment|hele assortiment|volledige assortiment|ons aanbod|onze collectie|hele collectie|onze producten
      onze andere producten|andere producten|onze artikelen|onze andere artikelen|andere artikelen|mijn andere artikelen
      mijn andere advertenties|andere advertenties|alle producten|alle artikelen|andere modellen|andere kleuren|nieuwe modellen
      onze nieuwe|onze nieuwste|onze bestsellers|onze toppers|bijpassende|bijpassend|bijpassende accessoires|accessoires|onze website
      onze site|ons merk|onze zomercollectie|onze wintercollectie|volgende bestelling|volgende aankoop|onze app|onze folder
      onze winkelpagina|verkoperspagina
      najaarsassortiment|ons najaarsassortiment|zomercollectie|wintercollectie|najaarscollectie|voorjaarscollectie|uw volgende bestelling
      je volgende bestelling
    `,

    guarantee: `
      garantie|garanties|de garantie|garantietermijn|garantieperiode|garantierecht|wettelijke garantie|fabrieksgarantie
      fabrieksgarantie geldt|wettelijke rechten|consumentenrecht|consumentenrechten|conformiteit|conformiteitsgarantie|non-conformiteit
      waarborg|vrijwaring|aansprakelijk voor gebreken|aansprakelijkheid voor gebreken|verantwoordelijk voor gebreken
      verantwoordelijk voor defecten|aansprakelijk voor defecten|recht op deugdelijk|deugdelijk product
    `,
    withdrawal: `
      herroeping|herroepingsrecht|herroepen|herroept|bedenktijd|bedenktermijn|bedenkperiode|zichttermijn|zichtperiode|ontbinden|ontbinding
      14 dagen|14-dagen|veertien dagen|14 dagen bedenktijd|koop op afstand|retourrecht|recht op retour|recht om te retourneren
      recht van retour|retourtermijn|retourperiode|afzien van de koop|van de koop afzien|koop ongedaan|aankoop ongedaan|verzakingsrecht
      recht om af te zien
    `,
    returnGoods: `
      retour|retouren|retourneren|retourneer|retourneert|geretourneerd|retournering|retourzending|retourzendingen|retour nemen
      retour sturen|retoursturen|retourzenden|retour gestuurd|retourname|terugsturen|teruggestuurd|teruggezonden|terugzenden|stuur … terug
      stuurt … terug|sturen … terug|terugnemen|teruggenomen|nemen … terug|neem … terug|nemen we terug|nemen wij terug|neemt … terug
      terugname|terugbrengen|teruggebracht|terug te sturen|terug te nemen|ruilen|geruild|ruilt|ruilingen|omruilen|omgeruild|omruiling
      ruilen … om|te ruilen|omwisselen|teruggeven|teruggegeven|retours
    `,
    refund: `
      terugbetaling|terugbetalingen|terugbetalen|terugbetaald|terugbetaalt|betalen … terug|betaal … terug|betaalt … terug
      betalen wij terug|betalen we terug|terugstorten|teruggestort|terugstorting|storten … terug|stort … terug|storten we terug|restitutie
      restitueren|gerestitueerd|geld terug|geldteruggarantie|geld-terug*|geld retour|aankoopbedrag terug|bedrag terug|centen terug|refund
      crediteren|gecrediteerd|terugkrijgen van uw geld|terug te betalen
    `,
    complaint: `
      klachtrecht|reclamatie|reclamaties|reclameren|klachten over|klacht over|klachten na|garantieclaim|garantieclaims|claims|claim na
      schadeclaim|schadeclaims|klachten in behandeling|klacht in behandeling|klachttermijn|bezwaar maken na|aanspraak|aanspraak maken
    `,
    denialVerb: `
      uitgesloten|uitgezonderd|sluiten … uit|sluiten wij uit|sluiten we uit|sluit … uit|vervalt|komt te vervallen|verliest u|verlies je
      verliest het recht|verspeelt|verspeeld|verbeurd|weigeren|weigert|geweigerd|weigeren wij|weigeren we|wijzen … af|wijst … af
      wijzen we af|wijzen wij af|ziet af van|afstand van|doet afstand|ongeldig|nietig|niet-retourneerbaar|eigen risico|op eigen risico
      voor eigen risico|eigen schuld|eigen verantwoordelijkheid|pech gehad|jammer dan|jouw probleem|uw probleem|je eigen probleem
      uw eigen probleem|uit den boze|gekocht zoals gezien|zoals gezien|in de staat waarin|einde verhaal|kunt u vergeten|kun je vergeten
      kun je wel vergeten|kunt u wel vergeten|fluiten|fluit er maar naar|dan pech|is pech|pech voor u|pech voor je|definitief gekocht
    `,
    saleItem: `
      sale|sale-artikel|sale-artikelen|saleartikelen|sale artikelen|uit de sale|in de sale|uitverkoop|uitverkoopartikelen
      uitverkochte deal|opruiming|opruimingsartikelen|afgeprijsd|afgeprijsde|afgeprijsde artikelen|in prijs verlaagd|in prijs verlaagde
      verlaagde prijs|korting|met korting|kortingsartikelen|aanbieding|aanbiedingen|in de aanbieding|in aanbieding|actieartikel
      actieartikelen|actieproducten|actieprijs|solden|soldenartikelen|soldeerperiode|outlet|outletartikelen|restpartij|restpartijen|b-keus
      b keuze|b-keuze|tweede keus|tweede keuze|showmodel|showmodellen|toonzaalmodel|tweedehands|2dehands|gebruikte|refurbished|occasion
      demo|demomodel|koopje|koopjes|stuntprijs|voor die prijs|voor deze prijs|bij die prijs|black friday
    `,
    opened: `
      geopend|geopende|geopend is|opengemaakt|open gemaakt|opengescheurd|geopende verpakking|verpakking open|verpakking geopend
      verpakking opengemaakt|eenmaal open|eenmaal geopend|uitgepakt|uitgepakte|uit de verpakking|uit de doos|zegel verbroken
      verzegeling verbroken|verbroken zegel|verbroken verzegeling|seal verbroken|seal kapot|seal eraf|zonder seal|zegel eraf|gebruikt
      gebruikte|in gebruik|in gebruik genomen|gedragen|gepast|aangehad|gewassen|gemonteerd|geïnstalleerd|uitgeprobeerd|uitgetest
      labels eraf|label eraf|zonder label|kaartje eraf|kaartje verwijderd|labels verwijderd|plastic eraf|folie eraf|folie verwijderd
      aangesloten|openen van de verpakking|openmaken|opent
    `,
    faulty: `
      defect|defecte|defecten|kapot|kapotte|stuk|stukke|kaduuk|beschadigd|beschadigde|beschadiging|beschadigingen|schade|transportschade
      breuk|gebroken|gebreken|gebrek|gebrekkig|gebrekkige|mankement|mankementen|fout|foutief|foutieve|ondeugdelijk|ondeugdelijke
      werkt niet|werken niet|niet werkend|niet werkt|doet het niet|niet meer doet|doet niks|begeeft het|begeven|haperen|hapert|gescheurd
      scheur|barst|gebarsten|krassen|bekrast|lekt|lek|productiefout|fabricagefout|fabrieksfout|verkeerd geleverd|verkeerd artikel
      verkeerde artikel|onvolledig|incompleet|ontbrekende onderdelen|dood|overleden apparaat|naar de knoppen|naar de maan|storing
      storingen
    `,
    inNoCase: `
      onder geen beding|onder geen enkel beding|onder geen enkele voorwaarde|onder geen enkele omstandigheid|onder geen omstandigheden
      in geen geval|in geen enkel geval|geenszins|hoe dan ook|wat er ook|wat er ook gebeurt|wat de reden ook|om welke reden dan ook
      ongeacht de reden|ongeacht|zelfs als|zelfs niet|ook niet als|ook niet bij|ook al|ook als|zonder uitzondering|zonder uitzonderingen
      geen uitzondering|geen uitzonderingen|nooit|nimmer|absoluut|te allen tijde|altijd|per definitie|categorisch|principieel|uit principe
      alle verkopen|alle aankopen|elke aankoop|geen discussie|geen gezeur|punt uit|klaar uit|basta|einde discussie|na verzending
      na ontvangst|na levering|na aankoop|eenmaal verzonden|eenmaal gekocht|zodra het pakket|zodra u het
    `,
    storeCredit: `
      tegoedbon|tegoedbonnen|tegoed|winkeltegoed|shoptegoed|waardebon|waardebonnen|cadeaubon|voucher|vouchers|creditnota|store credit
      alleen ruilen|enkel ruilen|uitsluitend ruilen|alleen omruilen|enkel omruilen|omruilen voor|ruilen voor iets|een bon
      in de vorm van een tegoed|in de vorm van een bon|als tegoed|kortingsbon
    `,
    maker: `
      fabrikant|de fabrikant|producent|fabriek|maker|merk|merkhouder|leverancier|de leverancier|importeur|groothandel|distributeur
      service center van|servicecentrum|reparatiecentrum|klantenservice van het merk|vervoerder|de vervoerder|bezorgdienst|pakketdienst
      koerier|koeriersdienst|transporteur|postnl|dhl|dpd|bpost|gls|de bezorger
    `,
    refundCondition: `
      alleen in originele verpakking|enkel in originele verpakking|uitsluitend in originele|alleen in de originele|enkel in de originele
      alleen in ongeopende|ongeopende originele|ongeopende verpakking|onbeschadigde originele|zonder originele verpakking
      zonder originele doos|moet in de originele|moet in originele|originele verpakking verplicht|originele doos verplicht|onderteken
      ondertekent u|ondertekenen|handtekening onder|verklaring tekenen|verklaring ondertekenen|afstandsverklaring|verklaart dat u geen
      administratiekosten|herbevoorradingskosten|restocking|restocking fee|retouradministratie|behandelingskosten|inspectiekosten
      onderzoekskosten|verwerkingskosten|inhouding van|invoerrechten betaalt|invoerrechten te betalen|retour naar china
      terugsturen naar china|terug naar china|uitpakvideo|unboxing video|unboxingvideo|video van het uitpakken|eerst de klacht sluiten
      eerst de claim intrekken|klacht intrekken|claim intrekken|eerst een nieuwe bestellen|kosten koper ook
    `,
    changeOfMind: `
      van gedachten veranderd|van gedachten verandert|bedenken|bedacht|bedenkt|spijt|spijt van|toch niet|niet bevalt|bevalt niet|niet mooi
      niet naar wens|niet meer nodig|niet meer wilt|niet meer wil|niet meer willen|verkeerde maat besteld|verkeerd besteld
      verkeerde maat gekozen|verkeerde kleur gekozen|per ongeluk besteld|vergissing|zonder reden|zonder opgaaf van reden|miskoop|smaak
      andere keuze
    `,
    lawfulException: `
      maatwerk|op maat|op maat gemaakt|op maat gemaakte|op maat gesneden|op maat gezaagd|speciaal voor u gemaakt|speciaal voor jou gemaakt
      speciaal besteld|speciaal gemaakt|gepersonaliseerd|gepersonaliseerde|persoonlijke tekst|met naam|met uw naam|met je naam|bedrukt
      bedrukte|gegraveerd|gegraveerde|gravure|geborduurd|naar wens gemaakt|op bestelling gemaakt|eigen ontwerp|eigen foto|hygiëne|hygiene
      hygiënisch|hygiënische|hygiëneproducten|hygiënezegel|om hygiënische redenen|verzegeld|verzegelde|ondergoed|lingerie|badkleding
      badmode|bikini|slip|slips|oorbel|oorbellen|oorknopjes|piercing|piercings|cosmetica|topper|matras|seksspeeltjes|seksspeeltje
      bederfelijk|bederfelijke|beperkt houdbaar|voedsel|levensmiddelen|etenswaren|bloemen|planten|verse|vers|download|downloads|digitale
      digitaal|licentie|licentiesleutel|software|game code|tijdschriften|kranten|tickets|medicijnen|stof van de rol
    `,
    only: `
      alleen|enkel|slechts|uitsluitend|louter|maar alleen|hooguit|hoogstens|maximaal|niets anders dan|enige mogelijkheid|enige optie
      alleen maar
    `,

    cure: `
      geneest|genezen|genezing|genas|heelt|helen|verhelpt|verhelpen|behandeling van|behandelt|bestrijdt|bestrijden|bestrijding|verlost
      verlost u|verlos|verlossen|bevrijdt|bevrijd van|afkomen van|afhelpen|helpt … af|af van je|af van uw|vanaf komen|verdwijnt|verdwijnen
      laat … verdwijnen|doet … verdwijnen|doodt|vernietigt|elimineert|weg met|stopt de|stopt haaruitval|rekent af met|afgelopen met
      nooit meer|gedaan met|voorkomt|beschermt tegen|bescherming tegen|werkt tegen|effectief tegen|helpt tegen|helpt bij|middel tegen
      medicijn tegen|remedie tegen|verlicht|verlichting van|verlaagt|verlagen|normaliseert|vervangt uw medicijnen|vervangt medicijnen
      geen insuline meer|zonder insuline|medicijnen overboord|pillen overboord|in plaats van medicijnen|zonder medicijnen|lost … op
      ontgift|ontgiften|teruggroeien|groeit … terug|omkeren
      komt u af van|kom je af van|bent u verlost van|ben je verlost van|verlost u van|verlost je van|afrekenen met
      zeg vaarwel tegen|vaarwel tegen|zeg maar dag tegen|neemt … pijn weg|trekt … pijn
    `,
    disease: `
      diabetes|suikerziekte|bloedsuiker|bloedsuikerspiegel|kanker|*kanker|tumor|tumoren|leukemie|uitzaaiingen|artrose|reuma|reumatische
      reumatiek|artritis|gewrichtspijn|gewrichtspijnen|gewrichtsklachten|kniepijn|rugpijn|nekpijn|rugklachten|hernia|ischias|jicht|eczeem
      psoriasis|acne|puistjes|jeugdpuistjes|rosacea|huiduitslag|netelroos|wratten|voetschimmel|schimmelnagel|schimmelnagels|kalknagel
      kalknagels|schimmelinfectie|herpes|koortslip|gordelroos|slapeloosheid|slaapproblemen|slaapstoornis|slaapapneu|snurken|migraine
      hoofdpijn|hoge bloeddruk|bloeddruk|cholesterol|hartinfarct|hartaanval|hartziekte|hartziekten|beroerte|trombose|spataderen|aambeien
      haaruitval|haarverlies|kaalheid|kale plekken|depressie|depressies|angst en paniek|angststoornis|paniekaanvallen|burn-out|burnout
      adhd|autisme|dementie|alzheimer|parkinson|epilepsie|multiple sclerose|astma|bronchitis|copd|allergie|allergieën|hooikoorts
      bijholteontsteking|corona|covid|covid-19|griep|verkoudheid|virus|virussen|bacteriën|infectie|infecties|blaasontsteking|ontsteking
      ontstekingen|hiv|aids|hepatitis|nierstenen|leververvetting|schildklier|schildklierproblemen|onvruchtbaarheid|impotentie
      erectieproblemen|erectiestoornis|prostaat|prostaatklachten|overgangsklachten|opvliegers|menstruatiepijn|endometriose
      prikkelbare darm|pds|brandend maagzuur|maagzuur|maagzweer|constipatie|diarree|tinnitus|oorsuizen|staar|glaucoom|bijziendheid
      doofheid|osteoporose|fibromyalgie|chronische pijn|chronische ziekte|chronische ziekten|pijn|alle ziektes|alle ziekten|alle kwalen
      kwalen|cellulite|rimpels|littekens|parasieten|wormen|lyme|ziekte van lyme|malaria
      kalende|dunner wordend haar|grijze haren|slapeloos|slecht slapen|heuppijn|schouderpijn|hielspoor|spierpijn|buikpijn|wallen
      opgeblazen gevoel|slechte ogen|vergeetachtigheid
    `,
    weight: `
      afvallen|af te vallen|afgevallen|val … af|valt … af|vallen … af|gewichtsverlies|gewicht verliezen|verlies gewicht|kilo's kwijt
      kilo kwijt|kilo's kwijtraken|kilo's eraf|kilo eraf|kilo minder|kilo's minder|kilo in|kilo's in|kg in|kg eraf|kilo's verliezen
      kilo verliezen|vet verbranden|vetverbranding|vetverbrander|verbrandt vet|smelt vet|vet smelt|vet weg|buikvet|platte buik|buikje weg
      slank|slanker|slanke lijn|afslanken|afslankt|afslankpil|afslankpillen|afslankthee|droomfiguur|kledingmaten|maten kleiner
      eetlust remt|remt de eetlust|eetlustremmer|zonder dieet|zonder diëten|zonder sporten|zonder te sporten|overgewicht|pondjes|fatburner
      kilo afvallen|kilo afgevallen|kilo lichter|kilo's lichter|kilo minder wegen|pondjes eraf|pond eraf|smelt het vet
      buikvet weg|kledingmaten kleiner|kledingmaat kleiner|zwembandje weg|strakke buik
    `,
    absolute: `
      gegarandeerd|gegarandeerde|garanderen|100%|100 %|100 procent|honderd procent|voor altijd|voorgoed|blijvend|definitief af
      binnen 3 dagen|binnen drie dagen|in drie dagen|in 3 dagen|in 7 dagen|in zeven dagen|binnen een week|in een week|in één week
      binnen één week|in twee weken|in 2 weken|binnen twee weken|binnen 2 weken|in een paar dagen|binnen enkele dagen
      binnen een paar dagen|in een maand|binnen een maand|binnen 24 uur|in 24 uur|binnen enkele minuten|in enkele minuten
      van de ene op de andere dag|van vandaag op morgen|'s nachts al|zonder bijwerkingen|geen bijwerkingen|bijwerkingvrij
      wetenschappelijk bewezen|klinisch bewezen|medisch bewezen|bewezen effectief|door artsen aanbevolen|artsen staan versteld
      wondermiddel|wonder|wonderbaarlijk|wonderkuur|altijd effectief|werkt altijd|alle soorten|elke vorm van|zonder dokter|zonder arts
      zonder operatie|zonder medicijnen|zonder pillen|beter dan medicijnen|beter dan elk medicijn|nooit meer|in een handomdraai
      als sneeuw voor de zon
      in drie weken|na drie weken|na twee weken|binnen 7 dagen|vanaf de eerste nacht|na één keer|na een keer|na één nacht|in één nacht
      werkt bij iedereen|dokters verzwijgen|artsen verzwijgen|dokters haten|op natuurlijke wijze|gegarandeerd nooit
      zonder iets te laten staan|zonder inspanning|verleden tijd
    `,
    superlative: `
      nummer één ter wereld|nummer 1 ter wereld|nr 1 ter wereld|nr. 1 ter wereld|wereldwijd nummer 1|wereldwijd nummer één
      beste ter wereld|beste van de wereld|'s werelds beste|de allerbeste ter wereld|beste op de markt|het beste product ooit
      beste product ooit|onverwoestbaar|onverwoestbare|onbreekbaar gegarandeerd|gaat nooit kapot|gaan nooit kapot|nooit meer kapot
      gaat een leven lang mee|gaat eeuwig mee|gaan eeuwig mee|gaat voor altijd mee|levenslang mee|absoluut veilig|100% veilig|100 % veilig
      honderd procent veilig|volledig risicoloos|volkomen risicoloos|zonder enig risico|geen enkel risico|het enige middel dat
      de enige die echt werkt|ongeëvenaard|sterkste ter wereld|snelste ter wereld|veiligste ter wereld|verdubbel je geld
      gegarandeerde winst|beter dan apple|doodt 100%|beschermt tegen 5g|kan niet stuk gegarandeerd
      werkt bij iedereen|helpt iedereen|werkt voor iedereen|nooit meer opladen
    `,

    fake: `
      namaak|namaakmerk|namaakspullen|namaakartikel|namaakartikelen|nagemaakt|nagemaakte|nagebootst|replica|replica's|replicas|replika
      vervalst|vervalste|vervalsing|vervalsingen|nep|neppe|nepmerk|nepproduct|nepproducten|nepartikel|nep-merk|neppert|neppers|neplogo
      fake|fakes|superfake|super fake|kopie van het merk|kopie van het origineel|kopie van de originele|goede kopie|perfecte kopie
      exacte kopie|1:1 kopie|1-op-1 kopie|één op één kopie|1 op 1 kopie|1:1 replica|1:1 kwaliteit|is een kopie|zijn kopieën|merkkopie
      aaa kwaliteit|aaa-kwaliteit|aaa kopie|aaa+|a-kwaliteit replica|spiegelkwaliteit|imitatie van het merk|imitatie van het origineel
      merkimitatie|imitaties van|dupe met logo|illegale kopie|gekraakte|gekloond|kloon van|niet van echt te onderscheiden
      van echt niet te onderscheiden|zie je het verschil niet|niemand ziet het verschil|uit turkije 1:1|turkse namaak|beverwijkse
      zwarte markt kwaliteit
      dezelfde fabriek als de echte|zelfde fabriek als de echte|zonder licentie gemaakt|alleen zonder licentie|het is een dupe|is een dupe
      goeie fakes|goede fakes|nepbon|nep bon|neppe bon
    `,
    genuine: `
      niet origineel|niet originele|geen origineel|geen originele|geen echte|geen echt|niet echt van|niet de echte|niet van het merk
      niet het origineel|niet de originele versie|niet authentiek|originele merk|origineel merk|merkoriginelen|authentiek|authentieke
      authenticiteit|echtheidscertificaat|gelicentieerd|officieel gelicentieerd|officieel merkproduct|echte merk|echt merk|echte nike
      originele nike|echte gucci
    `,
    customs: `
      douane|de douane|douaneformulier|douanepapieren|douaneaangifte|douanekosten|douaneheffing|douanewaarde|douanerechten|douanelabel
      inklaren|inklaring|inklaringskosten|invoerrechten|invoerbelasting|invoerheffing|invoerkosten|importheffing|importheffingen
      importbelasting|import-btw|invoer-btw|belastingdienst|fiscus|cn22|cn23|aangifte|aangegeven waarde|goederenwaarde|proforma
    `,
    declareVerb: `
      aangeven|geef … aan|geven … aan|aan te geven|aangegeven|aangegeven als|aangegeven worden|declareren|declareer|declareert
      gedeclareerd|zetten … op het pakket|zet … op het pakket|zet … op het formulier|zetten … op het formulier|zetten we op|zetten wij op
      zet erop|erop zetten|zetten we erop|zet … erop|zetten … erop|erop schrijven|schrijven erop|schrijf erop|schrijven we erop
      schrijf … op het|schrijven … op het|opschrijven|vermelden|vermeld|vermelden we|vermelden wij|vermeldt u|vermeld op|invullen als
      vul … in als|vullen … in|invullen op|labelen|labelen als|markeren|markeer|markeren als|bestempelen|opgeven|op te geven|opgeven als
      geef … op|geven … op|opmaken|maken … op|uitschrijven|schrijf … uit|waarderen op|lager opgeven|lager aangeven|lager zetten
      lager invullen|een waarde van|waarde verlagen
    `,
    papers: `
      factuur van|factuur voor de douane|douanefactuur|proforma|proformafactuur|pro forma factuur|handelsfactuur|douaneformulier
      douanepapieren|douaneaangifte|douaneverklaring|douanelabel|verzendlabel|verzendpapieren|vrachtbrief|pakbon|exportpapieren
      op de factuur|op het pakket|op de doos|op het label|op de pakbon|op de papieren|op het formulier|tweede factuur|cn22|cn23
      aangegeven waarde|goederenwaarde
      op het pakje|op het pakketje|op het etiket|op de sticker
    `,
    lowValue: `
      lagere waarde|lage waarde|een lagere waarde|lager bedrag|een lager bedrag op|kleiner bedrag op|laag bedrag op|lagere prijs op
      lagere factuurwaarde|minder waarde|halve waarde|helft van de waarde|halve prijs op|helft op de|fractie van de waarde
      fractie van de prijs|symbolische waarde|symbolisch bedrag op|minimale waarde|minimumwaarde|valse waarde|nepwaarde|waarde van 10 euro
      waarde van 20 euro|waarde van 5 euro|maar 10 euro waard|onder de vrijstelling|onder de drempel blijft|onder de grens blijft
      onder de 150 blijft|onder 150 euro blijft|onder 22 euro blijft|onder de douanegrens|in plaats van de echte prijs
      in plaats van de volle prijs|in plaats van de werkelijke|lager opgeven|lager aangeven|lager zetten|laag houden|waarde laag
      waarde verlagen|waarde omlaag
      minder dan u betaald|minder dan je betaald|minder dan betaald|lager bedrag erop|kleiner bedrag erop|laag bedrag erop|minder erop
      minder op zetten|lagere prijs erop|in plaats van de echte|in plaats van het echte
    `,
    giftMark: `
      als cadeau|als kado|als cadeautje|als geschenk|als gift|cadeau aankruisen|geschenk aankruisen|vakje geschenk|vakje cadeau
      als monster|als sample|monster zonder waarde|monster|zonder handelswaarde|geen handelswaarde|geen commerciële waarde
      zonder commerciële waarde|als documenten|als document|als drukwerk|als privézending|privézending|van particulier aan particulier
      als persoonlijke spullen|persoonlijke spullen|persoonlijke bezittingen|als gebruikt|als gebruikte spullen|tweedehands kleding op
      als retour op|als reparatie|reparatiezending|als speelgoed op|als onderdelen op
      cadeau op het|cadeau erop|kado erop|geschenk erop|documenten op het
    `,
    avoidTax: `
      douane ontwijken|douane te ontwijken|douane omzeilen|douane te omzeilen|langs de douane|om de douane heen|door de douane glipt
      invoerrechten ontwijken|invoerrechten te ontwijken|invoerrechten omzeilen|invoerrechten te vermijden|invoerrechten vermijden
      invoerrechten besparen|invoerrechten uitsparen|invoerrechten te besparen|invoerkosten besparen|geen invoerrechten betalen
      geen invoerrechten betaalt|geen invoerrechten hoeft|geen douanekosten betaalt|geen douanekosten betalen|geen douanekosten hoeft
      geen belasting betalen|geen belasting betaalt|geen belasting hoeft|belasting ontwijken|belasting te ontwijken|belasting ontduiken
      belasting te ontduiken|belasting omzeilen|belasting besparen|btw besparen|btw uitsparen|btw ontwijken|btw te ontwijken
      zonder btw afrekenen|zonder btw betalen|scheelt btw|scheelt je de btw|scheelt 21%|de fiscus omzeilen|buiten de belasting
      buiten de belastingdienst|buiten de boeken|buiten de fiscus|zodat de douane|zodat je geen invoer|zodat u geen invoer
      zodat je geen belasting|zodat u geen belasting|zodat je geen btw|dan betaal je geen|dan betaalt u geen|merkt de douane
      douane merkt niks|douane niks merkt
      dat scheelt u invoerrechten|scheelt u invoerrechten|scheelt je invoerrechten|scheelt invoerrechten|scheelt u btw
      zodat er niks bijkomt|zodat er niets bijkomt
      kijkt de douane niet|zonder dat de douane
      dan betaalt u geen invoerrechten|dan betaalt u geen btw|dan betaal je geen invoerrechten|dan betaal je geen btw
    `,
    noInvoice: `
      zonder factuur|zonder bonnetje|factuur weglaten|laten de factuur weg|geen factuur nodig|geen bon nodig|geen bonnetje nodig
      hoeft geen factuur|hoeft geen bon|geen factuur hoeft|factuur niet nodig|bonnetje niet nodig|zwart betalen|zwart afrekenen|zwart doen
      in het zwart|zwart geld|zwart regelen|buiten de boeken|buiten de administratie|van de boeken|handje contantje zonder|wit of zwart
      kan het ook zwart|kan dat zwart|zwart, zonder|zwart zonder|zonder bon en zonder
    `,
    secret: `
      wachtwoord|wachtwoorden|paswoord|paswoorden|password|ww|pincode|pin code|je pin|uw pin|pin van je|pin van uw|pin nummer|pinnummer
      inlogcode|inlogcodes|inloggegevens|inlog gegevens|login gegevens|logingegevens|inlognaam en|toegangscode|verificatiecode
      verificatie code|verificatienummer|bevestigingscode die|bevestigingscode|beveiligingscode|veiligheidscode|controlecode
      authenticatiecode|2fa-code|2fa code|tweestapscode|eenmalige code|eenmalig wachtwoord|otp|otp-code|sms-code|smscode|sms code
      code uit de sms|code per sms|code die je per sms|code die u per sms|code die u ontvangt|code die je ontvangt|code die u krijgt
      code die je krijgt|code die u net|code die je net|code op je telefoon|code op uw telefoon|code in de sms|zescijferige code
      6-cijferige code|6 cijferige code|viercijferige code|4-cijferige code|cijfers uit de sms|tan-code|tancode|cvv|cvc|cvv-code|cvc-code
      cvc code|cvv code|driecijferige code|3-cijferige code|drie cijfers achterop|3 cijfers achterop|cijfers achterop
      laatste drie cijfers op de achterkant|drie cijfers op de achterkant|cijfers op de achterkant|kaartgegevens|creditcardgegevens
      creditcardnummer|volledige kaartnummer|volledig kaartnummer|hele kaartnummer|volledige creditcardnummer|vervaldatum van de kaart
      vervaldatum van je kaart|vervaldatum van uw kaart|kaartnummer en|digid|digid-code|digid-gegevens|internetbankieren|inlog van je bank
      bankapp-code|e-dentifier|digipass|itsme-code|itsme|whatsapp-code|geheime vraag|beveiligingsvraag|meisjesnaam van je moeder
      meisjesnaam van uw moeder|herstelcode|seed phrase|foto van je bankpas|foto van uw bankpas|kopie van uw bankpas|kopie van je bankpas
      code … per sms|code … sms kreeg|code … sms krijgt|code … sms ontvangt|code … net kreeg|code … op je telefoon|code … op uw telefoon
      per sms kreeg|per sms krijgt|per sms ontvangt|per sms ontvangen|per sms gekregen|via sms kreeg|via sms krijgt
      nummer achterop|bol-inlog|bol inlog|amazon-inlog|inlog van|wachtwoord van internetbankieren|pin + kaartnummer|pin en kaartnummer
      selfie met uw bankpas|selfie met je bankpas|selfie met paspoort|code … je bank|code … uw bank
      code van je bank|code van uw bank|sms-code die|code die je bank|code die uw bank
    `,
    askVerb: `
      stuur|stuur me|stuur mij|stuur ons|stuurt u|stuurt u ons|stuur even|sturen|te sturen|doorsturen|stuur … door|stuurt … door
      door te sturen|doorgeven|geef … door|geeft … door|door te geven|geef|geef me|geef mij|geef ons|geeft u|mail ons|mail me|app me
      app ons|sms ons|vertel|vertel me|vertel ons|vertelt u|zeg|zeg me|zeg ons|zegt u|lees|lees … voor|lees voor|leest u|voorlezen
      deel … met|deelt u|bevestig uw|bevestig je|bevestigt u|tik … in|wat is je|wat is uw|wat was de|hoe luidt|hebben we nodig
      heb ik nodig|hebben wij nodig|ik heb … nodig|we hebben … nodig|wij hebben … nodig|mag ik|mogen wij|noem|noemt u|noteer|antwoord met
      reageer met|foto van|maak een foto van|verstrek|verstrekt u|overhandig|laat … weten|dicteer|verifieer|deel met|wat is de code
      zet die hier|zet die hier even|zet hem hier|zet die even|typ die hier|typ hem hier|tik hem hier|even hier neer|leest u … voor
      alleen nog uw|alleen nog je|heb ik … nodig|hebben we … nodig|wat zijn de|hoe luiden|geef me even|geef even|app me de
      mail me de
    `,

    insult: `
      idioot|idioten|*idioot|*idioten|sukkel|sukkels|*sukkel|eikel|eikels|eikeltje|eikeltjes|klootzak|klootzakken|kloothommel|klootviool
      klojo|klojo's|klootzakje|lul|lullen|lulhannes|lulletje|lul de behanger|hufter|hufters|rotzak|rotzakken|stomme zak|stuk stront
      stuk vuil|stuk vreten|schoft|schoften|schorem|schorriemorrie|geteisem|gespuis|uitschot|teringlijer|teringlijers|teringwijf
      tyfuslijer|tyfuslijers|tyfushoer|tyfuswijf|kankerlijer|kankerlijers|kankerhoer|kankerhoeren|kankerwijf|kankermongool|kankermongolen
      kankerhond|kankerhonden|kankerbedrijf|kankerzooi|kankeridioot|kk lijer|kkhoer|kkr op|kanker op|kankerop|krijg kanker|krijg de kanker
      krijg de tering|krijg de tyfus|krijg tyfus|krijg de klere|krijg het heen en weer|krijg de pest|krijg de pleuris|pleur op|flikker op
      optyfen|tyf op|tief op|rot op|rot toch op|donder op|lazer op|sodemieter op|oprotten|opzouten|val dood|stik erin|hoer|hoeren
      hoerenjong|hoerenjongen|hoerenzoon|hoerenzonen|hoerenkind|slet|sletten|kutwijf|kutwijven|kuthoer|kutbedrijf|kutwinkel|kutverkoper
      kutzooi verkopers|trut|trutten|stomme trut|stomme koe|domme koe|dom rund|stom rund|stom varken|varkenskop|mongool|mongolen
      mongooltje|debiel|debielen|debieltje|imbeciel|imbecielen|achterlijk stuk|achterlijke gladiool|achterlijke idioot|domkop|domkoppen
      domoor|domme lul|dommerik|oen|oenen|druiloor|droplul|stuk drol|oetlul|oelewapper|kneus|kneuzen|nietsnut|nietsnutten|flapdrol
      flapdrollen|mafkees|mafkezen|mafketel|kwibus|halvegare|halve gare|halve zool|halve zolen|randdebiel|randdebielen|prutser|prutsers
      stumper|stumpers|patser|schijtlijster|schijtluis|schijthuis|smeerlap|smeerlappen|viezerik|vuilak|vuile hond|vuile dief|vuile dieven
      vieze dief|vieze oplichter|vieze oplichters|vuile oplichter|vuile oplichters|vuile leugenaar|vuile leugenaars|kankeroplichter
      kankeroplichters|tering oplichters|stelletje oplichters|stelletje idioten|stelletje dieven|stelletje ongeregeld|boevenbende
      dievenbende|zooitje oplichters|rund dat je bent|ezel dat je bent|bastaard|bastaards|misbaksel|onderkruipsel|etterbak|etterbakken
      neuk jezelf|neuk je moeder|fuck you|fuck jou|fuck jullie|fuckers|motherfucker|bitch|bitches|lik m'n reet|lik mijn reet|lik me reet
      steek het in je reet|houd je bek|hou je bek|houd je muil|hou je smoel|bek dicht|kop dicht|sodemieters|onnozelaar|onnozelaars
      zeveraar|zeveraars|kiekenkop|kieken da ge zijt|loser van|smeerpijp|kankerkop|kutkop|teringkop|klerelijer|klerelijers|pleurislijer
      lamlul|lamstraal|vuile teef|domme teef|kankerteef|stomme teef|vuil zwijn|vieze zwijnen|stelletje tuig|vuil tuig|stuk tuig
      zotte trienen|zotte trien|dikke nekken|dikkenek|droplullen|onbenul|onbenullen|zeikerd|zeikerds|boerenkinkel
      boerenpummel|lapzwans|lapzwansen|stom wijf|rot op met|flikker toch op|kus mijn kloten|kust mijn kloten|kus m'n kloten
      kan mijn reet|in je reet|in jullie reet|in je hol|hou je kop|hou je muil|bakkes toe|zwijg gij|dwazekloot|sjoemelaars|pipo
    `,
    insultWeak: `
      dom|domme|stom|stomme|achterlijk|achterlijke|gestoord|gestoorde|geschift|onnozel|onnozele|incompetent|incompetente|onbekwaam
      onbekwame|nutteloos|nutteloze|waardeloos stel|leugenaar|leugenaars|liegbeest|dief|dieven|boef|boeven|oplichter|oplichters
      oplichtster|bedrieger|bedriegers|fraudeur|fraudeurs|criminelen|crimineel|bandieten|bandiet|maffia|zakkenvullers|zakkenvuller|clown
      clowns|grapjurken|loser|losers|mislukkeling|mislukkelingen|amateurs|knoeiers|varken|varkens|hyena's|aasgieren|bloedzuigers
      bloedzuiger|parasieten|schaamteloos|schaamteloze|hypocriet|hypocrieten|lafaard|lafaards|laf|zielig|zielige|triest stel|walgelijk
      walgelijke|misselijkmakend|ziek in je hoofd|niet goed snik|niet goed wijs|hersenloos|hersenloze|hersendood|ongeletterd|asociaal
      asociale|aso|aso's|hebberig|geldwolven|geldwolf|smerige ratten|luie donders
      kansloos|kansloze|triest stelletje|waardeloos|waardeloze|incapabel|ratten|schorem|zot|zotten
    `,
    addressee: `
      je bent een|jij bent|je bent|u bent een|u bent|jullie zijn|jullie allemaal|zijn jullie|ben je|bent u|jullie bedrijf is|uw bedrijf is
      jullie personeel|uw personeel|jullie medewerkers|uw medewerkers|uw medewerker is|jullie medewerker is|jullie klantenservice bestaat
      stelletje|wat een stelletje|zo'n stelletje|jij vieze|jij vuile|jij domme|jij stomme|jullie vieze|jullie vuile|jullie domme
      jullie stomme|jij luie|gij zijt|ge zijt|gijlie|mensen zoals u|mensen als jij|mensen als jullie|types als jullie|wat ben jij
      wat zijn jullie|een stelletje|bende van
    `,
    threat: `
      ik weet waar je woont|ik weet waar jij woont|ik weet waar u woont|ik weet waar jullie wonen|ik weet je te wonen
      weet waar je huis woont|we weten waar je woont|wij weten waar je woont|we weten waar jullie wonen|wij weten waar u woont
      ik weet je te vinden|ik weet jullie te vinden|we weten je te vinden|we weten jullie te vinden|weten je te vinden
      weten jullie te vinden|ik zal je vinden|ik kom je halen|ik kom jullie halen|we komen je halen|kom je opzoeken|ik kom je opzoeken
      ik kom jullie opzoeken|we komen jullie opzoeken|kom ik persoonlijk langs met|sta ik voor je deur|sta ik bij jullie voor de deur
      sta voor je deur|sta voor jullie deur|staan we voor je deur|krijg je bezoek van|krijgen jullie bezoek van
      bezoekje brengen aan je huis|hier krijg je spijt van|hier krijgen jullie spijt van|zul je bezuren|zullen jullie bezuren
      ga je bezuren|gaan jullie bezuren|zult u bezuren|dit zet ik je betaald|zet ik jullie betaald|zet het je betaald
      je gaat hiervoor boeten|jullie gaan hiervoor boeten|je zult boeten|jullie zullen boeten|boeten zul je|pas maar op|pas op je tellen
      pas maar goed op|kijk maar uit|kijk maar goed uit|kijk maar achter je|kijk over je schouder|slaap maar niet te rustig
      wacht maar af jij|wacht maar tot ik je|je bent er geweest|jullie zijn er geweest|je gaat eraan|je gaat er aan|jullie gaan eraan
      jullie gaan er aan|je bent dood|jullie zijn dood|je dagen zijn geteld|jullie dagen zijn geteld|ik maak je dood|ik maak je af
      ik maak jullie af|ik maak je kapot|ik maak jullie kapot|maak je kapot|maak jullie kapot|ik maak je koud|maak je van kant
      ik vermoord je|ik vermoord jullie|vermoord je|ik schiet je|schiet je neer|schiet jullie neer|schiet je kop|kogel door je
      kogel door je kop|door je kop|ik steek je|steek je neer|steek jullie neer|steek je lek|mes in je|ik sla je|sla je kop
      sla je in elkaar|sla jullie in elkaar|sla je tanden|tanden uit je bek|tanden uit je mond|op je bek slaan|op je bek krijgen
      klappen krijgen|krijg je klappen|krijgen jullie klappen|op je gezicht timmeren|ik breek je|breek je nek|breek je benen
      breek je poten|je poten breken|je benen breken|je nek breken|nek omdraaien|ik draai je nek|ik wurg je|wurg je|keel doorsnijden
      snij je keel|steek je huis|fik je tent|fik jullie tent|tent in de fik|in de fik steken|steek de boel in de fik|steek je zaak
      brand je huis|blaas je op|blaas jullie op|bom op jullie|bom onder je|ik verkracht|hoop dat je sterft|hoop dat je doodgaat
      hoop dat jullie doodgaan|hoop dat je kanker|hoop dat jullie kanker|ga dood|ga toch dood|sterf maar|crepeer|je moet dood
      jullie moeten dood|onder de zoden|onder de grond schoffelen|het ziekenhuis in slaan|mijn jongens op af|stuur mijn broers
      stuur een paar jongens|stuur jongens op|mannetjes sturen|knuppel langs|ga je spijt van krijgen|gaan jullie spijt van krijgen
      zul je spijt van krijgen|zullen jullie spijt van krijgen|gaat u spijt van krijgen|zult u spijt van krijgen|ik vind je toch wel
      met een honkbalknuppel|steek jullie zaak|steek jullie magazijn|steek jullie tent|ik sla jullie|ik trap je|ik trap jullie
      weet waar je auto|weet waar je woont|weet waar jullie wonen|weet waar uw kinderen|weet waar je kinderen|waar je auto staat
      pas maar goed op je kinderen|pas goed op je kinderen|sla u een blauw oog|sla je een blauw oog|blauw oog slaan|maak u kapot
      maak je af|maak jullie af|breek jullie|ram je in elkaar|ram je op je|ros je af|trap je in elkaar|klappen krijgen jullie
      dan vallen er klappen|vallen er klappen|krijgt ie een pak slaag|krijg je een pak slaag|krijgen jullie een pak slaag
      slaap maar met één oog|slaap maar met een oog open|kijk maar achterom|kijk maar goed achterom|je bent van mij|ik weet u te vinden
      hier ga je spijt van|dit ga je bezuren|dit zullen jullie bezuren|dit gaan jullie bezuren|hak je kop|een kogel door|rolstoel belanden
      in het ziekenhuis belanden
    `,
    violence: `
      vermoorden|vermoord|doodmaken|maak … dood|doodslaan|sla … dood|doodschieten|schiet … dood|neerschieten|schiet … neer|neersteken
      steek … neer|afknallen|knal … af|afslachten|wurgen|wurg|in elkaar slaan|sla … in elkaar|sla … kort en klein|kort en klein
      verrot slaan|sla … verrot|aftuigen|aframmelen|afrossen|mishandelen|toetakelen|in elkaar trappen|in elkaar timmeren|klappen geven
      een klap verkopen|op zijn bek slaan|op z'n bek|in de fik|in de fik steken|in brand steken|steek … in brand|in de hens|platbranden
      brand … plat|affikken|fik … af|ruiten ingooien|gooi … ruiten|ramen inslaan|molotov|molotovcocktail|brandbom|granaat voor|cobra door
      cobra in|steen door|omver rijden|overhoop rijden|rij … overhoop|overhoop schieten|schiet … overhoop|opknopen|onthoofden|kop eraf
      lynchen|verzuipen|tegen de muur zetten|ruiten ingooien bij|zaak opblazen|tent opblazen|ga je slaan|ga jullie slaan|kom je slaan
      in elkaar gaan slaan
      baksteen door|tanden uit|botten breken|benen breken|een blauw oog|pak slaag|pak rammel|rammen op|in de as leggen
    `,
    target: `
      jou|jullie|jullie allemaal|je familie|jouw familie|uw familie|jullie familie|je gezin|je vrouw|je man|je kinderen|jouw kinderen
      uw kinderen|jullie kinderen|je moeder|je dochter|je zoon|je hond|je huis|jullie huis|je auto|jullie auto|je winkel|jouw winkel
      jullie winkel|uw winkel|jullie tent|je tent|de tent|de boel|jullie zaak|je zaak|jullie bedrijf|uw bedrijf|jullie pand|jullie kantoor
      je kantoor|uw kantoor|jullie magazijn|je magazijn|uw magazijn|jullie medewerkers|uw medewerkers|jullie personeel|de bezorger
      die bezorger|jullie bezorger|je bezorger|de koerier|die koerier|jullie koerier|de chauffeur|jullie chauffeur|je baas|jullie baas
      iedereen daar|jou en je
      je ramen|jullie ramen|je raam|jullie loods|je loods|jullie deur|je deur|je bek|je kop|je gezicht|uw gezicht|uw loods|uw huis|uw auto
      zijn bek
    `,
    group: `
      buitenlanders|buitenlander|allochtonen|allochtoon|migranten|migrant|immigranten|vluchtelingen|asielzoekers|asielzoeker|statushouders
      gelukszoekers|turken|turkse klanten|marokkanen|marokkaan|marokkaanse klanten|moslims|moslim|moslima's|islamieten|joden|jood
      joodse klanten|joodse mensen|christenen|hindoes|arabieren|arabier|syriërs|syriër|afghanen|irakezen|iraniërs|eritreeërs|somaliërs
      somaliër|afrikanen|afrikaan|nigerianen|nigeriaan|ghanezen|zwarte mensen|zwarte klanten|donkere mensen|negroïde mensen|getinte mensen
      antillianen|antilliaan|surinamers|surinamer|indonesiërs|chinezen|chinese klanten|aziaten|aziaat|indiërs|pakistanen|vietnamezen
      poolse klanten|oostblokkers|roemenen|bulgaren|albanezen|russen|oekraïners|duitsers|belgen|fransen|hollanders als|roma|zigeuners
      woonwagenbewoners|kampers|homo's|homo|homoseksuelen|lesbiennes|lesbische|transgenders|transgender|transseksuelen|transvrouwen|queers
      lhbti|vrouwen|vrouwtjes|wijven|moeders|zwangere vrouwen|gehandicapten|gehandicapte|invaliden|mensen met een beperking
      rolstoelgebruikers|blinden|doven|autisten|bejaarden|ouderen|oude mensen|oudjes|bijstandstrekkers|uitkeringstrekkers|daklozen
      jullie soort|jouw soort|dat soort mensen|uw soort mensen|mensen met jouw naam|mensen met uw naam|mensen met zo'n naam
      mensen met een hoofddoek|hoofddoekjes|die polen|de polen hier|alle polen|poolse mensen|poolse kopers
      jullie chinezen|jullie marokkanen|jullie turken|jullie polen|jullie buitenlanders|jullie joden|jullie indiërs|jullie roemenen
      mensen zoals jullie
      poolse bezorger|poolse bezorgers|poolse koerier|poolse koeriers|poolse chauffeur|poolse chauffeurs|poolse medewerker
      poolse medewerkers|roemeense bezorger|roemeense bezorgers|roemeense koerier|roemeense koeriers|roemeense chauffeur
      roemeense chauffeurs|roemeense medewerker|roemeense medewerkers|bulgaarse bezorger|bulgaarse bezorgers|bulgaarse koerier
      bulgaarse koeriers|bulgaarse chauffeur|bulgaarse chauffeurs|bulgaarse medewerker|bulgaarse medewerkers|turkse bezorger
      turkse bezorgers|turkse koerier|turkse koeriers|turkse chauffeur|turkse chauffeurs|turkse medewerker|turkse medewerkers
      zwarte bezorger|zwarte bezorgers|zwarte koerier|zwarte koeriers|zwarte chauffeur|zwarte chauffeurs|zwarte medewerker
      zwarte medewerkers|buitenlandse bezorger|buitenlandse bezorgers|buitenlandse koerier|buitenlandse koeriers|buitenlandse chauffeur
      buitenlandse chauffeurs|buitenlandse medewerker|buitenlandse medewerkers|marokkaanse bezorger|marokkaanse bezorgers
      marokkaanse koerier|marokkaanse koeriers|marokkaanse chauffeur|marokkaanse chauffeurs|marokkaanse medewerker|marokkaanse medewerkers
      arabische bezorger|arabische bezorgers|arabische koerier|arabische koeriers|arabische chauffeur|arabische chauffeurs
      arabische medewerker|arabische medewerkers|afrikaanse bezorger|afrikaanse bezorgers|afrikaanse koerier|afrikaanse koeriers
      afrikaanse chauffeur|afrikaanse chauffeurs|afrikaanse medewerker|afrikaanse medewerkers|russische bezorger|russische bezorgers
      russische koerier|russische koeriers|russische chauffeur|russische chauffeurs|russische medewerker|russische medewerkers
      indische bezorger|indische bezorgers|indische koerier|indische koeriers|indische chauffeur|indische chauffeurs|indische medewerker
      indische medewerkers|chinese bezorger|chinese bezorgers|chinese koerier|chinese koeriers|chinese chauffeur|chinese chauffeurs
      chinese medewerker|chinese medewerkers|antilliaanse bezorger|antilliaanse bezorgers|antilliaanse koerier|antilliaanse koeriers
      antilliaanse chauffeur|antilliaanse chauffeurs|antilliaanse medewerker|antilliaanse medewerkers|surinaamse bezorger
      surinaamse bezorgers|surinaamse koerier|surinaamse koeriers|surinaamse chauffeur|surinaamse chauffeurs|surinaamse medewerker
      surinaamse medewerkers
    `,
    refusePeople: `
      verkopen niet aan|verkopen wij niet aan|verkopen we niet aan|verkoop niet aan|verkoop ik niet aan|verkopen niets aan
      verkopen niks aan|verkoop niks aan|geen verkoop aan|leveren niet aan|leveren wij niet aan|leveren we niet aan|lever niet aan
      geen levering aan|geen leveringen aan|helpen geen|helpen wij geen|helpen we geen|bedienen geen|bedienen wij geen|bedienen we niet
      bedienen wij niet|worden niet geholpen|worden hier niet geholpen|accepteren geen|accepteren geen bestellingen van
      geen bestellingen van|geen orders van|nemen geen bestellingen van|niet welkom|zijn niet welkom|ongewenst|niet gewenst|willen we niet
      willen we hier niet|willen wij niet|willen geen|hoeven we niet|moeten we niet hebben|moet ik niet hebben|horen hier niet
      komen er niet in|doen geen zaken met|geen zaken met|doen we geen zaken|doe geen zaken met|handelen niet met
      annuleren we alle bestellingen van|blokkeren alle|weren we|weigeren we|weigeren wij|ga ergens anders|ergens anders kopen
      alleen voor nederlanders|alleen aan nederlanders|alleen voor blanken|alleen nederlanders|verkopen we niet|verkopen wij niet
      verkopen we niks|verkopen wij niks|verkopen we niets|verkopen wij niets|verkoop ik niet|verkoop ik niks|leveren we niet
      leveren wij niet
      sturen we niet meer|versturen we niet meer|leveren we niet meer|verkopen we niet meer
      stuur niet weer|stuur maar geen|wil ik niet aan de deur|doe ik geen zaken
      komt er bij mij niet in|laat ik niet binnen
    `,
    contempt: `
      stelen allemaal|jatten|liegen allemaal|liegen altijd|bedriegen altijd|lichten altijd|zijn allemaal dieven|zijn dieven
      allemaal dieven|allemaal oplichters|zijn oplichters|allemaal criminelen|zijn criminelen|allemaal hetzelfde|zijn vies|zijn smerig
      zijn vuil|zijn dom|te dom om|zijn te dom|zijn lui|zijn beesten|zijn dieren|zijn apen|zijn parasieten|ongedierte|uitschot
      minderwaardig|minderwaardige|primitief|achterlijk volk|geen cultuur|niet te vertrouwen|nooit te vertrouwen|ga terug naar
      terug naar je eigen land|terug naar uw eigen land|terug naar eigen land|rot op naar|oprotten naar|het land uit|uitzetten
      horen niet in nederland|horen hier niet thuis|aan de gaskamer|vergassen|horen in de keuken|achter het aanrecht|aanrecht
      tegennatuurlijk|terroristen|zeuren altijd|dingen altijd af|willen alles gratis|een plaag|zijn onbetrouwbaar|zijn een plaag
      horen achter het aanrecht|stinken allemaal
      te veel oplichters|altijd om het geld|alleen om het geld|voel ik me niet veilig|geldwolven
      profiteurs|allemaal lui|klaplopers
    `,
    slur: `
      neger|negers|neeger|nikker|nikkers|zwartjoekel|zwartjoekels|roetmop|roetmoppen|bosneger|bosnegers|zwartjes|kutmarokkaan
      kutmarokkanen|kut marokkanen|kankermarokkaan|kankermarokkanen|mocro's ongewenst|geitenneuker|geitenneukers|kamelenneuker
      kamelenneukers|schapenneuker|zandneger|zandnegers|makak|makaken|bruine apen|kankerturk|kankerturken|kutturk|kutturken
      kutbuitenlander|kutbuitenlanders|kankerbuitenlander|kankerbuitenlanders|rotbuitenlanders|vuile buitenlander|vuile buitenlanders
      vieze buitenlanders|kutpolen|kutpolak|polak|polakken|spleetoog|spleetogen|spleetoogjes|chinees varken|poepchinees|poepchinezen
      rijstvreter|ching chong|pinda's terug|kutjood|kutjoden|kankerjood|kankerjoden|vuile jood|vuile joden|rotjood|rotjoden|jodenstreek
      jodenstreken|moslimtuig|islamtuig|kutmoslims|kankermoslims|vuile moslims|kopvod|kopvodden|theedoek op je hoofd|flikker|flikkers
      kankerflikker|kankerflikkers|kankerhomo|kankerhomo's|vieze homo|vieze homo's|vuile homo|mietje|poot|poten ben|manwijf|manwijven
      kankerpot|vieze pot|trannie|trannies|mof|moffen|moffenhoer|spaghettivreter|kutwaal|kutwalen|vuile zigeuner|vuile zigeuners
      zigeunertuig|kankerafrikaan|aap terug|tuig van de richel uit|asieltuig
    `,

    cancelRequest: `
      zou u … annuleren|zou je … annuleren|zou u … willen annuleren|zou je … willen annuleren|annuleer alsjeblieft|annuleer aub
      annuleer a.u.b.|annuleer svp|annuleert u|annuleert u alstublieft|annuleert u de bestelling|graag zelf annuleren
      graag zelf de bestelling annuleren|gelieve … annuleren|gelieve te annuleren|verzoeken u … annuleren|verzoeken u … te annuleren
      vragen u … te annuleren|vragen u … annuleren|willen u vragen … annuleren|willen je vragen … annuleren|vraag u … annuleren
      zelf te annuleren|van uw kant annuleren|vanaf uw kant annuleren|aan uw kant annuleren|aan jouw kant annuleren|dien een annulering in
      dien een annuleringsverzoek|dient u een annulering|annuleringsverzoek in te dienen|vraag een annulering aan|vraag annulering aan
      vraagt u een annulering|keur de annulering goed|accepteer de annulering|accepteert u de annulering|ga akkoord met de annulering
      als reden … per ongeluk|als reden … niet meer nodig|als reden … bedacht|als reden … anders|kies als reden|cancel alsjeblieft
      cancel aub|kunt u … voor ons annuleren|wilt u … alstublieft annuleren|wilt u … aub annuleren|wilt u … svp annuleren
      kunt u … aub annuleren|kunt u … alstublieft annuleren|kun je … aub annuleren|kun je … even annuleren|wil je … even annuleren
      wilt u … zelf annuleren|wilt u … voor ons|zou u zelf … annuleren|zou je zelf … annuleren|annuleer … zelf
    `,
    dispute: `
      geschil|een geschil|geschil openen|geschil starten|geschil indienen|dispuut|dispute|dispute openen|klacht bij bol
      klacht indienen bij bol|klacht bij amazon|klacht bij ebay|klacht indienen bij|klacht openen|klacht bij het platform|claim openen
      claim indienen|claim bij bol|claim bij amazon|claim bij paypal|a-tot-z|a tot z|a-tot-z-claim|a-tot-z-garantie|case openen|een case
      case bij ebay|zaak openen|paypal-geschil|paypal geschil|paypal-claim|chargeback|chargebacks|terugboeking|terugboeken|storneren
      stornering|storneer|kopersbescherming|aankoopbescherming|bol inschakelen|bol in te schakelen|amazon inschakelen|ebay inschakelen
      bol erbij halen|bol erbij te halen|bol erbij|amazon erbij|naar bol stappen|naar bol te stappen|bol contacteren|contact met bol op
      ons melden bij|ons rapporteren|ons te rapporteren|melden bij bol|melding bij bol|melding maken bij bol|bemiddeling
      geschillencommissie|consumentenbond|acm|consuwijzer|escaleren|escalatie|klacht intrekken|claim intrekken|geschil intrekken
      geschil sluiten|klacht sluiten|case sluiten|klacht in bij bol|klacht in bij amazon|klacht in bij|klacht bij
    `,
    dissuade: `
      open geen|open alstublieft geen|open aub geen|open alsjeblieft geen|opent u geen|start geen|start aub geen|dien geen|dient u geen
      dien aub geen|dien alsjeblieft geen|maak geen|maak aub geen|doe geen|liever geen|graag geen|aub geen|alsjeblieft geen
      alstublieft geen|alsjeblieft niet|alstublieft niet|aub niet|niet nodig|is niet nodig|nergens voor nodig|onnodig|hoeft niet
      u hoeft geen|je hoeft geen|u hoeft niet|je hoeft niet|hoef je niet|hoeft u niet|hoeft u geen|hoef je geen|voordat u een
      voordat je een|in plaats van een|ipv een|zonder een|zonder bol|zonder meteen|zonder direct|heeft geen zin|geen zin om
      haalt niets uit|haalt niks uit|levert niets op|levert u niets op|duurt alleen maar langer|duurt alleen langer|vertraagt
      vertraagt alleen|schaadt ons|schaadt onze|schaadt ons account|slecht voor ons|slecht voor onze|kost ons|wacht met|wacht nog met
      wacht u met|zie af van|ziet u af van|af te zien van|afzien van|laat bol|laat amazon|laat ebay|hou bol|houd bol|sluit aub
      sluit alstublieft|sluit alsjeblieft|sluit u|wilt u … sluiten|wil je … sluiten|trek … in|trekt u … in|wilt u … intrekken
      wil je … intrekken|als u … sluit|als u … intrekt|als je … intrekt|als je … sluit|zodra u … sluit|zodra u … intrekt
      zodra je … intrekt|dien … geen|dien alstublieft geen|diende u geen
    `,

    negation: `niet|nie|geen|nooit|nimmer|niemand|niets|niks|nergens|geenszins|nee|neen|nope|geeneen|geen enkel|geen enkele`,
    refusal: `
      mogen we niet|mogen wij niet|wij mogen niet|we mogen niet|mogen wij geen|mogen we geen|wij mogen geen|we mogen geen|mag ik niet
      ik mag niet|ik mag geen|mag niet|mag helaas niet|mogen helaas niet|mogen helaas geen|niet toegestaan|is niet toegestaan
      niet toestaan|staat niet toe|staan niet toe|verboden|verbiedt|verbieden|in strijd met|tegen de regels|tegen het beleid
      tegen de voorwaarden|volgens de regels|volgens het beleid|kunnen we niet|kunnen wij niet|wij kunnen niet|we kunnen niet
      wij kunnen geen|we kunnen geen|wij kunnen helaas niet|we kunnen helaas niet|kunnen helaas niet|kunnen helaas geen|kan ik niet
      ik kan niet|ik kan geen|kan helaas niet|kan helaas geen|niet mogelijk|is niet mogelijk|helaas niet mogelijk|doen we niet
      doen wij niet|doen we niet aan|doen wij niet aan|daar doen we niet aan|bieden wij niet|bieden we niet|accepteren we niet
      accepteren wij niet|accepteren geen|wij accepteren geen|geven we niet|vragen nooit|betalen nooit|alleen via bol|alleen via bol.com
      alleen via het platform|alleen via amazon|alleen via etsy|alleen via ebay|enkel via bol|enkel via het platform|uitsluitend via bol
      uitsluitend via het platform|uitsluitend via|via het platform blijven|blijf via|blijf op het platform|blijft u via
      houd het contact via|houd het hier|hou het graag via|alles via bol|alles via het platform|via de officiële|werkelijke waarde
      echte waarde|juiste waarde|volledige waarde|werkelijke aankoopprijs|wettelijk verplicht|illegaal|strafbaar|fraude|moeten we weigeren
      moet ik weigeren|slaan we af|sla ik af|nee bedankt|nee, dank|gaan we niet op in
    `,
    warning: `
      pas op|pas op voor|let op|opgelet|kijk uit voor|wees voorzichtig|wees alert|wees op je hoede|wees op uw hoede|waarschuwing
      waarschuwen|waarschuwt|we waarschuwen|wij waarschuwen|geef nooit|geef uw … nooit|geef je … nooit|deel nooit|deel uw … nooit
      deel je … nooit|deel … met niemand|nooit delen|niet delen|deel niet|met niemand delen|geef … nooit|geef niemand|aan niemand
      nooit doorgeven|stuur nooit|vertel nooit|vertel niemand|houd … geheim|hou … geheim|geheim houden|voor jezelf houden
      voor uzelf houden|wij vragen nooit|we vragen nooit|zullen nooit|zal nooit|nooit om uw|nooit om je|nooit naar uw|nooit naar je
      phishing|phishingmail|oplichting|oplichters doen zich|oplichters die zich|oplichtingspoging|babbeltruc|fraudepoging|doen zich voor
      doet zich voor|zich voordoen|nepmail|nepmails|nepbericht|nepberichten|nepsite|nepwebsite|nepshop|nepwinkel|valse mail|valse e-mail
      valse mails|valse berichten|vals bericht|valse website|verdacht|verdachte|negeer|negeer dit soort|klik niet|niet klikken
      reageer niet|niet reageren|meld het|meld dit|meld het bij|rapporteer|als iemand|wanneer iemand|mocht iemand|iemand die vraagt
      geen enkele medewerker|onze medewerkers vragen|voor uw veiligheid|voor je veiligheid|voor je eigen veiligheid|bescherm uzelf
      bescherm jezelf|scam|fraudealert|kreeg een bericht|vroeg mij om|vroeg me om|werd gevraagd|zogenaamd|zogenaamde
      is die van jullie|is dat van jullie|is dit van jullie|is die van u|is dat van u|zijn jullie dat|is dat echt van|is dat oplichting
      is dit oplichting
    `,
    falseNegation: `
      geen probleem|geen enkel probleem|geen punt|geen zorgen|geen stress|geen haast|geen dank|geen moeite|niet twijfelen|twijfel niet
      aarzel niet|aarzelt u niet|niet aarzelen|schroom niet|schroomt u niet|niet schromen|waarom niet|waarom ook niet|niet alleen
      niet enkel|niet te vergeten|vergeet niet|niet vergeten|niets eenvoudiger|niets makkelijker|niet missen|niet te missen|mis het niet
      niet wachten|wacht niet|niet nodig|niet noodzakelijk|niet verplicht|hoeft niet|hoeft niets|hoeft u niet|hoef je niet|u hoeft niet
      je hoeft niet|hoeven niet|hoeft geen|u hoeft geen|je hoeft geen|hoef je geen|hoeft u geen|hoeft u niets|hoef je niets
      niet te betalen|nog niet|nog geen|nog niets|nog nooit|niet ontvangen|niets ontvangen|niet aangekomen|niet binnen|niet binnengekomen
      niet bezorgd|niet geleverd|niet gevonden|niet vinden|niet te vinden|niet meer op voorraad|niet op voorraad|niet meer leverbaar
      niet leverbaar|niet meer beschikbaar|niet beschikbaar|niet tevreden|niet helemaal tevreden|niet volledig tevreden|niet blij
      niet bevalt|bevalt niet|niet past|past niet|niet passen|passen niet|niet goed|niet in orde|niet juist|niet correct|niet werkt
      werkt niet|niet werken|doet het niet|niet naar wens|niet zoals|niet wat u|niet wat je|niet overeenkomt|niet overeen|niet voldoet
      niet lukt|lukt het niet|als niet|indien niet|mocht … niet|mocht het niet|als u niet|als je niet|als het niet|als het artikel niet
      als er iets niet|als de maat niet|geen kosten|geen extra kosten|geen verzendkosten|geen retourkosten|geen kosten aan|niets kosten
      kost niets|kost u niets|kost je niets|geen aftrek|niet garanderen|geen garantie dat|geen garanties dat|niet zeker
      niet helemaal zeker|niet meer dan|niet later dan|niet langer dan|geen invloed|niet aangetast|niet verloren|niet verliezen|geen reden
      geen reden op te geven|geen opgaaf|zonder reden|niet te zien|niet zichtbaar|nog niet zichtbaar|niet bijgeschreven|niet verwerkt
      niet erg|geeft niet|geeft niks|niet uw schuld|niet jouw schuld|niet thuis|niemand thuis|niet opgehaald|niet afgehaald|geen reactie
      geen antwoord|geen bericht|geen retourlabel|niet bijgesloten|niet in het pakket|niet inbegrepen|niet bezorgen|niet leveren
      niet meer leveren|niet verzenden|niet versturen|niet voordat|niet … voordat|pas … als|niet … tot|niet terug te sturen
      niet terugsturen|niet retour te sturen|niet te retourneren hoeft|niet originele verpakking|niet in de originele|niet geopend
      niet gebruikt|niet gedragen|niets mis mee|niet meer nodig|niet meer lang|niet zo lang|geen verplichting
      of niet
    `,
    reported: `
      zei|zeiden|gezegd|heeft gezegd|zegt|zeggen|noemde|noemde me|noemde mij|noemden|noemden me|uitgemaakt voor|maakte me uit voor
      maakte mij uit voor|genoemd|schreef|schreven|geschreven|antwoordde|beweerde|beweert|vertelde|vertelde me|riep|riep naar me|schold
      schold me uit|uitgescholden|uitgescholden voor|bedreigde|bedreigd|beledigde|beledigd|volgens|er staat|stond op|staat op de
      op de verpakking staat|citaat|letterlijk|met de woorden|woorden als|uw bezorger zei|jullie bezorger zei|de bezorger zei
      uw medewerker zei|jullie medewerker zei|kreeg te horen|kreeg als antwoord|zogenaamd|werd voor|ben voor|word voor|werd ik voor
      mij uit voor|me uit voor
    `,
    contrast: `maar|echter|toch|hoewel|alhoewel|daarentegen|desondanks|niettemin|evenwel|ofschoon|doch|ondanks dat|daar staat tegenover`,
    question: `
      is dit|is het|is dat|zijn dit|zijn deze|zijn het|is deze|weet u zeker|weet je zeker|verkoopt u|verkopen jullie|kan het zijn
      zou het kunnen|zou dit|kunt u bevestigen|kunt u garanderen|kun je bevestigen|kunt u aantonen|hoe weet ik|hoe kan ik zien|hoe zie ik
      waaraan zie ik|lijkt|lijkt op|lijken|lijkt wel|lijkt mij|lijkt me|ziet eruit|ziet er uit|zien eruit|voelt als|blijkt|bleek|blijken
      ik denk|denk ik|ik vermoed|vermoed|vermoeden|verdenk|ik geloof|volgens mij|ben bang|twijfel|twijfels|betwijfel|vraag me af
      ik vraag me|waarom|hoezo|of het|of dit|of deze|ontving|ontvangen|heb gekregen|kreeg|gekregen|hebben jullie|heeft u mij|jullie hebben
      u heeft mij|gestuurd|geleverd gekregen|gekocht|duidelijk|overduidelijk|juwelier|expert|getaxeerd|echt laten|apple zegt|het merk zegt
      winkel zei
    `,
    idiom: `
      om te gillen|doodleuk|doodsimpel|om je dood te lachen|lach me dood|dood gelachen|moordend tempo|moordwijf|moordkarkas|killerprijs
      knalprijs|knalprijzen|bomprijs|bommetje|bruisbal|badbom|waanzinnige prijs|waanzinnig mooi|te gek|belachelijk goed
      belachelijk lage prijs|achterlijk goed|stom van me|stom van mij|dom van me|dom van mij|domme vraag|stomme vraag|domme fout van mij
      wat dom|wat stom|stom toeval|ik sukkel|ik idioot|ik ben een sukkel|ik ben zo dom|ik oen|ik ben een oen|voel me een idioot
      voel me een sukkel|idioot laag|idioot goedkoop|idioot mooi|voor dummies|kapot mooi|kapotgaan van het lachen|kick-ass
      geweldige klapper|klapstoel|klap op de vuurpijl|sla een slag|spaarvarken|varkensleer|rattenval|muggenkiller|onkruidkiller|clownspak
      clownskostuum|messenset|messenblok|slagroom|in elkaar zetten|schieten met|fotoshoot|hond speelgoed
    `,
  },
  get numbers() {
    return withCompounds(NUMBERS, (ten, unit) => `${unit}en${ten}`)
  },
  phrases: {
    'contact.invitation': `
      laten we … buiten de site praten|zullen we … appen|zullen we … bellen|zullen we … even appen|gaat sneller via … app
      gaat sneller … telefonisch|je vindt ons nummer … kaartje|het nummer staat … op het kaartje|in het pakket … kaartje … nummer
      kaartje in de doos … bel|google … onze naam|googel onze … winkelnaam|zoek ons op … facebook|zoek ons op … insta
      zoek onze winkel … instagram|ik mag hier geen nummer … maar|mag mijn nummer hier niet … maar|nummers worden hier … geblokkeerd
      ze blokkeren hier … nummers|kom in onze … whatsappgroep|we hebben een … whatsappgroep|via het groene … telefoontje
      je weet wel … die groene|even via een ander … kanaal|verder praten … ander kanaal|app me even|app ons even|app me maar|app ons maar
      app me gerust|app ons gerust|stuur me … appje|stuur ons … appje|stuur even … appje|app mij op|app ons op|laten we … appen
      via de app … mijn nummer
      via tele bereikbaar|bereikbaar via tele|zelfde naam … insta|zelfde naam … op facebook|zoek ons … op facebook|zit op facebook
      vraag … mijn nummer|vraag mijn nummer
    `,
    'contact.request': `
      heb je … whatsapp|heeft u … whatsapp|hebben jullie … whatsapp|zit je op … whatsapp|mag ik je … 06|mag ik uw … 06
      mag ik je … nummer hebben|mag ik uw … nummer hebben|wat is je … 06|wat is uw … gsm|geef me even … nummer|op welk nummer … bereiken
      kan ik u … privé bereiken
    `,
    'payment.outside': `
      stuur ik je … tikkie|stuur ik u … tikkie|stuur je even … tikkie|sturen u … betaalverzoek|sturen je … betaalverzoek
      stuur u een … betaallink|via een tikkie|met een tikkie|even tikken … via tikkie|maak het over … rekening
      maak het geld … rechtstreeks|rechtstreeks aan ons … over|betaal … rechtstreeks aan ons|betaal … rechtstreeks aan mij
      betalen … rechtstreeks aan|rechtstreeks aan mij … betal|direct aan ons … betal|direct aan mij … over|contant … dan gaat er
      cash … dan gaat er|contant … zonder bon|cash … goedkoper|handje contantje|op naam van mijn vrouw … overmaken|via paypal … vrienden
      als vrienden en familie … stuur|koop … cadeaukaarten … codes|stuur … foto van de codes|het verschil … via tikkie
      bijbetalen … via tikkie|aanbetaling … op onze rekening|qr-code … scannen … betal
      contant bij ophalen|contant bij afhalen|cash bij ophalen|contant … hoeft niet via|direct naar mij over|rechtstreeks naar mij over
      maak … direct … over|maak … rechtstreeks … over|onderling … iban|in plaats van via bol
      rekeningnummer staat in … profiel|rekeningnummer … stort|stort het daar|rekeningnummer staat op … profiel
    `,
    'sale.outside': `
      annuleer hier … en bestel|annuleer … en koop|annuleer … dan regelen we|annuleer … dan krijg je|bestel volgende keer … rechtstreeks
      volgende keer … rechtstreeks bij ons|volgende keer … direct bij ons|rechtstreeks bij ons … goedkoper|rechtstreeks bij ons … bestel
      bestel … rechtstreeks bij ons|koop … rechtstreeks bij ons|rechtstreeks bij mij … kop|koop … rechtstreeks bij mij
      op onze eigen site … goedkoper|op onze site … goedkoper|in onze webshop … goedkoper|via onze eigen … goedkoper
      zonder bol … goedkoper|buiten bol … goedkoper|bol ertussenuit|laten we bol … erbuiten|bol er even … tussenuit
      scheelt ons … commissie|dan sparen we … commissie|dan scheelt het … commissie|commissie delen … we|kom het … ophalen … goedkoper
      haal de advertentie … eraf|onderling … regelen|onder ons … regelen|we regelen het … onderling
    `,
    'review.incentive': `
      scan de qr … op het kaartje|kaartje in de doos … cadeau|kraskaart … review|vijf sterren … en de volgende|5 sterren … en wij
      schrijf een review … en krijg|schrijf een review … en ontvang|review … en je geld terug|review … geld terug|het staat er … tegenover
      staat iets leuks … tegenover|het is het je … waard|word … producttester|word productester|producttesters gezocht
      gratis testen … review|product houden … review|laat ons je … sterren zien|stuur ons … vijf sterren … en
      wie vijf sterren … maakt kans|een paar lieve woorden … korting|een aardig woordje … cadeau
      foto … sterren … tientje|sterren … tientje|sterren … klaar voor u|gratis … als u iets aardigs|gratis … als je iets aardigs
      gratis … als u … aardigs|gratis … als u … leuks … zet|geld … terug … houden … recensie|geld … terug … houden … review
      mag hem houden, schrijf|mag het houden, schrijf|voor een … positieve beoordeling|voor een … positieve review|euro voor een … review
      euro voor een … positieve
    `,
    'review.change': `
      er vijf sterren … van maken|er 5 sterren … van maken|van één ster … naar vijf|van 1 ster … naar 5|van 1 naar 5 … sterren
      sterren erbij … doen|zou u … review willen|zou je … review willen|zou u … beoordeling willen
      willen we u vragen … review aan te passen|nog eens naar je review … kijken|die review … weg|die ster … eraf|die ene ster … vijf
      drie sterren … vijf|twee sterren … vijf|vier sterren … vijf|ster … vijf willen maken|sterren er vijf|zet … score … hoger
      zet … beoordeling … hoger|zet … review … hoger|score … wat hoger|beoordeling … ophogen|review … eraf halen|beoordeling … eraf halen
      recensie … eraf halen|review … weghalen|recensie … weghalen|beoordeling … weghalen|review … aanpassen naar
      beoordeling … heroverwegen|review … heroverwegen|er vijf van maken
      verwijder … uw reactie|verwijder … je reactie|verwijder … uw commentaar|haal … uw reactie weg|haal … je reactie weg
    `,
    'review.positive-only': `
      alleen een review als … tevreden|alleen beoordelen als … tevreden|laat alleen … review achter als|minder dan vijf sterren … contact
      minder dan 5 sterren … contact|als het geen vijf sterren … mail|geen 5 sterren … laat het ons|alles onder de vijf sterren
      alles onder de 5 sterren|vier sterren is voor ons … onvoldoende|4 sterren telt … slecht|graag vijf sterren|graag 5 sterren
      geef ons aub … vijf sterren|tevreden? … niet tevreden|tevreden … laat een review … ontevreden|laat … goede review
      laat … mooie review|schrijf … goede review|schrijf … mooie review|geef … goede beoordeling|geef … mooie beoordeling
      plaats … goede review|een goede review achter
      tevreden? … sterren|tevreden … 5 sterren … niet tevreden|tevreden … vijf sterren … niet tevreden|niet tevreden? … ons
      eerst ons … voor u beoordeelt|eerst ons … voordat u beoordeelt|mail ons … voor u beoordeelt|onder vijf sterren|onder 5 sterren
      minder dan vijf sterren|minder dan 5 sterren|geef … alleen vijf|geef … alleen 5|alleen vijf sterren|alleen 5 sterren
      schrijf … lovende|schrijf … mooie recensie|schrijf … positieve|nou ja, positieve
    `,
    'feedback.withheld': `
      geen review … geen geld|geen review … geen terugbetaling|geen review … geen vervang|zonder review … geen|zonder vijf sterren … geen
      zonder beoordeling … geen|eerst de review … dan|eerst een review … dan|eerst review … dan|eerst uw beoordeling … dan
      eerst de review weg … dan|review eraf … dan|haal de review weg … dan|verwijder de review … dan|zodra de review weg … terug
      zodra de review … verwijderd … storten|garantie gaat pas in … review|garantie activeren … review
      geen sterren … geen|geen review … geen|geen recensie … geen|zonder sterren … geen|terugbetaling … zodra … sterren
      terugbetaling … zodra … review|geld … zodra … sterren|geld … zodra … review|geld … als … bijgesteld|geld … terug als … sterren
      geld … terug als … review|vervanging … zodra … sterren|vervanging … zodra … review|eerst … reactie weg|eerst … review weg
      eerst … recensie weg|eerst die … review|zolang … ster online|zolang … ster … niets|zolang … review … niets|zolang … review … niks
      zolang … recensie … niets|zolang … recensie … niks|eerst de sterren|eerst vijf sterren|eerst 5 sterren
      eerst … sterren weg|eerst … ster weg|dan praten we over uw terugbetaling|dan praten we … geld|dan praten we … terug
    `,
    'feedback.threatened': `
      geld terug of … ster|geld terug of … review|korting of … review|vergoeding of … review|terugbetaling of … slechte
      ik geef vijf sterren als|vijf sterren als … geld|50% terug … anders|helft terug of|geef me … anders schrijf|geef mij … anders zet
      gratis of … review|ik heb … volgers … gratis|ik heb … volgers … anders|wat is een goede review … waard|anders één ster|anders 1 ster
      of het wordt één ster|of het wordt 1 ster|anders lees je het … terug|anders weet heel … internet
      terug of … ster|terug of … recensie|terug of … review|terug of … beoordeling|eraf of … recensie|eraf of … review|eraf of … ster
      korting of … ster|gratis … anders … trustpilot|anders … trustpilot|anders leest iedereen|anders … in de reviews
      hou m'n mond … anders|terug anders … beoordeling|volgers … gratis|volgers … anders|volgers … korting|voor … euro … haal ik … weg
      euro … en … haal ik … review|geld terug … dan verwijder ik|geld terug … dan pas ik … aan|dan krijgen jullie … vijf sterren
      of jullie … of ik … review|of jullie … of ik … recensie|aantal sterren hangt|sterren hangen … af|review hangt … af
      reken maar op één ster|reken maar op een ster|gratis … dan schrijf ik niet|dan schrijf ik niet wat|gratis … dan schrijf ik niets
    `,
    'promotion.offer': `
      als dank voor … bestelling … korting|met code … korting|met de code … korting|met code … %|krijg … % korting|ontvang … % korting
      nu met … % korting|vanaf … euro gratis verzending|kijk eens in onze … winkel|neem eens een kijkje … winkel
      volg onze winkel … korting|deel met vrienden … korting|onze sale … begonnen|de uitverkoop … begonnen|nieuwe collectie … binnen
      misschien vindt u … ook leuk
      koop … derde cadeau|koop … derde gratis|koop … tweede gratis|koop … krijg … gratis|bijpassende … maar … euro|bijpassende … slechts
      bijpassende … €|bestelt via … link … korting|via jouw link … korting|via je link … korting|als bedankje … %|als dank … %
      % met code|% met de code|korting met code|op uw volgende bestelling|op je volgende bestelling
    `,
    'rights.guarantee': `
      maar 6 maanden … garantie|slechts 6 maanden … garantie|slechts 3 maanden … garantie|slechts 30 dagen … garantie
      maar 30 dagen … garantie|garantie is bij ons … 14 dagen|na 14 dagen … geen garantie|na verzending … niet meer onze
      na bezorging … uw probleem|na ontvangst … eigen risico|particuliere verkoop … geen garantie|weg is weg|verkocht is verkocht
      zoals gezien, zo gekocht|geen poot om op te staan
      na een half jaar … niet|na zes maanden … niet|na 6 maanden … niet|na een jaar … niet meer|na 12 maanden … niet
      ouder dan een jaar … niet|ouder dan een half jaar … niet|daarna is het uw probleem|daarna uw probleem|daarna eigen risico
      daarna voor eigen rekening|30 dagen garantie, daarna|maar 30 dagen garantie|maar 6 maanden garantie|maar zes maanden garantie
      slechts 6 maanden garantie
      na twaalf maanden … alleen voor|na twaalf maanden … niets|na twaalf maanden … niet meer|na een jaar … alleen voor
      na zes maanden … alleen voor
    `,
    'rights.withdrawal': `
      gekocht is gekocht|eens gekocht … blijft gekocht|besteld is besteld|koop is koop|een deal is een deal|wij zijn geen … uitleendienst
      we zijn geen … bibliotheek|wij doen niet aan … bedenktijd|bedenktijd kennen wij … niet|bedenktijd geldt … niet
      de 14 dagen … gelden niet|14 dagen … geldt bij ons niet|retour alleen … binnen 3 dagen|retourneren alleen … binnen 3 dagen
      retour kan alleen … binnen 48 uur|retour alleen … binnen 24 uur|retour kan enkel … binnen 7 dagen
      na verzending … niet meer annuleren
    `,
    'rights.refund': `
      geld terug doen we … niet|geld teruggeven … doen we niet|naar je geld kun je … fluiten|naar uw geld kunt u … fluiten
      terugbetaling kun je … vergeten|terugbetaling kunt u … vergeten|het geld zie je … niet meer|geld krijg je … nooit terug
      verzendkosten krijgt u … nooit|verzendkosten houden we … in|weg is je geld
    `,
    'rights.faulty': `
      ook als het kapot … geen|ook als het stuk … geen|ook bij een defect … geen|kapot aangekomen … pech|transportschade … niet onze
      transportschade … voor rekening|schade melden … binnen 24 uur|klachten … binnen 24 uur|klachten … binnen 48 uur
      gebreken … binnen 24 uur melden|defect … uw probleem|zelf stuk gemaakt|zelf kapot gemaakt|slijtage … valt er niet onder
      ook niet bij een defect|ook niet bij defect|ook niet als … kapot|ook niet als … defect|ook bij defect niet|kapot … uw probleem
      kapot … eigen risico|defect … pech
    `,
    'rights.sale-item': `
      sale is … sale|uitverkoopartikelen … niet geruild|afgeprijsde … niet geruild|afgeprijsde … niet retour|sale-artikelen … niet retour
      sale … geen retour|sale … niet ruilen|solden … niet geruild|solden … geen|voor die prijs … geen garantie
      voor die prijs … niet zeuren|voor die prijs … verwachten|voor deze prijs … geen
    `,
    'rights.opened': `
      open is … houden|geopend is … gekocht|eenmaal geopend … geen|eenmaal uitgepakt … geen|zegel verbroken … geen|seal eraf … geen
      verpakking open … geen|doos open … geen|wie uitpakt … houdt|geopende verpakking … niet terug|gepast is … gekocht
      open … niets meer doen|geopend … niets meer doen|open … niks meer|geopend … niks meer|open is … kunnen we niets|uitgepakt … pech
      opengemaakt … pech|geopend … houden
    `,
    'rights.store-credit': `
      alleen een tegoedbon|enkel een tegoedbon|uitsluitend … tegoedbon|geen geld … tegoedbon|geen geld terug … tegoed
      alleen ruilen … geen geld|enkel ruilen … geen geld|wij geven geen geld … tegoed|tegoedbon in plaats van … geld
      waardebon in plaats van|terugbetaling in … tegoed|alleen omruilen … mogelijk
    `,
    'rights.maker': `
      daarvoor moet u … bij de fabrikant|neem contact op met … de fabrikant|ga maar naar … de fabrikant|u moet bij de fabrikant
      dat is aan … de fabrikant|probleem van … de fabrikant|wij zijn alleen … de verkoper|wij zijn slechts … tussenpersoon
      wij verkopen … alleen … fabrikant|moet u met postnl … regelen|dat is tussen u en … postnl|claim maar bij … postnl
      ligt bij postnl … niet bij ons|garantie loopt via … de fabrikant
      bij samsung zijn|niet bij ons … fabrikant|fabrikant … niet bij ons|zijn, niet bij ons|moet u bij … niet bij ons
      moet je bij … niet bij ons|niet onze verantwoordelijkheid|niet ons probleem|niet ons pakkie|bij de koerier claimen
    `,
    'rights.condition': `
      zonder originele verpakking … geen|zonder originele doos … geen|zonder doos … geen|zonder bon … geen retour|zonder video … geen
      eerst tekenen … dan|eerst de klacht … dan|we houden 15% … in|we houden 20% … in|er gaat 20% … af|% administratiekosten
      retour naar china … eigen kosten|retourkosten ook bij defect|hou het en … 10%|u mag het houden en … 15%|behoud het product … 20%
      alleen retour in de originele|alleen in originele doos|alleen in de originele doos|alleen in originele verpakking
      originele doos, anders|originele verpakking, anders|eerst de koerier betalen
    `,
    'claim.health': `
      gooi je medicijnen … weg|gooi uw medicijnen … weg|pillen kunnen … de deur uit|nooit meer … naar de dokter|artsen … versteld
      dokters … willen niet dat|de farma … verzwijgt|pijnvrij … binnen|pijnvrij in|klachtenvrij … binnen|kankercellen … dood
      doodt kankercellen|geen insuline meer|haar groeit … terug|bril … weggooien|weer zien zonder … bril|immuun … voor corona
      in een week … van je … af|als sneeuw voor de zon
      trekt … artrose|trekt … pijn uit|rugpijn … verleden tijd|pijn … verleden tijd|nooit meer hoofdpijn|nooit meer pijn
      nooit meer rugpijn|nooit meer griep|nooit meer ziek|nooit meer migraine|haar weer groeien|haar … weer groeien|kale plekken … haar
      slaapt u door, gegarandeerd|slapen als een roos … gegarandeerd|van uw … tinnitus af|van je … pijn af|van uw … pijn af|jaar jonger
      10 jaar jonger|rimpels … verdwijnen
      migraine … voorgoed weg|pijn … voorgoed weg|hoofdpijn … voorgoed weg|voorgoed weg … na|na … pleisters … weg|kaal … weken
      volle bos haar|weer een volle bos
    `,
    'claim.weight': `
      kilo in … week|kilo in … weken|kilo in … dagen|kg in … weken|kg in … dagen|kilo's … vliegen eraf|de kilo's … vliegen|vet … smelt weg
      eet wat je wilt … afvallen|eten wat je wilt … afvallen|afvallen in je slaap|afvallen zonder … moeite|slank zonder … dieet
      twee maten kleiner … in
      kilo eraf in|kilo kwijt in|zonder iets te laten staan
      kilo per maand|kilo in een maand|kilo … smelten|kilo's … smelten|kilo's per maand
    `,
    'claim.absolute': `
      werkt bij iedereen … gegarandeerd|nooit meer een nieuwe … nodig|verdubbelt je … geld|kan echt niet … kapot|zonder enig … risico
      energierekening … daalt|stroomrekening … daalt|energierekening … gehalveerd|energierekening … halveer*|halveert … verbruik
      halveert … rekening|halveert … brandstof|helft minder … benzine|bespaar … benzine … elke auto|werkt bij iedereen
    `,
    'counterfeit.admission': `
      niet origineel … maar|niet echt … maar je ziet|geen echte … maar|geen originele … maar|het is geen echte|het is niet de echte
      net als echt … alleen|niemand ziet … dat het|niemand merkt … dat het|je ziet geen verschil … origineel|geen verschil te zien … echte
      zelfde fabriek … zonder|zelfde kwaliteit als … origineel|precies het origineel … prijs|logo is afgeplakt|logo hebben we … afgeplakt
      logo op de foto … weggehaald|logo zit er … gewoon op|merknaam mag … niet noemen|voor die prijs … geen echte
      voor dat geld … geen originele|een echte kost … veel meer|dacht je dat … echt was
      niet van apple … logo|niet van … logo zit|alleen het logo zit|logo … plakken we|logo … zelf op|gelicenseerd is het niet
      niet gelicenseerd|zelfde fabriek … zonder licentie|dezelfde fabriek … licentie|dezelfde fabriek als de echte|geen echte … verwachten
      geen origineel verwachten|niet de echte … niemand|niet echt … niemand|niemand ziet het verschil
      topkopie|top kopie|kopie, met logo|kopie met logo|met logo en al
    `,
    'customs.undervalue': `
      zetten we … euro op|zetten … euro op het pakket|we zetten er … euro op|zet er … lagere waarde|zetten een … lagere waarde
      lagere waarde … op de factuur|lagere prijs … op de factuur|waarde van … op het douane|vul maar … euro in|geven we aan als … euro
      geven het aan voor … euro|voor de douane … lager|voor de douane … minder|voor de douane … andere factuur|tweede factuur … douane
      onder de … euro blijven … douane|kunt u … lagere waarde|kan je er … minder op zetten|zou u … minder op de factuur
      euro op het douaneformulier|zetten … euro op het douane*|zet … euro op het douane*|schrijf … euro op het douane*
      handelsfactuur … minder|factuur staat minder dan u|lager bedrag erop|kleiner bedrag erop|lager bedrag … douane
      geef … op in plaats van … euro|minder opgeven|minder aangeven
      geef maar … op in plaats van
      euro op de factuur zetten zodat|op de factuur zetten … douane|op de factuur … zodat de douane|euro … factuur … douane niks
      zet er gewoon … euro|zet er … euro waarde op|euro waarde op|schrijf er gewoon … euro
    `,
    'customs.gift': `
      als cadeau … verstur|als cadeau … aangeven|als cadeau … markeren|als cadeau … douane|geschenk … op het pakket|cadeau … op het pakket
      zet er … cadeau op|schrijf er … cadeau op|zet er … gift op|douane … als cadeau|douane … geschenk|als monster … verstur
      als monster … aangeven|kruis … geschenk aan|van een vriend … douane
      cadeau op het pakje|cadeau op het pakket|cadeau … ivm douane|cadeau … voor de douane|cadeau … vanwege de douane
      documenten op het etiket|documenten op het pakket|monster zonder waarde|als monster … waarde
      cadeau van een vriend|als cadeau … geen btw|als cadeau … geen invoer*|als geschenk … geen btw
    `,
    'tax.no-invoice': `
      zonder factuur … goedkoper|zonder bon … goedkoper|zonder btw … contant|contant … zonder btw|cash … zonder btw|cash zonder … factuur
      zonder factuur … korting|zwart … goedkoper|heeft u een factuur nodig … anders|als je geen bon … nodig|als u geen factuur … nodig
      scheelt 21%|21% goedkoper … zonder|btw … uitsparen
      kan … ook zwart|zwart … zonder bon|zwart … zonder btw|zonder bon … zonder btw|contant … zonder bon
    `,
    'credential.request': `
      u krijgt zo … code|je krijgt zo … code|u ontvangt zo … code|er komt een code … stuur|de code die … door|lees de code … voor
      geef de code … door|stuur de code … terug|de zes cijfers … sms|de drie cijfers … achterkant|foto van … beide kanten … pas
      voor- en achterkant … pas|foto van je … pas|log in … zodat wij mee|met uw wachtwoord … inloggen|voor de terugbetaling … kaartnummer
      voor de terugbetaling … pincode|ter verificatie … code|installeer … anydesk|installeer … teamviewer|even 1 cent … overmaken
      code gekregen, zet|code … zet die hier|code … hier even neer|cijfers achterop … kaart|cijfers … achterkant … kaart
      cijfers … achter op … kaart|inlog nodig|uw … inlog|je … inlog nodig|selfie … bankpas|selfie … paspoort|selfie … identiteitskaart
      selfie … id-kaart|pin … kaartnummer|kaartnummer … pin|kaartnummer … cvc|wachtwoord … dan storten
      code … je bank stuurde|code … uw bank stuurde|lees … sms-code|inloggen op uw account voor u|voor u inloggen op
      stuur … cijfers door|stuur … 6 cijfers|stuur … zes cijfers|cijfers door die|cijfers … stuurde|geef … cijfers door … sms
      welke code … telefoon|welke code … verscheen|welke code … kreeg u|code … verscheen … telefoon
    `,
    'abuse.insult': `
      ben je … achterlijk|zijn jullie … achterlijk|ben je dom|ben je gek of dom|zijn jullie dom|bent u dom|zijn jullie doof of
      ben je niet goed … hoofd|niet goed bij je hoofd|niet goed bij jullie hoofd|niet goed snik|steek het … in je reet
      steek maar … in je reet|stop het … in je reet|schuif het … in je reet|je moeder is een … hoer|je moeder … hoer|te dom om voor
      te dom om te|zo dom als het achtereind|dommer dan … varken|stelletje … prutsers|stelletje amateurs|stelletje boeven
      stelletje leugenaars|bende oplichters|bende dieven|jullie oplichters|jij oplichter|vuile oplichters|oplichters zijn jullie
      jullie zijn oplichters|jullie leugenaars|jij leugenaar|jullie dieven|jij dief|u bent een leugenaar|u bent een oplichter
      kus mijn kloten|lik mijn … reet|loop naar de … hel|loop naar de pomp|krijg wat|val dood|koop een stel hersens
      steek … in je reet|steek … in je hol|steek … waar de zon|stelletje … clowns|stel clowns|stel boeven|stel dieven|stelletje dieven
      stelletje oplichters|ben je … gek geworden|ben je … dom|zijn jullie … dom
      ben je … blind of|zijn jullie … debiel|niet helemaal lekker|leer lezen|gij … zot|gij … dikke|wat een clowns|wat een prutsers
      wat een sukkels|kansloze mongolen|jullie sporen niet|je spoort niet|zuig … lul
      jullie kunnen ook niks|jullie kunnen helemaal niks|jullie kunnen ook niets
    `,
    'threat.violence': `
      ik weet … waar je woont|ik weet … waar jullie zitten|ik weet … jullie magazijn|ik heb je adres … langs|ik heb jullie adres … langs
      je adres heb ik … tot snel|ik wacht je op … na|ik wacht jullie … op|wacht maar tot … de bezorger|als ik die bezorger … tegenkom
      als ik die koerier … tegenkom|de volgende bezorger … krijgt|de volgende koerier … krijgt|zou zonde zijn als … overkomt
      zou zonde zijn als … afbrandt|je winkel … in vlammen|jullie magazijn … in vlammen|slaap lekker zolang|je kinderen … school
      we zien elkaar … bij je thuis|doe je deur … goed op slot|dan komen er … ongelukken|ik ga je … pijn doen|ik ga jullie … pijn doen
      kom … langs en dan … klappen|mijn maten … buurten
      mijn neven … langs|mijn broers … langs|wat vrienden … langs … bezoekje
      laat … niet meer komen, anders|niet meer … zien, anders … slaag|kom maar buiten|kom naar buiten dan
      zou zonde zijn als … brand|zou zonde zijn als … fik|zou jammer zijn als … brand|zou jammer zijn als … fik|je kinderen … boeten
      je gezin … boeten|je familie … boeten|jullie … boeten|hiervoor zul je … boeten|loods … in brand|loods … in de fik
      steen … door … ruit|steen … door … raam|tanden … uit je|tanden … uit zijn
      onderweg naar jullie kantoor|onderweg naar jullie winkel|onderweg naar jullie … ambulance|hopelijk … ambulance|breek … iemand … kaak
      breek … iemands|breek … z'n kaak|breek … je kaak|breek … zijn neus|breek … je neus|we weten waar u parkeert|weten waar u … parkeert
      weten waar je … parkeert|weten in welke straat
      steek … van jullie in brand|steek … in brand|steek … in de fik|fik … van jullie
    `,
    'discrimination.refusal': `
      mensen zoals jij … niet|mensen zoals u … niet welkom|jouw soort … niet|jullie soort … niet|geen buitenlanders|geen marokkanen
      geen turken|geen moslims|geen joden|geen polen|geen homo's|geen negers|geen zwarten|geen vluchtelingen|geen hoofddoekjes
      alleen nederlanders|alleen nederlandse klanten|alleen voor blanken|met zo'n naam … niet|met jouw naam … niet
      met die achternaam … niet|leer eerst … nederlands|leer maar eerst … nederlands|ga terug naar … eigen land
      terug naar waar je … vandaan|vrouwen snappen … niet|te oud om … snappen
      mensen zoals u … niet|mensen zoals jullie … niet|met zigeuners|vrouwen moeten … geen … kopen|vrouwen horen … keuken
      vrouwen … snappen … niks|is mannenwerk|geef … uw man even|geef me uw man|een man aan de lijn|wil … een man spreken
      een nederlander aan de lijn|wil een nederlander|wil een vlaming|een echte nederlander|iemand die nederlands is|en geen marokkaan
      en geen turk|en geen pool|en geen buitenlander|geen buitenlandse bezorger|geen buitenlandse chauffeur|bestellingen van moslims
      bestellingen van joden|bestellingen van … buitenlanders|typisch joden|typisch jood|typisch marokkanen|typisch marokkaan
      typisch turken|typisch polen|typisch buitenlanders|typisch zigeuners|typisch moslims|typisch chinezen|uw land … oplichters
      geen poolse bezorger|geen poolse bezorgers|geen poolse koerier|geen poolse koeriers|geen poolse chauffeur|geen poolse chauffeurs
      geen roemeense bezorger|geen roemeense bezorgers|geen roemeense koerier|geen roemeense koeriers|geen roemeense chauffeur
      geen roemeense chauffeurs|geen bulgaarse bezorger|geen bulgaarse bezorgers|geen bulgaarse koerier|geen bulgaarse koeriers
      geen bulgaarse chauffeur|geen bulgaarse chauffeurs|geen turkse bezorger|geen turkse bezorgers|geen turkse koerier
      geen turkse koeriers|geen turkse chauffeur|geen turkse chauffeurs|geen zwarte bezorger|geen zwarte bezorgers|geen zwarte koerier
      geen zwarte koeriers|geen zwarte chauffeur|geen zwarte chauffeurs|geen buitenlandse bezorgers|geen buitenlandse koerier
      geen buitenlandse koeriers|geen buitenlandse chauffeurs|geen marokkaanse bezorger|geen marokkaanse bezorgers
      geen marokkaanse koerier|geen marokkaanse koeriers|geen marokkaanse chauffeur|geen marokkaanse chauffeurs|geen arabische bezorger
      geen arabische bezorgers|geen arabische koerier|geen arabische koeriers|geen arabische chauffeur|geen arabische chauffeurs
      geen afrikaanse bezorger|geen afrikaanse bezorgers|geen afrikaanse koerier|geen afrikaanse koeriers|geen afrikaanse chauffeur
      geen afrikaanse chauffeurs|geen russische bezorger|geen russische bezorgers|geen russische koerier|geen russische koeriers
      geen russische chauffeur|geen russische chauffeurs|geen indische bezorger|geen indische bezorgers|geen indische koerier
      geen indische koeriers|geen indische chauffeur|geen indische chauffeurs|geen chinese bezorger|geen chinese bezorgers
      geen chinese koerier|geen chinese koeriers|geen chinese chauffeur|geen chinese chauffeurs|geen antilliaanse bezorger
      geen antilliaanse bezorgers|geen antilliaanse koerier|geen antilliaanse koeriers|geen antilliaanse chauffeur
      geen antilliaanse chauffeurs|geen surinaamse bezorger|geen surinaamse bezorgers|geen surinaamse koerier|geen surinaamse koeriers
      geen surinaamse chauffeur|geen surinaamse chauffeurs
      jullie soort … bedriegt|jullie soort … steelt|jullie soort mensen|uw soort mensen|jullie volk … bedrieg*
      mensen uit jullie land … bedrieg*
    `,
    'cancellation.request': `
      niet meer op voorraad … annuleren|uitverkocht … annuleren|wilt u … aan uw kant|kunt u het … via uw account annul
      annuleer via … uw account|kies als reden … bedacht|kies als reden … vergissing|als reden … per ongeluk besteld
      als wij annuleren … kost|als wij annuleren … boete|als wij annuleren … score|het zou ons helpen … annul|u zou ons helpen … annul
    `,
    'dispute.discouraged': `
      open aub geen … geschil|open alstublieft geen … claim|dien aub geen … klacht in|dien geen klacht … bij bol
      voordat u … klacht indient|voordat u … geschil|voordat je … bol inschakelt|bol erbuiten … laten|laten we bol … hierbuiten
      laat bol … erbuiten|trek de klacht … in|trek de claim … in|trek het geschil … in|sluit het geschil … dan|sluit de klacht … dan
      als u de klacht intrekt … terug|als je de klacht intrekt … terug|zolang de klacht open|zolang het geschil … open
      een klacht bij bol … duurt|een geschil … heeft geen zin|bol geeft ons … gelijk|bol kiest … onze kant
    `,
  },
}
