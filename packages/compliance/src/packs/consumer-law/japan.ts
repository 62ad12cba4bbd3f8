import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/**
 * Japan: mail order has no cooling-off, and return terms that are clearly shown hold (Specified Commercial Transactions Act, article 15-3, as
 * explained by the Japan Direct Marketing Association). What remains is that a trader cannot refuse everything for faulty goods.
 */
export const japaneseConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'jp-consumer-law',
  title: 'Consumer law of Japan',
  applies: { markets: ['JP'] },
  rules: [
    {
      id: 'jp.rights.faulty',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.faulty'],
      source: {
        title: 'BUSINESS LAWYERS on void clauses under the Consumer Contract Act',
        section: 'Articles 8 and 10',
        url: 'https://www.businesslawyers.jp/practices/262',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-faulty',
    },
    {
      id: 'jp.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.guarantee'],
      wording: 'rights-guarantee',
    },
  ],
})
