import type { Money } from '@crossdesk/core'
import type { DelayCurve } from './delay-curve.ts'

/** What is planned: what it costs, what it brings, for how long. Plain JSON; all money in one currency. */
export interface RoiPlan {
  readonly investment: readonly Cost[]
  readonly benefits: readonly Benefit[]
  /** 1 to 30. */
  readonly years: number
  /** A year, as a fraction: 0.08. */
  readonly discountRate: number
}

/** Money that goes out. */
export interface Cost {
  readonly name: string
  readonly amount: Money
  /** `once`: paid today, and part of the first year's cost. `yearly`: paid in every year. */
  readonly when: 'once' | 'yearly'
  /** How much more each year than the year before, as a fraction. Default 0. */
  readonly growth?: number
}

/** Money that comes in, or stays. */
export type Benefit =
  | LabourSaved
  | TrainingSaved
  | SpaceSaved
  | FasterResponse
  | ConversionGrowth
  | RetentionGrowth
  | BotSavings
  | ComplianceSaved
  | Amount

/** What all benefits have. */
export interface BenefitBase {
  readonly name: string
  /**
   * Which part of the business it is counted in, for example a team or a country. Two benefits that draw on the same source in the same scope are refused:
   * a person who is saved by a bot cannot be saved again by a smaller team.
   */
  readonly scope?: string
  /** Share of the full effect reached in year 1, 2 …; the last one stays. Default: full from the first year. */
  readonly ramp?: readonly number[]
  /** How much more each year than the year before, as a fraction. Default 0. */
  readonly growth?: number
}

/** Fewer people for the same work. Draws on `labour`. */
export interface LabourSaved extends BenefitBase {
  readonly type: 'labour'
  /** People on the phones and chats at a time, in full-time equivalents. */
  readonly before: number
  readonly after: number
  /** Of one paid person and year: pay, dues, equipment, leadership. */
  readonly loadedCost: Money
  /** Share of paid time that is not worked with customers: leave, illness, meetings. Paid people = people / (1 - shrinkage). Default 0: the numbers are paid people already. */
  readonly shrinkage?: number
}

/** Fewer people to hire and train. Draws on `training`. */
export interface TrainingSaved extends BenefitBase {
  readonly type: 'training'
  readonly hiresBefore: number
  readonly hiresAfter: number
  /** Of one new person: course, trainer, and pay until they are productive. */
  readonly costPerHire: Money
}

/** Fewer desks. Draws on `space`. */
export interface SpaceSaved extends BenefitBase {
  readonly type: 'space'
  readonly seatsBefore: number
  readonly seatsAfter: number
  /** A seat and year. */
  readonly costPerSeat: Money
}

/** Buyers who did not leave because an answer came sooner. Draws on `conversion`. */
export interface FasterResponse extends BenefitBase {
  readonly type: 'faster-response'
  /** Of people who might buy, a year. */
  readonly enquiries: number
  /** Share who buys when answered at once. */
  readonly conversion: number
  readonly orderValue: Money
  /** Share of an order that is earned. Default 1: counted as turnover. */
  readonly margin?: number
  readonly minutesBefore: number
  readonly minutesAfter: number
  /** The name of a published alternative or a curve of your own, see `fitDelayCurve`. */
  readonly curve: string | DelayCurve
}

/** More of those who ask buy. Draws on `conversion`. */
export interface ConversionGrowth extends BenefitBase {
  readonly type: 'conversion'
  readonly enquiries: number
  readonly before: number
  readonly after: number
  readonly orderValue: Money
  readonly margin?: number
}

/** More customers stay. Draws on `retention`. */
export interface RetentionGrowth extends BenefitBase {
  readonly type: 'retention'
  readonly customers: number
  /** Share that comes back in a year. */
  readonly before: number
  readonly after: number
  /** What a customer who comes back spends in a year. */
  readonly yearlyValue: Money
  readonly margin?: number
}

/** Conversations that a bot ends without a person. Draws on `labour`. */
export interface BotSavings extends BenefitBase {
  readonly type: 'bot'
  /** A year. */
  readonly conversations: number
  /** Share that the bot ends alone. */
  readonly containment: number
  /** Share of these who come back to a person about the same matter: they save nothing. */
  readonly comeBack: number
  /** What a person needs for one. */
  readonly minutesPerConversation: number
  /** An hour of a person, with everything. */
  readonly loadedCostPerHour: Money
  /** For each conversation that the bot takes part in. */
  readonly botCost?: Money
}

/** Fines, chargebacks and suspensions that do not happen. Draws on `compliance`. */
export interface ComplianceSaved extends BenefitBase {
  readonly type: 'compliance'
  readonly incidentsBefore: number
  readonly incidentsAfter: number
  readonly costPerIncident: Money
}

/** A sum that somebody else worked out. `draws` says on what, so that it is not counted twice. */
export interface Amount extends BenefitBase {
  readonly type: 'amount'
  readonly amount: Money
  readonly draws: BenefitSource
}

/** Where a benefit comes from. */
export type BenefitSource = 'labour' | 'training' | 'space' | 'conversion' | 'retention' | 'satisfaction' | 'compliance' | 'other'
