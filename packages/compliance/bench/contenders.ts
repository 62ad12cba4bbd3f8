import type { CountryCode } from '@crossdesk/core'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { createGuard } from '../src/guard/create-guard.ts'
import { english } from '../src/languages/english.ts'
import { phonesAndLinks } from '../scripts/contenders.ts'

/** Something that reads a text; what it found is only counted. */
export interface Contender {
  readonly name: string
  read(text: string, language: string, market: CountryCode): number
}

/** The guard, and what teams use otherwise. Each finds less than the one before it. */
export function createContenders(): readonly Contender[] {
  const guard = createGuard()
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const alternation = alternationOfEnglish()
  return [
    {
      name: 'guard.check',
      read: (text, language, market) => guard.check({ text, language, market, direction: 'outbound', channel: 'amazon' }).findings.length,
    },
    {
      name: 'libphonenumber-js + URL and e-mail expressions',
      read: (text, language, market) =>
        phonesAndLinks({ id: '', note: '', labels: [], input: { text, language, market, direction: 'outbound', channel: 'amazon' } })
          .length,
    },
    { name: 'obscenity 0.4.6', read: (text) => obscenity.getAllMatches(text).length },
    { name: 'one alternation of V8, English entries', read: (text) => text.match(alternation)?.length ?? 0 },
    { name: 'floor: add up char codes', read: addUp },
  ]
}

/** All plain entries of English in one expression, longest first, as one would write it by hand. */
function alternationOfEnglish(): RegExp {
  const entries = Object.values(english.words)
    .flatMap((text) => text.split(/[|\n]/u))
    .map((entry) => entry.trim())
    .filter((entry) => /^[\p{L}\p{N} '-]+$/u.test(entry))
  const longestFirst = [...new Set(entries)].toSorted((one, other) => other.length - one.length)
  return new RegExp(String.raw`\b(?:${longestFirst.join('|')})\b`, 'gi')
}

function addUp(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum & 1
}
