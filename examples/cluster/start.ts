import { parseArgs } from 'node:util'
import { demoWhatsApp } from '@crossdesk/channels/whatsapp/testing'
import { databaseUrl, endProcesses, startProcess, startWeb } from './children.ts'
import { startLocalPlatform } from './local-platform.ts'

// pnpm --filter @crossdesk/example-cluster start [--workers 2]
// One web process and some workers on this machine, a fake WhatsApp, and customers who write until Ctrl+C.

const { values } = parseArgs({ options: { workers: { type: 'string', default: '2' } } })
const DATABASE_URL = databaseUrl()
const { platform, env, close } = await startLocalPlatform()
const settings = { ...env, DATABASE_URL }
const { web, port } = await startWeb(settings)
const workers = Array.from({ length: Number(values.workers) }, () => startProcess('server/worker.ts', { ...settings, PORT: '0' }))
platform.setWebhook({ url: `http://127.0.0.1:${port}/webhooks/wa` })

const [number] = demoWhatsApp.numbers
const customers = ['Mia', 'Jonas', 'Léa', 'Haruto', 'Zeynep'].map((name, nth) => platform.customer({ name, phone: `+49 151 555010${nth}` }))
const writing = setInterval(() => void writeOne(), 1000)
let written = 0

async function writeOne(): Promise<void> {
  const customer = customers[written % customers.length]
  await customer?.writes(`Message ${++written}: where is my parcel?`, { to: number.phoneNumberId })
  console.log(`${written} messages written, ${customers.reduce((sum, { received }) => sum + received.length, 0)} answers received`)
}

process.once('SIGINT', () => void end())
process.once('SIGTERM', () => void end())

async function end(): Promise<void> {
  clearInterval(writing)
  await endProcesses([web, ...workers])
  await close()
}
