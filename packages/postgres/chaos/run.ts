import { parseArgs } from 'node:util'
import { conduct } from './conduct.ts'
import { renderReport } from './report.ts'
import { pgliteTarget, serverTarget } from './target.ts'

// pnpm --filter @crossdesk/postgres chaos [--target server|pglite] [--seed 7] [--webhooks 20000] [--conversations 500] [--workers 3] [--minutes 30]
// With --minutes: run after run, each with the next seed, until so many have passed or a promise was broken.
// Exit code: 0 all promises kept, or skipped because there is no PostgreSQL here; 1 one was broken; 2 the command line is wrong.

const { values } = parseArgs({
  options: {
    target: { type: 'string', default: 'server' },
    seed: { type: 'string', default: '7' },
    webhooks: { type: 'string' },
    conversations: { type: 'string' },
    workers: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '0' },
  },
})
if (values.target !== 'server' && values.target !== 'pglite') refuse('target', 'server or pglite', values.target)
const isServer = values.target === 'server'
const firstSeed = wholeNumber('seed', values.seed, 0)
const webhooks = wholeNumber('webhooks', values.webhooks ?? (isServer ? '20000' : '1000'), 1)
const conversations = wholeNumber('conversations', values.conversations ?? (isServer ? '500' : '50'), 2)
// A folder of PGlite is for one process.
const workers = isServer ? wholeNumber('workers', values.workers, 1) : 1
const endsAt = performance.now() + wholeNumber('minutes', values.minutes, 0) * 60_000

// A run that does not end is the worst of all outcomes, and must not look like patience.
const limitMs = 10 * 60_000 + webhooks * 50

let seed = firstSeed
do {
  const limit = setTimeout(() => {
    console.log(`BROKEN: the run with seed ${seed} did not end within ${limitMs / 60_000} minutes`)
    process.exit(1)
  }, limitMs)
  const target = isServer ? await serverTarget() : await pgliteTarget()
  if (target === undefined) {
    console.log('skipped: no PostgreSQL server; put its programs on the PATH or set CROSSDESK_TEST_DATABASE_URL')
    process.exit()
  }
  const outcome = await conduct({ target, seed, webhooks, conversations, workers })
  await target.drop()
  clearTimeout(limit)
  console.log(renderReport(outcome))
  if (outcome.violations.length > 0) {
    const flags = `--target ${values.target} --seed ${seed} --webhooks ${webhooks} --conversations ${conversations} --workers ${workers}`
    console.log(`to repeat it: pnpm --filter @crossdesk/postgres chaos ${flags}`)
    process.exitCode = 1
  }
  seed++
} while (performance.now() < endsAt && process.exitCode !== 1)

function wholeNumber(flag: string, given: string, least: number): number {
  const number = Number(given)
  return Number.isSafeInteger(number) && number >= least ? number : refuse(flag, `a whole number of at least ${least}`, given)
}

function refuse(flag: string, expected: string, given: string): never {
  console.error(`--${flag}: expected ${expected}, got ${given}`)
  process.exit(2)
}
