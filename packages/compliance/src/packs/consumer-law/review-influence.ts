import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'

/**
 * Asking for good reviews only, or for a review to be changed or taken down, without giving anything for it. No law that was read bars the
 * mere request, so it warns; marketplaces that bar it block it in packs of their own. eBay allows both and is left out.
 */
export const reviewInfluence: Pack = /* @__PURE__ */ definePack({
  id: 'review-influence',
  title: 'Influence on reviews without a benefit',
  applies: { exceptChannels: ['ebay'] },
  rules: [
    {
      id: 'law.review.change',
      category: 'review_manipulation',
      severity: 'warn',
      detects: ['review.change'],
      wording: 'review-change',
    },
    {
      id: 'law.review.positive-only',
      category: 'review_manipulation',
      severity: 'warn',
      detects: ['review.positive-only'],
      wording: 'review-positive-only',
    },
  ],
})
