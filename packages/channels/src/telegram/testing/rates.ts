import type { Clock, Timestamp } from '@crossdesk/core'
import { tooManyRequests } from './bot-api-error.ts'
import type { BotRecord } from './bots.ts'
import type { TelegramLimits } from './limits.ts'
import type { ChatRecord } from './state.ts'

/** The platform's three rates ("My bot is hitting limits", core.telegram.org/bots/faq). */
export interface Rates {
  /** Counts so many messages; throws 429 when they come too fast, and then they do not count. */
  spend(bot: BotRecord, chat: ChatRecord, messages: number): void
}

/** Counts messages that have passed a rate. */
type Spend = () => void

/**
 * Of a bot, and to a group, never more than so many messages go in any second or minute. A single chat works on credit: a bucket of its
 * burst that refills evenly.
 */
export function createRates(clock: Pick<Clock, 'now'>, limits: TelegramLimits): Rates {
  const buckets = new Map<string, { readonly left: number; readonly at: Timestamp }>()
  const windows = new Map<string, readonly Timestamp[]>()

  const takeFromBucket = (key: string, messages: number): Spend => {
    const { chatBurst: size, chatIntervalMs: intervalMs } = limits
    const now = clock.now()
    const bucket = buckets.get(key) ?? { left: size, at: now }
    const left = Math.min(size, bucket.left + (now - bucket.at) / intervalMs)
    // An album larger than the bucket passes when the bucket is full; it would never pass otherwise.
    const needed = Math.min(messages, size)
    if (left < needed) throw tooManyRequests((needed - left) * intervalMs)
    return () => void buckets.set(key, { left: left - messages, at: now })
  }

  const takeFromWindow = (key: string, most: number, windowMs: number, messages: number): Spend => {
    const now = clock.now()
    const recent = (windows.get(key) ?? []).filter((at) => now - at < windowMs)
    const blocking = recent[recent.length + messages - most - 1]
    if (blocking !== undefined) throw tooManyRequests(blocking + windowMs - now)
    return () => void windows.set(key, [...recent, ...Array.from({ length: messages }, () => now)])
  }

  return {
    spend(bot, chat, messages) {
      const key = `${bot.id}:${chat.connection?.id ?? ''}:${chat.id}`
      const spends = [takeFromWindow(String(bot.id), limits.messagesPerSecond, 1_000, messages), takeFromBucket(key, messages)]
      if (chat.type !== 'private') spends.push(takeFromWindow(key, limits.groupMessagesPerMinute, 60_000, messages))
      for (const spend of spends) spend()
    },
  }
}
