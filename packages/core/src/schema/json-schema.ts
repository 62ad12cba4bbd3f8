import { z } from 'zod'
import { explanationSchema, jsonObjectSchema, moneySchema } from './basics.ts'
import { accountRefSchema, contactSchema, handleSchema } from './channel.ts'
import { channelEventSchema } from './channel-event.ts'
import { addressSchema, orderSchema, productSchema, refundSchema, returnSchema, reviewSchema, shipmentSchema } from './commerce.ts'
import { cardContentSchema, contentSchema, locationContentSchema, mediaContentSchema, textContentSchema } from './content.ts'
import { conversationSchema } from './conversation.ts'
import { activitySchema, customerSchema } from './customer.ts'
import { deliverySchema } from './delivery.ts'
import { domainEventSchema } from './domain-event.ts'
import { draftSchema, heldDraftSchema, reviewOutcomeSchema } from './draft.ts'
import { annotationsSchema, authorSchema, findingSchema, messageSchema, referenceSchema } from './message.ts'
import { agentSchema, surveySchema, taskSchema, teamSchema, ticketSchema } from './workforce.ts'

/** The types that have a JSON Schema of their own; inside each other they stand as `$ref`. */
const TYPES: Readonly<Record<string, z.ZodType>> = {
  AccountRef: accountRefSchema,
  Activity: activitySchema,
  Address: addressSchema,
  Agent: agentSchema,
  Annotations: annotationsSchema,
  Author: authorSchema,
  CardContent: cardContentSchema,
  ChannelEvent: channelEventSchema,
  Contact: contactSchema,
  Content: contentSchema,
  Conversation: conversationSchema,
  Customer: customerSchema,
  Delivery: deliverySchema,
  DomainEvent: domainEventSchema,
  Draft: draftSchema,
  Explanation: explanationSchema,
  Finding: findingSchema,
  Handle: handleSchema,
  HeldDraft: heldDraftSchema,
  LocationContent: locationContentSchema,
  MediaContent: mediaContentSchema,
  Message: messageSchema,
  Money: moneySchema,
  Order: orderSchema,
  Product: productSchema,
  Reference: referenceSchema,
  Refund: refundSchema,
  Return: returnSchema,
  Review: reviewSchema,
  ReviewOutcome: reviewOutcomeSchema,
  Shipment: shipmentSchema,
  Survey: surveySchema,
  Task: taskSchema,
  Team: teamSchema,
  TextContent: textContentSchema,
  Ticket: ticketSchema,
}

/**
 * The model as JSON Schema (draft 2020-12), by type, for other languages and for documents such as OpenAPI. Each stands alone, with what it
 * needs of the others under `$defs`. What JSON Schema cannot say is left out: that spans of a text lie inside it and do not cross, and that
 * an address is http. `maxLength` counts code points there and UTF-16 units here.
 *
 * @example
 * await writeFile('order.schema.json', JSON.stringify(jsonSchemas().Order))
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const metadata = z.registry<{ id: string; type?: 'object' }>()
  // A check of ours, of which zod knows nothing.
  metadata.add(jsonObjectSchema, { id: 'JsonObject', type: 'object' })
  for (const [id, schema] of Object.entries(TYPES)) metadata.add(schema, { id })
  return Object.fromEntries(
    Object.entries(TYPES).map(([name, schema]) => [name, z.toJSONSchema(schema, { metadata, target: 'draft-2020-12' })]),
  )
}
