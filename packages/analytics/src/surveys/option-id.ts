import { surveyScales, type SurveyKind } from './survey-scale.ts'

/** The id of the option that stands for a score: `survey:csat:4`. */
export function optionId(kind: SurveyKind, score: number): string {
  return `survey:${kind}:${score}`
}

/** The score of an option of this question; undefined for the options of other questions. */
export function scoreOfOption(id: string, kind: SurveyKind): number | undefined {
  const { min, max } = surveyScales[kind]
  for (let score = min; score <= max; score++) if (id === optionId(kind, score)) return score
  return undefined
}
