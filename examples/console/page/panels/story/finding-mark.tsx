import type { JSX } from 'preact'
import type { MessageView } from '../../../shared/api.ts'
import { FindingList } from '../../findings/finding-list.tsx'
import { worstOf } from '../../findings/severity.ts'
import { categoryName } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'
import { findingsToMark } from './findings-to-mark.ts'

/** A small mark on a customer's message in which the guard found something; it opens to the reason. */
export function FindingMark({
  message,
  language,
}: {
  readonly message: MessageView
  readonly language: string | undefined
}): JSX.Element | null {
  const findings = findingsToMark(message)
  if (findings.length === 0) return null
  const names = [...new Set(findings.map(({ category }) => categoryName(category)))]
  return (
    <details class="finding-mark" data-severity={worstOf(findings.map(({ severity }) => severity))}>
      <summary>
        <Icon name="shield" />
        {names.join(', ')}
      </summary>
      <FindingList findings={findings} language={language} />
    </details>
  )
}
