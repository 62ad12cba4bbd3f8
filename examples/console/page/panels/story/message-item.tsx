import type { JSX } from 'preact'
import type { AccountView, MessageView } from '../../../shared/api.ts'
import { mediaUrl } from '../../api.ts'
import { readableText } from '../../content-text.ts'
import { languageName } from '../../language-name.ts'
import { text } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Tick } from '../../ui/tick.tsx'
import { Time } from '../../ui/time.tsx'
import { ContentView } from './contents/content-view.tsx'
import { deliveryOf } from './delivery-of.ts'
import { FindingMark } from './finding-mark.tsx'
import { Losses } from './losses.tsx'

/** What {@link MessageItem} shows. */
export interface MessageItemProps {
  readonly message: MessageView
  /** Says who wrote. */
  readonly first: boolean
  readonly customerName: string
  /** The number it came to or left from, where the story has several. */
  readonly account: AccountView | undefined
  /** The language that the conversation is probably in. */
  readonly language: string | undefined
  readonly quoted: MessageView | undefined
  /** It is the one that was looked for. */
  readonly found: boolean
  onQuote(message: MessageView): void
}

/** One message of the story. */
export function MessageItem({ message, first, customerName, account, language, quoted, found, onQuote }: MessageItemProps): JSX.Element {
  const { id, direction, content, edits = [], deletedAt, reactions = [], replyTo, forwarded, sentAt, references = [] } = message
  const told = message.annotations?.language
  const lang = told?.tag ?? language
  const delivery = deliveryOf(message)
  const failed = delivery?.state === 'failed' || delivery?.state === 'blocked-by-platform'
  const contents = content.map((item, index) => (
    <ContentView key={index} content={item} media={mediaUrl(id, index)} {...(lang === undefined ? {} : { language: lang })} />
  ))
  return (
    <li
      id={messageElementId(id)}
      class="message"
      data-direction={direction}
      data-role={message.author.role}
      data-first={first ? '' : undefined}
      data-found={found ? '' : undefined}
    >
      {first ? (
        <p class="message-author">
          <bdi>{authorName(message, customerName)}</bdi>
          {message.author.role === 'bot' || message.author.role === 'system' ? <Badge tone="accent">{text.story.bot}</Badge> : null}
          {account === undefined ? null : (
            <Badge>{direction === 'inbound' ? text.story.to(account.name) : text.story.from(account.name)}</Badge>
          )}
        </p>
      ) : null}
      <div class="message-line">
        <div class="bubble">
          {forwarded === undefined ? null : <p class="content-note">{text.story.forwarded[forwarded]}</p>}
          {references.some(({ type }) => type === 'advert') ? <p class="content-note">{text.story.fromAdvert}</p> : null}
          {replyTo === undefined ? null : <Quote message={quoted} customerName={customerName} />}
          {deletedAt === undefined ? (
            contents
          ) : (
            <>
              <p class="content-note">
                <Icon name="bin" />
                {direction === 'inbound' ? text.story.deleted : text.story.deletedByUs}
              </p>
              <details class="more">
                <summary>{text.story.wasThere}</summary>
                {contents}
              </details>
            </>
          )}
          {edits.length === 0 ? null : (
            <details class="more">
              <summary>{text.story.versions(edits.length)}</summary>
              {edits.map((edit) => (
                <div key={edit.at} class="version">
                  {edit.content.map((item, index) => (
                    <ContentView key={index} content={item} {...(lang === undefined ? {} : { language: lang })} />
                  ))}
                </div>
              ))}
            </details>
          )}
          <p class="message-foot">
            {told === undefined ? null : (
              <span class="message-language" title={told.explanation?.summary}>
                {languageName(told.tag)}
              </span>
            )}
            {edits.length > 0 ? <span>{text.story.edited}</span> : null}
            <Time at={sentAt} look="clock" />
            {delivery === undefined ? null : <Tick state={delivery.state} />}
          </p>
        </div>
        <Button look="quiet" icon="quote" label={text.story.quote} onClick={() => onQuote(message)} />
      </div>
      {reactions.length === 0 ? null : (
        <ul class="reactions">
          {reactions.map(({ emoji, by }) => (
            <li key={`${by.role}:${by.id}`} title={by.name ?? by.id}>
              {emoji}
              <span class="visually-hidden">{by.name ?? by.id}</span>
            </li>
          ))}
        </ul>
      )}
      <Losses message={message} language={lang} />
      <FindingMark message={message} language={lang} />
      {failed ? (
        <p class="message-failure">
          <Icon name="alert" />
          <span>
            {text.delivery[delivery.state]}. {delivery.reason === undefined ? null : text.failures[delivery.reason.kind]}
            {delivery.reason?.code === undefined ? null : <code>{delivery.reason.code}</code>}
          </span>
        </p>
      ) : null}
    </li>
  )
}

/** The id of a message's element, to scroll to. */
export function messageElementId(message: string): string {
  return `message-${message}`
}

/** The name to show for whoever wrote. */
export function authorName({ author, echo }: MessageView, customerName: string): string {
  if (author.role === 'customer') return author.name ?? customerName
  if (echo === true) return text.story.elsewhere
  return author.name ?? text.title
}

function Quote({ message, customerName }: { readonly message: MessageView | undefined; readonly customerName: string }): JSX.Element {
  if (message === undefined) return <p class="quote">{text.story.quoteUnknown}</p>
  return (
    <button
      type="button"
      class="quote"
      onClick={() => document.getElementById(messageElementId(message.id))?.scrollIntoView({ block: 'center', behavior: 'smooth' })}
    >
      <strong>
        <bdi>{authorName(message, customerName)}</bdi>
      </strong>
      <span dir="auto" lang={message.annotations?.language?.tag}>
        {readableText(message.content)}
      </span>
    </button>
  )
}
