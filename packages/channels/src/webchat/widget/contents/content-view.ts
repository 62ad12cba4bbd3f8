import type { CartContent, ContactContent, LocationContent, SessionContent } from '@crossdesk/core'
import type { ChatContent, VisitorContent } from '../../protocol/content.ts'
import { h, icon, link } from '../dom.ts'
import { icons } from '../icons.ts'
import { cardView, carouselView, productView } from './card.ts'
import { formView } from './form.ts'
import { mediaView } from './media.ts'
import { moneyText } from './money.ts'
import { questionView } from './question.ts'
import { textView } from './text.ts'
import type { ViewContext } from './view-context.ts'

/** A content as an element. What the visitor has only just written stands as it was posted: with the file, not its address. */
export function contentView(content: ChatContent | Extract<VisitorContent, { readonly type: 'file' }>, context: ViewContext): HTMLElement {
  switch (content.type) {
    case 'text':
      return textView(content)
    case 'media':
      return mediaView(content, context)
    case 'file':
      return h('div', { class: 'file' }, icon(icons.file), h('span', { dir: 'auto' }, content.caption ?? context.texts.file))
    case 'choices':
      return questionView(content, context)
    case 'choice':
      return textView({ text: content.title })
    case 'card':
      return cardView(content, context)
    case 'carousel':
      return carouselView(content, context)
    case 'product':
      return productView(content, context)
    case 'cart':
      return cartView(content, context)
    case 'form':
      return formView(content, context)
    case 'location':
      return placeView(content, context)
    case 'contact':
      return contactView(content)
    case 'session':
      return sessionView(content)
    default:
      // A newer server may say what this widget does not know.
      content satisfies never
      return h('div')
  }
}

function cartView({ items, text }: CartContent, { locale }: ViewContext): HTMLElement {
  const lines = items.map(({ title, productId, quantity, unitPrice }) =>
    h(
      'li',
      { dir: 'auto' },
      `${quantity.toLocaleString(locale)} × ${title ?? productId}`,
      unitPrice !== undefined && ` · ${moneyText(unitPrice, locale)}`,
    ),
  )
  return h('div', {}, text !== undefined && textView({ text }), h('ul', { class: 'cart' }, ...lines))
}

function placeView({ name, address, url, latitude, longitude }: LocationContent, { texts }: ViewContext): HTMLElement {
  const map = url ?? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`
  return h(
    'address',
    {},
    name !== undefined && h('strong', { dir: 'auto' }, name),
    address !== undefined && h('span', { dir: 'auto' }, address),
    link(map, texts.map),
  )
}

function contactView({ name, organisation, phones = [], emails = [] }: ContactContent): HTMLElement {
  return h(
    'address',
    {},
    h('strong', { dir: 'auto' }, name),
    organisation !== undefined && h('span', { dir: 'auto' }, organisation),
    ...phones.map(({ value }) => link(`tel:${value}`, h('bdi', {}, value))),
    ...emails.map(({ value }) => link(`mailto:${value}`, value)),
  )
}

function sessionView({ text, url, kind }: SessionContent): HTMLElement {
  const invitation = url === undefined ? undefined : link(url, text ?? kind)
  if (invitation !== undefined) invitation.className = 'action'
  return invitation ?? textView({ text: text ?? kind })
}
