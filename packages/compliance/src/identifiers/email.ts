import { addressCharacterAt, labelBefore, labelFrom, type AddressLabel } from './address-character.ts'
import type { CueIndex } from './cue-index.ts'
import { isBlank, isInvisible } from './digits/gap.ts'
import { isAsciiCapital, isAsciiLetter } from './digits/letters.ts'
import { hostFrom, isPublicHost, type Host } from './host.ts'
import type { Identifier } from './identifier.ts'
import type { Reading } from './reading.ts'

/** How the at sign is written. */
type AtForm = 'sign' | 'marked' | 'spoken'

interface AtSign {
  readonly start: number
  readonly end: number
  readonly form: AtForm
}

/** Marks that a local part may hold besides letters, digits and hyphens (RFC 5322, section 3.2.3, as providers allow them). */
const LOCAL_MARKS = "._+%'&"

/** Providers whose names stand for the whole when the dot or the ending is missing. */
const PROVIDERS = [
  'gmail',
  'googlemail',
  'hotmail',
  'outlook',
  'yahoo',
  'icloud',
  'qq',
  '163',
  '126',
  'gmx',
  'web',
  'yandex',
  'mail',
  'naver',
  'daum',
  'hanmail',
  'proton',
  'protonmail',
  'live',
  'aol',
  'foxmail',
  'docomo',
  'ezweb',
  'softbank',
]
const ENDINGS = ['com', 'net', 'de', 'ru', 'jp', 'fr', 'it', 'es', 'me']

/** Words before a spoken "at" that are no names: `look at shop.example`. */
const NO_NAMES = new Set([
  'look',
  'looking',
  'us',
  'me',
  'order',
  'available',
  'visit',
  'shop',
  'buy',
  'store',
  'find',
  'see',
  'check',
  'website',
  'is',
  'are',
  'it',
  'site',
  'online',
  'bought',
  'reviews',
  'page',
  'back',
  'listed',
  'sold',
  'prices',
  'price',
  'a',
  'am',
  'and',
])

/**
 * Mail addresses: a local part, an at sign, a name under a public suffix (RFC 5321 and 5322; publicsuffix.org). The at sign and the dots may be full
 * width, bracketed, spaced or spoken; letters may stand apart or be look-alikes.
 */
export function findEmails(reading: Reading): readonly Identifier[] {
  const found: Identifier[] = []
  let end = 0
  for (const at of atSigns(reading)) {
    if (at.start < end) continue
    const email = emailAround(reading, at, end)
    if (email === undefined) continue
    found.push(email)
    end = email.end
  }
  return found
}

function atSigns(reading: Reading): readonly AtSign[] {
  const { text, cues } = reading
  const signs: AtSign[] = []
  for (let index = 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x40 || code === 0xff20 || code === 0xfe6b) signs.push({ start: index, end: index + 1, form: 'sign' })
    else if (code === 0x5b || code === 0x28 || code === 0x7b || code === 0x3c || code === 0xff08) {
      const end = bracketedAtEnd(text, index, cues)
      if (end !== undefined) signs.push({ start: index, end, form: 'marked' })
    } else if ((code === 0x61 || code === 0x41) && isBlank(text.charCodeAt(index - 1)) && isBlank(text.charCodeAt(index + 2))) {
      const second = text.charCodeAt(index + 1)
      if (second === 0x74 || second === 0x54)
        signs.push({ start: index, end: index + 2, form: isAsciiCapital(second) ? 'marked' : 'spoken' })
    } else if (
      code === 0x41 &&
      text.charCodeAt(index + 1) === 0x54 &&
      isLower(text.charCodeAt(index - 1)) &&
      isLower(text.charCodeAt(index + 2))
    ) {
      signs.push({ start: index, end: index + 2, form: 'marked' })
    }
  }
  for (const cue of cues.cues) if (cue.cue === 'at' && cue.start > 0) signs.push({ start: cue.start, end: cue.end, form: 'spoken' })
  return signs.sort((one, other) => one.start - other.start)
}

function isLower(code: number): boolean {
  return isAsciiLetter(code) && !isAsciiCapital(code)
}

function bracketedAtEnd(text: string, index: number, cues: CueIndex): number | undefined {
  const inner = text.slice(index + 1, index + 6)
  const written = /^ ?(?:at|a|ät|@|＠) ?[)\]}>）]/i.exec(inner)
  if (written !== null) return index + 1 + written[0].length
  const cue = cues.after(index + 1, AT, 1)?.cue
  if (cue === undefined) return undefined
  const close = isBlank(text.charCodeAt(cue.end)) ? cue.end + 1 : cue.end
  return ')]}>）'.includes(text.charAt(close)) && close < text.length ? close + 1 : undefined
}

const AT: ReadonlySet<'at'> = new Set(['at'])

function emailAround(reading: Reading, at: AtSign, floor: number): Identifier | undefined {
  const { text, cues } = reading
  // The host first: `at` is said in every other sentence, and hardly ever before one.
  const hostStart = forwardOver(text, at.end)
  if (hostStart === undefined) return undefined
  const host = hostFrom(text, hostStart, cues, true) ?? incompleteHost(text, hostStart)
  if (host === undefined) return undefined
  const localEnd = backOver(text, at.start)
  const local = localBefore(reading, localEnd)
  if (local.plain === '' || local.start < floor) return undefined
  if (at.form === 'spoken' && !isSpokenAddress(local, host)) return undefined
  const isPlain =
    at.form === 'sign' &&
    !local.disguised &&
    !host.disguised &&
    localEnd === at.start &&
    hostStart === at.end &&
    text.charAt(at.start) === '@'
  const isIncomplete = host.labels.length === 0
  return {
    kind: 'email',
    start: local.start,
    end: host.end,
    value: `${local.plain}@${host.plain}`,
    evidence: isIncomplete ? ['mail-provider'] : ['public-suffix'],
    disguise: isPlain ? 'none' : disguiseOf(at, local, host, text),
    confidence: at.form === 'spoken' && host.form !== 'spoken' ? 0.8 : isIncomplete ? 0.8 : at.form === 'sign' ? 1 : 0.95,
  }
}

function disguiseOf(at: AtSign, local: AddressLabel, host: Host, text: string): Identifier['disguise'] {
  if (at.form !== 'sign' || host.form === 'spoken' || host.form === 'marked') return 'spelled'
  const code = text.charCodeAt(at.start)
  if (code !== 0x40) return 'letters'
  const written = text.slice(local.start, host.end)
  if (/[\u{1d400}-\u{1d7ff}\uff01-\uff5e\u2460-\u24ff]/u.test(written)) return 'letters'
  if (/[\u0370-\u052f]/.test(written)) return 'look-alike'
  return /\s/.test(written) ? 'spaced' : 'split'
}

/** A spoken at sign is a preposition too: the dot must be spoken as well, or the word before be a name that no sentence has there. */
function isSpokenAddress(local: AddressLabel, host: Host): boolean {
  if (NO_NAMES.has(local.plain)) return false
  if (host.form !== 'plain') return true
  const name = local.plain.replace(/^[._%+-]{1,8}|[._%+-]{1,8}$/g, '')
  return (
    /[\d._+]/.test(name) ||
    PROVIDERS.some((provider) => host.plain.startsWith(`${provider}.`)) ||
    /^(?:info|contact|kontakt|support|sales|hello|service|office|mail|shop|kundenservice|contacto|contato|ventas)$/.test(name)
  )
}

/** The local part before an offset; its pieces may be parted by spoken or spaced dots, its letters may stand apart. */
function localBefore(reading: Reading, end: number): AddressLabel {
  const { text, cues } = reading
  let local = labelBefore(text, end, LOCAL_MARKS)
  local = trimmed(local)
  for (let pieces = 0; pieces < 32 && local.plain !== ''; pieces++) {
    const gapEnd = local.start
    if (!isBlank(text.charCodeAt(gapEnd - 1)) && text.charAt(gapEnd - 1) !== ']' && text.charAt(gapEnd - 1) !== ')') break
    const previousEnd = backOver(text, gapEnd)
    const dot = cues.before(gapEnd, DOT, 1)
    const word =
      dot !== undefined && dot.cue.end > previousEnd - 1
        ? dot.cue.start
        : text.slice(previousEnd - 4, previousEnd).toLowerCase() === ' dot'
          ? previousEnd - 3
          : undefined
    if (word !== undefined) {
      const piece = trimmed(labelBefore(text, backOver(text, word), LOCAL_MARKS))
      if (piece.plain === '') break
      local = { plain: `${piece.plain}.${local.plain}`, start: piece.start, end, disguised: true }
      continue
    }
    const bracketed = /(?:\[\.\]|\(\.\)|\[dot\]|\(dot\)|\{dot\})$/i.exec(text.slice(Math.max(0, gapEnd - 6), gapEnd))
    if (bracketed !== null) {
      const piece = trimmed(labelBefore(text, backOver(text, gapEnd - bracketed[0].length), LOCAL_MARKS))
      if (piece.plain === '') break
      local = { plain: `${piece.plain}.${local.plain}`, start: piece.start, end, disguised: true }
      continue
    }
    const piece = labelBefore(text, previousEnd, LOCAL_MARKS)
    const isApart = piece.plain.length === 1 && (pieces > 0 ? true : local.plain.length === 1)
    const isJoined = piece.plain === '.' || piece.plain === '_' || local.plain.startsWith('.') || local.plain.startsWith('_')
    if (piece.plain === '' || gapEnd - previousEnd > 1 || !(isApart || isJoined)) break
    local = { plain: piece.plain + local.plain, start: piece.start, end, disguised: true }
  }
  return local
}

const DOT: ReadonlySet<'dot'> = new Set(['dot'])

/** Marks that stand before an address as the sentence's, not as its own. */
function trimmed(local: AddressLabel): AddressLabel {
  let from = 0
  while (from < local.plain.length - 1 && "'.&%-".includes(local.plain.charAt(from))) from++
  return from === 0 || local.disguised ? local : { ...local, plain: local.plain.slice(from), start: local.start + from }
}

/** An offset moved back over at most two blanks. */
function backOver(text: string, from: number): number {
  let index = from
  for (let steps = 0; steps < 3 && index > 0; steps++) {
    const code = text.charCodeAt(index - 1)
    if (!isBlank(code) && !isInvisible(code) && code !== 0x0a) break
    index--
  }
  return index
}

function forwardOver(text: string, from: number): number | undefined {
  for (let index = from; index < from + 4 && index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (!isBlank(code) && !isInvisible(code) && code !== 0x0a) return index
  }
  return undefined
}

/** A provider of mail whose dot is missing: `gmail com`, `gmailcom`, `gmail`. */
function incompleteHost(text: string, start: number): Host | undefined {
  const label = labelFrom(text, start)
  const ending = ENDINGS.find((suffix) => label.plain.endsWith(suffix) && PROVIDERS.includes(label.plain.slice(0, -suffix.length)))
  if (ending !== undefined) return toIncomplete(label, `${label.plain.slice(0, -ending.length)}.${ending}`, label.end)
  if (!PROVIDERS.includes(label.plain)) return undefined
  const next =
    isBlank(text.charCodeAt(label.end)) || addressCharacterAt(text, label.end).plain === ',' ? labelFrom(text, label.end + 1) : undefined
  const isEnding =
    next !== undefined &&
    ENDINGS.includes(next.plain) &&
    isPublicHost(`${label.plain}.${next.plain}`) &&
    (next.plain === 'com' || next.plain === 'net' || next.plain === 'ru')
  if (isEnding) return toIncomplete(label, `${label.plain}.${next.plain}`, next.end)
  return label.plain.length > 3 && label.plain !== 'mail' && label.plain !== 'live'
    ? toIncomplete(label, label.plain, label.end)
    : undefined
}

function toIncomplete(label: AddressLabel, plain: string, end: number): Host {
  return { plain, labels: [], start: label.start, end, form: 'spaced', disguised: true }
}
