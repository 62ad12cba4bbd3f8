import type { CountryCode } from '../model/basics.ts'
import type { Market } from './market.ts'
import { markets } from './markets.ts'

/** Country codes of E.164 have one to three digits. */
const LONGEST_CODE = 3

/** Of the countries that share a code, the one that most of its numbers belong to. */
const MOST_NUMBERS: Readonly<Record<string, CountryCode>> = { '1': 'US', '7': 'RU', '39': 'IT', '44': 'GB' }

const byCode: ReadonlyMap<string, readonly Market[]> = groupByCode()

/**
 * The markets that a phone number may belong to, the likeliest first; empty when its country code is of none. The longest code that fits
 * counts. Within a shared code (`+1`, `+7`, `+39`, `+44`) the rest of the number would tell more; it is not looked at.
 *
 * @param e164 a phone number in E.164, with or without the leading `+` and without other signs.
 *
 * @example
 * marketByCallingCode('+77010000000').map(({ country }) => country) // ['RU', 'KZ']
 */
export function marketByCallingCode(e164: string): readonly Market[] {
  const digits = e164.startsWith('+') ? e164.slice(1) : e164
  for (let length = LONGEST_CODE; length > 0; length--) {
    const found = byCode.get(digits.slice(0, length))
    if (found !== undefined) return found
  }
  return []
}

function groupByCode(): ReadonlyMap<string, readonly Market[]> {
  const groups = new Map<string, Market[]>()
  for (const market of markets) {
    const group = groups.get(market.callingCode) ?? []
    if (MOST_NUMBERS[market.callingCode] === market.country) group.unshift(market)
    else group.push(market)
    groups.set(market.callingCode, group)
  }
  return groups
}
