import type { Timestamp } from '@crossdesk/core'
import { Refusal } from '../requests/refusal.ts'
import type { Signer } from './signer.ts'

/** How long an anonymous session lasts; each opening begins anew. */
export const ANONYMOUS_MS: number = 30 * 24 * 60 * 60 * 1000
/** How long a signed-in session lasts. Only a new proof of identity makes it longer. */
export const SIGNED_IN_MS: number = 24 * 60 * 60 * 1000

/** What a session's token says. */
export interface SessionClaims {
  readonly shop: string
  readonly thread: string
  readonly expiresAt: Timestamp
  readonly signedIn: boolean
  /** This one token, so that it can be signed out. */
  readonly token: string
}

/** The claims as the text that is sent in the `Authorization` header: five fields and their signature, joined by dots. */
export async function writeToken(claims: SessionClaims, signer: Signer): Promise<string> {
  const payload = [claims.shop, claims.thread, claims.expiresAt.toString(36), claims.signedIn ? 'u' : 'v', claims.token].join('.')
  return `${payload}.${await signer.sign(payload)}`
}

/** The longest token: a shop's id of 64 characters, two random ids, a time, a letter and a signature of 43. */
const MAX_TOKEN_LENGTH = 200

/**
 * The claims of a token that is ours, for this shop, and has not run out.
 *
 * @throws Refusal `unauthorised` or `expired`
 */
export async function readToken(header: string | null, shop: string, now: Timestamp, signer: Signer): Promise<SessionClaims> {
  if (header === null || !header.startsWith('Bearer ')) {
    throw new Refusal('unauthorised', 'expected "Authorization: Bearer <token>" with the token of POST session')
  }
  const token = header.slice('Bearer '.length)
  const fields = token.length > MAX_TOKEN_LENGTH ? [] : token.split('.')
  const [tokenShop, thread, expiry, kind, id, signature] = fields
  if (fields.length !== 6 || thread === undefined || expiry === undefined || id === undefined || signature === undefined) throw notOurs()
  if (!(await signer.verify(token.slice(0, token.length - signature.length - 1), signature))) throw notOurs()
  if (tokenShop !== shop) throw new Refusal('unauthorised', 'the token was made for another shop; open a session with this one')
  const expiresAt = Number.parseInt(expiry, 36)
  if (expiresAt <= now) throw new Refusal('expired', 'the session has run out; open it anew')
  return { shop, thread, expiresAt, signedIn: kind === 'u', token: id }
}

function notOurs(): Refusal {
  return new Refusal('unauthorised', 'the token was not made by this chat; open a session')
}
