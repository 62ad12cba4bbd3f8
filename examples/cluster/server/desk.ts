import { createDesk, type ChannelAdapter, type Desk } from '@crossdesk/core'
import { whatsapp } from '@crossdesk/channels/whatsapp'
import { postgresBackend, type PostgresBackend } from '@crossdesk/postgres'
import type { ClusterConfig } from './config.ts'

/** The desk as every process of the cluster has it. */
export interface Cluster {
  readonly desk: Desk<{ wa: ChannelAdapter }>
  readonly backend: PostgresBackend
}

/** How a process differs from the others. */
export interface ClusterOptions {
  /** Handlers at the same time. Default 16. */
  readonly handlers?: number
}

/**
 * The one place that composes the desk: web and workers have the same channels, plug-ins and handlers, whatever each of them does with it. Who
 * publishes an event has to know who listens.
 */
export function openCluster({ databaseUrl, tenant, whatsapp: app }: ClusterConfig, { handlers = 16 }: ClusterOptions = {}): Cluster {
  const backend = postgresBackend({ connectionString: databaseUrl })
  const desk = createDesk({
    backend,
    channels: { wa: whatsapp(app) },
    accounts: { resolve: async () => ({ tenant }) },
    workers: { handlers },
  })
  return { desk, backend }
}
