import type { Content } from '../model/content.ts'

/** What a person would read of a content: for search and previews. */
export function contentText(content: Content): string {
  switch (content.type) {
    case 'text':
      return content.text
    case 'media':
      return content.caption ?? content.fileName ?? ''
    case 'location':
      return [content.name, content.address].filter(Boolean).join(', ')
    case 'contact':
      return content.name
    case 'card':
      return [content.title, content.text].filter(Boolean).join('\n')
    case 'carousel':
      return [content.text, ...content.cards.map(contentText)].filter(Boolean).join('\n')
    case 'choices':
      return [content.text, ...content.options.map((option) => option.title)].join('\n')
    case 'choice':
      return content.title
    case 'product':
      return [content.title, content.text].filter(Boolean).join('\n')
    case 'cart':
      return [content.text, ...content.items.map((item) => item.title ?? item.productId)].filter(Boolean).join('\n')
    case 'template':
      return content.preview ?? content.name
    case 'form':
      return [content.text, content.name, ...Object.values(content.answers ?? {}).filter((answer) => typeof answer === 'string')]
        .filter(Boolean)
        .join('\n')
    case 'session':
    case 'system':
      return content.text ?? ''
    case 'unsupported':
      return ''
  }
}
