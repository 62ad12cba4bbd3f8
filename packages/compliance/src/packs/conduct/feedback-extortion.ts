import { EEA_COUNTRIES } from '../consumer-law/european-countries.ts'
import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'
import { EU_AGGRESSIVE_PRACTICES, UK_AGGRESSIVE_PRACTICES } from './sources.ts'

/** Holding back what is owed for a review; threatening a bad review for money. */
export const feedbackExtortion: Pack = /* @__PURE__ */ definePack({
  id: 'feedback-extortion',
  title: 'Extortion with feedback',
  applies: {},
  rules: [
    {
      id: 'eu.feedback.withheld',
      category: 'feedback_extortion',
      severity: 'block',
      detects: ['feedback.withheld'],
      markets: EEA_COUNTRIES,
      source: EU_AGGRESSIVE_PRACTICES,
    },
    {
      id: 'uk.feedback.withheld',
      category: 'feedback_extortion',
      severity: 'block',
      detects: ['feedback.withheld'],
      markets: ['GB'],
      source: UK_AGGRESSIVE_PRACTICES,
    },
    {
      id: 'conduct.feedback.withheld',
      category: 'feedback_extortion',
      severity: 'warn',
      detects: ['feedback.withheld'],
      exceptMarkets: ['GB', ...EEA_COUNTRIES],
    },
    {
      id: 'conduct.feedback.threatened',
      category: 'feedback_extortion',
      severity: 'warn',
      detects: ['feedback.threatened'],
      direction: 'inbound',
      wording: 'feedback-threatened',
    },
  ],
})
