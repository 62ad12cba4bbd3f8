import type { LanguageTag, Timestamp } from '@crossdesk/core'
import type { JSONWebKeySet, JWTPayload, JWTVerifyGetKey } from 'jose'
import { compact } from '../../wire/compact.ts'
import { hexOfMac } from './hex-mac.ts'
import type { IdentityProof, VisitorProfile } from '../protocol/requests.ts'
import { Refusal } from '../requests/refusal.ts'
import { equalsInConstantTime } from '../../wire/constant-time.ts'

/**
 * How a shop's server proves who a visitor is. Several secrets are valid at once while one is being rotated.
 *
 * - `hmac`: HMAC-SHA256 of the user id.
 * - `jwt` with `secret`: a token signed with HS256. - `jwt` with `keys`: a token signed with one of these public keys. - `jwt` with `keysUrl`: the
 *   keys are fetched from this https address and cached (RFC 7517).
 */
export type ShopIdentity =
  | { readonly type: 'hmac'; readonly secret: string | readonly string[] }
  | (JwtRules & { readonly type: 'jwt'; readonly secret: string | readonly string[] })
  | (JwtRules & { readonly type: 'jwt'; readonly keys: JSONWebKeySet })
  | (JwtRules & { readonly type: 'jwt'; readonly keysUrl: string })

/** What a token has to say. */
export interface JwtRules {
  /** Expected `iss`. */
  readonly issuer?: string
  /** Expected `aud`. */
  readonly audience?: string
  /** Allowed algorithms. Default: HS256 with a secret; RS256, PS256, ES256 and EdDSA with public keys. */
  readonly algorithms?: readonly string[]
}

/** Who it is, as proven. */
export interface VerifiedUser {
  readonly id: string
  readonly name?: string
  /** What was said beside the proof. It decides nothing. */
  readonly claimed: VisitorProfile
  readonly locale?: LanguageTag
  /** Verified by the shop: `email_verified`. */
  readonly email?: string
  /** Verified by the shop: `phone_number_verified`. */
  readonly phone?: string
}

/** Checks proofs of identity. */
export interface IdentityVerifier {
  /** @throws Refusal `unauthorised`, `unavailable` when the shop's keys cannot be fetched */
  verify(identity: ShopIdentity | undefined, proof: IdentityProof, now: Timestamp): Promise<VerifiedUser>
}

/** Clocks of two machines may differ by so much. */
const CLOCK_TOLERANCE_S = 60
const MAX_USER_ID_LENGTH = 256
const PUBLIC_KEY_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA']
/** Key sets by address: as many as a process has shops, in any sane installation. */
const MAX_KEY_SETS = 1000

/** Makes a verifier. It keeps the key sets that shops serve, as long as `jose` says (10 min, and 30 s between two fetches). */
export function createIdentityVerifier(): IdentityVerifier {
  const keySets = new Map<string, JWTVerifyGetKey>()

  async function remoteKeys(url: string): Promise<JWTVerifyGetKey> {
    const known = keySets.get(url)
    if (known !== undefined) return known
    if (!url.startsWith('https://')) throw new Refusal('unavailable', 'the shop’s keysUrl is not an https address')
    const { createRemoteJWKSet } = await import('jose')
    const keys = createRemoteJWKSet(new URL(url))
    if (keySets.size >= MAX_KEY_SETS) keySets.clear()
    keySets.set(url, keys)
    return keys
  }

  return {
    async verify(identity, proof, now) {
      if (identity === undefined || identity.type !== proof.type)
        throw new Refusal('unauthorised', 'the shop does not take this kind of proof')
      if (identity.type === 'hmac') return verifyHmac(identity.secret, proof as Extract<IdentityProof, { type: 'hmac' }>)
      const { token } = proof as Extract<IdentityProof, { type: 'jwt' }>
      if ('secret' in identity) return verifyWithSecrets(identity, token, now)
      const { createLocalJWKSet, jwtVerify } = await import('jose')
      const keys = 'keys' in identity ? createLocalJWKSet(identity.keys) : await remoteKeys(identity.keysUrl)
      return toUser(await claimsOf(() => jwtVerify(token, keys, jwtOptions(identity, PUBLIC_KEY_ALGORITHMS, now))))
    },
  }
}

async function verifyHmac(
  secret: string | readonly string[],
  { userId, signature, name, email }: Extract<IdentityProof, { readonly type: 'hmac' }>,
): Promise<VerifiedUser> {
  let isProven = false
  for (const one of listOf(secret)) if (equalsInConstantTime(await hexOfMac(one, userId), signature.toLowerCase())) isProven = true
  if (!isProven || userId === '') throw new Refusal('unauthorised', 'the signature does not prove this user id')
  return checkedUser({ id: userId, claimed: compact<VisitorProfile>({ name, email }) })
}

async function verifyWithSecrets(
  identity: Extract<ShopIdentity, { readonly type: 'jwt'; readonly secret: unknown }>,
  token: string,
  now: Timestamp,
): Promise<VerifiedUser> {
  const { jwtVerify } = await import('jose')
  let refusal: unknown
  for (const secret of listOf(identity.secret)) {
    const key = new TextEncoder().encode(secret)
    try {
      return toUser(await claimsOf(() => jwtVerify(token, key, jwtOptions(identity, ['HS256'], now))))
    } catch (error) {
      refusal = error
    }
  }
  throw refusal
}

function jwtOptions({ algorithms, issuer, audience }: JwtRules, usual: readonly string[], now: Timestamp): Record<string, unknown> {
  return {
    algorithms: [...(algorithms ?? usual)],
    clockTolerance: CLOCK_TOLERANCE_S,
    currentDate: new Date(now),
    requiredClaims: ['exp', 'sub'],
    ...(issuer === undefined ? {} : { issuer }),
    ...(audience === undefined ? {} : { audience }),
  }
}

async function claimsOf(verify: () => Promise<{ readonly payload: JWTPayload }>): Promise<JWTPayload> {
  try {
    return (await verify()).payload
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code
    // jose: the keys could not be had. Everything else is the token's fault. Its own words may repeat what stands in the token.
    if (code === 'ERR_JWKS_TIMEOUT' || code === 'ERR_JOSE_GENERIC' || error instanceof TypeError) {
      throw new Refusal('unavailable', 'the keys of the shop could not be fetched; try again')
    }
    throw new Refusal('unauthorised', `the token does not prove who the visitor is (${typeof code === 'string' ? code : 'unreadable'})`)
  }
}

function toUser(claims: JWTPayload): VerifiedUser {
  const text = (name: string): string | undefined => {
    const value = claims[name]
    return typeof value === 'string' && value !== '' && value.length <= 320 ? value : undefined
  }
  const email = text('email')
  const number = text('phone_number')
  const phone = number !== undefined && /^\+[1-9]\d{1,14}$/.test(number) ? number : undefined
  const isEmailVerified = claims['email_verified'] === true
  const isPhoneVerified = claims['phone_number_verified'] === true
  return checkedUser(
    compact<VerifiedUser>({
      id: claims.sub ?? '',
      name: text('name'),
      locale: text('locale'),
      email: isEmailVerified ? email : undefined,
      phone: isPhoneVerified ? phone : undefined,
      claimed: compact<VisitorProfile>({ email: isEmailVerified ? undefined : email, phone: isPhoneVerified ? undefined : phone }),
    }),
  )
}

function checkedUser(user: VerifiedUser): VerifiedUser {
  if (user.id === '' || user.id.length > MAX_USER_ID_LENGTH) {
    throw new Refusal('unauthorised', `expected a user id of 1 to ${MAX_USER_ID_LENGTH} characters`)
  }
  return user
}

function listOf(secret: string | readonly string[]): readonly string[] {
  return typeof secret === 'string' ? [secret] : secret
}
