import type { Frame } from '../frame.ts'

/** What is promised, admitted and asked for: cures, copies, false papers, secrets. */
export const promiseFrames: readonly Frame[] = [
  { kind: 'claim.health', all: [['cure'], ['disease']], reach: 60, negation: 'cancels', confidence: 0.85 },
  { kind: 'claim.health', all: [['absolute'], ['disease']], reach: 50, negation: 'cancels', confidence: 0.7 },
  { kind: 'claim.health', all: [['cure'], ['absolute']], reach: 50, negation: 'cancels', confidence: 0.55 },
  {
    kind: 'claim.health',
    all: [['superlative'], ['disease', 'cure', 'weight', 'absolute']],
    reach: 70,
    negation: 'ignored',
    confidence: 0.65,
  },
  { kind: 'claim.weight', all: [['weight'], ['absolute']], reach: 50, negation: 'cancels', confidence: 0.75 },
  { kind: 'claim.absolute', all: [['superlative']], reach: 0, negation: 'cancels', confidence: 0.6 },

  { kind: 'counterfeit.admission', all: [['fake']], none: ['question'], reach: 0, negation: 'cancels', confidence: 0.75 },
  {
    kind: 'counterfeit.admission',
    all: [['genuine']],
    none: ['question', 'complaint', 'refundCondition'],
    reach: 0,
    clause: true,
    negation: 'needs',
    confidence: 0.7,
  },

  { kind: 'customs.undervalue', all: [['lowValue'], ['papers', 'customs']], reach: 60, negation: 'cancels', confidence: 0.8 },
  { kind: 'customs.undervalue', all: [['declareVerb'], ['lowValue']], reach: 30, clause: true, negation: 'cancels', confidence: 0.7 },
  {
    kind: 'customs.undervalue',
    all: [['avoidTax'], ['declareVerb', 'papers', 'giftMark', 'lowValue', 'noInvoice']],
    reach: 80,
    negation: 'cancels',
    confidence: 0.75,
  },
  {
    kind: 'customs.undervalue',
    all: [['declareVerb'], ['papers', 'customs'], ['currency']],
    none: ['refund', 'payVerb'],
    reach: 60,
    negation: 'cancels',
    confidence: 0.7,
  },
  {
    kind: 'customs.undervalue',
    all: [['currency'], ['papers', 'customs'], ['giftMark', 'avoidTax', 'lowValue']],
    none: ['refund'],
    reach: 60,
    negation: 'cancels',
    confidence: 0.7,
  },
  {
    kind: 'customs.gift',
    all: [['giftMark'], ['papers'], ['declareVerb', 'customs']],
    reach: 60,
    negation: 'cancels',
    confidence: 0.75,
  },
  { kind: 'customs.gift', all: [['giftMark'], ['customs']], reach: 60, negation: 'cancels', confidence: 0.75 },
  { kind: 'customs.gift', all: [['declareVerb'], ['giftMark']], reach: 25, clause: true, negation: 'cancels', confidence: 0.7 },
  {
    kind: 'tax.no-invoice',
    all: [['noInvoice'], ['cheaper', 'avoidTax', 'payVerb', 'payMethod']],
    reach: 80,
    negation: 'ignored',
    confidence: 0.7,
  },

  { kind: 'credential.request', all: [['askVerb'], ['secret']], reach: 60, negation: 'cancels', confidence: 0.85 },

  { kind: 'cancellation.request', all: [['cancelRequest']], reach: 0, negation: 'cancels', confidence: 0.6 },
  { kind: 'dispute.discouraged', all: [['dissuade'], ['dispute']], reach: 30, clause: true, negation: 'ignored', confidence: 0.7 },
]
