import { join } from 'node:path'
import { verdict, type Check } from '../check.ts'
import { command, root } from '../command.ts'

/** Builds the site. A warning (a broken link, an undocumented export) is an error. Needs the built packages. */
export const docs: Check = {
  name: 'docs',
  async run() {
    const cwd = join(root, 'docs')
    const installed = await command('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd })
    if (!installed.ok) return verdict(false, installed.output)
    const built = await command('pnpm', ['run', 'build'], { cwd })
    const warnings = built.output.split('\n').filter((line) => /\bwarn(ing)?\b/i.test(line) && !/\b0 warnings\b/.test(line))
    return verdict(built.ok && warnings.length === 0, built.output)
  },
}
