import type { Category } from './category.ts'
import type { Situation } from './guard.ts'

/** What a classifier found: one of the categories, where, and how sure it is. */
export interface Classified {
  readonly category: Category
  readonly start: number
  readonly end: number
  /** 0 to 1. */
  readonly confidence: number
}

/**
 * A model that reads what words and frames cannot: a language model, a local classifier. It only adds to what the guard finds; a rule of the packs
 * in force must know its category, or nothing comes of it.
 */
export interface GuardClassifier {
  readonly name: string
  /** Offsets are UTF-16 in the text. Rejecting fails the check, so that a draft is held rather than let through unread. */
  classify(text: string, situation: Situation, signal?: AbortSignal): Promise<readonly Classified[]>
}
