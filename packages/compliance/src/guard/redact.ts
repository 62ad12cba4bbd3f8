import type { Category } from './category.ts'

/** A stretch to hide. */
export interface Redaction {
  readonly start: number
  readonly end: number
  readonly category: Category
}

/** A text without what was to be hidden, and how to get it back. */
export interface Redacted {
  readonly text: string
  /** The hidden words by label, where labels are numbered: `[phone 2]`. Keep them as secret as the original. */
  readonly hidden: ReadonlyMap<string, string>
}

/** What a label says; categories without one are not hidden. */
const LABELS: Partial<Readonly<Record<Category, string>>> = {
  off_platform_contact: 'contact',
  external_link: 'link',
  pii_payment_card: 'card',
  pii_iban: 'iban',
  pii_national_id: 'id',
  pii_email: 'email',
  pii_phone: 'phone',
  pii_address: 'address',
}

/**
 * Replaces private data and ways outside by numbered labels. Overlapping stretches become one, named after the first.
 *
 * @example
 * redact('Call 030 555 0112', [{ start: 5, end: 17, category: 'pii_phone' }]).text // 'Call [phone 1]'
 */
export function redact(text: string, redactions: readonly Redaction[]): Redacted {
  const hidden = new Map<string, string>()
  const counts = new Map<string, number>()
  let redacted = ''
  let at = 0
  for (const { start, end, label } of joined(redactions)) {
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    const token = `[${label} ${count}]`
    hidden.set(token, text.slice(start, end))
    redacted += text.slice(at, start) + token
    at = end
  }
  return { text: at === 0 ? text : redacted + text.slice(at), hidden }
}

/**
 * Puts hidden words back into a text in which the labels still stand, for example after it was translated.
 *
 * @example
 * reveal('Ruf [phone 1] an', hidden) // 'Ruf 030 555 0112 an'
 */
export function reveal(text: string, hidden: ReadonlyMap<string, string>): string {
  return text.replace(/\[[a-z]{2,7} \d{1,6}\]/gu, (token) => hidden.get(token) ?? token)
}

interface Labelled {
  readonly start: number
  end: number
  readonly label: string
}

function joined(redactions: readonly Redaction[]): readonly Labelled[] {
  const result: Labelled[] = []
  for (const { start, end, category } of redactions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const label = LABELS[category]
    if (label === undefined || end <= start) continue
    const last = result.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end, label })
  }
  return result
}
