import type { CountryCode, LanguageTag } from '../model/basics.ts'
import { market } from '../markets/markets.ts'
import type { LanguageHints } from '../ports/language-detector.ts'

/** What the hints say for a language, in nats of log odds, and which of them said it. */
export interface HintEvidence {
  readonly weights: ReadonlyMap<LanguageTag, number>
  readonly names: readonly string[]
}

/**
 * Natural logarithms of odds. A hint of 4 nats raises a language that it names fifty-fold against one that it does not: right for a hint that
 * holds four times in five among two dozen languages (0.8 / 0.2 * 20 = e^4.4).
 */
const LOCALE = 4
const HISTORY = 3.5
const MARKET_FIRST = 2.5
const MARKET_OTHER = 1.5
const CHANNEL = 1.5
/** People romanise now and then; a hint at a language hints at its romanisation somewhat less. */
const ROMANISED_LESS = 1.2
/** Hints often come from one source, so together they never count for more than this. */
const TOGETHER = 6

/** Which languages are usual on channels that have a home. */
const CHANNEL_LANGUAGES: Readonly<Record<string, string>> = {
  allegro: 'pl',
  'jd-worldwide': 'zh-Hans',
  kakao: 'ko',
  line: 'ja th zh-Hant',
  mercadolibre: 'es pt',
  naver: 'ko',
  ozon: 'ru',
  rakuten: 'ja',
  tokopedia: 'id',
  wechat: 'zh-Hans',
  wildberries: 'ru',
  zalo: 'vi',
}

/** Codes that mean a language of the set: old ones, macrolanguages and their usual member (CLDR 48, language aliases). */
const ALIASES: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  in: 'id',
  iw: 'he',
  fil: 'tl',
  cmn: 'zh',
  arb: 'ar',
  pes: 'fa',
  zsm: 'ms',
  may: 'ms',
}

const HANT_REGIONS = new Set<CountryCode>(['TW', 'HK', 'MO'])
const HANS_REGIONS = new Set<CountryCode>(['CN', 'SG', 'MY'])

/**
 * The tag that the detector uses for a language: without a region, with a script only for Chinese and romanised text. `zh` alone stays open.
 *
 * @example
 * toDetectable('pt-BR') // 'pt'
 * toDetectable('zh-TW') // 'zh-Hant'
 */
export function toDetectable(tag: LanguageTag): LanguageTag {
  const [first = '', ...rest] = tag.split(/[-_]/)
  const lower = first.toLowerCase()
  const language = ALIASES[lower] ?? lower
  const script = rest.find((part) => part.length === 4)?.toLowerCase()
  if (language === 'zh') return chineseTag(script, rest.find((part) => part.length === 2)?.toUpperCase())
  return script === 'latn' && ROMANISED.has(language) ? `${language}-Latn` : language
}

const ROMANISED = new Set(['ar', 'hi', 'ru', 'el', 'fa', 'zh'])

function chineseTag(script: string | undefined, region: string | undefined): LanguageTag {
  if (script === 'latn') return 'zh-Latn'
  if (script === 'hans') return 'zh-Hans'
  if (script === 'hant') return 'zh-Hant'
  if (region === undefined) return 'zh'
  if (HANT_REGIONS.has(region)) return 'zh-Hant'
  return HANS_REGIONS.has(region) ? 'zh-Hans' : 'zh'
}

const NO_EVIDENCE: HintEvidence = { weights: new Map(), names: [] }

/** Weighs the hints. */
export function weighHints(hints: LanguageHints): HintEvidence {
  if (hints.locale === undefined && hints.market === undefined && hints.history === undefined && hints.channel === undefined)
    return NO_EVIDENCE
  const weights = new Map<LanguageTag, number>()
  const names: string[] = []
  const add = (tag: LanguageTag, weight: number): void => {
    const language = toDetectable(tag)
    weights.set(language, Math.min(TOGETHER, (weights.get(language) ?? 0) + weight))
  }
  if (hints.locale !== undefined) {
    names.push('locale')
    add(hints.locale, LOCALE)
  }
  if (hints.history !== undefined && hints.history.length > 0) {
    names.push('history')
    for (const [age, tag] of hints.history.slice(0, 5).entries()) add(tag, HISTORY / (1 + age))
  }
  if (hints.market !== undefined) {
    names.push('market')
    for (const [rank, tag] of (market(hints.market)?.languages ?? []).entries()) {
      add(tag === 'zh' ? `zh-${hints.market}` : tag, rank === 0 ? MARKET_FIRST : MARKET_OTHER)
    }
  }
  const usual = hints.channel === undefined ? undefined : CHANNEL_LANGUAGES[hints.channel]
  if (usual !== undefined) {
    names.push('channel')
    for (const tag of usual.split(' ')) add(tag, CHANNEL)
  }
  for (const language of ROMANISED) {
    const weight = (weights.get(language) ?? 0) - ROMANISED_LESS
    const romanised = `${language}-Latn`
    if (weight > (weights.get(romanised) ?? 0)) weights.set(romanised, weight)
  }
  return { weights, names }
}

/** Whether a language may be the answer when only `candidates` can be: `zh` admits both scripts, and a script admits an open `zh`. */
export function isCandidate(language: LanguageTag, candidates: ReadonlySet<LanguageTag>): boolean {
  if (candidates.has(language)) return true
  if (language === 'zh') return candidates.has('zh-Hans') || candidates.has('zh-Hant')
  return (language === 'zh-Hans' || language === 'zh-Hant') && candidates.has('zh')
}
