import type { Detection } from '../meaning/detection.ts'

/** What a shop may say although a rule would find it. */
export interface AllowList {
  /** Domains with all below them, for links and mail addresses: `firma.example`. */
  readonly domains?: readonly string[]
  /** Phone numbers in E.164, mail addresses, IBANs without blanks, account names without `@`: plain, however they are disguised in a text. */
  readonly identifiers?: readonly string[]
  /** Words that are never a finding, for example a rude word that is a product's title. Letter case does not matter. */
  readonly phrases?: readonly string[]
  /** Ids of rules that are switched off. */
  readonly rules?: readonly string[]
}

/** Whether a detection is allowed by name. */
export type Allows = (detection: Detection, text: string) => boolean

/** Makes the test of an allow list. `ownDomains` differ by channel, so they come with each question. */
export function createAllows({ domains = [], identifiers = [], phrases = [] }: AllowList): (ownDomains: readonly string[]) => Allows {
  const values = new Set(identifiers.map((value) => value.toLowerCase()))
  const lowerPhrases = phrases.map((phrase) => phrase.toLowerCase()).filter((phrase) => phrase !== '')
  const ownNames = domains.map((domain) => domain.toLowerCase())
  return (ownDomains) => (detection, text) => {
    const { kind, value, start, end } = detection
    if (value !== undefined && values.size > 0 && values.has(value.toLowerCase())) return true
    if ((kind === 'identifier.link' || kind === 'identifier.email') && value !== undefined) {
      const host = hostOf(value)
      if (isBelow(host, ownNames) || isBelow(host, ownDomains)) return true
    }
    return lowerPhrases.some((phrase) => covers(text, phrase, start, end))
  }
}

/** Whether a host is one of some domains, or lies below one. */
function isBelow(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host.endsWith(domain) && (host.length === domain.length || host.at(-domain.length - 1) === '.'))
}

/** The host of a link or the domain of a mail address, in lower case. */
function hostOf(value: string): string {
  const address = value.includes('@') && !value.includes('/') ? value.slice(value.lastIndexOf('@') + 1) : value
  return address
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/[/?#:].*$/su, '')
    .replace(/^www\./u, '')
}

/** Whether an occurrence of the phrase covers the stretch or lies within it. */
function covers(text: string, phrase: string, start: number, end: number): boolean {
  const from = Math.max(0, start - phrase.length)
  const around = text.slice(from, end + phrase.length).toLowerCase()
  const at = around.indexOf(phrase)
  return at >= 0 && from + at < end && from + at + phrase.length > start
}
