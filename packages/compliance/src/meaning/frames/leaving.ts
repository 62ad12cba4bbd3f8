import type { Frame } from '../frame.ts'

/** Leaving the platform: to talk elsewhere, to pay elsewhere, to deal elsewhere. */
export const leavingFrames: readonly Frame[] = [
  { kind: 'contact.invitation', all: [['contactVerb'], ['messenger']], reach: 45, negation: 'cancels', confidence: 0.85 },
  { kind: 'contact.invitation', all: [['contactVerb'], ['messengerWeak']], reach: 12, clause: true, negation: 'cancels', confidence: 0.6 },
  {
    kind: 'contact.invitation',
    all: [['messenger'], ['contactNoun', 'handleLabel', 'outside', 'dealVerb']],
    reach: 30,
    clause: true,
    negation: 'cancels',
    confidence: 0.75,
  },
  { kind: 'contact.invitation', all: [['contactVerb'], ['outside']], reach: 25, clause: true, negation: 'cancels', confidence: 0.6 },
  // The mere name of a way outside, where nothing says that it is not meant: a person should look.
  {
    kind: 'contact.invitation',
    all: [['messenger']],
    none: ['refund', 'warning', 'refusal'],
    reach: 0,
    negation: 'cancels',
    confidence: 0.55,
  },
  {
    kind: 'payment.outside',
    all: [['payApp']],
    none: ['refund', 'remedy', 'warning', 'refusal', 'review', 'bestRating', 'secret'],
    reach: 0,
    negation: 'cancels',
    confidence: 0.55,
  },
  {
    kind: 'contact.request',
    all: [['askVerb'], ['contactNoun'], ['messenger', 'outside']],
    reach: 50,
    negation: 'cancels',
    confidence: 0.7,
  },

  { kind: 'payment.outside', all: [['payVerb'], ['payApp']], reach: 60, negation: 'cancels', confidence: 0.9 },
  { kind: 'payment.outside', all: [['payVerb'], ['outside']], reach: 60, negation: 'cancels', confidence: 0.85 },
  {
    kind: 'payment.outside',
    all: [
      ['payApp', 'payMethod'],
      ['outside', 'cancelHere', 'fee'],
    ],
    none: ['refund'],
    reach: 80,
    negation: 'cancels',
    confidence: 0.85,
  },
  {
    kind: 'payment.outside',
    all: [['payApp', 'payMethod'], ['cheaper']],
    none: ['refund'],
    reach: 80,
    negation: 'cancels',
    confidence: 0.75,
  },
  {
    kind: 'payment.outside',
    all: [['payVerb'], ['payMethod']],
    none: ['refund'],
    reach: 40,
    clause: true,
    negation: 'cancels',
    confidence: 0.7,
  },
  { kind: 'sale.outside', all: [['dealVerb'], ['outside']], reach: 45, negation: 'cancels', confidence: 0.75 },
  {
    kind: 'sale.outside',
    all: [['cancelHere'], ['outside', 'cheaper', 'contactVerb', 'payVerb', 'payApp', 'messenger']],
    reach: 90,
    negation: 'cancels',
    confidence: 0.75,
  },
  {
    kind: 'sale.outside',
    all: [['fee'], ['outside', 'cheaper'], ['dealVerb', 'payVerb']],
    reach: 90,
    negation: 'cancels',
    confidence: 0.7,
  },
]
