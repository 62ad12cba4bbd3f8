import type { FindingView } from '../../shared/api.ts'

/** The signs that end a sentence, at the end. */
const SENTENCE_END = /[.!?。！？।؟]$/u

/** What to change in a text: the stretch, and what takes its place. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The change that follows a finding's advice; undefined when it has none. A stretch that is left out takes one of the spaces around it along,
 * and a sentence that is put in has its full stop once.
 */
export function replacementEdit(whole: string, { start, end, replacement }: FindingView): TextEdit | undefined {
  if (replacement === undefined || start === undefined || end === undefined) return undefined
  const before = start === 0 || /\s/u.test(whole.charAt(start - 1))
  const takesSpace = replacement === '' && before && /[^\S\n]/u.test(whole.charAt(end))
  const endsTwice = SENTENCE_END.test(replacement) && SENTENCE_END.test(whole.charAt(end))
  return { start, end: takesSpace || endsTwice ? end + 1 : end, text: replacement }
}
