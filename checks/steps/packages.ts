import { join } from 'node:path'
import type { Check, CheckResult } from '../check.ts'
import { command, root } from '../command.ts'
import { publishedPackages } from '../packages.ts'

const tools = join(root, 'checks/tools')
const tool = (name: string): string => join(tools, 'node_modules/.bin', name)

/** Builds every package and checks what npm would get: publint and are-the-types-wrong on the packed files. */
export const packages: Check = {
  name: 'packages',
  async run() {
    const installed = await command('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: tools })
    if (!installed.ok) return { passed: 0, failed: 1, skipped: [], output: installed.output }
    // pnpm builds in the order of dependence: core before whoever needs its types.
    const built = await command('pnpm', ['--recursive', '--filter', './packages/*', 'run', 'build'])
    if (!built.ok) return { passed: 0, failed: 1, skipped: [], output: built.output }
    let result: CheckResult = { passed: 1, failed: 0, skipped: [], output: '' }
    for (const { name, folder } of publishedPackages()) {
      for (const [program, args] of [
        [tool('publint'), ['run', folder, '--strict']],
        [tool('attw'), ['--pack', folder, '--profile', 'esm-only', '--no-emoji']],
      ] as const) {
        const { ok, output } = await command(program, args, { cwd: folder })
        result = {
          passed: result.passed + (ok ? 1 : 0),
          failed: result.failed + (ok ? 0 : 1),
          skipped: [],
          output: ok ? result.output : `${result.output}\n${name}: ${program} ${args.join(' ')}\n${output}`,
        }
      }
    }
    return result
  },
}
