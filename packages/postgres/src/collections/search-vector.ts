import type { TenantId } from '@crossdesk/core'
import type { QueryTerm } from '@crossdesk/core/storage'
import { encodeOrderedText } from './ordered-text.ts'

// Limits of tsvector (PostgreSQL, section 12.11): positions up to 16,383, at most 256 of one lexeme, less than 1 MiB in all.
const MAX_POSITION = 16_383
const MAX_POSITIONS = 255
const MAX_VECTOR_BYTES = 1_000_000
const POSITION_BYTES = 2
/** Of each lexeme: the count of its positions, and what alignment may take. */
const LEXEME_BYTES = 4

/**
 * The words of a text as a `tsvector`, with their places, so that what has a word more often is found first. Each begins with the tenant: words of
 * different tenants never meet in the index. Of a text with more words than fit, those that come first are kept.
 */
export function toSearchVector(tenant: TenantId, tokens: readonly string[]): string {
  const prefix = lexemePrefix(tenant)
  const prefixBytes = Buffer.byteLength(prefix)
  const positions = new Map<string, number[]>()
  let size = 0
  for (const [i, token] of tokens.entries()) {
    const word = wholeCharacters(token)
    const places = positions.get(word)
    if (places === undefined) {
      size += prefixBytes + Buffer.byteLength(word) + LEXEME_BYTES + POSITION_BYTES
      if (size > MAX_VECTOR_BYTES) break
      positions.set(word, [Math.min(i + 1, MAX_POSITION)])
    } else if (places.length < MAX_POSITIONS && i < MAX_POSITION) {
      size += POSITION_BYTES
      places.push(i + 1)
    }
  }
  return Array.from(positions, ([word, places]) => `${quoteLexeme(prefix + word)}:${places.join(',')}`).join(' ')
}

/** A query as a `tsquery`: all words have to occur. */
export function toSearchQuery(tenant: TenantId, terms: readonly QueryTerm[]): string {
  const prefix = lexemePrefix(tenant)
  return terms.map(({ token, isPrefix }) => quoteLexeme(prefix + wholeCharacters(token)) + (isPrefix ? ':*' : '')).join(' & ')
}

function lexemePrefix(tenant: TenantId): string {
  return `${encodeOrderedText(tenant)}/`
}

/** Tokens are cut by code unit, so a long one may end in the middle of a character. */
function wholeCharacters(token: string): string {
  return token.replace(/[\ud800-\udbff]$/, '')
}

function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
