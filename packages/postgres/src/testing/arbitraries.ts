import type { IndexKey } from '@crossdesk/core'
import fc from 'fast-check'

/** Code units around the borders of every order that there could be, halves of surrogate pairs among them. */
const unit = fc.constantFrom('\0', '\u0001', '\u0002', 'a', 'b', '\ud7ff', '\ud800', '\udbff', '\udc00', '\udfff', '\ue000', '\uffff')

/** Short texts that are likely to begin alike. */
export const awkwardText: fc.Arbitrary<string> = fc.array(unit, { maxLength: 4 }).map((units) => units.join(''))

const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }))

/** Keys of all types and lengths. */
export const indexKey: fc.Arbitrary<IndexKey> = fc.oneof(awkwardText, number, fc.array(fc.oneof(awkwardText, number), { maxLength: 3 }))
