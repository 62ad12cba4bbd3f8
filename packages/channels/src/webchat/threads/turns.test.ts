import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('work of one key runs one after the other, also after a failure; work of other keys does not wait', async () => {
  const inTurn = createTurns()
  const done: string[] = []
  let finishFirst: (() => void) | undefined
  const first = inTurn('a', async () => {
    await new Promise<void>((resolve) => (finishFirst = resolve))
    done.push('first')
    throw new Error('failed')
  })
  const second = inTurn('a', async () => done.push('second'))
  await inTurn('b', async () => done.push('other'))
  finishFirst?.()
  await expect(first).rejects.toThrow('failed')
  await second
  expect(done).toEqual(['other', 'first', 'second'])
})
