import { definePack } from '../define-pack.ts'
import type { Pack, RuleSource } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

const bestPractices: RuleSource = {
  title: 'Mercado Libre Global Selling, “Follow these best practices to avoid potential sanctions”',
  url: 'https://global-selling.mercadolibre.com/learning-center/news/follow-these-best-practices-to-avoid-potential-sanctions',
  hand: 'first',
  checkedOn: '2026-11-22',
}

const content: RuleSource = {
  title: 'Mercado Libre help, “Contenido inapropiado”',
  hand: 'first',
  checkedOn: '2026-11-22',
}

/**
 * Mercado Libre and Mercado Livre, order messages. A rude word that is a product's title is allowed there: put it on the guard's allow list.
 */
export const mercadolibre: Pack = /* @__PURE__ */ definePack({
  id: 'mercadolibre',
  title: 'Mercado Libre order messages',
  applies: { channels: ['mercadolibre'] },
  ownDomains: [
    'mercadolibre.com',
    'mercadolibre.com.ar',
    'mercadolibre.com.mx',
    'mercadolibre.com.co',
    'mercadolibre.com.uy',
    'mercadolibre.com.pe',
    'mercadolibre.com.ec',
    'mercadolibre.com.ve',
    'mercadolibre.cl',
    'mercadolivre.com.br',
    'mercadolivre.com',
    'mercadopago.com',
    'mercadopago.com.ar',
    'mercadopago.com.br',
    'mercadopago.com.mx',
    'meli.la',
  ],
  rules: [
    { id: 'meli.divert', category: 'off_platform_contact', severity: 'block', detects: CONTACT_KINDS, source: bestPractices },
    { id: 'meli.link', category: 'external_link', severity: 'warn', detects: ['identifier.link'] },
    {
      id: 'meli.fee-avoidance',
      category: 'off_platform_payment',
      severity: 'block',
      detects: PAYMENT_KINDS,
      source: {
        title: 'Mercado Libre México help, “Técnicas para eludir la estructura de Tarifas”',
        hand: 'first',
        checkedOn: '2026-11-22',
      },
    },
    { id: 'meli.promotion', category: 'marketing_promotion', severity: 'warn', detects: ['promotion.offer'] },
    {
      id: 'meli.claims.discourage',
      category: 'dispute_discouragement',
      severity: 'block',
      detects: ['dispute.discouraged'],
      source: bestPractices,
    },
    { id: 'meli.abuse', category: 'abusive_language', severity: 'block', detects: ['abuse.insult'], source: content },
    { id: 'meli.threat', category: 'threat', severity: 'block', detects: ['threat.violence'], source: content },
    {
      id: 'meli.discrimination',
      category: 'discrimination',
      severity: 'block',
      detects: ['discrimination.refusal', 'discrimination.slur'],
      source: content,
    },
    { id: 'meli.buyer.diversion', category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
  ],
})
