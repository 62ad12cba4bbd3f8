import type { Frame, Slot } from '../frame.ts'

const RIGHTS: Slot = ['returnGoods', 'refund', 'guarantee', 'complaint', 'withdrawal']

/** Denying what a consumer's law gives. Which denial is unlawful where is the packs' business. */
export const rightsFrames: readonly Frame[] = [
  {
    kind: 'rights.guarantee',
    all: [['guarantee', 'complaint']],
    none: ['lawfulException'],
    reach: 0,
    clause: true,
    negation: 'needs',
    confidence: 0.75,
  },
  { kind: 'rights.guarantee', all: [['guarantee'], ['only']], reach: 40, clause: true, negation: 'cancels', confidence: 0.5 },
  {
    kind: 'rights.withdrawal',
    all: [['withdrawal']],
    none: ['lawfulException'],
    reach: 0,
    clause: true,
    negation: 'needs',
    confidence: 0.8,
  },
  {
    kind: 'rights.withdrawal',
    all: [['returnGoods', 'refund'], ['changeOfMind']],
    none: ['lawfulException'],
    reach: 60,
    clause: true,
    negation: 'needs',
    confidence: 0.7,
  },
  {
    kind: 'rights.refund',
    all: [['returnGoods', 'refund']],
    none: ['lawfulException', 'changeOfMind'],
    reach: 0,
    clause: true,
    negation: 'needs',
    confidence: 0.7,
  },
  {
    kind: 'rights.faulty',
    all: [[...RIGHTS, 'remedy'], ['faulty']],
    none: ['lawfulException'],
    reach: 60,
    clause: true,
    negation: 'needs',
    confidence: 0.8,
  },
  { kind: 'rights.faulty', all: [RIGHTS, ['inNoCase']], none: ['lawfulException'], reach: 80, negation: 'needs', confidence: 0.75 },
  { kind: 'rights.sale-item', all: [RIGHTS, ['saleItem']], reach: 80, negation: 'needs', confidence: 0.8 },
  { kind: 'rights.sale-item', all: [['denialVerb'], ['saleItem']], reach: 50, clause: true, negation: 'needs', confidence: 0.7 },
  { kind: 'rights.opened', all: [RIGHTS, ['opened']], none: ['lawfulException'], reach: 80, negation: 'needs', confidence: 0.8 },
  {
    kind: 'rights.store-credit',
    all: [['storeCredit'], ['only', 'refund', 'returnGoods']],
    reach: 60,
    negation: 'needs',
    confidence: 0.6,
  },
  { kind: 'rights.store-credit', all: [['storeCredit'], ['only']], reach: 20, clause: true, negation: 'ignored', confidence: 0.75 },
  { kind: 'rights.maker', all: [['maker'], ['guarantee', 'complaint', 'faulty', 'refund']], reach: 60, negation: 'needs', confidence: 0.6 },
  {
    kind: 'rights.condition',
    all: [['refund', 'returnGoods', 'remedy'], ['refundCondition'], ['only', 'condition']],
    reach: 80,
    negation: 'ignored',
    confidence: 0.65,
  },
]
