import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Saudi Arabia (7 days if unused), the United Arab Emirates and Egypt (14 days). No text of law could be opened: everything warns. */
export const arabConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'arab-states-consumer-law',
  title: 'Consumer law of Saudi Arabia, the United Arab Emirates and Egypt',
  applies: { markets: ['SA', 'AE', 'EG'] },
  rules: [
    {
      id: 'arab.rights.withdrawal',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.withdrawal', 'rights.refund'],
      wording: 'rights-withdrawal',
    },
    {
      id: 'arab.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.guarantee', 'rights.faulty'],
      wording: 'rights-guarantee',
    },
  ],
})
