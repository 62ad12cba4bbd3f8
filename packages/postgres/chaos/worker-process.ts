import { fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Order, Signal, WorkerSettings } from './signals.ts'

/** A worker as the conductor sees it. */
export interface WorkerProcess {
  /** Where it takes webhooks; undefined as long as it does not. */
  readonly url: string | undefined
  /** What its leases begin with, once it is known. */
  readonly leaseName: string | undefined
  /** Resolves when it is gone. */
  readonly ended: Promise<void>
  /** Resolves when the order was carried out, or the process is gone. */
  order(type: Order['type']): Promise<void>
  /** SIGKILL. */
  kill(): void
}

/** Workers are started often: sources that were read once need not be compiled again. */
const NODE_COMPILE_CACHE = join(tmpdir(), 'crossdesk-chaos-cache')

/** Starts one. */
export function startWorker(settings: WorkerSettings, onRun: (message: string) => void): WorkerProcess {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [JSON.stringify(settings)], {
    env: { ...process.env, NODE_COMPILE_CACHE },
  })
  const waiting = new Map<Order['type'], () => void>()
  let url: string | undefined
  let leaseName: string | undefined
  async function untilEnded(): Promise<void> {
    await once(child, 'exit')
    url = undefined
    for (const resolve of waiting.values()) resolve()
  }
  child.on('message', (signal: Signal) => {
    if (signal.type === 'run') onRun(signal.message)
    else if (signal.type === 'lease-name') leaseName = signal.name
    else if (signal.type === 'done') waiting.get(signal.order)?.()
    else url = signal.url
  })
  // A message to a process that was just killed.
  child.on('error', () => undefined)
  return {
    get url() {
      return url
    },
    get leaseName() {
      return leaseName
    },
    ended: untilEnded(),
    order(type) {
      if (!child.connected) return Promise.resolve()
      child.send({ type } satisfies Order)
      if (type === 'calm') return Promise.resolve()
      return new Promise((resolve) => waiting.set(type, resolve))
    },
    kill() {
      url = undefined
      child.kill('SIGKILL')
    },
  }
}
