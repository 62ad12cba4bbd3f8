import type { Contact, Handle, Stored, Timestamp, Transaction } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import type { Call } from '../chat.ts'
import { chatThreads, visitorHandle, type ChatThread } from './collections.ts'
import { Refusal } from '../requests/refusal.ts'
import { readToken, type SessionClaims } from '../identity/session-token.ts'

/** Who sends a request, by its token alone. @throws Refusal `unauthorised`, `expired` */
export function authenticate({ chat, shop, request, now }: Call): Promise<SessionClaims> {
  return readToken(request.headers.get('authorization'), shop.id, now, chat.sessions)
}

/**
 * A transaction that writes to the session's thread. Those of this process take turns: a burst would only conflict with itself, and give up after
 * some runs.
 */
export function writeInThread<T>({ chat, backend }: Call, { thread }: SessionClaims, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return chat.inTurn(thread, () => backend.transact(work))
}

/** The thread of a session, if the session may still use it. @throws Refusal `expired` */
export async function threadOf(tx: Transaction, claims: SessionClaims): Promise<Stored<ChatThread>> {
  const stored = await tx.get(chatThreads, claims.thread)
  if (stored === undefined || whyEnded(stored.value, claims) !== undefined) {
    throw new Refusal('expired', 'the session has ended; open it anew')
  }
  return stored
}

/**
 * Why a token that is genuine opens its thread no more. An anonymous token ends when its visitor signs in: whoever planted it in somebody's
 * browser before does not read along afterwards.
 */
export function whyEnded(thread: ChatThread, claims: SessionClaims): 'moved' | 'expired' | undefined {
  if (thread.movedTo !== undefined) return 'moved'
  if (thread.shop !== claims.shop || claims.signedIn !== (thread.user !== undefined)) return 'expired'
  return thread.revoked.some(({ token }) => token === claims.token) ? 'expired' : undefined
}

/** All handles under which the desk knows the person, the one to answer to first. */
export function threadHandles({ channel, shop, user, visitors }: ChatThread): readonly [Handle, ...Handle[]] {
  const [own, ...others] = visitors.map((visitor) => visitorHandle(channel, shop, visitor)) as [Handle, ...Handle[]]
  return user === undefined ? [own, ...others] : [user.handle, own, ...others]
}

/** The person as the desk is told of them: only what the shop proved makes a handle. */
export function contactOf(thread: ChatThread): Contact {
  const { user, profile, locales } = thread
  const scoped = threadHandles(thread)
  const proven: Handle[] = []
  if (user?.email !== undefined) proven.push({ kind: 'email', value: user.email })
  if (user?.phone !== undefined) proven.push({ kind: 'phone', value: user.phone })
  return compact<Contact>({
    handles: [...scoped, ...proven],
    name: user?.name ?? profile.name,
    locale: user?.locale ?? locales[0],
  })
}

/** A thread in which nothing was said yet. */
export function newThread(id: string, channel: string, shop: string, now: Timestamp): ChatThread {
  return {
    id,
    channel,
    shop,
    seq: 0,
    createdAt: now,
    visitors: [id],
    profile: {},
    locales: [],
    consent: { activity: false },
    delivered: { from: 0, upTo: 0 },
    read: { from: 0, upTo: 0 },
    readByBusiness: 0,
    devices: [],
    revoked: [],
  }
}
