import {
  DeliveryError,
  type AccountContext,
  type AccountRef,
  type ChannelAdapter,
  type ChannelEvent,
  type Handle,
  type OutboundPart,
  type Sent,
} from '@crossdesk/core'

/** The two channels of the fake platform: `keyed` recognises a repeated send by its key, `plain` neither by a key nor on request. */
export const CHANNELS = ['keyed', 'plain'] as const

/** The name of a channel; also its kind. */
export type ChannelName = (typeof CHANNELS)[number]

/** The states that the platform reports of what it took. */
export const RECEIPTS = ['sent', 'delivered', 'read'] as const

/** One thing that the platform tells. */
export type WireEvent =
  | { readonly type: 'message'; readonly id: string; readonly account: string; readonly from: string; readonly at: number }
  | {
      readonly type: 'receipt'
      readonly id: string
      readonly account: string
      readonly to: string
      readonly target: string
      readonly state: (typeof RECEIPTS)[number]
      readonly at: number
    }

/** The body of a request that sends. */
export interface WireSend {
  readonly account: string
  readonly to: string
  readonly text: string
  readonly key?: string
}

/** Accounts of each channel, of two tenants. */
const ACCOUNTS = ['north-1', 'south-1', 'north-2', 'south-2']

/** The tenants whose accounts they are. */
export const TENANTS: readonly string[] = ['north', 'south']

/** Whose account it is: its name begins with the tenant's. */
export function tenantOf(account: string): string {
  return account.slice(0, account.indexOf('-'))
}

/** The account that a conversation's customer writes to. */
export function accountOf(conversation: number): string {
  return ACCOUNTS[Math.floor(conversation / CHANNELS.length) % ACCOUNTS.length] as string
}

/** The customer's phone number. */
export function phoneOf(conversation: number): string {
  return `+4915100${String(conversation).padStart(6, '0')}`
}

/** The adapter of one of the platform's channels. */
export function platformChannel(kind: ChannelName, platformUrl: string): ChannelAdapter {
  return {
    kind,
    credentials: {},
    capabilities: {
      status: 'stable',
      content: { text: {} },
      idempotency: kind === 'keyed' ? 'key' : 'none',
      receipts: RECEIPTS,
      source: { title: 'the fake platform of the chaos run', checkedOn: '2026-11-22' },
    },
    async receive(request) {
      const events = (await request.json()) as readonly WireEvent[]
      return { events: events.map((event) => toChannelEvent(kind, event)), response: new Response('ok') }
    },
    send: (part, context) => send(new URL(`/${kind}`, platformUrl), kind, part, context),
  }
}

function toChannelEvent(channel: ChannelName, event: WireEvent): ChannelEvent {
  const account: AccountRef = { channel, account: event.account }
  const { id, at } = event
  if (event.type === 'receipt')
    return { type: 'delivery', id, account, at, target: event.target, state: event.state, thread: [handleOf(event.to)] }
  const handle = handleOf(event.from)
  return {
    type: 'message',
    id,
    account,
    at,
    externalId: id,
    thread: [handle],
    contact: { handles: [handle], name: `Customer ${event.from}` },
    direction: 'inbound',
    content: [{ type: 'text', text: `This is message ${id}.` }],
    raw: event,
  }
}

function handleOf(phone: string): Handle {
  return { kind: 'phone', value: phone }
}

async function send(url: URL, kind: ChannelName, part: OutboundPart, { http, signal }: AccountContext): Promise<Sent> {
  const { account, to, content, id } = part
  const text = content.type === 'text' ? content.text : ''
  const body: WireSend = { account: account.account, to: to.value, text, ...(kind === 'keyed' ? { key: id } : {}) }
  let response: Response
  try {
    response = await http.post(url, { json: body, signal, throwHttpErrors: false })
  } catch (cause) {
    throw new DeliveryError('unavailable', 'the platform did not answer', { inDoubt: true, cause })
  }
  if (response.status === 429) {
    const retryAfterMs = Number(response.headers.get('retry-after')) * 1000
    throw new DeliveryError('rate-limited', 'the platform said: later', { retryAfterMs })
  }
  if (!response.ok) throw new DeliveryError('unavailable', `the platform answered ${response.status}`, { inDoubt: true })
  return { externalId: await response.text() }
}
