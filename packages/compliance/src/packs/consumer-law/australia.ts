import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'

const noRefundSigns: RuleSource = {
  title: 'ACCC, “Misleading consumers about their rights”',
  section: 'Advertising and selling guide, consumer guarantees',
  url: 'https://www.accc.gov.au/publications/advertising-and-selling-guide/advertising-and-selling-guide/consumer-guarantees/misleading-consumers-about-their-rights',
  hand: 'first',
  checkedOn: '2026-11-22',
}

const limits: RuleSource = {
  title: 'ACCC, “Attempts to limit consumer guarantees”',
  section: 'Australian Consumer Law, sections 29 (1) (m), 64 and 151 (1) (m)',
  url: 'https://www.accc.gov.au/about-us/tools-resources/cca-education-programs/tertiary-education-program/consumer-guarantees/attempts-to-limit-consumer-guarantees',
  hand: 'first',
  checkedOn: '2026-11-22',
}

/** Australia: “no refunds” is unlawful to say, “no refunds for a change of mind” is not; there is no right to withdraw. */
export const australianConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'au-consumer-law',
  title: 'Australian Consumer Law',
  applies: { markets: ['AU'] },
  rules: [
    {
      id: 'au.rights.refund',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.refund', 'rights.sale-item', 'rights.store-credit'],
      source: noRefundSigns,
      wording: 'rights-refund',
    },
    {
      id: 'au.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.guarantee', 'rights.faulty', 'rights.maker'],
      source: limits,
      wording: 'rights-guarantee',
    },
    {
      id: 'au.rights.condition',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.condition'],
      source: {
        title: 'The Law Handbook 2024, page 706, “Can guarantees be excluded or limited by a contract?”',
        url: 'https://fls.org.au/app/uploads/LHB_2024_Flipbook/706',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-condition',
    },
  ],
})
