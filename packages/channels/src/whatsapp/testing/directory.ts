import type { Timestamp } from '@crossdesk/core'
import type { CustomerProfile } from './customer-profile.ts'
import type { ReceivedMessage } from './received.ts'

/** A customer inside the fake. */
export interface CustomerRecord {
  readonly profile: CustomerProfile
  readonly received: ReceivedMessage[]
  /** Until when the customer sees a number typing, by number. */
  readonly typingUntil: Map<string, Timestamp>
}

/** Everybody who is on WhatsApp. */
export interface Directory {
  /** Adds a customer. Throws when the phone or the user id is taken. */
  add(record: CustomerRecord): void
  byPhone(digits: string): CustomerRecord | undefined
  byUserId(userId: string): CustomerRecord | undefined
  /** Moves a customer to another phone, and with it to another user id. */
  move(record: CustomerRecord, phone: string, userId: string): void
  /** A customer wrote in a group and is a member from now on. */
  join(groupId: string, record: CustomerRecord): void
  /** Members of a group; none when there is no such group. */
  membersOf(groupId: string): readonly CustomerRecord[]
}

/** An empty directory. */
export function createDirectory(): Directory {
  const phones = new Map<string, CustomerRecord>()
  const userIds = new Map<string, CustomerRecord>()
  const groups = new Map<string, Set<CustomerRecord>>()

  const enter = (record: CustomerRecord): void => {
    const { phone, userId } = record.profile
    if (userIds.has(userId) || (phone !== undefined && phones.has(phone))) {
      throw new Error('Another customer of this platform has this phone or user id; expected each to be used once.')
    }
    userIds.set(userId, record)
    if (phone !== undefined) phones.set(phone, record)
  }

  return {
    add: enter,
    byPhone: (digits) => phones.get(digits),
    byUserId: (userId) => userIds.get(userId),
    move(record, phone, userId) {
      userIds.delete(record.profile.userId)
      if (record.profile.phone !== undefined) phones.delete(record.profile.phone)
      record.profile.phone = phone
      record.profile.userId = userId
      enter(record)
    },
    join(groupId, record) {
      groups.set(groupId, (groups.get(groupId) ?? new Set()).add(record))
    },
    membersOf: (groupId) => [...(groups.get(groupId) ?? [])],
  }
}
