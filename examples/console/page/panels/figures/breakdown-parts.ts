import type { MetricName, MetricRow } from '@crossdesk/analytics'
import type { FigureDimension, FiguresPage } from '../../../shared/api.ts'
import { channelName } from '../../channel-name.ts'
import { languageName } from '../../language-name.ts'
import { text } from '../../text.ts'
import { unansweredShare } from './figure-cards.ts'

/** The author that the desk writes down when somebody answered on the phone of the shop. */
const ELSEWHERE = 'elsewhere'

/** One line of the breakdown. */
export interface BreakdownPart {
  /** The channel, language or agent; empty where that is not known. */
  readonly key: string
  readonly name: string
  readonly conversations?: number
  /** Median and p90 in milliseconds. */
  readonly response?: { readonly p50: number; readonly p90: number; readonly n: number }
  readonly unanswered?: number
  readonly inTime?: number
  readonly csat?: { readonly value: number; readonly n: number }
}

/** The figures parted: what has most conversations first, the unknown last. */
export function partsOf(page: FiguresPage): readonly BreakdownPart[] {
  const byKey = new Map<string, Map<MetricName, MetricRow>>()
  for (const row of page.parts) {
    const key = row.slice[page.by] ?? ''
    const rows = byKey.get(key) ?? new Map<MetricName, MetricRow>()
    rows.set(row.metric, row)
    byKey.set(key, rows)
  }
  return [...byKey]
    .map(([key, rows]) => partOf(key, nameOf(page.by, key, page.names), rows))
    .filter((part) => sizeOf(part) > 0 || part.unanswered !== undefined)
    .sort(
      (one, other) => Number(one.key === '') - Number(other.key === '') || sizeOf(other) - sizeOf(one) || (one.key < other.key ? -1 : 1),
    )
}

/** The longest of all bars, in milliseconds. */
export function longestResponse(parts: readonly BreakdownPart[]): number {
  return Math.max(0, ...parts.map(({ response }) => response?.p90 ?? 0))
}

function partOf(key: string, name: string, rows: ReadonlyMap<MetricName, MetricRow>): BreakdownPart {
  const response = rows.get('first-response')
  const unanswered = unansweredShare(response)
  const conversations = rows.get('volume')?.value ?? undefined
  const inTime = rows.get('sla')?.value ?? undefined
  const csat = rows.get('csat')
  return {
    key,
    name,
    ...(conversations === undefined ? {} : { conversations }),
    ...(response?.quantiles === undefined ? {} : { response: { p50: response.quantiles.p50, p90: response.quantiles.p90, n: response.n } }),
    ...(unanswered === undefined ? {} : { unanswered }),
    ...(inTime === undefined ? {} : { inTime }),
    ...(csat === undefined || csat.value === null ? {} : { csat: { value: csat.value, n: csat.n } }),
  }
}

function sizeOf({ conversations, response, csat }: BreakdownPart): number {
  return conversations ?? response?.n ?? csat?.n ?? 0
}

function nameOf(by: FigureDimension, key: string, names: FiguresPage['names']): string {
  if (key === '') return text.figures.unknown[by]
  switch (by) {
    case 'channel':
      return channelName(key)
    case 'language':
      return languageName(key)
    case 'agent':
      return names[key] ?? (key === ELSEWHERE ? text.story.elsewhere : key)
  }
}
