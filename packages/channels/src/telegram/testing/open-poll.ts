import type { Clock, JsonObject } from '@crossdesk/core'
import { BotApiError } from './bot-api-error.ts'
import type { BotRecord } from './bots.ts'

/** A getUpdates call that waits until there is something, its time is up, or another call ends it. */
export function openPoll(
  bot: BotRecord,
  clock: Clock,
  timeoutMs: number,
  take: () => readonly JsonObject[],
  signal: AbortSignal,
): Promise<readonly JsonObject[]> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      if (bot.poll === poll) bot.poll = undefined
      cancel()
      signal.removeEventListener('abort', abort)
    }
    const finish = (): void => {
      end()
      resolve(take())
    }
    const abort = (): void => {
      end()
      reject(signal.reason as Error)
    }
    const poll = {
      wake: finish,
      terminate(reason: string) {
        end()
        reject(new BotApiError(409, reason))
      },
    }
    const cancel = clock.schedule(timeoutMs, finish)
    bot.poll = poll
    signal.addEventListener('abort', abort, { once: true })
  })
}
