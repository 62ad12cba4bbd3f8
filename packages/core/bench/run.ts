import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { coldImportMs } from './scenarios/cold-import.ts'
import { gzipKb } from './scenarios/size.ts'
import type { SplitFigures } from './scenarios/split.ts'

// Webhook to handler: CrossDesk beside the npm package `chat` with its WhatsApp adapter and memory state, and beside the floor, in one run.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
if (!existsSync(here('peer/node_modules'))) spawnSync('pnpm', ['install', '--frozen-lockfile'], { cwd: here('peer'), stdio: 'inherit' })

function measure(contender: string, scenario: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', here('measure.ts'), contender, scenario], {
    encoding: 'utf8',
    timeout: 180_000,
  })
  if (status !== 0) return `failed: ${stderr.split('\n').find((line) => line.includes('Error')) ?? 'timeout'}`
  return stdout
}

const figure = (text: string): string => (Number.isFinite(Number(text)) ? Number(text).toFixed(1) : text)

// In turn, and the ratios round by round, because a machine's speed drifts.
const ROUNDS = 5
const rounds = Array.from({ length: ROUNDS }, () => ({
  floor: Number(measure('floor', 'cpu')),
  crossdesk: Number(measure('crossdesk', 'cpu')),
  chat: Number(measure('chat', 'cpu')),
}))
const median = (of: (round: (typeof rounds)[number]) => number): number =>
  rounds.map(of).toSorted((a, b) => a - b)[(ROUNDS - 1) / 2] as number
const show = (value: number): string => value.toFixed(1)

const split = (contender: string): SplitFigures | undefined => {
  const { stdout, status } = spawnSync(process.execPath, [here('measure-split.ts'), contender], { encoding: 'utf8', timeout: 180_000 })
  return status === 0 ? (JSON.parse(stdout) as SplitFigures) : undefined
}
const splitRow = (label: string, of: (figures: SplitFigures) => number): readonly [string, string, string, string] => {
  const cell = (figures: SplitFigures | undefined): string => (figures === undefined ? 'failed' : String(Math.round(of(figures))))
  return [label, cell(splitOurs), cell(splitTheirs), '-']
}
const [splitOurs, splitTheirs] = [split('split-crossdesk'), split('split-chat')]

const ours = here('../dist/index.js')
const theirs = here('peer/node_modules/chat/dist/index.js')

const rows: readonly (readonly [string, string, string, string])[] = [
  [
    'CPU a message, us',
    show(median((round) => round.crossdesk)),
    show(median((round) => round.chat)),
    show(median((round) => round.floor)),
  ],
  ['  times the floor', show(median((round) => round.crossdesk / round.floor)), show(median((round) => round.chat / round.floor)), '1.0'],
  ['burst of 20, slow handler: handed over in order', measure('crossdesk', 'burst'), measure('chat', 'burst'), '-'],
  ['one body with 5: handed over in order', measure('crossdesk', 'one-body'), measure('chat', 'one-body'), '-'],
  ['handler fails once, delivered 3 times: successes', measure('crossdesk', 'fails-once'), measure('chat', 'fails-once'), '-'],
  ['reply leaves from the number written to', measure('crossdesk', 'replies-from'), measure('chat', 'replies-from'), '-'],
  ['one transient 500 is survived', measure('crossdesk', 'survives-500'), measure('chat', 'survives-500'), '-'],
  ['malformed signed bodies that throw or give 5xx', measure('crossdesk', 'malformed'), measure('chat', 'malformed'), '-'],
  ['heap after 20,000 messages, MB (all kept)', figure(measure('crossdesk', 'heap')), figure(measure('chat', 'heap')), '-'],
  ['  bounded to 10,000 values', figure(measure('crossdesk-bounded', 'heap')), '-', '-'],
  ['  the same after 40,000 messages', figure(measure('crossdesk-bounded', 'heap-double')), '-', '-'],
  splitRow('long texts in parts of 4,096: parts a second', ({ partsPerSecond }) => partsPerSecond),
  splitRow(`  words cut in two, of ${splitOurs?.texts ?? 0} texts`, ({ words }) => words),
  splitRow('  links cut in two', ({ links }) => links),
  splitRow('  emoji and letters cut in two', ({ graphemes }) => graphemes),
  ['main entry with what it imports, kB gzip', show(await gzipKb(ours)), show(await gzipKb(theirs)), '-'],
  ['  the planner, which the first reply loads', show(await gzipKb(here('../dist/rendering/index.js'))), '-', '-'],
  ['cold import, ms', show(coldImportMs(ours)), show(coldImportMs(theirs)), '-'],
]

console.log(`Node ${process.versions.node}\n`)
const width = Math.max(...rows.map(([label]) => label.length))
console.log(`${''.padEnd(width)}  ${'crossdesk'.padStart(12)}  ${'chat'.padStart(12)}  ${'floor'.padStart(8)}`)
for (const [label, a, b, c] of rows)
  console.log(`${label.padEnd(width)}  ${a.replaceAll('"', '').padStart(12)}  ${b.replaceAll('"', '').padStart(12)}  ${c.padStart(8)}`)
