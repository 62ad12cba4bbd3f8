import { describe, expect, test } from 'vitest'
import { createGuard } from '../src/guard/create-guard.ts'
import { ownMessages, parseMessages, sharedMessages } from './message-set.ts'
import { evaluate, type Evaluation } from './scores.ts'

const guard = createGuard()
const shared = sharedMessages()

/** What no change may fall below, and false alarms may not rise above; what is reached now stands in docs/compliance/GUARD.md. */
const FLOOR = { any: 0.88, micro: 0.86, macro: 0.82, overlap: 0.85, identifiers: 0.93, recallDisguised: 0.8, worstLanguage: 0.78 }
const MOST_FALSE_ALARMS = 0.045

/** The figures that fall short. */
function shortfalls({ any, falseAlarms, micro, macro, overlap, identifiers, recallDisguised, byLanguage }: Evaluation): readonly string[] {
  const reached: typeof FLOOR = {
    any: any.f1,
    micro: micro.f1,
    macro,
    overlap: overlap.f1,
    identifiers: identifiers.f1,
    recallDisguised,
    worstLanguage: Math.min(...[...byLanguage.values()].map((scores) => scores.any.f1)),
  }
  const low = Object.entries(reached).filter(([name, figure]) => figure < FLOOR[name as keyof typeof FLOOR])
  if (falseAlarms > MOST_FALSE_ALARMS) low.push(['falseAlarms', falseAlarms])
  return low.map(([name, figure]) => `${name} ${figure.toFixed(3)}`)
}

describe('labelled messages', () => {
  test('of the project are judged as people judge them', () => {
    expect(shortfalls(evaluate(ownMessages(), ({ input }) => guard.check(input).findings))).toEqual([])
  })

  test.skipIf(shared === undefined)('of the shared set, too (skipped where ../shared does not lie beside the clone)', () => {
    expect(shortfalls(evaluate(shared ?? [], ({ input }) => guard.check(input).findings))).toEqual([])
  })

  test('carry their labels at the right offsets', () => {
    const [message] = parseMessages('out amazon DE obf:spaced | Zwei ⟦pii_phone+off_platform_contact:0151⟧ 😀 ⟦threat:x⟧', 'de', 'test')
    expect(message).toMatchObject({
      id: 'test-de-1',
      note: 'obf:spaced',
      input: { text: 'Zwei 0151 😀 x', direction: 'outbound', language: 'de' },
    })
    expect(message?.labels).toEqual([
      { category: 'pii_phone', start: 5, end: 9 },
      { category: 'off_platform_contact', start: 5, end: 9 },
      { category: 'threat', start: 13, end: 14 },
    ])
  })
})

describe('evaluate', () => {
  const [one, two] = parseMessages('out amazon DE plain | ⟦threat:ab⟧ cd\nout amazon DE neg:idiom | ef', 'de', 'test')
  const messages = [one, two].flatMap((message) => message ?? [])

  test('counts messages, categories and stretches', () => {
    const perfect = evaluate(messages, ({ labels }) => labels)
    expect(perfect).toMatchObject({
      any: { f1: 1 },
      falseAlarms: 0,
      micro: { f1: 1 },
      macro: 1,
      overlap: { f1: 1 },
      strict: { f1: 1 },
      recallPlain: 1,
    })
    const wrong = evaluate(messages, () => [{ category: 'threat', start: 3, end: 5 }])
    expect(wrong).toMatchObject({ any: { precision: 0.5, recall: 1 }, falseAlarms: 1, overlap: { f1: 0 }, strict: { f1: 0 } })
    expect(evaluate(messages, () => []).any.recall).toBe(0)
  })

  test('leaves advice that nobody labels out of it', () => {
    expect(evaluate(messages, () => [{ category: 'presentation', start: 0, end: 1 }]).falseAlarms).toBe(0)
  })
})
