import type { JSX } from 'preact'
import type { SearchPage } from '../../../shared/api.ts'
import { readableText } from '../../content-text.ts'
import { ROW_CLASS } from '../../shortcuts.ts'
import { storyHash } from '../../state/route.ts'
import { text } from '../../text.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Empty } from '../../ui/panel.tsx'
import { Time } from '../../ui/time.tsx'
import { marked } from './marked.ts'

/** The messages in which all words were found. */
export function SearchResults({ found, query }: { readonly found: SearchPage | undefined; readonly query: string }): JSX.Element {
  if (found === undefined) return <p class="search-note">{text.loading}</p>
  if (found.items.length === 0) {
    return (
      <Empty icon="search" title={text.list.noHits}>
        <p>{text.list.noHitsHint}</p>
      </Empty>
    )
  }
  return (
    <>
      <p class="search-note" role="status">
        {text.list.hits(found.items.length)}
      </p>
      <ul>
        {found.items.map(({ message, conversation }) => {
          const { customer } = conversation
          const name = customer.name ?? customer.handle
          return (
            <li key={message.id}>
              <a class={`${ROW_CLASS} row`} href={storyHash(customer.id, conversation.id, message.id)}>
                <span class="row-face">
                  <Avatar id={customer.id} name={name} />
                </span>
                <span class="row-name">
                  <bdi>{name}</bdi>
                </span>
                <span class="row-time">
                  <Time at={message.sentAt} />
                </span>
                <span class="row-preview row-hit" dir="auto" lang={message.annotations?.language?.tag}>
                  {message.direction === 'outbound' ? text.list.you : ''}
                  {marked(readableText(message.content), query).map((piece, index) =>
                    piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
                  )}
                </span>
                <span class="row-foot">
                  <Badge>{conversation.account.name}</Badge>
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}
