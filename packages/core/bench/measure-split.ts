import { measureSplit, type Split } from './scenarios/split.ts'

// The splitter of one contender in a process of its own: node measure-split.ts CONTENDER
const { default: split } = (await import(`./contenders/${process.argv[2]}.ts`)) as { readonly default: Split }
process.stdout.write(JSON.stringify(measureSplit(split)))
