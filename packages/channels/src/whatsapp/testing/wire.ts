/** A JSON object as it travels. */
export interface WireObject {
  readonly [key: string]: unknown
}

/** Whether a JSON value is an object, not an array. */
export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object under a key, or an empty one. */
export function objectIn(parent: WireObject, key: string): WireObject {
  const value = parent[key]
  return isWireObject(value) ? value : {}
}

/** The objects of the array under a key. */
export function objectsIn(parent: WireObject, key: string): readonly WireObject[] {
  const value = parent[key]
  return Array.isArray(value) ? value.filter(isWireObject) : []
}

/** The text under a key, or undefined. */
export function textIn(parent: WireObject, key: string): string | undefined {
  const value = parent[key]
  return typeof value === 'string' ? value : undefined
}
