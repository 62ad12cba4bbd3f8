import type { JsonObject } from '@crossdesk/core'
import { compact } from '../../wire/compact.ts'
import { oneOf, optionalListOf, optionalObjectOf, optionalPageUrlOf, optionalTextOf, textOf } from './fields.ts'
import type { Consent, IdentityProof, OpenSession, VisitorProfile } from '../protocol/requests.ts'
import { invalid } from './refusal.ts'

const MAX_NAME = 200
/** RFC 5321, section 4.5.3.1: 64 octets, "@", 255. */
const MAX_EMAIL = 320
/** Languages that a browser may name, and how many of them are kept. */
const MAX_LOCALES = 100
const KEPT_LOCALES = 10
/** The longest title of a page that is kept; longer ones are cut. */
const MAX_TITLE = 512
/** A token of some ten claims, signed with RSA; and a captcha's answer. */
const MAX_PROOF = 8192

/** The body of `POST session`. @throws Refusal `validation` */
export function readOpenSession(body: JsonObject): OpenSession {
  return compact<OpenSession>({
    identity: readIdentity(optionalObjectOf(body, 'identity')),
    profile: readProfile(optionalObjectOf(body, 'profile')),
    locales: readLocales(body),
    timeZone: readTimeZone(body),
    page: readPage(optionalObjectOf(body, 'page')),
    consent: readConsent(optionalObjectOf(body, 'consent')),
    challenge: optionalTextOf(body, 'challenge', MAX_PROOF),
  })
}

function readIdentity(identity: JsonObject | undefined): IdentityProof | undefined {
  if (identity === undefined) return undefined
  const at = 'identity.'
  if (oneOf(identity, 'type', ['jwt', 'hmac'], at) === 'jwt') return { type: 'jwt', token: textOf(identity, 'token', MAX_PROOF, at) }
  return compact<Extract<IdentityProof, { readonly type: 'hmac' }>>({
    type: 'hmac',
    userId: textOf(identity, 'userId', 256, at),
    signature: textOf(identity, 'signature', 64, at),
    name: optionalTextOf(identity, 'name', MAX_NAME, at),
    email: readEmail(identity, at),
  })
}

function readProfile(profile: JsonObject | undefined): VisitorProfile | undefined {
  if (profile === undefined) return undefined
  const phone = optionalTextOf(profile, 'phone', 16, 'profile.')
  if (phone !== undefined && !/^\+[1-9]\d{1,14}$/.test(phone)) throw invalid('profile.phone', 'expected E.164, for example +4930123456')
  return compact<VisitorProfile>({
    name: optionalTextOf(profile, 'name', MAX_NAME, 'profile.'),
    email: readEmail(profile, 'profile.'),
    phone,
  })
}

function readEmail(source: JsonObject, at: string): string | undefined {
  const email = optionalTextOf(source, 'email', MAX_EMAIL, at)
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid(`${at}email`, 'expected an e-mail address')
  return email
}

function readLocales(body: JsonObject): OpenSession['locales'] {
  return optionalListOf(body, 'locales', MAX_LOCALES)
    ?.slice(0, KEPT_LOCALES)
    .map((tag, index) => {
      if (typeof tag !== 'string' || tag.length > 64 || !/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) {
        throw invalid(`locales[${index}]`, 'expected a BCP 47 language tag')
      }
      return tag
    })
}

function readTimeZone(body: JsonObject): string | undefined {
  const zone = optionalTextOf(body, 'timeZone', 64)
  if (zone === undefined) return undefined
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0)
    return zone
  } catch {
    throw invalid('timeZone', 'expected an IANA time zone')
  }
}

function readPage(page: JsonObject | undefined): OpenSession['page'] {
  if (page === undefined) return undefined
  const url = optionalPageUrlOf(page, 'url', 'page.')
  if (url === undefined) throw invalid('page.url', 'expected an http or https address')
  return compact<NonNullable<OpenSession['page']>>({
    url,
    title: optionalTextOf(page, 'title', Infinity, 'page.')?.slice(0, MAX_TITLE),
    referrer: optionalPageUrlOf(page, 'referrer', 'page.'),
  })
}

function readConsent(consent: JsonObject | undefined): Consent | undefined {
  if (consent === undefined) return undefined
  if (typeof consent['activity'] !== 'boolean') throw invalid('consent.activity', 'expected true or false')
  return { activity: consent['activity'] }
}
