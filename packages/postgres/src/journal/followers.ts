import type { TenantId } from '@crossdesk/core'

/** Wakes those who follow a journal. */
export interface Followers {
  /** Resolves when the tenant's journal may have grown, the signal speaks, or so much time has passed that it is worth a look. */
  whenChanged(tenant: TenantId, signal: AbortSignal | undefined): Promise<void>
  /** Undefined: of any tenant. */
  onChanged(tenant: TenantId | undefined): void
}

/** Nobody yet. */
export function createFollowers(pollMs: number): Followers {
  const waiting = new Map<TenantId, Set<() => void>>()

  function wake(tenant: TenantId): void {
    const wakes = waiting.get(tenant)
    waiting.delete(tenant)
    for (const resolve of wakes ?? []) resolve()
  }

  return {
    whenChanged(tenant, signal) {
      return new Promise((resolve) => {
        const wakes = waiting.get(tenant) ?? new Set()
        waiting.set(tenant, wakes)
        const done = (): void => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', done)
          wakes.delete(done)
          resolve()
        }
        const timer = setTimeout(done, pollMs).unref()
        signal?.addEventListener('abort', done)
        wakes.add(done)
      })
    },
    onChanged(tenant) {
      if (tenant === undefined) for (const each of waiting.keys()) wake(each)
      else wake(tenant)
    },
  }
}
