import { markets } from '@crossdesk/core/markets'
import { describe, expect, test } from 'vitest'
import type { DetectionKind } from '../meaning/detection.ts'
import { renderPackOverview, renderPackTable } from '../testing/render-pack-table.ts'
import { allPacks } from './all-packs.ts'
import { CARRIER_DOMAINS } from './carriers.ts'
import { CLOSED_CHANNELS } from './closed-channels.ts'
import { EEA_COUNTRIES } from './consumer-law/european-countries.ts'
import { definePack } from './define-pack.ts'
import { CATEGORIES, DETECTION_KINDS } from './known-names.ts'
import { closedMarketplace } from './marketplaces/closed-marketplace.ts'
import type { Rule } from './pack.ts'

/** The categories that a detection leads to, by the packs' own `applies`. */
function categoriesOf(kind: DetectionKind, channel: string, market: string, direction: 'inbound' | 'outbound'): readonly string[] {
  const found = allPacks.flatMap(({ applies, rules }) => {
    if (applies.channels?.includes(channel) === false || applies.exceptChannels?.includes(channel) === true) return []
    if (applies.markets?.includes(market) === false) return []
    return rules.filter((rule) => rule.state === undefined && rule.detects.includes(kind) && ruleApplies(rule, market, direction))
  })
  return [...new Set(found.map(({ category }) => category))].sort()
}

function ruleApplies({ direction = 'outbound', markets: only, exceptMarkets }: Rule, market: string, wanted: string): boolean {
  if (direction !== 'both' && direction !== wanted) return false
  return only?.includes(market) !== false && exceptMarkets?.includes(market) !== true
}

describe('the packs', () => {
  test.each(allPacks.map((pack) => [pack.id, pack] as const))('%s is sound', (_, pack) => {
    expect(definePack(pack)).toBe(pack)
  })

  test('have ids of their own, and so have all rules together', () => {
    const ids = allPacks.map(({ id }) => id)
    const ruleIds = allPacks.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ruleIds).size).toBe(ruleIds.length)
  })

  test('cover every category, and every detection kind but those that need no rule', () => {
    const rules = allPacks.flatMap((pack) => pack.rules)
    expect([...new Set(rules.map(({ category }) => category))].sort()).toEqual(Object.keys(CATEGORIES).sort())
    const detected = new Set(rules.flatMap(({ detects }) => detects))
    expect(Object.keys(DETECTION_KINDS).filter((kind) => !detected.has(kind as DetectionKind))).toEqual([])
  })

  test('name every closed channel exactly once', () => {
    const channels = allPacks.flatMap(({ applies }) => applies.channels ?? [])
    expect(channels.sort()).toEqual([...CLOSED_CHANNELS].sort())
  })

  test('know the members of the European Economic Area', () => {
    expect([...EEA_COUNTRIES].sort()).toEqual(
      markets
        .filter(({ eea }) => eea)
        .map(({ country }) => country)
        .sort(),
    )
  })

  test('name markets that are in the table of markets', () => {
    const known = new Set(markets.map(({ country }) => country))
    const named = allPacks.flatMap(({ applies, rules }) => [
      ...(applies.markets ?? []),
      ...rules.flatMap(({ markets: only = [], exceptMarkets = [] }) => [...only, ...exceptMarkets]),
    ])
    expect(named.filter((market) => !known.has(market))).toEqual([])
  })

  test('write domains in lower case, without scheme or www, each once', () => {
    for (const domains of [CARRIER_DOMAINS, ...allPacks.map(({ ownDomains = [] }) => ownDomains)]) {
      expect(new Set(domains).size).toBe(domains.length)
      for (const domain of domains) expect(domain).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    }
  })
})

describe('what leads to what', () => {
  test.each(CLOSED_CHANNELS)('%s bars contacts, links, outside payment and promotion in replies', (channel) => {
    for (const kind of ['identifier.phone', 'identifier.email', 'identifier.handle', 'contact.invitation', 'contact.request'] as const) {
      expect(categoriesOf(kind, channel, 'BR', 'outbound')).toEqual(['off_platform_contact'])
    }
    expect(categoriesOf('identifier.link', channel, 'BR', 'outbound')).toEqual(['external_link'])
    for (const kind of ['payment.outside', 'sale.outside', 'identifier.iban', 'identifier.wallet'] as const) {
      expect(categoriesOf(kind, channel, 'BR', 'outbound')).toEqual(['off_platform_payment'])
    }
    expect(categoriesOf('promotion.offer', channel, 'BR', 'outbound')).toEqual(['marketing_promotion'])
    for (const kind of ['contact.invitation', 'payment.outside', 'sale.outside'] as const) {
      expect(categoriesOf(kind, channel, 'BR', 'inbound')).toEqual(['customer_diversion'])
    }
    expect(categoriesOf('identifier.phone', channel, 'BR', 'inbound')).toEqual(['pii_phone'])
  })

  test.each(['shopify', 'email', 'webchat', 'whatsapp', 'line', 'unheard-of'])('%s lets them pass', (channel) => {
    for (const kind of ['identifier.phone', 'contact.invitation', 'identifier.link', 'payment.outside', 'promotion.offer'] as const) {
      expect(categoriesOf(kind, channel, 'US', 'outbound')).toEqual([])
    }
  })

  test('eBay allows what others take for manipulation, as long as nothing is given for it', () => {
    for (const kind of ['review.change', 'review.positive-only'] as const) {
      expect(categoriesOf(kind, 'ebay', 'US', 'outbound')).toEqual([])
      expect(categoriesOf(kind, 'email', 'US', 'outbound')).toEqual(['review_manipulation'])
    }
    expect(categoriesOf('review.incentive', 'ebay', 'US', 'outbound')).toEqual(['review_manipulation'])
    expect(categoriesOf('review.request', 'amazon', 'US', 'outbound')).toEqual([])
  })

  test.each([
    ['DE', 'rights.withdrawal', true],
    ['GB', 'rights.opened', true],
    ['AU', 'rights.refund', true],
    ['AU', 'rights.withdrawal', false],
    ['US', 'rights.refund', false],
    ['US', 'rights.sale-item', false],
    ['US', 'rights.faulty', true],
    ['JP', 'rights.refund', false],
    ['JP', 'rights.withdrawal', false],
    ['CH', 'rights.withdrawal', false],
    ['CH', 'rights.guarantee', true],
    ['KR', 'rights.sale-item', true],
    ['IN', 'rights.maker', true],
    ['ID', 'rights.refund', true],
    ['TH', 'rights.withdrawal', false],
    ['ZA', 'rights.faulty', true],
  ] as const)('in %s a denial of %s is found: %s', (market, kind, denied) => {
    expect(categoriesOf(kind, 'email', market, 'outbound')).toEqual(denied ? ['statutory_rights_denial'] : [])
    expect(categoriesOf(kind, 'email', market, 'inbound')).toEqual([])
  })

  test('superlatives and cures are doubtful everywhere', () => {
    expect(categoriesOf('claim.absolute', 'email', 'CN', 'outbound')).toEqual(['misleading_claim'])
    expect(categoriesOf('claim.absolute', 'email', 'DE', 'outbound')).toEqual(['misleading_claim'])
    expect(categoriesOf('claim.health', 'email', 'ZA', 'outbound')).toEqual(['misleading_claim'])
  })

  test('false papers, secrets and abuse count in both directions, a copy only when the seller admits it', () => {
    for (const direction of ['inbound', 'outbound'] as const) {
      expect(categoriesOf('customs.gift', 'ebay', 'DE', direction)).toEqual(['tax_evasion'])
      expect(categoriesOf('credential.request', 'email', 'DE', direction)).toEqual(['credential_request'])
      expect(categoriesOf('abuse.insult', 'ebay', 'DE', direction)).toEqual(['abusive_language'])
    }
    expect(categoriesOf('counterfeit.admission', 'email', 'DE', 'inbound')).toEqual([])
  })

  test('a bank account in a reply is payment on marketplaces and private data elsewhere', () => {
    expect(categoriesOf('identifier.iban', 'etsy', 'DE', 'outbound')).toEqual(['off_platform_payment'])
    expect(categoriesOf('identifier.iban', 'email', 'DE', 'outbound')).toEqual(['pii_iban'])
    expect(categoriesOf('identifier.email', 'email', 'DE', 'outbound')).toEqual([])
  })
})

describe('closedMarketplace', () => {
  test('makes a pack that warns, under ids of its own', () => {
    const pack = closedMarketplace({ id: 'bazaar', title: 'Bazaar', channels: ['bazaar'], ownDomains: ['bazaar.example'] })
    expect(pack.applies).toEqual({ channels: ['bazaar'] })
    expect(new Set(pack.rules.map(({ severity }) => severity))).toEqual(new Set(['warn', 'allow']))
    expect(pack.rules.every(({ id }) => id.startsWith('bazaar.'))).toBe(true)
  })
})

describe('for reviewers', () => {
  test.each(allPacks.map((pack) => [pack.id, pack] as const))('the rules of %s read as a table', async (id, pack) => {
    await expect(renderPackTable(pack)).toMatchFileSnapshot(`./snapshots/${id}.md`)
  })

  test('docs/compliance/PACKS.md counts rules and sources', async () => {
    const page = [
      '# Packs',
      '',
      'Made by a test from the packs themselves; do not edit. “First hand” is the rule maker’s own page or law, “second hand” a page that reports it.',
      'Pages were read in stored copies, so look at the source before you rely on a rule. A rule without source only warns.',
      'The rules of each pack read in `packages/compliance/src/packs/snapshots/`. Not legal advice.',
      '',
      renderPackOverview(allPacks),
    ].join('\n')
    await expect(page).toMatchFileSnapshot('../../../../docs/compliance/PACKS.md')
  })
})
