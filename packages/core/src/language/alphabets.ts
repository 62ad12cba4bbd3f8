/**
 * The letters beyond a to z that each language writes in its everyday words. Romanised text has none.
 * Source: the languages' national orthographies, as in CLDR 48, exemplar characters (main set).
 */
export const LATIN_LETTERS: Readonly<Record<string, string>> = {
  en: 'é',
  de: 'äöüß',
  fr: 'àâæçéèêëîïôœùûüÿ',
  es: 'áéíñóúü',
  it: 'àèéìòóù',
  pt: 'áâãàçéêíóôõúü',
  nl: 'áäéèëïíóöúü',
  pl: 'ąćęłńóśźż',
  sv: 'åäöé',
  da: 'æøåé',
  nb: 'æøåéòô',
  fi: 'äöåšž',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșțşţ',
  tr: 'çğıöşüâîû',
  vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  id: 'é',
  ms: 'é',
  tl: 'ñáàâéíóú',
}

/** The letters that not all of Russian, Ukrainian and Bulgarian write. */
export const CYRILLIC_LETTERS: Readonly<Record<string, string>> = {
  ru: 'ёыэъ',
  uk: 'ґєії',
  bg: 'ъѝ',
}

/** The letters that only one of Arabic and Persian writes in its everyday words. */
export const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ar: 'يكىةأإؤئ',
  fa: 'پچژگیکئؤ',
}
