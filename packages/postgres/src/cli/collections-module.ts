import { deadLetters, deskCollections, ValidationError, type Collection } from '@crossdesk/core'
import type { CommandWorld } from './world.ts'

/**
 * The desk's collections, the dead letters, and those that modules export: collections, or arrays of them, under any names.
 *
 * @throws ValidationError when a module exports none, or two different collections have one name; whatever loading it throws
 */
export async function loadCollections(
  paths: readonly string[],
  world: Pick<CommandWorld, 'load'>,
): Promise<readonly Collection<unknown>[]> {
  const byName = new Map([...deskCollections, deadLetters].map((collection) => [collection.name, collection]))
  for (const path of paths) {
    const found = Object.values(await world.load(path))
      .flat()
      .filter(isCollection)
    if (found.length === 0) throw wrongModule(path, 'expected exports that are collections or arrays of collections')
    for (const collection of found) {
      const known = byName.get(collection.name)
      if (known !== undefined && known !== collection) throw wrongModule(path, `there are two collections called ${collection.name}`)
      byName.set(collection.name, collection)
    }
  }
  return [...byName.values()]
}

function isCollection(value: unknown): value is Collection<unknown> {
  if (typeof value !== 'object' || value === null) return false
  const { name, version, key, indexes } = value as Partial<Collection<unknown>>
  return typeof name === 'string' && typeof version === 'number' && typeof key === 'function' && typeof indexes === 'object'
}

function wrongModule(path: string, message: string): ValidationError {
  return new ValidationError('--collections', [{ path, message }])
}
