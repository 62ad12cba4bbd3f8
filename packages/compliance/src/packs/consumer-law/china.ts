import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Mainland China: seven days without reasons, and what the seller owes for goods below standard. */
export const chineseConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'cn-consumer-law',
  title: 'Consumer law of the People’s Republic of China',
  applies: { markets: ['CN'] },
  rules: [
    {
      id: 'cn.rights.seven-days',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.withdrawal', 'rights.refund', 'rights.sale-item'],
      source: {
        title: 'Law on the Protection of Consumer Rights and Interests, as reported by the City of Beijing in Spanish',
        section: 'Article 25',
        url: 'http://spanish.beijing.gov.cn/consuminginbeijing/faq/202306/t20230608_3126536.html',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
    {
      id: 'cn.rights.quality',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.faulty', 'rights.guarantee'],
      source: {
        title: 'Law on the Protection of Consumer Rights and Interests, as reported by govt.chinadaily.com.cn',
        section: 'Article 24: goods that fail the quality requirements',
        url: 'http://govt.chinadaily.com.cn/a/201804/02/WS5b7f7bce498ea4679aef0161.html',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-guarantee',
    },
    {
      id: 'cn.rights.other',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.opened', 'rights.store-credit', 'rights.maker', 'rights.condition'],
    },
  ],
})
