import type { CountryCode, Explanation, Timestamp } from '../model/basics.ts'
import type { Order } from '../model/commerce.ts'

/** What the law and the shop grant a buyer who wants to send something back. Compliance provides it. */
export interface ReturnsPolicy {
  decide(
    order: Order,
    request: { readonly lineIds: readonly string[]; readonly reason?: string; readonly country: CountryCode; readonly at: Timestamp },
  ): Promise<ReturnsDecision>
}

/** What applies. */
export interface ReturnsDecision {
  readonly right: 'statutory' | 'shop' | 'none'
  /** Last moment to declare. */
  readonly until?: Timestamp
  readonly paysReturn: 'buyer' | 'seller'
  readonly explanation: Explanation
}
