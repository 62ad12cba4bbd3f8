import { command } from '../command.ts'
import { verdict, type Check } from '../check.ts'

/** The whole workspace, sources, tests and examples, in one strict program; type tests are part of it. */
export const types: Check = {
  name: 'types',
  async run() {
    const { ok, output } = await command('tsc', ['-p', '.', '--noEmit'])
    return verdict(ok, output)
  },
}
