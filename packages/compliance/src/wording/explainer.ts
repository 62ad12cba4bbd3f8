import type { ChannelKind, CountryCode, LanguageTag } from '@crossdesk/core'
import type { Rule } from '../packs/pack.ts'
import type { Wording } from './wording.ts'
import { explainRule, wordingFor } from './wording-for.ts'

/** Where a rule was broken. */
export interface Place {
  readonly channel: ChannelKind
  readonly market: CountryCode
}

/** Explains a rule to the agent. */
export type Explain = (rule: Rule, place: Place) => Wording

/** Explanations in one language, each made once: the names of countries are slow to look up. */
export function createExplain(locale: LanguageTag): Explain {
  const wordings = wordingFor(locale)
  const made = new Map<string, Wording>()
  return (rule, place) => {
    const key = `${rule.id}|${place.channel}|${place.market}`
    let wording = made.get(key)
    if (wording === undefined) {
      wording = explainRule(wordings, rule, place)
      made.set(key, wording)
    }
    return wording
  }
}
