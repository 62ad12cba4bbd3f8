import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSketch } from './create-sketch.ts'
import { quantile } from './quantile.ts'
import type { SketchState } from './sketch.ts'

const wait = fc.oneof(fc.integer({ min: 0, max: 10_000_000_000 }), fc.integer({ min: 0, max: 100 }))
const anyNumber = fc.double({ min: 0, max: 1e300, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })

function sketchOf(values: readonly number[], accuracy?: number): ReturnType<typeof createSketch> {
  const sketch = createSketch(accuracy)
  for (const value of values) sketch.add(value)
  return sketch
}

describe('createSketch', () => {
  test('answers quantiles within its relative accuracy, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.array(anyNumber, { minLength: 1, maxLength: 100 }),
        share,
        fc.constantFrom(0.005, 0.01, 0.1),
        (values, p, accuracy) => {
          const exact = quantile({ values, p }) ?? Number.NaN
          expect(Math.abs((sketchOf(values, accuracy).quantile(p) ?? Number.NaN) - exact)).toBeLessThanOrEqual(
            exact * accuracy * (1 + 1e-6) + 1e-307,
          )
        },
      ),
    )
  })

  test('merges to what adding all gives', () => {
    fc.assert(
      fc.property(fc.array(wait), fc.array(wait), (one, other) => {
        const all = sketchOf([...one, ...other])
        const merged = sketchOf(one)
        merged.merge(sketchOf(other))
        expect(merged.toJSON()).toEqual(all.toJSON())
        expect(merged.count).toBe(one.length + other.length)
        const fromState = sketchOf(one)
        fromState.merge(sketchOf(other).toJSON())
        expect(fromState.toJSON()).toEqual(all.toJSON())
      }),
    )
  })

  test('forgets what is removed', () => {
    fc.assert(
      fc.property(fc.array(wait), fc.array(wait), (kept, removed) => {
        const sketch = sketchOf([...kept, ...removed])
        for (const value of removed) sketch.remove(value)
        expect(sketch.toJSON()).toEqual(sketchOf(kept).toJSON())
      }),
    )
  })

  test('survives JSON', () => {
    fc.assert(
      fc.property(fc.array(wait), share, (values, p) => {
        const sketch = sketchOf(values)
        const copy = createSketch(undefined, JSON.parse(JSON.stringify(sketch)) as SketchState)
        expect(copy.toJSON()).toEqual(sketch.toJSON())
        expect(copy.quantile(p)).toBe(sketch.quantile(p))
        expect([copy.count, copy.sum, copy.accuracy]).toEqual([sketch.count, sketch.sum, sketch.accuracy])
      }),
    )
  })

  test('counts zeros and the smallest numbers apart', () => {
    const sketch = sketchOf([0, 0, 5e-324, 100])
    expect(sketch.toJSON().zeros).toBe(3)
    expect(sketch.quantile(0.5)).toBe(0)
    expect(sketch.quantile(1)).toBeCloseTo(100, -1)
  })

  test('has no quantile when it is empty or the share is none', () => {
    expect(createSketch().quantile(0.5)).toBeUndefined()
    expect(sketchOf([1]).quantile(2)).toBeUndefined()
  })

  test('refuses what it cannot hold, and stays as it was', () => {
    const sketch = sketchOf([1, 2])
    const before = sketch.toJSON()
    for (const value of [-1, Number.NaN, Infinity]) {
      expect(() => sketch.add(value)).toThrow(RangeError)
      expect(() => sketch.remove(value)).toThrow(RangeError)
    }
    expect(() => sketch.remove(50)).toThrow(RangeError)
    expect(() => sketch.remove(0)).toThrow(RangeError)
    expect(() => sketch.merge(createSketch(0.02))).toThrow(RangeError)
    expect(() =>
      sketch.merge({
        ...before,
        buckets: [
          [1, 1],
          [2, -1],
        ],
      }),
    ).toThrow(RangeError)
    expect(() => sketch.merge({ ...before, buckets: [[1e9, 1]] })).toThrow(RangeError)
    expect(() => sketch.merge({ ...before, zeros: 0.5 })).toThrow(RangeError)
    expect(sketch.toJSON()).toEqual(before)
    expect(() => createSketch(0)).toThrow(RangeError)
    expect(() => createSketch(0.02, before)).toThrow(RangeError)
  })
})
