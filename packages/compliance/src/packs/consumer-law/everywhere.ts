import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/**
 * What no law allows: to deny every remedy for faulty goods. It only warns where this package has no law of the country at hand; the
 * countries' own packs say more.
 */
export const consumerLawEverywhere: Pack = /* @__PURE__ */ definePack({
  id: 'consumer-law-everywhere',
  title: 'Consumer law, everywhere',
  applies: {},
  rules: [
    {
      id: 'law.rights.faulty',
      category: 'statutory_rights_denial',
      severity: 'warn',
      detects: ['rights.faulty'],
      wording: 'rights-faulty',
    },
  ],
})
