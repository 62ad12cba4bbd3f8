import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** India: no general right to withdraw; a seller may not refuse to take back, or to refund, goods that are defective or not as described. */
export const indianConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'in-consumer-law',
  title: 'Consumer law of India',
  applies: { markets: ['IN'] },
  rules: [
    {
      id: 'in.rights.defective',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.faulty', 'rights.maker'],
      source: {
        title: 'kandspartners.com on the Consumer Protection (E-Commerce) Rules 2020',
        section: 'Duties of sellers on a marketplace',
        url: 'https://kandspartners.com/138937',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-faulty',
    },
    {
      id: 'in.rights.refund',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.refund', 'rights.guarantee'],
      wording: 'rights-refund',
    },
  ],
})
