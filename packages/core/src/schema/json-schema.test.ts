import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { jsonSchemas } from './json-schema.ts'
import { modelArbitraries, type ModelArbitraries } from './testing/model-arbitraries.ts'

const schemas = jsonSchemas()
const all = modelArbitraries('all')
const some = modelArbitraries('some')

const cases: readonly (readonly [string, keyof ModelArbitraries])[] = [
  ['Message', 'message'],
  ['Content', 'content'],
  ['ChannelEvent', 'channelEvent'],
  ['DomainEvent', 'domainEvent'],
  ['Conversation', 'conversation'],
  ['Customer', 'customer'],
  ['Order', 'order'],
  ['Shipment', 'shipment'],
  ['Return', 'return'],
  ['Ticket', 'ticket'],
]

describe('jsonSchemas', () => {
  test('is the same each time and made of JSON', () => {
    expect(jsonSchemas()).toStrictEqual(schemas)
    expect(JSON.parse(JSON.stringify(schemas))).toStrictEqual(schemas)
  })

  test('describes the types in draft 2020-12', () => {
    for (const schema of Object.values(schemas)) {
      expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    }
  })

  test('refers to other types instead of repeating them, and resolves every reference within the document', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      const { $defs } = schema as { readonly $defs: object }
      const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1])
      expect(references).toContain(`#/$defs/${name}`)
      for (const reference of references) expect(Object.keys($defs).map((key) => `#/$defs/${key}`)).toContain(reference)
    }
    expect(JSON.stringify(schemas['Order'])).toContain('"unitPrice":{"$ref":"#/$defs/Money"}')
  })

  test.each(cases)('takes every %s and refuses one that lacks a field', (name, model) => {
    const schema = z.fromJSONSchema(schemas[name] as Parameters<typeof z.fromJSONSchema>[0])
    const value: fc.Arbitrary<object> = fc.oneof(all[model], some[model])
    fc.assert(
      fc.property(value, (value) => {
        expect(schema.safeParse(value).success).toBe(true)
        const { [('id' in value ? 'id' : 'type') as keyof typeof value]: _, ...lacking } = value
        expect(schema.safeParse(lacking).success && 'tenant' in value).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})
