import type { ConversationPage, ConversationView, CustomerView, LiveEvent, MessageView, StoryPage } from '../../shared/api.ts'
import { upsertMessages } from './message-order.ts'

/** What the page knows. */
export interface ConsoleState {
  readonly connection: 'connecting' | 'live' | 'offline'
  readonly conversations: ReadonlyMap<string, ConversationView>
  /** By customer; the ones looked at last. */
  readonly stories: ReadonlyMap<string, Story>
  /** Newest first. */
  readonly feed: readonly LiveEvent[]
  /** Customers who write at the moment, by conversation. */
  readonly typing: ReadonlySet<string>
}

/** One customer's story, as far as it is loaded. */
export interface Story {
  readonly state: 'loading' | 'ready' | 'missing' | 'failed'
  readonly customer?: CustomerView
  /** Oldest first. */
  readonly messages: readonly MessageView[]
  /** Where older messages begin; absent at the beginning of the story. */
  readonly older?: string
}

/** What can change what the page knows. */
export type ConsoleAction =
  | { readonly type: 'connection'; readonly connection: ConsoleState['connection'] }
  | { readonly type: 'happened'; readonly events: readonly LiveEvent[] }
  | { readonly type: 'listed'; readonly page: Pick<ConversationPage, 'items'> }
  | { readonly type: 'story-opened'; readonly customer: string }
  | { readonly type: 'story-loaded'; readonly customer: string; readonly page: StoryPage }
  | { readonly type: 'story-failed'; readonly customer: string; readonly state: 'missing' | 'failed' }
  | { readonly type: 'sent'; readonly customer: string; readonly message: MessageView }
  /** What is known is too old to go on from. */
  | { readonly type: 'forget' }

const MAX_FEED = 200
const MAX_STORIES = 12

/** The page before it knows anything. */
export const nothingKnown: ConsoleState = {
  connection: 'connecting',
  conversations: new Map(),
  stories: new Map(),
  feed: [],
  typing: new Set(),
}

/**
 * What the page knows after an action. Events carry conversations and messages as they were when the event was sent, each change has an event, and they
 * come in order; so the newest event is right, and a message that came with one is at least as new as the same in a page loaded meanwhile.
 */
export function afterAction(state: ConsoleState, action: ConsoleAction): ConsoleState {
  switch (action.type) {
    case 'connection':
      return { ...state, connection: action.connection }
    case 'happened':
      return afterEvents(state, action.events)
    case 'listed':
      return { ...state, conversations: withConversations(state.conversations, action.page.items) }
    case 'story-opened': {
      const { state: _before, ...known } = state.stories.get(action.customer) ?? { messages: [] }
      return { ...state, stories: withStory(state.stories, action.customer, { ...known, state: 'loading' }) }
    }
    case 'story-loaded':
      return afterStoryPage(state, action.customer, action.page)
    case 'story-failed':
      return changeStory(state, action.customer, (story) => ({ ...story, state: action.state }))
    case 'sent':
      return changeStory(state, action.customer, (story) => ({
        ...story,
        messages: upsertMessages(story.messages, [action.message], 'known'),
      }))
    case 'forget':
      return { ...nothingKnown, connection: state.connection }
  }
}

function afterEvents(state: ConsoleState, events: readonly LiveEvent[]): ConsoleState {
  const known = new Set(state.feed.map(({ id }) => id))
  const fresh = events.filter(({ id }) => !known.has(id))
  const typing = new Set(state.typing)
  const incoming = new Map<string, MessageView[]>()
  for (const { type, conversation, message, typing: active } of events) {
    if (conversation === undefined) continue
    if (type === 'conversation.typing' && active === true) typing.add(conversation.id)
    else if (type === 'conversation.typing' || type === 'message.received') typing.delete(conversation.id)
    if (message === undefined || !state.stories.has(conversation.customer.id)) continue
    incoming.set(conversation.customer.id, [...(incoming.get(conversation.customer.id) ?? []), message])
  }
  const stories = new Map(state.stories)
  for (const [customer, messages] of incoming) {
    const story = stories.get(customer)
    if (story !== undefined) stories.set(customer, { ...story, messages: upsertMessages(story.messages, messages, 'given') })
  }
  return {
    ...state,
    typing,
    stories,
    conversations: withConversations(
      state.conversations,
      events.flatMap(({ conversation }) => conversation ?? []),
    ),
    feed: [...fresh.toReversed(), ...state.feed].slice(0, MAX_FEED),
  }
}

function afterStoryPage(state: ConsoleState, customer: string, page: StoryPage): ConsoleState {
  const before = state.stories.get(customer)
  const story: Story = {
    state: 'ready',
    customer: page.customer,
    messages: upsertMessages(before?.messages ?? [], page.messages, 'known'),
    ...(page.next === undefined ? {} : { older: page.next }),
  }
  return {
    ...state,
    stories: withStory(state.stories, customer, story),
    conversations: withConversations(state.conversations, page.conversations),
  }
}

function changeStory(state: ConsoleState, customer: string, change: (story: Story) => Story): ConsoleState {
  const story = state.stories.get(customer)
  if (story === undefined) return state
  return { ...state, stories: new Map(state.stories).set(customer, change(story)) }
}

/** With this story as the one looked at last; the longest unseen leave. */
function withStory(stories: ConsoleState['stories'], customer: string, story: Story): ConsoleState['stories'] {
  const others = [...stories].filter(([id]) => id !== customer).slice(1 - MAX_STORIES)
  return new Map([...others, [customer, story]])
}

function withConversations(known: ConsoleState['conversations'], given: readonly ConversationView[]): ConsoleState['conversations'] {
  const all = new Map(known)
  for (const conversation of given) {
    const before = all.get(conversation.id)
    if (before === undefined || before.updatedAt <= conversation.updatedAt) all.set(conversation.id, conversation)
  }
  return all
}

/** The list: the last active first. */
export function listed(
  conversations: ConsoleState['conversations'],
  status: ConversationView['status'] | 'all',
): readonly ConversationView[] {
  const shown = [...conversations.values()].filter((conversation) => status === 'all' || conversation.status === status)
  return shown.sort((one, other) => other.updatedAt - one.updatedAt || (one.id < other.id ? 1 : -1))
}
