import type { TextContent } from '../model/content.ts'
import type { Dialect } from './dialect.ts'
import { isLinkAddress } from './link-address.ts'
import { renderSigns } from './sign-marks.ts'
import { parseSigns } from './sign-parse.ts'
import type { TextBuilder } from './text-builder.ts'

/**
 * Slack's mrkdwn (Slack API, "Formatting text for app surfaces", read 2026-08): the signs of WhatsApp, links as `<address|words>`, people as
 * `<@id>`; `&`, `<` and `>` are escaped. There is no underline and no spoiler.
 */
export const slackMarkup: Dialect = {
  name: 'slack',
  render: (content: TextContent) =>
    renderSigns(content, {
      escape,
      around({ type, url, id }) {
        if (type === 'link' && url !== undefined && isLinkAddress(url)) return [`<${escapeAddress(url)}|`, '>']
        if (type === 'mention' && id !== undefined && /^[\w-]+$/.test(id)) return [`<@${id}|`, '>']
        return undefined
      },
    }),
  parse: (source: string) => parseSigns(source, { quotes: ['&gt; ', '&gt;', '> ', '>'], unescape, angle: readAngle }),
}

/** `<address>`, `<address|words>`, `<@id>`, `<@id|name>`, `<#id|channel>`, `<!here>`. */
function readAngle(inside: string, builder: TextBuilder): boolean {
  const bar = inside.indexOf('|')
  const target = unescape(bar === -1 ? inside : inside.slice(0, bar))
  const words = bar === -1 ? undefined : unescape(inside.slice(bar + 1))
  const sign = target.charAt(0)
  if (sign === '@') return writeSpan(builder, { type: 'mention', id: target.slice(1) }, words ?? target)
  if (sign === '#' || sign === '!') {
    builder.write(words ?? (sign === '!' ? `@${target.slice(1)}` : target))
    return true
  }
  if (!isLinkAddress(target)) return false
  return writeSpan(builder, { type: 'link', url: target }, words ?? target.replace(/^mailto:/i, ''))
}

function writeSpan(builder: TextBuilder, span: { type: 'mention'; id: string } | { type: 'link'; url: string }, words: string): true {
  const { type, ...more } = span
  builder.open(type, more)
  builder.write(words)
  builder.close(type)
  return true
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A bar would end the address. */
function escapeAddress(url: string): string {
  return escape(url).replaceAll('|', '%7C')
}

/** `&amp;` last, so that what was escaped twice is unescaped once. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
