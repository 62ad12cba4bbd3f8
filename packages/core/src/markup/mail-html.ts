import type { TextContent, TextEntity } from '../model/content.ts'
import type { Dialect } from './dialect.ts'
import { encodeEntities } from './html-entities.ts'
import { isLinkAddress } from './link-address.ts'
import { parseMailHtml } from './mail-html-parse.ts'
import { endedByLine, isWholeLines, quotesOutermost, writableSpans, writeSpans } from './walk-spans.ts'

const TAGS: { readonly [T in TextEntity['type']]?: string } = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  pre: 'pre',
  quote: 'blockquote',
  link: 'a',
}

/**
 * The HTML of an e-mail. Written without styles, so that every mail program shows it; read tolerantly, since mail programs write what they
 * like: unknown elements leave their text, scripts, styles and the head are dropped, blocks become lines, white space becomes one space. Only
 * addresses of http, https, mailto and tel are links. Quotes and blocks of code that are not whole lines cannot stand in HTML without breaking
 * the line: the quote is left out, the block is written as code.
 */
export const mailHtml: Dialect = {
  name: 'mail-html',
  render(content: TextContent) {
    const { text } = content
    const isWritable = (span: TextEntity): boolean =>
      span.type === 'link'
        ? isLinkAddress(span.url ?? '')
        : span.type === 'quote'
          ? isWholeLines(text, span)
          : TAGS[span.type] !== undefined
    const spans = writableSpans(content, isWritable).flatMap((span) => endedByLine(text, span))
    const blocks = (span: TextEntity): boolean => span.type === 'quote' || (span.type === 'pre' && isWholeLines(text, span))
    // An end of a block ends the line, so the line break after it is not written again.
    let isAfterBlock = false
    // HTML shows a run of spaces as one, and none at the beginning of a line.
    let before = ''
    return writeSpans(text, quotesOutermost(spans), {
      open(span) {
        isAfterBlock = false
        if (span.type === 'link') return `<a href="${encodeEntities(span.url ?? '')}">`
        // A line break right behind the tag is not shown (HTML Living Standard, section 13.1.2.5), one more is.
        if (span.type === 'pre' && blocks(span)) return text[span.start] === '\n' ? '<pre>\n' : '<pre>'
        return `<${span.type === 'pre' ? 'code' : TAGS[span.type]}>`
      },
      close(span) {
        isAfterBlock = blocks(span)
        return `</${span.type === 'pre' && !isAfterBlock ? 'code' : TAGS[span.type]}>`
      },
      text(piece, open) {
        const written = isAfterBlock && piece.startsWith('\n') ? piece.slice(1) : piece
        isAfterBlock = false
        if (open.some((span) => span.type === 'pre' && blocks(span))) return encodeEntities(piece)
        const spaced = encodeEntities(written).replace(/ /g, (space, at: number, whole: string) =>
          /\S/.test(at === 0 ? before : whole.charAt(at - 1)) ? space : '&nbsp;',
        )
        before = piece.at(-1) ?? ''
        return spaced.replaceAll('\n', '<br>')
      },
    })
  },
  parse: parseMailHtml,
}
