import { describe, expect, test } from 'vitest'
import { isObject, readArray, readBoolean, readId, readNumber, readObject, readObjects, readString } from './read.ts'

const source = JSON.parse(
  '{"text":"a","empty":"","number":4.5,"digits":"12","word":"x","yes":true,"list":[1,{"a":1},null],"inner":{"b":2},"none":null,"big":12345678901234567890}',
)

describe('typed readers', () => {
  test('yield the value when it has the type', () => {
    expect(readString(source, 'text')).toBe('a')
    expect(readNumber(source, 'number')).toBe(4.5)
    expect(readNumber(source, 'digits')).toBe(12)
    expect(readBoolean(source, 'yes')).toBe(true)
    expect(readArray(source, 'list')).toHaveLength(3)
    expect(readObjects(source, 'list')).toEqual([{ a: 1 }])
    expect(readObject(source, 'inner')).toEqual({ b: 2 })
  })

  test.each(['empty', 'none', 'list', 'inner', 'absent', 'toString'])('yield undefined for %s where a string is wanted', (key) => {
    expect(readString(source, key)).toBeUndefined()
  })

  test('take neither words nor emptiness for numbers, nor words for booleans', () => {
    for (const key of ['word', 'empty', 'none', 'yes', 'absent']) expect(readNumber(source, key)).toBeUndefined()
    expect(readBoolean({ yes: 'true' }, 'yes')).toBeUndefined()
  })

  test('take only objects for objects', () => {
    expect([{}, [], null, 'a', 1, undefined].map(isObject)).toEqual([true, false, false, false, false, false])
    expect(readObject(source, 'list')).toBeUndefined()
    expect(readArray(source, 'inner')).toBeUndefined()
    expect(readObjects(source, 'inner')).toEqual([])
  })

  test('read ids as strings while they are exact', () => {
    expect(readId({ id: '12345678901234567890' }, 'id')).toBe('12345678901234567890')
    expect(readId({ id: 9007199254740991 }, 'id')).toBe('9007199254740991')
    expect(readId(source, 'big')).toBeUndefined()
    expect(readId({ id: '' }, 'id')).toBeUndefined()
    expect(readId({ id: 1.5 }, 'id')).toBeUndefined()
  })
})
