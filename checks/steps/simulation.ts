import type { Check } from '../check.ts'
import { command } from '../command.ts'

const SEEDS = 2500

/** The whole desk in a simulated world, under faults. `pnpm simulation` runs more seeds, and replays one. */
export const simulation: Check = {
  name: 'simulation',
  async run() {
    const { ok, output } = await command('node', ['--conditions=source', 'checks/simulate.ts', '--seeds', String(SEEDS)])
    const failing = Number(/(\d+) of them break a promise/.exec(output)?.[1] ?? SEEDS)
    return { passed: SEEDS - failing, failed: ok ? 0 : Math.max(1, failing), skipped: [], output }
  },
}
