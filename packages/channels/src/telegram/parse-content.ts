import type {
  CardContent,
  ChoicesContent,
  ContactContent,
  Content,
  FormContent,
  Json,
  JsonObject,
  LocationContent,
  TextContent,
} from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { isObject, readId, readNumber, readObject, readObjects, readString } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { readFullName } from './chats.ts'
import { parseEntities } from './parse-entities.ts'
import { parseAnimation, parseFile, parsePaidMedia, parsePhoto } from './parse-media.ts'
import { isFrameField, isServiceField } from './message-fields.ts'

type ContentParser = (message: JsonObject) => Content | readonly Content[] | undefined

/**
 * What each field of a message says, in the order in which they are looked at: an animation repeats itself as a document and a venue as a
 * location. A parser answers undefined when the field is of another form.
 */
const PARSERS: readonly (readonly [field: string, parse: ContentParser])[] = [
  ['text', parseText],
  ['photo', parsePhoto],
  ['animation', parseAnimation],
  ['document', (message) => parseFile(message, 'document', 'file')],
  ['voice', (message) => parseFile(message, 'voice', 'voice')],
  ['video', (message) => parseFile(message, 'video', 'video')],
  ['video_note', (message) => parseFile(message, 'video_note', 'video')],
  ['audio', (message) => parseFile(message, 'audio', 'audio')],
  ['sticker', (message) => parseFile(message, 'sticker', 'sticker')],
  ['paid_media', parsePaidMedia],
  ['venue', parseVenue],
  ['location', parseLocation],
  ['contact', parseContactCard],
  ['web_app_data', parseWebAppData],
  ['dice', parseDice],
  ['poll', parsePoll],
  ['game', parseGame],
]

/**
 * The content of a message. What is no content of ours is kept as `unsupported`, or as `system` where Telegram says what happened: somebody
 * said or did something, and a person should see that.
 */
export function parseContent(message: JsonObject): readonly Content[] {
  for (const [field, parse] of PARSERS) {
    if (message[field] === undefined) continue
    const content = parse(message)
    if (content === undefined) return [{ type: 'unsupported', kind: field, raw: message }]
    return 'type' in content ? [content] : content
  }
  for (const field in message) if (isServiceField(field)) return [toSystem(field, message[field] as Json)]
  for (const field in message) if (!isFrameField(field)) return [{ type: 'unsupported', kind: field, raw: message }]
  return [{ type: 'unsupported', raw: message }]
}

function toSystem(kind: string, value: Json): Content {
  const data = { [kind]: value }
  return typeof value === 'string' && value !== '' ? { type: 'system', kind, text: value, data } : { type: 'system', kind, data }
}

function parseText(message: JsonObject): TextContent | undefined {
  const text = message['text']
  if (typeof text !== 'string') return undefined
  const entities = message['entities'] === undefined ? undefined : parseEntities(text, readObjects(message, 'entities'))
  return entities === undefined ? { type: 'text', text } : { type: 'text', text, entities }
}

function parseLocation(message: JsonObject): LocationContent | undefined {
  const location = readObject(message, 'location')
  const latitude = location && readNumber(location, 'latitude')
  const longitude = location && readNumber(location, 'longitude')
  if (location === undefined || latitude === undefined || longitude === undefined) return undefined
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined
  const liveSeconds = readNumber(location, 'live_period')
  const startedAt = toTimestamp(message['date'], 0)
  if (liveSeconds === undefined || !(liveSeconds > 0) || startedAt === 0) return { type: 'location', latitude, longitude }
  return { type: 'location', latitude, longitude, liveUntil: startedAt + liveSeconds * 1000 }
}

function parseVenue(message: JsonObject): LocationContent | undefined {
  const venue = readObject(message, 'venue')
  const location = venue && parseLocation(venue)
  return location && compact<LocationContent>({ ...location, name: readString(venue, 'title'), address: readString(venue, 'address') })
}

function parseContactCard(message: JsonObject): ContactContent | undefined {
  const card = readObject(message, 'contact')
  const phone = card && readId(card, 'phone_number')
  const name = card && (readFullName(card) ?? phone)
  if (card === undefined || name === undefined) return undefined
  const platformId = readId(card, 'user_id')
  const vcard = readString(card, 'vcard')
  return compact<ContactContent>({
    type: 'contact',
    name,
    phones: phone === undefined ? undefined : [platformId === undefined ? { value: phone } : { value: phone, platformId }],
    native: vcard === undefined ? undefined : { vcard },
  })
}

/** What a Mini App sends: its own text, by custom JSON with the answers of a form. */
function parseWebAppData(message: JsonObject): Content | undefined {
  const sent = readObject(message, 'web_app_data')
  const data = sent && readString(sent, 'data')
  if (sent === undefined || data === undefined) return undefined
  const title = readString(sent, 'button_text') ?? data
  const answers = parseJson(data)
  return isObject(answers) ? ({ type: 'form', name: title, answers } satisfies FormContent) : { type: 'choice', id: data, title }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A thrown die, dart or ball: its emoji and what came up. */
function parseDice(message: JsonObject): TextContent | undefined {
  const dice = readObject(message, 'dice')
  const emoji = dice && readString(dice, 'emoji')
  const value = dice && readNumber(dice, 'value')
  return emoji === undefined || value === undefined ? undefined : { type: 'text', text: `${emoji} ${value}` }
}

function parsePoll(message: JsonObject): ChoicesContent | undefined {
  const poll = readObject(message, 'poll')
  const text = poll && readString(poll, 'question')
  if (poll === undefined || text === undefined) return undefined
  const options = readObjects(poll, 'options').flatMap((option, index) => {
    const title = readString(option, 'text')
    return title === undefined ? [] : [{ id: String(index), title }]
  })
  return options.length === 0 ? undefined : { type: 'choices', text, options }
}

function parseGame(message: JsonObject): CardContent | undefined {
  const game = readObject(message, 'game')
  const title = game && readString(game, 'title')
  if (game === undefined || title === undefined) return undefined
  return compact<CardContent>({ type: 'card', title, text: readString(game, 'description'), media: parsePhoto(game) })
}
