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
  // Two maps rather than one key put together for each message.
  const remembered = new Map<string, Map<string, Remembered[]>>()
  return (situation) => {
    const { channel, market, direction, stage } = situation
    const byMarket = remembered.get(channel) ?? new Map<string, Remembered[]>()
    const known = byMarket.get(market) ?? []
    const found = known.find((one) => one.direction === direction && one.stage === stage)
    if (found !== undefined) return found.rules
    const rules = rulesFor(packs, off, situation)
    known.push({ direction, stage, rules })
    byMarket.set(market, known)
    remembered.set(channel, byMarket)
    return rules
  }
}

interface Remembered {
  readonly direction: Situation['direction']
  readonly stage: Situation['stage']
  readonly rules: RulesInForce
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
