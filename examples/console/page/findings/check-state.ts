import type { Verdict } from '@crossdesk/core'
import { MOST_CHECKED_UNITS, type CheckView, type FindingView } from '../../shared/api.ts'
import { carryFindings } from './carry-findings.ts'
import { worstOf } from './severity.ts'

/** A text that is being written, and what is known of it. */
export interface CheckState {
  readonly text: string
  readonly verdict: Verdict
  /** Of this text; of what stands in it since an earlier check, while the next is under way. */
  readonly findings: readonly FindingView[]
  /** Why it is not checked while it is written. */
  readonly unchecked?: 'too-long' | 'failed'
}

/** What can happen to it. Answers tell which text they are about: one of an earlier text, or from another conversation, comes too late. */
export type CheckAction =
  | { readonly type: 'typed'; readonly text: string }
  /** The same text would go to another place, where other rules hold. */
  | { readonly type: 'moved' }
  | { readonly type: 'answered'; readonly text: string; readonly view: CheckView }
  | { readonly type: 'failed'; readonly text: string }

/** Nothing is written yet. */
export const nothingWritten: CheckState = { text: '', verdict: 'allow', findings: [] }

/** What is known of the text after an action. */
export function afterCheckAction(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case 'typed': {
      const { text } = action
      if (text.length > MOST_CHECKED_UNITS) return { text, verdict: 'allow', findings: [], unchecked: 'too-long' }
      const findings = carryFindings(state.findings, state.text, text)
      if (findings.length === state.findings.length) return { text, verdict: state.verdict, findings }
      return { text, verdict: worstOf(findings.map(({ severity }) => severity)), findings }
    }
    case 'moved':
      return afterCheckAction({ ...nothingWritten, text: state.text }, { type: 'typed', text: state.text })
    case 'answered':
      return action.text === state.text ? { text: state.text, verdict: action.view.verdict, findings: action.view.findings } : state
    case 'failed':
      return action.text === state.text ? { ...nothingWritten, text: state.text, unchecked: 'failed' } : state
  }
}

/** Whether there is something to ask the guard about. */
export function isToCheck({ text, unchecked }: CheckState): boolean {
  return text.trim() !== '' && unchecked !== 'too-long'
}
