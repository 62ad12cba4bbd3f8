import type { Frame } from '../frame.ts'

/** Advertising in the thread of an order. */
export const promotionFrames: readonly Frame[] = [
  { kind: 'promotion.offer', all: [['promotion']], reach: 0, negation: 'cancels', confidence: 0.75 },
  {
    kind: 'promotion.offer',
    all: [['offer'], ['promotionCall', 'ownGoods']],
    none: ['refund', 'review', 'bestRating'],
    reach: 60,
    negation: 'cancels',
    confidence: 0.7,
  },
  {
    kind: 'promotion.offer',
    all: [['percent'], ['promotionCall', 'ownGoods']],
    none: ['refund', 'review', 'bestRating', 'guarantee', 'remedy', 'customs'],
    reach: 60,
    negation: 'cancels',
    confidence: 0.65,
  },
  { kind: 'promotion.offer', all: [['promotionCall'], ['ownGoods']], reach: 30, clause: true, negation: 'cancels', confidence: 0.65 },
]
