import type { Handle, Stored, Transaction } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import { jsonResponse, topicOf, type Answer, type Call } from '../chat.ts'
import { chatThreads, chatUsers, userKey, type ChatThread, type ChatUser } from '../threads/collections.ts'
import type { VerifiedUser } from '../identity/verify-proof.ts'
import { directionOf, lookupLanguage } from '../locale.ts'
import { DEFAULT_FILES, MAX_TEXT_LENGTH, type Shop } from '../options.ts'
import type { OpenSession, Session, ShopFace, VisitorProfile } from '../protocol/requests.ts'
import { randomId } from '../identity/random-id.ts'
import { readOptionalJson } from './read-body.ts'
import { readOpenSession } from './read-session.ts'
import { Refusal } from './refusal.ts'
import { ANONYMOUS_MS, readToken, SIGNED_IN_MS, writeToken, type SessionClaims } from '../identity/session-token.ts'
import { authenticate, newThread, threadOf, whyEnded, writeInThread } from '../threads/thread.ts'

/** `POST session`: goes on with the session of the token, opens a new one, or signs in. */
export async function openSession(call: Call): Promise<Answer> {
  const { chat, shop, now } = call
  const opening = readOpenSession(await readOptionalJson(call.request))
  const claims = await claimsOf(call)
  if (claims !== undefined) chat.limit('reads', claims.thread)
  const user = opening.identity === undefined ? undefined : await chat.identities.verify(shop.identity, opening.identity, now)
  if (claims === undefined || !(await isOpen(call, claims))) await admit(call, opening, user)

  const { thread, left } = await call.backend.transact((tx) => open(tx, call, opening, claims, user))
  // The streams of the thread that was left find out that they have ended; so do those of a thread that has just become a user's.
  if (left !== undefined) call.backend.signals.send(topicOf(chat, left))
  if (user !== undefined) call.backend.signals.send(topicOf(chat, thread.id))

  const signedIn = thread.user !== undefined
  const next: SessionClaims = {
    shop: shop.id,
    thread: thread.id,
    signedIn,
    token: randomId(),
    expiresAt: user === undefined && signedIn && claims !== undefined ? claims.expiresAt : now + (signedIn ? SIGNED_IN_MS : ANONYMOUS_MS),
  }
  return { response: jsonResponse(await toSession(call, thread, next)) }
}

/** `DELETE session`: the token of the request opens nothing any more. */
export async function closeSession(call: Call): Promise<Answer> {
  const claims = await authenticate(call)
  call.chat.limit('changes', claims.thread)
  await writeInThread(call, claims, async (tx) => {
    const { value, revision } = await threadOf(tx, claims)
    const waiting = value.revoked.filter(({ until }) => until > call.now)
    // Beyond the bound the one that runs out first goes: who signs out so often has run out of sessions, too.
    const revoked = [...waiting, { token: claims.token, until: claims.expiresAt }].sort((a, b) => a.until - b.until).slice(-MAX_REVOKED)
    tx.put(chatThreads, { ...value, revoked }, revision)
  })
  call.backend.signals.send(topicOf(call.chat, claims.thread))
  return { response: new Response(null, { status: 204 }) }
}

const MAX_REVOKED = 50
/** Threads that were joined into one user's: beyond that the oldest are forgotten, but for the thread's own. */
const MAX_VISITORS = 20

/** The session that the request goes on with. One that has run out or is not ours is simply no session: a new one is opened. */
async function claimsOf({ chat, shop, request, now }: Call): Promise<SessionClaims | undefined> {
  const header = request.headers.get('authorization')
  if (header === null) return undefined
  try {
    return await readToken(header, shop.id, now, chat.sessions)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

async function isOpen({ backend }: Call, claims: SessionClaims): Promise<boolean> {
  const thread = await backend.transact(async (tx) => (await tx.get(chatThreads, claims.thread))?.value)
  return thread !== undefined && whyEnded(thread, claims) === undefined
}

/** Who is proven by the shop needs no captcha, but counts all the same. @throws Refusal `rate-limited`, `forbidden` */
async function admit({ chat, shop, request }: Call, { challenge }: OpenSession, user: VerifiedUser | undefined): Promise<void> {
  chat.limit('sessions', chat.clientAddress(request))
  if (user !== undefined) return
  const visit = { shop: shop.id, ...(challenge === undefined ? {} : { challenge }) }
  if (!(await chat.admit(request, visit))) throw new Refusal('forbidden', 'the shop did not let this visitor in; answer its challenge')
}

interface Opened {
  readonly thread: ChatThread
  /** The thread that the visitor left by signing in. */
  readonly left?: string
}

async function open(
  tx: Transaction,
  call: Call,
  opening: OpenSession,
  claims: SessionClaims | undefined,
  verified: VerifiedUser | undefined,
): Promise<Opened> {
  const { chat, shop, now } = call
  const stored = claims === undefined ? undefined : await tx.get(chatThreads, claims.thread)
  const current = stored === undefined || claims === undefined || whyEnded(stored.value, claims) !== undefined ? undefined : stored
  const fresh = (): ChatThread => newThread(randomId(), chat.kind, shop.id, now)
  if (verified === undefined) return { thread: save(tx, current, current?.value ?? fresh(), opening) }

  const handle: Handle = { kind: 'shop-user', value: verified.id, scope: shop.userScope ?? shop.id }
  const user = toChatUser(handle, verified)
  const key = userKey(chat.kind, shop.id, verified.id)
  const own = await tx.get(chatUsers, key)
  const theirs = own === undefined ? undefined : await tx.get(chatThreads, own.value.thread)
  const visitor = current?.value.user === undefined ? current : undefined

  if (theirs === undefined) {
    // 'absent' or the revision: of two visitors who sign in as one user at once, one runs again and finds the other's thread.
    const thread = { ...(visitor?.value ?? fresh()), user }
    tx.put(chatUsers, { key, user: handle, thread: thread.id }, own?.revision ?? 'absent')
    return { thread: save(tx, visitor, thread, opening, verified.claimed) }
  }
  const thread = { ...theirs.value, user }
  if (visitor === undefined) return { thread: save(tx, theirs, thread, opening, verified.claimed) }
  tx.put(chatThreads, { ...visitor.value, movedTo: thread.id }, visitor.revision)
  const [first, ...others] = thread.visitors as [string, ...string[]]
  const visitors = [first, ...[...others, visitor.value.id].slice(1 - MAX_VISITORS)]
  return { thread: save(tx, theirs, { ...thread, visitors }, opening, verified.claimed), left: visitor.value.id }
}

/** The thread with what the visitor says of themselves. Written only when something changed. */
function save(
  tx: Transaction,
  before: Stored<ChatThread> | undefined,
  thread: ChatThread,
  opening: OpenSession,
  claimed: VisitorProfile = {},
): ChatThread {
  const { locales, timeZone, page, consent } = opening
  const next = compact<ChatThread>({
    ...thread,
    profile: { ...thread.profile, ...claimed, ...opening.profile },
    locales: locales ?? thread.locales,
    timeZone: timeZone ?? thread.timeZone,
    page: page ?? thread.page,
    consent: consent ?? thread.consent,
  })
  if (before === undefined) tx.put(chatThreads, next, 'absent')
  else if (JSON.stringify(before.value) !== JSON.stringify(next)) tx.put(chatThreads, next, before.revision)
  return next
}

function toChatUser(handle: Handle, { name, email, phone, locale }: VerifiedUser): ChatUser {
  return compact<ChatUser>({ handle, name, email, phone, locale })
}

async function toSession({ chat, shop, backend }: Call, thread: ChatThread, claims: SessionClaims): Promise<Session> {
  return {
    token: await writeToken(claims, chat.sessions),
    expiresAt: claims.expiresAt,
    thread: thread.id,
    signedIn: claims.signedIn,
    seq: thread.seq,
    readSeq: thread.read.upTo,
    consent: thread.consent,
    shop: toShopFace(shop, thread.locales, backend.blobs !== undefined),
  }
}

/** What the visitor's side needs to know of the shop. Without a greeting to choose by, the visitor's own first language is taken. */
function toShopFace(shop: Shop, wanted: ChatThread['locales'], hasFiles: boolean): ShopFace {
  const greetings = shop.greeting ?? {}
  const languages = Object.keys(greetings)
  const usual = shop.locale ?? 'en'
  const locale = languages.length === 0 ? (wanted[0] ?? usual) : (lookupLanguage([...wanted, usual], languages) ?? usual)
  const files = shop.files === false || !hasFiles ? { maxBytes: 0, types: [] } : { ...DEFAULT_FILES, ...shop.files }
  return compact<ShopFace>({
    id: shop.id,
    name: shop.name,
    greeting: languages.includes(locale) ? greetings[locale] : undefined,
    locale,
    direction: directionOf(locale),
    maxTextLength: MAX_TEXT_LENGTH,
    maxFileBytes: files.maxBytes,
    fileTypes: files.types,
  })
}
