import type { Action, CardContent, Content } from '@crossdesk/core'
import type { Passage } from './guard.ts'

/** What a message says in words, besides and within its text: titles, links, file names, contacts, addresses. One passage each. */
export function passagesOf(content: readonly Content[]): readonly Passage[] {
  return content.flatMap((item, index) =>
    wordsOf(item)
      .filter(([, text]) => text !== undefined && text !== '')
      .map(([path, text]) => {
        const identifier = identifierAt(item, path)
        return { content: index, path, text: text ?? '', ...(identifier === undefined ? {} : { identifier }) }
      }),
  )
}

/** A field that holds nothing but an identifier is one, whatever its shape. */
function identifierAt({ type }: Content, path: string): Passage['identifier'] {
  if (type === 'contact') return path.startsWith('phones') ? 'phone' : path.startsWith('emails') ? 'email' : undefined
  if (path.endsWith('.phone')) return 'phone'
  return path === 'url' || path.endsWith('.url') ? 'link' : undefined
}

type Words = readonly (readonly [path: string, text: string | undefined])[]

function wordsOf(item: Content): Words {
  switch (item.type) {
    case 'text':
      return [['text', item.text], ...(item.entities ?? []).map(({ url }, at) => [`entities[${at}].url`, url] as const)]
    case 'media':
      return [
        ['caption', item.caption],
        ['fileName', item.fileName],
        ['altText', item.altText],
      ]
    case 'location':
      return [
        ['name', item.name],
        ['address', item.address],
        ['url', item.url],
      ]
    case 'contact':
      return [
        ['name', item.name],
        ...(item.phones ?? []).map(({ value }, at) => [`phones[${at}]`, value] as const),
        ...(item.emails ?? []).map(({ value }, at) => [`emails[${at}]`, value] as const),
      ]
    case 'card':
      return cardWords(item, '')
    case 'carousel':
      return [['text', item.text], ...item.cards.flatMap((card, at) => cardWords(card, `cards[${at}].`))]
    case 'choices':
      return [
        ['text', item.text],
        ['footer', item.footer],
        ['menuLabel', item.menuLabel],
        ...(item.header === undefined ? [] : wordsOf(item.header).map(([path, text]) => [`header.${path}`, text] as const)),
        ...item.options.flatMap(
          ({ title, description, section }, at) =>
            [
              [`options[${at}].title`, title],
              [`options[${at}].description`, description],
              [`options[${at}].section`, section],
            ] as const,
        ),
      ]
    case 'choice':
      return [['title', item.written ?? item.title]]
    case 'product':
      return [
        ['title', item.title],
        ['text', item.text],
        ['url', item.url],
      ]
    case 'cart':
      return [['text', item.text], ...item.items.map(({ title }, at) => [`items[${at}].title`, title] as const)]
    default:
      return deepWords(item)
  }
}

function cardWords({ title, text, footer, media, actions = [] }: CardContent, at: string): Words {
  return [
    [`${at}title`, title],
    [`${at}text`, text],
    [`${at}footer`, footer],
    ...(media === undefined ? [] : wordsOf(media).map(([path, words]) => [`${at}media.${path}`, words] as const)),
    ...actions.flatMap((action, index) => actionWords(action, `${at}actions[${index}].`)),
  ]
}

function actionWords(action: Action, at: string): Words {
  const title = [`${at}title`, action.title] as const
  if (action.type === 'url') return [title, [`${at}url`, action.url]]
  return action.type === 'call' ? [title, [`${at}phone`, action.phone]] : [title]
}

/** Deepest nesting that is read: content of the model is never deeper. */
const DEEPEST = 6

/** Fields that are codes of the platform, not words for a customer. */
const CODES: ReadonlySet<string> = new Set([
  'action',
  'codes',
  'currency',
  'formId',
  'id',
  'initiator',
  'kind',
  'language',
  'mimeType',
  'name',
  'native',
  'raw',
  'screen',
  'sessionId',
  'sha256',
  'source',
  'state',
  'token',
  'type',
])

/** Every string of a template, form, session or unknown content, whose fields differ by channel. */
function deepWords(item: Content): Words {
  const words: [string, string][] = []
  const walk = (value: unknown, path: string, depth: number): void => {
    if (typeof value === 'string') words.push([path, value])
    else if (depth < DEEPEST && typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value))
        if (Array.isArray(value)) walk(child, `${path}[${key}]`, depth + 1)
        else if (!CODES.has(key)) walk(child, path === '' ? key : `${path}.${key}`, depth + 1)
    }
  }
  walk(item, '', 0)
  return words
}
