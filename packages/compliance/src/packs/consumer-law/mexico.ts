import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/**
 * Mexico, Ley Federal de Protección al Consumidor: 90 days of warranty at least. Article 56 gives five business days to revoke; it stands in
 * the chapter on sales away from business premises, so for distance sales the rule only warns.
 */
export const mexicanConsumerLaw: Pack = /* @__PURE__ */ definePack({
  id: 'mx-consumer-law',
  title: 'Consumer law of Mexico',
  applies: { markets: ['MX'] },
  rules: [
    {
      id: 'mx.rights.warranty',
      category: 'statutory_rights_denial',
      severity: 'block',
      detects: ['rights.guarantee', 'rights.faulty'],
      source: {
        title: 'Profeco on purchases on the net, reported by Diario Presente',
        section: 'Warranty of at least 90 days',
        url: 'https://diariopresente.mx/amp/mexico/no-estas-satisfecho-con-tu-compra-en-linea-profeco-te-explica-que-hace/270703',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-guarantee',
    },
    {
      id: 'mx.rights.revocation',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.withdrawal', 'rights.refund'],
      source: {
        title: 'Ley Federal de Protección al Consumidor at juristas.mx',
        section: 'Article 56',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'rights-withdrawal',
    },
  ],
})
