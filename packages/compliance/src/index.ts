export { aiClassifier, type LanguageModel } from './guard/ai-classifier.ts'
export type { AllowList } from './guard/allow-list.ts'
export type { Category } from './guard/category.ts'
export type { Classified, GuardClassifier } from './guard/classifier.ts'
export { createGuard, type GuardOptions } from './guard/create-guard.ts'
export {
  MOST_UNITS,
  type ContentResult,
  type Decoder,
  type Guard,
  type GuardFinding,
  type GuardInput,
  type GuardResult,
  type GuardStream,
  type Passage,
  type Situation,
  type SituationContext,
} from './guard/guard.ts'
export { redact, reveal, type Redacted, type Redaction } from './guard/redact.ts'
export { lexicons } from './languages/lexicons.ts'
export { guardPlugin, type GuardPluginOptions } from './desk/guard-plugin.ts'
export type { Detection, DetectionKind, Disguise } from './meaning/detection.ts'
export type { Concept, ConceptWords } from './meaning/lexicon.ts'
export type { Wordlist } from './meaning/wordlist.ts'
export type { Pack, Rule, RuleSource, StateCondition } from './packs/pack.ts'
export { allPacks } from './packs/all-packs.ts'
export { CARRIER_DOMAINS } from './packs/carriers.ts'
export { CLOSED_CHANNELS } from './packs/closed-channels.ts'
export { definePack } from './packs/define-pack.ts'
export { closedMarketplace, type ClosedMarketplace } from './packs/marketplaces/closed-marketplace.ts'
export { findClaimPatterns, type ClaimPattern } from './patterns/serial-claims.ts'
export { CLAIM_THRESHOLDS, type ClaimThresholds } from './patterns/claim-thresholds.ts'
export type { CustomerHistory, PastClaim, PastOrder } from './patterns/customer-history.ts'
