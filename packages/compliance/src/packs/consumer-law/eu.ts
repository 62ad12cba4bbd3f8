import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'
import { EEA_COUNTRIES } from './european-countries.ts'

/** Directives 2011/83/EU (withdrawal), 2019/771 (conformity) and 2005/29/EC (unfair practices), which hold in the whole Economic Area. */
export const euConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'eu-consumer-law',
  title: 'Consumer law of the European Union and the Economic Area',
  applies: { markets: EEA_COUNTRIES },
  rules: [
    {
      id: 'eu.rights.withdrawal',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.withdrawal', 'rights.refund', 'rights.opened', 'rights.sale-item'],
      source: {
        title: 'Your Europe, “Guarantees and returns” (Directive 2011/83/EU, articles 9 to 16), as quoted by a shop',
        section: '14 day cooling off period',
        url: 'https://www.pulse.green/pages/policy',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
    {
      id: 'eu.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.guarantee', 'rights.faulty', 'rights.maker', 'rights.store-credit'],
      source: {
        title: 'Your Europe on the two-year legal guarantee (Directive 2019/771, articles 10 and 13), as quoted by a shop',
        section: 'Who to contact: retailer or manufacturer?',
        url: 'https://darkbit.gr/policies/warranty-policy',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-guarantee',
    },
    {
      id: 'eu.rights.condition',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.condition'],
      source: {
        title: 'Directive 2005/29/EC on unfair commercial practices, copy at ippt.eu',
        section: 'Article 9 (d): onerous barriers to rights under the contract',
        url: 'https://www.ippt.eu/legal-texts/unfair-commercial-practices-directive/article-9',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-condition',
    },
  ],
})
