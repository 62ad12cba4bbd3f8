import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** False papers: a value that is too low, goods passed off as a gift, sales without an invoice. To ask for it counts like to offer it. */
export const customs: Pack = /* @__PURE__ */ definePack({
  id: 'customs',
  title: 'Customs and tax',
  applies: {},
  rules: [
    {
      id: 'fraud.customs.false-declaration',
      category: 'tax_evasion',
      severity: 'block',
      detects: ['customs.undervalue', 'customs.gift'],
      source: {
        title: 'Customs declaration CN 23 of the Universal Postal Union, as issued by HM Revenue & Customs in 2012',
        section: 'The sender certifies that the particulars are correct',
        url: 'https://fdocuments.us/document/hm-revenue-customs-form-cn23-2012.html',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
    },
    {
      id: 'fraud.customs.asked',
      category: 'tax_evasion',
      severity: 'warn',
      detects: ['customs.undervalue', 'customs.gift', 'tax.no-invoice'],
      direction: 'inbound',
      wording: 'customs-asked',
    },
    {
      id: 'fraud.tax.no-invoice',
      category: 'tax_evasion',
      severity: 'warn',
      detects: ['tax.no-invoice'],
      wording: 'no-invoice',
    },
  ],
})
