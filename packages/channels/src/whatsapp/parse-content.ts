import type {
  ContactContent,
  Content,
  JsonObject,
  LocationContent,
  MediaContent,
  MediaKind,
  MediaSource,
  UnsupportedContent,
} from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { isObject, readArray, readBoolean, readId, readNumber, readObject, readObjects, readString } from '../wire/read.ts'
import { parseCart } from './parse-cart.ts'
import { parseButton, parseInteractive } from './parse-interactive.ts'

/** What each `type` of message says. A parser answers undefined when the part that it needs is missing or of another form. */
const PARSERS: Readonly<Record<string, (message: JsonObject) => Content | readonly Content[] | undefined>> = {
  text: parseText,
  image: (message) => parseMedia(message, 'image', 'image'),
  video: (message) => parseMedia(message, 'video', 'video'),
  audio: (message) => parseMedia(message, 'audio', 'audio'),
  // Before 2022 voice notes had a type of their own; it is still seen.
  voice: (message) => parseMedia(message, 'voice', 'voice'),
  document: (message) => parseMedia(message, 'document', 'file'),
  sticker: (message) => parseMedia(message, 'sticker', 'sticker'),
  location: parseLocation,
  contacts: parseContacts,
  order: parseCart,
  interactive: parseInteractive,
  button: parseButton,
  system: parseSystem,
  // The customer opened the chat for the first time and has written nothing yet.
  request_welcome: () => ({ type: 'system', kind: 'request_welcome' }),
}

/** The content of a message. What cannot be read is kept as `unsupported`: somebody said something, and a person should see that. */
export function parseContent(message: JsonObject): readonly Content[] {
  const type = readString(message, 'type')
  const content = type !== undefined && Object.hasOwn(PARSERS, type) ? PARSERS[type]?.(message) : undefined
  if (content === undefined) return [toUnsupported(message, type)]
  return 'type' in content ? [content] : content
}

/** `unsupported` says itself what it is about; of any other type the platform's name is the type. */
function toUnsupported(message: JsonObject, type: string | undefined): UnsupportedContent {
  const codes: string[] = []
  for (const error of readObjects(message, 'errors')) {
    const code = readId(error, 'code')
    if (code !== undefined) codes.push(code)
  }
  return compact<UnsupportedContent>({
    type: 'unsupported',
    kind: type === 'unsupported' ? readString(readObject(message, 'unsupported') ?? {}, 'type') : type,
    codes: codes.length === 0 ? undefined : codes,
    raw: message,
  })
}

function parseText(message: JsonObject): Content | undefined {
  const body = readObject(message, 'text')?.['body']
  return typeof body === 'string' ? { type: 'text', text: body } : undefined
}

function parseMedia(message: JsonObject, key: string, kind: MediaKind): MediaContent | undefined {
  const media = readObject(message, key)
  if (media === undefined) return undefined
  const source = readSource(readId(media, 'id'), readString(media, 'url'))
  if (source === undefined) return undefined
  return compact<MediaContent>({
    type: 'media',
    kind: kind === 'audio' && readBoolean(media, 'voice') === true ? 'voice' : kind,
    source,
    mimeType: readString(media, 'mime_type'),
    fileName: readString(media, 'filename'),
    sha256: readString(media, 'sha256'),
    sizeBytes: readNumber(media, 'file_size'),
    caption: readString(media, 'caption'),
    animated: readBoolean(media, 'animated'),
  })
}

/** The address alone expires within minutes, so an id is better whenever there is one. */
function readSource(id: string | undefined, url: string | undefined): MediaSource | undefined {
  if (id !== undefined) return url === undefined ? { in: 'platform', id } : { in: 'platform', id, url }
  return url === undefined ? undefined : { in: 'url', url }
}

function parseLocation(message: JsonObject): LocationContent | undefined {
  const location = readObject(message, 'location')
  const latitude = location && readNumber(location, 'latitude')
  const longitude = location && readNumber(location, 'longitude')
  if (location === undefined || latitude === undefined || longitude === undefined) return undefined
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined
  return compact<LocationContent>({
    type: 'location',
    latitude,
    longitude,
    name: readString(location, 'name'),
    address: readString(location, 'address'),
    url: readString(location, 'url'),
  })
}

/** One content for each card; undefined when any of them has no name, so that none is silently dropped. */
function parseContacts(message: JsonObject): readonly Content[] | undefined {
  const contacts: ContactContent[] = []
  for (const card of readArray(message, 'contacts') ?? []) {
    const contact = isObject(card) ? parseContactCard(card) : undefined
    if (contact === undefined) return undefined
    contacts.push(contact)
  }
  return contacts.length === 0 ? undefined : contacts
}

function parseContactCard(card: JsonObject): ContactContent | undefined {
  const phones = readObjects(card, 'phones').flatMap((phone) => {
    const platformId = readId(phone, 'wa_id')
    const value = readString(phone, 'phone') ?? (platformId && `+${platformId}`)
    return value === undefined
      ? []
      : [compact<{ value: string; label?: string; platformId?: string }>({ value, label: readString(phone, 'type'), platformId })]
  })
  const emails = readObjects(card, 'emails').flatMap((email) => {
    const value = readString(email, 'email')
    return value === undefined ? [] : [compact<{ value: string; label?: string }>({ value, label: readString(email, 'type') })]
  })
  const name = readContactName(card) ?? phones[0]?.value ?? emails[0]?.value
  if (name === undefined) return undefined
  const { phones: _phones, emails: _emails, ...native } = card
  return compact<ContactContent>({
    type: 'contact',
    name,
    phones: phones.length === 0 ? undefined : phones,
    emails: emails.length === 0 ? undefined : emails,
    organisation: readString(readObject(card, 'org') ?? {}, 'company'),
    native: Object.keys(native).length === 0 ? undefined : native,
  })
}

function readContactName(card: JsonObject): string | undefined {
  const name = readObject(card, 'name')
  if (name === undefined) return undefined
  const parts = [readString(name, 'first_name'), readString(name, 'last_name')].filter((part) => part !== undefined)
  return readString(name, 'formatted_name') ?? (parts.length === 0 ? undefined : parts.join(' '))
}

function parseSystem(message: JsonObject): Content | undefined {
  const system = readObject(message, 'system')
  const kind = system && readString(system, 'type')
  if (system === undefined || kind === undefined) return undefined
  const text = readString(system, 'body')
  return text === undefined ? { type: 'system', kind, data: system } : { type: 'system', kind, text, data: system }
}
