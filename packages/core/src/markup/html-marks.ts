import type { TextEntity } from '../model/content.ts'

/** The span that an element makes of its text. Links are not here, they need their address. */
export const MARKS: ReadonlyMap<string, TextEntity['type']> = new Map<string, TextEntity['type']>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['pre', 'pre'],
  ['blockquote', 'quote'],
])
