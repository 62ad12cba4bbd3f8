import type { ValidationIssue } from '@crossdesk/core'
import type { NumberRule } from '../number-rule.ts'
import type { Benefit, BenefitBase, BenefitSource } from '../plan.ts'

/** The name of a type of benefit. */
export type BenefitType = Benefit['type']

/** One number or sum of money that a benefit is computed from. */
export interface BenefitField {
  readonly rule: NumberRule
  /** The field is core's `Money`; the rule is for its minor units. */
  readonly money?: true
  /** May be left out, and then is this. */
  readonly fallback?: number
  /** May be left out; money has no fallback, because it has no currency then. */
  readonly optional?: true
}

/** The fields of a benefit that hold a number or money. */
export type FieldName<B> = Exclude<keyof B, keyof BenefitBase | 'type' | 'curve' | 'draws'>

/** All about one type of benefit. */
export interface BenefitKind<B> {
  /** In words with the names of the fields; what comes in every year with the full effect. */
  readonly formula: string
  /** Whose formula it is. */
  readonly source: string
  /** What goes wrong when it is used carelessly. */
  readonly trap: string
  readonly fields: Readonly<Record<FieldName<B>, BenefitField>>
  /** On what it draws; see `doubleCounting`. */
  readonly draws: (benefit: B) => readonly BenefitSource[]
  /** A year with the full effect, in minor units, not rounded. Negative when it gets worse. */
  readonly fullAmount: (benefit: B) => number
  /** What is wrong beside the numbers, with paths inside the benefit. */
  readonly issues?: (benefit: B) => readonly ValidationIssue[]
}
