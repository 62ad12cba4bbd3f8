import { expect, test } from 'vitest'
import { greeting, type Greeting } from './greeting.ts'

const folder = { type: 'folder', path: 'data' } as const
const base: Greeting = {
  url: 'http://127.0.0.1:3001',
  wantedPort: 3000,
  port: 3001,
  demo: true,
  earlierDays: false,
  storage: { place: folder },
  colour: false,
}

test('says where the page is, that the wanted port is busy, and what to try', () => {
  const words = greeting(base)
  expect(words).toContain('http://127.0.0.1:3001')
  expect(words).toContain('port 3000 is busy')
  expect(words).toContain('http://127.0.0.1:3001/shop/')
  expect(words).toContain('npx -y pnpm@12 simulate whatsapp "Wo ist mein Paket?" --to http://127.0.0.1:3001/webhooks/wa')
  expect(words).toContain('examples/console/server/desk.ts')
})

test('is plain where colours are not wanted', () => {
  expect(greeting(base)).not.toContain('\u001B')
  expect(greeting({ ...base, colour: true })).toContain('\u001B')
})

test('with real accounts it names the webhook and invites nobody to simulate or to play', () => {
  const words = greeting({ ...base, demo: false, earlierDays: true })
  expect(words).toContain('/webhooks/wa')
  expect(words).not.toContain('simulate')
  expect(words).not.toContain('another day')
})

test('says where the data is and how to begin afresh', () => {
  const words = greeting(base)
  expect(words).toContain('Keeps everything in examples/console/data.')
  expect(words).toContain('stop it and delete examples/console/data')
  expect(words).not.toContain('earlier days')
})

test('says that the stories of earlier days are there and how to play another', () => {
  const words = greeting({ ...base, earlierDays: true })
  expect(words).toContain('The stories of earlier days are here')
  expect(words).toContain('choose a speed on the page')
})

test('says in one line that another console has the folder', () => {
  const words = greeting({ ...base, storage: { place: { type: 'memory' }, inUse: folder } })
  expect(words).toContain('Another console has examples/console/data open, so this one forgets everything on exit.')
  expect(words).not.toContain('delete')
})

test('never shows the password of a database', () => {
  const words = greeting({ ...base, storage: { place: { type: 'server', connectionString: 'postgres://me:hush@127.0.0.1/shop' } } })
  expect(words).toContain('DATABASE_URL')
  expect(words).not.toContain('hush')
})
