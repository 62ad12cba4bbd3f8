import { html, type Html } from './html.ts'
import type { SectionWords } from './words/report-words.ts'

/** A part of the report under its heading. `newPage`: in print it begins one. */
export function section({ heading, lead }: SectionWords, body: readonly Html[], newPage = false): Html {
  return html`<section${newPage ? html` class="new-page"` : undefined}><h2>${heading}</h2><p class="quiet">${lead}</p>${body}</section>`
}
