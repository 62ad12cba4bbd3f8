import type { TenantId } from '../model/basics.ts'
import type { AccountRef } from '../model/channel.ts'
import type { DomainEventType, NewDomainEvent } from '../model/domain-event.ts'
import type { Accounts } from '../ports/accounts.ts'
import type { Backend, Transaction } from '../ports/backend.ts'
import type { AccountContext, AdapterContext, ChannelAdapter } from '../ports/channel-adapter.ts'
import type { Clock } from '../ports/clock.ts'
import type { Ids } from '../ports/ids.ts'
import type { Logger } from '../ports/logger.ts'
import type { DeskPlugin } from '../ports/plugin.ts'
import type { Random } from '../ports/random.ts'
import type { Telemetry } from '../ports/telemetry.ts'

/** What every room of the desk is given: the outside world, the channels and the way to publish. */
export interface DeskServices {
  readonly backend: Backend
  readonly accounts: Accounts
  readonly plugins: readonly DeskPlugin[]
  readonly clock: Clock
  readonly random: Random
  readonly ids: Ids
  readonly log: Logger
  readonly telemetry: Telemetry
  /** What to do with a part in doubt where the channel cannot tell. */
  readonly uncertain: 'hold' | 'resend'
  /** Aborted when the desk is told to stop: what only waits for others ends then. */
  readonly stopping: AbortSignal
  adapter(name: string): ChannelAdapter | undefined
  adapterContext(tenant: TenantId, channel: string, signal: AbortSignal): Promise<AdapterContext>
  /** @throws CrossdeskError `unknown-account` when there are no credentials for it. */
  accountContext(tenant: TenantId, account: AccountRef, adapter: ChannelAdapter, signal: AbortSignal): Promise<AccountContext>
  readonly publish: Publish
}

/** Writes an event to the journal and posts it to everybody who listens, in the same commit. */
export type Publish = <T extends DomainEventType>(tx: Transaction, event: NewDomainEvent<T>) => void
