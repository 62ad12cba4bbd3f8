import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Takes no more connections; resolves when those that are open have their answers. */
  close(): Promise<void>
}

/** Serves a handler of Web standards on Node. Port 0 is any. */
export async function listen(port: number, fetch: (request: Request) => Promise<Response>): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}
