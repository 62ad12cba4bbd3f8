/** A stretch of a text, UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Longest local part and domain of an e-mail address (RFC 5321, section 4.5.3.1), and longest scheme that is looked for. */
const MAX_LOCAL_PART = 64
const MAX_DOMAIN = 255
const MAX_SCHEME = 20

/** What ends an address in running text: white space, quotes, brackets of CJK, full stops of CJK, controls of direction. */
const AFTER_ADDRESS = /[\s<>"«»“”、。，！？；：（）「」『』【】〈〉《》\u2066-\u2069]/u
const IN_EMAIL = /[\p{L}\p{N}._%+-]/u

/**
 * Links and e-mail addresses that stand in a text without a span, by start: apps make links of them, so they must not be cut. Rather too long
 * than too short. Linear: every character is looked at a bounded number of times.
 */
export function findAddresses(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (const sign of ['://', 'www.', '@'] as const) {
    let done = 0
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, Math.max(done, at + 1))) {
      const address = sign === '@' ? emailAround(text, at, done) : linkAround(text, at, sign, done)
      if (address === undefined) continue
      found.push(address)
      done = address.end
    }
  }
  return found.sort((left, right) => left.start - right.start)
}

function linkAround(text: string, at: number, sign: '://' | 'www.', floor: number): Stretch | undefined {
  let start = at
  if (sign === '://') {
    const earliest = Math.max(floor, at - MAX_SCHEME)
    while (start > earliest && /[a-z\d+.-]/i.test(text.charAt(start - 1))) start--
    if (start === at) return undefined
  } else if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined
  let end = at + sign.length
  while (end < text.length && !AFTER_ADDRESS.test(text.charAt(end))) end++
  return { start, end }
}

function emailAround(text: string, at: number, floor: number): Stretch | undefined {
  let start = at
  const earliest = Math.max(floor, at - MAX_LOCAL_PART)
  while (start > earliest && IN_EMAIL.test(text.charAt(start - 1))) start--
  let end = at + 1
  const latest = Math.min(text.length, at + 1 + MAX_DOMAIN)
  while (end < latest && IN_EMAIL.test(text.charAt(end))) end++
  return start === at || end === at + 1 ? undefined : { start, end }
}
