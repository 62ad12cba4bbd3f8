import { createServer, connect, type AddressInfo, type Socket } from 'node:net'

/** A network between a browser and a server that can be cut. */
export interface CuttableWire {
  readonly port: number
  /** All connections break at once, and new ones too until it is mended. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Lays a wire to a port of this machine. */
export async function layWire(target: number): Promise<CuttableWire> {
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect(target, '127.0.0.1')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true
      for (const socket of sockets) socket.destroy()
    },
    mend() {
      isCut = false
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
