import { createMaterial } from './automaton-material.ts'
import { compileAutomaton } from '../src/text/automaton.ts'
import { createFolded } from '../src/text/folded.ts'
import { readText, type ReadText } from '../src/text/read-text.ts'

/** One figure of the bench. */
export interface AutomatonFigure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'MB' | 'MB/s' | 'x'
}

/** At least this long for each measurement, in milliseconds. */
const WINDOW = 400

/**
 * Measures the automaton: cold compilation (call it in a fresh process), bytes, and megabytes of UTF-8 a second, beside one alternation of V8, a
 * loop of `indexOf` over a tenth of the entries, and adding up char codes as the floor.
 */
export function benchAutomaton(): readonly AutomatonFigure[] {
  const { patterns, ascii, mixed, hostile, disguised } = createMaterial()
  const began = performance.now()
  const automaton = compileAutomaton(patterns)
  const compiled = performance.now() - began
  const folded = createFolded(1024)
  const [readAscii, readMixed, readHostile, readDisguised] = [ascii, mixed, hostile, disguised].map((text) => readText(text)) as [
    ReadText,
    ReadText,
    ReadText,
    ReadText,
  ]
  const floor = speed(ascii, addUp)
  const scanned = speed(ascii, () => automaton.scan(readAscii).length)
  const alternation = new RegExp(patterns.map(({ text }) => text).join('|'), 'gi')
  const sample = patterns.filter((_, index) => index % 10 === 0)
  return [
    { name: 'compile, cold', value: compiled, unit: 'ms' },
    { name: 'tables', value: automaton.bytes / 1e6, unit: 'MB' },
    { name: 'entries', value: patterns.length / 1000, unit: 'x' },
    { name: 'floor: add up char codes, ASCII', value: floor, unit: 'MB/s' },
    { name: 'read a text, ASCII', value: speed(ascii, (text) => readText(text, folded).folded.length), unit: 'MB/s' },
    { name: 'scan, ASCII', value: scanned, unit: 'MB/s' },
    { name: 'scan, ten scripts', value: speed(mixed, () => automaton.scan(readMixed).length), unit: 'MB/s' },
    { name: 'scan, hostile', value: speed(hostile, () => automaton.scan(readHostile).length), unit: 'MB/s' },
    { name: 'scanDisguised, ASCII', value: speed(ascii, () => automaton.scanDisguised(readAscii).length), unit: 'MB/s' },
    { name: 'scanDisguised, ten scripts', value: speed(mixed, () => automaton.scanDisguised(readMixed).length), unit: 'MB/s' },
    { name: 'scanDisguised, hostile', value: speed(hostile, () => automaton.scanDisguised(readHostile).length), unit: 'MB/s' },
    { name: 'scanDisguised, disguised', value: speed(disguised, () => automaton.scanDisguised(readDisguised).length), unit: 'MB/s' },
    {
      name: 'one alternation of V8, ASCII',
      value: speed(ascii.slice(0, 4000), (text) => text.match(alternation)?.length ?? 0),
      unit: 'MB/s',
    },
    { name: 'indexOf over a tenth, ASCII', value: speed(ascii.slice(0, 4000), (text) => countIndexOf(text, sample)), unit: 'MB/s' },
    { name: 'scan against the floor, ASCII', value: scanned / floor, unit: 'x' },
  ]
}

function speed(text: string, run: (text: string) => number): number {
  const size = new TextEncoder().encode(text).byteLength
  let counted = run(text) + run(text)
  let rounds = 0
  const began = performance.now()
  do {
    counted += run(text)
    rounds++
  } while (performance.now() - began < WINDOW)
  if (counted < 0) throw new RangeError('Nothing can be counted less than never.')
  return (size * rounds) / 1000 / (performance.now() - began)
}

function addUp(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum
}

function countIndexOf(text: string, patterns: readonly { readonly text: string }[]): number {
  let found = 0
  const lower = text.toLowerCase()
  for (const pattern of patterns) {
    for (let at = lower.indexOf(pattern.text); at >= 0; at = lower.indexOf(pattern.text, at + 1)) found++
  }
  return found
}
