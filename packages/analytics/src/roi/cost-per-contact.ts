import type { Money } from '@crossdesk/core'
import { checkInput, COUNT } from './number-rule.ts'
import { roundMoney } from './round-money.ts'

/** A period of the service: what it cost, and how much it did. */
export interface CostPerContactInput {
  /** Paid people, in full-time equivalents. */
  readonly staff: number
  /** Of one paid person in the period: pay, dues, equipment, leadership. */
  readonly loadedCost: Money
  /** All else in the period: tools, rent, telephony, outside help. */
  readonly otherCosts?: Money
  /** Conversations handled in the period, each counted once however often it was passed on. */
  readonly contacts: number
  /** Those of them that were resolved. */
  readonly resolved?: number
}

/** What a contact costs. */
export interface CostPerContact {
  readonly total: Money
  /** Null without contacts. */
  readonly perContact: Money | null
  /** Null when nothing was resolved, or nobody said how much was. */
  readonly perResolved: Money | null
}

/**
 * Cost per contact: all costs of a period by the contacts handled in it (the definition of Klipfolio’s “Cost per Contact” and fonolo’s
 * guide of 2021, read 2026-11). Each figure is rounded once, half away from zero. An average over channels says little, because a call
 * costs several chats: work it out for each. Cheaper contacts that solve nothing come back: look at `perResolved` too.
 *
 * @throws ValidationError
 *
 * @example
 * costPerContact({ staff: 8, loadedCost: { amount: 4_500_000, currency: 'EUR' }, contacts: 90_000 }).perContact
 * // { amount: 400, currency: 'EUR' }
 */
export function costPerContact({ staff, loadedCost, otherCosts, contacts, resolved = 0 }: CostPerContactInput): CostPerContact {
  checkInput(
    'costPerContact',
    [
      ['staff', staff, COUNT],
      ['contacts', contacts, COUNT],
      ['resolved', resolved, COUNT],
    ],
    [['loadedCost', loadedCost], ...(otherCosts === undefined ? [] : [['otherCosts', otherCosts] as const])],
  )
  const cost = staff * loadedCost.amount + (otherCosts?.amount ?? 0)
  const money = (amount: number): Money => roundMoney(amount, loadedCost.currency, 'loadedCost')
  return {
    total: money(cost),
    perContact: contacts === 0 ? null : money(cost / contacts),
    perResolved: resolved === 0 ? null : money(cost / resolved),
  }
}
