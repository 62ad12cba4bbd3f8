import type { TextContent, TextEntity } from '../model/content.ts'
import type { Dialect } from './dialect.ts'
import { telegramAddress } from './telegram-address.ts'
import { parseTelegramMarkdown } from './telegram-markdown-parse.ts'
import { endedByLine, isVerbatim, isWholeLines, quotesOutermost, writableSpans, writeSpans } from './walk-spans.ts'

const SIGNS: { readonly [T in TextEntity['type']]?: string } = {
  bold: '*',
  italic: '_',
  underline: '__',
  strike: '~',
  spoiler: '||',
  code: '`',
}

/**
 * Telegram's MarkdownV2 (Telegram Bot API, "MarkdownV2 style", read 2026-08). Every sign is escaped where it is text, so Telegram refuses
 * nothing that is rendered here. A quote that is not made of whole lines is left out.
 *
 * @example
 * telegramMarkdown.render({ type: 'text', text: 'Total: 5.00', entities: [{ type: 'bold', start: 7, end: 11 }] }) // 'Total: *5\\.00*'
 */
export const telegramMarkdown: Dialect = {
  name: 'telegram-markdown',
  render(content: TextContent) {
    const { text } = content
    const blocks = content.entities?.filter(({ type }) => type === 'pre') ?? []
    const isWritable = (span: TextEntity): boolean => {
      if (span.type !== 'quote') return SIGNS[span.type] !== undefined || span.type === 'pre' || telegramAddress(span) !== undefined
      return isWholeLines(text, span) && !blocks.some(({ start, end }) => start < span.end && end > span.start)
    }
    const spans = quotesOutermost(writableSpans(content, isWritable).flatMap((span) => endedByLine(text, span)))
    let last = ''
    let follows: 'quote' | 'other' = 'other'
    const sign = (mark: string): string => {
      // `_` and `__` in a row would be read from the left; an empty bold parts them (Bot API, same section).
      const written = mark.startsWith('_') && last === '_' ? `**${mark}` : mark
      last = mark.at(-1) ?? ''
      return written
    }
    return writeSpans(text, spans, {
      // Two quotes in a row would be one; an empty bold parts them too.
      open: (span) => (span.type === 'quote' ? (follows === 'quote' ? '**>' : '>') : sign(opening(span))),
      close(span) {
        if (span.type !== 'quote') return sign(closing(span))
        follows = 'quote'
        return ''
      },
      text(piece, open) {
        last = ''
        if (piece !== '\n') follows = 'other'
        const isQuoted = open.some(({ type }) => type === 'quote')
        const escaped = open.some(isVerbatim) ? piece.replace(/[`\\]/g, '\\$&') : piece.replace(/[_*[\]()~`>#+\-=|{}.!\\]/g, '\\$&')
        return isQuoted ? escaped.replaceAll('\n', '\n>') : escaped
      },
    })
  },
  parse: parseTelegramMarkdown,
}

function opening(span: TextEntity): string {
  if (span.type === 'pre') return `\`\`\`${/^[\w+#-]+$/.test(span.language ?? '') ? span.language : ''}\n`
  return SIGNS[span.type] ?? (span.type === 'emoji' ? '![' : '[')
}

function closing(span: TextEntity): string {
  if (span.type === 'pre') return '```'
  return SIGNS[span.type] ?? `](${(telegramAddress(span) ?? '').replace(/[)\\]/g, '\\$&')})`
}
