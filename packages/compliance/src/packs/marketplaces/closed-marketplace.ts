import type { ChannelKind } from '@crossdesk/core'
import { definePack } from '../define-pack.ts'
import type { Pack } from '../pack.ts'
import { CONTACT_KINDS, DIVERSION_KINDS, PAYMENT_KINDS } from './barred-kinds.ts'

/** Which marketplace a pack of general rules is for. */
export interface ClosedMarketplace {
  /** Begins the rule ids. */
  readonly id: string
  readonly title: string
  readonly channels: readonly ChannelKind[]
  /** The marketplace's domains, with all below them. */
  readonly ownDomains?: readonly string[]
}

/**
 * The rules that nearly every marketplace has, for one whose own policy nobody has read: each only warns. Copy the pack, add sources and
 * raise the severities once you have read the policy.
 *
 * @throws ValidationError when the pack is not sound; see `definePack`.
 *
 * @example
 * const packs = [...allPacks, closedMarketplace({ id: 'jumia', title: 'Jumia', channels: ['jumia'], ownDomains: ['jumia.com.ng'] })]
 */
export function closedMarketplace({ id, title, channels, ownDomains = [] }: ClosedMarketplace): Pack {
  return definePack({
    id,
    title,
    applies: { channels },
    ownDomains,
    rules: [
      { id: `${id}.contact`, category: 'off_platform_contact', severity: 'warn', detects: CONTACT_KINDS },
      { id: `${id}.link`, category: 'external_link', severity: 'warn', detects: ['identifier.link'] },
      { id: `${id}.payment`, category: 'off_platform_payment', severity: 'warn', detects: PAYMENT_KINDS },
      { id: `${id}.promotion`, category: 'marketing_promotion', severity: 'warn', detects: ['promotion.offer'] },
      {
        id: `${id}.review`,
        category: 'review_manipulation',
        severity: 'warn',
        detects: ['review.incentive', 'review.change', 'review.positive-only'],
      },
      { id: `${id}.buyer.diversion`, category: 'customer_diversion', severity: 'allow', detects: DIVERSION_KINDS, direction: 'inbound' },
    ],
  })
}
