import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Taiwan: seven days without reasons and without cost; whoever agrees otherwise agrees on nothing. */
export const taiwaneseConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'tw-consumer-law',
  title: 'Consumer Protection Act of Taiwan',
  applies: { markets: ['TW'] },
  rules: [
    {
      id: 'tw.rights.seven-days',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.withdrawal', 'rights.refund', 'rights.sale-item', 'rights.store-credit', 'rights.condition'],
      source: {
        title: '消費者保護法 (Consumer Protection Act)',
        section: 'Article 19',
        url: 'https://law.moj.gov.tw/LawClass/LawSingle.aspx?flno=19&pcode=J0170001',
        hand: 'first',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
    {
      id: 'tw.rights.opened',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.opened'],
      source: {
        title: '消費者保護法施行細則 (Enforcement Rules of the Consumer Protection Act)',
        section: 'Article 17: what was opened to inspect it',
        url: 'https://www.laws.taipei.gov.tw/law/LawSearch/LawChapterArticle/FL012060?chapterno=5&date=19941102',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
    {
      id: 'tw.rights.other',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.guarantee', 'rights.faulty', 'rights.maker'],
      wording: 'rights-guarantee',
    },
  ],
})
