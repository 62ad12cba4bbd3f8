import type { MetricDefinition, MetricName, MetricRow, MetricWarning } from '@crossdesk/analytics'
import type { FiguresPage } from '../../../shared/api.ts'
import { text } from '../../text.ts'
import { durationWords } from './duration-words.ts'
import { countWords, shareWords } from './number-words.ts'

/** One figure, in words. */
export interface FigureCard {
  readonly label: string
  /** Absent while there is nothing to say. */
  readonly value?: string
  /** What belongs to it: the tail, the interval, of how many. */
  readonly details: readonly string[]
  /** Why it should be read with care. */
  readonly cautions: readonly { readonly type: MetricWarning; readonly words: string }[]
  readonly definition?: MetricDefinition
}

/** The figures of the whole service, in the order in which they are read. */
export function cardsOf({ rows, definitions, promises }: FiguresPage): readonly FigureCard[] {
  const words = text.figures
  const row = (metric: MetricName): MetricRow | undefined => rowOf(rows, metric)
  /** @param measured what the cautions are about; absent where they would say nothing of the value */
  const card = (
    metric: MetricName,
    label: string,
    value: string | undefined,
    details: readonly string[],
    measured?: MetricRow,
  ): FigureCard => {
    const definition = definitions.find(({ name }) => name === metric)
    return {
      label,
      ...(value === undefined ? {} : { value }),
      details,
      cautions: cautionsOf(measured),
      ...(definition === undefined ? {} : { definition }),
    }
  }
  const oldest = row('backlog-age')?.quantiles?.max
  const response = row('first-response')
  const unanswered = unansweredShare(response)
  const kept = row('sla')
  const atFirstContact = row('first-contact-resolution')
  const satisfied = row('csat')
  return [
    card('volume', words.conversations, countWords(row('volume')?.value ?? 0), []),
    card(
      'backlog',
      words.waiting,
      countWords(row('backlog')?.value ?? 0),
      oldest === undefined ? [] : [words.oldest(durationWords(oldest))],
    ),
    card(
      'first-response',
      words.firstResponse,
      response === undefined || response.value === null ? undefined : durationWords(response.value),
      response?.quantiles === undefined ? [] : [words.median(response.n), words.nineInTen(durationWords(response.quantiles.p90))],
      response,
    ),
    card(
      'first-response',
      words.unanswered,
      unanswered === undefined ? undefined : shareWords(unanswered),
      response === undefined || unanswered === undefined ? [] : [words.of(response.unfinished, response.n + response.unfinished)],
    ),
    card(
      'sla',
      words.inTime,
      shareOf(kept),
      [
        words.promise(durationWords(promises.firstResponseMs), durationWords(promises.nextReplyMs)),
        ...(kept === undefined || kept.n === 0 ? [] : [words.promises(kept.n)]),
      ],
      kept,
    ),
    card('first-contact-resolution', words.atFirstContact, shareOf(atFirstContact), intervalOf(atFirstContact), atFirstContact),
    card('csat', words.csat, shareOf(satisfied), intervalOf(satisfied), satisfied),
  ]
}

/** The row of a metric that is not parted. */
export function rowOf(rows: readonly MetricRow[], metric: MetricName): MetricRow | undefined {
  return rows.find((row) => row.metric === metric)
}

/** Of all conversations that need a first answer, those that have none; undefined when nobody has written. */
export function unansweredShare(firstResponse: MetricRow | undefined): number | undefined {
  if (firstResponse === undefined) return undefined
  const all = firstResponse.n + firstResponse.unfinished
  return all === 0 ? undefined : firstResponse.unfinished / all
}

/** What to think of before believing a figure; nothing while there is none. */
function cautionsOf(row: MetricRow | undefined): FigureCard['cautions'] {
  if (row === undefined || row.value === null) return []
  return row.warnings.map((type) => ({ type, words: text.figures.warnings[type](row) }))
}

function shareOf(row: MetricRow | undefined): string | undefined {
  return row === undefined || row.value === null ? undefined : shareWords(row.value)
}

function intervalOf(row: MetricRow | undefined): readonly string[] {
  if (row?.interval === undefined) return []
  return [text.figures.interval(shareWords(row.interval.low), shareWords(row.interval.high)), text.figures.measured(row.n)]
}
