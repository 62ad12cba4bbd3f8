import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runConversation, type ConversationCase } from '../src/conversation/testing/conversation-cases.ts'
import { runOperation, type OperationCase } from './operation-cases.ts'
import { isAsExpected, type Outcome } from '../src/conversation/testing/outcome.ts'

/** What came of a file of cases. */
export interface FileReport {
  readonly name: string
  readonly total: number
  readonly passed: number
  /** One line a case that did not come out, or was not run. */
  readonly problems: readonly string[]
  /** Set when the whole file is about something else. */
  readonly skipped?: string
}

const SHARED = new URL('../../../../shared/fixtures/analytics/', import.meta.url)

/** The shared case files; none when they do not lie beside the project. */
export function sharedCaseFiles(): readonly string[] {
  if (!existsSync(SHARED)) return []
  return readdirSync(SHARED)
    .filter((name) => name.endsWith('.sample.json'))
    .toSorted()
    .map((name) => fileURLToPath(new URL(name, SHARED)))
}

/** Runs all cases of a file: conversations have `events`, functions an `op`. */
export function runCaseFile(path: string): FileReport {
  const name = basename(path)
  if (/^(?:erlang|forecast)/u.test(name)) return { name, total: 0, passed: 0, problems: [], skipped: 'not part of this package yet' }
  let cases: readonly (ConversationCase | OperationCase)[] | undefined
  try {
    ;({ cases } = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases?: typeof cases })
  } catch {
    return { name, total: 0, passed: 0, problems: [`${name}: expected a file of JSON that can be read`] }
  }
  if (!Array.isArray(cases)) return { name, total: 0, passed: 0, problems: [`${name}: expected a list of cases`] }
  const problems = cases.flatMap((one: ConversationCase | OperationCase) => problemOf(one) ?? [])
  return { name, total: cases.length, passed: cases.length - problems.length, problems }
}

function problemOf(one: ConversationCase | OperationCase): string | undefined {
  const name = 'events' in one ? `${one.id} ${one.tag ?? ''}` : `${one.id} ${one.op}`
  let outcome: Outcome
  try {
    outcome = 'events' in one ? runConversation(one) : runOperation(one)
  } catch (error) {
    return `${name}: threw ${String(error)}`
  }
  if ('notRun' in outcome) return `${name}: not run, ${outcome.notRun}`
  const { expected, got, tolerance } = outcome
  if (isAsExpected(expected, got, tolerance)) return undefined
  return `${name}: ${differences(expected, got, tolerance)}`
}

/** Of figures only those that are wrong. */
function differences(expected: unknown, got: unknown, tolerance: number | undefined): string {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected) || typeof got !== 'object' || got === null)
    return `expected ${JSON.stringify(expected)}, got ${written(got)}`
  const found = new Map<string, unknown>(Object.entries(got))
  return Object.entries(expected)
    .filter(([key, part]) => !isAsExpected(part, found.get(key), tolerance))
    .map(([key, part]) => `${key}: expected ${JSON.stringify(part)}, got ${written(found.get(key))}`)
    .join('; ')
}

/** JSON would show NaN as null. */
function written(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing')
}
