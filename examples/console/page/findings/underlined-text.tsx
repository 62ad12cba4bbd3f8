import type { ComponentChildren } from 'preact'
import type { FindingView } from '../../shared/api.ts'
import { underlinedPieces } from './underlined-pieces.ts'
import './findings.css'

/** What {@link UnderlinedText} shows. */
export interface UnderlinedTextProps {
  readonly text: string
  readonly findings: readonly FindingView[]
}

/** A text with wavy lines under what was found in it, by severity. */
export function UnderlinedText({ text, findings }: UnderlinedTextProps): ComponentChildren {
  return underlinedPieces(text, findings).map((piece, index) =>
    piece.severity === undefined ? (
      piece.text
    ) : (
      <span key={index} class="found" data-severity={piece.severity}>
        {piece.text}
      </span>
    ),
  )
}
