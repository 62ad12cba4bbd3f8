import type { CardContent } from '@crossdesk/core'
import { MAX_BUTTON, MAX_BUTTONS, MAX_HEADER } from './capabilities.ts'
import { limited, rejected, webAddress } from './limits.ts'
import { renderReplyButton } from './render-choices.ts'
import { renderInteractive, type InteractiveParts } from './render-interactive.ts'
import { renderMedia, renderText } from './render-plain.ts'
import type { WhatsAppMessage } from './whatsapp-message.ts'

/**
 * A card: with one link, or with up to three reply buttons, or without any; WhatsApp cannot mix them. The picture stands above the text,
 * or else the title does. A title or footer that is too long for its place stands in the text.
 *
 * @throws DeliveryError `rejected`
 */
export function renderCard(card: CardContent): WhatsAppMessage {
  const actions = card.actions ?? []
  if (actions.length === 0) return renderPlainCard(card)
  const [first] = actions
  if (first?.type === 'url') {
    if (actions.length > 1) throw rejected('content.actions', 'a card with a link has no other action')
    const display_text = limited('content.actions[0].title', first.title, MAX_BUTTON)
    const url = webAddress('content.actions[0].url', first.url)
    return renderInteractive({ ...layout(card), type: 'cta_url', action: { name: 'cta_url', parameters: { display_text, url } } })
  }
  if (actions.length > MAX_BUTTONS) throw rejected('content.actions', `expected at most ${MAX_BUTTONS}, got ${actions.length}`)
  const buttons = actions.map((action, index) => {
    const field = `content.actions[${index}]`
    if (action.type !== 'reply') throw rejected(`${field}.type`, `expected reply, got ${action.type}`)
    return renderReplyButton(field, action)
  })
  return renderInteractive({ ...layout(card), type: 'button', action: { buttons } })
}

function layout({ title, text, media, footer }: CardContent): Pick<InteractiveParts, 'header' | 'body' | 'footer'> {
  const isFooterShort = footer === undefined || footer.length <= MAX_HEADER
  const below = isFooterShort ? undefined : footer
  const place = { footer: isFooterShort ? footer : undefined }
  if (media !== undefined) return { header: media, body: joined(title, text, below), ...place }
  if (title === undefined || text === undefined || title.length > MAX_HEADER) return { body: joined(title, text, below), ...place }
  return { header: { type: 'text', text: title }, body: joined(text, below), ...place }
}

/** Without actions it is a picture with a caption, or a text. */
function renderPlainCard({ title, text, media, footer }: CardContent): WhatsAppMessage {
  const words = joined(title, text, footer)
  if (media === undefined) return renderText({ type: 'text', text: words })
  return renderMedia(words === '' ? media : { ...media, caption: words })
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n\n')
}
