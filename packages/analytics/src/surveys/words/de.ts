import type { SurveyWords } from '../survey-words.ts'

/** German. */
export const de: SurveyWords = {
  language: 'de',
  questions: {
    csat: 'Wie zufrieden sind Sie mit unserer Hilfe? (1 = sehr unzufrieden, 5 = sehr zufrieden)',
    nps: 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen? Bitte antworten Sie mit einer Zahl von 0 (sehr unwahrscheinlich) bis 10 (sehr wahrscheinlich).',
    ces: 'Wie einfach war es, Ihr Anliegen mit uns zu klären? (1 = sehr schwierig, 7 = sehr einfach)',
  },
  satisfaction: ['Sehr unzufrieden', 'Unzufrieden', 'Teils-teils', 'Zufrieden', 'Sehr zufrieden'],
  ease: ['Sehr schwierig', 'Schwierig', 'Eher schwierig', 'Teils-teils', 'Eher einfach', 'Einfach', 'Sehr einfach'],
  menu: 'Auswählen',
  thanks: 'Vielen Dank für Ihre Antwort!',
  sorry: 'Danke für Ihre offene Antwort. Wenn Sie mögen, schreiben Sie uns kurz, was wir hätten besser machen können.',
  reading: {
    satisfied: [
      'gar nicht zufrieden|überhaupt nicht zufrieden|absolut nicht zufrieden|total unzufrieden|völlig unzufrieden|sehr schlecht|miserabel|katastrophe|eine katastrophe|katastrophal|furchtbar|schrecklich|unterirdisch|grottenschlecht|mangelhaft|ungenügend|sehr enttäuscht|gar nicht gut|überhaupt nicht gut',
      'nicht zufrieden|nicht so zufrieden|nicht wirklich zufrieden|nicht sehr zufrieden|nicht ganz zufrieden|eher unzufrieden|schlecht|enttäuscht|enttäuschend|nicht gut|nicht so gut|nicht so toll',
      'neutral|teils teils|mittelmäßig|mittel|so lala|geht so|es geht|es ging so|naja|mäßig|weder noch|ausreichend|befriedigend|durchwachsen|war okay|war ok|ganz ok|ganz okay',
      'ganz zufrieden|recht zufrieden|eher zufrieden|ziemlich zufrieden|im großen und ganzen zufrieden|gut|ganz gut|recht gut|nicht schlecht|gar nicht schlecht|in ordnung|passt|freundlich',
      'super zufrieden|äußerst zufrieden|vollkommen zufrieden|voll zufrieden|rundum zufrieden|total zufrieden|mega zufrieden|voll und ganz zufrieden|absolut zufrieden|mehr als zufrieden|sehr gut|super|toll|spitze|klasse|prima|perfekt|ausgezeichnet|hervorragend|top|großartig|bestens|einwandfrei|wunderbar|genial|fantastisch|1a|mega|besser gehts nicht|echt gut|richtig gut|supergut',
    ],
    easy: [
      'sehr schwer|sehr kompliziert|extrem schwierig|extrem schwer|überhaupt nicht einfach|gar nicht einfach|total kompliziert|viel zu kompliziert|sehr umständlich|unmöglich|eine katastrophe',
      'schwer|kompliziert|nicht einfach|nicht leicht|umständlich|mühsam|nicht so einfach',
      'eher schwer|etwas schwierig|etwas kompliziert|ein bisschen schwierig|ziemlich schwierig|ein bisschen kompliziert',
      'neutral|mittel|teils teils|weder noch|geht so|es geht|so lala',
      'eher leicht|einigermaßen einfach|halbwegs einfach|nicht so schwer|nicht zu schwer',
      'leicht|ganz einfach|recht einfach|ziemlich einfach|unkompliziert|nicht schwer|nicht schwierig|problemlos|kein problem|ganz leicht',
      'sehr leicht|super einfach|total einfach|extrem einfach|kinderleicht|supereinfach|sehr unkompliziert|mega einfach|einfacher gehts nicht|überhaupt nicht schwer|gar nicht schwer|völlig problemlos',
    ],
    around:
      'ich|bin|ich bin|bin ich|war|ich war|es|es war|das war|ist|das|der|die|den|ein|eine|mein|meine|gebe|geb|ich gebe|würde|würde sagen|ich würde sagen|sage|sag|mal|ich sag mal|vergebe|von mir|gibts|gibt es|bewertung|note|antwort|service|kundenservice|hilfe|beratung|support|insgesamt|wirklich|echt|absolut|also|einfach nur|danke|dankeschön|danke schön|vielen dank|lieben dank|besten dank|herzlichen dank|danke sehr|danke euch|danke ihnen|hallo|hi|guten tag|moin|servus|liebes team|team|bitte|und|ihnen|euch|dafür|ja|gerne|alles|lg|viele grüße|liebe grüße|mfg|glatte|volle|hi zusammen',
    stars: 'sterne|stern|sternchen|sternen',
    points: 'punkte|punkt|punkten|pkt',
    of: 'von|von max|von maximal|aus|auf einer skala von',
    outOf: '',
    but: 'aber|allerdings|jedoch|nur|weil|da|obwohl|leider|außer|bis auf|denn|trotz|trotzdem',
    about: 'mit|dass|wie|für|über|bei|wegen',
    not: 'nicht|nich|ned|nie|kein|keine|keinen|nein|niemals|kaum|nichts|ohne|garnicht',
    asks: 'wo ist|wo sind|wo bleibt|wann kommt|wann bekomme|wann wird|wann ist|wie kann ich|wie lange|wieso|weshalb|warum|können sie|könnten sie|könnt ihr|kann ich|kannst du|bitte um|bitte melden|bitte schicken|bitte senden|bitte prüfen|ich brauche|ich möchte|ich will|ich hätte|hätte gern|helfen sie|hilfe bei|erstattung|rückerstattung|geld zurück|noch eine frage|noch nicht da|nicht angekommen|noch nicht erhalten|nicht erhalten|warte noch|immer noch nicht|meine andere|mein anderes|rufen sie|was ist mit|haben sie',
  },
}
