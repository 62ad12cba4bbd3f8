import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Category } from './category.ts'
import { redact, reveal, type Redaction } from './redact.ts'

describe('redact', () => {
  test('numbers labels by kind and hides overlapping stretches once', () => {
    const text = 'Call 030 555 0112 or 030 555 0113, mail a@b.example'
    const { text: redacted, hidden } = redact(text, [
      { start: 5, end: 17, category: 'pii_phone' },
      { start: 9, end: 17, category: 'pii_national_id' },
      { start: 21, end: 33, category: 'pii_phone' },
      { start: 40, end: 51, category: 'pii_email' },
    ])
    expect(redacted).toBe('Call [phone 1] or [phone 2], mail [email 1]')
    expect(hidden.get('[phone 2]')).toBe('030 555 0113')
  })

  test('hides no words of a mere violation', () => {
    expect(redact('You idiots', [{ start: 4, end: 10, category: 'abusive_language' }]).text).toBe('You idiots')
  })

  test('is undone by reveal', () => {
    const stretch = fc.record<Redaction>({
      start: fc.nat(60),
      end: fc.nat(60),
      category: fc.constantFrom<Category>('pii_phone', 'pii_email', 'external_link', 'threat'),
    })
    const plain = fc.string({ unit: fc.constantFrom('a', ' ', '1', 'é', '😀', '.'), maxLength: 60 })
    fc.assert(
      fc.property(plain, fc.array(stretch, { maxLength: 6 }), (text, stretches) => {
        const inside = stretches.filter(({ start, end }) => start < end && end <= text.length)
        const { text: redacted, hidden } = redact(text, inside)
        expect(reveal(redacted, hidden)).toBe(text)
      }),
    )
  })
})
