import { expect, test } from 'vitest'
import { freezeJson } from './freeze.ts'

test('a frozen value cannot be changed at any depth', () => {
  const value = freezeJson({ list: [{ name: 'a' }], text: 'b' })
  expect(() => Object.assign(value, { text: 'c' })).toThrow(TypeError)
  expect(() => value.list.push({ name: 'b' })).toThrow(TypeError)
  expect(() => Object.assign(value.list[0] ?? {}, { name: 'b' })).toThrow(TypeError)
})

test('what is inside an object that somebody froze before is frozen too', () => {
  const inner = { name: 'a' }
  freezeJson(Object.freeze({ inner }))
  expect(Object.isFrozen(inner)).toBe(true)
})

test('plain values are returned as they are', () => {
  expect([freezeJson('a'), freezeJson(1), freezeJson(null), freezeJson(undefined)]).toEqual(['a', 1, null, undefined])
})

test('cycles, endless nesting and bytes are refused', () => {
  const cycle: { self?: unknown } = {}
  cycle.self = cycle
  const deep: unknown = JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`)
  for (const value of [cycle, deep, { bytes: new Uint8Array(1) }]) {
    expect(() => freezeJson(value)).toThrow(expect.objectContaining({ code: 'validation' }))
  }
})
