import type { CardContent, JsonObject, TextContent, TextEntity } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { MAX_CAPTION, MAX_TEXT } from './capabilities.ts'
import { limited } from './limits.ts'

/** A text with its marks beside it; never in a markup language, so nothing has to be escaped. @throws DeliveryError `rejected` */
export function renderText(content: TextContent): JsonObject {
  return withEntities({ text: limited('content.text', content.text, MAX_TEXT) }, 'entities', content.entities)
}

/** The same words under a file. @throws DeliveryError `rejected` */
export function renderCaption({ text, entities }: TextContent): JsonObject {
  return withEntities({ caption: limited('content, as a caption', text, MAX_CAPTION) }, 'caption_entities', entities)
}

/** Paragraphs as one text, the first of them as its bold heading if there is one. */
export function joinWords(heading: string | undefined, ...paragraphs: readonly (string | undefined)[]): TextContent {
  const text = [heading, ...paragraphs].filter((part) => part !== undefined && part !== '').join('\n\n')
  if (heading === undefined || heading === '') return { type: 'text', text }
  return { type: 'text', text, entities: [{ type: 'bold', start: 0, end: heading.length }] }
}

/** What a card says, apart from its buttons. */
export function cardWords({ title, media, text, footer }: CardContent): TextContent {
  return joinWords(title, media?.caption, text, footer)
}

function withEntities(words: JsonObject, field: string, entities: readonly TextEntity[] | undefined): JsonObject {
  const rendered = (entities ?? []).flatMap((entity) => renderEntity(entity) ?? [])
  return rendered.length === 0 ? words : { ...words, [field]: rendered }
}

/** Undefined for a mark that says nothing to Telegram: a name is found by itself, and an emoji is a character. */
function renderEntity({ type, start, end, url, id, language }: TextEntity): JsonObject | undefined {
  const span = { offset: start, length: end - start }
  switch (type) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'code':
    case 'spoiler':
      return { type, ...span }
    case 'strike':
      return { type: 'strikethrough', ...span }
    case 'quote':
      return { type: 'blockquote', ...span }
    case 'pre':
      return compact<JsonObject>({ type, ...span, language })
    case 'link':
      return url === undefined ? undefined : { type: 'text_link', ...span, url }
    case 'mention':
      // Telegram needs the whole user but reads only the id of it.
      return id !== undefined && /^\d{1,15}$/.test(id)
        ? { type: 'text_mention', ...span, user: { id: Number(id), is_bot: false, first_name: '' } }
        : undefined
    case 'emoji':
      return id === undefined ? undefined : { type: 'custom_emoji', ...span, custom_emoji_id: id }
  }
}
