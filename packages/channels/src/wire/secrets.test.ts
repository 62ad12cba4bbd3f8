import { expect, test } from 'vitest'
import { secretsOf, type Secrets } from './secrets.ts'

test('one secret, several, or a function that is asked each time', async () => {
  let current = ['a']
  expect(await secretsOf('x', 'appSecret', 'a')()).toEqual(['a'])
  expect(await secretsOf('x', 'appSecret', ['a', 'b'])()).toEqual(['a', 'b'])
  const asked = secretsOf('x', 'appSecret', async () => current)
  expect(await asked()).toEqual(['a'])
  current = ['b']
  expect(await asked()).toEqual(['b'])
})

test.each([undefined, '', ' ', [], ['a', ''], [1], 5, null])('%j is refused and the option named', (secrets) => {
  expect(() => secretsOf('whatsapp', 'appSecret', secrets as Secrets)).toThrow(/whatsapp: appSecret: expected/)
})

test('an empty answer of the function is refused when it is given', async () => {
  await expect(secretsOf('whatsapp', 'verifyToken', async () => [])()).rejects.toMatchObject({ code: 'validation' })
})
