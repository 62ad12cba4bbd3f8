import { fileURLToPath } from 'node:url'
import { isCrossdeskError, type Desk } from '@crossdesk/core'
import { UPDATES_TOPIC, type TelegramBot } from '@crossdesk/channels/telegram'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { greeting } from './greeting.ts'
import { listen } from './listen.ts'
import { readPageFiles } from './page-files.ts'
import { openShop } from './shop.ts'
import { nameOfPlace } from './storage-place.ts'
import { openStorage } from './storage.ts'
import { terminalLog } from './terminal-log.ts'

const DRAIN_MS = 2_000

try {
  await main()
} catch (error) {
  // A wrong setting or a database that is not there is the reader's to mend: one line says how. Anything else shows where it came from.
  process.stderr.write(isCrossdeskError(error) ? `${error.message}\n` : `${String(error instanceof Error ? error.stack : error)}\n`)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = terminalLog((line) => process.stderr.write(line))
  const page = await readPageFiles(fileURLToPath(new URL('../dist', import.meta.url)))
  // Making a database takes seconds in which nothing else runs, so this cannot wait until it takes long.
  if (config.storage.type !== 'memory') process.stdout.write(`Opening ${nameOfPlace(config.storage)} …\n`)
  const storage = await openStorage(config.storage)
  const shop = await openShop(config, storage.backend, log)
  const app = createApp({ shop, host: config.host, page, log })
  const server = await listen(app, config.port, config.host)

  const url = `http://${nameOf(config.host)}:${server.port}`
  const colour = process.stdout.isTTY && !process.env['NO_COLOR']
  process.stdout.write(
    greeting({
      url,
      wantedPort: config.port,
      port: server.port,
      demo: shop.demo !== undefined,
      earlierDays: shop.demo?.day.view().earlierDays === true,
      storage,
      colour,
    }),
  )
  shop.desk.start()
  shop.demo?.open({ url })
  const bot = config.accounts?.telegram
  if (bot !== undefined && bot.secretToken === undefined) await pollBot(shop.desk, bot)

  let stopping = false
  const stop = async (): Promise<void> => {
    // The second Ctrl+C means it.
    if (stopping) process.exit(1)
    stopping = true
    shop.demo?.stop()
    app.close()
    await shop.desk.stop({ drainMs: DRAIN_MS })
    await server.close()
    await storage.backend.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

/** A bot without a secret for webhooks is asked for its updates, now and again at every start. */
function pollBot(desk: Desk, { token }: TelegramBot): Promise<void> {
  const [account = ''] = token.split(':')
  return desk.poll('tg', { account: { channel: 'telegram', account }, topic: UPDATES_TOPIC })
}

/** The host as it stands in an address that this machine can open. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
