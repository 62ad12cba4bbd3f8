import { domainEventSchema } from '@crossdesk/core/schema'
import { expect, test } from 'vitest'
import { exampleMonth } from './example-month.ts'

test('the same seed gives the same journal, in the order of its times', () => {
  const events = exampleMonth({ conversations: 40, seed: 9 })
  expect(exampleMonth({ conversations: 40, seed: 9 })).toEqual(events)
  expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((a, b) => a - b))
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
})

test('every event is one that the desk could have written', () => {
  for (const event of exampleMonth({ conversations: 40, seed: 2 })) expect(domainEventSchema.safeParse(event).error?.issues).toBeUndefined()
})
