import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createChance } from './chance.ts'
import { createFaults, faultKinds, formatFaults, parseFaults, type Fault } from './faults.ts'

const fault: fc.Arbitrary<Fault> = fc.record({
  site: fc.constantFrom('send', 'webhook', 'commit conversation.event', 'handler ends'),
  n: fc.nat(999_999),
  fault: fc.constantFrom(...faultKinds),
})

describe('faults', () => {
  test('of a list strike where the list says, and nowhere else', () => {
    const faults = createFaults(createChance(1), [{ site: 'send', n: 1, fault: 'rate-limit' }])
    expect([0, 1, 2].map(() => faults.at('send', 'rate-limit', 'server-error'))).toEqual([undefined, 'rate-limit', undefined])
    expect(faults.at('webhook', 'lose-webhook')).toBeUndefined()
    expect(faults.struck).toEqual([{ site: 'send', n: 1, fault: 'rate-limit' }])
  })

  test('by chance can be replayed from those that struck', () => {
    const visit = (faults: ReturnType<typeof createFaults>): unknown[] =>
      Array.from({ length: 300 }, (_, n) => faults.at(`place ${n % 3}`, 'lose-webhook', 'refuse-commit'))
    const chance = createChance(5)
    const first = createFaults(chance)
    const struck = visit(first)
    expect(first.struck.length).toBeGreaterThan(0)
    expect(visit(createFaults(chance, first.struck))).toEqual(struck)
  })

  test('end when they are told to', () => {
    const faults = createFaults(createChance(1), [{ site: 'send', n: 0, fault: 'rate-limit' }])
    faults.end()
    expect(faults.areOver).toBe(true)
    expect(faults.at('send', 'rate-limit')).toBeUndefined()
  })

  test('survive the way over a command line', () => {
    fc.assert(
      fc.property(fc.array(fault), (faults) => {
        expect(parseFaults(formatFaults(faults))).toEqual(faults)
      }),
    )
  })

  test.each(['send', 'send#1', 'send#x=kill', 'send#1=explode', 'send#1=kill,,'])('that are written like %s are refused', (text) => {
    expect(() => parseFaults(text)).toThrow('expected site#n=fault')
  })
})
