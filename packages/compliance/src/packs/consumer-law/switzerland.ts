import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Switzerland: no right to withdraw from a purchase on the net; two years for defects, which a contract cannot shorten for new goods. */
export const swissConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'ch-consumer-law',
  title: 'Consumer law of Switzerland',
  applies: { markets: ['CH'] },
  rules: [
    {
      id: 'ch.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.guarantee', 'rights.faulty'],
      source: {
        title: 'Swiss Confederation, E-Commerce Guide, “Garantiefrist und Gewährleistungsrechte”',
        section: 'OR articles 205, 206 and 210',
        url: 'https://www.e-commerce-guide.admin.ch/ecommerce/de/home/onlinekauf/nach-dem-kauf/garantiefrist.html',
        hand: 'first',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-guarantee',
    },
  ],
})
