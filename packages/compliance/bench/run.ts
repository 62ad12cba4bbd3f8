// `pnpm --filter @crossdesk/compliance bench`: how fast the guard reads, beside what teams use otherwise. One run, one machine.
import { execFileSync } from 'node:child_process'
import { ownMessages } from '../scripts/message-set.ts'
import { benchAutomaton } from './automaton.ts'
import type { ColdFigures } from './cold.ts'
import { latencyOf, speedOf } from './clock.ts'
import { createContenders } from './contenders.ts'
import { measureGrowth } from './growth.ts'
import { proseOf } from './prose.ts'

/** Runs of the fresh process; the best one counts. */
const COLD_RUNS = 3

const contenders = createContenders()
const messages = ownMessages().map(({ input }) => input)

title('One message (fixtures/messages, language given)', ['p50 us', 'p99 us', 'against the guard'])
let ours = 0
for (const { name, read } of contenders) {
  const { p50, p99 } = latencyOf(messages, ({ text, language, market }) => read(text, language, market))
  ours ||= p50
  row(name, [p50.toFixed(1), p99.toFixed(1), `${(p50 / ours).toFixed(2)} x`])
}

title('Long clean prose', ['en MB/s', 'de MB/s', 'zh MB/s', 'against the guard'])
let base = 0
for (const { name, read } of contenders) {
  // The others take minutes for what the guard reads in a moment.
  const speeds = (['en', 'de', 'zh'] as const).map((language) => {
    const text = proseOf(language, name.startsWith('one alternation') ? 4000 : 60_000)
    return speedOf(text, () => read(text, language, 'DE'))
  })
  base ||= speeds[0] ?? 0
  row(name, [...speeds.map((speed) => speed.toFixed(2)), `${((speeds[0] ?? 0) / base).toFixed(2)} x`])
}

title('A fresh process, beyond the import', [])
const runs = Array.from({ length: COLD_RUNS }, coldRun)
const best = runs.toSorted((one, other) => one.first - other.first)[0]
if (best !== undefined) {
  row('createGuard and first check, English', [`${best.first.toFixed(1)} ms`])
  row('first check of one more language', [`${best.second.toFixed(1)} ms`])
  row('all languages: heap', [`${(best.heap / 1e6).toFixed(1)} MB`])
  row('all languages: array buffers', [`${(best.buffers / 1e6).toFixed(1)} MB`])
}

title('Hostile texts', ['50 kB ms', '100 kB ms', 'growth'])
for (const { kind, half, whole } of measureGrowth()) row(kind, [half.toFixed(1), whole.toFixed(1), `${(whole / half).toFixed(2)} x`])

title('The automaton alone', [])
for (const { name, value, unit } of benchAutomaton()) row(name, [`${value.toFixed(2)} ${unit}`])

function coldRun(): ColdFigures {
  const file = new URL('./cold.ts', import.meta.url).pathname
  return JSON.parse(execFileSync(process.execPath, ['--conditions=source', '--expose-gc', file], { encoding: 'utf8' })) as ColdFigures
}

function title(name: string, columns: readonly string[]): void {
  console.log(`\n# ${name}`)
  if (columns.length > 0) row('', columns)
}

function row(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(50)}${cells.map((cell) => cell.padStart(18)).join('')}`)
}
