import { describe, expect, test } from 'vitest'
import { isCrossdeskError } from './crossdesk-error.ts'
import { formatPath, ValidationError } from './validation-error.ts'

describe('formatPath', () => {
  test.each([
    [[], ''],
    [['content', 0, 'media', 'url'], 'content[0].media.url'],
    [[2, 'id'], '[2].id'],
    [['translations', 'zh-Hans', 0], 'translations["zh-Hans"][0]'],
    [['a"b'], '["a\\"b"]'],
    [['$ref', '_x', 'x1'], '$ref._x.x1'],
    [['1x', ''], '["1x"][""]'],
  ] as const)('writes %j as one would in code', (path, written) => {
    expect(formatPath(path)).toBe(written)
  })

  test('writes a symbol by its name', () => {
    expect(formatPath([Symbol('tag')])).toBe('["Symbol(tag)"]')
  })
})

describe('ValidationError', () => {
  test('says the subject, the first path and how many issues there are more', () => {
    const error = new ValidationError('send', [
      { path: 'content[0]', message: 'expected an object, got null' },
      { path: 'author', message: 'expected an object, got undefined' },
      { path: 'id', message: 'expected a string, got a number' },
    ])
    expect(error.message).toBe('send: content[0]: expected an object, got null (and 2 more)')
    expect(error.issues).toHaveLength(3)
  })

  test('leaves out the path of the whole value', () => {
    expect(new ValidationError('send', [{ path: '', message: 'expected an object, got null' }]).message).toBe(
      'send: expected an object, got null',
    )
  })

  test('is recognised by its code and never worth a retry', () => {
    const error = new ValidationError('send', [{ path: '', message: 'x' }])
    expect(isCrossdeskError(error, 'validation')).toBe(true)
    expect(error.retryable).toBe(false)
  })
})
