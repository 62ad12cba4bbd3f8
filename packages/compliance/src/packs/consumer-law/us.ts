import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/**
 * United States: no right to change one's mind for purchases on the net, and “all sales final” is lawful. Goods that do not work are another
 * thing: implied warranties come from state law.
 */
export const usConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'us-consumer-law',
  title: 'Consumer law of the United States',
  applies: { markets: ['US'] },
  rules: [
    {
      id: 'us.rights.faulty',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.faulty'],
      source: {
        title: 'FTC, “Businessperson’s Guide to Federal Warranty Law”, as reported by cliclaw.com',
        section: 'Implied warranties',
        url: 'https://cliclaw.com/library/us-federal-laws/federal-trade-commission-ftc-laws-resources/ftc-released-guide',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-faulty',
    },
  ],
})
