import { execFileSync } from 'node:child_process'
import { latencyOf, speedOf } from '../bench/clock.ts'
import type { ColdFigures } from '../bench/cold.ts'
import { measureGrowth } from '../bench/growth.ts'
import { proseOf } from '../bench/prose.ts'
import type { Guard } from '../src/guard/guard.ts'
import type { LabelledMessage } from './message-set.ts'

/** How fast the guard is, in lines: on messages, on long prose, in a fresh process, on hostile texts. `bench` sets the same beside others. */
export function speedOfGuard(guard: Guard, messages: readonly LabelledMessage[]): readonly string[] {
  const { p50, p99 } = latencyOf(
    messages.map(({ input }) => input),
    (input) => guard.check(input),
  )
  const prose = (['en', 'de', 'zh'] as const).map((language) => {
    const text = proseOf(language, 60_000)
    return `${language} ${speedOf(text, () => guard.check({ text, language, direction: 'outbound', channel: 'amazon', market: 'DE' })).toFixed(1)}`
  })
  const cold = coldFigures()
  const growth = measureGrowth().map(({ kind, half, whole }) => `${kind} ${(whole / half).toFixed(1)}`)
  return [
    `a message: p50 ${p50.toFixed(0)} us, p99 ${p99.toFixed(0)} us`,
    `long clean prose, MB/s: ${prose.join(', ')}`,
    `a fresh process beyond the import: first check ${cold.first.toFixed(0)} ms, one more language ${cold.second.toFixed(0)} ms`,
    `all languages loaded: heap ${(cold.heap / 1e6).toFixed(1)} MB, array buffers ${(cold.buffers / 1e6).toFixed(1)} MB`,
    `time of 100 kB against 50 kB of hostile text: ${growth.join(', ')}`,
  ]
}

function coldFigures(): ColdFigures {
  const file = new URL('../bench/cold.ts', import.meta.url).pathname
  return JSON.parse(execFileSync(process.execPath, ['--conditions=source', '--expose-gc', file], { encoding: 'utf8' })) as ColdFigures
}
