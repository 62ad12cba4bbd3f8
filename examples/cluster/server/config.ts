import { ValidationError } from '@crossdesk/core'
import type { WhatsAppOptions } from '@crossdesk/channels/whatsapp'

/** What every process of the cluster is told, by its environment. */
export interface ClusterConfig {
  readonly databaseUrl: string
  /** Whose accounts these are. */
  readonly tenant: string
  readonly whatsapp: WhatsAppOptions
  /** Where to listen: the web process for webhooks, a worker for questions after its health. */
  readonly port: number
}

/** @throws ValidationError naming what is missing or wrong */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ClusterConfig {
  const need = (name: string): string => {
    const value = env[name]
    if (value !== undefined && value !== '') return value
    throw new ValidationError('environment', [{ path: name, message: 'expected a value' }])
  }
  const graphUrl = env['WHATSAPP_GRAPH_URL']
  return {
    databaseUrl: need('DATABASE_URL'),
    tenant: env['TENANT'] ?? 'default',
    whatsapp: {
      appSecret: need('WHATSAPP_APP_SECRET'),
      verifyToken: need('WHATSAPP_VERIFY_TOKEN'),
      accessToken: need('WHATSAPP_ACCESS_TOKEN'),
      ...(graphUrl === undefined ? {} : { graphUrl }),
    },
    port: readPort(env['PORT'] ?? '8080'),
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isSafeInteger(port) && port >= 0 && port <= 65_535) return port
  throw new ValidationError('environment', [{ path: 'PORT', message: 'expected a number from 0 to 65535' }])
}
