import type { TextContent } from '../model/content.ts'
import { writeAddresses } from '../rendering/addresses.ts'
import type { Dialect } from './dialect.ts'

/** Text without marks: the addresses of links are written behind their words. Everything that is read is text. */
export const plainText: Dialect = {
  name: 'plain',
  render: (content: TextContent) => writeAddresses(content, () => false).text,
  parse: (source: string) => ({ type: 'text', text: source }),
}
