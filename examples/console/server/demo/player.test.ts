import { silentLogger, type Clock } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import type { Act } from './act.ts'
import { createDayPlayer } from './player.ts'

/** A clock that stands until it is moved. */
function handClock(): Clock & { move(ms: number): Promise<void> } {
  let now = 0
  let timers: { at: number; callback: () => void }[] = []
  return {
    now: () => now,
    schedule(delayMs, callback) {
      const timer = { at: now + delayMs, callback }
      timers.push(timer)
      return () => void (timers = timers.filter((other) => other !== timer))
    },
    async move(ms) {
      const end = now + ms
      for (;;) {
        const next = timers.toSorted((one, other) => one.at - other.at)[0]
        if (next === undefined || next.at > end) break
        timers = timers.filter((other) => other !== next)
        now = next.at
        next.callback()
        // The act that this started, and what it schedules.
        for (let turn = 0; turn < 10; turn++) await Promise.resolve()
      }
      now = end
    },
  }
}

const writes = (at: string): Act => ({ at, who: 'mia', does: { type: 'writes', message: at } })

function playing(acts = [writes('08:00'), writes('08:10'), writes('09:00')], perform?: (act: Act) => Promise<void>) {
  const clock = handClock()
  const done: string[] = []
  const player = createDayPlayer({
    acts,
    perform: async (act) => {
      await perform?.(act)
      done.push(act.at)
    },
    onAgain: () => done.push('again'),
    webhooks: () => ({ posted: 0, repeated: 0 }),
    earlierDays: false,
    clock,
    log: silentLogger,
  })
  return { clock, done, player }
}

describe('the player of the day', () => {
  test('rests until it has a speed', async () => {
    const { clock, done } = playing()
    await clock.move(3_600_000)
    expect(done).toEqual([])
  })

  test('at 1, an hour of the shop takes a minute', async () => {
    const { clock, done, player } = playing()
    player.setSpeed(1)
    await clock.move(1_000)
    expect(done).toEqual(['08:00'])
    await clock.move(10_000)
    expect(done).toEqual(['08:00', '08:10'])
    expect(player.view()).toMatchObject({ minute: 490, played: 2, total: 3 })
  })

  test('a change of speed keeps the time, and a pause stops it', async () => {
    const { clock, done, player } = playing()
    player.setSpeed(1)
    await clock.move(6_000)
    player.setSpeed(0)
    await clock.move(1_000_000)
    expect(done).toEqual(['08:00'])
    expect(player.view().minute).toBe(485)
    player.setSpeed(10)
    await clock.move(500)
    expect(done).toEqual(['08:00', '08:10'])
  })

  test('all at once keeps the order', async () => {
    const { done, player } = playing()
    player.setSpeed('all')
    await player.ended()
    expect(done).toEqual(['08:00', '08:10', '09:00'])
  })

  test('can begin again', async () => {
    const { clock, done, player } = playing()
    player.setSpeed('all')
    await player.ended()
    player.playAgain()
    expect(player.view()).toMatchObject({ played: 0, minute: 479, speed: 10 })
    await clock.move(100)
    expect(done).toEqual(['08:00', '08:10', '09:00', 'again', '08:00'])
  })

  test('an act that fails does not stop the day', async () => {
    const { done, player } = playing(undefined, async ({ at }) => {
      if (at === '08:10') throw new Error('no answer yet')
    })
    player.setSpeed('all')
    await player.ended()
    expect(done).toEqual(['08:00', '09:00'])
  })

  test('after stop nothing is played', async () => {
    const { clock, done, player } = playing()
    player.setSpeed(60)
    player.stop()
    await clock.move(3_600_000)
    expect(done).toEqual([])
  })
})
