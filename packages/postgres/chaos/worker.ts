import { createDesk, type Accounts, type Desk } from '@crossdesk/core'
import { postgresBackend } from '../src/backend.ts'
import { platformChannel, TENANTS, tenantOf } from './channel.ts'
import { chaosHandler } from './handler.ts'
import { serveHttp } from './http-server.ts'
import { createLeaseName } from './lease-name.ts'
import type { Order, Signal, WorkerSettings } from './signals.ts'

// A process of the cluster: takes webhooks, runs the handler, sends. Lives until it is killed or told to stop.

const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings
const { seed, platformUrl, database } = settings
let { isCalm } = settings

const accounts: Accounts = { resolve: async ({ account }) => ({ tenant: tenantOf(account) }) }
const backend = postgresBackend(database)
const desk = createDesk({
  backend,
  accounts,
  channels: { keyed: platformChannel('keyed', platformUrl), plain: platformChannel('plain', platformUrl) },
  requestTimeoutMs: 1500,
  // So that a poisoned message is given up within seconds.
  workers: { backoffMs: (attempt) => Math.min(100 * 2 ** attempt, 1000) },
})
const leaseName = createLeaseName(database)
desk.on('message.received', async (context) => {
  const onRun = async (message: string): Promise<void> => {
    tell({ type: 'run', message })
    const name = await leaseName(context.event.tenant, context.conversation.id)
    if (name !== undefined) tell({ type: 'lease-name', name })
  }
  await chaosHandler({ seed, isCalm: () => isCalm, onRun })(context)
})

process.on('disconnect', () => process.exit())
process.on('message', (order: Order) => {
  if (order.type === 'calm') isCalm = true
  else void follow(order.type).then(() => tell({ type: 'done', order: order.type }))
})
// A connection that is cut even now: webhooks are answered 503 until the next one is there.
await backend.ready().catch(() => undefined)
desk.start()
const server = await serveHttp(async (request) => {
  const channel = new URL(request.url).pathname.split('/').at(-1)
  return desk.webhook(channel as 'keyed' | 'plain', request)
})
tell({ type: 'ready', url: server.url })

async function follow(order: Exclude<Order['type'], 'calm'>): Promise<void> {
  if (order === 'idle') return desk.idle()
  if (order === 'redrive') return redriveAll(desk)
  server.close()
  await desk.stop({ drainMs: 1000 })
  await backend.close()
  // What was told before goes out first.
  setImmediate(() => process.disconnect())
}

async function redriveAll(desk: Desk): Promise<void> {
  for (const tenant of TENANTS) {
    for (let page = await desk.tenant(tenant).deadLetters(); page.items.length > 0; page = await desk.tenant(tenant).deadLetters()) {
      for (const { id } of page.items) await desk.tenant(tenant).redrive(id)
    }
  }
}

function tell(signal: Signal): void {
  process.send?.(signal)
}
