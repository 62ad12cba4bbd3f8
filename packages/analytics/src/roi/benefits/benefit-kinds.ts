import type { Benefit } from '../plan.ts'
import { AMOUNT } from './amount.ts'
import type { BenefitKind, BenefitType } from './benefit-kind.ts'
import { BOT } from './bot.ts'
import { COMPLIANCE } from './compliance.ts'
import { CONVERSION } from './conversion.ts'
import { FASTER_RESPONSE } from './faster-response.ts'
import { LABOUR } from './labour.ts'
import { RETENTION } from './retention.ts'
import { SPACE } from './space.ts'
import { TRAINING } from './training.ts'

/**
 * All types of benefit: formula, source, trap and fields, for reports that show what was computed.
 *
 * @example
 * BENEFIT_KINDS.labour.formula // '(before - after) / (1 - shrinkage) * loadedCost'
 */
export const BENEFIT_KINDS: { readonly [T in BenefitType]: BenefitKind<Extract<Benefit, { readonly type: T }>> } = {
  labour: LABOUR,
  training: TRAINING,
  space: SPACE,
  'faster-response': FASTER_RESPONSE,
  conversion: CONVERSION,
  retention: RETENTION,
  bot: BOT,
  compliance: COMPLIANCE,
  amount: AMOUNT,
}

/** The kind of one benefit, under the benefit's own type. */
export function kindOf<B extends Benefit>(benefit: B): BenefitKind<B> {
  // The table is keyed by the type; the compiler cannot follow the key through the union.
  return BENEFIT_KINDS[benefit.type] as unknown as BenefitKind<B>
}

/** Whether somebody's `type` is one of ours. */
export function isBenefitType(type: unknown): type is BenefitType {
  return typeof type === 'string' && Object.hasOwn(BENEFIT_KINDS, type)
}

/** A year of a benefit with its full effect, without ramp and growth; in minor units, not rounded. */
export function fullYearlyAmount(benefit: Benefit): number {
  return kindOf(benefit).fullAmount(benefit)
}
