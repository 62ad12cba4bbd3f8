import { expect, test } from 'vitest'
import { findState, thisProcess } from './running-process.ts'

test.skipIf(process.platform !== 'linux')(
  'a later process with the number of a dead one is not taken for it (skipped without /proc of Linux)',
  async () => {
    const own = await thisProcess()
    expect(await findState(own)).toBe('running')
    expect(await findState({ ...own, startedAt: '1' })).toBe('ended')
  },
)

test('of a process of another host nothing is known', async () => {
  expect(await findState({ ...(await thisProcess()), host: 'elsewhere' })).toBe('unknown')
})
