import type { Random } from '@crossdesk/core'
import { DIGITS, randomText } from '../../testing/random-text.ts'
import { digitsOf } from './numbers.ts'
import type { WireObject } from './wire.ts'

/** Who a customer of the fake platform is. */
export interface CustomerOptions {
  readonly name: string
  /** E.164. Absent: a user who hides the number, known by the business-scoped user id only. */
  readonly phone?: string
  /** Public @-name. */
  readonly username?: string
  /** Business-scoped user id. Default: one that is drawn. */
  readonly userId?: string
  /** BCP 47; its region is the first part of a drawn user id. Default region `US`. */
  readonly locale?: string
  /** Whether the business learns what is read. Default true. */
  readonly readReceipts?: boolean
  /** The platform holds marketing messages back (error 131049). Default false. */
  readonly marketingCapReached?: boolean
}

/** A customer as the platform knows him; phone and user id change when he changes the number. */
export interface CustomerProfile {
  /** Stays the same for life; used inside the fake only. */
  readonly key: string
  readonly name: string
  readonly username?: string
  readonly readReceipts: boolean
  readonly marketingCapReached: boolean
  /** Digits only. */
  phone?: string
  userId: string
  /** User id in the scope of the business portfolio. */
  readonly parentUserId: string
  readonly blocked: Set<string>
  marketing: 'resume' | 'stop'
}

/** A new customer with user ids in Meta's form: `US.1349…` for the business, `US.ENT.1349…` for its portfolio. */
export function createProfile(options: CustomerOptions, key: string, random: Random): CustomerProfile {
  const region = (options.locale === undefined ? undefined : new Intl.Locale(options.locale).region) ?? 'US'
  const userId = options.userId ?? `${region}.${randomText(random, DIGITS, 20)}`
  return {
    key,
    name: options.name,
    ...(options.username === undefined ? {} : { username: options.username }),
    ...(options.phone === undefined ? {} : { phone: digitsOf(options.phone) }),
    userId,
    parentUserId: userId.replace('.', '.ENT.'),
    readReceipts: options.readReceipts ?? true,
    marketingCapReached: options.marketingCapReached ?? false,
    blocked: new Set(),
    marketing: 'resume',
  }
}

/** The entry of `contacts[]`; a customer without a phone has no `wa_id`. */
export function toContact(profile: CustomerProfile): WireObject {
  return {
    profile: { name: profile.name, ...(profile.username === undefined ? {} : { username: profile.username }) },
    ...(profile.phone === undefined ? {} : { wa_id: profile.phone }),
    user_id: profile.userId,
    parent_user_id: profile.parentUserId,
  }
}

/** Who sent a message: the phone fields are absent for a customer without one. */
export function toSender(profile: CustomerProfile): WireObject {
  return {
    ...(profile.phone === undefined ? {} : { from: profile.phone }),
    from_user_id: profile.userId,
    from_parent_user_id: profile.parentUserId,
  }
}
