import { CrossdeskError } from '../errors/crossdesk-error.ts'
import type { SearchOptions } from '../ports/backend.ts'
import type { Collection } from '../ports/collection.ts'
import { checkPageLimit } from './page-cursor.ts'

/**
 * How many values a page of a search holds at most; default 20.
 *
 * @throws CrossdeskError `unsupported` when the collection has no text; ValidationError when the limit is not a whole number of at least 1
 */
export function searchLimit({ name, text }: Pick<Collection<unknown>, 'name' | 'text'>, { limit = 20 }: SearchOptions): number {
  if (text === undefined) throw new CrossdeskError('unsupported', `Collection ${name} cannot be searched: it declares no \`text\`.`)
  checkPageLimit('search', limit)
  return limit
}
