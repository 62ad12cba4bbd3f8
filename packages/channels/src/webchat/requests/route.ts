/** What a path names. */
export interface Route {
  readonly shop: string
  readonly resource: 'session' | 'events' | 'messages' | 'receipts' | 'typing' | 'files' | 'activity' | 'device'
  /** Of a message, or of a file. */
  readonly id?: string
  /** Of a message. */
  readonly part?: 'reaction'
}

// At the end of the path, so that the chat can be mounted under any prefix. Every piece is bounded.
const ROUTE =
  /\/v1\/([A-Za-z0-9_-]{1,64})\/(?:(session|events|receipts|typing|activity|device|messages)|(messages|files)\/([A-Za-z0-9_.-]{1,6000})(?:\/(reaction))?)$/

/** The longest path that is looked at: addresses of files hold the file's key. */
const MAX_PATH_LENGTH = 8192

/** Reads the path of a request; undefined when the protocol has no such place. */
export function parseRoute(path: string): Route | undefined {
  const [, shop, plain, collection, id, part] = (path.length > MAX_PATH_LENGTH ? null : ROUTE.exec(path)) ?? []
  const resource = plain ?? collection
  if (shop === undefined || resource === undefined || (resource === 'files' && part !== undefined)) return undefined
  return {
    shop,
    resource: resource as Route['resource'],
    ...(id === undefined ? {} : { id }),
    ...(part === undefined ? {} : { part: 'reaction' }),
  }
}
