import { existsSync, readFileSync } from 'node:fs'

/** A message of the development sets and the language that its author gave it. */
export interface DevMessage {
  readonly text: string
  readonly language: string
  /** `w1`, `w2` and `sent` of the corpora; `support`, `typo`, `mixed` (a product name inside), `romanised`, `codemix`, `none`; `service`. */
  readonly kind: string
}

const FIXTURES = new URL('../../../../../shared/fixtures/language/', import.meta.url)

/** Whether the development sets stand beside the repository. */
export function hasDevSets(): boolean {
  return existsSync(FIXTURES)
}

/** Words, pairs of words and sentences of the corpora, 40 a language. */
export function readCorpus(): DevMessage[] {
  return readLines('langid/corpus.dev.jsonl').map(({ text, lang, kind }) => ({ text, language: lang, kind: kind ?? 'corpus' }))
}

/** Short support messages: those written for language, and those written for intent. */
export function readSupport(): DevMessage[] {
  const written = readLines('langid/support.dev.jsonl').map(({ text, lang, flags }) => ({
    text,
    language: lang,
    kind: flags?.[0] ?? 'support',
  }))
  const service = readLines('intent/messages.dev.jsonl').map(({ text, lang }) => ({ text, language: lang, kind: 'service' }))
  return [...written, ...service]
}

interface Line {
  readonly text: string
  readonly lang: string
  readonly kind?: string
  readonly flags?: readonly string[]
}

function readLines(path: string): Line[] {
  const lines = readFileSync(new URL(path, FIXTURES), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Line)
}
