import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'
import { EEA_COUNTRIES } from './european-countries.ts'

/** Promises that a product heals, makes slim, or is the best of all. */
export const claims: Pack = /* @__PURE__ */ definePack({
  id: 'claims',
  title: 'Claims about health and superlatives',
  applies: {},
  rules: [
    {
      id: 'eu.claim.health',
      category: 'misleading_claim',
      severity: 'block',
      detects: ['claim.health', 'claim.weight'],
      markets: EEA_COUNTRIES,
      source: {
        title: 'Citizens Information (Ireland), “Unfair sales practices”, on Directive 2005/29/EC, annex I',
        section: 'Unsupported or untrue cure claims',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
    },
    {
      id: 'uk.claim.health',
      category: 'misleading_claim',
      severity: 'block',
      detects: ['claim.health', 'claim.weight'],
      markets: ['GB'],
      source: {
        title: 'Advertising Standards Authority, non-compliant online advertisers, on the CAP Code',
        section: 'CAP Code 15.6.2',
        url: 'http://www.asa.org.uk/non-compliant/direct-response-marketing-group-ltd.html',
        hand: 'first',
        checkedOn: '2026-11-22',
      },
    },
    {
      id: 'us.claim.health',
      category: 'misleading_claim',
      severity: 'block',
      detects: ['claim.health', 'claim.weight'],
      markets: ['US'],
      source: {
        title: 'Wilson Sonsini at JD Supra on the FTC’s Health Products Compliance Guidance, December 2022',
        section: 'Competent and reliable scientific evidence',
        url: 'http://www.jdsupra.com/legalnews/ftc-releases-health-products-compliance-2240320/',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
    },
    {
      id: 'law.claim.health',
      category: 'misleading_claim',
      severity: 'warn',
      detects: ['claim.health', 'claim.weight'],
      exceptMarkets: ['GB', 'US', ...EEA_COUNTRIES],
    },
    {
      id: 'asia.claim.superlative',
      category: 'misleading_claim',
      severity: 'warn',
      detects: ['claim.absolute'],
      markets: ['CN', 'JP'],
      wording: 'superlative',
    },
    {
      // A promise without limits is hard to prove anywhere; whether it misleads is for a person to judge.
      id: 'law.claim.absolute',
      category: 'misleading_claim',
      severity: 'warn',
      detects: ['claim.absolute'],
      exceptMarkets: ['CN', 'JP'],
    },
  ],
})
