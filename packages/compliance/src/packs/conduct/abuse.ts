import { EEA_COUNTRIES } from '../consumer-law/european-countries.ts'
import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'
import { EU_AGGRESSIVE_PRACTICES, FAIR_TREATMENT, UK_AGGRESSIVE_PRACTICES } from './sources.ts'

/** Insults: ours are stopped, a customer's are shown to the agent so that somebody can take the case over. */
export const abuse: Pack = /* @__PURE__ */ definePack({
  id: 'abuse',
  title: 'Insults',
  applies: {},
  rules: [
    {
      id: 'eu.abuse',
      category: 'abusive_language',
      severity: 'block',
      detects: ['abuse.insult'],
      markets: EEA_COUNTRIES,
      source: EU_AGGRESSIVE_PRACTICES,
    },
    {
      id: 'uk.abuse',
      category: 'abusive_language',
      severity: 'block',
      detects: ['abuse.insult'],
      markets: ['GB'],
      source: UK_AGGRESSIVE_PRACTICES,
    },
    {
      id: 'conduct.abuse',
      category: 'abusive_language',
      severity: 'block',
      detects: ['abuse.insult'],
      exceptMarkets: ['GB', ...EEA_COUNTRIES],
      source: FAIR_TREATMENT,
    },
    {
      id: 'conduct.abuse.received',
      category: 'abusive_language',
      severity: 'warn',
      detects: ['abuse.insult'],
      direction: 'inbound',
      wording: 'abuse-received',
    },
  ],
})
