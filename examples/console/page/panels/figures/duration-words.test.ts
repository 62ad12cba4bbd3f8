import { expect, test } from 'vitest'
import { durationWords } from './duration-words.ts'

test.each([
  [0, /^0\D/],
  [740, /^0.7\D/],
  [9_960, /^10\D/],
  [59_600, /^1\D+$/],
  [270_000, /^4\D+30\D+$/],
  [3_600_000, /^1\D+$/],
  [12_000_000, /^3\D+20\D+$/],
  [86_375_000, /^1\D+$/],
  [100 * 3_600_000, /^4\D+4\D+$/],
])('%d ms are said in two units at most, and 60 of one are 1 of the next', (milliseconds, words) => {
  expect(durationWords(milliseconds)).toMatch(words)
})
