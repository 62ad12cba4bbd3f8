import type { TextContent, TextEntity } from '@crossdesk/core'

/** WhatsApp's marks (WhatsApp Help Center, "How to format your messages", read 2026-08). Entities of other types are sent as plain text. */
const MARKS: Readonly<Partial<Record<TextEntity['type'], string>>> = { bold: '*', italic: '_', strike: '~', code: '`', pre: '```' }

/** What is written at one place, in this order: inner marks are closed before outer ones and opened after them. */
const CLOSE = 0
const ADDRESS = 1
const QUOTE = 2
const OPEN = 3

/** Something that is written at an offset of the text. */
interface Insertion {
  readonly at: number
  readonly text: string
  readonly phase: number
  readonly order: number
}

/** A part of the text, UTF-16 offsets. */
type Span = readonly [start: number, end: number]

/**
 * The text in WhatsApp's markup. A mark that WhatsApp would not understand there is left out rather than shown: it works only around
 * text that neither begins nor ends with a space, within one line (but for ```` ``` ````), between characters that are no letters or
 * digits, and around text that does not hold the mark itself. A link whose address is not its text is followed by the address.
 *
 * @example
 * renderMarkup({ type: 'text', text: 'Total: 5 EUR', entities: [{ type: 'bold', start: 7, end: 12 }] }) // 'Total: *5 EUR*'
 */
export function renderMarkup({ text, entities }: TextContent): string {
  if (entities === undefined || entities.length === 0) return text
  const insertions: Insertion[] = []
  let verbatimUntil = 0
  const outerFirst = [...entities].sort((left, right) => left.start - right.start || right.end - left.end)
  for (const [order, entity] of outerFirst.entries()) {
    // Inside code, marks would be shown as they are.
    if (entity.start < verbatimUntil) continue
    if (entity.type === 'code' || entity.type === 'pre') verbatimUntil = entity.end
    if (entity.type === 'quote') insertions.push(...quote(text, entity, order))
    else if (entity.type === 'link') insertions.push(...address(text, entity, order))
    else insertions.push(...marks(text, entity, order))
  }
  insertions.sort((left, right) => left.at - right.at || left.phase - right.phase || left.order - right.order)
  let result = ''
  let done = 0
  for (const insertion of insertions) {
    result += text.slice(done, insertion.at) + insertion.text
    done = insertion.at
  }
  return result + text.slice(done)
}

function marks(text: string, entity: TextEntity, order: number): readonly Insertion[] {
  const mark = MARKS[entity.type]
  if (mark === undefined) return []
  const spans = entity.type === 'pre' ? [trim(text, entity.start, entity.end)] : lines(text, entity)
  return spans
    .filter((span) => isMarkable(text, span, mark))
    .flatMap(([start, end]) => [
      { at: start, text: mark, phase: OPEN, order },
      { at: end, text: mark, phase: CLOSE, order: -order },
    ])
}

/** `> ` before each line, if the quote begins at the beginning of one. */
function quote(text: string, { start, end }: TextEntity, order: number): readonly Insertion[] {
  if (start > 0 && text[start - 1] !== '\n') return []
  const insertions: Insertion[] = [{ at: start, text: '> ', phase: QUOTE, order }]
  for (let index = text.indexOf('\n', start); index !== -1 && index + 1 < end; index = text.indexOf('\n', index + 1)) {
    insertions.push({ at: index + 1, text: '> ', phase: QUOTE, order })
  }
  return insertions
}

function address(text: string, { start, end, url }: TextEntity, order: number): readonly Insertion[] {
  return url === undefined || text.slice(start, end).includes(url) ? [] : [{ at: end, text: ` (${url})`, phase: ADDRESS, order }]
}

/** The lines of a span, without the spaces around them. */
function lines(text: string, { start, end }: TextEntity): readonly Span[] {
  const spans: Span[] = []
  let from = start
  for (const line of text.slice(start, end).split('\n')) {
    spans.push(trim(text, from, from + line.length))
    from += line.length + 1
  }
  return spans
}

function trim(text: string, start: number, end: number): Span {
  const span = text.slice(start, end)
  const from = start + span.length - span.trimStart().length
  return [from, from + span.trim().length]
}

function isMarkable(text: string, [start, end]: Span, mark: string): boolean {
  if (start >= end || text.slice(start, end).includes(mark)) return false
  // Two units, so that a letter outside the basic plane is seen whole.
  return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
}
