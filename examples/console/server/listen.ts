import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from './app.ts'

/** How many ports are tried, beginning with the wanted one. */
const TRIES = 20

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Takes no more connections and ends those that are open. */
  close(): Promise<void>
}

/** Listens on the wanted port, or on the next one that is free. Port 0 is any. */
export async function listen(app: Pick<App, 'fetch'>, wanted: number, host: string): Promise<Listening> {
  const last = Math.min(wanted + TRIES - 1, 65_535)
  for (let port = wanted; ; port++) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    try {
      await listening(server, port, host)
      return { port: (server.address() as AddressInfo).port, close: () => closed(server) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw error
    }
  }
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
