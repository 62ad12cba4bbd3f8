import type { ChannelKind } from '@crossdesk/core'

/** What a marketplace's rules say of asking its buyers how satisfied they are. */
export interface SurveyRule {
  readonly channel: ChannelKind
  readonly isAllowed: boolean
  /** Why, in one sentence. */
  readonly reason: string
  /** Title of the rule. */
  readonly source: string
  /** `excerpt`: a part of the platform's own page was read. `second-hand`: somebody else's account of it was. */
  readonly evidence: 'excerpt' | 'second-hand'
  /** ISO date on which the source was last read. */
  readonly checkedOn: string
}

/**
 * Channels whose rules were looked at. A platform that names the messages a seller may send, and does not name this one, forbids it. Rules change without
 * notice; none of this is legal advice.
 */
export const surveyRules: readonly SurveyRule[] = [
  {
    channel: 'amazon',
    isAllowed: false,
    reason:
      'Permitted are messages that an order or an inquiry needs, and requests for a product review or seller feedback; other surveys are not listed.',
    source: 'Amazon Seller Central UK forum, "Communication Guidelines - Permitted messages"',
    evidence: 'excerpt',
    checkedOn: '2026-11-22',
  },
  {
    channel: 'walmart',
    isAllowed: false,
    reason: 'Customers may not be contacted beyond what the policy provides for; a survey of the seller is not provided for.',
    source: 'Walmart Marketplace Learn, "Seller Code of Conduct", as summarised in this project’s compliance notes',
    evidence: 'second-hand',
    checkedOn: '2026-11-22',
  },
  {
    channel: 'ebay',
    isAllowed: true,
    reason:
      'Messages have to be directly related to a purchase or sale on eBay; a question about the help with one is. No links, no contact details.',
    source: 'eBay UK help, "Spam policy"',
    evidence: 'excerpt',
    checkedOn: '2026-11-22',
  },
  {
    channel: 'etsy',
    isAllowed: true,
    reason: 'Advertising and messages that have nothing to do with the order are barred, and whoever asked not to be contacted may not be.',
    source: 'Shopify Marketplace Connect help, "Messaging with Etsy"',
    evidence: 'second-hand',
    checkedOn: '2026-11-22',
  },
]

/** The rule that forbids a survey on a channel; undefined where none is known. */
export function surveyBan(channel: ChannelKind): SurveyRule | undefined {
  return surveyRules.find((rule) => rule.channel === channel && !rule.isAllowed)
}
