import { parse } from 'tldts'
import { labelFrom, type AddressLabel } from './address-character.ts'
import type { CueIndex } from './cue-index.ts'
import type { IdentifierCue } from './cue.ts'
import { isBlank, isInvisible } from './digits/gap.ts'
import { isAsciiLetter, isLetter } from './digits/letters.ts'

/** How the dot between two labels is written. */
export type DotForm = 'plain' | 'marked' | 'spoken' | 'spaced' | 'space-before' | 'space-after'

/** A dot, in whatever form, between two labels. */
export interface Dot {
  readonly end: number
  readonly form: DotForm
}

/** A name of the net, put together from its labels. */
export interface Host {
  readonly plain: string
  readonly labels: readonly AddressLabel[]
  readonly start: number
  readonly end: number
  /** The least plain of its dots. */
  readonly form: DotForm
  readonly disguised: boolean
}

/** Names have a few labels; hostile text has thousands. */
const MAX_LABELS = 8

const FORMS: readonly DotForm[] = ['plain', 'space-before', 'space-after', 'spaced', 'marked', 'spoken']

/** Suffixes that show a dot with a space beside it, or a spoken one, to be part of a name: none is a word of prose. */
export const CLEAR_SUFFIXES: ReadonlySet<string> = new Set([
  'com',
  'net',
  'org',
  'shop',
  'store',
  'online',
  'xyz',
  'cn',
  'ru',
  'jp',
  'kr',
  'de',
  'fr',
  'pl',
  'uk',
  'br',
  'vn',
  'tw',
  'top',
  'site',
  'io',
])

/** Kept for examples and never registered; people who show how an address looks write it (RFC 2606, section 2). */
const EXAMPLE = /[^.]\.example$/u

/** Whether a name ends in a suffix under which names are registered (publicsuffix.org, ICANN section) and has one more label at least. */
export function isPublicHost(host: string): boolean {
  if (EXAMPLE.test(host)) return true
  const parsed = parse(host, { extractHostname: false, validateHostname: false, allowPrivateDomains: false })
  return parsed.isIcann === true && parsed.domain !== null && parsed.domain !== ''
}

/** The dot that begins at an offset: plain, spaced, bracketed or in words. */
export function dotAt(text: string, index: number, cues: CueIndex): Dot | undefined {
  const first = skip(text, index, 2)
  const code = text.charCodeAt(first)
  if (isDot(code)) {
    const end = skip(text, first + 1, 2)
    const before = hasBlank(text, index, first)
    const after = hasBlank(text, first + 1, end)
    const form =
      before && after ? 'spaced' : before ? 'space-before' : after ? 'space-after' : code === 0x2e || code === 0xff0e ? 'plain' : 'marked'
    return { end, form }
  }
  const isOpening = code === 0x5b || code === 0x28 || code === 0x7b || code === 0x3c || code === 0xff08
  const inner = isOpening ? skip(text, first + 1, 1) : first
  const word = isDot(text.charCodeAt(inner)) ? inner + 1 : dotWordEnd(text, inner, cues)
  if (word === undefined) return undefined
  if (!isOpening) {
    const isApart = hasBlank(text, index, first) || first === index
    return isApart ? { end: skip(text, word, 2), form: 'spoken' } : undefined
  }
  const closing = skip(text, word, 1)
  return '])}>）'.includes(text.charAt(closing)) && closing < text.length ? { end: skip(text, closing + 1, 1), form: 'marked' } : undefined
}

/**
 * The name that begins at an offset, as long as it stays a public one; nothing when no part of it is. `spacedOut`: whether the letters of the first
 * label may stand apart, as they may after an at sign; in prose they would be words.
 */
export function hostFrom(text: string, start: number, cues: CueIndex, spacedOut: boolean): Host | undefined {
  const labels: AddressLabel[] = []
  let plain = ''
  let best: Host | undefined
  let form: DotForm = 'plain'
  let index = start
  while (labels.length < MAX_LABELS) {
    const label = spacedLabelFrom(text, index, spacedOut || labels.length > 0)
    if (label.plain === '') break
    labels.push(label)
    plain += labels.length > 1 ? `.${label.plain}` : label.plain
    const isName = labels.length > 1 && !label.plain.startsWith('-') && isPublicHost(plain) && isClear(label.plain, form)
    if (isName)
      best = { plain, labels: [...labels], start, end: label.end, form, disguised: form !== 'plain' || labels.some((one) => one.disguised) }
    const dot = dotAt(text, label.end, cues)
    if (dot === undefined) break
    // Once there is a name, only a dot right at it can go on: what comes after a space is the next sentence.
    if (best !== undefined && (dot.form === 'space-after' || dot.form === 'space-before' || dot.form === 'spaced')) break
    form = FORMS.indexOf(dot.form) > FORMS.indexOf(form) ? dot.form : form
    index = dot.end
  }
  return best
}

function isClear(suffix: string, form: DotForm): boolean {
  return (form !== 'space-after' && form !== 'space-before') || CLEAR_SUFFIXES.has(suffix)
}

/** A label, also one whose letters stand apart: `g m a i l`. */
function spacedLabelFrom(text: string, start: number, isInside: boolean): AddressLabel {
  const label = labelFrom(text, start)
  if (label.plain.length !== 1 || !isInside) return label
  let { plain, end } = label
  while (plain.length < 32 && isBlank(text.charCodeAt(end))) {
    const next = labelFrom(text, end + 1)
    if (next.plain.length !== 1) break
    plain += next.plain
    end = next.end
  }
  return { plain, start, end, disguised: label.disguised || plain.length > 1 }
}

function isDot(code: number): boolean {
  return code === 0x2e || code === 0xff0e || code === 0x3002 || code === 0xff61 || code === 0x2024
}

function skip(text: string, from: number, most: number): number {
  let index = from
  let blanks = 0
  while (index < text.length && index - from < 8) {
    const code = text.charCodeAt(index)
    if (isBlank(code) || code === 0x0a) {
      if (++blanks > most) return index
    } else if (!isInvisible(code)) return index
    index++
  }
  return index
}

function hasBlank(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isBlank(code) || code === 0x0a) return true
  }
  return false
}

function dotWordEnd(text: string, index: number, cues: CueIndex): number | undefined {
  if (/^dot$/i.test(text.slice(index, index + 3)) && !isLetter(text.charCodeAt(index + 3)) && !isAsciiLetter(text.charCodeAt(index - 1)))
    return index + 3
  return cueStartingAt(cues, index, 'dot')?.end
}

/** The cue of a kind that starts exactly at an offset. */
export function cueStartingAt(cues: CueIndex, index: number, kind: IdentifierCue['cue']): IdentifierCue | undefined {
  const near = cues.after(index, kind === 'dot' ? DOT : AT, 0)
  return near?.cue
}

const DOT: ReadonlySet<IdentifierCue['cue']> = new Set<IdentifierCue['cue']>(['dot'])
const AT: ReadonlySet<IdentifierCue['cue']> = new Set<IdentifierCue['cue']>(['at'])
