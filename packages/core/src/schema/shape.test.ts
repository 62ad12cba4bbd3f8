import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { objectOf, oneOf, optional, unionOf } from './shape.ts'

interface Parcel {
  readonly type: 'parcel'
  readonly id: string
  readonly weight?: number
}

interface Letter {
  readonly type: 'letter'
  readonly pages: number
}

const parcelSchema = objectOf<Parcel>({ type: z.literal('parcel'), id: z.string(), weight: optional(z.number()) })
const letterSchema = objectOf<Letter>({ type: z.literal('letter'), pages: z.number() })
const postSchema = unionOf<Parcel | Letter, 'type'>('type', { parcel: parcelSchema, letter: letterSchema })

describe('objectOf', () => {
  test('wants every required field and allows optional ones to be absent, but not undefined', () => {
    expect(parcelSchema.safeParse({ type: 'parcel', id: 'p' }).success).toBe(true)
    expect(parcelSchema.safeParse({ type: 'parcel' }).success).toBe(false)
    expect(parcelSchema.safeParse({ type: 'parcel', id: 'p', weight: undefined }).success).toBe(false)
  })

  test('keeps fields that it does not know', () => {
    expect(parcelSchema.parse({ type: 'parcel', id: 'p', colour: 'red' })).toEqual({ type: 'parcel', id: 'p', colour: 'red' })
  })

  test('does not compile when it differs from the interface', () => {
    // @ts-expect-error a required field is missing
    expect(objectOf<Parcel>({ type: z.literal('parcel'), weight: optional(z.number()) })).toBeDefined()
    // @ts-expect-error an optional field is missing
    expect(objectOf<Parcel>({ type: z.literal('parcel'), id: z.string() })).toBeDefined()
    // @ts-expect-error a field too many
    expect(objectOf<Letter>({ type: z.literal('letter'), pages: z.number(), colour: z.string() })).toBeDefined()
    // @ts-expect-error an optional field is required
    expect(objectOf<Parcel>({ type: z.literal('parcel'), id: z.string(), weight: z.number() })).toBeDefined()
    // @ts-expect-error a required field is optional
    expect(objectOf<Letter>({ type: z.literal('letter'), pages: optional(z.number()) })).toBeDefined()
    // @ts-expect-error a field of another type
    expect(objectOf<Letter>({ type: z.literal('letter'), pages: z.string() })).toBeDefined()
  })
})

describe('unionOf', () => {
  test('takes each member by its discriminating field', () => {
    expect(postSchema.safeParse({ type: 'letter', pages: 2 }).success).toBe(true)
    expect(postSchema.safeParse({ type: 'parcel', pages: 2 }).success).toBe(false)
    expect(postSchema.safeParse({ type: 'pigeon' }).success).toBe(false)
  })

  test('does not compile when a member is missing or under another name', () => {
    // @ts-expect-error letters are missing
    expect(unionOf<Parcel | Letter, 'type'>('type', { parcel: parcelSchema })).toBeDefined()
    // @ts-expect-error a parcel is no letter
    expect(() => unionOf<Parcel | Letter, 'type'>('type', { parcel: parcelSchema, letter: parcelSchema })).toBeDefined()
  })
})

describe('oneOf', () => {
  test('takes the values of the list and no others', () => {
    const sizeSchema = oneOf<'small' | 'large'>()('small', 'large')
    expect(sizeSchema.safeParse('small').success).toBe(true)
    expect(sizeSchema.safeParse('medium').success).toBe(false)
  })

  test('does not compile when a value is missing', () => {
    // @ts-expect-error `large` is missing
    expect(oneOf<'small' | 'large'>()('small')).toBeDefined()
  })
})
