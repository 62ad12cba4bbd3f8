import { ValidationError, type Money, type ValidationIssue } from '@crossdesk/core'

/** Which numbers are allowed somewhere. */
export interface NumberRule {
  /** In words, after "expected". */
  readonly expected: string
  readonly min: number
  readonly max: number
  /** `min` itself is not allowed. */
  readonly aboveMin?: true
  /** `max` itself is not allowed. */
  readonly belowMax?: true
  /** Whole numbers only. */
  readonly whole?: true
}

/** A part of a whole. */
export const SHARE: NumberRule = { expected: 'a share from 0 to 1', min: 0, max: 1 }
/** A share that something is divided by the rest of. */
export const SHARE_BELOW_ONE: NumberRule = { expected: 'a share from 0 to less than 1', min: 0, max: 1, belowMax: true }
/** People, conversations, minutes: an average may be broken. */
export const COUNT: NumberRule = { expected: 'a number from 0 on', min: 0, max: Number.MAX_VALUE }
/** Growth or interest a year; -1 would leave nothing. */
export const RATE: NumberRule = { expected: 'a rate above -1, as a fraction', min: -1, max: Number.MAX_VALUE, aboveMin: true }
/** Minor units of what something costs. */
export const PRICE: NumberRule = { expected: 'a whole number of minor units, from 0 on', min: 0, max: Number.MAX_SAFE_INTEGER, whole: true }
/** Minor units of what may be lost too. */
export const SUM: NumberRule = {
  expected: 'a whole number of minor units',
  min: -Number.MAX_SAFE_INTEGER,
  max: Number.MAX_SAFE_INTEGER,
  whole: true,
}

/** Whether the rule allows it. */
export function isAllowed(rule: NumberRule, value: unknown): value is number {
  return (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= rule.min &&
    value <= rule.max &&
    !(rule.aboveMin === true && value === rule.min) &&
    !(rule.belowMax === true && value === rule.max) &&
    !(rule.whole === true && !Number.isInteger(value))
  )
}

/** What is wrong with money by itself; `rule` is for its amount. */
export function moneyIssues(path: string, money: Money | undefined, rule: NumberRule): ValidationIssue[] {
  if (typeof money !== 'object' || money === null) return [{ path, message: 'expected money: { amount, currency }' }]
  const issues: ValidationIssue[] = []
  if (!isAllowed(rule, money.amount)) issues.push({ path: `${path}.amount`, message: `expected ${rule.expected}` })
  if (typeof money.currency !== 'string' || !/^[A-Z]{3}$/.test(money.currency)) {
    issues.push({ path: `${path}.currency`, message: 'expected an ISO 4217 code of three capitals' })
  }
  return issues
}

/** Refuses an input whose numbers are not allowed or whose money has more than one currency. @throws ValidationError naming all of them */
export function checkInput(
  subject: string,
  numbers: readonly (readonly [path: string, value: number, rule: NumberRule])[],
  money: readonly (readonly [path: string, value: Money])[] = [],
): void {
  const issues: ValidationIssue[] = []
  for (const [path, value, rule] of numbers) if (!isAllowed(rule, value)) issues.push({ path, message: `expected ${rule.expected}` })
  for (const [path, value] of money) issues.push(...moneyIssues(path, value, PRICE))
  if (issues.length === 0) issues.push(...currencyIssues(money))
  const [first, ...rest] = issues
  if (first !== undefined) throw new ValidationError(subject, [first, ...rest])
}

/** Money that is not in the currency of the first. */
export function currencyIssues(money: readonly (readonly [path: string, value: Money])[]): readonly ValidationIssue[] {
  const first = money[0]
  if (first === undefined) return []
  return money
    .filter(([, value]) => value.currency !== first[1].currency)
    .map(([path]) => ({ path: `${path}.currency`, message: `expected the currency of ${first[0]}: all money of a plan is in one` }))
}
