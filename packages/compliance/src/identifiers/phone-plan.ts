import { Metadata } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/min/metadata'
import type { CountryCode as LibraryCountry } from 'libphonenumber-js/core'
import type { CountryCode } from '@crossdesk/core'

/** How well digits fit the numbers of a country. */
export type PlanFit = 'valid' | 'possible' | 'none'

/** What the library's metadata tells at run time; its types leave the most of it out. */
interface NumberingPlanSource {
  callingCode(): string
  nationalPrefix(): string | undefined
  possibleLengths(): readonly number[]
  nationalNumberPattern(): string
  formats(): readonly { pattern(): string }[]
}

/** The numbers of a country or of a calling code. */
export interface PhonePlan {
  readonly callingCode: string
  /** What is dialled before a number within the country, `0` mostly; empty where nothing is. */
  readonly trunk: string
  /** How a national number fits, without the trunk prefix. */
  fit(national: string): PlanFit
  /** Whether people write the number in groups of these lengths; the trunk prefix counted to the first. */
  isUsualGrouping(sizes: readonly number[], trunkLength: number): boolean
}

const plans = new Map<string, PhonePlan | undefined>()

/** The plan of a country by its ISO code; nothing for countries without telephones of their own. */
export function phonePlanOf(country: CountryCode): PhonePlan | undefined {
  if (plans.has(country)) return plans.get(country)
  const plan = isKnownCountry(country) ? toPlan(country) : undefined
  plans.set(country, plan)
  return plan
}

/** The plan that an international number begins with, and the number without the calling code. */
export function internationalPlan(digits: string): { readonly plan: PhonePlan; readonly national: string } | undefined {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length)
    const plan = planOfCallingCode(code)
    if (plan !== undefined) return { plan, national: digits.slice(length) }
  }
  return undefined
}

function planOfCallingCode(code: string): PhonePlan | undefined {
  if (plans.has(code)) return plans.get(code)
  const country = metadata.country_calling_codes[code]?.[0]
  const plan = country === undefined ? undefined : phonePlanOf(country)
  plans.set(code, plan)
  return plan
}

function isKnownCountry(country: CountryCode): country is LibraryCountry {
  return Object.hasOwn(metadata.countries, country)
}

function toPlan(country: LibraryCountry): PhonePlan {
  const reader = new Metadata(metadata)
  reader.selectNumberingPlan(country)
  const source = reader.numberingPlan as unknown as NumberingPlanSource | undefined
  if (source === undefined) throw new TypeError(`Expected a numbering plan for ${country}, got none.`)
  const lengths = new Set(source.possibleLengths())
  const pattern = new RegExp(`^(?:${source.nationalNumberPattern()})$`)
  const groupings = source.formats().map((format) => new RegExp(`^(?:${format.pattern()})$`))
  return {
    callingCode: source.callingCode(),
    trunk: source.nationalPrefix() ?? '',
    fit(national) {
      if (!lengths.has(national.length)) return 'none'
      return pattern.test(national) ? 'valid' : 'possible'
    },
    isUsualGrouping(sizes, trunkLength) {
      const total = sizes.reduce((sum, size) => sum + size, 0) - trunkLength
      const probe = '1'.repeat(Math.max(0, total))
      return groupings.some((grouping) => {
        const parts = grouping.exec(probe)?.slice(1)
        if (parts === undefined || parts.length !== sizes.length) return false
        return parts.every((part, index) => part.length === (sizes[index] ?? 0) - (index === 0 ? trunkLength : 0))
      })
    },
  }
}
