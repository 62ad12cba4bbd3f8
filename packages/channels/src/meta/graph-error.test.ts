import { expect, test } from 'vitest'
import { readGraphError } from './graph-error.ts'

test('the fields that decide are read, whether numbers or strings', () => {
  const error = { message: '(#4) Too many', type: 'OAuthException', code: 4, error_subcode: '2494055', fbtrace_id: 'Az8or' }
  expect(readGraphError({ error })).toEqual({ code: '4', subcode: '2494055', title: '(#4) Too many', traceId: 'Az8or' })
  expect(readGraphError({ error: { code: '0' } })).toEqual({ code: '0' })
})

test.each([undefined, null, 'Bad Gateway', [], {}, { error: 'x' }, { error: {} }, { error: { code: {} } }])(
  '%j holds no error of the Graph',
  (body) => {
    expect(readGraphError(body)).toBeUndefined()
  },
)
