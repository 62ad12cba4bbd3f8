import type { JsonObject, TextEntity } from '@crossdesk/core'
import { readId, readNumber, readObject, readString } from '../wire/read.ts'

/** The marks whose name is all there is to know. */
const MARKS: Readonly<Record<string, TextEntity['type']>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  code: 'code',
  blockquote: 'quote',
  expandable_blockquote: 'quote',
  mention: 'mention',
}

/**
 * The marked spans of a text: sorted, inside the text, nested or apart. Telegram counts in UTF-16 units as we do ("MessageEntity"). A span
 * that lies outside is cut off or left out, and one that crosses another ends with it. What a text shows by itself (a hashtag, a command, a
 * phone number, an e-mail address) needs no mark.
 */
export function parseEntities(text: string, entities: readonly JsonObject[]): readonly TextEntity[] | undefined {
  const spans: TextEntity[] = []
  for (const entity of entities) {
    const span = toSpan(text, entity)
    if (span !== undefined) spans.push(span)
  }
  if (spans.length === 0) return undefined
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return nested(spans)
}

function toSpan(text: string, entity: JsonObject): TextEntity | undefined {
  const offset = readNumber(entity, 'offset')
  const length = readNumber(entity, 'length')
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length)) return undefined
  const start = Math.max(0, offset as number)
  const end = Math.min(text.length, (offset as number) + (length as number))
  if (end <= start) return undefined
  const name = readString(entity, 'type')
  switch (name) {
    case undefined:
      return undefined
    case 'pre': {
      const language = readString(entity, 'language')
      return language === undefined ? { type: 'pre', start, end } : { type: 'pre', start, end, language }
    }
    case 'url':
      return linkTo(withScheme(text.slice(start, end)), start, end)
    case 'text_link':
      return linkTo(readString(entity, 'url'), start, end)
    case 'text_mention':
      return identified('mention', readId(readObject(entity, 'user') ?? {}, 'id'), start, end)
    case 'custom_emoji':
      return identified('emoji', readId(entity, 'custom_emoji_id'), start, end)
  }
  const type = Object.hasOwn(MARKS, name) ? MARKS[name] : undefined
  return type && { type, start, end }
}

function linkTo(url: string | undefined, start: number, end: number): TextEntity | undefined {
  return url !== undefined && URL.canParse(url) ? { type: 'link', start, end, url } : undefined
}

/** Telegram marks bare hosts as addresses, too. */
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(address) ? address : `https://${address}`
}

function identified(type: 'mention' | 'emoji', id: string | undefined, start: number, end: number): TextEntity {
  return id === undefined ? { type, start, end } : { type, start, end, id }
}

/** Each span ends where the innermost one that it began in ends. */
function nested(sorted: readonly TextEntity[]): readonly TextEntity[] {
  const openEnds: number[] = []
  return sorted.map((span) => {
    while ((openEnds.at(-1) ?? Infinity) <= span.start) openEnds.pop()
    const end = Math.min(span.end, openEnds.at(-1) ?? Infinity)
    openEnds.push(end)
    return end === span.end ? span : { ...span, end }
  })
}
