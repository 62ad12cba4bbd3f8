import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const env = {
  DATABASE_URL: 'postgres://db/shop',
  WHATSAPP_APP_SECRET: 'secret',
  WHATSAPP_VERIFY_TOKEN: 'verify',
  WHATSAPP_ACCESS_TOKEN: 'access',
}

test('has defaults for all but the database and the app', () => {
  expect(readConfig(env)).toEqual({
    databaseUrl: 'postgres://db/shop',
    tenant: 'default',
    whatsapp: { appSecret: 'secret', verifyToken: 'verify', accessToken: 'access' },
    port: 8080,
  })
})

test.each(['DATABASE_URL', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN', 'WHATSAPP_ACCESS_TOKEN'])('%s is asked for by name', (name) => {
  expect(() => readConfig({ ...env, [name]: '' })).toThrow(name)
})

test.each(['eighty', '-1', '70000'])('%s is no port', (port) => {
  expect(() => readConfig({ ...env, PORT: port })).toThrow('PORT')
})
