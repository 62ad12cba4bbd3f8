import type { Delivery, DeliveryState } from '@crossdesk/core'
import type { MessageView } from '../../../shared/api.ts'

/** From what most needs to be seen to what least does. */
const ORDER: readonly DeliveryState[] = ['failed', 'blocked-by-platform', 'uncertain', 'queued', 'sent', 'delivered', 'read']

/** How a message of ours fares: as the part that fares worst. Undefined for messages without parts, which others sent. */
export function deliveryOf({ parts }: Pick<MessageView, 'parts'>): Delivery | undefined {
  let worst: Delivery | undefined
  for (const { delivery } of parts ?? []) {
    if (worst === undefined || ORDER.indexOf(delivery.state) < ORDER.indexOf(worst.state)) worst = delivery
  }
  return worst
}
