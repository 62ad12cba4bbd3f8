const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that is markup already. A class, so that nothing read from a file can pass for it. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand in a template: markup as it is, everything else as text. */
export type HtmlPart = Html | string | number | undefined | readonly Html[]

/** Text as it must be written inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/**
 * Markup with its holes filled: strings are escaped, so what comes from outside stays text.
 *
 * @example
 * html`<td>${'Fish & Chips <b>'}</td>`.markup // <td>Fish &amp; Chips &lt;b&gt;</td>
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = strings[0] ?? ''
  parts.forEach((part, at) => {
    markup += markupOf(part) + (strings[at + 1] ?? '')
  })
  return new Html(markup)
}

function markupOf(part: HtmlPart): string {
  if (part === undefined) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'object') return part.map(({ markup }) => markup).join('')
  return escapeHtml(String(part))
}
