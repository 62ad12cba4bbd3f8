import { describe, expect, test } from 'vitest'
import { manualClock } from '../conformance/manual-clock.ts'
import type { Clock } from '../ports/clock.ts'
import type { Collection } from '../ports/collection.ts'
import { deadLetters } from '../ports/dead-letters.ts'
import { seededRandom } from '../ports/random.ts'
import { onNextTurn } from '../storage/next-turn.ts'
import { memoryBackend } from './backend.ts'

interface Thing {
  readonly id: string
  readonly tags?: readonly string[]
}

function collection(name: string, retention: 'permanent' | 'content'): Collection<Thing, 'byTag'> {
  return {
    name,
    version: 1,
    schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value as Thing }) } },
    key: ({ id }) => id,
    indexes: { byTag: ({ tags }) => tags ?? [] },
    text: ({ tags }) => (tags ?? []).join(' '),
    retention,
  }
}
const things = collection('things', 'content')
const permanent = collection('permanent', 'permanent')
const job = { lane: 'lane', kind: 'task', body: null }
const capacity = expect.objectContaining({ code: 'capacity', retryable: true }) as Error

describe('a full memory backend that refuses', () => {
  test('takes a commit whole or not at all, changes and removals always', async () => {
    const backend = memoryBackend({ maxValues: 3 })
    const ids = (...all: string[]): Promise<void> =>
      backend.transact(async (tx) => {
        for (const id of all) tx.put(things, { id })
      })
    await ids('a', 'b')
    await expect(ids('c', 'd')).rejects.toThrow(capacity)
    await ids('c')
    await expect(ids('d')).rejects.toThrow(capacity)
    await ids('a', 'b')
    await backend.transact(async (tx) => {
      tx.remove(things, 'a')
      tx.put(things, { id: 'd' })
    })
    const page = await backend.transact((tx) =>
      Promise.all(['a', 'b', 'c', 'd'].map(async (id) => (await tx.get(things, id)) !== undefined)),
    )
    expect(page).toEqual([false, true, true, true])
  })

  test('counts jobs that are not done, and has room for a dead letter in the place of its job', async () => {
    const backend = memoryBackend({ maxValues: 2 })
    await backend.transact(async (tx) => {
      tx.put(things, { id: 'a' })
      tx.post({ ...job, id: 'dies' })
    })
    await expect(backend.transact(async (tx) => tx.post({ ...job, id: 'late' }))).rejects.toThrow(capacity)
    const worker = backend.work(
      ['task'],
      async () => {
        throw new Error('no')
      },
      { maxAttempts: 1 },
    )
    await worker.idle()
    expect(await backend.transact((tx) => tx.get(deadLetters, 'dies'))).toBeDefined()
    await backend.transact(async (tx) => tx.remove(deadLetters, 'dies'))
    await backend.transact(async (tx) => tx.post({ ...job, id: 'late' }))
    await worker.idle()
    await backend.transact(async (tx) => tx.remove(deadLetters, 'late'))
    await expect(backend.transact(async (tx) => tx.put(things, { id: 'b' }))).resolves.toBeUndefined()
  })

  test('refuses files, but gives their room back', async () => {
    const { blobs } = memoryBackend({ maxBlobBytes: 4 })
    await blobs?.put('a', new Uint8Array(3))
    await expect(blobs?.put('b', new Uint8Array(2))).rejects.toThrow(capacity)
    await blobs?.remove('a')
    await expect(blobs?.put('b', new Uint8Array(4))).resolves.toMatchObject({ sizeBytes: 4 })
  })
})

describe('a full memory backend that evicts', () => {
  test('lets the values go that were written longest ago, from indexes and search too, but none that are permanent', async () => {
    const backend = memoryBackend({ maxValues: 4, whenFull: 'evict' })
    const put = (id: string): Promise<void> => backend.transact(async (tx) => tx.put(things, { id, tags: ['t'] }))
    await backend.transact(async (tx) => tx.put(permanent, { id: 'kept' }))
    for (const id of ['a', 'b', 'c']) await put(id)
    await backend.search(things, 't')
    for (const id of ['a', 'd', 'e']) await put(id)
    const page = await backend.transact((tx) => tx.scan(things, { index: 'byTag', limit: 9 }))
    expect(page.items.map(({ key }) => key)).toEqual(['a', 'd', 'e'])
    expect((await backend.search(things, 't')).items.map(({ key }) => key)).toEqual(['e', 'd', 'a'])
    expect(await backend.transact((tx) => tx.get(permanent, 'kept'))).toBeDefined()
    await expect(
      backend.transact(async (tx) => {
        for (const id of ['1', '2', '3', '4']) tx.put(permanent, { id })
      }),
    ).rejects.toThrow(capacity)
  })
})

describe('a memory backend', () => {
  test('changes nothing when an index function throws in the commit', async () => {
    const backend = memoryBackend()
    const broken = { ...things, name: 'broken', indexes: { byTag: () => [Number.NaN] } }
    const failed = backend.transact(async (tx) => {
      tx.put(things, { id: 'a' })
      tx.put(broken, { id: 'b' })
    })
    await expect(failed).rejects.toThrow(expect.objectContaining({ code: 'validation' }))
    expect(await backend.transact((tx) => tx.get(things, 'a'))).toBeUndefined()
  })

  test('sets one timer for 100,000 sleeping jobs', async () => {
    const clock = manualClock()
    let timers = 0
    const counting: Clock = {
      now: () => clock.now(),
      schedule: (delayMs, callback) => {
        timers++
        return clock.schedule(delayMs, callback)
      },
    }
    const backend = memoryBackend({ clock: counting })
    await backend.transact(async (tx) => {
      for (let i = 0; i < 100_000; i++) tx.post({ ...job, id: `${i}`, lane: `${i}`, dueAt: clock.now() + 1000 + (i % 1000) })
    })
    expect(timers).toBe(1)
    let runs = 0
    const worker = backend.work(['task'], async () => void runs++)
    await clock.advance(1010)
    await worker.idle()
    expect(runs).toBe(1100)
    await backend.close()
  })

  test('gives timers and I/O their turn while it works off many jobs', async () => {
    const backend = memoryBackend({ clock: manualClock() })
    await backend.transact(async (tx) => {
      for (let i = 0; i < 1000; i++) tx.post({ ...job, id: `${i}` })
    })
    let runs = 0
    const runsByTurn: number[] = []
    const countTurns = (): void => {
      runsByTurn.push(runs)
      if (runs < 1000) onNextTurn(countTurns)
    }
    countTurns()
    await backend.work(['task'], async () => void runs++).idle()
    const most = runsByTurn.map((count, turn) => count - (runsByTurn[turn - 1] ?? 0))
    expect(runsByTurn.length).toBeGreaterThan(10)
    expect(Math.max(...most)).toBeLessThanOrEqual(128)
  })

  test('says that it was closed, aborts what runs and commits nothing of it', async () => {
    const backend = memoryBackend()
    let aborted: AbortSignal | undefined
    let release: () => void = () => undefined
    const begun = new Promise<void>((resolve) => {
      backend.work(['task'], async ({ signal }, tx) => {
        aborted = signal
        tx.emit({ id: 'e', tenant: 'default', at: 0, type: 'conversation.typing', active: true })
        resolve()
        await new Promise<void>((done) => (release = done))
      })
    })
    await backend.transact(async (tx) => tx.post({ ...job, id: 'a' }))
    await begun
    await backend.close()
    release()
    expect(aborted?.aborted).toBe(true)
    const stopped = expect.objectContaining({ code: 'stopped' }) as Error
    await expect(backend.transact(async () => undefined)).rejects.toThrow(stopped)
    await expect(backend.tenant('other').search(things, 'x')).rejects.toThrow(stopped)
    expect(() => backend.journal()).toThrow(stopped)
    expect(() => backend.work([], async () => undefined)).toThrow(stopped)
  })

  test('cannot search where there is no text', async () => {
    const { text: _, ...silent } = things
    await expect(memoryBackend().search(silent, 'x')).rejects.toThrow(expect.objectContaining({ code: 'unsupported' }))
  })

  test('gives up on a transaction that always conflicts', async () => {
    const backend = memoryBackend()
    let runs = 0
    const hopeless = backend.transact(async (tx) => {
      runs++
      await backend.transact(async (other) => other.put(things, { id: 'a' }))
      tx.put(things, { id: 'a' }, 'absent')
    })
    await expect(hopeless).rejects.toThrow(expect.objectContaining({ code: 'conflict', retryable: true }))
    expect(runs).toBe(11)
  })

  test('treats a handler that always conflicts as failed', async () => {
    const clock = manualClock()
    const backend = memoryBackend({ clock })
    const failures: unknown[] = []
    let runs = 0
    const worker = backend.work(
      ['task'],
      async (_, tx) => {
        runs++
        await backend.transact(async (other) => other.put(things, { id: 'a' }))
        tx.put(things, { id: 'a' }, 'absent')
      },
      { maxAttempts: 1, onFailure: (_, error, next) => failures.push([(error as { code?: unknown }).code, next]) },
    )
    await backend.transact(async (tx) => tx.post({ ...job, id: 'a' }))
    await worker.idle()
    expect([runs, failures]).toEqual([11, [['conflict', 'dead-letter']]])
  })

  test('goes on although listeners throw and a backoff makes no sense', async () => {
    const clock = manualClock()
    const backend = memoryBackend({ clock, random: seededRandom(1) })
    const attempts: number[] = []
    const worker = backend.work(
      ['task'],
      ({ attempt }) => {
        attempts.push(attempt)
        // Not even a promise.
        if (attempt < 3) throw new Error('no')
        return Promise.resolve()
      },
      {
        backoffMs: (attempt) => {
          if (attempt === 1) throw new Error('no')
          return Number.NaN
        },
        onFailure: () => {
          throw new Error('no')
        },
      },
    )
    await backend.transact(async (tx) => tx.post({ ...job, id: 'a' }))
    await clock.advance(10_000)
    await worker.idle()
    expect(attempts).toEqual([1, 2, 3])
  })

  test.each([{ maxValues: 0 }, { maxJournal: 1.5 }, { maxBlobBytes: -1 }])('refuses a bound that is none: %j', (options) => {
    expect(() => memoryBackend(options)).toThrow(expect.objectContaining({ code: 'validation' }))
  })

  test.each([{ concurrency: 0 }, { maxAttempts: Number.NaN }])('refuses a worker that cannot work: %j', (options) => {
    expect(() => memoryBackend().work(['task'], async () => undefined, options)).toThrow(expect.objectContaining({ code: 'validation' }))
  })
})
