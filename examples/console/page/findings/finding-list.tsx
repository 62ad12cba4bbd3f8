import type { JSX } from 'preact'
import type { FindingView } from '../../shared/api.ts'
import { categoryName, text } from '../text.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import './findings.css'

const TONES = { allow: 'plain', warn: 'waiting', rewrite: 'accent', hold: 'hold', block: 'bad' } as const

/** What {@link FindingList} shows. */
export interface FindingListProps {
  readonly findings: readonly FindingView[]
  /** The language of the words found. */
  readonly language: string | undefined
  /** Shows the words where they stand. */
  onShow?(finding: FindingView): void
  /** Follows the advice. */
  onReplace?(finding: FindingView): void
}

/** What was found: how bad, which words, why, by which source, and what to write instead. */
export function FindingList({ findings, language, onShow, onReplace }: FindingListProps): JSX.Element {
  return (
    <ul class="findings">
      {findings.map((finding, index) => (
        <li key={index} class="finding" data-severity={finding.severity}>
          <p class="finding-head">
            <Badge tone={TONES[finding.severity]}>{text.findings.severities[finding.severity]}</Badge>
            <span>{categoryName(finding.category)}</span>
            <Words finding={finding} language={language} onShow={onShow} />
          </p>
          <p>
            {finding.message} {finding.suggestion}
          </p>
          <Source finding={finding} />
          {finding.replacement === undefined || onReplace === undefined ? null : (
            <Button icon="pencil" onClick={() => onReplace(finding)}>
              <span>
                {finding.replacement === '' ? (
                  text.findings.leaveOut
                ) : (
                  <>
                    {text.findings.replaceWith} <q dir="auto">{finding.replacement}</q>
                  </>
                )}
              </span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Words({
  finding,
  language,
  onShow,
}: {
  readonly finding: FindingView
  readonly language: string | undefined
  readonly onShow: FindingListProps['onShow']
}): JSX.Element | null {
  if (finding.match === undefined || finding.match === '') return null
  const words = (
    <q dir="auto" lang={language}>
      {finding.match}
    </q>
  )
  if (onShow === undefined) return words
  return (
    <button type="button" class="finding-words" title={text.findings.show} onClick={() => onShow(finding)}>
      <span class="visually-hidden">{text.findings.show}: </span>
      {words}
    </button>
  )
}

function Source({ finding: { source, checkedOn } }: { readonly finding: FindingView }): JSX.Element | null {
  if (source === undefined) return null
  return (
    <p class="finding-source">
      {source}
      {checkedOn === undefined ? null : (
        <>
          {' · '}
          {text.findings.checkedOn} <time dateTime={checkedOn}>{checkedOn}</time>
        </>
      )}
    </p>
  )
}
