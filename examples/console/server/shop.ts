import type { Desk, Logger } from '@crossdesk/core'
import type { Config } from './config.ts'
import { createShopDesk } from './desk.ts'
import { openDemo, type Demo } from './demo/demo.ts'

/** The desk, and what it is connected to. */
export interface Shop {
  readonly desk: Desk
  /** Names of our numbers, by account id. */
  readonly accountNames: ReadonlyMap<string, string>
  /** The fake platform with its day; absent with real accounts. */
  readonly demo?: Demo
}

/** The shop of the environment: real accounts when it has their secrets, otherwise the demo. */
export function openShop(config: Pick<Config, 'account' | 'daySpeed'>, log: Logger): Shop {
  if (config.account !== undefined) return { desk: createShopDesk(config.account, { log }), accountNames: new Map() }
  const demo = openDemo({ speed: config.daySpeed, log })
  return { desk: demo.desk, accountNames: demo.accountNames, demo }
}
