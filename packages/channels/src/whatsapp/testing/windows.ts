import type { Clock, Timestamp } from '@crossdesk/core'
import type { WhatsAppLimits } from './limits.ts'

/** The customer service windows of all pairs of number and customer. */
export interface Windows {
  /** A customer wrote or called: the window opens, or stays open for longer. */
  open(phoneNumberId: string, customerKey: string, fromAdvert: boolean): void
  isOpen(phoneNumberId: string, customerKey: string): boolean
}

/** Windows that close by the clock: 24 h after the customer's last message, 72 h when an advert brought it. */
export function createWindows(clock: Pick<Clock, 'now'>, limits: WhatsAppLimits): Windows {
  const closesAt = new Map<string, Timestamp>()
  return {
    open(phoneNumberId, customerKey, fromAdvert) {
      const key = `${phoneNumberId}:${customerKey}`
      const until = clock.now() + (fromAdvert ? limits.advertWindowMs : limits.windowMs)
      closesAt.set(key, Math.max(until, closesAt.get(key) ?? 0))
    },
    isOpen: (phoneNumberId, customerKey) => clock.now() < (closesAt.get(`${phoneNumberId}:${customerKey}`) ?? 0),
  }
}
