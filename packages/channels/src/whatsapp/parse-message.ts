import type {
  ChannelEvent,
  Contact,
  DeletionEvent,
  EditEvent,
  JsonObject,
  MessageEvent,
  ReactionEvent,
  Reference,
  ThreadEventBase,
} from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readBoolean, readId, readObject, readString } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { parseContent } from './parse-content.ts'
import { parseSystemChange } from './parse-handle-change.ts'
import { readPerson, toGroupHandle } from './parse-person.ts'
import type { ItemParser, Scope, Unreadable } from './scope.ts'

/** Reads an item of `messages[]`: what a customer sent. */
export const parseMessage: ItemParser = (item, scope) => {
  const sender = readPerson([readId(item, 'from'), readId(item, 'from_user_id')], scope)
  return parseThreadItem(item, 'inbound', sender, 'from', scope)
}

/** Reads an item of `message_echoes[]`: what the business sent from its phone app. */
export const parseEcho: ItemParser = (item, scope) => {
  const recipient = readPerson([readId(item, 'to'), readId(item, 'to_user_id')], scope)
  return parseThreadItem(item, 'outbound', recipient, 'to', scope)
}

/** What all events of a thread item have, except their type and id. */
type Common = Omit<ThreadEventBase, 'id'> & { readonly direction: 'inbound' | 'outbound' }

function parseThreadItem(
  item: JsonObject,
  direction: 'inbound' | 'outbound',
  person: Contact | undefined,
  personField: string,
  scope: Scope,
): ChannelEvent | Unreadable {
  const id = readId(item, 'id')
  if (id === undefined) return { unreadable: 'id: expected a message id' }
  const at = toTimestamp(item['timestamp'], scope.receivedAt)
  if (item['type'] === 'system') {
    const change = parseSystemChange(item, id, at, scope)
    if (change !== undefined) return change
  }
  const group = readId(item, 'group_id')
  const thread = group === undefined ? person?.handles : ([toGroupHandle(group)] as const)
  if (thread === undefined) return { unreadable: `${personField}: expected a phone number or a user id` }
  const common = compact<Common>({
    account: scope.account,
    at,
    direction,
    thread,
    contact: person,
    raw: item,
  })
  switch (item['type']) {
    case 'reaction':
      return parseReaction(item, id, common)
    case 'edit':
      return parseEdit(item, id, common)
    case 'revoke':
      return parseDeletion(item, id, common)
    default:
      return toMessage(item, id, common)
  }
}

function toMessage(item: JsonObject, id: string, common: Common): MessageEvent {
  const context = readObject(item, 'context')
  return compact<MessageEvent>({
    type: 'message',
    // A wamid alone is not enough: a reaction, an edit and a deletion have one too, and Meta does not say that they never meet.
    id: `${id}:message`,
    ...common,
    externalId: id,
    content: parseContent(item),
    replyTo: context && readId(context, 'id'),
    forwarded: context && readForwarded(context),
    references: readReferences(item, context),
  })
}

function parseReaction(item: JsonObject, id: string, common: Common): ReactionEvent | Unreadable {
  const reaction = readObject(item, 'reaction')
  const target = reaction && readId(reaction, 'message_id')
  if (target === undefined) return { unreadable: 'reaction.message_id: expected a message id' }
  return compact<ReactionEvent>({
    type: 'reaction',
    id: `${id}:reaction`,
    ...common,
    target,
    // Missing or empty: taken away.
    emoji: reaction && readString(reaction, 'emoji'),
  })
}

function parseEdit(item: JsonObject, id: string, common: Common): EditEvent | Unreadable {
  const edit = readObject(item, 'edit')
  const target = edit && readId(edit, 'original_message_id')
  if (edit === undefined || target === undefined) return { unreadable: 'edit.original_message_id: expected a message id' }
  const message = readObject(edit, 'message')
  if (message === undefined) return { unreadable: 'edit.message: expected the message as it is now' }
  return { type: 'edit', id: `${id}:edit`, ...common, target, content: parseContent(message) }
}

function parseDeletion(item: JsonObject, id: string, common: Common): DeletionEvent | Unreadable {
  const revoke = readObject(item, 'revoke')
  const target = revoke && readId(revoke, 'original_message_id')
  if (target === undefined) return { unreadable: 'revoke.original_message_id: expected a message id' }
  return { type: 'deletion', id: `${id}:deletion`, ...common, target }
}

function readForwarded(context: JsonObject): 'once' | 'often' | undefined {
  if (readBoolean(context, 'frequently_forwarded') === true) return 'often'
  return readBoolean(context, 'forwarded') === true ? 'once' : undefined
}

/** The advert that was clicked and the product that is asked about. */
function readReferences(item: JsonObject, context: JsonObject | undefined): readonly Reference[] | undefined {
  const references: Reference[] = []
  const referral = readObject(item, 'referral')
  if (referral !== undefined) {
    references.push(
      compact<Extract<Reference, { type: 'advert' }>>({
        type: 'advert',
        id: readId(referral, 'source_id'),
        clickId: readId(referral, 'ctwa_clid'),
        sourceType: readString(referral, 'source_type'),
        url: readString(referral, 'source_url'),
        title: readString(referral, 'headline'),
        text: readString(referral, 'body'),
      }),
    )
  }
  const product = context && readObject(context, 'referred_product')
  const productId = product && readId(product, 'product_retailer_id')
  if (product !== undefined && productId !== undefined) {
    references.push(
      compact<Extract<Reference, { type: 'product' }>>({ type: 'product', productId, catalogId: readId(product, 'catalog_id') }),
    )
  }
  return references.length === 0 ? undefined : references
}
