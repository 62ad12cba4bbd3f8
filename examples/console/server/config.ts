import { ValidationError } from '@crossdesk/core'
import { daySpeeds, type DaySpeed } from '../shared/api.ts'
import type { StoragePlace } from './storage-place.ts'

/** What the environment says. */
export interface Config {
  /** The first port to try. */
  readonly port: number
  readonly host: string
  readonly storage: StoragePlace
  /** Absent: the fake platform and its day at the shop. */
  readonly account?: { readonly appSecret: string; readonly verifyToken: string; readonly accessToken: string }
  /** Absent: nobody said. */
  readonly daySpeed?: DaySpeed
}

const ACCOUNT = ['WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN', 'WHATSAPP_ACCESS_TOKEN'] as const

/** Reads the environment. @throws ValidationError naming the variable, never its value */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(env['PORT'] ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw invalid('PORT', 'expected a whole number from 0 to 65535')
  const speed = env['DAY_SPEED'] || undefined
  const daySpeed = daySpeeds.find((known) => String(known) === speed)
  if (speed !== undefined && daySpeed === undefined) throw invalid('DAY_SPEED', `expected one of ${daySpeeds.join(', ')}`)
  const [appSecret, verifyToken, accessToken] = ACCOUNT.map((name) => env[name] || undefined)
  const base = {
    port,
    host: env['HOST'] ?? '127.0.0.1',
    storage: readStorage(env['DATABASE_URL'] || undefined, env['DATA_DIR'] || 'data'),
    ...(daySpeed === undefined ? {} : { daySpeed }),
  }
  if (appSecret !== undefined && verifyToken !== undefined && accessToken !== undefined) {
    return { ...base, account: { appSecret, verifyToken, accessToken } }
  }
  const missing = ACCOUNT.find((name) => !env[name])
  // Somebody who gave one of the three means a real account: the demo would only look as if it were that.
  if (missing !== undefined && ACCOUNT.some((name) => env[name]))
    throw invalid(missing, `expected a value beside ${ACCOUNT.filter((name) => env[name]).join(' and ')}`)
  return base
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
