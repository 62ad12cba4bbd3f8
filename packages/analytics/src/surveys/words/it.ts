import type { SurveyWords } from '../survey-words.ts'

/** Italian. */
export const it: SurveyWords = {
  language: 'it',
  questions: {
    csat: 'Quanto è soddisfatto/a del nostro aiuto? (1 = per niente, 5 = moltissimo)',
    nps: 'Con quale probabilità ci consiglierebbe ad amici o familiari? Risponda per favore con un numero da 0 (per niente probabile) a 10 (molto probabile).',
    ces: 'Quanto è stato facile risolvere la sua richiesta con noi? (1 = molto difficile, 7 = molto facile)',
  },
  satisfaction: ['Molto scontento/a', 'Scontento/a', 'Così così', 'Soddisfatto/a', 'Molto soddisfatto/a'],
  ease: ['Molto difficile', 'Difficile', 'Un po’ difficile', 'Una via di mezzo', 'Abbastanza facile', 'Facile', 'Molto facile'],
  menu: 'Scegli',
  thanks: 'Grazie mille per la sua risposta!',
  sorry: 'Grazie per la sincerità. Se vuole, ci scriva in due righe che cosa avremmo potuto fare meglio.',
  reading: {
    satisfied: [
      'molto insoddisfatto|molto insoddisfatta|per niente soddisfatto|per niente soddisfatta|per nulla soddisfatto|per nulla soddisfatta|affatto soddisfatto|molto scontento|molto scontenta|molto deluso|molto delusa|pessimo|pessima|molto male|malissimo|terribile|orribile|un disastro|disastroso|vergognoso|scandaloso|da dimenticare',
      'insoddisfatto|insoddisfatta|non soddisfatto|non soddisfatta|non sono soddisfatto|non sono soddisfatta|poco soddisfatto|poco soddisfatta|non molto soddisfatto|non molto soddisfatta|scontento|scontenta|deluso|delusa|deludente|male|non bene|non molto bene|scarso|scarsa|non contento|non contenta|non sono contento|non buono|cattivo',
      'neutro|neutrale|normale|nella media|mediocre|sufficiente|né bene né male|insomma|discreto|discreta|nì|si può migliorare',
      'soddisfatto|soddisfatta|abbastanza soddisfatto|abbastanza soddisfatta|piuttosto soddisfatto|contento|contenta|abbastanza contento|abbastanza contenta|bene|buono|buona|abbastanza bene|non male|niente male|mica male|bravi|buon',
      'molto soddisfatto|molto soddisfatta|soddisfattissimo|soddisfattissima|pienamente soddisfatto|pienamente soddisfatta|completamente soddisfatto|del tutto soddisfatto|super soddisfatto|molto contento|molto contenta|contentissimo|contentissima|felicissimo|felicissima|molto bene|benissimo|ottimo|ottima|ottimi|ottimamente|eccellente|eccellenti|perfetto|perfetta|fantastico|fantastica|bravissimi|super|top|meraviglioso|splendido|impeccabile|il massimo|stupendo|grandi|magnifico',
    ],
    easy: [
      'difficilissimo|molto complicato|per niente facile|per nulla facile|estremamente difficile|complicatissimo|impossibile|troppo complicato|un incubo',
      'complicato|non facile|non è stato facile|non molto facile|faticoso|poco facile',
      'piuttosto difficile|abbastanza difficile|un po complicato|un poco difficile',
      'neutro|normale|né facile né difficile|così così|nella media',
      'piuttosto facile|non troppo difficile|relativamente facile|non tanto difficile',
      'semplice|abbastanza semplice|non difficile|non è stato difficile|nessun problema|senza problemi|agevole',
      'facilissimo|molto semplice|semplicissimo|super facile|estremamente facile|un gioco da ragazzi|per niente difficile|per nulla difficile',
    ],
    around:
      'io|sono|sono stato|sono stata|è|era|è stato|è stata|ero|do|vi do|le do|darei|direi|diciamo|un|una|il|lo|la|mio|il mio|voto|il mio voto|valutazione|risposta|servizio|assistenza|aiuto|il servizio|nel complesso|davvero|veramente|onestamente|sinceramente|tutto|grazie|grazie mille|grazie tante|molte grazie|tante grazie|ciao|salve|buongiorno|buonasera|saluti|cordiali saluti|per favore|e|a voi|a lei|sì|team|per me|gentilissimi|gentilissima|gentilissimo',
    stars: 'stelle|stella|stelline',
    points: 'punti|punto|pt',
    of: 'su|su un massimo di|di|su una scala da',
    outOf: '',
    but: 'ma|però|tuttavia|perché|anche se|tranne|peccato|purtroppo|siccome|solo che|eccetto',
    about: 'con|del|della|dei|di come|che|per|dal|dalla',
    not: 'non|no|mai|niente|nulla|nessun|nessuna|affatto|neanche|senza',
    asks: 'dov’è|dove è|dove|quando|come posso|come faccio|quanto|perché non|potete|può|potrebbe|potreste|posso|vorrei|voglio|ho bisogno|mi serve|aiutatemi|mi aiuti|rimborso|rimborsare|non è arrivato|non ancora|non ho ricevuto|sto aspettando|aspetto ancora|un’altra domanda|altra domanda|l’altro ordine|mi chiami|avete',
  },
}
