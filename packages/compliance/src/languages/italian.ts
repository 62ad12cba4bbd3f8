import type { Lexicon } from '../meaning/lexicon.ts'

/** Italian of Italy and Ticino, with formal, familiar and regional forms. */
export const italian: Lexicon = {
  language: 'it',
  words: {
    double: `doppio|due volte|2 volte`,
    triple: `triplo|tre volte|3 volte`,
    at: `
      chiocciola|chiocciolina|at|simbolo at|chioccola
      a commerciale`,
    dot: `
      punto|dot|punto e
      puntino`,
    phoneLabel: `
      telefono|tel|telefonare|telefonata|cellulare|cell|cel|fisso|chiamami|chiamaci|chiamate|chiami|chiamare|mi chiami|numero di telefono
      numero di cellulare|numero di cell|mio numero|il mio numero|il nostro numero|mio cell|sms|contattami al|contattateci al|recapito
      recapito telefonico|rintracciabile al|linea diretta|numero verde|fax|contatto`,
    referenceLabel: `
      ordine|numero ordine|numero d'ordine|n. ordine|rif|riferimento|tracking|codice di tracciamento|numero di spedizione|spedizione
      tracciabilità|pacco|lettera di vettura|ldv|fattura|scontrino|ricevuta|preventivo|articolo|prodotto|modello|pezzo|ricambio|lotto
      serie|numero di serie|seriale|matricola|imei|ean|sku|gtin|asin|codice a barre|isbn|pratica|ticket|segnalazione|reclamo|reso|rma
      etichetta|transazione|pagamento|cliente|codice cliente|taglia|misura|peso|dimensioni|lunghezza|larghezza|altezza|prezzo|importo
      totale|euro|quantità|pezzi|colore|tinta|ral|cap|data|giorno|ora|orario|settimana|partita iva|p.iva|rea|capitale sociale|versione
      firmware|watt|volt|mah|codice articolo`,
    cardLabel: `
      carta|carta di credito|carta di debito|carta prepagata|numero di carta|numero della carta|la mia carta|bancomat|postepay|visa
      mastercard|amex|american express|carta visa|numero carta|pagobancomat`,
    accountLabel: `
      iban|conto|conto corrente|c/c|numero di conto|conto bancario|coordinate bancarie|bic|swift|intestato a|intestatario|codice iban
      conto postale|mio conto`,
    identityLabel: `
      codice fiscale|cod fisc|cod. fiscale|c.f.|cf|carta d'identità|carta identità|numero carta d'identità|documento|documento d'identità
      passaporto|numero di passaporto|patente|tessera sanitaria|permesso di soggiorno|numero avs|cie`,
    handleLabel: `
      nome utente|utente|username|user|nickname|nick|id|profilo|mio profilo|il mio profilo|aggiungimi|aggiungetemi|aggiungici|seguici
      seguimi|mi trovi come|ci trovi come|ci trovate come|cercami come|cercaci come|pagina|la nostra pagina|mio insta|mio ig|account`,
    street: `
      via|viale|v.le|piazza|p.za|p.zza|piazzale|p.le|corso|c.so|largo|vicolo|strada|contrada|c.da|località|loc|frazione|fraz|lungomare
      lungotevere|borgo|salita|calle|campo|traversa|circonvallazione|galleria|rione|rotonda|stradone|zona industriale|casella postale
      statale|vico|discesa`,
    unit: `
      interno|int|scala|sc|piano|palazzina|pal|edificio|citofono|appartamento|app.to|portone|civico|numero civico|lotto|attico|ufficio
      portineria|presso|c/o|campanello`,
    addressLead: `
      il mio indirizzo è|il mio indirizzo|mio indirizzo|il nuovo indirizzo|nuovo indirizzo|indirizzo corretto|indirizzo giusto
      indirizzo esatto|indirizzo completo|abito in|abito a|vivo in|mi sono trasferito|mi sono trasferita|ci siamo trasferiti
      ho cambiato casa|ho cambiato indirizzo|spedire a|spedite a|speditelo a|spediscilo a|spedisca a|consegnare a|consegnate a
      consegnatelo in|consegna in|mandatelo in|mandalo in|inviatelo a|inviare all'indirizzo|residente in|residente a|risiedo in
      al seguente indirizzo|cambiare l'indirizzo|indirizzo di consegna è|indirizzo di spedizione è|casa mia è in|domiciliato in`,
    city: `
      roma|milano|napoli|torino|palermo|genova|bologna|firenze|bari|catania|venezia|verona|messina|padova|trieste|taranto|brescia|parma
      prato|modena|reggio calabria|reggio emilia|perugia|ravenna|livorno|cagliari|foggia|rimini|salerno|ferrara|sassari|latina|monza
      siracusa|pescara|bergamo|forlì|trento|vicenza|terni|bolzano|novara|piacenza|ancona|andria|udine|arezzo|cesena|lecce|pesaro|lugano
      bellinzona|como|varese|lucca|pisa|caserta|brindisi|cosenza`,
    messenger: `
      whatsap|wathsapp|watsapp|watsap|wazzap|uozzap|uatsap|uotsap|whatsup|whats app|whazzapp|wzp|whatsappami|whatsappare|telegramm
      instagram|instagramm|facebook|feisbuk|messenger|facebook messenger|tiktok|tik tok|snapchat|viber|skype|discord|wechat|imessage
      linkedin|app signal|signal app
      uazzap|uatsapp|guazzap|whazzap|vatsap|wozzap|uozapp|uozap|telegramma app|instagramme|feisbuc|fesbuk`,
    messengerWeak: `
      insta|ig|fb|wa|tg|whats|uozz|signal|in dm|in direct|app verde|l'app verde|l'applicazione verde|la app verde|in pvt|pvt|in pm|su wapp
      in mess|su tele|in privato su tele
      sull'app verde|applicazione verde|app blu|wapp|wp|zap|faccialibro|dm`,
    contactVerb: `
      contattami|contattaci|contattatemi|contattateci|mi contatti|ci contatti|contattare|contattarmi|contattarci|contattarla|contatti pure
      contatta|scrivimi|scrivici|scrivetemi|scriveteci|mi scriva|ci scriva|scrivermi|scriverci|scrivete|chiamami|chiamaci|chiamatemi
      chiamateci|mi chiami|ci chiami|chiamare|chiamarmi|chiamarci|chiama|chiami|chiamate|telefonami|telefonateci|mi telefoni|telefonare
      telefona|fammi uno squillo|uno squillo|fatemi uno squillo|dammi un colpo di telefono|un colpo di telefono|mandami un messaggio
      mandaci un messaggio|mandatemi un messaggio|mi mandi un messaggio|manda un messaggio|inviami un messaggio|inviateci un messaggio
      invia un messaggio|un sms al|messaggiami|messaggiamo|messaggiarci|aggiungimi|aggiungici|aggiungetemi|aggiungeteci|mi aggiunga
      aggiungere|cercami|cercaci|cercatemi|cercateci|mi cerchi|mi trovi|ci trovi|ci trovate|mi trova|trovaci|trovarci|trovarmi|sentiamoci
      ci sentiamo|sentirci|sentitevi|parliamone|parliamo|ne parliamo|parlarne|chattiamo|chattare|spostiamoci|ci spostiamo|passiamo su
      passa su|passate su|vieni su|venga su|continuiamo su|proseguiamo su|continuare su|rispondimi su|risponda su|raggiungici|raggiungimi
      raggiungermi|reperibile|reperibili|fatti vivo|fatti sentire|lasciami un messaggio|scansiona|inquadra il qr|whatsappami
      mettiti in contatto|si metta in contatto|mettersi in contatto|scrivi a|scriva a|scrivere a|scrivi su|scriva su|mi contatti su
      contatti il
      passi su|scrivimi in dm|scrivi in dm|scrivimi in privato|mi trovi su|mi trova su|ci trova su|ci trovi su|raggiungeteci|ci raggiunga
      ci aggiunga|mi faccia uno squillo|squillami|ci cerchi|la chiamo io|ti chiamo io`,
    contactNoun: `
      numero di telefono|numero di cellulare|il mio numero|il tuo numero|il suo numero|mio numero|tuo numero|numero privato
      numero personale|mio cell|tuo cell|il mio cellulare|il tuo cellulare|mio telefono|e-mail|email|posta elettronica|indirizzo email
      mia mail|tua mail|sua mail|mia email|casella di posta|contatto privato|recapito|recapiti|gmail|hotmail|contatto diretto
      numero whatsapp|dati di contatto|mia mail privata|mail privata|mail personale|una mail a|per mail`,
    outside: `
      fuori piattaforma|fuori dalla piattaforma|al di fuori della piattaforma|fuori dal sito|fuori sito|al di fuori del sito
      fuori dall'app|fuori da qui|fuori amazon|fuori da amazon|al di fuori di amazon|fuori ebay|fuori da ebay|al di fuori di ebay
      fuori da etsy|fuori vinted|fuori da vinted|fuori da aliexpress|senza passare per|senza passare dal|senza passare da
      senza passare dalla|senza usare la piattaforma|senza la piattaforma|senza il sito|senza intermediari|saltando amazon
      saltando la piattaforma|saltiamo la piattaforma|aggirare la piattaforma|in privato|in pvt|privatamente|in via privata|tra di noi
      fra di noi|tra privati|direttamente da noi|direttamente con noi|direttamente con me|direttamente a me|direttamente a noi
      diretto con me|vendita diretta|di persona|brevi manu|scambio a mano|consegna a mano|ritiro a mano|sottobanco|sotto banco
      per altre vie|su un altro canale|off piattaforma|fuori dai canali|sul nostro sito diretto|sul mio sito|fuori inserzione
      in separata sede|tra me e te|tra me e lei|tra di noi privatamente|fuori dal portale
      lasciamo perdere il sito|lasci perdere il sito|lascia perdere il sito|dimentichiamo il sito|dimentichi il sito|pagamento tra noi
      tra noi due`,
    platform: `
      piattaforma|la piattaforma|il sito|questo sito|l'app|il marketplace|questa chat|la chat del sito|l'inserzione|l'annuncio|il portale
      messaggistica interna`,
    dealVerb: `
      comprare|compri|compralo|comprarlo|acquistare|acquista|acquistarlo|acquistalo|acquisto diretto|vendere|te lo vendo|glielo vendo
      ti vendo|le vendo|lo vendo|vendertelo|ordinare|ordina direttamente|ordini direttamente|fare l'ordine|facciamo l'ordine
      facciamo affare|concludere|concludiamo|chiudiamo|chiudere la vendita|chiudere l'affare|accordarci|ci accordiamo|accordiamoci
      mettersi d'accordo|mettiamoci d'accordo|ci mettiamo d'accordo|trattiamo|la trattativa|fare la transazione|gestirlo|lo gestiamo
      facciamo tutto|si fa tutto|te lo do|glielo do|te lo lascio|glielo lascio|te lo faccio|glielo faccio|te lo cedo|comprarlo da
      compri direttamente|compra direttamente|acquisti direttamente|acquista direttamente|acquistarlo da|acquisto privato|fare affari
      facciamo la vendita|concludere la vendita|concludere l'affare|fare l'affare|chiudere la trattativa|vendita privata
      facciamo in privato|la vendita la|transazione privata`,
    payVerb: `
      pagare|paghi|pagami|pagatemi|paghiamo|pagate|pagarmi|pagarci|pagarlo|mi paghi|ci paghi|mi puoi pagare|il pagamento|pagamento
      effettuare il pagamento|effettui il pagamento|fai il pagamento|versare|versa|versi|versami|versamento|bonificare|bonifica|bonificami
      bonifichi|mi bonifichi|fare un bonifico|fai un bonifico|faccia un bonifico|fammi un bonifico|mi fa un bonifico|mi fai un bonifico
      fate un bonifico|saldare|saldi|trasferire|trasferisci|trasferisca|trasferiscimi|mandare i soldi|manda i soldi|mandami i soldi
      mi mandi i soldi|inviare i soldi|invia i soldi|inviami i soldi|inviare il denaro|invii il denaro|inviare l'importo|invii l'importo
      ricaricare|ricaricami|ricarichi|fare una ricarica|fai una ricarica|fammi una ricarica|acconto|un acconto|caparra|girami
      girami i soldi|mi giri|ti mando l'iban|le mando l'iban|paga con|paga tramite|paga direttamente|pagando|pagherebbe|pagheresti
      fai una postepay|mandami un|mi mandi un bonifico|accetto il pagamento|accettiamo il pagamento|un anticipo|dare un acconto
      pagamento anticipato|preferisco essere pagato
      accetto anche|prendo contanti|facciamo il pagamento|prendo i contanti`,
    payApp: `
      paypal|pay pal|paypal amici|paypal amici e familiari|paypal amici e parenti|amici e familiari|amici e parenti|paypal familiari
      pp amici|postepay|poste pay|ricarica postepay|postepay evolution|satispay|satis pay|buddybank|bancomat pay|jiffy|tinaba|vaglia
      vaglia postale|vaglia online|western union|westernunion|moneygram|money gram|ria money|revolut|wise|skrill|neteller|payoneer|twint
      zelle|venmo|cashapp|cash app|bitcoin|btc|usdt|ethereum|binance|cripto|crypto|criptovalute|criptovaluta|paysafecard|paysafe card
      sisalpay|con hype|su hype|conto hype|mooneygo|paypal.me
      ricaricata postepay|hype`,
    payMethod: `
      bonifico|bonifici|con bonifico|tramite bonifico|bonifico bancario|bonifico istantaneo|bonifico diretto|contanti|in contanti|cash
      contante|in contante|assegno|con assegno|sul mio conto|sul nostro conto|mio iban|il mio iban|nostro iban|mia carta|sulla mia carta
      sulla mia postepay|con ricarica|una ricarica|pagamento diretto|link di pagamento|un link di pagamento|contrassegno diretto
      contanti alla consegna|in cripto|versamento su conto|pagamento privato|pagamento a mano|soldi a mano|contanti a mano|ricarica sulla
      ricarica su
      brevi manu|a mano contanti|vaglia|vaglia postale|ricarica sulla carta|ricaricata sulla carta|soldi in mano`,
    cancelHere: `
      annulla l'ordine|annulli l'ordine|annullare l'ordine|annullate l'ordine|annulliamo l'ordine|annulla qui|annulli qui|annullare qui
      annulla l'acquisto|annulli l'acquisto|annullare l'acquisto|annulliamo l'acquisto|annulla la transazione|annullare la transazione
      cancella l'ordine|cancelli l'ordine|cancellare l'ordine|cancelliamo l'ordine|cancellate l'ordine|chiudo l'inserzione
      chiudiamo l'inserzione|tolgo l'inserzione|tolgo l'annuncio|ritiro l'annuncio|rimuovo l'inserzione|rimuovo l'annuncio
      elimino l'annuncio|cancello l'annuncio|disdici l'ordine|disdica l'ordine|disdire l'ordine|annullo io|annullo la vendita`,
    cheaper: `
      meno caro|più economico|più conveniente|costa meno|costa di meno|spende meno|spendi meno|paghi meno|paga meno|prezzo migliore
      miglior prezzo|un prezzo migliore|prezzo più basso|prezzo inferiore|prezzo speciale|prezzo di favore|prezzo d'amico|sconto
      uno sconto|ti sconto|scontiamo|ti faccio lo sconto|ti faccio uno sconto|le faccio uno sconto|le facciamo uno sconto|risparmi
      risparmia|risparmiare|risparmiamo|risparmio|ti conviene|le conviene|ci conviene|conviene a entrambi|ti faccio un prezzo
      le faccio un prezzo|10 % in meno|10% in meno|15 % in meno|20 % in meno|metà prezzo|a metà prezzo`,
    fee: `
      commissione|commissioni|le commissioni|senza commissioni|commissioni di amazon|commissioni ebay|commissioni del sito
      tariffe della piattaforma|tariffa del sito|costi della piattaforma|spese della piattaforma|spese del sito|trattenuta|trattenute
      la percentuale che|si prendono il|si trattengono|tariffe di vendita`,
    review: `
      recensione|recensioni|una recensione|la tua recensione|la sua recensione|recensirci|recensisci|recensisca|recensire|recensite
      recensiteci|valutazione|valutazioni|una valutazione|valutaci|ci valuti|valutare il prodotto|valuti il prodotto|feedback|feed back
      feedbak|commento positivo|commento negativo|commenti positivi|un commento|il tuo commento|il suo commento|opinione sul
      opinione sulla|giudizio positivo|giudizio negativo|un giudizio|punteggio|votazione|review
      il commento|del commento|il voto|il suo voto|il tuo voto|un bel voto|bel voto|le sue stelle`,
    bestRating: `
      5 stelle|cinque stelle|5 stelline|cinque stelline|5/5|5 su 5|cinque su cinque|5★|5 ★|★★★★★|⭐⭐⭐⭐⭐|5⭐|5 ⭐|massimo dei voti
      il massimo dei voti|punteggio massimo|valutazione massima|massima valutazione|punteggio pieno|voto massimo|10/10|10 e lode
      100 % positivo|tutte e 5 le stelle|5 stars
      il voto più alto|massimo punteggio`,
    badRating: `
      recensione negativa|recensioni negative|recensione pessima|pessima recensione|brutta recensione|cattiva recensione
      recensione cattiva|feedback negativo|feedback negativi|un negativo|valutazione negativa|valutazione bassa|pessima valutazione
      brutto feedback|commento negativo|commenti negativi|una stella|1 stella|una stellina|1 stellina|due stelle|2 stelle|zero stelle
      0 stelle|1★|1 ★|1⭐|1/5|giudizio negativo|voto basso|feedback neutro|recensione neutra|recensione di fuoco|recensione al vetriolo
      vi stronco|vi distruggo di recensioni|recensione da una stella|voto negativo
      recensione al veleno|recensione velenosa|critica feroce|stroncatura|recensione distruttiva`,
    positive: `
      positiva|positivo|favorevole|buona recensione|bella recensione|buon feedback|bel feedback|ottima recensione|ottimo feedback
      buona valutazione|ottima valutazione|eccellente recensione|buon commento|bel commento|recensione carina|bella valutazione`,
    changeVerb: `
      cambiare|cambia|cambi|cambiarla|cambiarlo|cambiala|modificare|modifica|modifichi|modificarla|modificarlo|modificala|modificate
      correggere|correggi|corregga|correggerla|rivedere|riveda|rivedi|aggiornare|aggiorna|aggiorni|aggiornarla|rettificare|rettifichi
      alzare|alza|alzi|alzarla|migliorare|migliora|migliori la|trasformare|trasformarla|portare a 5|portarla a|passare a 5|riconsiderare
      riconsideri|editare|revisionare|revisione del feedback|revisione feedback`,
    deleteVerb: `
      cancellare|cancella|cancelli|cancellarla|cancellarlo|cancellala|cancellate|eliminare|elimina|elimini|eliminarla|eliminarlo|eliminala
      rimuovere|rimuovi|rimuova|rimuoverla|rimuoverlo|rimuovila|togliere|togli|tolga|toglierla|toglierlo|toglila|ritirare|ritira|ritiri
      ritirarla|rimozione|cancellazione`,
    writeVerb: `
      lasciare|lascia|lasci|lasciate|lasciaci|lasciateci|lasciarci|lasciami|ci lasci|mi lasci|lasciarmi|scrivere|scrivi|scriva|scrivete
      scriverci|pubblicare|pubblica|pubblichi|pubblicate|postare|posta una|mettere|metti|metta|mettici|mettimi|mettete|dare|dai|dia|dacci
      dateci|darci|darmi|rilasciare|rilascia|rilasci|rilasciateci|inserire|inserisci|inserisca|condividere|condividi|condivida
      fare una recensione|fai una recensione|faccia una recensione|ci faccia una|facci una|regalaci|regalami|regalateci|valutaci con
      votaci
      metteteci|metteteci un|pubblicano|lasciano|mettono|lo dica|ditelo|dillo`,
    benefit: `
      regalo|un regalo|regalino|un regalino|omaggio|un omaggio|in omaggio|omaggi|buono regalo|buono sconto|buono amazon|buoni regalo
      buono acquisto|buono spesa|carta regalo|gift card|giftcard|coupon|codice sconto|sconto|uno sconto|voucher|rimborso|rimborso totale
      rimborso completo|rimborso parziale|rimborsiamo|rimborseremo|rimborsato|rimborso del 100 %|rimborso integrale|cashback|premio
      un premio|ricompensa|ricompense|bonus|punti fedeltà|punti extra|prodotto gratis|prodotto gratuito|articolo gratuito
      accessorio gratuito|accessorio gratis|gratis|gratuito|campione omaggio|sorpresa per te|un pensierino|pensierino|compenso|10 euro
      5 euro|15 euro|20 euro|10 €|5 €|15 €|20 €|credito di|soldi extra|estensione di garanzia|garanzia estesa|estrazione a premi|concorso
      gesto commerciale|compensazione|un buono da|buono da|buono di|buono del valore
      una sorpresa|piccola sorpresa`,
    giveVerb: `
      ti inviamo|le inviamo|vi inviamo|ti invieremo|le invieremo|ti mandiamo|le mandiamo|ti mando|le mando|ti regaliamo|le regaliamo
      ti regalo|le regalo|regaliamo|ti offriamo|le offriamo|ti offro|le offro|offriamo|ti diamo|le diamo|ti do|le do|riceverai|riceverà
      riceverete|ricevi|riceva|ricevere|ottieni|ottenga|otterrai|otterrà|ottenere|avrai|avrà|guadagni|vinci|vincere|ti rimborsiamo
      la rimborsiamo|le rimborsiamo|ti rimborso|le rimborso|la rimborseremo|ti rimborseremo|le rimborseremo|ti accreditiamo
      le accreditiamo|ti facciamo|le facciamo|approfitta|in arrivo per te|ti spetta|ti aspetta
      le riserviamo|ti riserviamo|vi riserviamo`,
    screenshot: `
      screenshot|screen|uno screen|screenshot della|schermata|una schermata|la schermata|cattura schermo|foto della recensione
      foto del feedback|prova della recensione|link della recensione|link alla recensione|link alla tua recensione|prova dell'avvenuta
      copia della recensione|immagine della recensione`,
    condition: `
      se ci|se mi|se lasci|se lascia|se lasciate|se metti|se mette|se cambi|se cambia|se elimini|se elimina|se togli|se toglie|se cancella
      se scrivi|se modifica|solo se|soltanto se|una volta|una volta che|appena|non appena|dopo che|dopo aver|dopo la|dopo il|finché
      finché non|fino a quando|a meno che|a patto che|a condizione che|purché|a condizione di|in cambio|in cambio di|in cambio della
      in cambio d'una|in cambio di una|come ringraziamento|per ringraziarti|per ringraziarla|per ogni recensione
      in segno di ringraziamento|a fronte di|a fronte della|prima di|basta lasciare|basta una recensione|basta che|per una recensione
      per la recensione|per un feedback|lasciando|pubblicando|mettendo|se non mi|se non ci|se non cambia|se non toglie|se non elimina
      se vi lascio|quando avrà|quando avrai|quando lasci|quando lascia|quando ci|quando la recensione|quando vedremo
      a chi pubblica|a chi lascia|ai clienti che|a tutti quelli che|a tutti coloro che`,
    orElse: `
      altrimenti|sennò|se no|o altrimenti|oppure|in caso contrario|diversamente|a meno che|o lascio|o metto|o vi lascio|o vi metto
      o scrivo|o pubblico|o faccio|se non lo fate|se non mi|o vi becco|o vi beccate|o ti becchi|pena una|o recensione`,
    withhold: `
      non rimborseremo|non rimborsiamo|non verrà rimborsato|non sarà rimborsato|nessun rimborso|niente rimborso|non spediremo|non spediamo
      non verrà spedito|non sarà spedito|non invieremo|non inviamo|non mandiamo|non mando|non parte|non partirà|non sostituiremo
      non sostituiamo|non sostituisco|bloccato|resta bloccato|rimane bloccato|tratteniamo|non prima di|solo dopo|soltanto dopo|finché non
      fino a quando non|sbloccheremo|sblocchiamo|verrà sbloccato|sarà sbloccato|verrà sbloccata|non procederemo|non procediamo
      non processeremo|subordinato|vincolato|rimborso sospeso|resta sospeso|resta in sospeso|rimane in sospeso|tratteniamo il
      solo se vedo|solo se vediamo|solo se mette|solo se lascia|solo se cambia|solo se toglie|solo se modifica|solo quando vedo
      solo quando vediamo|verrà confermato quando|verrà emesso quando|verrà sbloccato quando|verrà fatto quando|sarà emesso quando
      sarà sbloccato quando|sarà confermato quando|arriverà quando|prima metta|prima lasci|prima scriva|prima pubblichi|prima metti
      prima lascia|prima scrivi|prima voti|prima recensisca
      è riservato a chi|è riservata a chi|riservato a chi ha|riservata a chi ha|si fa solo dopo|si fa solo se|avviene solo dopo
      parte solo con|parte solo dopo|possibile solo dopo`,
    remedy: `
      rimborso|rimborsatemi|rimborsami|rimborsate|rimborsarmi|mi rimborsate|mi rimborsi|mi rimborsa|rimborsarla|rimborsarti|soldi|i soldi
      i miei soldi|sostituzione|prodotto sostitutivo|un altro prodotto|prodotto nuovo|uno nuovo|ricambio|pezzo di ricambio|pezzo mancante
      risarcimento|risarcite|indennizzo|pacco|il suo pacco|il tuo pacco|la spedizione|spedizione|rispedizione|l'ordine|il suo ordine
      il tuo ordine|sconto|buono|reso|riparazione|accredito|mi date|mi regalate`,
    honest: `
      onesta|onesto|sincera|sincero|sinceramente|onestamente|obiettiva|imparziale|positiva o negativa|bella o brutta|buona o cattiva
      qualunque essa sia|qualunque sia|qualsiasi sia|quello che pensa|quello che pensi|in tutta sincerità|in totale libertà
      in tutta onestà|la tua esperienza reale|vera opinione|spassionata|senza impegno`,
    promotion: `
      black friday|cyber monday|cyber week|prime day|saldi fino al|super saldi|maxi sconto|super sconto|super offerta|super promo
      offerta lampo|offerte lampo|vendita flash|flash sale|offertissima|offertissime|offerta speciale|offerte speciali|offerta esclusiva
      offerte esclusive|offerta a tempo|offerta limitata|offerta imperdibile|offerte imperdibili|prendi 3 paghi 2|prendi 2 paghi 1|3x2|2x1
      paghi uno prendi due|compra uno prendi|il secondo a metà prezzo|il secondo al 50|nuova collezione|la nostra nuova collezione
      nuovi arrivi|ultima occasione|ultimi pezzi scontati|svendita|svendita totale|liquidazione totale|sottocosto|fuori tutto|prezzi pazzi
      prezzi folli|prezzi stracciati|prezzi shock|sconti fino al|fino al 50 %|fino al 70 %|sul prossimo acquisto|sul tuo prossimo acquisto
      sul suo prossimo acquisto|sul prossimo ordine|sul tuo prossimo ordine|sul suo prossimo ordine|per il prossimo acquisto
      programma porta un amico|porta un amico|anteprima saldi|festa della mamma sconto|sconto di benvenuto|sconto esclusivo
      promo esclusiva
      saldi di fine stagione|ultimi giorni di saldi|novità d'autunno|novità autunno|novità di primavera|novità estate|collezione autunno
      collezione primavera|collezione estate|collezione inverno|prendi due paghi uno|prendi tre paghi due|offerta della settimana
      offerta del mese|tutto a metà prezzo|secondo a metà prezzo|il secondo a metà
      grande svendita|tutto a meno|tutto a -50
      i nostri nuovi arrivi|nuovi arrivi in negozio`,
    offer: `
      offerta|offerte|in offerta|sconto|sconti|saldi|i saldi|coupon|buono sconto|codice sconto|codice promo|codice promozionale|promo
      promozione|promozioni|in promozione|10 % di sconto|15 % di sconto|20 % di sconto|30 % di sconto|50 % di sconto|-10 %|-20 %|-30 %
      -50 %|metà prezzo|spedizione gratuita|spedizione gratis|spedizione omaggio|prezzo speciale|prezzi speciali|outlet|liquidazione`,
    promotionCall: `
      scopri|scopra|scoprite|vieni a scoprire|approfitta|approfittane|approfitti|approfittate|non perdere|non perderti|non perdetevi
      non lasciarti sfuggire|da non perdere|visita il nostro|visita la nostra|visiti il nostro|visitate il nostro|dai un'occhiata
      dia un'occhiata|date un'occhiata|dare un'occhiata|seguici|seguiteci|ci segua|segui il nostro|iscriviti|iscrivetevi|si iscriva
      compra ora|compra subito|acquista ora|acquista subito|ordina ora|ordina subito|affrettati|affrettatevi|corri a|corri sul|solo oggi
      solo per oggi|soltanto oggi|solo questo weekend|solo per questo fine settimana|fino a domenica|fino a mezzanotte
      fino ad esaurimento scorte|ultime ore|usa il codice|usi il codice|utilizza il codice|utilizzi il codice|inserisci il codice
      con il codice|col codice|clicca qui|clicca subito|aggiungici ai preferiti|salva il nostro negozio|potrebbe piacerti anche
      ti potrebbe interessare|le potrebbe interessare|completa il tuo look|regalati|concediti|esplora
      venga a vedere|vieni a vedere|venite a vedere|venga a trovarci|venite a trovarci|vieni a trovarci|faccia un giro|fai un giro
      fate un giro|passi a trovarci|dia uno sguardo|date uno sguardo|dai uno sguardo|si lasci tentare|lasciati tentare|si iscriva alla
      iscriviti alla|ne approfitti|approfittatene|si regali
      seguire il nostro|seguire il negozio|a seguire il nostro|ricordi di seguire|ricordati di seguire`,
    ownGoods: `
      nostro negozio|il nostro negozio|mio negozio|nostro shop|il nostro shop|nostro e-commerce|nostro sito|nostra gamma|la nostra gamma
      tutta la gamma|nostri prodotti|tutti i nostri prodotti|altri prodotti|nostri altri prodotti|nostri articoli|miei altri articoli
      altre inserzioni|mie inserzioni|nostre inserzioni|nostra collezione|nostre collezioni|nostro catalogo|tutto il catalogo
      tutto il negozio|tutto il sito|nostri modelli|altri modelli|nostre novità|nostre offerte|nostri accessori|nostra selezione
      nostra vetrina|nostra linea|prossimo acquisto|prossimo ordine|prossimi acquisti
      nostra bottega|nostri arrivi|nostri saldi|nostre promozioni|nostre custodie|nostri nuovi|nostre nuove|nostra newsletter
      nostra custodia
      tutta la collezione|tutta la linea|tutta la marca|nostre candele|nostre cinture`,
    guarantee: `
      garanzia|garanzie|la garanzia|garanzia legale|garanzia di conformità|garanzia di due anni|garanzia di 2 anni|garanzia 24 mesi
      24 mesi di garanzia|in garanzia|difetto di conformità|difetti di conformità|vizi occulti|vizi|garantiti|copertura di garanzia
      garanzia del venditore`,
    withdrawal: `
      recesso|diritto di recesso|il recesso|recedere|diritto di ripensamento|ripensamento|periodo di recesso|termine di recesso
      14 giorni di recesso|termine di 14 giorni|entro 14 giorni di legge|recedere dal contratto|modulo di recesso|soddisfatti o rimborsati`,
    returnGoods: `
      resi|il reso|fare il reso|restituzione|restituzioni|restituire|restituito|restituita|restituiti|restituibili|restituibile
      rendere il prodotto|rendere la merce|rimandare indietro|rispedire indietro|cambio merce|cambiare il prodotto|cambiare l'articolo
      sostituire|sostituzioni|sostituiamo|riprendere la merce|riprendiamo|si cambia|si cambiano|accettiamo resi|accettare resi
      accettare il reso|reso del prodotto|reso dell'articolo|nessun reso|fare resi|effettuare il reso|non rendiamo|cambio prodotto
      cambio del prodotto|si effettuano cambi|cambi merce|essere restituiti|essere restituito|essere sostituito|sostituire il prodotto
      diritto al reso|diritto di reso`,
    refund: `
      rimborso|rimborsi|rimborsare|rimborsiamo|rimborsato|rimborsata|rimborsati|rimborsabile|rimborsabili|rimborserà|rimborseremo
      rimborsarla|rimborsarti|rimborsa|restituire i soldi|restituzione dei soldi|restituiamo i soldi|ridare i soldi|ridiamo i soldi
      restituzione del denaro|restituire il denaro|riaccredito|soldi indietro|indietro i soldi`,
    complaint: `
      reclamo|reclami|reclamare|contestazione|contestazioni|contestare|segnalazione di difetto|richiesta di garanzia|richieste di garanzia
      lamentela|lamentele|rivalsa`,
    denialVerb: `
      escluso|esclusa|esclusi|escluse|esclude|è esclusa|decade|decadono|decaduta|decadenza|annulla la garanzia|invalida la garanzia
      fa decadere|perde la garanzia|perdi la garanzia|perde il diritto|perdi il diritto|perde ogni diritto|vendita definitiva
      vendite definitive|vendita finale|non coperto|non coperta|non copre|non rimborsabile|non rimborsabili|non restituibile
      non restituibili|rifiutiamo|rifiutato|rifiutati|verrà rifiutato|saranno rifiutati|respinto|respinti|respingiamo
      impossibile restituire|impossibile rimborsare|vietato il reso|rinunci|rinuncia al|rinunciare|senza garanzia|senza diritto
      senza possibilità di reso|senza reso|visto e piaciuto|così com'è|nello stato in cui si trova|niente resi|niente rimborso
      niente rimborsi|niente cambi|non ci assumiamo|decliniamo ogni|declina ogni|declino ogni|non si applica|a suo rischio|non è previsto
      non è prevista|non sono previsti|non previsto il|rinuncia alla garanzia|rinuncia al diritto|rinuncia al rimborso|vendita conclusa
      nessun reso|non si accettano|non si effettuano|non si cambia|non si rimborsa|non accettiamo`,
    saleItem: `
      in saldo|saldi|articoli in saldo|merce in saldo|scontato|scontata|scontati|scontate|in sconto|in offerta|in promozione|promozionali
      articoli in offerta|outlet|seconda mano|di seconda mano|ricondizionato|ricondizionati|fine serie|fine stagione|liquidazione
      in liquidazione|svendita|prezzo ridotto|a prezzo ridotto|black friday|fallati|seconda scelta|merce scontata|merce in offerta
      articoli scontati|prodotti scontati|prodotti in offerta|prodotti in saldo|capi in saldo|articoli usati|prodotti usati
      articolo in saldo|articolo scontato`,
    opened: `
      prodotto aperto|prodotti aperti|articolo aperto|confezione aperta|confezioni aperte|scatola aperta|pacco aperto|imballo aperto
      una volta aperto|una volta aperta|se aperto|se aperta|è stato aperto|stato aperto|aperti|sigillo rotto|sigilli rotti|sigillo rimosso
      dissigillato|disimballato|spacchettato|già usato|stato usato|utilizzati|già utilizzato|stato utilizzato|provati|indossato|indossati
      indossata|indossate|senza cartellino|cartellino rimosso|senza etichetta|etichetta rimossa|lavati|senza confezione|dopo l'apertura
      prodotti provati|capi provati|capi indossati|aver aperto|ha aperto la confezione|ha aperto la scatola|è aperto|se è stato aperto
      prodotto usato|prodotto utilizzato|se usato|una volta usato|una volta indossato|una volta provato
      merce aperta|aperta quindi|aperto quindi|l'ha provato|l'ha usato|l'ha indossato|l'ha aperto|lo ha aperto|lo ha usato|già provato
      già indossato|già aperto
      apertura del blister|apertura della confezione|apertura della scatola|aperto il blister`,
    faulty: `
      difettoso|difettosa|difettosi|difettose|difetto|difetti|guasto|guasti|rotto|rotta|rotti|rotte|danneggiato|danneggiata|danneggiati
      danneggiate|non funziona|non funzionante|non funzionanti|non funzionano|non si accende|non conforme|non conformi|malfunzionamento
      malfunzionante|fallato|fallata|rovinato|rovinata|vizio|vizi|crepato|graffiato|arrivato rotto`,
    inNoCase: `
      in nessun caso|in alcun caso|per nessun motivo|per nessuna ragione|in nessuna circostanza|in alcun modo|in nessun modo
      qualunque sia il motivo|qualsiasi sia il motivo|a prescindere|a prescindere dal motivo|indipendentemente dal motivo|anche se
      anche in caso|anche se difettoso|neanche se|nemmeno se|neppure se|senza eccezioni|senza eccezione|nessuna eccezione|di nessun tipo
      di alcun genere|assolutamente nessun|costi quel che costi|mai e poi mai|punto e basta|categoricamente`,
    storeCredit: `
      buono|un buono|buoni|buono acquisto|buono sconto|buono spesa|buono d'acquisto|voucher|credito negozio|credito in negozio
      credito sul sito|nota di credito|solo cambio merce|solo cambio|cambio merce|credito per acquisti|credito per il prossimo|gift card
      store credit|buono da spendere`,
    maker: `
      produttore|il produttore|fabbricante|costruttore|casa madre|casa produttrice|la marca|il marchio|importatore|fornitore|il fornitore
      corriere|il corriere|le poste|poste italiane|spedizioniere|lo spedizioniere|centro assistenza|assistenza ufficiale
      assistenza del produttore`,
    refundCondition: `
      scatola originale|confezione originale|imballo originale|imballaggio originale|etichette originali|firmare|firmi|firmata la
      liberatoria|una liberatoria|rinunciare|rinunci|spese di rimessa in stock|spese di riassortimento|spese di gestione|spese di pratica
      pagare prima|paghi prima|prima paghi|pagare la dogana|a sue spese|a tue spese|a suo carico|a tuo carico|a carico del cliente
      a carico dell'acquirente|chiudere la controversia|chiuda la controversia|chiudere il reclamo|chiuda il reclamo|ritirare il reclamo
      cancellare la recensione|video dell'apertura|video dell'unboxing|tutti gli accessori|scontrino originale`,
    changeOfMind: `
      ripensato|ci ha ripensato|ci hai ripensato|cambiato idea|cambio idea|cambiare idea|non le piace|non ti piace|non piace
      non le piace più|taglia sbagliata ordinata|taglia errata ordinata|errore nella scelta|errore nell'ordine|ordinato per errore
      non lo vuole più|non lo vuoi più|non serve più|capriccio|dopo 14 giorni|oltre 14 giorni|trascorsi 14 giorni|passati 14 giorni
      dopo 30 giorni|oltre 30 giorni|trascorsi 30 giorni|oltre i termini|fuori termine|termine scaduto|termini scaduti
      è scaduto il termine|scaduto il periodo|dopo due anni|oltre due anni|trascorsi due anni`,
    lawfulException: `
      su misura|fatto su misura|fatti su misura|realizzato su misura|personalizzato|personalizzata|personalizzati|personalizzate|inciso
      incisi|incisione|con il suo nome|con il tuo nome|con nome|con la tua foto|ricamato|su ordinazione|igiene|igienici|motivi igienici
      ragioni igieniche|motivi di igiene|biancheria intima|intimo|costumi da bagno|costume da bagno|orecchini|piercing|cosmetici aperti
      cosmetici|deperibile|deperibili|alimentari|alimenti|freschi|fiori|contenuto digitale|contenuti digitali|scaricato|download
      software aperto|chiave di attivazione|licenza digitale|sigillati|giornali|uso improprio|usura|normale usura|uso normale
      caduta accidentale|danni da acqua|danno accidentale|manomesso|manomissione`,
    only: `solo|soltanto|solamente|esclusivamente|unicamente|nient'altro che|nulla più che|null'altro che`,
    cure: `
      cura il|cura la|cura l'|cura i|cura le|cura gli|curare|curano|curerà|guarisce|guarire|guariscono|guarirà|guarisci|combatte
      combattere|combattono|elimina|eliminano|debella|debellare|sconfigge|sconfiggere|sconfiggi|sradica|fa sparire|fanno sparire
      fa scomparire|dì addio|di' addio|dica addio|addio a|addio al|addio alla|addio all'|addio ai|addio agli|liberati da|liberati dalla
      liberarsi da|liberarsi dalla|liberarsi del|sbarazzati|ferma la|fermare la|arresta la|previene|prevenire|protegge da|protegge dal
      protegge contro|immunizza|rimedio per|rimedio contro|sostituisce i farmaci|sostituisce le medicine|al posto dei farmaci
      allevia per sempre|allevia il|allevia la|allevia i|rigenera|inverte|uccide il virus|uccide i virus|abbassa la glicemia
      abbassa la pressione|efficace contro|agisce contro|mette fine a|porre fine a|pone fine|fa guarire|guarigione da|guarigione dal
      guarigione dalla|combatti|elimini|risolve il problema di|sparisce|spariscono|fa passare|per curare|mai più
      addio al mal|addio mal|spiana le|elimina le rughe|fa ricrescere|fanno ricrescere|ricrescono|uccidono|uccide i|ammazza i|proteggono da
      proteggono dai|protegge dai|protegge dalle|prevengono|riduce la pressione|sostituisce la terapia|sostituiscono i farmaci|sblocca le
      rimette in piedi|ringiovanisce|rigenera la cartilagine|ricostruisce la cartilagine|disintossica|toglie il dolore|toglie i dolori
      leva il dolore|calma subito|scioglie i calcoli
      cancella le rughe|cancella i dolori|cancella la cellulite
      basta russare
      distrugge|distruggono|abbassano|dissolve|dissolvono|spazza via`,
    disease: `
      diabete|diabetici|diabetico|cancro|tumore|tumori|artrite|artrosi|reumatismi|eczema|psoriasi|dermatite|rosacea|vitiligine|insonnia
      emicrania|emicranie|cefalea|mal di testa|ipertensione|pressione alta|pressione sanguigna|colesterolo|trigliceridi|caduta dei capelli
      perdita di capelli|calvizie|alopecia|depressione|ansia|attacchi di panico|stress cronico|acne|virus|covid|covid-19|coronavirus
      influenza|raffreddore|asma|bronchite|allergia|allergie|malattia|malattie|infezione|infezioni|infiammazione|infiammazioni
      mal di schiena|dolori articolari|dolore articolare|dolori cronici|dolore cronico|lombalgia|sciatica|ernia|tendinite|alzheimer
      parkinson|autismo|adhd|epilessia|impotenza|disfunzione erettile|eiaculazione precoce|prostata|emorroidi|vene varicose|micosi
      onicomicosi|verruche|herpes|fuoco di sant'antonio|cistite|stitichezza|reflusso|gastrite|ulcera|colon irritabile|fibromialgia
      sclerosi|tiroide|acufene|acufeni|cataratta|glaucoma|miopia|apnea notturna|menopausa|endometriosi|infertilità|anemia|ictus|infarto
      aids|hiv|epatite|cirrosi|sinusite|febbre|obesità
      rughe|le rughe|cellulite|smagliature|capelli bianchi|capelli grigi|cicatrici|macchie della pelle|occhiaie|male alle ginocchia
      dolori alle ginocchia|gambe pesanti|russamento|alito cattivo|perdita di memoria|notti in bianco|insulina|dolori mestruali|dolori
      calcoli|cervicale
      la pressione|glicemia|la glicemia`,
    weight: `
      dimagrire|dimagrisci|dimagrisca|dimagrante|dimagrimento|dimagrirai|perdere peso|perdi peso|perdita di peso|perdere chili|perdi chili
      perdere 10 chili|perdi 10 chili|perdi 5 kg|perdi 10 kg|perdi fino a|chili in meno|chili di troppo|chili in eccesso|brucia grassi
      bruciagrassi|brucia i grassi|bruciare i grassi|brucia il grasso|scioglie il grasso|scioglie i grassi|snellente|snellire
      pancia piatta|grasso addominale|senza dieta|senza diete|spezza fame|sgonfia la pancia|taglie in meno
      perda peso|perderà peso|perdere chiletti|kg in meno|taglia in meno|via la pancia|via la ciccia|maniglie dell'amore|senza palestra`,
    absolute: `
      garantito|garantita|garantiti|risultato garantito|risultati garantiti|al 100 %|100 % efficace|100 % garantito|100 % sicuro
      cento per cento|al cento per cento|definitivamente|una volta per tutte|dall'oggi al domani|in una notte|in una sola notte
      in pochi giorni|in una settimana|in 7 giorni|in 10 giorni|in due settimane|in 2 settimane|in un mese|in 30 giorni|in tre settimane
      in 3 settimane|senza effetti collaterali|nessun effetto collaterale|senza controindicazioni|scientificamente provato
      scientificamente testato|clinicamente provato|clinicamente testato|provato scientificamente|dimostrato scientificamente|miracoloso
      miracolosa|senza fatica|senza sforzo|infallibile|senza farmaci|senza medicine|senza sport|guarigione completa|guarire per sempre
      sparire per sempre|via per sempre|per sempre in|effetto miracolo|100 per cento|in 24 ore|in poche ore|in 5 giorni|garantite
      senza alcun effetto collaterale|senza bisturi
      dalla prima notte|dalla prima sera|dalla prima applicazione|dal primo utilizzo|dalla prima volta|risultati immediati
      risultato immediato|effetto immediato|effetti immediati|in quindici giorni|in 15 giorni|in dieci giorni|in tre giorni|in tre notti
      in 24 h|in 48 ore|in cinque minuti|una sola applicazione|zero effetti collaterali|testato e provato|provato e testato|comprovato
      su tutti nessuno escluso|effetto lifting|effetto botox|a colpo sicuro|senza eccezioni|nessuno escluso
      effetto permanente
      risultato sicuro|risultati sicuri|successo assicurato|risultato assicurato|è miracoloso|senza ricetta`,
    superlative: `
      il migliore al mondo|la migliore al mondo|i migliori al mondo|migliore del mondo|numero uno al mondo|numero 1 al mondo|n. 1 al mondo
      n°1 al mondo|non si rompe mai|non si romperà mai|indistruttibile|rischio zero|zero rischi|assolutamente sicuro|senza alcun rischio
      unico al mondo|non si usura mai|dura per sempre|infrangibile a vita`,
    fake: `
      una replica|replica perfetta|imitazione di marca|un'imitazione|è un'imitazione|imitazioni|ottima imitazione|contraffatto
      contraffatta|contraffatti|contraffatte|contraffazione|falso d'autore|falsi d'autore|è un falso|sono falsi|sono false|è falsa|tarocco
      taroccato|taroccata|taroccati|taroccate|pezzottato|pezzottata|pezzottati|fake|fakes|non è originale|non sono originali
      non è l'originale|non è autentico|qualità specchio|qualità 1:1|qualità aaa|grado aaa|clone|cloni|super copia|copia perfetta
      copia fedele|copia identica|è una copia|sono copie|bella copia|ottima copia|copia di marca|copia di lusso|simil originale|dupe
      superfake|super fake|roba tarocca|merce taroccata|borsa tarocca|versione replica|replica di lusso|repliche di lusso|è una replica
      sono repliche|repliche perfette|replica 1:1|replica di marca|replica identica|replica della|repliche di|merce falsa|roba falsa
      un falso ben fatto|un falso perfetto|qualità replica|patacca ben fatta|un pezzotto`,
    genuine: `
      autentico|autentica|autentici|autentiche|autenticità|genuino|genuina|100 % originale|griffato|è originale|sono originali
      un originale|degli originali|prodotto originale|prodotti originali|articolo originale|borsa originale|vero originale
      originali al 100 %|originale al 100 %|davvero originale`,
    customs: `
      dogana|doganale|doganali|dazio|dazi|dazi doganali|oneri doganali|tasse doganali|tassa di importazione|tasse di importazione|tasse
      tassa|sdoganamento|dichiarazione doganale|agenzia delle dogane|fisco|guardia di finanza|cn22|cn23|agenzia delle entrate
      l'iva all'importazione|iva all'importazione|pagare l'iva`,
    declareVerb: `
      dichiarare|dichiara|dichiari|dichiariamo|dichiareremo|dichiaro|dichiarate|dichiarato|dichiaratelo|dichiarerò|valore dichiarato
      dichiarare come|scrivere un valore|scrivere come|scriviamo come|scriviamo un valore|scriviamo un prezzo|scrivete come
      scrivete un valore|scrivere regalo|scrivete regalo|scriviamo regalo|scrivete che è|scrivere che è|indicare un valore
      indichiamo un valore|indicheremo un valore|indicate un valore|indicare come|indicheremo come|indichiamo come|mettere un valore
      mettiamo un valore|metta un valore|mettete un valore|mettere un prezzo|mettere un importo|mettere come|mettete come|mettiamo come
      mettiamo meno|mettete meno|mettere meno|metto meno|segnare come|segnate come|segniamo come|segnare un valore|segnarlo come
      contrassegnare come|contrassegnato come|marcare come|etichettare come|far passare|facciamo passare|spedirlo come|spediamo come
      fatturare a|fatturiamo a|fattura a meno|sottofatturare|sottofatturiamo|sottostimare|abbassare il valore|abbassiamo il valore
      ridurre il valore
      scriviamo|scriveremo|scrivete|scrivere sul|segniamo|segnare|segnate|segnerò|mettete che è|scriva che è|fate passare|indichiamo
      indicate|indicheremo|sottodichiarare`,
    papers: `
      in fattura|sulla fattura|fattura commerciale|fattura proforma|fattura doganale|dichiarazione doganale|nella dichiarazione
      modulo doganale|sull'etichetta|etichetta doganale|sul pacco|sulla scatola|sul pacchetto|cn22|cn23|documenti doganali
      documenti di spedizione|bolla doganale|sulla bolla|dichiarazione di spedizione|nella fattura|fattura con importo|fattura con valore
      sulla lettera di vettura
      sulla dichiarazione|sui documenti|sulla carta della dogana|in bolletta doganale|sullo scontrino|sul foglio della dogana
      sul modulo doganale|sul modulo`,
    lowValue: `
      valore più basso|valore inferiore|valore minore|valore basso|valore ridotto|valore minimo|valore simbolico|valore irrisorio
      basso valore|minor valore|meno del valore|valore di 10|valore di 15|valore di 20|valore di 5|prezzo più basso|prezzo inferiore
      prezzo simbolico|importo inferiore|importo più basso|importo minore|importo ridotto|meno di quanto|metà del prezzo|metà del valore
      la metà del valore|meno di 150 euro|meno di 150 €|meno di 22 euro|meno di 45 euro|sotto i 150|sotto i 22|sotto i 45|a 10 euro
      a 20 euro|solo 10 euro|solo 20 euro|cifra più bassa|cifra bassa|cifra inferiore|10 dollari sul|solo 10 dollari|a 10 dollari
      a 20 dollari|valore di 30|di poco valore|prezzo ridotto in
      prezzo minore|cifra minore|cifra simbolica|una cifra piccola|poco valore|scarso valore|un importo irrisorio|fattura più bassa
      metà importo|valore finto|valore fittizio|prezzo finto
      abbassare l'importo|diminuire l'importo|ridurre l'importo|abbassare il valore|diminuire il valore|ridurre il valore
      abbassare il prezzo dichiarato|fattura alleggerita|fattura ridotta|fattura leggera|quattro soldi|due soldi`,
    giftMark: `
      come regalo|come un regalo|come dono|come omaggio|regalo sul pacco|regalo sulla dichiarazione|regalo in dogana|segnato regalo
      scrivere regalo|scrivete regalo|scriviamo regalo|scrivi regalo|voce regalo|casella regalo|che è un regalo|come gift|gift sul
      dicitura gift|dicitura regalo|come campione|come campioni|campione gratuito|campione senza valore|campioni senza valore
      senza valore commerciale|come documenti|come effetti personali|effetti personali|come usato|uso personale sul|regalo tra privati
      come roba usata|spedizione tra privati`,
    avoidTax: `
      evitare la dogana|evitare dogana|evitare i dazi|evitare dazi|evitare le tasse|evitare tasse|evitare l'iva
      evitare di pagare la dogana|evitare di pagare i dazi|eludere la dogana|evadere|evadere l'iva|aggirare la dogana|non pagare la dogana
      non pagare dogana|non pagare i dazi|non pagare dazi|non pagare le tasse|non pagare l'iva|non paghi la dogana|non paghi dogana
      non paghi i dazi|non paghi le tasse|non paga la dogana|non paga dazi|senza pagare la dogana|senza pagare dazi|senza pagare le tasse
      senza pagare l'iva|risparmiare sulla dogana|risparmiare i dazi|risparmiare sulle tasse|risparmiare l'iva|risparmi l'iva
      pagare meno dazi|pagare meno dogana|pagare meno tasse|saltare la dogana|senza iva
      evitare il dazio|evita le tasse|evita la dogana|non pagare il dazio|non pago il dazio|non pago la dogana|non mi fanno pagare il dazio
      non le fanno pagare|niente dazi|niente dogana|in dogana non paga|scansare la dogana|scansare le tasse|le tolgo l'iva|ti tolgo l'iva
      togliere l'iva|togliamo l'iva|frodare`,
    noInvoice: `
      senza fattura|senza scontrino|senza ricevuta|in nero senza|tutto in nero|pagamento in nero|al nero|niente fattura|niente scontrino|non fatturato|senza emettere fattura
      non faccio fattura
      fuori fattura|sottobanco`,
    secret: `
      password|la password|pass word|codice segreto|pin della carta|codice pin|il tuo pin|il suo pin|codice di verifica|codice di conferma
      codice di sicurezza|codice ricevuto via sms|codice ricevuto per sms|codice via sms|codice sms|codice che hai ricevuto
      codice che ha ricevuto|codice che riceverai|codice che riceverà|codice che ti arriva|codice che le arriva|codice che ti è arrivato
      codice che le è arrivato|codice che ti arriverà|codice che le arriverà|codice di 6 cifre|codice a 6 cifre|codice a sei cifre
      codice a 4 cifre|codice otp|otp|codice usa e getta|codice monouso|codice di autenticazione|codice di whatsapp|cvv|cvc|cvv2
      tre cifre sul retro|3 cifre sul retro|3 numeri dietro|tre numeri dietro|numeri sul retro della carta|numero completo della carta
      numero della carta|numero della sua carta|numero della tua carta|numero di carta|dati della carta|dati della sua carta
      dati della tua carta|foto della carta|foto della sua carta|foto della tua carta|fronte e retro della carta|credenziali
      credenziali di accesso|dati di accesso|dati di login|codice utente e password|codice dispositivo|codici bancari|scadenza della carta
      seed phrase|frase di recupero
      numero sul retro|cifre sul retro|cifre dietro|tre cifre dietro|numeri dietro la carta|numeri sul retro|numero dietro la carta
      fronte retro della carta|fronte retro della tessera|selfie con la carta|selfie con la tessera|pin|codice dell'app|codice che compare
      codice che appare|codice appena arrivato|user e password|user e pass|username e password|login e password|login|codice della carta
      codice del messaggino|numeri della carta|parola d'ordine
      le 6 cifre|sei cifre|le sei cifre|cifre ricevute|numeri ricevuti|i 6 numeri|i sei numeri|numero intero della carta|la carta da tutti
      carta davanti e dietro
      numeri dell'sms|cifre dell'sms|codice della banca|codice della sua banca`,
    askVerb: `
      inviami|inviaci|mi invii|ci invii|inviateci|inviatemi|inviarci|inviarmi|inviare|mandami|mandaci|mi mandi|ci mandi|mandateci
      mandatemi|mandarci|mandarmi|dammi|dacci|mi dia|ci dia|dateci|darci|darmi|mi dai|ci dai|forniscimi|fornisci|fornirci|ci fornisca
      mi fornisca|forniteci|comunicami|comunicaci|mi comunichi|ci comunichi|comunicarci|comunicateci|dimmi|dicci|mi dica|ci dica|dirci
      dirmi|mi dici|diteci|condividi|condivida|condividere|condividete|conferma la|conferma il|confermi|confermaci|ci confermi|ho bisogno
      mi serve|ci serve|mi servono|ci servono|abbiamo bisogno|avremmo bisogno|qual è|quale è|qual'è|dettami|mi detti|ci detti|inoltrami
      ci inoltri|inoltrateci|mi giri|girami|leggimi|mi legga|ci legga|risponda con|rispondi con|trasmetterci|verifichi la|ci serve il
      ci occorre|ci occorrono|mi occorre|mi occorrono|ricopi|ricopiare|li ricopi|copiami|mi confermi|mandi|comunicarmi|quali sono|inoltri
      mi inoltri|passami|mi passi|basta un|basta una foto
      mi servirebbe|ci servirebbe|mi servirebbero|mi rimandi|rimandi|rimandami|detti|fotografi|fotografa|mi rimanda`,
    insult: `
      stronzo|stronzi|stronza|stronze|stronzone|strunz|coglione|coglioni|cogliona|coglionazzo|bastardo|bastardi|bastarda|bastarde
      figlio di puttana|figli di puttana|figlia di puttana|figlio di troia|figli di troia|fdp|puttana|puttane|puttanella|troie|zoccola
      zoccole|mignotta|mignotte|figlio di mignotta|figli di mignotta|li mortacci|mortacci vostri|mannaggia a te e|vaffanculo|fanculo
      affanculo|va a cagare|vai a cagare|andate a cagare|vai a fanculo|andate affanculo|andate a fanculo|vattene affanculo|vafammocc
      vafammoc|va a morire ammazzato|mori ammazzato|andate a morire|vai a morire|crepate|testa di cazzo|teste di cazzo|testadicazzo
      faccia di merda|facce di merda|facce di cazzo|faccia da culo|facce da culo|pezzo di merda|pezzi di merda|merda umana|uomo di merda
      gente di merda|merdoso|merdosi|merdaccia|cazzone|cazzoni|minchione|minchioni|testa di minchia|teste di minchia|scassacazzo
      rompicoglioni|cretino|cretini|cretina|cretine|idiota|idioti|idiote|imbecille|imbecilli|deficiente|deficienti|scemo di guerra|demente
      dementi|mongoloide|mongoloidi|ritardato|ritardati|ritardata|cerebroleso|cerebrolesi|rincoglionito|rincoglioniti|rimbambiti|babbeo
      babbei|pirla|pirloni|truffatore|truffatori|truffatrice|farabutto|farabutti|delinquenti di merda|ladri di merda|ladro di merda|infami
      lurido bastardo|carogna|carogne|feccia umana|leccaculo|leccaculi|pagliacci di merda|buffone di merda|buffoni di merda|sacco di merda
      brutto stronzo|brutti stronzi|porco schifoso|porci schifosi|maiale schifoso|cesso umano|troione|baldracca|baldracche|fatti inculare
      succhiacazzi|ciucciacazzi|tua madre puttana|tua madre troia|quella troia di tua madre|quella puttana di tua madre|subnormale
      subnormali|decerebrato|decerebrati|analfabeta di merda|troia di merda|sei una troia|lurido verme|luridi vermi|lurido ladro
      luridi ladri|lurida troia|siete degli infami|sei un infame|siete feccia|feccia della|brutto figlio|crepa male|crepa bastardo
      ma vaffa|mongolo di merda|pezzo di idiota|pezzo di deficiente|razza di idioti|razza di imbecilli|branco di idioti
      branco di deficienti|branco di incapaci|branco di ladri|manica di ladri|massa di ladri|banda di ladri|brutto scemo|brutto idiota
      brutto cretino|brutto porco|testa di rapa|testa di legno marcio|porco bastardo|figlio di un cane|figli di un cane
      handicappati di merda|sei un pirla|siete dei pirla|siete dei fessi|siete degli sfigati|sei uno sfigato|siete delle canaglie
      morto di fame|morti di fame|mezza sega|mezze seghe|sottosviluppati|sottosviluppato
      buoni a nulla|buono a nulla|cornuti e mazziati|cornuto|cornuti|mortacci tua|mannaggia a voi|mannaggia a te|topi di fogna|topo di fogna
      cialtroni|cialtrone|cialtrona|pezzenti|pezzente|cafoni|cafone|zoticoni|zoticone|buzzurri|buzzurro|burini|burino|tamarri|tamarro
      scemi di guerra|rimbambito|bauscia|mentecatti|mentecatto|mezze calzette|mezza calzetta|sfigati|sfigato|babbo di minchia|pisquani
      pisquano|quaquaraquà|magnaccia|lestofanti|lestofante|mascalzoni|mascalzone|canaglie|canaglia|scurnacchiato|chiavica|chiaviche|fetente
      fetenti|fetuso|cesso di
      massa di bestie|branco di capre|razza di asino|razza di capra|razza di somaro|branco di asini|branco di pecore|branco di maiali
      vermi schifosi|verme schifoso|razza di vermi|brutto maiale|brutto asino|brutti scemi|brutto stupido|poveri deficienti|poveri scemi
      poveri stupidi`,
    insultWeak: `
      scemo|scemi|scema|sceme|stupidi|stupide|inutili|incapace|incapaci|incompetente|incompetenti|inetto|inetti|ladro|ladri|ladra|ladroni
      bugiardo|bugiardi|bugiarda|bugiarde|pagliaccio|pagliacci|buffone|buffoni|buffona|ignorante|ignoranti|asini|somaro|somari|maiali
      porci|schifosi|schifoso|schifosa|vergognosi|patetici|disonesto|disonesti|delinquente|delinquenti|parassiti|parassita|fannullone
      fannulloni|nullità|falliti|fallito|cialtrone|cialtroni|cialtrona|poveracci|poveraccio|mentecatti|mentecatto|imbroglione|imbroglioni
      imbrogliona|mascalzone|mascalzoni|furfanti|zotico|zotici|cafone|cafoni|burini|vermi|sanguisughe|mafiosi|sciacalli|tonto|tonti
      rimbambito|squallidi|merde|capre ignoranti|delle capre|una capra|degli animali|delle bestie|un animale|della spazzatura
      vera spazzatura|un verme|pecoroni|zerbini|trogloditi|troglodita|incapacissimi|rincitrulliti|criminali|ridicoli|stupido|stupida
      patetico|animali|bestie|asino|terroni
      verme|avvoltoi|imbranati|imbranato`,
    addressee: `
      sei un|sei una|sei uno|sei proprio|siete dei|siete degli|siete una|siete tutti|siete solo|voi siete|lei è un|lei è una|lei è proprio
      è un venditore|sono dei|sono degli|sono tutti|razza di|branco di|massa di|manica di|banda di|accozzaglia di|che razza di
      il vostro staff di|vostri dipendenti|i vostri operatori|il tuo personale|la vostra azienda di|questo venditore è|il venditore è
      specie di|maledetto|maledetti|tu sei|siete proprio|siete veramente|siete davvero|siete i più|siete più|siete solo dei|siete così
      sei così|sei veramente|sei davvero|brutto pezzo|sono proprio dei|siete un branco|siete un|lei è|ma siete|siete stati dei
      vostro personale di|sono solo dei|sono una massa|siete
      ma sei|sei più|che massa di|sei solo|non siete altro|che branco|quel branco di`,
    threat: `
      so dove abiti|so dove abitate|so dove vivi|so dove lavori|so dove lavorate|so dove trovarti|so dove trovarvi|sappiamo dove abiti
      sappiamo dove abitate|so chi sei e dove|conosco il tuo indirizzo|ho il tuo indirizzo|ho il vostro indirizzo e|te ne pentirai
      ve ne pentirete|se ne pentirà|te ne farò pentire|ve ne farò pentire|te la farò pagare|ve la farò pagare|te la faccio pagare
      ve la faccio pagare|la pagherai cara|la pagherete cara|me la pagherai|me la pagherete|ti vengo a prendere|vi vengo a prendere
      vengo a prenderti|vengo a prendervi|ti vengo a cercare|vi vengo a cercare|vengo a cercarti|vengo a cercarvi|vengo a casa tua
      vengo lì e|ti trovo|vi trovo|ti troverò|vi troverò|guardati le spalle|guardatevi le spalle|stai attento a te|state attenti a voi
      attento a quello che|ti aspetto sotto casa|vi aspetto sotto casa vostra|ti aspetto fuori dal lavoro|vi aspetto fuori dal negozio|vedrai cosa ti succede
      vedrete cosa vi succede|vedrai cosa ti faccio|vedrete cosa vi faccio|non sai con chi hai a che fare
      non sapete con chi avete a che fare|pensa alla tua famiglia|pensate alle vostre famiglie|pensa ai tuoi figli|hai i giorni contati
      avete i giorni contati|sei morto|sei un uomo morto|siete morti|farai una brutta fine|farete una brutta fine|ti mando qualcuno
      vi mando qualcuno|devi morire|dovete morire|ti rovino|ti rovino la vita|finisce male per|ti faccio passare la voglia
      so che macchina hai|so dove parcheggi|so dove avete il magazzino|so dov'è il vostro negozio|so a che ora esci|occhio quando esci
      occhio a quando esci|attento quando esci|attenti quando uscite|stai attento quando|occhio ai tuoi figli|stai attento ai tuoi figli
      attento ai tuoi figli|pensate ai vostri figli|attento alla tua famiglia|vengo sotto casa|pregate dio che non|prega dio che non
      pregate di non incontrarmi|prega di non incontrarmi|a modo nostro|vi sistemo io|ti sistemo io|vi sistemiamo noi|ti sistemiamo noi
      me la pagate cara|non finisce qui per voi|fai una brutta fine|fate una brutta fine|finirà male per|va a finire male per
      finite all'ospedale|vi trovo ovunque|prima o poi ti becco|prima o poi vi becco|vi becco per strada|ti becco per strada
      ci vediamo di persona e|hai le ore contate|avete le ore contate|ti conviene sparire|non camminerai più|non camminerete più
      non cammini più|ti passa la voglia di vivere|uscite a pezzi|usciresti a pezzi|uscireste a pezzi|ti faccio sparire|vi faccio sparire
      passo sotto casa tua|ti becco sotto casa|vi fa chiudere a modo
      finisce al pronto soccorso|finisce all'ospedale|finirà all'ospedale|finirà al pronto soccorso|finite al pronto soccorso
      finisci al pronto soccorso|diventerà un inferno|diventa un inferno|faccio vivere un inferno|farvi vivere un inferno
      può capitare un incidente|può succedere un incidente|potrebbe capitarvi qualcosa|potrebbe capitarti qualcosa|se trovo il vostro
      vi metto le mani addosso|ti metto le mani addosso
      ti svegli senza|ti sveglierai senza|ti stanno cercando|vi stanno cercando i miei|la tua foto agli amici|il tuo indirizzo agli amici
      dato il tuo indirizzo a`,
    violence: `
      ammazzo|ti ammazzo|vi ammazzo|ammazzarti|ammazzarvi|ammazzerò|ammazzare|uccido|ti uccido|vi uccido|ucciderò|ucciderti|uccidervi
      ti spacco|vi spacco|spaccarti|spaccarvi|spaccare la faccia|spaccare tutto|spacco tutto|spaccare le ossa|spaccare la testa
      rompere le gambe|ti rompo|vi rompo|romperti|rompervi|rompere il culo|rompo il culo|rompere le ossa|gonfiare di botte|ti gonfio
      vi gonfio|gonfiarti|prendere a botte|prendere a calci|prendo a calci|prendo a pugni|prendere a pugni|prenderti a|prendervi a
      prendo a sprangate|a sprangate|a bastonate|ti meno|vi meno|menarti|picchiare|ti picchio|vi picchio|picchiarti|massacrare|ti massacro
      vi massacro|massacrarti|pestare a sangue|do fuoco|dare fuoco|darò fuoco|appicco|appiccare|bruciarvi|brucerò|vi brucio|ti brucio
      incendiare|incendierò|faccio saltare|far saltare in aria|faccio esplodere|metto una bomba|mettere una bomba|ti sparo|vi sparo
      sparerò|sparo in testa|accoltello|accoltellare|ti accoltello|sgozzo|sgozzare|ti sgozzo|strangolo|strangolare|ti taglio la gola
      tagliare la gola|gambizzare|linciare|stuprare|sfascio|sfasciare|ti faccio a pezzi|vi faccio a pezzi|sparare a|sparo a|menare le mani
      brucio il|brucio la|brucio tutto|spacco la|spacco il|distruggo il|distruggo la|distruggo tutto|incendio la|massacro di botte
      prendere a mazzate|prendo a mazzate|ti stendo|vi stendo|ti crepo|ti scanno|vi scanno|scannare|uccidere te|uccidere voi|ti uccide
      do una lezione|ti corco|corcare di
      rompo le gambe|rompo le ossa|rompo il muso|rompo la faccia|rompo i denti|spacco la faccia|spacco il muso|spacco la testa|sfascio tutto
      sfasciare tutto|gonfio di botte|riempio di botte|riempire di botte|prendo a schiaffi|prendere a schiaffi|prendo a bastonate
      prendere a sprangate|meno a sangue|pestare|pesto a sangue|taglio la gola|taglio le gomme|tagliare le gomme|buco le gomme|pistolettata
      scanno|cavo gli occhi|strappo la testa|staccare la testa|stacco la testa|massacro|massacrare di botte
      riempio di mazzate|riempire di mazzate|mazzate|una manica di botte|una scarica di botte|prendere fuoco una notte|legnate|bastonate
      cazzotti`,
    target: `
      ti|te|vi|voi|tua famiglia|la tua famiglia|la vostra famiglia|le vostre famiglie|tuoi figli|i tuoi figli|vostri figli|tua moglie
      tua madre|casa tua|la tua casa|vostro negozio|il vostro negozio|tuo negozio|il tuo negozio|vostro magazzino|il vostro magazzino
      il magazzino|vostra sede|la vostra sede|vostri uffici|i vostri uffici|vostro ufficio|il corriere|il vostro corriere|tua macchina
      il tuo corriere|a te|a voi|ufficio vostro|la vostra macchina|le vostre macchine|dipendenti
      al corriere|al vostro corriere|gli rompo|al fattorino|tuo figlio`,
    group: `
      ai neri|i neri|persone di colore|gente di colore|persone nere|africani|gli africani|arabi|gli arabi|marocchini|marocchino|tunisini
      tunisino|egiziani|albanesi|rumeni|romeni|rom|i rom|ai rom|sinti|ebrei|ebreo|ebrea|ebree|musulmani|musulmano|musulmana|islamici
      islamico|sikh|testimoni di geova|i cinesi|ai cinesi|asiatici|bengalesi|pakistani|pakistano|srilankesi|nigeriani|nigeriano|senegalesi
      senegalese|ghanesi|sudamericani|peruviani|ucraini|i russi|ai russi|polacchi|turchi|siriani|afghani|palestinesi|israeliani|stranieri
      immigrati|immigrato|migranti|clandestini|extracomunitari|extracomunitario|profughi|rifugiati|omosessuali|omosessuale|lesbiche
      lesbica|transessuali|transessuale|persone trans|lgbt|alle donne|disabili|persone disabili|gli anziani|agli anziani|meridionali
      napoletani|napoletano|calabresi|siciliani|gente del sud|gente come te|gente come voi|gente come lei|tua razza|vostra razza
      tua religione|sua religione|tua nazionalità|sua nazionalità|agli stranieri|persone straniere|zingari|gli zingari|agli zingari|ai gay
      ai disabili|gli indiani|agli indiani|clienti stranieri|a stranieri|a donne|ai brasiliani|dei neri|dei cinesi|dei gay|ai nomadi
      dai nomadi
      rumena|rumeno|marocchina|albanese|nigeriana|cingalesi|ucraine|terroni|gay|trans
      agli africani
      donna col velo|donne col velo|donna velata|donne velate|persona di colore|uomo di colore|donna di colore|corriere di colore
      con gli arabi`,
    refusePeople: `
      non vendiamo a|non vendiamo ai|non vendiamo agli|non vendiamo alle|non vendo a|non vendo ai|non vendo agli|non servo|non spediamo ai
      non spediamo agli|non spediamo a gente|non consegniamo ai|non consegniamo agli|non accettiamo ordini da|non accettiamo ordini di
      non accettiamo clienti|non accetto ordini da|non vogliamo clienti|non vogliamo i|non vogliamo gli|non vogliamo avere a che fare
      non voglio avere a che fare|non tratto con|non facciamo affari con|non faccio affari con|non sono i benvenuti|non sono benvenuti
      non è il benvenuto|non siete i benvenuti|non siete benvenuti|vietato a|vietato agli|vietato ai|niente clienti|niente ordini da
      rifiutiamo ordini da|rifiutiamo clienti|annulliamo gli ordini di|annulliamo gli ordini dei|blocchiamo gli|solo per italiani
      vendiamo solo a italiani|solo clienti italiani|per la tua nazionalità|per la sua nazionalità|per la tua religione
      per la sua religione|a causa delle sue origini|non serviamo gli|non serviamo i|non serviamo gente|non serviamo persone
      non trattiamo con gli|non trattiamo con i|non lavoriamo con gli|non lavoriamo con i|vendiamo solo ad italiani|non spediamo a
      non accettiamo ordini dai|non accettiamo ordini dagli|non vendiamo a gente
      non consegno ai|non affittiamo a|non affittiamo agli|non affittiamo ai|solo a italiani|solo italiani|non trattiamo con
      non voglio trattare con|non voglio avere a che fare con|non vogliamo avere a che fare con|non serviamo|basta con questi|basta con sti
      basta con 'sti|non mandatemi un|non mandatemi il solito|non mandate un|evitiamo i|evitiamo gli|preferiamo non vendere
      preferiamo non servire|preferisco non avere|non ammessi|non sono ammessi|riservato agli italiani|riservato a italiani|ai rom non
      agli zingari non|agli stranieri non|ai neri non|agli africani non
      niente vendite a|niente vendite ai|niente vendite agli|non tratto|mi rifiuto di|mi rifiuto di farmi servire da
      rifiuto di essere servito da|rifiuto di essere servita da|non parlo con|non voglio parlare con|non voglio essere servito da
      nessuna vendita a|nessuna consegna ai`,
    contempt: `
      sono tutti ladri|tutti ladri|sono ladri|rubate tutti|truffano|imbrogliano|mentono|sono bugiardi|tutti bugiardi|tutti uguali
      sono tutti uguali|sudici|puzzano|puzzate|razza inferiore|sono animali|sono bestie|scarafaggi|topi di fogna|terroristi|fannulloni
      non ci si può fidare|non mi fido|non c'è da fidarsi|inaffidabili|torna al tuo paese|tornate al vostro paese|tornatevene al
      tornatene al|torna a casa tua|tornate a casa vostra|tornatene a casa|ritorna nel tuo paese|gente inferiore|sono il male|ci invadono
      rubano tutti|rubano sempre|che rubano|sono sporchi|gente sporca|tutti delinquenti|sono delinquenti|sono parassiti|come scimmie
      sono scimmie|sono inferiori|popolo inferiore|stiano in cucina|tutti criminali|sono criminali
      tutti falsi|tutti imbroglioni|non mi fido dei|non mi fido degli|inaffidabili per natura|tutti spacciatori|selvaggi
      vengono qui a rubare|vengono a rubare|ci rubano il lavoro|buoni solo a rubare|sanno solo rubare|non sanno lavorare
      tornino al loro paese|tornassero al loro paese|a casa loro
      come bestie|come animali
      sono incapaci|sono tutti incapaci|mettete gente di qui`,
    slur: `
      negro|negri|negro di merda|negri di merda|sporco negro|sporchi negri|marocchino di merda|marocchini di merda|albanese di merda
      albanesi di merda|rumeno di merda|rumeni di merda|zingaro di merda|zingari di merda|sporco zingaro|sporchi zingari|sporca zingara
      zingaracci|ebreo di merda|ebrei di merda|sporco ebreo|sporchi ebrei|giudeo|giudei|musulmano di merda|musulmani di merda
      cinese di merda|cinesi di merda|muso giallo|musi gialli|vucumprà|vu cumprà|terrone di merda|terroni di merda|polentone di merda
      frocio|froci|frocia|frocio di merda|froci di merda|ricchione|ricchioni|recchione|finocchio di merda|culattone|culattoni
      checca isterica|busone|lesbicona|travone|travoni|travello|extracomunitario di merda|immigrato di merda|immigrati di merda
      straniero di merda|stranieri di merda|sporco straniero|mangiabanane|bingo bongo|crucco di merda|scimmia nera|indiano di merda
      negra di merda|negre di merda|brutto negro|brutta negra|brutti negri|beduino di merda|beduini di merda|brutto terrone
      sporchi musulmani|sporco musulmano|sporchi arabi|sporco arabo`,
    cancelRequest: `
      può annullare lei|puoi annullare tu|potrebbe annullare|potresti annullare|può annullare l'ordine|puoi annullare l'ordine
      la prego di annullare|ti prego di annullare|ti chiedo di annullare|le chiedo di annullare|le chiediamo di annullare
      la invitiamo ad annullare|annulli lei|annulla tu|annulli pure|annulli l'ordine per|annulla l'ordine per|annulla l'ordine dal tuo
      annulli l'ordine dal suo|annullare dal suo account|annullare dal tuo account|richieda l'annullamento|richiedi l'annullamento
      richiedere l'annullamento|chieda l'annullamento|chiedi l'annullamento|chiedere l'annullamento|chiedere la cancellazione
      chieda la cancellazione|richieda la cancellazione|richiedi la cancellazione|accetti l'annullamento|accetta l'annullamento
      accettare l'annullamento|deve annullare|devi annullare|dovrebbe annullare|dovresti annullare|come motivo indichi|come motivo scelga
      come motivo metti|come motivo scegli|selezioni come motivo|selezionando come motivo|motivo dell'annullamento`,
    dispute: `
      controversia|controversie|una controversia|aprire una controversia|contestazione|una contestazione|reclamo|un reclamo|reclami
      reclamo dalla a alla z|garanzia dalla a alla z|segnalarci|segnalare il venditore|aprire un caso|aprire un ticket|chargeback|storno
      contattare amazon|contattare ebay|mediazione|denuncia|disputa|contestare il pagamento|richiesta di rimborso ad amazon`,
    dissuade: `
      non apra|non aprire|non aprite|non apri|evitare di aprire|non c'è bisogno di aprire|non c'è bisogno|non serve aprire
      non è necessario aprire|inutile aprire|non contatti|non contattare|non segnali|non segnalare|non segnalateci|non coinvolga
      non coinvolgere|la prego di non|ti prego di non|per favore non|per cortesia non|si prega di non|senza aprire|invece di aprire
      anziché aprire|piuttosto che aprire|prima di aprire|ritiri la|ritira la|ritirare la|ritiri il|ritira il|ritirare il
      annulli la contestazione|rinunci al reclamo|chiuda la controversia|chiudi la controversia|chiuda il caso|chiudi il caso
      chiudere la controversia|eviti di aprire|evita di aprire|evitiamo di aprire|evitiamo la|non faccia il|non faccia un|non faccia la
      non fare il|non fare la|non fare un|è inutile aprire|è inutile contattare|è inutile fare|non occorre aprire|non serve fare
      non serve contattare|eviti la|evita la|eviti il`,
    negation: `non|né|mai|nessun|nessuna|nessuno|niente|nulla|neanche|nemmeno|neppure|nn`,
    refusal: `
      non possiamo|non posso|non ci è consentito|non ci è permesso|non è consentito|non è permesso|non sono consentiti|non sono ammessi
      non è possibile pagare|non siamo autorizzati|non sono autorizzato|non sono autorizzata|è vietato|sono vietati|è vietata
      vietato dal regolamento|contro le regole|contro il regolamento|contrario alle regole|contrario alle norme|contro le norme
      viola le regole|violazione delle regole|le regole vietano|il regolamento vieta|le norme vietano|la policy non
      non accettiamo pagamenti|non accettiamo bonifici|non accettiamo contanti|solo tramite la piattaforma|solo attraverso la piattaforma
      esclusivamente tramite|esclusivamente attraverso|solo tramite il sito|solo tramite amazon|solo tramite ebay|unicamente tramite
      soltanto tramite|restare sulla piattaforma|restiamo sulla piattaforma|rimanere sulla piattaforma|rimaniamo sulla piattaforma
      resti sulla piattaforma|continuare qui|restiamo qui|tramite questa chat|non offriamo|non diamo nulla|non chiediamo
      non paghiamo le recensioni|non compriamo|non vendiamo fuori|non facciamo vendite|non dichiariamo|valore reale|valore effettivo
      prezzo reale|dobbiamo dichiarare|siamo tenuti|siamo obbligati|mi dispiace ma non|non forniamo il|non scambiamo|non ci è possibile
      illegale|è reato`,
    warning: `
      attenzione alle truffe|fate attenzione|faccia attenzione|fai attenzione|stia attento|stia attenta|stai attento alle|diffidi
      diffida di|diffidate|diffidare|non comunichi mai|non comunicare mai|non comunicate mai|mai comunicare|non condivida|non condividere
      non condividete|mai condividere|non fornisca|non fornire|non fornite|mai fornire|non dia mai|non dare mai|non date mai|non invii mai
      non inviare mai|non riveli|non rivelare|non divulgare|non paghi mai|non pagare mai|non clicchi|non cliccare|non cliccate
      non risponda|non rispondere|non chiediamo mai|non le chiederemo mai|non ti chiederemo mai|non vi chiederemo mai|nessuno le chiederà
      phishing|truffe|tentativo di truffa|tentativo di frode|frode|frodi|messaggi falsi|messaggio falso|messaggio fraudolento
      messaggi fraudolenti|si spaccia per|si spacciano per|ignori il messaggio|ignori questi|ignora questi|ignora il messaggio|lo segnali
      segnalalo|a nessuno il|a nessuno la|con nessuno il|con nessuno la|tentativi di truffa|potrebbe essere una truffa|è una truffa
      si tratta di una truffa|mai dare il|mai dare la|non dia il|non dia la|non dare il|non dare la|non comunichi|non comunicare
      non comunicate`,
    falseNegation: `
      non esiti|non esitare|non esitate|nessun problema|non c'è problema|senza problemi|perché no|non solo|non soltanto
      niente di più facile|niente di più semplice|non c'è bisogno di aspettare|non perderti|non perdetevi|non si preoccupi
      non preoccuparti|non ti preoccupare|non vi preoccupate|non dimenticare|non dimentichi|non dimenticate|nessuna preoccupazione
      non ancora|non è ancora|non abbiamo ancora|non ha ancora|non hai ancora|non aspettare|non aspetti|non deve pagare|non devi pagare
      non dovrà pagare|non pagherà|non deve restituire|non devi restituire|non serve restituire|non occorre restituire
      non è necessario restituire|non c'è bisogno di restituire|non serve rispedire|non deve fare altro|non devi fare altro
      non ha ricevuto|non hai ricevuto|non abbiamo ricevuto|non è arrivato|non è soddisfatto|non è soddisfatta|non sei soddisfatto
      non sei soddisfatta|non vedo l'ora|non c'è di che|non è un problema|nessun costo|non dubiti|se non le piace|se non ti piace
      non è stato ancora|non è stata ancora|non risulta ancora|non risulta|non lo abbiamo ricevuto|non ci è arrivato|non è pervenuto
      non è stato ricevuto|non l'ha ancora|non l'abbiamo ancora|non deve preoccuparsi|non serve la scatola|non serve la confezione
      non serve l'imballo|non occorre la|non è necessaria la|non è necessario il|non è necessario l'
      né palestra|né dieta|né sport|né sforzi|nessuno escluso|non paga niente|non pagherà niente|non paghi niente|non paga nulla`,
    reported: `
      mi ha detto|mi hanno detto|ci ha detto|mi ha chiamato|mi ha chiamata|mi hanno chiamato|mi ha dato del|mi ha dato della
      mi hanno dato del|dandomi del|dandomi della|mi ha insultato|mi ha insultata|mi hanno insultato|mi ha risposto|mi hanno risposto
      mi ha scritto|mi ha minacciato|mi ha minacciata|mi ha urlato|ha detto che|ha urlato|chiamandomi|dicendomi|c'è scritto
      sull'etichetta c'è scritto|secondo il corriere|secondo il venditore|testuali parole|cito testualmente|tra virgolette|sentirmi dire
      sono stato chiamato|sono stata chiamata|apostrofato|mi ha dato dell'|mi ha dato dello|mi hanno dato dell'|mi hanno dato dello
      dandomi dell'|dato dell'|trattato da`,
    contrast: `
      ma|però|tuttavia|comunque|invece|eppure|nonostante|anziché|bensì|mentre invece|ciononostante|in compenso|peccato che`,
    question: `
      sembra|sembrano|mi sembra|pare|mi pare|penso|penso che|credo|credo che|sospetto|sospetto che|dubito|ho il dubbio|dubbio|perché
      mi è arrivato|mi è arrivata|mi sono arrivati|mi avete mandato|mi avete inviato|mi avete venduto|mi hai venduto|ho ricevuto
      siete sicuri|è sicuro che|può confermare|potete confermare|come faccio a sapere|mi chiedo se|non vorrei che|a me pare|a mio parere
      secondo me|sarà|sarebbe`,
    idiom: `
      prezzi pazzi|prezzo pazzesco|da paura|fa paura|da morire|mi piace da morire|bello da morire|morto dal ridere|morta dal ridere
      sto morendo dal ridere|una bomba|è una bomba|la bomba|spacca di brutto|è una figata|una figata|che figata|una bestia
      ammazza che bello|ammazza che buono|ammazzacaffè|da sballo|da urlo|porca miseria|mi ammazza il caldo|ammazzare il tempo
      bruciare calorie|che stupido che sono|che scemo sono|sono uno stupido|sono un cretino|sono un idiota|sono stato uno stupido
      sono stata una stupida|mi sento stupido|mi sento scema|domanda stupida|domanda scema|colpo di fulmine|rompere il ghiaccio
      ammazza che|spacca tantissimo|prezzi bestiali`,
  },
  numbers: {
    '0': 'zero',
    '1': 'uno|una|un',
    '2': 'due',
    '3': 'tre',
    '4': 'quattro',
    '5': 'cinque',
    '6': 'sei',
    '7': 'sette',
    '8': 'otto',
    '9': 'nove',
    '10': 'dieci',
    '11': 'undici',
    '12': 'dodici',
    '13': 'tredici',
    '14': 'quattordici',
    '15': 'quindici',
    '16': 'sedici',
    '17': 'diciassette',
    '18': 'diciotto',
    '19': 'diciannove',
    '20': 'venti',
    '21': 'ventuno|ventun',
    '22': 'ventidue',
    '23': 'ventitré',
    '24': 'ventiquattro',
    '25': 'venticinque',
    '26': 'ventisei',
    '27': 'ventisette',
    '28': 'ventotto',
    '29': 'ventinove',
    '30': 'trenta',
    '31': 'trentuno|trentun',
    '32': 'trentadue',
    '33': 'trentatré',
    '34': 'trentaquattro',
    '35': 'trentacinque',
    '36': 'trentasei',
    '37': 'trentasette',
    '38': 'trentotto',
    '39': 'trentanove',
    '40': 'quaranta',
    '41': 'quarantuno|quarantun',
    '42': 'quarantadue',
    '43': 'quarantatré',
    '44': 'quarantaquattro',
    '45': 'quarantacinque',
    '46': 'quarantasei',
    '47': 'quarantasette',
    '48': 'quarantotto',
    '49': 'quarantanove',
    '50': 'cinquanta',
    '51': 'cinquantuno|cinquantun',
    '52': 'cinquantadue',
    '53': 'cinquantatré',
    '54': 'cinquantaquattro',
    '55': 'cinquantacinque',
    '56': 'cinquantasei',
    '57': 'cinquantasette',
    '58': 'cinquantotto',
    '59': 'cinquantanove',
    '60': 'sessanta',
    '61': 'sessantuno|sessantun',
    '62': 'sessantadue',
    '63': 'sessantatré',
    '64': 'sessantaquattro',
    '65': 'sessantacinque',
    '66': 'sessantasei',
    '67': 'sessantasette',
    '68': 'sessantotto',
    '69': 'sessantanove',
    '70': 'settanta',
    '71': 'settantuno|settantun',
    '72': 'settantadue',
    '73': 'settantatré',
    '74': 'settantaquattro',
    '75': 'settantacinque',
    '76': 'settantasei',
    '77': 'settantasette',
    '78': 'settantotto',
    '79': 'settantanove',
    '80': 'ottanta',
    '81': 'ottantuno|ottantun',
    '82': 'ottantadue',
    '83': 'ottantatré',
    '84': 'ottantaquattro',
    '85': 'ottantacinque',
    '86': 'ottantasei',
    '87': 'ottantasette',
    '88': 'ottantotto',
    '89': 'ottantanove',
    '90': 'novanta',
    '91': 'novantuno|novantun',
    '92': 'novantadue',
    '93': 'novantatré',
    '94': 'novantaquattro',
    '95': 'novantacinque',
    '96': 'novantasei',
    '97': 'novantasette',
    '98': 'novantotto',
    '99': 'novantanove',
    '100': 'cento',
  },
  phrases: {
    'contact.invitation': `
      ti lascio il mio numero|le lascio il mio numero|ti do il mio numero|le do il mio numero|ecco il mio numero|segnati il mio numero
      il mio numero è|ti mando il mio numero|ci sentiamo … in privato|continuiamo … in privato|scrivimi … su un altro
      sentiamoci … su un'altra app|la chat qui … controllata|qui bloccano … numeri|stesso nome su insta|cercaci su google
      trova il nostro sito … google|togli gli spazi … numero|unisci i numeri
      lasci … numero … app verde|lasci … numero … chiamo|sull'app verde|sull'app blu|mi lasci il suo numero|mi dia il suo numero
      mi dai il tuo numero|mi mandi il suo numero|il mio num è|ti passo il mio numero|le passo il mio numero|fuori di qui … al
      mi trovi fuori|stesso nick su|stesso nome su fb|in dm su`,
    'contact.request': `
      ha whatsapp|hai whatsapp|avete whatsapp|mi lascia il suo numero|mi lasci il tuo numero|mi dai il tuo numero|mi dà il suo numero
      possiamo sentirci … altrove|preferisco parlare … fuori`,
    'payment.outside': `
      pagami … in privato|bonifico … direttamente a me|bonifico … sul mio conto|ti mando l'iban|le mando l'iban|ti giro l'iban
      ecco il mio iban|ecco l'iban|paghi con bonifico … sconto|ricaricami la postepay|mi ricarichi la postepay|ricarica … postepay
      paypal … amici|pagamento … amici e familiari|pagamento fuori|pagare fuori|pagamento … al di fuori|pago … senza commissioni
      se paghi in contanti|se paga in contanti|se mi paghi … bonifico|se paga con bonifico|evitiamo le commissioni
      così evitiamo … commissioni|così risparmiamo … commissioni|risparmi le commissioni|ti mando un link di pagamento
      le mando un link di pagamento|con satispay … sconto|mandami i soldi su
      bonifico … sul mio iban|bonifico diretto|bonifico … le tolgo|bonifico … ti tolgo|bonifico … le faccio|contanti … le faccio
      contanti … ti faccio|contanti … invece di|paga in contanti|paghi in contanti|pagare in contanti|contanti al ritiro
      contanti alla consegna|cash alla consegna|cash al ritiro|cash … senza|a mano … contanti|ricaricata sulla carta|ricarica sulla carta
      una ricarica … postepay|vaglia o bonifico|lasciamo stare il sito|lasci stare il sito|lascia stare il sito|ci mettiamo d'accordo tra
      ci accordiamo tra|tra di noi … senza|paghi direttamente|paga direttamente a|pagare direttamente a|fuori dal sito|fuori sito
      paypal amici|paypal … parenti|amici e parenti|amici e famiglia|con satispay|su satispay|soldi in mano|in busta … contanti
      assegno intestato a
      pagamento tra noi|al corriere in mano|in mano al corriere|siamo pari … corriere|lasciamo perdere il sito|prendo anche contanti
      prendo contanti|accetto contanti
      soldi in una busta|soldi … in una busta|paypal personale|paypal privato|se è con paypal`,
    'sale.outside': `
      facciamo … fuori|ci accordiamo … in privato|te lo vendo … fuori|glielo vendo … fuori|annulla … e te lo vendo|annulla … e facciamo
      annulli … e facciamo|annulliamo … e facciamo … privato|acquista direttamente … nostro sito|acquisti direttamente … nostro sito
      ordina direttamente … nostro sito|direttamente da noi … costa meno|da noi direttamente … risparmi|tolgo l'annuncio … e
      costa meno se … direttamente|chiudiamo … in privato|sul nostro sito … a meno`,
    'review.incentive': `
      5 stelle … in omaggio|5 stelle … regalo|cinque stelle … buono|recensione … e ti rimborsiamo|recensione … e la rimborsiamo
      recensione … e ti regaliamo|rimborso … in cambio di … recensione|in cambio di … recensione|in cambio di … 5 stelle
      lasciaci … recensione … e riceverai|lascia … recensione … e ricevi|per ogni recensione … buono|recensione con foto … buono
      ti paghiamo … recensione|prodotto gratis … recensione|rimborso dopo recensione|rimborso dopo la recensione
      invia lo screenshot … recensione … e
      bel commento in cambio|commento in cambio|recensione in cambio|stelle in cambio|commento … regalino|recensione … regalino
      stelle … regalino|commento … pensierino|recensione … pensierino|feedback … pensierino|stelle … pensierino|feedback … omaggio
      euro per togliere … recensione|euro per cancellare … recensione|euro per ogni recensione|cerchiamo tester|cerco tester|cercasi tester
      tester … rimbors*|tester … ridiamo|recensi* … ti ridiamo|recensi* … le ridiamo|recensi* … ti rimbors*|recensi* … la rimbors*
      stelle … ti ridiamo|stelle … le ridiamo|stelle … la rimborsiamo|stelle … ti rimborso|stelle … riceverà|stelle … riceverai
      le regaliamo il prossimo … stelle|sapremo ringraziarla … recensione|sapremo sdebitarci
      voto e le faccio un|voto e ti faccio un|voto e le regalo|commento … mandiamo un buono|recensione … mandiamo un buono
      togliere il commento … buono|omaggiamo … recensione
      stella in più e|stelle in più e|stella in più … rimbors*|riserviamo una sorpresa|commento … sorpresa|recensione … sorpresa`,
    'review.change': `
      cambiare … in 5 stelle|cambia … in 5 stelle|modificare … in positiva|modificare la recensione|modifichi la recensione
      trasformare … in positivo|eliminare la recensione|elimini la recensione|rimuovere la recensione|rimuova la recensione
      togliere il feedback negativo|togliere la recensione|portare … a 5 stelle|alzare … a 5 stelle
      richiesta di revisione del feedback … accett*|accetti la revisione del feedback|potrebbe cambiare … feedback
      tre stelle in cinque|stelle in cinque|stelle in 5|stelle a cinque|stelle a 5|da 3 a 5 stelle|da tre a cinque|da 1 a 5 stelle
      da 2 a 5 stelle|rivedere il voto|rivedere la valutazione|rivedere il giudizio|rivedere la sua recensione|riveda il voto|riveda la sua
      rivedere il punteggio|voto al rialzo|valutazione al rialzo|alzare il voto|alzi il voto|alzare la valutazione|alzare il punteggio
      alzi la valutazione|aumentare il voto|aumentare le stelle|cambiare le tre stelle|cambiare le stelle|cambi le stelle|ritoccare il voto
      ritoccare la recensione|portare … a cinque stelle|sistemare la recensione|aggiusti la recensione|aggiustare la recensione`,
    'review.positive-only': `
      se è soddisfatto … 5 stelle|se sei soddisfatto … 5 stelle|lasciaci 5 stelle|ci lasci 5 stelle|lasciateci 5 stelle|dacci 5 stelle
      mettici 5 stelle|solo se … soddisfatto … recensione|prima di lasciare … negativ*|prima di lasciare un feedback … contatt*
      se non è soddisfatto … prima di … recensione|se non sei soddisfatto … non lasciare|ci contiamo … 5 stelle
      bel voto pieno|voto pieno|un bel voto|5 stelle dai|se è contento … 5 stelle|se è contenta … 5 stelle|se sei contento … 5 stelle
      se contento … 5 stelle|se no ci scriva prima|altrimenti ci scriva prima|ci scriva prima di votare|ci contatti prima di votare
      scrivici prima di votare|mi metta 5 stelle|mi metti 5 stelle|ci metta 5 stelle|mettimi 5 stelle|mi dia 5 stelle|ci dia 5 stelle
      dammi 5 stelle|5 stelle per favore|cinque stelle per favore|niente sotto le 5|solo 5 stelle|mi raccomando … stelle|un bel 5 stelle
      le piace … 5 stelle|ti piace … 5 stelle|le è piaciuto … 5 stelle|ti è piaciuto … 5 stelle|lo dica con 5|dillo con 5
      contento … 5 stelle|contenta … 5 stelle|soddisfatto … cinque stelle`,
    'feedback.withheld': `
      prima toglie … poi rimborsiamo|prima togli … recensione|prima cancella … recensione|prima elimini … recensione
      rimborso … solo dopo … recensione|rimborso … quando avrà … recensione|rimborso … appena … eliminata|spediremo … dopo … feedback
      spediamo … solo dopo … feedback|niente recensione niente rimborso|senza 5 stelle niente
      rimborso … appena cancella|rimborso … appena toglie|rimborso … appena elimina|rimborso … appena modifica
      rimborso … appena … recensione|rimborso … appena … stelle|rimborso … quando … recensione|rimborso … quando … stelle
      rimborso … dopo … recensione|rimborsiamo … appena … recensione|rimborsiamo … quando … recensione|rimborsiamo … dopo … recensione
      rimborseremo … dopo … recensione|senza 5 stelle … nient*|senza recensione … nient*|senza feedback … nient*|niente stelle niente
      niente feedback niente|prima … recensione … poi … rimbors*|prima … stelle … poi|prima … feedback … poi|prima toglie … poi
      prima cancella … poi|prima elimina … poi|prima modifica … poi|prima cambi … poi|prima leva … poi|prima le stelle
      finché … feedback negativo|finché … recensione negativa|finché … commento negativo|finché non … recensione|finché non … stelle
      finché non … feedback|fino a che … recensione|fino a quando … recensione|solo a chi … stelle|solo a chi … positiv*|solo a chi … voto
      solo ai clienti … stelle|solo ai clienti … positiv*|solo a chi … recensione|solo per chi … recensione|solo per chi … stelle
      quando vediamo … recensione|quando vedremo … recensione|quando vediamo … stelle|quando vedo … stelle|quando vedo … recensione
      appena vediamo … recensione|appena vedo … stelle|appena vediamo … stelle|mandiamo … appena … recensione|spedisco … appena … stelle
      spediamo … appena … recensione|spediamo … quando … recensione
      senza cinque stelle … nient*|senza cinque stelle … non|finché la recensione … non|finché la recensione … resta
      finché la sua recensione … resta|finché la sua recensione … non|finché il feedback … resta|finché il feedback … non
      finché il commento … resta|finché il commento … non
      stelle … lo faccio dopo|stelle … poi il cambio|stelle … dopo le spedisco|rimborso … commento non sarà più|rimborso … quando … commento
      sostituzione … quando … commento|solo se vedo … voto|solo se vedo … stelle|solo se mette … stelle|solo se lascia … voto`,
    'feedback.threatened': `
      o mi rimborsate o … stella|se non mi rimborsate … recensione|se non mi rimborsate … feedback|altrimenti vi lascio … stella
      altrimenti lascio … negativ*|altrimenti recensione negativa|altrimenti feedback negativo|sennò vi lascio … recensione
      sennò … una stella|datemi uno sconto o|se mi fate uno sconto … 5 stelle|tolgo la recensione se|cambio la recensione se
      vi metto 5 stelle se|vi distruggo … recensioni|o vi riempio di recensioni
      o mi date … stella|o mi dai … stella|o mi date … recensione|o mi date … recensisco|o mi ridate … stella|o mi ridate … recensione
      o mi rimborsi … stella|o mi rimborsi … recensione|o mi regalate … stella|o mi fate … sconto … stella|o mi fate … sconto … recensione
      o mi mandate … stella|o mi mandate … recensione|euro o … stella|euro oppure … stella|euro o … recensione|euro o vi metto
      vi rovino con le recensioni|rovino … recensioni|vi affosso … recensioni|vi stronco|vi massacro … recensioni|vi sotterro … recensioni
      se non mi regalate … recension*|se non mi date … recension*|se non mi date … stella|se non mi mandate … recension*
      se non mi mandate … stella|se non mi fate … sconto … stella|se non mi fate … recension*|se non ricevo … stella
      se non ricevo … recensione|sennò 1 stella|sennò una stella|se no una stella|se no 1 stella|altrimenti 1 stella|altrimenti una stella
      sennò … stella|altrimenti … stelle|e la recensione negativa sparisce|la recensione sparisce|la recensione … sparisce
      e tolgo la recensione|e cancello la recensione|e cambio la recensione|e modifico la recensione|e metto 5 stelle|e vi metto 5 stelle
      e vi metto cinque stelle|e me ne sto zitto|e sto zitto|e me ne sto zitta|influencer … gratis|gratis oppure ne parlo male
      oppure ne parlo male|o ne parlo male|sennò ne parlo male|altrimenti ne parlo male|follower … gratis|in caso contrario vi stronco
      dipende da voi … stelle|dipende da voi … recensione|potrei cambiare … recensione se|potrei togliere … recensione se
      volete che … recensione … soldi|volete che tolga … allora|volete che … tolga … pagat*|tirate fuori i soldi
      se volete che … recensione … pag*|mettete mano al portafoglio|sganciate … recensione|o vi becco|euro o vi becco
      stellina diventa|stella diventa|stella … diventa cinque|stelle … diventano cinque|la stella sparisce`,
    'promotion.offer': `
      usa il codice … sconto|usa il codice … prossimo|sconto del … sul prossimo|sconto del … sul tuo prossimo
      visita il nostro negozio … offerte|segui il nostro negozio … offerte|iscriviti alla newsletter … sconto|scopri … nuova collezione
      scopri anche … nostri|prendi … paghi|porta un amico … sconto
      questa settimana in offerta|in offerta questa settimana|in promo questa settimana|in offerta fino a|in offerta solo|ama anche
      amano anche|adora anche|adorano anche|ha comprato … anche … offerta|sta bene con … offerta|secondo paio … metà|il secondo … metà
      lo paga la metà|lo paghi la metà|secondo … a metà prezzo|fino al … in meno su tutto|% in meno su tutto|% su tutto|sconto … su tutto
      per il prossimo acquisto … coupon|per il prossimo ordine … sconto|sono arrivati … vetrina|sono arrivate … vetrina
      appena arrivati … nostro|novità … sono arrivate
      occhiata alla nostra pagina|giro sulla nostra pagina|occhiata al nostro profilo
      % sul secondo|% sulla seconda|% su tutta|% sul terzo|valido su tutt*|valida su tutt*|codice … valido su|piaceranno … occhiata
      piacerà … occhiata|le piaceranno … nostr*|ti piaceranno … nostr*|sono in promozione … approfitt*|in promozione … ne approfitti
      spedizione gratuita da|spedizione gratuita a partire
      prossimo acquisto … % di|prossimo ordine … % di|la prossima … % di|il prossimo … % di`,
    'rights.guarantee': `
      nessuna garanzia|non diamo garanzia|non c'è garanzia|non offriamo garanzia|senza garanzia|la garanzia legale non
      garanzia … solo 6 mesi|garanzia di soli|garanzia … solo un anno|garanzia di un solo anno|la garanzia vale solo|la garanzia decade
      garanzia solo 30 giorni
      garanzia dura sei mesi|garanzia dura 6 mesi|garanzia è di sei mesi|garanzia è di 6 mesi|garanzia di sei mesi|garanzia di 6 mesi
      garanzia di tre mesi|garanzia di 3 mesi|garanzia dura un anno|garanzia è di un anno|garanzia 3 mesi|garanzia 6 mesi
      garanzia … sei mesi|garanzia … un anno e stop|un anno e stop|un anno e basta|un anno e poi|un anno e via|dopo 12 mesi … più niente
      dopo dodici mesi … più niente|dopo 12 mesi … niente|dopo un anno … più niente|dopo un anno … troppo tardi|dopo un anno … affari suoi
      oltre i 12 mesi … non|oltre i dodici mesi … non|oltre l'anno … non|trascorsi 12 mesi … non|trascorsi dodici mesi … non
      più di un anno … non possiamo|più di 12 mesi … non possiamo|garanzia … affari suoi|garanzia … problemi suoi
      garanzia legale … non ci riguarda|garanzia legale … da noi non
      passati dodici mesi … non|passati 12 mesi … non|passati dodici mesi … niente|passati 12 mesi … niente
      garanzia finisce dopo un anno|garanzia scade dopo un anno|garanzia finisce … dodici mesi|garanzia finisce … anno … si arrang*
      garanzia … si arrangi|garanzia … arrangiatevi|garanzia … poi si arrangi|garanzia scade … 12 mesi`,
    'rights.withdrawal': `
      non si accettano resi|non accettiamo resi|non facciamo resi|nessun diritto di recesso|il diritto di recesso non
      non ha diritto di recesso|non può recedere|non è previsto il recesso|recesso non previsto|vendita definitiva
      tutte le vendite sono definitive|non si cambia idea|reso non previsto|resi solo entro 7 giorni|recesso solo entro 7
      il recesso non vale|recesso non si applica|il recesso … da noi non|14 giorni … non valgono|14 giorni … da noi non|comprato è comprato
      quel che è comprato|non può ripensarci|ripensamento non previsto|ripensamento … troppo tardi`,
    'rights.refund': `
      non si effettuano rimborsi|non effettuiamo rimborsi|non facciamo rimborsi|non rimborsiamo mai|nessun rimborso sarà
      nessun rimborso verrà|i soldi non si restituiscono|non restituiamo i soldi|non ridiamo soldi|non ridiamo i soldi
      rimborso non previsto|non avrà alcun rimborso|niente soldi indietro
      niente resi|niente restituzioni|non riprendiamo nulla|non riprendiamo niente|non si riprende|non riprendiamo|niente cambio né reso
      né reso né rimborso|né cambio né rimborso|né rimborso né cambio|mai rimborsi|soldi indietro … mai
      quindi niente reso|niente reso né|nessuna restituzione per|nessuna restituzione o|niente restituzioni su
      reso rifiutato|resi rifiutati|cambio rifiutato|rimborso rifiutato|reso negato|rimborso negato|non si rimborsano|non si restituiscono`,
    'rights.faulty': `
      anche se difettoso … non|anche se rotto … non|anche se arriva rotto|difettoso … non si cambia|non rispondiamo dei difetti
      non rispondiamo di difetti|non siamo responsabili … difett*|nessun reclamo … accettato|non si accettano reclami
      reclami solo entro 24 ore|reclami entro 24 ore|reclami entro 48 ore|dopo 24 ore … nessun reclamo|deve provare lei … difetto
      difettoso … non c'entriamo|rotto … non c'entriamo|difettoso … non è un nostro problema|rotto … non è un nostro problema
      difettoso … pazienza|rotto … pazienza|difettoso … affari suoi|rotto … affari suoi|doveva controllare … consegna|bisognava controllare
      doveva rifiutare il pacco|nemmeno se rotti|nemmeno se difettosi|neanche se rotti|neanche se difettosi|nemmeno se difettoso
      neanche se difettoso`,
    'rights.sale-item': `
      articoli in saldo … non|merce in saldo … non si|saldi … nessun cambio|saldi … niente resi|in offerta … non rimborsa*
      scontati … non si cambiano|scontata non si cambia|outlet … senza garanzia|in promozione … niente reso
      saldi non si|i saldi non|merce scontata non|in sconto non si`,
    'rights.opened': `
      confezione aperta … non|prodotto aperto … non|una volta aperto … non|una volta aperta … nessun|se aperto … niente reso|aperti non si
      provato … non si rende|senza sigillo … non
      aperta quindi niente|aperta … niente reso|aperto … niente reso|aperto … troppo tardi|provato … troppo tardi|usato … troppo tardi
      indossato … troppo tardi|l'ha provato … tardi|l'ha usato … non|l'ha aperto … non|l'ha indossato … non|aperto … pazienza
      usato … pazienza|provato … pazienza`,
    'rights.store-credit': `
      solo buono|solo un buono|soltanto un buono|esclusivamente buono|rimborso solo in buono|rimborso … sotto forma di buono
      non rimborsiamo … buono|facciamo solo buoni|solo cambio merce|solo cambio con altro
      al massimo le facciamo un buono|al massimo un buono|al massimo … un buono|un buono o niente|al limite un buono|un buono e basta
      soltanto buoni|solo buoni
      le diamo un buono e|le facciamo un buono e|un buono e stop|un buono e nient'altro|un buono … nient'altro`,
    'rights.maker': `
      si rivolga al produttore|rivolgiti al produttore|rivolgersi al produttore|contatti il produttore|deve contattare il produttore
      se la veda con il corriere|se la veda col corriere|veditela con il corriere|chieda al corriere … non a noi
      la garanzia … la dà il produttore|la garanzia è a carico del produttore|non è affar nostro|si rivolga alla casa madre
      si rivolga al fabbricante
      si rivolga al … noi non|noi non c'entriamo|se la veda con il|se la veda col|se la veda con la|chiami il produttore|chiami la casa
      contatti la casa|contatti la marca|contatti direttamente il produttore|contatti direttamente la casa|è compito del produttore
      la garanzia la fa la casa|noi siamo solo rivenditori|siamo solo rivenditori|parli col corriere|parli con il corriere
      se ne occupa la casa|se ne occupa il produttore|se ne occupa il fabbricante|casa produttrice … non noi|produttore … non noi
      casa madre … non noi|tocca al produttore|tocca alla casa|è affare del produttore`,
    'rights.condition': `
      rimborso solo … scatola originale|senza scatola originale … niente|senza imballo originale … non|per il rimborso … firmare
      firmi … liberatoria|prima paghi … rimborso|spese di gestione … rimborso|chiuda la controversia … rimborso|chiuda prima … reclamo
      difettoso … spese a suo carico|spese di restituzione … a suo carico … difett*
      prima paga … garanzia|prima paga … poi vediamo|prima paghi … poi vediamo|paghi il corriere … poi|paga il corriere … poi
      senza scatola … nulla|senza scatola … niente|senza la scatola … niente|senza la scatola … non|senza imballo … niente
      senza imballo … non|scatola originale o niente|scatola originale obbligatoria|confezione originale obbligatoria
      senza confezione originale`,
    'claim.health': `
      guarisce … in pochi|cura il cancro|cura il diabete|sostituisce i farmaci|può smettere … farmaci|puoi buttare … medicine
      mai più insulina|dì addio ai dolori|addio dolori|addio … artrosi|elimina … 99 … virus|ricrescita … garantita
      meglio di qualsiasi farmaco|i medici non vogliono|protegge … dal covid|guarigione garantita|fa ricrescere i capelli
      mai più … mal di schiena|mai più … insonnia|mai più … dolori|mai più … emicrania|mai più … mal di testa|addio … mal di schiena
      addio … insonnia|addio … rughe|addio … cellulite|addio … emicrania|dormirai come un bambino|dormirà come un bambino
      dormirai … ore filate|dormirà … ore filate|rughe … in 24|10 anni di meno|dieci anni di meno|10 anni in meno|dieci anni in meno
      capelli … ricrescono|ricrescita … capelli in|ricrescita … capelli garantit*|buttare … pastiglie|buttare … medicine|buttare … farmaci
      butti … pastiglie|butti … farmaci|butti … medicine|butta … medicine|butta … farmaci|butta … pastiglie|basta farmaci|basta medicine
      basta … pastiglie … tisana|smettere … insulina|smesso … insulina|smettere … pastiglie|meglio di una medicina|meglio delle medicine
      non serve più il medico|non serve più il dottore
      via le rughe|via i dolori|via la cellulite|via le smagliature|via il mal di
      funziona su tutti|funziona su chiunque|funziona con tutti nessuno|risultati … nessuno escluso
      basta russare|basta mal di|basta insonnia|basta dolori|nemmeno un capello bianco|neanche un capello bianco|nemmeno una ruga
      neanche una ruga|mai più un brufolo|nemmeno un brufolo|stop al mal di|stop alla caduta|stop ai dolori`,
    'claim.weight': `
      perdi … chili in|perdere … chili in|perdi … kg in|dimagrisci … senza|dimagrire senza|brucia … grassi … dormi|meno 10 chili
      scioglie … grasso … in
      perdi … kg|perdi … chili|perda … kg|perda … chili|perderà … chili|perderà … kg|perdete … chili|kg … senza dieta|chili … senza dieta
      kg … senza palestra|chili … senza palestra|chili … senza sforzo|chili … senza sport|kg in … giorni|chili in … giorni|kg in … settimane
      chili in … settimane|chili al mese|chili alla settimana|due taglie in meno|una taglia in meno|taglie in meno in|pancia piatta in
      dimagrire dormendo|dimagrisci dormendo
      pancia si scioglie|pancia … sparisce|cm in meno in|cm di girovita in meno|centimetri in meno in`,
    'claim.absolute': `
      funziona al 100|risultati garantiti al|garantito a vita … non si rompe|effetto miracoloso|nessun rischio … garantito
      il migliore … di tutto il mondo
      funziona su tutti|funziona con tutti nessuno|funziona su chiunque|funziona sempre e su tutti|funziona a colpo sicuro
      riduce la bolletta|riduci la bolletta|dimezza la bolletta|dimezza le bollette|dimezzi la bolletta|taglia la bolletta
      bolletta … dimezzata|bolletta … della metà|bolletta … a metà|% di benzina in meno|% di carburante in meno|consumi … dimezzati
      risparmi … % di carburante|risparmi … % di corrente|il miglior … al mondo|la miglior … al mondo|il migliore … del mondo
      la migliore … del mondo|i migliori … del mondo|il miglior … del mondo|il più efficace al mondo|il più resistente al mondo
      100 % di successo|successo garantito al`,
    'counterfeit.admission': `
      non è originale ma|non sono originali ma|non è l'originale ma|è una replica … perfetta|è una copia … ma|è un'imitazione ma
      nessuno nota la differenza|nessuno se ne accorge|non si vede la differenza|identica all'originale|identico all'originale
      uguale all'originale ma|stessa fabbrica … marca|a questo prezzo … non è originale|a questo prezzo … non può essere originale
      vendiamo repliche|trattiamo repliche|è tarocco ma|sono tarocchi ma
      non è una vera|non è un vero|non sono veri|non sono vere|mica può essere originale|mica è originale|mica sono originali|originale no
      originali no|originale proprio no|è una aaa|una aaa|ispirata alla marca|ispirato alla marca|ispirati alla marca|ispirate alla marca
      col logo sopra|con il logo sopra|logo lo cuciamo|logo lo mettiamo noi|logo lo aggiungiamo|il logo … cuciamo noi
      il logo … applichiamo noi|due gocce d'acqua … vera|due gocce d'acqua … vero|due gocce d'acqua … originale|uguale a quella vera
      uguale a quello vero|uguali a quelle vere|come quella vera|come quello vero|falsa ma|falso ma fatto|taroccato ma|tarocca ma|tarocco ma
      senza licenza … logo|nessuno nota la|nessuno si accorge|nemmeno un esperto|merce del mercato parallelo|caduto dal camion
      caduta dal camion
      logo è imitato|logo imitato|logo è copiato|logo copiato|modello replica|replica aaa|da qui il prezzo … copia|marchio imitato
      stessa fabbrica … senza|vendo falsi|vendiamo falsi|vendo roba falsa|falsi belli|falsi fatti bene|un bel falso|senza la licenza`,
    'customs.undervalue': `
      dichiarare … valore più basso|dichiariamo … euro|dichiariamo … dollari|dichiareremo … meno|mettiamo … in fattura … meno
      scriviamo … valore … basso|abbassare … valore … dogana|fattura … importo … dogana|può dichiarare meno|potete dichiarare … meno
      dichiarate … basso|valore … simbolico … dogana|sotto i 150 … dogana
      scriviamo … euro sul|scriviamo … euro in|scriviamo … € sul|scrivete … euro sul|scrivete … euro invece|scriva … euro invece
      segnate … invece di|segni … invece di|segniamo … euro|segnate … euro|mettete … invece di|metta … euro invece|mettete … euro in fattura
      mettete … euro sul|mettiamo … euro sul|mettiamo … euro in|dichiarate … invece di|dichiari … invece di|dichiarare … invece di
      invece di … in dogana|invece di … sulla dichiarazione|invece di … sul pacco|invece di … in fattura|meno in fattura|meno sulla fattura
      prezzo più basso … fattura|prezzo … basso … dogana|fattura da … euro … dogana|fattura più bassa|due fatture … una per la dogana
      fattura finta|fattura falsa|fattura taroccata|merce usata … poco valore|usata di poco valore|scrivete … poco valore
      dichiarate … poco valore
      scrivete che non vale|scriva che non vale|dica che non vale|mettete che non vale|fattura alleggerita|fattura ridotta … dogana
      segno … euro sull'etichetta|scrivo … euro sull'etichetta|scrivo … euro sul|metto … euro sul pacco|metto … euro sulla
      la dogana non se ne accorge|la dogana non controlla|la dogana nemmeno guarda|abbassare … modulo doganale|scriviamo … euro sul pacco
      può dichiarare … euro|puoi dichiarare … euro|potete dichiarare … euro|potreste dichiarare … euro|potrebbe dichiarare … euro
      dichiarare solo|dichiarate solo|dichiari solo`,
    'customs.gift': `
      dichiarare … come regalo|dichiarate … regalo|dichiariamo … regalo|segnare … come regalo|scrivere … regalo … pacco|scrivete … regalo
      scriviamo … regalo|spedire come regalo|inviare come regalo … dogana|mandare come regalo … dogana|regalo … per evitare … dogana
      regalo … così non paga|campione … senza valore … dogana|come campione … dogana
      scrivete che è un regalo|mettete che è un regalo|mettete … regalo … dogana|metta … regalo … dogana|scriva … regalo
      che è un regalo … dazio|che è un regalo … dogana|che è un regalo … tasse|regalo … non pago|regalo … non mi fanno pagare
      come regalo … tranquill*|dichiarato come regalo|dichiarate documenti|dichiari documenti|dichiariamo documenti|scrivete documenti
      scriviamo documenti|documenti … dogana non apr*|far passare … regalo|facciamo passare … regalo|passare per regalo
      passare per un regalo|passare per campione|campione senza valore
      sarà un regalo … dogana|ufficialmente … regalo|ufficialmente … campione|sulla carta … regalo|sulla carta … campione`,
    'tax.no-invoice': `
      senza fattura … sconto|senza fattura … meno|senza fattura le|senza fattura ti|se non le serve la fattura|se non ti serve la fattura
      senza scontrino … sconto|in nero … meno|prezzo senza iva … contanti|facciamo in nero|senza iva se
      scontrino per metà|scontrino … metà importo|fattura per metà|fattura … metà importo|il resto in nero|resto in nero
      in nero … senza scontrino|le tolgo l'iva|ti tolgo l'iva|senza fattura … iva|senza scontrino … iva|si può fare in nero|si fa in nero
      facciamo senza fattura|facciamo senza scontrino|niente fattura … sconto|niente fattura … prezzo|niente scontrino … sconto
      un prezzo senza fattura|sottobanco
      in nero … senza fattura|lavoro in nero … sconto
      metà fatturata|metà fatturato|metà in fattura|metà con fattura|parte in fattura … contanti|metà … metà in contanti
      una parte senza fattura`,
    'credential.request': `
      mandami il codice … arrivat*|mi mandi il codice … arrivat*|mi dica il codice … ricev*|dimmi il codice … ricev*|le arriverà un codice
      ti arriverà un codice|riceverà un codice … comunic*|riceverai un codice … mand*|foto fronte e retro … carta|le tre cifre sul retro
      le 3 cifre sul retro|i tre numeri dietro|qual è la sua password|qual è la tua password|ci serve la sua password
      numero della carta … scadenza|confermi le credenziali|inserisca la password … link|verifichi i suoi dati … link
      selfie con … carta|selfie … carta in mano|numero sul retro della|numero dietro … carta|tre cifre dietro|3 cifre dietro|cifre sul retro
      tre numeri sul retro|foto fronte retro … carta|foto … fronte e retro … carta|messaggino … ricopi|sms … ricopi|messaggio … ricopi
      messaggino con dei numeri|sms con dei numeri|messaggio con dei numeri|numeri … li ricopi|codice … li ricopi|user e pass
      user e password|login e pass*|pin … rimborso|otp … rimborso|otp … app della banca|codice … app della banca|codice … banca … legga
      mi legga il codice|mi legga l'otp|leggimi il codice|cvv e scadenza|cvc e scadenza|il codice che le è … arrivato
      il codice che ti è … arrivato|il codice che le abbiamo … mandato|il codice che ti ho mandato|codice … appena arrivato
      arrivato un codice … me lo|arrivato un codice … dic*|arrivato il codice … me lo|fotografi la carta|fotografa la carta
      fotografare la carta|carta … tutti e due i lati|carta … entrambi i lati|carta … davanti e dietro|numero completo … carta
      mi detti la password|detti la password
      che password usa|che password usi|quale password usa|quale password usi|quale pin usa|che pin ha
      arrivato un codice … dai|arrivato un codice … dà|arrivato un codice … dia`,
    'abuse.insult': `
      siete delle merde|sei una merda|siete una merda di|fate schifo come persone|mi fate schifo|mi fai schifo|figli di … puttana
      vi venisse un|vi venga un cancro|ti venga un cancro|ti venisse un cancro|non capite un cazzo|non capisci un cazzo
      non avete un cervello|senza cervello siete|avete la merda nel cervello|merda nel cervello|ficcatevelo nel culo|ficcatelo nel culo
      mettitelo nel culo|mettetevelo nel culo|andate tutti a|che teste di|razza di … merda|siete dei ladri schifosi|massa di … incapaci
      andate a quel paese|vada a quel paese|vai a quel paese|ma sei scemo|ma siete scemi|ma sei stupido|ma siete stupidi|sei scemo o
      siete scemi o|chiudi quella bocca|chiudete quella bocca|chiudi il becco|chiudi quella fogna|chiudete il becco|tappati la bocca
      prendendo per il culo|prendete per il culo|prendi per il culo|presa per il culo|vi prendete gioco|andate a cagare|vai a cagare
      vada a cagare|andate a farvi|vai a farti|vada a farsi|andate al diavolo|va' al diavolo|vada al diavolo|andate a zappare|vai a zappare
      che non siete altro|che non sei altro|un ombrello bucato|il cervello di una gallina|cervello di gallina|cervello da gallina
      due neuroni|mi fate pena|mi fate vomitare|mi fai vomitare|mi fa vomitare|fate schifo|fai schifo|fate pena|fate ridere i polli
      non valete un|non vali un|non valete niente|non servite a niente|non servi a niente|sciacquatevi la bocca|vergogna della razza
      avete la testa vuota|vi possino|te possino|va a morì ammazzato|morì ammazzato|va' a ciapà i ratt|va a dar via|va a da' via|a fanculo
      affanculo|ficcatevi … buono|ficcatevelo … dove|infilatevi … dove|infilatevelo
      siete più inutili di|sei più inutile di
      ma va' a quel paese|va' a quel paese|va a quel paese|ma va a quel paese|andatevene a quel paese`,
    'threat.violence': `
      ti spacco … faccia|vi spacco … faccia|ti rompo … ossa|vi rompo … gambe|vengo lì e vi|vengo lì a spaccare|vengo a spaccare
      do fuoco al|do fuoco alla|darò fuoco al|brucio il … magazzino|brucio il … negozio|vi faccio saltare|ti mando all'ospedale
      vi mando all'ospedale|finisci all'ospedale|finite all'ospedale|finisci sottoterra|ti faccio ammazzare|vi faccio ammazzare
      se ti incontro … ti|se vi incontro … vi|vengo con una mazza|vengo con la pistola|ti ammazzo di botte
      gli rompo … gambe|gli spacco … faccia|gli rompo … faccia|vengo sotto casa|vengo con quattro amici|ti scanno|vi scanno|ti gonfio
      vi gonfio|ti meno|vi meno|ti corco|vi corco di botte|ti stacco la|vi stacco la|ti apro in due|ti faccio male|vi faccio male
      vi faccio passare la voglia|ti faccio passare la voglia|vi prendo a|ti prendo a calci|ti prendo a pugni|ti prendo a schiaffi
      negozio … va a fuoco|negozio … in fiamme|magazzino … in fiamme|magazzino … va a fuoco
      vengo lì con una mazza|vengo lì con la mazza|conosco gente … che vi sistem*|conosco gente … che vi fa|conosco gente … che ti sistem*
      ho amici … che vi sistem*|ho gente … che vi sistem*|ti sparo|vi sparo|ti strozzo|vi strozzo|ti ammazzo|vi ammazzo|vi brucio|ti brucio
      brucio tutto|vi stendo a terra
      ti riempio di|vi riempio di botte|vi riempio di mazzate|negozio … prendesse fuoco|capannone … prendesse fuoco
      magazzino … prendesse fuoco|sarebbe un peccato … fuoco`,
    'discrimination.refusal': `
      non vendiamo … a stranieri|non vendiamo … gente come|non spediamo … ai rom|non serviamo … zingari|gente come voi … non
      con quel cognome … non|il suo cognome … straniero|solo per … italiani veri|tornatene al tuo paese|torna al tuo paese
      tornate al vostro paese|non vogliamo … immigrati|campi rom … non
      non mandatemi un corriere nero|corriere nero … grazie|un corriere italiano|un italiano vero|uno dei nostri … non
      mandate uno dei nostri|mandate un italiano|mandatemi un italiano|parlare con un italiano … non|parlare con un uomo … non
      passatemi un uomo|mi passi un uomo|passami un uomo|a una donna … passatemi|non a una donna|non con una donna|non con una rumena
      non con uno straniero|non con un cinese|niente gay|niente stranieri|niente neri|niente zingari|niente rom|niente musulmani
      niente ebrei|niente africani|niente immigrati|niente extracomunitari|niente donne … al|tornatevene al|tornatene al|tornatene in
      tornatevene in|tornate al vostro|tornate da dove|torna da dove|a casa vostra … stranieri|gay … cerchi altrove|ebrei … preferiamo di no
      stranieri … preferiamo di no|solo a italiani|con quel nome … preferiamo|troppo vecchio per|troppo vecchia per
      con gli anziani … meglio evitare
      ai rom non|agli zingari non|agli stranieri non|ai neri non|agli africani non|ai gay non|agli immigrati non|ai cinesi non
      con gli arabi non|con i cinesi non|con gli stranieri non|con i neri non|con gli zingari non|con i rumeni non|con gli africani non
      coi neri non|coi rumeni non|coi cinesi non|corriere di colore
      quartieri … arabi … non consegn*|pieni di arabi|pieni di stranieri|pieni di neri|troppi stranieri|troppi arabi|gente di qui … non
      a quella gente non`,
    'discrimination.slur': `
      sporco … negro|torna nella giungla|torna sul barcone|tornate sui barconi|torna in africa|scimmia di merda|scimmie di merda
      hitler … ragione|ai forni|torna sull'albero
      cinesi … falsi|cinesi … imbroglioni|zingari rubano|zingari … ladri|rom … ladri|neri … puzz*|arabi … fid*|musulmani … fid*|ebrei … fid*
      meridionali … ladri|napoletani … ladri|rumeni … ladri|albanesi … ladri|marocchini … ladri`,
    'cancellation.request': `
      annulli … dal suo account|annulli … non disponibile|annulla … non disponibile|può annullare … non abbiamo
      potrebbe annullare … esaurito|richieda l'annullamento … esaurito|annulli … indicando come motivo|annulla … mettendo come motivo
      se annullo io … penalizz*|se annulliamo noi … penalizz*|così non veniamo penalizzati|così non abbiamo penali
      ordinato per errore … come motivo`,
    'dispute.discouraged': `
      non apra … controversia|non aprire … controversia|non apra … contestazione|non aprire … contestazione|non apra … reclamo
      non aprire … reclamo|inutile aprire|non serve aprire … reclamo|eviti … reclamo|chiuda la controversia|chiudi la controversia
      chiuda la contestazione|chiudi la contestazione|ritiri il reclamo|ritira il reclamo|risolviamo … senza amazon
      risolviamo … senza ebay|risolviamo tra noi|se apre … reclamo … tempi|se apre una controversia … non|non coinvolga amazon
      non contatti amazon|non contatti ebay`,
    'message.unneeded': `
      grazie per il suo acquisto … presto|grazie per il tuo acquisto … presto|il suo ordine è in preparazione
      il tuo ordine è in lavorazione|la informiamo che il suo ordine … spedito … grazie`,
    'phishing.identity': `
      il suo account … sospeso|il tuo account … sospeso|il suo conto è stato bloccato|account limitato … verific*
      verifichi la sua identità … link|verifica il tuo account … link|clicchi sul link … account|siamo il servizio sicurezza
      servizio antifrode … verific*|supporto ufficiale … account|aggiorni i dati di pagamento … link`,
  },
}
