import type { SurveyWords } from '../survey-words.ts'

/** Dutch. */
export const nl: SurveyWords = {
  language: 'nl',
  questions: {
    csat: 'Hoe tevreden bent u over onze hulp? (1 = zeer ontevreden, 5 = zeer tevreden)',
    nps: 'Hoe waarschijnlijk is het dat u ons bij vrienden of familie aanbeveelt? Antwoord alstublieft met een cijfer van 0 (zeer onwaarschijnlijk) tot 10 (zeer waarschijnlijk).',
    ces: 'Hoe makkelijk was het om uw vraag met ons op te lossen? (1 = heel moeilijk, 7 = heel makkelijk)',
  },
  satisfaction: ['Zeer ontevreden', 'Ontevreden', 'Neutraal', 'Tevreden', 'Zeer tevreden'],
  ease: ['Heel moeilijk', 'Moeilijk', 'Vrij moeilijk', 'Er tussenin', 'Vrij makkelijk', 'Makkelijk', 'Heel makkelijk'],
  menu: 'Kiezen',
  thanks: 'Hartelijk dank voor uw antwoord!',
  sorry: 'Bedankt voor uw eerlijke antwoord. Als u wilt, laat ons dan kort weten wat we beter hadden kunnen doen.',
  reading: {
    satisfied: [
      'heel ontevreden|erg ontevreden|helemaal niet tevreden|totaal niet tevreden|absoluut niet tevreden|zeer slecht|heel slecht|erg slecht|verschrikkelijk|vreselijk|waardeloos|dramatisch|een ramp|zwaar teleurgesteld|heel teleurgesteld|bagger',
      'niet tevreden|niet zo tevreden|niet echt tevreden|niet erg tevreden|niet heel tevreden|slecht|matig tot slecht|teleurgesteld|teleurstellend|niet goed|niet zo goed|niet blij|onvoldoende|niet best',
      'gemiddeld|matig|gaat wel|zo zo|redelijk|niet goed niet slecht|mwah|voldoende|kan beter|was oké|was ok|gaat zo',
      'best tevreden|redelijk tevreden|vrij tevreden|wel tevreden|blij|goed|best goed|prima|niet slecht|netjes|fijn|ruim voldoende|aardig',
      'heel tevreden|erg tevreden|super tevreden|helemaal tevreden|volledig tevreden|meer dan tevreden|uiterst tevreden|heel blij|erg blij|super blij|heel goed|erg goed|zeer goed|supergoed|uitstekend|geweldig|top|super|perfect|fantastisch|uitmuntend|toppie|helemaal top|heel fijn|keurig|de beste|kon niet beter',
    ],
    easy: [
      'zeer moeilijk|erg moeilijk|heel lastig|erg lastig|super moeilijk|helemaal niet makkelijk|totaal niet makkelijk|onmogelijk|heel ingewikkeld|veel te ingewikkeld',
      'lastig|niet makkelijk|niet gemakkelijk|ingewikkeld|niet zo makkelijk|niet eenvoudig',
      'best moeilijk|een beetje moeilijk|een beetje lastig|vrij lastig|best lastig',
      'neutraal|gemiddeld|niet makkelijk niet moeilijk|gaat wel|er tussen in',
      'redelijk makkelijk|best makkelijk|niet zo moeilijk|niet te moeilijk|vrij eenvoudig',
      'gemakkelijk|eenvoudig|simpel|niet moeilijk|geen probleem|zonder problemen|prima te doen|soepel',
      'zeer makkelijk|erg makkelijk|super makkelijk|supermakkelijk|heel gemakkelijk|heel eenvoudig|heel simpel|super simpel|erg eenvoudig|een fluitje van een cent|kinderspel|helemaal niet moeilijk|zeer eenvoudig',
    ],
    around:
      'ik|ben|ik ben|was|het|het was|dat was|is|een|de|mijn|geef|ik geef|zou zeggen|ik zou zeggen|doe maar|jullie|u|cijfer|antwoord|beoordeling|service|klantenservice|hulp|over het algemeen|echt|eerlijk gezegd|alles|dank|bedankt|dank u|dank u wel|dankuwel|dank je|dank je wel|dankjewel|hartelijk dank|heel erg bedankt|super bedankt|thanks|hoi|hallo|hey|goedemiddag|goedendag|beste|alstublieft|aub|en|voor jullie|voor de hulp|ja|team|gewoon|mvg|groetjes|groet|dikke',
    stars: 'sterren|ster|sterretjes',
    points: 'punten|punt',
    of: 'van de|van|uit|op een schaal van|op',
    outOf: '',
    but: 'maar|echter|omdat|alleen|hoewel|want|behalve|jammer|helaas|toch|ondanks',
    about: 'met|over|dat|hoe|voor|door',
    not: 'niet|geen|nooit|nee|niks|niets|nauwelijks|zonder',
    asks: 'waar is|waar blijft|waar zijn|wanneer|hoe kan ik|hoe lang|hoelang|hoeveel|waarom|kunt u|kunnen jullie|kun je|zou u|kan ik|mag ik|ik wil|ik zou graag|ik heb nodig|help me|helpen met|terugbetaling|geld terug|nog niet binnen|niet ontvangen|nog niet ontvangen|nog steeds niet|niet aangekomen|ik wacht|nog een vraag|andere vraag|mijn andere|bel mij|bel me|hebben jullie|heeft u|hoe zit het',
  },
}
