import ky from 'ky'
import { isCrossdeskError } from '../errors/crossdesk-error.ts'
import type { DeliveryError } from '../errors/delivery-error.ts'
import type { ChannelEvent } from '../model/channel-event.ts'
import type { AccountContext, AdapterContext, ChannelAdapter, OutboundPart, Received } from '../ports/channel-adapter.ts'
import { silentLogger } from '../ports/logger.ts'
import { channelEventSchema } from '../schema/channel-event.ts'
import { check, type ConformanceCase } from './conformance-case.ts'
import { manualClock } from './manual-clock.ts'

/** A channel as the suite sees it. Everything here comes from the platform's documentation, not from the adapter. */
export interface AdapterUnderTest<Credentials> {
  /** Called for each case. */
  create(): ChannelAdapter<Credentials>
  readonly credentials: Credentials
  /** A webhook with this body as the platform would send it, signed with the secret that the adapter knows. */
  sign(body: string): Promise<Request> | Request
  /** Whether the platform signs what it sends, so that a changed body is recognised. Default true; false where a secret merely stands beside it. */
  readonly signsBody?: boolean
  /** Bodies that the platform sends, one for each kind of event. */
  readonly webhooks: readonly string[]
  /** One part for each kind of content that the channel can send. */
  readonly parts: readonly OutboundPart[]
  /** How the platform says that it took a part. */
  accepted(): Response
  /** How the platform says that too much was sent. */
  throttled(): Response
}

/**
 * What every channel adapter has to do, as cases for any test runner.
 *
 * @example
 * for (const { name, run } of adapterConformance(underTest)) test(name, run)
 */
export function adapterConformance<Credentials>(channel: AdapterUnderTest<Credentials>): readonly ConformanceCase[] {
  return [...describing(channel), ...receiving(channel), ...sending(channel)]
}

function describing<Credentials>({ create }: AdapterUnderTest<Credentials>): readonly ConformanceCase[] {
  return [
    {
      name: 'says what it can do as plain data with a source',
      async run() {
        const { capabilities, kind } = create()
        check(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kind), 'the kind is a folder name: lower case with dashes')
        check(same(capabilities, JSON.parse(JSON.stringify(capabilities))), 'capabilities survive JSON')
        check(capabilities.source.title !== '', 'capabilities name their source')
        check(/^\d{4}-\d{2}-\d{2}$/.test(capabilities.source.checkedOn), 'capabilities say when the source was read')
        for (const type of capabilities.window?.afterwards ?? [])
          check(type in capabilities.content, `${type} is sendable if it may be sent after the window`)
      },
    },
  ]
}

function receiving<Credentials>(channel: AdapterUnderTest<Credentials>): readonly ConformanceCase[] {
  const receive = async (request: Request): Promise<Received> => {
    const adapter = channel.create()
    check(adapter.receive !== undefined, 'the adapter takes webhooks')
    return adapter.receive(
      request,
      context(() => Promise.reject(new Error('a webhook needs no request'))),
    )
  }
  const events = async (body: string): Promise<readonly ChannelEvent[]> => (await receive(await channel.sign(body))).events
  return [
    {
      name: 'yields events that are valid, of its own kind, and plain JSON',
      async run() {
        check(channel.webhooks.length > 0, 'there is a webhook to try')
        for (const body of channel.webhooks) {
          for (const event of await events(body)) {
            const result = channelEventSchema.safeParse(event)
            check(result.success, `valid: ${result.success ? '' : JSON.stringify(result.error.issues[0]?.path)} of ${event.type}`)
            check(event.account.channel === channel.create().kind, 'of the adapter’s kind')
            check(same(event, JSON.parse(JSON.stringify(event))), `${event.type} survives JSON`)
          }
        }
      },
    },
    {
      name: 'gives the same event the same id whenever it is delivered, and different events different ids',
      async run() {
        for (const body of channel.webhooks) {
          const first = (await events(body)).map(({ id }) => id)
          check(
            same(
              first,
              (await events(body)).map(({ id }) => id),
            ),
            'ids are stable',
          )
          check(new Set(first).size === first.length, 'ids are unique in a webhook')
        }
      },
    },
    {
      name: 'answers a webhook with success',
      async run() {
        for (const body of channel.webhooks) check((await receive(await channel.sign(body))).response.ok, 'the platform hears success')
      },
    },
    {
      name: 'refuses a body that was changed after it was signed, and one without a signature, without repeating it',
      async run() {
        for (const body of channel.webhooks) {
          const signed = await channel.sign(body)
          const changed = new Request(signed.url, { method: signed.method, headers: signed.headers, body: `${body} ` })
          const bare = new Request(signed.url, { method: signed.method, body })
          for (const request of channel.signsBody === false ? [bare] : [changed, bare]) {
            const error = await thrown(receive(request))
            check(isCrossdeskError(error, 'signature'), 'a SignatureError')
            check(!(error as Error).message.includes(body), 'the error does not repeat the body')
          }
        }
      },
    },
    {
      name: 'never throws anything but a typed refusal, whatever a signed body holds',
      async run() {
        for (const body of [...ODD_BODIES, ...channel.webhooks.flatMap(mutations)]) {
          const error = await thrown(receive(await channel.sign(body)))
          check(error === undefined || isCrossdeskError(error, 'validation'), `only validation errors, also for ${body.slice(0, 40)}`)
        }
      },
    },
    {
      name: 'refuses a body above its limit',
      async run() {
        const limit = channel.create().capabilities.maxWebhookBytes ?? 1024 * 1024
        const error = await thrown(receive(await channel.sign(`"${'x'.repeat(limit)}"`)))
        check(isCrossdeskError(error, 'payload-too-large'), 'payload-too-large')
      },
    },
  ]
}

function sending<Credentials>(channel: AdapterUnderTest<Credentials>): readonly ConformanceCase[] {
  interface Attempt {
    readonly outcome: unknown
    readonly requests: number
  }
  const send = async (part: OutboundPart, answer: () => Promise<Response>): Promise<Attempt> => {
    const adapter = channel.create()
    check(adapter.send !== undefined, 'the adapter sends')
    let requests = 0
    const account: AccountContext<Credentials> = {
      ...context(() => {
        requests++
        return answer()
      }),
      tenant: 'default',
      account: part.account,
      credentials: channel.credentials,
    }
    const outcome: unknown = await adapter.send(part, account).catch((error: unknown) => error)
    return { outcome, requests }
  }
  if (channel.parts.length === 0) return []
  return [
    {
      name: 'sends every part with one request and knows its id on the platform',
      async run() {
        for (const part of channel.parts) {
          const { outcome, requests } = await send(part, async () => channel.accepted())
          check(typeof (outcome as { externalId?: unknown }).externalId === 'string', `${part.content.type} has an external id`)
          check(requests === 1, `${part.content.type} took one request`)
        }
      },
    },
    {
      name: 'does not try again by itself, and says why a part was not taken',
      async run() {
        const [part] = channel.parts as readonly [OutboundPart]
        const cases: readonly (readonly [string, () => Promise<Response>, (error: DeliveryError) => boolean])[] = [
          ['throttled', async () => channel.throttled(), (error) => error.kind === 'rate-limited' && error.retryable],
          [
            'a 503',
            async () => new Response('Service Unavailable', { status: 503 }),
            (error) => error.kind === 'unavailable' && error.retryable,
          ],
          [
            'a broken connection',
            () => Promise.reject(new TypeError('fetch failed')),
            (error) => error.kind === 'unavailable' && error.inDoubt,
          ],
          ['an answer that is no JSON', async () => new Response('<html>', { status: 200 }), (error) => error.inDoubt],
        ]
        for (const [what, answer, expected] of cases) {
          const { outcome, requests } = await send(part, answer)
          check(
            isCrossdeskError(outcome, 'delivery') && expected(outcome as unknown as DeliveryError),
            `${what} is the fitting DeliveryError`,
          )
          check(requests === 1, `${what}: one request`)
        }
      },
    },
  ]
}

function context(fetch: () => Promise<Response>): AdapterContext {
  const values = new Map<string, unknown>()
  return {
    http: ky.create({ retry: 0, fetch }),
    clock: manualClock(1_790_000_000_000),
    log: silentLogger,
    cache: {
      get: async (key) => values.get(key) as never,
      set: async (key, value) => void values.set(key, value),
      exclusive: (_key, work) => work(),
    },
    signal: new AbortController().signal,
    tenantOf: async () => 'default',
  }
}

const ODD_BODIES = [
  '',
  '{',
  'null',
  '[]',
  '42',
  '"text"',
  '{}',
  '{"entry":null}',
  '{"entry":[null]}',
  '[[[[]]]]',
  '{"__proto__":{"x":1}}',
  '\u0000',
]

/** The body with one value after the other replaced by something else. */
function mutations(body: string): readonly string[] {
  let root: unknown
  try {
    root = JSON.parse(body)
  } catch {
    return [body.slice(0, body.length / 2)]
  }
  const results: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const holder = node as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      const before = holder[key]
      for (const odd of [null, 7, 'odd', [], {}]) {
        holder[key] = odd
        results.push(JSON.stringify(root))
      }
      holder[key] = before
      visit(before)
    }
  }
  visit(root)
  return results.slice(0, 500)
}

async function thrown(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error ?? new Error('threw nothing'),
  )
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

/** With the keys of all objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
