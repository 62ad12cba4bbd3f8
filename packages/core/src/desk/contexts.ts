import type { KyInstance } from 'ky'
import { CrossdeskError } from '../errors/crossdesk-error.ts'
import type { TenantId } from '../model/basics.ts'
import { accountKey, type AccountRef } from '../model/channel.ts'
import type { Accounts } from '../ports/accounts.ts'
import type { Backend } from '../ports/backend.ts'
import type { AccountContext, AdapterCache, AdapterContext, ChannelAdapter } from '../ports/channel-adapter.ts'
import type { Clock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'
import { createAdapterCache } from './adapter-cache.ts'

/** What adapters are given, made from what the desk was given. */
export interface Contexts {
  adapterContext(tenant: TenantId, channel: string, signal: AbortSignal): Promise<AdapterContext>
  /** @throws CrossdeskError `unknown-account` */
  accountContext(tenant: TenantId, account: AccountRef, adapter: ChannelAdapter, signal: AbortSignal): Promise<AccountContext>
}

/** What {@link createContexts} needs. */
export interface ContextOptions {
  readonly backend: Backend
  readonly accounts: Accounts
  readonly clock: Clock
  readonly log: Logger
  readonly fetch: typeof fetch | undefined
  readonly requestTimeoutMs: number
}

/** Makes the contexts of adapters. The HTTP client is loaded when the first one is asked for. */
export function createContexts(options: ContextOptions): Contexts {
  const { backend, accounts, clock, log } = options
  const caches = new Map<string, AdapterCache>()
  let http: KyInstance | undefined

  async function client(): Promise<KyInstance> {
    const { default: ky } = await import('ky')
    // Retries are the outbox's business: it knows what was taken and what may be repeated.
    return ky.create({ retry: 0, timeout: options.requestTimeoutMs, ...(options.fetch === undefined ? {} : { fetch: options.fetch }) })
  }

  function cache(tenant: TenantId, channel: string): AdapterCache {
    const key = `${tenant}/${channel}`
    let found = caches.get(key)
    if (found === undefined) caches.set(key, (found = createAdapterCache(backend.tenant(tenant), clock, channel)))
    return found
  }

  async function adapterContext(tenant: TenantId, channel: string, signal: AbortSignal): Promise<AdapterContext> {
    http ??= await client()
    return { http, clock, log, cache: cache(tenant, channel), signal, tenantOf }
  }

  async function tenantOf(account: AccountRef): Promise<TenantId | undefined> {
    return (await accounts.resolve(account))?.tenant
  }

  return {
    adapterContext,
    async accountContext(tenant, account, adapter, signal) {
      const resolved = await accounts.resolve(account)
      const credentials = resolved?.credentials ?? adapter.credentials
      if (resolved?.tenant !== tenant || credentials === undefined) {
        throw new CrossdeskError('unknown-account', `no credentials for ${accountKey(account)}; let accounts.resolve name them`)
      }
      return { ...(await adapterContext(tenant, account.channel, signal)), tenant, account, credentials }
    },
  }
}
