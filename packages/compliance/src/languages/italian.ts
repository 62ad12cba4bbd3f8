import type { Lexicon } from '../meaning/lexicon.ts'

/** Italian of Italy and Ticino, with formal, familiar and regional forms. */
export const italian: Lexicon = {
  language: 'it',
  words: {
    double: `doppio|due volte|2 volte`,
    triple: `triplo|tre volte|3 volte`,
    at: `chiocciola|chiocciolina|at|simbolo at|chioccola`,
    dot: `punto|dot|punto e`,
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
      linkedin|app signal|signal app`,
    messengerWeak: `
      insta|ig|fb|wa|tg|whats|uozz|signal|in dm|in direct|app verde|l'app verde|l'applicazione verde|la app verde|in pvt|pvt|in pm|su wapp
      in mess|su tele|in privato su tele`,
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
      contatti il`,
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
      in separata sede|tra me e te|tra me e lei|tra di noi privatamente|fuori dal portale`,
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
      pagamento anticipato|preferisco essere pagato`,
    payApp: `
      paypal|pay pal|paypal amici|paypal amici e familiari|paypal amici e parenti|amici e familiari|amici e parenti|paypal familiari
      pp amici|postepay|poste pay|ricarica postepay|postepay evolution|satispay|satis pay|buddybank|bancomat pay|jiffy|tinaba|vaglia
      vaglia postale|vaglia online|western union|westernunion|moneygram|money gram|ria money|revolut|wise|skrill|neteller|payoneer|twint
      zelle|venmo|cashapp|cash app|bitcoin|btc|usdt|ethereum|binance|cripto|crypto|criptovalute|criptovaluta|paysafecard|paysafe card
      sisalpay|con hype|su hype|conto hype|mooneygo|paypal.me`,
    payMethod: `
      bonifico|bonifici|con bonifico|tramite bonifico|bonifico bancario|bonifico istantaneo|bonifico diretto|contanti|in contanti|cash
      contante|in contante|assegno|con assegno|sul mio conto|sul nostro conto|mio iban|il mio iban|nostro iban|mia carta|sulla mia carta
      sulla mia postepay|con ricarica|una ricarica|pagamento diretto|link di pagamento|un link di pagamento|contrassegno diretto
      contanti alla consegna|in cripto|versamento su conto|pagamento privato|pagamento a mano|soldi a mano|contanti a mano|ricarica sulla
      ricarica su`,
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
      opinione sulla|giudizio positivo|giudizio negativo|un giudizio|punteggio|votazione|review`,
    bestRating: `
      5 stelle|cinque stelle|5 stelline|cinque stelline|5/5|5 su 5|cinque su cinque|5★|5 ★|★★★★★|⭐⭐⭐⭐⭐|5⭐|5 ⭐|massimo dei voti
      il massimo dei voti|punteggio massimo|valutazione massima|massima valutazione|punteggio pieno|voto massimo|10/10|10 e lode
      100 % positivo|tutte e 5 le stelle|5 stars`,
    badRating: `
      recensione negativa|recensioni negative|recensione pessima|pessima recensione|brutta recensione|cattiva recensione
      recensione cattiva|feedback negativo|feedback negativi|un negativo|valutazione negativa|valutazione bassa|pessima valutazione
      brutto feedback|commento negativo|commenti negativi|una stella|1 stella|una stellina|1 stellina|due stelle|2 stelle|zero stelle
      0 stelle|1★|1 ★|1⭐|1/5|giudizio negativo|voto basso|feedback neutro|recensione neutra|recensione di fuoco|recensione al vetriolo
      vi stronco|vi distruggo di recensioni|recensione da una stella|voto negativo`,
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
      votaci`,
    benefit: `
      regalo|un regalo|regalino|un regalino|omaggio|un omaggio|in omaggio|omaggi|buono regalo|buono sconto|buono amazon|buoni regalo
      buono acquisto|buono spesa|carta regalo|gift card|giftcard|coupon|codice sconto|sconto|uno sconto|voucher|rimborso|rimborso totale
      rimborso completo|rimborso parziale|rimborsiamo|rimborseremo|rimborsato|rimborso del 100 %|rimborso integrale|cashback|premio
      un premio|ricompensa|ricompense|bonus|punti fedeltà|punti extra|prodotto gratis|prodotto gratuito|articolo gratuito
      accessorio gratuito|accessorio gratis|gratis|gratuito|campione omaggio|sorpresa per te|un pensierino|pensierino|compenso|10 euro
      5 euro|15 euro|20 euro|10 €|5 €|15 €|20 €|credito di|soldi extra|estensione di garanzia|garanzia estesa|estrazione a premi|concorso
      gesto commerciale|compensazione|un buono da|buono da|buono di|buono del valore`,
    giveVerb: `
      ti inviamo|le inviamo|vi inviamo|ti invieremo|le invieremo|ti mandiamo|le mandiamo|ti mando|le mando|ti regaliamo|le regaliamo
      ti regalo|le regalo|regaliamo|ti offriamo|le offriamo|ti offro|le offro|offriamo|ti diamo|le diamo|ti do|le do|riceverai|riceverà
      riceverete|ricevi|riceva|ricevere|ottieni|ottenga|otterrai|otterrà|ottenere|avrai|avrà|guadagni|vinci|vincere|ti rimborsiamo
      la rimborsiamo|le rimborsiamo|ti rimborso|le rimborso|la rimborseremo|ti rimborseremo|le rimborseremo|ti accreditiamo
      le accreditiamo|ti facciamo|le facciamo|approfitta|in arrivo per te|ti spetta|ti aspetta`,
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
      se vi lascio|quando avrà|quando avrai|quando lasci|quando lascia|quando ci|quando la recensione|quando vedremo`,
    orElse: `
      altrimenti|sennò|se no|o altrimenti|oppure|in caso contrario|diversamente|a meno che|o lascio|o metto|o vi lascio|o vi metto
      o scrivo|o pubblico|o faccio|se non lo fate|se non mi|o vi becco|o vi beccate|o ti becchi|pena una|o recensione`,
    withhold: `
      non rimborseremo|non rimborsiamo|non verrà rimborsato|non sarà rimborsato|nessun rimborso|niente rimborso|non spediremo|non spediamo
      non verrà spedito|non sarà spedito|non invieremo|non inviamo|non mandiamo|non mando|non parte|non partirà|non sostituiremo
      non sostituiamo|non sostituisco|bloccato|resta bloccato|rimane bloccato|tratteniamo|non prima di|solo dopo|soltanto dopo|finché non
      fino a quando non|sbloccheremo|sblocchiamo|verrà sbloccato|sarà sbloccato|verrà sbloccata|non procederemo|non procediamo
      non processeremo|subordinato|vincolato|rimborso sospeso|resta sospeso|resta in sospeso|rimane in sospeso|tratteniamo il`,
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
      promo esclusiva`,
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
      ti potrebbe interessare|le potrebbe interessare|completa il tuo look|regalati|concediti|esplora`,
    ownGoods: `
      nostro negozio|il nostro negozio|mio negozio|nostro shop|il nostro shop|nostro e-commerce|nostro sito|nostra gamma|la nostra gamma
      tutta la gamma|nostri prodotti|tutti i nostri prodotti|altri prodotti|nostri altri prodotti|nostri articoli|miei altri articoli
      altre inserzioni|mie inserzioni|nostre inserzioni|nostra collezione|nostre collezioni|nostro catalogo|tutto il catalogo
      tutto il negozio|tutto il sito|nostri modelli|altri modelli|nostre novità|nostre offerte|nostri accessori|nostra selezione
      nostra vetrina|nostra linea|prossimo acquisto|prossimo ordine|prossimi acquisti`,
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
      prodotto usato|prodotto utilizzato|se usato|una volta usato|una volta indossato|una volta provato`,
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
      guarigione dalla|combatti|elimini|risolve il problema di|sparisce|spariscono|fa passare|per curare|mai più`,
    disease: `
      diabete|diabetici|diabetico|cancro|tumore|tumori|artrite|artrosi|reumatismi|eczema|psoriasi|dermatite|rosacea|vitiligine|insonnia
      emicrania|emicranie|cefalea|mal di testa|ipertensione|pressione alta|pressione sanguigna|colesterolo|trigliceridi|caduta dei capelli
      perdita di capelli|calvizie|alopecia|depressione|ansia|attacchi di panico|stress cronico|acne|virus|covid|covid-19|coronavirus
      influenza|raffreddore|asma|bronchite|allergia|allergie|malattia|malattie|infezione|infezioni|infiammazione|infiammazioni
      mal di schiena|dolori articolari|dolore articolare|dolori cronici|dolore cronico|lombalgia|sciatica|ernia|tendinite|alzheimer
      parkinson|autismo|adhd|epilessia|impotenza|disfunzione erettile|eiaculazione precoce|prostata|emorroidi|vene varicose|micosi
      onicomicosi|verruche|herpes|fuoco di sant'antonio|cistite|stitichezza|reflusso|gastrite|ulcera|colon irritabile|fibromialgia
      sclerosi|tiroide|acufene|acufeni|cataratta|glaucoma|miopia|apnea notturna|menopausa|endometriosi|infertilità|anemia|ictus|infarto
      aids|hiv|epatite|cirrosi|sinusite|febbre|obesità`,
    weight: `
      dimagrire|dimagrisci|dimagrisca|dimagrante|dimagrimento|dimagrirai|perdere peso|perdi peso|perdita di peso|perdere chili|perdi chili
      perdere 10 chili|perdi 10 chili|perdi 5 kg|perdi 10 kg|perdi fino a|chili in meno|chili di troppo|chili in eccesso|brucia grassi
      bruciagrassi|brucia i grassi|bruciare i grassi|brucia il grasso|scioglie il grasso|scioglie i grassi|snellente|snellire
      pancia piatta|grasso addominale|senza dieta|senza diete|spezza fame|sgonfia la pancia|taglie in meno`,
    absolute: `
      garantito|garantita|garantiti|risultato garantito|risultati garantiti|al 100 %|100 % efficace|100 % garantito|100 % sicuro
      cento per cento|al cento per cento|definitivamente|una volta per tutte|dall'oggi al domani|in una notte|in una sola notte
      in pochi giorni|in una settimana|in 7 giorni|in 10 giorni|in due settimane|in 2 settimane|in un mese|in 30 giorni|in tre settimane
      in 3 settimane|senza effetti collaterali|nessun effetto collaterale|senza controindicazioni|scientificamente provato
      scientificamente testato|clinicamente provato|clinicamente testato|provato scientificamente|dimostrato scientificamente|miracoloso
      miracolosa|senza fatica|senza sforzo|infallibile|senza farmaci|senza medicine|senza sport|guarigione completa|guarire per sempre
      sparire per sempre|via per sempre|per sempre in|effetto miracolo|100 per cento|in 24 ore|in poche ore|in 5 giorni|garantite
      senza alcun effetto collaterale|senza bisturi`,
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
      ridurre il valore`,
    papers: `
      in fattura|sulla fattura|fattura commerciale|fattura proforma|fattura doganale|dichiarazione doganale|nella dichiarazione
      modulo doganale|sull'etichetta|etichetta doganale|sul pacco|sulla scatola|sul pacchetto|cn22|cn23|documenti doganali
      documenti di spedizione|bolla doganale|sulla bolla|dichiarazione di spedizione|nella fattura|fattura con importo|fattura con valore
      sulla lettera di vettura`,
    lowValue: `
      valore più basso|valore inferiore|valore minore|valore basso|valore ridotto|valore minimo|valore simbolico|valore irrisorio
      basso valore|minor valore|meno del valore|valore di 10|valore di 15|valore di 20|valore di 5|prezzo più basso|prezzo inferiore
      prezzo simbolico|importo inferiore|importo più basso|importo minore|importo ridotto|meno di quanto|metà del prezzo|metà del valore
      la metà del valore|meno di 150 euro|meno di 150 €|meno di 22 euro|meno di 45 euro|sotto i 150|sotto i 22|sotto i 45|a 10 euro
      a 20 euro|solo 10 euro|solo 20 euro|cifra più bassa|cifra bassa|cifra inferiore|10 dollari sul|solo 10 dollari|a 10 dollari
      a 20 dollari|valore di 30|di poco valore|prezzo ridotto in`,
    giftMark: `
      come regalo|come un regalo|come dono|come omaggio|regalo sul pacco|regalo sulla dichiarazione|regalo in dogana|segnato regalo
      scrivere regalo|scrivete regalo|scriviamo regalo|scrivi regalo|voce regalo|casella regalo|che è un regalo|come gift|gift sul
      dicitura gift|dicitura regalo|come campione|come campioni|campione gratuito|campione senza valore|campioni senza valore
      senza valore commerciale|come documenti|come effetti personali|effetti personali|come usato|uso personale sul|regalo tra privati`,
    avoidTax: `
      evitare la dogana|evitare dogana|evitare i dazi|evitare dazi|evitare le tasse|evitare tasse|evitare l'iva
      evitare di pagare la dogana|evitare di pagare i dazi|eludere la dogana|evadere|evadere l'iva|aggirare la dogana|non pagare la dogana
      non pagare dogana|non pagare i dazi|non pagare dazi|non pagare le tasse|non pagare l'iva|non paghi la dogana|non paghi dogana
      non paghi i dazi|non paghi le tasse|non paga la dogana|non paga dazi|senza pagare la dogana|senza pagare dazi|senza pagare le tasse
      senza pagare l'iva|risparmiare sulla dogana|risparmiare i dazi|risparmiare sulle tasse|risparmiare l'iva|risparmi l'iva
      pagare meno dazi|pagare meno dogana|pagare meno tasse|saltare la dogana|senza iva`,
    noInvoice: `
      senza fattura|senza scontrino|senza ricevuta|in nero|al nero|niente fattura|niente scontrino|non fatturato|senza emettere fattura
      non faccio fattura`,
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
      seed phrase|frase di recupero`,
    askVerb: `
      inviami|inviaci|mi invii|ci invii|inviateci|inviatemi|inviarci|inviarmi|inviare|mandami|mandaci|mi mandi|ci mandi|mandateci
      mandatemi|mandarci|mandarmi|dammi|dacci|mi dia|ci dia|dateci|darci|darmi|mi dai|ci dai|forniscimi|fornisci|fornirci|ci fornisca
      mi fornisca|forniteci|comunicami|comunicaci|mi comunichi|ci comunichi|comunicarci|comunicateci|dimmi|dicci|mi dica|ci dica|dirci
      dirmi|mi dici|diteci|condividi|condivida|condividere|condividete|conferma la|conferma il|confermi|confermaci|ci confermi|ho bisogno
      mi serve|ci serve|mi servono|ci servono|abbiamo bisogno|avremmo bisogno|qual è|quale è|qual'è|dettami|mi detti|ci detti|inoltrami
      ci inoltri|inoltrateci|mi giri|girami|leggimi|mi legga|ci legga|risponda con|rispondi con|trasmetterci|verifichi la|ci serve il`,
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
      morto di fame|morti di fame|mezza sega|mezze seghe|sottosviluppati|sottosviluppato`,
    insultWeak: `
      scemo|scemi|scema|sceme|stupidi|stupide|inutili|incapace|incapaci|incompetente|incompetenti|inetto|inetti|ladro|ladri|ladra|ladroni
      bugiardo|bugiardi|bugiarda|bugiarde|pagliaccio|pagliacci|buffone|buffoni|buffona|ignorante|ignoranti|asini|somaro|somari|maiali
      porci|schifosi|schifoso|schifosa|vergognosi|patetici|disonesto|disonesti|delinquente|delinquenti|parassiti|parassita|fannullone
      fannulloni|nullità|falliti|fallito|cialtrone|cialtroni|cialtrona|poveracci|poveraccio|mentecatti|mentecatto|imbroglione|imbroglioni
      imbrogliona|mascalzone|mascalzoni|furfanti|zotico|zotici|cafone|cafoni|burini|vermi|sanguisughe|mafiosi|sciacalli|tonto|tonti
      rimbambito|squallidi|merde|capre ignoranti|delle capre|una capra|degli animali|delle bestie|un animale|della spazzatura
      vera spazzatura|un verme|pecoroni|zerbini|trogloditi|troglodita|incapacissimi|rincitrulliti|criminali|ridicoli|stupido|stupida
      patetico|animali|bestie|asino|terroni`,
    addressee: `
      sei un|sei una|sei uno|sei proprio|siete dei|siete degli|siete una|siete tutti|siete solo|voi siete|lei è un|lei è una|lei è proprio
      è un venditore|sono dei|sono degli|sono tutti|razza di|branco di|massa di|manica di|banda di|accozzaglia di|che razza di
      il vostro staff di|vostri dipendenti|i vostri operatori|il tuo personale|la vostra azienda di|questo venditore è|il venditore è
      specie di|maledetto|maledetti|tu sei|siete proprio|siete veramente|siete davvero|siete i più|siete più|siete solo dei|siete così
      sei così|sei veramente|sei davvero|brutto pezzo|sono proprio dei|siete un branco|siete un|lei è|ma siete|siete stati dei
      vostro personale di|sono solo dei|sono una massa|siete`,
    threat: `
      so dove abiti|so dove abitate|so dove vivi|so dove lavori|so dove lavorate|so dove trovarti|so dove trovarvi|sappiamo dove abiti
      sappiamo dove abitate|so chi sei e dove|conosco il tuo indirizzo|ho il tuo indirizzo|ho il vostro indirizzo e|te ne pentirai
      ve ne pentirete|se ne pentirà|te ne farò pentire|ve ne farò pentire|te la farò pagare|ve la farò pagare|te la faccio pagare
      ve la faccio pagare|la pagherai cara|la pagherete cara|me la pagherai|me la pagherete|ti vengo a prendere|vi vengo a prendere
      vengo a prenderti|vengo a prendervi|ti vengo a cercare|vi vengo a cercare|vengo a cercarti|vengo a cercarvi|vengo a casa tua
      vengo lì e|ti trovo|vi trovo|ti troverò|vi troverò|guardati le spalle|guardatevi le spalle|stai attento a te|state attenti a voi
      attento a quello che|ti aspetto sotto casa|vi aspetto sotto|ti aspetto fuori|vi aspetto fuori|vedrai cosa ti succede
      vedrete cosa vi succede|vedrai cosa ti faccio|vedrete cosa vi faccio|non sai con chi hai a che fare
      non sapete con chi avete a che fare|pensa alla tua famiglia|pensate alle vostre famiglie|pensa ai tuoi figli|hai i giorni contati
      avete i giorni contati|sei morto|sei un uomo morto|siete morti|farai una brutta fine|farete una brutta fine|ti mando qualcuno
      vi mando qualcuno|devi morire|dovete morire|ti rovino|ti rovino la vita|finisce male per|ti faccio passare la voglia`,
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
      do una lezione|ti corco|corcare di`,
    target: `
      ti|te|vi|voi|tua famiglia|la tua famiglia|la vostra famiglia|le vostre famiglie|tuoi figli|i tuoi figli|vostri figli|tua moglie
      tua madre|casa tua|la tua casa|vostro negozio|il vostro negozio|tuo negozio|il tuo negozio|vostro magazzino|il vostro magazzino
      il magazzino|vostra sede|la vostra sede|vostri uffici|i vostri uffici|vostro ufficio|il corriere|il vostro corriere|tua macchina
      il tuo corriere|a te|a voi|ufficio vostro|la vostra macchina|le vostre macchine|dipendenti`,
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
      dai nomadi`,
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
      non accettiamo ordini dai|non accettiamo ordini dagli|non vendiamo a gente`,
    contempt: `
      sono tutti ladri|tutti ladri|sono ladri|rubate tutti|truffano|imbrogliano|mentono|sono bugiardi|tutti bugiardi|tutti uguali
      sono tutti uguali|sudici|puzzano|puzzate|razza inferiore|sono animali|sono bestie|scarafaggi|topi di fogna|terroristi|fannulloni
      non ci si può fidare|non mi fido|non c'è da fidarsi|inaffidabili|torna al tuo paese|tornate al vostro paese|tornatevene al
      tornatene al|torna a casa tua|tornate a casa vostra|tornatene a casa|ritorna nel tuo paese|gente inferiore|sono il male|ci invadono
      rubano tutti|rubano sempre|che rubano|sono sporchi|gente sporca|tutti delinquenti|sono delinquenti|sono parassiti|come scimmie
      sono scimmie|sono inferiori|popolo inferiore|stiano in cucina|tutti criminali|sono criminali`,
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
      non serve l'imballo|non occorre la|non è necessaria la|non è necessario il|non è necessario l'`,
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
      trova il nostro sito … google|togli gli spazi … numero|unisci i numeri`,
    'contact.request': `
      ha whatsapp|hai whatsapp|avete whatsapp|mi lascia il suo numero|mi lasci il tuo numero|mi dai il tuo numero|mi dà il suo numero
      possiamo sentirci … altrove|preferisco parlare … fuori`,
    'payment.outside': `
      pagami … in privato|bonifico … direttamente a me|bonifico … sul mio conto|ti mando l'iban|le mando l'iban|ti giro l'iban
      ecco il mio iban|ecco l'iban|paghi con bonifico … sconto|ricaricami la postepay|mi ricarichi la postepay|ricarica … postepay
      paypal … amici|pagamento … amici e familiari|pagamento fuori|pagare fuori|pagamento … al di fuori|pago … senza commissioni
      se paghi in contanti|se paga in contanti|se mi paghi … bonifico|se paga con bonifico|evitiamo le commissioni
      così evitiamo … commissioni|così risparmiamo … commissioni|risparmi le commissioni|ti mando un link di pagamento
      le mando un link di pagamento|con satispay … sconto|mandami i soldi su`,
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
      invia lo screenshot … recensione … e`,
    'review.change': `
      cambiare … in 5 stelle|cambia … in 5 stelle|modificare … in positiva|modificare la recensione|modifichi la recensione
      trasformare … in positivo|eliminare la recensione|elimini la recensione|rimuovere la recensione|rimuova la recensione
      togliere il feedback negativo|togliere la recensione|portare … a 5 stelle|alzare … a 5 stelle
      richiesta di revisione del feedback … accett*|accetti la revisione del feedback|potrebbe cambiare … feedback`,
    'review.positive-only': `
      se è soddisfatto … 5 stelle|se sei soddisfatto … 5 stelle|lasciaci 5 stelle|ci lasci 5 stelle|lasciateci 5 stelle|dacci 5 stelle
      mettici 5 stelle|solo se … soddisfatto … recensione|prima di lasciare … negativ*|prima di lasciare un feedback … contatt*
      se non è soddisfatto … prima di … recensione|se non sei soddisfatto … non lasciare|ci contiamo … 5 stelle`,
    'feedback.withheld': `
      prima toglie … poi rimborsiamo|prima togli … recensione|prima cancella … recensione|prima elimini … recensione
      rimborso … solo dopo … recensione|rimborso … quando avrà … recensione|rimborso … appena … eliminata|spediremo … dopo … feedback
      spediamo … solo dopo … feedback|niente recensione niente rimborso|senza 5 stelle niente`,
    'feedback.threatened': `
      o mi rimborsate o … stella|se non mi rimborsate … recensione|se non mi rimborsate … feedback|altrimenti vi lascio … stella
      altrimenti lascio … negativ*|altrimenti recensione negativa|altrimenti feedback negativo|sennò vi lascio … recensione
      sennò … una stella|datemi uno sconto o|se mi fate uno sconto … 5 stelle|tolgo la recensione se|cambio la recensione se
      vi metto 5 stelle se|vi distruggo … recensioni|o vi riempio di recensioni`,
    'promotion.offer': `
      usa il codice … sconto|usa il codice … prossimo|sconto del … sul prossimo|sconto del … sul tuo prossimo
      visita il nostro negozio … offerte|segui il nostro negozio … offerte|iscriviti alla newsletter … sconto|scopri … nuova collezione
      scopri anche … nostri|prendi … paghi|porta un amico … sconto`,
    'rights.guarantee': `
      nessuna garanzia|non diamo garanzia|non c'è garanzia|non offriamo garanzia|senza garanzia|la garanzia legale non
      garanzia … solo 6 mesi|garanzia di soli|garanzia … solo un anno|garanzia di un solo anno|la garanzia vale solo|la garanzia decade
      garanzia solo 30 giorni`,
    'rights.withdrawal': `
      non si accettano resi|non accettiamo resi|non facciamo resi|nessun diritto di recesso|il diritto di recesso non
      non ha diritto di recesso|non può recedere|non è previsto il recesso|recesso non previsto|vendita definitiva
      tutte le vendite sono definitive|non si cambia idea|reso non previsto|resi solo entro 7 giorni|recesso solo entro 7`,
    'rights.refund': `
      non si effettuano rimborsi|non effettuiamo rimborsi|non facciamo rimborsi|non rimborsiamo mai|nessun rimborso sarà
      nessun rimborso verrà|i soldi non si restituiscono|non restituiamo i soldi|non ridiamo soldi|non ridiamo i soldi
      rimborso non previsto|non avrà alcun rimborso|niente soldi indietro`,
    'rights.faulty': `
      anche se difettoso … non|anche se rotto … non|anche se arriva rotto|difettoso … non si cambia|non rispondiamo dei difetti
      non rispondiamo di difetti|non siamo responsabili … difett*|nessun reclamo … accettato|non si accettano reclami
      reclami solo entro 24 ore|reclami entro 24 ore|reclami entro 48 ore|dopo 24 ore … nessun reclamo|deve provare lei … difetto`,
    'rights.sale-item': `
      articoli in saldo … non|merce in saldo … non si|saldi … nessun cambio|saldi … niente resi|in offerta … non rimborsa*
      scontati … non si cambiano|scontata non si cambia|outlet … senza garanzia|in promozione … niente reso`,
    'rights.opened': `
      confezione aperta … non|prodotto aperto … non|una volta aperto … non|una volta aperta … nessun|se aperto … niente reso|aperti non si
      provato … non si rende|senza sigillo … non`,
    'rights.store-credit': `
      solo buono|solo un buono|soltanto un buono|esclusivamente buono|rimborso solo in buono|rimborso … sotto forma di buono
      non rimborsiamo … buono|facciamo solo buoni|solo cambio merce|solo cambio con altro`,
    'rights.maker': `
      si rivolga al produttore|rivolgiti al produttore|rivolgersi al produttore|contatti il produttore|deve contattare il produttore
      se la veda con il corriere|se la veda col corriere|veditela con il corriere|chieda al corriere … non a noi
      la garanzia … la dà il produttore|la garanzia è a carico del produttore|non è affar nostro|si rivolga alla casa madre
      si rivolga al fabbricante`,
    'rights.condition': `
      rimborso solo … scatola originale|senza scatola originale … niente|senza imballo originale … non|per il rimborso … firmare
      firmi … liberatoria|prima paghi … rimborso|spese di gestione … rimborso|chiuda la controversia … rimborso|chiuda prima … reclamo
      difettoso … spese a suo carico|spese di restituzione … a suo carico … difett*`,
    'claim.health': `
      guarisce … in pochi|cura il cancro|cura il diabete|sostituisce i farmaci|può smettere … farmaci|puoi buttare … medicine
      mai più insulina|dì addio ai dolori|addio dolori|addio … artrosi|elimina … 99 … virus|ricrescita … garantita
      meglio di qualsiasi farmaco|i medici non vogliono|protegge … dal covid|guarigione garantita|fa ricrescere i capelli`,
    'claim.weight': `
      perdi … chili in|perdere … chili in|perdi … kg in|dimagrisci … senza|dimagrire senza|brucia … grassi … dormi|meno 10 chili
      scioglie … grasso … in`,
    'claim.absolute': `
      funziona al 100|risultati garantiti al|garantito a vita … non si rompe|effetto miracoloso|nessun rischio … garantito
      il migliore … di tutto il mondo`,
    'counterfeit.admission': `
      non è originale ma|non sono originali ma|non è l'originale ma|è una replica … perfetta|è una copia … ma|è un'imitazione ma
      nessuno nota la differenza|nessuno se ne accorge|non si vede la differenza|identica all'originale|identico all'originale
      uguale all'originale ma|stessa fabbrica … marca|a questo prezzo … non è originale|a questo prezzo … non può essere originale
      vendiamo repliche|trattiamo repliche|è tarocco ma|sono tarocchi ma`,
    'customs.undervalue': `
      dichiarare … valore più basso|dichiariamo … euro|dichiariamo … dollari|dichiareremo … meno|mettiamo … in fattura … meno
      scriviamo … valore … basso|abbassare … valore … dogana|fattura … importo … dogana|può dichiarare meno|potete dichiarare … meno
      dichiarate … basso|valore … simbolico … dogana|sotto i 150 … dogana`,
    'customs.gift': `
      dichiarare … come regalo|dichiarate … regalo|dichiariamo … regalo|segnare … come regalo|scrivere … regalo … pacco|scrivete … regalo
      scriviamo … regalo|spedire come regalo|inviare come regalo … dogana|mandare come regalo … dogana|regalo … per evitare … dogana
      regalo … così non paga|campione … senza valore … dogana|come campione … dogana`,
    'tax.no-invoice': `
      senza fattura … sconto|senza fattura … meno|senza fattura le|senza fattura ti|se non le serve la fattura|se non ti serve la fattura
      senza scontrino … sconto|in nero … meno|prezzo senza iva … contanti|facciamo in nero|senza iva se`,
    'credential.request': `
      mandami il codice … arrivat*|mi mandi il codice … arrivat*|mi dica il codice … ricev*|dimmi il codice … ricev*|le arriverà un codice
      ti arriverà un codice|riceverà un codice … comunic*|riceverai un codice … mand*|foto fronte e retro … carta|le tre cifre sul retro
      le 3 cifre sul retro|i tre numeri dietro|qual è la sua password|qual è la tua password|ci serve la sua password
      numero della carta … scadenza|confermi le credenziali|inserisca la password … link|verifichi i suoi dati … link`,
    'abuse.insult': `
      siete delle merde|sei una merda|siete una merda di|fate schifo come persone|mi fate schifo|mi fai schifo|figli di … puttana
      vi venisse un|vi venga un cancro|ti venga un cancro|ti venisse un cancro|non capite un cazzo|non capisci un cazzo
      non avete un cervello|senza cervello siete|avete la merda nel cervello|merda nel cervello|ficcatevelo nel culo|ficcatelo nel culo
      mettitelo nel culo|mettetevelo nel culo|andate tutti a|che teste di|razza di … merda|siete dei ladri schifosi|massa di … incapaci`,
    'threat.violence': `
      ti spacco … faccia|vi spacco … faccia|ti rompo … ossa|vi rompo … gambe|vengo lì e vi|vengo lì a spaccare|vengo a spaccare
      do fuoco al|do fuoco alla|darò fuoco al|brucio il … magazzino|brucio il … negozio|vi faccio saltare|ti mando all'ospedale
      vi mando all'ospedale|finisci all'ospedale|finite all'ospedale|finisci sottoterra|ti faccio ammazzare|vi faccio ammazzare
      se ti incontro … ti|se vi incontro … vi|vengo con una mazza|vengo con la pistola|ti ammazzo di botte`,
    'discrimination.refusal': `
      non vendiamo … a stranieri|non vendiamo … gente come|non spediamo … ai rom|non serviamo … zingari|gente come voi … non
      con quel cognome … non|il suo cognome … straniero|solo per … italiani veri|tornatene al tuo paese|torna al tuo paese
      tornate al vostro paese|non vogliamo … immigrati|campi rom … non`,
    'discrimination.slur': `
      sporco … negro|torna nella giungla|torna sul barcone|tornate sui barconi|torna in africa|scimmia di merda|scimmie di merda
      hitler … ragione|ai forni|torna sull'albero`,
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
