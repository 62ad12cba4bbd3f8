import type { JSX } from 'preact'
import type { ConversationView } from '../../../shared/api.ts'
import { ROW_CLASS } from '../../shortcuts.ts'
import { storyHash } from '../../state/route.ts'
import { text } from '../../text.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Since, Time } from '../../ui/time.tsx'
import { ChannelMark } from '../../ui/channel-mark.tsx'

/** What {@link ConversationRow} shows. */
export interface ConversationRowProps {
  readonly conversation: ConversationView
  readonly unread: boolean
  readonly typing: boolean
  /** It is the one whose story is open. */
  readonly current: boolean
}

/** One conversation of the list: who, on which number, what was said last, and whether somebody waits. */
export function ConversationRow({ conversation, unread, typing, current }: ConversationRowProps): JSX.Element {
  const { customer, account, lastMessage, lastKind, waitingSince, status, language } = conversation
  const name = customer.name ?? customer.handle
  const preview = lastMessage?.preview || (lastKind === undefined ? '' : text.kinds[lastKind])
  return (
    <li>
      <a
        class={`${ROW_CLASS} row`}
        href={storyHash(customer.id, conversation.id)}
        aria-current={current ? 'true' : undefined}
        data-unread={unread ? '' : undefined}
      >
        <span class="row-face">
          <Avatar id={customer.id} name={name} />
          <ChannelMark channel={account.channel} />
        </span>
        <span class="row-name">
          <bdi>{name}</bdi>
          {unread ? <span class="visually-hidden">{text.list.unread}</span> : null}
        </span>
        <span class="row-time">{lastMessage === undefined ? null : <Time at={lastMessage.at} />}</span>
        <span class="row-preview" dir="auto" lang={language}>
          {typing ? text.list.typing : preview}
        </span>
        <span class="row-foot">
          <Badge>{account.name}</Badge>
          {waitingSince === undefined ? null : (
            <Badge tone="waiting">
              {text.list.waits} <Since at={waitingSince} />
            </Badge>
          )}
          {status === 'resolved' ? <Badge tone="good">{text.statuses.resolved}</Badge> : null}
        </span>
      </a>
    </li>
  )
}
