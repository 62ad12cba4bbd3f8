import type { CountryCode } from '@crossdesk/core'

/**
 * Suffixes that are words too, with the markets where they are none, so that a missing space after a full stop is not taken for an address:
 * `done.it works`. An empty list: a word everywhere.
 */
const WORDS: Readonly<Record<string, string>> = {
  it: 'IT SM VA CH',
  is: 'IS',
  so: 'SO',
  no: 'NO SE DK',
  me: 'ME RS',
  to: 'TO',
  in: '',
  am: 'AM',
  at: 'AT DE CH',
  be: 'BE NL FR LU',
  de: 'DE AT CH PL CZ SK HU DK SE NO FI IT TR RU GB US JP CN KR',
  es: 'ES',
  la: '',
  do: '',
  my: 'MY SG ID',
  us: '',
  as: '',
  by: 'BY RU',
  id: 'ID MY',
  si: 'SI HR AT',
  se: 'SE NO DK FI',
  ma: 'MA FR',
  ne: '',
  ni: '',
  pa: '',
  om: '',
  ki: '',
  bu: '',
  va: '',
  sa: 'SA AE',
  mi: '',
  now: '',
  today: '',
  new: '',
  here: '',
  how: '',
  one: '',
  best: '',
  help: '',
  you: '',
  call: '',
  free: '',
  like: '',
  fast: '',
  open: '',
  safe: '',
  read: '',
  talk: '',
  wow: '',
  got: '',
  day: '',
  eat: '',
  buy: '',
  pay: '',
  win: '',
  hot: '',
  cool: '',
  fun: '',
  just: '',
  love: '',
  care: '',
  works: '',
  sale: '',
  review: '',
  reviews: '',
  moi: '',
  nous: '',
  bio: '',
  casa: '',
  ver: '',
  mas: '',
}

/** Suffixes that names of files have as well. */
const FILE_ENDINGS = new Set(['zip', 'mov', 'py', 'md', 'sh', 'ps', 'rs', 'pub', 'cab', 'so'])

/** How a bare name in prose stands. */
export interface BareName {
  /** Labels as written, case kept. */
  readonly first: string
  readonly suffix: string
  readonly labels: number
  readonly market: CountryCode
  /** Whether a word follows after one space. */
  readonly runsOn: boolean
}

/** Whether a name without scheme, `www.` or path is rather two sentences without a space between, an abbreviation or a file. */
export function isRatherProse(name: BareName): boolean {
  const suffix = name.suffix.toLowerCase()
  if (FILE_ENDINGS.has(suffix) && name.labels === 2) return true
  const isSuffixCapitalised = name.suffix !== suffix && name.suffix !== name.suffix.toUpperCase()
  const isFirstCapitalised = /^\p{Lu}/u.test(name.first)
  if (isSuffixCapitalised && (!isFirstCapitalised || suffix in WORDS)) return true
  if (name.labels > 2) return false
  const isNumber = /^\d{1,12}$/.test(name.first)
  if (isNumber) return suffix !== 'com' && suffix !== 'cn' && suffix !== 'net' && suffix !== 'ru'
  const exempt = WORDS[suffix]
  if (name.first.length === 1) return suffix !== 'com' && suffix !== 'cn' && suffix !== 'co'
  if (exempt === undefined || (name.market !== '' && exempt.includes(name.market))) return false
  if (/[\d-]/.test(name.first) && name.first.length >= 4) return false
  return name.runsOn || name.first.length < 5
}
