import type { ChatRecord, ConnectionRecord, PlatformState } from './state.ts'

/** The group or channel with an id. Throws when the platform does not have it. */
export function groupOf(state: PlatformState, id: number): ChatRecord {
  const chat = state.groups.get(id)
  if (chat === undefined) throw new Error(`There is no group ${id}; expected one that group() of this platform made.`)
  return chat
}

/** The business connection with an id. Throws when the platform does not have it. */
export function connectionOf(state: PlatformState, id: string): ConnectionRecord {
  const connection = state.connections.get(id)
  if (connection === undefined) {
    throw new Error(`There is no business connection ${id}; expected one of ${[...state.connections.keys()].join(', ') || 'none'}.`)
  }
  return connection
}
