import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Argentina (10 days), Chile (10 days, six months for faults), Colombia (5 business days). Peru has no general right to withdraw. */
export const latinAmericanConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'latin-america-consumer-law',
  title: 'Consumer law of Argentina, Chile, Colombia and Peru',
  applies: { markets: ['AR', 'CL', 'CO', 'PE'] },
  rules: [
    {
      id: 'co.rights.retracto',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.withdrawal', 'rights.refund'],
      markets: ['CO'],
      source: {
        title: 'El Espectador on Ley 1480 de 2011 (Estatuto del Consumidor)',
        section: 'Article 47',
        url: 'https://www.elespectador.com/tecnologia/cuantos-dias-tiene-para-devolver-una-compra-hecha-en-internet-segun-la-ley/?outputType=amp',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
    {
      id: 'latam.rights.withdrawal',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.withdrawal', 'rights.refund', 'rights.opened', 'rights.sale-item', 'rights.store-credit', 'rights.condition'],
      markets: ['AR', 'CL'],
      wording: 'rights-withdrawal',
    },
    {
      id: 'latam.rights.guarantee',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.guarantee', 'rights.faulty', 'rights.maker'],
      wording: 'rights-guarantee',
    },
  ],
})
