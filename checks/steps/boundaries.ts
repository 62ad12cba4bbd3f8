import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBreaches } from '../boundaries.ts'
import type { Check } from '../check.ts'
import { command, root } from '../command.ts'

/** Who may import whom. */
export const boundaries: Check = {
  name: 'boundaries',
  async run() {
    const listed = await command('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'packages', 'examples'])
    const paths = listed.output.split('\n').filter((path) => /\.tsx?$/.test(path))
    if (!listed.ok || paths.length === 0) return { passed: 0, failed: 1, skipped: [], output: `no sources found\n${listed.output}` }
    const breaches = findBreaches(paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })))
    const output = breaches.map(({ file, rule, detail }) => `${file}: ${rule}: ${detail}`).join('\n')
    return { passed: paths.length - new Set(breaches.map(({ file }) => file)).size, failed: breaches.length, skipped: [], output }
  },
}
