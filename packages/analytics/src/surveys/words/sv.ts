import type { SurveyWords } from '../survey-words.ts'

/** Swedish. */
export const sv: SurveyWords = {
  language: 'sv',
  questions: {
    csat: 'Hur nöjd är du med hjälpen du fick av oss? (1 = mycket missnöjd, 5 = mycket nöjd)',
    nps: 'Hur troligt är det att du skulle rekommendera oss till vänner eller familj? Svara gärna med en siffra från 0 (inte alls troligt) till 10 (mycket troligt).',
    ces: 'Hur lätt var det att få ditt ärende löst hos oss? (1 = mycket svårt, 7 = mycket lätt)',
  },
  satisfaction: ['Mycket missnöjd', 'Missnöjd', 'Varken eller', 'Nöjd', 'Mycket nöjd'],
  ease: ['Mycket svårt', 'Svårt', 'Ganska svårt', 'Varken eller', 'Ganska lätt', 'Lätt', 'Mycket lätt'],
  menu: 'Välj',
  thanks: 'Stort tack för ditt svar!',
  sorry: 'Tack för ditt ärliga svar. Skriv gärna en rad om vad vi kunde ha gjort bättre.',
  reading: {
    satisfied: [
      'väldigt missnöjd|jättemissnöjd|inte alls nöjd|inte nöjd alls|extremt missnöjd|mycket dåligt|väldigt dåligt|jättedåligt|uruselt|fruktansvärt|hemskt|katastrof|bedrövligt|mycket besviken|väldigt besviken|inte alls bra|skitdåligt|värdelöst',
      'inte nöjd|inte så nöjd|inte särskilt nöjd|inte riktigt nöjd|ej nöjd|lite missnöjd|dåligt|dålig|besviken|inte bra|inte så bra|inget vidare',
      'neutral|sådär|så där|okej sådär|medel|medelmåttigt|lagom|mittemellan|helt okej|det var ok|det var okej|godkänt',
      'ganska nöjd|rätt nöjd|hyfsat nöjd|glad|bra|ganska bra|rätt bra|inte dåligt|inte så dåligt|fint|helt ok bra|bra jobbat',
      'väldigt nöjd|jättenöjd|supernöjd|helnöjd|helt nöjd|så nöjd|extremt nöjd|mer än nöjd|mkt nöjd|mycket bra|väldigt bra|jättebra|superbra|skitbra|mkt bra|toppen|utmärkt|perfekt|fantastiskt|underbart|suveränt|kanon|kanonbra|strålande|super|topp|grymt|bäst|väldigt glad|jätteglad',
    ],
    easy: [
      'väldigt svårt|jättesvårt|supersvårt|extremt svårt|inte alls lätt|inte lätt alls|mycket krångligt|jättekrångligt|omöjligt|en mardröm',
      'krångligt|inte lätt|inte så lätt|inte enkelt|besvärligt|komplicerat',
      'lite svårt|rätt svårt|lite krångligt|ganska krångligt',
      'neutral|mittemellan|sådär|medel|varken lätt eller svårt',
      'rätt lätt|hyfsat lätt|inte så svårt|rätt enkelt',
      'enkelt|ganska enkelt|inte svårt|inga problem|smidigt|inget krångel|inte krångligt',
      'väldigt lätt|jättelätt|superlätt|mycket enkelt|väldigt enkelt|jätteenkelt|superenkelt|extremt lätt|inte alls svårt|mkt lätt|en barnlek|jättesmidigt|hur lätt som helst',
    ],
    around:
      'jag|är|är jag|jag är|var|det|det var|det är|en|ett|min|mitt|ger|jag ger|skulle säga|jag skulle säga|säger|vi säger|betyg|mitt betyg|svar|mitt svar|service|servicen|kundservice|hjälp|hjälpen|bemötande|på det hela taget|verkligen|ärligt talat|faktiskt|allt|tack|tack så mycket|tusen tack|stort tack|tackar|tack för hjälpen|tack snälla|hej|hejsan|hallå|god dag|vänligen|och|till er|ja|teamet|absolut|mvh|ha det bra|stark|stark siffra|av mig|från mig',
    stars: 'stjärnor|stjärna',
    points: 'poäng|p',
    of: 'av|utav|på en skala till',
    outOf: '',
    but: 'men|dock|eftersom|för att|fast|även om|bara|tyvärr|förutom|då|trots',
    about: 'med|över|att|hur|för|på',
    not: 'inte|ej|aldrig|nej|ingen|inget|inga|knappast|utan|icke',
    asks: 'var är|vart är|när kommer|när får|när|hur kan jag|hur gör jag|hur länge|hur mycket|varför|kan ni|kan du|skulle ni|kan jag|får jag|jag vill|jag skulle vilja|jag behöver|hjälp mig|återbetalning|pengarna tillbaka|inte kommit|inte fått|har inte fått|fortfarande inte|väntar fortfarande|en fråga till|annan fråga|min andra|ring mig|har ni|hur går det|vad händer',
  },
}
