import { parseArgs } from 'node:util'
import { demoWhatsApp } from '@crossdesk/channels/whatsapp/testing'
import { databaseUrl, endProcesses, startProcess, startWeb } from '../children.ts'
import { recordWebhooks, type RecordedWebhook } from './recorded-webhooks.ts'

// pnpm --filter @crossdesk/example-cluster measure [--messages 3000] [--rounds 3]
// Signed webhooks over HTTP to the web process; how many are answered and handled a second, with 1, 2 and 4 workers, whose handlers only count or
// take 20 ms. Writes to tenants of its own, which stay in the database.

const WARM_UP = 200
const CUSTOMERS = 200
const POSTS_AT_ONCE = 64

const { values } = parseArgs({ options: { messages: { type: 'string', default: '3000' }, rounds: { type: 'string', default: '3' } } })
const messages = Number(values.messages)
const rounds = Number(values.rounds)
const settings = {
  DATABASE_URL: databaseUrl(),
  WHATSAPP_APP_SECRET: demoWhatsApp.appSecret,
  WHATSAPP_VERIFY_TOKEN: demoWhatsApp.verifyToken,
  WHATSAPP_ACCESS_TOKEN: demoWhatsApp.accessToken,
}
const webhooks = await recordWebhooks(WARM_UP + messages, CUSTOMERS)
console.log(`${messages} messages of ${CUSTOMERS} customers, median of ${rounds} rounds`)
console.log('handler   workers   answered/s   handled/s')
for (const handlerMs of [0, 20]) {
  for (const workers of [1, 2, 4]) {
    const results: Rates[] = []
    for (let round = 0; round < rounds; round++) results.push(await measure(workers, handlerMs))
    const median = (of: (rates: Rates) => number): string =>
      (results.map(of).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN).toFixed(0)
    const name = handlerMs === 0 ? 'counts' : `${handlerMs} ms`
    console.log(
      `${name.padEnd(10)}${String(workers).padStart(7)}${median(({ answered }) => answered).padStart(13)}${median(({ handled }) => handled).padStart(12)}`,
    )
  }
}

interface Rates {
  /** Webhooks a second that were committed and answered. */
  readonly answered: number
  /** Messages a second from the first webhook to the last handler. */
  readonly handled: number
}

async function measure(workers: number, handlerMs: number): Promise<Rates> {
  const env = { ...settings, TENANT: `measure-${crypto.randomUUID()}`, HANDLER_MS: String(handlerMs) }
  const { web, port } = await startWeb(env)
  const url = `http://127.0.0.1:${port}/webhooks/wa`
  const children = Array.from({ length: workers }, () => startProcess('measure/worker.ts', env))
  let handled = 0
  let whenHandled: { readonly count: number; readonly resolve: () => void } | undefined
  for (const child of children) {
    child.on('message', () => {
      if (++handled === whenHandled?.count) whenHandled.resolve()
    })
  }
  const allHandled = (count: number): Promise<void> => new Promise((resolve) => (whenHandled = { count, resolve }))

  // Tables are made, caches filled, and every customer is known.
  const warm = allHandled(WARM_UP)
  await postAll(url, webhooks.slice(0, WARM_UP))
  await warm
  const done = allHandled(WARM_UP + messages)
  const startedAt = performance.now()
  await postAll(url, webhooks.slice(WARM_UP))
  const answeredAt = performance.now()
  await done
  const handledAt = performance.now()
  await endProcesses([web, ...children])
  return { answered: (messages * 1000) / (answeredAt - startedAt), handled: (messages * 1000) / (handledAt - startedAt) }
}

async function postAll(url: string, bodies: readonly RecordedWebhook[]): Promise<void> {
  let next = 0
  const post = async (): Promise<void> => {
    while (next < bodies.length) {
      const { headers, body } = bodies[next++] as RecordedWebhook
      const response = await fetch(url, { method: 'POST', headers, body })
      await response.text()
      if (!response.ok) throw new Error(`expected every webhook to be taken, one was answered ${response.status}`)
    }
  }
  await Promise.all(Array.from({ length: POSTS_AT_ONCE }, post))
}
