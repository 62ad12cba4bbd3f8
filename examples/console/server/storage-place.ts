import { isAbsolute, join } from 'node:path'

/** Where the desk keeps what it knows. */
export type StoragePlace =
  | { readonly type: 'server'; readonly connectionString: string }
  /** `path` is absolute, or begins at the folder of the console. */
  | { readonly type: 'folder'; readonly path: string }
  /** Forgotten on exit. */
  | { readonly type: 'memory' }

/** The place in a sentence, as somebody finds it who stands in the folder of the repository. Never a password. */
export function nameOfPlace(place: StoragePlace): string {
  switch (place.type) {
    case 'server':
      return 'the database of DATABASE_URL'
    case 'folder':
      return isAbsolute(place.path) ? place.path : join('examples/console', place.path)
    case 'memory':
      return 'memory'
  }
}
