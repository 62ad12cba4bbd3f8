import { CrossdeskError } from '../errors/crossdesk-error.ts'
import { ValidationError } from '../errors/validation-error.ts'
import type { TenantId } from '../model/basics.ts'
import { accountKey } from '../model/channel.ts'
import type { Accounts } from '../ports/accounts.ts'
import { systemClock } from '../ports/clock.ts'
import { createIds } from '../ports/ids.ts'
import { silentLogger } from '../ports/logger.ts'
import { systemRandom } from '../ports/random.ts'
import { silentTelemetry } from '../ports/telemetry.ts'
import { createContexts } from './contexts.ts'
import type { Channels, Desk, DeskOptions, TenantDesk } from './desk.ts'
import { startPolling } from './inbox/poll.ts'
import { receiveWebhook } from './inbox/webhook.ts'
import type { DeskServices } from './services.ts'
import { createSubscriptions } from './subscriptions.ts'
import { createTenantDesk } from './tenant-desk.ts'
import { startWorkers, type Rooms } from './workers.ts'

/**
 * Composes the desk: inbox, conversations, review and outbox over one backend.
 *
 * @example
 * const desk = createDesk({ backend: memoryBackend(), channels: { wa: whatsapp({ appSecret, verifyToken, accessToken }) } })
 * desk.on('message.received', async ({ message, reply }) => { await reply('Thank you, we are looking into it.') })
 * desk.start()
 * app.post('/webhooks/wa', (context) => desk.webhook('wa', context.req.raw))
 */
export function createDesk<const C extends Channels>(options: DeskOptions<C>): Desk<C> {
  const { backend, clock = systemClock, random = systemRandom, log = silentLogger, plugins = [] } = options
  const names = plugins.map((plugin) => plugin.name)
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index)
  if (twice >= 0) throw new ValidationError('createDesk', [{ path: `plugins[${twice}].name`, message: 'expected a name of its own' }])

  for (const [index, { name, jobs = {} }] of plugins.entries()) {
    const stray = Object.keys(jobs).find((kind) => !kind.startsWith(`${name}.`))
    const path = `plugins[${index}].jobs`
    if (stray !== undefined) throw new ValidationError('createDesk', [{ path, message: `expected kinds that begin with "${name}."` }])
  }

  const ids = createIds(clock, random)
  const accounts: Accounts = options.accounts ?? { resolve: async () => ({ tenant: 'default' }) }
  const contexts = createContexts({
    backend,
    accounts,
    clock,
    log,
    fetch: options.fetch,
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
  })
  const subscriptions = createSubscriptions(plugins, clock, ids)
  const channels = new Map(Object.entries(options.channels))
  const stopping = new AbortController()
  const services: DeskServices = {
    backend,
    accounts,
    plugins,
    clock,
    random,
    ids,
    log,
    telemetry: options.telemetry ?? silentTelemetry,
    uncertain: options.uncertain ?? 'hold',
    stopping: stopping.signal,
    adapter: (name) => channels.get(name),
    publish: subscriptions.publish,
    ...contexts,
  }
  const tenant = (id: TenantId): TenantDesk => createTenantDesk(services, id)

  let rooms: Rooms | undefined
  let stopped = false
  const start = (): void => {
    if (stopped) throw new CrossdeskError('stopped', 'this desk was stopped; create another one')
    rooms ??= startWorkers(services, subscriptions, options.workers ?? {})
  }
  const idle = async (): Promise<void> => rooms?.idle()

  return {
    ...tenant('default'),
    tenant,
    start,
    idle,
    async webhook(channel, request, { waitUntil } = {}) {
      if (stopped) return new Response('stopping', { status: 503, headers: { 'retry-after': '5' } })
      const response = await receiveWebhook(services, channel, request)
      if (waitUntil !== undefined) {
        start()
        waitUntil(idle())
      }
      return response
    },
    async poll(channel, pull) {
      const owner = await accounts.resolve(pull.account)
      if (owner === undefined) throw new CrossdeskError('unknown-account', `nobody owns ${accountKey(pull.account)}`)
      await backend.tenant(owner.tenant).transact((tx) => startPolling(tx, channel, pull))
    },
    on: (type, handler) => subscriptions.add(type, handler),
    async stop({ drainMs = 10_000 } = {}) {
      stopped = true
      stopping.abort()
      let cancel: (() => void) | undefined
      const enough = new Promise<void>((resolve) => (cancel = clock.schedule(drainMs, resolve)))
      await Promise.race([idle(), enough])
      cancel?.()
      await rooms?.stop()
      rooms = undefined
    },
  }
}
