import { expect, test } from 'vitest'
import { bundleSize } from './sizes.ts'

test('the headless client is below 6 kB after gzip', async () => {
  const { entry, later } = await bundleSize('client')
  expect(entry).toBeGreaterThan(1000)
  expect(entry + later).toBeLessThan(6000)
})

test('the widget is below 20 kB after gzip, the client in it; other languages are loaded when they are wanted', async () => {
  const { entry, later } = await bundleSize('widget')
  expect(entry).toBeGreaterThan(5000)
  expect(entry).toBeLessThan(20_000)
  expect(later).toBeGreaterThan(1000)
})
