import type { CourierCounts } from './courier.ts'
import type { Evidence } from './evidence.ts'
import type { Platform } from './platform.ts'
import type { StormCounts } from './storm.ts'
import type { Usage } from './usage.ts'
import { countBy, type Violation } from './verdict.ts'

/** What a run came to. */
export interface Outcome {
  readonly target: string
  readonly seed: number
  readonly workers: number
  readonly messages: readonly string[]
  readonly webhooks: number
  readonly conversations: number
  /** External ids of messages, once for each time that the handler began. */
  readonly runs: readonly string[]
  readonly evidence: Evidence
  readonly deadLetters: number
  readonly platform: Pick<Platform, 'takes' | 'requests' | 'faults'>
  readonly courier: CourierCounts
  readonly storm: StormCounts
  /** Undefined on PGlite. */
  readonly usage: Usage | undefined
  /** From the first webhook until all was done that could be done. */
  readonly workMs: number
  readonly violations: readonly Violation[]
}

const MOST_SHOWN = 5

/** The report, for people. */
export function renderReport(outcome: Outcome): string {
  const { evidence, platform, courier, storm, messages } = outcome
  const parts = (channel: string): readonly string[] => evidence.parts.filter((part) => part.channel === channel).map(({ text }) => text)
  const takes = platform.takes.map(({ text }) => text)
  const uncertain = evidence.parts.filter(({ state }) => state === 'uncertain').length
  const rows: readonly (readonly [string, string])[] = [
    ['seed', `${outcome.seed}`],
    [
      'messages',
      `${messages.length} in ${outcome.webhooks} webhooks of ${outcome.conversations} conversations, ${outcome.workers} worker(s)`,
    ],
    [
      'webhooks posted',
      `${courier.posts}, of them ${courier.duplicates} duplicates; ${courier.unanswered} not answered, ${courier.refused} answered 503`,
    ],
    ['handlings a message', histogram(messages, evidence.effects)],
    ['runs a message', histogram(messages, outcome.runs)],
    ['sends a part, keyed', histogram(parts('keyed'), takes)],
    ['sends a part, plain', `${histogram(parts('plain'), takes)}; ${uncertain} marked uncertain`],
    [
      'sending requests',
      `${platform.requests}, of them ${[...platform.faults].map(([fault, count]) => `${fault} ${count}`).join(', ') || 'none'} badly answered`,
    ],
    ['dead letters', `${outcome.deadLetters}, after redriving ${evidence.deadLetters.length}`],
    ['journal entries', evidence.journals.map(({ tenant, entries }) => `${tenant} ${entries}`).join(', ')],
    ['killed workers', `${storm.kills}`],
    ['cut connections', `${storm.cuts}`],
    ['deadlocks', `${evidence.deadlocks}`],
    ['lanes moved after', recovery(storm.recoveriesMs)],
    ['duration', `${seconds(storm.lastedMs)} under fire, ${seconds(outcome.workMs)} until all was done`],
    ['written a message', written(outcome)],
    ['messages a second', (messages.length / (outcome.workMs / 1000)).toFixed(0)],
  ]
  const table = rows.map(([name, value]) => `  ${name.padEnd(20)} ${value}`)
  return [`chaos on ${outcome.target}`, ...table, ...renderViolations(outcome.violations)].join('\n')
}

/** How many of these occur how often: `1: 26,000, 2: 0`. */
function histogram(wanted: readonly string[], occurrences: readonly string[]): string {
  const counts = countBy(occurrences, (item) => item)
  const byTimes = countBy(wanted, (item) => String(counts.get(item) ?? 0))
  const most = Math.max(2, ...[...byTimes.keys()].map(Number))
  return Array.from({ length: most + 1 }, (_, times) => `${times}: ${byTimes.get(String(times)) ?? 0}`).join('  ')
}

/** Of customers' messages and answers together. */
function written({ usage, messages, evidence }: Outcome): string {
  if (usage === undefined) return 'not measured'
  const all = messages.length + evidence.parts.length
  const each = (amount: number): string => (amount / all).toFixed(0)
  return `${each(usage.tableBytes)} bytes of tables, ${each(usage.walBytes)} bytes of WAL, ${(usage.transactions / all).toFixed(1)} transactions; answers count`
}

function recovery(times: readonly number[]): string {
  if (times.length === 0) return 'not seen'
  const sorted = times.toSorted((a, b) => a - b)
  const at = (place: number): string => seconds(sorted[place] as number)
  return `${at(0)} min, ${at(Math.floor(sorted.length / 2))} median, ${at(sorted.length - 1)} max, of ${times.length} workers that held lanes`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function renderViolations(violations: readonly Violation[]): readonly string[] {
  if (violations.length === 0) return ['  all promises kept']
  const promises = new Set(violations.map(({ promise }) => promise))
  return [...promises].flatMap((promise) => {
    const broken = violations.filter((violation) => violation.promise === promise)
    const shown = broken.slice(0, MOST_SHOWN).map(({ detail }) => `    ${detail}`)
    return [`  BROKEN: ${promise} (${broken.length})`, ...shown]
  })
}
