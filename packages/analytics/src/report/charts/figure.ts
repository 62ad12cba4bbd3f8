import { html, type Html } from '../html.ts'

/** How a series is marked in the legend. */
export type Mark = 'bar' | 'line' | 'dashed' | 'band' | 'dot'

/** A series of a chart. */
export interface LegendEntry {
  readonly mark: Mark
  /** A CSS colour, usually a variable. */
  readonly colour: string
  readonly label: string
}

/** What belongs to a chart: its legend, what to see in it, and its figures. */
export interface FigureContent {
  readonly chart: Html
  readonly legend?: readonly LegendEntry[]
  readonly caption?: string
  /** The chart's figures, folded away on the screen and open in print. */
  readonly figures?: { readonly summary: string; readonly table: Html }
}

/** A chart with all that is needed to read it. */
export function figure({ chart, legend = [], caption, figures }: FigureContent): Html {
  return html`<figure>
    ${
      legend.length === 0
        ? undefined
        : html`<ul class="legend">
            ${legend.map(entry)}
          </ul>`
    }${chart}${caption === undefined ? undefined : html`<figcaption>${caption}</figcaption>`}${
      figures === undefined
        ? undefined
        : html`<details>
            <summary>${figures.summary}</summary>
            ${figures.table}
          </details>`
    }
  </figure>`
}

function entry({ mark, colour, label }: LegendEntry): Html {
  return html`<li><svg viewBox="0 0 24 12" aria-hidden="true">${shape(mark, colour)}</svg>${label}</li>`
}

function shape(mark: Mark, colour: string): Html {
  switch (mark) {
    case 'bar':
    case 'band':
      return html`<rect x="${mark === 'bar' ? 8 : 0}" y="0" width="${mark === 'bar' ? 12 : 24}" height="12" rx="2" fill="${colour}" />`
    case 'dot':
      return html`<circle cx="14" cy="6" r="5" fill="${colour}" />`
    case 'line':
      return html`<path d="M0 6H24" stroke="${colour}" stroke-width="2.5" />`
    case 'dashed':
      return html`<path d="M0 6H24" stroke="${colour}" stroke-width="2" stroke-dasharray="4 3" />`
  }
}
