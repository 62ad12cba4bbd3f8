import { z } from 'zod'
import type {
  CountryCode,
  CurrencyCode,
  Explanation,
  ExplanationFactor,
  Json,
  JsonObject,
  LanguageTag,
  MediaKind,
  Money,
  RetentionClass,
  TenantId,
  TimeZone,
  Timestamp,
  Verdict,
} from '../model/basics.ts'
import { isJson, isJsonObject } from './json.ts'
import { idSchema, lineSchema, listOf, textSchema } from './scalars.ts'
import { objectOf, oneOf, optional } from './shape.ts'

/** The widest span that a date can have: 100,000,000 days around 1970 (ECMA-262, section 21.4.1.1, Time Values and Time Range). */
const LAST_TIMESTAMP = 8_640_000_000_000_000

/** Checks a {@link Timestamp}. */
export const timestampSchema: z.ZodType<Timestamp> = z.number().min(-LAST_TIMESTAMP).max(LAST_TIMESTAMP)

/** Checks a {@link TenantId}. */
export const tenantIdSchema: z.ZodType<TenantId> = idSchema

/** Checks a {@link Json} value; see `LIMITS` for its depth and size. */
export const jsonSchema: z.ZodType<Json> = z.unknown().refine((value): value is Json => isJson(value), 'plain JSON')

/** Checks a {@link JsonObject}. */
export const jsonObjectSchema: z.ZodType<JsonObject> = z
  .unknown()
  .refine((value): value is JsonObject => isJsonObject(value), 'a plain JSON object')

/** Checks the form of a {@link LanguageTag}, not whether the language exists. */
export const languageTagSchema: z.ZodType<LanguageTag> = z
  .string()
  .max(64)
  .regex(/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag')

/** Checks the form of a {@link CountryCode}, not whether the country exists. */
export const countryCodeSchema: z.ZodType<CountryCode> = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 country code in capitals')

/** Checks the form of a {@link CurrencyCode}, not whether the currency exists. */
export const currencyCodeSchema: z.ZodType<CurrencyCode> = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 currency code in capitals')

/** Checks the form of a {@link TimeZone}, not whether the zone exists. */
export const timeZoneSchema: z.ZodType<TimeZone> = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][\w+/-]*$/, 'an IANA time zone name')

/** Checks {@link Money}. */
export const moneySchema: z.ZodType<Money> = objectOf<Money>({ amount: z.int(), currency: currencyCodeSchema })

/** Checks a {@link MediaKind}. */
export const mediaKindSchema: z.ZodType<MediaKind> = oneOf<MediaKind>()('image', 'video', 'audio', 'voice', 'file', 'sticker')

/** Checks a {@link RetentionClass}. */
export const retentionClassSchema: z.ZodType<RetentionClass> = oneOf<RetentionClass>()('permanent', 'content', 'raw', 'operational')

/** Checks a {@link Verdict}. */
export const verdictSchema: z.ZodType<Verdict> = oneOf<Verdict>()('allow', 'warn', 'rewrite', 'hold', 'block')

/** Checks an {@link Explanation}. */
export const explanationSchema: z.ZodType<Explanation> = objectOf<Explanation>({
  summary: textSchema,
  factors: listOf(objectOf<ExplanationFactor>({ name: lineSchema, weight: optional(z.number()), evidence: textSchema })),
  rule: optional(lineSchema),
  source: optional(lineSchema),
})
