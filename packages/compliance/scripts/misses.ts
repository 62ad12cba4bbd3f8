// `node --conditions=source packages/compliance/scripts/misses.ts <file.txt …>`: what the guard misses and finds wrongly in files of labelled
// messages, named after their language, with what it saw. For those who write lexicons.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createGuard } from '../src/guard/create-guard.ts'
import { lexicons } from '../src/languages/lexicons.ts'
import { FRAMES } from '../src/meaning/frames/frames.ts'
import { createReader } from '../src/meaning/reader.ts'
import { parseMessages } from './message-set.ts'
import { LABELLED } from './scores.ts'

const guard = createGuard()
const reader = createReader(lexicons, FRAMES)

for (const path of process.argv.slice(2)) {
  const messages = parseMessages(readFileSync(path, 'utf8'), basename(path, '.txt'), 'line')
  let right = 0
  for (const { id, input, labels, note } of messages) {
    const found = guard.check(input).findings.filter(({ category }) => LABELLED.has(category))
    const missed = labels.filter(({ category }) => !found.some((finding) => finding.category === category))
    const wrong = found.filter(({ category }) => !labels.some((label) => label.category === category))
    if (missed.length + wrong.length === 0) {
      right++
      continue
    }
    console.log(`${id} ${input.direction} ${input.channel} ${input.market} ${note} | ${JSON.stringify(input.text)}`)
    for (const { category, start, end } of missed) console.log(`   missed ${category} «${input.text.slice(start, end)}»`)
    for (const { category, rule, match } of wrong) console.log(`   wrong ${category} by ${rule} «${match}»`)
    for (const { kind, evidence, start, end } of reader.read(input.text, input))
      console.log(`      saw ${kind} (${evidence.join(' + ')}) «${input.text.slice(start, end)}»`)
  }
  console.log(`${path}: ${right} of ${messages.length} right`)
}
