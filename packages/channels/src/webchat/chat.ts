import {
  systemClock,
  type AccountRef,
  type Backend,
  type ChannelEvent,
  type ChannelKind,
  type Clock,
  type Timestamp,
} from '@crossdesk/core'
import { secretsOf } from '../wire/secrets.ts'
import { createIdentityVerifier, type IdentityVerifier } from './identity/verify-proof.ts'
import { createLimiter, type LimitName } from './limits.ts'
import { checkOptions, shopIssue, type Shop, type WebchatOptions } from './options.ts'
import { Refusal } from './requests/refusal.ts'
import { createSigner, type Signer } from './identity/signer.ts'
import { createTurns, type Turns } from './threads/turns.ts'

/** What the requests of one chat share. */
export interface Chat {
  /** `webchat` or `app`. */
  readonly kind: ChannelKind
  readonly backend: Backend
  readonly clock: Clock
  /** Signs sessions' tokens, and addresses of files. */
  readonly sessions: Signer
  readonly tickets: Signer
  readonly identities: IdentityVerifier
  readonly admit: NonNullable<WebchatOptions['admit']>
  readonly clientAddress: NonNullable<WebchatOptions['clientAddress']>
  readonly streamMs: number
  readonly maxStreams: number
  /** Open event streams of this process by thread. */
  readonly streams: Map<string, number>
  /** What writes to one thread takes turns in this process. */
  readonly inTurn: Turns
  shop(id: string): Promise<Shop | undefined>
  /** @throws Refusal `rate-limited` */
  limit(name: LimitName, key: string | undefined): void
}

/** One request, with all that was found out about it before its handler runs. */
export interface Call {
  readonly chat: Chat
  readonly shop: Shop
  /** The one of the shop's tenant. */
  readonly backend: Backend
  readonly request: Request
  readonly url: URL
  readonly now: Timestamp
}

/** What a handler yields. */
export interface Answer {
  readonly response: Response
  /** Committed by the desk before the response goes out. */
  readonly events?: readonly ChannelEvent[]
}

/** @throws ValidationError naming the option that is wrong */
export function createChat(kind: ChannelKind, options: WebchatOptions): Chat {
  checkOptions(kind, options)
  const { backend, shops, clock = systemClock } = options
  const secrets = secretsOf(kind, 'secret', options.secret)
  const limiter = createLimiter(options.limits)
  const byId = typeof shops === 'function' ? undefined : new Map(shops.map((shop) => [shop.id, shop]))

  return {
    kind,
    backend,
    clock,
    sessions: createSigner(secrets, `${kind}-session`),
    tickets: createSigner(secrets, `${kind}-file`),
    identities: createIdentityVerifier(),
    admit: options.admit ?? (async () => true),
    clientAddress: options.clientAddress ?? (() => undefined),
    streamMs: options.streamMs ?? 30 * 60 * 1000,
    maxStreams: options.maxStreams ?? 8,
    streams: new Map(),
    inTurn: createTurns(),
    async shop(id) {
      if (byId !== undefined) return byId.get(id)
      const shop = await (shops as Exclude<typeof shops, readonly Shop[]>)(id)
      const issue = shop === undefined ? undefined : shopIssue(shop)
      if (issue !== undefined) throw new Refusal('unavailable', `the shop is not set up well: ${issue.path}: ${issue.message}`)
      return shop
    },
    limit(name, key) {
      if (key === undefined) return
      const waitMs = limiter.take(name, key, clock.now())
      if (waitMs > 0) throw new Refusal('rate-limited', `too many ${name}; try again later`, { retryAfterMs: waitMs })
    },
  }
}

/** A shop as an account of the channel. */
export function accountOf(chat: Pick<Chat, 'kind'>, shop: string): AccountRef {
  return { channel: chat.kind, account: shop }
}

/** What wakes the event streams of a thread, in all processes. */
export function topicOf(chat: Pick<Chat, 'kind'>, thread: string): string {
  return `${chat.kind}:${thread}`
}

/** An answer in JSON. */
export function jsonResponse(body: object, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
}
