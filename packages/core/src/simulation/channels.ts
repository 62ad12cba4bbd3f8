import type { TenantId } from '../model/basics.ts'
import type { AccountRef } from '../model/channel.ts'
import type { Accounts } from '../ports/accounts.ts'
import type { Capabilities, RateCapability } from '../ports/capabilities.ts'
import type { Chance } from './chance.ts'

/** What a simulated platform promises. One for each way to recognise a repeated send. */
export interface SimulatedChannel {
  /** Its name in the desk, and its kind. */
  readonly name: string
  readonly idempotency: Capabilities['idempotency']
  /** An event is delivered only after those before it in its conversation were acknowledged. */
  readonly isOrdered: boolean
  /** Receipts carry our tag. */
  readonly hasTags: boolean
  /** Receipts say who received it. */
  readonly namesRecipient: boolean
  readonly rate: RateCapability | undefined
  readonly accounts: readonly SimulatedAccount[]
}

/** An account and whose it is. */
export interface SimulatedAccount {
  readonly ref: AccountRef
  readonly tenant: TenantId
}

/** The tenants of a simulated world. */
export const tenants: readonly TenantId[] = ['default', 'second']

/** Longer texts leave in several parts. */
export const LONGEST_TEXT = 60

/** Three channels whose promises the seed decides. */
export function createChannels(chance: Chance): readonly SimulatedChannel[] {
  const random = chance.stream('channels')
  const channel = (name: string, idempotency: Capabilities['idempotency'], owners: readonly TenantId[]): SimulatedChannel => ({
    name,
    idempotency,
    isOrdered: random.next() < 0.5,
    hasTags: random.next() < 0.5,
    namesRecipient: random.next() < 0.7,
    rate: random.next() < 0.5 ? undefined : { perSecond: 1 + Math.floor(random.next() * 5), burst: 1 + Math.floor(random.next() * 4) },
    accounts: owners.map((tenant) => ({ ref: { channel: name, account: `${name}-${tenant}` }, tenant })),
  })
  return [channel('keyed', 'key', ['default']), channel('asked', 'lookup', ['second']), channel('plain', 'none', ['default', 'second'])]
}

/** The capabilities that an adapter of the channel declares. */
export function capabilitiesOf({ idempotency, hasTags, rate }: SimulatedChannel): Capabilities {
  return {
    status: 'stable',
    content: { text: { maxLength: LONGEST_TEXT } },
    idempotency,
    receipts: ['sent', 'delivered', 'read', 'failed'],
    receiptTags: hasTags,
    ...(rate === undefined ? {} : { rate }),
    source: { title: 'a simulated platform', checkedOn: '2026-11-22' },
  }
}

/** Knows whose account it is. */
export function accountsOf(channels: readonly SimulatedChannel[]): Accounts {
  const owners = new Map(channels.flatMap(({ accounts }) => accounts.map(({ ref, tenant }) => [ref.account, tenant])))
  return {
    async resolve({ account }) {
      const tenant = owners.get(account)
      return tenant === undefined ? undefined : { tenant, credentials: {} }
    },
  }
}
