import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'

const withdrawal: RuleSource = {
  title: 'Ministry of Government Legislation, Easy-to-find Practical Law, “Obligations regarding withdrawal or cancellation of a contract”',
  section: 'Act on the Consumer Protection in Electronic Commerce, articles 17 and 18',
  url: 'https://m.easylaw.go.kr/MOM/SubCsmOvRetrieve.laf?langCd=700101&csmSeq=1308&ccfNo=3&cciNo=3&cnpClsNo=3',
  hand: 'first',
  checkedOn: '2026-11-22',
}

/** South Korea: seven days, and three months when the goods are not as offered. Opening the box to look at the contents costs nothing. */
export const koreanConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'kr-consumer-law',
  title: 'Consumer law of South Korea',
  applies: { markets: ['KR'] },
  rules: [
    {
      id: 'kr.rights.withdrawal',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.withdrawal', 'rights.refund', 'rights.opened', 'rights.sale-item', 'rights.store-credit', 'rights.condition'],
      source: withdrawal,
      wording: 'rights-withdrawal',
    },
    {
      id: 'kr.rights.faulty',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.faulty'],
      source: {
        title: 'Korea Fair Trade Commission, answer to a citizen, copied by nanumtip.com',
        section: 'Article 17: three months when goods differ from the offer',
        url: 'https://nanumtip.com/qa/126883',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-faulty',
    },
    {
      id: 'kr.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.guarantee', 'rights.maker'],
      wording: 'rights-guarantee',
    },
  ],
})
