import { ValidationError } from '@crossdesk/core'
import { daySpeeds, type DaySpeed } from '../shared/api.ts'
import type { ShopAccounts } from './accounts.ts'
import type { StoragePlace } from './storage-place.ts'

/** What the environment says. */
export interface Config {
  /** The first port to try. */
  readonly port: number
  readonly host: string
  readonly storage: StoragePlace
  /** Absent: the fake platforms and their day at the shop. */
  readonly accounts?: ShopAccounts
  /** Absent: nobody said. */
  readonly daySpeed?: DaySpeed
}

type Environment = Readonly<Record<string, string | undefined>>

const WHATSAPP = ['WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN', 'WHATSAPP_ACCESS_TOKEN'] as const
const CHAT = ['CHAT_SECRET', 'CHAT_ORIGINS'] as const

/** Reads the environment. @throws ValidationError naming the variable, never its value */
export function readConfig(env: Environment): Config {
  const port = Number(env['PORT'] ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw invalid('PORT', 'expected a whole number from 0 to 65535')
  const speed = env['DAY_SPEED'] || undefined
  const daySpeed = daySpeeds.find((known) => String(known) === speed)
  if (speed !== undefined && daySpeed === undefined) throw invalid('DAY_SPEED', `expected one of ${daySpeeds.join(', ')}`)
  const accounts = readAccounts(env)
  return {
    port,
    host: env['HOST'] ?? '127.0.0.1',
    storage: readStorage(env['DATABASE_URL'] || undefined, env['DATA_DIR'] || 'data'),
    ...(daySpeed === undefined ? {} : { daySpeed }),
    ...(Object.keys(accounts).length === 0 ? {} : { accounts }),
  }
}

/** The real accounts. Somebody who gave some of a group's variables means a real account: the demo would only look as if it were that. */
function readAccounts(env: Environment): ShopAccounts {
  const number = all(env, WHATSAPP)
  const token = env['TELEGRAM_BOT_TOKEN'] || undefined
  const secretToken = env['TELEGRAM_SECRET_TOKEN'] || undefined
  if (token === undefined && secretToken !== undefined) throw invalid('TELEGRAM_BOT_TOKEN', 'expected a value beside TELEGRAM_SECRET_TOKEN')
  const chat = all(env, CHAT)
  const origins = chat?.CHAT_ORIGINS.split(/[\s,]+/).filter((origin) => origin !== '')
  return {
    ...(number === undefined
      ? {}
      : {
          whatsapp: {
            appSecret: number.WHATSAPP_APP_SECRET,
            verifyToken: number.WHATSAPP_VERIFY_TOKEN,
            accessToken: number.WHATSAPP_ACCESS_TOKEN,
          },
        }),
    ...(token === undefined ? {} : { telegram: { token, ...(secretToken === undefined ? {} : { secretToken }) } }),
    ...(chat === undefined || origins === undefined
      ? {}
      : { chat: { secret: chat.CHAT_SECRET, shops: [{ id: 'shop', name: env['CHAT_NAME'] || 'Shop', origins }] } }),
  }
}

/** The values of variables that belong together; undefined when there is none of them. @throws ValidationError naming one that is missing */
function all<const Name extends string>(env: Environment, names: readonly Name[]): Readonly<Record<Name, string>> | undefined {
  const given = names.filter((name) => env[name])
  if (given.length === 0) return undefined
  const missing = names.find((name) => !env[name])
  if (missing !== undefined) throw invalid(missing, `expected a value beside ${given.join(' and ')}`)
  return Object.fromEntries(names.map((name) => [name, env[name] as string])) as Record<Name, string>
}

function readStorage(databaseUrl: string | undefined, dataDir: string): StoragePlace {
  if (databaseUrl === undefined) return dataDir === 'memory' ? { type: 'memory' } : { type: 'folder', path: dataDir }
  if (!/^postgres(?:ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw invalid(
      'DATABASE_URL',
      'expected postgres://user:password@host:5432/name, with special characters of the password percent-encoded',
    )
  return { type: 'server', connectionString: databaseUrl }
}

function invalid(path: string, message: string): ValidationError {
  return new ValidationError('environment', [{ path, message }])
}
