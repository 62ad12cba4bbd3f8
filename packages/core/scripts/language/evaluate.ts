/**
 * Prints how well languages are told on the development sets beside the repository, next to other detectors in the same run.
 *
 * Run from the root of the repository: node --conditions=source packages/core/scripts/language/evaluate.ts [--curve]
 * `--curve` builds tables of several sizes first and shows what each gives; it takes a minute.
 */
import { performance } from 'node:perf_hooks'
import { createLanguageDetector, type BuiltInLanguageDetector } from '../../src/language/detector.ts'
import type { LanguageTables } from '../../src/language/language-table.ts'
import { unpackTable } from '../../src/language/language-table.ts'
import { loadLanguageTables } from '../../src/language/load-tables.ts'
import { FUNCTION_WORDS } from '../../src/language/words/function-words.ts'
import { createWordReader } from '../../src/language/words.ts'
import { buildTable, packedBytes, TABLE_SIZES, TRAINING_FILE, type TableSize } from './build-tables.ts'
import { createChance } from './chance.ts'
import { type Contender, loadContenders } from './contenders.ts'
import { type DevMessage, hasDevSets, readCorpus, readSupport } from './dev-sets.ts'
import { calibrationError, percent, type Score, scoreBy } from './scores.ts'
import { type FunctionWords, readTrainingFile, type TrainingRows, withoutDiacritics } from './training-texts.ts'

const KINDS = ['w1', 'w2', 'sent', 'support', 'typo', 'mixed', 'service', 'romanised', 'codemix', 'none']

if (hasDevSets()) await evaluate()
else console.log('Skipped: the development sets (../shared/fixtures/language) are not beside the repository.')

async function evaluate(): Promise<void> {
  const corpus = readCorpus()
  const support = readSupport()
  const contenders = await loadContenders()
  const [small] = contenders
  if (small === undefined) return
  printKinds(contenders, [...corpus, ...support])
  printCosts(contenders, support, corpus)
  printLanguages(contenders, corpus, support)
  const detector = createLanguageDetector(await loadLanguageTables())
  printRobustness(small, support)
  printHints(detector, corpus)
  const rows = readTrainingFile(TRAINING_FILE)
  printWithoutRareCues(small, support, rows)
  if (process.argv.includes('--curve')) await printCurve(corpus, support, rows)
}

function printKinds(contenders: readonly Contender[], messages: readonly DevMessage[]): void {
  console.log('\nRight answers in percent, by kind of text (a detector with one Chinese is right when it says Chinese)')
  console.table(
    Object.fromEntries(
      contenders.map((contender) => {
        const scores = scoreBy(messages, contender, ({ kind }) => kind)
        return [
          contender.name,
          Object.fromEntries(KINDS.map((kind) => [`${kind} (${scores.get(kind)?.of ?? 0})`, percent(scores.get(kind))])),
        ]
      }),
    ),
  )
}

function printCosts(contenders: readonly Contender[], support: readonly DevMessage[], corpus: readonly DevMessage[]): void {
  console.log('\nCosts, and the expected calibration error where a confidence is given')
  console.table(
    Object.fromEntries(
      contenders.map((contender) => [
        contender.name,
        {
          'load ms': Math.round(contender.loadMs),
          'memory MB': Math.round(contender.memoryMb),
          'support messages/s': messagesPerSecond(contender, support),
          'corpus texts/s': messagesPerSecond(contender, corpus),
          'ECE support': contender.tellsChineseScripts ? calibrationError(support, contender).toFixed(3) : '-',
          'ECE corpus': contender.tellsChineseScripts ? calibrationError(corpus, contender).toFixed(3) : '-',
        },
      ]),
    ),
  )
}

/** The best of several rounds: other work on the machine only ever slows one down. */
function messagesPerSecond({ detect }: Contender, messages: readonly DevMessage[]): number {
  let best = 0
  for (let round = 0; round < 6; round += 1) {
    const start = performance.now()
    for (const { text } of messages) detect(text)
    best = Math.max(best, (1000 * messages.length) / (performance.now() - start))
  }
  return Math.round(best)
}

function printLanguages(contenders: readonly Contender[], corpus: readonly DevMessage[], support: readonly DevMessage[]): void {
  console.log('\nRight answers in percent, by language: one word / two words / sentence / support')
  const languages = [...new Set([...corpus, ...support].map(({ language }) => language))].filter((language) => language !== 'und')
  const tables = contenders.map((contender) => ({
    name: contender.name,
    byKind: scoreBy(corpus, contender, ({ kind, language }) => `${language} ${kind}`),
    support: scoreBy(support, contender, ({ language }) => language),
  }))
  console.table(
    Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(
          tables.map(({ name, byKind, support: ofSupport }) => [
            name,
            [...['w1', 'w2', 'sent'].map((kind) => whole(byKind.get(`${language} ${kind}`))), whole(ofSupport.get(language))].join(' / '),
          ]),
        ),
      ]),
    ),
  )
}

function whole(score: Score | undefined): string {
  return score === undefined ? '-' : String(Math.round((100 * score.right) / score.of))
}

function printRobustness(contender: Contender, support: readonly DevMessage[]): void {
  const chance = createChance(7)
  const swap = (text: string): string => {
    if (text.length < 6) return text
    const at = 1 + chance.below(text.length - 3)
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
  }
  const changes: Readonly<Record<string, (text: string) => string>> = {
    'as written': (text) => text,
    'upper case': (text) => text.toUpperCase(),
    'without diacritics': withoutDiacritics,
    'two letters swapped': swap,
    'emoji around': (text) => `😡😡 ${text} 🙏🙏👍`,
    'with an order id and a link': (text) => `${text} #AB-48213 https://shop.example/orders/48213?lang=en`,
  }
  const messages = support.filter(({ kind }) => kind !== 'none')
  console.log(`\nRobustness, ${contender.name}: right answers in percent on ${messages.length} support messages`)
  for (const [name, change] of Object.entries(changes)) {
    const changed = messages.map((message) => ({ ...message, text: change(message.text) }))
    console.log(`  ${name.padEnd(28)} ${percent(scoreBy(changed, contender, () => 'all').get('all'))}`)
  }
}

/** A locale that is right four times in five, else another language of the set. */
function printHints(detector: BuiltInLanguageDetector, corpus: readonly DevMessage[]): void {
  const languages = [...new Set(corpus.map(({ language }) => language))]
  console.log('\nWith a locale hint that is right 80 % of the time: right answers in percent')
  for (const kind of ['w1', 'w2', 'sent']) {
    const chance = createChance(11)
    const messages = corpus.filter((message) => message.kind === kind)
    let right = 0
    for (const { text, language } of messages) {
      const locale = chance.next() < 0.8 ? language : (languages[chance.below(languages.length)] ?? language)
      if (detector.detect(text, { locale }).language === language) right += 1
    }
    console.log(`  ${kind.padEnd(6)} ${percent({ right, of: messages.length })}`)
  }
}

/** Builds the tables anew without the listed words that occur in exactly one message, and scores again. */
function printWithoutRareCues(contender: Contender, support: readonly DevMessage[], rows: TrainingRows): void {
  const kept = withoutRareCues(support)
  const detector = createLanguageDetector(buildTables(TABLE_SIZES.small, rows, kept.words).tables, kept.words)
  const group = ({ kind }: DevMessage): string => kind
  const before = scoreBy(support, contender, group)
  const after = scoreBy(support, { detect: (text) => detector.detect(text), tellsChineseScripts: true }, group)
  console.log(`\nWithout the ${kept.removed} listed words that occur in one support message only (tables built anew without them)`)
  for (const kind of before.keys()) console.log(`  ${kind.padEnd(10)} ${percent(before.get(kind))} -> ${percent(after.get(kind))}`)
}

function withoutRareCues(support: readonly DevMessage[]): { readonly words: FunctionWords; readonly removed: number } {
  const readWords = createWordReader()
  const messagesOf = new Map<string, number>()
  for (const { text } of support) {
    const words = readWords(text).flatMap(({ text: word }) => [word, ...word.split("'")])
    for (const word of new Set(words.map(withoutDiacritics))) messagesOf.set(word, (messagesOf.get(word) ?? 0) + 1)
  }
  let removed = 0
  const words = Object.fromEntries(
    Object.entries(FUNCTION_WORDS).map(([language, list]) => {
      const all = list.split(/\s+/)
      const stay = all.filter((word) => messagesOf.get(withoutDiacritics(word)) !== 1)
      removed += all.length - stay.length
      return [language, stay.join(' ')]
    }),
  )
  return { words, removed }
}

function buildTables(
  sizes: Readonly<Record<keyof LanguageTables, TableSize>>,
  rows: TrainingRows,
  words: FunctionWords = FUNCTION_WORDS,
): { readonly tables: LanguageTables; readonly bytes: number } {
  const latn = buildTable('Latn', sizes.Latn, rows, words)
  const cyrl = buildTable('Cyrl', sizes.Cyrl, rows, words)
  const arab = buildTable('Arab', sizes.Arab, rows, words)
  const hani = buildTable('Hani', sizes.Hani, rows, words)
  return {
    tables: { Latn: unpackTable(latn), Cyrl: unpackTable(cyrl), Arab: unpackTable(arab), Hani: unpackTable(hani) },
    bytes: [latn, cyrl, arab, hani].reduce((sum, table) => sum + packedBytes(table), 0),
  }
}

async function printCurve(corpus: readonly DevMessage[], support: readonly DevMessage[], rows: TrainingRows): Promise<void> {
  console.log('\nAccuracy and size: rows of the Latin table (the others shrink with it), gzip of all tables')
  const curve: Record<string, Record<string, string>> = {}
  const sizes: [string, (size: TableSize) => TableSize][] = [
    ['2^12', (size) => ({ ...size, bits: size.bits - 5, leastSeen: 5 })],
    ['2^13', (size) => ({ ...size, bits: size.bits - 4, leastSeen: 5 })],
    ['2^14', (size) => ({ ...size, bits: size.bits - 3, leastSeen: 5 })],
    ['2^15', (size) => ({ ...size, bits: size.bits - 2, leastSeen: 5 })],
    ['2^16', (size) => ({ ...size, bits: size.bits - 1, leastSeen: 5 })],
    ['2^17, seen 20 times', (size) => ({ ...size, leastSeen: 20 })],
    ['2^17, seen 10 times', (size) => ({ ...size, leastSeen: 10 })],
    ['2^17, seen 3 times: small', (size) => size],
    ['2^18, seen 2 times', (size) => ({ ...size, bits: size.bits + 1, leastSeen: 2, step: 0.2 })],
    ['2^19, all', (size) => ({ ...size, bits: size.bits + 2, leastSeen: 1, step: 0.2 })],
  ]
  for (const [name, change] of sizes) {
    const { Latn, Cyrl, Arab, Hani } = TABLE_SIZES.small
    const { tables, bytes } = buildTables({ Latn: change(Latn), Cyrl: change(Cyrl), Arab: change(Arab), Hani: change(Hani) }, rows)
    const detector = createLanguageDetector(tables)
    const scores = scoreBy(
      [...corpus, ...support],
      { detect: (text) => detector.detect(text), tellsChineseScripts: true },
      ({ kind }) => kind,
    )
    const kinds = ['w1', 'w2', 'sent', 'support', 'service', 'romanised']
    curve[name] = { 'gzip KB': (bytes / 1000).toFixed(0), ...Object.fromEntries(kinds.map((kind) => [kind, percent(scores.get(kind))])) }
  }
  console.table(curve)
}
