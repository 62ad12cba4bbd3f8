// Writes four weeks of an invented shop's journal as JSON lines, for trying the command and for looking at its report:
//   node --conditions=source packages/analytics/scripts/example-journal.ts [conversations] [seed] > journal.jsonl
import { exampleMonth } from '../src/report/testing/example-month.ts'

const [conversations = '200', seed = '1'] = process.argv.slice(2)
for (const event of exampleMonth({ conversations: Number(conversations), seed: Number(seed) })) {
  process.stdout.write(`${JSON.stringify(event)}\n`)
}
