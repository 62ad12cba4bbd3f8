import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { isCrossdeskError, type CrossdeskError } from '../errors/crossdesk-error.ts'
import { channelEventSchema, targetedEventSchema } from './channel-event.ts'
import { orderSchema, productSchema, returnSchema, reviewSchema, shipmentSchema } from './commerce.ts'
import { contentSchema } from './content.ts'
import { conversationSchema } from './conversation.ts'
import { activitySchema, customerSchema } from './customer.ts'
import { deliveryReasonSchema, deliverySchema } from './delivery.ts'
import { domainEventSchema } from './domain-event.ts'
import { draftSchema, heldDraftSchema, reviewOutcomeSchema } from './draft.ts'
import { annotationsSchema, authorSchema, messageSchema, reactionSchema, referenceSchema } from './message.ts'
import { LIMITS } from './limits.ts'
import { modelArbitraries, type ModelArbitraries } from './testing/model-arbitraries.ts'
import { validate } from './validate.ts'
import { metricAlertSchema } from './metric-alert.ts'
import { agentSchema, judgementSchema, surveySchema, taskSchema, teamSchema, ticketSchema } from './workforce.ts'

type Value<Name extends keyof ModelArbitraries> = ModelArbitraries[Name] extends fc.Arbitrary<infer T> ? T : never

const schemas: { readonly [Name in keyof ModelArbitraries]: z.ZodType<Value<Name>> } = {
  content: contentSchema,
  message: messageSchema,
  conversation: conversationSchema,
  customer: customerSchema,
  activity: activitySchema,
  draft: draftSchema,
  heldDraft: heldDraftSchema,
  author: authorSchema,
  annotations: annotationsSchema,
  delivery: deliverySchema,
  reason: deliveryReasonSchema,
  reaction: reactionSchema,
  reference: referenceSchema,
  reviewOutcome: reviewOutcomeSchema,
  order: orderSchema,
  shipment: shipmentSchema,
  return: returnSchema,
  product: productSchema,
  review: reviewSchema,
  agent: agentSchema,
  team: teamSchema,
  task: taskSchema,
  ticket: ticketSchema,
  survey: surveySchema,
  judgement: judgementSchema,
  metricAlert: metricAlertSchema,
  channelEvent: channelEventSchema,
  targetedEvent: targetedEventSchema,
  domainEvent: domainEventSchema,
}

const some = modelArbitraries('some')
const all = modelArbitraries('all')
const names = Object.keys(schemas) as (keyof ModelArbitraries)[]

describe.each(names)('%s', (name) => {
  const schema: z.ZodType = schemas[name]
  const anyValue: fc.Arbitrary<unknown> = fc.oneof(some[name], all[name])

  test('is the same after a journey through JSON', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)).toBe(true)
      }),
    )
  })

  test('passes its schema unchanged', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(isDeepStrictEqual(validate(name, schema, value), value)).toBe(true)
      }),
    )
  })

  test('is refused when any of its fields, however deep, holds something that is no data', () => {
    fc.assert(
      fc.property(all[name] as fc.Arbitrary<unknown>, fc.nat(), (value, choice) => {
        const paths = pathsOf(value)
        const path = paths[choice % paths.length] ?? []
        const refused =
          refusal(
            schema,
            replaceAt(value, path, () => 0),
          ) !== undefined
        expect({ path, refused }).toEqual({ path, refused: true })
      }),
    )
  })

  test('keeps a field that a newer writer added', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const newer = { ...(value as object), addedLater: { by: 'a newer version' } }
        expect(isDeepStrictEqual(validate(name, schema, newer), newer)).toBe(true)
      }),
    )
  })

  test('gives a ValidationError for whatever else it is given', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true })
    fc.assert(
      fc.property(anything, (value) => {
        expect(() => refusal(schema, value)).not.toThrow()
      }),
    )
  })

  test('never repeats in an error what it was given', () => {
    const marker = 'kvetinarstvi 4711'
    const tooLong = marker.padEnd(LIMITS.text + 1, 'x')
    fc.assert(
      fc.property(all[name] as fc.Arbitrary<unknown>, fc.nat(), fc.boolean(), (value, choice, asKey) => {
        const paths = pathsOf(value)
        const path = paths[choice % paths.length] ?? []
        const planted = asKey ? { [marker]: marker } : [marker, { type: marker, in: marker }]
        for (const bad of [planted, tooLong]) {
          const error = refusal(schema, replaceAt(value, path, bad))
          expect(error?.message ?? '').not.toContain('kvetinarstvi')
          expect(JSON.stringify(error ?? '')).not.toContain('kvetinarstvi')
        }
      }),
      { numRuns: 25 },
    )
  })
})

/** The ValidationError for a value, if it is refused; any other error is thrown. */
function refusal(schema: z.ZodType, value: unknown): CrossdeskError | undefined {
  try {
    validate('test', schema, value)
    return undefined
  } catch (error) {
    if (isCrossdeskError(error, 'validation')) return error
    throw error
  }
}

/** The paths of all fields and items of a value. */
function pathsOf(value: unknown, before: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [[...before, key], ...pathsOf(item, [...before, key])])
}

function replaceAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return replacement
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  Object.defineProperty(copy, key, {
    value: replaceAt((value as Readonly<Record<string, unknown>>)[key], rest, replacement),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return copy
}
