import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PostMessage } from '../protocol/requests.ts'
import { ChatError, type ChatRequest } from './chat-requests.ts'
import type { ClientMessage } from './chat-state.ts'
import { createMemory, type ChatStorage } from './memory.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createPause } from './pause.ts'

const text = (id: string): PostMessage => ({ id, content: [{ type: 'text', text: id }] })

function fakeStorage(): ChatStorage {
  const values = new Map<string, string>()
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }
}

/** A server that answers as the script says, and then takes everything. */
function tried(script: (ChatError | 'ok')[], storage: ChatStorage = fakeStorage()) {
  const posted: string[] = []
  const shown = new Map<string, ClientMessage>()
  let expired = 0
  const request: ChatRequest = async (_method, _path, { json } = {}) => {
    const step = script.shift() ?? 'ok'
    posted.push((json as PostMessage).id)
    if (step !== 'ok') throw step
    return Response.json({ id: (json as PostMessage).id, seq: posted.length, at: 1 })
  }
  const memory = createMemory(storage, 'key')
  const outbox: Outbox = createOutbox({
    memory,
    request,
    ready: async () => undefined,
    pause: createPause(),
    show: (message) => void shown.set(message.id, message),
    onExpired: () => expired++,
  })
  return { outbox, posted, shown, memory, storage, expired: () => expired }
}

describe('the outbox', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('sends in order, one at a time, and again what had no answer', async () => {
    const { outbox, posted, shown, memory } = tried(['ok', new ChatError('offline', 0), new ChatError('unavailable', 503)])
    for (const id of ['a', 'b', 'c']) outbox.add(text(id))
    expect([...shown.values()].map(({ sending }) => sending)).toEqual(['waiting', 'waiting', 'waiting'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(posted).toEqual(['a', 'b', 'b', 'b', 'c'])
    expect([...shown.values()].every(({ sending }) => sending === undefined)).toBe(true)
    expect(memory.read().outbox).toEqual([])
  })

  test('waits as long as the server says', async () => {
    const { outbox, posted } = tried([new ChatError('rate-limited', 429, 60_000)])
    outbox.add(text('a'))
    await vi.advanceTimersByTimeAsync(59_000)
    expect(posted).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(2000)
    expect(posted).toEqual(['a', 'a'])
  })

  test('goes on behind a message that the server does not want, which can be tried again', async () => {
    const { outbox, posted, shown } = tried([new ChatError('validation', 400)])
    outbox.add(text('a'))
    outbox.add(text('b'))
    await vi.advanceTimersByTimeAsync(0)
    expect(posted).toEqual(['a', 'b'])
    expect(shown.get('a')).toMatchObject({ sending: 'failed', problem: 'validation' })
    outbox.retry('a', [...shown.values()])
    await vi.advanceTimersByTimeAsync(0)
    expect(posted).toEqual(['a', 'b', 'a'])
    expect(shown.get('a')?.sending).toBeUndefined()
  })

  test('asks for a new session when the old one has run out', async () => {
    const { outbox, posted, expired } = tried([new ChatError('expired', 401)])
    outbox.add(text('a'))
    await vi.advanceTimersByTimeAsync(2000)
    expect([posted, expired()]).toEqual([['a', 'a'], 1])
  })

  test('outlives its page: the next one sends what this one could not', async () => {
    const first = tried(Array.from({ length: 99 }, () => new ChatError('offline', 0)))
    first.outbox.add(text('a'))
    first.outbox.add(text('b'))
    await vi.advanceTimersByTimeAsync(0)
    const next = tried([], first.storage)
    next.outbox.restore()
    next.outbox.restore()
    await vi.advanceTimersByTimeAsync(0)
    expect(next.posted).toEqual(['a', 'b'])
  })

  test('works without a storage, and with one that is full', async () => {
    const full: ChatStorage = {
      getItem: () => null,
      setItem: () => {
        throw new Error('quota')
      },
      removeItem: () => undefined,
    }
    for (const storage of [undefined, full]) {
      const memory = createMemory(storage, 'key')
      memory.change((before) => ({ ...before, token: 't' }))
      expect(memory.read().outbox).toEqual([])
    }
    const { outbox, posted } = tried([], full)
    outbox.add(text('a'))
    await vi.advanceTimersByTimeAsync(0)
    expect(posted).toEqual(['a'])
  })
})
