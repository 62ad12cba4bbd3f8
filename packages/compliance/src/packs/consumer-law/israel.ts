import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Israel: 14 days to cancel a distance sale; the fee is 5 % or 100 shekels at most, and nothing when the goods are faulty. */
export const israeliConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'il-consumer-law',
  title: 'Consumer law of Israel',
  applies: { markets: ['IL'] },
  rules: [
    {
      id: 'il.rights.cancel',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.withdrawal', 'rights.refund', 'rights.opened', 'rights.sale-item', 'rights.store-credit', 'rights.condition'],
      source: {
        title: 'Kol Zchut on the cancellation of distance sales (Consumer Protection Law, section 14C)',
        url: 'https://www.kolzchut.org.il/he/%D7%91%D7%99%D7%98%D7%95%D7%9C_%D7%A2%D7%A1%D7%A7%D7%AA_%D7%9E%D7%9B%D7%A8_%D7%9E%D7%A8%D7%97%D7%95%D7%A7',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
    {
      id: 'il.rights.faulty',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.faulty'],
      source: {
        title: 'hitlahavut.com, cancellation policy quoting sections 14C to 14E',
        url: 'https://hitlahavut.com/cancellation-policy/',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-faulty',
    },
    {
      id: 'il.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.guarantee', 'rights.maker'],
      wording: 'rights-guarantee',
    },
  ],
})
