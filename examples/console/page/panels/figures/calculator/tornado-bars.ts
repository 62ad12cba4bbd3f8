import { driversAround, sensitivity, type RoiPlan } from '@crossdesk/analytics'
import type { Money } from '@crossdesk/core'
import { text } from '../../../text.ts'
import { numberAt } from './to-plan.ts'

/** How far each assumption is varied, down and up. */
export const VARIED_BY = 0.2

const MOST_BARS = 5

/** What the plan comes to when one assumption is off. */
export interface TornadoBar {
  readonly path: string
  readonly name: string
  readonly atLow: Money
  readonly atHigh: Money
  /** Where the bar begins and ends, from 0 to 1 of the width that all bars share. */
  readonly from: number
  readonly to: number
}

/** The strongest assumptions. */
export interface TornadoBars {
  readonly bars: readonly TornadoBar[]
  /** Where the plan as it is stands, from 0 to 1. */
  readonly base: number
}

/** The assumptions that move the net present value most, each a fifth lower and higher than planned, within what is possible. */
export function tornadoBars(plan: RoiPlan): TornadoBars {
  const { rows, base, currency } = sensitivity(plan, driversAround(plan, VARIED_BY), 'npv')
  const strongest = rows
    .flatMap(({ path, name, atLow, atHigh }) =>
      atLow === null || atHigh === null || atLow === atHigh ? [] : [{ path, name, atLow, atHigh }],
    )
    .slice(0, MOST_BARS)
  const ends = strongest.flatMap(({ atLow, atHigh }) => [atLow, atHigh])
  const least = Math.min(...ends, base ?? 0)
  const width = Math.max(...ends, base ?? 0) - least || 1
  const place = (value: number): number => (value - least) / width
  return {
    bars: strongest.map(({ path, name, atLow, atHigh }) => ({
      path,
      name: nameOf(path, name),
      atLow: { amount: Math.round(atLow), currency },
      atHigh: { amount: Math.round(atHigh), currency },
      from: place(Math.min(atLow, atHigh)),
      to: place(Math.max(atLow, atHigh)),
    })),
    base: place(base ?? 0),
  }
}

/** As the slider is called, where there is one. */
function nameOf(path: string, nameInPlan: string): string {
  const number = numberAt(path)
  return number === undefined ? nameInPlan : text.calculator.fields[number]
}
