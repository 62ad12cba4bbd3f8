import { expect, test } from 'vitest'
import { figuresHash, parseRoute, storyHash } from './route.ts'

test('a story has an address that leads back to it', () => {
  expect(parseRoute(storyHash('c', 'v', 'm'))).toEqual({ view: 'story', customer: 'c', conversation: 'v', message: 'm' })
  expect(parseRoute(storyHash('c'))).toEqual({ view: 'story', customer: 'c' })
})

test('what happens and what waits have addresses', () => {
  expect(parseRoute('#/live')).toEqual({ view: 'live' })
  expect(parseRoute('#/held')).toEqual({ view: 'held' })
})

test('the figures have an address, with the numbers of a calculation', () => {
  expect(parseRoute(figuresHash(''))).toEqual({ view: 'figures' })
  expect(parseRoute(figuresHash('years=5&currency=EUR'))).toEqual({ view: 'figures', numbers: 'years=5&currency=EUR' })
})

test.each(['', '#', '#/', '#/customer/', '#/elsewhere'])('%j is the list', (hash) => {
  expect(parseRoute(hash)).toEqual({ view: 'list' })
})
