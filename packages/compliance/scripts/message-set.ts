import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Category } from '../src/guard/category.ts'
import type { GuardInput } from '../src/guard/guard.ts'

/** A stretch that a person marked. */
export interface LabelledSpan {
  readonly category: Category
  readonly start: number
  readonly end: number
}

/** A message with what a person found in it. */
export interface LabelledMessage {
  readonly id: string
  readonly input: GuardInput & { readonly language: string }
  readonly labels: readonly LabelledSpan[]
  /** `plain`, `obf:<trick>` or `neg:<kind>`. */
  readonly note: string
}

const OWN = new URL('../fixtures/messages/', import.meta.url)
const SHARED = new URL('../../../../shared/fixtures/compliance/dev.jsonl', import.meta.url)

/** The set that comes with the project, by another hand than the lexicons: one file a language. */
export function ownMessages(): readonly LabelledMessage[] {
  return readdirSync(OWN)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => parseMessages(readFileSync(new URL(name, OWN), 'utf8'), name.slice(0, -'.txt'.length), 'own'))
}

/** The messages of one file; see the README of `fixtures/messages` for the form. */
export function parseMessages(file: string, language: string, set: string): readonly LabelledMessage[] {
  return file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, at) => parseLine(line, language, `${set}-${language}-${at + 1}`))
}

/** The shared development set; nothing when it does not lie beside the project. */
export function sharedMessages(): readonly LabelledMessage[] | undefined {
  if (!existsSync(SHARED)) return undefined
  return readFileSync(SHARED, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, direction, channel, lang, market, labels, note } = JSON.parse(line) as SharedLine
      return { id, input: { text, direction, channel: channelKind(channel), market, language: lang }, labels, note }
    })
}

interface SharedLine {
  readonly id: string
  readonly text: string
  readonly direction: 'inbound' | 'outbound'
  readonly channel: string
  readonly lang: string
  readonly market: string
  readonly labels: readonly LabelledSpan[]
  readonly note: string
}

/** The shared set spells two channels otherwise than our folders. */
function channelKind(name: string): string {
  return name === 'tiktok_shop' ? 'tiktok-shop' : name === 'kakaotalk' ? 'kakao' : name
}

/** `out amazon DE plain | text with ⟦category:stretch⟧ marks |`. */
function parseLine(line: string, language: string, id: string): LabelledMessage {
  const bar = line.indexOf('|')
  const [direction = '', channel = '', market = '', note = ''] = line.slice(0, bar).trim().split(/\s+/u)
  const marked = line
    .slice(bar + 1)
    .replace(/\|\s*$/u, '')
    .trim()
    .replaceAll('\\n', '\n')
  const { text, labels } = readMarks(marked)
  return { id, input: { text, direction: direction === 'in' ? 'inbound' : 'outbound', channel, market, language }, labels, note }
}

function readMarks(marked: string): { text: string; labels: readonly LabelledSpan[] } {
  let text = ''
  const labels: LabelledSpan[] = []
  let at = 0
  for (const match of marked.matchAll(/⟦([a-z_+]+):([^⟧]*)⟧/gu)) {
    text += marked.slice(at, match.index)
    const [, categories = '', stretch = ''] = match
    for (const category of categories.split('+'))
      labels.push({ category: category as Category, start: text.length, end: text.length + stretch.length })
    text += stretch
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), labels }
}
