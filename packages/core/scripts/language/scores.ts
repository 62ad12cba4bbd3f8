import type { Contender } from './contenders.ts'
import type { DevMessage } from './dev-sets.ts'

/** Right answers of all. */
export interface Score {
  readonly right: number
  readonly of: number
}

type Answer = Pick<Contender, 'detect' | 'tellsChineseScripts'>

/** Counts right answers by group, and under `all`. */
export function scoreBy(
  messages: readonly DevMessage[],
  answer: Answer,
  group: (message: DevMessage) => string,
): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>()
  for (const message of messages) {
    const right = isRight(message.language, answer.detect(message.text).language, answer.tellsChineseScripts) ? 1 : 0
    for (const key of [group(message), 'all']) {
      const before = scores.get(key) ?? { right: 0, of: 0 }
      scores.set(key, { right: before.right + right, of: before.of + 1 })
    }
  }
  return scores
}

/** A detector with one Chinese is right when it says Chinese. */
export function isRight(expected: string, got: string, tellsChineseScripts: boolean): boolean {
  if (tellsChineseScripts || !expected.startsWith('zh-Han')) return expected === got
  return got === 'zh' || got.startsWith('zh-')
}

/**
 * Expected calibration error over ten bins of equal width: the mean gap between confidence and share of right answers, weighed by the bins'
 * sizes (Naeini, Cooper and Hauskrecht, AAAI 2015). Answers of `und` claim nothing and are left out.
 */
export function calibrationError(messages: readonly DevMessage[], answer: Answer): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }))
  let answered = 0
  for (const { text, language: expected } of messages) {
    const { language, confidence } = answer.detect(text)
    if (language === 'und') continue
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]
    if (bin === undefined) continue
    answered += 1
    bin.confidence += confidence
    if (isRight(expected, language, answer.tellsChineseScripts)) bin.right += 1
  }
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / Math.max(1, answered)
}

/** `97.5` for 39 of 40. */
export function percent(score: Score | undefined): string {
  return score === undefined ? '-' : ((100 * score.right) / score.of).toFixed(1)
}
