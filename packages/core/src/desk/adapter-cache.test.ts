import { describe, expect, test } from 'vitest'
import { manualClock } from '../conformance/manual-clock.ts'
import { memoryBackend } from '../memory/backend.ts'
import { createAdapterCache } from './adapter-cache.ts'

function twoProcesses(): {
  clock: ReturnType<typeof manualClock>
  one: ReturnType<typeof createAdapterCache>
  other: ReturnType<typeof createAdapterCache>
} {
  const clock = manualClock()
  const backend = memoryBackend({ clock })
  return { clock, one: createAdapterCache(backend, clock, 'paper'), other: createAdapterCache(backend, clock, 'paper') }
}

describe('adapter cache', () => {
  test('is shared by all processes until an entry expires', async () => {
    const { clock, one, other } = twoProcesses()
    await one.set('token', 'abc', 1_000)
    expect(await other.get('token')).toBe('abc')
    await clock.advance(1_001)
    expect(await other.get('token')).toBeUndefined()
  })

  test('lets one process at a time do exclusive work, also when it throws', async () => {
    const { clock, one, other } = twoProcesses()
    const order: string[] = []
    let finish: () => void = () => {}
    const first = one.exclusive('refresh', async () => {
      order.push('one begins')
      await new Promise<void>((resolve) => (finish = resolve))
      order.push('one ends')
      throw new Error('the refresh failed')
    })
    const refusal = first.catch((error: unknown) => error)
    await clock.advance(0)
    const second = other.exclusive('refresh', async () => order.push('other'))
    await clock.advance(500)
    expect(order).toEqual(['one begins'])
    finish()
    expect(await refusal).toMatchObject({ message: 'the refresh failed' })
    await clock.advance(500)
    await second
    expect(order).toEqual(['one begins', 'one ends', 'other'])
  })

  test('takes over from a process that died', async () => {
    const { clock, one, other } = twoProcesses()
    void one.exclusive('refresh', () => new Promise(() => {}))
    await clock.advance(0)
    let done = false
    const second = other.exclusive('refresh', async () => (done = true))
    await clock.advance(29_000)
    expect(done).toBe(false)
    await clock.advance(2_000)
    await second
    expect(done).toBe(true)
  })
})
