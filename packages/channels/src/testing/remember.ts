const KEPT = 10_000

/** Appends to a log and forgets its oldest entry beyond 10 000, so that a fake can run for weeks. */
export function remember<T>(log: T[], entry: T): void {
  log.push(entry)
  if (log.length > KEPT) log.shift()
}

/** Sets an entry of a map and forgets the oldest beyond 10 000. */
export function rememberAs<K, V>(map: Map<K, V>, key: K, value: V): void {
  map.set(key, value)
  if (map.size <= KEPT) return
  for (const oldest of map.keys()) {
    map.delete(oldest)
    return
  }
}
