import { command } from '../command.ts'
import { verdict, type Check } from '../check.ts'

/** Lint with type information. */
export const lint: Check = {
  name: 'lint',
  async run() {
    const { ok, output } = await command('oxlint', ['--type-aware', '--deny-warnings'])
    return verdict(ok, output)
  },
}

/** Format. */
export const format: Check = {
  name: 'format',
  async run() {
    const { ok, output } = await command('oxfmt', ['--check'])
    return verdict(ok, output)
  },
}
