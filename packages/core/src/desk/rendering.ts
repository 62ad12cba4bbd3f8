import type { matchChoice } from '../rendering/match-choice.ts'
import type { plan } from '../rendering/plan.ts'

/** What the desk needs of the planner. */
export interface Rendering {
  readonly plan: typeof plan
  readonly matchChoice: typeof matchChoice
}

let loading: Promise<Rendering> | undefined

/** Loads the planner on first use: a process that only takes in webhooks plans nothing. */
export function loadRendering(): Promise<Rendering> {
  return (loading ??= load())
}

async function load(): Promise<Rendering> {
  const [{ plan: planContent }, { matchChoice: match }] = await Promise.all([
    import('../rendering/plan.ts'),
    import('../rendering/match-choice.ts'),
  ])
  return { plan: planContent, matchChoice: match }
}
