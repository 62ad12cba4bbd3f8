import type { Explanation, ExplanationFactor } from '@crossdesk/core'
import { CLAIM_THRESHOLDS, type ClaimThresholds } from './claim-thresholds.ts'
import type { CustomerHistory, PastClaim } from './customer-history.ts'
import { wilsonLowerBound } from './wilson.ts'

/** What stands out in a history. */
export interface ClaimPattern {
  readonly name: 'many-claims' | 'burst-of-claims' | 'high-share' | 'same-reason' | 'value-at-stake' | 'shared-address'
  /** Counts and shares only, for the agent and the record. */
  readonly explanation: Explanation
  /** What the agent may do. Never a refusal: what is owed by law is owed to everybody. */
  readonly advice: string
}

const DAY_MS = 86_400_000

/**
 * Patterns of serial claims and return abuse in a customer's history. They are evidence for a person to weigh, never a decision: the
 * function refuses nothing, and says so when the numbers are small. Claims where your side was at fault are left out.
 *
 * The share of orders with a claim is judged by the lower end of its 95 % interval (E. B. Wilson, “Probable Inference, the Law of Succession,
 * and Statistical Inference”, Journal of the American Statistical Association 22 (1927) 209-212).
 *
 * @param thresholds default `CLAIM_THRESHOLDS`.
 *
 * @example
 * findClaimPatterns({ now, orders, claims }).map(({ name, advice }) => `${name}: ${advice}`)
 */
export function findClaimPatterns(history: CustomerHistory, thresholds: ClaimThresholds = CLAIM_THRESHOLDS): readonly ClaimPattern[] {
  const since = history.now - thresholds.windowDays * DAY_MS
  const claims = history.claims.filter(({ at, sellerAtFault }) => at >= since && at <= history.now && sellerAtFault !== true)
  const orders = history.orders.filter(({ at }) => at >= since && at <= history.now)
  const size = sampleFactor(orders.length, thresholds)
  return [
    manyClaims(claims, size, thresholds),
    burst(claims, size, thresholds),
    highShare(claims, orders.length, size, thresholds),
    sameReason(claims, size, thresholds),
    valueAtStake(claims, orders, size, thresholds),
    sharedAddress(history.accountsAtAddress, size, thresholds),
  ].filter((pattern) => pattern !== undefined)
}

function sampleFactor(orders: number, thresholds: ClaimThresholds): ExplanationFactor {
  const counted = `${orders} orders in ${thresholds.windowDays} days`
  return orders < thresholds.orders
    ? { name: 'small-sample', evidence: `${counted}: too few to say what is usual for this customer` }
    : { name: 'sample', evidence: counted }
}

function manyClaims(
  claims: readonly PastClaim[],
  size: ExplanationFactor,
  { claims: limit, windowDays }: ClaimThresholds,
): ClaimPattern | undefined {
  if (claims.length < limit) return undefined
  return pattern(
    'many-claims',
    `${claims.length} claims in ${windowDays} days`,
    [{ name: 'claims', evidence: `${claims.length}; looked at from ${limit}` }, size],
    'Read the earlier cases before you answer. Ask for a photo or the return where you would ask anybody.',
  )
}

function burst(
  claims: readonly PastClaim[],
  size: ExplanationFactor,
  { burst: limit, burstDays }: ClaimThresholds,
): ClaimPattern | undefined {
  const times = claims.map(({ at }) => at).sort((a, b) => a - b)
  let densest = 0
  let from = 0
  for (const [index, time] of times.entries()) {
    while (time - (times[from] ?? time) > burstDays * DAY_MS) from += 1
    densest = Math.max(densest, index - from + 1)
  }
  if (densest < limit) return undefined
  return pattern(
    'burst-of-claims',
    `${densest} claims within ${burstDays} days`,
    [{ name: 'claims-in-burst', evidence: `${densest}; looked at from ${limit}` }, size],
    'Check whether one delivery or one batch explains them all: several claims often have a single cause on our side.',
  )
}

function highShare(
  claims: readonly PastClaim[],
  orders: number,
  size: ExplanationFactor,
  thresholds: ClaimThresholds,
): ClaimPattern | undefined {
  if (orders < thresholds.orders) return undefined
  const claimed = new Set(claims.map(({ orderId }, index) => orderId ?? index)).size
  const share = Math.min(1, claimed / orders)
  const lower = wilsonLowerBound(Math.min(claimed, orders), orders)
  if (lower < thresholds.usualShare * thresholds.timesUsual) return undefined
  return pattern(
    'high-share',
    `${percent(share)} of the orders have a claim`,
    [
      { name: 'share', evidence: `${claimed} of ${orders}; at least ${percent(lower)} at 95 % confidence` },
      { name: 'usual-share', evidence: `${percent(thresholds.usualShare)}; looked at from ${thresholds.timesUsual} times that` },
      size,
    ],
    'Decide this case on its own facts. If you suspect abuse, hand it to the person who decides on accounts.',
  )
}

function sameReason(claims: readonly PastClaim[], size: ExplanationFactor, thresholds: ClaimThresholds): ClaimPattern | undefined {
  const counts = new Map<string, number>()
  for (const { reason } of claims) if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  if (most < thresholds.sameReason || most / claims.length < thresholds.sameReasonShare) return undefined
  return pattern(
    'same-reason',
    `${most} of ${claims.length} claims give the same reason`,
    [{ name: 'same-reason', evidence: `${most}; looked at from ${thresholds.sameReason}` }, size],
    'Compare with what other customers say of these goods and this route: the reason may simply be true.',
  )
}

function valueAtStake(
  claims: readonly PastClaim[],
  orders: CustomerHistory['orders'],
  size: ExplanationFactor,
  { valueShare, orders: fewest }: ClaimThresholds,
): ClaimPattern | undefined {
  if (orders.length < fewest) return undefined
  const bought = sumByCurrency(orders)
  for (const [currency, claimed] of sumByCurrency(claims)) {
    const total = bought.get(currency) ?? 0
    if (total === 0 || claimed / total < valueShare) continue
    return pattern(
      'value-at-stake',
      `${percent(Math.min(1, claimed / total))} of the value bought was claimed`,
      [{ name: 'value', evidence: `${claimed} of ${total} minor units of ${currency}; looked at from ${percent(valueShare)}` }, size],
      'For goods of high value ask for the return before the refund where the law of the market lets you.',
    )
  }
  return undefined
}

function sharedAddress(
  accounts: number | undefined,
  size: ExplanationFactor,
  { accounts: limit }: ClaimThresholds,
): ClaimPattern | undefined {
  if (accounts === undefined || accounts < limit) return undefined
  return pattern(
    'shared-address',
    `${accounts} accounts order to one address`,
    [{ name: 'accounts', evidence: `${accounts}; looked at from ${limit}` }, size],
    'Parcel shops, offices and student homes look like this too. Use it only together with other evidence.',
  )
}

function pattern(name: ClaimPattern['name'], summary: string, factors: readonly ExplanationFactor[], advice: string): ClaimPattern {
  return { name, explanation: { summary, factors, rule: `patterns.${name}` }, advice }
}

function sumByCurrency(
  entries: readonly { readonly value?: { readonly amount: number; readonly currency: string } }[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { value } of entries) if (value !== undefined) sums.set(value.currency, (sums.get(value.currency) ?? 0) + value.amount)
  return sums
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
