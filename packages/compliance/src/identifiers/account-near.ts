import type { IdentifierCue } from './cue.ts'
import type { Identifier } from './identifier.ts'

/** So far from the messenger's name an account name is still its own: `on Instagram you will find us as nonna.olga`. */
const REACH = 34

/** What only account names look like: Latin letters with a dot, an underscore or digits among them. */
const ACCOUNT =
  /(?<![\p{L}\p{N}@._/-])(?=[\w.]{5,40}(?![\w@]))[a-z][a-z0-9]*(?:[._][a-z0-9]+)+|(?<![\p{L}\p{N}@._/-])[a-z]{3,20}\d{2,6}(?![\p{L}\p{N}])/giu

/** Where the thought ends, and the account of another sentence begins. */
const BREAK = /[!?。！？\n]|\.\s/u

/**
 * An account name some words away from the unmistakable name of a messenger, after it or before it, within a sentence. Names of hosts are left to
 * those who read links.
 *
 * @param isHost whether a name ends in a public suffix.
 */
export function findAccountNear(text: string, cue: IdentifierCue, isHost: (name: string) => boolean): Identifier | undefined {
  const after = text.slice(cue.end, cue.end + REACH)
  const end = BREAK.exec(after)?.index ?? after.length
  const next = [...after.slice(0, end).matchAll(ACCOUNT)].find(([name]) => !isHost(name))
  if (next !== undefined) return toHandle(next[0], cue.start, cue.end + next.index + next[0].length)
  const from = Math.max(0, cue.start - REACH)
  const before = text.slice(from, cue.start)
  const last = [...before.matchAll(ACCOUNT)].findLast(([name]) => !isHost(name))
  if (last === undefined || BREAK.test(before.slice(last.index + last[0].length))) return undefined
  return toHandle(last[0], from + last.index, cue.end)
}

function toHandle(name: string, start: number, end: number): Identifier {
  return { kind: 'handle', start, end, value: name.toLowerCase(), evidence: ['messenger', 'shape'], disguise: 'none', confidence: 0.75 }
}
