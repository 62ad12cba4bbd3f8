import { postgresBackend } from '../src/index.ts'

// Takes all lanes and never finishes; says so when it has them.
const [connectionString = ''] = process.argv.slice(2)
const backend = postgresBackend({ connectionString })
let taken = 0
backend.work(
  ['recovery'],
  async () => {
    if (++taken === 50) process.stdout.write('taken\n')
    await new Promise(() => undefined)
  },
  { concurrency: 50 },
)
setInterval(() => undefined, 1000)
