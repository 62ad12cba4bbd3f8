import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** New Zealand: as in Australia, the guarantees cannot be excluded, and a change of mind gives no right. */
export const newZealandConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'nz-consumer-law',
  title: 'Consumer law of New Zealand',
  applies: { markets: ['NZ'] },
  rules: [
    {
      id: 'nz.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: [
        'rights.guarantee',
        'rights.faulty',
        'rights.refund',
        'rights.sale-item',
        'rights.store-credit',
        'rights.maker',
        'rights.condition',
      ],
      source: {
        title: 'Commerce Commission New Zealand, “Misleading consumers about their rights”',
        section: 'The Consumer Guarantees Act',
        url: 'http://www.comcom.govt.nz/fair-trading/fair-trading-act-fact-sheets/misleading-consumers-about-their-rights/',
        hand: 'first',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-refund',
    },
  ],
})
