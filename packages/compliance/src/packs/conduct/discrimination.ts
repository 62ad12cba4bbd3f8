import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/** Refusing people, or despising them, for what they are. */
export const discrimination: Pack = /* @__PURE__ */ definePack({
  id: 'discrimination',
  title: 'Discrimination',
  applies: {},
  rules: [
    {
      id: 'uk.discrimination',
      category: 'discrimination',
      severity: 'block',
      detects: ['discrimination.refusal', 'discrimination.slur'],
      markets: ['GB'],
      source: {
        title: 'Equality Act 2010',
        section: 'Section 29 (1) to (3)',
        url: 'https://www.legislation.gov.uk/ukpga/2010/15/part/3/crossheading/provision-of-services-etc',
        hand: 'first',
        checkedOn: '2026-11-22',
      },
    },
    {
      id: 'conduct.discrimination',
      category: 'discrimination',
      severity: 'block',
      detects: ['discrimination.refusal', 'discrimination.slur'],
      exceptMarkets: ['GB'],
      source: {
        title: 'International Convention on the Elimination of All Forms of Racial Discrimination, copy at adattar.minorityforum.info',
        section: 'Article 5 (f): access to any service for the general public',
        url: 'https://adattar.minorityforum.info/entity/5w3bu6ebfst?file=16323188256296w730p8hiwg.pdf&page=46',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
    },
    {
      id: 'conduct.discrimination.received',
      category: 'discrimination',
      severity: 'warn',
      detects: ['discrimination.refusal', 'discrimination.slur'],
      direction: 'inbound',
      wording: 'abuse-received',
    },
  ],
})
