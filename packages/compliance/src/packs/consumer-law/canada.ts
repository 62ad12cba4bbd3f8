import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Canada: the provinces make the law. Quebec's legal warranty cannot be excluded; elsewhere it differs, so the rule warns. */
export const canadianConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'ca-consumer-law',
  title: 'Consumer law of Canada',
  applies: { markets: ['CA'] },
  rules: [
    {
      id: 'ca.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.guarantee', 'rights.faulty'],
      source: {
        title: 'experttvvideo.com on the legal warranty of Quebec (Consumer Protection Act, sections 37 and 38)',
        url: 'https://experttvvideo.com/mythegarantielegale.html',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-guarantee',
    },
  ],
})
