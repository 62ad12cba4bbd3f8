import { SignatureError } from '../../errors/signature-error.ts'
import { ValidationError } from '../../errors/validation-error.ts'
import type { Json } from '../../model/basics.ts'
import type { ChannelEvent } from '../../model/channel-event.ts'
import type { Content } from '../../model/content.ts'
import type { Capabilities } from '../../ports/capabilities.ts'
import type { AccountContext, ChannelAdapter, OutboundPart, Polled, Pull, Sent } from '../../ports/channel-adapter.ts'

/** A channel without a platform, for tests of the desk: its webhooks are lists of events, what it sends lies on the table. */
export interface PaperChannel extends ChannelAdapter<{ readonly token: string }> {
  readonly sent: readonly { readonly part: OutboundPart; readonly token: string }[]
  /** What the next sends do instead of being taken, in order: throw, or be taken although the answer is lost. */
  readonly script: (Error | 'taken-but-lost')[]
  /** What polls bring, in order. */
  readonly polls: (Polled | Error)[]
  /** The cursors that polls were given. */
  readonly cursors: (Json | undefined)[]
  /** What was changed or taken back. */
  readonly changed: { readonly externalId: string; readonly content?: Content }[]
}

/** What differs from a channel with no limits. */
export type PaperOptions = Partial<Capabilities>

/** Makes a paper channel. */
export function paperChannel(capabilities: PaperOptions = {}): PaperChannel {
  const sent: { part: OutboundPart; token: string }[] = []
  const script: (Error | 'taken-but-lost')[] = []
  const polls: (Polled | Error)[] = []
  const cursors: (Json | undefined)[] = []
  const changed: { externalId: string; content?: Content }[] = []
  return {
    kind: 'paper',
    credentials: { token: 'own' },
    capabilities: {
      status: 'stable',
      content: { text: {} },
      idempotency: 'none',
      receipts: ['sent', 'delivered', 'read', 'failed'],
      source: { title: 'no platform', checkedOn: '2026-11-22' },
      ...capabilities,
    },
    sent,
    script,
    polls,
    cursors,
    changed,
    async receive(request) {
      if (request.headers.get('x-paper') !== 'signed') throw new SignatureError('missing', 'expected the header x-paper')
      const body: unknown = JSON.parse(await request.text())
      if (!Array.isArray(body)) throw new ValidationError('webhook', [{ path: '', message: 'expected a list' }])
      const pulls = body.filter((entry: { type?: string }) => entry.type === undefined) as Pull[]
      const events = body.filter((entry: { type?: string }) => entry.type !== undefined) as ChannelEvent[]
      return { events, pulls, response: new Response('ok') }
    },
    async poll(_pull, cursor) {
      cursors.push(cursor)
      const polled = polls.shift()
      if (polled === undefined) throw new Error('nothing to poll')
      if (polled instanceof Error) throw polled
      return polled
    },
    async edit({ externalId }, content) {
      changed.push({ externalId, content })
    },
    async remove({ externalId }) {
      changed.push({ externalId })
    },
    async send(part, context: AccountContext<{ readonly token: string }>): Promise<Sent> {
      const step = script.shift()
      if (step instanceof Error) throw step
      sent.push({ part, token: context.credentials.token })
      if (step === 'taken-but-lost') throw new TypeError('fetch failed')
      return { externalId: `paper-${sent.length}` }
    },
  }
}

/** A webhook of the paper channel. */
export function paperWebhook(...entries: readonly (ChannelEvent | Pull)[]): Request {
  return new Request('http://desk/webhooks/paper', { method: 'POST', headers: { 'x-paper': 'signed' }, body: JSON.stringify(entries) })
}
