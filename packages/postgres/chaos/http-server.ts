import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An HTTP server on a port of its own of this machine. */
export interface HttpServer {
  readonly url: string
  close(): void
}

/** Breaks the connection instead of an answer. */
export class NoAnswer extends Error {}

/** Serves requests as Web standards have them. A rejection with {@link NoAnswer} breaks the connection. */
export async function serveHttp(handle: (request: Request) => Promise<Response>): Promise<HttpServer> {
  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      const response = await handle(await toRequest(incoming))
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(await response.text())
    } catch (error) {
      incoming.socket.destroy()
      // Who asked may be gone before all was said.
      if (!(error instanceof NoAnswer) && incoming.complete) console.error(error)
    }
  }

  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const pieces: Buffer[] = []
  for await (const piece of incoming) pieces.push(piece as Buffer)
  return new Request(`http://127.0.0.1${incoming.url}`, { method: incoming.method ?? 'GET', body: Buffer.concat(pieces) })
}
