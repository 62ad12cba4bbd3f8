import { toMoney, type CurrencyCode, type Money } from '@crossdesk/core'
import { validate } from '@crossdesk/core/schema'
import { z } from 'zod'
import { BENEFIT_KINDS } from './benefits/benefit-kinds.ts'
import type { BenefitField } from './benefits/benefit-kind.ts'
import type { RoiPlan } from './plan.ts'

/** A number, or a decimal in quotes for money. */
export type CaseNumber = number | string

/** A case as it is written, with its money read. */
export interface CaseDocument {
  readonly title?: string | undefined
  readonly currency: CurrencyCode
  readonly plan: RoiPlan
  readonly scenarios?: readonly { readonly name: string; readonly changes: Readonly<Record<string, CaseNumber>> }[] | undefined
  readonly drivers?:
    | readonly {
        readonly path: string
        readonly name?: string | undefined
        readonly low: CaseNumber
        readonly high: CaseNumber
        readonly mode?: CaseNumber | undefined
        readonly distribution?:
          | 'uniform'
          | 'triangular'
          | 'pert'
          | { readonly type: 'normal'; readonly mean: CaseNumber; readonly sd: CaseNumber }
          | undefined
      }[]
    | undefined
  readonly runs?: number | undefined
  readonly seed?: number | undefined
}

/** Loads zod: import it only when a case is read. Checks shapes; numbers are checked with the plan's own rules. */
export function parseCaseDocument(json: unknown): CaseDocument {
  const { currency } = validate('roi case', z.looseObject({ currency: currencySchema() }), json)
  return validate('roi case', documentSchema(currency) as z.ZodType<CaseDocument>, json)
}

function documentSchema(currency: CurrencyCode): z.ZodType {
  const text = z.string().min(1).max(200)
  const number = numberSchema()
  return exact({
    title: text.optional(),
    currency: currencySchema(),
    plan: planSchema(currency),
    scenarios: z.array(exact({ name: text, changes: z.record(z.string(), number) })).optional(),
    drivers: z.array(driverSchema(text, number)).max(100).optional(),
    runs: z.int().min(1).max(1_000_000).optional(),
    seed: z.int().optional(),
  })
}

function planSchema(currency: CurrencyCode): z.ZodType {
  const money = moneySchema(currency)
  const name = z.string().min(1).max(200)
  const cost = exact({ name, amount: money, when: z.enum(['once', 'yearly']), growth: z.number().optional() })
  const benefits = Object.entries(BENEFIT_KINDS).map(([type, { fields }]) =>
    exact({
      type: z.literal(type),
      name,
      scope: z.string().min(1).max(200).optional(),
      ramp: z.array(z.number()).max(30).optional(),
      growth: z.number().optional(),
      ...Object.fromEntries(Object.entries<BenefitField>(fields).map(([field, rule]) => [field, fieldSchema(rule, money)])),
      ...(type === 'amount' ? { draws: z.string() } : {}),
      ...(type === 'faster-response' ? { curve: curveSchema() } : {}),
    }),
  )
  return exact({
    investment: z.array(cost).max(1000),
    benefits: z.array(z.discriminatedUnion('type', benefits as unknown as [z.core.$ZodTypeDiscriminable])).max(1000),
    years: z.number(),
    discountRate: z.number(),
  })
}

function fieldSchema({ money, fallback, optional }: BenefitField, moneyOf: z.ZodType): z.ZodType {
  const schema = money === true ? moneyOf : z.number()
  return fallback === undefined && optional !== true ? schema : schema.optional()
}

function driverSchema(text: z.ZodString, number: z.ZodType<CaseNumber>): z.ZodType {
  const normal = exact({ type: z.literal('normal'), mean: number, sd: number })
  const shapes = new Set<unknown>(['uniform', 'triangular', 'pert'])
  const distribution = z
    .custom<unknown>(
      (value) => shapes.has(value) || normal.safeParse(value).success,
      'one of "uniform", "triangular", "pert", or { type: "normal", mean, sd }',
    )
    .optional()
  return exact({ path: z.string().max(200), name: text.optional(), low: number, high: number, mode: number.optional(), distribution })
}

function curveSchema(): z.ZodType {
  // Names and shapes are checked with the plan.
  return z.custom<unknown>(
    (value) => typeof value === 'string' || (typeof value === 'object' && value !== null),
    'the name of a curve, or { shape, perMinute }',
  )
}

function currencySchema(): z.ZodType<CurrencyCode> {
  return z.custom<CurrencyCode>((value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value), 'an ISO 4217 code of three capitals')
}

function numberSchema(): z.ZodType<CaseNumber> {
  return z.custom<CaseNumber>((value) => typeof value === 'string' || Number.isFinite(value), 'a number, or a decimal in quotes')
}

function moneySchema(currency: CurrencyCode): z.ZodType {
  const message = `an amount in major units such as "1500.00", or { amount, currency } in minor units`
  return z.unknown().transform((value, context): Money => {
    const money = typeof value === 'object' ? readMoney(value) : toMoney(value, currency)
    if (money !== undefined) return money
    context.issues.push({ code: 'custom', message, input: value })
    return z.NEVER
  })
}

function readMoney(value: object | null): Money | undefined {
  const { amount, currency } = (value ?? {}) as Partial<Record<keyof Money, unknown>>
  return Number.isSafeInteger(amount) && typeof currency === 'string' ? { amount: amount as number, currency } : undefined
}

/** Names what is known, never what was found. */
function exact(shape: Readonly<Record<string, z.ZodType>>): z.ZodType {
  const known = Object.keys(shape).join(', ')
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? `no fields but ${known}` : undefined) })
}
