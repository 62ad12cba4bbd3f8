import type { Backend, Logger } from '@crossdesk/core'
import type { Config } from './config.ts'
import { createShopDesk, type ShopDesk } from './desk.ts'
import { openDemo, type Demo } from './demo/demo.ts'

/** The desk, and what it is connected to. */
export interface Shop extends ShopDesk {
  /** Names of our numbers, by account id. */
  readonly accountNames: ReadonlyMap<string, string>
  /** The fake platforms with their day; absent with real accounts. */
  readonly demo?: Demo
}

/** The shop of the environment: real accounts when it has their secrets, otherwise the demo. */
export async function openShop(
  { accounts, daySpeed }: Pick<Config, 'accounts' | 'daySpeed'>,
  backend: Backend,
  log: Logger,
): Promise<Shop> {
  if (accounts !== undefined) return { ...createShopDesk(accounts, { backend, log }), accountNames: new Map() }
  const demo = await openDemo({ backend, ...(daySpeed === undefined ? {} : { speed: daySpeed }), log })
  return { desk: demo.desk, guard: demo.guard, accountNames: demo.accountNames, demo }
}
