import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'

const app = { fetch: () => new Response('here') }

async function occupied(): Promise<{ server: Server; port: number }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as AddressInfo).port }
}

test('a busy port makes it take a later one', async () => {
  const { server, port } = await occupied()
  const listening = await listen(app, port, '127.0.0.1')
  expect(listening.port).toBeGreaterThan(port)
  expect(await (await fetch(`http://127.0.0.1:${listening.port}`)).text()).toBe('here')
  await listening.close()
  await new Promise((resolve) => server.close(resolve))
})

test('after close nobody is there', async () => {
  const listening = await listen(app, 0, '127.0.0.1')
  await listening.close()
  await expect(fetch(`http://127.0.0.1:${listening.port}`)).rejects.toThrow('fetch failed')
})

test('another trouble than a busy port is told', async () => {
  await expect(listen(app, 0, '203.0.113.1')).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' })
})
