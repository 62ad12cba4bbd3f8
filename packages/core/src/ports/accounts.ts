import type { TenantId } from '../model/basics.ts'
import type { AccountRef } from '../model/channel.ts'

/**
 * Knows which tenant an account belongs to and how to act for it. Asked for every call, so accounts can be added, moved and rotated
 * while the desk runs; cache inside it if the answer is expensive.
 */
export interface Accounts {
  /** Undefined: nobody's account. Its events are kept in the dead letters of tenant `default`, to be redriven once it is known. */
  resolve(account: AccountRef): Promise<ResolvedAccount | undefined>
}

/** An account that is ours. */
export interface ResolvedAccount {
  readonly tenant: TenantId
  /** What the channel's adapter needs to act for it, see its credentials type. Absent: the adapter's own default. */
  readonly credentials?: unknown
}
