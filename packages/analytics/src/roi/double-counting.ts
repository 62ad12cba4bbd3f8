import type { ValidationIssue } from '@crossdesk/core'
import { kindOf } from './benefits/benefit-kinds.ts'
import type { Benefit, BenefitSource } from './plan.ts'

/**
 * What a benefit draws on. A sum for satisfaction draws on retention too: satisfied customers bring money by staying. So does a lifetime
 * value, which is years of retention: enter it as an `amount` that draws on `retention`.
 */
export function benefitSources(benefit: Benefit): readonly BenefitSource[] {
  return kindOf(benefit).draws(benefit)
}

/**
 * Benefits that count the same money twice: they draw on the same source in the same scope. A benefit without a scope is counted in the
 * whole business, which has every scope in it. `other` says nothing about the source and never clashes.
 *
 * @returns one issue for each benefit that clashes with an earlier one, naming the first of these
 */
export function doubleCounting(benefits: readonly Benefit[]): readonly ValidationIssue[] {
  /** By source and scope, the first benefit; the whole business under `undefined`. */
  const seen = new Map<BenefitSource, Map<string | undefined, number>>()
  const issues: ValidationIssue[] = []
  for (const [index, benefit] of benefits.entries()) {
    const clashes: { readonly source: BenefitSource; readonly with: number }[] = []
    for (const source of benefitSources(benefit)) {
      if (source === 'other') continue
      const scopes = seen.get(source) ?? new Map<string | undefined, number>()
      seen.set(source, scopes)
      const earlier = benefit.scope === undefined ? scopes.values().next().value : (scopes.get(benefit.scope) ?? scopes.get(undefined))
      if (earlier === undefined) scopes.set(benefit.scope, index)
      else clashes.push({ source, with: earlier })
    }
    const [clash] = clashes
    if (clash !== undefined)
      issues.push({ path: `benefits[${index}]`, message: tellClash(benefit, clash.source, clash.with, benefits[clash.with]) })
  }
  return issues
}

function tellClash(benefit: Benefit, source: BenefitSource, index: number, earlier: Benefit | undefined): string {
  const other = `benefits[${index}]`
  if (benefit.scope === earlier?.scope) {
    const where = benefit.scope === undefined ? 'in the whole business' : `in scope ${JSON.stringify(benefit.scope)}`
    return `draws on ${source} ${where} as ${other} does; give them different scopes or leave one out`
  }
  const [whole, part] = benefit.scope === undefined ? ['it', other] : [other, 'it']
  const why = `${whole} has no scope and so counts the whole business, ${part} a part of it`
  return `draws on ${source} as ${other} does; ${why}: give both a scope or leave one out`
}
