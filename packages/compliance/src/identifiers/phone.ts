import type { CountryCode } from '@crossdesk/core'
import type { IdentifierCueKind } from './cue.ts'
import { isAsciiDigit } from './digits/letters.ts'
import { isBlank, isInvisible } from './digits/gap.ts'
import type { NumberWindow } from './digits/number-window.ts'
import type { Identifier } from './identifier.ts'
import { plainNumberShape } from './number-shape.ts'
import { internationalPlan, phonePlanOf, type PhonePlan, type PlanFit } from './phone-plan.ts'
import type { Reading } from './reading.ts'
import { firstApart } from './resolve.ts'

const LABELS: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>([
  'phoneLabel',
  'messenger',
  'messengerWeak',
  'payApp',
  'referenceLabel',
  'cardLabel',
  'accountLabel',
  'identityLabel',
])
const PHONE: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['phoneLabel', 'messenger', 'messengerWeak', 'payApp'])
const REFERENCE: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>([
  'referenceLabel',
  'cardLabel',
  'accountLabel',
  'identityLabel',
])
const REFERENCE_ONLY: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['referenceLabel'])

/** How a window reads as a telephone number. */
interface PhoneReading {
  readonly value: string
  readonly fit: PlanFit
  readonly international: boolean
  readonly hasTrunk: boolean
  readonly usualGrouping: boolean
  readonly plan: PhonePlan | undefined
}

type Label = 'phone' | 'reference' | 'none'

/**
 * Telephone numbers: digits that fit the numbering plan of the market, or of any country after `+` or `00`, and that something marks as a
 * telephone: a word beside them, an international or trunk prefix, groups as that country writes them, or a disguise. A reference label right
 * before, and the shapes of dates, prices, orders, articles and part numbers, speak against it.
 */
export function findPhones(reading: Reading): readonly Identifier[] {
  const found: { readonly identifier: Identifier; readonly score: number }[] = []
  for (const window of reading.windows) {
    const length = window.digits.length
    if (length < 6 || length > 19) continue
    const judged = judge(reading, window)
    if (judged !== undefined) found.push(judged)
  }
  found.sort(
    (one, other) => other.score - one.score || other.identifier.end - other.identifier.start - one.identifier.end + one.identifier.start,
  )
  return firstApart(found.map(({ identifier }) => identifier))
}

function judge(reading: Reading, window: NumberWindow): { readonly identifier: Identifier; readonly score: number } | undefined {
  if (!isDigitLike(window)) return undefined
  const { text } = reading
  const plus = plusBefore(text, window.start)
  const label = labelOf(reading, window)
  if (label === 'reference' && plus < 0) return undefined
  // Every other way to be a telephone is shorter, or announced.
  if (window.digits.length > 15 && label !== 'phone') return undefined
  const phone = readPhone(window, plus >= 0, reading.market)
  if (phone === undefined) return undefined
  const labelled = label === 'phone'
  const isMarked = labelled || (phone.international && phone.fit === 'valid')
  const shape = plainNumberShape(text, window)
  if (shape !== undefined && !isShapeOverruled(reading, window, shape, isMarked)) return undefined
  if (!window.whole && !labelled && plus < 0) return undefined
  if (!labelled && plus < 0 && window.digits.length > 11 && !phone.international && !isStrongDisguise(window)) return undefined
  if (isPartLike(window) && !labelled && !phone.international && window.disguise === 'none') return undefined
  const score = scoreOf(window, phone, labelled)
  if (score < 2) return undefined
  const start = spanStart(text, window, plus)
  const evidence = [phone.fit === 'none' ? 'length' : `phone:${phone.plan?.callingCode ?? ''}`]
  if (labelled) evidence.push('label')
  if (phone.international) evidence.push('international-prefix')
  if (phone.usualGrouping) evidence.push('grouping')
  return {
    score: score + (phone.fit === 'valid' ? 2 : 0) + (window.whole ? 3 : 0),
    identifier: {
      kind: 'phone',
      start,
      end: window.end,
      value: phone.value,
      evidence,
      disguise: window.disguise,
      confidence: Math.min(0.98, 0.5 + score * 0.1 + (phone.fit === 'valid' ? 0.1 : 0)),
    },
  }
}

/** `073-5550147`: parts and spares are numbered so; a telephone written so has a word beside it that says what it is. */
function isPartLike({ sizes, gap }: NumberWindow): boolean {
  return sizes.length === 2 && gap === 'dash' && (sizes[0] ?? 0) >= 3 && (sizes[1] ?? 0) >= 7
}

function scoreOf(window: NumberWindow, phone: PhoneReading, labelled: boolean): number {
  let score = 0
  const fits = phone.fit !== 'none'
  if (phone.international && fits) score += phone.fit === 'valid' ? 3 : 2
  if (labelled) score += fits ? 3 : isPlausibleLength(window) ? 2 : 0
  if (isStrongDisguise(window) && (fits || window.digits.length >= 9)) score += 2
  if (phone.fit === 'valid') {
    if (phone.usualGrouping && window.digits.length >= 8 && isGroupingClear(window, phone)) score += 2
    if (phone.hasTrunk && window.digits.length >= 9 && isTrunkClear(window, phone)) score += 2
    else if (isUnmistakableMobile(window.digits, phone.plan)) score += 2
  } else if (window.sizes.join('-') === '3-4' && window.digits.startsWith('555')) {
    score += window.gap === 'dash' ? 2 : 1
  }
  return score
}

/** Calling codes of countries where people leave the trunk prefix away within the country as well. */
const TRUNKLESS = new Set(['86', '55', '91', '52', '54', '82', '90', '57'])

/** Two groups are anybody's, an order number's too, where telephones begin with a trunk prefix. */
function isGroupingClear(window: NumberWindow, phone: PhoneReading): boolean {
  const mayLackTrunk = phone.plan?.trunk !== '0' || TRUNKLESS.has(phone.plan.callingCode)
  return window.groups.length > 2 || (window.groups.length === 2 && (phone.hasTrunk || mayLackTrunk))
}

/** Any number may begin with 1 or 8: as trunk prefixes they need the country's groups, or the 9 of Russian mobiles. */
function isTrunkClear(window: NumberWindow, phone: PhoneReading): boolean {
  return (
    phone.plan?.trunk === '0' ||
    phone.usualGrouping ||
    window.digits.startsWith('0') ||
    (phone.plan?.callingCode === '7' && window.digits.startsWith('89'))
  )
}

/** Mobile numbers that are told from other numbers by their first digits: China 13 to 19, eleven long. */
function isUnmistakableMobile(digits: string, plan: PhonePlan | undefined): boolean {
  return plan?.callingCode === '86' && digits.length === 11 && digits >= '13' && digits < '2'
}

function isPlausibleLength(window: NumberWindow): boolean {
  return window.digits.length >= 7 && window.digits.length <= 13 && !window.digits.startsWith('000')
}

/** A disguise that only somebody takes who hides a number: words, circles, keycaps, financial numerals, digits one by one. */
function isStrongDisguise(window: NumberWindow): boolean {
  if (window.digits.length < 7) return false
  switch (window.disguise) {
    case 'none':
      return false
    case 'split':
      return window.groups.every((group) => group.digits.length === 1)
    default:
      return true
  }
}

/** Numerals of Han are words of prose too: they count from five on, or mixed with other digits. */
function isDigitLike(window: NumberWindow): boolean {
  const han = window.groups.filter((group) => group.style === 'han')
  if (han.length === 0) return true
  if (han.length < window.groups.length) return true
  return window.digits.length >= 7 && han.every((group) => group.digits.length > 1 || window.groups.length > 5)
}

function readPhone(window: NumberWindow, hasPlus: boolean, market: CountryCode): PhoneReading | undefined {
  const { digits } = window
  if (digits.length > 7 && hasFewKinds(digits)) return undefined
  if (hasPlus || digits.startsWith('00')) {
    const international = internationalPlan(hasPlus && !digits.startsWith('00') ? digits : digits.slice(2))
    if (international !== undefined) {
      const national = withoutTrunk(international.national, international.plan)
      const fit = international.plan.fit(national)
      if (fit !== 'none') return toReading(window, international.plan, national, fit, { international: true, hasTrunk: false })
    }
    if (hasPlus) return undefined
  }
  const plan = phonePlanOf(market)
  if (plan === undefined) return undefined
  let best: PhoneReading | undefined
  const consider = (national: string, hasTrunk: boolean, international: boolean): void => {
    const fit = plan.fit(national)
    if (fit === 'none' || best?.fit === 'valid') return
    if (best === undefined || fit === 'valid') best = toReading(window, plan, national, fit, { international, hasTrunk })
  }
  if (plan.trunk !== '' && digits.startsWith(plan.trunk))
    consider(digits.slice(plan.trunk.length), plan.trunk === '0' || digits.length === 11, false)
  consider(digits, false, false)
  if (digits.startsWith(plan.callingCode) && window.sizes.length > 1 && window.sizes[0] === plan.callingCode.length) {
    consider(withoutTrunk(digits.slice(plan.callingCode.length), plan), false, true)
  } else if (digits.startsWith(plan.callingCode)) {
    consider(digits.slice(plan.callingCode.length), false, false)
  }
  // Italy keeps the 0 of its lines, also from abroad: a valid number with it is as good as one with a trunk prefix.
  if (best?.fit === 'valid' && digits.startsWith('0')) best = { ...best, hasTrunk: true }
  return best ?? toReading(window, undefined, digits, 'none', { international: false, hasTrunk: false })
}

/** Whether a number is made of one or two different digits: a filler, not a telephone. */
function hasFewKinds(digits: string): boolean {
  let kinds = 0
  for (let index = 0; index < digits.length; index++) kinds |= 1 << (digits.charCodeAt(index) - 48)
  const less = kinds & (kinds - 1)
  return (less & (less - 1)) === 0
}

function toReading(
  window: NumberWindow,
  plan: PhonePlan | undefined,
  national: string,
  fit: PlanFit,
  how: { readonly international: boolean; readonly hasTrunk: boolean },
): PhoneReading {
  const trunkLength = how.hasTrunk ? (plan?.trunk.length ?? 0) : 0
  return {
    value: plan === undefined ? window.digits : `+${plan.callingCode}${national}`,
    fit,
    international: how.international,
    hasTrunk: how.hasTrunk,
    usualGrouping: plan !== undefined && isUsuallyGrouped(window, plan, trunkLength),
    plan,
  }
}

function isUsuallyGrouped(window: NumberWindow, plan: PhonePlan, trunkLength: number): boolean {
  const { sizes } = window
  if (plan.isUsualGrouping(sizes, trunkLength)) return true
  // The trunk prefix or the calling code may stand alone before the rest.
  return (
    sizes.length > 2 && (sizes[0] === plan.trunk.length || sizes[0] === plan.callingCode.length) && plan.isUsualGrouping(sizes.slice(1), 0)
  )
}

function withoutTrunk(national: string, plan: PhonePlan): string {
  return plan.trunk === '0' && national.startsWith('0') ? national.slice(1) : national
}

/** Offset of the plus that belongs to a number, -1 when there is none. */
function plusBefore(text: string, start: number): number {
  for (let index = start - 1; index >= Math.max(0, start - 4); index--) {
    const code = text.charCodeAt(index)
    if (code === 0x2b || code === 0xff0b) return isAsciiDigit(text.charCodeAt(index - 1)) ? -1 : index
    if (!isBlank(code) && !isInvisible(code) && code !== 0x28) return -1
  }
  return -1
}

function spanStart(text: string, window: NumberWindow, plus: number): number {
  const start = plus >= 0 ? plus : window.start
  const before = text.charAt(start - 1)
  const isOpened = before === '(' || before === '（'
  return isOpened && /[)）]/.test(text.slice(window.start, window.end)) ? start - 1 : start
}

/** What the nearest word says that the number is. */
function labelOf(reading: Reading, window: NumberWindow): Label {
  const { cues, text } = reading
  const before = cues.before(window.start, LABELS, 40)
  if (before !== undefined && REFERENCE.has(before.cue.cue)) {
    if (isRightBefore(text, before.cue.end, window.start)) return 'reference'
  } else if (before !== undefined) {
    // "order number", where only "number" is known for a phone's: the word before it decides.
    const reference = cues.before(before.cue.start, REFERENCE_ONLY, 1)
    return reference !== undefined && isNumberWord(text.slice(before.cue.start, before.cue.end)) ? 'reference' : 'phone'
  }
  const phone = cues.before(window.start, PHONE, 40)
  if (phone !== undefined && before !== undefined && before.distance > 12) return 'phone'
  return cues.after(window.end, PHONE, 12) === undefined ? 'none' : 'phone'
}

const NUMBER_WORDS = /^(?:n|№|ном|号|號|番|번|رقم|หมายเลข|số|so|מס|नं|शा|จ)/i

function isNumberWord(label: string): boolean {
  return NUMBER_WORDS.test(label)
}

/** At most two short words between a reference label and its number. */
function isRightBefore(text: string, start: number, end: number): boolean {
  if (end - start > 18) return false
  const between = text.slice(start, end)
  return !/[,;，、]/.test(between) && between.split(/\s{1,4}/).filter((word) => /\p{L}/u.test(word)).length <= 2
}

function isShapeOverruled(reading: Reading, window: NumberWindow, shape: string, marked: boolean): boolean {
  switch (shape) {
    case 'date':
      return marked && window.digits.length > 8
    case 'price':
    case 'network':
    case 'order':
      return marked && window.digits.length <= 15
    case 'article':
      return marked
    case 'part':
      return reading.cues.before(window.start, PHONE, 1) !== undefined && window.groups.at(-1)?.touchesAfter === false
    default:
      return false
  }
}
