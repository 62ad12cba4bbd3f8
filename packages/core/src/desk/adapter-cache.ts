import type { Json } from '../model/basics.ts'
import type { Backend } from '../ports/backend.ts'
import type { AdapterCache } from '../ports/channel-adapter.ts'
import type { Clock } from '../ports/clock.ts'
import { isCrossdeskError } from '../errors/crossdesk-error.ts'
import { adapterCache } from './collections.ts'

/** How long one process may hold an exclusive right before others assume that it died. */
const EXCLUSIVE_MS = 30_000
const LOOK_AGAIN_MS = 50

/** A cache in the backend, shared by all processes of a tenant and kept apart by channel. */
export function createAdapterCache(backend: Backend, clock: Clock, channel: string): AdapterCache {
  const named = (key: string): string => `${channel}:${key}`

  async function acquire(key: string): Promise<void> {
    for (;;) {
      const taken = await backend
        .transact(async (tx) => {
          const held = await tx.get(adapterCache, key)
          const now = clock.now()
          if (held !== undefined && held.value.expiresAt > now) return false
          tx.put(adapterCache, { key, value: null, expiresAt: now + EXCLUSIVE_MS }, held?.revision ?? 'absent')
          return true
        })
        .catch((error: unknown) => {
          if (isCrossdeskError(error, 'conflict')) return false
          throw error
        })
      if (taken) return
      await new Promise<void>((resolve) => clock.schedule(LOOK_AGAIN_MS, resolve))
    }
  }

  return {
    async get(key) {
      return backend.transact(async (tx) => {
        const entry = (await tx.get(adapterCache, named(key)))?.value
        return entry === undefined || entry.expiresAt <= clock.now() ? undefined : (entry.value as Json)
      })
    },
    async set(key, value, ttlMs) {
      await backend.transact(async (tx) => tx.put(adapterCache, { key: named(key), value, expiresAt: clock.now() + ttlMs }))
    },
    async exclusive(key, work) {
      const lock = named(`exclusive:${key}`)
      await acquire(lock)
      try {
        return await work()
      } finally {
        await backend.transact(async (tx) => tx.remove(adapterCache, lock))
      }
    },
  }
}
