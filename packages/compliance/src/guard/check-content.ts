import type { Content } from '@crossdesk/core'
import type { Explain } from '../wording/explainer.ts'
import type { GuardClassifier } from './classifier.ts'
import type { ContentResult, Decoder, GuardFinding, GuardResult, Passage, Situation } from './guard.ts'
import { judgeClassified } from './judge.ts'
import { mergeFindings } from './merge-findings.ts'
import { passagesOf } from './passages.ts'
import type { RulesInForce } from './rule-index.ts'
import { worst } from './severity.ts'

/** What is needed to judge content. */
export interface ContentJudge {
  readonly check: (passage: Passage) => GuardResult
  readonly classifier: GuardClassifier | undefined
  readonly decoders: readonly Decoder[]
  readonly rules: RulesInForce
  readonly explain: Explain
}

/** Judges all passages of a message, what decoders read in it included. */
export async function checkContent(
  content: readonly Content[],
  situation: Situation,
  judge: ContentJudge,
  signal?: AbortSignal,
): Promise<ContentResult> {
  const passages = [...passagesOf(content), ...(await decoded(content, judge.decoders, signal))]
  const findings = await Promise.all(
    passages.map(async (passage, at) => {
      const { findings: embedded } = judge.check(passage)
      const all = passage.identifier === undefined ? await withClassifier(passage.text, embedded, situation, judge, signal) : embedded
      return all.map((finding): GuardFinding => ({ ...finding, passage: at }))
    }),
  )
  const all = findings.flat()
  return { verdict: worst(all.map(({ severity }) => severity)), findings: all, passages }
}

async function decoded(content: readonly Content[], decoders: readonly Decoder[], signal?: AbortSignal): Promise<readonly Passage[]> {
  const jobs = content.flatMap((item, index) =>
    decoders
      .filter((decoder) => decoder.accepts(item))
      .map(async ({ name, decode }) => (await decode(item, signal)).map((text) => ({ content: index, path: name, text }))),
  )
  return (await Promise.all(jobs)).flat().filter(({ text }) => text !== '')
}

async function withClassifier(
  text: string,
  embedded: readonly GuardFinding[],
  situation: Situation,
  { classifier, rules, explain }: ContentJudge,
  signal?: AbortSignal,
): Promise<readonly GuardFinding[]> {
  if (classifier === undefined) return embedded
  const classified = await classifier.classify(text, situation, signal)
  return mergeFindings([...embedded, ...judgeClassified(text, classified, situation, rules, explain)], text)
}
