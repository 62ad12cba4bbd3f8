import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

const account = { WHATSAPP_APP_SECRET: 'a', WHATSAPP_VERIFY_TOKEN: 'b', WHATSAPP_ACCESS_TOKEN: 'c' }

describe('readConfig', () => {
  test('an empty environment is the demo on port 3000 of this machine, with its data in the folder of the console', () => {
    expect(readConfig({})).toEqual({ port: 3000, host: '127.0.0.1', storage: { type: 'folder', path: 'data' } })
  })

  test('all three secrets make a real number', () => {
    expect(readConfig(account).accounts).toEqual({ whatsapp: { appSecret: 'a', verifyToken: 'b', accessToken: 'c' } })
  })

  test('a bot is polled unless there is a secret for its webhooks', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: '1:a' }).accounts).toEqual({ telegram: { token: '1:a' } })
    expect(readConfig({ TELEGRAM_BOT_TOKEN: '1:a', TELEGRAM_SECRET_TOKEN: 's' }).accounts).toEqual({
      telegram: { token: '1:a', secretToken: 's' },
    })
    expect(() => readConfig({ TELEGRAM_SECRET_TOKEN: 's' })).toThrow('TELEGRAM_BOT_TOKEN')
  })

  test('a chat has a secret and the pages that it is on', () => {
    expect(readConfig({ CHAT_SECRET: 's', CHAT_ORIGINS: 'https://a.example, https://b.example', CHAT_NAME: 'North' }).accounts).toEqual({
      chat: { secret: 's', shops: [{ id: 'shop', name: 'North', origins: ['https://a.example', 'https://b.example'] }] },
    })
    expect(() => readConfig({ CHAT_SECRET: 'hush' })).toThrow('CHAT_ORIGINS')
  })

  test('some of the secrets are a mistake that is named without its value', () => {
    const { WHATSAPP_ACCESS_TOKEN: _left, ...some } = { ...account, WHATSAPP_APP_SECRET: 'hush' }
    expect(() => readConfig(some)).toThrow('WHATSAPP_ACCESS_TOKEN')
    expect(() => readConfig(some)).not.toThrow('hush')
  })

  test.each([
    ['PORT', '70000'],
    ['PORT', 'x'],
    ['DAY_SPEED', '2'],
    ['DATABASE_URL', 'mysql://127.0.0.1/shop'],
    ['DATABASE_URL', 'postgres://me:hu/sh@127.0.0.1:5432/shop'],
  ])('%s=%s is refused', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name)
    expect(() => readConfig({ [name]: value })).not.toThrow('hu/sh')
  })

  test('the day can be played at once or not at all', () => {
    expect(readConfig({ DAY_SPEED: 'all' }).daySpeed).toBe('all')
    expect(readConfig({ DAY_SPEED: '0' }).daySpeed).toBe(0)
  })

  test('the data is on a server, in a folder or in memory; the server comes first', () => {
    const connectionString = 'postgres://me:hush@127.0.0.1:5432/shop'
    expect(readConfig({ DATABASE_URL: connectionString, DATA_DIR: 'memory' }).storage).toEqual({ type: 'server', connectionString })
    expect(readConfig({ DATA_DIR: '/srv/shop' }).storage).toEqual({ type: 'folder', path: '/srv/shop' })
    expect(readConfig({ DATA_DIR: 'memory' }).storage).toEqual({ type: 'memory' })
  })
})
