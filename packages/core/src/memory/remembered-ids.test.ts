import { expect, test } from 'vitest'
import { REMEMBER_IDS_MS } from '../ports/backend.ts'
import { RememberedIds } from './remembered-ids.ts'

test('an id is known for the time that ids are remembered, and no longer', () => {
  const ids = new RememberedIds()
  ids.add('a', 1000, false)
  expect([ids.has('a', 1000 + REMEMBER_IDS_MS - 1), ids.has('a', 1000 + REMEMBER_IDS_MS), ids.has('b', 1000)]).toEqual([true, false, false])
})

test('only what died can be forgotten', () => {
  const ids = new RememberedIds()
  ids.add('done', 0, false)
  ids.add('dead', 0, true)
  for (const id of ['done', 'dead', 'never seen']) ids.forgetDead(id)
  expect([ids.has('done', 1), ids.has('dead', 1)]).toEqual([true, false])
})

test('an id that came back after it was forgotten lives its own time', () => {
  const ids = new RememberedIds()
  ids.add('a', 0, true)
  ids.forgetDead('a')
  ids.add('a', 5000, false)
  ids.add('b', REMEMBER_IDS_MS, false)
  expect(ids.has('a', REMEMBER_IDS_MS + 4999)).toBe(true)
})

test('of more than 200,000 ids the oldest are forgotten first', () => {
  const ids = new RememberedIds()
  for (let i = 0; i < 200_010; i++) ids.add(`${i}`, 0, false)
  expect([ids.has('9', 1), ids.has('10', 1), ids.has('200009', 1)]).toEqual([false, true, true])
})
