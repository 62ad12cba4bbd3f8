import type { JSX, RefObject } from 'preact'
import { useContext } from 'preact/hooks'
import type { ConversationView, MessageView } from '../../../shared/api.ts'
import type { ConsoleState, Story } from '../../state/console-state.ts'
import type { Route } from '../../state/route.ts'
import { text } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Empty, Panel } from '../../ui/panel.tsx'
import { dayName, startOfDay } from '../../ui/time-format.ts'
import { Now } from '../../ui/time.tsx'
import { Composer } from '../composer/composer.tsx'
import { MessageItem } from './message-item.tsx'
import { StoryHead } from './story-head.tsx'
import { storyLines } from './story-lines.ts'
import { useReadMarks } from './use-read-marks.ts'
import { useStoryScroll } from './use-story-scroll.ts'
import './story.css'

/** What {@link StoryPanel} needs. */
export interface StoryPanelProps {
  readonly state: ConsoleState
  readonly route: Route
  readonly story: Story | undefined
  readonly quoted: MessageView | undefined
  readonly composer: RefObject<HTMLTextAreaElement | null>
  onQuote(message: MessageView): void
  onUnquote(): void
  onOlder(): void
  onRetry(): void
  onSeen(conversations: readonly ConversationView[]): void
  onSent(customer: string, message: MessageView): void
}

/** One customer's story, over all conversations and numbers, and the answer to it. */
export function StoryPanel(props: StoryPanelProps): JSX.Element {
  const { state, route, story } = props
  const messages = story?.messages ?? []
  const conversations = [...state.conversations.values()]
    .filter(({ customer }) => customer.id === route.customer)
    .sort((one, other) => other.updatedAt - one.updatedAt)
  useReadMarks(messages, conversations, props.onSeen)
  const scroll = useStoryScroll(route.customer, messages, route.message, props.onOlder)
  const now = useContext(Now)

  if (route.customer === undefined) {
    return (
      <Panel name="story" label={text.story.label}>
        <Empty icon="chat" title={text.story.choose}>
          <p>{text.story.chooseHint}</p>
        </Empty>
      </Panel>
    )
  }
  const answered = conversations.find(({ id }) => id === route.conversation) ?? conversations[0]
  const customer = story?.customer ?? answered?.customer
  const name = customer?.name ?? customer?.handle ?? text.nobody
  const language =
    answered?.language ?? messages.findLast(({ annotations }) => annotations?.language !== undefined)?.annotations?.language?.tag
  const quotedBy = new Map(
    messages.flatMap((message) => [[message.id, message] as const, ...idsOf(message).map((id) => [id, message] as const)]),
  )

  return (
    <Panel name="story" label={text.story.label}>
      <StoryHead
        customer={customer}
        name={name}
        language={language}
        conversations={conversations}
        answered={answered}
        typing={conversations.some(({ id }) => state.typing.has(id))}
      />
      <div
        class="panel-body story-scroll"
        ref={scroll.ref}
        onScroll={scroll.onScroll}
        tabIndex={0}
        role="region"
        aria-label={text.story.label}
      >
        {messages.length > 0 ? (
          <ol class="story">
            <li class="story-start">{story?.older === undefined ? text.story.beginning : text.story.older}</li>
            {storyLines(messages, startOfDay).map((line) =>
              line.type === 'day' ? (
                <li key={`day-${line.at}`} class="day">
                  <span>{dayName(line.at, now)}</span>
                </li>
              ) : (
                <MessageItem
                  key={line.message.id}
                  message={line.message}
                  first={line.first}
                  customerName={name}
                  account={conversations.length > 1 ? conversations.find(({ id }) => id === line.message.conversation)?.account : undefined}
                  language={language}
                  quoted={
                    line.message.replyTo === undefined
                      ? undefined
                      : quotedBy.get(line.message.replyTo.id ?? line.message.replyTo.externalId)
                  }
                  found={line.message.id === route.message}
                  onQuote={props.onQuote}
                />
              ),
            )}
          </ol>
        ) : (
          <Nothing state={story?.state ?? 'loading'} onRetry={props.onRetry} />
        )}
      </div>
      {scroll.away && messages.length > 0 ? (
        <div class="story-end">
          <Button icon="down" onClick={scroll.toEnd}>
            {text.story.newest}
          </Button>
        </div>
      ) : null}
      {answered === undefined ? null : (
        <Composer
          key={route.customer}
          input={props.composer}
          name={name}
          language={language}
          conversations={conversations}
          answered={answered}
          quoted={props.quoted}
          onUnquote={props.onUnquote}
          onSent={(message) => props.onSent(answered.customer.id, message)}
        />
      )}
    </Panel>
  )
}

/** The platform's ids of a message, by which others quote it. */
function idsOf({ externalId, parts = [] }: MessageView): readonly string[] {
  return [externalId, ...parts.map((part) => part.externalId)].filter((id) => id !== undefined)
}

function Nothing({ state, onRetry }: { readonly state: Story['state']; readonly onRetry: () => void }): JSX.Element {
  if (state === 'missing') {
    return (
      <Empty icon="question" title={text.story.missing}>
        <p>{text.story.missingHint}</p>
      </Empty>
    )
  }
  if (state === 'failed') {
    return (
      <Empty icon="offline" title={text.story.failed}>
        <Button onClick={onRetry}>{text.tryAgain}</Button>
      </Empty>
    )
  }
  return (
    <p class="story-waiting" role="status">
      {text.loading}
    </p>
  )
}
