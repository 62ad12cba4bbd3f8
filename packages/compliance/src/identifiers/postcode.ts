import type { CountryCode } from '@crossdesk/core'

/** How postal codes are written somewhere, and how much such a shape says: 2 where hardly anything else looks like it. */
interface PostcodeShape {
  readonly shape: RegExp
  readonly weight: 1 | 2
}

const FOUR: PostcodeShape = { shape: /(?<![\p{Nd}\p{Lu}.,-])\d{4}(?![\p{Nd}.,-]|\s?[€$%:])/gu, weight: 1 }
const FIVE: PostcodeShape = { shape: /(?<![\p{Nd}\p{Lu}.,-])\p{Nd}{5}(?![\p{Nd}.,-])/gu, weight: 1 }
const SIX: PostcodeShape = { shape: /(?<![\p{Nd}\p{Lu}.,-])\p{Nd}{6}(?![\p{Nd}.,-])/gu, weight: 1 }
const THREE_TWO: PostcodeShape = { shape: /(?<![\p{Nd}-])\d{3} ?\d{2}(?![\p{Nd}-])/gu, weight: 1 }

/** Shapes by market (Universal Postal Union, Postal addressing systems in member countries). */
const SHAPES: Readonly<Record<string, PostcodeShape>> = {
  US: { shape: /(?<![\p{Nd}-])(?:[A-Z]{2}[ ,]{1,2})?\d{5}(?:-\d{4})?(?![\p{Nd}-])/gu, weight: 1 },
  GB: { shape: /(?<![\p{L}\p{Nd}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{Nd}])/giu, weight: 2 },
  CA: { shape: /(?<![\p{L}\p{Nd}])[ABCEGHJ-NPR-TVXY]\d[A-Z][ -]?\d[A-Z]\d(?![\p{L}\p{Nd}])/giu, weight: 2 },
  NL: { shape: /(?<![\p{L}\p{Nd}])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{Nd}])/gu, weight: 2 },
  IE: { shape: /(?<![\p{L}\p{Nd}])[A-Z]\d[\dW] ?[A-Z\d]{4}(?![\p{L}\p{Nd}])/gu, weight: 2 },
  PL: { shape: /(?<![\p{Nd}-])\d{2}-\d{3}(?![\p{Nd}-])/gu, weight: 2 },
  PT: { shape: /(?<![\p{Nd}-])\d{4}-\d{3}(?![\p{Nd}-])/gu, weight: 2 },
  BR: { shape: /(?<![\p{Nd}-])\d{2}\.?\d{3}-\d{3}(?![\p{Nd}-])/gu, weight: 2 },
  JP: { shape: /(?:〒\s?\p{Nd}{3}[-－ー‐]?\p{Nd}{4}|(?<![\p{Nd}-])\p{Nd}{3}[-－ー‐]\p{Nd}{4})(?![\p{Nd}-])/gu, weight: 2 },
  AR: { shape: /(?<![\p{L}\p{Nd}])(?:[A-HJ-NP-Z]\d{4}[A-Z]{3}|\d{4})(?![\p{L}\p{Nd}])/gu, weight: 1 },
  SE: THREE_TWO,
  CZ: THREE_TWO,
  SK: THREE_TWO,
  GR: THREE_TWO,
  IL: { shape: /(?<![\p{Nd}-])\d{7}(?![\p{Nd}-])/gu, weight: 1 },
  CL: { shape: /(?<![\p{Nd}-])\d{7}(?![\p{Nd}-])/gu, weight: 1 },
  IN: { shape: /(?<![\p{Nd}-])[1-9१-९]\p{Nd}{2} ?\p{Nd}{3}(?![\p{Nd}-])/gu, weight: 1 },
}

const FOUR_MARKETS = ' AT AU BE BG CH DK HU LU NO NZ PH SI ZA CY LV LT '
const FIVE_MARKETS = ' DE FR ES IT FI EE HR RS TR TH ID MY MX SA EG KR UA PK MA PE TW '
const SIX_MARKETS = ' CN RU RO VN SG CO KZ BY '

/** How the postal codes of a market look; nothing where there are none. */
export function postcodeShapeOf(market: CountryCode): PostcodeShape | undefined {
  const own = SHAPES[market]
  if (own !== undefined) return own
  const key = ` ${market} `
  if (FOUR_MARKETS.includes(key)) return FOUR
  if (FIVE_MARKETS.includes(key)) return FIVE
  return SIX_MARKETS.includes(key) ? SIX : undefined
}
