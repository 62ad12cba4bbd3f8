import type { CardContent, ChoicesContent, Content, MediaContent, TextContent } from '../model/content.ts'
import type { Capabilities } from '../ports/capabilities.ts'
import { contentText } from './content-text.ts'
import { lengthOf } from './length.ts'
import type { Loss } from './plan.ts'

/** Notes something that the customer will not see. */
type Lose = (what: Loss['what'], explanation: string) => void

/** The content as the channel can show it: itself, or the nearest things that the channel has. */
export function degrade(content: Content, capabilities: Capabilities, lose: Lose): readonly Content[] {
  if (content.type === 'media') return degradeMedia(content, capabilities, lose)
  if (fits(content, capabilities)) return [content]
  switch (content.type) {
    case 'text':
      return [content]
    case 'choices':
      lose('buttons', 'the options are sent as a numbered list')
      return [...header(content, capabilities, lose), text(numbered(content))]
    case 'card':
      return degradeCard(content, capabilities, lose)
    case 'carousel':
      lose('layout', 'the cards are sent one after the other')
      return [...textOf(content.text), ...content.cards.flatMap((card) => degrade(card, capabilities, lose))]
    case 'product':
      lose('layout', 'the product is sent as text')
      return textOf([content.title, content.text, content.url].filter(Boolean).join('\n') || content.productId)
    case 'location':
      lose('interactivity', 'the place is sent as text with its coordinates')
      return [text([content.name, content.address, content.url ?? `${content.latitude},${content.longitude}`].filter(Boolean).join('\n'))]
    case 'contact':
      lose('interactivity', 'the contact is sent as text')
      return [
        text(
          [content.name, ...(content.phones ?? []).map(({ value }) => value), ...(content.emails ?? []).map(({ value }) => value)].join(
            '\n',
          ),
        ),
      ]
    case 'session':
      lose('interactivity', 'the invitation is sent as a link')
      return textOf([content.text, content.url].filter(Boolean).join('\n'))
    default:
      lose('interactivity', `this channel has no ${content.type}; its text is sent`)
      return textOf(contentText(content))
  }
}

/** Whether the channel has this content, within its limits. */
function fits(content: Exclude<Content, MediaContent>, { content: able }: Capabilities): boolean {
  const limits = able[content.type]
  if (limits === undefined) return false
  const within = (value: string | undefined, limit: number | undefined): boolean =>
    value === undefined || limit === undefined || lengthOf(value, limits.unit ?? 'utf16') <= limit
  const few = (count: number): boolean => limits.maxItems === undefined || count <= limits.maxItems
  switch (content.type) {
    case 'choices':
      return (
        content.options.length > 0 &&
        few(content.options.length) &&
        within(content.text, limits.maxLength) &&
        content.options.every(
          (option) => within(option.title, limits.maxTitleLength) && within(option.description, limits.maxDescriptionLength),
        )
      )
    case 'card':
      return few(content.actions?.length ?? 0) && within([content.title, content.text].filter(Boolean).join('\n'), limits.maxLength)
    case 'carousel':
      return few(content.cards.length)
    default:
      return true
  }
}

function degradeMedia(content: MediaContent, { content: able }: Capabilities, lose: Lose): readonly Content[] {
  const limits = able.media
  const kind = limits?.media?.[content.kind] === undefined ? 'file' : content.kind
  const media = limits?.media?.[kind]
  const sendable = media !== undefined && (content.sizeBytes === undefined || content.sizeBytes <= media.maxBytes)
  if (!sendable) {
    lose('media', 'this channel cannot carry the file; its address is sent')
    return textOf(
      [content.caption, content.fileName, content.source.in === 'url' ? content.source.url : undefined].filter(Boolean).join('\n'),
    )
  }
  const { caption, ...bare } = { ...content, kind } satisfies MediaContent
  if (caption === undefined) return [bare]
  const most = limits?.maxCaptionLength ?? Number.POSITIVE_INFINITY
  if (media.caption && lengthOf(caption, limits?.unit ?? 'utf16') <= most) return [{ ...bare, caption }]
  lose('caption', 'the caption follows as a text of its own')
  return [bare, text(caption)]
}

function degradeCard(card: CardContent, capabilities: Capabilities, lose: Lose): readonly Content[] {
  const replies = (card.actions ?? []).flatMap((action) => (action.type === 'reply' ? [{ id: action.id, title: action.title }] : []))
  const links = (card.actions ?? []).flatMap((action) =>
    action.type === 'url' ? [`${action.title}: ${action.url}`] : action.type === 'call' ? [`${action.title}: ${action.phone}`] : [],
  )
  lose('layout', 'the card is sent as text')
  const body = [card.title, card.text, ...links, card.footer].filter(Boolean).join('\n')
  const picture = card.media === undefined ? [] : degradeMedia(card.media, capabilities, lose)
  if (replies.length === 0) return [...picture, ...textOf(body)]
  const choices: ChoicesContent = { type: 'choices', text: body || replies.map(({ title }) => title).join(' / '), options: replies }
  return [...picture, ...degrade(choices, capabilities, lose)]
}

function header(content: ChoicesContent, capabilities: Capabilities, lose: Lose): readonly Content[] {
  return content.header?.type === 'media' ? degradeMedia(content.header, capabilities, lose) : []
}

function numbered(content: ChoicesContent): string {
  const options = content.options.map(
    (option, index) => `${index + 1}. ${option.title}${option.description === undefined ? '' : ` – ${option.description}`}`,
  )
  const heading = content.header?.type === 'text' ? [content.header.text] : []
  return [...heading, content.text, ...options, ...(content.footer === undefined ? [] : [content.footer])].join('\n')
}

const text = (value: string): TextContent => ({ type: 'text', text: value })

const textOf = (value: string | undefined): readonly TextContent[] => (value === undefined || value === '' ? [] : [text(value)])
