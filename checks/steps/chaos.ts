import { verdict, type Check, type CheckResult } from '../check.ts'
import { command } from '../command.ts'

interface ShortRun {
  readonly name: string
  readonly flags: readonly string[]
}

const runs: readonly ShortRun[] = [
  { name: 'chaos on PostgreSQL', flags: ['--target', 'server', '--webhooks', '1200', '--conversations', '300'] },
  { name: 'chaos on PGlite', flags: ['--target', 'pglite', '--webhooks', '200', '--conversations', '30'] },
]

/** Processes that are killed, connections that are cut and a platform that refuses, for some seconds each. `pnpm --filter @crossdesk/postgres chaos` runs more. */
export const chaos: Check = {
  name: 'chaos',
  async run() {
    // At the same time: most of it is waiting for the leases of the dead.
    const results = await Promise.all(runs.map(runShortly))
    return {
      passed: results.reduce((sum, { passed }) => sum + passed, 0),
      failed: results.reduce((sum, { failed }) => sum + failed, 0),
      skipped: results.flatMap(({ skipped }) => skipped),
      output: results.map(({ output }) => output).join('\n'),
    }
  },
}

async function runShortly({ name, flags }: ShortRun): Promise<CheckResult> {
  const { ok, output } = await command('node', ['--conditions=source', 'packages/postgres/chaos/run.ts', ...flags])
  if (output.startsWith('skipped'))
    return { passed: 0, failed: 0, skipped: [{ name, reason: 'skipped without a PostgreSQL server' }], output }
  return verdict(ok, output)
}
