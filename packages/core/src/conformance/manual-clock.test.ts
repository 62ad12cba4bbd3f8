import { expect, test } from 'vitest'
import { manualClock } from './manual-clock.ts'

test('a manual clock stands still until it is told to go on', async () => {
  const clock = manualClock(1000)
  expect(clock.now()).toBe(1000)
  await clock.advance(5)
  expect(clock.now()).toBe(1005)
})

test('callbacks run in order, each at its own time, those that are set meanwhile too', async () => {
  const clock = manualClock(0)
  const seen: string[] = []
  const note = (name: string) => (): void => void seen.push(`${name} at ${clock.now()}`)
  clock.schedule(30, note('third'))
  clock.schedule(10, () => {
    note('first')()
    clock.schedule(10, note('second'))
    clock.schedule(100, note('never'))
  })
  clock.schedule(20, note('cancelled'))()
  await clock.advance(30)
  expect(seen).toEqual(['first at 10', 'second at 20', 'third at 30'])
})

test('what a callback sets off settles before time goes on', async () => {
  const clock = manualClock(0)
  const seen: number[] = []
  clock.schedule(10, () => {
    void Promise.resolve().then(() => clock.schedule(5, () => void seen.push(clock.now())))
  })
  await clock.advance(100)
  expect(seen).toEqual([15])
})

test('work that is under way when time goes on can still set an alarm', async () => {
  const clock = manualClock(0)
  const seen: number[] = []
  void Promise.resolve().then(() => clock.schedule(5, () => void seen.push(clock.now())))
  await clock.advance(100)
  expect(seen).toEqual([5])
})
