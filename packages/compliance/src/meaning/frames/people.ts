import type { Frame } from '../frame.ts'

/** What is said to people and of them. A quoted insult is a complaint. */
export const peopleFrames: readonly Frame[] = [
  { kind: 'abuse.insult', all: [['insult']], none: ['idiom'], reach: 0, negation: 'ignored', quotation: true, confidence: 0.8 },
  {
    kind: 'abuse.insult',
    all: [['insultWeak'], ['addressee']],
    none: ['idiom'],
    reach: 25,
    clause: true,
    negation: 'ignored',
    quotation: true,
    confidence: 0.65,
  },
  { kind: 'threat.violence', all: [['threat']], none: ['idiom'], reach: 0, negation: 'ignored', quotation: true, confidence: 0.8 },
  {
    kind: 'threat.violence',
    all: [['violence'], ['target']],
    none: ['idiom'],
    reach: 40,
    negation: 'ignored',
    quotation: true,
    confidence: 0.75,
  },
  { kind: 'discrimination.refusal', all: [['refusePeople'], ['group']], reach: 50, negation: 'ignored', quotation: true, confidence: 0.8 },
  // Who names a group of people and declines in one breath may mean anything: a person should look. A `not` after the group is a notice of safety more
  // often: `pregnant women should not …`.
  {
    kind: 'discrimination.refusal',
    all: [['group'], ['negation']],
    reach: 30,
    clause: true,
    leading: true,
    negation: 'ignored',
    quotation: true,
    confidence: 0.5,
  },
  {
    kind: 'discrimination.refusal',
    all: [['group'], ['refusal', 'dissuade', 'only']],
    reach: 40,
    clause: true,
    negation: 'ignored',
    quotation: true,
    confidence: 0.5,
  },
  { kind: 'discrimination.slur', all: [['slur']], reach: 0, negation: 'ignored', quotation: true, confidence: 0.8 },
  {
    kind: 'discrimination.slur',
    all: [['group'], ['contempt']],
    reach: 40,
    clause: true,
    negation: 'ignored',
    quotation: true,
    confidence: 0.75,
  },
]
