import type { JsonObject } from '@crossdesk/core'
import { isObject, readNumber, readString } from '../../../wire/read.ts'
import { refuse } from '../bot-api-error.ts'

/** A marked span of a text, in UTF-16 units ("MessageEntity"). */
export type Entity = {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string
  readonly user?: JsonObject
  readonly language?: string
  readonly custom_emoji_id?: string
}

/** A text and its marked spans. */
export interface FormattedText {
  readonly text: string
  readonly entities: readonly Entity[]
}

const PLAIN_TYPES: ReadonlySet<string> = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
])

/** Kinds that the platform finds by itself: it takes no word for them. */
const FOUND_TYPES: ReadonlySet<string> = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
])

/** Reads `entities` of a request. A kind that nobody knows is refused; spans that do not fit the text go later, without a word. */
export function readEntities(value: unknown): readonly Entity[] {
  if (!Array.isArray(value)) return []
  return (value as readonly unknown[]).flatMap((entry) => {
    if (!isObject(entry)) return refuse("can't parse MessageEntity: expected an Object")
    const offset = readNumber(entry, 'offset')
    const length = readNumber(entry, 'length')
    if (offset === undefined || length === undefined) {
      return refuse(`can't parse MessageEntity: Can't find field "${offset === undefined ? 'offset' : 'length'}"`)
    }
    const extra = readExtra(entry)
    return extra === undefined ? [] : [{ type: readString(entry, 'type') ?? '', offset, length, ...extra }]
  })
}

/** What an entity of a request has beyond its place; undefined for kinds that are left to the platform. */
function readExtra(entity: JsonObject): Partial<Entity> | undefined {
  const type = readString(entity, 'type')
  if (type === undefined) return refuse("can't parse MessageEntity: Type is not specified")
  if (FOUND_TYPES.has(type)) return undefined
  if (type === 'pre') {
    const language = readString(entity, 'language')
    return language === undefined ? {} : { language }
  }
  if (PLAIN_TYPES.has(type)) return {}
  if (type === 'text_link') return { url: readString(entity, 'url') ?? refuse('can\'t parse MessageEntity: Can\'t find field "url"') }
  if (type === 'text_mention' && isObject(entity['user'])) return { user: entity['user'] }
  if (type === 'custom_emoji') return { custom_emoji_id: readString(entity, 'custom_emoji_id') ?? '' }
  return refuse("can't parse MessageEntity: Unsupported type specified")
}

/** Cuts the white space at both ends of a text, moves its spans along and drops those that are no longer, or never were, inside. */
export function trimFormatted({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length
  const trimmed = text.trim()
  const kept = entities.flatMap((entity) => {
    if (entity.offset < 0 || entity.length <= 0 || entity.offset + entity.length > text.length) return []
    const offset = Math.max(0, entity.offset - start)
    const length = Math.min(trimmed.length, entity.offset + entity.length - start) - offset
    return length > 0 ? [{ ...entity, offset, length }] : []
  })
  return { text: trimmed, entities: sortEntities(kept) }
}

/** In the order of the platform: by place, and the longer one first. */
export function sortEntities(entities: readonly Entity[]): readonly Entity[] {
  return [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
}

/** What makes a word an entity by itself. The words are cut at white space, so that the work grows with the text only. */
const WORDS: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['bot_command', /^\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?!\w)/i],
  ['mention', /^@[a-z]\w{3,31}(?!\w)/i],
  ['hashtag', /^#[\p{L}_][\p{L}\p{N}_]{0,255}/u],
  ['url', /^https?:\/\/[^\s]*[^\s.,;:!?)]/i],
  ['email', /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?!\w)/],
]

/** Finds commands, mentions, hashtags, addresses of the web and of mail, as the platform does in what people and bots write. */
export function findEntities(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (word.length > 4_096) continue
    for (const [type, pattern] of WORDS) {
      const hit = pattern.exec(word)?.[0]
      if (hit === undefined) continue
      found.push({ type, offset: index, length: hit.length })
      break
    }
  }
  return found
}

/** Adds what the platform finds by itself, outside of links and code. */
export function withFoundEntities({ text, entities }: FormattedText): FormattedText {
  const found = findEntities(text).filter((candidate) => !entities.some((entity) => covers(entity, candidate)))
  return found.length === 0 ? { text, entities } : { text, entities: sortEntities([...entities, ...found]) }
}

function covers(entity: Entity, candidate: Entity): boolean {
  if (!['code', 'pre', 'text_link', 'text_mention'].includes(entity.type)) return false
  return entity.offset < candidate.offset + candidate.length && candidate.offset < entity.offset + entity.length
}
