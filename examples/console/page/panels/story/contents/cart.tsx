import type { CartContent, ProductContent } from '@crossdesk/core'
import type { JSX } from 'preact'
import { formatMoney, totalOf } from '../../../money.ts'
import { text } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import { TextView } from './text.tsx'

/** What the customer wants to buy, line by line, and what it costs. */
export function CartView({ content, language }: { readonly content: CartContent; readonly language: string | undefined }): JSX.Element {
  const total = totalOf(content.items)
  return (
    <>
      <div class="cart">
        <p class="content-note">
          <Icon name="cart" />
          {text.kinds.cart} · {text.content.items(content.items.reduce((sum, { quantity }) => sum + quantity, 0))}
        </p>
        <table>
          <tbody>
            {content.items.map(({ productId, title, quantity, unitPrice }) => (
              <tr key={productId}>
                <td>
                  <span dir="auto">{title ?? productId}</span>
                </td>
                <td>{quantity} ×</td>
                <td>{unitPrice === undefined ? '–' : formatMoney(unitPrice)}</td>
              </tr>
            ))}
          </tbody>
          {total === undefined ? null : (
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {text.content.total}
                </th>
                <td>{formatMoney(total)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {content.text ? <TextView text={content.text} language={language} /> : null}
    </>
  )
}

/** One product of the catalogue. */
export function ProductView({
  content,
  language,
}: {
  readonly content: ProductContent
  readonly language: string | undefined
}): JSX.Element {
  const { productId, title, price } = content
  return (
    <>
      <div class="file">
        <Icon name="cart" />
        <span>
          <bdi>{title ?? productId}</bdi>
          {price === undefined ? null : <small>{formatMoney(price)}</small>}
        </span>
      </div>
      {content.text ? <TextView text={content.text} language={language} /> : null}
    </>
  )
}
