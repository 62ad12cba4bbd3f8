import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'
import { EEA_COUNTRIES } from './european-countries.ts'

/** Buying reviews, on every channel. */
export const reviewIncentives: Pack = /* @__PURE__ */ definePack({
  id: 'review-incentives',
  title: 'Reviews for a benefit',
  applies: {},
  rules: [
    {
      id: 'us.review.incentive',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.incentive'],
      markets: ['US'],
      source: {
        title: 'FTC, Trade Regulation Rule on the Use of Consumer Reviews and Testimonials, 89 FR 68034',
        section: '16 CFR 465.4',
        url: 'https://govinfo.gov/content/pkg/FR-2024-08-22/html/2024-18519.htm',
        hand: 'first',
        checkedOn: '2026-11-22',
      },
      wording: 'review-incentive',
    },
    {
      id: 'uk.review.incentive',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.incentive'],
      markets: ['GB'],
      source: {
        title: 'CMS Law-Now on the Digital Markets, Competition and Consumers Act 2024',
        section: 'Schedule 20, paragraph 13',
        url: 'https://cms-lawnow.com/en/ealerts/2025/04/no-more-faux-five-stars-the-dmcc-act-bans-fake-reviews',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'review-incentive',
    },
    {
      id: 'eu.review.incentive',
      category: 'review_manipulation',
      severity: 'block',
      detects: ['review.incentive'],
      markets: EEA_COUNTRIES,
      source: {
        title: 'Citizens Information (Ireland), “Unfair sales practices”, on Directive 2005/29/EC',
        section: 'What practices are banned?',
        hand: 'second',
        checkedOn: '2026-11-22',
      },
      wording: 'review-incentive',
    },
    {
      id: 'law.review.incentive',
      category: 'review_manipulation',
      severity: 'warn',
      detects: ['review.incentive'],
      exceptMarkets: ['US', 'GB', ...EEA_COUNTRIES],
      wording: 'review-incentive',
    },
  ],
})
