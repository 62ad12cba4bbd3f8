import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Russia, law on the protection of consumers: seven days for distance sales, and a choice of remedies for defects. */
export const russianConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'ru-consumer-law',
  title: 'Consumer law of Russia',
  applies: { markets: ['RU'] },
  rules: [
    {
      id: 'ru.rights.seven-days',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.withdrawal', 'rights.refund', 'rights.opened', 'rights.sale-item', 'rights.store-credit', 'rights.condition'],
      source: {
        title: 'Закон о защите прав потребителей, copy at dpvolga.ru',
        section: 'Article 26.1 (4)',
        url: 'https://dpvolga.ru/26-1-zakona-o-zashhite-prav-potrebitelej/',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
    {
      id: 'ru.rights.defects',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.guarantee', 'rights.faulty', 'rights.maker'],
      source: {
        title: 'Закон о защите прав потребителей, copy at kkz24.ru',
        section: 'Article 18 (1)',
        url: 'http://www.kkz24.ru/legal-issues/zakon-o-pravah-potrebitelya-statya-18-glava-i-obshchie-polozheniya/',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-guarantee',
    },
  ],
})
