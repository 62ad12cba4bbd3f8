import type { Survey } from '@crossdesk/core'

/** Which question is asked: `csat` how satisfied, `nps` whether one would recommend us, `ces` how easy it was. */
export type SurveyKind = Survey['kind']

/** The scores that a question takes: whole numbers, higher is better. */
export interface SurveyScale {
  readonly min: number
  readonly max: number
}

/** The scale of each question: 1 to 5, 0 to 10, 1 to 7, as {@link Survey} says. */
export const surveyScales: Readonly<Record<SurveyKind, SurveyScale>> = {
  csat: { min: 1, max: 5 },
  nps: { min: 0, max: 10 },
  ces: { min: 1, max: 7 },
}

/**
 * Whether a score says that something went wrong: it is answered with an invitation to say what. CSAT 1 to 3, NPS 0 to 6 (the detractors), CES 1 to 4.
 */
export function isLowScore(kind: SurveyKind, score: number): boolean {
  return score <= (kind === 'csat' ? 3 : kind === 'nps' ? 6 : 4)
}
