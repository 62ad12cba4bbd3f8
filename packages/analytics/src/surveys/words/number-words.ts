import type { LanguageTag } from '@crossdesk/core'

/**
 * Zero to ten in words, by language; several ways to say one with a slash. Han numerals are read as digits. Words that alone are more often something else
 * are left out: Korean 오 is an "oh", Vietnamese "không" a "no".
 */
export const numberWords: Readonly<Record<LanguageTag, string>> = {
  ar: 'صفر|واحد/واحدة|اثنان/اثنين/اتنين|ثلاثة/تلاتة|أربعة/اربعة|خمسة|ستة|سبعة|ثمانية/تمانية|تسعة|عشرة',
  de: 'null|eins|zwei/zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn',
  en: 'zero|one|two|three|four|five|six|seven|eight|nine|ten',
  es: 'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
  fr: 'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
  he: 'אפס|אחת/אחד|שתיים/שניים|שלוש/שלושה|ארבע/ארבעה|חמש/חמישה|שש/שישה|שבע/שבעה|שמונה|תשע/תשעה|עשר/עשרה',
  hi: 'शून्य|एक|दो|तीन|चार|पांच/पाँच|छह/छः|सात|आठ|नौ|दस',
  id: 'nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh',
  it: 'zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
  ko: '영|하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열',
  nl: 'nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
  pl: 'zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć',
  pt: 'zero|um|dois|três|quatro|cinco|seis|sete|oito|nove|dez',
  ru: 'ноль/нуль|один/единица|два/двойка|три/тройка|четыре/четверка/четвёрка|пять/пятерка/пятёрка|шесть|семь|восемь|девять|десять',
  sv: 'noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio',
  th: 'ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ',
  tr: 'sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on',
  uk: 'нуль|один|два|три|чотири|пʼять/пять|шість|сім|вісім|девʼять/девять|десять',
  vi: 'zero|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười',
}
