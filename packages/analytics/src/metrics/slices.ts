import { createDictionary } from './dictionary.ts'
import type { Ledger } from './ledger.ts'
import { DIMENSIONS, type Dimension, type Slice } from './slice.ts'

/** Finds out where an observation belongs. For one query: who belongs to which team is asked once. */
export interface Slicer {
  /** The number of the dimension's value; -1 when it is not known. */
  valueOf(dimension: Dimension, episode: number, agent: number, bot: number): number
  textOf(dimension: Dimension, value: number): string | undefined
  matches(where: Slice, episode: number, agent: number, bot: number): boolean
}

/** Reads slices off a ledger's rows. */
export function createSlicer({ episodes, texts, customers }: Ledger, teamOf: ((agent: string) => string | undefined) | undefined): Slicer {
  const others = createDictionary()
  const teams = new Map<number, number>()
  const markets = new Map<number, number>()

  function team(agent: number): number {
    if (agent < 0 || teamOf === undefined) return -1
    let known = teams.get(agent)
    if (known === undefined) {
      const name = teamOf(texts.text(agent) ?? '')
      known = name === undefined ? -1 : others.id(name)
      teams.set(agent, known)
    }
    return known
  }

  function market(customer: number): number {
    let known = markets.get(customer)
    if (known === undefined) {
      const country = customers.marketOf(customer)
      known = country === undefined ? -1 : others.id(country)
      markets.set(customer, known)
    }
    return known
  }

  function valueOf(dimension: Dimension, episode: number, agent: number, bot: number): number {
    if (dimension === 'agent') return agent
    if (dimension === 'team') return team(agent)
    if (episode < 0) return dimension === 'bot' ? bot : -1
    if (dimension === 'market') return market(episodes.ints.customer[episode] as number)
    if (dimension === 'bot' && bot >= 0) return bot
    return episodes.ints[dimension][episode] as number
  }

  function textOf(dimension: Dimension, value: number): string | undefined {
    return dimension === 'market' || dimension === 'team' ? others.text(value) : texts.text(value)
  }

  return {
    valueOf,
    textOf,
    matches: (where, episode, agent, bot) =>
      DIMENSIONS.every(
        (dimension) => where[dimension] === undefined || textOf(dimension, valueOf(dimension, episode, agent, bot)) === where[dimension],
      ),
  }
}

/** Whether a slice lies within another one. */
export function isWithin(slice: Slice, where: Slice): boolean {
  return DIMENSIONS.every((dimension) => where[dimension] === undefined || slice[dimension] === where[dimension])
}

/** A slice as text, equal for equal slices. */
export function sliceKey(slice: Slice): string {
  return JSON.stringify(DIMENSIONS.map((dimension) => slice[dimension] ?? null))
}
