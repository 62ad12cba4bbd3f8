import type { Detection } from '../meaning/detection.ts'
import type { Rule } from '../packs/pack.ts'
import { replacementFor } from '../wording/replacements.ts'
import { holds } from '../packs/judge-state.ts'
import type { Explain } from '../wording/explainer.ts'
import type { Allows } from './allow-list.ts'
import type { Category } from './category.ts'
import type { Classified } from './classifier.ts'
import type { GuardFinding, Situation } from './guard.ts'
import { mergeFindings } from './merge-findings.ts'
import type { RulesInForce } from './rule-index.ts'
import { compareSeverity } from './severity.ts'

/** A finding below this confidence warns at most: a person decides. */
const SURE = 0.6

/** Says which detections are findings here. */
export function judge(
  text: string,
  detections: readonly Detection[],
  situation: Situation,
  rules: RulesInForce,
  allows: Allows,
  explain: Explain,
): readonly GuardFinding[] {
  const findings: GuardFinding[] = []
  for (const detection of detections) {
    const candidates = rules.byDetection.get(detection.kind)
    if (candidates === undefined || allows(detection, text)) continue
    for (const rule of candidates) {
      if (rule.state === undefined || holds(rule.state, situation, text))
        findings.push(toFinding(text, detection, rule, situation, explain))
    }
  }
  for (const rule of rules.ofState) {
    if (rule.state === undefined || !holds(rule.state, situation, text)) continue
    findings.push(toFinding(text, { start: 0, end: text.length, confidence: 1, disguise: 'none' }, rule, situation, explain))
  }
  return mergeFindings(findings, text)
}

/** What a classifier found, by the rules in force; what no rule here knows is left out. */
export function judgeClassified(
  text: string,
  classified: readonly Classified[],
  situation: Situation,
  rules: RulesInForce,
  explain: Explain,
): readonly GuardFinding[] {
  const byCategory = new Map<Category, Rule>()
  for (const some of rules.byDetection.values())
    for (const rule of some) if (!byCategory.has(rule.category)) byCategory.set(rule.category, rule)
  return classified.flatMap(({ category, start, end, confidence }) => {
    const rule = byCategory.get(category)
    if (rule === undefined || !(start >= 0 && start < end && end <= text.length)) return []
    return [toFinding(text, { start, end, confidence, disguise: 'none' }, rule, situation, explain)]
  })
}

function toFinding(
  text: string,
  { start, end, confidence, disguise }: Pick<Detection, 'start' | 'end' | 'confidence' | 'disguise'>,
  rule: Rule,
  { channel, market, language = 'en' }: Situation,
  explain: Explain,
): GuardFinding {
  const { message, suggestion } = explain(rule, { channel, market })
  const { source } = rule
  const replacement = rule.detects.includes('presentation.emoji') ? '' : replacementFor(rule.category, language)
  return {
    rule: rule.id,
    category: rule.category,
    severity: confidence < SURE && compareSeverity(rule.severity, 'warn') > 0 ? 'warn' : rule.severity,
    start,
    end,
    match: text.slice(start, end),
    message,
    suggestion,
    disguise,
    confidence,
    ...(replacement === undefined ? {} : { replacement }),
    ...(source === undefined
      ? {}
      : { source: source.section === undefined ? source.title : `${source.title}, ${source.section}`, checkedOn: source.checkedOn }),
  }
}
