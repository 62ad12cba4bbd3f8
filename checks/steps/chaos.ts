import { verdict, type Check, type CheckResult } from '../check.ts'
import { command } from '../command.ts'

interface ShortRun {
  readonly name: string
  readonly flags: readonly string[]
}

const runs: readonly ShortRun[] = [
  { name: 'chaos on PostgreSQL', flags: ['--target', 'server', '--webhooks', '1000', '--conversations', '200'] },
  { name: 'chaos on PGlite', flags: ['--target', 'pglite', '--webhooks', '150', '--conversations', '20'] },
]

/** Processes that are killed, connections that are cut and a platform that refuses, for some seconds each. `pnpm --filter @crossdesk/postgres chaos` runs more. */
export const chaos: Check = {
  name: 'chaos',
  async run() {
    const results: CheckResult[] = []
    for (const run of runs) results.push(await runShortly(run))
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
