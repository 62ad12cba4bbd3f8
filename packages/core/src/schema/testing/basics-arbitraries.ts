import * as fc from 'fast-check'
import type { Explanation, Json, JsonObject, Money, Timestamp, Verdict } from '../../model/basics.ts'
import type { AccountRef, Contact, Handle } from '../../model/channel.ts'
import { optional, type RecordOf } from './records.ts'

export const id: fc.Arbitrary<string> = fc.oneof(fc.uuid({ version: 7 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }))
export const kind: fc.Arbitrary<string> = fc.constantFrom('phone', 'whatsapp-user', 'line', 'tiktok-shop', '1688')
export const text: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 12 })
export const words: fc.Arbitrary<string> = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
export const url: fc.Arbitrary<string> = fc.webUrl()
export const count: fc.Arbitrary<number> = fc.nat()
export const quantity: fc.Arbitrary<number> = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
export const share: fc.Arbitrary<number> = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)
export const at: fc.Arbitrary<Timestamp> = fc.integer({ min: 0, max: 4_102_444_800_000 })
export const language: fc.Arbitrary<string> = fc.constantFrom('de', 'pt-BR', 'zh-Hans', 'und', 'sr-Latn-RS', 'x-klingon')
export const country: fc.Arbitrary<string> = fc.constantFrom('DE', 'JP', 'XK')
export const currency: fc.Arbitrary<string> = fc.constantFrom('EUR', 'JPY', 'KWD')
export const timeZone: fc.Arbitrary<string> = fc.constantFrom('Asia/Tokyo', 'Etc/GMT+3', 'America/Port-au-Prince', 'UTC')
export const verdict: fc.Arbitrary<Verdict> = fc.constantFrom('allow', 'warn', 'rewrite', 'hold', 'block')

/** `-0` is left out: JSON writes it as `0`. */
export const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as Json)
export const jsonObject: fc.Arbitrary<JsonObject> = fc.dictionary(words, json, { maxKeys: 3, noNullPrototype: true })

export const list = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 2 })
export const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<[T, ...T[]]> =>
  fc.array(item, { minLength: 1, maxLength: 2 }).map((items) => items as [T, ...T[]])

export function money(record: RecordOf): fc.Arbitrary<Money> {
  return record<Money>({ amount: fc.maxSafeInteger(), currency })
}

export function explanation(record: RecordOf): fc.Arbitrary<Explanation> {
  const weight = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
  return record<Explanation>({
    summary: text,
    factors: list(record<Explanation['factors'][number]>({ name: text, weight: optional(weight), evidence: text })),
    rule: optional(text),
    source: optional(text),
  })
}

export function accountRef(record: RecordOf): fc.Arbitrary<AccountRef> {
  return record<AccountRef>({ channel: kind, account: id })
}

export function handle(record: RecordOf): fc.Arbitrary<Handle> {
  return record<Handle>({ kind, value: id, scope: optional(id) })
}

export function contact(record: RecordOf): fc.Arbitrary<Contact> {
  return record<Contact>({
    handles: some(handle(record)),
    name: optional(text),
    username: optional(text),
    pictureUrl: optional(url),
    locale: optional(language),
  })
}
