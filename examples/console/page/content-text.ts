import type { Content } from '@crossdesk/core'
import { text } from './text.ts'

/** A message in a line: its words, or the names of what it is. */
export function readableText(content: readonly Content[]): string {
  return content.map(oneLine).join(' · ')
}

function oneLine(content: Content): string {
  switch (content.type) {
    case 'text':
    case 'choices':
      return content.text
    case 'media':
      return content.caption ?? content.fileName ?? text.kinds[content.kind]
    case 'choice':
      return content.title
    case 'location':
      return content.name ?? content.address ?? text.kinds.location
    case 'contact':
      return content.name
    case 'cart':
      return content.text || text.kinds.cart
    case 'template':
      return content.preview ?? text.content.template(content.name)
    default:
      return 'text' in content && content.text ? content.text : text.kinds[content.type]
  }
}
