import { ValidationError, type ValidationIssue } from '@crossdesk/core'
import { BENEFIT_KINDS, isBenefitType, kindOf } from './benefits/benefit-kinds.ts'
import type { BenefitField } from './benefits/benefit-kind.ts'
import { doubleCounting } from './double-counting.ts'
import { currencyIssues, isAllowed, moneyIssues, SUM } from './number-rule.ts'
import type { Benefit, RoiPlan } from './plan.ts'
import { planMoney, planSlots, readSlot } from './plan-slots.ts'

/** @throws ValidationError with all that is wrong with a plan; see {@link planIssues} */
export function checkPlan(plan: RoiPlan): void {
  const [first, ...rest] = planIssues(plan)
  if (first !== undefined) throw new ValidationError('roi', [first, ...rest])
}

/**
 * What is wrong with a plan: its shape first, then money, then numbers, then benefits that are counted twice. A benefit that gets worse is
 * not wrong; a share above 1 is. Paths are those of the plan: `benefits[1].after`.
 */
export function planIssues(plan: RoiPlan): readonly ValidationIssue[] {
  const shape = shapeIssues(plan)
  if (shape.length > 0) return shape
  const money = planMoney(plan)
  if (money.length === 0) return [{ path: 'benefits', message: 'expected at least one cost or benefit' }]
  const currencies = currencyIssues(money)
  if (currencies.length > 0) return currencies
  const issues = planSlots(plan)
    .filter((slot) => !isAllowed(slot.rule, readSlot(slot)))
    .map(({ path, rule, money }): ValidationIssue => ({ path: money ? `${path}.amount` : path, message: `expected ${rule.expected}` }))
  return issues.length > 0 ? issues : doubleCounting(plan.benefits)
}

/** What would make the plan's numbers unreadable. */
function shapeIssues(plan: RoiPlan): readonly ValidationIssue[] {
  if (!isObject(plan)) return [{ path: '', message: 'expected a plan' }]
  const issues: ValidationIssue[] = []
  if (!Array.isArray(plan.investment)) issues.push({ path: 'investment', message: 'expected a list of costs' })
  if (!Array.isArray(plan.benefits)) issues.push({ path: 'benefits', message: 'expected a list of benefits' })
  if (issues.length > 0) return issues
  for (const [index, cost] of plan.investment.entries()) {
    const path = `investment[${index}]`
    if (!isObject(cost)) {
      issues.push({ path, message: 'expected a cost' })
      continue
    }
    issues.push(...nameIssues(cost, path), ...moneyIssues(`${path}.amount`, cost.amount, SUM))
    if (cost.when !== 'once' && cost.when !== 'yearly') issues.push({ path: `${path}.when`, message: 'expected "once" or "yearly"' })
    if (cost.when === 'once' && (cost.growth ?? 0) !== 0) {
      issues.push({ path: `${path}.growth`, message: 'expected no growth, because it is paid once' })
    }
  }
  for (const [index, benefit] of plan.benefits.entries()) issues.push(...benefitIssues(benefit, `benefits[${index}]`))
  return issues
}

function benefitIssues(benefit: Benefit, path: string): ValidationIssue[] {
  if (!isObject(benefit)) return [{ path, message: 'expected a benefit' }]
  if (!isBenefitType(benefit.type)) {
    const types = Object.keys(BENEFIT_KINDS).map((type) => JSON.stringify(type))
    return [{ path: `${path}.type`, message: `expected one of ${types.join(', ')}` }]
  }
  const issues = nameIssues(benefit, path)
  if (benefit.scope !== undefined && typeof benefit.scope !== 'string') issues.push({ path: `${path}.scope`, message: 'expected a string' })
  if (benefit.ramp !== undefined && !Array.isArray(benefit.ramp))
    issues.push({ path: `${path}.ramp`, message: 'expected a list of shares' })
  const kind = kindOf(benefit)
  for (const [field, { money, optional }] of Object.entries<BenefitField>(kind.fields)) {
    const held = (benefit as unknown as Readonly<Record<string, unknown>>)[field]
    if (money === true && !(optional === true && held === undefined)) {
      issues.push(...moneyIssues(`${path}.${field}`, held as Parameters<typeof moneyIssues>[1], SUM))
    }
  }
  for (const issue of kind.issues?.(benefit) ?? []) issues.push({ path: `${path}.${issue.path}`, message: issue.message })
  return issues
}

function nameIssues(named: { readonly name: string }, path: string): ValidationIssue[] {
  return typeof named.name === 'string' && named.name !== '' ? [] : [{ path: `${path}.name`, message: 'expected a name' }]
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
