import type { Lexicon } from '../meaning/lexicon.ts'
import { type NumberWords, withCompounds } from './compound-numbers.ts'

const NUMBERS: NumberWords = {
  '0': `noll|nolla`,
  '1': `ett|en|etta`,
  '2': `två|tvåa`,
  '3': `tre|trea`,
  '4': `fyra`,
  '5': `fem|femma`,
  '6': `sex|sexa`,
  '7': `sju|sjua`,
  '8': `åtta`,
  '9': `nio|nia`,
  '10': `tio`,
  '11': `elva`,
  '12': `tolv`,
  '13': `tretton`,
  '14': `fjorton`,
  '15': `femton`,
  '16': `sexton`,
  '17': `sjutton`,
  '18': `arton|aderton`,
  '19': `nitton`,
  '20': `tjugo|tjuge|tjugi`,
  '30': `trettio|tretti`,
  '40': `fyrtio|förti|förtio`,
  '50': `femtio|femti`,
  '60': `sextio|sexti`,
  '70': `sjuttio|sjutti`,
  '80': `åttio|åtti`,
  '90': `nittio|nitti`,
  '100': `hundra|etthundra`,
}

const UNITS: NumberWords = {
  '1': `ett|en`,
  '2': `två`,
  '3': `tre`,
  '4': `fyra`,
  '5': `fem`,
  '6': `sex`,
  '7': `sju`,
  '8': `åtta`,
  '9': `nio`,
}

/** Swedish as shops and customers write it in Sweden and Finland. */
export const swedish: Lexicon = {
  language: 'sv',
  words: {
    double: `dubbel|dubbelt|dubbla|två gånger`,
    triple: `trippel|tredubbel|tre gånger`,
    at: `at|snabel-a|snabela|snabel a|kanelbulle|alfakrull|(at)|[at]|(snabel-a)|[snabel-a]|(snabela)`,
    dot: `punkt|prick|dot|(punkt)|[punkt]|(dot)|[dot]|(prick)`,

    phoneLabel: `
      telefon|telefonnummer|telefonnr|tel|tfn|tfnnr|telnr|tel.nr|tlf|telefonen|mobil|mobilen|mobilnummer|mobilnr|mobiltelefon|mob|mobnr
      lur|luren|fast telefon|hemtelefon|växel|kundtjänstnummer|jobbnummer|ring|ringa|ringer|ring mig|ring oss|ring gärna|ring på
      slå en signal|slå oss en signal|slå mig en signal|hör av dig på|nås på|når mig på|når oss på|nå mig på|nå oss på|går att nå på
      mitt nummer|mitt nr|vårt nummer|numret är|nummer är|mitt mobilnummer|mitt tel|sms|sms:a|smsa|sms till|messa|sms:a till|texta|kontakt
      kontaktnummer|jour|hotline|fax|whatsapp nummer|direktnummer|återuppringning
    `,
    referenceLabel: `
      order|ordernummer|ordernr|order nr|order-id|beställning|beställningsnummer|beställningsnr|bestnr|kundnummer|kundnr|faktura
      fakturanummer|fakturanr|ocr|ocr-nummer|ocr nummer|kvitto|kvittonummer|paket|paketnummer|paketnr|kolli|kolli-id|kollinummer|kollinr
      kollinr.|spårning|spårningsnummer|spårningsnr|spårnings-id|sändning|sändningsnummer|sändnings-id|fraktsedel|fraktsedelsnummer
      försändelse|försändelse-id|avi|avinummer|leverans|leveransnummer|retur|returnummer|returkod|returid|rma|artikel|artikelnummer
      artikelnr|art.nr|artnr|art nr|produktnummer|produktkod|modell|modellnummer|modellnr|typ|typnummer|reservdelsnummer|serienummer
      serienr|s/n|imei|batch|batchnummer|lot|lotnummer|ean|ean-kod|streckkod|sku|isbn|asin|ärende|ärendenummer|ärendenr|ärende-id|ticket
      case|skadenummer|referens|referensnummer|referensnr|ref|refnr|reklamationsnummer|transaktion|transaktions-id|bokningsnummer|storlek
      stl|vikt|pris|belopp|antal|mängd|postnummer|postnr|datum|färgkod|ral|mått|version|felkod|felmeddelande|org.nr|orgnr
      organisationsnummer|momsnummer|vat-nummer|momsregistreringsnummer|y-tunnus|fo-nummer|presentkortsnummer|garantinummer|hyllplats
      skåpkod|skåp
    `,
    cardLabel: `
      kort|kortet|kortnummer|kortnr|kortnumret|kreditkort|kreditkortet|kreditkortsnummer|bankkort|bankkortet|bankkortsnummer|betalkort
      betalkortet|betalkortsnummer|debitkort|visakort|visa|mastercard|master card|amex|american express|maestro|mitt kort|kortuppgifter
      kort som slutar på
    `,
    accountLabel: `
      iban|konto|kontot|kontonummer|kontonr|kontonumret|kto|ktonr|bankkonto|bankkontonummer|clearingnummer|clearingnr|clearing
      clearing och konto|bankgiro|bankgironummer|bg|plusgiro|pg|bic|swift|kontouppgifter|bankuppgifter|lönekonto|sparkonto|personkonto
      mottagarkonto|sätt in på|sätta in på|betala till konto|utbetalning till|swedbank|nordea|seb|handelsbanken
    `,
    identityLabel: `
      personnummer|personnr|pers.nr|persnr|pnr|personnumret|personbeteckning|henkilötunnus|samordningsnummer|legitimation|leg
      legitimationsnummer|id-kort|id kort|id-kortsnummer|id-handling|körkort|körkortsnummer|pass|passnummer|passnr|skattenummer|tin
      födelsedatum|född|födelsenummer|id-nummer|uppehållstillstånd|socialskyddssignum
    `,
    handleLabel: `
      id|användarnamn|användare|username|user|nick|nickname|smeknamn|konto|kontonamn|profil|profilnamn|adda|adda mig|adda oss
      lägg till mig|lägg till oss|lägg till|följ|följ oss|följ mig|sök på|sök efter|sök upp oss|sök upp mig|hitta oss|hitta mig|hittar oss
      hittar mig|heter där|finns på|finns som|under namnet|min insta|vår insta|min ig|mitt snap|min snap|snapnamn|instanamn
      kolla in mig på
    `,

    street: `
      gata|gatan|*gatan|*gata|väg|vägen|*vägen|*väg|gränd|gränden|*gränd|*gränden|torg|torget|*torget|*torg|plan|*plan|*planen|allé|allén
      *allén|*alle|backe|backen|*backen|stig|stigen|*stigen|esplanaden|*esplanaden|kaj|kajen|*kajen|*plats|*platsen|stråket|*stråket|led
      leden|*leden|*slingan|*kroken|*svängen|*liden|*gården|gård|*tået|ringen|*ringen|box|postbox|storgatan|kungsgatan|*katu|*tie
    `,
    unit: `
      lägenhet|lgh|lghnr|lägenhetsnummer|våning|vån|vån.|tr|tr.|trappor|trapp|1 tr|2 tr|3 tr|nb|bv|ög|uppgång|port|portkod|portkoden|hus
      husnr|rum|dörr|c/o|suite|uppg|källare|entré|gårdshuset|gatuhuset|hiss
    `,
    addressLead: `
      min adress|min adress är|min nya adress|ny adress|nya adressen|rätt adress|rätta adressen|korrekt adress|adressen är|adress är
      adress:|adressen ska vara|leveransadress|leveransadressen|leveransadressen är|fakturaadress|fakturaadressen|hemadress|hemadressen
      skicka till|skickas till|skicka det till|skicka den till|skicka paketet till|skicka hem till|leverera till|levereras till
      leverans till|sänd till|sändas till|bor på|jag bor på|vi bor på|bor nu på|bor i|bosatt på|har flyttat till|flyttat till
      flyttade till|ändra adressen till|ändra till|ändras till|byt adress till|byta adress till|eftersänd till|eftersändas till|hämta hos
      hämtas på|hämta på|kom hem till|ställ det hos|lämna hos|folkbokförd på|skriven på
    `,
    city: `
      stockholm|göteborg|goteborg|malmö|malmo|uppsala|västerås|örebro|linköping|helsingborg|jönköping|norrköping|lund|umeå|gävle|borås
      södertälje|eskilstuna|halmstad|växjö|karlstad|sundsvall|östersund|trollhättan|luleå|kalmar|falun|kristianstad|karlskrona|skövde
      uddevalla|varberg|borlänge|nyköping|motala|landskrona|visby|gotland|skellefteå|kiruna|solna|nacka|huddinge|täby|sollentuna|lidingö
      mölndal|kungsbacka|skåne|dalarna|småland|värmland|västra götaland|helsingfors|åbo|esbo|vasa|tammerfors|borgå|mariehamn|åland
    `,

    messenger: `
      whatsapp*|whats app|whatsap|watsapp|wattsapp|wazzapp|wapp|vattsapp|watsap|telegram*|telegramm|signal-appen|signal-app|via signal
      på signal|signalgrupp|messenger|fb messenger|facebook*|fejjan|fejan|fejsbok|feisbuk|fejsbook|insta|instagram*|instan|insta-dm
      insta dm|ig-dm|snapchat*|snappen|snapchatten|discord*|skype|viber|wechat|imessage|facetime|kik-appen|blocket|tradera-meddelande
      blocket-chatten|facebookmarknad|marketplace på facebook|linkedin|gmail|hotmail|privat mejl|privat mail|privata mejl|privata mail
      privat mejladress|privata mailen
    `,
    messengerWeak: `
      wa|w/a|tg|ig|fb|snap|snappa|gröna appen|den gröna appen|gröna chatten|gröna ikonen|grön app|blå appen|blåa appen|pappersflygplanet
      pappersplanet|appen med telefonluren|appen med luren|chattapp|chattappen|du vet vilken app|privat chatt|privatchatt|privat chat
    `,
    contactVerb: `
      kontakta|kontakta oss|kontakta mig|kontaktar|ta kontakt|ta kontakt med oss|tar kontakt|hör av dig|hör av er|hör av dig till
      höra av dig|höra av er|hör dig|ring|ring mig|ring oss|ring gärna|ringa|ringa oss|ringa mig|ringer|slå en signal|slå mig en signal
      slå oss en signal|slå en pling|plinga|pinga|pinga mig|dra iväg ett|skriv|skriv till|skriv till oss|skriv till mig|skriv på
      skriva till|skriva på|skriver vi|sms:a|smsa|sms:a mig|smsa mig|sms:a oss|smsa oss|sms:as|messa|messa mig|messa oss|mess:a|texta
      texta mig|skicka ett sms|skicka sms|skicka ett mess|skicka ett meddelande|skicka meddelande|släng iväg|släng iväg ett|släng ett
      kasta iväg|knappa iväg|mejla|mejla mig|mejla oss|maila|maila mig|maila oss|mejlar|mailar|skicka ett mejl|skicka ett mail|skicka mejl
      skicka mail|dma|dm:a|dm:a oss|dm:a mig|dm|pm:a|pma|pm:a mig|skicka pm|skicka ett pm|skicka en dm|adda|adda mig|adda oss|addar
      lägg till mig|lägg till oss|följ oss på|nå oss|nå mig|nås|når oss|når mig|når du oss|når du mig|når ni oss|nåbar|anträffbar|prata
      prata vidare|pratar|prata med|pratas vid|pratar vi|snacka|snackar|snacka vidare|chatta|chatta med|chattar|chatta vidare|fortsätt på
      fortsätta på|ta det på|ta det via|ta snacket|tar vi det|vi hörs|hörs på|hörs via|byt till|byta till|byter till|gå över|gå över till
      går över till|hoppa över|hoppa över till|hoppa in på|kom till|kom över till|möt mig|träffas på|sök oss|sök mig|sök upp oss|hitta oss
      hitta mig|hittar oss|hittar mig|gå med i vår|joina|joina vår|spara mitt|spara vårt|lös det via|löser det via|whatsappa|whatsappa mig
      whatsappa oss|snappa mig|skicka mig|skicka oss|skicka ditt|ge mig|ge oss|lämna ditt|lämna din|kan jag få ditt|får jag ditt
      kan vi få ditt|vad har du|hörs vi på|fortsätta via
    `,
    contactNoun: `
      nummer|numret|telefonnummer|mobilnummer|mobilnr|mobil|mobilen|telefon|tfn|tel|mejl|mejlen|mail|mailen|e-post|epost|e-postadress
      epostadress|mejladress|mailadress|mejladressen|kontaktuppgifter|kontaktinfo|kontaktinformation|användarnamn|konto|profil|snapnamn
      privatnummer|privat nummer|direktnummer|qr-kod|visitkort|nr
    `,
    outside: `
      utanför amazon|utanför tradera|utanför ebay|utanför etsy|utanför blocket|utanför cdon|utanför fyndiq|utanför plattformen
      utanför sajten|utanför sidan|utanför appen|utanför den här|utanför marknadsplatsen|utanför systemet|utanför tjänsten
      utanför hemsidan|vid sidan av amazon|vid sidan av tradera|vid sidan av plattformen|vid sidan av sajten|vid sidan om|vid sidan av
      på sidan av|bredvid plattformen|runt amazon|runt tradera|runt plattformen|runt systemet|förbi amazon|förbi tradera|förbi plattformen
      förbi systemet|bakom ryggen på|bakom amazons rygg|utan amazon|utan tradera|utan etsy|utan plattformen|utan mellanhand
      utan mellanhänder|utan omvägar|kringgå|kringgår|slippa amazon|slippa tradera|slippa mellanhanden|skippa amazon|skippa tradera
      skippa plattformen|skippa mellanhanden|privat mellan|mellan oss|mellan dig och mig|oss emellan|under bordet|under disken
      under radarn|i smyg|svart affär|som privatköp|privatköp|privataffär|privat affär|göra det privat|ta det privat|tar det privat
      köra det privat|kör vi privat|sköta det privat|sköter det privat|lösa det privat|löser det privat|privat istället|öga mot öga
      i vår egen|i vår egna|på vår egen|via vår egen|vår egen webbshop|vår egen webshop|vår egen hemsida|vår egen sajt|egen webbutik
      egna webbutik|egen hemsida|vår hemsida|vår webbshop|vår webbutik|vår sajt|vår egna sida|i vår butik|direkt från oss|direkt ifrån oss
      direkt av oss|direkt av mig|direkt från mig|inte via amazon|inte via tradera|inte via plattformen|inte genom amazon|inte via sajten
      istället för via|i stället för via|istället för genom|utanför allt detta
    `,
    platform: `
      plattform|plattformen|den här plattformen|sajten|siten|sidan|den här sidan|hemsidan|appen|den här appen|marknadsplatsen|här|härinne
      här inne|systemet|tjänsten|den här chatten|via er
    `,
    dealVerb: `
      köpa|köp|köper|köp den|köp det|köpet|handla|handlar|handla av oss|beställa|beställ|beställer|beställning|lägg ordern|lägg din order
      lägga ordern|sälja|säljer|sälj|säljs|göra affär|gör affär|affär|affären|göra upp|gör upp|gör vi upp|göra affären|deal|dealen
      göra en deal|fixa|fixar|fixar vi|fixa det|ordna|ordnar|ordnar vi|lösa|löser|löser vi|lösa det|sköta|sköter|sköter vi|avtala|avtalar
      komma överens|kommer överens|bestämma|förhandla|pruta|slå till|avsluta affären|genomföra köpet|genomföra|hämta upp|köra|kör vi
      tar vi det|ta affären
    `,
    payVerb: `
      betala|betala in|betala via|betala med|betala till|betalning via|betalning till|inbetalning|överföra|överför|överförs|för över
      föra över|föra över pengarna|för över pengarna|skicka pengar|skicka pengarna|skicka över pengar|skicka över pengarna|skicka beloppet
      skicka summan|sätta in|sätt in|sätter in|sättas in|sätt in pengarna|swisha|swishar|swisha över|swisha mig|swisha oss|swisha in
      swishas|swish till|swish:a|swisha till|ta betalt via|tar betalt via|vi tar swish|vi tar även|vi tar också|tar emot swish
      tar emot betalning|accepterar även|vi accepterar även|förskottsbetala|förskottsbetalning|betala i förskott|handpenning|handpenningen
      resten betalas|betala mellanskillnaden|punga ut|hosta upp|slanta|lösa betalningen|göra betalningen|paypala|bankgira|plusgira
      svischa|svisha|svischar|swischa|swichar|swicha|swishen|skicka en swish|skickar en swish|dra en swish|dra iväg en swish|swishar du
      swishar du mig|swishar du över|lägg i handen|ge mig kontanter|betala mig direkt|betala direkt till|betala direkt|betala kontant
      betala cash`,
    payApp: `
      swish|swisch|swich|swishnummer|swish-nummer|vårt swish|mitt swish|swishkonto|vipps|mobilepay|mobile pay|siirto|paypal vänner
      paypal vänner och familj|vänner och familj|vänner & familj|vänner/familj|som vän|paypal me|paypal.me|min paypal|vår paypal|revolut
      wise|western union|moneygram|bitcoin|bitcoins|btc|krypto|kryptovaluta|usdt|ethereum|paysafecard|paysafe-kort|presentkortskoder
      google play-kort|google play kort|apple-kort|apple presentkort|itunes-kort|itunes kort|steam-kort|steamkort|betallänk|betalningslänk
      betallänken|klarna-länk|zettle-länk|stripe-länk|qr-kod för betalning|western-union
      svischa|svisch|svish|svisha|swishnumret|ett swish|qr-swish`,
    payMethod: `
      banköverföring|bankoverforing|kontoöverföring|direktöverföring|till mitt konto|till vårt konto|på mitt konto|på vårt konto
      till mitt bankkonto|till vårt bankkonto|bankgiro|vårt bankgiro|bankgirot|plusgiro|vårt plusgiro|kontant|kontanter|i kontanter
      kontant i handen|cash|kontant vid hämtning|cash vid hämtning|pengar i handen|i ett kuvert|förskottsbetalning|egen faktura
      faktura från oss|vår egen faktura|vårt kontonummer|mitt kontonummer|bankinsättning|till mitt kort|postgiro|swish eller kontant
      kontant betalning
      cash i handen|kontanter i handen|pengarna i handen|i handen när vi ses|handpenning|handpenning via|insättning|kontoinsättning
      clearingnummer|mitt clearingnummer|via bankgiro|via swish|med swish`,
    cancelHere: `
      avbeställ här|avbeställa här|avbeställ ordern här|avboka här|avbryt här|avbryt köpet här|avbryt köpet på|avbryta köpet här
      avbryt ordern här|avbryt beställningen här|makulera här|annullera här|annullera ordern här|avbeställ på amazon|avbeställ på tradera
      avbryt på amazon|avbryt på tradera|cancla här|cancel här|canceln här|avbeställ och|avbeställ så|avbeställ den och|avbryt och
      avbryt köpet och|avbryt köpet så|avbryt ordern så|avbeställer jag|jag avbeställer|jag avbryter|vi avbryter köpet|så avbryter vi
      så avbryter jag|så makulerar vi|efter avbeställning|efter avbokning|plocka ner annonsen|plockar ner annonsen|ta bort annonsen
      tar bort annonsen|tar ner annonsen|avsluta auktionen|avslutar auktionen|avslutar jag auktionen|bryta auktionen|bryter auktionen
    `,
    cheaper: `
      billigare|billigt pris|rabatt|rabatten|rabatterat|% rabatt|procent rabatt|% billigare|procent billigare|lägre pris|bättre pris
      bättre pris än|bra pris|fint pris|schysst pris|schyst pris|kompispris|vänskapspris|specialpris|sänka priset|sänker priset|prutat
      gå ner i pris|går ner i pris|kan gå ner|kr mindre|kronor mindre|kr billigare|kronor billigare|hundralapp mindre|hundralapp billigare
      en hundring|en femhundring mindre|sparar|sparar du|sparar vi|besparing|tjänar på det|slipper avgiften|slipper avgifter
      slipper vi avgiften|slipper provision|slippa avgift|slippa avgiften|slippa avgifter|dela på mellanskillnaden|delar på avgiften
      drar jag av|knappar av|förmånligare|fördelaktigare|spara pengar|sparar pengar|spara en slant|spara avgiften|spara hundra
    `,
    fee: `
      avgift|avgiften|avgifter|avgifterna|provision|provisionen|provisioner|kommission|kommissionen|säljavgift|säljavgiften|säljavgifter
      försäljningsavgift|försäljningsprovision|plattformsavgift|plattformsavgiften|förmedlingsavgift|annonsavgift|serviceavgift
      transaktionsavgift|traderas avgift|amazons avgift|amazons avgifter|traderaavgiften|amazonavgiften|deras andel|deras procent
      mellanhandens|procenten till amazon|procenten till tradera|deras påslag
    `,

    review: `
      recension|recensionen|recensioner|recensionerna|*recension|*recensionen|*recensioner|recensera|recenserar|recenserat|omdöme|omdömet
      omdömen|omdömena|*omdöme|*omdömen|kundomdöme|kundomdömen|betygen|betygsätt|betygsätta|betygsätter|betygsättning|stjärnbetyg
      trustpilot|google-recension|googlerecension|prisjakt-omdöme|pricerunner-omdöme|reviewen|feedback på amazon|lämna feedback
      negativ feedback|positiv feedback|säljaromdöme|produktomdöme|ge stjärnor|lämna stjärnor|sätta stjärnor|sätt stjärnor
      utlåtande på sidan|kundbetyg|review på|prisjaktomdöme|betyg|betyget
    `,
    bestRating: `
      fem stjärnor|5 stjärnor|5-stjärnor|femstjärn*|5-stjärn*|5stjärn*|fem av fem|5 av 5|fem stjärnig|fem-stjärn*|alla stjärnor
      alla fem stjärnor|alla fem stjärnorna|alla 5 stjärnor|full pott|full poäng|högsta betyg|högsta betyget|toppbetyg|topbetyg|toppomdöme
      topprecension|topp betyg|bästa betyg|bästa betyget|maxbetyg|maxpoäng|max antal stjärnor|maximalt betyg|en femma|femma i betyg|mvg
      tio av tio|10 av 10|fem solar|fem getingar
    `,
    badRating: `
      dålig recension|dåliga recensioner|dåliga recensionen|dåligt omdöme|dåliga omdömen|dåliga omdömet|dåligt betyg|dåliga betyg
      negativ recension|negativa recensioner|negativa recensionen|negativt omdöme|negativa omdömen|negativa omdömet|negativt betyg
      negativ feedback|neutral recension|neutralt omdöme|lågt betyg|låga betyg|låga betyget|lågt omdöme|lägsta betyg|lägsta betyget
      sämsta betyg|sämsta betyget|bottenbetyg|usel recension|uselt betyg|uselt omdöme|svidande recension|en stjärna|1 stjärna|1-stjärn*
      enstjärn*|en-stjärn*|bara en stjärna|en enda stjärna|ettstjärn*|två stjärnor|2 stjärnor|tvåstjärn*|tre stjärnor|3 stjärnor
      noll stjärnor|0 stjärnor|en etta|såga er|sågar er|såga er totalt|sågning|sågar jag|hänga ut er|hänger ut er|hänga ut ert|svärta ner
      sänka ert betyg|sänker ert betyg|dra ner ert betyg|drar ner ert betyg|smutskasta
    `,
    positive: `
      positiv|positivt|positiva|översvallande|strålande omdöme om|lovordande|berömmande|bara om du är nöjd|bara om ni är nöjda
      endast om du är nöjd|endast nöjda|om du är nöjd|om ni är nöjda|är du nöjd|är ni nöjda|ifall du är nöjd|bara nöjda kunder|vid nöjdhet
    `,
    changeVerb: `
      ändra|ändrar|ändrat|ändras|ändring|ändra om|ändra på|uppdatera|uppdaterar|uppdaterat|uppdateras|justera|justerar|justerat|revidera
      reviderar|reviderat|redigera|redigerar|redigerat|höja|höj|höjer|höjt|höjs|rätta|rättar|rätta till|korrigera|korrigerar|korrigerat
      förbättra|förbättrar|förbättrat|göra om|gör om|göra om den till|göra den till|skriva om|skriv om|skriver om|omvärdera|omvärderar
      ompröva|tänka om|tänker om|byta till|byta ut|bytas mot|ändra till|lägga på|lägg på|bättra på|putsa på|uppgradera|mildra|vända till
      vända på|lyfta|lyfter betyget|dra upp
    `,
    deleteVerb: `
      ta bort|tar bort|tas bort|tagit bort|plocka bort|plockar bort|plocka ner|plockar ner|ta ner|tar ner|tas ner|radera|raderar|raderas
      raderat|radering|dra tillbaka|drar tillbaka|dragit tillbaka|dras tillbaka|återkalla|återkallar|stryka|stryk|stryker|sudda|sudda ut
      deleta|delete:a|avpublicera|avpublicerar|avpublicerad|försvinner|försvinna|få bort|är borta|ta tillbaka omdömet
    `,
    writeVerb: `
      skriva|skriv|skriver|skrivit|lämna|lämnar|lämnat|lämnas|ge|ger|gett|ge oss|dela|delar|dela med dig|publicera|publicerar|posta|postar
      lägg upp|lägga upp|lägger upp|lägg ut|lägga ut|sätt|sätta|sätter|sätt in|unna oss|fyll i|slänga in|släng in|knappa in|bjud på
      bjuda på|skicka in|skriva ner|rösta
    `,
    benefit: `
      present|presenter|presenten|gåva|gåvor|gratisgåva|överraskning|överraskningar|överraskningspresent|liten överraskning|liten present
      liten gåva|presentkort|presentkortet|gåvokort|presentcheck|värdecheck|värdecheckar|värdekod|värdebevis|tillgodohavande|tillgodo
      rabattkod|rabattkoder|rabattkupong|rabattkuponger|rabatt|rabatten|% rabatt|procent rabatt|kupong|kuponger|kupongen|voucher|vouchers
      bonus|bonusen|bonuspoäng|poäng|bonuscheck|belöning|belöningar|belöna|belönar|belönas|cashback|pengar tillbaka|pengarna tillbaka
      återbetalning|återbetala|återbetalar|återbetalas|hela beloppet tillbaka|köpesumman tillbaka|köpesumman|ersättning|kompensation
      gottgörelse|kontanter|pengar|slantar|kronor|femtiolapp|hundralapp|hundring|tjuga|femhundring|swisha dig|en slant|gratis
      gratisprodukt|gratis produkt|gratisprodukter|gratisexemplar|gratis exemplar|kostnadsfritt|kostnadsfri produkt|på köpet|på huset
      extra produkt|ny produkt gratis|varuprov|varuprover|prova gratis|tävling|utlottning|lotteri|chansen att vinna|chans att vinna|vinn
      vinner|vinna|goodiebag|goodie|tackgåva|tackpresent|litet tack|tack i form|nåt litet extra|något extra|något litet|nåt gott|godis
      kaffe på|fika på|bjuder på fika|fikapeng|förlängd garanti|extra garanti|garantiförlängning|prisavdrag|guldstjärna i plånboken
      en belöning|100 kr|50 kr|200 kr|300 kr|500 kr|100 kronor|50 kronor|200 kronor
    `,
    giveVerb: `
      får|får du|får ni|du får|ni får|erhåller|erhåll|mottar|vi skickar|skickar vi|jag skickar|skickar jag|vi ger|ger vi|jag ger|ger jag
      vi bjuder|bjuder vi|bjuder jag|vi återbetalar|återbetalar vi|vi betalar|betalar vi|vi swishar|swishar vi|swishar jag|jag swishar
      sätter vi in|vi sätter in|skänker|vi skänker|vi lägger med|lägger vi med|lägger jag med|lägger vi till|stoppar vi ner|vi belönar
      belönar vi|tackar vi med|vi tackar med|väntar på dig|väntar en|tjäna|tjänar|vinn|vinner|hämta din|hämta ut|lös in|löser ut|ta del av
      utlovar|vi utlovar|blir din|behålla produkten|behålla den|behåll produkten|får behålla|ersätter vi|vi ersätter|kvitterar ut
      kompenserar|vi kompenserar|skickas till dig|kommer på posten|väntar en present
    `,
    screenshot: `
      skärmdump|skärmdumpar|skärmdumpen|skärmbild|skärmbilder|skärmklipp|screenshot|screenshots|print screen|printscreen|screen på
      bild på recensionen|bild på din recension|bild på omdömet|bild på ditt omdöme|bild på betyget|foto på recensionen|foto på omdömet
      länk till recensionen|länk till din recension|länk till omdömet|länken till omdömet|bevis på recensionen|bevis på omdömet|bildbevis
    `,
    condition: `
      om du|om ni|ifall|när du|så fort|så snart|direkt när|direkt efter|efter att|efter publicering|efter recensionen|efter omdömet
      när recensionen|när omdömet|i utbyte|i utbyte mot|mot att|mot ett|mot en|i gengäld|som tack|som tack för|som tack så|för varje
      för ett|förutsatt|förutsatt att|under förutsättning|på villkor|villkoret|villkor|så länge|bara om|endast om|först när|först då
      innan dess|till dess|såvida|om inte|byte mot|så får|så skickar|så swishar|så bjuder|så ger|visa oss|visa upp|mot skärmdump
      med skärmdump|ifall du|när du har
    `,
    orElse: `
      annars|i annat fall|eller så|eller också|eller jag|eller blir det|eller får ni|eller så får ni|eller så blir|om inte|om jag inte
      om ni inte|om du inte|får jag inte|får jag inga|får jag ingen|gör ni inte|vägrar ni|såvida inte|såvida|i så fall skriver
      eller kommer|eller ska|annars så|hur som helst blir det|med mindre|eller en stjärna|utan återbetalning
    `,
    withhold: `
      skickar inte|skickas inte|skickar vi inte|skickar inget|skickar ingenting|inte skicka|återbetalar inte|återbetalas inte
      återbetalar vi inte|betalar inte tillbaka|inte betala tillbaka|ersätter inte|ersätter vi inte|byter inte|behandlar inte
      behandlas inte|handlägger inte|handläggs inte|släpper inte|släpps inte|går inte iväg|går inte ut|går ut först|skickas först
      skickar vi först|återbetalas först|återbetalar vi först|återbetalning först|återbetalning sker först|ersättning först
      betalas ut först|släpps först|släpper vi först|får du först|får ni först|ersättningsvara först|pengarna först|hålla inne|håller inne
      håller vi inne|hålls inne|innehåller vi|kvarhåller|kvarhålls|pausad|pausat|pausas|på is|ligger på is|fryser|fryst|fryses
      stannar hos oss|ligger kvar hos oss|blir liggande|vilande|vilar tills|väntar på ditt omdöme|väntar på din recension
      inväntar ditt omdöme|inväntar din recension|inga pengar förrän|ingen återbetalning förrän|ingen ersättning förrän
      ingen återbetalning utan|ingenting händer förrän|händer inget förrän|inte förrän
    `,
    remedy: `
      återbetalning|återbetalningen|återbetala|återbetalas|återbetalt|pengarna tillbaka|pengar tillbaka|mina pengar|dina pengar|köpesumman
      ersättning|ersättningen|ersättningsvara|ersättningsprodukt|ersättningsexemplar|ersättningsleverans|kompensation|kompenserad
      gottgörelse|ny vara|nytt exemplar|ny produkt|ny leverans|nytt paket|omleverans|utbyte av varan|reservdel|reservdelen|reservdelar
      delen du saknar|saknade delen|saknade delar|reparation|reparationen|garantiärende|garantiärendet|retursedel|returfraktsedel
      prisavdrag|skadestånd|halva beloppet|halva priset tillbaka|hälften tillbaka|stålarna tillbaka
    `,
    honest: `
      ärlig|ärligt|ärliga|uppriktig|uppriktigt|uppriktiga|neutral|objektiv|objektivt|opartisk|opartiskt|bra eller dåligt|bra som dåligt
      positivt eller negativt|positiv eller negativ|både positiva och negativa|oavsett om|oavsett vad|vad du än|din åsikt|din upplevelse
      dina erfarenheter|din erfarenhet|er upplevelse|er åsikt|vad du tycker|vad ni tycker|vad du tyckte|hur du upplevde|frivilligt
      helt frivilligt|med egna ord|dina egna ord|gärna kritiskt|ris och ros|ris eller ros|sanningsenligt
    `,

    promotion: `
      black friday|black week|blackweek|cyber monday|singles day|mellandagsrea|mellandagsrean|sommarrea|sommarrean|vinterrea|vinterrean
      slutrea|slutrean|jätterea|superrea|megarea|reastart|flash sale|blixtrea|midnattsrea|nattrea|helgerbjudande|veckans erbjudande
      dagens erbjudande|dagens deal|veckans klipp|klipp nu|fynda nu|kanonpris|kanonpriser|superpris|superpriser|kanonerbjudande
      supererbjudande|lägsta pris-garanti|lägstaprisgaranti|prisras|prischock|rabattfest|rabattdagar|kampanjkod|kampanjpris|kampanjpriser
      kampanjvecka|köp 2 betala för 1|köp två betala för en|köp 3 betala för 2|köp tre betala för två|ta 3 betala för 2|3 för 2
      tre för två|2 för 1|två för en|två för priset av en|1+1 gratis|ny kollektion|vår nya kollektion|nya kollektionen|höstkollektionen är
      vårkollektionen är|sommarkollektionen är|heta nyheter|hett just nu|begränsat erbjudande|tidsbegränsat erbjudande
      exklusivt erbjudande|exklusiv rabatt|oslagbart pris|oslagbara priser|rabatt på allt|på hela sortimentet|rabatt på nästa köp
      rabatt på ditt nästa|rabatt på nästa order|rabatt på din nästa|välkomstrabatt|stamkundsrabatt|medlemsrabatt|prenumerera på vårt
      anmäl dig till vårt|värva en vän|tipsa en vän|vip-klubb|bli medlem i vår|vårt nyhetsbrev|vår kundklubb|stor utförsäljning
      total utförsäljning|fynda i
      nya höstkollektionen|nya vårkollektionen|nya sommarkollektionen|nya vinterkollektionen|höstkollektionen|vårkollektionen|har landat
      rea rea|stor rea|hela sortimentet rea|sista chansen på|sista chansen att|sista dagarna på rean|köp två|köp 2|köp tre
      ta tre betala för två|den tredje på köpet|en på köpet|andra varan på köpet|bli medlem och få|kundklubb|välkomsterbjudande
      rabatt på första köpet|på nästa köp|nyhetsbrev och få|extrapris|veckans extrapris|fri frakt på allt|upp till halva priset
      halva priset på allt|% på allt|% på hela|missar du inga kampanjer|fynda
      köp en till och|köp en extra och|halva priset på den andra|i hela butiken|på hela butiken|i hela shoppen`,
    offer: `
      erbjudande|erbjudanden|erbjudandet|rabatt|rabatter|rabattkod|rabattkupong|kampanj|kampanjer|kampanjen|rea|rean|reapris|specialpris
      extrapris|nedsatt pris|halva priset|fri frakt|gratis frakt|fraktfritt|kupong|klippkort|deals|prissänkt|prissänkta|prissänkning
      paketpris|introduktionspris|lanseringspris|% rabatt|procent rabatt|presentkod|15%|20%|25%|30%|40%|50%|70%|höstkollektionen
      vårkollektionen|sommarkollektionen|vinterkollektionen|utförsäljning|10%
    `,
    promotionCall: `
      handla nu|shoppa nu|shoppa loss|köp nu|beställ nu|beställ idag|passa på att|missa inte|missa ej|missa aldrig|får du inte missa
      slå till|slå till nu|skynda|skynda dig|skynda att|först till kvarn|upptäck|upptäck vår|upptäck våra|kolla in|kika in|kika på
      kika gärna|titta in|ta en titt|ta en kik|spana in|besök vår|besök oss|besök gärna|välkommen in i|följ vår butik|följ vår shop
      följ oss för|följ butiken|prenumerera|använd koden|med koden|med kod|uppge koden|endast idag|bara idag|bara i dag|endast denna vecka
      bara denna vecka|bara i helgen|endast i helgen|till och med söndag|unna dig|skäm bort dig|skäm bort|komplettera med|matcha med
      passar perfekt till|passar fint till|du kanske också gillar|du kanske gillar|vi har också|vi har även|vi säljer också|vi säljer även
      visste du att vi|har du sett vår|har du sett våra|tipsa dina vänner|berätta för dina vänner|ta chansen|passa på nu
      passa på att fynda|passa på att handla
      passa på|kom in och titta|kom in och kika|kom förbi butiken`,
    ownGoods: `
      vår butik|vår shop|vår webbshop|vår webbutik|vår hemsida|min butik|min shop|mina andra annonser|mina andra auktioner
      våra andra annonser|mina övriga|vårt sortiment|hela sortimentet|hela vårt sortiment|vårt utbud|vår kollektion|våra kollektioner
      våra produkter|våra andra produkter|våra övriga|andra produkter|andra varor|fler produkter|övriga produkter|alla produkter
      alla varor|andra modeller|andra färger|fler färger|fler modeller|nya modeller|våra nya|våra nyheter|vår nya|våra bästsäljare
      våra storsäljare|passande tillbehör|vår app|vårt varumärke|vår sommarkollektion|vår vinterkollektion|nästa köp|nästa beställning
      nästa order|vår katalog|matchande tillbehör
    `,

    guarantee: `
      garanti|garantin|garantier|garantitid|garantitiden|garantiåtagande|garantianspråk|garantiärenden|reklamationsrätt|reklamationsrätten
      felansvar|felansvaret|konsumentskydd|konsumentlagen|konsumentköplagen|konsumentköplag|ångerlagen|lagstadgade rättigheter
      konsumenträtt|konsumenträttigheter|ansvar för fel|ansvarar inte för fel|ansvarar för fel|ansvar för defekter|ansvar för dolda fel
      treårig reklamationsrätt|3 års reklamationsrätt
    `,
    withdrawal: `
      ångerrätt|ångerrätten|ångra köp|ångra köpet|ångra ditt köp|ångerfrist|ångerfristen|ångra sig|frånträda|frånträda avtalet|häva köpet
      häva köp|hävning|distansavtalslagen|distanshandel|14 dagar|14 dagars|14-dagars|fjorton dagar|fjorton dagars|returrätt|returrätten
      rätt att ångra|rätt att returnera|rätten att returnera|bytesrätt|bytesrätten|öppet köp
    `,
    returnGoods: `
      retur|returer|returen|returnera|returnerar|returneras|returnerad|returnerade|returnerat|returköp|skicka tillbaka|skickar tillbaka
      skickas tillbaka|skickat tillbaka|skicka i retur|sända tillbaka|lämna tillbaka|lämnas tillbaka|lämna i retur|tar tillbaka
      tas tillbaka|tar vi tillbaka|tar inte tillbaka|tar vi inte tillbaka|återlämna|återlämnas|återlämning|bytas|byta ut|bytas ut|byter ut
      återköp|åter köp|byta vara|byter vi inte|byter inte|bytas mot|inga byten|ta tillbaka varan|ta tillbaka varor
    `,
    refund: `
      återbetalning|återbetalningar|återbetala|återbetalar|återbetalas|återbetalat|aterbetalning|aterbetalar|betala tillbaka
      betalar tillbaka|betalas tillbaka|betalar vi tillbaka|pengarna tillbaka|pengar tillbaka|pengarna åter|pengar åter
      få tillbaka pengarna|få tillbaka pengar|får tillbaka pengarna|ge tillbaka pengarna|ger tillbaka pengar|kreditera|krediterar
      krediteras|återbetalningsskyldighet|refundera|refund|stålar tillbaka|köpesumman tillbaka
    `,
    complaint: `
      reklamation|reklamationer|reklamationen|reklamera|reklamerar|reklameras|reklamerat|reklamationsfrist|klagomål på|klagomål efter
      garantikrav|ersättningskrav|krav på ersättning|avhjälpande|felanmälningar
    `,
    denialVerb: `
      undantagna|undantagen|undantaget|undantas|undantar|utesluten|uteslutet|uteslutna|utesluts|upphör att gälla|förfaller|förfallit
      förverkas|förverkar|förverkad|förlorar du|förlorar ni|förlorar rätten|förlora rätten|mister du|mister rätten|nekas|nekar|nekar vi
      vägrar|vägras|avvisas|avvisar|avvisar vi|ogiltig|ogiltigt|ogiltiga|ogilltig|slutgiltigt|slutgiltig|på egen risk|egen risk
      eget ansvar|ditt problem|ert problem|eget problem|skyll dig själv|får skylla dig|synd för dig|tyvärr för dig|glöm det|kan du glömma
      kan ni glömma|får du glömma|avsäger|avstår från rätten|befintligt skick|i befintligt skick|köpt är köpt|garantin upphör
      rätten upphör
    `,
    saleItem: `
      rea|rean|reavara|reavaror|reavaran|reavarorna|på rea|köpt på rea|reaplagg|reapris|reaköp|nedsatt|nedsatta|nedsatt pris
      nedsatta varor|prissänkt|prissänkta|rabatterad|rabatterade|rabatterat|rabatterade varor|kampanjvara|kampanjvaror|kampanjpris
      kampanjköp|erbjudandevaror|extrapris|utförsäljning|utförsäljningsvaror|utförsålda|outlet|outletvaror|restparti|restpartier
      andrasortering|andrahandssortering|b-vara|b-varor|demoex|demoexemplar|visningsex|visningsexemplar|utställningsex|fyndvara|fyndvaror
      fyndhörnan|begagnad|begagnade|begagnat|second hand|secondhand|refurbished|renoverad|black friday|black friday-varor|till det priset
      för det priset|till så lågt pris
    `,
    opened: `
      öppnad|öppnade|öppnat|öppnats|bruten|brutet|brutna|bruten förpackning|brutet sigill|bruten försegling|bruten plombering|plomberingen
      förseglingen bruten|förseglingen är bruten|när förseglingen|uppackad|uppackade|uppackat|packat upp|packats upp|öppnad förpackning
      öppna förpackningen|öppnat förpackningen|förpackningen öppnats|öppnat kartongen|öppnat paketet|ur förpackningen|ur kartongen|använd
      använts|använt|testad|testat|testats|provad|provat|provats|provade|buren|burit|burna|tvättad|tvättat|monterad|monterat|monterats
      installerad|inkopplad|tagit i bruk|tagits i bruk|etiketten borttagen|etiketter borttagna|utan etikett|lappen borttagen
      plasten borttagen|plasten av|oöppnad|oöppnade
    `,
    faulty: `
      trasig|trasigt|trasiga|sönder|defekt|defekta|defekter|fel på varan|felaktig|felaktigt|felaktiga|fel vara|fel varor
      fel storlek skickad|skadad|skadat|skadade|skada|skador|transportskada|transportskador|transportskadad|transportskadade|fraktskada
      fraktskador|bristfällig|bristfälliga|brist|brister|fungerar inte|fungerar ej|funkar inte|funkar ej|inte fungerar|inte funkar
      gått sönder|går sönder|gick sönder|slutat fungera|slutar fungera|dött|dog|pajat|pajad|paj|kaputt|kass|sprucken|spruckna|spricka
      sprickor|repad|repor|läcker|läckage|glapp|glappar|haveri|havererat|fabriksfel|tillverkningsfel|konstruktionsfel|dolda fel
      ursprungliga fel|fel och brister|ofullständig|saknade delar|krånglar|strular|buckla|bucklor
    `,
    inNoCase: `
      under inga omständigheter|under inga som helst omständigheter|inte under några|i inget fall|i inga fall|på inga villkor
      aldrig någonsin|aldrig|oavsett anledning|oavsett orsak|oavsett skäl|oberoende av|hur som helst|vad som än|vad orsaken än
      av någon anledning|av något skäl|inga undantag|utan undantag|inget undantag|även om|inte ens|inte ens om|inte heller|definitivt
      kategoriskt|någonsin|över huvud taget|överhuvudtaget|alla köp|samtliga köp|alla försäljningar|punkt slut|så är det bara
      inga diskussioner|ingen diskussion|efter leverans|efter köp|efter köpet|efter mottagande|när paketet skickats|när varan lämnat
      så snart varan|så fort paketet|oavsett
    `,
    storeCredit: `
      tillgodokvitto|tillgodokvitton|tillgodo|tillgodohavande|tillgodokort|presentkort|värdecheck|värdecheckar|värdekod|voucher
      butikskredit|butikstillgodo|kredit i butiken|kredit hos oss|saldo i butiken|endast byte|bara byte|enbart byte|bara byta|endast byta
      byte mot annan|byte till annan|byta mot annan|rabattkod istället
    `,
    maker: `
      tillverkaren|tillverkare|tillverkarens|producenten|producent|fabriken|fabrik|varumärket|leverantören|leverantör|importören|importör
      grossisten|grossist|generalagenten|generalagent|serviceverkstad|märkesverkstad|transportören|transportör|transportbolaget
      fraktbolaget|fraktbolag|budfirman
    `,
    refundCondition: `
      endast i originalförpackning|bara i originalförpackning|endast i obruten|obruten originalförpackning|obruten förpackning
      oöppnad originalförpackning|utan originalförpackning|utan originalkartong|måste vara i originalförpackning
      måste vara i originalkartong|kräver originalförpackning|kräver originalkartong|i originalskick med|skriva under|skriver under
      skriv under|underteckna|undertecknar|signera avtalet|intyg om|avstå från|avståendeförklaring|administrationsavgift
      administrationsavgiften|hanteringsavgift|hanteringsavgiften|expeditionsavgift|återlagringsavgift|returavgift på|undersökningsavgift
      undersökningskostnad|felsökningsavgift|restocking fee|restockingavgift|betala tullen|betalar tullen|retur till kina
      returnera till kina|tillbaka till kina|uppackningsvideo|unboxing-video|unboxingvideo|video på uppackningen|stäng ärendet först
      dra tillbaka ärendet först|dra tillbaka anmälan|beställ en ny först|köpa en ny först
    `,
    changeOfMind: `
      ändrat dig|ändrat er|ändrar dig|ändrat mig|ångrat dig|ångrat er|ångrar dig|ångrar sig|ångrar köpet|ångrat köpet|gillar inte
      tycker inte om|inte gillar|inte faller dig i smaken|inte längre vill|inte vill ha|vill inte ha|inte behöver|behöver inte längre
      fel storlek beställd|beställt fel|beställde fel|valt fel|felbeställning|felköp|av misstag|misstag|utan anledning|utan skäl
      tycke och smak|smaksak|hittat billigare
    `,
    lawfulException: `
      specialtillverkad|specialtillverkade|specialtillverkat|specialbeställd|specialbeställda|specialbeställning|måttbeställd
      måttbeställda|måttanpassad|måttanpassade|måttsydd|måttsydda|skräddarsydd|skräddarsydda|tillverkad på beställning
      tillverkas på beställning|på beställning|efter dina mått|efter dina önskemål|efter kundens|personlig prägel|personligt tryck
      personlig text|personanpassad|personaliserad|personaliserade|med namn|med ditt namn|graverad|graverade|gravyr|eget tryck
      broderad med|tillkapad|metervara|uppkapad|hygien|hygienskäl|hygieniska skäl|hygienartiklar|hygienprodukter|hygienförsegling
      förseglad|förseglade|underkläder|trosor|badkläder|bikini|örhängen|piercing|piercingsmycken|kosmetika|bäddmadrass|sexleksaker
      sexleksak|färskvara|färskvaror|livsmedel|mat|blommor|växter|plantor|kort hållbarhet|försämras snabbt|digital|digitala|digitalt
      nedladdning|nedladdad|nedladdade|licensnyckel|licens|programvara|spelkod|tidningar|tidskrifter|biljetter|läkemedel|hälsoskäl
    `,
    only: `bara|endast|enbart|blott|uteslutande|som mest|högst|maximalt|inget annat än|enda alternativet|enda möjligheten`,

    cure: `
      botar|bota|botad|botade|botemedel|läker|läka|läkt|läkande|helar|kurerar|kurera|behandlar|behandling mot|behandling av|lindrar|lindra
      lindring|lindrande|bli av med|blir av med|blev av med|slipper du|befriar|befrias från|försvann|få bort|eliminerar|eliminera|utplånar
      förintar|dödar|bekämpar|bekämpa|besegrar|besegra|stoppar håravfall|motverkar|förebygger|skyddar mot|skydd mot|verkar mot
      effektiv mot|effektivt mot|hjälper mot|hjälper vid|medel mot|medicin mot|kur mot|normaliserar|ersätter din medicin|ersätter medicin
      istället för medicin|utan medicin|sluta med medicin|sluta ta din|kasta medicinen|släng medicinen|aldrig mer|avgiftar
      renar kroppen från|löser upp|växer ut igen|säg adjö till|säg hejdå till|sänker ditt|stoppar smärtan|försvinner för gott
      borta för alltid|växer tillbaka|växa tillbaka|återväxt
      reverserar|säg farväl till|hejdå till|adjö till|farväl till
      sätter stopp för|reparerar brosk|bygger upp brosk|kasta din medicin
      kasta dina mediciner|lindras|gör slut på|blir fri från|bli fri från|frisk från
      friskförklar*|botemedlet mot|räddningen mot|hjälper alla med|hjälper alla mot`,
    disease: `
      diabetes|sockersjuka|blodsocker|blodsockret|cancer|*cancer|tumör|tumörer|leukemi|metastaser|artros|*artros|reumatism|reumatiska
      ledgångsreumatism|artrit|ledvärk|ledsmärta|ledsmärtor|knäsmärta|knäsmärtor|ryggvärk|ryggont|ryggsmärtor|nackvärk|nacksmärtor|ischias
      diskbråck|gikt|eksem|psoriasis|akne|acne|rosacea|hudutslag|nässelutslag|vårtor|fotsvamp|nagelsvamp|svampinfektion|herpes|munsår
      bältros|sömnlöshet|sömnproblem|sömnbesvär|sömnapné|snarkning|snarkningar|migrän|huvudvärk|högt blodtryck|blodtryck|blodtrycket
      kolesterol|hjärtinfarkt|hjärtsjukdom|hjärtsjukdomar|stroke|blodpropp|åderbråck|hemorrojder|håravfall|flintskallighet|tunt hår
      depression|depressioner|ångest|ångestsyndrom|panikattacker|panikångest|utbrändhet|utmattningssyndrom|adhd|autism|demens|alzheimer
      alzheimers|parkinson|parkinsons|epilepsi|multipel skleros|astma|bronkit|kol-sjukdom|allergi|allergier|pollenallergi|hösnuva
      bihåleinflammation|corona|covid|covid-19|influensa|influensan|förkylning|förkylningar|virusinfektion|bakterier|infektion|infektioner
      urinvägsinfektion|inflammation|inflammationer|hiv|aids|hepatit|njursten|fettlever|sköldkörtel|sköldkörtelproblem|hypotyreos
      infertilitet|barnlöshet|impotens|erektionsproblem|potensproblem|prostata|prostatabesvär|klimakteriet|klimakteriebesvär|vallningar
      mensvärk|endometrios|ibs|halsbränna|magsår|magkatarr|förstoppning|diarré|crohns|tinnitus|grå starr|grön starr|närsynthet|synfel
      hörselnedsättning|benskörhet|osteoporos|fibromyalgi|kronisk smärta|kronisk värk|kroniska sjukdomar|smärta|smärtor|värk
      alla sjukdomar|sjukdomar|celluliter|rynkor|parasiter|mask i magen|borrelia|malaria|virus
      värken|värk i|smärtan|knävärk|migränen|migräner|demensen|ms-sjukdom|*eksem|eksemet|psoriasisen|*klåda
      håravfallet|skallighet|flinten|bristningar|sömnlösheten|ångesten|depressionen|utmattning|artrosen
      blodtrycksmedicin|blodtrycksmedicinen|insulinet|yrsel|prostatan|allergin|astman|cancern|tumören
      gallsten|gikten|hälsporre|hallux|liktornar|nageltrång|nagelsvampen|glaukom|fetma`,
    weight: `
      gå ner i vikt|går ner i vikt|gått ner i vikt|gick ner i vikt|gå ned i vikt|viktnedgång|viktminskning|tappa vikt|tappar vikt
      tappa kilon|tappade kilo|tappa kilo|förlora vikt|kilo mindre|kilon mindre|kilo på|kilo i veckan|kilona rasar|kilona försvinner
      kilona smälter|bränner fett|bränna fett|fettförbränning|fettförbrännare|fettförbrännande|fettet smälter|fettet försvinner
      smälter fett|smälta fett|bli av med magfettet|bukfett|magfett|platt mage|plattare mage|smal|smalare|smalare midja|bli smal|banta
      bantning|bantningspiller|bantningsmedel|bantningste|aptitdämpande|dämpar aptiten|hungerdämpande|utan diet|utan att banta
      utan träning|utan att träna|övervikt|drömvikt|drömfigur|klädstorlekar|gå ner två storlekar
      går ner … kilo|gå ner … kilo|magfettet|valkarna
      bilringarna|bilringar|tappa … kilo|tappar … kilo|rasa i vikt|rasar i vikt|rasade|kilona`,
    absolute: `
      garanterat|garanterad|garanterar|garanterade|garanti på resultat|100%|100 %|100 procent|hundra procent|hundraprocentigt
      hundraprocentig|för alltid|för gott|permanent resultat|en gång för alla|helt och hållet|över en natt|över natten|på en natt
      på tre dagar|på 3 dagar|på 7 dagar|på sju dagar|på en vecka|på bara en vecka|inom en vecka|på två veckor|på 2 veckor|inom två veckor
      på några dagar|inom några dagar|på bara några dagar|på en månad|på 30 dagar|på 14 dagar|på 24 timmar|inom 24 timmar|på några minuter
      på bara minuter|utan biverkningar|inga biverkningar|noll biverkningar|biverkningsfri|biverkningsfritt|vetenskapligt bevisat
      vetenskapligt bevisad|kliniskt bevisat|kliniskt bevisad|kliniskt testad|medicinskt bevisat|bevisad effekt|läkare rekommenderar
      rekommenderas av läkare|läkarna häpnar|mirakel|mirakulös|mirakelmedel|mirakelkur|undermedel|underverk|fungerar alltid|funkar alltid
      funkar på alla|alla sorters|alla typer av|utan läkare|utan operation|utan mediciner|bättre än medicin|bättre än alla mediciner
      starkare än|aldrig mer|på nolltid|i ett nafs|som genom ett trollslag
      redan första dagen|från första dagen|från första natten|redan efter en natt|efter en natt
      efter första behandlingen|efter första användningen
      på alla som provar|på precis alla|alla som provar|på exakt alla|oavsett ålder|helt utan biverkningar
      utan medicin|inga mediciner behövs|utan träning|utan bantning|utan att ändra kosten|utan att svälta
      utan att träna|utan motion|medan du sover|när du sover|under sömnen|kliniskt testat och bevisat|bevisat av läkare
      bevisat effektivt|läkarna rekommenderar|bättre än läkarens|bättre än tabletter|säkert mot|mirakulöst
      garanterat resultat`,
    superlative: `
      nummer ett i världen|nr 1 i världen|nummer 1 i världen|världsetta|världens bästa|bäst i världen|världsbäst|bäst på marknaden
      marknadens bästa|marknadens absolut bästa|bästa produkten någonsin|går aldrig sönder|går aldrig att ha sönder|oförstörbar
      oförstörbara|oförstörbart|outslitlig|outslitliga|håller för evigt|håller för alltid|håller hela livet|håller livet ut
      livslång hållbarhet|helt riskfritt|helt riskfri|helt ofarlig|helt ofarligt|100% säker|100 % säker|100% säkert|absolut säker
      absolut säkert|hundraprocentigt säker|utan någon risk|noll risk|enda som verkligen fungerar|oöverträffad|oslagbar i världen
      starkast i världen|snabbast i världen|säkrast i världen|garanterad vinst|fördubbla dina pengar|dödar 100%|skyddar mot 5g
      bättre än apple
    `,

    fake: `
      kopia av märket|kopia av originalet|kopia på märket|märkeskopia|märkeskopior|piratkopia|piratkopior|piratkopierad|piratkopierade
      piratkopierat|pirat|replika|replikor|replica|replicas|repliker|fejk|fejkad|fejkade|fejkat|fejkvara|fejkvaror|fejkmärke|fake|fakes
      feikad|superfejk|super fake|superfake|förfalskad|förfalskade|förfalskat|förfalskning|förfalskningar|imitation av märket
      imitation av originalet|märkesimitation|plagiat|plagiatet|efterapning|efterapningar|kinakopia|kinakopior|kina-kopia|turkietkopia
      turkietkopior|thailandskopia|thailandskopior|exakt kopia|exakta kopior|perfekt kopia|bra kopia|bra kopior|högkvalitativ kopia
      1:1 kopia|1:1-kopia|ett till ett kopia|1:1-kvalitet|1:1 kvalitet|aaa-kvalitet|aaa kvalitet|aaa+|a-kopia|spegelkvalitet|är en kopia
      är kopior|bara en kopia|klonad|klon av|olicensierad|olicensierade|tredje skiftet|ser ingen skillnad mot äkta
      går inte att skilja från äkta|omöjlig att skilja från|ingen ser skillnad|ingen märker skillnad
      kopia men|klon|kloner|en fejk|fejkar|oäkta|oäkta vara|aaa-klass|a-kopior|superkopia|superkopior|piratare
      falsk märkesvara|inte officiell vara
      en kopia av märket|en kopia av originalet|fejkklocka|fejkväska|fejkskor|fejk*`,
    genuine: `
      inte äkta|ej äkta|inte äkta vara|inte original|ej original|inte originalet|inte någon original|inget original|inga original
      inte autentisk|inte från märket|inte riktiga märket|äkta vara|äkta märke|äkta märkesvara|äkta gucci|äkta nike|äkta rolex
      original från märket|originalmärke|autentisk|autentiska|autenticitet|äkthet|äkthetsintyg|äkthetsbevis|licensierad|licensierade
      officiell produkt|officiellt licensierad
    `,
    customs: `
      tull|tullen|tullar|tullavgift|tullavgiften|tullavgifter|tulldeklaration|tulldeklarationen|tullvärde|tullvärdet|tullpapper
      tullhandlingar|tullblankett|tullblanketten|tullblanketter|tullformulär|tullverket|tullmoms|importmoms|importavgift|importavgifter
      importskatt|importtull|införselavgift|införselmoms|förtulla|förtullas|förtullning|förtullningsavgift|skatteverket|cn22|cn23
      varuvärde|varuvärdet|deklarerat värde|proforma|klaringsavgift
    `,
    declareVerb: `
      deklarera|deklarerar|deklareras|deklarerat|deklareras som|anges|angivet|angett|ange värdet|uppgett|skriva på paketet
      skriver på paketet|skriv på paketet|skriver vi på|skriva att det|skriv att det|skriver att det|skriv dit|skriver dit|skriva dit
      skriver vi dit|skriv upp|skriver upp|märka|märk|märker|märks|märkt|märka som|märk som|märker som|stämpla|fylla i som|fyll i som
      sätta värdet|sätter värdet|sätt värdet|värdera till|värderar till|värderas till|fakturera för|utfärda faktura på|sänka värdet
      sänker värdet|sänk värdet|dra ner värdet|underdeklarera|undervärdera|anger|uppger
      skriva|skriv|skriver|skriva på|skriv på|skriver på|sätt|sätta|sätter|sätt ett|uppge|ange|anger det som|ange som
      deklarerar det som|deklarera som|fuska med värdet|fuska lite med
      skriva … på tull*|skriv … på tull*`,
    papers: `
      tulldeklaration|tulldeklarationen|tullblankett|tullblanketten|tullpapper|tullpappren|tullpapperna|tullhandlingar|tullfaktura
      tullfakturan|proforma|proformafaktura|handelsfaktura|exportfaktura|exportpapper|fraktsedel|fraktsedeln|adressetikett
      etiketten på paketet|på paketet|på fakturan|i deklarationen|på pappren|andra faktura|en extra faktura|cn22|cn23|varuvärde|varuvärdet
      deklarerat värde|följesedel för tullen
      tullpapperen|tullpapper*|tulldeklar*|tullblankett*|på tullpapperen|på fraktsedeln|på etiketten
      på tulldeklarationen`,
    lowValue: `
      lägre värde|lågt värde|ett lägre värde|ett lägre belopp|lägre pris på|lägre summa|lägre varuvärde|lågt varuvärde|mindre värde
      halva värdet|halva priset på|hälften av värdet|hälften av priset på|bråkdel av värdet|symboliskt värde|symbolisk summa|minimivärde
      falskt värde|påhittat värde|värde på 100 kr|värde på 50 kr|värde på 200 kr|bara 100 kr värde|under tullgränsen|under gränsen för
      hamnar under gränsen|under gränsbeloppet|under 150 euro kommer|i stället för riktiga|istället för det verkliga|lägre än det riktiga
      lägre än det verkliga|lägre än du betalat|sänkt värde|värdet lågt|ett lägre belopp på
      värt en hundring|värt 50|värt 100|värde på 10|ett lågt värde
      fuska lite med värdet|fuska med värdet|nästan inget värde`,
    giftMark: `
      som gåva|som present|som en gåva|som en present|gåva på paketet|present på paketet|kryssa i gåva|rutan gåva|rutan för gåva
      som varuprov|varuprov|varuprover|som prov|utan kommersiellt värde|inget kommersiellt värde|utan handelsvärde|som dokument
      som handlingar|som privat försändelse|privat försändelse|privatpersoner emellan|från privatperson|som personliga tillhörigheter
      personliga tillhörigheter|personliga ägodelar|som begagnat|som begagnade|begagnade kläder|som retur|som returgods|som reparation
      som leksak|som reservdel|som garantiutbyte
      ett prov|är ett prov|ett varuprov|som privatpaket|som privatförsändelse|som gåva mellan
      gåva på lådan|som personliga ägodelar|som reklamprov|som reservdel utan värde`,
    avoidTax: `
      slippa tull|slippa tullen|slipper tull|slipper tullen|slipper du tull|slipper du tullen|slippa tullavgift|slipper tullavgift
      slipper tullavgiften|slippa moms|slippa momsen|slipper moms|slipper momsen|slipper du moms|slipper du momsen|slippa importmoms
      slippa betala tull|slipper betala tull|slippa betala moms|slipper betala moms|slippa skatt|slipper skatt|slippa skatten
      slipper skatten|undvika tull|undvika tullen|undvik tull|undviker tull|undviker tullen|undvika moms|undviker moms|undvika skatt
      undvik skatt|undvika avgifter i tullen|komma undan tull|komma undan tullen|kommer undan tullen|kommer undan moms|komma undan moms
      komma undan skatt|komma runt tullen|kringgå tullen|gå förbi tullen|lura tullen|smita från tull|smita från moms|smita undan
      spara tull|spara tullen|sparar tullen|spara in momsen|spara momsen|sparar momsen|ingen tull att betala|inte behöver betala tull
      inte behöva betala tull|inte tullas|så tullen inte|så att tullen inte|så blir det ingen tull|så blir det ingen moms
      så du slipper|utan att tullen|tullen märker inget|utan att betala moms|utan att betala tull|skattefusk
      skatteverket inte
      slipper jag moms|slipper jag momsen|slipper tullavgift*|slipper jag tull*|tullen inte bryr sig|tullen bryr sig inte
      tullen inte hugger|tullen inte märker|tullen inte ser|tullen fattar inte|runda tullen|smita från moms*|smita från tull*
      går igenom utan avgifter|går det igenom utan|utan tull och moms|skatteverket märker
      momsfritt för dig`,
    noInvoice: `
      utan faktura|utan kvitto betalt|utan kvitto så|skippa fakturan|skippar fakturan|skippa kvittot|skippar kvittot|ingen faktura behövs
      inget kvitto behövs|behöver du inget kvitto|behöver du ingen faktura|behöver inget kvitto|om du inte behöver kvitto
      om du inte behöver faktura|svart utan kvitto|betala svart|betalar svart|köpa svart|ta det svart|tar det svart|tar vi det svart
      kör det svart|göra det svart|svarta pengar|vid sidan av bokföringen|utanför bokföringen|utanför böckerna|vitt eller svart
      utan kvitto|tar du det svart|köper du det svart|betalar du svart|resten vid sidan
      utan moms och kvitto|i handen utan kvitto`,
    secret: `
      lösenord|lösenordet|lösenord till|lösenkod|password|passord|inloggningsuppgifter|inloggningsuppgifterna|inloggning till banken
      login-uppgifter|användarnamn och lösenord|engångskod|engångskoden|engångslösenord|verifieringskod|verifieringskoden|verifikationskod
      bekräftelsekoden|säkerhetskod|säkerhetskoden|autentiseringskod|kontrollkod|2fa-kod|tvåfaktorskod|sms-kod|sms-koden|smskod|smskoden
      koden i sms:et|koden i smset|koden från sms|koden via sms|koden du får|koden som du får|koden du fick|koden som kom
      koden som skickades|koden som dyker upp|koden i mobilen|sexsiffrig kod|sexsiffriga koden|6-siffrig kod|6-siffriga koden
      fyrsiffrig kod|fyrsiffriga koden|4-siffrig kod|pinkod|pinkoden|pin-kod|pin-koden|pin kod|din pin|kortets pin|bankid|bank-id|bank id
      mobilt bankid|mobilt bank-id|bankid-kod|bankdosa|bankdosan|koder från dosan|kod från bankdosan|cvc|cvv|cvc-kod|cvc-koden|cvv-kod
      cvv-koden|cvc-numret|tre siffrorna på baksidan|tre siffrorna bak|tre siffror på baksidan|de tre sista siffrorna
      3 siffrorna på baksidan|siffrorna på baksidan|koden på baksidan|tresiffriga koden|tresiffrig kod|kortuppgifter|kortuppgifterna
      hela kortnumret|fullständigt kortnummer|fullständiga kortnumret|hela ditt kortnummer|kortnummer och|utgångsdatum på kortet
      kortets utgångsdatum|kortets giltighetstid|internetbank|internetbanken|bankinloggning|säkerhetsfråga|säkerhetsfrågan
      återställningskod|seed phrase|whatsapp-kod|bild på kortet|bild på ditt kort|foto på kortet|foto på ditt kort|ert lösen|ditt lösen
      koden … på sms|koden … via sms|koden … i sms|koden … i mobilen|siffrorna … sms
      kod i sms|sms med en kod|sms med koden|sms med kod|koden i sms|koden till mobilen|koden på mobilen|sexsiffrig|sex siffror som
      pin till kortet|bankid-koden|svarskod|svarskoden|svarskoden från|dosan|kortets baksida|siffrorna bak på kortet|kortnumret|kortnummer
      kortets nummer|giltighetstid|giltighetstid och|kortet fram och bak|fram och bak på kortet|båda sidor av kortet|kortets fram
      selfie med kortet|selfie med körkortet|kortet och körkortet|selfie med legitimation*|bild på ditt id|inloggningen|inloggningen till
      inlogg|dina inlogg|lösen|lösenet|användarnamn och lösen`,
    askVerb: `
      skicka|skicka mig|skicka oss|skicka över|skicka din|skicka ditt|skickar du|skicka in|skicka tillbaka koden|sms:a|smsa|sms:a mig
      mejla|mejla oss|maila|maila oss|mejla mig|berätta|tala om|säg|säg mig|ge mig|ge oss|ger du|läs upp|läsa upp|läser du upp|läs av
      lämna ut|lämna din|lämna ditt|lämnar du|dela med|delge|bekräfta ditt|bekräfta din|verifiera dig med|vidarebefordra|vidarebefordrar
      vad är ditt|vad är din|vad är koden|vad blev koden|vilken kod|vilket lösenord|behöver ditt|behöver din|behöver koden
      behöver jag ditt|behöver vi ditt|behöver vi din|behöver dina|behöver jag din|svara med|svara på detta med|signera med|godkänn med
      legitimera dig med|öppna ditt|kan du ge|kan du skicka|bild på|foto på|fota|fotografera|återkom med|överlämna|diktera|släng över
      får jag ditt|kan jag få ditt|kan vi få ditt|får vi ditt|kan jag få koden|kan jag få din|kan vi få din
      skriv|skriv in|skriva in|knappa in|slå in|uppge|ange|ta en bild på|ta ett foto på|ta en selfie|starta|öppna|vad har du för|vad är
      vilken är|behöver|vi behöver|jag behöver|kan du läsa|messa|får jag|kan jag få|får vi|dela|bekräfta|logga in via min länk`,

    insult: `
      idiot|idioter|*idiot|*idioter|idioten|idiotjävel|idiotjävlar|idiotförklarad|dumskalle|dumskallar|dumhuvud|dumhuvuden|dumbom
      dumbommar|dumjävel|dumjävlar|blåst jävel|pucko|puckon|pucko-företag|pundhuvud|pundhuvuden|kretin|imbecill|imbecilla|imbeciller|mongo
      mongon|mongoid|cp-skadad|cpskadad|cp-unge|cp-jävel|cp jävel|efterbliven|efterblivna|efterblivet pack|jävla cp|hjärndöd|hjärndöda
      hjärnskadad|hjärnsläpp till|korkade jävlar|korkad jävel|korkskalle|fåntratt|fåntrattar|knäppgök|knäppgökar|knäppskalle|dårhushjon
      tölp|tölpar|drummel|drumlar|tönt|töntar|nolla du är|sopor ni|skitstövel|skitstövlar|skithög|skithögar|skitgubbe|skitkärring|skitunge
      skitföretag|skitfirma|skitpack|skithuvud|skitskalle|skitnödig jävel|jävel|*jävel|*jävlar|din jävel|era jävlar|ditt jävla|din jävla
      era jävla|ditt as|ditt äckel|era as|asshole|arsle|arslen|arselhål|rövhål|rövhålen|röven på er|rövslickare|slicka mig|slicka mitt
      slicka arslet|kyss mitt|kyss mig i|dra åt helvete|dra åt skogen|far åt helvete|dra åt pipsvängen|gå och dö|gå och häng dig
      gå åt helvete|stick och brinn|fan ta dig|fan ta er|fy fan för er|håll käften|håll käft|håll kften|håll truten|håll klaffen|knip igen
      fuck you|fuck off|fuck er|fucking idioter|knulla dig|knulla dig själv|knulla er|motherfucker|motherfuckers|bitch|bitchar|jävla hora
      din hora|horunge|horungar|horungen|hore|hor-jävel|jävla fitta|din fitta|fitta|fittor|fittjävel|fittnylle|kuk|kukhuvud|kuksugare
      kukskalle|din kuk|subba|subbor|slampa|slampor|lebb|kossa jävla|jävla kossa|jävla ko|jävla kärring|kärringjävel|gubbjävel|svinpäls
      svinpälsar|fähund|fähundar|usling|uslingar|slyngel|slynglar|slödder|avskum|patrask|rövarband|tjuvpack|tjuvjävel|tjuvjävlar
      bedragarjävel|bedragarjävlar|bedragarpack|svindlare|lurendrejare|jävla bedragare|jävla tjuvar|jävla lögnare|jävla skojare
      jävla svindlare|jävla idioter|jävla amatörer|jävla clowner|lögnhals|lögnhalsar|parasitjävlar|as till|äckliga gubbe|vidriga människor
      missfoster|skitspråk till|puckad|puckade|bög jävel|satans idioter|satans pack|förbannade idioter|helvetes idioter|helvetes pack
      ynkrygg|ynkryggar|kräk|kräken|ditt kräk|ditt svin|era svin|jävla svin|vilka svin|satans svin|jävla skurkar|era skurkar|jävla pack
      vilket pack|ert pack|jävla sopa|jävla sopor|din sopa|jävla äckel|rövhatt|rövhattar
      as|ett as|asen|jävla as|arslet|svin|svinen|trögskallar|trögfattad idiot|pappskalle|pappskallar|stolpskott|stolle|stollar|fjant
      fjantar|klantskalle|klantskallar|klantarslen|klåpare|ni suger|du suger|suger röv|suger apa|sug min|sug på den|brinn i helvete
      fan ta dej|far åt skogen|dra dit pepparn växer|ta dig i häcken|ta er i häcken|ta dig i arslet|ta er i arslet|kyss mig där bak
      kör upp det|köra upp det|köra upp den|stoppa upp det|knip käft|käften på er|fittan|hora|horor|kukar|runkare|runkpellar|skitbutik
      dumma i huvudet|dum i huvudet|dum i hela huvudet|bakom flötet|tappade bakom|ljushuvuden
      ditt pack|packet till firma|jävla slödder`,
    insultWeak: `
      dum|dumma|dummare|korkad|korkade|korkat|puckad|puckade|dum i huvudet|dumma i huvudet|sjuk i huvudet|sjuka i huvudet|tappad bakom
      inkompetent|inkompetenta|oduglig|odugliga|oduglingar|odugling|värdelös som|värdelösa människor|lögnare|lögnaren|lögnaktig|lögnaktiga
      ljuger|tjuv|tjuvar|bedragare|bedragaren|bedrägliga|skojare|skurk|skurkar|kriminell|kriminella|brottslingar|banditer|bandit|maffia
      maffian|clown|clowner|pajas|pajaser|loser|losers|förlorare|amatörer|amatör|åsna|åsnor|apor|apa|gris|grisar|råttor|kackerlackor|ormar
      parasiter|blodsugare|gamar|skamlös|skamlösa|oförskämd|oförskämda|ynklig|ynkliga|patetisk|patetiska|vidrig|vidriga|äcklig|äckliga|feg
      fega|fegis|fegisar|girig|giriga|girigbuk|girigbukar|hycklare|ohederlig|ohederliga|hjärnlös|hjärnlösa|obildad|obildade|lata|lat
      knäpp i|störd|störda|sinnessjuk|sinnessjuka|rubbad|rubbade|pinsamma människor|nolla|nollor|nötter
      trög|tröga|trögfattad|trögfattade|löjlig|löjliga|skräp|sopor|kass|kassa människor|falsk|falska|maktgalen`,
    addressee: `
      du är en|du är ju|du är så|är du|ni är|är ni|ni alla|ni är ju|ni är så|ert företag är|er firma är|era anställda|er personal
      er personal är|er kundtjänst består|din lilla|ditt lilla|din satans|ditt satans|era satans|din förbannade|era förbannade|hela bunten
      hela gänget|vilken bunt|gäng av|människor som du|människor som ni|såna som du|såna som ni|sådana som ni|vilka jävla|vilken jävla
      du är ju en|du är bara en|du är så jävla|ni är bara|din jävla|ditt jävla|era jävla
      du är ett|du är|vilket pack|vilka|vilket|din|ditt|era|allihopa`,
    threat: `
      jag vet var du bor|jag vet vart du bor|vet var du bor|vet vart du bor|jag vet var ni bor|jag vet vart ni|vet var ni bor
      vi vet var du bor|vi vet var ni bor|vet var du jobbar|vet var ert kontor ligger|vet var era barn|vet var dina barn
      vet var din familj|jag ska hitta dig|jag ska hitta er|vi hittar dig nog|vi ska hitta dig|jag kommer hem till dig
      jag kommer hem till er|vi kommer hem till dig|jag kommer och tar dig|jag kommer och tar er|kommer och hälsar på dig
      kommer och hälsar på er|hälsa på dig hemma|hälsar på hemma hos dig|står utanför din dörr|står jag utanför din
      utanför er dörr en kväll|det här kommer du ångra|det här kommer du få ångra|det kommer du få ångra|det här kommer ni ångra
      det här kommer ni få ångra|det kommer ni få ångra|kommer du att ångra|kommer ni att ångra|du ska få ångra|ni ska få ångra
      ni kommer få ångra|du kommer få ångra|ni ska få betala för det här med|ska få sota|får ni sota|får du sota|passa dig jävligt
      se upp var du går|titta dig över axeln|se dig över axeln|vakta din rygg|vänta ni bara|vänta du bara|du är död|ni är döda
      du är en död man|dina dagar är räknade|era dagar är räknade|ligger du illa till|ligger ni illa till|du ligger risigt till
      ni ligger risigt till|jag ska döda|ska döda dig|döda dig|döda er|dödar dig|slå ihjäl dig|slå ihjäl er|slår ihjäl dig|slår ihjäl er
      jag slår ihjäl|mörda dig|mörda er|mördar dig|ta livet av dig|tar livet av dig|ta kål på dig|skjuta dig|skjuta er|skjuter dig
      skjuter er|kula i pannan|knivhugga dig|hugga dig|sticka ner dig|sticker ner dig|strypa dig|stryper dig|slå sönder dig
      slår sönder dig|slå sönder ditt ansikte|slå in skallen|slår in skallen|slå ut tänderna|slår ut tänderna|spöa dig|spöar dig
      spöa upp dig|spö av mig|får du stryk|ge dig stryk|en smäll på käften|käftsmäll|bryta benen|bryter benen|bryta nacken|bryter nacken
      knäcka dina|knäcker dina|krossa din skalle|vrida nacken|vrider nacken|vrida halsen|skära halsen|skär halsen|bränna ner ert
      bränna ner er|bränna ner ditt|bränner ner ert|bränner ner er|tända eld på er|tända eld på ditt|sätta eld på er|spränga er
      spränger er|spränga ert|bomb hos er|skicka ett par killar|skickar ett par killar|skickar mina grabbar|skicka grabbarna
      mina bröder kommer|våldta dig|hoppas du dör|hoppas ni dör|hoppas att du dör|hoppas att ni dör|hoppas du får cancer
      hoppas ni får cancer|dö i en brand|du borde dö|ni borde dö|förtjänar att dö|i jorden ska du|dö din jävel|dö era jävlar
      akta dig jävligt|akta er jävligt|akta dig du|passa dig du|passa dig noga|ett slag på käften|får du på käften|får ni på käften
      ge dig på käften|jag hittar dig nog|jag hittar er nog|skjuta av dina knäskålar
      du kommer ångra dig|du kommer att ångra dig|ni kommer ångra er|ni kommer att ångra er|kommer få ångra dig|passa dig när|passa er när
      se dig om när|se dig om över axeln|kolla bakom dig|det händer dig något|det händer er något
      händer det dig något|kan hända dig något|kan hända din familj|något kan hända din|synd om det hände|vore synd om det hände
      vore tråkigt om det hände|vore synd om något hände|hamnar på sjukhus|hamna på sjukhus|hamnar du på sjukhus|du hamnar i rullstol
      hamna i rullstol|hamnar på bårhuset|äta genom sugrör|äter genom sugrör|har bra brandförsäkring|bra brandförsäkring
      brandförsäkringen betald|hälsar på i veckan|mina grabbar hälsar på|mina polare hälsar på|mina polare kommer|mina killar kommer
      mina grabbar kommer|grabbarna kommer förbi|grabbarna hälsar på|jag och grabbarna kommer|jag skickar några|skickar några polare
      skickar mina kompisar|skickar mina polare|skickar folk på|skickar folk hem|vi kommer på besök hem|du är körd|ni är körda
      du är så jävla död|du är dödens|ni är dödens|dödens lammunge|jag har din adress|jag har er adress|jag har din hemadress
      vi har din adress|jag vet vem du är och|jag vet hur du ser ut|jag vet vilken tid du slutar|vet vilken tid du slutar
      vet när du slutar|jag vet vilken skola|vet vilken skola|vet vilket dagis|jag vet vad din bil|vet var du parkerar
      vet var din mamma bor|vet var dina föräldrar bor|vet var lagret ligger|vet var butiken ligger och|jag kommer ner och slår
      kommer ner och slår|kommer ner till er med
      du ska få se på|ni ska få se på|ni ska få betala dyrt
      jag ska ta dig|jag ska ta er|vi ska ta dig|jag krossar dig|jag knäcker dig|jag slår dig|slår in käften|du åker på stryk
      ni åker på stryk|åka på stryk|åker på spö|få spö|få på käften|får på käften|smäll på käften|få smisk|en smäll du sent
      be för ditt liv|du lever inte länge|du lever inte till|ser till att du aldrig|hoppas du brinner|hoppas ni brinner|må du dö
      sov gott i natt, det är|sov med ett öga|håll koll på dina barn|ta hand om dina barn, man vet|var rädd om din familj
      var rädd om dina barn|var rädd om familjen|tänk på dina barn|tänk på din familj|jag glömmer inte ditt ansikte|du ska inte gå säker
      du går inte säker|ni går inte säkra|inte gå säker|går inte säkra|du kommer inte undan, jag
      ni ska dö|du ska dö|ska dö allihop|kommer inte hem hel|inte kommer hem hel|vi vet vilken bil du|jag vet vilken bil du
      var ungarna går|var dina ungar går|vilken skola dina|med ett basebollträ|med basebollträ|med en yxa|med ett järnrör
      dyker upp med ett|dyker upp på ert kontor med|dyker upp hos dig med|annars tänder jag|annars brinner det|annars smäller det
      då smäller det|ska brinna|kommer att brinna för er|lagret brinner snart|lever du inte till|räkna era dagar|räkna dina dagar`,
    violence: `
      döda någon|ska döda|mörda|mördar|slå ihjäl|slår ihjäl|slår sönder|slår in rutorna|spöa|spöa upp|misshandla|misshandlar|knivhugga
      knivskära|hugga ner|sticka ner|skjuta ner|skjuter ner|skjuta skallen|stryper|bränna ner|bränner ner|sätta eld på|sätter eld på
      sätta fyr på|tutta eld på|spränger|spränga i luften|molotov|molotovcocktail|brandbomb|handgranat|krossa rutorna|krossa fönstren
      krossar rutorna|krossa skallen|sten genom|demolera|demolerar|vandalisera|meja ner|lynchas|lyncha|ha ihjäl|har ihjäl
      klippa till på käften|knäcka benen|tortera|slå in rutorna|slå in dörren|slå in skallen|slå ner dig|slå ner er|köra över dig
      kör över dig|slå sönder hela|slå sönder ditt|slå sönder er|slå sönder allt|ska strypa|ska bränna|ska spränga|spränga er|ska slå
      ska spöa|ska skjuta|kommer slå sönder|tända eld på|göra illa dig
      knäcka|knäcker|bryta benen|bryter benen|bryta armarna|bryta nacken|slå sönder|slå ut tänderna|slår ut tänderna
      sparka in|sparka ner|sparkar in|spränga|tutta på|tuttar på
      sticka kniv|kniva|knivar|strypa
      ge stryk|ge spö|klå upp|puckla på|lemlästa|klubba ner
      skära halsen|halsen av`,
    target: `
      dig|er|dej|eder|er alla|din familj|er familj|dina barn|era barn|din fru|din man|din mamma|din dotter|din son|din hund|ditt hus
      ditt hem|er villa|din bil|er bil|din butik|er butik|ert lager|ditt lager|ert kontor|er lokal|ert företag|er firma|er personal
      era anställda|chauffören|er chaufför|budet|er chef|din chef|budbilen|budkillen|brevbäraren|hela stället|stället|skiten|alla hos er
      era kollegor|din kollega|paketbudet|föraren|hela bunten
      benen på|din chaufför|chaufför|din jävla chaufför|butiken|hela butiken|hela lagret|ert ställe|skallen på
      käften på|tänderna på|ungarna|din tjej|din kille|dina föräldrar|din katt`,
    group: `
      invandrare|invandrarna|utlänningar|utlänning|utländska kunder|blattar här|svartskallar här|migranter|flyktingar|flykting|asylsökande
      nyanlända|ensamkommande|muslimer|muslimerna|muslim|muslimska|judar|judarna|jude|judiska kunder|judiska|kristna|hinduer|araber
      araberna|arab|arabiska kunder|syrier|syrierna|irakier|afghaner|afghanerna|afghan|iranier|perser|kurder|kurd|turkar|somalier
      somalierna|eritreaner|etiopier|afrikaner|afrikanerna|nigerianer|svarta människor|svarta kunder|mörkhyade|färgade människor|kineser
      kinesiska kunder|asiater|thailändare|vietnameser|indier|pakistanier|ryssar|ryss|ryssarna|ukrainare|polacker|polack|polackerna|balter
      litauer|rumäner|rumänerna|bulgarer|albaner|serber|bosnier|jugoslaver|finländare|amerikaner|romer|romerna|zigenare|tiggare|tiggarna
      bögar|homosexuella|homosar|lesbiska|flator|transpersoner|transor|transsexuella|hbtq-personer|hbtq|kvinnfolk|kärringar|fruntimmer
      ensamstående mammor|funktionshindrade|funktionsnedsatta|rullstolsburna|handikappade|utvecklingsstörda|gamlingar|gamla människor
      pensionärer|åldringar|bidragstagare|hemlösa|sådana som ni|folk som du|folk som ni|ditt slag|er sort|din sort|folk med ditt namn
      personer med det namnet|kvinnor|invandrarkunder|danskar som|norrmän som
      rom|romen|zigenarna|zigenarpack|zigenerska|somalisk|arabisk chaufför|neger|negern|mörkhyad|utländsk chaufför|utländska chaufförer
      äldre människor|gubbar|kvinnorna|bögarna|rullstolsbundna|döva|judinna|sionister|indierna|finnar|samer|samerna|lappar`,
    refusePeople: `
      säljer inte till|säljer vi inte till|säljer ej till|säljer inget till|säljer ingenting till|jag säljer inte till|vi säljer inte till
      ingen försäljning till|betjänar inte|betjänar ej|betjänar vi inte|expedierar inte|handlar inte med|gör inte affärer med
      gör inga affärer med|inga affärer med|vill inte ha några|vill inte göra affärer med|vill inte handla med
      tar inte emot beställningar från|tar inte beställningar från|inga beställningar från|inga ordrar från|accepterar inte beställningar
      inte välkomna|inte välkommen|är inte välkomna|är inte välkommen|ovälkomna|oönskade|inte önskvärda|hör inte hemma här
      har inget här att göra|har inget hos oss att göra|blockerar alla|blockerar vi|spärrar alla|avbeställer alla order från
      avbryter alla köp från|handla någon annanstans|gå någon annanstans|bara svenskar|endast svenskar|endast för svenskar
      bara för svenskar|bara till svenskar|tar inte emot order från|vill inte ha kunder|skickar inte till|levererar inte till
      vill vi inte ha här|säljer vi inte|säljer vi inget|säljer vi ej|säljer jag inte|säljer jag inget|levererar vi inte
      vill inte att någon|vill inte att en|vill inte att det kommer en|vill inte ha någon|vill inte ha en|vill inte ha hit
      vill inte prata med|vägrar prata med|vägrar tala med|vägrar ta emot av|släpper inte in|släpper aldrig in|öppnar inte för
      skicka inte hit|skicka inte någon|skicka ingen|skicka en svensk|skicka en riktig svensk|betjänar vi ej|hanterar vi inte|undanbedes
      får inte handla hos oss|inte välkomna som kunder|inte välkomna hos|ska inte jobba|ska inte få jobba|borde inte få jobba
      borde inte få|borde inte jobba|ska inte få|hör inte hemma|inte en sån där|inte nån sån där|ge mig en svensk|ge mig en man
      prata med en man|vill prata med en svensk|koppla mig till en svensk
      till … säljer vi inget|till … säljer vi inte
      pratar inte med`,
    contempt: `
      stjäl alltid|snattar|lurar alla|lurar alltid|ljuger alltid|ljuger jämt|fuskar alltid|är tjuvar|är alla tjuvar|alla är tjuvar
      är bedragare|är alla bedragare|är kriminella|är lika allihop|är alla likadana|är smutsiga|är äckliga|är dumma|är för dumma|är lata
      är djur|är apor|är parasiter|är ohyra|ohyra|är avskum|mindre värda|undermänniskor|primitiva|ociviliserade|ingen kultur
      går inte att lita på|går ej att lita på|kan man inte lita på|kan inte lita på|åk hem|åk hem till|åk tillbaka|åka hem till|stick hem
      dra hem|tillbaka till ditt land|tillbaka till sitt land|till ert eget land|hem till ditt land|ut ur landet|ut ur sverige|utvisas
      borde utvisas|borde gasas|gasas|hör inte hemma i sverige|hör hemma i köket|stå vid spisen|till spisen|onaturligt|är sjuka i huvudet
      pervon|luktar illa allihop|terrorister|våldtäktsmän|förstör landet|förstör sverige|lever på bidrag|lever på bidrag allihop
      fattar ingenting|fattar inget|gnäller alltid|är perversa|är onormala|stinker allihop|stjäl allt|stjäl bara
      stjäl|alla stjäl|stjäl ju|luras|lurar en|ljuger|fuskar|kan inte läsa|kan inte ens läsa|kan inte ens|kan inte svenska|kan inte köra
      duger inte|borde stanna hemma|borde stå i köket|ska stå i köket|stinker|luktar illa|luktar skit|bara bråkar|bidragstagare
      går på bidrag|ska åka hem|borde åka hem|ska utvisas|borde kastas ut|kasta ut|inte att lita på|litar inte på|går aldrig att lita på
      alla likadana|likadana allihop|samma skrot och korn|smutsiga|äckliga|snåla|giriga|kriminella|gängkriminella|tjuvar|tjuvaktiga
      inte riktiga människor|inga människor|lägre stående|underlägsna|ohyfsade`,
    slur: `
      neger|negern|negrer|negerjävel|negerjävlar|niggjävel|nigger|niggers|nigga|svartskalle|svartskallar|svartskallen|svartingar|svarting
      blatte|blattar|blattejävel|blattejävlar|blattepack|svennehora|jävla blattar|jävla invandrare|jävla utlänningar|jävla utlänning
      invandrarjävel|invandrarjävlar|invandrarpack|utlänningsjävel|apberget|apmänniskor|babbe|babbar|babbe-jävlar|turkjävel|turkjävlar
      arabjävel|arabjävlar|jävla araber|jävla muslimer|muslimjävel|muslimjävlar|muslimpack|islampack|kameljockey|kamelknullare|getknullare
      getpullare|åsneknullare|turbanhuvud|handduksskalle|judejävel|judejävlar|judesvin|judepack|jävla judar|jävla jude|snedögd|snedögda
      snedögon|gulingar|guling|kinesjävel|kinesjävlar|chingchong|ching chong|rödögd ryss|ryssjävel|ryssjävlar|polackjävel|polackjävlar
      jävla polacker|finnjävel|finnjävlar|finnpajas|lappjävel|lappjävlar|zigenarpack|zigenarjävel|zigenarjävlar|jävla zigenare|tattare
      tattarjävel|tattarpack|romjävel|jävla romer|bögjävel|bögjävlar|jävla bög|jävla bögar|bögfan|flatjävel|jävla flata|lebbjävel|tranny
      transjävel|transjävlar|krymplingjävel|krympling|krymplingar|cp-unge|mongo|mongounge|batikhäxa|batikhäxor|flyktingpack|asylpack
      kulturberikare|skäggbarn
    `,

    cancelRequest: `
      vänligen avbeställ|vänligen avboka|vänligen annullera|vänligen avbryt|var vänlig avbeställ|var vänlig och avbeställ
      var vänlig och avbryt|var snäll och avbeställ|var snäll och avbryt|snälla avbeställ|snälla avboka|snälla avbryt|kan du avbeställa
      kan ni avbeställa|kan du … avbeställa ordern|kan du avboka|kan ni avboka|kan du avbryta köpet|kan ni avbryta köpet
      kan du avbryta ordern|kan du annullera|kan ni annullera|kan du cancla|skulle du kunna avbeställa|skulle du kunna avbryta
      skulle du vilja avbeställa|skulle ni kunna avbeställa|skulle ni kunna avbryta|skulle du kunna avboka|skulle ni kunna avboka
      skulle ni kunna annullera|ber dig avbeställa|ber dig att avbeställa|ber er avbeställa|ber er att avbeställa|ber dig avbryta
      ber dig att avbryta|ber er att avbryta|ber dig annullera|ber dig att annullera|ber er att annullera|be dig avbeställa
      be dig att avbeställa|be er att avbeställa|be er avbeställa|be dig avbryta|be dig att avbryta|be dig annullera|be dig att annullera
      avbeställ från din sida|avbeställ på din sida|avbeställa från din sida|avbryt från din sida|avbryta från din sida
      annullera från din sida|från din sida så|avbeställ själv|avbeställa själv|avbryt köpet själv|avbryta köpet själv|avboka själv
      helst att du avbeställer|helst att du avbryter|bäst om du avbeställer|bäst om du avbryter|bäst att du avbeställer|begär avbokning
      begär avbeställning|begär annullering|begär en annullering|skicka en avbeställning|skicka in en avbokning|lägg en avbeställning
      godkänn avbokningen|godkänn annulleringen|godkänn avbrytandet|acceptera avbokningen|acceptera annulleringen|som anledning … ångrat
      som orsak … ångrat|ange som orsak|ange som anledning|välj som orsak|välj ångrat köp
    `,
    dispute: `
      tvist|tvisten|öppna tvist|öppna en tvist|starta en tvist|öppna ärende|öppna ett ärende|öppnar ett ärende|öppna ett fall
      ärende hos amazon|ärende hos tradera|ärende hos paypal|paypal-ärende|paypal-tvist|a-till-ö|a-till-z|a till z|a-z-garanti
      a-z-garantin|a-z-anmälan|garantianmälan|köparskydd|köparskyddet|köparskyddsärende|köpskydd|köpskyddet|anmäla till amazon
      anmäla till tradera|anmäla oss|anmäl oss|anmäler oss|anmäla säljaren|anmälan till amazon|anmälan till tradera|anmäla oss till
      rapportera oss|rapportera säljaren|rapportera till amazon|chargeback|återkalla betalningen|bestrida köpet|bestrida betalningen
      bestrid betalningen|bestridande|blanda in amazon|blanda in tradera|koppla in amazon|koppla in tradera|kontakta amazon om
      kontakta tradera om|involvera amazon|involvera tradera|arn|allmänna reklamationsnämnden|konsumentverket|konsumentombudsmannen
      kronofogden|hallå konsument|reklamationsnämnden|stäng tvisten|stänga tvisten|stäng ärendet|stänga ärendet|stänger ärendet
      dra tillbaka anmälan|dra tillbaka ärendet|dra tillbaka tvisten|drar tillbaka anmälan|drar tillbaka ärendet|återkalla ärendet
      återkalla anmälan|eskalera
    `,
    dissuade: `
      öppna inte|öppna inget|öppna ingen|öppna helst inte|starta ingen|skicka ingen|anmäl inte|anmäl helst inte|snälla inte
      snälla öppna inte|snälla anmäl inte|vänligen inte|vänligen öppna inte|undvik gärna|låt bli att|låt bli|avstå från att|avstå från
      avvakta med|vänta med att|behöver inte|du behöver inte|ni behöver inte|behöver du inte|behövs inte|behövs ingen|onödigt|onödigt att
      inte nödvändigt|inte lönt att|lönlöst att|ingen idé att|ingen ide att|ingen mening att|meningslöst att|istället för att
      i stället för att|hellre än att|innan du öppnar|innan ni öppnar|innan du anmäler|innan du gör en|utan att öppna|utan att blanda in
      utan att koppla in|hjälper dig inte|tar bara längre tid|tar längre tid|fördröjer bara|fördröjer|försenar bara|skadar oss|skadar vårt
      skadar vårt konto|påverkar vårt konto|påverkar oss negativt|drabbar oss|stäng gärna|vänligen stäng|snälla stäng|kan du stänga
      om du stänger|när du stänger|så fort du stänger|när du stängt|dra gärna tillbaka|vänligen dra|snälla dra|kan du dra|om du drar
      när du drar|när du dragit|blanda inte in|koppla inte in|håll amazon|håll tradera|undvik att
    `,

    negation: `
      inte|inge|ej|icke|aldrig|ingen|inget|inga|ingenting|inte någon|inte några|varken|nej|nä|nix|knappast|int|inte längre|inte alls
      nån gång aldrig
    `,
    refusal: `
      får vi inte|vi får inte|får inte|får tyvärr inte|vi får tyvärr inte|får jag inte|jag får inte|får ej|inte tillåtet|är inte tillåtet
      inte tillåts|tillåts inte|tillåts ej|ej tillåtet|tillåter inte|tillåter ej|otillåtet|förbjudet|förbjuder|förbjuds|strider mot
      bryter mot|emot reglerna|mot reglerna|mot policyn|mot villkoren|mot amazons|mot traderas|enligt reglerna|enligt policyn|kan vi inte
      vi kan inte|vi kan tyvärr inte|kan tyvärr inte|kan inte|kan ej|vi kan ej|kan jag inte|jag kan inte|har inte möjlighet|inte möjligt
      är inte möjligt|går inte att|går tyvärr inte|tyvärr inte möjligt|gör vi inte|vi gör inte|vi gör aldrig|erbjuder inte
      erbjuder vi inte|accepterar vi inte|vi accepterar inte|tar inte emot betalning|vi tar inte emot|tar vi inte emot|köper inte omdömen
      betalar aldrig|vi betalar inte för|vi ber aldrig|bara via plattformen|endast via plattformen|endast via amazon|bara via amazon
      endast via tradera|bara via tradera|enbart via|all kontakt via|håll kontakten|håll dig till|fortsätt här på|stanna här
      stanna kvar på|kvar på plattformen|här på plattformen|via plattformen istället|genom den officiella|via den officiella
      verkliga värdet|riktiga värdet|faktiska värdet|korrekta värdet|rätt värde|hela värdet|enligt lag måste|olagligt|skattebrott
      bedrägeri mot|måste tacka nej|måste vi avböja|tackar nej|avböjer|nej tack
    `,
    warning: `
      varning|varna|varnar|vi varnar|se upp för|se upp med|akta dig för|akta er för|var försiktig|var försiktiga|var uppmärksam|var vaksam
      var på din vakt|lämna aldrig|lämna aldrig ut|lämna inte ut|lämna ej ut|ge aldrig|ge aldrig ut|ge inte ut|dela aldrig|dela inte
      dela ej|skicka aldrig|uppge aldrig|uppge inte|säg aldrig|berätta aldrig|aldrig lämna ut|aldrig dela|aldrig uppge|aldrig ge ut
      inte lämna ut|hemlig|hemligt|håll … hemligt|håll … hemlig|för dig själv|ber aldrig om|vi ber aldrig|vi frågar aldrig|frågar aldrig
      kommer aldrig att be|kommer aldrig be|aldrig be om|aldrig fråga efter|nätfiske|phishing|bluff|bluffmejl|bluffmail|bluff-sms|bluffsms
      bluffsida|bluffsidor|bluffmeddelande|bluffmeddelanden|bedrägeriförsök|bedrägeri|bedragare som|bedragare utger|bedragare ringer
      utger sig för|utger sig|utgav sig|låtsas vara|falska mejl|falska mail|falskt mejl|falska meddelanden|falska sms|falsk hemsida
      misstänkt|misstänkta|misstänkt mejl|ignorera|svara inte|klicka inte|klicka ej|anmäl till polisen|anmäl det|rapportera det
      om någon ringer|om någon ber|om någon kontaktar|ifall någon|ingen från oss|ingen av våra|för din säkerhet|för er säkerhet
      säkerhetstips|skydda dig|lurendrejeri|bedrägerivarning|bad mig om|någon bad mig|fick ett meddelande|påstod sig|påstår sig
      dela den inte|visa den inte|dela den aldrig|frågar aldrig efter|begär aldrig`,
    falseNegation: `
      inga problem|inget problem|inte något problem|ingen fara|ingen orsak|ingen brådska|ingen stress|inga bekymmer|oroa dig inte
      oroa er inte|ingen oro|tveka inte|tveka aldrig|inte tveka|dra dig inte|var inte rädd|varför inte|inte bara|inte minst|inte enbart
      glöm inte|inte glömma|glöm ej|inget enklare|inget är enklare|missa inte|inte missa|får du inte missa|vänta inte|inte vänta
      behöver inte|behöver du inte|du behöver inte|ni behöver inte|behöver ni inte|behövs inte|behövs inget|behövs ingen|inte behöva
      inte behöver|behöver ej|inte nödvändigt|inga krav|krävs inte|krävs ingen|krävs inget|ännu inte|inte ännu|än inte|inte än
      inte kommit fram|inte kommit|inte har kommit|kommit fram inte|inte fått|inte mottagit|inte anlänt|inte levererats|inte levererat
      inte dykt upp|inte hittat|inte hittas|hittar inte|inte hittar|kan inte hitta|inte finns|finns inte|inte längre finns
      finns inte längre|inte i lager|inte på lager|ej i lager|inte tillgänglig|inte tillgängliga|inte nöjd|inte är nöjd|inte helt nöjd
      inte nöjda|är inte nöjd|inte passar|passar inte|inte passade|passade inte|inte bra|inte stämmer|stämmer inte|inte fungerar
      fungerar inte|inte funkar|funkar inte|inte rätt|inte som|inte är som|inte motsvarar|inte uppfyller|om inte|ifall inte|om du inte
      om ni inte|om den inte|om det inte|om varan inte|om produkten inte|om något inte|om storleken inte|skulle … inte|skulle den inte
      inga kostnader|inga extra kostnader|ingen kostnad|ingen extra kostnad|inga avgifter|ingen avgift|ingen fraktkostnad|ingen returfrakt
      kostar inget|kostar ingenting|kostar inte|inget avdrag|inga avdrag|kan inte garantera|inte garantera|ingen garanti för att
      ingen garanti att|inte säker|inte säkert|inte helt säker|inte senare än|inte mer än|inte längre än|påverkas inte|påverkar inte
      inte påverkas|begränsas inte|inte begränsas|inte förlora|inte går förlorad|ingen anledning|ingen särskild anledning|inget skäl
      inte ange|inte motivera|inte synas|syns inte|inte syns|inte registrerats|inte bokförts|inte behandlats|inte hunnit|hunnit inte
      gör inget|gör ingenting|inte ditt fel|inte ert fel|inte hemma|ingen hemma|ingen var hemma|inte hämtat|inte hämtats|inte uthämtat
      inte uthämtade|inget svar|ingen återkoppling|inte hört|inte svarat|ingen retursedel|inte med i paketet|inte medföljde|medföljde inte
      inte ingår|ingår inte|kan inte leverera|inte leverera|inte skicka varan|kan inte skicka|inte skickats|inte skickat
      inte returnera varan|inte skicka tillbaka|inte … förrän|inte … innan|inte … än|ej öppnats|inte öppnats|inte använts|inte öppnad
      inte i originalförpackning|inte dröja|dröjer inte|inte ångra|inga frågor|inget att oroa|inget fel på
    `,
    reported: `
      sa|sade|sagt|sa till mig|sa att|säger|kallade|kallade mig|kallat mig|kallad|kallades|kallar mig|skrev|skrev att|skrev till mig
      skrivit|svarade|hävdade|hävdar|påstod|påstår|skrek|skrek åt|skrek åt mig|hotade|hotade mig|hotat mig|förolämpade|förolämpat|svor åt
      svor|enligt|det står|stod det|står på|citat|ordagrant|ordet|orden|med orden|ord som|er chaufför sa|chauffören sa|er kundtjänst sa
      blev kallad|blivit kallad|fick höra|fick till svar|så kallad|så kallade
    `,
    contrast: `men|dock|däremot|fast|fastän|trots det|trots|ändå|emellertid|medan|å andra sidan|likväl|samtidigt|i stället`,
    question: `
      är det här|är den här|är detta|är den|är det|är de|är dessa|är ni säkra|är du säker|säljer ni|har ni skickat|har du skickat
      kan det vara|skulle det kunna|kan ni bekräfta|kan du bekräfta|kan ni garantera|kan ni bevisa|hur vet jag|hur kan jag veta
      hur ser jag|hur ser man|ser ut som|ser ut|verkar|verkar vara|känns|känns som|tycks|tror|jag tror|tror att|misstänker|misstänksam
      misstanke|tvivlar|tveksam|undrar|jag undrar|undrar om|varför|hur kommer det sig|om den är|om det är|om de är|fick hem|fick en
      jag fick|har fått|mottog|jag köpte|köpte en|visade sig|visar sig|uppenbart|uppenbarligen|tydligt|tydligen|guldsmed|expert|värderad
      butiken sa|tillverkaren säger|apple säger|rädd att|är rädd för|orolig
    `,
    idiom: `
      dödsnygg|dödssnygg|dödsbra|dödsskön|dödssnygga|dödstrött|sjukt bra|sjukt snygg|sjukt billigt|sjukt nöjd|galet bra|galet billigt
      galna priser|galet pris|vansinnigt bra|vansinnigt fin|vansinnigt billigt|vansinnespris|bombpris|bomba|badbomb|badbomber|kanonbra
      kanonpris|mördande bra|svinbra|svinsnygg|svinbillig|svinbilligt|svindyr|svindyrt|svinkallt|asbra|assnygg|asbillig|skitbra|skitsnygg
      skitnöjd|skitkul|skitdyrt|skithäftig|dum fråga|dumma frågor|korkad fråga|dumt av mig|korkat av mig|klantigt av mig|så dum jag är
      jag är så dum|jag är dum|jag är en idiot|jag idiot|känner mig dum|känner mig som en idiot|känns som en idiot|som en idiot|idiotsäker
      idiotsäkert|för dummies|dumheter av mig|sparegris|spargris|marsvin|råttfälla|myggdödare|ogräsdödare|skjuta upp|slå upp|slå på|slå av
      slå till|slå in presenten|slå in paketet|slå in det|slå in den|knivset|knivblock|clownkostym|skrattade ihjäl|skratta ihjäl
      garva ihjäl|dö av skratt|fotografera
      dödar tid|döda tid|slå ihjäl tiden|dör av skratt|dör av nyfikenhet|grym|bombbra|bomb till högtalare|skjuter upp|skjuta på|krossa is
      krossar is|bränna cd|bränna kalorier|bränner kalorier|hugga ved|hugger in|klippa gräs|klippa gräset|kör över till|slår in presenten
      slår in den|slår in paketet|slår vi in|slå in som|slår in som|banka in|kapa röret|gräva ner i|döda ogräs|dödar ogräs|dödar bakterier
      döda bakterier|elda i|elda med|elda upp i|krossa glaset`,
  },
  get numbers() {
    return withCompounds(NUMBERS, (ten, unit) => `${ten}${unit}`, UNITS)
  },
  phrases: {
    'contact.invitation': `
      ska vi ta det … någon annanstans|vi tar det … utanför sajten|ta snacket … utanför|går snabbare … via mobilen
      går snabbare om du … ringer|går snabbare på … sms|svarar snabbare på … insta|numret står på … kortet|numret ligger … i paketet
      lappen i paketet … nummer|kortet i paketet … ring|googla … vårt namn|googla oss|sök på vårt företagsnamn|sök upp oss på … facebook
      får inte skriva mitt nummer … men|får inte lämna ut mitt nummer här … men|nummer blockeras här|de blockerar … nummer här
      gå med i vår … grupp|vi har en … whatsapp-grupp|på den gröna … appen|du vet … den gröna|jag finns på … insta|hör av dig … privat
      skriv … privat till|hojta till … på mobilen
      ta det utanför|tar det utanför|kan ta det via sms|ta det via sms|tar det på sms|ta det på telefon|tar vi det på telefon|ring mig
      ring oss på|slå en signal på|sms:a mig|smsa mig på|hör av dig på messenger|addra mig|lägg till mig på|hittar oss på insta
      hittar mig på insta|sök på … på fejjan|sök upp mig på|sök upp oss på|dm:a mig|dma mig|dma oss|skriv på insta|skriv på snap
      skriv på whats*|skriv på telegram|pm:a mig|kika i bion på`,
    'contact.request': `
      har du … whatsapp|har ni … whatsapp|har du … telegram|finns ni på … whatsapp|kan jag få ditt … nummer|får jag ditt … nummer
      kan vi få ditt … mobilnummer|skicka ditt … mobilnummer|skriv ditt nummer … så|vilket nummer når jag … på|vad har du för … nummer
    `,
    'payment.outside': `
      swisha … till|swisha … istället|swisha bara … så|du kan swisha|ni kan swisha|vi tar swish|vi kan ta swish|ta det på swish
      tar det via swish|vårt swishnummer|mitt swishnummer|skickar en … betallänk|skickar en betalningslänk|skickar en … egen faktura
      för över … direkt till|betala … direkt till oss|betala … direkt till mig|betala direkt … konto|direkt till vårt … konto
      direkt till mitt … konto|sätt in … på kontot|kontant … utan kvitto|kontant vid hämtning … billigare|cash … så drar jag
      halva i förskott … swish|handpenning … swish|mellanskillnaden … swish|frakten … swisha|swisha frakten
      köp presentkort … skicka koderna|skrapa fram koden … skicka|bild på … koderna|paypal … vänner och familj|swisha … kr|swisha … kronor
      swisha mig|swisha oss|swisha pengarna|swisha summan|swisha beloppet|swisha resten|swisha handpenning|swisha gärna|swisha direkt
      cash i handen|kontant i handen|kontanter i handen|helst cash|helst kontant|helst swish|tar helst|tar swish|tar bara swish
      tar gärna swish|kör swish|kör på swish|swish funkar|swish går bra|swish istället|swish i stället|svischa|handpenning via
      handpenning på|resten kontant|resten vid leverans|resten när du hämtar|betala när vi ses|betalar när vi ses|betala direkt till mig
      betala direkt till oss|pengarna direkt till|direkt till mitt konto|direkt in på kontot|hoppar över amazon|hoppa över amazon
      skippar amazon|skippa amazon|skippar mellanhanden|utan mellanhänder|utan mellanhand|utan amazons avgift|slipper vi avgiften
      slipper vi avgifter|slipper vi provision*|slipper vi amazon|slipper avgiften|då slipper vi
      göra affären privat|gör affären privat|affären privat|köpet privat`,
    'sale.outside': `
      avbeställ här … köp|avbeställ … beställ direkt|avbryt köpet … så säljer|avbryt köpet … så gör vi upp|avbryt … så tar vi det
      köp … direkt av oss|köp … direkt hos oss|beställ … direkt hos oss|beställ … direkt av oss|handla … direkt hos oss
      handla direkt … nästa gång|nästa gång … direkt hos oss|nästa gång … direkt av|nästa gång … vår egen|på vår egen … billigare
      i vår egen webbshop … billigare|på vår hemsida … billigare|i vår webbutik … billigare|utan mellanhänder … billigare
      slipper avgiften … båda|slipper vi … avgiften|slipper vi … provision|vi delar på … avgiften|hålla amazon … utanför
      hålla tradera … utanför|lämna tradera … utanför|göra upp … oss emellan|vi gör upp … privat|plockar ner annonsen … om du
      avslutar auktionen … om|säljer den … direkt till dig|kom förbi … hämta … billigare
      hoppar över amazon|hoppa över amazon|skippar vi amazon|skippa amazon|utanför amazon|vid sidan av amazon|tar det utanför
      ta det utanför|göra det utanför|gör det utanför|utan amazon`,
    'review.incentive': `
      skrapa kortet … omdöme|scanna qr-koden … kortet|kortet i paketet … belön|visa upp … fem stjärnor|fem stjärnor … så bjuder
      fem stjärnor … så får|5 stjärnor … så får|skriv ett omdöme … få|skriv en recension … få|lämna ett omdöme … få|bli … produkttestare
      produkttestare sökes|testa … gratis … omdöme|testa … gratis … recension|behåll produkten … recension|behålla produkten … omdöme
      pengarna tillbaka … recension|pengarna tillbaka … omdöme|några snälla ord … rabatt|ett par fina ord … rabatt
      det ska löna sig … omdöme|ska inte bli din skada|ska inte bli till din skada|alla som ger … stjärnor … vinna
      omdöme … slant|betyg … slant|recension … slant|omdöme … bjuder|recension* … bjuder|stjärnor … bjuder|stjärnor till fem … bjuder
      betyg … bjuder|kr per recension|kronor per recension|kr för varje recension|femma ger dig|femma så får du|femma får du
      toppbetyg … utlottning*|utlottning* … betyg|recension … utlottning*|recension … tävling*|omdöme … tävling*`,
    'review.change': `
      göra om … till en femma|gör om … till fem|från en stjärna till … fem|från 1 till 5 … stjärnor|ändra … till fem stjärnor
      höja till … fem stjärnor|kan du tänka dig att … omdöme|skulle du kunna tänka dig … recension|en stjärna till … vore
      få bort den … recensionen|få bort … omdömet|recensionen … försvinna|omdömet … försvinna|fundera en gång till … betyg
      stjärnor till fem|tre stjärnor till|ändra dina … stjärnor|ändra din trea|höj din trea|höja din trea|höj till en femma
      göra om … till fem|lägga på … stjärn*|lägg på … stjärn*|putsa på … betyg*|snälla ändra … betyg*|ta bort … omdöme*
      ta bort … recension*|tar bort … recension*|tar bort … omdöme*|dra tillbaka … recension*|plocka bort … recension*
      plocka bort … omdöme*|radera … recension*`,
    'review.positive-only': `
      bara om du är nöjd … omdöme|är du nöjd … ge oss fem|nöjd? … missnöjd|nöjd … lämna omdöme … missnöjd … kontakta
      mindre än fem stjärnor … kontakta|färre än fem stjärnor|mindre än 5 stjärnor … hör av|om det inte blir fem|kan du inte ge fem … hör
      allt under fem stjärnor|allt under 5 stjärnor|fyra stjärnor räknas som … dåligt|4 stjärnor räknas … dåligt|ge oss gärna fem
      ge oss fem stjärnor|lämna gärna fem stjärnor|lämna … bra omdöme|skriv … bra omdöme|ge … bra omdöme|lämna … fint omdöme
      lämna … bra recension|skriv … bra recension|skriv … fin recension|ge … bra betyg|ge … toppbetyg|ett bra omdöme … uppskatta
      skriv gärna något snällt|skriv något snällt|skriva något snällt|skriv något fint|skriva något fint|något snällt om oss
      något fint om oss|bara bra omdömen|bara bra recensioner|bara positiva|enbart positiva|bara femmor|inget annat än fem
      inte blir en femma|blir det inte en femma|mindre än fem stjärnor … inte|lägre än fem … inte|färre än fem … låt bli
      låt bli att skriva|hellre ingen recension|då är det bättre att inte skriva`,
    'feedback.withheld': `
      inget omdöme … ingen återbetalning|inget omdöme … inga pengar|ingen recension … ingen återbetalning|ingen recension … inga pengar
      utan omdöme … ingen|utan recension … ingen|utan recension … inga|först omdömet … sen|först recensionen … sen|först recension … sedan
      omdömet först … sedan|ta bort recensionen … så|ta bort recensionen … sen|ta bort omdömet … så|ta bort omdömet … sen
      när recensionen är borta … pengar|när omdömet är borta … återbetal|så fort recensionen är borta|pengarna kommer när … omdöme
      garantin aktiveras … omdöme|garantin börjar gälla … recension
      när du tagit bort … recension*|när du tagit bort … omdöme*|när du tagit bort … betyg|när du tagit bort … betyget
      när du tagit bort … kommentar*|när du tagit bort … stjärnor|när du tagit bort … femma|så fort du tagit bort … recension*
      så fort du tagit bort … omdöme*|så fort du tagit bort … betyg|så fort du tagit bort … betyget|så fort du tagit bort … kommentar*
      så fort du tagit bort … stjärnor|så fort du tagit bort … femma|efter att du tagit bort … recension*
      efter att du tagit bort … omdöme*|efter att du tagit bort … betyg|efter att du tagit bort … betyget
      efter att du tagit bort … kommentar*|efter att du tagit bort … stjärnor|efter att du tagit bort … femma|om du tar bort … recension*
      om du tar bort … omdöme*|om du tar bort … betyg|om du tar bort … betyget|om du tar bort … kommentar*|om du tar bort … stjärnor
      om du tar bort … femma|när du ändrat … recension*|när du ändrat … omdöme*|när du ändrat … betyg|när du ändrat … betyget
      när du ändrat … kommentar*|när du ändrat … stjärnor|när du ändrat … femma|så fort du ändrat … recension*|så fort du ändrat … omdöme*
      så fort du ändrat … betyg|så fort du ändrat … betyget|så fort du ändrat … kommentar*|så fort du ändrat … stjärnor
      så fort du ändrat … femma|först när du … recension*|först när du … omdöme*|först när du … betyg|först när du … betyget
      först när du … kommentar*|först när du … stjärnor|först när du … femma|när vi ser … recension*|när vi ser … omdöme*
      när vi ser … betyg|när vi ser … betyget|när vi ser … kommentar*|när vi ser … stjärnor|när vi ser … femma|när vi sett … recension*
      när vi sett … omdöme*|när vi sett … betyg|när vi sett … betyget|när vi sett … kommentar*|när vi sett … stjärnor|när vi sett … femma
      när vi fått … recension*|när vi fått … omdöme*|när vi fått … betyg|när vi fått … betyget|när vi fått … kommentar*
      när vi fått … stjärnor|när vi fått … femma|så fort vi ser … recension*|så fort vi ser … omdöme*|så fort vi ser … betyg
      så fort vi ser … betyget|så fort vi ser … kommentar*|så fort vi ser … stjärnor|så fort vi ser … femma|så fort vi sett … recension*
      så fort vi sett … omdöme*|så fort vi sett … betyg|så fort vi sett … betyget|så fort vi sett … kommentar*|så fort vi sett … stjärnor
      så fort vi sett … femma|efter att du gett … recension*|efter att du gett … omdöme*|efter att du gett … betyg
      efter att du gett … betyget|efter att du gett … kommentar*|efter att du gett … stjärnor|efter att du gett … femma
      efter att du lämnat … recension*|efter att du lämnat … omdöme*|efter att du lämnat … betyg|efter att du lämnat … betyget
      efter att du lämnat … kommentar*|efter att du lämnat … stjärnor|efter att du lämnat … femma|inte förrän du … recension*
      inte förrän du … omdöme*|inte förrän du … betyg|inte förrän du … betyget|inte förrän du … kommentar*|inte förrän du … stjärnor
      inte förrän du … femma|inte förrän vi … recension*|inte förrän vi … omdöme*|inte förrän vi … betyg|inte förrän vi … betyget
      inte förrän vi … kommentar*|inte förrän vi … stjärnor|inte förrän vi … femma|innan du tagit bort … recension*
      innan du tagit bort … omdöme*|innan du tagit bort … betyg|innan du tagit bort … betyget|innan du tagit bort … kommentar*
      innan du tagit bort … stjärnor|innan du tagit bort … femma|innan du ändrat … recension*|innan du ändrat … omdöme*
      innan du ändrat … betyg|innan du ändrat … betyget|innan du ändrat … kommentar*|innan du ändrat … stjärnor|innan du ändrat … femma
      tills du … recension*|tills du … omdöme*|tills du … betyg|tills du … betyget|tills du … kommentar*|tills du … stjärnor
      tills du … femma|tills vi ser … recension*|tills vi ser … omdöme*|tills vi ser … betyg|tills vi ser … betyget
      tills vi ser … kommentar*|tills vi ser … stjärnor|tills vi ser … femma|först ändrar du … recension*|först ändrar du … omdöme*
      först ändrar du … betyg|först ändrar du … betyget|först ändrar du … kommentar*|först ändrar du … stjärnor|först ändrar du … femma
      först tar du bort … recension*|först tar du bort … omdöme*|först tar du bort … betyg|först tar du bort … betyget
      först tar du bort … kommentar*|först tar du bort … stjärnor|först tar du bort … femma|först lägger du … recension*
      först lägger du … omdöme*|först lägger du … betyg|först lägger du … betyget|först lägger du … kommentar*|först lägger du … stjärnor
      först lägger du … femma|först vill vi ha … recension*|först vill vi ha … omdöme*|först vill vi ha … betyg|först vill vi ha … betyget
      först vill vi ha … kommentar*|först vill vi ha … stjärnor|först vill vi ha … femma|först behöver vi … recension*
      först behöver vi … omdöme*|först behöver vi … betyg|först behöver vi … betyget|först behöver vi … kommentar*
      först behöver vi … stjärnor|först behöver vi … femma|väntar bara på … recension*|väntar bara på … omdöme*|väntar bara på … betyg
      väntar bara på … betyget|väntar bara på … kommentar*|väntar bara på … stjärnor|väntar bara på … femma|väntar på … recension*
      väntar på … omdöme*|väntar på … betyg|väntar på … betyget|väntar på … kommentar*|väntar på … stjärnor|väntar på … femma
      så länge … recension* … ligger kvar|så länge … kommentar* … ligger kvar|så länge … omdöme* … ligger kvar
      så länge … betyg* … ligger kvar|så länge din recension|så länge din kommentar|så länge ditt omdöme|så länge ditt betyg
      ingen garanti utan … betyg|ingen garanti utan … omdöme|ingen garanti utan … recension|ingen återbetalning utan … betyg
      ingen återbetalning utan … omdöme|ingen återbetalning utan … recension|inget byte utan … betyg|inget byte utan … omdöme
      inga pengar utan|ingen ersättning utan … omdöme|utan … stjärnor ingen|utan … stjärnor inget|utan ett bra betyg|utan ett bra omdöme
      utan en bra recension|utan fem stjärnor|utan toppbetyg|garantin aktiveras … betyg|garantin aktiveras … recension
      garantin gäller … om du … betyg|garantin gäller … om du … recension|behandlas efter … betyg|behandlas efter … omdöme
      behandlas efter … recension|behandlas när … betyg|behandlas när … omdöme
      stjärnor först, sen|stjärnor först … sen skickar|betyg först|betyget först|recensionen först|omdömet först|först ger oss
      om du först ger|om du först ändrar|om du först tar bort|godkänns när … omdöme* … borta|när omdömet är borttaget|när omdömet är borta
      när recensionen är borttagen|när recensionen är borta|när kommentaren är borta|när kommentaren är borttagen|när betyget är ändrat
      när omdömet är ändrat|när recensionen är ändrad|när recensionen är uppdaterad|när du har ändrat … betyg*|när du har ändrat … omdöme*
      när du har tagit bort … recension*|när du har tagit bort … omdöme*`,
    'feedback.threatened': `
      pengarna tillbaka eller … stjärna|pengarna tillbaka eller … recension|ersättning eller … stjärna|rabatt eller … omdöme
      rabatt eller … recension|ge mig … annars blir det|annars blir det … stjärna|annars blir det en etta|annars sågar jag
      fem stjärnor om ni … pengar|fem stjärnor om jag får|jag ger fem stjärnor … om|halva priset tillbaka … annars|bjud på … annars
      gratis … annars skriver jag|jag har … följare … gratis|jag har … följare … annars|vad är ett bra omdöme … värt
      hela facebook får … veta om|ska jag skriva … eller får jag pengar
      eller så blir det … en etta|eller så blir det … en stjärna|eller så blir det … 1 stjärna|eller så blir det … ettor
      eller så blir det … dåligt betyg|eller så blir det … dåligt omdöme|eller så blir det … dålig recension
      eller så blir det … sämsta betyg|eller så blir det … sämsta recension|eller så blir det … lägsta betyg|eller så blir det … botten*
      eller räkna med … en etta|eller räkna med … en stjärna|eller räkna med … 1 stjärna|eller räkna med … ettor
      eller räkna med … dåligt betyg|eller räkna med … dåligt omdöme|eller räkna med … dålig recension|eller räkna med … sämsta betyg
      eller räkna med … sämsta recension|eller räkna med … lägsta betyg|eller räkna med … botten*|eller så får ni … en etta
      eller så får ni … en stjärna|eller så får ni … 1 stjärna|eller så får ni … ettor|eller så får ni … dåligt betyg
      eller så får ni … dåligt omdöme|eller så får ni … dålig recension|eller så får ni … sämsta betyg|eller så får ni … sämsta recension
      eller så får ni … lägsta betyg|eller så får ni … botten*|eller så får du … en etta|eller så får du … en stjärna
      eller så får du … 1 stjärna|eller så får du … ettor|eller så får du … dåligt betyg|eller så får du … dåligt omdöme
      eller så får du … dålig recension|eller så får du … sämsta betyg|eller så får du … sämsta recension|eller så får du … lägsta betyg
      eller så får du … botten*|annars blir det … en etta|annars blir det … en stjärna|annars blir det … 1 stjärna|annars blir det … ettor
      annars blir det … dåligt betyg|annars blir det … dåligt omdöme|annars blir det … dålig recension|annars blir det … sämsta betyg
      annars blir det … sämsta recension|annars blir det … lägsta betyg|annars blir det … botten*|annars får ni … en etta
      annars får ni … en stjärna|annars får ni … 1 stjärna|annars får ni … ettor|annars får ni … dåligt betyg
      annars får ni … dåligt omdöme|annars får ni … dålig recension|annars får ni … sämsta betyg|annars får ni … sämsta recension
      annars får ni … lägsta betyg|annars får ni … botten*|annars får du … en etta|annars får du … en stjärna|annars får du … 1 stjärna
      annars får du … ettor|annars får du … dåligt betyg|annars får du … dåligt omdöme|annars får du … dålig recension
      annars får du … sämsta betyg|annars får du … sämsta recension|annars får du … lägsta betyg|annars får du … botten*
      annars kommer … en etta|annars kommer … en stjärna|annars kommer … 1 stjärna|annars kommer … ettor|annars kommer … dåligt betyg
      annars kommer … dåligt omdöme|annars kommer … dålig recension|annars kommer … sämsta betyg|annars kommer … sämsta recension
      annars kommer … lägsta betyg|annars kommer … botten*|eller så kommer … en etta|eller så kommer … en stjärna
      eller så kommer … 1 stjärna|eller så kommer … ettor|eller så kommer … dåligt betyg|eller så kommer … dåligt omdöme
      eller så kommer … dålig recension|eller så kommer … sämsta betyg|eller så kommer … sämsta recension|eller så kommer … lägsta betyg
      eller så kommer … botten*|eller så skriver jag … en etta|eller så skriver jag … en stjärna|eller så skriver jag … 1 stjärna
      eller så skriver jag … ettor|eller så skriver jag … dåligt betyg|eller så skriver jag … dåligt omdöme
      eller så skriver jag … dålig recension|eller så skriver jag … sämsta betyg|eller så skriver jag … sämsta recension
      eller så skriver jag … lägsta betyg|eller så skriver jag … botten*|annars skriver jag … en etta|annars skriver jag … en stjärna
      annars skriver jag … 1 stjärna|annars skriver jag … ettor|annars skriver jag … dåligt betyg|annars skriver jag … dåligt omdöme
      annars skriver jag … dålig recension|annars skriver jag … sämsta betyg|annars skriver jag … sämsta recension
      annars skriver jag … lägsta betyg|annars skriver jag … botten*|annars lägger jag … en etta|annars lägger jag … en stjärna
      annars lägger jag … 1 stjärna|annars lägger jag … ettor|annars lägger jag … dåligt betyg|annars lägger jag … dåligt omdöme
      annars lägger jag … dålig recension|annars lägger jag … sämsta betyg|annars lägger jag … sämsta recension
      annars lägger jag … lägsta betyg|annars lägger jag … botten*|annars sätter jag … en etta|annars sätter jag … en stjärna
      annars sätter jag … 1 stjärna|annars sätter jag … ettor|annars sätter jag … dåligt betyg|annars sätter jag … dåligt omdöme
      annars sätter jag … dålig recension|annars sätter jag … sämsta betyg|annars sätter jag … sämsta recension
      annars sätter jag … lägsta betyg|annars sätter jag … botten*|eller så sätter jag … en etta|eller så sätter jag … en stjärna
      eller så sätter jag … 1 stjärna|eller så sätter jag … ettor|eller så sätter jag … dåligt betyg|eller så sätter jag … dåligt omdöme
      eller så sätter jag … dålig recension|eller så sätter jag … sämsta betyg|eller så sätter jag … sämsta recension
      eller så sätter jag … lägsta betyg|eller så sätter jag … botten*|eller så ger jag … en etta|eller så ger jag … en stjärna
      eller så ger jag … 1 stjärna|eller så ger jag … ettor|eller så ger jag … dåligt betyg|eller så ger jag … dåligt omdöme
      eller så ger jag … dålig recension|eller så ger jag … sämsta betyg|eller så ger jag … sämsta recension
      eller så ger jag … lägsta betyg|eller så ger jag … botten*|annars ger jag … en etta|annars ger jag … en stjärna
      annars ger jag … 1 stjärna|annars ger jag … ettor|annars ger jag … dåligt betyg|annars ger jag … dåligt omdöme
      annars ger jag … dålig recension|annars ger jag … sämsta betyg|annars ger jag … sämsta recension|annars ger jag … lägsta betyg
      annars ger jag … botten*|räkna med … en etta|räkna med … en stjärna|räkna med … 1 stjärna|räkna med … ettor|räkna med … dåligt betyg
      räkna med … dåligt omdöme|räkna med … dålig recension|räkna med … sämsta betyg|räkna med … sämsta recension|räkna med … lägsta betyg
      räkna med … botten*|eller så sågar jag|eller jag sågar|sågar er överallt|sågar er i|sågar jag er|så sågar jag
      annars skriver hela familjen|annars skriver jag skit|skriver skit om er|skriver skit om dig|skriver jag skit|hela familjen skriver
      hela släkten skriver|alla mina kompisar skriver|alla mina vänner ger|slipper ni min recension|slipper du min recension
      slipper ni en etta|slipper ni en dålig|slipper ni ett dåligt|slipper ni recensionen|så slipper ni … recension*
      så slipper ni … omdöme*|så slipper ni … etta|så slipper du … recension*|så slipper du … etta|så låter jag bli att … recension*
      så låter jag bli att skriva|så tar jag bort recensionen|så tar jag bort omdömet|så tar jag bort min recension|så tar jag bort mitt
      så ändrar jag betyget|så ändrar jag omdömet|så ändrar jag recensionen|så ändrar jag min recension|så höjer jag betyget
      tar bort recensionen om jag får|tar bort omdömet om jag får|tar bort min recension om|ändrar betyget om jag får|sänker ert betyg
      sänka ert betyg|sänker er på|hänger ut er på|hänger ut er i|hänger er i recensionerna|spammar er med|bombar er med … recension*
      bombar er med ettor|fyller er sida med|ger er en etta om|får ni en etta|får ni en stjärna|får ni ettor|blir det en etta
      blir det en stjärna|blir det ettor|smutskasta er|smutskastar er
      annars lämnar jag … dålig*|annars lämnar jag en|annars blir betyget|ersättning eller en stjärna|ersättning eller en etta
      rabatt eller en stjärna|rabatt eller en etta|pengarna eller en stjärna|pengarna eller en etta`,
    'promotion.offer': `
      som tack för din beställning … rabatt|använd koden … rabatt|med koden … rabatt|med koden … %|få … % rabatt|just nu … % rabatt
      nu … % på|vid köp över … fri frakt|vid köp över … får du|kika in i vår … butik|följ vår butik … rabatt|tipsa en vän … rabatt
      vår rea … startat|rean … startar|nya kollektionen … inne|du kanske också … gillar våra|passa på att … komplettera
      följ oss så|följ oss för|följ oss och|missar du inga kampanjer|missa inga kampanjer|så missar du inte|prenumerera på vårt nyhetsbrev
      anmäl dig till vårt nyhetsbrev|anmäl dig till nyhetsbrev*|vi har även … extrapris|vi har också … rabatt|vi har även … rabatt
      vi har även … rea|matchande … extrapris|matchande … rabatt|just nu … % på|köp två|bli medlem … rabatt|bli medlem … få
      sista chansen … rea|sista chansen … söndag|endast i helgen|bara i helgen|denna helg … fri frakt
      nyheter i butiken|nyheter i vår butik|rabatt i hela butiken|passa på … rabatt|passa på … rea`,
    'rights.guarantee': `
      bara 6 månaders … garanti|bara 3 månaders … garanti|endast 30 dagars … garanti|bara 30 dagars garanti|bara ett års reklamationsrätt
      efter 30 dagar … inget ansvar|efter leverans … ert ansvar|efter leverans … ditt ansvar|när den lämnat lagret … inte vårt
      säljs i befintligt skick|säljes i befintligt skick|privatköp … ingen garanti|inget ansvar … efter köpet|det får du ta … själv
      garantin var ett år|garantin var på ett år|garantin var sex månader|garantin var bara|garantin är bara|garantin är sex månader
      garantin är ett halvår|garantin har gått ut|garantin gick ut|garantin är slut|garantitiden är slut|garantitiden har gått ut
      ett år och det har gått|efter ett år … inte|efter ett år … ingen|efter ett år … inget|efter tolv månader … inte
      efter 12 månader … inte|mer än ett år … inte|mer än ett år … kan vi|äldre än ett år … inte|inga reklamationer efter
      tar inga reklamationer|tar inte emot reklamationer|inga reklamationer|reklamationer tar vi inte|reklamationsrätten gäller inte
      reklamationsrätt finns inte|reklamationsrätt har vi inte|ingen reklamationsrätt|vi har ingen garanti|ingen garanti ges
      garanti ger vi inte|säljs utan garanti|befintligt skick … ingen|för gammal för att reklamera|för sent att reklamera`,
    'rights.withdrawal': `
      köpt är köpt|köp är köp|sålt är sålt|såld är såld|beställt är beställt|lagt kort ligger|affär är affär|vi är inget … lånebibliotek
      vi är ingen … uthyrning|ångerrätt … har vi inte|ångerrätt … gäller inte hos oss|14 dagar … gäller inte|retur bara … inom 3 dagar
      retur endast … inom 3 dagar|returer endast … inom 48 timmar|returer bara … inom 7 dagar|retur måste ske … inom 24 timmar
      när ordern är lagd … går|skickat paket … går inte|retur* endast … inom 3 dagar|retur* endast … inom 7 dagar
      retur* bara … inom 3 dagar|retur* bara … inom 7 dagar|retur* endast … inom 24 timmar|retur* bara … inom 24 timmar
      ångerrätt gäller inte|ångerrätten gäller inte|ångerrätt har du inte|ingen ångerrätt|ångerrätt har vi inte|ångerrätt erbjuder vi inte
      14 dagar gäller inte|går inte att ångra|kan inte ångra köpet|kan inte ångras`,
    'rights.refund': `
      pengarna ser du … aldrig|pengarna får du inte … tillbaka|några pengar … blir det inte|pengar tillbaka … kan du glömma
      återbetalning … kan du glömma|återbetalning … finns inte på kartan|frakten betalar vi aldrig|ursprungsfrakten … återbetalas inte
      pengarna stannar … hos oss|pengarna är … borta
      köpt är köpt|köpta varor är köpta|sålt är sålt|sålt är sålt och|affären är avslutad och|köpet är slutgiltigt|alla köp är slutgiltiga
      inga returer|returer tar vi inte|returer accepteras inte|vi gör inga återbetalningar|inga återbetalningar
      inget öppet köp hos oss och|är det kört|då är det kört|tyvärr kört`,
    'rights.faulty': `
      även om den är trasig … ingen|även om den är defekt … ingen|trasig eller inte … ingen|fraktskador … inte vårt
      fraktskador … ersätts inte|transportskador … inte vårt|måste reklameras inom … 24 timmar|reklamation inom … 24 timmar
      reklamation inom … 48 timmar|reklamera inom … 3 dagar annars|fel måste anmälas inom … dygn|du har själv haft sönder
      ni har haft sönder … själva|slitage … ingår inte|skyll dig själv … trasig
    `,
    'rights.sale-item': `
      reavaror … inte|reavaror byts ej|rea byts inte|reavaror tas ej|reavaror … ej|på rea … ingen|på reavaror … ingen
      nedsatta varor … inte|nedsatta varor … ej|köpt på rea … skyll|till det priset … ingen|för det priset … inte begära
      för det priset … kan du inte
      reavaror kan inte|reavaror tas inte|reavaror byts inte|reaköp … inte|på rea … ingen ånger*|på rea … ingen retur
      på rea … inte tillbaka|outlet … ingen ånger*|outlet … ingen retur|nedsatt … ingen retur|nedsatta … returneras inte
      nedsatta … inte tillbaka|fyndvaror … inte|begagnat … ingen ånger*|demo … ingen reklamation*|kampanjvaror … inte`,
    'rights.opened': `
      öppnad förpackning … ingen retur|öppnad förpackning … ej|öppnat är köpt|öppnad är köpt|bruten förpackning … ingen
      bruten försegling … ingen|när du öppnat … är den din|öppnat kartongen … får du behålla|uppackat är … köpt|provat är … köpt
      öppnad förpackning … tar vi inte|öppnad förpackning … tas inte|öppnad förpackning … tar inte|öppnad förpackning … är det kört
      öppnad förpackning … kan inte returneras|öppnad förpackning … går inte att returnera|öppnad förpackning … går inte att lämna
      öppnad förpackning … inget återköp|öppnad förpackning … inte tillbaka|öppnad förpackning … byts inte
      öppnad förpackning … får du behålla|öppnad förpackning … är det för sent|öppnad förpackning … gäller inte
      öppnad förpackning … ingen ångerrätt|öppnad kartong … tar vi inte|öppnad kartong … tas inte|öppnad kartong … tar inte
      öppnad kartong … är det kört|öppnad kartong … kan inte returneras|öppnad kartong … går inte att returnera
      öppnad kartong … går inte att lämna|öppnad kartong … ingen retur|öppnad kartong … inget återköp|öppnad kartong … inte tillbaka
      öppnad kartong … byts inte|öppnad kartong … får du behålla|öppnad kartong … är det för sent|öppnad kartong … gäller inte
      öppnad kartong … ingen ångerrätt|öppnad vara … tar vi inte|öppnad vara … tas inte|öppnad vara … tar inte|öppnad vara … är det kört
      öppnad vara … kan inte returneras|öppnad vara … går inte att returnera|öppnad vara … går inte att lämna|öppnad vara … ingen retur
      öppnad vara … inget återköp|öppnad vara … inte tillbaka|öppnad vara … byts inte|öppnad vara … får du behålla
      öppnad vara … är det för sent|öppnad vara … gäller inte|öppnad vara … ingen ångerrätt|öppnade varor … tar vi inte
      öppnade varor … tas inte|öppnade varor … tar inte|öppnade varor … är det kört|öppnade varor … kan inte returneras
      öppnade varor … går inte att returnera|öppnade varor … går inte att lämna|öppnade varor … ingen retur|öppnade varor … inget återköp
      öppnade varor … inte tillbaka|öppnade varor … byts inte|öppnade varor … får du behålla|öppnade varor … är det för sent
      öppnade varor … gäller inte|öppnade varor … ingen ångerrätt|bruten förpackning … tar vi inte|bruten förpackning … tas inte
      bruten förpackning … tar inte|bruten förpackning … är det kört|bruten förpackning … kan inte returneras
      bruten förpackning … går inte att returnera|bruten förpackning … går inte att lämna|bruten förpackning … ingen retur
      bruten förpackning … inget återköp|bruten förpackning … inte tillbaka|bruten förpackning … byts inte
      bruten förpackning … får du behålla|bruten förpackning … är det för sent|bruten förpackning … gäller inte
      bruten förpackning … ingen ångerrätt|bruten plombering … tar vi inte|bruten plombering … tas inte|bruten plombering … tar inte
      bruten plombering … är det kört|bruten plombering … kan inte returneras|bruten plombering … går inte att returnera
      bruten plombering … går inte att lämna|bruten plombering … ingen retur|bruten plombering … inget återköp
      bruten plombering … inte tillbaka|bruten plombering … byts inte|bruten plombering … får du behålla
      bruten plombering … är det för sent|bruten plombering … gäller inte|bruten plombering … ingen ångerrätt|använd vara … tar vi inte
      använd vara … tas inte|använd vara … tar inte|använd vara … är det kört|använd vara … kan inte returneras
      använd vara … går inte att returnera|använd vara … går inte att lämna|använd vara … ingen retur|använd vara … inget återköp
      använd vara … inte tillbaka|använd vara … byts inte|använd vara … får du behålla|använd vara … är det för sent
      använd vara … gäller inte|använd vara … ingen ångerrätt|använda varor … tar vi inte|använda varor … tas inte
      använda varor … tar inte|använda varor … är det kört|använda varor … kan inte returneras|använda varor … går inte att returnera
      använda varor … går inte att lämna|använda varor … ingen retur|använda varor … inget återköp|använda varor … inte tillbaka
      använda varor … byts inte|använda varor … får du behålla|använda varor … är det för sent|använda varor … gäller inte
      använda varor … ingen ångerrätt|har du öppnat … tar vi inte|har du öppnat … tas inte|har du öppnat … tar inte
      har du öppnat … är det kört|har du öppnat … kan inte returneras|har du öppnat … går inte att returnera
      har du öppnat … går inte att lämna|har du öppnat … ingen retur|har du öppnat … inget återköp|har du öppnat … inte tillbaka
      har du öppnat … byts inte|har du öppnat … får du behålla|har du öppnat … är det för sent|har du öppnat … gäller inte
      har du öppnat … ingen ångerrätt|har du använt … tar vi inte|har du använt … tas inte|har du använt … tar inte
      har du använt … är det kört|har du använt … kan inte returneras|har du använt … går inte att returnera
      har du använt … går inte att lämna|har du använt … ingen retur|har du använt … inget återköp|har du använt … inte tillbaka
      har du använt … byts inte|har du använt … får du behålla|har du använt … är det för sent|har du använt … gäller inte
      har du använt … ingen ångerrätt|har du testat … tar vi inte|har du testat … tas inte|har du testat … tar inte
      har du testat … är det kört|har du testat … kan inte returneras|har du testat … går inte att returnera
      har du testat … går inte att lämna|har du testat … ingen retur|har du testat … inget återköp|har du testat … inte tillbaka
      har du testat … byts inte|har du testat … får du behålla|har du testat … är det för sent|har du testat … gäller inte
      har du testat … ingen ångerrätt|har du provat … tar vi inte|har du provat … tas inte|har du provat … tar inte
      har du provat … är det kört|har du provat … kan inte returneras|har du provat … går inte att returnera
      har du provat … går inte att lämna|har du provat … ingen retur|har du provat … inget återköp|har du provat … inte tillbaka
      har du provat … byts inte|har du provat … får du behålla|har du provat … är det för sent|har du provat … gäller inte
      har du provat … ingen ångerrätt|om du öppnat … tar vi inte|om du öppnat … tas inte|om du öppnat … tar inte
      om du öppnat … är det kört|om du öppnat … kan inte returneras|om du öppnat … går inte att returnera
      om du öppnat … går inte att lämna|om du öppnat … ingen retur|om du öppnat … inget återköp|om du öppnat … inte tillbaka
      om du öppnat … byts inte|om du öppnat … får du behålla|om du öppnat … är det för sent|om du öppnat … gäller inte
      om du öppnat … ingen ångerrätt|om du använt … tar vi inte|om du använt … tas inte|om du använt … tar inte|om du använt … är det kört
      om du använt … kan inte returneras|om du använt … går inte att returnera|om du använt … går inte att lämna
      om du använt … ingen retur|om du använt … inget återköp|om du använt … inte tillbaka|om du använt … byts inte
      om du använt … får du behålla|om du använt … är det för sent|om du använt … gäller inte|om du använt … ingen ångerrätt
      uppackad vara … tar vi inte|uppackad vara … tas inte|uppackad vara … tar inte|uppackad vara … är det kört
      uppackad vara … kan inte returneras|uppackad vara … går inte att returnera|uppackad vara … går inte att lämna
      uppackad vara … ingen retur|uppackad vara … inget återköp|uppackad vara … inte tillbaka|uppackad vara … byts inte
      uppackad vara … får du behålla|uppackad vara … är det för sent|uppackad vara … gäller inte|uppackad vara … ingen ångerrätt
      utan lappar … tar vi inte|utan lappar … tas inte|utan lappar … tar inte|utan lappar … är det kört|utan lappar … kan inte returneras
      utan lappar … går inte att returnera|utan lappar … går inte att lämna|utan lappar … ingen retur|utan lappar … inget återköp
      utan lappar … inte tillbaka|utan lappar … byts inte|utan lappar … får du behålla|utan lappar … är det för sent
      utan lappar … gäller inte|utan lappar … ingen ångerrätt|utan etiketter … tar vi inte|utan etiketter … tas inte
      utan etiketter … tar inte|utan etiketter … är det kört|utan etiketter … kan inte returneras|utan etiketter … går inte att returnera
      utan etiketter … går inte att lämna|utan etiketter … ingen retur|utan etiketter … inget återköp|utan etiketter … inte tillbaka
      utan etiketter … byts inte|utan etiketter … får du behålla|utan etiketter … är det för sent|utan etiketter … gäller inte
      utan etiketter … ingen ångerrätt`,
    'rights.store-credit': `
      endast tillgodokvitto|bara tillgodokvitto|enbart tillgodokvitto|inga pengar … tillgodokvitto|ger bara … tillgodo
      vi ger tillgodokvitto … istället|presentkort istället för … pengar|inga kontanter … tillgodo|endast byte … inte pengar
      bara byte … inga pengar|återbetalning i form av … tillgodo|värdekod istället för … återbetalning
      bara tillgodo|endast tillgodo|bara presentkort|endast presentkort … pengar|tillgodokvitto … inte pengar|tillgodokvitto … inga pengar
      inga pengar … tillgodo*|pengar tillbaka ger vi inte|pengar tillbaka får du inte|pengarna får du inte|inga pengar tillbaka
      ger inga pengar tillbaka|ger inte pengar tillbaka|vi ger bara tillgodo|bara byte mot|bara byte, inga|endast byte|bara byta mot annan`,
    'rights.maker': `
      kontakta tillverkaren … inte vi|ta det med … tillverkaren|det får du ta med … tillverkaren|det får du ta med … postnord
      det får ni ta med … fraktbolaget|vänd dig till tillverkaren|tillverkarens ansvar … inte vårt|tillverkarens problem
      vi är bara … återförsäljare|vi är bara … mellanhand|vi säljer bara … tillverkaren|det är mellan dig och … postnord
      garantin går via … tillverkaren
      ta med tillverkaren|ta det med tillverkaren|får du ta med tillverkaren|får ta det med tillverkaren|kontakta tillverkaren, vi
      kontakta tillverkaren istället|hör med tillverkaren|ring tillverkaren|är tillverkarens problem|tillverkarens ansvar
      tillverkarens sak|märkets ansvar|fabrikens fel … inte|fabrikens fel, inte|vi bara säljer|vi säljer bara|vi är bara återförsäljare
      vi är bara säljare|vi är bara mellanhand|vi är bara en mellanhand|fraktbolagets problem|fraktbolagets ansvar
      fraktbolagets fel … inte|postens problem|postens ansvar|postnords problem|postnords ansvar|det får du ta med postnord
      det får du ta med fraktbolaget|ta det med fraktbolaget|ta det med posten|reklamera hos fraktbolaget|reklamera hos tillverkaren
      inte vårt problem|inte vårt bekymmer|inte vår sak|inte vårt ansvar`,
    'rights.condition': `
      utan originalförpackning … ingen|utan originalkartong … ingen|utan kartong … ingen|utan kvitto … ingen reklamation
      utan video … ingen|först skriva under … sen|stäng ärendet … så återbetalar|vi drar av … 15%|vi drar av … 20%|% i hanteringsavgift
      % i återlagringsavgift|returfrakten till kina … själv|du står för returfrakten … även om|behåll varan … 10%|behåll den och få … 15%
      ta 20% … eller inget
      utan originalkartong … inget|utan originalkartong … tar vi inte|utan originalförpackning … inget
      utan originalförpackning … tar vi inte|utan originalförpackning … inte|utan kartong … ingen retur|utan kartong … inget
      utan kvitto och kartong|frakten för den trasiga|frakten för den defekta|frakten på den trasiga|betala frakten … trasig*
      betala frakten … defekt*|betala returfrakten … trasig*|betala returfrakten … defekt*|betala returen … trasig*
      stå för frakten … trasig*|stå för frakten … defekt*|står för frakten … trasig*|bekosta … retur* … trasig*|bekosta … retur* … defekt*
      först betala … trasig*|lägga ut … frakten … trasig*|avdrag för … hantering* … retur*|drar av … hantering*
      avgift för retur* … trasig*`,
    'claim.health': `
      släng … medicinen|kasta … tabletterna|sluta med … insulin|aldrig mer … till doktorn|aldrig mer … läkare|läkarna … chockade
      läkarkåren … hemlighåller|läkemedelsindustrin … döljer|smärtfri … på|smärtfri på|besvärsfri … på|cancerceller … dör
      dödar cancerceller|håret växer … tillbaka|håret växer … ut igen|slänga … glasögonen|se utan … glasögon igen|immun mot … corona
      frisk på … dagar|botad på … dagar|bättre än … tabletter
      värken … försvinner|smärtan … försvinner|värk … försvinner|ont i … försvinner|ryggontet … försvinner|håret växer tillbaka
      håret växer ut igen|hår … växer tillbaka|hår … växer ut|nytt hår på|nytt hår inom|sover … hela natten … inga|sover … inga mediciner
      sova som en bebis|sover som en bebis|sova som ett barn|slänga … medicin*|släng … medicin*|sluta … med medicin*|sluta med … medicin*
      sluta ta … medicin*|kasta … medicin*|slipper … medicin*|slippa … insulin*|slipper … insulin*|sluta … med insulin
      inga mediciner behövs|behöver ingen medicin|behöver aldrig mer … medicin*|bättre än … medicin*|bättre än läkarens
      starkare än receptbelagd*|läkarna vill inte|läkemedelsbolagen vill inte|läkemedelsindustrin vill inte|sänker blodsockret
      sänker blodtrycket på|tar bort … eksem|tar bort … rynkor … dag*|tar bort … rynkor … veck*|tar bort … celluliter|tar bort … smärta
      tar bort … värk|tar bort … ont|aldrig mer … migrän|aldrig mer … huvudvärk|aldrig mer … värk|aldrig mer ont|aldrig mer ryggont
      slippa glasögon|släng glasögonen|kasta glasögonen|kasta kryckorna|släng kryckorna|hejdå till … värk*|hejdå till … migrän*
      hejdå till … ångest*|hejdå … ryggont
      stoppar … demens*|stoppar … diabetes*|stoppar … artros*|stoppar … eksem*|stoppar … migrän*|stoppar … värk*|stoppar … smärt*
      stoppar … psoriasis*|stoppar … ångest*|stoppar … depression*|stoppar … håravfall*|stoppar … sömnlös*|stoppar … cancer*
      stoppar … tinnitus*|stoppar … allergi*|stoppar … reumat*|stoppar … akne*|stoppar … alzheimer*|stoppar … blodtryck*
      stoppar … fotsvamp*|stoppar … nagelsvamp*|stoppa … demens*|stoppa … diabetes*|stoppa … artros*|stoppa … eksem*|stoppa … migrän*
      stoppa … värk*|stoppa … smärt*|stoppa … psoriasis*|stoppa … ångest*|stoppa … depression*|stoppa … håravfall*|stoppa … sömnlös*
      stoppa … cancer*|stoppa … tinnitus*|stoppa … allergi*|stoppa … reumat*|stoppa … akne*|stoppa … alzheimer*|stoppa … blodtryck*
      stoppa … fotsvamp*|stoppa … nagelsvamp*|tar bort … demens*|tar bort … diabetes*|tar bort … artros*|tar bort … eksem*
      tar bort … migrän*|tar bort … värk*|tar bort … smärt*|tar bort … psoriasis*|tar bort … ångest*|tar bort … depression*
      tar bort … håravfall*|tar bort … sömnlös*|tar bort … cancer*|tar bort … tinnitus*|tar bort … allergi*|tar bort … reumat*
      tar bort … akne*|tar bort … alzheimer*|tar bort … blodtryck*|tar bort … fotsvamp*|tar bort … nagelsvamp*|försvinner … demens*
      försvinner … diabetes*|försvinner … artros*|försvinner … eksem*|försvinner … migrän*|försvinner … värk*|försvinner … smärt*
      försvinner … psoriasis*|försvinner … ångest*|försvinner … depression*|försvinner … håravfall*|försvinner … sömnlös*
      försvinner … cancer*|försvinner … tinnitus*|försvinner … allergi*|försvinner … reumat*|försvinner … akne*|försvinner … alzheimer*
      försvinner … blodtryck*|försvinner … fotsvamp*|försvinner … nagelsvamp*|upphör … demens*|upphör … diabetes*|upphör … artros*
      upphör … eksem*|upphör … migrän*|upphör … värk*|upphör … smärt*|upphör … psoriasis*|upphör … ångest*|upphör … depression*
      upphör … håravfall*|upphör … sömnlös*|upphör … cancer*|upphör … tinnitus*|upphör … allergi*|upphör … reumat*|upphör … akne*
      upphör … alzheimer*|upphör … blodtryck*|upphör … fotsvamp*|upphör … nagelsvamp*|slut på … demens*|slut på … diabetes*
      slut på … artros*|slut på … eksem*|slut på … migrän*|slut på … värk*|slut på … smärt*|slut på … psoriasis*|slut på … ångest*
      slut på … depression*|slut på … håravfall*|slut på … sömnlös*|slut på … cancer*|slut på … tinnitus*|slut på … allergi*
      slut på … reumat*|slut på … akne*|slut på … alzheimer*|slut på … blodtryck*|slut på … fotsvamp*|slut på … nagelsvamp*
      aldrig mer … demens*|aldrig mer … diabetes*|aldrig mer … artros*|aldrig mer … eksem*|aldrig mer … migrän*|aldrig mer … värk*
      aldrig mer … smärt*|aldrig mer … psoriasis*|aldrig mer … ångest*|aldrig mer … depression*|aldrig mer … håravfall*
      aldrig mer … sömnlös*|aldrig mer … cancer*|aldrig mer … tinnitus*|aldrig mer … allergi*|aldrig mer … reumat*|aldrig mer … akne*
      aldrig mer … alzheimer*|aldrig mer … blodtryck*|aldrig mer … fotsvamp*|aldrig mer … nagelsvamp*|slipper … medicin … demens*
      slipper … medicin … diabetes*|slipper … medicin … artros*|slipper … medicin … eksem*|slipper … medicin … migrän*
      slipper … medicin … värk*|slipper … medicin … smärt*|slipper … medicin … psoriasis*|slipper … medicin … ångest*
      slipper … medicin … depression*|slipper … medicin … håravfall*|slipper … medicin … sömnlös*|slipper … medicin … cancer*
      slipper … medicin … tinnitus*|slipper … medicin … allergi*|slipper … medicin … reumat*|slipper … medicin … akne*
      slipper … medicin … alzheimer*|slipper … medicin … blodtryck*|slipper … medicin … fotsvamp*|slipper … medicin … nagelsvamp*
      bromsar … demens*|bromsar … diabetes*|bromsar … artros*|bromsar … eksem*|bromsar … migrän*|bromsar … värk*|bromsar … smärt*
      bromsar … psoriasis*|bromsar … ångest*|bromsar … depression*|bromsar … håravfall*|bromsar … sömnlös*|bromsar … cancer*
      bromsar … tinnitus*|bromsar … allergi*|bromsar … reumat*|bromsar … akne*|bromsar … alzheimer*|bromsar … blodtryck*
      bromsar … fotsvamp*|bromsar … nagelsvamp*|vänder … demens*|vänder … diabetes*|vänder … artros*|vänder … eksem*|vänder … migrän*
      vänder … värk*|vänder … smärt*|vänder … psoriasis*|vänder … ångest*|vänder … depression*|vänder … håravfall*|vänder … sömnlös*
      vänder … cancer*|vänder … tinnitus*|vänder … allergi*|vänder … reumat*|vänder … akne*|vänder … alzheimer*|vänder … blodtryck*
      vänder … fotsvamp*|vänder … nagelsvamp*
      värken … redan första|sover … hela natten … mediciner`,
    'claim.weight': `
      kilo på … vecka|kilo på … veckor|kilo på … dagar|kg på … veckor|kg på … dagar|kilona … rasar|kilona … rinner av|fettet … rinner av
      fettet … smälter|ät vad du vill … gå ner|äta vad du vill … ner i vikt|gå ner … medan du sover|utan att träna … ner
      två storlekar mindre … på
      gå ner … kilo på|gå ner … kilo utan|går ner … kilo på|gå ned … kilo på|tappa … kilo på|tappa … kilo utan|tappar … kilo på
      minus … kilo på|rasa … kilo|rasar … kilo|magfettet … smälter|smälter … fett*|smälter bort medan du|fettet rinner av|kilona rinner av
      ner i vikt … utan|ner i vikt … medan du sover|banta … utan att|banta i sömnen|två storlekar mindre på|platt mage på|bikiniklar på`,
    'claim.absolute': `
      fungerar på alla … garanterat|funkar på alla … garanterat|aldrig mer köpa … ny|kan omöjligt … gå sönder|fördubblar … pengar
      helt utan … risk garanterat
      fungerar på alla|fungerar på precis alla|funkar på alla|funkar för alla|fungerar alltid|funkar alltid|misslyckas aldrig
      slår aldrig fel|100 procent säkert|hundra procent säkert|hundraprocentigt säker|halvera … elräkning*|halverar … elräkning*
      spara … procent på elen|spara … % på elen|sänk elräkningen med|sänker elräkningen med|spar … % el|spara … % bensin
      halverar bensinförbrukningen|håller hela livet|håller för evigt|går aldrig sönder|kan inte gå sönder
      tjäna … kr i månaden|bli rik|dubbla dina pengar|fördubbla dina pengar`,
    'counterfeit.admission': `
      inte äkta … men|är inte original … men|ingen äkta … men|inte den riktiga … men|ser ut precis som … äkta|ser ut som den äkta … fast
      precis som originalet … billigare|som originalet fast … billigare|samma fabrik … utan märket|samma fabrik … fast
      samma kvalitet som … originalet|ingen kommer se … skillnad|ingen ser att … inte är|skillnaden märks … inte
      märket får vi inte … skriva|loggan är täckt|loggan är bortsuddad … bilderna|loggan sitter … på plats när|för det priset … inte äkta
      en äkta kostar … trodde du|äkta skulle kosta … tusen|köpt i turkiet … ser äkta
      äkta är den inte|äkta är det inte|äkta är de inte|original är den inte|original är det inte|inte äkta men|inte original men
      är den såklart inte äkta|för det priset … äkta|för det priset … original*|för den pengen … äkta|till det priset … äkta
      den är inte äkta, därav|oäkta, därav|kopia men … kvalitet|ingen ser skillnad|ingen märker skillnad|ingen kommer märka
      ingen kan se skillnad|går inte att skilja från originalet|omöjlig att skilja från|ser ut som originalet men
      ser likadan ut som originalet|samma fabrik som originalet|samma fabrik … utan licens|utan licens från|utan licens|påsytt av oss
      sytt dit märket|syr dit märket|syr på märket|sätter dit loggan|loggan har vi satt|inte original, påsytt|klon av|en klon av|kloner av
      är en kopia men|är en kopia, men|är en bra kopia|är en kopia av`,
    'customs.undervalue': `
      skriver … kr på tull|skriver … kr på paketet|vi skriver … lägre värde|skriver ett lägre värde|kan ni skriva … lägre värde
      sätter … lägre värde|anger ett lägre … värde|deklarerar det … lägre|deklarerar för … kronor|deklareras till … kronor
      lägre summa på … fakturan|lägre pris på … fakturan|två fakturor … tull|en annan faktura … tullen|en extra faktura … tullen
      fakturan för tullen … lägre|hamnar under … tullgräns|så hamnar du under … gränsen|drar ner värdet … tull|skriva mindre … på paketet
      fuska … med värdet|fuska … värdet|skriva … kr på tull*|skriv … kr på tull*|skriva … kronor på tull*|skriva … euro på tull*
      skriva … dollar på tull*|skriv ett lägre|skriva ett lägre|skriv ett lågt|skriva ett lågt|sätt ett lågt värde|sätta ett lågt värde
      sätt ett lägre|sätta ett lägre|sätter ett lägre|sätter ett lågt|lägre värde på|lågt värde på|lägre pris på fakturan|lägre belopp på
      mindre belopp på fakturan|halva värdet på|halva priset på fakturan|deklarera … lägre|deklarerar … lägre|deklarera … halva
      deklarerar … halva|värt en hundring|värt en femtiolapp|tullen inte hugger|tullen inte bryr sig
      kr på tullpapp* … slipper|tullpapp* … så slipper
      skriv att … är värd|skriv att … är värt|skriva att … är värd|skriva att … är värt|skriv att … kostade|skriva att … kostade
      skriver att … är värt|säg att … är värd|ange att … är värd`,
    'customs.gift': `
      som gåva … tullen|som gåva … tull|som present … tullen|märk … som gåva|märker … som gåva|märka … som present|märker … som present
      skriv gåva … på|skriver gåva … på|skriver present … på|deklarera … som gåva|deklarerar … som gåva|deklareras … som gåva
      skickar den som gåva … slipper|skicka … som gåva … slipper|kryssa i … gåva|som varuprov … tull|säger att det är en gåva
      från en kompis … tullen
      som gåva … tull*|som present … tull*|gåva så blir det ingen|present så blir det ingen|gåva så slipper|present så slipper
      märk* … gåva|märk* … present … tull*|skriv … att det är ett prov|skriv … att det är en gåva|skriv … att det är en present … tull*
      skriv … present på paketet … tull*|skriva … att det är en gåva|skriva … att det är ett prov|skriva … gåva på|skriv … gåva på
      skriva … present på … tull*|står det … gåva på|står det … present på lådan|står det present … avgift*|anger det som dokument
      ange … som dokument|anger … som gåva|ange … som gåva|anger … som prov|skicka … som gåva|skicka … som begagnat|skicka … som prov
      skickar … som gåva|som dokument så tullen|som begagnat … värt|som begagnat … tull*
      gåva så blir det ingen tull|present … går det igenom|present på lådan … avgift*`,
    'tax.no-invoice': `
      utan kvitto … billigare|utan faktura … billigare|utan moms … kontant|utan moms … swish|utan moms … om|kontant … utan moms
      svart … billigare|svart … kvitto|inget kvitto … billigare|kvitto behöver du … annars|25% billigare … kvitto|sparar momsen … kvitto
      dra av momsen … kontant|skatteverket behöver inte … veta
      tar du det svart|köper du svart|betalar du svart|ta det svart|gör vi det svart|svart … slipper … moms*|utan kvitto blir
      utan kvitto får du|utan moms om du inte behöver|resten tar vi vid sidan|resten vid sidan|resten i handen|fakturan blir på … resten
      fakturan på … resten|halva på faktura|hälften på faktura|hälften svart|halva svart|kan ni sälja … svart|kan jag köpa … svart
      kan vi skippa kvittot|skippar vi kvittot|skippar kvittot|utan kvitto … rabatt
      utan kvitto blir det
      utan faktura drar vi av|utan kvitto drar vi av|drar vi av momsen … faktura|drar av momsen … kvitto|vill du ha det utan faktura`,
    'credential.request': `
      du får snart … kod|du kommer få … kod|det kommer en kod … skicka|du får ett sms … koden|läs upp … koden|skicka … koden du fått
      koden du … nyss fick|de sex siffrorna … sms|de tre siffrorna … baksidan|bild på båda sidor … kort|fram- och baksidan … kort
      öppna bankid … godkänn|starta bankid … bekräfta|signera med bankid … återbetalning|legitimera dig … bankid … återbetalning
      koder från … bankdosan|för återbetalningen … kortnummer|för att verifiera … kortnummer|logga in … så att vi|ditt lösenord så … vi
      installera … anydesk|installera … teamviewer
      starta bankid … jag|öppna bankid … jag|starta bankid nu|öppna bankid nu|legitimera dig med bankid … telefon*
      logga in med bankid … åt|sms med en kod … läs*|sms med en kod … skick*|sms med en kod … skriv*|sms med kod … läs*
      sms med kod … skick*|fick … sms … kod … läs*|får … sms … kod … läs*|får … sms … kod … skick*|får … sms … kod … skriv*
      fick … kod … skick*|koden som kom … skriv*|skriv koden som|skriv in koden … här|skicka koden|läs upp koden|fota kortet
      fota ditt kort|fotografera kortet|bild på kortet … båda|bild på kortet … fram|selfie med kortet|behöver inloggning*
      behöver din inloggning|behöver dina inlogg*|behöver ditt lösen*|behöver dina kort*|vad har du för pin*|vad har du för lösen*
      vad är din pin*|svarskoden … bank*|koden från bankdosan|loggar jag in åt dig|logga in åt dig|loggar in på ditt konto
      logga in på ditt konto åt|cvc för återbetalning|cvc … återbetal*|kortnummer … cvc|kortnumret … cvc
      bild på ditt bankkort|bild på ditt kort|bild på bankkortet|foto på ditt kort|foto på bankkortet|logga in med bankid så
      logga in med bankid nu|signera med bankid nu|godkänn i bankid nu|godkänn med bankid så|bankkort … båda sidor`,
    'abuse.insult': `
      är du dum … eller|är ni dumma … eller|är du dum i huvudet|är ni dumma i huvudet|är du efterbliven|är ni efterblivna|är du blåst
      är du korkad|är ni korkade|är du blind eller dum|dum i hela huvudet|är du tappad bakom|har du ingen hjärna|köp dig en hjärna
      stoppa upp … i arslet|stoppa upp … i röven|kör upp … i arslet|kör upp … i röven|upp i arslet|upp i röven|upp där solen inte
      din mamma är en … hora|din morsa är … hora|din mamma är|gå och lägg dig … idiot|för dum för att|för dumma för att|för korkade för
      dum som ett spån|dum som ett skaft|blåst som en|dumma som tåget|bunt idioter|bunt amatörer|bunt tjuvar|gäng idioter|gäng amatörer
      gäng bedragare|gäng tjuvar|gäng clowner|vilka jävla … ni är|vilket jävla skämt ni är|era bedragare|era tjuvar|era lögnare|era svin
      din lögnare|din tjuv|din bedragare|ditt svin|din lilla skit|din clown|ni är bedragare|ni är tjuvar|skäms ni inte … jävla
    `,
    'threat.violence': `
      jag vet … var du bor|jag vet … var ni bor|jag har din adress … hälsa på|jag har er adress … hälsa på|har er adress … kommer
      vi ses … utanför din dörr|vi ses … hemma hos dig|väntar på dig … efter jobbet|väntar på er … utanför|om jag ser chauffören … igen
      om jag får tag på … chaufför|om jag får tag i … chaufför|nästa bud … får|nästa chaufför … får|vore synd om … hände
      vore tråkigt om … brann|er butik … i lågor|ert lager … i lågor|ert lager … brinner|sov gott … så länge du kan|dina barn … skola
      lås dörren … ikväll|då smäller det … hos er|jag kommer dit … basebollträ|kommer ner till er … slå|gå aldrig mer … ensam
      kommer ner och … slår sönder … butik*|kommer ner och … slår sönder … kontor*|kommer ner och … bränner ner
      kommer ner och … bränna ner|kommer ner och … slå sönder … butik*|kommer ner och … tänder eld på|kommer ner och … tänder på … butik*
      kommer ner och … tänder på … lag*|kommer ner och … knäcka … ben|kommer ner och … knäcka benen|kommer ner och … bryta … ben
      kommer ner och … slå in … skalle*|kommer ner och … slå in … käft*|kommer dit och … slår sönder … butik*
      kommer dit och … slår sönder … kontor*|kommer dit och … bränner ner|kommer dit och … bränna ner|kommer dit och … slå sönder … butik*
      kommer dit och … tänder eld på|kommer dit och … tänder på … butik*|kommer dit och … tänder på … lag*|kommer dit och … knäcka … ben
      kommer dit och … knäcka benen|kommer dit och … bryta … ben|kommer dit och … slå in … skalle*|kommer dit och … slå in … käft*
      ska … slår sönder … butik*|ska … slår sönder … kontor*|ska … bränner ner|ska … bränna ner|ska … slå sönder … butik*
      ska … tänder eld på|ska … tänder på … butik*|ska … tänder på … lag*|ska … knäcka … ben|ska … knäcka benen|ska … bryta … ben
      ska … slå in … skalle*|ska … slå in … käft*|kommer att … slår sönder … butik*|kommer att … slår sönder … kontor*
      kommer att … bränner ner|kommer att … bränna ner|kommer att … slå sönder … butik*|kommer att … tänder eld på
      kommer att … tänder på … butik*|kommer att … tänder på … lag*|kommer att … knäcka … ben|kommer att … knäcka benen
      kommer att … bryta … ben|kommer att … slå in … skalle*|kommer att … slå in … käft*|jag kommer … slår sönder … butik*
      jag kommer … slår sönder … kontor*|jag kommer … bränner ner|jag kommer … bränna ner|jag kommer … slå sönder … butik*
      jag kommer … tänder eld på|jag kommer … tänder på … butik*|jag kommer … tänder på … lag*|jag kommer … knäcka … ben
      jag kommer … knäcka benen|jag kommer … bryta … ben|jag kommer … slå in … skalle*|jag kommer … slå in … käft*`,
    'discrimination.refusal': `
      såna som du … inte välkom|såna som ni … inte välkom|folk som du … inte|ditt slag … inte|er sort … inte|inga invandrare
      inga utlänningar|inga muslimer|inga judar|inga zigenare|inga romer|inga negrer|inga svarta|inga bögar|inga flyktingar|inga araber
      inga ryssar|bara svenskar|endast svenska kunder|bara svenska kunder|bara till vita|med ditt namn … inte|med det namnet … inte
      med det efternamnet … inte|med ett sånt namn … avbryt|lär dig svenska … först|lär dig svenska … annars|åk hem … där du kommer ifrån
      dit du kommer ifrån|kvinnor fattar … inte|för gammal för … förstå
      vill inte att någon … arab*|vill inte att någon … neger*|vill inte att någon … romer|vill inte att någon … rom
      vill inte att någon … zigenar*|vill inte att någon … somali*|vill inte att någon … muslim*|vill inte att någon … judar
      vill inte att någon … invandrar*|vill inte att någon … utlänning*|vill inte att någon … blatt*|vill inte att någon … svartskall*
      vill inte att någon … afrikan*|vill inte att någon … polack*|vill inte att någon … bög*|vill inte ha någon … arab*
      vill inte ha någon … neger*|vill inte ha någon … romer|vill inte ha någon … rom|vill inte ha någon … zigenar*
      vill inte ha någon … somali*|vill inte ha någon … muslim*|vill inte ha någon … judar|vill inte ha någon … invandrar*
      vill inte ha någon … utlänning*|vill inte ha någon … blatt*|vill inte ha någon … svartskall*|vill inte ha någon … afrikan*
      vill inte ha någon … polack*|vill inte ha någon … bög*|vill inte ha en … arab*|vill inte ha en … neger*|vill inte ha en … romer
      vill inte ha en … rom|vill inte ha en … zigenar*|vill inte ha en … somali*|vill inte ha en … muslim*|vill inte ha en … judar
      vill inte ha en … invandrar*|vill inte ha en … utlänning*|vill inte ha en … blatt*|vill inte ha en … svartskall*
      vill inte ha en … afrikan*|vill inte ha en … polack*|vill inte ha en … bög*|vill inte ha hit … arab*|vill inte ha hit … neger*
      vill inte ha hit … romer|vill inte ha hit … rom|vill inte ha hit … zigenar*|vill inte ha hit … somali*|vill inte ha hit … muslim*
      vill inte ha hit … judar|vill inte ha hit … invandrar*|vill inte ha hit … utlänning*|vill inte ha hit … blatt*
      vill inte ha hit … svartskall*|vill inte ha hit … afrikan*|vill inte ha hit … polack*|vill inte ha hit … bög*
      vill inte prata med en … arab*|vill inte prata med en … neger*|vill inte prata med en … romer|vill inte prata med en … rom
      vill inte prata med en … zigenar*|vill inte prata med en … somali*|vill inte prata med en … muslim*|vill inte prata med en … judar
      vill inte prata med en … invandrar*|vill inte prata med en … utlänning*|vill inte prata med en … blatt*
      vill inte prata med en … svartskall*|vill inte prata med en … afrikan*|vill inte prata med en … polack*
      vill inte prata med en … bög*|vägrar prata med … arab*|vägrar prata med … neger*|vägrar prata med … romer|vägrar prata med … rom
      vägrar prata med … zigenar*|vägrar prata med … somali*|vägrar prata med … muslim*|vägrar prata med … judar
      vägrar prata med … invandrar*|vägrar prata med … utlänning*|vägrar prata med … blatt*|vägrar prata med … svartskall*
      vägrar prata med … afrikan*|vägrar prata med … polack*|vägrar prata med … bög*|släpper inte in … arab*|släpper inte in … neger*
      släpper inte in … romer|släpper inte in … rom|släpper inte in … zigenar*|släpper inte in … somali*|släpper inte in … muslim*
      släpper inte in … judar|släpper inte in … invandrar*|släpper inte in … utlänning*|släpper inte in … blatt*
      släpper inte in … svartskall*|släpper inte in … afrikan*|släpper inte in … polack*|släpper inte in … bög*|släpper aldrig in … arab*
      släpper aldrig in … neger*|släpper aldrig in … romer|släpper aldrig in … rom|släpper aldrig in … zigenar*
      släpper aldrig in … somali*|släpper aldrig in … muslim*|släpper aldrig in … judar|släpper aldrig in … invandrar*
      släpper aldrig in … utlänning*|släpper aldrig in … blatt*|släpper aldrig in … svartskall*|släpper aldrig in … afrikan*
      släpper aldrig in … polack*|släpper aldrig in … bög*|öppnar inte för … arab*|öppnar inte för … neger*|öppnar inte för … romer
      öppnar inte för … rom|öppnar inte för … zigenar*|öppnar inte för … somali*|öppnar inte för … muslim*|öppnar inte för … judar
      öppnar inte för … invandrar*|öppnar inte för … utlänning*|öppnar inte för … blatt*|öppnar inte för … svartskall*
      öppnar inte för … afrikan*|öppnar inte för … polack*|öppnar inte för … bög*|ta inte hit … arab*|ta inte hit … neger*
      ta inte hit … romer|ta inte hit … rom|ta inte hit … zigenar*|ta inte hit … somali*|ta inte hit … muslim*|ta inte hit … judar
      ta inte hit … invandrar*|ta inte hit … utlänning*|ta inte hit … blatt*|ta inte hit … svartskall*|ta inte hit … afrikan*
      ta inte hit … polack*|ta inte hit … bög*|skicka inte hit … arab*|skicka inte hit … neger*|skicka inte hit … romer
      skicka inte hit … rom|skicka inte hit … zigenar*|skicka inte hit … somali*|skicka inte hit … muslim*|skicka inte hit … judar
      skicka inte hit … invandrar*|skicka inte hit … utlänning*|skicka inte hit … blatt*|skicka inte hit … svartskall*
      skicka inte hit … afrikan*|skicka inte hit … polack*|skicka inte hit … bög*|skicka inte någon … arab*|skicka inte någon … neger*
      skicka inte någon … romer|skicka inte någon … rom|skicka inte någon … zigenar*|skicka inte någon … somali*
      skicka inte någon … muslim*|skicka inte någon … judar|skicka inte någon … invandrar*|skicka inte någon … utlänning*
      skicka inte någon … blatt*|skicka inte någon … svartskall*|skicka inte någon … afrikan*|skicka inte någon … polack*
      skicka inte någon … bög*|skicka inte en … arab*|skicka inte en … neger*|skicka inte en … romer|skicka inte en … rom
      skicka inte en … zigenar*|skicka inte en … somali*|skicka inte en … muslim*|skicka inte en … judar|skicka inte en … invandrar*
      skicka inte en … utlänning*|skicka inte en … blatt*|skicka inte en … svartskall*|skicka inte en … afrikan*|skicka inte en … polack*
      skicka inte en … bög*|inte en sån där … arab*|inte en sån där … neger*|inte en sån där … romer|inte en sån där … rom
      inte en sån där … zigenar*|inte en sån där … somali*|inte en sån där … muslim*|inte en sån där … judar|inte en sån där … invandrar*
      inte en sån där … utlänning*|inte en sån där … blatt*|inte en sån där … svartskall*|inte en sån där … afrikan*
      inte en sån där … polack*|inte en sån där … bög*|inte någon … arab*|inte någon … neger*|inte någon … romer|inte någon … rom
      inte någon … zigenar*|inte någon … somali*|inte någon … muslim*|inte någon … judar|inte någon … invandrar*|inte någon … utlänning*
      inte någon … blatt*|inte någon … svartskall*|inte någon … afrikan*|inte någon … polack*|inte någon … bög*|ingen jävla … arab*
      ingen jävla … neger*|ingen jävla … romer|ingen jävla … rom|ingen jävla … zigenar*|ingen jävla … somali*|ingen jävla … muslim*
      ingen jävla … judar|ingen jävla … invandrar*|ingen jävla … utlänning*|ingen jävla … blatt*|ingen jävla … svartskall*
      ingen jävla … afrikan*|ingen jävla … polack*|ingen jävla … bög*|slipper helst … arab*|slipper helst … neger*|slipper helst … romer
      slipper helst … rom|slipper helst … zigenar*|slipper helst … somali*|slipper helst … muslim*|slipper helst … judar
      slipper helst … invandrar*|slipper helst … utlänning*|slipper helst … blatt*|slipper helst … svartskall*|slipper helst … afrikan*
      slipper helst … polack*|slipper helst … bög*|tar inte emot paket från … arab*|tar inte emot paket från … neger*
      tar inte emot paket från … romer|tar inte emot paket från … rom|tar inte emot paket från … zigenar*
      tar inte emot paket från … somali*|tar inte emot paket från … muslim*|tar inte emot paket från … judar
      tar inte emot paket från … invandrar*|tar inte emot paket från … utlänning*|tar inte emot paket från … blatt*
      tar inte emot paket från … svartskall*|tar inte emot paket från … afrikan*|tar inte emot paket från … polack*
      tar inte emot paket från … bög*|bögar … betjänar vi|bögar … säljer vi inte|bögar … säljer jag inte|bögar … göre sig icke
      bögar … ej välkomna|bögar … undanbedes|bögar … släpper vi inte|bögar … tar vi inte emot|bögar … vill vi inte ha
      bögar … får inte handla|bögar … hanterar vi inte|muslimer … betjänar vi|muslimer … säljer vi inte|muslimer … säljer jag inte
      muslimer … göre sig icke|muslimer … ej välkomna|muslimer … undanbedes|muslimer … släpper vi inte|muslimer … tar vi inte emot
      muslimer … vill vi inte ha|muslimer … får inte handla|muslimer … hanterar vi inte|romer … betjänar vi|romer … säljer vi inte
      romer … säljer jag inte|romer … göre sig icke|romer … ej välkomna|romer … undanbedes|romer … släpper vi inte
      romer … tar vi inte emot|romer … vill vi inte ha|romer … får inte handla|romer … hanterar vi inte|zigenare … betjänar vi
      zigenare … säljer vi inte|zigenare … säljer jag inte|zigenare … göre sig icke|zigenare … ej välkomna|zigenare … undanbedes
      zigenare … släpper vi inte|zigenare … tar vi inte emot|zigenare … vill vi inte ha|zigenare … får inte handla
      zigenare … hanterar vi inte|judar … betjänar vi|judar … säljer vi inte|judar … säljer jag inte|judar … göre sig icke
      judar … ej välkomna|judar … undanbedes|judar … släpper vi inte|judar … tar vi inte emot|judar … vill vi inte ha
      judar … får inte handla|judar … hanterar vi inte|somalier … betjänar vi|somalier … säljer vi inte|somalier … säljer jag inte
      somalier … göre sig icke|somalier … ej välkomna|somalier … undanbedes|somalier … släpper vi inte|somalier … tar vi inte emot
      somalier … vill vi inte ha|somalier … får inte handla|somalier … hanterar vi inte|araber … betjänar vi|araber … säljer vi inte
      araber … säljer jag inte|araber … göre sig icke|araber … ej välkomna|araber … undanbedes|araber … släpper vi inte
      araber … tar vi inte emot|araber … vill vi inte ha|araber … får inte handla|araber … hanterar vi inte|invandrare … betjänar vi
      invandrare … säljer vi inte|invandrare … säljer jag inte|invandrare … göre sig icke|invandrare … ej välkomna|invandrare … undanbedes
      invandrare … släpper vi inte|invandrare … tar vi inte emot|invandrare … vill vi inte ha|invandrare … får inte handla
      invandrare … hanterar vi inte|utlänningar … betjänar vi|utlänningar … säljer vi inte|utlänningar … säljer jag inte
      utlänningar … göre sig icke|utlänningar … ej välkomna|utlänningar … undanbedes|utlänningar … släpper vi inte
      utlänningar … tar vi inte emot|utlänningar … vill vi inte ha|utlänningar … får inte handla|utlänningar … hanterar vi inte
      negrer … betjänar vi|negrer … säljer vi inte|negrer … säljer jag inte|negrer … göre sig icke|negrer … ej välkomna
      negrer … undanbedes|negrer … släpper vi inte|negrer … tar vi inte emot|negrer … vill vi inte ha|negrer … får inte handla
      negrer … hanterar vi inte|flator … betjänar vi|flator … säljer vi inte|flator … säljer jag inte|flator … göre sig icke
      flator … ej välkomna|flator … undanbedes|flator … släpper vi inte|flator … tar vi inte emot|flator … vill vi inte ha
      flator … får inte handla|flator … hanterar vi inte|transor … betjänar vi|transor … säljer vi inte|transor … säljer jag inte
      transor … göre sig icke|transor … ej välkomna|transor … undanbedes|transor … släpper vi inte|transor … tar vi inte emot
      transor … vill vi inte ha|transor … får inte handla|transor … hanterar vi inte|pensionärer … betjänar vi
      pensionärer … säljer vi inte|pensionärer … säljer jag inte|pensionärer … göre sig icke|pensionärer … ej välkomna
      pensionärer … undanbedes|pensionärer … släpper vi inte|pensionärer … tar vi inte emot|pensionärer … vill vi inte ha
      pensionärer … får inte handla|pensionärer … hanterar vi inte|polacker … betjänar vi|polacker … säljer vi inte
      polacker … säljer jag inte|polacker … göre sig icke|polacker … ej välkomna|polacker … undanbedes|polacker … släpper vi inte
      polacker … tar vi inte emot|polacker … vill vi inte ha|polacker … får inte handla|polacker … hanterar vi inte
      thailändare … betjänar vi|thailändare … säljer vi inte|thailändare … säljer jag inte|thailändare … göre sig icke
      thailändare … ej välkomna|thailändare … undanbedes|thailändare … släpper vi inte|thailändare … tar vi inte emot
      thailändare … vill vi inte ha|thailändare … får inte handla|thailändare … hanterar vi inte|afghaner … betjänar vi
      afghaner … säljer vi inte|afghaner … säljer jag inte|afghaner … göre sig icke|afghaner … ej välkomna|afghaner … undanbedes
      afghaner … släpper vi inte|afghaner … tar vi inte emot|afghaner … vill vi inte ha|afghaner … får inte handla
      afghaner … hanterar vi inte|svensk chaufför, inte|svensk chaufför, ingen|svensk chaufför och inte|riktig svensk chaufför
      en riktig svensk|ge mig en man|vill ha en man i telefon|vill prata med en man|låt mig prata med en man|ge mig en svensk
      koppla mig till en svensk|någon svensk istället|ingen utlänning|ingen invandrare|ingen neger
      åk hem till ditt eget land|åk hem till ditt land|åk hem dit du kom|åk tillbaka dit du|stick hem till ditt|dra hem till ditt
      åk hem till afrika|åk hem till arabien|återvandra|sverige åt svenskarna|en kvinna i teknisk support|kvinna bakom ratten
      typiskt kvinnor|typiskt kvinnfolk|typiskt araber|typiskt zigenare|typiskt invandrare|typiskt judar|kvinnor kan inte
      kvinnor fattar inte|kvinnor förstår sig inte|gamla människor borde inte
      pratar inte med utlänningar|pratar inte med invandrare|pratar inte med araber|pratar inte med muslimer|ge mig någon svensk
      ge mig nån svensk|levererar inte till … somali*|levererar inte till … romer|levererar inte till … muslim*
      levererar inte till … invandrar*`,
    'cancellation.request': `
      slut i lager … avbeställ|slutsåld … kan du avbe|slutsåld … avbryt|på din sida … avbeställ|via ditt konto … avbeställ
      i ditt konto … avbryt köpet|välj … ångrat dig som orsak|skriv att du ångrat … köpet|ange … beställt av misstag
      om vi avbeställer … straff|om vi avbeställer … statistik|om vi avbryter … avgift|det skulle hjälpa oss … avbeställ
      det hjälper oss … om du avbe
    `,
    'dispute.discouraged': `
      öppna inte … ärende|öppna inget … ärende|öppna ingen … tvist|snälla öppna inte … fall|innan du öppnar … ärende
      innan du öppnar … tvist|innan du anmäler … till|blanda inte in … amazon|blanda inte in … tradera|blanda inte in … paypal
      låt oss lösa det … utan amazon|löser det … utan att blanda in|stäng ärendet … så|stäng tvisten … så|dra tillbaka anmälan … så
      dra tillbaka ärendet … så|så länge ärendet är öppet|så länge tvisten … öppen|ett ärende … tar bara längre|amazon går ändå … på vår
      paypal går … på vår linje|lönar sig inte att anmäla
    `,
  },
}
