import { expect, test } from 'vitest'
import { weeksEarlierIn } from './weeks-earlier.ts'

test('a week earlier is the same time on the wall, also over a change of clocks', () => {
  const berlin = weeksEarlierIn('Europe/Berlin')
  // Summer time ended on 2026-10-25 at 03:00 local.
  expect(new Date(berlin(Date.UTC(2026, 9, 27, 9, 0, 0, 250), 1)).toISOString()).toBe('2026-10-20T08:00:00.250Z')
  expect(new Date(berlin(Date.UTC(2026, 9, 27, 9), 0)).toISOString()).toBe('2026-10-27T09:00:00.000Z')
  expect(new Date(berlin(Date.UTC(2026, 10, 10, 9), 1)).toISOString()).toBe('2026-11-03T09:00:00.000Z')
  expect(new Date(weeksEarlierIn('UTC')(Date.UTC(2026, 9, 27, 9), 2)).toISOString()).toBe('2026-10-13T09:00:00.000Z')
})

test('a time that the clocks leapt over is the one as long after the leap', () => {
  // Summer time began on 2026-03-29: 02:30 did not happen.
  const berlin = weeksEarlierIn('Europe/Berlin')
  expect(new Date(berlin(Date.UTC(2026, 3, 5, 0, 30), 1)).toISOString()).toBe('2026-03-29T01:30:00.000Z')
})
