import type { Contender } from './contender.ts'
import { burst, failsOnce, oneBody, repliesFrom, survives500 } from './scenarios/handed-over.ts'
import { heapAfter } from './scenarios/heap.ts'
import { throwsOn } from './scenarios/malformed.ts'
import { cpuPerMessage } from './scenarios/speed.ts'

// One measurement in a process of its own, so that none warms up or litters another: node measure.ts CONTENDER SCENARIO
const [name = '', scenario = ''] = process.argv.slice(2)

const scenarios: Record<string, (contender: Contender) => Promise<unknown>> = {
  cpu: (contender) => cpuPerMessage(contender, 20_000),
  burst,
  'one-body': oneBody,
  'fails-once': failsOnce,
  'replies-from': repliesFrom,
  'survives-500': survives500,
  malformed: async (contender) => {
    const { thrown, of } = await throwsOn(contender)
    return `${thrown} of ${of}`
  },
  heap: (contender) => heapAfter(contender, 20_000),
  'heap-double': (contender) => heapAfter(contender, 40_000),
}

const run = scenarios[scenario]
if (run === undefined) throw new Error(`expected one of ${Object.keys(scenarios).join(', ')}`)
// Not a literal: the contenders import built files and the peer, which need not be there when types are checked.
const { default: make } = (await import(`./contenders/${name}.ts`)) as { readonly default: () => Contender }
process.stdout.write(JSON.stringify(await run(make())))
process.exit(0)
