import { EEA_COUNTRIES } from '../consumer-law/european-countries.ts'
import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'
import { EU_AGGRESSIVE_PRACTICES, FAIR_TREATMENT, UK_AGGRESSIVE_PRACTICES } from './sources.ts'

/** Threats of violence. To announce a lawyer, an authority or a review is no threat in this sense. */
export const threats: Pack = /* @__PURE__ */ definePack({
  id: 'threats',
  title: 'Threats of violence',
  applies: {},
  rules: [
    {
      id: 'us.threat',
      category: 'threat',
      severity: 'block',
      detects: ['threat.violence'],
      markets: ['US'],
      source: {
        title: 'puryearlaw.com, quoting the United States Code',
        section: '18 U.S.C. 875 (c)',
        url: 'https://puryearlaw.com/2016/02/08/federal-interstate-communications-threat-charges',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
    },
    {
      id: 'eu.threat',
      category: 'threat',
      severity: 'block',
      detects: ['threat.violence'],
      markets: EEA_COUNTRIES,
      source: EU_AGGRESSIVE_PRACTICES,
    },
    {
      id: 'uk.threat',
      category: 'threat',
      severity: 'block',
      detects: ['threat.violence'],
      markets: ['GB'],
      source: UK_AGGRESSIVE_PRACTICES,
    },
    {
      id: 'conduct.threat',
      category: 'threat',
      severity: 'block',
      detects: ['threat.violence'],
      exceptMarkets: ['US', 'GB', ...EEA_COUNTRIES],
      source: FAIR_TREATMENT,
    },
    {
      id: 'conduct.threat.received',
      category: 'threat',
      severity: 'warn',
      detects: ['threat.violence'],
      direction: 'inbound',
      wording: 'threat-received',
    },
  ],
})
