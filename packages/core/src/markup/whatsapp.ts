import type { TextContent } from '../model/content.ts'
import { writeAddresses } from '../rendering/addresses.ts'
import type { Dialect } from './dialect.ts'
import { renderSigns } from './sign-marks.ts'
import { parseSigns } from './sign-parse.ts'

/**
 * WhatsApp's signs (WhatsApp Help Center, "How to format your messages", read 2026-08): `*bold*`, `_italic_`, `~strike~`, `` `code` ``,
 * ```` ```block``` ````, `> quote`. Nothing can be escaped, so signs that are meant as text are sent as they are. A link whose address is not
 * in its words is followed by the address.
 *
 * @example
 * whatsappMarkup.render({ type: 'text', text: 'Total: 5 EUR', entities: [{ type: 'bold', start: 7, end: 12 }] }) // 'Total: *5 EUR*'
 */
export const whatsappMarkup: Dialect = {
  name: 'whatsapp',
  render(content: TextContent) {
    if (content.entities === undefined || content.entities.length === 0) return content.text
    return renderSigns(
      writeAddresses(content, ({ type }) => type !== 'link'),
      { escape: (text) => text },
    )
  },
  parse: (source: string) => parseSigns(source, { quotes: ['> '], unescape: (piece) => piece }),
}
