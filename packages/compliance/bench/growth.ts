import { createGuard } from '../src/guard/create-guard.ts'
import { bestOf } from './clock.ts'

/** What somebody would send to make a guard slow. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '4415550123',
  'digits in pairs': '44 15 ',
  dots: '.',
  'names with dots': 'a.b.',
  'at signs': '@',
  'mail without end': 'a@b.',
  'letters one by one': 'w h a t ',
  'one long word': 'a',
  'long words': 'bbb b ',
  leet: 'wh4t5 4pp1 ',
  'look-alikes': 'whаtsаpp',
  'beginnings of entries': 'send me your money back only if you leave us a five star ',
  'quotation marks': '"',
  'quotations without end': '„a “b ',
  'cues over and over': 'review refund if not gift five stars ',
  'streets and doors': 'street 5 apt 4 city ',
  marks: 'e\u0301\u0323',
  'parts of characters': '彳散女子',
  'blank lines': 'a\n\n',
}

/** How a kind of hostile text is read at two lengths. */
export interface Growth {
  readonly kind: string
  /** Milliseconds for 50,000 and for 100,000 units. */
  readonly half: number
  readonly whole: number
}

/** Times each kind. Linear reading takes twice the time for twice the text. */
export function measureGrowth(): readonly Growth[] {
  const guard = createGuard()
  const time = (unit: string, length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    return bestOf(3, () => guard.check({ text, language: 'en', market: 'US', direction: 'outbound', channel: 'amazon' }))
  }
  return Object.entries(HOSTILE).map(([kind, unit]) => ({ kind, half: time(unit, 50_000), whole: time(unit, 100_000) }))
}
