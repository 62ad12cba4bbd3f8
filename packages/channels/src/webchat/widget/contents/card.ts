import { h, link } from '../dom.ts'
import type { ChatCard, ChatContent } from '../../protocol/content.ts'
import { mediaView } from './media.ts'
import { moneyText } from './money.ts'
import { actionsView } from './question.ts'
import { textView } from './text.ts'
import type { ViewContext } from './view-context.ts'

/** A picture with title, text and buttons. */
export function cardView({ title, text, media, footer, actions }: ChatCard, context: ViewContext): HTMLElement {
  return h(
    'article',
    { class: 'card' },
    media !== undefined && mediaView(media, context),
    title !== undefined && h('strong', { dir: 'auto' }, title),
    text !== undefined && textView({ text }),
    footer !== undefined && h('small', { dir: 'auto' }, footer),
    actions !== undefined && actions.length > 0 && actionsView(actions, context),
  )
}

/** Cards side by side, which scroll. */
export function carouselView(content: Extract<ChatContent, { readonly type: 'carousel' }>, context: ViewContext): HTMLElement {
  const cards = content.cards.map((card) => h('li', {}, cardView(card, context)))
  return h(
    'div',
    {},
    content.text !== undefined && textView({ text: content.text }),
    h('ul', { class: 'carousel', tabindex: 0, 'aria-label': content.text ?? context.texts.shop }, ...cards),
  )
}

/** A product of the shop. */
export function productView(product: Extract<ChatContent, { readonly type: 'product' }>, context: ViewContext): HTMLElement {
  const { title, productId, text, price, url, media } = product
  const name = h('strong', { dir: 'auto' }, title ?? productId)
  return h(
    'article',
    { class: 'card' },
    media !== undefined && mediaView(media, context),
    url === undefined ? name : link(url, name),
    text !== undefined && textView({ text }),
    price !== undefined && h('span', {}, moneyText(price, context.locale)),
  )
}
