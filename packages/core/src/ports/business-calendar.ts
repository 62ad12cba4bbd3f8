import type { Timestamp } from '../model/basics.ts'

/** Opening hours with holidays, in one or more time zones. Routing provides it; service levels, metrics and deadlines use it. */
export interface BusinessCalendar {
  isOpen(at: Timestamp): boolean
  /** The first moment from `at` on that is open; undefined if there is none within ten years. */
  nextOpen(at: Timestamp): Timestamp | undefined
  /** The first moment from `at` on that is closed. */
  nextClose(at: Timestamp): Timestamp | undefined
  addBusinessMinutes(at: Timestamp, minutes: number): Timestamp
  businessMinutesBetween(from: Timestamp, to: Timestamp): number
}
