/** From where on a history is worth a look. Copy and change it to what is usual in your trade. */
export interface ClaimThresholds {
  /** How many days back claims are counted. */
  readonly windowDays: number
  /** So many claims in the window. */
  readonly claims: number
  /** So many claims within `burstDays`. */
  readonly burst: number
  readonly burstDays: number
  /** The share of orders with a claim that is usual in the shop, 0 to 1. */
  readonly usualShare: number
  /** How many times the usual share, at the lower end of what the numbers allow. */
  readonly timesUsual: number
  /** The same reason so many times, and as this share of the claims, 0 to 1. */
  readonly sameReason: number
  readonly sameReasonShare: number
  /** Share of the value bought that was claimed, 0 to 1. */
  readonly valueShare: number
  /** So many accounts at one address. */
  readonly accounts: number
  /** Below so many orders in the window no share is judged. */
  readonly orders: number
}

/**
 * Starting points, not findings of research. Each is set so that an unlucky but honest customer is rarely shown: to look twice costs an
 * agent a minute, to suspect somebody wrongly costs a customer.
 */
export const CLAIM_THRESHOLDS: ClaimThresholds = {
  // A year holds a whole round of seasons and sales.
  windowDays: 365,
  // At the usual share below, four claims need forty orders.
  claims: 4,
  // Three within a month come from one broken delivery as well; hence a note, never more.
  burst: 3,
  burstDays: 30,
  // One order in ten is a middling rate for parcels; fashion has far more. Put in your own.
  usualShare: 0.1,
  // Twice, at the lower end of the interval: chance alone gets there in fewer than three of a hundred.
  timesUsual: 2,
  sameReason: 3,
  sameReasonShare: 0.75,
  valueShare: 0.5,
  // Families and shared flats have two or three.
  accounts: 4,
  // With fewer orders one claim more or less changes everything.
  orders: 5,
}
