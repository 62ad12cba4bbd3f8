import type { Activity } from '../../model/customer.ts'
import type { Transaction } from '../../ports/backend.ts'
import type { DeskServices } from '../services.ts'
import { identify } from './identify.ts'

/** Notes what a customer did outside a conversation, under the customer that the handle belongs to. */
export async function trackActivity(services: DeskServices, tx: Transaction, activity: Activity): Promise<void> {
  const { parseActivity } = await import('../../schema/validate.ts')
  parseActivity(activity)
  const customer = await identify(services, tx, { handles: [activity.handle] })
  services.publish(tx, {
    type: `activity.${activity.type}`,
    customer: customer.id,
    activity: { ...activity, id: activity.id ?? services.ids.next() },
  })
}
