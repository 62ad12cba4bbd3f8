import type { JSX, TargetedEvent } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import type { ConversationPage } from '../../../shared/api.ts'
import { SEARCH_ID } from '../../shortcuts.ts'
import { listed, type ConsoleAction, type ConsoleState } from '../../state/console-state.ts'
import type { Route } from '../../state/route.ts'
import { isUnread, type Seen } from '../../state/seen.ts'
import { text } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Empty, Panel } from '../../ui/panel.tsx'
import { Segments } from '../../ui/segments.tsx'
import { ConversationRow } from './conversation-row.tsx'
import { SearchResults } from './search-results.tsx'
import { useListPages, type Filter } from './use-list-pages.ts'
import { useSearch } from './use-search.ts'
import './conversations.css'

const FILTERS = (['all', 'open', 'waiting', 'resolved'] as const).map((value) => ({
  value,
  name: text.list.filters[value],
  hint: text.list.hints[value],
}))

/** How near to the end the list is when it asks for more, in pixels. */
const NEAR_END_PX = 400

/** What {@link ConversationsPanel} needs. */
export interface ConversationsPanelProps {
  readonly state: ConsoleState
  readonly route: Route
  readonly seen: Seen
  readonly era: number
  onListed(action: Extract<ConsoleAction, { type: 'listed' }>): void
}

/** All conversations, the last active first, and search over what was said in them. */
export function ConversationsPanel({ state, route, seen, era, onListed }: ConversationsPanelProps): JSX.Element {
  const [filter, setFilter] = useState<Filter>('all')
  const [query, setQuery] = useState('')
  const found = useSearch(query)
  const takePage = useCallback((page: ConversationPage) => onListed({ type: 'listed', page }), [onListed])
  const pages = useListPages(filter, era, takePage)
  const shown = listed(state.conversations, filter)

  const onScroll = ({ currentTarget }: TargetedEvent<HTMLDivElement>): void => {
    const left = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight
    if (pages.more && left < NEAR_END_PX) pages.loadMore()
  }

  return (
    <Panel name="conversations" label={text.list.label}>
      <div class="list-tools">
        <div class="search" role="search">
          <Icon name="search" />
          <input
            id={SEARCH_ID}
            type="search"
            dir="auto"
            value={query}
            placeholder={text.list.search}
            aria-label={text.list.search}
            autoComplete="off"
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
          {query === '' ? (
            <kbd aria-hidden="true">/</kbd>
          ) : (
            <Button look="quiet" icon="close" label={text.list.clear} onClick={() => setQuery('')} />
          )}
        </div>
        <Segments label={text.list.filter} value={filter} options={FILTERS} onChoose={setFilter} />
      </div>
      <div class="panel-body" onScroll={onScroll}>
        {query.trim() === '' ? list() : <SearchResults found={found} query={query} />}
      </div>
      <Keys />
    </Panel>
  )

  function list(): JSX.Element {
    if (shown.length > 0) {
      return (
        <ul>
          {shown.map((conversation) => (
            <ConversationRow
              key={conversation.id}
              conversation={conversation}
              unread={isUnread(conversation, seen)}
              typing={state.typing.has(conversation.id)}
              current={conversation.customer.id === route.customer && (route.conversation ?? conversation.id) === conversation.id}
            />
          ))}
        </ul>
      )
    }
    if (pages.state === 'loading') return <Waiting />
    if (pages.state === 'failed') {
      return (
        <Empty icon="offline" title={text.list.failed}>
          <Button onClick={pages.loadMore}>{text.tryAgain}</Button>
        </Empty>
      )
    }
    if (filter !== 'all') return <Empty icon="inbox" title={text.list.noneOfThese} />
    return (
      <Empty icon="inbox" title={text.list.none}>
        <p>{text.list.noneHint}</p>
      </Empty>
    )
  }
}

/** The shape of what is coming, so that nothing jumps when it is there. */
function Waiting(): JSX.Element {
  return (
    <ul aria-busy="true" aria-label={text.loading}>
      {[0, 1, 2, 3, 4].map((index) => (
        <li key={index} class="row-waiting" aria-hidden="true">
          <span />
          <span />
        </li>
      ))}
    </ul>
  )
}

function Keys(): JSX.Element {
  return (
    <p class="keys" aria-hidden="true">
      {text.list.keys.map(([key, meaning]) => (
        <span key={key}>
          {key.split(' ').map((one) => (
            <kbd key={one}>{one}</kbd>
          ))}
          {meaning}
        </span>
      ))}
    </p>
  )
}
