import type { Json, TenantId } from '../model/basics.ts'
import { MAX_SIGNAL_BYTES, type SignalListener, type Signals } from '../ports/backend.ts'

/** A signal as it goes to other processes. */
export interface Signal {
  readonly tenant: TenantId
  readonly topic: string
  readonly body?: Json
}

/** Who listens in this process. */
export interface SignalHub {
  tenant(id: TenantId): Signals
  /** Tells the listeners of this process. */
  deliver(signal: Signal): void
  /** Nobody hears anything after this. */
  close(): void
}

/**
 * The listeners of one process, for backends to build `signals` on.
 *
 * @param toOthers takes a signal to the other processes; absent when there are none
 */
export function createSignalHub(toOthers?: (signal: Signal) => void): SignalHub {
  const listeners = new Map<string, Set<SignalListener>>()

  function deliver({ tenant, topic, body }: Signal): void {
    for (const listener of listeners.get(keyOf(tenant, topic)) ?? []) listener(body)
  }

  function listen(key: string, listener: SignalListener): () => void {
    // Two listenings with one function are two.
    const own: SignalListener = (body) => listener(body)
    const others = listeners.get(key) ?? new Set()
    listeners.set(key, others.add(own))
    return () => {
      others.delete(own)
      if (others.size === 0 && listeners.get(key) === others) listeners.delete(key)
    }
  }

  return {
    deliver,
    tenant: (tenant) => ({
      send(topic, body) {
        const signal: Signal = body === undefined ? { tenant, topic } : { tenant, topic, body }
        // Not at once: whoever sends is in the middle of something.
        queueMicrotask(() => deliver(signal))
        toOthers?.(isLong(body) ? { tenant, topic } : signal)
      },
      listen: (topic, listener) => listen(keyOf(tenant, topic), listener),
    }),
    close: () => listeners.clear(),
  }
}

function keyOf(tenant: TenantId, topic: string): string {
  return JSON.stringify([tenant, topic])
}

function isLong(body: Json | undefined): boolean {
  return body !== undefined && new TextEncoder().encode(JSON.stringify(body)).byteLength > MAX_SIGNAL_BYTES
}
