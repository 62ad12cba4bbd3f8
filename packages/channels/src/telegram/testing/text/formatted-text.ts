import { type Arguments, jsonArgument, textArgument } from '../arguments.ts'
import { refuse } from '../bot-api-error.ts'
import type { TelegramLimits } from '../limits.ts'
import { type FormattedText, readEntities, trimFormatted, withFoundEntities } from './entities.ts'
import { parseHtml } from './parse-html.ts'
import { parseLegacyMarkdown } from './parse-legacy-markdown.ts'
import { parseMarkdown } from './parse-markdown.ts'

const PARSERS: ReadonlyMap<string, (input: string) => FormattedText> = new Map([
  ['html', parseHtml],
  ['markdown', parseLegacyMarkdown],
  ['markdownv2', parseMarkdown],
])

/** The server takes no more before it parses, whatever is left of it afterwards. */
const RAW_BYTES = 32_768

/** Reads a text with its markup or its entities, which only count when there is no `parse_mode` ("sendMessage"). */
export function parseFormatted(input: string, parseMode: string, entities: unknown): FormattedText {
  if (input.length > RAW_BYTES || new TextEncoder().encode(input).length > RAW_BYTES) return refuse('text is too long')
  const mode = parseMode.toLowerCase()
  if (input === '' || mode === '' || mode === 'none') {
    return withFoundEntities(trimFormatted({ text: input, entities: readEntities(entities) }))
  }
  const parse = PARSERS.get(mode) ?? refuse('unsupported parse_mode')
  return withFoundEntities(trimFormatted(parse(input)))
}

/** The `text` of a message that must have one. */
export function readMessageText(args: Arguments, limits: TelegramLimits): FormattedText {
  const input = textArgument(args, 'text')
  if (input === '') return refuse('message text is empty')
  const formatted = parseFormatted(input, textArgument(args, 'parse_mode'), jsonArgument(args, 'entities', 'entities'))
  if (formatted.text === '') return refuse('text must be non-empty')
  return isLonger(formatted.text, limits.textLength) ? refuse('message is too long') : formatted
}

/** The caption of a medium, perhaps empty. `fields` is the request, or one entry of an album. */
export function readCaption(fields: Arguments, limits: TelegramLimits): FormattedText {
  const entities = jsonArgument(fields, 'caption_entities', 'caption entities')
  const formatted = parseFormatted(textArgument(fields, 'caption'), textArgument(fields, 'parse_mode'), entities)
  return isLonger(formatted.text, limits.captionLength) ? refuse('message caption is too long') : formatted
}

/** Whether a text has more code points than that. */
function isLonger(text: string, codePoints: number): boolean {
  return text.length > codePoints && (text.length > codePoints * 2 || Array.from(text).length > codePoints)
}
