import type { TextContent, TextEntity } from '../model/content.ts'
import { endedByLine, isWholeLines, quotesOutermost, writableSpans, writeSpans } from './walk-spans.ts'

/** The signs that both WhatsApp and Slack put around marked text. */
const SIGNS: { readonly [T in TextEntity['type']]?: string } = { bold: '*', italic: '_', strike: '~', code: '`', pre: '```' }

/** How one of these dialects writes everything else. */
export interface SignRules {
  escape(text: string): string
  /** What is written around a span that has no sign; undefined if the dialect has none for it. */
  around?(span: TextEntity): readonly [before: string, after: string] | undefined
}

/**
 * A text in signs. A sign that would not be understood where it stands is left out: it works only around text that neither begins nor ends with a
 * space, within one line (but for ```` ``` ````), between characters that are no letters or digits, and around text that does not hold it.
 */
export function renderSigns(content: TextContent, rules: SignRules): string {
  const { text } = content
  const has = (span: TextEntity): boolean => span.type === 'quote' || SIGNS[span.type] !== undefined || rules.around?.(span) !== undefined
  let plainUntil = 0
  // Between angle brackets signs would be shown as they are.
  const isOutside = (span: TextEntity): boolean => {
    if (span.start < plainUntil) return false
    if (rules.around?.(span) !== undefined) plainUntil = span.end
    return true
  }
  const spans = writableSpans(content, has)
    .filter(isOutside)
    .flatMap((span) => legalSpans(text, span))
  return writeSpans(text, quotesOutermost(spans), {
    open: (span) => (span.type === 'quote' ? '> ' : (SIGNS[span.type] ?? rules.around?.(span)?.[0] ?? '')),
    close: (span) => (span.type === 'quote' ? '' : (SIGNS[span.type] ?? rules.around?.(span)?.[1] ?? '')),
    text(piece, open) {
      const written = rules.escape(piece)
      return open.some(({ type }) => type === 'quote') ? written.replaceAll('\n', '\n> ') : written
    },
  })
}

/** The parts of a span around which its sign works. */
function legalSpans(text: string, span: TextEntity): readonly TextEntity[] {
  if (span.type === 'quote') return isWholeLines(text, span) ? endedByLine(text, span) : []
  const sign = SIGNS[span.type]
  if (sign === undefined) return [span]
  const pieces = span.type === 'pre' ? [span] : linesOf(text, span)
  return pieces.flatMap((piece) => trimmed(text, piece)).filter((piece) => isMarkable(text, piece, sign))
}

function linesOf(text: string, span: TextEntity): readonly TextEntity[] {
  let start = span.start
  return text
    .slice(span.start, span.end)
    .split('\n')
    .map((line) => {
      const piece = { ...span, start, end: start + line.length }
      start = piece.end + 1
      return piece
    })
}

/** The span without the white space at its ends; nothing if there is nothing else. */
function trimmed(text: string, span: TextEntity): readonly TextEntity[] {
  let { start, end } = span
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  while (start < end && /\s/.test(text.charAt(start))) start++
  return start < end ? [{ ...span, start, end }] : []
}

function isMarkable(text: string, { start, end }: TextEntity, sign: string): boolean {
  return !text.slice(start, end).includes(sign) && !endsInWord(text, start) && !startsInWord(text, end)
}

/** Two units are looked at, so that a letter outside the basic plane is seen whole. */
export function endsInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))
}

/** Whether a letter or digit stands at the offset. */
export function startsInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
}
