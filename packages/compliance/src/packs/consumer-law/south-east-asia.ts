import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Indonesia, Singapore, Thailand, Vietnam, Malaysia, the Philippines: no general right to change one's mind, but faults must be remedied. */
export const southEastAsianConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'south-east-asia-consumer-law',
  title: 'Consumer law of South-East Asia',
  applies: { markets: ['ID', 'SG', 'TH', 'VN', 'MY', 'PH'] },
  rules: [
    {
      id: 'id.rights.clauses',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.refund', 'rights.faulty'],
      markets: ['ID'],
      source: {
        title: 'Kompasiana on Undang-Undang 8/1999 (Perlindungan Konsumen)',
        section: 'Article 18: clauses that refuse the return of goods or money',
        url: 'https://kompasiana.com/sonny_djie/64eecbdb18333e613c456dc2/mengenal-kontrak-baku-standar?page=3&page_images=1',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-refund',
    },
    {
      id: 'sg.rights.lemon-law',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.faulty', 'rights.guarantee', 'rights.sale-item'],
      markets: ['SG'],
      source: {
        title: 'Ministry of Trade and Industry Singapore, general advisory on the lemon law',
        section: 'About Singapore’s “Lemon Law”',
        url: 'https://www.mti.gov.sg/Resources/Legislation/General-Advisory-on-Amendments-to-the-Consumer-Protection-Fair-Trading-Act-and-Hire-Purchase-Act',
        hand: 'first',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-guarantee',
    },
    {
      id: 'sea.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.faulty', 'rights.guarantee'],
      wording: 'rights-guarantee',
    },
  ],
})
