import { bundleSize } from '../browser/sizes.ts'
import * as telegram from './receive/telegram.ts'
import * as webchat from './receive/webchat.ts'
import * as whatsapp from './receive/whatsapp.ts'

// What it costs to take a webhook in, beside the least that a signed one can cost, in one run; and what a shop's page downloads for the chat.
interface Contender {
  readonly body: string
  readonly floor: () => number
  readonly receive: () => number | Promise<number>
}

const channels: Readonly<Record<string, Contender>> = { whatsapp, telegram, webchat }
const ROUNDS = 9
const RUNS = 20_000

/** Microseconds for one run. */
async function time(work: () => number | Promise<number>): Promise<number> {
  let seen = 0
  const before = process.hrtime.bigint()
  for (let run = 0; run < RUNS; run++) {
    const answer = work()
    seen += typeof answer === 'number' ? answer : await answer
  }
  if (seen === 0) throw new Error('nothing was received')
  return Number(process.hrtime.bigint() - before) / 1000 / RUNS
}

const median = (values: readonly number[]): number => values.toSorted((left, right) => left - right)[(values.length - 1) / 2] as number

console.log(`Node ${process.versions.node}; verify + parse of a text, us; medians of ${ROUNDS} rounds in turn, ratios round by round\n`)
console.log(
  `${'channel'.padEnd(10)} ${'bytes'.padStart(6)} ${'floor'.padStart(8)} ${'ours'.padStart(8)} ${'ratio'.padStart(7)}  least to most`,
)
for (const [name, { body, floor, receive }] of Object.entries(channels)) {
  await time(floor)
  await time(receive)
  const rounds: { readonly floor: number; readonly ours: number }[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push({ floor: await time(floor), ours: await time(receive) })
  const ratios = rounds.map((round) => round.ours / round.floor)
  const figures = [median(rounds.map((round) => round.floor)), median(rounds.map(({ ours }) => ours)), median(ratios)]
  const [least, ours, ratio] = figures.map((figure) => figure.toFixed(2)) as [string, string, string]
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`
  console.log(
    `${name.padEnd(10)} ${String(body.length).padStart(6)} ${least.padStart(8)} ${ours.padStart(8)} ${ratio.padStart(7)}  ${range}`,
  )
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
const client = await bundleSize('client')
const widget = await bundleSize('widget')
console.log(`\nwebchat/client ${kilobytes(client.entry)} kB gzip (wanted: below 6)`)
console.log(
  `webchat/widget ${kilobytes(widget.entry)} kB gzip (wanted: below 20), texts of other languages ${kilobytes(widget.later)} kB when they are wanted`,
)
