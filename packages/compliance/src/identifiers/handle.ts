import { addressCharacterAt } from './address-character.ts'
import type { IdentifierCue, IdentifierCueKind } from './cue.ts'
import { isBlank, isInvisible, isSymbol } from './digits/gap.ts'
import { isAlphabetic, isAsciiDigit, isAsciiLetter, isLetter } from './digits/letters.ts'
import { digitCharacterAt } from './digits/digit-character.ts'
import { findAccountNear } from './account-near.ts'
import { isPublicHost } from './host.ts'
import type { Identifier } from './identifier.ts'
import type { Reading } from './reading.ts'

const MESSENGER: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['messenger', 'messengerWeak', 'handleLabel'])
const NAMED: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['messenger', 'messengerWeak'])

/** Longest account name that is read. */
const MAX_HANDLE = 40
/** How far a name may stand from its messenger. */
const MAX_BETWEEN = 12

/** Names that follow an at sign and lead nowhere outside: the marketplaces' own, and words of style sheets and code. */
const OWN_NAMES = new Set([
  'amazon',
  'amazonhelp',
  'ebay',
  'etsy',
  'walmart',
  'aliexpress',
  'shopee',
  'lazada',
  'mercadolibre',
  'temu',
  'rakuten',
  'mercari',
  'coupang',
  'allegro',
  'ozon',
  'trendyol',
  'bol',
  'flipkart',
  'tokopedia',
  'noon',
  'media',
  'import',
  'charset',
  'keyframes',
  'param',
  'return',
  'all',
  'everyone',
  'here',
  'home',
  'work',
])

/** Words after a messenger's name that say what follows rather than being it. */
const LEADS =
  /^(?:id|user|username|name|nick|nickname|account|acc|acct|handle|usuario|usuário|benutzername|pseudo|compte|cuenta|conta|konto|nutzername|логин|ник|аккаунт|아이디|是|号|為|为|は|ไอดี|tài khoản|akun|hesap|add)$/iu
/** Words that only join a name to what it names. */
const COPULAS = /^(?:is|es|é|ist|est|to|=)$/iu

interface Token {
  readonly plain: string
  readonly start: number
  readonly end: number
  readonly spaced: boolean
  /** Whether an at sign stands right before. */
  readonly signed: boolean
}

/**
 * Account names beside the name of a messenger or a word such as "id", and names after a bare at sign. After a name that is a word of the language
 * too (`line`, `signal`) the account must look like one: digits, an underscore or a dot in it, or a colon or at sign before it.
 */
export function findHandles(reading: Reading): readonly Identifier[] {
  const found: Identifier[] = []
  let end = 0
  for (const cue of reading.cues.cues) {
    if (!MESSENGER.has(cue.cue) || cue.start < end) continue
    const named = handleAfter(reading, cue)
    // `your account PayPal` names a way to pay, not an account.
    const handle =
      (named !== undefined && isName(reading, named) ? undefined : named) ??
      (cue.cue === 'messenger' ? findAccountNear(reading.text, cue, isPublicHost) : undefined)
    if (handle === undefined) continue
    found.push(handle)
    end = handle.end
  }
  found.push(...signedNames(reading))
  return found
}

const PAYMENT: ReadonlySet<IdentifierCueKind> = new Set<IdentifierCueKind>(['payApp', 'messenger'])

/** Whether what was taken for an account is itself the name of a messenger or of a way to pay. */
function isName({ cues }: Reading, { start, end, evidence }: Identifier): boolean {
  if (evidence[0] !== 'label') return false
  const named = cues.after(start, PAYMENT, 0)?.cue
  return named?.start === start && named.end >= end
}

function handleAfter(reading: Reading, cue: IdentifierCue): Identifier | undefined {
  const { text, cues } = reading
  let index = cue.end
  let marked = false
  let named = cue.cue === 'handleLabel'
  let isNearest = false
  const most = cue.end + MAX_BETWEEN + 24
  while (index < text.length && index < most && !isNearest) {
    const code = text.charCodeAt(index)
    if (code === 0x3a || code === 0xff1a || code === 0x3d || code === 0x40 || code === 0xff20) {
      marked = true
      index++
      continue
    }
    if (isBlank(code) || isInvisible(code) || isSymbol(code) || isJoiner(code)) {
      index++
      continue
    }
    const label = cues.after(index, MESSENGER, 0)?.cue
    if (label !== undefined && label.start === index && (label.cue === 'handleLabel' || isAllowedTwice(cue, label))) {
      index = label.end
      named ||= label.cue === 'handleLabel'
      continue
    }
    const word = wordAt(text, index)
    if (word !== '' && LEADS.test(word)) {
      index += word.length
      named = true
      continue
    }
    if (word !== '' && COPULAS.test(word)) {
      index += word.length
      continue
    }
    isNearest = true
  }
  if (!isNearest || (index - cue.end > MAX_BETWEEN && !named && !marked)) return undefined
  const signed = text.charAt(index - 1) === '@' || text.charAt(index - 1) === '＠'
  const token = tokenAt(text, index, signed)
  // Without a colon or a word like "name" it may be any word of the sentence; that a messenger is named is found by its frame.
  if (token === undefined) return marked || named ? nativeName(reading, cue, index) : undefined
  if (!isAccount(reading, cue, token, { marked, named })) return undefined
  return toHandle(reading, cue, token, marked || named ? 0.9 : 0.8)
}

/** `Telegram line_shop` names one messenger and an account; `WhatsApp WhatsApp name` and `WeChat 微信` one messenger twice. */
function isAllowedTwice(cue: IdentifierCue, label: IdentifierCue): boolean {
  return NAMED.has(cue.cue) && label.cue === cue.cue && label.start > cue.end - 1
}

function isAccount(
  reading: Reading,
  cue: IdentifierCue,
  token: Token,
  how: { readonly marked: boolean; readonly named: boolean },
): boolean {
  const { plain } = token
  if (plain.length < 3) return false
  const isNumber = /^\d+$/.test(plain)
  const looksMade = /[a-z]/.test(plain) && /[\d_.]/.test(plain)
  if (isNumber) {
    // Numbers are accounts where accounts are numbers: after a label, and not with the shape of a telephone.
    return (
      plain.length >= 5 &&
      plain.length <= 11 &&
      (how.named || how.marked || token.spaced || cue.cue === 'messenger') &&
      !isTelephone(plain, reading, token)
    )
  }
  if (looksMade || token.spaced) return true
  const hasCapitalInside = /[a-z][A-Z]/.test(reading.text.slice(token.start, token.end))
  if (token.signed || hasCapitalInside) return true
  const afterColon = /[:：=]\s{0,2}\W{0,2}$/u.test(reading.text.slice(Math.max(cue.end, token.start - 5), token.start))
  if (cue.cue === 'handleLabel') return afterColon
  if (afterColon || how.named) return cue.cue === 'messenger' || how.named || endsThere(reading.text, token.end)
  // A plain word after an unmistakable name is an account only where the sentence ends with it and another script stands before.
  return false
}

/** Whether more digits follow, or a mobile number of China stands there. */
function isTelephone(digits: string, reading: Reading, token: Token): boolean {
  return /^[\s.-]\d/.test(reading.text.slice(token.end, token.end + 2)) || (digits.length === 11 && digits.startsWith('1'))
}

function endsThere(text: string, end: number): boolean {
  return end >= text.length || /^[\s.,;!?)。，！？]{0,2}(?:$|\n)/u.test(text.slice(end, end + 3))
}

function toHandle(reading: Reading, cue: IdentifierCue, token: Token, confidence: number): Identifier {
  const isNamed = NAMED.has(cue.cue)
  const messenger = isNamed ? cue : reading.cues.before(cue.start, NAMED, 4)?.cue
  const sign = token.signed ? 1 : 0
  return {
    kind: 'handle',
    start: messenger?.start ?? token.start - sign,
    end: token.end,
    value: token.plain,
    evidence: [messenger === undefined ? 'label' : 'messenger'],
    disguise: token.spaced ? 'spaced' : 'none',
    confidence,
  }
}

/** A name in the letters of the language, up to three words, right after the name of a network, where nothing goes on after it. */
function nativeName(reading: Reading, cue: IdentifierCue, from: number): Identifier | undefined {
  const { text } = reading
  if (cue.cue !== 'messenger' || !isLetter(text.charCodeAt(from))) return undefined
  let end = from
  while (
    end < text.length &&
    end - from < MAX_HANDLE &&
    (isLetter(text.charCodeAt(end)) || (text.charCodeAt(end) >= 0x300 && text.charCodeAt(end) < 0x370) || text.charAt(end) === ' ')
  )
    end++
  const name = text.slice(from, end).trimEnd()
  const isShort = name.split(' ').length <= 3 && name.length <= (/[\u3040-\ud7ff]/.test(name) ? 8 : 24)
  if (!isShort || name.length < 2 || !endsThere(text, from + name.length)) return undefined
  return {
    kind: 'handle',
    start: cue.start,
    end: from + name.length,
    value: name.toLowerCase(),
    evidence: ['messenger', 'native-name'],
    disguise: 'none',
    confidence: 0.7,
  }
}

/** An account name in Latin letters, digits, underscores and dots; also one whose characters stand apart. */
function tokenAt(text: string, start: number, signed: boolean): Token | undefined {
  const piece = accountPiece(text, start)
  if (piece.plain === '') return undefined
  if (piece.plain.length > 1 || !isBlank(text.charCodeAt(piece.end))) return { ...piece, spaced: false, signed }
  let { plain, end } = piece
  while (plain.length < MAX_HANDLE && (isBlank(text.charCodeAt(end)) || text.charAt(end) === '-')) {
    const next = accountPiece(text, end + 1)
    if (next.plain.length !== 1) break
    plain += next.plain
    end = next.end
  }
  return plain.length >= 4 ? { plain, start, end, spaced: true, signed } : undefined
}

function accountPiece(text: string, start: number): { readonly plain: string; readonly start: number; readonly end: number } {
  let plain = ''
  let end = start
  let index = start
  while (index < text.length && plain.length < MAX_HANDLE && index - start < MAX_HANDLE * 3) {
    const digit = digitCharacterAt(text, index)
    const character =
      digit === undefined ? addressCharacterAt(text, index) : { plain: digit.style === 'han' ? ' ' : digit.digits, length: digit.length }
    if (character.plain !== '') {
      const code = character.plain.charCodeAt(0)
      if (!isAsciiLetter(code) && !isAsciiDigit(code) && code !== 0x5f && code !== 0x2e && code !== 0x2d) break
      plain += character.plain
      end = index + character.length
    }
    index += character.length
  }
  if (isAlphabetic(text.charCodeAt(end))) return { plain: '', start, end: start }
  while (plain.endsWith('.') || plain.endsWith('-')) {
    plain = plain.slice(0, -1)
    end--
  }
  return { plain, start, end }
}

/** Names after an at sign that no messenger stands before. */
function signedNames(reading: Reading): readonly Identifier[] {
  const { text } = reading
  const found: Identifier[] = []
  for (let index = text.indexOf('@'); index >= 0; index = text.indexOf('@', index + 1)) {
    const before = text.charCodeAt(index - 1)
    if (index > 0 && (isLetter(before) || isAsciiDigit(before) || before === 0x40 || before === 0x2e || before === 0x5f)) {
      if (isAlphabetic(before) || !isLetter(before)) continue
    }
    const piece = accountPiece(text, index + 1)
    const isName = /^[a-z_]/.test(piece.plain) && piece.plain.length >= 4 && !OWN_NAMES.has(piece.plain)
    if (!isName) continue
    const messenger = reading.cues.before(index, NAMED, 4)?.cue
    found.push({
      kind: 'handle',
      start: messenger?.start ?? index,
      end: piece.end,
      value: piece.plain,
      evidence: ['at-sign'],
      disguise: 'none',
      confidence: messenger === undefined ? 0.6 : 0.9,
    })
  }
  return found
}

function isJoiner(code: number): boolean {
  // - – — > , ( " ' → の and brackets of CJK
  return (
    code === 0x2d ||
    code === 0x306e ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x3e ||
    code === 0x28 ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0xff08 ||
    code === 0x300c ||
    code === 0x3010 ||
    code === 0x3011
  )
}

function wordAt(text: string, start: number): string {
  let end = start
  while (end < start + 12 && (isLetter(text.charCodeAt(end)) || text.charAt(end) === '=')) end++
  const word = text.slice(start, end)
  const lead = /^(?:아이디|是|号|為|为|は|ไอดี|id(?=[\u0e00-\ud7ff]))/iu.exec(word)?.[0]
  return lead ?? (isAsciiDigit(text.charCodeAt(end)) || text.charAt(end) === '_' || text.charAt(end) === '.' ? '' : word)
}
