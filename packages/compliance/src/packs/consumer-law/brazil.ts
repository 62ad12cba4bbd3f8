import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Brazil, Código de Defesa do Consumidor: seven days without reasons, everything refunded; legal warranty of 30 or 90 days. */
export const brazilianConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'br-consumer-law',
  title: 'Consumer law of Brazil',
  applies: { markets: ['BR'] },
  rules: [
    {
      id: 'br.rights.regret',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.withdrawal', 'rights.refund', 'rights.opened', 'rights.sale-item', 'rights.store-credit', 'rights.condition'],
      source: {
        title: 'Procon Barbacena in Folha de Barbacena on the right to regret',
        section: 'CDC article 49',
        url: 'https://folhadebarbacena.com.br/procon-fala-sobre-o-direito-de-arrependimento-em-lojas-virtuais-e-em-lojas-fisicas',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
    {
      id: 'br.rights.warranty',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.guarantee', 'rights.faulty', 'rights.maker'],
      source: {
        title: 'tudoaconteceonline.com.br, “Compras pela internet: e se eu me arrepender?”',
        section: 'CDC articles 18 to 20 and 26',
        url: 'https://tudoaconteceonline.com.br/coluna/43/compras-pela-internet-e-se-eu-me-arrepender',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-guarantee',
    },
  ],
})
