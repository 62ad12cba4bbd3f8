import type { JSX } from 'preact'
import type { LiveEvent } from '../../../shared/api.ts'
import { sentence, text } from '../../text.ts'
import { storyHash } from '../../state/route.ts'
import { Icon } from '../../ui/icon.tsx'
import { Empty, Panel, PanelHead } from '../../ui/panel.tsx'
import { Time } from '../../ui/time.tsx'
import { DayControls } from './day-controls.tsx'
import { lookOf } from './event-look.ts'
import './live.css'

/** What happens, line by line as it is journalled, and the controls of the demo's day. */
export function LivePanel({ feed }: { readonly feed: readonly LiveEvent[] }): JSX.Element {
  return (
    <Panel name="live" label={text.live.label}>
      <DayControls newest={feed[0]?.id} />
      <PanelHead>
        <h2>{text.live.title}</h2>
      </PanelHead>
      <div class="panel-body">
        {feed.length === 0 ? (
          <Empty icon="pulse" title={text.live.none}>
            <p>{text.live.noneHint}</p>
          </Empty>
        ) : (
          <ol class="feed">
            {feed.map((event) => (
              <FeedLine key={event.id} event={event} />
            ))}
          </ol>
        )}
      </div>
    </Panel>
  )
}

function FeedLine({ event }: { readonly event: LiveEvent }): JSX.Element {
  const { icon, tone } = lookOf(event)
  const customer = event.conversation?.customer
  const words = sentence(event, customer?.name ?? customer?.handle ?? text.nobody)
  return (
    <li class="feed-line" data-tone={tone}>
      <Icon name={icon} />
      <span class="feed-words">
        {customer === undefined ? words : <a href={storyHash(customer.id, event.conversation?.id)}>{words}</a>}
        <small>
          {event.conversation === undefined ? null : `${event.conversation.account.name} · `}
          <code>{event.type}</code>
        </small>
      </span>
      <Time at={event.at} look="clock" />
    </li>
  )
}
