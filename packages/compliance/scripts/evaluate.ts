// `pnpm eval:compliance`: how well the guard judges messages that people labelled, beside what teams use otherwise.
import { createGuard } from '../src/guard/create-guard.ts'
import { lexicons } from '../src/languages/lexicons.ts'
import { createObscenity, phonesAndLinks } from './contenders.ts'
import { ownMessages, sharedMessages, type LabelledMessage } from './message-set.ts'
import { speedOfGuard } from './speed.ts'
import { withoutSingleCues } from './single-cues.ts'
import { evaluate, type Evaluation, type Found, type Score } from './scores.ts'

const guard = createGuard()
const byGuard = ({ input }: LabelledMessage): Found => guard.check(input).findings
const byGuardWithoutLanguage = ({ input: { language: _unknown, ...input } }: LabelledMessage): Found => guard.check(input).findings
const obscenity = createObscenity()

const sets: readonly (readonly [string, readonly LabelledMessage[] | undefined])[] = [
  ['own set (fixtures/messages)', ownMessages()],
  ['shared development set', sharedMessages()],
]

for (const [name, messages] of sets) {
  if (messages === undefined) {
    console.log(`\n# ${name}: skipped, it does not lie beside this clone`)
    continue
  }
  console.log(`\n# ${name}: ${messages.length} messages, ${messages.filter(({ labels }) => labels.length === 0).length} clean`)
  const ours = evaluate(messages, byGuard)
  const { lexicons: fewer, dropped } = withoutSingleCues(lexicons, messages)
  const reduced = createGuard({ lexicons: fewer })
  summary([
    ['guard', ours],
    ['guard, language not given', evaluate(messages, byGuardWithoutLanguage)],
    [
      `guard without ${dropped} cues that fire on one of these messages only`,
      evaluate(messages, (message) => reduced.check(message.input).findings),
    ],
    ['libphonenumber-js + URL and e-mail expressions', evaluate(messages, phonesAndLinks)],
    ['obscenity', evaluate(messages, obscenity)],
    ['both together', evaluate(messages, (message) => [...phonesAndLinks(message), ...obscenity(message)])],
  ])
  detail(ours)
}

console.log('\n# speed')
for (const line of speedOfGuard(guard, ownMessages())) console.log(line)

function summary(rows: readonly (readonly [string, Evaluation])[]): void {
  console.log(
    `${'any P/R/F1'.padEnd(18)}${'alarms'.padEnd(8)}${'cat micro/macro'.padEnd(17)}${'overlap'.padEnd(9)}${'strict'.padEnd(8)}${'ident.'.padEnd(8)}${'plain'.padEnd(7)}${'disguised'.padEnd(11)}checker`,
  )
  for (const [name, { any, falseAlarms, micro, macro, overlap, strict, identifiers, recallPlain, recallDisguised }] of rows) {
    console.log(
      `${`${three(any.precision)} ${three(any.recall)} ${three(any.f1)}`.padEnd(18)}${three(falseAlarms).padEnd(8)}${`${three(micro.f1)} ${three(macro)}`.padEnd(17)}${three(overlap.f1).padEnd(9)}${three(strict.f1).padEnd(8)}${three(identifiers.f1).padEnd(8)}${three(recallPlain).padEnd(7)}${three(recallDisguised).padEnd(11)}${name}`,
    )
  }
}

function detail({ byCategory, byLanguage, byTrick }: Evaluation): void {
  console.log('\nby category (P R F1 of n)')
  for (const [category, score] of byCategory) console.log(`  ${category.padEnd(26)}${row(score)}`)
  console.log('by language (any F1, category micro-F1 of n)')
  for (const [tag, { any, micro }] of byLanguage) console.log(`  ${tag.padEnd(10)}${three(any.f1)}  ${three(micro.f1)}  ${micro.support}`)
  const disguised = [...byTrick].filter(([note]) => note.startsWith('obf'))
  console.log(`by disguise: ${disguised.map(([note, { found, of }]) => `${note.slice(4)} ${found}/${of}`).join(', ')}`)
}

function row({ precision, recall, f1, support }: Score): string {
  return `${three(precision)} ${three(recall)} ${three(f1)}  ${support}`
}

function three(figure: number): string {
  return figure.toFixed(3)
}
