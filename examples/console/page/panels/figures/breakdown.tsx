import type { JSX } from 'preact'
import { figureDimensions, type FigureDimension, type FiguresPage } from '../../../shared/api.ts'
import { text } from '../../text.ts'
import { Segments } from '../../ui/segments.tsx'
import { longestResponse, partsOf, type BreakdownPart } from './breakdown-parts.ts'
import { durationWords } from './duration-words.ts'
import { countWords, shareWords } from './number-words.ts'

const DIMENSIONS = figureDimensions.map((value) => ({ value, name: text.figures.dimensions[value] }))
/** Fewer than this are pale: Wilson's interval is about a third of the scale wide. */
const FEW = 30

/** What {@link Breakdown} needs. */
export interface BreakdownProps {
  /** May still be parted otherwise, while the other parts are on their way. */
  readonly page: FiguresPage
  readonly by: FigureDimension
  onPart(by: FigureDimension): void
}

/** The figures side by side: channels, languages or agents. */
export function Breakdown({ page, by, onPart }: BreakdownProps): JSX.Element {
  const parts = partsOf(page)
  const longest = longestResponse(parts)
  const has = (column: 'conversations' | 'unanswered' | 'inTime' | 'csat'): boolean => parts.some((part) => part[column] !== undefined)
  const words = text.figures
  return (
    <div class="breakdown">
      <div class="breakdown-head">
        <h3>{words.by}</h3>
        <Segments label={words.by} value={by} options={DIMENSIONS} onChoose={onPart} />
      </div>
      {parts.length === 0 ? (
        <p class="figures-note">{words.noParts}</p>
      ) : (
        <div class="scroller" tabIndex={0} role="region" aria-label={words.dimensions[page.by]}>
          <table class="figures-table">
            <thead>
              <tr>
                <th scope="col">{words.part[page.by]}</th>
                {has('conversations') ? <th scope="col">{words.conversations}</th> : null}
                <th scope="col" class="bar-column" title={words.responseBars}>
                  {words.responseColumn}
                </th>
                {has('unanswered') ? <th scope="col">{words.unanswered}</th> : null}
                {has('inTime') ? <th scope="col">{words.inTime}</th> : null}
                {has('csat') ? <th scope="col">{words.csat}</th> : null}
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <tr key={part.key}>
                  <th scope="row">{part.name}</th>
                  {has('conversations') ? <Cell value={part.conversations} words={countWords} /> : null}
                  <td class="bar-column" data-few={part.response !== undefined && part.response.n < FEW ? '' : undefined}>
                    <ResponseBar response={part.response} longest={longest} />
                  </td>
                  {has('unanswered') ? <Cell value={part.unanswered} words={shareWords} /> : null}
                  {has('inTime') ? <Cell value={part.inTime} words={shareWords} /> : null}
                  {has('csat') ? <Cell value={part.csat?.value} words={shareWords} few={(part.csat?.n ?? FEW) < FEW} /> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {parts.some(({ response }) => response !== undefined && response.n < FEW) ? <p class="figures-note">{words.fewNote}</p> : null}
    </div>
  )
}

function Cell({
  value,
  words,
  few,
}: {
  readonly value: number | undefined
  readonly words: (value: number) => string
  readonly few?: boolean
}): JSX.Element {
  return <td data-few={few === true ? '' : undefined}>{value === undefined ? '–' : words(value)}</td>
}

/** How soon half were answered, and how soon nine in ten, on a scale that all rows share. */
function ResponseBar({ response, longest }: { readonly response: BreakdownPart['response']; readonly longest: number }): JSX.Element {
  if (response === undefined) return <span>–</span>
  const width = (milliseconds: number): string => `${longest === 0 ? 0 : (100 * milliseconds) / longest}%`
  return (
    <>
      <span class="bar" aria-hidden="true">
        <span class="bar-tail" style={{ inlineSize: width(response.p90) }} />
        <span class="bar-half" style={{ inlineSize: width(response.p50) }} />
      </span>
      <span class="bar-words">{text.figures.responseIn(durationWords(response.p50), durationWords(response.p90))}</span>
    </>
  )
}
