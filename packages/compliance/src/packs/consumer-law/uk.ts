import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Consumer Rights Act 2015, Consumer Contracts Regulations 2013, Digital Markets, Competition and Consumers Act 2024. */
export const ukConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'uk-consumer-law',
  title: 'Consumer law of the United Kingdom',
  applies: { markets: ['GB'] },
  rules: [
    {
      id: 'uk.rights.cancel',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.withdrawal', 'rights.refund', 'rights.opened', 'rights.sale-item'],
      source: {
        title: 'Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013',
        section: 'Part 3, regulations 29 to 34',
        url: 'https://www.legislation.gov.uk/uksi/2013/3134/part/3',
        hand: 'first',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
    {
      id: 'uk.rights.quality',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.guarantee', 'rights.faulty', 'rights.maker', 'rights.store-credit'],
      source: {
        title: 'Consumer Rights Act 2015, sections 9 to 11 and 31, as reported by tccomplaints.org',
        section: 'Statutory requirements which cannot be excluded by the business',
        url: 'https://www.tccomplaints.org/home/support-page/consumer-rights-act',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-guarantee',
    },
    {
      id: 'uk.rights.condition',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.condition'],
      source: {
        title: 'Digital Markets, Competition and Consumers Act 2024',
        section: 'Section 228 (2) (f): onerous action to exercise rights',
        url: 'https://www.legislation.gov.uk/ukpga/2024/13/section/228',
        hand: 'first',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-condition',
    },
  ],
})
