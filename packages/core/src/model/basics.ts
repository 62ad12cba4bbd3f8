/** A moment: milliseconds since 1970-01-01T00:00:00Z. Everywhere in the model and the API; never seconds, never a `Date`. */
export type Timestamp = number

/** One customer of a CrossDesk installation, usually one shop or company. Leads every stored key, so tenants never meet. */
export type TenantId = string

/** A plain JSON value: what survives `JSON.parse(JSON.stringify(value))` unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A JSON object whose shape the platform decides. */
export type JsonObject = { readonly [key: string]: Json }

/** BCP 47 language tag, for example `de`, `zh-Hans`, `pt-BR`; `und` when it is not known. */
export type LanguageTag = string

/** ISO 3166-1 alpha-2 country code in capitals, for example `DE`. */
export type CountryCode = string

/** ISO 4217 currency code in capitals, for example `EUR`. */
export type CurrencyCode = string

/** IANA time zone name, for example `Asia/Tokyo`. */
export type TimeZone = string

/**
 * An amount of money.
 *
 * @example
 * const price: Money = { amount: 1999, currency: 'EUR' } // 19.99 EUR
 * const yen: Money = { amount: 1999, currency: 'JPY' } // 1999 JPY: the yen has no minor unit
 */
export interface Money {
  /** Integer in minor units of the currency (cents; whole yen). */
  readonly amount: number
  readonly currency: CurrencyCode
}

/** What kind of file: drives the icon, the limits and the fallback. */
export type MediaKind = 'image' | 'video' | 'audio' | 'voice' | 'file' | 'sticker'

/**
 * How long something may be kept.
 *
 * - `permanent`: kept until the subject asks for erasure.
 * - `content`: what was said; the tenant's retention for conversations.
 * - `raw`: the platform's original payload; 30 days by default.
 * - `operational`: bookkeeping that has no use once the work is done.
 */
export type RetentionClass = 'permanent' | 'content' | 'raw' | 'operational'

/** Why a decision came out as it did: shown to agents, stored with the decision, compared when a policy is replayed. */
export interface Explanation {
  /** One sentence for people. */
  readonly summary: string
  readonly factors: readonly ExplanationFactor[]
  /** The rule, policy or model that decided. */
  readonly rule?: string
  /** Where the rule comes from: law, platform document, formula. */
  readonly source?: string
}

/** One reason inside an {@link Explanation}. */
export interface ExplanationFactor {
  readonly name: string
  /** Signed contribution; weights of one explanation add up to its score. */
  readonly weight?: number
  /** What was seen. Never the customer's words in a log; here, inside the tenant's data, it may quote them. */
  readonly evidence: string
}

/** What may happen to a reply, from harmless to severe: `allow < warn < rewrite < hold < block`. */
export type Verdict = 'allow' | 'warn' | 'rewrite' | 'hold' | 'block'
