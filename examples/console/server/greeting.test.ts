import { expect, test } from 'vitest'
import { greeting } from './greeting.ts'

const base = { url: 'http://127.0.0.1:3001', wantedPort: 3000, port: 3001, demo: true, colour: false }

test('says where the page is, that the wanted port is busy, and what to try', () => {
  const words = greeting(base)
  expect(words).toContain('http://127.0.0.1:3001')
  expect(words).toContain('port 3000 is busy')
  expect(words).toContain('npx -y pnpm@12 simulate whatsapp "Wo ist mein Paket?" --to http://127.0.0.1:3001/webhooks/wa')
  expect(words).toContain('examples/console/server/desk.ts')
})

test('is plain where colours are not wanted', () => {
  expect(greeting(base)).not.toContain('\u001B')
  expect(greeting({ ...base, colour: true })).toContain('\u001B')
})

test('with real accounts it names the webhook and invites nobody to simulate', () => {
  const words = greeting({ ...base, demo: false })
  expect(words).toContain('/webhooks/wa')
  expect(words).not.toContain('simulate')
})
