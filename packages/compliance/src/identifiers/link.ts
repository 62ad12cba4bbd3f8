import { labelBefore } from './address-character.ts'
import { isAsciiDigit, isAsciiLetter } from './digits/letters.ts'
import { CLEAR_SUFFIXES, cueStartingAt, dotAt, hostFrom, type Host } from './host.ts'
import type { Identifier } from './identifier.ts'
import { hostEvidence } from './known-hosts.ts'
import { isRatherProse } from './prose-suffix.ts'
import type { Reading } from './reading.ts'

/** Longest path that is read; what follows is the same link to any reader. */
const MAX_PATH = 2048

/**
 * Web addresses: with a scheme (also `hxxp`), with `www.`, or bare names under a public suffix (publicsuffix.org), their dots plain, bracketed, spaced
 * or spoken, their letters in any width; and IPv4 addresses with a scheme, a port or a path. Not the host of a mail address.
 */
export function findLinks(reading: Reading): readonly Identifier[] {
  const { text, cues } = reading
  const found: Identifier[] = []
  const hasDotWords = cues.cues.some((cue) => cue.cue === 'dot')
  let floor = 0
  for (let index = 0; index < text.length; index++) {
    if (!mayBeDot(text, index) && !(hasDotWords && cueStartingAt(cues, index, 'dot') !== undefined)) continue
    const dot = dotAt(text, index, cues)
    if (dot === undefined) continue
    let end = index
    while (end > floor && text.charCodeAt(end - 1) <= 0x20 && index - end < 3) end--
    const label = labelBefore(text, end, '')
    const start = Math.max(label.start, floor)
    if (label.plain === '' || start >= end) continue
    const host = hostFrom(text, start, cues, false)
    const link = host === undefined ? networkLink(reading, start) : hostLink(reading, host)
    if (link !== undefined) {
      found.push(link)
      floor = link.end
      index = link.end - 1
    } else if (host !== undefined) {
      index = Math.max(index, host.end - 1)
      floor = host.end
    }
  }
  return found
}

function mayBeDot(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) {
    if (code === 0x64 || code === 0x44) return (text.charCodeAt(index + 1) | 0x20) === 0x6f
    return code === 0x2e || code === 0x5b || code === 0x28 || code === 0x7b
  }
  return code === 0xff0e || code === 0x3002 || code === 0xff61 || code === 0x2024
}

function hostLink(reading: Reading, host: Host): Identifier | undefined {
  const { text } = reading
  if (isMail(text, host)) return undefined
  const schemeStart = schemeBefore(text, host.start)
  const first = host.labels[0]
  const suffix = host.labels.at(-1)
  if (first === undefined || suffix === undefined) return undefined
  const path = pathFrom(text, host.end)
  const isExplicit = schemeStart < host.start || first.plain === 'www' || path.length > 1
  const known = hostEvidence(host.plain)
  if (!isExplicit && known === undefined) {
    if (host.form === 'spoken' && !isSpokenName(host)) return undefined
    const isProse = isRatherProse({
      first: text.slice(first.start, first.end),
      suffix: text.slice(suffix.start, suffix.end),
      labels: host.labels.length,
      market: reading.market,
      runsOn: /^ \p{L}/u.test(text.slice(host.end, host.end + 3)),
    })
    if (isProse && !(host.form === 'marked')) return undefined
    if (isTied(text, host)) return undefined
  }
  const evidence = ['public-suffix']
  if (schemeStart < host.start) evidence.push('scheme')
  if (known !== undefined) evidence.push(known)
  const isDefanged = /h(?:xx|\*\*)p/i.test(text.slice(schemeStart, host.start))
  const isWide = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e\u2460-\u24ff]/u.test(text.slice(host.start, host.end))
  return {
    kind: 'link',
    start: schemeStart,
    end: host.end + path.length,
    value: host.plain + path,
    evidence,
    disguise: disguiseOf(host, isDefanged, isWide),
    confidence: isExplicit || known !== undefined ? 1 : host.form === 'plain' ? 0.9 : 0.8,
  }
}

function disguiseOf(host: Host, defanged: boolean, wide: boolean): Identifier['disguise'] {
  if (host.form === 'spoken' || host.form === 'marked' || defanged) return 'spelled'
  if (wide) return 'letters'
  if (host.form !== 'plain') return 'spaced'
  return host.disguised ? 'split' : 'none'
}

/** Whether an at sign stands on either side, so that this is part of a mail address. */
function isMail(text: string, host: Host): boolean {
  const before = text.charAt(host.start - 1)
  const after = text.charAt(host.end)
  return before === '@' || before === '＠' || after === '@' || after === '＠'
}

/** A name with a spoken dot in prose: the suffix must be no word (`El punto es …`), or the name no word. */
function isSpokenName(host: Host): boolean {
  const suffix = host.labels.at(-1)?.plain ?? ''
  const first = host.labels[0]?.plain ?? ''
  if (first.length < 2 || /^\d{1,9}$/.test(first)) return false
  return CLEAR_SUFFIXES.has(suffix) || /[\d-]/.test(first)
}

/** Whether the name is a piece of something longer: `/path/file.name`, `a_b.co`, `#x.y`. */
function isTied(text: string, host: Host): boolean {
  const before = text.charAt(host.start - 1)
  return (
    before === '/' ||
    before === '_' ||
    before === '#' ||
    before === '$' ||
    before === '.' ||
    text.charAt(host.end) === '_' ||
    text.charAt(host.end) === '('
  )
}

/** Start of the scheme before a host, the host's own start when there is none. */
function schemeBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 16), start)
  const scheme = /(?:h(?:tt|xx|\*\*)ps?|ftp|tg|viber|whatsapp|line|weixin|Https?|HTTPS?)(?:\[:\]| ?: ?|：)(?:\/\/|／／|\/ \/) ?$/i.exec(
    before,
  )
  return scheme === null ? start : start - scheme[0].length
}

function pathFrom(text: string, start: number): string {
  let end = start
  if (text.charAt(end) === ':') {
    let digits = end + 1
    while (digits < end + 7 && isAsciiDigit(text.charCodeAt(digits))) digits++
    if (digits === end + 1 || digits - end > 6) return ''
    end = digits
  }
  const next = text.charAt(end)
  if (next !== '/' && next !== '?' && next !== '#' && next !== '／') return end > start && isFree(text, end) ? text.slice(start, end) : ''
  const most = Math.min(text.length, start + MAX_PATH)
  while (end < most && isPathUnit(text.charCodeAt(end))) end++
  while (end > start && isTrailing(text, start, end)) end--
  return text.slice(start, end)
}

function isFree(text: string, end: number): boolean {
  return !isAsciiLetter(text.charCodeAt(end))
}

function isPathUnit(code: number): boolean {
  if (code <= 0x20 || code === 0x22 || code === 0x3c || code === 0x3e || code === 0x7f) return false
  return code < 0x2000 || code === 0xff0f
}

function isTrailing(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1)
  if (last === ')' || last === ']') return !text.slice(start, end).includes(last === ')' ? '(' : '[')
  return ".,;:!?'*_…»}".includes(last)
}

/** An IPv4 address as a host (RFC 3986, section 3.2.2): bare, it is too often a version. */
function networkLink(reading: Reading, start: number): Identifier | undefined {
  const { text } = reading
  if (!isAsciiDigit(text.charCodeAt(start)) || isAsciiDigit(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '.') return undefined
  const address = /^(?:\d{1,3}\.){3}\d{1,3}(?![\d.]\d)/.exec(text.slice(start, start + 17))?.[0]
  if (address === undefined || address.split('.').some((part) => Number(part) > 255)) return undefined
  const schemeStart = schemeBefore(text, start)
  const path = pathFrom(text, start + address.length)
  const isLong = address.split('.').filter((part) => part.length > 1).length >= 3
  if (schemeStart === start && path === '' && !isLong) return undefined
  return {
    kind: 'link',
    start: schemeStart,
    end: start + address.length + path.length,
    value: address + path,
    evidence: ['ipv4'],
    disguise: 'none',
    confidence: schemeStart < start || path !== '' ? 1 : 0.6,
  }
}
