import type { CartContent, CartItem, FormContent, Json, JsonObject, LocationContent, Money, TextContent } from '@crossdesk/core'
import { isObject } from '../../wire/read.ts'
import { compact } from '../../wire/compact.ts'
import { oneOf, optionalListOf, optionalObjectOf, optionalPageUrlOf, optionalTextOf, textOf } from './fields.ts'
import { MAX_TEXT_LENGTH } from '../options.ts'
import type { UploadedFile, VisitorContent } from '../protocol/content.ts'
import { invalid } from './refusal.ts'

const MAX_CONTENTS = 10
const MAX_CART_ITEMS = 100
/** The longest line: a title, a name, an id. */
const MAX_LINE = 512

/** What a visitor says, checked by hand: this runs for every message. @throws Refusal `validation` */
export function readContents(source: JsonObject): readonly [VisitorContent, ...VisitorContent[]] {
  const { content } = source
  if (!Array.isArray(content) || content.length === 0 || content.length > MAX_CONTENTS) {
    throw invalid('content', `expected a list of 1 to ${MAX_CONTENTS} contents`)
  }
  return (content as readonly Json[]).map(readContent) as unknown as readonly [VisitorContent, ...VisitorContent[]]
}

function readContent(content: Json, index: number): VisitorContent {
  const at = `content[${index}].`
  if (!isObject(content)) throw invalid(`content[${index}]`, 'expected an object')
  switch (content['type']) {
    case 'text':
      return readText(content, at)
    case 'file':
      return compact<UploadedFile>({
        type: 'file',
        id: textOf(content, 'id', 64, at),
        caption: optionalTextOf(content, 'caption', MAX_TEXT_LENGTH, at),
      })
    case 'location':
      return readLocation(content, at)
    case 'choice':
      return compact<Extract<VisitorContent, { type: 'choice' }>>({
        type: 'choice',
        id: textOf(content, 'id', MAX_LINE, at),
        title: textOf(content, 'title', MAX_LINE, at),
        description: optionalTextOf(content, 'description', MAX_LINE, at),
      })
    case 'product':
      return compact<Extract<VisitorContent, { type: 'product' }>>({
        type: 'product',
        productId: textOf(content, 'productId', MAX_LINE, at),
        catalogId: optionalTextOf(content, 'catalogId', MAX_LINE, at),
        title: optionalTextOf(content, 'title', MAX_LINE, at),
        url: optionalPageUrlOf(content, 'url', at),
      })
    case 'cart':
      return readCart(content, at)
    case 'form':
      return readForm(content, at)
    default:
      throw invalid(`${at}type`, 'expected text, file, location, choice, product, cart or form')
  }
}

/** Marks are not taken from visitors: a link that says something else than its address fools the agent who reads it. */
function readText(content: JsonObject, at: string): TextContent {
  const text = textOf(content, 'text', MAX_TEXT_LENGTH, at)
  if (text.trim() === '') throw invalid(`${at}text`, 'expected more than white space')
  return content['direction'] === undefined
    ? { type: 'text', text }
    : { type: 'text', text, direction: oneOf(content, 'direction', ['ltr', 'rtl'], at) }
}

function readLocation(content: JsonObject, at: string): LocationContent {
  const degrees = (name: 'latitude' | 'longitude', limit: number): number => {
    const value = content[name]
    if (typeof value !== 'number' || !(Math.abs(value) <= limit)) throw invalid(at + name, `expected degrees from -${limit} to ${limit}`)
    return value
  }
  return compact<LocationContent>({
    type: 'location',
    latitude: degrees('latitude', 90),
    longitude: degrees('longitude', 180),
    name: optionalTextOf(content, 'name', MAX_LINE, at),
    address: optionalTextOf(content, 'address', MAX_LINE, at),
  })
}

function readCart(content: JsonObject, at: string): CartContent {
  const items = optionalListOf(content, 'items', MAX_CART_ITEMS, at) ?? []
  if (items.length === 0) throw invalid(`${at}items`, 'expected at least one item')
  return compact<CartContent>({
    type: 'cart',
    catalogId: optionalTextOf(content, 'catalogId', MAX_LINE, at),
    text: optionalTextOf(content, 'text', MAX_TEXT_LENGTH, at),
    items: items.map((item, index): CartItem => {
      const place = `${at}items[${index}]`
      if (!isObject(item)) throw invalid(place, 'expected an object')
      const { quantity } = item
      if (typeof quantity !== 'number' || !(quantity > 0 && quantity <= 1e9))
        throw invalid(`${place}.quantity`, 'expected a number above 0')
      return compact<CartItem>({
        productId: textOf(item, 'productId', MAX_LINE, `${place}.`),
        title: optionalTextOf(item, 'title', MAX_LINE, `${place}.`),
        quantity,
        unitPrice: optionalMoneyOf(item, 'unitPrice', `${place}.`),
      })
    }),
  })
}

/** The field as an amount of money, or undefined when it is not there. @throws Refusal `validation` */
export function optionalMoneyOf(source: JsonObject, name: string, at = ''): Money | undefined {
  const money = optionalObjectOf(source, name, at)
  if (money === undefined) return undefined
  const { amount, currency } = money
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) throw invalid(`${at}${name}.amount`, 'expected whole minor units')
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) throw invalid(`${at}${name}.currency`, 'expected an ISO 4217 code')
  return { amount, currency }
}

/** Answers are flat: what the widget's fields can yield, and nothing deeper. */
function readForm(content: JsonObject, at: string): Extract<VisitorContent, { readonly type: 'form' }> {
  const answers = optionalObjectOf(content, 'answers', at)
  if (answers === undefined) throw invalid(`${at}answers`, 'expected an object of answers by field')
  for (const [name, answer] of Object.entries(answers)) {
    if (name.length > MAX_LINE) throw invalid(`${at}answers`, `expected names of at most ${MAX_LINE} characters`)
    const isFlat = typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
    if (!isFlat) throw invalid(`${at}answers`, 'expected texts, numbers and booleans')
  }
  return compact<Pick<FormContent, 'type' | 'formId' | 'name' | 'token' | 'answers'>>({
    type: 'form',
    formId: optionalTextOf(content, 'formId', MAX_LINE, at),
    name: optionalTextOf(content, 'name', MAX_LINE, at),
    token: optionalTextOf(content, 'token', MAX_LINE, at),
    answers,
  })
}
