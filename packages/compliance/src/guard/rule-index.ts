import type { Pack, Rule } from '../packs/pack.ts'
import type { DetectionKind } from '../meaning/detection.ts'
import type { Situation } from './guard.ts'

/** The rules that hold in one kind of situation. */
export interface RulesInForce {
  readonly byDetection: ReadonlyMap<DetectionKind, readonly Rule[]>
  /** Rules that look at the state alone. */
  readonly ofState: readonly Rule[]
  /** Domains that are the channel's own. */
  readonly ownDomains: readonly string[]
}

/** Finds the rules in force, and remembers them by channel, market, direction and stage: there are few such situations, and many messages. */
export function createRuleIndex(packs: readonly Pack[], switchedOff: readonly string[]): (situation: Situation) => RulesInForce {
  const off = new Set(switchedOff)
  const remembered = new Map<string, RulesInForce>()
  return (situation) => {
    const { channel, market, direction, stage } = situation
    const key = `${channel}|${market}|${direction}|${stage ?? ''}`
    let rules = remembered.get(key)
    if (rules === undefined) {
      rules = rulesFor(packs, off, situation)
      remembered.set(key, rules)
    }
    return rules
  }
}

function rulesFor(packs: readonly Pack[], off: ReadonlySet<string>, situation: Situation): RulesInForce {
  const inForce = packs.filter(({ applies }) => packApplies(applies, situation))
  const rules = inForce.flatMap((pack) => pack.rules.filter((rule) => !off.has(rule.id) && ruleApplies(rule, situation)))
  const byDetection = new Map<DetectionKind, Rule[]>()
  for (const rule of rules) {
    for (const kind of rule.detects) byDetection.set(kind, [...(byDetection.get(kind) ?? []), rule])
  }
  return {
    byDetection,
    ofState: rules.filter(({ detects }) => detects.length === 0),
    ownDomains: inForce.flatMap(({ ownDomains = [] }) => ownDomains),
  }
}

function packApplies({ channels, exceptChannels, markets }: Pack['applies'], { channel, market }: Situation): boolean {
  if (channels !== undefined && !channels.includes(channel)) return false
  if (exceptChannels?.includes(channel) === true) return false
  return markets === undefined || markets.includes(market)
}

function ruleApplies({ direction = 'outbound', stage, markets, exceptMarkets }: Rule, situation: Situation): boolean {
  if (direction !== 'both' && direction !== situation.direction) return false
  if (stage !== undefined && stage !== (situation.stage ?? 'after-purchase')) return false
  if (markets !== undefined && !markets.includes(situation.market)) return false
  return exceptMarkets?.includes(situation.market) !== true
}
